"""Text that wants to be more than text: in labels, titles, ids, addresses and sentences none of it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from view_samples import claim, entities_of, graph_of

from kg.model import Argument, Claim, Document, Node, Source, Time, claim_id
from kg.view import page

RUN = "window.hostile=(window.hostile||0)+1;alert(1)"
HOSTILE = [
    f"<script>{RUN}</script>", f"</script><script>{RUN}</script>", f"</SCRIPT ><script>{RUN}//", f"<!--<script>{RUN}</script>-->", f"--><script>{RUN}</script>",
    f"<img src=x onerror='{RUN}'>", f'<img src=x onerror="{RUN}">', f"<svg onload='{RUN}'>", f"<svg><script>{RUN}</script></svg>", f"<svg/onload={RUN}>",
    f"<body onload='{RUN}'>", f"<iframe srcdoc='<script>parent.{RUN}</script>'>", f"<iframe src='javascript:{RUN}'>", f"<a href='javascript:{RUN}'>x</a>", f"javascript:{RUN}",
    f"data:text/html,<script>{RUN}</script>", f"vbscript:{RUN}", f"\" onmouseover=\"{RUN}", f"' onfocus='{RUN}' autofocus='", f"`${{{RUN}}}`",
    f"${{{RUN}}}", f"{{{{{RUN}}}}}", f"{{% raw %}}{RUN}", "%%script%%", "%%graph%%", f"<details open ontoggle='{RUN}'>", f"<input autofocus onfocus='{RUN}'>", f"<video><source onerror='{RUN}'>",
    f"<math><mtext><script>{RUN}</script></mtext></math>", f"<style>*{{background:url(javascript:{RUN})}}</style>", "</style><style>body{display:none}", "<link rel=stylesheet href=http://example.org/x.css>",
    f"<object data='javascript:{RUN}'>", f"<embed src='javascript:{RUN}'>", f"<form action='javascript:{RUN}'><button>", "<base href='http://example.org/'>", "<meta http-equiv=refresh content='0;url=http://example.org/'>",
    f"<template><script>{RUN}</script></template>", f"<noscript><p title='</noscript><img src=x onerror={RUN}>'>", f"<textarea></textarea><script>{RUN}</script>", f"<title></title><script>{RUN}</script>", f"]]><script>{RUN}</script>", f"&lt;script&gt;{RUN}&lt;/script&gt;", f"&#60;script&#62;{RUN}", f"\\u003cscript\\u003e{RUN}",
    f"\\x3cscript\\x3e{RUN}", f"+ADw-script+AD4-{RUN}", "\u202egnp.exe", "\u2066\u202e\u2069 flipped", "\u200f\u200e\u061c", "a\u2028b\u2029c", "NUL \x00 inside", "\x1b[31mred\x1b[0m",
    "\ud800 lone high", "lone low \udc00", "\udc00\ud800 both", "\ufeffmark", "\ufffe\uffff", "Z\u0335\u0322" + "\u0336" * 300, "👩‍👩‍👧‍👦🏳️‍🌈", "مرحبا بالعالم", "שלום", "漢字" * 50, "__proto__", "constructor", "toString", "hasOwnProperty",
    "x" * 100_000, "wide " * 20_000, "<b>" * 30_000, "", " ", "\n\n\n", "\t", "=HYPERLINK(\"http://example.org\")", "@SUM(1)", "-1+1", "'; DROP TABLE nodes;--", "../../etc/passwd", "%00%0d%0aSet-Cookie", "g12", "1|2", "#node=1&focus=2",
    f"<p style='x:expression({RUN})'>", f"<xss style='behavior:url(#x)' onbegin={RUN}>", f"<marquee onstart={RUN}>", f"<isindex action=javascript:{RUN}>", f"\"}}]}};{RUN};//",
]  # fmt: skip


def hostile_claims() -> tuple[list[Document], list[Claim]]:
    """Each text as label, type, relation, alias, speaker, role, title, address, document id and sentence."""
    documents, claims = [], []
    for i, text in enumerate(HOSTILE):
        name = f"text-{i:03d}-{text[:40]}"
        body = f"{text[:3000]} did this to Kestria."
        base = claim(name, 0, body, "Kestria", "owns", "did this to", "Kestria", {})
        subject = Node(f"https://example.org/id/{i}-{text[:60]}", text, text[:50] or "Person", text[:3000], 0, len(text[:3000]))
        made = replace(
            base,
            subject=subject,
            relation=replace(base.relation, label=text[:200] or "owns", iri=f"urn:x:{text[:80]}", plover=text[:20], cameo=text[:20]),
            arguments=(Argument(text[:40], subject),),
            attribution=(Source(subject.id, text, text[:80], text[:80], 0, 5),),
            time=Time(text[:40] if i % 2 else "2031-02-30", text[:40], 0, 4),
            place=subject,
        )
        claims.append(replace(made, id=claim_id(made)))
        documents.append(
            Document(name, body, title=text, date=text[:30] if i % 3 else "2031-01-01", url=text[:500] if i % 2 else f"javascript:{RUN}")
        )
    return documents, claims


def test_the_corpus_is_large_enough() -> None:
    assert len(HOSTILE) >= 60 and len(set(HOSTILE)) == len(HOSTILE)


@pytest.fixture(scope="module")
def hostile_page() -> str:
    documents, claims = hostile_claims()
    entities = [replace(e, aliases=(e.label, "<b>alias</b>"), same_as=(f"javascript:{RUN}", e.label)) for e in entities_of(claims)]
    html = page(
        graph_of(claims),
        documents=documents,
        claims=claims,
        entities=entities,
        title=f"</title><script>{RUN}</script>\x00\ud800",
        min_confidence=0,
        note=HOSTILE[1],
    )
    html.encode("utf-8")
    return html


def nothing_ran(made: object) -> None:
    assert made.run("window.hostile") is None
    assert made.said == [] and made.foreign == []
    assert made.run("document.querySelectorAll('script').length") == 3  # graph data, library, ours: the details are taken out when read
    assert (
        made.run(
            "document.querySelectorAll('img, iframe, object, embed, form:not([method=dialog]), base, video, math, [onerror], [onload], [onclick]').length"
        )
        == 0
    )
    assert made.run("[...document.querySelectorAll('a[href]')].every((a) => /^https?:|#/.test(a.getAttribute('href')))") is True


def test_the_page_draws_and_nothing_runs(open_page: Callable, hostile_page: str) -> None:
    made = open_page(hostile_page)
    assert made.run("kg.shown.claims.length") == len(HOSTILE) and made.run("kg.labels.length") > 10
    nothing_ran(made)


def test_nor_in_any_view_panel_or_download(open_page: Callable, hostile_page: str) -> None:
    made = open_page(hostile_page)
    for name in ("Table", "Texts", "Graph"):
        made.page.get_by_role("button", name=name, exact=True).click()
    documents = made.page.locator(".texts button")
    made.page.get_by_role("button", name="Texts", exact=True).click()
    for i in range(0, documents.count(), 9):
        documents.nth(i).click()
    made.page.get_by_role("button", name="Graph", exact=True).click()
    made.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    for text in ("script", "onerror", "{{", "proto", "مرحبا", "x" * 30):
        made.page.locator("#find").fill(text)
        made.page.keyboard.press("Enter")
        made.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    made.run("kg.state.confidence = 0")
    svg, table = made.run("kg.svg()"), made.run("kg.csv()")
    assert "<script" not in svg and "onerror=" not in svg.replace("&gt;", "").split("<title>")[0]
    assert "\n=HYPERLINK" not in table and ",=HYPERLINK" not in table and ",'-1+1" in table
    nothing_ran(made)


def test_an_address_cannot_run_either(open_page: Callable, hostile_page: str) -> None:
    made = open_page(
        hostile_page,
        f"#node=<script>{RUN}</script>&view=javascript:{RUN}&focus=__proto__&no-type=constructor&text=%3Cimg src=x onerror={RUN}%3E",
    )
    nothing_ran(made)


def test_very_long_labels_are_cut_on_the_drawing(open_page: Callable, hostile_page: str) -> None:
    made = open_page(hostile_page)
    assert max(len(box["text"]) for box in made.run("kg.labels")) <= 40
    assert made.run("document.documentElement.scrollWidth <= innerWidth")
