"""One text to a ``Document``: its zones, and a title and date where it gives them itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.model import Document, Zone
from kg.read.dates import find_date, find_day
from kg.read.zones import zones

__all__ = ["day_of", "document"]


def document(
    text: str,
    *,
    id: str,
    title: str | None = None,
    date: str | None = None,
    url: str | None = None,
    default_date: str | None = None,
    hints: Mapping[int, str] | None = None,
) -> Document:
    """A document of ``text`` with its zones found.

    ``title`` defaults to the headline where the text begins with one, ``date`` (ISO 8601 day) to
    that of its date line, dateline or byline, else to ``default_date`` (see ``day_of``). ``hints`` gives the
    kind of zone by the offset a paragraph starts at, where the source format told it (an HTML heading).

    >>> document("Malta recognizes Ruritania", id="a").title
    'Malta recognizes Ruritania'
    """
    found = zones(text, title=title, hints=hints)
    if title is None:
        first = next((z for z in found if z.kind not in ("boilerplate", "dateline", "byline", "credit")), None)
        if first is not None and first.kind == "headline":
            title = " ".join(text[first.start : first.end].split())
    if date is None:
        dated = (find_date(text[z.start : z.end]) for kind in ("dateline", "byline") for z in found if z.kind == kind)
        date = next((value for value in dated if value), None) or day_of(text, found, default_date)
    return Document(id=id, text=text, title=title, date=date, url=url, zones=tuple(found))


def day_of(text: str, found: Iterable[Zone], default: str | None) -> str | None:
    """``default`` (ISO 8601), or the day before it that the dateline of ``text`` gives without its year ("ATHENS, June 9 —")."""
    if default is None:
        return None
    days = (find_day(text[z.start : z.end], default) for z in found if z.kind == "dateline")
    return next((day for day in days if day), default)
