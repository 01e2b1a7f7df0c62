"""Every feature of the page by clicks and keys in a real browser; what it shows is read from the document."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from view_samples import generated, graph_of, iri, story

from kg.model import Time
from kg.view import page


@cache
def story_page(**options: object) -> str:
    documents, claims, entities = story()
    return page(
        graph_of(claims), documents=documents, claims=claims, entities=entities, title="Lake and strait", min_confidence=0.5, **options
    )


@pytest.fixture
def opened(open_page: Callable) -> object:
    made = open_page(story_page())
    yield made
    assert made.foreign == [] and made.said == []


def shown(opened: object) -> tuple[int, int]:
    return tuple(opened.run("[kg.shown.nodes.size, kg.shown.claims.length]"))


# -- reading -----------------------------------------------------------------------------------


def test_a_click_on_a_line_shows_its_sentences_with_the_words_marked(opened: object) -> None:
    opened.click_edge("Ostrel", "Kestria")
    panel = opened.page.locator("#panel")
    assert panel.locator(".card").count() == 4
    first = panel.locator(".card").first
    assert first.locator("blockquote").inner_text() == "Ostrel warned Kestria that the Varda Strait must stay open."
    assert [first.locator(f"mark.{kind}").inner_text() for kind in ("subject", "relation", "object")] == ["Ostrel", "warned", "Kestria"]
    first.locator("summary").click()
    assert "PLOVER THREATEN · CAMEO 130" in first.inner_text()
    assert panel.locator("h2").inner_text().split() == ["Ostrel", "→", "Kestria"]


def test_the_claims_of_a_bundle_part_into_lines_of_their_own(opened: object) -> None:
    lines = "Object.keys(kg.network.body.edges).filter((key) => key.includes('#')).length"
    assert opened.run(lines) == 0
    opened.click_edge("Ostrel", "Kestria")
    assert opened.run(lines) == 4
    opened.page.keyboard.press("Escape")
    assert opened.run(lines) == 0


def test_a_click_on_a_node_shows_all_about_it_and_elsewhere_lets_go(opened: object) -> None:
    opened.click_node("Norvane")
    panel = opened.page.locator("#panel")
    assert panel.locator("h2").inner_text() == "Norvane" and "What it does or says" in panel.inner_text()
    box = opened.page.locator("#canvas").bounding_box()
    opened.page.mouse.click(box["x"] + 8, box["y"] + box["height"] - 12)
    opened.settle()
    assert "About this graph" in panel.inner_text()


def test_speaker_denial_and_certainty_are_told(opened: object) -> None:
    opened.click_edge("Kestria", "Varda Strait")
    card = opened.page.locator("#panel .card").first
    assert card.locator(".badge.no").inner_text() == "negated" and "not seized" in card.locator("h3").inner_text().replace("\n", " ")
    assert "Said by" in card.inner_text() and card.locator("dd .chip").first.inner_text() == "Ilsa Maren"
    assert card.locator("mark.speaker").inner_text() == "Ilsa Maren"


def test_looks_tell_kind_certainty_denial_and_number(opened: object) -> None:
    def edge(a: str, b: str) -> dict:
        key = [opened.number(a), opened.number(b)]
        return opened.run(
            """([a, b]) => { const o = kg.network.body.edges[`${a}|${b}`].options;
            return { dashed: !!o.dashes,
             bar: !!o.arrows.middle.enabled && o.arrows.middle.type, width: o.width, colour: o.color.color }; }""",
            key,
        )

    denied, possible, bundled = edge("Kestria", "Varda Strait"), edge("Tomas Ekely", "Port Essen"), edge("Ostrel", "Kestria")
    assert denied["bar"] == "bar" and not denied["dashed"]
    assert possible["dashed"] and not possible["bar"]
    assert bundled["width"] > denied["width"] and bundled["colour"] != denied["colour"]


def test_names_do_not_overlap_at_first_sight_and_all_are_there(opened: object) -> None:
    boxes = [b for b in opened.run("kg.labels") if b["kind"] == "node"]
    assert len(boxes) >= 0.9 * shown(opened)[0]
    for i, a in enumerate(boxes):
        for b in boxes[i + 1 :]:
            assert a["x"] + a["w"] <= b["x"] or b["x"] + b["w"] <= a["x"] or a["y"] + a["h"] <= b["y"] or b["y"] + b["h"] <= a["y"]
    canvas = opened.page.locator("#canvas").bounding_box()
    assert all(b["x"] >= 0 and b["x"] + b["w"] <= canvas["width"] for b in boxes)


def test_a_name_at_the_edge_stays_under_its_mark(opened: object) -> None:
    where = opened.run(
        """(n) => {
          const at = kg.network.canvasToDOM(kg.network.getPosition(n)), canvas = document.querySelector("#canvas canvas");
          const middle = { x: canvas.clientWidth / 2 + at.x - 12, y: canvas.clientHeight / 2 + at.y - canvas.clientHeight / 2 };
          kg.network.moveTo({ position: kg.network.DOMtoCanvas(middle), animation: false });
          kg.network.redraw();
          return kg.network.canvasToDOM(kg.network.getPosition(n));
        }""",
        opened.number("Kestria"),
    )
    (box,) = [b for b in opened.run("kg.labels") if b["text"] == "Kestria" and b["kind"] == "node"]
    assert abs(where["x"] - 12) < 2
    assert box["x"] >= 0 and box["y"] > where["y"]
    opened.run("() => { kg.network.fit({ animation: false }); kg.network.redraw(); }")


def test_a_pointer_over_a_line_names_it(opened: object) -> None:
    opened.page.locator("#canvas").hover(position={"x": 5, "y": 5})
    x, y = opened.run("(n) => { const p = kg.network.canvasToDOM(kg.network.getPosition(n)); return [p.x, p.y]; }", opened.number("Halmar"))
    opened.page.locator("#canvas").hover(position={"x": x, "y": y})
    opened.page.wait_for_selector("#tip:not([hidden])")
    assert opened.page.locator("#tip").inner_text() == "Halmar · Country"


def test_citation_is_copied(opened: object) -> None:
    opened.click_edge("Kestria", "Varda Strait")
    opened.page.get_by_role("button", name="Copy as citation").first.click()
    opened.wait("kg.copied !== null")
    text = opened.run("kg.copied")
    assert "Kestria did not seize the boats" in text and '"Navy holds trawlers in the Varda Strait", 2031-05-02' in text
    assert re.search(r"characters \d+–\d+; claim c-[0-9a-f]{16}: Kestria \[not\] seized Varda Strait", text)


# -- finding -----------------------------------------------------------------------------------


def test_search_suggests_by_name_and_alias_and_the_keyboard_takes_one(opened: object) -> None:
    opened.page.keyboard.press("/")
    opened.page.keyboard.type("lind")
    assert opened.page.locator("#find-list [role=option]").all_inner_texts()[0].startswith("Petra Lindqvist")
    assert opened.page.locator("#find").get_attribute("aria-expanded") == "true"
    opened.page.keyboard.press("Enter")
    assert opened.page.locator("#panel h2").inner_text() == "Petra Lindqvist"
    opened.page.locator("#find").fill("nor")
    opened.page.keyboard.press("ArrowDown")
    chosen = opened.page.locator("[role=option][aria-selected=true]").inner_text()
    opened.page.keyboard.press("Enter")
    assert opened.page.locator("#panel h2").inner_text() in chosen


@pytest.mark.parametrize(
    ("key", "value", "gone"),
    [
        ("typesOff", "Country", lambda t: "Country" not in t["types"]),
        ("quadsOff", "4", lambda t: 4 not in t["quads"]),
        ("polarityOff", "1", lambda t: 1 not in t["polarity"]),
        ("modalityOff", "1", lambda t: 1 not in t["modality"]),
    ],
)
def test_a_row_of_the_legend_switches_its_kind_off_and_on(opened: object, key: str, value: str, gone: Callable) -> None:
    seen = """(() => { const K = kg.data.graph.claims, G = kg.data.graph, of = (f) => [...new Set(kg.shown.claims.map(f))];
      return { types: [...new Set(kg.shown.claims.flatMap((c) => [G.types[G.type[K.s[c]]], G.types[G.type[K.o[c]]]]))],
      quads: of((c) => G.relations[K.r[c]][4]), polarity: of((c) => K.p[c]), modality: of((c) => K.m[c]) }; })()"""
    before = shown(opened)
    row = opened.page.locator(f'[data-filter="{key}"][data-value="{value}"]')
    assert not gone(opened.run(seen))
    row.click()
    assert gone(opened.run(seen)) and shown(opened)[1] < before[1]
    row.click()
    assert shown(opened) == before


@pytest.mark.parametrize(
    ("group", "name", "claims"), [("Relation", "agreed with", 2), ("Said by", "Tomas Ekely", 2), ("Text", "Union weighs grain tariffs", 8)]
)
def test_picking_a_relation_a_speaker_or_a_text_shows_it_alone(opened: object, group: str, name: str, claims: int) -> None:
    details = opened.page.locator(f'details[data-group="{group}"]')
    if details.get_attribute("open") is None:
        details.locator("summary").click()
    if details.get_by_text(name, exact=True).count() == 0:
        details.locator(".more").click()
    opened.page.locator(f'details[data-group="{group}"]').get_by_text(name, exact=True).click()
    assert shown(opened)[1] == claims
    opened.page.locator("#clear").click()
    assert shown(opened)[1] == 37


def test_the_confidence_slider_moves_by_key_and_brings_the_doubtful_claim(opened: object) -> None:
    assert "1 claim below 50 %" in opened.page.locator("#panel").inner_text()
    opened.page.locator("#confidence").focus()
    opened.page.keyboard.press("Home")
    opened.wait("kg.shown.claims.length === 38")
    assert "confidence ≥ 0 %" in opened.page.locator("#counts").inner_text()
    assert opened.run("document.activeElement.id") == "confidence"


def test_the_timeline_filters_by_slider_and_by_drag(opened: object) -> None:
    opened.page.locator("#time-from").focus()
    for _ in range(6):
        opened.page.keyboard.press("ArrowRight")
    opened.wait("kg.state.from === '2031-09-01'")
    opened.wait("kg.shown.claims.length === 8")
    opened.page.locator("#time-clear").click()
    assert shown(opened)[1] == 37
    box = opened.page.locator(".bars svg").bounding_box()
    opened.page.mouse.move(box["x"] + 2, box["y"] + 20)
    opened.page.mouse.down()
    opened.page.mouse.move(box["x"] + box["width"] * 0.2, box["y"] + 20, steps=4)
    opened.page.mouse.up()
    opened.wait("kg.state.to === '2031-04-31' && kg.shown.claims.length < 12")


def test_focus_shows_a_node_and_its_neighbours_to_n_steps(opened: object) -> None:
    opened.click_node("Dorian Vask")
    opened.page.get_by_role("button", name="Show only what is within 1 step").click()
    one = opened.run("[...kg.shown.nodes.keys()].map((n) => kg.data.graph.labels[n]).sort()")
    assert one == ["Dorian Vask", "Kestria", "Ostrel"]
    opened.page.locator("#wider").click()
    assert shown(opened)[0] > 3 and "2 steps" in opened.page.locator("#crumb").inner_text()
    opened.page.locator("#unfocus").click()
    assert shown(opened)[0] == 22


def test_double_click_focuses(opened: object) -> None:
    x, y = opened.run(
        "(n) => { const p = kg.network.canvasToDOM(kg.network.getPosition(n)); return [p.x, p.y]; }", opened.number("Dorian Vask")
    )
    box = opened.page.locator("#canvas").bounding_box()
    opened.page.mouse.dblclick(box["x"] + x, box["y"] + y)
    opened.wait("kg.shown.nodes.size === 3")


def test_the_path_between_two_names_is_found_and_told_step_by_step(opened: object) -> None:
    opened.page.locator("#show-path").click()
    opened.page.keyboard.type("petra")
    opened.page.keyboard.press("Enter")
    opened.page.keyboard.type("velland")
    opened.page.keyboard.press("Enter")
    steps = opened.page.locator("#path-found li").first.inner_text().split("\n")
    assert "Petra Lindqvist" in steps[0] and "Velland" in " ".join(steps)
    assert opened.page.locator("#panel .card").count() == 3
    opened.page.locator("#path-found .hop").nth(1).click()
    assert "Norvane Parliament restricted Meridian Cables" in opened.page.locator("#panel").inner_text().replace("The ", "")
    opened.page.locator("#path-clear").click()
    assert opened.run("kg.state.path") is None


def test_a_path_that_is_not_there_is_said(opened: object) -> None:
    opened.go("#path=Ilsa_Maren&path=Velland&relation=owns")
    assert "No path between them" in opened.page.locator("#path-found").inner_text()


def test_shift_click_asks_for_the_path(opened: object) -> None:
    opened.click_node("Dorian Vask")
    opened.page.keyboard.down("Shift")
    opened.click_node("Ilsa Maren")
    opened.page.keyboard.up("Shift")
    assert opened.run("kg.shown.paths.map((p) => p.map((n) => kg.data.graph.labels[n]))") == [["Dorian Vask", "Kestria", "Ilsa Maren"]]


# -- the state in the address ----------------------------------------------------------------


def test_the_view_is_in_the_address_and_comes_back_from_it(opened: object, open_page: Callable) -> None:
    opened.page.locator('[data-filter="quadsOff"][data-value="1"]').click()
    opened.click_node("Kestria")
    opened.page.locator("#confidence").fill("70")
    opened.wait("kg.state.confidence === 70 && location.hash.includes('confidence')")
    address = opened.page.url
    again = open_page(story_page(), "#" + address.split("#")[1])
    same = "[kg.shown.claims.length, kg.state.node, [...kg.state.quadsOff], document.querySelector('#panel h2').innerText]"
    assert again.run(same) == opened.run(same) and again.run("kg.state.confidence") == 70


@pytest.mark.parametrize(
    "fragment",
    [
        "#node=nobody",
        "#edge=1&edge=2",
        "#confidence=x",
        "#path=a",
        "#focus=%00&hops=99",
        "#view=else",
        "#no-kind=zz&unfold=-4",
        "#%E0%A4%A",
        "#from=x",
    ],
)
def test_an_address_that_names_nothing_known_is_passed_over(opened: object, fragment: str) -> None:
    opened.go(fragment)
    assert opened.page.locator("#panel h2").count() == 1


def test_going_back_in_the_address_changes_the_view(opened: object) -> None:
    opened.run("location.hash = 'focus=Dorian_Vask&hops=1'")
    opened.wait("kg.shown.nodes.size === 3")


def test_the_page_opens_on_the_focus_or_path_it_was_made_for(open_page: Callable) -> None:
    assert open_page(story_page(focus=(iri("Dorian Vask"), 1))).run("kg.shown.nodes.size") == 3
    assert open_page(story_page(path=(iri("Dorian Vask"), iri("Ilsa Maren")))).run("kg.shown.paths.length") == 1


def test_what_was_left_out_is_said(open_page: Callable) -> None:
    made = open_page(story_page(max_nodes=6, note="Made for the test"))
    assert "Left out as less connected: 16 nodes" in made.page.locator("#panel").inner_text()
    assert "Made for the test" in made.page.locator("#panel").inner_text() and made.run("kg.data.graph.nodes") == 6


# -- table, texts, downloads -----------------------------------------------------------------


def test_the_table_sorts_and_a_row_shows_its_evidence(opened: object) -> None:
    opened.page.get_by_role("button", name="Table").click()
    rows = opened.page.locator("#view-table tbody tr")
    assert rows.count() == 37
    opened.page.get_by_role("button", name="Subject").click()
    names = [row.split("\t")[0].strip() for row in rows.all_inner_texts()]
    assert names == sorted(names) and opened.page.locator("th").first.get_attribute("aria-sort") == "ascending"
    opened.page.get_by_role("button", name="Confidence").click()
    sure = [int(re.search(r"(\d+) %", row).group(1)) for row in rows.all_inner_texts()]
    assert sure == sorted(sure, reverse=True)
    rows.first.locator(".hop").click()
    assert opened.page.locator("#panel .card").count() == 1


def test_csv_holds_the_claims_shown_and_defuses_formulas(opened: object) -> None:
    opened.page.get_by_role("button", name="Table").click()
    opened.page.locator('[data-filter="quadsOff"][data-value="0"]').click()
    with opened.page.expect_download() as waiting:
        opened.page.locator("#table-csv").click()
    text = waiting.value.path().read_text("utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == shown(opened)[1] == 24 and waiting.value.suggested_filename == "lake-and-strait.csv"
    documents, claims, _ = story()
    by_id = {c.id: c for c in claims}
    texts = {d.id: d.text for d in documents}
    for row in rows:
        claim = by_id[row["claim"]]
        assert (row["subject"], row["relation"], row["sentence"]) == (claim.subject.label, claim.relation.label, claim.evidence.text)
        assert texts[row["document"]][int(row["start"]) : int(row["end"])] == claim.evidence.text


def test_texts_mark_every_claim_and_a_sentence_opens_its_claims(opened: object) -> None:
    opened.page.get_by_role("button", name="Texts").click()
    opened.page.get_by_role("button", name="Ministers return to the lake").click()
    assert opened.page.locator(".sentence").count() == 10
    opened.page.locator(".sentence", has_text="14 sailors").focus()
    opened.page.keyboard.press("Enter")
    assert "released" in opened.page.locator("#panel .card h3").inner_text()
    documents, _, _ = story()
    flat = re.sub(r"\s+", " ", next(d.text for d in documents if d.id == "lake-talks.txt"))
    assert flat in re.sub(r"\s+", " ", opened.page.locator("article.text").inner_text())


def test_from_a_card_to_its_place_in_the_text(opened: object) -> None:
    opened.click_edge("Ostrel", "Kestria")
    opened.page.locator("#panel .card").first.locator("button.text").click()
    assert opened.run("document.activeElement.textContent").startswith("Ostrel warned Kestria")


@pytest.mark.parametrize(("kind", "starts"), [("png", b"\x89PNG\r\n"), ("svg", b"<svg")])
def test_the_picture_is_saved(opened: object, kind: str, starts: bytes) -> None:
    opened.page.locator("#show-save").click()
    with opened.page.expect_download() as waiting:
        opened.page.locator(f'[data-save="{kind}"]').click()
    content = waiting.value.path().read_bytes()
    assert content.startswith(starts) and len(content) > 5000
    if kind == "svg":
        for label in ("Kestria", "undersea cable contract"):
            assert f">{label}<" in content.decode("utf-8")


# -- keys, looks -------------------------------------------------------------------------------


def test_arrow_keys_walk_and_enter_reads(opened: object) -> None:
    opened.page.locator("#canvas").focus()
    opened.page.keyboard.press("ArrowRight")
    first = opened.page.locator("#panel h2").inner_text()
    assert first == "Kestria"
    opened.page.keyboard.press("ArrowRight")
    assert opened.page.locator("#panel h2").inner_text() != first
    opened.page.keyboard.press("Enter")
    assert opened.run("document.activeElement.id") == "panel"
    opened.page.keyboard.press("Escape")
    assert opened.run("[document.activeElement.id, kg.state.node]") == ["canvas", None]
    scale = opened.run("kg.network.getScale()")
    opened.page.keyboard.press("+")
    opened.wait("(before) => kg.network.getScale() > before * 1.2", scale)


def test_everything_is_reached_by_tab(opened: object) -> None:
    reached = set()
    for _ in range(90):
        opened.page.keyboard.press("Tab")
        reached.add(opened.run("document.activeElement.id || document.activeElement.dataset.view || document.activeElement.className"))
    assert {
        "skip",
        "find",
        "graph",
        "table",
        "documents",
        "show-filters",
        "show-path",
        "show-save",
        "theme",
        "show-help",
        "confidence",
        "canvas",
        "zoom-in",
        "time-from",
    } <= reached


def test_help_opens_and_closes(opened: object) -> None:
    opened.page.locator("#show-help").click()
    assert "dashed line" in opened.page.locator("#help").inner_text()
    opened.page.keyboard.press("Escape")
    assert opened.run("document.getElementById('help').open") is False


def test_light_and_dark(opened: object, open_page: Callable) -> None:
    light = opened.run("getComputedStyle(document.body).backgroundColor")
    opened.page.locator("#theme").click()
    assert opened.run("getComputedStyle(document.body).backgroundColor") != light
    dark = open_page(story_page(), color_scheme="dark")
    assert dark.run("getComputedStyle(document.body).backgroundColor") == opened.run("getComputedStyle(document.body).backgroundColor")


def test_reduced_motion_moves_at_once(open_page: Callable) -> None:
    made = open_page(story_page(), reduced_motion="reduce")
    made.page.locator("#zoom-in").click()
    before = made.run("kg.network.getScale()")
    made.page.wait_for_timeout(300)
    assert made.run("kg.network.getScale()") == before


def test_phone(open_page: Callable) -> None:
    made = open_page(story_page(), viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    assert made.run("document.documentElement.scrollWidth") <= 390
    assert not made.page.locator("#panel").is_visible()
    made.page.locator("#find").fill("kestria")
    made.page.keyboard.press("Enter")
    assert made.page.locator("#panel").is_visible()
    made.page.wait_for_timeout(600)
    y = made.run(
        "(n) => kg.network.canvasToDOM(kg.network.getPosition(n)).y + document.getElementById('canvas').getBoundingClientRect().top",
        made.number("Kestria"),
    )
    assert y < made.page.locator("#panel").bounding_box()["y"]
    made.page.locator(".close").click()
    assert not made.page.locator("#panel").is_visible()


def test_print_shows_the_drawing_the_legend_and_the_table_in_light_colours(open_page: Callable, tmp_path: Path) -> None:
    made = open_page(story_page(), color_scheme="dark")
    made.run("dispatchEvent(new Event('beforeprint'))")
    made.page.emulate_media(media="print")
    assert made.page.locator("#view-table tbody tr").count() == 37 and made.page.locator("#view-table").is_visible()
    assert made.page.locator("#printed svg").is_visible() and not made.page.locator("#view-graph").is_visible()
    assert made.page.locator("#filters").is_visible() and not made.page.locator(".tools").is_visible()
    assert made.run("document.documentElement.dataset.theme") == "light"
    made.run("dispatchEvent(new Event('afterprint'))")
    assert made.run("[document.documentElement.dataset.theme ?? null, document.querySelectorAll('#printed svg').length]") == [None, 0]
    assert len(made.page.pdf(format="A4")) > 20000


def test_physics_is_off_until_asked_for(opened: object) -> None:
    places = "JSON.stringify(kg.network.getPositions())"
    before = opened.run(places)
    opened.page.wait_for_timeout(300)
    assert opened.run(places) == before
    opened.page.locator("#physics").click()
    opened.wait(f"(before) => {places} !== before", before)
    opened.page.locator("#physics").click()
    assert opened.page.locator("#physics").get_attribute("aria-pressed") == "false"


def test_a_topic_is_tied_to_what_it_names(open_page: Callable) -> None:
    documents, claims, entities = story()
    named = [replace(e, about=(iri("Halmar"), iri("Velland"))) if e.label == "grain tariffs" else e for e in entities]
    made = open_page(page(graph_of(claims), documents=documents, claims=claims, entities=named, title="t", min_confidence=0.5))
    ties = made.run("[...kg.shown.links.values()].map((l) => [l.from, l.to].map((n) => kg.data.graph.labels[n]))")
    # Velland rejected the tariffs: that claim's line is enough.
    assert ties == [["grain tariffs", "Halmar"]]
    made.page.locator('[data-filter="quadsOff"][data-value="5"]').click()
    assert made.run("kg.shown.links.size") == 0
    made.go("#path=grain_tariffs&path=Halmar")
    assert "is about" in made.page.locator("#path-found").inner_text()


def test_many_texts_are_found_by_their_titles(open_page: Callable) -> None:
    documents, claims, entities = generated(60, 300)
    made = open_page(
        page(graph_of(claims), documents=documents, claims=claims, entities=entities, title="t", min_confidence=0), "#view=documents"
    )
    assert made.page.locator(".texts button").count() == 30
    made.page.locator("#find-text").fill("report 17")
    made.wait("document.querySelectorAll('.texts button').length === 1")
    made.page.locator(".texts button").click()
    assert made.page.locator("article.text h2").inner_text() == "Report 17"


def test_a_path_does_not_go_through_a_role(open_page: Callable) -> None:
    documents, claims, entities = story()
    roles = [replace(c, subject=replace(c.subject, type="Role") if c.subject.label == "Kestria" else c.subject) for c in claims]
    roles = [replace(c, object=replace(c.object, type="Role") if c.object.label == "Kestria" else c.object) for c in roles]
    entities = [replace(e, type="Role") if e.label == "Kestria" else e for e in entities]
    made = open_page(page(graph_of(roles), documents=documents, claims=roles, entities=entities, title="t", min_confidence=0.5))
    made.go("#path=Dorian_Vask&path=Ilsa_Maren")
    assert "Kestria" not in made.page.locator("#path-found").inner_text()
    made.go("#path=Dorian_Vask&path=Kestria")
    assert "Kestria" in made.page.locator("#path-found").inner_text()


def test_what_is_affirmed_and_denied_is_pointed_out(open_page: Callable) -> None:
    documents, claims, entities = story()
    row = next(c for c in claims if c.subject.label == "Halmar" and c.object.label == "Northern Trade Union")
    opposite = replace(row, id="c-opposite", polarity="negative")
    claims = [*claims, opposite]
    made = open_page(page(graph_of(claims), documents=documents, claims=claims, entities=entities, title="t", min_confidence=0.5))
    made.page.locator(".disputes button", has_text="Halmar member of Northern Trade Union").click()
    assert made.page.locator("#panel .badge.disputed").count() == 2
    assert sorted(made.page.locator("#panel .card h3 .relation").all_inner_texts()) == ["member of", "not member of"]


def test_a_few_far_dates_do_not_squeeze_the_timeline(open_page: Callable) -> None:
    documents, claims, entities = generated(40, 60)
    documents = [replace(d, date=f"2031-{1 + i:02d}-15") for i, d in enumerate(documents)]
    far = [replace(claims[0], id="c-far", time=Time("1890", "", 0, 0)), replace(claims[1], id="c-late", time=Time("2090-02", "", 0, 0))]
    claims = [*claims, *far]
    made = open_page(page(graph_of(claims), documents=documents, claims=claims, entities=entities, title="t", min_confidence=0))
    assert made.page.locator("#timeline p").inner_text().split("\n")[0] == "before 2031-01"
    assert made.page.locator("#time-to").get_attribute("aria-valuetext") == "after 2031-06"
    made.page.locator("#time-from").focus()
    made.page.keyboard.press("ArrowRight")
    made.wait("kg.state.from === '2031-01-01' && kg.shown.claims.length === 61")
    made.page.locator("#time-to").focus()
    made.page.keyboard.press("ArrowLeft")
    made.wait("kg.state.to === '2031-06-31' && kg.shown.claims.length === 60")
