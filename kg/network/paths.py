"""How A is connected to B: chains of claims, each hop with its sentences.

A path visits a node once, and goes through things and topics only: never through a role, a quantity, a document, a
date or a class, which would join everything with everything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice, pairwise
from typing import Any

import networkx as nx

from kg.errors import KgError, UnknownNameError
from kg.network.names import of_relation
from kg.network.steps import IMPASSABLE, Hop, Path, Steps
from kg.rdf.terms import time_bounds

__all__ = ["IMPASSABLE", "Hop", "Path", "paths"]

MAX_HOPS = 6
MAX_PATHS = 1000


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
    its document's date, and what has neither; ``avoid_hubs`` prefers ways through nodes with few neighbours. A link of
    a topic to what it is about counts for as many hops as it names things, and a topic that merely names both the thing
    before it and the thing after it connects nothing. Empty if there is no path; UnknownNameError for a node that is not
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
    steps = Steps(graph, lambda edge: _walked(edge, wanted, asserted_only, negated, last), directed, {source, target}, avoid_hubs)
    if all_:
        chains = filter(steps.passable, _bounded(steps, source, target, max_hops))
        found = [steps.path(chain) for chain in islice(chains, MAX_PATHS)]
        return sorted(found, key=lambda p: (p.cost, p.nodes))
    return [steps.path(chain) for chain in _cheapest(steps, source, target, k, max_hops, avoid_hubs)]


def _walked(edge: Mapping[str, Any], relations: frozenset[str] | None, asserted_only: bool, negated: bool, last: str | None) -> bool:
    if edge["kind"] == "about":
        return True
    if relations is not None and relations.isdisjoint(of_relation(edge["relation"], edge["iri"])):
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


def _cheapest(steps: Steps, source: str, target: str, k: int, max_hops: int, avoid_hubs: bool) -> list[list[str]]:
    """The k cheapest simple paths of up to ``max_hops`` hops (Yen 1971), or as many as there are."""
    reach = steps.distance(source, target, max_hops)
    if reach is None:
        return []
    while True:
        if avoid_hubs:
            reach = max_hops
        simple = steps.within(source, target, reach)
        candidates = islice(nx.shortest_simple_paths(simple, source, target, weight="weight"), MAX_PATHS)
        found = list(islice((chain for chain in candidates if len(chain) - 1 <= max_hops and steps.passable(chain)), k))
        # no step costs less than 1, so what needs more hops than the last costs is dearer: no need to look further
        enough = int(sum(steps.weight(*step) for step in pairwise(found[-1]))) if len(found) == k else max_hops
        if reach >= min(enough, max_hops):
            return found
        reach = reach + 1 if len(found) < k else min(enough, max_hops)


def _bounded(steps: Steps, source: str, target: str, max_hops: int) -> Iterator[list[str]]:
    """Every simple path of up to ``max_hops`` hops, shorter first; a step that cannot arrive in time is not taken."""
    simple = steps.within(source, target, max_hops)
    if source not in simple or target not in simple:
        return
    near = dict(nx.single_source_shortest_path_length(simple.reverse(copy=False), target, cutoff=max_hops))
    for bound in range(near.get(source, max_hops + 1), max_hops + 1):
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
