"""Validation of a graph against ``ontologies/shapes.ttl`` (W3C SHACL), told so that a person can act on it.

``validate`` reads a built folder, an RDF file or quads, flattens all named graphs into one (the shapes
are written for that union), adds the ontology's hierarchy and the shapes' own prefixes, and runs
pySHACL. RDF 1.2 triple terms (``rdf:reifies``), which rdflib cannot hold, are read as the
``rdf:subject``, ``rdf:predicate`` and ``rdf:object`` that they stand for.

A result becomes a ``Problem``: the claim it is about and that claim's sentence, wherever in the claim
the fault lies (an argument, a source, a text span), and the shape's own words for what is wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import InputError
from kg.ontology import DIP, data_dir

if TYPE_CHECKING:
    import rdflib

__all__ = ["Problem", "Report", "validate"]

_SHACL = "http://www.w3.org/ns/shacl#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_OA = "http://www.w3.org/ns/oa#"
_IDENTIFIER = "http://purl.org/dc/terms/identifier"
_SUFFIXES = {
    ".ttl": "TURTLE", ".nt": "N_TRIPLES", ".nq": "N_QUADS", ".trig": "TRIG", ".rdf": "RDF_XML", ".xml": "RDF_XML", ".jsonld": "JSON_LD",
}  # fmt: skip
_MANY = 5
"""How many claims a problem of a shared node (an entity, a relation) names before it counts the rest."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong.

    ``claim`` is a claim's id, ``says`` its subject, relation and object, ``document`` the IRI of its
    document, ``sentence`` its evidence (each None where the fault lies outside any claim). ``focus`` is
    the node at fault, ``path`` the property, ``value`` what stands there, ``shape`` the name of the
    shape, ``severity`` Violation, Warning or Info, ``also`` more claims that the node belongs to.
    """

    severity: str
    claim: str | None
    document: str | None
    sentence: str | None
    message: str
    focus: str
    path: str | None
    value: str | None
    shape: str
    says: str | None = None
    also: tuple[str, ...] = ()

    def __str__(self) -> str:
        where = f"claim {self.claim} ({self.says})" if self.claim else self.focus
        value = f" (is {self.value!r})" if self.value is not None else ""
        more = f"; also claims {', '.join(self.also[: _MANY - 1])}{' …' if len(self.also) >= _MANY else ''}" if self.also else ""
        sentence = f"\n    “{self.sentence}”" if self.sentence else ""
        return f"{self.severity}: {where}: {self.message}{value} [{self.shape}]{more}{sentence}"


@dataclass(frozen=True)
class Report:
    """What validation found: ``conforms`` is True when there is no violation (warnings do not count)."""

    conforms: bool
    problems: tuple[Problem, ...]
    turtle: str

    def to_text(self) -> str:
        """Lines for a person: each problem with its sentence, then the counts."""
        count = {s: sum(p.severity == s for p in self.problems) for s in ("Violation", "Warning", "Info")}
        verdict = "the graph is well-formed" if self.conforms else "the graph is not well-formed"
        end = f"{verdict}: {count['Violation']} violations, {count['Warning']} warnings"
        return "\n".join([*map(str, self.problems), end])

    def to_json(self) -> str:
        """A JSON object: ``conforms`` and ``problems``, each a flat object with ``Problem``'s fields."""
        return json.dumps({"conforms": self.conforms, "problems": [asdict(p) for p in self.problems]}, ensure_ascii=False, indent=1)

    def to_turtle(self) -> str:
        """The SHACL validation report itself (``sh:ValidationReport``), in Turtle."""
        return self.turtle


