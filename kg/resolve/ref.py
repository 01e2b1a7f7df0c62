"""A mention: where a text refers to something, and what the place tells by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .words import Words

__all__ = ["Ref", "head_of", "left_edge", "majority", "whole_end"]

_LEFT_DEPS = frozenset({"det", "amod", "compound", "nmod", "nummod", "poss", "advmod", "quantmod", "predet", "neg"})


@dataclass(slots=True, eq=False)
class Ref:
    """One mention. ``start``/``end``/``head`` count tokens; ``core`` is the name itself, without titles and articles."""

    start: int
    end: int
    head: int
    kind: str
    name: str = ""
    core: tuple[int, int] = (0, 0)
    label: str = ""
    entries: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    person: int = 3
    number: str = "sg"
    gender: str = ""
    sent: int = 0
    nested: bool = False
    adjective: bool = False
    type: str = ""
    country: str = ""
    extra: dict = field(default_factory=dict)


def left_edge(doc: Words, ref: Ref) -> int:
    """Where the noun phrase begins: articles, titles, numbers and possessors before the name belong to the mention."""
    edge = ref.start
    for child in doc[ref.head].lefts:
        if child.i < ref.start and child.dep_ in _LEFT_DEPS:
            left = child.left_edge.i
            if left < edge and not any(
                t.is_space or t.text in (",", ";", ":", "(", '"') or (t.pos_ == "VERB" and t.dep_ not in ("amod", "compound"))
                for t in doc[left : ref.start]
            ):
                edge = left
    return edge


def whole_end(doc: Words, ref: Ref) -> int:
    """The end of a noun phrase with a short "of" or "for" behind it: "the representative of Peru"."""
    after = next((c for c in doc[ref.head].rights if c.i == ref.end and c.lower_ in ("of", "for") and c.dep_ == "prep"), None)
    last = max((t.i for t in after.subtree), default=-1) + 1 if after is not None else 0
    return last if ref.end < last < ref.end + 6 else ref.end


def head_of(doc: Words, start: int, end: int) -> int:
    """The token whose governor lies outside; the last such one, as names are head-final."""
    outside = [t.i for t in doc[start:end] if not start <= t.head.i < end or t.head.i == t.i]
    nouns = [i for i in outside if doc[i].pos_ in ("PROPN", "NOUN", "ADJ")]
    return (nouns or outside or [end - 1])[-1]


def majority(values: Iterable[str]) -> str:
    counts: dict[str, int] = {}
    for value in values:
        if value:
            counts[value] = counts.get(value, 0) + 1
    return max(sorted(counts), key=lambda v: counts[v]) if counts else ""


def is_adjective(doc: Words, end: int) -> bool:
    """True for a name that stands before ``end`` as an adjective or inside a compound: "the Saudi-led raid"."""
    token = doc[end - 1]
    if token.dep_ == "conj" and token.head.dep_ in ("amod", "compound", "nmod") and token.head.head.i > token.i:
        return True  # "East and southern African blocs"
    hyphened = token.dep_ == "npadvmod" and end < len(doc) and doc[end].text == "-"
    return hyphened or token.pos_ == "ADJ" or token.dep_ in ("amod", "compound", "nmod", "acomp")
