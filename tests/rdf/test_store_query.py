"""SPARQL over the store: answers, formats, limits, refusals."""

import contextlib
import csv
import http.server
import io
import itertools
import json
import multiprocessing
import threading
import xml.etree.ElementTree as ET
from itertools import islice

import pyoxigraph as ox
import pytest
import rdflib

from kg.errors import QueryError, StoreError
from kg.rdf import DIP, pieces, quads, write_trig
from kg.store import FORMATS, load_store, open_store, parameters, query, write, write_file

WHO = """SELECT ?who ?what WHERE {
  ?c a dip:Claim ; rdf:subject/rdfs:label ?who ; rdf:predicate dip:raisedConcern ; rdf:object/rdfs:label ?what }"""


@pytest.fixture
def store(small):
    return load_store(quads(*small))


def test_a_folder_written_is_opened_and_asked(small, tmp_path):
    write(quads(*small), tmp_path / "store")
    found = query(open_store(tmp_path / "store"), WHO)
    assert found.values() == [("Ana Sol", "quay ownership")]


def test_readers_stand_side_by_side(small, tmp_path):
    write(quads(*small), tmp_path / "store")
    first, second = open_store(tmp_path / "store"), open_store(tmp_path / "store")
    assert len(first) == len(second) == len(set(quads(*small)))


