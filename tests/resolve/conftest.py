"""Claims of one proposition over stretches of a text, resolved by the real pipeline."""

import pytest

from kg import ontology, parse
from kg.extract import propositions
from kg.model import Document, Evidence, Phrase, Predicate, Proposition
from kg.resolve import BASE, load_gazetteer, resolve

RELATION = Predicate(BASE + "r", "did", "did", 0, 1)


@pytest.fixture(scope="module")
def claims():
    nlp, gazetteer = parse.load(), load_gazetteer()
    plain = Document(id="p.txt", text="Peru attacked Chile.")
    sure = propositions(parse.parse_text(plain.text, nlp), plain, ontology.load())[0].features  # no claim falls for want of confidence

    def run(text, subject, obj=None, head=None, nth=0, date=None, **hints):
        """Claims of one proposition whose subject and object are stretches of the text; heads are their last words."""
        document = Document(id="t.txt", text=text, date=date)
        ((_, doc),) = parse.parse([document], nlp)

        def phrase(words, head=None, **hints):
            start = -1
            for _ in range(nth + 1 if words == subject else 1):
                start = text.index(words, start + 1)
            top = head or words.split()[-1]
            at = start + words.rindex(top)
            return Phrase(words, start, start + len(words), at, at + len(top), **hints)

        proposition = Proposition(
            phrase(subject, head), RELATION, phrase(obj, **hints) if obj else None, Evidence(0, len(text), text), features=sure
        )
        return resolve(doc, document, [proposition], gazetteer).claims

    return run


@pytest.fixture(scope="module")
def read():
    """Text, and its date if that matters -> its claims, resolved."""
    model, terms, gazetteer = parse.load(), ontology.load(), load_gazetteer()

    def made(text, date=None):
        document = Document(id="t", text=text, date=date)
        ((_, doc),) = parse.parse([document], model)
        return resolve(doc, document, propositions(doc, document, terms), gazetteer).claims

    return made
