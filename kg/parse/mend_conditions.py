"""Mistakes of small parsers about conditions, and about what goes on behind "she said"."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree

__all__ = ["RULES"]


def condition_of(tree: Tree, i: int) -> bool:
    """ "If it rains, she said, they will stay": a condition of their staying, not of her saying so."""
    said = tree.head[i]
    told = tree.head[said]
    if tree.dep[i] != "advcl" or tree.dep[said] != "parataxis" or not i < said < told or tree.kid(i, "mark") is None:
        return False
    start = tree.subtree(i)[0]
    if start > 0 and tree.pos[start - 1] not in ("PUNCT", "SPACE", "CCONJ"):
        return False
    tree.move(i, told, "advcl")
    return True


def had_inverted(tree: Tree, i: int) -> bool:
    """ "Had women been in the building, it would have …": an auxiliary before its subject opens a condition."""
    had, subject = tree.head[i], tree.kid(i, "nsubj", "nsubjpass")
    if tree.tag[i] != "VBN" or tree.dep[i] != "ccomp" or tree.low[had] != "had" or subject is None or not had < subject < i:
        return False
    if tree.kid(had, "nsubj", "aux") is not None or tree.dep[had] != "advcl" or not tree.text[had].istitle():
        return False
    tree.move(i, tree.head[had], "advcl")
    for k in [k for k in tree.kids[had] if k != i]:
        tree.move(k, i, tree.dep[k])
    tree.move(had, i, "aux")
    return True


def were_inverted(tree: Tree, i: int) -> bool:
    """ "Were a deal to be delayed, …": who or what the condition is about stands behind its verb."""
    subject = tree.head[i]
    be = tree.head[subject]
    if tree.tag[i] not in ("VB", "VBN") or tree.dep[i] != "acl" or tree.dep[subject] != "attr" or not tree.kids_of(i, "aux"):
        return False
    if tree.low[be] != "were" or tree.dep[be] != "advcl" or be != tree.subtree(be)[0] or tree.kid(be, "nsubj") is not None:
        return False
    tree.move(i, be, "xcomp")
    tree.move(subject, be, "nsubj")
    return True


_SAYING = frozenset("add argue claim insist maintain note say state".split())


def said_and_had(tree: Tree, i: int) -> bool:
    """ "Nobody came, it said, and Peru had sent no ship": the past before the past goes on with what is said (Quirk et al. 1985, 14.31)."""
    said = tree.head[i]
    told = next((k for k in tree.kids_of(said, "ccomp") if k < said), None)
    if tree.dep[i] != "conj" or tree.lemma[said] not in _SAYING or told is None or i < said or tree.kid(i, "nsubj", "nsubjpass") is None:
        return False
    if not any(tree.low[k] in ("had", "would") for k in tree.kids_of(i, "aux")) or not any(k < i for k in tree.kids_of(said, "nsubj")):
        return False
    if any(tree.text[k] in ('"', "“", "”", "``", "''") for k in range(tree.subtree(told)[0], i)):
        return False
    for k in [k for k in tree.kids_of(said, "cc", "punct") if said < k < i]:
        tree.move(k, told, tree.dep[k])
    tree.move(i, told, "conj")
    return True


_ANSWERING = frozenset("agree concur demur disagree dissent object".split())


def agreed_too(tree: Tree, i: int) -> bool:
    """ "The plan was late, Mora said, and Berg agreed": an answer to what is said, no part of it."""
    told = tree.head[i]
    if tree.lemma[i] not in _ANSWERING or tree.dep[i] != "conj" or tree.kid(i, "nsubj") is None or tree.kid(i, "aux") is not None:
        return False
    said = next((k for k in tree.kids_of(told, "parataxis") if told < k < i and tree.lemma[k] in _SAYING), None)
    if said is None or tree.kid(said, "nsubj") is None:
        return False
    for k in [k for k in tree.kids_of(told, "cc") if said < k < i]:
        tree.move(k, said, "cc")
    tree.move(i, said, "conj")
    return True


def told_both(tree: Tree, i: int) -> bool:
    """ "It sank and four sailors died, witnesses said": what "and" joins before the report is reported together."""
    said = tree.head[i]
    if tree.dep[i] != "ccomp" or i > said or tree.lemma[said] not in _SAYING or tree.kid(i, "nsubj", "nsubjpass") is None:
        return False
    first = next((k for k in tree.kids_of(said, "ccomp") if k < i), None)
    joiner = next((k for k in tree.kids_of(first, "cc") if k < i), None) if first is not None else None
    if joiner is None or tree.low[joiner] not in ("and", "but", "or") or tree.subtree(i)[0] != joiner + 1:
        return False
    if tree.kid(first, "conj") is not None or any(tree.text[k] in ('"', "“", "”", "``", "''") for k in range(first, i)):
        return False
    tree.move(i, first, "conj")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (condition_of, had_inverted, were_inverted, said_and_had, agreed_too, told_both)
"""In the order in which they are tried."""
