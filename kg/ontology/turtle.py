"""Turtle to ``Ontology``: reading, inheritance of codes, and what a user's file is told it lacks.

Parsing is Oxigraph's, as every command loads the ontology and rdflib alone takes longer to import.
"""

from __future__ import annotations

import dataclasses
import functools
import hashlib
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from kg.errors import OntologyError
from kg.model import MODALITIES, POLARITIES, QUADS
from kg.ontology.patterns import ParsedPattern, parse
from kg.ontology.value import DIP, RELATED_TO, SPEECH, STATE, Class, Ontology, Property

__all__ = ["data_dir", "load"]

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_OWL = "http://www.w3.org/2002/07/owl#"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_PROPERTY_TYPES = frozenset(
    (_OWL + "ObjectProperty", _OWL + "SymmetricProperty", _OWL + "TransitiveProperty", _OWL + "AsymmetricProperty",
     _OWL + "IrreflexiveProperty", _OWL + "FunctionalProperty", _RDF + "Property")
)  # fmt: skip
_CLASS_TYPES = frozenset((_OWL + "Class", _RDFS + "Class"))
_FORM_KINDS = ((DIP + "verbForm", "verb"), (DIP + "nounForm", "noun"))
_SHOWN = 5
"""How many problems an error's one line names before it counts the rest."""

Facts = dict[str, dict[str, list]]
"""subject -> predicate -> objects, as Oxigraph terms in the order of the file."""


