"""What goes on from a report, and what from the thing reported: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "head"),
    [
        (  # the object is who the reported clause is about
            "The:DT:det:1 court:NN:nsubj:2 found=find:VBD:ROOT:2 no:DT:det:4 proof:NN:dobj:2 that:IN:mark:8 he:PRP:nsubj:8 "
            "had=have:VBD:aux:8 gained=gain:VBN:acl:4 ,:,:punct:8 and:CC:cc:8 cleared=clear:VBD:conj:8 him:PRP:dobj:11 .:.:punct:2",
            "cleared", "found",
        ),
        (  # the tense is that of the report
            "Sang:NNP:nsubj:1 insists=insist:VBZ:ROOT:1 he:PRP:nsubjpass:4 was=be:VBD:auxpass:4 robbed=rob:VBN:ccomp:1 and:CC:cc:4 "
            "has=have:VBZ:aux:7 appealed=appeal:VBN:conj:4 to:IN:prep:7 Malta:NNP:pobj:8 .:.:punct:1",
            "appealed", "insists",
        ),
        (
            "Cole:NNP:nsubj:1 said=say:VBD:ROOT:1 the:DT:det:3 plan:NN:nsubj:4 is=be:VBZ:ccomp:1 dead:JJ:acomp:4 and:CC:cc:4 "
            "walked=walk:VBD:conj:4 out:RB:advmod:7 .:.:punct:1",
            "walked", "said",
        ),
        (  # who reports says no more
            "The:DT:det:1 ministry:NN:nsubj:2 said=say:VBD:ROOT:2 the:DT:det:4 talks=talk:NNS:nsubj:5 were=be:VBD:ccomp:2 short:JJ:acomp:5 "
            "but:CC:cc:5 declined=decline:VBD:conj:5 to:TO:aux:9 elaborate:VB:xcomp:8 .:.:punct:2",
            "declined", "said",
        ),
        (
            "Guards=guard:NNS:nsubj:1 said=say:VBD:ROOT:1 he:PRP:nsubjpass:4 was=be:VBD:auxpass:4 hurt:VBN:ccomp:1 but:CC:cc:4 "
            "gave=give:VBD:conj:4 no:DT:det:8 details=detail:NNS:dobj:6 .:.:punct:1",
            "gave", "said",
        ),
        (
            "Guards=guard:NNS:nsubj:1 said=say:VBD:ROOT:1 he:PRP:nsubjpass:4 was=be:VBD:auxpass:4 hurt:VBN:ccomp:1 but:CC:cc:4 "
            "would:MD:aux:8 not:RB:neg:8 say:VB:conj:4 how:WRB:advmod:8 .:.:punct:1",
            "say", "said",
        ),
        (  # towns predict nothing
            "Osterholm:NNP:nsubj:1 said=say:VBD:ROOT:1 the:DT:det:3 towns=town:NNS:nsubj:4 shrank=shrink:VBD:ccomp:1 and:CC:cc:4 "
            "predicted=predict:VBD:conj:4 that:IN:mark:10 more:JJ:nsubj:10 would:MD:aux:10 follow:VB:ccomp:6 .:.:punct:1",
            "predicted", "said",
        ),
        (  # nothing must be agreed to meet
            "The:DT:det:1 sides=side:NNS:nsubj:2 shared=share:VBD:ROOT:2 the:DT:det:4 view:NN:dobj:2 that:IN:mark:9 Malta:NNP:nsubjpass:9:GPE "
            "must:MD:aux:9 be:VB:auxpass:9 heard=hear:VBN:acl:4 and:CC:cc:9 agreed=agree:VBD:conj:9 to:TO:aux:13 meet:VB:xcomp:11 .:.:punct:2",
            "agreed", "shared",
        ),
    ],
)  # fmt: skip
def test_goes_on_from_the_report(tree_of, parse, word, head, hung):
    assert hung(tree_of(parse), word) == (head, "conj")


@pytest.mark.parametrize(
    ("parse", "word", "head"),
    [
        (  # a participle that shares "had"
            "The:DT:det:1 envoy:NN:nsubj:2 said=say:VBD:ROOT:2 Peru:NNP:nsubj:5:GPE had=have:VBD:aux:5 met=meet:VBN:ccomp:2 them:PRP:dobj:5 "
            "and:CC:cc:5 offered=offer:VBD:conj:5 terms=term:NNS:dobj:8 .:.:punct:2",
            "offered", "met",
        ),
        (  # the same tense, and a ministry can dismiss
            "Cole:NNP:nsubj:1 said=say:VBD:ROOT:1 the:DT:det:3 council:NN:nsubj:4 met=meet:VBD:ccomp:1 and:CC:cc:4 dismissed=dismiss:VBD:conj:4 "
            "the:DT:det:8 plan:NN:dobj:6 .:.:punct:1",
            "dismissed", "met",
        ),
        (
            "Peru:NNP:nsubj:1:GPE says=say:VBZ:ROOT:1 it:PRP:nsubj:4 has=have:VBZ:aux:4 won=win:VBN:ccomp:1 and:CC:cc:4 is=be:VBZ:conj:4 "
            "glad:JJ:acomp:6 .:.:punct:1",
            "is", "won",
        ),
    ],
)  # fmt: skip
def test_goes_on_from_what_is_reported(tree_of, parse, word, head, hung):
    assert hung(tree_of(parse), word) == (head, "conj")


def test_what_is_made_of_a_report_is_no_part_of_it(tree_of, hung):
    tree = tree_of(
        "Peskov:NNP:nsubj:1:PERSON said=say:VBD:ROOT:1 Malta:NNP:nsubj:4:GPE would:MD:aux:4 keep:VB:ccomp:1 any:DT:det:6 deal:NN:dobj:4 "
        ",:,:punct:6 which:WDT:dobj:10 officials=official:NNS:nsubj:10 saw=see:VBD:relcl:6 as:IN:prep:10 a:DT:det:13 sign:NN:pobj:11 "
        "of:IN:prep:13 fear:NN:pobj:14 .:.:punct:1"
    )
    assert hung(tree, "saw") == ("said", "advcl")


def test_what_is_told_is_not_which_court(tree_of, hung):
    tree = tree_of(
        "Terlouw:NNP:nsubj:1 told=tell:VBD:ROOT:1 reporters=reporter:NNS:dobj:1 outside:IN:prep:1 the:DT:det:5 court:NN:pobj:3 "
        "that:IN:dobj:10 his:PRP$:poss:8 client:NN:nsubj:10 would:MD:aux:10 appeal:VB:relcl:5 .:.:punct:1"
    )
    assert hung(tree, "appeal") == ("told", "ccomp") and hung(tree, "that") == ("appeal", "mark")


def test_parties_are_parties_to_something(tree_of, hung):
    tree = tree_of(
        "The:DT:det:1 council:NN:nsubj:2 called=call:VBD:ROOT:2 on:IN:prep:2 the:DT:det:5 parties=party:NNS:pobj:3 to:IN:prep:2 "
        "the:DT:det:8 conflict:NN:pobj:6 .:.:punct:2"
    )
    assert hung(tree, "to") == ("parties", "prep")


def test_a_name_at_the_start_is_the_subject(tree_of, hung):
    tree = tree_of(
        "Tolliver:RB:advmod:5 ,:,:punct:5 a:DT:det:3 councillor:NN:nsubj:5 ,:,:punct:3 accused=accuse:VBD:ROOT:5 Malta:NNP:dobj:5:GPE .:.:punct:5"
    )
    assert hung(tree, "Tolliver") == ("accused", "nsubj") and hung(tree, "councillor") == ("Tolliver", "appos")
    opener = tree_of(
        "Yesterday:RB:advmod:5 ,:,:punct:5 a:DT:det:3 councillor:NN:nsubj:5 ,:,:punct:3 accused=accuse:VBD:ROOT:5 Malta:NNP:dobj:5:GPE .:.:punct:5"
    )
    assert hung(opener, "councillor") == ("accused", "nsubj")


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "It:PRP:nsubj:1 failed=fail:VBD:ROOT:1 ,:,:punct:4 Mora:NNP:nsubj:4 said=say:VBD:parataxis:1 ,:,:punct:4 and:CC:cc:1 Berg:NNP:nsubj:8 "
            "agreed=agree:VBD:conj:1 .:.:punct:8",
            "agreed", ("said", "conj"), id="who agreed too",
        ),
        pytest.param(
            "It:PRP:nsubj:1 failed=fail:VBD:ROOT:1 ,:,:punct:4 Mora:NNP:nsubj:4 said=say:VBD:parataxis:1 ,:,:punct:4 and:CC:cc:1 Berg:NNP:nsubj:9 "
            "had=have:VBD:aux:9 agreed=agree:VBN:conj:1 .:.:punct:9",
            "agreed", ("failed", "conj"), id="who had agreed, as is said",
        ),
        pytest.param(
            "It:PRP:nsubj:1 sank=sink:VBD:ccomp:7 and:CC:cc:1 sailors=sailor:NNS:nsubj:4 died=die:VBD:ccomp:7 ,:,:punct:7 witnesses=witness:NNS:nsubj:7 "
            "said=say:VBD:ROOT:7 .:.:punct:7",
            "died", ("sank", "conj"), id="two things reported together",
        ),
        pytest.param(
            "Falk:NNP:nsubj:2:ORG AS:IN:advmod:2 sold=sell:VBD:ROOT:2 ships=ship:NNS:dobj:2 .:.:punct:2",
            "AS", ("Falk", "nmod"), id="a form of company",
        ),
        pytest.param(
            "PRICES=price:NNP:nsubj:1 ROSE=rise:VBD:ROOT:1 AS:IN:mark:4 SHIPS=ship:NNS:nsubj:4 SANK=sink:VBD:advcl:1 .:.:punct:1",
            "AS", ("SANK", "mark"), id="a conjunction in capitals",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place


def test_a_state_that_something_is_taken_to(tree_of, hung):
    tree = tree_of("Cole:NNP:nsubj:1 took=take:VBD:ROOT:1 Bellweather:NNP:dobj:1 private:JJ:amod:2 in:IN:prep:1 2009:CD:pobj:4 .:.:punct:1")
    assert hung(tree, "private") == ("took", "oprd")


def test_the_sentence_goes_on_after_who_wrote_the_bill(tree_of, hung):
    tree = tree_of(
        "Ana:NNP:compound:1 Ruiz:NNP:ROOT:1 ,:,:punct:1 who:WP:nsubj:4 wrote=write:VBD:relcl:1 the:DT:det:6 bill:NN:dobj:4 ,:,:punct:6 "
        "called=call:VBD:acl:6 on:IN:prep:8 Malta:NNP:pobj:9:GPE .:.:punct:1"
    )
    assert hung(tree, "Ruiz") == ("called", "nsubj") and hung(tree, "called") == ("called", "ROOT")


def test_what_the_report_does_is_not_what_it_reports(tree_of, hung):
    tree = tree_of(
        "Oslo:NNP:nsubj:1:GPE said=say:VBD:ROOT:1 it:PRP:nsubj:4 had=have:VBD:aux:4 approved=approve:VBN:ccomp:1 the:DT:det:6 sale:NN:dobj:4 "
        ",:,:punct:4 brushing=brush:VBG:advcl:4 aside:RP:prt:8 objections=objection:NNS:dobj:8 .:.:punct:1"
    )
    assert hung(tree, "brushing") == ("said", "advcl")
    deed = tree_of(
        "Oslo:NNP:nsubj:1:GPE said=say:VBD:ROOT:1 it:PRP:nsubj:4 had=have:VBD:aux:4 shelled=shell:VBN:ccomp:1 the:DT:det:6 port:NN:dobj:4 "
        ",:,:punct:4 killing=kill:VBG:advcl:4 ten:CD:dobj:8 .:.:punct:1"
    )
    assert hung(deed, "killing") == ("shelled", "advcl")
