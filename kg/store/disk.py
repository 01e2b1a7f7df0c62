"""The store's folder: filled once in bulk, opened read-only by any number of readers at a time.

It holds two Oxigraph databases: the dataset, with a named graph per document, and in ``union/`` the same triples as one
graph, each once. A query of all documents at once (nearly every query) asks the union, which counts a triple that two
documents state as one, as SPARQL wants it, and answers about twice as fast; one that names graphs asks the dataset.
"""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Semaphore

from pyoxigraph import Quad, RdfFormat, Store

from kg.errors import StoreError
from kg.rdf.trig import graph_quads, graph_texts, pieces, turtle_pieces, write_trig

__all__ = ["GraphStore", "StoreError", "load_store", "open_store", "write", "write_changed", "write_file"]

UNION = "union"
"""The folder, inside that of the dataset, of all graphs as one."""

_PIECE = 24 << 20
"""Bytes of TriG loaded at a time at most, about 500,000 quads, which take 0.5 GB; of four files Oxigraph would begin to make one."""
_REST = 0.2
"""The part of the dataset that is left for the thread that loads the union, so that both threads end together."""
_SMALL = 1 << 20
"""Up to here a file is loaded whole: two parts would take more time than they save."""
_WHOLE = 48 << 20
"""Up to about here Oxigraph writes the union in one go, with 0.8 GB for a million triples; what it writes in several is put in order."""
_FEW = 0.4
"""Where more than this part of a file has changed (old and new text together), writing all of it anew is quicker."""
_THREADS = min(2, os.cpu_count() or 1)
"""Oxigraph lets go of the interpreter while it loads; more threads would take more memory than time they save."""


@dataclass(frozen=True)
class GraphStore:
    """A dataset and the union of its graphs; its length and items are those of the dataset, as quads."""

    dataset: Store
    union: Store

    def __len__(self) -> int:
        return len(self.dataset)

    def __iter__(self) -> Iterator[Quad]:
        return iter(self.dataset)

    def named_graphs(self) -> list[str]:
        """The IRIs of the named graphs, in order."""
        return sorted(graph.value for graph in self.dataset.named_graphs())


