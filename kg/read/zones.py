"""Which stretch of a news text is what: headline, body, caption, dateline, byline, credit, related link, boilerplate.

Zones keep apart what a parser would run together: a headline has no full stop, a credit is no
sentence, a link's headline belongs to another story. They cover every character that is not
blank, in order, without overlap, none across two paragraphs. The rules are shape and wording
(``kg.read.cues``); a paragraph that no rule knows is body, so prose is never lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from kg.model import Zone
from kg.read import cues
from kg.read.datelines import DATELINE, is_date_line, is_placed_date
from kg.read.paragraphs import paragraphs

__all__ = ["zones"]

_Piece = tuple[str, int, int]
_SHORT, _LONG = 20, 28
"""Words: a line without a full stop is a heading up to the first; a heading with one is so up to the second."""

_ADVICE = 25
"""Words: a longer paragraph is prose, however it begins."""
_CLOSE = 400
"""Characters at a paragraph's end in which a credit, a byline or a licence may close it."""

_CREDITS = 90
"""Words: so long are the names of those who reported a story."""
_DAY_LEAD = len("3 May 20")
"""Characters of a dateline that begins with its day."""

_BAR = re.compile(r"\s+[|¦]\s+|(?<=[^\s|])\|(?=[^\s|])|\s*>{2,}\s*|\s+»\s+")
_INNER_RELATED = re.compile(rf"(?<=[.!?\"”)])\s+(?={cues.RELATED.pattern}[A-Z\"“‘])")
_INNER_CREDIT = re.compile(r"\s(\((?:Photo|Image|Picture)s?: [^()]{2,100}\))(?=\s+[A-Z\"“])")
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*(?=\s+[A-Z\"“(\[©ⓒ]|$)")
_SMALL = frozenset(
    "a an the and or but nor of in on at to by for from with as over under after amid into via vs up out off is be not it its".split()
)
_SPEECH_VERB = re.compile(r"\b(?:says?|said|told|announced|has|have|had|was|were|will|would|is|are)\b")


def zones(text: str, *, title: str | None = None, hints: Mapping[int, str] | None = None) -> list[Zone]:
    """The zones of ``text`` in order; offsets in code points.

    ``title``, where known from elsewhere, marks the paragraph that repeats it as the headline.
    ``hints`` maps the start of a paragraph to its kind as the source format gives it.

    >>> [z.kind for z in zones("(Photo: A. Roe/Wire) The envoys meet in Oslo.")]
    ['credit', 'caption']
    """
    hints = hints or {}
    found: list[_Piece] = []
    wanted = _plain(title) if title else None
    spans = paragraphs(text)
    in_list = False
    for number, (start, end) in enumerate(spans):
        after = spans[number + 1] if number + 1 < len(spans) else None
        hint = hints.get(start)
        if wanted is not None and _plain(text[start:end]) == wanted:
            hint, wanted = "headline", None
        hint = hint or _follows(text, found, text[start:end], after and text[slice(*after)])
        pieces = [p for p in _paragraph(text, start, end, hint) if p[1] < p[2]]
        in_list = _list_state(text, pieces, in_list)
        if in_list:
            pieces = [("related" if kind in ("?", "subheading") else kind, *span) for kind, *span in pieces]
        found.extend(_settle(text, pieces, found, after, alone=len(spans) == 1))
    return [Zone(*piece) for piece in found]


def _follows(text: str, before: list[_Piece], part: str, after: str | None) -> str | None:
    """The kind that a paragraph has by its place: under a caption's lead alone, a byline or a title, over a date, at the end."""
    kind, start, end = before[-1] if before else ("", 0, 0)
    if kind == "boilerplate" and cues.CAPTION_LEAD.fullmatch(text[start:end]):
        return "caption"
    if kind == "byline" and len(part.split()) <= 6 and cues.MASTHEAD.match(part):
        return "byline"
    # a lead without a full stop opens too
    opening = not any(kind == "body" and cues.FINAL.search(text[start:end]) for kind, start, end in before)
    if (opening or after is None) and is_placed_date(part):
        return "dateline"
    titled = opening and any(kind == "headline" for kind, _, _ in before)
    return "byline" if titled and after is not None and _dates(after) and cues.WHO_WHERE.match(part) else None


def _dates(part: str) -> bool:
    """Whether a line tells when, and perhaps where, a text was published."""
    return is_date_line(part) or is_placed_date(part)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text)).casefold()


