"""Denials that stand beside their verb, and who tells what, read by the real model."""

import pytest


@pytest.mark.parametrize(
    ("text", "relation", "polarity"),
    [
        ("The rules have not, however, stopped local firms from buying.", "stopped", "negative"),
        ("Malta read both texts and accepts neither.", "accepted", "negative"),
        ("Neither of the ministers signed the text.", "signed", "negative"),
        ("The firm did not write the clause, nor did it copy the text.", "copied", "negative"),
        ("The law in no way reflects the facts.", "reflected", "negative"),
        ("Under no circumstances will Malta leave the pact.", "left", "negative"),
        ("By this means Malta left the pact.", "left", "positive"),
    ],
)
def test_polarity(found, text, relation, polarity):
    (claim,) = found(text, relation)
    assert claim[2] == polarity


def test_two_meetings_neither_of_them_announced_announce_nothing(found):
    assert not found("There have been two meetings, both in Panama, neither of them announced.", "stated")


def test_what_was_not_ruled_stays_open(found):
    (claim,) = found("The judge did not rule that the policy was unlawful.", "is")
    assert claim[2:4] == ("positive", "hypothetical")


def test_that_one_is_an_object(found):
    (claim,) = found("The agency backed two plans but rejected that one.", "rejected")
    assert claim[1] == "that one"


def test_some_of_the_bans_are_said_something_of(found):
    (claim,) = found("Some of the bans could be lifted, Ola Berg said.", "was lifted")
    assert claim[0] == "Some of the bans" and claim[3:] == ("possible", ("Ola Berg",))


def test_who_names_a_minister_says_nothing_of_his_past(found):
    text = "Last week he dissolved parliament and named as prime minister Ilian Vaz, an economist who worked for the World Bank."
    (claim,) = found(text, "works for")
    assert claim[4] == ()


def test_a_view_after_a_colon_is_of_what_stands_there(found):
    claims = found("Senator Ruth Marlow rejects our plan: allies, in her view, have lost faith.", "rejected")
    assert claims and all(not attribution for *_, attribution in claims)
    ((*_, attribution),) = found("Senator Ruth Marlow rejects our plan: allies, in her view, have lost faith.", "lost")
    assert attribution == ("her",)


def test_arguing_against_rejects(found):
    assert found("Togo argued against the asset freeze.", "argued against")[0][1] == "the asset freeze"


@pytest.mark.parametrize(
    ("text", "relation", "claim"),
    [
        ("Dale Marlow has been invited to testify.", "was invited", ("Dale Marlow", None, "positive", "asserted", ())),
        ("Critics called it a farce.", "described", ("Critics", "it", "positive", "asserted", ())),
        ("He was sentenced to pay a fine.", "paid", ("He", "a fine", "positive", "planned", ())),
    ],
)
def test_is_said(found, text, relation, claim):
    assert claim in found(text, relation)


@pytest.mark.parametrize("text", ["The ruling makes it hard to sue.", "The minister described it as essential to act."])
def test_it_stands_for_the_clause(extract, text):
    assert not any(p.object is not None and p.object.text == "it" for p in extract(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At the summit, Ola Berg told the Times, Malta will sign the pact.", "the Times"),
        ("Malta, Ola Berg told reporters, “will not leave the pact”.", "reporters"),
    ],
)
def test_who_is_told_is_the_recipient(extract, text, told):
    (said,) = [p for p in extract(text) if p.relation.label == "stated"]
    assert said.object is None and ("recipient", told) in [(role, phrase.text) for role, phrase in said.arguments]
    assert any(role == "content" for role, _ in said.arguments)


def test_what_opens_the_sentence_is_who_will_not(found):
    ((subject, *_),) = found("Malta, Ola Berg told reporters, “will not leave the pact”.", "left")
    assert subject == "Malta"


@pytest.mark.parametrize(
    ("text", "relation", "subject"),
    [
        ("The office said it would appeal.", "appealed", "The office"),
        ("At least 17 civilians were killed and 41 injured.", "was injured", "41"),
        ("The mission ended, and at least 23 have died.", "died", "at least 23"),
    ],
)
def test_without_an_object(found, text, relation, subject):
    assert [s for s, *_ in found(text, relation)] == [subject]


