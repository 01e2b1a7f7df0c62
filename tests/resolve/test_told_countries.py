"""Countries that a text brings in itself: the adjective before what only states have tells which name is one."""

import pytest

from kg import parse
from kg.resolve import load_gazetteer
from kg.resolve.told_countries import with_told_countries
from kg.resolve.words import Words


@pytest.fixture(scope="module")
def told():
    """Text -> the countries it adds to the gazetteer, with their adjectives."""
    model, gazetteer = parse.load(), load_gazetteer()

    def made(text):
        found = with_told_countries(Words.of(parse.parse_text(text, model)), gazetteer)
        return {entry.label: entry.demonyms for slug, entry in found.entries.items() if slug not in gazetteer.entries}

    return made


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Velmora accused Tersia of fraud. The Velmoran government left.", {"Velmora": ("Velmoran",)}),
        ("Officials in Drunay met Drunian ministers and the Drunese army.", {}),
        ("Velmora left. Velmoran wine is good.", {}),
        ("Ana Velmora left. Velmoran officials met her.", {}),
        ("Mr Velmor left. Velmorian officials met him.", {}),
        ("Peru left. Peruvian officials met him.", {}),
        ("Okrent met Okrentian officials.", {"Okrent": ("Okrentian",)}),
    ],
)
def test_countries(told, text, countries):
    assert told(text) == countries


def test_claims_name_the_country(claims):
    text = "Velmora left. The envoy met the Velmoran president."
    (claim,) = claims(text, "The envoy", "the Velmoran president")
    assert claim.object.label == "Velmoran president"
