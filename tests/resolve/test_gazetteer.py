"""The gazetteer: names looked up, acronyms by case, offices by date, the file built from its tables."""

import pickle
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kg.errors import OntologyError
from kg.resolve import load_gazetteer

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def gazetteer():
    return load_gazetteer()


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("US", "United States"),
        ("U.S.", "United States"),
        ("Britain", "United Kingdom"),
        ("Burma", "Myanmar"),
        ("the EU", "European Union"),
        ("WHO", "World Health Organization"),
        ("Kosovo", "Kosovo"),
        ("Côte d’Ivoire", "Ivory Coast"),
        ("State Department", "United States Department of State"),
        ("TSMC", "TSMC"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
    ],
)
def test_names(gazetteer, name, label):
    assert gazetteer.find(name)[0].label == label


@pytest.mark.parametrize("word", ["us", "who", "Who", "it", "china", "SC"])
def test_words_that_are_no_names(gazetteer, word):
    assert gazetteer.find(word) == ()


@pytest.mark.parametrize(
    ("word", "label"), [("Chinese", "China"), ("Americans", "United States"), ("Kosovar", "Kosovo"), ("Dutch", "Netherlands")]
)
def test_demonyms(gazetteer, word, label):
    assert gazetteer.demonym(word).label == label


def test_seats_stand_for_their_countries(gazetteer):
    assert [gazetteer.seat(n).label for n in ("Beijing", "Washington", "Kyiv")] == ["China", "United States", "Ukraine"]
    assert gazetteer.seat("Shanghai") is None


@pytest.mark.parametrize(
    ("date", "holder"), [("2015-06-01", "Barack Obama"), ("2024-04-02", "Joe Biden"), ("2017-01-20", "Donald Trump"), (None, None)]
)
def test_office_by_date(gazetteer, date, holder):
    found = gazetteer.office("president", "United_States", date)
    assert (found.label if found else None) == holder


def test_every_link_is_a_wikidata_entity_and_none_is_used_twice(gazetteer):
    links = [(link, entry.slug) for entry in gazetteer.entries.values() for link in entry.same_as]
    assert all(link.startswith("http://www.wikidata.org/entity/Q") for link, _ in links)
    assert len({link for link, _ in links}) == len(links) > 280


def test_every_sovereign_country_has_code_demonym_and_capital(gazetteer):
    import pycountry

    missing = [e.label for e in gazetteer.entries.values() if e.type == "Country" and not (e.demonyms or e.same_as)]
    assert missing == []
    labels = {e.label for e in gazetteer.entries.values() if e.type == "Country"}
    assert (
        sum(c.name in labels or any(x.type == "Country" for x in gazetteer.find(c.name.split(",")[0])) for c in pycountry.countries) > 210
    )


def test_loading_is_quick_and_the_value_travels(gazetteer):
    start = time.perf_counter()
    again = load_gazetteer()
    assert time.perf_counter() - start < 2
    assert pickle.loads(pickle.dumps(again)) == gazetteer


def test_a_users_file_adds_and_replaces(tmp_path):
    file = tmp_path / "own.ttl"
    file.write_text(
        "@prefix dip: <https://w3id.org/diplokg/ontology#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        '<https://w3id.org/diplokg/id/Tarn_Council> a dip:GovernmentBody ; skos:prefLabel "Tarn Council" ; skos:altLabel "TCX" .\n'
    )
    (entry,) = load_gazetteer(extra=[file]).find("TCX")
    assert (entry.label, entry.type) == ("Tarn Council", "GovernmentBody")


def test_a_file_that_is_no_turtle_is_refused(tmp_path):
    file = tmp_path / "bad.ttl"
    file.write_text("this is no turtle")
    with pytest.raises(OntologyError, match=r"bad\.ttl"):
        load_gazetteer(file)


def test_the_file_is_what_the_tables_give():
    assert subprocess.run([sys.executable, str(ROOT / "scripts" / "build_gazetteer.py"), "--check"], check=False).returncode == 0
