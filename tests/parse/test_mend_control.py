"""Who does what an infinitive, a participle or a gerund says: each as the parser gives it, and where it hangs in the end."""

import pytest


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "He:PRP:nsubj:1 gave=give:VBD:ROOT:1 the:DT:det:4 Pentagon:NNP:compound:4 permission:NN:dobj:1 to:TO:aux:6 use:VB:acl:4 "
            "the:DT:det:8 airspace:NN:dobj:6 .:.:punct:1",
            "Pentagon", ("gave", "dative"), id="who is given leave",
        ),
        pytest.param(
            "Jets=jet:NNS:nsubj:1 forced=force:VBD:ROOT:1 a:DT:det:3 plane:NN:dobj:1 flying=fly:VBG:acl:3 from:IN:prep:4 Aden:NNP:pobj:5 "
            "to:TO:aux:8 land:VB:advcl:4 .:.:punct:1",
            "land", ("forced", "xcomp"), id="what a plane is forced to do",
        ),
        pytest.param(
            "Officials=official:NNS:nsubj:1 urged=urge:VBD:ROOT:1 people:NNS:dobj:1 hoping=hope:VBG:acl:2 to:TO:aux:5 leave:VB:xcomp:3 "
            ".:.:punct:1",
            "leave", ("hoping", "xcomp"), id="what people hope to do",
        ),
        pytest.param(
            "Closing=close:VBG:advcl:8 the:DT:det:2 branch:NN:dobj:0 ,:,:punct:5 she:PRP:nsubj:5 warned=warn:VBD:parataxis:8 ,:,:punct:5 "
            "would:MD:aux:8 cost:VB:ROOT:8 forty:CD:nummod:10 jobs=job:NNS:dobj:8 .:.:punct:8",
            "Closing", ("cost", "csubj"), id="a gerund that costs jobs",
        ),
        pytest.param(
            "Speaking=speak:VBG:advcl:5 in:IN:prep:0 Oslo:NNP:pobj:1 ,:,:punct:5 Berg:NNP:nsubj:5 left=leave:VBD:ROOT:5 .:.:punct:5",
            "Speaking", ("left", "advcl"), id="a participle beside a subject",
        ),
        pytest.param(
            "Berg:NNP:nsubj:1 says=say:VBZ:ROOT:1 refugees=refugee:NNS:nsubj:3 granted=grant:VBN:ccomp:1 asylum:NN:dobj:3 are=be:VBP:ccomp:1 "
            "welcome:JJ:acomp:5 .:.:punct:1",
            "refugees", ("are", "nsubj"), id="refugees granted asylum",
        ),
        pytest.param(
            "Officials=official:NNS:nsubj:1 given=give:VBD:ROOT:1 access:NN:dobj:1 said=say:VBD:conj:1 so:RB:advmod:3 .:.:punct:1",
            "given", ("Officials", "acl"), id="officials given access",
        ),
        pytest.param(
            "Berg:NNP:nsubj:1 says=say:VBZ:ROOT:1 refugees=refugee:NNS:nsubj:3 granted=grant:VBN:csubj:5 asylum:NN:dobj:3 are=be:VBP:ccomp:1 "
            "welcome:JJ:acomp:5 .:.:punct:1",
            "granted", ("refugees", "acl"), id="a participle taken for a clause",
        ),
        pytest.param(
            "Guards=guard:NNS:nsubj:1 taken=take:VBD:ROOT:1 aback:RB:advmod:1 ,:,:punct:1 fled=flee:VBD:conj:1 .:.:punct:1",
            "taken", ("taken", "ROOT"), id="what a comma parts",
        ),
        pytest.param(
            "Berg:NNP:nsubj:1 says=say:VBZ:ROOT:1 courts=court:NNS:nsubj:3 granted=grant:VBD:ccomp:1 them:PRP:dative:3 asylum:NN:dobj:3 "
            ".:.:punct:1",
            "courts", ("granted", "nsubj"), id="courts that grant it",
        ),
        pytest.param(
            "The:DT:det:1 EU:NNP:nsubj:2 called=call:VBD:ROOT:2 for:IN:mark:7 the:DT:det:5 UN:NNP:nsubj:7 to:TO:aux:7 deliver:VB:advcl:2 "
            "aid:NN:dobj:7 .:.:punct:2",
            "UN", ("for", "pobj"), id="who is called on",
        ),
        pytest.param(
            "Ghani:NNP:nsubj:1 announced=announce:VBD:ROOT:1 a:DT:det:3 truce:NN:nsubj:5 to:TO:aux:5 coincide:VB:ccomp:1 with:IN:prep:5 "
            "it:PRP:pobj:6 .:.:punct:1",
            "truce", ("announced", "dobj"), id="what is announced",
        ),
        pytest.param(
            "The:DT:det:1 raid:NN:nsubj:2 displaced=displace:VBN:ROOT:2 thousands=thousand:NNS:npadvmod:2 .:.:punct:2",
            "thousands", ("displaced", "dobj"), id="a number of people",
        ),
        pytest.param(
            "Peru_:NNP:poss:2 's:POS:case:0 army:NN:nsubj:3 demanded=demand:VBD:ROOT:3 that:IN:mark:7 the:DT:det:6 cabinet:NN:nsubj:7 "
            "resign:NN:ccomp:3 .:.:punct:3",
            "cabinet", ("resign", "nsubj"), id="a subjunctive",
        ),
    ],
)  # fmt: skip
def test_who_does_it(tree_of, parse, word, place, hung):
    assert hung(tree_of(parse), word) == place


