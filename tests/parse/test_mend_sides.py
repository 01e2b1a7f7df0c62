"""Who stands where in a picture, and which of two sides a noun belongs to: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Berg:NNP:nsubj:10:PERSON ,:,:punct:0 second:RB:advmod:3 left:JJ:amod:0 ,:,:punct:3 and:CC:cc:3 Holm:NNP:appos:0:PERSON ,:,:punct:6 "
            "right:JJ:acl:0 ,:,:punct:10 attended=attend:VBD:ROOT:10 talks=talk:NNS:dobj:10 .:.:punct:10",
            "Holm", ("Berg", "conj"), id="two in a picture",
        ),
        pytest.param(
            "Porter:NNP:nsubj:2:PERSON ,:,:punct:0 left:JJ:ROOT:2 ,:,:punct:2 and:CC:cc:2 Field:NNP:nsubj:6:PERSON hold:VBP:conj:2 talks=talk:NNS:dobj:6 "
            ".:.:punct:6",
            "Porter", ("hold", "nsubj"), id="where somebody stands read as a verb",
        ),
        pytest.param(
            "Porter:NNP:nsubj:2:PERSON ,:,:punct:0 left=leave:VBD:ROOT:2 ,:,:punct:2 and:CC:cc:2 wept=weep:VBD:conj:2 .:.:punct:2",
            "Porter", ("left", "nsubj"), id="somebody who left",
        ),
        pytest.param(
            "In:IN:prep:11 this:DT:det:2 July:NNP:pobj:0 2:CD:nummod:2 ,:,:punct:11 2019:CD:nummod:7 file:NN:compound:7 photo:NN:nsubj:11 ,:,:punct:7 "
            "Jon:NNP:compound:10:PERSON Smith:NNP:appos:7:PERSON attends=attend:VBZ:ROOT:11 talks=talk:NNS:dobj:11 .:.:punct:11",
            "Smith", ("attends", "nsubj"), id="who is seen in a photo",
        ),
        pytest.param(
            "The:DT:det:1 photo:NN:nsubj:6 ,:,:punct:1 a:DT:det:4 forgery:NN:appos:1 ,:,:punct:1 fooled=fool:VBD:ROOT:6 us:PRP:dobj:6 .:.:punct:6",
            "photo", ("fooled", "nsubj"), id="a photo that does something",
        ),
        pytest.param(
            "Peru:NNP:nmod:3:GPE and:CC:cc:0 EU:NNP:conj:0:ORG negotiators=negotiator:NNS:nsubj:4 met=meet:VBD:ROOT:4 .:.:punct:4",
            "negotiators", ("Peru", "conj"), id="two sides who meet",
        ),
        pytest.param(
            "Peru:NNP:poss:4:GPE and:CC:cc:0 Chile:NNP:conj:0:GPE 's:POS:case:2 ministers=minister:NNS:nsubj:5 met=meet:VBD:ROOT:5 .:.:punct:5",
            "Chile", ("ministers", "poss"), id="whose ministers",
        ),
        pytest.param(
            "US:NNP:nmod:3:GPE and:CC:cc:0 Western:JJ:conj:0:NORP allies=ally:NNS:nsubj:4 left=leave:VBD:ROOT:4 .:.:punct:4",
            "US", ("left", "nsubj"), id="a country and its allies",
        ),
        pytest.param(
            "Peru:NNP:nmod:3:GPE and:CC:cc:0 Chile:NNP:conj:0:GPE farmers=farmer:NNS:nsubj:4 protested=protest:VBD:ROOT:4 .:.:punct:4",
            "Peru", ("farmers", "nmod"), id="farmers of two countries",
        ),
        pytest.param(
            "Guards=guard:NNS:nsubj:1 destined=destine:VBN:ccomp:4 for:IN:prep:1 Oslo:NNP:nsubj:4:GPE began=begin:VBD:ROOT:4 deploying=deploy:VBG:xcomp:4 "
            ".:.:punct:4",
            "Guards", ("began", "nsubj"), id="guards destined for a town",
        ),
        pytest.param(
            "It:PRP:nsubj:1 freed=free:VBD:ROOT:1 goods=good:NNS:dobj:1 destined=destine:VBN:advcl:1 for:IN:prep:3 Peru:NNP:pobj:4:GPE .:.:punct:1",
            "destined", ("goods", "acl"), id="goods destined for a country",
        ),
        pytest.param(
            "Newly:RB:advmod:1 elected=elect:VBN:advcl:3 Berg:NNP:dobj:1:PERSON named=name:VBD:ROOT:3 ministers=minister:NNS:dobj:3 .:.:punct:3",
            "Berg", ("named", "nsubj"), id="newly elected somebody",
        ),
        pytest.param(
            "Elected=elect:VBN:advcl:4 in:IN:prep:0 May:NNP:pobj:1 ,:,:punct:4 left=leave:VBD:ROOT:4 Berg:NNP:dobj:4:PERSON .:.:punct:4",
            "Elected", ("left", "advcl"), id="elected at some time",
        ),
        pytest.param(
            "He:PRP:nsubj:1 demanded=demand:VBD:ROOT:1 support:NN:nsubj:6 from:IN:prep:2 Peru:NNP:pobj:3:GPE to:TO:aux:6 build:VB:ccomp:1 ships=ship:NNS:dobj:6 "
            ".:.:punct:1",
            "support", ("demanded", "dobj"), id="support demanded from somebody",
        ),
        pytest.param(
            "He:PRP:nsubj:1 wanted=want:VBD:ROOT:1 engineers=engineer:NNS:nsubj:4 to:TO:aux:4 build:VB:ccomp:1 ships=ship:NNS:dobj:4 .:.:punct:1",
            "engineers", ("build", "nsubj"), id="who is wanted to do it",
        ),
        pytest.param(
            "Zambia:NNP:nsubj:3:GPE ,:,:punct:0 Tanzania:NNP:appos:0:GPE agree:VBP:ROOT:3 to:TO:aux:5 reopen:VB:xcomp:3 lanes=lane:NNS:dobj:5",
            "Tanzania", ("Zambia", "conj"), id="two with a comma for and",
        ),
        pytest.param(
            "Lima:NNP:nsubj:4:GPE ,:,:punct:0 Peru:NNP:appos:0:GPE ,:,:punct:0 agrees=agree:VBZ:ROOT:4 to:TO:aux:6 reopen:VB:xcomp:4",
            "Peru", ("Lima", "appos"), id="a town and its country",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
