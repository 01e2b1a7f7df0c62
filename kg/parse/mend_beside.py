"""Mistakes of small parsers about which phrase a name, a date or a headline's last word belongs to."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import FIELD_NOUNS, ROLE_NOUNS
from ..tree import Tree
from ..words import MONTHS
from .labels import FINITE, SUBJECTS

__all__ = ["RULES"]

_COUNTED_TIMES = frozenset("days hours minutes months seconds weeks years".split())
_KINDS = frozenset(
    "agency alliance bank bloc body brand broadcaster charity club coalition committee company consortium firm giant group magazine maker "
    "militia ministry movement network newspaper operator organisation organization outlet party platform startup union watchdog".split()
)
_BODIES = frozenset(
    "agency bank board commission committee company council court firm group ministry panel parliament tribunal university".split()
)
_SETTLED = frozenset("be border contain have house lie occupy remain sit stand surround".split())
"""What places do."""
_OBJECTING = {
    "backs": "back", "denies": "deny", "disputes": "dispute", "dismisses": "dismiss", "opposes": "oppose", "rejects": "reject",
    "supports": "support", "wants": "want",
}  # fmt: skip
_ABOUT = frozenset("break brush cap defy disregard end flout heed ignore override overrule rebuff reverse shrug sidestep".split())
"""Verbs that say of a decision what it goes against."""
_PERMITS = frozenset("bans cuts fines halts limits permits plans probes raids strikes talks votes".split())
_FREE = frozenset("Cabinet Chancellor Commission Council Deputy Foreign King Minister President Premier Prime Queen Secretary Vice".split())


def over_permits(tree: Tree, i: int) -> bool:
    """A headline's "Peru halts licences over Kade permits": the permits of Kade, for Peru halts them already."""
    name = i - 1
    at = tree.head[name]
    main = tree.kid(i, "ccomp")
    if tree.low[i] not in _PERMITS or tree.tag[i] != "VBZ" or tree.head[i] != i or main is None or not main < at < name:
        return False
    if tree.dep[name] != "pobj" or tree.tag[main] != "VBZ" or tree.kid(main, *SUBJECTS) is None or tree.kid(i, "aux", "dobj") is not None:
        return False
    if any(k > i and tree.dep[k] != "punct" for k in tree.kids[i]):
        return False
    thing = tree.kid(i, *SUBJECTS)
    tree.crown(main)
    if thing is not None:
        tree.move(thing, main, "dobj")
    tree.move(i, at, "pobj")
    tree.move(name, i, "compound")
    for k in tree.kids_of(i, "punct"):
        tree.move(k, main, "punct")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "NOUN", "NNS", tree.low[i].removesuffix("s")
    return True


def defies_trump(tree: Tree, i: int) -> bool:
    """A headline's "Peru defies Trump with a fine": a name, whatever verb it is like."""
    verb = tree.head[i]
    if tree.tag[i] not in ("VB", "VBP") or i != verb + 1 or not tree.text[i].istitle() or tree.tag[verb] not in FINITE:
        return False
    if tree.dep[i] not in ("xcomp", "ccomp", "dobj") or tree.kid(verb, "dobj") is not None or not tree.text[verb].islower():
        return False
    if tree.kid(i, *SUBJECTS, "aux") is not None:
        return False
    for k in list(tree.kids[i]):
        tree.move(k, verb, tree.dep[k])
    tree.dep[i], tree.pos[i], tree.tag[i], tree.lemma[i] = "dobj", "PROPN", "NNP", tree.text[i]
    return True


def within_hours_troops(tree: Tree, i: int) -> bool:
    """ "Within hours loyal troops had left": when, and not how loyal."""
    within, noun = i - 1, tree.head[i]
    if tree.low[i] not in _COUNTED_TIMES or within < 0 or tree.low[within] not in ("after", "for", "in", "within"):
        return False
    if tree.dep[within] != "prep" or tree.kid(within, "pobj", "pcomp") is not None or tree.dep[i] not in ("npadvmod", "compound", "nmod"):
        return False
    if not noun > i or tree.pos[noun] == "ADV" or tree.above(within, i, -1):
        return False
    tree.move(i, within, "pobj")
    return True


