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
        pytest.param(
            "A:DT:det:2 technology:NN:compound:2 company:NN:nsubj:3 sold=sell:VBD:ROOT:3 software:NN:dobj:3 capable:JJ:amod:4 "
            "of:IN:prep:5 tracking=track:VBG:pcomp:6 cellphones=cellphone:NNS:dobj:7 to:IN:prep:7 security:NN:compound:11 "
            "services=service:NNS:pobj:9 in:IN:prep:11 Saudi:NNP:compound:14:GPE Arabia:NNP:pobj:12:GPE and:CC:cc:14 "
            "Bahrain:NNP:conj:14:GPE .:.:punct:3",
            "to", ("sold", "dative"), id="sold to services",
        ),
        pytest.param(
            "President:NNP:compound:1 Biden:NNP:nsubj:2:PERSON signed=sign:VBD:ROOT:2 an:DT:det:5 executive:JJ:amod:5 "
            "order:NN:dobj:2 barring=bar:VBG:acl:5 agencies=agency:NNS:dobj:6 from:IN:prep:6 using=use:VBG:pcomp:8 "
            "commercial:JJ:amod:11 spyware:NN:dobj:9 deemed=deem:VBD:acl:5 a:DT:det:14 threat:NN:dobj:12 to:IN:prep:14 "
            "national:JJ:amod:17 security:NN:pobj:15 .:.:punct:2",
            "deemed", ("spyware", "acl"), id="deemed a threat",
        ),
        pytest.param(
            "Driving=drive:VBG:advcl:8 U.S.:NNP:compound:2:GPE vendors=vendor:NNS:dobj:0 out:IN:prep:0 of:IN:prep:3 the:DT:det:6 "
            "Gulf:NNP:pobj:4 ,:,:punct:8 cautioned=caution:VBD:ROOT:8 Rep.:NNP:compound:11 Michael:NNP:compound:11:PERSON "
            "McCaul:NNP:dobj:8:PERSON ,:,:punct:11 the:DT:det:14 chairman:NN:appos:11 of:IN:prep:14 the:DT:det:17 "
            "committee:NN:pobj:15 ,:,:punct:11 would:MD:aux:20 hand:VB:ccomp:8 the:DT:det:22 market:NN:dobj:20 to:IN:prep:20 "
            "China:NNP:pobj:23:GPE .:.:punct:8",
            "Driving", ("hand", "csubj"), id="doing so, cautioned Ruiz, would",
        ),
        pytest.param(
            "Chief:JJ:amod:1 executive:NN:compound:3 Warren:NNP:compound:3:PERSON Tate:NNP:nsubjpass:6:PERSON may:MD:aux:6 "
            "be:VB:auxpass:6 subpoenaed=subpoena:VBN:ccomp:17 by:IN:agent:6 the:DT:det:9 committee:NN:pobj:7 ,:,:punct:13 "
            "two:CD:nummod:12 aides=aide:NNS:nsubj:13 said=say:VBD:parataxis:17 ,:,:punct:13 should:MD:aux:17 he:PRP:nsubj:17 "
            "refuse:VB:ROOT:17 an:DT:det:19 invitation:NN:dobj:17 to:TO:aux:21 testify:VB:acl:19 next:JJ:amod:23 "
            "month:NN:npadvmod:21 .:.:punct:17",
            "refuse", ("subpoenaed", "advcl"), id="should he, they said",
        ),
        pytest.param(
            "The:DT:det:1 commission:NN:nsubj:2 said=say:VBD:ROOT:2 on:IN:prep:2 Monday:NNP:pobj:3 it:PRP:nsubj:7 would:MD:aux:7 "
            "fine:VB:ccomp:2 Apple:NNP:nmod:11 500:CD:compound:10 million:CD:nummod:11 euros=euro:NNS:dobj:7 .:.:punct:2",
            "Apple", ("fine", "dative"), id="fine Kade millions",
        ),
        pytest.param(
            "A:DT:det:2 drone:NN:compound:2 attack:NN:nsubj:3 killed=kill:VBD:ROOT:3 four:CD:nummod:5 people:NNS:dobj:3 and:CC:cc:3 "
            "wounded=wound:VBD:conj:3 eleven:CD:dobj:7 in:IN:prep:7 the:DT:det:12 southern:JJ:amod:12 city:NN:pobj:9 of:IN:prep:12 "
            "Kherson:NNP:pobj:13:PERSON overnight:RB:advmod:7 ,:,:punct:7 the:DT:det:19 regional:JJ:amod:19 governor:NN:nsubj:24 "
            ",:,:punct:19 Oleksandr:NNP:compound:22:PERSON Prokudin:NNP:appos:19:PERSON ,:,:punct:19 said=say:VBD:conj:3 "
            "on:IN:prep:24 Telegram:NNP:pobj:25:ORG .:.:punct:24",
            "killed", ("said", "ccomp"), id="governor said on Telegram",
        ),
        pytest.param(
            "The:DT:det:1 Kremlin:NNP:nsubj:2:ORG dismissed=dismiss:VBD:ROOT:2 as:IN:advmod:4 baseless:JJ:amod:7 a:DT:det:7 "
            "British:JJ:amod:7 report:NN:dobj:2 that:IN:mark:12 Russian:JJ:amod:10 spies=spy:NNS:nsubj:12 had=have:VBD:aux:12 "
            "poisoned=poison:VBN:acl:7 the:DT:det:14 dissident:NN:dobj:12 .:.:punct:2",
            "report", ("dismissed", "dobj"), id="dismissed as baseless",
        ),
        pytest.param(
            "Musk:NNP:nsubj:11 ,:,:punct:0 whose:WP$:poss:3 company:NN:dobj:5 SpaceX:NNP:nsubj:5 holds=hold:VBZ:relcl:0 "
            "Pentagon:NNP:compound:7:ORG contracts=contract:NNS:nsubj:8 worth:JJ:amod:9 billions=billion:NNS:dobj:5 ,:,:punct:0 "
            "denied=deny:VBD:ROOT:11 having:VBG:aux:13 spoken=speak:VBN:xcomp:11 to:IN:prep:13 Putin:NNP:pobj:14:PERSON "
            ".:.:punct:11",
            "company", ("holds", "nsubj"), id="whose company Kade holds",
        ),
        pytest.param(
            "The:DT:det:1 Group:NNP:nsubj:4 of:IN:prep:1 Seven:NNP:pobj:2 imposed=impose:VBD:ROOT:4 a:DT:det:6 cap:NN:dobj:4 "
            "on:IN:prep:6 Russian:JJ:amod:9 crude:NN:pobj:7 that:IN:dobj:4 December:NNP:npadvmod:4 .:.:punct:4",
            "that", ("December", "det"), id="that December",
        ),
        pytest.param(
            "The:DT:det:1 Senate:NNP:nsubj:2:ORG voted=vote:VBD:ROOT:2 to:TO:aux:4 block:VB:xcomp:2 tariffs=tariff:NNS:dobj:4 "
            "on:IN:prep:4 Peru:NNP:pobj:6:GPE ,:,:punct:7 a:DT:det:11 rare:JJ:amod:11 rebuke:NN:appos:7 from:IN:prep:11 "
            "lawmakers=lawmaker:NNS:pobj:12 who:WP:nsubj:16 have:VBP:aux:16 backed=back:VBN:relcl:13 them=they:PRP:dobj:16 "
            ".:.:punct:2",
            "rebuke", ("block", "npadvmod"), id="a rare rebuke",
        ),
        pytest.param(
            "The:DT:det:1 bank:NN:nsubj:2 fined=fine:VBD:ROOT:2 Kade:NNP:nmod:6 2:CD:compound:5 billion:CD:nummod:6 "
            "euros=euro:NNS:dobj:2 for:IN:prep:6 misleading=mislead:VBG:pcomp:7 buyers=buyer:NNS:dobj:8 .:.:punct:2",
            "for", ("fined", "prep"), id="fined millions for",
        ),
        pytest.param(
            "The:DT:det:1 order:NN:nsubjpass:3 was=be:VBD:auxpass:3 suspended=suspend:VBN:ROOT:3 that:IN:mark:14 "
            "November:NNP:nsubj:14 ,:,:punct:5 but:CC:cc:5 not:RB:neg:9 before:IN:mark:14 carmakers=carmaker:NNS:nsubj:14 "
            "across:IN:prep:10 Europe:NNP:pobj:11 had=have:VBD:aux:14 complained=complain:VBN:ccomp:3 of:IN:prep:14 "
            "shortages=shortage:NNS:pobj:15 .:.:punct:3",
            "November", ("suspended", "npadvmod"), id="suspended that November, but not before",
        ),
        pytest.param(
            "The:DT:det:1 regulator:NN:nsubj:2 fined=fine:VBD:ROOT:2 Kade=Kade:NNP:compound:4 Telecom=Telecom:NNP:dative:2 "
            "two:CD:compound:6:CARDINAL million:CD:nummod:7:CARDINAL euros=euro:NNS:dobj:2 for:IN:prep:7 "
            "misleading=mislead:VBG:pcomp:8 buyers=buyer:NNS:dobj:9 .:.:punct:2",
            "for", ("fined", "prep"), id="fined millions for",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