def test_a_subjunctive_is_a_verb(tree_of):
    tree = tree_of("Ruiz:NNP:nsubj:1 demanded=demand:VBD:ROOT:1 that:IN:mark:4 he:PRP:nsubj:4 resign:NN:ccomp:1 .:.:punct:1")
    assert (tree.tag[4], tree.pos[4]) == ("VB", "VERB")


OVERTHROWN = [
    "Army:NNP:compound:1 chief:NN:nmod:4 Omar:NNP:compound:3 Sisi:NNP:compound:4 overthrew:NN:ROOT:4 President:NNP:compound:6 "
    "Mora:NNP:appos:4 .:.:punct:4",
    "Army:NNP:compound:3 chief:NN:compound:3 Omar:NNP:compound:3 Sisi:NNP:compound:4 overthrew:NN:compound:6 President:NNP:compound:6 "
    "Mora:NNP:ROOT:6 .:.:punct:6",
    "Army:NNP:compound:1 chief:NN:ROOT:1 Omar:NNP:compound:4 Sisi:NNP:compound:4 overthrew:NN:appos:1 President:NNP:compound:6 "
    "Mora:NNP:appos:1 .:.:punct:1",
]


@pytest.mark.parametrize("parse", OVERTHROWN, ids=["root", "part of the last name", "apposition"])
def test_a_past_tense_between_two_names_is_the_verb(tree_of, parse, hung):
    tree = tree_of(parse)
    verb = tree.text.index("overthrew")
    assert (tree.pos[verb], tree.lemma[verb], tree.head[verb]) == ("VERB", "overthrow", verb)
    assert (hung(tree, "Sisi"), hung(tree, "Mora")) == (("overthrew", "nsubj"), ("overthrew", "dobj"))


def test_a_cease_fire_is_a_ceasefire(tree_of):
    tree = tree_of(
        "The:DT:det:1 army:NN:nsubj:2 violated=violate:VBD:ROOT:2 a:DT:det:6 cease_:NN:compound:6 -_:HYPH:punct:6 fire:NN:dobj:2 .:.:punct:2"
    )
    assert tree.lemma[6] == "ceasefire"


