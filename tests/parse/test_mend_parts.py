"""The parts of a clause: which of two is its subject, what a participle is, where "that" belongs."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "The:DT:det:1 Secretary:NNP:nmod:5 and:CC:cc:1 Foreign:NNP:compound:4 Minister:NNP:conj:1 Rahmonov:NNP:nsubj:6:PERSON "
            "discussed=discuss:VBD:ROOT:6 border:NN:compound:8 security:NN:dobj:6 and:CC:cc:8 critical:JJ:amod:11 "
            "minerals=mineral:NNS:conj:8 .:.:punct:6",
            "Rahmonov", ("Secretary", "conj"), id="the Secretary and Foreign Minister X",
        ),
        pytest.param(
            "Negotiations=negotiation:NNS:nsubj:13 with:IN:prep:0 the:DT:det:3 Council:NNP:pobj:1:ORG on:IN:prep:0 the:DT:det:7 "
            "final:JJ:amod:7 shape:NN:pobj:4 of:IN:prep:7 the:DT:det:10 law:NN:pobj:8 can:MD:aux:13 now:RB:advmod:13 "
            "begin:VB:ROOT:13 ,:,:punct:13 the:DT:det:16 rapporteur:NN:dobj:13 having:VBG:aux:18 secured=secure:VBN:acl:16 "
            "the:DT:det:20 support:NN:dobj:18 of:IN:prep:20 all:DT:det:24 four:CD:nummod:24 groups=group:NNS:pobj:21 .:.:punct:13",
            "rapporteur", ("secured", "nsubj"), id="the rapporteur having secured",
        ),
        pytest.param(
            "Japan_:NNP:poss:3:GPE 's:POS:case:0 central:JJ:amod:3 bank:NN:nsubj:4 held=hold:VBD:ROOT:4 its:PRP$:poss:7 "
            "policy:NN:compound:7 rate:NN:dobj:4 at:IN:prep:4 0.75:CD:nummod:10 percent:NN:pobj:8 on:IN:prep:4 Friday:NNP:pobj:11 "
            ",:,:punct:4 as:IN:mark:16 widely:RB:advmod:16 expected=expect:VBN:advcl:4 ,:,:punct:4 but:CC:cc:4 two:CD:conj:4 "
            "of:IN:prep:19 its:PRP$:poss:24 nine:CD:nummod:24 board:NN:compound:24 members=member:NNS:pobj:20 "
            "dissented=dissent:VBN:acl:24 in:IN:prep:25 favour:NN:pobj:26 of:IN:prep:27 an:DT:det:30 increase:NN:pobj:28 "
            ".:.:punct:4",
            "dissented", ("held", "conj"), id="but two of its members dissented",
        ),
        pytest.param(
            "Lawyers=lawyer:NNS:nsubj:4 for:IN:prep:0 the:DT:det:3 petitioners=petitioner:NNS:pobj:1 called=call:VBD:ROOT:4 "
            "the:DT:det:6 order:NN:nsubj:7 disappointing:JJ:oprd:4 but:CC:cc:4 said=say:VBD:conj:4 they:PRP:nsubj:11 "
            "drew=draw:VBD:ccomp:9 comfort:NN:dobj:11 from:IN:prep:11 the:DT:det:15 court_:NN:poss:17 's:POS:case:15 "
            "remark:NN:pobj:13 .:.:punct:4",
            "order", ("called", "dobj"), id="called the order disappointing",
        ),
        pytest.param(
            "Prosecutors=prosecutor:NNS:nsubj:1 allege:VBP:ROOT:1 that:IN:nsubj:3 contracts=contract:VBZ:nsubjpass:9 "
            "worth:JJ:amod:3 1.8:CD:compound:6 billion:CD:nummod:7 lira:NN:npadvmod:4 were=be:VBD:auxpass:9 "
            "steered=steer:VBN:ccomp:1 to:IN:prep:9 firms=firm:NNS:pobj:10 owned=own:VBN:acl:11 by:IN:agent:12 "
            "relatives=relative:NNS:pobj:13 of:IN:prep:14 officials=official:NNS:pobj:15 .:.:punct:9",
            "that", ("steered", "mark"), id="allege that contracts were",
        ),
        pytest.param(
            "Prosecutors=prosecutor:NNS:nsubj:1 allege:VBP:ROOT:1 that:IN:nsubj:3 contracts=contract:VBZ:nsubjpass:9 "
            "worth:JJ:amod:3 1.8:CD:compound:6 billion:CD:nummod:7 lira:NN:npadvmod:4 were=be:VBD:auxpass:9 "
            "steered=steer:VBN:ccomp:1 to:IN:prep:9 firms=firm:NNS:pobj:10 owned=own:VBN:acl:11 by:IN:agent:12 "
            "relatives=relative:NNS:pobj:13 of:IN:prep:14 municipal:JJ:amod:17 officials=official:NNS:pobj:15 between:IN:prep:14 "
            "2019:CD:pobj:18 and:CC:cc:19 2024:CD:conj:19 ,:,:punct:19 a:DT:det:24 charge:NN:appos:11 the:DT:det:28 main:JJ:amod:28 "
            "opposition:NN:compound:28 party:NN:appos:24 dismissed=dismiss:VBD:acl:28 as:RB:prep:29 politically:RB:advmod:32 "
            "motivated:JJ:amod:30 .:.:punct:9",
            "dismissed", ("charge", "relcl"), id="a charge the party dismissed",
        ),
        pytest.param(
            "Iceland:NNP:nsubj:4:GPE and:CC:cc:0 Norway:NNP:conj:0:GPE have:VBP:aux:4 struck=strike:VBN:ROOT:4 a:DT:det:6 "
            "deal:NN:dobj:4 on:IN:prep:4 sharing=share:VBG:pcomp:7 this:DT:det:10 year_:NN:poss:13 's:POS:case:10 "
            "mackerel:NNP:compound:13:PERSON catch:NN:dobj:8:PERSON ,:,:punct:4 ending=end:VBG:advcl:4 a:DT:det:17 "
            "stalemate:NN:dobj:15 that:WDT:nsubj:20 had=have:VBD:aux:20 dragged=drag:VBN:relcl:17 on:RP:prt:20 since:IN:prep:20 "
            "2010:CD:pobj:22 and:CC:cc:23 alarmed:JJ:amod:26 conservationists=conservationist:NNS:conj:17 .:.:punct:4",
            "alarmed", ("dragged", "conj"), id="that had dragged on and alarmed",
        ),
        pytest.param(
            "The:DT:det:1 agreement:NN:nsubj:12 ,:,:punct:1 reached=reach:VBN:acl:1 after:RB:advmod:8 all_:DT:det:7 -_:HYPH:punct:7 "
            "night:NN:compound:8 talks=talk:NNS:dobj:3 in:IN:prep:8 Bergen:NNP:pobj:9:GPE ,:,:punct:1 caps=cap:VBZ:ROOT:12 "
            "landings=landing:NNS:dobj:12 at:IN:prep:12 576,000:CD:nummod:16 tonnes=tonne:NNS:pobj:14 .:.:punct:12",
            "after", ("reached", "prep"), id="reached after all-night talks",
        ),
        pytest.param(
            "The:DT:det:1 opposition:NN:nsubj:2 questioned=question:VBD:ROOT:2 why:WRB:advmod:8 the:DT:det:5 "
            "contract:NN:nsubjpass:8 had=have:VBD:aux:8 been=be:VBN:auxpass:8 awarded=award:VBN:ccomp:2 without:IN:prep:8 "
            "a:DT:det:11 tender:NN:pobj:9 and:CC:cc:8 asked=ask:VBD:conj:8 the:DT:det:17 auditor_:NN:compound:17 -_:HYPH:punct:17 "
            "general:NN:dobj:13 to:TO:aux:19 look:VB:xcomp:13 into:IN:prep:19 it:PRP:pobj:20 .:.:punct:2",
            "asked", ("questioned", "conj"), id="questioned why, and asked",
        ),
        pytest.param(
            "French:JJ:amod:1 farmers=farmer:NNS:nsubj:2 block:VBP:ROOT:2 roads=road:NNS:dobj:2 around:IN:prep:3 "
            "Toulouse:NNP:pobj:4 for:IN:prep:2 third:JJ:amod:8 day:NN:pobj:6 as:IN:mark:12 government:NN:compound:11 "
            "delays=delay:NNS:nsubj:12 vote:VBP:advcl:2 on:IN:prep:12 Mercosur:NNP:compound:16:GPE trade:NN:compound:16 "
            "agreement:NN:pobj:13 ,:,:punct:2 saying=say:VBG:advcl:2 cheap:JJ:amod:20 beef:NN:nsubj:22 will:MD:aux:22 "
            "ruin:VB:ccomp:18 them=they:PRP:dobj:22 .:.:punct:2",
            "vote", ("delays", "dobj"), id="as government delays vote",
        ),
        pytest.param(
            "The:DT:det:1 network:NN:nsubjpass:15 ,:,:punct:1 run:VBN:acl:1 by:IN:agent:3 a:DT:det:9 Dubai_:NNP:npadvmod:8:GPE "
            "-_:HYPH:punct:8 based=base:VBN:amod:9 trader:NN:pobj:4 named=name:VBN:acl:9 Farhad:NNP:compound:12:PERSON "
            "Jalali:NNP:oprd:10:PERSON ,:,:punct:1 is=be:VBZ:auxpass:15 alleged=allege:VBN:ROOT:15 to:TO:aux:18 have:VB:aux:18 "
            "earned=earn:VBN:xcomp:15 millions=million:NNS:dobj:18 .:.:punct:15",
            "Jalali", ("trader", "appos"), id="a trader named X",
        ),
        pytest.param(
            "The:DT:det:1 President:NNP:nsubj:3 today:NN:npadvmod:3 signed=sign:VBD:ROOT:3 an:DT:det:6 Executive:NNP:compound:6 "
            "Order:NNP:nsubj:7 directing=direct:VBG:xcomp:3 agencies=agency:NNS:dobj:7 to:TO:aux:10 act:VB:xcomp:7 .:.:punct:3",
            "Order", ("signed", "dobj"), id="signed an order directing",
        ),
        pytest.param(
            "Ramon:NNP:compound:1:PERSON Duarte:NNP:nsubjpass:14:PERSON ,:,:punct:1 58:CD:appos:1 ,:,:punct:1 a:DT:det:11 "
            "retired:JJ:amod:11 general:JJ:amod:11 and:CC:cc:7 onetime:JJ:conj:7 presidential:JJ:amod:11 candidate:NN:appos:1 "
            ",:,:punct:1 is=be:VBZ:auxpass:14 accused=accuse:VBN:ROOT:14 of:IN:prep:14 taking=take:VBG:pcomp:15 "
            "bribes=bribe:NNS:dobj:16 .:.:punct:14",
            "general", ("Duarte", "appos"), id="a general and candidate",
        ),
        pytest.param(
            "Norway:NNP:nsubj:2:GPE will:MD:aux:2 tighten:VB:ROOT:2 its:PRP$:poss:4 rules=rule:NNS:dobj:2 on:IN:prep:4 "
            "trusts=trust:NNS:pobj:5 from:IN:prep:2 June:NNP:pobj:7 1:CD:nummod:8 ,:,:punct:2 requiring=require:VBG:advcl:2 "
            "those:DT:dobj:11 holding=hold:VBG:acl:12 less:JJR:amod:18 than:IN:quantmod:18 $_:$:quantmod:18 20:CD:compound:18 "
            "million:CD:dobj:13 to:TO:aux:20 hire:VB:xcomp:11 at:RB:advmod:22 least:RBS:advmod:23 one:CD:dobj:20 outside:JJ:amod:25 "
            "professional:JJ:amod:23 ,:,:punct:25 the:DT:det:29:ORG Financial:NNP:compound:29:ORG Authority:NNP:conj:25:ORG "
            "of:IN:prep:29:ORG Norway:NNP:pobj:30:ORG (_:-LRB-:punct:31 FAN_:NNP:appos:31:ORG ):-RRB-:punct:29 said=say:VBD:conj:2 "
            "on:IN:prep:35 Monday:NNP:pobj:36 .:.:punct:35",
            "Authority", ("said", "nsubj"), id="the Authority said",
        ),
        pytest.param(
            "Hackers=hacker:NNS:nsubj:1 believed=believe:VBD:ccomp:29 to:TO:aux:4 be:VB:aux:4 working=work:VBG:xcomp:1 "
            "for:IN:mark:8 North:NNP:compound:7:GPE Korea:NNP:nsubj:8:GPE stole=steal:VBD:advcl:4 at:RB:advmod:10 "
            "least:RBS:advmod:13 $_:$:quantmod:13 40:CD:compound:13 million:CD:dobj:8 in:IN:prep:13 cryptocurrency:NN:pobj:14 "
            "from:IN:prep:8 an:DT:det:21 Oslo_:NNP:npadvmod:20:GPE -_:HYPH:punct:20 based=base:VBN:amod:21 exchange:NN:pobj:16 "
            "in:IN:prep:21 March:NNP:pobj:22 ,:,:punct:29 Norway_:NNP:poss:28:GPE 's:POS:case:25 police:NN:compound:28 "
            "agency:NN:nsubj:29 said=say:VBD:ROOT:29 .:.:punct:29",
            "stole", ("said", "ccomp"), id="hackers believed to work for",
        ),
        pytest.param(
            "The:DT:det:1 bank:NN:nsubj:2 defied=defy:VBD:ROOT:2 the:DT:det:4 expectations=expectation:NNS:dobj:2 of:IN:prep:4 "
            "all:DT:pobj:5 but:CC:cc:4 four:CD:pobj:7 of:IN:prep:8 the:DT:det:12 18:CD:nummod:12 traders=trader:NNS:pobj:9 "
            "polled=poll:VBN:acl:12 by:IN:agent:13 Kade:NNP:pobj:14:PERSON .:.:punct:2",
            "but", ("all", "prep"), id="all but four",
        ),
        pytest.param(
            "Exports=export:NNS:nsubj:3 of:IN:prep:0 US:NNP:pobj:1:GPE liquefied=liquefy:VBD:ROOT:3 natural:JJ:amod:5 "
            "gas:NN:npadvmod:6 more:JJR:advmod:8 than:IN:advmod:6 tripled=triple:VBD:advcl:3 in:IN:prep:8 a:DT:det:11 "
            "year:NN:pobj:9 .:.:punct:3",
            "Exports", ("tripled", "nsubj"), id="exports of liquefied natural gas",
        ),
        pytest.param(
            "A:DT:det:4 new:JJ:amod:4 Oslo:NNP:compound:3:ORG House:NNP:compound:4:ORG paper:NN:nsubj:5 argues=argue:VBZ:ROOT:5 "
            "that:IN:mark:10 this:DT:nsubj:10 need:MD:aux:10 not:RB:neg:10 be:VB:ccomp:5 a:DT:det:12 weakness:NN:attr:10 "
            "so:RB:advmod:14 long:RB:advmod:10 as:IN:mark:18 the:DT:det:17 state:NN:nsubj:18 diversifies=diversify:VBZ:advcl:14 "
            "its:PRP$:poss:20 contracts=contract:NNS:dobj:18 ,:,:punct:10 builds=build:VBZ:conj:10 storage:NN:dobj:22 in:IN:prep:22 "
            "the:DT:det:28 north_:NN:compound:28 -_:HYPH:punct:28 west:NN:pobj:24 and:CC:cc:22 resists=resist:VBZ:conj:22 "
            "the:DT:det:32 urge:NN:dobj:30 to:TO:aux:34 reopen:VB:acl:32 mines=mine:NNS:dobj:34 .:.:punct:5",
            "builds", ("diversifies", "conj"), id="and builds storage, not the paper",
        ),
        pytest.param(
            "The:DT:det:1 rise:NN:nsubjpass:16 ,:,:punct:1 first:RB:advmod:4 reported=report:VBN:acl:1 by:IN:agent:4 "
            "Der:NNP:compound:7:PERSON Bote:NNP:pobj:5:PERSON ,:,:punct:7 which:WDT:nsubj:10 cited=cite:VBD:relcl:7 an:DT:det:13 "
            "internal:JJ:amod:13 note:NN:dobj:10 ,:,:punct:7 was=be:VBD:auxpass:16 caused=cause:VBN:ROOT:16 by:IN:agent:16 "
            "importers=importer:NNS:pobj:17 .:.:punct:16",
            "cited", ("Bote", "relcl"), id="a paper, which cited",
        ),
        pytest.param(
            "On:IN:prep:21 May:NNP:pobj:0 3:CD:nummod:1 ,:,:punct:21 the:DT:det:6:ORG Directorate:NNP:compound:6:ORG "
            "General:NNP:nsubj:10:ORG of:IN:prep:6:ORG Foreign:NNP:compound:9:ORG Trade:NNP:pobj:7:ORG barred=bar:VBD:amod:11 "
            "imports=import:NNS:prep:3 of:IN:prep:11 Bangladeshi:NNP:compound:14 jute:NN:compound:15 yarn:NNP:pobj:12 "
            "through:IN:prep:11 land:NN:compound:18 ports=port_:NNS:pobj:16 ;:,:punct:21 Oslo:NNP:nsubj:21:GPE "
            "retaliated=retaliate:VBD:ROOT:21 by:IN:prep:21 suspending=suspend:VBG:pcomp:22 purchases=purchase:NNS:dobj:23 "
            "of:IN:prep:24 rice:NN:pobj:25 .:.:punct:21",
            "barred", ("retaliated", "ccomp"), id="barred imports; another retaliated",
        ),
        pytest.param(
            "Kuala:NNP:compound:1:GPE Lumpur:NNP:nsubj:10:GPE ,:,:punct:1 whose:WP$:poss:6 state:NN:compound:6 energy:NN:compound:6 "
            "firm:NN:appos:1 ,:,:punct:6 Kade:NNP:appos:6:PERSON ,:,:punct:1 drills=drill:VBZ:ccomp:18 in:IN:prep:10 "
            "waters=water:NNS:pobj:11 that:IN:mark:15 Peru:NNP:nsubj:15:GPE claims=claim:VBZ:nsubj:18 ,:,:punct:15 "
            "also:RB:advmod:18 fears=fear:VBZ:ROOT:18 a:DT:det:20 clause:NN:dobj:18 restricting=restrict:VBG:acl:20 "
            "foreign:JJ:amod:23 partners=partner:NNS:dobj:21 .:.:punct:18",
            "drills", ("Lumpur", "relcl"), id="whose firm drills, and which fears",
        ),
        pytest.param(
            "The:DT:det:3:ORG Lima:NNP:compound:3:ORG High:NNP:compound:3:ORG Court:NNP:nsubj:6:ORG on:IN:prep:6 "
            "Thursday:NNP:pobj:4 restrained=restrain:VBD:ROOT:6 the:DT:det:8 state:NN:dobj:6 from:IN:prep:6 "
            "diverting=divert:VBG:compound:11 water:NN:pobj:9 .:.:punct:6",
            "diverting", ("from", "pcomp"), id="restrained from diverting water",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place


def test_the_first_part_of_a_joined_word_is_no_adverb(tree_of):
    tree = tree_of("A:DT:det:4 Maltese_:RB:npadvmod:3 -_:HYPH:punct:3 flagged=flag:JJ:amod:4 tanker:NN:nsubj:5 sank=sink:VBD:ROOT:5 .:.:punct:5")
    assert (tree.pos[1], tree.tag[1]) == ("ADJ", "JJ")
