"""How English texts write times, as regular expressions over the text, the most specific first.

Each pattern has a name, which ``kg.extract.times`` maps to the function that works out its value, and
named groups. Durations ("six days", "for two years") and frequencies ("every Friday") match none.
"""

from __future__ import annotations

import re

__all__ = ["AFTER", "PATTERNS", "SAME", "TRIGGER"]

_S = r"\s[^\S\n]{0,2}"
_MONTH = (
    r"(?:Jan(?:uary|\.|(?=\s\d))|Feb(?:ruary|\.|(?=\s\d))|Mar(?:ch|\.|(?=\s\d))|Apr(?:il|\.|(?=\s\d))|May|June?|July?|Aug(?:ust|\.|(?=\s\d))"
    r"|Sept?(?:ember|\.|(?=\s\d))|Oct(?:ober|\.|(?=\s\d))|Nov(?:ember|\.|(?=\s\d))|Dec(?:ember|\.|(?=\s\d)))"
)
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
_WEEKDAY_SHORT = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\.?)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d,.]*\d)"
_YEAR = r"(?:1[0-9]\d\d|20\d\d)(?!\d|[.,]\d|s\b|%)"
_TO = rf"(?:{_S}(?:to|until|till|through|and){_S}|\s?[-–—]\s?)"
_PART = r"(?:(?P<part>early|mid|late|the beginning of|the end of|the start of)[\s-]+(?:in\s)?)?"
_DAYTIME = rf"(?:{_S}(?:morning|afternoon|evening|night|noon|midday|midnight))?"
_COUNT = (
    r"(?:\d{1,3}|an?|a couple of|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?(?:one|two|three|four|five|six|seven|eight|nine)"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_UNIT = r"(?:day|week|fortnight|month|quarter|year|decade)"
_ABOUT = r"(?:(?:about|around|some|nearly|almost|roughly|more than|less than|over|just|only|exactly)\s)?"


def _compile(pattern: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w$£€.-]){pattern}", flags)


PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("iso", _compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d-])")),
    ("numeric", _compile(r"(?P<first>\d{1,2}(?=/)|\d{2}(?=\.\d\d\.))(?P<mark>[./])(?P<second>\d{1,2})(?P=mark)"
                         r"(?P<year>(?:1[6-9]|20)\d\d)(?![\d./])")),
    ("around", _compile(r"the\s(?P<unit>week|weekend)\sof\s"
                        rf"(?:(?P<month>{_MONTH})\s(?P<day>{_DAY})|(?P<day2>{_DAY})\s(?P<month2>{_MONTH}))"
                        rf"(?:,?\s(?P<year>{_YEAR}))?")),
    ("day_range", _compile(rf"(?:(?:[Ff]rom|[Bb]etween)\s)?(?P<month>{_MONTH})\s(?P<day>{_DAY}){_TO}(?P<day2>{_DAY})"
                           rf"(?:,?\s(?P<year>{_YEAR}))?")),
    ("day_range", _compile(rf"(?:(?:[Ff]rom|[Bb]etween)\s)?(?P<day>{_DAY}){_TO}(?P<day2>{_DAY})\s(?:of\s)?(?P<month>{_MONTH})"
                           rf"(?:,?\s(?P<year>{_YEAR}))?")),
    ("days", _compile(rf"(?:(?:[Ff]rom|[Bb]etween)\s)?(?P<month>{_MONTH})\s(?P<day>{_DAY})(?:,?\s(?P<year>{_YEAR}))?{_TO}"
                      rf"(?P<month2>{_MONTH})\s(?P<day2>{_DAY})(?:,?\s(?P<year2>{_YEAR}))?")),
    ("days", _compile(rf"(?:(?:[Ff]rom|[Bb]etween)\s)?(?P<day>{_DAY})\s(?P<month>{_MONTH})(?:,?\s(?P<year>{_YEAR}))?{_TO}"
                      rf"(?P<day2>{_DAY})\s(?P<month2>{_MONTH})(?:,?\s(?P<year2>{_YEAR}))?")),
    ("day", _compile(rf"(?P<weekday>{_WEEKDAY})\s\((?P<month>{_MONTH})\s(?P<day>{_DAY}),?\s(?P<year>{_YEAR})\)")),
    ("day", _compile(rf"(?P<weekday>{_WEEKDAY})\s\((?P<day>{_DAY})\s(?P<month>{_MONTH}),?\s(?P<year>{_YEAR})\)")),
    ("day", _compile(rf"(?:(?P<weekday>{_WEEKDAY_SHORT}),?\s)?(?P<month>{_MONTH})\s(?:the\s)?(?P<day>{_DAY})(?:,?{_S}(?P<year>{_YEAR}))?"
                     r"(?:,?\s(?P<rel>last|next|this)\syear)?")),
    ("day", _compile(rf"(?:(?P<weekday>{_WEEKDAY_SHORT}),?\s)?(?:the\s)?(?P<day>{_DAY})\s(?:of\s)?(?P<month>{_MONTH})\b"
                     rf"(?:,?{_S}(?P<year>{_YEAR}))?(?:,?\s(?P<rel>last|next|this)\syear)?")),
    ("months", _compile(rf"(?:(?:[Ff]rom|[Bb]etween)\s)?(?P<month>{_MONTH})(?:\s(?P<year>{_YEAR}))?{_TO}(?P<month2>{_MONTH})\b"
                        rf"(?:,?\s(?:of\s)?(?P<year2>{_YEAR}))?")),
    ("month", _compile(rf"{_PART}(?P<month>{_MONTH})(?:,?{_S}(?:of\s)?(?P<year>{_YEAR}))")),
    ("month", _compile(rf"{_PART}(?P<month>{_MONTH}),?\s(?:of\s)?(?P<rel>last|next|this)\syear", re.I)),
    ("month", _compile(rf"(?P<rel>last|next|this(?:\scoming)?|this past)\s(?P<month>{_MONTH})\b")),
    ("quarter", _compile(rf"(?:the\s)?(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th)\s(?P<unit>quarter|half)\sof\s"
                         rf"(?:(?P<year>{_YEAR})|(?P<rel>last|next|this)\syear)", re.I)),
    ("quarter", _compile(r"(?:(?<=in )|(?<=for )|(?<=during )|(?<=since )|(?<=by ))the\s"
                         r"(?P<nth>first|second|third|fourth)\s(?P<unit>quarter)\b(?!\sof|[\s-]final)", re.I)),
    ("quarter", _compile(rf"Q(?P<nth>[1-4])\s(?:of\s)?(?P<year>{_YEAR})")),
    ("season", _compile(r"(?:(?P<rel>last|next|this(?:\spast|\scoming)?)\s)(?P<season>spring|summer|autumn|fall|winter)\b", re.I)),
    ("season", _compile(rf"{_PART}(?:the\s)?(?:(?P<part2>early|late)\s)?(?P<season>spring|summer|autumn|fall|winter)\s(?:of\s)?"
                        rf"(?:(?P<year>{_YEAR})|(?P<rel>last|next|this)\syear)", re.I)),
    ("season", _compile(r"(?:in|since|during|by|until|over|before|after)\sthe\s(?:early\s|late\s)?"
                        r"(?P<season>spring|summer|autumn|fall|winter)\b(?!\sof)", re.I)),
    ("years", _compile(rf"(?:(?:[Ff]rom|[Bb]etween)\s)?(?P<year>{_YEAR}){_TO}(?P<year2>{_YEAR})")),
    ("years_short", _compile(rf"(?P<year>{_YEAR})[-–/](?P<short>\d\d)(?![\d-])")),
    ("decade", _compile(r"(?:the\s)?(?:(?P<part>early|mid|late)[\s-])?(?:(?P<decade>1\d\d0|20\d0)['’]?s|['’](?P<short>[2-9]0)s)\b")),
    ("century", _compile(r"(?:the\s)?(?:(?P<part>early|mid|late)[\s-])?(?P<nth>1\dth|20th|21st)[\s-]century\b")),
    ("weekdays", _compile(rf"(?:(?:[Ff]rom|[Bb]etween)\s)?(?P<weekday>{_WEEKDAY}){_TO}(?P<weekday2>{_WEEKDAY})")),
    ("weekday", _compile(rf"(?P<weekday>{_WEEKDAY}){_DAYTIME}\s(?:of\s)?(?P<week>last|this|next)\sweek\b")),
    ("weekday", _compile(rf"(?P<weekday>{_WEEKDAY})\s(?P<rel>week)\b(?![-\w])")),
    ("named_day", _compile(r"(?<!USA )(?P<name>the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|tonight|last night"
                           rf"|last evening|this (?:morning|afternoon|evening)|overnight)\b{_DAYTIME}", re.I)),
    ("ago", _compile(rf"{_ABOUT}(?P<count>{_COUNT})\s(?P<unit>{_UNIT}|hour|minute)s?\sago\b", re.I)),
    ("month_day", _compile(r"on the (?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?:\sof\s(?P<rel>last|next|this)\smonth)?"
                           r"(?=[\s]*(?:[,.;:)]|$))", re.I)),
    ("lasting", _compile(r"(?P<way>the (?:past|last|previous|preceding)|the (?:next|coming)|past|last|next)\s"
                         rf"(?P<count>(?!an?\b){_COUNT})\s(?P<unit>{_UNIT})s\b", re.I)),
    ("lasting", _compile(r"(?P<way>the past|the coming|(?:(?<=over )|(?<=in )|(?<=during ))the (?:last|next))\s"
                         rf"(?P<unit>{_UNIT})\b", re.I)),
    ("ahead", _compile(rf"in\s{_ABOUT}(?P<count>{_COUNT})\s(?P<unit>{_UNIT})s?['’]?(?:\stime)?\b", re.I)),
    ("ahead", _compile(rf"{_ABOUT}(?P<count>{_COUNT})\s(?P<unit>{_UNIT})s?\sfrom\s(?:now|today)\b", re.I)),
    ("unit", _compile(r"(?:(?:earlier|later|early|late|sometime|the end of|the beginning of|the middle of)\s)?"
                      r"(?:the very )?(?P<rel>last|next|this|this past|this coming|the previous)\s"
                      r"(?P<unit>week|weekend|month|quarter|year|decade|century)\b", re.I)),
    ("unit", _compile(r"(?:on|over|at|during)\s(?P<rel>the)\s(?P<unit>weekend)\b", re.I)),
    ("unit", _compile(r"(?:earlier|later|early|late)\sin\s(?P<rel>the)\s(?P<unit>week|month|year)\b(?!\s(?:of|before|after))", re.I)),
    ("unit", _compile(r"the\s(?P<edge>start|beginning|end)\sof\s(?P<rel>the)\s(?P<unit>week|month|year)\b", re.I)),
    ("unit", _compile(r"the\s(?P<unit>week|weekend|month|year)\s(?P<rel>before last|after next)\b", re.I)),
    ("weekday", _compile(r"(?:(?P<rel>last|next|this(?:\scoming|\spast)?|(?:early|late)(?:\son)?|past)\s)?"
                         rf"(?P<weekday>{_WEEKDAY}){_DAYTIME}"
                         r"(?!\s(?:Times|Herald|Telegraph|Mirror|Express|Mail|Post|Sun|Night Football))")),
    ("holiday", _compile(r"(?P<name>Christmas(?:\s(?:Day|Eve))?|New Year['’]s (?:Day|Eve)|Boxing Day|Valentine['’]s Day|Halloween)"
                         rf"(?:,?\s(?P<year>{_YEAR}))?\b")),
    ("fiscal", _compile(rf"fiscal(?:\syear)?\s(?P<year>{_YEAR})", re.I)),
    ("month_only", _compile(rf"{_PART}(?P<month>{_MONTH})(?![\w’'])")),
    ("year", _compile(rf"{_PART}(?P<year>{_YEAR})(?![\w-]*[A-Za-z]|-\d)")),
)  # fmt: skip

TRIGGER = re.compile(
    r"\d{4}|\dth\b|\d(?:st|nd|rd)\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|day\b|\bQ[1-4]\b|['’][2-9]0s"
    r"|(?i:night|morning|afternoon|evening|week|month|year|decade|centur|quarter|half|spring|summer|autumn|fall|winter|ago\b|morrow"
    r"|christmas|halloween)"
)
"""What every pattern needs somewhere; a line without it holds no time."""

AFTER = _compile(rf"{_ABOUT}(?P<count>{_COUNT})\s(?P<unit>{_UNIT})s?\s(?P<way>later|earlier|after that|before that)\b(?! than)", re.I)
"""What counts from the time told last: "a month later"."""

SAME = _compile(
    r"(?:(?:later|earlier|early|late) )?(?:the same|that same|that|(?:on )?the (?P<way>next|following|previous|preceding))\s"
    r"(?P<unit>day|morning|afternoon|evening|night|week|weekend|month|year)\b(?!['’\w-])"
    r"|(?:on )?the (?P<near>day|night|week|month|year) (?P<after>before|after)(?=\s*(?:[,.;:)]|$))", re.I)
"""What is the same as the time told last, or next to it: "the same day", "the following month", "the day before"."""
