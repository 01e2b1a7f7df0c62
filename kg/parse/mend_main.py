"""Mistakes of small parsers about which clause of a sentence is the main one, and which words are its verb."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from ..words import DAYS, MONTHS
from .labels import SUBJECTS

__all__ = ["RULES"]

_OFFERED = frozenset("appeal bid call claim demand deal offer plan plea pledge proposal push request threat vote".split())
"""Nouns of headlines that are verbs as well, and that somebody rejects, backs or makes."""


def it_was_in_may_that(tree: Tree, i: int) -> bool:
    """ "It was only in May that Peru left": Peru left in May (a cleft sentence, Quirk et al. 1985, 18.25)."""
    it, be = tree.kid(tree.head[i], "nsubj", "expl"), tree.head[i]
    mark = tree.kid(i, "mark")
    if tree.dep[i] not in ("ccomp", "advcl") or tree.lemma[be] != "be" or it is None or tree.low[it] != "it" or tree.dep[be] != "ROOT":
        return False
    when = [k for k in tree.kids_of(be, "prep", "npadvmod") if be < k < i and any(tree.ent[t] == "DATE" for t in tree.subtree(k))]
    if mark is None or tree.low[mark] != "that" or len(when) != 1 or tree.subtree(when[0])[-1] != mark - 1:
        return False
    if tree.kid(be, "attr", "acomp", "aux", "neg") is not None or tree.kid(i, *SUBJECTS) is None:
        return False
    tree.crown(i)
    tree.move(when[0], i, tree.dep[when[0]])
    for k in [k for k in tree.kids_of(be, "punct") if k > i]:
        tree.move(k, i, "punct")
    tree.dep[it] = "expl"
    tree.move(be, i, "dep")
    return True


def in_2019_months_after(tree: Tree, i: int) -> bool:
    """ "In 2019, months after police had seized him, Peru closed the port": it was closed then."""
    clause = tree.head[i]
    main, mark = tree.head[clause], tree.kid(clause, "mark")
    date = tree.kid(i, "pobj")
    if tree.dep[i] != "prep" or date is None or tree.ent[date] != "DATE" or mark is None or tree.low[mark] not in ("after", "before"):
        return False
    count = tree.kid(clause, "npadvmod")
    if tree.dep[clause] not in ("ccomp", "advcl") or not i < date < mark < clause < main or tree.text[date + 1] != ",":
        return False
    if count is None or not date < count < mark:
        return False
    tree.move(i, main, "prep")
    tree.dep[clause] = "advcl"
    return True


def when_he_came_they_left(tree: Tree, i: int) -> bool:
    """ "When Ruiz came, they promised to stay": when they promised it, and not what."""
    main, first = tree.head[i], tree.subtree(i)[0]
    if tree.dep[i] != "ccomp" or not i < main or tree.low[first] not in ("when", "while", "after", "before", "once", "although", "though"):
        return False
    if tree.tag[first] not in ("WRB", "IN") or tree.kid(main, "xcomp", "dobj") is None or tree.text[first - 1 : first] in (['"'], ["“"]):
        return False
    tree.dep[i] = "advcl"
    return True


def leaders_meeting_had_agreed(tree: Tree, i: int) -> bool:
    """ "Days after leaders meeting in Lima had agreed to stay, they left": who meets there had agreed."""
    have = tree.kid(i, "aux")
    if have is None or tree.low[have] not in ("had", "has", "have") or tree.tag[i] != "VBN" or tree.kid(i, *SUBJECTS) is not None:
        return False
    doing = next((k for k in range(have - 1, max(have - 12, -1), -1) if tree.tag[k] == "VBG" and tree.subtree(k)[-1] == have - 1), None)
    who = tree.kid(doing, "nsubj") if doing is not None else None
    if who is None or who != doing - 1 or tree.kid(doing, "aux") is not None or tree.head[i] == i or tree.dep[doing] == "ROOT":
        return False
    host = tree.head[doing]
    chain = [host, *tree.ancestors(host)]
    if i not in chain:
        return False
    if host != i:
        top = chain[chain.index(i) - 1]
        tree.move(top, tree.head[i], "advcl")
        tree.move(i, host, "advcl")
    tree.move(who, i, "nsubj")
    for k in [k for k in tree.kids[doing] if k < who]:
        tree.move(k, i, tree.dep[k])
    tree.move(doing, who, "acl")
    return True


def concession_risks_angering(tree: Tree, i: int) -> bool:
    """ "Any concession risks angering them": what it may do."""
    subject = i - 1
    if tree.low[i] != "risks" or tree.tag[i] != "NNS" or tree.head[subject] != i or tree.dep[subject] != "compound":
        return False
    doing = tree.kid(i, "acl")
    if doing != i + 1 or tree.tag[doing] != "VBG":
        return False
    for k in [k for k in tree.kids[i] if k < subject]:
        tree.move(k, subject, tree.dep[k])
    tree.dep[subject], tree.dep[doing] = "nsubj", "xcomp"
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBZ", "risk"
    return True


def in_april_the_firm(tree: Tree, i: int) -> bool:
    """ "In April Kade, the group created in 2015, founded it": the month is no part of the name, whose description is no subject."""
    name = tree.head[i]
    at = tree.head[name]
    verb = tree.head[at]
    times = {"on": DAYS, "in": MONTHS}.get(tree.low[at], ())
    if tree.low[i] not in times or tree.dep[i] != "compound" or tree.dep[name] != "pobj" or tree.dep[at] != "prep" or at != i - 1:
        return False
    kind = tree.kid(verb, "nsubj", "nsubjpass")
    det = tree.kid(kind, "det") if kind is not None else None
    if det is None or tree.low[det] not in ("a", "an", "the") or tree.text[name + 1 : det + 1] != [",", tree.text[det]]:
        return False
    end = tree.subtree(kind)[-1]
    if tree.pos[kind] != "NOUN" or not kind < verb or "," not in tree.text[end : end + 2]:
        return False
    tree.move(name, verb, tree.dep[kind])
    tree.move(kind, name, "appos")
    tree.move(i, at, "pobj")
    return True


def act_that_had_damaged(tree: Tree, i: int) -> bool:
    """ "An act that had damaged carmakers": what the act had done, and no carmakers of a kind."""
    thing, that = tree.head[i], tree.kid(i, "nsubj")
    act = tree.head[thing]
    if tree.tag[i] != "VBN" or tree.dep[i] != "amod" or that is None or tree.low[that] not in ("that", "which") or not that < i < thing:
        return False
    if tree.kid(i, "aux") is None or tree.dep[thing] not in ("appos", "dobj", "attr", "pobj", "conj") or not act < that:
        return False
    tree.move(i, act, "relcl")
    tree.move(thing, i, "dobj")
    tree.pos[i] = "VERB"
    return True


def after_a_discharge_flooded(tree: Tree, i: int) -> bool:
    """ "After a discharge of water last month flooded the port": a clause, whose subject stands behind "after"."""
    thing = tree.kid(i, "pobj")
    if tree.low[i] not in ("after", "before", "since", "until") or tree.dep[i] != "prep" or thing is None:
        return False
    end = tree.subtree(i)[-1] + 1
    host = tree.head[i]
    for verb in range(end, min(end + 4, tree.n)):
        if tree.pos[verb] == "VERB":
            break
    else:
        return False
    between = [k for k in range(end, verb) if not (tree.dep[k] == "npadvmod" or tree.dep[tree.head[k]] == "npadvmod")]
    joined = any(tree.dep[k] == "cc" and tree.head[verb] < k < verb for k in tree.kids[tree.head[verb]])
    if tree.tag[verb] != "VBD" or between or tree.kid(verb, *SUBJECTS) is not None or tree.dep[verb] != "conj" or joined:
        return False
    if tree.above(host, verb, -1):
        return False
    tree.move(verb, host, "advcl")
    tree.move(thing, verb, "nsubj")
    tree.move(i, verb, "mark")
    tree.pos[i] = "SCONJ"
    return True


def spurns_talks_offer(tree: Tree, i: int) -> bool:
    """A headline's "spurns talks offer": an offer of talks, and no talks that offer."""
    talks = i - 1
    verb = talks - 1
    if tree.low[i] not in _OFFERED or tree.tag[i] not in ("VBP", "VB") or tree.tag[talks] not in ("NNS", "NN") or verb < 1:
        return False
    if (tree.head[talks], tree.dep[talks]) != (i, "nsubj") or tree.tag[verb] != "VBZ":
        return False
    if tree.kid(verb, "dobj", "ccomp", "xcomp") is not None:
        return False
    if [k for k in tree.kids[i] if k > i and tree.dep[k] not in ("punct", "prep")] or tree.kid(verb, *SUBJECTS) is None:
        return False
    if tree.head[i] == i or tree.above(verb, i, -1):
        return False
    tree.move(i, verb, "dobj")
    tree.dep[talks] = "compound"
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


