"""Clefts, questions put first, parts of what is named, main verbs taken for participles."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "For:IN:ROOT:0 twenty_:CD:compound:3 -_:HYPH:punct:3 three:CD:nummod:4 days=day:NNS:pobj:0 the:DT:det:7:PERSON "
            "Lan:NNP:compound:7:PERSON Hai:NNP:pobj:0:PERSON 6:CD:nummod:7:PERSON ,:,:punct:7 a:DT:det:12 repair:NN:compound:12 "
            "ship:NN:appos:7 owned=own:VBN:acl:12 by:IN:agent:13 the:DT:det:20 Shanghai_:NNP:npadvmod:18:GPE -_:HYPH:punct:18 "
            "based=base:VBN:amod:20 Kade:NNP:compound:20:ORG Networks:NNP:pobj:14:ORG (_:-LRB-:punct:20 TMN_:NNP:appos:20 "
            "):-RRB-:punct:20 ,:,:punct:12 idled=idle:VBN:acl:12 outside:IN:prep:25 Sri:NNP:compound:28:GPE "
            "Lankan:NNP:compound:29:GPE waters=water:NNS:pobj:26 ,:,:punct:7 waiting=wait:VBG:pcomp:0 for:IN:prep:31 a:DT:det:34 "
            "licence:NN:pobj:32 that:WDT:dobj:38 Oslo:NNP:nsubj:38:ORG neither:CC:preconj:38 granted=grant:VBD:relcl:34 "
            "nor:CC:cc:38 refused=refuse:VBN:conj:38 .:.:punct:0",
            "idled", ("idled", "ROOT"), id="the ship idled",
        ),
        pytest.param(
            "Kade:NNP:nsubj:1 accused=accuse:VBD:ROOT:1 the:DT:det:3 regulator:NN:dobj:1 of:IN:prep:3 yielding=yield:VBG:pcomp:4 "
            'to:TO:aux:8 "_:``:punct:8 pressure:NN:xcomp:5 from:IN:prep:8 a:DT:det:12 third:JJ:amod:12 country_:NN:pobj:9 '
            '":\'\':punct:1 .:.:punct:1',
            "pressure", ("to", "pobj"), id="yielding to pressure",
        ),
        pytest.param(
            "In:IN:prep:4 the:DT:det:2 end:NN:pobj:0 it:PRP:nsubj:4 was=be:VBD:ROOT:4 Malé:NNP:attr:4 that:WDT:nsubj:7 "
            "broke=break:VBD:ccomp:4 the:DT:det:9 deadlock:NN:dobj:7 .:.:punct:4",
            "Malé", ("broke", "nsubj"), id="it was Malé that",
        ),
        pytest.param(
            "The:DT:det:1 bill:NN:nsubj:4 would:MD:aux:4 also:RB:advmod:4 let:VB:ROOT:4 the:DT:det:7 defence:NN:compound:7 "
            "ministry:NN:nsubj:8 veto:NN:ccomp:4 any:DT:det:10 vessel:NN:dobj:8 on:IN:prep:10 security:NN:compound:13 "
            "grounds=ground:NNS:pobj:11 .:.:punct:4",
            "veto", ("let", "ccomp"), id="let it veto",
        ),
        pytest.param(
            "The:DT:det:1 department:NN:nsubj:3 has=have:VBZ:aux:3 committed=commit:VBN:ROOT:3 funds=fund:NNS:dobj:3 to:IN:prep:3 "
            "two:CD:nummod:7 ships=ship:NNS:pobj:5 ,:,:punct:7 the:DT:det:10 first:JJ:nsubj:13 of:IN:prep:10 which:WDT:pobj:11 "
            "is=be:VBZ:advcl:3 to:TO:aux:16 be:VB:auxpass:16 based=base:VBN:xcomp:13 in:IN:prep:16 Kochi:NNP:pobj:17 by:IN:prep:16 "
            "late:JJ:amod:21 2028:CD:pobj:19 .:.:punct:3",
            "is", ("ships", "relcl"), id="the first of which",
        ),
        pytest.param(
            "It:PRP:nsubj:1 plans=plan:VBZ:ccomp:23 to:TO:aux:3 invite:VB:xcomp:1 Sri:NNP:compound:5:PERSON Lanka:NNP:dobj:3:PERSON "
            "into:IN:prep:3 a:DT:det:10 regional:JJ:amod:10 repair:NN:compound:10 pool:NN:pobj:6 from:IN:prep:10 which:WDT:pobj:11 "
            ",:,:punct:17 an:DT:det:16 internal:JJ:amod:16 note:NN:nsubj:17 suggests=suggest:VBZ:parataxis:1 ,:,:punct:23 "
            "Chinese:JJ:amod:20 operators=operator:NNS:nsubjpass:23 would:MD:aux:23 be:VB:auxpass:23 excluded=exclude:VBN:ROOT:23 "
            ".:.:punct:23",
            "excluded", ("pool", "relcl"), id="from which they would be excluded",
        ),
        pytest.param(
            "Were=be:VBD:advcl:11 the:DT:det:2 pool:NN:nsubj:0 to:TO:aux:4 shut:VB:relcl:2 out:RP:prt:4 Kade:NNP:dobj:4:PERSON "
            ",:,:punct:11 the:DT:det:9 Maldives:NNPS:nsubj:11:ORG could:MD:aux:11 find:VB:ROOT:11 itself:PRP:nsubj:13 "
            "bound=bind:VBN:ccomp:11 to:IN:prep:13 one:CD:nummod:16 repairer:NN:pobj:14 .:.:punct:11",
            "itself", ("bound", "dep"), id="finds itself bound",
        ),
        pytest.param(
            "Beijing:NNP:nsubj:2:GPE has=have:VBZ:aux:2 urged=urge:VBN:ROOT:2 the:DT:det:4 capitals=capital:NNS:dobj:2 not:RB:neg:7 "
            "to:TO:aux:7 politicise:VB:xcomp:2 maintenance_:NN:dobj:7 ;:,:punct:2 whether:IN:mark:13 it:PRP:nsubj:13 "
            "might:MD:aux:13 open:VB:advcl:2 its:PRP$:poss:16 own:JJ:amod:16 depot:NN:dobj:13 to:IN:prep:13 other:JJ:amod:19 "
            "operators=operator:NNS:pobj:17 it:PRP:nsubj:23 has=have:VBZ:aux:23 not:RB:neg:23 said=say:VBN:relcl:19 .:.:punct:2",
            "said", ("urged", "conj"), id="whether it might it has not said",
        ),
        pytest.param(
            "In:IN:prep:7 a:DT:det:2 post:NN:pobj:0 ,:,:punct:7 President:NNP:compound:6 Jo:NNP:compound:6:PERSON "
            "Poe:NNP:nsubj:7:PERSON threatened=threaten:VBD:ROOT:7 to:TO:aux:9 impose:VB:xcomp:7 a:DT:det:13 25_:CD:nummod:12 "
            "%:NN:compound:13 tariff:NN:dobj:9 on:IN:prep:13 European:JJ:amod:16 wine:NN:pobj:14 unless:IN:mark:20 what:WP:dobj:20 "
            'he:PRP:nsubj:20 termed=term:VBD:advcl:9 a:DT:det:23 "_:``:punct:23 shakedown_:NN:oprd:20 ":\'\':punct:23 '
            "was=be:VBD:auxpass:26 dropped=drop:VBN:conj:7 .:.:punct:7",
            "termed", ("dropped", "csubjpass"), id="what he termed",
        ),
        pytest.param(
            "South:NNP:compound:1:GPE Korea:NNP:nsubj:2:GPE summons=summon:VBZ:ROOT:2 Chinese:JJ:amod:4 envoy:NN:dobj:2 "
            "as:IN:prep:4 row:NN:pobj:5 over:IN:prep:6 seized=seize:VBN:amod:11 survey:NN:compound:10 ship:NN:compound:11 "
            "deepens=deepen:NNS:pobj:7",
            "row", ("deepens", "nsubj"), id="as row deepens",
        ),
        pytest.param(
            "Oslo:NNP:nsubj:1:ORG recalls=recall:VBZ:ROOT:1 envoy:NN:dobj:1 as:IN:prep:2 dispute:NN:pobj:3 over:IN:prep:4 "
            "fish:NN:pobj:5 widens=widen:VBZ:ccomp:1",
            "widens", ("recalls", "advcl"), id="as dispute widens",
        ),
        pytest.param(
            "UN:NNP:nsubj:1:ORG urges=urge:VBZ:ROOT:1 rivals=rival:NNS:dobj:1 to:TO:aux:5 '_:``:punct:5 step:VB:xcomp:1 "
            "back_:RB:prt:5 ':'':punct:5 as:IN:mark:12 row:NN:nsubj:12 over:IN:prep:9 observers=observer:NNS:pobj:10 "
            "halts=halt:VBZ:advcl:5 food:NN:compound:14 aid:NN:dobj:12",
            "halts", ("urges", "advcl"), id="as row halts aid",
        ),
        pytest.param(
            "The:DT:det:1 council:NN:nsubj:2 debated=debate:VBD:ROOT:2 whether:IN:mark:5 to:TO:aux:5 ban:VB:xcomp:2 the:DT:det:7 "
            "app:NN:dobj:5 .:.:punct:2",
            "ban", ("debated", "ccomp"), id="debated whether to",
        ),
        pytest.param(
            "Ruto:NNP:ROOT:0 ,:,:punct:0 whom:WP:dobj:4 Odinga:NNP:nsubj:4 accused=accuse:VBD:relcl:0 of:IN:prep:4 "
            "rigging=rig:VBG:pcomp:5 the:DT:det:8 election:NN:dobj:6 ,:,:punct:8 called=call:VBN:acl:8 for:IN:prep:10 "
            "dialogue:NN:pobj:11 .:.:punct:0",
            "called", ("called", "ROOT"), id="whom he accused",
        ),
        pytest.param(
            "Hopes=hope:NNS:nsubj:6 of:IN:prep:0 a:DT:det:4 quick:JJ:amod:4 way:NN:pobj:1 out:RB:advmod:4 rose=rise:VBD:ROOT:6 "
            "on:IN:prep:6 Monday:NNP:pobj:7 ,:,:punct:8 when:WRB:advmod:15 Djibouti_:NNP:poss:14:GPE 's:POS:case:11 "
            "administrative:JJ:amod:14 court:NN:nsubj:15 suspended=suspend:VBD:relcl:8 the:DT:det:17 fee:NN:dobj:15 ,:,:punct:6 "
            "finding=find:VBG:advcl:6 that:IN:mark:24 the:DT:det:22 government:NN:nsubj:24 had=have:VBD:aux:24 "
            "failed=fail:VBN:ccomp:19 to:TO:aux:26 consult:VB:xcomp:24 parliament:NN:dobj:26 .:.:punct:6",
            "finding", ("suspended", "advcl"), id="suspended, finding",
        ),
        pytest.param(
            "Should:MD:aux:2 either:CC:preconj:2 side:VB:advcl:9 fail:VB:ccomp:2 to:TO:aux:5 appear:VB:xcomp:3 ,:,:punct:9 "
            "it:PRP:nsubj:9 will:MD:aux:9 forfeit:VB:ROOT:9 the:DT:det:11 tie:NN:dobj:9 .:.:punct:9",
            "side", ("fail", "nsubj"), id="should either side",
        ),
        pytest.param(
            "Footballers=footballer:NNS:nsubj:1 stranded=strand:VBN:ROOT:1 as:IN:prep:1 visa:NN:compound:4:ORG row:NN:pobj:2:ORG "
            "hits=hit:VBZ:advcl:1:ORG peacekeeping:NN:compound:7:ORG handover:NN:dobj:5",
            "hits", ("stranded", "advcl"), id="stranded as a row hits",
        ),
        pytest.param(
            "It:PRP:nsubj:2 also:RB:advmod:2 plans=plan:VBZ:ccomp:31 to:TO:aux:4 invite:VB:xcomp:2 Sri:NNP:compound:6:PERSON "
            "Lanka:NNP:dobj:4:PERSON and:CC:cc:6 the:DT:det:9 Maldives:NNP:conj:6:ORG into:IN:prep:4 a:DT:det:14 "
            "regional:JJ:amod:14 repair:NN:compound:14 pool:NN:pobj:10 from:IN:prep:14 which:WDT:pobj:15 ,:,:punct:25 an:DT:det:20 "
            "internal:JJ:amod:20 note:NN:nsubj:25 seen=see:VBN:acl:20 by:IN:agent:21 the:DT:det:24 authors=author:NNS:pobj:22 "
            "suggests=suggest:VBZ:ccomp:31 ,:,:punct:31 Chinese:JJ:amod:28 operators=operator:NNS:nsubjpass:31 would:MD:aux:31 "
            "be:VB:auxpass:31 excluded=exclude:VBN:ROOT:31 .:.:punct:31",
            "excluded", ("pool", "relcl"), id="from which, a note seen suggests",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
