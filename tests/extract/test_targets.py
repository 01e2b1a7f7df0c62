"""Whom an event is directed at where the object is no actor; parses built by hand, the packaged ontology."""

import pytest

from kg.extract.targets import is_actor


def targets(hand, notation, label):
    """(subject, targets) of each reading with the label."""
    return [
        (p.subject.text, [phrase.text for role, phrase in p.arguments if role == "target"]) for p in hand(notation) if p.relation.label == label
    ]


def test_possessor_inside_the_object(hand):
    found = targets(
        hand, "Peru:NNP:nsubj:1:GPE defended=defend:VBD:ROOT:1 Chile:NNP:poss:4:GPE 's:POS:case:2 actions=action:NNS:dobj:1 .:.:punct:1", "defended"
    )
    assert found == [("Peru", ["Chile"])]


def test_no_target_where_the_object_is_an_actor(hand):
    found = targets(
        hand, "Peru:NNP:nsubj:1:GPE defended=defend:VBD:ROOT:1 Chile:NNP:poss:4:GPE 's:POS:case:2 soldiers=soldier:NNS:dobj:1 .:.:punct:1", "defended"
    )
    assert found == [("Peru", [])]


def test_each_signatory_is_the_others(hand):
    found = targets(
        hand,
        "Peru:NNP:nsubj:3:GPE and:CC:cc:0 Chile:NNP:conj:0:GPE signed=sign:VBD:ROOT:3 a:DT:det:5 pact:NN:dobj:3 .:.:punct:3",
        "signed",
    )
    assert found == [("Peru", ["Chile"]), ("Chile", ["Peru"])]


def test_whom_a_promised_act_is_done_to(hand):
    found = targets(
        hand,
        "Peru:NNP:nsubj:1:GPE agreed=agree:VBD:ROOT:1 to:TO:aux:3 free:VB:xcomp:1 two:CD:nummod:5 pilots=pilot:NNS:dobj:3 from:IN:prep:5 "
        "Chile:NNP:pobj:6:GPE .:.:punct:1",
        "agreed to",
    )
    assert found == [("Peru", ["two pilots from Chile"])]


def test_a_time_is_no_target(hand):
    found = targets(
        hand, "Peru:NNP:nsubj:1:GPE protested=protest:VBD:ROOT:1 on:IN:prep:1 Monday:NNP:pobj:2:DATE .:.:punct:1", "protested"
    )
    assert found == [("Peru", [])]


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("Peru:NNP:ROOT:0:GPE", True),
        ("they:PRP:ROOT:0", True),
        ("soldiers=soldier:NNS:ROOT:0", True),
        ("airlines=airline:NNS:ROOT:0", True),
        ("bridges=bridge:NNS:ROOT:0", False),
        ("talks=talk:NNS:ROOT:0", False),
    ],
)
def test_is_actor(syntax_of, token, expected):
    assert is_actor(syntax_of(token), 0) is expected


def test_what_is_done_before_is_no_target(extract):
    (lifted,) = [p for p in extract("China lifted its ban, only to restore it after Ana Ruiz had left Peru.") if p.relation.label == "lifted"]
    assert not [role for role, _ in lifted.arguments if role == "target"]
