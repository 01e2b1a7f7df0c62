"""The page's data by column: strings, entities, texts and claims, each numbered once.

A page of 20,000 claims is to stay a few megabytes, so records are columns and names are numbers. Offsets
count UTF-16 code units, which is what JavaScript counts.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..model import MODALITIES, POLARITIES, Claim, Document, Entity, Node

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["Claims", "Entities", "Strings", "Texts", "clean"]

TEXT_LIMIT = 24_000_000
"""Characters of document text the page carries at most; beyond, it has the sentences alone."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def clean(text: str) -> str:
    """The text as UTF-8 can carry it: a lone surrogate becomes U+FFFD, so that offsets stay."""
    return _SURROGATE.sub("\ufffd", text)


class Strings:
    """Each string once; ``number`` gives its place."""

    def __init__(self) -> None:
        self.values: list[str] = []
        self._place: dict[str, int] = {}

    def number(self, text: str | None) -> int:
        if text is None:
            return -1
        text = clean(text)
        if text not in self._place:
            self._place[text] = len(self.values)
            self.values.append(text)
        return self._place[text]


class Entities:
    """Entities by number: the graph's nodes first, then those that only claims name (speakers, places)."""

    def __init__(self, nodes: Sequence[Any], graph: nx.MultiDiGraph, known: Mapping[str, Entity]) -> None:
        self._known = known
        self.place = {str(node): i for i, node in enumerate(nodes)}
        self._rows: list[tuple[str, str, str]] = []
        self._extra: list[tuple[Sequence[str], Sequence[str]]] = []
        for node in nodes:
            data = graph.nodes[node]
            self._add(str(node), str(data.get("label") or node), str(data.get("type") or "Topic"), data)

    def _add(self, id: str, label: str, type: str, data: Mapping[str, Any]) -> None:
        entity = self._known.get(id)
        aliases = entity.aliases if entity else data.get("aliases") or ()
        same = entity.same_as if entity else data.get("same_as") or ()
        self._rows.append((clean(id), clean(label), clean(type)))
        listed = ([value] if isinstance(value, str) else value for value in (aliases, same))
        self._extra.append(tuple([clean(str(v)) for v in value if v] for value in listed))

    def number(self, id: str, label: str, type: str) -> int:
        if id not in self.place:
            self.place[id] = len(self._rows)
            entity = self._known.get(id)
            self._add(id, entity.label if entity else label, entity.type if entity else type, {})
        return self.place[id]

    def columns(self) -> dict[str, Any]:
        prefix = _common_prefix([row[0] for row in self._rows])
        types = sorted({row[2] for row in self._rows})
        rank = {name: i for i, name in enumerate(types)}
        return {
            "prefix": prefix,
            "ids": [row[0][len(prefix) :] for row in self._rows],
            "labels": [row[1] for row in self._rows],
            "types": types,
            "type": [rank[row[2]] for row in self._rows],
        }

    def aliases(self) -> dict[str, list[str]]:
        return {str(i): [a for a in names if a != self._rows[i][1]] for i, (names, _) in enumerate(self._extra) if names}

    def same_as(self) -> dict[str, list[str]]:
        return {str(i): list(same) for i, (_, same) in enumerate(self._extra) if same}


def _common_prefix(values: Sequence[str]) -> str:
    if not values:
        return ""
    low, high = min(values), max(values)
    for i, letter in enumerate(low):
        if i >= len(high) or high[i] != letter:
            return low[:i]
    return low if len(values) > 1 else ""


