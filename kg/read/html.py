"""HTML to a document: the article's paragraphs, its headings and captions; menus, scripts and footers left out.

The text is the headline, then a paragraph each, blank lines between. What it cannot carry: tables,
and anything a script would have written. Title, date and address come from the page's metadata.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import lxml.etree
import lxml.html
import trafilatura

from kg.errors import InputError
from kg.model import Document
from kg.read.dates import DATE, iso_date
from kg.read.decode import decode
from kg.read.document import document

__all__ = ["read_html"]

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_SITE = re.compile(r"\s+[|»·]\s+[^|»·]{2,40}$|\s+[-–—]\s+(?:[A-Z][\w.'’]*\s?){1,5}$")
_DATE_PATHS = (
    "//meta[@property='article:published_time' or @itemprop='datePublished' or @property='og:published_time']/@content",
    "//meta[translate(@name,'ABCDEFGHIJKLMNOPQRSTUVWXYZ','abcdefghijklmnopqrstuvwxyz')='date' or @name='pubdate' or @name='publish-date'"
    " or @name='dc.date' or @name='DC.date.issued' or @name='dcterms.created' or @name='parsely-pub-date']/@content",
    "//time[@itemprop='datePublished' or @pubdate]/@datetime",
)
_TIME_PATHS = ("//article//time/@datetime", "//header//time/@datetime")
_TITLE_PATHS = ("//meta[@property='og:title']/@content", "//meta[@name='twitter:title']/@content")
_URL_PATHS = ("//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content")
_EMBEDS = frozenset(
    "twitter-tweet twitter-video twitter-timeline instagram-media tiktok-embed fb-post fb-video fb-comment-embed bluesky-embed "
    "mastodon-embed text-post-media reddit-card reddit-embed reddit-embed-bq imgur-embed-pub tumblr-post wp-embedded-content "
    "embedly-card".split()
)
"""Classes by which sites mark a post of somebody else that their page shows."""

_SIGNED = re.compile(rf"[-–—]\s*[^@()\n]{{1,80}}\s\(@[\w.]+(?:@[\w.-]+)?\)\s*(?:{DATE})?\W*$")
"""How such a post ends where its class was lost: "— Maria Z (@mz) May 14, 2024"."""

_PROSE = {"p": None, "item": None, "quote": None, "head": "subheading", "ab": None}


def read_html(data: bytes, *, id: str, where: str, encoding: str | None = None, default_date: str | None = None) -> Document:
    """The document of an HTML page; ``default_date`` is used where metadata and text give none.

    Raises ``InputError`` where there is no text, or bytes that are not text.
    """
    source = _DECLARATION.sub("", _decode(data, where, encoding), count=1).lstrip("\ufeff")
    source = _CONTROL.sub(" ", source)
    try:
        tree = lxml.html.document_fromstring(source, parser=lxml.html.HTMLParser(encoding=None))
    except (lxml.etree.LxmlError, ValueError):
        raise InputError(f"{where}: has no text in it") from None
    linked = _linked_data(tree)
    title, day = _title(tree, linked), _date(tree, linked)
    blocks = _blocks(tree)
    if not blocks:
        raise InputError(f"{where}: has no text in it")
    text, hints = _compose(blocks, title)
    url = next((u for u in _values(tree, _URL_PATHS) if re.match(r"https?://\S+$", u)), None)
    return document(text, id=id, title=title, date=day, url=url, default_date=default_date, hints=hints)


def _decode(data: bytes, where: str, encoding: str | None) -> str:
    """By the name given, UTF-8 where it is that, else the charset the page declares, else detected."""
    if encoding is None and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            declared = _CHARSET.search(data[:4096])
            if declared:
                try:
                    return decode(data, where, encoding=declared.group(1).decode("ascii"))
                except InputError:
                    pass
    return decode(data, where, encoding=encoding)


def _blocks(tree: Any) -> list[tuple[str, str | None]]:
    """(words, kind or None) of each paragraph of the article."""
    for mark in tree.xpath("//sup"):
        if re.fullmatch(r"\W*(?:\d{1,3}|[a-z*†])\W*", mark.text_content()):
            mark.drop_tree()
    _drop_posts(tree)
    captions = _lift_captions(tree)
    extracted = trafilatura.bare_extraction(tree, include_comments=False, include_tables=False, favor_recall=True, with_metadata=False)
    body = getattr(extracted, "body", None)
    blocks = list(_walk(body)) if body is not None else []
    if not any(kind is None for _, kind in blocks):
        blocks = list(_plain_blocks(tree))
    return [(words, "caption" if words in captions else kind) for words, kind in blocks]


def _drop_posts(tree: Any) -> None:
    """Take out embedded posts: they are not the article's own words, and nothing in their text says whose they are."""
    for element in tree.xpath("//*[@class]|//blockquote"):
        post = not _EMBEDS.isdisjoint(element.get("class", "").split())
        if not post and element.tag == "blockquote":
            post = bool(_SIGNED.search(element.text_content()))
        if post and element.getparent() is not None:
            element.drop_tree()


def _lift_captions(tree: Any) -> set[str]:
    """Make each picture's caption a paragraph after it: the extractor drops figures whole."""
    captions = set()
    for figure in tree.xpath("//figure[.//figcaption]"):
        for caption in figure.xpath(".//figcaption"):
            words = " ".join(caption.text_content().split())
            if words and figure.getparent() is not None:
                captions.add(words)
                paragraph = lxml.html.Element("p")
                paragraph.text = words
                figure.addnext(paragraph)
    return captions


