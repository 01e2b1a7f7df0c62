"""The graph that is being served: read again when a build has put another in its place."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.build import folder
from kg.errors import StoreError
from kg.serve.answers import Answers
from kg.serve.pool import QueryPool
from kg.store import open_store

__all__ = ["Live", "Served"]


@dataclass(frozen=True)
class Served:
    """One state of a graph: answers from its files, processes over its store, its named graphs and number of triples."""

    answers: Answers
    pool: QueryPool
    graphs: tuple[str, ...]
    triples: int


class Live:
    """A folder that ``kg build`` made and may make again. ``limits`` are those of ``QueryPool``. StoreError if it is none."""

    def __init__(self, out: str | Path, **limits: Any) -> None:
        self._out, self._limits = folder.require(out), limits
        self._lock = threading.Lock()
        self._stamp = self._stamp_now()
        self._served = self._open()

    def now(self) -> Served:
        """What there is to serve at this moment; what was, while a build is putting the next in place."""
        with self._lock:
            stamp = self._stamp_now()
            if stamp is not None and stamp != self._stamp:
                try:
                    opened = self._open()
                except StoreError:
                    return self._served
                self._served.pool.close()
                self._served, self._stamp = opened, stamp
            return self._served

    def close(self) -> None:
        self._served.pool.close()

    def _open(self) -> Served:
        answers = Answers(self._out)
        store = open_store(self._out / folder.STORE)
        pool = QueryPool(self._out / folder.STORE, base=answers.manifest.base, **self._limits)
        return Served(answers, pool, tuple(store.named_graphs()), len(store.union))

    def _stamp_now(self) -> tuple[int, ...] | None:
        try:
            found = (self._out / folder.MANIFEST).stat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size
