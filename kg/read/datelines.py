"""Datelines: the place, day and agency before a story's first sentence, and the lines that only tell when and where.

After the style of agencies, press wires, ministries and the UN; ``kg.read.zones`` says where such a line may stand.
"""

from __future__ import annotations

import re

from kg.read.dates import MONTH, WEEKDAY, find_date

__all__ = ["DATELINE", "is_date_line", "is_placed_date"]

_BRACKETED = r"\([A-Z][\w&.'’/ -]{0,40}\)"
_SLASHED = r"/[A-Z][\w .-]{1,30}/"
_AGENCY_NAME = rf"(?:{_BRACKETED}|{_SLASHED})"
_CAPS_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’]+(?:[ /-][A-ZÀ-Þ.'’]+){0,4}"
_CAPS = rf"{_CAPS_PLACE}(?:\s/\s{_CAPS_PLACE})?"
_PLACE = r"[A-ZÀ-Þ][\w.'’]+(?:[ -](?:[A-ZÀ-Þ][\w.'’]*|de|of|la|el|al|sur)){0,4}"
_COUNTRY = r"(?:,\s*[A-ZÀ-Þ][\w.'’]+(?:[ -](?:[A-ZÀ-Þ][\w.'’]*|de|of|la|el|al|sur)){0,4}|\s[(\[][A-ZÀ-Þ][\w.'’ -]{2,30}[)\]])"
_NO_PLACE = r"(?:On|In|At|The|A|An|And|But|For|As|By|If|So|No|Yes|This|That|It|He|She|They|We|I|Q)\b"
_DAY_OF = rf"(?:{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH})"
_FULL = rf"(?:{WEEKDAY},?\s+)?{_DAY_OF},?\s+\d{{4}}"
_WHEN = rf"(?:(?:{WEEKDAY},?\s*)?{_DAY_OF}(?:,?\s+\d{{4}})?|{WEEKDAY})"
_DASH = r"\s*(?:[–—]|-{1,2}(?=\s))\s*"
_THEN = rf"(?:(?:{WEEKDAY},?\s+)?{_DAY_OF}(?:,?\s+\d{{4}})?{_DASH})?"
"""A day between two dashes: "VALLETTA, Malta (AP) — May 3, 2024 — "."""

DATELINE = re.compile(
    rf"(?:(?:Reuters|AP|AFP)\s+)?(?:"
    rf"{_CAPS}{_COUNTRY}{{0,2}}(?:,\s*{_WHEN})?(?:,\s*[A-Z]{{2,8}})?,?\s*(?:{_AGENCY_NAME})?{_DASH}{_THEN}"
    rf"|{_PLACE}{_COUNTRY}{{0,2}},\s*{_WHEN}(?:,\s*[A-Z]{{2,8}})?,?\s*(?:{_AGENCY_NAME})?{_DASH}"
    rf"|{_PLACE}{_COUNTRY}{{0,2}}\s*{_AGENCY_NAME}{_DASH}{_THEN}"
    rf"|{_PLACE}(?:,\s*{_PLACE}){{1,2}}\s+[–—-]{{1,2}}\s+{_THEN}"
    rf"|(?!{_NO_PLACE})(?=\w{{4}}|\w+ \w){_PLACE}\s+(?:[–—]|--?)\s+(?:{_FULL}{_DASH}|(?=[A-Z\"“](?![^.]*\s[–—-]{{1,2}}\s)))"
    rf"|{_PLACE}{_COUNTRY}{{0,2}}\s?--\s?{_BRACKETED}\s?--\s?(?:{_FULL}\s?--\s?)?"
    rf"|{_AGENCY_NAME}\s+[–—-]{{1,2}}\s+"
    rf"|{_PLACE}{_COUNTRY}{{0,2}},\s*{_WHEN}(?:\.\s*/[A-Z -]{{2,20}}/\.?|\s*\([A-Z]{{2,12}}\):?)\s+"
    rf"|{_PLACE}{_COUNTRY}{{0,2}}(?:,\s*{_WHEN})?\s*{_BRACKETED}\s?\.\s?[–—-]{{1,2}}\s*"
    rf"|{_CAPS}{_COUNTRY}{{0,2}},\s*{_FULL}:\s+"
    rf"|{_FULL}(?:\s*\({_CAPS}\)|{_DASH}{_CAPS}|,\s*{_PLACE}){_DASH}"
    rf"|\((?:CNN|AP|AFP|UPI|ANI|PTI|IANS|dpa|Reuters|Xinhua|Bloomberg)\)\s+"
    rf"|(?=\w{{4}}){_CAPS}(?:,\s*{_PLACE})?:\s+(?!(?:I|We|You|My|Our|He|She|It|They|Yes|No|Well|But|So|And)\b)(?=[A-Z])(?=.*[a-z]{{3}})"
    rf"|(?=\w{{4}})[A-Z][a-z]+(?: [A-Z][a-z]+)?:\s+(?=(?:The|A|An|At least)\s)"
    rf")(?=[\"“‘'A-ZÀ-Þ0-9])"
)
"""The place (and day, and agency) before an agency story's first sentence, with its dash."""

_DATE_PARTS = re.compile(
    r"\b(?:GMT|UTC)[+-]\d{1,2}(?::\d{2})?|\b(?:(?:Central|Eastern|Western|Pacific|Mountain|European|Summer|Standard|Daylight)\s+){1,3}Time\b"
    r"|(?<!\d)\d{1,2}[\s-]min(?:ute)?s?\s+read\b|(?<!\d)\d{1,2}\s+(?:min(?:ute)?|hour|day)s?\s+ago\b"
    rf"|{WEEKDAY}|{MONTH}|\d{{4}}-\d{{2}}-\d{{2}}(?:T[\d:.+Z-]+)?|\d{{1,2}}[:.h]\d{{2}}(?::\d{{2}})?|\d{{1,4}}(?:st|nd|rd|th)?|[ap]\.?m\b\.?"
    r"|\b(?:GMT|UTC|BST|CES?T|EES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|IST|JST|A[CEW][SD]?T|NZ[SD]?T|SGT|HKT|WAT|CAT|EAT|MSK|local time|hrs?)\b"
    r"|(?<![^\W\d_])(?:published|updated|posted|issued|released|last|modified|first|dated?|on|at|and|of)\b|[\s,.:;|•·/()–—-]+",
    re.IGNORECASE,
)


def is_date_line(part: str) -> bool:
    """Whether a paragraph is nothing but a date or a time of day, with the words that announce one.

    >>> is_date_line("Last updated on March 3, 2024 at 4:05 p.m. ET"), is_date_line("March to Rome")
    (True, False)
    """
    if len(part) > 90 or not re.search(r"\d", part) or _DATE_PARTS.sub("", part):
        return False
    return bool(re.search(rf"{MONTH}|{WEEKDAY}|\d{{4}}-\d\d-\d\d|\d[:.h]\d\d|\d\s*[ap]\.?m", part, re.IGNORECASE))


_PLACES = rf"(?!{_NO_PLACE})(?:{_CAPS}|{_PLACE}(?:\s?/\s?{_PLACE})?){_COUNTRY}{{0,2}}"
_SYMBOL = r"(?:[A-Z]{1,12}(?:/[A-Z\d][A-Z\d.()-]*)+|(?:No|Nr|Ref)\.?:?\s*[\w/-]{1,15})"
_KIND = (
    r"(?i:for immediate release|embargoed until|(?:press|media|news|joint press) (?:release|statement|note|communiqu[eé])"
    r"|(?:joint )?(?:statement|communiqu[eé])|press briefing|policy brief|date"
    r"|(?:(?:first |last )?(?:published|posted|updated)|issued|released|dated)(?: on)?)"
)
_SIGNED = r"(?:Done|Given|Adopted|Issued|Made|Released|Signed)"
_MARK = r"\s*[,.:|/–—-]{0,2}\s*"
_PLACED = re.compile(
    rf"(?:{_KIND}{_MARK}(?:{_SYMBOL}{_MARK})?|{_SYMBOL}{_MARK})?"
    rf"(?:{_SIGNED}\s(?:at|in)\s{_PLACES},?\s*(?:on\s)?(?:(?:this|the)\s)?|{_PLACES}(?:\s*{_BRACKETED})?\s*[,./|–—-]{{0,2}}\s*)?"
    rf"(?P<date>{_FULL}|\d{{1,2}}(?:st|nd|rd|th)\sday\sof\s{MONTH},?\s\d{{4}})(?P<rest>.{{0,40}})$"
)
_AFTER_DAY = re.compile(rf"\s*(?:[,|/–—-]\s*{_PLACES}|\({_PLACES}\)|by [A-Z][\w.'’ -]{{3,40}})?$")
_HOUR = re.compile(r"^,?\s*(?:at\s)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4}\b)?", re.IGNORECASE)
_AGENCY_ALONE = re.compile(
    rf"{_PLACES}\s*\((?:AP|AFP|UPI|ANI|PTI|IANS|dpa|Reuters|Xinhua|Bloomberg|CNN|TASS|Kyodo)\)$|{_CAPS},\s*{_PLACE}\s*[–—-]{{1,2}}$"
)


def is_placed_date(part: str) -> bool:
    """Whether a line is a full date after its place, the symbol of a document or what it is, and nothing else.

    >>> is_placed_date("Oslo, 12 March 2026"), is_placed_date("SC/15001, 12 MARCH 2026"), is_placed_date("Talks fail, 12 March 2026")
    (True, True, False)
    >>> is_placed_date("Updated - May 20, 2026 10:14 pm IST - New Delhi / Kolkata")
    True
    """
    if len(part) > 90:
        return False
    found = _PLACED.match(part) or _PLACED.match(_calm(part))
    if found is None:
        return bool(_AGENCY_ALONE.match(part))
    rest = _HOUR.sub("", found["rest"])
    return find_date(found["date"]) is not None and bool(_AFTER_DAY.match(rest) or not _DATE_PARTS.sub("", rest))


def _calm(part: str) -> str:
    """The line with its month's capitals undone: "12 MARCH 2026"."""
    return re.sub(rf"\b{MONTH}(?![\w])", lambda m: m.group().capitalize(), part, flags=re.IGNORECASE)
