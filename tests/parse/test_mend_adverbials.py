"""Adverbials and swallowed clauses: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "They:PRP:nsubj:1 voted=vote:VBD:ROOT:1 to:TO:aux:3 extend:VB:xcomp:1 it:PRP:dobj:3 ,:,:punct:3 after:IN:prep:3 "
            "days=day:NNS:pobj:6 .:.:punct:1",
            "after", ("voted", "prep"), id="after days of wrangling",
        ),
        pytest.param(
            "They:PRP:nsubj:1 voted=vote:VBD:ROOT:1 to:TO:aux:3 extend:VB:xcomp:1 it:PRP:dobj:3 after:IN:prep:3 days=day:NNS:pobj:5 "
            ".:.:punct:1",
            "after", ("extend", "prep"), id="extend it after a week",
        ),
        pytest.param(
            "Doses=dose:NNS:nsubj:2 could:MD:aux:2 arrive:VB:ccomp:5 ,:,:punct:5 it:PRP:nsubj:5 said=say:VBD:ROOT:5 ,:,:punct:5 "
            "if:IN:mark:9 both:DT:nsubj:9 agree:VBP:advcl:5 .:.:punct:5",
            "agree", ("arrive", "advcl"), id="if both agree",
        ),
        pytest.param(
            "In:IN:prep:4 Sweden:NNP:pobj:0 ,:,:punct:4 he:PRP:nsubj:4 said=say:VBD:ROOT:4 ,:,:punct:4 wages=wage:NNS:nsubjpass:8 "
            "are=be:VBP:auxpass:8 settled=settle:VBN:ccomp:4 .:.:punct:4",
            "In", ("settled", "prep"), id="in Sweden, he said",
        ),
        pytest.param(
            "In:IN:prep:4 statements=statement:NNS:pobj:0 ,:,:punct:4 he:PRP:nsubj:4 said=say:VBD:ROOT:4 ,:,:punct:4 "
            "wages=wage:NNS:nsubjpass:8 are=be:VBP:auxpass:8 settled=settle:VBN:ccomp:4 .:.:punct:4",
            "In", ("said", "prep"), id="in a statement, he said",
        ),
        pytest.param(
            "A:DT:det:1 firm:NN:nsubjpass:7 hired=hire:VBN:acl:1 to:TO:aux:4 assess:VB:xcomp:2 costs=cost:NNS:nsubjpass:7 "
            "was=be:VBD:auxpass:7 paid=pay:VBN:ROOT:7 .:.:punct:7",
            "costs", ("assess", "dobj"), id="to assess its cost",
        ),
        pytest.param(
            "She:PRP:nsubj:1 fell=fall:VBD:ROOT:1 ill:JJ:advmod:1 in:IN:prep:1 Oslo:NNP:pobj:3 .:.:punct:1",
            "ill", ("fell", "prt"), id="fell ill",
        ),
        pytest.param(
            "She:PRP:nsubj:1 came=come:VBD:ROOT:1 third:RB:advmod:1 with:IN:prep:1 two:CD:pobj:3 .:.:punct:1",
            "third", ("came", "prt"), id="came third",
        ),
        pytest.param(
            "He:PRP:nsubj:1 described=describe:VBD:ROOT:1 it:PRP:dobj:1 as:IN:advmod:4 unfair:JJ:amod:7 and:CC:cc:4 "
            "accused=accuse:VBN:conj:4 Seko:NNP:dobj:1 of:IN:prep:1 greed:NN:pobj:8 .:.:punct:1",
            "Seko", ("accused", "dobj"), id="unfair and accused",
        ),
        pytest.param(
            "They:PRP:nsubj:1 made=make:VBD:ROOT:1 an:DT:det:3 offer:NN:dobj:1 on:IN:prep:1 Sunday:NNP:pobj:4:DATE ,:,:punct:5 "
            "which:WDT:dobj:9 he:PRP:nsubj:9 took=take:VBD:relcl:5 .:.:punct:1",
            "took", ("offer", "relcl"), id="which compromise",
        ),
        pytest.param(
            "Council:NNP:nsubj:1 extends=extend:VBZ:ROOT:1 mission:NN:dobj:1 as:IN:prep:2 Peru:NNP:pobj:3 and:CC:cc:4 "
            "Chile:NNP:conj:4 abstain:VBP:ccomp:1",
            "Peru", ("abstain", "nsubj"), id="as they abstain",
        ),
        pytest.param(
            "Outsider:NNP:nsubj:1 beats=beat:VBZ:ROOT:1 mayor:NN:dobj:1 as:IN:mark:4 talks=talk:NNS:advcl:1 loom:VBP:advmod:1",
            "talks", ("loom", "nsubj"), id="as talks loom",
        ),
        pytest.param(
            "They:PRP:nsubj:1 heard=hear:VBD:ROOT:1 men=man:NNS:nsubj:3 extradited=extradite:VBD:ccomp:1 had=have:VBD:aux:6 "
            "been=be:VBN:auxpass:6 moved=move:VBN:conj:1 .:.:punct:1",
            "extradited", ("men", "acl"), id="men extradited",
        ),
        pytest.param(
            "They:PRP:nsubj:1 came=come:VBD:ROOT:1 before:IN:prep:1 dawn:NN:pobj:2 on:IN:prep:3 foot:NN:pobj:4 .:.:punct:1",
            "on", ("came", "prep"), id="dawn on a plane",
        ),
        pytest.param(
            "They:PRP:nsubj:1 came=come:VBD:ROOT:1 before:IN:prep:1 dawn:NN:pobj:2 of:IN:prep:3 it:PRP:pobj:4 .:.:punct:1",
            "of", ("dawn", "prep"), id="the dawn of Peru",
        ),
        pytest.param(
            "She:PRP:nsubj:1 asked=ask:VBD:ROOT:1 them=they:PRP:dobj:1 to:TO:aux:4 go:VB:xcomp:1 or:CC:cc:4 ,:,:punct:4 "
            "failing=fail:VBG:advcl:1 that:IN:mark:11 ,:,:punct:11 to:TO:aux:11 stay:VB:ccomp:7 .:.:punct:1",
            "stay", ("go", "conj"), id="failing that",
        ),
        pytest.param(
            "It:PRP:nsubj:1 hit:VBD:ROOT:1 its:PRP$:poss:4 highest=high:JJS:amod:4 level:NN:dobj:1 in:IN:prep:1 two:CD:nummod:7 "
            "years=year:NNS:pobj:5 .:.:punct:1",
            "in", ("level", "prep"), id="highest in years",
        ),
        pytest.param(
            "It:PRP:nsubj:1 hit:VBD:ROOT:1 its:PRP$:poss:4 new:JJ:amod:4 level:NN:dobj:1 in:IN:prep:1 two:CD:nummod:7 "
            "years=year:NNS:pobj:5 .:.:punct:1",
            "in", ("hit", "prep"), id="a level in years",
        ),
        pytest.param(
            "If:IN:mark:2 they:PRP:nsubj:2 can_:MD:advcl:6 not:RB:neg:6 ,:,:punct:6 it:PRP:nsubj:6 is=be:VBZ:ROOT:6 late:JJ:acomp:6 "
            ".:.:punct:6",
            "not", ("can", "neg"), id="if they cannot",
        ),
        pytest.param(
            "I:PRP:nsubj:1 lied=lie:VBD:ccomp:4 ,:,:punct:4 he:PRP:nsubj:4 said=say:VBD:ROOT:4 ,:,:punct:4 "
            "flanked=flank:VBN:advcl:1 by:IN:agent:6 Ruiz:NNP:pobj:7 .:.:punct:4",
            "flanked", ("said", "advcl"), id="flanked",
        ),
        pytest.param(
            "He:PRP:nsubj:2 could:MD:aux:2 imagine:VB:ROOT:2 pacts=pact:NNS:nsubj:4 provided=provide:VBD:ccomp:2 it:PRP:nsubjpass:7 "
            "was=be:VBD:auxpass:7 buried=bury:VBN:ccomp:4 .:.:punct:2",
            "buried", ("imagine", "advcl"), id="a partnership provided",
        ),
        pytest.param(
            "Tests=test:NNS:nsubj:1 found=find:VBD:ROOT:1 salt:NN:dobj:1 ,:,:punct:2 Peru_:NNP:poss:6 's:POS:case:4 "
            "judge:NN:appos:2 ,:,:punct:6 Ana:NNP:compound:9 Ruiz:NNP:appos:6 ,:,:punct:2 told=tell:VBD:conj:1 a:DT:det:13 "
            "conference:NN:dobj:11 .:.:punct:1",
            "judge", ("told", "nsubj"), id="told a conference",
        ),
        pytest.param(
            "They:PRP:nsubj:1 want:VBP:ROOT:1 an:DT:det:3 inquiry:NN:dobj:1 into:IN:prep:3 why:WRB:advmod:15 a:DT:det:7 "
            "bridge:NN:nsubj:15 near:IN:prep:7 Split:NNP:pobj:8:GPE ,:,:punct:7 rebuilt=rebuild:VBN:acl:7 last:JJ:amod:13 "
            "year:NN:npadvmod:11 ,:,:punct:7 collapsed=collapse:VBD:pcomp:4 within:IN:prep:15 hours=hour:NNS:pobj:16 .:.:punct:1",
            "collapsed", ("into", "pcomp"), id="why it fell",
        ),
        pytest.param(
            "They:PRP:nsubj:1 want:VBP:ROOT:1 an:DT:det:3 inquiry:NN:dobj:1 into:IN:prep:3 why:WRB:advmod:15 a:DT:det:7 "
            "bridge:NN:nsubj:15 near:IN:prep:7 Split:NNP:pobj:8:GPE ,:,:punct:7 rebuilt=rebuild:VBN:acl:7 last:JJ:amod:13 "
            "year:NN:npadvmod:11 ,:,:punct:7 collapsed=collapse:VBD:pcomp:4 within:IN:prep:15 hours=hour:NNS:pobj:16 .:.:punct:1",
            "rebuilt", ("bridge", "acl"), id="why it fell, rebuilt",
        ),
        pytest.param(
            "Images=image:NNS:nsubj:9 taken=take:VBN:acl:0 by:IN:agent:1 Kade:NNP:pobj:2 six:CD:nummod:5 hours=hour:NNS:npadvmod:9 "
            "after:IN:mark:9 the:DT:det:8 strike:NN:nsubj:9 show:VBP:ROOT:9 a:DT:det:11 column:NN:dobj:9 of:IN:prep:11 "
            "smoke:NN:pobj:12 .:.:punct:9",
            "strike", ("after", "pobj"), id="after the strike",
        ),
        pytest.param(
            "Kade:NNP:nsubj:1:PERSON claimed=claim:VBD:ROOT:1 that:IN:mark:5 it:PRP:nsubj:5 had=have:VBD:aux:5 "
            "shot=shoot:VBN:ccomp:1 down:RP:prt:5 drones=drone:NNS:dobj:5 and:CC:cc:5 made=make:VBD:conj:5 no:DT:det:11 "
            "mention:NN:dobj:9 of:IN:prep:11 damage:NN:pobj:12 .:.:punct:1",
            "made", ("claimed", "conj"), id="no mention",
        ),
        pytest.param(
            "Kade:NNP:nsubj:1:PERSON claimed=claim:VBD:ROOT:1 that:IN:mark:5 it:PRP:nsubj:5 had=have:VBD:aux:5 "
            "shot=shoot:VBN:ccomp:1 down:RP:prt:5 drones=drone:NNS:dobj:5 and:CC:cc:5 made=make:VBD:conj:5 plans=plan:NNS:dobj:9 "
            ".:.:punct:1",
            "made", ("shot", "conj"), id="made plans",
        ),
        pytest.param(
            "Brazil:NNP:nsubj:2:GPE has=have:VBZ:aux:2 undertaken=undertake:VBN:ROOT:2 to:TO:aux:4 prosecute:VB:xcomp:2 "
            "them=they:PRP:dobj:4 if:IN:mark:8 Ireland:NNP:nsubj:8:GPE asks=ask:VBZ:advcl:4 it:PRP:dobj:8 to:TO:aux:11 "
            "do:VB:xcomp:8 so:RB:advmod:11 .:.:punct:2",
            "asks", ("prosecute", "advcl"), id="undertook if",
        ),
        pytest.param(
            "Brazil:NNP:nsubj:2:GPE has=have:VBZ:aux:2 undertaken=undertake:VBN:ROOT:2 to:TO:aux:4 prosecute:VB:xcomp:2 "
            "them=they:PRP:dobj:4 if:IN:mark:8 Ireland:NNP:nsubj:8:GPE asks=ask:VBZ:advcl:4 it:PRP:dobj:8 to:TO:aux:11 "
            "do:VB:xcomp:8 so:RB:advmod:11 .:.:punct:2",
            "prosecute", ("undertaken", "xcomp"), id="undertook to",
        ),
        pytest.param(
            "Kade:NNP:nsubj:1 offered=offer:VBD:ROOT:1 to:TO:aux:3 buy:VB:xcomp:1 its:PRP$:poss:5 rival:NN:dobj:3 last:JJ:amod:7 "
            "October:NNP:npadvmod:3 .:.:punct:1",
            "October", ("offered", "npadvmod"), id="offered last October",
        ),
        pytest.param(
            "Kade:NNP:nsubj:1 offered=offer:VBD:ROOT:1 to:TO:aux:3 buy:VB:xcomp:1 its:PRP$:poss:5 rival:NN:dobj:3 next:JJ:nmod:7 "
            "October:NNP:npadvmod:3 .:.:punct:1",
            "October", ("buy", "npadvmod"), id="to buy next October",
        ),
        pytest.param(
            "Late:RB:advmod:7 in:IN:prep:7 the:DT:det:3 afternoon:NN:pobj:1 ,:,:punct:7 a:DT:det:6 group:NN:nsubj:7 "
            "threw=throw:VBD:ROOT:7 bottles=bottle:NNS:dobj:7 .:.:punct:7",
            "in", ("Late", "prep"), id="late in the afternoon",
        ),
        pytest.param(
            "Two:CD:nummod:1 drivers=driver:NNS:nsubjpass:3 were=be:VBD:auxpass:3 killed=kill:VBN:ROOT:3 near:IN:prep:3 "
            "Malaba:NNP:pobj:4:GPE ,:,:punct:5 a:DT:det:8 protest:NN:appos:5 which:WDT:nsubj:10 left=leave:VBD:relcl:8 "
            "crowds=crowd:NNS:dobj:10 stranded=strand:VBN:acl:11 .:.:punct:3",
            "protest", ("killed", "npadvmod"), id="a protest",
        ),
        pytest.param(
            "Two:CD:nummod:1 drivers=driver:NNS:nsubjpass:3 were=be:VBD:auxpass:3 killed=kill:VBN:ROOT:3 near:IN:prep:3 "
            "Malaba:NNP:pobj:4:GPE ,:,:punct:5 a:DT:det:8 town:NN:appos:5 which:WDT:nsubj:10 left=leave:VBD:relcl:8 the:DT:det:12 "
            "union:NN:dobj:10 .:.:punct:3",
            "town", ("Malaba", "appos"), id="a town",
        ),
        pytest.param(
            "He:PRP:nsubj:3 would:MD:aux:3 not:RB:neg:3 say:VB:ROOT:3 whether:IN:mark:7 Oslo:NNP:nsubj:7:GPE might:MD:aux:7 help:VB:ccomp:3 "
            ",:,:punct:7 remarking=remark:VBG:advcl:7 that:IN:mark:12 it:PRP:nsubj:12 was=be:VBD:ccomp:9 late:JJ:acomp:12 .:.:punct:3",
            "remarking", ("say", "advcl"), id="not say whether, remarking",
        ),
        pytest.param(
            "He:PRP:nsubj:1 said=say:VBD:ROOT:1 Oslo:NNP:nsubj:4:GPE might:MD:aux:4 help:VB:ccomp:1 ,:,:punct:4 "
            "remarking=remark:VBG:advcl:4 that:IN:mark:9 it:PRP:nsubj:9 was=be:VBD:ccomp:6 late:JJ:acomp:9 .:.:punct:1",
            "remarking", ("help", "advcl"), id="said that it might, remarking",
        ),
        pytest.param(
            "Thwaite:NNP:nsubj:1 said=say:VBD:ROOT:1 the:DT:det:3 idea:NN:nsubjpass:6 had=have:VBD:aux:6 been=be:VBN:auxpass:6 "
            "rejected=reject:VBN:ccomp:1 by:IN:agent:6 ministers=minister:NNS:pobj:7 without:IN:prep:8 explanation:NN:pobj:9 "
            ".:.:punct:1",
            "without", ("rejected", "prep"), id="without explanation",
        ),
        pytest.param(
            "Thwaite:NNP:nsubj:1 said=say:VBD:ROOT:1 the:DT:det:3 idea:NN:nsubjpass:6 had=have:VBD:aux:6 been=be:VBN:auxpass:6 "
            "rejected=reject:VBN:ccomp:1 by:IN:agent:6 ministers=minister:NNS:pobj:7 without:IN:prep:6 portfolio:NN:pobj:9 "
            ".:.:punct:1",
            "without", ("rejected", "prep"), id="without portfolio",
        ),
        pytest.param(
            "They:PRP:nsubj:1 apply:VBP:ROOT:1 to:IN:prep:1 parts=part:NNS:pobj:2 shipped=ship:VBN:acl:3 from:IN:prep:4 "
            "Mexico:NNP:pobj:5:GPE unless:IN:mark:9 they:PRP:nsubj:9 meet:VBP:advcl:4 rules=rule:NNS:dobj:9 of:IN:prep:10 "
            "origin:NN:pobj:11 yet:RB:advmod:16 to:TO:aux:16 be:VB:auxpass:16 published=publish:VBN:advcl:9 .:.:punct:1",
            "published", ("rules", "relcl"), id="yet to be published",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
