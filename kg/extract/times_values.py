"""The value of each kind of time expression: one function per pattern of ``times_patterns``."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import times_calendar as cal

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["READERS", "Context"]

_HOLIDAYS = {"christmas eve": (12, 24), "new year's day": (1, 1), "new year's eve": (12, 31), "boxing day": (12, 26),
             "valentine's day": (2, 14), "halloween": (10, 31)}  # fmt: skip
_STEPS = {"the day before yesterday": -2, "yesterday": -1, "last night": -1, "last evening": -1, "overnight": 0, "tomorrow": 1,
          "the day after tomorrow": 2}  # fmt: skip
_NTH = {"first": 1, "1st": 1, "1": 1, "second": 2, "2nd": 2, "2": 2, "third": 3, "3rd": 3, "3": 3, "fourth": 4, "4th": 4, "4": 4}


@dataclass(frozen=True, slots=True)
class Context:
    """Where a match stands: its groups, the document's date, the direction in time, and the words before it."""

    match: re.Match[str]
    ref: datetime.date | None
    direction: int
    before: tuple[str, str]
    token: Token

    def get(self, name: str) -> str | None:
        return self.match.groupdict().get(name)


def _int(c: Context, name: str) -> int:
    return int(re.sub(r"\D", "", c.get(name) or "") or 0)


def _rel(c: Context) -> int | None:
    word = (c.get("rel") or "").lower()
    return {"last": -1, "next": 1, "this": 0}.get(word.split()[0]) if word else None


def _iso(c: Context) -> str | None:
    found = cal.day(_int(c, "year"), _int(c, "month"), _int(c, "day"))
    if found is None:
        raise ValueError(c.match.group())
    return found.isoformat()


def _numeric(c: Context) -> str | None:
    """Day and month in figures: by their size, by the dots (day first), else unknown."""
    first, second, y = _int(c, "first"), _int(c, "second"), _int(c, "year")
    if first <= 12 and second <= 12 and first != second and c.get("mark") == "/":
        return None
    d, m = (second, first) if second > 12 else (first, second)
    found = cal.day(y, m, d)
    if found is None:
        raise ValueError(c.match.group())
    return found.isoformat()


def _month_day(c: Context) -> str | None:
    """ "On the 14th": of the month before or after, as the tense says."""
    if c.ref is None:
        return None
    rel, d = _rel(c), _int(c, "day")
    months = [cal.shift(c.ref.replace(day=1), step, "month") for step in ((rel,) if rel is not None else (-1, 0, 1))]
    options = [found for m in months if (found := cal.day(m.year, m.month, d)) is not None]
    return cal.near(c.ref, options, c.direction or -1).isoformat() if options else None


def _weekdays(c: Context) -> str | None:
    _only_between(c)
    if c.ref is None:
        return None
    first, second = cal.weekday_number(c.get("weekday") or ""), cal.weekday_number(c.get("weekday2") or "")
    start = cal.weekday_near(c.ref, first, 1 if c.direction > 0 else -1)
    return cal.interval(start.isoformat(), cal.weekday_near(start, second, 1).isoformat())


def _day(c: Context) -> str | None:
    m, d = cal.month_number(c.get("month") or ""), _int(c, "day")
    if cal.day(2000, m, d) is None:
        raise ValueError(c.match.group())
    if c.get("year"):
        found = cal.day(_int(c, "year"), m, d)
        return found.isoformat() if found else None
    return None if c.ref is None else _day_near(c, c.ref, m, d)


def _day_near(c: Context, ref: datetime.date, m: int, d: int) -> str | None:
    rel = _rel(c)
    years = (ref.year - 1, ref.year, ref.year + 1) if rel is None else (ref.year + rel,)
    options = [day for y in years if (day := cal.day(y, m, d)) is not None]
    if c.get("weekday"):
        named = cal.weekday_number(c.get("weekday") or "")
        options = [o for o in options if o.weekday() == named] or options
    return cal.near(ref, options, c.direction).isoformat() if options else None


def _year_of(c: Context, m: int, group: str = "year") -> int | None:
    """The year that is written, or that follows from the reference and the tense."""
    if c.get(group):
        return _int(c, group)
    return None if c.ref is None else int(cal.month_near(c.ref, m, c.direction)[:4])


def _only_between(c: Context) -> None:
    """Raise for "A and B", which are two times, not a stretch; "between A and B" is one."""
    words = c.match.group().lower().split()
    if "and" in words and words[0] != "between":
        raise ValueError(c.match.group())


