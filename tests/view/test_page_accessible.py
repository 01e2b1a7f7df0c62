"""axe-core finds nothing serious or critical, in any view, light or dark, wide or narrow."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from view_samples import graph_of, story

from kg.view import page


@cache
def axe() -> str:
    """axe-core's script: of the file that AXE_CORE names, of node_modules, or as axe-playwright-python carries it."""
    spec = find_spec("axe_playwright_python")
    places = [os.environ.get("AXE_CORE"), "node_modules/axe-core/axe.min.js", spec and f"{spec.submodule_search_locations[0]}/axe.min.js"]
    for place in places:
        if place and Path(place).is_file():
            return Path(place).read_text("utf-8")
    pytest.skip("no axe-core: set AXE_CORE to axe.min.js, or install axe-playwright-python")
    return ""


@cache
def story_page() -> str:
    documents, claims, entities = story()
    return page(graph_of(claims), documents=documents, claims=claims, entities=entities, title="Lake and strait", min_confidence=0.5)


CHECK = """axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations
  .filter((v) => ['serious', 'critical'].includes(v.impact))
  .map((v) => [v.id, v.nodes.slice(0, 3).map((n) => n.html.slice(0, 120) + n.failureSummary)]))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "fragment",
    [
        "",
        "#node=Kestria",
        "#edge=Ostrel&edge=Kestria",
        "#path=Dorian_Vask&path=Velland",
        "#view=table",
        "#view=documents",
        "#focus=Halmar&no-kind=4",
    ],
)
def test_no_serious_finding(open_page: Callable, fragment: str, scheme: str) -> None:
    script = axe()
    made = open_page(story_page(), fragment, bypass_csp=True, color_scheme=scheme)
    made.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    made.run(script)
    assert made.run(CHECK) == []


def test_no_serious_finding_on_a_phone_with_menu_and_help_open(open_page: Callable) -> None:
    script = axe()
    made = open_page(story_page(), "#node=Kestria", bypass_csp=True, viewport={"width": 390, "height": 800})
    made.page.locator("#show-save").click()
    made.run(script)
    assert made.run(CHECK) == []
    made.page.locator("#show-help").click()
    assert made.run(CHECK) == []
