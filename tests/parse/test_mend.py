"""Frequent mistakes of small parsers, each in a parse built by hand as the parser gives it, and the tree that is left."""

import pytest


def arc(tree, word):
    """(head's word, label) of a word."""
    i = tree.text.index(word)
    return (tree.text[tree.head[i]], tree.dep[i])


def test_a_noun_taken_for_a_clause_is_the_object(tree_of):
    tree = tree_of(
        "Norway:NNP:nsubj:1:GPE concluded=conclude:VBD:ROOT:1 a:DT:det:4 fisheries=fishery:NNS:compound:4 pact:NN:ccomp:1 .:.:punct:1"
    )
    assert tree.dep[4] == "dobj"


def test_a_name_after_a_comma_is_no_conjunct_of_the_place_before(tree_of):
    tree = tree_of(
        "In:IN:prep:6 Geneva:NNP:pobj:0:GPE ,:,:punct:1 Cuba:NNP:conj:1:GPE and:CC:cc:3 Haiti:NNP:conj:3:GPE "
        "signed=sign:VBD:ROOT:6 a:DT:det:8 pact:NN:dobj:6 .:.:punct:6"
    )
    assert (tree.head[3], tree.dep[3]) == (6, "nsubj")


def test_a_participle_clause_after_an_object_modifies_it(tree_of):
    tree = tree_of(
        "Peru:NNP:nsubj:1:GPE accepted=accept:VBD:ROOT:1 refugees=refugee:NNS:nsubj:3 fleeing=flee:VBG:ccomp:1 war:NN:dobj:3 .:.:punct:1"
    )
    assert (tree.head[2], tree.dep[2]) == (1, "dobj")
    assert (tree.head[3], tree.dep[3]) == (2, "acl")


def test_a_past_tense_goes_on_from_the_past_tense_above(tree_of):
    tree = tree_of(
        "Peru:NNP:nsubj:1:GPE denied=deny:VBD:ROOT:1 that:IN:mark:5 it:PRP:nsubj:5 had=have:VBD:aux:5 sold=sell:VBN:ccomp:1 data:NNS:dobj:5 "
        "and:CC:cc:5 accused=accuse:VBD:conj:5 Oslo:NNP:dobj:8:GPE .:.:punct:1"
    )
    assert (tree.head[8], tree.dep[8]) == (1, "conj")


def test_a_finite_verb_does_not_go_on_from_an_infinitive(tree_of):
    tree = tree_of(
        "Peru:NNP:nsubj:1 welcomed=welcome:VBD:ROOT:1 the:DT:det:3 plan:NN:dobj:1 to:TO:aux:5 drain:VB:acl:3 fields=field:NNS:dobj:5 "
        "and:CC:cc:5 took=take:VBD:conj:5 note:NN:dobj:8 .:.:punct:1"
    )
    assert (arc(tree, "took"), arc(tree, "and")) == (("welcomed", "conj"), ("welcomed", "cc"))


def test_a_participle_goes_on_from_a_participle(tree_of):
    tree = tree_of(
        "Brandt:NNP:nsubjpass:2 was=be:VBD:auxpass:2 tried=try:VBN:ROOT:2 and:CC:cc:2 jailed=jail:VBN:conj:2 .:.:punct:2"
    )
    assert arc(tree, "jailed") == ("tried", "conj")


def test_a_name_at_a_sentence_start_is_known_from_elsewhere(tree_of):
    tree = tree_of(
        "Judge:NNP:compound:1 Sandoval:NNP:nsubj:2 left=leave:VBD:ROOT:2 .:.:punct:2 Sandoval:NN:nsubj:5 slept=sleep:VBD:ROOT:5 .:.:punct:5"
    )
    assert (tree.pos[4], tree.tag[4]) == ("PROPN", "NNP")


def test_a_word_that_is_also_written_small_is_no_name(tree_of):
    tree = tree_of(
        "Bank:NNP:compound:1 Oslo:NNP:nsubj:2 met=meet:VBD:ROOT:2 the:DT:det:4 bank:NN:dobj:2 .:.:punct:2 Bank:NN:nsubj:7 slept=sleep:VBD:ROOT:7"
    )
    assert tree.pos[6] == "NOUN"


