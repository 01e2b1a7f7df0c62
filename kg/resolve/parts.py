"""Wholes and parts: a name with "and" inside that the parse takes for two, and "all of them", which is they."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Phrase, Proposition
from .ref import Ref

if TYPE_CHECKING:
    from .words import Words

__all__ = ["all_of", "of_whole_names"]


def of_whole_names(
    propositions: Sequence[Proposition], inside: Mapping[int, Ref], token_at: Mapping[int, int], doc: Words
) -> Iterator[Proposition]:
    """The propositions, without those of a half of "Customs and Border Protection", and without halves among the arguments."""

    def half(phrase: Phrase | None) -> bool:
        head = token_at.get(phrase.head_start) if phrase is not None and not phrase.label else None
        ref = inside.get(head) if head is not None else None
        if ref is None or ref.adjective or phrase.type == "Statement":
            return False
        first, last = ref.core
        return doc[head].dep_ == "conj" and first <= doc[head].head.i < head < last and phrase.start > doc[first].idx

    for proposition in propositions:
        if half(proposition.subject) or half(proposition.object):
            continue
        arguments = tuple(a for a in proposition.arguments if not half(a[1]))
        yield proposition if arguments == proposition.arguments else replace(proposition, arguments=arguments)


def all_of(doc: Words, head: int) -> int:
    """The pronoun of "all of them", "both of them", which are they; ``head`` for any other phrase."""
    if doc[head].lower_ not in ("all", "both"):
        return head
    of = (c for p in doc[head].rights if p.lower_ == "of" for c in p.rights)
    return next((c.i for c in of if c.dep_ == "pobj" and c.lower_ in ("them", "us")), head)
