"""What is said, and who says it, where a clause stands between them: in a relative clause, behind a letter, after what was said before."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree

__all__ = ["RULES"]

_TELLING = frozenset(
    "acknowledge add admit affirm allege announce argue assert believe caution claim complain confirm contend deny estimate expect explain "
    "fear insist maintain note pledge predict promise recall reply report reveal say state stress suggest suspect tell think vow warn "
    "write".split()
)
_MEDIA = frozenset(
    "address affidavit article bulletin email interview letter memo message note post report speech statement submission tweet "
    "video".split()
)
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")


_TOLD = frozenset(("promise", "tell", "warn"))
"""Verbs whose passive may have such a clause: "was stopped and told that it was late"."""


def denied_that(tree: Tree, i: int) -> bool:
    """ "Confirmed that it had been hit but denied that it sank": what was hit denies nothing; who confirmed it does."""
    first = tree.head[i]
    said = tree.head[first]
    told = tree.kid(i, "ccomp")
    if tree.dep[i] != "conj" or tree.dep[first] != "ccomp" or tree.lemma[i] not in _TELLING - _TOLD or tree.tag[i] not in ("VBN", "VBD"):
        return False
    if told is None or tree.low[tree.subtree(told)[0]] != "that" or tree.kid(i, *_SUBJECTS, "aux", "auxpass") is not None:
        return False
    if not said < first < i or tree.pos[said] != "VERB" or tree.kid(first, "auxpass") is None or tree.tag[said] not in ("VBD", "VBN"):
        return False
    for k in [k for k in tree.kids_of(first, "cc", "punct") if first < k < i]:
        tree.move(k, said, tree.dep[k])
    tree.move(i, said, "conj")
    tree.tag[i] = tree.tag[said]
    return True


def in_a_letter(tree: Tree, i: int) -> bool:
    """ "Promised in a letter to Peru that states would be exempt": that was promised, and is no part of the letter."""
    if tree.dep[i] not in ("relcl", "acl"):
        return False
    start = tree.subtree(i)[0]
    said = next((a for a in tree.ancestors(i) if tree.pos[a] == "VERB" and tree.dep[a] != "acl"), None)
    if tree.low[start] != "that" or tree.dep[start] != "mark" or tree.kid(i, "nsubj", "nsubjpass") in (None, start):
        return False
    if said is None or tree.lemma[said] not in _TELLING or said > start or tree.kid(said, "ccomp", "dobj", "auxpass") is not None:
        return False
    places = [p for p in tree.kids_of(said, "prep") if said < p < start and tree.above(i, p, -1)]
    media = [k for p in places for k in tree.kids_of(p, "pobj") if tree.lemma[k] in _MEDIA]
    gapless = tree.kid(i, "nsubjpass") is not None or tree.kid(i, "dobj", "acomp", "attr", "ccomp", "xcomp") is not None
    if not media or not gapless:
        return False
    tree.move(i, said, "ccomp")
    tree.tag[start], tree.pos[start] = "IN", "SCONJ"
    return True


def envoy_cautioned(tree: Tree, i: int) -> bool:
    """ "A campaign that an envoy cautioned could hurt talks": what it could do, the envoy cautioned."""
    said = i - 1
    while said > 0 and tree.head[said] == i and tree.dep[said] in ("aux", "auxpass", "neg", "advmod"):
        said -= 1
    who = tree.kid(said, "nsubj") if said > 0 else None
    noun = tree.head[said]
    finite = tree.tag[said + 1] == "MD" or tree.tag[said + 1] in ("VBD", "VBZ", "VBP")
    if said == i - 1 and not finite:
        return False
    if tree.dep[i] not in ("ccomp", "advcl", "conj", "xcomp") or tree.head[i] == said or tree.lemma[said] not in _TELLING:
        return False
    opens = [k for k in tree.kids_of(said, "nsubj", "mark", "dobj") if k < said and tree.low[k] in ("that", "which", "who")]
    if not opens or not finite or tree.kid(i, *_SUBJECTS) is not None or not tree.above(said, tree.head[i], -1):
        return False
    if tree.dep[said] not in ("acl", "relcl", "conj") or tree.tag[said] not in ("VBD", "VBZ", "VBP") or noun > said:
        return False
    who = next((k for k in tree.kids_of(said, "nsubj") if k not in opens), None)
    if who is None or not opens[0] < who < said:
        return False
    if tree.dep[said] == "acl":
        tree.dep[said] = "relcl"
    tree.move(i, said, "ccomp")
    tree.move(opens[0], i, "nsubj")
    tree.tag[opens[0]], tree.pos[opens[0]] = ("WP" if tree.low[opens[0]] == "who" else "WDT"), "PRON"
    return True


def to_free(tree: Tree, i: int) -> bool:
    """ "Urged the generals to free Ruiz": a verb, though the word is an adjective too."""
    to, above = i - 1, tree.head[i]
    if tree.low[i] not in ("clear", "dry", "empty", "free", "open") or tree.low[to] != "to" or tree.tag[i] != "JJ":
        return False
    if tree.dep[i] == "xcomp" and tree.head[to] == i and tree.kid(i, "dobj") is not None:
        verb = above
    elif tree.dep[i] == "amod" and tree.dep[to] == "prep" and tree.head[above] == to and tree.subtree(above)[0] == i:
        verb = tree.head[to]
    else:
        return False
    whom = tree.kid(verb, "dobj")
    if whom is None or not verb < whom < to or tree.lemma[verb] not in _URGING:
        return False
    if verb != above:
        tree.move(i, verb, "xcomp")
        tree.move(above, i, "dobj")
        tree.move(to, i, "aux")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VB", tree.low[i]
    tree.pos[to], tree.tag[to] = "PART", "TO"
    return True


_URGING = frozenset("allow ask beg call compel convince force implore instruct order persuade press pressure push tell urge want".split())


def deepening_ties(tree: Tree, i: int) -> bool:
    """ "Concerned by Niger's deepening ties": which ties."""
    ties = tree.kid(i, "dobj")
    owner = tree.kid(i, "poss")
    if owner is None and tree.dep[i] == "pcomp":  # "by Niger's [quoted] deepening ties"
        owner = next((k for k in tree.kids_of(tree.head[i], "pobj") if k < i and tree.kid(k, "case") is not None), None)
    if tree.tag[i] != "VBG" or ties is None or owner is None or tree.dep[i] not in ("pcomp", "pobj", "dobj", "nsubj", "ccomp", "xcomp"):
        return False
    if tree.subtree(ties)[0] != i + 1 or tree.subtree(owner)[-1] >= i or tree.kid(ties, "det", "poss") is not None:
        return False
    above = tree.head[i]
    dep = "pobj" if tree.pos[above] == "ADP" else "nsubj" if tree.dep[i] == "nsubj" else "dobj"
    tree.move(ties, above, dep)
    for k in {*tree.kids[i], owner}:
        tree.move(k, ties, "poss" if k == owner else tree.dep[k])
    tree.move(i, ties, "amod")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (denied_that, in_a_letter, envoy_cautioned, to_free, deepening_ties)
"""In the order in which they are tried."""
