"""A small graph about invented actors."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from worlds import small_world


@pytest.fixture
def small():
    """(claims, entities, documents)."""
    return small_world()
