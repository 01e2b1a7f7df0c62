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


class Words:
    """All words of a document. ``text`` is the document's, ``ents`` are spaCy's spans."""

    def __init__(self, doc: Doc):
        self.words = _read(doc)
        self.text = "".join([word.text + word.whitespace_ for word in self.words])
        self.ents = doc.ents

    @classmethod
    def of(cls, doc: Doc | Words) -> Words:
        """The words of a parse; what is read already stays as it is."""
        return doc if isinstance(doc, Words) else cls(doc)

    def __len__(self) -> int:
        return len(self.words)

    def __iter__(self) -> Iterator[Word]:
        return iter(self.words)

    def __getitem__(self, i):
        return self.words[i]

    def between(self, start: int, end: int) -> str:
        """The text of the words from ``start`` up to ``end``, without the blank after the last."""
        last = self.words[end - 1]
        return self.text[self.words[start].idx : last.idx + len(last.text)]

    @property
    def sents(self) -> Iterator[list[Word]]:
        starts = [word.i for word in self.words if word.is_sent_start or word.i == 0]
        for start, end in zip(starts, [*starts[1:], len(self.words)], strict=False):
            yield self.words[start:end]


def _read(doc: Doc) -> list[Word]:
    from spacy import attrs

    table = doc.to_array([attrs.IDS[name] for name in (*_TEXT, *_FLAGS, *_COUNTS)])
    strings = {int(key): doc.vocab.strings[int(key)] for key in set(table[:, : len(_TEXT)].ravel().tolist())}
    heads = table[:, len(_TEXT) + len(_FLAGS) + 1].astype("int64").tolist()  # offsets, which may be negative
    starts = table[:, len(_TEXT) + len(_FLAGS) + 2].astype("int64").tolist()
    words = [Word() for _ in range(len(doc))]
    for i, (word, row) in enumerate(zip(words, table.tolist(), strict=True)):
        word.i, word.head, word.is_sent_start = i, words[i + heads[i]], starts[i] > 0
        word.text, word.lower_, word.lemma_ = strings[row[0]], strings[row[1]], strings[row[2]]
        word.pos_, word.tag_, word.dep_, word.ent_type_ = strings[row[3]], strings[row[4]], strings[row[5]], strings[row[6]]
        word.is_space, word.is_punct, word.is_alpha, word.is_stop = row[7], row[8], row[9], row[10]
        word.like_num, word.like_url, word.like_email = row[11], row[12], row[13]
        word.whitespace_, word.idx, word.ent_iob_ = " " if row[14] else "", row[15], _IOB[row[18]]
        word.lefts = word.rights = ()
    for word in words:  # in text order, so that the children of each come in text order
        head = word.head
        if head.i > word.i:
            head.lefts += (word,)
        elif head.i < word.i:
            head.rights += (word,)
    return words