def test_what_a_statement_says_is_said(tree_of, hung):
    tree = tree_of(
        "Oslo:NNP:nsubj:1 said=say:VBD:ROOT:1 in:IN:prep:1 a:DT:det:4 statement:NN:pobj:2 that:IN:mark:8 aid:NN:nsubjpass:8 "
        "was=be:VBD:auxpass:8 cut:VBN:acl:4 and:CC:cc:1 that:IN:mark:12 Togo:NNP:nsubj:12 remained=remain:VBD:conj:1 grateful:JJ:acomp:12 "
        ".:.:punct:1"
    )
    assert (hung(tree, "cut"), hung(tree, "remained")) == (("said", "ccomp"), ("cut", "conj"))


def test_a_name_behind_a_fronted_place_is_the_subject(tree_of, hung):
    tree = tree_of(
        "On:IN:prep:8 a:DT:det:2 visit:NN:pobj:0 to:IN:prep:2 Togo:NNP:pobj:3 ,:,:punct:4 Kofi:NNP:compound:7 Mora:NNP:conj:4 "
        "praised=praise:VBD:ROOT:8 Ana:NNP:compound:10 Ruiz:NNP:dobj:8 .:.:punct:8"
    )
    assert hung(tree, "Mora") == ("praised", "nsubj")


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "In:IN:prep:7 July:NNP:compound:2 Fabio:NNP:pobj:0 ,:,:punct:2 who:WP:nsubj:5 led=lead:VBD:relcl:2 was=be:VBD:auxpass:7 "
            "shot:VBN:ROOT:7 .:.:punct:7",
            "Fabio", ("shot", "nsubjpass"), id="a month before a name",
        ),
        pytest.param(
            "In:IN:prep:4 May:NNP:compound:2 Mora:NNP:pobj:0 Ruiz:NNP:nsubj:4 left=leave:VBD:ROOT:4 .:.:punct:4",
            "Mora", ("In", "pobj"), id="a month in a name",
        ),
        pytest.param(
            "Oslo:NNP:nsubj:1 praised=praise:VBD:ROOT:1 the:DT:det:3 handover:NN:dobj:1 in:IN:prep:1 June:NNP:pobj:4 of:IN:prep:5 a:DT:det:8 "
            "ship:NN:pobj:6 .:.:punct:1",
            "of", ("handover", "prep"), id="a month that has no ship",
        ),
        pytest.param(
            "Police:NNS:nsubj:1 showed=show:VBD:ROOT:1 video:NN:dobj:1 on:IN:prep:1 Monday:NNP:pobj:3 of:IN:prep:4 the:DT:det:7 raid:NN:pobj:5 "
            ".:.:punct:1",
            "on", ("showed", "prep"), id="the day of the news",
        ),
        pytest.param(
            "It:PRP:nsubj:1 fell=fall:VBD:ROOT:1 in:IN:prep:1 June:NNP:pobj:2 of:IN:prep:3 2020:CD:pobj:4 .:.:punct:1",
            "of", ("June", "prep"), id="a month that has a year",
        ),
        pytest.param(
            "Deals=deal:NNS:nsubj:6 made=make:VBN:acl:0 with:IN:prep:1 a:DT:det:4 firm:NN:nsubj:6 would:MD:aux:6 cover:VB:ROOT:6 it:PRP:dobj:6 "
            ".:.:punct:6",
            "firm", ("with", "pobj"), id="what stands after a preposition",
        ),
        pytest.param(
            "The:DT:det:2 eight:CD:nummod:2 EU:NNP:nsubj:6 and:CC:cc:2 NATO:NNP:compound:5 members=member:NNS:conj:2 met=meet:VBD:ROOT:6 "
            ".:.:punct:6",
            "members", ("met", "nsubj"), id="who is counted",
        ),
        pytest.param(
            "Ruiz:NNP:nsubj:1 learned=learn:VBD:ROOT:1 of:IN:prep:1 the:DT:det:4 leak:NN:pobj:2 from:IN:prep:4 a:DT:det:7 friend:NN:pobj:5 "
            ".:.:punct:1",
            "from", ("learned", "prep"), id="who told her",
        ),
    ],
)  # fmt: skip
def test_what_belongs_to_which_noun(tree_of, parse, word, place, hung):
    assert hung(tree_of(parse), word) == place


