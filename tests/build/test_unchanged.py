"""A document's RDF is copied only where nothing that it is made of has changed."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kg.build import contents, folder
from kg.build.unchanged import unchanged
from kg.rdf import quads

sys.path.insert(0, str(Path(__file__).parents[1] / "rdf"))

from worlds import small_world

DOCUMENTS = {"quay.txt", "reply.txt"}


def written(place, claims, entities, documents):
    (place / folder.SOURCES).mkdir(parents=True)
    contents.write_documents(place, documents)
    contents.write_lines(place / folder.CLAIMS, (claim.to_json() for claim in claims))
    contents.write_lines(place / folder.ENTITIES, (entity.to_json() for entity in entities))
    return place


def of(name, change):
    """A change of the one claim, entity or document of this name."""
    return lambda things: [change(thing) if name in (getattr(thing, "id", ""), getattr(thing, "label", "")) else thing for thing in things]


def same(thing):
    return thing


CASES = {
    "nothing": (same, same, same, DOCUMENTS),
    "a claim": (lambda claims: [replace(claims[0], confidence=0.2), *claims[1:]], same, same, {"reply.txt"}),
    "a claim less": (lambda claims: claims[:-1], same, same, {"quay.txt"}),
    "a title": (same, same, of("quay.txt", lambda d: replace(d, title="Other")), {"reply.txt"}),
    "an alias": (same, of("Norland", lambda e: replace(e, aliases=("N.",))), same, DOCUMENTS),
    "a mention": (same, of("Ana Sol", lambda e: replace(e, mentions=e.mentions[1:])), same, {"reply.txt"}),
    "an entity that goes": (same, lambda entities: [e for e in entities if e.label != "Port Elm"], same, {"quay.txt"}),
}


@pytest.mark.parametrize("case", CASES)
def test_what_a_change_touches(case, tmp_path):
    claims, entities, documents = small_world()
    on_claims, on_entities, on_documents, expected = CASES[case]
    changed = (list(on_claims(claims)), list(on_entities(entities)), list(on_documents(documents)))
    old, new = written(tmp_path / "old", claims, entities, documents), written(tmp_path / "new", *changed)
    assert unchanged(old, new) == expected
    # and what is said to be unchanged is so
    graphs = [{}, {}]
    for made, world in zip(graphs, ((claims, entities, documents), changed), strict=True):
        for quad in quads(*world):
            made.setdefault(str(quad.graph_name), set()).add(str(quad.triple))
    assert all(graphs[0][name] == graphs[1][name] for name in graphs[0] if name.rpartition("/")[2].rstrip(">") in expected)


def test_another_label_of_a_relation_touches_every_document_that_has_it(tmp_path):
    claims, entities, documents = small_world()
    old = written(tmp_path / "old", claims, entities, documents)
    again = replace(claims[0], id="c-more", document="more.txt", relation=replace(claims[0].relation, label="a concern"))
    new = written(tmp_path / "new", [*claims, again], entities, [*documents, replace(documents[0], id="more.txt")])
    assert unchanged(old, new) == {"reply.txt"}


def test_odd_ids_are_told_as_they_are(tmp_path):
    claims, entities, documents = small_world()
    odd = 'a"b\\c\n{"id": "x"}é'
    rows = [replace(documents[0], id=odd), documents[1]]
    moved = [replace(claim, document=odd) if claim.document == "quay.txt" else claim for claim in claims]
    mentioned = [replace(e, mentions=tuple(replace(m, document=odd) for m in e.mentions if m.document == "quay.txt")) for e in entities]
    old, new = (written(tmp_path / name, moved, mentioned, rows) for name in ("old", "new"))
    assert unchanged(old, new) == {odd, "reply.txt"}
    fewer = [replace(e, mentions=e.mentions[1:]) for e in mentioned]
    assert unchanged(old, written(tmp_path / "fewer", moved, fewer, rows)) == {"reply.txt"}
    assert json.loads((new / folder.DOCUMENTS).read_text("utf-8").splitlines()[0])["id"] == odd
