"""What a pipeline's word list knows: whether a form is a word, a verb, and lemmas its rules get wrong."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["is_noun", "is_verb", "is_word", "of_ing", "of_past", "silent_e"]

_DOUBLES = re.compile(r"[^aeiou][aeiou][^aeiouwxy]$")
"""Verb stems whose consonant doubles before -ed and -ing."""


def is_verb(stem: str, nlp: Language) -> bool:
    """True if the list has the form as a verb."""
    return _listed(stem, "verb", nlp)


def is_noun(stem: str, nlp: Language) -> bool:
    """True if the list has the form as a noun."""
    return _listed(stem, "noun", nlp)


def _listed(stem: str, pos: str, nlp: Language) -> bool:
    lookups = getattr(nlp.get_pipe("lemmatizer"), "lookups", None)
    return lookups is not None and lookups.has_table("lemma_index") and stem in lookups.get_table("lemma_index").get(pos, ())


def is_word(low: str, nlp: Language) -> bool:
    """True for a common word of the list, inflected or not, or a stop word."""
    if nlp.vocab[low].is_stop:
        return True
    lemmatizer = nlp.get_pipe("lemmatizer")
    lookups = getattr(lemmatizer, "lookups", None)
    if lookups is None or not lookups.has_table("lemma_index"):
        return True
    index, rules = lookups.get_table("lemma_index"), lookups.get_table("lemma_rules")
    for pos in ("noun", "verb", "adj", "adv"):
        known = index.get(pos, ())
        if low in known or any(low.endswith(old) and low[: len(low) - len(old)] + new in known for old, new in rules.get(pos, ())):
            return True
    return False


@functools.lru_cache(maxsize=4)
def silent_e(nlp: Language) -> dict[str, str]:
    """Verb form -> lemma where the lemmatizer drops an e: "staged" is of "stage", as "stag" would have "stagged"."""
    lookups = getattr(nlp.get_pipe("lemmatizer"), "lookups", None)
    verbs = set(lookups.get_table("lemma_index").get("verb", ())) if lookups is not None and lookups.has_table("lemma_index") else set()
    doubled = (verb for verb in verbs if verb.endswith("e") and verb[:-1] in verbs and _DOUBLES.search(verb[:-1]))
    return {form: verb for verb in doubled for form in (verb + "s", verb + "d", verb[:-1] + "ing")}


def of_past(low: str, nlp: Language) -> str:
    """The verb of a regular past form: "please" of "pleased"; the form itself where the list has no such verb."""
    stems = (low[:-1], low[:-2], low[:-3] + "y") if low.endswith("ied") else (low[:-1], low[:-2])
    return low if is_verb(low, nlp) else next((stem for stem in stems if low.endswith("ed") and is_verb(stem, nlp)), low)


def of_ing(low: str, nlp: Language) -> str:
    """The verb of a form in -ing: "bomb" of "bombing"; the form itself where the list has no such verb."""
    stems = (low[:-3], low[:-3] + "e", low[:-4])
    return next((stem for stem in stems if low.endswith("ing") and is_verb(stem, nlp)), low)
