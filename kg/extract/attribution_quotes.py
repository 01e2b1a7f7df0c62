"""Quotation marks paired over characters, whatever their style, and tolerant of missing ones.

Knows “ ”, " ", '' '', `` '', « », „ “ and, outside of those, ‘ ’ and ' '. A quotation never runs over a
paragraph's end, except that a paragraph which opens with a mark continues one left open in the
paragraph before (the usual typography of long quotations; Chicago Manual of Style, 13.32).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from .attribution_tree import Tree

__all__ = ["Quote", "quotes"]

_DOUBLE = re.compile(r"``|''|[\"“”„«»]|(?<!\w)‘‘|’’")
_MARKS = set("`'\"“”„«»‘’")
_WORD, _STOP = re.compile(r"\S"), re.compile(r"[.!?](?=\s)")
_ANY = re.compile(r"[\"“”„«»‘’'`]")
_SINGLE_OPEN = re.compile(r"(?:(?<=[\s(\[—–-])|^)[‘'’](?=[\w$£€.…])", re.M)
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?…;])[’'](?!\w)")
_ELISIONS = re.compile(r"[‘'’](?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|round\b)", re.I)


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: tokens of the words inside and of the marks outside (``open``..``close``, half-open).

    ``closed`` is False where no closing mark was found; ``single`` where the marks are single.
    """

    start: int
    end: int
    open: int
    close: int
    closed: bool
    single: bool = False


def quotes(tree: Tree) -> list[Quote]:
    """The outermost quotations of a document, in text order."""
    found: list[Quote] = []
    text = tree.doc.text
    for start, end in tree.paragraphs():
        found.extend(_pair(tree, text, start, end))
    return found


def _pair(tree: Tree, whole: str, start: int, end: int) -> list[Quote]:
    doc = tree.doc
    base = doc[start].idx
    last = doc[end - 1]
    text = whole[base : last.idx + len(last.text)]
    if not _ANY.search(text):
        return []
    spans = _double(text)
    taken = [(s, e) for s, e, _, _ in spans]
    spans = sorted([*spans, *(x for x in _single(text) if not any(s < x[1] and x[0] < e for s, e in taken))])
    places = [at - base for at in tree.idx[start:end]]
    return [q for q in (_to_tokens(tree, start, places, len(text), *span) for span in spans) if q.end > q.start]


def _double(text: str) -> list[tuple[int, int, bool, bool]]:
    """(open, close, closed, single) character offsets, ``close`` after the closing mark."""
    out: list[tuple[int, int, bool, bool]] = []
    opened: int | None = None
    for match in _DOUBLE.finditer(text):
        if opened is not None and _closes(text, match):
            out.append((opened, match.end(), True, False))
            opened = None
        elif opened is None and (_opens(text, match)):
            opened = match.start()
    if opened is not None:
        out.append((opened, _open_end(text, opened), False, False))
    return out


def _around(text: str, match: re.Match[str]) -> tuple[str, str]:
    """The characters before and after a mark, "" at the ends."""
    start, end = match.span()
    return text[start - 1] if start else "", text[end : end + 1]


def _opens(text: str, match: re.Match[str]) -> bool:
    mark = match.group()
    before, after = _around(text, match)
    if mark in ("“", "``", "„", "«", "‘‘"):
        return True
    if mark in ("”", "’’", "»"):
        return not before.strip() and _WORD.search(text, match.end()) is not None
    return not before.strip() or before in "([—–-:“'" or (after.strip() != "" and not before.isalnum() and before not in ".,!?")


def _closes(text: str, match: re.Match[str]) -> bool:
    mark = match.group()
    before, after = _around(text, match)
    if mark in ("”", "’’", "»"):
        return True
    if mark in ("``", "„", "«", "‘‘"):
        return False
    if mark == "“":  # a stray opening mark where a closing one is due
        return bool(before.strip()) and not after.strip()
    # A straight mark between blank and word opens; one stands here while a quotation is open: it closes
    # unless it looks like an opening mark and another mark follows to close both.
    return bool(before.strip()) or not after.strip() or text.find('"', match.end()) < 0


def _open_end(text: str, opened: int) -> int:
    """Where an unclosed quotation ends: the paragraph, or the sentence if it opens inside one."""
    lead = text[max(0, opened - 20) : opened].rstrip()
    stop = _STOP.search(text, opened)
    if lead[-1:] in ".!?:,":
        return len(text)
    return stop.end() if stop else len(text)


def _single(text: str) -> list[tuple[int, int, bool, bool]]:
    out: list[tuple[int, int, bool, bool]] = []
    if "‘" not in text and "'" not in text and "’" not in text:
        return out
    closes = [m.end() for m in _SINGLE_CLOSE.finditer(text) if not text[m.start() :].startswith("''")]
    at = 0
    for match in _SINGLE_OPEN.finditer(text):
        if match.start() < at or _ELISIONS.match(text, match.start()) or text.startswith("''", match.start()):
            continue
        later = closes[bisect_right(closes, match.end() + 1) : bisect_right(closes, match.start() + 599)]
        sure = [c for c in later if text[c - 2] != "s"]
        if later:
            at = (sure or later)[0]
            out.append((match.start(), at, True, True))
    return out


def _to_tokens(tree: Tree, base: int, places: list[int], size: int, opened: int, closed_at: int, closed: bool, single: bool) -> Quote:
    doc = tree.doc
    lo = _token_at(places, opened)
    hi = _token_at(places, max(opened, closed_at - 1))
    first, last = base + lo, base + hi
    start, end = first, last + 1
    while start < end and (start == first or set(doc[start].text) <= _MARKS) and not any(c.isalnum() for c in doc[start].text):
        start += 1
    while end > start and (tree.space[end - 1] or doc[end - 1].text in ('"', "”", "''", "’’", "’", "'", "»", "“")):
        end -= 1
    return Quote(start, end, first, last + 1, closed, single)


def _token_at(places: list[int], offset: int) -> int:
    return max(0, bisect_right(places, offset) - 1)
