"""Requests and accusations that a report makes; parses built by hand, the packaged ontology."""

import pytest

MUST = (
    "The:DT:det:1 envoy:NN:nsubj:2 said=say:VBD:ROOT:2 that:IN:mark:6 Qatar:NNP:nsubj:6:GPE {aux}:MD:aux:6 {rest} .:.:punct:2"
)
WITHDRAW = "withdraw:VB:ccomp:2 its:PRP$:poss:8 troops=troop:NNS:dobj:6"
SHELLED = (
    "Kenya:NNP:nsubj:1:GPE {verb}:VBD:ROOT:1 that:IN:mark:5 Uganda:NNP:nsubj:5:GPE had=have:VBD:aux:5 shelled=shell:VBN:ccomp:1 "
    "the:DT:det:7 port:NN:dobj:5 .:.:punct:1"
)


@pytest.mark.parametrize("modal", ["must", "should"])
def test_to_say_that_somebody_must_is_to_urge_them(hand, modal):
    found = hand(MUST.format(aux=modal, rest=WITHDRAW))
    rows = {(p.subject.text, p.relation.label, p.object and p.object.text): p for p in found}
    urged = rows[("The envoy", "urged", "Qatar")]
    assert urged.modality == "asserted"
    assert [(role, phrase.text) for role, phrase in urged.arguments] == [("content", f"that Qatar {modal} withdraw its troops")]
    assert ("The envoy", "stated", None) in rows


@pytest.mark.parametrize("modal", ["will", "may"])
def test_to_say_that_somebody_will_is_not(hand, modal):
    assert "urged" not in {p.relation.label for p in hand(MUST.format(aux=modal, rest=WITHDRAW))}


def test_without_an_object(hand):
    assert "urged" in {p.relation.label for p in hand(MUST.format(aux="must", rest="mediate:VB:ccomp:2"))}


def test_a_pronoun_is_urged_by_nobody(hand):
    found = hand(MUST.format(aux="must", rest=WITHDRAW).replace("Qatar:NNP:nsubj:6:GPE", "it:PRP:nsubj:6"))
    assert "urged" not in {p.relation.label for p in found}


def test_to_claim_a_harm_is_to_accuse(hand):
    rows = {(p.subject.text, p.relation.label, p.object and p.object.text) for p in hand(SHELLED.format(verb="claimed=claim"))}
    assert ("Kenya", "accused", "Uganda") in rows


def test_to_report_a_harm_is_not(hand):
    rows = {(p.subject.text, p.relation.label) for p in hand(SHELLED.format(verb="reported=report"))}
    assert ("Kenya", "accused") not in rows
    assert ("Uganda", "shelled") in rows


def test_to_speak_during_a_summit_is_to_take_part(hand):
    found = hand(
        "Kenya:NNP:nsubj:1:GPE said=say:VBD:ROOT:1 during:IN:prep:1 the:DT:det:4 summit:NN:pobj:2 that:IN:mark:8 Uganda:NNP:nsubj:8:GPE "
        "had=have:VBD:aux:8 left=leave:VBN:ccomp:1 Togo:NNP:dobj:8:GPE .:.:punct:1"
    )
    assert ("Kenya", "participated in", "the summit") in {(p.subject.text, p.relation.label, p.object and p.object.text) for p in found}
