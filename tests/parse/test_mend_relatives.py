"""Which noun a relative clause modifies: each parse as the parser gives it, and where its verb hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "According=accord:VBG:prep:17 to:IN:prep:0 traders=trader:NNS:pobj:1 familiar:JJ:amod:2 with:IN:prep:3 the:DT:det:6 "
            "order:NN:pobj:4 ,:,:punct:6 who:WP:nsubj:9 asked=ask:VBD:relcl:6 not:RB:neg:13 to:TO:aux:13 be:VB:auxpass:13 "
            "named=name:VBN:xcomp:9 ,:,:punct:17 it:PRP:nsubjpass:17 was=be:VBD:auxpass:17 lifted=lift:VBN:ROOT:17 .:.:punct:17",
            "asked", ("traders", "relcl"), id="order, who asked",
        ),
        pytest.param(
            "It:PRP:nsubj:1 was=be:VBD:ccomp:4 late:JJ:acomp:1 ,:,:punct:4 said=say:VBD:ROOT:4 Elif:NNP:compound:6:ORG "
            "Marin:NNP:nsubj:4:ORG ,:,:punct:6 a:DT:det:9 strategist:NN:appos:6 at:IN:prep:9 Calder:NNP:compound:12:ORG "
            "Partners:NNP:pobj:10:ORG in:IN:prep:12 Oslo:NNP:pobj:13:GPE ,:,:punct:12 who:WP:nsubj:17 told=tell:VBD:relcl:12 "
            "clients=client:NNS:dobj:17 to:TO:aux:20 wait:VB:xcomp:17 .:.:punct:4",
            "told", ("Marin", "relcl"), id="partners in Oslo, who told",
        ),
        pytest.param(
            "It:PRP:nsubj:2 would:MD:aux:2 act:VB:ccomp:4 ,:,:punct:4 said=say:VBD:ROOT:4 Ana:NNP:compound:6 Ruiz:NNP:nsubj:4 "
            ",:,:punct:6 the:DT:det:11 UN:NNP:compound:11:ORG High:NNP:compound:11 Commissioner:NNP:appos:6 for:IN:prep:11 "
            "Refugees:NNPS:pobj:12 ,:,:punct:13 who:WP:nsubj:16 urged=urge:VBD:relcl:13 Malta:NNP:dobj:16:GPE to:TO:aux:19 "
            "pay:VB:xcomp:16 .:.:punct:4",
            "urged", ("Ruiz", "relcl"), id="refugees, who urged",
        ),
        pytest.param(
            "One:CD:nsubj:11 of:IN:prep:0 the:DT:det:3 envoys=envoy:NNS:pobj:1 ,:,:punct:0 who:WP:nsubj:6 "
            "declined=decline:VBD:relcl:0 to:TO:aux:9 be:VB:auxpass:9 named=name:VBN:xcomp:6 ,:,:punct:0 said=say:VBD:ROOT:11 "
            "it:PRP:nsubj:13 was=be:VBD:ccomp:11 over:RB:advmod:13 .:.:punct:11",
            "declined", ("One", "relcl"), id="one of the envoys",
        ),
        pytest.param(
            "The:DT:det:1 list:NN:nsubj:9 of:IN:prep:1 demands=demand:NNS:pobj:2 that:WDT:nsubjpass:6 were=be:VBD:auxpass:6 "
            "sent=send:VBN:relcl:3 to:IN:dative:6 Oslo:NNP:pobj:7:ORG grew=grow:VBD:ROOT:9 .:.:punct:9",
            "sent", ("demands", "relcl"), id="demands that were",
        ),
        pytest.param(
            "The:DT:det:1 list:NN:nsubj:9 of:IN:prep:1 demands=demand:NNS:pobj:2 that:WDT:nsubjpass:6 was=be:VBD:auxpass:6 "
            "sent=send:VBN:relcl:3 to:IN:dative:6 Oslo:NNP:pobj:7:ORG grew=grow:VBD:ROOT:9 .:.:punct:9",
            "sent", ("list", "relcl"), id="a list that was",
        ),
        pytest.param(
            "A:DT:det:1 lawyer:NN:nsubj:10 for:IN:prep:1 the:DT:det:4 victims=victim:NNS:pobj:2 ,:,:punct:4 who:WP:nsubjpass:8 "
            "was=be:VBD:auxpass:8 attacked=attack:VBN:relcl:4 ,:,:punct:1 left=leave:VBD:ROOT:10 Oslo:NNP:dobj:10:GPE .:.:punct:10",
            "attacked", ("lawyer", "relcl"), id="a lawyer who was",
        ),
        pytest.param(
            "A:DT:det:1 lawyer:NN:nsubj:10 for:IN:prep:1 the:DT:det:4 victims=victim:NNS:pobj:2 ,:,:punct:4 who:WP:nsubjpass:8 "
            "were=be:VBD:auxpass:8 attacked=attack:VBN:relcl:4 ,:,:punct:1 left=leave:VBD:ROOT:10 Oslo:NNP:dobj:10:GPE .:.:punct:10",
            "attacked", ("victims", "relcl"), id="victims who were",
        ),
        pytest.param(
            "Talks=talk:NNS:nsubj:11 on:IN:prep:0 the:DT:det:3 pipelines=pipeline:NNS:pobj:1 ,:,:punct:3 which:WDT:nsubjpass:7 "
            "are=be:VBP:auxpass:7 owned=own:VBN:relcl:3 by:IN:agent:7 Malta:NNP:pobj:8:GPE ,:,:punct:11 failed=fail:VBD:ROOT:11 "
            ".:.:punct:11",
            "owned", ("pipelines", "relcl"), id="pipelines which are",
        ),
        pytest.param(
            "Talks=talk:NNS:nsubj:11 on:IN:prep:0 the:DT:det:3 pipeline:NN:pobj:1 ,:,:punct:3 which:WDT:nsubjpass:7 "
            "were=be:VBD:auxpass:7 held=hold:VBN:relcl:3 in:IN:prep:7 Oslo:NNP:pobj:8:GPE ,:,:punct:3 failed=fail:VBD:ROOT:11 "
            ".:.:punct:11",
            "held", ("Talks", "relcl"), id="talks which were",
        ),
        pytest.param(
            "They:PRP:nsubj:1 freed=free:VBD:ROOT:1 the:DT:det:3 editor:NN:dobj:1 on:IN:prep:1 Friday:NNP:pobj:4:DATE ,:,:punct:5 "
            "who:WP:nsubj:8 thanked=thank:VBD:relcl:5 the:DT:det:10 court:NN:dobj:8 .:.:punct:1",
            "thanked", ("editor", "relcl"), id="on Friday, who",
        ),
        pytest.param(
            "A:DT:det:1 dispute:NN:nsubj:7 over:IN:prep:1 who:WP:nsubj:4 pays=pay:VBZ:relcl:1 the:DT:det:6 "
            "doctors=doctor:NNS:dobj:4 went=go:VBD:ROOT:7 on:RP:prt:7 .:.:punct:7",
            "pays", ("over", "pcomp"), id="over who pays",
        ),
        pytest.param(
            "A:DT:det:1 decree:NN:nsubjpass:11 by:IN:prep:1 the:DT:det:4 ministry:NN:pobj:2 in:IN:prep:4 Lima:NNP:pobj:5:GPE "
            "that:WDT:nsubj:8 banned=ban:VBD:relcl:1 exports=export:NNS:dobj:8 was=be:VBD:auxpass:11 lifted=lift:VBN:ROOT:11 "
            ".:.:punct:11",
            "banned", ("decree", "relcl"), id="in Lima that banned",
        ),
        pytest.param(
            "Workers=worker:NNS:nsubj:8 at:IN:prep:0 Orvex:NNP:pobj:1 who:WP:nsubj:4 walked=walk:VBD:relcl:0 out:RP:prt:4 "
            "in:IN:prep:4 May:NNP:pobj:6 returned=return:VBD:ROOT:8 .:.:punct:8",
            "walked", ("Workers", "relcl"), id="workers at a firm who",
        ),
        pytest.param(
            "He:PRP:nsubj:1 held=hold:VBD:ROOT:1 talks=talk:NNS:dobj:1 with:IN:prep:2 Scott:NNP:pobj:3:ORG ,:,:punct:4 "
            "who:WP:nsubj:7 denied=deny:VBD:relcl:4 it:PRP:dobj:7 .:.:punct:1",
            "denied", ("Scott", "relcl"), id="talks with Scott, who",
        ),
        pytest.param(
            "Lithovar:NNP:nsubj:1 is=be:VBZ:ROOT:1 a:DT:det:3 maker:NN:attr:1 of:IN:prep:3 deposition:NN:compound:6 "
            "tools=tool:NNS:pobj:4 that:WDT:nsubj:8 earned=earn:VBD:relcl:6 31_:CD:nummod:10 %:NN:dobj:8 of:IN:prep:10 "
            "its:PRP$:poss:13 revenue:NN:pobj:11 in:IN:prep:13 China:NNP:pobj:14:GPE .:.:punct:1",
            "earned", ("maker", "relcl"), id="whose revenue",
        ),
        pytest.param(
            "Lithovar:NNP:nsubj:1 is=be:VBZ:ROOT:1 a:DT:det:3 maker:NN:attr:1 of:IN:prep:3 deposition:NN:compound:6 "
            "tools=tool:NNS:pobj:4 that:WDT:nsubj:8 earned=earn:VBD:relcl:6 31_:CD:nummod:10 %:NN:dobj:8 of:IN:prep:10 "
            "the:DT:det:13 revenue:NN:pobj:11 in:IN:prep:13 China:NNP:pobj:14:GPE .:.:punct:1",
            "earned", ("tools", "relcl"), id="no telling whose revenue",
        ),
        pytest.param(
            "The:DT:det:1 ministry:NN:nsubj:2 blamed=blame:VBD:ROOT:2 rebels=rebel:NNS:dobj:2 for:IN:prep:2 a:DT:det:6 "
            "raid:NN:pobj:4 on:IN:prep:6 a:DT:det:9 market:NN:pobj:7 in:IN:prep:9 Goma:NNP:pobj:10:PERSON ,:,:punct:11 "
            "which:WDT:nsubj:14 killed=kill:VBD:relcl:11 nine:CD:nummod:16 traders=trader:NNS:dobj:14 .:.:punct:2",
            "killed", ("raid", "relcl"), id="which killed",
        ),
        pytest.param(
            "The:DT:det:1 service:NN:nsubj:3 has=have:VBZ:aux:3 claimed=claim:VBN:ROOT:3 responsibility:NN:dobj:3 for:IN:prep:4 "
            "an:DT:det:7 attack:NN:pobj:5 on:IN:prep:7 an:DT:det:11 oil:NN:compound:11 refinery:NN:pobj:8 in:IN:prep:11 "
            "Saratov:NNP:pobj:12:GPE ,:,:punct:13 which:WDT:nsubj:26 the:DT:det:17 region_:NN:poss:19 ’s='s:POS:case:17 "
            "governor:NN:nsubj:24 ,:,:punct:19 Tom:NNP:compound:22:PERSON Poe:NNP:appos:19:PERSON ,:,:punct:19 said=say:VBD:relcl:7 "
            "had=have:VBD:aux:26 injured=injure:VBN:ccomp:24 two:CD:nummod:28 workers=worker:NNS:dobj:26 .:.:punct:3",
            "said", ("attack", "relcl"), id="which he said had injured",
        ),
        pytest.param(
            "The:DT:det:1 Declaration:NNP:nsubj:18 on:IN:prep:1 the:DT:det:4 Rights:NNPS:pobj:2 of:IN:prep:4 Pilots:NNPS:pobj:5 "
            ",:,:punct:4 which:WDT:dobj:12 Peru:NNP:nsubj:12:GPE and:CC:cc:9 Chile:NNP:conj:9:GPE signed=sign:VBD:relcl:4 "
            "in:IN:prep:12 Lima:NNP:pobj:13:GPE in:IN:prep:12 2002:CD:pobj:15 ,:,:punct:1 was=be:VBD:ROOT:18 not:RB:neg:20 "
            "binding=bind:VBG:acomp:18 .:.:punct:18",
            "signed", ("Declaration", "relcl"), id="which they signed",
        ),
        pytest.param(
            "“_:``:punct:6 It:PRP:nsubj:2 is=be:VBZ:ccomp:6 dear:JJ:acomp:2 ,_:,:punct:6 ”:'':punct:6 said=say:VBD:ROOT:6 "
            "Ola:NNP:compound:8:PERSON Berg:NNP:nsubj:6:PERSON ,:,:punct:8 an:DT:det:11 analyst:NN:appos:8 at:IN:prep:11 "
            "Bernstein:NNP:pobj:12:ORG ,:,:punct:13 who:WP:nsubj:16 added=add:VBD:relcl:13 that:IN:mark:20 Volta:NNP:nsubj:20:ORG "
            "would:MD:aux:20 lose:VB:ccomp:16 .:.:punct:6",
            "added", ("Berg", "relcl"), id="an analyst at a bank, who",
        ),
        pytest.param(
            "An:DT:det:1 accord:NN:nsubj:2 ended=end:VBD:ROOT:2 a:DT:det:4 suspension:NN:dobj:2 of:IN:prep:4 "
            "licences=licence:NNS:pobj:5 that:WDT:nsubj:9 had=have:VBD:aux:9 lasted=last:VBN:relcl:6 more:JJR:amod:12 "
            "than:IN:quantmod:12 a:DT:nummod:13 year:NN:npadvmod:9 .:.:punct:2",
            "lasted", ("suspension", "relcl"), id="a suspension that had lasted",
        ),
        pytest.param(
            "At:IN:prep:6 the:DT:det:2 centre:NN:pobj:0 of:IN:prep:2 the:DT:det:5 row:NN:pobj:3 is=be:VBZ:ROOT:6 "
            "Volta:NNP:compound:8:ORG Industries:NNP:nsubj:6:ORG ,:,:punct:8 a:DT:det:11 company:NN:appos:8 "
            "controlled=control:VBN:acl:11 by:IN:agent:12 investors=investor:NNS:pobj:13 from:IN:prep:14 Fujian:NNP:compound:17:GPE "
            "province:NN:pobj:15:GPE ,:,:punct:17 which:WDT:nsubjpass:21 was=be:VBD:auxpass:21 granted=grant:VBN:relcl:17 "
            "a:DT:det:26 20_:CD:nummod:25 -_:HYPH:punct:25 year:NN:compound:26 lease:NN:dobj:21 on:IN:prep:21 a:DT:det:29 "
            "wharf:NN:pobj:27 in:IN:prep:21 2023:CD:pobj:30 .:.:punct:6",
            "granted", ("company", "relcl"), id="which was granted a lease",
        ),
        pytest.param(
            "Oslo:NNP:nsubj:1:ORG backed=back:VBD:ROOT:1 changes=change:NNS:dobj:1 to:IN:prep:2 Malta_:NNP:poss:6:GPE 's:POS:case:4 "
            "constitution:NN:pobj:3 ,:,:punct:6 which:WDT:dobj:12 Chile:NNP:nsubj:12:GPE has=have:VBZ:aux:12 long:RB:advmod:12 "
            "demanded=demand:VBN:relcl:6 .:.:punct:1",
            "demanded", ("changes", "relcl"), id="changes which they demanded",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
