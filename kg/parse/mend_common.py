"""Mistakes of small parsers about what two have in common: an object of two verbs, a noun of two words before it, a condition, an aim."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import PERSON_NOUNS, ROLE_NOUNS
from ..tree import Tree
from .labels import SUBJECTS

__all__ = ["RULES"]

_PEOPLE = PERSON_NOUNS | ROLE_NOUNS


def security_and_poll_officials(tree: Tree, i: int) -> bool:
    """ "Six security and election officials": officials of both kinds, and not six of security."""
    kind = tree.head[i]
    if tree.dep[i] != "conj" or tree.tag[i] != "NNS" or tree.lemma[i] not in _PEOPLE or tree.tag[kind] != "NN" or not kind < i:
        return False
    other, cc = tree.kid(i, "compound"), tree.kid(kind, "cc")
    if other is None or cc is None or other != i - 1 or cc != other - 1 or kind != cc - 1 or tree.low[cc] not in ("and", "or"):
        return False
    if tree.lemma[kind] in _PEOPLE or tree.tag[other] != "NN" or tree.ent[kind] == "PERSON":
        return False
    counted = tree.kid(kind, "nummod")
    if tree.kid(kind, "det", "poss") is not None and counted is None:
        return False
    tree.put_in_place(i, kind)
    for k in [k for k in tree.kids[kind] if k != cc and k != i]:
        tree.move(k, i, tree.dep[k])
    tree.move(kind, i, "compound")
    tree.move(cc, kind, "cc")
    tree.move(other, kind, "conj")
    return True


def year_and_a_half(tree: Tree, i: int) -> bool:
    """ "Held for more than a year and a half were released": a part of the time, and none of those released."""
    if tree.low[i] not in ("half", "quarter") or tree.dep[i] != "conj" or tree.low[i - 2 : i] != ["and", "a"]:
        return False
    noun = i - 3
    if noun < 1 or tree.lemma[noun] not in _UNITS or tree.head[i] == noun:
        return False
    tree.move(i, noun, "conj")
    tree.move(i - 2, noun, "cc")
    return True


_UNITS = frozenset("century day decade dozen hour kilometre kilometer metre mile million billion minute month point week year".split())


def could_reopen_or_ask(tree: Tree, i: int) -> bool:
    """ "It could reopen the contest, a process that would take months, or ask for leave": it could do either."""
    inner = tree.head[i]
    if tree.dep[i] != "conj" or tree.tag[i] != "VB" or tree.kid(i, *SUBJECTS, "aux", "mark") is not None:
        return False
    cc = next((k for k in tree.kids_of(inner, "cc") if inner < k < i), None)
    if cc is None or tree.text[cc - 1] != "," or tree.low[cc] != "or":
        return False
    noun = next((tree.head[a] for a in (inner, *tree.ancestors(inner)) if tree.dep[a] == "relcl"), None)
    if noun is None or tree.dep[noun] != "appos" or tree.text[tree.subtree(noun)[0] - 1] != ",":
        return False
    main = next((a for a in tree.ancestors(noun) if tree.pos[a] == "VERB"), None)
    if main is None or tree.tag[main] != "VB" or tree.kid(main, "aux") is None or not main < noun:
        return False
    tree.move(i, main, "conj")
    tree.move(cc, main, "cc")
    return True


def showed_and_an_expert_said(tree: Tree, i: int) -> bool:
    """ "Pictures showed three craters, and an analyst said …": the craters are what they showed, and the analyst alone says it."""
    main, things = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "ccomp" or tree.lemma[i] not in _TELLING or things is None or not main < things < i:
        return False
    if tree.kid(main, "dobj") is not None or tree.kid(i, "mark") is not None or tree.lemma[main] not in _SHOWING:
        return False
    who, cc = tree.kid(things, "conj"), tree.kid(things, "cc")
    if who is None or cc is None or tree.text[cc - 1] != "," or tree.lemma[things] in _PEOPLE or tree.lemma[who] not in _PEOPLE:
        return False
    tree.move(things, main, "dobj")
    tree.move(i, main, "conj")
    tree.move(cc, main, "cc")
    tree.move(who, i, "nsubj")
    for k in [k for k in tree.kids_of(things, "punct") if k > cc]:
        tree.move(k, i, "punct")
    return True


_TELLING = frozenset("add argue conclude describe estimate note say tell warn write".split())
_SHOWING = frozenset("contain depict find give have include list produce record reveal show".split())


def accept_provided_that(tree: Tree, i: int) -> bool:
    """ "Would accept the offer provided that it was paid": a condition, and nothing that the offer provides."""
    word = tree.head[i]
    noun = tree.head[word]
    verb = tree.head[noun]
    if tree.low[word] not in ("provided", "providing") or tree.dep[word] != "acl" or tree.dep[i] != "ccomp" or not noun < word < i:
        return False
    that = next((k for k in tree.kids_of(i, "mark") if tree.low[k] == "that"), None)
    if that != word + 1 or tree.pos[verb] not in ("VERB", "AUX") or tree.dep[noun] not in ("dobj", "nsubj", "pobj", "attr"):
        return False
    tree.move(i, verb, "advcl")
    tree.move(word, i, "mark")
    tree.pos[word], tree.tag[word] = "SCONJ", "IN"
    tree.dep[that] = "dep"
    return True


def condition_he_ruled_out(tree: Tree, i: int) -> bool:
    """ "Ruiz said so, a condition Poe has ruled out": what Poe rules out, which sums up the clause, and no verb over it."""
    told = tree.kid(i, "ccomp")
    found = tree.kids_of(i, "nsubj")
    if tree.dep[i] != "ROOT" or told is None or len(found) != 2 or not told < found[0] < found[1] < i:
        return False
    what, who = found
    start = tree.subtree(what)[0]
    if tree.low[start] not in ("a", "an") or tree.text[start - 1] != "," or tree.subtree(who)[0] != tree.subtree(what)[-1] + 1:
        return False
    tree.crown(told)
    tree.move(what, told, "dep")
    for k in [k for k in tree.kids_of(i, "punct") if k > i]:
        tree.move(k, told, "punct")
    tree.move(i, what, "relcl")
    return True


def wants_tariffs_raised(tree: Tree, i: int) -> bool:
    """ "The fund wants tariffs raised", "ordered the captains held": that they be so, and not those that were."""
    thing = tree.head[i]
    verb = tree.head[thing]
    if tree.dep[i] != "acl" or tree.tag[i] != "VBN" or tree.dep[thing] != "dobj" or i != thing + 1:
        return False
    wanted = tree.lemma[verb] == "want" and tree.lemma[i] not in _STANDING
    if not wanted and (tree.lemma[verb] != "order" or tree.lemma[i] not in _ORDERED):
        return False
    by = next((tree.kid(k, "pobj") for k in tree.kids_of(i, "agent")), None)
    if (by is not None and tree.kid(by, "nummod") is None) or tree.pos[thing] == "PRON":
        return False
    tree.move(i, verb, "ccomp")
    tree.move(thing, i, "nsubjpass")
    return True


_ORDERED = frozenset("arrest close confine demolish deport destroy detain evacuate evict expel free freeze hold jail release seize".split())
"""What is ordered to be done to somebody or something; "ordered goods made in Chad" buys them."""
_STANDING = frozenset("accuse base call concern design hold involve know locate make name produce require station".split())
"""Participles that mostly say which ones are meant."""


def thanked_him_for(tree: Tree, i: int) -> bool:
    """ "Thanked an inmate, whom he did not name, for teaching him": thanked for it, whoever is not named."""
    inner = tree.head[i]
    noun = tree.head[inner]
    verb = tree.head[noun]
    if tree.dep[i] != "prep" or tree.low[i] not in ("for", "of", "with", "over") or tree.dep[inner] != "relcl" or tree.text[i - 1] != ",":
        return False
    if tree.dep[noun] != "dobj" or tree.lemma[verb] not in _FOR or not verb < noun < inner < i or tree.kid(verb, "prep") is not None:
        return False
    if tree.text[tree.subtree(inner)[0] - 1] != ",":
        return False
    tree.move(i, verb, "prep")
    return True


_FOR = frozenset(
    "accuse arrest attack blame charge condemn convict criticise criticize fine praise punish rebuke sentence sue thank".split()
)


def between_a_and_b_which_has(tree: Tree, i: int) -> bool:
    """ "The road between Lima and Cusco, which has been damaged": the road has, for two towns have."""
    first = tree.head[i]
    which = tree.kid(i, "nsubj", "nsubjpass")
    if tree.dep[i] != "relcl" or which is None or tree.low[which] != "which" or tree.kid(first, "conj") is None or not first < which:
        return False
    helper = next((k for k in (*tree.kids_of(i, "aux", "auxpass"), i) if k > which), i)
    if tree.low[helper] not in ("has", "is", "was", "does") or tree.dep[first] != "pobj" or tree.low[tree.head[first]] != "between":
        return False
    noun = tree.head[tree.head[first]]
    if tree.tag[noun] != "NN" or not noun < first or not tree.comma_before(i):
        return False
    tree.move(i, noun, "relcl")
    return True


def managers_hope_blunt(tree: Tree, i: int) -> bool:
    """ "Would create jobs and, its managers hope, blunt the charge": what it would do, and what the managers hope for."""
    aside = tree.head[i]
    main = tree.head[aside]
    if tree.dep[i] != "conj" or tree.tag[i] != "VB" or tree.dep[aside] != "conj" or tree.tag[aside] not in ("VBP", "VBZ", "VBD"):
        return False
    who = tree.kid(aside, "nsubj")
    if who is None or tree.lemma[aside] not in _THINKING or tree.tag[main] != "VB" or tree.kid(main, "aux") is None:
        return False
    if tree.text[i - 1] != "," or i != aside + 2 or tree.text[tree.subtree(who)[0] - 1] != "," or tree.kid(aside, "ccomp", "dobj"):
        return False
    tree.move(i, main, "conj")
    tree.move(aside, i, "parataxis")
    return True


_THINKING = frozenset("argue believe claim expect fear hope insist predict say suggest think".split())


def fined_and_her_deputy_less(tree: Tree, i: int) -> bool:
    """ "Was fined 40,000 euros and her deputy 10,000", "sent 40 tanks, Chad 18": whose verb is understood, and how many.

    The one hangs on that verb as ``gap``, what is its own as ``orphan`` (gapping; Huddleston & Pullum 2002, chapter 15, 4.2).
    """
    counted = tree.head[i]
    if tree.dep[i] not in ("conj", "appos") or not counted < i:
        return False
    verb, amount = _counting(tree, counted, i)
    if verb is None or amount is None:
        return False
    number = tree.kid(i, "nummod")
    if number is not None and tree.subtree(number)[0] == i + 1 and _may_act(tree, i):  # "her deputy 10,000"
        who, rest = i, number
    else:  # "the Greens 14 percent", "Renamo 28"
        found = [k for k in tree.kids_of(i, "compound", "nmod") if k < i and _may_act(tree, k)]
        if len(found) != 1 or (tree.tag[i] != "CD" and tree.lemma[i] != tree.lemma[amount]):
            return False
        who, rest = found[0], i
        if tree.tag[i] != "CD" and tree.kid(i, "nummod") != who + 1:
            return False
    start = min(tree.subtree(who)[0], *(k for k in tree.kids[rest] if tree.dep[k] in ("det", "poss")), who)
    subject = tree.kid(verb, "nsubj", "nsubjpass")
    known = subject is not None and tree.ent[who] and tree.ent[subject]
    if subject is None or not (tree.low[start - 1] == "and" or (tree.low[start - 1] in (",", ";") and known)):
        return False
    for k in [k for k in tree.kids[rest] if k < who]:
        tree.move(k, who, tree.dep[k])
    _part(tree, verb, who, rest)
    for k in [k for k in tree.kids_of(counted, "cc", "punct") if k < start]:
        tree.move(k, verb, tree.dep[k])
    return True


def _part(tree: Tree, verb: int, who: int, rest: int) -> None:
    """Hang the one whose verb is understood, and what is its own, on that verb."""
    if tree.head[rest] == who:
        tree.move(who, verb, "gap")
        tree.move(rest, verb, "orphan")
    else:
        tree.move(rest, verb, "orphan")
        tree.move(who, verb, "gap")


def jailed_for_life_and_poe_for_ten(tree: Tree, i: int) -> bool:
    """ "Was jailed for life and Poe for ten years": a subject whose verb is understood, with the preposition said again."""
    head = tree.head[i]
    verb = head if tree.pos[head] == "VERB" else next((a for a in tree.ancestors(head) if tree.pos[a] == "VERB"), None)
    if tree.dep[i] != "conj" or verb is None or not verb < i or not _may_act(tree, i, ordinal=True):
        return False
    said = {tree.low[k]: k for k in tree.kids_of(verb, "prep") if verb < k < i and tree.kid(k, "pobj") is not None}
    again = [k for k in (*tree.kids_of(verb, "prep"), *tree.kids_of(i, "prep")) if k > i and tree.low[k] in said]
    by = next((k for k in again if _counted(tree, tree.kid(k, "pobj")) and k == tree.subtree(i, [k])[-1] + 1), None)
    cc = next((k for k in (*tree.kids_of(head, "cc"), *tree.kids_of(verb, "cc")) if k < i), None)
    subject, start = tree.kid(verb, "nsubj", "nsubjpass"), tree.subtree(i)[0]
    if by is None or cc is None or subject is None or cc != start - 1:
        return False
    if head != verb and not (tree.above(head, said[tree.low[by]], -1) and next(tree.ancestors(said[tree.low[by]])) == verb):
        return False
    _part(tree, verb, i, by)
    tree.move(cc, verb, "cc")
    return True


def _counted(tree: Tree, noun: int | None) -> bool:
    return noun is not None and (tree.tag[noun] == "CD" or tree.kid(noun, "nummod") is not None)


def _counting(tree: Tree, noun: int, before: int) -> tuple[int | None, int | None]:
    """The verb that a counted noun is an object or an adverbial of, and that noun; through "of" ("percent of the vote")."""
    if tree.pos[noun] == "VERB":  # "will send 40 tanks, and Chad 18"
        noun = next((k for k in tree.kids_of(noun, "dobj") if k < before), noun)
    for amount in (noun, *tree.ancestors(noun)):
        if tree.pos[amount] in ("VERB", "AUX"):
            return None, None
        verb = tree.head[amount]
        if tree.dep[amount] in ("dobj", "npadvmod") and tree.pos[verb] == "VERB" and verb < amount:
            known = tree.kid(amount, "nummod") is not None or tree.tag[amount] == "CD"
            return (verb, amount) if known else (None, None)
    return None, None


def _may_act(tree: Tree, i: int, *, ordinal: bool = False) -> bool:
    """True for a name, a role with an owner ("her deputy") or "the third"."""
    if tree.pos[i] == "PROPN":
        return tree.ent[i] not in ("DATE", "PRODUCT", "QUANTITY", "TIME")
    if ordinal and tree.low[i] in ("first", "second", "third", "fourth", "other", "others", "those"):
        return True
    return tree.lemma[i] in _PEOPLE and tree.kid(i, "poss", "det") is not None


def what_they_want_is(tree: Tree, i: int) -> bool:
    """ "What the union wants is a pay rise", "what we refuse is to leave": the union wants it, we refuse to (pseudo-cleft)."""
    wish, what = tree.kid(i, "csubj"), None
    if tree.low[i] in ("is", "was") and tree.dep[i] in ("ROOT", "ccomp") and wish is not None and wish < i:
        what = next((k for k in tree.kids_of(wish, "dobj") if tree.low[k] == "what"), None)
    if wish is None or what is None or tree.lemma[wish] not in _WISHING:
        return False
    if tree.kid(wish, "nsubj") is None or tree.kid(i, "neg") is not None:
        return False
    deed, thing = tree.kid(i, "xcomp"), tree.kid(i, "attr")
    if (deed is None) == (thing is None) or max(deed or 0, thing or 0) < i or (deed is not None and tree.tag[deed] != "VB"):
        return False
    tree.put_in_place(wish, i)
    for k in [k for k in tree.kids[i] if k not in (deed, thing)]:
        tree.move(k, wish, tree.dep[k])
    for k, dep in ((deed, "xcomp"), (thing, "dobj")):
        if k is not None:
            tree.move(k, wish, dep)
    tree.dep[what] = "dep"
    tree.move(i, wish, "dep")
    tree.pos[i] = "PART"
    return True


_WISHING = frozenset("demand fear need oppose plan propose refuse reject request require seek support want".split())


def rival_whose_offer_was(tree: Tree, i: int) -> bool:
    """ "Brought by a rival whose offer, made in May, was said to be cheaper": the offer was."""
    if tree.dep[i] != "relcl" or tree.tag[i] != "NN" or not any(tree.low[k] == "whose" for k in tree.kids_of(i, "poss")):
        return False
    verb = next((k for k in range(i + 1, min(i + 12, tree.n)) if tree.pos[k] == "VERB" and tree.dep[k] in ("conj", "acl", "dep")), None)
    verb = next((k for k in range(i + 1, min(i + 12, tree.n)) if tree.dep[k] == "conj" and tree.pos[k] in ("VERB", "AUX")), verb)
    if verb is None or tree.kid(verb, *SUBJECTS) is not None or tree.kid(verb, "aux", "auxpass") is None or tree.above(verb, i, -1):
        return False
    opens = min(tree.kids_of(verb, "aux", "auxpass"))
    if tree.text[opens - 1] != "," or tree.subtree(i)[-1] > opens or tree.above(i, verb, -1):
        return False
    tree.move(verb, tree.head[i], "relcl")
    tree.move(i, verb, "nsubjpass" if tree.kid(verb, "auxpass") is not None else "nsubj")
    return True


def would_let_it_but_would_leave(tree: Tree, i: int) -> bool:
    """ "Would allow them to sign but would leave the rest to Oslo": who allows it leaves the rest."""
    inner = tree.head[i]
    main = tree.head[inner]
    if tree.dep[i] != "conj" or tree.tag[i] != "VB" or tree.dep[inner] not in ("ccomp", "xcomp") or tree.tag[inner] != "VB":
        return False
    helper = next((tree.low[k] for k in tree.kids_of(i, "aux")), "")
    if helper not in _MODALS or tree.kid(i, *SUBJECTS) is not None or not any(tree.low[k] == "to" for k in tree.kids_of(inner, "aux")):
        return False
    if not any(tree.low[k] == helper for k in tree.kids_of(main, "aux")) or not main < inner < i:
        return False
    for k in [k for k in tree.kids_of(inner, "cc") if inner < k < i]:
        tree.move(k, main, "cc")
    tree.move(i, main, "conj")
    return True


_MODALS = frozenset("can could may might must should will would".split())


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    security_and_poll_officials,
    year_and_a_half,
    could_reopen_or_ask,
    showed_and_an_expert_said,
    accept_provided_that,
    condition_he_ruled_out,
    wants_tariffs_raised,
    thanked_him_for,
    between_a_and_b_which_has,
    managers_hope_blunt,
    fined_and_her_deputy_less,
    jailed_for_life_and_poe_for_ten,
    what_they_want_is,
    rival_whose_offer_was,
    would_let_it_but_would_leave,
)
"""In the order in which they are tried."""
