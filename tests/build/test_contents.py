"""The files of a graph are read back as they were written, and damage is named."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.build import contents
from kg.errors import StoreError
from kg.model import Document, Zone

text = st.text(st.characters(blacklist_categories=("Cs",)), max_size=40)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    out = tmp_path_factory.mktemp("graph")
    (out / "sources").mkdir()
    return out


@given(st.lists(text, unique=True, max_size=3), text)
def test_documents_come_back(place, ids, body):
    documents = tuple(Document(i, body + i, i or None, "2024-02-29", None, (Zone("body", 0, 1),)) for i in sorted(ids))
    contents.write_documents(place, documents)
    assert contents.documents(place) == documents
    for document in documents:
        assert contents.text(place, document.id) == document.text


def test_unknown_document_offers_near_ids(place):
    contents.write_documents(place, [Document("talks-in-oslo.txt", "x"), Document("z.txt", "y")])
    with pytest.raises(StoreError, match=r"no document 'talks-oslo\.txt' in .*; did you mean talks-in-oslo\.txt\?"):
        contents.text(place, "talks-oslo.txt")


def test_damage_is_named(tmp_path):
    (tmp_path / "sources").mkdir()
    contents.write_documents(tmp_path, [Document("a", "x")])
    (tmp_path / "documents.jsonl").write_text('{"id": "a"\n')
    with pytest.raises(StoreError, match=r"documents\.jsonl, line 1: .*build the graph again"):
        contents.documents(tmp_path)
    (tmp_path / "documents.jsonl").unlink()
    with pytest.raises(StoreError, match=r"documents\.jsonl: .*build it again"):
        contents.documents(tmp_path)


def test_manifest_comes_back(tmp_path):
    value = contents.Manifest("1", {"name": "m"}, {"name": "o"}, {"name": "g"}, "http://x/", 0.5, "narrator", "rdf", "", 2, {"claims": 3})
    contents.write_manifest(tmp_path, value)
    assert contents.manifest(tmp_path) == value
    row = json.loads((tmp_path / "manifest.json").read_text())
    (tmp_path / "manifest.json").write_text(json.dumps({**row, "extra": 1}))
    with pytest.raises(StoreError, match=r"manifest\.json cannot be read"):
        contents.manifest(tmp_path)
