"""Where each node is drawn: a deterministic layout with communities apart and room for labels.

Small components are drawn by stress majorisation (Gansner, Koren and North, "Graph drawing by stress
majorization", 2004), which puts nodes about as far apart on the page as they are in the graph.
Large ones are cut into communities (Louvain), each drawn so, and packed as discs by the same method.
All sums are element-wise in a fixed order, so the same graph gives the same positions.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Sequence

import networkx as nx
import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components, dijkstra

from .geometry import GOLDEN, align, clear_lines, pack, separate, stress

__all__ = ["communities", "layout"]

WHOLE = 420
"""Components up to this many nodes are drawn as one; larger ones community by community."""

STEP = 130.0
"""Wished length of an edge between two nodes of one community, in page units (CSS pixels at zoom 1)."""

APART = 1.7
"""How much longer an edge between communities is than one inside."""

GAP = 62.0
"""Least distance between two nodes' centres: a node and one line of label."""

CLEARED = 120_000
"""Nodes times lines up to which marks are moved off the lines of others."""

SQUEEZE = np.array([0.55, 1.0])
"""Nodes of small graphs keep this much more distance sideways, where their names are."""


def layout(
    graph: nx.MultiDiGraph, groups: Sequence[Sequence[Hashable]] | None = None, *, min_confidence: float = 0.0
) -> dict[Hashable, tuple[int, int]]:
    """Positions of all nodes, in whole page units around (0, 0); the same graph gives the same positions.

    ``groups`` are the communities to keep apart (default: ``communities(graph)``). Edge directions do
    not matter, parallel edges shorten the distance a little. Nodes whose claims are all below
    ``min_confidence`` do not bend the layout: they are set into its gaps afterwards, near their
    neighbours. Takes a few seconds for 5,000 nodes and 20,000 edges.
    """
    if not graph:
        return {}
    groups = communities(graph) if groups is None else groups
    edges = [(a, b, row.get("kind") == "about", row.get("confidence", 1.0)) for a, b, row in graph.edges(data=True)]
    sure = {node for a, b, about, confidence in edges if confidence >= min_confidence and not about for node in (a, b)}
    sure = sure or set(graph)
    certain = nx.MultiDiGraph()
    certain.add_nodes_from(node for node in sorted(graph.nodes, key=str) if node in sure)
    certain.add_edges_from((a, b) for a, b, about, confidence in edges if confidence >= min_confidence and a in sure and b in sure)
    xy = _main(certain, groups)
    _fill_in(graph, xy)
    return {node: (round(x), round(y)) for node, (x, y) in sorted(xy.items(), key=lambda item: str(item[0]))}


def _main(graph: nx.MultiDiGraph, groups: Sequence[Sequence[Hashable]]) -> dict[Hashable, tuple[float, float]]:
    """Positions of a graph all of which is to be seen at first."""
    order = list(graph.nodes)
    index = {node: i for i, node in enumerate(order)}
    group = np.zeros(len(order), dtype=int)
    for number, members in enumerate(groups):
        for node in members:
            if node in index:
                group[index[node]] = number
    matrix = _lengths(graph, index, group)
    count, parts = connected_components(matrix, directed=False)
    blocks = [np.flatnonzero(parts == part) for part in range(count)]
    drawn = [_component(matrix[block][:, block], group[block]) for block in blocks]
    xy = np.zeros((len(order), 2))
    for block, centre, local in zip(blocks, _shelve(drawn), drawn, strict=True):
        xy[block] = local + centre
    xy -= (xy.min(axis=0) + xy.max(axis=0)) / 2
    return {node: (float(x), float(y)) for node, (x, y) in zip(order, xy, strict=True)}


