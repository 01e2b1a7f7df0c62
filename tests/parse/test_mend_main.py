"""Which clause of a sentence is the main one, and which words are its verb."""

import pytest

_WHEN_HE_CAME = (
    "When:WRB:advmod:4 Chancellor:NNP:compound:3 Friedrich:NNP:compound:3:PERSON Merz:NNP:nsubj:4:PERSON "
    "hosted=host:VBD:advcl:19 Emmanuel:NNP:compound:6:PERSON Macron:NNP:dobj:4:PERSON on:IN:prep:4 Monday:NNP:pobj:7 "
    ",:,:punct:8 five:CD:nummod:11 days=day:NNS:npadvmod:14 after:IN:mark:14 leaders=leader:NNS:nsubj:14 "
    "meeting=meet:VBG:advcl:4 in:IN:prep:14 The:DT:det:17:GPE Hague:NNP:pobj:15:GPE had=have:VBD:aux:19 "
    "agreed=agree:VBN:ccomp:27 to:TO:aux:21 spend:VB:xcomp:19 more:JJR:dobj:21 ,:,:punct:27 the:DT:det:26 two:CD:nummod:26 "
    "men=man:NNS:nsubj:27 promised=promise:VBD:ROOT:27 to:TO:aux:29 resolve:VB:xcomp:27 before:IN:prep:29 the:DT:det:32 "
    "end:NN:pobj:30 of:IN:prep:32 August:NNP:pobj:33 a:DT:det:36 quarrel:NN:dobj:29 that:WDT:nsubj:39 has=have:VBZ:aux:39 "
    "paralysed=paralyse:VBN:relcl:36 the:DT:det:41 programme:NN:dobj:39 .:.:punct:27"
)


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "It:PRP:nsubj:1 was=be:VBD:ROOT:1 only:RB:advmod:1 in:IN:prep:1 January:NNP:pobj:3:DATE 2024:CD:nummod:4:DATE "
            "that:IN:mark:10 Scholz_:NNP:poss:9:GPE 's:POS:case:7 government:NN:nsubj:10 dropped=drop:VBD:ccomp:1 its:PRP$:poss:12 "
            "objection:NN:dobj:10 to:IN:prep:10 the:DT:det:15 sale:NN:pobj:13 .:.:punct:1",
            "in", ("dropped", "prep"), id="it was in May that",
        ),
        pytest.param(
            "In:IN:prep:8 2019:CD:pobj:0:DATE ,:,:punct:8 months=month:NNS:npadvmod:8 after:IN:mark:8 police:NNS:nsubj:8 "
            "in:IN:prep:5 Vancouver:NNP:pobj:6:GPE arrested=arrest:VBD:ccomp:14 a:DT:det:11 Huawei:NNP:compound:11:ORG "
            "executive:NN:dobj:8 ,:,:punct:14 China:NNP:nsubj:14:GPE suspended=suspend:VBD:ROOT:14 the:DT:det:16 "
            "licences=licence:NNS:dobj:14 of:IN:prep:16 two:CD:nummod:19 firms=firm:NNS:pobj:17 .:.:punct:14",
            "In", ("suspended", "prep"), id="in 2019, months after",
        ),
        pytest.param(
            _WHEN_HE_CAME,
            "hosted", ("promised", "advcl"), id="when he came, they left",
        ),
        pytest.param(
            _WHEN_HE_CAME,
            "leaders", ("agreed", "nsubj"), id="leaders meeting had agreed",
        ),
        pytest.param(
            "Any:DT:det:2 concession:NN:compound:2 risks=risk:NNS:ROOT:2 angering=anger:VBG:acl:2 the:DT:det:6:GPE "
            "United:NNP:compound:6:GPE States:NNP:dobj:3:GPE .:.:punct:2",
            "concession", ("risks", "nsubj"), id="concession risks angering",
        ),
        pytest.param(
            "In:IN:prep:10 April:NNP:compound:2 KNDS:NNP:pobj:0 ,:,:punct:10 the:DT:det:5 group:NN:nsubj:10 "
            "created=create:VBN:acl:5 in:IN:prep:6 2015:CD:pobj:7 ,:,:punct:5 founded=found:VBD:ROOT:10 a:DT:det:13 "
            "joint:JJ:amod:13 company:NN:dobj:10 in:IN:prep:13 Cologne:NNP:pobj:14:GPE with:IN:prep:10 Thales:NNP:pobj:16:ORG "
            ".:.:punct:10",
            "KNDS", ("founded", "nsubj"), id="in April the firm",
        ),
        pytest.param(
            'The:DT:det:1 surtax:NN:nsubj:2 was=be:VBD:ccomp:17 "_:``:punct:2 a:DT:det:6 typical:JJ:amod:6 act:NN:attr:2 '
            'of:IN:prep:6 protectionism_:NN:pobj:7 ":\'\':punct:6 that:WDT:nsubj:12 had=have:VBD:aux:12 damaged=damage:VBN:amod:13 '
            "carmakers=carmaker:NNS:appos:6 ,:,:punct:17 the:DT:det:16 ministry:NN:nsubj:17 said=say:VBD:ROOT:17 .:.:punct:17",
            "damaged", ("act", "relcl"), id="act that had damaged",
        ),
        pytest.param(
            "Egypt:NNP:nsubj:1:GPE asked=ask:VBD:ROOT:1 the:DT:det:3 council:NN:dobj:1 to:TO:aux:5 intervene:VB:xcomp:1 ,:,:punct:1 "
            "accusing=accuse:VBG:advcl:1 its:PRP$:poss:9 neighbour:NN:dobj:7 of:IN:prep:9 mismanagement:NN:pobj:10 of:IN:prep:11 "
            "the:DT:det:14 Nile:NNP:pobj:12 after:IN:prep:7 a:DT:det:18 sudden:JJ:amod:18 discharge:NN:pobj:15 of:IN:prep:18 "
            "water:NN:pobj:19 last:JJ:amod:22 month:NN:npadvmod:23 inundated=inundate:VBD:conj:1 villages=village:NNS:dobj:23 "
            "in:IN:prep:24 Sudan:NNP:pobj:25:GPE .:.:punct:1",
            "inundated", ("accusing", "advcl"), id="after a discharge flooded",
        ),
        pytest.param(
            "Egypt:NNP:nsubj:1:GPE takes=take:VBZ:ROOT:1 row:NN:dobj:1 to:TO:aux:4 council:NN:advcl:1 as:IN:mark:7 "
            "Ethiopia:NNP:nsubj:7:GPE spurns=spurn:VBZ:advcl:1 talks=talk:NNS:nsubj:9 offer:VBP:conj:1",
            "offer", ("spurns", "dobj"), id="spurns talks offer",
        ),
        pytest.param(
            "Senators=senator:NNS:nsubj:1 press:VBP:ROOT:1 for:IN:prep:1 vote:NN:pobj:2 on:IN:prep:3 penalties=penalty:NNS:pobj:4 "
            "as:IN:mark:10 White:NNP:compound:8:ORG House:NNP:compound:9:ORG signals=signal:NNS:pobj:6 caution:VBP:advcl:1",
            "signals", ("press", "advcl"), id="as the House signals caution",
        ),
        pytest.param(
            "Kristalina:NNP:compound:1:PERSON Georgieva:NNP:nsubj:7:PERSON ,:,:punct:1 the:DT:det:5 managing=manage:VBG:amod:5 "
            "director:NN:appos:1 ,:,:punct:1 warned=warn:VBD:ROOT:7 the:DT:det:9 ministers=minister:NNS:dobj:7 that:WDT:det:11 "
            "debt:NN:nsubj:16 in:IN:prep:11 emerging=emerge:VBG:amod:14 economies=economy:NNS:pobj:12 was=be:VBD:aux:16 "
            "rising=rise:VBG:ccomp:7 faster=fast:RBR:advmod:16 than:IN:prep:17 at:IN:prep:18 any:DT:det:21 time:NN:pobj:19 "
            ".:.:punct:7",
            "that", ("rising", "mark"), id="that debt was rising",
        ),
        pytest.param(
            "Thailand:NNP:nsubj:8:GPE ,:,:punct:0 Cambodia:NNP:compound:4:GPE trade:NN:compound:4 blame:NN:conj:0 as:IN:prep:4 "
            "border:NN:compound:7 clash:NN:pobj:5 overshadows=overshadow:VBZ:ROOT:8 peace:NN:compound:10 talks=talk:NNS:dobj:8",
            "blame", ("trade", "dobj"), id="they trade blame",
        ),
        pytest.param(
            "The:DT:det:1 Minister:NNP:nsubj:32 of:IN:prep:1 Foreign:NNP:compound:4 Affairs:NNPS:pobj:2 of:IN:prep:1 "
            "the:DT:det:7:GPE Kingdom:NNP:pobj:5:GPE of:IN:prep:7:GPE Norway:NNP:pobj:8:GPE ,:,:punct:1 Ms:NNP:compound:12 "
            "Ragnhild:NNP:compound:13 Tveitnes:NNP:appos:1 ,:,:punct:13 and:CC:cc:13 the:DT:det:17 Minister:NNP:conj:13 "
            "for:IN:prep:17 Maritime:NNP:compound:20 Affairs:NNPS:pobj:18 of:IN:prep:20 the:DT:det:23:GPE Republic:NNP:pobj:21:GPE "
            "of:IN:prep:23:GPE Indonesia:NNP:pobj:24:GPE ,:,:punct:1 Mr:NNP:compound:28 Bambang:NNP:compound:30:PERSON "
            "Surya:NNP:compound:30:PERSON Hartanto:NNP:appos:1:PERSON ,:,:punct:1 met=meet:VBD:ROOT:32 in:IN:prep:32 "
            "Oslo:NNP:pobj:33:GPE .:.:punct:32",
            "Hartanto", ("Minister", "appos"), id="and the minister",
        ),
        pytest.param(
            "Speaking=speak:VBG:advcl:20 at:IN:prep:0 the:DT:det:4 launch:NN:compound:4 ceremony:NN:pobj:1 at:IN:prep:4 "
            "Ridge:NNP:compound:7:ORG Hospital:NNP:pobj:5:ORG ,:,:punct:7 the:DT:det:11 Deputy:NNP:compound:11 Minister:NNP:appos:7 "
            "of:IN:prep:11 Health:NNP:pobj:12 ,:,:punct:11 Dr.:NNP:compound:18 Abena:NNP:compound:18:PERSON "
            "Serwaa:NNP:compound:18:PERSON Ofori:NNP:conj:11:PERSON ,:,:punct:20 said=say:VBD:ROOT:20 that:IN:mark:23 "
            "it:PRP:nsubj:23 was=be:VBD:ccomp:20 late:JJ:acomp:23 .:.:punct:20",
            "Minister", ("said", "nsubj"), id="at the hospital, the minister said",
        ),
        pytest.param(
            "Ethiopia:NNP:nsubj:3:GPE and:CC:cc:0 Somalia:NNP:conj:0:GPE agreed=agree:VBD:ROOT:3 in:IN:prep:3 Ankara:NNP:pobj:4:GPE "
            "on:IN:prep:3 Wednesday:NNP:pobj:6 ,:,:punct:3 after:IN:prep:3 talks=talk:NNS:pobj:9 brokered=broker:VBN:acl:10 "
            "by:IN:agent:11 Turkish:JJ:amod:14 President:NNP:compound:17 Recep:NNP:compound:17:PERSON Tayyip:NNP:compound:17:PERSON "
            "Erdogan:NNP:pobj:12:PERSON ,:,:punct:10 to:TO:aux:20 hold:VB:acl:10 technical:JJ:amod:22 "
            "negotiations=negotiation:NNS:dobj:20 by:IN:prep:20 the:DT:det:25 end:NN:pobj:23 of:IN:prep:25 February:NNP:pobj:26 "
            ".:.:punct:3",
            "hold", ("agreed", "xcomp"), id="agreed there to hold",
        ),
        pytest.param(
            "Ola:NNP:compound:1:PERSON Berg:NNP:nsubj:2:PERSON defeated=defeat:VBD:ROOT:2 Ana:NNP:compound:4 Ruiz:NNP:dobj:2 "
            "to:TO:aux:6 become:VB:xcomp:2 Norway_:NNP:poss:9:GPE 's:POS:case:7 president:NN:attr:6 in:IN:prep:6 June:NNP:pobj:10 "
            ".:.:punct:2",
            "become", ("defeated", "advcl"), id="defeated her to become",
        ),
        pytest.param(
            "Ruiz:NNP:nsubj:1 visited=visit:VBD:ROOT:1 Oslo:NNP:dobj:1:GPE to:TO:aux:4 sign:VB:xcomp:1 a:DT:det:6 deal:NN:dobj:4 "
            ".:.:punct:1",
            "sign", ("visited", "advcl"), id="visited Oslo to sign",
        ),
        pytest.param(
            "A:DT:det:2 patrol:NN:compound:2 vessel:NN:nsubj:3 demanded=demand:VBN:ROOT:3 by:IN:agent:3 radio:NN:pobj:4 "
            "that:IN:mark:9 the:DT:det:8 ship:NN:nsubj:9 halt:VB:ccomp:3 its:PRP$:poss:11 activities=activity:NNS:dobj:9 "
            ".:.:punct:3",
            "by", ("demanded", "prep"), id="demanded by radio",
        ),
        pytest.param(
            "The:DT:det:1 mechanism:NN:nsubj:4 last:JJ:amod:3 month:NN:npadvmod:4 restored=restore:VBD:ROOT:4 "
            "United:NNP:compound:6:ORG Nations:NNP:compound:7:ORG sanctions=sanction:NNS:nsubj:8 lifted=lift:VBD:ccomp:4 "
            "under:IN:prep:8 the:DT:det:12 2015:CD:nummod:12 deal:NN:pobj:9 .:.:punct:8",
            "sanctions", ("restored", "dobj"), id="restored curbs lifted",
        ),
        pytest.param(
            "Togo:NNP:nsubj:2 has=have:VBZ:aux:2 turned=turn:VBN:ROOT:2 away:RP:prt:2 inspectors=inspector:NNS:dobj:2 "
            "who:WP:nsubj:6 sought=seek:VBD:relcl:4 to:TO:aux:8 enter:VB:xcomp:6 the:DT:det:10 plant:NN:dobj:8 at:IN:prep:8 "
            "Kara:NNP:pobj:11:PERSON ,:,:punct:12 the:DT:det:15 head:NN:appos:12 of:IN:prep:15 the:DT:det:18 agency_:NN:poss:21 "
            "'s:POS:case:18 nuclear:JJ:amod:21 watchdog:NN:pobj:16 said=say:VBD:advcl:2 on:IN:prep:22 Tuesday:NNP:pobj:23 "
            ",:,:punct:22 a:DT:det:27 rebuff:NN:dobj:2 that:WDT:nsubj:29 came=come:VBD:relcl:27 as:IN:mark:32 Oman:NNP:nsubj:32:GPE "
            "struggled=struggle:VBD:advcl:29 to:TO:aux:34 bring:VB:xcomp:32 negotiators=negotiator:NNS:dobj:34 back:RP:prt:34 "
            ".:.:punct:2",
            "head", ("said", "nsubj"), id="at Kara the head said",
        ),
        pytest.param(
            "Berg:NNP:nsubj:2:PERSON later:RB:advmod:2 agreed=agree:VBD:ROOT:2 by:IN:agent:2 phone:NN:pobj:3 with:IN:prep:4 "
            "Peruvian:JJ:amod:7 President:NNP:compound:9 Tom:NNP:compound:9:PERSON Poe:NNP:pobj:5:PERSON to:TO:aux:11 "
            "speed:VB:xcomp:2 up:RP:prt:11 the:DT:det:14 sharing:NN:dobj:11 of:IN:prep:14 data=datum:NNS:pobj:15 .:.:punct:2",
            "with", ("agreed", "prep"), id="agreed by phone with",
        ),
        pytest.param(
            "Ana:NNP:compound:1 Ruiz:NNP:nsubj:10 ,:,:punct:1 Kade_:NNP:poss:5:PERSON 's:POS:case:3 head:NN:appos:1 of:IN:prep:5 "
            "regulatory:JJ:amod:8 affairs=affair:NNS:pobj:6 ,:,:punct:1 called=call:VBD:ROOT:10 the:DT:det:12 decision:NN:dobj:10 "
            "“:``:punct:14 wrong_:JJ:amod:12 ”:'':punct:10 and:CC:cc:10 said=say:VBD:conj:10 the:DT:det:19 company:NN:nsubj:21 "
            "would:MD:aux:21 appeal:VB:ccomp:17 .:.:punct:10",
            "wrong", ("called", "oprd"), id="called it wrong",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
