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

_HANGING = re.compile(
    r"\s(?:a|an|and|as|at|because|but|by|from|her|his|if|its|nor|of|or|our|than|that|the|their|to|whether|which|whose|with)$"
)
"""A word that neither a sentence nor a heading ends with."""

_LONG_SMALL = re.compile(r"\b(?!(?:about|after|against|among|between|through|under|while|without)\b)[a-z]{5,}")
"""A word that a headline in title case would write with a capital."""


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
    ragged = longest <= _WIDE and any(_flows(text, before, after, longest) for block in blocks for before, after in pairwise(block))
    for block in blocks:
        width = longest if longest <= _WIDE else max(end - start for start, end in block)
        start, end = block[0]
        last = block[0]
        prose = ragged and bool(_FINAL.search(text[slice(*block[-1])]))
        for line in block[1:]:
            first = last[0] == start
            short = prose and not (first and block is blocks[0]) and _stops_short(text, last, line, width, first=first)
            if short or _goes_on(text, last, line, width, wraps=wraps):
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


def _ended(words: str) -> bool:
    """Whether a line ends where a sentence does."""
    return bool(_FINAL.search(words)) and not _ABBREVIATION.search(words)


def _flows(text: str, before: tuple[int, int], after: tuple[int, int], width: int) -> bool:
    """Whether the sentence of the first line goes on in the second, by its small first letter or by the word before it."""
    words = text[before[0] : before[1]]
    if not _NARROW <= width <= _WIDE or len(words) <= width // 2 or _ITEM.match(text[after[0] : after[1]]):
        return False
    return (text[after[0]].islower() and not _ended(words)) or bool(_HANGING.search(words))


def _goes_on(text: str, before: tuple[int, int], after: tuple[int, int], width: int, *, wraps: bool) -> bool:
    """Whether a line goes on with the paragraph of the line before it.

    A small first letter tells so by itself, and a word before it that ends nothing; a capital only in
    a text that is known to be wrapped at ``width``, and where its word had no room.
    """
    if not _NARROW <= width <= _WIDE or _ITEM.match(text[after[0] : after[1]]):
        return False
    if text[after[0]].islower() and not _ended(text[before[0] : before[1]]):
        return _flows(text, before, after, width)
    return _flows(text, before, after, width) or (wraps and _full(text, before, after, width))


def _stops_short(text: str, before: tuple[int, int], after: tuple[int, int], width: int, *, first: bool) -> bool:
    """Whether a line that ends no sentence was cut although the next word, with its capital, had room.

    So it is where lines were broken by hand, or a longer one came in later. The ``first`` line of a
    paragraph could be a heading or a byline: it must be nearly full and have a long word without capital.
    """
    words = text[before[0] : before[1]]
    if _ended(words) or _ITEM.match(text[after[0] : after[1]]):
        return False
    return len(words) > width * (0.8 if first else 0.6) and (not first or bool(_LONG_SMALL.search(words)))
