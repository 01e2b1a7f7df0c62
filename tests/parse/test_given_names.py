"""Names with a hyphen in the given one are people, whatever the model took them for."""

import pytest

from kg import parse
from kg.parse.given_names import hyphened_people


@pytest.fixture(scope="module")
def nlp():
    return parse.load()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The trade minister, Cheong In-kyo, left.", "Cheong In-kyo"),
        ("The French Air-run school is old.", ""),
        ("A North Korea-led plan failed.", ""),
        ("The Harbor Tax-cut bill failed.", ""),
    ],
)
def test_people(nlp, text, name):
    doc = nlp(text)
    found = hyphened_people(doc)
    assert "".join(doc[i].text_with_ws for i in found).strip(" ,") == name
    assert list(found.values()) == (["B-PERSON", "I-PERSON", "I-PERSON", "I-PERSON"] if name else [])
