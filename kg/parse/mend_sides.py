"""Mistakes of small parsers about sides and captions: who is who in a picture, and two sides before one noun."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree

__all__ = ["RULES"]

_WHERE = frozenset(("left", "right", "center", "centre", "middle"))
_WHICH = frozenset("back bottom extreme far first foreground front in lower second third top upper".split())


def in_picture(tree: Tree, i: int) -> bool:
    """ "Berg, second left, and Holm, right, attended": where somebody stands in a picture, said between commas, is no part of who it is."""
    if tree.low[i] not in _WHERE or tree.dep[i] == "parataxis" or i + 1 >= tree.n or tree.text[i + 1] != ",":
        return False
    start = i
    while start > 0 and tree.low[start - 1] in _WHICH:
        start -= 1
    if start < 2 or tree.text[start - 1] != "," or tree.tag[start - 2] not in ("NNP", "NNPS"):
        return False
    name = start - 2
    while tree.dep[name] in ("compound", "nmod") and tree.head[name] < i:
        name = tree.head[name]
    if tree.head[i] != name and tree.head[name] != i:
        return False
    verb = next((k for k in tree.kids_of(i, "conj") if tree.pos[k] == "VERB" and k > i), None)
    host = i if tree.head[name] == i else name
    if host == i and verb is None:
        return False
    mates = [k for k in tree.kids_of(verb if verb is not None else i, "conj", "appos", "nsubj") if k > i]
    mates = [k for k in [*mates, *tree.kids_of(name, "appos", "conj")] if k > i and tree.tag[k] in ("NNP", "NNPS", "NN")]
    joined = [k for k in [*tree.kids_of(i, "cc"), *tree.kids_of(name, "cc")] if k > i]
    if host == i and joined and not mates:
        return False  # "Berg, left, and wept"
    if verb is not None:
        tree.put_in_place(verb, host)
        tree.move(name, verb, "nsubj")
    for k in [k for k in tree.kids[i] if k > i]:
        tree.move(k, name, tree.dep[k])
    tree.move(i, name, "parataxis")
    tree.pos[i], tree.tag[i] = "ADV", "RB"
    if mates and joined and i < joined[0] < mates[0]:
        tree.move(mates[0], name, "conj")
    return True


_PICTURES = frozenset("file_photo frame handout image photo photograph picture screengrab still".split())


def photo(tree: Tree, i: int) -> bool:
    """ "In this July 2, 2019, file photo, Mora greets …": the picture is where it is seen, and does nothing itself."""
    verb = tree.head[i]
    if tree.lemma[i] not in _PICTURES or tree.dep[i] not in ("nsubj", "nsubjpass") or i > verb:
        return False
    opening = next((p for p in tree.kids_of(verb, "prep") if p < i and tree.low[p] == "in" and tree.low[p + 1] == "this"), None)
    who = next((k for k in tree.kids_of(i, "appos", "conj") if i < k < verb and tree.comma_before(k)), None)
    when = tree.kid(opening, "pobj") if opening is not None else None
    if who is None or when is None or tree.kid(i, "cc") is not None:
        return False
    for k in [k for k in tree.kids_of(verb, "punct") if when < k < i]:
        tree.move(k, when, "punct")
    tree.move(who, verb, tree.dep[i])
    tree.move(i, when, "dep")
    return True


_MUTUAL = frozenset(
    "agree argue battle clash confer conclude cooperate discuss exchange fight gather hold launch meet negotiate quarrel resume sign "
    "spar stage start talk trade".split()
)
_ALLIES = frozenset("ally counterpart partner".split())


def two_sides(tree: Tree, i: int) -> bool:
    """ "Peru and EU negotiators have agreed", "Peru and Chile's ministers met": the first side is not theirs but stands beside them."""
    people, verb = tree.head[i], tree.head[tree.head[i]]
    if tree.dep[i] not in ("nmod", "poss", "compound") or tree.tag[i] != "NNP" or tree.tag[people] not in ("NNS", "NNPS") or i > people:
        return False
    if tree.dep[people] != "nsubj" or tree.ent[i] not in ("GPE", "ORG") or tree.subtree(people)[0] != tree.subtree(i)[0]:
        return False
    joiner = tree.kid(i, "cc") or next((k for k in tree.kids_of(people, "cc") if i < k), None)
    if joiner != i + 1 or tree.low[joiner] != "and" or (tree.lemma[verb] not in _MUTUAL and tree.lemma[people] not in _ALLIES):
        return False
    mate = next((k for k in [*tree.kids_of(i, "conj"), *tree.kids_of(people, "compound", "poss", "amod", "nmod")] if k > joiner), None)
    if mate is None or tree.kid(people, "conj") is not None:
        return False
    dep = "poss" if tree.kid(mate, "case") is not None else "amod" if tree.tag[mate] == "JJ" else "compound"
    tree.move(mate, people, dep)
    tree.move(i, verb, "nsubj")
    tree.move(joiner, i, "cc")
    tree.move(people, i, "conj")
    return True


def two_named(tree: Tree, i: int) -> bool:
    """Headlines: "Ethiopia, Sudan agree to talk", "Kyiv, Moscow swap prisoners": a comma for "and", where the verb is of several."""
    apposed = tree.dep[i] == "appos" and tree.dep[tree.head[i]] == "nsubj"
    if tree.tag[i] != "NNP" or not (apposed or tree.dep[i] == "nsubj"):
        return False
    verb = tree.head[tree.head[i]] if apposed else tree.head[i]
    start = tree.subtree(i)[0]
    comma = start if tree.text[start] == "," else start - 1
    first = tree.head[i] if apposed else next((k for k in tree.kids[verb] if comma >= 0 and tree.subtree(k)[-1] == comma - 1), None)
    if tree.tag[verb] not in ("VBP", "VB") or first is None or comma < 1 or tree.text[comma] != "," or not first < i < verb:
        return False
    if tree.tag[first] != "NNP" or tree.kid(i, "relcl", "acl", "appos") is not None:
        return False
    if apposed:
        if tree.tag[verb] != "VBP" or tree.ent[first] != "GPE" or tree.ent[i] != "GPE" or tree.subtree(i)[-1] + 1 != verb:
            return False
    elif tree.dep[first] in ("advmod", "nsubj") or tree.tag[verb] == "VB":  # read less surely: nothing before them, nothing beside
        opens = tree.subtree(first)[0]
        alone = tree.kid(i, "conj", "compound") is None and tree.kid(verb, "aux") is None and first == i - 2
        if not alone or (opens > 0 and tree.pos[opens - 1] != "SPACE"):
            return False
    elif tree.dep[first] not in ("dep", "npadvmod"):
        return False
    tree.dep[first] = "nsubj"
    tree.move(i, first, "conj")
    return True


_MEANT = frozenset(("bound", "destined", "earmarked", "headed"))


def destined(tree: Tree, i: int) -> bool:
    """ "Guards destined for Oslo began deploying", "loosened its hold on goods destined for Peru": a participle right behind its noun."""
    if tree.low[i] not in _MEANT or i + 1 >= tree.n or tree.low[i + 1] not in ("for", "to") or i == 0:
        return False
    if tree.kid(i, "aux", "auxpass", "nsubjpass") is not None or tree.pos[i - 1] not in ("NOUN", "PROPN"):
        return False
    noun, subject = i - 1, tree.kid(i, "nsubj")
    if subject is None:
        if tree.head[i] == i or tree.head[i] == noun or tree.dep[i] not in ("advcl", "conj", "ccomp") or tree.above(noun, i, -1):
            return False
        tree.move(i, noun, "acl")
        return True
    joined = [k for k in tree.kids_of(i, "conj") if tree.kid(k, "cc", "nsubj") is None]
    verb = tree.head[i] if tree.dep[i] == "ccomp" else next(iter(joined), None)
    if verb is None or verb < i or tree.pos[verb] != "VERB":
        return False
    where = tree.kid(verb, "nsubj")
    if tree.head[verb] == i:
        tree.put_in_place(verb, i)
    if where is not None:
        if where < i:
            return False
        tree.move(where, i + 1, "pobj")
    tree.move(subject, verb, "nsubj")
    tree.tag[i] = "VBN"
    tree.move(i, subject, "acl")
    return True


def newly_elected(tree: Tree, i: int) -> bool:
    """ "Newly elected Prime Minister Ole Berg named …": a participle before a name that has no other verb describes it."""
    name, verb = tree.kid(i, "dobj"), tree.head[i]
    if tree.tag[i] != "VBN" or tree.dep[i] != "advcl" or name is None or i > verb or tree.tag[name] != "NNP":
        return False
    if tree.kid(verb, "nsubj", "nsubjpass") is not None or tree.kid(i, "mark", "aux", "auxpass", "prep") is not None:
        return False
    if tree.subtree(name)[0] != i + 1 or any(tree.text[k] == "," for k in range(i, name)):
        return False
    tree.move(name, verb, "nsubjpass" if tree.kid(verb, "auxpass") is not None else "nsubj")
    tree.move(i, name, "amod")
    return True


_WANTED = frozenset("claim demand need receive request seek solicit want win".split())


def asked_from(tree: Tree, i: int) -> bool:
    """ "Demanded support from the state to deal with it": the support is demanded, of the state, for dealing with it."""
    verb, thing = tree.head[i], tree.kid(i, "nsubj")
    if tree.tag[i] != "VB" or tree.dep[i] != "ccomp" or thing is None or tree.lemma[verb] not in _WANTED or not verb < thing < i:
        return False
    if not any(tree.low[k] == "to" for k in tree.kids_of(i, "aux")) or tree.kid(verb, "dobj") is not None:
        return False
    giver = next((p for p in tree.kids_of(thing, "prep") if tree.low[p] == "from"), None)
    if giver is None or tree.tag[thing] not in ("NN", "NNS"):
        return False
    tree.move(thing, verb, "dobj")
    tree.move(i, thing, "acl")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    in_picture,
    photo,
    two_sides,
    two_named,
    destined,
    newly_elected,
    asked_from,
)
"""In the order in which they are tried."""
