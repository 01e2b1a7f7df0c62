"""Mistakes of small parsers in reports of courts and talks: who orders, denies and pleads, what was put off, by how much and when."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import BODY_NOUNS, DOCUMENT_NOUNS, EVENT_NOUNS, PERSON_NOUNS, ROLE_NOUNS
from ..tree import Tree
from .labels import SAYING, SUBJECTS

__all__ = ["RULES"]


def survey_of_it_which_was_delayed(tree: Tree, i: int) -> bool:
    """ "A survey of the river, which was delayed by floods": the survey was, for no river is put off or carried out."""
    thing = tree.head[i]
    deed = tree.head[tree.head[thing]]
    which = tree.kid(i, "nsubjpass")
    if tree.dep[i] != "relcl" or tree.lemma[i] not in _PUT_OFF or which is None or tree.low[which] != "which" or not tree.comma_before(i):
        return False
    if tree.dep[thing] != "pobj" or tree.dep[tree.head[thing]] != "prep" or not deed < thing or tree.lemma[thing] in _DEEDS:
        return False
    if tree.tag[deed] not in ("NN", "NNS") or tree.lemma[deed] not in _DEEDS:
        return False
    tree.move(i, deed, "relcl")
    return True


_PUT_OFF = frozenset("cancel commission complete conduct delay postpone publish schedule suspend".split())
_DEEDS = EVENT_NOUNS | DOCUMENT_NOUNS


def and_did_not_rule_out(tree: Tree, i: int) -> bool:
    """ "Ruiz said four men were under suspicion, and did not rule out more": Ruiz did not, and no suspects."""
    told = tree.head[i]
    said = tree.head[told]
    cc = next((k for k in tree.kids_of(told, "cc") if told < k < i), None)
    if tree.dep[i] != "conj" or tree.dep[told] != "ccomp" or tree.lemma[said] not in SAYING or cc is None or not said < told:
        return False
    if tree.text[cc - 1] != "," or tree.kid(i, *SUBJECTS) is not None or tree.kid(told, *SUBJECTS) is None or tree.tag[said] != "VBD":
        return False
    opens = min([i, *tree.kids_of(i, "aux")])
    if tree.tag[opens] != "VBD" or tree.lemma[i] not in _OF_SPEAKERS:
        return False
    tree.move(i, said, "conj")
    tree.move(cc, said, "cc")
    return True


_OF_SPEAKERS = frozenset(
    "accuse apologise apologize blame call criticise criticize decline deny dismiss promise rule thank urge vow warn".split()
)


def ruling_it_had_combined(tree: Tree, i: int) -> bool:
    """ "Ruling that the firm had illegally combined data": what the firm had done, and no combined data."""
    thing = tree.head[i]
    verb = tree.head[thing]
    if tree.dep[i] != "amod" or tree.tag[i] != "VBN" or tree.kid(i, "aux") is None or tree.kid(i, "nsubj") is None or not i < thing:
        return False
    if tree.dep[thing] != "dobj" or tree.pos[verb] != "VERB" or not verb < i:
        return False
    for k in [k for k in tree.kids[thing] if k < i]:
        tree.move(k, i, tree.dep[k])
    tree.move(i, verb, "ccomp")
    tree.move(thing, i, "dobj")
    for k in [k for k in tree.kids_of(verb, "mark") if verb < k < i]:
        tree.move(k, i, "mark")
    return True


def of_withholding_data(tree: Tree, i: int) -> bool:
    """ "Accused India of withholding flow data": what India is accused of doing, and no data of that kind."""
    of = i - 1
    thing = next((a for a in tree.ancestors(i) if tree.dep[a] not in ("compound", "nmod")), i)
    verb = tree.head[of]
    if tree.dep[i] != "compound" or not tree.low[i].endswith("ing") or tree.low[of] != "of" or tree.head[thing] != of:
        return False
    if tree.lemma[verb] not in ("accuse", "convict", "suspect") or tree.lemma[i] in EVENT_NOUNS or tree.dep[thing] != "pobj":
        return False
    if tree.kid(verb, "dobj", "nsubjpass") is None:
        return False
    tree.move(i, of, "pcomp")
    tree.move(thing, i, "dobj")
    tree.pos[i], tree.tag[i] = "VERB", "VBG"
    return True


def judge_ordered_that(tree: Tree, i: int) -> bool:
    """ "A judge ordered on Thursday that he be held": the judge did the ordering."""
    who = tree.head[i]
    if tree.dep[i] != "acl" or tree.tag[i] != "VBN" or tree.dep[who] != "ROOT" or i != who + 1:
        return False
    if tree.lemma[who] not in PERSON_NOUNS | ROLE_NOUNS | BODY_NOUNS:
        return False
    told = tree.kid(i, "ccomp")
    if told is None or not any(tree.low[k] == "that" for k in tree.kids_of(told, "mark")) or tree.kid(i, "agent") is not None:
        return False
    tree.crown(i)
    for k in [k for k in tree.kids[who] if k > i]:
        tree.move(k, i, tree.dep[k])
    tree.move(who, i, "nsubj")
    tree.tag[i] = "VBD"
    return True


def cut_by_a_fifth_next_year(tree: Tree, i: int) -> bool:
    """ "Could be cut by a fifth next year": how much, and when."""
    year, by = tree.head[i], tree.head[tree.head[i]]
    verb = tree.head[by]
    if tree.low[i] not in _PARTS or tree.dep[i] != "amod" or tree.ent[year] != "DATE" or tree.dep[year] != "pobj" or tree.low[by] != "by":
        return False
    if i + 2 != year or tree.low[i + 1] not in ("last", "next", "this") or tree.pos[verb] != "VERB":
        return False
    mine = [k for k in tree.kids[year] if k < i]
    tree.move(i, by, "pobj")
    for k in mine:
        tree.move(k, i, tree.dep[k])
    tree.move(year, verb, "npadvmod")
    tree.pos[i], tree.tag[i], tree.dep[by] = "NOUN", "NN", "prep"
    return True


_PARTS = frozenset("fifth fourth half quarter sixth tenth third".split())


def days_of_talks_on_thursday(tree: Tree, i: int) -> bool:
    """ "Ended two days of talks on Thursday": when they ended, and no talks of one day."""
    noun = tree.head[i]
    of = tree.head[noun]
    days = tree.head[of]
    verb = tree.head[days]
    day = tree.kid(i, "pobj")
    if tree.low[i] != "on" or day is None or tree.ent[day] != "DATE" or tree.dep[noun] != "pobj" or tree.low[of] != "of":
        return False
    if tree.lemma[days] not in _STRETCHES or tree.dep[days] != "dobj" or tree.lemma[verb] not in _ENDING:
        return False
    tree.move(i, verb, "prep")
    return True


_ENDING = frozenset("begin conclude end finish start".split())
_STRETCHES = frozenset("day hour month round series week year".split())


def plead_not_guilty(tree: Tree, i: int) -> bool:
    """ "Would plead not guilty": what is pleaded, and a plea all the same."""
    guilty = i + 1
    if tree.low[i] != "not" or guilty >= tree.n or tree.low[guilty] != "guilty" or tree.lemma[tree.head[guilty]] != "plead":
        return False
    if tree.dep[i] != "neg" or tree.kid(guilty, "prep") is not None or tree.above(guilty, i, -1):
        return False  # "pleaded not guilty to espionage": did not plead guilty to it
    tree.move(i, guilty, "advmod")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    survey_of_it_which_was_delayed,
    and_did_not_rule_out,
    ruling_it_had_combined,
    of_withholding_data,
    judge_ordered_that,
    cut_by_a_fifth_next_year,
    days_of_talks_on_thursday,
    plead_not_guilty,
)
"""In the order in which they are tried."""
