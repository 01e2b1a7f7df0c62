"""The page as text: one file, the same bytes, data that cannot end its element, errors that name the value."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import cKDTree
from view_samples import generated, graph_of, story

from kg.errors import InputError
from kg.model import Document
from kg.view import layout, page
from kg.view.columns import clean


def story_page(**options: object) -> str:
    documents, claims, entities = story()
    return page(
        graph_of(claims), documents=documents, claims=claims, entities=entities, **{"title": "Lake", "min_confidence": 0.5, **options}
    )


def head_of(html: str) -> dict:
    return json.loads(re.search(r'id="data-graph">(.*?)</script>', html, re.S).group(1))


def detail_of(html: str) -> dict:
    encoding, text = re.search(r'id="data-detail" data-encoding="(\w+)">(.*?)</script>', html, re.S).groups()
    return json.loads(text if encoding == "json" else zlib.decompress(base64.b64decode(text)))


def test_nothing_outside_the_file_is_named_to_be_loaded() -> None:
    html = story_page()
    tags = re.findall(r"<(?:script|link|img|iframe|object|embed|source)\b[^>]*>", html)
    assert [t for t in tags if "src=" in t or ("href=" in t and 'href="data:,"' not in t)] == []
    assert "@import" not in html and "cdn" not in html.lower()


def test_the_policy_names_the_two_scripts_and_the_styles_by_their_hashes() -> None:
    html = story_page()
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html).group(1)
    bodies = re.findall(r"<script>(.*?)</script>", html, re.S) + re.findall(r"<style>(.*?)</style>", html, re.S)
    assert len(bodies) == 3
    for body in bodies:
        assert base64.b64encode(hashlib.sha256(body.encode("utf-8")).digest()).decode() in policy
    assert "unsafe" not in policy and policy.startswith("default-src 'none'") and "require-trusted-types-for 'script'" in policy


def test_our_script_has_no_way_to_make_markup_of_text() -> None:
    source = "".join(p.read_text("utf-8") for p in sorted((Path(__file__).parents[2] / "kg/view/assets").glob("*.js")))
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "DOMParser", "setHTML"):
        assert word not in source


def test_two_builds_give_the_same_bytes_whatever_the_order_and_the_hash_seed() -> None:
    documents, claims, entities = story()
    first = story_page()
    again = page(
        graph_of(claims[::-1]), documents=documents[::-1], claims=claims[::-1], entities=entities[::-1], title="Lake", min_confidence=0.5
    )
    assert first == again
    code = "import hashlib, test_page; print(hashlib.sha256(test_page.story_page().encode()).hexdigest())"
    for seed in ("1", "2"):
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parent,
                             env={"PYTHONHASHSEED": seed, "PYTHONPATH": f"{Path(__file__).parents[2]}"})  # fmt: skip
        assert run.stdout.strip() == hashlib.sha256(first.encode()).hexdigest()


def test_layout_is_the_same_whatever_the_order_of_insertion() -> None:
    _, claims, _ = generated(600, 1500)
    one, two = layout(graph_of(claims)), layout(graph_of(claims[::-1]))
    assert one == two and len(one) == 600


def test_no_two_nodes_stand_on_each_other() -> None:
    for nodes, edges in ((50, 90), (900, 2500)):
        _, claims, _ = generated(nodes, edges)
        places = sorted(layout(graph_of(claims)).values())
        closest = min((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 for i, a in enumerate(places) for b in places[i + 1 : i + 80])
        assert closest > 30**2


def test_layout_of_nothing_of_one_and_of_a_loop() -> None:
    graph = nx.MultiDiGraph()
    assert layout(graph) == {}
    graph.add_edge("a", "a", key="c-1")
    assert layout(graph) == {"a": (0, 0)}


def test_details_are_packed_when_they_are_long_and_say_the_same() -> None:
    documents, claims, entities = generated(600, 5000)
    html = page(graph_of(claims), documents=documents, claims=claims, entities=entities, title="t", min_confidence=0)
    assert 'data-encoding="deflate"' in html
    detail = detail_of(html)
    assert sorted(detail["claims"]["id"]) == sorted(c.id for c in claims)
    assert sorted(detail["texts"]) == sorted(d.text for d in documents)


def test_offsets_count_utf16_units_where_letters_lie_outside_the_basic_plane() -> None:
    documents, claims, entities = story()
    wide = "\U0001f6a2\U0001d538 "  # two letters of two units each, and a space: three code points, five units
    moved = [Document(documents[0].id, wide + documents[0].text)]
    mine = [c for c in claims if c.document == documents[0].id]
    rows = [
        json.loads(re.sub(r'("(?:start|end)": )(\d+)', lambda m: m.group(1) + str(int(m.group(2)) + 3), json.dumps(c.to_json())))
        for c in mine
    ]
    shifted = [type(mine[0]).from_json(row) for row in rows]
    html = page(graph_of(shifted), documents=moved, claims=shifted, entities=entities, title="t", min_confidence=0)
    detail, head = detail_of(html), head_of(html)
    text = detail["texts"][0].encode("utf-16-le")
    for number, spans in enumerate(detail["claims"]["spans"]):
        said = text[2 * spans[4] : 2 * spans[5]].decode("utf-16-le")
        label = head["relations"][head["claims"]["r"][number]][1]
        assert any(c.relation.text == said and c.relation.label == label for c in shifted)
    assert detail["astral"] == {"0": [0, 1]}


def test_sentences_stand_in_where_a_text_is_not_given() -> None:
    _, claims, entities = story()
    detail = detail_of(page(graph_of(claims), claims=claims, entities=entities, title="t", min_confidence=0))
    assert detail["texts"] == [None] * 4
    assert {text for _, _, text in detail["sentences"]} == {c.evidence.text for c in claims}


def test_the_most_important_nodes_are_kept_and_the_page_says_what_it_left_out() -> None:
    documents, claims, entities = story()
    graph = graph_of(claims)
    head = head_of(page(graph, documents=documents, claims=claims, entities=entities, title="t", min_confidence=0, max_nodes=5))
    assert head["nodes"] == 5 and head["leftOut"]["nodes"] == len(graph) - 5 and head["leftOut"]["claims"] > 0
    assert {"Kestria", "Norvane"} <= set(head["labels"][:5])


def test_claims_without_an_object_are_told_of_but_not_drawn() -> None:
    documents, claims, entities = story()
    lone = type(claims[0]).from_json({**claims[0].to_json(), "object": None, "id": "c-lone"})
    head = head_of(page(graph_of(claims), documents=documents, claims=[*claims, lone], entities=entities, title="t", min_confidence=0))
    assert head["claims"]["g"].count(0) == 1 and head["claims"]["o"].count(-1) == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"min_confidence": 1.5}, "1.5"),
        ({"max_nodes": 0}, "max_nodes is 0"),
        ({"focus": ("nobody", 1)}, "nobody"),
        ({"path": ("nobody", "x")}, "nobody"),
    ],
)
def test_wrong_options_are_named(options: dict, said: str) -> None:
    with pytest.raises(InputError, match=said):
        story_page(**options)


def test_an_empty_graph_has_a_page() -> None:
    assert head_of(page(nx.MultiDiGraph(), title="", min_confidence=0.5))["nodes"] == 0


@pytest.mark.parametrize(
    "shape",
    [nx.star_graph(1200), nx.path_graph(700), nx.complete_graph(60), nx.grid_2d_graph(25, 25), nx.empty_graph(300), nx.balanced_tree(3, 5)],
    ids=["star", "chain", "complete", "grid", "isolated", "tree"],
)
def test_graphs_of_any_shape_are_laid_out_with_room_for_each_node(shape: nx.Graph) -> None:
    graph = nx.MultiDiGraph()
    graph.add_nodes_from(str(node) for node in shape)
    graph.add_edges_from((str(a), str(b)) for a, b in shape.edges)
    places = layout(graph)
    assert len(places) == len(shape)
    near, _ = cKDTree(list(places.values())).query(list(places.values()), k=2)
    assert near[:, 1].min() > 40


def test_texts_beyond_the_limit_are_left_out_and_their_sentences_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.view.columns.TEXT_LIMIT", 100)
    detail = detail_of(story_page())
    assert detail["texts"] == [None] * 4 and len(detail["sentences"]) == 38


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=300))
@settings(max_examples=40, deadline=None)
def test_any_text_comes_back_from_the_page_as_it_went_in(label: str, title: str, body: str) -> None:
    _, claims, _ = story()
    made = replace(claims[0], document="d", subject=replace(claims[0].subject, label=label))
    html = page(graph_of([made]), documents=[Document("d", body + "x", title)], claims=[made], title=title, min_confidence=0)
    html.encode("utf-8")
    assert html.lower().count("</script>") == 4  # graph, details, library, ours
    assert (clean(label) or made.subject.id) in head_of(html)["labels"]
    assert detail_of(html)["texts"] == [clean(body) + "x"] and head_of(html)["documents"][0][1] == clean(title)


def test_no_mark_of_a_small_graph_stands_on_a_line_of_others() -> None:
    _, claims, _ = story()
    graph = graph_of(claims)
    places = {node: np.array(xy, dtype=float) for node, xy in layout(graph).items()}
    for a, b in {tuple(sorted(pair)) for pair in graph.edges()}:
        along = places[b] - places[a]
        for node in set(places) - {a, b}:
            part = float(np.clip((places[node] - places[a]) @ along / (along @ along), 0, 1))
            assert np.linalg.norm(places[node] - places[a] - part * along) > 10, (node, a, b)
