"""The user's own say on who is who: a small text file that every build respects.

A line is ``merge KEPT OTHER`` (two entities are one, under the first name) or ``split ENTITY
DOCUMENT`` (in that document it is somebody else). Entities are given by IRI or by its local part;
``#`` begins a comment, at the start of a line or after a blank: IRIs and documents may have one inside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import InputError
from ..model import Claim, Entity, Node
from .gazetteer import BASE
from .labels import document_key

__all__ = ["Override", "apply_splits", "load_overrides", "renamings"]


@dataclass(frozen=True, slots=True)
class Override:
    """``kind`` "merge": ``first`` and ``second`` are one entity; "split": ``first`` is another one in document ``second``."""

    kind: str
    first: str
    second: str


def load_overrides(path: str | Path, *, base: str = BASE) -> tuple[Override, ...]:
    """Read an override file. Raises ``InputError`` for a line that is neither a merge nor a split, naming the line."""
    try:
        text = Path(path).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"overrides {path} cannot be read: {error}") from error
    out = []
    for number, line in enumerate(text.splitlines(), 1):
        words = re.split(r"(?:^|\s)#", line, maxsplit=1)[0].split(None, 2)
        if not words:
            continue
        if len(words) != 3 or words[0] not in ("merge", "split"):
            raise InputError(f"overrides {path}, line {number}: {line.strip()!r} is not 'merge KEPT OTHER' or 'split ENTITY DOCUMENT'")
        kind, first, second = words[0], words[1], words[2].strip()
        out.append(Override(kind, _iri(first, base), _iri(second, base) if kind == "merge" else second))
    return tuple(out)


def _iri(name: str, base: str) -> str:
    return name if "://" in name else base + name


def renamings(overrides: Iterable[Override]) -> dict[str, str]:
    """Old id -> kept id, chains followed; of several that keep one another the first in the alphabet stays."""
    parent: dict[str, str] = {}
    for override in sorted((o for o in overrides if o.kind == "merge"), key=lambda o: (o.first, o.second)):
        kept, other = _root(parent, override.first), _root(parent, override.second)
        if kept != other:
            parent[other] = kept
    return {name: _root(parent, name) for name in sorted(parent)}


def _root(parent: dict[str, str], name: str) -> str:
    while name in parent:
        name = parent[name]
    return name


def apply_splits(entities: Iterable[Entity], claims: Iterable[Claim], overrides: Iterable[Override]) -> tuple[list[Entity], list[Claim]]:
    """Give an entity's mentions and nodes in the named documents an id of their own."""
    apart = {(o.first, o.second): f"{o.first}_{document_key(o.second)}" for o in overrides if o.kind == "split"}
    if not apart:
        return list(entities), list(claims)
    out: list[Entity] = []
    for entity in entities:
        documents = {m.document for m in entity.mentions if (entity.id, m.document) in apart}
        rest = tuple(m for m in entity.mentions if m.document not in documents)
        if rest or not documents:
            out.append(replace(entity, mentions=rest))
        for document in sorted(documents):
            mentions = tuple(m for m in entity.mentions if m.document == document)
            out.append(replace(entity, id=apart[entity.id, document], same_as=(), mentions=mentions))
    return out, [rename(claim, {old: new for (old, document), new in apart.items() if document == claim.document}) for claim in claims]


def rename(claim: Claim, names: dict[str, str]) -> Claim:
    """The claim with other ids for its nodes."""
    if not names:
        return claim

    def node(old: Node | None) -> Node | None:
        return replace(old, id=names.get(old.id, old.id)) if old is not None else None

    return replace(
        claim,
        subject=node(claim.subject),
        object=node(claim.object),
        place=node(claim.place),
        arguments=tuple(replace(a, node=node(a.node)) for a in claim.arguments),
        attribution=tuple(replace(s, id=names.get(s.id, s.id)) for s in claim.attribution),
    )
