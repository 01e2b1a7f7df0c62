"""When: the times that a text names, as ISO 8601 values, resolved against the document's date.

"On Friday" is the last Friday on or before the document's date where the verb is past, the next one
where it is future; "in November" likewise. Without a document date only absolute times have a value.
Durations and frequencies are no times. After TIMEX3 (ISO-TimeML, ISO 24617-1), without its event links.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.attrs import IDX

from . import times_calendar as cal
from .times_patterns import AFTER, PATTERNS, TRIGGER
from .times_values import READERS, Context

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

__all__ = ["TimeExpression", "times"]

_FUTURE = frozenset("will would shall can could may might must should 'll ’ll wo".split())
_AHEAD = frozenset("ahead before until by upcoming scheduled planned due if unless".split())
_MONTH_LEADS = frozenset("in since last next this early late mid mid- of by until till from during before after through between to".split())
_DEPTH = 40
"""How far up a verb is looked for: deeper parses are lists, not sentences."""
_NAMES_TOO = frozenset({"march", "may", "april", "june", "august"})
_YEAR_LEADS = frozenset(
    "in since by from until till to before after during of early late mid through between around circa and ( the , year election".split()
)
_LEADS = frozenset("in on over at during since by until from between before after".split())
_FESTIVE = frozenset("black good easter bloody super ash palm cyber".split())


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Token range (half-open) and ISO 8601 value (day, month, year or ``start/end``); None if it cannot be known."""

    start: int
    end: int
    value: str | None


def times(doc: Doc, reference: datetime.date | None) -> list[TimeExpression]:
    """The times named in a parsed text, in text order, not overlapping.

    ``reference`` is the document's date. Expressions whose value cannot be known (no year and no
    reference) come with the value None, so that they are still known to be times.
    """
    text = doc.text
    starts = doc.to_array([IDX]).ravel().tolist() if len(doc) else []
    taken: list[tuple[int, int]] = []
    out = []
    for match_name, match in _matches(text):
        lo, hi = match.span()
        at = bisect_left(taken, (lo, hi))
        if (at > 0 and taken[at - 1][1] > lo) or (at < len(taken) and taken[at][0] < hi):
            continue
        first, last = bisect_right(starts, lo) - 1, bisect_left(starts, hi)
        context = Context(match, reference, _direction(doc, first, last), _before(doc, first), doc[first])
        accepted, value = _value(match_name, context, doc, last)
        if not accepted:
            continue
        taken.insert(at, (lo, hi))
        while first < last - 1 and doc[first].lower_ in _LEADS:
            first += 1
        out.append(TimeExpression(first, last, value))
    return _counted_on(doc, starts, sorted(out, key=lambda t: t.start))


_NEAR = 2
"""Sentences, its own with them, in which "a month later" counts from a time told before."""


def _counted_on(doc: Doc, starts: list[int], found: list[TimeExpression]) -> list[TimeExpression]:
    """The times with those that count from the one told just before them: "In June 2023 … and a month later"."""
    out = list(found)
    for match in AFTER.finditer(doc.text):
        first, last = bisect_right(starts, match.start()) - 1, bisect_left(starts, match.end())
        before = [t for t in out if t.end <= first]
        count, unit = cal.number(match["count"]), match["unit"].lower()
        if not before or before[-1].value is None or count is None or any(t.start < last and first < t.end for t in out):
            continue
        begins = sum(doc[i].is_sent_start for i in range(before[-1].end, first + 1))
        value, sign = before[-1].value, -1 if match["way"].lower() in ("earlier", "before that") else 1
        finer = unit in ("day", "week", "fortnight") and len(value) < len("2023-06-01")
        if begins >= _NEAR or "/" in value or finer or (unit == "month" and len(value) < len("2023-06")):
            continue  # a month after "2023" is no month
        try:
            out.append(TimeExpression(first, last, cal.ago(cal.span(value)[0], -sign * count, unit)))
        except (ValueError, OverflowError):
            continue
        out.sort(key=lambda t: t.start)
    return out


def _matches(text: str) -> list[tuple[str, re.Match[str]]]:
    """Matches of all patterns, the more specific pattern first, in the lines that can hold one."""
    lines = []
    at = 0
    for line in text.splitlines(keepends=True):
        if TRIGGER.search(line):
            if lines and lines[-1][1] == at:
                lines[-1] = (lines[-1][0], at + len(line))
            else:
                lines.append((at, at + len(line)))
        at += len(line)
    return [(name, match) for name, pattern in PATTERNS for lo, hi in lines for match in pattern.finditer(text, lo, hi)]


def _before(doc: Doc, first: int) -> tuple[str, str]:
    return (doc[first - 2].lower_ if first > 1 else "", doc[first - 1].lower_ if first else "")


def _since(value: str | None, context: Context) -> str | None:
    """ "Since X" runs to the document's date; "before X" has no value."""
    lead = context.match.group().split()[0].lower()
    words = (context.before[1], lead)
    if value is None or "/" in value:
        return value
    if "before" in words and context.before[1] != "day":
        return None
    if "since" in words and context.ref is not None:
        start = cal.span(value)[0]
        if start < context.ref:
            return cal.interval(start.isoformat(), context.ref.isoformat())
    return value


