"""What stands in another order than it mostly does: days before names, verbs of saying before their subject, adverbs in a perfect."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "On:IN:prep:6 Tuesday:NNP:compound:5 Peru_:NNP:poss:5:GPE 's:POS:case:2 Supreme:NNP:compound:5:ORG "
            "Court:NNP:nsubj:6:ORG overturned=overturn:VBD:ROOT:6 a:DT:det:8 ruling:NN:dobj:6 .:.:punct:6",
            "Tuesday", ("On", "pobj"), id="on Tuesday a court",
        ),
        pytest.param(
            "On:IN:prep:8 Tuesday:NNP:compound:2 Peru:NNP:pobj:0:GPE ,:,:punct:8 having:VBG:aux:5 consulted=consult:VBN:advcl:8 "
            "Chile:NNP:npadvmod:5:GPE ,:,:punct:8 refused=refuse:VBD:ROOT:8 to:TO:aux:10 release:VB:xcomp:8 her=she:PRP:dobj:10 "
            ".:.:punct:8",
            "Peru", ("refused", "nsubj"), id="on Tuesday Peru",
        ),
        pytest.param(
            "On:IN:prep:6 Monday:NNP:compound:2 evening:NN:compound:3 councillor:NN:compound:5 Jan:NNP:compound:5:PERSON "
            "Novak:NNP:nsubj:6:PERSON resigned=resign:VBD:ROOT:6 .:.:punct:6",
            "evening", ("On", "pobj"), id="on Monday evening",
        ),
        pytest.param(
            "Lund:NNP:nsubj:6 ,:,:punct:0 a:DT:det:4 Danish:JJ:amod:4 member:NN:appos:0 ,:,:punct:0 has=have:VBZ:ROOT:6 "
            "since:RB:advmod:8 withdrawn=withdraw:VBN:amod:9 cover:NN:dobj:6 from:IN:prep:9 34:CD:nummod:12 ships=ship:NNS:pobj:10 "
            ".:.:punct:6",
            "withdrawn", ("withdrawn", "ROOT"), id="has since withdrawn",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE has=have:VBZ:aux:4 three:CD:nummod:3 times=time:NNS:nsubj:4 demanded=demand:VBD:ROOT:4 "
            "its:PRP$:poss:6 withdrawal:NN:dobj:4 .:.:punct:4",
            "times", ("demanded", "npadvmod"), id="three times demanded",
        ),
        pytest.param(
            "Such:PDT:predet:2 a:DT:det:2 ban:NN:nsubj:14 ,:,:punct:4 says=say:VBZ:parataxis:14 Karl:NNP:compound:6:PERSON "
            "Weiss:NNP:nsubj:14:PERSON ,:,:punct:6 the:DT:det:10 Austrian:JJ:amod:10 chancellor:NN:appos:6 ,:,:punct:6 "
            "would:MD:aux:14 merely:RB:advmod:14 hand:VB:ROOT:14 the:DT:det:16 trade:NN:dobj:14 to:IN:prep:14 Peru:NNP:pobj:17:GPE "
            ".:.:punct:14",
            "Weiss", ("says", "nsubj"), id="says the chancellor",
        ),
        pytest.param(
            "Polish:JJ:amod:1 shipowners=shipowner:NNS:nsubj:3 ,:,:punct:1 reckons=reckon:VBZ:ROOT:3 Anna:NNP:compound:5:PERSON "
            "Velissariou:NNP:nsubj:13:PERSON ,:,:punct:5 a:DT:det:8 broker:NN:appos:5 in:IN:prep:8 Riga:NNP:pobj:9:GPE ,:,:punct:5 "
            "have:VBP:aux:13 sold=sell:VBN:ccomp:3 at:RB:advmod:15 least:RBS:advmod:16 120:CD:nummod:18 elderly:JJ:amod:18 "
            "tankers=tanker:NNS:dobj:13 to:IN:prep:13 foreign:JJ:amod:21 buyers=buyer:NNS:pobj:19 .:.:punct:3",
            "shipowners", ("sold", "nsubj"), id="reckons the broker",
        ),
        pytest.param(
            "Dutch:JJ:amod:1 farmers=farmer:NNS:nsubj:3 ,:,:punct:1 reckons=reckon:VBZ:parataxis:13 Anna:NNP:compound:5:PERSON "
            "Berg:NNP:nsubj:3:PERSON ,:,:punct:5 a:DT:det:8 broker:NN:appos:5 in:IN:prep:8 Riga:NNP:pobj:9:GPE ,:,:punct:5 "
            "have:VBP:aux:13 sold=sell:VBN:ROOT:13 at:RB:advmod:15 least:RBS:advmod:16 12:CD:nummod:18 old:JJ:amod:18 "
            "tractors=tractor:NNS:dobj:13 to:IN:prep:13 Peru:NNP:pobj:19:GPE .:.:punct:13",
            "farmers", ("sold", "nsubj"), id="farmers have sold",
        ),
        pytest.param(
            "Last:JJ:amod:1 month:NN:npadvmod:3 Peru:NNP:nsubj:3:GPE imposed=impose:VBD:ROOT:3 quotas=quota:NNS:dobj:3 on:IN:prep:4 "
            "nickel:NN:pobj:5 ,:,:punct:6 a:DT:det:9 measure:NN:appos:6 meant=mean:VBN:acl:9 ,:,:punct:6 Energy:NNP:compound:13:ORG "
            "Minister:NNP:compound:15 Ola:NNP:compound:15:PERSON Berg:NNP:nsubj:16:PERSON said=say:VBD:parataxis:3 ,:,:punct:16 "
            "“_:``:punct:16 to:TO:aux:20 give:VB:xcomp:16 our:PRP$:poss:22 smelters=smelter:NNS:dative:20 a:DT:det:25 "
            "fair:JJ:amod:25 price_:NN:dobj:20 ”:'':punct:20 .:.:punct:16",
            "give", ("meant", "xcomp"), id="meant, he said, to",
        ),
        pytest.param(
            "The:DT:det:1 port:NN:nsubj:2 was=be:VBD:ccomp:15 closed=close:VBN:acomp:2 ,:,:punct:2 the:DT:det:6 agency_:NN:poss:10 "
            "'s:POS:case:6 director_:NN:compound:10 -_:HYPH:punct:10 general:JJ:acomp:2 ,:,:punct:2 Jan:NNP:compound:13:PERSON "
            "Novak:NNP:attr:2:PERSON ,:,:punct:2 said=say:VBD:ROOT:15 on:IN:prep:15 Tuesday:NNP:pobj:16 .:.:punct:15",
            "general", ("said", "nsubj"), id="the agency's chief said",
        ),
        pytest.param(
            "India:NNP:nsubj:1:GPE is=be:VBZ:ROOT:1 ,:,:punct:1 after:IN:prep:1 China:NNP:pobj:3:GPE ,:,:punct:4 the:DT:det:8 "
            "biggest=big:JJS:amod:8 buyer:NN:appos:4 of:IN:prep:8 Russian:JJ:amod:11 crude:NN:pobj:9 .:.:punct:1",
            "buyer", ("is", "attr"), id="after China, the biggest",
        ),
        pytest.param(
            "The:DT:det:1 unrest:NN:nsubj:2 coincided=coincide:VBD:ROOT:2 with:IN:prep:2 a:DT:det:5 quarrel:NN:pobj:3 "
            "with:IN:prep:5 Britain:NNP:pobj:6:GPE over:IN:prep:2 fishing=fish:VBG:pcomp:8 around:IN:prep:9 the:DT:det:12 "
            "islands=island:NNS:pobj:10 .:.:punct:2",
            "over", ("quarrel", "prep"), id="a quarrel over fishing",
        ),
        pytest.param(
            "The:DT:det:2:ORG General:NNP:compound:2:ORG Confederation:NNP:nsubj:22:ORG of:IN:prep:2:ORG Labour:NNP:pobj:3:ORG "
            ",:,:punct:4 or:CC:cc:4 CGT:NNP:conj:4:ORG ,:,:punct:2 which:WDT:nsubj:10 called=call:VBD:relcl:2 the:DT:det:15 "
            "24_:CD:nummod:14 -_:HYPH:punct:14 hour:NN:compound:15 strike:NN:dobj:10 ,:,:punct:15 its:PRP$:poss:18 fifth:JJ:oprd:10 "
            "under:IN:prep:18 Berg:NNP:pobj:19:PERSON ,:,:punct:22 said=say:VBD:ROOT:22 the:DT:det:24 walkout:NN:nsubj:26 "
            "had=have:VBD:aux:26 grounded=ground:VBN:ccomp:22 every:DT:det:28 flight:NN:dobj:26 .:.:punct:22",
            "fifth", ("strike", "appos"), id="strike, its fifth",
        ),
        pytest.param(
            '"_:``:punct:13 The:DT:det:2 plan:NN:dep:6 ,_:,:punct:6 ":\'\':punct:6 she:PRP:nsubj:6 told=tell:VBD:parataxis:13 '
            'the:DT:det:8 council:NN:dobj:6 in:IN:prep:8 Lima:NNP:pobj:9:GPE ,:,:punct:6 "_:``:punct:13 was=be:VBD:ROOT:13 '
            'late:JJ:acomp:13 ._:.:punct:13 ":\'\':punct:13',
            "plan", ("was", "nsubj"), id="the plan, she told, was late",
        ),
        pytest.param(
            "Both:DT:det:1 incidents=incident:NNS:nsubjpass:3 are=be:VBP:auxpass:3 expected=expect:VBN:ROOT:3 to:TO:aux:5 "
            "dominate:VB:xcomp:3 a:DT:det:7 meeting:NN:dobj:5 of:IN:prep:7 ministers=minister:NNS:pobj:8 next:IN:amod:11 "
            "Thursday:NNP:npadvmod:7 in:IN:prep:7 Cebu:NNP:pobj:12:GPE ,:,:punct:3 convened=convene:VBN:advcl:3 by:IN:agent:15 "
            "Foreign:NNP:compound:18 Secretary:NNP:compound:20 Ana:NNP:compound:20 Ruiz:NNP:pobj:16 .:.:punct:3",
            "convened", ("meeting", "acl"), id="a meeting convened by",
        ),
        pytest.param(
            "The:DT:det:1 pact:NN:nsubjpass:3 was=be:VBD:auxpass:3 signed=sign:VBN:ROOT:3 by:IN:agent:3 her:PRP$:poss:6 "
            "counterparts=counterpart:NNS:pobj:4 ,:,:punct:3 Karl:NNP:compound:9:PERSON Weiss:NNP:appos:1:PERSON of:IN:prep:9 "
            "Austria:NNP:pobj:10:GPE and:CC:cc:11 Ola:NNP:compound:14:PERSON Berg:NNP:conj:11:PERSON of:IN:prep:14 "
            "Norway:NNP:pobj:15:GPE .:.:punct:3",
            "Weiss", ("counterparts", "appos"), id="her counterparts named",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE signed=sign:VBD:ccomp:14 the:DT:det:3 pact:NN:dobj:1 ,:,:punct:1 and:CC:cc:1 the:DT:det:7 "
            "union_:NN:poss:9 's:POS:case:7 chief:NN:conj:1 ,:,:punct:1 Jan:NNP:compound:12:PERSON Novak:NNP:npadvmod:1:PERSON "
            ",:,:punct:1 resigned=resign:VBD:ROOT:14 .:.:punct:14",
            "resigned", ("signed", "conj"), id="and the union's chief resigned",
        ),
        pytest.param(
            "In:IN:prep:6 July:NNP:pobj:0 Starmer:NNP:nmod:5 and:CC:cc:2 Emmanuel:NNP:compound:5:PERSON Macron:NNP:nsubj:6:PERSON "
            "agreed=agree:VBD:ROOT:6 a:DT:det:9 “_:``:punct:9 one:CD:dobj:6 in:IN:prep:9 ,:,:punct:10 one:CD:nummod:15 "
            "out_:JJ:amod:15 ”:'':punct:15 pilot:NN:pobj:10 .:.:punct:6",
            "Macron", ("Starmer", "conj"), id="two people",
        ),
        pytest.param(
            "Norway_:NNP:poss:4:GPE 's:POS:case:0 President:NNP:compound:4 Julius:NNP:compound:4:PERSON Berg:NNP:nsubj:17:PERSON "
            ",:,:punct:4 who:WP:nsubj:7 took=take:VBD:relcl:4 over:RP:prt:7 as:IN:prep:7 chairman:NN:pobj:9 of:IN:prep:10 "
            "the:DT:det:13 board:NN:pobj:11 in:IN:prep:7 June:NNP:pobj:14 ,:,:punct:4 spoke=speak:VBD:ccomp:27 by:IN:prep:17 "
            "telephone:NN:pobj:18 with:IN:prep:17 Ruiz:NNP:pobj:20 on:IN:prep:17 Sunday:NNP:pobj:22 ,:,:punct:27 his:PRP$:poss:26 "
            "office:NN:nsubj:27 said=say:VBD:ROOT:27 ,:,:punct:27 and:CC:cc:27 must:MD:aux:31 decide:VB:conj:27 by:IN:prep:31 "
            "the:DT:det:34 end:NN:pobj:32 of:IN:prep:34 the:DT:det:37 month:NN:pobj:35 .:.:punct:27",
            "by", ("spoke", "prep"), id="spoke by telephone",
        ),
        pytest.param(
            "Peru_:NNP:poss:2:GPE 's:POS:case:0 rejection:NN:nsubj:11 of:IN:prep:2 an:DT:det:6 earlier=early:JJR:amod:6 "
            "plea:NN:pobj:3 to:TO:aux:8 extend:VB:acl:2 the:DT:det:10 waiver:NN:dobj:8 has=have:VBZ:ROOT:11 "
            "unsettled=unsettle:VBN:amod:13 officials=official:NNS:dobj:11 in:IN:prep:13 Lima:NNP:pobj:14:GPE .:.:punct:11",
            "unsettled", ("unsettled", "ROOT"), id="has unsettled officials",
        ),
        pytest.param(
            "Zambia:NNP:nsubj:1:GPE became=become:VBD:ROOT:1 the:DT:det:5 first:JJ:amod:5 African:JJ:amod:5 country:NN:attr:1 "
            "to:TO:aux:7 default:VB:xcomp:1 during:IN:prep:7 the:DT:det:10 pandemic:NN:pobj:8 .:.:punct:1",
            "default", ("country", "relcl"), id="the first to default",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place


def test_a_secretary_general_is_an_officer(tree_of):
    tree = tree_of(
        "Jan:NNP:nsubj:7 ,:,:punct:0 the:DT:det:5 secretary:NN:compound:5 -:HYPH:punct:5 general:JJ:appos:0 ,:,:punct:0 left=leave:VBD:ROOT:7 "
        ".:.:punct:7"
    )
    assert (tree.tag[5], tree.pos[5]) == ("NN", "NOUN")


def test_a_perfect_has_its_helper(tree_of):
    tree = tree_of(
        "Lund:NNP:nsubj:1 has=have:VBZ:ROOT:1 since:RB:advmod:3 withdrawn=withdraw:VBN:amod:4 cover:NN:dobj:1 .:.:punct:1"
    )
    assert (tree.head[:5], tree.dep[:5]) == ([3, 3, 3, 3, 3], ["nsubj", "aux", "advmod", "ROOT", "dobj"])


def test_to_host(tree_of):
    tree = tree_of("Peru:NNP:nsubj:1 offered=offer:VBD:ROOT:1 to:TO:aux:3 host:NN:xcomp:1 talks=talk:NNS:dobj:3 .:.:punct:1")
    assert (tree.tag[3], tree.pos[3]) == ("VB", "VERB")


def test_a_verb_in_quotation_marks(tree_of):
    tree = tree_of("chart:NN:nsubj:2 \":``:punct:2 prejudges:NNS:ROOT:2 \":'':punct:2 its:PRP$:poss:5 claim:NN:dobj:2 .:.:punct:2")
    assert (tree.tag[2], tree.pos[2]) == ("VBZ", "VERB")


def test_what_comes_before_the_speaker_is_said(tree_of):
    tree = tree_of(
        "Tests:NNS:nsubj:1 failed=fail:VBD:ROOT:1 ,:,:punct:1 the:DT:det:5 chief:JJ:amod:5 prosecutor:NN:conj:1 ,:,:punct:5 "
        "Berg:NNP:appos:1:PERSON ,:,:punct:1 told=tell:VBD:conj:1 reporters:NNS:dobj:9 .:.:punct:1"
    )
    assert (tree.head[1], tree.dep[1], tree.head[5], tree.dep[5]) == (9, "ccomp", 9, "nsubj")


def test_capitals_that_open_a_sentence(tree_of):
    tree = tree_of("ECOWAS=ecowas:VB:ROOT:0 imposed=impose:VBN:amod:2 bans=ban:NNS:dobj:0 on:IN:prep:0 officers:NNS:pobj:3 .:.:punct:0")
    assert (tree.head, tree.dep[:4]) == ([1, 1, 1, 1, 3, 1], ["nsubj", "ROOT", "dobj", "prep"])
    assert (tree.tag[0], tree.tag[1]) == ("NNP", "VBD")
