"""Mistakes of small parsers about what a word is: verbs taken for plural nouns, numbers for names, a time's place for the time's own."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import PERSON_NOUNS, ROLE_NOUNS
from ..tree import Tree
from .labels import FINITE, SAYING, SUBJECTS

__all__ = ["RULES"]

_PEOPLE = PERSON_NOUNS | ROLE_NOUNS


def charges_haulers_480(tree: Tree, i: int) -> bool:
    """ "The levy charges hauliers $480": what has a subject of its own and stands before a plural is the verb."""
    haulers = tree.head[i]
    if tree.dep[i] != "nsubj" or tree.tag[i] != "NNS" or haulers != i + 1 or tree.tag[haulers] != "NNS" or tree.pos[haulers] != "NOUN":
        return False
    who = tree.kid(i, "nsubj")
    if who is None or not who < i or tree.kid(haulers, "aux", "auxpass", "cop") is not None or not tree.low[i].endswith("s"):
        return False
    thing = tree.kid(haulers, "dobj")
    tree.put_in_place(i, haulers)
    for k in [k for k in tree.kids[haulers] if k > haulers]:
        tree.move(k, i, tree.dep[k])
    tree.move(haulers, i, "dobj" if thing is None else "dative")
    tree.pos[i], tree.tag[i] = "VERB", "VBZ"
    tree.lemma[i] = _stem(tree.low[i])
    return True


def _stem(low: str) -> str:
    """The verb of a plain form in -s: "charge" of "charges", "press" of "presses", "rely" of "relies"."""
    if low.endswith("ies"):
        return low[:-3] + "y"
    return low[:-2] if low.endswith(("sses", "shes", "ches", "xes", "zzes")) else low[:-1]


def on_which_it_rests(tree: Tree, i: int) -> bool:
    """ "The contract on which the plan rests has been annulled": the plan rests on it, and no rests are annulled."""
    verb = tree.head[i]
    noun = tree.head[verb]
    if tree.dep[i] not in ("nsubj", "nsubjpass") or tree.tag[i] != "NNS" or tree.dep[verb] != "relcl" or not noun < i < verb:
        return False
    by = next((k for k in tree.kids_of(verb, "prep") if k < i), None)
    which = None if by is None else tree.kid(by, "pobj")
    who = tree.kid(i, "compound")
    if which is None or by is None or who is None or who != i - 1 or tree.low[which] not in ("which", "whom"):
        return False
    if tree.kid(verb, "aux", "auxpass") is None and tree.tag[verb] not in FINITE:
        return False
    if tree.dep[noun] not in ("ROOT", "conj", "dep", "appos"):
        return False
    for k in [k for k in tree.kids[i] if k != who]:
        tree.move(k, who, tree.dep[k])
    dep = tree.dep[i]
    tree.put_in_place(verb, noun)
    tree.move(noun, verb, dep)
    tree.move(i, noun, "relcl")
    tree.move(who, i, "nsubj")
    tree.move(by, i, "prep")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBZ", _stem(tree.low[i])
    for k in [k for k in tree.kids_of(noun, "cc") if k > verb]:
        tree.move(k, verb, "cc")
    return True


def assets_the_six_hold(tree: Tree, i: int) -> bool:
    """ "Freeze any assets the six hold": of six there is no single hold; they hold them."""
    verb, many = tree.head[i], tree.kid(i, "nummod")
    if tree.tag[i] != "NN" or tree.dep[i] not in ("dobj", "appos", "npadvmod", "conj") or many is None or tree.kid(i, "det") is None:
        return False
    if many != i - 1 or tree.low[tree.kid(i, "det") or 0] != "the" or tree.low[many] in ("one", "1") or tree.text[many].isdigit():
        return False
    start = tree.subtree(i)[0]
    thing = start - 1
    if thing < 1 or tree.pos[thing] not in ("NOUN", "PROPN") or tree.head[thing] != verb or tree.dep[thing] not in ("dobj", "dative"):
        return False
    tree.dep[thing] = "dobj"
    tree.move(i, thing, "relcl")
    for k in [k for k in tree.kids[i] if k < many]:
        tree.move(k, many, tree.dep[k])
    tree.move(many, i, "nsubj")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBP", tree.low[i]
    return True


def bound_by_it_called(tree: Tree, i: int) -> bool:
    """ "Oslo, bound by a treaty, called it grave", "Ruiz, 41, a nurse, and her aide Poe, 36, landed": the past behind the last comma."""
    if tree.dep[i] not in ("acl", "relcl") or tree.tag[i] != "VBD" or tree.text[i - 1] != "," or tree.kid(i, *SUBJECTS, "aux") is not None:
        return False
    root = next((a for a in tree.ancestors(i) if tree.head[a] == a), None)
    if root is None or tree.pos[root] not in ("PROPN", "NOUN") or not root < tree.head[i] or any(tree.pos[k] == "SPACE" for k in (root,)):
        return False
    start = tree.subtree(root)[0]
    if any(tree.tag[k] in FINITE and tree.dep[k] not in ("relcl", "aux", "auxpass") for k in range(start, i)):
        return False
    if tree.text[root + 1] != "," or any(tree.pos[a] in ("VERB", "AUX") and tree.tag[a] != "VBN" for a in tree.ancestors(i)):
        return False
    tree.crown(i)
    for k in [k for k in tree.kids_of(root, "punct") if k > i]:
        tree.move(k, i, "punct")
    tree.move(root, i, "nsubj")
    return True


_CALLED_OFF = frozenset("arrest detain displace evacuate hospitalise hospitalize injure jail kill wound".split())
"""Verbs that are not used without an object (Quirk et al. 1985, 16.26): without one they are short for a passive."""


def ten_killed_as(tree: Tree, i: int) -> bool:
    """ "At least ten killed as shells hit the market": in headlines those who were killed, and nobody who kills."""
    who = tree.kid(i, "nsubj")
    if tree.lemma[i] not in _CALLED_OFF or tree.tag[i] not in ("VBN", "VBD") or who is None or tree.dep[i] != "ROOT" or not who < i:
        return False
    if tree.kid(i, "dobj", "aux", "auxpass", "ccomp", "xcomp", "dative") is not None or tree.text[i + 1 : i + 2] in ([","], ["."]):
        return False
    if tree.pos[who] != "NUM" and tree.kid(who, "nummod") is None:
        return False
    tree.dep[who], tree.tag[i] = "nsubjpass", "VBN"
    return True


def before_truce_talks(tree: Tree, i: int) -> bool:
    """ "Shells hit the town before truce talks": talks about a truce, and nobody who talks."""
    first = i - 1
    if tree.tag[i] != "VBZ" or tree.dep[i] not in ("conj", "dep", "ccomp") or tree.dep[first] != "pobj" or tree.tag[first] != "NN":
        return False
    if tree.low[i] not in _DEEDS or any(k < i for k in tree.kids[i]) or tree.head[i] > i:
        return False
    if any(tree.dep[k] == "cc" for k in tree.kids[tree.head[i]]):
        return False
    by = tree.head[first]
    if by > first or tree.head[i] == first or tree.above(by, i, -1) or tree.kid(i, "dobj", "ccomp", "xcomp") is not None:
        return False
    for k in list(tree.kids[first]):
        tree.move(k, i, tree.dep[k])
    tree.move(i, by, "pobj")
    tree.move(first, i, "compound")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "NOUN", "NNS", tree.low[i].removesuffix("s")
    return True


_DEEDS = frozenset("attacks claims cuts deals limits offers plans raids rules sales strikes talks tests visits votes".split())


def by_at_least_three(tree: Tree, i: int) -> bool:
    """ "That orders backed by at least three states be exempt": who backs them is the preposition's, where the orders are the subject."""
    if tree.dep[i] not in ("agent", "prep") or tree.kids[i] or tree.pos[i] != "ADP":
        return False
    verb = next((a for a in tree.ancestors(i) if len(tree.kids_of(a, *SUBJECTS)) > 1), None)
    if verb is None:
        return False
    first, *_, second = tree.kids_of(verb, *SUBJECTS)
    if not first < i < second or not tree.above(i, first, -1) or tree.subtree(second)[0] != i + 1:
        return False
    tree.move(second, i, "pobj")
    return True


