"""The user's own say on who is who lasts."""

import pytest
from build_corpus import TEXTS, files

import kg.build
from kg.build import contents
from kg.cli.app import run


def labels(out):
    return {entity.label for entity in contents.entities(out)}


def about(out, label):
    (found,) = [entity for entity in contents.entities(out) if entity.label == label]
    return found


@pytest.fixture
def three(tmp_path, texts):
    names = ["01-oslo.txt", "02-lima.txt", "04-summit.txt"]
    kg.build.build([texts / name for name in names], tmp_path / "g")
    return tmp_path / "g"


def test_merged_entities_stay_one(three, texts, tmp_path):
    other = about(three, "Mateo Quispe")
    assert run(["entity", str(three), "Ingrid Solberg", "--merge", "Mateo Quispe"]) == 0
    assert "Mateo Quispe" not in labels(three)
    one = about(three, "Ingrid Solberg")
    assert "Mateo Quispe" in one.aliases
    assert set(other.mentions) <= set(one.mentions)
    assert not any(node.id == other.id for claim in contents.claims(three) for node in claim.nodes())
    kg.build.add(three, [texts / "03-owner.txt"])
    assert "Mateo Quispe" not in labels(three)
    (tmp_path / "mine.txt").write_text("# the same person\nmerge Ingrid_Solberg Mateo_Quispe\n")
    names = [name for name in TEXTS if name[:2] in ("01", "02", "03", "04")]
    kg.build.build([texts / name for name in names], tmp_path / "fresh", overrides=str(tmp_path / "mine.txt"))
    assert files(three) == files(tmp_path / "fresh")


def test_what_is_kept_is_read_again_where_the_base_ends_in_a_hash(texts, tmp_path):
    out = tmp_path / "g"
    kg.build.build([texts / "01-oslo.txt", texts / "02-lima.txt"], out, base="http://ex.org/#")
    assert run(["entity", str(out), "Ingrid Solberg", "--merge", "Mateo Quispe"]) == 0
    kg.build.add(out, [texts / "04-summit.txt"])
    assert "Mateo Quispe" not in labels(out)
    assert run(["entity", str(out), "Ingrid Solberg", "--undo"]) == 0
    assert "Mateo Quispe" in labels(out)


def test_undone_it_is_as_before(three):
    before = files(three)
    assert run(["entity", str(three), "Ingrid Solberg", "--merge", "Mateo Quispe"]) == 0
    assert files(three) != before
    assert run(["entity", str(three), "Ingrid Solberg", "--undo"]) == 0
    assert files(three) == before


def test_split_in_one_document(three):
    documents = {mention.document for mention in about(three, "Mateo Quispe").mentions}
    assert documents == {"02-lima.txt", "04-summit.txt"}
    assert run(["entity", str(three), "Mateo Quispe", "--split", "04-summit.txt"]) == 0
    apart = [{m.document for m in e.mentions} for e in contents.entities(three) if e.label == "Mateo Quispe"]
    assert sorted(map(sorted, apart)) == [["02-lima.txt"], ["04-summit.txt"]]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--split", "01-oslo.txt"], "Mateo Quispe is not mentioned in '01-oslo.txt'"),
        (["--merge", "MATEO QUISPE"], "one entity already"),
        (["--merge", "Solbrg"], "'Solbrg' is not in the graph"),
    ],
)
def test_what_cannot_be(three, capsys, arguments, message):
    before = files(three)
    assert run(["entity", str(three), "Mateo Quispe", *arguments]) == 1
    assert message in capsys.readouterr().err
    assert files(three) == before
