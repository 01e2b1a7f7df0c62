"""Every shape is met by a good graph, and rejects on its own a graph that breaks it."""

import json

import pyoxigraph
import pytest
import rdflib

import kg.rdf
from kg.errors import InputError
from kg.model import Argument, Claim, Document, Entity, Evidence, Mention, Node, Relation, Source, Time
from kg.ontology import DIP, data_dir, load
from kg.shapes import validate

BASE = "https://w3id.org/diplokg/id/"
TEXT = "Tonga accused Orrin of spying in Suva in May 2021, the envoy said. It denied that."


def node(name, type_):
    start = TEXT.index(name)
    return Node(BASE + name.replace(" ", "_"), name, type_, name, start, start + len(name))


def claims():
    tonga, orrin, suva, envoy = node("Tonga", "Country"), node("Orrin", "Company"), node("Suva", "Place"), node("the envoy", "Person")
    sentence = Evidence(0, 66, TEXT[:66])
    first = Claim(
        "c-1", "a.txt", tonga, Relation(DIP + "accused", "accused", "accused", 6, 13, "ACCUSE", "112", 3), orrin,
        (Argument("topic", node("spying", "Topic")),), (Source(envoy.id, "the envoy", "the envoy", "said", 51, 60),),
        "positive", "asserted",
        Time("2021-05", "May 2021", 41, 49), suva, 0.8, sentence,
    )  # fmt: skip
    second = Claim(
        "c-2", "a.txt", tonga, Relation(load().open("spy", "spied"), "spied", "spying", 23, 29), None, (), (), "negative", "possible",
        None, None, 0.5, sentence,
    )  # fmt: skip
    return [first, second]


def entities():
    rows = [
        ("Tonga", "Country", 0, 5), ("Orrin", "Company", 14, 19), ("Suva", "Place", 33, 37), ("the envoy", "Person", 51, 60),
        ("spying", "Topic", 23, 29),
    ]  # fmt: skip
    return [
        Entity(BASE + name.replace(" ", "_"), name, type_, mentions=(Mention("a.txt", start, end, TEXT[start:end], "name"),),
               same_as=("http://example.org/Tonga",) if name == "Tonga" else ())
        for name, type_, start, end in rows
    ]  # fmt: skip


def graph(update="", reify="rdf"):
    """The quads of a good graph after a SPARQL update over all its graphs (the union)."""
    document = Document("a.txt", TEXT, "A title", "2021-05-03", zones=(kg.model.Zone("body", 0, len(TEXT)),))
    store = pyoxigraph.Store()
    for quad in kg.rdf.quads(claims(), entities(), [document], load(), reify=reify):
        store.add(pyoxigraph.Quad(quad.subject, quad.predicate, quad.object))
    if update:
        prefixes = "\n".join(f"PREFIX {p}: <{iri}>" for p, iri in kg.rdf.PREFIXES.items())
        store.update(f"{prefixes}\nPREFIX id: <{BASE}>\nPREFIX c: <{BASE}claim/>\n{update}")
    return list(store)


