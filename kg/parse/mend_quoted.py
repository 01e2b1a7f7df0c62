"""Mistakes of small parsers where quotation marks, a date or a name beside cuts a clause in two, and where two main clauses meet."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import CLAIM_NOUNS, SUMMING_NOUNS
from ..tree import Tree
from ..words import MONTHS
from .labels import FINITE, QUOTES, SAYING, SPEAKING, SUBJECTS

__all__ = ["RULES"]

_CALLING = frozenset("brand call consider declare deem dub find label term".split())


def spoke_by_telephone(tree: Tree, i: int) -> bool:
    """ "Had spoken by telephone": "by" brings in an agent only behind a passive."""
    verb = tree.head[i]
    if tree.dep[i] != "agent" or tree.tag[verb] != "VBN" or tree.kid(verb, "auxpass", "nsubjpass", "dobj") is not None:
        return False
    if not any(tree.low[k] in ("had", "has", "have", "having") for k in tree.kids_of(verb, "aux")):
        return False
    tree.dep[i] = "prep"
    return True


def it_in_no_way(tree: Tree, i: int) -> bool:
    """ "Said it “in no way sought a ban”": quotation marks part a verb from its subject."""
    said = tree.head[i]
    if tree.dep[i] != "dobj" or tree.pos[i] != "PRON" or tree.lemma[said] not in SAYING or "".join(tree.text[i + 1 : i + 2]) not in QUOTES:
        return False
    end = next((k for k in range(i + 2, tree.n) if tree.text[k] in QUOTES), tree.n)
    verb = next((k for k in range(i + 2, end) if tree.tag[k] in FINITE and tree.kid(k, *SUBJECTS) is None), None)
    if verb is None or tree.above(said, verb, -1) or any(tree.dep[k] in SUBJECTS for k in range(i + 2, verb)):
        return False
    tree.move(verb, said, "ccomp")
    tree.move(i, verb, "nsubj")
    for k in [k for k in tree.kids_of(said, "ccomp") if k > end and ";" in tree.text[end:k]]:
        tree.move(k, said, "conj")
    return True


def called_unnecessary(tree: Tree, i: int) -> bool:
    """ "Called the order “disproportionate”": what it was called, behind the noun."""
    noun = tree.head[i]
    verb = tree.head[noun]
    if tree.tag[i] != "JJ" or tree.dep[i] not in ("amod", "appos") or not noun < i or tree.dep[noun] != "dobj":
        return False
    if tree.lemma[verb] not in _CALLING or tree.text[tree.subtree(i)[0] - 1] not in QUOTES or tree.kid(verb, "oprd", "attr") is not None:
        return False
    tree.move(i, verb, "oprd")
    for k in tree.kids_of(noun, "punct"):
        if k > noun:
            tree.move(k, verb, "punct")
    return True


def and_warned(tree: Tree, i: int) -> bool:
    """ "Peru called it rash, and Jo Poe, the envoy, warned that …": what comes before "and" is no part of the warning."""
    who = tree.kid(i, "nsubj")
    if tree.head[i] != i or tree.lemma[i] not in SAYING | SPEAKING or who is None or who > i:
        return False
    told = [k for k in tree.kids_of(i, "ccomp") if k > i and tree.kid(k, "mark") is not None]
    first = next((k for k in tree.kids_of(i, "ccomp") if k < who), None)
    start = tree.subtree(who)[0]
    if not told or first is None or tree.low[start - 1] not in ("and", "but") or tree.text[start - 2] not in (",", *QUOTES):
        return False
    subject = tree.kid(first, *SUBJECTS)
    if tree.tag[first] not in FINITE or subject is None or tree.text[tree.subtree(subject)[0]] in QUOTES:
        return False
    tree.crown(first)
    tree.move(i, first, "conj")
    tree.move(start - 1, first, "cc")
    return True


def letter_dated(tree: Tree, i: int) -> bool:
    """ "In a letter dated 20 May, the bank's head, Jo Poe, urged …": the date ends at its comma, and the head is who urged."""
    noun, verb = tree.head[i], None
    if tree.low[i] not in MONTHS or tree.dep[i] not in ("nmod", "compound") or tree.text[i + 1 : i + 2] != [","] or noun < i + 2:
        return False
    dated = tree.head[noun]
    verb = next((a for a in tree.ancestors(dated) if tree.pos[a] == "VERB"), None)
    if tree.tag[dated] not in ("VBN", "VBD") or verb is None or verb < noun or tree.kid(verb, *SUBJECTS) is not None:
        return False
    if tree.kid(i, "nummod") is None or any(tree.tag[k] in FINITE for k in range(noun + 1, verb)):
        return False
    tree.move(i, dated, "npadvmod")
    tree.move(noun, verb, "nsubjpass" if tree.kid(verb, "auxpass") is not None else "nsubj")
    return True


def league_that(tree: Tree, i: int) -> bool:
    """ "A claim by a union, the Dockers' League, that guards had slept": the name is the union's, and the clause what is claimed."""
    verb, start = tree.head[i], tree.subtree(i)[0]
    if tree.dep[i] not in ("npadvmod", "dobj", "dep") or tree.pos[i] != "PROPN" or start < 3 or verb > start:
        return False
    told = next((k for k in tree.kids_of(i, "acl", "relcl", "ccomp") if k > i), None)
    noun = start - 2
    if tree.text[start - 1] != "," or tree.pos[noun] != "NOUN" or told is None or tree.low[tree.subtree(told)[0]] != "that":
        return False
    claim = next((a for a in tree.ancestors(noun) if tree.lemma[a] in CLAIM_NOUNS | {"report", "warning"}), None)
    if claim is None or tree.dep[noun] != "pobj" or not tree.above(claim, verb, -1):
        return False
    tree.move(told, claim, "acl")
    tree.move(i, noun, "appos")
    return True


