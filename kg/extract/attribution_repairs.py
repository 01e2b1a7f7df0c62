"""Where a cue and its content stand that small parsers misread: inverted, fronted, cut off, or hung on the wrong word.

Each function reads one such shape by the order of words and marks, and gives None (or nothing) for all else.
"""

from __future__ import annotations

from .attribution_cues import BARE, DOCUMENT_NOUNS, NEVER_NOUNS
from .attribution_sources import is_passive
from .attribution_tree import Tree

__all__ = ["after_colon", "beside_verb", "fronted", "inverted", "joined", "noun_for_verb", "stolen", "told_in", "unmarked"]

_NAMES = ("PERSON", "ORG", "GPE", "NORP")


def beside_verb(tree: Tree, v: int) -> int | None:
    """The name or pronoun right before a finite verb of saying that the parse left without a subject."""
    if tree.lemma[v] not in BARE or tree.tag[v] not in ("VBD", "VBZ", "VBP"):
        return None
    i = v - 1
    while i >= tree.sentence[v][0] and (tree.pos[i] in ("AUX", "ADV", "PUNCT", "PART") and tree.lower[i] not in (";", ":", '"', "”")):
        i -= 1
    return i if i >= tree.sentence[v][0] and (tree.pos[i] in ("PROPN", "PRON") or tree.ent[i] in _NAMES) else None


def joined(tree: Tree, v: int, end: int) -> int:
    """Where "said that A fell and B rose" ends, if the parse hung "B rose" on the cue: joined without a comma."""
    if end + 1 < tree.n and tree.lower[end] == ":" and (spelt := _spelt_out(tree, v, end)) is not None:
        return spelt
    if end + 1 < tree.n and tree.lower[end] == "and":
        for k in tree.kids[v]:
            if tree.dep[k] == "conj" and tree.left[k] == end + 1 and tree.subject(k) is not None and tree.lemma[k] not in BARE:
                return tree.right[k] + 1
    return end


def _spelt_out(tree: Tree, v: int, colon: int) -> int | None:
    """The end of what a colon adds to a reported clause ("notes that three things happen: prices rise, and rates fall")."""
    end = tree.sentence[v][1]
    rest = range(colon + 1, end)
    if colon >= end or any(tree.lower[i] in ('"', "“", "”", "``", "''", "‘") for i in rest):
        return None
    beside = [k for k in rest if tree.dep[k] in ("ccomp", "conj", "parataxis", "appos")]
    clauses = [k for k in beside if tree.is_finite(k) and tree.subject(k) is not None]
    return end if clauses and not any(tree.lemma[k] in BARE for k in clauses) else None


def fronted(tree: Tree, v: int, c: int) -> list[tuple[int, int]]:
    """The subject of "The plan, the minister told reporters, could fail", which the parse cuts off its verb."""
    own = tree.subject(v)
    if own is None or c < v or not tree.is_finite(c) or tree.subject(c) is not None or tree.lower[tree.left[c] - 1] != ",":
        return []
    lo, hi = tree.sentence[v][0], tree.left[own]
    if hi - 1 <= lo or tree.lower[hi - 1] != "," or any(tree.is_finite(i) for i in range(lo, hi)):
        return []
    return [tree.trim(lo, hi)] if tree.pos[lo] in ("DET", "NOUN", "PROPN", "PRON", "NUM", "ADJ") else []


def told_in(tree: Tree, v: int) -> list[tuple[int, int]]:
    """The clause of "told the paper in an email that he quit", which the parse makes a relative clause of "email"."""
    if tree.lemma[v] not in BARE:
        return []
    for prep in tree.kids[v]:
        noun = tree.child(prep, "pobj") if tree.dep[prep] == "prep" and prep > v else None
        if noun is not None and tree.lemma[noun] in DOCUMENT_NOUNS:
            clause = tree.child(noun, "relcl", "acl")
            if clause is not None and tree.lower[tree.left[clause]] == "that" and tree.subject(clause) not in (None, tree.left[clause]):
                return [tree.trim(tree.left[clause], tree.right[clause] + 1)]
    return []


def after_colon(tree: Tree, v: int) -> list[tuple[int, int]]:
    """What follows in "the minister tweeted: The talks are over", without quotation marks."""
    end = tree.sentence[v][1]
    if is_passive(tree, v):
        return []
    for i in range(v + 1, min(v + 10, end)):
        if tree.lower[i] == ":":
            return [tree.trim(i + 1, end)] if any(tree.is_verb(j) for j in range(i + 1, end)) else []
        if tree.is_finite(i):
            break
    return []


def unmarked(tree: Tree, v: int) -> bool:
    """True for an adverbial clause without a conjunction: a cue at the sentence's end, read wrongly."""
    if tree.tag[v] == "VBN" and any(tree.lower[k] == "had" and k == tree.left[v] for k in tree.kids[v]):
        return False  # "Had it known of a complaint, he said, …"
    return tree.lemma[v] in BARE and not any(tree.dep[k] == "mark" or tree.tag[k] in ("WRB", "WP", "WDT") for k in tree.kids[v])


def inverted(tree: Tree, v: int) -> int | None:
    """The source in "the ships, said Amari, are old", whatever the parse: a name or noun phrase set off with its verb."""
    lo, hi = tree.sentence[v]
    if tree.lemma[v] not in BARE or not lo < v < hi - 2 or tree.lower[v - 1] != "," or any(tree.is_finite(i) for i in range(lo, v)):
        return None
    if tree.pos[v + 1] == "ADP" or tree.ent[v + 1] == "DATE" or (tree.tag[v] == "VBN" and tree.dep[v + 1] == "npadvmod"):
        return None  # "the powers, known as the three, must decide", "the step, announced Thursday in Oslo, comes late"
    for i in range(v + 1, min(v + 8, hi)):
        if tree.lower[i] == ",":
            return i - 1 if tree.pos[i - 1] in ("PROPN", "NOUN", "PRON") and i - 1 > v else None
        if tree.pos[i] not in ("PROPN", "NOUN", "PRON", "DET", "ADJ", "ADP", "PART", "NUM"):
            return None
    return None


def stolen(tree: Tree, v: int) -> int | None:
    """The subject of a cue that the parse gave to its content: in "The report, out on Monday, says Mali fell"
    the verb "fell" gets two subjects."""
    if tree.dep[v] not in ("parataxis", "ccomp", "dep") or tree.head[v] < v:
        return None
    subjects = [k for k in tree.kids[tree.head[v]] if tree.dep[k] in ("nsubj", "nsubjpass")]
    before, after = [k for k in subjects if k < v], [k for k in subjects if k > v]
    return before[-1] if before and after and inverted(tree, v) is None else None


def noun_for_verb(tree: Tree, v: int) -> tuple[int, tuple[int, int]] | None:
    """Source and content of "Prosecutors allege Brandt took bribes" where the verb is tagged a noun before a name."""
    if tree.lower[v] not in NEVER_NOUNS or tree.tag[v - 1] not in ("NNS", "NNPS") or v == tree.sentence[v][0]:
        return None
    subject = tree.head[v]
    clause = tree.head[subject]
    if tree.dep[v] not in ("compound", "nmod") or tree.dep[subject] not in ("nsubj", "nsubjpass") or not tree.is_finite(clause):
        return None
    return v - 1, tree.trim(v + 1, tree.right[clause] + 1)
