"""Answers of queries, in the formats people and tools read.

SELECT and ASK: ``table`` (aligned, for a terminal), ``markdown``, ``csv``, ``tsv``, ``json``, ``xml`` (the W3C's SPARQL
1.1 result formats). CONSTRUCT and DESCRIBE: ``ttl``, ``nt``, ``jsonld``, ``rdfxml``, and also the table formats
(subject, predicate, object). ``Result.parquet`` gives the rows as a Parquet file. csv keeps no types and languages: https://www.w3.org/TR/sparql11-results-csv-tsv/
"""

from __future__ import annotations

import csv
import html
import io
import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape, quoteattr

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Triple, serialize

from kg.errors import QueryError
from kg.rdf.terms import BASE, PREFIXES
from kg.rdf.trig import dataset_text

if TYPE_CHECKING:
    import pandas

__all__ = ["FORMATS", "GRAPH_FORMATS", "TABLE_FORMATS", "Result"]

TABLE_FORMATS = ("table", "markdown", "csv", "tsv", "json", "xml")
GRAPH_FORMATS = ("ttl", "nt", "jsonld", "rdfxml")
FORMATS = (*TABLE_FORMATS, *GRAPH_FORMATS)

_XSD = PREFIXES["xsd"]
_NUMERIC = {_XSD + name for name in ("integer", "decimal", "double", "float", "long", "int")}
# XML 1.0 has no place for these, escaped or not: https://www.w3.org/TR/xml/#charsets
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LOCAL = re.compile(r"[^\s/#?<>\"{}|\\^`]*")


@dataclass(frozen=True)
class Result:
    """A whole answer. ``kind``: "table" (variables, rows), "boolean" (value) or "graph" (triples).

    Terms are pyoxigraph's; an unbound variable is None. ``truncated`` tells that a row limit cut the answer.
    """

    kind: str
    variables: tuple[str, ...] = ()
    rows: tuple[tuple[Any, ...], ...] = ()
    triples: tuple[Triple, ...] = ()
    value: bool | None = None
    truncated: bool = False
    base: str = BASE

    def text(self, format: str = "table") -> str:
        """The answer in one of ``FORMATS``; QueryError where the format does not fit the kind of query."""
        if format in GRAPH_FORMATS:
            if self.kind != "graph":
                raise QueryError(f"format {format!r} is for CONSTRUCT and DESCRIBE; this query has {', '.join(TABLE_FORMATS)}")
            return _graph_text(self, format)
        if format not in TABLE_FORMATS:
            raise QueryError(f"format {format!r} is unknown; allowed are {', '.join(FORMATS)}")
        return _WRITERS[format](self)

    @cached_property
    def table(self) -> tuple[tuple[str, ...], tuple[tuple[Any, ...], ...]]:
        """Columns and rows of terms, whatever the kind."""
        if self.kind == "graph":
            rows = sorted(((t.subject, t.predicate, t.object) for t in self.triples), key=lambda r: [str(x) for x in r])
            return ("subject", "predicate", "object"), tuple(rows)
        if self.kind == "boolean":
            return ("answer",), ((Literal(bool(self.value)),),)
        return self.variables, self.rows

    def values(self) -> list[tuple[Any, ...]]:
        """Rows of plain Python values: text, int, float, bool, None."""
        return [tuple(_python(term) for term in row) for row in self.table[1]]

    def to_dataframe(self) -> pandas.DataFrame:
        """The rows as a pandas DataFrame (pandas must be installed)."""
        import pandas

        return pandas.DataFrame(self.values(), columns=list(self.table[0]))

    def parquet(self) -> bytes:
        """The rows as a Parquet file (pandas and pyarrow must be installed): a column of mixed kinds becomes text."""
        try:
            import pandas
        except ImportError as error:
            raise QueryError(f"parquet needs the library {error.name}: pip install 'diplokg[parquet]' pandas") from error
        columns = zip(*self.values(), strict=True) if self.table[1] else [()] * len(self.table[0])
        made = {name: _uniform(column) for name, column in zip(self.table[0], columns, strict=True)}
        out = io.BytesIO()
        try:
            pandas.DataFrame(made).to_parquet(out, index=False)
        except ImportError as error:
            raise QueryError("parquet needs the library pyarrow: pip install 'diplokg[parquet]'") from error
        return out.getvalue()

    def _repr_html_(self) -> str:
        columns, rows = self.table
        head = "".join(f"<th>{html.escape(name)}</th>" for name in columns)
        body = "".join("<tr>" + "".join(f"<td>{html.escape(_short(term, self.base))}</td>" for term in row) + "</tr>" for row in rows)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _python(term: Any) -> Any:
    if term is None:
        return None
    if not isinstance(term, Literal):
        return getattr(term, "value", str(term))
    kind = term.datatype.value
    try:
        if kind == _XSD + "integer":
            return int(term.value)
        if kind in _NUMERIC:
            return float(term.value)
    except ValueError:
        return term.value
    return term.value == "true" if kind == _XSD + "boolean" else term.value


def _uniform(column: tuple[Any, ...]) -> list[Any]:
    """Values of one kind, or their text."""
    kinds = {type(value) for value in column if value is not None}
    if len(kinds) <= 1 or kinds == {int, float}:
        return list(column)
    return [None if value is None else str(value) for value in column]


def _short(term: Any, base: str) -> str:
    """A term for the eye: literals bare, IRIs by prefix where one is bound."""
    if term is None:
        return ""
    if isinstance(term, NamedNode):
        for name, space in sorted({**PREFIXES, "id": base}.items(), key=lambda item: -len(item[1])):
            if term.value.startswith(space) and _LOCAL.fullmatch(term.value, len(space)):
                return f"{name}:{term.value[len(space) :]}"
        return f"<{term.value}>"
    if isinstance(term, Literal):
        return term.value
    return f"_:{term.value}" if isinstance(term, BlankNode) else f"<<( {term} )>>"


