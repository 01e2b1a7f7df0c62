"""Clauses that are not said in full: "as Mali did", "but the signal isn't", "won 171 seats and Renamo 28"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from .phrases import span_phrase
from .reading import Reading
from .roles import is_time
from .slots import Frame
from .syntax import Syntax

__all__ = ["elided", "gapped", "of_gap", "stand_on"]

_DO = frozenset("did do does".split())
_BE = frozenset("am are is was were".split())
_HAVE = frozenset("had has have".split())
_BESIDE = frozenset("advcl advmod cc conj intj mark neg npadvmod nsubj nsubjpass preconj prep punct".split())
"""What such a verb may have beside it (Quirk et al. 1985, 12.21 to 12.26)."""
_CORE = frozenset(("", "as", "be", "doing", "that", "to do"))


def elided(syntax: Syntax, frame: Frame, made: dict[int, Frame]) -> Frame | None:
    """The clause that a verb alone says again of its own subjects, or None for a verb that stands for itself."""
    verb = frame.verb
    said_at = _antecedent(syntax, verb)
    if said_at not in made or not frame.subjects or frame.slots.get(""):
        return None
    if any((syntax.dep[k] not in _BESIDE and k != said_at) or (syntax.low[k] == "so" and k > verb) for k in syntax.kids[verb]):
        return None
    if syntax.low[verb] in _BE and _is_somehow(syntax, verb):
        return None
    if not all(syntax.head[s] == verb and syntax.pos[s] in ("NOUN", "PROPN", "PRON") for s in frame.subjects[:1]):
        return None
    if syntax.tag[frame.subjects[0]] in ("WP", "WDT") or syntax.low[frame.subjects[0]] in ("there", "this", "that", "which"):
        return None
    said = made[said_at]
    if not _alike(syntax, verb, said):
        return None
    slots = {marker: [f for f in fillers if not is_time(syntax, f)] for marker, fillers in said.slots.items()}
    subjects = frame.subjects
    if said.passive and not said.agentless:
        slots[""], subjects = subjects, said.subjects  # "Malta was fined by Oslo, and Togo was too"
    if any(slots.get(marker) for marker in ("", "be")):
        slots = {marker: fillers for marker, fillers in slots.items() if marker in _CORE}
    return replace(said, subjects=subjects, slots=slots, adverbials=[], particles=list(said.particles), implied=False, bound=False)


def _antecedent(syntax: Syntax, verb: int) -> int:
    """The verb that another one stands for, or -1."""
    before = [k for k in syntax.kids_of(verb, "parataxis", "ccomp") if k < verb and ";" in syntax.text[k:verb]]
    if before:
        return before[0]  # "Peru backed it; Chile did too"
    first = syntax.head[verb]
    if first >= verb or syntax.pos[first] not in ("VERB", "AUX"):
        return -1
    if syntax.dep[verb] == "conj":
        told = [c for c in syntax.kids_of(first, "ccomp") if first < c < verb]
        who, ours = ([syntax.low[s] for s in syntax.kids_of(k, "nsubj")] for k in (first, verb))
        return told[0] if told and ours == ["it"] != who else first  # "they said the water would come, and it didn't"
    opens = [syntax.low[k] for k in syntax.kids_of(verb, "mark")]
    return first if syntax.dep[verb] == "advcl" and opens in (["as"], ["though"], ["although"], ["while"]) else -1


def _is_somehow(syntax: Syntax, verb: int) -> bool:
    """ "And the minister was in Lima", "was away": a predicate of its own."""
    fillers = [f for p in syntax.kids_of(verb, "prep") for f in syntax.kids_of(p, "pobj", "pcomp")]
    adverbs = [k for k in syntax.kids_of(verb, "advmod") if syntax.low[k] not in ("also", "not", "still", "too")]
    return bool(adverbs) or any(not is_time(syntax, f) for f in fillers)


def _alike(syntax: Syntax, verb: int, said: Frame) -> bool:
    """True if the verb can stand for the other clause: "do" for a verb, "be" for a copula or a passive."""
    low = syntax.low[verb]
    if low in _DO:
        return not said.copula and not said.passive and syntax.lemma[said.verb] != "do"
    if low in _BE:
        return said.copula or said.passive
    perfect = any(syntax.lemma[k] == "have" for k in syntax.kids_of(said.verb, "aux"))
    return syntax.tag[verb] == "MD" or (low in _HAVE and perfect)


def stand_on(syntax: Syntax, reading: Reading, verb: int) -> Reading:
    """A reading of the clause before, on the words that say it again: their scope, time and characters."""
    reading.anchor = verb
    reading.relation = sorted([verb, *syntax.kids_of(verb, "neg")])
    reading.taken = None
    return reading


def gapped(syntax: Syntax, frame: Frame) -> Iterator[Frame]:
    """The clauses of subjects whose verb is understood: these hang on it as ``gap``, what is their own as ``orphan`` behind them."""
    found = syntax.kids_of(frame.verb, "gap")
    for who, after in pairwise([*found, syntax.n]):
        slots: dict[str, list[int]] = {}
        marker = dict(frame.marker)
        for k in (k for k in syntax.kids_of(frame.verb, "orphan") if who < k < after):
            own = syntax.kids_of(k, "pobj") if syntax.pos[k] == "ADP" else [k]
            slots.setdefault(syntax.low[k] if syntax.pos[k] == "ADP" else "", []).extend(own)
            marker.update((f, k) for f in own if f != k)
        if slots:
            yield replace(frame, subjects=[who], slots=slots, marker=marker, deep={}, adverbials=[], implied=False, bound=False)


def of_gap(syntax: Syntax, frame: Frame, reading: Reading) -> Reading:
    """A reading of such a clause; a bare number is one of what the full clause counts ("28" seats)."""
    counted = [k for k in syntax.kids_of(reading.anchor, "dobj", "npadvmod") if syntax.kid(k, "nummod") is not None]
    counted += [k for p in syntax.kids_of(reading.anchor, "prep") for k in syntax.kids_of(p, "pobj") if syntax.kid(k, "nummod") is not None]
    numbers = [f for fillers in frame.slots.values() for f in fillers if syntax.tag[f] == "CD"]
    if not counted or not numbers:
        return reading
    number, unit = numbers[0], syntax.text[counted[0]]
    start = min([number, *syntax.kids_of(number, "compound", "nummod")])
    phrase = span_phrase(syntax, start, number + 1, number)
    phrase = replace(phrase, label=f"{phrase.text} {unit}")
    if reading.object == number:
        reading.object_phrase = phrase
    reading.arguments = [(role, phrase if a.head_start == phrase.head_start else a) for role, a in reading.arguments]
    return reading