@pytest.mark.parametrize(
    ("parse", "word", "place"),
    [
        pytest.param(
            "Ruiz:NNP:nsubjpass:3 had=have:VBD:aux:3 been=be:VBN:auxpass:3 told=tell:VBN:ROOT:3 a:DT:det:5 bridge:NN:dobj:3 was=be:VBD:ccomp:3 "
            "unsafe:JJ:acomp:6 .:.:punct:3",
            "bridge", ("was", "nsubj"), id="what one is told",
        ),
        pytest.param(
            "Berg:NNP:nsubj:1 tells=tell:VBZ:ROOT:1 aides=aide:NNS:compound:3 ships=ship:NNS:dobj:1 were=be:VBD:ccomp:1 late:JJ:acomp:4 "
            ".:.:punct:1",
            "ships", ("were", "nsubj"), id="what aides are told",
        ),
        pytest.param(
            "By:IN:prep:4 the:DT:det:2 time:NN:pobj:0 it:PRP:nsubj:4 rains=rain:VBZ:ccomp:7 they:PRP:nsubj:7 will:MD:aux:7 vote:VB:ROOT:7 "
            ".:.:punct:7",
            "rains", ("vote", "advcl"), id="by the time",
        ),
        pytest.param(
            "Oslo:NNP:nsubj:1 found=find:VBD:ROOT:1 that:IN:mark:3 attempts=attempt:VBZ:ccomp:1 to:TO:aux:5 flee:VB:xcomp:3 "
            "were=be:VBD:auxpass:7 made=make:VBN:ccomp:1 .:.:punct:1",
            "attempts", ("made", "nsubjpass"), id="a plural that agrees",
        ),
        pytest.param(
            "An:DT:det:1 analysis:NN:nsubj:8 of:IN:prep:1 groups=group:NNS:pobj:2 that:WDT:nsubj:6 have:VBP:aux:6 paid=pay:VBN:relcl:1 "
            "it:PRP:dobj:6 ended=end:VBD:ROOT:8 .:.:punct:8",
            "paid", ("groups", "relcl"), id="groups that have paid",
        ),
        pytest.param(
            "An:DT:det:1 analysis:NN:nsubj:8 of:IN:prep:1 groups=group:NNS:pobj:2 that:WDT:nsubj:6 has=have:VBZ:aux:6 cost:VBN:relcl:1 "
            "it:PRP:dobj:6 ended=end:VBD:ROOT:8 .:.:punct:8",
            "cost", ("analysis", "relcl"), id="an analysis that has cost",
        ),
        pytest.param(
            "Ruiz:NNP:nsubj:1 wept=weep:VBD:ROOT:1 on:IN:prep:1 board:NN:pobj:2 the:DT:det:5 ship:NN:pobj:2 .:.:punct:1",
            "ship", ("on", "pobj"), id="on board a ship",
        ),
        pytest.param(
            "Oslo:NNP:nsubj:2 has=have:VBZ:aux:2 admitted=admit:VBN:ROOT:2 that:IN:mark:5 advice:NN:nsubj:5 exists=exist:VBZ:ccomp:2 "
            "but:CC:cc:5 denies=deny:VBZ:conj:5 that:IN:mark:10 it:PRP:nsubj:10 matters=matter:VBZ:ccomp:7 .:.:punct:2",
            "denies", ("admitted", "conj"), id="who admits and denies",
        ),
    ],
)  # fmt: skip
def test_what_a_clause_hangs_on(tree_of, parse, word, place, hung):
    assert hung(tree_of(parse), word) == place