def charge_kigali_denies(tree: Tree, i: int) -> bool:
    """ "Accused Peru of theft, a charge Lima denies": Lima denies it, and does not say that anybody was accused."""
    who = tree.kid(i, "nsubj")
    main = next((k for k in tree.kids_of(i, "ccomp") if who is not None and k < who), None)
    if tree.head[i] != i or main is None or who is None or tree.lemma[i] not in _DENYING or tree.kid(main, *SUBJECTS) is None:
        return False
    charge = next((k for k in tree.kids_of(who, "compound", "nmod") if tree.lemma[k] in CLAIM_NOUNS | SUMMING_NOUNS), None)
    start = tree.subtree(who)[0]
    if charge is None or tree.low[start] not in ("a", "an") or tree.text[start - 1] != "," or charge > who:
        return False
    tree.crown(main)
    tree.move(charge, main, "dep")
    for k in [k for k in tree.kids_of(who, "det") if k < charge]:
        tree.move(k, charge, "det")
    tree.move(i, charge, "relcl")
    return True


def which_libya_denied(tree: Tree, i: int) -> bool:
    """ "Accused Libya of theft, which Libya denied": the theft, as nobody denies themselves."""
    name, who = tree.head[i], tree.kid(i, "nsubj")
    which = tree.kid(i, "dobj")
    if tree.dep[i] != "relcl" or tree.lemma[i] not in _DENYING or who is None or which is None or tree.low[which] != "which":
        return False
    noun = tree.subtree(i)[0] - 2
    if tree.low[name] != tree.low[who] or tree.text[noun + 1] != "," or noun <= name or tree.pos[noun] not in ("NOUN", "PROPN"):
        return False
    tree.move(i, noun, "relcl")
    return True


_DENYING = frozenset("deny dismiss dispute reject".split())


def yet_to(tree: Tree, i: int) -> bool:
    """ "Has yet to authorise a restart": what stands behind "to" is a verb, however it ends."""
    if tree.pos[i] != "ADV" or tree.dep[i] != "xcomp" or not any(k == i - 1 and tree.low[k] == "to" for k in tree.kids_of(i, "aux")):
        return False
    tree.pos[i], tree.tag[i] = "VERB", "VB"
    thing = tree.kid(i, "oprd", "attr")
    if thing is not None and tree.pos[thing] in ("NOUN", "PROPN"):
        tree.dep[thing] = "dobj"
    return True


def ringing_and_telling(tree: Tree, i: int) -> bool:
    """ "We are ringing people who have waited and telling them": what they are doing goes on, not what others have done."""
    last = tree.head[i]
    helped = any(tree.low[k] in ("had", "has", "have") for k in tree.kids_of(last, "aux"))
    if tree.dep[i] != "conj" or tree.tag[i] != "VBG" or tree.tag[last] != "VBN" or not helped or tree.kid(i, "aux", *SUBJECTS) is not None:
        return False
    first = next((a for a in tree.ancestors(last) if tree.pos[a] == "VERB"), None)
    if tree.dep[last] != "relcl" or first is None or tree.tag[first] != "VBG" or tree.kid(first, "aux") is None:
        return False
    tree.move(i, first, "conj")
    return True


def while_peru(tree: Tree, i: int) -> bool:
    """ "Chile said it would stay, while Peru argued against it": they are set against each other by who tells of both."""
    mark = tree.subtree(i)[0]
    told, who = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "advcl" or tree.low[mark] != "while" or tree.text[mark - 1] != "," or who is None or tree.pos[who] != "PROPN":
        return False
    if tree.tag[i] != "VBD" or tree.lemma[i] not in SAYING | SPEAKING:
        return False
    main = next((a for a in tree.ancestors(told) if tree.tag[a] == "VBD" and tree.lemma[a] in SAYING | SPEAKING | {"announce"}), None)
    if main is None or not any(tree.tag[k] == "MD" for k in tree.kids_of(told, "aux")):
        return False
    tree.move(i, main, "advcl")
    return True


