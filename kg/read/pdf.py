"""PDF to a document: lines joined to paragraphs, hyphens at line ends taken out, running heads left out.

What it cannot carry: scanned pages (there is no text to read), tables, and the order of a page
whose columns the file does not store one after the other.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Any

import pypdf

from kg.errors import InputError
from kg.model import Document
from kg.read.document import document

__all__ = ["read_pdf"]

logging.getLogger("pypdf").setLevel(logging.CRITICAL)

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "\u00ad": "", "\u00a0": " ", "\x00": ""})
_FINAL = re.compile(r"[.!?:][\"'”’)\]]*$")
_PAGE_NUMBER = re.compile(r"(?:page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|/)\s*\d{1,4})?$", re.IGNORECASE)
_LEVEL = 3.0
"""Points: lines of two pages that differ by less stand at the same height."""
_LARGER = 1.15
"""How much larger than the text's the type of a title is."""
_TITLE = 40
"""Words: what is longer is no title, whatever its type."""


def read_pdf(data: bytes, *, id: str, where: str, default_date: str | None = None) -> Document:
    """The document of a PDF file; ``default_date`` is used where the text gives none.

    Raises ``InputError`` for a file that is broken, locked by a password, or without text.
    """
    found = _paragraphs(_without_running_heads(_pages(data, where)))
    if not found:
        raise InputError(f"{where}: has no text in it (are its pages scanned pictures?)")
    text = "\n\n".join(paragraph.text for paragraph in found) + "\n"
    number = _title(found)
    if number is None:
        return document(text, id=id, default_date=default_date)
    starts = accumulate((len(paragraph.text) + 2 for paragraph in found[:number]), initial=0)
    above = {start: "subheading" for start, paragraph in zip(starts, found[:number], strict=False) if not _FINAL.search(paragraph.text)}
    return document(text, id=id, title=found[number].text, default_date=default_date, hints=above)


@dataclass(frozen=True, slots=True)
class _Line:
    """A printed line: its words, and where on the page it starts (points; y grows upwards)."""

    text: str
    page: int
    x: float
    y: float
    size: float


def _pages(data: bytes, where: str) -> list[list[_Line]]:
    """The lines of each page, in the order the file stores them."""
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError(f"{where}: is a PDF locked by a password")
        return [_lines(page, number) for number, page in enumerate(reader.pages)]
    except InputError:
        raise
    except Exception as error:  # a broken file makes the parser fail in any of a dozen ways
        reason = " ".join(str(error).split())[:80] or type(error).__name__
        raise InputError(f"{where}: is a broken PDF ({reason})") from None


def _lines(page: Any, number: int) -> list[_Line]:
    found: list[_Line] = []
    parts: list[str] = []
    place: list[tuple[float, float, float]] = []

    def close() -> None:
        words = " ".join("".join(parts).translate(_LIGATURES).split())
        if words and place:
            found.append(_Line(words, number, *place[0]))
        parts.clear()
        place.clear()

    def visit(text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        for count, piece in enumerate(text.split("\n")):
            if count:
                close()
            if piece.strip() and not place:
                x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
                y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                place.append((x, y, abs(size * (tm[3] or 1) * (cm[3] or 1))))
            parts.append(piece)

    page.extract_text(visitor_text=visit)
    close()
    return found


def _without_running_heads(pages: list[list[_Line]]) -> list[_Line]:
    """The lines of all pages, without page numbers and without what most pages have at their top or foot.

    Where the pages are two, or two of three, only the same height tells a running head from words said twice.
    """

    def shape(line: _Line) -> str:
        return re.sub(r"\d+", "#", line.text)

    edges = [{*page[:2], *page[-2:]} for page in pages]
    heights: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for line in (line for edge in edges for line in edge):
        heights[shape(line)][line.page] = line.y
    printed = sum(1 for page in pages if page)
    often = {
        words
        for words, at in heights.items()
        if len(at) * 2 > printed and (len(at) >= 3 or (len(at) == 2 and max(at.values()) - min(at.values()) < _LEVEL))
    }
    return [
        line
        for page, edge in zip(pages, edges, strict=True)
        for line in page
        if line not in edge or not (shape(line) in often or _PAGE_NUMBER.match(line.text))
    ]


def _paragraphs(lines: list[_Line]) -> list[_Line]:
    """The lines joined to paragraphs, each placed where its first line is."""
    lengths = sorted(len(line.text) for line in lines if len(line.text) > 20)
    width = lengths[len(lengths) * 9 // 10] if lengths else 0
    steps = sorted(one.y - other.y for one, other in pairwise(lines) if one.page == other.page and one.y > other.y)
    step = steps[len(steps) // 2] if len(steps) >= 4 else 0.0
    large = _LARGER * _body_size(lines)
    words = Counter(re.findall(r"[\w-]+", " ".join(line.text for line in lines)))
    found: list[_Line] = []
    last: _Line | None = None
    for line in lines:
        if last is None or _ends(last, line, width, step, large):
            found.append(line)
        else:
            found[-1] = replace(found[-1], text=_join(found[-1].text, line.text, words))
        last = line
    return found


def _body_size(lines: list[_Line]) -> float:
    """The size of type that most of the text is set in."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], -size), default=0.0)


def _title(found: list[_Line]) -> int | None:
    """The number of the paragraph in the first page's largest type, where that is larger than the text's."""
    first = [(n, line) for n, line in enumerate(found) if line.page == found[0].page and len(re.findall(r"[^\W\d_]", line.text)) > 3]
    if not first:
        return None
    number, title = max(first, key=lambda item: (round(item[1].size, 1), -item[0]))
    return number if title.size > _LARGER * _body_size(found) and len(title.text.split()) <= _TITLE else None


def _ends(last: _Line, line: _Line, width: int, step: float, large: float) -> bool:
    """Whether a paragraph ends between two lines: by the space between them, the type's size, an indent, or the words."""
    below = last.page == line.page and last.y > line.y
    resized = abs(last.size - line.size) > 0.12 * max(last.size, line.size)
    if below and not resized and line.size > large > 0:  # a title's lines stand further apart than those of the text
        return last.y - line.y > 1.7 * line.size
    if below and step and last.y - line.y > 1.3 * step:
        return True
    if resized:
        return True
    final = bool(_FINAL.search(last.text))
    if below and final and 6 < line.x - last.x < 60:
        return True
    room = len(last.text) + 1 + len(line.text.split(" ", 1)[0]) <= width * 0.92
    if final:
        return room and (below or len(last.text) < width * 0.6)
    return below and len(last.text) < width * 0.6 and not line.text[0].islower() and not last.text.endswith((",", ";", "-"))


def _join(paragraph: str, line: str, words: Counter[str]) -> str:
    """Two lines as one; a hyphen between them goes unless the text has the word with it."""
    broken = re.search(r"(\w+)-$", paragraph)
    rest = re.match(r"[a-z]\w*", line)
    if not broken or not rest:
        return f"{paragraph}{'' if paragraph.endswith('-') else ' '}{line}"
    whole, hyphened = broken.group(1) + rest.group(), f"{broken.group(1)}-{rest.group()}"
    return (paragraph if words[hyphened] > words[whole] else paragraph[:-1]) + line
