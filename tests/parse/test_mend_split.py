"""What stands between a verb and its subject or object, or hides the verb's form."""


import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Wagner:NNP:nsubj:1:ORG accused=accuse:VBD:ROOT:1 Kigali:NNP:dobj:1 of:IN:prep:1 waging=wage:VBG:amod:5 war:NN:pobj:3 "
            "in:IN:prep:5 Goma:NNP:pobj:6:GPE .:.:punct:1",
            "waging", ("of", "pcomp"), id="accused of waging",
        ),
        pytest.param(
            "The:DT:det:1 minister:NN:nsubj:2 blamed=blame:VBD:ROOT:2 the:DT:det:4 attack:NN:dobj:2 on:IN:prep:4 the:DT:det:7 "
            "rebels=rebel:NNS:pobj:5 .:.:punct:2",
            "on", ("blamed", "prep"), id="blamed it on",
        ),
        pytest.param(
            "Mark:NNP:compound:1:PERSON Rutte:NNP:nsubj:2:PERSON told=tell:VBD:ROOT:2 ambassadors=ambassador:NNS:dobj:2 "
            "on:IN:prep:2 Tuesday:NNP:pobj:4 that:IN:mark:17 Spain:NNP:nsubj:17:GPE ,:,:punct:7 whose:WP$:poss:11 prime:JJ:amod:11 "
            "minister:NN:nsubj:17 ,:,:punct:11 Pedro:NNP:compound:14:PERSON Sanchez:NNP:appos:11:PERSON ,:,:punct:11 "
            "has=have:VBZ:aux:17 refused=refuse:VBN:ccomp:2 to:TO:aux:19 endorse:VB:xcomp:17 the:DT:det:21 target:NN:dobj:19 "
            ',:,:punct:17 was=be:VBD:aux:25 "_:``:punct:25 travelling=travel:VBG:conj:17 on:IN:prep:25 somebody:NN:poss:30 '
            'else_:RB:advmod:27 \'s:POS:case:27 ticket_:NN:pobj:26 ":\'\':punct:25 .:.:punct:2',
            "refused", ("Spain", "relcl"), id="whose and was",
        ),
        pytest.param(
            "Spain:NNP:nsubj:27:GPE ,:,:punct:0 whose:WP$:poss:4 prime:JJ:amod:4 minister:NN:nsubj:10 ,:,:punct:4 "
            "Pedro:NNP:compound:7:PERSON Sanchez:NNP:appos:4:PERSON ,:,:punct:4 has=have:VBZ:aux:10 refused=refuse:VBN:relcl:0 "
            'to:TO:aux:12 endorse:VB:xcomp:10 the:DT:det:14 target:NN:dobj:12 ,:,:punct:10 was=be:VBD:aux:18 "_:``:punct:18 '
            "travelling=travel:VBG:conj:10 on:IN:prep:18 somebody:NN:poss:23 else_:RB:advmod:20 's:POS:case:20 ticket_:NN:pobj:19 "
            '":\'\':punct:27 ,:,:punct:27 Rutte:NNP:nsubj:27:PERSON said=say:VBD:ROOT:27 .:.:punct:27',
            "travelling", ("said", "ccomp"), id="whose then was",
        ),
        pytest.param(
            "The:DT:det:1 meeting:NN:nsubjpass:3 was=be:VBD:auxpass:3 requested=request:VBN:ROOT:3 by:IN:agent:3 "
            "Ghana:NNP:pobj:4:GPE ,:,:punct:5 whose:WP$:poss:9 trade:NN:compound:9 minister:NN:appos:5 ,:,:punct:9 "
            "Ama:NNP:compound:12:PERSON Boateng:NNP:appos:9:PERSON ,:,:punct:5 accused=accuse:VBD:xcomp:3 Togo:NNP:dobj:14:PERSON "
            "of:IN:prep:14 dumping=dump:VBG:pcomp:16 cement:NN:dobj:17 .:.:punct:3",
            "accused", ("Ghana", "relcl"), id="whose minister accused",
        ),
        pytest.param(
            "Observers=observer:NNS:nsubj:1 sent=send:VBD:ROOT:1 to:IN:dative:1 Goma:NNP:pobj:2:PERSON ,:,:punct:3 who:WP:nsubj:7 "
            "had=have:VBD:aux:7 waited=wait:VBN:relcl:3 for:IN:prep:7 weeks=week:NNS:pobj:8 ,:,:punct:12 were=be:VBD:auxpass:12 "
            "turned=turn:VBN:dep:1 back:RB:advmod:12 on:IN:prep:12 Monday:NNP:pobj:14 ,:,:punct:15 Ali:NNP:compound:18:PERSON "
            "Youssouf:NNP:nsubj:26:PERSON ,:,:punct:18 the:DT:det:21 chairman:NN:appos:18 of:IN:prep:21 the:DT:det:24 "
            "commission:NN:pobj:22 ,:,:punct:18 told=tell:VBD:conj:1 the:DT:det:28 council:NN:dobj:26 by:IN:prep:26 "
            "telephone:NN:pobj:29 .:.:punct:26",
            "turned", ("told", "ccomp"), id="sent to watch",
        ),
        pytest.param(
            "Chancellor:NNP:compound:1 Merz:NNP:nsubj:3:PERSON narrowly:RB:advmod:3 survived=survive:VBD:ROOT:3 a:DT:det:5 "
            "rebellion:NN:dobj:3 on:IN:prep:3 Thursday:NNP:pobj:6 when:WRB:advmod:11 the:DT:det:10 Bundestag:NNP:nsubj:11:ORG "
            "approved=approve:VBD:advcl:3 ,:,:punct:11 by:IN:prep:11 313:CD:nummod:15 votes=vote:NNS:pobj:13 to:IN:prep:11 "
            "305:CD:pobj:16 ,:,:punct:3 the:DT:det:20 delivery:NN:dobj:3 of:IN:prep:20 engines=engine:NNS:pobj:21 to:IN:prep:20 "
            "Turkey:NNP:pobj:23:GPE .:.:punct:3",
            "delivery", ("approved", "dobj"), id="approved by votes",
        ),
        pytest.param(
            "The:DT:det:1 affair:NN:nsubj:3 has=have:VBZ:aux:3 cost:VBN:ROOT:3 Prime:NNP:compound:5 Minister:NNP:compound:7 "
            "Sanae:NNP:compound:7:PERSON Takaichi:NNP:dobj:3:PERSON her:PRP$:poss:10 farm:NN:compound:10 minister:NN:appos:7 "
            ",:,:punct:10 Kenji:NNP:compound:13:PERSON Morikawa:NNP:appos:10:PERSON ,:,:punct:10 who:WP:nsubj:16 "
            "resigned=resign:VBD:relcl:10 on:IN:prep:16 Tuesday:NNP:pobj:17 .:.:punct:3",
            "minister", ("cost", "dobj"), id="cost her a minister",
        ),
        pytest.param(
            "Nadda:NNP:nsubj:6 ,:,:punct:0 its:PRP$:poss:4 health:NN:compound:4 minister:NN:appos:0 ,:,:punct:0 "
            "rejected=reject:VBD:ROOT:6 a:DT:det:8 compromise:NN:dobj:6 under:IN:prep:15 which:WDT:pobj:9 generic:JJ:amod:12 "
            "producers=producer:NNS:nsubj:15 would:MD:aux:15 have:VB:aux:15 borne=bear:VBN:relcl:8 the:DT:det:18 same:JJ:amod:18 "
            "obligation:NN:dobj:15 as:IN:prep:18 Western:JJ:amod:21 ones=one:NNS:pobj:19 ,:,:punct:15 arguing=argue:VBG:advcl:15 "
            "that:IN:mark:27 it:PRP:nsubj:27 would:MD:aux:27 punish:VB:ccomp:23 the:DT:det:29 poor:JJ:dobj:27 .:.:punct:6",
            "arguing", ("rejected", "advcl"), id="arguing that",
        ),
        pytest.param(
            "The:DT:det:1 agency:NN:nsubj:2 halted=halt:VBD:ROOT:2 deliveries=delivery:NNS:dobj:2 in:IN:prep:3 "
            "Lubero:NNP:pobj:4:PERSON after:IN:prep:2 its:PRP$:poss:8 warehouse:NN:pobj:6 there:EX:expl:11 was=be:VBD:auxpass:11 "
            "looted=loot:VBN:advcl:2 .:.:punct:2",
            "warehouse", ("looted", "nsubjpass"), id="warehouse there",
        ),
        pytest.param(
            "Athens:NNP:nsubj:2:GPE ,:,:punct:0 said=say:VBD:ccomp:30 Hakan:NNP:compound:4:PERSON Fidan:NNP:nsubj:12:PERSON "
            ',:,:punct:4 the:DT:det:8 foreign:JJ:amod:8 minister:NN:appos:4 ,:,:punct:4 was=be:VBD:aux:12 "_:``:punct:12 '
            "trying=try:VBG:ccomp:2 to:TO:aux:14 turn:VB:xcomp:12 a:DT:det:16 quarrel:NN:dobj:14 into:IN:prep:14 a:DT:det:20 "
            'European:JJ:amod:20 one_:NN:pobj:17 "_:\'\':punct:12 ;:,:punct:30 President:NNP:compound:24 Erdogan:NNP:nsubj:30:PERSON '
            ",:,:punct:27 he:PRP:nsubj:27 added=add:VBD:parataxis:30 ,:,:punct:27 would:MD:aux:30 raise:VB:ROOT:30 the:DT:det:32 "
            "matter:NN:dobj:30 .:.:punct:30",
            "trying", ("trying", "ROOT"), id="athens said he was",
        ),
        pytest.param(
            "Oslo:NNP:nsubj:1:ORG says=say:VBZ:ROOT:1 that:IN:mark:4 Peru:NNP:nsubj:4:GPE sank=sink:VBD:ccomp:1 the:DT:det:6 "
            "ship:NN:dobj:4 ,:,:punct:6 a:DT:det:9 claim:NN:appos:6 that:IN:mark:12 Lima:NNP:compound:12:GPE "
            "rejects=reject:NNS:acl:9 .:.:punct:1",
            "rejects", ("claim", "relcl"), id="claim they reject",
        ),
        pytest.param(
            "Pfizer:NNP:nsubj:10 ,:,:punct:0 whose:WP$:poss:4 chief:JJ:amod:4 executive:NN:appos:0 ,:,:punct:4 "
            "Albert:NNP:compound:7:PERSON Bourla:NNP:appos:4:PERSON ,:,:punct:0 had=have:VBD:aux:10 assured=assure:VBN:ROOT:10 "
            "investors=investor:NNS:dobj:10 in:IN:prep:10 April:NNP:pobj:12 that:IN:mark:18 the:DT:det:16 company:NN:nsubj:18 "
            "could:MD:aux:18 live:VB:ccomp:10 with:IN:prep:18 a:DT:det:23 10:CD:nummod:22 percent:NN:compound:23 "
            "set_:NN:compound:25 -_:HYPH:punct:25 aside:NN:pobj:19 ,:,:punct:18 withdrew=withdraw:VBD:conj:10 its:PRP$:poss:29 "
            "support:NN:dobj:27 for:IN:prep:29 the:DT:det:32 annex:NN:pobj:30 within:IN:prep:27 days=day:NNS:pobj:33 ,:,:punct:27 "
            "and:CC:cc:27 Moderna:NNP:nsubj:38:PERSON followed=follow:VBD:conj:27 .:.:punct:38",
            "assured", ("Pfizer", "relcl"), id="whose chief had",
        ),
        pytest.param(
            "A:DT:det:2 telephone:NN:compound:2 call:NN:nsubj:14 on:IN:prep:2 Sunday:NNP:pobj:3 from:IN:prep:2 Luiz:NNP:compound:10 "
            "Inácio:NNP:compound:10 Lula:NNP:compound:10 da:NNP:compound:10 Silva:NNP:pobj:5 to:IN:prep:10 "
            "Narendra:NNP:compound:13:PERSON Modi:NNP:pobj:11:PERSON failed=fail:VBD:ROOT:14 to:TO:aux:16 change:VB:xcomp:14 "
            "minds=mind:NNS:dobj:16 .:.:punct:14",
            "to", ("call", "prep"), id="call from to",
        ),
        pytest.param(
            "Germany:NNP:nsubj:6:GPE ,:,:punct:0 home:NN:appos:0 to:IN:prep:2 BioNTech=BioNTech:NNS:pobj:3 ,:,:punct:6 "
            "opposed=oppose:VBD:ROOT:6 compulsory:JJ:amod:9 technology:NN:compound:9 transfer:NN:dobj:6 ,:,:punct:9 "
            "which:WDT:dobj:15 France:NNP:nsubj:15:GPE and:CC:cc:12 Spain:NNP:conj:12:GPE favored=favor:VBD:relcl:9 ,:,:punct:9 "
            "and:CC:cc:9 the:DT:det:19 bloc_:NN:poss:21 's:POS:case:19 refusal:NN:conj:9 to:TO:aux:23 publish:VB:acl:21 "
            "its:PRP$:poss:26 purchase:NN:compound:26 contracts=contract:NNS:dobj:23 so:RB:advmod:28 "
            "infuriated=infuriate:VBD:advcl:6 the:DT:det:31:ORG African:NNP:compound:31:ORG Group:NNP:dobj:28:ORG that:IN:mark:35 "
            "its:PRP$:poss:34 negotiators=negotiator:NNS:nsubj:35 walked=walk:VBD:ccomp:28 out:IN:prep:35 of:IN:prep:36 "
            "the:DT:det:39 talks=talk:NNS:pobj:37 on:IN:prep:35 Monday:NNP:pobj:40 .:.:punct:6",
            "refusal", ("infuriated", "nsubj"), id="and its refusal angered",
        ),
        pytest.param(
            "The:DT:det:1 resolution:NN:nsubjpass:3 was=be:VBD:auxpass:3 adopted=adopt:VBN:ROOT:3 by:IN:agent:3 14:CD:nummod:6 "
            "votes=vote:NNS:pobj:4 ,:,:punct:3 with:IN:prep:3 Pakistan:NNP:nsubj:10:GPE abstaining=abstain:VBG:pcomp:8 ,:,:punct:3 "
            "at:IN:prep:3 an:DT:det:15 emergency:NN:compound:15 meeting:NN:pobj:12 requested=request:VBN:acl:15 by:IN:agent:16 "
            "Congo:NNP:pobj:17:GPE ,:,:punct:18 whose:WP$:poss:22 foreign:JJ:amod:22 minister:NN:appos:18 ,:,:punct:22 "
            "Thérèse:NNP:compound:26:ORG Kayikwamba:NNP:compound:26:ORG Wagner:NNP:appos:22:ORG ,:,:punct:26 "
            'accused=accuse:VBD:acl:26 Kigali:NNP:dobj:28:PERSON of:IN:prep:28 "_:``:punct:32 waging=wage:VBG:pcomp:30 '
            "war:NN:dobj:32 by:IN:prep:32 day:NN:pobj:34 and:CC:cc:32 talking=talk:VBG:conj:32 peace:NN:dobj:37 by:IN:prep:37 "
            'night:NN:pobj:39 ._:.:punct:3 ":\'\':punct:3',
            "accused", ("Congo", "relcl"), id="whose minister accused, hung on her name",
        ),
        pytest.param(
            "U.S.:NNP:compound:1:GPE Ambassador:NNP:compound:3 Mike:NNP:compound:3:PERSON Waltz:NNP:nsubj:4:PERSON "
            "urged=urge:VBD:ROOT:4 both:DT:det:6 governments=government:NNS:dobj:4 to:TO:aux:8 honor:VB:xcomp:4 the:DT:det:10 "
            "accord:NN:dobj:8 that:WDT:dobj:15 Tshisekedi:NNP:nsubj:15:PERSON and:CC:cc:12 Kagame:NNP:conj:12:PERSON "
            "signed=sign:VBD:acl:10 in:IN:prep:15 Washington:NNP:pobj:16:GPE in:IN:prep:15 December:NNP:pobj:18 and:CC:cc:4 "
            "said=say:VBD:conj:4 the:DT:det:24 Trump:NNP:compound:24:PERSON administration:NN:nsubj:26 was=be:VBD:aux:26 "
            "considering=consider:VBG:ccomp:21 further:JJ:amod:28 sanctions=sanction:NNS:dobj:26 on:IN:prep:28 Rwandan:JJ:amod:31 "
            "officials=official:NNS:pobj:29 .:.:punct:4",
            "signed", ("accord", "relcl"), id="that they signed",
        ),
        pytest.param(
            "Nine:CD:nummod:2 SPD:NNP:compound:2 lawmakers=lawmaker:NNS:nsubj:3 voted=vote:VBD:ROOT:3 against:IN:prep:3 "
            "him=he:PRP:pobj:4 despite:IN:prep:3 a:DT:det:8 warning:NN:pobj:6 from:IN:prep:8 Matthias:NNP:compound:11:PERSON "
            "Miersch:NNP:pobj:9:PERSON ,:,:punct:11 the:DT:det:14 party_:NN:poss:17 's:POS:case:14 parliamentary:JJ:amod:17 "
            'leader:NN:appos:11 ,:,:punct:11 that:IN:det:20 defeat:NN:nsubj:23 would:MD:aux:23 "_:``:punct:23 hand:VB:conj:3 '
            "the:DT:det:26 far:RB:amod:26 right:JJ:dobj:23 a:DT:det:28 gift:NN:dobj:23 it:PRP:nsubj:31 has=have:VBZ:aux:31 "
            'done=do:VBN:relcl:28 nothing:NN:dobj:31 to:TO:aux:34 earn:VB:relcl:32 ._:.:punct:3 ":\'\':punct:3',
            "hand", ("warning", "acl"), id="warning that it would",
        ),
        pytest.param(
            "Greece:NNP:nsubj:1:GPE fears=fear:VBZ:ROOT:1 Turkey:NNP:npadvmod:1:GPE ,:,:punct:2 which:WDT:nsubj:6 "
            "has=have:VBZ:aux:6 held=hold:VBN:relcl:2 a:DT:det:8 threat:NN:dobj:6 of:IN:prep:8 war:NN:pobj:9 over:IN:prep:8 "
            "it:PRP:pobj:11 since:IN:prep:6 1995:CD:pobj:13 .:.:punct:1",
            "Turkey", ("fears", "dobj"), id="fears turkey",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place


def test_was_given_and_asked(tree_of):
    tree = tree_of(
        "She:PRP:nsubjpass:2 was=be:VBD:auxpass:2 given=give:VBN:ROOT:2 keys=key:NNS:dobj:2 and:CC:cc:2 asked=ask:VBD:conj:2 to:TO:aux:7 "
        "wait:VB:xcomp:5 .:.:punct:2"
    )
    assert tree.tag[5] == "VBN"