def data_dir() -> Path:
    """The folder of the packaged ontology files: inside an installed package, or beside it in a source tree."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "_data" / "ontologies", package.parent / "ontologies"):
        if (folder / "diplomacy.ttl").is_file():
            return folder
    raise OntologyError(f"the packaged ontology diplomacy.ttl is not in {package} nor in {package.parent}; reinstall diplokg")


def load(path: str | Path | None = None, *, extend: bool = False) -> Ontology:
    """Read an ontology: the packaged one, or a user's Turtle file in its place.

    Parameters: ``path`` a ``.ttl`` file, None for the packaged ``diplomacy.ttl``; ``extend`` adds the
    user's terms to the packaged ones instead. In its place only the events go: the packaged classes,
    states and speech relations stay, as grammar reads them (apposition, titles, "said"). A property
    that both have takes the user's label, codes and forms.
    Raises OntologyError that names each term and what it lacks.
    """
    packaged = data_dir() / "diplomacy.ttl"
    files = [(packaged, True)] if path is None else [(Path(path), True), (packaged, extend)]
    try:
        stamps = tuple((p.stat().st_mtime_ns, p.stat().st_size) for p, _ in files)
    except OSError as error:
        raise OntologyError(f"ontology {path}: {error.strerror or error}") from error
    return _load(tuple((str(p), whole) for p, whole in files), stamps)


@functools.lru_cache(maxsize=8)
def _load(files: tuple[tuple[str, bool], ...], stamps: tuple[tuple[int, int], ...]) -> Ontology:
    """The ontology of files, the first before the others; ``stamps`` only tell the cache of changes."""
    classes: dict[str, Class] = {}
    properties: dict[str, Property] = {}
    light: dict[tuple[str, str], None] = {}
    rules: dict[tuple, None] = {}
    rank: dict[str, int] = {}
    problems: list[str] = []
    digest = hashlib.sha256()
    for position, (name, whole) in enumerate(files):
        path = Path(name)
        data = path.read_bytes()
        digest.update(hashlib.sha256(data).digest() + (b"" if whole else b"in part"))
        facts = _facts(data, path)
        reader = _Reader(facts, path, problems)
        own_properties = reader.properties({iri: p.parents for iri, p in properties.items()})
        if position == 0 and len(files) > 1:
            reader.check_user_file(own_properties)
        keep = own_properties if whole else _core(own_properties, {p for term in properties.values() for p in term.parents})
        for iri, term in reader.classes().items():
            classes.setdefault(iri, term)
        for iri, term in keep.items():
            if not term.parents and iri != RELATED_TO:
                term = dataclasses.replace(term, parents=(RELATED_TO,))
            if properties.setdefault(iri, term) is term:
                rank[iri] = position
        light.update(dict.fromkeys(reader.light_verbs()))
        rules.update(dict.fromkeys(reader.code_rules()))
    properties = {iri: _inherit(iri, properties) for iri in sorted(properties)}
    patterns = _patterns(properties, problems)
    if problems:
        more = f"; and {len(problems) - _SHOWN} more" if len(problems) > _SHOWN else ""
        raise OntologyError(f"ontology {Path(files[0][0]).name}: " + "; ".join(problems[:_SHOWN]) + more)
    return Ontology(
        name="+".join(Path(name).stem for name, _ in files), sha256=digest.hexdigest(), properties=properties,
        classes=dict(sorted(classes.items())), light_verbs=tuple(light), code_rules=tuple(rules), _patterns=patterns, _rank=rank,
    )  # fmt: skip


def _facts(data: bytes, path: Path) -> Facts:
    """The triples of Turtle text by subject and predicate. Raises OntologyError with line and column."""
    import pyoxigraph

    facts: Facts = defaultdict(lambda: defaultdict(list))
    try:
        for quad in pyoxigraph.parse(data, format=pyoxigraph.RdfFormat.TURTLE, base_iri=path.resolve().as_uri()):
            facts[_key(quad.subject)][quad.predicate.value].append(quad.object)
    except SyntaxError as error:
        raise OntologyError(f"ontology {path.name}: not Turtle, line {error.lineno}: {error.msg}") from error
    return facts


def _key(term) -> str:
    """IRIs as they are, blank nodes as ``_:id``."""
    import pyoxigraph

    return f"_:{term.value}" if isinstance(term, pyoxigraph.BlankNode) else term.value


class _Reader:
    """The terms of one file; problems it meets are appended to a list, in words for the file's author."""

    def __init__(self, facts: Facts, path: Path, problems: list[str]) -> None:
        self.facts, self.path, self.problems = facts, path, problems

    def texts(self, subject: str, *predicates: str) -> list[str]:
        """The literals of the first predicate that has any: English or untagged ones if there are."""
        for predicate in predicates:
            found = [o for o in self.facts.get(subject, {}).get(predicate, ()) if hasattr(o, "language")]
            if found:
                english = [o.value for o in found if (o.language or "en").split("-")[0] == "en"]
                return english or [o.value for o in found]
        return []

    def text(self, subject: str, *predicates: str) -> str | None:
        return next(iter(self.texts(subject, *predicates)), None)

    def iris(self, subject: str, predicate: str) -> tuple[str, ...]:
        found = (o for o in self.facts.get(subject, {}).get(predicate, ()) if not hasattr(o, "language"))
        return tuple(dict.fromkeys(o.value for o in found if "/" in o.value or ":" in o.value))

    def of_type(self, types: Iterable[str]) -> list[str]:
        types = frozenset(types)
        return [s for s in self.facts if not s.startswith("_:") and types.intersection(self.iris(s, _RDF + "type"))]

    def classes(self) -> dict[str, Class]:
        found = {}
        for iri in self.of_type(_CLASS_TYPES):
            label = self.text(iri, _RDFS + "label", _SKOS + "prefLabel")
            if label is None:
                self.problems.append(f"class {_short(iri)} has no rdfs:label")
            definition = self.text(iri, _SKOS + "definition", _RDFS + "comment")
            found[iri] = Class(iri, label or _short(iri), definition, self.iris(iri, _RDFS + "subClassOf"))
        return found

    def properties(self, known: dict[str, tuple[str, ...]]) -> dict[str, Property]:
        """The file's relations; the parts of a claim (dip: properties not below dip:relatedTo) are none."""
        found = {}
        for iri in self.of_type(_PROPERTY_TYPES):
            found[iri] = self.property(iri)
        every = known | {iri: term.parents for iri, term in found.items()}
        return {iri: term for iri, term in found.items() if not iri.startswith(DIP) or RELATED_TO in (iri, *_above(iri, every))}

    def property(self, iri: str) -> Property:
        types = self.iris(iri, _RDF + "type")
        label = self.text(iri, _RDFS + "label", _SKOS + "prefLabel")
        if label is None:
            self.problems.append(f"property {_short(iri)} has no rdfs:label")
        plover, cameo = self.code(iri)
        first = {p: next(iter(self.iris(iri, p)), None) for p in (_RDFS + "domain", _RDFS + "range", _OWL + "inverseOf")}
        return Property(
            iri=iri, label=label or _short(iri), definition=self.text(iri, _SKOS + "definition", _RDFS + "comment"),
            example=self.text(iri, _SKOS + "example"), parents=self.iris(iri, _RDFS + "subPropertyOf"),
            plover=plover, cameo=cameo, quad=QUADS.get(plover or ""), domain=first[_RDFS + "domain"], range=first[_RDFS + "range"],
            inverse=first[_OWL + "inverseOf"], symmetric=_OWL + "SymmetricProperty" in types,
            transitive=_OWL + "TransitiveProperty" in types,
            topic_nouns=tuple(self.texts(iri, DIP + "topicNoun")), forms=tuple(self.forms(iri)),
            own_words={"true": "acts", "verb": "verb"}.get(self.text(iri, DIP + "ownWords") or "", ""),
        )  # fmt: skip

    def code(self, subject: str) -> tuple[str | None, str | None]:
        """The PLOVER root and CAMEO code that stand at a term or a form."""
        plover, cameo = self.text(subject, DIP + "plover"), self.text(subject, DIP + "cameo")
        if plover is not None and plover not in QUADS:
            self.problems.append(f"{_short(subject)}: dip:plover {plover!r} is none of {' '.join(QUADS)}")
            plover = None
        if cameo is not None and not (cameo.isdigit() and 2 <= len(cameo) <= 4):
            self.problems.append(f"{_short(subject)}: dip:cameo {cameo!r} is not a code of 2 to 4 digits")
            cameo = None
        return plover, cameo

    def forms(self, iri: str) -> Iterable[tuple[str, str, str | None, str | None]]:
        """(kind, pattern, own CAMEO code, own PLOVER root); a blank node with dip:pattern has its own codes."""
        for predicate, kind in _FORM_KINDS:
            for value in self.facts[iri].get(predicate, ()):
                if hasattr(value, "language"):
                    yield kind, value.value, None, None
                    continue
                plover, cameo = self.code(_key(value))
                patterns = self.texts(_key(value), DIP + "pattern")
                if not patterns:
                    self.problems.append(f"{_short(iri)}: a dip:{kind}Form without dip:pattern")
                for pattern in patterns:
                    yield kind, pattern, cameo, plover

    def light_verbs(self) -> list[tuple[str, str]]:
        """(verb alternatives, role of its subject): "launch" has the event's subject, "face" its object."""
        found = []
        for predicate, role in ((DIP + "lightVerb", "subject"), (DIP + "passiveLightVerb", "object")):
            for subject in self.facts:
                found += [(pattern, role) for pattern in self.texts(subject, predicate)]
        return sorted(set(found))

    def code_rules(self) -> list[tuple[int, str, str, str, str | None]]:
        """(quad, polarity, modality) -> (root, CAMEO code), from the file's dip:CodeRule statements."""
        found = []
        for subject in [s for s in self.facts if DIP + "CodeRule" in self.iris(s, _RDF + "type")]:
            plover, cameo = self.code(subject)
            quad, polarity, modality = (self.text(subject, DIP + p) for p in ("whenQuad", "whenPolarity", "whenModality"))
            if plover is None or quad not in ("1", "2", "3", "4") or polarity not in POLARITIES or modality not in MODALITIES:
                self.problems.append(f"code rule {_short(subject)} needs dip:plover, dip:whenQuad 1-4, dip:whenPolarity, dip:whenModality")
                continue
            found.append((int(quad), polarity, modality, plover, cameo))
        return sorted(found, key=lambda rule: rule[:3])

    def check_user_file(self, properties: dict[str, Property]) -> None:
        """Tell the author of a file of their own what its terms lack to be of use."""
        if not properties:
            self.problems.append("declares no owl:ObjectProperty")
        by_label: dict[str, str] = {}
        for iri, term in properties.items():
            if not term.forms and not any(term.iri in p.parents for p in properties.values()):
                self.problems.append(f"property {_short(iri)} has no dip:verbForm, dip:nounForm or subproperty: no text can be read as it")
            if by_label.setdefault(term.label.casefold(), iri) != iri:
                self.problems.append(f"{_short(iri)} and {_short(by_label[term.label.casefold()])} have the same label {term.label!r}")
        for subject, facts in self.facts.items():
            if (facts.get(DIP + "verbForm") or facts.get(DIP + "nounForm")) and subject not in properties:
                self.problems.append(f"{_short(subject)} has lexical forms but is not declared as an owl:ObjectProperty")