def selling_it_for_is(tree: Tree, i: int) -> bool:
    """ "Keeping it alive for a customer is another matter": the keeping is, for somebody, and no customer is."""
    done, mark = tree.kid(i, "csubj"), next((k for k in tree.kids_of(i, "mark") if tree.low[k] == "for"), None)
    who = tree.kid(i, "nsubj")
    if tree.lemma[i] != "be" or done is None or mark is None or who is None or not done < mark < who < i or tree.tag[done] != "VBG":
        return False
    tree.move(mark, done, "prep")
    tree.move(who, mark, "pobj")
    return True


def at_nine_in_lima(tree: Tree, i: int) -> bool:
    """ "After 8 a.m. in Lima": where it was, and no part of the hour."""
    hour = tree.head[i]
    if tree.dep[i] != "prep" or tree.low[hour] not in ("a.m.", "am", "p.m.", "pm", "gmt", "noon", "midnight") or not hour < i:
        return False
    place = tree.kid(i, "pobj")
    verb = tree.head[tree.head[hour]] if tree.dep[hour] == "pobj" else tree.head[hour]
    if place is None or tree.ent[place] in ("DATE", "TIME") or tree.pos[verb] not in ("VERB", "AUX") or not verb < i:
        return False
    if tree.low[i] not in ("aboard", "at", "by", "from", "in", "inside", "near", "outside"):
        return False
    beside = [k for k in tree.kids_of(hour, "appos") if k > place]
    tree.move(i, verb, "prep")
    for k in [k for k in tree.kids_of(hour, "punct") if k > place]:
        tree.move(k, place, "punct")
    for k in beside:
        tree.move(k, place, "appos")
    return True


