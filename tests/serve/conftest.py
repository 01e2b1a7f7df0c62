"""A graph folder of the small world, and a server on it."""

import dataclasses
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "rdf"))

from worlds import BASE, small_world

from kg.build import contents, folder
from kg.rdf import quads, write_trig
from kg.store import write


@pytest.fixture(scope="session")
def out(tmp_path_factory):
    """The folder, with every file that a build leaves and the server reads."""
    made = tmp_path_factory.mktemp("graph")
    claims, entities, documents = small_world()
    (made / folder.SOURCES).mkdir()
    contents.write_documents(made, documents)
    contents.write_lines(made / folder.CLAIMS, (claim.to_json() for claim in claims))
    contents.write_lines(made / folder.ENTITIES, (entity.to_json() for entity in entities))
    dataset = list(quads(claims, entities, documents))
    write_trig(dataset, made / folder.TRIG)
    write(dataset, made / folder.STORE)
    (made / folder.PAGE).write_text("<!doctype html><title>Quay</title>", encoding="utf-8")
    given = {
        "kg": "0",
        "model": {"name": "none"},
        "base": BASE,
        "min_confidence": 0.5,
        "assertion": "narrator",
        "title": "Quay",
        "documents": 2,
        "counts": {},
        "reify": "rdf",
    }
    rest = {field.name: {} for field in dataclasses.fields(contents.Manifest) if field.name not in given and field.name != "failures"}
    contents.write_manifest(made, contents.Manifest(**given, **rest))
    return made
