"""The ontology as OWL and RDF: consistent, loadable, and free of the pitfalls ontologists look for first.

The pitfall checks follow the OOPS! catalogue (Poveda-Villalón, Gómez-Pérez, Suárez-Figueroa 2014); the
number of the pitfall stands at each test.
"""

import itertools
import re
import shutil
import subprocess

import pyoxigraph
import pytest
import rdflib
from rdflib import OWL, RDF, RDFS, SKOS, BNode, URIRef
from rdflib.namespace import DCTERMS

from kg.model import QUADS
from kg.ontology import DIP, data_dir, load

FILES = sorted(data_dir().glob("*.ttl"))
ONTOLOGY = rdflib.Graph().parse(data_dir() / "diplomacy.ttl")
ALIGNMENT = rdflib.Graph().parse(data_dir() / "alignment.ttl")
KINDS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
TERMS = sorted({s for kind in KINDS for s in ONTOLOGY.subjects(RDF.type, kind) if isinstance(s, URIRef)})
PROPERTIES = sorted({*ONTOLOGY.subjects(RDF.type, OWL.ObjectProperty), *ONTOLOGY.subjects(RDF.type, OWL.DatatypeProperty)})
CODED = [p for p in load().properties.values() if p.forms]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_files_load_in_rdflib_oxigraph_and_raptor(path):
    triples = len(rdflib.Graph().parse(path))
    store = pyoxigraph.Store()
    store.load(path=str(path), format=pyoxigraph.RdfFormat.TURTLE)
    assert len(store) == triples > 0
    if shutil.which("rapper"):
        counted = subprocess.run(["rapper", "-q", "-i", "turtle", "-o", "ntriples", str(path)], capture_output=True, text=True, check=True)
        assert counted.stdout.count(" .\n") == triples


def logical_part():
    """Ontology and alignment as one graph without the import of one by the other."""
    graph = rdflib.Graph()
    for triple in itertools.chain(ONTOLOGY, ALIGNMENT):
        if triple[1] != OWL.imports:
            graph.add(triple)
    return graph


@pytest.mark.slow
def test_consistent_without_unsatisfiable_class_under_hermit(tmp_path):
    owlready2 = pytest.importorskip("owlready2")
    if shutil.which("java") is None:
        pytest.skip("HermiT needs Java")
    file = tmp_path / "all.nt"
    logical_part().serialize(file, format="nt", encoding="utf-8")
    world = owlready2.World()
    world.get_ontology(file.as_uri()).load()
    with world.get_ontology("http://example.org/probe#"):
        world[DIP + "Country"]("probe")
        owlready2.sync_reasoner_hermit(world, debug=0)  # raises OwlReadyInconsistentOntologyError
    assert list(world.inconsistent_classes()) == []


def test_hermit_sees_a_contradiction_planted(tmp_path):
    owlready2 = pytest.importorskip("owlready2")
    if shutil.which("java") is None:
        pytest.skip("HermiT needs Java")
    graph = logical_part()
    graph.add((URIRef("http://example.org/Both"), RDF.type, OWL.Class))
    graph.add((URIRef("http://example.org/Both"), RDFS.subClassOf, URIRef(DIP + "Person")))
    graph.add((URIRef("http://example.org/Both"), RDFS.subClassOf, URIRef(DIP + "Company")))
    file = tmp_path / "all.nt"
    graph.serialize(file, format="nt", encoding="utf-8")
    world = owlready2.World()
    world.get_ontology(file.as_uri()).load()
    owlready2.sync_reasoner_hermit(world, debug=0)
    assert [c.iri for c in world.inconsistent_classes() if c.iri != str(OWL.Nothing)] == ["http://example.org/Both"]


@pytest.mark.slow
def test_owl_rl_finds_no_error():
    owlrl = pytest.importorskip("owlrl")
    graph = logical_part()
    kept = rdflib.Graph()
    for triple in graph:
        if triple[1] not in (URIRef(DIP + "verbForm"), URIRef(DIP + "nounForm"), URIRef(DIP + "pattern")):
            kept.add(triple)
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(kept)
    errors = [str(o) for o in kept.objects(None, URIRef("http://www.daml.org/2002/03/agents/agent-ont#error"))]
    assert errors == []
    assert not [s for s in kept.subjects(RDFS.subClassOf, OWL.Nothing) if str(s).startswith(DIP)]


def test_metadata_is_complete():
    node = URIRef("https://w3id.org/diplokg/ontology")
    vann = rdflib.Namespace("http://purl.org/vocab/vann/")
    wanted = (DCTERMS.title, DCTERMS.description, DCTERMS.creator, DCTERMS.license, DCTERMS.created, OWL.versionIRI, OWL.versionInfo)
    for predicate in wanted:
        assert ONTOLOGY.value(node, predicate) is not None, predicate
    assert str(ONTOLOGY.value(node, vann.preferredNamespacePrefix)) == "dip"
    assert str(ONTOLOGY.value(node, vann.preferredNamespaceUri)) == DIP


