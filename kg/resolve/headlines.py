"""Names in title case, where a capital tells nothing: what the running text calls something, and no common words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from . import lexicon as lx

if TYPE_CHECKING:
    from .words import Word, Words

__all__ = ["headline_names", "title_case"]

Known = dict[int, tuple[int, tuple[str, ...]]]
"""Start token -> end and gazetteer entries of the name there."""

_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
_MIN = 2
"""So many common words with a capital make a sentence one in title case, if hardly any is without."""


def title_case(doc: Words) -> frozenset[int]:
    """The tokens of sentences that give their common words capitals too."""
    if doc.titled is None:
        doc.titled = _title_case(doc)
    return doc.titled


def _title_case(doc: Words) -> frozenset[int]:
    out: set[int] = set()
    for sent in doc.sents:
        common = [t for t in sent[1:] if t.pos_ in _CONTENT and t.is_alpha and len(t) > 3]
        capitals = sum(t.text[0].isupper() for t in common)
        words = [t for t in sent if t.is_alpha and (len(t) > 3 or t.pos_ == "VERB")]  # "Minister Ito of Japan met President Ruiz"
        if (capitals >= _MIN and (len(common) - capitals) * 6 <= capitals) or (len(words) > 3 and all(t.text[0].isupper() for t in words)):
            out.update(t.i for t in sent)
    return frozenset(out)


def headline_names(
    doc: Words, titled: frozenset[int], runs: Iterable[tuple[int, int]], known: Known, said: set[tuple[str, ...]]
) -> Iterator[tuple[int, int]]:
    """Spans of names in title-case sentences, from the runs of capitals there.

    ``said`` are the names of the running text, as tuples of words. A name of it is one here too; what is left of a run
    is cut at common words, and ends before a country or town that the gazetteer knows.
    """
    longest = max((len(words) for words in said), default=0)
    done: set[int] = set()
    for i in sorted(titled):
        for size in range(longest, 1, -1):
            if i not in done and i + size <= len(doc) and tuple(t.text for t in doc[i : i + size]) in said:
                yield i, i + size
                done.update(range(i, i + size))
                break
    words = {word for name in said for word in name}
    for start, end in runs:
        if done & set(range(start, end)):
            continue
        for first, last in _cut(doc, start, end, known):
            end_known = known[first][0] if first in known else last
            if first in known and not any(_keeps(t, words) for t in doc[end_known:last]):
                yield first, end_known  # "Nato Triumphs"
            elif end - start == 1 and not _keeps(doc[first], words) and (_with_article(doc, first) or _plain(doc[first])):
                continue
            elif not words or end - start == 1 or first in known or any(_keeps(t, words) for t in doc[first:last]):
                yield first, last  # what is left of a run, and looks like no name, is mostly a verb: "Storm"


def _with_article(doc: Words, i: int) -> bool:
    """True for "the Wall" in a title, which the recogniser takes for no name."""
    return i > 0 and doc[i - 1].lower_ in ("the", "a", "an") and not doc[i].ent_type_


def _plain(token: Word) -> bool:
    """True for a common noun alone between words that are no names ("Holds Rates as"), by the word lists."""
    return not token.ent_type_ and _common(token.lower_)


def _keeps(token: Word, words: set[str]) -> bool:
    """True for a word of names of the running text, a first name, and the head word of a body or place."""
    low = token.lower_
    return token.text in words or bool(lx.first_name_gender(token.text, alone=True)) or low in lx.ORG_SUFFIXES or low in lx.PLACE_SUFFIXES


def _cut(doc: Words, start: int, end: int, known: Known) -> Iterator[tuple[int, int]]:
    i = first = start
    inside = any(s in known and known[s][0] == end for s in range(start + 1, end))
    while i < end:
        if i in known:
            if inside and i > first and doc[i - 1].text[0].isupper():
                yield first, i
                first = i
            i = known[i][0]
        elif i > first - 1 and end - start > 1 and _common(doc[i].lower_) and doc[i].lower_ not in lx.TITLES:
            if i > first:
                yield first, i
            i = first = i + 1
        else:
            i += 1
    if first < end:
        yield first, end


def _common(word: str) -> bool:
    """A common noun, in the singular or plural, that ends no name of a body or place."""
    if word in lx.KIND_WORDS:
        return False
    return lx.is_common(word) or (word.endswith("s") and lx.is_common(word[:-1]))
