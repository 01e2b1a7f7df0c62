"""What one source affirms and another denies."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kg.model import Claim, Node

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


def disagreements(claims: Iterable[Claim], *, min_confidence: float = 0.0, symmetric: Iterable[str] = ()) -> list[Disagreement]:
    """Claims about one thing with opposite polarity, most claims first.

    One thing is the same subject, relation and object at the same modality ("may" and "did not" do not meet). Topics
    keep cases apart where both sides name some and share none; a claim without object needs a topic in common.
    ``symmetric`` are the IRIs of relations whose ends may change places.
    """
    either_way = frozenset(symmetric)
    groups: dict[tuple, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.confidence >= min_confidence:
            groups[_thing(claim, either_way)].append(claim)
    found = []
    for key in sorted(groups, key=str):
        found.extend(_split(sorted(groups[key], key=_position)))
    return sorted(found, key=lambda d: (-len(d.affirmed) - len(d.denied), _position(d.affirmed[0])))


def contested(claims: Iterable[Claim], *, top: int | None = None) -> list[tuple[str, str, int]]:
    """(id, label, disagreements it is in) of the entities and topics most disagreed about, most first."""
    counts: Counter[tuple[str, str]] = Counter()
    for case in disagreements(claims):
        nodes = {(n.id, n.label) for claim in (*case.affirmed, *case.denied) for n in claim.nodes()}
        counts.update(nodes)
    rows = [(identity, label, count) for (identity, label), count in counts.items()]
    return sorted(rows, key=lambda row: (-row[2], row[1], row[0]))[:top]


def _thing(claim: Claim, either_way: frozenset[str]) -> tuple:
    ends = (claim.subject.id, claim.object.id if claim.object else None)
    if claim.relation.iri in either_way and claim.object:
        ends = tuple(sorted(ends))
    return ends, claim.relation.iri, claim.modality


def _split(group: list[Claim]) -> list[Disagreement]:
    """The disagreements of claims about one thing, by topic: a claim without topic speaks of every topic."""
    topics = sorted({t for c in group for t in _topics(c)})
    open_ended = group[0].object is not None
    found, told = [], set()
    for topic in [*topics, None]:
        if topic is None and topics:
            break
        part = [c for c in group if topic is None or topic in _topics(c) or (open_ended and not _topics(c))]
        yes, no = (tuple(c for c in part if c.polarity == p) for p in ("positive", "negative"))
        sides = (frozenset(c.id for c in yes), frozenset(c.id for c in no))
        if yes and no and sides not in told and (open_ended or topic is not None):
            told.add(sides)
            labels = tuple(sorted({a.node.label for c in part for a in c.arguments if a.node.id == topic}))
            found.append(Disagreement(yes[0].subject, yes[0].relation.label, yes[0].object, labels, yes, no))
    return found


def _topics(claim: Claim) -> frozenset[str]:
    return frozenset(a.node.id for a in claim.arguments if a.role == "topic")


def _position(claim: Claim) -> tuple:
    return claim.document, claim.evidence.start, claim.id
