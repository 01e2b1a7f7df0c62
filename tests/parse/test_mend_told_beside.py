"""What stands beside what is told: each parse as the parser gives it, and where a word hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            'Iran:NNP:nsubj:2:GPE has=have:VBZ:aux:2 rejected=reject:VBN:ROOT:2 as:IN:prep:2 "_:``:punct:10 politically:RB:advmod:6 '
            'motivated_:JJ:amod:10 ":\'\':punct:10 a:DT:det:10 confidential:JJ:amod:10 report:NN:pobj:3 by:IN:prep:10 the:DT:det:13 '
            "watchdog:NN:pobj:11 which:WDT:nsubj:15 found=find:VBD:relcl:13 that:IN:mark:19 it:PRP:nsubj:19 had=have:VBD:aux:19 "
            "increased=increase:VBN:ccomp:15 its:PRP$:poss:21 stockpile:NN:dobj:19 .:.:punct:2",
            "report", ("rejected", "dobj"), id="rejected as motivated",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE rejected=reject:VBD:ROOT:1 as:IN:prep:1 a:DT:det:4 mistake:NN:pobj:2 the:DT:det:6 "
            "report:NN:dobj:1 by:IN:prep:6 the:DT:det:9 watchdog:NN:pobj:7 .:.:punct:1",
            "mistake", ("as", "pobj"), id="rejected as a mistake",
        ),
        pytest.param(
            "They:PRP:nsubj:3 have:VBP:aux:3 also:RB:advmod:3 drafted=draft:VBN:ccomp:18 a:DT:det:5 resolution:NN:dobj:3 "
            ",:,:punct:3 to:TO:aux:9 be:VB:auxpass:9 put:VBN:advcl:3 to:IN:prep:9 the:DT:det:12 board:NN:pobj:10 next:JJ:amod:14 "
            "week:NN:npadvmod:9 ,:,:punct:18 that:WDT:nsubj:18 would:MD:aux:18 declare:VB:ROOT:18 Tehran:NNP:dobj:18:GPE "
            "in:IN:prep:18 breach:NN:pobj:20 of:IN:prep:21 its:PRP$:poss:24 obligations=obligation:NNS:pobj:22 .:.:punct:18",
            "declare", ("resolution", "relcl"), id="a resolution that would",
        ),
        pytest.param(
            '"_:``:punct:10 Should:MD:aux:3 they:PRP:nsubj:3 make:VB:ccomp:10 that:DT:det:5 mistake:NN:dobj:3 ,_:,:punct:10 '
            '":\'\':punct:10 Kazem:NNP:compound:9:ORG Gharibabadi:NNP:nsubj:10:ORG wrote=write:VBD:ROOT:10 on:IN:prep:10 '
            'X:NNP:pobj:11 ,:,:punct:10 "_:``:punct:18 our:PRP$:poss:16 response:NN:nsubj:18 will:MD:aux:18 be:VB:ccomp:10 '
            'firm:JJ:acomp:18 ._:.:punct:10 ":\'\':punct:10',
            "make", ("be", "advcl"), id="should they",
        ),
        pytest.param(
            "Under:IN:prep:22 the:DT:det:3 2015:CD:nummod:3 deal:NN:pobj:0 ,:,:punct:22 negotiated=negotiate:VBN:advcl:22 "
            "with:IN:prep:5 the:DT:det:9 Obama:NNP:compound:9:PERSON administration:NN:pobj:6 and:CC:cc:5 "
            "denounced=denounce:VBN:conj:5 by:IN:agent:11 Mr:NNP:compound:14 Netanyahu:NNP:pobj:12:PERSON as:IN:prep:11 "
            '"_:``:punct:15 a:DT:det:18 mistake_:NN:pobj:15 ":\'\':punct:22 ,:,:punct:22 Iran:NNP:nsubj:22:GPE '
            "agreed=agree:VBD:ROOT:22 to:TO:aux:24 cap:VB:xcomp:22 enrichment:NN:dobj:24 at:IN:prep:24 3.67_:CD:nummod:28 "
            "%:NN:pobj:26 .:.:punct:22",
            "negotiated", ("deal", "acl"), id="under a deal negotiated",
        ),
        pytest.param(
            "Caught=catch:VBN:ROOT:0 up:RP:prt:0 in:IN:prep:0 the:DT:det:4 dispute:NN:pobj:2 is=be:VBZ:auxpass:0 "
            "Leila:NNP:compound:7:ORG Cooke:NNP:nsubjpass:0:ORG ,:,:punct:7 an:DT:det:10 academic:NN:appos:7 from:IN:prep:10 "
            "Bristol:NNP:pobj:11:ORG who:WP:nsubjpass:15 was=be:VBD:auxpass:15 arrested=arrest:VBN:relcl:10 in:IN:prep:15 "
            "January:NNP:pobj:16 and:CC:cc:15 sentenced=sentence:VBN:conj:15 last:JJ:amod:21 month:NN:npadvmod:19 to:IN:prep:19 "
            "10:CD:nummod:24 years=year:NNS:pobj:22 in:IN:prep:24 prison:NN:pobj:25 for:IN:prep:19 spying:NN:pobj:27 ,:,:punct:7 "
            "a:DT:det:31 charge:NN:appos:7 her:PRP$:poss:33 family:NN:nsubj:34 denies=deny:VBZ:relcl:31 .:.:punct:0",
            "charge", ("sentenced", "npadvmod"), id="a charge she denies",
        ),
        pytest.param(
            "Erdogan:NNP:nsubj:1:PERSON accused=accuse:VBD:ccomp:22 the:DT:det:4:ORG European:NNP:compound:4:ORG "
            "Union:NNP:dobj:1:ORG of:IN:prep:1 having:VBG:aux:7 withheld=withhold:VBN:pcomp:5 more:JJR:amod:10 than:IN:quantmod:10 "
            "half:NN:dobj:7 of:IN:prep:10 the:DT:det:15 €_:$:quantmod:15 6:CD:compound:15 billion:CD:pobj:11 (_:-LRB-:punct:15 "
            "$_:$:quantmod:19 6.7:CD:compound:19 billion_:CD:appos:15 ):-RRB-:punct:15 it:PRP:nsubj:22 pledged=pledge:VBD:ROOT:22 "
            "under:IN:prep:22 the:DT:det:25 deal:NN:pobj:23 .:.:punct:22",
            "pledged", ("billion", "relcl"), id="billion it pledged",
        ),
        pytest.param(
            "According=accord:VBG:prep:10 to:IN:prep:0 Eric:NNP:compound:3:PERSON Mamer:NNP:pobj:1:PERSON ,:,:punct:10 "
            "€_:$:quantmod:7 4.7:CD:compound:7 billion:CD:nsubjpass:10 has=have:VBZ:aux:10 been=be:VBN:auxpass:10 "
            "contracted=contract:VBN:ROOT:10 and:CC:cc:10 €_:$:quantmod:14 3.2:CD:compound:14 billion:CD:nsubj:15 "
            "disbursed=disburse:VBD:conj:10 ,:,:punct:15 most:JJS:nsubj:21 of:IN:prep:17 it:PRP:pobj:18 to:TO:aux:21 "
            "aid:VB:advcl:15 organizations=organization:NNS:dobj:21 rather:RB:advmod:24 than:IN:cc:21 to:IN:prep:21 the:DT:det:28 "
            "Turkish:JJ:amod:28 treasury:NN:pobj:25 .:.:punct:10",
            "organizations", ("to", "pobj"), id="to aid organizations",
        ),
        pytest.param(
            "The:DT:det:1 bank:NN:nsubj:2 paid=pay:VBD:ROOT:2 most:JJS:dobj:2 of:IN:prep:3 it:PRP:pobj:4 to:TO:aux:7 aid:VB:advcl:2 "
            "farmers=farmer:NNS:dobj:7 in:IN:prep:7 the:DT:det:11 north:NN:pobj:9 .:.:punct:2",
            "aid", ("paid", "advcl"), id="to aid farmers",
        ),
        pytest.param(
            '"_:``:punct:8 No:DT:det:2 emergency:NN:nsubj:4 can:MD:aux:4 justify:VB:ccomp:8 it:PRP:dobj:4 ,_:,:punct:8 ":\'\':punct:8 '
            "said=say:VBD:ROOT:8 Filippo:NNP:compound:10:PERSON Grandi:NNP:nsubj:8:PERSON ,:,:punct:10 the:DT:det:15 "
            "UN:NNP:compound:15:ORG High:NNP:compound:15 Commissioner:NNP:appos:10 for:IN:prep:15 Refugees:NNPS:pobj:16 "
            ",:,:punct:17 who:WP:nsubj:20 urged=urge:VBD:relcl:17 Greece:NNP:dobj:20:GPE to:TO:aux:23 open:VB:xcomp:20 an:DT:det:25 "
            "investigation:NN:dobj:23 .:.:punct:8",
            "urged", ("Grandi", "relcl"), id="who urged",
        ),
        pytest.param(
            "The:DT:det:1 House:NNP:nsubj:2:ORG voted=vote:VBD:ROOT:2 on:IN:prep:2 Tuesday:NNP:pobj:3 to:TO:aux:6 bar:VB:xcomp:2 "
            "new:JJ:amod:8 models=model:NNS:dobj:6 made=make:VBN:acl:8 by:IN:agent:9 DJI:NNP:pobj:10 ,:,:punct:2 the:DT:det:15 "
            "Chinese:JJ:amod:15 company:NN:appos:1 that:WDT:nsubj:17 dominates=dominate:VBZ:relcl:15 the:DT:det:20 "
            "global:JJ:amod:20 market:NN:dobj:17 for:IN:prep:20 consumer:NN:compound:23 drones=drone:NNS:pobj:21 ,:,:punct:15 "
            "from:IN:prep:15 American:JJ:amod:27 networks=network:NNS:pobj:25 ,:,:punct:2 brushing=brush:VBG:advcl:2 "
            "aside:IN:prep:29 a:DT:det:33 costly:JJ:amod:33 campaign:NN:pobj:30 .:.:punct:2",
            "company", ("DJI", "appos"), id="made by DJI, the company",
        ),
        pytest.param(
            "The:DT:det:1 court:NN:nsubj:2 fined=fine:VBD:ROOT:2 the:DT:det:4 firm:NN:dobj:2 in:IN:prep:4 Lima:NNP:pobj:5:GPE "
            ",:,:punct:2 a:DT:det:9 decision:NN:dobj:2 that:WDT:nsubj:11 pleased=please:VBD:relcl:9 makers=maker:NNS:dobj:11 "
            ".:.:punct:2",
            "decision", ("fined", "dep"), id="a decision",
        ),
        pytest.param(
            "Gina:NNP:compound:1:PERSON Raimondo:NNP:nsubjpass:3:PERSON is=be:VBZ:auxpass:3 expected=expect:VBN:ROOT:3 to:TO:aux:5 "
            "propose:VB:xcomp:3 rules=rule:NNS:dobj:5 this:DT:det:8 summer:NN:npadvmod:5 that:WDT:nsubj:11 would:MD:aux:11 "
            "limit:VB:relcl:8 sales=sale:NNS:dobj:11 of:IN:prep:12 processors=processor:NNS:pobj:13 to:IN:prep:11 "
            "data=datum:NNS:compound:17 centers=center:NNS:pobj:15 in:IN:prep:17 the:DT:det:21 Middle:NNP:compound:21 "
            "East:NNP:pobj:18 .:.:punct:3",
            "limit", ("rules", "relcl"), id="rules this summer that",
        ),
        pytest.param(
            "It:PRP:nsubj:2 will:MD:aux:2 remember:VB:ROOT:2 the:DT:det:4 summer:NN:dobj:2 that:WDT:nsubj:6 "
            "changed=change:VBD:relcl:4 Oslo:NNP:dobj:6:GPE .:.:punct:2",
            "changed", ("summer", "relcl"), id="the summer that changed",
        ),
        pytest.param(
            "Its:PRP$:poss:2 chief:JJ:amod:2 executive:NN:nsubj:7 ,:,:punct:2 Jensen:NNP:compound:5:PERSON Huang:NNP:appos:2:PERSON "
            ",:,:punct:2 met=meet:VBD:ccomp:35 with:IN:prep:7 Ms.:NNP:compound:10 Raimondo:NNP:pobj:8:PERSON in:IN:prep:7 "
            "Washington:NNP:pobj:11:GPE in:IN:prep:7 April:NNP:pobj:13 and:CC:cc:7 warned=warn:VBD:conj:7 her=she:PRP:dobj:16 "
            "that:IN:mark:22 the:DT:det:20 rules=rule:NNS:nsubj:22 would:MD:aux:22 hand:VB:ccomp:16 the:DT:det:25 "
            "Chinese:JJ:amod:25 market:NN:dobj:22 to:IN:prep:22 Huawei:NNP:pobj:26:ORG ,:,:punct:27 a:DT:det:30 person:NN:appos:27 "
            "familiar:JJ:amod:30 with:IN:prep:31 the:DT:det:34 conversation:NN:pobj:32 said=say:VBD:ROOT:35 .:.:punct:35",
            "person", ("said", "nsubj"), id="a person said",
        ),
        pytest.param(
            "Japan:NNP:nsubj:1:GPE fears=fear:VBZ:ROOT:1 that:IN:mark:5 China:NNP:nsubj:5:GPE could:MD:aux:5 cut:VB:ccomp:1 "
            "off:RP:prt:5 supplies=supply:NNS:dobj:5 ,:,:punct:7 a:DT:det:10 concern:NN:appos:7 that:IN:compound:13 "
            "Ken:NNP:compound:13:PERSON Saito:NNP:acl:10:PERSON ,:,:punct:13 its:PRP$:poss:17 trade:NN:compound:17 "
            "minister:NN:appos:13 ,:,:punct:13 raised=raise:VBN:acl:13 with:IN:prep:19 Ms.:NNP:compound:22 "
            "Raimondo:NNP:pobj:20:PERSON last:JJ:amod:24 month:NN:npadvmod:19 .:.:punct:1",
            "raised", ("concern", "relcl"), id="a concern that he raised",
        ),
        pytest.param(
            "NATO:NNP:nsubj:1:ORG sent=send:VBD:ROOT:1 troops=troop:NNS:dobj:1 after:IN:prep:1 an:DT:det:5 attack:NN:pobj:3 "
            "that:WDT:dobj:8 Pristina:NNP:nsubj:8:PERSON blamed=blame:VBD:relcl:5 on:IN:prep:8 Belgrade:NNP:pobj:9:GPE and:CC:cc:1 "
            "that:DT:nsubj:13 threatened=threaten:VBD:conj:1 to:TO:aux:15 derail:VB:xcomp:13 talks=talk:NNS:dobj:15 .:.:punct:1",
            "threatened", ("blamed", "conj"), id="and that threatened",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
