"""Files, folders and standard input to documents, each by its format; what cannot be read is told, not dropped."""

from __future__ import annotations

import datetime
import json
import logging
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from kg.errors import InputError
from kg.model import Document
from kg.read.dates import find_date
from kg.read.decode import decode
from kg.read.document import day_of, document
from kg.read.language import looks_english

__all__ = ["SUFFIXES", "Failure", "Reading", "read"]

SUFFIXES = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".xhtml": "html",
    ".pdf": "pdf", ".jsonl": "jsonl", ".ndjson": "jsonl",
}  # fmt: skip
"""File suffix -> format. A folder gives the files with these; a file named itself may have another."""


@dataclass(frozen=True, slots=True, order=True)
class Failure:
    """An input that could not be read: where it is, and why, for one line on standard error."""

    where: str
    reason: str

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read, sorted by document id, and what could not be, sorted by place."""

    documents: tuple[Document, ...]
    failures: tuple[Failure, ...] = ()


class _Remarks(logging.Handler):
    """Prints what is logged on standard error, where whoever runs us has no handler of their own."""

    def emit(self, record: logging.LogRecord) -> None:
        if all(isinstance(handler, logging.NullHandler) for handler in logging.getLogger().handlers):
            print(f"kg: {record.getMessage()}", file=sys.stderr)


_log = logging.getLogger("kg.read")
_log.addHandler(_Remarks(logging.WARNING))
_NAMED = 5
"""Documents of another language that are named, each in a line; the rest are counted."""

_OTHER_FORMATS = (
    (b"%PDF-", "is a PDF by its content; let its name end in .pdf"),
    (b"{\\rtf", "is RTF, not text; save it as text, HTML or PDF"),
    (b"PK\x03\x04", "is an archive or office document, not text; save it as text, HTML or PDF"),
    (b"[{", "is a JSON list, not text; give JSON Lines, a document a line"),
)
_Item = Document | Failure


def read(inputs: Iterable[str | os.PathLike[str]], *, encoding: str | None = None, date: str | None = None) -> Reading:
    """Every document of ``inputs``: files, folders (searched through), or ``-`` for standard input.

    A document's id is its JSONL ``id``, else its path relative to the folder given (a single file:
    its name). The result is the same in whatever order the inputs are named.

    ``date`` ("2026-03-09") is the day of the documents that give none themselves: in their fields, their
    text or their file's name; a dateline that lacks its year ("ATHENS, June 9 —") is the last such day until then.
    A document that does not look English is read, and a warning logged to ``kg.read``.

    Raises ``InputError`` where no document at all can be read, where two have the same id, and for a ``date`` that is none.
    """
    if date is not None:
        date = _day(date)
    named = [os.fspath(path) for path in inputs]
    if not named:
        raise InputError("no input: name files, folders, or - for standard input")
    if named.count("-") > 1:
        raise InputError("-: standard input is named twice")
    items = [(where, item) for path in named for where, item in _read_one(path, encoding)]
    failures = tuple(sorted(item for _, item in items if isinstance(item, Failure)))
    documents = _unique([(where, item) for where, item in items if isinstance(item, Document)])
    if not documents and failures:
        more = f" (and {len(failures) - 1} more inputs that cannot be read)" if len(failures) > 1 else ""
        raise InputError(f"{failures[0]}{more}")
    documents = tuple(d if d.date else replace(d, date=day_of(d.text, d.zones, date)) for d in documents)
    _remark_language(sorted({where for where, item in items if isinstance(item, Document) and not looks_english(item.text)}))
    return Reading(documents, failures)


def _day(value: str) -> str:
    """The ISO 8601 calendar date that somebody gave."""
    try:
        return datetime.date.fromisoformat(value).isoformat()
    except ValueError:
        raise InputError(f"{value!r} is no date; give one such as 2026-03-09") from None


def _remark_language(places: list[str]) -> None:
    """Warn of documents that are not in English."""
    for where in places[:_NAMED]:
        _log.warning("%s: does not look English; what is read from it may be nonsense", where)
    if len(places) > _NAMED:
        _log.warning("%d more documents do not look English", len(places) - _NAMED)


def _unique(items: list[tuple[str, Document]]) -> tuple[Document, ...]:
    """Documents sorted by id; raises ``InputError`` for two with the same id."""
    items = sorted(items, key=lambda item: (item[1].id, item[0]))
    for (one, first), (other, second) in pairwise(items):
        if first.id == second.id:
            places = f"{one} is named twice among the inputs"
            if one != other:
                places = f"{one} and {other}; ids must differ (for files, name the folder above both)"
            raise InputError(f"two documents have the id {first.id!r}: {places}")
    return tuple(item for _, item in items)


def _read_one(path: str, encoding: str | None) -> Iterator[tuple[str, _Item]]:
    """(place, document or failure) of one input named on the command line."""
    if path == "-":
        yield from _parse("stdin", "stdin", sys.stdin.buffer.read(), None, encoding)
    elif os.path.isdir(path):
        yield from _read_folder(path, encoding)
    else:
        yield from _read_file(path, os.path.basename(path), encoding)


def _read_folder(folder: str, encoding: str | None) -> Iterator[tuple[str, _Item]]:
    """Files of known suffix below ``folder``, by relative path; names that begin with a dot, and graphs, are passed over."""
    problems: list[OSError] = []
    paths = []
    for root, folders, files in os.walk(folder, onerror=problems.append):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _is_graph(os.path.join(root, name)))
        paths += [os.path.join(root, name) for name in files if not name.startswith(".") and _suffix(name) in SUFFIXES]
    for error in problems:
        yield str(error.filename), Failure(str(error.filename), _reason(error))
    if not paths and not problems:
        raise InputError(f"{folder}: has no file to read; files must end in {' '.join(SUFFIXES)}")
    for path in sorted(paths):
        yield from _read_file(path, Path(os.path.relpath(path, folder)).as_posix(), encoding)


def _is_graph(folder: str) -> bool:
    """True for what an earlier build left, which must not be read as if it were texts."""
    return all(os.path.exists(os.path.join(folder, name)) for name in ("manifest.json", "claims.jsonl", "graph.trig"))


def _read_file(path: str, name: str, encoding: str | None) -> Iterator[tuple[str, _Item]]:
    try:
        name.encode("utf-8")
        with open(path, "rb") as file:
            data = file.read()
    except UnicodeEncodeError:
        shown = path.encode("utf-8", "backslashreplace").decode("utf-8")
        yield shown, Failure(shown, "has a name that is not UTF-8; rename it")
        return
    except OSError as error:
        yield path, Failure(path, _reason(error))
        return
    yield from _parse(path, name, data, SUFFIXES.get(_suffix(path)), encoding)


def _parse(where: str, name: str, data: bytes, kind: str | None, encoding: str | None) -> Iterator[tuple[str, _Item]]:
    """The documents of one file's bytes; ``kind`` None: told by what the bytes look like."""
    kind = kind or _sniff(data)
    if not data.strip():
        yield where, Failure(where, "is empty")
        return
    if kind == "jsonl":
        from kg.read.jsonl import read_jsonl

        yield from _guarded_lines(where, data, encoding, read_jsonl)
        return
    try:
        found = _PARSERS[kind](data, name, where, encoding)
        if not re.search(r"[^\W_]", found.text):
            raise InputError(f"{where}: has no text in it")
        yield where, found
    except InputError as error:
        yield where, Failure(where, _strip(str(error), where))


