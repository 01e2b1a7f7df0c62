"""Descriptions joined to a name, clauses behind a colon, shares, conditions put first."""

import pytest

from kg.parse.mend import mend
from kg.tree import Tree


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Jo:NNP:compound:1:PERSON Poe:NNP:nsubjpass:22:PERSON ,:,:punct:1 the:DT:det:4 head:NN:appos:1 of:IN:prep:4 "
            "Voss:NNP:pobj:5:PERSON who:WP:nsubj:8 won=win:VBD:relcl:4 office:NN:dobj:8 in:IN:prep:8 2022:CD:pobj:10 "
            'promising=promise:VBG:advcl:8 to:TO:aux:15 "_:``:punct:15 put:VB:xcomp:12 the:DT:det:17 mountain:NN:dobj:15 '
            'first:RB:advmod:15 ,_:,:punct:22 ":\'\':punct:22 was=be:VBD:auxpass:22 seized=seize:VBN:ROOT:22 at:IN:prep:22 '
            "his:PRP$:poss:25 sister_:NN:poss:27 's:POS:case:25 house:NN:pobj:23 in:IN:prep:27 Abancay:NNP:pobj:28:GPE ,:,:punct:22 "
            "the:DT:det:33 regional:JJ:amod:33 capital:NN:appos:1 ,:,:punct:33 and:CC:cc:33 flown=fly:VBN:conj:33 to:IN:prep:36 "
            "Lima:NNP:pobj:37:GPE in:IN:prep:36 handcuffs=handcuff:NNS:pobj:39 .:.:punct:22",
            "promising", ("won", "advcl"), id="won promising",
        ),
        pytest.param(
            "Minister:NNP:compound:2 Jo:NNP:compound:2:PERSON Poe:NNP:nsubj:17:PERSON ,:,:punct:2 who:WP:nsubj:5 "
            'called=call:VBD:relcl:2 the:DT:det:7 governor_:NN:poss:9 \'s:POS:case:7 supporters=supporter:NNS:dobj:5 "_:``:punct:2 '
            'a:DT:det:12 mob:NN:appos:2 for:IN:prep:12 hire:NN:pobj:13 ,_:,:punct:17 ":\'\':punct:17 warned=warn:VBD:ROOT:17 '
            "that:IN:mark:21 it:PRP:nsubj:21 would:MD:aux:21 act:VB:ccomp:17 .:.:punct:17",
            "mob", ("called", "oprd"), id="called a mob",
        ),
        pytest.param(
            "In:IN:prep:8 Brussels:NNP:pobj:0:GPE ,:,:punct:8 a:DT:det:4 spokesperson:NN:nsubj:8 for:IN:prep:4 the:DT:det:7 "
            'fund:NN:pobj:5 said=say:VBD:ROOT:8 the:DT:det:10 commission:NN:nsubj:13 was=be:VBD:aux:13 "_:``:punct:13 '
            'following=follow:VBG:ccomp:8 events=event:NNS:dobj:13 closely_:RB:advmod:13 ":\'\':punct:13 and:CC:cc:8 '
            "had=have:VBD:conj:8 no:DT:det:20 plans=plan:NNS:dobj:18 to:TO:aux:22 call:VB:acl:20 off:RP:prt:22 the:DT:det:25 "
            "talks=talk:NNS:dobj:22 .:.:punct:8",
            "had", ("following", "conj"), id="and had no plans",
        ),
        pytest.param(
            "The:DT:det:1 company:NN:nsubj:2 is=be:VBZ:ROOT:2 38:CD:nummod:5 per:NN:compound:5 cent:NN:attr:2 owned=own:VBN:acl:5 "
            "by:IN:agent:6 the:DT:det:9 utility:NN:pobj:7 Kade:NNP:compound:11:PERSON Energie:NNP:attr:2:PERSON .:.:punct:2",
            "owned", ("owned", "ROOT"), id="partly owned",
        ),
        pytest.param(
            "Kade:NNP:advmod:1 lost=lose:VBD:ROOT:1 7:CD:dobj:1 per:IN:prep:1 cent:NN:pobj:3 .:.:punct:1",
            "cent", ("lost", "dobj"), id="seven per cent",
        ),
        pytest.param(
            "Should:MD:aux:3 the:DT:det:2 directors=director:NNS:nsubj:3 fail:VB:ccomp:18 to:TO:aux:5 act:VB:xcomp:3 "
            "within:IN:prep:5 21:CD:nummod:8 days=day:NNS:pobj:6 ,:,:punct:13 Carrick:NNP:compound:11:PERSON "
            "Row:NNP:nsubj:13:PERSON would:MD:aux:13 sue:VB:ccomp:18 them=they:PRP:dobj:13 itself:PRP:npadvmod:13 ,:,:punct:18 "
            "he:PRP:nsubj:18 wrote=write:VBD:ROOT:18 .:.:punct:18",
            "fail", ("sue", "advcl"), id="should they fail",
        ),
        pytest.param(
            "Eleuterio:NNP:compound:1:PERSON Poe:NNP:nsubj:21:PERSON ,:,:punct:1 the:DT:det:9 52_:CD:nummod:6 -_:HYPH:punct:6 "
            "year_:NN:npadvmod:8 -_:HYPH:punct:8 old:JJ:amod:9 governor:NN:appos:1 of:IN:prep:9 Apurímac:NNP:pobj:10 and:CC:cc:9 "
            "a:DT:det:15 former:JJ:amod:15 schoolteacher:NN:conj:9 who:WP:nsubj:17 won=win:VBD:relcl:15 office:NN:dobj:17 "
            'in:IN:prep:17 2022:CD:pobj:19 promising=promise:VBG:advcl:33 to:TO:aux:24 "_:``:punct:24 put:VB:xcomp:21 the:DT:det:26 '
            'mountain:NN:dobj:24 before:IN:prep:24 the:DT:det:29 mine:NN:pobj:27 ,_:,:punct:33 ":\'\':punct:33 was=be:VBD:auxpass:33 '
            "seized=seize:VBN:ROOT:33 at:IN:prep:33 his:PRP$:poss:36 sister_:NN:poss:38 's:POS:case:36 house:NN:pobj:34 "
            "in:IN:prep:38 Abancay:NNP:pobj:39:GPE ,:,:punct:33 the:DT:det:44 regional:JJ:amod:44 capital:NN:conj:33 ,:,:punct:44 "
            "and:CC:cc:44 flown=fly:VBN:conj:44 to:IN:prep:47 Lima:NNP:pobj:48:GPE in:IN:prep:47 handcuffs=handcuff:NNS:pobj:50 "
            ".:.:punct:33",
            "capital", ("Abancay", "appos"), id="in Voss, the capital",
        ),
        pytest.param(
            'She:PRP:nsubj:1 rejected=reject:VBD:ROOT:1 as:IN:prep:1 "_:``:punct:6 fantasy_:NN:nmod:6 ":\'\':punct:6 '
            "reports=report:VBZ:pobj:2 that:IN:mark:10 Kazakhstan:NNP:nsubj:10:GPE had=have:VBD:aux:10 offered=offer:VBN:acl:6 "
            "cheap:JJ:amod:12 wheat:NN:dobj:10 in:IN:prep:10 return:NN:pobj:13 for:IN:prep:14 the:DT:det:17 tycoon:NN:pobj:15 "
            ".:.:punct:1",
            "reports", ("rejected", "dobj"), id="as fantasy reports",
        ),
        pytest.param(
            "The:DT:det:1 lawmaker:NN:ROOT:1 Levan:NNP:compound:3:PERSON Poe:NNP:nsubj:4:PERSON called=call:VBD:relcl:1 "
            "on:IN:prep:4 the:DT:det:7 government:NN:pobj:5 to:TO:aux:9 publish:VB:xcomp:4 its:PRP$:poss:11 "
            "letters=letter:NNS:dobj:9 ,:,:punct:4 criticising=criticise:VBG:advcl:4 what:WP:dobj:16 he:PRP:nsubj:16 "
            'described=describe:VBD:ccomp:13 as:IN:prep:16 "_:``:punct:17 justice:NN:pobj:17 by:IN:prep:19 auction_:NN:pobj:20 '
            '":\'\':punct:4 .:.:punct:4',
            "criticising", ("called", "advcl"), id="urged, criticising",
        ),
        pytest.param(
            "It:PRP:nsubj:1 alleges=allege:VBZ:ROOT:1 that:IN:mark:10 $_:$:nmod:4 210_:CD:nsubjpass:10 m:NN:appos:4 in:IN:prep:5 "
            "state:NN:compound:8 subsidies=subsidy:NNS:pobj:6 was=be:VBD:auxpass:10 siphoned=siphon:VBN:ccomp:1 off:RP:prt:10 "
            "through:IN:prep:10 shell:JJ:amod:14 companies=company:NNS:pobj:12 .:.:punct:1",
            "210", ("m", "nummod"), id="a sum as subject",
        ),
        pytest.param(
            "The:DT:det:1 bank:NN:nsubj:2 refused=refuse:VBD:ccomp:19 to:TO:aux:4 fund:VB:xcomp:2 the:DT:det:6 plan:NN:dobj:4 "
            "for:IN:prep:6 a:DT:det:10 new:JJ:amod:10 port:NN:pobj:7 ,:,:punct:10 officials=official:NNS:conj:10 and:CC:cc:12 "
            "people:NNS:conj:12 close:JJ:amod:10 to:IN:prep:15 the:DT:det:18 talks=talk:NNS:pobj:16 said=say:VBD:ROOT:19 "
            ".:.:punct:19",
            "bank", ("refused", "nsubj"), id="several speakers: who does",
        ),
        pytest.param(
            "The:DT:det:1 bank:NN:nsubj:2 refused=refuse:VBD:ccomp:19 to:TO:aux:4 fund:VB:xcomp:2 the:DT:det:6 plan:NN:dobj:4 "
            "for:IN:prep:6 a:DT:det:10 new:JJ:amod:10 port:NN:pobj:7 ,:,:punct:10 officials=official:NNS:conj:10 and:CC:cc:12 "
            "people:NNS:conj:12 close:JJ:amod:10 to:IN:prep:15 the:DT:det:18 talks=talk:NNS:pobj:16 said=say:VBD:ROOT:19 "
            ".:.:punct:19",
            "officials", ("said", "nsubj"), id="several speakers: who says",
        ),
        pytest.param(
            "Kenya:NNP:nsubj:2:GPE will:MD:aux:2 host:VB:ccomp:15 the:DT:det:4 summit:NN:dobj:2 next:IN:nmod:6 year:NN:npadvmod:2 "
            ",:,:punct:2 ministers=minister:NNS:npadvmod:2 and:CC:cc:8 people:NNS:conj:8 familiar:JJ:amod:10 with:IN:prep:11 "
            "the:DT:det:14 plans=plan:NNS:pobj:12 said=say:VBD:ROOT:15 .:.:punct:15",
            "ministers", ("said", "nsubj"), id="several speakers: no time",
        ),
        pytest.param(
            "Kenya:NNP:nsubj:1:GPE shut:VBD:ROOT:1 the:DT:det:3 border:NN:dobj:1 with:IN:prep:1 Somalia:NNP:pobj:4:GPE ,:,:punct:5 "
            "residents=resident:NNS:conj:5 and:CC:cc:7 aid:NN:compound:10 workers=worker:NNS:conj:7 close:JJ:advmod:1 to:IN:prep:11 "
            "the:DT:det:14 camp:NN:pobj:12 said=say:VBD:advcl:1 on:IN:prep:15 Friday:NNP:pobj:16 .:.:punct:1",
            "residents", ("said", "nsubj"), id="several speakers: not shut out",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place


def test_what_is_said_stands_behind_the_colon():
    words = "Malta denied it : guards used gas , it said , and came under fire .".split()
    tags = "NNP VBD PRP : NNS VBD NN , PRP VBD , CC VBD IN NN .".split()
    pos = "PROPN VERB PRON PUNCT NOUN VERB NOUN PUNCT PRON VERB PUNCT CCONJ VERB ADP NOUN PUNCT".split()
    dep = "nsubj ccomp dobj punct nsubj ROOT dobj punct nsubj parataxis punct cc conj prep pobj punct".split()
    head = [1, 5, 1, 1, 5, 5, 5, 9, 9, 5, 9, 9, 9, 12, 13, 5]
    lemma = "Malta deny it : guard use gas , it say , and come under fire .".split()
    tree = Tree(words, lemma, pos, tags, dep, head, [""] * 16, [True] * 16)
    mend(tree, strict=True)
    assert (tree.dep[1], tree.head[5], tree.dep[5]) == ("ROOT", 1, "conj")
    assert (tree.head[12], tree.head[9]) == (5, 5)
