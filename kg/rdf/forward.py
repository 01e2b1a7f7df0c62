"""Claims, entities and documents → quads. The layout is in ``kg.rdf``; the inverse is ``kg.rdf.back``."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Triple

from kg.errors import KgError
from kg.model import Claim, Document, Entity, Mention
from kg.rdf.terms import BASE, DIP, V, clean, iri, literal_time, number, part_iri, text, time_bounds

__all__ = ["ASSERT", "MENTIONS", "REIFY", "claim_iri", "document_iri", "quads"]

ASSERT = ("narrator", "attributed", "all")
"""Which claims are also stated as plain triples."""
REIFY = ("rdf", "rdf12")
"""RDF reification, or RDF 1.2 triple terms."""

MENTIONS = {"name": V.dip.names, "nominal": V.dip.describes, "pronoun": V.dip.standsFor}
_DEFAULT = DefaultGraph()
_A = V.rdf.type


def document_iri(document: str, base: str = BASE) -> NamedNode:
    """The IRI of a document and of its named graph."""
    # dots alone would be taken for relative path segments by IRI resolution
    parts = [part.replace(".", "%2E") if part in (".", "..") else _quoted(part) for part in document.split("/")]
    return NamedNode(f"{base}document/{'/'.join(parts)}")


def claim_iri(claim: str, base: str = BASE) -> NamedNode:
    """The IRI of the claim with this id."""
    return NamedNode(f"{base}claim/{_quoted(claim)}")


def quads(
    claims: Iterable[Claim],
    entities: Iterable[Entity],
    documents: Iterable[Document | Mapping[str, Any]],
    ontology: Any = None,
    *,
    base: str = BASE,
    assert_: str = "narrator",
    reify: str = "rdf",
    provenance: Mapping[str, str] | None = None,
    without: Container[str] = (),
) -> Iterator[Quad]:
    """Yield the quads of a whole graph: the default graph first, then document by document.

    ``documents`` are ``Document`` values or rows of documents.jsonl. ``ontology`` (``kg.ontology.Ontology``) gives
    the labels and parents of relations and classes. ``provenance`` (software, version, model …) describes the run; the graphs of
    the documents ``without`` (ids) are left out.
    Raises KgError for an unknown ``assert_`` or ``reify``, and for a claim whose document is not given.
    """
    _allowed("assert", assert_, ASSERT)
    _allowed("reify", reify, REIFY)
    entities = sorted(entities, key=lambda e: e.id)
    shared = _Shared.of(claims := list(claims), entities, ontology, base)
    rows = {}
    for document in documents:
        row = document.to_json() if isinstance(document, Document) else document
        rows[row["id"]] = row
    by_document: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_document[claim.document].append(claim)
    mentions: dict[str, list[tuple[Mention, NamedNode]]] = defaultdict(list)
    for entity in entities:
        for mention in entity.mentions:
            mentions[mention.document].append((mention, iri(entity.id, base)))
    for name in sorted({*by_document, *mentions}):
        if name not in rows:
            raise KgError(f"document {name!r} has claims or mentions and is not among the {len(rows)} documents given")
    for triple in shared.triples(provenance):
        yield Quad(*triple, _DEFAULT)
    for name in sorted(rows, key=lambda n: document_iri(n, base).value):
        if name in without:
            continue
        writer = _DocumentGraph(rows[name], shared, assert_, reify)
        yield from writer.quads(by_document.get(name, ()), mentions.get(name, ()))


@dataclass
class _Shared:
    """What documents share: entities with their labels and types, relations with their labels."""

    entities: list[Entity]
    ontology: Any
    base: str
    labels: dict[str, tuple[str, str]] = field(default_factory=dict)
    relations: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, claims: list[Claim], entities: list[Entity], ontology: Any, base: str) -> _Shared:
        found = cls(entities, ontology, base)
        found.labels = {e.id: (e.label, e.type) for e in entities}
        for claim in claims:
            relation = claim.relation
            known = found.relations.get(relation.iri)
            if known is None or relation.label < known:
                found.relations[relation.iri] = relation.label
        for name in found.relations:  # the ontology's own label comes first
            if ontology is not None and name in ontology.properties:
                found.relations[name] = ontology.properties[name].label
        return found

    def triples(self, provenance: Mapping[str, str] | None) -> Iterator[tuple]:
        for entity in self.entities:
            yield from self._entity(entity)
        for name in sorted(self.relations):
            yield from self._relation(name, self.relations[name])
        yield from self._ancestors()
        yield from _run(provenance, self.base)
        yield from self._classes()

    def class_iri(self, type_: str) -> NamedNode:
        """The class whose local name is the type, the project's own namespace first."""
        own = NamedNode(DIP + _quoted(type_))
        if self.ontology is None or own.value in self.ontology.classes:
            return own
        for name in sorted(self.ontology.classes):
            if name.endswith((f"#{_quoted(type_)}", f"/{_quoted(type_)}")):
                return NamedNode(name)
        return own

    def _entity(self, entity: Entity) -> Iterator[tuple]:
        node = iri(entity.id, self.base)
        yield node, _A, self.class_iri(entity.type)
        yield node, V.rdfs.label, text(entity.label)
        if node.value != entity.id:
            yield node, V.dct.identifier, text(entity.id)
        for alias in entity.aliases:
            yield node, V.skos.altLabel, text(alias)
        for other in entity.same_as:
            yield node, V.owl.sameAs, iri(other, self.base)
        for other in entity.about:
            yield node, V.dip.about, iri(other, self.base)

    def _relation(self, name: str, label: str) -> Iterator[tuple]:
        node = iri(name, self.base)
        yield node, _A, V.rdf.Property
        yield node, V.rdfs.label, text(label)
        if node.value != name:
            yield node, V.dct.identifier, text(name)
        known = self.ontology.properties.get(name) if self.ontology is not None else None
        parents = known.parents if known is not None else (V.dip.relatedTo.value,)
        for parent in parents:
            yield node, V.rdfs.subPropertyOf, iri(parent, self.base)

    def _ancestors(self) -> Iterator[tuple]:
        """The hierarchy above the relations that are used, so that ``rdfs:subPropertyOf*`` reaches the roots."""
        above = {a for name in self.relations for a in self.ontology.ancestors(name)} if self.ontology is not None else set()
        for name in sorted(above - set(self.relations)):
            for parent in self.ontology.properties[name].parents if name in self.ontology.properties else ():
                yield iri(name, self.base), V.rdfs.subPropertyOf, iri(parent, self.base)

    def _classes(self) -> Iterator[tuple]:
        if self.ontology is None:
            return
        todo = sorted({self.class_iri(e.type).value for e in self.entities})
        seen: set[str] = set()
        while todo:
            name = todo.pop()
            known = self.ontology.classes.get(name)
            if name in seen or known is None:
                continue
            seen.add(name)
            yield NamedNode(name), V.rdfs.label, text(known.label)
            for parent in known.parents:
                yield NamedNode(name), V.rdfs.subClassOf, iri(parent, self.base)
                todo.append(parent)


