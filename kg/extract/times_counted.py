"""Times that count from the one told just before them: "In June 2023 … and a month later", "the same day", "that October"."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import times_calendar as cal
from .times_patterns import AFTER, SAME

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["TimeExpression", "counted_on"]

_NEAR = 2
"""Sentences, its own with them, in which "a month later" counts from a time told before."""

_PRECISION = {"day": 10, "week": 10, "fortnight": 10, "weekend": 10, "month": 7}
"""How long an ISO value is that a day, a week, a month can be counted from; a month after "2023" is no month."""


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Token range (half-open) and ISO 8601 value (day, month, year or ``start/end``); None if it cannot be known."""

    start: int
    end: int
    value: str | None


def counted_on(doc: Doc, starts: list[int], found: list[TimeExpression]) -> list[TimeExpression]:
    """The times with those that count from the one told just before them."""
    out = [_that(doc, found, t) for t in found]
    matches = [(match, _later) for match in AFTER.finditer(doc.text)] + [(match, _same) for match in SAME.finditer(doc.text)]
    for match, reader in sorted(matches, key=lambda pair: pair[0].start()):
        first, last = bisect_right(starts, match.start()) - 1, bisect_left(starts, match.end())
        told = _told(doc, out, first, terms=reader is _later)
        if told is None or any(t.start < last and first < t.end for t in out):
            continue
        try:
            value = reader(match, told)
        except (ValueError, OverflowError):
            continue
        if value is not None:
            out.append(TimeExpression(first, last, value))
            out.sort(key=lambda t: t.start)
    return out


def _told(doc: Doc, found: list[TimeExpression], first: int, *, terms: bool = True) -> str | None:
    """The value of the last time before a token, where it is one stretch and stands near.

    Without ``terms`` one such as "by Friday" is taken only for want of another.
    """
    last = None
    for t in reversed(found):
        if t.end <= first:
            if sum(doc[i].is_sent_start for i in range(t.end, first + 1)) >= _NEAR:
                break
            term = not terms and t.start > 0 and doc[t.start - 1].lower_ in _TERM
            if last is None or not term:
                last = t
            if not term:
                break
    if last is None or last.value is None or "/" in last.value:
        return None
    return last.value


_TERM = ("by", "till", "until")


def _later(match: re.Match[str], told: str) -> str | None:
    count, unit = cal.number(match["count"]), match["unit"].lower()
    if count is None or len(told) < _PRECISION.get(unit, 4):
        return None
    sign = -1 if match["way"].lower() in ("earlier", "before that") else 1
    return cal.ago(cal.span(told)[0], -sign * count, unit)


def _same(match: re.Match[str], told: str) -> str | None:
    """ "The same day", "later that month", "the following year", "the day before"."""
    unit, way = (match["unit"] or match["near"]).lower(), (match["way"] or match["after"] or "").lower()
    unit = "day" if unit in ("morning", "afternoon", "evening", "night") else unit
    if len(told) < _PRECISION.get(unit, 4):
        return None
    step = 1 if way in ("next", "following", "after") else -1 if way in ("previous", "preceding", "before") else 0
    return cal.unit_near(cal.span(told)[0], unit, step)


def _that(doc: Doc, found: list[TimeExpression], t: TimeExpression) -> TimeExpression:
    """ "In July 2023 …; Chile followed that October": the first October from the time told before."""
    name = doc[t.start].lower_
    if t.end - t.start != 1 or name not in cal.MONTHS or t.start == 0 or doc[t.start - 1].lower_ != "that":
        return t
    if doc[t.start - 1].tag_ != "DT" and not (t.end == len(doc) or doc[t.end].is_punct):
        return t  # "said that May was cold"
    told = _told(doc, found, t.start)
    if told is None:
        return t
    begin = cal.span(told)[0]
    return TimeExpression(t.start - 1, t.end, cal.month_near(datetime.date(begin.year, begin.month, 1), cal.month_number(name), 1))
