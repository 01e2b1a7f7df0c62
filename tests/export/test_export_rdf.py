"""RDF formats say the same as the quads, to other people's readers."""

import json
import shutil
import subprocess

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.compare import isomorphic

from kg.errors import KgError
from kg.export import FORMATS, Material, export
from kg.rdf import quads, read

pyld = pytest.importorskip("pyld")

GRAPHS = {"ttl": "turtle", "nt": "nt", "rdfxml": "xml"}
DATASETS = {"nq": "nquads", "trig": "trig", "jsonld": "json-ld"}


def as_lines(found):
    return {f"{s.n3()} {p.n3()} {o.n3()}" for s, p, o in found}


@pytest.mark.parametrize("name", GRAPHS)
def test_one_graph_is_read_by_rdflib(material, tmp_path, name):
    path = export(material, name, tmp_path / f"g{FORMATS[name].suffix}")
    found = rdflib.Graph().parse(path, format=GRAPHS[name])
    expected = rdflib.Graph().parse(data="".join(f"{t} .\n" for t in {q.triple for q in material.quads()}), format="nt")
    assert isomorphic(found, expected)


@pytest.mark.parametrize("name", DATASETS)
def test_the_dataset_is_read_by_rdflib(material, tmp_path, name):
    path = export(material, name, tmp_path / f"g{FORMATS[name].suffix}")
    found = rdflib.Dataset()
    found.parse(path, format=DATASETS[name])
    expected = rdflib.Dataset()
    expected.parse(data=ox.serialize(set(material.quads()), format=ox.RdfFormat.N_QUADS), format="nquads")
    assert set(found.quads()) == set(expected.quads())


def test_json_ld_is_read_by_pyld(material, hostile, tmp_path):
    for one in (material, hostile):
        path = export(one, "jsonld", tmp_path / "g.jsonld")
        theirs = pyld.jsonld.to_rdf(json.loads(path.read_text("utf-8")), {"format": "application/n-quads"})
        assert set(ox.parse(theirs, ox.RdfFormat.N_QUADS)) == set(one.quads())


@pytest.mark.parametrize("name", DATASETS)
def test_claims_come_back_from_a_dataset(hostile, tmp_path, name):
    path = export(hostile, name, tmp_path / "g")
    kind = {"nq": ox.RdfFormat.N_QUADS, "trig": ox.RdfFormat.TRIG, "jsonld": ox.RdfFormat.JSON_LD}[name]
    assert read(ox.parse(path.read_bytes(), kind)).claims == hostile.claims


def test_rdf_xml_replaces_what_xml_cannot_hold(hostile, tmp_path):
    path = export(hostile, "rdfxml", tmp_path / "g.rdf")
    found = rdflib.Graph().parse(path, format="xml")
    assert len(found) == len({q.triple for q in hostile.quads()})
    label = found.value(rdflib.URIRef(hostile.entities[0].id), rdflib.RDFS.label)
    assert str(label).replace("\r", "").replace("\n", "") == hostile.entities[0].label.replace("\x07", "\ufffd").replace("\r", "").replace(
        "\n", ""
    )


@pytest.mark.skipif(shutil.which("rapper") is None, reason="raptor's rapper is not installed")
@pytest.mark.parametrize(
    ("name", "kind"), [("trig", "trig"), ("ttl", "turtle"), ("nt", "ntriples"), ("nq", "nquads"), ("rdfxml", "rdfxml")]
)
def test_raptor_reads_it_without_complaint(hostile, tmp_path, name, kind):
    path = export(hostile, name, tmp_path / "g")
    done = subprocess.run(["rapper", "-i", kind, "-c", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "rror" not in done.stderr and "arning" not in done.stderr, done.stderr
    expected = len({q.triple for q in hostile.quads()}) if name in GRAPHS else len(set(hostile.quads()))
    assert f"returned {expected} triples" in done.stderr


def test_rdf12_goes_to_trig_and_is_refused_where_it_has_no_place(material, tmp_path):
    made = list(quads(material.claims, material.entities, material.documents, reify="rdf12"))
    newer = Material(material.claims, material.entities, material.documents, dataset=lambda: made)
    path = export(newer, "trig", tmp_path / "g.trig")
    assert read(ox.parse(path.read_bytes(), ox.RdfFormat.TRIG)).claims == read(made).claims
    for name in ("rdfxml", "jsonld"):
        with pytest.raises(KgError, match=name):
            export(newer, name, tmp_path / "g")


def test_unknown_formats_and_places(material, tmp_path):
    with pytest.raises(KgError, match="'xlsx': allowed are ttl, nt"):
        export(material, "xlsx", tmp_path / "x")
    with pytest.raises(KgError, match="cannot be written"):
        export(material, "ttl", tmp_path / "no" / "folder.ttl")
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(KgError, match="is a file"):
        export(material, "csv", tmp_path / "file")
