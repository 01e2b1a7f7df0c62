"""Mistakes of small parsers about links: descriptions joined to a name, clauses behind a colon, shares, conditions put first."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from .labels import FINITE, QUOTES, SAYING, SPEAKING, SUBJECTS

__all__ = ["RULES"]

_CALLING = frozenset("brand call dub label term".split())
_LASTING = frozenset("be have hope lack need remain want".split())
"""Verbs for how things stand, which go on from what is said rather than from the saying."""


def won_promising(tree: Tree, i: int) -> bool:
    """ "Mara Poe, who won office promising to act, was seized": what one did in winning, and no clause of its own."""
    main = tree.head[i]
    if tree.dep[i] != "ccomp" or tree.tag[i] != "VBG" or i > main or tree.kid(i, "aux", "mark") is not None:
        return False
    who = tree.kid(i, *SUBJECTS) if tree.kid(main, *SUBJECTS) is None else tree.kid(main, *SUBJECTS)
    clauses = [] if who is None else [k for k in tree.subtree(who) if tree.dep[k] == "relcl" and k < i]
    if who is None or not clauses or (tree.kid(i, *SUBJECTS) not in (None, who)):
        return False
    if tree.head[who] == i:
        tree.move(who, main, "nsubjpass" if tree.kid(main, "auxpass") is not None else "nsubj")
    tree.move(i, clauses[-1], "advcl")
    return True


def in_voss_the_capital(tree: Tree, i: int) -> bool:
    """ "Was seized in Voss, the regional capital, and flown to Lund": what the town is."""
    verb, start = tree.head[i], tree.subtree(i)[0]
    place = start - 2
    if tree.dep[i] != "conj" or tree.tag[i] != "NN" or tree.pos[verb] != "VERB" or start < 3 or tree.text[start - 1] != ",":
        return False
    if tree.tag[place] != "NNP" or tree.dep[place] != "pobj" or tree.low[start] not in ("a", "an", "its", "the") or place < verb:
        return False
    for k in [k for k in tree.kids_of(i, "conj", "cc") if k > i]:
        if tree.dep[k] == "cc" or tree.pos[k] == "VERB":
            tree.move(k, verb, tree.dep[k])
    tree.move(i, place, "appos")
    return True


def behind_colon(tree: Tree, i: int) -> bool:
    """ "The ministry denied it: guards used gas, it said": what it said stands behind the colon."""
    who = tree.kid(i, *SUBJECTS)
    first = next((k for k in tree.kids_of(i, "ccomp") if k < (i if who is None else who)), None)
    if tree.head[i] != i or first is None or tree.kid(first, *SUBJECTS) is None or tree.kid(i, "parataxis") is None:
        return False
    colon = next((k for k in range(first, i if who is None else tree.subtree(who)[0]) if tree.text[k] == ":"), None)
    if colon is None:
        return False
    lost = [k for k in tree.subtree(first) if k > colon and tree.dep[k] == "appos"] if who is None else []
    if lost:  # "was blunter: the vetoes, he said, are wrong"
        tree.move(lost[0], i, "nsubj")
    tree.crown(first)
    tree.move(i, first, "conj")
    return True


def it_said_and_came(tree: Tree, i: int) -> bool:
    """ "Guards used gas, it said, and came under attack": the guards came."""
    said = tree.head[i]
    main, who = tree.head[said], tree.kid(said, "nsubj")
    if tree.dep[i] != "conj" or tree.tag[i] != "VBD" or tree.lemma[said] not in SAYING or tree.dep[said] != "parataxis":
        return False
    if not main < said < i or who is None or tree.pos[who] != "PRON" or tree.tag[main] != "VBD" or tree.kid(i, *SUBJECTS) is not None:
        return False
    if tree.text[said + 1] != "," or tree.low[said + 2] not in ("and", "but"):
        return False
    tree.move(i, main, "conj")
    tree.move(said + 2, main, "cc")
    return True


def called_a_mob(tree: Tree, i: int) -> bool:
    """ "Called the crowd “a mob for hire”": what it was called, and nobody who called it so."""
    start = tree.subtree(i)[0]
    if tree.pos[i] != "NOUN" or tree.dep[i] not in ("appos", "attr", "conj", "dep", "npadvmod") or start < 2:
        return False
    if tree.text[start - 1] not in QUOTES:
        return False
    thing = next((k for k in range(start - 2, 0, -1) if tree.dep[k] == "dobj" and tree.subtree(k)[-1] in (start - 2, start - 1)), None)
    verb = None if thing is None else tree.head[thing]
    if verb is None or tree.lemma[verb] not in _CALLING or not verb < thing or tree.kid(verb, "oprd") is not None:
        return False
    if tree.above(verb, i, -1):
        return False
    tree.move(i, verb, "oprd")
    return True


def and_had_no_plans(tree: Tree, i: int) -> bool:
    """ "Said the bank was content and had no plans": the bank had none."""
    said = tree.head[i]
    told = next((k for k in tree.kids_of(said, "ccomp") if said < k < i), None)
    if tree.dep[i] != "conj" or tree.lemma[i] not in _LASTING or tree.tag[i] not in FINITE or told is None:
        return False
    if tree.lemma[said] not in SAYING:
        return False
    joint = next((k for k in tree.kids_of(said, "cc") if told < k < i), None)
    if joint is None or joint != tree.subtree(i)[0] - 1 or tree.text[joint - 1] == "," or tree.kid(i, *SUBJECTS) is not None:
        return False
    if tree.kid(told, *SUBJECTS) is None or tree.kid(i, "aux", "auxpass") is not None:
        return False
    tree.move(i, told, "conj")
    tree.move(joint, told, "cc")
    return True


def partly_owned(tree: Tree, i: int) -> bool:
    """ "Is 38 per cent owned by Kade": Kade owns it, and so much of it."""
    share = tree.head[i]
    be = tree.head[share]
    who = tree.kid(be, "nsubj")
    if tree.dep[i] != "acl" or tree.tag[i] != "VBN" or tree.lemma[share] not in ("cent", "percent", "%") or tree.dep[share] != "attr":
        return False
    if tree.lemma[be] != "be" or who is None or tree.kid(i, "agent") is None or share != i - 1:
        return False
    for k in [k for k in tree.kids[be] if k not in (who, share)]:
        tree.move(k, i, tree.dep[k]) if not tree.above(i, k, -1) else None
    tree.put_in_place(i, be)
    tree.move(who, i, "nsubjpass")
    tree.move(share, i, "npadvmod")
    tree.move(be, i, "auxpass")
    return True


def per_cent(tree: Tree, i: int) -> bool:
    """ "Lost 7 per cent": one share."""
    per, number = i - 1, i - 2
    if tree.low[i] != "cent" or number < 0 or tree.low[per] != "per" or tree.pos[number] != "NUM" or tree.head[number] == i:
        return False
    if tree.head[number] == number or tree.above(tree.head[number], i, -1) or tree.dep[number] in ("nummod", "compound"):
        return False
    tree.move(i, tree.head[number], tree.dep[number])
    tree.move(number, i, "nummod")
    tree.move(per, i, "compound")
    tree.pos[per], tree.tag[per] = "NOUN", "NN"
    return True


def should_they_fail(tree: Tree, i: int) -> bool:
    """ "Should they fail, Kade would sue, he wrote": the condition is of what is threatened."""
    said = tree.head[i]
    next_ = next((k for k in tree.kids_of(said, "ccomp") if i < k < said), None)
    opener = next((k for k in tree.kids_of(i, "aux") if tree.low[k] in ("should", "were", "had")), None)
    who = tree.kid(i, *SUBJECTS)
    if tree.dep[i] != "ccomp" or next_ is None or opener is None or who is None or opener != tree.subtree(i)[0] or not opener < who:
        return False
    if any(tree.pos[k] != "PUNCT" for k in range(tree.subtree(said)[0], opener)):
        return False
    tree.move(i, next_, "advcl")
    return True


def as_fantasy_reports(tree: Tree, i: int) -> bool:
    """ "Rejected as “fantasy” reports that it paid": the reports were rejected, as fantasy (heavy noun phrase shift)."""
    as_ = tree.head[i]
    verb = tree.head[as_]
    said = next((k for k in tree.kids_of(i, "nsubj", "compound", "nmod", "amod") if as_ < k < i), None)
    if tree.dep[i] != "pobj" or tree.low[as_] != "as" or tree.pos[verb] != "VERB" or tree.kid(verb, "dobj") is not None or said is None:
        return False
    if tree.text[as_ + 1] not in QUOTES or tree.text[i - 1] not in QUOTES or tree.low[i] not in _REPORTED or said != as_ + 2:
        return False
    tree.move(i, verb, "dobj")
    tree.move(said, as_, "pobj")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "NOUN", "NNS", tree.low[i].removesuffix("s")
    return True


_REPORTED = frozenset("accusations allegations assertions charges claims reports rumors rumours suggestions".split())


def urged_criticising(tree: Tree, i: int) -> bool:
    """ "Called on it to pay, criticising its delay": whoever called on it criticises."""
    asked = tree.head[i]
    main = tree.head[asked]
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBG" or tree.lemma[i] not in SPEAKING | SAYING or tree.dep[asked] != "xcomp":
        return False
    if tree.lemma[main] not in _URGING or tree.tag[asked] != "VB" or tree.text[tree.subtree(i)[0] - 1] != "," or not main < asked < i:
        return False
    tree.move(i, main, "advcl")
    return True


def several_who_said(tree: Tree, i: int) -> bool:
    """ "Troops shut the port, officials and people close to the army said": nobody says nothing, so who stands behind the comma
    says what stands before it, whatever the parse lists them with."""
    if tree.low[i] != "said" or tree.dep[i] not in ("ROOT", "acl", "advcl", "relcl") or tree.kid(i, "dobj") is not None:
        return False
    root = next((k for k in tree.ancestors(i) if tree.head[k] == k), i)
    inside, below = tree.subtree(root), set(tree.subtree(i))
    comma = next((k for k in range(i - 1, inside[0], -1) if tree.text[k] == ","), None)
    if comma is None or any(k > i and k not in below and tree.pos[k] != "PUNCT" for k in inside):
        return False
    who = range(comma + 1, i)
    first = next((k for k in who if tree.pos[k] in ("NOUN", "PROPN") and tree.dep[k] != "compound"), None)
    if first is None or tree.dep[first] not in ("appos", "conj", "npadvmod") or tree.head[first] in who:
        return False
    if tree.subtree(first)[0] <= comma or not any(tree.dep[k] == "cc" for k in who) or any(tree.tag[k] in FINITE for k in who):
        return False
    subject, told = tree.kid(i, "nsubj"), tree.kid(i, "ccomp")
    if root != i:
        told = root if tree.tag[root] in FINITE and root < comma and told is None else None
    elif subject is not None:
        told = next((k for k in tree.kids_of(subject, "acl") if subject < k < comma), None) if told is None else None
        if told is None or tree.tag[told] != "VBN" or not (tree.low[told].endswith("ed") or tree.kid(told, "dobj", "xcomp", "ccomp")):
            return False
    if told is None or told > comma:
        return False
    if root != i:
        tree.crown(i)
    tree.move(told, i, "ccomp")
    if subject is not None:
        tree.move(subject, told, "nsubj")
        tree.tag[told] = "VBD"
    tree.move(first, i, "nsubj")
    tree.move(comma, i, "punct")
    for k in who:
        if tree.head[k] <= comma and k != first:  # "close to the army" describes who speaks
            tree.move(k, max(n for n in range(first, k) if tree.pos[n] in ("NOUN", "PROPN")), "amod")
    tree.pos[i], tree.tag[i] = "VERB", "VBD"
    return True


_PROVING = frozenset("doubt evidence guarantee indication likelihood proof sign".split())


def no_evidence_they_did(tree: Tree, i: int) -> bool:
    """ "No evidence the ships had carried arms": a clause that lacks nothing says of what; not "evidence police found"."""
    noun, who = tree.head[i], tree.kid(i, *SUBJECTS)
    if tree.dep[i] != "relcl" or tree.lemma[noun] not in _PROVING or who is None or tree.subtree(i)[0] != noun + 1:
        return False
    if tree.subtree(who)[0] != noun + 1 or tree.kid(i, "acomp", "attr", "auxpass", "dobj") is None:
        return False
    tree.dep[i] = "acl"
    return True


_URGING = frozenset("advise appeal ask beg call demand exhort implore instruct invite order press pressure tell urge warn".split())


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    won_promising,
    in_voss_the_capital,
    behind_colon,
    it_said_and_came,
    called_a_mob,
    and_had_no_plans,
    partly_owned,
    per_cent,
    should_they_fail,
    as_fantasy_reports,
    urged_criticising,
    several_who_said,
    no_evidence_they_did,
)
"""In the order in which they are tried."""
