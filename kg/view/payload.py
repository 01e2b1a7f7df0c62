"""What the page carries: the graph to draw at once, and the details (sentences, texts) behind it.

Both are JSON values of columns rather than of records, each string once, as a page of 20,000 claims
is to stay a few megabytes. Offsets in them count UTF-16 code units, which is what the page's
JavaScript counts; ``astral`` lists where code points outside the basic plane stand, so that the page
gives code points again where it shows or exports them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import networkx as nx

from ..model import MODALITIES, POLARITIES, Claim, Document, Entity
from ..network.steps import IMPASSABLE
from .columns import Claims, Entities, Texts
from .positions import communities, layout

__all__ = ["ABOUT", "importance", "payload"]

ABOUT = "about"
"""The kind of an edge from a topic to what it names; all other edges are claims."""


def importance(graph: nx.MultiDiGraph) -> dict[Any, float]:
    """How much a node matters on the page: its neighbours, and a little its claims, by confidence."""
    near: dict[Any, set[Any]] = {node: set() for node in graph}
    weight = dict.fromkeys(graph, 0)  # thousandths: their sum does not hang on the order of the edges
    for a, b, row in graph.edges(data=True):
        if row.get("kind") == ABOUT:
            continue
        confidence = round(row.get("confidence", 1.0) * 1000)
        near[a].add(b)
        near[b].add(a)
        weight[a] += confidence
        weight[b] += confidence
    return {node: round(len(near[node] - {node}) + 0.00025 * weight[node], 3) for node in graph}


def payload(
    graph: nx.MultiDiGraph,
    documents: Sequence[Document],
    claims: Sequence[Claim],
    entities: Sequence[Entity],
    min_confidence: float = 0.0,
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The two JSON values of the page: ``graph`` (to draw) and ``detail`` (to read).

    ``claims`` are those the page tells of, drawn or not; a claim is drawn where the graph has an edge
    with its id. Edges whose claim is not among them are taken from the edge's ``claim`` attribute.
    """
    claims = _all_claims(graph, claims)
    known = {entity.id: entity for entity in entities}
    graph = _with_topics(graph, known)
    weight = importance(graph)
    nodes = sorted(graph.nodes, key=lambda node: (-weight[node], str(node)))
    groups = communities(graph)
    place = layout(graph, groups, min_confidence=min_confidence)
    table = Entities(nodes, graph, known)
    texts = Texts(sorted(documents, key=lambda d: d.id), claims)
    columns = Claims(table, texts, {key for _, _, key, kind in graph.edges(keys=True, data="kind") if kind != ABOUT})
    relations = columns.add(claims)
    member = {node: number for number, group in enumerate(groups) for node in group}
    head = {
        "nodes": len(nodes),
        "x": [place[node][0] for node in nodes],
        "y": [place[node][1] for node in nodes],
        "weight": [weight[node] for node in nodes],
        "group": [member[node] for node in nodes],
        "about": sorted([table.place[str(a)], table.place[str(b)]] for a, b, kind in graph.edges(data="kind") if kind == ABOUT),
        "relations": [list(row) for row in relations],
        "impassable": sorted(IMPASSABLE),
        "modalities": list(MODALITIES),
        "polarities": list(POLARITIES),
        "claims": columns.light,
        "documents": texts.heads(),
        **table.columns(),
    }
    strings = columns.names.values
    detail = {"claims": columns.rest, "aliases": table.aliases(), "same": table.same_as(), **texts.columns(), "strings": strings}
    return head, detail


def _with_topics(graph: nx.MultiDiGraph, known: Mapping[str, Entity]) -> nx.MultiDiGraph:
    """The graph with an edge of kind "about" from each topic to the entities it names, where it has both.

    "Grain tariffs of Norvane" then stands near Norvane, joined by a thin line, though no claim says so.
    """
    made = nx.MultiDiGraph()
    made.add_nodes_from(graph.nodes(data=True))
    made.add_edges_from((a, b, key, row) for a, b, key, row in graph.edges(keys=True, data=True) if row.get("kind") != ABOUT)
    tied = {tuple(sorted((str(a), str(b)))) for a, b in made.edges()}
    for node in sorted(graph.nodes, key=str):
        entity = known.get(node)
        named = entity.about if entity else graph.nodes[node].get("about") or ()
        for target in sorted(set(named)):
            if target in graph and target != node and tuple(sorted((str(node), str(target)))) not in tied:
                made.add_edge(node, target, key=f"{ABOUT}:{node}", kind=ABOUT, confidence=1.0)
    return made


def _all_claims(graph: nx.MultiDiGraph, claims: Sequence[Claim]) -> list[Claim]:
    found = {claim.id: claim for claim in claims}
    for _, _, key, row in graph.edges(keys=True, data="claim"):
        if row is not None and key not in found:
            found[key] = row if isinstance(row, Claim) else Claim.from_json(row)
    return sorted(found.values(), key=lambda c: (c.document, c.evidence.start, c.evidence.end, c.relation.start, c.id))