def _guarded_lines(where: str, data: bytes, encoding: str | None, parse: Callable) -> Iterator[tuple[str, _Item]]:
    try:
        text = decode(data, where, encoding=encoding)
    except InputError as error:
        yield where, Failure(where, _strip(str(error), where))
        return
    for number, item in parse(text):
        place = f"{where}:{number}"
        yield place, item if isinstance(item, Document) else Failure(place, item)


def _text(data: bytes, name: str, where: str, encoding: str | None) -> Document:
    for start, told in _OTHER_FORMATS:
        if data.startswith(start):
            raise InputError(f"{where}: {told}")
    return document(decode(data, where, encoding=encoding), id=name, default_date=_file_date(name))


def _markdown(data: bytes, name: str, where: str, encoding: str | None) -> Document:
    from kg.read.markdown import read_markdown

    return read_markdown(decode(data, where, encoding=encoding), id=name, default_date=_file_date(name))


def _html(data: bytes, name: str, where: str, encoding: str | None) -> Document:
    from kg.read.html import read_html

    return read_html(data, id=name, where=where, encoding=encoding, default_date=_file_date(name))


def _pdf(data: bytes, name: str, where: str, encoding: str | None) -> Document:
    from kg.read.pdf import read_pdf

    return read_pdf(data, id=name, where=where, default_date=_file_date(name))


_PARSERS: dict[str, Callable[[bytes, str, str, str | None], Document]] = {"text": _text, "markdown": _markdown, "html": _html, "pdf": _pdf}


def _sniff(data: bytes) -> str:
    """The format of bytes that come without a suffix."""
    head = data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"%PDF-"):
        return "pdf"
    if re.match(rb"<(?:!doctype html|html|head|body)\b", head, re.IGNORECASE):
        return "html"
    if re.match(rb"\{\s*\"(?:id|text|title|date|url)\"\s*:", head) or _is_row(data):
        return "jsonl"
    return "text"


def _is_row(data: bytes) -> bool:
    """Whether the first line is a JSON object with a text."""
    line = data.lstrip(b"\xef\xbb\xbf \t\r\n").split(b"\n", 1)[0]
    if not line.startswith(b"{"):
        return False
    try:
        return "text" in json.loads(line)
    except (ValueError, RecursionError):
        return False


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()


def _file_date(name: str) -> str | None:
    """The day that a file's name gives (``2024-04-03-talks.md``), for a text that gives none."""
    return find_date(re.sub(r"(?<=\d)[-_](?=\D)", " ", name.rsplit("/", 1)[-1].replace("_", " ")))


def _reason(error: OSError) -> str:
    return {
        FileNotFoundError: "there is no such file or folder",
        PermissionError: "may not be read (permission denied)",
        IsADirectoryError: "is a folder",
    }.get(type(error), error.strerror or "cannot be read")


def _strip(message: str, where: str) -> str:
    return message.removeprefix(f"{where}: ")
