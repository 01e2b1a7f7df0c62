"""A graph in a SPARQL endpoint elsewhere, kept as the one in the folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.build import folder

if TYPE_CHECKING:
    from pyoxigraph import Quad

__all__ = ["publish"]


def publish(new: Path, url: str, base: str, *, old: Path | None = None) -> int:
    """Load into the endpoint every named graph that ``old`` has not or has otherwise, and remove what ``new`` has not.

    Returns how many graphs were changed there. Raises StoreError where the endpoint refuses or stays away.
    """
    import kg.store

    endpoint = kg.store.Endpoint.of(url)
    there = _graphs(old) if old is not None else {}
    here = _graphs(new)
    changed = [quad for graph, quads in here.items() if quads != there.get(graph) for quad in quads]
    count = kg.store.load(changed, endpoint, base=base) if changed else 0
    gone = sorted(graph.value for graph in there.keys() - here.keys())
    for graph in gone:
        kg.store.remove(endpoint, graph)
    return count + len(gone)


def _graphs(out: Path) -> dict[Any, set[Quad]]:
    """The quads of each graph of a dataset."""
    import kg.rdf

    found: dict[Any, set[Quad]] = {}
    for quad in kg.rdf.parse_trig(out / folder.TRIG):
        found.setdefault(quad.graph_name, set()).add(quad)
    return found
