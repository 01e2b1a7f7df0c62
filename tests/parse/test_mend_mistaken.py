"""What a word is: verbs taken for plural nouns, a headline's passive, the place beside an hour."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "The:DT:det:1 fee:NN:nsubj:10 ,:,:punct:1 which:WDT:nsubj:4 took=take:VBD:relcl:1 effect:NN:dobj:4 on:IN:prep:4 "
            "May=May:NNP:pobj:6:DATE 1:CD:nummod:7:DATE ,:,:punct:1 charges=charge:NNS:nsubj:11 "
            "transporters=transporter:NNS:ROOT:11 $_:$:nmod:13 300:CD:dobj:11:MONEY for:IN:prep:13 each:DT:det:17 "
            "loaded:JJ:amod:17 van:NN:pobj:14 that:IN:det:19 crosses=cross:NNS:ccomp:11 at:IN:prep:19 Kara=Kara:NNP:pobj:20:PERSON "
            ".:.:punct:11",
            "transporters", ("charges", "dative"), id="charges hauliers so much",
        ),
        pytest.param(
            "Three:CD:nummod:1:DATE years=year:NNS:npadvmod:2:DATE later:RBR:advmod:4:DATE the:DT:det:4 contract:NN:ROOT:4 "
            "on:IN:prep:12 which:WDT:pobj:5 the:DT:det:9 programme:NN:compound:9 rests=rest:NNS:nsubjpass:12 has=have:VBZ:aux:12 "
            "been=be:VBN:auxpass:12 struck=strike:VBN:relcl:4 down:RP:prt:12 by:IN:agent:12 a:DT:det:16 court:NN:pobj:14 "
            ".:.:punct:4",
            "contract", ("struck", "nsubjpass"), id="on which the plan rests",
        ),
        pytest.param(
            "The:DT:det:1 rules=rule:NNS:nsubj:2 freeze:VBP:ROOT:2 any:DT:det:4 assets=asset:NNS:dobj:2 the:DT:det:7 "
            "six:CD:nummod:7:CARDINAL hold:NN:dobj:2 in:IN:prep:7 Malta=Malta:NNP:pobj:8:GPE and:CC:cc:2 bar:VB:conj:2 "
            "them=they:PRP:dobj:11 from:IN:prep:11 flying=fly:VBG:pcomp:13 there:RB:advmod:14 .:.:punct:2",
            "hold", ("assets", "relcl"), id="assets the six hold",
        ),
        pytest.param(
            "Lima=Lima:NNP:ROOT:0:GPE ,:,:punct:0 bound=bind:VBN:acl:0 to:IN:prep:2 the:DT:det:5 Maldives=Maldives:NNP:pobj:3:ORG "
            "by:IN:agent:2 a:DT:det:11 1961:CD:nummod:11:DATE mutual:JJ:amod:10 defence:NN:compound:11 treaty:NN:pobj:6 "
            ",:,:punct:11 called=call:VBD:acl:11 the:DT:det:15 arrest:NN:dobj:13 \"_:'':punct:18 deeply:RB:advmod:18 "
            "troubling_:JJ:oprd:13 \":'':punct:0 .:.:punct:0",
            "called", ("called", "ROOT"), id="bound by a treaty, called it so",
        ),
        pytest.param(
            "At:RB:advmod:1:CARDINAL least:JJS:advmod:2:CARDINAL 23:CD:nsubj:3:CARDINAL killed=kill:VBN:ROOT:3 as:IN:mark:6 "
            "shells=shell:NNS:nsubj:6 hit:VBD:advcl:3 Kara=Kara:NNP:compound:8:PERSON market:NN:compound:9 "
            "days=day:NNS:dobj:6:DATE before:IN:prep:6 ceasefire:NN:pobj:10 talks=talk:VBZ:conj:3",
            "23", ("killed", "nsubjpass"), id="in a headline those killed",
        ),
        pytest.param(
            "At:RB:advmod:1:CARDINAL least:JJS:advmod:2:CARDINAL 23:CD:nsubj:3:CARDINAL killed=kill:VBN:ROOT:3 as:IN:mark:6 "
            "shells=shell:NNS:nsubj:6 hit:VBD:advcl:3 Kara=Kara:NNP:compound:8:PERSON market:NN:compound:9 "
            "days=day:NNS:dobj:6:DATE before:IN:prep:6 ceasefire:NN:pobj:10 talks=talk:VBZ:conj:3",
            "talks", ("before", "pobj"), id="before ceasefire talks",
        ),
        pytest.param(
            "The:DT:det:1 bank:NN:nsubj:3 has=have:VBZ:aux:3 proposed=propose:VBN:ROOT:3 that:IN:mark:15 joint:JJ:amod:6 "
            "loans=loan:NNS:nsubjpass:15 backed=back:VBN:acl:6 by:IN:agent:7 at:RB:advmod:10:CARDINAL least:RBS:advmod:11:CARDINAL "
            "three:CD:nummod:13:CARDINAL member:NN:compound:13 states=state:NNS:nsubjpass:15 be:VB:auxpass:15 "
            "exempted=exempt:VBN:ccomp:3 from:IN:prep:15 the:DT:det:18 rules=rule:NNS:pobj:16 .:.:punct:3",
            "states", ("by", "pobj"), id="backed by at least three",
        ),
        pytest.param(
            "\"_:'':punct:8 Keeping=keep:VBG:csubj:8 it:PRP:dobj:1 alive:JJ:oprd:1 for:IN:mark:8 a:DT:det:7 sanctioned:JJ:amod:7 "
            "supplier:NN:nsubj:8 is=be:VBZ:ROOT:8 another:DT:nsubj:8 ._:.:punct:8 \":'':punct:8",
            "supplier", ("for", "pobj"), id="keeping it for somebody is",
        ),
        pytest.param(
            "The:DT:det:1 attack:NN:nsubj:2 took=take:VBD:ROOT:2 place:NN:dobj:2 shortly:RB:advmod:5 after:IN:prep:2 "
            "8:CD:nummod:7:TIME a.m.:NN:pobj:5:TIME in:IN:prep:7 Kara=Kara:NNP:pobj:8:PERSON ,:,:punct:9 a:DT:det:12 "
            "town:NN:appos:9 of:IN:prep:12 about:RB:advmod:15:CARDINAL 12,000:CD:nummod:16:CARDINAL people:NNS:pobj:13 .:.:punct:2",
            "in", ("took", "prep"), id="at eight in a town",
        ),
        pytest.param(
            "Under:IN:prep:6 Secretary=Secretary:NNP:nmod:5 of:IN:prep:1 Commerce=Commerce:NNP:pobj:2 Ana=Ana:NNP:compound:5 "
            "Ruiz=Ruiz:NNP:nsubj:6 told=tell:VBD:ROOT:6 reporters=reporter:NNS:dobj:6 that:IN:mark:12 the:DT:det:10 "
            "office:NN:nsubj:12 had=have:VBD:aux:12 acted=act:VBN:ccomp:6 .:.:punct:6",
            "Under", ("Secretary", "compound"), id="an under secretary",
        ),
        pytest.param(
            "A:DT:det:2 third:JJ:amod:2:ORDINAL prisoner:NN:nsubj:20 whose:WP$:poss:4 name:NN:nsubjpass:7 had=have:VBD:aux:7 "
            "been=be:VBN:auxpass:7 linked=link:VBN:relcl:2 to:IN:prep:7 the:DT:det:10 talks=talk:NNS:pobj:8 ,:,:punct:7 "
            "the:DT:det:18 German_:JJ:amod:15:NORP -_:HYPH:punct:15 Iranian:JJ:amod:18:NORP academic:JJ:amod:18 "
            "Mahnaz=Mahnaz:NNP:compound:18:PERSON Tehrani=Tehrani:NNP:npadvmod:7:PERSON ,:,:punct:2 was=be:VBD:ROOT:20 "
            "not:RB:neg:20 part:NN:attr:20 of:IN:prep:22 the:DT:det:25 deal:NN:pobj:23 .:.:punct:20",
            "Tehrani", ("prisoner", "appos"), id="a prisoner whose name, by name",
        ),
        pytest.param(
            "At:RB:advmod:1:CARDINAL least:JJS:advmod:2:CARDINAL ten:CD:nummod:3:CARDINAL people:NNS:nsubj:5 had=have:VBD:aux:5 "
            "died=die:VBN:ccomp:20 when:WRB:advmod:8 shells=shell:NNS:nsubj:8 struck=strike:VBD:advcl:5 a:DT:det:10 "
            "market:NN:dobj:8 on:IN:prep:8 Monday=Monday:NNP:pobj:11:DATE ,:,:punct:20 rescue:NN:compound:15 "
            "workers=worker:NNS:nsubj:20 and:CC:cc:15 a:DT:det:19 rebel:NN:compound:19 spokesman:NN:conj:15 said=say:VBD:ROOT:20 "
            ",:,:punct:20 three:CD:nummod:23:DATE days=day:NNS:npadvmod:28:DATE before:IN:mark:28 the:DT:det:27 "
            "two:CD:nummod:27:CARDINAL sides=side:NNS:nsubj:28 were=be:VBD:ccomp:20 due:JJ:acomp:28 to:TO:aux:31 meet:VB:xcomp:29 "
            "in:IN:prep:31 Lima=Lima:NNP:pobj:32:GPE .:.:punct:20",
            "were", ("died", "advcl"), id="said, days before they were to meet",
        ),
        pytest.param(
            "U.S.=U.S.:NNP:npadvmod:1:GPE tightened=tighten:VBN:amod:5 chip_:NN:compound:4 -_:HYPH:punct:4 tool:NN:compound:5 "
            "rules=rule:NNS:ROOT:5 ,:,:punct:5 leaving=leave:VBG:acl:5 suppliers=supplier:NNS:dobj:7 "
            "scrambling=scramble:VBG:xcomp:7",
            "rules", ("tightened", "dobj"), id="U.S. tightened rules",
        ),
        pytest.param(
            "Ghana=Ghana:NNP:ROOT:0:GPE ,:,:punct:0 Africa=Africa_:NNP:poss:8:LOC 's:POS:case:2 second_:RB:advmod:6:ORDINAL "
            "-_:HYPH:punct:6 largest=large:JJS:amod:8 cocoa:NN:compound:8 producer:NN:appos:0 ,:,:punct:0 ships=ship:NNS:appos:0 "
            "more:JJR:amod:13:CARDINAL than:IN:quantmod:13:CARDINAL half:NN:appos:0:CARDINAL of:IN:prep:13 its:PRP$:poss:16 "
            "beans=bean:NNS:pobj:14 through:IN:prep:13 Tema=Tema:NNP:pobj:17:ORG .:.:punct:0",
            "ships", ("ships", "ROOT"), id="a producer, ships half of it",
        ),
        pytest.param(
            "Veldtron=Veldtron:NNP:nsubj:16:ORG ,:,:punct:0 which:WDT:nsubj:5 does=do:VBZ:aux:5 not:RB:neg:5 service:VB:relcl:0 "
            "tools=tool:NNS:dobj:5 inside:IN:prep:5 China=China:NNP:pobj:7:GPE but:CC:cc:5 ships=ship:NNS:conj:5 spare:JJ:amod:12 "
            "parts=part:NNS:dobj:5 from:IN:prep:12 Eindhoven=Eindhoven:NNP:pobj:13:ORG ,:,:punct:0 said=say:VBD:ROOT:16 "
            "it:PRP:nsubj:19 was=be:VBD:aux:19 studying=study:VBG:ccomp:16 the:DT:det:21 rules=rule:NNS:dobj:19 .:.:punct:16",
            "parts", ("ships", "dobj"), id="does not service them but ships parts",
        ),
        pytest.param(
            "The:DT:det:1 motion:NN:nsubj:15 ,:,:punct:1 tabled=table:VBN:acl:1 in:IN:prep:3 May=May:NNP:pobj:4:DATE and:CC:cc:3 "
            "supported=support:VBN:conj:3 by:IN:prep:7 81:CD:pobj:8:CARDINAL of:IN:prep:9 the:DT:det:13 150:CD:nummod:13:CARDINAL "
            "members=member:NNS:pobj:10 ,:,:punct:1 is=be:VBZ:ROOT:15 not:RB:neg:17 binding=bind:VBG:acomp:15 .:.:punct:15",
            "by", ("supported", "agent"), id="supported by 81 of the members",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
