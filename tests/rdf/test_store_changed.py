"""A store that is changed as its file has changed holds what one filled afresh holds, and the old one stays as it was."""

import random

import pyoxigraph as ox
import pytest

from kg.errors import StoreError
from kg.rdf import graph_quads, graph_texts, quads, write_trig
from kg.store import open_store, query, write_changed, write_file

BASE = "https://w3id.org/diplokg/id/"


def drawn(draw, size):
    """Quads of a few terms, so that graphs share triples, with and without named graphs."""
    node = ox.NamedNode
    graphs = [ox.DefaultGraph(), *(node(f"{BASE}document/d{n}.txt") for n in range(4))]
    terms = [node(f"{BASE}e{n}") for n in range(5)] + [ox.Literal("x\ny {"), ox.Literal("}\n"), ox.Literal(3)]
    return {
        ox.Quad(draw.choice(terms[:5]), node(f"{BASE}p{draw.randrange(3)}"), draw.choice(terms), draw.choice(graphs)) for _ in range(size)
    }


@pytest.mark.parametrize("seed", range(12))
def test_a_changed_store_is_as_a_fresh_one(tmp_path, monkeypatch, seed):
    draw = random.Random(seed)
    monkeypatch.setattr("kg.store.disk._FEW", 9.9)  # these files are small: change the store, whatever the part
    first = drawn(draw, 60)
    second = {quad for quad in first if draw.random() < 0.7} | drawn(draw, 15)
    if seed % 3 == 0:  # a document goes
        second = {quad for quad in second if getattr(quad.graph_name, "value", "") != f"{BASE}document/d1.txt"}
    for name, made in (("first", first), ("second", second)):
        write_trig(made, tmp_path / f"{name}.trig")
    write_file(tmp_path / "first.trig", tmp_path / "first")
    before = {"old_trig": tmp_path / "first.trig", "old_folder": tmp_path / "first"}
    write_changed(tmp_path / "second.trig", tmp_path / "changed", **before)
    write_file(tmp_path / "second.trig", tmp_path / "fresh")
    changed, fresh = open_store(tmp_path / "changed"), open_store(tmp_path / "fresh")
    assert set(changed) == set(fresh) == second and set(changed.union) == set(fresh.union)
    assert changed.named_graphs() == fresh.named_graphs()
    assert set(open_store(tmp_path / "first")) == first


def test_an_answer_over_all_documents_loses_only_what_no_document_states(tmp_path, monkeypatch):
    monkeypatch.setattr("kg.store.disk._FEW", 9.9)
    node = ox.NamedNode
    shared = [ox.Quad(node("a:s"), node("a:p"), node("a:o"), node(f"a:g{n}")) for n in range(2)]
    own = ox.Quad(node("a:s"), node("a:p"), node("a:own"), node("a:g0"))
    write_trig([*shared, own], tmp_path / "1.trig")
    write_trig(shared[1:], tmp_path / "2.trig")
    write_file(tmp_path / "1.trig", tmp_path / "1")
    write_changed(tmp_path / "2.trig", tmp_path / "2", old_trig=tmp_path / "1.trig", old_folder=tmp_path / "1")
    assert query(open_store(tmp_path / "2"), "SELECT ?o { ?s ?p ?o }").values() == [("a:o",)]


@pytest.mark.parametrize("how", ["of an earlier version", "damaged", "gone"])
def test_a_store_that_cannot_be_opened_is_written_afresh(small, tmp_path, how):
    made = set(quads(*small))
    write_trig(made, tmp_path / "g.trig")
    if how == "of an earlier version":
        ox.Store(str(tmp_path / "old")).flush()
    elif how == "damaged":
        write_file(tmp_path / "g.trig", tmp_path / "old")
        (tmp_path / "old" / "CURRENT").write_text("MANIFEST-999999\n")
    write_changed(tmp_path / "g.trig", tmp_path / "new", old_trig=tmp_path / "g.trig", old_folder=tmp_path / "old")
    assert set(open_store(tmp_path / "new")) == made
    with pytest.raises(StoreError, match="earlier version wrote it: build the graph again" if "earlier" in how else "store"):
        open_store(tmp_path / "old")


def test_graphs_of_a_file_come_apart_and_together(small, tmp_path):
    made = list(quads(*small))
    write_trig(made, tmp_path / "g.trig")
    texts = graph_texts(tmp_path / "g.trig")
    assert "".join(texts.values()) == (tmp_path / "g.trig").read_text("utf-8") and len(texts) == 3
    assert {quad for name in texts for quad in graph_quads(texts, name)} == set(made)
    kept = {name: text for name, text in texts.items() if "reply" in name}
    rest = [quad for quad in made if "reply" not in str(quad.graph_name)]
    write_trig(rest, tmp_path / "again.trig", kept=kept)
    assert (tmp_path / "again.trig").read_bytes() == (tmp_path / "g.trig").read_bytes()