def write(quads: Iterable[Quad], folder: str | Path) -> None:
    """Fill a new store with quads that have no blank nodes; StoreError as ``write_file``."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "quads.trig"
        write_trig(quads, path)
        write_file(path, folder)


def write_file(trig: str | Path, folder: str | Path) -> None:
    """Fill a new store from a file that ``kg.rdf.write_trig`` wrote.

    Raises StoreError where the folder holds something or cannot be written, or the file is none.
    """
    folder = Path(folder)
    if folder.exists() and any(folder.iterdir()):
        raise StoreError(f"{folder} is not empty: a store is written into a new folder")
    try:
        dataset, union = Store(str(folder)), Store(str(folder / UNION))
        _load(_jobs(trig, dataset, union))
        if Path(trig).stat().st_size > _WHOLE:
            union.optimize()
        dataset.flush()
        union.flush()
    except OSError as error:
        raise StoreError(f"{folder} cannot be written as a store: {_first_line(error)}") from error
    except SyntaxError as error:
        raise StoreError(f"{trig} is not TriG: {error}") from error


def write_changed(trig: str | Path, folder: str | Path, *, old_trig: str | Path, old_folder: str | Path) -> None:
    """``write_file``, by changing a copy of the store that holds an older file, where that is less work.

    The old store stays as it is: the copy shares its files, which Oxigraph never changes once written.
    """
    folder, old_folder = Path(folder), Path(old_folder)
    before, after = graph_texts(old_trig), graph_texts(trig)
    changed = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    size = sum(len(text.get(name, "")) for name in changed for text in (before, after))
    try:
        old = open_store(old_folder) if size <= _FEW * sum(map(len, after.values())) else None
    except StoreError:  # damaged, or of an earlier version: a new one heals it
        old = None
    if old is None:
        write_file(trig, folder)
        return
    lost, gained = _differences(before, after, changed)
    try:
        old.dataset.backup(str(folder))
        old.union.backup(str(folder / UNION))
        dataset, union = Store(str(folder)), Store(str(folder / UNION))
        for quad in lost:
            dataset.remove(quad)
        dataset.extend(gained)
        union.extend(Quad(quad.subject, quad.predicate, quad.object) for quad in gained)
        for quad in lost:
            if next(dataset.quads_for_pattern(quad.subject, quad.predicate, quad.object), None) is None:
                union.remove(Quad(quad.subject, quad.predicate, quad.object))
        for graph in {quad.graph_name for quad in lost}:
            if next(dataset.quads_for_pattern(None, None, None, graph), None) is None:
                dataset.remove_graph(graph)
        dataset.flush()
        union.flush()
    except OSError as error:
        raise StoreError(f"{folder} cannot be written as a store: {_first_line(error)}") from error


def _differences(before: dict[str, str], after: dict[str, str], changed: Iterable[str]) -> tuple[set[Quad], set[Quad]]:
    """The quads of the graphs that changed which only the one or only the other file has."""
    sides = [{quad for name in changed for quad in graph_quads(texts, name)} for texts in (before, after)]
    return sides[0] - sides[1], sides[1] - sides[0]


def open_store(folder: str | Path) -> GraphStore:
    """Open a store for reading: a snapshot, beside other readers and a writer. StoreError if there is none."""
    folder = Path(folder)
    # Oxigraph's own message for a missing folder speaks of files inside it
    if not (folder / "CURRENT").is_file():
        raise StoreError(f"{folder} is not a store: no Oxigraph database there")
    if not (folder / UNION / "CURRENT").is_file():
        raise StoreError(f"{folder} is a store without {UNION}/, as an earlier version wrote it: build the graph again")
    try:
        return GraphStore(Store.read_only(str(folder)), Store.read_only(str(folder / UNION)))
    except OSError as error:
        raise StoreError(f"{folder} cannot be opened as a store: {_first_line(error)}") from error


def load_store(quads: Iterable[Quad]) -> GraphStore:
    """A store in memory that holds these quads."""
    found = GraphStore(Store(), Store())
    quads = list(quads)
    found.dataset.bulk_extend(quads)
    found.union.bulk_extend(Quad(quad.subject, quad.predicate, quad.object) for quad in quads)
    return found


def _jobs(trig: str | Path, dataset: Store, union: Store) -> Iterator[Callable[[], None]]:
    """What is to be done, in parts. The terms were checked when the file's quads were made: ``lenient``."""
    # the union first, as it takes longest, and whole, as each part written by itself makes every later step of a query slower
    yield lambda: union.bulk_load(input=_Turtle(trig), format=RdfFormat.TURTLE, lenient=True)
    for piece in pieces(trig, _sizes(Path(trig).stat().st_size)):
        yield lambda text=piece: dataset.bulk_load(input=text, format=RdfFormat.TRIG, lenient=True)


def _sizes(total: int) -> list[int]:
    """The bytes of each part of the dataset."""
    if total <= _SMALL:
        return [total]
    rest = int(total * _REST)
    return [-(-share // count) for share in (total - rest, rest) for count in [-(-share // _PIECE)] for _ in range(count)]


class _Turtle:
    """A file of TriG to read from as Turtle, without its graphs."""

    def __init__(self, trig: str | Path) -> None:
        self._parts = turtle_pieces(trig, 1 << 18)
        self._part = io.BytesIO()

    def read(self, size: int = -1) -> bytes:
        while not (found := self._part.read(size)):
            part = next(self._parts, None)
            if part is None:
                break
            self._part = io.BytesIO(part)
        return found


def _load(jobs: Iterable[Callable[[], None]]) -> None:
    """Do the jobs on a few threads, taking the next only when one is free, so that few pieces are in memory."""
    free = Semaphore(_THREADS)
    with ThreadPoolExecutor(_THREADS) as pool:
        waiting = []
        for job in jobs:
            free.acquire()
            waiting.append(pool.submit(job))
            waiting[-1].add_done_callback(lambda _: free.release())
        for one in waiting:
            one.result()


def _first_line(error: OSError) -> str:
    return str(error).strip().splitlines()[0]
