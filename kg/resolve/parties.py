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
    """The two countries or alliances that the text names most, both before ``ref`` too, in its order; [] where they do not stand out.

    An adjective ("Sudanese soldiers") and a body of the country count where a third country is weighed against them.
    """
    counts: dict[str, int] = {}
    named: dict[str, int] = {}
    found: dict[str, Thing] = {}
    opened: set[str] = set()
    for other in refs:
        thing = thing_of.get(id(other))
        if other.kind != "name":
            continue
        key = _country(other, thing)
        if thing is not None and thing.type in ("Country", "Alliance") and not other.adjective:
            key = thing.entry.slug if thing.entry is not None else f"{id(thing)}"
            found.setdefault(key, thing)
            named[key] = named.get(key, 0) + 1
        if not key:
            continue
        counts[key] = counts.get(key, 0) + 1
        if other.sent <= _OPENING and other.start < ref.start:
            opened.add(key)
    ranked = sorted(found, key=lambda k: (-counts[k], -named[k]))
    if len(ranked) < 2 or min(named[k] for k in ranked[:2]) < _OFTEN or not opened.issuperset(ranked[:2]):
        return []
    if len(ranked) > 2 and counts[ranked[2]] > _LESS * counts[ranked[1]]:
        return []
    return [found[k] for k in found if k in ranked[:2]]


def _country(ref: Ref, thing: Thing | None) -> str:
    """The country that a mention belongs to, or that it names as an adjective; "" for none."""
    if ref.adjective:
        return ref.country or (ref.entries[0] if ref.entries else "")
    return thing.country if thing is not None and thing.type not in ("Place", "Person", "Group") else ""
