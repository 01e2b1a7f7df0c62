"""Phrases beside the noun they are of."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Senators=senator:NNS:nsubj:1 scolded=scold:VBD:ROOT:1 the:DT:det:3 government:NN:dobj:1 for:IN:prep:1 its:PRP$:poss:6 "
            "delay:NN:pobj:4 ,:,:punct:1 as:IN:prep:21 a:DT:det:13 long_:RB:advmod:12 -_:HYPH:punct:12 stalled=stall:VBN:amod:13 "
            "bill:NN:pobj:8 that:WDT:nsubj:16 would:MD:aux:16 impose:VB:relcl:13 tariffs=tariff:NNS:dobj:16 on:IN:prep:16 "
            "those:DT:det:20 buyers=buyer:NNS:pobj:18 inched=inch:VBD:advcl:1 closer=close:RBR:advmod:21 to:IN:prep:22 a:DT:det:25 "
            "vote:NN:pobj:23 .:.:punct:1",
            "bill", ("inched", "nsubj"), id="as a bill inched",
        ),
        pytest.param(
            "China:NNP:nsubj:4:GPE and:CC:cc:0 the:DT:det:3 Philippines:NNPS:conj:0:GPE blamed=blame:VBD:ROOT:4 each:DT:det:6 "
            "other:JJ:dobj:4 for:IN:prep:4 a:DT:det:9 collision:NN:pobj:7 between:IN:prep:9 two:CD:nummod:12 ships=ship:NNS:pobj:10 "
            "near:IN:prep:12 Scarborough:NNP:compound:15 Shoal:NNP:pobj:13 ,:,:punct:15 the:DT:det:20 most:RBS:advmod:19 "
            "serious:JJ:amod:20 encounter:NN:appos:15 at:IN:prep:20 the:DT:det:23 atoll:NN:pobj:21 in:IN:prep:23 seven:CD:nummod:26 "
            "months=month:NNS:pobj:24 .:.:punct:4",
            "encounter", ("collision", "appos"), id="the worst clash",
        ),
        pytest.param(
            "Anwar:NNP:compound:1:PERSON Ibrahim:NNP:nsubj:2:PERSON called=call:VBD:ROOT:2 for:IN:prep:2 restraint:NN:pobj:3 "
            ",:,:punct:2 while:IN:mark:14 Vietnam:NNP:nsubj:14:GPE ,:,:punct:7 itself:PRP:appos:7 a:DT:det:14 "
            "claimant:NN:npadvmod:13 ,:,:punct:13 expressed=express:VBD:amod:14 concern:NN:advcl:2 about:IN:prep:14 the:DT:det:17 "
            "safety:NN:pobj:15 of:IN:prep:17 navigation:NN:pobj:18 .:.:punct:2",
            "expressed", ("called", "advcl"), id="expressed concern",
        ),
        pytest.param(
            "Anwar:NNP:compound:1:PERSON Ibrahim:NNP:nsubj:2:PERSON called=call:VBD:ROOT:2 for:IN:prep:2 restraint:NN:pobj:3 "
            ",:,:punct:2 while:IN:mark:14 Vietnam:NNP:nsubj:14:GPE ,:,:punct:7 itself:PRP:appos:7 a:DT:det:14 "
            "claimant:NN:npadvmod:13 ,:,:punct:13 expressed=express:VBD:amod:14 concern:NN:advcl:2 about:IN:prep:14 the:DT:det:17 "
            "safety:NN:pobj:15 of:IN:prep:17 navigation:NN:pobj:18 .:.:punct:2",
            "claimant", ("Vietnam", "appos"), id="itself a claimant",
        ),
        pytest.param(
            "A:DT:det:4 China:NNP:compound:3:ORG Coast:NNP:compound:3:ORG Guard:NNP:compound:4:ORG vessel:NN:nsubj:5 "
            "fires=fire:VBZ:ROOT:5 a:DT:det:8 water:NN:compound:8 cannon:NN:dobj:5 at:IN:prep:8 a:DT:det:13 Philippine:JJ:amod:13 "
            "resupply:NN:compound:13 boat:NN:pobj:9 near:IN:prep:8 the:DT:det:16 shoal:NN:pobj:14 .:.:punct:5",
            "at", ("fires", "prep"), id="cannon at",
        ),
        pytest.param(
            "The:DT:det:1 bloc:NN:nsubj:3 had=have:VBD:aux:3 threatened=threaten:VBN:ccomp:10 the:DT:det:5 rebels=rebel:NNS:dobj:3 "
            "with:IN:prep:3 force:NN:pobj:6 should:MD:aux:10 they:PRP:nsubj:10 refuse:VB:ROOT:10 to:TO:aux:12 lay:VB:xcomp:10 "
            "down:RP:prt:12 their:PRP$:poss:15 arms=arm:NNS:dobj:12 .:.:punct:10",
            "refuse", ("threatened", "advcl"), id="should they refuse",
        ),
        pytest.param(
            "Paris:NNP:nsubj:2:GPE has=have:VBZ:aux:2 watched=watch:VBN:ROOT:2 warily:RB:dobj:2 as:IN:mark:7 Moscow:NNP:nsubj:7:GPE "
            "has=have:VBZ:aux:7 drawn=draw:VBN:advcl:2 closer=close:RBR:advmod:7 to:IN:prep:8 the:DT:det:11 junta:NN:pobj:9 "
            ".:.:punct:2",
            "warily", ("watched", "advmod"), id="watched warily",
        ),
        pytest.param(
            "By:IN:prep:6 mid_:JJ:amod:4 -_:NN:compound:4 afternoon:NN:compound:4 loyalists=loyalist:NNS:pobj:0 had=have:VBD:aux:6 "
            "retaken=retake:VBN:ROOT:6 the:DT:det:8 station:NN:dobj:6 .:.:punct:6",
            "loyalists", ("retaken", "nsubj"), id="by afternoon loyalists",
        ),
        pytest.param(
            "Kenya_:NNP:poss:3:GPE 's:POS:case:0 foreign:JJ:amod:3 ministry:NN:nsubj:4 rejected=reject:VBD:ROOT:4 the:DT:det:6 "
            'offer:NN:dobj:4 as:IN:prep:6 "_:``:punct:9 unjustified_:JJ:amod:7 ":\'\':punct:7 and:CC:cc:4 accused=accuse:VBD:conj:4 '
            "Oslo:NNP:dobj:12:ORG of:IN:prep:12 bias:NN:pobj:14 .:.:punct:4",
            "as", ("rejected", "prep"), id="rejected as",
        ),
        pytest.param(
            "Toledo:NNP:nsubjpass:3:GPE is=be:VBZ:aux:3 being=be:VBG:auxpass:3 held=hold:VBN:ROOT:3 at:IN:prep:3 "
            "Barbadillo:NNP:compound:6:ORG prison:NN:pobj:4 on:IN:prep:3 the:DT:det:9 outskirts=outskirt:NNS:pobj:7 of:IN:prep:9 "
            "Lima:NNP:pobj:10:GPE .:.:punct:3",
            "on", ("prison", "prep"), id="on the outskirts",
        ),
        pytest.param(
            "The:DT:det:1 company:NN:nsubj:2 paid=pay:VBD:ROOT:2 $_:$:nmod:4 788_:CD:nummod:5 m:NN:dobj:2 in:IN:prep:2 "
            "bribes=bribe:NNS:pobj:6 to:IN:dative:2 officials=official:NNS:pobj:8 in:IN:prep:2 a:DT:det:13 dozen:NN:compound:13 "
            "countries=country:NNS:pobj:10 .:.:punct:2",
            "in", ("m", "prep"), id="millions in bribes",
        ),
        pytest.param(
            "India:NNP:nsubj:2:GPE ,:,:punct:0 said=say:VBD:ROOT:2 its:PRP$:poss:4 spokesman:NN:nsubj:2 ,:,:punct:2 will:MD:aux:7 "
            "protect:VB:ccomp:2 its:PRP$:poss:10 energy:NN:compound:10 security:NN:dobj:7 .:.:punct:2",
            "India", ("protect", "nsubj"), id="India, said its spokesman",
        ),
        pytest.param(
            "Western:JJ:amod:1 governments=government:NNS:nsubj:3 have:VBP:aux:3 struggled=struggle:VBN:ROOT:3 since:IN:prep:3 "
            "Russia_:NNP:poss:7:GPE 's:POS:case:5 invasion:NN:pobj:4 of:IN:prep:7 Ukraine:NNP:pobj:8:GPE in:IN:prep:3 "
            "February:NNP:pobj:10:DATE 2022:CD:nummod:11 to:TO:aux:14 choke:VB:advcl:3 off:RP:prt:14 its:PRP$:poss:17 revenue:NN:pobj:15 "
            ".:.:punct:3",
            "in", ("invasion", "prep"), id="since the invasion in",
        ),
        pytest.param(
            "India:NNP:nsubj:1:GPE relies=rely:VBZ:ROOT:1 on:IN:prep:1 Russia:NNP:pobj:2:GPE for:IN:prep:1 a:DT:det:6 "
            "third:NN:pobj:4 of:IN:prep:6 its:PRP$:poss:9 oil:NN:pobj:7 ,:,:punct:1 according=accord:VBG:prep:1 to:IN:prep:11 "
            "the:DT:det:14:ORG Centre:NNP:pobj:12:ORG for:IN:prep:14:ORG Research:NNP:pobj:15:ORG on:IN:prep:16:ORG "
            "Energy:NNP:pobj:17:ORG and:CC:cc:18:ORG Clean:NNP:compound:21:ORG Air:NNP:conj:18:ORG (_:-LRB-:punct:23 "
            "CREA_:NNP:appos:14 ):-RRB-:punct:1 ,:,:punct:1 a:DT:det:28 think:NN:compound:28 tank:NN:dobj:1 based=base:VBN:acl:28 "
            "in:IN:prep:29 Helsinki:NNP:pobj:30:GPE .:.:punct:1",
            "tank", ("Centre", "appos"), id="according to a body, a think tank",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
