"""The SPARQL 1.1 Protocol, each form and format; https://www.w3.org/TR/sparql11-protocol/"""

import base64
import dataclasses
import hashlib
import json
import shutil

import pyoxigraph as ox
import pytest

pytest.importorskip("starlette")
pytest.importorskip("uvicorn")

from starlette.testclient import TestClient

from kg.serve import app
from kg.serve.protocol import GRAPH_TYPES, TABLE_TYPES, accepted

WHO = "SELECT ?who WHERE { ?c rdf:predicate dip:raisedConcern ; rdf:subject/rdfs:label ?who }"
OWNS = "CONSTRUCT { ?a dip:owns ?b } WHERE { ?a dip:owns ?b }"
REPLY = "https://w3id.org/diplokg/id/document/reply.txt"
COUNT = "SELECT (COUNT(?c) AS ?n) WHERE { ?c a dip:Claim }"


@pytest.fixture(scope="module")
def client(out):
    with TestClient(app(out, timeout=20.0, max_rows=50), base_url="http://127.0.0.1:8000") as made:
        yield made


def number(answer):
    return int(answer.json()["results"]["bindings"][0]["n"]["value"])


def test_query_by_get(client):
    answer = client.get("/sparql", params={"query": WHO})
    assert answer.status_code == 200 and answer.headers["content-type"] == "application/sparql-results+json"
    assert answer.json()["results"]["bindings"] == [{"who": {"type": "literal", "value": "Ana Sol"}}]


def test_query_by_a_form(client):
    assert client.post("/sparql", data={"query": WHO}).json()["results"]["bindings"]


def test_query_as_the_body(client):
    answer = client.post("/sparql", content=WHO, headers={"Content-Type": "application/sparql-query"})
    assert answer.json()["results"]["bindings"]


def test_ask_and_describe(client):
    assert client.get("/sparql", params={"query": "ASK { id:Maritel dip:owns id:Blue_Quay }"}).json()["boolean"] is True
    described = client.get("/sparql", params={"query": "DESCRIBE id:Maritel"})
    assert described.headers["content-type"] == "text/turtle; charset=utf-8"
    assert len(list(ox.parse(described.content, ox.RdfFormat.TURTLE))) > 3


@pytest.mark.parametrize("kind", TABLE_TYPES)
def test_each_format_of_a_table(client, kind):
    answer = client.get("/sparql", params={"query": WHO}, headers={"Accept": kind})
    assert answer.status_code == 200 and answer.headers["content-type"].startswith(kind)
    assert "Ana Sol" in answer.text


@pytest.mark.parametrize("kind", GRAPH_TYPES)
def test_each_format_of_a_graph(client, kind):
    answer = client.get("/sparql", params={"query": OWNS}, headers={"Accept": kind})
    assert answer.status_code == 200 and answer.headers["content-type"].startswith(kind)
    formats = {"ttl": ox.RdfFormat.TURTLE, "nt": ox.RdfFormat.N_TRIPLES, "jsonld": ox.RdfFormat.JSON_LD, "rdfxml": ox.RdfFormat.RDF_XML}
    assert len(list(ox.parse(answer.content, formats[GRAPH_TYPES[kind]]))) == 2


def test_accept_is_weighed(client):
    header = "text/csv;q=0.5, application/sparql-results+xml;q=0.9, */*;q=0.1"
    assert (
        client.get("/sparql", params={"query": WHO}, headers={"Accept": header}).headers["content-type"] == "application/sparql-results+xml"
    )
    assert accepted("text/*;q=0.2, text/csv;q=0, application/json", TABLE_TYPES)[0] == "application/json"
    assert "text/csv" not in accepted("text/*;q=0.2, text/csv;q=0, application/json", TABLE_TYPES)
    assert accepted("", TABLE_TYPES)[0] == "application/sparql-results+json"


def test_what_cannot_be_accepted_is_406(client):
    answer = client.get("/sparql", params={"query": WHO}, headers={"Accept": "image/png"})
    assert answer.status_code == 406 and "SELECT and ASK" in answer.text


def test_the_dataset_is_chosen_in_the_request(client):
    assert number(client.get("/sparql", params={"query": COUNT})) == 10
    assert number(client.get("/sparql", params={"query": COUNT, "default-graph-uri": REPLY})) == 3
    named = "SELECT (COUNT(?c) AS ?n) WHERE { GRAPH ?g { ?c a dip:Claim } }"
    assert number(client.post("/sparql", data={"query": named, "named-graph-uri": REPLY})) == 3
    body = client.post(f"/sparql?default-graph-uri={REPLY}", content=COUNT, headers={"Content-Type": "application/sparql-query"})
    assert number(body) == 3


def test_the_service_describes_itself(client):
    answer = client.get("/sparql")
    found = list(ox.parse(answer.content, ox.RdfFormat.TURTLE))
    assert answer.headers["content-type"].startswith("text/turtle")
    sd = "http://www.w3.org/ns/sparql-service-description#"
    assert {q.object.value for q in found if q.predicate.value == sd + "name"} == {REPLY, REPLY.replace("reply", "quay")}
    assert [q.object.value for q in found if q.predicate.value == sd + "endpoint"] == ["http://127.0.0.1:8000/sparql"]
    for kind, form in [("application/rdf+xml", ox.RdfFormat.RDF_XML), ("application/ld+json", ox.RdfFormat.JSON_LD)]:
        other = client.get("/sparql", headers={"Accept": kind})
        assert other.headers["content-type"] == kind and len(list(ox.parse(other.content, form))) == len(found)


