"""When: the times that a text names, as ISO 8601 values, resolved against the document's date.

"On Friday" is the last Friday on or before the document's date where the verb is past, the next one
where it is future; "in November" likewise. Without a document date only absolute times have a value.
Durations and frequencies are no times. After TIMEX3 (ISO-TimeML, ISO 24617-1), without its event links.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from spacy.attrs import IDX

from . import times_calendar as cal
from .times_counted import TimeExpression, counted_on
from .times_direction import direction
from .times_patterns import PATTERNS, TRIGGER
from .times_values import READERS, Context

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["TimeExpression", "times"]

_MONTH_LEADS = frozenset("in since last next this early late mid mid- of by until till from during before after through between to".split())
_NAMES_TOO = frozenset({"march", "may", "april", "june", "august"})
_YEAR_LEADS = frozenset(
    "in since by from until till to before after during of early late mid through between around circa and ( the , year election".split()
)
_LEADS = frozenset("in on over at during since by until from between before after".split())
_FESTIVE = frozenset("black good easter bloody super ash palm cyber".split())


def times(doc: Doc, reference: datetime.date | None, captions: Sequence[tuple[int, int]] = ()) -> list[TimeExpression]:
    """The times named in a parsed text, in text order, not overlapping.

    ``reference`` is the document's date. Expressions whose value cannot be known (no year and no
    reference) come with the value None, so that they are still known to be times. ``captions`` are the stretches
    whose present tense tells what a picture shows: "Holt meets the king on Saturday".
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
        way = direction(doc, first, last, shown=any(start <= lo < end for start, end in captions))
        context = Context(match, reference, way, _before(doc, first), doc[first])
        accepted, value = _value(match_name, context, doc, last)
        if not accepted:
            continue
        taken.insert(at, (lo, hi))
        while first < last - 1 and doc[first].lower_ in _LEADS:
            first += 1
        out.append(TimeExpression(first, last, value))
    return counted_on(doc, starts, sorted(out, key=lambda t: t.start))


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
    if "before" in words and context.before[1] != "day" and not context.match.group().lower().startswith("the end of"):
        return None  # "before the end of June" is in June
    if "since" in words and context.ref is not None:
        start = cal.span(value)[0]
        if start < context.ref:
            return cal.interval(start.isoformat(), context.ref.isoformat())
    return value


# -- which matches are times ------------------------------------------------------------------------------


def _value(name: str, c: Context, doc: Doc, last: int) -> tuple[bool, str | None]:
    if name in ("month_only", "year") and not _plain(name, c, doc, last):
        return False, None
    if name == "weekday" and (c.before[1] in ("every", "each") or c.before[1] in _FESTIVE):
        return False, None
    if name == "weekday" and c.before[1] in ("a", "one"):
        return True, None  # "went out on a Tuesday"
    if name == "ahead" and (c.direction <= 0 or c.before[1] in ("time", "times")):  # "for the first time in five years"
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
    number_of = doc[c.token.i - 3].lower_ if before == "(" and c.token.i > 2 else before
    if number_of in ("resolution", "resolutions", "flight"):
        return False  # "resolution 1970 (2011)"
    number = int(c.get("year") or 0)
    follower = doc[last] if last < len(doc) else None
    if follower is not None and follower.tag_ == "NNS" and number % 100 == 0 and not entity:
        return False
    if number < 1400 and not entity:
        return False
    return entity or before in _YEAR_LEADS - {"the", ",", "and", "("} or (before in _YEAR_LEADS and number > 1800 and c.token.pos_ == "NUM")
