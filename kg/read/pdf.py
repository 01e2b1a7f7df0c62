"""PDF to a document: lines joined to paragraphs, hyphens at line ends taken out, running heads left out.

What it cannot carry: scanned pages (there is no text to read), tables, and the order of a page
whose columns the file does not store one after the other.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter

import pypdf

from kg.errors import InputError
from kg.model import Document
from kg.read.document import document

__all__ = ["read_pdf"]

logging.getLogger("pypdf").setLevel(logging.CRITICAL)

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "\u00ad": "", "\u00a0": " ", "\x00": ""})
_FINAL = re.compile(r"[.!?:][\"'”’)\]]*$")
_PAGE_NUMBER = re.compile(r"(?:page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|/)\s*\d{1,4})?$", re.IGNORECASE)


def read_pdf(data: bytes, *, id: str, where: str, date: str | None = None) -> Document:
    """The document of a PDF file; ``date`` is used where the text gives none.

    Raises ``InputError`` for a file that is broken, locked by a password, or without text.
    """
    text = _paragraphs(_without_running_heads(_pages(data, where)))
    if not text.strip():
        raise InputError(f"{where}: has no text in it (are its pages scanned pictures?)")
    found = document(text, id=id)
    return found if found.date or not date else document(text, id=id, date=date)


def _pages(data: bytes, where: str) -> list[list[str]]:
    """Lines of each page; an empty line stays, as a paragraph's end."""
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError(f"{where}: is a PDF locked by a password")
        return [page.extract_text().translate(_LIGATURES).splitlines() for page in reader.pages]
    except InputError:
        raise
    except Exception as error:  # a broken file makes the parser fail in any of a dozen ways
        reason = " ".join(str(error).split())[:80] or type(error).__name__
        raise InputError(f"{where}: is a broken PDF ({reason})") from None


def _without_running_heads(pages: list[list[str]]) -> list[list[str]]:
    """Pages without their numbers and without lines that most pages have at their top or foot."""

    def edges(page: list[str]) -> set[int]:
        filled = [i for i, line in enumerate(page) if line.strip()]
        return {*filled[:2], *filled[-2:]}

    def shape(line: str) -> str:
        return re.sub(r"\d+", "#", " ".join(line.split()))

    seen = Counter(s for page in pages for s in {shape(page[i]) for i in edges(page)})
    often = {s for s, n in seen.items() if n >= 3 and n * 2 > len(pages)}
    return [
        [line for i, line in enumerate(page) if not (i in edges(page) and (shape(line) in often or _PAGE_NUMBER.match(line.strip())))]
        for page in pages
    ]


def _paragraphs(pages: list[list[str]]) -> str:
    """The pages' lines as paragraphs with blank lines between."""
    lines = [" ".join(line.split()) for page in pages for line in [*page, "\f"]]
    lengths = sorted(len(line) for line in lines if len(line) > 20)
    width = lengths[len(lengths) * 9 // 10] if lengths else 0
    words = Counter(re.findall(r"[\w-]+", " ".join(lines)))
    parts: list[str] = []
    open_ = False
    for number, line in enumerate(lines):
        if line in ("", "\f"):
            open_ = open_ and line != "" and bool(parts) and not _FINAL.search(parts[-1])
            continue
        if open_ and not _ends(parts[-1], lines, number, width):
            parts[-1] = _join(parts[-1], line, words)
        else:
            parts.append(line)
        open_ = True
    return "\n\n".join(parts) + "\n"


def _ends(paragraph: str, lines: list[str], number: int, width: int) -> bool:
    """Whether the paragraph ended with the line before ``lines[number]``."""
    last = next(line for line in reversed(lines[:number]) if line not in ("", "\f"))
    line = lines[number]
    room = len(last) + 1 + len(line.split(" ", 1)[0]) <= width * 0.92
    if _FINAL.search(last):
        return room
    return room and not line[0].islower() and not last.endswith((",", ";", "-"))


def _join(paragraph: str, line: str, words: Counter[str]) -> str:
    """Two lines as one; a hyphen between them goes unless the text has the word with it."""
    broken = re.search(r"(\w+)-$", paragraph)
    rest = re.match(r"[a-z]\w*", line)
    if not broken or not rest:
        return f"{paragraph}{'' if paragraph.endswith('-') else ' '}{line}"
    whole, hyphened = broken.group(1) + rest.group(), f"{broken.group(1)}-{rest.group()}"
    return (paragraph if words[hyphened] > words[whole] else paragraph[:-1]) + line
