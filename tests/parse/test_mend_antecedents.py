"""Which noun a clause belongs to, and which clause a noun behind a comma."""


import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "He:PRP:nsubj:1 gave=give:VBD:ROOT:1 in:RP:prt:1 to:IN:prep:1 a:DT:det:5 demand:NN:pobj:3 made=make:VBN:acl:5 "
            "since:IN:prep:6 the:DT:det:9 collapse:NN:pobj:7 of:IN:prep:9 a:DT:det:13 concrete:JJ:amod:13 canopy:NN:pobj:10 "
            "at:IN:prep:13 Novi:NNP:compound:16:ORG Sad_:NNP:poss:19:ORG 's:POS:case:16:ORG railway:NN:compound:19 "
            "station:NN:pobj:14 ,:,:punct:19 which:WDT:nsubj:22 killed=kill:VBD:relcl:19 16:CD:nummod:24 people:NNS:dobj:22 "
            "in:IN:prep:22 November:NNP:pobj:25 2024:CD:nummod:26 .:.:punct:1",
            "killed", ("collapse", "relcl"), id="which killed",
        ),
        pytest.param(
            "It:PRP:nsubj:1 was=be:VBD:ROOT:1 a:DT:det:4 rare:JJ:amod:4 success:NN:attr:1 for:IN:prep:4 Algerian:JJ:amod:7 "
            "diplomacy:NN:pobj:5 in:IN:prep:7 a:DT:det:10 country:NN:pobj:8 that:WDT:nsubj:13 has=have:VBZ:aux:13 "
            "accused=accuse:VBN:relcl:10 Algiers:NNP:dobj:13 of:IN:prep:13 harbouring=harbour:VBG:amod:17 rebels=rebel:NNS:pobj:15 "
            ".:.:punct:1",
            "accused", ("country", "relcl"), id="country that accused",
        ),
        pytest.param(
            "Its:PRP$:poss:1 council:NN:nsubj:2 decided=decide:VBD:ROOT:2 on:IN:prep:2 Tuesday:NNP:pobj:3 to:TO:aux:6 "
            "maintain:VB:xcomp:2 the:DT:det:8 suspension:NN:dobj:6 of:IN:prep:8 Burkina:NNP:compound:11:GPE Faso:NNP:pobj:9:GPE "
            ",:,:punct:11 imposed=impose:VBN:acl:11 after:IN:prep:13 a:DT:det:16 coup:NN:pobj:14 in:IN:prep:16 2022:CD:pobj:17 "
            ".:.:punct:2",
            "imposed", ("suspension", "acl"), id="imposed in",
        ),
        pytest.param(
            "Abdoulaye:NNP:compound:1:PERSON Diop:NNP:nsubj:2:PERSON insisted=insist:VBD:ROOT:2 that:IN:mark:20 the:DT:det:5:ORG "
            "Alliance:NNP:nsubj:20:ORG of:IN:prep:5:ORG Sahel:NNP:compound:8:ORG States:NNP:pobj:6:ORG ,:,:punct:8 the:DT:det:11 "
            "confederation:NN:appos:8 the:DT:det:14 three:CD:nummod:14 countries=country:NNS:conj:5 formed=form:VBN:acl:14 "
            "in:IN:prep:15 2024:CD:pobj:16 ,:,:punct:5 would:MD:aux:20 negotiate:VB:ccomp:2 only:RB:advmod:22 as:IN:prep:20 "
            "a:DT:det:25 single:JJ:amod:25 delegation:NN:pobj:22 .:.:punct:2",
            "formed", ("confederation", "relcl"), id="confederation they formed",
        ),
        pytest.param(
            "Niger_:NNP:poss:3:PERSON 's:POS:case:0 own:JJ:amod:3 suspension:NN:nsubjpass:6 might:MD:aux:6 be:VB:auxpass:6 "
            "reviewed=review:VBN:ccomp:15 if:IN:mark:9 Tiani:NNP:nsubj:9:PERSON set:VBD:advcl:6 a:DT:det:11 date:NN:dobj:9 "
            "for:IN:prep:11 elections=election:NNS:pobj:12 ,:,:punct:15 said=say:VBD:ROOT:15 Mahmoud:NNP:compound:18:PERSON "
            "Ali:NNP:compound:18:PERSON Youssouf:NNP:nsubj:42:PERSON ,:,:punct:18 the:DT:det:21 chairperson:NN:appos:18 "
            "of:IN:prep:21 the:DT:det:25:ORG AU:NNP:compound:25:ORG Commission:NNP:pobj:22:ORG –:,:punct:18 a:DT:det:28 "
            "step:NN:appos:18 the:DT:det:30 general:NN:appos:18 ,:,:punct:30 who:WP:nsubj:33 overthrew=overthrow:VBD:relcl:30 "
            "President:NNP:compound:36 Mohamed:NNP:compound:36:PERSON Bazoum:NNP:dobj:33:PERSON in:IN:prep:33 July:NNP:pobj:37 "
            "2023:CD:nummod:38 ,:,:punct:18 has=have:VBZ:aux:42 refused=refuse:VBN:ccomp:15 to:TO:aux:44 take:VB:xcomp:42 "
            ".:.:punct:15",
            "general", ("refused", "nsubj"), id="step the general refused",
        ),
        pytest.param(
            "West:JJ:amod:1 African:JJ:amod:2 leaders=leader:NNS:nsubj:3 agreed=agree:VBD:ROOT:3 on:IN:prep:3 Thursday:NNP:pobj:4 "
            "to:TO:aux:7 reopen:VB:xcomp:3 negotiations=negotiation:NNS:dobj:7 ,:,:punct:3 hours=hour:NNS:npadvmod:15 "
            "after:IN:mark:15 two:CD:nummod:14 Chinese:JJ:amod:14 engineers=engineer:NNS:nsubj:15 held=hold:VBN:advcl:3 "
            "for:IN:prep:15 11:CD:nummod:18 months=month:NNS:pobj:16 by:IN:agent:15 an:DT:det:24 al_:NNP:compound:23:ORG "
            "-_:HYPH:punct:23:ORG Qaeda:NNP:compound:24:ORG affiliate:NN:pobj:19 were=be:VBD:auxpass:26 set:VBN:conj:3 "
            "free:JJ:oprd:26 in:IN:prep:26 northern:JJ:amod:30 Mali:NNP:pobj:28:GPE following=follow:VBG:prep:26 "
            "weeks=week:NNS:pobj:31 of:IN:prep:32 quiet:JJ:amod:35 mediation:NN:pobj:33 by:IN:prep:35 Algeria:NNP:pobj:36:GPE "
            ".:.:punct:3",
            "engineers", ("set", "nsubjpass"), id="held were freed",
        ),
        pytest.param(
            "Iran:NNP:nsubj:2:GPE has=have:VBZ:aux:2 accused=accuse:VBN:ROOT:2 the:DT:det:4 Taliban:NNP:dobj:2:ORG of:IN:prep:2 "
            "deliberately:RB:advmod:7 opening=open:VBG:pcomp:5 the:DT:det:9 gates=gate:NNS:dobj:7 of:IN:prep:9 the:DT:det:12 "
            "dam:NN:pobj:10 at:IN:prep:7 the:DT:det:15 height:NN:pobj:13 of:IN:prep:15 the:DT:det:18 floods=flood:NNS:pobj:16 "
            ",:,:punct:2 a:DT:det:21 charge:NN:dobj:2 dismissed=dismiss:VBN:acl:21 by:IN:agent:22 Kabul:NNP:pobj:23:GPE "
            "on:IN:prep:22 Thursday:NNP:pobj:25 as:IN:prep:2 “_:``:punct:27 a:DT:det:31 fairy:NN:compound:31 tale:NN:pobj:27 "
            "told=tell:VBN:acl:31 by:IN:agent:32 officials_=official:NNS:pobj:33 ”:'':punct:2 .:.:punct:2",
            "charge", ("accused", "dep"), id="a charge dismissed",
        ),
        pytest.param(
            '"_:``:punct:8 Algeria:NNP:nsubj:4:GPE does=do:VBZ:aux:4 not:RB:neg:4 buy:VB:ccomp:8 people:NNS:dobj:4 ,_:,:punct:8 '
            '":\'\':punct:8 said=say:VBD:ROOT:8 Ahmed:NNP:compound:10:PERSON Attaf:NNP:nsubj:8:PERSON ,:,:punct:10 the:DT:det:14 '
            "foreign:JJ:amod:14 minister:NN:appos:10 ,:,:punct:14 whom:WP:appos:14 his:PRP$:poss:19 Chinese:JJ:amod:19 "
            "counterpart:NN:nsubj:16 ,:,:punct:19 Wang:NNP:compound:22:PERSON Yi:NNP:appos:19:PERSON ,:,:punct:19 "
            "thanked=thank:VBN:acl:19 by:IN:agent:24 telephone:NN:pobj:25 on:IN:prep:24 Thursday:NNP:pobj:27 .:.:punct:8",
            "counterpart", ("thanked", "nsubj"), id="whom he thanked",
        ),
        pytest.param(
            "Police=Police:NNS:nsubj:1 used=use:VBD:ROOT:1 tear:JJ:compound:3 gas:NN:dobj:1 late:RB:advmod:1 on:IN:prep:1 "
            "Tuesday:NNP:pobj:5 against:IN:prep:1 several:JJ:amod:9 thousand:CD:nummod:10 protesters=protester:NNS:nsubj:11 "
            "marching=march:VBG:pcomp:7 on:IN:prep:11 the:DT:det:14 offices=office:NNS:pobj:12 of:IN:prep:14 the:DT:det:17 "
            "SNS:NNP:pobj:15:ORG and:CC:cc:11 arrested=arrest:VBD:conj:11 37:CD:nummod:21 people:NNS:dobj:19 .:.:punct:1",
            "marching", ("protesters", "acl"), id="against marchers",
        ),
        pytest.param(
            'Karoline:NNP:compound:1:PERSON Leavitt:NNP:nsubj:2:PERSON accused=accuse:VBD:ROOT:2 "_:``:punct:4 '
            'bureaucrats=bureaucrat:NNS:dobj:2 with:IN:prep:2 an:DT:det:7 agenda_:NN:pobj:5 ":\'\':punct:7 of:IN:prep:7 '
            "sabotaging=sabotage:VBG:pcomp:9 the:DT:det:12 deal:NN:dobj:10 ,:,:punct:2 adding=add:VBG:advcl:2 that:IN:mark:19 "
            "the:DT:det:17 F.B.I.:NNP:nsubj:19:GPE was=be:VBD:aux:19 investigating=investigate:VBG:ccomp:14 the:DT:det:21 "
            "leak:NN:dobj:19 .:.:punct:2",
            "of", ("accused", "prep"), id="accused people with",
        ),
        pytest.param(
            "The:DT:det:1 decision:NN:nsubj:11 ,:,:punct:1 taken=take:VBN:acl:1 behind:RP:prt:3 closed=close:VBN:amod:6 "
            "doors=door:NNS:dobj:3 at:IN:prep:3 a:DT:det:9 summit:NN:pobj:7 ,:,:punct:1 hands=hand:VBZ:ROOT:11 the:DT:det:13 "
            "task:NN:dobj:11 of:IN:prep:13 leading=lead:VBG:pcomp:14 the:DT:det:17 talks=talk:NNS:dobj:15 to:IN:prep:15 "
            "Senegal_:NNP:poss:21:GPE 's:POS:case:19 president:NN:pobj:18 .:.:punct:11",
            "doors", ("behind", "pobj"), id="taken behind doors",
        ),
        pytest.param(
            "The:DT:det:1 raid:NN:nsubj:2 angered=anger:VBD:ROOT:2 Canada_:NNP:poss:5:GPE 's:POS:case:3 Barrick:NNP:dobj:2:PERSON "
            ",:,:punct:5 which:WDT:nsubj:8 dropped=drop:VBD:relcl:5 its:PRP$:poss:10 claims=claim:NNS:dobj:8 10:CD:nummod:12 "
            "months=month:NNS:npadvmod:13 later:RB:advmod:8 in:IN:prep:8 a:DT:det:16 settlement:NN:pobj:14 .:.:punct:2",
            "dropped", ("Barrick", "relcl"), id="Barrick which dropped",
        ),
        pytest.param(
            "“_:``:punct:21 These:DT:det:2 families=family:NNS:nsubjpass:4 were=be:VBD:auxpass:4 evicted=evict:VBN:ccomp:21 "
            "twice:RB:advmod:4 in:IN:prep:4 a:DT:det:8 week:NN:pobj:6 ,:,:punct:4 first:RB:advmod:11 by:IN:agent:4 a:DT:det:13 "
            "state:NN:pobj:11 and:CC:cc:11 then:RB:advmod:16 by:IN:conj:11 a:DT:det:18 river:NN:pobj:16 ,_:,:punct:21 ”:'':punct:21 "
            "said=say:VBD:ROOT:21 Jamal:NNP:nsubj:21:GPE ,:,:punct:22 who:WP:nsubj:25 urged=urge:VBD:relcl:22 "
            "Tehran:NNP:dobj:25:GPE and:CC:cc:26 Islamabad:NNP:conj:26:GPE to:TO:aux:30 suspend:VB:xcomp:25 "
            "deportations=deportation:NNS:dobj:30 .:.:punct:21",
            "urged", ("Jamal", "relcl"), id="said Jamal who",
        ),
        pytest.param(
            "The:DT:det:1 company:NN:nsubj:2 agreed=agree:VBD:ROOT:2 to:TO:aux:4 extend:VB:xcomp:2 the:DT:det:6 contract:NN:dobj:4 "
            "after:IN:prep:4 talks=talk:NNS:pobj:7 in:IN:prep:8 St.:NNP:compound:11:GPE Petersburg:NNP:pobj:9:GPE between:IN:prep:8 "
            "the:DT:det:14 companies_=company:NNS:poss:17 ':POS:case:14 chief:JJ:amod:17 executives=executive:NNS:pobj:12 "
            ",:,:punct:17 Alexei:NNP:compound:20:PERSON Miller:NNP:appos:17:PERSON and:CC:cc:20 Dušan:NNP:compound:23:PERSON "
            "Bajatović:NNP:conj:20:PERSON .:.:punct:2",
            "Miller", ("executives", "appos"), id="chiefs Miller and",
        ),
        pytest.param(
            "The:DT:det:1 treaty:NN:nsubjpass:3 was=be:VBD:auxpass:3 signed=sign:VBN:ROOT:3 by:IN:agent:3 the:DT:det:7 "
            "prime:JJ:amod:7 ministers=minister:NNS:pobj:4 Ana:NNP:compound:9 Ruiz:NNP:appos:7 and:CC:cc:9 "
            "Tom:NNP:compound:12:PERSON Berg:NNP:conj:9:PERSON .:.:punct:3",
            "Ruiz", ("by", "pobj"), id="ministers Ruiz and Berg",
        ),
        pytest.param(
            "The:DT:det:1 raid:NN:ROOT:1 led=lead:VBD:acl:1 to:IN:prep:2 Berg_:NNP:poss:6:PERSON 's:POS:case:4 capture:NN:pobj:3 "
            ".:.:punct:1",
            "led", ("led", "ROOT"), id="the raid led",
        ),
        pytest.param(
            "The:DT:det:1 summit:NN:nsubj:2 hands=hand:VBZ:ROOT:2 the:DT:det:4 task:NN:dobj:2 of:IN:prep:4 leading=lead:VBG:pcomp:5 "
            "the:DT:det:8 talks=talk:NNS:dobj:6 with:IN:prep:8 Mali:NNP:pobj:9:PERSON ,:,:punct:10 Burkina:NNP:compound:13:PERSON "
            "Faso:NNP:conj:10:PERSON and:CC:cc:13 Niger:NNP:conj:13:GPE to:IN:prep:6 Senegal_:NNP:poss:19:GPE 's:POS:case:17 "
            "president:NN:pobj:16 ,:,:punct:19 Bassirou:NNP:compound:22:PERSON Faye:NNP:appos:19:PERSON .:.:punct:2",
            "to", ("hands", "dative"), id="hands task to",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE accused=accuse:VBD:ccomp:9 Malta:NNP:dobj:1:GPE of:IN:prep:1 spying:NN:pobj:3 ,:,:punct:9 "
            "a:DT:det:7 charge:NN:dobj:9 Malta:NNP:nsubj:9:GPE denies=deny:VBZ:ROOT:9 .:.:punct:9",
            "denies", ("charge", "relcl"), id="a charge they deny",
        ),
        pytest.param(
            "Ola:NNP:compound:1:PERSON Berg:NNP:nsubj:2:PERSON said=say:VBD:ROOT:2 that:IN:mark:7 Peru:NNP:nsubj:7:GPE "
            "had=have:VBD:aux:7 not:RB:neg:7 sent=send:VBN:ccomp:2 data=datum:NNS:dobj:7 ,:,:punct:7 a:DT:det:11 claim:NN:dobj:7 "
            "denied=deny:VBN:acl:11 by:IN:agent:12 Tom:NNP:compound:15:PERSON Poe:NNP:pobj:13:PERSON .:.:punct:2",
            "claim", ("said", "dep"), id="said that, a claim denied",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
