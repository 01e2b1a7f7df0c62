"""States that grammar says: titles, appositions, kinds, seats, possession; parses built by hand."""

import pytest

from kg.extract.states import kind_phrase


def states(hand_claims, notation):
    return {row[:3] for row in hand_claims(notation)}


APPOSITION = (
    "Ines:NNP:compound:1:PERSON Prado:NNP:nsubj:{end}:PERSON ,:,:punct:1 {noun} ,:,:punct:1 left=leave:VBD:ROOT:{end} Peru:NNP:dobj:{end}:GPE"
)


def test_role_and_whom_it_is_for(hand_claims):
    noun = "the:DT:det:5 chief:JJ:amod:5 executive:NN:appos:1 of:IN:prep:5 Cobresur:NNP:pobj:6:ORG"
    found = states(hand_claims, APPOSITION.format(end=9, noun=noun))
    assert found >= {("Ines Prado", "holds role", "chief executive"), ("Ines Prado", "head of", "Cobresur")}
    assert not any(label in ("is a", "works for") for _, label, _ in found)


def test_head_of(hand_claims):
    noun = "the:DT:det:4 president:NN:appos:1 of:IN:prep:4 Cobresur:NNP:pobj:5:ORG"
    assert ("Ines Prado", "head of", "Cobresur") in states(hand_claims, APPOSITION.format(end=8, noun=noun))
    noun = "the:DT:det:5 vice:NN:compound:5 president:NN:appos:1 of:IN:prep:5 Cobresur:NNP:pobj:6:ORG"
    found = states(hand_claims, APPOSITION.format(end=9, noun=noun))
    assert ("Ines Prado", "works for", "Cobresur") in found
    assert ("Ines Prado", "holds role", "vice president") in found
    assert ("Ines Prado", "head of", "Cobresur") not in found


def test_name_after_the_role(hand_claims):
    found = states(
        hand_claims,
        "Peru:NNP:poss:2:GPE 's:POS:case:0 auditor:NN:nsubj:7 ,:,:punct:2 Ines:NNP:compound:5:PERSON Prado:NNP:appos:2:PERSON ,:,:punct:2 "
        "left=leave:VBD:ROOT:7 Chile:NNP:dobj:7:GPE",
    )
    assert found >= {("Ines Prado", "works for", "Peru"), ("Ines Prado", "holds role", "auditor")}


def test_kind_and_seat(hand_claims):
    found = states(
        hand_claims,
        "Cobresur:NNP:nsubj:7:ORG ,:,:punct:0 a:DT:det:5 Chilean:JJ:amod:5:NORP mining:NN:compound:5 company:NN:appos:0 ,:,:punct:0 "
        "left=leave:VBD:ROOT:7 Peru:NNP:dobj:7:GPE",
    )
    assert found >= {("Cobresur", "based in", "Chilean"), ("Cobresur", "is a", "a Chilean mining company")}


def test_kind_phrase_is_a_node_without_its_article(syntax_of):
    syntax = syntax_of("Cobresur:NNP:nsubj:1:ORG is=be:VBZ:ROOT:1 a:DT:det:4 Chilean:JJ:amod:4:NORP company:NN:attr:1")
    phrase = kind_phrase(syntax, 4, 1)
    assert (phrase.text, phrase.label, phrase.type) == ("a Chilean company", "Chilean company", "Topic")


def test_a_place_in_a_place(hand_claims):
    found = states(hand_claims, "Arica:NNP:nsubj:4:GPE ,:,:punct:0 Chile:NNP:appos:0:GPE ,:,:punct:0 sued=sue:VBD:ROOT:4 Peru:NNP:dobj:4:GPE")
    assert ("Arica", "located in", "Chile") in found


