"""Pages of almost nothing: no node, one, a loop, no dates, no texts, one claim without an object."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import networkx as nx
from view_samples import graph_of, story

from kg.model import Document
from kg.view import page


def quiet(made: object) -> None:
    for name in ("Table", "Texts", "Graph"):
        made.page.get_by_role("button", name=name, exact=True).click()
    made.page.locator("#canvas").focus()
    for key in ("ArrowRight", "ArrowLeft", "Enter", "0", "+", "Escape"):
        made.page.keyboard.press(key)
    made.run("kg.svg(); kg.csv(); kg.fragment()")
    assert made.said == [] and made.foreign == []


def test_nothing(open_page: Callable) -> None:
    made = open_page(page(nx.MultiDiGraph(), title="Nothing", min_confidence=0.5))
    assert "There are no claims to draw" in made.page.locator("#crumb").inner_text()
    quiet(made)


def test_a_text_without_claims(open_page: Callable) -> None:
    made = open_page(
        page(nx.MultiDiGraph(), documents=[Document("a.txt", "Nothing happened.\n\nStill nothing.")], title="", min_confidence=0.5)
    )
    made.page.get_by_role("button", name="Texts").click()
    assert "Nothing happened." in made.page.locator("article.text").inner_text()
    quiet(made)


def test_a_node_and_a_claim_on_itself(open_page: Callable) -> None:
    documents, claims, entities = story()
    loop = replace(claims[0], id="c-loop", object=claims[0].subject)
    made = open_page(page(graph_of([loop]), documents=documents, claims=[loop], entities=entities, title="Loop", min_confidence=0))
    assert made.run("[kg.shown.nodes.size, kg.shown.bundles.size]") == [1, 1]
    made.run("location.hash = 'edge=' + encodeURIComponent(kg.data.graph.ids[0]) + '&edge=' + encodeURIComponent(kg.data.graph.ids[0])")
    made.wait("document.querySelectorAll('#panel .card').length === 1")
    quiet(made)


def test_a_claim_without_an_object_is_in_the_table_and_the_panel_says_so(open_page: Callable) -> None:
    documents, claims, entities = story()
    lone = replace(claims[0], id="c-lone", object=None)
    made = open_page(page(graph_of([lone]), documents=documents, claims=[lone], entities=entities, title="Lone", min_confidence=0))
    assert "1 claim without two drawn ends is in the table" in made.page.locator("#panel").inner_text()
    made.page.get_by_role("button", name="Table").click()
    assert made.page.locator("#view-table tbody tr").count() == 1
    quiet(made)


def test_without_dates_there_is_no_timeline_and_without_texts_the_sentences_stand_in(open_page: Callable) -> None:
    _, claims, entities = story()
    undated = [replace(c, time=None) for c in claims]
    made = open_page(page(graph_of(undated), claims=undated, entities=entities, title="t", min_confidence=0), "#view=documents")
    assert not made.page.locator("#timeline").is_visible()
    assert "carries the sentences of this text, not the whole" in made.page.locator("article.text").inner_text()
    assert made.page.locator(".sentence").count() > 5
    quiet(made)
