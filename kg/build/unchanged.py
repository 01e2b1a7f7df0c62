"""Which documents say in one graph what they say in another, told by comparing lines: their RDF need not be made again."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.build import folder

__all__ = ["unchanged"]

_TEXT = r'"((?:[^"\\]|\\.)*)"'
_ID = re.compile(rf'\{{"id": {_TEXT}')
_DOCUMENT = re.compile(rf'"document": {_TEXT}')
_RELATION = re.compile(rf'"relation": \{{"iri": {_TEXT}, "label": {_TEXT}')
_PART = re.compile(rf'"id": {_TEXT}')


def unchanged(old: Path, new: Path) -> set[str]:
    """The ids of documents whose named graphs are the same in two folders with the same settings.

    A document's graph is made of its row, its claims with the labels of what they name, and its mentions. Beyond that it
    depends on whether an entity is known at all and on the label of a relation, which other documents can change.
    """
    rows = [dict(_by_id(out / folder.DOCUMENTS)) for out in (old, new)]
    claims = [_claims(out) for out in (old, new)]
    same = {name for name, line in rows[1].items() if rows[0].get(name) == line and claims[0].get(name) == claims[1].get(name)}
    remembered, entities = (dict(_by_id(out / folder.ENTITIES)) for out in (old, new))
    same -= _mentioned_otherwise(remembered, entities)
    appeared = remembered.keys() ^ entities.keys()
    labels = [_relation_labels(side) for side in claims]
    renamed = {iri for iri in labels[0].keys() | labels[1].keys() if labels[0].get(iri) != labels[1].get(iri)}
    if appeared or renamed:
        same = {name for name in same if not any(_touched(line, appeared, renamed) for line in claims[1].get(name, ()))}
    return {json.loads(f'"{name}"') for name in same}


def _by_id(path: Path) -> Iterator[tuple[str, str]]:
    """(id as written, line) of each line."""
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file:
            match = _ID.match(line)
            if match:
                yield match[1], line


def _claims(out: Path) -> dict[str, list[str]]:
    """The lines of claims by document, as written."""
    found: dict[str, list[str]] = defaultdict(list)
    with open(out / folder.CLAIMS, encoding="utf-8", newline="\n") as file:
        for line in file:
            match = _DOCUMENT.search(line)
            if match:
                found[match[1]].append(line)
    return found


def _mentioned_otherwise(remembered: dict[str, str], entities: dict[str, str]) -> set[str]:
    """Documents in which an entity has other mentions than before, as their ids are written."""
    changed = set()
    for name in remembered.keys() | entities.keys():
        if remembered.get(name) != entities.get(name):
            sides = [_mentions(side[name]) if name in side else {} for side in (remembered, entities)]
            changed |= {document for document in sides[0].keys() | sides[1].keys() if sides[0].get(document) != sides[1].get(document)}
    return {json.dumps(document, ensure_ascii=False)[1:-1] for document in changed}


def _mentions(line: str) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for mention in json.loads(line)["mentions"]:
        found[mention["document"]].append(mention)
    return found


def _relation_labels(claims: dict[str, list[str]]) -> dict[str, str]:
    """The first label that each relation has."""
    found: dict[str, str] = {}
    for lines in claims.values():
        for line in lines:
            match = _RELATION.search(line)
            if match:
                iri, label = match[1], json.loads(f'"{match[2]}"')
                found[iri] = min(found.get(iri, label), label)
    return found


def _touched(line: str, appeared: set[str], renamed: set[str]) -> bool:
    relation = _RELATION.search(line)
    return (relation is not None and relation[1] in renamed) or not appeared.isdisjoint(_PART.findall(line))
