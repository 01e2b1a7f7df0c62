"""The spaCy component: claims in a pipeline of one's own."""

import pytest
import spacy
from spacy.tokens import Doc

import kg.component  # noqa: F401  (registers the factory where the package is not installed)
from kg.errors import ModelError
from kg.parse import load

TEXT = "Malta accused Ruritania of theft on Friday. The minister, Ana Holt, met the envoy of Spain in Oslo."


@pytest.fixture(scope="module")
def nlp():
    pipeline = load()
    pipeline.add_pipe("kg_claims", last=True)
    yield pipeline
    pipeline.remove_pipe("kg_claims")


def read_off(doc):
    return [(c.subject.label, c.relation.label, c.object.label if c.object else None) for c in doc._.claims]


def test_claims_of_a_doc(nlp):
    doc = nlp(TEXT)
    assert ("Malta", "accused", "Ruritania") in read_off(doc)
    for claim in doc._.claims:
        assert doc.text[claim.subject.start : claim.subject.end] == claim.subject.text
    assert {c.subject.id for c in doc._.claims} <= {e.id for e in doc._.claim_entities}


def test_document_s_date_is_used(nlp):
    doc = nlp.make_doc(TEXT)
    doc._.kg_document = {"id": "wire-1", "date": "2021-05-04"}
    claim = next(c for c in nlp(doc)._.claims if c.relation.label == "accused")
    assert (claim.document, claim.time.value) == ("wire-1", "2021-04-30")


def test_doc_is_stored_with_its_claims(nlp):
    doc = nlp(TEXT)
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert again._.claims == doc._.claims != []


def test_pipe_gives_the_same(nlp):
    assert [read_off(doc) for doc in nlp.pipe([TEXT, TEXT], batch_size=2)] == [read_off(nlp(TEXT))] * 2


def test_empty_text(nlp):
    assert nlp("")._.claims == []


def test_needs_are_declared_and_checked(nlp):
    assert nlp.analyze_pipes()["problems"]["kg_claims"] == []
    blank = spacy.blank("en")
    blank.add_pipe("kg_claims")
    with pytest.raises(ModelError, match="kg_claims needs DEP, TAG, LEMMA"):
        blank(TEXT)
