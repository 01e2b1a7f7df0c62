"""Mistakes of small parsers in news stories: what soured, what an attempt and a "when" hang on, what is only come close to."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import ACTOR_NOUNS, ROLE_NOUNS, SUMMING_NOUNS
from ..tree import Tree
from .labels import SUBJECTS

__all__ = ["RULES"]


def relations_soured(tree: Tree, i: int) -> bool:
    """ "Relations between the two countries soured in 2022": a clause, and no kind of country."""
    top = tree.head[i]
    while tree.dep[top] in ("pobj", "prep", "conj"):
        top = tree.head[top]
    if tree.dep[i] != "acl" or tree.lemma[i] not in _TURNING or not tree.low[i].endswith("ed"):
        return False
    if tree.dep[top] != "ROOT" or top == tree.head[i]:
        return False
    if tree.pos[top] != "NOUN" or tree.subtree(i)[0] != i or tree.low[top + 1 : top + 2] not in (["between"], ["among"]):
        return False
    tree.crown(i)
    tree.move(top, i, "nsubj")
    for k in [k for k in tree.kids[top] if k > i]:
        tree.move(k, i, tree.dep[k])
    tree.pos[i], tree.tag[i] = "VERB", "VBD"
    return True


_TURNING = frozenset(
    "collapse cool deepen deteriorate ease end escalate falter flare improve intensify last persist restart resume reopen sour stall start "
    "warm widen worsen".split()
)


def in_an_attempt_to(tree: Tree, i: int) -> bool:
    """ "Halved the visas granted to Algerians in an attempt to force Algiers": who halved them attempts it."""
    attempt, held = tree.kid(i, "pobj"), tree.head[i]
    if tree.low[i] != "in" or tree.dep[i] != "prep" or attempt is None or tree.lemma[attempt] not in _ATTEMPTS:
        return False
    to = next((k for k in tree.kids_of(attempt, "acl") if tree.tag[k] == "VB"), None)
    if to is None or tree.dep[held] not in ("acl", "dobj", "pobj") or tree.lemma[held] in _AT_WORK:
        return False
    verb = held
    while tree.dep[verb] in ("acl", "dobj", "pobj", "prep") and tree.head[verb] != verb and (verb == held or tree.pos[verb] != "VERB"):
        verb = tree.head[verb]
    if tree.pos[verb] != "VERB" or tree.tag[verb] not in ("VBD", "VBP", "VBZ", "VBG", "VB", "VBN") or tree.kid(verb, "dobj") is None:
        return False
    if tree.dep[verb] == "acl" or tree.above(verb, i, -1) or not verb < held:
        return False
    tree.move(i, verb, "prep")
    return True


_ATTEMPTS = frozenset("attempt bid effort".split())
_AT_WORK = frozenset("arrest caught die engage fail have involve injure kill lose make partner role setback step succeed use wound".split())


def was_doing_when(tree: Tree, i: int) -> bool:
    """ "Had been escorting a ship hired to survey the route when the cutter crossed its bow": what was going on then."""
    held = tree.head[i]
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBD" or held > i or not any(tree.low[k] == "when" for k in tree.kids_of(i, "advmod")):
        return False
    if tree.text[tree.subtree(i)[0] - 1] == "," or tree.tag[held] not in ("VB", "VBN", "VBG"):
        return False
    going = held
    while tree.dep[going] in ("acl", "xcomp", "advcl", "dobj", "pobj", "prep", "pcomp", "relcl"):
        going = tree.head[going]
    been = {tree.low[k] for k in tree.kids_of(going, "aux")}
    if going == held or tree.tag[going] != "VBG" or not been & {"was", "were", "been"} or tree.kid(going, *SUBJECTS) is None:
        return False
    tree.move(i, going, "advcl")
    return True


def came_close_to_war(tree: Tree, i: int) -> bool:
    """ "They came close to war": what they came to, nearly."""
    close = tree.head[i]
    verb = tree.head[close]
    if tree.low[i] != "to" or tree.dep[i] != "prep" or tree.low[close] not in ("close", "closer", "near"):
        return False
    if tree.lemma[verb] not in _COMING:
        return False
    if tree.dep[close] not in ("advmod", "acomp") or tree.kid(i, "pobj") is None or close != i - 1:
        return False
    tree.move(i, verb, "prep")
    return True


_COMING = frozenset("come draw get move".split())


def for_decades_over(tree: Tree, i: int) -> bool:
    """ "Have argued for decades over their borders": what they argue over, and no decades of that kind."""
    span = tree.head[i]
    for_ = tree.head[span]
    verb = tree.head[for_]
    if tree.low[i] not in ("about", "against", "over", "with") or tree.dep[i] != "prep" or tree.dep[span] != "pobj":
        return False
    if tree.low[for_] != "for" or tree.dep[for_] != "prep" or tree.pos[verb] != "VERB":
        return False
    if tree.ent[span] not in ("DATE", "TIME") or tree.tag[span] != "NNS" or span != i - 1:
        return False
    what = tree.kid(i, "pobj")
    if what is None or tree.ent[what] in ("DATE", "TIME"):
        return False
    tree.move(i, verb, "prep")
    return True


def step_likely_to(tree: Tree, i: int) -> bool:
    """ "Would tax the strait, a step likely to raise premiums": the step is likely to."""
    step = i - 1
    start = tree.subtree(step)[0] if step > 1 else 0
    if tree.low[i] not in ("bound", "certain", "likely", "sure", "unlikely") or tree.kid(i, "xcomp") is None or start < 2:
        return False
    if tree.lemma[step] not in SUMMING_NOUNS or tree.low[start] not in ("a", "an") or tree.text[start - 1] != ",":
        return False
    host = tree.head[i]
    if tree.head[step] != i or host == i or tree.pos[host] != "VERB":
        return False
    tree.move(step, host, "dep")
    tree.move(i, step, "amod")
    return True


def signed_and_made_public(tree: Tree, i: int) -> bool:
    """ "The accord, signed in May but made public in June": it was made so."""
    first, what = tree.head[i], next((k for k in tree.kids_of(i, "dobj", "acomp", "oprd") if tree.tag[k] == "JJ"), None)
    if tree.dep[i] != "conj" or tree.low[i] not in ("made", "kept", "left", "held") or what is None or what != i + 1:
        return False
    if tree.dep[first] != "acl" or tree.tag[first] != "VBN" or (tree.tag[i] == "VBN" and tree.dep[what] == "oprd"):
        return False
    tree.tag[i], tree.dep[what] = "VBN", "oprd"
    return True


def group_faulted_them(tree: Tree, i: int) -> bool:
    """ "Kade Watch, a group that helps them, faulted ministers for it": a clause, for no minister is called faulted."""
    what = tree.head[i]
    top = tree.head[what]
    if tree.dep[i] != "amod" or tree.tag[i] != "VBD" or tree.dep[what] != "appos" or tree.dep[top] != "ROOT" or tree.pos[top] != "PROPN":
        return False
    first = next((k for k in tree.kids_of(top, "appos") if k < i), None)
    if first is None or tree.text[i - 1] != "," or tree.subtree(first)[-1] + 2 != i or tree.subtree(what)[0] != i:
        return False
    tree.crown(i)
    tree.move(what, i, "dobj")
    tree.move(top, i, "nsubj")
    for k in [k for k in tree.kids[top] if k > what]:
        tree.move(k, i, tree.dep[k])
    for k in [k for k in tree.kids_of(what, "prep") if tree.kid(k, "pcomp") is not None]:
        tree.move(k, i, "prep")
    tree.pos[i] = "VERB"
    return True


def by_pakistan_the_supplier(tree: Tree, i: int) -> bool:
    """ "Agreed to tax rice, brushing aside a threat by Peru, its largest supplier": who that is, and nothing agreed."""
    verb, start = tree.head[i], tree.subtree(i)[0]
    name = start - 2
    if tree.dep[i] not in ("dobj", "npadvmod", "oprd") or tree.pos[verb] != "VERB" or not verb < name or tree.text[start - 1] != ",":
        return False
    if tree.ent[name] not in ("GPE", "ORG", "PERSON") or tree.pos[name] != "PROPN" or tree.ent[i] or tree.tag[i] != "NN":
        return False
    if tree.lemma[i] not in ACTOR_NOUNS | ROLE_NOUNS | _TRADING or tree.low[start] not in ("a", "an", "his", "her", "its", "the", "their"):
        return False
    if not any(verb < k < name and name in tree.subtree(k) for k in tree.kids_of(verb, "advcl", "xcomp", "prep", "ccomp")):
        return False
    tree.move(i, name, "appos")
    return True


_TRADING = frozenset("backer buyer customer donor exporter importer lender neighbour neighbor owner rival supplier".split())


def raise_up_to(tree: Tree, i: int) -> bool:
    """ "Raise tariffs up to agreed ceilings": how far, and no particle."""
    verb, to = tree.head[i], i + 1
    if tree.low[i] != "up" or tree.dep[i] != "prt" or tree.low[to : to + 1] != ["to"] or tree.tag[to] not in ("IN", "TO"):
        return False
    if tree.pos[tree.head[to]] == "VERB" and tree.head[to] != verb:
        return False
    thing = tree.kid(verb, "dobj")
    if thing is None or thing != i - 1 or tree.kid(to, "pobj") is None:
        return False
    tree.move(to, verb, "prep")
    tree.move(i, to, "advmod")
    tree.pos[i], tree.tag[i] = "ADV", "RB"
    return True


def ministers_back_tariff(tree: Tree, i: int) -> bool:
    """A headline's "East African ministers back rice tariff": what they back."""
    who = i - 1
    if tree.low[i] != "back" or who < 0 or not tree.low[who].endswith("s") or tree.low[who][:-1] not in ROLE_NOUNS:
        return False
    misread = tree.tag[who] == "VBZ" and tree.dep[who] == "ROOT" and tree.head[i] == who
    if misread:
        thing = next((k for k in tree.kids_of(who, "dobj") if k > i), None)
        before = [k for k in tree.kids[who] if k < who]
    else:
        thing = tree.head[who] if tree.head[i] == who and tree.dep[who] in ("compound", "nmod") else None
        before = []
    if thing is None or tree.pos[thing] != "NOUN" or not i < thing or (not misread and tree.dep[thing] != "ROOT"):
        return False
    tree.crown(i)
    rest = [k for k in tree.kids[who if misread else thing] if k > i and (misread or (tree.dep[k] in ("prep", "punct") and k > thing))]
    for k in rest:
        tree.move(k, i, tree.dep[k])
    tree.move(thing, i, "dobj")
    tree.move(who, i, "nsubj")
    for k in before:
        tree.move(k, who, "amod")
    tree.pos[who], tree.tag[who], tree.lemma[who] = "NOUN", "NNS", tree.low[who][:-1]
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBP", "back"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    relations_soured,
    in_an_attempt_to,
    was_doing_when,
    came_close_to_war,
    for_decades_over,
    step_likely_to,
    signed_and_made_public,
    group_faulted_them,
    by_pakistan_the_supplier,
    raise_up_to,
    ministers_back_tariff,
)
"""In the order in which they are tried."""