class _DocumentGraph:
    """The quads of one document's graph."""

    def __init__(self, row: Mapping[str, Any], shared: _Shared, assert_: str, reify: str) -> None:
        self.row, self.shared, self.assert_, self.reify = row, shared, assert_, reify
        self.base = shared.base
        self.graph = document_iri(row["id"], self.base)
        self.texts: dict[tuple[int, int], set[str]] = defaultdict(set)
        self.spans: set[tuple[int, int, str]] = set()

    def quads(self, claims: Iterable[Claim], mentions: Iterable[tuple[Mention, NamedNode]]) -> Iterator[Quad]:
        claims, mentions = list(claims), list(mentions)
        self._gather(claims, mentions)
        for triple in self._triples(claims, mentions):
            yield Quad(*triple, self.graph)

    def _triples(self, claims: list[Claim], mentions: list[tuple[Mention, NamedNode]]) -> Iterator[tuple]:
        yield from self._document()
        for mention, entity in mentions:
            if mention.kind not in MENTIONS:
                raise KgError(f"mention kind {mention.kind!r} in {mention.document!r}: allowed are {', '.join(MENTIONS)}")
            span = self._span(mention.start, mention.end, mention.text)
            yield span, V.dip.refersTo, entity
            yield span, MENTIONS[mention.kind], entity
        for claim in claims:
            yield from self._claim(claim)
        for start, end, words in sorted(self.spans):
            span = self._span(start, end, words)
            yield span, _A, V.oa.TextPositionSelector
            yield span, _A, V.oa.TextQuoteSelector
            yield span, V.oa.start, Literal(start)
            yield span, V.oa.end, Literal(end)
            yield span, V.oa.exact, text(words)

    def _gather(self, claims: list[Claim], mentions: list[tuple[Mention, NamedNode]]) -> None:
        """Note every text given for every pair of offsets, so that a clash is seen whatever the order."""
        for part in [m for m, _ in mentions] + [p for c in claims for p in _parts(c)]:
            if part.start is not None:
                self.texts[part.start, part.end].add(part.text)

    def _span(self, start: int, end: int, words: str) -> NamedNode:
        self.spans.add((start, end, words))
        name = f"char={start},{end}"
        if len(self.texts[start, end]) > 1:
            name += ";text=" + hashlib.sha256(clean(words).encode()).hexdigest()[:8]
        return part_iri(self.graph, name)

    def _stands_on(self, node: NamedNode, property_: NamedNode, part: Any) -> Iterator[tuple]:
        """The link from a claim to the span of one of its parts; a part without offsets gets its words only."""
        if part.start is not None:
            yield node, property_, self._span(part.start, part.end, part.text)
        else:
            bare = part_iri(node, property_.value.rpartition("#")[2])
            yield node, property_, bare
            yield bare, _A, V.oa.TextQuoteSelector
            yield bare, V.oa.exact, text(part.text)

    def _document(self) -> Iterator[tuple]:
        row, node = self.row, self.graph
        yield node, _A, V.dip.SourceDocument
        yield node, V.dct.identifier, text(row["id"])
        if row.get("title") is not None:
            yield node, V.dct.title, text(row["title"])
        if row.get("date") is not None:
            yield node, V.dct.issued, literal_time(row["date"])
        if row.get("url") is not None:
            yield node, V.schema.url, Literal(clean(row["url"]), datatype=V.xsd.anyURI)
        yield node, V.dip.sha256, text(row["sha256"])
        for i, zone in enumerate(row["zones"], 1):
            part = part_iri(node, f"zone-{i}")
            yield node, V.dip.hasZone, part
            yield part, _A, V.dip.Zone
            yield part, V.dip.zoneKind, text(zone["kind"])
            yield part, V.oa.start, Literal(zone["start"])
            yield part, V.oa.end, Literal(zone["end"])

    def _claim(self, claim: Claim) -> Iterator[tuple]:
        node = claim_iri(claim.id, self.base)
        relation = claim.relation
        yield node, _A, V.dip.Claim
        yield node, V.dct.identifier, text(claim.id)
        yield from self._statement(node, claim)
        yield node, V.dip.inDocument, self.graph
        yield node, V.dip.polarity, text(claim.polarity)
        yield node, V.dip.modality, text(claim.modality)
        yield node, V.dip.confidence, number(claim.confidence)
        yield node, V.dip.zone, text(claim.evidence.zone)
        yield from self._stands_on(node, V.dip.evidence, claim.evidence)
        yield from self._stands_on(node, V.dip.relationSpan, relation)
        if relation.label != self.shared.relations[relation.iri]:
            yield node, V.dip.relationLabel, text(relation.label)
        if relation.plover is not None:
            yield node, V.dip.ploverRoot, text(relation.plover)
        if relation.cameo is not None:
            yield node, V.dip.cameoCode, text(relation.cameo)
        if relation.quad is not None:
            yield node, V.dip.quadClass, Literal(relation.quad)
        yield from self._parts(node, claim)
        yield from self._time(node, claim)

    def _statement(self, node: NamedNode, claim: Claim) -> Iterator[tuple]:
        subject, predicate = iri(claim.subject.id, self.base), iri(claim.relation.iri, self.base)
        object_ = iri(claim.object.id, self.base) if claim.object is not None else None
        if self.reify == "rdf12" and object_ is not None:
            yield node, V.rdf.reifies, Triple(subject, predicate, object_)
        else:
            yield node, _A, V.rdf.Statement
            yield node, V.rdf.subject, subject
            yield node, V.rdf.predicate, predicate
            if object_ is not None:
                yield node, V.rdf.object, object_
        if object_ is not None and _asserts(claim, self.assert_):
            yield subject, predicate, object_

    def _parts(self, node: NamedNode, claim: Claim) -> Iterator[tuple]:
        for name, part in (("subject", claim.subject), ("object", claim.object), ("place", claim.place)):
            if part is not None:
                yield from self._stands_on(node, getattr(V.dip, name + "Span"), part)
                yield from self._deviation(node, part, getattr(V.dip, name + "Label"), getattr(V.dip, name + "Type"))
        if claim.place is not None:
            yield node, V.dip.place, iri(claim.place.id, self.base)
        for i, argument in enumerate(claim.arguments, 1):
            part = part_iri(node, f"argument-{i}")
            yield node, V.dip.argument, part
            yield part, _A, V.dip.Argument
            yield part, V.dip.role, text(argument.role)
            yield part, V.dip.index, Literal(i)
            yield part, V.dip.entity, iri(argument.node.id, self.base)
            yield from self._part_span(part, argument.node)
            yield from self._deviation(part, argument.node, V.dip.nodeLabel, V.dip.nodeType)
        for i, source in enumerate(claim.attribution, 1):
            part = part_iri(node, f"attribution-{i}")
            entity = iri(source.id, self.base)
            yield node, V.dip.attribution, part
            yield node, V.dip.attributedTo, entity
            yield part, _A, V.dip.Attribution
            yield part, V.dip.level, Literal(i)
            yield part, V.dip.cue, text(source.cue)
            yield part, V.dip.entity, entity
            yield from self._part_span(part, source)
            yield from self._deviation(part, source, V.dip.nodeLabel, V.dip.nodeType)

    def _part_span(self, part: NamedNode, of: Any) -> Iterator[tuple]:
        if of.start is not None:
            yield part, V.dip.span, self._span(of.start, of.end, of.text)
        else:
            yield part, V.oa.exact, text(of.text)

    def _deviation(self, node: NamedNode, part: Any, label: NamedNode, type_: NamedNode) -> Iterator[tuple]:
        """Say a label or type that is not the entity's own, and ids that IRIs cannot hold of entities not given."""
        known = self.shared.labels.get(part.id, (None, None))
        if part.label != known[0]:
            yield node, label, text(part.label)
        if hasattr(part, "type") and part.type != known[1]:
            yield node, type_, text(part.type)
        if known[0] is None and iri(part.id, self.base).value != part.id:
            yield iri(part.id, self.base), V.dct.identifier, text(part.id)

    def _time(self, node: NamedNode, claim: Claim) -> Iterator[tuple]:
        if claim.time is None:
            return
        yield node, V.dip.time, literal_time(claim.time.value)
        yield from self._stands_on(node, V.dip.timeSpan, claim.time)
        bounds = time_bounds(claim.time.value)
        if bounds:
            yield node, V.dip.timeBegin, Literal(bounds[0], datatype=V.xsd.date)
            yield node, V.dip.timeEnd, Literal(bounds[1], datatype=V.xsd.date)