def validate(source: str | Path | Iterable[Any], *, shapes: str | Path | None = None, ontology: str | Path | None = None) -> Report:
    """Check a graph against the shapes.

    Parameters: ``source`` a folder that ``kg build`` left, an RDF file (Turtle, TriG, N-Triples, N-Quads,
    RDF/XML, JSON-LD), or pyoxigraph quads; ``shapes`` another shapes file than the packaged one;
    ``ontology`` a user's own TTL, whose classes stand beside the packaged ones.
    Raises InputError for a source that is missing or not RDF.
    """
    import pyshacl
    import rdflib
    import rdflib.compare

    data = _union(_quads(source))
    background = rdflib.Graph()
    for path in (data_dir() / "diplomacy.ttl", *([ontology] if ontology else [])):
        background += _hierarchy(_parse(Path(path)))
    rules = _parse(Path(shapes or data_dir() / "shapes.ttl"))
    _, results, _ = pyshacl.validate(data_graph=data + background, shacl_graph=rules, inference="none", allow_warnings=True)
    problems = tuple(sorted(_problems(results, data, _names(rules)), key=_order))
    report = rdflib.compare.to_canonical_graph(results)  # blank nodes named by what they say: equal runs, equal bytes
    return Report(not any(p.severity == "Violation" for p in problems), problems, report.serialize(format="turtle"))


# -- reading ---------------------------------------------------------------------------------------


def _quads(source: str | Path | Iterable[Any]) -> Iterable[Any]:
    """The quads of a folder, a file, or as given."""
    import pyoxigraph

    if not isinstance(source, str | Path):
        return source
    path = Path(source)
    file = path / "graph.trig" if path.is_dir() else path
    if not file.is_file():
        raise InputError(f"{path}: no graph.trig in it" if path.is_dir() else f"{path}: no such file or folder")
    name = _SUFFIXES.get(file.suffix.lower())
    if name is None:
        raise InputError(f"{file}: ending {file.suffix!r} is not one of {' '.join(_SUFFIXES)}")
    try:
        return list(pyoxigraph.parse(path=str(file), format=getattr(pyoxigraph.RdfFormat, name)))
    except (SyntaxError, ValueError) as error:
        raise InputError(f"{file}: not {name}: {error}") from error


def _union(quads: Iterable[Any]) -> rdflib.Graph:
    """All graphs as one rdflib graph; ``rdf:reifies`` becomes a reified statement."""
    import pyoxigraph
    import rdflib

    graph = rdflib.Graph()
    terms: dict[Any, Any] = {}

    def term(node: Any) -> Any:
        found = terms.get(node)
        if found is None:
            found = terms[node] = _term(node)
        return found

    for quad in quads:
        if isinstance(quad.object, pyoxigraph.Triple):
            for part in ("subject", "predicate", "object"):
                graph.add((term(quad.subject), rdflib.RDF[part], term(getattr(quad.object, part))))
        else:
            graph.add((term(quad.subject), term(quad.predicate), term(quad.object)))
    return graph


def _term(node: Any) -> Any:
    import pyoxigraph
    import rdflib

    if isinstance(node, pyoxigraph.NamedNode):
        return rdflib.URIRef(node.value)
    if isinstance(node, pyoxigraph.BlankNode):
        return rdflib.BNode(node.value)
    if node.language:
        return rdflib.Literal(node.value, lang=node.language)
    plain = node.datatype.value == "http://www.w3.org/2001/XMLSchema#string"
    return rdflib.Literal(node.value, datatype=rdflib.XSD.string if plain else rdflib.URIRef(node.datatype.value), normalize=False)


def _parse(path: Path) -> rdflib.Graph:
    return _union(_quads(path))


def _hierarchy(graph: rdflib.Graph) -> rdflib.Graph:
    """The class and property hierarchy and the domains of an ontology, without its instances and texts."""
    import rdflib

    kept = rdflib.Graph()
    for predicate in (rdflib.RDFS.subClassOf, rdflib.RDFS.subPropertyOf, rdflib.RDFS.domain):
        for triple in graph.triples((None, predicate, None)):
            if not isinstance(triple[2], rdflib.BNode):
                kept.add(triple)
    return kept


# -- results ---------------------------------------------------------------------------------------


