"""Lexical forms matched against frames and nouns, with an ontology of a few forms and a parse built by hand."""

import pytest

import kg.ontology
from kg.extract.frames import frames
from kg.extract.mapping import Mapper

OWN = """
@prefix : <https://example.org/own#> .
@prefix dip: <https://w3id.org/diplokg/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
:scolded a owl:ObjectProperty ; rdfs:label "scolded" ; dip:verbForm "scold {object} (for {topic})" .
:lamented a owl:ObjectProperty ; rdfs:label "lamented" ; dip:verbForm "voice sorrow over|about {object}" , "voice {object}" .
:raided a owl:ObjectProperty ; rdfs:label "raided" ; dip:verbForm "raid {object}" , "carry_out raid on|against {object}" ;
    dip:nounForm "raid on|against {object}" .
:parleyed a owl:ObjectProperty , owl:SymmetricProperty ; rdfs:label "parleyed with" ; dip:verbForm "parley with {object}" ;
    dip:nounForm "parley between {subject} and {object}" .
:pleaded a owl:ObjectProperty ; rdfs:label "pleaded" ; dip:verbForm "plead with {object} to {clause}" .
:paidOff a owl:ObjectProperty ; rdfs:label "paid off" ; dip:verbForm "give {amount} to {object}" .
:hired a owl:ObjectProperty ; rdfs:label "hired" ; dip:verbForm "hire {object:Actor}" .
"""


@pytest.fixture(scope="module")
def ontology(tmp_path_factory):
    path = tmp_path_factory.mktemp("own") / "own.ttl"
    path.write_text(OWN, encoding="utf-8")
    return kg.ontology.load(path)


@pytest.fixture
def mapped(syntax_of, ontology):
    """Notation -> (label, role -> words) of its first clause, or None."""

    def read(notation):
        syntax = syntax_of(notation)
        found = Mapper(syntax, ontology).verb(next(frames(syntax)))
        return found and (ontology.predicate(found.form).label, words(syntax, found))

    return read


def words(syntax, found):
    return {role: [syntax.text[f] for f in fillers] for role, fillers in found.roles.items() if fillers}


def test_object_and_optional_topic(mapped):
    assert mapped("Peru:NNP:nsubj:1:GPE scolded=scold:VBD:ROOT:1 Chile:NNP:dobj:1:GPE") == ("scolded", {"subject": ["Peru"], "object": ["Chile"]})
    assert mapped("Peru:NNP:nsubj:1:GPE scolded=scold:VBD:ROOT:1 Chile:NNP:dobj:1:GPE for:IN:prep:1 delay:NN:pobj:3") == (
        "scolded", {"subject": ["Peru"], "object": ["Chile"], "topic": ["delay"]},
    )  # fmt: skip


def test_a_preposition_that_hangs_on_the_object(mapped):
    found = mapped("Peru:NNP:nsubj:1:GPE scolded=scold:VBD:ROOT:1 Chile:NNP:dobj:1:GPE for:IN:prep:2 delay:NN:pobj:3")
    assert found[1]["topic"] == ["delay"]


def test_passive_with_and_without_agent(mapped):
    passive = "Chile:NNP:nsubjpass:2:GPE was=be:VBD:auxpass:2 scolded=scold:VBN:ROOT:2"
    assert mapped(f"{passive} by:IN:agent:2 Peru:NNP:pobj:3:GPE") == ("scolded", {"subject": ["Peru"], "object": ["Chile"]})
    assert mapped(passive) == ("scolded", {"object": ["Chile"]})


def test_a_verb_without_its_object_does_not_fit(mapped):
    assert mapped("Peru:NNP:nsubj:1:GPE scolded=scold:VBD:ROOT:1") is None


def test_unknown_verb(mapped):
    assert mapped("Peru:NNP:nsubj:1:GPE ate=eat:VBD:ROOT:1 Chile:NNP:dobj:1:GPE") is None


@pytest.mark.parametrize("preposition", ["over", "about"])
def test_light_verb_is_more_specific_than_its_object(mapped, preposition):
    noun = "Peru:NNP:nsubj:1:GPE voiced=voice:VBD:ROOT:1 sorrow:NN:dobj:1"
    assert mapped(f"{noun} {preposition}:IN:prep:2 floods=flood:NNS:pobj:3") == ("lamented", {"subject": ["Peru"], "object": ["floods"]})
    assert mapped(noun) == ("lamented", {"subject": ["Peru"], "object": ["sorrow"]})


