"""What is said across other clauses: each parse as the parser gives it, and where a word hangs in the end."""

import pytest

TALKS = (
    "Negotiators=negotiator:NNS:nsubj:1 emerged=emerge:VBD:ROOT:1 on:IN:prep:1 Sunday:NNP:pobj:2 from:IN:prep:1 "
    "talks=talk:NNS:pobj:4 with:IN:prep:5 the:DT:det:8 outline:NN:pobj:6 of:IN:prep:8 an:DT:det:11 agreement:NN:pobj:9 "
    "that:WDT:nsubj:14 would:MD:aux:14 delay:VB:relcl:11 new:JJ:amod:16 restrictions=restriction:NNS:dobj:14 on:IN:prep:16 "
    "exports=export:NNS:pobj:17 ,:,:punct:1 suspend:VBP:conj:1 the:DT:det:22 fees=fee:NNS:dobj:20 each:DT:det:24 "
    "country:NN:nsubj:26 has=have:VBZ:aux:26 imposed=impose:VBN:relcl:22 on:IN:prep:26 the:DT:det:29 other_:JJ:poss:31 "
    "'s:POS:case:29 ships=ship:NNS:pobj:27 and:CC:cc:26 revive:VB:conj:26 Chinese:JJ:amod:35 purchases=purchase:NNS:dobj:33 "
    "of:IN:prep:35 soybeans=soybean:NNS:pobj:36 .:.:punct:1"
)
""""Emerged from talks with the outline of an agreement that would delay …, suspend … and revive …"."""


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "The:DT:det:1 governor:NN:nsubj:2 confirmed=confirm:VBD:ROOT:2 that:IN:mark:8 a:DT:det:5 site:NN:nsubjpass:8 "
            "had=have:VBD:aux:8 been=be:VBN:auxpass:8 damaged=damage:VBN:ccomp:2 but:CC:cc:8 denied=deny:VBN:conj:8 that:IN:mark:15 "
            "anyone:NN:nsubjpass:15 had=have:VBD:aux:15 been=be:VBN:auxpass:15 killed=kill:VBN:ccomp:10 .:.:punct:2",
            "denied", ("confirmed", "conj"), id="denied, not was denied",
        ),
        pytest.param(
            "The:DT:det:1 panel:NN:nsubj:2 found=find:VBD:ROOT:2 that:IN:mark:8 the:DT:det:5 files=file:NNS:nsubjpass:8 "
            "had=have:VBD:aux:8 been=be:VBN:auxpass:8 hidden=hide:VBN:ccomp:2 and:CC:cc:8 moved=move:VBN:conj:8 to:IN:prep:10 "
            "Oslo:NNP:pobj:11:GPE .:.:punct:2",
            "moved", ("hidden", "conj"), id="hidden and moved",
        ),
        pytest.param(
            "The:DT:det:1 Commission:NNP:nsubj:2:ORG promised=promise:VBD:ROOT:2 in:IN:prep:2 a:DT:det:5 letter:NN:pobj:3 "
            "seen=see:VBN:acl:5 by:IN:agent:6 Reuters:NNP:pobj:7:ORG that:WDT:mark:14 landlocked=landlocke:VBD:amod:11 "
            "states=state:NNS:nsubjpass:14 would:MD:aux:14 be:VB:auxpass:14 exempted=exempt:VBN:relcl:5 from:IN:prep:14 "
            "the:DT:det:17 ban:NN:pobj:15 .:.:punct:2",
            "exempted", ("promised", "ccomp"), id="promised in a letter",
        ),
        pytest.param(
            "The:DT:det:1 Commission:NNP:nsubj:2:ORG published=publish:VBD:ROOT:2 a:DT:det:4 letter:NN:dobj:2 that:WDT:nsubj:6 "
            "praised=praise:VBD:relcl:4 the:DT:det:8 ban:NN:dobj:6 .:.:punct:2",
            "praised", ("letter", "relcl"), id="a letter that praised",
        ),
        pytest.param(
            "It:PRP:nsubj:1 is=be:VBZ:ROOT:1 part:NN:attr:1 of:IN:prep:2 a:DT:det:5 campaign:NN:pobj:3 that:WDT:nsubj:8 "
            "has=have:VBZ:aux:8 forced=force:VBN:relcl:5 Moscow:NNP:dobj:8:GPE to:TO:aux:11 curb:VB:xcomp:8 "
            "exports=export:NNS:dobj:11 and:CC:cc:8 that:IN:mark:18 a:DT:det:17 senior:JJ:amod:17 envoy:NN:nsubj:18 "
            "cautioned=caution:VBD:conj:8 could:MD:aux:20 complicate:VB:ccomp:1 efforts=effort:NNS:dobj:20 to:TO:aux:23 "
            "revive:VB:acl:21 talks=talk:NNS:dobj:23 .:.:punct:1",
            "complicate", ("cautioned", "ccomp"), id="cautioned about by an envoy",
        ),
        pytest.param(
            "It:PRP:nsubj:1 is=be:VBZ:ROOT:1 a:DT:det:3 campaign:NN:attr:1 that:WDT:nsubj:8 a:DT:det:7 senior:JJ:amod:7 "
            "envoy:NN:nsubj:8 cautioned=caution:VBD:acl:3 could:MD:aux:10 complicate:VB:ccomp:1 efforts=effort:NNS:dobj:10 "
            "to:TO:aux:13 revive:VB:acl:11 talks=talk:NNS:dobj:13 .:.:punct:1",
            "that", ("complicate", "nsubj"), id="what could complicate them",
        ),
        pytest.param(
            "It:PRP:nsubj:1 is=be:VBZ:ROOT:1 a:DT:det:3 campaign:NN:attr:1 that:WDT:dobj:9 a:DT:det:7 senior:JJ:amod:7 "
            "envoy:NN:nsubj:9 has=have:VBZ:aux:9 led=lead:VBN:relcl:3 .:.:punct:1",
            "that", ("led", "dobj"), id="what the envoy has led",
        ),
        pytest.param(
            "The:DT:det:1 minister:NN:nsubj:2 urged=urge:VBD:ROOT:2 the:DT:det:4 generals=general:NNS:dobj:2 to:IN:aux:6 "
            "free:JJ:xcomp:2 Bazoum:NNP:dobj:6:ORG .:.:punct:2",
            "free", ("urged", "xcomp"), id="urged to free",
        ),
        pytest.param(
            "The:DT:det:1 minister:NN:nsubj:2 sent=send:VBD:ROOT:2 the:DT:det:4 generals=general:NNS:dobj:2 to:IN:aux:6 "
            "free:JJ:advcl:2 Bazoum:NNP:dobj:6:ORG .:.:punct:2",
            "free", ("sent", "advcl"), id="sent to free",
        ),
        pytest.param(
            "The:DT:det:1 report:NN:nsubj:2 criticised=criticise:VBD:ROOT:2 Niger_:NNP:poss:6:ORG 's:POS:case:3 "
            "deepening:NN:compound:6 ties=tie:NNS:dobj:2 with:IN:prep:6 Moscow:NNP:pobj:7:GPE .:.:punct:2",
            "ties", ("criticised", "dobj"), id="deepening ties",
        ),
        pytest.param(
            "Peru:NNP:nsubjpass:2:GPE was=be:VBD:auxpass:2 alarmed=alarm:VBN:ROOT:2 by:IN:agent:2 Niger_:NNP:poss:7:ORG "
            "'s:POS:case:4 deepening:NN:compound:7 ties=tie:NNS:pobj:3 with:IN:prep:7 Moscow:NNP:pobj:8:GPE .:.:punct:2",
            "ties", ("by", "pobj"), id="alarmed by deepening ties",
        ),
        pytest.param(
            "Kyrgyzstan_:NNP:poss:2:GPE 's:POS:case:0 opposition:NN:nsubj:5 on:IN:prep:2 Tuesday:NNP:pobj:3 "
            "rejected=reject:VBD:ROOT:5 the:DT:det:7 result:NN:dobj:5 .:.:punct:5",
            "on", ("rejected", "prep"), id="rejected on Tuesday",
        ),
        pytest.param(
            "The:DT:det:1 meeting:NN:nsubj:4 on:IN:prep:1 Tuesday:NNP:pobj:2 ended=end:VBD:ROOT:4 early:RB:advmod:4 .:.:punct:4",
            "on", ("meeting", "prep"), id="a meeting on Tuesday",
        ),
        pytest.param(
            "Peru:NNP:nsubj:1:GPE rejected=reject:VBD:ROOT:1 the:DT:det:4 official:JJ:amod:4 results=result:NNS:dobj:1 of:IN:prep:4 "
            "an:DT:det:7 election:NN:pobj:5 that:WDT:nsubj:13 observers=observer:NNS:nsubj:10 said=say:VBD:relcl:7 "
            "had=have:VBD:aux:13 been=be:VBN:auxpass:13 marred=mar:VBN:ccomp:10 by:IN:agent:13 pressure:NN:pobj:14 ,:,:punct:13 "
            "as:IN:mark:21 the:DT:det:20:ORG European:NNP:compound:20:ORG Union:NNP:nsubj:21:ORG threatened=threaten:VBD:advcl:13 "
            "to:TO:aux:23 impose:VB:xcomp:21 sanctions=sanction:NNS:dobj:23 on:IN:prep:24 officials=official:NNS:pobj:25 "
            ".:.:punct:1",
            "threatened", ("rejected", "advcl"), id="as it threatened",
        ),
        pytest.param(
            '"_:``:punct:8 Voters=voter:NNS:nsubjpass:3 were=be:VBD:auxpass:3 offered=offer:VBN:ccomp:8 a:DT:det:5 choice:NN:dobj:3 '
            ',_:,:punct:8 ":\'\':punct:8 said=say:VBD:ROOT:8 Marit:NNP:compound:10:PERSON Solheim:NNP:nsubj:8:PERSON ,:,:punct:10 '
            "the:DT:det:14 Norwegian:JJ:amod:14 diplomat:NN:appos:10 who:WP:nsubj:16 heads=head:VBZ:relcl:14 the:DT:det:18 "
            'mission:NN:dobj:16 ,:,:punct:10 "_:``:punct:10 but:CC:cc:10 not:RB:neg:23 conditions=condition:NNS:conj:10 '
            "in:IN:prep:31 which:WDT:pobj:24 that:DT:det:27 choice:NN:nsubjpass:31 could:MD:aux:31 be:VB:auxpass:31 "
            'freely:RB:advmod:31 made=make:VBN:relcl:23 ._:.:punct:8 ":\'\':punct:8',
            "conditions", ("choice", "conj"), id="but not conditions",
        ),
        pytest.param(
            "One:CD:nsubj:16 of:IN:prep:0 the:DT:det:3 diplomats=diplomat:NNS:pobj:1 ,:,:punct:3 who:WP:nsubj:6 "
            "declined=decline:VBD:relcl:3 to:TO:aux:9 be:VB:auxpass:9 named=name:VBN:xcomp:6 because:IN:mark:13 the:DT:det:12 "
            "talks=talk:NNS:nsubj:13 were=be:VBD:advcl:6 confidential:JJ:acomp:13 ,:,:punct:0 said=say:VBD:ROOT:16 "
            "Hungary:NNP:nsubj:18:GPE had=have:VBD:ccomp:16 yet:RB:advmod:18 to:TO:aux:22 be:VB:auxpass:22 "
            "persuaded=persuade:VBN:xcomp:18 .:.:punct:16",
            "declined", ("One", "relcl"), id="one who declined",
        ),
        pytest.param(
            "Russia:NNP:nsubj:1:GPE was=be:VBD:ROOT:1 among:IN:prep:1 the:DT:det:4 first:JJ:pobj:2 to:TO:aux:6 "
            "congratulate:VB:advcl:1 the:DT:det:8 president:NN:dobj:6 .:.:punct:1",
            "congratulate", ("first", "relcl"), id="among the first",
        ),
        pytest.param(
            "Last:JJ:amod:1 year:NN:npadvmod:3 parliament:NN:nsubj:3 extended=extend:VBD:ccomp:14 the:DT:det:6 "
            "presidential:JJ:amod:6 term:NN:dobj:3 to:IN:prep:3 seven:CD:nummod:9 years=year:NNS:pobj:7 ,:,:punct:14 a:DT:det:13 "
            "move:NN:compound:13 critics=critic:NNS:nsubj:14 say:VBP:ROOT:14 was=be:VBD:auxpass:16 designed=design:VBN:ccomp:14 "
            "to:TO:aux:18 keep:VB:xcomp:16 Asanbekov:NNP:dobj:18:PERSON in:IN:prep:18 office:NN:pobj:20 until:IN:prep:18 "
            "the:DT:det:25 next:JJ:amod:25 decade:NN:pobj:22 .:.:punct:14",
            "designed", ("say", "ccomp"), id="a move critics say",
        ),
        pytest.param(
            "Last:JJ:amod:1 year:NN:npadvmod:3 parliament:NN:nsubj:3 extended=extend:VBD:ccomp:14 the:DT:det:6 "
            "presidential:JJ:amod:6 term:NN:dobj:3 to:IN:prep:3 seven:CD:nummod:9 years=year:NNS:pobj:7 ,:,:punct:14 a:DT:det:13 "
            "move:NN:compound:13 critics=critic:NNS:nsubj:14 say:VBP:ROOT:14 was=be:VBD:auxpass:16 designed=design:VBN:ccomp:14 "
            "to:TO:aux:18 keep:VB:xcomp:16 Asanbekov:NNP:dobj:18:PERSON in:IN:prep:18 office:NN:pobj:20 until:IN:prep:18 "
            "the:DT:det:25 next:JJ:amod:25 decade:NN:pobj:22 .:.:punct:14",
            "move", ("extended", "npadvmod"), id="what the move sums up",
        ),
        pytest.param(
            "She:PRP:nsubj:1 said=say:VBD:ROOT:1 her:PRP$:poss:3 lawyers=lawyer:NNS:nsubj:5 would:MD:aux:5 ask:VB:ccomp:1 "
            "the:DT:det:7 court:NN:dobj:5 to:TO:aux:9 annul:VB:xcomp:5 the:DT:det:11 ballot:NN:dobj:9 ,:,:punct:16 a:DT:det:14 "
            "step:NN:nsubj:16 analysts=analyst:NNS:nsubj:16 say:VBP:parataxis:17 has=have:VBZ:ccomp:1 little:JJ:amod:19 "
            "chance:NN:dobj:17 of:IN:prep:19 success:NN:pobj:20 .:.:punct:1",
            "has", ("say", "ccomp"), id="a step analysts say",
        ),
        pytest.param(
            "Tehran:NNP:ROOT:0:GPE ,:,:punct:0 which:WDT:nsubj:3 denies=deny:VBZ:relcl:0 arming=arm:VBG:xcomp:3 the:DT:det:6 "
            "group:NN:dobj:4 ,:,:punct:0 called=call:VBN:acl:0 suggestions=suggestion:NNS:oprd:8 of:IN:prep:9 its:PRP$:poss:12 "
            'involvement:NN:pobj:10 "_:``:punct:14 baseless_:JJ:amod:12 ":\'\':punct:0 .:.:punct:0',
            "called", ("called", "ROOT"), id="called it baseless",
        ),
        pytest.param(
            "At:RB:advmod:1 least:RBS:advmod:2 two:CD:nummod:4 container:NN:compound:4 lines=line:NNS:nsubj:6 have:VBP:aux:6 "
            "ordered=order:VBN:ccomp:34 ships=ship:NNS:dobj:6 to:TO:aux:9 divert:VB:xcomp:6 around:IN:prep:9 southern:JJ:amod:12 "
            "Africa:NNP:pobj:10 ,:,:punct:6 a:DT:det:15 detour:NN:dobj:6 that:WDT:nsubj:17 adds=add:VBZ:relcl:15 10:CD:quantmod:20 "
            "to:TO:quantmod:20 14:CD:nummod:21 days=day:NNS:dobj:17 to:IN:prep:17 journeys=journey:NNS:pobj:22 between:IN:prep:23 "
            "Asia:NNP:pobj:24 and:CC:cc:25 Europe:NNP:conj:25 ,:,:punct:34 people:NNS:nsubj:34 familiar:JJ:amod:29 with:IN:prep:30 "
            "the:DT:det:33 decisions=decision:NNS:pobj:31 said=say:VBD:ROOT:34 .:.:punct:34",
            "detour", ("ordered", "npadvmod"), id="a detour",
        ),
        pytest.param(
            "The:DT:det:1 bank:NN:nsubj:2 sold=sell:VBD:ROOT:2 two:CD:nummod:4 ships=ship:NNS:dobj:2 ,:,:punct:4 a:DT:det:7 "
            "plane:NN:appos:4 that:WDT:dobj:11 it:PRP:nsubj:11 had=have:VBD:aux:11 bought=buy:VBN:relcl:7 in:IN:prep:11 "
            "May:NNP:pobj:12 ,:,:punct:7 and:CC:cc:7 a:DT:det:17 port:NN:conj:7 .:.:punct:2",
            "plane", ("ships", "conj"), id="a plane it sold",
        ),
        pytest.param(
            "Its:PRP$:poss:3 24:CD:nummod:3 crew:NN:compound:3 members=member:NNS:nsubjpass:11 ,:,:punct:3 most:JJS:nsubj:8 "
            "of:IN:prep:5 them=they:PRP:pobj:6 Filipinos:NNPS:appos:3 ,:,:punct:3 were=be:VBD:auxpass:11 rescued=rescue:VBN:ROOT:11 "
            "by:IN:agent:11 a:DT:det:15 French:JJ:amod:15 frigate:NN:pobj:12 .:.:punct:11",
            "Filipinos", ("members", "acl"), id="most of them",
        ),
        pytest.param(
            "Its:PRP$:poss:1 owners=owner:NNS:nsubjpass:7 ,:,:punct:1 two:CD:nummod:4 Filipinos:NNPS:appos:1 ,:,:punct:1 "
            "were=be:VBD:auxpass:7 rescued=rescue:VBN:ROOT:7 by:IN:agent:7 a:DT:det:11 French:JJ:amod:11 frigate:NN:pobj:8 "
            ".:.:punct:7",
            "Filipinos", ("owners", "appos"), id="two Filipinos",
        ),
        pytest.param(
            TALKS,
            "suspend", ("delay", "conj"), id="would suspend",
        ),
        pytest.param(
            TALKS,
            "revive", ("delay", "conj"), id="would revive",
        ),
        pytest.param(
            "Negotiators=negotiator:NNS:nsubj:1 emerged=emerge:VBD:ROOT:1 from:IN:prep:1 talks=talk:NNS:pobj:2 and:CC:cc:1 "
            "left=leave:VBD:conj:1 Oslo:NNP:dobj:5:GPE .:.:punct:1",
            "left", ("emerged", "conj"), id="emerged and left",
        ),
        pytest.param(
            "The:DT:det:2 port:NN:compound:2 fees=fee:NNS:nsubjpass:5 have:VBP:aux:5 been=be:VBN:auxpass:5 blamed=blame:VBN:ROOT:5 "
            "by:IN:agent:5 shipping=ship:VBG:pcomp:6 companies=company:NNS:dobj:7 for:IN:prep:8 canceled=cancel:VBN:amod:11 "
            "voyages=voyage:NNS:pobj:9 .:.:punct:5",
            "companies", ("by", "pobj"), id="by shipping companies",
        ),
        pytest.param(
            "They:PRP:nsubj:1 paid=pay:VBD:ROOT:1 the:DT:det:3 fees=fee:NNS:dobj:1 by:IN:prep:1 shipping=ship:VBG:compound:6 "
            "copper:NN:pobj:4 .:.:punct:1",
            "copper", ("by", "pobj"), id="by shipping copper",
        ),
        pytest.param(
            "Malaysia_:NNP:poss:3:GPE 's:POS:case:0 foreign:JJ:amod:3 minister:NN:ROOT:3 ,:,:punct:3 who:WP:nsubj:6 "
            "hosted=host:VBD:relcl:3 a:DT:det:8 dinner:NN:dobj:6 for:IN:prep:8 the:DT:det:12 two:CD:nummod:12 "
            "delegations=delegation:NNS:pobj:9 ,:,:punct:12 called=call:VBN:acl:12 the:DT:det:16 talks=talk:NNS:dobj:14 "
            "constructive:JJ:oprd:14 .:.:punct:3",
            "called", ("called", "ROOT"), id="who hosted a dinner, called",
        ),
        pytest.param(
            'China:NNP:nsubj:4:GPE had=have:VBD:aux:4 "_:``:punct:4 never:RB:neg:4 closed=close:VBD:ccomp:12 the:DT:det:6 '
            'door:NN:dobj:4 to:IN:prep:4 dialogue:NN:pobj:7 ,_:,:punct:12 ":\'\':punct:12 he:PRP:nsubj:12 said=say:VBD:ROOT:12 '
            ',:,:punct:12 but:CC:cc:12 would:MD:aux:17 not:RB:neg:17 accept:VB:conj:12 "_:``:punct:17 a:DT:det:20 '
            "situation:NN:dobj:17 in:IN:prep:25 which:WDT:pobj:21 one:CD:nummod:24 party:NN:compound:25 talks=talk:NNS:relcl:20 "
            "while:IN:mark:27 reaching=reach:VBG:advcl:25 for:IN:prep:27 new:JJ:amod:30 tariffs=tariff:NNS:pobj:28 ._:.:punct:12 "
            '":\'\':punct:12',
            "accept", ("closed", "conj"), id="goes on being said",
        ),
        pytest.param(
            "The:DT:det:2:ORG Security:NNP:compound:2:ORG Council:NNP:ROOT:2:ORG ,:,:punct:2 in:IN:prep:2 a:DT:det:6 "
            "statement:NN:pobj:4 drafted=draft:VBN:acl:6 by:IN:agent:7 France:NNP:pobj:8:GPE after:IN:prep:4 "
            "consultations=consultation:NNS:pobj:10 requested=request:VBN:acl:11 by:IN:agent:12 Pakistan:NNP:pobj:13:GPE "
            ",:,:punct:11 called=call:VBD:acl:11 on:IN:prep:16 both:DT:det:19 governments=government:NNS:pobj:17 to:TO:aux:21 "
            "exercise:VB:xcomp:16 restraint:NN:dobj:21 and:CC:cc:16 condemned=condemn:VBD:conj:16 the:DT:det:26 attack:NN:dobj:24 "
            ".:.:punct:2",
            "called", ("called", "ROOT"), id="in a statement, called",
        ),
        pytest.param(
            "A:DT:det:1 council:NN:nsubj:8 in:IN:prep:1 a:DT:det:4 town:NN:pobj:2 rebuilt=rebuild:VBN:acl:4 by:IN:agent:5 "
            "France:NNP:pobj:6:GPE called=call:VBD:ROOT:8 on:IN:prep:8 both:DT:det:11 sides=side:NNS:pobj:9 to:TO:aux:13 "
            "stop:VB:xcomp:8 .:.:punct:8",
            "called", ("called", "ROOT"), id="a council in a town called",
        ),
        pytest.param(
            "Senators=senator:NNS:nsubj:6 from:IN:prep:0 both:DT:det:3 parties=party:NNS:pobj:1 on:IN:prep:3 Wednesday:NNP:pobj:4 "
            "scolded=scold:VBD:ROOT:6 the:DT:det:8 government:NN:dobj:6 .:.:punct:6",
            "on", ("scolded", "prep"), id="parties on Wednesday",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
