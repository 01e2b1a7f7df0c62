"""What is said to be needed, what money and measures are for, and whom that is directed at; whole texts, the real parse."""

import pytest


def rows(extract, text):
    """(subject, relation, object, content, targets) of each claim."""
    return [
        (
            p.subject.text,
            p.relation.label,
            p.object.text if p.object else None,
            *(a.text for r, a in p.arguments if r == "content"),
            *(a.text for r, a in p.arguments if r == "target"),
        )
        for p in extract(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway has said that Togo must first disarm.", ("Norway", "urged", "Togo", "that Togo must first disarm")),
        ("Norway says the raids in Togo must be ended.", ("Norway", "called for", None, "the raids in Togo must be ended", "Togo")),
        ("Ola Berg said a reform of the bank was needed.", ("Ola Berg", "called for", "a reform of the bank")),
        ("Ola Berg said that Mona Reyes would not be welcome here.",
         ("Ola Berg", "rejected", "Mona Reyes", "that Mona Reyes would not be welcome here")),
        ("The governor says refugees are welcome in Oslo.", ("The governor", "supported", "refugees", "refugees are welcome in Oslo")),
        ("Norway gave 40 million euros to rebuild a port in Ghana.",
         ("Norway", "committed funds to", None, "to rebuild a port in Ghana", "Ghana")),
        ("Norway paid 2 million euros as compensation for the sailors.", ("Norway", "committed funds to", "the sailors")),
        ("Norway imposed sanctions in relation to Togo.", ("Norway", "sanctioned", "Togo")),
        ("Norway will lift some of its restrictions on ships from Togo.",
         ("Norway", "lifted restrictions on", "ships from Togo", "Togo")),
        ("The ministry gave approval for Togo to send a ship.", ("The ministry", "gave approval for", "Togo")),
        ("Kenyan President Ola Berg received an invitation from Togo to take part in the summit.",
         ("Togo", "invited", "Kenyan President Ola Berg", "to take part in the summit")),
        ("The general threatened that the navy would cut all ties with Togo.",
         ("The general", "threatened", None, "that the navy would cut all ties with Togo", "Togo")),
        ("The minister abandoned his policy of expelling foreign miners.",
         ("The minister", "abandoned policy of", "expelling foreign miners", "foreign miners")),
        ("President Ola Berg announced that the government would tighten sanctions against Togo.",
         ("President Ola Berg", "announced measure", None, "that the government would tighten sanctions against Togo", "Togo")),
        ("Norway and Togo began joint exercises in the northern desert.", ("Norway", "cooperated with", "Togo")),
        ("The court convicted one of the guards.", ("The court", "convicted", "one of the guards")),
    ],
)  # fmt: skip
def test_is_read(extract, text, expected):
    assert expected in rows(extract, text)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Ola Berg said the ship must have been lost.", "called for"),
        ("Ola Berg said the reform was not needed.", "called for"),
        ("Ola Berg said the bridge should be ready by May.", "called for"),
        ("Ola Berg said the milk was necessary for growth.", "called for"),
        ("Ola Berg said Togo must have known.", "urged"),
        ("Ola Berg announced that the government will sell the port.", "announced measure"),
    ],
)
def test_is_not_read(extract, text, never):
    assert never not in {row[1] for row in rows(extract, text)}


@pytest.mark.parametrize(
    ("text", "role", "phrase"),
    [
        ("The court sentenced Ola Berg to two years.", "amount", "to two years"),
        ("The commission declared the incumbent, Ola Berg, the winner of the vote.", "role", "the winner of the vote"),
        ("The minister called Ola Berg a traitor.", "role", "a traitor"),
        ("For all its ships, Norway lost the war.", "circumstance", "For all its ships"),
        ("The king named Ola Berg commander of the fleet.", "agent", "The king"),
        ("Parliament named the former judge Ana Ruiz chair of a panel.", "agent", "Parliament"),
        ("Norway seized ten ships from Togo.", "target", "from Togo"),
        ("The court rejected the appeal of a sailor who was told to leave the harbour after a long row over unpaid fees and a broken crane.",
         "target", "of a sailor"),
    ],
)  # fmt: skip
def test_role(extract, text, role, phrase):
    assert (role, phrase) in [(r, a.text) for p in extract(text) for r, a in p.arguments]


