"""Reports of policy and records of courts: what is asked, feared, beaten and left out, read by the real model."""

import pytest


@pytest.mark.parametrize(
    ("text", "relation", "claim"),
    [
        ("The judge ordered the captains held for 30 days.", "was held", ("the captains", None, "positive", "requested", ())),
        ("“Our people are afraid to go out,” Poe said.", "is", ("Our people", "afraid to go out", "positive", "asserted", ("Poe",))),
        ("The fishermen are afraid to meet Poe.", "met", ("The fishermen", "Poe", "negative", "asserted", ())),
        ("The law is unlikely to pass.", "is", ("The law", "unlikely to pass", "positive", "asserted", ())),
        ("Departures have not stopped; smugglers now operate from Guinea.", "stopped", ("Departures", None, "negative", "asserted", ())),
        ("Ruiz took half of the vote, beating Ola Poe by 300 ballots.", "beat", ("Ruiz", "Ola Poe", "positive", "asserted", ())),
        ("Kade will challenge the rule in court.", "challenged", ("Kade", "the rule", "positive", "planned", ())),
        ("Half of the voters distrust the judges.", "distrusted", ("Half of the voters", "the judges", "positive", "asserted", ())),
        ("Chad agreed to readmit its own nationals.", "readmitted", ("Chad", "its own nationals", "positive", "planned", ())),
        ("Farms must save water under rules announced by the UK government on Thursday.", "stated",
         ("the UK government", "rules", "positive", "asserted", ())),
        ("The levy will apply to steel but not to glass.", "applied to", ("The levy", "glass", "negative", "planned", ())),
        ("Spending had nearly trebled since 2020.", "trebled", ("Spending", None, "positive", "asserted", ())),
        ("Airlines were told to cut flights or face penalties.", "faced", ("Airlines", "penalties", "positive", "hypothetical", ())),
        ("The pollster is to stop publishing surveys.", "published", ("The pollster", "surveys", "negative", "planned", ())),
    ],
)  # fmt: skip
def test_what_is_read(found, text, relation, claim):
    assert claim in found(text, relation)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Observers from the Organization for Security and Co-operation in Europe protested.", "located in"),
        ("Among the losses are a language school for envoys, two stations in Chad and a grant that has run since 1961.", "is"),
        ("UNICEF appealed for $340 million to meet the needs of children.", "met"),
    ],
)
def test_what_is_not_read(found, text, relation):
    assert not found(text, relation)


def test_more_time_is_what_is_asked_for(extract):
    (asked,) = [p for p in extract("Peru will ask for more time to submit its target.") if p.relation.label == "asked"]
    assert [role for role, phrase in asked.arguments if "time" in phrase.text] == ["topic"]


def test_the_strongest_terms_are_no_topic(extract):
    (condemned,) = [p for p in extract("Peru condemns in the strongest terms the attack on the camp.") if p.relation.label == "condemned"]
    assert [role for role, phrase in condemned.arguments if "terms" in phrase.text] == ["circumstance"]


def test_an_agency_is_not_told_what_it_releases(extract):
    text = "According to a poll released last week by the Balkan Pulse agency, half of the voters protested."
    (released,) = [p for p in extract(text) if p.relation.label == "released"]
    assert not [role for role, _ in released.arguments if role == "target"]
