"""Mistakes of small parsers about states, shares and measures: what something is made or called, who is left out, how far, how early."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from ..words import DAYS

__all__ = ["RULES"]

_MAKING = frozenset("consider deem find keep leave make render think".split())
_CASTING = frozenset("cast characterise characterize classify depict describe dismiss list portray present regard see treat view".split())
_LINKING = frozenset("be become prove remain seem".split())
_TOTALS = frozenset("all any anything every everybody everyone everything no nobody none nothing".split())
_LENGTHS = frozenset("foot kilometer kilometre km meter metre mile yard".split())


def made_so(tree: Tree, i: int) -> bool:
    """ "To make life in the camps unbearable": how something is made, neither a clause nor what the camps are."""
    verb = tree.head[i]
    if tree.tag[i] != "JJ" or i == 0 or tree.kid(i, "nsubj", "aux", "mark", "cop") is not None:
        return False
    if tree.dep[i] == "amod":  # behind the last noun of the object
        noun = tree.head[i]
        if noun != i - 1 or tree.subtree(i) != [i] or tree.dep[noun] != "pobj" or tree.tag[noun] not in ("NN", "NNS"):
            return False
        verb = next((a for a in tree.ancestors(noun) if tree.pos[a] == "VERB"), noun)
        if tree.subtree(noun)[-1] != i:
            return False
    elif tree.dep[i] != "ccomp":
        return False
    thing = tree.kid(verb, "dobj")
    if tree.lemma[verb] not in _MAKING or thing is None or not verb < thing < i or tree.kid(verb, "oprd", "acomp") is not None:
        return False
    tree.move(i, verb, "oprd")
    return True


def cast_as(tree: Tree, i: int) -> bool:
    """ "Described the returns as forced": what something is described as, no clause of its own."""
    as_, verb = tree.kid(i, "mark"), tree.head[i]
    if tree.dep[i] == "pcomp":
        as_, verb = verb, tree.head[verb]
    if tree.tag[i] not in ("VBN", "VBD", "VBG") or as_ is None or as_ != i - 1 or tree.low[as_] != "as" or tree.lemma[verb] not in _CASTING:
        return False
    if tree.kid(i, "nsubj", "nsubjpass", "dobj", "agent", "aux", "prep", "xcomp", "ccomp") is not None or verb > i:
        return False
    if verb == i or tree.above(verb, as_, -1) or (tree.head[as_] != i and tree.above(as_, i, -1)):
        return False
    if tree.head[as_] == i:
        tree.move(as_, verb, "prep")
    tree.pos[as_], tree.tag[as_], tree.pos[i] = "ADP", "IN", "ADJ"
    tree.move(i, as_, "pobj")
    return True


def proved_too_much(tree: Tree, i: int) -> bool:
    """ "That proved too much for the party": an adjective behind a linking verb, and for whom it is so."""
    verb = tree.head[i]
    if tree.tag[i] != "JJ" or tree.dep[i] != "advmod" or tree.lemma[verb] not in _LINKING or verb > i or tree.kid(verb, "acomp", "attr"):
        return False
    if not any(tree.low[k] in ("too", "so", "very") for k in tree.kids_of(i, "advmod")):
        return False
    tree.dep[i] = "acomp"
    for k in tree.kids_of(verb, "prep"):
        if k == i + 1:
            tree.move(k, i, "prep")
    return True


def owned_by(tree: Tree, i: int) -> bool:
    """ "Which is majority-owned by Lindholm": with whoever does it behind "by", a passive."""
    be = tree.head[i]
    if tree.tag[i] != "VBN" or tree.dep[i] != "acomp" or tree.lemma[be] != "be" or be > i or tree.kid(i, "agent") is None:
        return False
    clause, dep = tree.head[be], tree.dep[be]
    tree.crown(i)
    if clause != be:
        tree.move(i, clause, dep)
    for k in list(tree.kids[be]):
        tree.move(k, i, {"nsubj": "nsubjpass"}.get(tree.dep[k], tree.dep[k]))
    tree.move(be, i, "auxpass")
    tree.pos[i] = "VERB"
    return True


def all_but(tree: Tree, i: int) -> bool:
    """ "All but three were freed": the three were not."""
    rest, total = i + 1, tree.head[i]
    if tree.low[i] != "but" or tree.dep[i] != "cc" or tree.low[total] not in _TOTALS or total != i - 1:
        return False
    rest = next((k for k in tree.kids_of(total, "conj") if k > i), None)
    if rest is None or tree.pos[rest] not in ("NUM", "NOUN", "PROPN", "PRON"):
        return False
    tree.move(i, total, "prep")
    tree.pos[i], tree.tag[i] = "ADP", "IN"
    tree.move(rest, i, "pobj")
    return True


def not_those(tree: Tree, i: int) -> bool:
    """ "Must ask me, not the papers": the papers are not to be asked, and the asking is not denied."""
    host = tree.head[i]
    if tree.low[i] != "not" or tree.dep[i] != "neg" or tree.text[i - 1] != ",":
        return False
    first, dep = (tree.kid(host, "dobj"), "dobj") if tree.pos[host] == "VERB" else (host, "appos")
    second = next((k for k in tree.kids_of(host, dep) if tree.subtree(k)[0] == i + 1), None)
    if first is None or second is None or not first < i or tree.pos[second] not in ("NOUN", "PROPN", "PRON"):
        return False
    tree.move(second, first, "conj")
    tree.move(i, second, "neg")
    return True


def early_as(tree: Tree, i: int) -> bool:
    """ "May come as early as Friday": a time."""
    adverb, as_ = tree.head[i], i
    verb = tree.head[adverb]
    if tree.low[i] != "as" or tree.dep[i] != "prep" or tree.low[adverb] not in ("early", "late", "recently", "soon") or adverb != i - 1:
        return False
    if tree.low[i - 2 : i - 1] != ["as"] or tree.dep[adverb] != "advmod" or verb == adverb or tree.kid(i, "pobj") is None:
        return False
    tree.move(as_, verb, "prep")
    tree.move(adverb, as_, "advmod")
    return True


def votes_to(tree: Tree, i: int) -> bool:
    """ "Adopted by 28 votes to 25": one number."""
    votes, against = i - 1, tree.kid(i, "pobj")
    if tree.low[i] != "to" or tree.dep[i] != "prep" or i < 2 or tree.lemma[votes] not in ("vote", "goal", "point", "seat"):
        return False
    if against is None or tree.pos[against] != "NUM" or tree.kid(votes, "nummod") is None or tree.head[i] == votes:
        return False
    if tree.above(votes, i, -1):
        return False
    tree.move(i, votes, "prep")
    return True


def far_from(tree: Tree, i: int) -> bool:
    """ "Are divided at the weir, about 18 km from the border, each year": how far off the weir is."""
    length = next((k for k in tree.kids_of(i, "npadvmod") if k == i - 1 and tree.lemma[k] in _LENGTHS), None)
    if tree.low[i] not in ("from", "north", "south", "east", "west") or length is None or tree.dep[i] not in ("prep", "advmod"):
        return False
    start = tree.subtree(length)[0]
    place = next((a for a in range(start - 2, -1, -1) if tree.dep[a] == "pobj" and tree.subtree(a)[-1] == start - 2), None)
    if tree.text[start - 1] != "," or place is None or tree.above(place, i, -1):
        return False
    tree.move(i, place, "prep")
    return True


def gerund_agrees(tree: Tree, i: int) -> bool:
    """ "Naming envoys who lie was unlikely to help": a verb in the singular has the naming, not the envoys, for its subject."""
    noun = tree.head[i]
    verb = tree.head[noun]
    if tree.tag[i] != "VBG" or tree.dep[i] != "amod" or tree.tag[noun] != "NNS" or tree.dep[noun] != "nsubj" or noun < i:
        return False
    if not any(tree.low[k] in ("is", "was", "has") or tree.tag[k] == "VBZ" for k in (verb, *tree.kids_of(verb, "aux"))):
        return False
    if tree.subtree(noun)[0] != i or verb < noun:
        return False
    tree.move(i, verb, "csubj")
    tree.move(noun, i, "dobj")
    tree.pos[i] = "VERB"
    return True


def time_of_deed(tree: Tree, i: int) -> bool:
    """ "Was proposed by scientists in September", "a motion against Ruiz on Tuesday": a time is that of the deed, not of whoever did it."""
    host, when = tree.head[i], tree.kid(i, "pobj")
    if tree.dep[i] != "prep" or when is None or tree.ent[when] != "DATE" or tree.low[i] not in ("in", "on", "during", "since"):
        return False
    agent = tree.dep[host] == "pobj" and tree.dep[tree.head[host]] == "agent"
    person = tree.ent[host] == "PERSON" and tree.pos[host] == "PROPN" and tree.low[i] == "on" and tree.low[when] in DAYS
    verb = next((a for a in tree.ancestors(host) if tree.pos[a] == "VERB"), None)
    if not (agent or person) or verb is None or verb > i:
        return False
    tree.move(i, verb, "prep")
    return True


def local_of(tree: Tree, i: int) -> bool:
    """ "A Lima local of the union": with its own "of", what stands behind a name is a noun that the name modifies."""
    name = tree.head[i]
    if tree.tag[i] != "JJ" or tree.dep[i] != "amod" or name != i - 1 or tree.pos[name] != "PROPN" or tree.kid(name, "det") is None:
        return False
    of = tree.kid(i, "prep")
    if of is None or tree.low[of] != "of" or of != i + 1:
        return False
    above, dep = tree.head[name], tree.dep[name]
    tree.crown(i)
    if above != name:
        tree.move(i, above, dep)
    for k in [k for k in tree.kids[name] if tree.dep[k] != "compound"]:
        tree.move(k, i, tree.dep[k])
    tree.move(name, i, "compound")
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    made_so,
    cast_as,
    proved_too_much,
    owned_by,
    all_but,
    not_those,
    early_as,
    votes_to,
    far_from,
    gerund_agrees,
    time_of_deed,
    local_of,
)
