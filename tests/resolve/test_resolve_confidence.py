"""What resolution found moves a claim's confidence along a scale of steps."""

import json
import sys
from importlib.resources import files

import pytest

import kg.ontology
import kg.parse
from kg.extract import propositions
from kg.model import Document
from kg.resolve import load_gazetteer, resolve
from kg.resolve.confidence import LEAST, Standing, confidences, features

NAMED = (Standing("name"), "Peru", "Country")
MODEL = json.loads(files("kg.resolve").joinpath("data/confidence.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def plain():
    """What is known of a plain sentence."""
    document = Document(id="t", text="Peru attacked Chile.")
    doc = kg.parse.parse_text(document.text, kg.parse.load())
    return dict(propositions(doc, document, kg.ontology.load())[0].features)


@pytest.fixture
def value(plain):
    def of(subject, target=NAMED, sources=(), **read):
        return confidences([{**plain, **read, **features({"subject": subject, "object": target}, sources)}])[0]

    return of


def test_names_are_surer_than_doubtful_pronouns_and_what_has_no_name(value):
    assert value(NAMED) >= value((Standing("pronoun", 0.6), "Peru", "Country"))
    assert value(NAMED) > value((Standing("unnamed"), "it", "Reference"))


def test_a_phrase_that_points_elsewhere_is_marked():
    found = features({"subject": (Standing("plain"), "what they want", "Concept"), "object": None}, [])
    assert found["subject dangling"] == 1.0
    assert "subject dangling" not in features({"subject": NAMED, "object": None}, [])


def test_the_most_doubtful_source_counts():
    found = features({"subject": NAMED}, [Standing("pronoun", 0.3), Standing("name"), Standing("pronoun", 0.5)])
    assert found["source doubt"] == 0.5
    assert found["sources"] == 2.0


def test_every_value_is_a_step(value):
    assert {value(NAMED), value(NAMED, clauses=9.0), *confidences([{}, {"unheard of": 7.0}])} <= set(MODEL["values"])
    assert confidences([]) == []


def test_the_same_alone_and_among_others(plain):
    found = [{**plain, "clauses": n / 7, "sentence": n / 5} for n in range(40)]
    assert confidences(found) == [confidences([one])[0] for one in found]


def test_a_doubtful_parse_is_less_sure(value, plain):
    assert value(NAMED, **{name: 0.0 for name in plain if name.startswith(("arc", "tag "))}) < value(NAMED)


def test_the_scale_rises_and_has_a_step_more_than_cuts():
    assert MODEL["values"] == sorted(set(MODEL["values"]))
    assert MODEL["cuts"] == sorted(MODEL["cuts"])
    assert len(MODEL["values"]) == len(MODEL["cuts"]) + 1
    assert all(0 < value < 1 for value in MODEL["values"])
    assert len(MODEL["columns"]) == len(set(MODEL["columns"])) > 100


def test_a_reading_that_is_hardly_ever_right_is_no_claim(monkeypatch):
    document = Document(id="t", text="Peru attacked Chile.")
    doc = kg.parse.parse_text(document.text, kg.parse.load())
    said = propositions(doc, document, kg.ontology.load())
    gazetteer = load_gazetteer()
    assert [c.confidence >= LEAST for c in resolve(doc, document, said, gazetteer).claims] == [True]
    monkeypatch.setattr(sys.modules["kg.resolve.resolve"], "LEAST", 1.0)
    assert resolve(doc, document, said, gazetteer).claims == ()
