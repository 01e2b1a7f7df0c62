"""Hypothesis strategies for whole graphs: documents, entities and claims that fit together."""

from __future__ import annotations

import itertools
from dataclasses import replace

from hypothesis import strategies as st

from kg.model import (
    MODALITIES,
    POLARITIES,
    QUADS,
    ZONES,
    Argument,
    Claim,
    Document,
    Entity,
    Evidence,
    Mention,
    Node,
    Relation,
    Source,
    Time,
    Zone,
)

BASE = "https://w3id.org/diplokg/id/"
DIP = "https://w3id.org/diplokg/ontology#"

ODD = [
    '"',
    "'",
    "\\",
    "\n",
    "\r",
    "\t",
    "\x07",
    "\x85",
    "\u2028",
    "\ufeff",
    "שלום",
    "مرحبا",
    "\u202e",
    "🕊️",
    "é",
    "<b>",
    "]]>",
    "{{x}}",
    "@en",
    "^^",
    "%20",
    "a b",
    "#",
]
words = st.lists(
    st.one_of(st.sampled_from(ODD), st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=6)), max_size=5
).map("".join)
labels = words.filter(lambda s: s != "")
ids = labels
types = st.sampled_from(["Person", "Country", "Topic", "Organization", "GovernmentBody", "Odd type/1"])
times = st.sampled_from(["2023-03-28", "2023-03", "2023", "2023-03-01/2023-04", "0000", "2023-02-30", "last week"])
confidences = st.integers(0, 10_000).map(lambda n: n / 10_000)


@st.composite
def graphs(draw, max_claims: int = 4):
    """(claims, entities, documents), each in the order of the files."""
    documents = [draw(_document(name)) for name in draw(st.lists(ids, min_size=1, max_size=3, unique=True))]
    entities = [draw(_entity(i, documents)) for i in range(draw(st.integers(1, 4)))]
    entities = [replace(e, about=tuple(sorted(draw(st.sets(st.sampled_from([x.id for x in entities]), max_size=2))))) for e in entities]
    claims = [draw(_claim(f"c-{i:016x}", documents, entities)) for i in range(draw(st.integers(0, max_claims)))]
    return claims, sorted(entities, key=lambda e: e.id), sorted(documents, key=lambda d: d.id)


@st.composite
def _document(draw, name):
    text = draw(words) + " end"
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=4)))
    zones = tuple(Zone(draw(st.sampled_from(ZONES)), a, b) for a, b in itertools.pairwise(cuts))
    date = draw(st.one_of(st.none(), st.sampled_from(["2024-05-06", "2024-05", "2024", "May"])))
    return Document(name, text, draw(st.one_of(st.none(), words)), date, draw(st.one_of(st.none(), labels)), zones)


def _span(draw, document):
    start = draw(st.integers(0, len(document.text)))
    end = draw(st.integers(start, len(document.text)))
    return start, end, document.text[start:end]


@st.composite
def _entity(draw, number, documents):
    mentions = set()
    for _ in range(draw(st.integers(0, 3))):
        document = draw(st.sampled_from(documents))
        start, end, text = _span(draw, document)
        mentions.add(Mention(document.id, start, end, text, draw(st.sampled_from(["name", "nominal", "pronoun"]))))
    name = draw(st.sampled_from(["", "Some Body ", "q<x>", "é"])) + str(number)
    same = st.sampled_from(["http://www.wikidata.org/entity/Q1", "https://example.org/é", "urn:x:y"])
    return Entity(
        BASE + name,
        draw(labels),
        draw(types),
        tuple(sorted(draw(st.sets(words, max_size=2)))),
        tuple(sorted(draw(st.sets(same, max_size=2)))),
        (),
        tuple(sorted(mentions)),
    )


@st.composite
def _claim(draw, name, documents, entities):
    document = draw(st.sampled_from(documents))

    def node():
        entity = draw(st.sampled_from(entities))
        label = draw(st.one_of(st.just(entity.label), st.just("another label")))
        return Node(entity.id, label, entity.type, *_reordered(_span(draw, document)))

    def source():
        entity = draw(st.sampled_from(entities))
        start, end, text = _span(draw, document)
        return Source(entity.id, entity.label, text, draw(words), start, end)

    def maybe(make):
        return make() if draw(st.booleans()) else None

    def time():
        start, end, text = _span(draw, document)
        return Time(draw(times), text, start, end)

    root = draw(st.sampled_from([None, *QUADS]))
    start, end, text = _span(draw, document)
    iri, label = draw(st.sampled_from([(DIP + "accused", "accused"), (BASE + "relation/said ok", "said ok"), (DIP + "owns", "owns")]))
    relation = Relation(iri, label, text, start, end, root, root and "112", root and QUADS[root])
    start, end, text = _span(draw, document)
    return Claim(
        name,
        document.id,
        node(),
        relation,
        maybe(node),
        tuple(Argument(draw(st.sampled_from(["topic", "target", "odd role"])), node()) for _ in range(draw(st.integers(0, 2)))),
        tuple(source() for _ in range(draw(st.integers(0, 2)))),
        draw(st.sampled_from(POLARITIES)),
        draw(st.sampled_from(MODALITIES)),
        maybe(time),
        maybe(node),
        draw(confidences),
        Evidence(start, end, text, draw(st.sampled_from(ZONES))),
    )


def _reordered(span):
    start, end, text = span
    return text, start, end