def _cells(result: Result) -> tuple[list[str], list[list[str]]]:
    columns, rows = result.table
    return list(columns), [[_one_line(_short(term, result.base)) for term in row] for row in rows]


def _one_line(text: str) -> str:
    """White space joined; other control characters made visible, so that no text can drive a terminal."""
    joined = " ".join(text.split())
    return "".join(f"\\u{ord(c):04x}" if unicodedata.category(c) in ("Cc", "Cs") else c for c in joined)


def _width(text: str) -> int:
    """Columns a terminal gives the text."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _table(result: Result) -> str:
    if result.kind == "boolean":
        return "true\n" if result.value else "false\n"
    columns, rows = _cells(result)
    widths = [max(map(_width, column)) for column in zip(columns, *rows, strict=True)]
    lines = [columns, ["-" * width for width in widths], *rows]
    return "".join("  ".join(cell + " " * (w - _width(cell)) for cell, w in zip(row, widths, strict=True)).rstrip() + "\n" for row in lines)


def _markdown(result: Result) -> str:
    columns, rows = _cells(result)
    lines = [columns, ["---"] * len(columns), *rows]
    # a backslash first: it would undo the escape of the bar
    return "".join(
        "| " + " | ".join(html.escape(c, quote=False).replace("\\", "\\\\").replace("|", "\\|") for c in row) + " |\n" for row in lines
    )


def _csv(result: Result) -> str:
    columns, rows = result.table
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_bare(term) for term in row] for row in rows)
    return out.getvalue()


def _bare(term: Any) -> str:
    if term is None:
        return ""
    if isinstance(term, Triple):
        return f"<<( {term} )>>"
    return f"_:{term.value}" if isinstance(term, BlankNode) else term.value


def _tsv(result: Result) -> str:
    columns, rows = result.table
    lines = ["\t".join("?" + name for name in columns)]
    lines += ["\t".join("" if term is None else _tsv_term(term) for term in row) for row in rows]
    return "\n".join(lines) + "\n"


def _tsv_term(term: Any) -> str:
    """N-Triples syntax, which has no raw tab or line end; an integer or decimal bare."""
    if isinstance(term, Literal) and term.datatype.value in (_XSD + "integer", _XSD + "decimal"):
        return term.value
    return (f"<<( {term} )>>" if isinstance(term, Triple) else str(term)).replace("\t", "\\t")


def _json(result: Result) -> str:
    if result.kind == "boolean":
        return json.dumps({"head": {}, "boolean": result.value}) + "\n"
    columns, rows = result.table
    bindings = [{name: _json_term(term) for name, term in zip(columns, row, strict=True) if term is not None} for row in rows]
    return json.dumps({"head": {"vars": list(columns)}, "results": {"bindings": bindings}}, ensure_ascii=False) + "\n"


def _json_term(term: Any) -> dict[str, Any]:
    if isinstance(term, NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {name: _json_term(part) for name, part in parts.items()}}
    found = {"type": "literal", "value": term.value}
    if term.language:
        found["xml:lang"] = term.language
    elif term.datatype.value != _XSD + "string":
        found["datatype"] = term.datatype.value
    return found


def _xml(result: Result) -> str:
    columns, rows = result.table
    out = ['<?xml version="1.0" encoding="UTF-8"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#">\n<head>']
    if result.kind == "boolean":
        return out[0] + f"</head>\n<boolean>{'true' if result.value else 'false'}</boolean>\n</sparql>\n"
    out += [f"<variable name={quoteattr(name)}/>" for name in columns] + ["</head>\n<results>\n"]
    for row in rows:
        cells = [f"<binding name={quoteattr(n)}>{_xml_term(t)}</binding>" for n, t in zip(columns, row, strict=True) if t is not None]
        out.append(f"<result>{''.join(cells)}</result>\n")
    return "".join(out) + "</results>\n</sparql>\n"


def _xml_term(term: Any) -> str:
    if isinstance(term, NamedNode):
        return f"<uri>{escape(term.value)}</uri>"
    if isinstance(term, BlankNode):
        return f"<bnode>{escape(term.value)}</bnode>"
    if isinstance(term, Triple):
        parts = (("subject", term.subject), ("predicate", term.predicate), ("object", term.object))
        return "<triple>" + "".join(f"<{name}>{_xml_term(part)}</{name}>" for name, part in parts) + "</triple>"
    kind = ""
    if term.language:
        kind = f" xml:lang={quoteattr(term.language)}"
    elif term.datatype.value != _XSD + "string":
        kind = f" datatype={quoteattr(term.datatype.value)}"
    # a bare carriage return would be read as a line feed
    value = escape(_NOT_XML.sub("\ufffd", term.value), {"\r": "&#13;"})
    return f"<literal{kind}>{value}</literal>"


def _graph_text(result: Result, format: str) -> str:
    quads = [Quad(t.subject, t.predicate, t.object) for t in result.triples]
    if format == "ttl":
        return "".join(dataset_text(quads, base=result.base))
    triples = sorted(set(result.triples), key=str)
    kind = {"nt": RdfFormat.N_TRIPLES, "jsonld": RdfFormat.JSON_LD, "rdfxml": RdfFormat.RDF_XML}[format]
    return serialize(triples, format=kind, prefixes={**PREFIXES, "id": result.base}).decode("utf-8")


_WRITERS = {"table": _table, "markdown": _markdown, "csv": _csv, "tsv": _tsv, "json": _json, "xml": _xml}
