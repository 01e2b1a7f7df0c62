"""A parse as plain lists, read once from spaCy, with the questions every extractor asks of it.

Token attributes of spaCy are slow one by one; lists of strings and of child indices are not. All
functions here take and give token indices of the one ``Doc``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .nouns import EVENT_NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Syntax"]

_PERCEPTION = frozenset("depict find hear imagine indicate remember report reveal see show watch".split())
_CONJUNCT_STOPS = frozenset(("cc", "conj", "preconj"))


class Syntax:
    """Columns of a parsed ``Doc``: ``lemma[i]``, ``dep[i]``, ``head[i]``, ``kids[i]`` …, and tree queries."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.whole = doc.text  # made anew at each call of Doc.text: read it once
        self.n = len(doc)
        self.text = [t.text for t in doc]
        self.low = [t.lower() for t in self.text]
        self.lemma = [t.lemma_.lower() for t in doc]
        self.pos = [t.pos_ for t in doc]
        self.tag = [t.tag_ for t in doc]
        self.dep = [t.dep_ for t in doc]
        self.head = [t.head.i for t in doc]
        self.idx = [t.idx for t in doc]
        self.ent = [t.ent_type_ for t in doc]
        self.glued = [not t.whitespace_ and t.i + 1 < len(doc) for t in doc]
        self.kids: list[list[int]] = [[] for _ in range(self.n)]
        for i, h in enumerate(self.head):
            if h != i and self.pos[i] != "SPACE":
                self.kids[h].append(i)
        self._repair()
        self.sentence = [0] * self.n
        self.sentences = [(s.start, s.end) for s in doc.sents]
        for number, (start, end) in enumerate(self.sentences):
            self.sentence[start:end] = [number] * (end - start)
        self.entity = [-1] * self.n
        for number, ent in enumerate(doc.ents):
            self.entity[ent.start : ent.end] = [number] * (ent.end - ent.start)

    # -- repair -------------------------------------------------------------------------------

    def _repair(self) -> None:
        """Undo mistakes that small parsers make often and that the words themselves show."""
        for i in range(self.n):
            if self.dep[i] in ("nsubj", "nsubjpass", "dobj", "pobj") and self.pos[i] == "PROPN" and "(" in self.text[max(0, i - 4) : i]:
                self._unbracket(i)
            elif self.dep[i] == "acl" and self.tag[i] == "VBD" and self._that_clause(i):
                continue
            if (
                self.dep[i] == "ccomp"
                and self.pos[i] in ("NOUN", "PROPN")
                and self.kid(i, "nsubj", "cop", "aux", "mark") is None
                and i > self.head[i]
            ):
                if self.kid(self.head[i], "dobj") is None:
                    self.dep[i] = "dobj"  # "concluded a fisheries pact"
            elif (
                self.dep[i] == "acl"
                and self.tag[i] == "VBD"
                and self.dep[self.head[i]] == "ROOT"
                and self.head[i] < i
                and self.pos[self.head[i]] in ("NOUN", "PROPN")
            ):
                self._promote(i)
            elif (
                self.dep[i] == "ROOT"
                and self.pos[i] in ("NOUN", "PROPN")
                and self.kid(i, "nsubj") is not None
                and self.kid(i, "dobj") is not None
            ):
                self.pos[i] = "VERB"  # "Germany and Peru hand over 30 trucks"
            elif self._perceived(i):
                noun = self.head[i]
                above = self.head[noun]
                self._move(i, above, "ccomp")  # "shows prices falling": that they fall
                self._move(noun, i, "nsubj")
            elif self.dep[i] == "conj" and self.tag[i] == "VBD" and self.tag[self.head[i]] == "VBN":
                self._raise_conjunct(i)
            elif self.dep[i] == "appos" and self._in_list(i):
                self.dep[i] = "conj"
            elif self.dep[i] == "ccomp" and self.pos[i] == "ADJ" and i > self.head[i] and self.kid(i, "aux", "mark", "cop") is None:
                subject = self.kid(i, "nsubj")
                if subject is not None and self.kid(self.head[i], "dobj") is None:
                    self._move(subject, self.head[i], "dobj")  # "found the bank guilty of fraud"
                    self.dep[i] = "oprd"
            elif self.dep[i] == "ccomp" and self.tag[i] == "VBG" and i > self.head[i] and self.kid(i, "aux", "mark") is None:
                subject = self.kid(i, "nsubj")
                perceived = self.lemma[self.head[i]] in _PERCEPTION or self.kid(self.head[i], "dobj") is not None
                if subject is not None and self.pos[subject] in ("NOUN", "PROPN") and not perceived:
                    self._move(subject, self.head[i], "dobj")  # "accept refugees fleeing the war"
                    self._move(i, subject, "acl")
            elif (
                self.pos[i] == "VERB"
                and self.dep[i] == "ROOT"
                and self.kid(i, "nsubj", "nsubjpass", "csubj", "expl") is None
                and (self.tag[i] in ("VBD", "VBZ", "VBP") or self.kid(i, "aux") is not None)
            ):
                self._lost_subject(i)

    def _perceived(self, i: int) -> bool:
        noun = self.head[i]
        return (
            self.dep[i] == "acl" and self.tag[i] == "VBG" and self.kid(i, "dobj") is not None
            and self.dep[noun] == "dobj" and self.lemma[self.head[noun]] in ("show", "see", "watch")
            and not self.comma_before(i) and noun < i
        )  # fmt: skip

    def _that_clause(self, verb: int) -> bool:
        """ "observed that the date of the fair coincided": a finite verb under the object after "that" is the clause's own."""
        noun = self.head[verb]
        while self.dep[noun] in ("pobj", "prep") and self.head[noun] != noun:
            noun = self.head[noun]
        above, mark = self.head[noun], self.kid(noun, "mark")
        if self.dep[noun] != "dobj" or mark is None or self.low[mark] != "that" or self.pos[above] != "VERB":
            return False
        self._move(verb, above, "ccomp")
        self._move(noun, verb, "nsubj")
        self._move(mark, verb, "mark")
        return True

    def _unbracket(self, i: int) -> None:
        """ "Marta Ruiz (D-Ford Hills) spoke": what stands in brackets after a name is not the head of the phrase."""
        bracket = next(t for t in range(i - 1, -1, -1) if self.text[t] == "(")
        closed = ")" in self.text[bracket:i]
        name = next((k for k in reversed(self.kids[i]) if k < bracket and self.pos[k] == "PROPN"), None)
        if closed or name is None or self.dep[name] not in ("compound", "nmod", "amod"):
            return
        for k in [k for k in self.kids[i] if k < bracket and k != name]:
            self._move(k, name, self.dep[k])
        head, dep = self.head[i], self.dep[i]
        self._move(name, head, dep)
        self._move(i, name, "appos")

    def _raise_conjunct(self, i: int) -> None:
        """ "denied that it had shared data and accused Oslo": a past tense goes on from the past tense above."""
        first = self.head[i]
        above = self.head[first]
        perfect = any(self.low[k] in ("had", "have", "has") for k in self.kids_of(first, "aux"))
        if (
            perfect
            and self.dep[first] == "ccomp"
            and self.tag[above] == "VBD"
            and self.kid(i, "nsubj", "nsubjpass") is None
            and above < first
        ):
            self._move(i, above, "conj")

    def _in_list(self, i: int) -> bool:
        """ "Johnson Center, the Houston community and Texas": what goes on with "and" is no apposition."""
        head = self.head[i]
        if i < head or self.text[i - 1 : i] == ["("]:
            return False
        mates = self.kids_of(i, "conj")
        after = self.subtree(i)[-1] + 1
        if after < self.n and self.text[after] == ",":
            return False  # "Brown, a lawyer and a pilot, left"
        same = self.pos[i] == self.pos[head] == "PROPN" and self.ent[i] == self.ent[head] and self.ent[i] != ""
        return (
            bool(mates)
            and (same or self.kid(i, "cc") is not None)
            and "," in self.text[head + 1 : i]
            and self.low[mates[0]] not in ("former", "now")
        )

    def _promote(self, verb: int) -> None:
        """ "A delegation here on Thursday called on the king": a finite past tense is the sentence's verb."""
        noun = self.head[verb]
        self.kids[noun].remove(verb)
        self.head[verb], self.dep[verb] = verb, "ROOT"
        self.head[noun], self.dep[noun] = verb, "nsubj"
        self.kids[verb] = sorted([*self.kids[verb], noun])

    def _lost_subject(self, verb: int) -> None:
        for k in self.kids_of(verb, "advmod", "npadvmod", "dep"):
            if k < verb and self.text[k].isupper() and len(self.text[k]) > 2 and self.kid(k, "det") is None:
                self.dep[k], self.pos[k] = "nsubj", "PROPN"  # "USAID provided": an acronym taken for an adverb
                return
        """ "In Geneva, Cuba and Haiti signed": a name after a comma is coordinated with no place before it."""
        for p in self.kids_of(verb, "prep"):
            for place in self.kids_of(p, "pobj"):
                for mate in self.kids_of(place, "conj"):
                    if mate < verb and "," in self.text[place + 1 : mate] and self.kid(place, "cc") is None:
                        self._move(mate, verb, "nsubj")
                        return

    def _move(self, i: int, head: int, dep: str) -> None:
        self.kids[self.head[i]].remove(i)
        self.head[i], self.dep[i] = head, dep
        self.kids[head] = sorted([*self.kids[head], i])

    # -- tree ---------------------------------------------------------------------------------

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

    def conjuncts(self, i: int) -> list[int]:
        """``i`` and what is coordinated with it, in text order; a name with "and" inside is one."""
        out, queue = [i], [i]
        while queue:
            k = queue.pop()
            for c in self.kids[k]:
                if c in out or self._hyphenated(k, c) or not (self.dep[c] == "conj" or self._listed(k, c)):
                    continue
                if self.entity[c] != -1 and self.entity[c] == self.entity[k]:
                    queue.append(c)
                    continue
                out.append(c)
                queue.append(c)
        return sorted(out)

    def _hyphenated(self, i: int, k: int) -> bool:
        """ "re-entry": parts of one word, or its hyphen."""
        return self.text[k] in ("-", "–") or (k - i == 2 and self.text[k - 1] in ("-", "–") and self.glued[i] and self.glued[k - 1])

    def tail_of_word(self, i: int) -> bool:
        """True for a hyphen, and for what follows one in a word whose first part has the same head."""
        return self.text[i] in ("-", "–") or (i >= 2 and self._hyphenated(i - 2, i) and self.head[i - 2] == self.head[i])

    def _listed(self, i: int, k: int) -> bool:
        """ "Lithuania, Poland to dig": two or more countries with commas between and none after the last."""
        if self.ent[i] != "GPE" or self.ent[k] != "GPE" or self.dep[k] != "appos":
            return False
        last = k
        while last + 2 < self.n and self.text[last + 1] == "," and self.ent[last + 2] == "GPE":
            last += 2
        first = self.dep[i] in ("nsubj", "nsubjpass") or (self.dep[i] == "appos" and self._listed(self.head[i], i))
        return first and k == i + 2 and self.text[i + 1] == "," and last + 1 < self.n and self.text[last + 1] != ","

    def first_conjunct(self, i: int) -> int:
        """The head of the coordination ``i`` belongs to."""
        while self.dep[i] == "conj" and self.head[i] != i:
            i = self.head[i]
        return i

    # -- stretches ----------------------------------------------------------------------------

    def noun_span(self, head: int, *, full: bool = False, without: int = -1) -> tuple[int, int]:
        """Token range of a noun phrase: the unbroken stretch round ``head``.

        Left out are further conjuncts, appositions, relative clauses after a comma, and brackets;
        with ``full`` restrictive clauses stay, but not the one that holds the token ``without``.
        """
        skip = [k for k in self.kids[head] if self._outside(head, k, full) or (k > head and without >= k and self.above(without, k, head))]
        kept = set(self._noun_tokens(head, skip))
        start = head
        while start - 1 in kept or (start - 1 >= 0 and self.pos[start - 1] == "SPACE" and start - 2 in kept):
            start -= 1
        end = head + 1
        while end in kept or (end < self.n and self.pos[end] == "SPACE" and end + 1 in kept):
            end += 1
        return self._whole_words(*self.trim(start, end, head))

    def _whole_words(self, start: int, end: int) -> tuple[int, int]:
        """Take in the rest of a word that the tokenizer cut at a hyphen ("re-entry", "non-aligned")."""
        while (
            end + 1 < self.n
            and self.glued[end - 1]
            and self.text[end] in ("-", "–")
            and self.glued[end]
            and self.text[end + 1][:1].isalnum()
        ):
            end += 2
        while (
            start > 1
            and self.glued[start - 1]
            and self.text[start - 1] in ("-", "–")
            and self.glued[start - 2]
            and self.text[start - 2][-1:].isalnum()
        ):
            start -= 2
        return start, end

    def _noun_tokens(self, head: int, skip: list[int]) -> list[int]:
        """The subtree of a noun without ``skip`` and without clauses after a comma, however deep."""
        out, stack, left = [], [head], set(skip)
        while stack:
            k = stack.pop()
            out.append(k)
            for c in self.kids[k]:
                if c not in left and not (self.dep[c] in ("relcl", "parataxis", "advcl") and k != head and self.comma_before(c)):
                    stack.append(c)
        return out

    def event_phrase(self, preposition: int) -> int | None:
        """The occasion of "at the summit", "during the talks", which the clause has and not the noun before it."""
        if self.low[preposition] not in ("at", "during") or self.lemma[self.head[preposition]] in EVENT_NOUNS:
            return None
        return next((p for p in self.kids_of(preposition, "pobj") if self.lemma[p] in EVENT_NOUNS), None)

    def _outside(self, head: int, k: int, full: bool) -> bool:
        dep = self.dep[k]
        if dep == "case" and self.dep[head] == "poss":
            return True
        if dep == "prep" and (self.low[k] == "including" or self.low[k - 1 : k + 1] == ["such", "as"]):
            return self.comma_before(k)
        if dep == "det" and self.low[k] in ("both", "neither", "either") and self.kid(head, "conj") is not None:
            return True  # "both Kenya and Uganda"
        if dep in ("conj", "cc", "preconj"):
            # "Bosnia and Herzegovina": a name keeps its parts
            mates = self.kids_of(head, "conj")
            inside = [m for m in mates if self.entity[m] != -1 and self.entity[m] == self.entity[head]]
            return not inside or (dep == "conj" and k not in inside)
        if dep in ("appos", "parataxis", "advcl", "ccomp", "intj"):
            return not (dep == "appos" and self.entity[k] != -1 and self.entity[k] == self.entity[head])
        if dep in ("relcl", "acl"):
            return not full or self.comma_before(k)
        if (
            dep == "prep"
            and self.pos[head] == "PROPN"
            and (self.low[k] == "during" or any(self.ent[p] in ("DATE", "TIME") for p in self.kids_of(k, "pobj")))
        ):
            return True  # "troops on Sunday": the time is the clause's
        if dep == "prep" and self.event_phrase(k) is not None and k > head:
            return True
        if dep == "prep" and self.ent[head] == "PERSON" and self.low[k] in ("in", "at", "near", "outside") and k > head:
            return True  # "met Aalto in Turku": the place is the clause's
        if dep == "npadvmod" and self.ent[k] in ("DATE", "TIME"):
            return True
        return dep == "advmod" and k < head and self.low[k] in ("also", "now", "then", "however", "meanwhile")

    def comma_before(self, k: int) -> bool:
        """True if the subtree of ``k`` begins after a comma, a dash or a bracket."""
        left = self.subtree(k)[0]
        return left > 0 and self.text[left - 1] in (",", "-", "--", "–", "—", "(", ";")

    def trim(self, start: int, end: int, head: int) -> tuple[int, int]:
        """Cut blanks and punctuation at the edges, but never the head, nor one side of a pair of quotes."""
        while start < head and (self.pos[start] == "SPACE" or self._loose(start, start, end)):
            start += 1
        while end - 1 > head and (self.pos[end - 1] == "SPACE" or self._loose(end - 1, start, end)):
            end -= 1
        return start, end

    def _loose(self, i: int, start: int, end: int) -> bool:
        text = self.text[i]
        if text in ("$", "€", "£", "¥", "#", "%", "+"):
            return False
        if text in ('"', "“", "”", "``", "''", "(", ")"):
            marks = sum(self.text[k] in ('"', "“", "”", "``", "''", "(", ")") for k in range(start, end))
            return marks % 2 == 1
        if text == "'" and self.dep[i] == "case":
            return False
        return self.pos[i] == "PUNCT" or self.dep[i] in ("punct", "cc", "preconj")

    def chars(self, start: int, end: int) -> tuple[int, int]:
        """Character offsets of a token range."""
        return self.idx[start], self.idx[end - 1] + len(self.text[end - 1])
