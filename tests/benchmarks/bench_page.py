"""How long a page takes to make and to draw, and how large it is, beside pyvis's own and bare vis-network.

usage: python tests/benchmarks/bench_page.py [--sizes N,M ...] [--max-ratio R]

For graphs of 50, 1,000, 5,000 and 12,000 nodes made up for it, prints a JSON line each: seconds to lay
out and to write, bytes and their ratio to pyvis in one file, milliseconds to the first drawing and of a
redraw in headless Chromium without a network, and the same for a bare vis-network page. With
--max-ratio it fails where the first drawing takes more than R times that of the bare page.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent / "view"), str(HERE.parents[1])]

SIZES = ((50, 90), (1000, 3000), (5000, 20000), (12000, 40000))
BARE = """<!DOCTYPE html><meta charset="utf-8"><style>#c{width:100vw;height:100vh}</style><div id="c"></div><script>%s</script><script>
window.net = new vis.Network(document.getElementById("c"), {nodes: new vis.DataSet(%s), edges: new vis.DataSet(%s)},
  {physics: false, edges: {smooth: false}, layout: {improvedLayout: false}});
net.once("afterDrawing", () => { performance.mark("first"); document.documentElement.dataset.ready = "yes"; });</script>"""

REDRAW = """new Promise((done) => { const start = performance.now();
  %s.once("afterDrawing", () => done(performance.now() - start)); %s.redraw(); })"""


def library() -> tuple[str, int]:
    """vis-network as pyvis carries it, and the bytes of all that pyvis puts into a page of its own."""
    lib = Path(find_spec("pyvis").submodule_search_locations[0]) / "lib"
    parts = ("bindings/utils.js", "vis-9.1.2/vis-network.css", "vis-9.1.2/vis-network.min.js")
    return (lib / parts[2]).read_text("utf-8"), sum((lib / part).stat().st_size for part in parts)


def drawing(browser: object, html: str, mark: str, network: str) -> tuple[float, float]:
    """Milliseconds to the first drawing (the best of three openings) and of a redraw."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "page.html"
        file.write_text(html, encoding="utf-8")
        firsts, redraw = [], 0.0
        for _ in range(3):
            page = browser.new_page()
            page.goto(file.as_uri())
            page.wait_for_selector("html[data-ready]", state="attached", timeout=120000)
            firsts.append(page.evaluate(f"performance.getEntriesByName('{mark}')[0].startTime"))
            redraw = page.evaluate(REDRAW % (network, network))
            page.close()
        return min(firsts), redraw


def measure(browser: object | None, nodes: int, edges: int) -> dict[str, object]:
    """One line of the report."""
    from view_samples import generated, graph_of

    from kg.view import layout, page

    documents, claims, entities = generated(nodes, edges)
    graph = graph_of(claims)
    start = time.perf_counter()
    places = layout(graph)
    laid = time.perf_counter()
    html = page(graph, documents=documents, claims=claims, entities=entities, title=f"{nodes} names", min_confidence=0)
    written = time.perf_counter()
    vis, fixed = library()
    bare_nodes = [
        {"id": n, "label": d["label"], "x": places[n][0], "y": places[n][1], "shape": "dot", "title": d["type"]}
        for n, d in graph.nodes(data=True)
    ]
    bare_edges = [
        {"from": a, "to": b, "arrows": "to", "label": d["relation"], "title": d["evidence"]} for a, b, d in graph.edges(data=True)
    ]
    pyvis_size = fixed + len(json.dumps(bare_nodes)) + len(json.dumps(bare_edges))
    size = len(html.encode("utf-8"))
    row: dict[str, object] = {
        "nodes": nodes, "edges": edges, "layout_s": round(laid - start, 2), "page_s": round(written - laid, 2),
        "bytes": size, "of_pyvis": round(size / pyvis_size, 2),
    }  # fmt: skip
    if browser is not None:
        first, redraw = drawing(browser, html, "kg-first-drawing", "kg.network")
        lines = [{k: v for k, v in edge.items() if k not in ("label", "title")} for edge in bare_edges]
        bare_first, bare_redraw = drawing(browser, BARE % (vis, json.dumps(bare_nodes), json.dumps(lines)), "first", "net")
        row |= {"first_ms": round(first), "bare_first_ms": round(bare_first), "ratio": round(first / bare_first, 2)}
        row |= {"redraw_ms": round(redraw, 1), "bare_redraw_ms": round(bare_redraw, 1)}
    return row


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", nargs="+", metavar="N,M", help="nodes,edges of each graph")
    parser.add_argument("--max-ratio", type=float, help="fail above this ratio of the first drawing to the bare page's")
    options = parser.parse_args()
    sizes = [tuple(int(v) for v in pair.split(",")) for pair in options.sizes] if options.sizes else SIZES
    chromium = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)
    rows = []
    if chromium is None or find_spec("playwright") is None:
        print("no chromium or no playwright: the drawing is not measured", file=sys.stderr)
        rows = [measure(None, *size) for size in sizes]
    else:
        from playwright.sync_api import sync_playwright

        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
            for size in sizes:
                rows.append(measure(browser.new_context(offline=True), *size))
                print(json.dumps(rows[-1]), flush=True)
            browser.close()
    if options.max_ratio is not None and any(row.get("ratio", 0) > options.max_ratio for row in rows):
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