def under_secretary_of(tree: Tree, i: int) -> bool:
    """ "Under Secretary of Commerce Ana Ruiz said": an office that opens the sentence, and nothing under a secretary."""
    office = i + 1
    if tree.text[i] not in ("Under", "Deputy") or office >= tree.n or tree.text[office] != "Secretary":
        return False
    if tree.dep[i] != "prep" or tree.kids[i] or tree.above(office, i, -1) or tree.dep[office] not in ("nmod", "compound"):
        return False
    tree.move(i, office, "compound")
    tree.pos[i], tree.tag[i] = "PROPN", "NNP"
    return True


def prisoner_whose_name(tree: Tree, i: int) -> bool:
    """ "A prisoner whose name was linked to it, Ana Ruiz, was no part of it": the prisoner's name, between commas before the verb."""
    verb = tree.head[i]
    noun = tree.head[verb]
    if tree.dep[i] != "npadvmod" or tree.ent[i] != "PERSON" or tree.dep[verb] != "relcl" or tree.dep[noun] not in ("nsubj", "nsubjpass"):
        return False
    start, last = tree.subtree(i)[0], tree.subtree(i)[-1]
    if tree.text[start - 1] != "," or tree.text[last + 1 : last + 2] != [","] or not noun < verb < i < tree.head[noun]:
        return False
    tree.move(i, noun, "appos")
    return True


def asked_they_say_before(tree: Tree, i: int) -> bool:
    """ "Ten were killed, police said, days before the two were to meet": when they were, and nothing else that is said."""
    verb = tree.head[i]
    mark = next((k for k in tree.kids_of(i, "mark", "advmod") if tree.low[k] in ("after", "before", "since", "until", "while")), None)
    if tree.dep[i] != "ccomp" or i < verb or mark is None:
        return False
    aside = next((k for k in tree.kids_of(i, "parataxis") if k < mark and tree.lemma[k] in SAYING), None)
    if aside is not None and verb < aside and tree.pos[verb] == "VERB":  # "died, police said, days before"
        tree.move(aside, verb, "parataxis")
        tree.dep[i] = "advcl"
        return True
    told = next((k for k in tree.kids_of(verb, "ccomp") if k < verb), None)
    who = tree.kid(verb, "nsubj")
    if tree.lemma[verb] not in SAYING or told is None or who is None or not verb < mark < i or tree.subtree(told)[-1] > who:
        return False
    tree.move(i, told, "advcl")
    return True


