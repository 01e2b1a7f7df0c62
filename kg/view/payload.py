"""What the page carries: the graph to draw at once, and the details (sentences, texts) behind it.

Both are JSON values of columns rather than of records, each string once, as a page of 20,000 claims
is to stay a few megabytes. Offsets in them count UTF-16 code units, which is what the page's
JavaScript counts; ``astral`` lists where code points outside the basic plane stand, so that the page
gives code points again where it shows or exports them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import networkx as nx

from ..model import MODALITIES, POLARITIES, Claim, Document, Entity
from .positions import communities, layout

__all__ = ["ABOUT", "clean", "importance", "payload"]

TEXT_LIMIT = 24_000_000
"""Characters of document text the page carries at most; beyond, it has the sentences alone."""

ABOUT = "about"
"""The kind of an edge from a topic to what it names; all other edges are claims."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def clean(text: str) -> str:
    """The text as UTF-8 can carry it: a lone surrogate becomes U+FFFD, so that offsets stay."""
    return _SURROGATE.sub("\ufffd", text)


def importance(graph: nx.MultiDiGraph) -> dict[Any, float]:
    """How much a node matters on the page: its neighbours, and a little its claims, by confidence."""
    near: dict[Any, set[Any]] = {node: set() for node in graph}
    weight = dict.fromkeys(graph, 0.0)
    for a, b, row in graph.edges(data=True):
        if row.get("kind") == ABOUT:
            continue
        confidence = row.get("confidence", 1.0)
        near[a].add(b)
        near[b].add(a)
        weight[a] += confidence
        weight[b] += confidence
    return {node: round(len(near[node] - {node}) + 0.25 * weight[node], 3) for node in graph}


