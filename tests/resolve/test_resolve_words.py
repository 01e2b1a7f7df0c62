"""The words of a parse say what spaCy's tokens say."""

import pytest

from kg import parse
from kg.resolve.words import Words

TEXTS = [
    "",
    "Orla Finn's cousins, who met in Tallinn, said \"we won't go\" and left.\n\nThe 2 boats (and a ferry) sank; see www.example.org.",
    "Ministers from Peru, Chile and Ghana agreed. It rained on the U.S. delegation.",
]


@pytest.fixture(scope="module")
def nlp():
    return parse.load()


@pytest.mark.parametrize("text", TEXTS)
def test_same_as_tokens(nlp, text):
    doc = nlp(text)
    words = Words.of(doc)
    assert words.text == text and len(words) == len(doc) and Words.of(words) is words
    plain = ("i", "idx", "text", "lower_", "lemma_", "pos_", "tag_", "dep_", "ent_type_", "ent_iob_", "whitespace_", "text_with_ws")
    flags = ("is_space", "is_punct", "is_alpha", "is_stop", "like_num", "like_url", "like_email", "is_sent_start")
    for word, token in zip(words, doc, strict=True):
        assert [getattr(word, name) for name in plain] == [getattr(token, name) for name in plain]
        assert [bool(getattr(word, name)) for name in flags] == [bool(getattr(token, name)) for name in flags]
        assert word.head.i == token.head.i and word.left_edge.i == token.left_edge.i
        for name in ("lefts", "rights", "children", "subtree", "conjuncts"):
            assert [w.i for w in getattr(word, name)] == [t.i for t in getattr(token, name)], name
    assert [[w.i for w in sent] for sent in words.sents] == [[t.i for t in sent] for sent in doc.sents]
    assert all(words.between(e.start, e.end) == e.text for e in doc.ents)


def test_no_words_between(nlp):
    words = Words.of(nlp("Peru against attempts targeting the"))
    assert (words.between(5, 5), words.between(4, 5), words.between(3, 2)) == ("", "the", "")