def test_what_stands_before_a_semicolon_is_not_reported_by_what_follows(tree_of):
    tree = tree_of(
        "Rebels=rebel:NNS:nsubj:1 fled=flee:VBD:ccomp:4 ;:;:punct:4 bloggers=blogger:NNS:nsubj:4 agreed=agree:VBD:ROOT:4 .:.:punct:4"
    )
    assert arc(tree, "fled") == ("agreed", "parataxis")


def test_the_first_part_of_a_hyphened_word_is_no_second_apposition(tree_of):
    tree = tree_of(
        "Aartsen:NNP:nsubj:7 ,:,:punct:0 its:PRP$:poss:3 co_:NN:appos:0 -_:HYPH:appos:0 founder:NN:appos:0 ,:,:punct:0 left=leave:VBD:ROOT:7"
    )
    assert (arc(tree, "co"), arc(tree, "founder")) == (("founder", "compound"), ("Aartsen", "appos"))


def test_of_two_objects_the_first_is_whom_it_is_done_to(tree_of):
    tree = tree_of(
        "Oslo:NNP:nsubj:1 fined=fine:VBD:ROOT:1 it:PRP:dobj:1 30:CD:nummod:4 euros=euro:NNS:dobj:1 .:.:punct:1"
    )
    assert (arc(tree, "it"), arc(tree, "euros")) == (("fined", "dative"), ("fined", "dobj"))


def test_objects_joined_by_and_stay_objects(tree_of):
    tree = tree_of("Oslo:NNP:nsubj:1 fined=fine:VBD:ROOT:1 Peru:NNP:dobj:1 and:CC:cc:2 Chile:NNP:dobj:1 .:.:punct:1")
    assert arc(tree, "Peru") == ("fined", "dobj")


def test_what_is_called_something_is_the_object(tree_of):
    tree = tree_of(
        "Oslo:NNP:nsubj:1 called=call:VBD:ROOT:1 trade:NN:oprd:1 a:DT:det:4 threat:NN:oprd:1 .:.:punct:1"
    )
    assert (arc(tree, "trade"), arc(tree, "threat")) == (("called", "dobj"), ("called", "oprd"))


def test_whoever_stands_last_says_it(tree_of):
    tree = tree_of(
        "Malta:NNP:nsubj:1 objects=object:VBZ:ROOT:1 ,:,:punct:1 said=say:VBD:conj:1 two:CD:nummod:5 envoys=envoy:NNS:nsubj:3 .:.:punct:1"
    )
    assert (arc(tree, "said"), arc(tree, "objects")) == (("said", "ROOT"), ("said", "ccomp"))


def test_a_headline_with_its_speakers_last(tree_of):
    tree = tree_of(
        "Rations=ration:NNS:nsubj:6 safe:JJ:amod:0 but:CC:cc:0 gap:NN:nsubj:4 widens=widen:VBZ:conj:0 ,:,:punct:6 warn:VBP:ROOT:6 "
        "agencies=agency:NNS:dobj:6"
    )
    assert (arc(tree, "agencies"), arc(tree, "Rations")) == (("warn", "nsubj"), ("warn", "ccomp"))


def test_an_ampersand_makes_one_name(tree_of):
    tree = tree_of("Kade:NNP:nsubj:3 &:CC:cc:0 Stroom:NNP:conj:0 left=leave:VBD:ROOT:3 .:.:punct:3")
    assert (arc(tree, "Stroom"), arc(tree, "&")) == (("Kade", "nmod"), ("Kade", "nmod"))


def test_no_move_makes_a_circle(tree_of):
    tree = tree_of("Peru:NNP:nsubj:1 left=leave:VBD:ROOT:1 .:.:punct:1")
    with pytest.raises(ValueError, match="cannot hang on"):
        tree.move(1, 0, "dobj")


def test_a_bare_verb_after_a_relative_clause_is_what_is_let(tree_of):
    tree = tree_of(
        "Oslo:NNP:nsubj:1 let:VBD:ROOT:1 firms=firm:NNS:dobj:1 that:WDT:nsubj:4 answer:VBP:relcl:2 to:IN:prep:4 Peru:NNP:compound:7 "
        "decide:VB:pobj:5 who:WP:nsubj:9 sells=sell:VBZ:relcl:2 .:.:punct:1"
    )
    assert (arc(tree, "decide"), arc(tree, "firms"), arc(tree, "Peru")) == (("let", "ccomp"), ("decide", "nsubj"), ("to", "pobj"))
    assert arc(tree, "sells") == ("decide", "ccomp")


