"""Which noun a phrase belongs to: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Sheets=sheet:NNS:dep:8 from:IN:prep:0 Lima:NNP:pobj:1 ,:,:punct:8 most:JJS:nsubjpass:8 of:IN:prep:4 them:PRP:pobj:5 ,:,:punct:8 "
            "altered=alter:VBN:ROOT:8 .:.:punct:8",
            "Sheets", ("altered", "nsubjpass"), id="most of the sheets",
        ),
        pytest.param(
            "Today:NN:npadvmod:8 ,:,:punct:8 most:JJS:nsubjpass:8 of:IN:prep:2 the:DT:det:5 sheets=sheet:NNS:pobj:3 were=be:VBD:auxpass:8 all:RB:advmod:8 "
            "altered=alter:VBN:ROOT:8 .:.:punct:8",
            "most", ("altered", "nsubjpass"), id="most of the sheets today",
        ),
        pytest.param(
            "It:PRP:nsubj:1 failed=fail:VBD:ROOT:1 ,:,:punct:1 and:CC:cc:1 so:RB:advmod:6 Western:JJ:amod:6 debate:NN:conj:1 turned=turn:VBN:acl:6 "
            "to:IN:prep:7 Peru:NNP:pobj:8 .:.:punct:1",
            "debate", ("turned", "nsubj"), id="and so it turned",
        ),
        pytest.param(
            "Dray:NNP:ROOT:0 ,:,:punct:0 a:DT:det:7 St:NNP:compound:7 Petersburg_:NNP:npadvmod:6 -_:HYPH:punct:6 born=bear:VBN:amod:7 banker:NN:appos:0 .:.:punct:0",
            "St", ("Petersburg", "compound"), id="a town of two words",
        ),
        pytest.param(
            "The:DT:det:1 secretary:NN:nsubj:7 for:IN:prep:1 trade:NN:pobj:2 ,:,:punct:1 Ruiz:NNP:prep:3:PERSON ,:,:punct:1 left=leave:VBD:ROOT:7 .:.:punct:7",
            "Ruiz", ("secretary", "appos"), id="who the secretary is",
        ),
        pytest.param(
            'He:PRP:nsubjpass:2 was=be:VBD:auxpass:2 accused=accuse:VBN:ROOT:2 by:IN:agent:2 capitals=capital:NNS:pobj:3 of:IN:prep:4 ":``:punct:7 '
            'activism:NN:pobj:5 ":\'\':punct:7 .:.:punct:2',
            "of", ("accused", "prep"), id="of what he was accused",
        ),
        pytest.param(
            "He:PRP:nsubjpass:2 was=be:VBD:auxpass:2 accused=accuse:VBN:ROOT:2 by:IN:agent:2 members=member:NNS:pobj:3 of:IN:prep:4 parliament:NN:pobj:5 .:.:punct:2",
            "of", ("members", "prep"), id="members of what",
        ),
        pytest.param(
            "He:PRP:nsubjpass:2 was=be:VBD:auxpass:2 accused=accuse:VBN:ROOT:2 by:IN:agent:2 ministries=ministry:NNS:pobj:3 of:IN:prep:4 fraud:NN:pobj:5 .:.:punct:2",
            "of", ("accused", "prep"), id="bare charge",
        ),
        pytest.param(
            "They:PRP:nsubj:1 declared=declare:VBD:ROOT:1 the:DT:det:3 incumbent:NN:dobj:1 ,:,:punct:3 Ruiz:NNP:appos:3:PERSON ,:,:punct:5 the:DT:det:8 "
            "winner:NN:appos:5 .:.:punct:1",
            "winner", ("declared", "oprd"), id="declared the winner",
        ),
        pytest.param(
            "They:PRP:nsubj:1 declared=declare:VBD:ROOT:1 the:DT:det:3 strike:NN:nsubj:5 a:DT:det:5 crime:NN:ccomp:1 .:.:punct:1",
            "strike", ("declared", "dobj"), id="declared a crime",
        ),
        pytest.param(
            "They:PRP:nsubj:1 elected=elect:VBD:ROOT:1 Ana:NNP:compound:3:PERSON Ruiz:NNP:compound:4:PERSON president:NN:dobj:1 .:.:punct:1",
            "Ruiz", ("elected", "dobj"), id="elected president",
        ),
        pytest.param(
            "They:PRP:nsubj:1 elected=elect:VBD:ROOT:1 veteran:NN:compound:3 lawmaker:NN:compound:6 Ana:NNP:compound:5 Ruiz:NNP:compound:6 speaker:NN:dobj:1",
            "speaker", ("elected", "oprd"), id="elected with a title",
        ),
        pytest.param(
            "They:PRP:nsubj:1 accused=accuse:VBD:ROOT:1 the:DT:det:3 agency:NN:dobj:1 of:IN:prep:3 lying=lie:VBG:pcomp:4 .:.:punct:1",
            "of", ("accused", "prep"), id="accused an agency of it",
        ),
        pytest.param(
            "The:DT:det:1 cabinet:NN:nsubj:9 of:IN:prep:1 Peru:NNP:pobj:2:GPE ,:,:punct:3 which:WDT:nsubjpass:7 was=be:VBD:auxpass:7 "
            "heard=hear:VBN:relcl:3 ,:,:punct:9 left=leave:VBD:ROOT:9 .:.:punct:9",
            "heard", ("cabinet", "relcl"), id="which cabinet",
        ),
        pytest.param(
            "They:PRP:nsubj:1 elected=elect:VBD:ROOT:1 Ana:NNP:compound:3:PERSON Ruiz:NNP:compound:4:PERSON ally:NN:dobj:1 .:.:punct:1",
            "Ruiz", ("ally", "compound"), id="whose ally",
        ),
        pytest.param(
            "It:PRP:nsubj:1 froze=freeze:VBD:ROOT:1 ,:,:punct:4 Ruiz:NNP:nsubj:4 said=say:VBD:parataxis:1 ,:,:punct:4 which:WDT:dobj:8 nobody:NN:nsubj:8 "
            "saw=see:VBD:ccomp:4 .:.:punct:1",
            "saw", ("froze", "advcl"), id="which nobody saw",
        ),
        pytest.param(
            "They:PRP:nsubj:1 met=meet:VBD:ROOT:1 the:DT:det:3 incumbent:NN:dobj:1 ,:,:punct:3 Ruiz:NNP:appos:3:PERSON ,:,:punct:5 the:DT:det:8 "
            "winner:NN:appos:5 .:.:punct:1",
            "winner", ("Ruiz", "appos"), id="met the winner",
        ),
        pytest.param(
            "They:PRP:nsubj:1 hold:VBP:ROOT:1 valleys=valley:NNS:dobj:1 ,:,:punct:2 which:WDT:nsubj:6 may:MD:aux:6 explain:VB:relcl:2 it:PRP:dobj:6 .:.:punct:1",
            "explain", ("hold", "advcl"), id="what explains it",
        ),
        pytest.param(
            "They:PRP:nsubj:1 hold:VBP:ROOT:1 valleys=valley:NNS:dobj:1 ,:,:punct:2 which:WDT:nsubj:6 may:MD:aux:6 flood:VB:relcl:2 soon:RB:advmod:6 .:.:punct:1",
            "flood", ("valleys", "relcl"), id="valleys that may flood",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