def _walk(element: Any) -> Iterator[tuple[str, str | None]]:
    """Paragraphs of the extractor's tree in order; a line break inside one ends it."""
    for child in element:
        if child.tag in _PROSE and not any(inner.tag in _PROSE for inner in child.iterdescendants()):
            for line in "".join(_pieces(child)).split("\n"):
                if words := " ".join(line.split()):
                    yield words, _PROSE[child.tag]
        elif isinstance(child.tag, str):
            if child.tag in _PROSE and child.text and child.text.strip():
                yield " ".join(child.text.split()), None
            yield from _walk(child)
        if child.tail and child.tail.strip():
            yield " ".join(child.tail.split()), None


def _pieces(element: Any) -> Iterator[str]:
    yield re.sub(r"\s+", " ", element.text or "")
    for child in element:
        if child.tag in ("lb", "br"):
            yield "\n"
        elif isinstance(child.tag, str):
            yield from _pieces(child)
        yield re.sub(r"\s+", " ", child.tail or "")


def _plain_blocks(tree: Any) -> Iterator[tuple[str, str | None]]:
    """Every paragraph, heading and list item, for a page too small for the extractor to judge."""
    skipped = {"nav", "footer", "aside", "script", "style", "noscript", "form", "head", "template"}
    found = False
    for element in tree.iter("h1", "h2", "h3", "h4", "p", "li", "blockquote"):
        if any(up.tag in skipped for up in element.iterancestors()) or any(inner.tag == "p" for inner in element.iterdescendants()):
            continue
        for line in "".join(_pieces(element)).split("\n"):
            if words := " ".join(line.split()):
                found = True
                yield words, "subheading" if element.tag in ("h1", "h2", "h3", "h4") else None
    if not found:
        for element in tree.xpath("//script|//style|//noscript|//head"):
            element.drop_tree()
        for line in tree.text_content().splitlines():
            if words := " ".join(line.split()):
                yield words, None


def _compose(blocks: list[tuple[str, str | None]], title: str | None) -> tuple[str, dict[int, str]]:
    """The text, headline first, and the kinds known by the offset their paragraph starts at."""
    if title and not any(_same(words, title) for words, _ in blocks[:3]):
        blocks = [(title, "headline"), *blocks]
    hints: dict[int, str] = {}
    parts: list[str] = []
    at = 0
    for words, kind in blocks:
        kind = "headline" if title and _same(words, title) else kind
        if kind:
            hints[at] = kind
        parts.append(words)
        at += len(words) + 2
    return "\n\n".join(parts) + "\n", hints


def _same(one: str, other: str) -> bool:
    return re.findall(r"\w+", one.casefold()) == re.findall(r"\w+", other.casefold())


def _values(tree: Any, paths: tuple[str, ...]) -> Iterator[str]:
    for path in paths:
        for value in tree.xpath(path):
            if value.strip():
                yield " ".join(value.split())


def _title(tree: Any, linked: dict[str, str]) -> str | None:
    """The story's headline: what the page says to sharers, else its only first heading, else its title without the site's name."""
    shared = next(_values(tree, _TITLE_PATHS), None) or linked.get("headline")
    headings = [" ".join(h.text_content().split()) for h in tree.iter("h1")]
    headings = [h for h in headings if h]
    if shared and headings and not any(_same(shared, h) for h in headings):
        trimmed = _SITE.sub("", shared)
        return next((h for h in headings if _same(h, trimmed)), trimmed)
    if shared:
        return shared
    if headings:
        return headings[0]
    title = tree.find(".//title")
    return _without_site(" ".join(title.text_content().split()), tree) if title is not None else None


def _without_site(title: str, tree: Any) -> str | None:
    """The part of a page's title that the page shows as a line of its own, else the title without its last part."""
    parts = re.split(r"\s+[|»·–—-]\s+", title)
    lines = {" ".join(e.text_content().split()) for e in tree.iter("b", "strong", "font", "h2", "h3", "p", "div") if len(e) == 0}
    shown = [part for part in parts if part in lines and len(part.split()) > 2]
    if shown:
        return shown[0]
    return title[: -len(parts[-1])].rstrip(" |»·–—-") if len(parts) > 1 and len(" ".join(parts[:-1]).split()) > 2 else title or None


def _date(tree: Any, linked: dict[str, str]) -> str | None:
    stated = [*_values(tree, _DATE_PATHS), linked.get("datePublished", ""), *_values(tree, _TIME_PATHS)]
    return next((day for day in map(iso_date, stated) if day), None)


def _linked_data(tree: Any) -> dict[str, str]:
    """``headline`` and ``datePublished`` of the page's JSON-LD, where it has an article in it."""
    found: dict[str, str] = {}
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            queue = [json.loads(script.text or "")]
        except (ValueError, RecursionError):
            continue
        while queue:
            item = queue.pop(0)
            if isinstance(item, list):
                queue.extend(item)
            elif isinstance(item, dict):
                queue.extend(v for k, v in sorted(item.items()) if k == "@graph")
                for key in ("headline", "datePublished"):
                    if isinstance(item.get(key), str):
                        found.setdefault(key, " ".join(item[key].split()))
    return found
