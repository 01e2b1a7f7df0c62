"""Clauses that quotation marks, a date or a name beside cut in two; claims that sum up what was said; two main clauses."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "The:DT:det:1 chief:NN:nsubj:5 ,:,:punct:1 Ana:NNP:compound:4 Ruiz:NNP:appos:1 said=say:VBD:parataxis:8 ,:,:punct:5 "
            "had=have:VBD:aux:8 spoken=speak:VBN:ROOT:8 by:IN:agent:8 telephone:NN:pobj:9 on:IN:prep:8 Monday:NNP:pobj:11 "
            "with:IN:prep:8 President:NNP:compound:16 Jo:NNP:compound:16:PERSON Poe:NNP:pobj:13:PERSON .:.:punct:8",
            "by", ("spoken", "prep"), id="spoken by telephone",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE confirmed=confirm:VBD:ROOT:1 the:DT:det:3 deal:NN:dobj:1 but:CC:cc:1 said=say:VBD:conj:1 "
            'it:PRP:dobj:5 "_:``:punct:11 in:IN:prep:11 no:DT:det:10 way:NN:pobj:8 requested=request:VBD:ccomp:21 a:DT:det:13 '
            'ban_:NN:dobj:11 "_:\'\':punct:11 ;:,:punct:21 Oslo:NNP:nsubj:21:GPE ,:,:punct:16 she:PRP:nsubj:19 added=add:VBD:relcl:16 '
            ",:,:punct:19 stood=stand:VBD:ccomp:5 to:TO:aux:23 lose:VB:advcl:21 it:PRP:dobj:23 .:.:punct:1",
            "it", ("requested", "nsubj"), id="it in no way",
        ),
        pytest.param(
            'The:DT:det:1 bank:NN:nsubj:2 called=call:VBD:ROOT:2 the:DT:det:4 order:NN:dobj:2 "_:``:punct:6 rash:JJ:oprd:2 '
            "and:CC:cc:6 ,:,:punct:6 on:IN:prep:16 the:DT:det:11 evidence:NN:pobj:9 we:PRP:nsubj:14 have:VBP:aux:14 "
            'seen=see:VBN:relcl:11 ,:,:punct:16 unnecessary_:JJ:oprd:2 ":\'\':punct:16 .:.:punct:2',
            "rash", ("called", "oprd"), id="called rash",
        ),
        pytest.param(
            "The:DT:det:2:ORG European:NNP:compound:2:ORG Commission:NNP:nsubj:10:ORG ,:,:punct:2 which:WDT:nsubjpass:6 "
            "was=be:VBD:auxpass:6 given=give:VBN:relcl:2 a:DT:det:8 notice:NN:dobj:6 ,:,:punct:2 called=call:VBD:ROOT:10 "
            'the:DT:det:12 order:NN:dobj:10 "_:``:punct:14 rash:JJ:oprd:10 and:CC:cc:14 ,:,:punct:14 on:IN:prep:24 the:DT:det:19 '
            "evidence:NN:pobj:17 we:PRP:nsubj:22 have:VBP:aux:22 seen=see:VBN:relcl:19 ,:,:punct:24 unnecessary_:JJ:conj:10 "
            '":\'\':punct:24 ,:,:punct:24 and:CC:cc:24 Joost:NNP:compound:29:PERSON Berg:NNP:nsubj:34:PERSON ,:,:punct:29 '
            "the:DT:det:32 envoy:NN:appos:29 ,:,:punct:29 warned=warn:VBD:conj:10 on:IN:prep:34 Tuesday:NNP:pobj:35 that:IN:mark:40 "
            "Peru:NNP:nsubj:40:GPE would:MD:aux:40 take:VB:ccomp:34 Oslo:NNP:dobj:40:ORG to:IN:prep:40 court:NN:pobj:42 "
            ".:.:punct:34",
            "warned", ("called", "conj"), id="and the envoy warned",
        ),
        pytest.param(
            "In:IN:prep:16 a:DT:det:2 letter:NN:pobj:0 dated=date:VBN:acl:2 20:CD:nummod:5 February:NNP:npadvmod:3 ,:,:punct:16 "
            "the:DT:det:8 bank_:NN:poss:11 's:POS:case:8 chief:JJ:amod:11 executive:NN:nsubj:16 ,:,:punct:11 "
            "Colin:NNP:compound:14:PERSON Berg:NNP:appos:11:PERSON ,:,:punct:11 urged=urge:VBD:ROOT:16 "
            "officials=official:NNS:dobj:16 to:TO:aux:19 consider:VB:xcomp:16 it:PRP:dobj:19 .:.:punct:16",
            "executive", ("urged", "nsubj"), id="who wrote the letter",
        ),
        pytest.param(
            "He:PRP:nsubj:1 rejected=reject:VBD:ROOT:1 a:DT:det:3 claim:NN:dobj:1 by:IN:prep:3 a:DT:det:7 trade:NN:compound:7 "
            "union:NN:pobj:4 ,:,:punct:1 the:DT:det:11:ORG Energy:NNP:compound:11:ORG Workers_:NNPS:poss:13:ORG ':POS:case:11:ORG "
            "League:NNP:npadvmod:1:ORG ,:,:punct:13 that:IN:mark:18 inspectors=inspector:NNS:nsubj:18 had=have:VBD:aux:18 "
            "ignored=ignore:VBN:acl:13 warnings=warning:NNS:dobj:18 of:IN:prep:19 corrosion:NN:pobj:20 .:.:punct:1",
            "ignored", ("claim", "acl"), id="a claim by a union that",
        ),
        pytest.param(
            "The:DT:det:1 regulator:NN:nsubj:2 has=have:VBZ:ROOT:2 yet:RB:advmod:2 to:TO:aux:5 authorise:RB:xcomp:2 a:DT:det:7 "
            "restart:NN:dobj:5 .:.:punct:2",
            "restart", ("authorise", "dobj"), id="yet to authorise",
        ),
        pytest.param(
            '"_:``:punct:19 We:PRP:nsubj:3 are=be:VBP:aux:3 ringing=ring:VBG:ccomp:19 people:NNS:dobj:3 who:WP:nsubj:7 '
            "have:VBP:aux:7 waited=wait:VBN:relcl:4 six:CD:nummod:9 weeks=week:NNS:npadvmod:7 and:CC:cc:7 telling=tell:VBG:conj:7 "
            'them=they:PRP:dobj:11 we:PRP:nsubj:16 do_:VBP:aux:16 n\'t=not:RB:neg:16 know:VB:ccomp:11 ,_:,:punct:19 ":\'\':punct:19 '
            "said=say:VBD:ROOT:19 Ana:NNP:compound:21 Ruiz:NNP:nsubj:19 .:.:punct:19",
            "telling", ("ringing", "conj"), id="ringing and telling",
        ),
        pytest.param(
            "Germany:NNP:nsubj:3:GPE and:CC:cc:0 Canada:NNP:conj:0:GPE announced=announce:VBD:ROOT:3 that:IN:mark:7 "
            "they:PRP:nsubj:7 would:MD:aux:7 withhold:VB:ccomp:3 the:DT:det:9 money:NN:dobj:7 until:IN:mark:14 the:DT:det:12 "
            "observers=observer:NNS:nsubjpass:14 are=be:VBP:auxpass:14 readmitted=readmitte:VBN:advcl:7 ,:,:punct:7 "
            "while:IN:mark:18 France:NNP:nsubj:18:GPE argued=argue:VBD:advcl:7 against:IN:prep:18 tying=tie:VBG:pcomp:19 "
            "the:DT:det:22 money:NN:dobj:20 to:IN:prep:20 the:DT:det:25 count:NN:pobj:23 .:.:punct:3",
            "argued", ("announced", "advcl"), id="while France argued",
        ),
        pytest.param(
            "Refugees=refugee:NNS:nsubj:14 in:IN:prep:0 the:DT:det:3 camps=camp:NNS:pobj:1 around:IN:prep:3 Adré:NNP:pobj:4:ORG "
            ",:,:punct:5 who:WP:nsubj:8 depend:VBP:relcl:5 entirely:RB:advmod:8 on:IN:prep:8 the:DT:det:12 agency:NN:pobj:10 "
            ",:,:punct:5 have:VBP:ROOT:14 food:NN:dobj:14 for:IN:prep:14 roughly:RB:advmod:18 11:CD:nummod:19 days=day:NNS:pobj:16 "
            ".:.:punct:14",
            "depend", ("Refugees", "relcl"), id="who depend",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE blamed=blame:VBD:ROOT:1 Chile:NNP:dobj:1:GPE for:IN:prep:1 the:DT:det:5 raid:NN:pobj:3 "
            "–:,:punct:5 an:DT:det:8 accusation:NN:appos:5 which:WDT:dobj:12 Chile:NNP:nsubj:12:GPE has=have:VBZ:aux:12 "
            "rejected=reject:VBN:relcl:8 .:.:punct:1",
            "accusation", ("blamed", "dep"), id="an accusation after a dash",
        ),
        pytest.param(
            'The:DT:det:1 mayor:NN:nsubj:2 accused=accuse:VBD:ROOT:2 the:DT:det:4 mission:NN:dobj:2 of:IN:prep:4 "_:``:punct:5 '
            "hiding=hide:VBG:pcomp:5 its:PRP$:poss:9 losses=loss:NNS:dobj:7 before:IN:mark:14 a:DT:det:12 ballot:NN:nsubjpass:14 "
            'was=be:VBD:auxpass:14 cast_:VBN:advcl:7 ":\'\':punct:5 –:,:punct:5 a:DT:det:18 charge:NN:pobj:5 which:WDT:dobj:23 '
            "Ms.:NNP:compound:21 Poe:NNP:nsubj:23:PERSON has=have:VBZ:aux:23 rejected=reject:VBN:relcl:18 .:.:punct:2",
            "charge", ("accused", "dep"), id="a charge after a dash",
        ),
        pytest.param(
            "That:DT:nsubj:1 contradicted=contradict:VBD:ccomp:15 an:DT:det:3 account:NN:dobj:1 from:IN:prep:3 the:DT:det:7:ORG "
            "coast:NN:compound:7:ORG guard:NN:pobj:4:ORG ,:,:punct:15 whose:WP$:poss:10 commissioner:NN:nsubj:15 ,:,:punct:10 "
            "Jo:NNP:compound:13:PERSON Poe:NNP:appos:10:PERSON ,:,:punct:10 said=say:VBD:ROOT:15 that:IN:mark:22 one:CD:nsubj:22 "
            "of:IN:prep:17 the:DT:det:20 cutters=cutter:NNS:pobj:18 had=have:VBD:aux:22 fired=fire:VBN:ccomp:15 "
            "flares=flare:NNS:dobj:22 .:.:punct:15",
            "said", ("guard", "relcl"), id="whose commissioner said",
        ),
        pytest.param(
            "A:DT:det:2 patrol:NN:compound:2 ship:NN:nsubj:8 sent=send:VBN:acl:2 from:IN:prep:3 Lund:NNP:pobj:4:PERSON "
            "did=do:VBD:aux:8 not:RB:neg:8 arrive:VB:ROOT:8 until:IN:prep:8 dawn:NN:pobj:9 ,:,:punct:13 Baek:NNP:nsubj:13:ORG "
            "acknowledged=acknowledge:VBD:parataxis:8 ,:,:punct:13 and:CC:cc:13 had=have:VBD:aux:18 been=be:VBN:auxpass:18 "
            "ordered=order:VBN:conj:13 not:RB:neg:21 to:TO:aux:21 pursue:VB:xcomp:18 .:.:punct:8",
            "ordered", ("arrive", "conj"), id="and had been ordered",
        ),
        pytest.param(
            "Oslo:NNP:nsubj:1:GPE urged=urge:VBD:ROOT:1 China:NNP:dobj:1:GPE to:TO:aux:4 free:VB:xcomp:1 the:DT:det:6 "
            "ship_:NN:dobj:4 ;:,:punct:1 Japan_:NNP:poss:12:GPE 's:POS:case:8 chief:JJ:amod:12 cabinet:NN:compound:12 "
            "secretary:NN:nsubj:13 voiced=voice:VBN:amod:14 concern:NN:dobj:1 .:.:punct:1",
            "voiced", ("urged", "conj"), id="the secretary voiced",
        ),
        pytest.param(
            "The:DT:det:1 lawmaker:NN:npadvmod:4 Jo:NNP:compound:3:PERSON Poe:NNP:nsubj:4:PERSON accused=accuse:VBD:ROOT:4 "
            'the:DT:det:6 government:NN:dobj:4 of:IN:prep:4 "_:``:punct:9 handing=hand:VBG:pcomp:7 over:RP:prt:9 our:PRP$:poss:12 '
            'people:NNS:dobj:9 to:TO:aux:14 save:VB:advcl:9 a:DT:det:16 summit_:NN:dobj:14 ":\'\':punct:9 ,:,:punct:4 a:DT:det:20 '
            "reference:NN:dobj:4 to:IN:prep:20 talks=talk:NNS:pobj:21 which:WDT:dobj:28 Peru:NNP:nsubjpass:26:GPE "
            "is=be:VBZ:auxpass:26 expected=expect:VBN:relcl:22 to:TO:aux:28 hold:VB:xcomp:26 .:.:punct:4",
            "reference", ("accused", "dep"), id="a reference to talks",
        ),
        pytest.param(
            "The:DT:det:2:ORG United:NNP:compound:2:ORG Nations:NNP:nsubj:3:ORG accused=accuse:VBD:ccomp:14 Rwanda:NNP:dobj:3:GPE "
            "of:IN:prep:3 arming=arm:VBG:pcomp:5 the:DT:det:9 M23:NNP:compound:9:GPE rebels=rebel:NNS:dobj:6 ,:,:punct:14 "
            "a:DT:det:13 charge:NN:compound:13 Kigali:NNP:nsubj:14 denies=deny:VBZ:ROOT:14 .:.:punct:14",
            "denies", ("charge", "relcl"), id="a charge Kigali denies",
        ),
        pytest.param(
            "Chad:NNP:nsubj:1:GPE accused=accuse:VBD:ROOT:1 Libya:NNP:dobj:1:GPE of:IN:prep:2 theft:NN:pobj:3 ,:,:punct:2 "
            "which:WDT:dobj:8 Libya:NNP:nsubj:8:GPE denied=deny:VBD:relcl:2 .:.:punct:1",
            "denied", ("theft", "relcl"), id="which Libya denied",
        ),
        pytest.param(
            "A:DT:det:3 KCG:NNP:compound:2:ORG patrol:NN:compound:3 ship:NN:nsubj:9 sent=send:VBN:acl:3 from:IN:prep:4 "
            "Mokpo:NNP:pobj:5:PERSON did=do:VBD:aux:9 not:RB:neg:9 arrive:VB:ROOT:9 until:IN:mark:14 the:DT:det:12 "
            "Onbada:NNP:nsubj:14 7:CD:nummod:12 was=be:VBD:advcl:9 already:RB:advmod:14 under:IN:prep:14 tow:NN:pobj:16 "
            ",:,:punct:20 Poe:NNP:nsubj:20:PERSON acknowledged=acknowledge:VBD:parataxis:9 ,:,:punct:20 and:CC:cc:20 "
            "had=have:VBD:aux:25 been=be:VBN:auxpass:25 ordered=order:VBN:conj:20 not:RB:neg:28 to:TO:aux:28 pursue:VB:xcomp:25 "
            ".:.:punct:9",
            "ordered", ("arrive", "conj"), id="and had been ordered, said last",
        ),
        pytest.param(
            "The:DT:det:1 Onbada:NNP:nsubj:18 7:CD:nummod:1 ,:,:punct:1 which:WDT:nsubjpass:6 is=be:VBZ:auxpass:6 "
            "owned=own:VBN:relcl:1 by:IN:agent:6 the:DT:det:12:ORG Korea:NNP:compound:12:ORG Marine:NNP:compound:11:ORG "
            "Survey:NNP:compound:12:ORG Institute:NNP:pobj:7:ORG (_:-LRB-:punct:12 KMSI_:NNP:appos:12 ):-RRB-:punct:12 ,:,:punct:18 "
            "was=be:VBD:aux:18 taking=take:VBG:ccomp:53 water:NN:compound:20 samples=sample:NNS:dobj:18 near:IN:prep:18 a:DT:det:26 "
            "Chinese:JJ:amod:26 steel:NN:compound:25 aquaculture:NN:compound:26 platform:NN:pobj:21 when:WRB:advmod:30 "
            "it:PRP:nsubjpass:30 was=be:VBD:auxpass:30 intercepted=intercept:VBN:advcl:18 at:IN:prep:30 around:RB:advmod:33 "
            "4:CD:nummod:34 a.m.:NN:pobj:31 on:IN:prep:30 Tuesday:NNP:pobj:35 (_:-LRB-:punct:39 1900:CD:nummod:39 "
            "GMT:NNP:appos:36:ORG on:IN:prep:30 Monday_:NNP:pobj:40 ):-RRB-:punct:18 and:CC:cc:18 towed=tow:VBD:conj:18 "
            "to:IN:prep:44 the:DT:det:47 port:NN:pobj:45 of:IN:prep:47 Qingdao:NNP:pobj:48:GPE ,:,:punct:53 the:DT:det:52 "
            "institute:NN:nsubj:53 said=say:VBD:ROOT:53 .:.:punct:53",
            "towed", ("intercepted", "conj"), id="intercepted and towed",
        ),
        pytest.param(
            "It:PRP:nsubj:3 would:MD:aux:3 also:RB:advmod:3 let:VB:ROOT:3 the:DT:det:6 defence:NN:compound:6 ministry:NN:nsubj:7 "
            "veto:NN:ccomp:3 any:DT:det:9 vessel:NN:dobj:7 on:IN:prep:9 security:NN:compound:12 grounds=ground:NNS:pobj:10 "
            ",:,:punct:7 a:DT:det:15 clause:NN:nsubj:25 the:DT:det:17 opposition:NN:appos:15 Samagi:NNP:compound:20 "
            "Jana:NNP:compound:20 Balawegaya:NNP:nsubj:25 (_:-LRB-:punct:20 SJB_:NNP:appos:20:ORG ):-RRB-:punct:20 "
            "has=have:VBZ:aux:25 said=say:VBN:ccomp:3 it:PRP:nsubj:28 will:MD:aux:28 fight:VB:ccomp:25 .:.:punct:3",
            "clause", ("let", "dep"), id="a clause they will fight",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
