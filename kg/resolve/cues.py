"""Person, organization, place or something else: cues of a name and their fitted weights.

A thing's family is decided by all its mentions: each cue counts by the share of mentions that show
it, and a multinomial logistic regression weighs them (``data/types.json``, fitted by
``scripts/train_coref.py``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from . import lexicon as lx
from .ref import Ref

if TYPE_CHECKING:
    from .words import Word, Words

__all__ = ["FAMILIES", "cues", "family_scores", "shares"]

FAMILIES = ("person", "organization", "place", "other")

VOTES = 1.0
"""Weight of the hand-weighted votes beside the fitted ones."""
OTHER_BIAS = -1.5
"""Added to "other": what the fitted texts name besides people, organizations and places is rarer in news."""

_PREPS = frozenset("in at to from with by of for on near against between about through around under".split())


def cues(ref: Ref, doc: Words) -> list[str]:
    """The cues that one mention by name shows, each once."""
    return sorted({*_of_words(ref), *_of_place(ref, doc)})


def _of_words(ref: Ref) -> Iterator[str]:
    words = ref.name.split()
    low = [w.lower().strip(".,") for w in words]
    head = next((low[i - 1] for i, w in enumerate(low) if i and w in ("of", "for", "on", "at")), low[-1])
    yield f"label={ref.label or 'none'}"
    yield f"words={min(len(words), 5)}"
    if ref.label in ("PERSON", "ORG", "GPE", ""):
        yield f"label={ref.label or 'none'},words={min(len(words), 3)}"
    if ref.titles:
        yield "title"
    gender = lx.first_name_gender(words[0], alone=len(words) == 1)
    if gender:
        place = len(words) > 1 and not lx.first_name_gender(words[0], alone=True)
        yield "first name or place" if place else "first name" if len(words) > 1 else "first name alone"
    if len(words) > 1 and all(w[:1].isupper() and w[1:].islower() for w in words) and head not in lx.KIND_WORDS:
        yield "title case"
    if (len(words) > 1 and len(low[0]) == 1) or (len(words) > 2 and any(len(w.strip(".")) == 1 for w in words[1:-1])):
        yield "initial"
    for name, known in (
        ("org word", lx.ORG_SUFFIXES),
        ("place word", lx.PLACE_SUFFIXES),
        ("event word", lx.EVENT_SUFFIXES),
        ("document word", lx.DOCUMENT_SUFFIXES),
    ):
        if head in known:
            yield name if len(words) > 1 else name + " alone"
    if low[0] in lx.PLACE_SUFFIXES and len(words) > 1:
        yield "place word first"
    if any(w in ("of", "for", "and", "&") for w in low):
        yield "of"
    if words[0].isupper() and len(words[0]) > 1:
        yield "capitals" if len(words) == 1 else "capitals first"
    if len(words) > 1:
        yield from (f"{place} word common" for place, word in (("first", low[0]), ("last", low[-1])) if lx.is_common(word))
    elif lx.is_common(low[0]):
        yield "common word"
    if any(c.isdigit() for c in ref.name):
        yield "digit"
    if any(w[1:2].islower() and any(c.isupper() for c in w[1:]) for w in words):
        yield "inner capital"
    if low[-1].endswith(("ism", "ology", "ics", "ity", "ness")):
        yield "abstract ending"
    if low[-1].endswith(("land", "stan", "ia", "burg", "ville", "ton", "town", "shire")):
        yield "place ending"


def _of_place(ref: Ref, doc: Words) -> Iterator[str]:
    token = doc[ref.head]
    if ref.core[0] > 0 and doc[ref.core[0] - 1].lower_ in ("the", "a", "an"):
        yield f"{doc[ref.core[0] - 1].lower_} before"
    if token.tag_ in ("NNPS", "NNS"):
        yield "plural"
    if ref.nested:
        yield "modifier"
    top = token
    while top.dep_ == "conj" and top.head.i != top.i:
        top = top.head
    if top.dep_ in ("nsubj", "nsubjpass", "dobj", "poss", "appos", "attr"):
        yield f"role={top.dep_}"
    if top.dep_ == "nsubj" and top.head.lemma_ in lx.SPEECH_VERBS:
        yield "speaks"
    if top.dep_ == "pobj" and top.head.lower_ in _PREPS:
        yield f"after {top.head.lower_}"
    yield from _of_nouns(ref, token)
    yield from _of_governor(ref, token)
    if ref.core[1] + 1 < len(doc) and doc[ref.core[1]].text == "," and doc[ref.core[1] + 1].ent_type_ == "GPE":
        yield "place after comma"
    if ref.core[0] > 1 and doc[ref.core[0] - 1].text == "," and doc[ref.core[0] - 2].ent_type_ == "GPE":
        yield "place before comma"
    if ref.core[1] < len(doc) and doc[ref.core[1]].text == "(":
        yield "bracket after"


def _of_governor(ref: Ref, token: Word) -> Iterator[str]:
    """What the name belongs to: "Altun's shares", "the Altun rebels", "head of Altun", "a stake in Altun", "buy Altun"."""
    head = token.head
    lemma = head.lemma_.lower()
    if token.dep_ in ("poss", "compound", "nmod") and not ref.core[0] <= head.i < ref.core[1]:
        kind = "company" if lemma in _CORPORATE else lx.noun_kind(lemma) or "other"
        yield f"{'owns' if token.dep_ == 'poss' else 'modifies'}={kind}"
    if token.dep_ == "pobj" and head.head.pos_ == "NOUN":
        lemma = head.head.lemma_.lower()
        if head.lower_ in ("of", "in", "for", "at", "from", "with"):
            kind = "company" if lemma in _CORPORATE else lx.noun_kind(lemma)
            if kind:
                yield f"{kind} {head.lower_}"
    if token.dep_ in ("dobj", "nsubj", "nsubjpass") and lemma in _DEALS:
        yield "deal"
    if token.dep_ == "dobj" and lemma in ("visit", "leave", "reach", "flee", "cross", "tour"):
        yield "visited"


_CORPORATE = lx.words(
    "share stake stock bond customer factory plant headquarters product revenue profit sale earnings ceo subsidiary board shareholder "
    "investor takeover acquisition merger purchase brand employee store branch supplier lawsuit"
)
_DEALS = lx.words("buy acquire purchase merge launch list manufacture sue fine sell")


def _of_nouns(ref: Ref, token: Word) -> Iterator[str]:
    """Nouns that say what the thing is: apposition, compound, relative pronoun."""
    for child in token.children:
        inside = ref.core[0] <= child.i < ref.core[1]
        if child.dep_ == "appos" or (child.dep_ in ("compound", "amod", "nmod") and child.pos_ == "NOUN" and not inside):
            yield f"noun={lx.noun_kind(child.lemma_.lower()) or 'other'}"
        if child.dep_ == "relcl":
            first = next((t.lower_ for t in child.subtree if t.tag_ in ("WP", "WDT", "WRB", "WP$")), "")
            if first:
                yield f"relative={first}"
    if token.dep_ == "appos" and token.head.pos_ == "NOUN":
        yield f"noun={lx.noun_kind(token.head.lemma_.lower()) or 'other'}"


def shares(found: Iterable[list[str]]) -> dict[str, float]:
    """Cue -> share of the mentions that show it."""
    every = [names for names in found if names]
    counts: dict[str, int] = {}
    for names in every:
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    return {name: counts[name] / len(every) for name in sorted(counts)}


def family_scores(weights: dict[str, list[float]], values: dict[str, float]) -> dict[str, float]:
    """Family -> log-odds."""
    out = dict(zip(FAMILIES, weights.get("", [0.0] * 4), strict=True))
    out["other"] += OTHER_BIAS
    for name, value in values.items():
        for family, weight in zip(FAMILIES, weights.get(name, ()), strict=False):
            out[family] += weight * value
        if name.startswith("vote="):
            out[name.removeprefix("vote=")] += VOTES * value
    return out


@lru_cache(maxsize=1)
def fitted() -> dict[str, list[float]]:
    """The weights that are shipped."""
    return json.loads((Path(__file__).parent / "data" / "types.json").read_text("utf-8"))["weights"]
