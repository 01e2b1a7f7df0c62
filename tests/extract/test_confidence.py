"""How sure a reading is: a probability from its construction, not from its words."""

import json
import math
from importlib.resources import files

import pytest

from kg.extract.confidence import confidence, features
from kg.extract.pipeline import read
from kg.model import Document

ATTACK = "{}:NNP:nsubj:1:GPE attacked=attack:VBD:ROOT:1 {}:NNP:dobj:1:GPE .:.:punct:1"


@pytest.fixture(scope="module")
def readings(model, diplomacy):
    text = (
        "Peru attacked Chile on Friday. The port, which Vindal owns, was damaged. Oslo said that Peru may have accused Chile of "
        "dumping salmon after the talks between Norway and Togo."
    )
    return list(read(model(text), Document(id="t", text=text), diplomacy))


def test_a_probability_of_the_construction(readings):
    assert len(readings) > 5
    for syntax, reading, proposition in readings:
        value = confidence(syntax, reading, proposition.polarity == "negative", proposition.modality)
        assert 0 < value < 1
        assert value == proposition.confidence


def test_features_are_finite_numbers(readings):
    for syntax, reading, _ in readings:
        for name, value in features(syntax, reading, False, "asserted").items():
            assert isinstance(name, str) and math.isfinite(value)


def test_names_do_not_matter(hand):
    one, two = hand(ATTACK.format("Peru", "Chile")), hand(ATTACK.format("Norway", "Togo"))
    assert [p.confidence for p in one] == [p.confidence for p in two] != []


def test_the_construction_matters(readings):
    assert len({proposition.confidence for _, _, proposition in readings}) > 2


def test_weights_are_of_features_that_exist():
    model = json.loads(files("kg.extract").joinpath("confidence.json").read_text("utf-8"))
    assert math.isfinite(model["bias"])
    assert len(model["weights"]) > 10
    assert all(math.isfinite(weight) for weight in model["weights"].values())