def test_particle_and_complement(mapped):
    clause = "Peru:NNP:nsubj:1:GPE carried=carry:VBD:ROOT:1 {}a:DT:det:{} raid:NN:dobj:1 on:IN:prep:{} Chile:NNP:pobj:{}:GPE"
    assert mapped(clause.format("out:RP:prt:1 ", 4, 4, 5)) == ("raided", {"subject": ["Peru"], "object": ["Chile"]})
    assert mapped(clause.format("", 3, 3, 4)) is None


def test_clause_of_an_infinitive(mapped):
    found = mapped(
        "Peru:NNP:nsubj:1:GPE pleaded=plead:VBD:ROOT:1 with:IN:prep:1 Chile:NNP:pobj:2:GPE to:TO:aux:5 leave:VB:xcomp:1"
    )
    assert found == ("pleaded", {"subject": ["Peru"], "object": ["Chile"], "clause": ["leave"]})


def test_an_amount_is_money(mapped):
    clause = "Peru:NNP:nsubj:1:GPE gave=give:VBD:ROOT:1 {}:dobj:1 to:IN:dative:1 Chile:NNP:pobj:3:GPE"
    assert mapped(clause.format("millions=million:NNS"))[1] == {"subject": ["Peru"], "object": ["Chile"], "amount": ["millions"]}
    assert mapped(clause.format("boats=boat:NNS")) is None


def test_a_kind_of_filler(mapped):
    assert mapped("Peru:NNP:nsubj:1:GPE hired=hire:VBD:ROOT:1 lawyers=lawyer:NNS:dobj:1") is not None
    assert mapped("Peru:NNP:nsubj:1:GPE hired=hire:VBD:ROOT:1 boats=boat:NNS:dobj:1") is None


def test_what_several_subjects_do_with_each_other(mapped, syntax_of, ontology):
    syntax = syntax_of("Peru:NNP:nsubj:3:GPE and:CC:cc:0 Cuba:NNP:conj:0:GPE parleyed=parley:VBD:ROOT:3")
    found = Mapper(syntax, ontology).verb(next(frames(syntax)))
    assert found.mutual
    assert words(syntax, found) == {"subject": ["Peru", "Cuba"]}
    assert mapped("Peru:NNP:nsubj:1:GPE parleyed=parley:VBD:ROOT:1") is None
    assert mapped("Peru:NNP:nsubj:1:GPE parleyed=parley:VBD:ROOT:1 with:IN:prep:1 Cuba:NNP:pobj:2:GPE")[1]["object"] == ["Cuba"]


# -- event nouns --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("notation", "noun", "expected"),
    [
        ("Peru:NNP:poss:2:GPE 's:POS:case:0 raid:NN:ROOT:2 on:IN:prep:2 Cuba:NNP:pobj:3:GPE", 2, {"subject": ["Peru"], "object": ["Cuba"]}),
        ("A:DT:det:1 raid:NN:ROOT:1 on:IN:prep:1 Cuba:NNP:pobj:2:GPE by:IN:prep:1 Peru:NNP:pobj:4:GPE", 1, {"subject": ["Peru"], "object": ["Cuba"]}),
        ("the:DT:det:2 Peruvian:JJ:amod:2:NORP raid:NN:ROOT:2 on:IN:prep:2 Cuba:NNP:pobj:3:GPE", 2, {"subject": ["Peruvian"], "object": ["Cuba"]}),
        ("a:DT:det:1 raid:NN:ROOT:1 on:IN:prep:1 Cuba:NNP:pobj:2:GPE", 1, {"object": ["Cuba"]}),
        ("parley:NN:ROOT:0 between:IN:prep:0 Peru:NNP:pobj:1:GPE and:CC:cc:2 Cuba:NNP:conj:2:GPE", 0, {"subject": ["Peru"], "object": ["Cuba"]}),
    ],
)  # fmt: skip
def test_event_noun(syntax_of, ontology, notation, noun, expected):
    syntax = syntax_of(notation)
    assert words(syntax, Mapper(syntax, ontology).noun(noun)) == expected


def test_event_noun_without_its_parts(syntax_of, ontology):
    syntax = syntax_of("the:DT:det:1 raid:NN:ROOT:1 at:IN:prep:1 dawn:NN:pobj:2")
    assert Mapper(syntax, ontology).noun(1) is None
    syntax = syntax_of("parley:NN:ROOT:0 between:IN:prep:0 Peru:NNP:pobj:1:GPE")
    assert Mapper(syntax, ontology).noun(0) is None
