"""The two countries that a text is about: whom "both sides" and "the two governments" mean where no "A and B" stands close by."""

from __future__ import annotations

from collections.abc import Iterable

from .ref import Ref
from .thing import Thing

__all__ = ["parties"]

_OPENING = 6
"""Sentences within which a text names whom it is about."""
_OFTEN = 3
"""Times at least that either is named."""
_LESS = 0.6
"""The most of the second's mentions that a third country may have, or the text is about more than two."""


def parties(ref: Ref, refs: Iterable[Ref], thing_of: dict[int, Thing]) -> list[Thing]:
    """The two countries or alliances that the text names most, both before ``ref`` too, in its order; [] where they do not stand out."""
    counts: dict[int, int] = {}
    found: dict[int, Thing] = {}
    opened: set[int] = set()
    for other in refs:
        thing = thing_of.get(id(other))
        if other.kind != "name" or thing is None or thing.type not in ("Country", "Alliance"):
            continue
        found[id(thing)] = thing
        counts[id(thing)] = counts.get(id(thing), 0) + 1
        if other.sent <= _OPENING and other.start < ref.start:
            opened.add(id(thing))
    ranked = sorted(found, key=lambda k: -counts[k])
    if len(ranked) < 2 or counts[ranked[1]] < _OFTEN or not opened.issuperset(ranked[:2]):
        return []
    if len(ranked) > 2 and counts[ranked[2]] > _LESS * counts[ranked[1]]:
        return []
    return [found[k] for k in found if k in ranked[:2]]
