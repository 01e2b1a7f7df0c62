"""Calendar arithmetic on day precision: what "last Friday", "in November" or "two weeks ago" comes to.

Values are ISO 8601: a day, a month, a year, or an interval ``start/end`` with both ends of one
precision. Weeks run from Monday to Sunday (ISO 8601); seasons are the meteorological ones of the north.
"""

from __future__ import annotations

import calendar
import datetime

__all__ = [
    "MONTHS", "SEASONS", "UNITS", "WEEKDAYS", "ago", "day", "interval", "month", "month_near", "month_number", "near",
    "number", "season", "shift", "span", "unit_near", "week", "weekday_near", "weekday_number", "weekend", "year",
]  # fmt: skip

Day = datetime.date

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
UNITS = ("day", "week", "weekend", "fortnight", "month", "quarter", "year", "decade", "century")

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}


def number(text: str) -> int | None:
    """A small count in words or digits ("two", "a", "twenty-five", "30", "a couple of"), or None.

    >>> number("twenty-five"), number("a"), number("several")
    (25, 1, None)
    """
    word = text.lower().strip()
    if word.isdigit():
        return int(word)
    if word in ("a", "an", "the"):
        return 1
    if word.startswith(("a couple", "couple")):
        return 2
    if word in _SMALL:
        return _SMALL.index(word)
    head, _, tail = word.replace(" ", "-").partition("-")
    if head in _TENS and (not tail or tail in _SMALL[1:10]):
        return _TENS[head] + (_SMALL.index(tail) if tail else 0)
    return None


def month_number(text: str) -> int:
    """1-12 for a month's name or abbreviation."""
    start = text.lower().rstrip(".")[:3]
    return next(i for i, name in enumerate(MONTHS, 1) if name.startswith(start))


def weekday_number(text: str) -> int:
    """0 (Monday) to 6 for a weekday's name or abbreviation."""
    start = text.lower().rstrip(".")[:3]
    return next(i for i, name in enumerate(WEEKDAYS) if name.startswith(start))


def day(y: int, m: int, d: int) -> Day | None:
    """The date, or None where there is no such day."""
    try:
        return Day(y, m, d)
    except ValueError:
        return None


def year(y: int) -> str:
    return f"{y:04d}"


def month(y: int, m: int) -> str:
    return f"{y:04d}-{m:02d}"


def interval(start: str, end: str) -> str:
    """Two values of one precision as an interval; equal ends fold to one value."""
    return start if start == end else f"{start}/{end}"


def span(value: str) -> tuple[Day, Day]:
    """The first and last day of a value.

    >>> span("2019-02")
    (datetime.date(2019, 2, 1), datetime.date(2019, 2, 28))
    """
    first, _, last = value.partition("/")
    return _edges(first)[0], _edges(last or first)[1]


def _edges(value: str) -> tuple[Day, Day]:
    parts = [int(p) for p in value.split("-")]
    if len(parts) == 1:
        return Day(parts[0], 1, 1), Day(parts[0], 12, 31)
    if len(parts) == 2:
        return Day(parts[0], parts[1], 1), Day(parts[0], parts[1], calendar.monthrange(*parts[:2])[1])
    return Day(*parts), Day(*parts)


def shift(start: Day, count: int, unit: str) -> Day:
    """The day ``count`` units later (earlier if negative); month ends are clipped."""
    if unit in ("day", "week", "fortnight"):
        return start + datetime.timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])
    months = count * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
    y, m = divmod(start.year * 12 + start.month - 1 + months, 12)
    y = min(max(y, 1), 9999)
    return Day(y, m + 1, min(start.day, calendar.monthrange(y, m + 1)[1]))


def week(of: Day) -> str:
    """Monday to Sunday around a day."""
    monday = of - datetime.timedelta(days=of.weekday())
    return interval(monday.isoformat(), (monday + datetime.timedelta(days=6)).isoformat())


def weekend(ref: Day, step: int) -> str:
    """Saturday and Sunday of this (0), the last (-1) or the next (1) weekend; on Monday to Friday "this" is the coming one."""
    saturday = ref - datetime.timedelta(days=ref.weekday()) + datetime.timedelta(days=5 + 7 * step)
    return interval(saturday.isoformat(), (saturday + datetime.timedelta(days=1)).isoformat())


def near(ref: Day, candidates: list[Day], direction: int) -> Day:
    """The candidate nearest to the reference: on or before it (-1), on or after it (1), or anywhere (0)."""
    ahead = {-1: [c for c in candidates if c <= ref], 1: [c for c in candidates if c >= ref]}.get(direction, [])
    return min(ahead or candidates, key=lambda c: (abs((c - ref).days), c))


def weekday_near(ref: Day, weekday: int, direction: int, *, strict: bool = False) -> Day:
    """The weekday on or before the reference (-1), or on or after it (1); ``strict`` leaves out the day itself."""
    if direction > 0:
        days = (weekday - ref.weekday()) % 7
        return ref + datetime.timedelta(days=days or (7 if strict else 0))
    days = (ref.weekday() - weekday) % 7
    return ref - datetime.timedelta(days=days or (7 if strict else 0))


def month_near(ref: Day, m: int, direction: int, *, strict: bool = False) -> str:
    """A month without its year: the latest (-1), the next (1) or the nearest (0)."""
    here = ref.year * 12 + ref.month
    options = [y * 12 + m for y in (ref.year - 1, ref.year, ref.year + 1)]
    if direction < 0:
        best = max(o for o in options if o < here or (o == here and not strict))
    elif direction > 0:
        best = min(o for o in options if o > here or (o == here and not strict))
    else:
        best = min(options, key=lambda o: (abs(o - here), o))
    return month((best - m) // 12, m)


def season(name: str, y: int) -> str:
    """The months of a season that starts in the year (winter: December to February)."""
    first = SEASONS[name]
    last = first + 2
    return interval(month(y, first), month(y + (last > 12), (last - 1) % 12 + 1))


def unit_near(ref: Day, unit: str, step: int) -> str | None:
    """The unit around the reference (0), before (-1) or after (1): "last month", "this week", "next year"."""
    if unit == "weekend":
        return weekend(ref, step)
    moved = shift(ref, step, unit)
    if unit == "day":
        return moved.isoformat()
    if unit == "week":
        return week(moved)
    if unit == "month":
        return month(moved.year, moved.month)
    if unit == "year":
        return year(moved.year)
    if unit == "quarter":
        first = (moved.month - 1) // 3 * 3 + 1
        return interval(month(moved.year, first), month(moved.year, first + 2))
    if unit in ("decade", "century"):
        size = 10 if unit == "decade" else 100
        first = moved.year // size * size + (unit == "century")
        return interval(year(first), year(first + size - 1))
    return None


def ago(ref: Day, count: int, unit: str) -> str:
    """ "Two years ago" is a year, "three months ago" a month, "a week ago" a week, "two days ago" a day."""
    moved = shift(ref, -count, unit)
    if unit in ("decade", "century"):
        return year(moved.year)
    return unit_near(moved, "week" if unit == "fortnight" else unit, 0) or moved.isoformat()
