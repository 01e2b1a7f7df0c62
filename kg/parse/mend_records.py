"""Mistakes of small parsers in records of courts and councils: who pays, what was extended, who ordered it, by how many votes."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import BODY_NOUNS, PERSON_NOUNS, ROLE_NOUNS
from ..tree import Tree
from .labels import AMOUNTS, GROUPS, PASTS, SAYING, SUBJECTS

__all__ = ["RULES"]


def who_of_people(tree: Tree, i: int) -> bool:
    """ "Drivers of cars in Norway, who pay no tolls": the drivers, for no car is anybody."""
    who, noun = tree.kid(i, "nsubj", "nsubjpass"), tree.head[i]
    many = any(tree.low[k] in ("are", "have", "were") or tree.tag[k] == "VBP" for k in (i, *tree.kids_of(i, "aux", "auxpass")))
    body = tree.ent[noun] == "ORG" and many
    if tree.dep[i] != "relcl" or who is None or tree.low[who] != "who" or (tree.ent[noun] in ("NORP", "ORG", "PERSON") and not body):
        return False
    if tree.tag[noun] == "PRP" or (_somebody(tree, noun) and not body):
        return False
    host = noun
    while tree.dep[host] == "pobj" and tree.dep[tree.head[host]] == "prep":
        host = tree.head[tree.head[host]]
        if tree.lemma[host] in PERSON_NOUNS | ROLE_NOUNS | BODY_NOUNS | GROUPS and host < i:
            tree.move(i, host, "relcl")
            return True
    return False


def _somebody(tree: Tree, i: int) -> bool:
    named = tree.pos[i] == "PROPN" and tree.ent[i] not in ("FAC", "GPE", "LOC")
    return named or tree.lemma[i] in PERSON_NOUNS | ROLE_NOUNS | BODY_NOUNS | GROUPS


def declared_it_was_extended(tree: Tree, i: int) -> bool:
    """ "Chad's curfew, declared after the raid, was extended", "the list, last updated in May, now runs to": what was declared does."""
    start = min([i, *(k for k in tree.kids_of(i, "advmod") if k == i - 1)])
    what = next((k for k in tree.kids_of(i, "nsubj") if tree.subtree(k)[-1] in (start - 2, start - 1)), None)
    if tree.dep[i] != "ROOT" or tree.tag[i] not in PASTS or what is None or tree.text[start - 1] != ",":
        return False
    if tree.lemma[i] in ("say", "tell"):
        return False
    main = next((k for k in tree.kids_of(i, "ccomp", "conj") if k > i and tree.tag[k] in (*PASTS, "VBZ", "VBP")), None)
    if main is None or tree.kid(i, "aux", "cc", "dobj") is not None or tree.kid(main, *SUBJECTS, "mark") is not None or tree.ent[what]:
        return False
    if tree.text[tree.subtree(main)[0] - 1] != "," or tree.lemma[what] in PERSON_NOUNS | ROLE_NOUNS:
        return False
    tree.crown(main)
    for k in [k for k in tree.kids[i] if k > main]:
        tree.move(k, main, tree.dep[k])
    tree.move(what, main, "nsubj" if tree.kid(main, "auxpass") is None else "nsubjpass")
    tree.move(i, what, "acl")
    tree.tag[i] = "VBN"
    return True


def closed_since(tree: Tree, i: int) -> bool:
    """ "Reopened the office in Oslo, closed since 2018, as part of": the office was closed."""
    verb = tree.head[i]
    since = next((k for k in tree.kids_of(i, "prep") if k == i + 1 and tree.low[k] in ("in", "since", "until")), None)
    if tree.dep[i] not in ("advcl", "conj") or tree.tag[i] not in PASTS or tree.text[i - 1] != "," or since is None:
        return False
    end = tree.subtree(since)[-1] + 1
    thing = next((k for k in tree.kids_of(verb, "dobj") if tree.subtree(k)[-1] == i - 2), None)
    if end >= tree.n or tree.text[end] != "," or thing is None or tree.kid(i, "dobj", *SUBJECTS) is not None:
        return False
    for k in [k for k in tree.kids[i] if k > end]:
        tree.move(k, verb, tree.dep[k])
    tree.move(i, thing, "acl")
    tree.tag[i] = "VBN"
    return True


def after_a_barge_overturned(tree: Tree, i: int) -> bool:
    """ "Was seen after a barge overturned and was abandoned": the barge did, for nobody is overturned by it."""
    what = tree.head[i]
    after = tree.head[what]
    verb = tree.head[after]
    if tree.dep[i] != "acl" or tree.tag[i] not in PASTS or tree.lemma[i] not in _HAPPENING or i != what + 1 or tree.dep[what] != "pobj":
        return False
    if tree.low[after] not in ("after", "before", "since", "until") or tree.dep[after] != "prep" or tree.kid(i, "agent") is not None:
        return False
    tree.open_clause(i, verb, after, what)
    tree.tag[i] = "VBD"
    for k in [k for k in tree.kids_of(verb, "conj", "cc") if k > i]:
        if tree.dep[k] == "cc" or (tree.kid(k, *SUBJECTS) is None and tree.tag[k] in PASTS):
            tree.move(k, i, tree.dep[k])
    return True


_HAPPENING = frozenset("capsize collapse crash derail erupt explode fall fail overturn rise rupture sink slide".split())


def ruled_and_ordered(tree: Tree, i: int) -> bool:
    """ "Ruled that Chad had broken the law and ordered it to pay": the court ordered it."""
    told = tree.head[i]
    ruled = tree.head[told]
    if tree.dep[i] != "conj" or tree.dep[told] != "ccomp" or not ruled < told < i or tree.tag[ruled] != "VBD":
        return False
    if tree.lemma[ruled] not in _RULING or tree.lemma[i] not in _ORDERING or tree.tag[i] not in PASTS:
        return False
    cc = next((k for k in tree.kids_of(told, "cc") if told < k < i), None)
    if cc is None or tree.kid(i, *SUBJECTS, "mark", "aux", "auxpass") is not None or tree.kid(told, *SUBJECTS) is None:
        return False
    tree.move(i, ruled, "conj")
    tree.move(cc, ruled, "cc")
    tree.tag[i] = "VBD"
    return True


_RULING = frozenset("accept agree conclude decide find hold rule".split())
_ORDERING = frozenset("award direct dismiss fine grant instruct order quash sentence uphold".split())


def consulate_which_employed(tree: Tree, i: int) -> bool:
    """ "The consulate in Adana, which employed 60": the consulate did, and no town."""
    town, which = tree.head[i], tree.kid(i, "nsubj")
    at = tree.head[town]
    if tree.dep[i] != "relcl" or which is None or tree.low[which] != "which" or tree.ent[town] != "GPE" or tree.dep[town] != "pobj":
        return False
    if tree.low[at] not in ("at", "in", "near") or tree.lemma[i] not in _RUNNING or tree.pos[tree.head[at]] not in ("NOUN", "PROPN"):
        return False
    tree.move(i, tree.head[at], "relcl")
    return True


_RUNNING = frozenset("belong employ generate house make manufacture process produce refine serve store supply treat".split())


def favouring_and_insisting(tree: Tree, i: int) -> bool:
    """ "With Chad favouring talks and Togo insisting on": Togo insists, and nobody favours it."""
    what, doing = tree.head[i], i + 1
    if tree.dep[i] != "conj" or tree.pos[i] != "PROPN" or tree.ent[what] or tree.dep[what] != "dobj" or doing >= tree.n:
        return False
    if tree.tag[doing] != "VBG" or tree.dep[doing] != "pcomp" or tree.kid(doing, *SUBJECTS) is not None:
        return False
    tree.move(i, doing, "nsubj")
    return True


def rejected_by_57_to_43(tree: Tree, i: int) -> bool:
    """ "Voters rejected by 57 per cent to 43 a plan", "the court ruled by two votes that": they did, by how much."""
    by, who = next(iter(tree.kids_of(i, "agent")), None), tree.kid(i, "nsubj")
    if by is None or who is None or not who < i < by or tree.kid(i, "aux", "auxpass") is not None:
        return False
    shares = tree.kids_of(by, "pobj")
    if not shares or not (tree.ent[shares[0]] in AMOUNTS or tree.kid(shares[0], "nummod") is not None):
        return False
    what = tree.kid(i, "ccomp", "dobj") if len(shares) == 1 else shares[1]
    if what is None or not by < what:
        return False
    tree.tag[i], tree.dep[by] = "VBD", "prep"
    if len(shares) == 2:
        tree.move(what, i, "dobj")
    for k in tree.kids_of(i, "prep"):
        if by < k < what and tree.low[k] == "to":
            tree.move(k, by, "prep")
    return True


def announced_by_them_in_oslo(tree: Tree, i: int) -> bool:
    """ "Was announced by the United Nations in Oslo": where it was."""
    body, town = tree.head[i], tree.kid(i, "pobj")
    verb = tree.head[tree.head[body]]
    if tree.low[i] not in ("at", "in") or tree.dep[i] != "prep" or town is None or tree.ent[town] not in ("FAC", "GPE"):
        return False
    if tree.ent[body] != "ORG" or tree.pos[body] != "PROPN" or tree.dep[tree.head[body]] != "agent" or tree.lemma[verb] not in _STAGED:
        return False
    tree.move(i, verb, "prep")
    return True


_STAGED = frozenset("adopt agree announce convene launch present publish release sign unveil".split())


def declared_it_over(tree: Tree, i: int) -> bool:
    """ "Declared the outbreak over": what it was declared to be."""
    thing = tree.head[i]
    verb = tree.head[thing]
    if tree.low[i] != "over" or tree.kids[i] or tree.dep[thing] != "dobj" or tree.lemma[verb] not in ("consider", "declare", "pronounce"):
        return False
    if tree.subtree(thing)[-1] != i:
        return False
    tree.move(i, verb, "oprd")
    tree.pos[i], tree.tag[i] = "ADJ", "JJ"
    return True


def as_recently_as_2015(tree: Tree, i: int) -> bool:
    """ "A custom that as recently as 2015 drew crowds": the custom did, when."""
    verb, that = tree.head[i], next((k for k in tree.kids_of(tree.head[i], "mark", "dobj") if tree.low[k] in ("that", "which")), None)
    if tree.dep[i] != "nsubj" or tree.ent[i] != "DATE" or tree.dep[verb] != "relcl" or that is None or not that < i < verb:
        return False
    if tree.low[i - 1] != "as" or tree.low[i - 2] not in ("late", "recently", "early"):
        return False
    tree.dep[that], tree.pos[that], tree.tag[that] = "nsubj", "PRON", "WDT"
    tree.move(i - 1, verb, "prep")
    tree.pos[i - 1], tree.tag[i - 1] = "ADP", "IN"
    tree.move(i, i - 1, "pobj")
    return True


def voted_78_to_41(tree: Tree, i: int) -> bool:
    """ "Voted 78 to 41 to censure him": by how many, and no number that censures."""
    verb = tree.head[i]
    if tree.tag[i] != "CD" or tree.dep[i] not in ("dobj", "nsubj") or tree.lemma[verb] != "vote" or not verb < i:
        return False
    if not any(tree.tag[k] == "CD" and k < i for k in tree.kids[i]):
        return False
    tree.dep[i] = "npadvmod"
    return True


def term_for_poe_the_founder(tree: Tree, i: int) -> bool:
    """ "Sought a term for Jon Poe, the founder of Kade": Poe is the founder, and no term is."""
    noun, first = tree.head[i], tree.subtree(i)[0]
    name = first - 2
    if tree.dep[i] != "appos" or tree.lemma[i] not in ROLE_NOUNS or not noun < name or tree.ent[name] != "PERSON":
        return False
    if tree.text[first - 1] != ",":
        return False
    while tree.ent[tree.head[name]] == "PERSON" and tree.head[name] != name:
        name = tree.head[name]
    if tree.ent[noun] or _somebody(tree, noun) or not tree.above(name, noun, -1):
        return False
    tree.move(i, name, "appos")
    return True


def freezes_and_travel_bans(tree: Tree, i: int) -> bool:
    """ "Asset freezes and travel bans": bans on travel, and not travel and bans."""
    bans = i + 1
    if tree.dep[i] != "conj" or tree.tag[i] != "NN" or bans >= tree.n or tree.dep[bans] != "conj" or tree.head[bans] != tree.head[i]:
        return False
    if tree.tag[bans] not in ("NN", "NNS") or tree.kids[i]:
        return False
    tree.move(i, bans, "compound")
    return True


def not_to_glass(tree: Tree, i: int) -> bool:
    """ "Applies to steel but not to glass": to what it does not, and nobody who glasses."""
    verb, to = tree.head[i], i - 1
    if tree.dep[i] != "conj" or tree.tag[i] != "VB" or tree.low[to] != "to" or tree.kid(i, "dobj", "prt", "xcomp", "ccomp") is not None:
        return False
    first = next((k for k in tree.kids_of(verb, "prep") if tree.low[k] == "to" and verb < k < to), None)
    no = next((k for k in tree.kids_of(i, "neg") if k < to), None)
    cc = next((k for k in tree.kids_of(verb, "cc") if first is not None and no is not None and first < k < no), None)
    aside = [k for k in tree.kids_of(i, "prep") if k < to]
    if first is None or no is None or cc is None or tree.low[cc] != "but" or len(aside) < len(tree.kids_of(i, "prep")):
        return False
    for k in aside:
        tree.move(k, verb, "prep")  # "but not, for now, to glass"
    tree.move(to, first, "conj")
    tree.pos[to], tree.tag[to] = "ADP", "IN"
    tree.move(i, to, "pobj")
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    tree.move(cc, first, "cc")
    tree.move(no, to, "neg")
    return True


def building_hit_was(tree: Tree, i: int) -> bool:
    """ "Said the building hit was a warehouse": the one that was hit."""
    said, was = tree.head[i], i + 1
    what = tree.kid(i, "nsubj")
    if tree.dep[i] != "ccomp" or tree.tag[i] not in PASTS or what is None or what != i - 1:
        return False
    if was >= tree.n or tree.low[was] not in ("was", "were"):
        return False
    if tree.dep[was] != "ccomp" or tree.head[was] != said or tree.kid(was, *SUBJECTS) is not None:
        return False
    tree.move(what, was, "nsubj")
    tree.move(i, what, "acl")
    tree.tag[i] = "VBN"
    return True


def until_last_week_the_director(tree: Tree, i: int) -> bool:
    """ "Dr Poe, until last week the director of the clinic, was charged": Poe was, who was the director."""
    verb = tree.head[i]
    if tree.dep[i] not in ("nsubj", "nsubjpass") or tree.lemma[i] not in ROLE_NOUNS | PERSON_NOUNS:
        return False
    name = next((k for k in tree.kids_of(verb, "nsubj", "nsubjpass") if k < i and tree.ent[k] == "PERSON"), None)
    until = next((k for k in tree.kids_of(verb, "prep") if k < i and tree.low[k] in ("till", "until")), None)
    if name is None or until is None or not name < until or tree.subtree(until)[-1] != tree.subtree(i)[0] - 1:
        return False
    tree.move(i, name, "appos")
    tree.move(until, i, "prep")
    return True


def those_who_have_seen_them_say(tree: Tree, i: int) -> bool:
    """ "Those who have seen them say": they say so, and nobody has seen anybody say it."""
    seen, them = tree.head[i], i - 1
    those = tree.head[seen]
    if tree.dep[i] != "ccomp" or tree.lemma[i] not in SAYING or tree.dep[seen] != "relcl" or tree.dep[those] != "ROOT":
        return False
    if not those < seen < i or tree.kid(i, "nsubj") != them or tree.low[them] not in ("her", "him", "it", "them") or them != seen + 1:
        return False
    tree.crown(i)
    tree.move(those, i, "nsubj")
    tree.move(them, seen, "dobj")
    tree.tag[i] = "VBP"
    return True


def asked_how_he_said(tree: Tree, i: int) -> bool:
    """ "The governor, asked how he felt, said": who was asked said it."""
    said = tree.head[i]
    who = next((k for k in tree.kids_of(i, "nsubj") if tree.subtree(k)[-1] in (i - 2, i - 1)), None)
    if tree.dep[i] != "ccomp" or tree.lemma[i] not in ("ask", "press", "question") or tree.tag[i] not in PASTS or who is None:
        return False
    if tree.lemma[said] not in SAYING or not i < said or tree.text[said - 1] != "," or tree.kid(said, *SUBJECTS) is not None:
        return False
    if tree.text[i - 1] != ",":
        return False
    tree.move(who, said, "nsubj")
    tree.move(i, who, "acl")
    tree.tag[i] = "VBN"
    return True


def flights_suspended_since(tree: Tree, i: int) -> bool:
    """ "Flights into Goma, suspended since May, could start again": the flights were, and no town."""
    town = tree.head[i]
    into = tree.head[town]
    what = tree.head[into]
    if tree.dep[i] != "acl" or tree.tag[i] != "VBN" or tree.text[i - 1] != "," or tree.pos[town] != "PROPN" or tree.dep[town] != "pobj":
        return False
    if tree.lemma[i] not in _STOPPED or tree.pos[what] != "NOUN" or tree.dep[into] != "prep":
        return False
    tree.move(i, what, "acl")
    return True


_STOPPED = frozenset("agree announce approve call cancel delay halt introduce launch plan postpone schedule scrap sign suspend".split())


def which_of_no_people(tree: Tree, i: int) -> bool:
    """ "A scheme for buyers, which Oslo floated": the scheme, for people are "who"."""
    noun = tree.head[i]
    led = tree.head[noun]
    what = tree.head[led]
    which = next((k for k in tree.kids_of(i, "nsubj", "nsubjpass", "dobj") if tree.low[k] == "which"), None)
    if tree.dep[i] != "relcl" or which is None or tree.dep[noun] != "pobj" or tree.dep[led] != "prep" or tree.ent[noun]:
        return False
    if tree.lemma[noun] not in PERSON_NOUNS | ROLE_NOUNS | _EITHER or tree.tag[noun] != "NNS" or tree.pos[what] != "NOUN":
        return False
    if tree.lemma[what] in PERSON_NOUNS | ROLE_NOUNS | BODY_NOUNS:
        return False
    tree.move(i, what, "relcl")
    return True


_EITHER = frozenset("buyer developer importer exporter investor lender maker operator owner producer seller supplier user".split())


def cost_them_billions(tree: Tree, i: int) -> bool:
    """ "Costs the archipelago billions of dollars": whom it costs that."""
    sum_ = tree.head[i]
    verb = tree.head[sum_]
    if tree.dep[i] not in ("compound", "nmod") or tree.tag[i] not in ("NN", "NNP") or tree.lemma[sum_] not in _SUMS or i != sum_ - 1:
        return False
    if tree.dep[sum_] != "dobj" or tree.lemma[verb] not in ("cost", "deprive", "earn", "give", "lend", "owe", "pay", "save"):
        return False
    mine = [k for k in tree.kids[sum_] if k < i]
    if not mine and tree.tag[i] == "NN":
        return False
    tree.move(i, verb, "dative")
    for k in mine:
        tree.move(k, i, tree.dep[k])
    tree.ent[i] = ""
    return True


_SUMS = frozenset("billion hundred million thousand trillion".split())


def measures_risk_souring(tree: Tree, i: int) -> bool:
    """ "The measures, which are new, risk souring ties": what they do, and no risk that sours them."""
    doing = tree.head[i]
    what = tree.head[doing]
    if tree.low[i] != "risk" or tree.dep[i] != "nsubj" or doing != i + 1 or tree.tag[doing] != "VBG" or tree.dep[doing] != "acl":
        return False
    if tree.dep[what] != "ROOT" or tree.tag[what] not in ("NNS", "NNPS") or not what < i:
        return False
    tree.crown(i)
    tree.pos[i], tree.tag[i] = "VERB", "VBP"
    tree.move(what, i, "nsubj")
    tree.move(doing, i, "xcomp")
    for k in [k for k in tree.kids[what] if k > doing]:
        tree.move(k, i, tree.dep[k])
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    who_of_people,
    declared_it_was_extended,
    closed_since,
    after_a_barge_overturned,
    ruled_and_ordered,
    consulate_which_employed,
    favouring_and_insisting,
    rejected_by_57_to_43,
    announced_by_them_in_oslo,
    declared_it_over,
    as_recently_as_2015,
    voted_78_to_41,
    term_for_poe_the_founder,
    freezes_and_travel_bans,
    not_to_glass,
    building_hit_was,
    until_last_week_the_director,
    those_who_have_seen_them_say,
    asked_how_he_said,
    flights_suspended_since,
    which_of_no_people,
    cost_them_billions,
    measures_risk_souring,
)
"""In the order in which they are tried."""
