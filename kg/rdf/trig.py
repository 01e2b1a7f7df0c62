"""Canonical TriG: the same quads give the same bytes, whatever their order.

The default graph comes first, then named graphs by IRI; in each, subjects by IRI, ``a`` first and then
predicates by IRI, objects in order. Only what Turtle 1.1 has is used unless the quads hold RDF 1.2 triple
terms. Blank nodes keep their labels: nothing this package writes has any.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import repeat
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Triple, parse

from kg.errors import InputError
from kg.rdf.terms import BASE, PREFIXES

__all__ = ["dataset_text", "graph_quads", "graph_texts", "parse_trig", "pieces", "turtle_pieces", "write_trig"]

_LOCAL = re.compile(r"[A-Za-z_](?:[A-Za-z0-9_-]*)")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
# besides what must be escaped: controls, and characters that editors and parsers take for line ends or hide
_TO_ESCAPE = re.compile('[\\\\"\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]')
_NUMBER = re.compile(r"[+-]?\d+")
_DECIMAL = re.compile(r"[+-]?\d*\.\d+")
_OPENING, _CLOSING = b" {\n", b"\n}\n"
"""The end of a named graph's first line, and its last line with the end of the line before: found by search, as a pattern takes long."""
_GRAPH_START = re.compile(r"\n([<i][^\n]*) \{\n")
_XSD = PREFIXES["xsd"]
_RDF_TYPE = PREFIXES["rdf"] + "type"


