"""Bad input gets one clear line on standard error and exit status 1, and leaves nothing half-written."""

import pytest

from kg.cli.app import run

TEXT = "Norway's foreign minister criticized the new fishing quotas on Tuesday.\n"


@pytest.fixture
def refused(tmp_path, capsys):
    """Run a command that must fail: one line on standard error, nothing on standard output; returns the line."""

    def call(*arguments):
        before = sorted(tmp_path.rglob("*"))
        assert run([str(argument) for argument in arguments]) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("kg: ") and err.count("\n") == 1, err
        assert sorted(tmp_path.rglob("*")) == before
        return err[4:-1]

    return call


def file(tmp_path, name, content):
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.txt", "", "empty"),
        ("blank.txt", " \n\n", "empty"),
        ("picture.txt", bytes(range(256)) * 20, "binary"),
        ("broken.pdf", b"%PDF-1.7\nnot really", "PDF"),
        ("broken.jsonl", '\n{"id": "b", text}\n', "jsonl:2:"),
        ("no-text.jsonl", '{"id": "a"}\n', "jsonl:1:"),
        ("array.jsonl", "[1, 2]\n", "jsonl:1:"),
    ],
)
@pytest.mark.parametrize("command", ["build", "extract"])
def test_unreadable_file(tmp_path, refused, command, name, content, message):
    path = file(tmp_path, name, content)
    out = ["-o", tmp_path / "g"] if command == "build" else []
    line = refused(command, path, *out)
    assert name in line
    assert message.casefold() in line.casefold()


def test_missing_file(tmp_path, refused):
    assert "no-such.txt" in refused("build", tmp_path / "no-such.txt", "-o", tmp_path / "g")


def test_folder_without_readable_files(tmp_path, refused):
    file(tmp_path, "in/data.bin", b"\0")
    assert "in" in refused("build", tmp_path / "in", "-o", tmp_path / "g")


def test_encoding_that_does_not_fit(tmp_path, refused):
    path = file(tmp_path, "a.txt", "Łódź".encode("cp1250"))
    assert "utf-8" in refused("build", path, "-o", tmp_path / "g", "--encoding", "utf-8").casefold()


def test_encoding_that_does_not_exist(tmp_path, refused):
    path = file(tmp_path, "a.txt", TEXT)
    assert "klingon" in refused("build", path, "-o", tmp_path / "g", "--encoding", "klingon")


def test_two_documents_with_one_id(tmp_path, refused):
    file(tmp_path, "x/a.txt", TEXT)
    file(tmp_path, "y/a.txt", TEXT)
    assert "'a.txt'" in refused("build", tmp_path / "x", tmp_path / "y", "-o", tmp_path / "g")


def test_an_input_that_is_named_twice(tmp_path, refused, monkeypatch):
    path = file(tmp_path, "x/a.txt", TEXT)
    (tmp_path / "x/b").mkdir()
    assert refused("build", path, path, "-o", tmp_path / "g") == f"{path} is named twice"
    assert refused("extract", path, tmp_path / "x/b/../a.txt").startswith(f"{path} and {tmp_path}/x/b/../a.txt are one file;")
    monkeypatch.chdir(tmp_path / "x")
    assert refused("build", ".", ".", "-o", tmp_path / "g") == ". is named twice"
    assert refused("build", tmp_path / "x", ".", "-o", tmp_path / "g") == f"{tmp_path / 'x'} and . are one folder; name it once"


def test_out_that_holds_something_else(tmp_path, refused):
    path = file(tmp_path, "a.txt", TEXT)
    file(tmp_path, "g/thesis.docx", "years of work")
    assert "thesis.docx" in refused("build", path, "-o", tmp_path / "g")


def test_out_that_is_a_file(tmp_path, refused):
    path = file(tmp_path, "a.txt", TEXT)
    assert "is a file" in refused("build", path, "-o", path)


def test_no_graph_there(tmp_path, refused):
    for command in (["text", tmp_path / "g", "a"], ["add", tmp_path / "g", "a"], ["remove", tmp_path / "g", "a"]):
        assert "no such graph" in refused(*command)


def test_a_missing_model(tmp_path, refused):
    path = file(tmp_path, "a.txt", TEXT)
    assert "'no_such_model'" in refused("build", path, "-o", tmp_path / "g", "--model", "no_such_model")


def test_a_missing_ontology(tmp_path, refused):
    path = file(tmp_path, "a.txt", TEXT)
    assert "none.ttl" in refused("build", path, "-o", tmp_path / "g", "--ontology", tmp_path / "none.ttl")


def test_a_broken_ontology(tmp_path, refused):
    path = file(tmp_path, "a.txt", TEXT)
    own = file(tmp_path, "own.ttl", "@prefix : <http://x/> .\n:a :b")
    assert "own.ttl" in refused("build", path, "-o", tmp_path / "g", "--ontology", own)


def test_a_base_that_is_no_iri(tmp_path, refused):
    path = file(tmp_path, "a.txt", TEXT)
    for command in (["build", path, "-o", tmp_path / "g"], ["extract", path]):
        assert "base 'not an iri' does not begin an IRI" in refused(*command, "--base", "not an iri")


@pytest.mark.parametrize("arguments", [["build"], ["build", "a.txt"], ["nonsense"], ["build", "a", "-o", "g", "--workers", "0"], ["text"]])
def test_wrong_usage(arguments, capsys):
    assert run(arguments) == 2
    assert "kg" in capsys.readouterr().err
