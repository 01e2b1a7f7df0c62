"""Token ranges → ``Phrase`` values: what of a noun phrase, a clause or a preposition is kept."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Evidence, Phrase, Predicate
from ..nouns import SUMMING_NOUNS
from .syntax import Syntax

__all__ = ["clause_phrase", "evidence", "noun_phrase", "span_phrase", "words_of"]


def span_phrase(syntax: Syntax, start: int, end: int, head: int, **extra) -> Phrase:
    """The phrase of a token range; ``extra`` are further fields of ``Phrase``."""
    a, b = syntax.chars(start, end)
    return Phrase(syntax.whole[a:b], a, b, syntax.idx[head], syntax.idx[head] + len(syntax.text[head]), **extra)


def noun_phrase(
    syntax: Syntax, head: int, *, full: bool = False, without: int = -1, marker: int = -1, cuts: tuple[int, ...] = (), **extra
) -> Phrase:
    """The noun phrase of a head, by ``Syntax.noun_span``; from its preposition on, where ``marker`` gives it; up to a cut."""
    start, end = syntax.noun_span(head, full=full, without=without)
    end = min([end, *(c for c in cuts if head < c < end)])
    start, end = syntax.trim(start, end, head)
    if 0 <= marker < start and all(syntax.pos[t] in ("ADP", "SCONJ", "ADV", "SPACE") for t in range(marker, start)):
        start = marker
    return span_phrase(syntax, start, end, head, **extra)


def clause_phrase(syntax: Syntax, head: int, *, skip: tuple[int, ...] = (), **extra) -> Phrase:
    """The unbroken stretch of a clause or adverbial round its head, edge punctuation cut."""
    kept = set(syntax.subtree(head, (*skip, *_summings(syntax, head))))
    start, end = head, head + 1
    while start - 1 in kept or (start > 0 and syntax.pos[start - 1] == "SPACE" and start - 2 in kept):
        start -= 1
    while end in kept or (end < syntax.n and syntax.pos[end] == "SPACE" and end + 1 in kept):
        end += 1
    start, end = syntax.trim(start, _closed(syntax, start, end, head), head)
    return span_phrase(syntax, start, _with_mark(syntax, start, end), head, **extra)


def _with_mark(syntax: Syntax, start: int, end: int) -> int:
    """The end with the mark that closes a quotation begun inside, and the comma or full stop before it: "that “it is over.”"."""
    mark = end + (syntax.text[end : end + 1] in ([","], ["."], ["!"], ["?"]))
    unclosed = sum(syntax.text[k] in _MARKS for k in range(start + 1, end)) % 2 == 1 and syntax.text[start] not in _MARKS
    return mark + 1 if unclosed and syntax.text[mark : mark + 1] and syntax.text[mark] in _CLOSING else end


_OPENING, _CLOSING = ('"', "“", "``", "''"), ('"', "”", "''")
_MARKS = frozenset(_OPENING + _CLOSING)


def _closed(syntax: Syntax, start: int, end: int, head: int) -> int:
    """Where a clause ends that runs over the end of quoted words: "…, " and a comma before the closing mark end a sentence's part.

    Cut is what follows a quotation that the clause begins with, and what sums up the clause ("…,” language that could bar them").
    """
    opens = syntax.text[start] in _OPENING or (start > 0 and syntax.text[start - 1] in _OPENING)
    for i in range(head + 1, end - 1):
        if syntax.text[i] in _CLOSING and syntax.text[i - 1] in (",", "?", "!") and syntax.glued[i - 1]:
            after = syntax.dep[i + 1] in ("npadvmod", "appos", "dep", "dobj", "attr") and syntax.pos[i + 1] == "NOUN"
            if opens or (after and syntax.kid(i + 1, "relcl", "acl") is not None):
                return i
    return end




def _summings(syntax: Syntax, clause: int) -> Iterator[int]:
    """ "that it had a hand in the ambush, a boast which it came to regret": what sums a clause up is outside it (Meyer 1992)."""
    yield from (k for k in syntax.kids_of(clause, "relcl") if syntax.pos[clause] == "VERB")  # "…, which Benin denies"
    for k in syntax.subtree(clause):
        if syntax.low[k] == "something" and k > clause and syntax.dep[k] in ("appos", "npadvmod", "dep") and syntax.comma_before(k):
            yield k
        elif k != clause and syntax.lemma[k] in SUMMING_NOUNS and syntax.dep[k] in ("appos", "npadvmod", "attr", "dobj", "conj", "dep"):
            article = syntax.kid(k, "det")
            if article is not None and syntax.low[article] in ("a", "an") and syntax.comma_before(k):
                yield k


def words_of(syntax: Syntax, tokens: list[int]) -> tuple[str, int, int]:
    """Text and character offsets of a relation: the stretch itself where unbroken, else its words joined."""
    tokens = sorted(set(tokens))
    a, b = syntax.chars(tokens[0], tokens[-1] + 1)
    if tokens[-1] - tokens[0] + 1 == len(tokens):
        return syntax.whole[a:b], a, b
    return " ".join(syntax.text[t] for t in tokens), a, b


def predicate(syntax: Syntax, tokens: list[int], codes) -> Predicate:
    """The relation that ``codes`` (of the ontology) names, standing on ``tokens``."""
    text, start, end = words_of(syntax, tokens)
    return Predicate(codes.iri, codes.label, text, start, end, codes.plover, codes.cameo, codes.quad)


def evidence(syntax: Syntax, token: int, zone: str = "body") -> Evidence:
    """The sentence a token is in; blanks at its edges, and a mark that belongs to the clause before it, are cut."""
    start, end = syntax.sentences[syntax.sentence[token]]
    while end - 1 > start and syntax.pos[end - 1] == "SPACE":
        end -= 1
    while start < end - 1 and (syntax.pos[start] == "SPACE" or syntax.text[start] in (";", ",", ":", ".")):
        start += 1
    a, b = syntax.chars(start, end)
    return Evidence(a, b, syntax.whole[a:b], zone)
