"""What exports are made from."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import networkx as nx
from pyoxigraph import Quad

from kg.errors import StoreError
from kg.model import Claim, Entity
from kg.network import MIN_CONFIDENCE, graph
from kg.rdf import BASE, parse_trig, quads

__all__ = ["Material", "load"]


@dataclass(frozen=True)
class Material:
    """The claims, entities and documents (rows of documents.jsonl) of a graph, and its quads.

    Formats of nodes and edges take the claims with two ends and at least ``min_confidence``; the others take all.
    """

    claims: tuple[Claim, ...]
    entities: tuple[Entity, ...]
    documents: tuple[dict[str, Any], ...]
    min_confidence: float = MIN_CONFIDENCE
    base: str = BASE
    dataset: Callable[[], Iterable[Quad]] | None = field(default=None, compare=False)

    def quads(self) -> Iterable[Quad]:
        """The quads of graph.trig, or made from the claims where there is no such file."""
        if self.dataset is not None:
            return self.dataset()
        return quads(self.claims, self.entities, self.documents, base=self.base)

    @cached_property
    def graph(self) -> nx.MultiDiGraph:
        return graph(self.claims, self.entities, min_confidence=self.min_confidence, documents=self.documents)


def load(folder: str | Path, *, min_confidence: float = MIN_CONFIDENCE, base: str = BASE) -> Material:
    """The material of a folder that ``kg build`` left; StoreError names a file that is missing or malformed."""
    folder = Path(folder)
    rows = {name: tuple(_rows(folder / f"{name}.jsonl")) for name in ("claims", "entities", "documents")}
    return Material(
        claims=tuple(map(Claim.from_json, rows["claims"])),
        entities=tuple(map(Entity.from_json, rows["entities"])),
        documents=rows["documents"],
        min_confidence=min_confidence,
        base=base,
        dataset=lambda: parse_trig(folder / "graph.trig"),
    )


def _rows(path: Path) -> Iterable[dict[str, Any]]:
    try:
        with open(path, encoding="utf-8", newline="\n") as file:
            for number, line in enumerate(file, 1):
                try:
                    yield json.loads(line)
                except ValueError as error:
                    raise StoreError(f"{path}:{number}: not a line of JSON: {error}") from error
    except OSError as error:
        raise StoreError(f"{path} cannot be read: {error.strerror or error}") from error
