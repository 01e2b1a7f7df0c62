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
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
