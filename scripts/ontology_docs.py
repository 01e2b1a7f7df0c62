#!/usr/bin/env python3
"""Write docs/ontology.md from the Turtle files under ontologies/.

usage: python scripts/ontology_docs.py [--check]

``--check`` changes nothing and exits 1 if the page is not current.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import rdflib
from rdflib import OWL, RDF, RDFS, SKOS, BNode, URIRef
from rdflib.namespace import DCTERMS

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kg.ontology import DIP, Ontology, Property, load  # noqa: E402
from kg.ontology.value import RELATED_TO, SPEECH, STATE  # noqa: E402

PAGE = ROOT / "docs" / "ontology.md"
_SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")
_ACTED_ON = DIP + "actedOn"


def page() -> str:
    """The text of docs/ontology.md."""
    graphs = {name: rdflib.Graph().parse(ROOT / "ontologies" / f"{name}.ttl") for name in ("diplomacy", "alignment", "shapes")}
    ontology = load()
    parts = [
        *_head(graphs["diplomacy"]),
        *_things(ontology),
        *_relations(ontology),
        *_claim_parts(graphs["diplomacy"], ontology),
        *_rules(graphs["diplomacy"]),
        *_alignment(graphs["alignment"]),
        *_shapes(graphs["shapes"]),
    ]
    return "\n".join(parts).rstrip() + "\n"


def _head(graph: rdflib.Graph) -> Iterator[str]:
    node = URIRef("https://w3id.org/diplokg/ontology")
    yield f"# {graph.value(node, DCTERMS.title)}"
    yield ""
    yield "<!-- Made from ontologies/*.ttl by scripts/ontology_docs.py; edit those. -->"
    yield ""
    yield str(graph.value(node, DCTERMS.description))
    yield ""
    yield f"Namespace `{DIP}`, prefix `dip:`. Version {graph.value(node, OWL.versionInfo)}. Licence <{graph.value(node, DCTERMS.license)}>."
    yield ""
    yield "Sources:"
    yield ""
    yield from (f"* {source}" for source in sorted(graph.objects(node, DCTERMS.source)))
    yield ""
    yield "To use a vocabulary of your own, see [the tutorial](tutorial-own-ontology.md), which also explains the word forms below."
    yield ""


def _things(ontology: Ontology) -> Iterator[str]:
    """The classes under dip:Entity, as a tree."""
    yield "## Things"
    yield ""
    yield "The label is the `type` of an entity."
    yield ""

    def tree(iri: str, depth: int) -> Iterator[str]:
        term = ontology.classes[iri]
        yield f"{'  ' * depth}* **{term.label}**: {term.definition}"
        for below in sorted((c for c in ontology.classes.values() if iri in c.parents), key=lambda c: c.label):
            yield from tree(below.iri, depth + 1)

    yield from tree(DIP + "Entity", 0)
    yield ""


def _relations(ontology: Ontology) -> Iterator[str]:
    yield "## Relations"
    yield ""
    yield "A claim's relation is one of these, or an open relation named by its verb. All stand below `dip:relatedTo`."
    yield ""
    groups = [(_ACTED_ON, "Events"), (SPEECH, "Speech"), (STATE, "States")]
    for top, title in groups:
        yield f"### {title}"
        yield ""
        yield str(ontology.properties[top].definition)
        yield ""
        found = [p for p in ontology.properties.values() if top in ontology.ancestors(p.iri) and not _abstract(p, ontology)]
        for term in sorted(found, key=lambda p: (p.quad or 0, p.plover or "", p.label)):
            yield from _relation(term, ontology)


def _abstract(term: Property, ontology: Ontology) -> bool:
    """Whether a property only groups others: it has no words, and others stand under it."""
    return not term.forms and any(term.iri in p.parents for p in ontology.properties.values())


def _relation(term: Property, ontology: Ontology) -> Iterator[str]:
    yield f"#### {term.label}"
    yield ""
    yield f"`dip:{term.iri.removeprefix(DIP)}`: {term.definition}" + (f" *{term.example}*" if term.example else "")
    yield ""
    facts = [f"{_type(term.domain, ontology)} → {_type(term.range, ontology)}"]
    if term.plover:
        facts.append(f"PLOVER {term.plover}, CAMEO {term.cameo}, quad {term.quad}")
    above = [f"`dip:{p.removeprefix(DIP)}`" for p in term.parents if p not in (RELATED_TO,)]
    facts.append("below " + ", ".join(above))
    if term.inverse:
        facts.append(f"inverse of `dip:{term.inverse.removeprefix(DIP)}`")
    facts += [name for name, held in (("symmetric", term.symmetric), ("transitive", term.transitive)) if held]
    yield "; ".join(facts) + "."
    yield ""
    for kind, title in (("verb", "Verbs"), ("noun", "Nouns")):
        patterns = [_pattern(p, cameo, plover) for k, p, cameo, plover in term.forms if k == kind]
        if patterns:
            yield f"<details><summary>{title} ({len(patterns)})</summary>"
            yield ""
            yield from (f"* {p}" for p in patterns)
            yield ""
            yield "</details>"
            yield ""


def _pattern(pattern: str, cameo: str | None, plover: str | None) -> str:
    codes = " ".join(filter(None, (plover, cameo)))
    return f"`{pattern}`" + (f" ({codes})" if codes else "")


def _type(iri: str | None, ontology: Ontology) -> str:
    found = ontology.classes.get(iri or "")
    return found.label if found else "anything"


def _claim_parts(graph: rdflib.Graph, ontology: Ontology) -> Iterator[str]:
    """Classes and properties that make up a claim, a document, a run, a gazetteer entry."""
    yield "## A claim and its parts"
    yield ""
    things = {c for c in ontology.classes if ontology.is_a(c, DIP + "Entity")}
    rows = []
    for kind, name in ((OWL.Class, "class"), (OWL.ObjectProperty, "link"), (OWL.DatatypeProperty, "value")):
        for term in sorted(graph.subjects(RDF.type, kind)):
            if isinstance(term, BNode) or str(term) in things or str(term) in ontology.properties:
                continue
            domains = " or ".join(f"`{_name(d)}`" for d in _members(graph, graph.value(term, RDFS.domain)))
            rows.append((name, f"`dip:{_name(term)}`", domains, str(graph.value(term, SKOS.definition))))
    yield "| kind | term | of | meaning |"
    yield "| --- | --- | --- | --- |"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


def _members(graph: rdflib.Graph, node) -> list:
    """The class of a domain, or the classes of a union."""
    if isinstance(node, BNode):
        return list(rdflib.collection.Collection(graph, graph.value(node, OWL.unionOf)))
    return [node] if node is not None else []


def _rules(graph: rdflib.Graph) -> Iterator[str]:
    yield "## Codes of what is promised, refused, demanded"
    yield ""
    yield "A claim carries the code of the event it reports: a promised release is an agreement, a refused one a rejection."
    yield ""
    yield "| relation's quad | polarity | modality | PLOVER | CAMEO | |"
    yield "| --- | --- | --- | --- | --- | --- |"
    names = ("whenQuad", "whenPolarity", "whenModality", "plover", "cameo")
    for node in sorted(graph.subjects(RDF.type, URIRef(DIP + "CodeRule"))):
        values = [str(graph.value(node, URIRef(DIP + n))) for n in names]
        yield f"| {' | '.join(values)} | {graph.value(node, RDFS.label)} |"
    yield ""


def _alignment(graph: rdflib.Graph) -> Iterator[str]:
    yield "## Alignment"
    yield ""
    yield "In `ontologies/alignment.ttl`."
    yield ""
    yield "| term | stands | to |"
    yield "| --- | --- | --- |"
    kinds = (RDFS.subClassOf, RDFS.subPropertyOf, SKOS.closeMatch, SKOS.broadMatch, SKOS.exactMatch, SKOS.narrowMatch)
    rows = [(s, kinds.index(p), o) for s, p, o in graph if p in kinds and str(s).startswith(DIP)]
    for subject, kind, other in sorted(rows):
        yield f"| `dip:{_name(subject)}` | {graph.qname(kinds[kind])} | `{graph.qname(other)}` |"
    yield ""


def _shapes(graph: rdflib.Graph) -> Iterator[str]:
    yield "## What makes a graph well-formed"
    yield ""
    yield "In `ontologies/shapes.ttl` (SHACL); `kg validate` reports what does not meet them."
    yield ""
    targets = (_SH.targetClass, _SH.targetSubjectsOf, _SH.targetObjectsOf)
    for shape in sorted({s for t in targets for s in graph.subjects(t, None)}):
        warns = graph.value(shape, _SH.severity) == _SH.Warning
        yield f"* **{_name(shape)}**: {graph.value(shape, RDFS.label)}{' (a warning)' if warns else ''}"
    yield ""


def _name(iri) -> str:
    return str(iri).rpartition("#")[2]


def main(arguments: list[str]) -> int:
    text = page()
    if arguments == ["--check"]:
        if not PAGE.exists() or PAGE.read_text("utf-8") != text:
            print("docs/ontology.md is not current: run python scripts/ontology_docs.py", file=sys.stderr)
            return 1
        return 0
    if arguments:
        print(__doc__, file=sys.stderr)
        return 2
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