@pytest.mark.parametrize("term", TERMS, ids=lambda t: t.removeprefix(DIP))
def test_terms_have_one_label_and_a_definition(term):  # P08 missing annotations, P11 missing definitions
    labels = list(ONTOLOGY.objects(term, RDFS.label))
    definition = ONTOLOGY.value(term, SKOS.definition)
    assert len(labels) == 1 and labels[0].language == "en"
    assert definition is not None and definition.language == "en" and len(definition) > 15


def test_events_states_and_speech_have_an_example_and_forms():
    lacking = [p.label for p in CODED if not p.example]
    assert lacking == []
    assert len(CODED) > 45


@pytest.mark.parametrize("term", PROPERTIES, ids=lambda t: t.removeprefix(DIP))
def test_properties_have_domain_and_range(term):  # P11 missing domain or range
    kind = load().properties.get(str(term))
    if kind is not None:
        assert kind.domain and kind.range
        return
    untyped_value = {DIP + "time", DIP + "timeBegin", DIP + "timeEnd"}  # XSD dates are outside the OWL 2 datatype map
    any_part = {DIP + "standsOn"}
    assert ONTOLOGY.value(term, RDFS.domain) is not None or str(term) in any_part
    assert ONTOLOGY.value(term, RDFS.range) is not None or str(term) in untyped_value


def test_inverses_are_of_two_terms_declared_and_turned_round():  # P05 wrong inverses, P25 inverse of itself, P26 inverse of symmetric
    pairs = list(ONTOLOGY.subject_objects(OWL.inverseOf))
    assert len(pairs) >= 4
    for one, other in pairs:
        assert one != other and one in PROPERTIES and other in PROPERTIES
        assert (one, RDF.type, OWL.SymmetricProperty) not in ONTOLOGY
        mine, its = load().properties[str(one)], load().properties[str(other)]
        assert (mine.domain, mine.range) == (its.range, its.domain), mine.label


def test_symmetric_and_transitive_properties_relate_like_to_like():  # P28, P29
    for kind in (OWL.SymmetricProperty, OWL.TransitiveProperty):
        for term in ONTOLOGY.subjects(RDF.type, kind):
            found = load().properties[str(term)]
            assert load().is_a(found.range, found.domain) or load().is_a(found.domain, found.range), found.label


@pytest.mark.parametrize("relation", [RDFS.subClassOf, RDFS.subPropertyOf])
def test_hierarchies_have_no_circles(relation):  # P06
    for term in TERMS:
        assert term not in {o for parent in ONTOLOGY.objects(term, relation) for o in ONTOLOGY.transitive_objects(parent, relation)}


def test_every_term_used_is_declared_and_typed():  # P34 untyped class, P35 untyped property
    used = {node for triple in ONTOLOGY for node in triple if isinstance(node, URIRef) and str(node).startswith(DIP)}
    individuals = set(ONTOLOGY.subjects(RDF.type, URIRef(DIP + "CodeRule")))
    assert used - set(TERMS) - individuals == set()


def test_no_two_terms_have_one_label_or_one_definition():  # P02 synonyms as classes, P32 same label
    for predicate in (RDFS.label, SKOS.definition):
        texts = [str(ONTOLOGY.value(term, predicate)) for term in TERMS]
        twice = {text for text in texts if texts.count(text) > 1}
        assert twice == set()
    for group in (PROPERTIES, [c for c in ONTOLOGY.subjects(RDF.type, OWL.Class) if isinstance(c, URIRef)]):
        labels = [str(ONTOLOGY.value(term, RDFS.label)).casefold() for term in group]
        assert sorted(labels) == sorted(set(labels))


def test_definitions_do_not_define_a_term_by_itself():  # P24 recursive definition
    for term in TERMS:
        label, definition = str(ONTOLOGY.value(term, RDFS.label)), str(ONTOLOGY.value(term, SKOS.definition))
        assert not re.match(rf"(an? |the )?{re.escape(label)}\b", definition, re.IGNORECASE), f"{label}: {definition}"


def test_nothing_is_left_alone():  # P04 unconnected elements
    for term in ONTOLOGY.subjects(RDF.type, OWL.Class):
        if isinstance(term, BNode):
            continue
        above = [p for p in ONTOLOGY.predicates(term) if p in (RDFS.subClassOf, OWL.disjointWith)]
        assert above or list(ONTOLOGY.subject_predicates(term)), term


def test_names_keep_one_convention():  # P22
    for term in TERMS:
        name = str(term).removeprefix(DIP)
        first_is_capital = (term, RDF.type, OWL.Class) in ONTOLOGY
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]*" if first_is_capital else r"[a-z][A-Za-z0-9]*", name), name


def test_every_root_has_properties_with_codes_of_its_own():
    coded = {p.plover for p in CODED}
    assert coded - {None} == set(QUADS)
    for p in load().properties.values():
        assert p.plover is None or (p.quad == QUADS[p.plover] and re.fullmatch(r"\d{3,4}", p.cameo)), p.label