@pytest.mark.parametrize(("subject", "found"), [("Prado:NNP:nsubj:7:LOC", True), ("Prado:NNP:pobj:7:LOC", False)])
def test_a_person_taken_for_a_place_still_holds_a_role(hand_claims, subject, found):
    rows = states(
        hand_claims,
        f"{subject} ,:,:punct:0 the:DT:det:3 auditor:NN:appos:0 of:IN:prep:3 Peru:NNP:pobj:4:GPE ,:,:punct:0 left=leave:VBD:ROOT:7 Chile:NNP:dobj:7:GPE",
    )
    assert (("Prado", "holds role", "auditor") in rows) is found


def test_a_firm_taken_for_a_place_is_still_part_of_its_owner(hand_claims):
    rows = states(
        hand_claims,
        "Cobresur:NNP:poss:2:ORG 's:POS:case:0 subsidiary:NN:nsubj:6 ,:,:punct:2 Brattli:NNP:appos:2:GPE ,:,:punct:2 left=leave:VBD:ROOT:6 "
        "Peru:NNP:dobj:6:GPE",
    )
    assert ("Brattli", "part of", "Cobresur") in rows


def test_two_names_in_apposition_say_nothing(hand_claims):
    found = states(
        hand_claims, "Prado:NNP:nsubj:4:PERSON ,:,:punct:0 Cobresur:NNP:appos:0:ORG ,:,:punct:0 sued=sue:VBD:ROOT:4 Peru:NNP:dobj:4:GPE"
    )
    assert found == {("Prado", "sued", "Peru")}


def test_title_before_a_name(hand_claims):
    found = states(
        hand_claims,
        "Former:JJ:amod:2 Defense:NNP:compound:4 Secretary:NNP:compound:4 Ines:NNP:compound:4:PERSON Prado:NNP:nsubj:5:PERSON "
        "visited=visit:VBD:ROOT:5 Peru:NNP:dobj:5:GPE",
    )
    assert ("Ines Prado", "holds role", "Former Defense Secretary") in found


def test_title_with_its_owner(hand_claims):
    found = hand_claims(
        "Cobresur:NNP:compound:1:ORG spokeswoman:NN:compound:3 Ines:NNP:compound:3:PERSON Prado:NNP:nsubj:4:PERSON visited=visit:VBD:ROOT:4 "
        "Peru:NNP:dobj:4:GPE"
    )
    rows = {(label, target) for _, label, target, *_ in found}
    assert rows >= {("holds role", "spokeswoman"), ("spokesperson for", "Cobresur"), ("visited", "Peru")}


@pytest.mark.parametrize(
    "parse",
    [
        "General:NNP:compound:1:ORG Electric:NNP:nsubj:2:ORG left=leave:VBD:ROOT:2 Peru:NNP:dobj:2:GPE",
        "Peru:NNP:nsubj:1:GPE named=name:VBD:ROOT:1 a:DT:det:4 Chief:NNP:compound:4 Constable:NNP:dobj:1:PERSON of:IN:prep:4 Lima:NNP:pobj:5:GPE",
    ],
)
def test_a_title_within_a_name_is_nobodys(hand_claims, parse):
    assert not any(label == "holds role" for _, label, _ in states(hand_claims, parse))


@pytest.mark.parametrize("title", ["Mr", "Dr.", "Sir"])
def test_a_bare_title_is_no_role(hand_claims, title):
    found = states(
        hand_claims, f"{title}:NNP:compound:2 Ines:NNP:compound:2:PERSON Prado:NNP:nsubj:3:PERSON visited=visit:VBD:ROOT:3 Peru:NNP:dobj:3:GPE"
    )
    assert not any(label == "holds role" for _, label, _ in found)


def test_whose_minister_somebody_is(extract):
    found = {(p.subject.text, p.relation.label, p.object.text) for p in extract("Peru, whose trade minister, Ana Ruiz, had resigned, left.") if p.object}
    assert {("Ana Ruiz", "holds role", "trade minister"), ("Ana Ruiz", "works for", "Peru")} <= found