def test_what_an_interviewer_is_told_is_no_part_of_the_interviewer(tree_of):
    tree = tree_of(
        "Prado:NNP:nsubj:1 told=tell:VBD:ROOT:1 an:DT:det:3 editor:NN:dobj:1 that:IN:mark:6 ships=ship:NNS:nsubj:6 sank=sink:VBD:relcl:3 .:.:punct:1"
    )
    assert arc(tree, "sank") == ("told", "ccomp")


def test_a_clause_that_a_noun_of_claiming_takes_stays_with_it(tree_of):
    tree = tree_of(
        "Prado:NNP:nsubj:1 denied=deny:VBD:ROOT:1 the:DT:det:3 claim:NN:dobj:1 that:IN:mark:6 ships=ship:NNS:nsubj:6 sank=sink:VBD:acl:3 .:.:punct:1"
    )
    assert arc(tree, "sank") == ("claim", "acl")


def test_who_did_it_is_no_part_of_where(tree_of):
    tree = tree_of(
        "Funds=fund:NNS:nsubjpass:2 were=be:VBD:auxpass:2 cut:VBN:ROOT:2 in:IN:prep:2 committee:NN:pobj:3 by:IN:prep:4 Prado:NNP:pobj:5:PERSON .:.:punct:2"
    )
    assert arc(tree, "by") == ("cut", "agent")


def test_face_to_face_is_no_face(tree_of):
    tree = tree_of(
        "Prado:NNP:nsubj:1 met=meet:VBD:ROOT:1 Brandt:NNP:compound:3 face:NN:dobj:1 to:TO:aux:5 face:VB:acl:3 in:IN:prep:1 Oslo:NNP:pobj:6"
    )
    assert arc(tree, "Brandt") == ("met", "dobj")
    assert arc(tree, "face") == ("met", "advmod")
    assert tree.pos[5] == "NOUN"


def test_a_second_that_goes_on_from_the_first(tree_of):
    tree = tree_of(
        "Oslo:NNP:nsubj:1 said=say:VBD:ROOT:1 that:IN:mark:4 he:PRP:nsubj:4 slept=sleep:VBD:ccomp:1 ,:,:punct:4 and:CC:cc:4 that:IN:mark:9 "
        "Peru:NNP:nsubj:9 lied=lie:VBD:conj:1 .:.:punct:1"
    )
    assert arc(tree, "lied") == ("slept", "conj")


def test_a_verb_of_telling_without_anybody_told_shares_the_passive_before(tree_of):
    tree = tree_of(
        "She:PRP:nsubjpass:2 was=be:VBD:auxpass:2 held=hold:VBN:ROOT:2 and:CC:cc:2 told=tell:VBD:conj:2 that:IN:mark:7 "
        "Togo:NNP:nsubj:7:GPE lied=lie:VBD:ccomp:4 .:.:punct:2"
    )
    assert tree.tag[4] == "VBN"
    active = tree_of(
        "She:PRP:nsubjpass:2 was=be:VBD:auxpass:2 held=hold:VBN:ROOT:2 and:CC:cc:2 told=tell:VBD:conj:2 guards=guard:NNS:dobj:4 .:.:punct:2"
    )
    assert active.tag[4] == "VBD"


def test_a_role_without_article_is_the_person_whose_name_follows(tree_of):
    tree = tree_of(
        "Founder:NN:nsubj:7 of:IN:prep:0 Vindal:NNP:pobj:1:ORG ,:,:punct:2 Mona:NNP:compound:5:PERSON Reyes:NNP:appos:2:PERSON "
        ",:,:punct:0 left=leave:VBD:ROOT:7 Peru:NNP:dobj:7:GPE .:.:punct:7"
    )
    assert arc(tree, "Reyes") == ("Founder", "appos")


def test_a_year_after_an_object_is_the_objects(tree_of):
    tree = tree_of(
        "Peru:NNP:nsubj:1:GPE published=publish:VBD:ROOT:1 letters=letter:NNS:dobj:1 from:IN:prep:1 1995:CD:pobj:3:DATE .:.:punct:1"
    )
    assert arc(tree, "from") == ("letters", "prep")
    span = tree_of(
        "Peru:NNP:nsubj:1:GPE published=publish:VBD:ROOT:1 letters=letter:NNS:dobj:1 from:IN:prep:1 1995:CD:pobj:3:DATE to:IN:prep:1 "
        "1999:CD:pobj:5:DATE .:.:punct:1"
    )
    assert arc(span, "from") == ("published", "prep")


