"""Acts that another clause names in passing: meetings attended, what a text says for its authors, who is blamed, whose deed it is."""

import pytest

YES = "positive"


def rows(claims, text):
    return {(s, r, o, modality) for s, r, o, _, modality, _ in claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In a call with Mona Reyes on Monday, Ola Berg said the ships would come.", ("Ola Berg", "consulted with", "Mona Reyes", "asserted")),
        ("After talks with Malta, Norway agreed to pay.", ("Norway", "consulted with", "Malta", "asserted")),
        ("At a meeting with Mona Reyes, Ola Berg will call for reform.", ("Ola Berg", "consulted with", "Mona Reyes", "planned")),
        ("On a visit to Togo, Ola Berg praised the port.", ("Ola Berg", "visited", "Togo", "asserted")),
        ("Peru's parliament passed a resolution criticizing Ola Berg.", ("Peru's parliament", "criticized", "Ola Berg", "asserted")),
        ("The families filed a lawsuit accusing Kade of negligence.", ("The families", "accused", "Kade", "asserted")),
        ("Norway said Togo was responsible for the leak.", ("Norway", "accused", "Togo", "asserted")),
        ("Norway said rebels were behind the attack.", ("Norway", "accused", "rebels", "asserted")),
        ("Officials said Togo was to blame.", ("Officials", "accused", "Togo", "asserted")),
        ("A rebel attack on the town killed ten people.", ("rebel", "attacked", "the town", "asserted")),
        ("The NATO-led invasion of Togo began in 2003.", ("NATO", "attacked", "Togo", "asserted")),
        ("Norway called for Togo to stop the raids.", ("Norway", "called for", "Togo", "asserted")),
        ("Ola Berg led a delegation to Togo.", ("Ola Berg", "visited", "Togo", "asserted")),
        ("Norway hosted a dinner for Ola Berg.", ("Norway", "consulted with", "Ola Berg", "asserted")),
        ("Soldiers looted the depot.", ("Soldiers", "looted", "the depot", "asserted")),
        ("Norway sent 60 tons of food to Togo.", ("Norway", "aided", "Togo", "asserted")),
        ("Norway deployed hundreds of troops to Togo.", ("Norway", "deployed", "hundreds of troops", "asserted")),
        ("Ola Berg, speaking for Togo, said it was late.", ("Ola Berg", "spokesperson for", "Togo", "asserted")),
        ("The war displaced twelve thousand farmers.", ("The war", "displaced", "twelve thousand farmers", "asserted")),
        ("The guests gave the ruling a warm welcome.", ("The guests", "supported", "the ruling", "asserted")),
        ("Ola Berg blamed a fault for the silence.", ("Ola Berg", "blamed", "a fault", "asserted")),
        ("The talks were held up by rows.", ("The talks", "was held up by", "rows", "asserted")),
        ("Rebels will release two sailors to Togo.", ("Rebels", "released", "two sailors", "planned")),
        ("The army broke the ceasefire in Togo.", ("The army", "broke", "the ceasefire", "asserted")),
        ("Norway and Togo agreed a trade deal.", ("Norway", "agreed", "a trade deal", "asserted")),
        ("Norway reached a deal on the border.", ("Norway", "reached", "a deal on the border", "asserted")),
        ("The ministry announced the arrest of a cleric.", ("The ministry", "arrested", "a cleric", "asserted")),
    ],
)
def test_is_read(claims, text, expected):
    assert expected in rows(claims, text)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("After talks with Malta, prices rose in Norway.", ("consulted with",)),
        ("Norway was told so at a meeting with Malta.", ("consulted with",)),
        ("Togo and Peru signed a pact during the first visit of the king to Malta.", ("visited",)),
        ("The group said it was behind the attack.", ("accused",)),
        ("Norway said Togo was behind the proposal.", ("accused",)),
        ("Norway said Togo was not to blame.", ("accused",)),
        ("Among them is Ola Berg.", ("was", "is")),
    ],
)
def test_is_not_read(claims, text, never):
    assert not {r for _, r, _, _ in rows(claims, text)} & set(never)


