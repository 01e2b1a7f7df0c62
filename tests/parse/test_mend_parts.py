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
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place


def test_the_first_part_of_a_joined_word_is_no_adverb(tree_of):
    tree = tree_of("A:DT:det:4 Maltese_:RB:npadvmod:3 -_:HYPH:punct:3 flagged=flag:JJ:amod:4 tanker:NN:nsubj:5 sank=sink:VBD:ROOT:5 .:.:punct:5")
    assert (tree.pos[1], tree.tag[1]) == ("ADJ", "JJ")
