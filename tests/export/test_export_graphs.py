"""Formats of nodes and edges, read back by the tools they are for."""

import csv
import json
import re
import shutil
import subprocess

import networkx as nx
import pytest

from kg.export import FORMATS, export
from kg.export.gexf import read as read_gexf
from kg.export.graphml import read as read_graphml
from kg.export.neo4j import cypher_value, symbol
from kg.export.scalars import EDGE_FIELDS, xml_safe
from kg.export.tables import TABLES, read_csv

CLAIM = {
    "relation": "attacked",
    "polarity": "positive",
    "modality": "asserted",
    "time": "2024-03",
    "place": "Port Elm",
    "document": "reply.txt",
}


def attacked(material):
    return next(c for c in material.claims if c.place)


def test_graphml_is_read_by_networkx(material, tmp_path):
    found = read_graphml(export(material, "graphml", tmp_path / "g.graphml"))
    claim = attacked(material)
    row = found.edges[claim.subject.id, claim.object.id, claim.id]
    assert {name: row[name] for name in CLAIM} == CLAIM
    assert row["evidence"] == claim.evidence.text and row["confidence"] == claim.confidence and row["quad"] == 4
    assert sorted(found) == sorted(material.graph) and found.number_of_edges() == material.graph.number_of_edges()


def test_graphml_is_read_by_igraph(material, tmp_path):
    igraph = pytest.importorskip("igraph")
    found = igraph.Graph.Read_GraphML(str(export(material, "graphml", tmp_path / "g.graphml")))
    assert found.vcount() == len(material.graph) and found.ecount() == material.graph.number_of_edges()
    assert found.is_directed()
    (row,) = (edge.attributes() for edge in found.es if edge["relation"] == "attacked")
    assert {name: row[name] for name in CLAIM} == CLAIM
    assert found.vs[found.es.find(relation="attacked").source]["label"] == "Norland"


def test_gexf_is_read_by_networkx_and_bears_no_date(material, tmp_path):
    path = export(material, "gexf", tmp_path / "g.gexf")
    found = read_gexf(path)
    (row,) = (row for *_, row in found.edges(data=True) if row["relation"] == "attacked")
    assert {name: row[name] for name in CLAIM} == CLAIM
    assert row["id"] == attacked(material).id and row["label"] == "attacked"
    assert "lastmodified" not in path.read_text("utf-8")


@pytest.mark.parametrize(("name", "reader"), [("graphml", read_graphml), ("gexf", read_gexf)])
def test_hostile_text_survives_xml(hostile, tmp_path, name, reader):
    found = reader(export(hostile, name, tmp_path / "g"))
    expected = xml_safe(hostile.entities[0].label)
    label = found.nodes[hostile.entities[0].id]["label"]
    # attribute values are normalised by XML readers: https://www.w3.org/TR/xml/#AVNormalize
    assert " ".join(label.split()) == " ".join(expected.split())
    assert "\ufffd" in label


def test_cytoscape_elements_have_ids_and_ends(material, tmp_path):
    elements = json.loads(export(material, "cytoscape", tmp_path / "g.json").read_text("utf-8"))["elements"]
    names = {node["data"]["id"] for node in elements["nodes"]}
    (row,) = (e["data"] for e in elements["edges"] if e["data"]["relation"] == "attacked")
    assert {name: row[name] for name in CLAIM} == CLAIM and row["id"] == attacked(material).id
    assert all({e["data"]["source"], e["data"]["target"]} <= names for e in elements["edges"])


def test_csv_tables_come_back_with_their_types(material, tmp_path):
    folder = export(material, "csv", tmp_path / "tables")
    assert {path.stem for path in folder.iterdir()} == set(TABLES)
    claim = attacked(material)
    row = next(r for r in read_csv(folder, "claims") if r["claim"] == claim.id)
    assert (row["subject_label"], row["object_start"], row["place_label"], row["quad"]) == ("Norland", claim.object.start, "Port Elm", 4)
    assert [r["label"] for r in read_csv(folder, "sources")] == ["Ana Sol", "The Daily Lamp"]
    assert len(read_csv(folder, "claims")) == 10 and len(read_csv(folder, "edges")) == 9
    node = next(r for r in read_csv(folder, "nodes") if r["label"] == "Ana Sol")
    assert node["aliases"] == ["Minister Ana Sol", "Sol"]


def test_csv_is_read_by_pandas(material, tmp_path):
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_csv(export(material, "csv", tmp_path / "tables") / "edges.csv")
    assert frame[frame.relation == "owns"].subject_label.tolist().count("Maritel") == 1
    assert frame.confidence.dtype == float


