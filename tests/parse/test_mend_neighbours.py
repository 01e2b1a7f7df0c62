"""What hangs on its nearest neighbour: each parse as the parser gives it, and where a word hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Guterres=guterre:NNS:nsubj:1:ORG renewed=renew:VBD:ROOT:1 his:PRP$:poss:3 appeal:NN:dobj:1 for:IN:prep:3 "
            "member:NN:compound:6 states=state:NNS:pobj:4 to:TO:aux:8 fill:VB:advcl:1 a:DT:det:11 trust:NN:compound:11 "
            "fund:NN:dobj:8 .:.:punct:1",
            "fill", ("appeal", "acl"), id="states to fill",
        ),
        pytest.param(
            "Guterres=guterre:NNS:nsubj:1:ORG renewed=renew:VBD:ROOT:1 his:PRP$:poss:3 appeal:NN:dobj:1 to:IN:prep:1 "
            "member:NN:compound:6 states=state:NNS:pobj:4 to:TO:aux:8 fill:VB:advcl:1 a:DT:det:11 trust:NN:compound:11 "
            "fund:NN:dobj:8 .:.:punct:1",
            "fill", ("appeal", "acl"), id="to states to fill",
        ),
        pytest.param(
            "Senator:NNP:compound:2 Joanna:NNP:compound:2:PERSON Pruitt:NNP:nsubj:9:PERSON of:IN:prep:2 Virginia:NNP:pobj:3:GPE "
            ",:,:punct:4 a:DT:det:7 Democrat:NNP:appos:4 ,:,:punct:2 criticized=criticize:VBD:ROOT:9 the:DT:det:11 plan:NN:dobj:9 "
            ".:.:punct:9",
            "Democrat", ("Pruitt", "appos"), id="a Democrat",
        ),
        pytest.param(
            "Senator:NNP:compound:2 Joanna:NNP:compound:2:PERSON Pruitt:NNP:nsubj:11:PERSON of:IN:prep:2 Norfolk:NNP:pobj:3 "
            ",:,:punct:4 a:DT:det:7 port:NN:appos:4 in:IN:prep:7 Virginia:NNP:pobj:8:GPE ,:,:punct:4 "
            "criticized=criticize:VBD:ROOT:11 the:DT:det:13 plan:NN:dobj:11 .:.:punct:11",
            "port", ("Norfolk", "appos"), id="a port",
        ),
        pytest.param(
            "The:DT:det:1 Fund:NNP:nsubj:2 approved=approve:VBD:ROOT:2 $_:$:quantmod:5 1.5:CD:compound:5 billion:CD:dobj:2:MONEY "
            "to:IN:prep:2 Ukraine:NNP:pobj:6:GPE ,:,:punct:7 the:DT:det:11 second:JJ:amod:11 tranche:NN:appos:7 of:IN:prep:11 "
            "its:PRP$:poss:14 programme:NN:pobj:12 .:.:punct:2",
            "tranche", ("billion", "appos"), id="the second tranche",
        ),
        pytest.param(
            "Five:CD:nummod:1 states=state:NNS:nsubj:4 do:VBP:aux:4 not:RB:neg:4 recognize:VB:ROOT:4 Kosovo:NNP:dobj:4:GPE "
            ",:,:punct:5 Spain:NNP:appos:5:GPE above:IN:prep:4 all:DT:pobj:8 .:.:punct:4",
            "Spain", ("recognize", "dep"), id="Spain above all",
        ),
        pytest.param(
            "The:DT:det:1 dialogue:NN:ROOT:1 that:WDT:dobj:5 Brussels:NNP:nsubj:5:GPE has=have:VBZ:aux:5 "
            "mediated=mediate:VBN:relcl:1 since:IN:mark:9 2011:CD:nsubj:9 has=have:VBZ:aux:9 yielded=yield:VBN:advcl:5 "
            "38:CD:nummod:11 agreements=agreement:NNS:dobj:9 .:.:punct:1",
            "dialogue", ("yielded", "nsubj"), id="the dialogue has yielded",
        ),
        pytest.param(
            "The:DT:det:1 dialogue:NN:ROOT:1 that:WDT:dobj:5 Brussels:NNP:nsubj:5:GPE has=have:VBZ:aux:5 "
            "mediated=mediate:VBN:relcl:1 since:IN:mark:9 2011:CD:nsubj:9 has=have:VBZ:aux:9 yielded=yield:VBN:advcl:5 "
            "38:CD:nummod:11 agreements=agreement:NNS:dobj:9 .:.:punct:1",
            "2011", ("since", "pobj"), id="since 2011",
        ),
        pytest.param(
            "Four:CD:nummod:1 councillors=councillor:NNS:nsubj:2 want:VBP:ROOT:2 Dorsaint:NNP:nsubj:4:ORG "
            "dismissed=dismiss:VBD:ccomp:2 ,:,:punct:4 blaming=blame:VBG:advcl:4 him=he:PRP:dobj:6 for:IN:prep:6 the:DT:det:10 "
            "loss:NN:pobj:8 .:.:punct:2",
            "Dorsaint", ("dismissed", "nsubjpass"), id="who is to go",
        ),
        pytest.param(
            "Four:CD:nummod:1 councillors=councillor:NNS:nsubj:2 want:VBP:ROOT:2 Dorsaint:NNP:nsubj:4:ORG "
            "dismissed=dismiss:VBD:ccomp:2 ,:,:punct:4 blaming=blame:VBG:advcl:4 him=he:PRP:dobj:6 for:IN:prep:6 the:DT:det:10 "
            "loss:NN:pobj:8 .:.:punct:2",
            "blaming", ("want", "advcl"), id="who blames",
        ),
        pytest.param(
            "The:DT:det:2:ORG Migration:NNP:compound:2:ORG Office:NNP:nsubj:3:ORG said=say:VBD:ROOT:3 it:PRP:nsubj:6 "
            "had=have:VBD:aux:6 asked=ask:VBN:ccomp:3 Washington:NNP:dobj:6:GPE to:TO:aux:9 suspend:VB:xcomp:6 the:DT:det:11 "
            "flights=flight:NNS:dobj:9 ,:,:punct:6 but:CC:cc:3 had=have:VBD:aux:15 received=receive:VBN:conj:3 no:DT:det:17 "
            "reply:NN:dobj:15 .:.:punct:3",
            "received", ("asked", "conj"), id="but had received",
        ),
        pytest.param(
            "Canada:NNP:nsubj:1:GPE pledged=pledge:VBD:ROOT:1 $_:$:quantmod:4 12:CD:compound:4 million:CD:dobj:1 last:JJ:amod:6 "
            "week:NN:npadvmod:1 ,:,:punct:1 but:CC:cc:1 none:NN:nsubjpass:15 of:IN:prep:9 it:PRP:pobj:10 has=have:VBZ:aux:15 "
            "yet:RB:advmod:15 been=be:VBN:auxpass:15 disbursed=disburse:VBN:conj:1 ,:,:punct:15 a:DT:det:18 diplomat:NN:nsubj:23 "
            "familiar:JJ:amod:18 with:IN:prep:19 the:DT:det:22 fund:NN:pobj:20 told=tell:VBD:conj:15 AFP:NNP:dobj:23 on:IN:prep:23 "
            "condition:NN:pobj:25 of:IN:prep:26 anonymity:NN:pobj:27 .:.:punct:15",
            "told", ("disbursed", "parataxis"), id="a diplomat told",
        ),
        pytest.param(
            "Armed:JJ:amod:1 gangs=gang:NNS:nsubj:2 stormed=storm:VBD:ROOT:2 a:DT:det:4 town:NN:dobj:2 on:IN:prep:2 "
            "Tuesday:NNP:pobj:5 ,:,:punct:11 the:DT:det:10 security:NN:compound:10 mission:NN:nsubj:11 said=say:VBD:parataxis:2 "
            ",:,:punct:11 as:IN:mark:19 a:DT:det:15 feud:NN:nsubj:19 inside:IN:prep:15 the:DT:det:18 council:NN:pobj:16 "
            "threatened=threaten:VBD:advcl:2 the:DT:det:21 government:NN:dobj:19 .:.:punct:2",
            "threatened", ("said", "advcl"), id="as others do",
        ),
        pytest.param(
            "Prices=price:NNS:nsubj:1 rose=rise:VBD:ROOT:1 by:IN:prep:1 a:DT:det:4 third:NN:pobj:2 ,:,:punct:8 the:DT:det:7 "
            "bank:NN:nsubj:8 said=say:VBD:parataxis:1 ,:,:punct:8 as:IN:mark:14 the:DT:det:12 ministry:NN:nsubj:14 "
            "had=have:VBD:aux:14 forecast:VBN:advcl:1 .:.:punct:1",
            "forecast", ("rose", "advcl"), id="as forecast",
        ),
        pytest.param(
            "Three:CD:nummod:1 rockets=rocket:NNS:nsubj:2 came=come:VBD:ROOT:2 down:RP:prt:2 inside:IN:prep:2 "
            "waters=water:NNS:pobj:4 that:IN:mark:8 Japan:NNP:nsubj:8:GPE regards=regard:VBZ:acl:5 as:IN:prep:8 its:PRP$:poss:11 "
            "zone:NN:pobj:9 .:.:punct:2",
            "regards", ("waters", "relcl"), id="regards as",
        ),
        pytest.param(
            "But:CC:cc:3 nobody:NN:nsubj:3 should:MD:aux:3 mistake:VB:ROOT:3 patience:NN:dobj:3 for:IN:prep:4 consent:NN:pobj:5 "
            ',_:,:punct:10 ":\'\':punct:10 she:PRP:nsubj:10 said=say:VBD:parataxis:3 ,:,:punct:10 urging=urge:VBG:advcl:3 '
            "both:DT:det:14 sides=side:NNS:dobj:12 to:TO:aux:16 wait:VB:xcomp:12 .:.:punct:3",
            "urging", ("said", "advcl"), id="she said, urging",
        ),
        pytest.param(
            "The:DT:det:1 price:NN:nsubj:4 should:MD:aux:4 not:RB:neg:4 rise:VB:ccomp:8 ,:,:punct:8 the:DT:det:7 bank:NN:nsubj:8 "
            "said=say:VBD:ROOT:8 ,:,:punct:8 reaching=reach:VBG:advcl:8 12:CD:nummod:12 dollars=dollar:NNS:dobj:10 .:.:punct:8",
            "reaching", ("rise", "advcl"), id="said, reaching",
        ),
        pytest.param(
            "Malta:NNP:nsubj:1:ORG closed=close:VBD:ccomp:8 the:DT:det:3 port:NN:dobj:1 ,:,:punct:8 a:DT:det:6 step:NN:compound:7 "
            "Oslo:NNP:nsubj:8:ORG said=say:VBD:ROOT:8 breached=breach:VBD:ccomp:8 the:DT:det:11 accord:NN:dobj:9 .:.:punct:8",
            "Oslo", ("said", "nsubj"), id="a step Oslo said",
        ),
        pytest.param(
            "Malta:NNP:nsubj:1:ORG closed=close:VBD:ccomp:8 the:DT:det:3 port:NN:dobj:1 ,:,:punct:8 a:DT:det:6 step:NN:compound:7 "
            "Oslo:NNP:nsubj:8:ORG said=say:VBD:ROOT:8 breached=breach:VBD:ccomp:8 the:DT:det:11 accord:NN:dobj:9 .:.:punct:8",
            "step", ("breached", "nsubj"), id="the step breached it",
        ),
        pytest.param(
            "Malta:NNP:nsubj:1:GPE recalled=recall:VBD:ROOT:1 its:PRP$:poss:3 ambassador:NN:dobj:1 on:IN:prep:1 Thursday:NNP:pobj:4 "
            ",:,:punct:1 a:DT:det:8 step:NN:npadvmod:1 that:WDT:nsubj:12 Tashkent:NNP:nsubj:11:ORG said=say:VBD:relcl:8 "
            "breached=breach:VBD:ccomp:11 a:DT:det:15 2023:CD:nummod:15 accord:NN:dobj:12 .:.:punct:1",
            "breached", ("said", "ccomp"), id="a step that they said",
        ),
        pytest.param(
            "The:DT:det:1 court:NN:nsubj:2 ordered=order:VBD:ROOT:2 Yunqiao:NNP:dobj:2:GPE to:TO:aux:5 stop:VB:xcomp:2 "
            "transferring=transfer:VBG:xcomp:5 data=datum:NNS:dobj:6 to:IN:prep:6 China:NNP:pobj:8:GPE within:IN:prep:6 "
            "60:CD:nummod:12 days=day:NNS:pobj:10 and:CC:cc:6 to:TO:aux:15 delete:VB:conj:6 the:DT:det:17 "
            "records=record:NNS:dobj:15 of:IN:prep:17 children=child:NNS:pobj:18 .:.:punct:2",
            "delete", ("stop", "conj"), id="stop and delete",
        ),
        pytest.param(
            "The:DT:det:1 court:NN:nsubj:2 ordered=order:VBD:ROOT:2 Yunqiao:NNP:dobj:2:GPE to:TO:aux:5 stop:VB:xcomp:2 "
            "transferring=transfer:VBG:xcomp:5 data=datum:NNS:dobj:6 and:CC:cc:6 deleting=delete:VBG:conj:6 the:DT:det:11 "
            "records=record:NNS:dobj:9 of:IN:prep:11 children=child:NNS:pobj:12 .:.:punct:2",
            "deleting", ("transferring", "conj"), id="stop doing and deleting",
        ),
        pytest.param(
            "He:PRP:nsubj:1 argued=argue:VBD:ROOT:1 that:IN:mark:6 the:DT:det:6 ruling:NN:amod:6 “_:``:punct:6 "
            "ignores_=ignore:VBZ:ccomp:1 ”:'':punct:6 a:DT:det:10 data:NN:compound:10 centre:NN:dobj:6 in:IN:prep:6 "
            "Dublin:NNP:pobj:11:GPE .:.:punct:1",
            "ruling", ("ignores_", "nsubj"), id="the ruling ignores",
        ),
        pytest.param(
            "Two:CD:nummod:1 diplomats=diplomat:NNS:nsubj:2 said=say:VBD:ROOT:2 Japarov:NNP:nsubj:5 had=have:VBD:aux:5 "
            "rejected=reject:VBN:ccomp:2 outside:IN:prep:5 monitoring:NN:pobj:6 at:IN:prep:5 the:DT:det:10 dam:NN:pobj:8 "
            ".:.:punct:2",
            "outside", ("monitoring", "amod"), id="outside monitoring",
        ),
        pytest.param(
            "They:PRP:nsubj:2 were=be:VBD:aux:2 standing=stand:VBG:ROOT:2 outside:IN:prep:2 monitoring:NN:compound:5 "
            "stations=station:NNS:pobj:3 at:IN:prep:2 the:DT:det:8 dam:NN:pobj:6 .:.:punct:2",
            "outside", ("standing", "prep"), id="outside the stations",
        ),
        pytest.param(
            "The:DT:det:1 watchdog:NN:nsubj:2 fined=fine:VBD:ROOT:2 Yunqiao:NNP:dative:2:GPE €_:$:nmod:5 45_:CD:nummod:6 "
            "m:NN:npadvmod:2 in:IN:prep:2 2025:CD:pobj:7 .:.:punct:2",
            "Yunqiao", ("fined", "dobj"), id="whom they fined",
        ),
        pytest.param(
            "Chile:NNP:nsubj:3:GPE and:CC:cc:0 Argentina:NNP:conj:0:GPE agreed=agree:VBD:ccomp:21 on:IN:prep:3 Wednesday:NNP:pobj:4 "
            "to:TO:aux:7 reopen:VB:xcomp:3 the:DT:det:9 railway:NN:dobj:7 by:IN:prep:7 2031:CD:pobj:10 ,:,:punct:21 "
            "forty_:CD:compound:15 -_:HYPH:punct:15 seven:CD:nummod:16 years=year:NNS:npadvmod:21 after:IN:mark:21 the:DT:det:20 "
            "last:JJ:amod:20 train:NN:nsubj:21 crossed=cross:VBD:ROOT:21 the:DT:det:23 border:NN:dobj:21 ,:,:punct:21 in:IN:prep:21 "
            'a:DT:det:27 deal:NN:pobj:25 that:WDT:dobj:30 Ossandon:NNP:nsubj:30:ORG called=call:VBD:relcl:27 "_:``:punct:33 '
            'a:DT:det:33 handshake_:NN:oprd:30 ":\'\':punct:21 .:.:punct:21',
            "crossed", ("agreed", "advcl"), id="years after it crossed",
        ),
        pytest.param(
            "Chile:NNP:nsubj:3:GPE and:CC:cc:0 Argentina:NNP:conj:0:GPE agreed=agree:VBD:ccomp:21 on:IN:prep:3 Wednesday:NNP:pobj:4 "
            "to:TO:aux:7 reopen:VB:xcomp:3 the:DT:det:9 railway:NN:dobj:7 by:IN:prep:7 2031:CD:pobj:10 ,:,:punct:21 "
            "forty_:CD:compound:15 -_:HYPH:punct:15 seven:CD:nummod:16 years=year:NNS:npadvmod:21 after:IN:mark:21 the:DT:det:20 "
            "last:JJ:amod:20 train:NN:nsubj:21 crossed=cross:VBD:ROOT:21 the:DT:det:23 border:NN:dobj:21 ,:,:punct:21 in:IN:prep:21 "
            'a:DT:det:27 deal:NN:pobj:25 that:WDT:dobj:30 Ossandon:NNP:nsubj:30:ORG called=call:VBD:relcl:27 "_:``:punct:33 '
            'a:DT:det:33 handshake_:NN:oprd:30 ":\'\':punct:21 .:.:punct:21',
            "in", ("agreed", "prep"), id="in a deal",
        ),
        pytest.param(
            "Uzbek:JJ:amod:1 officials=official:NNS:nsubjpass:4 had=have:VBD:aux:4 been=be:VBN:auxpass:4 sent=send:VBN:ROOT:4 "
            "the:DT:det:6 schedule:NN:dobj:4 in:IN:prep:4 writing=write:VBG:pobj:7 on:IN:prep:8 April:NNP:pobj:9 3:CD:nummod:10 "
            ".:.:punct:4",
            "on", ("sent", "prep"), id="in writing on a day",
        ),
        pytest.param(
            "Dravena:NNP:nsubj:1:ORG said=say:VBD:ROOT:1 it:PRP:nsubjpass:4 was=be:VBD:auxpass:4 owed=owe:VBN:ccomp:1 "
            "112:CD:compound:6 million:CD:nummod:7 euros=euro:NNS:dobj:4 by:IN:prep:7 the:DT:det:11 state:NN:compound:11 "
            "utility:NN:pobj:8 ,:,:punct:7 Naryn:NNP:compound:14:PERSON Hydro:NNP:appos:7:PERSON .:.:punct:1",
            "by", ("owed", "agent"), id="owed by",
        ),
        pytest.param(
            "Dravena:NNP:nsubj:1:ORG said=say:VBD:ROOT:1 it:PRP:nsubjpass:4 was=be:VBD:auxpass:4 owed=owe:VBN:ccomp:1 "
            "112:CD:compound:6 million:CD:nummod:7 euros=euro:NNS:dobj:4 by:IN:prep:7 the:DT:det:11 state:NN:compound:11 "
            "utility:NN:pobj:8 ,:,:punct:7 Naryn:NNP:compound:14:PERSON Hydro:NNP:appos:7:PERSON .:.:punct:1",
            "Hydro", ("utility", "appos"), id="who the utility is",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
