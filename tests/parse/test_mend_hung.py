"""What hangs on a neighbour of its word: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Its:PRP$:poss:1 board:NN:nsubj:2 backed=back:VBN:ROOT:2 the:DT:det:4 offer:NN:dobj:2 by:IN:agent:2 Al:NNP:pobj:5 "
            ".:.:punct:2",
            "by", ("offer", "prep"), id="the offer by",
        ),
        pytest.param(
            "It:PRP:nsubjpass:2 was=be:VBD:auxpass:2 backed=back:VBN:ROOT:2 by:IN:agent:2 Al:NNP:pobj:3 .:.:punct:2",
            "by", ("backed", "agent"), id="backed by",
        ),
        pytest.param(
            "Ruiz:NNP:nsubj:1 told=tell:VBD:ROOT:1 staff:NN:dobj:1 in:IN:prep:1 a:DT:det:5 memo:NN:pobj:3 seen=see:VBN:acl:5 "
            "by:IN:agent:6 us=we:PRP:pobj:7 that:IN:mark:12 none:NN:nsubj:12 would:MD:aux:12 go:VB:ccomp:6 .:.:punct:1",
            "go", ("told", "ccomp"), id="what staff were told",
        ),
        pytest.param(
            "They:PRP:nsubj:1 found=find:VBD:ROOT:1 Ruiz:NNP:dobj:1 ,:,:punct:2 47:CD:appos:2 ,:,:punct:2 guilty:JJ:amod:2 "
            "of:IN:prep:6 treason:NN:pobj:7 .:.:punct:1",
            "guilty", ("found", "oprd"), id="found guilty",
        ),
        pytest.param(
            "They:PRP:nsubj:1 met=meet:VBD:ROOT:1 Ruiz:NNP:dobj:1 ,:,:punct:2 47:CD:appos:2 ,:,:punct:2 guilty:JJ:amod:2 "
            "of:IN:prep:6 treason:NN:pobj:7 .:.:punct:1",
            "guilty", ("Ruiz", "amod"), id="met somebody guilty",
        ),
        pytest.param(
            "It:PRP:nsubjpass:2 was=be:VBD:auxpass:2 closed=close:VBN:ROOT:2 after:IN:prep:2 millions=million:NNS:pobj:3 "
            "had=have:VBD:aux:7 been=be:VBN:auxpass:7 spent=spend:VBN:advcl:2 .:.:punct:2",
            "millions", ("spent", "nsubjpass"), id="after it had been spent",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1 has=have:VBZ:ccomp:5 machines=machine:NNS:dobj:1 ,:,:punct:5 China:NNP:nsubj:5 has=have:VBZ:ROOT:5 "
            "minerals=mineral:NNS:dobj:5 .:.:punct:5",
            "has", ("has", "parataxis"), id="side by side",
        ),
        pytest.param(
            "He:PRP:nsubj:1 sold=sell:VBD:ROOT:1 files=file:NNS:dobj:1 ,:,:punct:1 among:IN:prep:1 them=they:PRP:pobj:4 "
            "reports=report:NNS:pobj:4 .:.:punct:1",
            "reports", ("files", "appos"), id="one of them",
        ),
        pytest.param(
            "He:PRP:nsubj:1 met=meet:VBD:ROOT:1 Altun:NNP:dobj:1 and:CC:cc:2 Bera:NNP:conj:2 ,:,:punct:2 both:DT:nsubj:9 "
            "of:IN:prep:6 which:WDT:pobj:7 left=leave:VBD:advcl:1 .:.:punct:1",
            "left", ("Bera", "relcl"), id="both of which",
        ),
        pytest.param(
            "It:PRP:nsubj:1 denied=deny:VBD:ROOT:1 rumours=rumour:NNS:dobj:1 ,:,:punct:1 according=accord:VBG:prep:1 to:IN:prep:8 "
            "which:WDT:pobj:5 it:PRP:nsubj:8 kills=kill:VBZ:pcomp:4 .:.:punct:1",
            "kills", ("rumours", "relcl"), id="according to which",
        ),
        pytest.param(
            "An:DT:det:1 attack:NN:nsubj:9 on:IN:prep:1 a:DT:det:4 convoy:NN:pobj:2 in:IN:prep:8 which:WDT:pobj:5 four:CD:nsubj:8 "
            "died=kill:VBN:relcl:4 hurt:VBD:ROOT:9 Peru:NNP:dobj:9 .:.:punct:9",
            "died", ("attack", "relcl"), id="killed in the attack",
        ),
        pytest.param(
            "A:DT:det:1 fund:NN:nsubj:8 paid=pay:VBN:acl:1 in:IN:prep:2 parts=part:NNS:pobj:3 and:CC:cc:4 conditional:JJ:conj:4 "
            "on:IN:prep:6 closed=close:VBD:ROOT:8 .:.:punct:8",
            "conditional", ("paid", "conj"), id="paid and conditional",
        ),
        pytest.param(
            "Altun:NNP:nsubj:1 warns=warn:VBZ:ROOT:1 of:IN:prep:1 revenue:NN:pobj:2 hit:VBN:acl:3 as:IN:mark:7 Peru:NNP:nsubj:7 "
            "tightens=tighten:VBZ:advcl:4 rules=rule:NNS:dobj:7",
            "tightens", ("warns", "advcl"), id="a hit as it tightens",
        ),
        pytest.param(
            "Stocks=stock:NNS:nsubj:1 fall:VBP:ccomp:6 as:IN:prep:1 US:NNP:pobj:2:GPE ,:,:punct:6 China:NNP:nsubj:6:GPE "
            "clash:VBP:ROOT:6",
            "clash", ("fall", "advcl"), id="when stocks fall",
        ),
        pytest.param(
            "Malta:NNP:nsubj:1:GPE fined=fine:VBD:ROOT:1 as:IN:prep:1 Oslo:NNP:pobj:2:GPE and:CC:cc:3 Lima:NNP:compound:7:GPE "
            "trade:NN:compound:7 blame:NN:conj:3",
            "blame", ("trade", "dobj"), id="what they trade",
        ),
        pytest.param(
            "Malta:NNP:nsubj:1:GPE fined=fine:VBD:ROOT:1 as:IN:prep:1 Oslo:NNP:pobj:2:GPE and:CC:cc:3 Lima:NNP:compound:7:GPE "
            "port:NN:compound:7 owner:NN:conj:3",
            "owner", ("Oslo", "conj"), id="fined as owner and agent",
        ),
        pytest.param(
            "The:DT:det:1 panel:NN:nsubjpass:3 is=be:VBZ:auxpass:3 convinced=convince:VBN:ROOT:3 it:PRP:nsubjpass:7 will:MD:aux:7 "
            "be:VB:auxpass:7 met=meet:VBN:ccomp:3 and:CC:cc:7 notes=note:VBZ:conj:7 costs=cost:NNS:dobj:9 .:.:punct:3",
            "notes", ("convinced", "conj"), id="goes on from is",
        ),
        pytest.param(
            "The:DT:det:1 Taoiseach:NNP:nsubj:8 and:CC:cc:1 Minister:NNP:conj:1 ,:,:punct:1 Ana:NNP:compound:6 Ruiz:NNP:appos:1 "
            ",:,:punct:1 spoke=speak:VBD:ROOT:8",
            "Minister", ("Taoiseach", "nmod"), id="two titles",
        ),
        pytest.param(
            "The:DT:det:1 mayor:NN:nsubj:7 and:CC:cc:1 the:DT:det:4 minister:NN:conj:1 ,:,:punct:1 Ruiz:NNP:appos:1 "
            "left=leave:VBD:ROOT:7",
            "minister", ("mayor", "conj"), id="two people",
        ),
        pytest.param(
            "India:NNP:nsubj:1 says=say:VBZ:ROOT:1 levies=levy:NNS:nsubj:3 are=be:VBP:ccomp:1 high:JJ:acomp:3 and:CC:cc:3 "
            "has=have:VBZ:aux:7 paid=pay:VBN:conj:3 none:NN:dobj:7 .:.:punct:1",
            "paid", ("says", "conj"), id="levies and India",
        ),
        pytest.param(
            "According=accord:VBG:prep:12 to:IN:prep:0 an:DT:det:3 envoy:NN:pobj:1 who:WP:nsubj:5 asked=ask:VBD:relcl:3 "
            "not:RB:neg:9 to:TO:aux:9 be:VB:auxpass:9 named=name:VBN:xcomp:5 ,:,:punct:12 Ghana:NNP:nsubj:12:GPE "
            "rejected=reject:VBD:ROOT:12 an:DT:det:15 older=old:JJR:amod:15 version:NN:dobj:12 of:IN:prep:15 the:DT:det:18 "
            "treaty:NN:pobj:16 that:WDT:nsubj:22 would:MD:aux:22 have:VB:aux:22 cut:VBN:relcl:18 the:DT:det:24 fees=fee:NNS:dobj:22 "
            ",:,:punct:12 for:IN:prep:12 fear:NN:pobj:26 of:IN:prep:27 upsetting=upset:VBG:pcomp:28 Togo:NNP:dobj:29:GPE "
            ",:,:punct:12 its:PRP$:poss:34 biggest=big:JJS:amod:34 lender:NN:dobj:12 .:.:punct:12",
            "lender", ("Togo", "appos"), id="upsetting Togo its lender",
        ),
        pytest.param(
            "Togo_:NNP:poss:3:PERSON 's:POS:case:0 foreign:JJ:amod:3 ministry:NN:nsubj:19 ,:,:punct:3 which:WDT:nsubj:7 "
            "has=have:VBZ:aux:7 accused=accuse:VBN:relcl:3 Accra:NNP:dobj:7:PERSON of:IN:prep:7 double:JJ:amod:11 "
            "standards=standard:NNS:pobj:9 ,:,:punct:3 called=call:VBN:acl:3 on:IN:prep:13 Ghana:NNP:pobj:14:GPE to:TO:aux:17 "
            "leave:VB:xcomp:13 and:CC:cc:3 warned=warn:VBD:ROOT:19 that:IN:mark:23 it:PRP:nsubj:23 could:MD:aux:23 "
            "retaliate:VB:ccomp:19 .:.:punct:19",
            "ministry", ("called", "nsubj"), id="which accused called on",
        ),
        pytest.param(
            "Her:PRP$:poss:2 former:JJ:amod:2 colleagues=colleague:NNS:nsubj:7 ,:,:punct:5 she:PRP:nsubj:5 "
            "said=say:VBD:parataxis:7 ,:,:punct:5 sent=send:VBD:ROOT:7 two:CD:nummod:10:CARDINAL written=write:VBN:amod:10 "
            "opinions=opinion:NNS:dobj:7 to:IN:prep:7 the:DT:det:14 environment:NN:compound:14 committee:NN:pobj:11 in:IN:prep:7 "
            "July=July:NNP:pobj:15:DATE ,:,:punct:7 both:DT:nsubj:21 of:IN:prep:18 which:WDT:pobj:19 warned=warn:VBD:advcl:7 "
            "that:IN:mark:25 the:DT:det:24 bill:NN:nsubj:25 was=be:VBD:ccomp:21 unlawful:JJ:acomp:25 .:.:punct:7",
            "warned", ("opinions", "relcl"), id="both of which, behind a month",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
