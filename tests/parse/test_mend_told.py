"""What is said across other clauses: each parse as the parser gives it, and where a word hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "The:DT:det:1 governor:NN:nsubj:2 confirmed=confirm:VBD:ROOT:2 that:IN:mark:8 a:DT:det:5 site:NN:nsubjpass:8 "
            "had=have:VBD:aux:8 been=be:VBN:auxpass:8 damaged=damage:VBN:ccomp:2 but:CC:cc:8 denied=deny:VBN:conj:8 that:IN:mark:15 "
            "anyone:NN:nsubjpass:15 had=have:VBD:aux:15 been=be:VBN:auxpass:15 killed=kill:VBN:ccomp:10 .:.:punct:2",
            "denied", ("confirmed", "conj"), id="denied, not was denied",
        ),
        pytest.param(
            "The:DT:det:1 panel:NN:nsubj:2 found=find:VBD:ROOT:2 that:IN:mark:8 the:DT:det:5 files=file:NNS:nsubjpass:8 "
            "had=have:VBD:aux:8 been=be:VBN:auxpass:8 hidden=hide:VBN:ccomp:2 and:CC:cc:8 moved=move:VBN:conj:8 to:IN:prep:10 "
            "Oslo:NNP:pobj:11:GPE .:.:punct:2",
            "moved", ("hidden", "conj"), id="hidden and moved",
        ),
        pytest.param(
            "The:DT:det:1 Commission:NNP:nsubj:2:ORG promised=promise:VBD:ROOT:2 in:IN:prep:2 a:DT:det:5 letter:NN:pobj:3 "
            "seen=see:VBN:acl:5 by:IN:agent:6 Reuters:NNP:pobj:7:ORG that:WDT:mark:14 landlocked=landlocke:VBD:amod:11 "
            "states=state:NNS:nsubjpass:14 would:MD:aux:14 be:VB:auxpass:14 exempted=exempt:VBN:relcl:5 from:IN:prep:14 "
            "the:DT:det:17 ban:NN:pobj:15 .:.:punct:2",
            "exempted", ("promised", "ccomp"), id="promised in a letter",
        ),
        pytest.param(
            "The:DT:det:1 Commission:NNP:nsubj:2:ORG published=publish:VBD:ROOT:2 a:DT:det:4 letter:NN:dobj:2 that:WDT:nsubj:6 "
            "praised=praise:VBD:relcl:4 the:DT:det:8 ban:NN:dobj:6 .:.:punct:2",
            "praised", ("letter", "relcl"), id="a letter that praised",
        ),
        pytest.param(
            "It:PRP:nsubj:1 is=be:VBZ:ROOT:1 part:NN:attr:1 of:IN:prep:2 a:DT:det:5 campaign:NN:pobj:3 that:WDT:nsubj:8 "
            "has=have:VBZ:aux:8 forced=force:VBN:relcl:5 Moscow:NNP:dobj:8:GPE to:TO:aux:11 curb:VB:xcomp:8 "
            "exports=export:NNS:dobj:11 and:CC:cc:8 that:IN:mark:18 a:DT:det:17 senior:JJ:amod:17 envoy:NN:nsubj:18 "
            "cautioned=caution:VBD:conj:8 could:MD:aux:20 complicate:VB:ccomp:1 efforts=effort:NNS:dobj:20 to:TO:aux:23 "
            "revive:VB:acl:21 talks=talk:NNS:dobj:23 .:.:punct:1",
            "complicate", ("cautioned", "ccomp"), id="cautioned about by an envoy",
        ),
        pytest.param(
            "It:PRP:nsubj:1 is=be:VBZ:ROOT:1 a:DT:det:3 campaign:NN:attr:1 that:WDT:nsubj:8 a:DT:det:7 senior:JJ:amod:7 "
            "envoy:NN:nsubj:8 cautioned=caution:VBD:acl:3 could:MD:aux:10 complicate:VB:ccomp:1 efforts=effort:NNS:dobj:10 "
            "to:TO:aux:13 revive:VB:acl:11 talks=talk:NNS:dobj:13 .:.:punct:1",
            "that", ("complicate", "nsubj"), id="what could complicate them",
        ),
        pytest.param(
            "It:PRP:nsubj:1 is=be:VBZ:ROOT:1 a:DT:det:3 campaign:NN:attr:1 that:WDT:dobj:9 a:DT:det:7 senior:JJ:amod:7 "
            "envoy:NN:nsubj:9 has=have:VBZ:aux:9 led=lead:VBN:relcl:3 .:.:punct:1",
            "that", ("led", "dobj"), id="what the envoy has led",
        ),
        pytest.param(
            "The:DT:det:1 minister:NN:nsubj:2 urged=urge:VBD:ROOT:2 the:DT:det:4 generals=general:NNS:dobj:2 to:IN:aux:6 "
            "free:JJ:xcomp:2 Bazoum:NNP:dobj:6:ORG .:.:punct:2",
            "free", ("urged", "xcomp"), id="urged to free",
        ),
        pytest.param(
            "The:DT:det:1 minister:NN:nsubj:2 sent=send:VBD:ROOT:2 the:DT:det:4 generals=general:NNS:dobj:2 to:IN:aux:6 "
            "free:JJ:advcl:2 Bazoum:NNP:dobj:6:ORG .:.:punct:2",
            "free", ("sent", "advcl"), id="sent to free",
        ),
        pytest.param(
            "The:DT:det:1 report:NN:nsubj:2 criticised=criticise:VBD:ROOT:2 Niger_:NNP:poss:6:ORG 's:POS:case:3 "
            "deepening:NN:compound:6 ties=tie:NNS:dobj:2 with:IN:prep:6 Moscow:NNP:pobj:7:GPE .:.:punct:2",
            "ties", ("criticised", "dobj"), id="deepening ties",
        ),
        pytest.param(
            "Peru:NNP:nsubjpass:2:GPE was=be:VBD:auxpass:2 alarmed=alarm:VBN:ROOT:2 by:IN:agent:2 Niger_:NNP:poss:7:ORG "
            "'s:POS:case:4 deepening:NN:compound:7 ties=tie:NNS:pobj:3 with:IN:prep:7 Moscow:NNP:pobj:8:GPE .:.:punct:2",
            "ties", ("by", "pobj"), id="alarmed by deepening ties",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
