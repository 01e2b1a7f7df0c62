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
        pytest.param(
            "The:DT:det:1 canal:NN:nsubj:2 is=be:VBZ:ROOT:2 a:DT:det:4 channel:NN:attr:2 that:WDT:mark:9 the:DT:det:8 "
            "Taliban:NNP:compound:8:ORG authorities=authority:NNS:nsubj:9 began=begin:VBD:relcl:4 digging=dig:VBG:xcomp:9 "
            "across:IN:prep:10 northern:JJ:amod:13 Afghanistan:NNP:pobj:11:GPE in:IN:prep:10 March:NNP:pobj:14 2022:CD:nummod:15 "
            ".:.:punct:2",
            "that", ("digging", "dobj"), id="a channel they began digging",
        ),
        pytest.param(
            "Once:IN:mark:2 it:PRP:nsubj:2 is=be:VBZ:advcl:7 full:JJ:acomp:2 ,:,:punct:7 Volta:NNP:nsubj:7:ORG could:MD:aux:7 "
            "divert:VB:ROOT:7 as:RB:advmod:9 much:RB:advmod:7 as:IN:prep:9 a:DT:det:12 fifth:NN:pobj:10 of:IN:prep:12 the:DT:det:15 "
            "river_:NN:poss:17 's:POS:case:15 flow:NN:pobj:13 .:.:punct:7",
            "fifth", ("divert", "dobj"), id="as much as a fifth",
        ),
        pytest.param(
            "The:DT:det:1 judge:NN:nsubj:2 ordered=order:VBD:ROOT:2 that:IN:mark:7 Mr:NNP:compound:5 Poe:NNP:nsubjpass:7:PERSON "
            "be:VB:auxpass:7 released=release:VBN:ccomp:2 on:IN:prep:7 bail:NN:pobj:8 of:IN:prep:9 500,000:CD:nummod:12 "
            "shillings=shilling:NNS:pobj:10 ,:,:punct:7 rejecting=reject:VBG:advcl:7 a:DT:det:16 request:NN:dobj:14 by:IN:prep:16 "
            "prosecutors=prosecutor:NNS:pobj:17 to:TO:aux:20 hold:VB:acl:16 him=he:PRP:dobj:20 for:IN:prep:20 two:CD:nummod:25 "
            "more:JJR:amod:25 weeks=week:NNS:pobj:22 .:.:punct:2",
            "rejecting", ("ordered", "advcl"), id="ordered that he be released, rejecting",
        ),
        pytest.param(
            "The:DT:det:1 opposition:NN:nsubj:2 accuses=accuse:VBZ:ROOT:2 the:DT:det:4 commission:NNP:dobj:2 ,:,:punct:2 "
            "led=lead:VBN:advcl:2 by:IN:agent:6 a:DT:det:10 former:JJ:amod:10 aide:NN:pobj:7 to:IN:prep:10 the:DT:det:13 "
            "president:NN:pobj:11 ,:,:punct:6 of:IN:prep:6 failing=fail:VBG:pcomp:15 to:TO:aux:18 investigate:VB:xcomp:16 "
            "the:DT:det:20 fire:NN:dobj:18 .:.:punct:2",
            "of", ("accuses", "prep"), id="accuses the panel, led by him, of failing",
        ),
        pytest.param(
            "Without:IN:prep:6 naming=name:VBG:pcomp:0 China:NNP:dobj:1:GPE ,:,:punct:6 the:DT:det:5 communiqué:NN:nsubj:6 "
            "condemned=condemn:VBD:ROOT:6 “_:``:punct:8 attempts=attempt:NNS:xcomp:6 to:TO:aux:10 change:VB:acl:8 the:DT:det:13 "
            "status:NN:compound:13 quo:NN:dobj:10 by:IN:prep:10 force_:NN:pobj:14 ”:'':punct:8 .:.:punct:6",
            "attempts", ("condemned", "dobj"), id="condemned attempts",
        ),
        pytest.param(
            "A:DT:det:1 report:NN:nsubj:10 by:IN:prep:1 Amnesty:NNP:compound:4:ORG International:NNP:pobj:2:ORG ,:,:punct:4 "
            "published=publish:VBN:acl:4 on:IN:prep:6 Tuesday:NNP:pobj:7 ,:,:punct:10 says=say:VBZ:ROOT:10 it:PRP:nsubj:10 "
            ".:.:punct:10",
            "published", ("report", "acl"), id="a report by them, published",
        ),
        pytest.param(
            "Outside:IN:prep:8:PERSON Kumasi:NNP:nsubj:8:PERSON ,:,:punct:1 Abena:NNP:compound:4:PERSON Owusu:NNP:conj:1:PERSON "
            ",:,:punct:4 58:CD:appos:4 ,:,:punct:1 said=say:VBD:ROOT:8 surveyors=surveyor:NNS:nsubj:11 had=have:VBD:aux:11 "
            "visited=visit:VBN:ccomp:8 her:PRP$:poss:16 four_:CD:nummod:15 -_:HYPH:punct:15 acre:NN:compound:16 farm:NN:dobj:11 "
            "twice:RB:advmod:11 .:.:punct:8",
            "Owusu", ("said", "nsubj"), id="outside a town, she said",
        ),
        pytest.param(
            "Ghana:NNP:nsubj:2:GPE could:MD:aux:2 suspend:VB:ROOT:2 forward:RP:advmod:2 sales=sale:NNS:dobj:2 to:IN:prep:4 "
            "European:JJ:amod:7 buyers=buyer:NNS:pobj:5 .:.:punct:2",
            "forward", ("sales", "amod"), id="suspend forward sales",
        ),
        pytest.param(
            "It:PRP:nsubjpass:3 has=have:VBZ:aux:3 been=be:VBN:auxpass:3 postponed=postpone:VBN:ROOT:3 twice:RB:advmod:3 "
            ",:,:punct:3 most:RBS:advmod:7 recently:RB:advmod:9 last:JJ:amod:9 December:NNP:npadvmod:3 ,:,:punct:3 after:IN:prep:3 "
            "complaints=complaint:NNS:pobj:11 from:IN:prep:12 industry:NN:pobj:13 and:CC:cc:11 from:IN:conj:11 "
            "trading:NN:compound:18 partners=partner:NNS:pobj:16 including=include:VBG:prep:18 Brazil:NNP:pobj:19:GPE and:CC:cc:20 "
            "Indonesia:NNP:conj:20:GPE .:.:punct:3",
            "and", ("complaints", "cc"), id="and from partners",
        ),
        pytest.param(
            "The:DT:det:2 two:CD:nummod:2 governments=government:NNS:nsubj:3 say:VBP:ROOT:3 that:IN:dobj:3 nearly:RB:advmod:6 "
            "310,000:CD:nummod:7 smallholders=smallholder:NNS:dobj:3 whose:WP$:poss:9 farms=farm:NNS:nsubjpass:14 have:VBP:aux:14 "
            "not:RB:neg:14 yet:RB:advmod:14 been=be:VBN:auxpass:14 mapped=map:VBN:relcl:7 risk:NN:dobj:14 being=be:VBG:auxpass:17 "
            "shut:VBN:acl:15 out:IN:prep:17 of:IN:prep:18 their:PRP$:poss:22 largest=large:JJS:amod:22 market:NN:pobj:19 "
            ".:.:punct:3",
            "risk", ("say", "ccomp"), id="those not mapped risk it",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
