"""How sure the parse is of each word: of the word alone, whatever is read with it."""

import pytest

from kg.model import Document
from kg.parse import load, parse, parse_text
from kg.parse.certainty import GRADES, PARSES, certainties
from kg.tree import CERTAINTY, UNKNOWN

TEXTS = (
    "Norway's parliament voted on Friday to lend Estonia two ferries.",
    "SHIPOWNERS WARN ESTONIA\n\nThe guild of pilots warned the minister that the ferries the yard had promised leaked.",
    "",
    "The old man the boats.",
)


@pytest.fixture(scope="module")
def nlp():
    return load()


def _read(texts, nlp):
    documents = [Document(id=str(n), text=text) for n, text in enumerate(texts)]
    return [doc.user_data[CERTAINTY] for _, doc in parse(documents, nlp)]


def test_one_pair_a_token_within_bounds(nlp):
    for text in TEXTS:
        doc = parse_text(text, nlp)
        known = doc.user_data[CERTAINTY]
        assert len(known) == len(doc)
        for arc, tag in known:
            assert arc in {UNKNOWN[0], *(n / PARSES for n in range(PARSES + 1))}
            assert tag in {round(n / len(GRADES), 3) for n in range(len(GRADES) + 1)}


def test_the_same_in_any_company(nlp):
    together = _read(TEXTS, nlp)
    assert together == [_read([text], nlp)[0] for text in TEXTS]
    assert together == _read(TEXTS[::-1], nlp)[::-1]


def test_a_garden_path_is_in_doubt(nlp):
    plain = _read(["Norway sold Estonia two ships."], nlp)[0]
    misled = _read(["The old man the boats that the horse raced past the barn fell."], nlp)[0]
    assert sum(a for a, _ in plain) / len(plain) > sum(a for a, _ in misled) / len(misled)


def test_capitals_read_as_prose_have_their_own(nlp):
    assert _read(["SHIPOWNERS WARN ESTONIA"], nlp)[0] != [UNKNOWN] * 3


def test_unknown_without_parser_and_tagger(nlp):
    doc = nlp("Norway sold ships.")
    with nlp.select_pipes(disable=["parser", "tagger"]):
        assert certainties([doc], nlp) == [[UNKNOWN] * len(doc)]
    assert certainties([nlp.make_doc("Norway sold ships.")], nlp) == [[UNKNOWN] * 4]
    assert certainties([], nlp) == []
