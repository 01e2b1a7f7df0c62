"""Clauses as frames: who fills which slot, with voice undone and shared subjects found."""

import pytest

from kg.extract.frames import as_written, examples, is_clause, noun_slots

GAVE = "Norway:NNP:nsubj:1:GPE gave=give:VBD:ROOT:1 Chile:NNP:dative:1:GPE a:DT:det:4 ferry:NN:dobj:1 .:.:punct:1"
PASSIVE = (
    "Chile:NNP:nsubjpass:2:GPE was=be:VBD:auxpass:2 accused=accuse:VBN:ROOT:2 by:IN:agent:2 Norway:NNP:pobj:3:GPE of:IN:prep:2 "
    "theft:NN:pobj:5 .:.:punct:2"
)
AGENTLESS = "The:DT:det:1 bridge:NN:nsubjpass:3 was=be:VBD:auxpass:3 damaged=damage:VBN:ROOT:3 .:.:punct:3"


def told(syntax, frame):
    """Subjects and slots of a frame, as words."""
    return [syntax.text[s] for s in frame.subjects], {m: [syntax.text[f] for f in fillers] for m, fillers in frame.slots.items()}


# -- slots --------------------------------------------------------------------------------------------------


def test_active(frames_of):
    syntax, made = frames_of("Peru:NNP:nsubj:1:GPE attacked=attack:VBD:ROOT:1 Chile:NNP:dobj:1:GPE .:.:punct:1")
    assert told(syntax, made["attacked"]) == (["Peru"], {"": ["Chile"]})
    assert not (made["attacked"].passive or made["attacked"].implied or made["attacked"].copula)


def test_ditransitive(frames_of):
    syntax, made = frames_of(GAVE)
    assert told(syntax, made["gave"]) == (["Norway"], {"to": ["Chile"], "": ["ferry"]})
    assert made["gave"].marker[2] == -1


def test_dative_with_to(frames_of):
    syntax, made = frames_of(
        "Norway:NNP:nsubj:1 gave=give:VBD:ROOT:1 a:DT:det:3 ferry:NN:dobj:1 to:IN:dative:1 Chile:NNP:pobj:4:GPE .:.:punct:1"
    )
    assert told(syntax, made["gave"]) == (["Norway"], {"": ["ferry"], "to": ["Chile"]})
    assert made["gave"].marker[5] == 4


def test_passive_with_agent_is_turned(frames_of):
    syntax, made = frames_of(PASSIVE)
    frame = made["accused"]
    assert told(syntax, frame) == (["Norway"], {"of": ["theft"], "": ["Chile"]})
    assert frame.passive and not frame.agentless


def test_passive_without_agent_keeps_its_subject(frames_of):
    syntax, made = frames_of(AGENTLESS)
    assert told(syntax, made["damaged"]) == (["bridge"], {})
    assert made["damaged"].agentless


def test_as_written_turns_a_passive_back(frames_of):
    syntax, made = frames_of(PASSIVE)
    assert told(syntax, as_written(made["accused"])) == (["Chile"], {"by": ["Norway"], "of": ["theft"]})


def test_copula(frames_of):
    syntax, made = frames_of("Peru:NNP:nsubj:1:GPE is=be:VBZ:ROOT:1 a:DT:det:3 member:NN:attr:1 of:IN:prep:3 it:PRP:pobj:4 .:.:punct:1")
    assert told(syntax, made["is"]) == (["Peru"], {"be": ["member"]})
    assert made["is"].copula


def test_particle(frames_of):
    syntax, made = frames_of("Peru:NNP:nsubj:1:GPE pulled=pull:VBD:ROOT:1 off:RP:prt:1 a:DT:det:4 coup:NN:dobj:1 .:.:punct:1")
    assert [syntax.text[k] for k in made["pulled"].particles] == ["off"]


