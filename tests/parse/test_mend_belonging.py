"""What a word belongs to: each parse as the parser gives it, and where the word hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Oslo:NNP:nsubj:1:ORG condemned=condemn:VBD:ROOT:1 what:WP:dobj:6 the:DT:det:5:ORG State:NNP:compound:5:ORG "
            'Department:NNP:nsubj:6:ORG called=call:VBD:ccomp:1 "_:``:punct:10 reckless_:JJ:amod:10 ":\'\':punct:10 conduct:NN:oprd:6 '
            ",:,:punct:10 and:CC:cc:10 the:DT:det:14 destroyer:NN:conj:10 USS:NNP:compound:17 Harlan:NNP:compound:17 "
            "Pryce:NNP:appos:14 sailed=sail:VBD:conj:1 from:IN:prep:18 Yokosuka:NNP:pobj:19:ORG on:IN:prep:18 Friday:NNP:pobj:21 "
            "for:IN:mark:29 what:WP:dobj:28 the:DT:det:27:ORG U.S.:NNP:compound:27:ORG Navy:NNP:nsubj:28:ORG "
            "insisted=insist:VBD:csubj:29 was=be:VBD:advcl:18 a:DT:det:34 long_:RB:advmod:33 -_:HYPH:punct:33 "
            "scheduled=schedule:VBN:amod:34 deployment:NN:attr:29 .:.:punct:1",
            "destroyer", ("sailed", "nsubj"), id="and the destroyer",
        ),
        pytest.param(
            "The:DT:det:1 pact:NN:nsubj:3 ,:,:punct:1 concluded=conclude:VBD:ccomp:12 after:IN:prep:3 almost:RB:advmod:6 "
            "three:CD:nummod:7 years=year:NNS:pobj:4 of:IN:prep:7 bargaining:NN:pobj:8 ,:,:punct:12 could:MD:aux:12 "
            "double:VB:ccomp:26 the:DT:det:14 region_:NN:poss:16 's:POS:case:14 economy:NN:dobj:12 to:IN:prep:12 $_:$:quantmod:20 "
            "2:CD:compound:20 trillion:CD:pobj:17 by:IN:prep:12 2030:CD:pobj:21 ,:,:punct:26 the:DT:det:25 office:NN:nsubj:26 "
            "estimates=estimate:VBZ:ROOT:26 .:.:punct:26",
            "concluded", ("pact", "acl"), id="concluded after",
        ),
        pytest.param(
            "Laos:NNP:nsubj:2:GPE has=have:VBZ:aux:2 accepted=accept:VBN:ROOT:2 a:DT:det:4 loan:NN:dobj:2 to:TO:aux:6 "
            "build:VB:acl:4 a:DT:det:8 railway:NN:dobj:6 from:IN:prep:8 Thakhek:NNP:pobj:9:ORG to:IN:prep:6 the:DT:det:14 "
            "Vietnamese:JJ:amod:14 port:NN:pobj:11 of:IN:prep:14 Vung:NNP:compound:17:PERSON Ang:NNP:pobj:15:PERSON ,:,:punct:17 "
            "Lao:NNP:compound:21 Finance:NNP:compound:21 Minister:NNP:compound:23 Kham:NNP:compound:23:PERSON "
            "Sisavanh:NNP:conj:17:PERSON announced=announce:VBD:advcl:2 on:IN:prep:24 Saturday:NNP:pobj:25 .:.:punct:2",
            "Sisavanh", ("announced", "nsubj"), id="minister announced",
        ),
        pytest.param(
            "At:IN:prep:17 the:DT:det:2 invitation:NN:pobj:0 of:IN:prep:2 President:NNP:compound:7 Lula:NNP:compound:7:PERSON "
            "da:NNP:compound:7:PERSON Silva:NNP:pobj:3:PERSON ,:,:punct:7 the:DT:det:10 President:NNP:appos:7 of:IN:prep:10 "
            "Kenya:NNP:pobj:11:GPE ,:,:punct:7 William:NNP:compound:15:PERSON Ruto:NNP:appos:7:PERSON ,:,:punct:7 "
            "paid=pay:VBD:ROOT:17 an:DT:det:20 official:JJ:amod:20 visit:NN:dobj:17 to:IN:prep:20 Brazil:NNP:pobj:21:GPE "
            "from:IN:prep:17 9:CD:quantmod:26 to:IN:quantmod:26 11:CD:nummod:27 March:NNP:pobj:23 2026:CD:nummod:27 .:.:punct:17",
            "Ruto", ("President", "appos"), id="at the invitation",
        ),
        pytest.param(
            "Both:DT:det:1 sides=side:NNS:nsubj:2 called=call:VBD:ROOT:2 on:RP:prt:2 developed=develop:VBN:amod:5 "
            "countries=country:NNS:dobj:2 to:TO:prep:2 triple:JJ:amod:9 adaptation:NN:compound:9 finance:NN:pobj:6 by:IN:prep:2 "
            "2030:CD:pobj:10 .:.:punct:2",
            "triple", ("called", "xcomp"), id="to triple",
        ),
        pytest.param(
            "They:PRP:nsubj:1 deplored=deplore:VBD:ROOT:1 the:DT:det:3 withdrawal:NN:dobj:1 of:IN:prep:3 several:JJ:amod:6 "
            "donors=donor:NNS:pobj:4 from:IN:prep:3 the:DT:det:10:ORG Damage:NNP:compound:10:ORG Fund:NNP:pobj:7:ORG ,:,:punct:10 "
            "whose:WP$:poss:13 resources=resource:NNS:relcl:10 ,:,:punct:16 they:PRP:nsubj:16 noted=note:VBD:parataxis:19 "
            ',:,:punct:16 "_:``:punct:19 remain:VBP:conj:1 far:RB:advmod:21 beneath:IN:prep:19 the:DT:det:23 need_:NN:pobj:21 '
            '":\'\':punct:19 .:.:punct:1',
            "resources", ("remain", "nsubj"), id="whose resources",
        ),
        pytest.param(
            "They:PRP:nsubj:3 did=do:VBD:aux:3 not:RB:neg:3 endorse:VB:ROOT:3 the:DT:det:5 levy:NN:dobj:3 on:IN:prep:5 "
            "aviation:NN:compound:8 fuel:NN:pobj:6 proposed=propose:VBN:acl:8 by:IN:agent:9 the:DT:det:14:ORG "
            "Levies:NNP:compound:14:ORG Task:NNP:compound:14:ORG Force:NNP:pobj:10:ORG .:.:punct:3",
            "proposed", ("levy", "acl"), id="a levy proposed",
        ),
        pytest.param(
            "Brazil:NNP:nsubj:1:GPE informed=inform:VBD:ROOT:1 its:PRP$:poss:3 guests=guest:NNS:dobj:1 that:IN:mark:7 "
            "it:PRP:nsubj:7 had=have:VBD:aux:7 decided=decide:VBN:ccomp:1 to:TO:aux:9 recognise:VB:xcomp:7 the:DT:det:12 "
            "transitional:JJ:amod:12 government:NN:dobj:9 in:IN:prep:9 Antananarivo:NNP:pobj:13:ORG ,:,:punct:9 "
            "formed=form:VBN:advcl:9 after:IN:prep:16 the:DT:det:19 army_:NN:poss:21 's:POS:case:19 seizure:NN:pobj:17 "
            "of:IN:prep:21 power:NN:pobj:22 .:.:punct:1",
            "formed", ("government", "acl"), id="formed after",
        ),
        pytest.param(
            "Her:PRP$:poss:1 host:NN:nsubj:6 ,:,:punct:1 Enrique:NNP:compound:4:PERSON Pinto:NNP:appos:1:PERSON ,:,:punct:1 "
            'said=say:VBD:ROOT:6 recognition:NN:nsubj:11 "_:``:punct:11 is=be:VBZ:aux:11 not:RB:neg:9 applause_:VBG:ccomp:6 '
            '":\'\':punct:6 ,:,:punct:6 and:CC:cc:6 urged=urge:VBD:conj:6 them=they:PRP:dobj:15 to:TO:aux:18 go:VB:xcomp:15 '
            ".:.:punct:6",
            "applause", ("is", "attr"), id="is not applause",
        ),
        pytest.param(
            "Her:PRP$:poss:1 host:NN:nsubj:6 ,:,:punct:1 Enrique:NNP:compound:4:PERSON Pinto:NNP:appos:1:PERSON ,:,:punct:1 "
            'said=say:VBD:ROOT:6 recognition:NN:nsubj:11 "_:``:punct:11 is=be:VBZ:aux:11 not:RB:neg:9 applause_:VBG:ccomp:6 '
            '":\'\':punct:6 ,:,:punct:6 and:CC:cc:6 urged=urge:VBD:conj:6 them=they:PRP:dobj:15 to:TO:aux:18 go:VB:xcomp:15 '
            ".:.:punct:6",
            "not", ("is", "neg"), id="a denial of the helping verb",
        ),
        pytest.param(
            "Kenya:NNP:nsubj:8:GPE ,:,:punct:0 having:VBG:aux:3 abolished=abolish:VBN:amod:4 visas=visa:NNS:appos:0 in:IN:prep:4 "
            "2024:CD:pobj:5 ,:,:punct:4 agreed=agree:VBD:ROOT:8 to:TO:aux:10 waive:VB:xcomp:8 its:PRP$:poss:13 "
            "travel:NN:compound:13 authorisation:NN:dobj:10 .:.:punct:8",
            "visas", ("abolished", "dobj"), id="having done",
        ),
        pytest.param(
            "The:DT:det:1 draft:NN:nsubj:2 expresses=express:VBZ:ROOT:2 concern:NN:dobj:2 ,:,:punct:2 language:NN:conj:2 "
            "that:IN:mark:10 one:CD:nummod:9 Indonesian:JJ:amod:9 diplomat:NN:nsubj:10 dismissed=dismiss:VBD:ccomp:5 as:IN:prep:10 "
            '"_:``:punct:11 wallpaper:NN:pobj:11 ._:.:punct:2 ":\'\':punct:2',
            "dismissed", ("language", "relcl"), id="dismissed as",
        ),
        pytest.param(
            "The:DT:det:1 funds=fund:NNS:nsubjpass:4 will:MD:aux:4 be:VB:auxpass:4 administered=administer:VBN:ROOT:4 by:IN:agent:4 "
            "the:DT:det:8:ORG Development:NNP:compound:8:ORG Bank:NNP:pobj:5:ORG ,:,:punct:8 not:RB:neg:11 by:IN:prep:8 "
            "the:DT:det:14:ORG Kenyan:NNP:compound:14:ORG Treasury:NNP:pobj:11:ORG .:.:punct:4",
            "not", ("by", "neg"), id="not by",
        ),
        pytest.param(
            "Both:DT:det:1 sides=side:NNS:nsubj:2 called=call:VBD:ROOT:2 on:RP:prt:2 developed=develop:VBN:amod:5 "
            "countries=country:NNS:dobj:2 to:TO:prep:2 triple:JJ:amod:9 adaptation:NN:compound:9 finance:NN:pobj:6 by:IN:prep:2 "
            "2030:CD:pobj:10 .:.:punct:2",
            "countries", ("on", "pobj"), id="called on",
        ),
        pytest.param(
            "The:DT:det:1 draft:NN:nsubjpass:3 was=be:VBD:auxpass:3 leaked=leak:VBN:ROOT:3 late:RB:advmod:3 on:IN:prep:3 "
            "Tuesday:NNP:pobj:5 ,:,:punct:3 hours=hour:NNS:npadvmod:9 after:IN:mark:19 Chile_:NNP:poss:13:GPE 's:POS:case:10 "
            "chief:JJ:amod:13 negotiator:NN:nsubj:19 ,:,:punct:13 Caio:NNP:compound:16:PERSON Prado:NNP:appos:13:PERSON "
            ",:,:punct:13 had=have:VBD:aux:19 flown=fly:VBN:advcl:3 home:NN:advmod:19 .:.:punct:3",
            "negotiator", ("flown", "nsubj"), id="hours after he",
        ),
        pytest.param(
            "She:PRP:nsubj:2 has=have:VBZ:aux:2 written=write:VBN:ROOT:2 to:IN:prep:2 Ana:NNP:compound:5 Ruiz:NNP:pobj:3 "
            "demanding=demand:VBG:advcl:2 that:IN:mark:11 the:DT:det:9 waiver:NN:nsubjpass:11 be:VB:auxpass:11 "
            "withdrawn=withdraw:VBN:ccomp:6 before:IN:mark:14 ministers=minister:NNS:nsubj:14 meet:VBP:advcl:11 ,:,:punct:11 "
            "and:CC:cc:11 received=receive:VBD:conj:11 no:DT:det:19 reply:NN:dobj:17 .:.:punct:2",
            "received", ("written", "conj"), id="has not be",
        ),
        pytest.param(
            "Brazil:NNP:nsubj:8:GPE ,:,:punct:0 backed=back:VBN:acl:0 by:IN:agent:2 Argentina:NNP:pobj:3:GPE ,:,:punct:0 "
            "has=have:VBZ:aux:8 long:RB:advmod:8 complained=complain:VBN:ROOT:8 that:IN:mark:11 it:PRP:nsubj:11 "
            "amounts=amount:VBZ:ccomp:8 to:IN:prep:11 protectionism:NN:pobj:12 ,:,:punct:8 and:CC:cc:8 last:JJ:amod:17 "
            "autumn:NN:nsubj:18 threatened=threaten:VBD:conj:8 to:TO:aux:20 suspend:VB:xcomp:18 beef:NN:compound:22 "
            "quotas=quota:NNS:dobj:20 .:.:punct:18",
            "autumn", ("threatened", "npadvmod"), id="last autumn",
        ),
        pytest.param(
            "His:PRP$:poss:1 members=member:NNS:nsubj:4 would:MD:aux:4 not:RB:neg:4 accept:VB:ROOT:4 beef:NN:dobj:4 ,:,:punct:4 "
            "and:CC:cc:4 if:IN:mark:10 ministers=minister:NNS:nsubj:10 approve:VBP:conj:4 the:DT:det:12 text:NN:dobj:10 "
            "they:PRP:nsubj:15 will:MD:aux:15 shut:VB:relcl:12 down:RP:prt:15 the:DT:det:18 port:NN:dobj:15 of:IN:prep:18 "
            "Le:NNP:compound:21 Havre:NNP:pobj:19 .:.:punct:4",
            "approve", ("shut", "advcl"), id="if they will",
        ),
        pytest.param(
            "On:IN:prep:6 Saturday:NNP:compound:2 night:NN:pobj:0 ,:,:punct:6 border:NN:compound:5 personnel:NNS:nsubj:6 "
            "shot=shoot:VBD:ROOT:6 dead:JJ:amod:9 two:CD:nummod:9 men=man:NNS:dobj:6 near:IN:prep:9 Mekhli:NNP:pobj:10:ORG "
            "in:IN:prep:6 Cooch:NNP:compound:14:GPE district:NN:pobj:12 .:.:punct:6",
            "dead", ("shot", "oprd"), id="shot dead",
        ),
        pytest.param(
            "Citing=cite:VBG:advcl:13 threats=threat:NNS:dobj:0 to:IN:prep:1 its:PRP$:poss:4 staff:NN:pobj:2 ,:,:punct:13 "
            "the:DT:det:9:ORG Indian:NNP:compound:9:ORG High:NNP:compound:9:ORG Commission:NNP:nsubj:13:ORG on:IN:prep:13 "
            "March:NNP:pobj:10 9:CD:nummod:11 suspended=suspend:VBD:ROOT:13 all:DT:det:16 visa:NN:compound:16 "
            "services=service:NNS:dobj:13 ,:,:punct:13 barring=bar:VBG:advcl:13 emergency:NN:nmod:21 medical:JJ:amod:21 "
            "cases=case:NNS:dobj:18 ,:,:punct:18 at:IN:prep:18 its:PRP$:poss:25 centres=centre:NNS:pobj:23 in:IN:prep:25 "
            "Khulna:NNP:pobj:26:GPE .:.:punct:13",
            "cases", ("barring", "pobj"), id="barring cases",
        ),
        pytest.param(
            "He:PRP:nsubj:1 added=add:VBD:ROOT:1 that:IN:mark:4 Delhi:NNP:nsubj:4:GPE expected=expect:VBD:ccomp:1 "
            "Dhaka:NNP:nsubj:7:ORG to:TO:aux:7 act:VB:ccomp:4 against:IN:prep:7 trafficking=traffic:VBG:pcomp:8 "
            "networks=network:NNS:dobj:9 .:.:punct:1",
            "networks", ("against", "pobj"), id="against trafficking networks",
        ),
        pytest.param(
            "Across:IN:prep:12 the:DT:det:2 border:NN:pobj:0 ,:,:punct:12 Jamaat_:NNP:compound:6:PERSON -_:HYPH:punct:6:PERSON "
            "e_:NNP:compound:9:PERSON -_:NNP:compound:9:PERSON Islami:JJ:amod:9:PERSON leader:NN:compound:11 "
            "Abdul:NNP:compound:11:PERSON Sarkar:NNP:nsubj:12:PERSON told=tell:VBD:ROOT:12 a:DT:det:14 rally:NN:dobj:12 "
            "in:IN:prep:14 Sylhet:NNP:pobj:15:GPE on:IN:prep:12 Sunday:NNP:pobj:17 that:IN:mark:23 his:PRP$:poss:21 "
            "party:NN:nsubj:23 would:MD:aux:23 march:VB:ccomp:12 .:.:punct:12",
            "e", ("Islami", "compound"), id="Jamaat-e-Islami",
        ),
        pytest.param(
            "He:PRP:nsubj:1 named=name:VBD:ROOT:1 Shamsul:NNP:compound:3:PERSON Mollick:NNP:dobj:1:PERSON ,:,:punct:3 a:DT:det:7 "
            "former:JJ:amod:7 Minister:NNP:appos:3 of:IN:prep:7 State:NNP:pobj:8 in:IN:prep:7 Ana:NNP:compound:12 "
            "Hasina_:NNP:poss:14 's:POS:case:12 Cabinet:NNP:pobj:10:ORG ,:,:punct:14 who:WP:nsubj:17 fled=flee:VBD:relcl:14 "
            "to:IN:prep:17 India:NNP:pobj:18:GPE in:IN:prep:17 August:NNP:pobj:20 2024:CD:nummod:21 .:.:punct:1",
            "fled", ("Mollick", "relcl"), id="a minister in the cabinet who",
        ),
        pytest.param(
            "Oslo:NNP:nsubj:2:GPE must:MD:aux:2 hold:VB:ccomp:13 the:DT:det:4 vote:NN:dobj:2 before:IN:prep:2 the:DT:det:7 "
            "election:NN:pobj:5 in:IN:prep:2 December:NNP:pobj:8 ,:,:punct:13 the:DT:det:12 opposition:NN:nsubj:13 "
            "said=say:VBD:ROOT:13 .:.:punct:13",
            "in", ("election", "prep"), id="the vote's own month",
        ),
        pytest.param(
            "Ministers=minister:NNS:nsubj:1 spoke=speak:VBD:ROOT:1 before:IN:prep:1 the:DT:det:4 committee:NN:pobj:2 on:IN:prep:1 "
            "Monday:NNP:pobj:5 and:CC:cc:1 left=leave:VBN:conj:1 .:.:punct:1",
            "on", ("spoke", "prep"), id="a day that is no event's",
        ),
        pytest.param(
            "The:DT:det:1 government:NN:nsubj:2 fined=fine:VBD:ROOT:2 the:DT:det:4 firm:JJ:dobj:2 €_:$:nmod:6 45_:CD:dobj:2 "
            "m:NN:dobj:2 for:IN:prep:2 late:JJ:amod:10 filings=filing:NNS:pobj:8 .:.:punct:2",
            "m", ("fined", "npadvmod"), id="a sum beside a firm",
        ),
    ],
)  # fmt: skip
def test_hangs(tree_of, hung, parse, word, place):
    assert hung(tree_of(parse), word) == place
