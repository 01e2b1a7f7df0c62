"""States, shares and measures: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "They:PRP:nsubj:1 made=make:VBD:ROOT:1 life:NN:dobj:1 in:IN:prep:1 the:DT:det:5 camps=camp:NNS:pobj:3 "
            "unbearable:JJ:ccomp:1 .:.:punct:1",
            "unbearable", ("made", "oprd"), id="made unbearable",
        ),
        pytest.param(
            "They:PRP:nsubj:1 made=make:VBD:ROOT:1 life:NN:dobj:1 in:IN:prep:1 the:DT:det:5 camps=camp:NNS:pobj:3 "
            "unbearable:JJ:amod:5 .:.:punct:1",
            "unbearable", ("made", "oprd"), id="camps unbearable",
        ),
        pytest.param(
            "They:PRP:nsubj:1 saw=see:VBD:ROOT:1 life:NN:dobj:1 in:IN:prep:1 the:DT:det:5 camps=camp:NNS:pobj:3 alone:JJ:amod:5 "
            ".:.:punct:1",
            "alone", ("camps", "amod"), id="saw the camps",
        ),
        pytest.param(
            "She:PRP:nsubj:1 described=describe:VBD:ROOT:1 the:DT:det:3 returns=return:NNS:dobj:1 as:IN:mark:5 "
            "forced=force:VBN:advcl:1 .:.:punct:1",
            "forced", ("as", "pobj"), id="described as forced",
        ),
        pytest.param(
            "She:PRP:nsubj:1 left=leave:VBD:ROOT:1 the:DT:det:3 town:NN:dobj:1 as:IN:mark:5 agreed=agree:VBN:advcl:1 .:.:punct:1",
            "agreed", ("left", "advcl"), id="left as asked",
        ),
        pytest.param(
            "That:DT:nsubj:1 proved=prove:VBD:ROOT:1 too:RB:advmod:3 much:JJ:advmod:1 for:IN:prep:1 Peru:NNP:pobj:4 .:.:punct:1",
            "for", ("much", "prep"), id="too much",
        ),
        pytest.param(
            "It:PRP:nsubj:1 is=be:VBZ:ROOT:1 majority_:NN:npadvmod:4 -_:HYPH:punct:4 owned=own:VBN:acomp:1 by:IN:agent:4 "
            "Lindholm:NNP:pobj:5 .:.:punct:1",
            "It", ("owned", "nsubjpass"), id="owned by",
        ),
        pytest.param(
            "All:DT:nsubjpass:5 but:CC:cc:0 three:CD:conj:0 have:VBP:aux:5 been=be:VBN:auxpass:5 freed=free:VBN:ROOT:5 .:.:punct:5",
            "three", ("but", "pobj"), id="all but three",
        ),
        pytest.param(
            "Some:DT:nsubjpass:5 but:CC:cc:0 few:NN:conj:0 have:VBP:aux:5 been=be:VBN:auxpass:5 freed=free:VBN:ROOT:5 .:.:punct:5",
            "few", ("Some", "conj"), id="some but few",
        ),
        pytest.param(
            "They:PRP:nsubj:2 must:MD:aux:2 ask:VB:ROOT:2 me=I:PRP:dobj:2 ,:,:punct:2 not:RB:neg:2 the:DT:det:7 "
            "papers=paper:NNS:dobj:2 .:.:punct:2",
            "not", ("papers", "neg"), id="not the papers",
        ),
        pytest.param(
            "They:PRP:nsubj:1 blamed=blame:VBD:ROOT:1 Peru:NNP:dobj:1 ,:,:punct:2 not:RB:neg:2 the:DT:det:6 "
            "farmers=farmer:NNS:appos:2 .:.:punct:1",
            "farmers", ("Peru", "conj"), id="not the farmers",
        ),
        pytest.param(
            "It:PRP:nsubj:2 may:MD:aux:2 come:VB:ROOT:2 as:RB:advmod:4 early:RB:advmod:2 as:IN:prep:4 Friday:NNP:pobj:5 .:.:punct:2",
            "early", ("as", "advmod"), id="as early as",
        ),
        pytest.param(
            "It:PRP:nsubjpass:2 was=be:VBD:auxpass:2 adopted=adopt:VBN:ROOT:2 by:IN:agent:2 28:CD:nummod:5 votes=vote:NNS:pobj:3 "
            "to:IN:prep:2 25:CD:pobj:6 .:.:punct:2",
            "to", ("votes", "prep"), id="votes to 25",
        ),
        pytest.param(
            "They:PRP:nsubjpass:2 are=be:VBP:auxpass:2 split:VBN:ROOT:2 at:IN:prep:2 the:DT:det:5 weir:NN:pobj:3 ,:,:punct:2 "
            "18:CD:nummod:8 km:NN:npadvmod:9 from:IN:prep:2 the:DT:det:11 border:NN:pobj:9 .:.:punct:2",
            "from", ("weir", "prep"), id="far from the border",
        ),
        pytest.param(
            "Naming=name:VBG:amod:1 envoys=envoy:NNS:nsubj:4 who:WP:nsubj:3 lie:VBP:relcl:1 was=be:VBD:ROOT:4 wrong:JJ:acomp:4 "
            ".:.:punct:4",
            "Naming", ("was", "csubj"), id="naming envoys",
        ),
        pytest.param(
            "Leading=lead:VBG:amod:1 envoys=envoy:NNS:nsubj:4 who:WP:nsubj:3 lie:VBP:relcl:1 were=be:VBD:ROOT:4 wrong:JJ:acomp:4 "
            ".:.:punct:4",
            "Leading", ("envoys", "amod"), id="leading envoys",
        ),
        pytest.param(
            "It:PRP:nsubjpass:2 was=be:VBD:auxpass:2 proposed=propose:VBN:ROOT:2 by:IN:agent:2 scientists=scientist:NNS:pobj:3 "
            "in:IN:prep:4 September:NNP:pobj:5:DATE .:.:punct:2",
            "in", ("proposed", "prep"), id="when they proposed",
        ),
        pytest.param(
            "It:PRP:nsubjpass:2 was=be:VBD:auxpass:2 proposed=propose:VBN:ROOT:2 by:IN:agent:2 scientists=scientist:NNS:pobj:3 "
            "in:IN:prep:4 Peru:NNP:pobj:5:GPE .:.:punct:2",
            "in", ("scientists", "prep"), id="where they are",
        ),
        pytest.param(
            "He:PRP:nsubj:1 leads=lead:VBZ:ROOT:1 a:DT:det:3 Lima:NNP:dobj:1 local:JJ:amod:3 of:IN:prep:4 the:DT:det:7 "
            "union:NN:pobj:5 .:.:punct:1",
            "Lima", ("local", "compound"), id="a local of the union",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
