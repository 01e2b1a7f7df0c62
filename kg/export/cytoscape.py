"""Cytoscape.js JSON: ``{"elements": {"nodes": [{"data": …}], "edges": [{"data": …}]}}``.

``data.id`` of an edge is its claim's id, ``source`` and ``target`` are node ids as that library demands, and all else
keeps its name and type. https://js.cytoscape.org/#notation/elements-json
"""

from __future__ import annotations

import json
from pathlib import Path

from kg.export.material import Material
from kg.export.scalars import edges, nodes

__all__ = ["write"]


def write(material: Material, path: Path) -> None:
    elements = {
        "nodes": [{"data": {"id": name, **row}} for name, row in nodes(material.graph)],
        "edges": [{"data": {"id": key, "source": start, "target": end, **row}} for key, start, end, row in edges(material.graph)],
    }
    path.write_text(json.dumps({"elements": elements}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
