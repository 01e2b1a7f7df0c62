"""Agency briefs: who says it beside which clause, who does the second thing, what a fronted phrase holds."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Not:RB:neg:1 since:IN:mark:3 1998:CD:nsubj:3:DATE has=have:VBZ:ROOT:3 Malaysia=Malaysia_:NNP:poss:6:GPE 's:POS:case:4 "
            "ringgit:NN:nsubj:7 fallen=fall:VBD:ccomp:3 so:RB:advmod:9 far:RB:advmod:7 in:IN:prep:7 one:CD:nummod:12:DATE "
            "week:NN:pobj:10:DATE .:.:punct:7",
            "fallen", ("fallen", "ROOT"), id="not since then has it fallen",
        ),
        pytest.param(
            "Not:RB:neg:1 since:IN:prep:3 2001:CD:pobj:1:DATE has=have:VBZ:ROOT:3 Turkey=Turkey_:NNP:poss:6:GPE 's:POS:case:4 "
            "lira:NN:nsubj:7 fallen=fall:VBD:ccomp:3 so:RB:advmod:9 far:RB:advmod:7 in:IN:prep:7 one:CD:nummod:12:DATE "
            "day:NN:pobj:10:DATE .:.:punct:7",
            "since", ("fallen", "prep"), id="since then it fell",
        ),
        pytest.param(
            "A:DT:det:1 magnitude:NN:nsubj:4 6.1:CD:nummod:3:CARDINAL earthquake:NN:nsubj:4 struck=strike:VBD:ROOT:4 "
            "northern:JJ:amod:6 Peru=Peru:NNP:dobj:4:GPE shortly:RB:advmod:8 before:IN:prep:4 midnight:NN:pobj:8:TIME ,:,:punct:4 "
            "killing=kill:VBG:advcl:4 a:DT:det:13 farmer:NN:dobj:11 .:.:punct:4",
            "magnitude", ("earthquake", "compound"), id="an earthquake of that magnitude",
        ),
        pytest.param(
            "Ana=Ana:NNP:compound:1 Ruiz=Ruiz:NNP:nsubj:2 is=be:VBZ:ROOT:2 the:DT:det:4 head:NN:attr:2 of:IN:prep:4 a:DT:det:7 "
            "union:NN:pobj:5 that:WDT:nsubj:10 has=have:VBZ:aux:10 re-elected=reelect:VBN:relcl:7 her=she:PRP:dobj:10 "
            "four:CD:nummod:13:CARDINAL times=time:NNS:npadvmod:10 and:CC:cc:2 last:JJ:amod:16:DATE month:NN:npadvmod:17:DATE "
            "rejected=reject:VBD:conj:2 the:DT:det:19 offer:NN:dobj:17 by:IN:prep:17 a:DT:det:23 wide:JJ:amod:23 margin:NN:pobj:20 "
            ".:.:punct:17",
            "rejected", ("re-elected", "conj"), id="the union rejected it",
        ),
        pytest.param(
            "Jan=Jan:NNP:compound:1:PERSON Poe=Poe:NNP:nsubj:2:PERSON is=be:VBZ:ROOT:2 the:DT:det:4 mayor:NN:attr:2 of:IN:prep:4 "
            "a:DT:det:7 town:NN:pobj:5 that:WDT:nsubj:10 has=have:VBZ:aux:10 elected=elect:VBN:relcl:7 him=he:PRP:dobj:10 "
            "twice:RB:advmod:10 and:CC:cc:2 last:JJ:amod:15:DATE week:NN:npadvmod:16:DATE banned=ban:VBD:conj:2 "
            "lorries=lorry:NNS:dobj:16 by:IN:prep:16 a:DT:det:21 single:JJ:amod:21 vote:NN:pobj:18 .:.:punct:16",
            "banned", ("elected", "conj"), id="the town banned them",
        ),
        pytest.param(
            "The:DT:det:1 fund:NN:nsubj:12 ,:,:punct:1 which:WDT:nsubj:4 holds=hold:VBZ:relcl:1 4_:CD:nummod:6:PERCENT "
            "%:NN:dobj:4:PERCENT of:IN:prep:6 the:DT:det:9 brewer:NN:pobj:7 ,:,:punct:1 has=have:VBZ:aux:12 "
            "written=write:VBN:ROOT:12 to:IN:prep:12 its:PRP$:poss:15 directors=director:NNS:pobj:13 demanding=demand:VBG:acl:15 "
            "the:DT:det:18 sale:NN:dobj:16 of:IN:prep:18 the:DT:det:22 Danish:JJ:amod:22:NORP business:NN:pobj:19 .:.:punct:12",
            "demanding", ("written", "advcl"), id="wrote to them demanding",
        ),
        pytest.param(
            "Ruiz:NNP:nsubj:2 has=have:VBZ:aux:2 written=write:VBN:ROOT:2 to:IN:prep:2 the:DT:det:5 ministers=minister:NNS:pobj:3 "
            "urging=urge:VBG:acl:5 a:DT:det:8 ban:NN:dobj:6 on:IN:prep:8 the:DT:det:11 trade:NN:pobj:9 .:.:punct:2",
            "urging", ("written", "advcl"), id="wrote to them urging",
        ),
        pytest.param(
            "Minister=Minister:NNP:compound:2 Ana=Ana:NNP:compound:2:PERSON Ruiz=Ruiz:NNP:nsubj:3:PERSON noted=note:VBD:ROOT:3 "
            "that:IN:mark:8 nine:CD:nummod:7:CARDINAL member:NN:compound:7 states=state:NNS:nsubj:8 had=have:VBD:ccomp:3 "
            "yet:RB:advmod:8 to:TO:aux:11 send:VB:xcomp:8 their:PRP$:poss:13 plans=plan:NNS:dobj:11 and:CC:cc:8 "
            "asked=ask:VBD:conj:8 them=they:PRP:dobj:15 to:TO:aux:18 do:VB:xcomp:15 so:RB:advmod:18 by:IN:prep:18 "
            "3:CD:nummod:22:DATE May=May:NNP:pobj:20:DATE .:.:punct:3",
            "asked", ("noted", "conj"), id="noted and asked them",
        ),
        pytest.param(
            "The:DT:det:1 Liberals=Liberals:NNPS:nsubj:3:NORP have:VBP:aux:3 governed=govern:VBN:ROOT:3 since:IN:prep:3 "
            "2021:CD:pobj:4:DATE with:IN:prep:3 two:CD:nummod:9:CARDINAL smaller=small:JJR:amod:9 parties=party:NNS:pobj:6 "
            ",:,:punct:9 one:CD:appos:9:CARDINAL of:IN:prep:11 which:WDT:pobj:12 ,:,:punct:11 the:DT:det:17:ORG "
            "Green=Green:NNP:compound:17:ORG Alliance=Alliance:NNP:appos:9:ORG ,:,:punct:9 threatened=threaten:VBD:advcl:3 "
            "on:IN:prep:19 Monday=Monday:NNP:pobj:20:DATE to:TO:aux:23 leave:VB:xcomp:19 unless:IN:mark:28 the:DT:det:26 "
            "dam:NN:nsubjpass:28 was=be:VBD:auxpass:28 stopped=stop:VBN:advcl:23 .:.:punct:3",
            "threatened", ("parties", "relcl"), id="one of which threatened",
        ),
        pytest.param(
            "Peru=Peru:NNP:nsubj:1:GPE has=have:VBZ:ROOT:1 two:CD:nummod:3:CARDINAL ports=port:NNS:dobj:1 on:IN:prep:3 "
            "the:DT:det:6 coast:NN:pobj:4 ,:,:punct:3 one:CD:appos:3:CARDINAL of:IN:prep:8 which:WDT:pobj:9 ,:,:punct:8 "
            "Callao=Callao:NNP:appos:8:ORG ,:,:punct:14 shut:VBD:conj:1 on:IN:prep:14 Friday=Friday:NNP:pobj:15:DATE "
            "because:IN:prep:14 of:IN:pcomp:17 a:DT:det:20 storm:NN:pobj:17 .:.:punct:1",
            "Callao", ("shut", "nsubj"), id="one of which, by its name",
        ),
        pytest.param(
            "The:DT:det:1 authors=author:NNS:nsubj:2 recommend:VBP:ROOT:2 that:IN:mark:6 the:DT:det:5 union:NN:nsubj:6 "
            "open:VBP:ccomp:2 a:DT:det:9 small:JJ:amod:9 office:NN:dobj:6 in:IN:prep:9 Lima=Lima:NNP:pobj:10:GPE ,:,:punct:2 "
            "fund:VBP:conj:2 it:PRP:dobj:13 from:IN:prep:13 its:PRP$:poss:18 own:JJ:amod:18 budget:NN:pobj:15 and:CC:cc:13 "
            "invite:VB:conj:13 Peru=Peru:NNP:dobj:20:GPE to:TO:aux:23 take:VB:xcomp:20 part:NN:dobj:23 .:.:punct:2",
            "fund", ("open", "conj"), id="recommend that it open and fund",
        ),
        pytest.param(
            "Despite:IN:prep:11 many:JJ:amod:2 promises=promise:NNS:pobj:0 to:IN:prep:2 its:PRP$:poss:5 owners=owner:NNS:pobj:3 "
            ",:,:punct:11 the:DT:det:8 bank:NN:nsubj:11 had=have:VBD:aux:11 not:RB:neg:11 insured=insure:VBN:advcl:20 "
            "its:PRP$:poss:13 ships=ship:NNS:dobj:11 ,:,:punct:20 its:PRP$:poss:17 new:JJ:amod:17 chairman:NN:nsubj:20 "
            "Jan=Jan:NNP:compound:19:PERSON Poe=Poe:NNP:appos:17:PERSON admitted=admit:VBD:ROOT:20 at:IN:prep:20 a:DT:det:25 "
            "noisy:JJ:amod:25 annual:JJ:amod:25:DATE meeting:NN:pobj:21 in:IN:prep:25 Lima=Lima:NNP:pobj:26:GPE .:.:punct:20",
            "insured", ("admitted", "ccomp"), id="it had not, he admitted",
        ),
        pytest.param(
            "Jan=Jan:NNP:compound:1:PERSON Poe=Poe:NNP:nsubj:4:PERSON has=have:VBZ:aux:4 been=be:VBN:aux:4 telling=tell:VBG:ROOT:4 "
            "anyone:NN:dobj:4 who:WP:nsubj:8 will:MD:aux:8 listen:VB:relcl:5 that:IN:mark:11 Peru=Peru:NNP:nsubj:11:GPE "
            "leaked=leak:VBD:ccomp:8 the:DT:det:13 letter:NN:dobj:11 .:.:punct:4",
            "leaked", ("telling", "ccomp"), id="telling anyone who listens that",
        ),
        pytest.param(
            "Ruiz:NNP:nsubj:1 tells=tell:VBZ:ROOT:1 everyone:NN:dobj:1 who:WP:nsubj:5 will:MD:aux:5 listen:VB:relcl:2 "
            "that:IN:mark:9 the:DT:det:8 mine:NN:nsubj:9 is=be:VBZ:ccomp:5 safe:JJ:acomp:9 .:.:punct:1",
            "is", ("tells", "ccomp"), id="tells everyone that",
        ),
        pytest.param(
            "Peru=Peru_:NNP:poss:5:GPE 's:POS:case:0 military:JJ:amod:5 fired=fire:VBD:amod:5 warning:NN:compound:5 "
            "shots=shot:NNS:ROOT:5 after:IN:mark:9 some:DT:det:8 soldiers=soldier:NNS:nsubj:9 crossed=cross:VBD:advcl:5 "
            "the:DT:det:11 river:NN:dobj:9 near:IN:prep:9 Tacna=Tacna:NNP:pobj:12:GPE .:.:punct:5",
            "military", ("fired", "nsubj"), id="the military fired shots",
        ),
        pytest.param(
            "The:DT:det:1 ships=ship:NNS:nsubjpass:4 had=have:VBD:aux:4 been=be:VBN:auxpass:4 stopped=stop:VBN:ROOT:4 "
            "well:RB:advmod:4 inside:IN:prep:4 Chilean:JJ:amod:8:NORP waters=water:NNS:pobj:6 .:.:punct:4",
            "well", ("inside", "advmod"), id="well inside",
        ),
        pytest.param(
            "Peru=Peru:NNP:nsubj:14:GPE ,:,:punct:0 which:WDT:nsubj:4 has=have:VBZ:aux:4 struck=strike:VBN:relcl:0 "
            "40:CD:dobj:4:CARDINAL of:IN:prep:5 the:DT:det:8 ships=ship:NNS:pobj:6 off:IN:prep:8 its:PRP$:poss:11 "
            "register:NN:pobj:9 ,:,:punct:0 has=have:VBZ:aux:14 urged=urge:VBN:ROOT:14 other:JJ:amod:16 states=state:NNS:dobj:14 "
            "to:TO:aux:18 do:VB:xcomp:14 the:DT:det:20 same:JJ:dobj:18 .:.:punct:14",
            "off", ("struck", "prep"), id="struck off the register",
        ),
        pytest.param(
            "Liberia=Liberia:NNP:nsubj:14:GPE ,:,:punct:0 which:WDT:nsubj:4 has=have:VBZ:aux:4 struck=strike:VBN:relcl:0 "
            "20:CD:dobj:4:CARDINAL of:IN:prep:5 the:DT:det:8 vessels=vessel:NNS:pobj:6 off:IN:prep:8 its:PRP$:poss:11 "
            "register:NN:pobj:9 ,:,:punct:0 has=have:VBZ:aux:14 asked=ask:VBN:ROOT:14 other:JJ:amod:16 states=state:NNS:dobj:14 "
            "to:TO:aux:18 help:VB:xcomp:14 .:.:punct:14",
            "off", ("struck", "prep"), id="struck off its register",
        ),
        pytest.param(
            "When:WRB:advmod:2 Peru=Peru:NNP:nsubj:2:PERSON closed=close:VBD:advcl:9 a:DT:det:4 port:NN:dobj:2 in:IN:prep:2 "
            "2019:CD:pobj:5:DATE ,:,:punct:9 he:PRP:nsubj:9 recalls=recall:VBZ:parataxis:12 ,:,:punct:12 "
            "exports=export:NNS:nsubj:12 fell=fall:VBD:ROOT:12 by:IN:prep:12 half:NN:pobj:13:CARDINAL .:.:punct:12",
            "closed", ("fell", "advcl"), id="when it did, he recalls",
        ),
        pytest.param(
            "When:WRB:advmod:2 Britain=Britain:NNP:nsubj:2:GPE fined=fine:VBD:advcl:10 a:DT:det:5 smaller=small:JJR:amod:5 "
            "firm:NN:dobj:2 in:IN:prep:2 2021:CD:pobj:6:DATE ,:,:punct:10 she:PRP:nsubj:10 notes=note:VBZ:parataxis:14 "
            ",:,:punct:10 freight:NN:compound:13 rates=rate:NNS:nsubj:14 rose=rise:VBD:ROOT:14 by:IN:prep:14 9:CD:pobj:15:MONEY "
            "per:IN:prep:16:MONEY cent:NN:pobj:17:MONEY .:.:punct:14",
            "fined", ("rose", "advcl"), id="when it did, she notes",
        ),
        pytest.param(
            "The:DT:det:2 two:CD:nummod:2:CARDINAL sides=side:NNS:nsubj:3 agreed=agree:VBD:ROOT:3 to:IN:prep:3 an:DT:det:7 "
            "immediate:JJ:amod:7 truce:NN:pobj:4 ,:,:punct:3 to:TO:aux:11 be:VB:auxpass:11 watched=watch:VBN:xcomp:3 "
            "by:IN:agent:11 a:DT:det:15 joint:JJ:amod:15 force:NN:pobj:12 ,:,:punct:11 and:CC:cc:11 promised=promise:VBD:conj:11 "
            "to:TO:aux:20 free:VB:xcomp:18 prisoners=prisoner:NNS:dobj:20 .:.:punct:3",
            "watched", ("truce", "acl"), id="a truce to be watched",
        ),
        pytest.param(
            "Peru=Peru:NNP:nsubj:1:GPE agreed=agree:VBD:ROOT:1 to:IN:prep:1 a:DT:det:5 new:JJ:amod:5 quota:NN:pobj:2 ,:,:punct:1 "
            "to:TO:aux:9 be:VB:auxpass:9 reviewed=review:VBN:xcomp:1 by:IN:agent:9 both:DT:det:12 "
            "parliaments=parliament:NNS:pobj:10 each:DT:det:14:DATE year:NN:npadvmod:9:DATE .:.:punct:1",
            "reviewed", ("quota", "acl"), id="a quota to be reviewed",
        ),
        pytest.param(
            "What:WP:nsubj:1 worries=worry:VBZ:ROOT:1 Ruiz=Ruiz:NNP:nsubj:3:PERSON is=be:VBZ:ccomp:1 the:DT:det:5 cost:NN:attr:3 "
            ".:.:punct:3",
            "cost", ("worries", "nsubj"), id="what worries her is the cost",
        ),
        pytest.param(
            "What:WP:nsubj:1 alarmed=alarm:VBD:csubj:4 the:DT:det:3 banks=bank:NNS:nsubj:4 was=be:VBD:ROOT:4 the:DT:det:6 "
            "debt:NN:attr:4 .:.:punct:4",
            "banks", ("alarmed", "dobj"), id="what alarmed them was the debt",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
