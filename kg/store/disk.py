"""The store's folder: filled in bulk once, opened read-only by any number of readers at a time."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from pyoxigraph import Quad, Store

from kg.errors import StoreError

__all__ = ["StoreError", "load_store", "open_store", "write"]


_BATCH = 200_000
"""Quads loaded at a time: a million at once take three times the memory (1.1 GB, not 0.33); small batches make slower joins."""


def write(quads: Iterable[Quad], folder: str | Path) -> None:
    """Fill a new store with quads; StoreError where the folder holds something or cannot be written."""
    folder = Path(folder)
    if folder.exists() and any(folder.iterdir()):
        raise StoreError(f"{folder} is not empty: a store is written into a new folder")
    try:
        store = Store(str(folder))
        rest = iter(quads)
        batches = 0
        while batch := list(islice(rest, _BATCH)):
            store.bulk_extend(batch)
            batches += 1
        if batches > 1:  # one batch is in order as it is
            store.optimize()
        store.flush()
    except OSError as error:
        raise StoreError(f"{folder} cannot be written as a store: {_first_line(error)}") from error


def open_store(folder: str | Path) -> Store:
    """Open a store for reading: a snapshot, beside other readers and a writer. StoreError if there is none."""
    folder = Path(folder)
    # Oxigraph's own message for a missing folder speaks of files inside it
    if not (folder / "CURRENT").is_file():
        raise StoreError(f"{folder} is not a store: no Oxigraph database there")
    try:
        return Store.read_only(str(folder))
    except OSError as error:
        raise StoreError(f"{folder} cannot be opened as a store: {_first_line(error)}") from error


def load_store(quads: Iterable[Quad]) -> Store:
    """A store in memory that holds these quads."""
    store = Store()
    store.bulk_extend(quads)
    return store


def _first_line(error: OSError) -> str:
    return str(error).strip().splitlines()[0]
