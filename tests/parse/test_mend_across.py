"""What commas, semicolons and conjunctions part: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "At:IN:prep:17 the:DT:det:2 invitation:NN:pobj:0 of:IN:prep:2 President:NNP:compound:6 Daniel:NNP:compound:6:PERSON "
            "Kade:NNP:pobj:3:PERSON ,:,:punct:6 the:DT:det:10 Prime:NNP:compound:10 Minister:NNP:appos:6 of:IN:prep:10 "
            "Norway:NNP:pobj:11:GPE ,:,:punct:10 Jonas:NNP:compound:15:PERSON Berg:NNP:appos:10:PERSON ,:,:punct:6 "
            "paid=pay:VBD:ROOT:17 a:DT:det:19 visit:NN:dobj:17 to:IN:prep:19 Kenya:NNP:pobj:20:GPE .:.:punct:17",
            "Minister", ("paid", "nsubj"), id="whom the verb lacked",
        ),
        pytest.param(
            "Croatia:NNP:nsubj:1:ORG says=say:VBZ:ROOT:1 the:DT:det:3 frontier:NN:nsubj:4 follows=follow:VBZ:ccomp:1 old:JJ:amod:6 "
            "boundaries=boundary:NNS:dobj:4 ,:,:punct:4 while:IN:mark:10 Serbia:NNP:nsubj:10:GPE insists=insist:VBZ:advcl:4 "
            "that:IN:mark:13 it:PRP:nsubj:13 runs=run:VBZ:ccomp:10 down:IN:prep:13 the:DT:det:16 channel:NN:pobj:14 .:.:punct:1",
            "insists", ("says", "advcl"), id="what others insist",
        ),
        pytest.param(
            "At:RB:advmod:1 least:RBS:advmod:2 23:CD:nummod:3 people:NNS:nsubjpass:15 ,:,:punct:3 among:IN:prep:8 "
            "them=they:PRP:pobj:5 nine:CD:nummod:8 civilians=civilian:NNS:appos:3 sheltering=shelter:VBG:acl:8 in:IN:prep:9 "
            "a:DT:det:12 church:NN:pobj:10 ,:,:punct:15 were=be:VBD:auxpass:15 killed=kill:VBN:ROOT:15 .:.:punct:15",
            "among", ("killed", "prep"), id="among them",
        ),
        pytest.param(
            "The:DT:det:1 regulator:NN:nsubj:3 had=have:VBD:aux:3 made=make:VBN:ROOT:3 no:DT:det:5 finding:NN:dobj:3 to:IN:prep:3 "
            "the:DT:det:8 contrary:NN:pobj:6 .:.:punct:3",
            "to", ("finding", "prep"), id="to the contrary",
        ),
        pytest.param(
            "The:DT:det:1 mission:NN:nsubj:2 urged=urge:VBD:ROOT:2 the:DT:det:4 release:NN:dobj:2 of:IN:prep:4 "
            "monitors=monitor:NNS:pobj:5 provided=provide:VBN:acl:6 for:IN:prep:7 in:IN:prep:7 the:DT:det:12 "
            "Doha:NNP:compound:12:GPE text:NN:pobj:9 .:.:punct:2",
            "for", ("provided", "prt"), id="provided for in",
        ),
        pytest.param(
            "They:PRP:nsubj:2 have:VBP:aux:2 gone=go:VBN:ROOT:2 home:RB:advmod:2 with:IN:prep:2 communiqués=communiqué:NNS:pobj:4 "
            "that:IN:mark:9 nobody:NN:nsubj:9 could:MD:aux:9 remember:VB:ccomp:2 a:DT:det:11 month:NN:npadvmod:12 later:RB:advmod:9 "
            ".:.:punct:2",
            "remember", ("communiqués", "relcl"), id="what nobody remembers",
        ),
        pytest.param(
            "Weapons=weapon:NNS:nsubj:11 ,:,:punct:0 which:WDT:nsubj:4 witnesses=witness:NNS:nsubj:4 reported=report:VBD:relcl:0 "
            "seeing=see:VBG:xcomp:4 on:IN:prep:5 the:DT:det:8 road:NN:pobj:6 ,:,:punct:0 had=have:VBD:aux:11 come:VBN:ROOT:11 "
            ".:.:punct:11",
            "which", ("seeing", "dobj"), id="what they saw",
        ),
        pytest.param(
            '"_:``:punct:6 They:PRP:nsubj:2 spoke=speak:VBD:ccomp:6 Swahili:NNP:dobj:2:ORG ,:,:punct:6 they:PRP:nsubj:6 '
            "spoke=speak:VBD:ccomp:10 Kinyarwanda:NNP:dobj:6:GPE ,:,:punct:10 they:PRP:nsubj:10 took=take:VBD:ccomp:16 "
            'the:DT:det:12 rice:NN:dobj:10 ,_:,:punct:16 ":\'\':punct:16 she:PRP:nsubj:16 said=say:VBD:ROOT:16 .:.:punct:16',
            "spoke", ("spoke", "parataxis"), id="spliced by commas",
        ),
        pytest.param(
            "She:PRP:nsubj:1 said=say:VBD:ROOT:1 she:PRP:nsubj:4 had=have:VBD:aux:4 acted=act:VBN:ccomp:1 on:IN:prep:4 "
            "intelligence:NN:pobj:5 that:WDT:nsubjpass:11 could:MD:aux:11 not:RB:neg:11 be:VB:auxpass:11 "
            "disclosed=disclose:VBN:relcl:4 in:IN:prep:11 open:JJ:amod:14 court:NN:pobj:12 and:CC:cc:11 had=have:VBD:aux:18 "
            "never:RB:neg:18 discussed=discuss:VBN:conj:11 the:DT:det:20 by-election=byelection:NN:dobj:18 with:IN:prep:18 "
            "officials=official:NNS:pobj:21 .:.:punct:1",
            "disclosed", ("intelligence", "relcl"), id="what cannot be disclosed",
        ),
        pytest.param(
            "She:PRP:nsubj:1 said=say:VBD:ROOT:1 she:PRP:nsubj:4 had=have:VBD:aux:4 acted=act:VBN:ccomp:1 on:IN:prep:4 "
            "intelligence:NN:pobj:5 that:WDT:nsubjpass:11 could:MD:aux:11 not:RB:neg:11 be:VB:auxpass:11 "
            "disclosed=disclose:VBN:relcl:4 in:IN:prep:11 open:JJ:amod:14 court:NN:pobj:12 and:CC:cc:11 had=have:VBD:aux:18 "
            "never:RB:neg:18 discussed=discuss:VBN:conj:11 the:DT:det:20 by-election=byelection:NN:dobj:18 with:IN:prep:18 "
            "officials=official:NNS:pobj:21 .:.:punct:1",
            "discussed", ("acted", "conj"), id="what she never discussed",
        ),
        pytest.param(
            "The:DT:det:1 government:NN:nsubj:2 acted=act:VBD:ROOT:2 unlawfully:RB:advmod:2 when:WRB:advmod:6 it:PRP:nsubj:6 "
            "stopped=stop:VBD:advcl:18 a:DT:det:8 company:NN:dobj:6 from:IN:prep:6 buying=buy:VBG:pcomp:9 a:DT:det:12 "
            "mill:NN:dobj:10 ,:,:punct:18 the:DT:det:15:ORG Court:NNP:nsubj:18:ORG of:IN:prep:15:ORG Appeal:NNP:pobj:16:ORG "
            "ruled=rule:VBD:advcl:2 yesterday:NN:npadvmod:18 ,:,:punct:18 in:IN:prep:18 a:DT:det:23 judgment:NN:pobj:21 "
            "that:WDT:nsubj:26 could:MD:aux:26 expose:VB:relcl:23 the:DT:det:28 Treasury:NNP:dobj:26:ORG to:IN:prep:26 a:DT:det:31 "
            "claim:NN:pobj:29 .:.:punct:18",
            "acted", ("ruled", "ccomp"), id="ruled last",
        ),
        pytest.param(
            "Niger:NNP:nsubj:1:ORG accuses=accuse:VBZ:ROOT:1 Benin:NNP:dobj:1:PERSON of:IN:prep:1 sheltering=shelter:VBG:pcomp:3 "
            "French:JJ:amod:6 troops=troop:NNS:dobj:4 ,:,:punct:6 which:WDT:dobj:10 Benin:NNP:nsubj:10:ORG denies=deny:VBZ:relcl:6 "
            ".:.:punct:1",
            "denies", ("accuses", "relcl"), id="the charge denied",
        ),
        pytest.param(
            "She:PRP:nsubj:1 appealed=appeal:VBD:ROOT:1 to:IN:prep:1 both:DT:det:4 governments=government:NNS:pobj:2 to:TO:aux:6 "
            "reopen:VB:xcomp:1 the:DT:det:8 hotline:NN:dobj:6 between:IN:prep:8 their:PRP$:poss:12 border:NN:compound:12 "
            "commanders=commander:NNS:pobj:9 ,:,:punct:12 which:WDT:nsubjpass:18 has=have:VBZ:aux:18 not:RB:neg:18 "
            "been=be:VBN:auxpass:18 used=use:VBN:relcl:12 since:IN:prep:18 June:NNP:pobj:19 .:.:punct:1",
            "used", ("hotline", "relcl"), id="what has not been used",
        ),
        pytest.param(
            "Walking=walk:VBG:advcl:4 away:RB:advmod:0 ,:,:punct:4 he:PRP:nsubj:4 told=tell:VBD:ROOT:4 parliament:NN:dobj:4 "
            ",:,:punct:4 would:MD:aux:8 hand:VB:ccomp:4 a:DT:det:10 victory:NN:dobj:8 to:IN:prep:10 rivals=rival:NNS:pobj:11 "
            ".:.:punct:4",
            "Walking", ("hand", "csubj"), id="what would help rivals",
        ),
        pytest.param(
            "A:DT:det:1 soldier:NN:nsubjpass:3 was=be:VBD:auxpass:3 killed=kill:VBN:ROOT:3 when:WRB:advmod:6 gunfire:NN:nsubj:6 "
            "broke=break:VBD:advcl:3 out:RP:prt:6 along:IN:prep:6 the:DT:det:10 border:NN:pobj:8 with:IN:prep:6 "
            "Azerbaijan:NNP:pobj:11:GPE ,:,:punct:12 the:DT:det:17 most:RBS:advmod:16 serious:JJ:amod:17 incident:NN:appos:12 "
            "in:IN:prep:17 months=month:NNS:pobj:18 between:IN:prep:19 two:CD:nummod:22 neighbours=neighbour:NNS:pobj:20 "
            ".:.:punct:3",
            "incident", ("broke", "dep"), id="what was most serious",
        ),
        pytest.param(
            "Marta:NNP:compound:1:ORG Bellandi:NNP:nsubj:2:ORG said=say:VBD:ROOT:2 the:DT:det:4 company:NN:nsubjpass:7 "
            "had=have:VBD:aux:7 been=be:VBN:auxpass:7 forced=force:VBN:ccomp:2 to:TO:aux:9 idle:VB:xcomp:7 one:CD:dobj:9 "
            "of:IN:prep:10 its:PRP$:poss:14 two:CD:nummod:14 furnaces=furnace:NNS:pobj:11 in:IN:prep:9 March:NNP:pobj:15 "
            "and:CC:cc:9 cut:VBD:conj:9 340:CD:nummod:20 jobs=job:NNS:dobj:18 .:.:punct:2",
            "cut", ("idle", "conj"), id="forced to cut",
        ),
        pytest.param(
            "President:NNP:compound:2 Joe:NNP:compound:2:PERSON Biden:NNP:nsubj:3:PERSON meets=meet:VBZ:ROOT:3 with:IN:prep:3 "
            "Xi:NNP:compound:6:PERSON Jinping:NNP:pobj:4:PERSON in:IN:prep:6 Bali:NNP:pobj:7:GPE ,:,:punct:8 "
            "Indonesia:NNP:appos:8:GPE ,:,:punct:10 Nov.:NNP:npadvmod:6 14:CD:nummod:12 ,:,:punct:12 2022:CD:nummod:12 .:.:punct:3",
            "Nov.", ("meets", "npadvmod"), id="met in November",
        ),
        pytest.param(
            "A:DT:det:1 woman:NN:nsubj:2 walks=walk:VBZ:ROOT:2 past:IN:prep:2 a:DT:det:6 damaged=damage:VBN:amod:6 house:NN:pobj:3 "
            "in:IN:prep:6 Kharkiv:NNP:pobj:7:GPE ,:,:punct:8 Ukraine:NNP:appos:8:GPE ,:,:punct:8 Tuesday:NNP:npadvmod:8 ,:,:punct:8 "
            "May:NNP:appos:8 3:CD:nummod:14 ,:,:punct:14 2022:CD:nummod:14 .:.:punct:2",
            "Tuesday", ("walks", "npadvmod"), id="walks on Tuesday",
        ),
        pytest.param(
            "A:DT:det:1 woman:NN:nsubj:2 walks=walk:VBZ:ROOT:2 past:IN:prep:2 a:DT:det:6 damaged=damage:VBN:amod:6 house:NN:pobj:3 "
            "in:IN:prep:6 Kharkiv:NNP:pobj:7:GPE ,:,:punct:8 Ukraine:NNP:appos:8:GPE ,:,:punct:8 Tuesday:NNP:npadvmod:8 ,:,:punct:8 "
            "May:NNP:appos:8 3:CD:nummod:14 ,:,:punct:14 2022:CD:nummod:14 .:.:punct:2",
            "May", ("Tuesday", "appos"), id="a day with its date",
        ),
        pytest.param(
            "The:DT:det:1 minister:NN:nsubj:2 recalled=recall:VBD:ROOT:2 the:DT:det:4 strike:NN:dobj:2 in:IN:prep:4 "
            "Kharkiv:NNP:pobj:5:GPE ,:,:punct:6 Ukraine:NNP:appos:6:GPE ,:,:punct:6 on:IN:prep:2 May:NNP:pobj:10 3:CD:nummod:11 "
            ",:,:punct:11 2022:CD:nummod:11 ,:,:punct:2 and:CC:cc:2 left=leave:VBD:conj:2 .:.:punct:2",
            "May", ("on", "pobj"), id="a date in mid-sentence",
        ),
        pytest.param(
            "Manila_:NNP:poss:2:GPE 's:POS:case:0 demand:NN:ROOT:2 that:IN:mark:8 the:DT:det:5 leaders_=leader:NNS:poss:7 "
            "':POS:case:5 communique:NN:nsubj:8 mention:VBP:acl:2 the:DT:det:10 collision:NN:nsubjpass:13 is=be:VBZ:aux:13 "
            "being=be:VBG:auxpass:13 opposed=oppose:VBN:ccomp:8 by:IN:agent:13 Cambodia:NNP:pobj:14:GPE .:.:punct:2",
            "opposed", ("opposed", "ROOT"), id="the demand is opposed",
        ),
        pytest.param(
            "Manila_:NNP:poss:2:GPE 's:POS:case:0 demand:NN:ROOT:2 that:IN:mark:8 the:DT:det:5 leaders_=leader:NNS:poss:7 "
            "':POS:case:5 communique:NN:nsubj:8 mention:VBP:acl:2 the:DT:det:10 collision:NN:nsubjpass:13 is=be:VBZ:aux:13 "
            "being=be:VBG:auxpass:13 opposed=oppose:VBN:ccomp:8 by:IN:agent:13 Cambodia:NNP:pobj:14:GPE .:.:punct:2",
            "collision", ("mention", "dobj"), id="what it is to mention",
        ),
        pytest.param(
            "In:IN:prep:18 this:DT:det:2 photo:NN:pobj:0 provided=provide:VBN:acl:2 by:IN:agent:3 the:DT:det:8:ORG "
            "Peruvian:NNP:compound:8:ORG Coast:NNP:compound:8:ORG Guard:NNP:pobj:4:ORG ,:,:punct:8 a:DT:det:14 Chilean:JJ:amod:14 "
            "coast:NN:compound:13 guard:NN:compound:14 ship:NN:appos:8 ,:,:punct:18 right:JJ:intj:18 ,:,:punct:18 "
            "fires=fire:VBZ:ROOT:18 a:DT:det:21 water:NN:compound:21 cannon:NN:dobj:18 at:IN:prep:21 the:DT:det:24 "
            "Cabra:NNP:pobj:22 .:.:punct:18",
            "ship", ("fires", "nsubj"), id="in this photo",
        ),
        pytest.param(
            "Japan:NNP:nsubj:13:GPE ,:,:punct:0 which:WDT:nsubj:3 signed=sign:VBD:relcl:0 an:DT:det:5 agreement:NN:dobj:3 "
            "with:IN:prep:5 Peru:NNP:pobj:6:GPE last:JJ:amod:9 year:NN:npadvmod:3 ,:,:punct:0 and:CC:cc:0 "
            "Australia:NNP:nsubj:13:GPE voiced=voice:VBD:ROOT:13 concern:NN:dobj:13 over:IN:prep:14 the:DT:det:17 clash:NN:pobj:15 "
            ".:.:punct:13",
            "Australia", ("Japan", "conj"), id="and Australia",
        ),
        pytest.param(
            "China:NNP:nsubj:1:GPE refused=refuse:VBD:ROOT:1 to:TO:aux:3 recognize:VB:xcomp:1 a:DT:det:6 2016:CD:nummod:6 "
            "ruling:NN:dobj:3 by:IN:prep:3 a:DT:det:9 tribunal:NN:pobj:7 in:IN:prep:9 The:DT:det:12:GPE Hague:NNP:pobj:10:GPE "
            "that:WDT:nsubj:14 invalidated=invalidate:VBD:relcl:12 most:JJS:dobj:14 of:IN:prep:15 those:DT:det:18 "
            "claims=claim:NNS:pobj:16 .:.:punct:1",
            "invalidated", ("tribunal", "relcl"), id="a tribunal that invalidated",
        ),
        pytest.param(
            "A:DT:det:1 draft:NN:nsubjpass:3 was=be:VBD:auxpass:3 sent=send:VBN:ROOT:3 to:IN:prep:3 the:DT:det:6 "
            "companies=company:NNS:pobj:4 concerned=concern:VBN:acl:6 last:JJ:amod:9 Friday:NNP:npadvmod:7 .:.:punct:3",
            "Friday", ("sent", "npadvmod"), id="sent last Friday",
        ),
        pytest.param(
            "Two:CD:nummod:1 deputies=deputy:NNS:nsubj:13 from:IN:prep:1 Madeira:NNP:pobj:2:ORG ,:,:punct:3 whose:WP$:poss:6 "
            "support:NN:nsubjpass:9 had=have:VBD:aux:9 been=be:VBN:auxpass:9 courted=court:VBN:relcl:3 for:IN:prep:9 "
            "weeks=week:NNS:pobj:10 ,:,:punct:3 abstained=abstain:VBN:ROOT:13 .:.:punct:13",
            "courted", ("deputies", "relcl"), id="whose support",
        ),
        pytest.param(
            "Traders=trader:NNS:nsubj:8 from:IN:prep:0 Peru:NNP:pobj:1:GPE ,:,:punct:2 whose:WP$:poss:5 economy:NN:nsubj:6 "
            "shrank=shrink:VBD:relcl:2 ,:,:punct:2 left:JJ:ROOT:8 .:.:punct:8",
            "shrank", ("Peru", "relcl"), id="whose economy",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place


def test_what_a_semicolon_parts_hangs_before_it(tree_of):
    tree = tree_of(
        "Japan:NNP:nsubj:1:GPE responded=respond:VBD:ccomp:29 not:RB:neg:1 by:IN:prep:1 paying=pay:VBG:pcomp:3 "
        "mines=mine:NNS:dobj:4 at:IN:prep:4 home:NN:pobj:6 but:CC:cc:3 by:IN:conj:3 empowering=empower:VBG:pcomp:9 an:DT:det:12 "
        "agency:NN:dobj:10 to:TO:aux:14 take:VB:advcl:10 stakes=stake:NNS:dobj:14 abroad:RB:advmod:14 and:CC:cc:14 to:TO:aux:19 "
        "sign:VB:conj:14 agreements=agreement:NNS:dobj:19 lasting=last:VBG:acl:20 ten:CD:nummod:23 years_=year:NNS:dobj:21 "
        ";:,:punct:29 its:PRP$:poss:26 dependence:NN:nsubj:29 on:IN:prep:26 China:NNP:pobj:27:GPE fell=fall:VBD:ROOT:29 "
        "from:IN:prep:29 nine_:CD:nummod:33 -_:HYPH:punct:33 tenths=tenth:NNS:pobj:30 to:IN:prep:29 two_:CD:nummod:37 "
        "-_:HYPH:punct:37 thirds=third:NNS:pobj:34 .:.:punct:29"
    )
    last = max(i for i, word in enumerate(tree.text) if word == "by")
    assert (tree.text[tree.head[last]], tree.dep[last]) == ("by", "conj")


def test_a_verb_right_behind_its_noun_is_a_participle(tree_of):
    tree = tree_of(
        "Varna:NNP:compound:1:ORG Transit:NNP:nsubj:12:ORG ,:,:punct:1 the:DT:det:4 company:NN:appos:1 set:VBD:acl:4 "
        "up:RP:prt:5 to:TO:aux:8 build:VB:advcl:5 the:DT:det:10 line:NN:dobj:8 ,:,:punct:1 favoured=favour:VBD:ROOT:12 "
        "a:DT:det:14 bidder:NN:dobj:12 .:.:punct:12"
    )
    assert tree.tag[tree.text.index("set")] == "VBN"
