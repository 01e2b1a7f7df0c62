"""Ends left loose: objects taken for second subjects, relative clauses without a pronoun, participles of a phrase that opens a sentence."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import DOCUMENT_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, ROLE_NOUNS
from ..tree import Tree
from .labels import FINITE, SAYING, SPEAKING, SUBJECTS

__all__ = ["RULES"]

_QUOTES = ('"', "“", "``")


def not_of_ours(tree: Tree, i: int) -> bool:
    """ "Warned of unrest "not of our making"": what is denied is the phrase behind it, not the warning."""
    at, before = i + 1, i - 1
    if tree.low[i] != "not" or tree.dep[i] != "neg" or at >= tree.n or tree.pos[at] != "ADP" or tree.kid(at, "pobj") is None or i < 2:
        return False
    before -= tree.text[before] in _QUOTES
    if tree.pos[before] not in ("NOUN", "PROPN") or tree.head[i] > i or tree.above(before, at, -1):
        return False
    tree.move(at, before, "prep")
    tree.move(i, at, "neg")
    return True


def alliance_they_struck(tree: Tree, i: int) -> bool:
    """ "Short of the alliance Oslo struck with Peru": Oslo struck the alliance."""
    verb = tree.head[i]
    thing = i - 1
    if tree.pos[i] != "PROPN" or tree.pos[thing] != "NOUN" or tree.head[thing] != i or tree.dep[thing] != "compound":
        return False
    if tree.lemma[thing] in ROLE_NOUNS | ORGANIZATION_NOUNS | PERSON_NOUNS or tree.ent[i] not in ("GPE", "ORG", "PERSON"):
        return False
    if tree.kid(i, "det", "poss") is None and tree.kid(thing, "det", "poss") is None:
        return False
    first = min([*tree.kids_of(verb, "aux", "auxpass", "neg"), verb])
    if tree.dep[i] != "nsubj" or first != i + 1 or tree.tag[verb] not in FINITE or tree.dep[verb] not in ("ccomp", "conj", "advcl", "dep"):
        return False
    before = tree.subtree(i)[0] - 1
    if before < 0 or tree.pos[before] not in ("ADP", "VERB") or tree.kid(verb, "dobj", "ccomp") is not None or tree.above(before, verb, -1):
        return False
    tree.move(thing, before, "pobj" if tree.pos[before] == "ADP" else "dobj")
    for k in [k for k in tree.kids_of(i, "det", "amod", "nummod", "poss", "compound") if k < thing]:
        tree.move(k, thing, tree.dep[k])
    tree.move(verb, thing, "relcl")
    return True


def sum_they_pledged(tree: Tree, i: int) -> bool:
    """ "Cutting the $190 million Malta has pledged": Malta has pledged the sum."""
    name = next((k for k in range(i - 1, max(-1, i - 4), -1) if tree.pos[k] == "PROPN"), None)
    if name is None or tree.tag[i] not in (*FINITE, "VBN") or tree.dep[i] not in ("conj", "ccomp", "advcl", "relcl", "acl"):
        return False
    first = min([*tree.kids_of(i, "aux", "auxpass", "neg"), i])
    number = next((k for k in tree.kids_of(name, "nummod") if tree.low[k] in ("million", "billion", "trillion")), None)
    if first != name + 1 or number != name - 1 or tree.dep[name] not in ("dobj", "pobj") or tree.kid(i, *SUBJECTS, "dobj") is not None:
        return False
    if first == i and tree.tag[i] == "VBN":
        return False
    above, dep = tree.head[name], tree.dep[name]
    if tree.above(above, i, -1):
        return False
    for k in [k for k in tree.kids[name] if k != number and k < number]:
        tree.move(k, number, tree.dep[k])
    tree.move(number, above, dep)
    tree.move(i, number, "relcl")
    tree.move(name, i, "nsubj")
    return True


def shore_it_up(tree: Tree, i: int) -> bool:
    """ "A swap that they hoped would shore up the truce was delayed": what it would shore up, and no second subject."""
    verb = tree.head[i]
    first = next((k for k in tree.kids_of(verb, "nsubj", "nsubjpass") if k < i), None)
    start = tree.subtree(i)[0]
    if tree.dep[i] not in ("nsubj", "nsubjpass") or first is None or i > verb or tree.pos[i] not in ("NOUN", "PROPN"):
        return False
    last = start - 1
    inner = tree.head[last] if tree.dep[last] == "prt" else last
    if tree.pos[inner] != "VERB" or not tree.above(inner, first, -1) or tree.tag[inner] in ("VBN",) or tree.subtree(first)[-1] != last:
        return False
    if tree.kid(inner, "dobj", "ccomp", "xcomp", "auxpass") is not None:
        return False
    tree.move(i, inner, "dobj")
    return True


def terms_agreed(tree: Tree, i: int) -> bool:
    """ "Under the terms agreed in Oslo, Malta was to …", "Under the plan, announced in May, a flight …": the terms, the plan."""
    verb = tree.head[i]
    subject = tree.kid(verb, "nsubj", "nsubjpass")
    if tree.dep[i] != "advcl" or tree.tag[i] not in ("VBN", "VBD") or subject is None or not i < subject <= tree.subtree(verb)[-1]:
        return False
    noun = i - 1 - (tree.text[i - 1] == ",")
    at = tree.head[noun]
    if noun < 1 or tree.dep[noun] != "pobj" or tree.pos[noun] != "NOUN" or tree.head[at] not in (verb, i) or tree.subtree(at)[0] != at:
        return False
    if at != tree.subtree(verb)[0] or tree.low[at] not in ("according", "after", "at", "by", "during", "in", "under", "with"):
        return False
    if tree.kid(i, *SUBJECTS, "aux", "auxpass", "mark", "dobj", "ccomp") is not None:
        return False
    tree.move(at, verb, "prep")
    tree.move(i, noun, "acl")
    tree.tag[i] = "VBN"
    return True


def among_them_one(tree: Tree, i: int) -> bool:
    """ "11 men, among them a sailor": "among them" is no part of who the sailor is."""
    noun, them = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "among" or tree.dep[i] != "prep" or i > noun or them != i + 1 or tree.low[them] not in ("them", "whom", "which"):
        return False
    if tree.text[i - 1] != "," or tree.dep[noun] not in ("dobj", "conj", "pobj", "nsubj", "attr"):
        return False
    verb = next((a for a in tree.ancestors(noun) if tree.pos[a] in ("VERB", "AUX")), None)
    if verb is None:
        return False
    tree.move(i, verb, "dep")
    return True


def and_fined_it(tree: Tree, i: int) -> bool:
    """ "The court found that the firm broke the law, and fined it": the court fined it."""
    first = tree.head[i]
    found = tree.head[first]
    fined = tree.kid(i, "dobj", "dative")
    cc = i - 1
    if tree.dep[i] != "conj" or tree.tag[i] != "VBD" or tree.dep[first] != "ccomp" or tree.tag[found] != "VBD" or fined is None:
        return False
    if tree.low[cc] != "and" or tree.text[cc - 1] != "," or tree.kid(i, *SUBJECTS, "mark") is not None or tree.tag[first] != "VBD":
        return False
    the_firm = tree.lemma[fined] in ORGANIZATION_NOUNS and any(tree.low[k] == "the" for k in tree.kids_of(fined, "det"))
    if not the_firm and tree.low[fined] not in ("it", "them", "him", "her"):
        return False
    if tree.kid(first, "nsubj") is None or tree.kid(found, "nsubj") is None:
        return False
    tree.move(i, found, "conj")
    return True


def scrapping_would(tree: Tree, i: int) -> bool:
    """ "Scrapping them, he warned, would expose people": the scrapping would."""
    main = tree.head[i]
    said = main
    if tree.dep[main] in ("parataxis", "ccomp") and tree.head[main] > main:
        main = tree.head[main]
    else:
        said = next((k for k in tree.kids_of(main, "parataxis") if k > i), main)
    if tree.tag[i] != "VBG" or tree.dep[i] != "advcl" or said == main or tree.lemma[said] not in SAYING:
        return False
    modal = any(tree.tag[k] == "MD" for k in tree.kids_of(main, "aux")) or tree.tag[main] in ("VBZ", "VBD")
    if not modal or any(tree.kid(k, *SUBJECTS) is not None for k in (main, i)):
        return False
    if not i < said < main or tree.text[tree.subtree(i)[-1] + 1] != ",":
        return False
    tree.move(i, main, "csubj")
    tree.dep[said] = "parataxis"
    return True


def called_the_fine(tree: Tree, i: int) -> bool:
    """ "Called the fine "a rounding error"": what the fine was called; a word before the quotation is the noun, whatever its tag."""
    error = tree.head[i]
    verb = tree.head[error]
    the = i - 1
    quote = i + 1
    if tree.lemma[verb] not in ("brand", "call", "deem", "dub", "label") or tree.dep[error] != "dobj":
        return False
    if quote >= tree.n or tree.text[quote] not in _QUOTES or tree.dep[i] not in ("amod", "compound", "nmod"):
        return False
    if tree.low[the] not in ("the", "this", "that", "his", "her", "its", "their") or the < verb:
        return False
    if not tree.above(the, error, -1) or tree.low[quote + 1 : quote + 2] not in (["a"], ["an"], ["the"]):
        return False
    tree.move(i, verb, "dobj")
    tree.move(the, i, "det" if tree.tag[the] != "PRP$" else "poss")
    tree.dep[error] = "oprd"
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


def a_diplomat_said(tree: Tree, i: int) -> bool:
    """ "France, a diplomat said, would back it": who said so is no apposition of France, which would back it."""
    france, said = tree.head[i], i + 1
    if tree.dep[i] != "appos" or said + 1 >= tree.n or tree.lemma[said] not in SAYING or tree.tag[said] not in FINITE:
        return False
    subject = tree.kid(said, *SUBJECTS)
    if tree.text[said + 1] != "," or subject not in (None, france) or tree.text[tree.subtree(i)[0] - 1] != "," or tree.above(said, i, -1):
        return False
    verbs = (k for k in range(said + 2, tree.n) if tree.pos[k] in ("VERB", "AUX") and tree.dep[k] not in ("aux", "auxpass"))
    main = next(verbs, None)
    tree.move(i, said, "nsubj")
    if main is None or any(tree.pos[k] not in ("AUX", "ADV", "PART") for k in range(said + 2, main)) or tree.above(main, france, -1):
        return True
    if tree.head[france] == said and tree.head[said] == main:
        other = next((k for k in tree.kids_of(main, "nsubj") if k < france), None)
        tree.move(france, main, "nsubj")
        if other is not None:
            _before_semicolon(tree, other, main, tree.subtree(france)[0])
    return True


def _before_semicolon(tree: Tree, other: int, main: int, start: int) -> None:
    """ "Ireland called for calm; France, an envoy said, would act": what stands before the semicolon is a clause of its own."""
    called = next((k for k in tree.kids_of(other, "acl", "relcl") if tree.tag[k] in ("VBN", "VBD") and k < start), None)
    if ";" not in tree.text[max(0, start - 2) : start] or called is None:
        return
    tree.move(called, main, "parataxis")
    tree.move(other, called, "nsubj")
    tree.tag[called] = "VBD"


def demand_that_appears(tree: Tree, i: int) -> bool:
    """ "A demand that, they insist, appears nowhere": the demand does."""
    demand, that = tree.head[i], tree.kid(i, "mark")
    if tree.dep[i] != "acl" or tree.tag[i] not in FINITE or that is None or tree.low[that] != "that":
        return False
    if tree.text[that + 1 : that + 2] != [","]:
        return False
    if tree.kid(i, *SUBJECTS) is not None or tree.pos[demand] != "NOUN" or not any(that < k < i for k in tree.kids_of(i, "parataxis")):
        return False
    tree.dep[i], tree.dep[that], tree.tag[that], tree.pos[that] = "relcl", "nsubj", "WDT", "PRON"
    return True


def step_he_insisted(tree: Tree, i: int) -> bool:
    """ "It was a step he insisted was unrelated": so the step was, as he insisted."""
    step = next((k for k in tree.kids_of(i, "nsubj") if k < i), None)
    be = tree.head[i]
    if tree.dep[i] != "ccomp" or step is None or tree.lemma[be] != "be" or be > step or tree.kid(be, "attr") is not None:
        return False
    insisted = next((k for k in tree.kids_of(step, "relcl") if tree.lemma[k] in SAYING and k == i - 1), None)
    if insisted is None or tree.kid(insisted, "dobj", "ccomp") is not None:
        return False
    if not any(tree.low[k] in ("a", "an") for k in tree.kids_of(step, "det")):
        return False
    tree.move(step, be, "attr")
    tree.move(i, insisted, "ccomp")
    for k in [k for k in tree.kids_of(i, "advcl") if k > i]:
        tree.move(k, be, "advcl")
    return True


def by_force(tree: Tree, i: int) -> bool:
    """ "Sent there by force": how, and not by whom."""
    how = tree.kid(i, "pobj")
    if tree.low[i] != "by" or tree.dep[i] != "agent" or how is None or how != i + 1 or tree.low[how] not in _HOW or tree.kids[how]:
        return False
    tree.dep[i] = "prep"
    return True


_HOW = frozenset("accident air boat bus car chance decree design force hand land law mail mistake name phone rail road sea".split())


def response_whose(tree: Tree, i: int) -> bool:
    """ "A response from the UN Force, whose mandate": the Force's, not the response's."""
    thing = tree.head[i]
    start = tree.subtree(i)[0]
    if tree.dep[i] != "relcl" or tree.low[start] != "whose" or tree.text[start - 1] != "," or tree.pos[thing] != "NOUN":
        return False
    if tree.lemma[thing] in PERSON_NOUNS | ORGANIZATION_NOUNS | ROLE_NOUNS or tree.tag[thing] != "NN":
        return False
    if tree.lemma[thing] not in DOCUMENT_NOUNS | _ACTS:
        return False
    for prep in tree.kids_of(thing, "prep"):
        force = tree.kid(prep, "pobj")
        right_before = force is not None and tree.subtree(force)[-1] == start - 2
        if right_before and tree.pos[force] == "PROPN" and tree.low[prep] in ("by", "from", "of"):
            tree.move(i, force, "relcl")
            return True
    return False


_ACTS = frozenset("answer appeal backing call criticism demand offer praise pressure reaction request response support visit".split())


def blaming_others(tree: Tree, i: int) -> bool:
    """ "Conceded that the boat would be late, blaming a lack of welders": who conceded it blames them, and no boat."""
    late = tree.head[i]
    conceded = tree.head[late]
    boat = tree.kid(late, "nsubj", "nsubjpass")
    if tree.tag[i] != "VBG" or tree.dep[i] != "advcl" or tree.lemma[i] not in SPEAKING or tree.text[i - 1] != ",":
        return False
    if tree.dep[late] != "ccomp":
        return False
    if boat is None or tree.pos[boat] != "NOUN" or tree.lemma[boat] in PERSON_NOUNS | ROLE_NOUNS | ORGANIZATION_NOUNS:
        return False
    if tree.kid(i, *SUBJECTS) is not None:
        return False
    if tree.lemma[conceded] not in SAYING | {"announce", "confirm", "deny", "find"} or tree.kid(conceded, "nsubj") is None:
        return False
    tree.move(i, conceded, "advcl")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    not_of_ours,
    alliance_they_struck,
    sum_they_pledged,
    shore_it_up,
    terms_agreed,
    among_them_one,
    and_fined_it,
    scrapping_would,
    called_the_fine,
    a_diplomat_said,
    demand_that_appears,
    step_he_insisted,
    by_force,
    response_whose,
    blaming_others,
)
"""In the order in which they are tried."""