def _parts(claim: Claim) -> list[Any]:
    """Everything in a claim that stands on words of the text."""
    parts = [claim.relation, claim.evidence, *claim.nodes(), *claim.attribution, claim.time]
    return [part for part in parts if part is not None]


def _asserts(claim: Claim, which: str) -> bool:
    if claim.polarity != "positive":
        return False
    if which == "all":
        return True
    return claim.modality == "asserted" and (which == "attributed" or not claim.attribution)


def _run(provenance: Mapping[str, str] | None, base: str) -> Iterator[tuple]:
    """The run that made the graph, as PROV-O; no time, so that equal builds have equal bytes.

    The names have a slash, which no entity's has: a text may well speak of software.
    """
    if not provenance:
        return
    run, software = NamedNode(base + "run/this"), NamedNode(base + "run/kg")
    yield run, _A, V.prov.Activity
    yield run, V.prov.wasAssociatedWith, software
    yield software, _A, V.prov.SoftwareAgent
    for name in sorted(provenance):
        yield run, NamedNode(DIP + _quoted(name)), text(str(provenance[name]))


def _quoted(value: str) -> str:
    return quote(clean(value), safe="-._~")


def _allowed(name: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise KgError(f"{name} {value!r}: allowed are {', '.join(allowed)}")
