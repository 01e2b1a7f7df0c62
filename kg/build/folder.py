"""The folder that a build leaves: its files, and how a new one takes the place of the old in one step.

A graph is written to a hidden sibling folder and exchanged with the old one by one rename, so that
whatever stops the process, the folder holds the graph before or the graph after. Where the system
has no exchange of two folders, two renames do it, and the next command repairs an interruption
between them.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import json
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from kg.errors import StoreError

__all__ = ["FILES", "is_graph", "replacing", "require"]

MANIFEST = "manifest.json"
DOCUMENTS = "documents.jsonl"
CLAIMS = "claims.jsonl"
ENTITIES = "entities.jsonl"
TRIG = "graph.trig"
STORE = "store"
PAGE = "graph.html"
SOURCES = "sources"
"""What ``kg text`` and the next ``kg add`` need: texts, results of each document, a user's own ontology."""

FILES = (MANIFEST, DOCUMENTS, CLAIMS, ENTITIES, TRIG, STORE, PAGE, SOURCES)
_LITTER = (".DS_Store", "Thumbs.db", "desktop.ini")
"""Files that file managers leave in any folder."""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # linux/fs.h
_RENAME_SWAP = 2  # sys/stdio.h of macOS


def is_graph(folder: Path) -> bool:
    """Tell whether the folder is one that a build has left."""
    try:
        with open(folder / MANIFEST, encoding="utf-8") as file:
            return "kg" in json.load(file)
    except (OSError, ValueError, TypeError):
        return False


def require(folder: str | os.PathLike[str]) -> Path:
    """The path of an existing graph. Raises StoreError where there is none."""
    path = Path(folder)
    _repair(path.absolute())
    if not path.exists():
        raise StoreError(f"no such graph: {path} (kg build INPUT -o {path} makes one)")
    if not is_graph(path):
        raise StoreError(f"{path} is not a folder that kg build has left (it lacks a manifest.json of kg)")
    return path


def check_free(out: Path) -> None:
    """Raise StoreError if a build must not write to ``out``: it holds something that is not ours."""
    if not out.exists():
        return
    if not out.is_dir():
        raise StoreError(f"{out} is a file; -o names a folder")
    if out in (Path.cwd(), *Path.cwd().parents):
        raise StoreError(f"{out} is the current folder or one around it; name a new folder inside it")
    names = sorted(entry.name for entry in os.scandir(out) if entry.name not in _LITTER)
    ours = FILES if is_graph(out) else ()
    foreign = [name for name in names if name not in ours]
    if foreign:
        more = f" and {len(foreign) - 1} more" if len(foreign) > 1 else ""
        raise StoreError(f"{out} holds {foreign[0]}{more}, which kg did not write; name a new or an empty folder")


@contextlib.contextmanager
def replacing(out: str | os.PathLike[str]) -> Iterator[Path]:
    """Give an empty folder to fill; when the block ends well it takes the place of ``out``, else it goes.

    Raises StoreError if ``out`` holds something else or another process is writing it.
    """
    target = Path(out).resolve()
    _repair(target)
    check_free(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    new = target.with_name(f".{target.name}.kg-new")
    with _locked(new, target):
        try:
            yield new
            _swap(new, target)
        finally:
            shutil.rmtree(new, ignore_errors=True)


@contextlib.contextmanager
def _locked(new: Path, target: Path) -> Iterator[None]:
    """Make ``new`` afresh and hold both folders locked; the locks go with the process, however it ends."""
    new.mkdir(exist_ok=True)
    handles = [_lock(folder) for folder in (new, target) if folder.exists()]
    try:
        if None in handles:
            raise StoreError(f"{target} is being written by another kg; try again when it is done")
        for entry in list(new.iterdir()):  # left by a process that was killed
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        yield
    finally:
        for handle in handles:
            if handle is not None:
                os.close(handle)


def _lock(folder: Path) -> int | None:
    """A handle that holds a lock on the folder, or None if another process has it."""
    if os.name != "posix":  # folders cannot be locked there; two writers are the user's care
        return os.open(os.devnull, os.O_RDONLY)
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.path.samestat(os.fstat(handle), os.stat(folder)):
            return handle
    except OSError:
        pass
    os.close(handle)
    return None


def _swap(new: Path, target: Path) -> None:
    """Let ``new`` be ``target``; what ``target`` was is gone or left in ``new`` for removal."""
    if not target.exists():
        os.rename(new, target)
    elif not _exchange(new, target):
        old = _old(target)
        os.rename(target, old)
        os.rename(new, target)
        shutil.rmtree(old, ignore_errors=True)


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}.kg-old")


def _repair(target: Path) -> None:
    """Bring back the graph that a process was about to replace when it was killed between two renames."""
    old = _old(target)
    if old.exists():
        if target.exists():
            shutil.rmtree(old, ignore_errors=True)
        else:
            os.rename(old, target)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False where the system or the file system cannot."""
    library = ctypes.CDLL(None, use_errno=True) if os.name == "posix" else None
    first, second = os.fsencode(one), os.fsencode(other)
    if hasattr(library, "renameat2"):
        failed = library.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, _RENAME_EXCHANGE)
    elif sys.platform == "darwin" and hasattr(library, "renamex_np"):
        failed = library.renamex_np(first, second, _RENAME_SWAP)
    else:
        return False
    if failed and ctypes.get_errno() not in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EXDEV):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))
    return not failed
