"""Mistakes of small parsers about which noun a phrase belongs to: shares of a subject, names of towns, who is accused by whom."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from .mend_predicates import two_objects

__all__ = ["RULES"]

_CHARGES = frozenset("accuse acquit convict deprive suspect".split())
_BODIES = frozenset("congress council government parliament police staff state".split())
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
    if tree.dep[town] != "npadvmod" or not tree.glued[town] or tree.text[town + 1 : town + 2] != ["-"] or tree.head[i] < town:
        return False
    if tree.above(town, i, -1):
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
    """ "Accused the agency of lying", "was accused by two ministries of fraud": of what, not whose agency or which ministries."""
    noun = tree.head[i]
    if tree.low[i] != "of" or tree.dep[i] != "prep" or tree.dep[noun] not in ("pobj", "dobj"):
        return False
    agent, verb = tree.head[noun], tree.head[tree.head[noun]]
    if tree.dep[noun] == "dobj":
        agent = verb = tree.head[noun]
    while tree.dep[agent] == "prep" and tree.dep[verb] == "pobj":  # "by officials of the ministry of fraud"
        agent, verb = tree.head[verb], tree.head[tree.head[verb]]
    if tree.dep[agent] != "agent" and agent != verb:
        return False
    if tree.lemma[verb] not in _CHARGES or any(tree.low[k] == "of" for k in tree.kids_of(verb, "prep")):
        return False
    quoted = tree.text[i + 1 : i + 2] in (['"'], ["“"], ["``"])
    what = tree.kid(i, "pobj")
    bare = what is not None and tree.pos[what] == "NOUN" and tree.lemma[what] not in _BODIES
    bare = bare and tree.kid(what, "det", "poss", "nummod") is None
    if not quoted and not bare and tree.kid(i, "pcomp") is None:
        return False
    tree.move(i, verb, "prep")
    return True


_RULERS = frozenset("army authority cabinet coalition embassy government ministry navy parliament president presidency".split())
_LYING = frozenset("adjoin border have house include lie neighbour neighbor share straddle".split())


def which_government(tree: Tree, i: int) -> bool:
    """ "The government of Tamil Nadu, which was not heard, objects": who is heard is the government."""
    place, which = tree.head[i], tree.kid(i, "nsubj", "nsubjpass")
    of, ruler = tree.head[place], tree.head[tree.head[place]]
    if tree.dep[i] != "relcl" or which is None or tree.low[which] != "which" or tree.text[which - 1] != "," or tree.low[of] != "of":
        return False
    if tree.dep[place] != "pobj" or tree.pos[place] != "PROPN" or tree.lemma[ruler] not in _RULERS or tree.lemma[i] in _LYING:
        return False
    tree.move(i, ruler, "relcl")
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


def which_goes_on(tree: Tree, i: int) -> bool:
    """ "The lake froze, Ruiz said, which nobody had foreseen": hangs on what is said, and is not all that is said."""
    report = tree.head[i]
    inside = [k for k in tree.subtree(i) if tree.pos[k] != "PUNCT"]
    if tree.dep[i] != "ccomp" or tree.dep[report] != "parataxis" or not tree.head[report] < report < i:
        return False
    if not inside or tree.low[inside[0]] != "which":
        return False
    if tree.tag[inside[0]] != "WDT" or not any(t == "," for t in tree.text[inside[0] - 2 : inside[0]]):
        return False
    tree.move(i, tree.head[report], "advcl")
    return True


_HOLDING = frozenset("brand call crown declare deem dub label proclaim".split())
_NAMING = _HOLDING | frozenset("appoint elect name nominate".split())
_SIDES = frozenset("ally aide adviser advisor associate critic foe friend loyalist nominee opponent rival supporter".split())


def held_clause(tree: Tree, i: int) -> bool:
    """ "Declared the strike a crime", "called Ruiz a traitor": what something is called is no clause, nor are there two of it."""
    verb = tree.head[i]
    if tree.tag[i] != "NN" or tree.pos[i] != "NOUN" or verb >= i:
        return False
    if tree.dep[i] == "oprd" and tree.lemma[verb] in _NAMING:
        return two_objects(tree, verb)
    if tree.dep[i] != "ccomp" or tree.lemma[verb] not in _HOLDING or tree.kid(i, "aux", "mark", "cop", "dobj") is not None:
        return False
    thing = tree.kid(i, "nsubj")
    if thing is None or tree.kid(verb, "dobj") is not None or thing < verb or tree.subtree(thing)[-1] + 1 not in tree.subtree(i):
        return False
    tree.move(thing, verb, "dobj")
    tree.dep[i] = "oprd"
    return True


def made_into(tree: Tree, i: int) -> bool:
    """ "Named Ana Ruiz commander", "named the former judge Ana Ruiz chair": who is named is no part of what they are made."""
    verb = tree.head[i]
    if tree.tag[i] != "NN" or tree.pos[i] != "NOUN" or tree.dep[i] not in ("dobj", "oprd") or tree.lemma[verb] not in _NAMING:
        return False
    if verb >= i or tree.kid(i, "det", "poss") is not None or tree.lemma[i] in _SIDES:
        return False
    first = tree.subtree(i)[0]
    name = next((k for k in tree.kids_of(i, "compound") if tree.tag[k] == "NNP" and tree.subtree(k)[0] == first), None)
    title = next((k for k in tree.kids_of(verb, "dobj") if k != i), None)
    if name is None or not (tree.ent[name] == "PERSON" or (not tree.ent[name] and name > first)):
        return False
    if first - 1 != (verb if title is None else title) or (title is not None and tree.pos[title] != "NOUN"):
        return False
    tree.dep[i] = "oprd"
    tree.move(name, verb, "dobj")
    if title is not None:
        for k in list(tree.kids[title]):
            tree.move(k, name, tree.dep[k])
        tree.move(title, name, "compound")
    return True


def made_with_title(tree: Tree, i: int) -> bool:
    """ "Appointed former minister Ola Berg chief judge": the title and the name are whom, the last noun is what they are made."""
    verb, inside = tree.head[i], tree.subtree(i)
    if tree.tag[i] != "NN" or tree.dep[i] != "dobj" or tree.lemma[verb] not in _NAMING or tree.lemma[i] in _SIDES or inside[0] != verb + 1:
        return False
    name = next((k for k in range(i - 1, verb, -1) if tree.tag[k] == "NNP" and tree.tag[k - 1] == "NNP"), None)
    if name is None or tree.ent[name] not in ("PERSON", "") or name - 1 == inside[0] or not set(range(name, i)) <= set(inside):
        return False
    if any(tree.pos[k] not in ("NOUN", "ADJ", "PROPN", "DET", "NUM") for k in range(inside[0], i)):
        return False
    tops = [k for k in tree.kids[i] if tree.subtree(k)[-1] <= name]
    tree.dep[i] = "oprd"
    tree.move(name, verb, "dobj")
    for k in tops:
        if k != name:
            tree.move(k, name, "compound" if tree.dep[k] in ("nmod", "appos") else tree.dep[k])
    return True


def held_to_be(tree: Tree, i: int) -> bool:
    """ "Declared the incumbent, Ruiz, the winner": what somebody is held to be is not apposed to the name."""
    if tree.tag[i] != "NN" or tree.pos[i] != "NOUN" or tree.dep[i] != "appos":
        return False
    first, asides = tree.head[i], 0
    while tree.dep[first] == "appos":
        first, asides = tree.head[first], asides + tree.comma_before(first)
    verb = tree.head[first]
    if tree.dep[first] != "dobj" or tree.lemma[verb] not in _HOLDING or first < verb or tree.kid(verb, "oprd") is not None:
        return False
    asides += any(tree.comma_before(k) for k in tree.kids_of(first, "relcl"))
    if tree.comma_before(i) != bool(asides) or (tree.kid(i, "det") is None and not asides):
        return False
    tree.move(i, verb, "oprd")
    for k in tree.kids_of(i, "prep"):
        if tree.low[k] == "on" and any(tree.ent[t] == "DATE" for t in tree.kids_of(k, "pobj")):
            tree.move(k, verb, "prep")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    most_of_them,
    and_so,
    town_born,
    name_for_preposition,
    accused_by_of,
    which_government,
    which_explains,
    which_goes_on,
    held_clause,
    made_into,
    made_with_title,
    held_to_be,
)
"""In the order in which they are tried."""
