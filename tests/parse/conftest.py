"""Parses written by hand, as the parser gives them, and mended."""

import pytest

from kg.parse.mend import mend
from kg.tree import Tree

POS = {"NNP": "PROPN", "NNPS": "PROPN", "NN": "NOUN", "NNS": "NOUN", "MD": "AUX", "JJ": "ADJ", "RB": "ADV", "IN": "ADP", "RP": "ADP",
       "TO": "PART", "POS": "PART", "DT": "DET", "WDT": "PRON", "WP": "PRON", "PRP": "PRON", "PRP$": "PRON", "CC": "CCONJ", "CD": "NUM",
       "JJR": "ADJ", "JJS": "ADJ", "RBR": "ADV", "RBS": "ADV", "WRB": "ADV", "WP$": "PRON", "PDT": "DET", "HYPH": "PUNCT", "$": "SYM"}  # fmt: skip


@pytest.fixture
def tree_of():
    """``word[=lemma]:tag:dependency:head[:entity type]``, parted by blanks, "_" for a blank not written → the mended tree."""

    def read(notation):
        rows = [token.split(":") for token in notation.split()]
        glued = [row[0].endswith("_") for row in rows]
        words = [row[0].rstrip("_").partition("=") for row in rows]
        tags = [row[1] for row in rows]
        helper = [row[2] in ("aux", "auxpass") or (w[2] or w[0].lower()) == "be" for row, w in zip(rows, words, strict=True)]
        pos = [("AUX" if h else "VERB") if t.startswith("VB") else POS.get(t, "PUNCT") for t, h in zip(tags, helper, strict=True)]
        tree = Tree(
            [w[0] for w in words], [w[2] or w[0].lower() for w in words], pos, tags, [row[2] for row in rows],
            [int(row[3]) for row in rows], [row[4] if len(row) > 4 else "" for row in rows], [not g for g in glued],
        )  # fmt: skip
        mend(tree, strict=True)
        return tree

    return read


@pytest.fixture
def hung():
    """A tree and a word → the word that its first occurrence hangs on, and how."""

    def where(tree, word):
        i = tree.text.index(word)
        return tree.text[tree.head[i]], tree.dep[i]

    return where
