"""A parse as lists, read once from spaCy, with the questions every extractor asks of it: coordination, stretches of noun phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.attrs import DEP, ENT_TYPE, HEAD, IDX, LEMMA, ORTH, POS, SENT_START, SPACY, TAG

from ..nouns import EVENT_NOUNS, ROLE_NOUNS
from ..tree import CERTAINTY, UNKNOWN, Tree

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Syntax"]

_WORDINGS = frozenset(
    "adage catchphrase expression hashtag line maxim message motto name nickname phrase slogan term title word words".split()
)
"""Nouns for wordings, which the words in quotation marks after them are."""
_COLUMNS = (ORTH, LEMMA, POS, TAG, DEP, ENT_TYPE)
_LEMMAS = {
    "hopes": "hope", "hoped": "hope", "hoping": "hope", "gripes": "gripe", "griped": "gripe", "griping": "gripe", "rates": "rate",
    "rated": "rate", "rating": "rate", "shames": "shame", "shamed": "shame", "shaming": "shame", "texted": "text", "texting": "text",
    "lambastes": "lambaste", "lambasted": "lambaste", "lambasting": "lambaste", "retweeted": "retweet", "retweeting": "retweet",
    "routes": "route", "routing": "route", "rerouted": "reroute", "rerouting": "reroute",
}  # fmt: skip
"""Verb forms whose lemma the rule lemmatizer gets wrong ("hoped" to "hop"; Princeton WordNet's exceptions lack them)."""


_DATED = frozenset(("former", "current", "ex", "then", "longtime", "onetime", "incumbent", "outgoing", "retired"))
"""Words that say when somebody holds a role."""


class Syntax(Tree):
    """The tree of a parsed ``Doc`` with its sentences, entities and offsets: ``sentence[i]`` and ``entity[i]`` are running numbers."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.whole = doc.text  # made anew at each call of Doc.text: read it once
        text, lemma, pos, tag, dep, ent = _strings(doc)
        for i, word in enumerate(text):
            if pos[i] in ("VERB", "AUX") and word.lower() in _LEMMAS:
                lemma[i] = _LEMMAS[word.lower()]
            elif word == "%":
                lemma[i] = "percent"
        columns = doc.to_array([HEAD, SPACY, IDX, SENT_START]).astype("int64").T.tolist() if len(doc) else [[], [], [], []]
        offsets, spaces, self.idx, opens = columns
        super().__init__(text, [x.lower() for x in lemma], pos, tag, dep, [i + o for i, o in enumerate(offsets)], ent, spaces)
        known = doc.user_data.get(CERTAINTY) or [UNKNOWN] * self.n
        self.arc_certainty, self.tag_certainty = [arc for arc, _ in known], [tag for _, tag in known]
        self.sentence = [0] * self.n
        starts = [i for i, opened in enumerate(opens) if i == 0 or opened == 1]
        self.sentences = list(zip(starts, [*starts[1:], self.n], strict=True)) if starts else []
        for number, (start, end) in enumerate(self.sentences):
            self.sentence[start:end] = [number] * (end - start)
        self.entity = [-1] * self.n
        for number, ent in enumerate(doc.ents):
            self.entity[ent.start : ent.end] = [number] * (ent.end - ent.start)

    # -- coordination --------------------------------------------------------------------------

    def conjuncts(self, i: int) -> list[int]:
        """``i`` and what is coordinated with it, in text order; a name with "and" inside is one."""
        out, queue = [i], [i]
        while queue:
            k = queue.pop()
            for c in self.kids[k]:
                if c in out or self._hyphenated(k, c) or not (self.dep[c] == "conj" or self._listed(k, c)):
                    continue
                if self.one_person(k, c) or self.counted_together(k, c):
                    continue
                if self.entity[c] != -1 and self.entity[c] == self.entity[k] and not self._goes_on(k, c):
                    queue.append(c)
                    continue
                out.append(c)
                queue.append(c)
        return sorted(out)

    def _goes_on(self, i: int, k: int) -> bool:
        """ "Mali, Burkina Faso and Niger", of which the recogniser takes the first two for one name."""
        return "," in self.text[i:k] and any(self.entity[c] != self.entity[k] for c in self.kids_of(k, "conj"))

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

    def one_person(self, i: int, k: int) -> bool:
        """ "The former minister and current envoy", "a lawyer and activist": two roles under one article, and nothing in the plural."""
        if self.dep[k] != "conj" or any(self.lemma[n] not in ROLE_NOUNS or self.tag[n] != "NN" for n in (i, k)):
            return False
        article, own = self.kid(i, "det", "poss"), self.kid(k, "det", "poss")
        linked = "and" in self.low[i + 1 : k] and "," not in self.low[i + 1 : k]
        if article is None or own is not None or not linked or self.kid(k, "conj") is not None:
            return False
        dated = any(self.low[c] in _DATED for n in (i, k) for c in self.kids_of(n, "amod"))
        verb = self.head[i]
        several = self.dep[i] in ("nsubj", "nsubjpass") and any(
            self.tag[v] == "VBP" or self.low[v] == "were" for v in (verb, *self.kids_of(verb, "aux", "auxpass"))
        )
        return not several and (dated or self.low[article] in ("a", "an"))

    def counted_together(self, i: int, k: int) -> bool:
        """ "Eleven cables and power lines": one number for both, so that neither alone is eleven."""
        if self.dep[k] != "conj" or self.tag[i] != "NNS" or self.tag[k] != "NNS" or self.kid(i, "nummod") is None:
            return False
        alone = self.kids_of(i, "conj") == [k] and self.kid(k, "conj", "det", "nummod", "poss", "relcl") is None
        return alone and self.low[i + 1] == "and" and not self.ent[k]

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
        end = next((k for k in range(head + 1, end) if self.text[k] == "(" and ")" not in self.text[k:end]), end)  # "a front (JNIM"
        return self.whole_words(*self.trim(start, end, head))

    def whole_words(self, start: int, end: int) -> tuple[int, int]:
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

    def _describes(self, i: int) -> bool:
        """ "…, the junior partner that …": a description of what stands before it, not "Texas" after "Irving" nor part of a list."""
        return self.pos[i] == "NOUN" and self.kid(i, "det") is not None and self.kid(i, "conj") is None and self.text[i - 1] != "("

    def _noun_tokens(self, head: int, skip: list[int]) -> list[int]:
        """The subtree of a noun without ``skip`` and without clauses after a comma, however deep."""
        out, stack, left = [], [head], set(skip)
        last = max((k for k in self.subtree(head) if self.pos[k] != "PUNCT"), default=head)
        while stack:
            k = stack.pop()
            out.append(k)
            for c in self.kids[k]:
                aside = self.dep[c] in ("relcl", "parataxis", "advcl") or (self.dep[c] == "appos" and self._describes(c))
                ends = aside and k != head and self.comma_before(c) and last <= max(self.subtree(c))  # else the clause around goes on
                if c not in left and not ends:
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
            inside += [m for m in mates if self.one_person(head, m) or self.counted_together(head, m)]
            return not inside or (dep == "conj" and k not in inside)
        if dep == "appos" and self.lemma[head] in _WORDINGS and self._quoted(head, k):
            return False  # "the phrase “soft power”"
        if dep in ("appos", "parataxis", "advcl", "ccomp", "intj"):
            return not (dep == "appos" and self.entity[k] != -1 and self.entity[k] == self.entity[head])
        if dep == "prep" and self.low[k] == "to" and self.text[k - 1] == "," and self.tag[k + 1] == "PRP$":
            return True  # "the organisers, to her surprise, agreed"
        if dep in ("acl", "prep") and k > head and self.low[k] == "following":
            return True  # "headed to a clinic following her fall": when the clause happened
        if dep == "acl" and k == head + 1 and self.tag[k] == "VBN" and not self.kids[k]:
            return False  # "the people affected"
        if dep in ("relcl", "acl"):
            return not full or self.comma_before(k)
        if dep == "amod" and k > head and not full and self.kid(k, "prep") is not None:
            return True  # "officials responsible for the camps"
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
        if dep == "neg" and self.dep[head] == "conj":
            return True  # "the king, not the press"
        if dep == "advmod" and k > head and self.comma_before(k):
            return True  # "Ana Ruiz, formerly an envoy"
        return dep == "advmod" and k < head and self.low[k] in ("also", "now", "then", "however", "meanwhile", "otherwise")

    def _quoted(self, head: int, k: int) -> bool:
        """True if only an opening quotation mark stands between a noun and its apposition."""
        return k > head and self.text[head + 1] in ('"', "“", "``", "‘", "'") and self.subtree(k)[0] in (head + 1, head + 2)

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
        if self.dep[i] == "neg" and i == end - 1 and self.dep[i - 1] == "cc":
            return True  # "will free some but not [others]"
        if self.low[i] == "not" and i == start and any(self.low[k] == "but" for k in self.kids_of(self.head[i], "cc")):
            return True  # "blamed [not] Peru but Chile"
        if self.low[i] == "of" and self.dep[i] == "prep" and i == end - 1 and self.head[i] == i - 1 and self.pos[i - 1] == "NOUN":
            return True  # "supporters of" of "supporters of Niger's junta wave flags", where the parser lost the rest
        return self.pos[i] == "PUNCT" or self.dep[i] in ("punct", "cc", "preconj")

    def chars(self, start: int, end: int) -> tuple[int, int]:
        """Character offsets of a token range."""
        return self.idx[start], self.idx[end - 1] + len(self.text[end - 1])


def _strings(doc: Doc) -> list[list[str]]:
    """The columns of ``_COLUMNS`` as strings; one array for all is several times as fast as token by token."""
    strings, seen, out = doc.vocab.strings, {0: ""}, []
    for column in doc.to_array(list(_COLUMNS)).T.tolist() if len(doc) else [[]] * len(_COLUMNS):
        for key in set(column) - seen.keys():
            seen[key] = strings[key]
        out.append([seen[key] for key in column])
    return out