def test_compound_prepositions(frames_of):
    syntax, made = frames_of("Peru:NNP:nsubj:1 moved=move:VBD:ROOT:1 out:IN:prep:1 of:IN:prep:2 Chile:NNP:pobj:3:GPE .:.:punct:1")
    assert told(syntax, made["moved"])[1] == {"out of": ["Chile"]}
    syntax, made = frames_of(
        "Peru:NNP:nsubj:1 voted=vote:VBD:ROOT:1 in:IN:prep:1 favor:NN:pobj:2 of:IN:prep:3 the:DT:det:6 plan:NN:pobj:4 .:.:punct:1"
    )
    frame = made["voted"]
    assert told(syntax, frame)[1] == {"in": ["favor"]}
    assert {marker: [syntax.text[f] for f in fillers] for marker, fillers in frame.deep.items()} == {"in favor of": ["plan"]}


def test_according_to_brings_in_no_participant(frames_of):
    syntax, made = frames_of(
        "According=accord:VBG:prep:4 to:IN:prep:0 Oslo:NNP:pobj:1:GPE Peru:NNP:nsubj:4:GPE left=leave:VBD:ROOT:4 .:.:punct:4"
    )
    assert told(syntax, made["left"]) == (["Peru"], {})


def test_such_as_gives_the_members_too(frames_of):
    syntax, made = frames_of(
        "Nordkraft:NNP:nsubj:1:ORG bought=buy:VBD:ROOT:1 rivals=rival:NNS:dobj:1 such:JJ:amod:4 as:IN:prep:2 Vindal:NNP:pobj:4 "
        "and:CC:cc:5 Brattli:NNP:conj:5 .:.:punct:1"
    )
    assert told(syntax, made["bought"])[1] == {"": ["rivals", "Vindal", "Brattli"]}
    assert examples(syntax, 2) == [5, 7]


def test_noun_slots(syntax_of):
    syntax = syntax_of("Norway:NNP:poss:2:GPE 's:POS:case:0 attack:NN:ROOT:2 on:IN:prep:2 Chile:NNP:pobj:3:GPE")
    assert noun_slots(syntax, 2) == {"'s": [(0, 0)], "on": [(4, 3)]}


def test_a_participle_before_a_noun_is_no_clause(syntax_of):
    syntax = syntax_of("The:DT:det:2 seized=seize:VBN:amod:2 ships=ship:NNS:nsubj:3 sank=sink:VBD:ROOT:3 .:.:punct:3")
    assert [i for i in range(syntax.n) if is_clause(syntax, i)] == [3]


# -- coordination -------------------------------------------------------------------------------------------


def test_coordinated_subjects_and_objects(frames_of):
    syntax, made = frames_of(
        "Peru:NNP:nsubj:3:GPE and:CC:cc:0 Cuba:NNP:conj:0:GPE fined=fine:VBD:ROOT:3 Vindal:NNP:dobj:3:ORG and:CC:cc:4 Fossum:NNP:conj:4:ORG"
    )
    assert told(syntax, made["fined"]) == (["Peru", "Cuba"], {"": ["Vindal", "Fossum"]})


def test_coordinated_verbs_share_the_subject(frames_of):
    syntax, made = frames_of(
        "Peru:NNP:nsubj:1:GPE left=leave:VBD:ROOT:1 Cuba:NNP:dobj:1:GPE and:CC:cc:1 praised=praise:VBD:conj:1 Chile:NNP:dobj:4:GPE .:.:punct:1"
    )
    assert told(syntax, made["praised"]) == (["Peru"], {"": ["Chile"]})
    assert made["praised"].implied and not made["left"].implied


def test_coordinated_participles_share_the_passive(frames_of):
    syntax, made = frames_of(
        "Peru:NNP:nsubjpass:2:GPE was=be:VBD:auxpass:2 fined=fine:VBN:ROOT:2 and:CC:cc:2 isolated=isolate:VBN:conj:2 .:.:punct:2"
    )
    assert made["isolated"].agentless
    assert told(syntax, made["isolated"]) == (["Peru"], {})


def test_coordinated_verbs_share_the_object(frames_of):
    syntax, made = frames_of(
        "Peru:NNP:nsubj:1:GPE blamed=blame:VBD:ROOT:1 and:CC:cc:1 fined=fine:VBD:conj:1 Chile:NNP:dobj:3:GPE .:.:punct:1"
    )
    assert told(syntax, made["blamed"])[1] == {"": ["Chile"]}


