"""Plain news: what was said of whom, when and where it was, for what somebody was sued or sentenced."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Spain=Spain_:NNP:poss:3:GPE 's:POS:case:0 transport:NN:compound:3 minister:NN:nsubj:8 ,:,:punct:3 "
            "Ana=Ana:NNP:compound:6:PERSON Prat=Prat:NNP:appos:3:PERSON ,:,:punct:3 called=call:VBD:ROOT:8 the:DT:det:10 "
            "verdict:NN:dobj:8 unacceptable:JJ:amod:10 and:CC:cc:8 summoned=summon:VBD:conj:8 the:DT:det:15 company_:NN:poss:17 "
            "'s:POS:case:15 directors=director:NNS:dobj:13 to:IN:prep:13 Madrid=Madrid:NNP:pobj:18:GPE .:.:punct:8",
            "unacceptable", ("called", "oprd"), id="called it unacceptable",
        ),
        pytest.param(
            "Talks=talk:NNS:nsubjpass:12 between:IN:prep:0 the:DT:det:4 Peruvian:JJ:amod:4:NORP government:NN:pobj:1 and:CC:cc:4 "
            "the:DT:det:9 Luz=Luz:NNP:compound:9 rebel:NN:compound:9 group:NN:conj:4 have:VBP:aux:12 been=be:VBN:auxpass:12 "
            "halted=halt:VBN:ROOT:12 after:IN:prep:12 an:DT:det:15 attack:NN:pobj:13 on:IN:prep:15 a:DT:det:19 "
            "police:NN:compound:19 post:NN:pobj:16 killed=kill:VBD:advcl:12 six:CD:nummod:22:CARDINAL officers=officer:NNS:dobj:20 "
            ".:.:punct:12",
            "attack", ("killed", "nsubj"), id="after an attack killed",
        ),
        pytest.param(
            "However:RB:advmod:4 ,:,:punct:4 Ola=Ola:NNP:compound:3:PERSON Berg=Berg:NNP:nsubj:4:PERSON told=tell:VBD:ROOT:4 "
            "the:DT:det:6 newspaper:NN:dobj:4 Fria=Fria:NNP:compound:8:PERSON Nyheter=Nyheter:NNP:dobj:4:PERSON that:IN:mark:11 "
            "Norway=Norway:NNP:nsubj:11:GPE had=have:VBD:ccomp:4 to:TO:aux:13 be:VB:xcomp:11 ready:JJ:acomp:13 .:.:punct:4",
            "Nyheter", ("newspaper", "appos"), id="told the newspaper by its name",
        ),
        pytest.param(
            "Press=Press:NNP:compound:1:ORG International=International:NNP:nsubj:2:ORG accused=accuse:VBD:ROOT:2 "
            "Belarus=Belarus:NNP:dobj:2:ORG of:IN:prep:2 arresting=arrest:VBG:pcomp:4 reporters=reporter:NNS:dobj:5 in:IN:prep:2 "
            "order:NN:pobj:7 to:TO:aux:10 silence:VB:acl:8 critics=critic:NNS:dobj:10 before:IN:prep:10 the:DT:det:15 "
            "local:JJ:amod:15 election:NN:pobj:12 .:.:punct:2",
            "in", ("arresting", "prep"), id="jailing them in order to",
        ),
        pytest.param(
            "The:DT:det:1 brewery:NN:nsubj:4 had=have:VBD:aux:4 been=be:VBN:aux:4 looking=look:VBG:ROOT:4 for:IN:prep:4 a:DT:det:7 "
            "buyer:NN:pobj:5 since:IN:prep:7 last:JJ:amod:10:DATE autumn:NN:pobj:8:DATE but:CC:cc:4 talks=talk:NNS:nsubj:18 "
            "with:IN:prep:12 a:DT:det:17 private:JJ:amod:17 equity:NN:compound:17 firm:NN:pobj:13 failed=fail:VBD:conj:4 "
            "on:IN:prep:18 Monday=Monday:NNP:pobj:19:DATE .:.:punct:18",
            "since", ("looking", "prep"), id="had been looking since",
        ),
        pytest.param(
            "Transport=Transport:NNP:compound:1 Secretary=Secretary:NNP:compound:3 Mona=Mona:NNP:compound:3:PERSON "
            "Hale=Hale:NNP:nsubj:5:PERSON has=have:VBZ:aux:5 denied=deny:VBN:ROOT:5 misleading=mislead:VBG:amod:7 "
            "lawmakers=lawmaker:NNS:dobj:5 about:IN:prep:5 a:DT:det:13 £_:$:nmod:11 70_:CD:compound:12:MONEY m:CD:compound:13 "
            "contract:NN:pobj:8 for:IN:prep:13 rescue:NN:compound:16 boats=boat:NNS:pobj:14 .:.:punct:5",
            "misleading", ("denied", "xcomp"), id="denied misleading them",
        ),
        pytest.param(
            "The:DT:det:2:ORG European=European:NNP:compound:2:ORG Commission=Commission:NNP:nsubj:3:ORG fined=fine:VBD:ROOT:3 "
            "the:DT:det:6 chemicals=chemical:NNS:compound:6 company:NN:dative:3 Nordhem=Nordhem:NNP:appos:6 "
            "210:CD:compound:9:CARDINAL million:CD:nummod:10:CARDINAL euros=euro:NNS:dobj:3 on:IN:prep:10 "
            "Monday=Monday:NNP:pobj:11:DATE for:IN:prep:3 abusing=abuse:VBG:pcomp:13 its:PRP$:poss:17 dominant:JJ:amod:17 "
            "position:NN:dobj:14 in:IN:prep:17 the:DT:det:20 market:NN:pobj:18 for:IN:prep:17 paints=paint:NNS:pobj:21 .:.:punct:3",
            "on", ("fined", "prep"), id="euros on Monday",
        ),
        pytest.param(
            "The:DT:det:2 two:CD:nummod:2:CARDINAL sides=side:NNS:nsubj:3 agreed=agree:VBD:ROOT:3 to:TO:aux:5 hold:VB:xcomp:3 "
            "another:DT:det:7 round:NN:dobj:5 of:IN:prep:7 talks=talk:NNS:pobj:8 in:IN:prep:9 Vienna=Vienna:NNP:pobj:10:GPE "
            "in:IN:prep:5 March=March:NNP:pobj:12:DATE .:.:punct:3",
            "in", ("hold", "prep"), id="hold a round of talks there",
        ),
        pytest.param(
            "Australian:JJ:amod:1:NORP airline:NN:compound:2 Kestrel=Kestrel:NNP:nsubjpass:5:PERSON has=have:VBZ:aux:5 "
            "been=be:VBN:auxpass:5 sued=sue:VBN:ROOT:5 by:IN:agent:5 the:DT:det:9 consumer:NN:compound:9 watchdog:NN:pobj:6 "
            "over:IN:prep:9 claims=claim:NNS:pobj:10 that:IN:mark:14 it:PRP:nsubj:14 misled=mislead:VBD:acl:11 "
            "passengers=passenger:NNS:dobj:14 about:IN:prep:14 refunds=refund:NNS:pobj:16 .:.:punct:5",
            "over", ("sued", "prep"), id="sued by it over",
        ),
        pytest.param(
            "Opposition:NN:compound:1 leaders=leader:NNS:nsubj:2 said=say:VBD:ROOT:2 he:PRP:nsubj:5 should:MD:aux:5 "
            "publish:VB:ccomp:2 his:PRP$:poss:7 letters=letter:NNS:dobj:5 or:CC:cc:7 resign:NN:conj:7 .:.:punct:2",
            "resign", ("publish", "conj"), id="publish them or resign",
        ),
        pytest.param(
            "His:PRP$:poss:1 successor:NN:nsubjpass:3 was=be:VBD:auxpass:3 sworn=swear:VBN:ROOT:3 in:IN:prep:3 "
            "hours=hour:NNS:pobj:4:DATE later:RB:advmod:3:DATE .:.:punct:3",
            "in", ("sworn", "prt"), id="sworn in hours later",
        ),
        pytest.param(
            "A:DT:det:1 jury:NN:nsubj:2 ordered=order:VBD:ROOT:2 the:DT:det:5 chemicals=chemical:NNS:compound:5 maker:NN:dobj:2 "
            "to:TO:aux:7 pay:VB:xcomp:2 $_:$:nmod:9 310_:CD:dobj:7:MONEY m:NN:dobj:7 to:IN:prep:7 a:DT:det:13 farmer:NN:pobj:11 "
            "who:WP:nsubj:16 had=have:VBD:aux:16 fallen=fall:VBN:relcl:13 ill:NNP:advmod:16 .:.:punct:2",
            "310", ("m", "nummod"), id="pay a sum to somebody",
        ),
        pytest.param(
            "Unions=union:NNS:nsubj:1 say:VBP:ROOT:1 that:IN:mark:5 wages=wage:NNS:nsubj:5 have:VBP:aux:5 fallen=fall:VBN:ccomp:1 "
            "behind:IN:prep:5 prices=price:NNS:pobj:6 and:CC:cc:5 have:VBP:aux:10 called=call:VBN:conj:5 a:DT:det:15 "
            "one_:CD:nummod:14:DATE -_:HYPH:punct:14:DATE day:NN:compound:15:DATE strike:NN:dobj:10 for:IN:prep:10 "
            "Friday=Friday:NNP:pobj:16:DATE .:.:punct:1",
            "called", ("say", "conj"), id="unions have called a strike",
        ),
        pytest.param(
            "Belarus=Belarus:NNP:nsubj:1:ORG arrested=arrest:VBD:ROOT:1 reporters=reporter:NNS:dobj:1 to:TO:aux:4 "
            "silence:VB:xcomp:1 critics=critic:NNS:dobj:4 .:.:punct:1",
            "silence", ("arrested", "advcl"), id="jailed them to silence critics",
        ),
        pytest.param(
            "Peru=Peru:NNP:nsubj:1:GPE summoned=summon:VBD:ROOT:1 China=China_:NNP:poss:4:GPE 's:POS:case:2 ambassador:NN:dobj:1 "
            "on:IN:prep:4 Saturday=Saturday:NNP:pobj:5:DATE to:TO:aux:8 protest:VB:xcomp:1 against:IN:prep:8 what:WP:nsubj:13 "
            "it:PRP:nsubj:12 said=say:VBD:pcomp:9 was=be:VBD:ccomp:12 the:DT:det:15 ramming:NN:attr:13 of:IN:prep:15 a:DT:det:18 "
            "boat:NN:pobj:16 .:.:punct:1",
            "protest", ("summoned", "advcl"), id="summoned him to protest",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
