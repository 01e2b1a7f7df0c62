"""Mistakes of small parsers with lists and with verbs joined by "and": which of the verbs before is the other's mate."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import PERSON_NOUNS, RELATIVE_NOUNS, ROLE_NOUNS
from ..tree import Tree
from .labels import FINITE, SAYING, SUBJECTS

__all__ = ["RULES"]

_NAMED = ("ORG", "PERSON", "GPE", "NORP", "PRODUCT", "FAC")
_TURNING = frozenset("appeal ask beg call demand invite order press urge warn".split())
"""What one does in speaking beside reporting something."""
_GRANTING = frozenset("accord allow allot award deny give grant guarantee offer promise refuse".split())


def companies_listed(tree: Tree, i: int) -> bool:
    """ "Meta, Google, Amazon and Apple had met": the second name of a list, which hangs on the first as an adverbial does."""
    first = tree.head[i]
    if tree.dep[i] != "npadvmod" or tree.pos[i] != "PROPN" or tree.ent[i] not in _NAMED or tree.kid(i, "conj") is None:
        return False
    if i < first or tree.pos[first] != "PROPN" or tree.text[first + 1 : tree.subtree(i)[0]] != [","]:
        return False
    tree.dep[i] = "conj"
    return True


def first_of_a_list(tree: Tree, i: int) -> bool:
    """ "Meta, Google and Apple met": the first of those who met, and no adverbial."""
    verb = tree.head[i]
    if tree.dep[i] not in ("npadvmod", "advmod") or tree.tag[i] != "NNP" or tree.ent[i] in ("DATE", "TIME") or tree.pos[verb] != "VERB":
        return False
    subject = next((k for k in tree.kids_of(verb, "nsubj", "nsubjpass") if k > i), None)
    if subject is None or tree.pos[subject] != "PROPN" or tree.kid(subject, "conj") is None or tree.kids_of(i, "prep"):
        return False
    if tree.text[i + 1 : tree.subtree(subject)[0]] != [","] or any(tree.text[k] == "," for k in tree.subtree(subject)[:2]):
        return False
    tree.dep[i] = tree.dep[subject]
    tree.move(subject, i, "conj")
    return True


def _compound_tense(tree: Tree, verb: int) -> str:
    """The auxiliary that tells a verb's tense: "had", "would"; "" for none."""
    return next((tree.low[k] for k in tree.kids_of(verb, "aux", "auxpass") if tree.tag[k] in ("MD", *FINITE)), "")


def and_asked(tree: Tree, i: int) -> bool:
    """ "Told them that it had hired few, and asked for more": who told them asked; what it had done is in another tense."""
    inner = tree.head[i]
    verb = tree.head[inner]
    if tree.dep[i] != "conj" or tree.tag[i] != "VBD" or tree.kid(i, *SUBJECTS, "aux") is not None or tree.dep[inner] != "ccomp":
        return False
    if tree.lemma[i] not in _TURNING or tree.tag[verb] != "VBD" or not verb < inner < i or _compound_tense(tree, inner) == "":
        return False
    cc = next((k for k in tree.kids_of(inner, "cc") if inner < k < i), None)
    if cc is None or tree.text[cc - 1] != "," or tree.kid(inner, *SUBJECTS) is None:
        return False
    tree.move(cc, verb, "cc")
    tree.move(i, verb, "conj")
    return True


def and_had(tree: Tree, i: int) -> bool:
    """ "Said that the ship had come near and had turned": what the ship had done, as "had" tells; who said so said it."""
    verb = tree.head[i]
    inner = next((k for k in tree.kids_of(verb, "ccomp") if verb < k < i), None)
    tense = _compound_tense(tree, i)
    if tree.dep[i] != "conj" or tree.tag[verb] != "VBD" or inner is None or tense in ("", "was", "were", "is", "are", "did"):
        return False
    if tree.kid(i, *SUBJECTS) is not None or tree.lemma[verb] not in SAYING or _compound_tense(tree, inner) != tense:
        return False
    cc = next((k for k in tree.kids_of(verb, "cc") if inner < k < i), None)
    if cc is not None:
        tree.move(cc, inner, "cc")
    tree.move(i, inner, "conj")
    return True


