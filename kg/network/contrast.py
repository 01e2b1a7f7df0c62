"""What one source affirms and another denies."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kg.model import Claim, Node
from kg.network.denials import denials, points_back
from kg.network.graph import HIDDEN_TYPES
from kg.rdf.terms import time_bounds

__all__ = ["Disagreement", "contested", "disagreements"]


@dataclass(frozen=True)
class Disagreement:
    """One thing that some claims affirm and others deny; both sides in the order of documents and positions."""

    subject: Node
    relation: str
    object: Node | None
    topics: tuple[str, ...]
    affirmed: tuple[Claim, ...]
    denied: tuple[Claim, ...]

    def to_json(self) -> dict[str, Any]:
        return {
            "subject": {"id": self.subject.id, "label": self.subject.label},
            "relation": self.relation,
            "object": {"id": self.object.id, "label": self.object.label} if self.object else None,
            "topics": list(self.topics),
            "affirmed": [claim.to_json() for claim in self.affirmed],
            "denied": [claim.to_json() for claim in self.denied],
        }


def disagreements(
    claims: Iterable[Claim], *, min_confidence: float = 0.0, symmetric: Iterable[str] = (), apart: Iterable[str] = ()
) -> list[Disagreement]:
    """Claims about one thing with opposite polarity, most claims first.

    One thing is the same subject, relation and object at the same modality ("may" and "did not" do not meet); a bare
    description ("engineers") is the same object as a fuller one that ends in it ("three foreign engineers"). Topics
    keep cases apart where both sides name some and share none; a claim without object needs a topic in common. Claims
    of one source in one document do not meet, nor do claims of times that the text gives and that do not overlap.
    An accusation also meets the denial of the accused (``kg.network.denials``), unless the two sentences meet anyway.
    ``symmetric`` are the IRIs of relations whose ends may change places, ``apart`` of those whose claims meet only under one
    label: who signed a pact and did not ratify it has not contradicted himself.
    """
    either_way, acts = frozenset(symmetric), frozenset(apart)
    groups: dict[tuple, list[Claim]] = defaultdict(list)
    sure = [claim for claim in claims if claim.confidence >= min_confidence]
    same = _same_objects(sure)
    for claim in sure:
        groups[_thing(claim, same, either_way, acts)].append(claim)
    found = []
    for key in sorted(groups, key=str):
        found.extend(_split(sorted(groups[key], key=_position)))
    found.extend(_denied(sure, found))
    return sorted(found, key=lambda d: (-len(d.affirmed) - len(d.denied), _position(d.affirmed[0])))


def contested(
    claims: Iterable[Claim], *, top: int | None = None, min_confidence: float = 0.0, symmetric: Iterable[str] = (),
    apart: Iterable[str] = (),
) -> list[tuple[str, str, int]]:
    """(id, label, disagreements it is in) of the entities and topics most disagreed about, most first; options of ``disagreements``."""
    counts: Counter[tuple[str, str]] = Counter()
    for case in disagreements(claims, min_confidence=min_confidence, symmetric=symmetric, apart=apart):
        nodes = {
            (node.id, node.label)
            for claim in (*case.affirmed, *case.denied)
            for node in claim.nodes()
            if node.type not in HIDDEN_TYPES and not (node is claim.object and points_back(claim))
        }
        counts.update(nodes)
    rows = [(identity, label, count) for (identity, label), count in counts.items()]
    return sorted(rows, key=lambda row: (-row[2], row[1], row[0]))[:top]


def _denied(claims: list[Claim], found: list[Disagreement]) -> list[Disagreement]:
    """Accusations with the denials that answer them; those of one accuser, accused and topic are one case."""
    met = {(_sentence(a), _sentence(b)) for case in found for a in case.affirmed for b in case.denied}
    cases: dict[tuple, tuple[dict[str, Claim], dict[str, Claim]]] = {}
    for accusation, denial in denials(claims):
        if (_sentence(accusation), _sentence(denial)) not in met:
            key = (accusation.subject.id, accusation.relation.iri, accusation.object.id, _topics(accusation))
            affirmed, denied = cases.setdefault(key, ({}, {}))
            affirmed[accusation.id], denied[denial.id] = accusation, denial
    made = []
    for affirmed, denied in cases.values():
        yes, no = (tuple(sorted(side.values(), key=_position)) for side in (affirmed, denied))
        topics = tuple(sorted({argument.node.label for claim in yes for argument in claim.arguments if argument.role == "topic"}))
        made.append(Disagreement(yes[0].subject, yes[0].relation.label, yes[0].object, topics, yes, no))
    return made


def _sentence(claim: Claim) -> tuple[str, int]:
    return claim.document, claim.evidence.start


def _thing(claim: Claim, same: dict[tuple, str], either_way: frozenset[str], acts: frozenset[str]) -> tuple:
    object_ = claim.object
    ends = (claim.subject.id, same.get((*_act(claim), object_.id), object_.id) if object_ else None)
    if claim.relation.iri in either_way and object_:
        ends = tuple(sorted(ends))
    return ends, claim.relation.iri, claim.relation.label if claim.relation.iri in acts else "", claim.modality


def _same_objects(claims: list[Claim]) -> dict[tuple, str]:
    """For each act and object, the id of the barest description of that object that the act has elsewhere."""
    objects: dict[tuple, dict[str, str]] = defaultdict(dict)
    for claim in claims:
        if claim.object is not None:
            objects[_act(claim)][claim.object.id] = claim.object.label
    found = {}
    for act, labels in objects.items():
        # a description is written small; a name that ends another ("Korea") is another thing
        bare = sorted((label, identity) for identity, label in labels.items() if label == label.lower())
        for identity, label in labels.items():
            ends = [(len(short), other) for short, other in bare if other != identity and f" {label}".endswith(f" {short}")]
            if ends:
                found[(*act, identity)] = min(ends)[1]
    return found


def _act(claim: Claim) -> tuple[str, str, str]:
    return claim.subject.id, claim.relation.iri, claim.modality


def _split(group: list[Claim]) -> list[Disagreement]:
    """The disagreements of claims about one thing, by topic: a claim without topic speaks of every topic."""
    topics = sorted({t for c in group for t in _topics(c)})
    open_ended = group[0].object is not None
    found, told = [], set()
    for topic in [*topics, None]:
        if topic is None and topics:
            break
        part = [c for c in group if topic is None or topic in _topics(c) or (open_ended and not _topics(c))]
        yes, no = _opposed(*([c for c in part if c.polarity == p] for p in ("positive", "negative")))
        sides = (frozenset(c.id for c in yes), frozenset(c.id for c in no))
        if yes and no and sides not in told and (open_ended or topic is not None):
            told.add(sides)
            labels = tuple(sorted({a.node.label for c in part for a in c.arguments if a.node.id == topic}))
            found.append(Disagreement(yes[0].subject, yes[0].relation.label, yes[0].object, labels, yes, no))
    return found


def _opposed(yes: list[Claim], no: list[Claim]) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """The claims of either side that meet one of the other."""
    return tuple(a for a in yes if any(_meet(a, b) for b in no)), tuple(b for b in no if any(_meet(a, b) for a in yes))


def _meet(a: Claim, b: Claim) -> bool:
    if a.document == b.document and _source(a) == _source(b):
        return False
    times = [time_bounds(c.time.value) if c.time else None for c in (a, b)]
    return None in times or (times[0][0] <= times[1][1] and times[1][0] <= times[0][1])


def _source(claim: Claim) -> str | None:
    """Who says it at last, None for the document itself."""
    return claim.attribution[-1].id if claim.attribution else None


def _topics(claim: Claim) -> frozenset[str]:
    return frozenset(a.node.id for a in claim.arguments if a.role == "topic")


def _position(claim: Claim) -> tuple:
    return claim.document, claim.evidence.start, claim.id
