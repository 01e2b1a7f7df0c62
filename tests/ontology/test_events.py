"""Sentences of the fifteen roots, and sentences whose verbs have another sense and are no event at all."""

import csv
from pathlib import Path

import pytest

import kg.extract
import kg.parse
from kg.model import QUADS, Document
from kg.ontology import load

with open(Path(__file__).with_name("events.tsv"), encoding="utf-8", newline="") as file:
    ROWS = [(row["root"], row["sentence"]) for row in csv.DictReader(file, delimiter="\t")]


@pytest.fixture(scope="module")
def roots():
    """Sentence -> the roots of its claims that relate two sides."""
    ontology = load()
    documents = [Document(sentence, sentence) for _, sentence in ROWS]
    found = {}
    for document, doc in kg.parse.parse(documents, kg.parse.load()):
        propositions = kg.extract.propositions(doc, document, ontology)
        found[document.id] = {p.relation.plover for p in propositions if p.object is not None or p.arguments}
    return found


def test_every_root_has_sentences():
    counts = {root: sum(r == root for r, _ in ROWS) for root in QUADS}
    assert min(counts.values()) >= 4


@pytest.mark.parametrize("root, sentence", ROWS, ids=lambda value: value)
def test_the_root_of_a_sentence(roots, root, sentence):
    if root == "-":
        assert roots[sentence] - {None} == set()
    else:
        assert root in roots[sentence]
