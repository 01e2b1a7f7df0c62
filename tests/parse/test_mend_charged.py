"""Reports of courts and talks: who orders, denies and pleads, what was put off, by how much and when."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "An:DT:det:1 extension:NN:nsubj:3 would:MD:aux:3 allow:VB:ROOT:3 engineers=engineer:NNS:nsubj:6 to:TO:aux:6 "
            "complete:VB:ccomp:3 a:DT:det:9 joint:JJ:amod:9 survey:NN:dobj:6 of:IN:prep:9 the:DT:det:12 river:NN:pobj:10 "
            ",:,:punct:12 which:WDT:nsubjpass:16 was=be:VBD:auxpass:16 delayed=delay:VBN:relcl:12 by:IN:agent:16 "
            "floods=flood:NNS:pobj:17 in:IN:prep:16 July=July:NNP:pobj:19:DATE .:.:punct:3",
            "delayed", ("survey", "relcl"), id="a survey of it, which was delayed",
        ),
        pytest.param(
            "Lead:JJ:amod:1 prosecutor:NN:compound:3 Ola=Ola:NNP:compound:3:PERSON Berg=Berg:NNP:nsubj:4:PERSON "
            "said=say:VBD:ROOT:4 on:IN:prep:4 Thursday=Thursday:NNP:pobj:5:DATE that:IN:mark:12 four:CD:nummod:11:CARDINAL "
            "other:JJ:amod:11 former:JJ:amod:11 officials=official:NNS:nsubj:12 were=be:VBD:ccomp:4 under:IN:prep:12 "
            "investigation:NN:pobj:13 ,:,:punct:12 and:CC:cc:12 did=do:VBD:aux:19 not:RB:neg:19 rule:VB:conj:12 out:RP:prt:19 "
            "charges=charge:NNS:dobj:19 against:IN:prep:21 others=other:NNS:pobj:22 .:.:punct:4",
            "rule", ("said", "conj"), id="and did not rule out more",
        ),
        pytest.param(
            "Europe=Europe_:NNP:poss:5:LOC 's:POS:case:0 second_:RB:advmod:4:ORDINAL -_:HYPH:punct:4 highest=high:JJS:amod:5 "
            "court:NN:nsubj:8 on:IN:prep:8 Thursday=Thursday:NNP:pobj:6:DATE upheld=uphold:VBD:ROOT:8 a:DT:det:10 fine:NN:dobj:8 "
            "imposed=impose:VBN:acl:10 on:IN:prep:11 Kade=Kade:NNP:pobj:12:PERSON ,:,:punct:8 ruling=rule:VBG:advcl:8 "
            "that:IN:mark:23 the:DT:det:22 California=California_:NNP:npadvmod:20:GPE -_:HYPH:punct:20 based=base:VBN:amod:22 "
            "advertising:NN:compound:22 company:NN:nsubj:23 had=have:VBD:aux:25 illegally:RB:advmod:25 "
            "combined=combine:VBN:amod:27 personal:JJ:amod:27 data=datum:NNS:dobj:15 .:.:punct:8",
            "combined", ("ruling", "ccomp"), id="ruling that it had combined data",
        ),
        pytest.param(
            "She:PRP:nsubj:1 accused=accuse:VBD:ROOT:1 India=India:NNP:dobj:1:GPE of:IN:prep:1 withholding:NN:compound:5 "
            "flow:NN:compound:6 data=datum:NNS:pobj:3 since:IN:prep:1 January=January:NNP:pobj:7:DATE .:.:punct:1",
            "withholding", ("of", "pcomp"), id="of withholding data",
        ),
        pytest.param(
            "A:DT:det:1 judge:NN:ROOT:1 ordered=order:VBN:acl:1 on:IN:prep:2 Thursday=Thursday:NNP:pobj:3:DATE that:IN:mark:8 "
            "he:PRP:nsubjpass:8 be:VBP:auxpass:8 held=hold:VBN:ccomp:2 in:IN:prep:8 pretrial:JJ:amod:11 detention:NN:pobj:9 "
            "for:IN:prep:8 18:CD:nummod:14:DATE months=month:NNS:pobj:12:DATE .:.:punct:1",
            "judge", ("ordered", "nsubj"), id="a judge ordered that",
        ),
        pytest.param(
            "Under:IN:prep:8 the:DT:det:2 resolution:NN:pobj:0 ,:,:punct:8 troop:NN:compound:5 levels=level:NNS:nsubjpass:8 "
            "could:MD:aux:8 be:VB:auxpass:8 cut:VBN:ROOT:8 by:IN:agent:8 a:DT:det:13 fifth:JJ:amod:13:ORDINAL next:JJ:amod:13:DATE "
            "year:NN:pobj:9:DATE unless:IN:mark:18 the:DT:det:17 two:CD:nummod:17:CARDINAL governments=government:NNS:nsubj:18 "
            "lift:VBP:advcl:8 restrictions=restriction:NNS:dobj:18 .:.:punct:8",
            "fifth", ("by", "pobj"), id="cut by a fifth next year",
        ),
        pytest.param(
            "India=India:NNP:nsubj:3:GPE and:CC:cc:0 Bangladesh=Bangladesh:NNP:conj:0:GPE ended=end:VBD:ROOT:3 "
            "two:CD:nummod:5:DATE days=day:NNS:dobj:3:DATE of:IN:prep:5 talks=talk:NNS:pobj:6 on:IN:prep:7 "
            "Thursday=Thursday:NNP:pobj:8:DATE without:IN:prep:3 an:DT:det:12 agreement:NN:pobj:10 .:.:punct:3",
            "on", ("ended", "prep"), id="days of talks on Thursday",
        ),
        pytest.param(
            "His:PRP$:poss:1 lawyer:NN:nsubj:2 said=say:VBD:ROOT:2 the:DT:det:5 former:JJ:amod:5 minister:NN:nsubj:7 "
            "would:MD:aux:7 plead:VB:ccomp:2 not:RB:neg:9 guilty:JJ:acomp:7 .:.:punct:2",
            "not", ("guilty", "advmod"), id="plead not guilty",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
