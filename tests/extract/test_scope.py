"""Polarity and modality by what stands above and beside a verb, on parses built by hand."""

import pytest

from kg.extract.scope import Scope, scope
from kg.model import MODALITIES


def of(syntax, word):
    found = scope(syntax, syntax.text.index(word))
    return found.polarity, found.modality


def simple(*auxiliaries, verb="seize", tag="VB"):
    """"Peru AUX… seize ships": auxiliaries are (word, tag, dependency)."""
    at = 1 + len(auxiliaries)
    inner = " ".join(f"{w}:{t}:{d}:{at}" for w, t, d in auxiliaries)
    return f"Peru:NNP:nsubj:{at}:GPE {inner} {verb}:{tag}:ROOT:{at} ships:NNS:dobj:{at} .:.:punct:{at}"


# -- the clause itself --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ("positive", "asserted")),
        ([("did=do", "VBD", "aux"), ("not", "RB", "neg")], ("negative", "asserted")),
        ([("never", "RB", "neg")], ("negative", "asserted")),
        ([("hardly", "RB", "advmod")], ("negative", "asserted")),
        ([("seldom", "RB", "advmod")], ("negative", "asserted")),
        ([("barely", "RB", "advmod")], ("positive", "asserted")),
        ([("may", "MD", "aux")], ("positive", "possible")),
        ([("might", "MD", "aux"), ("not", "RB", "neg")], ("negative", "possible")),
        ([("will", "MD", "aux")], ("positive", "planned")),
        ([("wo=will", "MD", "aux"), ("n't=not", "RB", "neg")], ("negative", "planned")),
        ([("must", "MD", "aux")], ("positive", "obligatory")),
        ([("should", "MD", "aux"), ("have", "VB", "aux")], ("positive", "obligatory")),
        ([("reportedly", "RB", "advmod")], ("positive", "possible")),
        ([("allegedly", "RB", "advmod")], ("positive", "possible")),
        ([("to", "TO", "aux")], ("positive", "planned")),
    ],
)
def test_auxiliaries_and_adverbs(syntax_of, words, expected):
    assert of(syntax_of(simple(*words)), "seize") == expected


def test_no_as_a_determiner(syntax_of):
    assert of(syntax_of("No:DT:det:1 country:NN:nsubj:2 seized=seize:VBD:ROOT:2 ships:NNS:dobj:2"), "seized")[0] == "negative"
    assert of(syntax_of("Peru:NNP:nsubj:1 seized=seize:VBD:ROOT:1 no:DT:det:3 ships:NNS:dobj:1"), "seized")[0] == "negative"
    assert of(syntax_of("Nobody:NN:nsubj:1 seized=seize:VBD:ROOT:1 ships:NNS:dobj:1"), "seized")[0] == "negative"


def test_no_longer(syntax_of):
    syntax = syntax_of("Peru:NNP:nsubj:3 no:RB:neg:2 longer:RB:advmod:3 seizes=seize:VBZ:ROOT:3 ships:NNS:dobj:3")
    assert of(syntax, "seizes") == ("negative", "asserted")


def test_hardly_ever(syntax_of):
    syntax = syntax_of("Peru:NNP:nsubj:3 hardly:RB:advmod:2 ever:RB:advmod:3 seizes=seize:VBZ:ROOT:3 ships:NNS:dobj:3")
    assert of(syntax, "seizes") == ("negative", "asserted")


def test_question(syntax_of):
    syntax = syntax_of("Did=do:VBD:aux:2 Peru:NNP:nsubj:2 seize:VB:ROOT:2 ships:NNS:dobj:2 ?:.:punct:2")
    assert of(syntax, "seize") == ("positive", "hypothetical")


def test_both_sides_of_a_condition(syntax_of):
    syntax = syntax_of(
        "If:IN:mark:2 Peru:NNP:nsubj:2 seizes=seize:VBZ:advcl:6 ships:NNS:dobj:2 Chile:NNP:nsubj:6 will:MD:aux:6 protest:VB:ROOT:6 .:.:punct:6"
    )
    assert of(syntax, "seizes") == ("positive", "hypothetical")
    assert of(syntax, "protest") == ("positive", "hypothetical")


# -- infinitives and gerunds --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("refused=refuse", ("negative", "asserted")),
        ("failed=fail", ("negative", "asserted")),
        ("declined=decline", ("negative", "asserted")),
        ("agreed=agree", ("positive", "planned")),
        ("promised=promise", ("positive", "planned")),
        ("decided=decide", ("positive", "planned")),
        ("threatened=threaten", ("positive", "planned")),
        ("asked=ask", ("positive", "requested")),
        ("tried=try", ("positive", "possible")),
        ("appeared=appear", ("positive", "possible")),
        ("wanted=want", ("positive", "possible")),
        ("needed=need", ("positive", "obligatory")),
        ("managed=manage", ("positive", "asserted")),
        ("began=begin", ("positive", "asserted")),
    ],
)
def test_infinitive(syntax_of, verb, expected):
    syntax = syntax_of(f"Peru:NNP:nsubj:1 {verb}:VBD:ROOT:1 to:TO:aux:3 seize:VB:xcomp:1 ships:NNS:dobj:3 .:.:punct:1")
    assert of(syntax, "seize") == expected


