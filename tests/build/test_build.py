"""The same documents give the same bytes, however they came into the graph."""

import json
import os
import random
import signal
import subprocess
import sys
import time

import pytest
from build_corpus import TEXTS, files, stored, write

import kg.build
import kg.rdf
from kg.build import contents
from kg.errors import InputError, KgError, StoreError
from kg.model import Claim, Entity


def same(one, other):
    assert files(one) == files(other)
    assert stored(one) == stored(other)


def test_every_file_of_the_contract(graph):
    for name in ("manifest.json", "documents.jsonl", "claims.jsonl", "entities.jsonl", "graph.trig", "graph.html"):
        assert (graph / name).stat().st_size
    assert (graph / "store").is_dir()


def test_documents_and_texts(graph):
    rows = [json.loads(line) for line in (graph / "documents.jsonl").read_text(encoding="utf-8").split("\n") if line]
    assert [row["id"] for row in rows] == sorted(TEXTS)
    for name, text in TEXTS.items():
        assert contents.text(graph, name) == text


def test_claims_are_of_the_text(graph):
    claims, entities = contents.claims(graph), contents.entities(graph)
    assert claims and entities
    known = {entity.id for entity in entities}
    for claim in claims:
        text = TEXTS[claim.document]
        assert text[claim.evidence.start : claim.evidence.end] == claim.evidence.text
        for node in claim.nodes():
            assert text[node.start : node.end] == node.text
            assert node.id in known
    places = [(claim.document, claim.evidence.start) for claim in claims]
    assert places == sorted(places)
    assert [entity.id for entity in entities] == sorted(known)


def test_rows_come_back_as_they_are(graph):
    for name, kind in (("claims.jsonl", Claim), ("entities.jsonl", Entity)):
        for line in (graph / name).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            assert json.loads(json.dumps(kind.from_json(row).to_json())) == row


def test_manifest(graph):
    manifest = contents.manifest(graph)
    assert manifest.documents == len(TEXTS)
    assert manifest.counts["claims"] == len(contents.claims(graph))
    assert manifest.counts["quads"] == len(stored(graph))
    assert len(manifest.ontology["sha256"]) == 64


def test_inputs_in_another_order_and_two_workers(tmp_path, texts, graph, monkeypatch):
    monkeypatch.setattr("kg.build.engines.local.CHUNK_CHARACTERS", 200)
    inputs = [texts / name for name in TEXTS]
    random.Random(5).shuffle(inputs)
    kg.build.build(inputs, tmp_path / "g", workers=2)
    same(tmp_path / "g", graph)


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_another_hash_seed(tmp_path, texts, graph, seed):
    command = [sys.executable, "-m", "kg", "build", str(texts), "-o", str(tmp_path / "g")]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True)
    same(tmp_path / "g", graph)


def test_added_one_at_a_time_and_removed(tmp_path, texts, graph):
    names = list(TEXTS)
    random.Random(7).shuffle(names)
    kg.build.build([texts / names[0]], tmp_path / "g")
    for name in names[1:]:
        kg.build.add(tmp_path / "g", [texts / name])
    same(tmp_path / "g", graph)
    kg.build.remove(tmp_path / "g", names[:3])
    kg.build.build([texts / name for name in names[3:]], tmp_path / "fresh")
    same(tmp_path / "g", tmp_path / "fresh")


def test_the_last_document_goes_and_others_come(tmp_path, texts, graph):
    out = tmp_path / "g"
    kg.build.build([texts / "01-oslo.txt"], out)
    assert kg.build.remove(out, ["01-oslo.txt"]).documents == 0
    assert contents.claims(out) == () and contents.entities(out) == () and not any("document/" in quad for quad in stored(out))
    kg.build.merge([out, graph], tmp_path / "merged")
    same(tmp_path / "merged", graph)
    kg.build.add(out, [texts])
    same(out, graph)


def test_a_changed_document_is_replaced(tmp_path, texts, graph):
    place = write(tmp_path / "in", TEXTS)
    (place / "02-lima.txt").write_text("Peru praised Bolivia on Friday.\n")
    kg.build.build([place], tmp_path / "g")
    assert files(tmp_path / "g") != files(graph)
    kg.build.add(tmp_path / "g", [texts / "02-lima.txt"])
    same(tmp_path / "g", graph)


def test_adding_the_same_again_changes_nothing(tmp_path, texts, graph):
    kg.build.build([texts], tmp_path / "g")
    kg.build.add(tmp_path / "g", [texts / "04-summit.txt"])
    same(tmp_path / "g", graph)


def test_merged_graphs_equal_one(tmp_path, texts, graph):
    names = list(TEXTS)
    kg.build.build([texts / name for name in names[::2]], tmp_path / "a")
    kg.build.build([texts / name for name in names[1:]], tmp_path / "b")
    kg.build.merge([tmp_path / "b", tmp_path / "a"], tmp_path / "g")
    same(tmp_path / "g", graph)


