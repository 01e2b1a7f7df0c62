"""What governs a noun that names an event says whether it happened: held, planned, called for, averted, feared."""

import pytest


def events_of(extract, text):
    return [(p.subject.text, p.relation.label, p.object.text, p.polarity, p.modality) for p in extract(text) if p.object is not None]


@pytest.mark.parametrize(
    ("text", "polarity", "modality"),
    [
        ("Peru hosted talks between Chile and Togo.", "positive", "asserted"),
        ("Peru will host talks between Chile and Togo.", "positive", "planned"),
        ("Peru could host talks between Chile and Togo.", "positive", "possible"),
        ("Peru offered to host talks between Chile and Togo.", "positive", "planned"),
        ("Talks between Chile and Togo took place in Lima.", "positive", "asserted"),
        ("Talks between Chile and Togo will resume on Monday.", "positive", "planned"),
        ("Talks between Chile and Togo were not held in Lima.", "negative", "asserted"),
        ("A meeting between Chile and Togo is planned for Monday.", "positive", "planned"),
        ("Hopes for talks between Chile and Togo faded.", "positive", "planned"),
        ("Peru called for talks between Chile and Togo.", "positive", "requested"),
        ("Peru called off talks between Chile and Togo.", "negative", "planned"),
        ("The talks between Chile and Togo will not stop the war.", "positive", "asserted"),
    ],
)
def test_talks(extract, text, polarity, modality):
    assert ("Chile", "consulted with", "Togo", polarity, modality) in events_of(extract, text)


@pytest.mark.parametrize(
    ("text", "polarity", "modality"),
    [
        ("The shield is to prevent a Russian attack on Kyiv.", "negative", "asserted"),
        ("The shield did not prevent a Russian attack on Kyiv.", "positive", "asserted"),
        ("Peru warned of a Russian attack on Kyiv.", "positive", "possible"),
        ("Fears of a Russian attack on Kyiv grew.", "positive", "possible"),
        ("The Russian attack on Kyiv began on Monday.", "positive", "asserted"),
    ],
)
def test_attack(extract, text, polarity, modality):
    assert ("Russian", "attacked", "Kyiv", polarity, modality) in events_of(extract, text)


def test_who_led_an_attack_is_no_head_of_it(extract):
    found = events_of(extract, "She was killed in the Hamas-led attack of Oct. 7, 2023.")
    assert [relation for _, relation, *_ in found] == ["was killed in"]
    assert ("Saudi", "head of", "The Saudi-led coalition") in [row[:3] for row in events_of(extract, "The Saudi-led coalition bombed the port.")]


@pytest.mark.parametrize("thing", ["protests", "criticism"])
def test_met_with(extract, thing):
    (row,) = events_of(extract, f"The plan was met with {thing} from Peru.")
    assert (row[0], row[2]) == ("Peru", "The plan")


def test_met_with_silence(extract):
    assert [row[:3] for row in events_of(extract, "The plan was met with silence.")] == [("The plan", "was met with", "silence")]


@pytest.mark.parametrize(
    ("text", "relation", "thing"),
    [
        ("The islands, which Peru claims as its own and invaded in April 1982, are empty.", "invaded", "The islands"),
        ("Peru claims the islands, which it seized in 1982 and annexed in 1983.", "annexed", "the islands"),
    ],
)
def test_an_object_of_two_verbs(extract, text, relation, thing):
    assert (relation, thing) in [row[1:3] for row in events_of(extract, text)]


def test_no_object_for_who_went(extract):
    assert not [row for row in events_of(extract, "The tool that Peru bought and went in May is old.") if row[1] == "went"]


@pytest.mark.parametrize(("kind", "relation"), [("Danish", "is a"), ("NATO", "member of")])
def test_a_nationality_is_nothing_to_be_a_member_of(extract, kind, relation):
    found = events_of(extract, f"Lund, a {kind} member, resigned.")
    assert [label for _, label, *_ in found if label != "resigned from"] == [relation]


def test_who_was_told_between(extract):
    (told,) = [p for p in extract("The agreement, he told reporters on Monday, must restore the line.") if p.relation.label == "stated"]
    assert [(role, phrase.text) for role, phrase in told.arguments if role != "content"] == [("recipient", "reporters"), ("time", "on Monday")]


@pytest.mark.parametrize(("kind", "role"), [("senators", "senator"), ("Labour MPs", "Labour MP")])
def test_each_of_several_holds_the_role(extract, kind, role):
    found = [p for p in extract(f"Two {kind}, Ana Ruiz and Tom Berg, voted against the bill.") if p.relation.label == "holds role"]
    assert [(p.subject.text, p.object.label) for p in found] == [("Ana Ruiz", role), ("Tom Berg", role)]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Orano, which holds 63% of Somair, left.", ("Orano", "owns", "Somair")),
        ("The state holds 51 per cent of the firm.", ("The state", "owns", "the firm")),
        ("The party holds 40% of the seats.", ("The party", "held", "40% of the seats")),
    ],
)
def test_who_holds_a_share_of_a_firm_owns_of_it(extract, text, row):
    assert row in [found[:3] for found in events_of(extract, text)]


def test_confidence_in_somebody_is_no_place(extract):
    assert not [p for p in extract("The premier had full confidence in Berg, who was appointed in September.") if p.place is not None]


def test_nobody_heads_the_supreme(extract):
    found = [(p.subject.text, p.relation.label, p.object.label) for p in extract("Supreme Leader Ali Khamenei arrived.") if p.object is not None]
    assert found == [("Ali Khamenei", "holds role", "Supreme Leader")]


def test_what_one_says_in_ruling_something_out_is_said(extract):
    found = {p.relation.label: p for p in extract("Ruiz ruled that out, saying that Berg had never answered her letters.")}
    assert (found["stated"].polarity, found["answered"].polarity, found["answered"].modality) == ("positive", "negative", "asserted")


def test_who_suspends_a_treaty_has_not_left_it(extract):
    assert [p.relation.label for p in extract("Peru suspended the fisheries agreement with Chile.")] == ["suspended"]


def test_the_first_to_do_it_did_it(extract):
    found = {p.relation.label: p for p in extract("Zambia became the first African country to default during the pandemic.")}
    assert found["became"].object.text == "the first African country to default during the pandemic"
    assert (found["defaulted"].subject.text, found["defaulted"].modality) == ("Zambia", "asserted")
    found = {p.relation.label: p for p in extract("Peru paid on Sunday, becoming the latest Andean state to restore its post in Oslo.")}
    assert (found["restored"].subject.text, found["restored"].modality) == ("Peru", "asserted")


def test_ruled_out_between_commas(extract):
    (found,) = [p for p in extract("She ruled out, however, deploying troops.") if p.relation.label == "deployed"]
    assert found.polarity == "negative"


def test_whose_deputy(extract):
    (found,) = [p for p in extract("Ana Ruiz later became her deputy.") if p.relation.label == "became"]
    assert found.object.text == "her deputy"
