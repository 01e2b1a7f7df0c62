"""Joining documents: same id, one entity; any order, any grouping, same bytes."""

import itertools
import random
import sys

import pytest

from kg.model import Claim, Document, Entity, Evidence, Mention, Node, Predicate, claim_id
from kg.resolve import Resolved, load_gazetteer, merge, resolve

merging = sys.modules[merge.__module__]

TEXTS = {
    "a.txt": "President Marta Olsen of Latvia met Joseph Banda in Riga. Olsen said she would visit Malawi.",
    "b.txt": "Joseph Banda, the finance minister of Malawi, thanked Marta Olsen. Banda praised Latvia.",
    "c.txt": "Latvia and Malawi signed a treaty. The United Nations welcomed the treaty.",
    "d.txt": "The UN envoy Peter Olsen criticised Riga. Olsen is no relative of the president.",
}


@pytest.fixture(scope="module")
def parts():
    from kg import parse

    gazetteer = load_gazetteer()
    documents = [Document(id=key, text=text) for key, text in TEXTS.items()]
    return [resolve(doc, document, [], gazetteer) for document, doc in parse.parse(documents, parse.load())]


def test_any_order_gives_the_same_entities(parts):
    whole = merge(parts)
    for order in itertools.permutations(parts):
        assert merge(order) == whole


def test_any_grouping_gives_the_same_entities(parts):
    whole = merge(parts)
    rng = random.Random(7)
    for _ in range(10):
        pool = list(parts)
        while len(pool) > 1:
            a, b = pool.pop(rng.randrange(len(pool))), pool.pop(rng.randrange(len(pool)))
            pool.append(merge([a, b]))
        assert pool[0] == whole


def test_merging_twice_changes_nothing(parts):
    whole = merge(parts)
    assert merge([whole]) == whole == merge([whole, *parts])


def test_one_person_in_two_documents_is_one_entity_and_namesakes_are_two(parts):
    people = {e.label: {m.document for m in e.mentions} for e in merge(parts).entities if e.type == "Person"}
    assert people["Marta Olsen"] == {"a.txt", "b.txt"}
    assert people["Peter Olsen"] == {"d.txt"}
    assert people["Joseph Banda"] == {"a.txt", "b.txt"}


def test_a_country_is_one_entity_whatever_it_is_called(parts):
    un = next(e for e in merge(parts).entities if e.id.endswith("/United_Nations"))
    assert {m.document for m in un.mentions} == {"c.txt", "d.txt"}


def test_join_keeps_the_finer_type():
    mention = Mention("x", 0, 3, "ABC", "name")
    one = Entity("i", "ABC", "Organization", mentions=(mention,))
    two = Entity("i", "ABC", "Company")
    for order in ([one, two], [two, one]):
        (entity,) = merge([Resolved((), (e,)) for e in order]).entities
        assert (entity.type, entity.mentions) == ("Company", (mention,))


def test_a_claim_is_named_anew_only_where_a_label_changed(monkeypatch):
    def node(name, label, start):
        return Node(name, label, "Person", label, start, start + len(label))

    def claim(number, subject):
        return Claim(
            "",
            f"{number}.txt",
            subject,
            Predicate("r", "did", "did", 9, 12),
            None,
            (),
            (),
            "positive",
            "asserted",
            None,
            None,
            0.5,
            Evidence(0, 20, "x"),
        )

    short = Resolved((claim(1, node("i", "M. Olsen", 0)),), (Entity("i", "M. Olsen", "Person"),))
    other = Resolved((claim(2, node("j", "Joseph Banda", 0)),), (Entity("j", "Joseph Banda", "Person"),))
    kept = merge([short, other])
    named = []
    monkeypatch.setattr(merging, "claim_id", lambda claim: named.append(claim) or claim_id(claim))
    again = merge([kept, Resolved((), (Entity("i", "Marta B. Olsen", "Person"),))])
    assert [c.subject.label for c in named] == ["Marta B. Olsen"]
    assert {c.id for c in again.claims} == {claim_id(c) for c in again.claims}
