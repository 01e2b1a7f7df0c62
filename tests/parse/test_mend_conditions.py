"""Conditions: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Should:MD:aux:2 it:PRP:nsubj:2 choose:VB:advcl:19 to:TO:aux:4 relist:VB:xcomp:2 him=he:PRP:dobj:4 on:IN:prep:4 "
            "fresh:JJ:amod:8 grounds=ground:NNS:pobj:6 ,:,:punct:4 as:IN:mark:13 it:PRP:nsubj:13 has=have:VBZ:aux:13 "
            "done=do:VBN:advcl:4 before:RB:advmod:13 ,:,:punct:19 the:DT:det:17 victory:NN:nsubj:19 may:MD:aux:19 prove:VB:ROOT:19 "
            "short_:RB:advmod:22 -_:HYPH:punct:22 lived:JJ:oprd:19 .:.:punct:19",
            "choose", ("prove", "advcl"), id="should it",
        ),
        pytest.param(
            "In:IN:prep:7 other:JJ:amod:2 words=word:NNS:pobj:0 ,:,:punct:7 should:MD:aux:7 the:DT:det:6 water:NN:nsubj:7 "
            "fail:VB:ccomp:14 to:TO:aux:9 arrive:VB:xcomp:7 ,:,:punct:14 the:DT:det:12 presidents=president:NNS:nsubj:14 "
            "will:MD:aux:14 telephone:VB:ROOT:14 each:DT:det:16 other:JJ:dobj:14 .:.:punct:14",
            "fail", ("telephone", "advcl"), id="should the water",
        ),
        pytest.param(
            "As:RB:advmod:1 long:RB:advmod:14 as:IN:mark:4 refiners=refiner:NNS:nsubj:4 are=be:VBP:advcl:1 able:JJ:acomp:4 "
            "to:TO:aux:7 sell:VB:xcomp:5 below:IN:prep:7 cost:NN:pobj:8 ,:,:punct:14 private:JJ:amod:12 capital:NN:nsubj:14 "
            "will:MD:aux:14 treat:VB:ROOT:14 the:DT:det:16 targets=target:NNS:dobj:14 as:IN:prep:14 hopes=hope:NNS:pobj:17 "
            ".:.:punct:14",
            "are", ("treat", "advcl"), id="as long as",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:ORG said=say:VBD:ROOT:1 the:DT:det:3 plan:NN:nsubj:4 was=be:VBD:ccomp:1 acceptable:JJ:acomp:4 "
            ",:,:punct:4 provided=provide:VBN:prep:1 that:IN:mark:10 Chile:NNP:nsubj:10:GPE paid=pay:VBD:pcomp:7 its:PRP$:poss:12 "
            "share:NN:dobj:10 .:.:punct:1",
            "paid", ("was", "advcl"), id="provided that, of what is said",
        ),
        pytest.param(
            "East:JJ:amod:1 African:JJ:amod:2 leaders=leader:NNS:nsubj:3 agree:VBP:ROOT:3 to:TO:aux:5 revive:VB:xcomp:3 "
            "rail:NN:compound:7 link:NN:dobj:5 as:IN:prep:5 summit:NN:compound:10 skirts=skirt:NNS:compound:11 "
            "border:NN:compound:12 row:NN:pobj:8",
            "skirts", ("agree", "advcl"), id="as it skirts",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
