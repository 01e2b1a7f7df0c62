"""How A is connected to B: chains of claims, each hop with its sentences.

A path visits a node once, and goes through things and topics only: never through a role, a quantity, a document, a
date or a class, which would join everything with everything.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Any

import networkx as nx

from kg.errors import KgError, UnknownNameError
from kg.rdf.terms import time_bounds

__all__ = ["IMPASSABLE", "Hop", "Path", "paths"]

IMPASSABLE = frozenset({"Role", "Quantity", "Date", "Class"})
"""Types a path may begin or end with and never goes through."""

MAX_HOPS = 6
MAX_PATHS = 1000


@dataclass(frozen=True)
class Hop:
    """One step from a node to the next, with every claim that makes it, the most confident first.

    ``start`` and ``end`` are node ids in the order of the walk. Each of ``edges`` is (key, attributes, forward):
    ``forward`` tells that the claim's subject is ``start``.
    """

    start: str
    end: str
    start_label: str
    end_label: str
    edges: tuple[tuple[str, Mapping[str, Any], bool], ...]

    @property
    def best(self) -> Mapping[str, Any]:
        """The attributes of the first edge: relation, polarity, speaker, evidence, document …"""
        return self.edges[0][1]

    @property
    def forward(self) -> bool:
        return self.edges[0][2]

    def to_json(self) -> dict[str, Any]:
        return {
            "from": {"id": self.start, "label": self.start_label},
            "to": {"id": self.end, "label": self.end_label},
            "claims": [_edge_json(*edge) for edge in self.edges],
        }

    def __str__(self) -> str:
        negated = "not " if self.best["polarity"] == "negative" else ""
        relation = f"{negated}{self.best['relation']}"
        return (
            f"{self.start_label} — {relation} → {self.end_label}" if self.forward else f"{self.start_label} ← {relation} — {self.end_label}"
        )


@dataclass(frozen=True)
class Path:
    """A chain of hops; ``cost`` is what it was ranked by (hops, or hops weighed by how busy their ends are)."""

    hops: tuple[Hop, ...]
    cost: float

    @property
    def nodes(self) -> tuple[str, ...]:
        return (self.hops[0].start, *(hop.end for hop in self.hops))

    def to_json(self) -> dict[str, Any]:
        return {"hops": [hop.to_json() for hop in self.hops], "cost": round(self.cost, 6)}

    def __str__(self) -> str:
        """The chain in one line: "A — owns → B ← accused — C"."""
        parts = [str(hop) for hop in self.hops]
        return parts[0] + "".join(part[len(hop.start_label) :] for part, hop in zip(parts[1:], self.hops[1:], strict=True))


def paths(
    graph: nx.MultiDiGraph,
    source: str,
    target: str,
    *,
    k: int = 1,
    max_hops: int = MAX_HOPS,
    all_: bool = False,
    directed: bool = False,
    relations: tuple[str, ...] | None = None,
    asserted_only: bool = False,
    negated: bool = False,
    as_of: str | None = None,
    avoid_hubs: bool = False,
) -> list[Path]:
    """The ``k`` shortest paths between two nodes (ids), or all of up to ``max_hops`` hops (at most 1,000), best first.

    ``directed`` walks from subject to object only; ``relations`` (labels or IRIs) are the only ones walked;
    ``asserted_only`` leaves out what is possible, planned, … and what somebody is merely quoted as saying; ``negated``
    lets denied claims in; ``as_of`` (ISO 8601 day, month or year) leaves out what is later, by the claim's time, else
    its document's date, and what has neither; ``avoid_hubs`` prefers ways through nodes with few neighbours. Links of
    topics to what they are about count as claims. Empty if there is no path; UnknownNameError for a node that is not
    in the graph; KgError for a date that is none.
    """
    for name in (source, target):
        if name not in graph:
            raise UnknownNameError(f"{name!r} is not in the graph: no claim at this confidence has it as subject or object")
    if k < 1 or max_hops < 1:
        raise KgError(f"paths: k and hops must be at least 1, not {k} and {max_hops}")
    if source == target:
        return []
    last = _last_day(as_of)
    wanted = frozenset(relations) if relations else None
    hops = _hops(graph, lambda e: _walked(e, wanted, asserted_only, negated, last), directed)
    simple = _weighted(graph, hops, {source, target}, avoid_hubs)
    if source not in simple or target not in simple:
        return []
    near = _distances(simple, target, max_hops)
    if source not in near:
        return []
    chains = _bounded(simple, source, target, near, max_hops) if all_ else _shortest(simple, source, target, k, max_hops, near)
    found = [_path(graph, hops, simple, chain) for chain in islice(chains, MAX_PATHS if all_ else k)]
    return sorted(found, key=lambda p: (p.cost, len(p.hops), p.nodes)) if all_ else found


def _walked(edge: Mapping[str, Any], relations: frozenset[str] | None, asserted_only: bool, negated: bool, last: str | None) -> bool:
    if edge["kind"] == "about":
        return True
    if relations is not None and edge["relation"] not in relations and edge["iri"] not in relations:
        return False
    if not negated and edge["polarity"] == "negative":
        return False
    if asserted_only and (edge["modality"] != "asserted" or edge["speaker"]):
        return False
    return last is None or _begins(edge) <= last


def _begins(edge: Mapping[str, Any]) -> str:
    bounds = time_bounds(edge["time"] or "") or time_bounds(edge["date"] or "")
    return bounds[0] if bounds else "9999-99-99"


def _last_day(as_of: str | None) -> str | None:
    if as_of is None:
        return None
    bounds = time_bounds(as_of)
    if bounds is None:
        raise KgError(f"date {as_of!r}: allowed are 2024-05-31, 2024-05 and 2024")
    return bounds[1]


def _hops(graph: nx.MultiDiGraph, walked: Any, directed: bool) -> dict[tuple[str, str], list]:
    """(start, end) -> edges that allow the step, most confident first, a claim's own direction before its inverse."""
    hops: dict[tuple[str, str], list] = defaultdict(list)
    for start, end, key, edge in graph.edges(keys=True, data=True):
        if start != end and walked(edge):
            hops[start, end].append((key, edge, True))
            if not directed:
                hops[end, start].append((key, edge, False))
    for edges in hops.values():
        edges.sort(key=_preference)
    return hops


