"""Names that open a sentence, where every word has a capital and a small tagger takes them for common nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lexicon import is_word
from .place_names import NAMES_THAT_ARE_WORDS

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

__all__ = ["opening_names"]

_COMMON = ("NOUN", "ADJ", "VERB", "ADV", "X")
_ENDINGS = ("ed", "er", "ers", "ing", "ism", "ist", "ists", "ity", "ment", "ness", "tion", "tions")
"""Ends of new common words, which no list has yet either."""


def _known(token: Token, nlp: Language) -> bool:
    """True for a common word, its inflected form, and what is written together of two ("gameplay")."""
    low = token.lower_
    whole = is_word(low, nlp) or is_word(token.lemma_.lower(), nlp) or token.lemma_.lower() != low
    return whole or any(is_word(low[:k], nlp) and is_word(low[k:], nlp) for k in range(3, len(low) - 2))


def opening_names(piece: Doc, nlp: Language) -> set[int]:
    """Indices of the words that open a sentence of ``piece`` and are names: known ones, and ones that no word list has."""
    out = set()
    for sentence in piece.sents:
        first = next((token for token in sentence if token.is_alpha), None)
        if first is None or first.pos_ not in _COMMON or not first.text.istitle() or len(first.text) < 4:
            continue
        unknown = first.tag_ in ("NN", "NNS", "FW") and not first.lower_.endswith(_ENDINGS) and not _known(first, nlp)
        joined = first.i + 1 < len(piece) and not first.whitespace_ and piece[first.i + 1].text in ("-", "–")
        if not joined and (first.lower_ in NAMES_THAT_ARE_WORDS or unknown):
            out.add(first.i)
    return out
