#!/usr/bin/env python3
"""Build the examples and keep the result in examples/expected/, where a test compares it byte for byte.

usage: python scripts/update_golden.py [--check]

Run it when extraction has changed on purpose, read the difference, and commit both together.
``--check`` changes nothing and exits 1 if the result differs.
"""

import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
EXPECTED = EXAMPLES / "expected"
KEPT = ("manifest.json", "documents.jsonl", "claims.jsonl", "entities.jsonl", "graph.trig")
SUFFIXES = (".txt", ".md", ".html", ".jsonl", ".pdf")
NOT_ARTICLES = ("README.md", "company-news")


def articles():
    """The example articles: what stands directly in examples/ and is not the example of an own ontology."""
    return sorted(path for path in EXAMPLES.iterdir() if path.suffix in SUFFIXES and not path.name.startswith(NOT_ARTICLES))


def build(place):
    """Build the articles; returns the bytes of each file that is kept."""
    sys.path.insert(0, str(ROOT))
    import kg.build

    kg.build.build(articles(), place / "graph")
    return {name: (place / "graph" / name).read_bytes() for name in KEPT}


def differences(made):
    """Names of files that differ from what is kept."""
    return [name for name, data in made.items() if not (EXPECTED / name).exists() or (EXPECTED / name).read_bytes() != data]


def main():
    with tempfile.TemporaryDirectory() as folder:
        made = build(Path(folder))
    changed = differences(made)
    if "--check" in sys.argv[1:]:
        sys.exit(f"differ: {', '.join(changed)}" if changed else 0)
    shutil.rmtree(EXPECTED, ignore_errors=True)
    EXPECTED.mkdir()
    for name, data in made.items():
        (EXPECTED / name).write_bytes(data)
    print(f"changed: {', '.join(changed) or 'nothing'}")


if __name__ == "__main__":
    main()
