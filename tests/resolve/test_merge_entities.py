"""Joining documents: same id, one entity; any order, any grouping, same bytes."""

import itertools
import random

import pytest

from kg.model import Document, Entity, Mention
from kg.resolve import Resolved, load_gazetteer, merge, resolve

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
