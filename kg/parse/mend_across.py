"""Mistakes of small parsers about what a comma, a semicolon or a conjunction parts, and what goes across it."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from ..words import DAYS, MONTHS
from .labels import FINITE, SUBJECTS

__all__ = ["RULES"]

_REPORTS = frozenset("add argue claim conclude find hold insist maintain note report rule say state".split())


def invited_by(tree: Tree, i: int) -> bool:
    """ "At the invitation of Ana Ruiz, the mayor of Oslo, Jonas Berg, came": what stands last before a verb without a subject is it."""
    if tree.tag[i] not in FINITE or tree.kid(i, *SUBJECTS, "aux", "cc", "mark") is not None or tree.head[i] != i or i < 4:
        return False
    fronted = next((k for k in tree.kids_of(i, "prep") if k < i), None)
    if fronted is None or tree.text[i - 1] != "," or any(k < fronted and tree.pos[k] != "PUNCT" for k in tree.kids[i]):
        return False
    for noun in tree.subtree(fronted):
        for k in tree.kids_of(noun, "appos"):
            called = [m for m in tree.kids_of(k, "appos", "conj") if m > k and tree.pos[m] == "PROPN" and tree.comma_before(m)]
            if k > noun and tree.pos[k] in ("NOUN", "PROPN") and called and tree.subtree(k)[-1] >= i - 2 and tree.kid(k, "cc") is None:
                tree.dep[called[0]] = "appos"
                tree.move(k, i, "nsubj")
                return True
    return False


def but_by(tree: Tree, i: int) -> bool:
    """ "Responded not by paying them but by asking; its share fell": what a semicolon parts belongs before it."""
    verb = tree.head[i]
    if tree.dep[i] != "prep" or verb < i or ";" not in tree.text[i:verb] or tree.low[i - 1] != "but":
        return False
    first = next((k for k in range(i - 2, -1, -1) if tree.low[k] == tree.low[i] and tree.dep[k] == "prep"), None)
    if first is None or any(tree.text[k] == ";" for k in range(first, i)) or tree.above(tree.head[first], i, -1):
        return False
    tree.move(i, tree.head[first], "prep")
    return True


def while_others_insist(tree: Tree, i: int) -> bool:
    """ "Croatia says it is old, while Serbia insists that it is not": what others say is no part of what is said."""
    told = tree.head[i]
    said = tree.head[told]
    mark, who, speaker = tree.kid(i, "mark"), tree.kid(i, "nsubj"), tree.kid(said, "nsubj")
    if tree.dep[i] != "advcl" or mark is None or tree.low[mark] not in ("while", "whereas", "although", "though") or i < told:
        return False
    if tree.lemma[i] not in _REPORTS or tree.dep[told] != "ccomp" or tree.lemma[said] not in _REPORTS or said > told:
        return False
    if who is None or speaker is None or tree.pos[who] == "PRON" or tree.text[mark - 1] != "," or tree.low[who] == tree.low[speaker]:
        return False
    tree.move(i, said, "advcl")
    return True


def among_them(tree: Tree, i: int) -> bool:
    """ "23 people, among them nine sailors, were killed": "among them" is no part of their name."""
    noun = tree.head[i]
    them = tree.kid(i, "pobj")
    if tree.low[i] != "among" or tree.dep[i] != "prep" or i > noun or them is None or them != i + 1 or tree.dep[noun] != "appos":
        return False
    if tree.low[them] not in ("them", "whom", "which"):
        return False
    top = tree.head[noun]
    while tree.head[top] != top and tree.pos[top] not in ("VERB", "AUX"):
        top = tree.head[top]
    tree.move(i, top, "prep")
    return True


def to_the_contrary(tree: Tree, i: int) -> bool:
    """ "Made no finding to the contrary": such a finding."""
    thing = tree.kid(i, "pobj")
    if tree.low[i] != "to" or tree.dep[i] != "prep" or thing is None or tree.low[thing] != "contrary" or tree.pos[i - 1] != "NOUN":
        return False
    if tree.head[i] == i - 1 or tree.above(i - 1, i, -1):
        return False
    tree.move(i, i - 1, "prep")
    return True


def provided_for_in(tree: Tree, i: int) -> bool:
    """ "Monitors provided for in the text": a bare preposition before another one belongs to the participle."""
    verb, after = tree.head[i], i + 1
    if tree.dep[i] != "prep" or tree.kids[i] or verb != i - 1 or tree.tag[verb] not in ("VBN", "VBD") or after >= tree.n:
        return False
    if tree.dep[after] != "prep" or tree.head[after] != verb or tree.kid(after, "pobj") is None or tree.low[i] not in ("for", "on", "to"):
        return False
    tree.dep[i] = "prt"
    return True


def set_up_to(tree: Tree, i: int) -> bool:
    """ "The company set up to build it": a verb right behind its noun, without one of its own, is a participle."""
    noun = tree.head[i]
    if tree.dep[i] != "acl" or tree.tag[i] != "VBD" or i != noun + 1 or tree.kid(i, *SUBJECTS, "aux", "dobj", "ccomp") is not None:
        return False
    if tree.lemma[i] == "lead" and tree.head[noun] == noun:
        return False  # "The raid led to his capture."
    tree.tag[i] = "VBN"
    return True


_GOING = frozenset("arrive come depart die fall flee go leave live return rise sit stand stay travel walk".split())


def that_nobody_remembers(tree: Tree, i: int) -> bool:
    """ "Went home with letters that nobody could remember": one goes nowhere that somebody does something."""
    verb, mark = tree.head[i], tree.kid(i, "mark")
    if tree.dep[i] != "ccomp" or tree.lemma[verb] not in _GOING or mark is None or tree.low[mark] != "that" or i < verb:
        return False
    noun = mark - 1
    if tree.pos[noun] not in ("NOUN", "PROPN") or tree.kid(i, "dobj", "acomp", "attr") is not None or tree.above(noun, i, -1):
        return False
    if tree.kid(i, *SUBJECTS) is None:
        return False
    tree.pos[mark], tree.tag[mark], tree.dep[mark] = "PRON", "WDT", "dobj"
    tree.move(i, noun, "relcl")
    return True


def which_they_saw(tree: Tree, i: int) -> bool:
    """ "Weapons, which witnesses reported seeing": "which" is what they saw, where another subject follows."""
    verb = tree.head[i]
    if tree.dep[i] != "nsubj" or tree.tag[i] != "WDT" or tree.dep[verb] != "relcl" or tree.low[i] not in ("which", "that"):
        return False
    if not any(i < k < verb for k in tree.kids_of(verb, "nsubj")):
        return False
    lowest = verb
    while (deed := tree.kid(lowest, "xcomp", "ccomp")) is not None and deed > lowest and tree.kid(deed, *SUBJECTS) is None:
        lowest = deed
    if tree.kid(lowest, "dobj") is not None:
        return False
    tree.move(i, lowest, "dobj")
    return True


def millions(tree: Tree, i: int) -> bool:
    """ "Between €90m and €120m": the second number has its unit too."""
    unit = i + 1
    if tree.pos[i] != "NUM" or tree.dep[i] != "conj" or unit >= tree.n or tree.low[unit] not in ("m", "bn", "tn"):
        return False
    if tree.dep[unit] != "appos" or tree.head[unit] not in (tree.head[i], i):
        return False
    tree.move(unit, i, "nmod")
    return True


def intelligence_that(tree: Tree, i: int) -> bool:
    """ "Acted on intelligence that could not be shown and had never asked": "that" takes up the noun before it, no clause."""
    verb = tree.head[i]
    start = tree.subtree(i)[0]
    if tree.dep[i] != "relcl" or tree.low[start] != "that" or tree.pos[verb] != "VERB" or not verb < start - 1:
        return False
    noun = start - 1
    if tree.pos[noun] not in ("NOUN", "PROPN") or not tree.above(noun, verb, -1):
        return False
    on = [k for k in tree.kids_of(i, "conj") if tree.kid(k, *SUBJECTS) is None and k > i]
    had = {tree.low[k] for k in tree.kids_of(verb, "aux")} & {"had", "has", "have"}
    tree.move(i, noun, "relcl")
    for k in on:
        helpers = {tree.low[h] for h in tree.kids_of(k, "aux")}
        if had and had & helpers and not had & {tree.low[h] for h in tree.kids_of(i, "aux")}:
            for cc in [c for c in tree.kids_of(i, "cc", "punct") if i < c < k]:
                tree.move(cc, verb, tree.dep[cc])
            tree.move(k, verb, "conj")
    return True


def which_they_deny(tree: Tree, i: int) -> bool:
    """ "Accused Benin of hiding troops, which Benin denies": it denies the charge, not the troops."""
    which = tree.kid(i, "dobj")
    if tree.dep[i] != "relcl" or tree.lemma[i] not in ("deny", "dispute", "reject") or which is None or tree.low[which] != "which":
        return False
    if tree.text[which - 1] != "," or which > i:
        return False
    charges = [k for k in tree.ancestors(i) if tree.lemma[k] in _CHARGING and tree.pos[k] == "VERB"]
    if not charges or tree.head[i] == charges[0] or not any(tree.above(i, k, -1) for k in tree.kids_of(charges[0], "prep")):
        return False
    tree.move(i, charges[0], "relcl")
    return True


def walking_away(tree: Tree, i: int) -> bool:
    """ "Walking away, he told parliament, would help rivals": the gerund is what would."""
    said, speaker = tree.head[i], tree.kid(tree.head[i], "nsubj")
    told = next((k for k in tree.kids_of(said, "ccomp") if k > said), None)
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBG" or told is None or speaker is None or not i < speaker < said:
        return False
    if tree.kid(told, *SUBJECTS, "mark") is not None or tree.kid(told, "aux") is None or tree.kid(i, *SUBJECTS, "mark") is not None:
        return False
    if tree.lemma[said] not in _REPORTS | {"tell", "warn"} or tree.text[tree.subtree(told)[0] - 1] != ",":
        return False
    tree.move(i, told, "csubj")
    return True


def most_serious(tree: Tree, i: int) -> bool:
    """ "When shots fell near Peru, the most serious incident in months": what the comma adds is about what happened, not about Peru."""
    name = tree.head[i]
    start = tree.subtree(i)[0]
    if tree.dep[i] != "appos" or tree.lemma[i] not in _HAPPENINGS or tree.pos[name] != "PROPN" or tree.low[start] != "the":
        return False
    best = any(tree.tag[k] in ("JJS", "RBS") or tree.low[k] in ("first", "latest") for k in tree.subtree(i) if k < i)
    verb = next((k for k in tree.ancestors(name) if tree.pos[k] == "VERB"), None)
    if not best or verb is None or name < verb or tree.text[start - 1] != ",":
        return False
    tree.move(i, verb, "dep")
    return True


_HAPPENINGS = frozenset(
    "attack blow breach clash collapse crisis drop escalation fall incident increase loss raid rise setback strike violence".split()
)
_CHARGING = frozenset("accuse blame charge criticise criticize suspect".split())


_MONTHS = MONTHS | frozenset("jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.".split())


def dated_last(tree: Tree, i: int) -> bool:
    """ "Speaks in Bali, Indonesia, Nov. 14, 2022.": the day that ends a sentence is when it was so, and tells nothing of the town."""
    if tree.low[i] not in DAYS | _MONTHS or tree.dep[i] not in ("appos", "npadvmod", "conj", "dep") or tree.text[i - 1] != ",":
        return False
    if tree.low[tree.head[i]] in DAYS:
        return False
    end = i + 1
    while end < tree.n and (tree.text[end] == "," or tree.low[end] in DAYS | _MONTHS or tree.tag[end] == "CD"):
        end += 1
    top = next((a for a in [i, *tree.ancestors(i)] if tree.head[a] == a), i)
    if tree.text[end : end + 1] != ["."] or tree.pos[top] != "VERB" or top > i or tree.head[i] == top or tree.pos[tree.head[i]] == "VERB":
        return False
    if tree.tag[i] == "NNP" and tree.low[i] in _MONTHS and tree.tag[i + 1] != "CD":
        return False
    for k in [k for k in range(i + 1, end) if not i <= tree.head[k] < end]:
        tree.move(k, i, "punct" if tree.text[k] == "," else "appos")
    tree.move(i, top, "npadvmod")
    return True


def in_this_photo(tree: Tree, i: int) -> bool:
    """ "In a photo provided by Peru, a ship, right, fires at it": what stands behind the opening words is who does it."""
    host = tree.head[i]
    top = next((a for a in tree.ancestors(i) if tree.head[a] == a), i)
    words = tree.subtree(i)
    if tree.dep[i] != "appos" or tree.pos[i] != "NOUN" or tree.pos[top] != "VERB" or top < i or tree.tag[top] not in FINITE:
        return False
    if tree.kid(top, "nsubj", "nsubjpass", "csubj", "expl", "ccomp") is not None or tree.kid(i, "det") != words[0]:
        return False
    opener = next((a for a in [host, *tree.ancestors(host)] if tree.head[a] == top), None)
    if opener is None or tree.dep[opener] != "prep" or tree.text[words[0] - 1] != "," or tree.subtree(opener)[0] > host:
        return False
    aside = range(words[-1] + 1, top)
    if any(tree.pos[k] in ("VERB", "NOUN", "PROPN") for k in aside):
        return False
    tree.move(i, top, "nsubjpass" if tree.kid(top, "auxpass") is not None else "nsubj")
    return True


def and_australia(tree: Tree, i: int) -> bool:
    """ "Japan, which signed it, and Chile voiced concern": both did."""
    verb = tree.head[i]
    first = next((k for k in tree.kids_of(verb, tree.dep[i]) if k < i), None)
    start = tree.subtree(i)[0]
    if tree.dep[i] not in ("nsubj", "nsubjpass") or first is None or tree.low[start - 1] != "and" or i > verb:
        return False
    if tree.head[start - 1] != first or tree.pos[first] not in ("NOUN", "PROPN") or tree.pos[i] not in ("NOUN", "PROPN"):
        return False
    tree.move(i, first, "conj")
    return True


def demand_opposed(tree: Tree, i: int) -> bool:
    """ "Peru's demand that the text mention the raid is opposed by Chile": the demand is; the raid is mentioned."""
    mention = tree.head[i]
    demand = tree.head[mention]
    thing = tree.kid(i, "nsubj", "nsubjpass")
    helper = next((k for k in tree.kids_of(i, "aux", "auxpass") if tree.tag[k] in ("VBZ", "VBD", "VBP", "MD")), None)
    if tree.dep[i] != "ccomp" or tree.dep[mention] not in ("acl", "relcl") or tree.pos[demand] != "NOUN" or tree.head[demand] != demand:
        return False
    if tree.low[tree.subtree(mention)[0]] != "that" or thing is None or helper is None or tree.kid(mention, "dobj") is not None:
        return False
    if tree.tag[mention] not in ("VB", "VBP") or tree.subtree(thing)[0] != mention + 1 or not thing < helper <= i:
        return False
    dep = tree.dep[thing]
    tree.crown(i)
    tree.move(thing, mention, "dobj")
    tree.move(demand, i, dep)
    for k in [k for k in tree.kids_of(demand, "prep", "punct") if k > i]:
        tree.move(k, i, tree.dep[k])
    tree.tag[mention] = "VB"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    dated_last,
    in_this_photo,
    and_australia,
    demand_opposed,
    invited_by,
    but_by,
    while_others_insist,
    among_them,
    to_the_contrary,
    provided_for_in,
    set_up_to,
    that_nobody_remembers,
    which_they_saw,
    millions,
    intelligence_that,
    which_they_deny,
    walking_away,
    most_serious,
)
"""In the order in which they are tried."""
