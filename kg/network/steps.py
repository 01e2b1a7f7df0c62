"""The steps that paths are made of: which claims lead from a node to the next, and what a step costs."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

import networkx as nx

__all__ = ["IMPASSABLE", "Hop", "Path", "Steps"]

IMPASSABLE = frozenset({"Role", "Quantity", "Date", "Class"})
"""Types a path may begin or end with and never goes through."""


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


class Steps:
    """The steps of a graph that may be walked: edges that ``walked`` lets through, between nodes that may be passed."""

    def __init__(
        self, graph: nx.MultiDiGraph, walked: Callable[[Mapping[str, Any]], bool], directed: bool, ends: set[str], avoid_hubs: bool
    ) -> None:
        self._graph, self._walked, self._directed, self._ends, self._avoid_hubs = graph, walked, directed, ends, avoid_hubs
        # the dictionaries themselves, as networkx's own algorithms take them: its views cost more than the search
        self._succ, self._pred, self._node = graph._succ, graph._pred, graph._node
        self.edges = cache(self._edges)
        self._onward = cache(lambda node: self._neighbours(node, self._succ, self._pred))
        self._back = cache(lambda node: self._neighbours(node, self._pred, self._succ))
        self._busy = cache(lambda node: math.log2(1 + len(self._succ[node]) + len(self._pred[node])))

    def distance(self, source: str, target: str, bound: int) -> int | None:
        """The hops between two nodes; None if there are more than ``bound``."""
        for reach, seen in enumerate(self._spread(source, target, bound), 1):
            if not seen[0].isdisjoint(seen[1]):
                return reach
        return None

    def within(self, source: str, target: str, bound: int) -> nx.DiGraph:
        """A graph that holds every path of up to ``bound`` hops: of nodes near the source and nodes near the target."""
        *_, seen = self._spread(source, target, bound)
        inside = seen[0] | seen[1]
        simple = nx.DiGraph()
        for start in sorted(inside):
            simple.add_weighted_edges_from((start, end, self.weight(start, end)) for end in self._onward(start) if end in inside)
        return simple

    def weight(self, start: str, end: str) -> float:
        """What a step costs: 1, or how busy its ends are if hubs are avoided; by a topic's name, times the things it names.

        Between ways of equal length, doubt, quotation and busy ends decide: what they add is less than a hop in all.
        """
        busy = (self._busy(start) + self._busy(end)) / 2
        _, best, forward = self.edges(start, end)[0]
        doubt = (1 - best["confidence"]) + (best["modality"] != "asserted") + bool(best["speaker"])
        cost = busy if self._avoid_hubs else 1.0
        if best["kind"] == "about":
            cost *= 1.05 * max(1, len(self._node[start if forward else end]["about"]))
        return cost + min(busy, 20) / 200 + doubt / 100

    def passable(self, chain: Sequence[str]) -> bool:
        """Tell whether no topic on the way merely names what comes before it and after it: that connects nothing."""
        links = [self._link(a, b) for a, b in pairwise(chain)]
        return not any(into is False and onward is True for into, onward in pairwise(links))

    def path(self, chain: list[str]) -> Path:
        """The nodes of a walk as a path."""
        label = self._graph.nodes(data="label")
        hops = tuple(Hop(a, b, label[a], label[b], self.edges(a, b)) for a, b in pairwise(chain))
        return Path(hops, sum(self.weight(hop.start, hop.end) for hop in hops))

    def _spread(self, source: str, target: str, bound: int) -> Iterator[tuple[set[str], set[str]]]:
        """The nodes reached from either end after 1, 2, … hops together, the side with fewer at its edge going on."""
        seen, edge = ({source}, {target}), [{source}, {target}]
        for _ in range(bound):
            side = 0 if len(edge[0]) <= len(edge[1]) else 1
            onward = self._back if side else self._onward
            edge[side] = {n for node in edge[side] for n in onward(node)} - seen[side]
            seen[side].update(edge[side])
            yield seen

    def _neighbours(self, node: str, along: Any, against: Any) -> tuple[str, ...]:
        if not self._through(node):
            return ()
        walked = self._walked
        reached = set()
        for ways in (along,) if self._directed else (along, against):
            for other, edges in ways[node].items():
                if other not in reached and other != node and self._through(other) and any(map(walked, edges.values())):
                    reached.add(other)
        return tuple(sorted(reached))

    def _through(self, node: str) -> bool:
        return self._node[node]["type"] not in IMPASSABLE or node in self._ends

    def _edges(self, start: str, end: str) -> tuple[tuple[str, Mapping[str, Any], bool], ...]:
        """The edges that allow a step, as ``Hop.edges`` has them."""
        found = [(key, edge, True) for key, edge in self._succ[start].get(end, {}).items() if self._walked(edge)]
        if not self._directed:
            found += [(key, edge, False) for key, edge in self._pred[start].get(end, {}).items() if self._walked(edge)]
        return tuple(sorted(found, key=_preference))

    def _link(self, start: str, end: str) -> bool | None:
        """For a step by a topic's name alone, whether it leads from the topic to the thing; None for a step by a claim."""
        _, best, forward = self.edges(start, end)[0]
        return forward if best["kind"] == "about" else None


def _preference(edge: tuple[str, Mapping[str, Any], bool]) -> tuple:
    """Claims before links of topics, the more confident, asserted, unattributed first, then those in the walk's direction."""
    key, row, forward = edge
    return row["kind"] != "claim", -row["confidence"], row["modality"] != "asserted", bool(row["speaker"]), not forward, key


def _edge_json(key: str, edge: Mapping[str, Any], forward: bool) -> dict[str, Any]:
    names = ("relation", "polarity", "modality", "speaker", "time", "confidence", "document", "date", "evidence")
    return {"claim": key if edge["kind"] == "claim" else None, "kind": edge["kind"], "forward": forward, **{n: edge[n] for n in names}}