@pytest.mark.parametrize("where", ["memory", "disk"])
def test_a_triple_that_two_documents_state_is_one(tmp_path, where):
    """The default graph is the union of all, a set: https://www.w3.org/TR/sparql11-query/#sparqlDataset"""
    node = ox.NamedNode
    stated = [ox.Quad(node("a:s"), node("a:p"), node("a:o"), node(f"a:g{n}")) for n in range(3)]
    write(stated, tmp_path / "store")
    store = load_store(stated) if where == "memory" else open_store(tmp_path / "store")
    assert len(store) == 3
    assert query(store, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").values() == [(1,)]
    assert query(store, "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }").values() == [(3,)]
    assert query(store, "SELECT ?from ?graph { ?from <a:p> ?graph # FROM GRAPH\n }").values() == [("a:s", "a:o")]


def test_a_large_file_is_loaded_piece_by_piece(small, tmp_path, monkeypatch):
    """Wherever the file is cut, every quad arrives, and the union is the union."""
    made = set(quads(*small))
    write_trig(made, tmp_path / "g.trig")
    for size in (1, 700, 5000):
        monkeypatch.setattr("kg.store.disk._PIECE", size)
        monkeypatch.setattr("kg.store.disk._SMALL", 0)
        write_file(tmp_path / "g.trig", tmp_path / str(size))
        store = open_store(tmp_path / str(size))
        assert set(store) == made
        assert {quad.triple for quad in store.union} == {quad.triple for quad in made}
    cut = list(pieces(tmp_path / "g.trig", itertools.repeat(700)))
    assert len(cut) > 20 and {q for text in cut for q in ox.parse(text, ox.RdfFormat.TRIG)} == made


def test_a_file_that_is_no_trig_is_named(tmp_path):
    (tmp_path / "g.trig").write_text("Dear reader,\n", encoding="utf-8")
    with pytest.raises(StoreError, match=r"g\.trig is not TriG"):
        write_file(tmp_path / "g.trig", tmp_path / "store")


def test_a_folder_that_is_no_store_is_named(tmp_path):
    with pytest.raises(StoreError, match="not a store"):
        open_store(tmp_path)
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    with pytest.raises(StoreError, match="not empty"):
        write([], tmp_path)


def test_claims_are_asked_of_one_document(store):
    text = "SELECT (COUNT(?c) AS ?n) WHERE { GRAPH <https://w3id.org/diplokg/id/document/reply.txt> { ?c a dip:Claim } }"
    assert query(store, text).values() == [(3,)]


def test_each_kind_of_query(store):
    assert query(store, "ASK { id:Maritel dip:owns id:Blue_Quay }").value is True
    built = query(store, "CONSTRUCT { ?a dip:owns ?b } WHERE { ?a dip:owns ?b }")
    assert len(rdflib.Graph().parse(data=built.text("ttl"), format="turtle")) == 2
    assert query(store, "DESCRIBE id:Maritel").kind == "graph"


def test_formats_say_the_same(store):
    found = query(store, WHO)
    assert json.loads(found.text("json"))["results"]["bindings"][0]["who"] == {"type": "literal", "value": "Ana Sol"}
    assert list(csv.reader(io.StringIO(found.text("csv")))) == [["who", "what"], ["Ana Sol", "quay ownership"]]
    assert found.text("tsv") == '?who\t?what\n"Ana Sol"\t"quay ownership"\n'
    names = [e.text for e in ET.fromstring(found.text("xml")).iter("{http://www.w3.org/2005/sparql-results#}literal")]
    assert names == ["Ana Sol", "quay ownership"]
    assert found.text("table") == "who      what\n-------  --------------\nAna Sol  quay ownership\n"
    assert found.text("markdown").splitlines()[2] == "| Ana Sol | quay ownership |"
    assert "<td>Ana Sol</td>" in found._repr_html_()


@pytest.mark.parametrize("name", ["json", "xml", "csv", "tsv"])
def test_standard_formats_are_read_back_by_others(store, name):
    text = "SELECT ?s ?o WHERE { VALUES (?s ?o) { (id:a 'tab\\tquote\"line\\nend\\r') (UNDEF 1.50) (id:b 'x'@en) (id:c true) } }"
    found = query(store, text)
    kind = {"json": ox.QueryResultsFormat.JSON, "xml": ox.QueryResultsFormat.XML, "tsv": ox.QueryResultsFormat.TSV}.get(name)
    if kind is None:
        assert len(list(csv.reader(io.StringIO(found.text(name), newline="")))) == 5
    else:
        again = ox.parse_query_results(found.text(name).encode(), kind)
        assert [tuple(row) for row in again] == list(found.rows)


def test_triple_terms_of_rdf_12_are_bracketed(small):
    found = query(load_store(quads(*small, reify="rdf12")), "SELECT ?t { ?c rdf:reifies ?t ; dip:ploverRoot 'ASSAULT' }")
    said = "<https://w3id.org/diplokg/id/Norland> <https://w3id.org/diplokg/ontology#attacked> <https://w3id.org/diplokg/id/Sudmark>"
    for name in ("csv", "tsv", "table"):
        assert f"<<( {said} )>>" in found.text(name)
    assert json.loads(found.text("json"))["results"]["bindings"][0]["t"]["type"] == "triple"


@pytest.mark.parametrize("name", ["ttl", "nt", "jsonld", "rdfxml"])
def test_graph_formats_are_read_by_rdflib(store, name):
    built = query(store, "CONSTRUCT WHERE { ?c dip:evidence ?e ; dip:confidence ?x }")
    kind = {"ttl": "turtle", "nt": "nt", "jsonld": "json-ld", "rdfxml": "xml"}[name]
    assert len(rdflib.Graph().parse(data=built.text(name), format=kind)) == len(built.triples) == 20


def test_formats_that_do_not_fit_are_refused(store):
    with pytest.raises(QueryError, match="CONSTRUCT and DESCRIBE"):
        query(store, WHO).text("ttl")
    with pytest.raises(QueryError, match=", ".join(FORMATS)):
        query(store, WHO).text("xlsx")


def test_a_terminal_is_not_driven_by_text(store):
    found = query(store, r"SELECT ?x WHERE { BIND('a\u001B[31mred\u0007' AS ?x) }")
    assert "\x1b" not in found.text("table") and "\\u001b" in found.text("table")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SELECT * WHERE { ?s ?p ?o", "line 1, column 26.*unexpected end"),
        ("SELECT * {", r"unexpected end after 'SELECT \* \{'; a \} is missing$"),
        ("SELECT * { ?s ?p 'it is # not }' { }", r"unexpected end after .*; a \} is missing$"),
        ("SELECT * { ?s ?p 5 . # don't {{\n", r"unexpected end; a \} is missing$"),
        ("SELECT * { ?s ?p 'abc }", r"a string is not closed$"),
        ('SELECT * { ?s ?p "abc }', r"a string is not closed$"),
        ("SELECT * { ?s ?p \'\'\'abc\' }\n", r"a string is not closed$"),
        ("SELECT * { ?s ?p ?o } ORDER BY", r"unexpected end after '[^']*'$"),
        ("SELECT * WHERE {\n ?s foo:bar ?o }", "line 2, column .*unknown prefix 'foo:'"),
        ("", "line 1, column 1"),
        ("SELECT (COUNT(?s)+?o AS ?x) WHERE {?s ?p ?o}", "line 1.*variable that is unbound"),
        ("SELECT ?x WHERE { ?x ?y }", "line 1, column"),
    ],
)
def test_malformed_queries_name_the_place(store, text, expected):
    with pytest.raises(QueryError, match=expected) as caught:
        query(store, text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "INSERT DATA { <a:b> <a:b> <a:b> }",
        "PREFIX a: <http://select/>\n# SELECT\nDELETE WHERE { ?s ?p ?o }",
        "BASE <http://x/> clear all",
        "DROP ALL",
        "LOAD <file:///etc/hosts>",
        "WITH <a:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    ],
)
def test_updates_are_refused_and_change_nothing(store, text):
    before = len(store)
    with pytest.raises(QueryError, match="is an update"):
        query(store, text)
    assert len(store) == before


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * WHERE { service silent ?s { ?s ?p ?o } }",
        "SELECT * WHERE { FILTER(?a<?b)SERVICE<http://127.0.0.1:1/>{?s ?p ?o} }",
        "SELECT * WHERE { # '\n SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } # '\n }",
        "SELECT * WHERE { ?s ?p '''it's''' . SERVICE <http://127.0.0.1:1/> { ?s ?p '''''' } }",
        "SELECT * WHERE { ?s ?p dip:.SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "PREFIX : <http://127.0.0.1:1/> SELECT * WHERE { SERVICE:x { ?s ?p ?o } }",
        "SELECT * WHERE { ?s ?p trueSERVICE<http://127.0.0.1:1/>{ ?s ?p ?o } }",
        "SELECT * WHERE { ?s ?p 5SERVICE # {\n SILENT # x\r<http://127.0.0.1:1/># y\n{ ?s ?p ?o } }",
        "SELECT * WHERE { FILTER(?a<?b#>'''\n) SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } #'''\n }",
        r"SELECT * WHERE { SERVICE <http\u003A//127.0.0.1:1/\u007B> { ?s ?p ?o } }",
        r"SELECT * WHERE { \u0053ERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
    ],
)
def test_calls_to_other_endpoints_are_refused(store, text):
    with pytest.raises(QueryError, match="SERVICE is refused"):
        query(store, text)


