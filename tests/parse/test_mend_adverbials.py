"""Adverbials and swallowed clauses: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "They:PRP:nsubj:1 voted=vote:VBD:ROOT:1 to:TO:aux:3 extend:VB:xcomp:1 it:PRP:dobj:3 ,:,:punct:3 after:IN:prep:3 "
            "days=day:NNS:pobj:6 .:.:punct:1",
            "after", ("voted", "prep"), id="after days of wrangling",
        ),
        pytest.param(
            "They:PRP:nsubj:1 voted=vote:VBD:ROOT:1 to:TO:aux:3 extend:VB:xcomp:1 it:PRP:dobj:3 after:IN:prep:3 days=day:NNS:pobj:5 "
            ".:.:punct:1",
            "after", ("extend", "prep"), id="extend it after a week",
        ),
        pytest.param(
            "Doses=dose:NNS:nsubj:2 could:MD:aux:2 arrive:VB:ccomp:5 ,:,:punct:5 it:PRP:nsubj:5 said=say:VBD:ROOT:5 ,:,:punct:5 "
            "if:IN:mark:9 both:DT:nsubj:9 agree:VBP:advcl:5 .:.:punct:5",
            "agree", ("arrive", "advcl"), id="if both agree",
        ),
        pytest.param(
            "In:IN:prep:4 Sweden:NNP:pobj:0 ,:,:punct:4 he:PRP:nsubj:4 said=say:VBD:ROOT:4 ,:,:punct:4 wages=wage:NNS:nsubjpass:8 "
            "are=be:VBP:auxpass:8 settled=settle:VBN:ccomp:4 .:.:punct:4",
            "In", ("settled", "prep"), id="in Sweden, he said",
        ),
        pytest.param(
            "In:IN:prep:4 statements=statement:NNS:pobj:0 ,:,:punct:4 he:PRP:nsubj:4 said=say:VBD:ROOT:4 ,:,:punct:4 "
            "wages=wage:NNS:nsubjpass:8 are=be:VBP:auxpass:8 settled=settle:VBN:ccomp:4 .:.:punct:4",
            "In", ("said", "prep"), id="in a statement, he said",
        ),
        pytest.param(
            "A:DT:det:1 firm:NN:nsubjpass:7 hired=hire:VBN:acl:1 to:TO:aux:4 assess:VB:xcomp:2 costs=cost:NNS:nsubjpass:7 "
            "was=be:VBD:auxpass:7 paid=pay:VBN:ROOT:7 .:.:punct:7",
            "costs", ("assess", "dobj"), id="to assess its cost",
        ),
        pytest.param(
            "She:PRP:nsubj:1 fell=fall:VBD:ROOT:1 ill:JJ:advmod:1 in:IN:prep:1 Oslo:NNP:pobj:3 .:.:punct:1",
            "ill", ("fell", "prt"), id="fell ill",
        ),
        pytest.param(
            "She:PRP:nsubj:1 came=come:VBD:ROOT:1 third:RB:advmod:1 with:IN:prep:1 two:CD:pobj:3 .:.:punct:1",
            "third", ("came", "prt"), id="came third",
        ),
        pytest.param(
            "He:PRP:nsubj:1 described=describe:VBD:ROOT:1 it:PRP:dobj:1 as:IN:advmod:4 unfair:JJ:amod:7 and:CC:cc:4 "
            "accused=accuse:VBN:conj:4 Seko:NNP:dobj:1 of:IN:prep:1 greed:NN:pobj:8 .:.:punct:1",
            "Seko", ("accused", "dobj"), id="unfair and accused",
        ),
        pytest.param(
            "They:PRP:nsubj:1 made=make:VBD:ROOT:1 an:DT:det:3 offer:NN:dobj:1 on:IN:prep:1 Sunday:NNP:pobj:4:DATE ,:,:punct:5 "
            "which:WDT:dobj:9 he:PRP:nsubj:9 took=take:VBD:relcl:5 .:.:punct:1",
            "took", ("offer", "relcl"), id="which compromise",
        ),
        pytest.param(
            "Council:NNP:nsubj:1 extends=extend:VBZ:ROOT:1 mission:NN:dobj:1 as:IN:prep:2 Peru:NNP:pobj:3 and:CC:cc:4 "
            "Chile:NNP:conj:4 abstain:VBP:ccomp:1",
            "Peru", ("abstain", "nsubj"), id="as they abstain",
        ),
        pytest.param(
            "Outsider:NNP:nsubj:1 beats=beat:VBZ:ROOT:1 mayor:NN:dobj:1 as:IN:mark:4 talks=talk:NNS:advcl:1 loom:VBP:advmod:1",
            "talks", ("loom", "nsubj"), id="as talks loom",
        ),
        pytest.param(
            "They:PRP:nsubj:1 heard=hear:VBD:ROOT:1 men=man:NNS:nsubj:3 extradited=extradite:VBD:ccomp:1 had=have:VBD:aux:6 "
            "been=be:VBN:auxpass:6 moved=move:VBN:conj:1 .:.:punct:1",
            "extradited", ("men", "acl"), id="men extradited",
        ),
        pytest.param(
            "They:PRP:nsubj:1 came=come:VBD:ROOT:1 before:IN:prep:1 dawn:NN:pobj:2 on:IN:prep:3 foot:NN:pobj:4 .:.:punct:1",
            "on", ("came", "prep"), id="dawn on a plane",
        ),
        pytest.param(
            "They:PRP:nsubj:1 came=come:VBD:ROOT:1 before:IN:prep:1 dawn:NN:pobj:2 of:IN:prep:3 it:PRP:pobj:4 .:.:punct:1",
            "of", ("dawn", "prep"), id="the dawn of Peru",
        ),
        pytest.param(
            "She:PRP:nsubj:1 asked=ask:VBD:ROOT:1 them=they:PRP:dobj:1 to:TO:aux:4 go:VB:xcomp:1 or:CC:cc:4 ,:,:punct:4 "
            "failing=fail:VBG:advcl:1 that:IN:mark:11 ,:,:punct:11 to:TO:aux:11 stay:VB:ccomp:7 .:.:punct:1",
            "stay", ("go", "conj"), id="failing that",
        ),
        pytest.param(
            "It:PRP:nsubj:1 hit:VBD:ROOT:1 its:PRP$:poss:4 highest=high:JJS:amod:4 level:NN:dobj:1 in:IN:prep:1 two:CD:nummod:7 "
            "years=year:NNS:pobj:5 .:.:punct:1",
            "in", ("level", "prep"), id="highest in years",
        ),
        pytest.param(
            "It:PRP:nsubj:1 hit:VBD:ROOT:1 its:PRP$:poss:4 new:JJ:amod:4 level:NN:dobj:1 in:IN:prep:1 two:CD:nummod:7 "
            "years=year:NNS:pobj:5 .:.:punct:1",
            "in", ("hit", "prep"), id="a level in years",
        ),
        pytest.param(
            "If:IN:mark:2 they:PRP:nsubj:2 can_:MD:advcl:6 not:RB:neg:6 ,:,:punct:6 it:PRP:nsubj:6 is=be:VBZ:ROOT:6 late:JJ:acomp:6 "
            ".:.:punct:6",
            "not", ("can", "neg"), id="if they cannot",
        ),
        pytest.param(
            "I:PRP:nsubj:1 lied=lie:VBD:ccomp:4 ,:,:punct:4 he:PRP:nsubj:4 said=say:VBD:ROOT:4 ,:,:punct:4 "
            "flanked=flank:VBN:advcl:1 by:IN:agent:6 Ruiz:NNP:pobj:7 .:.:punct:4",
            "flanked", ("said", "advcl"), id="flanked",
        ),
        pytest.param(
            "He:PRP:nsubj:2 could:MD:aux:2 imagine:VB:ROOT:2 pacts=pact:NNS:nsubj:4 provided=provide:VBD:ccomp:2 it:PRP:nsubjpass:7 "
            "was=be:VBD:auxpass:7 buried=bury:VBN:ccomp:4 .:.:punct:2",
            "buried", ("imagine", "advcl"), id="a partnership provided",
        ),
        pytest.param(
            "Tests=test:NNS:nsubj:1 found=find:VBD:ROOT:1 salt:NN:dobj:1 ,:,:punct:2 Peru_:NNP:poss:6 's:POS:case:4 "
            "judge:NN:appos:2 ,:,:punct:6 Ana:NNP:compound:9 Ruiz:NNP:appos:6 ,:,:punct:2 told=tell:VBD:conj:1 a:DT:det:13 "
            "conference:NN:dobj:11 .:.:punct:1",
            "judge", ("told", "nsubj"), id="told a conference",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
