"""News stories: what soured, what an attempt and a “when” hang on, what is only come close to."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Relations=relation:NNS:ROOT:0 between:IN:prep:0 the:DT:det:4 two:CD:nummod:4:CARDINAL countries=country:NNS:pobj:1 "
            "soured=sour:VBN:acl:4 in:IN:prep:5 2022:CD:pobj:6:DATE ,:,:punct:7 when:WRB:advmod:11 Malta=Malta:NNP:nsubj:11:GPE "
            "halved=halve:VBD:relcl:7 its:PRP$:poss:13 aid:NN:dobj:11 .:.:punct:0",
            "soured", ("soured", "ROOT"), id="relations soured",
        ),
        pytest.param(
            "Talks=talk:NNS:ROOT:0 between:IN:prep:0 the:DT:det:4 two:CD:nummod:4:CARDINAL sides=side:NNS:pobj:1 "
            "stalled=stall:VBN:acl:4 in:IN:prep:5 May=May:NNP:pobj:6:DATE .:.:punct:0",
            "stalled", ("stalled", "ROOT"), id="talks stalled",
        ),
        pytest.param(
            "Malta=Malta:NNP:nsubj:1:GPE halved=halve:VBD:ROOT:1 the:DT:det:3 number:NN:dobj:1 of:IN:prep:3 visas=visa:NNS:pobj:4 "
            "granted=grant:VBN:acl:5 to:IN:dative:6 Peruvians=Peruvians:NNPS:pobj:7:NORP in:IN:prep:6 an:DT:det:11 "
            "attempt:NN:pobj:9 to:TO:aux:13 force:VB:acl:11 Lima=Lima:NNP:dobj:13:GPE to:TO:aux:16 cooperate:VB:xcomp:13 "
            ".:.:punct:1",
            "in", ("halved", "prep"), id="in an attempt to",
        ),
        pytest.param(
            "The:DT:det:1 navy:NN:nsubj:2:ORG said=say:VBD:ROOT:2 the:DT:det:4 boat:NN:nsubj:7 had=have:VBD:aux:7 "
            "been=be:VBN:aux:7 escorting=escort:VBG:ccomp:2 a:DT:det:9 ship:NN:dobj:7 hired=hire:VBN:acl:9 to:TO:aux:12 "
            "survey:VB:xcomp:10 the:DT:det:14 route:NN:dobj:12 of:IN:prep:14 a:DT:det:17 cable:NN:pobj:15 when:WRB:advmod:21 "
            "the:DT:det:20 cutter:NN:nsubj:21 crossed=cross:VBD:advcl:12 its:PRP$:poss:23 bow:NN:dobj:21 .:.:punct:2",
            "crossed", ("escorting", "advcl"), id="was doing when",
        ),
        pytest.param(
            "In:IN:prep:3 1996:CD:pobj:0:DATE they:PRP:nsubj:3 came=come:VBD:ROOT:3 close:RB:advmod:3 to:IN:prep:4 war:NN:pobj:5 "
            "over:IN:prep:3 Imia=Imia:NNP:pobj:7:PERSON ,:,:punct:8 a:DT:det:11 pair:NN:appos:8 of:IN:prep:11 "
            "islets=islet:NNS:pobj:12 .:.:punct:3",
            "to", ("came", "prep"), id="came close to war",
        ),
        pytest.param(
            "Peru=Peru:NNP:nsubj:4:GPE and:CC:cc:0 Chile=Chile:NNP:conj:0:GPE have:VBP:aux:4 argued=argue:VBN:ROOT:4 for:IN:prep:4 "
            "decades=decade:NNS:pobj:5:DATE over:IN:prep:6 their:PRP$:poss:10 maritime:JJ:amod:10 borders=border:NNS:pobj:7 "
            ".:.:punct:4",
            "over", ("argued", "prep"), id="for decades over",
        ),
        pytest.param(
            "They:PRP:nsubj:1 met=meet:VBD:ROOT:1 for:IN:prep:1 two:CD:nummod:4:TIME hours=hour:NNS:pobj:2:TIME about:IN:prep:4 "
            "the:DT:det:7 border:NN:pobj:5 .:.:punct:1",
            "about", ("met", "prep"), id="for two hours about",
        ),
        pytest.param(
            "Kade=Kade:NNP:nsubj:1:PERSON said=say:VBD:ROOT:1 it:PRP:nsubj:4 would:MD:aux:4 add:VB:ccomp:1 the:DT:det:6 "
            "strait:NN:dobj:4 to:IN:prep:4 its:PRP$:poss:9 list:NN:pobj:7 of:IN:prep:9 high_:JJ:amod:13 -_:HYPH:punct:13 "
            "risk:NN:compound:14 waters=water:NNS:pobj:10 on:IN:prep:4 Friday=Friday:NNP:pobj:15:DATE ,:,:punct:4 a:DT:det:19 "
            "step:NN:npadvmod:20 likely:JJ:advmod:4 to:TO:aux:22 raise:VB:xcomp:20 premiums=premium:NNS:dobj:22 .:.:punct:1",
            "likely", ("step", "amod"), id="a step likely to",
        ),
        pytest.param(
            "The:DT:det:1 accord:NN:nsubj:13 ,:,:punct:1 initialled=initial:VBN:acl:1 in:IN:prep:3 "
            "December=December:NNP:pobj:4:DATE but:CC:cc:3 made=make:VBD:conj:3 public:JJ:dobj:7 only:RB:advmod:10 on:IN:prep:7 "
            "Tuesday=Tuesday:NNP:pobj:10:DATE ,:,:punct:1 requires=require:VBZ:ROOT:13 consulates=consulate:NNS:dobj:13 "
            "to:TO:aux:16 act:VB:xcomp:14 .:.:punct:13",
            "public", ("made", "oprd"), id="signed and made public",
        ),
        pytest.param(
            "Harvest=Harvest:NNP:compound:1:ORG Watch=Watch:NNP:ROOT:1:ORG ,:,:punct:1 a:DT:det:7 "
            "Kampala=Kampala_:NNP:npadvmod:6:GPE -_:HYPH:punct:6 based=base:VBN:amod:7 group:NN:appos:1 that:WDT:nsubj:9 "
            "campaigns=campaign:VBZ:relcl:7 for:IN:prep:9 food:NN:compound:12 security:NN:pobj:10 ,:,:punct:1 "
            "faulted=fault:VBD:amod:15 ministers=minister:NNS:appos:1 for:IN:prep:15 publishing=publish:VBG:pcomp:16 no:DT:det:20 "
            "impact:NN:compound:20 study:NN:dobj:17 .:.:punct:1",
            "faulted", ("faulted", "ROOT"), id="the group faulted them",
        ),
        pytest.param(
            "Trade:NN:compound:1 ministers=minister:NNS:nsubj:2 agreed=agree:VBD:ROOT:2 on:IN:prep:2 "
            "Tuesday=Tuesday:NNP:pobj:3:DATE to:TO:aux:6 impose:VB:xcomp:2 a:DT:det:10 60:CD:nummod:9:PERCENT "
            "percent:NN:compound:10:PERCENT tariff:NN:dobj:6 on:IN:prep:10 imported=import:VBN:amod:13 rice:NN:pobj:11 ,:,:punct:6 "
            "brushing=brush:VBG:advcl:6 aside:RP:prt:15 objections=objection:NNS:pobj:16 from:IN:prep:17 "
            "Kenya=Kenya:NNP:pobj:18:GPE and:CC:cc:15 a:DT:det:22 threat:NN:conj:15 of:IN:prep:22 retaliation:NN:pobj:23 "
            "by:IN:prep:24 Pakistan=Pakistan:NNP:pobj:25:GPE ,:,:punct:2 the:DT:det:29 region_:NN:poss:32 's:POS:case:29 "
            "largest=large:JJS:amod:32 supplier:NN:dobj:2 .:.:punct:2",
            "supplier", ("Pakistan", "appos"), id="by Pakistan, the supplier",
        ),
        pytest.param(
            "Members=member:NNS:nsubj:1 were=be:VBD:ROOT:1 free:JJ:acomp:1 to:TO:aux:4 raise:VB:xcomp:2 tariffs=tariff:NNS:dobj:4 "
            "up:RP:prt:4 to:IN:prep:6 agreed=agree:VBN:amod:9 ceilings=ceiling:NNS:pobj:7 .:.:punct:1",
            "up", ("to", "advmod"), id="tariffs up to",
        ),
        pytest.param(
            "East:JJ:amod:1:NORP African:JJ:amod:2:NORP ministers=minister:NNS:nmod:6 back:RB:advmod:2 steep:JJ:amod:6 "
            "rice:NN:compound:6 tariff:NN:ROOT:6 despite:IN:prep:6 Kenyan:JJ:amod:9:NORP objections=objection:NNS:pobj:7",
            "back", ("back", "ROOT"), id="ministers back it",
        ),
        pytest.param(
            "Vahram=Vahram:NNP:compound:1:PERSON Poe=Poe:NNP:nsubj:4:PERSON on:IN:prep:4 Monday=Monday:NNP:pobj:2:DATE "
            "dismissed=dismiss:VBD:ROOT:4 as:IN:prep:4 “=\"_:'':punct:8 pure:JJ:amod:8 fiction_:NN:pobj:5 ”=\":'':punct:8 "
            "a:DT:det:11 report:NN:appos:8 that:IN:dobj:16 his:PRP$:poss:14 government:NN:nsubj:16 had=have:VBD:aux:16 "
            "offered=offer:VBN:relcl:11 to:TO:aux:18 hand:VB:xcomp:16 over:RP:prt:18 two:CD:nummod:22:CARDINAL "
            "border:NN:compound:22 villages=village:NNS:dobj:18 .:.:punct:4",
            "offered", ("report", "acl"), id="report that he had",
        ),
        pytest.param(
            "Sweden=Sweden_:NNP:poss:3:GPE 's:POS:case:0 Norrlandia=Norrlandia:NNP:compound:3:ORG AB=AB:NNP:ROOT:3:ORG ,:,:punct:3 "
            "once:IN:advmod:7 the:DT:det:7 darling:NN:appos:3 of:IN:prep:7 green:JJ:amod:10 investors=investor:NNS:pobj:8 "
            ",:,:punct:3 filed=file:VBN:acl:3 for:IN:prep:12 bankruptcy:NN:pobj:13 in:IN:prep:14 Oslo=Oslo:NNP:pobj:15:GPE "
            "on:IN:prep:12 Wednesday=Wednesday:NNP:pobj:17:DATE ,:,:punct:12 owing=owe:VBG:conj:12 "
            "creditors=creditor:NNS:dative:20 some:DT:det:23 SKr:NN:dobj:20 22:CD:compound:25:MONEY billion:CD:nummod:23:MONEY "
            ".:.:punct:3",
            "filed", ("filed", "ROOT"), id="the firm filed for",
        ),
        pytest.param(
            "Peru=Peru:NNP:nsubj:4:GPE and:CC:cc:0 Chile=Chile:NNP:conj:0:GPE have:VBP:aux:4 agreed=agree:VBN:ROOT:4 to:TO:aux:6 "
            "reopen:VB:xcomp:4 the:DT:det:8 crossing:NN:dobj:6 ,:,:punct:4 closed=close:VBD:conj:4 since:IN:prep:10 "
            "2019:CD:pobj:11:DATE ,:,:punct:10 but:CC:cc:10 not:RB:neg:17 to:TO:aux:17 withdraw:VB:conj:10 their:PRP$:poss:19 "
            "troops=troop:NNS:dobj:17 from:IN:prep:17 it:PRP:pobj:20 .:.:punct:4",
            "closed", ("crossing", "acl"), id="crossing closed since",
        ),
        pytest.param(
            "The:DT:det:1 President=President:NNP:nsubj:2 spoke=speak:VBD:ROOT:2 today:NN:npadvmod:2:DATE with:IN:prep:2 "
            "Prime=Prime:NNP:compound:6 Minister=Minister:NNP:compound:8 Kaarel=Kaarel:NNP:compound:8:PERSON "
            "Uustalu=Uustalu:NNP:nsubj:12:PERSON of:IN:prep:8 Estonia=Estonia:NNP:pobj:9 to:TO:aux:12 reaffirm:VB:pcomp:4 "
            "the:DT:det:15:GPE United=United:NNP:compound:15:GPE States=States_:NNP:poss:17:GPE ':POS:case:15:GPE "
            "commitment:NN:dobj:12 to:IN:prep:17 the:DT:det:20 security:NN:pobj:18 of:IN:prep:20 Europe=Europe:NNP:pobj:21:LOC "
            ".:.:punct:2",
            "reaffirm", ("spoke", "advcl"), id="spoke with him to",
        ),
        pytest.param(
            "Unless:IN:mark:2 Warsaw=Warsaw:NNP:nsubj:2:GPE grants=grant:VBZ:advcl:14 the:DT:det:4 permits=permit:NNS:dobj:2 "
            "by:IN:prep:2 June=June:NNP:pobj:5:DATE ,:,:punct:14 the:DT:det:10 wind:NN:compound:10 farm:NN:nsubjpass:14 "
            "will:MD:aux:14 not:RB:neg:14 be:VB:auxpass:14 connected=connect:VBN:ROOT:14 before:IN:prep:14 2030:CD:pobj:15:DATE "
            ",:,:punct:14 warned=warn:VBD:conj:14 Baltic=Baltic:NNP:compound:20:PERSON Arrow=Arrow:NNP:npadvmod:18:PERSON "
            ",:,:punct:14 the:DT:det:24 consortium:NN:compound:24 building=build:VBG:advcl:14 it:PRP:dobj:24 .:.:punct:14",
            "warned", ("warned", "ROOT"), id="warned the firm",
        ),
        pytest.param(
            "Vietnam=Vietnam:NNP:nsubj:1:GPE overtook=overtake:VBD:ROOT:1 Thailand=Thailand:NNP:dobj:1:GPE last:JJ:amod:4:DATE "
            "year:NN:npadvmod:1:DATE as:IN:prep:1 the:DT:det:7 region_:NN:poss:10 's:POS:case:7 largest=large:JJS:amod:10 "
            "exporter:NN:pobj:5 of:IN:prep:10 circuit:NN:compound:13 boards=board:NNS:pobj:11 ,:,:punct:10 "
            "shipping=ship:VBG:acl:10 $_:$:quantmod:18:MONEY 17.8:CD:compound:18:MONEY billion:CD:nummod:19:MONEY worth:JJ:dobj:15 "
            ".:.:punct:1",
            "shipping", ("overtook", "advcl"), id="overtook it, shipping",
        ),
        pytest.param(
            "The:DT:det:1 Leader=Leader:NNP:nsubj:11 of:IN:prep:1 the:DT:det:4 Opposition=Opposition:NNP:pobj:2 ,:,:punct:1 "
            "Hon.=Hon.:NNP:compound:8 Moses=Moses:NNP:compound:8 Odeke=Odeke:NNP:appos:1:PERSON ,:,:punct:1 "
            "yesterday:NN:npadvmod:11:DATE accused=accuse:VBD:ROOT:11 the:DT:det:13 Speaker=Speaker:NNP:dobj:11 of:IN:prep:13 "
            "shielding:NN:compound:16 ministers=minister:NNS:pobj:14 implicated=implicate:VBN:advcl:11 in:IN:prep:17 the:DT:det:22 "
            "iron:NN:compound:21 sheets=sheet:NNS:compound:22 scandal:NN:pobj:18 .:.:punct:11",
            "implicated", ("ministers", "acl"), id="ministers implicated in",
        ),
        pytest.param(
            "Harare=Harare:NNP:compound:2:ORG City=City:NNP:compound:2:ORG Council=Council:NNP:nsubj:3:ORG owes=owe:VBZ:ROOT:3 "
            "its:PRP$:poss:5 workers=worker:NNS:dative:3 six:CD:nummod:7:DATE months=month_:NNS:poss:9:DATE ':POS:case:7:DATE "
            "salaries=salary:NNS:dobj:3 ,:,:punct:3 yet:CC:cc:3 councillors=councillor:NNS:dobj:3 last:JJ:amod:14:DATE "
            "week:NN:npadvmod:15:DATE awarded=award:VBD:advcl:3 themselves:PRP:dative:15 housing:NN:compound:18 "
            "allowances=allowance:NNS:dobj:15 of:IN:prep:18 US$_:$:nmod:21 800:CD:pobj:19:MONEY each:DT:npadvmod:21 .:.:punct:3",
            "councillors", ("awarded", "nsubj"), id="yet they awarded",
        ),
        pytest.param(
            "“=\"_:'':punct:1 Let:VB:advcl:9 them=they:PRP:nsubj:3 come:VB:ccomp:1 and:CC:cc:3 arrest:VB:conj:3 me=I:PRP:dobj:5 "
            ",_:,:punct:9 ”=\":'':punct:9 thundered=thunder:VBD:ROOT:9 MK=MK:NNP:compound:11:ORG senator:NN:compound:13 "
            "Sipho=Sipho:NNP:compound:13:PERSON Poe=Poe:NNP:dobj:9:PERSON at:IN:prep:9 a:DT:det:16 rally:NN:pobj:14 in:IN:prep:16 "
            "Umlazi=Umlazi:NNP:pobj:17:GPE ,:,:punct:9 “=\"_:'':punct:9 they:PRP:nsubj:22 know:VBP:ccomp:9 where:WRB:advmod:25 "
            "I=I:PRP:nsubj:25 stay:VBP:ccomp:22 ._:.:punct:9 ”=\":'':punct:9",
            "Poe", ("thundered", "nsubj"), id="thundered the senator",
        ),
        pytest.param(
            "No:DT:det:2 such:JJ:amod:2 proposal:NN:nsubjpass:10 ,:,:punct:5 he:PRP:nsubj:5 said=say:VBD:parataxis:10 ,:,:punct:5 "
            "had=have:VBD:aux:10 ever:RB:advmod:10 been=be:VBN:auxpass:10 put:VBN:ROOT:10 to:IN:prep:10 Baku=Baku:NNP:pobj:11:GPE "
            ",:,:punct:10 let:VB:advcl:10 alone:RB:advmod:14 accepted=accept:VBN:advcl:10 .:.:punct:10",
            "accepted", ("put", "conj"), id="let alone accepted",
        ),
        pytest.param(
            "The:DT:det:1 Egyptians=Egyptians:NNPS:nsubj:7:NORP ,:,:punct:4 she:PRP:nsubj:4 said=say:VBD:parataxis:7 ,:,:punct:4 "
            "only:RB:advmod:7 learned=learn:VBD:ROOT:7 of:IN:prep:7 the:DT:det:10:TIME breakthrough:NN:pobj:8:TIME "
            "an:DT:det:12:TIME hour:NN:npadvmod:10:TIME before:IN:mark:16 it:PRP:nsubjpass:16 was=be:VBD:auxpass:16 "
            "announced=announce:VBN:advcl:7 .:.:punct:7",
            "hour", ("announced", "npadvmod"), id="an hour before it",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