@pytest.mark.parametrize(
    ("text", "relation", "claim"),
    [
        ("Farmers blocked the roads in Oslo.", "blocked", ("Farmers", "the roads in Oslo", "positive", "asserted", ())),
        ("Cyprus postponed the summit.", "postponed", ("Cyprus", "the summit", "positive", "asserted", ())),
        ("We did not come here to sign a pact.", "signed", ("We", "a pact", "negative", "planned", ())),
        ("Malta offered a loan and a brake that would restore tariffs.", "restored", ("a brake", "tariffs", "positive", "planned", ())),
    ],
)
def test_is_claimed(found, text, relation, claim):
    assert claim[:4] in [c[:4] for c in found(text, relation)]


def test_whose_loan_it_is_not(found):
    claims = found("Malta offered a loan and a brake that would restore tariffs.", "restored")
    assert [s for s, *_ in claims] == ["a brake"]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The party said Malta must be consulted before any pact is renewed.", "urged"),
        ("The talks came close to being called off.", "came"),
    ],
)
def test_says_no_such_thing(found, text, relation):
    assert not found(text, relation)


def test_charging_for_something_says_nothing(extract):
    text = "The scheme, known as CBAM, charges importers of steel, cement and other goods for the emissions."
    assert all(not p.attribution for p in extract(text))


def test_a_coordinator_after_a_colon(found):
    text = (
        "That is not lost on the People's Party, the Parliament's largest group, which is itself divided: Its trade coordinator, "
        "the Spanish MEP Inigo Barrena, supports the compromise."
    )
    ((subject, *_),) = found(text, "supported")
    assert subject.startswith("Its trade coordinator")


@pytest.mark.parametrize(
    ("text", "relation", "claim"),
    [
        ("The opposition called for the terms to be debated.", "called for", ("The opposition", None, "positive", "asserted", ())),
        (
            "Were the army to accept a 30-day pause, an envoy said, Peru would pay $5 million.",
            "accepted",
            ("the army", "a 30-day pause", "positive", "hypothetical", ("an envoy",)),
        ),
        (
            "The militia, designated a terrorist organization by Oslo in 2021, suspended its operations.",
            "designated",
            ("Oslo", "The militia", "positive", "asserted", ()),
        ),
        (
            "Were Malta to leave the pact, Ola Berg said, Peru would follow.",
            "left",
            ("Malta", "the pact", "positive", "hypothetical", ("Ola Berg",)),
        ),
        (
            "Imports fell by a third, Ola Berg noted; unless donors act, aid will stop.",
            "fell by",
            ("Imports", "a third", "positive", "asserted", ("Ola Berg",)),
        ),
    ],
)
def test_reads(found, text, relation, claim):
    assert claim in found(text, relation)


def test_what_a_briefing_concerns_does_not_worry(found):
    assert not found("The harder half of the briefing concerned the Energy Agency.", "raised concern")


def test_no_evidence_aids_nobody(found):
    assert not found("He provided no evidence for the claim.", "aided")


@pytest.mark.parametrize(
    ("text", "relation", "claim"),
    [
        ("Either Malta left the pact or nobody read it.", "left", ("Either Malta", "the pact", "positive", "possible", ())),
        ("The firm denied it.", "denied", ("The firm", "it", "positive", "asserted", ())),
        ("The court found that the firm broke the law, and fined it.", "fined", ("The court", "it", "positive", "asserted", ())),
        ("The convoy left Oslo only to turn back at Bergen.", "turned back at", ("The convoy", "Bergen", "positive", "asserted", ())),
    ],
)
def test_holds(found, text, relation, claim):
    assert claim in found(text, relation)


def test_a_day_calls_nobody(extract):
    claims = extract("The emir called President Omar Hassan on Saturday to express his support for Sudan.")
    assert all(p.subject.text != "Saturday" for p in claims)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("If the court refuses, Malta must comply by May, Ola Berg said.", "urged"),
        ("They told Mariam Srour, whose son Ali has been held in Oslo.", "is a"),
    ],
)
def test_says_nothing_like_it(found, text, relation):
    assert not found(text, relation)
