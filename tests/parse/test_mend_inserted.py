"""What commas insert or add, and whose subject a noun is: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "He:PRP:nsubj:6 ,:,:punct:0 like:IN:prep:1 Mora:NNP:pobj:2:PERSON ,:,:punct:0 has=have:VBZ:aux:6 refused=refuse:VBN:ROOT:6 .:.:punct:6",
            "like", ("refused", "prep"), id="a comparison under a comma",
        ),
        pytest.param(
            "The:DT:det:1 minister:NN:nsubj:6 ,:,:punct:1 like:IN:prep:1 Berg:NNP:pobj:3 ,:,:punct:6 warned=warn:VBD:ROOT:6 Peru:NNP:dobj:6 "
            ".:.:punct:6",
            "like", ("warned", "prep"), id="a comparison under the subject",
        ),
        pytest.param(
            "People=people:NNS:nsubj:3 like:IN:prep:0 Berg:NNP:pobj:1 left=leave:VBD:ROOT:3 .:.:punct:3",
            "like", ("People", "prep"), id="people like him",
        ),
        pytest.param(
            "She:PRP:nsubj:3 has=have:VBZ:aux:3 not:RB:neg:3 named=name:VBN:ROOT:3 ,:,:punct:3 until:IN:prep:3 now:RB:pcomp:5 ,:,:punct:3 "
            "a:DT:det:9 deputy:NN:prep:7 .:.:punct:3",
            "deputy", ("named", "dobj"), id="an object behind what is inserted",
        ),
        pytest.param(
            "Mora:NNP:nsubj:1 told=tell:VBD:ROOT:1 Daily:NNP:compound:3 News:NNP:npadvmod:1 .:.:punct:1",
            "News", ("told", "dobj"), id="a paper that is told",
        ),
        pytest.param(
            "Mora:NNP:nsubj:1 told=tell:VBD:ROOT:1 Monday:NNP:compound:3 Morning:NNP:npadvmod:1 .:.:punct:1",
            "Morning", ("told", "npadvmod"), id="a day when it is told",
        ),
        pytest.param(
            "They:PRP:nsubjpass:2 are=be:VBP:auxpass:2 sent=send:VBN:ROOT:2 to:IN:prep:2 farms=farm:NNS:pobj:3 ,:,:punct:4 a:DT:det:8 "
            "twofold:JJ:amod:8 rise:NN:conj:4 .:.:punct:2",
            "rise", ("sent", "npadvmod"), id="what it comes to",
        ),
        pytest.param(
            "They:PRP:nsubj:1 saw=see:VBD:ROOT:1 a:DT:det:3 drop:NN:dobj:1 ,:,:punct:3 a:DT:det:6 rise:NN:conj:3 and:CC:cc:6 calm:NN:conj:6 .:.:punct:1",
            "rise", ("drop", "conj"), id="one amount beside another",
        ),
        pytest.param(
            "Mora:NNP:nsubj:1 has=have:VBZ:ROOT:1 a:DT:det:3 poster:NN:dobj:1 mocking=mock:VBG:acl:3 Berg:NNP:dobj:4 for:IN:prep:1 "
            "leaving=leave:VBG:pcomp:6 late:RB:advmod:7 .:.:punct:1",
            "for", ("mocking", "prep"), id="what he is mocked for",
        ),
        pytest.param(
            "Mora:NNP:nsubj:1 has=have:VBZ:ROOT:1 a:DT:det:3 tool:NN:dobj:1 holding=hold:VBG:acl:3 wood:NN:dobj:4 for:IN:prep:1 "
            "cutting=cut:VBG:pcomp:6 .:.:punct:1",
            "for", ("has", "prep"), id="what a tool is for",
        ),
        pytest.param(
            "He:PRP:nsubj:1 needs=need:VBZ:ROOT:1 members=member:NNS:dobj:1 to:TO:aux:4 back:VB:advcl:1 him=he:PRP:dobj:4 .:.:punct:1",
            "members", ("back", "nsubj"), id="who is needed to do it",
        ),
        pytest.param(
            "He:PRP:nsubj:1 needs=need:VBZ:ROOT:1 money:NN:dobj:1 to:TO:aux:4 build:VB:advcl:1 ships=ship:NNS:dobj:4 .:.:punct:1",
            "money", ("needs", "dobj"), id="what is needed to do it",
        ),
        pytest.param(
            "Berg:NNP:nsubj:1 is=be:VBZ:ccomp:5 here:RB:advmod:1 ,:,:punct:5 he:PRP:nsubj:5 is=be:VBZ:ROOT:5 well:RB:advmod:5 .:.:punct:5",
            "is", ("is", "parataxis"), id="two sentences and a comma",
        ),
        pytest.param(
            "The:DT:det:1 assets=asset:NNS:nsubj:3 will:MD:aux:3 be:VB:ROOT:3 frozen:JJ:acomp:3 ,:,:punct:3 and:CC:cc:3 men=man:NNS:conj:3 "
            "barred=bar:VBN:acl:7 from:IN:prep:8 entry:NN:pobj:9 .:.:punct:3",
            "men", ("barred", "nsubjpass"), id="a passive without auxiliaries",
        ),
        pytest.param(
            "They:PRP:nsubjpass:2 are=be:VBP:auxpass:2 claimed=claim:VBN:ROOT:2 by:IN:agent:2 Peru:NNP:pobj:3 and:CC:cc:4 Chile:NNP:conj:4 ,:,:punct:4 "
            "and:CC:cc:4 limits=limit:NNS:conj:4 have:VBP:aux:12 been=be:VBN:auxpass:12 set:VBN:ccomp:2 .:.:punct:2",
            "limits", ("set", "nsubjpass"), id="a clause after a list",
        ),
        pytest.param(
            "Mora:NNP:nsubj:8 ,:,:punct:0 a:DT:det:4 former:JJ:amod:4 miners=miner:NNS:poss:6 ':POS:case:4 leader:NN:appos:0 ,:,:punct:0 "
            "left=leave:VBD:ROOT:8 .:.:punct:8",
            "former", ("leader", "amod"), id="a leader of miners",
        ),
        pytest.param(
            "Oslo:NNP:nsubj:1 fined=fine:VBD:ROOT:1 Kade:NNP:compound:4 97:CD:compound:4 billion:CD:dobj:1 won=win:VBD:advcl:1 on:IN:prep:5 "
            "Tuesday:NNP:pobj:6 .:.:punct:1",
            "Kade", ("fined", "dative"), id="won in billions",
        ),
        pytest.param(
            "Every:DT:det:1 bomb:NN:nsubj:2 dropped=drop:VBD:ccomp:12 on:IN:prep:2 a:DT:det:5 school:NN:pobj:3 depends=depend:VBZ:advcl:2 on:IN:prep:6 "
            "fuel:NN:pobj:7 ,:,:punct:12 a:DT:det:11 minister:NN:nsubj:12 said=say:VBD:ROOT:12 .:.:punct:12",
            "bomb", ("depends", "nsubj"), id="bombs dropped depend",
        ),
        pytest.param(
            "A:DT:det:1 diplomat:NN:nsubj:2 said=say:VBD:ROOT:2 Paris:NNP:nsubj:5:GPE was=be:VBD:aux:5 watching=watch:VBG:ccomp:2 and:CC:cc:5 "
            "maintained=maintain:VBD:conj:5 its:PRP$:poss:9 position:NN:dobj:7 .:.:punct:2",
            "maintained", ("watching", "conj"), id="what cannot be a person's",
        ),
        pytest.param(
            "Oslo:NNP:nsubj:1 fined=fine:VBD:ROOT:1 firms=firm:NNS:dobj:1 they:PRP:nsubj:4 said=say:VBD:relcl:2 had=have:VBD:aux:6 "
            "supplied=supply:VBN:amod:7 fuel:NN:dobj:1 .:.:punct:1",
            "fuel", ("supplied", "dobj"), id="firms that they said had supplied it",
        ),
        pytest.param(
            "Duties=duty:NNS:nsubj:1 range:VBP:ROOT:1 from:IN:prep:1 9:CD:pobj:2 to:IN:prep:1 21:CD:pobj:4 .:.:punct:1",
            "to", ("9", "prep"), id="from one end to the other",
        ),
        pytest.param(
            "They:PRP:nsubj:1 asked=ask:VBD:ROOT:1 for:IN:prep:1 time:NN:pobj:2 to:TO:aux:5 consult:VB:xcomp:1 them:PRP:dobj:5 .:.:punct:1",
            "consult", ("time", "acl"), id="time to consult",
        ),
        pytest.param(
            "They:PRP:nsubj:1 asked=ask:VBD:ROOT:1 for:IN:prep:1 Mora:NNP:pobj:2 to:TO:aux:5 come:VB:xcomp:1 .:.:punct:1",
            "come", ("asked", "xcomp"), id="whom they asked to come",
        ),
        pytest.param(
            "It:PRP:nsubjpass:2 was=be:VBD:auxpass:2 rejected=reject:VBN:ROOT:2 by:IN:agent:2 Kade:NNP:pobj:3 ,:,:punct:4 whose:WP$:poss:7 "
            "chief:NN:appos:4 ,:,:punct:7 Mora:NNP:appos:7 ,:,:punct:4 said=say:VBD:conj:2 so:RB:advmod:11 .:.:punct:2",
            "chief", ("said", "nsubj"), id="whose chief said so",
        ),
        pytest.param(
            "Among:IN:prep:3 those:DT:pobj:0 held=hold:VBN:acl:1 was=be:VBD:ROOT:3 Mora:NNP:nsubj:3 .:.:punct:3",
            "Mora", ("held", "nsubjpass"), id="who was among those held",
        ),
        pytest.param(
            "She:PRP:nsubjpass:2 was=be:VBD:auxpass:2 accused=accuse:VBN:ROOT:2 in:IN:prep:2 March:NNP:pobj:3 of:IN:prep:4 "
            "arming=arm:VBG:pcomp:5 them:PRP:dobj:6 .:.:punct:2",
            "of", ("accused", "prep"), id="of what she was accused in March",
        ),
        pytest.param(
            "They:PRP:nsubj:1 founded=found:VBD:ROOT:1 a:DT:det:3 fund:NN:dobj:1 ,:,:punct:1 to:TO:aux:7 be:VB:auxpass:7 based=base:VBN:advcl:1 "
            "in:IN:prep:7 Oslo:NNP:pobj:8 .:.:punct:1",
            "based", ("fund", "acl"), id="a fund to be based in a town",
        ),
        pytest.param(
            "Mora:NNP:nsubj:1:PERSON said=say:VBD:ROOT:1 the:DT:det:3 court:NN:nsubj:5 had=have:VBD:aux:5 erred=err:VBN:ccomp:1 and:CC:cc:5 "
            "announced=announce:VBD:conj:5 that:IN:mark:11 he:PRP:nsubj:11 would:MD:aux:11 appeal:VB:ccomp:7 .:.:punct:1",
            "announced", ("said", "conj"), id="what he would do is no court's to announce",
        ),
        pytest.param(
            "If:IN:mark:2 it:PRP:nsubj:2 rains=rain:VBZ:advcl:5 ,:,:punct:5 she:PRP:nsubj:5 said=say:VBD:parataxis:9 ,:,:punct:5 "
            "they:PRP:nsubj:9 will:MD:aux:9 stay:VB:ROOT:9 .:.:punct:9",
            "rains", ("stay", "advcl"), id="a condition of staying",
        ),
        pytest.param(
            "Mora:NNP:nsubj:9:PERSON of:IN:prep:0 the:DT:det:3 Centre:NNP:pobj:1:ORG for:IN:prep:0 Trade:NNP:pobj:4 ,:,:punct:0 a:DT:det:8 "
            "body:NN:appos:0 said=say:VBD:ROOT:9 so:RB:advmod:9 .:.:punct:9",
            "body", ("Centre", "appos"), id="a body apposed to a body",
        ),
        pytest.param(
            "Nobody:NN:nsubj:1 came=come:VBD:ccomp:4 ,:,:punct:4 it:PRP:nsubj:4 said=say:VBD:ROOT:4 ,:,:punct:4 and:CC:cc:4 Peru:NNP:nsubj:9 "
            "had=have:VBD:aux:9 left=leave:VBN:conj:4 .:.:punct:4",
            "left", ("came", "conj"), id="what is said goes on",
        ),
        pytest.param(
            "Nobody:NN:nsubj:1 came=come:VBD:ccomp:4 ,:,:punct:4 it:PRP:nsubj:4 said=say:VBD:ROOT:4 ,:,:punct:4 and:CC:cc:4 Peru:NNP:nsubj:8 "
            "left=leave:VBD:conj:4 .:.:punct:4",
            "left", ("said", "conj"), id="what happened besides",
        ),
        pytest.param(
            "They:PRP:nsubj:1 described=describe:VBD:ROOT:1 the:DT:det:3 talks=talk:NNS:dobj:1 ,:,:punct:3 which:WDT:nsubj:6 "
            "ended=end:VBD:relcl:3 ,:,:punct:6 as:RB:prep:6 useful:JJ:amod:8 .:.:punct:1",
            "as", ("described", "prep"), id="what talks are described as",
        ),
        pytest.param(
            "Were=be:VBD:advcl:9 a:DT:det:2 deal:NN:attr:0 to:TO:aux:5 be:VB:auxpass:5 delayed=delay:VBN:acl:2 ,:,:punct:9 it:PRP:nsubj:9 "
            "would:MD:aux:9 fail:VB:ROOT:9 .:.:punct:9",
            "deal", ("Were", "nsubj"), id="were a deal delayed",
        ),
        pytest.param(
            "Togo:NNP:poss:2:GPE 's:POS:case:0 envoy:NN:nsubj:8 to:IN:prep:2 Peru:NNP:pobj:3:GPE ,:,:punct:4 Reyes:NNP:appos:4:PERSON ,:,:punct:2 "
            "left=leave:VBD:ROOT:8 .:.:punct:8",
            "Reyes", ("envoy", "appos"), id="an envoy is no country",
        ),
        pytest.param(
            "It:PRP:nsubj:1 was=be:VBD:ROOT:1 the:DT:det:3 envoy:NN:attr:1 that:WDT:nsubj:5 insisted=insist:VBD:relcl:3 .:.:punct:1",
            "envoy", ("insisted", "nsubj"), id="who it was that insisted",
        ),
        pytest.param(
            "It:PRP:nsubj:1 was=be:VBD:ROOT:1 a:DT:det:3 plan:NN:attr:1 that:WDT:nsubj:5 failed=fail:VBD:relcl:3 .:.:punct:1",
            "plan", ("was", "attr"), id="a plan that failed",
        ),
        pytest.param(
            "He:PRP:nsubj:1 cited=cite:VBD:ROOT:1 an:DT:det:3 incident:NN:dobj:1 in:IN:prep:1 May:NNP:pobj:4:DATE in:IN:prep:9 which:WDT:pobj:6 "
            "ten:CD:nsubj:9 died=die:VBD:relcl:5 .:.:punct:1",
            "died", ("incident", "relcl"), id="an incident in which they died",
        ),
        pytest.param(
            "It:PRP:nsubj:1 barred=bar:VBD:ROOT:1 anyone:NN:dobj:1 charged=charge:VBN:acl:2 with:IN:prep:3 theft:NN:pobj:4 from:IN:prep:5 "
            "office:NN:pobj:6 .:.:punct:1",
            "from", ("barred", "prep"), id="barred from office",
        ),
        pytest.param(
            "Had=have:VBD:advcl:7 women=woman:NNS:nsubj:2 been=be:VBN:ccomp:0 here:RB:advmod:2 ,:,:punct:7 it:PRP:nsubj:7 would:MD:aux:7 "
            "fail:VB:ROOT:7 .:.:punct:7",
            "been", ("fail", "advcl"), id="had they been here",
        ),
        pytest.param(
            "They:PRP:nsubj:1 welcomed=welcome:VBD:ROOT:1 the:DT:det:3 pact:NN:nsubj:4 signed=sign:VBN:ccomp:1 in:IN:prep:4 Oslo:NNP:pobj:5 .:.:punct:1",
            "signed", ("pact", "acl"), id="a pact signed in a town",
        ),
        pytest.param(
            "They:PRP:nsubj:1 wanted=want:VBD:ROOT:1 the:DT:det:3 pact:NN:nsubj:4 signed=sign:VBN:ccomp:1 in:IN:prep:4 Oslo:NNP:pobj:5 .:.:punct:1",
            "signed", ("wanted", "ccomp"), id="a pact they want signed",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, parse, word, place, hung):
    assert hung(tree_of(parse), word) == place
