"""Ends left loose: each parse as the parser gives it, and where a word hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "They:PRP:nsubj:1 spoke=speak:VBD:ROOT:1 of:IN:prep:1 Mr:NNP:compound:4 Maelasi:NNP:pobj:2:PERSON ,:,:punct:4 "
            'who:WP:nsubj:7 warned=warn:VBD:relcl:4 of:IN:prep:7 unrest:NN:pobj:8 "_:``:punct:7 not:RB:neg:1 of:IN:prep:11 '
            'our:PRP$:poss:14 making_:NN:pobj:12 ":\'\':punct:1 if:IN:mark:19 officers=officer:NNS:nsubjpass:19 '
            "were=be:VBD:auxpass:19 sent=send:VBN:advcl:1 to:IN:prep:19 Auki:NNP:pobj:20 .:.:punct:1",
            "not", ("of", "neg"), id="not of ours",
        ),
        pytest.param(
            "Penny:NNP:compound:1:PERSON Wong:NNP:nsubj:2:PERSON described=describe:VBD:ROOT:2 it:PRP:dobj:2 as:IN:prep:2 "
            '"_:``:punct:4 regrettable_:JJ:amod:4 ":\'\':punct:4 but:CC:cc:2 ruled=rule:VBD:conj:2 out:RP:prt:9 '
            "cutting=cut:VBG:xcomp:9 the:DT:det:16 $_:$:quantmod:15 190:CD:compound:15 million:CD:nummod:16 "
            "Australia:NNP:dobj:11:GPE has=have:VBZ:aux:18 pledged=pledge:VBN:conj:9 to:TO:aux:20 expand:VB:xcomp:18 the:DT:det:22 "
            "force:NN:dobj:20 .:.:punct:2",
            "Australia", ("pledged", "nsubj"), id="the sum they pledged",
        ),
        pytest.param(
            "A:DT:det:2 prisoner:NN:compound:2 exchange:NN:nsubjpass:15 that:WDT:nsubj:8 mediators=mediator:NNS:nsubj:6 "
            "had=have:VBD:aux:6 hoped=hope:VBN:relcl:2 would:MD:aux:8 shore:VB:ccomp:6 up:RP:prt:8 Lebanon_:NNP:poss:13:GPE "
            "'s:POS:case:10 battered:JJ:amod:13 ceasefire:NN:nsubjpass:15 was=be:VBD:auxpass:15 put:VBN:ROOT:15 on:IN:prep:15 "
            "hold:NN:pobj:16 on:IN:prep:15 Thursday:NNP:pobj:18 .:.:punct:15",
            "ceasefire", ("shore", "dobj"), id="shore it up",
        ),
        pytest.param(
            "Under:IN:prep:3 the:DT:det:2 terms=term:NNS:pobj:0 agreed=agree:VBD:advcl:10 in:IN:prep:3 Paris:NNP:pobj:4:GPE "
            "on:IN:prep:3 Monday:NNP:pobj:6 ,:,:punct:10 Israel:NNP:nsubj:10:GPE was=be:VBD:ROOT:10 to:TO:aux:12 "
            "release:VB:xcomp:10 11:CD:nummod:14 detainees=detainee:NNS:dobj:12 ,:,:punct:12 among:IN:prep:20 them=they:PRP:pobj:16 "
            "a:DT:det:20 naval:JJ:amod:20 officer:NN:dobj:12 seized=seize:VBN:acl:20 from:IN:prep:21 Batroun:NNP:pobj:22:GPE "
            "in:IN:prep:21 2024:CD:pobj:24 .:.:punct:10",
            "agreed", ("terms", "acl"), id="terms agreed",
        ),
        pytest.param(
            "Under:IN:prep:19 the:DT:det:2 arrangement:NN:pobj:0 ,:,:punct:19 announced=announce:VBN:csubj:19 by:IN:agent:4 "
            "Maduro_:NNP:poss:8:ORG 's:POS:case:6 negotiator:NN:pobj:5 ,:,:punct:8 Rodolfo:NNP:compound:11:PERSON "
            "Maita:NNP:appos:8:PERSON ,:,:punct:11 a:DT:det:15 first:JJ:amod:15 flight:NN:appos:11 carrying=carry:VBG:acl:15 "
            "184:CD:nummod:18 migrants=migrant:NNS:dobj:16 is=be:VBZ:ROOT:19 to:TO:aux:21 land:VB:xcomp:19 at:IN:prep:21 "
            "Maiquetia:NNP:compound:24:GPE airport:NN:pobj:22 .:.:punct:19",
            "announced", ("arrangement", "acl"), id="the arrangement, announced",
        ),
        pytest.param(
            "Under:IN:prep:3 the:DT:det:2 terms=term:NNS:pobj:0 agreed=agree:VBD:advcl:10 in:IN:prep:3 Paris:NNP:pobj:4:GPE "
            "on:IN:prep:3 Monday:NNP:pobj:6 ,:,:punct:10 Israel:NNP:nsubj:10:GPE was=be:VBD:ROOT:10 to:TO:aux:12 "
            "release:VB:xcomp:10 11:CD:nummod:14 detainees=detainee:NNS:dobj:12 ,:,:punct:12 among:IN:prep:20 them=they:PRP:pobj:16 "
            "a:DT:det:20 naval:JJ:amod:20 officer:NN:dobj:12 seized=seize:VBN:acl:20 from:IN:prep:21 Batroun:NNP:pobj:22:GPE "
            "in:IN:prep:21 2024:CD:pobj:24 .:.:punct:10",
            "among", ("release", "dep"), id="among them one",
        ),
        pytest.param(
            "Today:NN:npadvmod:4 ,:,:punct:4 the:DT:det:3 Commission:NNP:nsubj:4:ORG found=find:VBD:ROOT:4 that:IN:mark:7 "
            "Kelvary:NNP:nsubj:7:ORG breached=breach:VBD:ccomp:4 its:PRP$:poss:9 obligation:NN:dobj:7 under:IN:prep:7 the:DT:det:12 "
            "Act:NNP:pobj:10 ,:,:punct:7 and:CC:cc:7 fined=fine:VBD:conj:7 the:DT:det:17 company:NN:dative:15 410:CD:compound:19 "
            "million:CD:nummod:20 euros=euro:NNS:dobj:15 .:.:punct:4",
            "fined", ("found", "conj"), id="and fined it",
        ),
        pytest.param(
            "Scrapping=scrap:VBG:advcl:4 them=they:PRP:dobj:0 ,:,:punct:4 Okoye:NNP:nsubj:4:PERSON warned=warn:VBD:parataxis:7 "
            ',:,:punct:4 would:MD:aux:7 expose:VB:ROOT:7 "_:``:punct:7 tens=ten:NNS:quantmod:11 of:IN:quantmod:11 '
            'millions=million:NNS:dobj:7 of:IN:prep:11 Europeans_:NNPS:pobj:12 ":\'\':punct:7 to:IN:prep:7 malware:NN:pobj:15 '
            ".:.:punct:7",
            "Scrapping", ("expose", "csubj"), id="scrapping would",
        ),
        pytest.param(
            "Its:PRP$:poss:2 chief:JJ:amod:2 executive:NN:nsubj:7 ,:,:punct:2 Tove:NNP:compound:5:PERSON Lind:NNP:appos:2:PERSON "
            ",:,:punct:2 welcomed=welcome:VBD:ROOT:7 the:DT:det:9 decision:NN:dobj:7 but:CC:cc:7 called=call:VBD:conj:7 "
            'the:DT:det:13 fine:JJ:amod:17 "_:``:punct:17 a:DT:det:17 rounding:NN:compound:17 error_:NN:dobj:11 ":\'\':punct:17 '
            "for:IN:prep:17 a:DT:det:21 group:NN:pobj:19 with:IN:prep:21 sales=sale:NNS:pobj:22 of:IN:prep:23 $_:$:quantmod:27 "
            "96:CD:compound:27 billion:CD:pobj:24 last:JJ:amod:29 year:NN:npadvmod:23 .:.:punct:7",
            "fine", ("called", "dobj"), id="called the fine",
        ),
        pytest.param(
            "The:DT:det:1 extension:NN:nsubj:2 was=be:VBD:ROOT:2 a:DT:det:4 step:NN:nsubj:7 Maita:NNP:nsubj:6 "
            'insisted=insist:VBD:relcl:4 was=be:VBD:ccomp:2 "_:``:punct:7 unrelated_:JJ:acomp:7 ":\'\':punct:7 ,:,:punct:7 '
            "though:IN:mark:14 he:PRP:nsubj:14 conceded=concede:VBD:advcl:2 that:IN:mark:19 both:DT:nsubjpass:19 "
            "had=have:VBD:aux:19 been=be:VBN:auxpass:19 discussed=discuss:VBN:ccomp:14 .:.:punct:2",
            "step", ("was", "attr"), id="a step he insisted",
        ),
        pytest.param(
            "The:DT:det:1 officers=officer:NNS:nsubjpass:3 were=be:VBD:auxpass:3 sent=send:VBN:ROOT:3 to:IN:prep:3 Auki:NNP:pobj:4 "
            "by:IN:agent:3 force:NN:pobj:6 .:.:punct:3",
            "by", ("sent", "prep"), id="by force",
        ),
        pytest.param(
            "The:DT:det:1 wounding:NN:nsubj:2 drew=draw:VBD:ROOT:2 an:DT:det:6 unusually:RB:advmod:5 blunt:JJ:amod:6 "
            "response:NN:dobj:2 from:IN:prep:6 the:DT:det:11:ORG UN:NNP:compound:11:ORG Interim:NNP:compound:11:ORG "
            "Force:NNP:pobj:7:ORG in:IN:prep:11 Lebanon:NNP:pobj:12:GPE (_:-LRB-:punct:11 UNIFIL_:NNP:appos:11:ORG ):-RRB-:punct:11 "
            ",:,:punct:6 whose:WP$:poss:19 mandate:NN:nsubj:20 expires=expire:VBZ:relcl:6 on:IN:prep:20 31:CD:nummod:23 "
            "December:NNP:pobj:21 .:.:punct:2",
            "expires", ("Force", "relcl"), id="the force whose",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
