"""Where a claim happens: a place of its clause or object, the one gone to, or that of a clause that tells of the same act."""

import pytest

from kg.model import Document

DATE = "2023-03-29"  # a Wednesday


@pytest.mark.parametrize(
    ("text", "relation", "place"),
    [
        ("Rebels attacked a refinery in Warri.", "attacked", "Warri"),
        ("Rebels bombed the port of Lima.", "bombed", "Lima"),
        ("Gunmen killed four people on the coastal road.", "killed", "the coastal road"),
        ("Ola Berg was held by rebels in Mali.", "held", "Mali"),
        ("Ola Berg visited Lima.", "visited", "Lima"),
        ("Ola Berg arrived at Ataturk Airport.", "visited", "Ataturk Airport"),
        ("Ola Berg was flown to Lima.", "was flown to", "Lima"),
        ("The adviser met Tom Berg in Karbala.", "met", "Karbala"),
        ("Police arrested Ola Berg in Lima and freed Ana Ruiz.", "freed", "Lima"),
        ("Police arrested Ola Berg in Lima and have freed Ana Ruiz.", "freed", None),
        ("Rebels struck the base in Goma, killing nine soldiers.", "killed", "Goma"),
        ("A drone strike on Lima killed three people.", "killed", "Lima"),
        ("Talks between Peru and Chile were held in Oslo.", "consulted with", "Oslo"),
        ("The accord between Peru and Chile was signed in Oslo.", "agreed with", "Oslo"),
        ("Nine soldiers died in a rebel attack on the barracks in Goma.", "attacked", "Goma"),
        ("Peru rejected the terms that Chile had published in Oslo.", "rejected", None),
    ],
)
def test_place_of_a_claim(extract, text, relation, place):
    found = [p for p in extract(text) if p.relation.label == relation]
    assert {p.place and p.place.text for p in found} == {place}


@pytest.mark.parametrize(
    ("text", "relation", "value"),
    [
        ("Police freed Ola Berg on Monday and jailed Ana Ruiz.", "jailed", "2023-03-27"),
        ("Police freed Ola Berg on Monday and later jailed Ana Ruiz.", "jailed", None),
        ("Talks between Peru and Chile were held in Oslo on Monday.", "consulted with", "2023-03-27"),
        ("Talks between Peru and Chile were praised by Togo on Monday.", "consulted with", None),
        ("A rebel attack on the barracks killed nine soldiers on Sunday.", "attacked", "2023-03-26"),
    ],
)
def test_day_of_a_deed_told_with_another(extract, text, relation, value):
    found = [p for p in extract(Document(id="a", text=text, date=DATE)) if p.relation.label == relation]
    assert {p.time and p.time.value for p in found} == {value}


def test_a_town_taken_for_a_person(extract):
    (told,) = [p for p in extract("The court arrested the mayor in Khan Younis on Friday.") if p.relation.label == "arrested"]
    assert (told.place.text, [role for role, _ in told.arguments]) == ("Khan Younis", ["place", "time"])
    assert not [p for p in extract("The minister lost confidence in Ana Ruiz.") if p.place is not None]


def test_a_ship_is_no_place(extract):
    (told,) = [p for p in extract("A cutter seized the Puente Arosa, a Spanish-owned trawler.") if p.relation.label == "seized"]
    assert told.place is None