def test_no_csv_cell_is_a_formula(hostile, tmp_path):
    folder = export(hostile, "csv", tmp_path / "tables")
    for path in folder.iterdir():
        with open(path, encoding="utf-8", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    (row,) = read_csv(folder, "claims")
    assert row["evidence"] == hostile.claims[0].evidence.text


def test_parquet_is_read_by_pyarrow(hostile, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    folder = export(hostile, "parquet", tmp_path / "tables")
    (row,) = parquet.read_table(folder / "claims.parquet").to_pylist()
    assert row["evidence"] == hostile.claims[0].evidence.text and row["place_label"] is None
    (node,) = (n for n in parquet.read_table(folder / "nodes.parquet").to_pylist() if n["type"] == "Person")
    assert node["aliases"] == list(hostile.entities[0].aliases)


def test_neo4j_headers_and_rows_fit(hostile, tmp_path):
    folder = export(hostile, "neo4j", tmp_path / "neo")
    for name, ends in [("nodes.csv", ["iri:ID", ":LABEL"]), ("relationships.csv", [":START_ID", ":END_ID", ":TYPE"])]:
        with open(folder / name, encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert set(ends) <= set(rows[0]) and all(len(row) == len(rows[0]) for row in rows)
    assert all(re.fullmatch(r"[A-Z0-9_]+", row[rows[0].index(":TYPE")]) for row in rows[1:])


CYPHER_STRING = r'"((?:[^"\\]|\\["\\nrt])*)"'


def test_cypher_holds_no_text_unescaped(hostile, tmp_path):
    text = (export(hostile, "neo4j", tmp_path / "neo") / "import.cypher").read_text("utf-8")
    assert all(line.endswith(";") for line in text.rstrip("\n").split("\n")) and r"\u" not in text
    joined = re.sub(r'" \+ "', "", text)
    expected = hostile.entities[0].label.replace("\x07", "\ufffd")
    assert expected in [json.loads(f'"{s}"') for s in re.findall(CYPHER_STRING, joined)]
    outside = re.sub(CYPHER_STRING, '""', text)
    assert "DETACH DELETE" not in outside and "\\" not in outside and "`" not in outside


def test_cypher_values():
    assert cypher_value({"a": [1, 0.5, None], "b": 'x"\\🕊\n'}) == '{a: [1, 0.5, null], b: "x\\"\\\\🕊\\n"}'
    # a text that holds an escape of a quote must not become one: neo4j resolves \\u0022 first of all
    assert cypher_value("\\u0022 RETURN") == '"\\\\" + "u0022 RETURN"'
    assert symbol("2nd strike") == "_2nd_strike"


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_graph_gives_the_same_bytes(material, tmp_path, name):
    def bytes_of(path):
        return {p.name: p.read_bytes() for p in path.iterdir()} if path.is_dir() else path.read_bytes()

    once, again = (bytes_of(export(material, name, tmp_path / part)) for part in ("a", "b"))
    assert once == again


def test_every_edge_format_carries_what_a_claim_is(material):
    assert {"relation", "polarity", "modality", "speaker", "time", "document", "evidence"} <= set(EDGE_FIELDS)
    assert isinstance(material.graph, nx.MultiDiGraph)


_HEADLESS = """
const cytoscape = require("cytoscape");
const given = JSON.parse(require("fs").readFileSync(process.argv[1], "utf-8"));
const graph = cytoscape({ headless: true, elements: given.elements });
const edges = graph.edges().map(e => [e.source().data("label"), e.target().data("label"), e.data()]);
console.log(JSON.stringify({ nodes: graph.nodes().length, edges }));
"""


@pytest.fixture(scope="module")
def cytoscape_folder(tmp_path_factory):
    """A temporary folder with Cytoscape.js installed."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("node and npm are not installed")
    place = tmp_path_factory.mktemp("cytoscape")
    call = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(place), "cytoscape"]
    try:
        subprocess.run(call, cwd=place, capture_output=True, check=True, timeout=120)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        pytest.skip(f"cytoscape cannot be had: {error}")
    return place


@pytest.mark.slow
def test_cytoscape_reads_the_elements(material, hostile, cytoscape_folder, tmp_path):
    for number, made in enumerate((material, hostile)):
        path = export(made, "cytoscape", tmp_path / f"{number}.json")
        elements = json.loads(path.read_text("utf-8"))["elements"]
        done = subprocess.run(["node", "-e", _HEADLESS, str(path)], cwd=cytoscape_folder, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        read = json.loads(done.stdout)
        labels = {node["data"]["id"]: node["data"]["label"] for node in elements["nodes"]}
        assert read["nodes"] == len(labels) > 0
        wanted = [[labels[e["data"]["source"]], labels[e["data"]["target"]], e["data"]] for e in elements["edges"]]
        assert read["edges"] == wanted != []
