"""Words that mean something together only: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Ruiz:NN:nsubj:1 thanked=thank:VBD:ROOT:1 the:DT:det:3 envoy:NN:dobj:1 in:IN:prep:1 person:NN:pobj:4 .:.:punct:1",
            "in", ("thanked", "advmod"), id="in person",
        ),
        pytest.param(
            "Ruiz:NN:nsubj:1 thanked=thank:VBD:ROOT:1 the:DT:det:3 envoy:NN:dobj:1 in:IN:prep:1 Oslo:NNP:pobj:4:GPE .:.:punct:1",
            "in", ("thanked", "prep"), id="in Oslo",
        ),
        pytest.param(
            "Shops=shop:NNS:nsubj:1 opened=open:VBD:ROOT:1 as:IN:prep:1 usual:JJ:amod:2 .:.:punct:1",
            "as", ("opened", "advmod"), id="as usual",
        ),
        pytest.param(
            "Users=user:NNS:nsubj:1 paid=pay:VBD:ROOT:1 more:JJR:dobj:1 as:IN:prep:1 a:DT:det:5 result:NN:pobj:3 .:.:punct:1",
            "as", ("paid", "advmod"), id="as a result",
        ),
        pytest.param(
            "The:DT:det:1 raid:NN:nsubj:2 took=take:VBD:ROOT:2 place:NN:dobj:2 at:IN:prep:2 dawn:NN:pobj:4 .:.:punct:2",
            "place", ("took", "prt"), id="took place",
        ),
        pytest.param(
            "The:DT:det:1 raid:NN:nsubj:2 took=take:VBD:ROOT:2 place:NN:dobj:2 in:IN:prep:2 Oslo:NNP:pobj:4:GPE .:.:punct:2",
            "place", ("took", "dobj"), id="took place in Oslo",
        ),
        pytest.param(
            "Talks=talk:NNS:nsubj:1 were=be:VBD:ROOT:1 under:IN:prep:1 way:NN:pobj:2 .:.:punct:1",
            "way", ("were", "acomp"), id="under way",
        ),
        pytest.param(
            "Talks=talk:NNS:nsubj:1 were=be:VBD:ROOT:1 under:IN:prep:1 pressure:NN:pobj:2 .:.:punct:1",
            "pressure", ("under", "pobj"), id="under pressure",
        ),
        pytest.param(
            "They:PRP:nsubj:1 looked=look:VBD:ROOT:1 after:IN:prep:1 the:DT:det:4 keys=key:NNS:pobj:2 .:.:punct:1",
            "keys", ("looked", "dobj"), id="looked after",
        ),
        pytest.param(
            "They:PRP:nsubj:1 arrived=arrive:VBD:ROOT:1 after:IN:prep:1 the:DT:det:4 guests=guest:NNS:pobj:2 .:.:punct:1",
            "guests", ("after", "pobj"), id="arrived after",
        ),
        pytest.param(
            "Nor:CC:cc:3 does=do:VBZ:aux:3 Peru:NNP:nsubj:3:GPE have:VB:ccomp:8 a:DT:det:5 say:NN:dobj:3 ,:,:punct:8 "
            "Kos:NNP:nsubj:8:PERSON stressed=stress:VBD:ROOT:8 .:.:punct:8",
            "Nor", ("have", "cc"), id="nor does",
        ),
        pytest.param(
            "The:DT:det:1 panel:NN:nsubj:3 should:MD:aux:3 wait:VB:ROOT:3 rather:RB:advmod:5 than:IN:cc:3 stage:VB:conj:3 "
            "a:DT:det:8 trial:NN:dobj:6 .:.:punct:3",
            "stage", ("wait", "advcl"), id="rather than",
        ),
        pytest.param(
            "They:PRP:nsubj:1 brought=bring:VBD:ROOT:1 clerks=clerk:NNS:dobj:1 and:CC:cc:2 the:DT:det:7 self_:NN:npadvmod:7 "
            "-_:HYPH:punct:7 employed=employ:VBN:conj:2 into:IN:prep:7 the:DT:det:10 system:NN:pobj:8 .:.:punct:1",
            "employed", ("clerks", "conj"), id="the self-employed",
        ),
        pytest.param(
            "They:PRP:nsubj:2 will:MD:aux:2 sign:VB:ROOT:2 a:DT:det:4 treaty:NN:dobj:2 in:IN:prep:4 Dublin:NNP:pobj:5:GPE "
            "in:IN:prep:2 May:NNP:pobj:7 .:.:punct:2",
            "in", ("sign", "prep"), id="sign in Dublin",
        ),
        pytest.param(
            "They:PRP:nsubj:1 praised=praise:VBD:ROOT:1 a:DT:det:3 treaty:NN:dobj:1 in:IN:prep:3 Dublin:NNP:pobj:4:GPE in:IN:prep:1 "
            "May:NNP:pobj:6 .:.:punct:1",
            "in", ("treaty", "prep"), id="praise a treaty in Dublin",
        ),
        pytest.param(
            "It:PRP:nsubj:4 would:MD:aux:3 likely:RB:advmod:3 have:VB:aux:4 lessened=lessen:VBN:ROOT:4 trade:NN:dobj:4 .:.:punct:4",
            "lessened", ("lessened", "ROOT"), id="would have lessened",
        ),
        pytest.param(
            "It:PRP:nsubj:4 would:MD:aux:4 likely:RB:advmod:4 have:VB:aux:4 reduced=reduce:VBN:ROOT:4 tariffs=tariff:NNS:dobj:4 "
            ".:.:punct:4",
            "tariffs", ("reduced", "dobj"), id="would have tariffs",
        ),
        pytest.param(
            "Three:CD:nummod:1 crew:NN:ROOT:1 missing=miss:VBG:acl:1 after:IN:prep:2 raid:NN:pobj:3 .:.:punct:1",
            "missing", ("crew", "amod"), id="crew missing",
        ),
        pytest.param(
            "Talks=talk:NNS:nsubj:12 on:IN:prep:0 a:DT:det:3 hotline:NN:pobj:1 for:IN:prep:3 incidents=incident:NNS:pobj:4 "
            ",:,:punct:5 scheduled=schedule:VBN:acl:5 for:IN:prep:7 May:NNP:pobj:8 ,:,:punct:12 may:MD:aux:12 end:VB:ROOT:12 "
            ".:.:punct:12",
            "scheduled", ("Talks", "acl"), id="talks scheduled",
        ),
        pytest.param(
            "Talks=talk:NNS:nsubj:10 on:IN:prep:0 a:DT:det:3 vote:NN:pobj:1 ,:,:punct:3 scheduled=schedule:VBN:acl:3 for:IN:prep:5 "
            "May:NNP:pobj:6 ,:,:punct:10 may:MD:aux:10 end:VB:ROOT:10 .:.:punct:10",
            "scheduled", ("vote", "acl"), id="vote scheduled",
        ),
        pytest.param(
            "Peru:NNP:nsubj:2:GPE is=be:VBZ:aux:2 urging=urge:VBG:ROOT:2 states=state:NNS:dobj:2 to:TO:aux:5 sign:VB:xcomp:2 "
            "the:DT:det:7 text:NN:dobj:5 in:IN:prep:7 full:JJ:amod:8 ,:,:punct:5 to:TO:aux:12 require:VB:conj:5 proof:NN:dobj:12 "
            ",:,:punct:12 and:CC:cc:12 to:TO:aux:17 leave:VB:conj:12 .:.:punct:2",
            "require", ("sign", "conj"), id="urging to and to",
        ),
        pytest.param(
            "If:IN:mark:3 it:PRP:nsubj:3 had=have:VBD:aux:3 paid=pay:VBN:advcl:5 ,:,:punct:5 said=say:VBD:ROOT:5 Ana:NNP:compound:7 "
            "Ruiz:NNP:nsubjpass:14 ,:,:punct:14 the:DT:det:10 ships=ship:NNS:nsubjpass:14 would:MD:aux:14 have:VB:aux:14 "
            "been=be:VBN:auxpass:14 stopped=stop:VBN:ccomp:5 .:.:punct:5",
            "Ruiz", ("said", "nsubj"), id="said whoever",
        ),
        pytest.param(
            "If:IN:mark:3 it:PRP:nsubj:3 had=have:VBD:aux:3 paid=pay:VBN:advcl:5 ,:,:punct:5 said=say:VBD:ROOT:5 Ana:NNP:compound:7 "
            "Ruiz:NNP:nsubjpass:14 ,:,:punct:14 the:DT:det:10 ships=ship:NNS:nsubjpass:14 would:MD:aux:14 have:VB:aux:14 "
            "been=be:VBN:auxpass:14 stopped=stop:VBN:ccomp:5 .:.:punct:5",
            "paid", ("stopped", "advcl"), id="said whoever, if",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE called=call:VBD:ROOT:1 on:IN:prep:1 both:DT:det:4 sides=side:NNS:pobj:2 to:TO:aux:6 "
            "show:VB:xcomp:1 restraint:NN:dobj:6 .:.:punct:1",
            "show", ("called", "xcomp"), id="called on",
        ),
        pytest.param(
            "Japan:NNP:nsubj:1:GPE met=meet:VBD:ROOT:1 and:CC:cc:1 called=call:VBD:conj:1 on:IN:prep:3 both:DT:det:6 "
            "sides=side:NNS:pobj:4 to:TO:aux:8 show:VB:advcl:3 restraint:NN:dobj:8 .:.:punct:1",
            "show", ("called", "xcomp"), id="met and called on",
        ),
        pytest.param(
            "Unions=union:NNS:nsubj:1 went=go:VBD:ROOT:1 on:IN:prep:1 demanding=demand:VBG:pcomp:2 higher=high:JJR:amod:5 "
            "wages=wage:NNS:dobj:3 .:.:punct:1",
            "demanding", ("went", "xcomp"), id="went on demanding",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE went=go:VBD:ROOT:1 on:RP:prt:1 to:TO:aux:4 shell:VB:advcl:1 the:DT:det:6 port:NN:dobj:4 "
            ".:.:punct:1",
            "shell", ("went", "xcomp"), id="went on to shell",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE went=go:VBD:ROOT:1 on:IN:prep:1 Monday:NNP:pobj:2 to:IN:prep:1 Oslo:NNP:pobj:4:GPE .:.:punct:1",
            "on", ("went", "prep"), id="went on Monday",
        ),
        pytest.param(
            "She:PRP:nsubj:1 wants=want:VBZ:ROOT:1 to:TO:aux:3 make:VB:xcomp:1 clear:JJ:ccomp:3 that:IN:mark:7 Iran:NNP:nsubj:7:GPE "
            "is=be:VBZ:csubj:4 a:DT:det:9 partner:NN:attr:7 .:.:punct:1",
            "clear", ("make", "prt"), id="made clear after wanting",
        ),
        pytest.param(
            "The:DT:det:1 ministry:NN:nsubj:2 made=make:VBD:ROOT:2 it:PRP:nsubj:4 clear:JJ:ccomp:2 that:IN:mark:8 "
            "Russia:NNP:nsubj:8:GPE had=have:VBD:aux:8 broken=break:VBN:advcl:4 the:DT:det:10 truce:NN:dobj:8 .:.:punct:2",
            "broken", ("made", "ccomp"), id="made it clear",
        ),
        pytest.param(
            "The:DT:det:1 minister:NN:nsubj:2 made=make:VBD:ROOT:2 clear:JJ:oprd:2 to:IN:prep:3 reporters=reporter:NNS:pobj:4 "
            "that:IN:mark:9 the:DT:det:8 plan:NN:nsubj:9 was=be:VBD:ccomp:2 dead:JJ:acomp:9 .:.:punct:2",
            "was", ("made", "ccomp"), id="made clear to somebody",
        ),
        pytest.param(
            "The:DT:det:1 minister:NN:nsubj:2 made=make:VBD:ROOT:2 clear:JJ:ccomp:2 his:PRP$:poss:5 opposition:NN:nsubj:3 "
            "to:IN:prep:5 the:DT:det:8 plan:NN:pobj:6 .:.:punct:2",
            "opposition", ("made", "dobj"), id="made clear what",
        ),
        pytest.param(
            "The:DT:det:1 envoy:NN:nsubj:2 made=make:VBD:ROOT:2 a:DT:det:5 clear:JJ:amod:5 statement:NN:dobj:2 .:.:punct:2",
            "clear", ("statement", "amod"), id="a clear statement",
        ),
        pytest.param(
            "The:DT:det:1 ruling:NN:nsubj:2 left=leave:VBD:ROOT:2 the:DT:det:4 party:NN:dobj:2 divided=divide:VBN:advcl:2 "
            "over:IN:prep:5 tariffs=tariff:NNS:pobj:6 .:.:punct:2",
            "divided", ("left", "oprd"), id="left divided",
        ),
        pytest.param(
            "The:DT:det:1 blast:NN:nsubj:2 left=leave:VBD:ROOT:2 a:DT:det:5 divided=divide:VBN:amod:5 city:NN:dobj:2 in:IN:prep:2 "
            "ruins=ruin:NNS:pobj:6 .:.:punct:2",
            "divided", ("city", "amod"), id="a divided city",
        ),
        pytest.param(
            "He:PRP:nsubj:1 declined=decline:VBD:ROOT:1 to:TO:aux:3 call:VB:xcomp:1 on:RP:prt:3 Kyiv:NNP:dobj:3 to:TO:aux:7 "
            "halt:VB:xcomp:3 them=they:PRP:dobj:7 .:.:punct:1",
            "Kyiv", ("on", "pobj"), id="called on to halt",
        ),
        pytest.param(
            "He:PRP:nsubj:1 called=call:VBD:ROOT:1 on:IN:prep:1 his:PRP$:poss:4 friends=friend:NNS:pobj:2 in:IN:prep:4 "
            "Lima:NNP:pobj:5:GPE .:.:punct:1",
            "friends", ("on", "pobj"), id="a call on friends",
        ),
        pytest.param(
            "Touray:NNP:nsubj:1:PERSON condemned=condemn:VBD:ROOT:1 what:WP:dobj:4 he:PRP:nsubj:4 called=call:VBD:ccomp:1 "
            "a:DT:det:6 step:NN:dobj:4 backward:RB:advmod:4 .:.:punct:1",
            "backward", ("step", "advmod"), id="a step backward",
        ),
        pytest.param(
            "The:DT:det:1 troops=troop:NNS:nsubj:2 took=take:VBD:ROOT:2 a:DT:det:4 step:NN:dobj:2 and:CC:cc:2 moved=move:VBD:conj:2 "
            "forward:RB:advmod:6 .:.:punct:2",
            "forward", ("moved", "advmod"), id="moved forward",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
