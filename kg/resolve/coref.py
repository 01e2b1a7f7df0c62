"""Which thing a pronoun or a description refers to, inside one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .mentions import Ref
from .things import Thing
from .typing import family

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["resolve_references"]


def resolve_references(refs: list[Ref], things: list[Thing], doc: Doc) -> list[Thing]:
    """Attach pronouns and definite descriptions to things; give all things, those without a name too."""
    owner = {id(ref): thing for thing in things for ref in thing.refs}
    for ref in refs:
        if ref.kind != "pronoun" or ref.person != 3:
            continue
        best, score = None, -1e9
        for thing in things:
            before = [r for r in thing.refs if r.start < ref.start and ref.sent - r.sent <= 4]
            if not before or not _agrees(ref, thing):
                continue
            last = before[-1]
            value = (
                -(ref.sent - last.sent) * 2.0 + (1.5 if doc[last.head].dep_ in ("nsubj", "nsubjpass") else 0.0) + min(len(before), 4) * 0.3
            )
            if value > score:
                best, score = thing, value
        if best is not None:
            best.refs.append(ref)
            owner[id(ref)] = best
    return things


def _agrees(ref: Ref, thing: Thing) -> bool:
    kind = family(thing.type)
    if ref.gender in ("m", "f"):
        return kind == "person" and thing.gender in ("", "n", ref.gender) and not thing.plural
    if ref.gender == "n":
        return kind in ("organization", "place") and not thing.plural
    return thing.plural or kind == "organization"
