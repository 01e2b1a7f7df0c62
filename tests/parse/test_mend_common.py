"""What two have in common: a noun, a verb that is understood, a condition, an aim."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "The:DT:det:1 bloc:NN:nsubj:2 imposed=impose:VBD:ROOT:2 sanctions=sanction:NNS:dobj:2 on:IN:prep:3 "
            "six:CD:nummod:7:CARDINAL Chadian:JJ:amod:7:NORP security:NN:pobj:4 and:CC:cc:7 election:NN:compound:10 "
            "officials=official:NNS:conj:7 .:.:punct:2",
            "security", ("officials", "compound"), id="security and election officials",
        ),
        pytest.param(
            "Two:CD:nummod:2:CARDINAL aid:NN:compound:2 workers=worker:NNS:nsubjpass:15 held=hold:VBN:acl:2 in:IN:prep:3 "
            "Chad=Chad:NNP:pobj:4:GPE for:IN:prep:3 more:JJR:amod:9:DATE than:IN:quantmod:9:DATE a:DT:nummod:10:DATE "
            "year:NN:pobj:6:DATE and:CC:cc:3:DATE a:DT:det:13:DATE half:NN:conj:3:DATE were=be:VBD:auxpass:15 "
            "freed=free:VBN:ROOT:15 on:IN:prep:15 Saturday=Saturday:NNP:pobj:16:DATE .:.:punct:15",
            "half", ("year", "conj"), id="a year and a half",
        ),
        pytest.param(
            "It:PRP:nsubj:2 could:MD:aux:2 reopen:VB:ROOT:2 the:DT:det:4 contest:NN:dobj:2 ,:,:punct:4 a:DT:det:7 "
            "process:NN:appos:4 that:WDT:nsubj:13 officials=official:NNS:nsubj:11 privately:RB:advmod:11 believe:VBP:relcl:7 "
            "would:MD:aux:13 take:VB:ccomp:11 at:RB:advmod:15:DATE least:RBS:advmod:16:DATE 18:CD:nummod:17:DATE "
            "months=month:NNS:dobj:13:DATE ,:,:punct:13 or:CC:cc:13 ask:VB:conj:13 parliament:NN:dobj:20 to:TO:aux:23 "
            "exempt:VB:xcomp:20 the:DT:det:25 plan:NN:dobj:23 from:IN:prep:25 the:DT:det:28 law:NN:pobj:26 .:.:punct:2",
            "ask", ("reopen", "conj"), id="could reopen it or ask",
        ),
        pytest.param(
            "Pictures=picture:NNS:nsubj:5 shared=share:VBN:acl:0 by:IN:agent:1 the:DT:det:4 team:NN:pobj:2 showed=show:VBD:ROOT:5 "
            "at:RB:advmod:7:CARDINAL least:RBS:advmod:8:CARDINAL three:CD:nummod:9:CARDINAL craters=crater:NNS:nsubj:24 "
            ",:,:punct:9 and:CC:cc:9 a:DT:det:14 weapons=weapon:NNS:compound:14 analyst:NN:conj:9 in:IN:prep:14 "
            "Lima=Lima:NNP:pobj:15:GPE who:WP:nsubj:18 examined=examine:VBD:relcl:14 them=they:PRP:dobj:18 ,:,:punct:9 "
            "Jon=Jon:NNP:compound:22:PERSON Poe=Poe:NNP:appos:9:PERSON ,:,:punct:9 said=say:VBD:ccomp:5 they:PRP:nsubj:26 "
            "were=be:VBD:ccomp:24 consistent:JJ:acomp:26 with:IN:prep:27 howitzer:NN:compound:30 rounds=round:NNS:pobj:28 "
            ".:.:punct:5",
            "said", ("showed", "conj"), id="showed craters, and an analyst said",
        ),
        pytest.param(
            "Ruiz:NNP:nsubj:1 said=say:VBD:ROOT:1 Peru=Peru:NNP:nsubj:4:GPE would:MD:aux:4 accept:VB:ccomp:1 the:DT:det:6 "
            "offer:NN:dobj:4 provided=provide:VBN:acl:6 that:IN:mark:12 the:DT:det:10 levy:NN:nsubjpass:12 was=be:VBD:auxpass:12 "
            "suspended=suspend:VBN:ccomp:7 during:IN:prep:12 the:DT:det:15 talks=talk:NNS:pobj:13 .:.:punct:1",
            "suspended", ("accept", "advcl"), id="accept the offer provided that",
        ),
        pytest.param(
            "Molina=Molina:NNP:nsubj:2:ORG has=have:VBZ:aux:2 said=say:VBN:ccomp:13 she:PRP:nsubj:4 is=be:VBZ:ccomp:2 "
            "open:JJ:acomp:4 to:IN:prep:5 talks=talk:NNS:pobj:6 ,:,:punct:13 a:DT:det:10 condition:NN:nsubj:13 "
            "Cáceres=Cáceres:NNP:nsubj:13 has=have:VBZ:aux:13 ruled=rule:VBN:ROOT:13 out:RP:prt:13 .:.:punct:13",
            "ruled", ("condition", "relcl"), id="a condition he has ruled out",
        ),
        pytest.param(
            "The:DT:det:1 bank:NN:nsubj:2 wants=want:VBZ:ROOT:2 tariffs=tariff:NNS:dobj:2 raised=raise:VBN:acl:3 by:IN:agent:4 "
            "18:CD:nummod:7:PERCENT percent:NN:pobj:5:PERCENT in:IN:prep:4 the:DT:det:11:DATE first:JJ:amod:11:DATE "
            "quarter:NN:pobj:8:DATE .:.:punct:2",
            "tariffs", ("raised", "nsubjpass"), id="wants tariffs raised",
        ),
        pytest.param(
            "He:PRP:nsubj:1 thanked=thank:VBD:ROOT:1 a:DT:det:4 fellow:JJ:amod:4 inmate:NN:dobj:1 ,:,:punct:4 whom:WP:dobj:10 "
            "he:PRP:nsubj:10 did=do:VBD:aux:10 not:RB:neg:10 name:VB:relcl:4 ,:,:punct:10 for:IN:prep:10 "
            "teaching=teach:VBG:pcomp:12 him=he:PRP:dative:13 chess:NN:dobj:13 .:.:punct:1",
            "for", ("thanked", "prep"), id="thanked somebody unnamed for it",
        ),
        pytest.param(
            "Workers=worker:NNS:nsubj:1 repaired=repair:VBD:ROOT:1 the:DT:det:3 road:NN:dobj:1 between:IN:prep:3 "
            "Lima=Lima:NNP:pobj:4:GPE and:CC:cc:5 Kara=Kara:NNP:conj:5:PERSON ,:,:punct:5 which:WDT:nsubjpass:13 "
            "has=have:VBZ:aux:13 been=be:VBN:auxpass:13 badly:RB:advmod:13 damaged=damage:VBN:relcl:5 by:IN:agent:13 "
            "trucks=truck:NNS:pobj:14 .:.:punct:1",
            "damaged", ("road", "relcl"), id="the road between two towns which has",
        ),
        pytest.param(
            "Kade:IN:ROOT:0 plans=plan:NNS:pobj:0 to:TO:aux:3 open:VB:acl:1 a:DT:det:5 plant:NN:dobj:3 in:IN:prep:5 "
            "Lima=Lima:NNP:pobj:6:GPE ,:,:punct:5 which:WDT:nsubj:11 would:MD:aux:11 create:VB:relcl:5 600:CD:nummod:13:CARDINAL "
            "jobs=job:NNS:dobj:11 and:CC:cc:11 ,:,:punct:18 its:PRP$:poss:17 managers=manager:NNS:nsubj:18 hope:VBP:conj:11 "
            ",:,:punct:18 blunt:VB:conj:18 the:DT:det:22 charge:NN:dobj:20 that:IN:mark:25 it:PRP:nsubj:25 "
            "exports=export:VBZ:acl:22 revenue:NN:dobj:25 .:.:punct:0",
            "blunt", ("create", "conj"), id="its managers hope",
        ),
        pytest.param(
            "Ruiz:NNP:nsubjpass:2 was=be:VBD:auxpass:2 fined=fine:VBN:ROOT:2 40,000:CD:nummod:4:CARDINAL euros=euro:NNS:dobj:2 "
            "and:CC:cc:4 her:PRP$:poss:7 deputy:NN:conj:4 10,000:CD:nummod:7:CARDINAL .:.:punct:2",
            "deputy", ("fined", "gap"), id="her deputy 10,000",
        ),
        pytest.param(
            "The:DT:det:1 Reds=Reds:NNPS:nsubj:2:ORG won=win:VBD:ROOT:2 171:CD:nummod:4:CARDINAL seats=seat:NNS:dobj:2 and:CC:cc:4 "
            "Renamo=Renamo:NNP:compound:7:LAW 28:CD:conj:4:LAW .:.:punct:2",
            "28", ("won", "orphan"), id="so many seats and they 28",
        ),
        pytest.param(
            "The:DT:det:1 Liberals=Liberals:NNPS:nsubj:2:ORG took=take:VBD:ROOT:2 26:CD:nummod:4:PERCENT percent:NN:dobj:2:PERCENT "
            "of:IN:prep:4 the:DT:det:7 vote:NN:pobj:5 and:CC:cc:4 the:DT:det:12 Greens=Greens:NNP:nmod:12 14:CD:nummod:12:PERCENT "
            "percent:NN:conj:4:PERCENT .:.:punct:2",
            "Greens", ("took", "gap"), id="the Greens 14 percent",
        ),
        pytest.param(
            "Poland=Poland:NNP:nsubj:2:GPE will:MD:aux:2 send:VB:ROOT:2 40:CD:nummod:4:CARDINAL tanks=tank:NNS:dobj:2 ,:,:punct:2 "
            "and:CC:cc:2 the:DT:det:8 Netherlands=Netherlands:NNP:conj:2:GPE 18:CD:nummod:8:DATE .:.:punct:2",
            "Netherlands", ("send", "gap"), id="will send 40, and they 18",
        ),
        pytest.param(
            "Poe=Poe:NNP:nsubjpass:2:PERSON was=be:VBD:auxpass:2 sentenced=sentence:VBN:ROOT:2 to:IN:prep:2 12:CD:nummod:5:DATE "
            "years=year:NNS:pobj:3:DATE in:IN:prep:5 prison:NN:pobj:6 and:CC:cc:5 Ruiz=Ruiz:NNP:conj:5 to:IN:prep:2 "
            "10:CD:pobj:10:CARDINAL .:.:punct:2",
            "Ruiz", ("sentenced", "gap"), id="sentenced to so much and she to ten",
        ),
        pytest.param(
            "Exports=export:NNS:nsubj:3 to:IN:prep:0 China=China:NNP:pobj:1:GPE fell=fall:VBD:ROOT:3 by:IN:prep:3 "
            "12:CD:nummod:6:PERCENT percent:NN:pobj:4:PERCENT and:CC:cc:6 those:DT:conj:6 to:IN:prep:8 Japan=Japan:NNP:pobj:9:GPE "
            "by:IN:prep:3 8:CD:nummod:13:PERCENT percent:NN:pobj:11:PERCENT .:.:punct:3",
            "those", ("fell", "gap"), id="fell by so much and those by",
        ),
        pytest.param(
            "What:WP:dobj:2 we:PRP:nsubj:2 refuse:VBP:csubj:3 is=be:VBZ:ROOT:3 to:TO:aux:5 switch:VB:xcomp:3 off:RP:prt:5 "
            "the:DT:det:8 lights=light:NNS:dobj:5 in:IN:prep:8 the:DT:det:11 homes=home:NNS:pobj:9 of:IN:prep:11 "
            "people:NNS:pobj:12 .:.:punct:3",
            "switch", ("refuse", "xcomp"), id="what we refuse is to",
        ),
        pytest.param(
            "What:WP:dobj:3 the:DT:det:2 union:NN:nsubj:3 wants=want:VBZ:csubj:4 is=be:VBZ:ROOT:4 a:DT:det:7 pay:NN:compound:7 "
            "rise:NN:attr:4 .:.:punct:4",
            "rise", ("wants", "dobj"), id="what the union wants is",
        ),
        pytest.param(
            "The:DT:det:1 complaint:NN:nsubjpass:3 was=be:VBD:auxpass:3 brought=bring:VBN:ROOT:3 by:IN:agent:3 "
            "Kade=Kade:NNP:pobj:4:PERSON ,:,:punct:5 a:DT:det:9 Swedish:JJ:amod:9:NORP rival:NN:appos:5 whose:WP$:poss:11 "
            "offer:NN:relcl:9 ,:,:punct:11 submitted=submit:VBN:acl:11 in:IN:prep:13 early:JJ:amod:16:DATE 2023:CD:pobj:14:DATE "
            ",:,:punct:5 was=be:VBD:auxpass:19 said=say:VBN:conj:3 to:TO:aux:21 be:VB:xcomp:19 cheaper=cheap:JJR:acomp:21 "
            ".:.:punct:19",
            "said", ("rival", "relcl"), id="a rival whose offer was",
        ),
        pytest.param(
            "The:DT:det:1 draft:NN:nsubj:3 would:MD:aux:3 allow:VB:ROOT:3 Brussels=Brussels:NNP:nsubj:6:GPE to:TO:aux:6 "
            "coordinate:VB:ccomp:3 licences=licence:NNS:dobj:6 but:CC:cc:6 would:MD:aux:10 leave:VB:conj:6 the:DT:det:13 "
            "final:JJ:amod:13 decision:NN:dobj:10 to:IN:prep:13 national:JJ:amod:16 governments=government:NNS:pobj:14 .:.:punct:3",
            "leave", ("allow", "conj"), id="would allow it but would leave the rest",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
