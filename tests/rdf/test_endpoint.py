"""Stores elsewhere: Virtuoso and rdflib-endpoint for real, and servers that fail in every way."""

import contextlib
import http.server
import shutil
import socket
import sys
import threading
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import QueryError, StoreError
from kg.rdf import quads, read
from kg.store import Endpoint, load, query_endpoint, remove
from kg.store.endpoint import shared_graph

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

from run_virtuoso import running

WHO = "SELECT ?who WHERE { ?c rdf:predicate dip:raisedConcern ; rdf:subject/rdfs:label ?who }"
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { GRAPH <%s> { ?s ?p ?o } }"
REPLY = "https://w3id.org/diplokg/id/document/reply.txt"


# -- real servers ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def virtuoso(tmp_path_factory):
    if shutil.which("virtuoso-t") is None:
        pytest.skip("virtuoso-t is not installed")
    with running(tmp_path_factory.mktemp("virtuoso")) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(params=["graph store protocol", "update"])
def filled(request, virtuoso, small):
    environment = {"KG_STORE_USER": "dba", "KG_STORE_PASSWORD": "dba"}
    environment["KG_STORE_GRAPHS" if "graph" in request.param else "KG_STORE_UPDATE"] = (
        f"{virtuoso}/sparql-graph-crud-auth" if "graph" in request.param else f"{virtuoso}/sparql-auth"
    )
    endpoint = Endpoint.of(f"{virtuoso}/sparql", environment, tries=2)
    assert load(quads(*small), endpoint) == 3
    return endpoint


def test_virtuoso_answers(filled):
    assert query_endpoint(filled, WHO).values() == [("Ana Sol",)]
    assert query_endpoint(filled, "ASK { id:Maritel dip:owns id:Blue_Quay }").value is True
    assert len(query_endpoint(filled, "CONSTRUCT WHERE { ?a dip:owns ?b }").triples) == 2


def test_virtuoso_gives_the_claims_back(filled, small):
    """What is loaded there is what was here, claim for claim."""
    found = []
    for graph in (shared_graph(), REPLY, REPLY.replace("reply", "quay")):
        there = query_endpoint(filled, f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH <{graph}> {{ ?s ?p ?o }} }}").triples
        name = ox.DefaultGraph() if graph == shared_graph() else ox.NamedNode(graph)
        found += [ox.Quad(t.subject, t.predicate, t.object, name) for t in there]
    assert read(found).claims == read(quads(*small)).claims


def test_virtuoso_replaces_and_removes_whole_documents(filled, small):
    claims, entities, documents = small
    load(quads([c for c in claims if c.document != "reply.txt"], entities, documents), filled)
    less = query_endpoint(filled, COUNT % REPLY).values()[0][0]
    remove(filled, REPLY)
    remove(filled, REPLY)
    assert 0 < less < 100 and query_endpoint(filled, COUNT % REPLY).values() == [(0,)]
    assert query_endpoint(filled, WHO).values() == [("Ana Sol",)]


def test_virtuoso_wants_the_right_password(virtuoso, small):
    wrong = {"KG_STORE_USER": "dba", "KG_STORE_PASSWORD": "no", "KG_STORE_GRAPHS": f"{virtuoso}/sparql-graph-crud-auth"}
    with pytest.raises(StoreError, match=r"401.*0 of 3 graphs are loaded"):
        load(quads(*small), Endpoint.of(f"{virtuoso}/sparql", wrong, tries=1))


def test_rdflib_endpoint(small):
    rdflib_endpoint = pytest.importorskip("rdflib_endpoint")
    uvicorn = pytest.importorskip("uvicorn")
    import rdflib

    app = rdflib_endpoint.SparqlEndpoint(graph=rdflib.Dataset(default_union=True), enable_update=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    endpoint = Endpoint.of(f"http://127.0.0.1:{port}/", {}, pause=0.3)
    try:
        assert load(quads(*small), endpoint) == 3
        assert query_endpoint(endpoint, WHO).values() == [("Ana Sol",)]
        assert len(query_endpoint(endpoint, "CONSTRUCT WHERE { ?a dip:owns ?b }").triples) == 2
        remove(endpoint, REPLY)
        assert query_endpoint(endpoint, COUNT % REPLY).values() == [(0,)]
    finally:
        server.should_exit = True
        thread.join(10)


# -- servers that fail -------------------------------------------------------------------------

EMPTY = b'{"head": {"vars": ["n"]}, "results": {"bindings": []}}'


@contextlib.contextmanager
def failing(*answers):
    """A server whose n-th answer to GET, POST or PUT is the n-th given, the last for ever; gives its URL and what it was sent."""
    seen = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def _any(self):
            length = int(self.headers.get("Content-Length", 0))
            seen.append((self.command, dict(self.headers), self.rfile.read(length).decode()))
            answers[min(len(seen), len(answers)) - 1](self)

        do_GET = do_POST = do_PUT = do_DELETE = _any

        def do_HEAD(self):
            self.send_response(200)
            self.end_headers()

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/sparql", seen
    finally:
        server.shutdown()
        server.server_close()


def says(status, body=b"", kind="application/sparql-results+json", **headers):
    def answer(handler):
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def hangs(handler):
    threading.Event().wait(3)


def drips(handler):
    handler.send_response(200)
    handler.end_headers()
    with contextlib.suppress(OSError):
        for _ in range(30):
            handler.wfile.write(b" ")
            handler.wfile.flush()
            threading.Event().wait(0.1)


def closes(handler):
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"{")


