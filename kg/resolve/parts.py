"""A name with "and" inside that the parse takes for two: what is said of its second half is said of the whole already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Phrase, Proposition
from .ref import Ref

if TYPE_CHECKING:
    from .words import Words

__all__ = ["of_whole_names"]


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
