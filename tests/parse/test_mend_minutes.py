"""Minutes and communiques: votes, what is refused to whom, what a relative and a time belong to."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Councillors=councillor:NNS:nsubj:3 in:IN:prep:0 Leeds=Leeds:NNPS:pobj:1:GPE voted=vote:VBD:ROOT:3 "
            "34:CD:npadvmod:3:CARDINAL to:IN:prep:3 29:CD:pobj:5:CARDINAL on:IN:prep:3 Monday=Monday:NNP:compound:9:TIME "
            "night:NN:pobj:7:TIME to:TO:aux:11 close:VB:advcl:3 two:CD:nummod:13:CARDINAL homes=home:NNS:dobj:11 .:.:punct:3",
            "close", ("voted", "xcomp"), id="voted 34 to 29 to close",
        ),
        pytest.param(
            "Lima=Lima:NNP:nsubj:1:GPE suspects=suspect:VBZ:ROOT:1 the:DT:det:3 North=North:NNP:dobj:1 of:IN:prep:3 "
            "having=have:VBG:pcomp:4 jammed:JJ:amod:8 radio:NN:compound:8 signals=signal:NNS:dobj:5 around:IN:prep:8 the:DT:det:11 "
            "island:NN:pobj:9 .:.:punct:1",
            "jammed", ("of", "pcomp"), id="of having jammed signals",
        ),
        pytest.param(
            "The:DT:det:1 Kremlin=Kremlin:NNP:nsubj:2:ORG dismissed=dismiss:VBD:ROOT:2 as:IN:prep:2 \"_:'':punct:6 pure:JJ:amod:6 "
            "invention_:NN:pobj:3 \":'':punct:6 a:DT:det:10 newspaper:NN:compound:10 report:NN:appos:6 that:IN:mark:14 "
            "it:PRP:nsubj:14 had=have:VBD:aux:14 offered=offer:VBN:relcl:10 talks=talk:NNS:dobj:14 .:.:punct:2",
            "report", ("dismissed", "dobj"), id="dismissed as invention a report",
        ),
        pytest.param(
            "Peru=Peru_:NNP:poss:2:GPE 's:POS:case:0 army:NN:nsubj:3 denounced=denounce:VBD:ROOT:3 as:IN:prep:3 \"_:'':punct:7 "
            "a:DT:det:7 lie_:NN:pobj:4 \":'':punct:7 a:DT:det:11 television:NN:compound:11 report:NN:appos:7 that:IN:dobj:15 "
            "it:PRP:nsubj:15 had=have:VBD:aux:15 fled=flee:VBN:relcl:11 .:.:punct:3",
            "report", ("denounced", "dobj"), id="denounced as a lie a report",
        ),
        pytest.param(
            "The:DT:det:1 find:NN:nsubjpass:5 has=have:VBZ:aux:5 not:RB:neg:5 been=be:VBN:auxpass:5 explained=explain:VBN:ROOT:5 "
            "by:IN:agent:5 the:DT:det:8 State=State:NNP:pobj:6:ORG concerned=concern:VBN:advcl:5 .:.:punct:5",
            "concerned", ("State", "amod"), id="the state concerned",
        ),
        pytest.param(
            "The:DT:det:1 Conference=Conference:NNP:nsubj:2 listed=list:VBD:ROOT:2 three:CD:nummod:4:CARDINAL "
            "species=specie:NNS:dobj:2 over:IN:prep:2 the:DT:det:7 objections=objection:NNS:pobj:5 of:IN:prep:7 "
            "Peru=Peru:NNP:pobj:8:GPE and:CC:cc:9 Oman=Oman:NNP:conj:9:GPE ,:,:punct:9 both:DT:nsubj:16 of:IN:prep:13 "
            "which:WDT:pobj:14 entered=enter:VBD:relcl:7 reservations=reservation:NNS:dobj:16 .:.:punct:2",
            "entered", ("Oman", "relcl"), id="both of which entered",
        ),
        pytest.param(
            "The:DT:det:1 plan:NN:nsubjpass:3 was=be:VBD:auxpass:3 backed=back:VBN:ROOT:3 by:IN:agent:3 Chile=Chile:NNP:pobj:4:GPE "
            "and:CC:cc:5 Fiji=Fiji:NNP:conj:5:GPE ,:,:punct:5 both:DT:nsubj:12 of:IN:prep:9 which:WDT:pobj:10 "
            "sent=send:VBD:relcl:5 ships=ship:NNS:dobj:12 .:.:punct:3",
            "which", ("sent", "nsubj"), id="both of which sent",
        ),
        pytest.param(
            "Owing=owe:VBG:advcl:13 to:IN:prep:0 a:DT:det:3 shortage:NN:pobj:1 of:IN:prep:3 dollars=dollar:NNS:pobj:4 ,:,:punct:13 "
            "the:DT:det:9:ORG Central=Central:NNP:compound:9:ORG Bank=Bank:NNP:nsubj:13:ORG of:IN:prep:9:ORG "
            "Ghana=Ghana:NNP:pobj:10:ORG has=have:VBZ:aux:13 directed=direct:VBN:ROOT:13 all:DT:det:15 dealers=dealer:NNS:dobj:13 "
            "to:TO:aux:17 suspend:VB:xcomp:13 sales=sale:NNS:dobj:17 .:.:punct:13",
            "Owing", ("directed", "prep"), id="owing to a shortage",
        ),
        pytest.param(
            "Owing=owe:VBG:advcl:6 to:IN:prep:0 strikes=strike:NNS:pobj:1 ,:,:punct:6 the:DT:det:5 port:NN:nsubj:6 "
            "closed=close:VBD:ROOT:6 .:.:punct:6",
            "Owing", ("closed", "prep"), id="owing to strikes",
        ),
        pytest.param(
            "Were=be:VBD:advcl:14 oil:NN:compound:2 prices=price:NNS:attr:0 to:TO:aux:4 fall:VB:xcomp:0 further=far:RB:advmod:4 "
            ",:,:punct:9 the:DT:det:8 ministry:NN:nsubj:9 said=say:VBD:parataxis:14 ,:,:punct:9 the:DT:det:12 budget:NN:nsubj:14 "
            "would:MD:aux:14 have:VB:ROOT:14 to:TO:aux:17 be:VB:auxpass:17 cut:VBN:xcomp:14 .:.:punct:14",
            "prices", ("fall", "nsubj"), id="were prices to fall",
        ),
        pytest.param(
            "Deputy=Deputy:NNP:compound:1 Governor=Governor:NNP:compound:5 Park=Park:NNP:compound:5:PERSON "
            "Jae=Jae_:NNP:compound:5:PERSON -_:HYPH:punct:5:PERSON hoon:NN:ROOT:5:PERSON dissented=dissent:VBN:acl:5 "
            "from:IN:prep:6 the:DT:det:9 decision:NN:pobj:7 to:TO:aux:11 lift:VB:acl:9 the:DT:det:14 reserve:NN:compound:14 "
            "requirement:NN:dobj:11 .:.:punct:5",
            "hoon", ("dissented", "nsubj"), id="the governor dissented",
        ),
        pytest.param(
            "The:DT:det:1 order:NN:nsubj:2 came=come:VBD:ROOT:2 from:IN:prep:2 the:DT:det:5 captain:NN:pobj:3 ,:,:punct:5 "
            "whom:WP:dobj:10 she:PRP:nsubj:10 had=have:VBD:aux:10 recognised=recognise:VBN:relcl:5 by:IN:agent:10 his:PRP$:poss:13 "
            "voice:NN:pobj:11 .:.:punct:2",
            "by", ("recognised", "prep"), id="recognised by his voice",
        ),
        pytest.param(
            "The:DT:det:1 board:NN:nsubj:2 voted=vote:VBD:ROOT:2 by:IN:agent:2 a:DT:det:5 majority:NN:pobj:3 of:IN:prep:5 "
            "6_:CD:pobj:6:CARDINAL -_:SYM:punct:9:CARDINAL 3:CD:prep:7:CARDINAL to:TO:aux:11 hold:VB:xcomp:2 the:DT:det:13 "
            "rate:NN:dobj:11 at:IN:prep:11 4:CD:nummod:16:PERCENT percent:NN:pobj:14:PERCENT .:.:punct:2",
            "by", ("voted", "prep"), id="voted by a majority",
        ),
        pytest.param(
            "Peru=Peru_:NNP:poss:2:GPE 's:POS:case:0 council:NN:nsubj:3 failed=fail:VBD:ROOT:3 for:IN:prep:3 the:DT:det:7 "
            "third:JJ:amod:7:ORDINAL time:NN:pobj:4 to:TO:aux:9 elect:VB:relcl:7 a:DT:det:11 president:NN:dobj:9 .:.:punct:3",
            "elect", ("failed", "xcomp"), id="failed for the third time to elect",
        ),
        pytest.param(
            "Chile=Chile_:NNP:poss:2:GPE 's:POS:case:0 senate:NNP:nsubj:3:ORG refused=refuse:VBD:ROOT:3 for:IN:prep:3 the:DT:det:7 "
            "second:JJ:amod:7:ORDINAL time:NN:pobj:4 to:TO:aux:9 approve:VB:relcl:7 the:DT:det:11 budget:NN:dobj:9 .:.:punct:3",
            "approve", ("refused", "xcomp"), id="refused for the second time to approve",
        ),
        pytest.param(
            "The:DT:det:1 port:NN:nsubj:3 will:MD:aux:3 reopen:VB:ROOT:3 after:IN:mark:6 divers=diver:NNS:nsubj:6 "
            "found=find:VBD:advcl:3 cracking=crack:VBG:xcomp:6 in:IN:prep:7 nine:CD:pobj:8:CARDINAL of:IN:prep:9 the:DT:det:12 "
            "beams=beam:NNS:pobj:10 .:.:punct:3",
            "cracking", ("found", "dobj"), id="found cracking",
        ),
        pytest.param(
            "Inspectors=inspector:NNS:nsubj:1 found=find:VBD:ROOT:1 pitting=pit:VBG:xcomp:1 in:IN:prep:2 two:CD:pobj:3:CARDINAL "
            "of:IN:prep:4 the:DT:det:7 blades=blade:NNS:pobj:5 .:.:punct:1",
            "pitting", ("found", "dobj"), id="found pitting",
        ),
        pytest.param(
            "Japan=Japan:NNP:nsubj:1:GPE lodged=lodge:VBD:ROOT:1 a:DT:det:3 protest:NN:dobj:1 against:IN:prep:3 the:DT:det:6 "
            "entry:NN:pobj:4 of:IN:prep:6 two:CD:nummod:9:CARDINAL vessels=vessel:NNS:pobj:7 into:IN:prep:6 "
            "waters=water:NNS:pobj:10 surrounding=surround:VBG:acl:11 the:DT:det:15:GPE Senkaku=Senkaku:NNP:compound:15:GPE "
            "Islands=Islands:NNP:dobj:12:GPE ,:,:punct:15 which:WDT:dobj:19 it:PRP:nsubj:19 described=describe:VBD:relcl:15 "
            "as:IN:prep:19 extremely:RB:advmod:22 regrettable:JJ:amod:20 .:.:punct:1",
            "described", ("entry", "relcl"), id="the entry, which it described",
        ),
        pytest.param(
            "A:DT:det:1 ban:NN:nsubj:8 on:IN:prep:1 arms=arm:NNS:compound:4 sales=sale:NNS:pobj:2 to:IN:prep:4 "
            "Chad=Chad:NNP:pobj:5:GPE will:MD:aux:8 lapse:VB:ROOT:8 at:IN:prep:8 midnight:NN:pobj:9:TIME after:IN:prep:8 "
            "Russia=Russia:NNP:pobj:11:GPE on:IN:prep:15 Friday=Friday:NNP:pobj:13:DATE vetoed=veto:VBD:advcl:8 a:DT:det:17 "
            "text:NN:dobj:15 that:WDT:nsubj:21 would:MD:aux:21 have:VB:aux:21 extended=extend:VBN:relcl:17 it:PRP:dobj:21 "
            ".:.:punct:8",
            "Russia", ("vetoed", "nsubj"), id="after Russia on Friday vetoed",
        ),
        pytest.param(
            "She:PRP:nsubj:1 said=say:VBD:ROOT:1 she:PRP:nsubj:5 could:MD:aux:5 not:RB:neg:5 explain:VB:ccomp:1 to:IN:prep:5 "
            "a:DT:det:8 mother:NN:pobj:6 in:IN:prep:8 Lima=Lima:NNP:pobj:9:GPE why:WRB:advmod:15 the:DT:det:13 council:NN:nsubj:15 "
            "had=have:VBD:aux:15 looked=look:VBN:relcl:8 away:RB:advmod:15 .:.:punct:1",
            "looked", ("explain", "ccomp"), id="explain to her why",
        ),
        pytest.param(
            "Jan=Jan:NNP:compound:1:PERSON Poe=Poe:NNP:nsubj:6:PERSON ,:,:punct:1 an:DT:det:4 analyst:NN:appos:1 ,:,:punct:1 "
            "believes=believe:VBZ:ROOT:6 a:DT:det:9 revised=revise:VBN:amod:9 split:NN:dobj:6 ,:,:punct:6 with:IN:prep:6 "
            "Spain=Spain:NNP:nsubj:13:GPE paying=pay:VBG:pcomp:11 a:DT:det:15 share:NN:dobj:13 ,:,:punct:6 would:MD:aux:18 "
            "satisfy:VB:ccomp:6 Kade=Kade:NNP:advmod:18:PERSON .:.:punct:6",
            "split", ("satisfy", "nsubj"), id="believes the split would",
        ),
        pytest.param(
            "Madrid=Madrid:NNP:nsubj:3:GPE has=have:VBZ:aux:3 never:RB:neg:3 agreed=agree:VBN:ROOT:3 to:TO:aux:5 pay:VB:xcomp:3 "
            "for:IN:prep:5 a:DT:det:8 cable:NN:pobj:6 that:WDT:nsubj:12 does=do:VBZ:aux:12 not:RB:neg:12 touch:VB:relcl:8 "
            "its:PRP$:poss:14 territory:NN:dobj:12 ,:,:punct:12 however:RB:advmod:12 ,:,:punct:3 and:CC:cc:3 a:DT:det:20 "
            "spokesman:NN:nsubj:24 for:IN:prep:20 its:PRP$:poss:23 navy:NN:pobj:21:ORG said=say:VBD:conj:3 so:RB:advmod:24 "
            ".:.:punct:24",
            "however", ("agreed", "advmod"), id="however, at the end",
        ),
        pytest.param(
            "The:DT:det:1 talks=talk:NNS:nsubj:2 collapsed=collapse:VBD:ROOT:2 ,:,:punct:2 according=accord:VBG:prep:2 "
            "to:IN:prep:4 two:CD:nummod:7:CARDINAL people:NNS:pobj:5 involved=involve:VBN:acl:7 ,:,:punct:7 when:WRB:advmod:12 "
            "Chad=Chad:NNP:nsubj:12:PERSON refused=refuse:VBD:relcl:7 to:TO:aux:14 accept:VB:xcomp:12 the:DT:det:16 "
            "text:NN:dobj:14 .:.:punct:2",
            "refused", ("collapsed", "advcl"), id="collapsed when it refused",
        ),
        pytest.param(
            "Ostrander=Ostrander:NNP:nsubj:1:PERSON said=say:VBD:ROOT:1 she:PRP:nsubj:4 would:MD:aux:4 circulate:VB:ccomp:1 "
            "a:DT:det:7 new:JJ:amod:7 draft:NN:dobj:4 in:IN:prep:7 the:DT:det:11:DATE coming=come:VBG:amod:11:DATE "
            "weeks=week:NNS:pobj:8:DATE .:.:punct:1",
            "in", ("circulate", "prep"), id="circulate in the coming weeks",
        ),
        pytest.param(
            "He:PRP:nsubj:1 said=say:VBD:ROOT:1 Moscow=Moscow:NNP:nsubj:4:GPE had=have:VBD:aux:4 asked=ask:VBN:ccomp:1 "
            "for:IN:prep:4 a:DT:det:7 review:NN:pobj:5 of:IN:prep:7 the:DT:det:10 measures=measure:NNS:pobj:8 in:IN:prep:10 "
            "March=March:NNP:pobj:11:DATE .:.:punct:1",
            "in", ("asked", "prep"), id="asked in March",
        ),
        pytest.param(
            "Judge=Judge:NNP:compound:2 Jan=Jan:NNP:compound:2:PERSON Poe=Poe:NNP:nsubj:3:PERSON agreed=agree:VBD:ROOT:3 "
            "last:JJ:amod:5:DATE Friday=Friday:NNP:npadvmod:3:DATE ,:,:punct:3 barring=bar:VBG:advcl:3 "
            "Enervia=Enervia:NNP:dobj:7:GPE from:IN:prep:7 laying=lay:VBG:pcomp:9 any:DT:det:12 cable:NN:dobj:10 until:IN:prep:10 "
            "the:DT:det:16 court:NN:compound:16 rules=rule:NNS:pobj:13 .:.:punct:3",
            "barring", ("agreed", "advcl"), id="barring it from laying",
        ),
        pytest.param(
            "Hungary=Hungary:NNP:nsubj:2:GPE will:MD:aux:2 veto:VB:ccomp:13 any:DT:det:5 new:JJ:amod:5 "
            "sanctions=sanction:NNS:dobj:2 on:IN:prep:5 nuclear:JJ:amod:8 fuel:NN:pobj:6 ,:,:punct:13 its:PRP$:poss:12 "
            "government:NN:compound:12 spokesman:NN:nsubj:13 said=say:VBD:ROOT:13 ,:,:punct:13 reiterating=reiterate:VBG:advcl:13 "
            "that:IN:mark:18 Lima=Lima:NNP:nsubj:18:GPE regards=regard:VBZ:ccomp:15 energy:NN:compound:20 supply:NN:dobj:18 "
            "as:IN:prep:18 a:DT:det:23 question:NN:pobj:21 of:IN:prep:23 honour:NN:pobj:24 .:.:punct:13",
            "reiterating", ("said", "advcl"), id="said, reiterating",
        ),
        pytest.param(
            "Enervia=Enervia:NNP:nsubj:2:GPE has=have:VBZ:aux:2 spent=spend:VBN:ccomp:9 94:CD:compound:4:CARDINAL "
            "million:CD:dobj:2:CARDINAL on:IN:prep:2 surveys=survey:NNS:pobj:5 ,:,:punct:9 she:PRP:nsubj:9 added=add:VBD:ROOT:9 "
            "on:IN:prep:9 Monday=Monday:NNP:pobj:10:DATE ,:,:punct:9 and:CC:cc:9 can_:MD:aux:16 not:RB:neg:16 recover:VB:conj:9 "
            "the:DT:det:18 money:NN:dobj:16 .:.:punct:9",
            "recover", ("spent", "conj"), id="added on Monday, and cannot",
        ),
        pytest.param(
            "The:DT:det:1 board:NN:nsubj:4 does=do:VBZ:aux:4 not:RB:neg:4 intend:VB:ROOT:4 to:TO:aux:6 pre_:VB:xcomp:4 "
            "-_:VB:xcomp:4 commit:VB:xcomp:4 to:IN:prep:8 a:DT:det:12 particular:JJ:amod:12 path:NN:pobj:9 for:IN:prep:12 "
            "interest:NN:compound:15 rates=rate:NNS:pobj:13 .:.:punct:4",
            "pre", ("commit", "amod"), id="one verb, whatever its hyphen",
        ),
        pytest.param(
            "“=\"_:'':punct:2 They:PRP:nsubj:2 promised=promise:VBD:ROOT:2 us=we:PRP:dative:2 a:DT:det:5 bridge:NN:dobj:2 "
            "and:CC:cc:2 we:PRP:nsubj:8 got=get:VBD:conj:2 a:DT:det:10 ferry:NN:dobj:8 ,_:,:punct:2 ”=\":'':punct:2 "
            "joked=joke:VBN:compound:14 farmer:NN:compound:16 Jan=Jan:NNP:compound:16:PERSON Poe=Poe:NNP:dobj:2:PERSON .:.:punct:2",
            "joked", ("joked", "ROOT"), id="joked farmer Poe",
        ),
        pytest.param(
            "She:PRP:nsubjpass:2 was=be:VBD:auxpass:2 convicted=convict:VBN:ROOT:2 in:IN:prep:2 absentia:CD:pobj:3 of:IN:prep:4 "
            "spreading=spread:VBG:pcomp:5 false:JJ:amod:8 information:NN:dobj:6 .:.:punct:2",
            "of", ("convicted", "prep"), id="in absentia of",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