def _fill_in(graph: nx.MultiDiGraph, xy: dict[Hashable, tuple[float, float]]) -> None:
    """Sets the nodes still without a position around their neighbours, those without neighbours below."""
    late = sorted((node for node in graph if node not in xy), key=str)
    fixed = len(xy)
    low = max(y for _, y in xy.values()) + 3 * GAP
    for number, node in enumerate(late):
        near = [xy[m] for m in sorted({*graph.successors(node), *graph.predecessors(node)}, key=str) if m in xy]
        if near:
            x, y = (sum(p[axis] for p in near) / len(near) for axis in (0, 1))
            angle = number * GOLDEN
            xy[node] = (x + 1.4 * GAP * math.cos(angle), y + 1.4 * GAP * math.sin(angle))
        else:
            columns = max(8, math.isqrt(len(late)) * 2)
            xy[node] = ((number % columns - columns / 2) * 2 * GAP, low + number // columns * GAP)
    if late:
        points = np.array([xy[node] for node in xy])
        held = np.arange(len(points)) < fixed
        moved = separate(points, np.full(len(points), GAP / 2), held=held, rounds=60)
        xy.update(zip(list(xy), ((float(x), float(y)) for x, y in moved), strict=True))


def communities(graph: nx.MultiDiGraph) -> list[list[Hashable]]:
    """Groups of nodes with more claims inside than between, largest first; singletons go by component.

    Louvain with a fixed seed over integers, so that neither the order of insertion nor the hash seed
    matters.
    """
    order = sorted(graph.nodes, key=str)
    index = {node: i for i, node in enumerate(order)}
    weights: dict[tuple[int, int], float] = {}
    for a, b, confidence in sorted(graph.edges(data="confidence", default=1.0), key=lambda edge: edge[2]):
        i, j = sorted((index[a], index[b]))
        if i != j:
            weights[i, j] = weights.get((i, j), 0.0) + confidence
    simple = nx.Graph()
    simple.add_nodes_from(range(len(order)))
    simple.add_weighted_edges_from((i, j, math.sqrt(w)) for (i, j), w in sorted(weights.items()))
    found = nx.community.louvain_communities(simple, seed=20) if weights else [{i} for i in simple]
    ranked = sorted((sorted(members) for members in found), key=lambda m: (-len(m), m))
    return [[order[i] for i in members] for members in ranked]


def _lengths(graph: nx.MultiDiGraph, index: dict[Hashable, int], group: np.ndarray) -> csr_array:
    """Symmetric sparse matrix of wished edge lengths; hubs get longer edges so that leaves have room."""
    pairs: dict[tuple[int, int], int] = {}
    for a, b in graph.edges():
        i, j = sorted((index[a], index[b]))
        if i != j:
            pairs[i, j] = pairs.get((i, j), 0) + 1
    n = len(index)
    if not pairs:
        return csr_array((n, n))
    rows, cols = np.array(sorted(pairs)).T
    count = np.array([pairs[i, j] for i, j in zip(rows.tolist(), cols.tolist(), strict=True)], dtype=float)
    degree = np.bincount(rows, minlength=n) + np.bincount(cols, minlength=n)
    room = 1.0 + 0.16 * np.sqrt(np.maximum(degree[rows], degree[cols]))
    room *= np.where(group[rows] == group[cols], 1.0, APART)
    value = STEP * room / (1.0 + 0.06 * np.minimum(np.log2(count), 4))
    both = (np.concatenate([value, value]), (np.concatenate([rows, cols]), np.concatenate([cols, rows])))
    return csr_array(both, shape=(n, n))


def _component(matrix: csr_array, group: np.ndarray) -> np.ndarray:
    """Positions of one connected component, centred, its long axis level."""
    n = matrix.shape[0]
    if n == 1:
        return np.zeros((1, 2))
    if n <= WHOLE:
        xy = _wide(align(stress(dijkstra(matrix, directed=False))))
        # Parted as if squeezed from the sides: names are wider than high and stand below their node.
        xy = separate(xy * SQUEEZE, _room(matrix)) / SQUEEZE
        links = matrix.tocoo()
        lines = np.column_stack([links.row, links.col])[links.row < links.col]
        if len(lines) * n <= CLEARED and len(lines) <= 3 * n:  # where lines are dense there is no room off them
            for _ in range(3):
                xy = clear_lines(xy, lines, GAP / 2)
                xy = separate(xy * SQUEEZE, _room(matrix)) / SQUEEZE
        return xy
    return align(separate(_by_community(matrix, group), np.full(n, GAP / 2), rounds=12))


def _room(matrix: csr_array) -> np.ndarray:
    """The radius each node keeps free: hubs are drawn larger and have more lines to show."""
    degree = np.diff(matrix.indptr)
    return GAP / 2 * (1 + 0.7 * np.sqrt(degree / max(8, int(degree.max()))))


def _wide(xy: np.ndarray) -> np.ndarray:
    """A very flat drawing made higher, up to half as much again: windows are about four by three."""
    w, h = (float(v) for v in np.ptp(xy, axis=0))
    return xy * np.array([1.0, min(1.5, max(1.0, w / max(h, 1.0) / 1.25))])


def _by_community(matrix: csr_array, group: np.ndarray) -> np.ndarray:
    """Positions of a large component: each community drawn by itself, then set as a disc among the others."""
    names = np.unique(group)
    blocks = [part for name in names for part in _split(np.flatnonzero(group == name), matrix)]
    shapes = [_inside(matrix[block][:, block]) for block in blocks]
    # A disc that leaves a few outlying leaves out: they stand in the gaps between the discs.
    reaches = [np.hypot(*s.T) for s in shapes]
    radii = np.array([max(0.75 * float(r.max()), float(np.sort(r)[int(0.92 * (len(r) - 1))])) + 0.7 * GAP for r in reaches])
    owner = np.empty(matrix.shape[0], dtype=int)
    for number, block in enumerate(blocks):
        owner[block] = number
    links = matrix.tocoo()
    ties = np.zeros((len(blocks), len(blocks)))
    np.add.at(ties, (owner[links.row], owner[links.col]), 1.0)
    np.fill_diagonal(ties, 0.0)
    centres = pack(radii, ties)
    xy = np.empty((matrix.shape[0], 2))
    for number, block in enumerate(blocks):
        xy[block] = _turn(shapes[number], number, block, owner, centres, links) + centres[number]
    return xy


def _split(block: np.ndarray, matrix: csr_array) -> Iterable[np.ndarray]:
    """A community of more than twice ``WHOLE`` in breadth-first slices, as stress needs all distances."""
    if len(block) <= 2 * WHOLE:
        return [block]
    hops = dijkstra(matrix[block][:, block], directed=False, indices=0, unweighted=True)
    ranked = block[np.lexsort((block, hops))]
    return np.array_split(ranked, math.ceil(len(block) / WHOLE))


def _inside(matrix: csr_array) -> np.ndarray:
    """One community around (0, 0); pieces that only meet outside it stand side by side."""
    distance = dijkstra(matrix, directed=False)
    far = distance[np.isfinite(distance)].max() if matrix.nnz else STEP
    distance[~np.isfinite(distance)] = max(far, STEP) * 1.2
    np.fill_diagonal(distance, 0.0)
    xy = stress(distance, rounds=40)
    xy = separate(xy, np.full(len(xy), GAP / 2), rounds=20)
    return xy - xy.mean(axis=0)


def _turn(shape: np.ndarray, number: int, block: np.ndarray, owner: np.ndarray, centres: np.ndarray, links: csr_array) -> np.ndarray:
    """The community turned so that its nodes with ties elsewhere face them (closed-form Procrustes in 2-D)."""
    place = {int(node): i for i, node in enumerate(block)}
    mine = owner[links.row] == number
    out = mine & (owner[links.col] != number)
    if not out.any():
        return shape
    rows = np.array([place[int(node)] for node in links.row[out]])
    pull = centres[owner[links.col[out]]] - centres[number]
    pull = pull / np.maximum(np.hypot(*pull.T), 1.0)[:, None]
    own = shape[rows]
    cos = (own * pull).sum()
    sin = (own[:, 0] * pull[:, 1] - own[:, 1] * pull[:, 0]).sum()
    size = math.hypot(cos, sin)
    if size < 1e-9:
        return shape
    c, s = cos / size, sin / size
    return np.column_stack([shape[:, 0] * c - shape[:, 1] * s, shape[:, 0] * s + shape[:, 1] * c])


def _shelve(drawn: list[np.ndarray]) -> list[np.ndarray]:
    """Centres of the components: the largest at the left, the rest in rows beside and below it.

    Of some widths the one is taken with which the whole fills a window of four by three best.
    """
    boxes = [tuple(float(v) for v in np.ptp(xy, axis=0) + np.array([2.4, 1.5]) * GAP) for xy in drawn]
    ranked = sorted(range(len(drawn)), key=lambda i: (-len(drawn[i]), i))
    first = boxes[ranked[0]]
    area = math.sqrt(sum(w * h for w, h in boxes))
    best: tuple[float, dict[int, tuple[float, float]]] | None = None
    for factor in (0.9, 1.0, 1.15, 1.3, 1.5, 1.7):
        width = max(first[0], max(w for w, _ in boxes), factor * area)
        corners = _rows(boxes, ranked, width)
        right = max(x + boxes[i][0] for i, (x, _) in corners.items())
        below = max(y + boxes[i][1] for i, (_, y) in corners.items())
        size = max(right / 1.33, below)
        if best is None or size < best[0] - 1e-6:
            best = (size, corners)
    assert best is not None
    middles = [(xy.min(axis=0) + xy.max(axis=0)) / 2 for xy in drawn]
    return [np.array(best[1][i]) + np.array(boxes[i]) / 2 - middles[i] for i in range(len(drawn))]


def _rows(boxes: Sequence[tuple[float, float]], ranked: Sequence[int], width: float) -> dict[int, tuple[float, float]]:
    """Upper left corners: the first box at (0, 0), the others in rows right of it while they fit, then below."""
    left, floor = boxes[ranked[0]]
    corners = {ranked[0]: (0.0, 0.0)}
    x, y, tall, start = left, 0.0, 0.0, left
    for i in ranked[1:]:
        w, h = boxes[i]
        if x > start and x + w > width:
            x, y, tall = start, y + tall, 0.0
        if start > 0 and (start + w > width or y + h > floor):
            x, y, tall, start = 0.0, max(floor, y), 0.0, 0.0
        corners[i] = (x, y)
        x, tall = x + w, max(tall, h)
    return corners
