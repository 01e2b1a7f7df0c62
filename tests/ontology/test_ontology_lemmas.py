"""The verbs of the ontology are the lemmas that the parser gives to their forms."""

import re

import pytest
from spacy.tokens import Doc

import kg.parse
from kg.ontology import load
from kg.parse.lexicon import silent_e

IRREGULAR = frozenset(("be", "bid", "cut", "fly", "get", "hit", "let", "put", "run", "see", "set", "shed", "shut", "sit", "split", "win"))
UNKNOWN = frozenset(("cordon", "defund", "greenlight", "reappoint", "rearrest", "unban"))
"""Verbs that the model's word list does not have."""
OTHER_SPELLING = {"fulfill": "fulfil", "install": "instal", "lambaste": "lambast"}


@pytest.fixture(scope="module")
def nlp():
    return kg.parse.load()


def inflected(verb):
    """Regular forms of a verb with their tags."""
    if verb.endswith("e"):
        return [(verb + "s", "VBZ"), (verb + "d", "VBD"), (verb[:-1] + "ing", "VBG")]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [(verb[:-1] + "ies", "VBZ"), (verb[:-1] + "ied", "VBD"), (verb + "ing", "VBG")]
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", verb):  # one short syllable: "barred"
        return [(verb + "s", "VBZ"), (verb + verb[-1] + "ed", "VBD"), (verb + verb[-1] + "ing", "VBG")]
    return [(verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s"), "VBZ"), (verb + "ed", "VBD"), (verb + "ing", "VBG")]


def test_regular_forms_lead_back_to_the_verb(nlp):
    verbs = sorted({lemma for kind, lemma in load()._patterns if kind == "verb" and lemma.isalpha()} - IRREGULAR - UNKNOWN)
    wrong = []
    for verb in verbs:
        for form, tag in inflected(verb):
            doc = nlp.get_pipe("lemmatizer")(Doc(nlp.vocab, words=[form], pos=["VERB"], tags=[tag]))
            lemma = silent_e(nlp).get(form, doc[0].lemma_)
            if lemma not in (verb, OTHER_SPELLING.get(verb)):
                wrong.append((form, lemma))
    assert wrong == []