# -- subjects from elsewhere --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "controller"), [("urged=urge", "Cuba"), ("asked=ask", "Cuba"), ("promised=promise", "Peru"), ("threatened=threaten", "Peru")]
)
def test_control(frames_of, verb, controller):
    syntax, made = frames_of(
        f"Peru:NNP:nsubj:1:GPE {verb}:VBD:ROOT:1 Cuba:NNP:dobj:1:GPE to:TO:aux:4 open:VB:xcomp:1 it:PRP:dobj:4 .:.:punct:1"
    )
    assert told(syntax, made["open"]) == ([controller], {"": ["it"]})
    assert made["open"].implied


def test_control_across_a_preposition(frames_of):
    syntax, made = frames_of(
        "Peru:NNP:nsubj:1:GPE called=call:VBD:ROOT:1 on:IN:prep:1 Cuba:NNP:pobj:2:GPE to:TO:aux:5 open:VB:xcomp:1 it:PRP:dobj:5 .:.:punct:1"
    )
    assert told(syntax, made["open"])[0] == ["Cuba"]


def test_raising(frames_of):
    syntax, made = frames_of("Peru:NNP:nsubj:1:GPE seems=seem:VBZ:ROOT:1 to:TO:aux:3 back:VB:xcomp:1 Chile:NNP:dobj:3:GPE .:.:punct:1")
    assert told(syntax, made["back"]) == (["Peru"], {"": ["Chile"]})


def test_control_by_a_passive_subject(frames_of):
    syntax, made = frames_of(
        "Peru:NNP:nsubjpass:2:GPE was=be:VBD:auxpass:2 asked=ask:VBN:ROOT:2 by:IN:agent:2 Cuba:NNP:pobj:3:GPE to:TO:aux:6 open:VB:xcomp:2 "
        "it:PRP:dobj:6 .:.:punct:2"
    )
    assert told(syntax, made["open"])[0] == ["Peru"]


def test_infinitive_of_a_noun_belongs_to_its_owner(frames_of):
    syntax, made = frames_of(
        "Peru:NNP:poss:2:GPE 's:POS:case:0 plan:NN:nsubj:6 to:TO:aux:4 buy:VB:acl:2 ships:NNS:dobj:4 failed=fail:VBD:ROOT:6 .:.:punct:6"
    )
    assert told(syntax, made["buy"]) == (["Peru"], {"": ["ships"]})


@pytest.mark.parametrize(
    ("notation", "subject"),
    [
        ("prevented=prevent:VBD:ROOT:1 Cuba:NNP:dobj:1:GPE from:IN:prep:1", "Cuba"),
        ("accused=accuse:VBD:ROOT:1 Cuba:NNP:dobj:1:GPE of:IN:prep:1", "Cuba"),
        ("left=leave:VBD:ROOT:1 Cuba:NNP:dobj:1:GPE without:IN:prep:1", "Peru"),
        ("left=leave:VBD:ROOT:1 Cuba:NNP:dobj:1:GPE after:IN:prep:1", "Peru"),
    ],
)
def test_gerund_after_an_object(frames_of, notation, subject):
    syntax, made = frames_of(f"Peru:NNP:nsubj:1:GPE {notation} selling=sell:VBG:pcomp:3 oil:NN:dobj:4 .:.:punct:1")
    assert told(syntax, made["selling"])[0] == [subject]


def test_gerund_under_a_gerund(frames_of):
    syntax, made = frames_of(
        "Peru:NNP:nsubj:1:GPE expelled=expel:VBD:ROOT:1 envoys=envoy:NNS:dobj:1 after:IN:prep:1 accusing=accuse:VBG:pcomp:3 Chile:NNP:dobj:4:GPE "
        "of:IN:prep:4 bribing=bribe:VBG:pcomp:6 judges=judge:NNS:dobj:7 .:.:punct:1"
    )
    assert told(syntax, made["accusing"])[0] == ["Peru"]
    assert told(syntax, made["bribing"])[0] == ["Chile"]


def test_instead_of_is_the_subjects(frames_of):
    syntax, made = frames_of(
        "Peru:NNP:nsubj:1:GPE backed=back:VBD:ROOT:1 Cuba:NNP:dobj:1:GPE instead:RB:advmod:4 of:IN:prep:1 leaving=leave:VBG:pcomp:4 it:PRP:dobj:5"
    )
    assert told(syntax, made["leaving"])[0] == ["Peru"]