def test_what_is_said_in_conversations(tree_of, hung):
    said = tree_of(
        "Two:CD:nummod:1 members=member:NNS:nsubj:2 said=say:VBD:ROOT:2 in:IN:prep:2 conversations=conversation:NNS:pobj:3 that:WDT:dobj:10 "
        "Ruiz:NNP:nsubj:8 had=have:VBD:aux:8 urged=urge:VBN:relcl:4 him:PRP:dobj:8 go:VB:xcomp:8 .:.:punct:2"
    )
    assert hung(said, "urged") == ("said", "ccomp")
    sent = tree_of(
        "Oslo:NNP:nsubj:1 said=say:VBD:ROOT:1 so:RB:advmod:1 in:IN:prep:1 letters=letter:NNS:pobj:3 that:WDT:dobj:7 Ruiz:NNP:nsubj:7 "
        "sent=send:VBD:relcl:4 .:.:punct:1"
    )
    assert hung(sent, "sent") == ("letters", "relcl")


NARRATED = [
    "Ruiz:NNP:nsubj:1 said=say:VBD:ROOT:1 it:PRP:nsubj:3 fell=fall:VBD:ccomp:1 ,:,:punct:1 a:DT:det:6 claim:NN:dobj:1 that:IN:mark:9 "
    "Oslo:NNP:nsubj:9 denies=deny:VBZ:acl:6 .:.:punct:1",
    "Ruiz:NNP:nsubj:1 said=say:VBD:ROOT:1 it:PRP:nsubj:3 fell=fall:VBD:ccomp:1 ,:,:punct:3 a:DT:det:6 claim:NN:npadvmod:3 Oslo:NNP:nsubj:8 "
    "denies=deny:VBZ:relcl:6 .:.:punct:1",
    "Ruiz:NNP:nsubj:1 said=say:VBD:ROOT:1 it:PRP:nsubj:3 fell=fall:VBD:ccomp:8 ,:,:punct:8 a:DT:det:6 claim:NN:dobj:8 Oslo:NNP:nsubj:8 "
    "denies=deny:VBZ:ccomp:1 .:.:punct:1",
]


@pytest.mark.parametrize("parse", NARRATED, ids=["object", "in the clause", "object of the denial"])
def test_a_claim_that_somebody_denies_is_no_part_of_what_is_said(tree_of, parse, hung):
    tree = tree_of(parse)
    assert (hung(tree, "fell"), hung(tree, "claim"), hung(tree, "denies")) == (("said", "ccomp"), ("said", "dep"), ("claim", "relcl"))


def test_a_claim_that_is_said(tree_of, hung):
    tree = tree_of(
        "Ruiz:NNP:nsubj:1 said=say:VBD:ROOT:1 it:PRP:nsubj:3 was=be:VBD:ccomp:1 a:DT:det:5 claim:NN:attr:3 Oslo:NNP:nsubj:7 "
        "denies=deny:VBZ:relcl:5 .:.:punct:1"
    )
    assert hung(tree, "claim") == ("was", "attr")


@pytest.mark.parametrize(("mood", "host"), [("alarm", "reacted"), ("dates", "news")])
def test_with_what_mood(tree_of, mood, host, hung):
    tree = tree_of(f"Oslo:NNP:nsubj:1 reacted=react:VBD:ROOT:1 to:IN:prep:1 news:NN:pobj:2 with:IN:prep:3 {mood}:NN:pobj:4 .:.:punct:1")
    assert hung(tree, "with") == (host, "prep")


@pytest.mark.parametrize(("verb", "host"), [("warned=warn", "warned"), ("fell=fall", "time")])
def test_what_was_warned_at_the_time(tree_of, verb, host, hung):
    tree = tree_of(
        f"They:PRP:nsubj:1 {verb}:VBD:ROOT:1 at:IN:prep:1 the:DT:det:4 time:NN:pobj:2 that:IN:mark:7 Peru:NNP:nsubj:7 rose=rise:VBD:acl:4 "
        ".:.:punct:1"
    )
    assert hung(tree, "rose")[0] == host