def _problems(results: rdflib.Graph, data: rdflib.Graph, names: dict[str, str]) -> Iterable[Problem]:
    import rdflib

    def one(node: Any, name: str) -> Any:
        return results.value(node, rdflib.URIRef(_SHACL + name))

    for node in set(results.subjects(rdflib.RDF.type, rdflib.URIRef(_SHACL + "ValidationResult"))):
        focus, value = one(node, "focusNode"), one(node, "value")
        claims = _claims(focus, data)
        claim = claims[0] if claims else None
        messages = sorted(results.objects(node, rdflib.URIRef(_SHACL + "resultMessage")))
        path = one(node, "resultPath")
        yield Problem(
            severity=_local(one(node, "resultSeverity")),
            claim=_text(data.value(claim, rdflib.URIRef(_IDENTIFIER))) or _name(claim) if claim is not None else None,
            document=_text(data.value(claim, rdflib.URIRef(DIP + "inDocument"))) if claim is not None else None,
            sentence=_sentence(claim, data),
            message=str(messages[0]) if messages else "the shape is not met",
            focus=str(focus),
            path=str(path) if isinstance(path, rdflib.URIRef) else None,
            value=str(value) if value is not None and value != focus and not isinstance(value, rdflib.BNode) else None,
            shape=names.get(str(messages[0]) if messages else "", _local(one(node, "sourceShape"))),
            says=_says(claim, data),
            also=tuple(_text(data.value(c, rdflib.URIRef(_IDENTIFIER))) or str(c) for c in claims[1:_MANY]),
        )


def _claims(focus: Any, data: rdflib.Graph) -> list[Any]:
    """The claims that a node at fault belongs to: itself, or those that point to it, directly or by a part."""
    import rdflib

    claim, kind = rdflib.URIRef(DIP + "Claim"), rdflib.RDF.type
    if (focus, kind, claim) in data or isinstance(focus, rdflib.Literal):
        return [focus] if not isinstance(focus, rdflib.Literal) else []
    found, level = set(), {focus}
    for _ in range(2):
        level = {s for node in level for s in data.subjects(None, node)}
        found |= {s for s in level if (s, kind, claim) in data}
        if found:
            break
    return sorted(found)


def _says(claim: Any, data: rdflib.Graph) -> str | None:
    """The labels of a claim's subject, relation and object: "Tonga – accused – Orrin"; "…" where one is missing."""
    import rdflib

    if claim is None:
        return None
    parts = [data.value(claim, rdflib.RDF[part]) for part in ("subject", "predicate", "object")]
    labels = [_text(data.value(part, rdflib.RDFS.label)) or _local(part) if part is not None else "…" for part in parts]
    return " – ".join(labels[:2] if parts[2] is None else labels)


def _sentence(claim: Any, data: rdflib.Graph) -> str | None:
    import rdflib

    if claim is None:
        return None
    texts = (data.value(span, rdflib.URIRef(_OA + "exact")) for span in data.objects(claim, rdflib.URIRef(DIP + "evidence")))
    return next((re.sub(r"\s+", " ", str(text)) for text in texts if text is not None), None)


def _names(shapes: rdflib.Graph) -> dict[str, str]:
    """Message -> name of the node shape that says so; property shapes are nameless in a report."""
    import rdflib

    found = {}
    for node, message in shapes.subject_objects(rdflib.URIRef(_SHACL + "message")):
        named = [n for n in (node, *shapes.subjects(None, node)) if isinstance(n, rdflib.URIRef)]
        above = named[0] if named else None
        if above is not None:
            found[str(message)] = _local(above)
    return found


def _order(problem: Problem) -> tuple:
    rank = {"Violation": 0, "Warning": 1}.get(problem.severity, 2)
    texts = (problem.document, problem.claim, problem.focus, problem.shape, problem.path, problem.message, problem.value)
    return (rank, *(text or "" for text in texts))


def _local(iri: Any) -> str:
    return re.split(r"[#/]", str(iri))[-1]


def _name(claim: Any) -> str:
    return _local(claim)


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