@pytest.mark.parametrize(
    ("text", "relation", "targets"),
    [
        ("Ola Berg refused to answer a request from ten sailors.", "rejected", ["ten sailors"]),
        ("Norway condemned a march by white farmers.", "condemned", ["white farmers"]),
        ("British and EU negotiators reached a deal on the Irish border.", "reached", ["EU"]),
        ("Norway and Togo agreed a trade deal.", "agreed", ["Togo"]),
    ],
)
def test_whom_it_is_directed_at(extract, text, relation, targets):
    found = next(p for p in extract(text) if p.relation.label == relation)
    assert [phrase.text for role, phrase in found.arguments if role == "target"] == targets


def test_what_happened_at_a_dinner_is_told_by_who_recalls_it(claims):
    sources = [who for s, _, _, _, _, who in claims("Mona Reyes recalls a dinner at which Ola Berg praised Togo.") if s == "Ola Berg"]
    assert sources == [("Mona Reyes",)]


def test_people_find_and_studies_state(claims):
    assert "found" in {r for _, r, _, _, _, _ in claims("He found that the door was locked.")}
    assert "stated" in {r for _, r, _, _, _, _ in claims("The study found that prices rose.")}


def test_what_is_rejected_is_not_said(claims):
    assert "Peru" not in {s for s, r, _, _ in rows(claims, "Peru rejected a resolution criticizing Ola Berg.") if r == "criticized"}


def test_refugees_granted_asylum_grant_none(claims):
    assert ("refugees", "was granted", "asylum") in {(s, r, o) for s, r, o, _, _, _ in claims("Norway said refugees granted asylum are welcome in Oslo.")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Egypt has offered to broker a truce.", ("Egypt", "offered", None, "asserted")),
        ("Kade had offered $2.8 billion for the bank.", ("Kade", "offered", "$2.8 billion", "asserted")),
        ("At least eleven cables and power lines were cut.", ("At least eleven cables and power lines", "was cut", None, "asserted")),
        ("The eight EU and NATO members should conclude a treaty.", ("The eight EU and NATO members", "concluded", "a treaty", "obligatory")),
        ("Oslo praised the handover in June of a ship.", ("Oslo", "praised", "the handover in June of a ship", "asserted")),
        ("Were Oslo to tax it, Togo would have few ships.", ("Togo", "had", "few ships", "hypothetical")),
        (
            "A contract signed in May with a Togolese firm would cover it.",
            ("A contract signed in May with a Togolese firm", "covered", "it", "planned"),
        ),
        ("Ola Berg said that he learned of the leak from a colleague.", ("Ola Berg", "learned of", "the leak", "asserted")),
        ("Ola Berg, a retired Togolese general, left.", ("Ola Berg", "holds role", "general", "asserted")),
        ("City Attorney Ola Berg left.", ("Ola Berg", "holds role", "City Attorney", "asserted")),
        ("Assistant City Manager Ola Berg left.", ("Ola Berg", "holds role", "Assistant City Manager", "asserted")),
    ],
)
def test_is_read_whole(claims, text, expected):
    assert expected in rows(claims, text)


def test_a_retired_general_is_one_no_more(extract):
    roles = [p.object.label for p in extract("Ola Berg, a retired Togolese general, left.") if p.relation.label == "holds role"]
    assert roles == ["retired general"]


def test_as_bad_as_can_be_is_not_said_in_words(claims):
    assert not rows(claims, "For Oslo, the timing could hardly be worse.")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Over lunch in Oslo, Ola Berg told Mona Reyes that the deal was off.", "circumstance"),
        ("For most of the war, Ola Berg avoided debates.", "circumstance"),
    ],
)
def test_the_occasion_is_no_topic(extract, text, role):
    first = next(p for p in extract(text) if p.subject.text == "Ola Berg").arguments[0]
    assert first[0] == role