# -- the direction in time --------------------------------------------------------------------------------


def _direction(doc: Doc, first: int, last: int) -> int:
    """-1 where the verb over the expression is past, 1 where it is future, 0 where neither is plain."""
    if last < len(doc) and doc[last].lower_ in ("'s", "’s"):
        near = {doc[i].lower_ for i in range(max(0, first - 3), first)}
        return 1 if near & _AHEAD else -1
    verb = doc[first]
    for _ in range(_DEPTH):
        if verb.head.i == verb.i or (verb.pos_ in ("VERB", "AUX") and not first <= verb.i < last):
            break
        verb = verb.head
    for _ in range(4):
        if verb.lemma_ in _PLANNED and verb.tag_ == "VBN" and not any(k.lower_ in ("was", "were", "had") for k in verb.children):
            return 1
        told = _tense(verb)
        if told:
            return told
        if told == 0 and verb.lemma_ in _SCHEDULED and any(t.lower_.endswith("day") for t in doc[first:last]):
            return 1
        if told == 0 and verb.lemma_ in _EFFECTIVE and (verb.lemma_ not in ("come", "go", "take") or _into_force(verb)):
            return 1
        if told == 0 or verb.head.i == verb.i:
            break
        verb = verb.head
    return 1 if first and doc[first - 1].lower_ in ("until", "till", "by") else 0


def _tense(verb: Token) -> int | None:
    helpers = [k for k in verb.children if k.dep_ in ("aux", "auxpass")]
    words = {k.lower_ for k in helpers}
    tags = {k.tag_ for k in helpers}
    if words & _FUTURE or "MD" in tags or verb.tag_ == "MD":
        return -1 if words & {"have", "'ve", "’ve"} else 1
    if any(k.dep_ == "mark" and k.lower_ in ("if", "unless") for k in verb.children):
        return 1
    if "VBD" in tags or verb.tag_ == "VBD" or words & {"has", "have", "had", "'ve", "’ve"}:
        return -1
    if verb.tag_ == "VB" and "TO" in tags:
        return 1
    if verb.tag_ == "VBG" and words & {"is", "are", "am", "'s", "’s", "'re", "’re"}:
        return 1
    if verb.tag_ in ("VBN",) and not helpers:
        return -1
    if verb.lemma_ == "be" and any(k.dep_ == "xcomp" and k.tag_ == "VB" for k in verb.children):
        return 1  # "are to travel on Wednesday"
    return 0 if verb.tag_ in ("VBZ", "VBP") else None


_SCHEDULED = frozenset("arrive begin convene depart expire fly go host leave meet open resume return start travel visit vote".split())
"""Verbs whose present tense beside a day speaks of what is planned (Quirk et al. 1985, 4.45)."""


_EFFECTIVE = frozenset("begin come elapse end expire go lapse resume run start take".split())
"""Verbs whose present tense beside any time does so: "the rule takes effect in October"."""
_PLANNED = frozenset("expect plan schedule set slate".split())


def _into_force(verb: Token) -> bool:
    parts = [k for child in verb.children if child.dep_ in ("dobj", "prep") for k in (child, *child.children)]
    return any(k.lower_ in ("effect", "force") for k in parts)


# -- which matches are times ------------------------------------------------------------------------------


def _value(name: str, c: Context, doc: Doc, last: int) -> tuple[bool, str | None]:
    if name in ("month_only", "year") and not _plain(name, c, doc, last):
        return False, None
    if name == "weekday" and (c.before[1] in ("every", "each") or c.before[1] in _FESTIVE):
        return False, None
    if name == "ahead" and c.direction <= 0:
        return False, None
    try:
        value = _since(READERS[name](c), c)
        if value is not None:
            cal.span(value)  # no day outside the calendar
        return True, value
    except (ValueError, OverflowError):
        return False, None


def _plain(name: str, c: Context, doc: Doc, last: int) -> bool:
    """True if a bare month or year is one: by the word before it, or by the entity recogniser."""
    entity = c.token.ent_type_ == "DATE" or doc[last - 1].ent_type_ == "DATE"
    before = c.before[1]
    if name == "month_only":
        word = (c.get("month") or "").lower()
        if before in _MONTH_LEADS or c.get("part") or before in cal.MONTHS:
            return True
        if c.token.dep_ in ("nsubj", "nsubjpass", "compound") and word in _NAMES_TOO:
            return False
        return entity or (word not in _NAMES_TOO and before != "")
    number = int(c.get("year") or 0)
    follower = doc[last] if last < len(doc) else None
    if follower is not None and follower.tag_ == "NNS" and number % 100 == 0 and not entity:
        return False
    if number < 1400 and not entity:
        return False
    return entity or before in _YEAR_LEADS - {"the", ",", "and", "("} or (before in _YEAR_LEADS and number > 1800 and c.token.pos_ == "NUM")