def write_trig(
    quads: Iterable[Quad], file: IO[str] | str | Path, *, base: str = BASE, kept: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Write quads to a path, or to an open text file (UTF-8, ``newline="\\n"``); ``kept`` as for ``dataset_text``."""
    if isinstance(file, (str, Path)):
        with open(file, "w", encoding="utf-8", newline="\n") as opened:
            opened.writelines(dataset_text(quads, base=base, kept=kept))
    else:
        file.writelines(dataset_text(quads, base=base, kept=kept))


def dataset_text(quads: Iterable[Quad], *, base: str = BASE, kept: Mapping[str, str] = MappingProxyType({})) -> Iterator[str]:
    """Yield the document piece by piece (a subject's block at a time).

    ``kept`` are texts of further named graphs, by name, as ``graph_texts`` gives them.
    """
    prefixes = {**PREFIXES, "id": base}
    writer = _Writer(prefixes)
    graphs: dict[str, dict[str, set[tuple[str, str]]]] = {"": {}}
    for quad in quads:
        graph = "" if isinstance(quad.graph_name, DefaultGraph) else writer.resource(quad.graph_name)
        subjects = graphs.setdefault(graph, {})
        predicate = writer.predicate(quad.predicate)
        subjects.setdefault(writer.resource(quad.subject), set()).add((predicate, writer.term(quad.object)))
    for name in sorted(prefixes):
        yield f"@prefix {name}: <{prefixes[name]}> .\n"
    default = graphs.pop("")
    yield from _blocks(default, "")
    for graph in sorted({*graphs, *kept}):
        if graph in kept:
            yield kept[graph]
            continue
        yield f"\n{graph} {{\n"
        yield from _blocks(graphs[graph], "    ")
        yield "}\n"


def graph_texts(path: str | Path) -> dict[str, str]:
    """The texts of a file that ``write_trig`` wrote, by the name of the graph as written there; prefixes and default graph by ""."""
    with open(path, encoding="utf-8", newline="\n") as file:
        text = file.read()
    starts = [(match.start(), match[1]) for match in _GRAPH_START.finditer(text)]
    ends = [start for start, _ in starts[1:]] + [len(text)]
    if not starts:  # a graph of no documents
        return {"": text}
    found = {"": text[: starts[0][0]]}
    found.update((name, text[start:end]) for (start, name), end in zip(starts, ends, strict=True))
    return found


def graph_quads(texts: Mapping[str, str], name: str) -> Iterator[Quad]:
    """The quads of one of the graphs that ``graph_texts`` gave; none if it is not among them."""
    head = "".join(line for line in texts[""].splitlines(keepends=True) if line.startswith("@prefix ")) if name else ""
    return parse(head + texts.get(name, ""), RdfFormat.TRIG)


def parse_trig(path: str | Path) -> Iterator[Quad]:
    """Yield the quads of a TriG file; InputError names the line where it is malformed."""
    try:
        with open(path, "rb") as file:
            yield from parse(file, RdfFormat.TRIG)
    except (SyntaxError, ValueError) as error:
        raise InputError(f"{path} is not TriG: {error}") from error
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error


def pieces(path: str | Path, sizes: Iterable[int]) -> Iterator[bytes]:
    """Cut a file that ``write_trig`` wrote into parts of about these sizes in bytes, each TriG by itself.

    Cuts stand between subjects. That no line but a graph's first ends in "{" and none but its last is "}" holds for
    this module's writing alone: texts have no raw line ends in it.
    """
    with open(path, "rb") as file:
        head = b"".join(iter(lambda: _prefix_line(file), b""))
        graph = b""
        for part in _parts(file, sizes):
            before = graph
            opened, closed = part.rfind(_OPENING), part.rfind(_CLOSING)
            if opened > closed:
                graph = part[part.rfind(b"\n", 0, opened) + 1 : opened + len(_OPENING)]
            elif closed >= 0:
                graph = b""
            yield b"".join((head, before, part, b"}\n" if graph else b""))


def turtle_pieces(path: str | Path, size: int) -> Iterator[bytes]:
    """The same file without its graphs, in parts of about ``size`` bytes that are Turtle together."""
    with open(path, "rb") as file:
        yield b"".join(iter(lambda: _prefix_line(file), b""))
        for part in _parts(file, repeat(size)):
            *opened, last = part.split(_OPENING)
            texts = [text[: text.rfind(b"\n") + 1] for text in opened]
            yield b"".join((*texts, last)).replace(_CLOSING, b"\n")


def _parts(file: IO[bytes], sizes: Iterable[int]) -> Iterator[bytes]:
    """The rest of the file, cut after blank lines, as far as the sizes go."""
    for size in sizes:
        if not (part := file.read(size)):
            return
        while not part.endswith(b"\n\n") and (line := file.readline()):
            part += line
        yield part


def _prefix_line(file: IO[bytes]) -> bytes:
    """The next line if it declares a prefix; else nothing, and the file stays where it is."""
    place = file.tell()
    line = file.readline()
    if line.startswith(b"@prefix "):
        return line
    file.seek(place)
    return b""


def _blocks(subjects: dict[str, set[tuple[str, str]]], indent: str) -> Iterator[str]:
    for i, subject in enumerate(sorted(subjects, key=_subject_key)):
        rows: dict[str, list[str]] = {}
        for predicate, object_ in sorted(subjects[subject], key=_row_key):
            rows.setdefault(predicate, []).append(object_)
        lines = [f"{predicate} {' , '.join(objects)}" for predicate, objects in rows.items()]
        gap = "\n" if i or not indent else ""
        yield f"{gap}{indent}{subject} " + f" ;\n{indent}    ".join(lines) + " .\n"


def _subject_key(subject: str) -> str:
    return subject.rstrip(">")  # so that a resource comes before its own parts (…#part)


def _row_key(row: tuple[str, str]) -> tuple[bool, str, str]:
    return row[0] != "a", *row


class _Writer:
    """Terms as Turtle, remembering those that come again."""

    def __init__(self, prefixes: dict[str, str]) -> None:
        # the longest namespace first, so that the most specific prefix is taken
        spaces = sorted(prefixes.items(), key=lambda item: (-len(item[1]), item[0]))

        def short(value: str) -> str:
            for name, space in spaces:
                if value.startswith(space) and _LOCAL.fullmatch(value, len(space)):
                    return f"{name}:{value[len(space) :]}"
            return f"<{value}>"

        self._iri = lru_cache(maxsize=65536)(short)

    def predicate(self, node: NamedNode) -> str:
        return "a" if node.value == _RDF_TYPE else self._iri(node.value)

    def resource(self, node: NamedNode | BlankNode) -> str:
        return self._iri(node.value) if isinstance(node, NamedNode) else f"_:{node.value}"

    def term(self, term: Any) -> str:
        if isinstance(term, Literal):
            return self._literal(term)
        if isinstance(term, Triple):
            return f"<<( {self.term(term.subject)} {self.predicate(term.predicate)} {self.term(term.object)} )>>"
        return self.resource(term)

    def _literal(self, literal: Literal) -> str:
        value, datatype = literal.value, literal.datatype.value
        if datatype == _XSD + "integer" and _NUMBER.fullmatch(value):
            return value
        if datatype == _XSD + "decimal" and _DECIMAL.fullmatch(value):
            return value
        quoted = '"' + _TO_ESCAPE.sub(_escape, value) + '"'
        if literal.language:
            return f"{quoted}@{literal.language}"
        return quoted if datatype == _XSD + "string" else f"{quoted}^^{self._iri(datatype)}"


def _escape(match: re.Match[str]) -> str:
    char = match.group()
    return _ESCAPES.get(char) or f"\\u{ord(char):04X}"
