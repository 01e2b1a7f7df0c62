"""Documents joined: one entity for each id, in any order and any grouping.

Every part of an entity is joined by an operation that is associative, commutative and idempotent
(union, or the best by a fixed order), so that machines can share the work and a rebuild gives the
same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce

from ..model import Argument, Claim, Entity, Mention, Node, Source, claim_id
from .gazetteer import BASE
from .namesakes import joined, parted
from .overrides import Override, apply_splits, rename, renamings
from .resolve import Resolved
from .typing import finer

__all__ = ["merge"]


def merge(resolved: Iterable[Resolved], *, base: str = BASE, overrides: Iterable[Override] = ()) -> Resolved:
    """Join what several documents gave, or what earlier merges gave.

    ``overrides`` are the user's own merges and splits (``load_overrides``); splits are made first. The
    result does not depend on the order or grouping of ``resolved``, given the same overrides each time.
    """
    overrides = tuple(overrides)
    parts = tuple(resolved)
    every, claims = apply_splits((e for p in parts for e in p.entities), (c for p in parts for c in p.claims), overrides)
    every, claims = joined(every, claims)
    entities, claims = parted(_by_id(every, {}), claims)
    names = renamings(overrides)
    if names:
        claims = [rename(claim, names) for claim in claims]
        entities = _by_id(entities.values(), names)
        entities = {key: replace(e, about=tuple(sorted({names.get(a, a) for a in e.about}))) for key, e in entities.items()}
    named = {}
    for claim in claims:
        final = relabel(claim, entities)
        old = named.get(final.id)
        if old is None or final.confidence > old.confidence:
            named[final.id] = final
    return Resolved(tuple(sorted(named.values(), key=position)), tuple(entities[key] for key in sorted(entities)))


def _by_id(every: Iterable[Entity], names: dict[str, str]) -> dict[str, Entity]:
    found: dict[str, list[Entity]] = {}
    for entity in every:
        found.setdefault(names.get(entity.id, entity.id), []).append(entity)
    return {name: _join(name, same) for name, same in found.items()}


def position(claim: Claim) -> tuple:
    """Where a claim stands: document, sentence, relation; then what it says, for a total order."""
    return (
        claim.document,
        claim.evidence.start,
        claim.relation.start,
        claim.subject.start,
        claim.object.start if claim.object else -1,
        claim.id,
    )


def relabel(claim: Claim, entities: dict[str, Entity]) -> Claim:
    """The claim with the final labels and types of its entities, and its id from them; itself if it has them and an id already."""

    def node(old: Node | None) -> Node | None:
        entity = entities.get(old.id) if old is not None else None
        if entity is None or (entity.label == old.label and entity.type == old.type):
            return old
        return replace(old, label=entity.label, type=entity.type)

    def argument(old: Argument) -> Argument:
        new = node(old.node)
        return old if new is old.node else replace(old, node=new)

    def source(old: Source) -> Source:
        entity = entities.get(old.id)
        return old if entity is None or entity.label == old.label else replace(old, label=entity.label)

    subject, thing, place = node(claim.subject), node(claim.object), node(claim.place)
    arguments, sources = tuple(map(argument, claim.arguments)), tuple(map(source, claim.attribution))
    old = (claim.subject, claim.object, claim.place, *claim.arguments, *claim.attribution)
    if claim.id and all(a is b for a, b in zip(old, (subject, thing, place, *arguments, *sources), strict=True)):
        return claim
    final = replace(claim, subject=subject, object=thing, place=place, arguments=arguments, attribution=sources)
    return replace(final, id=claim_id(final))


def _join(name: str, same: list[Entity]) -> Entity:
    """One entity of several with the same id; all at once, as an entity of every document would be copied for each."""
    if len(same) == 1 and same[0].id == name:
        return same[0]
    own = [entity for entity in same if entity.id == name]  # after a user's merge the kept entity keeps its label
    label = min((entity.label for entity in own or same), key=_label_order)
    names = {entity.label for entity in same}.union(*(entity.aliases for entity in same))
    return Entity(
        name,
        label,
        reduce(finer, (entity.type for entity in same)),
        tuple(sorted(names - {label})),
        tuple(sorted(set().union(*(entity.same_as for entity in same)))),
        tuple(sorted(set().union(*(entity.about for entity in same)))),
        tuple(sorted(set().union(*(entity.mentions for entity in same)), key=_place)),
    )


def _place(mention: Mention) -> tuple:
    """The order of mentions, as their own comparison gives it but several times as fast."""
    return (mention.document, mention.start, mention.end, mention.text, mention.kind)


def _label_order(label: str) -> tuple:
    return (-min(len(label.split()), 5), sum(c.isupper() for c in label) > len(label.split()), -len(label), label)
