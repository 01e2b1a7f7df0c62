"""One text to a ``Document``: its zones, and a title and date where it gives them itself."""

from __future__ import annotations

from collections.abc import Mapping

from kg.model import Document
from kg.read.dates import find_date
from kg.read.zones import zones

__all__ = ["document"]


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
    that of its date line, dateline or byline, else to ``default_date``. ``hints`` gives the kind of zone by the offset a paragraph
    starts at, where the source format told it (an HTML heading).

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
        date = next((value for value in dated if value), default_date)
    return Document(id=id, text=text, title=title, date=date, url=url, zones=tuple(found))
