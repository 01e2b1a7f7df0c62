"""Headlines: title case and capitals undone for the parser, and the verb it does not find found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..words import past, verb_stem
from .lexicon import is_noun, is_verb, is_word
from .place_names import NAMES_THAT_ARE_WORDS
from .segments import Segment, pipe

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

__all__ = ["find_verb", "shouts", "undo_capitals"]

_MIN_CAPITAL_SHARE = 0.8
_SHORT = frozenset("with from over into that than this your amid upon under after until about".split())
"""Words that headlines write small although they are long."""


def shouts(segment: Segment, kind: str) -> bool:
    """True if most words have a capital, as in headlines."""
    words = [w for w in segment.words if w[:1].isalpha() and len(w) > 3 and w not in _SHORT]
    if len(words) < 2 and kind == "body":
        return False
    capital = sum(w[0].isupper() for w in words)
    return capital > 1 and capital >= _MIN_CAPITAL_SHARE * len(words)


def undo_capitals(segment: Segment, text: str, nlp: Language) -> list[str]:
    """Lower the words of a headline that are common words, and keep what looks like a name.

    A name is what has an inner capital, what the recogniser tags as a person, place or nationality,
    what the running text writes with a capital after a lower-case word, and what no word list knows.
    """
    shouted = all(w.isupper() for w in segment.words if len(w) > 3 and w.isalpha())
    forms = [f.capitalize() if shouted and f.isalpha() and len(f) > 3 else f for f in segment.forms]
    probe = Segment(segment.words, forms, segment.spaces, segment.blank)
    tagged = iter(next(iter(pipe([probe], nlp))))
    out = []
    for i, form in enumerate(forms):
        if segment.blank[i]:
            out.append(form)
            continue
        token = next(tagged)
        low = form.lower()
        simple = form.istitle() and form.isalpha()
        tagged_name = token.ent_type_ in ("PERSON", "GPE", "NORP") and not _follows_name(low, out, text, nlp)
        named = tagged_name or _named_in(low, text) or low in NAMES_THAT_ARE_WORDS
        out.append(low if simple and i > 0 and not named and is_word(low, nlp) else form)
    return out


def _follows_name(low: str, before: list[str], text: str, nlp: Language) -> bool:
    """ "Ghana Halts Talks", "Ghana and Togo Halt Talks": a verb after what is a name by itself is no part of it, whatever the
    recogniser says."""
    stem = verb_stem(low) or (low if _after_two(before) else None)
    if stem is None or not before or not is_verb(stem, nlp):
        return False
    name = before[-1].lower()
    if is_word(name, nlp) and not _named_in(low, text) and (not is_noun(stem, nlp) or (is_noun(name, nlp) and not _named_in(name, text))):
        return True  # "Prime Minister Survives Vote", "Judge Halts Rollback"
    return name in NAMES_THAT_ARE_WORDS or _named_in(name, text)


def _after_two(before: list[str]) -> bool:
    """True after "A and B" or "A, B", which a verb without -s may follow."""
    return len(before) > 2 and before[-2].lower() in ("and", "&", ",") and before[-1][:1].isupper() and before[-3][:1].isupper()


def find_verb(segment: Segment, piece: Doc, nlp: Language) -> Doc:
    """Parse a headline without a verb again, with a word in -s read as the past tense it stands for.

    "Lifts" after a name is taken for a noun too often; "lifted" is not. The first reading that
    gives the sentence a verb with a subject is kept, or with what looks like how much ("U.S. tightened rules").
    """
    if any(
        (t.pos_ in ("VERB", "AUX") and t.tag_ in ("VBD", "VBZ", "VBP", "MD")) or (t.dep_ == "nsubj" and t.head.pos_ == "VERB")
        for t in piece
    ):
        return piece
    kept = [i for i, blank in enumerate(segment.blank) if not blank]
    for i in kept[1:-1]:
        low = segment.forms[i].lower()
        stem = verb_stem(low) or (low if _after_two(segment.forms[:i]) else None)
        if stem is None or stem in _PEOPLE or not is_verb(stem, nlp) or _qualified(piece[kept.index(i)]):
            continue
        forms = [*segment.forms[:i], past(stem), *segment.forms[i + 1 :]]
        if low == stem and forms[i - 2] == ",":
            forms[i - 2] = "and"
        tried = next(iter(pipe([Segment(segment.words, forms, segment.spaces, segment.blank)], nlp)))
        verb = tried[kept.index(i)]
        found = verb.pos_ == "VERB" and verb.dep_ == "ROOT" and any(k.dep_ == "nsubj" for k in verb.children)
        if found or (verb.dep_ == "amod" and [(k.i, k.dep_, k.pos_) for k in verb.children] == [(0, "npadvmod", "PROPN")]):
            segment.forms = forms
            return tried
    return piece


_PEOPLE = frozenset("author doctor engineer judge minister partner rebel".split())
"""Verbs whose form in -s is people in a headline: "African ministers back rice tariff"."""


def _qualified(token: Token) -> bool:
    """ "Small Steps Toward Savings": what an adjective right before it qualifies is a noun."""
    return any(k.i == token.i - 1 and k.dep_ == "amod" and k.tag_ == "JJ" and k.ent_type_ == "" for k in token.children)


def _named_in(low: str, text: str) -> bool:
    """True if the text writes the word with a capital in mid-sentence, and never in lower case."""
    name = low.capitalize()
    return (
        re.search(rf"[a-z,] {re.escape(name)}\b[^\n]*[a-z]{{3}} [a-z]", text) is not None
        and re.search(rf"\b{re.escape(low)}\b", text) is None
    )