def test_adverbial_participle(frames_of):
    syntax, made = frames_of(
        "Having:VBG:aux:1 seized=seize:VBN:advcl:4 ships:NNS:dobj:1 Peru:NNP:nsubj:4:GPE left=leave:VBD:ROOT:4 .:.:punct:4"
    )
    assert told(syntax, made["seized"]) == (["Peru"], {"": ["ships"]})
    assert not made["seized"].passive


def test_participle_after_a_noun(frames_of):
    syntax, made = frames_of(
        "Firms=firm:NNS:nsubj:4 sanctioned=sanction:VBN:acl:0 by:IN:agent:1 Ghana:NNP:pobj:2:GPE sued=sue:VBD:ROOT:4 Peru:NNP:dobj:4:GPE"
    )
    assert told(syntax, made["sanctioned"]) == (["Ghana"], {"": ["Firms"]})


# -- relative clauses ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("that:WDT:nsubj:3 sold=sell:VBD:relcl:1 it:PRP:dobj:3", (["firm"], {"": ["it"]})),
        ("that:WDT:dobj:4 Ghana:NNP:nsubj:4:GPE sold=sell:VBD:relcl:1", (["Ghana"], {"": ["firm"]})),
        ("Ghana:NNP:nsubj:3:GPE sold=sell:VBD:relcl:1 today:NN:npadvmod:3", (["Ghana"], {"": ["firm"]})),
        ("to:IN:prep:5 which:WDT:pobj:2 Ghana:NNP:nsubj:5:GPE sold=sell:VBD:relcl:1 it:PRP:dobj:5", (["Ghana"], {"to": ["firm"], "": ["it"]})),
    ],
)
def test_relative_clause(frames_of, clause, expected):
    end = 2 + len(clause.split())
    syntax, made = frames_of(f"The:DT:det:1 firm:NN:nsubj:{end} {clause} closed=close:VBD:ROOT:{end}")
    assert told(syntax, made["sold"]) == expected


def test_plural_relative_clause_is_of_all_conjuncts(frames_of):
    syntax, made = frames_of(
        "Chile:NNP:nsubj:6:GPE and:CC:cc:0 Cuba:NNP:conj:0:GPE who:WP:nsubj:4 border:VBP:relcl:2 Peru:NNP:dobj:4:GPE left=leave:VBD:ROOT:6"
    )
    assert told(syntax, made["border"])[0] == ["Chile", "Cuba"]


def test_relative_clause_of_an_apposition_is_of_the_name(frames_of):
    syntax, made = frames_of(
        "Brandt:NNP:nsubj:7:PERSON ,:,:punct:0 a:DT:det:3 lawyer:NN:appos:0 who:WP:nsubj:5 advises=advise:VBZ:relcl:3 Peru:NNP:dobj:5:GPE "
        "left=leave:VBD:ROOT:7"
    )
    assert told(syntax, made["advises"])[0] == ["Brandt"]


# -- pronouns of reported speech ----------------------------------------------------------------------------

SAYS = "{who} says=say:VBZ:ROOT:1 {pronoun}:PRP:nsubj:4 will:MD:aux:4 sign:VB:ccomp:1 it:PRP:dobj:4 .:.:punct:1"


@pytest.mark.parametrize(
    ("who", "pronoun", "bound"),
    [
        ("Hungary:NNP:nsubj:1:GPE", "it", True),
        ("Hungary:NNP:nsubj:1:GPE", "they", True),
        ("Hungary:NNP:nsubj:1:GPE", "he", False),
        ("Brandt:NNP:nsubj:1:PERSON", "she", True),
        ("Brandt:NNP:nsubj:1:PERSON", "it", False),
        ("ministers=minister:NNS:nsubj:1", "they", True),
        ("ministers=minister:NNS:nsubj:1", "it", False),
        ("She:PRP:nsubj:1", "she", False),
    ],
)
def test_a_pronoun_that_takes_up_the_speaker(frames_of, who, pronoun, bound):
    _, made = frames_of(SAYS.format(who=who, pronoun=pronoun))
    assert made["sign"].bound is bound
    assert made["sign"].subjects == ([0] if bound else [2])
