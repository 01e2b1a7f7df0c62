"""The small world of the RDF tests, as claims and as a graph."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "rdf"))

from worlds import small_world


@pytest.fixture
def small():
    """(claims, entities, documents)."""
    return small_world()


@pytest.fixture
def network(small):
    from kg.network import graph

    return graph(small[0], small[1], documents=small[2], about=True)
