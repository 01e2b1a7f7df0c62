"""docs/ontology.md is made from the Turtle files and is current."""

import subprocess
import sys
from pathlib import Path

from kg.ontology import load

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_is_current():
    command = [sys.executable, str(ROOT / "scripts" / "ontology_docs.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_page_names_every_relation_and_class():
    text = (ROOT / "docs" / "ontology.md").read_text("utf-8")
    assert [p.label for p in load().properties.values() if p.forms and f"#### {p.label}\n" not in text] == []
    assert [c.label for c in load().classes.values() if c.parents and f"**{c.label}**" not in text] == []
