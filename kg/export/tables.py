"""Tables of everything a graph holds, as CSV (RFC 4180) or Parquet: nodes, edges, claims, arguments, sources, mentions, documents.

``edges`` are the claims of the drawn graph (two ends, above the threshold); ``claims`` are all. A claim's further
participants are rows of ``arguments``, its attribution of ``sources`` (level 1 is the outermost). In CSV, lists are
joined by " | ", absent values are empty, and a text that a spreadsheet would take for a formula gets an apostrophe
before it; ``read_csv`` takes it off.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kg.errors import KgError
from kg.export.material import Material
from kg.export.scalars import EDGE_FIELDS, NODE_FIELDS, edges, nodes
from kg.network import speaker

__all__ = ["TABLES", "cell", "claim_row", "read_csv", "tables", "write_csv", "write_parquet"]

_NODE_PARTS = ("id", "label", "type", "text", "start", "end")
TABLES: dict[str, dict[str, str]] = {
    "nodes": {
        "node": "text", **dict.fromkeys(NODE_FIELDS, "text"), "aliases": "list", "same_as": "list", "about": "list", "mentions": "int",
    },
    "edges": {
        **dict.fromkeys(("claim", "subject", "object", "subject_label", "object_label", *EDGE_FIELDS), "text"),
        "quad": "int", "confidence": "float", "evidence_start": "int", "evidence_end": "int",
    },
    "claims": {
        "claim": "text", "document": "text",
        **{f"{part}_{name}": "text" for part in ("subject", "object", "place") for name in _NODE_PARTS},
        **{f"{part}_{edge}": "int" for part in ("subject", "object", "place", "relation", "time", "evidence") for edge in ("start", "end")},
        "relation": "text", "iri": "text", "relation_text": "text", "plover": "text", "cameo": "text", "quad": "int",
        "polarity": "text", "modality": "text", "speaker": "text", "time": "text", "time_text": "text", "confidence": "float",
        "evidence": "text", "zone": "text",
    },
    "arguments": {"claim": "text", "index": "int", "role": "text", **dict.fromkeys(_NODE_PARTS, "text"), "start": "int", "end": "int"},
    "sources": {
        "claim": "text", "level": "int", "id": "text", "label": "text", "text": "text", "cue": "text", "start": "int", "end": "int",
    },
    "mentions": {"node": "text", "label": "text", "document": "text", "start": "int", "end": "int", "text": "text", "kind": "text"},
    "documents": {"document": "text", "title": "text", "date": "text", "url": "text", "sha256": "text"},
}  # fmt: skip
"""Table -> column -> kind: text, list (of text), int or float."""


def tables(material: Material) -> dict[str, Iterator[dict[str, Any]]]:
    """Table -> rows; a row has every column, absent values are None."""
    made = {
        "nodes": ({"node": name, **row} for name, row in nodes(material.graph)),
        "edges": _edges(material),
        "claims": (claim_row(claim) for claim in material.claims),
        "arguments": (_argument(c, i, a) for c in material.claims for i, a in enumerate(c.arguments, 1)),
        "sources": (_source(c, i, s) for c in material.claims for i, s in enumerate(c.attribution, 1)),
        "mentions": (_mention(e, m) for e in material.entities for m in e.mentions),
        "documents": ({"document": d["id"], **{k: d[k] for k in ("title", "date", "url", "sha256")}} for d in material.documents),
    }
    return {name: _whole(rows, TABLES[name]) for name, rows in made.items()}


def write_csv(material: Material, folder: Path) -> None:
    for name, rows in tables(material).items():
        with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(TABLES[name])
            writer.writerows([cell(value) for value in row.values()] for row in rows)


def read_csv(folder: Path, table: str) -> list[dict[str, Any]]:
    """The rows of one table with their types; an empty text is None, and a list cannot hold " | " in its items."""
    with open(folder / f"{table}.csv", encoding="utf-8", newline="") as file:
        return [{name: _value(text, TABLES[table][name]) for name, text in row.items()} for row in csv.DictReader(file)]


def write_parquet(material: Material, folder: Path) -> None:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise KgError("parquet needs the library pyarrow: pip install pyarrow") from error
    kinds = {"text": pyarrow.string(), "list": pyarrow.list_(pyarrow.string()), "int": pyarrow.int64(), "float": pyarrow.float64()}
    for name, rows in tables(material).items():
        schema = pyarrow.schema([(column, kinds[kind]) for column, kind in TABLES[name].items()])
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(list(rows), schema=schema), folder / f"{name}.parquet")


def _whole(rows: Iterable[dict[str, Any]], columns: Iterable[str]) -> Iterator[dict[str, Any]]:
    for row in rows:
        yield {column: row.get(column) for column in columns}


def _edges(material: Material) -> Iterator[dict[str, Any]]:
    label = material.graph.nodes(data="label")
    for key, start, end, row in edges(material.graph):
        yield {"claim": key, "subject": start, "object": end, "subject_label": label[start], "object_label": label[end], **row}


def claim_row(claim: Any) -> dict[str, Any]:
    """A claim as a row of the table ``claims``."""
    row = {"claim": claim.id, "document": claim.document, "polarity": claim.polarity, "modality": claim.modality}
    for part in ("subject", "object", "place"):
        node = getattr(claim, part)
        row |= {f"{part}_{name}": getattr(node, name, None) for name in _NODE_PARTS}
    for part in ("relation", "time", "evidence"):
        row |= {f"{part}_{edge}": getattr(getattr(claim, part), edge, None) for edge in ("start", "end")}
    relation, time = claim.relation, claim.time
    row |= {"relation": relation.label, "iri": relation.iri, "relation_text": relation.text, "plover": relation.plover}
    row |= {"cameo": relation.cameo, "quad": relation.quad, "speaker": speaker(claim) or None, "confidence": claim.confidence}
    row |= {"time": time.value if time else None, "time_text": time.text if time else None}
    return row | {"evidence": claim.evidence.text, "zone": claim.evidence.zone}


def _argument(claim: Any, index: int, argument: Any) -> dict[str, Any]:
    return {"claim": claim.id, "index": index, "role": argument.role, **{name: getattr(argument.node, name) for name in _NODE_PARTS}}


def _source(claim: Any, level: int, source: Any) -> dict[str, Any]:
    names = ("id", "label", "text", "cue", "start", "end")
    return {"claim": claim.id, "level": level, **{name: getattr(source, name) for name in names}}


def _mention(entity: Any, mention: Any) -> dict[str, Any]:
    names = ("document", "start", "end", "text", "kind")
    return {"node": entity.id, "label": entity.label, **{name: getattr(mention, name) for name in names}}


def cell(value: Any) -> Any:
    """A value as it stands in CSV: lists joined, None empty, and no text that a spreadsheet would compute."""
    if value is None:
        return ""
    if isinstance(value, list):
        value = " | ".join(value)
    # https://owasp.org/www-community/attacks/CSV_Injection
    return "'" + value if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r", "'")) else value


def _value(text: str, kind: str) -> Any:
    text = text[1:] if text.startswith("'") else text
    if kind == "list":
        return text.split(" | ") if text else []
    if not text:
        return None
    return {"text": str, "int": int, "float": float}[kind](text)