def test_the_last_noun_of_a_headline_says_what_stands_before_the_comma(tree_of):
    tree = tree_of("Files=file:NNS:nsubj:3 found=find:VBN:acl:0 ,:,:punct:0 say:VBP:ROOT:3 guards=guard:NNS:dobj:3")
    assert arc(tree, "guards") == ("say", "nsubj")
    assert arc(tree, "found") == ("say", "ccomp")
    assert arc(tree, "Files") == ("found", "nsubjpass")
    named = tree_of("Reyes:NNP:nsubj:2:PERSON ,:,:punct:0 says=say:VBZ:ROOT:2 nothing:NN:dobj:2")
    assert arc(named, "nothing") == ("says", "dobj")


def test_where_something_is_sent_is_no_part_of_it(tree_of):
    tree = tree_of(
        "Peru:NNP:nsubj:1:GPE sent=send:VBD:ROOT:1 teams=team:NNS:dobj:1 of:IN:prep:2 experts=expert:NNS:pobj:3 to:IN:prep:4 "
        "Togo:NNP:pobj:5:GPE .:.:punct:1"
    )
    assert arc(tree, "to") == ("sent", "dative")
    seen = tree_of("Peru:NNP:nsubj:1:GPE saw=see:VBD:ROOT:1 roads=road:NNS:dobj:1 to:IN:prep:2 Togo:NNP:pobj:3:GPE .:.:punct:1")
    assert arc(seen, "to") == ("roads", "prep")


def test_a_verb_in_the_subjunctive_is_no_noun(tree_of):
    tree = tree_of(
        "Peru:NNP:nsubj:1:GPE demanded=demand:VBD:ROOT:1 that:IN:mark:5 the:DT:det:5 cabinet:NN:compound:5 resign:NN:ccomp:1 .:.:punct:1"
    )
    assert tree.tag[5] == "VB"
    assert arc(tree, "cabinet") == ("resign", "nsubj")
    assert arc(tree, "the") == ("cabinet", "det")


def test_the_day_beside_a_verb_of_saying_is_its_own(tree_of):
    tree = tree_of(
        "Peru:NNP:nsubj:1:GPE said=say:VBD:ROOT:1 on:IN:prep:6 Friday:NNP:pobj:2:DATE it:PRP:nsubj:6 had=have:VBD:aux:6 won=win:VBN:ccomp:1 .:.:punct:1"
    )
    assert arc(tree, "on") == ("said", "prep")


def test_first_since_is_the_objects(tree_of):
    tree = tree_of("Peru:NNP:nsubj:1:GPE hails=hail:VBZ:ROOT:1 first:JJ:amod:3 ships=ship:NNS:dobj:1 since:IN:prep:1 July:NNP:pobj:4:DATE")
    assert arc(tree, "since") == ("ships", "prep")


def test_a_plural_after_the_noun_of_a_preposition_is_its_head(tree_of):
    tree = tree_of(
        "Peru:NNP:nsubj:1:GPE resumed=resume:VBD:ROOT:1 talks=talk:NNS:dobj:1 on:IN:prep:2 river:NN:pobj:3 dams=dam:NNS:npadvmod:1 .:.:punct:1"
    )
    assert arc(tree, "dams") == ("on", "pobj")
    assert arc(tree, "river") == ("dams", "compound")
    days = tree_of("Peru:NNP:nsubj:1:GPE sat=sit:VBD:ROOT:1 on:IN:prep:1 paper:NN:pobj:2 weeks=week:NNS:npadvmod:1 .:.:punct:1")
    assert arc(days, "weeks") == ("sat", "npadvmod")


def test_put_in_place_of_a_root_and_of_a_word_below(tree_of):
    tree = tree_of("Peru:NNP:nsubj:1 said=say:VBD:ROOT:1 it:PRP:nsubj:3 paid=pay:VBD:ccomp:1 .:.:punct:1")
    tree.put_in_place(2, 3)
    assert (tree.head[2], tree.dep[2], tree.head[3]) == (1, "ccomp", 1)
    tree.put_in_place(3, 1)
    assert (tree.head[3], tree.dep[3], tree.head[1]) == (3, "ROOT", 1)