def test_a_captioned_photo_acts_not(extract):
    found = rows(extract, "In this July 2, 2019 file photo, Kenyan minister Ola Berg meets Ana Ruiz in Oslo.")
    assert "Kenyan minister Ola Berg" in {row[0] for row in found if row[1] == "met"}
    assert not any("photo" in str(part) or "July" in row[0] for row in found for part in row)


def test_where_one_stands_in_a_picture_is_no_part_of_the_name(extract):
    found = rows(extract, "Kenyan President Ola Berg, second left, and Prime Minister Mona Reyes, left, attended a meeting in Oslo.")
    assert {row[0] for row in found if row[1] == "participated in"} == {"Kenyan President Ola Berg", "Prime Minister Mona Reyes"}


@pytest.mark.parametrize(
    ("text", "subject", "modality"),
    [
        ("Ola Berg insisted that the deficit be kept low.", "the deficit", "requested"),
        ("Norway ordered that the remark be struck from the record.", "the remark", "requested"),
        ("A demand that the line be moved to the north was rejected.", "the line", "requested"),
        ("Whether the party will keep the promise is unclear.", "the party", "hypothetical"),
        ("Ola Berg insisted that the deficit was kept low.", "the deficit", "asserted"),
    ],
)
def test_modality(extract, text, subject, modality):
    assert {p.modality for p in extract(text) if p.subject.text == subject} == {modality}


@pytest.mark.parametrize(
    ("text", "rows_"),
    [
        ("The court sentenced a guard to six years and two clerks to four years.",
         [("a guard", "to six years"), ("two clerks", "to four years")]),
        ("The phrase was deleted at the insistence of Norway.", [(None, "at the insistence of Norway")]),
        ("Until recently, the gap hardly mattered.", [(None, "Until recently")]),
        ("The rule takes effect once published in the gazette.", [("effect", "once published in the gazette")]),
    ],
)  # fmt: skip
def test_arguments(extract, text, rows_):
    first = extract(text)[: len(rows_)]
    assert [(p.object.text if p.object else None, next(a.text for _, a in p.arguments)) for p in first] == rows_


def test_what_is_done_in_exchange_is_done_in_nothing(extract):
    found = [p for p in extract("Norway has eased some of its rules in exchange for the release of two sailors.") if p.subject.text == "Norway"]
    assert [(p.relation.label, p.object.text) for p in found] == [("eased", "some of its rules")]


def test_a_body_that_meets_consults_nobody(extract):
    assert {p.relation.plover for p in extract("The council met on Monday.")} == {None}
    assert {p.relation.plover for p in extract("Norway and Togo met on Monday.")} == {"CONSULT"}


@pytest.mark.parametrize("text", ["It was shortly after nine when Ola Berg rose.", "Let us be clear."])
def test_what_sets_the_scene_is_no_claim(extract, text):
    assert not [p for p in extract(text) if p.subject.text.lower() in ("it", "us")]


def test_who_else_reports_is_not_quoted_by_the_first(claims):
    text = "Thirty people were hurt, according to the Harbour Centre, and the World Bank has estimated that more will come."
    sources = {relation: who for _, relation, _, _, _, who in claims(text) if relation in ("was hurt", "stated")}
    assert sources == {"was hurt": ("the Harbour Centre",), "stated": ()}


def test_envoys_recalled_are_no_ties_cut(extract):
    assert {p.relation.label for p in extract("Norway recalled its ambassador to Togo.")} == {"recalled ambassador to"}


@pytest.mark.parametrize(
    ("text", "subject", "scope"),
    [
        ("Would Norway raise the matter?", "Norway", ("positive", "hypothetical")),
        ("Ola Berg was in no mood to sell anything.", "Ola Berg", ("negative", "planned")),
    ],
)
def test_scope(extract, text, subject, scope):
    assert scope in {(p.polarity, p.modality) for p in extract(text) if p.subject.text == subject}


