"""The full description of a thing without a name, for where it is called by its noun alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .lexicon import words
from .ref import Ref, whole_end
from .thing import Thing

if TYPE_CHECKING:
    from .words import Words

__all__ = ["Descriptions"]

_ABSTRACT = words(
    "issue way question problem thing matter fact idea point case time part number level kind end side place reason result situation "
    "moment area day year week month"
)
"""Nouns that may mean anything at their next mention."""


class Descriptions:
    """The descriptions of a document by their noun."""

    def __init__(self, refs: Sequence[Ref], thing_of: Mapping[int, Thing], doc: Words) -> None:
        self.doc, self.thing_of = doc, thing_of
        self.nouns: dict[str, list[Ref]] = {}
        for ref in refs:
            if ref.kind == "nominal":
                self.nouns.setdefault(ref.name, []).append(ref)

    def fuller(self, start: int, end: int, ref: Ref | None) -> Ref | None:
        """ "The ferry plan … the plan": the first description in full of the thing that the tokens call by its noun alone.

        None where the text spoke of more than one such thing before, or says now which one is meant.
        """
        if ref is None or end - start != 2 or ref.head != start + 1 or self.doc[start].lower_ not in ("the", "this", "that"):
            return None
        thing = self.thing_of.get(id(ref))
        if thing is None or thing.names or ref.number == "pl" or ref.name in _ABSTRACT:
            return None
        if any(c.dep_ in ("relcl", "acl", "prep") and c.lower_ not in ("in", "on", "at") for c in self.doc[ref.head].rights):
            return None  # "the mother who has given birth": any
        full = [r for r in self.nouns[ref.name] if r.head < ref.head and r.number == ref.number and self._says_more(r)]
        return full[0] if full and all(self.thing_of.get(id(r)) is thing for r in full) else None

    def _says_more(self, ref: Ref) -> bool:
        """True for a description with a word of its own beside article and noun; what something is said to be describes nothing."""
        if self.doc[ref.head].dep_ == "attr" or self.doc[ref.start].pos_ == "ADV":
            return False
        words = self.doc[ref.start : whole_end(self.doc, ref)]  # "a group of residents"
        return any(t.pos_ in ("NOUN", "PROPN", "ADJ", "VERB") and t.i != ref.head for t in words)