def on_9_april_two_men(tree: Tree, i: int) -> bool:
    """ "On 9 April two soldiers were hurt": when, and how many soldiers."""
    thing = tree.head[i]
    on = tree.head[thing]
    verb = tree.head[on]
    if tree.low[i] not in MONTHS or tree.dep[i] not in ("nmod", "compound") or tree.dep[thing] != "pobj" or tree.low[on] != "on":
        return False
    if not on < i < thing < verb or tree.tag[thing] not in ("NNS", "NNPS") or tree.kid(verb, *SUBJECTS) is not None:
        return False
    passive = tree.kid(verb, "auxpass") is not None
    if tree.tag[verb] not in (*FINITE, "VBN") or (tree.tag[verb] == "VBN" and not passive):
        return False
    for k in [k for k in tree.kids[thing] if k < i]:
        tree.move(k, i, tree.dep[k])
    for k in [k for k in tree.kids[i] if k > i]:
        tree.move(k, thing, "nummod" if tree.pos[k] == "NUM" else tree.dep[k])
    tree.move(thing, verb, "nsubjpass" if passive else "nsubj")
    tree.move(i, on, "pobj")
    return True


def from_the_bloc_kade(tree: Tree, i: int) -> bool:
    """ "A delegation from the regional bloc Sadc": the bloc's name, and not the delegation's."""
    noun, kind = tree.head[i], tree.subtree(i)[0] - 1
    if tree.dep[i] != "appos" or tree.pos[i] != "PROPN" or kind <= noun or tree.low[kind] not in _KINDS or tree.ent[i] == "PERSON":
        return False
    if tree.pos[kind] != "NOUN" or tree.dep[kind] != "pobj" or not tree.above(kind, noun, -1) or tree.kid(kind, "appos") is not None:
        return False
    tree.move(i, kind, "appos")
    return True


def the_chief_then_name(tree: Tree, i: int) -> bool:
    """ "At Kara Barracks, where they hold the chief of staff, Ana Ruiz": the chief's name, and not the barracks'."""
    host, comma = tree.head[i], tree.subtree(i)[0] - 1
    if tree.dep[i] != "appos" or tree.pos[i] != "PROPN" or comma < 1 or tree.text[comma] != "," or host > comma:
        return False
    role = comma - 1
    while role > host and tree.low[role] not in ROLE_NOUNS and tree.dep[role] in ("pobj", "prep", "compound"):
        role = tree.head[role]
    if not host < role < comma or tree.low[role] not in ROLE_NOUNS or tree.subtree(role)[-1] != comma - 1:
        return False
    if tree.kid(role, "det", "poss") is None or tree.low[host] in ROLE_NOUNS or tree.kid(role, "appos") is not None:
        return False
    if tree.dep[role] not in ("dobj", "pobj", "nsubj", "nsubjpass") or tree.above(role, i, -1):
        return False
    tree.move(i, role, "appos")
    return True


def mali_niger_and_chad(tree: Tree, i: int) -> bool:
    """ "Mali, Niger and Chad, all of them poor, left": three states, and no other name of the first."""
    first = tree.head[i]
    cc, third = tree.kid(i, "cc"), tree.kid(i, "conj")
    if tree.dep[i] != "appos" or cc is None or third is None or not first < i < cc < third:
        return False
    if any(tree.pos[k] != "PROPN" or tree.low[k] in ROLE_NOUNS or tree.kid(k, "det") is not None for k in (first, i, third)):
        return False
    if tree.dep[first] not in (*SUBJECTS, "dobj", "pobj") or not any(tree.ent[k] in ("GPE", "ORG") for k in (first, i, third)):
        return False
    tree.dep[i] = "conj"
    return True


def brushing_aside(tree: Tree, i: int) -> bool:
    """ "Ordered Kade to stop selling it, brushing aside a warning": whoever gives the order brushes it aside."""
    inner = tree.head[i]
    if tree.tag[i] != "VBG" or tree.dep[i] != "advcl" or tree.lemma[i] not in _ABOUT or tree.text[i - 1] != ",":
        return False
    main = inner
    while tree.dep[main] in ("xcomp", "ccomp", "pcomp", "prep", "advcl") and main < i and tree.kid(main, *SUBJECTS) is None:
        main = tree.head[main]
    if main == inner or tree.tag[main] not in (*FINITE, "VBN") or tree.dep[main] not in ("ROOT", "conj", "ccomp"):
        return False
    tree.move(i, main, "advcl")
    return True


