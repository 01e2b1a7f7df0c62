"""Nodes and edges as flat rows, for formats whose attributes are scalars."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import networkx as nx

__all__ = ["EDGE_FIELDS", "NODE_FIELDS", "edges", "nodes", "xml_safe"]

NODE_FIELDS = ("label", "type", "aliases", "same_as", "about", "mentions")
EDGE_FIELDS = (
    "relation", "iri", "plover", "quad", "polarity", "modality", "speaker", "time", "place", "confidence", "document", "date",
    "evidence", "evidence_start", "evidence_end",
)  # fmt: skip

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def nodes(graph: nx.MultiDiGraph) -> Iterator[tuple[str, dict[str, Any]]]:
    """(id, attributes) of every node, by id; lists stay lists."""
    for name in sorted(graph):
        yield name, {field: graph.nodes[name][field] for field in NODE_FIELDS}


def edges(graph: nx.MultiDiGraph) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """(claim id, subject id, object id, attributes) of every claim, by claim id."""
    for start, end, key, row in sorted(graph.edges(keys=True, data=True), key=lambda e: (e[2], e[0], e[1])):
        if row["kind"] == "claim":
            evidence = row["claim"]["evidence"]
            flat = {**row, "evidence_start": evidence["start"], "evidence_end": evidence["end"]}
            yield key, start, end, {field: flat[field] for field in EDGE_FIELDS}


def xml_safe(text: str) -> str:
    """What XML 1.0 cannot hold replaced by U+FFFD: https://www.w3.org/TR/xml/#charsets"""
    return _NOT_XML.sub("\ufffd", text)
