"""Reports of policy: what is ordered, whose ruling it is, which of them remain, where a quote ends."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "A:DT:det:2 Kenyan:JJ:amod:2:NORP judge:NN:nsubj:3 ordered=order:VBD:ROOT:3 the:DT:det:6 two:CD:nummod:6:CARDINAL "
            "trawlers=trawler:NNS:dobj:3 held=hold:VBN:acl:6 for:IN:prep:7 20:CD:nummod:10:DATE days=day:NNS:pobj:8:DATE "
            ".:.:punct:3",
            "held", ("ordered", "ccomp"), id="ordered them held",
        ),
        pytest.param(
            "Kenya=Kenya:NNP:nsubj:1:GPE introduced=introduce:VBD:ROOT:1 a:DT:det:3 rule:NN:dobj:1 that:WDT:nsubj:5 "
            "obliges=oblige:VBZ:relcl:3 foreign:JJ:amod:7 trawlers=trawler:NNS:dobj:5 near:IN:prep:7 the:DT:det:11 "
            "coral:JJ:amod:11 reef:NN:pobj:8 to:TO:aux:13 carry:VB:advcl:5 radio:NN:compound:15 beacons=beacon:NNS:dobj:13 "
            ".:.:punct:1",
            "carry", ("obliges", "xcomp"), id="obliges them to carry",
        ),
        pytest.param(
            "Lima=Lima:NNP:nsubj:1:GPE argues=argue:VBZ:ROOT:1 that:IN:mark:5 the:DT:det:4 measure:NN:nsubj:5 "
            "violates=violate:VBZ:ccomp:1 a:DT:det:8 2014:CD:nummod:8:DATE ruling:NN:dobj:5 by:IN:prep:5 the:DT:det:12:ORG "
            "International=International:NNP:compound:12:ORG Court=Court:NNP:pobj:9:ORG .:.:punct:1",
            "by", ("ruling", "prep"), id="a ruling by the court",
        ),
        pytest.param(
            "In:IN:prep:20 a:DT:det:2 letter:NN:pobj:0 to:IN:prep:2 ministers=minister:NNS:pobj:3 ,:,:punct:4 seen=see:VBN:acl:4 "
            "by:IN:agent:6 the:DT:det:9 Guardian=Guardian:NNP:pobj:7:ORG ,:,:punct:9 the:DT:det:12 bank_:NN:poss:15 's:POS:case:12 "
            "planning:NN:compound:15 director:NN:appos:9 ,:,:punct:20 Colin=Colin:NNP:compound:18:PERSON "
            "Aspinall=Aspinall:NNP:nsubj:20:PERSON ,:,:punct:18 cautioned=caution:VBD:ROOT:20 that:IN:mark:26 "
            "prices=price:NNS:nsubjpass:26 must:MD:aux:26 not:RB:neg:26 be:VB:auxpass:26 allowed=allow:VBN:ccomp:20 to:TO:aux:28 "
            "rise:VB:xcomp:26 .:.:punct:20",
            "director", ("cautioned", "nsubj"), id="the bank's director cautioned",
        ),
        pytest.param(
            "Belko=Belko:NNP:nsubjpass:13:ORG ,:,:punct:0 which:WDT:nsubj:3 regulates=regulate:VBZ:relcl:0 the:DT:det:6 "
            "gas:NN:compound:6 market:NN:dobj:3 in:IN:prep:6 South=South:NNP:compound:9:GPE Wales=Wales:NNP:pobj:7:GPE ,:,:punct:0 "
            "will:MD:aux:13 be:VB:auxpass:13 given=give:VBN:ROOT:13 the:DT:det:15 power:NN:dobj:13 to:IN:dative:13 fine:JJ:amod:18 "
            "companies=company:NNS:pobj:16 up:IN:quantmod:21 to:TO:quantmod:21 6_:CD:nummod:22:PERCENT %:NN:dobj:13:PERCENT "
            "of:IN:prep:22 their:PRP$:poss:26 UK=UK:NNP:compound:26:GPE sales=sale:NNS:pobj:23 if:IN:mark:29 they:PRP:nsubj:29 "
            "break:VBP:advcl:13 the:DT:det:31 rule:NN:dobj:29 .:.:punct:13",
            "fine", ("power", "acl"), id="the power to fine firms",
        ),
        pytest.param(
            "Ministers=minister:NNS:nsubj:2 had=have:VBD:aux:2 considered=consider:VBN:ROOT:2 a:DT:det:4 ban:NN:dobj:2 "
            "on:IN:prep:4 new:JJ:amod:8 water:NN:compound:8 connections=connection:NNS:pobj:5 west:RB:oprd:2 of:IN:prep:9 "
            "Leeds=Leeds:NNPS:pobj:10:GPE ,:,:punct:2 but:CC:cc:2 the:DT:det:15 idea:NN:nsubjpass:17 was=be:VBD:auxpass:17 "
            "dropped=drop:VBN:conj:2 .:.:punct:17",
            "west", ("connections", "advmod"), id="connections west of it",
        ),
        pytest.param(
            "Norway=Norway:NNP:nsubj:13:GPE ,:,:punct:0 where:WRB:advmod:4 farms=farm:NNS:nsubj:4 use:VBP:relcl:0 "
            "more:JJR:amod:8:CARDINAL than:IN:quantmod:8:CARDINAL a:DT:det:8:CARDINAL fifth:NN:dobj:4:CARDINAL of:IN:prep:8 "
            "all:DT:det:11 power:NN:pobj:9 ,:,:punct:0 adopted=adopt:VBD:ROOT:13 a:DT:det:16 similar:JJ:amod:16 law:NN:dobj:13 "
            "last:JJ:amod:18:DATE month:NN:npadvmod:13:DATE .:.:punct:13",
            "more", ("fifth", "amod"), id="more than a fifth of it",
        ),
        pytest.param(
            "Peruvian:JJ:amod:1:NORP challenger:NN:nsubj:2 wins=win:VBZ:ROOT:2 election:NN:dobj:2 by:IN:prep:2 "
            "4,310:CD:nummod:6:CARDINAL votes=vote:NNS:pobj:4 as:IN:mark:9 incumbent:JJ:amod:7 seeks=seek:VBZ:advcl:2 "
            "recount:NN:dobj:2",
            "incumbent", ("seeks", "nsubj"), id="as incumbent seeks it",
        ),
        pytest.param(
            "Addressing=address:VBG:advcl:10 voters=voter:NNS:dobj:0 outside:IN:prep:0 the:DT:det:5:FAC "
            "Grand=Grand:NNP:compound:5:FAC Hall=Hall:NNP:pobj:2:FAC of:IN:prep:5:FAC Culture=Culture:NNP:pobj:6:FAC ,:,:punct:10 "
            "she:PRP:nsubj:10 thanked=thank:VBD:ROOT:10 those:DT:dobj:10 who:WP:nsubj:14 \"_:'':punct:14 waited=wait:VBD:relcl:11 "
            "in:IN:prep:14 line:NN:pobj:15 in:IN:prep:16 the:DT:det:19 rain_:NN:pobj:17 \":'':punct:14 and:CC:cc:14 "
            "invited=invite:VBD:conj:14 her=she:PRP:poss:24 rival:NN:dobj:22 to:IN:prep:22 dinner:NN:pobj:25 .:.:punct:10",
            "invited", ("thanked", "conj"), id="the quote ends before",
        ),
        pytest.param(
            "Italy=Italy:NNP:ROOT:0:GPE ,:,:punct:0 whose:WP$:poss:3 government:NN:nsubj:5 had=have:VBD:aux:5 "
            "lobbied=lobby:VBN:relcl:0 Brussels=Brussels:NNP:dobj:5:GPE for:IN:prep:5 years=year:NNS:pobj:7:DATE ,:,:punct:8 "
            "financed=finance:VBN:amod:12 patrol:NN:compound:12 boats=boat:NNS:appos:8 and:CC:cc:5 sent=send:VBD:conj:5 "
            "officers=officer:NNS:dobj:14 to:IN:dative:14 the:DT:det:18 port:NN:pobj:16 of:IN:prep:18 "
            "Nouadhibou=Nouadhibou:NNP:pobj:19:GPE .:.:punct:0",
            "financed", ("financed", "ROOT"), id="Italy financed boats",
        ),
        pytest.param(
            "Mali=Mali:NNP:nsubj:1:PERSON quit:VBD:ROOT:1 the:DT:det:4 regional:JJ:amod:4 bloc:NN:dobj:1 ECOWAS=ecowa:VBN:dobj:1 "
            "in:IN:prep:5 2012:CD:pobj:6:DATE .:.:punct:1",
            "ECOWAS", ("bloc", "appos"), id="quit the bloc by its name",
        ),
        pytest.param(
            "First:RB:advmod:5:ORDINAL ,:,:punct:5 the:DT:det:3 Commission=Commission:NNP:nsubj:5:ORG should:MD:aux:5 "
            "publish:VB:ROOT:5 the:DT:det:7 protocols=protocol:NNS:dobj:5 to:IN:prep:5 the:DT:det:10 treaty:NN:pobj:8 ,:,:punct:10 "
            "which:WDT:nsubj:13 remain:VBP:relcl:10 secret:JJ:acomp:13 .:.:punct:5",
            "remain", ("protocols", "relcl"), id="protocols which remain",
        ),
        pytest.param(
            "Chile=Chile:NNP:nsubj:4:GPE and:CC:cc:0 Fiji=Fiji:NNP:conj:0:GPE have:VBP:aux:4 initialled=initial:VBN:ROOT:4 "
            ",:,:punct:4 but:CC:cc:4 not:RB:neg:8 yet:RB:advmod:9 signed=sign:VBN:conj:4 ,:,:punct:9 a:DT:det:13 "
            "customs=custom:NNS:compound:13 pact:NN:dobj:4 that:IN:mark:17 each:DT:det:16 side:NN:nsubj:17 "
            "describes=describe:VBZ:relcl:13 rather:RB:advmod:19 differently:RB:advmod:17 .:.:punct:4",
            "not", ("signed", "neg"), id="but not yet signed",
        ),
        pytest.param(
            "The:DT:det:2 trade:NN:compound:2 ministry:NN:nsubj:3 said=say:VBD:ROOT:3 so:RB:advmod:3 ,:,:punct:3 "
            "brushing=brush:VBG:advcl:3 aside:RP:prep:6 an:DT:det:9 appeal:NN:dobj:6 from:IN:prep:9 growers=grower:NNS:pobj:10 "
            "who:WP:nsubj:14 had=have:VBD:aux:14 asked=ask:VBN:relcl:11 for:IN:prep:14 another:DT:det:17:DATE year:NN:pobj:15:DATE "
            ".:.:punct:3",
            "aside", ("brushing", "prt"), id="brushing aside",
        ),
        pytest.param(
            "Peru=Peru:NNP:nsubj:1:GPE summoned=summon:VBD:ROOT:1 China=China_:NNP:poss:4:GPE 's:POS:case:2 ambassador:NN:dobj:1 "
            "on:IN:prep:4 Sunday=Sunday:NNP:pobj:5:DATE to:TO:aux:8 protest:VB:advcl:1 against:IN:prep:8 what:WP:nsubj:13 "
            "it:PRP:nsubj:12 said=say:VBD:pcomp:9 was=be:VBD:ccomp:12 the:DT:det:15 ramming:NN:attr:13 of:IN:prep:15 a:DT:det:18 "
            "boat:NN:pobj:16 .:.:punct:1",
            "on", ("summoned", "prep"), id="the envoy on Sunday",
        ),
        pytest.param(
            "Kazakhstan=Kazakhstan:NNP:nsubj:5:GPE and:CC:cc:0 Kyrgyzstan=Kyrgyzstan:NNP:conj:0:GPE on:IN:prep:5 "
            "Wednesday=Wednesday:NNP:pobj:3:DATE signed=sign:VBN:ROOT:5 off:RP:prt:5 on:IN:prep:5 the:DT:det:9 financing:NN:pobj:7 "
            "of:IN:prep:9 the:DT:det:13 Kandadji=Kandadji:NNP:compound:13:ORG dam:NN:pobj:10 ,:,:punct:5 a:DT:det:19 "
            "Soviet=Soviet_:NNP:compound:18:NORP -_:HYPH:punct:18 era:NN:compound:19 project:NN:dobj:5 which:WDT:nsubjpass:23 "
            "had=have:VBD:aux:23 been=be:VBN:auxpass:23 shelved=shelve:VBN:relcl:19 in:IN:prep:23 1991:CD:pobj:24:DATE .:.:punct:5",
            "project", ("dam", "appos"), id="on the dam, a project",
        ),
        pytest.param(
            "Kade=Kade:NNP:nsubj:1:PERSON said=say:VBD:ROOT:1 on:IN:prep:1 Friday=Friday:NNP:pobj:2:DATE that:IN:mark:8 "
            "it:PRP:nsubjpass:8 had=have:VBD:aux:8 been=be:VBN:auxpass:8 notified=notify:VBN:ccomp:1 by:IN:agent:8 "
            "Peru=Peru_:NNP:poss:13:GPE 's:POS:case:10 transport:NN:compound:13 ministry:NNP:pobj:9 of:IN:prep:13 the:DT:det:16 "
            "cancellation:NN:pobj:14 of:IN:prep:16 its:PRP$:poss:19 licence:NN:pobj:17 .:.:punct:1",
            "of", ("notified", "prep"), id="notified by them of it",
        ),
        pytest.param(
            "The:DT:det:1 firm:NN:nsubj:2 rejects=reject:VBZ:ROOT:2 the:DT:det:4 grounds=ground:NNS:dobj:2 put:VBN:acl:4 "
            "forward:RB:advmod:5 and:CC:cc:5 reserves=reserve:NNS:conj:5 all:PDT:predet:11 its:PRP$:poss:11 "
            "rights=right:NNS:dobj:8 .:.:punct:2",
            "reserves", ("rejects", "conj"), id="and reserves its rights",
        ),
        pytest.param(
            "Mr=Mr:NNP:compound:1 Justice=Justice:NNP:compound:2 Fennelly=Fennelly:NNP:advmod:3:PERSON refused=refuse:VBD:ROOT:3 "
            "the:DT:det:5 airline_:NN:poss:7 's:POS:case:5 application:NN:dobj:3 for:IN:prep:7 an:DT:det:10 injunction:NN:pobj:8 "
            ",:,:punct:3 saying=say:VBG:advcl:3 it:PRP:nsubj:15 had=have:VBD:aux:15 waited=wait:VBN:ccomp:12 "
            "seven:CD:nummod:17:DATE weeks=week:NNS:npadvmod:15:DATE to:TO:aux:19 bring:VB:xcomp:15 it:PRP:dobj:19 .:.:punct:3",
            "Fennelly", ("refused", "nsubj"), id="Hanley refused",
        ),
        pytest.param(
            "At:RB:advmod:1:CARDINAL least:RBS:advmod:2:CARDINAL 19:CD:nummod:3:CARDINAL migrants=migrant:NNS:nsubj:21 "
            "drowned=drown:VBN:acl:3 when:WRB:advmod:8 their:PRP$:poss:7 boat:NN:nsubj:8 went=go:VBD:advcl:4 down:RP:prt:8 "
            "off:IN:prep:8 Samos=Samos:NNP:pobj:10:PERSON early:RB:advmod:13 on:IN:prep:8 Tuesday=Tuesday:NNP:pobj:13:DATE "
            ",:,:punct:21 the:DT:det:18:ORG International=International:NNP:compound:18:ORG "
            "Organization=Organization:NNP:nsubj:21:ORG for:IN:prep:18:ORG Migration=Migration:NNP:pobj:19:ORG "
            "said=say:VBD:ROOT:21 .:.:punct:21",
            "drowned", ("said", "ccomp"), id="they drowned, the office said",
        ),
        pytest.param(
            "Ola=Ola:NNP:compound:1:PERSON Berg=Berg:NNP:nsubj:2:PERSON said=say:VBD:ROOT:2 the:DT:det:5 next:JJ:amod:5 "
            "round:NN:nsubjpass:8 would:MD:aux:8 be:VB:auxpass:8 held=hold:VBN:ccomp:2 in:IN:prep:8 Quito=Quito:NNP:pobj:9:GPE "
            "and:CC:cc:8 not:RB:conj:8 ,:,:punct:8 as:IN:mark:17 had=have:VBD:aux:17 been=be:VBN:auxpass:17 "
            "reported=report:VBN:advcl:8 ,:,:punct:8 in:IN:prep:8 Lima=Lima:NNP:pobj:19:GPE .:.:punct:2",
            "not", ("in", "neg"), id="and not in Lima",
        ),
        pytest.param(
            "Chile=Chile_:NNP:poss:2:GPE 's:POS:case:0 Senate=Senate:NNP:nsubj:3:ORG rejected=reject:VBN:ROOT:3 by:IN:agent:3 "
            "one:CD:nummod:6:CARDINAL vote:NN:pobj:4 the:DT:det:8 president_:NN:poss:10 's:POS:case:8 nominee:NN:pobj:4 "
            "to:IN:prep:3 the:DT:det:14:ORG Supreme=Supreme:NNP:compound:14:ORG Court=Court:NNP:pobj:11:ORG ,:,:punct:14 "
            "a:DT:det:18 federal:JJ:amod:18 judge:NN:appos:14 whose:WP$:poss:20 backing:NN:nsubjpass:23 had=have:VBD:aux:23 "
            "been=be:VBN:auxpass:23 seized=seize:VBN:relcl:18 upon:IN:prep:23 by:IN:agent:23 his:PRP$:poss:27 "
            "opponents=opponent:NNS:pobj:25 .:.:punct:3",
            "judge", ("nominee", "appos"), id="a nominee, a judge",
        ),
        pytest.param(
            "The:DT:det:2 Inuit=Inuit:NNP:compound:2:NORP community:NN:ROOT:2 of:IN:prep:2 Nanuk=Nanuk:NNP:pobj:3:GPE ,:,:punct:2 "
            "on:IN:prep:12 whose:WP$:poss:9 traditional:JJ:amod:9 territory:NN:pcomp:6 the:DT:det:11 deposit:NN:nsubj:12 "
            "lies=lie:VBZ:relcl:2 ,:,:punct:12 signed=sign:VBD:conj:12 a:DT:det:17 benefits=benefit:NNS:compound:17 "
            "agreement:NN:dobj:14 with:IN:prep:17 Kade=Kade:NNP:pobj:18:PERSON two:CD:nummod:21:DATE "
            "years=year:NNS:npadvmod:22:DATE ago:RB:advmod:14:DATE .:.:punct:2",
            "signed", ("signed", "ROOT"), id="a community, on whose land, signed",
        ),
        pytest.param(
            "Chad=Chad:NNP:nsubj:2:GPE has=have:VBZ:aux:2 ordered=order:VBN:ROOT:2 a:DT:det:4 review:NN:dobj:2 ,:,:punct:2 "
            "casting=cast:VBG:advcl:2 doubt:NN:dobj:6 on:IN:prep:6 a:DT:det:10 deal:NN:pobj:8 and:CC:cc:6 sending=send:VBG:conj:6 "
            "the:DT:det:14 target_:NN:poss:16 's:POS:case:14 shares=share:NNS:dobj:12 down:RB:advmod:12 12:CD:nummod:19:PERCENT "
            "percent:NN:npadvmod:17:PERCENT .:.:punct:2",
            "down", ("sending", "prt"), id="sending shares down",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
