"""Which verb goes on from which, and which verb of a sentence is its own: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "It:PRP:nsubj:2 has=have:VBZ:aux:2 asked=ask:VBN:ROOT:2 the:DT:det:4 court:NN:dobj:2 to:TO:aux:6 reopen:VB:xcomp:2 "
            "the:DT:det:8 case:NN:dobj:6 and:CC:cc:2 may:MD:aux:11 leave:VB:conj:2 the:DT:det:13 pact:NN:dobj:11 .:.:punct:2",
            "leave", ("asked", "conj"), id="may go on",
        ),
        pytest.param(
            "It:PRP:nsubj:2 has=have:VBZ:aux:2 asked=ask:VBN:ROOT:2 the:DT:det:4 court:NN:dobj:2 to:TO:aux:6 reopen:VB:xcomp:2 "
            "the:DT:det:8 case:NN:dobj:6 and:CC:cc:6 hear:VB:conj:6 him=he:PRP:dobj:10 .:.:punct:2",
            "hear", ("reopen", "conj"), id="bare verb goes on",
        ),
        pytest.param(
            "They:PRP:nsubj:1 point:VBP:ROOT:1 out:RP:prt:1 that:IN:mark:8 the:DT:det:6 old:JJ:amod:6 plan:NN:nsubjpass:8 "
            "was=be:VBD:auxpass:8 completed=complete:VBN:ccomp:1 on:IN:prep:8 time:NN:pobj:9 ,:,:punct:8 and:CC:cc:8 "
            "argue:VBP:conj:8 that:IN:mark:16 it:PRP:nsubj:16 worked=work:VBD:ccomp:13 .:.:punct:1",
            "argue", ("point", "conj"), id="argue agrees above",
        ),
        pytest.param(
            "The:DT:det:1 ministry:NN:nsubj:2 said=say:VBD:ROOT:2 that:IN:mark:8 nine:CD:nummod:5 officers=officer:NNS:nsubjpass:8 "
            "had=have:VBD:aux:8 been=be:VBN:auxpass:8 hurt:VBN:ccomp:2 and:CC:cc:8 ten:CD:nummod:11 people:NNS:nsubj:12 "
            "detained=detain:VBD:conj:8 ,:,:punct:12 and:CC:cc:12 blamed=blame:VBD:conj:12 the:DT:det:17 crowd:NN:dobj:15 "
            ".:.:punct:2",
            "blamed", ("said", "conj"), id="blamed above a gapped passive",
        ),
        pytest.param(
            "The:DT:det:1 ministry:NN:nsubj:2 said=say:VBD:ROOT:2 that:IN:mark:8 nine:CD:nummod:5 officers=officer:NNS:nsubjpass:8 "
            "had=have:VBD:aux:8 been=be:VBN:auxpass:8 hurt:VBN:ccomp:2 and:CC:cc:8 ten:CD:nummod:11 people:NNS:nsubj:12 "
            "detained=detain:VBD:conj:8 ,:,:punct:12 and:CC:cc:12 blamed=blame:VBD:conj:12 the:DT:det:17 crowd:NN:dobj:15 "
            ".:.:punct:2",
            "detained", ("hurt", "conj"), id="a gapped passive",
        ),
        pytest.param(
            "He:PRP:nsubjpass:2 was=be:VBD:auxpass:2 arrested=arrest:VBN:ccomp:7 later:RB:advmod:2 ,:,:punct:7 his:PRP$:poss:6 "
            "lawyer:NN:nsubj:7 said=say:VBD:ROOT:7 ,:,:punct:7 and:CC:cc:7 has=have:VBZ:aux:12 been=be:VBN:auxpass:12 "
            "denied=deny:VBN:conj:7 a:DT:det:14 telephone:NN:dobj:12 .:.:punct:7",
            "denied", ("arrested", "conj"), id="what is said goes on",
        ),
        pytest.param(
            "He:PRP:nsubjpass:2 was=be:VBD:auxpass:2 arrested=arrest:VBN:ccomp:7 later:RB:advmod:2 ,:,:punct:7 his:PRP$:poss:6 "
            "lawyer:NN:nsubj:7 said=say:VBD:ROOT:7 ,:,:punct:7 and:CC:cc:7 left=leave:VBD:conj:7 the:DT:det:12 room:NN:dobj:10 "
            ".:.:punct:7",
            "left", ("said", "conj"), id="who said it left",
        ),
        pytest.param(
            "The:DT:det:1 state:NN:nsubj:4 would:MD:aux:4 not:RB:neg:4 pay:VB:ccomp:10 for:IN:prep:4 its:PRP$:poss:7 "
            "ships=ship:NNS:pobj:5 ,:,:punct:10 he:PRP:nsubj:10 told=tell:VBD:ROOT:10 a:DT:det:13 radio:NN:compound:13 "
            "station:NN:dobj:10 ,:,:punct:10 nor:CC:cc:10 would:MD:aux:18 it:PRP:nsubj:18 reopen:VB:conj:10 the:DT:det:20 "
            "port:NN:dobj:18 .:.:punct:10",
            "reopen", ("pay", "conj"), id="nor would it",
        ),
        pytest.param(
            "Two:CD:nummod:1 envoys=envoy:NNS:nsubj:2 said=say:VBD:ROOT:2 that:IN:mark:6 Peru:NNP:nsubj:6:GPE had=have:VBD:aux:6 "
            "insisted=insist:VBN:ccomp:2 the:DT:det:8 matter:NN:nsubjpass:10 be:VB:auxpass:10 handled=handle:VBN:ccomp:6 "
            "by:IN:agent:10 both:DT:det:13 sides=side:NNS:pobj:11 and:CC:cc:10 that:IN:mark:17 Chile:NNP:nsubj:17:GPE "
            "dropped=drop:VBD:conj:10 its:PRP$:poss:19 demand:NN:dobj:17 .:.:punct:2",
            "dropped", ("insisted", "conj"), id="that above",
        ),
        pytest.param(
            "Ruiz:NN:nsubj:1 said=say:VBD:ROOT:1 she:PRP:nsubj:4 had=have:VBD:aux:4 written=write:VBN:ccomp:1 to:IN:prep:4 "
            "the:DT:det:7 bank:NN:pobj:5 and:CC:cc:4 had=have:VBD:aux:10 received=receive:VBN:conj:4 ,:,:punct:10 in:IN:prep:10 "
            'her:PRP$:poss:14 words=word:NNS:pobj:12 ,:,:punct:4 "_:``:punct:4 two:CD:nummod:18 letters=letter:NNS:dobj:4 '
            'and:CC:cc:18 a:DT:det:21 card_:NN:conj:18 ":\'\':punct:4 .:.:punct:1',
            "letters", ("received", "dobj"), id="nearer object",
        ),
        pytest.param(
            "Ruiz:NN:nsubj:1 said=say:VBD:ROOT:1 she:PRP:nsubj:4 had=have:VBD:aux:4 written=write:VBN:ccomp:1 to:IN:prep:4 "
            "the:DT:det:7 bank:NN:pobj:5 and:CC:cc:4 had=have:VBD:aux:10 received=receive:VBN:conj:4 ,:,:punct:10 in:IN:prep:10 "
            'her:PRP$:poss:14 words=word:NNS:pobj:12 ,:,:punct:4 "_:``:punct:4 two:CD:nummod:18 letters=letter:NNS:dobj:4 '
            'and:CC:cc:18 a:DT:det:21 card_:NN:conj:18 ":\'\':punct:4 .:.:punct:1',
            "in", ("received", "dep"), id="in her words",
        ),
        pytest.param(
            "A:DT:det:3 White:NNP:compound:2:ORG House:NNP:compound:3:ORG spokesman:NN:nsubj:5 ,:,:punct:5 asked=ask:VBD:ROOT:5 "
            "whether:IN:mark:10 waivers=waiver:NNS:nsubjpass:10 would:MD:aux:10 be:VB:auxpass:10 granted=grant:VBN:ccomp:5 "
            "for:IN:dative:10 goods=good:NNS:pobj:11 in:IN:prep:12 transit:NN:pobj:13 ,:,:punct:5 said=say:VBD:ccomp:5 "
            "only:RB:advmod:22 that:IN:mark:22 firms=firm:NNS:nsubjpass:22 had=have:VBD:aux:22 been=be:VBN:auxpass:22 "
            "warned=warn:VBN:ccomp:16 .:.:punct:5",
            "asked", ("spokesman", "acl"), id="asked aside",
        ),
        pytest.param(
            "A:DT:det:3 White:NNP:compound:2:ORG House:NNP:compound:3:ORG spokesman:NN:nsubj:5 ,:,:punct:5 asked=ask:VBD:ROOT:5 "
            "whether:IN:mark:10 waivers=waiver:NNS:nsubjpass:10 would:MD:aux:10 be:VB:auxpass:10 granted=grant:VBN:ccomp:5 "
            "for:IN:dative:10 goods=good:NNS:pobj:11 in:IN:prep:12 transit:NN:pobj:13 ,:,:punct:5 said=say:VBD:ccomp:5 "
            "only:RB:advmod:22 that:IN:mark:22 firms=firm:NNS:nsubjpass:22 had=have:VBD:aux:22 been=be:VBN:auxpass:22 "
            "warned=warn:VBN:ccomp:16 .:.:punct:5",
            "spokesman", ("said", "nsubj"), id="asked aside, who said it",
        ),
        pytest.param(
            "The:DT:det:2:ORG General:NNP:compound:2:ORG Court:NNP:nsubj:5:ORG on:IN:prep:5 Wednesday:NNP:pobj:3 "
            "annulled=annul:VBD:amod:6 sanctions=sanction:NNS:ROOT:6 imposed=impose:VBN:acl:6 on:IN:prep:7 the:DT:det:12 "
            "magnate:NN:compound:12 Ole:NNP:compound:12:PERSON Berg:NNP:pobj:8:PERSON ,:,:punct:6 ruling=rule:VBG:acl:6 "
            "that:IN:mark:18 states=state:NNS:nsubj:18 had=have:VBD:aux:18 erred=err:VBN:ccomp:14 .:.:punct:6",
            "sanctions", ("annulled", "dobj"), id="annulled sanctions",
        ),
        pytest.param(
            "The:DT:det:2:ORG General:NNP:compound:2:ORG Court:NNP:nsubj:5:ORG on:IN:prep:5 Wednesday:NNP:pobj:3 "
            "annulled=annul:VBD:amod:6 sanctions=sanction:NNS:ROOT:6 imposed=impose:VBN:acl:6 on:IN:prep:7 the:DT:det:12 "
            "magnate:NN:compound:12 Ole:NNP:compound:12:PERSON Berg:NNP:pobj:8:PERSON ,:,:punct:6 ruling=rule:VBG:acl:6 "
            "that:IN:mark:18 states=state:NNS:nsubj:18 had=have:VBD:aux:18 erred=err:VBN:ccomp:14 .:.:punct:6",
            "ruling", ("annulled", "advcl"), id="annulled, ruling",
        ),
        pytest.param(
            "The:DT:det:1 pact:NN:nsubj:2 initialled=initial:VBD:ROOT:2 in:IN:prep:2 Rome:NNP:pobj:3:GPE last:JJ:amod:6 "
            "week:NN:npadvmod:7 is=be:VBZ:ccomp:2 different:JJ:acomp:7 .:.:punct:7",
            "pact", ("is", "nsubj"), id="second verb",
        ),
        pytest.param(
            "Treaties=treaty:NNS:nsubj:3 that:WDT:det:2 last:RB:relcl:0 are=be:VBP:ROOT:3 often:RB:advmod:3 modest:JJ:acomp:3 "
            ",:,:punct:3 and:CC:cc:3 those:DT:conj:3 that:WDT:nsubj:10 promise:VBP:relcl:8 everything:NN:dobj:10 tend:VBP:ccomp:10 "
            "to:TO:aux:14 break:VB:xcomp:12 at:IN:prep:14 the:DT:det:18 first:JJ:amod:18 test:NN:pobj:15 .:.:punct:3",
            "those", ("tend", "nsubj"), id="those that",
        ),
        pytest.param(
            "The:DT:det:1 bank:NN:nsubj:2 left=leave:VBD:ROOT:2 its:PRP$:poss:4 rate:NN:dobj:2 unchanged:JJ:oprd:2 at:IN:prep:2 "
            "5:CD:nummod:9 per:IN:compound:9 cent:NN:pobj:6 on:IN:prep:2 Monday:NNP:pobj:10 ,:,:punct:2 surprising:JJ:amod:14 "
            "analysts=analyst:NNS:dobj:2 ,:,:punct:14 most:JJS:nsubj:20 of:IN:prep:16 whom:WP:pobj:17 had=have:VBD:aux:20 "
            "expected=expect:VBN:relcl:14 a:DT:det:22 cut:NN:dobj:20 .:.:punct:2",
            "surprising", ("left", "advcl"), id="surprising them",
        ),
        pytest.param(
            "A:DT:quantmod:2 few:JJ:amod:2 dozen:NN:nummod:3 people:NNS:nsubj:13 ,:,:punct:3 most:JJS:nsubj:8 of:IN:prep:5 "
            "them=they:PRP:pobj:6 students=student:NNS:conj:3 and:CC:cc:8 pensioners=pensioner:NNS:conj:8 ,:,:punct:13 "
            "had=have:VBD:aux:13 returned=return:VBN:ROOT:13 to:IN:prep:13 the:DT:det:16 square:NN:pobj:14 ,:,:punct:13 "
            "and:CC:cc:13 said=say:VBD:conj:13 they:PRP:nsubj:22 would:MD:aux:22 stay:VB:ccomp:19 .:.:punct:13",
            "students", ("people", "appos"), id="most of them",
        ),
        pytest.param(
            "The:DT:det:1 trader:NN:nsubj:3 has=have:VBZ:aux:3 denied=deny:VBN:ROOT:3 suggestions=suggestion:NNS:dobj:3 ,:,:punct:3 "
            "first:RB:advmod:7 aired=air:VBD:advcl:3 in:IN:prep:7 the:DT:det:11 Swiss:JJ:compound:11 press:NN:pobj:8 ,:,:punct:7 "
            "that:IN:mark:19 some:DT:nsubj:19 of:IN:prep:14 the:DT:det:17 gas:NN:pobj:15 would:MD:aux:19 come:VB:ccomp:7 "
            "from:IN:prep:19 Iran:NNP:pobj:20:GPE .:.:punct:3",
            "aired", ("suggestions", "acl"), id="aired first",
        ),
        pytest.param(
            "A:DT:det:1 spokesman:NN:nsubj:2 said=say:VBD:ROOT:2 that:IN:mark:8 all:PDT:predet:6 the:DT:det:6 oil:NN:nsubj:8 "
            "would:MD:aux:8 come:VB:ccomp:2 from:IN:prep:8 Norway_:NNP:poss:12:GPE 's:POS:case:10 fields=field:NNS:pobj:9 "
            "and:CC:cc:9 from:IN:conj:9 cargoes=cargo:NNS:pobj:14 landed=land:VBD:advcl:8 in:IN:prep:16 Malta:NNP:pobj:17:GPE "
            "and:CC:cc:18 Togo:NNP:conj:18 .:.:punct:2",
            "landed", ("cargoes", "acl"), id="landed there",
        ),
        pytest.param(
            "His:PRP$:poss:1 account:NN:nsubj:2 is=be:VBZ:ROOT:2 among:IN:prep:2 nine:CD:pobj:3 collected=collect:VBN:acl:4 "
            "by:IN:agent:5 Steppe:NNP:compound:8:PERSON Watch:NNP:pobj:6:PERSON ,:,:punct:8 a:DT:det:11 group:NN:appos:8 "
            "based=base:VBN:acl:11 in:IN:prep:12 Oslo:NNP:pobj:13:GPE ,:,:punct:14 whose:WP$:poss:17 report:NN:nsubjpass:19 "
            "was=be:VBD:auxpass:19 published=publish:VBN:relcl:14 on:IN:prep:19 Monday:NNP:pobj:20 .:.:punct:2",
            "published", ("Watch", "relcl"), id="whose report",
        ),
        pytest.param(
            "They:PRP:nsubj:1 noted=note:VBD:ROOT:1 the:DT:det:3 opening:NN:dobj:1 of:IN:prep:3 the:DT:det:7 research:NN:compound:7 "
            "station:NN:pobj:4 in:IN:prep:7 Ambon:NNP:pobj:8:GPE ,:,:punct:9 financed=finance:VBN:acl:9 by:IN:agent:11 "
            "both:DT:det:14 governments=government:NNS:pobj:12 .:.:punct:1",
            "financed", ("station", "acl"), id="financed by both",
        ),
        pytest.param(
            "The:DT:det:1 closure:NN:nsubj:11 ,:,:punct:1 which:WDT:appos:1 Peru_:NNP:poss:7:GPE 's:POS:case:4 interior:JJ:amod:7 "
            "ministry:NN:appos:1 called=call:VBN:acl:7 temporary:NNP:oprd:8 ,:,:punct:1 follows=follow:VBZ:ROOT:11 the:DT:det:13 "
            "killing:NN:dobj:11 of:IN:prep:13 two:CD:nummod:16 guards=guard:NNS:pobj:14 near:IN:prep:16 Lima:NNP:pobj:17:GPE "
            ".:.:punct:11",
            "ministry", ("called", "nsubj"), id="which they called",
        ),
        pytest.param(
            "The:DT:det:1 commission:NN:nsubj:2 found=find:VBD:ROOT:2 that:IN:mark:21 the:DT:det:5 tender:NN:nsubj:21 "
            "organised=organise:VBN:acl:5 by:IN:agent:6 Kade:NNP:compound:9:PERSON Transit:NNP:pobj:7:PERSON ,:,:punct:9 "
            "the:DT:det:12 company:NN:appos:9 set:VBD:acl:12 up:RP:prt:13 to:TO:aux:16 build:VB:advcl:13 the:DT:det:18 "
            "line:NN:dobj:16 ,:,:punct:5 had=have:VBD:aux:21 favoured=favour:VBN:ccomp:2 a:DT:det:24 single:JJ:amod:24 "
            "bidder:NN:dobj:21 .:.:punct:2",
            "tender", ("favoured", "nsubj"), id="had behind",
        ),
        pytest.param(
            "Nordhavn:NNP:nsubj:3:PERSON itself:PRP:appos:0 ,:,:punct:0 renamed=rename:VBD:ROOT:3 Selkie:NNP:compound:5:ORG "
            "Maritime:NNP:dobj:3:ORG in:IN:prep:3 2024:CD:pobj:6 ,:,:punct:3 remains=remain:VBZ:conj:3 under:IN:prep:9 "
            "sanctions=sanction:NNS:pobj:10 .:.:punct:3",
            "renamed", ("Nordhavn", "acl"), id="renamed",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
