"""The words of a parse as plain objects: the resolver asks each many times, and spaCy makes a token anew each time.

``Words`` answers what ``Doc`` does for what this package uses, with the same names; slices are lists.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Word", "Words"]

_TEXT = ("ORTH", "LOWER", "LEMMA", "POS", "TAG", "DEP", "ENT_TYPE")
_FLAGS = ("IS_SPACE", "IS_PUNCT", "IS_ALPHA", "IS_STOP", "LIKE_NUM", "LIKE_URL", "LIKE_EMAIL", "SPACY")
_COUNTS = ("IDX", "HEAD", "SENT_START", "ENT_IOB")
_IOB = ("", "I", "O", "B")


class Word:
    """One token; attributes are those of spaCy's ``Token``, ``lefts`` and ``rights`` are tuples in text order."""

    __slots__ = (
        *("i", "idx", "text", "lower_", "lemma_", "pos_", "tag_", "dep_", "ent_type_", "ent_iob_", "head", "lefts", "rights"),
        *("is_space", "is_punct", "is_alpha", "is_stop", "like_num", "like_url", "like_email", "whitespace_", "is_sent_start"),
    )

    def __len__(self) -> int:
        return len(self.text)

    @property
    def children(self) -> tuple[Word, ...]:
        return self.lefts + self.rights

    @property
    def text_with_ws(self) -> str:
        return self.text + self.whitespace_

    @property
    def left_edge(self) -> Word:
        """The first word of the phrase."""
        return min(self.subtree, key=lambda word: word.i)

    @property
    def subtree(self) -> Iterator[Word]:
        """The word and all below it, in text order where the parse has no crossing arcs."""
        for word in self.lefts:
            yield from word.subtree
        yield self
        for word in self.rights:
            yield from word.subtree

    @property
    def conjuncts(self) -> tuple[Word, ...]:
        """The other members of the coordination."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        found = [first]
        for word in found:
            found.extend(child for child in word.rights if child.dep_ == "conj" and child not in found)
        return tuple(word for word in found if word is not self)


class Words(list[Word]):
    """All words of a document. ``text`` is the document's, ``ents`` are spaCy's spans."""

    def __init__(self, doc: Doc):
        super().__init__(_read(doc))
        self.text = "".join([word.text + word.whitespace_ for word in self])
        self.ents = doc.ents
        self.titled: frozenset[int] | None = None  # kept by ``headlines.title_case``

    @classmethod
    def of(cls, doc: Doc | Words) -> Words:
        """The words of a parse; what is read already stays as it is."""
        return doc if isinstance(doc, Words) else cls(doc)

    def between(self, start: int, end: int) -> str:
        """The text of the words from ``start`` up to ``end``, without the blank after the last; "" for none, as of a slice."""
        if start >= end:
            return ""
        last = self[end - 1]
        return self.text[self[start].idx : last.idx + len(last.text)]

    @property
    def sents(self) -> Iterator[list[Word]]:
        starts = [word.i for word in self if word.is_sent_start or word.i == 0]
        for start, end in zip(starts, [*starts[1:], len(self)], strict=False):
            yield self[start:end]


def _read(doc: Doc) -> list[Word]:
    from spacy import attrs

    table = doc.to_array([attrs.IDS[name] for name in (*_TEXT, *_FLAGS, *_COUNTS)])
    columns = [table[:, k].tolist() for k in range(table.shape[1])]
    texts = columns[: len(_TEXT)]
    strings = {key: doc.vocab.strings[key] for key in set().union(*texts)}
    flags = columns[len(_TEXT) : len(_TEXT) + len(_FLAGS)]
    idx, _, _, iob = columns[len(_TEXT) + len(_FLAGS) :]
    heads, starts = (table[:, len(_TEXT) + len(_FLAGS) + k].astype("int64").tolist() for k in (1, 2))  # which may be negative
    words = [Word() for _ in range(len(doc))]
    for i, (word, keys, known) in enumerate(zip(words, zip(*texts, strict=True), zip(*flags, strict=True), strict=True)):
        word.i, word.head, word.is_sent_start, word.idx, word.ent_iob_ = i, words[i + heads[i]], starts[i] > 0, idx[i], _IOB[iob[i]]
        word.text, word.lower_, word.lemma_, word.pos_, word.tag_, word.dep_, word.ent_type_ = [strings[key] for key in keys]
        word.is_space, word.is_punct, word.is_alpha, word.is_stop, word.like_num, word.like_url, word.like_email, blank = known
        word.whitespace_ = " " if blank else ""
        word.lefts = word.rights = ()
    for word in words:  # in text order, so that the children of each come in text order
        head = word.head
        if head.i > word.i:
            head.lefts += (word,)
        elif head.i < word.i:
            head.rights += (word,)
    return words