@pytest.mark.parametrize(
    ("text", "state"),
    [("Ana Ruiz, the Peruvian trade minister, left.", True), ("Ana Ruiz, the Peruvian economist, left.", False)],
)
def test_a_minister_is_of_the_country_whose_adjective_stands_before(extract, text, state):
    assert state == any(p.relation.label == "works for" for p in extract(text))


def test_a_title_of_several_is_each_ones(extract):
    found = {(p.subject.text, p.object.label) for p in extract("The prime ministers Ana Ruiz and Tom Berg left.") if p.relation.label == "holds role"}
    assert {name.rpartition(" ")[2] for name, _ in found} == {"Ruiz", "Berg"} and {role for _, role in found} == {"prime minister"}


def test_what_somebody_is_himself(extract):
    assert ("Tom Berg", "is a", "Social Democrat") in {
        (p.subject.text, p.relation.label, p.object.label) for p in extract("Tom Berg, himself a Social Democrat, sided with the mayor.")
    }


def test_nationality_and_kind_before_a_name(hand_claims):
    found = hand_claims(
        "Chilean:JJ:amod:2:NORP miner:NN:compound:2 Cobresur:NNP:nsubj:3:ORG left=leave:VBD:ROOT:3 Peru:NNP:dobj:3:GPE"
    )
    assert ("based in", "Chilean") in {(label, target) for _, label, target, *_ in found}


def test_a_named_thing_in_a_place(hand_claims):
    found = states(
        hand_claims,
        "The:DT:det:2 Quinoa:NNP:compound:2:ORG Forum:NNP:nsubj:5:ORG in:IN:prep:2 Cusco:NNP:pobj:3:GPE angered=anger:VBD:ROOT:5 Peru:NNP:dobj:5:GPE",
    )
    assert ("The Quinoa Forum", "located in", "Cusco") in found


def test_copula_with_role(hand_claims):
    found = hand_claims(
        "Prado:NNP:nsubj:1:PERSON is=be:VBZ:ROOT:1 not:RB:neg:1 the:DT:det:4 president:NN:attr:1 of:IN:prep:4 Cobresur:NNP:pobj:5:ORG"
    )
    assert ("Prado", "head of", "Cobresur", "negative", "asserted", ()) in found
    assert ("Prado", "holds role", "president", "negative", "asserted", ()) in found


def test_copula_is_read_once(hand_claims):
    found = hand_claims("Peru:NNP:nsubj:1:GPE is=be:VBZ:ROOT:1 a:DT:det:3 member:NN:attr:1 of:IN:prep:3 Mercosur:NNP:pobj:4:ORG")
    assert found == [("Peru", "member of", "Mercosur", "positive", "asserted", ())]


def test_titles_are_the_narrators_though_quoted(hand):
    found = hand(
        "Oslo:NNP:nsubj:1:GPE said=say:VBD:ROOT:1 minister:NN:compound:4 Ines:NNP:compound:4:PERSON Prado:NNP:nsubj:5:PERSON criticised=criticise:VBD:ccomp:1 "
        "Peru:NNP:dobj:5:GPE .:.:punct:1"
    )
    sources = {p.relation.label: [s.phrase.text for s in p.attribution] for p in found}
    assert sources["holds role"] == []
    assert sources["criticized"] == ["Oslo"]


def test_abbreviated_titles_are_spelt_out(extract):
    text = "Texas Lt. Gov. Tom Poe met Sen. Ana Ruiz and Rep. Ola Berg."
    roles = {p.object.label for p in extract(text) if p.relation.label == "holds role"}
    assert roles == {"Lt. Governor", "Senator", "Representative"}


def test_spokeswoman_of_a_foreign_ministry_has_no_seat_in_it(extract):
    found = {p.relation.label for p in extract("Chinese Foreign Ministry spokeswoman Mao Ning accused Peru.")}
    assert "spokesperson for" in found and "based in" not in found
