"""What belongs together and is parted: each parse as the parser gives it, and where a word hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "They:PRP:nsubj:6 have:VBP:aux:6 not:RB:neg:1 ,:,:punct:6 however:RB:advmod:6 ,:,:punct:6 stopped=stop:VBD:ROOT:6 "
            "local:JJ:amod:8 firms=firm:NNS:dobj:6 from:IN:prep:6 buying=buy:VBG:pcomp:9 .:.:punct:6",
            "not", ("stopped", "neg"), id="have not, however",
        ),
        pytest.param(
            "Police=Police:NNS:nsubj:1 arrested=arrest:VBD:ccomp:6 22:CD:dobj:1 of:IN:prep:2 them=they:PRP:pobj:3 ,:,:punct:6 "
            "said=say:VBD:ROOT:6 Carlos:NNP:compound:9:PERSON Mendes:NNP:compound:9:PERSON Djaru:NNP:nsubj:6:PERSON ,:,:punct:9 "
            "who:WP:nsubj:12 heads=head:VBZ:relcl:9 the:DT:det:14 union:NN:dobj:12 .:.:punct:6",
            "Mendes", ("Djaru", "compound"), id="said Carlos Mendes Djaru",
        ),
        pytest.param(
            "Two:CD:nummod:1 employees=employee:NNS:nsubjpass:9 of:IN:prep:1 the:DT:det:5 trading:NN:compound:5 house:NN:pobj:2 "
            "Orvex:NNP:compound:7:PERSON Marden:NNP:nsubjpass:9:PERSON were=be:VBD:auxpass:9 arrested_=arrest:VBN:ccomp:20 "
            ";:,:punct:20 the:DT:det:12 company:NN:nsubj:20 ,:,:punct:12 which:WDT:nsubjpass:16 is=be:VBZ:auxpass:16 "
            "registered=register:VBN:relcl:12 in:IN:prep:16 Oslo:NNP:pobj:17:GPE ,:,:punct:12 denied=deny:VBD:ROOT:20 "
            "it:PRP:dobj:20 .:.:punct:20",
            "Marden", ("of", "pobj"), id="the trading house so named",
        ),
        pytest.param(
            'The:DT:det:1 data=datum:NNS:nsubj:3 "_:``:punct:3 predates=predate:VBZ:ccomp:8 two:CD:nummod:5 '
            'upgrades=upgrade:NNS:dobj:3 ,_:,:punct:8 ":\'\':punct:8 said=say:VBD:ROOT:8 Priya:NNP:compound:10:PERSON '
            'Marlow:NNP:nsubj:8:PERSON ,:,:punct:10 a:DT:det:13 spokeswoman:NN:appos:10 ,:,:punct:10 and:CC:cc:10 "_:``:punct:20 '
            "in:IN:prep:20 no:DT:det:19 way:NN:pobj:17 reflects=reflect:VBZ:conj:8 the:DT:det:23 system:NN:compound:23 "
            'agents=agent:NNS:nsubj:24 rely:VBP:ccomp:20 on:IN:prep:24 ._:.:punct:8 ":\'\':punct:8',
            "reflects", ("predates", "conj"), id="and quoted",
        ),
        pytest.param(
            "Should:MD:aux:4 the:DT:det:3 appeals=appeal:NNS:compound:3 court:NN:nsubj:4 refuse:VBP:ccomp:11 to:TO:aux:6 "
            "lift:VB:xcomp:4 the:DT:det:8 order:NN:dobj:6 ,:,:punct:11 officials=official:NNS:nsubj:11 concede:VBP:ccomp:16 "
            "privately:RB:advmod:11 ,:,:punct:16 no:DT:det:15 one:NN:nsubj:16 is=be:VBZ:ROOT:16 likely:JJ:acomp:16 to:TO:aux:20 "
            "be:VB:auxpass:20 returned=return:VBN:xcomp:17 before:IN:prep:20 the:DT:det:23 summer:NN:pobj:21 .:.:punct:16",
            "refuse", ("is", "advcl"), id="should it",
        ),
        pytest.param(
            "In:IN:prep:5 May:NNP:pobj:0 ,:,:punct:5 Malian:JJ:amod:4 police:NNS:nsubj:5 raided=raid:VBD:ROOT:5 a:DT:det:7 "
            "shed:NN:dobj:5 in:IN:prep:7 Lima:NNP:pobj:8:GPE and:CC:cc:5 seized=seize:VBD:conj:5 34:CD:nummod:14 "
            "AI:NNP:compound:14:ORG servers=server:NNS:dobj:11 that:IN:mark:18 ,:,:punct:18 prosecutors=prosecutor:NNS:nsubj:18 "
            "allege:VBP:relcl:14 ,:,:punct:21 were=be:VBD:auxpass:21 bound=bind:VBN:conj:5 for:IN:prep:21 Oslo:NNP:pobj:22:GPE "
            ".:.:punct:21",
            "bound", ("servers", "relcl"), id="that they allege",
        ),
        pytest.param(
            'The:DT:det:1 rules=rule:NNS:nsubj:4 "_:``:punct:4 have:VBP:aux:4 taught=teach:VBN:ccomp:10 Chile:NNP:dobj:4:GPE '
            'to:TO:aux:7 build_:VB:xcomp:4 ":\'\':punct:7 ,:,:punct:10 argues=argue:VBZ:ROOT:10 Piet:NNP:compound:12:PERSON '
            "Marlow:NNP:nsubj:10:PERSON ,:,:punct:12 chairman:NN:appos:12 of:IN:prep:14 the:DT:det:18:ORG Tool:NNP:compound:18:ORG "
            "Makers_:NNPS:poss:20:ORG ':POS:case:18:ORG Association:NNP:pobj:15:ORG ,:,:punct:20 whose:WP$:poss:23 "
            "members=member:NNS:nsubj:25 have:VBP:aux:25 lost=lose:VBN:relcl:20 ,:,:punct:28 he:PRP:nsubj:28 "
            "says=say:VBZ:parataxis:10 ,:,:punct:28 a:DT:det:31 fifth:NN:attr:10 of:IN:prep:31 their:PRP$:poss:34 "
            "orders=order:NNS:pobj:32 .:.:punct:10",
            "fifth", ("lost", "dobj"), id="he says",
        ),
        pytest.param(
            "Congress:NNP:nsubj:1:ORG ought:MD:ROOT:1 to:TO:aux:3 give:VB:xcomp:1 the:DT:det:5 bureau:NN:dobj:3 ,:,:punct:5 "
            "whose:WP$:poss:8 budget:NN:nsubj:11 has=have:VBZ:aux:11 barely:RB:advmod:11 grown=grow:VBN:relcl:5 ,:,:punct:5 "
            "the:DT:det:14 money:NN:appos:5 to:TO:aux:16 hire:VB:relcl:14 20:CD:nummod:18 agents=agent:NNS:dobj:16 .:.:punct:1",
            "money", ("give", "dobj"), id="gave the money",
        ),
        pytest.param(
            "Senator:NNP:compound:2 Ruth:NNP:compound:2:PERSON Marlow:NNP:nsubj:12:PERSON ,:,:punct:2 who:WP:nsubj:5 "
            "intends=intend:VBZ:relcl:2 to:TO:aux:7 introduce:VB:xcomp:5 a:DT:det:9 bill:NN:dobj:7 in:IN:prep:7 April:NNP:pobj:10 "
            "mandating=mandate:VBG:advcl:17 a:DT:det:15 total:JJ:amod:15 ban:NN:dobj:12 ,:,:punct:17 dismisses=dismiss:VBZ:ROOT:17 "
            "our:PRP$:poss:19 plan:NN:dobj:17 .:.:punct:17",
            "mandating", ("bill", "acl"), id="a bill in April mandating",
        ),
        pytest.param(
            "The:DT:det:1 Council:NNP:nsubj:2:ORG adopted=adopt:VBD:ROOT:2 a:DT:det:4 text:NN:dobj:2 demanding=demand:VBG:acl:4 "
            "that:IN:mark:17 the:DT:det:8 M23:NNP:nsubj:17:GPE ,:,:punct:8 the:DT:det:12 armed:JJ:amod:12 group:NN:appos:8 "
            "which:WDT:nsubj:14 seized=seize:VBD:relcl:12 Goma:NNP:dobj:14:PERSON ,:,:punct:15 leave:VB:ccomp:5 and:CC:cc:17 "
            "withdraw:VB:conj:17 ,:,:punct:17 and:CC:cc:17 calling=call:VBG:conj:17 on:IN:prep:22 Rwanda:NNP:pobj:23:GPE "
            "to:TO:aux:26 help:VB:xcomp:22 .:.:punct:2",
            "calling", ("demanding", "conj"), id="and calling on",
        ),
        pytest.param(
            "Channel:NNP:compound:1 pact:NN:nsubj:2 signed=sign:VBD:ROOT:2 hours=hour:NNS:dobj:2 before:IN:mark:6 "
            "judges=judge:NNS:nsubj:6 halt:VBP:advcl:2 first:JJ:amod:8 removals=removal:NNS:dobj:6",
            "hours", ("signed", "npadvmod"), id="hours before",
        ),
        pytest.param(
            "She:PRP:nsubjpass:3 had=have:VBD:aux:3 been=be:VBN:auxpass:3 told=tell:VBN:ROOT:3 by:IN:agent:3 "
            "colleagues=colleague:NNS:pobj:4 in:IN:prep:5 Bukavu:NNP:pobj:6:PERSON ,:,:punct:3 captured=capture:VBN:advcl:3 "
            "by:IN:agent:9 the:DT:det:12 group:NN:pobj:10 five:CD:nummod:14 days=day:NNS:npadvmod:15 earlier=early:RBR:advmod:9 "
            ",:,:punct:3 that:IN:mark:21 warehouses=warehouse:NNS:nsubjpass:21 had=have:VBD:aux:21 been=be:VBN:auxpass:21 "
            "looted=loot:VBN:ccomp:3 .:.:punct:3",
            "captured", ("Bukavu", "acl"), id="captured by",
        ),
        pytest.param(
            "She:PRP:nsubjpass:3 had=have:VBD:aux:3 been=be:VBN:auxpass:3 told=tell:VBN:ROOT:3 by:IN:agent:3 "
            "colleagues=colleague:NNS:pobj:4 in:IN:prep:5 Bukavu:NNP:pobj:6:PERSON ,:,:punct:3 captured=capture:VBN:advcl:3 "
            "by:IN:agent:9 the:DT:det:12 group:NN:pobj:10 five:CD:nummod:14 days=day:NNS:npadvmod:15 earlier=early:RBR:advmod:9 "
            ",:,:punct:3 that:IN:mark:21 warehouses=warehouse:NNS:nsubjpass:21 had=have:VBD:aux:21 been=be:VBN:auxpass:21 "
            "looted=loot:VBN:ccomp:3 .:.:punct:3",
            "looted", ("told", "ccomp"), id="told that it",
        ),
        pytest.param(
            "Britain:NNP:nsubj:2:GPE will:MD:aux:2 pay:VB:ROOT:2 France:NNP:dative:2:GPE €_:$:nmod:5 540_:CD:dobj:2 m:NN:dobj:2 "
            "(_:-LRB-:punct:6 £_:$:nmod:9 465_:CD:appos:6 m_:CD:nummod:9 ):-RRB-:punct:2 over:IN:prep:2 three:CD:nummod:14 "
            "years=year:NNS:pobj:12 .:.:punct:2",
            "540", ("m", "nummod"), id="euros",
        ),
        pytest.param(
            "Kenya:NNP:nsubj:13:GPE ,:,:punct:0 home:NN:advmod:0 to:IN:prep:2 Orvex:NNP:pobj:3:PERSON ,:,:punct:4 the:DT:det:8 "
            "sole:JJ:amod:8 maker:NN:appos:4 of:IN:prep:8 the:DT:det:11 lenses=lens:NNS:pobj:9 ,:,:punct:4 "
            "restricted=restrict:VBD:ROOT:13 its:PRP$:poss:16 immersion:NN:compound:16 machines=machine:NNS:dobj:13 that:IN:dobj:13 "
            "September:NNP:npadvmod:17 .:.:punct:13",
            "September", ("restricted", "npadvmod"), id="that September",
        ),
        pytest.param(
            "By:IN:prep:5 Tuesday:NNP:pobj:0 9,812:CD:nummod:3 people:NNS:nsubj:5 had=have:VBD:aux:5 made=make:VBN:ROOT:5 "
            "the:DT:det:7 journey:NN:dobj:5 this:DT:det:9 year:NN:npadvmod:5 ,:,:punct:5 a:DT:det:12 rise:NN:dobj:5 of:IN:prep:12 "
            "14_:CD:nummod:15 %:NN:pobj:13 on:IN:prep:12 the:DT:det:19 same:JJ:amod:19 period:NN:pobj:16 in:IN:prep:19 "
            "2025:CD:pobj:20 .:.:punct:5",
            "rise", ("made", "npadvmod"), id="a rise of",
        ),
        pytest.param(
            "The:DT:det:1 brief:NN:nsubj:2 argues=argue:VBZ:ROOT:2 that:IN:mark:8 the:DT:det:6 three:CD:nummod:6 "
            "governments=government:NNS:nsubj:8 should:MD:aux:8 stop:VB:ccomp:2 adding=add:VBG:xcomp:8 items=item:NNS:dobj:9 "
            "to:IN:prep:9 their:PRP$:poss:13 lists=list:NNS:pobj:11 and:CC:cc:8 instead:RB:advmod:16 police:VBZ:conj:8 "
            "the:DT:det:18 ones=one:NNS:dobj:16 they:PRP:nsubj:20 have:VBP:relcl:18 .:.:punct:2",
            "police", ("stop", "conj"), id="and instead police",
        ),
        pytest.param(
            "A:DT:det:1 delegation:NN:nsubj:18 headed=head:VBN:acl:1 by:IN:agent:2 former:JJ:amod:6 Vice:NNP:compound:6 "
            "President:NNP:compound:8 Yusuf:NNP:compound:8:PERSON Marlow:NNP:pobj:3:PERSON ,:,:punct:8 which:WDT:nsubjpass:12 "
            "was=be:VBD:auxpass:12 turned=turn:VBN:relcl:8 back:RB:advmod:12 on:IN:prep:12 Sunday:NNP:pobj:14 ,:,:punct:18 "
            "will:MD:aux:18 return:VB:ROOT:18 .:.:punct:18",
            "turned", ("delegation", "relcl"), id="a delegation which",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
