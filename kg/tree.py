"""A dependency parse as plain lists, with the walks that every reader of it needs.

Token attributes of spaCy are slow one by one; lists of strings and of child indices are not. All
functions take and give token indices of one text. Labels are those of ClearNLP, which spaCy's
English pipelines give (Choi & McCallum 2013).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

__all__ = ["CERTAINTY", "UNKNOWN", "Tree"]

CERTAINTY = "kg certainty"
"""Where a ``Doc`` keeps how sure its parse is: ``doc.user_data[CERTAINTY]``, (arc, tag) a token, each in [0, 1]."""
UNKNOWN = (0.85, 1.0)
"""(arc, tag) of a token of whose parse nothing is known: about the mean."""


class Tree:
    """Columns of a parsed text: ``text[i]``, ``low`` (lower case), ``lemma``, ``pos``, ``tag``, ``dep``, ``ent`` (type or "") and
    ``head[i]`` (its own index for a root); ``glued[i]``: no blank follows; ``kids[i]``: children in text order, blanks left out."""

    def __init__(
        self,
        text: Sequence[str],
        lemma: Sequence[str],
        pos: Sequence[str],
        tag: Sequence[str],
        dep: Sequence[str],
        head: Sequence[int],
        ent: Sequence[str],
        spaces: Sequence[bool],
    ) -> None:
        self.n = len(text)
        self.text, self.low, self.lemma = list(text), [t.lower() for t in text], list(lemma)
        self.pos, self.tag, self.dep, self.ent, self.head = list(pos), list(tag), list(dep), list(ent), list(head)
        self.glued = [not space and i + 1 < self.n for i, space in enumerate(spaces)]
        self.kids: list[list[int]] = [[] for _ in range(self.n)]
        for i, h in enumerate(self.head):
            if h != i and self.pos[i] != "SPACE":
                self.kids[h].append(i)

    def kid(self, i: int, *deps: str) -> int | None:
        """The first child with one of the dependency labels, or None."""
        for k in self.kids[i]:
            if self.dep[k] in deps:
                return k
        return None

    def kids_of(self, i: int, *deps: str) -> list[int]:
        """All children with one of the dependency labels, in text order."""
        return [k for k in self.kids[i] if self.dep[k] in deps]

    def ancestors(self, i: int) -> Iterator[int]:
        """The heads of ``i``, nearest first, up to the root."""
        while self.head[i] != i:
            i = self.head[i]
            yield i

    def above(self, i: int, k: int, stop: int) -> bool:
        """True if ``k`` is ``i`` or above it, looking no higher than ``stop``."""
        while i != k:
            if i == stop or self.head[i] == i:
                return False
            i = self.head[i]
        return True

    def subtree(self, i: int, skip: Iterable[int] = ()) -> list[int]:
        """Indices of ``i`` and all below it, sorted; the children in ``skip`` are left out with theirs."""
        out, stack, left = [], [i], set(skip)
        while stack:
            k = stack.pop()
            out.append(k)
            stack.extend(c for c in self.kids[k] if c not in left)
        return sorted(out)

    def comma_before(self, k: int) -> bool:
        """True if the subtree of ``k`` begins after a comma, a dash or a bracket; an opening quotation mark may stand between."""
        left = self.subtree(k)[0]
        while left > 0 and self.text[left - 1] in ('"', "“", "``", "«", "„"):
            left -= 1
        return left > 0 and self.text[left - 1] in (",", "-", "--", "–", "—", "(", ";")

    def move(self, i: int, head: int, dep: str) -> None:
        """Hang ``i`` with all below it on another head. Raises ``ValueError`` where that would make a circle."""
        if self.above(head, i, -1):
            raise ValueError(f"token {i} ({self.text[i]!r}) cannot hang on {head} ({self.text[head]!r}), which is below it")
        if self.head[i] != i:
            self.kids[self.head[i]].remove(i)
        self.head[i], self.dep[i] = head, dep
        self.kids[head] = sorted([*self.kids[head], i])

    def crown(self, i: int) -> None:
        """Make ``i`` a root."""
        if self.head[i] != i:
            self.kids[self.head[i]].remove(i)
        self.head[i], self.dep[i] = i, "ROOT"

    def put_in_place(self, i: int, of: int) -> None:
        """Hang ``i`` where ``of`` hangs, or make it a root as that is; ``of`` stays where it is until it is moved. Raises as ``move``."""
        if self.head[of] == of:
            self.crown(i)
        else:
            self.move(i, self.head[of], self.dep[of])

    def join_before(self, i: int, cc: int, title: int, name: int) -> None:
        """Make ``i`` and ``name`` two that ``cc`` joins, where the parser hung ``i`` under ``name``; ``title`` is of the second."""
        before = [k for k in self.kids[name] if k < i]
        self.put_in_place(i, name)
        for k in before:
            self.move(k, i, self.dep[k])
        self.move(cc, i, "cc")
        self.move(title, name, "compound")
        self.move(name, i, "conj")

    def open_clause(self, verb: int, host: int, mark: int, subject: int) -> None:
        """Make ``verb`` a clause of ``host`` that ``mark`` opens, taken for a phrase of ``mark`` and ``subject``. Raises as ``move``."""
        self.move(verb, host, "advcl")
        self.move(subject, verb, "nsubj")
        self.move(mark, verb, "mark")
        self.pos[mark] = "SCONJ"

    def make_clause(self, subject: int, verb: int, thing: int, mark: int) -> None:
        """Make a clause of a subject, a verb in -s that was taken for a noun under ``thing``, and ``thing`` as its object."""
        self.put_in_place(verb, thing)
        for k in [k for k in self.kids[verb] if k < subject]:
            self.move(k, subject, self.dep[k])
        self.dep[subject] = "nsubj"
        self.move(mark, verb, "mark")
        self.move(thing, verb, "dobj")
        self.pos[verb], self.tag[verb], self.lemma[verb] = "VERB", "VBZ", self.low[verb].removesuffix("s")
        self.pos[thing], self.tag[thing] = "NOUN", "NN"
