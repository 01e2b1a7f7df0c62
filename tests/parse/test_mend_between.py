"""What stands between the parts of a clause: each parse as the parser gives it, and where a word hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Ana:NNP:compound:1 Ruiz:NNP:nsubj:3 will:MD:aux:3 travel:VB:ROOT:3 to:IN:prep:3 Muscat:NNP:pobj:4:GPE but:CC:cc:3 "
            "does=do:VBZ:aux:11 not:RB:neg:11 ,:,:punct:11 Denholm:NNP:nsubj:11:PERSON added=add:VBD:parataxis:13 ,:,:punct:11 "
            "plan:VBP:conj:3 to:TO:aux:15 meet:VB:xcomp:13 any:DT:det:18 Iranian:JJ:amod:18 official:NN:dobj:15 there:RB:advmod:15 "
            ".:.:punct:13",
            "not", ("plan", "neg"), id="does not, plan",
        ),
        pytest.param(
            "He:PRP:nsubj:1 did=do:VBD:ccomp:5 not:RB:neg:1 ,:,:punct:5 he:PRP:nsubj:5 stressed=stress:VBD:parataxis:7 ,:,:punct:5 "
            "accept:VBP:ROOT:7 that:IN:mark:16 the:DT:det:10 release:NN:nsubjpass:16 of:IN:prep:10 the:DT:det:13 staff:NN:pobj:11 "
            "could:MD:aux:16 be:VB:auxpass:16 made=make:VBN:ccomp:7 part:NN:oprd:16 of:IN:prep:17 any:DT:det:20 bargain:NN:pobj:18 "
            ".:.:punct:7",
            "did", ("accept", "aux"), id="did not, accept",
        ),
        pytest.param(
            "They:PRP:nsubj:1 dismissed=dismiss:VBD:ROOT:1 the:DT:det:3 findings=finding:NNS:dobj:1 and:CC:cc:1 "
            "summoned=summon:VBD:conj:1 the:DT:det:8 U.N.:NNP:compound:8:ORG coordinator:NN:dobj:5 ,:,:punct:8 "
            "Ingrid:NNP:compound:11:PERSON Halvorsen:NNP:appos:8:PERSON ,:,:punct:5 on:IN:prep:16 Wednesday:NNP:pobj:13 "
            "to:TO:aux:16 protest:VB:advcl:5 .:.:punct:1",
            "on", ("summoned", "prep"), id="on Wednesday to protest",
        ),
        pytest.param(
            "Peru_:NNP:poss:2:GPE 's:POS:case:0 army:NN:nsubj:3 rejected=reject:VBD:ROOT:3 a:DT:det:5 truce:NN:dobj:3 ,:,:punct:3 "
            "hours=hour:NNS:npadvmod:8 after:IN:prep:3 a:DT:det:11 drone:NN:compound:11 attack:NN:pobj:8 blamed=blame:VBN:acl:11 "
            "on:IN:prep:12 the:DT:det:15 paramilitary:JJ:pobj:13 Rapid:NNP:compound:18:ORG Support:NNP:compound:18:ORG "
            "Forces:NNPS:nsubj:19:ORG killed=kill:VBD:relcl:15 at:RB:advmod:21 least:JJS:advmod:22 43:CD:nummod:23 "
            "people:NNS:dobj:19 in:IN:prep:23 the:DT:det:26 city:NN:pobj:24 of:IN:prep:26 El:NNP:compound:29:ORG "
            "Obeid:NNP:pobj:27:ORG .:.:punct:3",
            "attack", ("killed", "nsubj"), id="an attack blamed on forces killed",
        ),
        pytest.param(
            "One:CD:nsubj:29 of:IN:prep:0 them=they:PRP:pobj:1 ,:,:punct:0 Dubai_:NNP:npadvmod:6:GPE -_:HYPH:punct:6 "
            "based=base:VBN:amod:8 Marsa:NNP:compound:8:ORG Trading:NNP:appos:0:ORG ,:,:punct:0 shipped=ship:VBN:acl:0 "
            "at:RB:advmod:12 least:RBS:advmod:15 $_:$:quantmod:15 17:CD:compound:15 million:CD:nummod:16 worth:NN:dobj:10 "
            "of:IN:prep:16 engines=engine:NNS:pobj:17 through:IN:prep:16 Chad:NNP:pobj:19:GPE between:IN:prep:20 June:NNP:pobj:21 "
            "and:CC:cc:22 December:NNP:conj:22 2025:CD:nummod:24 ,:,:punct:29 the:DT:det:28 Treasury:NNP:nsubj:29:ORG "
            "said=say:VBD:ROOT:29 .:.:punct:29",
            "shipped", ("said", "ccomp"), id="shipped, the office said",
        ),
        pytest.param(
            "Were=be:VBD:ROOT:0 the:DT:det:2 army:NN:nsubj:0 to:TO:aux:4 accept:VB:xcomp:0 a:DT:det:9 30_:CD:nummod:8 "
            "-_:HYPH:punct:8 day:NN:compound:9 pause:NN:dobj:4 ,:,:punct:9 a:DT:det:13 Western:JJ:amod:13 diplomat:NN:nsubj:18 "
            "briefed=brief:VBN:acl:13 on:IN:prep:14 the:DT:det:17 discussions=discussion:NNS:pobj:15 said=say:VBD:relcl:9 "
            ",:,:punct:18 Saudi:NNP:compound:21:GPE Arabia:NNP:nsubj:23:GPE would:MD:aux:23 be:VB:ccomp:18 "
            "prepared=prepare:VBN:acomp:23 to:TO:aux:26 deposit:VB:xcomp:24 $_:$:quantmod:29 500:CD:compound:29 million:CD:dobj:26 "
            "in:IN:prep:26 the:DT:det:32 bank:NN:pobj:30 .:.:punct:0",
            "Were", ("be", "advcl"), id="were it to",
        ),
        pytest.param(
            "Among:IN:prep:3 the:DT:det:2 dead:JJ:pobj:0 were=be:VBD:ROOT:3 11:CD:nummod:5 children=child:NNS:attr:3 ,:,:punct:3 "
            "according=accord:VBG:prep:3 to:IN:prep:7 the:DT:det:10 network:NN:pobj:8 .:.:punct:3",
            "children", ("were", "nsubj"), id="among the dead",
        ),
        pytest.param(
            "The:DT:det:1 militia:NN:nsubj:3 ,:,:punct:1 designated=designate:VBD:ROOT:3 a:DT:det:6 terrorist:JJ:amod:6 "
            "organization:NN:dobj:3 by:IN:prep:6 the:DT:det:10:GPE United:NNP:compound:10:GPE States:NNP:pobj:7:GPE in:IN:prep:3 "
            "2021:CD:pobj:11 ,:,:punct:3 suspended=suspend:VBD:conj:3 its:PRP$:poss:16 operations=operation:NNS:dobj:14 .:.:punct:3",
            "designated", ("militia", "acl"), id="designated then",
        ),
        pytest.param(
            "The:DT:det:1 militia:NN:nsubj:3 ,:,:punct:1 designated=designate:VBD:ROOT:3 a:DT:det:6 terrorist:JJ:amod:6 "
            "organization:NN:dobj:3 by:IN:prep:6 the:DT:det:10:GPE United:NNP:compound:10:GPE States:NNP:pobj:7:GPE in:IN:prep:3 "
            "2021:CD:pobj:11 ,:,:punct:3 suspended=suspend:VBD:conj:3 its:PRP$:poss:16 operations=operation:NNS:dobj:14 .:.:punct:3",
            "by", ("designated", "agent"), id="designated by",
        ),
        pytest.param(
            "They:PRP:nsubj:1 said=say:VBD:ROOT:1 it:PRP:nsubj:3 urged=urge:VBD:ccomp:1 Iran:NNP:dobj:3:GPE to:TO:aux:6 "
            "restrain:VB:xcomp:3 the:DT:det:8 militias=militia:NNS:dobj:6 and:CC:cc:8 proposed=propose:VBN:amod:12 "
            "technical:JJ:amod:12 talks=talk:NNS:conj:8 in:IN:prep:8 Geneva:NNP:pobj:13:GPE next:JJ:amod:16 month:NN:npadvmod:6 "
            ".:.:punct:1",
            "proposed", ("urged", "conj"), id="and proposed",
        ),
        pytest.param(
            "Nasser:NNP:compound:1:PERSON Kanaani:NNP:nsubj:6:PERSON ,:,:punct:1 the:DT:det:4 spokesman:NN:appos:1 ,:,:punct:1 "
            "dismissed=dismiss:VBD:ROOT:6 reports=report:NNS:dobj:6 of:IN:prep:7 a:DT:det:11 written=write:VBN:amod:11 "
            'reply:NN:pobj:8 as:IN:prep:11 "_:``:punct:15 media=medium:NNS:compound:15 fiction_:NN:pobj:12 ":\'\':punct:6 .:.:punct:6',
            "as", ("dismissed", "prep"), id="as fiction",
        ),
        pytest.param(
            "She:PRP:nsubj:1 accused=accuse:VBD:ROOT:1 Iran:NNP:dobj:1:GPE of:IN:prep:1 supplying=supply:VBG:pcomp:3 the:DT:det:7 "
            "guidance:NN:compound:7 systems=system:NNS:dobj:4 found=find:VBN:acl:7 in:IN:prep:8 wreckage:NN:pobj:9 "
            "recovered=recover:VBN:advcl:1 from:IN:prep:11 the:DT:det:14 second:NN:pobj:12 of:IN:prep:14 those:DT:det:17 "
            "vessels=vessel:NNS:pobj:15 .:.:punct:1",
            "recovered", ("wreckage", "acl"), id="recovered from",
        ),
        pytest.param(
            "Pakistan:NNP:nsubj:2:GPE had=have:VBD:aux:2 sought=seek:VBN:ccomp:19 a:DT:det:4 reference:NN:dobj:2 to:IN:prep:4 "
            "the:DT:det:8 road:NN:compound:8 map_:NN:pobj:5 ;:,:punct:19 that:DT:det:11 request:NN:nsubjpass:19 ,:,:punct:11 "
            "its:PRP$:poss:15 representative:JJ:amod:15 regretted:NN:appos:11 ,:,:punct:11 was=be:VBD:auxpass:19 not:RB:neg:19 "
            "taken=take:VBN:ROOT:19 up:RP:prt:19 .:.:punct:19",
            "regretted", ("taken", "parataxis"), id="delegate regretted",
        ),
        pytest.param(
            "The:DT:det:4 15_:CD:nummod:3 -_:HYPH:punct:3 member:NN:compound:4 organ:NN:nsubj:5 adopted=adopt:VBD:ROOT:5 "
            "it:PRP:dobj:5 with:IN:prep:5 3:CD:nummod:9 abstentions=abstention:NNS:pobj:7 (_:-LRB-:punct:9 China:NNP:appos:9:GPE "
            ",:,:punct:11 Pakistan:NNP:conj:11:GPE ,:,:punct:13 Russian:NNP:compound:16:GPE Federation_:NNP:appos:11:GPE "
            "):-RRB-:punct:9 .:.:punct:5",
            "Federation", ("China", "conj"), id="listed in brackets",
        ),
        pytest.param(
            "Iran:NNP:npadvmod:4:GPE ,:,:punct:4 he:PRP:nsubjpass:4 was=be:VBD:auxpass:4 quoted=quote:VBN:ROOT:4 as:IN:prep:4 "
            "saying=say:VBG:pcomp:5 by:IN:prep:6 the:DT:det:11 state:NNP:compound:11 news:NNP:compound:11 agency:NN:pobj:7 "
            'IRNA:NNP:appos:11:ORG ,:,:punct:6 "_:``:punct:16 has=have:VBZ:aux:16 violated=violate:VBN:ccomp:37 no:DT:det:18 '
            'commitment_:NN:dobj:16 ":\'\':punct:16 and:CC:cc:16 would:MD:aux:22 answer:VB:conj:16 any:DT:det:24 '
            "resolution:NN:dobj:22 by:IN:prep:22 installing=instal:VBG:pcomp:25 more:JJR:amod:28 machines_=machine:NNS:dobj:26 "
            ";:,:punct:37 the:DT:det:31 inspectors=inspector:NNS:nsubj:37 ,:,:punct:34 he:PRP:nsubj:34 "
            "claimed=claim:VBD:parataxis:37 ,:,:punct:34 had=have:VBD:aux:37 leaked=leak:VBN:conj:4 data=datum:NNS:dobj:37 "
            "to:IN:prep:37 Israel:NNP:pobj:39:GPE .:.:punct:37",
            "Iran", ("violated", "nsubj"), id="was quoted as",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
