"""What is only expected, built for or accused of; what is said beside a clause; what is dated by its name: read by the real model."""

import pytest


@pytest.mark.parametrize(
    ("text", "relation", "claim"),
    [
        # an infinitive whose subject stands above
        ("Prices are expected to recover.", "recovered", ("Prices", None, "positive", "planned", ())),
        ("Ola Poe is believed to have fled.", "fled", ("Ola Poe", None, "positive", "possible", ())),
        ("The firm is likely to appeal.", "appealed", ("The firm", None, "positive", "possible", ())),
        ("Ruiz has been in custody since May and is said to be cooperating.", "cooperated", ("Ruiz", None, "positive", "possible", ())),
        ("The court refused to intervene.", "intervened", ("The court", None, "negative", "asserted", ())),
        ("The tariffs were designed to slow China's exports.", "slowed", ("The tariffs", "China's exports", "positive", "planned", ())),
        ("The firms aren't built to survive a strike.", "survived", ("The firms", "a strike", "negative", "planned", ())),
        ("The firm is not refusing to reform.", "reformed", ("The firm", None, "positive", "possible", ())),
        ("The opposition said the pledge had come too late.", "came too late", ("the pledge", None, "positive", "asserted", ("The opposition",))),
        ("Her lawyer insists that she is ill and would return if she were asked.", "returned",
         ("she", None, "positive", "hypothetical", ("Her lawyer",))),
        ("The plan was dropped on Monday after Chad objected.", "objected", ("Chad", None, "positive", "asserted", ())),
        ("Malta, where nine of the firms are registered, has promised to act.", "was registered",
         ("nine of the firms", None, "positive", "asserted", ())),
        # who vouches for it
        ("Oslo said it neither confirmed nor denied that envoys had left.", "denied",
         ("Oslo", None, "negative", "asserted", ("Oslo",))),
        ("Oslo would neither confirm nor deny that it had paid the rebels.", "paid",
         ("Oslo", "the rebels", "positive", "hypothetical", ("Oslo",))),
        ("A nurse accused of poisoning two patients left the country.", "poisoned", ("A nurse", "two patients", "positive", "possible", ())),
        ("Peru and Chile accused each other of shelling the port.", "shelled", ("Chile", "the port", "positive", "asserted", ("Peru",))),
        ("Police raided Kade, a firm that, according to prosecutors, has paid bribes.", "paid",
         ("Kade", "bribes", "positive", "asserted", ("prosecutors",))),
        ("Despite many promises to its owners, the bank had not insured its ships, its new chairman Jan Poe admitted at a noisy annual "
         "meeting in Lima.", "insured",
         ("the bank", "its ships", "negative", "asserted", ("its new chairman Jan Poe",))),
        ("Peru has signed the pact, Ruiz said on Monday, but has not ratified it.", "ratified",
         ("Peru", "it", "negative", "asserted", ("Ruiz",))),
        # what a figure, a step and an approach are
        ("He quoted a figure the ministry refused to confirm.", "confirmed",
         ("the ministry", "a figure", "negative", "asserted", ())),
        ("Malta would tax the strait, a step likely to raise premiums.", "raised", ("a step", "premiums", "positive", "possible", ())),
        ("The two countries came close to war in 1999.", "came close to", ("The two countries", "war", "positive", "asserted", ())),
        ("Peru and Chile moved closer to a deal.", "moved closer to", ("Chile", "a deal", "positive", "asserted", ())),
        ("The coalition has a majority of only four seats.", "had",
         ("The coalition", "a majority of only four seats", "positive", "asserted", ())),
        ("The singer was deported to Oran and arrested on arrival.", "was arrested", ("The singer", None, "positive", "asserted", ())),
        ("“We warned the ministry and nobody listened,” Ruiz said.", "listened", ("nobody", None, "negative", "asserted", ("Ruiz",))),
        ("Chad signed a defence pact with Peru.", "signed pact with", ("Chad", "Peru", "positive", "asserted", ())),
        ("Peru joined forces with Chad.", "joined forces with", ("Peru", "Chad", "positive", "asserted", ())),
        ("Peru's defence ministry said the gunboat had entered its waters and refused to change course.", "changed",
         ("the gunboat", "course", "negative", "asserted", ("Peru's defence ministry",))),
        ("The law led to a debate in which two deputies were removed from the chamber.", "was removed from",
         ("two deputies", "the chamber", "positive", "asserted", ())),
        ("The ministry disowned his comments.", "disowned", ("The ministry", "his comments", "positive", "asserted", ())),
        ("Peru has signed, the fund said on Monday, declining to name the firm.", "named",
         ("the fund", "the firm", "negative", "asserted", ())),
        ("The board has not yet ratified the pact, despite having promised to sign it.", "signed",
         ("The board", "it", "positive", "planned", ())),
        ("Oslo neither confirmed nor denied having paid the rebels.", "paid", ("Oslo", "the rebels", "positive", "hypothetical", ("Oslo",))),
        ("The Council takes note of the report and urges Peru to act.", "took note of",
         ("The Council", "the report", "positive", "asserted", ())),
        ("Peru took advantage of the truce.", "took advantage of", ("Peru", "the truce", "positive", "asserted", ())),
        ("It was stressed by the envoy that the blame lay with Kyiv.", "emphasized", ("the envoy", None, "positive", "asserted", ())),
        ("Ruiz accepted with pleasure.", "accepted", ("Ruiz", None, "positive", "asserted", ())),
        ("Two men were arrested in Lima. Neither has been charged.", "was charged", ("Neither", None, "negative", "asserted", ())),
        ("China is understood to have offered credit.", "offered", ("China", "credit", "positive", "possible", ())),
        ("Were those terms not met, the offer would lapse.", "was met", ("those terms", None, "negative", "hypothetical", ())),
        ("Oslo will lend, provided that contracts were put out to tender and a regulator was in place.", "was in",
         ("a regulator", "place", "positive", "hypothetical", ())),
        ("Ruiz was convicted in absentia of spreading false information.", "was convicted", ("Ruiz", None, "positive", "asserted", ())),
        # who does it
        ("What worries Ruiz is the cost.", "raised concern", ("Ruiz", "the cost", "positive", "asserted", ())),
        ("What was sold as a joint front has always rested on three separate laws.", "rested on",
         ("What was sold as a joint front", "three separate laws", "positive", "asserted", ())),
        ("It was the guide, a soft-spoken Eritrean named Yonas Poe, who noticed the error.", "noticed",
         ("the guide", "the error", "positive", "asserted", ())),
        ("Peru and Chile, both founding members of the Andean Pact, left in May.", "member of",
         ("Chile", "the Andean Pact", "positive", "asserted", ())),
        ("High Representative Ana Ruiz left.", "holds role", ("Ana Ruiz", "High Representative", "positive", "asserted", ())),
        ("The army forsook the town.", "forsook", ("The army", "the town", "positive", "asserted", ())),
        ("The agency suspended its work, and its staff have not been able to return.", "returned",
         ("its staff", None, "negative", "asserted", ())),
        ("They ended a war in which nearly 4,000 people are thought to have died.", "died",
         ("nearly 4,000 people", None, "positive", "possible", ())),
        ("The mercenaries they hired to hold the north now send invoices.", "held",
         ("The mercenaries", "the north", "positive", "asserted", ())),
        ("He is against it with no reason.", "rejected", ("He", "it", "positive", "asserted", ())),
        ("The text might be adopted by consensus.", "was adopted", ("The text", None, "positive", "possible", ())),
        ("The plan was backed by Chile and Fiji, both of which sent ships.", "sent", ("Fiji", "ships", "positive", "asserted", ())),
        ("The Kremlin dismissed as “pure invention” a newspaper report that it had offered talks.", "dismissed",
         ("The Kremlin", "a newspaper report that it had offered talks", "positive", "asserted", ())),
        ("Peru's council failed for the third time to elect a president.", "elected",
         ("Peru's council", "a president", "negative", "asserted", ())),
    ],
)  # fmt: skip
def test_what_is_read(found, text, relation, claim):
    assert claim in found(text, relation)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("“No child should have to choose,” said Ana Ruiz.", "urged"),
        ("Activist fund Kade Partners sued the brewer.", "based in"),
        ("High Representative Ana Ruiz left.", "works for"),
        ("It is believed that Peru will sign.", "was believed"),
        ("It was decided that Chad would pay.", "was decided"),
        ("They ended a war in which nearly 4,000 people are thought to have died.", "was thought in"),
    ],
)
def test_what_is_not_read(found, text, relation):
    assert found(text, relation) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ruiz strongly condemns the attack of 14 May on a convoy.",
        "The bank recalled its decision of 9 May 2024.",
        "The embargo was imposed by resolution 1970 (2011).",
    ],
)
def test_the_date_or_number_of_a_thing_is_not_when_it_was_dealt_with(extract, text):
    assert {(p.time, p.modality) for p in extract(text, date="2026-11-27")} == {(None, "asserted")}


def test_what_a_colon_parts_does_nothing_behind_it(extract):
    text = "Statement attributable to the Spokesperson: the Secretary-General is deeply alarmed by reports of the shelling of the camp."
    assert {p.subject.text for p in extract(text)} == {"the Secretary-General"}


def test_who_objects_reports_nothing_beside_it(found):
    assert [claim[4] for claim in found("Senator Ana Ruiz objected, the gavel fell, and the nomination lapsed.", "fell")] == [()]


def test_nobody_is_told_to_date(extract):
    (claim,) = extract("Peru has not replied to date.")
    assert claim.arguments == ()


def test_a_source_gives_the_claim_and_not_the_narrators_word_for_it(extract):
    text = "The army retook the bridge, a source said, a claim that the rebels dismissed."
    (said,) = [p for p in extract(text) if p.relation.label == "stated"]
    assert [phrase.text for role, phrase in said.arguments if role == "content"] == ["The army retook the bridge"]


def test_time_to_do_something_is_no_time(extract):
    (left,) = [p for p in extract("Ruiz accused lawmakers of having left her no time to read it.") if p.relation.label == "left"]
    assert left.object.text == "no time to read it"
    assert left.polarity == "negative"
