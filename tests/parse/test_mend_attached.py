"""What a clause hangs on: a report behind it, a subject put apart, an object taken for another word."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "The:DT:det:1 bank:NN:nsubj:2 had=have:VBD:ROOT:2 its:PRP$:poss:4 traders=trader:NNS:nsubj:5 sign:VB:ccomp:2 "
            "false:JJ:amod:7 declarations=declaration:NNS:dobj:5 ,:,:punct:2 prosecutors=prosecutor:NNS:conj:2 in:IN:prep:9 "
            "Frankfurt=Frankfurt:NNP:compound:12:GPE allege:NN:pobj:10 .:.:punct:2",
            "prosecutors", ("allege", "nsubj"), id="prosecutors allege",
        ),
        pytest.param(
            "Japan=Japan:NNP:nsubj:3:GPE has=have:VBZ:aux:3 been=be:VBN:aux:3 buying=buy:VBG:ROOT:3 more:JJR:amod:5 gas:NN:dobj:3 "
            "since:IN:prep:3 the:DT:det:8:DATE spring:NN:pobj:6:DATE ,:,:punct:3 data=datum:NNS:appos:5 from:IN:prep:10 "
            "ship_:NN:npadvmod:14 -_:HYPH:punct:14 tracking=track:VBG:amod:17 firm:JJ:amod:17 Marisight:NN:compound:17:ORG "
            "show:NN:pobj:11 .:.:punct:3",
            "data", ("show", "nsubj"), id="data from a firm show",
        ),
        pytest.param(
            "Were=be:VBD:advcl:11 Chad=Chad:NNP:nsubj:0:GPE to:TO:aux:3 default:VB:advcl:0 again:RB:advmod:3 ,:,:punct:11 "
            "holders=holder:NNS:nsubj:11 of:IN:prep:6 its:PRP$:poss:9 Eurobonds=eurobond:NNS:pobj:7 would:MD:aux:11 "
            "recover:VB:ccomp:27 at:RB:prep:11 most:RBS:advmod:14:MONEY 12:CD:nummod:15:MONEY cents=cent:NNS:pobj:12:MONEY "
            "on:IN:prep:15 the:DT:det:18 dollar:NN:pobj:16 ,:,:punct:11 Calloway=Calloway:NNP:compound:21:ORG "
            "Strand=Strand:NNP:npadvmod:11:ORG ,:,:punct:21 an:DT:det:25 advisory:JJ:amod:25 firm:NN:appos:21 ,:,:punct:27 "
            "estimates=estimate:NNS:ROOT:27 .:.:punct:27",
            "Strand", ("estimates", "nsubj"), id="a firm, with what it is, estimates",
        ),
        pytest.param(
            "The:DT:det:1 company:NN:nsubj:4 no:RB:neg:3 longer=long:RBR:advmod:4 operates=operate:VBZ:ccomp:15 in:IN:prep:4 "
            "Peru=Peru:NNP:pobj:5:GPE ,:,:punct:6 its:PRP$:poss:10 chief:JJ:amod:10 executive:NN:appos:6 ,:,:punct:10 "
            "Delphine=Delphine:NNP:compound:13:PERSON Berg=Berg:NNP:appos:10:PERSON ,:,:punct:6 said=say:VBD:ROOT:15 in:IN:prep:15 "
            "a:DT:det:18 statement:NN:pobj:16 ,:,:punct:15 and:CC:cc:15 it:PRP:nsubj:23 has=have:VBZ:aux:23 left=leave:VBN:conj:15 "
            "Chad=Chad:NNP:dobj:23:GPE .:.:punct:23",
            "executive", ("said", "nsubj"), id="its chief said",
        ),
        pytest.param(
            "The:DT:det:1 deal:NN:nsubj:2 gives=give:VBZ:ROOT:2 Portsea=Portsea:NNP:compound:4:ORG "
            "Holdings=Holdings:NNPS:compound:5:ORG control:NN:dobj:2 of:IN:prep:5 all:DT:det:9 four:CD:nummod:9:CARDINAL "
            "terminals=terminal:NNS:pobj:6 .:.:punct:2",
            "Holdings", ("gives", "dative"), id="gives a firm control",
        ),
        pytest.param(
            "The:DT:det:1 president:NN:nsubj:2 promised=promise:VBD:ROOT:2 the:DT:det:5 farmers=farmer:NNS:compound:5 "
            "compensation:NN:dobj:2 ,:,:punct:2 the:DT:det:10 truckers=trucker:NNS:npadvmod:9 cheaper=cheap:JJR:amod:10 "
            "diesel:NN:dobj:2 and:CC:cc:10 the:DT:det:13 unions=union:NNS:conj:10 a:DT:det:15 seat:NN:conj:10 at:IN:prep:15 "
            "the:DT:det:18 table:NN:pobj:16 .:.:punct:2",
            "farmers", ("promised", "dative"), id="promised the farmers compensation",
        ),
        pytest.param(
            "The:DT:det:1 watchdog:NN:nsubj:2 fined=fine:VBD:ROOT:2 Hanbit=Hanbit:NNP:compound:4:LOC "
            "Semicon=Semicon:NNP:compound:5:LOC 86bn:NN:nsubj:6 won=win:VBD:ccomp:2 (_:-LRB-:punct:6 $_:$:nmod:9 "
            "64_:CD:nummod:10:MONEY m_:CD:appos:6 ):-RRB-:punct:6 on:IN:prep:6 Thursday=Thursday:NNP:pobj:12:DATE for:IN:prep:6 "
            "forcing=force:VBG:pcomp:14 suppliers=supplier:NNS:dobj:15 to:TO:aux:18 hand:VB:xcomp:15 over:RP:prt:18 "
            "designs=design:NNS:dobj:18 .:.:punct:6",
            "won", ("fined", "dobj"), id="so many won",
        ),
        pytest.param(
            "Slovakia=Slovakia:NNP:nsubj:1:ORG abstained=abstain:VBD:ROOT:1 ,:,:punct:1 as:IN:mark:4 did=do:VBD:advcl:11 "
            "Malta=Malta_:NNP:nsubj:4:GPE ;:,:punct:11 all:DT:det:10 other:JJ:amod:10 member:NN:compound:10 "
            "states=state:NNS:nsubj:11 voted=vote:VBD:ccomp:1 in:IN:prep:11 favour:NN:pobj:12 .:.:punct:11",
            "did", ("abstained", "advcl"), id="as did Malta",
        ),
        pytest.param(
            "India=India:NNP:nsubj:3:GPE and:CC:cc:0 Bangladesh=Bangladesh:NNP:conj:0:GPE agreed=agree:VBD:ROOT:3 on:IN:prep:3 "
            "Monday=Monday:NNP:pobj:4:DATE to:TO:aux:7 resume:VB:xcomp:3 talks=talk:NNS:dobj:7 on:IN:prep:8 "
            "sharing=share:VBG:pcomp:9 the:DT:det:12 waters=water:NNS:dobj:10 of:IN:prep:12 the:DT:det:15 "
            "Teesta=Teesta:NNP:pobj:13:PERSON ,:,:punct:3 suspended=suspend:VBN:advcl:3 since:IN:prep:17 2019:CD:pobj:18:DATE "
            ",:,:punct:17 but:CC:cc:17 set:VBD:conj:17 no:DT:det:24 date:NN:dobj:22 .:.:punct:3",
            "suspended", ("talks", "acl"), id="talks suspended since",
        ),
        pytest.param(
            "Ola=Ola:NNP:compound:1:PERSON Berg=Berg:NNP:nsubjpass:3:PERSON is=be:VBZ:auxpass:3 charged=charge:VBN:ROOT:3 "
            "with:IN:prep:3 accepting=accept:VBG:pcomp:4 bribes=bribe:NNS:dobj:5 worth:JJ:oprd:5 "
            "SKr4.3m=4.3:CD:npadvmod:7:CARDINAL between:IN:prep:7 2016:CD:pobj:9 and:CC:cc:10 2019:CD:conj:10:DATE .:.:punct:3",
            "worth", ("bribes", "amod"), id="bribes worth",
        ),
        pytest.param(
            "Turkey=Turkey:NNP:nsubj:3:GPE may:MD:aux:3 have:VB:aux:3 allowed=allow:VBN:ROOT:3 as:RB:advmod:7:CARDINAL "
            "many:JJ:amod:7:CARDINAL as:IN:quantmod:7:CARDINAL 40:CD:nummod:9:CARDINAL sanctioned=sanction:VBN:amod:9 "
            "vessels=vessel:NNS:dobj:3 to:TO:aux:11 refuel:VB:relcl:9 at:IN:prep:11 its:PRP$:poss:14 ports=port:NNS:pobj:12 "
            ".:.:punct:3",
            "refuel", ("allowed", "xcomp"), id="allowed ships to",
        ),
        pytest.param(
            "Japan=Japan:NNP:nsubj:12:GPE and:CC:cc:0 ,:,:punct:12 to:IN:prep:12 a:DT:det:6 lesser=less:JJR:amod:6 "
            "extent:NN:pobj:3 ,:,:punct:12 South=South:NNP:compound:9:GPE Korea=Korea:NNP:nsubj:12:GPE have:VBP:aux:12 "
            "been=be:VBN:aux:12 buying=buy:VBG:ROOT:12 more:JJR:amod:14 gas:NN:dobj:12 from:IN:prep:12 Qatar=Qatar:NNP:pobj:15:GPE "
            ".:.:punct:12",
            "Korea", ("Japan", "conj"), id="Japan and, to a lesser extent, Korea",
        ),
        pytest.param(
            "The:DT:det:1 retailer:NN:nsubjpass:13 ,:,:punct:1 whose:WP$:poss:4 founder:NN:appos:1 and:CC:cc:4 "
            "largest=large:JJS:amod:7 shareholder:NN:conj:4 ,:,:punct:4 Gustavo=Gustavo:NNP:compound:10:PERSON "
            "Pellicer=Pellicer:NNP:appos:4:PERSON ,:,:punct:1 was=be:VBD:auxpass:13 ousted=oust:VBN:ccomp:18 in:IN:prep:13 "
            "April=April:NNP:pobj:14:DATE ,:,:punct:13 is=be:VBZ:aux:18 seeking=seek:VBG:ROOT:18 court:NN:compound:20 "
            "protection:NN:dobj:18 from:IN:prep:20 creditors=creditor:NNS:pobj:21 .:.:punct:18",
            "ousted", ("retailer", "relcl"), id="whose founder was ousted",
        ),
        pytest.param(
            "The:DT:det:1 EU=EU_:NNP:poss:4:ORG 's:POS:case:1 foreign:JJ:amod:4 ministers=minister:NNS:nsubj:7 on:IN:prep:4 "
            "Monday=Monday:NNP:pobj:5:DATE extended=extend:VBN:ROOT:7 until:IN:prep:7 31:CD:nummod:10:DATE "
            "July=July:NNP:pobj:8:DATE the:DT:det:12 asset:NN:nsubj:13 freezes=freeze:VBZ:relcl:10 and:CC:cc:13 "
            "travel:NN:compound:16 bans=ban:NNS:conj:13 imposed=impose:VBN:acl:10 on:IN:prep:17 27:CD:nummod:20:CARDINAL "
            "people:NNS:pobj:18 .:.:punct:7",
            "freezes", ("extended", "dobj"), id="until July the freezes",
        ),
        pytest.param(
            "So:RB:advmod:2 severe:JJ:acomp:2 was=be:VBD:ROOT:2 the:DT:det:4 damage:NN:attr:2 to:IN:prep:4 the:DT:det:7 "
            "grid:NN:pobj:5 that:WDT:dobj:14 engineers=engineer:NNS:nsubj:12 do:VBP:aux:12 not:RB:neg:12 expect:VB:relcl:7 "
            "to:TO:aux:14 restore:VB:xcomp:12 power:NN:dobj:14 to:IN:prep:14 Lima=Lima:NNP:pobj:16:GPE before:IN:prep:14 "
            "the:DT:det:20:DATE weekend:NN:pobj:18:DATE .:.:punct:2",
            "expect", ("was", "advcl"), id="so severe that",
        ),
        pytest.param(
            "Serbia=Serbia:NNP:nsubj:2:GPE neither:CC:preconj:2 recognises=recognise:VBZ:ROOT:2 Kosovo=Kosovo:NNP:dobj:2:GPE "
            "nor:CC:cc:2 ,:,:punct:8 its:PRP$:poss:7 president:NN:nsubj:8 reiterated=reiterate:VBD:conj:2 on:IN:prep:8 "
            "Sunday=Sunday:NNP:pobj:9:DATE ,:,:punct:8 has=have:VBZ:conj:2 any:DT:det:14 intention:NN:dobj:12 of:IN:prep:14 "
            "doing=do:VBG:pcomp:15 so:RB:advmod:16 .:.:punct:12",
            "reiterated", ("has", "parataxis"), id="nor, he said, has",
        ),
        pytest.param(
            "Algeria=Algeria:NNP:nsubj:2:GPE has=have:VBZ:aux:2 recalled=recall:VBN:ROOT:2 its:PRP$:poss:4 ambassador:NN:dobj:2 "
            "to:IN:prep:4 Madrid=Madrid:NNP:pobj:5:GPE for:IN:prep:2 consultations=consultation:NNS:pobj:7 ,:,:punct:2 "
            "the:DT:det:13 state:NN:compound:13 news:NN:compound:13 agency:NN:dobj:2 APS=APS:NNP:nsubj:15:ORG "
            "reported=report:VBD:relcl:13 on:IN:prep:15 Saturday=Saturday:NNP:pobj:16:DATE ,:,:punct:15 without:IN:prep:15 "
            "giving=give:VBG:pcomp:19 a:DT:det:22 reason:NN:dobj:20 .:.:punct:2",
            "reported", ("recalled", "parataxis"), id="an agency by name",
        ),
        pytest.param(
            "Banks=bank:NNS:nsubj:2 must:MD:aux:2 disclose:VB:ccomp:7 it:PRP:dobj:2 ,:,:punct:7 the:DT:det:6 paper:NN:nsubj:7 "
            "argues=argue:VBZ:ROOT:7 ,:,:punct:7 even:RB:advmod:11 if:IN:mark:11 doing=do:VBG:advcl:7 so:RB:advmod:11 "
            "risks=risk:NNS:dobj:11 unsettling:JJ:amod:15 markets=market:NNS:dobj:11 in:IN:prep:15 the:DT:det:19 short:JJ:amod:19 "
            "term:NN:pobj:16 .:.:punct:7",
            "doing", ("risks", "csubj"), id="doing so risks",
        ),
        pytest.param(
            "The:DT:det:1 agency:NN:nsubj:3 did=do:VBD:aux:3 inspect:VB:ROOT:3 the:DT:det:5 factory:NN:dobj:3 ,:,:punct:3 "
            "contrary:JJ:advmod:3 to:IN:prep:7 what:WP:dative:12 the:DT:det:11 owners=owner:NNS:nsubj:12 told=tell:VBD:pcomp:8 "
            "the:DT:det:14 court:NN:dobj:12 .:.:punct:3",
            "court", ("told", "dative"), id="what they told the court",
        ),
        pytest.param(
            "Chad=Chad:NNP:nsubj:1 met=meet:VBD:ROOT:1 its:PRP$:poss:4 fiscal:JJ:amod:4 target:NN:dobj:1 but:CC:cc:1 "
            "missed=miss:VBD:conj:1 its:PRP$:poss:8 reserves=reserve:NNS:dobj:6 target:VB:ccomp:6 by:IN:prep:6 "
            "about:IN:advmod:13:MONEY $_:$:quantmod:13:MONEY 2bn:NN:pobj:10:MONEY .:.:punct:1",
            "reserves", ("target", "compound"), id="a reserves target",
        ),
        pytest.param(
            "It:PRP:nsubj:2 would:MD:aux:2 lead:VB:ROOT:2 to:IN:prep:2 higher=high:JJR:amod:5 prices=price:NNS:pobj:3 "
            "for:IN:prep:2 hearing=hear:VBG:pcomp:6 aids=aid:NNS:dobj:7 .:.:punct:2",
            "aids", ("for", "pobj"), id="hearing aids",
        ),
        pytest.param(
            "Former:JJ:amod:2 intelligence:NN:compound:2 chief:NN:nsubj:3 turned=turn:VBD:ROOT:3 opposition:NN:compound:5 "
            "senator:NN:compound:7 Ramiro=Ramiro:NNP:compound:7:PERSON Escobar=Escobar:NNP:nsubjpass:9:PERSON was=be:VBD:auxpass:9 "
            "shot=shoot:VBN:ccomp:3 outside:IN:prep:9 his:PRP$:poss:12 home:NN:pobj:10 .:.:punct:9",
            "shot", ("shot", "ROOT"), id="a chief turned senator",
        ),
        pytest.param(
            "Among:IN:prep:9 those:DT:pobj:0 killed=kill:VBN:acl:1 in:IN:prep:2 the:DT:det:5 attack:NN:pobj:3 on:IN:prep:5 "
            "the:DT:det:8 convoy:NN:pobj:6 was=be:VBD:ROOT:9 Yusuf=Yusuf:NNP:compound:12:PERSON Hersi=Hersi:NNP:compound:12:PERSON "
            "Warsame=Warsame:NNP:nsubj:9:PERSON ,:,:punct:12 deputy:NN:compound:15 governor:NN:appos:12 of:IN:prep:15 "
            "Lower=Lower:NNP:compound:18:LOC Shabelle=Shabelle:NNP:pobj:16:LOC and:CC:cc:15 a:DT:det:21 veteran:NN:conj:15 "
            "of:IN:prep:21 the:DT:det:24 region_:NN:poss:26 's:POS:case:24 talks=talk:NNS:pobj:22 .:.:punct:9",
            "veteran", ("Warsame", "appos"), id="a governor and a veteran",
        ),
        pytest.param(
            "It:PRP:nsubj:1 was=be:VBD:ROOT:1 the:DT:det:3 regulator:NN:attr:1 ,:,:punct:3 not:RB:neg:3 the:DT:det:7 "
            "bank:NN:appos:3 ,:,:punct:3 that:IN:nsubj:11 first:RB:advmod:11:ORDINAL alerted=alert:VBD:ccomp:1 "
            "prosecutors=prosecutor:NNS:dobj:11 to:IN:prep:11 the:DT:det:16 lost:JJ:amod:16 deposits=deposit:NNS:pobj:13 "
            ".:.:punct:1",
            "regulator", ("alerted", "nsubj"), id="it was the regulator that",
        ),
        pytest.param(
            "Lima=Lima:NNP:nsubj:2:GPE must:MD:aux:2 reopen:VB:ccomp:11 talks=talk:NNS:dobj:2 ,:,:punct:11 something:NN:nsubj:11 "
            "President=President:NNP:compound:8 Félicien=Félicien:NNP:compound:8:PERSON Mbarga=Mbarga_:NNP:poss:10:PERSON "
            "'s:POS:case:8 office:NN:appos:5 insists=insist:VBZ:ROOT:11 it:PRP:nsubj:15 will:MD:aux:15 never:RB:neg:15 "
            "do:VB:ccomp:11 .:.:punct:11",
            "something", ("reopen", "dep"), id="something his office insists",
        ),
        pytest.param(
            "\"_:'':punct:8 Rain:NN:nsubj:4 does=do_:VBZ:aux:4 n't=not:RB:neg:4 read:VB:ccomp:8 treaties=treaty:NNS:dobj:4 "
            ",_:,:punct:8 \":'':punct:8 said=say:VBD:ROOT:8 Nandita=Nandita:NNP:compound:10:PERSON Basak=Basak:NNP:nsubj:8:PERSON "
            ",:,:punct:10 the:DT:det:13 institute_:NN:poss:15 's:POS:case:13 director:NN:appos:10 and:CC:cc:15 the:DT:det:19 "
            "lead:JJ:amod:19 author:NN:conj:15 of:IN:prep:19 the:DT:det:22 study:NN:pobj:20 .:.:punct:8",
            "author", ("Basak", "appos"), id="said the director and the author",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