def whose_head_said(tree: Tree, i: int) -> bool:
    """ "That was denied by the bank, whose head, Jo Poe, said that …": the main clause is no part of what the head said."""
    who = tree.kid(i, "nsubj")
    whose = None if who is None else next((k for k in tree.kids_of(who, "poss") if tree.low[k] == "whose"), None)
    main = None if whose is None else next((k for k in tree.kids_of(i, "ccomp") if k < whose), None)
    if tree.head[i] != i or main is None or whose is None or tree.text[whose - 1] != "," or tree.kid(main, *SUBJECTS) is None:
        return False
    noun = whose - 2
    if tree.text[noun] == ")":
        noun = next((k for k in range(noun, 0, -1) if tree.text[k] == "("), 1) - 1
    if tree.pos[noun] not in ("NOUN", "PROPN") or not tree.above(noun, main, -1):
        return False
    tree.crown(main)
    tree.move(i, noun, "relcl")
    return True


def and_had_been(tree: Tree, i: int) -> bool:
    """ "The ship came late, Poe admitted, and had been told to wait": the ship had."""
    said = tree.head[i]
    told = next((k for k in tree.kids_of(said, "ccomp") if k < said), None)
    main = tree.head[said] if tree.dep[said] == "parataxis" else told
    if tree.dep[i] != "conj" or tree.lemma[said] not in SAYING | {"acknowledge"} or main is None or not main < said < i:
        return False
    helped = any(tree.low[k] in ("had", "has", "have", "was", "were", "would", "will") for k in tree.kids_of(i, "aux", "auxpass"))
    if not helped or tree.kid(i, *SUBJECTS) is not None or tree.text[said + 1] != "," or tree.low[said + 2] not in ("and", "but"):
        return False
    tree.move(i, main, "conj")
    tree.move(said + 2, main, "cc")
    return True


def seized_and_towed(tree: Tree, i: int) -> bool:
    """ "Was taking samples when it was stopped and towed to Voss": it was towed as it was stopped."""
    first = tree.head[i]
    clause = next((k for k in tree.kids_of(first, "advcl") if first < k < i and tree.kid(k, "auxpass") is not None), None)
    if tree.dep[i] != "conj" or tree.tag[i] != "VBD" or tree.tag[first] != "VBG" or clause is None or tree.kid(clause, "nsubjpass") is None:
        return False
    if tree.kid(i, "dobj", "aux", "ccomp", "xcomp", *SUBJECTS) is not None or not tree.low[i].endswith(("ed", "en", "t", "wn")):
        return False
    tree.move(i, clause, "conj")
    for k in [k for k in tree.kids_of(first, "cc") if clause < k < i]:
        tree.move(k, clause, "cc")
    tree.tag[i] = "VBN"
    return True


def clause_they_will_fight(tree: Tree, i: int) -> bool:
    """ "Would let it act, a clause the opposition has said it will fight": what the clause is called, and nobody who said it."""
    said = tree.head[i]
    main, start = tree.head[said], tree.subtree(i)[0]
    if tree.lemma[i] not in SUMMING_NOUNS | {"clause", "provision"} or tree.dep[i] not in SUBJECTS:
        return False
    if tree.dep[said] not in ("ccomp", "conj", "advcl"):
        return False
    others = [k for k in tree.kids_of(said, *SUBJECTS) if k > i]
    if not others or tree.low[start] not in ("a", "an") or tree.text[start - 1] != "," or not main < start:
        return False
    for k in [k for k in tree.kids_of(i, "appos") if k > i]:
        tree.move(k, others[0], "compound")
    tree.move(i, main, "dep")
    tree.move(said, i, "relcl")
    return True


def secretary_voiced(tree: Tree, i: int) -> bool:
    """ "Urged it to wait; the secretary voiced concern": behind a semicolon a past form between two nouns is a verb."""
    noun, who = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "amod" or tree.tag[i] not in ("VBN", "VBD") or who is None or not who < i < noun or not tree.low[i].endswith("ed"):
        return False
    start = tree.subtree(noun)[0]
    host = next((a for a in [noun, *tree.ancestors(noun)] if tree.head[a] == a), noun)
    if start == 0 or tree.text[start - 1] != ";" or host >= start or tree.dep[noun] not in ("dobj", "conj", "appos", "dep", "npadvmod"):
        return False
    tree.move(i, host, "conj")
    tree.move(noun, i, "dobj")
    tree.pos[i], tree.tag[i] = "VERB", "VBD"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    spoke_by_telephone,
    it_in_no_way,
    called_unnecessary,
    and_warned,
    letter_dated,
    league_that,
    charge_kigali_denies,
    which_libya_denied,
    yet_to,
    ringing_and_telling,
    while_peru,
    whose_head_said,
    and_had_been,
    seized_and_towed,
    clause_they_will_fight,
    secretary_voiced,
)
"""In the order in which they are tried."""
