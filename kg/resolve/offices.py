"""Office holders that a text does not name: "the French president" on a day is who held the office then."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .gazetteer import Entry, Gazetteer
from .lexicon import words
from .office_words import role_words
from .ref import Ref
from .thing import Thing

if TYPE_CHECKING:
    from .words import Words

__all__ = ["name_holders"]

_SAME = {
    "premier": "prime minister",
    "king": "monarch",
    "queen": "monarch",
    "emperor": "monarch",
    "chief": "head",
    "director general": "head",
    "secretary general": "secretary-general",
    "foreign secretary": "foreign minister",
    "defense secretary": "defense minister",
}
_OF_BODIES = {"chief": ("head", "secretary-general"), "head": ("head", "secretary-general")}
"""Roles in the gazetteer that a loose word may mean: "the UN chief"."""
_NOT_NOW = words("former ex late next new future acting interim then first last previous vice deputy a an")


def name_holders(things: list[Thing], doc: Words, gazetteer: Gazetteer, date: str | None) -> None:
    """Give things that only an office describes the gazetteer's entry of who held it on the document's date.

    Only singular descriptions that name one country or body and say nothing of the past or the future.
    """
    if not date:
        return
    named = {id(thing.entry): thing.entry for thing in things if thing.names and thing.entry is not None and thing.entry.terms}
    for thing in things:
        if thing.names or thing.entry is not None or thing.plural:
            continue
        found = {entry.slug: entry for ref in thing.refs if (entry := _holder(ref, doc, gazetteer, date, named.values())) is not None}
        if len(found) == 1:
            thing.entry = next(iter(found.values()))
            thing.type, thing.gender = thing.entry.type, thing.entry.gender


def _holder(ref: Ref, doc: Words, gazetteer: Gazetteer, date: str, named: Iterable[Entry]) -> Entry | None:
    if ref.kind != "nominal" or ref.number == "pl" or any(t.lower_ in _NOT_NOW for t in doc[ref.start : ref.head]):
        return None
    role = role_words(ref, doc)
    places = {slug for slug in ref.extra.get("countries", ()) if slug in gazetteer.entries}
    for child in doc[ref.head].rights:  # "the president of Ghana"
        if child.lower_ == "of":
            places |= {e.slug for t in child.children if t.dep_ == "pobj" for e in gazetteer.find(doc.between(t.left_edge.i, t.i + 1))[:1]}
    if role == "secretary general" and not places and doc[ref.start].lower_ == "the" and doc[ref.head].text[0].isupper():
        terms = (term for entry in named for term in entry.terms if term.role == "secretary-general")
        places = {term.of for term in terms if term.start <= date < (term.end or "9999")}
    roles = _OF_BODIES.get(role, (_SAME.get(role, role),)) if role and len(places) == 1 else ()
    of = next(iter(places), "")
    return next((entry for r in roles if (entry := gazetteer.office(r, of, date)) is not None), None)
