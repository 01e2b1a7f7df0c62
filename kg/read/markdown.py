"""Markdown to a document whose offsets are those of the file.

Marks inside a line (emphasis, the brackets and address of a link, an image) become blanks of the
same length, so that sentences read as prose and every other character keeps its place. Front
matter, comments, code and link definitions are boilerplate.
"""

from __future__ import annotations

import re

from kg.model import Document
from kg.read.dates import iso_date
from kg.read.document import document

__all__ = ["read_markdown"]

_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL)
_FIELD = re.compile(r"^(title|date|published|url|link|canonical_url)\s*:\s*(.+?)\s*$", re.IGNORECASE | re.MULTILINE)
_BLANKED = (
    re.compile(r"<!--.*?-->", re.DOTALL),
    re.compile(r"^(?P<fence>```|~~~).*?(?:^(?P=fence)[ \t]*$|\Z)", re.DOTALL | re.MULTILINE),
    re.compile(r"^\[[^\]\n]+\]:\s+\S+.*$", re.MULTILINE),
    re.compile(r"<(?:https?://|mailto:)[^<>\s]+>"),
    re.compile(r"</?[a-zA-Z][^<>\n]*>"),
)
_LINK = re.compile(r"!?\[(?P<text>[^\[\]\n]*)\](?P<to>\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"\n]*\")?\)|\[[^\[\]\n]*\])")
_EMPHASIS = re.compile(r"(?<![\w*_\\])(?P<mark>\*{1,3}|_{1,3}|~~|`+)(?=\S)(?P<text>[^\n]*?\S)(?P=mark)(?![\w*_])")
_HEADING_TAIL = re.compile(r"^#{1,6}\s.*?(?P<tail>[^\S\r\n]+#+)[ \t]*$", re.MULTILINE)


def read_markdown(text: str, *, id: str, default_date: str | None = None) -> Document:
    """The document of a Markdown file; ``default_date`` is used where front matter and text give none.

    ``Document.text`` has the file's length and line ends, with inline marks blanked.
    """
    fields: dict[str, str] = {}
    if front := _FRONT.match(text):
        fields = {key.lower(): value.strip("\"'") for key, value in reversed(_FIELD.findall(front.group(1)))}
        text = _blank(text, 0, front.end())
    shown = _plain(text)
    day = iso_date(fields.get("date") or fields.get("published") or "")
    url = fields.get("url") or fields.get("link") or fields.get("canonical_url")
    return document(shown, id=id, title=fields.get("title") or None, date=day, url=url, default_date=default_date)


def _plain(text: str) -> str:
    for pattern in _BLANKED:
        text = pattern.sub(lambda match: _blanks(match.group()), text)
    text = _LINK.sub(_link, text)
    for _ in range(3):
        text = _EMPHASIS.sub(lambda m: " " * len(m["mark"]) + m["text"] + " " * len(m["mark"]), text)
    return _HEADING_TAIL.sub(lambda m: m.group()[: m.start("tail") - m.start()] + " " * (m.end() - m.start("tail")), text)


def _link(match: re.Match[str]) -> str:
    """A link keeps its words; an image gives none (its words describe, they do not report)."""
    whole, words = match.group(), match["text"]
    if whole.startswith("!"):
        return _blanks(whole)
    return " " + words + _blanks(whole[len(words) + 1 :])


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + _blanks(text[start:end]) + text[end:]


def _blanks(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)
