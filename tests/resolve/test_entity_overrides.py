"""A user's merges and splits: read from a file, applied by every merge, lasting."""

import pytest

from kg.errors import InputError
from kg.model import Claim, Entity, Evidence, Mention, Node, Predicate
from kg.resolve import BASE, Override, Resolved, load_overrides, merge


def entity(name, *documents, label=None, **extra):
    return Entity(BASE + name, label or name, "Person", mentions=tuple(Mention(d, 0, 4, "Name", "name") for d in documents), **extra)


def claim(document, name):
    node = Node(BASE + name, name, "Person", "Name", 0, 4)
    relation = Predicate(BASE + "r", "stated", "said", 5, 9)
    return Claim("", document, node, relation, None, (), (), "positive", "asserted", None, None, 0.5, Evidence(0, 10, "Name said."))


def test_merge_keeps_the_first_name_and_all_mentions():
    part = Resolved(
        (claim("b", "Ann_Poe"),), (entity("Anne_Poe", "a"), entity("Ann_Poe", "b"), entity("Fund", "b", about=(BASE + "Ann_Poe",)))
    )
    made = merge([part], overrides=[Override("merge", BASE + "Anne_Poe", BASE + "Ann_Poe")])
    assert [(e.label, [m.document for m in e.mentions], e.aliases) for e in made.entities] == [
        ("Anne_Poe", ["a", "b"], ("Ann_Poe",)),
        ("Fund", ["b"], ()),
    ]
    assert made.claims[0].subject.id == BASE + "Anne_Poe"
    assert made.entities[1].about == (BASE + "Anne_Poe",)


def test_merges_chain():
    part = Resolved((), tuple(entity(n, n) for n in "ABC"))
    overrides = [Override("merge", BASE + "B", BASE + "C"), Override("merge", BASE + "A", BASE + "B")]
    assert [e.id for e in merge([part], overrides=overrides).entities] == [BASE + "A"]


def test_split_takes_one_document_out_and_drops_its_link():
    part = Resolved((claim("a", "Poe"), claim("b", "Poe")), (entity("Poe", "a", "b", same_as=("http://example.org/poe",)),))
    made = merge([part], overrides=[Override("split", BASE + "Poe", "b")])
    kept, apart = sorted(made.entities, key=lambda e: len(e.id))
    assert ([m.document for m in kept.mentions], [m.document for m in apart.mentions], apart.same_as) == (["a"], ["b"], ())
    assert {c.document: c.subject.id for c in made.claims} == {"a": kept.id, "b": apart.id}
    assert merge([made], overrides=[Override("split", BASE + "Poe", "b")]) == made


def test_file_is_read_with_comments_and_short_names(tmp_path):
    file = tmp_path / "overrides.txt"
    file.write_text("# who is who\nmerge Anne_Poe http://example.org/x\n\nsplit Poe my notes.txt\n", "utf-8")
    assert load_overrides(file) == (
        Override("merge", BASE + "Anne_Poe", "http://example.org/x"),
        Override("split", BASE + "Poe", "my notes.txt"),
    )


def test_a_number_sign_inside_a_word_begins_no_comment(tmp_path):
    path = tmp_path / "overrides.txt"
    path.write_text(
        "merge http://example.org/id#Ann Anne_Poe\t# one person\nsplit Ann_Poe press #12.txt\nsplit Ann_Poe press#12.txt\n", "utf-8"
    )
    assert load_overrides(path) == (
        Override("merge", "http://example.org/id#Ann", BASE + "Anne_Poe"),
        Override("split", BASE + "Ann_Poe", "press"),
        Override("split", BASE + "Ann_Poe", "press#12.txt"),
    )


@pytest.mark.parametrize("line", ["merge A", "join A B", "split A"])
def test_a_bad_line_is_named(tmp_path, line):
    file = tmp_path / "overrides.txt"
    file.write_text("merge A B\n" + line + "\n", "utf-8")
    with pytest.raises(InputError, match="line 2"):
        load_overrides(file)