def us_tightened_rules(tree: Tree, i: int) -> bool:
    """ "U.S. tightened rules": who does it and what, and no rules that are tightened by a measure."""
    who, rules = i - 1, tree.head[i]
    if tree.dep[i] != "amod" or tree.tag[i] != "VBN" or tree.kids[i] != [who] or tree.dep[who] != "npadvmod" or tree.pos[who] != "PROPN":
        return False
    if tree.head[rules] != rules or tree.subtree(rules)[0] != who or rules < i:
        return False
    tree.crown(i)
    tree.dep[who] = "nsubj"
    for k in [k for k in tree.kids[rules] if k > rules]:
        tree.move(k, i, "advcl" if tree.dep[k] == "acl" else tree.dep[k])
    tree.move(rules, i, "dobj")
    tree.pos[i], tree.tag[i] = "VERB", "VBD"
    return True


def peru_ships_half(tree: Tree, i: int) -> bool:
    """ "Peru, a large producer, ships half of its copper by sea": what Peru does, in a sentence that has no other verb."""
    name = tree.head[i]
    if tree.dep[i] != "appos" or tree.tag[i] != "NNS" or tree.head[name] != name or tree.pos[name] != "PROPN" or tree.text[i - 1] != ",":
        return False
    if tree.kid(i, "det", "amod", "nummod", "poss", "compound") is not None or not tree.low[i].endswith("s") or i + 1 >= tree.n:
        return False
    mine = tree.subtree(name)
    own = [k for k in mine if tree.tag[k] in FINITE and tree.dep[k] not in ("relcl", "aux", "auxpass")]
    if own or tree.pos[i + 1] not in ("ADJ", "ADV", "DET", "NOUN", "NUM", "PRON", "PROPN") or tree.kid(name, "conj") is not None:
        return False
    after = [k for k in tree.kids[name] if k > i]
    thing = next((k for k in after if tree.dep[k] in ("appos", "dobj", "npadvmod") and tree.subtree(k)[0] == i + 1), None)
    if thing is None:
        return False
    tree.crown(i)
    for k in after:
        tree.move(k, i, "dobj" if k == thing else tree.dep[k])
    tree.move(name, i, "nsubj")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBZ", _stem(tree.low[i])
    return True


def but_ships_parts(tree: Tree, i: int) -> bool:
    """ "Does not service tools but ships parts": a second verb, whose object stands behind it."""
    verb = tree.head[i]
    if tree.dep[i] != "conj" or tree.tag[i] != "NNS" or tree.pos[verb] != "VERB" or tree.low[i - 1] not in ("but", "and") or not verb < i:
        return False
    things = tree.kids_of(verb, "dobj")
    thing = next((k for k in things if k > i and tree.subtree(k)[0] == i + 1), None)
    if thing is None or not any(k < i for k in things) or tree.kids[i]:
        return False
    tree.move(thing, i, "dobj")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBZ", _stem(tree.low[i])
    return True


def backed_by_81_of(tree: Tree, i: int) -> bool:
    """ "Tabled by the opposition and backed by 81 of the members": they back it."""
    verb, who = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "by" or tree.dep[i] != "prep" or tree.tag[verb] != "VBN" or who is None or i != verb + 1:
        return False
    if tree.kid(verb, "dobj", "agent", "nsubj", "aux") is not None or tree.tag[who] != "CD":
        return False
    meant = [k for p in tree.kids_of(who, "prep") if tree.low[p] == "of" for k in tree.kids_of(p, "pobj")]
    if not meant or tree.lemma[meant[0]] not in _PEOPLE:
        return False
    tree.dep[i] = "agent"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    charges_haulers_480,
    on_which_it_rests,
    assets_the_six_hold,
    bound_by_it_called,
    ten_killed_as,
    before_truce_talks,
    by_at_least_three,
    selling_it_for_is,
    at_nine_in_lima,
    under_secretary_of,
    prisoner_whose_name,
    asked_they_say_before,
    us_tightened_rules,
    peru_ships_half,
    but_ships_parts,
    backed_by_81_of,
)
"""In the order in which they are tried."""