def called_the_fine_a_tax(tree: Tree, i: int) -> bool:
    """ "Called the fine “a tariff”": what was called so, which the quotation marks part from what it was called."""
    name, mark, det = tree.head[i], i + 1, i + 2
    verb = tree.head[name]
    if tree.lemma[verb] not in ("brand", "call", "declare", "deem", "label", "pronounce", "term") or tree.dep[name] not in ("dobj", "oprd"):
        return False
    if det >= name or tree.text[mark] not in ("“", '"', "‘", "'") or tree.low[det] not in ("a", "an", "the") or tree.head[det] != name:
        return False
    if tree.dep[i] not in ("amod", "compound", "nmod") or tree.kid(verb, "dobj") not in (None, name):
        return False
    for k in [k for k in tree.kids[name] if k < i]:
        tree.move(k, i, tree.dep[k])
    tree.dep[name] = "oprd"
    tree.move(i, verb, "dobj")
    tree.pos[i], tree.tag[i] = ("PROPN", "NNP") if tree.tag[i] == "NNP" else ("NOUN", "NNS" if tree.tag[i] == "NNS" else "NN")
    return True


def by_poe_and_president_ruiz(tree: Tree, i: int) -> bool:
    """ "Struck by Poe and President Ana Ruiz": two people, of whom the second has a title."""
    name, cc, title = tree.head[i], tree.kid(i, "cc"), tree.kid(i, "conj")
    while tree.dep[name] == "compound" and tree.pos[name] == "PROPN" and tree.head[name] > name:
        name = tree.head[name]
    if tree.dep[i] not in ("nmod", "compound") or tree.tag[i] != "NNP" or cc != i + 1 or title != cc + 1 or not title < name:
        return False
    if tree.text[title] not in _FREE or tree.text[i] in _FREE or tree.low[i] in ROLE_NOUNS | FIELD_NOUNS or tree.kids[title]:
        return False
    if not any(tree.low[k] in ROLE_NOUNS for k in range(title, name)) or tree.low[name] in ROLE_NOUNS or tree.pos[name] != "PROPN":
        return False
    tree.join_before(i, cc, title, name)
    return True


def court_in_paris_which_ruled(tree: Tree, i: int) -> bool:
    """ "By a tribunal in Paris, which awarded it to Chile": the tribunal did."""
    place = tree.head[i]
    at = tree.head[place]
    body = tree.head[at]
    which = tree.kid(i, "nsubj")
    if tree.dep[i] != "relcl" or which is None or tree.low[which] != "which" or tree.low[at] not in ("at", "in", "near"):
        return False
    if tree.pos[place] != "PROPN" or tree.lemma[body] not in _BODIES or tree.lemma[i] in _SETTLED or tree.dep[at] != "prep":
        return False
    tree.move(i, body, "relcl")
    return True


def an_allegation_peru_rejects(tree: Tree, i: int) -> bool:
    """ "…, an allegation Peru rejects": what Peru does, and no rejects of Peru."""
    who = i - 1
    what = who - 1
    if tree.low[i] not in _OBJECTING or tree.tag[i] != "NNS" or what < 1 or tree.tag[who] != "NNP" or tree.tag[what] != "NN":
        return False
    if tree.head[who] != i or tree.head[what] != i or tree.dep[i] not in ("appos", "npadvmod", "conj", "dobj"):
        return False
    det = what - 1
    if tree.low[det] not in ("a", "an") or any(k > i for k in tree.kids[i] if tree.dep[k] != "punct"):
        return False
    tree.put_in_place(what, i)
    for k in [k for k in tree.kids[i] if k not in (who, what)]:
        tree.move(k, what, tree.dep[k])
    tree.move(i, what, "relcl")
    tree.move(who, i, "nsubj")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBZ", _OBJECTING[tree.low[i]]
    return True


