"""A graph in a SPARQL endpoint elsewhere, kept as the one in the folder."""

from __future__ import annotations

from pathlib import Path

from kg.build import folder

__all__ = ["check_reachable", "publish"]


def check_reachable(url: str | None) -> None:
    """Raise StoreError where the endpoint does not answer a query: before texts are read, not after. None is no endpoint."""
    import kg.store

    if url is not None:
        kg.store.query_endpoint(kg.store.Endpoint.of(url), "ASK { ?s ?p ?o }")


def publish(new: Path, url: str, base: str, *, old: Path | None = None) -> int:
    """Load into the endpoint every named graph that ``old`` has not or has otherwise, and remove what ``new`` has not.

    Returns how many graphs were changed there. Raises StoreError where the endpoint refuses or stays away.
    """
    import kg.rdf
    import kg.store

    endpoint = kg.store.Endpoint.of(url)
    there = kg.rdf.graph_texts(old / folder.TRIG) if old is not None else {}
    here = kg.rdf.graph_texts(new / folder.TRIG)
    changed = [quad for name, text in here.items() if text != there.get(name) for quad in kg.rdf.graph_quads(here, name)]
    count = kg.store.load(changed, endpoint, base=base) if changed else 0
    gone = sorted(there.keys() - here.keys())
    for name in gone:
        kg.store.remove(endpoint, name.strip("<>"))
    return count + len(gone)
