"""Mistakes of small parsers about what a clause hangs on: reports behind it, its subject put apart, its object taken for another word."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..nouns import ACTOR_NOUNS, EVENT_NOUNS, PERSON_NOUNS, ROLE_NOUNS
from ..tree import Tree
from .labels import FINITE, SAYING, SUBJECTS

__all__ = ["RULES"]

_PEOPLE = PERSON_NOUNS | ROLE_NOUNS
_NUMBER = re.compile(r"\d[\d.,]*(?:bn|k|m|mn|tn)?")
_GIVING = frozenset("allow award cede deny give grant guarantee hand lend offer owe pay pledge promise send".split())
_GIVEN = frozenset(
    "access aid asylum authority cash compensation control credit cover help immunity leverage money ownership permission power priority "
    "protection reassurance relief responsibility support time".split()
)
"""What one is given without an article."""
_TRAILING = {form: verb for verb in "allege argue claim estimate insist say show suggest warn".split() for form in (verb, verb + "s")}
"""Verbs of reports that end a sentence."""


def prosecutors_allege(tree: Tree, i: int) -> bool:
    """ "Traders signed it, prosecutors in Oslo allege", "…, data from the firm Kade show": the report that ends the sentence."""
    if tree.low[i] not in _TRAILING or tree.text[i + 1 : i + 2] not in ([], ["."], ["\n"]) or tree.tag[i] in FINITE[:1]:
        return False
    start = next((k for k in range(i - 2, max(i - 12, 0), -1) if tree.text[k] == ","), None)
    if start is None or tree.text[i - 1] == ",":
        return False
    said = range(start + 1, i)
    if any(tree.tag[k] in FINITE for k in said) or not any(tree.pos[k] in ("NOUN", "PROPN") for k in said):
        return False
    root = next((a for a in (i, *tree.ancestors(i)) if tree.head[a] == a), i)
    if root == i or tree.pos[root] not in ("VERB", "AUX") or not root < start or tree.kid(root, "ccomp", "parataxis") in said:
        return False
    last = [k for k in tree.kids[i] if k in said and tree.pos[k] in ("NOUN", "PROPN")]
    if tree.dep[i] == "pobj":  # "in Frankfurt allege"
        if not last:
            return False
        for k in [k for k in tree.kids[i] if k in said and k != last[-1]]:
            tree.move(k, last[-1], tree.dep[k])
        tree.put_in_place(last[-1], i)
        who = next((k for k in said if tree.head[k] not in said and tree.pos[k] in ("NOUN", "PROPN")), None)
    else:
        who = last[-1] if last else next((k for k in said if tree.head[k] not in said and tree.pos[k] in ("NOUN", "PROPN")), None)
    if who is None or who == i:
        return False
    tree.crown(i)
    tree.move(root, i, "ccomp")
    tree.move(who, i, "nsubj")
    for k in [k for k in said if tree.head[k] not in said and tree.head[k] != i]:
        tree.move(k, who, "dep" if tree.dep[k] not in ("det", "amod", "compound") else tree.dep[k])
    tree.pos[i], tree.lemma[i] = "VERB", _TRAILING[tree.low[i]]
    tree.tag[i] = "VBZ" if tree.low[i].endswith("s") else "VBP"
    return True


def kade_a_firm_estimates(tree: Tree, i: int) -> bool:
    """ "It would fall, Kade, an advisory firm, estimates": what the firm estimates, and no estimates."""
    told = tree.kid(i, "ccomp")
    if tree.low[i] not in _TRAILING or tree.tag[i] != "NNS" or tree.dep[i] != "ROOT" or told is None or tree.text[i - 1] != ",":
        return False
    who = next((k for k in tree.kids_of(told, "npadvmod", "appos", "dobj", "oprd") if tree.subtree(k)[-1] == i - 2), None)
    if who is None or tree.pos[who] != "PROPN" or tree.text[tree.subtree(who)[0] - 1] != ",":
        return False
    tree.move(who, i, "nsubj")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBZ", _TRAILING[tree.low[i]]
    return True


def operates_its_chief_said(tree: Tree, i: int) -> bool:
    """ "The firm no longer operates there, its chief, Ana Ruiz, said": what she said, and no subject of it."""
    said = tree.head[i]
    if tree.dep[i] not in ("nsubj", "csubj") or tree.tag[i] not in FINITE or tree.lemma[said] not in SAYING or not i < said:
        return False
    if tree.kid(i, "nsubj", "nsubjpass") is None or tree.text[said - 1] != ",":
        return False
    inside = [k for k in tree.subtree(i) if i < k < said and tree.dep[k] == "appos" and tree.text[tree.subtree(k)[0] - 1] == ","]
    who = next((k for k in inside if tree.lemma[k] in _PEOPLE or tree.ent[k] == "PERSON"), None)
    if who is None or tree.subtree(who)[-1] + 2 < said:
        return False
    tree.dep[i] = "ccomp"
    tree.move(who, said, "nsubj")
    return True


def gave_the_firm_control(tree: Tree, i: int) -> bool:
    """ "Gives Portsea Holdings control of it", "promised the farmers compensation": who is given it."""
    verb, who = tree.head[i], i - 1
    if tree.dep[i] != "dobj" or tree.lemma[i] not in _GIVEN or tree.lemma[verb] not in _GIVING or tree.head[who] != i or not verb < who:
        return False
    named = tree.ent[who] in ("ORG", "GPE", "PERSON", "NORP") and tree.pos[who] == "PROPN"
    if tree.dep[who] not in ("compound", "nmod") or not (named or (tree.tag[who] == "NNS" and tree.lemma[who] in ACTOR_NOUNS | _PEOPLE)):
        return False
    if tree.kid(verb, "dative") is not None:
        return False
    mine = [k for k in tree.kids[i] if k < who and (tree.dep[k] in ("det", "poss") or tree.ent[k] == tree.ent[who] != "")]
    tree.move(who, verb, "dative")
    for k in mine:
        tree.move(k, who, tree.dep[k])
    return True


def fined_it_86bn_won(tree: Tree, i: int) -> bool:
    """ "Fined Hanbit Semicon 86bn won": a sum, and nobody who won."""
    number, verb = i - 1, tree.head[i]
    if tree.low[i] != "won" or tree.dep[i] != "ccomp" or not _NUMBER.fullmatch(tree.low[number]) or tree.kid(i, "nsubj") != number:
        return False
    if not verb < number or tree.pos[verb] != "VERB" or tree.kid(i, "aux", "dobj") is not None:
        return False
    names = [k for k in tree.kids[number] if tree.pos[k] == "PROPN"]
    for k in [k for k in tree.kids[i] if k != number and tree.dep[k] != "appos"]:
        tree.move(k, verb, tree.dep[k])
    tree.dep[i] = "dobj"
    tree.pos[i], tree.tag[i], tree.lemma[i] = "NOUN", "NN", "won"
    tree.dep[number], tree.pos[number], tree.tag[number] = "nummod", "NUM", "CD"
    for k in names[:-1]:
        tree.move(k, names[-1], "compound")
    if names:
        tree.move(names[-1], verb, "dative")
    return True


def as_did_malta(tree: Tree, i: int) -> bool:
    """ "Peru abstained, as did Malta; all others voted": Malta did as Peru, whatever the others did."""
    verb = tree.head[i]
    first = tree.head[verb]
    if tree.low[i] not in ("did", "do", "does") or tree.dep[i] != "advcl" or tree.dep[verb] not in ("ccomp", "parataxis", "conj"):
        return False
    mark = next((k for k in tree.kids_of(i, "mark") if tree.low[k] == "as"), None)
    if mark != i - 1 or tree.kid(i, "nsubj") is None or not first < i < verb or ";" not in tree.text[i:verb]:
        return False
    tree.move(i, first, "advcl")
    tree.dep[verb] = "parataxis"
    return True


def talks_suspended_since(tree: Tree, i: int) -> bool:
    """ "Peru agreed to resume talks on trade, suspended since 2019": the talks are suspended, and not Peru."""
    verb = tree.head[i]
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBN" or tree.lemma[i] not in _BROKEN_OFF or tree.text[i - 1] != "," or not verb < i:
        return False
    if tree.kid(i, "aux", "auxpass", "mark", "nsubj", "dobj") is not None or tree.pos[verb] != "VERB":
        return False
    done = [verb, *(k for k in tree.kids_of(verb, "xcomp", "ccomp") if k < i)]
    things = [k for v in done for k in tree.kids_of(v, "dobj") if k < i]
    if not things or tree.kid(verb, "auxpass") is not None or tree.lemma[things[-1]] not in EVENT_NOUNS | _HELD:
        return False
    tree.move(i, things[-1], "acl")
    return True


_BROKEN_OFF = frozenset("delay freeze halt interrupt postpone stall shelve suspend".split())
_HELD = frozenset(
    "accord agreement aid ceasefire dialogue export flight import link pact payment program programme service supply trade".split()
)


def bribes_worth(tree: Tree, i: int) -> bool:
    """ "Accepting bribes worth 4m between 2016 and 2019": bribes of that value, and nothing that is given to bribes."""
    verb = tree.head[i]
    thing = next((k for k in tree.kids_of(verb, "dobj", "dative") if k == i - 1), None)
    if tree.low[i] != "worth" or thing is None or tree.dep[i] not in ("dobj", "oprd", "ccomp"):
        return False
    tree.dep[thing] = "dobj"
    for k in [k for k in tree.kids_of(i, "prep") if tree.low[k] not in ("of",)]:
        tree.move(k, verb, "prep")
    tree.move(i, thing, "amod")
    tree.pos[i], tree.tag[i] = "ADJ", "JJ"
    return True


def allowed_ships_to(tree: Tree, i: int) -> bool:
    """ "Allowed as many as 40 ships to refuel": the ships refuel, as they were allowed to."""
    thing = tree.head[i]
    verb = tree.head[thing]
    if tree.dep[i] != "relcl" or tree.tag[i] != "VB" or tree.dep[thing] != "dobj" or tree.lemma[verb] not in _LETTING:
        return False
    if not verb < thing < i or tree.kid(i, *SUBJECTS) is not None or not any(tree.low[k] == "to" for k in tree.kids_of(i, "aux")):
        return False
    tree.move(i, verb, "xcomp")
    return True


_LETTING = frozenset("allow compel enable encourage force forbid help invite order permit pressure tell urge".split())


def japan_and_to_a_lesser_extent(tree: Tree, i: int) -> bool:
    """ "Japan and, to a lesser extent, South Korea have bought it": both have."""
    verb = tree.head[i]
    found = tree.kids_of(verb, "nsubj", "nsubjpass")
    if tree.dep[i] not in ("nsubj", "nsubjpass") or len(found) != 2 or found[1] != i:
        return False
    first = found[0]
    cc, aside = tree.kid(first, "cc"), next((k for k in tree.kids_of(verb, "prep") if first < k < i), None)
    if cc is None or aside is None or cc != tree.subtree(first)[-1] or tree.text[cc + 1 : cc + 2] != [","]:
        return False
    tree.move(aside, first, "dep")
    tree.move(i, first, "conj")
    return True


def whose_founder_was_ousted(tree: Tree, i: int) -> bool:
    """ "The firm, whose founder, Ola Poe, was ousted in April, is seeking help": the founder was, and the firm is seeking it."""
    main, held = tree.head[i], tree.kid(i, "nsubj", "nsubjpass")
    if tree.dep[i] not in ("ccomp", "relcl", "advcl") or held is None or not held < i < main or tree.kid(main, *SUBJECTS) is not None:
        return False
    owned = next((k for k in tree.kids_of(held, "appos", "relcl") if any(tree.low[p] == "whose" for p in tree.kids_of(k, "poss"))), None)
    if owned is None or tree.pos[owned] != "NOUN" or not held < owned < i or not tree.comma_before(owned):
        return False
    dep = tree.dep[held]
    tree.move(held, main, "nsubjpass" if tree.kid(main, "auxpass") is not None else "nsubj")
    tree.move(i, held, "relcl")
    tree.move(owned, i, dep)
    return True


def until_july_the_freezes(tree: Tree, i: int) -> bool:
    """ "Extended until 31 July the asset freezes imposed on it": what was extended, and nothing that July does."""
    day, who = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "relcl" or tree.tag[i] != "VBZ" or tree.ent[day] != "DATE" or who is None or who != i - 1 or tree.tag[who] != "NN":
        return False
    verb = next((a for a in tree.ancestors(day) if tree.pos[a] == "VERB"), None)
    if verb is None or tree.kid(verb, "dobj") is not None or tree.kid(who, "det") is None:
        return False
    if tree.kid(i, "dobj", "aux", "ccomp") is not None:
        return False
    for k in [k for k in tree.kids[who] if k < who]:
        tree.move(k, i, tree.dep[k])
    tree.move(i, verb, "dobj")
    tree.dep[who] = "compound"
    tree.pos[i], tree.tag[i] = "NOUN", "NNS"
    return True


def so_severe_that(tree: Tree, i: int) -> bool:
    """ "So severe was the damage to the grid that crews cannot restore power": what follows from it, and nothing of the grid."""
    if tree.dep[i] != "relcl" or not tree.head[i] < i:
        return False
    inner = next((k for k in (i, *tree.kids_of(i, "xcomp")) if any(tree.low[t] == "that" for t in tree.kids_of(k, "dobj"))), None)
    that = None if inner is None else next(t for t in tree.kids_of(inner, "dobj") if tree.low[t] == "that")
    if inner is None or that is None or len(tree.kids_of(inner, "dobj")) < 2:
        return False
    main = next((a for a in tree.ancestors(i) if tree.pos[a] in ("VERB", "AUX")), None)
    if main is None or not any(tree.low[k] in ("so", "such") for k in range(tree.subtree(main)[0], that)):
        return False
    tree.move(i, main, "advcl")
    tree.move(that, i, "mark")
    tree.pos[that], tree.tag[that] = "SCONJ", "IN"
    return True


def nor_he_added_has(tree: Tree, i: int) -> bool:
    """ "Neither left nor, its envoy said on Sunday, has any wish to": what it has not, as the envoy said."""
    first = tree.head[i]
    said = next((k for k in tree.kids_of(first, "conj") if k < i and tree.lemma[k] in SAYING | {"reiterate", "repeat"}), None)
    nor = next((k for k in tree.kids_of(first, "cc") if tree.low[k] == "nor"), None)
    if tree.dep[i] != "conj" or said is None or nor is None or tree.text[nor + 1 : nor + 2] != [","] or not nor < said < i:
        return False
    if tree.kid(said, "nsubj") is None or tree.kid(said, "dobj", "ccomp") is not None:
        return False
    tree.move(said, i, "parataxis")
    return True


def agency_aps_reported(tree: Tree, i: int) -> bool:
    """ "It recalled its envoy, the state news agency APS reported": who reported it is one, the agency of that name."""
    agency, name = tree.head[i], tree.kid(i, "nsubj")
    verb = tree.head[agency]
    if tree.dep[i] != "relcl" or tree.lemma[i] not in SAYING or name is None or name != agency + 1 or tree.ent[name] != "ORG":
        return False
    if tree.dep[agency] not in ("dobj", "appos", "npadvmod", "conj") or tree.lemma[agency] not in _MEDIA:
        return False
    main = next((a for a in (verb, *tree.ancestors(verb)) if tree.head[a] == a), verb)
    if tree.pos[main] not in ("VERB", "AUX") or not main < agency or tree.text[tree.subtree(agency, [i])[0] - 1] != ",":
        return False
    tree.move(i, main, "parataxis")
    tree.move(agency, name, "compound")
    return True


_MEDIA = frozenset("agency broadcaster daily magazine newspaper".split())


def doing_so_risks(tree: Tree, i: int) -> bool:
    """ "If doing so risks unsettling markets": what risks it is the doing, and nobody does risks."""
    do = tree.head[i]
    if tree.tag[i] != "NNS" or tree.dep[i] != "dobj" or tree.low[do] != "doing" or tree.low[do + 1 : i] != ["so"]:
        return False
    after = [k for k in tree.kids[do] if k > i]
    marks = [k for k in tree.kids[do] if k < do]
    tree.put_in_place(i, do)
    for k in (*marks, *after):
        tree.move(k, i, tree.dep[k])
    tree.move(do, i, "csubj")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBZ", tree.low[i].removesuffix("s")
    thing = next((k for k in after if tree.dep[k] == "dobj"), None)
    unsettling = i + 1
    if thing is not None and tree.low[unsettling].endswith("ing") and tree.head[unsettling] == thing and tree.dep[unsettling] == "amod":
        tree.move(unsettling, i, "xcomp")
        tree.move(thing, unsettling, "dobj")
        tree.pos[unsettling], tree.tag[unsettling] = "VERB", "VBG"
    return True


def what_he_told_them(tree: Tree, i: int) -> bool:
    """ "Contrary to what the owners told the court": what they told, and the court that was told."""
    verb = tree.head[i]
    whom = tree.kid(verb, "dobj")
    if tree.low[i] != "what" or tree.dep[i] != "dative" or tree.lemma[verb] not in ("promise", "show", "teach", "tell") or whom is None:
        return False
    tree.dep[i], tree.dep[whom] = "dobj", "dative"
    return True


def something_he_insists(tree: Tree, i: int) -> bool:
    """ "It must leave, something Poe's office insists it will not do": what the office says of it, which sums up the clause."""
    told, what = tree.kid(i, "ccomp"), tree.kid(i, "nsubj")
    if tree.dep[i] != "ROOT" or told is None or what is None or not told < what < i or tree.low[what] != "something":
        return False
    who = next((k for k in tree.kids_of(what, "appos") if tree.subtree(k)[0] == what + 1), None)
    if who is None or tree.text[what - 1] != ",":
        return False
    tree.crown(told)
    tree.move(what, told, "dep")
    for k in [k for k in tree.kids_of(i, "punct") if k > i]:
        tree.move(k, told, "punct")
    tree.move(i, what, "relcl")
    tree.move(who, i, "nsubj")
    return True


def reserves_target(tree: Tree, i: int) -> bool:
    """ "Missed its reserves target by $2bn": a target, and nothing that reserves do."""
    verb, kind = tree.head[i], i - 1
    if tree.dep[i] != "ccomp" or tree.tag[i] not in ("VB", "VBP") or tree.dep[kind] != "dobj" or tree.tag[kind] != "NNS":
        return False
    if tree.head[kind] != verb or tree.lemma[verb] in ("feel", "have", "hear", "help", "let", "make", "see", "watch"):
        return False
    if tree.low[i] not in _NOUNS_TOO or any(tree.dep[k] not in ("prep", "punct") for k in tree.kids[i]):
        return False
    for k in [k for k in tree.kids[kind] if k < kind]:
        tree.move(k, i, tree.dep[k])
    for k in [k for k in tree.kids_of(i, "prep") if tree.low[k] != "of"]:
        tree.move(k, verb, "prep")
    tree.dep[i] = "dobj"
    tree.move(kind, i, "compound")
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


_NOUNS_TOO = frozenset(
    "aim ban bid cap charge claim cut deal demand estimate fall forecast goal limit offer order plan rate rise target test".split()
)

_KINDS = {
    "building": "material permit", "cooking": "gas oil", "drinking": "water", "fishing": "boat ground licence quota right vessel",
    "hearing": "aid", "mining": "company firm licence permit right", "operating": "cost licence profit system", "refining": "capacity",
    "shipping": "company firm lane line route", "training": "camp ground",
}  # fmt: skip
"""Forms in -ing that name a kind of the noun behind them."""


def hearing_aids(tree: Tree, i: int) -> bool:
    """ "Higher prices for hearing aids": aids of a kind, and nobody who hears."""
    thing = tree.kid(i, "dobj")
    if tree.dep[i] != "pcomp" or thing is None or thing != i + 1 or tree.lemma[thing] not in _KINDS.get(tree.low[i], "").split():
        return False
    for k in [k for k in tree.kids[i] if k != thing]:
        tree.move(k, thing, tree.dep[k])
    tree.move(thing, tree.head[i], "pobj")
    tree.move(i, thing, "compound")
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


def chief_turned_senator(tree: Tree, i: int) -> bool:
    """ "Former spy chief turned senator Ola Poe was shot": Poe was, who once was the one and became the other."""
    before, told = tree.kid(i, "nsubj"), tree.kid(i, "ccomp")
    if tree.low[i] != "turned" or before is None or before != i - 1 or told is None or tree.lemma[before] not in _PEOPLE:
        return False
    who = tree.kid(told, "nsubj", "nsubjpass")
    if who is None or not i < who < told or tree.ent[who] != "PERSON" or tree.subtree(who)[0] != i + 1:
        return False
    tree.put_in_place(told, i)
    for k in [k for k in tree.kids[i] if k not in (before, told)]:
        tree.move(k, told, tree.dep[k])
    tree.move(before, told, "dep")
    tree.move(i, before, "acl")
    return True


def governor_and_veteran(tree: Tree, i: int) -> bool:
    """ "Was Yusuf Warsame, deputy governor of Kara and a veteran of the talks": one man, and what he was."""
    name = tree.head[i]
    mate = tree.kid(i, "conj")
    if tree.dep[i] != "appos" or tree.ent[name] != "PERSON" or mate is None or tree.lemma[i] not in ROLE_NOUNS or not name < i < mate:
        return False
    if tree.lemma[mate] not in _PEOPLE | {"veteran"} or tree.kid(mate, "det") is None or tree.text[tree.subtree(i)[0] - 1] != ",":
        return False
    behind = tree.dep[name] == "nsubj" and tree.head[name] < name  # "said Ruiz, the mayor and the head of the party"
    if tree.low[tree.kid(mate, "det") or 0] not in (("a", "an", "the") if behind else ("a", "an")):
        return False
    tree.move(mate, name, "appos")
    for k in tree.kids_of(i, "cc"):
        tree.move(k, name, "punct")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    prosecutors_allege,
    kade_a_firm_estimates,
    operates_its_chief_said,
    gave_the_firm_control,
    fined_it_86bn_won,
    as_did_malta,
    talks_suspended_since,
    bribes_worth,
    allowed_ships_to,
    japan_and_to_a_lesser_extent,
    whose_founder_was_ousted,
    until_july_the_freezes,
    so_severe_that,
    nor_he_added_has,
    agency_aps_reported,
    doing_so_risks,
    what_he_told_them,
    something_he_insists,
    reserves_target,
    hearing_aids,
    chief_turned_senator,
    governor_and_veteran,
)
"""In the order in which they are tried."""