def test_merge_refuses_two_texts_under_one_name(tmp_path, texts, graph):
    (tmp_path / "01-oslo.txt").write_text("Norway praised Denmark.\n")
    kg.build.build([tmp_path / "01-oslo.txt"], tmp_path / "a")
    with pytest.raises(StoreError, match=r"has another '01-oslo\.txt' than"):
        kg.build.merge([graph, tmp_path / "a"], tmp_path / "g")


def test_merge_refuses_graphs_built_differently(tmp_path, texts, graph):
    kg.build.build([texts / "04-summit.txt"], tmp_path / "a", base="https://example.org/")
    with pytest.raises(StoreError, match=r"built with base https://example\.org/"):
        kg.build.merge([graph, tmp_path / "a"], tmp_path / "g")


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ({"min_confidence": 0.5}, "--min-confidence 0.5"),
        ({"assertion": "all"}, "--assert all"),
        ({"reify": "rdf12"}, "--reify rdf12"),
    ],
)
def test_merge_refuses_graphs_written_differently_whichever_is_first(tmp_path, texts, setting, told):
    places = [tmp_path / "a", tmp_path / "b"]
    kg.build.build([texts / "06-none.txt"], places[0])
    kg.build.build([texts / "04-summit.txt"], places[1], **setting)
    option, value = told.split()
    for graphs in (places, places[::-1]):
        with pytest.raises(StoreError) as caught:
            kg.build.merge(graphs, tmp_path / "g")
        assert option in str(caught.value) and f" {value}" in str(caught.value) and all(str(place) in str(caught.value) for place in places)
    assert not (tmp_path / "g").exists()


def test_merged_graphs_keep_a_title_that_all_have(tmp_path, texts):
    for name, text, title in (("a", "06-none.txt", "Quays"), ("b", "04-summit.txt", "Quays"), ("c", "03-owner.txt", "Ferries")):
        kg.build.build([texts / text], tmp_path / name, title=title)
    assert kg.build.merge([tmp_path / "a", tmp_path / "b"], tmp_path / "g").title == "Quays"
    assert kg.build.merge([tmp_path / "c", tmp_path / "a"], tmp_path / "g").title == ""
    there = files(tmp_path / "g")
    kg.build.merge([tmp_path / "a", tmp_path / "c"], tmp_path / "g")
    assert files(tmp_path / "g") == there


BAD_BASES = ["", "not an iri", "names", "http://x/ y/", "http://ex.org/<a>", "http://ex.org/{a}", "http://[x/", "http://x/%4", "http://x/#a#"]


@pytest.mark.parametrize("base", BAD_BASES)
def test_a_base_that_begins_no_iri_is_refused(tmp_path, texts, base):
    for make in (lambda: kg.build.build([texts], tmp_path / "g", base=base), lambda: list(kg.build.extract([texts], base=base))):
        with pytest.raises(InputError) as caught:
            make()
        assert repr(base) in str(caught.value) and "\n" not in str(caught.value)
    assert not (tmp_path / "g").exists()


def test_a_base_that_ends_in_a_hash(tmp_path, texts):
    out = tmp_path / "g"
    kg.build.build([texts / "01-oslo.txt", texts / "02-lima.txt"], out, base="http://ex.org/#")
    facts = kg.rdf.read(kg.rdf.parse_trig(out / "graph.trig"))
    assert (facts.claims, facts.entities) == (contents.claims(out), contents.entities(out))
    assert facts.documents == contents.rows(out)
    assert any(entity.id == "http://ex.org/#Norway" for entity in facts.entities)
    kg.build.remove(out, ["02-lima.txt"])
    kg.build.build([texts / "01-oslo.txt"], tmp_path / "fresh", base="http://ex.org/#")
    same(out, tmp_path / "fresh")


def test_extract_gives_the_claims_of_each_document(texts):
    claims = list(kg.build.extract([texts]))
    assert {claim.document for claim in claims} <= set(TEXTS)
    alone = [claim for name in sorted(TEXTS) for claim in kg.build.extract([texts / name])]
    assert claims == alone
    assert list(kg.build.extract([texts], workers=2)) == claims


