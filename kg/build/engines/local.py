"""One machine: this process, or several that are started afresh and load the model once each."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kg.build.pipeline import Pipeline, Settings
from kg.errors import KgError
from kg.model import Document

if TYPE_CHECKING:
    from kg.read import Failure
    from kg.resolve import Resolved

__all__ = ["run"]

CHUNK_CHARACTERS = 40_000
"""About how much text a worker takes at a time: some seconds of work, so that the bar moves."""

_loaded: Pipeline | KgError | None = None  # of a worker process


def run(
    documents: Sequence[Document], settings: Settings, *, workers: int = 1, pipeline: Pipeline | None = None
) -> Iterator[Resolved | Failure]:
    """Yield what each document gives, or why it gives nothing, in the order given, whatever the number of workers.

    ``pipeline`` is one of these settings that is loaded already. Raises KgError if a worker dies.
    """
    chunks = _chunks(documents)
    if workers <= 1 or len(chunks) <= 1:
        if documents:
            yield from (pipeline or Pipeline(settings)).resolved(documents)
        return
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(min(workers, len(chunks)), context, _start, (settings,))
    try:
        with _interrupts_held_back():
            done = pool.map(_work, chunks)
        for results in done:
            yield from results
    except BrokenProcessPool as error:
        raise KgError("a worker process ended unexpectedly, perhaps for want of memory; try fewer --workers") from error
    except BaseException:
        for process in list((getattr(pool, "_processes", None) or {}).values()):  # do not wait for what they are reading
            process.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Processes started within never see Ctrl-C, not even while they start and would print a traceback; this one sees it afterwards."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def _chunks(documents: Sequence[Document]) -> list[list[Document]]:
    """Cut the documents into runs of about ``CHUNK_CHARACTERS``."""
    chunks: list[list[Document]] = []
    size = CHUNK_CHARACTERS
    for document in documents:
        if size >= CHUNK_CHARACTERS:
            chunks.append([])
            size = 0
        chunks[-1].append(document)
        size += len(document.text)
    return chunks


def _start(settings: Settings) -> None:
    """Load what a worker needs; the parent alone answers to Ctrl-C."""
    global _loaded
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    try:
        _loaded = Pipeline(settings)
    except KgError as error:  # told with the first chunk, as an error here would only say that the pool is broken
        _loaded = error


def _work(documents: list[Document]) -> list[Resolved | Failure]:
    if not isinstance(_loaded, Pipeline):
        raise _loaded or KgError("a worker process has not been started")
    return list(_loaded.resolved(documents))
