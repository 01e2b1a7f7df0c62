"""The example sentence of each relation is read as that relation."""

import pytest

import kg.extract
import kg.parse
from kg.model import Document
from kg.ontology import load

ONTOLOGY = load()
EXAMPLES = {p.label: p.example for p in ONTOLOGY.properties.values() if p.example and p.forms}


@pytest.fixture(scope="module")
def read():
    documents = [Document(label, sentence) for label, sentence in EXAMPLES.items()]
    parsed = kg.parse.parse(documents, kg.parse.load())
    return {document.id: kg.extract.propositions(doc, document, ONTOLOGY) for document, doc in parsed}


@pytest.mark.parametrize("label", sorted(EXAMPLES))
def test_the_example_is_read(read, label):
    names = {name for p in read[label] for name in (p.relation.label, p.relation.iri)}
    assert names & {label, ONTOLOGY.by_label(label).iri}, EXAMPLES[label]
