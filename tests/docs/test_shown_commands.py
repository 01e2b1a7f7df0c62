"""README.md and docs/: every command shown prints what is shown below it."""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_spec = importlib.util.spec_from_file_location("update_docs", ROOT / "scripts" / "update_docs.py")
update_docs = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(update_docs)


@pytest.mark.parametrize("page", update_docs.PAGES)
def test_outputs_are_as_shown(page):
    assert update_docs.stale((page,)) == [], "run python scripts/update_docs.py and read the difference"


def blocks(page, kind):
    return re.findall(rf"^```{kind}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def test_first_command_of_the_readme_builds_and_opens_a_graph(tmp_path):
    """What follows the installation, run as it stands; the browser is ``true``."""
    build = blocks(ROOT / "README.md", "sh")[0].split(" && ")[-1]
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    environment = os.environ | {"PYTHONPATH": str(ROOT), "BROWSER": "true"}
    subprocess.run([sys.executable, "-m", *build.split()], cwd=tmp_path, env=environment, check=True)
    assert (tmp_path / "graph" / "graph.html").stat().st_size > 10_000


def test_ci_installs_and_tests_as_the_readme_says():
    install, test = blocks(ROOT / "README.md", "sh")[1].strip().split(" && ")
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert install.removeprefix("pip ") in script
    assert test.removeprefix("python ") in script


@pytest.mark.parametrize("page", ["README.md", "docs/python.md"])
def test_python_of_a_page_runs(page, tmp_path, monkeypatch):
    import kg.component  # noqa: F401  (an installed package has an entry point for the spaCy component)

    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for code in blocks(ROOT / page, "python"):
        exec(compile(code, page, "exec"), names)
    assert (tmp_path / "graph" / "claims.jsonl").exists()


def test_readme_names_every_command():
    from kg.cli.app import cli

    named = re.search(r"\[All commands\]\(docs/cli.md\): ([^.]*)\.", (ROOT / "README.md").read_text(encoding="utf-8")).group(1)
    assert sorted(named.replace("\n", " ").split(", ")) == sorted(cli.commands)