def test_two_negations_cancel_out(syntax_of):
    syntax = syntax_of(
        "Peru:NNP:nsubj:3 did=do:VBD:aux:3 not:RB:neg:3 fail:VB:ROOT:3 to:TO:aux:5 seize:VB:xcomp:3 ships:NNS:dobj:5 .:.:punct:3"
    )
    assert of(syntax, "seize") == ("positive", "asserted")


def test_has_yet_to_and_has_to(syntax_of):
    yet = syntax_of("Peru:NNP:nsubj:1 has=have:VBZ:ROOT:1 yet:RB:advmod:4 to:TO:aux:4 seize:VB:xcomp:1 ships:NNS:dobj:4")
    assert of(yet, "seize") == ("negative", "asserted")
    must = syntax_of("Peru:NNP:nsubj:1 has=have:VBZ:ROOT:1 to:TO:aux:3 seize:VB:xcomp:1 ships:NNS:dobj:3")
    assert of(must, "seize") == ("positive", "obligatory")


def test_required(syntax_of):
    syntax = syntax_of("Peru:NNP:nsubjpass:2 is=be:VBZ:auxpass:2 required=require:VBN:ROOT:2 to:TO:aux:4 seize:VB:xcomp:2 ships:NNS:dobj:4")
    assert of(syntax, "seize") == ("positive", "obligatory")


@pytest.mark.parametrize(
    ("adjective", "expected"),
    [
        ("unable", ("negative", "asserted")),
        ("reluctant", ("negative", "asserted")),
        ("ready", ("positive", "planned")),
        ("likely", ("positive", "possible")),
        ("unlikely", ("negative", "possible")),
        ("happy", ("positive", "asserted")),
    ],
)
def test_adjective(syntax_of, adjective, expected):
    syntax = syntax_of(f"Peru:NNP:nsubj:1 was=be:VBD:ROOT:1 {adjective}:JJ:acomp:1 to:TO:aux:4 seize:VB:xcomp:2 ships:NNS:dobj:4 .:.:punct:1")
    assert of(syntax, "seize") == expected


@pytest.mark.parametrize(
    ("verb", "preposition", "expected"),
    [
        ("left=leave", "without", ("negative", "asserted")),
        ("refrained=refrain", "from", ("negative", "asserted")),
        ("warned=warn", "against", ("negative", "requested")),
        ("decided=decide", "against", ("negative", "planned")),
        ("insisted=insist", "on", ("positive", "asserted")),
        ("succeeded=succeed", "in", ("positive", "asserted")),
        ("apologized=apologize", "for", ("positive", "asserted")),
        ("accused=accuse", "of", ("positive", "asserted")),
        ("suspected=suspect", "of", ("positive", "possible")),
    ],
)
def test_gerund_after_a_preposition(syntax_of, verb, preposition, expected):
    syntax = syntax_of(f"Peru:NNP:nsubj:1 {verb}:VBD:ROOT:1 {preposition}:IN:prep:1 seizing=seize:VBG:pcomp:2 ships:NNS:dobj:3 .:.:punct:1")
    assert of(syntax, "seizing") == expected


def test_accused_by_nobody_named_is_only_possible(syntax_of):
    syntax = syntax_of(
        "Peru:NNP:nsubjpass:2 was=be:VBD:auxpass:2 accused=accuse:VBN:ROOT:2 of:IN:prep:2 seizing=seize:VBG:pcomp:3 ships:NNS:dobj:4 .:.:punct:2"
    )
    assert of(syntax, "seizing") == ("positive", "possible")


def test_instead_of_and_rather_than(syntax_of):
    instead = syntax_of("Peru:NNP:nsubj:1 left=leave:VBD:ROOT:1 instead:RB:advmod:3 of:IN:prep:1 seizing=seize:VBG:pcomp:3 ships:NNS:dobj:4")
    assert of(instead, "seizing") == ("negative", "asserted")
    rather = syntax_of("Rather:RB:advmod:2 than:IN:mark:2 seize:VB:advcl:5 ships:NNS:dobj:2 Peru:NNP:nsubj:5 left=leave:VBD:ROOT:5")
    assert of(rather, "seize") == ("negative", "asserted")


def test_purpose(syntax_of):
    syntax = syntax_of("Peru:NNP:nsubj:1 came=come:VBD:ROOT:1 to:TO:aux:3 seize:VB:advcl:1 ships:NNS:dobj:3 .:.:punct:1")
    assert of(syntax, "seize") == ("positive", "planned")


