"""How an event that a noun names stands: "talks between A and B will be held", "called for talks", "to avert an attack on A"."""

from __future__ import annotations

from collections.abc import Callable

from .scope_own import STRENGTH, Scope
from .syntax import Syntax

__all__ = ["of_event"]

_CALLING_OFF = frozenset(("cancel", "scrap", "shelve"))
_HOLDING = frozenset("arrange convene hold host mediate organise organize resume stage".split())
"""Verbs whose object happens if they do."""
_TAKING_PLACE = frozenset("begin convene happen occur open resume start".split())
_INTENDING = frozenset("expect plan schedule".split())
_ASKING = frozenset("demand propose request seek suggest urge want".split())
_CALLING_FOR = frozenset("appeal ask call press push".split())
_AVERTING = frozenset("avert avoid forestall foil preclude prevent thwart".split())
_DREADING = frozenset("anticipate fear forecast predict threaten".split())
_CHANCES = frozenset("chance danger fear idea likelihood possibility prospect risk threat warning".split())
_INTENTS = frozenset("appeal bid call demand effort hope plan preparation proposal request".split())


def of_event(syntax: Syntax, noun: int, scope: Callable[[int], Scope]) -> Scope | None:
    """What the word that governs an event noun does to it, with what that word is under; None: nothing. ``scope`` gives that of a verb."""
    head, dep = syntax.head[noun], syntax.dep[noun]
    if dep == "pobj":
        return _of_preposition(syntax, head, scope)
    if syntax.pos[head] != "VERB" or dep not in ("dobj", "nsubjpass", "nsubj"):
        return None
    lemma = syntax.lemma[head]
    if dep == "nsubj":
        place = lemma == "take" and any(syntax.low[k] == "place" for k in syntax.kids_of(head, "dobj"))
        return scope(head) if place or (lemma in _TAKING_PLACE and syntax.kid(head, "dobj") is None) else None
    if lemma in _CALLING_OFF or (lemma == "call" and any(syntax.low[k] == "off" for k in syntax.kids_of(head, "prt"))):
        return Scope(True, "planned")  # "canceled its trip to Oslo"
    if lemma in _HOLDING:
        offered = syntax.dep[head] == "xcomp" and syntax.lemma[syntax.head[head]] == "offer"
        return _at_least("planned", scope(head)) if offered else scope(head)
    for words, modality in ((_INTENDING, "planned"), (_ASKING, "requested"), (_DREADING, "possible")):
        if lemma in words:
            return _at_least(modality, scope(head))
    return Scope(True, "asserted") if lemma in _AVERTING and not scope(head).negative else None


def _of_preposition(syntax: Syntax, preposition: int, scope: Callable[[int], Scope]) -> Scope | None:
    low, host = syntax.low[preposition], syntax.head[preposition]
    lemma = syntax.lemma[host]
    if syntax.pos[host] == "VERB":
        if low == "for" and lemma in _CALLING_FOR:
            return _at_least("requested", scope(host))
        return Scope(False, "possible") if low == "of" and lemma == "warn" else None
    if syntax.pos[host] != "NOUN":
        return None
    if low == "for" and lemma in _INTENTS:
        return Scope(False, "requested" if lemma in ("appeal", "call", "demand", "request") else "planned")
    return Scope(False, "possible") if low == "of" and lemma in _CHANCES else None


def _at_least(modality: str, around: Scope) -> Scope:
    return Scope(False, max(modality, around.modality, key=STRENGTH.index))
