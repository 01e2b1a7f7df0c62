"""A folder for Neo4j: ``nodes.csv`` and ``relationships.csv`` for bulk import, ``import.cypher`` for the same by statements.

    neo4j-admin database import full --nodes nodes.csv --relationships relationships.csv --array-delimiter "|" \\
        --multiline-fields true
    cypher-shell -f import.cypher

Every node has the label ``Entity`` and its type's; a relationship's type is the relation's label in capitals
(``RAISED_CONCERN``), so that labels and types are letters, digits and underscores whatever the text. A claim denied
has ``polarity`` "negative": mind it in queries. In the CSV a list's items lose "|".
https://neo4j.com/docs/operations-manual/current/import/
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from kg.export.material import Material
from kg.export.scalars import EDGE_FIELDS, NODE_FIELDS, edges, nodes

__all__ = ["cypher_value", "symbol", "write"]

_LISTS = ("aliases", "same_as", "about")
_TYPED = {"mentions": "int", "quad": "int", "confidence": "double", "evidence_start": "int", "evidence_end": "int"}
_BATCH = 500
_UNSAFE = re.compile(r'\\u|["\\\n\r\t]')
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\u": '\\\\" + "u'}
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def write(material: Material, folder: Path) -> None:
    node_rows = [(name, row) for name, row in nodes(material.graph)]
    edge_rows = list(edges(material.graph))
    header = ["iri:ID", *(_header(name) for name in NODE_FIELDS), ":LABEL"]
    _csv(folder / "nodes.csv", header, ([name, *_cells(row), f"Entity|{symbol(row['type'])}"] for name, row in node_rows))
    header = [":START_ID", ":END_ID", ":TYPE", "claim", *(_header(name) for name in EDGE_FIELDS)]
    rows = ([start, end, symbol(row["relation"]).upper(), key, *_cells(row)] for key, start, end, row in edge_rows)
    _csv(folder / "relationships.csv", header, rows)
    with open(folder / "import.cypher", "w", encoding="utf-8", newline="\n") as file:
        file.write("CREATE CONSTRAINT entity_iri IF NOT EXISTS FOR (n:Entity) REQUIRE n.iri IS UNIQUE;\n")
        file.writelines(_node_statements(node_rows))
        file.writelines(_edge_statements(edge_rows))


def symbol(text: str) -> str:
    """A label or relationship type that needs no quoting.

    >>> symbol("raised concern"), symbol("`) DETACH DELETE (n"), symbol("")
    ('raised_concern', 'DETACH_DELETE_n', 'Unnamed')
    """
    found = re.sub(r"[^0-9A-Za-z]+", "_", text).strip("_")
    return f"_{found}" if found[:1].isdigit() else found or "Unnamed"


def cypher_value(value: Any) -> str:
    """A Cypher literal: text with quotes, backslashes and line ends escaped, other control characters replaced; lists, maps.

    Never by ``\\u0022``: Neo4j resolves such escapes before it looks for the end of a string. A backslash before a ``u``
    in the text is kept from it for the same reason.
    """
    if value is None:
        return "null"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{name}: {cypher_value(item)}" for name, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(cypher_value, value)) + "]"
    if isinstance(value, (int, float)):
        return repr(value)
    return '"' + _UNSAFE.sub(lambda match: _ESCAPES[match.group()], _CONTROL.sub("\ufffd", value)) + '"'


def _node_statements(rows: Iterable[tuple[str, Mapping[str, Any]]]) -> Iterable[str]:
    by_type = defaultdict(list)
    for name, row in rows:
        by_type[symbol(row["type"])].append({"iri": name, "row": dict(row)})
    for label in sorted(by_type):
        for batch in _batches(by_type[label]):
            yield f"UNWIND {cypher_value(batch)} AS x MERGE (n:Entity {{iri: x.iri}}) SET n:{label}, n += x.row;\n"


def _edge_statements(rows: Iterable[tuple[str, str, str, Mapping[str, Any]]]) -> Iterable[str]:
    by_type = defaultdict(list)
    for key, start, end, row in rows:
        by_type[symbol(row["relation"]).upper()].append({"a": start, "b": end, "claim": key, "row": dict(row)})
    for kind in sorted(by_type):
        for batch in _batches(by_type[kind]):
            yield (
                f"UNWIND {cypher_value(batch)} AS x MATCH (a:Entity {{iri: x.a}}) MATCH (b:Entity {{iri: x.b}}) "
                f"MERGE (a)-[r:{kind} {{claim: x.claim}}]->(b) SET r += x.row;\n"
            )


def _batches(rows: list[dict[str, Any]]) -> Iterable[list[dict[str, Any]]]:
    rest = iter(rows)
    while batch := list(islice(rest, _BATCH)):
        yield batch


def _header(name: str) -> str:
    if name in _LISTS:
        return f"{name}:string[]"
    return f"{name}:{_TYPED[name]}" if name in _TYPED else name


def _cells(row: Mapping[str, Any]) -> list[Any]:
    return [_cell(value) for value in row.values()]


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    return "|".join(item.replace("|", " ") for item in value) if isinstance(value, list) else value


def _csv(path: Path, header: list[str], rows: Iterable[list[Any]]) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