def has_yet(tree: Tree, i: int) -> bool:
    """ "Asked them to send it but has yet to hear", "agreed to pay and brought it on": no infinitive's mate, but of what governs it."""
    mate = tree.head[i]
    to = tree.kid(mate, "aux")
    if tree.dep[i] != "conj" or tree.kid(i, *SUBJECTS) is not None or to is None or tree.low[to] != "to" or mate > i:
        return False
    finite = tree.tag[i] == "VBZ" or any(tree.tag[k] == "VBZ" for k in tree.kids_of(i, "aux", "auxpass"))
    past = tree.tag[i] in ("VBD", "VBN") and tree.low[i] != tree.lemma[i] and tree.kid(i, "aux", "auxpass") is None
    past = past and tree.kid(mate, "auxpass") is None  # not "to be tried and convicted"
    above = next((k for k in tree.ancestors(mate) if tree.kid(k, *SUBJECTS) is not None), tree.head[mate])
    tense = _compound_tense(tree, above)
    governs = tree.tag[above] in FINITE or tense != ""
    told = tree.tag[above] == "VBD" or tense in ("had", "has", "have")
    if not (finite and governs) and not (past and told and tree.dep[above] != "acl"):
        return False
    if tree.dep[mate] not in ("xcomp", "ccomp", "advcl") or tree.kid(mate, "nsubj") is not None or tree.tag[mate] != "VB":
        return False
    for cc in [k for k in tree.kids_of(mate, "cc") if mate < k < i]:
        tree.move(cc, above, "cc")
    tree.move(i, above, "conj")
    return True


def worth_and_negotiated(tree: Tree, i: int) -> bool:
    """ "A programme, worth $57bn and negotiated by Peru, failed": what was done to it, and no second thing that failed."""
    noun = tree.head[i]
    if tree.dep[i] != "conj" or tree.tag[i] != "VBN" or tree.pos[noun] != "NOUN" or tree.kid(i, *SUBJECTS, "aux", "auxpass") is not None:
        return False
    quality = [k for k in tree.kids_of(noun, "amod", "acl") if noun < k < i and tree.text[k - 1] == ","]
    if not quality or tree.kid(i, "agent", "prep") is None:
        return False
    tree.move(i, noun, "acl")
    return True


def _one_person(tree: Tree, i: int) -> bool:
    """True for "a banker and friend of hers" behind a name and a comma, where the second noun has no article."""
    name, det, mates = tree.head[i], tree.kid(i, "det"), tree.kids_of(i, "conj")
    if tree.pos[name] != "PROPN" or tree.kid(name, "cc") is not None or det is None or len(mates) != 1:
        return False
    people = all(tree.lemma[k] in PERSON_NOUNS or tree.lemma[k] in ROLE_NOUNS for k in (i, mates[0]))
    first = tree.subtree(i)[0]
    alone = tree.kid(mates[0], "det") is None and "," not in tree.text[i : mates[0]]
    return people and alone and first == det and tree.text[first - 1] == ","


def a_businessman_and_friend(tree: Tree, i: int) -> bool:
    """ "Josef Ruiz, a banker and friend of hers": what he is, and no second man."""
    if tree.dep[i] not in ("conj", "appos") or not _one_person(tree, i):
        return False
    mate = tree.kids_of(i, "conj")[0]
    whose = [k for k in tree.kids_of(i, "prep") if k > mate]
    for k in whose:
        tree.move(k, mate, "prep")
    changed = bool(whose) or tree.dep[i] == "conj"
    tree.dep[i] = "appos"
    return changed


def listed(tree: Tree, i: int) -> bool:
    """ "Johnson Center, the Houston community and Texas": what goes on with "and" is no apposition."""
    head = tree.head[i]
    if tree.dep[i] != "appos" or i < head or tree.text[i - 1 : i] == ["("] or _one_person(tree, i):
        return False
    mates = tree.kids_of(i, "conj")
    after = tree.subtree(i)[-1] + 1
    if not mates or (after < tree.n and tree.text[after] == ","):
        return False  # "Brown, a lawyer and a pilot, left"
    if tree.low[tree.head[head]] == "between" and tree.tag[head] == "NNS" and tree.ent[i] == "PERSON":
        return False  # "between the chiefs, Al Miller and Bo Bay"
    same = tree.pos[i] == tree.pos[head] == "PROPN" and tree.ent[i] == tree.ent[head] and tree.ent[i] != ""
    if not (same or tree.kid(i, "cc") is not None) or "," not in tree.text[head + 1 : i] or tree.low[mates[0]] in ("former", "now"):
        return False
    tree.dep[i] = "conj"
    return True


def by_peru_chile_the_others(tree: Tree, i: int) -> bool:
    """ "Claimed by Peru, Chile, the Philippines, Togo and Kenya": five that claim it, and Peru lies in none of them."""
    first, after = tree.head[i], i + 1
    if tree.dep[i] != "appos" or not tree.ent[i] == tree.ent[first] == "GPE" or i != first + 2 or tree.text[first + 1] != ",":
        return False
    later = [k for k in tree.kids_of(first, "conj") if k > i]
    if len(later) != 1 or after >= tree.n or tree.text[after] != "," or tree.subtree(later[0])[0] != after + 1:
        return False
    chain = [later[0], *(k for k in tree.subtree(later[0]) if tree.dep[k] in ("conj", "appos"))]
    if len(chain) < 2 or any(tree.ent[k] != "GPE" or tree.dep[k] == "appos" for k in chain):
        return False  # "in Oslo, Norway, Lima, Peru, and Paris, France"
    tree.dep[i] = "conj"
    return True