def _list_state(text: str, pieces: list[_Piece], in_list: bool) -> bool:
    """Whether the paragraph stands in a list of links: from its heading to the next sentence."""
    if not pieces:
        return in_list
    kind, start, end = pieces[-1]
    if kind == "boilerplate" and cues.LIST_HEADING.match(text[start:end]):
        return True
    prose = kind in ("?", "body") and cues.FINAL.search(text[start:end]) and len(text[start:end].split()) > 6
    item = kind in ("?", "boilerplate", "related") or pieces[0][0] == "boilerplate"
    return in_list and item and not prose


def _paragraph(text: str, start: int, end: int, hint: str | None) -> Iterator[_Piece]:
    """The pieces of one paragraph; "?" marks what is headline, subheading or body by its place."""
    if cues.RULE.match(text[start:end]):
        yield "boilerplate", start, end
        return
    mark = cues.MARKER.match(text[start:end])
    if mark and mark.end() < end - start:
        yield "boilerplate", start, start + len(mark.group().rstrip())
        if hint is None:
            hint = _marked(mark.group(), text[start:end])
        start += mark.end()
    parts = list(_split(text, start, end))
    if len(parts) >= 5 and all(len(text[left:right].split()) <= 3 for left, right in parts):
        yield "boilerplate", start, end
        return
    if len(parts) == 3 and _is_site(text[slice(*parts[0])], text[slice(*parts[2])]):
        yield from _part(text, *parts[0], hint)
        yield "boilerplate", parts[1][0], end
        return
    for part_start, part_end in parts:
        yield from _part(text, part_start, part_end, hint)
        if cues.LINK_HEAD.match(text[part_start:part_end]):
            hint = "related"
        elif cues.BYLINE.match(text[part_start:part_end]):
            hint = "byline"


def _marked(mark: str, paragraph: str) -> str | None:
    """The kind that a heading's or list item's mark gives; a sentence in a list is body."""
    if mark.startswith("#"):
        return "subheading" if mark.startswith("##") else "headline"
    return None if mark.startswith(">") or cues.FINAL.search(paragraph) else "subheading"


def _is_site(title: str, name: str) -> bool:
    """Whether a page's title has the name of its site after a bar."""
    return not cues.FINAL.search(title) and len(title.split()) > 3 >= len(name.split()) - 1 and _titled(name.split()) == 1.0


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Parts between bars and before a link that begins inside a paragraph."""
    cuts = [start]
    for match in _BAR.finditer(text, start, end):
        cuts += [match.start(), match.end()]
    if any(mark in text[start:end] for mark in ":»→|"):
        for match in _INNER_RELATED.finditer(text, start, end):
            cuts += [match.start(), match.end()]
        for match in _INNER_CREDIT.finditer(text, start, end):
            cuts += [match.start(1), match.end()]
    for left, right in pairwise([*sorted(cuts), end]):
        if text[left:right].strip():
            yield left + len(text[left:right]) - len(text[left:right].lstrip()), left + len(text[left:right].rstrip())


def _part(text: str, start: int, end: int, hint: str | None) -> Iterator[_Piece]:
    """The pieces of a stretch without bars."""
    part = text[start:end]
    words = len(part.split())
    if not re.search(r"[^\W_]", part):
        yield "boilerplate", start, end
    elif hint in ("credit", "boilerplate", "related", "byline", "dateline"):
        yield hint, start, end
    elif is_date_line(part):
        yield "dateline", start, end
    elif _is_furniture(part, words):
        yield "boilerplate", start, end
    elif (words <= 40 and cues.BYLINE.match(part)) or cues.BYLINE_TAIL.match(part) or (words <= _CREDITS and cues.CREDITS.match(part)):
        yield "byline", start, end
    elif words <= 20 and not _SPEECH_VERB.search(part) and not _describes(part) and cues.CREDIT_LINE.match(part):
        yield "credit", start, end
    else:
        yield from _lead(text, start, end, hint)


def _is_furniture(part: str, words: int) -> bool:
    """Whether the stretch is a licence, the page's own words, or advice to its reader."""
    if cues.COPYRIGHT.match(part) or cues.FURNITURE.match(part) or cues.LIST_HEADING.match(part):
        return True
    return words <= _ADVICE and bool(cues.ADVICE.match(part)) and not cues.RELATED.match(part)