def test_a_browser_gets_a_page_to_ask_from(client):
    header = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
    answer = client.get("/sparql", headers={"Accept": header})
    assert answer.headers["content-type"].startswith("text/html") and "<textarea" in answer.text
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy
    for tag, rule in [("script", "script-src"), ("style", "style-src")]:
        body = answer.text.split(f"<{tag}>")[1].split(f"</{tag}>")[0]
        digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        assert f"{rule} 'sha256-{digest}'" in policy


def test_a_graph_built_anew_is_served_from_then_on(out, tmp_path):
    place = tmp_path / "graph"
    shutil.copytree(out, place)
    with TestClient(app(place, processes=1), base_url="http://localhost") as client:
        assert number(client.get("/sparql", params={"query": COUNT})) == 10
        rebuild(place)
        assert number(client.get("/sparql", params={"query": COUNT})) == 3
        assert client.get("/api/stats").json()["claims"] == 3
        shutil.rmtree(place)
        assert number(client.get("/sparql", params={"query": COUNT})) == 3


def rebuild(place):
    """Put in place of a graph the one of its second document alone, as a build does: whole, under the same name."""
    from worlds import small_world

    from kg.build import contents, folder
    from kg.rdf import quads
    from kg.store import write

    claims, entities, documents = small_world()
    kept = [claim for claim in claims if claim.document == "reply.txt"]
    made = place.with_name("next")
    shutil.copytree(place, made, ignore=shutil.ignore_patterns(folder.STORE))
    contents.write_lines(made / folder.CLAIMS, (claim.to_json() for claim in kept))
    write(quads(kept, entities, documents), made / folder.STORE)
    contents.write_manifest(made, dataclasses.replace(contents.manifest(made), title="next"))
    place.rename(place.with_name("old"))
    made.rename(place)
    shutil.rmtree(place.with_name("old"))


@pytest.mark.parametrize(
    ("request_", "status", "words"),
    [
        ({"params": {"query": "SELECT"}}, 400, "line 1, column"),
        ({"params": {"query": "DROP ALL"}}, 403, "is an update"),
        ({"params": {"update": "DROP ALL"}}, 403, "updates are refused"),
        ({"params": {"query": "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"}}, 400, "SERVICE is refused"),
        ({"params": [("query", WHO), ("query", WHO)]}, 400, "one is allowed"),
        ({"params": {"query": COUNT, "default-graph-uri": "not an iri"}}, 400, "not an IRI"),
        ({"method": "POST", "content": "x", "headers": {"Content-Type": "application/sparql-update"}}, 403, "read-only"),
        ({"method": "POST", "content": "x", "headers": {"Content-Type": "text/plain"}}, 415, "application/sparql-query"),
        ({"method": "POST", "data": {"x": "1"}}, 400, "no parameter query"),
        ({"method": "POST", "content": b"\xff", "headers": {"Content-Type": "application/sparql-query"}}, 400, "UTF-8"),
        ({"method": "POST", "content": "#" * (1 << 21), "headers": {"Content-Type": "application/sparql-query"}}, 413, "longer"),
        ({"method": "PUT"}, 405, ""),
    ],
)
def test_bad_requests_get_a_line_and_a_status(client, request_, status, words):
    answer = client.request(request_.pop("method", "GET"), "/sparql", **request_)
    assert answer.status_code == status and words in answer.text and answer.text.count("\n") <= 1


def test_a_long_answer_is_cut_and_says_so(client):
    answer = client.get("/sparql", params={"query": "SELECT * { ?s ?p ?o }"})
    assert answer.headers["X-Truncated"] == "true" and len(answer.json()["results"]["bindings"]) == 50


def test_an_endless_query_is_ended_and_the_next_answered(out):
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?c) > STR(?f)) }"
    with TestClient(app(out, timeout=0.7, processes=1), base_url="http://localhost") as client:
        client.get("/sparql", params={"query": WHO})
        answer = client.get("/sparql", params={"query": endless})
        assert answer.status_code == 503 and "longer than 0.7 s" in answer.text
        assert number(client.get("/sparql", params={"query": COUNT})) == 10


def test_a_greedy_query_is_ended_and_the_next_answered(out):
    from kg.build import folder
    from kg.serve.pool import Job, QueryPool, TimeoutError_

    pool = QueryPool(out / folder.STORE, base="https://w3id.org/diplokg/id/", size=1, timeout=60.0, memory=1 << 30)
    greedy = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i"
    with pytest.raises(TimeoutError_, match="memory"):
        pool.run(Job(greedy, ("json",), ("ttl",)))
    assert json.loads(pool.run(Job(COUNT, ("json",), ("ttl",))).text)["results"]["bindings"][0]["n"]["value"] == "10"
    pool.close()


def test_a_process_that_does_not_start_is_told_of(tmp_path):
    from kg.errors import KgError
    from kg.serve.pool import Job, QueryPool

    (tmp_path / "store").write_text("no store", encoding="utf-8")
    pool = QueryPool(tmp_path / "store", base="https://w3id.org/diplokg/id/", size=1)
    with pytest.raises(KgError, match="does not start"):
        pool.run(Job(COUNT, ("json",), ("ttl",)))
    pool.close()


def test_other_hosts_are_not_answered(client):
    answer = client.get("/sparql", params={"query": WHO}, headers={"Host": "evil.example"})
    assert answer.status_code == 400 and "Ana" not in answer.text


def test_every_answer_is_kept_from_other_sites(client):
    headers = client.get("/").headers
    assert headers["cross-origin-resource-policy"] == "same-origin" and headers["x-content-type-options"] == "nosniff"
    assert "access-control-allow-origin" not in headers
