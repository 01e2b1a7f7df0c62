"""Event records and dyads."""

import csv
import json
from dataclasses import replace

from kg.export import Material, export
from kg.export.events import dyads, records


def test_a_record_in_plovers_layout(material, tmp_path):
    found = json.loads(export(material, "plover", tmp_path / "events.json").read_text("utf-8"))
    (row,) = (r for r in found if r["event"] == "ASSAULT")
    assert (row["date"], row["endDate"], row["eventText"], row["eventLoc"]) == ("2024-03-01", "2024-03-31", "attacked", "Port Elm")
    assert (row["source"][0]["country"], row["target"][0]["actorText"]) == ("Norland", "Sudmark")
    assert row["textInfo"]["markup"] == "(SRC: Norland) (EVT: attacked) (TAR: Sudmark) in Port Elm in March 2024."


def test_states_are_no_events(material):
    assert {r["event"] for r in records(material)} == {"ACCUSE", "THREATEN", "SANCTION", "ASSAULT"}
    assert [r["polarity"] for r in records(material) if r["event"] == "THREATEN"] == ["negative"]


def test_dyads_count_what_happened(material, tmp_path):
    path = export(material, "dyads", tmp_path / "dyads.csv")
    with open(path, encoding="utf-8", newline="") as file:
        rows = {(r["month"], r["source"], r["target"]): r for r in csv.DictReader(file)}
    assert set(rows) == {("2024-03", "Norland", "Sudmark"), ("2024-04", "Sudmark", "Norland")}
    assert rows["2024-03", "Norland", "Sudmark"]["assault"] == rows["2024-03", "Norland", "Sudmark"]["quad4"] == "1"
    assert rows["2024-04", "Sudmark", "Norland"]["attributed"] == "1"


def test_no_cell_of_the_dyads_is_a_formula(material, tmp_path):
    attack = next(c for c in material.claims if c.relation.plover == "ASSAULT")
    hostile = replace(attack, subject=replace(attack.subject, label='=HYPERLINK("http://x")'))
    path = export(Material((hostile,), material.entities, material.documents), "dyads", tmp_path / "dyads.csv")
    (row,) = csv.DictReader(path.read_text("utf-8").splitlines())
    assert row["source"] == '\'=HYPERLINK("http://x")' and row["events"] == "1"


def test_one_event_told_twice_is_one(material):
    attack = next(c for c in material.claims if c.relation.plover == "ASSAULT")
    again = replace(attack, id="c-again", document="quay.txt")
    twice = Material((attack, again), material.entities, material.documents)
    assert [r["events"] for r in dyads(twice)] == [1]


def test_what_a_country_has_stands_for_it(material):
    attack = next(c for c in material.claims if c.relation.plover == "ASSAULT")
    country = next(e for e in material.entities if e.label == "Norland")
    navy = replace(country, id="urn:x:navy", label="Norland's navy", type="Military", about=(country.id,))
    by_navy = replace(attack, subject=replace(attack.subject, id=navy.id, label=navy.label, type=navy.type))
    (row,) = dyads(Material((by_navy,), (*material.entities, navy), material.documents))
    assert (row["source"], row["source_country"], row["target_country"]) == ("Norland's navy", "Norland", "Sudmark")


def test_what_the_claims_tie_to_a_country_stands_for_it(material):
    """A person works for a company that is based in the country."""
    owner = next(c for c in material.claims if c.relation.label == "based in")
    person = next(c for c in material.claims if c.relation.label == "criticized").subject
    works = replace(owner, id="c-works", subject=person, object=owner.subject)
    works = replace(works, relation=replace(works.relation, iri=owner.relation.iri.replace("basedIn", "worksFor")))
    events = [replace(c, confidence=0.9) for c in material.claims if c.relation.label == "criticized"]

    def country(*more):
        (row,) = dyads(Material((*events, owner, *more), material.entities, material.documents))
        return row["source_country"]

    assert country() == ""
    assert country(works) == "Norland"
    assert country(replace(works, polarity="negative")) == ""
    elsewhere = replace(works, id="c-also", object=replace(works.object, id=owner.object.id.replace("Norland", "Sudmark")))
    assert country(works, elsewhere, replace(elsewhere, id="c-both", object=owner.object)) == ""