def _day_range(c: Context) -> str | None:
    _only_between(c)
    m = cal.month_number(c.get("month") or "")
    y = _year_of(c, m)
    if y is None:
        return None
    first, second = cal.day(y, m, _int(c, "day")), cal.day(y, m, _int(c, "day2"))
    if first is None or second is None or second < first:
        raise ValueError(c.match.group())
    return cal.interval(first.isoformat(), second.isoformat())


def _days(c: Context) -> str | None:
    _only_between(c)
    m, m2 = cal.month_number(c.get("month") or ""), cal.month_number(c.get("month2") or "")
    y2 = _year_of(c, m2, "year2") if c.get("year2") or not c.get("year") else _int(c, "year") + (m2 < m)
    if y2 is None:
        return None
    first, second = cal.day(_int(c, "year") or y2 - (m > m2), m, _int(c, "day")), cal.day(y2, m2, _int(c, "day2"))
    if first is None or second is None or second < first:
        raise ValueError(c.match.group())
    return cal.interval(first.isoformat(), second.isoformat())


def _months(c: Context) -> str | None:
    _only_between(c)
    m, m2 = cal.month_number(c.get("month") or ""), cal.month_number(c.get("month2") or "")
    y2 = _year_of(c, m2, "year2") if c.get("year2") or not c.get("year") else _int(c, "year") + (m2 < m)
    if y2 is None:
        return None
    return cal.interval(cal.month(_int(c, "year") or y2 - (m > m2), m), cal.month(y2, m2))


def _month(c: Context) -> str | None:
    m = cal.month_number(c.get("month") or "")
    if c.get("year"):
        return cal.month(_int(c, "year"), m)
    if c.ref is None:
        return None
    rel = _rel(c)
    if rel is None:
        return cal.month_near(c.ref, m, c.direction)
    if "year" in c.match.group().lower():
        return cal.month(c.ref.year + rel, m)
    if "past" in (c.get("rel") or "").lower():
        rel = -1
    return cal.month_near(c.ref, m, rel, strict=True) if rel else cal.month(c.ref.year, m)


def _quarter(c: Context) -> str | None:
    nth, half = _NTH[(c.get("nth") or "").lower()], (c.get("unit") or "").lower() == "half"
    rel = _rel(c)
    y = _int(c, "year") or (c.ref.year + rel if c.ref is not None and rel is not None else 0)
    size = 6 if half else 3
    if nth * size > 12:
        raise ValueError(c.match.group())
    if not y and rel is None and c.ref is not None and c.direction:
        y = c.ref.year - (c.direction < 0 and nth * size > c.ref.month) + (c.direction > 0 and nth * size < c.ref.month)
    if not y:
        return None
    return cal.interval(cal.month(y, (nth - 1) * size + 1), cal.month(y, nth * size))


def _season(c: Context) -> str | None:
    name = (c.get("season") or "").lower()
    if c.get("year"):
        return cal.season(name, _int(c, "year"))
    if c.ref is None:
        return None
    ref, rel = c.ref, _rel(c)
    if rel is not None and "year" in c.match.group().lower():
        return cal.season(name, ref.year + rel)
    runs = [cal.season(name, y) for y in range(ref.year - 2, ref.year + 3)]
    if "past" in (c.get("rel") or "").lower():
        rel = -1
    direction = c.direction if rel in (None, 0) else rel
    if rel is None and c.direction == 0:
        return None
    past = [r for r in runs if cal.span(r)[1] < ref or (cal.span(r)[0] <= ref and rel in (None, 0))]
    coming = [r for r in runs if cal.span(r)[0] > ref or (cal.span(r)[1] >= ref and rel in (None, 0))]
    return past[-1] if direction < 0 else coming[0]


def _years(c: Context) -> str | None:
    _only_between(c)
    first, second = _int(c, "year"), _int(c, "year2")
    if second <= first:
        raise ValueError(c.match.group())
    return cal.interval(cal.year(first), cal.year(second))


def _years_short(c: Context) -> str | None:
    first = _int(c, "year")
    second = first // 100 * 100 + _int(c, "short")
    if not first < second <= first + 50 or (second % 100 <= 12 and second != first + 1):
        raise ValueError(c.match.group())
    return cal.interval(cal.year(first), cal.year(second))


def _decade(c: Context) -> str | None:
    first = _int(c, "decade") or 1900 + _int(c, "short")
    if first % 100 == 0 and first < 2000 and not c.get("part"):
        return cal.interval(cal.year(first), cal.year(first + 99))
    lo, hi = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get(c.get("part") or "", (0, 9))
    return cal.interval(cal.year(first + lo), cal.year(first + hi))


def _century(c: Context) -> str | None:
    first = (_int(c, "nth") - 1) * 100 + 1
    lo, hi = {"early": (0, 32), "mid": (33, 65), "late": (66, 99)}.get(c.get("part") or "", (0, 99))
    return cal.interval(cal.year(first + lo), cal.year(first + hi))