class Texts:
    """The documents, their numbers, and offsets in UTF-16 units of their text."""

    def __init__(self, documents: Sequence[Document], claims: Sequence[Claim]) -> None:
        given = {d.id: d for d in documents}
        for claim in claims:
            if claim.document not in given:
                given[claim.document] = Document(id=claim.document, text="")
        self._documents = [given[id] for id in sorted(given)]
        self._place = {d.id: i for i, d in enumerate(self._documents)}
        whole = sum(len(d.text) for d in self._documents) <= TEXT_LIMIT
        self._carried = [bool(d.text) and whole for d in self._documents]
        self._astral = [[i for i, c in enumerate(d.text) if c > "\uffff"] if _has_astral(d.text) else [] for d in self._documents]
        self._sentences: dict[tuple[int, int], str] = {}

    def number(self, id: str) -> int:
        return self._place[id]

    def units(self, document: int) -> Callable[[int], int]:
        """Code points to UTF-16 units in that document."""
        wide = self._astral[document]
        return (lambda at: at + bisect_left(wide, at)) if wide else (lambda at: at)

    def sentence(self, document: int, start: int, text: str) -> None:
        if not self._carried[document]:
            self._sentences[document, start] = clean(text)

    def heads(self) -> list[list[Any]]:
        rows = ((d.id, d.title, d.date, d.url) for d in self._documents)
        return [[clean(v) if v is not None else None for v in row] for row in rows]

    def columns(self) -> dict[str, Any]:
        zones = []
        for i, document in enumerate(self._documents):
            unit = self.units(i)
            zones.append([[z.kind, unit(z.start), unit(z.end)] for z in document.zones])
        return {
            "texts": [clean(d.text) if kept else None for d, kept in zip(self._documents, self._carried, strict=True)],
            "zones": zones,
            "astral": {str(i): wide for i, wide in enumerate(self._astral) if wide},
            "sentences": [[d, start, text] for (d, start), text in sorted(self._sentences.items())],
        }


def _has_astral(text: str) -> bool:
    return bool(text) and not text.isascii() and max(text) > "\uffff"


class Claims:
    """Claims by column: ``light`` has what drawing and filtering need, ``rest`` what reading needs."""

    def __init__(self, entities: Entities, texts: Texts, drawn: set[str]) -> None:
        self._entities = entities
        self._texts = texts
        self._drawn = drawn
        self.names = Strings()
        self.light: dict[str, list[Any]] = {key: [] for key in ("s", "o", "r", "p", "m", "c", "d", "t", "w", "g")}
        self.rest: dict[str, Any] = {"id": [], "spans": [], "args": {}, "said": {}, "time": {}, "place": {}}

    def add(self, claims: Sequence[Claim]) -> list[tuple[Any, ...]]:
        """Take all the claims in, in this order; the relations they have, by number."""
        relations = sorted({_relation(claim) for claim in claims}, key=lambda row: tuple(str(v) for v in row))
        rank = {row: number for number, row in enumerate(relations)}
        for number, claim in enumerate(claims):
            self._light(claim, rank[_relation(claim)])
            self._rest(str(number), claim)
        return relations

    def _light(self, claim: Claim, relation: int) -> None:
        number = self._entities.number
        row = {
            "s": number(claim.subject.id, claim.subject.label, claim.subject.type),
            "o": number(claim.object.id, claim.object.label, claim.object.type) if claim.object else -1,
            "r": relation,
            "p": POLARITIES.index(claim.polarity),
            "m": MODALITIES.index(claim.modality),
            "c": round(claim.confidence * 1000),
            "d": self._texts.number(claim.document),
            "t": clean(claim.time.value) if claim.time else 0,
            "w": number(claim.attribution[0].id, claim.attribution[0].label, "Person") if claim.attribution else -1,
            "g": 1 if claim.id in self._drawn else 0,
        }
        for key, value in row.items():
            self.light[key].append(value)

    def _rest(self, here: str, claim: Claim) -> None:
        document = self._texts.number(claim.document)
        unit = self._texts.units(document)
        rest, name = self.rest, self.names.number
        rest["id"].append(clean(claim.id))
        spans = (claim.evidence, claim.subject, claim.relation, claim.object)
        rest["spans"].append([unit(at) for span in spans if span is not None for at in (span.start, span.end)])
        self._texts.sentence(document, unit(claim.evidence.start), claim.evidence.text)
        if claim.attribution:
            rest["said"][here] = [
                [self._entities.number(s.id, s.label, "Person"), name(s.text), name(s.cue), unit(s.start), unit(s.end)]
                for s in claim.attribution
            ]
        if claim.arguments:
            rest["args"][here] = [[name(a.role), *self._node(a.node, unit)] for a in claim.arguments]
        if claim.time:
            rest["time"][here] = [name(claim.time.text), unit(claim.time.start), unit(claim.time.end)]
        if claim.place:
            rest["place"][here] = self._node(claim.place, unit)

    def _node(self, node: Node, unit: Callable[[int], int]) -> list[int]:
        return [self._entities.number(node.id, node.label, node.type), self.names.number(node.text), unit(node.start), unit(node.end)]


def _relation(claim: Claim) -> tuple[Any, ...]:
    row = (claim.relation.iri, claim.relation.label, claim.relation.plover, claim.relation.cameo, claim.relation.quad)
    return tuple(clean(v) if isinstance(v, str) else v for v in row)
