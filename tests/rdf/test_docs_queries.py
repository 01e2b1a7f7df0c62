"""The queries that docs/rdf.md shows have answers."""

import re
from pathlib import Path

import pytest

from kg.rdf import quads
from kg.store import load_store, query

PAGE = (Path(__file__).parents[2] / "docs" / "rdf.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"```sparql\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("text", SHOWN)
def test_each_query_shown_finds_something(small, text):
    assert query(load_store(quads(*small)), text).rows


def test_there_are_queries_to_try():
    assert len(SHOWN) == 4
