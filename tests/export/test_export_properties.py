"""Every format holds every text: odd labels, quotes, line ends, right-to-left, emoji."""

import json
import sys
import tempfile
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import HealthCheck, given, settings

sys.path.insert(0, str(Path(__file__).parents[1] / "rdf"))

from strategies_rdf import graphs

from kg.export import FORMATS, Material, export
from kg.export.graphml import read as read_graphml
from kg.export.scalars import xml_safe
from kg.export.tables import read_csv
from kg.rdf import read

few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def made(graph):
    claims, entities, documents = graph
    rows = tuple(d.to_json() for d in documents)
    return Material(tuple(claims), tuple(entities), rows, min_confidence=0.0)


@few
@given(graphs())
@pytest.mark.parametrize("name", ["nq", "jsonld"])
def test_datasets_give_the_claims_back(name, graph):
    material = made(graph)
    with tempfile.TemporaryDirectory() as folder:
        text = export(material, name, Path(folder) / "g").read_bytes()
    kind = {"nq": ox.RdfFormat.N_QUADS, "jsonld": ox.RdfFormat.JSON_LD}[name]
    assert read(ox.parse(text, kind)).claims == read(material.quads()).claims


@few
@given(graphs())
def test_csv_gives_the_rows_back(graph):
    material = made(graph)
    with tempfile.TemporaryDirectory() as folder:
        export(material, "csv", Path(folder))
        claims, mentions = read_csv(Path(folder), "claims"), read_csv(Path(folder), "mentions")
    assert [(r["claim"], r["evidence"] or "", r["subject_label"], r["confidence"]) for r in claims] == [
        (c.id, c.evidence.text, c.subject.label, c.confidence) for c in material.claims
    ]
    assert [(r["text"] or "", r["start"]) for r in mentions] == [(m.text, m.start) for e in material.entities for m in e.mentions]


@few
@given(graphs())
def test_graphml_gives_the_labels_back(graph):
    material = made(graph)
    with tempfile.TemporaryDirectory() as folder:
        found = read_graphml(export(material, "graphml", Path(folder) / "g"))
    assert {name: row["label"] for name, row in found.nodes(data=True)} == {
        xml_safe(name): xml_safe(label) for name, label in material.graph.nodes(data="label")
    }


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(graphs())
def test_no_format_fails_on_any_text(graph):
    material = made(graph)
    with tempfile.TemporaryDirectory() as folder:
        for name in FORMATS:
            if name != "parquet":
                export(material, name, Path(folder) / name)
        json.loads((Path(folder) / "plover").read_text("utf-8"))
        json.loads((Path(folder) / "cytoscape").read_text("utf-8"))