# -- that-clauses -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("said=say", ("positive", "asserted")),
        ("denied=deny", ("negative", "asserted")),
        ("doubted=doubt", ("negative", "possible")),
        ("suspected=suspect", ("positive", "possible")),
        ("feared=fear", ("positive", "possible")),
        ("believed=believe", ("positive", "asserted")),
    ],
)
def test_finite_complement(syntax_of, verb, expected):
    syntax = syntax_of(f"Oslo:NNP:nsubj:1 {verb}:VBD:ROOT:1 that:IN:mark:4 Peru:NNP:nsubj:4 seized=seize:VBD:ccomp:1 ships:NNS:dobj:4 .:.:punct:1")
    assert of(syntax, "seized") == expected


@pytest.mark.parametrize(("verb", "expected"), [("deny", "positive"), ("believe", "negative"), ("know", "positive")])
def test_finite_complement_under_a_negation(syntax_of, verb, expected):
    syntax = syntax_of(
        f"Oslo:NNP:nsubj:3 did=do:VBD:aux:3 not:RB:neg:3 {verb}:VB:ROOT:3 that:IN:mark:6 Peru:NNP:nsubj:6 seized=seize:VBD:ccomp:3 ships:NNS:dobj:6"
    )
    assert of(syntax, "seized") == (expected, "asserted")


def test_subjunctive_is_requested(syntax_of):
    syntax = syntax_of("Oslo:NNP:nsubj:1 demanded=demand:VBD:ROOT:1 that:IN:mark:4 Peru:NNP:nsubj:4 seize:VB:ccomp:1 ships:NNS:dobj:4 .:.:punct:1")
    assert of(syntax, "seize") == ("positive", "requested")


@pytest.mark.parametrize(
    ("adjective", "expected"),
    [
        ("possible", ("positive", "possible")),
        ("unlikely", ("negative", "possible")),
        ("false", ("negative", "asserted")),
        ("unclear", ("positive", "hypothetical")),
        ("clear", ("positive", "asserted")),
        ("true", ("positive", "asserted")),
    ],
)
def test_what_an_adjective_says_of_a_clause(syntax_of, adjective, expected):
    syntax = syntax_of(
        f"It:PRP:nsubj:1 is=be:VBZ:ROOT:1 {adjective}:JJ:acomp:1 that:IN:mark:5 Peru:NNP:nsubj:5 seized=seize:VBD:ccomp:1 ships:NNS:dobj:5 .:.:punct:1"
    )
    assert of(syntax, "seized") == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("no:DT:det:3 evidence:NN", "hypothetical"),
        ("some:DT:det:3 evidence:NN", "asserted"),
        ("a:DT:det:3 chance:NN", "possible"),
        ("an:DT:det:3 allegation:NN", "possible"),
    ],
)
def test_clause_of_a_noun(syntax_of, noun, expected):
    syntax = syntax_of(f"There:EX:expl:1 is=be:VBZ:ROOT:1 {noun}:attr:1 that:IN:mark:6 Peru:NNP:nsubj:6 seized=seize:VBD:acl:3 ships:NNS:dobj:6")
    assert of(syntax, "seized") == ("positive", expected)


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("refusal", ("negative", "asserted")),
        ("plan", ("positive", "planned")),
        ("call", ("positive", "requested")),
        ("attempt", ("positive", "possible")),
        ("duty", ("positive", "obligatory")),
    ],
)
def test_infinitive_of_a_noun(syntax_of, noun, expected):
    syntax = syntax_of(
        f"Peru:NNP:poss:2 's:POS:case:0 {noun}:NN:nsubj:6 to:TO:aux:4 seize:VB:acl:2 ships:NNS:dobj:4 angered=anger:VBD:ROOT:6 Oslo:NNP:dobj:6"
    )
    assert of(syntax, "seize") == expected


# -- coordination -------------------------------------------------------------------------------------------


def test_coordinated_verbs_share_a_modal(syntax_of):
    syntax = syntax_of("Peru:NNP:nsubj:2 may:MD:aux:2 stop:VB:ROOT:2 and:CC:cc:2 seize:VB:conj:2 ships:NNS:dobj:4 .:.:punct:2")
    assert of(syntax, "seize") == ("positive", "possible")


@pytest.mark.parametrize(("link", "expected"), [("or", "negative"), ("and", "positive")])
def test_negation_is_shared_under_or(syntax_of, link, expected):
    syntax = syntax_of(
        f"Peru:NNP:nsubj:3 did=do:VBD:aux:3 not:RB:neg:3 stop:VB:ROOT:3 {link}:CC:cc:3 seize:VB:conj:3 ships:NNS:dobj:5 .:.:punct:3"
    )
    assert of(syntax, "seize")[0] == expected