def payload(
    graph: nx.MultiDiGraph,
    documents: Sequence[Document],
    claims: Sequence[Claim],
    entities: Sequence[Entity],
    min_confidence: float = 0.0,
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The two JSON values of the page: ``graph`` (to draw) and ``detail`` (to read).

    ``claims`` are those the page tells of, drawn or not; a claim is drawn where the graph has an edge
    with its id. Edges whose claim is not among them are taken from the edge's ``claim`` attribute.
    """
    claims = _all_claims(graph, claims)
    known = {entity.id: entity for entity in entities}
    graph = _with_topics(graph, known)
    weight = importance(graph)
    nodes = sorted(graph.nodes, key=lambda node: (-weight[node], str(node)))
    groups = communities(graph)
    place = layout(graph, groups, min_confidence=min_confidence)
    table = _Entities(nodes, graph, known)
    names = _Strings()
    documents = sorted(documents, key=lambda d: d.id)
    texts = _Texts(documents, claims)
    relations = _relations(claims)
    drawn = {key for _, _, key, kind in graph.edges(keys=True, data="kind") if kind != ABOUT}
    columns = _claim_columns(claims, table, texts, relations, names, drawn)
    member = {node: number for number, group in enumerate(groups) for node in group}
    head = {
        "nodes": len(nodes),
        "x": [place[node][0] for node in nodes],
        "y": [place[node][1] for node in nodes],
        "weight": [weight[node] for node in nodes],
        "group": [member[node] for node in nodes],
        "about": sorted([table.place[str(a)], table.place[str(b)]] for a, b, kind in graph.edges(data="kind") if kind == ABOUT),
        "relations": [list(row) for row in relations],
        "modalities": list(MODALITIES),
        "polarities": list(POLARITIES),
        "claims": columns.pop("light"),
        "documents": texts.heads(),
        **table.columns(),
    }
    detail = {
        "claims": columns,
        "aliases": table.aliases(),
        "same": table.same_as(),
        **texts.columns(),
        "strings": names.values,
    }
    return head, detail


def _with_topics(graph: nx.MultiDiGraph, known: Mapping[str, Entity]) -> nx.MultiDiGraph:
    """The graph with an edge of kind "about" from each topic to the entities it names, where it has both.

    "Grain tariffs of Norvane" then stands near Norvane, joined by a thin line, though no claim says so.
    """
    made = nx.MultiDiGraph()
    made.add_nodes_from(graph.nodes(data=True))
    made.add_edges_from((a, b, key, row) for a, b, key, row in graph.edges(keys=True, data=True) if row.get("kind") != ABOUT)
    tied = {tuple(sorted((str(a), str(b)))) for a, b in made.edges()}
    for node in sorted(graph.nodes, key=str):
        entity = known.get(node)
        named = entity.about if entity else graph.nodes[node].get("about") or ()
        for target in sorted(set(named)):
            if target in graph and target != node and tuple(sorted((str(node), str(target)))) not in tied:
                made.add_edge(node, target, key=f"{ABOUT}:{node}", kind=ABOUT, confidence=1.0)
    return made


def _all_claims(graph: nx.MultiDiGraph, claims: Sequence[Claim]) -> list[Claim]:
    found = {claim.id: claim for claim in claims}
    for _, _, key, row in graph.edges(keys=True, data="claim"):
        if row is not None and key not in found:
            found[key] = row if isinstance(row, Claim) else Claim.from_json(row)
    return sorted(found.values(), key=lambda c: (c.document, c.evidence.start, c.evidence.end, c.relation.start, c.id))


def _relations(claims: Iterable[Claim]) -> list[tuple[Any, ...]]:
    rows = {(c.relation.iri, c.relation.label, c.relation.plover, c.relation.cameo, c.relation.quad) for c in claims}
    return sorted((tuple(clean(v) if isinstance(v, str) else v for v in row) for row in rows), key=lambda r: tuple(str(v) for v in r))


class _Strings:
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


class _Entities:
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


class _Texts:
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


def _claim_columns(
    claims: Sequence[Claim],
    table: _Entities,
    texts: _Texts,
    relations: list[tuple[Any, ...]],
    names: _Strings,
    drawn: set[str],
) -> dict[str, Any]:
    """Claims by column; ``light`` has what drawing and filtering need, the rest what reading needs."""
    rank = {row: i for i, row in enumerate(relations)}
    light: dict[str, list[Any]] = {key: [] for key in ("s", "o", "r", "p", "m", "c", "d", "t", "w", "g")}
    rest: dict[str, Any] = {"id": [], "zone": [], "spans": [], "args": {}, "said": {}, "time": {}, "place": {}}
    for number, claim in enumerate(claims):
        document = texts.number(claim.document)
        unit = texts.units(document)
        relation = claim.relation
        key = tuple(
            clean(v) if isinstance(v, str) else v for v in (relation.iri, relation.label, relation.plover, relation.cameo, relation.quad)
        )
        said = [(table.number(s.id, s.label, "Person"), s) for s in claim.attribution]
        row = (
            table.number(claim.subject.id, claim.subject.label, claim.subject.type),
            table.number(claim.object.id, claim.object.label, claim.object.type) if claim.object else -1,
            rank[key],
            POLARITIES.index(claim.polarity),
            MODALITIES.index(claim.modality),
            round(claim.confidence * 1000),
            document,
            clean(claim.time.value) if claim.time else 0,
            said[0][0] if said else -1,
            1 if claim.id in drawn else 0,
        )
        for column, value in zip(light.values(), row, strict=True):
            column.append(value)
        rest["id"].append(claim.id)
        rest["zone"].append(names.number(claim.evidence.zone))
        spans = [claim.evidence, claim.subject, relation, claim.object]
        rest["spans"].append([unit(v) for s in spans if s is not None for v in (s.start, s.end)])
        texts.sentence(document, unit(claim.evidence.start), claim.evidence.text)
        here = str(number)
        if said:
            rest["said"][here] = [[n, names.number(s.text), names.number(s.cue), unit(s.start), unit(s.end)] for n, s in said]
        if claim.arguments:
            rest["args"][here] = [[names.number(a.role), *_node(a.node, table, names, unit)] for a in claim.arguments]
        if claim.time:
            rest["time"][here] = [names.number(claim.time.text), unit(claim.time.start), unit(claim.time.end)]
        if claim.place:
            rest["place"][here] = _node(claim.place, table, names, unit)
    return {"light": light, **rest}


def _node(node: Any, table: _Entities, names: _Strings, unit: Callable[[int], int]) -> list[int]:
    return [table.number(node.id, node.label, node.type), names.number(node.text), unit(node.start), unit(node.end)]
