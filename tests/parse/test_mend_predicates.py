"""What an object is held to be, and clauses that belong to a noun: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "thing", "state"),
    [
        (
            "Amnesty:NNP:nsubj:1 called=call:VBD:ROOT:1 the:DT:det:4 approval:NN:compound:4 reckless:NN:oprd:1 .:.:punct:1",
            "approval", "reckless",
        ),
        (
            'Berg:NNP:nsubj:1 called=call:VBD:ROOT:1 the:DT:det:5 charge:NN:nmod:5 ":``:punct:5 garbage:NN:dobj:1 ":\'\':punct:1 .:.:punct:1',
            "charge", "garbage",
        ),
        (
            "Investigators=investigator:NNS:nsubj:1 ruled=rule:VBD:ROOT:1 the:DT:det:3 complaint:NN:dobj:1 unfounded:JJ:advcl:1 .:.:punct:1",
            "complaint", "unfounded",
        ),
    ],
)  # fmt: skip
def test_what_something_is_called(tree_of, parse, thing, state, hung):
    tree = tree_of(parse)
    verb = tree.text[1]
    assert (hung(tree, thing), hung(tree, state)) == ((verb, "dobj"), (verb, "oprd"))


def test_what_is_quoted_behind_a_long_object(tree_of, hung):
    tree = tree_of(
        'Berg:NNP:nsubj:1 called=call:VBD:ROOT:1 the:DT:det:3 plan:NN:dobj:1 to:TO:aux:5 ship:VB:acl:3 oil:NN:dative:5 ":``:punct:9 '
        'a:DT:det:9 betrayal:NN:dobj:5 ":\'\':punct:1 .:.:punct:1'
    )
    assert (hung(tree, "betrayal"), hung(tree, "oil")) == (("called", "oprd"), ("ship", "dobj"))


def test_a_compound_stays_one(tree_of, hung):
    tree = tree_of("Vance:NNP:nsubj:1 considered=consider:VBD:ROOT:1 the:DT:det:4 swing:NN:compound:4 vote:NN:oprd:1 .:.:punct:1")
    assert hung(tree, "swing") == ("vote", "compound")


def test_a_ground_is_what_its_clause_says(tree_of, hung):
    tree = tree_of(
        "Oslo:NNP:nsubj:1 refused=refuse:VBD:ROOT:1 on:IN:prep:1 the:DT:det:4 ground:NN:pobj:2 that:IN:mark:7 it:PRP:nsubj:7 was=be:VBD:ccomp:1 "
        "late:JJ:acomp:7 .:.:punct:1"
    )
    assert hung(tree, "was") == ("ground", "acl")


def test_a_moment_is_when_its_clause_happens(tree_of, hung):
    tree = tree_of(
        "Crews=crew:NNS:nsubjpass:2 are=be:VBP:auxpass:2 paid=pay:VBN:ROOT:2 from:IN:prep:2 the:DT:det:5 moment:NN:pobj:3 "
        "guests=guest:NNS:nsubj:7 board:VBP:ccomp:2 .:.:punct:2"
    )
    assert hung(tree, "board") == ("moment", "relcl")


def test_when_something_was_decided(tree_of, hung):
    tree = tree_of(
        "Berg:NNP:nsubj:1 blamed=blame:VBD:ROOT:1 the:DT:det:3 decision:NN:dobj:1 last:JJ:amod:5 year:NN:npadvmod:1 to:TO:aux:7 "
        "trim:VB:advcl:1 aid:NN:dobj:7 .:.:punct:1"
    )
    assert (hung(tree, "year"), hung(tree, "trim")) == (("decision", "npadvmod"), ("decision", "acl"))


def test_what_is_missing_misses_nothing(tree_of, hung):
    tree = tree_of("Dozens=dozen:NNS:nsubj:2 are=be:VBP:aux:2 missing=miss:VBG:ROOT:2 .:.:punct:2")
    assert (hung(tree, "Dozens"), hung(tree, "missing")) == (("are", "nsubj"), ("are", "acomp"))