def _core(properties: dict[str, Property], used: set[str]) -> dict[str, Property]:
    """The states and speech relations with what is above them: what grammar reads whatever the vocabulary.

    Properties that the user's own stand under (``used``) stay too, without their words.
    """
    above_used = {p for iri in used for p in (iri, *_ancestors(iri, properties))}
    keep = {}
    for iri, term in properties.items():
        above = _ancestors(iri, properties)
        if iri in (RELATED_TO, STATE, SPEECH) or STATE in above or SPEECH in above:
            keep[iri] = term
        elif iri in above_used:
            keep[iri] = dataclasses.replace(term, forms=())
    return keep


def _ancestors(iri: str, properties: dict[str, Property]) -> list[str]:
    """Every property above one, nearest first."""
    return _above(iri, {i: p.parents for i, p in properties.items()})


def _above(iri: str, parents: dict[str, tuple[str, ...]]) -> list[str]:
    """Every term above one, nearest first; safe where a hierarchy runs in a circle."""
    found: dict[str, None] = {}
    level = [iri]
    while level:
        level = [p for i in level for p in parents.get(i, ()) if p not in found and p != iri]
        found.update(dict.fromkeys(level))
    return list(found)


def _inherit(iri: str, properties: dict[str, Property]) -> Property:
    """A property with the codes, domain and range that it lacks taken from the nearest property above that has them."""
    term = properties[iri]
    above = [properties[p] for p in _ancestors(iri, properties) if p in properties]
    root = term.plover or next((p.plover for p in above if p.plover), None)
    cameo = term.cameo or (next((p.cameo for p in above if p.cameo), None) if not term.plover else None)
    return dataclasses.replace(
        term, plover=root, quad=QUADS.get(root or ""), cameo=cameo,
        domain=term.domain or next((p.domain for p in above if p.domain), None),
        range=term.range or next((p.range for p in above if p.range), None),
    )  # fmt: skip


def _patterns(properties: dict[str, Property], problems: list[str]) -> dict[tuple[str, str], tuple]:
    """(kind, lemma) -> (property, parsed pattern, own CAMEO code, own root); broken patterns become problems."""
    found: dict[tuple[str, str], list[tuple[str, ParsedPattern, str | None, str | None]]] = defaultdict(list)
    for iri, term in properties.items():
        for kind, pattern, cameo, plover in term.forms:
            try:
                parsed = parse(pattern, kind)
            except OntologyError as error:
                problems.append(f"{_short(iri)}: {error}")
                continue
            for lemma in parsed.lemmas:
                found[kind, lemma].append((iri, parsed, cameo, plover))
    return {key: tuple(forms) for key, forms in sorted(found.items())}


def _short(iri: str) -> str:
    """The local name of an IRI, for messages."""
    return "dip:" + iri.removeprefix(DIP) if iri.startswith(DIP) else iri.rstrip("#/").replace("#", "/").rsplit("/", 1)[-1]
