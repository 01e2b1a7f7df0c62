"""What is known of a reading: numbers of its construction and its parse, not of its words."""

import math

import pytest

from kg.extract import propositions
from kg.model import Document
from kg.tree import CERTAINTY

ATTACK = "{}:NNP:nsubj:1:GPE attacked=attack:VBD:ROOT:1 {}:NNP:dobj:1:GPE .:.:punct:1"


@pytest.fixture(scope="module")
def read(model, diplomacy):
    text = (
        "Peru attacked Chile on Friday. The port, which Vindal owns, was damaged. Oslo said that Peru may have accused Chile of "
        "dumping salmon after the talks between Norway and Togo."
    )
    return propositions(model(text), Document(id="t", text=text), diplomacy)


def test_features_are_finite_numbers(read):
    assert len(read) > 5
    for proposition in read:
        for name, value in proposition.features.items():
            assert isinstance(name, str) and math.isfinite(value)


def test_names_do_not_matter(hand):
    one, two = hand(ATTACK.format("Peru", "Chile")), hand(ATTACK.format("Norway", "Togo"))
    assert [dict(p.features) for p in one] == [dict(p.features) for p in two] != []


def test_the_construction_matters(read):
    assert len({tuple(sorted(p.features.items())) for p in read}) > 2


def test_they_do_not_tell_propositions_apart(hand):
    [one], [two] = hand(ATTACK.format("Peru", "Chile")), hand(ATTACK.format("Peru", "Chile"))
    two.features["sentence"] = 9.0
    assert one == two and hash(one) == hash(two)


def test_a_doubtful_arc_is_seen_by_the_sides_it_leads_to(model, diplomacy):
    text = "Peru attacked Chile."
    doc = model(text)
    doc.user_data[CERTAINTY] = [(1.0, 1.0), (1.0, 1.0), (0.25, 0.5), (1.0, 1.0)]
    [found] = propositions(doc, Document(id="t", text=text), diplomacy)
    assert found.features["arc object"] == 0.25 and found.features["arc subject"] == 1.0
    assert found.features["arc to object"] == 0.25 and found.features["arc to subject"] == 1.0
    assert found.features["tag object"] == 0.5 and found.features["tag least"] == 0.5
    assert found.features["arc sentence"] == pytest.approx(3.25 / 4)