def drops(handler):
    handler.connection.close()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (says(500, b"no disk\nleft"), "answers 500: no disk left"),
        (says(503), "answers 503"),
        (says(404, b"<html>"), "answers 404 Not Found"),
        (says(302, Location="http://elsewhere.example/"), "redirects to http://elsewhere.example/"),
        (hangs, r"no answer in 0\.5 s"),
        (drips, r"no answer in 0\.5 s"),
        (closes, "closed the connection midway"),
        (drops, "closed the connection midway"),
    ],
)
def test_each_failure_is_one_clear_line(answer, words):
    with failing(answer) as (url, _):
        endpoint = Endpoint.of(url, {}, tries=1)
        with pytest.raises(StoreError, match=words) as caught:
            query_endpoint(endpoint, WHO, timeout=0.5)
        assert "\n" not in str(caught.value)


def test_nobody_there():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(StoreError, match="cannot be reached: Connection refused"):
        query_endpoint(Endpoint.of(f"http://127.0.0.1:{port}/", {}, tries=2, pause=0.01), WHO)


def test_answers_that_are_no_results():
    with failing(says(200, b"<html>hello</html>", "text/html")) as (url, _), pytest.raises(QueryError, match="not a SPARQL result"):
        query_endpoint(Endpoint.of(url, {}), WHO)
    with failing(says(400, b"syntax error at '}'")) as (url, _), pytest.raises(QueryError, match="syntax error"):
        query_endpoint(Endpoint.of(url, {}), WHO)


def test_a_passing_failure_is_tried_again():
    with failing(says(503), says(500), says(200, EMPTY)) as (url, seen):
        assert query_endpoint(Endpoint.of(url, {}, pause=0.01), WHO).rows == ()
        assert len(seen) == 3
    with failing(says(403)) as (url, seen), pytest.raises(StoreError):
        query_endpoint(Endpoint.of(url, {}, pause=0.01), WHO)
    assert len(seen) == 1


def test_a_query_that_takes_too_long_is_not_asked_again():
    with failing(hangs) as (url, seen):
        with pytest.raises(StoreError, match=r"no answer in 0\.3 s"):
            query_endpoint(Endpoint.of(url, {}, pause=0.01), WHO, timeout=0.3)
        assert len(seen) == 1


def test_a_load_that_stops_tells_how_far_it_came(small):
    with failing(says(204), says(507, b"disk full")) as (url, seen):
        endpoint = Endpoint.of(url, {"KG_STORE_GRAPHS": url}, tries=1)
        with pytest.raises(StoreError, match="507: disk full; 1 of 3 graphs are loaded, each whole"):
            load(quads(*small), endpoint)
    assert [command for command, _, _ in seen] == ["PUT", "PUT"]


def test_a_store_that_loses_triples_is_found_out(small):
    few = b'{"head": {"vars": ["n"]}, "results": {"bindings": [{"n": {"type": "literal", "value": "7", "datatype": '
    few += b'"http://www.w3.org/2001/XMLSchema#integer"}}]}}'
    with failing(says(204), says(200, few)) as (url, seen), pytest.raises(StoreError, match="holds 7 of the"):
        load(quads(*small), Endpoint.of(url, {}))
    assert seen[0][2].count("DROP SILENT GRAPH") == 3 and "DROP SILENT GRAPH <https://w3id.org/diplokg/id/shared>" in seen[0][2]
    assert "DEFAULT" not in seen[0][2]


def test_credentials_go_out_only_on_demand(small):
    demand = says(401, **{"WWW-Authenticate": 'Basic realm="x"'})
    with failing(demand, says(200, EMPTY)) as (url, seen):
        query_endpoint(Endpoint.of(url, {"KG_STORE_USER": "me", "KG_STORE_PASSWORD": "secret"}), WHO)
    assert "Authorization" not in seen[0][1] and seen[1][1]["Authorization"].startswith("Basic ")
    assert "secret" not in repr(Endpoint.of(url, {"KG_STORE_USER": "me", "KG_STORE_PASSWORD": "secret"}))


def test_updates_and_calls_are_refused_before_they_are_sent():
    with failing(says(200, EMPTY)) as (url, seen):
        for text in ("DROP ALL", "SELECT * { SERVICE <http://x/> { ?s ?p ?o } }"):
            with pytest.raises(QueryError):
                query_endpoint(Endpoint.of(url, {}), text)
    assert seen == []


def test_only_web_addresses_are_stores():
    for url in ("file:///etc/passwd", "ftp://x/", "sparql", "http://"):
        with pytest.raises(StoreError, match="not the URL of a store"):
            Endpoint.of(url, {})