def _named_day(c: Context) -> str | None:
    if c.ref is None:
        return None
    name = (c.get("name") or "").lower()
    return cal.shift(c.ref, _STEPS.get(name, 0), "day").isoformat()


def _ago(c: Context) -> str | None:
    count = cal.number(c.get("count") or "")
    if c.ref is None or count is None:
        return None
    unit = (c.get("unit") or "").lower()
    return c.ref.isoformat() if unit in ("hour", "minute") else cal.ago(c.ref, count, unit)


def _lasting(c: Context) -> str | None:
    count = cal.number(c.get("count") or "one")
    if c.ref is None or count is None:
        return None
    ahead = any(word in (c.get("way") or "").lower() for word in ("next", "coming"))
    other = cal.shift(c.ref, count if ahead else -count, (c.get("unit") or "").lower())
    first, second = sorted((c.ref, other))
    return cal.interval(first.isoformat(), second.isoformat())


def _ahead(c: Context) -> str | None:
    count = cal.number(c.get("count") or "")
    if c.ref is None or count is None:
        return None
    return cal.ago(c.ref, -count, (c.get("unit") or "").lower())


def _unit(c: Context) -> str | None:
    if c.ref is None:
        return None
    word = (c.get("rel") or "").lower()
    unit = (c.get("unit") or "").lower()
    step = {"last": -1, "the previous": -1, "this past": -1, "next": 1, "before last": -2, "after next": 2}.get(word, 0)
    edge = (c.get("edge") or "").lower()
    if edge and (c.direction == 0 or (edge == "end") == (c.direction < 0)):
        return None  # "left at the end of the year": of which year only the text before tells
    if unit == "weekend" and word in ("the", "this") and c.direction <= 0 and c.ref.weekday() < 5:
        step = -1
    return cal.unit_near(c.ref, unit, step)


def _around(c: Context) -> str | None:
    """ "The week of March 9", "the weekend of 14 March"."""
    m, d = cal.month_number(c.get("month") or c.get("month2") or ""), _int(c, "day") or _int(c, "day2")
    if not c.get("year") and c.ref is None:
        return None
    value = f"{_int(c, 'year'):04d}-{m:02d}-{d:02d}" if c.ref is None or c.get("year") else _day_near(c, c.ref, m, d)
    return cal.unit_near(cal.span(value)[0], (c.get("unit") or "").lower(), 0) if value else None


def _weekday(c: Context) -> str | None:
    if c.ref is None:
        return None
    named, rel = cal.weekday_number(c.get("weekday") or ""), (c.get("rel") or "").lower()
    if c.get("week"):
        monday = c.ref - datetime.timedelta(days=c.ref.weekday())
        step = {"last": -7, "this": 0, "next": 7}[c.get("week") or "this"]
        return (monday + datetime.timedelta(days=named + step)).isoformat()
    if rel == "week":  # "on Friday week"
        return (cal.weekday_near(c.ref, named, 1) + datetime.timedelta(days=7)).isoformat()
    if rel.startswith(("last", "past")) or rel == "this past":
        return cal.weekday_near(c.ref, named, -1, strict=True).isoformat()
    if rel.startswith(("next", "this")):
        return cal.weekday_near(c.ref, named, 1, strict=rel == "next").isoformat()
    return cal.weekday_near(c.ref, named, 1 if c.direction > 0 else -1).isoformat()


def _holiday(c: Context) -> str | None:
    m, d = _HOLIDAYS.get((c.get("name") or "").lower().replace("’", "'"), (12, 25))
    if c.get("year"):
        return datetime.date(_int(c, "year"), m, d).isoformat()
    return None if c.ref is None else _day_near(c, c.ref, m, d)


def _year(c: Context) -> str | None:
    return cal.year(_int(c, "year"))


READERS: dict[str, Callable[[Context], str | None]] = {
    "iso": _iso, "numeric": _numeric, "day_range": _day_range, "days": _days, "day": _day, "month_day": _month_day, "months": _months,
    "month": _month, "month_only": _month, "quarter": _quarter, "season": _season, "years": _years, "years_short": _years_short,
    "decade": _decade, "century": _century, "named_day": _named_day, "ago": _ago, "lasting": _lasting, "ahead": _ahead, "unit": _unit,
    "around": _around,
    "weekdays": _weekdays, "weekday": _weekday, "holiday": _holiday, "fiscal": _year, "year": _year,
}  # fmt: skip
"""Pattern name -> the function that works out its value; raises ``ValueError`` for what is no date after all."""
