"""Measures on the graph: who is central, which groups there are, what joins them. Same graph, same answer."""

from __future__ import annotations

import networkx as nx

from kg.errors import KgError

__all__ = ["betweenness", "bridges", "centrality", "communities"]

_SAMPLE = 400
_SEED = 0


def centrality(graph: nx.MultiDiGraph, kind: str = "pagerank", *, top: int | None = None) -> list[tuple[str, float]]:
    """(node id, score), highest first: "pagerank" (Brin and Page 1998; either direction), "degree" or "betweenness".

    Degree is the number of neighbours, betweenness as in ``betweenness``. Raises KgError for another kind.
    """
    simple, names = _simple(graph)
    if kind == "pagerank":
        scores = nx.pagerank(simple, weight="weight") if len(simple) else {}
    elif kind == "degree":
        scores = dict(simple.degree())
    elif kind == "betweenness":
        scores = dict(betweenness(graph))
        scores = {i: scores[name] for i, name in enumerate(names)}
    else:
        raise KgError(f"centrality {kind!r}: allowed are pagerank, degree, betweenness")
    ranked = sorted(((names[i], round(score, 9)) for i, score in scores.items()), key=lambda row: (-row[1], row[0]))
    return ranked[:top]


def betweenness(graph: nx.MultiDiGraph) -> list[tuple[str, float]]:
    """(node id, share of shortest paths through it), highest first (Brandes 2001); over 400 nodes, from a fixed sample."""
    simple, names = _simple(graph)
    sample = None if len(simple) <= _SAMPLE else _SAMPLE
    scores = nx.betweenness_centrality(simple, k=sample, seed=_SEED)
    return sorted(((names[i], round(score, 9)) for i, score in scores.items()), key=lambda row: (-row[1], row[0]))


def communities(graph: nx.MultiDiGraph) -> list[list[str]]:
    """Groups with more claims inside than between (Louvain, Blondel et al. 2008), largest first; ids in order."""
    simple, names = _simple(graph)
    if not len(simple):
        return []
    groups = nx.community.louvain_communities(simple, weight="weight", seed=_SEED)
    return sorted((sorted(names[i] for i in group) for group in groups), key=lambda g: (-len(g), g))


def bridges(graph: nx.MultiDiGraph) -> list[tuple[str, str, int]]:
    """(node, node, size) for each pair of nodes whose claims alone hold the graph together, largest first.

    ``size`` is the number of nodes on the smaller of the two sides that come apart without them.
    """
    simple, names = _simple(graph)
    found = []
    for part in nx.connected_components(simple):
        side = _subtree_sizes(simple, min(part))
        for a, b in nx.bridges(simple, root=min(part)):
            below = side[max((a, b), key=lambda n: side[n][1])][0]
            found.append((*sorted((names[a], names[b])), min(below, len(part) - below)))
    return sorted(found, key=lambda row: (-row[2], row[0], row[1]))


def _subtree_sizes(simple: nx.Graph, root: int) -> dict[int, tuple[int, int]]:
    """(nodes below and with it, depth) of each node in a depth-first tree; a bridge is always an edge of it."""
    depth, size = {root: 0}, {root: 1}
    edges = list(nx.dfs_edges(simple, root))
    for above, below in edges:
        depth[below], size[below] = depth[above] + 1, 1
    for above, below in reversed(edges):
        size[above] += size[below]
    return {node: (size[node], depth[node]) for node in depth}


def _simple(graph: nx.MultiDiGraph) -> tuple[nx.Graph, list[str]]:
    """The undirected graph on numbers (sets of text would be walked in an order that changes), weights = claims."""
    names = sorted(graph)
    number = {name: i for i, name in enumerate(names)}
    pairs: dict[tuple[int, int], int] = {}
    for a, b in graph.edges():
        if a != b:
            pair = (min(number[a], number[b]), max(number[a], number[b]))
            pairs[pair] = pairs.get(pair, 0) + 1
    simple = nx.Graph()
    simple.add_nodes_from(range(len(names)))
    simple.add_weighted_edges_from((*pair, count) for pair, count in sorted(pairs.items()))
    return simple, names
