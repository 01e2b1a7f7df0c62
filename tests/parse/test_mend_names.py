"""Names with a small word inside, or an office before them."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "The:DT:det:1 minister:NN:nsubj:2 promised=promise:VBD:ROOT:2 to:TO:aux:4 raise:VB:xcomp:2 the:DT:det:6 "
            "matter:NN:dobj:4 with:IN:prep:4 Ursula:NNP:pobj:7:PERSON von:NNP:compound:10:PERSON der:NN:compound:11:PERSON "
            "Leyen:NNP:dobj:4:GPE on:IN:prep:4 Monday:NNP:pobj:12 .:.:punct:2",
            "Leyen", ("with", "pobj"), id="with von der",
        ),
        pytest.param(
            "The:DT:det:1 mayor:NN:nsubj:4 of:IN:prep:1 Covas:NNP:pobj:2:GPE do:VBP:aux:10 Barroso:NNP:nsubj:10:PERSON ,:,:punct:5 "
            "Fernando:NNP:compound:8:PERSON Queiroga:NNP:appos:5:PERSON ,:,:punct:5 accused=accuse:VBD:ROOT:10 the:DT:det:12 "
            "company:NN:dobj:10 of:IN:prep:12 lying=lie:VBG:pcomp:13 .:.:punct:10",
            "Barroso", ("of", "pobj"), id="of Covas do Barroso",
        ),
        pytest.param(
            "The:DT:det:1 mayor:NN:nsubj:4 of:IN:prep:1 Covas:NNP:pobj:2:GPE do:VBP:aux:10 Barroso:NNP:nsubj:10:PERSON ,:,:punct:5 "
            "Fernando:NNP:compound:8:PERSON Queiroga:NNP:appos:5:PERSON ,:,:punct:5 accused=accuse:VBD:ROOT:10 the:DT:det:12 "
            "company:NN:dobj:10 of:IN:prep:12 lying=lie:VBG:pcomp:13 .:.:punct:10",
            "mayor", ("accused", "nsubj"), id="the mayor and not do",
        ),
        pytest.param(
            "In:IN:prep:9 Lima:NNP:pobj:0:GPE ,:,:punct:9 US:NNP:compound:4:GPE Secretary:NN:nsubj:9 of:IN:prep:4 "
            "State:NNP:compound:8:ORG Marco:NNP:compound:8:PERSON Rubio:NNP:pobj:5:PERSON condemned=condemn:VBD:ROOT:9 "
            "it:PRP:dobj:9 .:.:punct:9",
            "Rubio", ("condemned", "nsubj"), id="Secretary of State and name",
        ),
        pytest.param(
            "British:JJ:amod:2 Prime:NNP:compound:2 Minister:NNP:nsubj:10 Keir:NNP:compound:4:PERSON Starmer:NNP:appos:2:PERSON "
            "and:CC:cc:4 French:JJ:amod:7 President:NNP:compound:9 Emmanuel:NNP:compound:9:PERSON Macron:NNP:conj:4:PERSON "
            "pledged=pledge:VBD:ROOT:10 to:TO:aux:12 send:VB:xcomp:10 troops=troop:NNS:dobj:12 to:IN:prep:12 "
            "Ukraine:NNP:pobj:14:GPE .:.:punct:10",
            "Starmer", ("pledged", "nsubj"), id="minister then name",
        ),
        pytest.param(
            "The:DT:det:1 board:NN:ROOT:1 named=name:VBN:acl:1 Tom:NNP:compound:4:PERSON Poe:NNP:nmod:6:PERSON chief:JJ:amod:6 "
            "executive:NN:oprd:2 .:.:punct:1",
            "Poe", ("named", "dobj"), id="named Poe chief",
        ),
        pytest.param(
            "Syria_:NNP:poss:2:GPE 's:POS:case:0 president:NN:nsubj:7 Bashar:NNP:compound:4:PERSON al_:NNP:appos:2:PERSON "
            "-_:NNP:nsubj:7:PERSON Assad:NNP:nsubj:7:PERSON fled=flee:VBD:ROOT:7 .:.:punct:7",
            "president", ("Assad", "compound"), id="the president of the name",
        ),
        pytest.param(
            "Sudan_:NNP:poss:3:GPE 's:POS:case:0 army:NN:compound:3 chief:NN:nsubj:9 Abdel:NNP:compound:8:PERSON "
            "Fattah:NNP:compound:8:PERSON al_:NNP:compound:8:PERSON -_:NNP:compound:8:PERSON Burhan:NNP:nsubj:9:PERSON "
            "resigned=resign:VBD:ROOT:9 on:IN:prep:9 Monday:NNP:pobj:10 .:.:punct:9",
            "chief", ("Burhan", "compound"), id="the chief of the name",
        ),
        pytest.param(
            "At:IN:prep:7 the:DT:det:2 port:NN:pobj:0 in:IN:prep:2 May:NNP:compound:6 Ana:NNP:compound:6:PERSON "
            "Ruiz:NNP:pobj:3:PERSON asked=ask:VBD:ROOT:7 Mr:NNP:compound:9 Poe:NNP:dobj:7:PERSON to:TO:aux:11 stop:VB:xcomp:7 "
            "buying=buy:VBG:xcomp:11 oil:NN:dobj:12 .:.:punct:7",
            "Ruiz", ("asked", "nsubj"), id="in May Ana Ruiz asked",
        ),
        pytest.param(
            "In:IN:prep:18 a:DT:det:2 speech:NN:pobj:0 marking=mark:VBG:acl:2 the:DT:det:5 anniversary:NN:dobj:3 of:IN:prep:5 "
            "a:DT:det:9 2018:CD:nummod:9 accord:NN:pobj:6 that:IN:dobj:15 his:PRP$:poss:12 predecessor:NN:nsubj:15 "
            "Tom:NNP:compound:14:PERSON Poe:NNP:nsubj:15:PERSON suspended=suspend:VBD:acl:9 ,:,:punct:18 Lee:NNP:nsubj:18:PERSON "
            "promised=promise:VBD:ROOT:18 to:TO:aux:20 restore:VB:xcomp:18 the:DT:det:22 deal:NN:dobj:20 .:.:punct:18",
            "predecessor", ("Poe", "compound"), id="the predecessor of the name",
        ),
        pytest.param(
            "European:NNP:compound:1:ORG Commission:NNP:compound:2:ORG President:NNP:compound:5 Ursula:NNP:compound:5:PERSON "
            "von:NNP:compound:5:PERSON der:NN:compound:6 Leyen:NNP:nsubj:7:GPE spoke=speak:VBD:ROOT:7 .:.:punct:7",
            "President", ("Leyen", "compound"), id="title hung on a particle",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
