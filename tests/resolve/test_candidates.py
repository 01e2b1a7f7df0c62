"""Candidates by their party: who "the Republican candidate" is in this text."""

import pytest

TEXT = "Republican presidential nominee {} met Democratic nominee Martha Diallo in Maine. Critics left. {} rejected the plan."


@pytest.mark.parametrize(
    ("first", "words", "name"),
    [
        ("Pavel Horak", "The GOP candidate", "Pavel Horak"),
        ("Pavel Horak", "The Democratic candidate", "Martha Diallo"),
        ("Pavel Horak's brother Lukas Horak", "The Republican candidate", "Pavel Horak"),
        ("Pavel Horak", "The candidate", "candidate"),
    ],
)
def test_the_candidate_of_a_party(claims, first, words, name):
    found = claims(TEXT.format(first, words), words, "the plan")
    assert [c.subject.label for c in found] == [name]
