"""Text to paragraphs: stretches that one zone or more cover, none across two.

A paragraph is a line, or several lines where the text was wrapped at a width.
"""

from __future__ import annotations

import re
from itertools import pairwise

__all__ = ["paragraphs"]

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_BLANKS = " \t\xa0\ufeff\u200b\u3000"
_NARROW, _WIDE = 45, 130
"""The widths, in characters, that text is wrapped at."""

_ITEM = re.compile(r"[-*•–—>#=(\[|]|\d+[.)]\s")
_FINAL = re.compile(r"[.!?:;|>]['\"”’)\]]*$")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Prof|St|vs|No|[A-Z])\.$")


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The (start, end) of each paragraph in order, outer blanks left out.

    >>> text = "A headline" + chr(10) + "A line."
    >>> [text[start:end] for start, end in paragraphs(text)]
    ['A headline', 'A line.']
    """
    found: list[tuple[int, int]] = []
    blocks = _blocks(text)
    longest = max((end - start for block in blocks for start, end in block), default=0)
    wraps = longest <= _WIDE and any(
        text[after[0]].islower() and _full(text, before, after, longest) for block in blocks for before, after in pairwise(block)
    )
    for block in blocks:
        width = longest if longest <= _WIDE else max(end - start for start, end in block)
        start, end = block[0]
        last = block[0]
        for line in block[1:]:
            if _goes_on(text, last, line, width, wraps=wraps):
                end = line[1]
            else:
                found.append((start, end))
                start, end = line
            last = line
        found.append((start, end))
    return found


def _blocks(text: str) -> list[list[tuple[int, int]]]:
    """Lines without outer blanks, in groups between blank lines."""
    blocks: list[list[tuple[int, int]]] = [[]]
    previous = 0
    for match in _LINE.finditer(text):
        if len(_BREAK.findall(text, previous, match.start())) > 1 and blocks[-1]:
            blocks.append([])
        previous = match.end()
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip(_BLANKS))
        end = match.start() + len(line.rstrip(_BLANKS))
        if start < end:
            blocks[-1].append((start, end))
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _full(text: str, before: tuple[int, int], after: tuple[int, int], width: int) -> bool:
    """Whether the first word of the second line had no room on the first."""
    return before[1] - before[0] + 1 + len(text[after[0] : after[1]].split(None, 1)[0]) > width


def _goes_on(text: str, before: tuple[int, int], after: tuple[int, int], width: int, *, wraps: bool) -> bool:
    """Whether a line goes on with the paragraph of the line before it.

    A small first letter tells so by itself; a capital only in a text that is known to be wrapped at
    ``width``, and where its word had no room.
    """
    words, next_words = text[before[0] : before[1]], text[after[0] : after[1]]
    if not _NARROW <= width <= _WIDE or _ITEM.match(next_words):
        return False
    ended = _FINAL.search(words) and not _ABBREVIATION.search(words)
    if next_words[0].islower() and not ended:
        return len(words) > width // 2
    return wraps and _full(text, before, after, width)