@pytest.mark.parametrize(
    "text",
    [
        "Peru's premier has vowed to fight the tax.",
        "Kade is protesting, warning that buyers will turn to Togo.",
    ],
)
def test_what_is_named_in_passing_is_no_target(extract, text):
    assert not [phrase.text for p in extract(text) for role, phrase in p.arguments if role == "target"]


def test_whose_backing_is_praised_is_the_target(extract):
    found = next(p for p in extract("Peru praised Togo's backing of its bid for a seat on the Council.") if p.relation.label == "praised")
    assert [phrase.text for role, phrase in found.arguments if role == "target"] == ["Togo"]


def test_a_present_with_a_weekday_to_come_is_planned(extract):
    found = next(p for p in extract("Ola Berg flies to Togo on Saturday.", date="2026-11-27") if p.relation.label == "visited")
    assert (found.modality, found.time.value) == ("planned", "2026-11-28")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("None of the ministers resigned.", ("the ministers", "resigned", None, "asserted")),
        ("Lumo's head of European policy, Ola Berg, disputes it.", ("Ola Berg", "works for", "Lumo", "asserted")),
        ("Lumo's head, Ola Berg, disputes it.", ("Ola Berg", "head of", "Lumo", "asserted")),
        ("Ola Berg has emerged as the front-runner.", ("Ola Berg", "emerged as", "the front-runner", "asserted")),
        ("As the senior member, Ola Berg has emerged as the front-runner.", ("Ola Berg", "emerged as", "the front-runner", "asserted")),
        ("Only Ola Berg stayed home.", ("Only Ola Berg", "stayed home", None, "asserted")),
        ("Her career has been investigated to no avail.", ("Her career", "was investigated", None, "asserted")),
        ("Researchers released a study.", ("Researchers", "published", "a study", "asserted")),
        ("Ola Berg complained to the minister.", ("Ola Berg", "complained to", "the minister", "asserted")),
        ("Norway stood with Togo.", ("Norway", "stood with", "Togo", "asserted")),
        ("The blast killed ten.", ("The blast", "killed", "ten", "asserted")),
        ("Ola Berg was never forced to sell the port.", ("Ola Berg", "sold", "the port", "hypothetical")),
    ],
)
def test_is_read_to_the_end(claims, text, expected):
    assert expected in rows(claims, text)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("As the senior member, Ola Berg has emerged as the front-runner.", "the senior member"),
        ("Monday's attack on the port failed.", "the port"),
        ("Ola Berg accepted two.", "two"),
        ("It is like the one that he wrote on Monday.", "the one"),
        ("Ola Berg stood with his arms crossed.", "his arms"),
    ],
)
def test_is_no_object(claims, text, never):
    assert never not in {o for _, _, o, _ in rows(claims, text)}


def test_what_stands_before_a_colon_is_not_said_after_it(extract):
    [said] = [p for p in extract("Italy, however, may not wait: its agency said that it would act.") if p.relation.label == "stated"]
    assert [phrase.text for role, phrase in said.arguments if role == "content"] == ["that it would act"]


def test_a_title_goes_on_behind_its_colon(extract):
    found = [p for p in extract("Ola Berg wrote Storm: A History in 2011.") if p.object is not None]
    assert [(p.object.text, p.time.text if p.time else None) for p in found] == [("Storm: A History", "2011")]


def test_what_is_put_at_an_amount(extract):
    [found] = [p for p in extract("The ministry put the savings at $2 billion.") if p.relation.label == "put"]
    assert [(r, a.text) for r, a in found.arguments] == [("amount", "at $2 billion")]


def test_where_a_pact_was_signed_is_no_target(extract):
    [found] = [p for p in extract("Norway welcomed the accord concluded in Togo.") if p.relation.label == "welcomed"]
    assert [a.text for r, a in found.arguments if r == "target"] == []


