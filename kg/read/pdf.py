"""PDF to a document: lines joined to paragraphs, hyphens at line ends taken out, running heads left out.

What it cannot carry: scanned pages (there is no text to read), tables, and the order of a page
whose columns the file does not store one after the other.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
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


def read_pdf(data: bytes, *, id: str, where: str, default_date: str | None = None) -> Document:
    """The document of a PDF file; ``default_date`` is used where the text gives none.

    Raises ``InputError`` for a file that is broken, locked by a password, or without text.
    """
    text = _paragraphs(_without_running_heads(_pages(data, where)))
    if not text.strip():
        raise InputError(f"{where}: has no text in it (are its pages scanned pictures?)")
    return document(text, id=id, default_date=default_date)


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
    """The lines of all pages, without page numbers and without what most pages have at their top or foot."""

    def shape(line: _Line) -> str:
        return re.sub(r"\d+", "#", line.text)

    edges = [{*page[:2], *page[-2:]} for page in pages]
    seen = Counter(s for edge in edges for s in {shape(line) for line in edge})
    often = {s for s, n in seen.items() if n >= 3 and n * 2 > len(pages)}
    return [
        line
        for page, edge in zip(pages, edges, strict=True)
        for line in page
        if line not in edge or not (shape(line) in often or _PAGE_NUMBER.match(line.text))
    ]


def _paragraphs(lines: list[_Line]) -> str:
    """The lines as paragraphs with blank lines between."""
    lengths = sorted(len(line.text) for line in lines if len(line.text) > 20)
    width = lengths[len(lengths) * 9 // 10] if lengths else 0
    steps = sorted(one.y - other.y for one, other in pairwise(lines) if one.page == other.page and one.y > other.y)
    step = steps[len(steps) // 2] if len(steps) >= 4 else 0.0
    words = Counter(re.findall(r"[\w-]+", " ".join(line.text for line in lines)))
    parts: list[str] = []
    last: _Line | None = None
    for line in lines:
        if last is None or _ends(last, line, width, step):
            parts.append(line.text)
        else:
            parts[-1] = _join(parts[-1], line.text, words)
        last = line
    return "\n\n".join(parts) + "\n"


def _ends(last: _Line, line: _Line, width: int, step: float) -> bool:
    """Whether a paragraph ends between two lines: by the space between them, the type's size, an indent, or the words."""
    below = last.page == line.page and last.y > line.y
    if below and step and last.y - line.y > 1.3 * step:
        return True
    if abs(last.size - line.size) > 0.12 * max(last.size, line.size):
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
