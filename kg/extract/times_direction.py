"""Whether a time lies behind or ahead of the document's date: by the clause that holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .embedding import WINNING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

__all__ = ["direction"]

_FUTURE = frozenset("will would shall can could may might must should 'll ’ll wo".split())
_AHEAD = frozenset("ahead before until by upcoming scheduled planned due if unless".split())
_PERFECT = frozenset(("has", "have", "had", "'ve", "’ve"))
_DEPTH = 40
"""How far up a verb is looked for: deeper parses are lists, not sentences."""

_SETTING = frozenset(
    "appoint arrange book call convene due expect fix invite list organise organize pencil plan schedule set slate slot summon tap".split()
)
"""Verbs for what is to happen FOR a day: "an appeal has been listed for 9 May"."""

_PUTTING_OFF = frozenset("adjourn bring defer delay move postpone push put reschedule shift".split())
"""Verbs for what is moved to another day: "the vote was postponed to Friday", "... until Friday"."""

_LASTING = frozenset("ban bar close detain extend give grant jail keep leave prolong remand renew suspend".split())
"""Verbs for what holds UNTIL a day: "the truce was extended until June", "gave them until Friday"."""

_NAMING = frozenset("announce call declare demand propose seek want".split())
_OCCASIONS = frozenset(
    "ballot conference election hearing launch march meeting poll protest rally referendum runoff session strike summit talk trial visit "
    "vote walkout".split()
)
"""What is announced for a day, as figures for a month are not."""

_ONCE = frozenset("first initially once originally previously".split())

_SCHEDULED = frozenset("arrive begin convene depart expire fly go host leave meet open resume return start travel visit vote".split())
"""Verbs whose present tense beside a day speaks of what is planned (Quirk et al. 1985, 4.45)."""

_EFFECTIVE = frozenset("begin come elapse end expire go lapse resume run start take".split())
"""Verbs whose present tense beside any time does so: "the rule takes effect in October"."""

_DONE = frozenset(
    "accord agreement assault attack bombing coup declaration decision election incident judgment killing letter massacre order "
    "raid referendum report resolution ruling shooting statement strike".split()
)
"""What a date with "of" says is over."""

_PLANNED = frozenset("expect plan schedule set slate".split())

_FULFILLED = frozenset(
    "allow cease choose compel continue decline enable fail force get help manage neglect oblige permit refuse start".split()
)
"""Verbs whose infinitive happened, or did not, at their own time: "was allowed to leave on Monday" (Karttunen 1971)."""


def direction(doc: Doc, first: int, last: int, *, shown: bool = False) -> int:
    """-1 where the verb over the expression is past, or the present of what a picture shows, 1 where it is future, else 0."""
    if last < len(doc) and doc[last].lower_ in ("'s", "’s"):
        near = {doc[i].lower_ for i in range(max(0, first - 3), first)}
        return 1 if near & _AHEAD else -1
    if first and (_set_for(doc[first - 1]) or _asked_to(doc[first - 1])):
        return 1
    if first and doc[first - 1].lower_ == "of" and doc[first - 1].head.lemma_ in _DONE:
        return -1  # "condemns the attack of 14 May"
    if any(k.lower_ == "of" and k.i == last for k in doc[last - 1].children):
        return 0  # "the collapse in December of a bank"
    verb = doc[first]
    for _ in range(_DEPTH):
        if verb.head.i == verb.i or (verb.pos_ in ("VERB", "AUX") and not first <= verb.i < last):
            break
        if verb.lower_ == "due" and verb.head.tag_ != "VBD":
            return 1  # "the hearing, due on Tuesday"
        verb = verb.head
    for _ in range(4):
        if verb.lemma_ in _PLANNED and verb.tag_ == "VBN" and not any(k.lower_ in ("was", "were", "had") for k in verb.children):
            return -1 if any(k.lower_ in _ONCE for k in verb.children) else 1  # "originally scheduled for March"
        if _subjunctive(verb):
            return 1
        told = _tense(verb)
        if told == 1 and verb.dep_ == "xcomp" and verb.head.lemma_ in _FULFILLED and _tense(verb.head) == -1:
            return -1
        if told == 1 and verb.lemma_ == "become" and verb.dep_ == "advcl" and verb.head.lemma_ in WINNING and _tense(verb.head) == -1:
            return -1  # "defeated Ruiz to become president in June"
        if told or (told == 0 and shown):
            return told or -1
        if told == 0 and verb.lemma_ in _SCHEDULED and any(t.lower_.endswith("day") for t in doc[first:last]):
            return 1
        if told == 0 and verb.lemma_ in _EFFECTIVE and (verb.lemma_ not in ("come", "go", "take") or _into_force(verb)):
            return 1
        if told == 0 or verb.head.i == verb.i:
            break
        verb = verb.head
    return 1 if first and doc[first - 1].lower_ in ("until", "till", "by") else 0


def _subjunctive(verb: Token) -> bool:
    """ "Demanded that the ships be freed by Friday", "… that Peru pay on Friday": what is asked for lies ahead."""
    if verb.dep_ != "ccomp" or not any(k.dep_ in ("nsubj", "nsubjpass") for k in verb.children):
        return False
    helpers = [k for k in verb.children if k.dep_ in ("aux", "auxpass")]
    if helpers:
        return all(k.lower_ == "be" for k in helpers)
    return verb.tag_ == "VB" and any(k.dep_ == "mark" and k.lower_ == "that" for k in verb.children)


def _set_for(lead: Token) -> bool:
    """True for the "for" of "has summoned the banker for Tuesday", the "to" or "until" of "was put off until Tuesday"."""
    word = lead.lower_
    if word not in ("for", "to", "until", "till"):
        return False
    verb, noun = lead.head, None
    while verb.pos_ not in ("VERB", "AUX") and verb.lower_ != "due" and verb.head.i != verb.i:
        noun, verb = noun or verb, verb.head
    words = {k.lower_ for k in verb.children if k.dep_ in ("aux", "auxpass", "advmod")}
    if words & (_ONCE | {"had"}):
        return False
    lemma = verb.lower_ if verb.lower_ == "due" else verb.lemma_
    if word != "for":
        return (noun is None or noun.head.i == verb.i) and lemma in (_PUTTING_OFF if word == "to" else _PUTTING_OFF | _LASTING)
    if lemma in _SETTING | _PUTTING_OFF:
        return True
    objects = [k for k in verb.children if k.dep_ in ("dobj", "nsubjpass")]
    return lemma in _NAMING and any(k.lemma_ in _OCCASIONS for k in objects)


def _asked_to(lead: Token) -> bool:
    """ "Invited both to a summit in Lima on 22 May": the day of what one is asked to come to."""
    if lead.lower_ not in ("in", "on"):
        return False
    verb = lead.head
    while verb.pos_ not in ("VERB", "AUX") and verb.head.i != verb.i:
        verb = verb.head
    if verb.lemma_ not in ("ask", "call", "invite", "summon"):
        return False
    return any(n.lemma_ in _OCCASIONS and n.i < lead.i for k in verb.children if k.lower_ in ("for", "to") for n in k.children)


def _tense(verb: Token) -> int | None:
    helpers = [k for k in verb.children if k.dep_ in ("aux", "auxpass")]
    words = {k.lower_ for k in helpers}
    tags = {k.tag_ for k in helpers}
    if words & _FUTURE or "MD" in tags or verb.tag_ == "MD":
        return -1 if words & {"have", "'ve", "’ve"} else 1
    if any(k.dep_ == "mark" and k.lower_ in ("if", "unless") for k in verb.children):
        return 1
    if "VBD" in tags or verb.tag_ == "VBD" or words & _PERFECT:
        return -1
    if verb.tag_ == "VB" and ("TO" in tags or (not helpers and any(k.dep_ == "mark" and k.lower_ == "that" for k in verb.children))):
        return 1  # "demanded that Peru sign by Friday"
    if verb.tag_ == "VBG" and words & {"is", "are", "am", "'s", "’s", "'re", "’re"}:
        return 1
    if verb.tag_ in ("VBN",) and not helpers:
        return -1
    if verb.lemma_ == "be" and any(k.dep_ == "xcomp" and k.tag_ == "VB" for k in verb.children):
        return 1  # "are to travel on Wednesday"
    return 0 if verb.tag_ in ("VBZ", "VBP") else None


def _into_force(verb: Token) -> bool:
    parts = [k for child in verb.children if child.dep_ in ("dobj", "prep", "prt") for k in (child, *child.children)]
    return any(k.lower_ in ("effect", "force") for k in parts)
