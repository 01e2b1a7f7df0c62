"""What trails behind a clause, what is refused or left open, and senses that a verb's object tells, read by the real model."""

import pytest


@pytest.mark.parametrize(
    ("text", "relation", "claim"),
    [
        ("Police charged Ola Berg with passing drawings to Peru.", "passed", ("Ola Berg", "drawings", "positive", "asserted", ("Police",))),
        ("The firm has neither accepted nor refused the offer.", "rejected", ("The firm", "the offer", "negative", "asserted", ())),
        ("“Let us first read the draft,” Ola Berg said.", "read", ("us", "the draft", "positive", "requested", ("Ola Berg",))),
        ("Small states were neither heard nor given papers.", "was given", ("Small states", "papers", "negative", "asserted", ())),
        ("Berg refused to leave until Malta sent in troops.", "sent in", ("Malta", "troops", "positive", "asserted", ())),
        ("Such a step would blow up the deal.", "blew up", ("Such a step", "the deal", "positive", "planned", ())),
        ("Nobody has slammed the door.", "slammed", ("Nobody", "the door", "negative", "asserted", ())),
        ("The firm under-declared its income.", "declared", ("The firm", "its income", "positive", "asserted", ())),
        ("Malta accused Oslo of using it to silence critics.", "silenced", ("Oslo", "critics", "positive", "asserted", ("Malta",))),
        ("Kade, whose complaint against Norway led to the probe, left.", "accused", ("Kade", "Norway", "positive", "asserted", ())),
        ("Malta went after foreign firms.", "went after", ("Malta", "foreign firms", "positive", "asserted", ())),
        ("The bid fell well short of the target.", "fell short of", ("The bid", "the target", "positive", "asserted", ())),
        ("Malta found itself under pressure.", "found itself under", ("Malta", "pressure", "positive", "asserted", ())),
        ("The letter went unanswered.", "went unanswered", ("The letter", None, "positive", "asserted", ())),
        (
            "Fact Sheet: The President today signed an Executive Order directing agencies to act.", "signed",
            ("The President", "an Executive Order", "positive", "asserted", ()),
        ),
        ("It has 60 days to pay or to lodge an appeal.", "lodged", ("It", "an appeal", "positive", "planned", ())),
        ("The crew had been seeking shelter from a storm.", "sought", ("The crew", "shelter", "positive", "asserted", ())),
        ("The truce faces a lawsuit from importers.", "faced", ("The truce", "a lawsuit from importers", "positive", "asserted", ())),
        ("Ana Ruiz, president of Peru and chair of the bloc, left.", "holds role", ("Ana Ruiz", "chair", "positive", "asserted", ())),
        (
            "Ana Ruiz, Special Representative of the Secretary-General, left.", "holds role",
            ("Ana Ruiz", "Special Representative", "positive", "asserted", ()),
        ),
        ("Berg paid the 14 percent who voted for the far-right party.", "voted for", ("the 14 percent", "the far-right party", "positive", "asserted", ())),
        (
            "The Authority opened an inquiry in March, having found that the merger could raise prices.", "raised",
            ("the merger", "prices", "positive", "possible", ("The Authority",)),
        ),
        ("The Executive Board of Kade today met Ana Ruiz.", "met", ("The Executive Board of Kade", "Ana Ruiz", "positive", "asserted", ())),
        (
            "Ana Ruiz, a former Peruvian navy commodore, disputes that view. “Nobody gambles”, she said.", "disputed",
            ("Ana Ruiz", "that view", "positive", "asserted", ()),
        ),
        ("Peru and Chile blame each other for the collision.", "blamed", ("Chile", "Peru", "positive", "asserted", ())),
        (
            "Berg rejected demands from senators that Malta suspend the talks.", "suspended",
            ("Malta", "the talks", "positive", "requested", ("senators",)),
        ),
        ("The court restrained the state from diverting water.", "diverted", ("the state", "water", "negative", "asserted", ())),
        ("Norway has committed to keep up to €4bn in the plant.", "kept", ("Norway", "up to €4bn", "positive", "planned", ())),
        ("Oslo has destroyed the trust of its allies.", "destroyed", ("Oslo", "the trust of its allies", "positive", "asserted", ())),
        ("Oslo said it had never exported, lent or sold such tools.", "sold", ("Oslo", "such tools", "negative", "asserted", ("Oslo",))),
        ("A drone bound for a camp in Peru sank.", "was bound for", ("A drone", "a camp in Peru", "positive", "asserted", ())),
        ("Norway's Trade Minister, Jan Vestre, left.", "holds role", ("Jan Vestre", "Trade Minister", "positive", "asserted", ())),
        ("Norway's Trade Minister, Jan Vestre, left.", "works for", ("Jan Vestre", "Norway", "positive", "asserted", ())),
        ("Berg confirmed that the licences had been paused.", "was paused", ("the licences", None, "positive", "asserted", ("Berg",))),
        ("Kade faces US ban threat", "threatened", ("US", "Kade", "positive", "asserted", ())),
        ("That deal would buy us goodwill.", "bought", ("That deal", "goodwill", "positive", "planned", ())),
        (
            "It would be supplied with 1.4 billion kilowatt-hours of electricity.", "was supplied with",
            ("It", "1.4 billion kilowatt-hours of electricity", "positive", "planned", ()),
        ),
        ("Far from easing tensions, the visit angered Peru.", "eased", ("the visit", "tensions", "negative", "asserted", ())),
        (
            "The deal obliges both sides to withdraw weapons.", "withdrew",
            ("both sides", "weapons", "positive", "obligatory", ("The deal",)),
        ),
        (
            "The deal, brokered by Oman and signed in Lima on Sunday, obliges both sides to withdraw heavy weapons from the town.",
            "withdrew from", ("both sides", "the town", "positive", "obligatory", ("The deal",)),
        ),
        (
            "The firm did not say how many workers would lose their jobs, nor when the plant would close.", "closed",
            ("the plant", None, "positive", "hypothetical", ()),
        ),
        (
            "The firm did not say how many workers would lose their jobs, nor when the plant would close.", "lost",
            ("how many workers", "their jobs", "positive", "hypothetical", ()),
        ),
        (
            "Companies must show that cocoa does not come from land cleared after 2020.", "came from",
            ("cocoa", "land cleared after 2020", "negative", "hypothetical", ("Companies",)),
        ),
        ("Farmers were given an extra six months.", "was given", ("Farmers", "an extra six months", "positive", "asserted", ())),
        ("They saw the door open.", "saw", ("They", "the door", "positive", "asserted", ())),
        (
            "Peru sought changes to Malta's constitution, which Chile has long demanded.", "demanded",
            ("Chile", "changes to Malta's constitution", "positive", "asserted", ()),
        ),
        ("Malta called off river talks days before they were to begin.", "called off", ("Malta", "river talks", "positive", "asserted", ())),
        ("About 70 Malians have sought refuge in Chad.", "requested", ("About 70 Malians", "Chad", "positive", "asserted", ())),
        ("The measure was aimed at the bloc as a whole.", "was aimed at", ("The measure", "the bloc", "positive", "asserted", ())),
    ],
)  # fmt: skip
def test_what_is_read(found, text, relation, claim):
    assert claim in found(text, relation)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Asked whether it would go, Ola Berg replied: “We are not ruling anything out.”", "criticized"),
        ("The court has jurisdiction to hear the case.", "has to hear"),
        ("It has 60 days to pay or to lodge an appeal.", "paid"),
        ("The crew had been seeking shelter from a storm.", "requested"),
        ("The truce faces a lawsuit from importers.", "accused"),
        ("The organ adopted the text with 2 abstentions (China, Russian Federation).", "located in"),
        ("The ship at anchor off Koror on Sunday [Handout via Reuters]", "is a"),
        ("Nobody has slammed the door.", "criticized"),
        ("The firm under-declared its income.", "stated"),
        ("Nobody wants to be the one that leaves the room.", "left"),
        ("It will ban military exercises with outside powers.", "cooperated with"),
        ("The court fined Kade, a move the firm called absurd.", "is a"),
        ("The freeze opens a rift with Malta.", "cut ties with"),
        ("Researchers compared images with figures.", "described"),
        ("It was postponed, most recently in May, after complaints from industry and from partners including Brazil.", "was postponed from"),
        ("The arrest of a former Peruvian minister by Spanish police was confirmed by Interpol.", "arrested"),
        ("The Board today completed the third review of Peru's programme.", "investigated"),
        ("Kade, its Afghan budget cut by a third since January, dropped two plants.", "is a"),
    ],
)
def test_what_is_not_read(found, text, relation):
    assert not found(text, relation)


