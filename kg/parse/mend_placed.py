"""Mistakes of small parsers with phrases that stand beside the noun they are of: days, sums, places, appositions, "as" and "at"."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from .labels import FINITE, SAYING, SUBJECTS

__all__ = ["RULES"]

_HAPPENINGS = frozenset(
    "assault attack battle blockade bombing clash collision confrontation crackdown deal encounter escalation exchange incident incursion "
    "move offensive operation outbreak raid reversal setback shooting standoff step stand-off strike victory violation visit".split()
)
"""Nouns of what happened, which are no other name of a place or of somebody."""
_EDGES = frozenset("bank border coast edge fringe frontier outskirt outskirts rim shore".split())
_JUDGING = frozenset("assail brand condemn decry denounce deride dismiss hail mock praise reject".split())
"""Verbs that say under "as" what one holds a thing to be."""
_AIMING = frozenset("aim fire hurl launch lob point shoot throw".split())
_SELVES = frozenset(("herself", "himself", "itself", "themselves"))
_PARTS_OF_DAY = frozenset("afternoon dawn dusk evening midday midnight morning night nightfall noon".split())


def as_a_bill_inched(tree: Tree, i: int) -> bool:
    """ "As a bill that would tax them inched closer": a clause, whose subject stands right before its verb."""
    verb, thing = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "as" or tree.dep[i] != "prep" or thing is None or not i < thing < verb or tree.tag[verb] not in ("VBD", "VBZ"):
        return False
    if tree.kid(verb, *SUBJECTS) is not None or tree.subtree(i)[-1] != verb - 1:
        return False
    tree.move(thing, verb, "nsubj")
    tree.dep[i], tree.pos[i] = "mark", "SCONJ"
    return True


def the_worst_clash(tree: Tree, i: int) -> bool:
    """ "For a clash near Ruvu Hill, the worst encounter in years": what happened is no other name of a place, but of the clash."""
    name = tree.head[i]
    if tree.dep[i] != "appos" or tree.lemma[i] not in _HAPPENINGS or tree.pos[name] != "PROPN" or tree.dep[name] != "pobj" or i < name:
        return False
    for k in tree.ancestors(name):
        if tree.pos[k] in ("VERB", "AUX"):
            return False
        if tree.pos[k] == "NOUN" and tree.lemma[k] in _HAPPENINGS:
            tree.move(i, k, "appos")
            return True
    return False


def itself_a_claimant(tree: Tree, i: int) -> bool:
    """ "Peru, itself a claimant, voiced concern": what it is as well."""
    det = i - 1
    while det > 0 and tree.pos[det] == "ADJ":
        det -= 1
    own = det - 1
    if own < 2 or tree.pos[i] != "NOUN" or tree.low[det] not in ("a", "an", "the") or tree.low[own] not in _SELVES:
        return False
    name = own - 2
    if tree.text[own - 1] != "," or i + 1 >= tree.n or tree.text[i + 1] != "," or tree.pos[name] not in ("PROPN", "NOUN"):
        return False
    if (tree.head[i], tree.dep[i]) == (name, "appos") or tree.above(name, i, -1):
        return False
    tree.move(i, name, "appos")
    for k in range(det, i):
        tree.move(k, i, "det" if k == det else "amod")
    tree.move(own, name, "advmod")
    return True


def expressed_concern(tree: Tree, i: int) -> bool:
    """ "While Peru expressed concern": a past with a subject before it and a bare noun behind it is the verb."""
    thing = tree.head[i]
    subject = tree.kid(thing, "nsubj")
    if tree.tag[i] != "VBD" or tree.dep[i] != "amod" or subject is None or not subject < i < thing or tree.pos[thing] != "NOUN":
        return False
    if tree.dep[thing] not in ("advcl", "ccomp", "ROOT", "conj") or tree.kid(thing, "cop", "aux", "det") is not None:
        return False
    tree.put_in_place(i, thing)
    for k in [k for k in tree.kids[thing] if k < i or tree.dep[k] == "punct"]:
        tree.move(k, i, tree.dep[k])
    tree.move(thing, i, "dobj")
    tree.pos[i] = "VERB"
    return True


def cannon_at(tree: Tree, i: int) -> bool:
    """ "Fired a cannon at a boat": what they fired at, and no cannon there."""
    weapon = tree.head[i]
    verb = tree.head[weapon]
    if tree.low[i] != "at" or tree.dep[i] != "prep" or tree.dep[weapon] != "dobj" or tree.lemma[verb] not in _AIMING or not verb < i:
        return False
    for k in [k for k in tree.kids_of(weapon, "prep") if k >= i]:
        tree.move(k, verb, "prep")
    return True


def should_they_refuse(tree: Tree, i: int) -> bool:
    """ "Threatened them with force should they refuse": a condition, in mid-sentence."""
    should, subject = tree.kid(i, "aux"), tree.kid(i, "nsubj", "nsubjpass")
    if should is None or subject is None or tree.low[should] not in ("should", "had") or not 0 < should < subject < i:
        return False
    main = next((k for k in tree.kids_of(i, "ccomp", "nsubj", "dep", "advcl") if k < should and tree.pos[k] in ("VERB", "AUX")), None)
    if tree.dep[i] != "ROOT" or main is None or tree.subtree(main)[-1] != should - 1 or tree.text[should - 1] in (",", "?", "”", '"'):
        return False
    last = tree.subtree(i)[-1]
    tree.crown(main)
    tree.move(i, main, "advcl")
    for k in [k for k in tree.kids_of(i, "punct") if k == last]:
        tree.move(k, main, "punct")
    return True


def watched_warily(tree: Tree, i: int) -> bool:
    """ "Has watched warily": how, and not what."""
    if tree.dep[i] != "dobj" or tree.tag[i] != "RB" or not tree.low[i].endswith("ly") or tree.kids[i]:
        return False
    tree.dep[i] = "advmod"
    return True


def by_afternoon_loyalists(tree: Tree, i: int) -> bool:
    """ "By mid-afternoon loyalists had retaken it": the hour is no first part of who did it."""
    top = tree.head[i]
    at = tree.head[top]
    if tree.low[i] not in _PARTS_OF_DAY or tree.dep[i] != "compound" or tree.dep[top] != "pobj" or tree.low[at] not in ("at", "by"):
        return False
    verb = tree.head[at]
    if top != i + 1 or tree.pos[verb] != "VERB" or not top < verb or tree.kid(verb, *SUBJECTS) is not None:
        return False
    early = [k for k in tree.kids[top] if k < i]
    tree.move(top, verb, "nsubjpass" if tree.kid(verb, "auxpass") is not None else "nsubj")
    tree.move(i, at, "pobj")
    for k in early:
        tree.move(k, i, tree.dep[k])
    return True


def rejected_as(tree: Tree, i: int) -> bool:
    """ "Rejected the offer as unfair": what they hold it to be, and no offer of that kind."""
    thing = tree.head[i]
    verb = tree.head[thing]
    if tree.low[i] != "as" or tree.dep[i] != "prep" or tree.dep[thing] != "dobj" or not verb < thing < i:
        return False
    if tree.lemma[verb] not in _JUDGING:
        return False
    tree.move(i, verb, "prep")
    return True


def on_the_outskirts(tree: Tree, i: int) -> bool:
    """ "Held at a prison on the outskirts of Lima": where the prison is."""
    edge = tree.kid(i, "pobj")
    place = i - 1
    if tree.dep[i] != "prep" or tree.low[i] not in ("at", "near", "on") or edge is None or tree.lemma[edge] not in _EDGES or place < 0:
        return False
    at = tree.head[place]
    if tree.dep[place] != "pobj" or tree.low[at] not in ("at", "in") or tree.head[at] != tree.head[i] or tree.dep[at] != "prep":
        return False
    tree.move(i, place, "prep")
    return True


def millions_in_bribes(tree: Tree, i: int) -> bool:
    """ "Paid $788m in bribes to officials": bribes of that sum."""
    verb, sort = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "in" or tree.dep[i] != "prep" or sort is None or tree.tag[sort] not in ("NN", "NNS") or sort != i + 1:
        return False
    money = next((k for k in tree.kids_of(verb, "dobj") if k == i - 1), None)
    if money is None or tree.ent[sort] or tree.lemma[sort] in ("cash", "court", "return", "total"):
        return False
    if not any(tree.tag[k] == "$" or tree.ent[k] == "MONEY" for k in tree.subtree(money)):
        return False
    tree.move(i, money, "prep")
    return True


def india_said_its_spokesman(tree: Tree, i: int) -> bool:
    """ "India, said its spokesman, will act": who acts stands before the report, who says so behind "said"."""
    clause = next((k for k in tree.kids_of(i, "ccomp", "advcl", "conj") if k > i), None)
    first = tree.kid(i, "nsubj", "nsubjpass")
    if tree.lemma[i] not in SAYING or tree.tag[i] not in FINITE or clause is None or first is None or not first < i - 1:
        return False
    says = next((k for k in tree.kids_of(i, "nsubj") if i < k < clause), None)
    if says is None or tree.text[i - 1] != "," or tree.subtree(first)[-1] not in (i - 1, i - 2):
        return False
    if tree.kid(clause, *SUBJECTS, "mark") is not None:
        return False
    if not any(tree.tag[k] in ("MD", *FINITE) for k in (clause, *tree.kids_of(clause, "aux", "auxpass"))) or tree.kid(i, "aux") is not None:
        return False
    tree.move(first, clause, "nsubjpass" if tree.kid(clause, "auxpass") is not None else "nsubj")
    tree.dep[clause] = "ccomp"
    return True


def since_the_invasion_in(tree: Tree, i: int) -> bool:
    """ "Have struggled since the invasion in February 2022": when the invasion was, for what goes on since has no such date."""
    verb = tree.head[i]
    date = tree.kid(i, "pobj")
    since = next((k for k in tree.kids_of(verb, "prep") if tree.low[k] == "since" and k < i), None)
    event = tree.kid(since, "pobj") if since is not None else None
    if tree.low[i] not in ("in", "on") or tree.dep[i] != "prep" or date is None or tree.ent[date] != "DATE" or event is None:
        return False
    perfect = any(tree.low[k] in ("have", "has", "had", "'ve", "’ve") for k in tree.kids_of(verb, "aux"))
    if not perfect or tree.pos[event] != "NOUN" or tree.ent[event] or tree.subtree(event)[-1] != i - 1:
        return False
    tree.move(i, event, "prep")
    return True


def according_to_a_body_a_think_tank(tree: Tree, i: int) -> bool:
    """ "According to the Centre for Roads, a think tank": what the source is, and nothing more that the clause is about."""
    det = tree.kid(i, "det")
    first = tree.subtree(i)[0]
    if tree.pos[i] != "NOUN" or det is None or tree.low[det] not in ("a", "an") or first != det or tree.text[first - 1] != "," or first < 4:
        return False
    name = first - 2 - (tree.text[first - 2] == ")")
    chain = (name, *tree.ancestors(name))
    to = next((k for k in chain if tree.low[k] == "to" and tree.low[k - 1] == "according"), None)
    source = tree.kid(to, "pobj") if to is not None else None
    if source is None or i in tree.subtree(source) or tree.above(to, i, -1) or tree.pos[source] != "PROPN" or tree.dep[i] in SUBJECTS:
        return False
    if any(tree.pos[k] == "VERB" for k in range(to, first)):
        return False
    tree.move(i, source, "appos")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    as_a_bill_inched,
    the_worst_clash,
    itself_a_claimant,
    expressed_concern,
    cannon_at,
    should_they_refuse,
    watched_warily,
    by_afternoon_loyalists,
    rejected_as,
    on_the_outskirts,
    millions_in_bribes,
    india_said_its_spokesman,
    since_the_invasion_in,
    according_to_a_body_a_think_tank,
)
"""In the order in which they are tried."""