def _lead(text: str, start: int, end: int, hint: str | None) -> Iterator[_Piece]:
    """What stands before the sentences of a stretch: a label, a credit, words of a link, a dateline."""
    if match := cues.LABEL_LEAD.match(text[start:end]):
        yield "boilerplate", start, start + len(match.group().rstrip())
        start += match.end()
        hint = hint or "?"
    part = text[start:end]
    credit = cues.CREDIT_HEAD.match(part)
    if credit is not None and _describes(credit.group()):
        credit = None  # "(Photo: students face riot police in Lima)"
    if credit is None and (match := cues.MEDIUM_LEAD.match(part)) and _describes(part[match.end() :]):
        close = end - 1 if part[-1] in ")]" else end
        yield "boilerplate", start, start + len(match.group().rstrip())
        yield from _tail(text, start + match.end(), close, "caption")
        yield "boilerplate", close, end
    elif (match := cues.RELATED.match(part)) and "topic" in match.group().lower():
        yield "boilerplate", start, end  # "Related topics: Peru, corruption"
    elif match:
        yield "boilerplate", start, start + len(match.group().rstrip())
        yield from _linked(text, start + match.end(), end)
    elif match := credit or cues.CREDIT_HEAD.match(part):
        yield "credit", start, start + match.end()
        yield from _tail(text, *_trim(text, start + match.end(), end), "caption")
    elif match := cues.CAPTION_LEAD.match(part):
        yield "boilerplate", start, start + len(match.group().rstrip())
        yield from _tail(text, start + match.end(), end, "caption")
    elif (match := DATELINE.match(part)) and _opens_story(match.group(), part[match.end() :]):
        yield "dateline", start, start + len(match.group().rstrip())
        yield from _tail(text, start + match.end(), end, "body")
    elif start < end:
        yield from _tail(text, start, end, hint or "?")


def _describes(words: str) -> bool:
    """Whether words after "Photo:" tell what it shows, and not who took it."""
    return sum(word[0].islower() and word not in _SMALL for word in words.split()) >= 3


def _opens_story(dateline: str, rest: str) -> bool:
    """Whether a place and a dash stand before a sentence; a title may look the same where no capitals, day or agency show."""
    if len(re.findall(r"[^\W_]", dateline)) < 4 and "(" not in dateline:
        return False
    sure = re.search(r"[\d(]", dateline) or dateline.split()[0].strip(",-–—").isupper()
    return bool(sure) or (len(rest.split()) > 5 and bool(cues.FINAL.search(rest)))


def _linked(text: str, start: int, end: int) -> Iterator[_Piece]:
    """A link's headline, and the prose that follows it where a page was flattened to one line."""
    match = _SENTENCE_END.search(text, start, end)
    if match is None or match.end() >= end or len(text[start : match.end()].split()) < 3:
        yield "related", start, end
        return
    yield "related", start, match.end()
    yield from _part(text, *_trim(text, match.end(), end), None)


