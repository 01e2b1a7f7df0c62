"""Mistakes of small parsers in agency briefs: who says it beside which clause, who does the second thing, what a fronted phrase holds."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import BODY_NOUNS
from ..tree import Tree
from .labels import FINITE, SAYING, SPEAKING, SUBJECTS

__all__ = ["RULES"]


def not_since_then_has_it(tree: Tree, i: int) -> bool:
    """ "Not since 1998 has the rupiah fallen so far", "Not until May did Ruiz visit": the verb behind, and the time before."""
    has = tree.head[i]
    start = tree.subtree(has)[0]
    since, year = start + 1, start + 2
    if tree.tag[i] not in ("VB", "VBD", "VBN") or tree.lemma[has] not in ("do", "have") or not has < i or tree.dep[has] != "ROOT":
        return False
    if tree.low[start] not in ("not", "only") or tree.low[since : since + 1] not in (["since"], ["until"]) or not year < has:
        return False
    when = next((k for k in (year, *tree.ancestors(year)) if since < k < has and tree.head[k] in (has, since)), None)
    if when is None or tree.kid(i, *SUBJECTS) is None:
        return False
    tree.crown(i)
    for k in tree.kids[has][:]:
        tree.move(k, i, tree.dep[k])
    tree.move(has, i, "aux")
    tree.move(since, i, "prep")
    tree.move(start, since, "advmod")
    tree.move(when, since, "pobj")
    tree.tag[i] = "VBN" if tree.lemma[has] == "have" else "VB"
    return True


def magnitude_six_earthquake(tree: Tree, i: int) -> bool:
    """ "A magnitude 6.3 earthquake struck": one earthquake, and how strong."""
    quake = i + 2
    if tree.low[i] != "magnitude" or quake >= tree.n or tree.tag[i + 1] != "CD" or tree.lemma[quake] not in _QUAKES:
        return False
    if tree.head[i] == quake or tree.dep[i] in ("compound", "nmod"):
        return False
    if any(tree.above(quake, k, -1) for k in tree.kids[i] if k < i):
        return False
    for k in [k for k in tree.kids[i] if k < i]:
        tree.move(k, quake, tree.dep[k])
    if tree.above(quake, i, -1):
        tree.put_in_place(quake, i)
    tree.move(i, quake, "compound")
    return True


_QUAKES = frozenset("aftershock earthquake quake tremor".split())


def village_that_chose_him_and_banned(tree: Tree, i: int) -> bool:
    """ "Is the mayor of a village that has elected him and last year banned turbines": the village banned them."""
    main = tree.head[i]
    cc = next((k for k in tree.kids_of(main, "cc") if main < k < i), None)
    if tree.dep[i] != "conj" or tree.tag[i] != "VBD" or tree.lemma[main] != "be" or tree.tag[main] not in ("VBZ", "VBP") or cc is None:
        return False
    if tree.kid(i, *SUBJECTS, "aux", "auxpass") is not None or tree.kid(i, "dobj") is None or tree.text[cc - 1] == ",":
        return False
    clause = next((k for k in tree.ancestors(cc - 1) if tree.dep[k] == "relcl"), None)
    if clause is None or tree.subtree(clause)[-1] != cc - 1 or tree.tag[clause] not in ("VBD", "VBN"):
        return False
    that = tree.kid(clause, *SUBJECTS)
    if that is None or tree.low[that] not in ("that", "which"):
        return False
    tree.move(cc, clause, "cc")
    tree.move(i, clause, "conj")
    return True


def wrote_to_them_demanding(tree: Tree, i: int) -> bool:
    """ "Has written to its directors demanding a sale": who writes demands it."""
    whom = tree.head[i]
    to = tree.head[whom]
    verb = tree.head[to]
    if tree.dep[i] != "acl" or tree.tag[i] != "VBG" or tree.lemma[i] not in _ASKING or tree.dep[whom] != "pobj" or tree.low[to] != "to":
        return False
    if tree.lemma[verb] not in ("appeal", "speak", "talk", "turn", "write") or tree.kid(verb, "nsubj") is None:
        return False
    tree.move(i, verb, "advcl")
    return True


_ASKING = SPEAKING | frozenset("ask beg demand offer plead request seek".split())


def noted_they_had_not_and_asked_them(tree: Tree, i: int) -> bool:
    """ "Ruiz noted that nine states had not paid and asked them to do so": Ruiz asks, for nobody asks themselves."""
    first = tree.head[i]
    said = tree.head[first]
    whom = tree.kid(i, "dobj")
    who = tree.kid(first, *SUBJECTS)
    if tree.dep[i] != "conj" or tree.lemma[i] not in _ASKING or tree.dep[first] != "ccomp" or whom is None or who is None:
        return False
    if tree.kid(i, *SUBJECTS) is not None or tree.tag[i] != tree.tag[said] or tree.lemma[said] not in SAYING or not said < first:
        return False
    many = tree.tag[who] in ("NNS", "NNPS") or tree.kid(who, "nummod", "conj") is not None
    if tree.low[whom] != ("them" if many else "it") or tree.pos[who] == "PRON" or not i < whom:
        return False
    cc = next((k for k in reversed(tree.kids_of(first, "cc")) if k < i), None)
    tree.move(i, said, "conj")
    if cc is not None:
        tree.move(cc, said, "cc")
    return True


def one_of_which_threatened(tree: Tree, i: int) -> bool:
    """ "With two parties, one of which, the Greens, threatened to leave": the Greens did."""
    if tree.tag[i] not in (*FINITE, "VBN") or tree.dep[i] not in ("acl", "advcl", "conj", "relcl") or tree.kid(i, *SUBJECTS, "mark", "cc"):
        return False
    if i < 2 or tree.text[i - 1] != ",":
        return False
    name = next((k for k in (i - 2, *tree.ancestors(i - 2)) if tree.dep[k] == "appos" and tree.subtree(k)[-1] == i - 2), None)
    if name is None or not tree.comma_before(name):
        return False
    over = tree.head[name]
    one = over if tree.dep[over] == "appos" else next((k for k in tree.kids_of(over, "appos") if k < name), over)
    many = tree.head[one]
    parts = [c for p in tree.kids_of(one, "prep") for c in tree.kids_of(p, "pobj") if tree.low[p] == "of"]
    if (one in (over, name) and tree.dep[one] != "appos") or not many < one < name or tree.above(many, i, -1):
        return False
    if not any(tree.low[c] in ("which", "whom") for c in parts):
        return False
    tree.move(i, many, "relcl")
    tree.move(name, i, "nsubj")
    tree.move(one, i, "dep")
    tree.tag[i] = "VBD" if tree.tag[i] == "VBN" else tree.tag[i]
    return True


def recommend_that_it_found_and_fund(tree: Tree, i: int) -> bool:
    """ "The authors recommend that NATO open an office, fund it and invite Peru": all that NATO should do."""
    told = tree.head[i]
    clause = tree.kid(told, "ccomp")
    if tree.dep[i] != "conj" or tree.tag[i] not in ("VB", "VBP") or tree.lemma[told] not in _ADVISING or clause is None or not clause < i:
        return False
    who = tree.kid(clause, "nsubj", "nsubjpass")
    mood = tree.tag[clause] == "VB" or (tree.tag[clause] == "VBP" and who is not None and tree.tag[who] in ("NN", "NNP"))
    if not mood or tree.kid(clause, "mark") is None or tree.kid(clause, "aux") is not None or not told < clause:
        return False
    if tree.kid(i, *SUBJECTS, "aux", "ccomp") is not None or tree.kid(i, "dobj") is None or tree.lemma[i] in _SPOKEN:
        return False
    tree.move(i, clause, "conj")
    tree.tag[i] = "VB"
    return True


_ADVISING = frozenset("advise ask demand insist propose recommend request suggest urge".split())
_SPOKEN = SAYING | frozenset("accuse call conclude criticise criticize find offer present urge".split())


def it_had_not_its_chairman_admitted(tree: Tree, i: int) -> bool:
    """ "The firm had not paid, its chairman Jan Poe admitted at a meeting": what he admitted."""
    said = tree.head[i]
    who = tree.kid(said, "nsubj")
    if tree.dep[i] != "advcl" or tree.lemma[said] not in SAYING or who is None or not i < who < said or tree.kid(i, "mark") is not None:
        return False
    if tree.kid(i, "nsubj", "nsubjpass") is None or tree.text[tree.subtree(i)[-1] + 1] != ",":
        return False
    if tree.kid(said, "ccomp", "dobj") is not None:
        return False
    opens = {tree.low[k] for k in tree.kids_of(i, "advmod", "prep")} & {"as", "if", "once", "when", "where", "while"}
    if opens or not (tree.tag[i] in FINITE or tree.kid(i, "aux", "auxpass") is not None):
        return False
    tree.dep[i] = "ccomp"
    return True


def anyone_who_listens_that(tree: Tree, i: int) -> bool:
    """ "Tells anyone who will listen that it failed": what is told."""
    hears = tree.head[i]
    whom = tree.head[hears]
    verb = tree.head[whom]
    if tree.dep[i] != "ccomp" or tree.lemma[hears] not in ("care", "hear", "listen") or tree.dep[hears] != "relcl":
        return False
    if tree.dep[whom] not in ("dative", "dobj") or tree.lemma[verb] not in ("assure", "remind", "tell", "warn"):
        return False
    tree.move(i, verb, "ccomp")
    return True


def military_fired_shots(tree: Tree, i: int) -> bool:
    """ "South Korea's military fired warning shots": the military did."""
    thing, who = tree.head[i], i - 1
    if tree.dep[i] != "amod" or tree.tag[i] != "VBD" or not i < thing or tree.dep[thing] != "ROOT" or who < 0 or tree.head[who] != thing:
        return False
    if tree.low[who] not in BODY_NOUNS | {"coastguard", "military", "police"}:
        return False
    tree.crown(i)
    for k in [k for k in tree.kids[thing] if k < who or (k > thing and tree.dep[k] != "prep") or tree.low[k] in ("after", "before")]:
        tree.move(k, who if k < who else i, tree.dep[k])
    tree.move(who, i, "nsubj")
    tree.move(thing, i, "dobj")
    tree.pos[who], tree.tag[who], tree.pos[i] = "NOUN", "NN", "VERB"
    return True


def held_well_inside(tree: Tree, i: int) -> bool:
    """ "Were held well inside Chilean waters": how far inside, and not how they were held."""
    to = i + 1
    if tree.low[i] not in ("deep", "far", "well") or to >= tree.n or tree.low[to] not in _DEEP or tree.head[to] != tree.head[i]:
        return False
    if tree.dep[i] != "advmod" or tree.dep[to] != "prep" or tree.pos[tree.head[i]] not in ("AUX", "VERB"):
        return False
    tree.move(i, to, "advmod")
    return True


_DEEP = frozenset("above after ahead before behind below beneath beyond inside into outside over past under within".split())


def struck_off_the_register(tree: Tree, i: int) -> bool:
    """ "Has struck 31 of the ships off its register": what they were struck off, and no ships of that kind."""
    noun = tree.head[i]
    verb = next((a for a in tree.ancestors(i) if tree.pos[a] == "VERB"), i)
    thing = tree.kid(i, "pobj")
    if tree.low[i] not in ("from", "off") or tree.dep[i] != "prep" or tree.lemma[verb] not in ("delete", "remove", "strike"):
        return False
    if thing is None or tree.lemma[thing] not in _LISTS or not verb < i or noun == verb:
        return False
    tree.move(i, verb, "prep")
    return True


_LISTS = frozenset("agenda ballot blacklist list record register registry roll roster schedule sheet".split())


def when_it_did_she_notes(tree: Tree, i: int) -> bool:
    """ "When Britain targeted Kade, she notes, rates rose": what she notes, whole, and not when she did."""
    said = tree.head[i]
    main = tree.head[said]
    who = tree.kid(said, "nsubj")
    if tree.dep[i] != "advcl" or tree.lemma[said] not in SAYING | {"recall"} or tree.dep[said] != "parataxis" or who is None:
        return False
    if not i < who < said < main or tree.kid(main, *SUBJECTS) is None or not tree.comma_before(who):
        return False
    if tree.kid(i, "nsubj", "nsubjpass") is None:
        return False
    tree.move(i, main, "advcl")
    return True


def a_truce_to_be_watched_by(tree: Tree, i: int) -> bool:
    """ "Agreed to a truce, to be monitored by a joint force": the truce is to be, and not who agreed to it."""
    verb = tree.head[i]
    first = tree.subtree(i)[0]
    if tree.dep[i] not in ("advcl", "xcomp") or tree.tag[i] != "VBN" or tree.kid(i, "auxpass") is None or tree.low[first] != "to":
        return False
    thing = next((k for k in (first - 2, *tree.ancestors(first - 2)) if tree.dep[k] in ("dobj", "pobj")), None) if first > 1 else None
    if tree.text[first - 1] != "," or thing is None or tree.subtree(thing)[-1] != first - 2 or not verb < thing:
        return False
    if tree.pos[thing] != "NOUN" or tree.lemma[tree.head[thing]] in ("in", "on", "at", "by", "for") or tree.kid(i, *SUBJECTS) is not None:
        return False
    tree.move(i, thing, "acl")
    return True


def what_worries_her_is(tree: Tree, i: int) -> bool:
    """ "What worries Ruiz is the cost": the cost does (pseudo-cleft, Quirk et al. 1985, 18.28)."""
    be = next((k for k in range(i + 1, min(i + 10, tree.n)) if tree.lemma[k] == "be" and {k, i} & {tree.head[i], tree.head[k]}), None)
    what = tree.kid(i, "nsubj", "det")
    if tree.tag[i] not in FINITE or what is None or tree.low[what] != "what" or what != i - 1 or be is None:
        return False
    if tree.lemma[i] not in _STIRRING:
        return False
    whom, thing = tree.kid(be, "nsubj"), tree.kid(be, "attr")
    if whom is None or thing is None or not i < whom < be < thing or tree.subtree(whom)[0] != i + 1:
        return False
    if tree.dep[i] == "csubj":
        tree.move(whom, i, "dobj")
        if tree.kid(be, "neg") is not None:
            return True
        tree.put_in_place(i, be)
    else:
        tree.move(whom, i, "dobj")
        if tree.kid(be, "neg") is not None:
            tree.crown(be)
            tree.move(i, be, "csubj")
            return True
    for k in [k for k in tree.kids[be] if k != i]:
        tree.move(k, i, "nsubj" if k == thing else tree.dep[k])
    tree.dep[what] = "dep"
    if tree.head[be] != i:
        tree.move(be, i, "dep")
    tree.dep[be], tree.pos[be] = "dep", "PART"
    return True


_STIRRING = frozenset(
    "alarm anger annoy bother concern disturb drive embarrass fascinate frighten frustrate interest irritate motivate puzzle shock strike "
    "surprise trouble unite unsettle upset worry".split()
)


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    not_since_then_has_it,
    magnitude_six_earthquake,
    village_that_chose_him_and_banned,
    wrote_to_them_demanding,
    noted_they_had_not_and_asked_them,
    one_of_which_threatened,
    recommend_that_it_found_and_fund,
    it_had_not_its_chairman_admitted,
    anyone_who_listens_that,
    military_fired_shots,
    held_well_inside,
    struck_off_the_register,
    when_it_did_she_notes,
    a_truce_to_be_watched_by,
    what_worries_her_is,
)
"""In the order in which they are tried."""
