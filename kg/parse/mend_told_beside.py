"""What stands beside what is told and is taken for part of it, or for the whole: shifted objects, lone relatives, charges."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import CLAIM_NOUNS
from ..tree import Tree
from ..words import DAYS

__all__ = ["RULES"]


def rejected_as(tree: Tree, i: int) -> bool:
    """ "Rejected as “motivated” a report by Chile": the report was rejected, as motivated (heavy noun phrase shift)."""
    verb, thing = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "as" or tree.dep[i] != "prep" or thing is None or tree.pos[verb] != "VERB" or tree.kid(verb, "dobj") is not None:
        return False
    article = next((k for k in tree.kids_of(thing, "det") if tree.low[k] in ("a", "an", "the")), None)
    said = None if article is None else next((k for k in tree.kids_of(thing, "amod") if i < k < article), None)
    if said is None or article == i + 1:
        return False
    tree.move(thing, verb, "dobj")
    for k in [k for k in tree.kids[thing] if k < article and k != said]:
        tree.move(k, said, tree.dep[k])
    tree.move(said, i, "amod")
    return True


def that_would(tree: Tree, i: int) -> bool:
    """ "Drafted a text, to be put to it next week, that would declare …": the text would."""
    that = next((k for k in tree.kids_of(i, "nsubj") if tree.low[k] in ("that", "which") and tree.tag[k] == "WDT"), None)
    main = next((k for k in tree.kids_of(i, "ccomp") if that is not None and k < that), None)
    if main is None or tree.head[i] != i or tree.kid(main, "nsubj", "nsubjpass") is None or tree.text[that - 1] != ",":
        return False
    thing = tree.kid(main, "dobj", "attr", "nsubjpass")
    if thing is None or not thing < that or tree.pos[thing] != "NOUN":
        return False
    tree.crown(main)
    for k in [k for k in tree.kids_of(i, "punct") if k < that or k == tree.subtree(i)[-1]]:
        tree.move(k, main, "punct")
    tree.move(i, thing, "relcl")
    return True


def should_they(tree: Tree, i: int) -> bool:
    """ "“Should they leave,” he wrote, “we will act”": a condition of what follows (Quirk et al. 1985, 15.36)."""
    said, who = tree.head[i], tree.kid(i, "nsubj", "nsubjpass")
    helper = next((k for k in tree.kids_of(i, "aux") if who is not None and k < who), None)
    after = next((k for k in tree.kids_of(said, "ccomp") if k > said), None)
    if tree.dep[i] != "ccomp" or i > said or helper is None or tree.low[helper] not in ("should", "had", "were") or after is None:
        return False
    if tree.subtree(i)[0] != helper or tree.kid(after, "nsubj", "nsubjpass") is None:
        return False
    tree.move(i, after, "advcl")
    return True


def under_a_deal(tree: Tree, i: int) -> bool:
    """ "Under the deal, negotiated with Oman, Iran agreed": the deal was negotiated, and not Iran."""
    verb = tree.head[i]
    start = tree.subtree(i)[0]
    opener = next((k for k in tree.kids_of(verb, "prep") if k < start), None)
    noun = None if opener is None else tree.kid(opener, "pobj")
    subject = tree.kid(verb, "nsubj")
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBN" or noun is None or subject is None or not noun < i < subject:
        return False
    if tree.subtree(noun)[-1] + 2 != start or tree.text[start - 1] != "," or tree.pos[noun] != "NOUN" or tree.kid(i, "mark", "nsubj"):
        return False
    tree.move(i, noun, "acl")
    return True


def a_charge(tree: Tree, i: int) -> bool:
    """ "Was jailed for spying, a charge she denies": what a charge sums up was done before it, and nobody is a charge."""
    article = tree.kid(i, "det")
    if tree.dep[i] != "appos" or tree.lemma[i] not in CLAIM_NOUNS or article is None:
        return False
    if article != tree.subtree(i)[0] or tree.text[article - 1] != ",":
        return False
    if tree.low[article] not in ("a", "an") or tree.kid(i, "relcl") is None or tree.ent[tree.head[i]] == "":
        return False
    verb = next((k for k in range(article - 1, 0, -1) if tree.pos[k] == "VERB" and not tree.above(k, i, -1)), None)
    if verb is None or "." in tree.text[verb:article]:
        return False
    tree.move(i, verb, "npadvmod")
    return True


def it_pledged(tree: Tree, i: int) -> bool:
    """ "Withheld half of the money it pledged": a relative clause without its pronoun, and no sentence that reports another."""
    who = tree.kid(i, "nsubj")
    main = None if who is None else next((k for k in tree.kids_of(i, "ccomp") if k < who), None)
    if main is None or tree.head[i] != i or tree.low[who] not in ("he", "it", "she", "they", "we") or tree.kid(i, "dobj") is not None:
        return False
    last = who - 1
    if tree.subtree(main)[-1] != last or tree.tag[i] not in ("VBD", "VBN", "VBZ", "VBP"):
        return False
    if tree.text[last] == ")":
        last = next((k for k in range(last, 0, -1) if tree.text[k] == "("), 1) - 1
    if tree.pos[last] not in ("NOUN", "NUM") or tree.pos[main] != "VERB":
        return False
    tree.crown(main)
    for k in [k for k in tree.kids_of(i, "punct") if k < who or tree.text[k] in (".", "!", "?")]:
        tree.move(k, main, "punct")
    tree.move(i, last, "relcl")
    return True


def aid_groups(tree: Tree, i: int) -> bool:
    """ "Most of it to aid organizations": whom it went to; nobody aids them."""
    to, groups = i - 1, tree.kid(i, "dobj")
    if tree.low[i] != "aid" or tree.tag[i] != "VB" or tree.low[to] != "to" or groups != i + 1 or tree.lemma[groups] not in _HELPERS:
        return False
    above, who = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "advcl" or who is None or who > to:
        return False
    tree.move(who, above, "npadvmod")
    tree.move(to, who, "prep")
    tree.move(groups, to, "pobj")
    for k in [k for k in tree.kids[i] if k != groups]:
        tree.move(k, who if k > groups else groups, tree.dep[k])
    tree.move(i, groups, "compound")
    tree.pos[i], tree.tag[i], tree.pos[to], tree.tag[to] = "NOUN", "NN", "ADP", "IN"
    return True


_HELPERS = frozenset("agency charity convoy group organisation organization official worker".split())


def the_maker(tree: Tree, i: int) -> bool:
    """ "The House banned models made by Halver, the company that leads …": what a comma sets off says who the name before it is."""
    host, words = tree.head[i], tree.subtree(i)
    near = words[0] - 2
    if tree.dep[i] != "appos" or near <= host or tree.text[words[0] - 1] != "," or tree.pos[near] != "PROPN":
        return False
    if tree.low[words[0]] not in ("a", "an", "the") or tree.dep[near] not in ("pobj", "dobj") or tree.tag[i] != "NN":
        return False
    verb = tree.head[host]
    if tree.dep[host] not in ("nsubj", "nsubjpass") or not host < verb < near or tree.above(host, near, -1):
        return False
    if tree.ent[near] == "GPE" and tree.lemma[i] not in ("capital", "city", "country", "nation", "town", "village"):
        return False
    far = [k for k in tree.kids_of(i, "prep") if tree.comma_before(k)]
    tree.move(i, near, "appos")
    for k in far:
        tree.move(k, verb, "prep")
    return True


def rules_this_summer(tree: Tree, i: int) -> bool:
    """ "Will propose rules this summer that would limit sales": the rules would."""
    when = tree.head[i]
    verb = tree.head[when]
    start = tree.subtree(i)[0]
    thing = tree.kid(verb, "dobj")
    if tree.dep[i] != "relcl" or tree.dep[when] != "npadvmod" or tree.low[start] != "that" or start != when + 1:
        return False
    if tree.low[when] not in _SPANS or thing is None or not thing < when:
        return False
    tree.move(i, thing, "relcl")
    return True


_SPANS = DAYS | frozenset("autumn century decade fall month night quarter spring summer week weekend winter year".split())


def a_person_said(tree: Tree, i: int) -> bool:
    """ "It will help Halver, a person familiar with the talks said": who says it, and no Halver."""
    who = next((k for k in range(i - 1, 0, -1) if tree.dep[k] == "appos" and tree.subtree(k)[-1] == i - 1), None)
    if tree.lemma[i] not in ("add", "say") or tree.head[i] != i or who is None or tree.kid(i, "nsubj", "nsubjpass") is not None:
        return False
    start = tree.subtree(who)[0]
    if tree.lemma[who] not in _SAYING or tree.text[start - 1] != "," or tree.kid(i, "ccomp") is None or tree.kid(i, "ccomp") > i:
        return False
    tree.move(who, i, "nsubj")
    return True


_SAYING = frozenset(
    "adviser aide analyst attorney diplomat envoy executive expert insider lawmaker lawyer minister officer official people person "
    "resident senator source spokesman spokesperson spokeswoman witness".split()
)


def a_concern_that(tree: Tree, i: int) -> bool:
    """ "A concern that Ken Saito, its minister, raised": he raised it."""
    who = tree.head[i]
    noun = tree.head[who]
    that = next((k for k in tree.kids_of(who, "compound", "det", "mark") if tree.low[k] == "that"), None)
    if tree.dep[i] != "acl" or tree.tag[i] not in ("VBN", "VBD") or that is None or tree.pos[who] != "PROPN" or tree.pos[noun] != "NOUN":
        return False
    if tree.dep[who] not in ("acl", "relcl") or that != tree.subtree(who)[0] or tree.kid(i, "agent", "dobj", "aux") is not None:
        return False
    tree.move(i, noun, "relcl")
    tree.move(who, i, "nsubj")
    tree.move(that, i, "dobj")
    tree.tag[i], tree.pos[that], tree.tag[that] = "VBD", "PRON", "WDT"
    return True


def and_that(tree: Tree, i: int) -> bool:
    """ "An attack that Peru blamed on Chile and that threatened talks": the attack did."""
    that = tree.kid(i, "nsubj", "nsubjpass")
    if tree.dep[i] != "conj" or that is None or tree.low[that] != "that" or tree.low[that - 1] != "and" or tree.subtree(i)[0] != that:
        return False
    before = [k for k in range(that - 2, 0, -1) if tree.dep[k] == "relcl" and tree.subtree(k)[-1] == that - 2]
    first = next((k for k in before if tree.low[tree.subtree(k)[0]] == "that"), None)
    if first is None or tree.head[i] == first:
        return False
    tree.move(i, first, "conj")
    tree.move(that - 1, first, "cc")
    tree.tag[that], tree.pos[that] = "WDT", "PRON"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    rejected_as, that_would, should_they, under_a_deal, a_charge, it_pledged, aid_groups,
    the_maker, rules_this_summer, a_person_said, a_concern_that, and_that,
)  # fmt: skip
"""In the order in which they are tried."""
