"""The walks over a parse that attribution needs: edges of subtrees, paragraphs, clauses, sources as noun phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .syntax import Syntax

__all__ = ["SUBJECTS", "Tree"]

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
"""Dependency labels of subjects (ClearNLP style, as spaCy's English pipelines give them)."""

_DEPTH = 60
_MARKS = frozenset({'"', "“", "”", "''", "``", "«", "»", "„"})
_CORE_TAILS = frozenset({"relcl", "acl", "appos", "punct", "advcl", "parataxis", "dep"})


class Tree:
    """The columns of a ``Syntax``, shared with it, and what attribution asks of them.

    ``lower``, ``lemma``, ``pos``, ``tag``, ``dep``, ``ent`` are strings, ``head`` token indices;
    ``left`` and ``right`` the first and last token of each subtree; ``sentence`` the (start, end) of
    each token's sentence and ``paragraph`` a running number, which grows at blank lines and at line
    ends that end a sentence.
    """

    __slots__ = (
        "dep", "doc", "ent", "head", "idx", "kids", "left", "lemma", "lower", "n",
        "paragraph", "pos", "right", "sentence", "space", "tag",
    )  # fmt: skip

    def __init__(self, syntax: Syntax) -> None:
        self.doc, self.n, self.idx = syntax.doc, syntax.n, syntax.idx
        self.lower, self.lemma, self.pos, self.tag = syntax.low, syntax.lemma, syntax.pos, syntax.tag
        self.dep, self.ent, self.head, self.kids = syntax.dep, syntax.ent, syntax.head, syntax.kids
        self.space = [not text.strip() for text in self.lower]
        self._edges()
        self.sentence = [syntax.sentences[number] for number in syntax.sentence]
        self._paragraphs()

    def _edges(self) -> None:
        """First and last token of each subtree, from the leaves up."""
        self.left, self.right = list(range(self.n)), list(range(self.n))
        waiting = [len(kids) for kids in self.kids]
        ready = [i for i in range(self.n) if not waiting[i] and not self.space[i]]
        while ready:
            i = ready.pop()
            h = self.head[i]
            if h == i:
                continue
            self.left[h], self.right[h] = min(self.left[h], self.left[i]), max(self.right[h], self.right[i])
            waiting[h] -= 1
            if not waiting[h] and not self.space[h]:
                ready.append(h)

    def _paragraphs(self) -> None:
        self.paragraph, number, before = [], 0, ""
        for i, word in enumerate(self.lower):
            self.paragraph.append(number)
            if self.space[i]:
                lines = word.count("\n") + word.count("\r") - word.count("\r\n")
                ended = before[-1:] in "\".!?:;”’'" or (i + 1 < self.n and self.sentence[i + 1][0] == i + 1)
                if lines > 1 or (lines == 1 and ended):
                    number += 1
            else:
                before = word

    def paragraphs(self) -> list[tuple[int, int]]:
        """The token range of each paragraph."""
        cuts = [i for i in range(1, self.n) if self.paragraph[i] != self.paragraph[i - 1]]
        return list(zip([0, *cuts], [*cuts, self.n], strict=True)) if self.n else []

    # -- walks -------------------------------------------------------------------------------------

    def child(self, i: int, *deps: str) -> int | None:
        """The first child with one of these labels."""
        for k in self.kids[i]:
            if self.dep[k] in deps:
                return k
        return None

    def subject(self, i: int) -> int | None:
        """The last subject before the verb, else the first one after it."""
        found = [k for k in self.kids[i] if self.dep[k] in SUBJECTS and self.pos[k] not in ("PART", "PUNCT", "ADV")]
        before = [k for k in found if k < i]
        return before[-1] if before else found[0] if found else None

    def is_verb(self, i: int) -> bool:
        """True for verbs and auxiliaries by part of speech or by tag."""
        return self.pos[i] in ("VERB", "AUX") or self.tag[i].startswith("VB")

    def ancestors(self, i: int) -> list[int]:
        """The heads above a token, nearest first, as far as sentences go."""
        out: list[int] = []
        while self.head[i] != i and len(out) < _DEPTH:
            i = self.head[i]
            out.append(i)
        return out

    def left_of_clause(self, v: int, after: int) -> int:
        """The first token of a verb's own words behind a position: of its subject, auxiliaries or itself."""
        return min([v, *(self.left[k] for k in self.kids[v] if self.left[k] > after and self.dep[k] != "punct")])

    def is_finite(self, i: int) -> bool:
        """True for a verb (or copular predicate) in a finite form."""
        finite = ("VBD", "VBZ", "VBP", "MD")
        return self.tag[i] in finite or any(self.dep[k] in ("aux", "auxpass", "cop") and self.tag[k] in finite for k in self.kids[i])

    def negated(self, i: int) -> bool:
        """True if "not", "n't", "never" or a negative subject scopes over the verb."""
        for k in self.kids[i]:
            if self.dep[k] == "neg" or self.lower[k] in ("never", "hardly", "neither"):
                return True
            if self.dep[k] in SUBJECTS and (self.lower[k] in ("nobody", "none") or any(self.lower[g] == "no" for g in self.kids[k])):
                return True
        return False

    def noun_phrase(self, head: int) -> tuple[int, int]:
        """The token range of a noun phrase without relative clauses, appositions and what follows them."""
        end = head + 1
        for k in self.kids[head]:
            if k < head:
                continue
            if self.dep[k] == "appos" and self.left[k] == end:  # "coach Nabil Amari", no comma
                end = self._phrase_end(k)
                continue
            if self.dep[k] in _CORE_TAILS and self.lower[k] not in ("-", "'s", "’s"):
                break
            if self.dep[k] == "prep" and self.child(k, "pcomp") is not None:
                break
            if self.dep[k] in ("cc", "conj", "prep", "case", "nummod", "nmod", "compound", "amod", "poss", "pobj", "npadvmod", "punct"):
                end = max(end, self._phrase_end(k))
        start = self.left[head]
        while start < head and (self.space[start] or self.dep[start] in ("punct", "cc", "preconj")):
            start += 1
        marks = [j for j in range(start, head) if self.lower[j] in _MARKS]
        if len(marks) % 2:  # one mark alone: the parse drew quoted words into the phrase; a nickname has two
            start = marks[-1] + 1
        return start, end

    def _phrase_end(self, i: int, depth: int = 0) -> int:
        """The end of a phrase, cut before its first clause."""
        end = i + 1
        for k in self.kids[i]:
            if k < i:
                continue
            if self.dep[k] in _CORE_TAILS or depth > _DEPTH:
                break
            end = max(end, self._phrase_end(k, depth + 1))
        return end

    def trim(self, start: int, end: int, marks: str = ",;:.-–—") -> tuple[int, int]:
        """The range without blanks and these marks at its ends."""
        while start < end and (self.space[start] or self.lower[start] in marks):
            start += 1
        while end > start and (self.space[end - 1] or self.lower[end - 1] in marks or self.dep[end - 1] == "cc"):
            end -= 1
        return start, end
