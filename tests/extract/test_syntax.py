"""A parse as lists: repairs of frequent mistakes, tree queries, and the stretch of a noun phrase."""

import pytest

from kg.extract.syntax import Syntax

LISTED = "Peru:NNP:nsubj:6:GPE ,:,:punct:0 Chile:NNP:conj:0:GPE ,:,:punct:2 and:CC:cc:2 Cuba:NNP:conj:2:GPE met=meet:VBD:ROOT:6 .:.:punct:6"
APPOSED = (
    "Rosa:NNP:compound:1:PERSON Brandt:NNP:nsubj:9:PERSON ,:,:punct:1 the:DT:det:5 chief:JJ:amod:5 executive:NN:appos:1 of:IN:prep:5 "
    "Cobresur:NNP:pobj:6:ORG ,:,:punct:1 resigned=resign:VBD:ROOT:9 .:.:punct:9"
)
RELATIVE = (
    "The:DT:det:1 firm:NN:nsubj:5 that:WDT:dobj:4 Ghana:NNP:nsubj:4:GPE sanctioned=sanction:VBD:relcl:1 sued=sue:VBD:ROOT:5 .:.:punct:5"
)


def words(syntax, span):
    a, b = syntax.chars(*span)
    return syntax.whole[a:b]


# -- tree ---------------------------------------------------------------------------------------------------


def test_children_ancestors_subtree(syntax_of):
    syntax = syntax_of(APPOSED)
    assert syntax.kid(1, "appos") == 5
    assert syntax.kid(1, "poss") is None
    assert syntax.kids_of(1, "punct") == [2, 8]
    assert list(syntax.ancestors(7)) == [6, 5, 1, 9]
    assert syntax.subtree(5) == [3, 4, 5, 6, 7]
    assert syntax.subtree(1, skip=(5,)) == [0, 1, 2, 8]


def test_above_looks_no_higher_than_stop(syntax_of):
    syntax = syntax_of(APPOSED)
    assert syntax.above(7, 5, 9)
    assert syntax.above(7, 9, 9)
    assert not syntax.above(7, 1, 5)


def test_conjuncts_in_text_order(syntax_of):
    syntax = syntax_of(LISTED)
    assert [syntax.text[i] for i in syntax.conjuncts(0)] == ["Peru", "Chile", "Cuba"]
    assert syntax.first_conjunct(5) == 0


def test_a_name_with_and_inside_is_one(syntax_of):
    syntax = syntax_of(
        "Trinidad:NNP:nsubj:3:GPE and:CC:cc:0:GPE Tobago:NNP:conj:0:GPE voted=vote:VBD:ROOT:3 .:.:punct:3"
    )
    assert syntax.conjuncts(0) == [0]
    assert words(syntax, syntax.noun_span(0)) == "Trinidad and Tobago"


def test_countries_listed_without_and(syntax_of):
    syntax = syntax_of(
        "Peru:NNP:nsubj:4:GPE ,:,:punct:0 Chile:NNP:appos:0:GPE to:TO:aux:4 build:VB:ROOT:4 a:DT:det:6 dam:NN:dobj:4"
    )
    assert syntax.conjuncts(0) == [0, 2]


def test_a_capital_after_its_city_is_no_list(syntax_of):
    syntax = syntax_of("Lima:NNP:nsubj:4:GPE ,:,:punct:0 Peru:NNP:appos:0:GPE ,:,:punct:0 voted=vote:VBD:ROOT:4 .:.:punct:4")
    assert syntax.conjuncts(0) == [0]


# -- stretches ----------------------------------------------------------------------------------------------


def test_noun_span_leaves_out_appositions_and_conjuncts(syntax_of):
    apposed, listed = syntax_of(APPOSED), syntax_of(LISTED)
    assert words(apposed, apposed.noun_span(1)) == "Rosa Brandt"
    assert words(listed, listed.noun_span(2)) == "Chile"


def test_relative_clause_only_in_full(syntax_of):
    syntax = syntax_of(RELATIVE)
    assert words(syntax, syntax.noun_span(1)) == "The firm"
    assert words(syntax, syntax.noun_span(1, full=True)) == "The firm that Ghana sanctioned"
    assert words(syntax, syntax.noun_span(1, full=True, without=4)) == "The firm"


@pytest.mark.parametrize("word", ["Both", "Neither", "Either"])
def test_both_and_neither_belong_to_the_coordination(syntax_of, word):
    syntax = syntax_of(
        f"{word}:DT:det:1 Kenya:NNP:nsubj:4:GPE and:CC:cc:1 Togo:NNP:conj:1:GPE signed=sign:VBD:ROOT:4 it:PRP:dobj:4 .:.:punct:4"
    )
    assert words(syntax, syntax.noun_span(1)) == "Kenya"


def test_both_before_one_noun_is_part_of_it(syntax_of):
    syntax = syntax_of("Both:DT:det:1 sides=side:NNS:nsubj:2 met=meet:VBD:ROOT:2 .:.:punct:2")
    assert words(syntax, syntax.noun_span(1)) == "Both sides"


def test_a_person_is_not_of_the_place_of_the_meeting(syntax_of):
    syntax = syntax_of(
        "Peru:NNP:nsubj:1:GPE met=meet:VBD:ROOT:1 Brandt:NNP:dobj:1:PERSON in:IN:prep:2 Lima:NNP:pobj:3:GPE .:.:punct:1"
    )
    assert words(syntax, syntax.noun_span(2)) == "Brandt"


def test_a_person_of_somewhere_keeps_it(syntax_of):
    syntax = syntax_of(
        "Peru:NNP:nsubj:1:GPE met=meet:VBD:ROOT:1 Brandt:NNP:dobj:1:PERSON of:IN:prep:2 Norway:NNP:pobj:3:GPE .:.:punct:1"
    )
    assert words(syntax, syntax.noun_span(2)) == "Brandt of Norway"


def test_the_time_of_a_clause_is_not_in_a_name(syntax_of):
    syntax = syntax_of(
        "Peru:NNP:nsubj:1:GPE expelled=expel:VBD:ROOT:1 Brandt:NNP:dobj:1:PERSON on:IN:prep:2 Sunday:NNP:pobj:3:DATE .:.:punct:1"
    )
    assert words(syntax, syntax.noun_span(2)) == "Brandt"


def test_possessive_mark_is_outside(syntax_of):
    syntax = syntax_of("Norway:NNP:poss:2:GPE 's:POS:case:0 envoy:NN:nsubj:3 left=leave:VBD:ROOT:3 .:.:punct:3")
    assert words(syntax, syntax.noun_span(0)) == "Norway"
    assert words(syntax, syntax.noun_span(2)) == "Norway's envoy"


# -- blanks --------------------------------------------------------------------------------------------------


def test_blanks_are_nobodys_children(model):
    doc = model("Peru  left.\n\nChile stayed.")
    syntax = Syntax(doc)
    assert not any(syntax.pos[k] == "SPACE" for kids in syntax.kids for k in kids)
    assert len(syntax.sentence) == syntax.n == len(doc)
