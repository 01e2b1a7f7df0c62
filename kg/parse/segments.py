"""A document's zones as runs of tokens: what stands there, and what the parser reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..model import Document
from ..transcript import Turn, turns
from ..words import DAYS, MONTHS

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["BYTE_ORDER_MARK", "SPEAKER", "TREEBANK_CODES", "Segment", "passed_over", "pipe", "tiles", "tokenize"]

TREEBANK_CODES = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
"""Escapes of the Penn Treebank, which news corpora carry (Bies et al. 1995, bracketing guidelines)."""

BYTE_ORDER_MARK = "\ufeff"
SPEAKER = "speaker"
"""Kind of a tile that is the label of a turn in a transcript."""
_TITLES = frozenset(
    "Adm Ald Amb Asst Atty Brig Capt Cdr Cllr Cmdr Col Cpl Det Engr Gens Govs Hon Insp Lieut Maj Messrs Msgr Pfc Pres "
    "Pvt Reps Sens Sgt Supt".split()
)
"""Titles whose full stop ends no sentence, which the tokenizer's list lacks."""
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])[´`ʼ′](?=[^\W\d_])")
"""What is typed for an apostrophe inside a word."""

_SUM = re.compile(r"[A-Z][A-Za-z]{0,2}\$?(\d[\d.,]*)")
"""A currency's letters, and a number glued to them."""
_MILLIONS = ("b", "bn", "k", "m", "mn", "tn")
_PREFIXES = frozenset(("by", "co", "re"))


@dataclass
class Segment:
    """Tokens of one zone: what stands there, what the parser reads, and the blanks between.

    What the parser passes over counts as a blank: the date in brackets after the name of a day.
    """

    words: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    blank: list[bool] = field(default_factory=list)


def tiles(document: Document) -> list[tuple[int, int, str]]:
    """Cut the text at zone starts (without zones: at line ends) and around the labels of a transcript; the tiles cover every character."""
    if document.zones:
        cuts = [(zone.start, zone.kind) for zone in document.zones]
    else:
        cuts = [(m.start(), "body") for m in re.finditer(r"^[^\S\r\n]*\S", document.text, re.M)]
    if not cuts:
        return [(0, len(document.text), "body")] if document.text else []
    cuts = _labels_apart(cuts, turns(document.text))
    if document.text.startswith(BYTE_ORDER_MARK) and cuts[0][0] == 1:
        cuts = [(0, "boilerplate"), *cuts]
    starts = [0, *(start for start, _ in cuts[1:])]
    ends = [*starts[1:], len(document.text)]
    return [(s, e, kind) for s, e, (_, kind) in zip(starts, ends, cuts, strict=True)]


def _labels_apart(cuts: list[tuple[int, str]], spoken: list[Turn]) -> list[tuple[int, str]]:
    """The cuts and those of the labels of a transcript, which are no part of the sentences that they open."""
    labels = {turn.start: (turn.start, SPEAKER) for turn in spoken}
    after = {turn.content: (turn.content, "body") for turn in spoken}
    return sorted({**after, **dict(zip((start for start, _ in cuts), cuts, strict=True)), **labels}.values())


def tokenize(text: str, nlp: Language) -> Segment:
    out = Segment()
    for token in nlp.tokenizer(_APOSTROPHE.sub("'", text)):
        if token.text == "`" and out.words and out.words[-1] == "`" and not out.spaces[-1]:
            out.words[-1], out.forms[-1], out.spaces[-1] = "``", '"', bool(token.whitespace_)
            continue
        if token.text == "." and out.words and out.words[-1] in _TITLES and not out.spaces[-1]:
            out.words[-1] += "."
            out.forms[-1] += "."
            out.spaces[-1] = bool(token.whitespace_)
            continue
        if out.words and token.text.isalpha() and _prefixed(out, token.text):
            for part in (out.words, out.spaces, out.blank):
                part.pop()
            out.forms.pop()
            out.words[-1] += "-" + text[token.idx : token.idx + len(token.text)]
            out.forms[-1] += token.text
            out.spaces[-1] = bool(token.whitespace_)
            continue
        if token.text == "m." and out.words and out.words[-1][-1:].isdigit() and not out.spaces[-1] and _ends_there(text, token.idx + 2):
            out.words += ["m", "."]  # "to €120m. Its shares fell"
            out.forms += ["m", "."]
            out.spaces += [False, bool(token.whitespace_)]
            out.blank += [False, False]
            continue
        if token.text in _MILLIONS and out.words and not out.spaces[-1] and (sum_ := _SUM.fullmatch(out.words[-1])):
            out.words[-1] += token.text  # "NZ$18m", "SKr4.3bn": one word, which the parser reads as its number
            out.forms[-1] = sum_[1]
            out.spaces[-1] = bool(token.whitespace_)
            continue
        out.words.append(text[token.idx : token.idx + len(token.text)])
        out.forms.append(TREEBANK_CODES.get(token.text) or token.text.replace("’", "'"))
        out.spaces.append(bool(token.whitespace_))
        out.blank.append(token.is_space or token.text == BYTE_ORDER_MARK)
    for i in range(len(out.words) - 1):
        if out.words[i + 1] == "(" and out.words[i].lower() in DAYS:
            _pass_over_date(out, i + 1)
    return out


def _pass_over_date(segment: Segment, start: int) -> None:
    """Keep the date of "on Thursday (August 20, 2026)" from the parser, which loses the clause around it."""
    end = next((k for k in range(start, min(start + 6, len(segment.words))) if segment.words[k] == ")"), start)
    inside = [word.lower() for word in segment.words[start + 1 : end] if word != ","]
    if len(inside) == 3 and sum(word.isdigit() for word in inside) == 2 and inside[2].isdigit() and not MONTHS.isdisjoint(inside):
        segment.blank[start : end + 1] = [True] * (end + 1 - start)


def passed_over(words: list[str], i: int) -> tuple[int, str, str, str, str]:
    """Head, tag, part of speech, dependency and entity label of the word ``i`` in a date that the parser passed over."""
    start = next(k for k in range(i, -1, -1) if words[k] == "(")
    month = next(k for k in range(start, len(words)) if words[k].lower() in MONTHS)
    if words[i] in ("(", ")"):
        return start - 1, "-LRB-" if words[i] == "(" else "-RRB-", "PUNCT", "punct", "O"
    ent = "B-DATE" if i == start + 1 else "I-DATE"
    if i == month:
        return start - 1, "NNP", "PROPN", "appos", ent
    return (month, "CD", "NUM", "nummod", ent) if words[i].isdigit() else (month, ",", "PUNCT", "punct", ent)


def _ends_there(text: str, end: int) -> bool:
    """True if a sentence may end there: the text does, or a capital follows."""
    return text[end : end + 1] in ("", "\n") or (text[end].isspace() and text[end + 1 : end + 2].isupper())


def pipe(segments: list[Segment], nlp: Language) -> Iterator[Doc]:
    from spacy.tokens import Doc

    def docs() -> Iterator[Doc]:
        for segment in segments:
            kept = [i for i, blank in enumerate(segment.blank) if not blank]
            yield Doc(nlp.vocab, words=[segment.forms[i] for i in kept], spaces=[segment.spaces[i] for i in kept])

    return nlp.pipe(docs(), batch_size=64)


def _prefixed(segment: Segment, word: str) -> bool:
    """True after "re-": the parser reads "re-open" as three words, "reopen" as a verb; so too "by-election"."""
    before = segment.words[-2:]
    if len(before) == 2 and before[0].lower() == "by" and not word.lower().startswith(("election", "law", "product")):
        return False
    return len(before) == 2 and before[0].lower() in _PREFIXES and before[1] == "-" and not any(segment.spaces[-2:])
