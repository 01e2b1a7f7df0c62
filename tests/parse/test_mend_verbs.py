"""Verbs and what hangs on them: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Hundreds=hundred:NNS:nsubj:2 could:MD:aux:2 go:VB:ROOT:2 if:IN:mark:5 funding:NN:compound:5 lapses=lapse:NNS:advcl:2 "
            "at:IN:prep:5 noon:NN:pobj:6 .:.:punct:2",
            "funding", ("lapses", "nsubj"), id="funding lapses",
        ),
        pytest.param(
            "They:PRP:nsubj:1 feared=fear:VBD:ROOT:1 funding:NN:compound:3 lapses=lapse:NNS:dobj:1 .:.:punct:1",
            "funding", ("lapses", "compound"), id="a lapse of funds",
        ),
        pytest.param(
            "Ships=ship:NNS:nsubjpass:2 were=be:VBD:auxpass:2 sunk=sink:VBN:ccomp:6 ,:,:punct:6 satellite:NN:compound:5 "
            "imagery:NN:compound:6 shows=show:NNS:ROOT:6 .:.:punct:6",
            "imagery", ("shows", "nsubj"), id="records show",
        ),
        pytest.param(
            "Hundreds=hundred:NNS:nsubjpass:3 could:MD:aux:3 be:VB:auxpass:3 furloughed=furlough:VBN:ROOT:3 at:IN:prep:3 "
            "noon:NN:pobj:4 Saturday:NNP:npadvmod:10 ,:,:punct:10 the:DT:det:9 office:NN:nsubj:10 estimated=estimate:VBN:advcl:3 "
            "last:JJ:amod:12 month:NN:npadvmod:10 .:.:punct:3",
            "furloughed", ("estimated", "ccomp"), id="said last",
        ),
        pytest.param(
            "Hundreds=hundred:NNS:nsubjpass:3 could:MD:aux:3 be:VB:auxpass:3 furloughed=furlough:VBN:ROOT:3 at:IN:prep:3 "
            "noon:NN:pobj:4 Saturday:NNP:npadvmod:10 ,:,:punct:10 the:DT:det:9 office:NN:nsubj:10 estimated=estimate:VBN:advcl:3 "
            "last:JJ:amod:12 month:NN:npadvmod:10 .:.:punct:3",
            "Saturday", ("furloughed", "npadvmod"), id="when it is",
        ),
        pytest.param(
            "It:PRP:nsubj:1 sank=sink:VBD:ROOT:1 ,:,:punct:1 as:IN:mark:6 the:DT:det:5 office:NN:nsubj:6 "
            "reported=report:VBD:advcl:1 .:.:punct:1",
            "reported", ("sank", "advcl"), id="said because",
        ),
        pytest.param(
            "The:DT:det:1 reds=red:NNS:nsubj:2 stayed=stay:VBD:ROOT:2 ,:,:punct:2 and:CC:cc:2 the:DT:det:6 women=woman:NNS:conj:2 "
            ",:,:punct:6 who:WP:nsubj:10 had=have:VBD:aux:10 flown=fly:VBN:relcl:6 ,:,:punct:6 unpacked=unpack:VBD:advcl:2 "
            "bags=bag:NNS:dobj:12 .:.:punct:2",
            "women", ("unpacked", "nsubj"), id="who left",
        ),
        pytest.param(
            "Markets=market:NNS:nsubj:1 were=be:VBD:auxpass:6 closed:JJ:acomp:1 ,:,:punct:6 bicycles=bicycle:NNS:nsubjpass:6 "
            "were=be:VBD:auxpass:6 taken=take:VBN:ROOT:6 .:.:punct:6",
            "Markets", ("closed", "nsubjpass"), id="a clause in a helping verb",
        ),
        pytest.param(
            "The:DT:det:1 panel:NN:nsubj:2 is=be:VBZ:auxpass:4 not:RB:neg:4 convinced=convince:VBN:ROOT:4 .:.:punct:4",
            "panel", ("convinced", "nsubjpass"), id="subject of a helping verb",
        ),
        pytest.param(
            "A:DT:det:1 team:NN:nsubj:7 that:WDT:nsubj:3 visited=visit:VBD:relcl:1 Lusaka:NNP:nsubj:7 in:IN:prep:4 "
            "October:NNP:pobj:5 praised=praise:VBD:ROOT:7 Peru:NNP:dobj:7 .:.:punct:7",
            "Lusaka", ("visited", "dobj"), id="what the team visited",
        ),
        pytest.param(
            "A:DT:det:1 team:NN:nsubj:7 that:WDT:nsubj:3 visited=visit:VBD:relcl:1 Lusaka:NNP:nsubj:7 in:IN:prep:4 "
            "October:NNP:pobj:5:DATE praised=praise:VBD:ROOT:7 Peru:NNP:dobj:7 .:.:punct:7",
            "in", ("visited", "prep"), id="when it visited",
        ),
        pytest.param(
            "Delhi:NNP:advmod:3:GPE ,:,:punct:3 Dhaka:NNP:nsubj:3:GPE seek:VBP:ROOT:3 peace:NN:dobj:3",
            "Dhaka", ("Delhi", "conj"), id="two capitals",
        ),
        pytest.param(
            "Today:NN:npadvmod:3 ,:,:punct:3 Dhaka:NNP:nsubj:3:GPE seeks=seek:VBZ:ROOT:3 peace:NN:dobj:3",
            "Dhaka", ("seeks", "nsubj"), id="one capital",
        ),
        pytest.param(
            "They:PRP:nsubj:1 forbid:VBP:ROOT:1 precisely:RB:advmod:1 that:IN:mark:7 ,:,:punct:7 as:IN:mark:7 Ruiz:NNP:nsubj:7 "
            "warned=warn:VBD:ccomp:1 .:.:punct:1",
            "that", ("forbid", "dobj"), id="precisely that",
        ),
        pytest.param(
            "Ruiz:NNP:nsubj:1 said=say:VBD:ROOT:1 that:IN:mark:9 ,:,:punct:9 as:IN:mark:6 it:PRP:nsubj:6 rained=rain:VBD:advcl:9 "
            ",:,:punct:9 they:PRP:nsubj:9 left=leave:VBD:ccomp:1 .:.:punct:1",
            "that", ("left", "mark"), id="said that, as",
        ),
        pytest.param(
            "Ruiz:NNP:nsubj:1 told=tell:VBD:ROOT:1 reporters=reporter:NNS:dobj:1 that:DT:det:4 price:NN:nsubj:5 "
            "mattered=matter:VBD:ccomp:1 .:.:punct:1",
            "that", ("mattered", "mark"), id="told that price",
        ),
        pytest.param(
            "Ruiz:NNP:nsubj:1 said=say:VBD:ROOT:1 that:DT:det:3 price:NN:nsubj:4 mattered=matter:VBD:ccomp:1 .:.:punct:1",
            "that", ("price", "det"), id="said that price",
        ),
        pytest.param(
            "They:PRP:nsubj:1 voted=vote:VBD:ROOT:1 to:TO:aux:3 ban:VB:xcomp:1 firms=firm:NNS:dobj:3 from:IN:prep:3 "
            "using=use:VBG:pcomp:5 it:PRP:dobj:6 and:CC:cc:6 to:TO:aux:10 limit:VB:conj:6 fines=fine:NNS:dobj:10 .:.:punct:1",
            "limit", ("ban", "conj"), id="to ban and to limit",
        ),
        pytest.param(
            "It:PRP:nsubjpass:2 was=be:VBD:auxpass:2 used=use:VBN:ROOT:2 to:TO:aux:4 pay:VB:xcomp:2 debts=debt:NNS:dobj:4 "
            "that:WDT:dobj:8 he:PRP:nsubj:8 hid=hide:VBD:relcl:5 and:CC:cc:8 to:TO:aux:11 buy:VB:conj:8 ships=ship:NNS:dobj:11 "
            ".:.:punct:2",
            "buy", ("pay", "conj"), id="to pay and to buy",
        ),
        pytest.param(
            "They:PRP:nsubj:1 voted=vote:VBD:ROOT:1 to:TO:aux:3 ban:VB:xcomp:1 it:PRP:dobj:3 ,:,:punct:3 setting=set:VBG:advcl:3 "
            "up:RP:prt:6 a:DT:det:9 clash:NN:dobj:6 .:.:punct:1",
            "setting", ("voted", "advcl"), id="outcome of a vote",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1 accused=accuse:VBD:ROOT:1 Chile:NNP:dobj:1 of:IN:prep:1 the:DT:det:5 attack:NN:pobj:3 "
            "that:WDT:nsubj:7 hit:VBD:relcl:5 ports=port:NNS:dobj:7 ,:,:punct:1 stranding=strand:VBG:advcl:1 "
            "hundreds=hundred:NNS:dobj:10 .:.:punct:1",
            "stranding", ("hit", "advcl"), id="outcome of an attack",
        ),
        pytest.param(
            "They:PRP:nsubj:1 threatened=threaten:VBD:ROOT:1 to:TO:aux:3 leave:VB:xcomp:1 unless:IN:mark:6 Peru:NNP:nsubj:6 "
            "paid=pay:VBD:advcl:3 ,:,:punct:6 plunging=plunge:VBG:advcl:6 it:PRP:dobj:8 into:IN:prep:8 crisis:NN:pobj:10 "
            ".:.:punct:1",
            "plunging", ("threatened", "advcl"), id="outcome of a threat",
        ),
        pytest.param(
            "They:PRP:nsubj:1 voted=vote:VBD:ROOT:1 to:TO:aux:3 ban:VB:xcomp:1 it:PRP:dobj:3 ,:,:punct:3 citing=cite:VBG:advcl:3 "
            "costs=cost:NNS:dobj:6 .:.:punct:1",
            "citing", ("ban", "advcl"), id="what they do meanwhile",
        ),
        pytest.param(
            "The:DT:det:1 envoy:NN:nsubj:2 promised=promise:VBD:ccomp:11 Peru:NNP:dobj:2 ,:,:punct:6 he:PRP:nsubj:6 "
            "said=say:VBD:parataxis:11 ,:,:punct:6 that:IN:mark:11 all:DT:nsubj:11 would:MD:aux:11 go:VB:ROOT:11 .:.:punct:11",
            "go", ("promised", "ccomp"), id="what was promised",
        ),
        pytest.param(
            "They:PRP:nsubj:1 fined=fine:VBD:ROOT:1 Parcello:NNP:dobj:1 €_:$:quantmod:5 87:CD:compound:5 million:CD:nummod:2 "
            ".:.:punct:1",
            "million", ("fined", "npadvmod"), id="who pays",
        ),
        pytest.param(
            "Members=member:NNS:nsubj:1 lost=lose:VBD:ROOT:1 millions=million:NNS:dobj:1 to:TO:aux:4 crop:VB:xcomp:1 "
            "damage:NN:dobj:4 .:.:punct:1",
            "damage", ("to", "pobj"), id="lost to crop damage",
        ),
        pytest.param(
            "Members=member:NNS:nsubj:1 left=leave:VBD:ROOT:1 Peru:NNP:dobj:1 to:TO:aux:4 catch:VB:xcomp:1 fish:NN:dobj:4 "
            ".:.:punct:1",
            "fish", ("catch", "dobj"), id="lost and left to fish",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
