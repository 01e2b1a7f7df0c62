"""What resolution found moves a claim's confidence along a scale of steps."""

import json
import math
from importlib.resources import files

import pytest

from kg.resolve.confidence import Standing, confidence, features

NAMED = (Standing("name"), "Peru", "Country")
MODEL = json.loads(files("kg.resolve").joinpath("data/confidence.json").read_text("utf-8"))


def _value(subject, target=NAMED, prior=0.6, sources=()):
    return confidence(prior, features({"subject": subject, "object": target}, sources))


def test_names_are_surer_than_pronouns_and_phrases_that_point_elsewhere():
    assert _value(NAMED) > _value((Standing("pronoun", 0.6), "Peru", "Country"))
    assert _value(NAMED) > _value((Standing("plain"), "the plan it had seen", "Concept"))


def test_a_phrase_that_points_elsewhere_is_marked():
    found = features({"subject": (Standing("plain"), "what they want", "Concept"), "object": None}, [])
    assert found["subject dangling"] == 1.0
    assert "subject dangling" not in features({"subject": NAMED, "object": None}, [])


def test_the_most_doubtful_source_counts():
    found = features({"subject": NAMED}, [Standing("pronoun", 0.3), Standing("name"), Standing("pronoun", 0.5)])
    assert found["source doubt"] == 0.5
    assert found["sources"] == 2.0


@pytest.mark.parametrize("prior", [0.0, 1e-12, 0.5, 1.0])
def test_every_value_is_a_step(prior):
    assert _value(NAMED, prior=prior) in MODEL["values"]


def test_never_falls_as_the_prior_rises():
    values = [_value(NAMED, prior=k / 100) for k in range(101)]
    assert values == sorted(values)
    assert values[0] < values[-1]


def test_the_scale_rises_and_has_a_step_more_than_cuts():
    assert MODEL["values"] == sorted(set(MODEL["values"]))
    assert MODEL["cuts"] == sorted(MODEL["cuts"])
    assert len(MODEL["values"]) == len(MODEL["cuts"]) + 1
    assert all(0 < value < 1 for value in MODEL["values"])
    assert all(math.isfinite(weight) for weight in MODEL["weights"].values())
