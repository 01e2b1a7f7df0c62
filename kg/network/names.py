"""From a name as a person types it to an entity: without case, by label or alias, near names offered.

Names are compared casefolded, without accents, with white space joined and a leading "the" dropped.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import networkx as nx

from kg.errors import UnknownNameError
from kg.model import Entity

__all__ = ["find", "near", "normal", "of_relation", "search"]


def of_relation(label: str, iri: str | None) -> tuple[str, ...]:
    """What a relation may be asked for by: its claim's label ("vetoed"), its IRI, and the words of the IRI ("rejected")."""
    local = re.split(r"[#/:]", iri)[-1] if iri else ""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])|[-_]", " ", local).lower()
    return tuple(dict.fromkeys(filter(None, (label, iri, words))))


def find(things: nx.MultiDiGraph | Iterable[Entity], name: str) -> str:
    """The id of the entity with this label, alias or IRI; of several, by label first, then the most mentioned; else of the one so surnamed.

    Raises UnknownNameError that offers up to five near names.
    """
    rows = _rows(things)
    if name in rows:
        return name
    wanted = normal(name)
    best: tuple[tuple, str] | None = None
    for identity, row in rows.items():
        if wanted == normal(row["label"]):
            rank = 0
        elif wanted in map(normal, row["aliases"]):
            rank = 1
        else:
            continue
        place = ((rank, -row["mentions"], identity), identity)
        best = min(best, place) if best else place
    if best is None:
        surnamed = [i for i, row in rows.items() if row["type"] == "Person" and normal(row["label"].rpartition(" ")[2]) == wanted]
        if len(surnamed) == 1:
            return surnamed[0]
        offered = near(rows.values(), name)
        hint = f"; near are {', '.join(offered)}" if offered else ""
        raise UnknownNameError(f"{name!r} is not in the graph{hint}")
    return best[1]


def search(things: nx.MultiDiGraph | Iterable[Entity], text: str, *, limit: int = 10) -> list[str]:
    """Ids of entities whose names match, begin with, hold, or look like the text, best first."""
    wanted = normal(text)
    found: list[tuple[tuple, str]] = []
    for identity, row in _rows(things).items():
        ranks = [r for r in (_rank(wanted, normal(n), i) for i, n in enumerate([row["label"], *row["aliases"]])) if r is not None]
        if ranks:
            found.append(((min(ranks), -row["mentions"], row["label"], identity), identity))
    return [identity for _, identity in sorted(found)[:limit]]


def near(rows: Iterable[Mapping[str, Any]], name: str, *, limit: int = 5) -> list[str]:
    """Labels whose own or other names hold the words or look alike, best first."""
    wanted = normal(name)
    labels: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for one in (row["label"], *row["aliases"]):
            labels[normal(one)].add(row["label"])
    holding = sorted((n for n in labels if wanted and (wanted in n.split() or n.startswith(wanted))), key=lambda n: (len(n), n))
    alike = difflib.get_close_matches(wanted, sorted(labels), n=limit, cutoff=0.6)
    found: dict[str, None] = {}
    for one in [*alike, *holding]:
        found.update(dict.fromkeys(sorted(labels[one])))
    return list(found)[:limit]


def normal(name: str) -> str:
    """The form in which names are compared.

    >>> normal("The  São Tomé Times")
    'sao tome times'
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    words = plain.split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


def _rank(wanted: str, name: str, place: int) -> tuple[int, bool] | None:
    if name == wanted:
        return 0, place > 0
    if name.startswith(wanted):
        return 1, place > 0
    if f" {wanted}" in f" {name}":
        return 2, place > 0
    if wanted in name:
        return 3, place > 0
    if difflib.SequenceMatcher(None, wanted, name).quick_ratio() > 0.75 and difflib.SequenceMatcher(None, wanted, name).ratio() > 0.75:
        return 4, place > 0
    return None


def _rows(things: nx.MultiDiGraph | Iterable[Entity]) -> dict[str, Mapping[str, Any]]:
    if isinstance(things, nx.Graph):
        return dict(things.nodes(data=True))
    return {e.id: {"label": e.label, "aliases": e.aliases, "mentions": len(e.mentions), "type": e.type} for e in things}