def test_each_other(claims):
    found = {(s, o) for s, r, o, _ in rows(claims, "Norway and Togo accused each other of fraud.") if r == "accused"}
    assert found == {("Norway", "Togo"), ("Togo", "Norway")}


def test_between_them_is_no_target(extract):
    [found] = extract("Between them, the two firms supply such systems.")
    assert [r for r, _ in found.arguments] == ["circumstance"]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The job went to Ola Berg of the Harbour Party, the junior partner that left.", "Ola Berg of the Harbour Party"),
        ("Ola Berg is a boy from Harwick, Texas.", "a boy from Harwick, Texas"),
    ],
)
def test_a_description_inside_a_phrase_is_left_out_of_it(extract, text, phrase):
    assert phrase in [p.object.text for p in extract(text) if p.object is not None]


def test_a_fine_keeps_its_amount(extract):
    [found] = [p for p in extract("Norway fined Kade $7 million on Monday.") if p.relation.label == "fined"]
    assert (found.object.text, [(r, a.text) for r, a in found.arguments if r == "amount"]) == ("Kade", [("amount", "$7 million")])


@pytest.mark.parametrize("means", ["radio", "phone"])
def test_a_means_acts_not(claims, means):
    assert means not in {s for s, _, _, _ in rows(claims, f"The ship was warned by {means}.")}


def test_who_backs_a_text_together(extract):
    found = [p for p in extract("Norway and Togo voiced support for the text.") if p.relation.label == "supported"]
    assert [(p.subject.text, [a for r, a in p.arguments if r == "target"]) for p in found] == [("Norway", []), ("Togo", [])]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Ola Berg, policy director of Kade, left.", "works for"),
        ("Ola Berg, a director at Kade, left.", "works for"),
        ("Ola Berg, managing director of Kade, left.", "head of"),
    ],
)
def test_who_heads_a_body(extract, text, relation):
    assert [p.relation.label for p in extract(text) if p.object is not None and "Kade" in p.object.text][:1] == [relation]


def test_nobody_consults_reporters(claims):
    assert "consulted with" not in {r for _, r, _, _ in rows(claims, "Ola Berg spoke to reporters on Monday.")}


def test_what_is_said_with_its_condition(extract):
    [said] = [p for p in extract("If the ministry refused, she said, her party would sue.") if p.relation.label == "stated"]
    assert [a.label for r, a in said.arguments if r == "content"] == ["If the ministry refused, her party would sue"]


def test_the_agency_in_question_is_not_worried(claims):
    found = rows(claims, "The agency concerned met the people affected.")
    assert {(s, r, o) for s, r, o, _ in found} == {("The agency concerned", "met", "the people affected")}


@pytest.mark.parametrize(("text", "whom"), [("Ola Berg was ambassador to Togo.", None), ("Ola Berg is an adviser to the king.", "the king")])
def test_whom_a_role_serves(extract, text, whom):
    assert [p.object.text for p in extract(text) if p.relation.label == "works for"] == ([whom] if whom else [])


def test_the_year_of_a_ruling_is_not_when_it_is_praised(extract):
    assert [p.time for p in extract("Critics praise the 2009 ruling.")] == [None]


def test_on_board_is_a_place(extract):
    found = next(p for p in extract("On board the ship, Ola Berg said that it was late.") if p.relation.label == "stated")
    assert ("place", "On board the ship") in [(role, phrase.text) for role, phrase in found.arguments]


def test_the_past_is_a_time(extract):
    [found] = [p for p in extract("In the past, Norway has bought ships.") if p.relation.label == "bought"]
    assert [(role, phrase.text) for role, phrase in found.arguments] == [("time", "In the past")]


@pytest.mark.parametrize("text", ["The council set up an institute against Leukaemia in Oslo.", "Ola Berg met Minister Mona Reyes in Oslo."])
def test_what_is_not_said_to_lie_there(extract, text):
    assert "located in" not in {p.relation.label for p in extract(text)}
