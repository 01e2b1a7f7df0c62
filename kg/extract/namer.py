"""Readings that a state makes, with the codes that its relation has."""

from __future__ import annotations

from dataclasses import dataclass

from ..ontology import DIP, Ontology, RelationCodes
from .reading import Reading
from .syntax import Syntax

__all__ = ["Namer"]


@dataclass(frozen=True)
class Namer:
    """Makes the readings of states of one text."""

    syntax: Syntax
    ontology: Ontology

    def reading(self, name: str, anchor: int, subject: int, target: int | None, tokens: list[int], **extra) -> Reading:
        iri = DIP + name
        known = iri in self.ontology.properties
        codes = self.ontology.predicate(iri) if known else RelationCodes(self.ontology.open(name), _spaced(name), None, None, None)
        return Reading(anchor, subject, target, codes, tokens or [anchor], mapped=True, kind="state", **extra)

    def implied(self, name: str, anchor: int, subject: int, target: int | None, tokens: list[int], **extra) -> Reading:
        """A state that no verb says: the relation's words are the copula that is understood."""
        return self.reading(name, anchor, subject, target, tokens, words="is", **extra)


def _spaced(name: str) -> str:
    """The label that a local name spells: holdsRole, "holds role"."""
    return "".join(f" {c.lower()}" if c.isupper() else c for c in name)
