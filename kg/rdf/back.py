"""Quads → claims, entities and documents: the inverse of ``kg.rdf.forward``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pyoxigraph import DefaultGraph, NamedNode, Quad, Triple

from kg.errors import KgError
from kg.model import Argument, Claim, Entity, Evidence, Mention, Node, Relation, Source, Time
from kg.rdf.forward import MENTIONS
from kg.rdf.terms import V, local_name, whole_iri

__all__ = ["Facts", "order", "read", "read_claims"]

_KINDS = {node: kind for kind, node in MENTIONS.items()}


@dataclass(frozen=True)
class Facts:
    """What a graph holds: claims by document and position, entities by id, rows of documents.jsonl by id."""

    claims: tuple[Claim, ...]
    entities: tuple[Entity, ...]
    documents: tuple[dict[str, Any], ...]


def order(claim: Claim) -> tuple:
    """The place of a claim in claims.jsonl: document, then where its sentence and its parts stand (as in ``kg.resolve``)."""
    parts = (claim.evidence, claim.relation, claim.subject, claim.object)
    return (claim.document, *(-1 if part is None or part.start is None else part.start for part in parts), claim.id)


def read_claims(quads: Iterable[Quad]) -> tuple[list[Claim], list[Entity]]:
    """The claims and entities of a graph; see ``read``."""
    facts = read(quads)
    return list(facts.claims), list(facts.entities)


def read(quads: Iterable[Quad]) -> Facts:
    """Everything ``kg.rdf.quads`` wrote, from quads in any order.

    Raises KgError where a claim lacks a part, naming the claim and the property.
    """
    graphs: dict[Any, _Triples] = defaultdict(_Triples)
    for quad in quads:
        graphs[quad.graph_name].add(quad.subject, quad.predicate, quad.object)
    shared = graphs.pop(DefaultGraph(), _Triples())
    names = _Names(shared)
    claims: list[Claim] = []
    documents: list[dict[str, Any]] = []
    mentions: dict[NamedNode, list[Mention]] = defaultdict(list)
    for graph in graphs.values():
        reader = _Reader(graph, names)
        claims.extend(reader.claims())
        documents.extend(reader.documents())
        for entity, mention in reader.mentions():
            mentions[entity].append(mention)
    entities = [names.entity(node, mentions.get(node, [])) for node in shared.subjects(V.rdfs.label) if names.is_entity(node)]
    return Facts(
        tuple(sorted(claims, key=order)),
        tuple(sorted(entities, key=lambda e: e.id)),
        tuple(sorted(documents, key=lambda d: d["id"])),
    )


class _Triples:
    """Triples by subject and predicate."""

    def __init__(self) -> None:
        self._index: dict[Any, dict[NamedNode, list]] = {}

    def add(self, subject: Any, predicate: NamedNode, object_: Any) -> None:
        self._index.setdefault(subject, {}).setdefault(predicate, []).append(object_)

    def all(self, subject: Any, predicate: NamedNode) -> list:
        return self._index.get(subject, {}).get(predicate, [])

    def value(self, subject: Any, predicate: NamedNode) -> str | None:
        """The text of the one object, or None."""
        found = self.all(subject, predicate)
        return found[0].value if found else None

    def must(self, subject: Any, predicate: NamedNode) -> Any:
        found = self.all(subject, predicate)
        if not found:
            raise KgError(f"{subject.value} has no {predicate.value}")
        return found[0]

    def subjects(self, predicate: NamedNode) -> list:
        return [subject for subject, row in self._index.items() if predicate in row]

    def of_type(self, class_: NamedNode) -> list:
        return [subject for subject, row in self._index.items() if class_ in row.get(V.rdf.type, ())]


class _Names:
    """Ids, labels and types of entities and relations, from the default graph."""

    def __init__(self, shared: _Triples) -> None:
        self.shared = shared

    def is_entity(self, node: NamedNode) -> bool:
        types = self.shared.all(node, V.rdf.type)
        return bool(types) and V.rdf.Property not in types

    def id(self, node: NamedNode, local: _Triples) -> str:
        return self.shared.value(node, V.dct.identifier) or local.value(node, V.dct.identifier) or node.value

    def label(self, node: NamedNode) -> str | None:
        return self.shared.value(node, V.rdfs.label)

    def type(self, node: NamedNode) -> str | None:
        types = self.shared.all(node, V.rdf.type)
        return local_name(types[0]) if types else None

    def entity(self, node: NamedNode, mentions: list[Mention]) -> Entity:
        def many(predicate: NamedNode) -> tuple[str, ...]:
            return tuple(sorted(o.value for o in self.shared.all(node, predicate)))

        about = tuple(sorted(self.id(o, self.shared) for o in self.shared.all(node, V.dip.about)))
        return Entity(
            id=self.id(node, self.shared), label=self.label(node), type=self.type(node), aliases=many(V.skos.altLabel),
            same_as=many(V.owl.sameAs), about=about, mentions=tuple(sorted(mentions)),
        )  # fmt: skip


class _Reader:
    """Claims, document and mentions of one document's graph."""

    def __init__(self, graph: _Triples, names: _Names) -> None:
        self.graph, self.names = graph, names

    def documents(self) -> Iterable[dict[str, Any]]:
        graph = self.graph
        for node in graph.of_type(V.dip.SourceDocument):
            zones = [
                {"kind": graph.value(z, V.dip.zoneKind), "start": int(graph.value(z, V.oa.start)), "end": int(graph.value(z, V.oa.end))}
                for z in graph.all(node, V.dip.hasZone)
            ]
            yield {
                "id": graph.value(node, V.dct.identifier), "title": graph.value(node, V.dct.title), "date": graph.value(node, V.dct.issued),
                "url": graph.value(node, V.schema.url), "sha256": graph.value(node, V.dip.sha256),
                "zones": sorted(zones, key=lambda z: (z["start"], z["end"], z["kind"])),
            }  # fmt: skip

    def mentions(self) -> Iterable[tuple[NamedNode, Mention]]:
        for span in self.graph.subjects(V.dip.refersTo):
            document = self.graph.value(whole_iri(span), V.dct.identifier)
            start, end, words = self._words(span)
            for property_, kind in _KINDS.items():
                for entity in self.graph.all(span, property_):
                    yield entity, Mention(document, start, end, words, kind)

    def claims(self) -> Iterable[Claim]:
        for node in self.graph.of_type(V.dip.Claim):
            yield self._claim(node)

    def _claim(self, node: NamedNode) -> Claim:
        graph, dip = self.graph, V.dip
        subject, predicate, object_ = self._statement(node)
        place = graph.all(node, dip.place)
        start, end, words = self._words(graph.must(node, dip.evidence))
        return Claim(
            id=graph.must(node, V.dct.identifier).value,
            document=graph.must(graph.must(node, dip.inDocument), V.dct.identifier).value,
            subject=self._node(subject, node, "subject"),
            relation=self._relation(predicate, node),
            object=self._node(object_, node, "object") if object_ is not None else None,
            arguments=tuple(self._argument(part) for part in self._ordered(node, dip.argument, dip.index)),
            attribution=tuple(self._source(part) for part in self._ordered(node, dip.attribution, dip.level)),
            polarity=graph.must(node, dip.polarity).value,
            modality=graph.must(node, dip.modality).value,
            time=self._time(node),
            place=self._node(place[0], node, "place") if place else None,
            confidence=float(graph.must(node, dip.confidence).value),
            evidence=Evidence(start, end, words, graph.must(node, dip.zone).value),
        )

    def _statement(self, node: NamedNode) -> tuple[NamedNode, NamedNode, NamedNode | None]:
        reified = self.graph.all(node, V.rdf.reifies)
        if reified and isinstance(reified[0], Triple):
            return reified[0].subject, reified[0].predicate, reified[0].object
        found = self.graph.all(node, V.rdf.object)
        return self.graph.must(node, V.rdf.subject), self.graph.must(node, V.rdf.predicate), found[0] if found else None

    def _words(self, span: NamedNode) -> tuple[int | None, int | None, str]:
        start, end = self.graph.value(span, V.oa.start), self.graph.value(span, V.oa.end)
        words = self.graph.must(span, V.oa.exact).value
        return None if start is None else int(start), None if end is None else int(end), words

    def _part_words(self, part: NamedNode) -> tuple[int | None, int | None, str]:
        spans = self.graph.all(part, V.dip.span)
        return self._words(spans[0] if spans else part)

    def _node(self, entity: NamedNode, node: NamedNode, name: str) -> Node:
        label = self.graph.value(node, getattr(V.dip, name + "Label"))
        type_ = self.graph.value(node, getattr(V.dip, name + "Type"))
        start, end, words = self._words(self.graph.must(node, getattr(V.dip, name + "Span")))
        return self._named(entity, label, type_, words, start, end)

    def _named(self, entity: NamedNode, label: str | None, type_: str | None, words: str, start: int | None, end: int | None) -> Node:
        label = self.names.label(entity) if label is None else label
        type_ = self.names.type(entity) if type_ is None else type_
        return Node(self.names.id(entity, self.graph), label, type_, words, start, end)

    def _relation(self, predicate: NamedNode, node: NamedNode) -> Relation:
        graph = self.graph
        start, end, words = self._words(graph.must(node, V.dip.relationSpan))
        label = graph.value(node, V.dip.relationLabel)
        quad = graph.value(node, V.dip.quadClass)
        return Relation(
            self.names.id(predicate, graph), self.names.label(predicate) if label is None else label, words, start, end,
            graph.value(node, V.dip.ploverRoot), graph.value(node, V.dip.cameoCode), None if quad is None else int(quad),
        )  # fmt: skip

    def _ordered(self, node: NamedNode, property_: NamedNode, by: NamedNode) -> list[NamedNode]:
        return sorted(self.graph.all(node, property_), key=lambda part: int(self.graph.must(part, by).value))

    def _argument(self, part: NamedNode) -> Argument:
        start, end, words = self._part_words(part)
        label, type_ = self.graph.value(part, V.dip.nodeLabel), self.graph.value(part, V.dip.nodeType)
        node = self._named(self.graph.must(part, V.dip.entity), label, type_, words, start, end)
        return Argument(self.graph.must(part, V.dip.role).value, node)

    def _source(self, part: NamedNode) -> Source:
        start, end, words = self._part_words(part)
        entity, label = self.graph.must(part, V.dip.entity), self.graph.value(part, V.dip.nodeLabel)
        label = self.names.label(entity) if label is None else label
        return Source(self.names.id(entity, self.graph), label, words, self.graph.must(part, V.dip.cue).value, start, end)

    def _time(self, node: NamedNode) -> Time | None:
        value = self.graph.value(node, V.dip.time)
        if value is None:
            return None
        start, end, words = self._words(self.graph.must(node, V.dip.timeSpan))
        return Time(value, words, start, end)
