"""Words taken for what they are not, and clauses hung on the nearest noun: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "He:PRP:nsubjpass:2 was=be:VBD:auxpass:2 put:VBN:ROOT:2 on:IN:prep:2 the:DT:det:5 list:NN:pobj:3 in:IN:prep:2 "
            "June:NNP:pobj:6 2024:CD:nummod:7 ,:,:punct:2 barred=bar:VBN:advcl:2 from:IN:prep:10 entering=enter:VBG:pcomp:11 "
            "the:DT:det:14 bloc:NN:dobj:12 and:CC:cc:10 stripped=strip:VBD:conj:10 of:IN:prep:16 access:NN:pobj:17 to:IN:prep:18 "
            "assets=asset:NNS:pobj:19 that:WDT:dobj:24 his:PRP$:poss:23 lawyers=lawyer:NNS:nsubj:24 value:VBP:ccomp:16 "
            "at:IN:prep:24 300:CD:compound:27 million:CD:nummod:28 euros=euro:NNS:pobj:25 .:.:punct:2",
            "stripped", ("barred", "conj"), id="stripped too",
        ),
        pytest.param(
            "He:PRP:nsubjpass:2 was=be:VBD:auxpass:2 put:VBN:ROOT:2 on:IN:prep:2 the:DT:det:5 list:NN:pobj:3 in:IN:prep:2 "
            "June:NNP:pobj:6 2024:CD:nummod:7 ,:,:punct:2 barred=bar:VBN:advcl:2 from:IN:prep:10 entering=enter:VBG:pcomp:11 "
            "the:DT:det:14 bloc:NN:dobj:12 and:CC:cc:10 stripped=strip:VBD:conj:10 of:IN:prep:16 access:NN:pobj:17 to:IN:prep:18 "
            "assets=asset:NNS:pobj:19 that:WDT:dobj:24 his:PRP$:poss:23 lawyers=lawyer:NNS:nsubj:24 value:VBP:ccomp:16 "
            "at:IN:prep:24 300:CD:compound:27 million:CD:nummod:28 euros=euro:NNS:pobj:25 .:.:punct:2",
            "value", ("assets", "relcl"), id="that they value",
        ),
        pytest.param(
            "Colleagues=colleague:NNS:nsubj:1 say:VBP:ROOT:1 it:PRP:nsubj:3 is=be:VBZ:ccomp:1 her:PRP$:poss:5 distance:NN:attr:3 "
            "from:IN:prep:5 the:DT:det:8 palace:NN:pobj:6 that:WDT:nsubj:11 has=have:VBZ:aux:11 allowed=allow:VBN:relcl:8 "
            "her=she:PRP:nsubj:14 to:TO:aux:14 push:VB:ccomp:11 through:IN:prep:14 the:DT:det:17 reform:NN:pobj:15 .:.:punct:1",
            "allowed", ("distance", "relcl"), id="cleft",
        ),
        pytest.param(
            "The:DT:det:1 accord:NN:nsubj:2 ended=end:VBD:ROOT:2 a:DT:det:4 week:NN:dobj:2 of:IN:prep:4 talks=talk:NNS:pobj:5 "
            "that:WDT:nsubj:9 had=have:VBD:aux:9 come:VBN:relcl:6 close:RB:advmod:9 to:TO:aux:12 collapse:VB:advcl:9 "
            "over:IN:prep:12 searches=search:NNS:pobj:13 .:.:punct:2",
            "collapse", ("to", "pobj"), id="close to collapse",
        ),
        pytest.param(
            "Diplomats=diplomat:NNS:nsubj:1 said=say:VBD:ROOT:1 the:DT:det:3 clause:NN:nsubjpass:6 had=have:VBD:aux:6 "
            "been=be:VBN:auxpass:6 removed=remove:VBN:ccomp:1 on:IN:prep:6 Monday:NNP:compound:9 night:NN:pobj:7 ,:,:punct:6 "
            "after:IN:mark:15 the:DT:det:14 Russian:JJ:amod:14 delegation:NN:nsubj:15 warned=warn:VBD:advcl:1 that:IN:mark:19 "
            "it:PRP:nsubj:19 would:MD:aux:19 leave:VB:ccomp:15 .:.:punct:1",
            "warned", ("removed", "advcl"), id="after it warned",
        ),
        pytest.param(
            "The:DT:det:1 delay:NN:nsubj:14 of:IN:prep:1 the:DT:det:4 vote:NN:pobj:2 in:IN:prep:4 two:CD:nummod:7 "
            "towns=town:NNS:pobj:5 ,:,:punct:1 announced=announce:VBN:acl:1 last:JJ:amod:11 week:NN:npadvmod:9 ,:,:punct:1 "
            "had=have:VBD:aux:14 deepened=deepen:VBN:ccomp:19 public:JJ:amod:16 mistrust:NN:npadvmod:14 ,:,:punct:19 "
            "she:PRP:nsubj:19 said=say:VBD:ROOT:19 .:.:punct:19",
            "mistrust", ("deepened", "dobj"), id="object behind",
        ),
        pytest.param(
            "The:DT:det:1 delay:NN:nsubj:9 of:IN:prep:1 the:DT:det:4 vote:NN:pobj:2 in:IN:prep:4 two:CD:nummod:7 "
            "towns=town:NNS:pobj:5 had=have:VBD:aux:9 deepened=deepen:VBN:ccomp:14 last:JJ:amod:11 week:NN:npadvmod:9 ,:,:punct:14 "
            "she:PRP:nsubj:14 said=say:VBD:ROOT:14 .:.:punct:14",
            "week", ("deepened", "npadvmod"), id="time behind",
        ),
        pytest.param(
            '"_:``:punct:12 They:PRP:nsubj:2 concern:VBP:ccomp:12 the:DT:det:4 calendar:NN:dobj:2 rather:RB:advmod:6 than:IN:cc:4 '
            'the:DT:det:8 direction:NN:conj:4 ,_:,:punct:12 ":\'\':punct:12 she:PRP:nsubj:12 said=say:VBD:ROOT:12 .:.:punct:12',
            "direction", ("than", "pobj"), id="rather than it",
        ),
        pytest.param(
            "The:DT:det:1 mission:NN:nsubj:2 argues=argue:VBZ:ROOT:2 that:IN:mark:10 delaying=delay:VBG:csubj:10 the:DT:det:6 "
            "increase:NN:dobj:4 until:IN:mark:10 2028:CD:nsubj:10 would:MD:aux:10 leave:VB:ccomp:2 the:DT:det:12 firm:NN:dobj:10 "
            "unable:JJ:amod:12 to:TO:aux:15 pay:VB:xcomp:13 .:.:punct:2",
            "2028", ("until", "pobj"), id="until a year",
        ),
        pytest.param(
            "Its:PRP$:poss:1 spokesman:NN:nsubj:6 ,:,:punct:1 Ole:NNP:compound:4:PERSON Berg:NNP:appos:1:PERSON ,:,:punct:1 "
            "said=say:VBD:ROOT:6 that:IN:mark:10 Oslo:NNP:nsubj:10:ORG would:MD:aux:10 take:VB:ccomp:6 the:DT:det:12 "
            "measures=measure:NNS:dobj:10 necessary:JJ:amod:12 ,:,:punct:10 without:IN:prep:10 specifying=specify:VBG:pcomp:15 "
            "them=they:PRP:dobj:16 .:.:punct:6",
            "without", ("said", "prep"), id="without saying",
        ),
        pytest.param(
            "Its:PRP$:poss:1 spokesman:NN:nsubj:6 ,:,:punct:1 Ole:NNP:compound:4:PERSON Berg:NNP:appos:1:PERSON ,:,:punct:1 "
            "said=say:VBD:ROOT:6 that:IN:mark:10 Oslo:NNP:nsubj:10:ORG would:MD:aux:10 take:VB:ccomp:6 the:DT:det:12 "
            "measures=measure:NNS:dobj:10 necessary:JJ:amod:12 ,:,:punct:10 without:IN:prep:10 delaying=delay:VBG:pcomp:15 "
            "them=they:PRP:dobj:16 .:.:punct:6",
            "without", ("take", "prep"), id="without delaying",
        ),
        pytest.param(
            "Kade:NNP:nsubj:1:PERSON suspends=suspend:VBZ:ROOT:1 China:NNP:nsubj:3:GPE servicing=service:VBG:ccomp:1 as:IN:mark:7 "
            "new:JJ:amod:6 rules=rule:NNS:nsubj:7 take:VBP:advcl:3 effect:NN:dobj:7 .:.:punct:1",
            "servicing", ("suspends", "dobj"), id="servicing",
        ),
        pytest.param(
            "Opposition:NN:compound:1 members=member:NNS:nsubj:13 from:IN:prep:1 Ankara:NNP:pobj:2:GPE ,:,:punct:13 the:DT:det:6 "
            "region:NN:nsubj:13 flooded=flood:VBN:acl:6 by:IN:agent:7 the:DT:det:10 lake:NN:pobj:8 ,:,:punct:6 are=be:VBP:aux:13 "
            "demanding=demand:VBG:ROOT:13 money:NN:dobj:13 first:RB:advmod:13 .:.:punct:13",
            "region", ("Ankara", "appos"), id="place described",
        ),
        pytest.param(
            "They:PRP:nsubj:1 thanked=thank:VBD:ROOT:1 the:DT:det:3 scientists=scientist:NNS:dobj:1 ,:,:punct:1 without:IN:prep:1 "
            "whose:WP$:poss:7 work:NN:nsubjpass:14 the:DT:det:9 station:NN:nsubjpass:14 could:MD:aux:14 not:RB:neg:14 "
            "have:VB:aux:14 been=be:VBN:auxpass:14 completed=complete:VBN:pcomp:5 .:.:punct:1",
            "completed", ("scientists", "relcl"), id="without whose",
        ),
        pytest.param(
            "He:PRP:nsubj:1 said=say:VBD:ROOT:1 that:IN:mark:4 Peru:NNP:nsubj:4:GPE intended=intend:VBD:ccomp:1 to:TO:aux:6 "
            "extend:VB:xcomp:4 the:DT:det:8 pact:NN:dobj:6 to:IN:prep:6 its:PRP$:poss:11 neighbours=neighbour:NNS:pobj:9 "
            ",:,:punct:6 beginning=begin:VBG:advcl:6 with:IN:prep:13 Chile:NNP:pobj:14:GPE and:CC:cc:15 Togo:NNP:conj:15:PERSON "
            ".:.:punct:1",
            "beginning", ("extend", "prep"), id="beginning with",
        ),
        pytest.param(
            "They:PRP:nsubj:1 promised=promise:VBD:ROOT:1 to:TO:aux:3 remain:VB:xcomp:1 in:IN:prep:3 close:JJ:amod:6 "
            "contact:NN:pobj:4 ahead:RB:advmod:3 of:IN:prep:7 the:DT:det:10 bank_:NN:poss:13 's:POS:case:10 next:JJ:amod:13 "
            "session:NN:pobj:8 .:.:punct:1",
            "ahead", ("remain", "prep"), id="ahead of",
        ),
        pytest.param(
            "A:DT:det:1 doctor:NN:nsubj:7 ,:,:punct:4 it:PRP:nsubj:4 added=add:VBD:parataxis:7 ,:,:punct:4 had=have:VBD:aux:7 "
            "denied=deny:VBN:ROOT:7 treating=treat:VBG:xcomp:7 anyone:NN:dobj:8 for:IN:prep:8 injuries=injury:NNS:pobj:10 "
            "of:IN:prep:11 the:DT:det:14 kind:NN:pobj:12 described=describe:VBN:ccomp:7 .:.:punct:7",
            "described", ("kind", "acl"), id="of the kind",
        ),
        pytest.param(
            "Army:NNP:nmod:4:ORG and:CC:cc:0 rebels=rebel:NNS:conj:0 trade:NN:compound:4 blame:NN:ROOT:4 as:IN:mark:7 "
            "Kivu:NNP:nsubj:7:ORG truce:VBP:advcl:4 frays=fray:NNS:dobj:7 within:IN:prep:7 days=day:NNS:pobj:9",
            "frays", ("blame", "advcl"), id="as it frays",
        ),
        pytest.param(
            "The:DT:det:1 test:NN:nsubj:3 will:MD:aux:3 be:VB:ROOT:3 a:DT:det:5 run:NN:attr:3 of:IN:prep:5 dry:JJ:amod:8 "
            "years=year:NNS:pobj:6 ,:,:punct:5 which:WDT:dobj:12 experts=expert:NNS:nsubj:12 consider:VBP:relcl:5 "
            "likely:RB:advmod:12 before:IN:prep:12 2035:CD:pobj:14 .:.:punct:3",
            "likely", ("consider", "oprd"), id="thought likely",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