BROKEN = {
    "ClaimStatement": "DELETE WHERE { c:c-2 rdf:subject ?s }",
    "ClaimRelation": "DELETE WHERE { <https://w3id.org/diplokg/open#spy> rdfs:subPropertyOf ?p }",
    "ClaimCircumstances": "DELETE { c:c-1 dip:modality ?m } INSERT { c:c-1 dip:modality 'certain' } WHERE { c:c-1 dip:modality ?m }",
    "ClaimSource": "DELETE WHERE { c:c-2 dip:subjectSpan ?s }",
    "ClaimObjectSpan": "DELETE WHERE { c:c-1 dip:objectSpan ?s }",
    "ClaimCodes": "DELETE { c:c-1 dip:cameoCode ?m } INSERT { c:c-1 dip:cameoCode '999' } WHERE { c:c-1 dip:cameoCode ?m }",
    "ClaimQuad": "DELETE { c:c-1 dip:quadClass ?m } INSERT { c:c-1 dip:quadClass 4 } WHERE { c:c-1 dip:quadClass ?m }",
    "ClaimTime": "DELETE { c:c-1 dip:time ?m } INSERT { c:c-1 dip:time 'last May' } WHERE { c:c-1 dip:time ?m }",
    "ClaimTimeOrder": "DELETE { c:c-1 dip:timeEnd ?m } INSERT { c:c-1 dip:timeEnd '2021-01-01'^^xsd:date } WHERE { c:c-1 dip:timeEnd ?m }",
    "ClaimSourcesAgree": "INSERT DATA { c:c-1 dip:attributedTo id:Orrin }",
    "ClaimWordsBegin": "DELETE { ?s oa:start 0 } INSERT { ?s oa:start 10 } WHERE { c:c-1 dip:evidence ?s }",
    "ClaimWordsEnd": "DELETE { ?s oa:end 13 } INSERT { ?s oa:end 77 } WHERE { c:c-1 dip:relationSpan ?s }",
    "ClaimActor": "DELETE { id:Tonga a ?t } INSERT { id:Tonga a dip:Topic } WHERE { id:Tonga a ?t }",
    "Argument": "DELETE { ?a dip:role ?r } INSERT { ?a dip:role 'The Topic' } WHERE { ?a dip:role ?r }",
    "Attribution": "DELETE WHERE { ?a dip:cue ?r }",
    "AttributionSource": "DELETE { id:the_envoy a ?t } INSERT { id:the_envoy a dip:Quantity } WHERE { id:the_envoy a ?t }",
    "SpanOffsets": "DELETE { ?s oa:start 33 } INSERT { ?s oa:start 37 } WHERE { ?s oa:start 33 }",
    "SpanWords": "DELETE { ?s oa:exact 'Suva' } WHERE { ?s oa:exact 'Suva' }",
    "SpanReference": "INSERT DATA { id:span dip:refersTo id:Nowhere }",
    "SourceDocument": "DELETE { ?d dip:sha256 ?s } INSERT { ?d dip:sha256 'abc' } WHERE { ?d dip:sha256 ?s }",
    "Zone": "DELETE { ?z dip:zoneKind ?k } INSERT { ?z dip:zoneKind 'margin' } WHERE { ?z dip:zoneKind ?k }",
    "EntityLabel": "DELETE { id:Orrin rdfs:label ?l } INSERT { id:Orrin rdfs:label 'They' } WHERE { id:Orrin rdfs:label ?l }",
    "EntityType": "INSERT DATA { id:Orrin a dip:Media }",
    "EntitySameAs": "DELETE { id:Tonga owl:sameAs ?o } INSERT { id:Tonga owl:sameAs 'Q678' } WHERE { id:Tonga owl:sameAs ?o }",
    "ClaimEnds": "INSERT DATA { c:c-2 dip:place id:Nowhere }",
}


@pytest.mark.parametrize("reify", kg.rdf.REIFY)
def test_a_good_graph_passes(reify):
    report = validate(graph(reify=reify))
    assert (report.conforms, report.problems) == (True, ())
    assert report.to_text() == "the graph is well-formed: 0 violations, 0 warnings"


def test_every_shape_has_a_graph_that_breaks_it():
    shapes = rdflib.Graph().parse(data_dir() / "shapes.ttl")
    sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")
    targets = (sh.targetClass, sh.targetSubjectsOf, sh.targetObjectsOf)
    named = {str(s).split("#")[1] for target in targets for s in shapes.subjects(target, None)}
    assert named == set(BROKEN)


@pytest.mark.parametrize("shape", sorted(BROKEN))
def test_a_shape_alone_rejects_what_breaks_it(shape):
    report = validate(graph(BROKEN[shape]))
    assert {p.shape for p in report.problems} == {shape}, report.to_text()
    warns = shape in ("ClaimActor", "AttributionSource")
    assert {p.severity for p in report.problems} == {"Warning" if warns else "Violation"}
    assert report.conforms is warns


def test_a_problem_names_the_claim_the_sentence_and_the_value():
    report = validate(graph(BROKEN["Argument"]))
    first, sentence, *_ = report.to_text().splitlines()
    assert first.startswith("Violation: claim c-1 (Tonga – accused – Orrin): an argument must have one role")
    assert first.endswith("(is 'The Topic') [Argument]")
    assert sentence == f"    “{TEXT[:66]}”"
    row = json.loads(report.to_json())["problems"][0]
    assert (row["claim"], row["document"], row["sentence"]) == ("c-1", BASE + "document/a.txt", TEXT[:66])
    assert "ValidationReport" in report.to_turtle()


def test_a_problem_of_a_shared_entity_names_its_claims():
    problem = validate(graph(BROKEN["EntityLabel"])).problems[0]
    assert (problem.claim, problem.focus) == ("c-1", BASE + "Orrin")


def test_files_and_folders_are_read(tmp_path):
    file = tmp_path / "graph.trig"
    file.write_bytes(pyoxigraph.serialize(graph(BROKEN["Zone"]), format=pyoxigraph.RdfFormat.TRIG))
    assert validate(tmp_path).problems == validate(file).problems != ()


@pytest.mark.parametrize(
    "name, text, says", [("a.ttl", "<a> <b> .", "not TURTLE"), ("a.doc", "", "ending '.doc'"), (None, "", "no such file")]
)
def test_a_source_that_cannot_be_read_is_named(tmp_path, name, text, says):
    path = tmp_path / (name or "missing.ttl")
    if name:
        path.write_text(text)
    with pytest.raises(InputError, match=says):
        validate(path)