def test_a_finite_verb_after_a_modal_stands_by_itself(syntax_of):
    syntax = syntax_of("Peru:NNP:nsubj:2 may:MD:aux:2 stop:VB:ROOT:2 and:CC:cc:2 seized=seize:VBD:conj:2 ships:NNS:dobj:4 .:.:punct:2")
    assert of(syntax, "seized") == ("positive", "asserted")


# -- the value ----------------------------------------------------------------------------------------------


def test_under():
    assert Scope(True, "possible").under(Scope(True, "planned")) == Scope(False, "possible")
    assert Scope(False, "asserted").under(Scope(True, "requested")) == Scope(True, "requested")


@pytest.mark.parametrize("modality", MODALITIES)
def test_an_asserted_positive_clause_above_changes_nothing(modality):
    assert Scope(True, modality).under(Scope()) == Scope(True, modality)


def test_a_circle_in_a_broken_parse_ends(syntax_of):
    syntax = syntax_of("Peru:NNP:nsubj:1 tried=try:VBD:ROOT:1 to:TO:aux:3 seize:VB:xcomp:1 ships:NNS:dobj:3")
    syntax.head[1], syntax.dep[1] = 3, "xcomp"
    assert scope(syntax, 3).modality in MODALITIES


@pytest.mark.parametrize(
    ("parse", "verb", "modality"),
    [
        (
            "Assets=asset:NNS:nsubjpass:3 will:MD:aux:3 be:VB:auxpass:3 frozen=freeze:VBN:ROOT:3 and:CC:cc:3 men=man:NNS:nsubjpass:6 "
            "barred=bar:VBN:conj:3 .:.:punct:3", "barred", "planned",
        ),
        ("Any:DT:det:1 attempt:NN:nsubj:3 would:MD:aux:3 be:VB:ROOT:3 robbery:NN:attr:3 .:.:punct:3", "be", "hypothetical"),
        ("A:DT:det:1 drill:NN:nsubj:4 or:CC:cc:1 saw:NN:conj:1 has=have:VBZ:ROOT:4 teeth=tooth:NNS:dobj:4 .:.:punct:4", "has", "asserted"),
        (
            "A:DT:det:1 draft:NN:nsubj:6 circulated=circulate:VBN:acl:1 by:IN:agent:2 Peru:NNP:pobj:3 would:MD:aux:6 end:VB:ROOT:6 "
            "it:PRP:dobj:6 .:.:punct:6", "circulated", "asserted",
        ),
        (
            "They:PRP:nsubj:1 founded=found:VBD:ROOT:1 a:DT:det:3 fund:NN:dobj:1 ,:,:punct:1 to:TO:aux:7 be:VB:auxpass:7 based=base:VBN:acl:3 "
            "in:IN:prep:7 Oslo:NNP:pobj:8 .:.:punct:1", "based", "planned",
        ),
        (
            "It:PRP:nsubj:3 would:MD:aux:3 have:VB:aux:3 kept=keep:VBN:ROOT:3 us:PRP:dobj:3 from:IN:prep:3 standing=stand:VBG:pcomp:5 .:.:punct:3",
            "standing", "hypothetical",
        ),
        (
            "They:PRP:nsubj:2 would:MD:aux:2 have:VB:ROOT:2 days=day:NNS:dobj:2 before:IN:mark:9 a:DT:det:6 panel:NN:nsubjpass:9 could:MD:aux:9 "
            "be:VB:auxpass:9 asked=ask:VBN:advcl:2 .:.:punct:2", "asked", "hypothetical",
        ),
        (
            "They:PRP:nsubj:3 would:MD:aux:3 not:RB:neg:3 stop:VB:ROOT:3 Peru:NNP:dobj:3 from:IN:prep:3 building=build:VBG:pcomp:5 it:PRP:dobj:6 "
            ".:.:punct:3", "building", "possible",
        ),
        ("Oslo:NNP:nsubj:4 or:CC:cc:0 Bergen:NNP:conj:0 will:MD:aux:4 win:VB:ROOT:4 .:.:punct:4", "win", "possible"),
    ],
)  # fmt: skip
def test_what_is_shared_generic_or_a_choice(syntax_of, parse, verb, modality):
    syntax = syntax_of(parse)
    assert scope(syntax, syntax.text.index(verb)).modality == modality


def test_a_condition_without_a_conjunction(syntax_of):
    syntax = syntax_of(
        "Should:MD:aux:2 talks=talk:NNS:nsubj:2 fail:VB:advcl:6 ,:,:punct:6 Peru:NNP:nsubj:6 would:MD:aux:6 leave:VB:ROOT:6 .:.:punct:6"
    )
    assert (of(syntax, "fail"), of(syntax, "leave")) == (("positive", "hypothetical"), ("positive", "hypothetical"))
