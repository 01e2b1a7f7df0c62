"""Past tenses and stems of verbs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.words import past, verb_stem


@pytest.mark.parametrize(
    ("lemma", "form"),
    [
        ("attack", "attacked"), ("urge", "urged"), ("deny", "denied"), ("delay", "delayed"), ("agree", "agreed"), ("ban", "banned"),
        ("permit", "permitted"), ("visit", "visited"), ("offer", "offered"), ("quit", "quit"), ("withdraw", "withdrew"), ("seek", "sought"),
        ("forbid", "forbade"), ("overthrow", "overthrew"), ("carry out", "carried out"), ("pull off of", "pulled off of"), ("tax", "taxed"),
        ("blow up", "blew up"), ("meet with", "met with"), ("cool", "cooled"), ("vow", "vowed"), ("be", "was"),
        ("overstep", "overstepped"), ("kidnap", "kidnapped"), ("overhear", "overheard"), ("reset", "reset"), ("speed up", "sped up"),
        ("relay", "relayed"), ("reap", "reaped"), ("return", "returned"), ("outlaw", "outlawed"), ("underpin", "underpinned"),
        ("undergo", "underwent"), ("remind", "reminded"), ("unveil", "unveiled"), ("outfit", "outfitted"), ("recover", "recovered"),
    ],
)  # fmt: skip
def test_past(lemma, form):
    assert past(lemma) == form


@pytest.mark.parametrize(
    ("form", "stem"),
    [
        ("lifts", "lift"), ("denies", "deny"), ("lies", "lie"), ("pushes", "push"), ("reaches", "reach"), ("passes", "pass"), ("taxes", "tax"),
        ("goes", "go"), ("uses", "use"), ("says", "say"), ("pass", None), ("lift", None), ("is", None), ("", None),
    ],
)  # fmt: skip
def test_verb_stem(form, stem):
    assert verb_stem(form) == stem


@given(st.text(max_size=20))
def test_any_text(text):
    assert past(text).endswith(text.partition(" ")[2])
    stem = verb_stem(text)
    assert stem is None or (text.endswith("s") and text.startswith(stem[:-1]))
