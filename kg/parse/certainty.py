"""How sure the tagger and the parser are of each word.

A greedy parser gives no probabilities. What it is unsure of shows when its input is disturbed: the
parse is made again from the same word vectors with a part of their entries dropped (Gal & Ghahramani
2016, "Dropout as a Bayesian approximation"), and the share of these parses that give a word the same
head by the same relation is how sure that arc is. The tagger's certainty is the probability of its
tag, in four grades, so that rounding in the last place cannot show. The noise is seeded by the words:
the same text gives the same figures, in whatever company it is read.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..tree import UNKNOWN

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.pipeline.dep_parser import DependencyParser
    from spacy.pipeline.tagger import Tagger
    from spacy.tokens import Doc

__all__ = ["certainties"]

PARSES = 2
RATE = 0.4
"""Share of the entries that are dropped: with more the parser errs where nothing is in doubt, with less it repeats itself."""
GRADES = (0.8, 0.95, 0.99)
"""Probabilities of a tag at which a grade begins; the grades are 0, 1/3, 2/3 and 1."""


def certainties(docs: Sequence[Doc], nlp: Language) -> list[list[tuple[float, float]]]:
    """(arc, tag) of each token of docs that ``nlp`` has read; ``UNKNOWN`` where its parts are of another make."""
    from spacy.pipeline.dep_parser import DependencyParser
    from spacy.pipeline.tagger import Tagger

    parser = nlp.get_pipe("parser") if nlp.has_pipe("parser") else None
    tagger = nlp.get_pipe("tagger") if nlp.has_pipe("tagger") else None
    read = [doc for doc in docs if len(doc) and doc.tensor.shape[:1] == (len(doc),)]
    arcs = iter(_arcs(read, parser) if read and isinstance(parser, DependencyParser) else [[UNKNOWN[0]] * len(doc) for doc in read])
    tags = iter(_tags(read, tagger) if read and isinstance(tagger, Tagger) else [[UNKNOWN[1]] * len(doc) for doc in read])
    known = {id(doc): list(zip(arc, tag, strict=True)) for doc, arc, tag in zip(read, arcs, tags, strict=True)}
    return [known.get(id(doc)) or [UNKNOWN] * len(doc) for doc in docs]


def _arcs(docs: Sequence[Doc], parser: DependencyParser) -> list[list[float]]:
    """Share of the disturbed parses that agree, a number a token."""
    import numpy as np
    from spacy.attrs import DEP, HEAD
    from spacy.tokens import Doc

    given = [doc.to_array([HEAD, DEP]) for doc in docs]
    words = [[token.text for token in doc] for doc in docs]
    noise = [np.random.default_rng(zlib.crc32("\n".join(text).encode())) for text in words]
    agreed = [np.zeros(len(doc)) for doc in docs]
    for _ in range(PARSES):
        copies = []
        for doc, text, random in zip(docs, words, noise, strict=True):
            copy = Doc(doc.vocab, words=text)
            kept = random.random(doc.tensor.shape, dtype=np.float32) >= RATE
            copy.tensor = (doc.tensor * kept / np.float32(1 - RATE)).astype(np.float32)
            copies.append(copy)
        parser.set_annotations(copies, parser.predict(copies))
        for total, first, copy in zip(agreed, given, copies, strict=True):
            total += (copy.to_array([HEAD, DEP]) == first).all(axis=1)
    return [(total / PARSES).tolist() for total in agreed]


def _tags(docs: Sequence[Doc], tagger: Tagger) -> list[list[float]]:
    """Grade of the probability of the tag, a number a token."""
    import numpy as np

    out = []
    for scores in tagger.model.predict(docs):
        best = 1.0 / np.exp(scores - scores.max(axis=1, keepdims=True)).sum(axis=1)
        out.append((np.searchsorted(GRADES, best, side="right") / len(GRADES)).round(3).tolist())
    return out
