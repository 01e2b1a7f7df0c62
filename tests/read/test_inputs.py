"""Files, folders and standard input: ids, order, and what cannot be read."""

import io
import itertools
import json
import os
import sys

import pytest

from kg.errors import InputError
from kg.read import Failure, read

BODY = "The envoys of Malta and Ruritania met in Oslo on Monday.\r\nThey signed a treaty.\r\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in" / "sub").mkdir(parents=True)
    (tmp_path / "in" / "b.txt").write_bytes(BODY.encode())
    (tmp_path / "in" / "sub" / "a.md").write_text("# Malta signs\n\nMalta signed a treaty.\n", encoding="utf-8")
    (tmp_path / "in" / "sub" / "rows.jsonl").write_text('{"id": "z", "text": "Malta signed."}\n', encoding="utf-8")
    (tmp_path / "in" / "picture.png").write_bytes(b"\x89PNG\x00")
    (tmp_path / "in" / ".hidden.txt").write_text("Malta hid.", encoding="utf-8")
    return tmp_path / "in"


def ids(*inputs):
    return [document.id for document in read(inputs).documents]


def test_folder_is_searched_and_ids_are_relative_paths(folder):
    assert ids(folder) == ["b.txt", "sub/a.md", "z"]


def test_one_file_is_named_by_its_name(folder):
    assert ids(folder / "sub" / "a.md") == ["a.md"]


def test_text_is_the_file_exactly(folder):
    assert read([folder / "b.txt"]).documents[0].text == BODY


def test_any_order_of_inputs_gives_the_same(folder, tmp_path):
    inputs = [folder / "b.txt", folder / "sub", folder / "picture.png", tmp_path / "missing.txt"]
    found = {repr(read(order)) for order in itertools.permutations(inputs)}
    assert len(found) == 1


def test_what_cannot_be_read_is_told_and_the_rest_is_read(folder, tmp_path):
    (folder / "empty.txt").write_text(" \n", encoding="utf-8")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4\nnothing")
    reading = read([folder, tmp_path / "missing.txt", folder / "picture.png"])
    assert [d.id for d in reading.documents] == ["b.txt", "sub/a.md", "z"]
    assert [os.path.basename(f.where) for f in reading.failures] == ["broken.pdf", "empty.txt", "picture.png", "missing.txt"]
    assert [f.reason.split(" (")[0] for f in reading.failures] == [
        "is a broken PDF",
        "is empty",
        "is binary, not text",
        "there is no such file or folder",
    ]


def test_nothing_to_read_is_an_error(tmp_path):
    with pytest.raises(InputError, match=r"nowhere\.txt: there is no such file"):
        read([tmp_path / "nowhere.txt"])
    with pytest.raises(InputError, match="has no file to read"):
        read([tmp_path])
    with pytest.raises(InputError, match="no input"):
        read([])


def test_same_id_twice_is_an_error_that_names_both(folder, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "b.txt").write_text("Other.", encoding="utf-8")
    with pytest.raises(InputError, match=r"two documents have the id 'b\.txt': .*in/b\.txt and .*other/b\.txt"):
        read([folder, tmp_path / "other"])


def test_a_file_named_twice_is_an_error_that_says_so(folder):
    with pytest.raises(InputError, match=r"two documents have the id 'b\.txt': .*b\.txt is named twice among the inputs"):
        read([folder / "b.txt", folder / "b.txt"])


def test_standard_input_text_or_json_lines(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BODY.encode())))
    assert [(d.id, d.text) for d in read(["-"]).documents] == [("stdin", BODY)]
    rows = "".join(json.dumps({"id": i, "text": "Malta signed."}) + "\n" for i in "ab")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(rows.encode())))
    assert ids("-") == ["a", "b"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.7\n", "is a PDF by its content"),
        (b"{\\rtf1 Malta signed.}", "is RTF, not text"),
        (b"PK\x03\x04 word/document.xml", "is an archive or office document"),
        (b'[{"id": "a", "text": "Malta signed."}]', "is a JSON list, not text"),
    ],
)
def test_other_formats_are_named(tmp_path, data, message):
    (tmp_path / "a.txt").write_bytes(data)
    with pytest.raises(InputError, match=rf"a\.txt: {message}"):
        read([tmp_path / "a.txt"])


def test_file_without_a_known_suffix_is_told_by_its_content(tmp_path):
    (tmp_path / "rows").write_text('{"lang": "en", "id": "r", "text": "Malta signed."}\n', encoding="utf-8")
    (tmp_path / "page").write_text("<!DOCTYPE html><title>t</title><p>Malta signed.</p>", encoding="utf-8")
    (tmp_path / "note").write_text("{Malta} signed.", encoding="utf-8")
    found = read([tmp_path / name for name in ("rows", "page", "note")]).documents
    assert [(d.id, d.text) for d in found] == [("note", "{Malta} signed."), ("page", "t\n\nMalta signed.\n"), ("r", "Malta signed.")]


def test_day_in_a_file_name_dates_a_text_that_has_none(tmp_path):
    (tmp_path / "wire_2021-05-03_talks.txt").write_text(BODY, encoding="utf-8")
    (tmp_path / "2021-05-03.txt").write_text("May 4, 2021\n\n" + BODY, encoding="utf-8")
    (tmp_path / "no-day.txt").write_text(BODY, encoding="utf-8")
    assert {d.id: d.date for d in read([tmp_path]).documents} == {
        "wire_2021-05-03_talks.txt": "2021-05-03",
        "2021-05-03.txt": "2021-05-04",
        "no-day.txt": None,
    }


def test_the_day_given_dates_what_has_none(tmp_path):
    (tmp_path / "plain.txt").write_text("Peru left the talks on Friday.\n", encoding="utf-8")
    (tmp_path / "2024-05-06.txt").write_text("Chile left the talks.\n", encoding="utf-8")
    rows = '{"id": "a", "text": "Peru left.", "date": "2025-01-02"}\n{"id": "b", "text": "Peru left."}\n'
    (tmp_path / "rows.jsonl").write_text(rows, encoding="utf-8")
    days = {document.id: document.date for document in read([tmp_path], date="2026-03-09").documents}
    assert days == {"plain.txt": "2026-03-09", "2024-05-06.txt": "2024-05-06", "a": "2025-01-02", "b": "2026-03-09"}


@pytest.mark.parametrize("day", ["9 March 2026", "2026-02-30", "Friday", ""])
def test_a_day_that_is_none_is_refused(tmp_path, day):
    (tmp_path / "plain.txt").write_text("Peru left the talks on Friday.\n", encoding="utf-8")
    with pytest.raises(InputError, match="is no date"):
        read([tmp_path], date=day)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read anything")
def test_file_that_may_not_be_read(folder):
    (folder / "b.txt").chmod(0)
    assert Failure(str(folder / "b.txt"), "may not be read (permission denied)") in read([folder]).failures
