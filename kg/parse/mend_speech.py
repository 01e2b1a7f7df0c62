"""Mistakes of small parsers around what is said: who says it, and where it starts."""

from __future__ import annotations

from ..tree import Tree
from .labels import FINITE

__all__ = ["day_of_saying", "fronted_condition", "reported_first", "says_last", "second_that", "speaker_last", "told_that"]

_REPORTING = frozenset("admit allege argue claim confirm fear find insist predict report reveal say show suggest warn".split())


def speaker_last(tree: Tree, i: int) -> bool:
    """ "The deal is dead, said two of the sources": a verb of saying after a comma, its subject behind it, reports what stands before."""
    first = tree.head[i]
    if tree.dep[i] != "conj" or tree.lemma[i] not in (*_REPORTING, "say", "add", "note") or first > i or tree.text[i - 1] != ",":
        return False
    subject = tree.kid(i, "nsubj")
    if subject is None or subject < i or tree.kid(i, "dobj", "ccomp", "aux") is not None or tree.head[first] != first:
        return False
    tree.crown(i)
    tree.move(first, i, "ccomp")
    return True


def says_last(tree: Tree, i: int) -> bool:
    """ "Files found on street, say guards": in a headline the last noun is who says it, and what stands before the comma is said."""
    said, speaker = tree.kid(i, "nsubj", "nsubjpass"), tree.kid(i, "dobj")
    if tree.lemma[i] != "say" or said is None or speaker is None or tree.text[i - 1] != "," or not said < i < speaker:
        return False
    if tree.tag[i] not in ("VB", "VBP", "VBZ") or tree.ent[said] == "PERSON" or tree.kid(said, "appos") is not None:
        return False
    if len(tree.subtree(speaker)) > 4:
        return False
    last = tree.subtree(speaker)[-1]
    if tree.kid(i, "ccomp", "aux", "neg") is not None or (last + 1 < tree.n and tree.pos[last + 1] not in ("PUNCT", "SPACE")):
        return False
    verb = tree.kid(said, "acl")
    tree.move(speaker, i, "nsubj")
    if verb is None or tree.tag[verb] != "VBN":
        tree.dep[said] = "dep"
        return True
    tree.move(verb, i, "ccomp")
    tree.move(said, verb, "nsubjpass")
    return True


def day_of_saying(tree: Tree, i: int) -> bool:
    """ "said on Thursday they had begun", "told them on Monday she was ill": with no "that" or comma the first day is that of saying."""
    clause, day = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "on" or tree.dep[i] != "prep" or day is None or tree.ent[day] != "DATE" or tree.dep[clause] != "ccomp":
        return False
    verb, subject = tree.head[clause], tree.kid(clause, "nsubj", "nsubjpass")
    told = tree.kid(verb, "dobj", "dative") if tree.lemma[verb] == "tell" else None
    beside = verb if told is None else tree.subtree(told)[-1]
    if beside != i - 1 or subject is None or tree.kid(clause, "mark") is not None:
        return False
    if told is None and tree.lemma[verb] not in (*_REPORTING, "say", "add", "note"):
        return False
    after = tree.subtree(i)[-1] + 1
    if tree.subtree(subject)[0] != after:
        return False
    tree.move(i, verb, "prep")
    return True


def fronted_condition(tree: Tree, i: int) -> bool:
    """ "If it rains, officials said, the search may stop": the condition is that of what is said."""
    verb = tree.head[i]
    if tree.dep[i] != "advcl" or i > verb or tree.lemma[verb] not in (*_REPORTING, "say", "add", "note", "think", "believe"):
        return False
    if not any(tree.low[k] in ("if", "unless") for k in tree.kids_of(i, "mark")):
        return False
    told = next((k for k in tree.kids_of(verb, "ccomp") if k > verb), None)
    if told is None or tree.kid(told, "mark") is not None:
        return False
    tree.move(i, told, "advcl")
    return True


def second_that(tree: Tree, i: int) -> bool:
    """ "said that he slept, and that Norway lied": a second clause with its own "that" goes on from the first."""
    verb = tree.head[i]
    mark = tree.kid(i, "mark")
    if tree.dep[i] != "conj" or mark is None or tree.low[mark] != "that" or verb > i:
        return False
    first = next((k for k in tree.kids_of(verb, "ccomp") if verb < k < i), None)
    if first is None:
        return False
    tree.move(i, first, "conj")
    return True


_TELLING = _REPORTING | frozenset(
    "advise assure certify charge convince deny dispute estimate expect inform note notify persuade reassure reckon recognize remind "
    "restate say state submit tell worry".split()
)


def told_that(tree: Tree, i: int) -> bool:
    """ "told an interviewer that she left", "denied in a statement that it sank": the clause is what is told, not which interviewer."""
    mark, noun = tree.kid(i, "mark"), tree.head[i]
    if mark is None:  # "told reporters outside the court that he won": tagged as what it is, though no place is left for it
        mark = next((k for k in tree.kids_of(i, "dobj", "dative") if tree.low[k] == "that" and tree.tag[k] == "IN"), None)
    if tree.dep[i] not in ("acl", "relcl", "ccomp") or mark is None or tree.low[mark] != "that":
        return False
    if tree.kid(i, "nsubj", "nsubjpass") is None:
        return False
    above = tree.head[noun]
    if tree.dep[noun] == "pobj":
        above = tree.head[above]
    if noun > i or tree.pos[noun] not in ("NOUN", "PROPN") or tree.lemma[above] not in _TELLING or tree.kid(above, "ccomp") is not None:
        return False
    if tree.dep[noun] not in ("dobj", "dative", "pobj") or above > noun or tree.lemma[noun] in _CLAIMS:
        return False
    tree.dep[mark] = "mark"
    tree.move(i, above, "ccomp")
    return True


_CLAIMS = frozenset(
    "accusation allegation assertion belief claim evidence fact fear idea notion report rumor rumour statement suggestion view".split()
)
"""Nouns that a that-clause belongs to."""


def reported_first(tree: Tree, i: int) -> bool:
    """Headlines: "Funding gap widens, warn agencies": whoever stands last, after a comma and a verb of saying, says it."""
    if tree.pos[i] != "VERB" or tree.lemma[i] not in _REPORTING or i < 2 or tree.text[i - 1] != ",":
        return False
    right = [k for k in tree.kids[i] if k > i and tree.dep[k] != "punct"]
    before = [k for k in tree.kids_of(i, "nsubj", "nsubjpass", "ccomp", "csubj") if k < i]
    if len(right) != 1 or tree.dep[right[0]] != "dobj" or tree.head[i] != i or not before or tree.kid(i, "aux", "mark") is not None:
        return False
    told = [k for k in before if tree.dep[k] == "ccomp" or any(tree.tag[c] in FINITE for c in tree.kids_of(k, "conj"))]
    if not told or tree.comma_before(right[0]) or tree.kid(right[0], "acl", "relcl") is not None:
        return False
    if "." in tree.text[i : tree.subtree(i)[-1] + 2]:
        return False  # a sentence, no headline
    tree.dep[right[0]] = "nsubj"
    for k in before:
        tree.dep[k] = "ccomp"
    return True
