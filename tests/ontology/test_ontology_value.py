"""The packaged ontology as the extractor sees it."""

import pickle

import pytest

from kg.errors import OntologyError
from kg.ontology import DIP, load

ONTOLOGY = load()


def reading(kind, lemma, **wanted):
    """The first form of a lemma with the given fields."""
    forms = ONTOLOGY.verb_forms(lemma) if kind == "verb" else ONTOLOGY.noun_forms(lemma)
    return next(f for f in forms if all(getattr(f, k) == v for k, v in wanted.items()))


def test_light_verb_complement_and_preposition():
    form = reading("verb", "voice", noun="worry", slots=(("on", "object"),))
    assert ONTOLOGY.predicate(form)[:2] == (DIP + "raisedConcern", "raised concern")
    assert (form.plover, form.quad) == ("ACCUSE", 3)


def test_leading_slot_turns_the_roles():
    form = reading("verb", "be", noun="ownership", particles=("under",))
    assert (form.property, form.subject, form.particles, form.slots) == (DIP + "owns", "object", ("under",), (("of", "subject"),))


def test_more_literal_words_come_first():
    literals = [form.literals for form in ONTOLOGY.verb_forms("call")]
    assert literals == sorted(literals, reverse=True)


def test_a_kind_of_filler_comes_before_any_filler_and_after_words():
    given = [f for f in ONTOLOGY.verb_forms("donate") if f.slots[-1] == ("to", "object") and not f.noun]
    assert [f.types for f in given] == [(("amount", "Money"),), ()]
    received = [ONTOLOGY.predicate(f).label for f in ONTOLOGY.verb_forms("receive") if f.noun == "inspector" or f.types]
    assert received.index("received inspector to") < received.index("hosted")


def test_light_verbs_carry_event_nouns_and_passive_ones_turn_them():
    launch = reading("verb", "launch", noun="probe", slots=(("into", "object"),))
    face = reading("verb", "face", noun="criticism", slots=(("from", "subject"),))
    assert ONTOLOGY.predicate(launch).label == "investigated"
    assert (ONTOLOGY.predicate(face).label, face.subject) == ("criticized", "object")


def test_forms_may_override_codes():
    sanction = reading("verb", "impose", noun="sanction", slots=(("on", "object"),))
    assert ONTOLOGY.predicate(sanction)[1:] == ("sanctioned", "COERCE", "163", 4)


@pytest.mark.parametrize(
    "label, polarity, modality, root",
    [
        ("released", "positive", "asserted", "YIELD"),
        ("released", "negative", "asserted", "REJECT"),
        ("released", "positive", "planned", "AGREE"),
        ("released", "positive", "requested", "REQUEST"),
        ("attacked", "positive", "planned", "THREATEN"),
        ("attacked", "negative", "asserted", "ASSAULT"),
    ],
)
def test_codes_follow_polarity_and_modality(label, polarity, modality, root):
    codes = ONTOLOGY.codes(ONTOLOGY.by_label(label), polarity, modality)
    assert (codes.label, codes.plover) == (label, root)


def test_unknown_label_is_told_near_ones():
    with pytest.raises(OntologyError, match=r"near: .*accused"):
        ONTOLOGY.by_label("acused")


def test_open_properties_are_named_by_lemma():
    assert ONTOLOGY.open("evacuate", "evacuated") == ONTOLOGY.open("evacuate", "evacuates") == "https://w3id.org/diplokg/open#evacuate"
    assert ONTOLOGY.open("carry out", "carried out").endswith("#carry-out")
    assert ONTOLOGY.open("a<b>", "x").endswith("#a%3Cb%3E")


def test_the_value_pickles():
    assert pickle.loads(pickle.dumps(ONTOLOGY)).verb_forms("accuse") == ONTOLOGY.verb_forms("accuse")


LABELS = {
    "AGREE": "accepted, agreed to, agreed with, offered, passed, promised, signed",
    "CONSULT": "consulted with, discussed, visited, hosted, invited, negotiated with, mediated",
    "SUPPORT": "supported, apologized to, congratulated, praised, recognized, strengthened ties with, thanked",
    "COOPERATE": "cooperated with",
    "AID": "aided, armed, committed funds to",
    "YIELD": "yielded to, released, withdrew from, withdrew, resigned from",
    "REQUEST": "requested, called for, ordered, proposed, recommended, told, urged, wanted",
    "ACCUSE": "accused, complained to, convicted, criticized, raised concern, feared, investigated, questioned, regretted, sued, summoned",
    "REJECT": "rejected, denied, violated, called off, postponed",
    "THREATEN": "threatened, warned",
    "PROTEST": "protested, blocked, boycotted",
    "SANCTION": "sanctioned, fined, imposed tariffs on, restricted, cut ties with, recalled",
    "MOBILIZE": "mobilized, provoked",
    "COERCE": "coerced, arrested, seized, expelled, extradited, displaced",
    "ASSAULT": "attacked, broke, killed, clashed with, looted",
}


def test_the_labels_of_each_root():
    found = {}
    for own in ONTOLOGY.properties.values():
        if own.plover and own.forms:
            found.setdefault(own.plover, set()).add(own.label)
    assert found == {root: set(labels.split(", ")) for root, labels in LABELS.items()}


def test_no_two_relations_claim_the_same_words():
    owners = {}
    for kind, lemma in ONTOLOGY._patterns:
        for form in ONTOLOGY._expand(kind, lemma):
            marks = tuple((marker, role == "clause") for marker, role in form.slots)
            words = (kind, form.lemma, form.particles, form.noun, form.subject, marks, form.types)
            owners.setdefault(words, set()).add(form.property)
    assert {words: labels for words, labels in owners.items() if len(labels) > 1} == {}


@pytest.mark.parametrize(
    ("lemma", "pattern", "label"),
    [
        ("lift", "embargo on", "lifted embargo on"),
        ("close", "border with", "closed border with"),
        ("ban", "ban {object}", "banned"),
        ("crack", "crack_down on", "cracked down on"),
        ("accuse", "accuse {object}", "accused"),
        ("ratify", "ratify {object}", "ratified"),
        ("give", "green light to", "gave green light to"),
        ("agree", "agree to {clause}", "agreed to"),
        ("express", "express readiness to {clause}", "agreed to"),
        ("veto", "veto {object}", "vetoed"),
        ("talk", "hold talks with", "consulted with"),
        ("take", "take {object} to task", "criticized"),
    ],
)
def test_a_relation_of_many_kinds_is_labelled_by_its_own_words(lemma, pattern, label):
    said = {ONTOLOGY.predicate(form).label for form in ONTOLOGY.verb_forms(lemma)}
    assert label in said, (pattern, sorted(said)[:20])


def test_forms_come_in_the_same_order_whatever_was_asked_before():
    from kg.ontology.turtle import _load

    _load.cache_clear()
    again = load()
    for lemma in ("take", "call", "accuse"):
        assert again.verb_forms(lemma) == ONTOLOGY.verb_forms(lemma)


def test_labels_by_words_have_one_spelling_and_the_plural_of_what_is_many():
    assert {ONTOLOGY.predicate(f).label for f in ONTOLOGY.verb_forms("recognise")} == {"recognized"}
    ties = {ONTOLOGY.predicate(f).label for f in ONTOLOGY.verb_forms("restore") if f.noun == "tie" and f.property.endswith("#recognized")}
    assert "restored ties with" in ties
