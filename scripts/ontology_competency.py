#!/usr/bin/env python3
"""Answer the competency questions over the examples and keep the answers beside them.

usage: python scripts/ontology_competency.py [--check]

Builds examples/ (the company news apart, which has an ontology of its own), asks every query of
ontologies/competency/ and writes its answer as NAME.csv. ``--check`` changes nothing and exits 1 if
an answer differs.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import kg.build  # noqa: E402
import kg.store  # noqa: E402

FOLDER = ROOT / "ontologies" / "competency"
ENDINGS = (".md", ".txt", ".html", ".jsonl")


def inputs() -> list[Path]:
    """The example documents, in a fixed order."""
    return sorted(path for path in (ROOT / "examples").iterdir() if path.suffix in ENDINGS)


def answers(graph: Path) -> dict[str, str]:
    """Name of each query -> its answer over a built graph, as CSV."""
    store = kg.store.open_store(graph / "store")
    found = {path.stem: kg.store.query(store, path.read_text("utf-8")).text("csv") for path in sorted(FOLDER.glob("*.rq"))}
    return {name: text.replace("\r\n", "\n") for name, text in found.items()}


def differences(found: dict[str, str]) -> list[str]:
    """The names of the queries whose answer is not the one kept, and of answers kept without a query."""
    kept = {path.stem: path.read_text("utf-8") for path in FOLDER.glob("*.csv")}
    return sorted(name for name in {*found, *kept} if found.get(name) != kept.get(name))


def main(arguments: list[str]) -> int:
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        kg.build.build(inputs(), Path(folder) / "graph")
        found = answers(Path(folder) / "graph")
    changed = differences(found)
    if arguments:
        for name in changed:
            print(f"ontologies/competency/{name}.csv is not current: run python scripts/ontology_competency.py", file=sys.stderr)
        return 1 if changed else 0
    for name in changed:
        path = FOLDER / f"{name}.csv"
        if name in found:
            path.write_text(found[name], encoding="utf-8")
        else:
            path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