def and_perus_ana_ruiz(tree: Tree, i: int) -> bool:
    """ "Tom Poe and Peru's Ana Ruiz agreed": she did, who is Peru's."""
    first = tree.head[i]
    land = next((k for k in tree.kids_of(first, "conj") if first < k < i and tree.kid(k, "case") is not None), None)
    if tree.dep[i] != "appos" or tree.tag[i] != "NNP" or land is None or tree.subtree(i)[0] != tree.kid(land, "case") + 1:
        return False
    tree.dep[i] = "conj"
    tree.move(land, i, "poss")
    return True


def minister_ruiz_and_her_counterpart(tree: Tree, i: int) -> bool:
    """ "Peru's minister, Ana Ruiz, and her counterpart, Tom Poe, met": two people, each apposed to what he or she is."""
    host = tree.head[i]
    office = tree.head[tree.head[host]] if tree.dep[host] == "pobj" and tree.ent[host] != "PERSON" else host
    first = tree.subtree(i)[0]
    if tree.dep[i] not in ("appos", "conj") or tree.tag[i] != "NNP" or tree.lemma[office] not in ROLE_NOUNS or not office < i:
        return False
    mate = next((k for k in tree.kids_of(i, "conj") if k > i and tree.lemma[k] in ROLE_NOUNS | RELATIVE_NOUNS), None)
    name = [tree.text[k] for k in range(first, i + 1) if tree.head[k] == i or k == i]
    if mate is None or tree.text[first - 1] != "," or tree.text[i + 1] != "," or not all(part.istitle() for part in name):
        return False
    cc = next((k for k in tree.kids_of(i, "cc") if i < k < mate), None)
    if cc is None or tree.text[cc - 1] != "," or tree.kid(mate, "det", "poss", "amod") is None or tree.kid(i, "det") is not None:
        return False
    tree.move(i, office, "appos")
    tree.move(cc, office, "cc")
    tree.move(mate, office, "conj")
    return True


def granted_anonymity(tree: Tree, i: int) -> bool:
    """ "Said one of them, granted anonymity": who was granted it, for no "and" joins a second verb."""
    verb = tree.head[i]
    if tree.dep[i] != "conj" or tree.lemma[i] not in _GRANTING or tree.text[i - 1] != "," or tree.tag[i] not in ("VBD", "VBN"):
        return False
    who = next((k for k in tree.kids_of(verb, "nsubj") if verb < k < i), None)
    if who is None or tree.kid(i, *SUBJECTS, "aux") is not None or any(verb < k < i for k in tree.kids_of(verb, "cc")):
        return False
    if tree.subtree(who)[-1] != i - 2 or tree.kid(i, "dobj") is None:
        return False
    tree.tag[i] = "VBN"
    tree.move(i, who, "acl")
    return True


def convicted_of_plotting_and_sentenced(tree: Tree, i: int) -> bool:
    """ "Was convicted of plotting and sentenced to prison": two things done to him, and no second thing he did."""
    doing = tree.head[i]
    verb = tree.head[tree.head[doing]]
    if tree.dep[i] != "conj" or tree.tag[i] not in ("VBD", "VBN") or tree.dep[doing] != "pcomp" or tree.tag[doing] != "VBG" or i < doing:
        return False
    if tree.kid(verb, "auxpass") is None or tree.kid(i, *SUBJECTS, "aux", "auxpass") is not None or tree.tag[verb] != "VBN":
        return False
    for cc in [k for k in tree.kids_of(doing, "cc") if doing < k < i]:
        tree.move(cc, verb, "cc")
    tree.move(i, verb, "conj")
    tree.tag[i] = "VBN"
    return True


def so_softly_that(tree: Tree, i: int) -> bool:
    """ "Told them, speaking so softly that he was asked": what came of how it was told, and not what was told."""
    verb, mark = tree.head[i], tree.kid(i, "mark")
    if tree.dep[i] != "ccomp" or mark is None or tree.low[mark] != "that" or not verb < mark:
        return False
    how = mark - 1
    if tree.pos[how] not in ("ADV", "ADJ") or tree.low[how - 1] not in ("so", "such") or tree.head[how - 1] != how:
        return False
    done = tree.head[how]
    if done in (verb, how) or not verb < done < how or tree.above(done, i, -1):
        return False
    tree.move(i, done, "advcl")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    companies_listed,
    first_of_a_list,
    and_asked,
    and_had,
    has_yet,
    worth_and_negotiated,
    a_businessman_and_friend,
    by_peru_chile_the_others,
    and_perus_ana_ruiz,
    minister_ruiz_and_her_counterpart,
    granted_anonymity,
    convicted_of_plotting_and_sentenced,
    so_softly_that,
)
"""In the order in which they are tried."""
