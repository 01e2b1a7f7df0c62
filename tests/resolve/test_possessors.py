"""What is somebody's carries their name, whichever word says so."""

import pytest

from kg import ontology, parse
from kg.extract import propositions
from kg.model import Document
from kg.resolve import load_gazetteer, merge, resolve


@pytest.fixture(scope="module")
def subjects():
    nlp, gazetteer, known = parse.load(), load_gazetteer(), ontology.load()

    def read(text):
        document = Document(id="t.txt", text=text)
        ((_, doc),) = parse.parse([document], nlp)
        claims = merge([resolve(doc, document, propositions(doc, document, known), gazetteer)]).claims
        return {claim.subject.text: claim.subject for claim in claims}

    return read


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Justice Mona Reyes, whose vote may prove decisive, gave hints.", "Mona Reyes's vote"),
        ("The bank sued a firm whose vote may prove decisive.", "firm's vote"),
    ],
)
def test_whose(subjects, text, label):
    assert subjects(text)["whose vote"].label == label.replace("s's", "s'")


def test_whose_chairman_is_a_person_of_this_document(subjects):
    found = subjects("The bank sued the firm whose chairman met Ola Berg.")["whose chairman"]
    assert (found.label, found.type) == ("firm's chairman", "Person")
    assert not found.id.endswith("chairman")
