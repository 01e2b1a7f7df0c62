"""Pairing of quotation marks, whatever their style and however broken."""

import pytest
import spacy
from spacy.tokens import Doc

from kg.extract.attribution_quotes import quotes
from kg.extract.attribution_tree import Tree
from kg.extract.syntax import Syntax

NLP = spacy.blank("en")


def found(text):
    """The quoted words, and whether the marks were closed."""
    plain = NLP(text)
    n = len(plain)
    heads = [0] * n
    doc = Doc(NLP.vocab, words=[t.text for t in plain], spaces=[bool(t.whitespace_) for t in plain], heads=heads, deps=["dep"] * n)
    return [(doc[q.start : q.end].text, q.closed, q.single) for q in quotes(Tree(Syntax(doc)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "no way" twice.', [("no way", True, False)]),
        ("He said “no way” twice.", [("no way", True, False)]),
        ("He said ``no way'' twice.", [("no way", True, False)]),
        ("He said ''no way'' twice.", [("no way", True, False)]),
        ("He said «no way» twice.", [("no way", True, False)]),
        ("He said ‘no way’ twice.", [("no way", True, True)]),
        ("He said 'no way' twice.", [("no way", True, True)]),
        ('"One," he said. "Two."', [("One,", True, False), ("Two.", True, False)]),
        ('She said "he told me \'no\' and left" today.', [("he told me 'no' and left", True, False)]),
        ("He said ”no way” twice.", [("no way", True, False)]),
        ('"It goes on\n\n"and on," he said.', [("It goes on", False, False), ("and on,", True, False)]),
        ('The plan, he said, is "dead. Nobody came.', [("dead.", False, False)]),
        ("The dogs' bones and the cats' toys.", []),
        ("It's the '90s, isn't it?", []),
        ("", []),
    ],
)
def test_pairs(text, expected):
    assert found(text) == expected


def test_marks_without_words_are_no_quotation():
    assert found('"" and “”') == []
    assert found('"') == []
