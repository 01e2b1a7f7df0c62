"""Parts that small parsers join to the wrong clause, each as the parser gives it, and where it hangs in the end."""

import pytest


def arcs(tree, *words):
    """(word, head's word, label) of each word."""
    return [(w, tree.text[tree.head[i]], tree.dep[i]) for w in words for i in (tree.text.index(w),)]


def test_a_verb_with_an_object_after_s_is_a_perfect(tree_of):
    tree = tree_of("He:PRP:nsubjpass:2 's=be:VBZ:auxpass:2 changed=change:VBN:ROOT:2 his:PRP$:poss:4 tune:NN:dobj:2 .:.:punct:2")
    assert arcs(tree, "He", "'s") == [("He", "changed", "nsubj"), ("'s", "changed", "aux")]


def test_who_is_given_something_keeps_the_passive(tree_of):
    tree = tree_of("She:PRP:nsubjpass:2 's=be:VBZ:auxpass:2 given=give:VBN:ROOT:2 a:DT:det:4 medal:NN:dobj:2 .:.:punct:2")
    assert arcs(tree, "She") == [("She", "given", "nsubjpass")]


def test_who_bans_stands_last(tree_of):
    tree = tree_of(
        "The:DT:det:1 group:NN:nsubjpass:3 was=be:VBD:auxpass:3 banned=ban:VBN:ROOT:3 from:IN:prep:3 holding=hold:VBG:pcomp:4 "
        "prayers=prayer:NNS:dobj:5 at:IN:prep:5 temples=temple:NNS:pobj:7 by:IN:prep:8 the:DT:det:11:ORG Ministry:NNP:pobj:9:ORG "
        "of:IN:prep:11:ORG Culture:NNP:pobj:12:ORG .:.:punct:3"
    )
    assert arcs(tree, "by") == [("by", "banned", "agent")]


def test_who_finds_something_is_no_part_of_the_envelope(tree_of):
    tree = tree_of(
        "The:DT:det:1 paper:NN:nsubjpass:3 was=be:VBD:auxpass:3 found=find:VBN:ROOT:3 in:IN:prep:3 an:DT:det:6 envelope:NN:pobj:4 "
        "by:IN:prep:6 a:DT:det:9 passerby:NN:pobj:7 .:.:punct:3"
    )
    assert arcs(tree, "by") == [("by", "found", "agent")]


def test_a_report_keeps_its_author(tree_of):
    tree = tree_of(
        "The:DT:det:1 plan:NN:nsubjpass:3 was=be:VBD:auxpass:3 praised=praise:VBN:ROOT:3 in:IN:prep:3 a:DT:det:6 report:NN:pobj:4 "
        "by:IN:prep:6 Malta:NNP:pobj:7:GPE .:.:punct:3"
    )
    assert arcs(tree, "by") == [("by", "report", "prep")]


def test_a_source_at_the_end_holds_for_the_sentence(tree_of):
    tree = tree_of(
        "The:DT:det:1 museum:NN:nsubj:2 saw=see:VBD:ROOT:2 sales:NNS:nsubj:4 reach:VB:ccomp:2 11,000:CD:dobj:4 when:WRB:advmod:8 "
        "it:PRP:nsubj:8 opened=open:VBD:advcl:4 ,:,:punct:4 according=accord:VBG:prep:4 to:IN:prep:10 Moss:NNP:pobj:11:PERSON .:.:punct:2"
    )
    assert arcs(tree, "according") == [("according", "saw", "prep")]


def test_who_takes_up_people(tree_of):
    tree = tree_of(
        "Refugees=refugee:NNS:nsubj:9 from:IN:prep:0 Libya:NNP:pobj:1:GPE and:CC:cc:2 Syria:NNP:conj:2:GPE who:WP:nsubj:6 "
        "applied=apply:VBD:relcl:2 before:IN:prep:6 May:NNP:pobj:7:DATE left=leave:VBD:ROOT:9 .:.:punct:9"
    )
    assert arcs(tree, "applied") == [("applied", "Refugees", "relcl")]


def test_people_are_no_examples_of_a_camera(tree_of):
    tree = tree_of(
        "Other:JJ:amod:1 artists=artist:NNS:nsubj:2 used=use:VBD:ROOT:2 the:DT:det:4 camera:NN:dobj:2 ,:,:punct:4 such:JJ:amod:7 "
        "as:IN:prep:4 Moe:NNP:pobj:7:PERSON and:CC:cc:8 Noll:NNP:conj:8:PERSON .:.:punct:2"
    )
    assert arcs(tree, "as") == [("as", "artists", "prep")]


def test_not_all_denies_the_clause(tree_of):
    tree = tree_of("Not:RB:neg:1 all:DT:nsubj:2 were=be:VBD:ROOT:2 pleased:JJ:acomp:2 .:.:punct:2")
    assert arcs(tree, "Not") == [("Not", "were", "neg")]


@pytest.mark.parametrize(("verb", "head"), [("accused=accuse", "denied"), ("paid=pay", "owed")])
def test_verbs_of_saying_go_together(tree_of, verb, head):
    tree = tree_of(
        "The:DT:det:1 firm:NN:nsubj:2 denied=deny:VBD:ROOT:2 that:IN:mark:5 it:PRP:nsubj:5 owed=owe:VBD:ccomp:2 the:DT:det:7 "
        f"money:NN:dobj:5 and:CC:cc:5 {verb}:VBD:conj:5 the:DT:det:11 ministry:NN:dobj:9 .:.:punct:2"
    )
    word = verb.partition("=")[0]
    assert arcs(tree, word) == [(word, head, "conj")]


