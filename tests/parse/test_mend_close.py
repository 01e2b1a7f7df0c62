"""What belongs together: two conditions, a description and its name, a thing and what it is called."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Nouakchott:NNP:nsubj:1:PERSON says=say:VBZ:ROOT:1 it:PRP:nsubj:4 will:MD:aux:4 let:VB:ccomp:1 the:DT:det:7 "
            "accord:NN:compound:7 lapse:NN:dobj:4 in:IN:prep:7 November:NNP:pobj:8 unless:IN:mark:12 Brussels:NNP:nsubj:12:GPE "
            "pays=pay:VBZ:advcl:4 more:JJR:dobj:12 and:CC:cc:4 Dakar:NNP:nsubj:16:PERSON reins=rein:VBZ:conj:4 in:IN:prep:16 "
            "its:PRP$:poss:20 canoe:NN:compound:20 fleet:NN:pobj:17 .:.:punct:1",
            "reins", ("pays", "conj"), id="unless they pay and rein it in",
        ),
        pytest.param(
            "A:DT:det:1 spokesperson:NN:nsubj:12 for:IN:prep:1 the:DT:det:5:ORG European:NNP:compound:5:ORG "
            "Commission:NNP:pobj:2:ORG in:IN:prep:5 Brussels:NNP:pobj:6:GPE ,:,:punct:7 Annika:NNP:compound:10:PERSON "
            "Lund:NNP:appos:7:PERSON ,:,:punct:12 said=say:VBD:ROOT:12 talks=talk:NNS:nsubj:15 were=be:VBD:aux:15 "
            "continuing=continue:VBG:ccomp:12 and:CC:cc:15 denied=deny:VBD:conj:15 that:IN:mark:23 the:DT:det:20 "
            "bloc:NN:nsubjpass:23 had=have:VBD:aux:23 been=be:VBN:auxpass:23 given=give:VBN:ccomp:17 an:DT:det:25 "
            "ultimatum:NN:dobj:23 .:.:punct:12",
            "Lund", ("spokesperson", "appos"), id="a spokesperson for the bloc in a town, by name",
        ),
        pytest.param(
            "Norway:NNP:nsubj:1:GPE suspended=suspend:VBD:ROOT:1 400:CD:dobj:1 of:IN:prep:2 the:DT:det:5 "
            "licences=licence:NNS:pobj:3 it:PRP:nsubj:8 had=have:VBD:aux:8 issued=issue:VBN:relcl:5 ,:,:punct:1 a:DT:det:11 "
            "decision:NN:dobj:1 that:WDT:mark:15 Lima:NNP:nsubj:15:GPE has=have:VBZ:aux:15 called=call:VBN:acl:11 "
            "collective:JJ:amod:17 punishment:NN:dobj:15 .:.:punct:1",
            "punishment", ("called", "oprd"), id="called collective punishment",
        ),
        pytest.param(
            "She:PRP:nsubj:1 said=say:VBD:ccomp:4 so:RB:advmod:1 ,:,:punct:4 said=say:VBD:ROOT:4 Ana:NNP:compound:6 "
            "Ruiz:NNP:nsubj:14 ,:,:punct:6 who:WP:nsubj:9 heads=head:VBZ:relcl:6 an:DT:det:11 association:NN:dobj:9 of:IN:prep:11 "
            "women=woman:NNS:pobj:12 fish:VBP:ccomp:4 processors=processor:NNS:dobj:14 in:IN:prep:14 the:DT:det:18 city:NN:pobj:16 "
            ".:.:punct:4",
            "processors", ("of", "pobj"), id="women fish processors",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