def agency_and_name_apart(tree: Tree, i: int) -> bool:
    """ "State news agency Suna reported it": who reported it is one, the agency of that name."""
    verb, kind = tree.head[i], tree.subtree(i)[0] - 1
    if tree.dep[i] not in ("nsubj", "nsubjpass") or tree.pos[i] != "PROPN" or kind < 0 or tree.head[kind] != verb or kind == verb:
        return False
    if tree.dep[kind] not in ("nsubj", "nsubjpass") or tree.low[kind] not in _KINDS or tree.pos[kind] not in ("NOUN", "PROPN"):
        return False
    tree.move(i, kind, "appos")
    return True


def which_is_no_person(tree: Tree, i: int) -> bool:
    """ "A deal struck by Poe and President Ana Ruiz, which capped taxes": the deal did, for nobody is "which"."""
    name, which = tree.head[i], tree.kid(i, "nsubj", "nsubjpass", "dobj")
    if tree.dep[i] != "relcl" or which is None or tree.low[which] != "which" or which != tree.subtree(i)[0] or tree.pos[name] != "PROPN":
        return False
    if not any(tree.low[k] in ROLE_NOUNS for k in tree.kids_of(name, "compound")):
        return False
    thing = next((k for k in tree.ancestors(name) if tree.pos[k] in ("NOUN", "VERB") and tree.dep[k] not in ("acl", "relcl")), None)
    if thing is not None and tree.pos[thing] == "VERB" and thing < name:
        thing = next((k for k in tree.kids_of(thing, "nsubj", "nsubjpass", "dobj") if k < name and tree.pos[k] == "NOUN"), None)
    if thing is None or tree.pos[thing] != "NOUN" or tree.low[thing] in ROLE_NOUNS:
        return False
    tree.move(i, thing, "relcl")
    return True


def commerce_under_secretary(tree: Tree, i: int) -> bool:
    """ "Commerce Under Secretary Ana Ruiz said": an office, and nothing under a secretary."""
    field, name = tree.head[i], tree.kid(i, "pobj")
    if tree.text[i] != "Under" or tree.dep[i] != "prep" or name is None or tree.low[i + 1 : i + 2] != ["secretary"] or field != i - 1:
        return False
    if tree.pos[name] != "PROPN" or not tree.text[field].istitle():
        return False
    tree.move(name, tree.head[i], "pobj")
    tree.put_in_place(name, field)
    for k in [k for k in tree.kids[field] if k not in (i, name)]:
        tree.move(k, name, tree.dep[k])
    tree.move(field, name, "compound")
    tree.move(i, name, "compound")
    for k in (field, i):
        tree.pos[k], tree.tag[k] = "PROPN", "NNP"
    return True


def talks_days_before(tree: Tree, i: int) -> bool:
    """ "Called off talks days before they began": what is called off stands between the verb and the days."""
    talks, verb = i - 1, tree.head[i]
    if tree.low[i] not in _COUNTED_TIMES or tree.low[i + 1 : i + 2] not in (["before"], ["after"]) or tree.head[talks] != i:
        return False
    verb = next((a for a in tree.ancestors(i) if tree.pos[a] in ("VERB", "AUX") and a < i), verb)
    if tree.dep[talks] != "compound" or tree.tag[talks] not in ("NN", "NNS") or tree.pos[verb] != "VERB" or not verb < talks:
        return False
    if tree.kid(verb, "dobj") not in (None, i) or any(tree.kid(k, "pobj") is None for k in tree.kids_of(verb, "prep") if k < talks):
        return False
    others = [k for k in tree.kids[i] if k < talks]
    if any(tree.pos[k] not in ("ADJ", "NOUN", "PROPN", "DET", "PRON") for k in others):
        return False  # "two days before": a number counts the days
    tree.move(talks, verb, "dobj")
    for k in others:
        tree.move(k, talks, tree.dep[k])
    if tree.dep[i] == "dobj":
        tree.dep[i] = "npadvmod"
    return True


