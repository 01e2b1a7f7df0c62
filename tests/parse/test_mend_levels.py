"""On which level a word hangs: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Distribution:NN:nsubj:7 of:IN:prep:0 sorghum:NN:pobj:1 ,:,:punct:0 lentils=lentil:NNS:conj:0 and:CC:cc:4 oil:NN:conj:4 "
            "began=begin:VBD:ROOT:7 at:IN:prep:7 dawn:NN:pobj:8 and:CC:cc:7 was=be:VBD:auxpass:12 suspended=suspend:VBN:conj:7 "
            "twice:RB:advmod:12 .:.:punct:7",
            "lentils", ("sorghum", "conj"), id="what is handed out",
        ),
        pytest.param(
            '"_:``:punct:23 A:DT:det:2 remedy:NN:nsubj:17 that:WDT:nsubj:4 leaves=leave:VBZ:relcl:2 the:DT:det:6 buyer:NN:dobj:4 '
            "dependent:JJ:oprd:4 on:IN:prep:7 the:DT:det:10 seller:NN:pobj:8 for:IN:prep:10 cranes=crane:NNS:pobj:11 ,:,:punct:17 "
            "software:NN:nsubj:17 and:CC:cc:14 staff:NN:conj:14 is=be:VBZ:ccomp:23 not:RB:neg:17 a:DT:det:20 remedy:NN:attr:17 "
            ',_:,:punct:23 ":\'\':punct:23 said=say:VBD:ROOT:23 Ana:NNP:compound:25 Ruiz:NNP:nsubj:23 .:.:punct:23',
            "software", ("cranes", "conj"), id="a list inside",
        ),
        pytest.param(
            "The:DT:det:1 bank:NN:nsubj:2 left=leave:VBD:ROOT:2 its:PRP$:poss:4 rate:NN:dobj:2 unchanged:JJ:oprd:2 at:IN:prep:2 "
            "14:CD:nummod:9 per:NN:nmod:9 cent:NN:pobj:6 last:JJ:amod:11 month:NN:npadvmod:2 ,:,:punct:2 a:DT:det:14 "
            "decision:NN:dobj:2 that:WDT:nsubj:17 disappointed=disappoint:VBN:amod:17 makers=maker:NNS:relcl:14 .:.:punct:2",
            "decision", ("left", "dep"), id="what sums up",
        ),
        pytest.param(
            "Estonia:NNP:nsubj:3:GPE on:IN:prep:3 Monday:NNP:pobj:1 accused=accuse:VBD:ROOT:3 Russia_:NNP:poss:7:GPE 's:POS:case:4 "
            "spy:NN:compound:7 service:NN:dobj:3 of:IN:prep:7 mounting=mount:VBG:pcomp:8 the:DT:det:11 attack:NN:dobj:9 "
            "that:WDT:nsubj:13 halted=halt:VBD:relcl:11 trains=train:NNS:dobj:13 last:JJ:amod:16 month:NN:npadvmod:13 ,:,:punct:7 "
            "an:DT:det:19 incident:NN:appos:7 that:WDT:dobj:22 Moscow:NNP:nsubj:22:GPE dismissed=dismiss:VBD:relcl:19 "
            "within:IN:prep:22 hours=hour:NNS:pobj:23 .:.:punct:3",
            "incident", ("accused", "dep"), id="what sums up a charge",
        ),
        pytest.param(
            "A:DT:det:1 court:NN:nsubj:2 barred=bar:VBD:ROOT:2 the:DT:det:4 police:NNS:dobj:2 from:IN:prep:2 "
            "deporting=deport:VBG:pcomp:5 the:DT:det:8 man:NN:dobj:6 ,:,:punct:2 ruling=rule:VBG:advcl:2 that:IN:mark:14 "
            "he:PRP:nsubj:14 would:MD:aux:14 face:VB:ccomp:10 torture:NN:dobj:14 if:IN:mark:17 returned=return:VBN:advcl:14 "
            ",:,:punct:14 in:IN:prep:14 a:DT:det:21 decision:NN:pobj:19 that:WDT:nsubj:24 could:MD:aux:24 complicate:VB:relcl:21 "
            "the:DT:det:26 plans=plan:NNS:dobj:24 .:.:punct:2",
            "in", ("barred", "prep"), id="in a decision",
        ),
        pytest.param(
            "Diplomats=diplomat:NNS:nsubj:5 from:IN:prep:0 Britain:NNP:pobj:1:GPE and:CC:cc:2 Norway:NNP:conj:2:GPE "
            "urged=urge:VBD:ROOT:5 both:DT:det:7 sides=side:NNS:dobj:5 to:TO:aux:9 open:VB:xcomp:5 the:DT:det:11 road:NN:dobj:9 "
            ",:,:punct:9 while:IN:mark:14 stopping=stop:VBG:advcl:9 short:RB:advmod:14 of:IN:prep:15 "
            "threatening=threaten:VBG:amod:18 sanctions=sanction:NNS:pobj:16 .:.:punct:5",
            "stopping", ("urged", "advcl"), id="while doing",
        ),
        pytest.param(
            "By:IN:prep:7 then:RB:pcomp:0 ,:,:punct:7 nine:CD:nummod:4 trains=train:NNS:nsubjpass:7 had=have:VBD:aux:7 "
            "been=be:VBN:auxpass:7 stranded=strand:VBN:ROOT:7 and:CC:cc:7 grain:NN:nsubj:10 destined=destine:VBN:conj:7 "
            "for:IN:prep:10 Egypt:NNP:pobj:11:GPE was=be:VBD:aux:14 waiting=wait:VBG:conj:7 at:IN:prep:14 the:DT:det:17 "
            "port:NN:pobj:15 of:IN:prep:17 Muga:NNP:pobj:18:GPE .:.:punct:7",
            "grain", ("waiting", "nsubj"), id="what was waiting",
        ),
        pytest.param(
            "Germany:NNP:nsubj:4:GPE and:CC:cc:0 Italy:NNP:conj:0:GPE have:VBP:aux:4 announced=announce:VBN:ROOT:4 "
            "plans=plan:NNS:dobj:4 to:TO:aux:7 store:VB:acl:5 terbium:NN:nmod:11 and:CC:cc:8 neodymium:NN:conj:8 "
            "magnets=magnet:NNS:dobj:7 ,:,:punct:4 and:CC:cc:4 the:DT:det:16:ORG European:NNP:compound:16:ORG "
            "Commission:NNP:nsubj:19:ORG ,:,:punct:16 never:RB:neg:19 slow:JJ:conj:4 to:TO:aux:21 act:VB:xcomp:19 ,:,:punct:4 "
            "has=have:VBZ:aux:24 proposed=propose:VBN:conj:4 a:DT:det:26 reserve:NN:dobj:24 .:.:punct:4",
            "Commission", ("proposed", "nsubj"), id="never slow",
        ),
        pytest.param(
            '"_:``:punct:7 We:PRP:nsubj:2 had=have:VBD:ccomp:7 that:DT:det:4 paper:NN:dobj:2 ,_:,:punct:7 ":\'\':punct:7 '
            "said=say:VBD:ROOT:7 Amira:NNP:compound:9:PERSON Tahir:NNP:nsubj:7:PERSON ,:,:punct:9 the:DT:det:12 network_:NN:poss:14 "
            '\'s:POS:case:12 director:NN:appos:9 ,:,:punct:7 "_:``:punct:7 in:IN:prep:7 writing:NN:pobj:17 ,:,:punct:7 '
            "with:IN:prep:7 a:DT:det:22 stamp:NN:pobj:20 ,:,:punct:7 from:IN:prep:7 the:DT:det:27 same:JJ:amod:27 "
            'ministry:NN:pobj:24 ._:.:punct:7 ":\'\':punct:7',
            "in", ("had", "prep"), id="a quotation goes on",
        ),
        pytest.param(
            "Not:RB:neg:7 until:IN:prep:7 the:DT:det:4 second:JJ:amod:4 night:NN:pobj:1 did=do:VBD:aux:7 "
            "engineers=engineer:NNS:nsubj:7 realise:VB:ROOT:7 that:IN:mark:10 it:PRP:nsubj:10 was=be:VBD:ccomp:7 late:JJ:acomp:10 "
            ".:.:punct:7",
            "realise", ("realise", "ROOT"), id="not until",
        ),
        pytest.param(
            "Critics=critic:NNS:nsubj:2 will:MD:aux:2 object:VB:ROOT:2 that:DT:det:5 price:NN:compound:5 "
            "guarantees=guarantee:VBZ:nsubj:6 distort:VBP:ccomp:2 markets=market:NNS:dobj:6 and:CC:cc:6 reward:VB:conj:6 "
            "firms=firm:NNS:dobj:9 .:.:punct:2",
            "distort", ("object", "ccomp"), id="what guarantees do",
        ),
        pytest.param(
            "Moscow:NNP:nsubjpass:4:GPE had=have:VBD:aux:4 itself:PRP:nsubjpass:4 been=be:VBN:auxpass:4 hit:VBN:ccomp:12 "
            "by:IN:agent:4 9,000:CD:nummod:7 attacks=attack:NNS:pobj:5 this:DT:det:9 year:NN:npadvmod:4 ,:,:punct:12 "
            "he:PRP:nsubj:12 said=say:VBD:ROOT:12 .:.:punct:12",
            "itself", ("hit", "advmod"), id="itself",
        ),
        pytest.param(
            "What:WP:det:1 matters=matter:VBZ:csubj:2 is=be:VBZ:ROOT:2 how:WRB:advmod:7 the:DT:det:5 time:NN:nsubjpass:7 "
            "is=be:VBZ:auxpass:7 used=use:VBN:ccomp:2 ,:,:punct:2 and:CC:cc:2 here:RB:advmod:14 the:DT:det:12 record:NN:nsubj:14 "
            "is=be:VBZ:aux:14 discouraging=discourage:VBG:conj:2 .:.:punct:14",
            "discouraging", ("is", "acomp"), id="what a record is",
        ),
        pytest.param(
            "The:DT:det:1 Liberals:NNPS:nsubj:17 ,:,:punct:1 a:DT:det:5 junior:JJ:amod:5 partner:NN:appos:1 in:IN:prep:5 "
            "the:DT:det:9 governing=govern:VBG:amod:9 coalition:NN:pobj:6 ,:,:punct:9 whose:WP$:poss:12 leaders=leader:NNS:nsubj:14 "
            "have:VBP:aux:14 voiced=voice:VBN:relcl:9 unease:NN:dobj:14 ,:,:punct:9 left=leave:VBN:ROOT:17 .:.:punct:17",
            "voiced", ("Liberals", "relcl"), id="whose leaders",
        ),
        pytest.param(
            "Its:PRP$:poss:1 dependence:NN:nsubj:13 on:IN:prep:1 China:NNP:pobj:2:GPE ,:,:punct:3 which:WDT:nsubj:7 "
            "then:RB:advmod:7 stood=stand:VBD:relcl:3 at:IN:prep:7 around:RB:advmod:10 90:CD:nummod:11 percent:NN:pobj:8 "
            ",:,:punct:1 fell=fall:VBD:ROOT:13 to:IN:prep:13 roughly:RB:advmod:16 60:CD:pobj:14 .:.:punct:13",
            "stood", ("dependence", "relcl"), id="what stood at 90",
        ),
        pytest.param(
            "Twenty:CD:nsubj:11 of:IN:prep:0 the:DT:det:3 trucks=truck:NNS:pobj:1 that:WDT:nsubj:5 left=leave:VBD:relcl:3 "
            "Port:NNP:compound:7:GPE Sudan:NNP:dobj:5:GPE in:IN:prep:11 early:JJ:amod:10 May:NNP:pobj:8 rolled=roll:VBD:ROOT:11 "
            "into:IN:prep:11 the:DT:det:14 town:NN:pobj:12 on:IN:prep:11 Tuesday:NNP:pobj:15 .:.:punct:11",
            "in", ("left", "prep"), id="when they left",
        ),
        pytest.param(
            "Shots=shot:NNS:nsubjpass:2 were=be:VBD:auxpass:2 fired=fire:VBN:ROOT:2 as:IN:mark:7 the:DT:det:6 last:JJ:amod:6 "
            "trucks=truck:NNS:nsubj:7 crossed=cross:VBD:advcl:2 the:DT:det:9 river:NN:dobj:7 ,:,:punct:7 wounding=wound:VBG:advcl:7 "
            "a:DT:det:13 mechanic:NN:dobj:11 in:IN:prep:11 the:DT:det:16 shoulder:NN:pobj:14 .:.:punct:2",
            "wounding", ("fired", "advcl"), id="what wounded him",
        ),
        pytest.param(
            "A:DT:det:2 civil:JJ:amod:2 war:NN:nsubj:9 estimated=estimate:VBN:acl:2 to:TO:aux:6 have:VB:aux:6 "
            "killed=kill:VBN:xcomp:3 400,000:CD:nummod:8 people:NNS:nsubj:9 ended=end:VBN:ROOT:9 .:.:punct:9",
            "people", ("killed", "dobj"), id="whom a war killed",
        ),
        pytest.param(
            "UN:NNP:compound:1:ORG agency:NN:nsubj:2 warns=warn:VBZ:ROOT:2 of:IN:prep:2 looming=loom:VBG:pcomp:3 famine:NN:dobj:4 "
            "in:IN:prep:4 South:NNP:compound:8:GPE Sudan:NNP:pobj:6:GPE",
            "famine", ("of", "pobj"), id="what looms",
        ),
        pytest.param(
            "He:PRP:nsubjpass:3 had=have:VBD:aux:3 been=be:VBN:auxpass:3 detained=detain:VBN:ROOT:3 in:IN:prep:3 January:NNP:pobj:4 "
            "and:CC:cc:3 booked=book:VBD:conj:3 on:IN:prep:7 a:DT:det:11 charter:NN:compound:11 flight:NN:pobj:8 from:IN:prep:11 "
            "Leipzig:NNP:pobj:12:GPE .:.:punct:3",
            "booked", ("detained", "conj"), id="booked too",
        ),
        pytest.param(
            "A:DT:det:1 pact:NN:nsubj:2 signed=sign:VBD:ROOT:2 the:DT:det:5 following:JJ:amod:5 year:NN:dobj:2 ended=end:VBD:conj:2 "
            "the:DT:det:8 war:NN:dobj:6 .:.:punct:2",
            "year", ("signed", "npadvmod"), id="when it was signed",
        ),
        pytest.param(
            "The:DT:det:1 minister:NN:nsubj:2 denied=deny:VBD:ROOT:2 accusations=accusation:NNS:dobj:2 by:IN:prep:3 the:DT:det:6 "
            "opposition:NN:pobj:4 that:WDT:mark:10 Malta:NNP:nsubj:10:GPE had=have:VBD:aux:10 sold=sell:VBN:acl:6 the:DT:det:12 "
            "port:NN:dobj:10 .:.:punct:2",
            "sold", ("accusations", "acl"), id="whose charge",
        ),
        pytest.param(
            "Trinidad:NNP:nsubj:3:GPE and:CC:cc:0 Tobago:NNP:conj:0:ORG signed=sign:VBD:ROOT:3 the:DT:det:5 pact:NN:dobj:3 "
            ".:.:punct:3",
            "Tobago", ("Trinidad", "nmod"), id="one country",
        ),
        pytest.param(
            "Peru:NNP:nsubj:3:GPE and:CC:cc:0 Chile:NNP:conj:0:GPE signed=sign:VBD:ROOT:3 the:DT:det:5 pact:NN:dobj:3 .:.:punct:3",
            "Chile", ("Peru", "conj"), id="two countries",
        ),
        pytest.param(
            "Norway:NNP:nsubj:1:GPE said=say:VBD:ROOT:1 on:IN:prep:6 Friday:NNP:pobj:2 it:PRP:nsubj:6 would:MD:aux:6 "
            "reopen:VB:ccomp:1 its:PRP$:poss:8 border:NN:dobj:6 if:IN:mark:12 Phnom:NNP:compound:11:GPE Penh:NNP:nsubj:12:GPE "
            "handed=hand:VBD:advcl:6 over:RP:prt:12 two:CD:nummod:15 suspects=suspect:NNS:dobj:12 ,:,:punct:15 a:DT:det:18 "
            "condition:NN:appos:15 the:DT:det:22 Cambodian:JJ:amod:22 prime:JJ:amod:22 minister:NN:nsubj:27 ,:,:punct:22 "
            "Hun:NNP:compound:25:PERSON Manet:NNP:appos:22:PERSON ,:,:punct:22 rejected=reject:VBD:relcl:18 within:IN:prep:27 "
            "an:DT:det:30 hour:NN:pobj:28 .:.:punct:1",
            "condition", ("said", "dep"), id="said it would if they did, a condition he rejected",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