def _preference(edge: tuple[str, Mapping[str, Any], bool]) -> tuple:
    """Claims before links of topics, the more confident, asserted, unattributed first, then those in the walk's direction."""
    key, row, forward = edge
    return row["kind"] != "claim", -row["confidence"], row["modality"] != "asserted", bool(row["speaker"]), not forward, key


def _weighted(graph: nx.MultiDiGraph, hops: dict, ends: set[str], avoid_hubs: bool) -> nx.DiGraph:
    """One edge per possible step. Its weight is 1, or how busy its ends are if hubs are avoided.

    Between ways of equal length, doubt, quotation and busy ends decide: what they add is less than a hop in all.
    """
    neighbours: dict[str, set[str]] = defaultdict(set)
    for start, end in hops:
        neighbours[start].add(end)
        neighbours[end].add(start)
    simple = nx.DiGraph()
    for start, end in sorted(hops):
        if any(graph.nodes[n]["type"] in IMPASSABLE and n not in ends for n in (start, end)):
            continue
        busy = (math.log2(1 + len(neighbours[start])) + math.log2(1 + len(neighbours[end]))) / 2
        best = hops[start, end][0][1]
        doubt = (1 - best["confidence"]) + (best["modality"] != "asserted") + bool(best["speaker"])
        simple.add_edge(start, end, weight=(busy if avoid_hubs else 1.0) + busy / 200 + doubt / 100)
    return simple


def _distances(simple: nx.DiGraph, target: str, max_hops: int) -> dict[str, int]:
    """Hops from each node to the target, as far as they are within reach."""
    return dict(nx.single_source_shortest_path_length(simple.reverse(copy=False), target, cutoff=max_hops))


def _shortest(simple: nx.DiGraph, source: str, target: str, k: int, max_hops: int, near: Mapping[str, int]) -> Iterator[list[str]]:
    """The k cheapest simple paths within the bound (Yen 1971)."""
    # hops and cost may rank differently: what is too long is skipped, and looked past only so far
    candidates = nx.shortest_simple_paths(simple.subgraph(sorted(near)), source, target, weight="weight")
    return islice((chain for chain in islice(candidates, MAX_PATHS) if len(chain) - 1 <= max_hops), k)


def _bounded(simple: nx.DiGraph, source: str, target: str, near: Mapping[str, int], max_hops: int) -> Iterator[list[str]]:
    """Every simple path of up to ``max_hops`` hops, shorter first; a step that cannot arrive in time is not taken."""
    for bound in range(near[source], max_hops + 1):
        yield from _exactly(simple, [source], {source}, target, near, bound)


def _exactly(simple: nx.DiGraph, chain: list[str], seen: set[str], target: str, near: Mapping[str, int], left: int) -> Iterator[list[str]]:
    if chain[-1] == target:
        if left == 0:
            yield list(chain)
        return
    for step in sorted(simple.successors(chain[-1])):
        if step not in seen and near.get(step, left) <= left - 1:
            chain.append(step)
            seen.add(step)
            yield from _exactly(simple, chain, seen, target, near, left - 1)
            seen.remove(step)
            chain.pop()


def _path(graph: nx.MultiDiGraph, hops: dict, simple: nx.DiGraph, chain: list[str]) -> Path:
    label = graph.nodes(data="label")
    steps = list(pairwise(chain))
    cost = sum(simple.edges[step]["weight"] for step in steps)
    return Path(tuple(Hop(a, b, label[a], label[b], tuple(hops[a, b])) for a, b in steps), cost)


def _edge_json(key: str, edge: Mapping[str, Any], forward: bool) -> dict[str, Any]:
    names = ("relation", "polarity", "modality", "speaker", "time", "confidence", "document", "date", "evidence")
    return {"claim": key if edge["kind"] == "claim" else None, "kind": edge["kind"], "forward": forward, **{n: edge[n] for n in names}}
