"""JSON Lines to documents: a line is ``{"id", "text", "title"?, "date"?, "url"?}``; other keys are ignored."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from kg.errors import InputError
from kg.model import Document
from kg.read.dates import iso_date
from kg.read.document import document

__all__ = ["read_jsonl"]


def read_jsonl(text: str) -> Iterator[tuple[int, Document | str]]:
    """(line number, document), or (line number, what is wrong with the line); blank lines are passed over."""
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield number, _row(json.loads(line))
        except json.JSONDecodeError as error:
            yield number, f"is not JSON: {error.msg} (column {error.colno})"
        except RecursionError:
            yield number, "is not JSON of a document: nested too deep"
        except InputError as error:
            yield number, str(error)


def _row(row: Any) -> Document:
    if not isinstance(row, dict):
        raise InputError(f"is {_name(row)}, not an object with id and text")
    id_ = row.get("id")
    if isinstance(id_, int) and not isinstance(id_, bool):
        id_ = str(id_)
    if not isinstance(id_, str) or not id_.strip():
        raise InputError("has no id; id is a string that is not blank")
    text = row.get("text")
    if not isinstance(text, str) or not text.strip():
        raise InputError(f"document {id_!r} has no text; text is a string that is not blank")
    title, url = (_optional(row, key, id_) for key in ("title", "url"))
    for value in (id_, text, title or "", url or ""):
        _check(value, id_)
    return document(text, id=id_, title=title, date=_date(row, id_), url=url)


def _optional(row: dict[str, Any], key: str, id_: str) -> str | None:
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise InputError(f"document {id_!r}: {key} is {_name(value)}, not a string")
    return value.strip() or None if value else None


def _date(row: dict[str, Any], id_: str) -> str | None:
    value = _optional(row, "date", id_)
    date = iso_date(value) if value else None
    if value and date is None:
        raise InputError(f"document {id_!r}: date {value!r} is not a day such as 2024-04-03")
    return date


def _check(value: str, id_: str) -> None:
    """Half a surrogate pair is no character: no file could hold it."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(f"document {id_!a}: has half a surrogate pair (character {error.start})") from None


def _name(value: Any) -> str:
    return {dict: "an object", list: "a list", str: "a string", bool: "true or false", type(None): "null"}.get(type(value), "a number")