def _tail(text: str, start: int, end: int, kind: str) -> Iterator[_Piece]:
    """Sentences, then what closes their paragraph: a credit, who reported, a licence."""
    window = max(start, end - _CLOSE)
    for pattern, name in ((cues.CREDIT_TAIL, "credit"), (cues.BYLINE_TAIL, "byline"), (_CLOSING, "boilerplate")):
        match = pattern.search(text[window:end])
        if match and window + match.start() > start:
            left = _trim(text, start, window + match.start())
            yield from _tail(text, *left, "caption" if name == "credit" and kind in ("?", "body") else kind)
            yield name, *_trim(text, window + match.start(), end)
            return
    if start < end:
        yield kind, start, end


_CLOSING = re.compile(
    rf"(?<=[.!?\"”)])\s+(?:(?:[©ⓒ]|(?i:all rights reserved|copyright\s*[©ⓒ(\d])).{{0,300}}$"
    rf"|(?=\S+(?:\s+\S+){{0,15}}$)(?=[A-Z]){cues.ADVICE.pattern})"
)
"""A licence or advice to the reader as the last sentence of a paragraph."""


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), max(end - len(part) + len(part.rstrip()), start + len(part) - len(part.lstrip()))


def _settle(text: str, pieces: list[_Piece], before: list[_Piece], after: tuple[int, int] | None, *, alone: bool) -> Iterator[_Piece]:
    """Give each "?" its kind by its shape and place."""
    first = not any(kind in ("headline", "body") for kind, _, _ in before)
    if len(pieces) == 2 and pieces[0][0] == "dateline" and any(kind == "body" for kind, _, _ in before):
        lead = text[pieces[0][1] : pieces[0][2]]
        if lead.endswith(":") or is_date_line(lead[:_DAY_LEAD]):
            pieces = [("body", pieces[0][1], pieces[1][2])]  # who speaks, as in a transcript, or an item of a chronology
    for kind, start, end in pieces:
        if kind == "?":
            kind = _kind(text[start:end], after and text[slice(*after)], first=first, alone=alone)
        elif kind == "headline" and not first:
            kind = "subheading"
        if kind in ("headline", "body"):
            first = False
        yield kind, start, end


def _kind(part: str, after: str | None, *, first: bool, alone: bool) -> str:
    """headline, subheading or body, for a paragraph without any sign of another kind."""
    words = part.split()
    heading = "headline" if first else "subheading"
    if not cues.FINAL.search(part):
        if part.endswith((":", ",", ";")) or part[0].islower() or len(words) > _LONG:
            return "body"
        if len(words) <= (_SHORT if not alone else 12) or _titled(words) > 0.7:
            return heading
        return "body"
    if part.endswith("?") and len(words) <= _SHORT and not alone and _titled(words) > 0.8:
        return heading
    if alone or len(words) > _SHORT or len(_SENTENCE_END.findall(part)) > 2 or part[0] in "\"“‘'":
        return "body"
    if (len(words) >= 4 and _titled(words) > 0.85) or part.isupper():
        return heading
    return heading if first and after is not None and _follows_a_title(after) else "body"


def _follows_a_title(paragraph: str) -> bool:
    """Whether the paragraph is what stands under a title: a date, who wrote it, or a story that opens with its place."""
    match = DATELINE.match(paragraph)
    place = match is not None and not match.group().rstrip().endswith(":")
    return place or _dates(paragraph) or bool(cues.BYLINE.match(paragraph))


def _titled(words: list[str]) -> float:
    """The share of the words, small ones apart, that begin with a capital or a digit."""
    heavy = [w.strip("\"'“”‘’(),.:;?!") for w in words]
    heavy = [w for w in heavy if w and w.lower() not in _SMALL]
    return sum(not w[0].islower() for w in heavy) / len(heavy) if heavy else 0.0
