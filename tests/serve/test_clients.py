"""The server as other people's clients see it: SPARQLWrapper, rdflib, curl; in a process of its own, ended by a signal."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

pytest.importorskip("starlette")
pytest.importorskip("uvicorn")

WHO = """PREFIX dip: <https://w3id.org/diplokg/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
SELECT ?who WHERE { ?c rdf:predicate dip:raisedConcern ; rdf:subject/rdfs:label ?who }"""
OWNS = "PREFIX dip: <https://w3id.org/diplokg/ontology#> CONSTRUCT WHERE { ?a dip:owns ?b }"


@pytest.fixture(scope="module")
def server(out):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    code = "import sys\nif __name__ == '__main__':\n from kg.serve import run\n run(sys.argv[1], port=int(sys.argv[2]))"
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen([sys.executable, "-c", code, str(out), str(port)], env=env, stderr=subprocess.PIPE, text=True)
    assert f"http://127.0.0.1:{port}/sparql" in process.stderr.readline()
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.1)
    yield f"http://127.0.0.1:{port}"
    process.send_signal(signal.SIGINT)
    assert process.wait(15) in (0, -signal.SIGINT, 130)


def test_sparqlwrapper(server):
    wrapper = pytest.importorskip("SPARQLWrapper")
    client = wrapper.SPARQLWrapper(f"{server}/sparql")
    for method in (wrapper.GET, wrapper.POST):
        client.setMethod(method)
        client.setQuery(WHO)
        client.setReturnFormat(wrapper.JSON)
        assert client.queryAndConvert()["results"]["bindings"][0]["who"]["value"] == "Ana Sol"
    client.setRequestMethod(wrapper.POSTDIRECTLY)
    client.setReturnFormat(wrapper.XML)
    assert "Ana Sol" in client.queryAndConvert().toxml()
    client.setQuery(OWNS)
    client.setReturnFormat(wrapper.TURTLE)
    assert b"owns" in client.queryAndConvert()


def test_rdflib_store(server):
    rdflib = pytest.importorskip("rdflib")
    from rdflib.plugins.stores.sparqlstore import SPARQLStore

    graph = rdflib.Graph(SPARQLStore(f"{server}/sparql"))
    assert [str(row.who) for row in graph.query(WHO)] == ["Ana Sol"]
    assert len(list(graph.triples((None, rdflib.URIRef("https://w3id.org/diplokg/ontology#owns"), None)))) == 2


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_curl(server):
    call = ["curl", "-sS", f"{server}/sparql", "--data-urlencode", f"query={WHO}", "-H", "Accept: text/csv"]
    assert subprocess.run(call, capture_output=True, text=True, check=True).stdout.split() == ["who", "Ana", "Sol"]


def test_the_api_over_the_wire(server):
    with urllib.request.urlopen(f"{server}/api/entities?q=orvel") as answer:
        assert json.load(answer)[0]["label"] == "Orvel Group"


def test_a_port_that_is_taken_is_named(out, server):
    from kg.errors import KgError
    from kg.serve import run

    with pytest.raises(KgError, match=r"cannot be listened on"):
        run(out, port=int(server.rpartition(":")[2]))


@pytest.fixture(scope="module")
def comunica(tmp_path_factory):
    """The entry script of Comunica, installed into a temporary folder."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("node and npm are not installed")
    place = tmp_path_factory.mktemp("comunica")
    package = "@comunica/query-sparql@3"  # later ones do not start on Node.js 20
    call = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(place), package]
    try:
        subprocess.run(call, cwd=place, capture_output=True, check=True, timeout=240)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        pytest.skip(f"@comunica/query-sparql cannot be had: {error}")
    return place / "node_modules" / "@comunica" / "query-sparql" / "bin" / "query.js"


@pytest.mark.slow
def test_comunica(server, comunica):
    def ask(text, media):
        call = ["node", str(comunica), f"sparql@{server}/sparql", text, "-t", media]
        done = subprocess.run(call, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        return done.stdout

    rows = json.loads(ask(WHO, "application/sparql-results+json"))["results"]["bindings"]
    assert [row["who"]["value"] for row in rows] == ["Ana Sol"]
    assert len(ask(OWNS, "application/n-triples").splitlines()) == 2
    assert ask(WHO.replace("SELECT ?who WHERE", "ASK"), "simple").strip() == "true"
