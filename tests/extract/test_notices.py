"""Notices and rulings: what is not yet signed, struck off, sent back or asked for, and where a round will not be held, by the real model."""

import pytest


@pytest.mark.parametrize(
    ("text", "relation", "claim"),
    [
        ("Chile and Fiji have initialled, but not yet signed, a customs pact.", "signed",
         ("Chile", "a customs pact", "negative", "asserted", ())),
        ("Peru's president has sent the media bill back to parliament.", "sent back",
         ("Peru's president", "the media bill", "positive", "asserted", ())),
        ("Peru sent back 40 migrants.", "sent back", ("Peru", "40 migrants", "positive", "asserted", ())),
        ("The authority struck 128 ships off its register.", "struck", ("The authority", "128 ships", "positive", "asserted", ())),
        ("The court overturned the convictions of two lawmakers.", "rejected",
         ("The court", "the convictions of two lawmakers", "positive", "asserted", ())),
        ("The watchdog has given Kade until 30 September to answer charges.", "answered", ("Kade", "charges", "positive", "planned", ())),
        ("He is the ninth person to be held on such charges.", "was held on",
         ("the ninth person", "such charges", "positive", "asserted", ())),
        ("Ruiz called for Ola Poe to stand down over a message he sent to a judge.", "sent",
         ("he", "a message", "positive", "asserted", ())),
        ("Poe refused to appear before a committee looking into the raid.", "looked into",
         ("a committee", "the raid", "positive", "asserted", ())),
        ("The minister could not name the firm, let alone explain the contract.", "stated",
         ("The minister", "the contract", "negative", "asserted", ())),
        ("The Parties shall publish the list.", "published", ("The Parties", "the list", "positive", "obligatory", ())),
        ("We shall publish the list.", "published", ("We", "the list", "positive", "planned", ())),
        ("Poe was charged on Friday with stealing public funds.", "stole", ("Poe", "public funds", "positive", "possible", ())),
        ("The firm rejects the grounds put forward and reserves all its rights.", "reserved",
         ("The firm", "all its rights", "positive", "asserted", ())),
    ],
)  # fmt: skip
def test_what_is_read(found, text, relation, claim):
    assert claim in found(text, relation)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("It took five drafts to find a word that suited Peru.", "took"),
        ("A diplomat said the breakthrough came during a meeting in Oslo.", "participated in"),
    ],
)
def test_what_is_not_read(found, text, relation):
    assert not found(text, relation)


def test_years_are_asked_for(extract):
    (asked,) = [p for p in extract("Prosecutors asked for 22 years for the commander.") if p.relation.label == "asked for"]
    assert [role for role, phrase in asked.arguments if "22 years" in phrase.text] == ["topic"]


def test_how_much_is_an_amount(extract):
    (raised,) = [p for p in extract("The firm put up bills by 53 per cent.") if p.relation.label == "put up"]
    assert [role for role, _ in raised.arguments] == ["amount"]


def test_where_a_round_is_not_held(extract):
    text = "Ola Berg said the next round would be held in Quito and not, as had been reported, in Lima."
    (held,) = [p for p in extract(text) if p.relation.label == "was held"]
    assert [phrase.text for role, phrase in held.arguments if role == "place"] == ["in Quito"]


def test_a_seat_of_two_words(extract):
    (seat,) = [p for p in extract("South Korean chipmaker Hansol Micro plans to build a plant.") if p.relation.label == "based in"]
    assert seat.object.text == "South Korean"
