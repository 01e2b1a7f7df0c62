"""What trails behind a clause: participles, purposes, reports, and the small words of its verb."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Nile:NNP:nsubj:1 talks=talk:VBZ:ROOT:1 falter:NN:dobj:1 as:IN:mark:5 Sudan:NNP:nsubj:5:GPE digs=dig:VBZ:advcl:1 "
            "in:RP:advmod:5 .:.:punct:1",
            "talks", ("falter", "nsubj"), id="talks falter",
        ),
        pytest.param(
            "Kenya_:NNP:poss:3:GPE 's:POS:case:0 Supreme:NNP:compound:3:ORG Court:NNP:nsubj:6:ORG on:IN:prep:6 Monday:NNP:pobj:4 "
            "struck=strike:VBD:ROOT:6 down:RP:prt:6 a:DT:det:10 harbour:NN:compound:10 law:NN:dobj:6 that:WDT:nsubj:14 "
            "would:MD:aux:14 have:VB:aux:14 doubled=double:VBN:relcl:10 the:DT:det:16 levy:NN:dobj:14 on:IN:prep:14 "
            "small:JJ:amod:19 boats=boat:NNS:pobj:17 ,:,:punct:14 ruling=rule:VBG:advcl:14 that:IN:mark:29 the:DT:det:24 "
            "public:NN:nsubjpass:29 had=have:VBD:aux:29 not:RB:neg:29 been=be:VBN:auxpass:29 properly:RB:advmod:29 "
            "consulted=consult:VBN:ccomp:21 .:.:punct:6",
            "ruling", ("struck", "advcl"), id="struck down a law that, ruling that",
        ),
        pytest.param(
            "Its:PRP$:poss:1 members=member:NNS:nsubj:2 accused=accuse:VBD:ROOT:2 him=he:PRP:dobj:2 of:IN:prep:2 having:VBG:aux:6 "
            "promised=promise:VBN:pcomp:4 a:DT:det:8 review:NN:dobj:6 and:CC:cc:2 then:RB:advmod:12 quietly:RB:advmod:12 "
            "shelved=shelve:VBD:conj:2 it:PRP:dobj:12 .:.:punct:12",
            "shelved", ("promised", "conj"), id="of having promised and then shelved",
        ),
        pytest.param(
            "Lima:NNP:nsubj:1:GPE urged=urge:VBD:ROOT:1 Quito:NNP:dobj:1:GPE to:TO:aux:4 halt:VB:xcomp:1 it:PRP:dobj:4 at:IN:prep:4 "
            "once:RB:pcomp:6 ,:,:punct:4 with:IN:prep:4 a:DT:det:12 ministry:NN:compound:12 spokeswoman:NN:nsubj:13 "
            "calling=call:VBG:pcomp:9 the:DT:det:15 move:NN:dobj:13 reckless:JJ:oprd:13 .:.:punct:1",
            "with", ("urged", "prep"), id="urged, with her calling",
        ),
        pytest.param(
            "Chad:NNP:nsubj:2:GPE has=have:VBZ:aux:2 freed=free:VBN:ROOT:2 two:CD:nummod:4 nurses=nurse:NNS:dobj:2 ,:,:punct:12 "
            "the:DT:det:11:ORG Red:NNP:nmod:8:ORG Cross:NNP:nmod:11:ORG and:CC:cc:8 Chadian:NNP:conj:8 "
            "officials=official:NNS:nsubj:12 said=say:VBD:parataxis:2 ,:,:punct:12 in:IN:prep:12 a:DT:det:17 step:NN:compound:17 "
            "mediators=mediator:NNS:compound:18 hope:VBP:pobj:14 will:MD:aux:20 revive:VB:ccomp:12 stalled=stall:VBN:amod:22 "
            "talks=talk:NNS:dobj:20 .:.:punct:12",
            "step", ("in", "pobj"), id="a step they hope will",
        ),
        pytest.param(
            "Police=Police:NNS:nsubj:2 have:VBP:aux:2 charged=charge:VBN:ROOT:2 a:DT:det:4 clerk:NN:dobj:2 with:IN:prep:2 "
            "passing=pass:VBG:pcomp:5 drawings=drawing:NNS:dobj:6 to:IN:prep:6 a:DT:det:11 foreign:JJ:amod:11 state:NN:pobj:8 "
            ",:,:punct:2 in:IN:prep:2 a:DT:det:15 case:NN:pobj:13 that:IN:mark:18 officials=official:NNS:nsubj:18 say:VBP:acl:15 "
            "was=be:VBD:ccomp:18 two:CD:nummod:21 years=year:NNS:attr:19 in:IN:prep:21 the:DT:det:24 making:NN:pobj:22 .:.:punct:2",
            "say", ("case", "relcl"), id="a case that they say was",
        ),
        pytest.param(
            "The:DT:det:1 ministry:NN:nsubj:2 said=say:VBD:ROOT:2 only:RB:advmod:5 that:DT:det:5 permits=permit:NNS:nsubj:6 "
            "were=be:VBD:auxpass:7 assessed=assess:VBN:amod:8 case:NN:dobj:2 by:IN:prep:8 case:NN:pobj:9 and:CC:cc:2 "
            "that:IN:mark:16 it:PRP:nsubj:16 did=do:VBD:aux:16 not:RB:neg:16 discuss:VB:conj:2 firms=firm:NNS:dobj:16 .:.:punct:2",
            "assessed", ("said", "ccomp"), id="assessed case by case",
        ),
        pytest.param(
            "The:DT:det:1 appeal:NN:nsubj:2 followed=follow:VBD:ROOT:2 talks=talk:NNS:dobj:2 hosted=host:VBN:acl:3 by:IN:agent:4 "
            "Djibouti:NNP:pobj:5:GPE ,:,:punct:6 where:WRB:advmod:11 the:DT:det:11 two:CD:nummod:11 "
            "delegations=delegation:NNS:relcl:6 ,:,:punct:11 seated=seat:VBN:acl:11 in:IN:prep:13 separate:JJ:amod:16 "
            "rooms=room:NNS:pobj:14 ,:,:punct:11 communicated=communicate:VBN:acl:11 only:RB:advmod:20 through:IN:prep:18 "
            "a:DT:det:23 Kenyan:JJ:amod:23 general:JJ:amod:24 acting=act:VBG:pobj:20 as:IN:prep:24 mediator:NN:pobj:25 .:.:punct:2",
            "communicated", ("Djibouti", "relcl"), id="where they, seated apart, communicated",
        ),
        pytest.param(
            "The:DT:det:1 vote:NN:nsubj:3 would:MD:aux:3 leave:VB:ROOT:3 the:DT:det:6 next:JJ:amod:6 government:NN:dobj:3 "
            "dependent:JJ:oprd:3 on:IN:prep:7 smaller=small:JJR:amod:10 parties=party:NNS:pobj:8 to:TO:aux:12 pass:VB:advcl:3 "
            "its:PRP$:poss:14 budget:NN:dobj:12 .:.:punct:3",
            "pass", ("dependent", "xcomp"), id="dependent on them to pass",
        ),
        pytest.param(
            "Peru:NNP:nsubj:2:GPE has=have:VBZ:aux:2 allowed=allow:VBN:ROOT:2 envoys=envoy:NNS:nsubj:5 to:TO:aux:5 "
            "return:VB:ccomp:2 to:IN:prep:5 a:DT:det:8 camp:NN:pobj:6 in:IN:prep:8 Tacna:NNP:pobj:9:GPE ,:,:punct:10 the:DT:det:13 "
            "agency_:NN:poss:15 's:POS:case:13 chief:NN:nsubj:16 said=say:VBD:parataxis:2 ,:,:punct:16 while:IN:mark:19 "
            "stressing=stress:VBG:advcl:2 that:IN:mark:23 other:JJ:amod:22 sites=site:NNS:nsubj:23 remained=remain:VBD:ccomp:19 "
            "closed:JJ:acomp:23 .:.:punct:2",
            "stressing", ("said", "advcl"), id="said, while stressing",
        ),
        pytest.param(
            "Rusu:NNP:nsubjpass:2 was=be:VBD:auxpass:2 convicted=convict:VBN:ROOT:2 in:IN:prep:2 his:PRP$:poss:5 absence:NN:pobj:3 "
            "last:JJ:amod:7 year:NN:npadvmod:5 of:IN:prep:5 taking=take:VBG:pcomp:8 bribes=bribe:NNS:dobj:9 from:IN:prep:9 "
            "an:DT:det:13 importer:NN:pobj:11 .:.:punct:2",
            "of", ("convicted", "prep"), id="convicted last year of taking",
        ),
        pytest.param(
            "The:DT:det:1 court:NN:nsubj:2 ruled=rule:VBD:ROOT:2 that:IN:mark:5 it:PRP:nsubj:5 has=have:VBZ:ccomp:2 "
            "jurisdiction:NN:dobj:5 to:TO:aux:8 hear:VB:xcomp:5 a:DT:det:10 case:NN:dobj:8 brought=bring:VBN:acl:10 by:IN:agent:11 "
            "Peru:NNP:pobj:12:GPE .:.:punct:2",
            "hear", ("jurisdiction", "acl"), id="has jurisdiction to hear",
        ),
        pytest.param(
            "Officials=official:NNS:nsubj:1 believe:VBP:ROOT:1 the:DT:det:3 burglars=burglar:NNS:nsubj:4 gained=gain:VBD:ccomp:1 "
            "entry:NN:dobj:4 using=use:VBG:acl:5 the:DT:det:9 stolen=steal:VBN:amod:9 cards=card:NNS:dobj:6 of:IN:prep:9 "
            "a:DT:det:12 guard:NN:pobj:10 .:.:punct:1",
            "using", ("gained", "advcl"), id="gained entry using",
        ),
        pytest.param(
            "The:DT:det:1 bid:NN:nsubj:2 fell=fall:VBD:ROOT:2 well:RB:advmod:4 short:RB:advmod:2 of:IN:prep:4 Lima_:NNP:poss:8:GPE "
            "'s:POS:case:6 demands=demand:NNS:pobj:5 .:.:punct:2",
            "well", ("of", "advmod"), id="fell well short of",
        ),
        pytest.param(
            "Lima:NNP:nsubj:1:GPE found=find:VBD:ROOT:1 itself:PRP:dobj:1 under:IN:prep:1 pressure:NN:pobj:3 from:IN:prep:4 "
            "Quito:NNP:pobj:5:GPE .:.:punct:1",
            "itself", ("found", "prt"), id="found itself",
        ),
        pytest.param(
            "The:DT:det:1 summit:NN:nsubj:9 in:IN:prep:1 Oslo:NNP:pobj:2:GPE ,:,:punct:3 which:WDT:dobj:7 Ruiz:NNP:nsubj:7 "
            "boycotted=boycott:VBD:relcl:3 ,:,:punct:3 ended=end:VBD:ROOT:9 without:IN:prep:9 a:DT:det:12 deal:NN:pobj:10 "
            ".:.:punct:9",
            "boycotted", ("summit", "relcl"), id="summit in Oslo, which they boycotted",
        ),
        pytest.param(
            "The:DT:det:1 union:NN:nsubj:2 appealed=appeal:VBD:ROOT:2 to:IN:prep:2 Chad:NNP:pobj:3:GPE and:CC:cc:4 "
            "Niger:NNP:conj:4:PERSON to:TO:aux:8 pull:VB:xcomp:2 back:RB:amod:10 troops=troop:NNS:dobj:8 massed=mass:VBN:acl:10 "
            "along:IN:prep:11 the:DT:det:14 border:NN:pobj:12 .:.:punct:2",
            "back", ("pull", "prt"), id="pull back troops",
        ),
        pytest.param(
            "The:DT:det:1 bank:NN:nsubj:2 cut:VBD:ROOT:2 rates=rate:NNS:dobj:2 ,:,:punct:2 brushing=brush:VBG:advcl:2 "
            "aside:IN:prep:5 a:DT:det:8 warning:NN:pobj:6 from:IN:prep:8 Lima:NNP:pobj:9:GPE .:.:punct:2",
            "warning", ("brushing", "dobj"), id="brushing aside a warning",
        ),
        pytest.param(
            "The:DT:det:1 regulator:NN:nsubj:2 went=go:VBD:ROOT:2 after:IN:prep:2 foreign:JJ:amod:5 firms=firm:NNS:pobj:3 "
            "again:RB:advmod:2 .:.:punct:2",
            "firms", ("went", "dobj"), id="went after firms",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place


def test_what_has_do_for_an_auxiliary_is_a_verb(tree_of):
    """ "Which the court did not fine": tagged as an adjective."""
    tree = tree_of(
        "Kade:NNP:nsubj:8:ORG ,:,:punct:0 which:WDT:dobj:7 the:DT:det:4 court:NN:nsubj:7 did=do:VBD:aux:7 not:RB:neg:7 fine:JJ:relcl:0 "
        "denied=deny:VBD:ROOT:8 the:DT:det:10 charge:NN:dobj:8 .:.:punct:8"
    )
    assert (tree.pos[7], tree.tag[7]) == ("VERB", "VB")
