"""Mistakes of small parsers about conditions, and about what goes on behind "she said"."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..tree import Tree
from .labels import QUOTES, SAYING, SUBJECTS

__all__ = ["RULES"]


def condition_of(tree: Tree, i: int) -> bool:
    """ "If it rains, she said, they will stay": a condition of their staying, not of her saying so."""
    said = tree.head[i]
    told = tree.head[said]
    if tree.dep[i] != "advcl" or tree.dep[said] != "parataxis" or not i < said < told or tree.kid(i, "mark") is None:
        return False
    start = tree.subtree(i)[0]
    if start > 0 and tree.pos[start - 1] not in ("PUNCT", "SPACE", "CCONJ"):
        return False
    tree.move(i, told, "advcl")
    return True


def had_inverted(tree: Tree, i: int) -> bool:
    """ "Had women been in the building, it would have …": an auxiliary before its subject opens a condition."""
    had, subject = tree.head[i], tree.kid(i, "nsubj", "nsubjpass")
    if tree.tag[i] != "VBN" or tree.dep[i] != "ccomp" or tree.low[had] != "had" or subject is None or not had < subject < i:
        return False
    if tree.kid(had, "nsubj", "aux") is not None or tree.dep[had] != "advcl" or not tree.text[had].istitle():
        return False
    tree.move(i, tree.head[had], "advcl")
    for k in [k for k in tree.kids[had] if k != i]:
        tree.move(k, i, tree.dep[k])
    tree.move(had, i, "aux")
    return True


def were_inverted(tree: Tree, i: int) -> bool:
    """ "Were a deal to be delayed, …": who or what the condition is about stands behind its verb."""
    subject = tree.head[i]
    be = tree.head[subject]
    if tree.tag[i] not in ("VB", "VBN") or tree.dep[i] != "acl" or tree.dep[subject] != "attr" or not tree.kids_of(i, "aux"):
        return False
    if tree.low[be] != "were" or tree.dep[be] != "advcl" or be != tree.subtree(be)[0] or tree.kid(be, "nsubj") is not None:
        return False
    tree.move(i, be, "xcomp")
    tree.move(subject, be, "nsubj")
    return True


def should_it(tree: Tree, i: int) -> bool:
    """ "Should the water not come, they will call each other": an auxiliary before its subject opens a condition, and no question."""
    opener = next((k for k in tree.kids_of(i, "aux") if tree.low[k] in ("should", "had")), None)
    subject = tree.kid(i, "nsubj", "nsubjpass")
    if opener is None or subject is None or not opener < subject < i or tree.dep[i] not in ("ROOT", "ccomp"):
        return False
    if any(tree.text[k] == "?" for k in tree.kids[i]):
        return False
    if tree.dep[i] == "ROOT":
        main = next((k for k in tree.kids_of(i, "conj", "ccomp", "parataxis") if k > i), None)
    else:
        main = tree.head[i]
    who = tree.kid(main, "nsubj", "nsubjpass") if main is not None and main > i else None
    if main is None or who is None or "," not in tree.text[i:who]:
        return False
    if not any(tree.tag[k] == "MD" for k in (main, *tree.kids_of(main, "aux"))):
        return False
    if tree.dep[i] == "ROOT":
        tree.crown(main)
        for k in [k for k in tree.kids_of(i, "punct") if k > main]:
            tree.move(k, main, "punct")
    tree.move(i, main, "advcl")
    for k in [k for k in tree.kids[i] if k < opener]:
        tree.move(k, main, tree.dep[k])
    for k in [k for k in tree.kids_of(main, "advcl") if i < k < main and any(tree.low[m] == "as" for m in tree.kids_of(k, "mark"))]:
        tree.move(k, i, "advcl")  # "should it list him, as it has done before, …"
    return True


def as_long_as(tree: Tree, i: int) -> bool:
    """ "As long as they sell, prices will fall": a condition, with its verb."""
    long, mark = tree.head[i], next((k for k in tree.kids_of(i, "mark") if tree.low[k] == "as"), None)
    if tree.low[long] != "long" or tree.dep[long] != "advmod" or mark != long + 1 or tree.dep[i] not in ("advcl", "ccomp"):
        return False
    if long == 0 or tree.low[long - 1] not in ("as", "so") or tree.head[long] == long:
        return False
    verb = tree.head[long]
    tree.move(i, verb, "advcl")
    tree.move(long, i, "advmod")
    return True


_SAYING = frozenset("add argue claim insist maintain note say state".split())


def said_and_had(tree: Tree, i: int) -> bool:
    """ "Nobody came, it said, and Peru had sent no ship", "Peru said it had come, but had seen nobody": the past before the past goes on
    with what is said (Quirk et al. 1985, 14.31)."""
    said = tree.head[i]
    own = tree.kid(i, *SUBJECTS) is not None
    told = next((k for k in tree.kids_of(said, "ccomp") if (k < said if own else said < k < i)), None)
    if tree.dep[i] != "conj" or tree.lemma[said] not in SAYING or told is None or i < said:
        return False
    helpers = [tree.low[k] for k in tree.kids_of(i, "aux")]
    if own and not ({"had", "would"} & set(helpers) and tree.lemma[said] in _SAYING):
        return False
    both_had = tree.tag[i] == "VBN" and helpers == ["had"] and any(tree.low[k] == "had" for k in tree.kids_of(told, "aux"))
    if not own and not (both_had and tree.tag[said] == "VBD" and tree.kid(said, "aux") is None):
        return False
    if not any(k < i for k in tree.kids_of(said, "nsubj")) or any(tree.text[k] in QUOTES for k in range(tree.subtree(told)[0], i)):
        return False
    for k in [k for k in tree.kids_of(said, "cc", "punct") if max(said, told) < k < i]:
        tree.move(k, told, tree.dep[k])
    tree.move(i, told, "conj")
    return True


_ANSWERING = frozenset("agree concur demur disagree dissent object".split())


def agreed_too(tree: Tree, i: int) -> bool:
    """ "The plan was late, Mora said, and Berg agreed": an answer to what is said, no part of it."""
    told = tree.head[i]
    if tree.lemma[i] not in _ANSWERING or tree.dep[i] != "conj" or tree.kid(i, "nsubj") is None or tree.kid(i, "aux") is not None:
        return False
    said = next((k for k in tree.kids_of(told, "parataxis") if told < k < i and tree.lemma[k] in _SAYING), None)
    if said is None or tree.kid(said, "nsubj") is None:
        return False
    for k in [k for k in tree.kids_of(told, "cc") if said < k < i]:
        tree.move(k, said, "cc")
    tree.move(i, said, "conj")
    return True


def told_both(tree: Tree, i: int) -> bool:
    """ "It sank and four sailors died, witnesses said": what "and" joins before the report is reported together."""
    said = tree.head[i]
    if tree.dep[i] != "ccomp" or i > said or tree.lemma[said] not in _SAYING or tree.kid(i, "nsubj", "nsubjpass") is None:
        return False
    first = next((k for k in tree.kids_of(said, "ccomp") if k < i), None)
    joiner = next((k for k in tree.kids_of(first, "cc") if k < i), None) if first is not None else None
    if joiner is None or tree.low[joiner] not in ("and", "but", "or") or tree.subtree(i)[0] != joiner + 1:
        return False
    if tree.kid(first, "conj") is not None or any(tree.text[k] in ('"', "“", "”", "``", "''") for k in range(first, i)):
        return False
    tree.move(i, first, "conj")
    return True


_TURNS = frozenset(
    "begin collapse continue deepen drag ease end escalate falter grow intensify loom mount near rage resume shrink soar spread stall "
    "sour weaken widen worsen".split()
)
_MOVES = frozenset("climb dive drop fall jump plunge rally rise slide slow slump sink surge".split())
"""Verbs of headlines, which the parser takes for nouns; those of the second kind are nouns too behind a singular ("as pay rises")."""


def as_they_do(tree: Tree, i: int) -> bool:
    """ "Prices rise as food shipments stall", "ends aid as the gap widens": what stands behind "as" is a clause, with its verb."""
    noun, main = tree.kid(i, "pobj"), tree.head[i]
    if tree.low[i] != "as" or tree.dep[i] != "prep" or noun is None or (tree.kid(noun, "det") is not None and tree.dep[noun - 1] == "det"):
        return False
    while tree.pos[main] not in ("VERB", "AUX") and tree.head[main] != main:
        main = tree.head[main]
    if tree.pos[main] not in ("VERB", "AUX") or main > i:
        return False
    after = tree.subtree(noun)[-1] + 1
    verb = next((k for k in tree.kids_of(main, "advcl") if k == after and tree.kid(k, "mark", "aux", "nsubj", "nsubjpass") is None), None)
    if verb is not None and tree.tag[verb] in ("VB", "VBP", "VBZ"):
        tree.move(noun, verb, "nsubj")
    else:
        who, many = noun - 1, tree.low[noun] in _TURNS | _MOVES
        once = tree.low[noun].endswith("s") and tree.low[noun][:-1] in _TURNS
        agrees = (many and tree.tag[who] in ("NNS", "NNPS")) or (once and tree.tag[who] in ("NN", "NNP"))
        if not agrees or tree.head[who] != noun or tree.dep[who] not in ("compound", "nmod") or tree.kid(noun, "prep", "conj") is not None:
            return False
        verb = noun
        tree.pos[verb], tree.tag[verb], tree.lemma[verb] = "VERB", "VBP" if many else "VBZ", tree.low[verb] if many else tree.low[verb][:-1]
        for k in [k for k in tree.kids[verb] if k < who]:
            tree.move(k, who, tree.dep[k])
        tree.move(who, verb, "nsubj")
        tree.move(verb, main, "advcl")
    tree.move(i, verb, "mark")
    return True


def as_it_skirts(tree: Tree, i: int) -> bool:
    """ "Revive rail link as summit skirts border row": a plural inside a bare compound behind "as" is its verb."""
    noun, before = tree.kid(i, "pobj"), tree.head[i]
    if tree.low[i] != "as" or tree.dep[i] != "prep" or noun is None or tree.pos[before] != "VERB":
        return False
    if tree.kid(noun, "det", "poss") is not None:
        return False
    chain = tree.subtree(noun)
    verb = next((k for k in chain if i + 1 < k < noun and tree.tag[k] == "NNS" and tree.dep[k] == "compound"), None)
    if verb is None or _NOUNS.search(tree.low[verb]) or chain[0] != i + 1 or chain[-1] != noun or tree.tag[verb - 1] not in ("NN", "NNP"):
        return False
    if any(tree.tag[k] not in ("NN", "NNS", "NNP", "NNPS", "JJ") for k in chain):
        return False
    subject = verb - 1
    while tree.dep[before] == "xcomp" and tree.head[before] != before:
        before = tree.head[before]
    tree.pos[verb], tree.tag[verb], tree.lemma[verb] = "VERB", "VBZ", tree.low[verb][:-1]
    for k in tree.subtree(verb):  # the words before it are the subject's, those behind it the object's
        if k < subject and tree.head[k] in (verb, noun):
            tree.move(k, subject, "compound")
    tree.move(verb, before, "advcl")
    tree.move(subject, verb, "nsubj")
    for k in range(verb + 1, noun):
        if tree.head[k] in (verb, subject):
            tree.move(k, noun, "compound")
    tree.move(noun, verb, "dobj")
    tree.move(i, verb, "mark")
    tree.pos[i] = "SCONJ"
    return True


_NOUNS = re.compile(r"(?:ment|tion|sion|ness|ity|er|or|ist|ance|ence|ism)s$")
"""Endings of plurals that are no verb."""


def bare_subject(tree: Tree, i: int) -> bool:
    """ "Shares slide": a noun before a finite verb that has no subject is its subject, no part of a compound."""
    verb = tree.head[i]
    if tree.dep[i] != "compound" or tree.tag[i] not in ("NNS", "NNPS") or i != verb - 1 or tree.tag[verb] not in ("VBP", "VBD"):
        return False
    if tree.pos[verb] != "VERB" or tree.kid(verb, "nsubj", "nsubjpass", "csubj", "aux") is not None:
        return False
    tree.dep[i] = "nsubj"
    return True


def provided_that(tree: Tree, i: int) -> bool:
    """ "Will open provided that the truce holds", "said it was fair, provided both paid": a condition, of what is said."""
    word = tree.head[i]
    if tree.low[word] not in ("provided", "providing") or tree.dep[i] not in ("ccomp", "pcomp"):
        return False
    verb, thing = tree.head[word], tree.kid(word, "nsubj")
    taken = tree.dep[word] == "ccomp" and thing == word - 1 and tree.kid(verb, "dobj") is None
    if tree.dep[word] not in ("prep", "advcl", "mark") and not taken:
        return False
    if tree.kid(i, "nsubj", "nsubjpass") is None or word > i or tree.kid(word, "dobj", "aux") is not None:
        return False
    if thing is not None and not taken:
        return False
    if taken:
        tree.move(thing, verb, "dobj")
    told = [k for k in tree.kids_of(verb, "ccomp") if verb < k < word and tree.pos[k] in ("VERB", "AUX")]
    tree.move(i, told[-1] if told else verb, "advcl")
    tree.move(word, i, "mark")
    tree.pos[word], tree.tag[word] = "SCONJ", "IN"
    for k in tree.kids_of(i, "mark"):
        if k != word:
            tree.dep[k] = "dep"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    provided_that,
    condition_of,
    had_inverted,
    should_it,
    as_long_as,
    were_inverted,
    said_and_had,
    agreed_too,
    told_both,
    as_they_do,
    as_it_skirts,
    bare_subject,
)
"""In the order in which they are tried."""