@pytest.mark.parametrize(
    "text", ["SELECT ?service WHERE { ?service a 'SERVICE' }", "SELECT * WHERE { <http://SERVICE/> dip:SERVICE ?x } # SERVICE"]
)
def test_the_word_alone_is_no_call(store, text):
    assert query(store, text).rows == ()


def test_rows_are_limited_and_the_answer_says_so(store):
    found = query(store, "SELECT * WHERE { ?s ?p ?o }", max_rows=7)
    assert (len(found.rows), found.truncated) == (7, True)
    assert query(store, WHO, max_rows=7).truncated is False


def test_the_dataset_is_as_told(store):
    count = "SELECT (COUNT(?c) AS ?n) %s WHERE { ?c a dip:Claim }"
    reply = "https://w3id.org/diplokg/id/document/reply.txt"
    assert query(store, count % "").values() == [(10,)]
    assert query(store, count % f"FROM <{reply}>").values() == [(3,)]
    assert query(store, count % "", default_graphs=[reply]).values() == [(3,)]
    named = "SELECT (COUNT(?c) AS ?n) WHERE { GRAPH ?g { ?c a dip:Claim } }"
    assert query(store, named, named_graphs=[reply]).values() == [(3,)]
    assert query(store, count % "", named_graphs=[reply]).values() == [(0,)]


def test_variables_are_bound_beforehand(store):
    text = "SELECT ?what WHERE { ?c rdf:subject ?who ; rdf:object/rdfs:label ?what ; rdf:predicate dip:owns }"
    assert query(store, text, bind=parameters({"who": "id:Maritel"})).values() == [("Blue Quay",)]
    built = "CONSTRUCT { ?who dip:about ?what } WHERE { ?who dip:owns ?what }"
    assert len(query(store, built, bind=parameters({"who": "id:Maritel"})).triples) == 1
    count = "SELECT (COUNT(*) AS ?n) { ?who dip:owns ?what }"
    assert query(store, count, bind=parameters({"what": "<https://w3id.org/diplokg/id/Maritel>"})).values() == [(1,)]
    assert query(store, "SELECT ?e WHERE { ?e rdfs:label ?n }", bind=parameters({"n": "Norland"})).rows[0][0].value.endswith("/Norland")
    with pytest.raises(QueryError, match="not an IRI"):
        parameters({"who": "<not an iri>"})


def test_a_variable_that_the_query_has_not_is_refused(store):
    text = "SELECT ?what $how # ?where\nWHERE { ?c rdf:subject ?what ; rdfs:label '?who' FILTER(?what<?big&&?what>?small) }"
    with pytest.raises(QueryError, match=r"no variable \?who; it has \?what, \?how, \?c, \?big, \?small$"):
        query(store, text, bind=parameters({"who": "id:Maritel"}))
    assert query(store, text, bind=parameters({"how": "x", "big": "y"})).values() == []
    with pytest.raises(QueryError, match=r"no variable \?who; it has none$"):
        query(store, "ASK { dip:a dip:b dip:c }", bind=parameters({"who": "id:Maritel"}))


def test_variables_are_bound_in_a_query_within_the_query(store):
    text = "SELECT ?who (COUNT(?o) AS ?n) { # {\n SELECT DISTINCT ?who ?o { ?s dip:owns ?o . ?s rdfs:label ?who } } GROUP BY ?who"
    assert query(store, text, bind=parameters({"who": "Maritel"})).values() == [("Maritel", 1)]
    beside = "SELECT ?who ?n { ?s rdfs:label ?who { SELECT ?s (COUNT(?o) AS ?n) { ?s dip:owns ?o } GROUP BY ?s } }"
    assert query(store, beside, bind=parameters({"who": "Maritel"})).values() == [("Maritel", 1)]


