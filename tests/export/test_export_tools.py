"""What stands in for tools that cannot be run here: Gephi's published schema and another reader of its files, Neo4j's own
checker of Cypher and the rules of its bulk import."""

import csv
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from kg.export import export

GEXF = "{http://www.gexf.net/1.2draft}"


# -- Gephi ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("world", ["material", "hostile"])
def test_gexf_is_as_published(world, request, tmp_path):
    tree = etree.parse(export(request.getfixturevalue(world), "gexf", tmp_path / "g.gexf"))
    schema = etree.RelaxNG(etree.parse(Path(__file__).with_name("gexf.rng")))
    assert schema.validate(tree), schema.error_log
    for kind in ("node", "edge"):
        declared = {a.get("id") for group in tree.iter(GEXF + "attributes") if group.get("class") == kind for a in group}
        used = {value.get("for") for one in tree.iter(GEXF + kind) for value in one.iter(GEXF + "attvalue")}
        assert used == declared  # a column for every value, and none empty
        ids = [one.get("id") for one in tree.iter(GEXF + kind)]
        assert len(set(ids)) == len(ids) > 0
    names = {node.get("id") for node in tree.iter(GEXF + "node")}
    assert {end for edge in tree.iter(GEXF + "edge") for end in (edge.get("source"), edge.get("target"))} <= names


def test_the_schema_would_refuse_a_bad_file(material, tmp_path):
    path = export(material, "gexf", tmp_path / "g.gexf")
    schema = etree.RelaxNG(etree.parse(Path(__file__).with_name("gexf.rng")))
    bad = path.read_text("utf-8").replace('type="string"', 'type="text"', 1)
    assert not schema.validate(etree.fromstring(bad.encode()))


# -- Neo4j: https://neo4j.com/docs/operations-manual/current/import/ ------------------------------

HEADER = re.compile(r"(?P<name>[^:]*)(?::(?P<type>[A-Za-z_]+)(?P<list>\[\])?)?")
READERS = {"int": int, "double": float, "string": str, "ID": str, "START_ID": str, "END_ID": str, "TYPE": str, "LABEL": str, None: str}


def bulk_rows(path):
    """The rows as ``neo4j-admin database import`` reads them: typed by the header, empty values left out."""
    with open(path, encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file, strict=True)
    fields = [HEADER.fullmatch(cell) for cell in head]
    assert all(fields) and len(set(head)) == len(head)
    for row in rows:
        assert len(row) == len(fields)
        found = {}
        for field, cell in zip(fields, row, strict=True):
            read = READERS[field["type"]]
            if cell:
                several = field["list"] or field["type"] == "LABEL"
                found[field["name"] or field["type"]] = [read(part) for part in cell.split("|")] if several else read(cell)
        yield found


@pytest.mark.parametrize("world", ["material", "hostile"])
def test_bulk_import_finds_every_end_and_type(world, request, tmp_path):
    made = request.getfixturevalue(world)
    folder = export(made, "neo4j", tmp_path / "neo")
    nodes = {row["iri"]: row for row in bulk_rows(folder / "nodes.csv")}
    edges = list(bulk_rows(folder / "relationships.csv"))
    assert set(nodes) == set(made.graph) and len(edges) == made.graph.number_of_edges() > 0
    assert all({row["START_ID"], row["END_ID"]} <= set(nodes) and row["TYPE"] for row in edges)
    assert all(row["LABEL"][0] == "Entity" and len(row["LABEL"]) == 2 for row in nodes.values())
    told = {row["claim"]: row for row in edges}
    for start, end, key, row in made.graph.edges(keys=True, data=True):
        assert (told[key]["START_ID"], told[key]["END_ID"]) == (start, end)
        assert told[key]["evidence"] == row["evidence"] and told[key]["confidence"] == row["confidence"]
        assert told[key]["polarity"] == row["polarity"] and told[key].get("speaker", "") == row["speaker"]


# -- readers from npm ------------------------------------------------------------------------------

LINT = """
import { readFileSync } from "fs";
import { lintCypherQuery } from "@neo4j-cypher/language-support";
for (const text of [readFileSync(process.argv[2], "utf-8"), 'MATCH (n) SET n += {a: 1} RETRN n;'])
  console.log(JSON.stringify(lintCypherQuery(text, {}).diagnostics.map(d => d.message)));
"""
READ = """
import { readFileSync } from "fs";
import { createRequire } from "module";
const require = createRequire(import.meta.url);
const { MultiDirectedGraph } = require("graphology"), gexf = require("graphology-gexf");
const graph = gexf.parse(MultiDirectedGraph, readFileSync(process.argv[2], "utf-8"));
console.log(JSON.stringify({ nodes: graph.order, edges: graph.mapEdges((id, row, a, b) => [id, a, b, row]) }));
"""


@pytest.fixture(scope="module")
def npm(tmp_path_factory):
    """A folder with the readers installed, and a way to run a script in it."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("node and npm are not installed")
    place = tmp_path_factory.mktemp("npm")
    packages = ["@neo4j-cypher/language-support@2.0.0-next.38", "graphology@0.26", "graphology-gexf@0.13", "@xmldom/xmldom"]
    try:
        call = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(place), *packages]
        subprocess.run(call, cwd=place, capture_output=True, check=True, timeout=240)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        pytest.skip(f"the packages cannot be had: {error}")

    def run(script, path):
        (place / "script.mjs").write_text(script, encoding="utf-8")
        done = subprocess.run(["node", "script.mjs", str(path)], cwd=place, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    return run


@pytest.mark.slow
@pytest.mark.parametrize("world", ["material", "hostile"])
def test_neo4js_checker_finds_nothing_in_the_statements(world, request, npm, tmp_path):
    """Its parser and its semantic checks, compiled from the database's own code."""
    folder = export(request.getfixturevalue(world), "neo4j", tmp_path / "neo")
    found, wrong = npm(LINT, folder / "import.cypher")
    assert found == [] and "RETRN" in wrong[0]


@pytest.mark.slow
def test_graphology_reads_the_gexf(material, npm, tmp_path):
    (read,) = npm(READ, export(material, "gexf", tmp_path / "g.gexf"))
    assert read["nodes"] == len(material.graph)
    expected = {key: (start, end, row["evidence"]) for start, end, key, row in material.graph.edges(keys=True, data=True)}
    assert {key: (start, end, row["evidence"]) for key, start, end, row in read["edges"]} == expected
