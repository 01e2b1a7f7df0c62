"""Records of courts and councils: who pays, what was extended, who ordered it, by how many votes."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Owners=owner:NNS:nsubjpass:18 of:IN:prep:0 diesel:NN:compound:3 boats=boat:NNS:pobj:1 in:IN:prep:0 "
            "Denmark=Denmark:NNP:pobj:4:GPE ,:,:punct:5 who:WP:nsubj:9 once:RB:advmod:9 paid=pay:VBD:relcl:5 no:DT:det:11 "
            "duty:NN:dobj:9 at:RB:advmod:13 all:RB:advmod:9 ,:,:punct:18 may:MD:aux:18 soon:RB:advmod:18 be:VB:auxpass:18 "
            "charged=charge:VBN:ROOT:18 the:DT:det:21 full:JJ:amod:21 rate:NN:dobj:18 .:.:punct:18",
            "paid", ("Owners", "relcl"), id="owners who paid",
        ),
        pytest.param(
            "Peru=Peru_:NNP:poss:2:GPE 's:POS:case:0 curfew:NN:nsubj:4 ,:,:punct:2 declared=declare:VBD:ROOT:4 after:IN:prep:4 "
            "the:DT:det:7 murder:NN:pobj:5 of:IN:prep:7 a:DT:det:10 senator:NN:pobj:8 in:IN:prep:10 Tacna=Tacna:NNP:pobj:11:ORG "
            ",:,:punct:4 was=be:VBD:auxpass:15 extended=extend:VBN:ccomp:4 by:IN:agent:15 30:CD:nummod:18:DATE "
            "days=day:NNS:pobj:16:DATE on:IN:prep:15 Monday=Monday:NNP:pobj:19:DATE .:.:punct:4",
            "declared", ("curfew", "acl"), id="a curfew, declared after, was extended",
        ),
        pytest.param(
            "Chile=Chile:NNP:nsubj:3:GPE and:CC:cc:0 Peru=Peru:NNP:conj:0:GPE reopened=reopen:VBD:ROOT:3 the:DT:det:6 "
            "border:NN:compound:6 post:NN:dobj:3 at:IN:prep:6 Tacna=Tacna:NNP:pobj:7:ORG ,:,:punct:3 closed=close:VBD:conj:3 "
            "since:IN:prep:10 2019:CD:pobj:11:DATE ,:,:punct:10 as:IN:prep:10 part:NN:pobj:14 of:IN:prep:15 a:DT:det:19 "
            "slow:JJ:amod:19 repair:NN:pobj:16 of:IN:prep:19 relations=relation:NNS:pobj:20 .:.:punct:3",
            "closed", ("post", "acl"), id="a post closed since",
        ),
        pytest.param(
            "A:DT:det:2 fuel:NN:compound:2 slick:NN:nsubjpass:4 was=be:VBD:auxpass:4 spotted=spot:VBN:ROOT:4 off:IN:prep:4 "
            "the:DT:det:7 coast:NN:pobj:5 of:IN:prep:7 Samoa=Samoa:NNP:pobj:8:ORG after:IN:prep:4 a:DT:det:12 ferry:NN:pobj:10 "
            "overturned=overturn:VBN:acl:12 in:IN:prep:13 rough:JJ:amod:16 seas=sea:NNS:pobj:14 and:CC:cc:4 was=be:VBD:auxpass:19 "
            "abandoned=abandon:VBN:conj:4 by:IN:agent:19 its:PRP$:poss:22 crew:NN:pobj:20 .:.:punct:4",
            "overturned", ("spotted", "advcl"), id="after a ferry overturned",
        ),
        pytest.param(
            "The:DT:det:2:ORG European=European:NNP:compound:2:ORG Court=Court:NNP:nsubj:6:ORG of:IN:prep:2:ORG "
            "Human=Human:NNP:compound:5:ORG Rights=Rights:NNPS:pobj:3:ORG ruled=rule:VBD:ROOT:6 that:IN:mark:10 "
            "Chad=Chad:NNP:nsubj:10:PERSON had=have:VBD:aux:10 violated=violate:VBN:ccomp:6 his:PRP$:poss:12 right:NN:dobj:10 "
            "to:IN:prep:12 a:DT:det:16 fair:JJ:amod:16 trial:NN:pobj:13 and:CC:cc:10 ordered=order:VBD:conj:10 it:PRP:dobj:18 "
            "to:TO:aux:21 pay:VB:xcomp:18 him=he:PRP:dative:21 9,000:CD:nummod:24:CARDINAL euros=euro:NNS:dobj:21 .:.:punct:6",
            "ordered", ("ruled", "conj"), id="ruled and ordered",
        ),
        pytest.param(
            "The:DT:det:1 closure:NN:nsubjpass:16 of:IN:prep:1 the:DT:det:5 Danish:JJ:amod:5:NORP consulate:NN:pobj:2 in:IN:prep:5 "
            "Adana=Adana:NNP:pobj:6:GPE ,:,:punct:7 which:WDT:nsubj:10 employed=employ:VBD:relcl:7 40:CD:nummod:13:CARDINAL "
            "local:JJ:amod:13 staff:NN:dobj:10 ,:,:punct:1 was=be:VBD:auxpass:16 described=describe:VBN:ROOT:16 as:IN:prep:16 "
            "a:DT:det:19 matter:NN:pobj:17 of:IN:prep:19 cost:NN:pobj:20 .:.:punct:16",
            "employed", ("consulate", "relcl"), id="the consulate employed them",
        ),
        pytest.param(
            "Samoan:JJ:amod:2:NORP state:NN:compound:2 media=medium:NNS:nsubj:3 said=say:VBD:ROOT:3 the:DT:det:5 "
            "building:NN:nsubj:6 hit:VBN:ccomp:3 was=be:VBD:ccomp:3 a:DT:det:10 paint:NN:compound:10 factory:NN:attr:7 .:.:punct:3",
            "hit", ("building", "acl"), id="the building hit was",
        ),
        pytest.param(
            "Members=member:NNS:nsubj:1 remain:VBP:ROOT:1 divided:JJ:acomp:1 over:IN:prep:2 how:WRB:advmod:6 to:TO:aux:6 "
            "deal:VB:pcomp:3 with:IN:prep:6 the:DT:det:9 generals=general:NNS:pobj:7 ,:,:punct:1 with:IN:prep:1 "
            "Thailand=Thailand:NNP:nsubj:13:GPE backing=back:VBG:pcomp:11 dialogue:NN:dobj:13 and:CC:cc:14 "
            "Vietnam=Vietnam:NNP:conj:14:GPE insisting=insist:VBG:pcomp:11 on:IN:prep:17 the:DT:det:20 release:NN:pobj:18 "
            "of:IN:prep:20 prisoners=prisoner:NNS:pobj:21 first:RB:advmod:20:ORDINAL .:.:punct:1",
            "Vietnam", ("insisting", "nsubj"), id="Vietnam insisting on it",
        ),
        pytest.param(
            "Voters=voter:NNS:nsubj:3 in:IN:prep:0 Switzerland=Switzerland:NNP:pobj:1:GPE rejected=reject:VBN:ROOT:3 by:IN:agent:3 "
            "57:CD:nummod:7:MONEY per:NN:compound:7:MONEY cent:NN:pobj:4:MONEY to:IN:prep:3 39:CD:pobj:8:CARDINAL a:DT:det:11 "
            "plan:NN:dobj:3 that:WDT:nsubj:15 would:MD:aux:15 have:VB:aux:15 cut:VBN:relcl:11 taxes=taxis:NNS:dobj:15 .:.:punct:3",
            "to", ("by", "prep"), id="rejected by so many",
        ),
        pytest.param(
            "The:DT:det:1 extension:NN:nsubjpass:7 of:IN:prep:1 the:DT:det:5 grain:NN:compound:5 corridor:NN:pobj:2 "
            "was=be:VBD:auxpass:7 announced=announce:VBN:ROOT:7 by:IN:agent:7 the:DT:det:11:ORG United=United:NNP:compound:11:ORG "
            "Nations=Nations:NNP:pobj:8:ORG in:IN:prep:11 Rome=Rome:NNP:pobj:12:GPE .:.:punct:7",
            "in", ("announced", "prep"), id="announced in Ankara",
        ),
        pytest.param(
            "The:DT:det:3:ORG World=World:NNP:compound:3:ORG Health=Health:NNP:compound:3:ORG "
            "Organization=Organization:NNP:nsubj:5:ORG has=have:VBZ:aux:5 declared=declare:VBN:ROOT:5 the:DT:det:7 "
            "outbreak:NN:dobj:5 of:IN:prep:7 Ebola=Ebola:NNP:pobj:8:GPE in:IN:prep:9 Uganda=Uganda:NNP:pobj:10:GPE "
            "over:RB:advmod:7 ,:,:punct:5 after:IN:prep:5 42:CD:nummod:16:DATE days=day:NNS:pobj:14:DATE .:.:punct:5",
            "over", ("declared", "oprd"), id="declared it over",
        ),
        pytest.param(
            "Chad=Chad:NNP:nsubj:1:PERSON deserves=deserve:VBZ:ROOT:1 credit:NN:dobj:1 for:IN:prep:1 ending=end:VBG:pcomp:3 "
            "forced=force:VBN:amod:6 labour:NN:dobj:4 ,:,:punct:6 a:DT:det:9 practice:NN:appos:6 that:IN:mark:15 as:RB:advmod:12 "
            "recently:RB:advmod:15 as:IN:mark:15 2014:CD:nsubj:15:DATE drew=draw:VBD:relcl:9 in:IN:prep:15 "
            "more:JJR:amod:20:CARDINAL than:IN:quantmod:20:CARDINAL one:CD:compound:20:CARDINAL million:CD:nummod:21:CARDINAL "
            "people:NNS:pobj:16 each:DT:det:23 autumn:NN:npadvmod:15 .:.:punct:1",
            "2014", ("as", "pobj"), id="as recently as a year",
        ),
        pytest.param(
            "Parliament=Parliament:NNP:nsubj:1:ORG voted=vote:VBD:ROOT:1 78:CD:quantmod:4:CARDINAL to:IN:quantmod:4:CARDINAL "
            "41:CD:dobj:1:CARDINAL to:TO:aux:6 censure:VB:xcomp:1 the:DT:det:9 interior:JJ:amod:9 minister:NN:dobj:6 "
            "over:IN:prep:6 the:DT:det:12 rise:NN:pobj:10 in:IN:prep:12 extortion:NN:pobj:13 .:.:punct:1",
            "41", ("voted", "npadvmod"), id="voted so many to so many",
        ),
        pytest.param(
            "Prosecutors=prosecutor:NNS:nsubj:1 sought=seek:VBD:ROOT:1 a:DT:det:7 nine_:CD:nummod:5:DATE -_:HYPH:punct:5:DATE "
            "year:NN:compound:7:DATE prison:NN:compound:7 term:NN:dobj:1 for:IN:prep:7 Hwang=Hwang:NNP:compound:10:PERSON "
            "Dae=Dae_:NNP:compound:12:PERSON -_:HYPH:punct:12:PERSON sik:NN:pobj:8:PERSON ,:,:punct:7 the:DT:det:15 "
            "founder:NN:appos:7 of:IN:prep:15 a:DT:det:19 failed=fail:VBN:amod:19 bank:NN:pobj:16 .:.:punct:1",
            "founder", ("sik", "appos"), id="a term for the founder",
        ),
        pytest.param(
            "The:DT:det:1 sanctions=sanction:NNS:nsubj:2 include:VBP:ROOT:2 asset:NN:nsubj:4 freezes=freeze:NNS:dobj:2 and:CC:cc:4 "
            "travel:NN:conj:4 bans=ban:NNS:conj:4 and:CC:cc:2 will:MD:aux:11 be:VB:auxpass:11 reviewed=review:VBN:conj:2 "
            "every:DT:det:14:DATE six:CD:nummod:14:DATE months=month:NNS:npadvmod:11:DATE .:.:punct:2",
            "travel", ("bans", "compound"), id="travel bans",
        ),
        pytest.param(
            "The:DT:det:1 levy:NN:nsubj:3 will:MD:aux:3 apply:VB:ROOT:3 to:IN:prep:3 steel:NN:pobj:4 but:CC:cc:3 not:RB:neg:9 "
            "to:TO:aux:9 glass:VB:conj:3 .:.:punct:3",
            "glass", ("to", "pobj"), id="but not to glass",
        ),
        pytest.param(
            "The:DT:det:1 list:NN:nsubj:4 ,:,:punct:1 last:RB:advmod:4 updated=update:VBN:ROOT:4 in:IN:prep:4 "
            "February=February:NNP:pobj:5:DATE ,:,:punct:4 now:RB:advmod:9 runs=run:VBZ:ccomp:4 to:IN:prep:9 "
            "2,300:CD:nummod:12:CARDINAL names=name:NNS:pobj:10 .:.:punct:4",
            "updated", ("list", "acl"), id="a list, last updated",
        ),
        pytest.param(
            "Peru=Peru_:NNP:poss:3:GPE 's:POS:case:0 Supreme=Supreme:NNP:compound:3:ORG Court=Court:NNP:nsubj:4:ORG "
            "ruled=rule:VBD:ROOT:4 by:IN:agent:4 seven:CD:nummod:7:CARDINAL votes=vote:NNS:pobj:5 to:IN:prep:4 "
            "two:CD:pobj:8:CARDINAL that:IN:mark:16 social:JJ:amod:13 media=medium:NNS:compound:13 "
            "platforms=platform:NNS:nsubjpass:16 can:MD:aux:16 be:VB:auxpass:16 held=hold:VBN:ccomp:4 liable:JJ:oprd:16 "
            "for:IN:prep:17 posts=post:NNS:pobj:18 .:.:punct:4",
            "by", ("ruled", "prep"), id="ruled by so many votes",
        ),
        pytest.param(
            "Dr=Dr:NNP:compound:2 Ana=Ana:NNP:compound:2:PERSON Okoye=Okoye:NNP:nsubjpass:16:PERSON ,:,:punct:16 until:IN:prep:16 "
            "last:JJ:amod:6:DATE month:NN:pobj:4:DATE the:DT:det:8 director:NN:nsubjpass:16 of:IN:prep:8 "
            "Ghana=Ghana_:NNP:poss:13:GPE 's:POS:case:10 standards=standard:NNS:compound:13 authority:NN:pobj:9 ,:,:punct:8 "
            "was=be:VBD:auxpass:16 charged=charge:VBN:ROOT:16 on:IN:prep:16 Monday=Monday:NNP:pobj:17:DATE with:IN:prep:16 "
            "approving=approve:VBG:pcomp:19 two:CD:nummod:22:CARDINAL pumps=pump:NNS:dobj:20 .:.:punct:16",
            "director", ("Okoye", "appos"), id="until last month the director",
        ),
        pytest.param(
            "Those:DT:ROOT:0 who:WP:nsubj:3 have:VBP:aux:3 seen=see:VBN:relcl:0 them=they:PRP:nsubj:5 say:VB:ccomp:3 "
            "they:PRP:nsubj:7 deal:VBP:ccomp:5 with:IN:prep:7 a:DT:det:10 railway:NN:pobj:8 .:.:punct:0",
            "say", ("say", "ROOT"), id="those who have seen them say",
        ),
        pytest.param(
            "Humanitarian:JJ:amod:1 flights=flight:NNS:nsubj:10 into:IN:prep:1 Goma=Goma:NNP:pobj:2:PERSON ,:,:punct:3 "
            "suspended=suspend:VBN:acl:3 since:IN:prep:5 March=March:NNP:pobj:6:DATE ,:,:punct:3 could:MD:aux:10 start:VB:ROOT:10 "
            "again:RB:advmod:10 next:JJ:amod:13:DATE month:NN:npadvmod:10:DATE .:.:punct:10",
            "suspended", ("flights", "acl"), id="flights suspended since",
        ),
        pytest.param(
            "Its:PRP$:poss:3 central:JJ:amod:2 bank:NN:compound:3 governor:NN:nsubj:5 ,:,:punct:3 asked=ask:VBD:ccomp:11 "
            "how:WRB:advmod:9 she:PRP:nsubj:9 had=have:VBD:aux:9 celebrated=celebrate:VBN:ccomp:5 ,:,:punct:11 "
            "said=say:VBD:ROOT:11 that:IN:mark:15 she:PRP:nsubj:15 had=have:VBD:aux:15 slept=sleep:VBN:ccomp:11 .:.:punct:11",
            "asked", ("governor", "acl"), id="asked how, she said",
        ),
        pytest.param(
            "Ola=Ola:NNP:compound:1:PERSON Berg=Berg:NNP:nsubj:2:PERSON said=say:VBD:ROOT:2 a:DT:det:7 fast_:JJ:amod:6 "
            "-_:HYPH:punct:6 track:NN:compound:7 scheme:NN:nsubj:18 for:IN:prep:7 trusted=trust:VBN:amod:10 "
            "importers=importer:NNS:pobj:8 ,:,:punct:10 which:WDT:dobj:14 Oslo=Oslo:NNP:nsubj:14:ORG floated=float:VBD:relcl:10 "
            "in:IN:prep:14 March=March:NNP:pobj:15:DATE ,:,:punct:10 offered=offer:VBD:ccomp:2 a:DT:det:20 way:NN:dobj:18 "
            "out:RB:prt:18 .:.:punct:2",
            "floated", ("scheme", "relcl"), id="a scheme for importers, which",
        ),
        pytest.param(
            "Illegal:JJ:amod:2 fishing:NN:compound:2 costs=cost:VBZ:ROOT:2 the:DT:det:5 island:NN:compound:5 "
            "billions=billion:NNS:dobj:2:MONEY of:IN:prep:5:MONEY dollars=dollar:NNS:pobj:6:MONEY annually:RB:advmod:2:DATE "
            ".:.:punct:2",
            "island", ("costs", "dative"), id="costs the island billions",
        ),
        pytest.param(
            "The:DT:det:1 tariffs=tariff:NNS:ROOT:1 ,:,:punct:1 which:WDT:nsubj:5 would:MD:aux:5 be:VB:relcl:1 the:DT:det:7 "
            "first:JJ:attr:5:ORDINAL of:IN:prep:7 their:PRP$:poss:10 kind:NN:pobj:8 aimed=aim:VBN:acl:10 at:IN:prep:11 "
            "Oslo=Oslo:NNP:pobj:12:ORG ,:,:punct:1 risk:NN:nsubj:16 souring=sour:VBG:acl:1 one:CD:dobj:16 of:IN:prep:17 "
            "the:DT:det:21 oldest=old:JJS:amod:21 partnerships=partnership:NNS:pobj:18 .:.:punct:1",
            "risk", ("risk", "ROOT"), id="tariffs risk souring",
        ),
        pytest.param(
            "The:DT:det:1 tribunal:NN:nsubj:2 accepted=accept:VBD:ROOT:2 that:IN:mark:8 Ms=Ms:NNP:compound:5:PERSON "
            "Ruiz=Ruiz:NNP:nsubjpass:8:PERSON had=have:VBD:aux:8 been=be:VBN:auxpass:8 dismissed=dismiss:VBN:ccomp:2 for:IN:prep:8 "
            "whistleblowing:NN:pobj:9 and:CC:cc:8 awarded=award:VBD:conj:8 her=she:PRP:dative:12 186,400:CD:nummod:15:QUANTITY "
            "pounds=pound:NNS:dobj:12:QUANTITY ,:,:punct:2 but:CC:cc:2 rejected=reject:VBD:conj:2 her:PRP$:poss:21 "
            "further:JJ:amod:21 complaint:NN:dobj:18 .:.:punct:2",
            "awarded", ("accepted", "conj"), id="accepted and awarded",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
