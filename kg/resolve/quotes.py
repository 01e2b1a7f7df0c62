"""Quotations of a text and who speaks them: for "I", "we" and "you"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from .. import transcript
from . import lexicon as lx

if TYPE_CHECKING:
    from .words import Words

__all__ = ["quotations", "speaker_token", "turn_labels"]

_OPEN = frozenset('"“«„')
_CLOSE = frozenset('"”»')


def quotations(doc: Words) -> list[tuple[int, int]]:
    """Token spans between quotation marks, paragraph by paragraph; one left open runs to the end of its paragraph."""
    out: list[tuple[int, int]] = []
    start = None
    for token in doc:
        if token.is_space and "\n" in token.text:
            if start is not None:
                out.append((start, token.i))
            start = None
        elif token.text[:1] in _OPEN and start is None:
            start = token.i
        elif token.text[:1] in _CLOSE and start is not None:
            if token.i - start > 1:
                out.append((start, token.i + 1))
            start = None
    if start is not None and len(doc) - start < 200:
        out.append((start, len(doc)))
    return out


def turn_labels(doc: Words) -> dict[int, int]:
    """Token of a turn in a transcript -> last token of its label; turns that nobody in particular speaks are left out."""
    idx = [token.idx for token in doc]
    out: dict[int, int] = {}
    for turn in transcript.turns(doc.text):
        if not turn.asks:
            label = range(bisect_left(idx, turn.start), bisect_left(idx, turn.label))
            stop = next((i for i in label if doc[i].text == "("), label.stop)
            out.update(dict.fromkeys(range(bisect_left(idx, turn.content), bisect_left(idx, turn.end)), stop - 1))
    return out


def speaker_token(doc: Words, start: int, end: int) -> int | None:
    """The token that heads the subject of the verb of speech nearest to a quotation, in its paragraph.

    The clause after the closing mark is tried first, then the one before the opening mark.
    """
    for window in (range(end, min(end + 40, len(doc))), range(start - 1, max(start - 60, -1), -1)):
        for i in window:
            token = doc[i]
            if token.is_space and "\n" in token.text:
                break
            if token.pos_ == "VERB" and token.lemma_.lower() in lx.SPEECH_VERBS:
                subject = next((c.i for c in token.children if c.dep_ in ("nsubj", "nsubjpass") and not start <= c.i < end), None)
                if subject is not None:
                    return subject
            if token.lower_ == "to" and i and doc[i - 1].lower_ == "according":
                return next((c.i for c in token.children if c.dep_ == "pobj"), None)
    return _gives_statement(doc, start)


_GIVING = lx.words("issue release publish post tweet write send give make")
_STATEMENTS = lx.words("statement letter email message tweet interview speech post remark comment")


def _gives_statement(doc: Words, start: int) -> int | None:
    """The subject of the sentence before a quotation, if it announces one: "Ruiz issued a statement on the ban." """
    i = start - 1
    while i >= 0 and (doc[i].is_space or doc[i].is_punct):
        i -= 1
    while i >= 0 and not (doc[i].dep_ == "ROOT" and doc[i].lemma_ in _GIVING):
        if doc[i].is_sent_start:
            return None
        i -= 1
    if i < 0 or not any(c.dep_ == "dobj" and c.lemma_ in _STATEMENTS for c in doc[i].rights):
        return None
    return next((c.i for c in doc[i].lefts if c.dep_ == "nsubj"), None)
