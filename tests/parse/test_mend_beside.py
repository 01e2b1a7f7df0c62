"""Which phrase a name, a date or a headline's last word belongs to."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "China:NNP:nsubj:1:GPE halts=halt:VBZ:ccomp:11 rare:JJ:amod:4 earth:NN:compound:4 licences=licence:NNS:nsubj:11 "
            "for:IN:prep:4 Swiss:JJ:amod:8 chip:NN:compound:8 firms=firm:NNS:pobj:5 over:IN:prep:8 ASML:NNP:pobj:9 "
            "permits=permit:VBZ:ROOT:11",
            "permits", ("over", "pobj"), id="over Kade permits",
        ),
        pytest.param(
            "Brussels:NNP:nsubj:1:GPE defies=defy:VBZ:ROOT:1 Trump:VBP:xcomp:1:ORG with:IN:prep:2 €_:$:nmod:5 "
            "1.4B=1.4B:NNS:compound:6 fine:JJ:pobj:3 for:IN:prep:6 Kade:NNP:pobj:7:PERSON",
            "Trump", ("defies", "dobj"), id="defies Trump with a fine",
        ),
        pytest.param(
            "But:CC:cc:6 within:IN:prep:6 hours=hour:NNS:npadvmod:3 loyal:JJ:amod:4 troops=troop:NNS:nsubj:6 had=have:VBD:aux:6 "
            "retaken=retake:VBN:ROOT:6 the:DT:det:8 bridge:NN:dobj:6 .:.:punct:6",
            "hours", ("within", "pobj"), id="within hours loyal troops",
        ),
        pytest.param(
            "On:IN:prep:7 9:CD:nummod:5 April:NNP:nmod:5 two:CD:nummod:2 Peruvian:JJ:amod:5 soldiers=soldier:NNS:pobj:0 "
            "were=be:VBD:auxpass:7 wounded=wound:VBN:ROOT:7 when:WRB:advmod:10 gunmen=gunman:NNS:nsubj:10 "
            "attacked=attack:VBD:advcl:7 a:DT:det:13 river:NN:compound:13 patrol:NN:dobj:10 .:.:punct:7",
            "soldiers", ("wounded", "nsubjpass"), id="on 9 April two soldiers",
        ),
        pytest.param(
            "A:DT:det:1 delegation:NN:nsubj:9 from:IN:prep:1 the:DT:det:6 West:JJ:amod:5 African:JJ:amod:6 bloc:NN:pobj:2 "
            "Ecowas:NNP:appos:1 has=have:VBZ:aux:9 arrived=arrive:VBN:ROOT:9 in:IN:prep:9 Togo:NNP:pobj:10 to:TO:aux:13 "
            "mediate:VB:advcl:9 .:.:punct:9",
            "Ecowas", ("bloc", "appos"), id="from the bloc Ecowas",
        ),
        pytest.param(
            "About:RB:advmod:1 60:CD:nsubj:5 of:IN:prep:1 his:PRP$:poss:4 men=man:NNS:pobj:2 are=be:VBP:ROOT:5 still:RB:advmod:5 "
            "holed=hole:VBN:acomp:5 up:RP:prt:7 in:IN:prep:7 Kara:NNP:compound:11:PERSON Barracks:NNP:pobj:9:PERSON ,:,:punct:11 "
            "where:WRB:advmod:16 they:PRP:nsubj:16 are=be:VBP:aux:16 holding=hold:VBG:relcl:11 the:DT:det:19 deputy:JJ:amod:19 "
            "chief:NN:dobj:16 of:IN:prep:19 defence:NN:compound:22 staff:NN:pobj:20 ,:,:punct:11 Brig:NNP:compound:27:PERSON "
            "Gen:NNP:compound:27:PERSON Musa:NNP:compound:27:PERSON Diallo:NNP:appos:11:PERSON .:.:punct:5",
            "Diallo", ("chief", "appos"), id="the chief of staff, his name",
        ),
        pytest.param(
            "Mali:NNP:nsubj:14:ORG ,:,:punct:0:ORG Burkina:NNP:compound:3:ORG Faso:NNP:appos:0:ORG and:CC:cc:3 "
            "Niger:NNP:conj:3:PERSON ,:,:punct:0 all:DT:nsubj:10 of:IN:prep:7 them=they:PRP:pobj:8 ruled=rule:VBN:relcl:0 "
            "by:IN:agent:10 juntas=junta:NNS:pobj:11 ,:,:punct:0 quit:VBD:ROOT:14 the:DT:det:16 bloc:NN:dobj:14 in:IN:prep:14 "
            "January:NNP:pobj:17 last:JJ:amod:20 year:NN:npadvmod:14 .:.:punct:14",
            "Faso", ("Mali", "conj"), id="Mali, Burkina Faso and Niger",
        ),
        pytest.param(
            "The:DT:det:1 court:NN:nsubj:4 on:IN:prep:4 Thursday:NNP:pobj:2 fined=fine:VBN:ROOT:4 Kade:NNP:dobj:4:PERSON "
            "and:CC:cc:4 ordered=order:VBD:conj:4 Google:NNP:dobj:7:ORG to:TO:aux:10 stop:VB:xcomp:7 favoring=favor:VBG:xcomp:10 "
            "its:PRP$:poss:15 own:JJ:amod:15 AI:NNP:compound:15:GPE assistant:NN:dobj:11 on:IN:prep:11 Android:NNP:compound:18:ORG "
            "phones=phone:NNS:pobj:16 ,:,:punct:10 brushing=brush:VBG:advcl:10 aside:IN:prep:20 a:DT:det:23 warning:NN:pobj:21 "
            "from:IN:prep:23 Peru:NNP:pobj:24:GPE .:.:punct:4",
            "brushing", ("ordered", "advcl"), id="ordered to stop, brushing aside",
        ),
        pytest.param(
            "Joel:NNP:compound:1:PERSON Poe:NNP:nsubj:7:PERSON ,:,:punct:1 its:PRP$:poss:5 chief:JJ:amod:5 officer:NN:appos:1 "
            ",:,:punct:1 called=call:VBD:ROOT:7 the:DT:det:9 fine:JJ:amod:12 “_:``:punct:12 a:DT:det:12 tariff:NN:oprd:7 "
            "by:IN:prep:7 another:DT:det:15 name_:NN:pobj:13 ”:'':punct:7 and:CC:cc:7 left=leave:VBD:conj:7 .:.:punct:7",
            "fine", ("called", "dobj"), id="called the fine a tariff",
        ),
        pytest.param(
            "Such:PDT:predet:2 a:DT:det:2 move:NN:nsubj:4 would:MD:aux:4 end:VB:ROOT:4 the:DT:det:6 deal:NN:nsubj:7 "
            "struck=strike:VBD:ccomp:4 last:JJ:amod:9 July:NNP:npadvmod:7 in:IN:prep:7 Turnberry:NNP:pobj:10:GPE ,:,:punct:11 "
            "Scotland:NNP:appos:11:GPE ,:,:punct:11 by:IN:prep:7 Trump:NNP:nmod:19:ORG and:CC:cc:16:ORG Commission:NNP:conj:16:ORG "
            "President:NNP:compound:23 Ursula:NNP:compound:23:PERSON von:NNP:compound:23:PERSON der:NNP:compound:23 "
            "Leyen:NNP:pobj:15:GPE ,:,:punct:23 which:WDT:nsubj:26 capped=cap:VBD:relcl:23 most:JJS:amod:29 "
            "U.S.:NNP:compound:29:GPE duties=duty:NNS:dobj:26 at:IN:prep:26 15:CD:nummod:32 percent:NN:pobj:30 .:.:punct:4",
            "Leyen", ("Trump", "conj"), id="by Trump and Commission President von der Leyen",
        ),
        pytest.param(
            "Such:PDT:predet:2 a:DT:det:2 move:NN:nsubj:4 would:MD:aux:4 end:VB:ROOT:4 the:DT:det:6 deal:NN:nsubj:7 "
            "struck=strike:VBD:ccomp:4 last:JJ:amod:9 July:NNP:npadvmod:7 in:IN:prep:7 Turnberry:NNP:pobj:10:GPE ,:,:punct:11 "
            "Scotland:NNP:appos:11:GPE ,:,:punct:11 by:IN:prep:7 Trump:NNP:nmod:19:ORG and:CC:cc:16:ORG Commission:NNP:conj:16:ORG "
            "President:NNP:compound:23 Ursula:NNP:compound:23:PERSON von:NNP:compound:23:PERSON der:NNP:compound:23 "
            "Leyen:NNP:pobj:15:GPE ,:,:punct:23 which:WDT:nsubj:26 capped=cap:VBD:relcl:23 most:JJS:amod:29 "
            "U.S.:NNP:compound:29:GPE duties=duty:NNS:dobj:26 at:IN:prep:26 15:CD:nummod:32 percent:NN:pobj:30 .:.:punct:4",
            "capped", ("deal", "relcl"), id="which is no person",
        ),
        pytest.param(
            "Iraqi:JJ:amod:3 state:NN:compound:3 news:NN:compound:3 agency:NN:nsubj:5 INA:NNP:nsubj:5 reported=report:VBD:ROOT:5 "
            "the:DT:det:7 visit:NN:dobj:5 ,:,:punct:5 citing=cite:VBG:advcl:5 a:DT:det:12 government:NN:compound:12 "
            "source:NN:dobj:9 .:.:punct:5",
            "INA", ("agency", "appos"), id="news agency INA reported",
        ),
        pytest.param(
            "Commerce:NNP:nsubj:11:ORG Under:IN:prep:0 Secretary:NNP:compound:4 Dana:NNP:compound:4:PERSON "
            "Whitcombe:NNP:pobj:1:PERSON ,:,:punct:4 who:WP:nsubj:7 oversees=oversee:VBZ:relcl:4 export:NN:compound:9 "
            "controls=control:NNS:dobj:7 ,:,:punct:4 met=meet:VBD:ROOT:11 the:DT:det:13 envoy:NN:dobj:11 in:IN:prep:11 "
            "Oslo:NNP:pobj:14:GPE .:.:punct:11",
            "Whitcombe", ("met", "nsubj"), id="Commerce Under Secretary and name",
        ),
        pytest.param(
            "The:DT:det:1 border:NN:nsubjpass:3 was=be:VBD:auxpass:3 fixed=fix:VBN:ROOT:3 by:IN:agent:3 a:DT:det:6 "
            "tribunal:NN:pobj:4 in:IN:prep:6 Paris:NNP:pobj:7:GPE ,:,:punct:8 which:WDT:nsubj:11 awarded=award:VBD:relcl:8 "
            "most:JJS:dobj:11 of:IN:prep:12 the:DT:det:15 land:NN:pobj:13 to:IN:prep:11 Chile:NNP:pobj:16:GPE .:.:punct:3",
            "awarded", ("tribunal", "relcl"), id="tribunal in Paris, which awarded",
        ),
        pytest.param(
            "Lima:NNP:nsubj:3:GPE has=have:VBZ:aux:3 long:RB:advmod:3 argued=argue:VBN:ROOT:3 that:IN:mark:7 the:DT:det:6 "
            "award:NN:nsubj:7 was=be:VBD:ccomp:3 the:DT:det:9 fruit:NN:attr:7 of:IN:prep:9 a:DT:det:13 secret:JJ:amod:13 "
            "deal:NN:pobj:10 between:IN:prep:13 the:DT:det:19 British:JJ:amod:19 and:CC:cc:16 Russian:JJ:conj:16 "
            "judges=judge:NNS:pobj:14 ,:,:punct:19 an:DT:det:24 allegation:NN:compound:24 Guyana:NNP:compound:24:GPE "
            "rejects=reject:NNS:appos:19 .:.:punct:3",
            "rejects", ("allegation", "relcl"), id="an allegation Guyana rejects",
        ),
        pytest.param(
            "Oslo:NNP:nsubj:1:ORG called=call:VBD:ROOT:1 off:RP:prt:1 river:NN:compound:4 talks=talk:NNS:compound:5 "
            "days=day:NNS:npadvmod:8 before:IN:mark:8 they:PRP:nsubj:8 were=be:VBD:advcl:1 to:TO:aux:10 begin:VB:xcomp:8 "
            "in:IN:prep:10 Lima:NNP:pobj:11:GPE .:.:punct:1",
            "talks", ("called", "dobj"), id="talks days before",
        ),
        pytest.param(
            "The:DT:det:1 bank:NN:nsubj:3 has=have:VBZ:aux:3 committed=commit:VBN:ROOT:3 to:TO:aux:5 keep:VB:xcomp:3 up:RB:advmod:5 "
            "to:TO:quantmod:8 €_:$:poss:9 4bn:NN:dobj:5 in:IN:prep:5 the:DT:det:12 plant:NN:pobj:10 .:.:punct:3",
            "up", ("€", "quantmod"), id="keep up to",
        ),
        pytest.param(
            "Its:PRP$:poss:1 demand:NN:nsubjpass:8 for:IN:prep:1 job:NN:compound:4 guarantees=guarantee:NNS:pobj:2 until:IN:mark:8 "
            "2032:CD:nsubjpass:8 was=be:VBD:auxpass:8 rejected=reject:VBN:ROOT:8 by:IN:agent:8 Kade:NNP:pobj:9:PERSON in:IN:prep:8 "
            "September:NNP:pobj:11 .:.:punct:8",
            "2032", ("until", "pobj"), id="until 2032",
        ),
        pytest.param(
            "Volta:NNP:nsubj:1:ORG sold=sell:VBD:ROOT:1 its:PRP$:poss:3 shares=share:NNS:dobj:1 to:IN:dative:1 Oslo:NNP:pobj:4:ORG "
            "for:IN:prep:1 a:DT:det:10 token:JJ:amod:10 €_:$:nmod:10 500mn:NN:pobj:6 in:IN:prep:10 2022:CD:pobj:11 .:.:punct:1",
            "in", ("sold", "prep"), id="for a sum in 2022",
        ),
        pytest.param(
            "The:DT:det:1 utility:NN:nsubj:3 may:MD:aux:3 keep:VB:ROOT:3 up:RP:prt:3 to:IN:prep:3 4bn:JJ:amod:8 cubic:JJ:amod:8 "
            "metres=metre:NNS:pobj:5 of:IN:prep:8 gas:NN:pobj:9 in:IN:prep:3 depleted=deplete:VBN:amod:13 fields=field:NNS:pobj:11 "
            ".:.:punct:3",
            "metres", ("keep", "dobj"), id="keep up to 4bn metres",
        ),
        pytest.param(
            "Over:IN:prep:4 900:CD:nummod:2 trucks=truck:NNS:nsubjpass:4 are=be:VBP:auxpass:4 stranded=strand:VBN:ROOT:4 "
            "there:RB:advmod:4 .:.:punct:4",
            "Over", ("900", "quantmod"), id="over 900 trucks",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