def _endless(outcome):
    store = ox.Store()
    node = ox.NamedNode
    store.bulk_extend(ox.Quad(node(f"http://e.org/{i}"), node("http://e.org/p"), ox.Literal(i)) for i in range(4000))
    try:
        query(store, "SELECT (COUNT(*) AS ?n) WHERE { ?a ?p ?x . ?b ?p ?y . ?c ?p ?z FILTER(?x + ?y > ?z) }", timeout=0.3)
    except QueryError as error:
        outcome.put(str(error))


def test_an_endless_query_is_stopped():
    # in a process of its own: the engine's thread runs on until the process ends, and must not keep it from ending
    context = multiprocessing.get_context("spawn")
    outcome = context.Queue()
    process = context.Process(target=_endless, args=(outcome,))
    process.start()
    assert "longer than 0.3 s" in outcome.get(timeout=30)
    process.join(20)
    assert process.exitcode == 0


def test_answers_are_plain_values_and_frames(store):
    pandas = pytest.importorskip("pandas")
    frame = query(store, "SELECT ?x (1 AS ?n) (2.5 AS ?d) (true AS ?b) WHERE { BIND('t' AS ?x) }").to_dataframe()
    assert isinstance(frame, pandas.DataFrame)
    assert list(islice(frame.itertuples(index=False, name=None), 1)) == [("t", 1, 2.5, True)]


def test_answers_go_to_parquet(store):
    parquet = pytest.importorskip("pyarrow.parquet")
    pytest.importorskip("pandas")
    text = "SELECT ?x ?n ?mixed WHERE { VALUES (?x ?n ?mixed) { ('t' 1 2) ('u' UNDEF 'v') } }"
    table = parquet.read_table(io.BytesIO(query(store, text).parquet()))
    assert table.to_pylist() == [{"x": "t", "n": 1.0, "mixed": "2"}, {"x": "u", "n": None, "mixed": "v"}]
    assert parquet.read_table(io.BytesIO(query(store, "SELECT ?x ?y { FILTER(false) }").parquet())).column_names == ["x", "y"]


WORDS = ["SERVICE", "service", "\\u0053ERVICE", "SERVICE SILENT", "SERVICESILENT"]
GAPS = ["", " ", "#'''\n", "#{\r"]
PLACES = ["<%s>", "?e", ":x", "e:"]
BEFORE = ["", "?s ?p ?o ", "?s ?p dip:.", "?s ?p dip:.a ", "?s ?p 5", "?s ?p true", "?s ?p 's'", "FILTER(1<2)", "OPTIONAL{}", "<", "_:b"]
BEFORE += ["FILTER(1<2#>'''\n)", 'FILTER(1<2#>"\n)', '# "\n', "FILTER('''\"'''<\"z\")"]
AFTER = ["", "#'''\n", '#"\n', "}{", ">", "'''"]


def test_no_query_calls_out():
    """Whatever stands around the call, either the query is refused, or nobody is called."""
    store, url = ox.Store(), CALLS["url"]
    node = ox.NamedNode("http://e.org/a")
    for term in (node, ox.NamedNode(DIP), ox.Literal(5), ox.Literal(True), ox.Literal("s")):
        store.add(ox.Quad(node, node, term))
    CALLS["heard"] = []
    asked = 0
    for before, gap, word, then, place, last, after in itertools.product(BEFORE, GAPS, WORDS, GAPS, PLACES, ["", " #\n"], AFTER):
        values = f"VALUES ?e {{ <{url}> }} " if place == "?e" else ""
        call = f"{before}{gap}{word}{then}{place.replace('%s', url)}{last}{{ ?s ?p ?o }}{after}"
        with contextlib.suppress(QueryError, OSError):
            query(store, f"PREFIX : <{url}> PREFIX e: <{url}> SELECT * {{ {values}{call}}}", timeout=None)
            asked += 1
        assert CALLS["heard"] == [], call
    assert asked < 100  # what is asked is what holds no call at all


CALLS = {}


@pytest.fixture(scope="module", autouse=True)
def listener():
    """A server that notes who calls it."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            CALLS["heard"].append(self.path)
            self.send_response(404)
            self.end_headers()

        do_GET = do_POST

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        CALLS["url"], CALLS["heard"] = f"http://127.0.0.1:{server.server_port}/", []
        yield
        server.shutdown()


def test_the_listener_hears_a_call():
    """What the test above would see if the check let a call through."""
    CALLS["heard"] = []
    with contextlib.suppress(OSError):
        list(ox.Store().query(f"SELECT * {{ SERVICE <{CALLS['url']}> {{ ?s ?p ?o }} }}"))
    assert CALLS["heard"]
