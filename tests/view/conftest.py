"""A real browser for the page's tests: Chromium without a network, driven by Playwright."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

CHROMIUM = next((p for name in ("chromium", "chromium-browser", "google-chrome") if (p := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    api = pytest.importorskip("playwright.sync_api", reason="the playwright package is not installed")
    if CHROMIUM is None:
        pytest.skip("no chromium, chromium-browser or google-chrome on the PATH")
    with api.sync_playwright() as play:
        running = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield running
        running.close()


class Opened:
    """A page that is open, with what it asked of the network and said on the console."""

    def __init__(self, browser: object, file: Path, fragment: str = "", **context: object) -> None:
        options = {"offline": True, "viewport": {"width": 1280, "height": 860}, "accept_downloads": True, **context}
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.requests: list[str] = []
        self.said: list[str] = []
        self.address = file.as_uri()
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.said.append(f"{message.type}: {message.text}"))
        self.page.on("pageerror", lambda error: self.said.append(f"error: {error}"))
        self.page.on("dialog", lambda dialog: (self.said.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        self.go(fragment)

    def go(self, fragment: str = "") -> None:
        self.page.goto(self.address + fragment)
        self.page.wait_for_selector("html[data-ready]", state="attached", timeout=60000)

    def run(self, script: str, value: object = None) -> object:
        return self.page.evaluate(script, value)

    def number(self, label: str) -> int:
        """The number of the node of that name."""
        return self.run("(label) => kg.data.graph.labels.indexOf(label)", label)

    def click_node(self, label: str, **options: object) -> None:
        x, y = self.run("(n) => { const p = kg.network.canvasToDOM(kg.network.getPosition(n)); return [p.x, p.y]; }", self.number(label))
        box = self.page.locator("#canvas").bounding_box()
        self.page.mouse.move(box["x"] + x, box["y"] + y)
        self.page.mouse.click(box["x"] + x, box["y"] + y, **options)
        self.settle()

    def click_edge(self, a: str, b: str) -> None:
        """Clicks a third of the way along the line, where no bar and no name stands."""
        x, y = self.run(
            """([a, b]) => { const e = kg.network.body.edges[`${a}|${b}`];
            const p = kg.network.canvasToDOM(e.edgeType.getPoint(0.45)); return [p.x, p.y]; }""",
            [self.number(a), self.number(b)],
        )
        box = self.page.locator("#canvas").bounding_box()
        self.page.mouse.click(box["x"] + x, box["y"] + y)
        self.settle()

    def settle(self) -> None:
        """Lets vis take a click and the page draw."""
        self.page.wait_for_timeout(120)

    def wait(self, script: str, value: object = None) -> None:
        """Waits until the script is true. (Playwright's own way needs eval, which the page's policy forbids.)"""
        for _ in range(100):
            if self.run(script, value):
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(f"never came true: {script}")

    @property
    def foreign(self) -> list[str]:
        """Requests for anything but the file itself and what it holds (data: and blob: never leave it)."""
        return [url for url in self.requests if url.split("#")[0] != self.address and not url.startswith(("data:", "blob:"))]


@pytest.fixture
def open_page(browser: object, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    opened: list[Opened] = []

    def open_(html: str, fragment: str = "", **context: object) -> Opened:
        file = tmp_path / f"page-{len(opened)}.html"
        file.write_text(html, encoding="utf-8", newline="\n")
        opened.append(Opened(browser, file, fragment, **context))
        return opened[-1]

    yield open_
    for each in opened:
        each.context.close()
