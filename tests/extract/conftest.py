"""Parses built by hand from a short notation, and the real model, loaded once."""

import pytest
import spacy
from spacy.tokens import Doc

import kg.ontology
import kg.parse
from kg.extract import propositions
from kg.extract.frames import frames
from kg.extract.syntax import Syntax
from kg.model import Document
from kg.parse import mended

POS = {"NNP": "PROPN", "NNPS": "PROPN", "NN": "NOUN", "NNS": "NOUN", "MD": "AUX", "JJ": "ADJ", "RB": "ADV", "IN": "ADP", "RP": "ADP",
       "TO": "PART", "POS": "PART", "DT": "DET", "WDT": "PRON", "WP": "PRON", "PRP": "PRON", "EX": "PRON", "PRP$": "PRON", "CC": "CCONJ",
       "CD": "NUM", "WRB": "SCONJ", "$": "SYM"}  # fmt: skip
NO_BLANK_BEFORE = frozenset((".", ",", "?", "'s", "'", "n't"))


def pos_of(tag, dep, lemma):
    if tag in ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"):
        return "AUX" if dep in ("aux", "auxpass") or lemma == "be" else "VERB"
    return "SCONJ" if (tag, dep) == ("IN", "mark") else POS.get(tag, "PUNCT")


def hand_parse(vocab, notation):
    """A ``Doc``, mended as any parse is, from ``word[=lemma]:tag:dependency:head[:entity type]``, parted by blanks."""
    rows = [token.split(":") for token in notation.split()]
    words = [row[0].partition("=")[0] for row in rows]
    lemmas = [row[0].partition("=")[2] or words[i].lower() for i, row in enumerate(rows)]
    kinds = [row[4] if len(row) > 4 else "" for row in rows]
    entities = [
        "O" if not kind else f"I-{kind}" if i > 0 and kinds[i - 1] == kind else f"B-{kind}" for i, kind in enumerate(kinds)
    ]
    doc = Doc(
        vocab,
        words=words,
        spaces=[i + 1 < len(words) and words[i + 1] not in NO_BLANK_BEFORE for i in range(len(words))],
        lemmas=lemmas,
        tags=[row[1] for row in rows],
        pos=[pos_of(row[1], row[2], lemma) for row, lemma in zip(rows, lemmas, strict=True)],
        deps=[row[2] for row in rows],
        heads=[int(row[3]) for row in rows],
        ents=entities,
    )
    return mended(doc)


@pytest.fixture(scope="session")
def blank():
    return spacy.blank("en").vocab


@pytest.fixture(scope="session")
def syntax_of(blank):
    """Notation -> ``Syntax``."""
    return lambda notation: Syntax(hand_parse(blank, notation))


@pytest.fixture(scope="session")
def frames_of(syntax_of):
    """Notation -> (``Syntax``, verb's form -> frame)."""

    def read(notation):
        syntax = syntax_of(notation)
        return syntax, {syntax.text[frame.verb]: frame for frame in frames(syntax)}

    return read


@pytest.fixture(scope="session")
def model():
    return kg.parse.load()


@pytest.fixture(scope="session")
def diplomacy():
    return kg.ontology.load()


@pytest.fixture(scope="session")
def extract(model, diplomacy):
    """Text or document -> its propositions, by the real parse and the packaged ontology."""

    def read(text, **fields):
        document = text if isinstance(text, Document) else Document(id="t", text=text, **fields)
        ((_, doc),) = kg.parse.parse([document], model)
        return propositions(doc, document, diplomacy)

    return read


def claim(proposition):
    """What a proposition says: subject, relation, object, polarity, modality, sources."""
    return (
        proposition.subject.text,
        proposition.relation.label,
        proposition.object.text if proposition.object else None,
        proposition.polarity,
        proposition.modality,
        tuple(source.phrase.text for source in proposition.attribution),
    )


@pytest.fixture(scope="session")
def claims(extract):
    """Text -> its claims as tuples, in order."""
    return lambda text: [claim(p) for p in extract(text)]


@pytest.fixture(scope="session")
def found(extract):
    """Text and a relation's label -> (subject, object, polarity, modality, sources outermost first) of each claim of it."""

    def read(text, relation):
        return [
            (p.subject.text, p.object.text if p.object else None, p.polarity, p.modality, tuple(s.phrase.text for s in p.attribution))
            for p in extract(text)
            if p.relation.label == relation
        ]

    return read


@pytest.fixture(scope="session")
def hand(blank, diplomacy):
    """Notation -> its propositions, by the packaged ontology."""

    def read(notation):
        doc = hand_parse(blank, notation)
        return propositions(doc, Document(id="t", text=doc.text), diplomacy)

    return read


@pytest.fixture(scope="session")
def hand_claims(hand):
    """Notation -> its claims as tuples."""
    return lambda notation: [claim(p) for p in hand(notation)]
