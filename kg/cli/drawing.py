"""Pages of a part of a graph: paths, the surroundings of a node, what a query finds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx as nx

    from kg.model import Claim, Entity

__all__ = ["draw", "draw_paths"]


def draw_paths(
    out: Path, graph: nx.MultiDiGraph, found: Sequence[Any], claims: Sequence[Claim], entities: Sequence[Entity], least: float
) -> str:
    """The page of the paths found, as HTML."""
    keys = {key for one in found for hop in one.hops for key, _, _ in hop.edges}
    edges = [(start, end, key) for start, end, key in graph.edges(keys=True) if key in keys]
    nodes = found[0].nodes
    label = graph.nodes(data="label")
    title = f"{label[nodes[0]]} to {label[nodes[-1]]}"
    return draw(out, graph.edge_subgraph(edges), claims, entities, title=title, min_confidence=least, path=(nodes[0], nodes[-1]))


def draw(out: Path, graph: nx.MultiDiGraph, claims: Iterable[Claim], entities: Sequence[Entity], **how: Any) -> str:
    """The page of a graph that is part of the one in the folder, with the texts its claims stand in, as HTML."""
    import kg.view
    from kg.build import contents

    keys = {key for *_, key in graph.edges(keys=True)}
    kept = [claim for claim in claims if claim.id in keys]
    cited = {claim.document for claim in kept}
    documents = [document for document in contents.documents(out) if document.id in cited]
    known = set(graph) | {node.id for claim in kept for node in claim.nodes()} | {s.id for claim in kept for s in claim.attribution}
    return kg.view.page(graph, documents=documents, claims=kept, entities=[e for e in entities if e.id in known], **how)
