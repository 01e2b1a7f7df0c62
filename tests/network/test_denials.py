"""Accusations meet the denials that answer them, and no others."""

import pytest

from kg.model import Argument, Claim, Evidence, Node, Relation
from kg.network import contested, disagreements
from kg.network.denials import denials

DIP = "https://w3id.org/diplokg/ontology#"
BASE = "https://w3id.org/diplokg/id/"


def node(label, type="Country", text=None):
    return Node(BASE + label.replace(" ", "_"), label, type, text or label, 0, len(text or label))


def claim(at, subject, verb, object_=None, *, document="a.txt", long=40, polarity="positive", modality="asserted", **roles):
    """A claim of a sentence ``long`` characters from ``at``; ``roles`` are arguments: role="label" or (label, type)."""
    given = [(role, (value, "Topic") if isinstance(value, str) else value) for role, value in roles.items()]
    return Claim(
        id=f"c-{document}-{at}-{subject}",
        document=document,
        subject=node(subject),
        relation=Relation(DIP + verb, verb, verb, at + 10, at + 16, "ACCUSE" if verb == "accused" else "REJECT", None, 3),
        object=object_,
        arguments=tuple(Argument(role, node(*value)) for role, value in given),
        attribution=(),
        polarity=polarity,
        modality=modality,
        time=None,
        place=None,
        confidence=0.9,
        evidence=Evidence(at, at + long, "x" * long, "body"),
    )


ACCUSATION = claim(0, "Norland", "accused", node("Sudmark"), topic="cutting the cable")
THIS = Node("urn:x:this", "unnamed thing", "Reference", "this", 0, 4)


def pairs(*claims):
    return [(accusation.evidence.start, denial.evidence.start) for accusation, denial in denials(claims)]


def topic(label):
    return node(label, "Topic")


@pytest.mark.parametrize("noun", ["accusation", "allegations", "the charge", "all those claims", "latest accusation", "criticism"])
@pytest.mark.parametrize("verb", ["denied", "rejected"])
def test_a_word_for_an_accusation_points_back(noun, verb):
    assert pairs(ACCUSATION, claim(200, "Sudmark", verb, topic(noun))) == [(0, 200)]


@pytest.mark.parametrize(
    "noun", ["proposal", "piracy claims", "territorial claim", "claimant", "accusation of piracy", "charge sheet", "Eastmark's accusation"]
)
def test_other_words_do_not(noun):
    assert pairs(ACCUSATION, claim(200, "Sudmark", "denied", topic(noun))) == []


def test_whose_accusation_it_is_counts():
    other = claim(50, "Eastmark", "accused", node("Sudmark"), topic="piracy")
    of_east = claim(200, "Sudmark", "denied", topic("claims"), target=("Eastmark", "Country"))
    possessive = claim(200, "Sudmark", "denied", topic("Norland's accusation"), target=("Norland", "Country"))
    assert pairs(ACCUSATION, other, of_east) == [(50, 200)]
    assert pairs(ACCUSATION, other, possessive) == [(0, 200)]
    assert pairs(ACCUSATION, other, claim(200, "Sudmark", "denied", topic("accusation"))) == [(50, 200)]
    assert pairs(ACCUSATION, other, claim(200, "Sudmark", "denied", topic("accusations"))) == [(0, 200), (50, 200)]


def test_only_the_accused_deny_and_only_afterwards():
    assert pairs(ACCUSATION, claim(200, "Eastmark", "denied", topic("accusation"))) == []
    assert pairs(ACCUSATION, claim(200, "Norland", "denied", topic("accusation"))) == []
    late = claim(300, "Norland", "accused", node("Sudmark"), topic="cutting the cable")
    assert pairs(late, claim(200, "Sudmark", "denied", topic("accusation"))) == []
    assert pairs(ACCUSATION, claim(200, "Sudmark", "denied", topic("accusation"), document="b.txt")) == []


def test_a_pronoun_reaches_to_the_sentence_before():
    assert pairs(ACCUSATION, claim(41, "Sudmark", "denied", THIS)) == [(0, 41)]
    assert pairs(ACCUSATION, claim(90, "Sudmark", "denied", THIS)) == []


@pytest.mark.parametrize("how", [{"polarity": "negative"}, {"modality": "possible"}, {"modality": "planned"}])
def test_who_does_not_or_may_deny_denies_nothing(how):
    assert pairs(ACCUSATION, claim(41, "Sudmark", "denied", topic("accusation"), **how)) == []


@pytest.mark.parametrize(
    ("denied", "met"),
    [("that its ship cut any cable", True), ("involvement in the cable cutting", True), ("that it cut prices", False), ("anything", False)],
)
def test_what_is_denied_says_what_the_accusation_says(denied, met):
    there = claim(10, "Sudmark", "denied", document="b.txt", content=(denied, "Statement"))
    assert pairs(ACCUSATION, there) == ([(0, 10)] if met else [])


def test_one_word_does_in_one_document_only():
    theft = claim(0, "Norland", "accused", node("Sudmark"), topic="theft")
    assert pairs(theft, claim(200, "Sudmark", "denied", topic("any theft"))) == [(0, 200)]
    assert pairs(theft, claim(200, "Sudmark", "denied", topic("any theft"), document="b.txt")) == []
    assert pairs(theft, claim(200, "Sudmark", "rejected", topic("theft"))) == []


def test_a_case_names_the_accusation_and_both_sides():
    answer = claim(41, "Sudmark", "denied", topic("accusation"))
    (case,) = disagreements([ACCUSATION, answer])
    assert (case.subject.label, case.relation, case.object.label) == ("Norland", "accused", "Sudmark")
    assert (case.topics, case.affirmed, case.denied) == (("cutting the cable",), (ACCUSATION,), (answer,))
    assert {label for _, label, _ in contested([ACCUSATION, answer])} == {"Norland", "Sudmark", "cutting the cable"}
    assert disagreements([ACCUSATION, answer], min_confidence=0.95) == []


def test_sentences_that_meet_already_are_told_once():
    """ "Sudmark cut the cable", says Norland; "did not", says Sudmark: the acts themselves are the better case."""
    yes = claim(0, "Sudmark", "cut", topic("cable"))
    no = claim(41, "Sudmark", "cut", topic("cable"), document="b.txt", polarity="negative")
    answer = claim(41, "Sudmark", "denied", document="b.txt", content=("that it cut the cable", "Statement"))
    assert len(disagreements([ACCUSATION, answer])) == 1
    (case,) = disagreements([ACCUSATION, answer, yes, no])
    assert case.relation == "cut"


def test_read_from_sentences(tmp_path):
    import kg.build

    (tmp_path / "a.txt").write_text(
        "Norway accused Denmark of hiding the trawlers. Denmark denied this. Peru accused Denmark of piracy. "
        "Denmark rejected the allegations. Ghana accused Togo of theft. Denmark denied the reports of a strike.\n"
    )
    claims = list(kg.build.extract([tmp_path / "a.txt"]))
    found = {(a.subject.label, a.object.label, b.relation.text) for a, b in denials(claims)}
    assert found == {("Norway", "Denmark", "denied"), ("Norway", "Denmark", "rejected"), ("Peru", "Denmark", "rejected")}
