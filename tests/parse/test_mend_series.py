"""Lists, and verbs joined by "and"."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "A:DT:det:1 report:NN:nsubj:2 found=find:VBD:ROOT:2 that:IN:mark:15 Meta:NNP:nsubj:15:ORG ,:,:punct:4 "
            "Microsoft:NNP:npadvmod:4:ORG ,:,:punct:6 Google:NNP:conj:6:ORG ,:,:punct:8 Amazon:NNP:conj:8:ORG and:CC:cc:10 "
            "Apple:NNP:conj:10:ORG had=have:VBD:aux:15 together:RB:advmod:15 met=meet:VBN:ccomp:2 senior:JJ:amod:17 "
            "officials=official:NNS:dobj:15 146:CD:nummod:19 times=time:NNS:npadvmod:15 .:.:punct:2",
            "Microsoft", ("Meta", "conj"), id="companies listed",
        ),
        pytest.param(
            "Meta:NNP:advmod:5 ,:,:punct:5 Google:NNP:nsubj:5:ORG and:CC:cc:2 Apple:NNP:conj:2:ORG met=meet:VBD:ROOT:5 the:DT:det:7 "
            "minister:NN:dobj:5 .:.:punct:5",
            "Google", ("Meta", "conj"), id="first of a list",
        ),
        pytest.param(
            "Lucia:NNP:compound:1:PERSON Sol:NNP:nsubj:2:PERSON told=tell:VBD:ROOT:2 the:DT:det:4 committee:NN:dobj:2 "
            "last:JJ:amod:6 week:NN:npadvmod:2 that:IN:mark:11 her:PRP$:poss:9 unit:NN:nsubj:11 had=have:VBD:aux:11 "
            "hired=hire:VBN:ccomp:2 only:RB:advmod:13 125:CD:nummod:14 people:NNS:dobj:11 ,:,:punct:11 and:CC:cc:11 "
            "asked=ask:VBD:conj:11 lawmakers=lawmaker:NNS:dobj:17 for:IN:prep:17 more:JJR:amod:21 money:NN:pobj:19 .:.:punct:2",
            "asked", ("told", "conj"), id="and asked",
        ),
        pytest.param(
            "Liu:NNP:compound:1:PERSON Dejun:NNP:nsubj:11:PERSON ,:,:punct:1 a:DT:det:4 spokesman:NN:appos:1 for:IN:prep:4 "
            "the:DT:det:9:ORG China:NNP:compound:9:ORG Coast:NNP:compound:9:ORG Guard:NNP:pobj:5:ORG ,:,:punct:1 "
            "said=say:VBD:ROOT:11 in:IN:prep:11 a:DT:det:14 statement:NN:pobj:12 that:IN:mark:21 the:DT:det:18 "
            'Philippine:JJ:amod:18 ship:NN:nsubj:21 had=have:VBD:aux:21 "_:``:punct:21 intruded=intrude:VBN:acl:14 into:IN:prep:21 '
            'China_:NNP:poss:25:GPE \'s:POS:case:23 waters=water_:NNS:pobj:22 ":\'\':punct:21 around:IN:prep:21 '
            "Huangyan:NNP:compound:29:ORG Dao:NNP:pobj:27:ORG –:,:punct:29 the:DT:det:33 Chinese:JJ:amod:33 name:NN:appos:29 "
            'for:IN:prep:33 the:DT:det:36 shoal:NN:pobj:34 –:,:punct:11 and:CC:cc:11 had=have:VBD:aux:42 "_:``:punct:42 '
            'deliberately:RB:advmod:42 collided=collide_:VBN:conj:11 ":\'\':punct:42 with:IN:prep:42 a:DT:det:46 cutter:NN:pobj:44 '
            "which:WDT:nsubj:49 was=be:VBD:aux:49 conducting=conduct:VBG:relcl:46 lawful:JJ:amod:51 patrols=patrol:NNS:dobj:49 "
            ".:.:punct:11",
            "collided", ("intruded", "conj"), id="and had collided",
        ),
        pytest.param(
            "The:DT:det:1 firms=firm:NNS:nsubjpass:3 were=be:VBD:auxpass:3 controlled=control:VBN:ROOT:3 by:IN:agent:3 "
            "Josef:NNP:compound:6:PERSON Maiman:NNP:pobj:4:PERSON ,:,:punct:6 an:DT:det:10 Israeli:JJ:amod:10 "
            "businessman:NN:appos:6 and:CC:cc:10 friend:NN:conj:10 of:IN:prep:10 Mr:NNP:compound:15 Toledo:NNP:pobj:13:GPE "
            "who:WP:nsubj:17 died=die:VBD:relcl:10 in:IN:prep:17 2021:CD:pobj:18 .:.:punct:3",
            "businessman", ("Maiman", "appos"), id="a businessman and friend",
        ),
        pytest.param(
            "The:DT:det:1 firms=firm:NNS:nsubjpass:3 were=be:VBD:auxpass:3 controlled=control:VBN:ROOT:3 by:IN:agent:3 "
            "Josef:NNP:compound:6:PERSON Maiman:NNP:pobj:4:PERSON ,:,:punct:6 an:DT:det:10 Israeli:JJ:amod:10 "
            "businessman:NN:appos:6 and:CC:cc:10 friend:NN:conj:10 of:IN:prep:10 Mr:NNP:compound:15 Toledo:NNP:pobj:13:GPE "
            "who:WP:nsubj:17 died=die:VBD:relcl:10 in:IN:prep:17 2021:CD:pobj:18 .:.:punct:3",
            "of", ("friend", "prep"), id="friend of hers",
        ),
        pytest.param(
            '"_:``:punct:6 It:PRP:nsubj:2 was=be:VBD:ccomp:6 polite:JJ:acomp:2 ,_:,:punct:6 ":\'\':punct:6 said=say:VBD:ROOT:6 '
            "one:CD:nsubj:6 of:IN:prep:7 the:DT:det:10 officials=official:NNS:pobj:8 ,:,:punct:6 granted=grant:VBD:conj:6 "
            "anonymity:NN:dobj:12 to:TO:aux:15 speak:VB:advcl:12 freely:RB:advmod:15 .:.:punct:6",
            "granted", ("one", "acl"), id="granted anonymity",
        ),
        pytest.param(
            '"_:``:punct:6 I=I:PRP:nsubj:2 refused=refuse:VBD:ccomp:6 ,_:,:punct:6 ":\'\':punct:6 he:PRP:nsubj:6 told=tell:VBD:ROOT:6 '
            "the:DT:det:8 court:NN:dobj:6 ,:,:punct:6 speaking=speak:VBG:advcl:6 so:RB:advmod:12 softly:RB:advmod:10 "
            "that:IN:mark:20 the:DT:det:15 judge:NN:nsubj:20 ,:,:punct:15 Mia:NNP:compound:18:PERSON Holm:NNP:appos:15:PERSON "
            ",:,:punct:15 asked=ask:VBD:ccomp:6 him=he:PRP:dobj:20 to:TO:aux:23 repeat:VB:xcomp:20 it:PRP:dobj:23 .:.:punct:6",
            "asked", ("speaking", "advcl"), id="so softly that",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE asked=ask:VBD:ccomp:19 the:DT:det:4 Israeli:JJ:amod:4 government:NN:dobj:1 to:TO:aux:6 "
            "send:VB:xcomp:1 her=she:PRP:dobj:6 back:RB:advmod:6 but:CC:cc:6 has=have:VBZ:conj:6 yet:RB:advmod:10 to:TO:aux:13 "
            "receive:VB:xcomp:10 a:DT:det:15 reply:NN:dobj:13 ,:,:punct:19 the:DT:det:18 minister:NN:nsubj:19 told=tell:VBD:ROOT:19 "
            "reporters=reporter:NNS:dobj:19 on:IN:prep:19 Monday:NNP:pobj:21 .:.:punct:19",
            "has", ("asked", "conj"), id="has yet",
        ),
        pytest.param(
            "The:DT:det:1 IMF:NNP:nsubj:3:ORG has=have:VBZ:aux:3 agreed=agree:VBN:ROOT:3 to:TO:aux:5 release:VB:xcomp:3 $_:$:nmod:7 "
            "1.1bn:NNP:dobj:5 to:IN:prep:5 Pakistan:NNP:pobj:8:GPE and:CC:cc:5 brought=bring:VBD:conj:5 forward:RB:prt:11 "
            "a:DT:det:16 $_:$:nmod:15 2bn:JJ:compound:16 payment:NN:dobj:11 to:IN:prep:16 Argentina:NNP:pobj:17:GPE .:.:punct:3",
            "brought", ("agreed", "conj"), id="agreed to release and brought",
        ),
        pytest.param(
            "An:DT:det:2 earlier=early:JJR:amod:2 programme:NN:nsubj:17 ,:,:punct:2 worth:JJ:amod:2 $_:$:nmod:6 57bn:NN:npadvmod:4 "
            "and:CC:cc:2 negotiated=negotiate:VBN:conj:2 in:IN:prep:8 2018:CD:pobj:9 by:IN:agent:8 the:DT:det:13 "
            "government:NN:pobj:11 of:IN:prep:13 Peru:NNP:pobj:14:GPE ,:,:punct:2 collapsed=collapse:VBD:ROOT:17 within:IN:prep:17 "
            "14:CD:nummod:20 months=month:NNS:pobj:18 .:.:punct:17",
            "negotiated", ("programme", "acl"), id="worth and negotiated",
        ),
        pytest.param(
            "France_:NNP:poss:2:GPE 's:POS:case:0 president:NN:nsubj:15 ,:,:punct:2 Emmanuel:NNP:compound:5:PERSON "
            "Macron:NNP:appos:2:PERSON ,:,:punct:5 and:CC:cc:5 Germany_:NNP:poss:10:GPE 's:POS:case:8 chancellor:NN:conj:5 "
            ",:,:punct:10 Friedrich:NNP:compound:13:PERSON Merz:NNP:appos:10:PERSON ,:,:punct:10 met=meet:VBD:ROOT:15 in:IN:prep:15 "
            "Paris:NNP:pobj:16:GPE .:.:punct:15",
            "chancellor", ("president", "conj"), id="minister Ruiz and her counterpart",
        ),
        pytest.param(
            "The:DT:det:1 president:NN:nsubj:15 of:IN:prep:1 Chile:NNP:pobj:2:GPE ,:,:punct:3 Ivo:NNP:compound:6 Lund:NNP:conj:3 "
            ",:,:punct:6 and:CC:cc:6 his:PRP$:poss:10 wife:NN:conj:6 ,:,:punct:10 Mia:NNP:compound:13:PERSON "
            "Lund:NNP:appos:10:PERSON ,:,:punct:10 left=leave:VBD:ROOT:15 .:.:punct:15",
            "Ivo", ("Lund", "compound"), id="the president of Chile, Ivo",
        ),
        pytest.param(
            "Former:JJ:amod:2 Brazilian:JJ:amod:2 President:NNP:compound:4 Jair:NNP:compound:4:PERSON "
            "Bolsonaro:NNP:nsubjpass:6:PERSON was=be:VBD:auxpass:6 convicted=convict:VBN:ROOT:6 of:IN:prep:6 "
            "plotting=plot:VBG:pcomp:7 a:DT:det:10 coup:NN:dobj:8 and:CC:cc:8 sentenced=sentence:VBN:conj:8 to:IN:prep:12 "
            "27:CD:nummod:15 years=year:NNS:pobj:13 in:IN:prep:15 prison:NN:pobj:16 .:.:punct:6",
            "sentenced", ("convicted", "conj"), id="convicted of plotting and sentenced",
        ),
        pytest.param(
            "It:PRP:nsubj:1 claims=claim:VBZ:ROOT:1 waters=water:NNS:dobj:1 claimed=claim:VBN:acl:2 by:IN:agent:3 "
            "Brunei:NNP:pobj:4:GPE ,:,:punct:5 Malaysia:NNP:appos:5:GPE ,:,:punct:5 the:DT:det:10 Philippines:NNPS:conj:5:GPE "
            ",:,:punct:10 Taiwan:NNP:conj:10:GPE and:CC:cc:12 Vietnam:NNP:conj:12:GPE .:.:punct:1",
            "Malaysia", ("Brunei", "conj"), id="claimed by five",
        ),
        pytest.param(
            "Canada_:NNP:poss:3:GPE 's:POS:case:0 Prime:NNP:compound:3 Minister:NNP:compound:5 Mark:NNP:compound:5:PERSON "
            "Carney:NNP:nsubj:11:PERSON and:CC:cc:5 India_:NNP:conj:5:GPE 's:POS:case:7 Narendra:NNP:compound:10:PERSON "
            "Modi:NNP:appos:5:PERSON agreed=agree:VBD:ROOT:11 to:TO:aux:13 restart:VB:xcomp:11 talks=talk:NNS:dobj:13 on:IN:prep:14 "
            "a:DT:det:18 trade:NN:compound:18 deal:NN:pobj:15 .:.:punct:11",
            "Modi", ("Carney", "conj"), id="and India's Modi",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