def test_what_something_is_left_is_no_noun(tree_of):
    tree = tree_of("It:PRP:nsubj:1 left=leave:VBD:ROOT:1 the:DT:det:4 court:NN:compound:4 split:NN:dobj:1 .:.:punct:1")
    assert arcs(tree, "the", "court", "split") == [("the", "court", "det"), ("court", "left", "dobj"), ("split", "left", "oprd")]


def test_a_state_after_an_adverb_is_what_it_is_left_in(tree_of):
    tree = tree_of(
        "It:PRP:nsubj:1 left=leave:VBD:ROOT:1 the:DT:det:3 court:NN:dobj:1 deeply:RB:advmod:5 divided=divide:VBN:acl:3 .:.:punct:1"
    )
    assert arcs(tree, "divided") == [("divided", "left", "oprd")]


def test_a_role_and_the_name_after_it_are_one(tree_of):
    tree = tree_of(
        "Sales=sale:NNS:nsubj:1 rose=rise:VBD:ROOT:1 ,:,:punct:1 according=accord:VBG:prep:1 to:IN:prep:3 curator:NN:pobj:4 "
        "Elaine:NNP:compound:7:PERSON Moss:NNP:pobj:4:PERSON .:.:punct:1"
    )
    assert arcs(tree, "curator", "Moss") == [("curator", "Moss", "compound"), ("Moss", "to", "pobj")]


def test_the_state_after_a_town_is_no_subject(tree_of):
    tree = tree_of(
        "The:DT:det:1 museum:NN:nsubjpass:7 in:IN:prep:1 Seattle:NNP:pobj:2:GPE ,:,:punct:7 Washington:NNP:nsubjpass:7:GPE "
        "was=be:VBD:auxpass:7 closed=close:VBN:ROOT:7 .:.:punct:7"
    )
    assert arcs(tree, "Washington", "museum") == [("Washington", "Seattle", "appos"), ("museum", "closed", "nsubjpass")]


def test_what_a_comma_parts_from_the_verb_describes_the_name_before(tree_of):
    tree = tree_of(
        "It:PRP:nsubj:1 flew=fly:VBD:ROOT:1 on:IN:prep:1 Luna-1:NNP:pobj:2 ,:,:punct:1 the:DT:det:7 first:JJ:amod:7 mission:NN:dobj:1 .:.:punct:1"
    )
    assert arcs(tree, "mission") == [("mission", "Luna-1", "appos")]


def test_between_said_and_a_clause_stands_its_subject(tree_of):
    tree = tree_of(
        "Oslo:NNP:nsubj:2:GPE has=have:VBZ:aux:2 said=say:VBN:ROOT:2 single:JJ:amod:4 parents=parent:NNS:dobj:2 would:MD:aux:6 "
        "qualify:VB:ccomp:2 .:.:punct:2"
    )
    assert arcs(tree, "parents") == [("parents", "qualify", "nsubj")]


def test_a_participle_after_with_is_passive(tree_of):
    tree = tree_of(
        "With:IN:mark:2 states=state:NNS:nsubj:2 assigned=assign:VBD:advcl:7 a:DT:det:4 target:NN:dobj:2 ,:,:punct:7 it:PRP:nsubj:7 "
        "works=work:VBZ:ROOT:7 .:.:punct:7"
    )
    assert arcs(tree, "states") == [("states", "assigned", "nsubjpass")]


def test_people_from_around_a_country_want_something(tree_of):
    tree = tree_of(
        "Donors=donor:NNS:nsubj:7 from:IN:prep:0 the:DT:det:3 country:NN:pobj:1 who:WP:nsubj:5 want:VBP:relcl:3 peace:NN:dobj:5 "
        "send:VBP:ROOT:7 .:.:punct:7"
    )
    assert arcs(tree, "want") == [("want", "Donors", "relcl")]


def test_two_nouns_share_the_plural_after_them(tree_of):
    tree = tree_of(
        "It:PRP:nsubj:1 got=get:VBD:ROOT:1 pilot:NN:dobj:1 and:CC:cc:2 crew:NN:compound:5 seats=seat:NNS:conj:2 .:.:punct:1"
    )
    assert arcs(tree, "pilot", "seats") == [("pilot", "seats", "compound"), ("seats", "got", "dobj")]


def test_what_a_court_is_left_is_no_clause(tree_of):
    tree = tree_of(
        "It:PRP:nsubj:1 left=leave:VBD:ROOT:1 the:DT:det:3 court:NN:dobj:1 deeply:RB:advmod:5 split:VBD:ccomp:1 .:.:punct:1"
    )
    assert arcs(tree, "split") == [("split", "left", "oprd")]


def test_mind_goes_on_with_what_is_said(tree_of):
    tree = tree_of(
        "Cole:NNP:nsubj:1 says=say:VBZ:ROOT:1 she:PRP:nsubj:3 hopes=hope:VBZ:ccomp:1 but:CC:cc:1 she:PRP:nsubj:6 knows=know:VBZ:conj:1 .:.:punct:1"
    )
    assert arcs(tree, "knows") == [("knows", "hopes", "conj")]


def test_between_a_subject_and_a_noun_stands_a_verb(tree_of):
    tree = tree_of("The:DT:det:3 two:CD:nummod:3 discussed=discuss:VBN:amod:3 trade:NN:ROOT:3 .:.:punct:3")
    assert arcs(tree, "two", "trade") == [("two", "discussed", "nsubj"), ("trade", "discussed", "dobj")]
