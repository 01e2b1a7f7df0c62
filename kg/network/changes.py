"""What changed from one graph to another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from kg.model import Claim, Entity

__all__ = ["Changes", "changes"]


@dataclass(frozen=True)
class Changes:
    """Claims and entities gained, lost and changed (before, after), in order.

    A claim is changed when both graphs have one on the same words (document, relation and both ends at the same
    offsets) and say different things by it; an entity, when its id is in both with another label, type or names.
    """

    claims_gained: tuple[Claim, ...]
    claims_lost: tuple[Claim, ...]
    claims_changed: tuple[tuple[Claim, Claim], ...]
    entities_gained: tuple[Entity, ...]
    entities_lost: tuple[Entity, ...]
    entities_changed: tuple[tuple[Entity, Entity], ...]

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))

    def to_json(self) -> dict[str, Any]:
        def both(pairs: tuple[tuple[Any, Any], ...]) -> list[dict[str, Any]]:
            return [{"before": before.to_json(), "after": after.to_json()} for before, after in pairs]

        return {
            "claims": {
                "gained": [c.to_json() for c in self.claims_gained],
                "lost": [c.to_json() for c in self.claims_lost],
                "changed": both(self.claims_changed),
            },
            "entities": {
                "gained": [e.to_json() for e in self.entities_gained],
                "lost": [e.to_json() for e in self.entities_lost],
                "changed": both(self.entities_changed),
            },
        }


def changes(
    before_claims: Iterable[Claim], before_entities: Iterable[Entity], after_claims: Iterable[Claim], after_entities: Iterable[Entity]
) -> Changes:
    """Compare two graphs; a claim that differs in nothing but its confidence counts as the same claim."""
    old, new = {c.id: c for c in before_claims}, {c.id: c for c in after_claims}
    lost = sorted((c for c in old.values() if c.id not in new), key=_position)
    gained = sorted((c for c in new.values() if c.id not in old), key=_position)
    changed = _pair_up(lost, gained)
    replaced = {claim.id for pair in changed for claim in pair}
    once, now = {e.id: e for e in before_entities}, {e.id: e for e in after_entities}
    return Changes(
        claims_gained=tuple(c for c in gained if c.id not in replaced),
        claims_lost=tuple(c for c in lost if c.id not in replaced),
        claims_changed=tuple(changed),
        entities_gained=tuple(now[i] for i in sorted(now.keys() - once.keys())),
        entities_lost=tuple(once[i] for i in sorted(once.keys() - now.keys())),
        entities_changed=tuple((once[i], now[i]) for i in sorted(once.keys() & now.keys()) if _named(once[i]) != _named(now[i])),
    )


def _pair_up(lost: list[Claim], gained: list[Claim]) -> list[tuple[Claim, Claim]]:
    """Claims on the same words, one from each side; of several, in order."""
    waiting: dict[tuple, list[Claim]] = {}
    for claim in gained:
        waiting.setdefault(_words(claim), []).append(claim)
    return [(claim, rest.pop(0)) for claim in lost if (rest := waiting.get(_words(claim)))]


def _words(claim: Claim) -> tuple:
    object_ = claim.object
    return (claim.document, claim.relation.start, claim.relation.end, claim.subject.start, object_.start if object_ else None)


def _named(entity: Entity) -> tuple:
    return entity.label, entity.type, entity.aliases, entity.same_as, entity.about


def _position(claim: Claim) -> tuple:
    return claim.document, claim.evidence.start, claim.id
