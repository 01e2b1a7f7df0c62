"""A proposition as tokens, on its way to being a claim."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..model import Phrase
from ..ontology import Form, RelationCodes

__all__ = ["Reading"]


@dataclass
class Reading:
    """A proposition as tokens, before scope, attribution and time are added."""

    anchor: int
    """The token whose scope counts: the verb, or the event noun."""
    subject: int
    object: int | None
    codes: RelationCodes
    """IRI, label and codes as for an affirmed fact."""
    relation: list[int]
    arguments: list[tuple[str, Phrase]] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    mapped: bool = False
    kind: str = "clause"
    implied: bool = False
    bound: bool = False
    subject_phrase: Phrase | None = None
    object_phrase: Phrase | None = None
    words: str | None = None
    """Relation words that are understood, not written."""
    form: Form | None = None
    content: int | None = None
    """The verb of the clause that the relation is about ("said that …", "agreed to …")."""
    cuts: list[int] = field(default_factory=list)
    """First tokens of what an object's phrase has in it but the relation uses for itself."""
    aim: bool = False
    """What somebody sets out for, which is still ahead."""
    taken: int | None = None
    """Complement noun that the relation took in ("launched an attack"): it is read here, not again."""
