"""GEXF 1.2 of nodes and claims, in the shape Gephi reads. Limits as in ``kg.export.graphml``.

Gephi shows an edge's ``label``, so the relation is that too. https://gexf.net/
"""

from __future__ import annotations

import re
from pathlib import Path

import networkx as nx

from kg.export.graphml import scalar_graph
from kg.export.material import Material

__all__ = ["read", "write"]


def write(material: Material, path: Path) -> None:
    graph = scalar_graph(material.graph)
    for _, _, key, row in graph.edges(keys=True, data=True):
        row.update(id=key, label=row["relation"])
    text = "\n".join(nx.generate_gexf(graph, prettyprint=True))
    # NetworkX stamps the day of writing, which would make equal graphs differ
    text = re.sub(r' lastmodifieddate="[^"]*"', "", text, count=1)
    path.write_text('<?xml version="1.0" encoding="UTF-8"?>\n' + text + "\n", encoding="utf-8", newline="\n")


def read(path: Path) -> nx.MultiDiGraph:
    """The graph as written; an edge's ``id`` is its claim's."""
    return nx.read_gexf(path)
