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
    text = _as_published("\n".join(nx.generate_gexf(graph, prettyprint=True)))
    path.write_text('<?xml version="1.0" encoding="UTF-8"?>\n' + text + "\n", encoding="utf-8", newline="\n")


def _as_published(text: str) -> str:
    """NetworkX's writing without what the schema does not have and what would make equal graphs differ.

    Taken out are the day of writing, the graph's empty name, and the edges' keys, which their ids say already.
    """
    text = re.sub(r' lastmodifieddate="[^"]*"', "", text, count=1)
    text = re.sub(r'(<graph [^>]*?) name=""', r"\1", text, count=1)
    key = re.search(r' *<attribute id="(\d+)" title="networkx_key"[^>]*/>\n', text)
    if key is None:
        return text
    text = text.replace(key.group(), "", 1)
    return re.sub(rf' *<attvalue for="{key[1]}" value="[^"]*" />\n', "", text)


def read(path: Path) -> nx.MultiDiGraph:
    """The graph as written; an edge's ``id`` is its claim's."""
    return nx.read_gexf(path)
