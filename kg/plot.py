"""The figures of a graph as one picture: claims over time, relations by root, top actors and speakers.

matplotlib draws it (``pip install 'diplokg[plot]'``); the same figures give the same bytes.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from kg.errors import KgError
from kg.model import QUADS

__all__ = ["FORMATS", "plot"]

FORMATS = ("png", "svg", "pdf")
_COLOURS = {1: "#3b7dd8", 2: "#1a936f", 3: "#e59500", 4: "#c8553d"}
"""A colour for each quad class: verbal and material cooperation, verbal and material conflict."""

_GREY = "#5c677d"
_ROWS = 12
_MANY_MONTHS = 60


def plot(figures: Mapping[str, Any], format: str = "png", *, title: str = "") -> bytes:
    """Draw what ``kg.network.stats`` counted. Raises KgError for another format, or without matplotlib."""
    if format not in FORMATS:
        raise KgError(f"a picture ends in {', '.join(FORMATS)}, not {format!r}")
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError as error:
        raise KgError("the picture needs matplotlib: pip install 'diplokg[plot]'") from error
    with matplotlib.rc_context({"svg.hashsalt": "kg", "font.size": 9, "axes.spines.top": False, "axes.spines.right": False}):
        figure = Figure(figsize=(11, 8), layout="constrained")
        if title:
            figure.suptitle(_plain(title))
        panels = figure.subplots(2, 2)
        _months(panels[0][0], figures["month"])
        _bars(panels[0][1], "Claims by PLOVER root", figures["root"], [_COLOURS[QUADS[name]] for name, _ in figures["root"]])
        _bars(panels[1][0], "Actors", figures["actors"])
        _bars(panels[1][1], "Sources", figures["speakers"])
        made = io.BytesIO()
        figure.savefig(made, format=format, dpi=150, metadata={"svg": {"Date": None}, "pdf": {"CreationDate": None}}.get(format))
    return made.getvalue()


def _months(axes: Any, rows: Sequence[Sequence[Any]]) -> None:
    """Claims by month, or by year where they span many, those without any included, so that distances are true."""
    axes.set_title("Claims over time", loc="left")
    if not rows:
        _nothing(axes)
        return
    counts = Counter(dict(rows))
    steps = _every_month(min(counts), max(counts))
    if len(steps) > _MANY_MONTHS:
        steps = list(dict.fromkeys(month[:4] for month in steps))
        years: Counter[str] = Counter()
        for month, count in counts.items():
            years[month[:4]] += count
        counts = years
    axes.bar(range(len(steps)), [counts[step] for step in steps], color=_GREY)
    apart = max(1, -(-len(steps) // _ROWS))
    axes.set_xticks(range(0, len(steps), apart), steps[::apart], rotation=45, ha="right")
    axes.yaxis.get_major_locator().set_params(integer=True)


def _every_month(first: str, last: str) -> list[str]:
    (year, month), (end_year, end_month) = ((int(part) for part in text.split("-")[:2]) for text in (first, last))
    count = (end_year - year) * 12 + end_month - month + 1
    return [f"{year + (month - 1 + k) // 12:04}-{(month - 1 + k) % 12 + 1:02}" for k in range(count)]


def _bars(axes: Any, title: str, rows: Sequence[Sequence[Any]], colours: Sequence[str] | None = None) -> None:
    axes.set_title(title, loc="left")
    rows = list(rows)[:_ROWS]
    if not rows:
        _nothing(axes)
        return
    axes.barh(range(len(rows)), [count for _, count in rows], color=list(colours)[:_ROWS] if colours else _GREY)
    axes.set_yticks(range(len(rows)), [_plain(name) for name, _ in rows])
    axes.invert_yaxis()
    axes.xaxis.get_major_locator().set_params(integer=True)


def _nothing(axes: Any) -> None:
    axes.set_axis_off()
    axes.text(0, 0.9, "none", color=_GREY, transform=axes.transAxes)


def _plain(name: str, limit: int = 40) -> str:
    """A label short enough for a picture, with no sign that matplotlib would take for mathematics."""
    name = " ".join(name.split()).replace("$", r"\$")
    return name if len(name) <= limit else name[: limit - 1] + "…"
