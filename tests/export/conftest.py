"""The small world as material for exports, and one with hostile texts."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "rdf"))

from worlds import small_world

from kg.export import Material

HOSTILE = "a\"b'c\\d;e|f\n<g>&\x07\r\t=1+1 `) DETACH DELETE n // שלום \u202e🕊️ \u2028 \\u0022 $x {y} %Z% ,"


@pytest.fixture
def material():
    claims, entities, documents = small_world()
    return Material(tuple(claims), tuple(entities), tuple(d.to_json() for d in documents))


@pytest.fixture
def hostile():
    """One claim whose every text is hostile."""
    claims, entities, documents = small_world()
    entity = replace(entities[0], label=HOSTILE, aliases=(HOSTILE, "=cmd"), type="Person")
    node = replace(claims[0].subject, id=entity.id, label=HOSTILE, text=HOSTILE)
    claim = replace(claims[0], subject=node, evidence=replace(claims[0].evidence, text=HOSTILE))
    claim = replace(claim, relation=replace(claim.relation, label=HOSTILE))
    return Material((claim,), (entity,), tuple(d.to_json() for d in documents))
