"""Topics named by a relative clause; parses built by hand, the packaged ontology."""

OWNED = ",:,:punct:4 which:WDT:nsubjpass:8 is=be:VBZ:auxpass:8 owned=own:VBN:relcl:4 by:IN:agent:8 Vindal:NNP:pobj:9:ORG .:.:punct:1"
VOICED = "Kenya:NNP:nsubj:1:GPE voiced=voice:VBD:ROOT:1 concern:NN:dobj:1 over:IN:prep:2 Fossum:NNP:pobj:3:ORG "


def read(hand, notation):
    return {p.relation.label: p for p in hand(notation)}


def test_a_worry_about_what_is_owned_is_about_the_ownership(hand):
    found = read(hand, VOICED + OWNED)
    topic = found["raised concern"].object
    assert (topic.text, topic.label, topic.type) == ("Fossum", "Fossum ownership", "Topic")
    assert [phrase.text for phrase in topic.about] == ["Fossum"]
    owns = found["owns"]
    assert (owns.subject.text, owns.object.text, owns.object.label) == ("Vindal", "Fossum", None)


def test_without_the_relative_clause_the_worry_is_about_the_name(hand):
    topic = read(hand, VOICED)["raised concern"].object
    assert (topic.text, topic.label) == ("Fossum", None)


def test_an_act_against_the_owned_is_against_it(hand):
    clause = OWNED.replace(":4 ", ":2 ").replace(":8 ", ":6 ").replace(":9:ORG", ":7:ORG")
    found = read(hand, "Kenya:NNP:nsubj:1:GPE sanctioned=sanction:VBD:ROOT:1 Fossum:NNP:dobj:1:ORG " + clause)
    assert found["sanctioned"].object.label is None
    assert found["owns"].object.text == "Fossum"


def test_a_clause_that_names_no_topic(hand):
    found = read(hand, VOICED + ",:,:punct:4 which:WDT:nsubj:7 left=leave:VBD:relcl:4 Togo:NNP:dobj:7:GPE .:.:punct:1")
    assert found["raised concern"].object.label is None
