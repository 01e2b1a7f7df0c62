"""Calendar dates of datelines, date lines and metadata.

A strict reader on purpose: a general date parser fills what is missing from today's date, which
would date an article by the day it is read. Here a date has its year, month and day, or is None.
"""

from __future__ import annotations

import datetime
import re

__all__ = ["DATE", "MONTH", "WEEKDAY", "find_date", "find_day", "iso_date"]

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\b\.?)"

_ISO = r"(?P<y1>\d{4})-(?P<m1>\d{2})-(?P<d1>\d{2})(?=[T\s_.,;)]|$)"
_MDY = rf"(?P<m2>{MONTH})\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})"
_DMY = rf"(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+day)?\s+(?:of\s+)?(?P<m3>{MONTH}),?\s+(?P<y3>\d{{4}})"
_YMD = r"(?P<y4>\d{4})/(?P<m4>\d{2})/(?P<d4>\d{2})"

DATE = (
    rf"(?:{WEEKDAY},?\s+)?(?:{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}(?:,?\s+\d{{4}})?|\d{{4}}-\d{{2}}-\d{{2}}|\d{{4}}/\d{{2}}/\d{{2}})"
)
"""A regex for a date as printed, with or without its year."""

_FULL = re.compile(rf"(?<!\w)(?<!\w-)(?:{_ISO}|{_MDY}|{_DMY}|{_YMD})", re.IGNORECASE)


def find_date(text: str) -> str | None:
    """The first full date in ``text`` as ISO 8601 (``2006-01-12``), or None.

    >>> find_date("Thursday, January 12, 2006")
    '2006-01-12'
    >>> find_date("GENEVA, 3 Sept. 2019 (Wire) --")
    '2019-09-03'
    >>> find_date("May 3") is None
    True
    """
    for match in _FULL.finditer(text):
        year, month, day = next((match[f"y{i}"], match[f"m{i}"], match[f"d{i}"]) for i in (1, 2, 3, 4) if match[f"y{i}"])
        number = int(month) if month.isdigit() else _month(month)
        try:
            return datetime.date(int(year), number, int(day)).isoformat()
        except ValueError:
            continue
    return None


_DAY_ONLY = re.compile(
    rf"(?<!\w)(?:(?P<m1>{MONTH})\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m2>{MONTH}))(?!\w)",
    re.IGNORECASE,
)


def find_day(text: str, until: str) -> str | None:
    """The first day without a year in ``text``, in the last year in which it does not lie after ``until`` (ISO 8601), or None.

    >>> find_day("ATHENS, June 9 —", "2026-11-27"), find_day("GENEVA, 28 Dec (Wire) --", "2026-11-27")
    ('2026-06-09', '2025-12-28')
    >>> find_day("ATHENS, Tuesday —", "2026-11-27") is None
    True
    """
    last = datetime.date.fromisoformat(until)
    for match in _DAY_ONLY.finditer(text):
        month, day = _month(match["m1"] or match["m2"]), int(match["d1"] or match["d2"])
        for year in range(last.year, last.year - 5, -1):  # 29 February has at most four years to go back
            try:
                found = datetime.date(year, month, day)
            except ValueError:
                continue
            if found <= last:
                return found.isoformat()
    return None


def iso_date(value: str) -> str | None:
    """The day that a date field of metadata names, as printed there (time zones are not applied), or None."""
    return find_date(value.strip())


def _month(name: str) -> int:
    start = name.lower().rstrip(".")[:3]
    return next(i for i, month in enumerate(_MONTHS, 1) if month.startswith(start))
