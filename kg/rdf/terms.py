"""Names and terms of the RDF: namespaces, IRIs made safe, literals typed. The layout is in ``kg.rdf``."""

from __future__ import annotations

import calendar
import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from types import SimpleNamespace
from urllib.parse import quote, unquote

from pyoxigraph import Literal, NamedNode

from kg.errors import InputError

__all__ = [
    "BASE", "DIP", "PREFIXES", "V", "check_base", "clean", "iri", "literal_time", "local_name", "number", "part_iri", "text",
    "time_bounds", "whole_iri",
]  # fmt: skip

DIP = "https://w3id.org/diplokg/ontology#"
BASE = "https://w3id.org/diplokg/id/"

PREFIXES = {
    "dct": "http://purl.org/dc/terms/",
    "dip": DIP,
    "oa": "http://www.w3.org/ns/oa#",
    "open": "https://w3id.org/diplokg/open#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Prefix -> namespace, bound in every file written and in every query."""

_UNCARRIED = re.compile("[\x00\ud800-\udfff]")
_NOT_IN_IRI = re.compile(r'[\x00-\x20<>"{}|^`\\\x7f-\x9f]|%(?![0-9A-Fa-f]{2})')
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")
_CHARS = re.compile(r"[#;]char=\d+,\d+(?:;text=[0-9a-f]+)?\Z")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"\d{4}-\d{2}")
_YEAR = re.compile(r"\d{4}")


class _Namespace:
    """The terms of one namespace as attributes, each node made once."""

    def __init__(self, namespace: str) -> None:
        self._namespace = namespace

    def __getattr__(self, name: str) -> NamedNode:
        node = NamedNode(self._namespace + name)
        setattr(self, name, node)
        return node


V = SimpleNamespace(**{name: _Namespace(namespace) for name, namespace in PREFIXES.items()})
"""The terms used, by prefix and name: ``V.dip.polarity``."""


def clean(value: str) -> str:
    """The text with what RDF cannot carry (lone surrogates, NUL) replaced by U+FFFD; its length is kept."""
    return _UNCARRIED.sub("\ufffd", value)


def text(value: str) -> Literal:
    """A plain string literal of cleaned text."""
    return Literal(clean(value))


@lru_cache(maxsize=65536)
def iri(value: str, base: str = BASE) -> NamedNode:
    """An IRI node: characters an IRI cannot hold (RFC 3987) percent-encoded, a relative one put under ``base``.

    An IRI that needs nothing is left as it is, so that the function is idempotent.
    """
    value = clean(value)
    if _ABSOLUTE.match(value):
        escaped = _NOT_IN_IRI.sub(lambda m: quote(m.group(), safe=""), value)
        try:
            return NamedNode(escaped)
        except ValueError:  # brackets, a bad port and the like: no scheme to trust
            pass
    return NamedNode(base + quote(value, safe="/-._~", errors="replace"))


def check_base(base: str) -> None:
    """Raise InputError where names put after ``base`` are no IRIs."""
    try:
        NamedNode(base)
        NamedNode(base + "claim/c-1")
    except ValueError as error:
        raise InputError(f"base {base!r} does not begin an IRI, as https://example.org/id/ does: {error}") from error


def part_iri(whole: NamedNode, name: str) -> NamedNode:
    """The IRI of a part of a document or claim: its fragment, or behind ``;`` where a base with ``#`` has that already.

    Ids hold neither sign: they are percent-encoded.
    """
    return NamedNode(f"{whole.value}{';' if '#' in whole.value else '#'}{name}")


def whole_iri(span: NamedNode) -> NamedNode:
    """The document that a stretch of text is part of: the inverse of ``part_iri`` for ``char=START,END``."""
    return NamedNode(_CHARS.sub("", span.value))


def local_name(node: NamedNode) -> str:
    """What stands after the last ``#`` or ``/``, unquoted."""
    return unquote(re.split(r"[#/]", node.value)[-1])


def number(value: float) -> Literal:
    """A decimal literal that reads back as the same float (up to 18 places, as stores keep)."""
    digits = format(Decimal(repr(float(value))), "f")
    whole, _, places = digits.partition(".")
    return Literal(f"{whole}.{(places[:18].rstrip('0') or '0')}", datatype=V.xsd.decimal)


def literal_time(value: str) -> Literal:
    """An ISO 8601 day, month or year with its XSD type; anything else (an interval) as a string."""
    bounds = time_bounds(value)
    if bounds and _DAY.fullmatch(value):
        return Literal(value, datatype=V.xsd.date)
    if bounds and _MONTH.fullmatch(value):
        return Literal(value, datatype=V.xsd.gYearMonth)
    if bounds and _YEAR.fullmatch(value):
        return Literal(value, datatype=V.xsd.gYear)
    return text(value)


def time_bounds(value: str) -> tuple[str, str] | None:
    """First and last day (ISO 8601) of a day, month, year or ``start/end`` interval; None if it is none of these.

    >>> time_bounds("2023-02"), time_bounds("2023/2024-03")
    (('2023-02-01', '2023-02-28'), ('2023-01-01', '2024-03-31'))
    """
    begin, slash, end = value.partition("/")
    first, last = _bounds(begin), _bounds(end if slash else begin)
    return (first[0], last[1]) if first and last else None


def _bounds(value: str) -> tuple[str, str] | None:
    try:
        if _DAY.fullmatch(value):
            day = date.fromisoformat(value).isoformat()
            return day, day
        if _MONTH.fullmatch(value):
            year, month = int(value[:4]), int(value[5:])
            return f"{date(year, month, 1)}", f"{date(year, month, calendar.monthrange(year, month)[1])}"
        if _YEAR.fullmatch(value):
            return f"{date(int(value), 1, 1)}", f"{date(int(value), 12, 31)}"
    except ValueError:
        pass
    return None
