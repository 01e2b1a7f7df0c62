"""The pattern language: what each piece means, what is refused, and what holds of every pattern."""

import doctest

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kg.ontology.patterns
from kg.errors import OntologyError
from kg.ontology.patterns import CLOSED_CLASS, expand, parse


def forms(pattern, kind="verb"):
    parsed = parse(pattern, kind)
    return [form for lemma in parsed.lemmas for form in expand(parsed, lemma, property="p")]


def only(pattern, kind="verb"):
    (form,) = forms(pattern, kind)
    return form


def test_doctests():
    assert doctest.testmod(kg.ontology.patterns).failed == 0


def test_a_verb_alone_takes_its_direct_object():
    form = only("ban")
    assert (form.lemma, form.subject, form.noun, form.particles, form.slots) == ("ban", "subject", None, (), (("", "object"),))


def test_alternatives_are_multiplied_out():
    found = {(f.lemma, f.noun, f.slots) for f in forms("voice|raise worry|fear about|over {object}")}
    assert found == {(v, n, ((m, "object"),)) for v in ("voice", "raise") for n in ("worry", "fear") for m in ("about", "over")}


def test_a_part_in_parentheses_may_be_missing():
    assert {f.slots for f in forms("sue {object} (for {topic})")} == {(("", "object"),), (("", "object"), ("for", "topic"))}


@pytest.mark.parametrize(
    "pattern, particles, noun, slots",
    [
        ("take_over {object}", ("over",), None, (("", "object"),)),
        ("call for {object}", (), None, (("for", "object"),)),
        ("call_off talk (with {target})", ("off",), "talk", (("with", "target"),)),
        ("turn down {object}", ("down",), None, (("", "object"),)),
        ("pull out of {object}", (), None, (("out of", "object"),)),
        ("speak in favor of {object}", (), None, (("in favor of", "object"),)),
        ("give in to {object}", ("in",), None, (("to", "object"),)),
        ("take {object} into custody", ("into",), "custody", (("", "object"),)),
        ("find {object} guilty of {topic}", (), "guilty", (("", "object"), ("of", "topic"))),
        ("go on hunger_strike", ("on",), "hunger strike", ()),
        ("urge {object} to {clause}", (), None, (("", "object"), ("to", "clause"))),
        ("say {clause}", (), None, (("that", "clause"),)),
        ("deny doing {clause}", (), None, (("doing", "clause"),)),
        ("sign treaty", (), "treaty", ()),
    ],
)
def test_particles_prepositions_complements(pattern, particles, noun, slots):
    found = [f for f in forms(pattern) if f.slots == slots]
    assert [(f.particles, f.noun) for f in found] == [(particles, noun)]


def test_a_slot_may_ask_for_a_kind_of_filler():
    form = only("call {object:Actor}")
    assert (form.slots, form.types, form.literals) == ((("", "object"),), (("object", "Actor"),), 0)


def test_without_its_optional_slots_a_verb_has_no_object():
    assert {f.slots for f in forms("resign (from {object})")} == {(), (("from", "object"),)}


def test_a_leading_slot_is_the_grammatical_subject():
    form = only("{object} belong to {subject}")
    assert (form.subject, form.slots) == ("object", (("to", "subject"),))


def test_noun_forms():
    pair = only("talks between {subject} and {object}", "noun")
    assert (pair.lemma, pair.slots) == ("talks", (("between", "subject"), ("and", "object")))
    compound = only("hunger_strike by {subject}", "noun")
    assert (compound.lemma, compound.noun) == ("strike", "hunger")


@pytest.mark.parametrize(
    "pattern, kind, says",
    [
        ("", "verb", "no verb stands at its start"),
        ("{object}", "verb", "no verb stands at its start"),
        ("on {object}", "verb", "is no verb but a particle"),
        ("{subject} attack", "noun", "a noun form starts with its noun"),
        ("carry_water {object}", "verb", "only particles"),
        ("blame {object} on {object}", "verb", "a role stands twice"),
        ("blame {subject}", "verb", "a role stands twice"),
        ("blame on|fault {object}", "verb", "mixes prepositions with other words"),
        ("take part cover in {object}", "verb", "two complements, 'part' and 'cover'"),
        ("give {object} {amount}", "verb", "an indirect object is marked by to"),
        ("blame (for {topic}", "verb", "a parenthesis is not closed"),
        ("blame ((for {topic}))", "verb", "parentheses must be in pairs"),
        ("blame {Object}", "verb", "opens no slot"),
        ("blame {object", "verb", "opens no slot"),
        ("blame || {object}", "verb", "is not words between bars"),
        ("say \"no\" to {object}", "verb", "is not words between bars"),
    ],
)  # fmt: skip
def test_a_bad_pattern_is_told_what_is_wrong(pattern, kind, says):
    with pytest.raises(OntologyError, match=says) as caught:
        parse(pattern, kind)
    assert repr(pattern) in str(caught.value) and "\n" not in str(caught.value)


WORDS = st.sampled_from(["accuse", "hail", "levy", "tax", "ferry", "plead"])
NOUNS = st.sampled_from(["concern", "talk", "toll", "bridge"])
PREPOSITIONS = st.sampled_from(["on", "against", "with", "of", "about"])
ROLES = ["object", "topic", "target", "recipient"]


@st.composite
def patterns(draw):
    """A well-formed verb pattern with the pieces it is made of."""
    verbs = draw(st.lists(WORDS, min_size=1, max_size=3, unique=True))
    nouns = draw(st.lists(NOUNS, max_size=2, unique=True))
    markers = draw(st.lists(st.lists(PREPOSITIONS, min_size=1, max_size=2, unique=True), max_size=3))
    optional = draw(st.lists(st.booleans(), min_size=len(markers), max_size=len(markers)))
    slots = [f"{'|'.join(m)} {{{role}}}" for m, role in zip(markers, ROLES, strict=False)]
    written = [f"({slot})" if may_be_missing else slot for slot, may_be_missing in zip(slots, optional, strict=True)]
    text = " ".join(["|".join(verbs), *(["|".join(nouns)] if nouns else []), *written])
    return text, verbs, nouns, markers, optional


@settings(max_examples=150, deadline=None)
@given(patterns())
def test_every_combination_and_no_other(made):
    text, verbs, nouns, markers, optional = made
    found = forms(text)
    expected = len(verbs) * max(1, len(nouns))
    for marker, may_be_missing in zip(markers, optional, strict=True):
        expected *= len(marker) + may_be_missing
    assert len(found) == expected
    assert {f.lemma for f in found} == set(verbs) and {f.noun for f in found} == (set(nouns) or {None})
    for form in found:
        assert form.pattern == text and form.subject == "subject"
        assert all(marker in CLOSED_CLASS or marker == "" for marker, _ in form.slots)
        assert form.literals == bool(form.noun) + sum(1 for marker, _ in form.slots if marker)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="ab |_(){}-'é", max_size=24), st.sampled_from(["verb", "noun"]))
def test_any_text_is_either_read_or_refused_in_one_line(text, kind):
    try:
        found = forms(text, kind)
    except OntologyError as error:
        assert "\n" not in str(error)
    else:
        assert found and all(f.lemma and " " not in f.lemma for f in found)
