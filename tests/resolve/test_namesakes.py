"""Two people of one full name in different documents, and one person whom documents see from different sides."""

import itertools

import pytest

from kg import ontology, parse
from kg.extract import propositions
from kg.model import Document
from kg.resolve import BASE, load_gazetteer, merge, resolve
from kg.resolve.overrides import Override

STRIKER = "Peter Rowe, a striker, scored twice in Oslo. He praised his coach. The striker left the club in May."
SENATOR = "Senator Peter Rowe rejected the bill on Monday. He accused Norway of theft. The senator left."
PLAIN = "Peter Rowe praised the law. He met Ana Ruiz."
BOTH = "Peter Rowe, a former striker who is now a senator, spoke. He left."
AUTHOR = "Peter Rowe, a novelist, praised the law. She met Ana Ruiz. The novelist read from her book."
WOMAN = "Chris Rowe praised the law. She met Ana Ruiz. Her aide left."
MAN = "Chris Rowe praised the law. He met Ana Ruiz. His aide left."


@pytest.fixture(scope="module")
def read():
    nlp, gazetteer, terms = parse.load(), load_gazetteer(), ontology.load()

    def run(*texts):
        documents = [Document(id=f"{number}.txt", text=text) for number, text in enumerate(texts)]
        return [resolve(doc, d, propositions(doc, d, terms), gazetteer) for d, doc in parse.parse(documents, nlp)]

    return run


def bearers(found, surname="Rowe"):
    """(id, label) -> documents, of the people who bear the surname."""
    people = [e for e in found.entities if e.type == "Person" and e.label.partition(" (")[0].endswith(f" {surname}")]
    return {(e.id.removeprefix(BASE), e.label): sorted({m.document for m in e.mentions}) for e in people}


def test_walks_of_life_part_namesakes(read):
    assert bearers(merge(read(STRIKER, SENATOR, SENATOR, PLAIN))) == {
        ("Peter_Rowe.public", "Peter Rowe (public)"): ["1.txt", "2.txt", "3.txt"],  # what tells nothing goes with the most
        ("Peter_Rowe.sport", "Peter Rowe (sport)"): ["0.txt"],
    }


def test_a_document_that_knows_both_joins_them(read):
    assert list(bearers(merge(read(STRIKER, SENATOR, BOTH)))) == [("Peter_Rowe", "Peter Rowe")]


def test_sexes_part_namesakes(read):
    assert bearers(merge(read(WOMAN, MAN, MAN))) == {
        ("Chris_Rowe.man", "Chris Rowe (man)"): ["1.txt", "2.txt"],
        ("Chris_Rowe.woman", "Chris Rowe (woman)"): ["0.txt"],
    }


def test_one_walk_of_life_is_one_person(read):
    assert list(bearers(merge(read(SENATOR, SENATOR.replace("Senator", "Judge"), PLAIN)))) == [("Peter_Rowe", "Peter Rowe")]


def test_claims_go_with_their_documents(read):
    whole = merge(read(STRIKER, SENATOR))
    said = {(c.document, c.subject.id.removeprefix(BASE), c.subject.label) for c in whole.claims if c.subject.id.startswith(BASE + "Peter_Rowe.")}
    assert said == {("0.txt", "Peter_Rowe.sport", "Peter Rowe (sport)"), ("1.txt", "Peter_Rowe.public", "Peter Rowe (public)")}
    ids = {e.id for e in whole.entities}
    assert {a for e in whole.entities for a in e.about if "Rowe" in a} <= ids


def test_any_order_and_grouping_gives_the_same(read):
    parts = read(STRIKER, SENATOR, PLAIN, AUTHOR)
    whole = merge(parts)
    for order in itertools.permutations(parts):
        assert merge(order) == whole
        assert merge([merge([merge(order[:2]), order[2]]), order[3]]) == whole
        assert merge([merge(order[:2]), merge(order[2:])]) == whole
    assert merge([whole]) == whole
    assert list(bearers(merge([whole, *read(STRIKER, SENATOR, PLAIN, AUTHOR, BOTH)[4:]]))) != list(bearers(whole))


def test_a_user_joins_what_was_parted(read):
    said = [Override("merge", BASE + "Peter_Rowe.public", BASE + "Peter_Rowe.sport")]
    whole = merge(read(STRIKER, SENATOR), overrides=said)
    assert list(bearers(whole)) == [("Peter_Rowe.public", "Peter Rowe (public)")]
    assert merge([whole], overrides=said) == whole
