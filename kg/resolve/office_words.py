"""The office that a title or a description names, in one wording for all of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from . import lexicon as lx
from .ref import Ref

if TYPE_CHECKING:
    from .words import Word, Words

__all__ = ["OFFICES", "of_another", "role_words"]

OFFICES = lx.words(
    "president minister chancellor premier secretary king queen emperor monarch pope governor mayor ambassador senator chairman "
    "chairwoman commissioner spokesman spokeswoman spokesperson director judge justice prosecutor general envoy leader chief ceo "
    "coach captain congressman congresswoman representative sheriff professor bishop archbishop cardinal"
)
"""Titles that one person at a time bears."""

_OF_OFFICE = lx.words(
    "prime foreign vice deputy finance defence defense interior home health trade education energy justice secretary state "
    "general first crown"
)


_ABBREVIATED = {
    "gov": "governor", "sen": "senator", "rep": "representative", "gen": "general", "prof": "professor", "amb": "ambassador",
    "capt": "captain", "pres": "president", "sec": "secretary", "lt": "lieutenant",
}  # fmt: skip
_RUNNING = lx.words("candidate nominee hopeful contender")
_PARTIES = {
    "gop": "republican", "republican": "republican", "democratic": "democratic", "democrat": "democratic", "tory": "conservative",
    **{p: p for p in ("conservative", "labour", "labor", "liberal", "green", "libertarian", "socialist", "communist", "nationalist")},
}  # fmt: skip
_SAME_OFFICE = {"premier": "prime minister", "justice": "judge", **dict.fromkeys(("king", "queen", "emperor"), "monarch")}


def of_another(between: Sequence[Word]) -> bool:
    """True for what stands between a description and the name of somebody else: "a spokesperson for Commissioner Ana Ruiz"."""
    return bool(between) and between[0].lower_ in ("for", "of") and any(t.lower_ in lx.TITLES for t in between[1:])


def role_words(ref: Ref, doc: Words) -> str:
    """The office that a title or a description names: "prime minister", "secretary of state"; "" for none."""
    if "role" not in ref.extra:
        ref.extra["role"] = _role_words(ref, doc)
    return ref.extra["role"]


def _role_words(ref: Ref, doc: Words) -> str:
    words = [t.lower_.strip(".") for t in doc[ref.start : (ref.core[0] if ref.kind == "name" else ref.head + 1)]]
    owned = next((k + 1 for k in range(len(words) - 1, -1, -1) if words[k] in ("'s", "’s", "'", "’")), 0)
    words = [_ABBREVIATED.get(w, w) for w in words[owned:] if w != "-"]  # "nominee Paul Stone's brother Ken" is no nominee
    last = next((i for i in range(len(words) - 1, -1, -1) if words[i] in OFFICES), None)
    if last is None:
        running = next((i for i in range(len(words) - 1, -1, -1) if words[i] in _RUNNING), 0)
        party = next((_PARTIES[w] for w in reversed(words[:running]) if w in _PARTIES), "")
        return f"{party} candidate" if party and not {"former", "vice"} & set(words[:running]) else ""
    before = "former " if "former" in words[:last] else ""
    if any(w in ("ex", "late") for w in words[:last]):
        return ""
    first = last
    while first > 0 and words[first - 1] in _OF_OFFICE:
        first -= 1
    after = ["of", "state"] if words[last] == "secretary" and "state" in words[last:] else []
    if ref.kind == "nominal" and words[last] == "secretary" and [t.lower_ for t in doc[ref.head + 1 : ref.head + 3]] == ["of", "state"]:
        after = ["of", "state"]
    role = " ".join([*words[first : last + 1], *after]).replace("defence", "defense")
    return before + _SAME_OFFICE.get(role, role)
