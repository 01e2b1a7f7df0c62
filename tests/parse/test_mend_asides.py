"""What is said aside, turned round or left over: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Also:RB:advmod:2 briefing:NN:nsubj:2 was=be:VBD:ROOT:2 Ruiz:NNP:nsubj:2:PERSON .:.:punct:2",
            "briefing", ("was", "dep"), id="who was also speaking",
        ),
        pytest.param(
            "The:DT:det:1 meeting:NN:nsubj:2 was=be:VBD:ROOT:2 long:JJ:acomp:2 .:.:punct:2",
            "meeting", ("was", "nsubj"), id="a meeting that was long",
        ),
        pytest.param(
            "He:PRP:nsubj:1 grew=grow:VBD:ROOT:1 corn:NN:dobj:1 until:IN:prep:1 a:DT:det:5 drought:NN:pobj:3 ,:,:punct:1 in:IN:prep:1 2019:CD:pobj:7 "
            ",:,:punct:1 drove=drive:VBD:conj:1 him=he:PRP:dobj:10 out:RP:prt:10 .:.:punct:1",
            "drought", ("drove", "nsubj"), id="until something did something",
        ),
        pytest.param(
            "He:PRP:nsubj:1 grew=grow:VBD:ROOT:1 corn:NN:dobj:1 until:IN:prep:1 May:NNP:pobj:3 ,:,:punct:1 and:CC:cc:1 sold=sell:VBD:conj:1 "
            "it:PRP:dobj:7 .:.:punct:1",
            "sold", ("grew", "conj"), id="until some time, and then he did",
        ),
        pytest.param(
            "The:DT:det:1 envoy:NN:nsubj:9 of:IN:prep:1 France:NNP:pobj:2:GPE ,:,:punct:1 which:WDT:nsubj:6 holds=hold:VBZ:relcl:1 it:PRP:dobj:6 "
            ",:,:punct:9 spoke=speak:VBD:ROOT:9 .:.:punct:9",
            "holds", ("France", "relcl"), id="which of the two holds it",
        ),
        pytest.param(
            "The:DT:det:1 envoy:NN:nsubj:9 of:IN:prep:1 France:NNP:pobj:2:GPE ,:,:punct:1 who:WP:nsubj:6 holds=hold:VBZ:relcl:1 it:PRP:dobj:6 "
            ",:,:punct:9 spoke=speak:VBD:ROOT:9 .:.:punct:9",
            "holds", ("envoy", "relcl"), id="who of the two holds it",
        ),
        pytest.param(
            "The:DT:det:1 word:NN:nsubjpass:3 was=be:VBD:auxpass:3 deleted=delete:VBN:ROOT:3 for:IN:prep:3 several:JJ:amod:6 states=state:NNS:pobj:4 "
            ",:,:punct:3 fearing=fear:VBG:advcl:3 claims=claim:NNS:dobj:8 .:.:punct:3",
            "fearing", ("states", "acl"), id="who fears, not what is deleted",
        ),
        pytest.param(
            "We:PRP:nsubj:1 are=be:VBP:ccomp:10 fit:JJ:acomp:1 to:TO:aux:4 carry:VB:xcomp:2 them=they:PRP:dobj:4 but:CC:cc:1 not:RB:conj:1 ,:,:punct:10 "
            "it:PRP:nsubj:10 seems=seem:VBZ:ROOT:10 ,:,:punct:10 to:TO:aux:13 speak:VB:xcomp:10 .:.:punct:10",
            "speak", ("carry", "conj"), id="what it seems they are not fit for",
        ),
        pytest.param(
            "So:RB:advmod:3 ,:,:punct:3 it:PRP:nsubj:3 seems=seem:VBZ:ROOT:3 to:TO:aux:5 work:VB:xcomp:3 .:.:punct:3",
            "work", ("seems", "xcomp"), id="it that seems to work",
        ),
        pytest.param(
            "Long:RB:advmod:2 ,:,:punct:2 recalls=recall:VBZ:ROOT:2 Dary:NNP:nsubj:2:PERSON ,:,:punct:3 27:CD:appos:3 ,:,:punct:3 the:DT:det:8 "
            "groups=group:NNS:nsubj:9 ate=eat:VBD:relcl:3 apart:RB:advmod:9 .:.:punct:2",
            "ate", ("recalls", "ccomp"), id="what somebody aged 27 recalls",
        ),
        pytest.param(
            "They:PRP:nsubj:3 not:RB:preconj:3 only:RB:advmod:1 agreed=agree:VBD:ROOT:3 to:TO:aux:5 talk:VB:xcomp:3 but:CC:cc:5 also:RB:advmod:8 "
            "placed=place:VBN:conj:5 dams=dam:NNS:dobj:8 .:.:punct:3",
            "placed", ("agreed", "conj"), id="not only agreed but also placed",
        ),
        pytest.param(
            "Guinea:NNP:nsubj:9 ,:,:punct:9 in:IN:prep:9 whose:WP$:poss:4 highlands=highland:VBZ:pcomp:2 the:DT:det:6 river:NN:dobj:4 rises=rise:NNS:pobj:2 "
            ",:,:punct:9 left=leave:VBD:ROOT:9 .:.:punct:9",
            "river", ("rises", "nsubj"), id="in whose highlands it rises",
        ),
        pytest.param(
            "It:PRP:nsubj:1 sentenced=sentence:VBD:ROOT:1 one:CD:nummod:3 man:NN:dobj:1 to:IN:prep:1 jail:NN:pobj:4 and:CC:cc:1 two:CD:nummod:8 "
            "women=woman:NNS:conj:1 to:IN:prep:1 death:NN:pobj:9 .:.:punct:1",
            "women", ("man", "conj"), id="a second object with a gap for the verb",
        ),
        pytest.param(
            "It:PRP:nsubj:1 sentenced=sentence:VBD:ROOT:1 one:CD:nummod:3 man:NN:dobj:1 to:IN:prep:1 years=year:NNS:pobj:4 and:CC:cc:5 two:CD:nummod:8 "
            "women=woman:NNS:conj:5 to:IN:prep:1 death:NN:pobj:9 .:.:punct:1",
            "women", ("man", "conj"), id="a second object taken for a second term",
        ),
        pytest.param(
            "It:PRP:nsubj:1 takes=take:VBZ:ROOT:1 effect:NN:dobj:1 once:RB:advmod:4 published=publish:VBN:acl:2 .:.:punct:1",
            "published", ("takes", "advcl"), id="once it is published",
        ),
        pytest.param(
            "Speaking=speak:VBG:csubj:8 for:IN:prep:0 Algeria:NNP:pobj:1:GPE ,:,:punct:2 the:DT:det:5 envoy:NN:appos:2 of:IN:prep:5 Peru:NNP:pobj:6:GPE "
            "said=say:VBD:ROOT:8 so:RB:advmod:8 .:.:punct:8",
            "envoy", ("said", "nsubj"), id="who said so, speaking for others",
        ),
        pytest.param(
            "It:PRP:nsubj:1 rose=rise:VBD:ROOT:1 to:IN:prep:1 2,870:CD:pobj:2 to:IN:prep:1 the:DT:det:6 dollar:NN:pobj:4 .:.:punct:1",
            "dollar", ("to", "pobj"), id="a rate",
        ),
        pytest.param(
            "He:PRP:nsubj:1 said=say:VBD:ROOT:1 so:RB:advmod:1 in:IN:prep:1 a:DT:det:5 statement:NN:pobj:3 read=read:VBN:ccomp:1 out:RP:prt:6 "
            "by:IN:agent:6 Ruiz:NNP:pobj:8 .:.:punct:1",
            "read", ("statement", "acl"), id="what was read out",
        ),
        pytest.param(
            "They:PRP:nsubj:1 act:VBP:ROOT:1 ,:,:punct:1 budget:NN:dobj:1 by:IN:prep:3 budget:NN:pobj:4 .:.:punct:1",
            "budget", ("act", "npadvmod"), id="item by item",
        ),
        pytest.param(
            "They:PRP:nsubjpass:2 are=be:VBP:auxpass:2 judged=judge:VBN:ROOT:2 case:NN:oprd:2 by:IN:agent:2 case:NN:pobj:4 .:.:punct:2",
            "by", ("case", "prep"), id="case by case",
        ),
        pytest.param(
            "She:PRP:nsubj:1 said=say:VBD:ROOT:1 only:RB:advmod:5 that:IN:mark:5 they:PRP:nsubj:5 spoke=speak:VBD:ccomp:1 .:.:punct:1",
            "only", ("said", "advmod"), id="said only that",
        ),
        pytest.param(
            "He:PRP:nsubj:1 weighs=weigh:VBZ:ROOT:1 it:PRP:dobj:1 for:IN:prep:2 so:RB:advmod:5 long:RB:amod:3 .:.:punct:1",
            "for", ("weighs", "prep"), id="for so long",
        ),
        pytest.param(
            "It:PRP:nsubj:2 will:MD:aux:2 open:VB:ROOT:2 ,:,:punct:2 provided=provide:VBN:prep:2 that:IN:mark:8 a:DT:det:7 truce:NN:nsubj:8 "
            "holds=hold:VBZ:ccomp:4 .:.:punct:2",
            "holds", ("open", "advcl"), id="provided that it holds",
        ),
        pytest.param(
            "Peru:NNP:nsubj:2:GPE has=have:VBZ:aux:2 signed=sign:VBN:ccomp:5 ,:,:punct:5 Mora:NNP:nsubj:5 said=say:VBD:ROOT:5 ,:,:punct:5 "
            "clearing=clear:VBG:advcl:5 the:DT:det:9 way:NN:dobj:7 .:.:punct:5",
            "clearing", ("signed", "advcl"), id="what the deed brings",
        ),
        pytest.param(
            "Peru:NNP:nsubj:2:GPE has=have:VBZ:aux:2 signed=sign:VBN:ccomp:5 ,:,:punct:5 Mora:NNP:nsubj:5 said=say:VBD:ROOT:5 ,:,:punct:5 "
            "adding=add:VBG:advcl:5 that:IN:mark:10 it:PRP:nsubj:10 works=work:VBZ:ccomp:7 .:.:punct:5",
            "adding", ("said", "advcl"), id="what she adds",
        ),
        pytest.param(
            "He:PRP:nsubj:1 was=be:VBD:ROOT:1 in:IN:prep:1 no:DT:det:4 mood:NN:pobj:2 to:TO:aux:6 sell:VB:advcl:1 .:.:punct:1",
            "sell", ("mood", "acl"), id="what he is in no mood for",
        ),
        pytest.param(
            "He:PRP:nsubj:1 said=say:VBD:ROOT:1 Peru:NNP:nsubj:4:GPE would:MD:aux:4 act:VB:ccomp:1 ,:,:punct:4 without:IN:prep:4 "
            "elaborating=elaborate:VBG:pcomp:6 .:.:punct:1",
            "without", ("said", "prep"), id="who does not elaborate",
        ),
        pytest.param(
            "He:PRP:nsubj:1 said=say:VBD:ROOT:1 Peru:NNP:nsubj:4:GPE would:MD:aux:4 act:VB:ccomp:1 ,:,:punct:4 without:IN:prep:4 "
            "waiting=wait:VBG:pcomp:6 .:.:punct:1",
            "without", ("act", "prep"), id="who does not wait",
        ),
        pytest.param(
            "He:PRP:nsubj:2 would:MD:aux:2 confirm:VB:ROOT:2 only:RB:advmod:6 that:IN:mark:6 they:PRP:nsubj:6 spoke=speak:VBD:advcl:2 .:.:punct:2",
            "spoke", ("confirm", "ccomp"), id="what alone is confirmed",
        ),
        pytest.param(
            "Kade:NNP:nsubj:2:ORG may:MD:aux:2 leave:VB:ROOT:2 ,:,:punct:2 a:DT:det:6 clause:NN:compound:6 critics=critic:NNS:appos:0 "
            "noticed=notice:VBN:acl:6 .:.:punct:2",
            "critics", ("noticed", "nsubj"), id="who noticed a clause",
        ),
        pytest.param(
            "Kade:NNP:nsubj:2:ORG may:MD:aux:2 leave:VB:ROOT:2 ,:,:punct:2 a:DT:det:5 right:NN:appos:0 that:WDT:nsubj:7 angers=anger:VBZ:relcl:5 "
            "many:JJ:dobj:7 .:.:punct:2",
            "right", ("leave", "npadvmod"), id="what sums up a clause",
        ),
        pytest.param(
            "It:PRP:nsubjpass:2 was=be:VBD:auxpass:2 signed=sign:VBN:ROOT:2 but:CC:cc:2 made=make:VBD:conj:2 public:JJ:dobj:4 late:RB:advmod:4 .:.:punct:2",
            "public", ("made", "oprd"), id="what was made public",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE agreed=agree:VBD:ROOT:1 in:IN:prep:1 Lima:NNP:pobj:2:GPE ,:,:punct:3 its:PRP$:poss:6 president:NN:appos:3 ,:,:punct:6 "
            "Ruiz:NNP:appos:6:PERSON ,:,:punct:3 announced=announce:VBN:advcl:1 .:.:punct:1",
            "president", ("announced", "nsubj"), id="whose president announces it",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE left=leave:VBD:ROOT:1 Lima:NNP:dobj:1:GPE ,:,:punct:2 the:DT:det:5 minister:NN:appos:2 ,:,:punct:5 "
            "Ruiz:NNP:appos:5:PERSON ,:,:punct:2 told=tell:VBD:conj:1 reporters=reporter:NNS:dobj:9 .:.:punct:1",
            "minister", ("told", "nsubj"), id="which minister told it",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE agreed=agree:VBD:ROOT:1 in:IN:prep:1 Lima:NNP:pobj:2:GPE ,:,:punct:3 a:DT:det:6 deal:NN:appos:3 ,:,:punct:3 "
            "announced=announce:VBN:advcl:1 late:RB:advmod:8 .:.:punct:1",
            "deal", ("Lima", "appos"), id="a deal announced late",
        ),
        pytest.param(
            "He:PRP:nsubj:1 appealed=appeal:VBD:ROOT:1 to:IN:prep:1 Peru:NNP:pobj:2:GPE to:TO:aux:5 pay:VB:advcl:1 .:.:punct:1",
            "pay", ("appealed", "xcomp"), id="what Peru is to do",
        ),
        pytest.param(
            "He:PRP:nsubj:1 came=come:VBD:ROOT:1 to:IN:prep:1 Peru:NNP:pobj:2:GPE to:TO:aux:5 pay:VB:advcl:1 .:.:punct:1",
            "pay", ("came", "advcl"), id="what he came for",
        ),
        pytest.param(
            "Ethiopia:NNP:dep:3:GPE ,:,:punct:3 Sudan:NNP:nsubj:3:GPE agree:VBP:ROOT:3 to:TO:aux:5 talk:VB:xcomp:3",
            "Sudan", ("Ethiopia", "conj"), id="two in a headline",
        ),
        pytest.param(
            "Kenya:NNP:nsubj:1:GPE braces=brace:VBZ:ROOT:1 for:IN:prep:1 strikes=strike:NNS:pobj:2 as:IN:mark:6 talks=talk:NNS:nsubj:6 drag:VBP:advcl:1 on:RP:prt:1",
            "on", ("drag", "prt"), id="whose particle",
        ),
        pytest.param(
            "Prices=price:NNS:nsubj:1 rise:VBP:ROOT:1 as:IN:prep:1 food:NN:compound:4 shipments=shipment:NNS:compound:5 stall:NN:pobj:2",
            "shipments", ("stall", "nsubj"), id="as they stall",
        ),
        pytest.param(
            "Norway:NNP:nsubj:1:GPE ends=end:VBZ:ROOT:1 aid:NN:dobj:1 as:IN:prep:1 gap:NN:pobj:3 widens=widen:VBZ:advcl:1",
            "gap", ("widens", "nsubj"), id="as it widens",
        ),
        pytest.param(
            "It:PRP:nsubj:1 counts=count:VBZ:ROOT:1 as:IN:prep:1 pay:NN:compound:4 rise:NN:pobj:2",
            "pay", ("rise", "compound"), id="as a rise",
        ),
        pytest.param(
            "Shares=share:NNS:compound:1 slide:VBP:ROOT:1 as:IN:mark:4 investors=investor:NNS:compound:4 flee:VBP:advcl:1",
            "Shares", ("slide", "nsubj"), id="shares that slide",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