def keep_up_to(tree: Tree, i: int) -> bool:
    """ "Agreed to keep up to $4bn": how much at most, and nothing is kept up."""
    verb = i - 1
    if tree.low[i] != "up" or tree.dep[i] not in ("advmod", "prt") or tree.head[i] != verb or tree.low[i + 1 : i + 2] != ["to"]:
        return False
    number = next((k for k in range(i + 2, min(i + 5, tree.n)) if tree.tag[k] == "CD" or tree.text[k][0] in "$€£¥0123456789"), None)
    thing = tree.kid(verb, "dobj")
    to = i + 1
    if thing is None and tree.dep[to] == "prep" and tree.head[to] == verb and tree.lemma[verb] not in _MOVING and number == i + 2:
        thing = tree.kid(to, "pobj")  # "may keep up to 4bn cubic metres of gas"
        if thing is None or number not in tree.subtree(thing):
            return False
        tree.move(thing, verb, "dobj")
        tree.move(to, number, "quantmod")
        tree.move(i, number, "quantmod")
        return True
    if number != i + 2 or thing is None or number not in tree.subtree(thing) or tree.head[i + 1] not in (number, thing, verb):
        return False
    tree.move(i + 1, number if number != thing else thing, "quantmod")
    tree.move(i, number if number != thing else thing, "quantmod")
    return True


_MOVING = frozenset("climb come drive get go jump line live move own rise run stand step walk".split())


def until_2032(tree: Tree, i: int) -> bool:
    """ "Its demand for guarantees until 2032 was rejected": no clause begins there, and no year is rejected."""
    verb, year = tree.head[i], i + 1
    if tree.low[i] not in ("before", "since", "till", "until") or tree.dep[i] != "mark" or year >= tree.n or tree.head[year] != verb:
        return False
    if tree.dep[year] not in ("nsubj", "nsubjpass") or tree.tag[year] != "CD" or len(tree.text[year]) != 4 or tree.subtree(year) != [year]:
        return False
    if not any(k < i for k in tree.kids_of(verb, "nsubj", "nsubjpass")) or tree.pos[i - 1] not in ("NOUN", "PROPN"):
        return False
    tree.move(i, i - 1, "prep")
    tree.move(year, i, "pobj")
    tree.pos[i] = "ADP"
    return True


def for_a_sum_in_2022(tree: Tree, i: int) -> bool:
    """ "Sold its shares for 500mn in 2022": when it sold them, and no money of that year."""
    money, when = tree.head[i], tree.kid(i, "pobj")
    at = tree.head[money]
    if tree.low[i] not in ("in", "on") or tree.dep[i] != "prep" or when is None or tree.dep[money] != "pobj" or tree.low[at] != "for":
        return False
    dated = tree.ent[when] == "DATE" or tree.low[when] in MONTHS or (tree.tag[when] == "CD" and len(tree.text[when]) == 4)
    if tree.ent[money] != "MONEY" and not any(tree.text[k] in "$€£¥" for k in tree.kids[money]):
        return False
    if not dated or tree.pos[tree.head[at]] != "VERB" or tree.dep[at] != "prep":
        return False
    tree.move(i, tree.head[at], "prep")
    return True


def over_900_trucks(tree: Tree, i: int) -> bool:
    """ "Over 900 trucks are stranded": how many, not over what."""
    number = i + 1
    if tree.low[i] not in ("over", "about", "around", "under", "nearly") or tree.dep[i] != "prep" or tree.kids[i] or number >= tree.n:
        return False
    things = tree.head[number]
    if tree.tag[number] != "CD" or tree.dep[number] != "nummod" or tree.dep[things] not in SUBJECTS or tree.head[things] != tree.head[i]:
        return False
    tree.move(i, number, "quantmod")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    agency_and_name_apart,
    which_is_no_person,
    commerce_under_secretary,
    over_permits,
    defies_trump,
    within_hours_troops,
    on_9_april_two_men,
    from_the_bloc_kade,
    the_chief_then_name,
    mali_niger_and_chad,
    brushing_aside,
    called_the_fine_a_tax,
    by_poe_and_president_ruiz,
    court_in_paris_which_ruled,
    an_allegation_peru_rejects,
    talks_days_before,
    keep_up_to,
    until_2032,
    for_a_sum_in_2022,
    over_900_trucks,
)
"""In the order in which they are tried."""