def test_what_is_reaffirmed_has_its_source(claims):
    found = claims("Norway condemned the sale and reaffirmed that its rules extend to ships.")
    assert [who for subject, _, _, _, _, who in found if subject == "its rules"] == [("Norway",)]


def test_an_order_in_a_quotation_is_nothing_that_the_speaker_does(extract):
    found = extract('"If it will not send a fleet, then let it say so," said Ola Berg.')
    assert "let" not in {p.relation.label for p in found if p.subject.text == "Ola Berg"}


def test_what_one_speaks_on_is_no_place(extract):
    [found] = [p for p in extract("On Libya, the minister spoke of a report.") if p.subject.text == "the minister"]
    assert (found.place, [role for role, phrase in found.arguments if phrase.text == "On Libya"]) == (None, ["topic"])


def test_what_something_was_before_dates_that(hand):
    found = hand(
        "Gold:NN:nsubj:1 rose=rise:VBD:ROOT:1 to:IN:prep:1 28:CD:pobj:2 from:IN:prep:1 30:CD:pobj:4 on:IN:prep:4 Friday:NNP:pobj:6:DATE .:.:punct:1"
    )
    assert not [role for p in found for role, _ in p.arguments if role == "time"]


def test_what_sums_up_a_warning_is_no_part_of_it(extract):
    found = extract("Norway warned that ships would be seized, a formula it has used since 2022.")
    assert "that ships would be seized" in [a.text for p in found for r, a in p.arguments if r == "content"]


def test_a_title_behind_a_colon_is_nothing_that_a_body_is(extract):
    assert not [p for p in extract("House of Commons Trade Committee: Aid to Chad") if p.relation.label == "is a"]


@pytest.mark.parametrize(
    ("text", "label", "scope"),
    [
        ("Norway has no plan to sell the port.", "sold", ("negative", "planned")),
        ("Norway had no right to sell the port.", "sold", ("positive", "hypothetical")),
        ("Norway has not ruled out selling the port.", "sold", ("positive", "possible")),
        ("Norway was entitled to sell the port.", "sold", ("positive", "possible")),
        ("An aide would confirm only that the king had left.", "confirmed", ("positive", "asserted")),
        ("If the team refused to play where it disliked a song, nobody would come.", "disliked", ("positive", "hypothetical")),
    ],
)
def test_scope_of_rights_and_refusals(extract, text, label, scope):
    assert [(p.polarity, p.modality) for p in extract(text) if p.relation.label == label] == [scope]


@pytest.mark.parametrize(
    ("text", "label"),
    [("The act does not mention Loopa.", "mentioned"), ("Ola Berg disputed the claim.", "disputed"), ("Spies planted devices in the hall.", "planted")],
)
def test_labels_that_say_no_more(extract, text, label):
    assert label in {p.relation.label for p in extract(text)}


def test_where_a_complaint_was_filed_is_no_target(extract):
    found = extract("In a complaint filed in Oslo, residents allege that the city failed.")
    assert not [a for p in found for r, a in p.arguments if r == "target"]


def test_a_rank_of_two_words(extract):
    found = extract("Rear Admiral Joanne Pruitt, a deputy director, said so.")
    assert "Rear Admiral" in [p.object.label for p in found if p.relation.label == "holds role"]
    assert "works for" not in {p.relation.label for p in found}


def test_how_much_later(extract):
    [found] = extract("The order was dispatched six days later.")
    assert [(role, phrase.text) for role, phrase in found.arguments] == [("time", "six days later")]


def test_a_banker_born_in_a_town_of_two_words(extract):
    found = extract("The owner is Valery Dray, a St Petersburg-born businessman.")
    assert "St Petersburg-born businessman" in [p.object.label for p in found if p.relation.label == "holds role"]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Someone who has been used as a weapon does not stop being a person.", "hypothetical"),
        ("Someone who was used as a weapon called the police.", "asserted"),
    ],
)
def test_whoever_it_may_be(extract, text, modality):
    assert [p.modality for p in extract(text) if p.relation.label.startswith("was used")] == [modality]
