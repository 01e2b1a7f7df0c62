"""Verbs that stand for the clause before them, read by the real model."""

import pytest


def claims(extract, text):
    return [
        (p.subject.text, p.relation.label, p.object.text if p.object else None, p.polarity, p.modality)
        for p in extract(text)
        if p.relation.label != "stated"
    ]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Peru could leave the bloc, as Mali and Niger did in 2025.", ("Niger", "left", "the bloc", "positive", "asserted")),
        ("The sum is manageable, but the signal isn't.", ("the signal", "is", "manageable", "negative", "asserted")),
        ("Peru signed the treaty on Monday, but Chile did not.", ("Chile", "signed", "the treaty", "negative", "asserted")),
        ("Peru backed the plan; Chile did too.", ("Chile", "backed", "the plan", "positive", "asserted")),
        ("Peru did not sign the treaty, and neither did Chile.", ("Chile", "signed", "the treaty", "negative", "asserted")),
        ("He has not signed the letter, and he won't.", ("he", "signed", "the letter", "negative", "planned")),
        ("Malta was sanctioned by Oslo in 2020, and Togo was in 2021.", ("Oslo", "sanctioned", "Togo", "positive", "asserted")),
        ("Peru lied to Chile.", ("Peru", "lied to", "Chile", "positive", "asserted")),
        ("Peru designed and built the ships.", ("Peru", "designed", "the ships", "positive", "asserted")),
        ("Ruiz neither confirmed nor denied the report.", ("Ruiz", "confirmed", "the report", "negative", "asserted")),
        ("It is a licence that Colombo granted and revoked.", ("Colombo", "revoked", "a licence", "positive", "asserted")),
        ("Neither Norway nor Chile accepts that account.", ("Chile", "accepted", "that account", "negative", "asserted")),
        ("Malta was sanctioned in 2020, and Togo was in 2021.", ("Togo", "was sanctioned", None, "positive", "asserted")),
    ],
)
def test_says_it_again(extract, text, claim):
    assert claim in claims(extract, text)


def test_its_time_is_its_own(extract):
    times = {p.subject.text: p.time and p.time.value for p in extract("Peru left the bloc in 2020, as Mali did in 2025.")}
    assert times["Peru"] == "2020" and times["Mali"] == "2025"


def test_it_stands_on_its_own_words(extract):
    text = "Peru signed the treaty on Monday, but Chile did not."
    (claim,) = [p for p in extract(text) if p.subject.text == "Chile"]
    assert text[claim.relation.start : claim.relation.end] == "did not"


@pytest.mark.parametrize(
    "text",
    [
        "Malta was fined, and the minister was in Lima.",
        "They drink more than Chileans do.",
        "Officials said it was late, and anyone who complained did so in vain.",
    ],
)
def test_says_something_else(extract, text):
    assert not any(relation in ("was fined", "drank") and subject != "Malta" for subject, relation, *_ in claims(extract, text)[1:])
    assert not any(subject == "anyone who complained" for subject, *_ in claims(extract, text))
