"""RDF formats. ttl, nt and rdfxml hold one graph: which document says a plain triple is then told by its claims only.

All are canonical: the same graph gives the same bytes. RDF/XML cannot hold control characters (they become U+FFFD).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Triple, serialize

from kg.errors import KgError
from kg.export.material import Material
from kg.rdf import PREFIXES, write_trig

__all__ = ["CONTEXT_TYPES", "json_ld", "n_quads", "n_triples", "rdf_xml", "trig", "turtle"]

_RDF, _XSD = PREFIXES["rdf"], PREFIXES["xsd"]
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

CONTEXT_TYPES = {
    "about": "@id", "argument": "@id", "attributedTo": "@id", "attribution": "@id", "confidence": "xsd:decimal", "entity": "@id",
    "evidence": "@id", "hasZone": "@id", "inDocument": "@id", "objectSpan": "@id", "place": "@id", "placeSpan": "@id",
    "refersTo": "@id", "names": "@id", "describes": "@id", "standsFor": "@id", "relationSpan": "@id", "span": "@id",
    "subjectSpan": "@id", "timeSpan": "@id", "timeBegin": "xsd:date", "timeEnd": "xsd:date",
}  # fmt: skip
"""Properties of ``dip:`` whose values JSON-LD writes as plain strings: local name -> the type they have."""


def trig(material: Material, path: Path) -> None:
    write_trig(material.quads(), path, base=material.base)


def turtle(material: Material, path: Path) -> None:
    write_trig((Quad(t.subject, t.predicate, t.object) for t in _triples(material)), path, base=material.base)


def n_triples(material: Material, path: Path) -> None:
    _lines(path, (f"{triple} .\n" for triple in _triples(material)))


def n_quads(material: Material, path: Path) -> None:
    lines = set()
    for quad in material.quads():
        graph = "" if isinstance(quad.graph_name, DefaultGraph) else f" {quad.graph_name}"
        lines.add(f"{quad.triple}{graph} .\n")
    _lines(path, sorted(lines))


def rdf_xml(material: Material, path: Path) -> None:
    safe = sorted({_xml_safe(triple) for triple in _triples(material)}, key=str)
    if any(isinstance(triple.object, Triple) for triple in safe):
        raise KgError("rdfxml has no place for RDF 1.2 triple terms: build with reification, or export trig")
    with open(path, "wb") as file:
        serialize(safe, file, RdfFormat.RDF_XML, prefixes={**PREFIXES, "id": material.base})


def json_ld(material: Material, path: Path) -> None:
    """JSON-LD 1.1, flattened: nodes of the default graph first, then a node with ``@graph`` per document."""
    context: dict[str, Any] = {**PREFIXES, "id": {"@id": material.base, "@prefix": True}}
    context |= {f"dip:{name}": {"@type": kind} for name, kind in CONTEXT_TYPES.items()}
    graphs: dict[str, dict[str, dict[str, list]]] = {"": {}}
    shorten = _Short({**PREFIXES, "id": material.base})
    for quad in material.quads():
        graph = "" if isinstance(quad.graph_name, DefaultGraph) else shorten(quad.graph_name.value)
        node = graphs.setdefault(graph, {}).setdefault(shorten(quad.subject.value), {})
        key = "@type" if quad.predicate.value == _RDF + "type" else shorten(quad.predicate.value)
        value = _json_value(quad.object, key, shorten)
        values = node.setdefault(key, [])
        if value not in values:
            values.append(value)
    top = _nodes(graphs.pop(""))
    top += [{"@id": name, "@graph": _nodes(graphs[name])} for name in sorted(graphs)]
    text = json.dumps({"@context": context, "@graph": top}, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


class _Short:
    """IRIs as JSON-LD compact IRIs, where what follows the prefix cannot be mistaken for ``//``."""

    def __init__(self, prefixes: dict[str, str]) -> None:
        self._spaces = sorted(prefixes.items(), key=lambda item: (-len(item[1]), item[0]))
        self._schemes = tuple(f"{name}:" for name in prefixes)

    def __call__(self, value: str) -> str:
        for name, space in self._spaces:
            if value.startswith(space) and not value.startswith("//", len(space)):
                return f"{name}:{value[len(space) :]}"
        if value.startswith(self._schemes):  # "id:x" as a scheme of its own would be read as a compact IRI
            raise KgError(f"IRI {value!r} begins like the prefix of a compact IRI; JSON-LD cannot hold it here")
        return value


def _nodes(nodes: dict[str, dict[str, list]]) -> list[dict[str, Any]]:
    found = []
    for name in sorted(nodes):
        node: dict[str, Any] = {"@id": name}
        for key in sorted(nodes[name]):
            values = sorted(nodes[name][key], key=lambda v: json.dumps(v, sort_keys=True))
            node[key] = values if len(values) > 1 else values[0]
        found.append(node)
    return found


def _json_value(term: Any, key: str, shorten: _Short) -> Any:
    """An object as JSON; typed as the context says, a plain value, or in full."""
    expected = CONTEXT_TYPES.get(key.removeprefix("dip:")) if key.startswith("dip:") else None
    if isinstance(term, NamedNode):
        short = shorten(term.value)
        return short if key == "@type" or expected == "@id" else {"@id": short}
    if not isinstance(term, Literal):
        raise KgError("jsonld has no place for RDF 1.2 triple terms: build with reification, or export trig")
    if term.language:
        return {"@value": term.value, "@language": term.language}
    datatype = term.datatype.value
    if datatype == _XSD + "string":
        return {"@value": term.value} if expected else term.value
    if datatype == _XSD + "integer" and not expected and str(int(term.value)) == term.value:
        return int(term.value)
    if expected == shorten(datatype):
        return term.value
    return {"@value": term.value, "@type": shorten(datatype)}


def _triples(material: Material) -> list[Triple]:
    return sorted({quad.triple for quad in material.quads()}, key=str)


def _xml_safe(triple: Triple) -> Triple:
    literal = triple.object
    if not isinstance(literal, Literal) or not _NOT_XML.search(literal.value):
        return triple
    return Triple(triple.subject, triple.predicate, Literal(_NOT_XML.sub("\ufffd", literal.value), datatype=literal.datatype))


def _lines(path: Path, lines: Iterable[str] | Iterator[str]) -> None:
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(lines)