def test_own_base_ontology_and_gazetteer_stay_with_the_graph(tmp_path, texts):
    own = tmp_path / "own.ttl"
    own.write_text(
        "@prefix dip: <https://w3id.org/diplokg/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
        "@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix x: <http://example.org/> .\n"
        'x:ferried a owl:ObjectProperty ; rdfs:label "ferried"@en ; rdfs:subPropertyOf dip:relatedTo ; dip:verbForm "ferry {object}" .\n'
    )
    settings = {"ontology": str(own), "extend": True, "base": "https://example.org/id/"}
    kg.build.build([texts], tmp_path / "fresh", **settings)
    kg.build.build([texts / name for name in list(TEXTS)[:2]], tmp_path / "g", **settings)
    own.unlink()
    kg.build.add(tmp_path / "g", [texts])
    same(tmp_path / "g", tmp_path / "fresh")
    assert "http://example.org/ferried" in {claim.relation.iri for claim in contents.claims(tmp_path / "g")}


def test_a_graph_of_another_version_is_not_added_to(tmp_path, texts):
    kg.build.build([texts / "06-none.txt"], tmp_path / "g")
    row = json.loads((tmp_path / "g" / "manifest.json").read_text())
    (tmp_path / "g" / "manifest.json").write_text(json.dumps({**row, "kg": "0.0.1"}))
    with pytest.raises(StoreError, match=r"was built with kg 0\.0\.1, not .*; build it again"):
        kg.build.add(tmp_path / "g", [texts / "01-oslo.txt"])


def test_one_bad_document_among_many_is_skipped(tmp_path, texts):
    place = write(tmp_path / "in", TEXTS)
    (place / "bad.pdf").write_bytes(b"%PDF-1.4 no")
    manifest = kg.build.build([place], tmp_path / "g")
    assert manifest.documents == len(TEXTS)
    (failure,) = manifest.failures
    assert "bad.pdf" in str(failure)


def test_a_document_that_breaks_a_step_is_skipped(tmp_path, texts, monkeypatch):
    import kg.extract

    whole = kg.extract.propositions

    def breaking(doc, document, ontology):
        if document.id == "02-lima.txt":
            raise IndexError("list index out of range")
        return whole(doc, document, ontology)

    monkeypatch.setattr(kg.extract, "propositions", breaking)
    manifest = kg.build.build([texts], tmp_path / "g")
    assert [failure.where for failure in manifest.failures] == ["02-lima.txt"]
    assert "IndexError in build/test_build.py" in str(manifest.failures[0])
    kg.build.build([texts / name for name in TEXTS if name != "02-lima.txt"], tmp_path / "rest")
    same(tmp_path / "g", tmp_path / "rest")
    failures = []
    assert "02-lima.txt" not in {claim.document for claim in kg.build.extract([texts], failures=failures)}
    assert tuple(failures) == manifest.failures
    with pytest.raises(InputError, match=r"02-lima\.txt: IndexError"):
        kg.build.build([texts / "02-lima.txt"], tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_a_graph_among_the_texts_is_not_read(tmp_path, graph):
    place = write(tmp_path / "in", TEXTS)
    for _ in range(2):
        kg.build.build([place], place / "graph")
    same(place / "graph", graph)


def test_nothing_is_left_when_nothing_can_be_read(tmp_path):
    (tmp_path / "a.txt").write_text("")
    with pytest.raises(InputError):
        kg.build.build([tmp_path / "a.txt"], tmp_path / "g")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_the_graph_is_as_it_was_when_a_change_fails(tmp_path, texts):
    kg.build.build([texts / "01-oslo.txt"], tmp_path / "g")
    before = files(tmp_path / "g")
    with pytest.raises(KgError):
        kg.build.add(tmp_path / "g", [tmp_path / "missing.txt"])
    with pytest.raises(StoreError, match="no document 'x'"):
        kg.build.remove(tmp_path / "g", ["x"])
    assert files(tmp_path / "g") == before
    assert [path.name for path in tmp_path.iterdir()] == ["g"]


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX systems")
def test_killed_while_adding(tmp_path, texts):
    """Wherever kill -9 falls, the graph is the one before or the one after."""
    kg.build.build([texts / "01-oslo.txt"], tmp_path / "g")
    before = files(tmp_path / "g")
    kg.build.build([texts / "01-oslo.txt", texts / "04-summit.txt"], tmp_path / "after")
    after = files(tmp_path / "after")
    command = [sys.executable, "-m", "kg", "add", str(tmp_path / "g"), str(texts / "04-summit.txt")]
    started = time.monotonic()
    subprocess.run([*command[:3], "add", str(tmp_path / "after"), str(texts / "04-summit.txt")], check=True, capture_output=True)
    whole = time.monotonic() - started
    moments = random.Random(11)
    for _ in range(5):
        adding = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        time.sleep(moments.uniform(0.5, 1.0) * whole)
        adding.send_signal(signal.SIGKILL)
        adding.wait()
        found = files(tmp_path / "g")
        assert found in (before, after)
    kg.build.add(tmp_path / "g", [texts / "04-summit.txt"])
    same(tmp_path / "g", tmp_path / "after")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["after", "g"]
