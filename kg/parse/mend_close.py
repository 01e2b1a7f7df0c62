"""Mistakes of small parsers about what belongs together: two conditions, a description and its name, a thing and what it is called."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import ROLE_NOUNS
from ..tree import Tree
from .labels import SUBJECTS

__all__ = ["RULES"]

_CALLING = frozenset("brand call deem dub label term".split())


def unless_and(tree: Tree, i: int) -> bool:
    """ "Will let it lapse unless Oslo pays and Lima reins in its fleet": both are conditions."""
    main, who = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "conj" or tree.tag[i] not in ("VBZ", "VBP") or tree.tag[main] != "VB" or who is None:
        return False
    cc = next((k for k in tree.kids_of(main, "cc") if k < i), None)
    given = next((k for k in tree.kids_of(main, "advcl") if main < k < i and tree.tag[k] == tree.tag[i]), None)
    if cc is None or given is None or not given < cc < who < i or tree.text[cc - 1] == "," or tree.low[cc] not in ("and", "or"):
        return False
    if not any(tree.low[k] in ("if", "once", "unless", "until", "when") for k in tree.kids_of(given, "mark", "advmod")):
        return False
    tree.move(i, given, "conj")
    tree.move(cc, given, "cc")
    return True


def spokesman_for_them_poe(tree: Tree, i: int) -> bool:
    """ "A spokesman for the bloc in Oslo, Tom Poe, said": the spokesman's name, not the town's."""
    town = tree.head[i]
    if tree.dep[i] != "appos" or tree.ent[i] != "PERSON" or tree.dep[town] != "pobj" or tree.ent[town] == "PERSON" or i < town:
        return False
    if tree.text[tree.subtree(i)[0] - 1] != "," or tree.text[tree.subtree(i)[-1] + 1 : tree.subtree(i)[-1] + 2] != [","]:
        return False
    role = next((a for a in tree.ancestors(town) if tree.pos[a] in ("NOUN", "VERB") and tree.lemma[a] in ROLE_NOUNS), None)
    if role is None or tree.dep[role] not in SUBJECTS or tree.kid(role, "det") is None or not role < town or tree.tag[role] != "NN":
        return False
    if any(tree.pos[k] == "VERB" for k in tree.ancestors(town) if tree.above(k, role, -1)):
        return False
    tree.move(i, role, "appos")
    return True


def called_punishment(tree: Tree, i: int) -> bool:
    """ "A decision that Lima has called collective punishment": what it is called, which nobody calls."""
    verb = tree.head[i]
    if tree.dep[i] != "dobj" or tree.lemma[verb] not in _CALLING or tree.dep[verb] not in ("acl", "relcl") or not verb < i:
        return False
    that = next((k for k in tree.kids_of(verb, "dobj", "mark") if k < verb and tree.low[k] in ("that", "which")), None)
    if that is None or tree.kid(verb, "nsubj") is None or tree.kid(verb, "ccomp", "oprd") is not None:
        return False
    tree.dep[that], tree.pos[that], tree.tag[that], tree.dep[verb] = "dobj", "PRON", "WDT", "relcl"
    tree.dep[i] = "oprd"
    return True


def fish_processors(tree: Tree, i: int) -> bool:
    """ "An association of women fish processors": people who process fish, and no women who fish."""
    people, women = i + 1, i - 1
    if tree.low[i] != "fish" or tree.tag[i] not in ("VB", "VBP", "VBN") or people >= tree.n or tree.head[people] != i:
        return False
    if women < 0 or tree.pos[women] not in ("NOUN", "PROPN", "ADJ") or tree.kid(i, "aux") is not None:
        return False
    if tree.dep[people] != "dobj" or tree.tag[people] != "NNS":
        return False
    who, said = tree.kid(i, "nsubj"), tree.head[i]
    if who == women or (who is not None and (tree.kid(said, *SUBJECTS) is not None or not said < who)):
        return False
    if who is not None:
        tree.move(who, said, "nsubj")  # "said Ruiz, who heads a union of women fish processors"
    rest = [k for k in tree.kids[i] if k > people]
    if tree.pos[women] == "NOUN" and tree.dep[women] in ("pobj", "dobj", "conj"):
        tree.put_in_place(people, women)
        for k in [k for k in tree.kids[women] if k < women]:
            tree.move(k, people, tree.dep[k])
        tree.move(women, people, "compound")
    else:
        tree.put_in_place(people, i)
    tree.move(i, people, "compound")
    for k in rest:
        tree.move(k, people, tree.dep[k])
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    unless_and,
    spokesman_for_them_poe,
    called_punishment,
    fish_processors,
)
"""In the order in which they are tried."""
