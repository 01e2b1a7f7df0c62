"""A graph as one HTML file: template, styles, vis-network, our script and the data, under a strict policy.

The file needs nothing else and asks the network for nothing. Its content security policy admits the
two scripts and the style sheet by their hashes only, no inline handlers, no connections, no frames,
and (Trusted Types) no string made into HTML, so that hostile text in labels stays text.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import zlib
from collections.abc import Mapping, Sequence
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import networkx as nx

from ..errors import InputError
from ..model import Claim, Document, Entity
from .columns import clean
from .payload import importance, payload

__all__ = ["SCRIPTS", "page"]

SCRIPTS = (
    "core.js", "model.js", "draw.js", "many.js", "labels.js", "evidence.js", "panel.js", "search.js", "filters.js",
    "path.js", "table.js", "timeline.js", "documents.js", "export.js", "main.js",
)  # fmt: skip
"""Our script, in the order it is put together."""

PLAIN_LIMIT = 300_000
"""Details longer than this (in characters) are compressed; shorter ones stay readable in the file."""

OVERVIEW = 5000
"""Graphs of more nodes than this open as an overview of communities."""


def page(
    graph: nx.MultiDiGraph,
    *,
    documents: Sequence[Document] = (),
    claims: Sequence[Claim] = (),
    entities: Sequence[Entity] = (),
    title: str = "Knowledge graph",
    min_confidence: float = 0.0,
    max_nodes: int | None = None,
    focus: tuple[str, int] | None = None,
    path: tuple[str, str] | None = None,
    note: str | None = None,
    overview: int = OVERVIEW,
) -> str:
    """The whole HTML page of a graph, as text to be written in UTF-8; same input, same text.

    ``graph`` holds the claims to draw as edges (key: claim id), best at every confidence: the page opens
    at ``min_confidence`` and lets one move it. ``claims`` may hold more (claims without an object, say);
    they are in the page's table and texts. ``documents`` give the texts. ``max_nodes`` keeps the most
    important nodes, and the page says how many it left out. ``focus`` (node, hops) and ``path`` (two
    nodes) are what the page opens on. ``note`` is a line shown with the counts. Graphs of more than
    ``overview`` nodes open as communities that unfold. InputError if a number is out of its range or
    focus or path name no node.
    """
    _check(graph, min_confidence, max_nodes, focus, path)
    kept, left = _most_important(graph, max_nodes, {*(focus or ())[:1], *(path or ())})
    head, detail = payload(kept, documents, claims if max_nodes is None else _within(claims, graph, kept), entities, min_confidence)
    head.update(
        title=clean(title), minConfidence=min_confidence, leftOut=left, overview=overview, note=clean(note) if note else None,
        start={"focus": [clean(focus[0]), focus[1]] if focus else None, "path": [clean(p) for p in path] if path else None},
    )  # fmt: skip
    return _fill(clean(title), head, detail)


def _check(
    graph: nx.MultiDiGraph,
    min_confidence: float,
    max_nodes: int | None,
    focus: tuple[str, int] | None,
    path: tuple[str, str] | None,
) -> None:
    if not 0 <= min_confidence <= 1:
        raise InputError(f"min_confidence is {min_confidence}: it must be from 0 to 1")
    if max_nodes is not None and max_nodes < 1:
        raise InputError(f"max_nodes is {max_nodes}: it must be at least 1")
    for node in (*(focus or ())[:1], *(path or ())):
        if node not in graph:
            raise InputError(f"no node {node!r} in the graph of {len(graph)} nodes: focus and path take node ids")


def _most_important(graph: nx.MultiDiGraph, max_nodes: int | None, always: set[Any]) -> tuple[nx.MultiDiGraph, dict[str, int]]:
    if max_nodes is None or len(graph) <= max_nodes:
        return graph, {"nodes": 0, "claims": 0}
    weight = importance(graph)
    ranked = sorted(graph.nodes, key=lambda node: (node not in always, -weight[node], str(node)))
    kept = graph.subgraph(ranked[:max_nodes])
    return kept, {"nodes": len(graph) - len(kept), "claims": graph.number_of_edges() - kept.number_of_edges()}


def _within(claims: Sequence[Claim], graph: nx.MultiDiGraph, kept: nx.MultiDiGraph) -> list[Claim]:
    """The claims without those that are edges of the graph but not of what is kept of it."""
    gone = {key for _, _, key in graph.edges(keys=True)} - {key for _, _, key in kept.edges(keys=True)}
    return [claim for claim in claims if claim.id not in gone]


def _fill(title: str, head: Mapping[str, Any], detail: Mapping[str, Any]) -> str:
    styles = _asset("page.css")
    library = _library()
    script = '(() => {\n"use strict";\n' + "\n".join(_asset(name) for name in SCRIPTS) + "\n})();\n"
    policy = "; ".join((
        "default-src 'none'",
        f"script-src {_hash(library)} {_hash(script)}",
        f"style-src {_hash(styles)}",
        "img-src data: blob:",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ))  # fmt: skip
    text, encoding = _detail(detail)
    parts = {
        "policy": policy, "title": html.escape(_visible(title)), "styles": styles, "library": library,
        "graph": _json(head), "encoding": encoding, "detail": text, "script": script,
    }  # fmt: skip
    pieces = _asset("template.html").split("%%")
    if len(pieces) % 2 == 0:
        raise InputError("template.html: an odd number of %% marks")
    return "".join(parts[piece] if i % 2 else piece for i, piece in enumerate(pieces))


def _asset(name: str) -> str:
    return _safe((resources.files("kg.view") / "assets" / name).read_text("utf-8"), name)


def _safe(text: str, name: str) -> str:
    """The text of a script or style sheet as a browser hashes it, which nothing inside can end early."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if name != "template.html" and ("</script" in text.lower() or "<!--" in text or "</style" in text.lower()):
        raise InputError(f"{name}: holds a tag that would end it inside the page")
    return text


def _library() -> str:
    """The newest vis-network that the installed pyvis carries (found without running pyvis, which loads IPython)."""
    spec = find_spec("pyvis")
    places = spec.submodule_search_locations if spec else None
    found = [path for place in places or () for path in sorted(Path(place).glob("lib/vis-9.*/vis-network.min.js"))]
    if not found:
        raise InputError("no vis-network in the installed pyvis (looked for lib/vis-9.*/vis-network.min.js): pip install pyvis==0.3.2")
    return _safe(found[-1].read_text("utf-8"), found[-1].name)


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def _json(value: Any) -> str:
    """JSON that stands safely in a script element: no <, >, & and no line separators as such."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


def _detail(detail: Mapping[str, Any]) -> tuple[str, str]:
    plain = _json(detail)
    if len(plain) <= PLAIN_LIMIT:
        return plain, "json"
    packed = zlib.compress(json.dumps(detail, ensure_ascii=False, separators=(",", ":")).encode("utf-8"), 9)
    return base64.b64encode(packed).decode("ascii"), "deflate"


def _visible(text: str) -> str:
    """A title without control characters, which HTML forbids (NUL) or a browser's tab would obey (bidi)."""
    return "".join(c if c.isprintable() else " " for c in text).strip() or "Knowledge graph"
