"""Processes that answer SPARQL, so that an endless or greedy query can be ended without ending the server.

Each process opens the store for itself and answers one query at a time. One that takes too long is killed, one that
takes too much memory dies; either is replaced, and the client gets a line of text.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import queue
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from kg.errors import KgError, QueryError

__all__ = ["Answer", "BusyError", "Job", "QueryPool", "TimeoutError_", "UnacceptableError"]

_CONTEXT = multiprocessing.get_context("spawn")
_GRACE = 2.0


class UnacceptableError(QueryError):
    """No format that the client accepts fits the kind of query."""


class TimeoutError_(QueryError):
    """The query took too long or too much memory."""


class BusyError(QueryError):
    """Every process is at work on other queries."""


@dataclass(frozen=True)
class Job:
    """A query, and the formats its client takes, best first, for tables and for graphs."""

    text: str
    table_formats: tuple[str, ...]
    graph_formats: tuple[str, ...]
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Answer:
    format: str
    text: str
    truncated: bool


class QueryPool:
    """``size`` processes over a store folder; ``timeout`` in seconds, ``memory`` in bytes beside the store (where it can be limited)."""

    def __init__(
        self, store: str | Path, *, base: str, size: int = 2, timeout: float = 30.0, max_rows: int = 100_000, memory: int = 4 << 30
    ) -> None:
        self._arguments = (str(store), base, max_rows, memory)
        self._timeout = timeout
        self._closed = False
        self._idle: queue.Queue[_Process | None] = queue.Queue()
        for _ in range(size):
            self._idle.put(None)  # started when first needed

    def run(self, job: Job) -> Answer:
        """Answer one query. Raises QueryError as ``kg.store.query`` does, and its kinds above."""
        try:
            process = self._idle.get(timeout=self._timeout)
        except queue.Empty:
            raise BusyError("the server is busy with other queries; try again later") from None
        try:
            if process is None or not process.alive():
                process = _Process(self._arguments)
            answer = process.ask(job, self._timeout)
        except BaseException:
            if process is not None:
                process.end()
            process = None
            raise
        finally:
            self._idle.put(process)
            if self._closed:
                self.close()
        if isinstance(answer, KgError):
            raise answer
        return answer

    def close(self) -> None:
        """End every process that is idle, and those at work when they are done; a later query starts a new one."""
        self._closed = True
        found = []
        with contextlib.suppress(queue.Empty):
            while True:
                found.append(self._idle.get_nowait())
        for process in found:
            if process is not None:
                process.end()
            self._idle.put(None)


class _Process:
    def __init__(self, arguments: tuple[Any, ...]) -> None:
        self._here, there = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_work, args=(there, *arguments), daemon=True)
        self._process.start()
        there.close()
        try:
            ready = self._here.poll(60) and self._here.recv() == "ready"
        except EOFError:  # it ended before it was ready
            ready = False
        if not ready:
            self.end()
            raise KgError("the process that answers queries does not start")

    def alive(self) -> bool:
        return self._process.is_alive()

    def ask(self, job: Job, timeout: float) -> Answer | KgError:
        try:
            self._here.send(job)
            if not self._here.poll(timeout):
                raise TimeoutError_(f"the query took longer than {timeout:g} s: add a LIMIT or narrow it")
            return self._here.recv()
        except (EOFError, OSError):
            raise TimeoutError_("the query took more memory than allowed: add a LIMIT or narrow it") from None

    def end(self) -> None:
        self._process.kill()
        self._process.join(_GRACE)
        self._here.close()


def _work(pipe: Connection, store: str, base: str, max_rows: int, memory: int) -> None:
    """Answer jobs until the pipe closes."""
    from kg.store import open_store

    opened = open_store(store)
    _limit_memory(memory)  # now that the store has its threads, whose stacks and heaps take an address space that differs from run to run
    pipe.send("ready")
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            job = pipe.recv()
            try:
                pipe.send(_answer(opened, job, base, max_rows))
            except KgError as error:
                pipe.send(error)
            except MemoryError:
                return
            except Exception as error:  # the client is told, and the process goes on
                pipe.send(QueryError(f"the query cannot be answered: {error}"))


def _answer(store: Any, job: Job, base: str, max_rows: int) -> Answer:
    from kg.store import query

    graphs = {"default_graphs": job.default_graphs, "named_graphs": job.named_graphs}
    result = query(store, job.text, base=base, max_rows=max_rows, timeout=None, **graphs)
    formats = job.graph_formats if result.kind == "graph" else job.table_formats
    if not formats:
        kind = "CONSTRUCT and DESCRIBE" if result.kind == "graph" else "SELECT and ASK"
        raise UnacceptableError(f"nothing that the client accepts fits an answer to {kind}")
    return Answer(formats[0], result.text(formats[0]), result.truncated)


def _limit_memory(memory: int) -> None:
    """Let this process take ``memory`` bytes more than it holds."""
    try:
        import resource
    except ImportError:  # not on Windows
        return
    held = 0
    with contextlib.suppress(OSError, ValueError):  # only Linux tells
        held = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (held + memory, held + memory))
