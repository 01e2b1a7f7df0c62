"""Every command has help with an example, is documented with all its options, and costs nothing to ask about."""

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from kg.cli import cli

DOCS = Path(__file__).parents[2] / "docs" / "cli.md"
SECTIONS = dict(re.findall(r"^### (kg [a-z]+)\n(.*?)(?=^##|\Z)", DOCS.read_text(encoding="utf-8"), re.M | re.S))
EVERYWHERE = {"--help"}


@pytest.mark.parametrize("name", cli.commands)
def test_documented(name):
    section = SECTIONS[f"kg {name}"]
    assert f"    kg {name}" in section
    for parameter in cli.commands[name].params:
        if isinstance(parameter, click.Option):
            for option in set(parameter.opts) - EVERYWHERE:
                assert f"`{option}" in section, option


def test_nothing_documented_that_is_not_there():
    assert {section.split()[1] for section in SECTIONS} == set(cli.commands)


@pytest.mark.parametrize("name", cli.commands)
def test_help_is_a_sentence_and_an_example(name):
    text = cli.commands[name].help
    assert re.match(r"[A-Z].*\.$", text.split("\n\n")[0].replace("\n", " "))
    assert re.search(rf"^ *Example: kg {name} ", text, re.M)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["build", "--help"], ["query", "--help"]])
def test_help_loads_nothing_heavy(arguments):
    code = (
        "import sys\nfrom kg.cli.app import run\n"
        f"assert run({arguments!r}) == 0\n"
        "heavy = {'spacy', 'numpy', 'rdflib', 'pyoxigraph', 'networkx', 'pyvis', 'trafilatura', 'pypdf', 'tqdm'} & set(sys.modules)\n"
        "sys.exit(', '.join(sorted(heavy)) or None)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "kg" in done.stdout
