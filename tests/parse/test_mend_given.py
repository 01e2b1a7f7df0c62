"""What is given, paid and bought: to whom, by whom, from whom and for how much."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Norway:NNP:nsubj:1:GPE promised=promise:VBD:ROOT:1 Colombia:NNP:compound:3:GPE aid:NN:dobj:1 .:.:punct:1",
            "Colombia", ("promised", "dative"), id="promised it aid",
        ),
        pytest.param(
            "Kade:NNP:nsubjpass:2:PERSON was=be:VBD:auxpass:2 fined=fine:VBN:ROOT:2 1.8:CD:compound:4 billion:CD:nummod:5 "
            "euros=euro:NNS:dobj:2 by:IN:prep:5 the:DT:det:9:ORG European:NNP:compound:9:ORG Commission:NNP:pobj:6:ORG "
            "for:IN:prep:2 abusing=abuse:VBG:pcomp:10 its:PRP$:poss:13 position:NN:dobj:11 .:.:punct:2",
            "euros", ("fined", "npadvmod"), id="was fined a sum",
        ),
        pytest.param(
            "Kade:NNP:nsubjpass:2:PERSON was=be:VBD:auxpass:2 fined=fine:VBN:ROOT:2 1.8:CD:compound:4 billion:CD:nummod:5 "
            "euros=euro:NNS:dobj:2 by:IN:prep:5 the:DT:det:9:ORG European:NNP:compound:9:ORG Commission:NNP:pobj:6:ORG "
            "for:IN:prep:2 abusing=abuse:VBG:pcomp:10 its:PRP$:poss:13 position:NN:dobj:11 .:.:punct:2",
            "by", ("fined", "agent"), id="was fined by",
        ),
        pytest.param(
            "Serbia:NNP:nsubj:1:GPE bought=buy:VBD:ROOT:1 12:CD:nummod:4 Rafale:NNP:compound:4 jets=jet:NNS:dobj:1 from:IN:prep:4 "
            "France:NNP:pobj:5:GPE for:IN:prep:1 2.7:CD:compound:9 billion:CD:nummod:10 euros=euro:NNS:pobj:7 .:.:punct:1",
            "from", ("bought", "prep"), id="bought from",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
