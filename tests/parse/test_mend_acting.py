"""Who does what: subjects on the wrong verb, verbs taken for nouns, and what goes on from which."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Not:RB:neg:1 covered=cover:VBN:ROOT:1 by:IN:agent:1 the:DT:det:4 deal:NN:pobj:2 are=be:VBP:auxpass:1 59:CD:nummod:8 "
            "U.N.:NNP:compound:8:ORG employees=employee:NNS:attr:5 whom:WP:nsubj:12 the:DT:det:12 Houthis:NNP:compound:12:PERSON "
            "accuse:NN:relcl:8 of:IN:prep:12 spying=spy:VBG:pobj:13 for:IN:prep:14 Israel:NNP:pobj:15:GPE .:.:punct:1",
            "Houthis", ("accuse", "nsubj"), id="whom they accuse",
        ),
        pytest.param(
            "Not:RB:neg:1 covered=cover:VBN:ROOT:1 by:IN:agent:1 the:DT:det:4 deal:NN:pobj:2 are=be:VBP:auxpass:1 59:CD:nummod:8 "
            "U.N.:NNP:compound:8:ORG employees=employee:NNS:attr:5 whom:WP:nsubj:12 the:DT:det:12 Houthis:NNP:compound:12:PERSON "
            "accuse:NN:relcl:8 of:IN:prep:12 spying=spy:VBG:pobj:13 for:IN:prep:14 Israel:NNP:pobj:15:GPE .:.:punct:1",
            "employees", ("covered", "nsubjpass"), id="not covered are men",
        ),
        pytest.param(
            "The:DT:det:1 agency:NN:nsubj:4 was=be:VBD:aux:4 not:RB:neg:4 considering=consider:VBG:ROOT:4 lifting=lift:VBG:xcomp:4 "
            "its:PRP$:poss:7 designation:NN:dobj:5 of:IN:prep:7 the:DT:det:10 Houthis:NNP:pobj:8:PERSON as:IN:prep:5 a:DT:det:15 "
            "foreign:JJ:amod:15 terrorist:JJ:amod:15 organization:NN:pobj:11 ,:,:punct:15 which:WDT:nsubjpass:19 "
            "was=be:VBD:auxpass:19 reinstated=reinstate:VBN:relcl:15 by:IN:agent:19 President:NNP:compound:23 "
            "Donald:NNP:compound:23:PERSON Trump:NNP:pobj:20:PERSON last:JJ:amod:25 year:NN:npadvmod:19 .:.:punct:4",
            "reinstated", ("designation", "relcl"), id="designation as, which was reinstated",
        ),
        pytest.param(
            "The:DT:det:2 two:CD:nummod:2 sides=side:NNS:nsubj:3 agreed=agree:VBD:ROOT:3 in:IN:prep:3 Stockholm:NNP:pobj:4:GPE "
            "in:IN:prep:3 2018:CD:pobj:6 to:TO:aux:9 free:VB:advcl:3 some:DT:quantmod:11 15,000:CD:nummod:12 "
            "prisoners=prisoner:NNS:dobj:9 .:.:punct:3",
            "free", ("agreed", "xcomp"), id="agreed in Stockholm to free",
        ),
        pytest.param(
            "Yemen_:NNP:poss:2:GPE 's:POS:case:0 war:NN:nsubj:3 began=begin:VBD:ROOT:3 in:IN:prep:3 2014:CD:pobj:4 ,:,:punct:5 "
            "when:WRB:advmod:10 the:DT:det:9 Houthis:NNP:nsubj:10 seized=seize:VBD:relcl:5 Sanaa:NNP:dobj:10:PERSON ,:,:punct:11 "
            "the:DT:det:14 capital:NN:appos:11 ,:,:punct:3 and:CC:cc:3 drove=drive:VBD:conj:3 the:DT:det:19 government:NN:dobj:17 "
            "into:IN:prep:17 exile:NN:pobj:20 .:.:punct:3",
            "drove", ("seized", "conj"), id="began when they seized and drove",
        ),
        pytest.param(
            "Beijing:NNP:nsubj:1:GPE calls=call:VBZ:ROOT:1 the:DT:det:3 allegations=allegation:NNS:poss:5 '_:``:case:3 "
            "groundless_:NN:oprd:1 ':'':punct:1 and:CC:cc:1 bans=ban:VBZ:conj:1 Palauan:JJ:amod:10 tuna:NN:dobj:8 .:.:punct:1",
            "allegations", ("calls", "dobj"), id="calls them 'groundless'",
        ),
        pytest.param(
            "The:DT:det:2 Hai:NNP:compound:2 Jin:NNP:nsubjpass:12 68:CD:nummod:2 ,:,:punct:2 a:DT:det:9 Togo_:NNP:npadvmod:8 "
            "-_:HYPH:punct:8 flagged:JJ:amod:9 vessel:NN:appos:2 ,:,:punct:2 was=be:VBD:auxpass:12 boarded=board:VBN:ccomp:44 "
            "on:IN:prep:12 Saturday:NNP:compound:15 night:NN:pobj:13 by:IN:agent:12 Palauan:JJ:amod:18 marine:NN:compound:19 "
            "police:NNS:pobj:16 some:DT:quantmod:21 40_:CD:nummod:22 km:NNS:nsubj:44 (_:-LRB-:punct:22 25:CD:nummod:25 "
            "miles=mile_:NNS:appos:22 ):-RRB-:punct:22 west:NN:appos:22 of:IN:prep:27 Babeldaob:NNP:pobj:28:GPE ,:,:punct:22 "
            "the:DT:det:32 country_:NN:poss:35 's:POS:case:32 largest=large:JJS:amod:35 island:NN:appos:22 ,:,:punct:35 "
            "the:DT:det:38 office:NN:appos:35 of:IN:prep:38 President:NNP:compound:43 Surangel:NNP:compound:43:PERSON "
            "Whipps:NNP:compound:43:PERSON Jr:NNP:pobj:39:PERSON said=say:VBD:ROOT:44 .:.:punct:44",
            "office", ("said", "nsubj"), id="some miles off, the office said",
        ),
        pytest.param(
            "Its:PRP$:poss:1 captain:NN:nsubjpass:15 ,:,:punct:1 a:DT:det:5 Chinese:JJ:amod:5 citizen:NN:nsubjpass:15 "
            "identified=identify:VBN:acl:5 only:RB:advmod:8 by:IN:agent:6 his:PRP$:poss:10 surname:NN:pobj:8 ,:,:punct:10 "
            "Zheng:NNP:appos:10:PERSON ,:,:punct:10 was=be:VBD:auxpass:15 arrested=arrest:VBN:ROOT:15 along:IN:prep:15 "
            "with:IN:prep:15 two:CD:nummod:19 officers=officer:NNS:pobj:17 .:.:punct:15",
            "citizen", ("captain", "appos"), id="its captain, a citizen",
        ),
        pytest.param(
            'The:DT:det:2 tuna:NN:compound:2 ban:NN:nsubj:3 was=be:VBD:ccomp:15 "_:``:punct:3 in:IN:prep:8 no:DT:det:7 '
            'way:NN:pobj:5 connected=connect_:VBN:acomp:3 ":\'\':punct:8 to:IN:prep:8 the:DT:det:12 case:NN:pobj:10 ,:,:punct:15 '
            "he:PRP:nsubj:15 insisted=insist:VBD:ROOT:15 .:.:punct:15",
            "connected", ("insisted", "ccomp"), id="in no way connected",
        ),
        pytest.param(
            "A:DT:det:2 Taiwanese:JJ:amod:2 court:NN:nsubj:5 last:JJ:amod:4 June:NNP:npadvmod:5 convicted=convict:VBD:ROOT:5 "
            "the:DT:det:7 captain:NN:dobj:5 of:IN:prep:7 another:DT:det:10 ship:NN:pobj:8 ,:,:punct:5 the:DT:det:14 "
            "Hong:NNP:compound:14 Tai:NNP:npadvmod:5 58:CD:nummod:14 ,:,:punct:14 of:IN:prep:14 damaging=damage:VBG:pcomp:17 "
            "a:DT:det:20 cable:NN:dobj:18 off:IN:prep:18 Tainan:NNP:pobj:21:GPE .:.:punct:5",
            "Tai", ("ship", "appos"), id="convicted the captain of a ship, the Tai, of damaging",
        ),
        pytest.param(
            "Zheng:NNP:nsubj:15:PERSON ,:,:punct:0 who:WP:nsubj:3 is=be:VBZ:relcl:0 due:JJ:acomp:3 to:TO:aux:6 appear:VB:xcomp:4 "
            "before:IN:prep:6 Palau_:NNP:poss:11:GPE 's:POS:case:8 Supreme:NNP:compound:11:ORG Court:NNP:pobj:7:ORG on:IN:prep:11 "
            "Thursday:NNP:pobj:12 ,:,:punct:0 told=tell:VBD:ROOT:15 investigators=investigator:NNS:dobj:15 that:IN:mark:22 "
            "his:PRP$:poss:19 crew:NN:nsubj:22 had=have:VBD:aux:22 been=be:VBN:aux:22 seeking=seek:VBG:ccomp:15 shelter:NN:dobj:22 "
            ".:.:punct:15",
            "on", ("appear", "prep"), id="before the court on Thursday",
        ),
        pytest.param(
            "Mexico:NNP:nsubj:1:GPE wins=win:VBZ:ROOT:1 tariff:NN:compound:3 reprieve:NN:dobj:1 but:CC:cc:3 balks=balk:NNS:conj:3 "
            "at:IN:prep:1 U.S.:NNP:compound:8:GPE agents=agent:NNS:pobj:6 in:IN:prep:1 fentanyl:JJ:amod:11 fight:NN:pobj:9",
            "balks", ("wins", "conj"), id="but balks at",
        ),
        pytest.param(
            "Mexico:NNP:nsubj:1:GPE promised=promise:VBD:ROOT:1 to:TO:aux:3 hand:VB:xcomp:1 over:RP:quantmod:5 14:CD:nummod:8 "
            "imprisoned=imprison:VBN:amod:8 drug:NN:compound:8 traffickers=trafficker:NNS:dobj:3 wanted=want:VBN:acl:8 "
            "by:IN:agent:9 U.S.:NNP:compound:12:GPE prosecutors=prosecutor:NNS:pobj:10 .:.:punct:1",
            "over", ("hand", "prt"), id="hand over 14 men",
        ),
        pytest.param(
            "Kessler:NNP:nsubj:1:PERSON denied=deny:VBD:ROOT:1 that:IN:mark:5 the:DT:det:4 administration:NN:nsubj:5 "
            "lacked=lack:VBD:ccomp:1 a:DT:det:7 strategy:NN:dobj:5 but:CC:cc:5 acknowledged=acknowledge:VBD:conj:5 that:IN:mark:13 "
            "traffickers=trafficker:NNS:nsubj:13 had=have:VBD:aux:13 moved=move:VBN:ccomp:9 on:RP:prt:13 .:.:punct:1",
            "acknowledged", ("denied", "conj"), id="denied but acknowledged",
        ),
        pytest.param(
            "Trump:JJ:ROOT:0 first:RB:amod:3 imposed=impose:VBN:amod:3 duties=duty:NNS:dobj:0 on:IN:prep:3 Mexican:JJ:amod:6 "
            "goods=good:NNS:pobj:4 in:IN:prep:0 March:NNP:pobj:7 2025:CD:nummod:8 ,:,:punct:0 citing=cite:VBG:advcl:0 the:DT:det:13 "
            "flow:NN:dobj:11 of:IN:prep:13 the:DT:det:16 drug:NN:pobj:14 .:.:punct:0",
            "Trump", ("imposed", "nsubj"), id="Trump first imposed",
        ),
        pytest.param(
            "The:DT:det:4 15_:CD:nummod:3 -_:HYPH:punct:3 member:NN:compound:4 organ:NN:nsubj:5 urged=urge:VBD:ROOT:5 "
            "Member:NNP:compound:7 States:NNP:dobj:5 to:TO:aux:9 deploy:VB:xcomp:5 the:DT:det:11 personnel:NNS:dobj:9 "
            "they:PRP:nsubj:14 had=have:VBD:aux:14 pledged=pledge:VBN:relcl:11 and:CC:cc:14 requested=request:VBD:conj:14 "
            "the:DT:det:20 Secretary_:NNP:compound:20 -_:HYPH:punct:20 General:NNP:dobj:16 to:TO:aux:22 report:VB:xcomp:16 "
            "to:IN:prep:22 it:PRP:pobj:23 every:DT:det:27 90:CD:nummod:27 days=day:NNS:npadvmod:22 .:.:punct:5",
            "requested", ("urged", "conj"), id="what they had pledged, and requested",
        ),
        pytest.param(
            "Briefing:NN:compound:1 members=member:NNS:nsubj:32 ahead:RB:advmod:1 of:IN:prep:2 the:DT:det:5 vote:NN:pobj:3 "
            ",:,:punct:1 Lucía:NNP:compound:9:ORG Ferrer:NNP:compound:9:ORG Ocampo:NNP:conj:1:ORG ,:,:punct:9 "
            "Special:NNP:compound:12 Representative:NNP:appos:9 of:IN:prep:12 the:DT:det:17 Secretary_:NNP:compound:17 "
            "-_:HYPH:punct:17 General:NNP:pobj:13 and:CC:cc:12 Head:NNP:conj:12 of:IN:prep:19 the:DT:det:25:ORG "
            "United:NNP:compound:23:ORG Nations:NNP:compound:25:ORG Integrated:NNP:compound:25:ORG Office:NNP:pobj:20:ORG "
            "in:IN:prep:25 Haiti:NNP:pobj:26:GPE (_:-LRB-:punct:27 BINUH_:NNP:appos:27 ):-RRB-:punct:9 ,:,:punct:32 "
            "reported=report:VBD:ROOT:32 that:IN:mark:36 gangs=gang:NNS:nsubj:36 had=have:VBD:aux:36 killed=kill:VBN:ccomp:32 "
            "at:IN:advmod:38 least:RBS:advmod:39 4,900:CD:nummod:40 people:NNS:dobj:36 .:.:punct:32",
            "Ocampo", ("reported", "nsubj"), id="briefing members, she reported",
        ),
        pytest.param(
            "China_:NNP:poss:2:GPE 's:POS:case:0 representative:NN:nsubj:4 ,:,:punct:2 regretting=regret:VBG:advcl:17 "
            "that:IN:mark:11 her:PRP$:poss:7 proposals=proposal:NNS:nsubjpass:11 had=have:VBD:aux:11 not:RB:neg:11 "
            "been=be:VBN:auxpass:11 reflected=reflect:VBN:ccomp:4 in:IN:prep:11 the:DT:det:14 text:NN:pobj:12 ,:,:punct:17 "
            "nevertheless:RB:advmod:17 stressed=stress:VBD:ROOT:17 that:IN:mark:22 Beijing:NNP:nsubj:22:GPE would:MD:aux:22 "
            "not:RB:neg:22 stand:VB:ccomp:17 in:IN:prep:22 the:DT:det:25 way:NN:pobj:23 .:.:punct:17",
            "representative", ("stressed", "nsubj"), id="the envoy, regretting, stressed",
        ),
        pytest.param(
            "El:NNP:compound:1:GPE Salvador:NNP:nsubj:6:GPE and:CC:cc:1 Bangladesh:NNP:conj:1:GPE have:VBP:aux:6 each:DT:nsubj:6 "
            "deployed=deploy:VBN:ROOT:6 a:DT:det:8 battalion:NN:dobj:6 .:.:punct:6",
            "each", ("deployed", "advmod"), id="have each deployed",
        ),
        pytest.param(
            "The:DT:det:1 Organization:NNP:nsubj:4 had=have:VBD:aux:4 not:RB:neg:4 received=receive:VBN:ROOT:4 an:DT:det:7 "
            "official:JJ:amod:7 request:NN:dobj:4 to:TO:aux:9 reopen:VB:acl:7 its:PRP$:poss:11 office:NN:dobj:9 in:IN:prep:11 "
            "Jérémie:NNP:pobj:12:GPE ,:,:punct:13 which:WDT:nsubjpass:17 was=be:VBD:auxpass:17 closed=close:VBN:relcl:13 "
            "in:IN:prep:17 2024:CD:pobj:18 .:.:punct:4",
            "closed", ("office", "relcl"), id="office in a town, which was closed",
        ),
        pytest.param(
            "Kade:NNP:nsubj:2 must:MD:aux:2 sell:VB:ROOT:2 the:DT:det:4 plant:NN:dobj:2 ,:,:punct:4 a:DT:det:7 condition:NN:appos:4 "
            "that:IN:mark:12 Berlin:NNP:nsubj:10:GPE fears=fear:NNS:nsubj:12 could:MD:aux:12 sink:VB:acl:7 the:DT:det:14 "
            "deal:NN:dobj:12 .:.:punct:2",
            "sink", ("fears", "ccomp"), id="a condition that they fear could sink it",
        ),
        pytest.param(
            "Its:PRP$:poss:2 trade:NN:compound:2 ministry:NN:nsubj:3 summoned=summon:VBD:ccomp:21 the:DT:det:7 Dutch:NNP:compound:7 "
            "chargé:NN:compound:7 d'affaires:NNP:dobj:3 ,:,:punct:7 and:CC:cc:7 Azlina:NNP:compound:11:PERSON "
            "Kamaruddin:NNP:conj:7:PERSON ,:,:punct:11 the:DT:det:14 ministry_:NN:poss:19 's:POS:case:14 deputy:NN:nmod:17 "
            "secretary_:NN:compound:19 -_:HYPH:punct:19 general:JJ:appos:11 ,:,:punct:11 said=say:VBD:ROOT:21 that:IN:mark:29 "
            "no:DT:det:24 evidence:NN:nsubjpass:29 of:IN:prep:24 diversion:NN:pobj:25 had=have:VBD:aux:29 been=be:VBN:auxpass:29 "
            "shared=share:VBN:ccomp:21 with:IN:prep:29 her:PRP$:poss:32 officials=official:NNS:pobj:30 .:.:punct:21",
            "Kamaruddin", ("said", "nsubj"), id="and she said",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
