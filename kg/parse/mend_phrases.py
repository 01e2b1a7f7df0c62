"""Mistakes of small parsers about which noun a phrase belongs to: shares of a subject, names of towns, who is accused by whom."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree

__all__ = ["RULES"]

_SHARES = frozenset("all both few half many most none some several".split())


def most_of_them(tree: Tree, i: int) -> bool:
    """ "Sheets from ten towns, most of them in the south, were altered": a share between commas is not what the clause is about."""
    verb = tree.head[i]
    if tree.low[i] not in _SHARES or tree.dep[i] not in ("nsubj", "nsubjpass") or i > verb or i == 0 or tree.text[i - 1] != ",":
        return False
    subject = next((k for k in tree.kids_of(verb, "dep", "npadvmod") if k < i and tree.pos[k] in ("NOUN", "PROPN")), None)
    of = tree.kid(i, "prep")
    if subject is None or of is None or tree.low[of : of + 2] not in (["of", "them"], ["of", "whom"], ["of", "which"]):
        return False
    if tree.subtree(subject)[-1] != i - 2:
        return False
    tree.move(subject, verb, tree.dep[i])
    tree.move(i, subject, "appos")
    return True


def and_so(tree: Tree, i: int) -> bool:
    """ "…, and so Western debate turned to them": a clause of its own, which "so" opens."""
    verb, start = tree.head[i], tree.subtree(i)[0]
    deed = next((k for k in tree.kids_of(i, "acl") if k == i + 1 and tree.tag[k] in ("VBN", "VBD")), None)
    if tree.dep[i] != "conj" or tree.pos[verb] != "VERB" or deed is None or tree.low[start] != "so" or start == 0:
        return False
    if tree.low[start - 1] not in ("and", "but") or tree.pos[i] not in ("NOUN", "PROPN") or start == i:
        return False
    tree.move(deed, verb, "conj")
    tree.move(start, deed, "advmod")
    tree.move(i, deed, "nsubj")
    tree.tag[deed] = "VBD"
    return True


def town_born(tree: Tree, i: int) -> bool:
    """ "A St Petersburg-born banker": both words name the town."""
    town = i + 1
    if tree.tag[i] != "NNP" or tree.dep[i] != "compound" or town >= tree.n or tree.head[i] == town or tree.tag[town] != "NNP":
        return False
    if tree.dep[town] != "npadvmod" or not tree.glued[town] or tree.text[town + 1] != "-" or tree.head[i] < town:
        return False
    tree.move(i, town, "compound")
    return True


def name_for_preposition(tree: Tree, i: int) -> bool:
    """ "The secretary for trade, Ana Ruiz, …": a name is no preposition, but the name of who holds the office."""
    host = tree.head[i]
    if tree.tag[i] != "NNP" or tree.dep[i] != "prep" or host > i or not tree.comma_before(i):
        return False
    while tree.dep[host] == "pobj" and tree.low[tree.head[host]] in ("for", "of", "on") and tree.pos[tree.head[tree.head[host]]] == "NOUN":
        host = tree.head[tree.head[host]]
    tree.move(i, host, "appos")
    return True


def accused_by_of(tree: Tree, i: int) -> bool:
    """ "Was accused by several capitals of “activism”": of what, not whose capitals."""
    noun = tree.head[i]
    agent, verb = tree.head[noun], tree.head[tree.head[noun]]
    if tree.low[i] != "of" or tree.dep[i] != "prep" or tree.dep[noun] != "pobj":
        return False
    if tree.dep[agent] != "agent" or tree.lemma[verb] != "accuse":
        return False
    quoted = tree.text[i + 1 : i + 2] in (['"'], ["“"], ["``"])
    if not quoted and tree.kid(i, "pcomp") is None:
        return False
    tree.move(i, verb, "prep")
    return True


def which_explains(tree: Tree, i: int) -> bool:
    """ "They hold two valleys, which may explain it": what explains it is that they do, and not the valleys."""
    noun, which = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "relcl" or which is None or tree.low[which] != "which" or tree.lemma[i] not in ("explain", "mean", "imply"):
        return False
    verb = next((a for a in tree.ancestors(noun) if tree.pos[a] in ("VERB", "AUX")), None)
    if verb is None or verb > i or tree.text[which - 1] != ",":
        return False
    tree.move(i, verb, "advcl")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    most_of_them,
    and_so,
    town_born,
    name_for_preposition,
    accused_by_of,
    which_explains,
)
"""In the order in which they are tried."""