def test_who_rules_nothing_out_rejects_nothing(found):
    told = found("Ola Berg replied: “We are not ruling anything out.”", "ruled out")
    assert [claim[:3] for claim in told] == [("We", "anything", "negative")]


def test_what_somebody_must_understand_is_not_their_word(found):
    (claim,) = [c for c in found("Moscow must understand that we will not abandon Malta, Ola Berg said.", "abandoned") if c[0] == "we"]
    assert claim[4] == ("Ola Berg",)


def test_what_one_is_blamed_for_is_a_topic(extract):
    (blamed,) = [p for p in extract("Malta blames the dam for worsening floods.") if p.relation.label == "blamed"]
    assert [role for role, phrase in blamed.arguments if "floods" in phrase.text] == ["topic"]


def test_it_did_not_stands_for_what_was_told(found):
    told = "“They told us the water would come in April, and it didn't,” she said."
    assert not [claim for claim in (*found(told, "told"), *found(told, "stated")) if claim[0] == "it"]


def test_a_body_at_which_one_works_is_a_place(extract):
    (studied,) = [p for p in extract("A woman who studies rivers at a research institute left.") if p.relation.label == "studied"]
    assert [role for role, phrase in studied.arguments if "institute" in phrase.text] == ["place"]


def test_where_tells_the_place(extract):
    (held,) = [p for p in extract("The men fled to Kara Barracks, where they are holding Ola Berg.") if p.relation.label == "held"]
    assert held.place is not None and held.place.text == "Kara Barracks"


def test_between_two_sums_is_how_much(extract):
    told = extract("The move is likely to cost the firm between €300m and €450m.")
    assert [role for p in told for role, phrase in p.arguments if "300" in phrase.text] == ["amount"]