def as_the_house_signals_caution(tree: Tree, i: int) -> bool:
    """A headline's "as White House signals caution": the word that the tagger took for a plural is the verb."""
    verb, mark = i - 1, tree.kid(i, "mark")
    if mark is None or tree.low[mark] != "as" or (tree.head[verb], tree.dep[verb]) != (mark, "pobj") or tree.tag[verb] != "NNS":
        return False
    subject = verb - 1
    if tree.tag[i] not in ("VBP", "VB") or (tree.head[subject], tree.dep[subject]) != (verb, "compound"):
        return False
    if tree.kid(i, *SUBJECTS) is not None:
        return False
    tree.put_in_place(verb, i)
    for k in [k for k in tree.kids[verb] if k < subject]:
        tree.move(k, subject, tree.dep[k])
    tree.dep[subject] = "nsubj"
    tree.move(mark, verb, "mark")
    tree.move(i, verb, "dobj")
    tree.pos[verb], tree.tag[verb], tree.lemma[verb] = "VERB", "VBZ", tree.low[verb].removesuffix("s")
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    it_was_in_may_that,
    in_2019_months_after,
    leaders_meeting_had_agreed,
    when_he_came_they_left,
    concession_risks_angering,
    in_april_the_firm,
    act_that_had_damaged,
    after_a_discharge_flooded,
    spurns_talks_offer,
    as_the_house_signals_caution,
)
"""In the order in which they are tried."""
