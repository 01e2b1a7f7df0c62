"""GraphML of nodes and claims, read by NetworkX, igraph, yEd and Gephi.

Node ids are IRIs; an edge's id is its claim's. Lists (aliases …) are joined by " | ", absent values are left out,
characters that XML cannot hold become U+FFFD. Arguments beyond subject and object, and the sources' own offsets, are
in the RDF and the tables only. http://graphml.graphdrawing.org/
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import networkx as nx

from kg.export.material import Material
from kg.export.scalars import edges, nodes, xml_safe

__all__ = ["read", "scalar_graph", "write"]


def write(material: Material, path: Path) -> None:
    nx.write_graphml_lxml(scalar_graph(material.graph), path, encoding="utf-8", named_key_ids=True, prettyprint=True)


def read(path: Path) -> nx.MultiDiGraph:
    """The graph as written; edge keys are claim ids."""
    return nx.read_graphml(path, force_multigraph=True)


def scalar_graph(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """A graph whose attributes are text and numbers that XML can hold; none is named as the writers name theirs."""
    found = nx.MultiDiGraph()
    for name, row in nodes(graph):
        found.add_node(xml_safe(name), **_scalars(row))
    for key, start, end, row in edges(graph):
        found.add_edge(xml_safe(start), xml_safe(end), key=xml_safe(key), **_scalars(row))
    return found


def _scalars(row: dict[str, Any]) -> dict[str, Any]:
    plain = {name: " | ".join(value) if isinstance(value, list) else value for name, value in row.items()}
    return {name: xml_safe(value) if isinstance(value, str) else value for name, value in plain.items() if value not in (None, "")}
