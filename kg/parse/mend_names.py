"""Names with a small word inside ("Ursula von der Leyen", "Covas do Barroso") that small parsers take apart."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import FIELD_NOUNS, NAME_PARTICLES, RELATIVE_NOUNS, ROLE_NOUNS
from ..tree import Tree
from ..words import DAYS, MONTHS
from .labels import SUBJECTS

__all__ = ["RULES"]


def _part(tree: Tree, i: int) -> bool:
    return tree.text[i].istitle() and tree.tag[i] in ("NNP", "NN", "JJ", "FW")


def _asks(tree: Tree, i: int) -> bool:
    """True for the auxiliary of a turned clause: "only in Paris do Macron and Merz agree"."""
    return tree.low[i] == "do" and tree.dep[i] == "aux" and not tree.low[tree.head[i]].endswith("ed")


def with_particle(tree: Tree, i: int) -> bool:
    """ "Met with Ursula von der Leyen", "the mayor of Covas do Barroso": one name, whose last word is its head."""
    first, last = i - 1, i + 1
    while last < tree.n and tree.text[last] in NAME_PARTICLES and last - i < 3:
        last += 1
    if tree.text[i] not in NAME_PARTICLES or first < 0 or last >= tree.n or _asks(tree, i):
        return False
    if tree.tag[first] != "NNP" or not _part(tree, first) or not _part(tree, last) or tree.glued[first]:
        return False
    while last + 1 < tree.n and tree.dep[last] in ("compound", "nmod") and tree.head[last] == last + 1 and _part(tree, last + 1):
        last += 1
    whole = range(first, last + 1)
    outer = [k for k in whole if tree.head[k] not in whole or tree.head[k] == k]
    names = [k for k in outer if tree.text[k] not in NAME_PARTICLES]
    stray = any(kid not in whole for k in whole if k != last for kid in tree.kids[k])  # "President" hung on "der"
    if not names or (len(outer) < 2 and not stray):
        return False
    for k in outer:
        if tree.dep[k] == "aux":
            for kid in list(tree.kids[k]):
                tree.move(kid, tree.head[k], tree.dep[kid])
    if any(k != names[0] and tree.above(names[0], k, -1) for k in whole):
        return False
    if names[0] != last:
        tree.put_in_place(last, names[0])
    for k in whole:
        for kid in list(tree.kids[k]):
            if k != last and kid not in whole:
                tree.move(kid, last, tree.dep[kid])
        if k != last:
            tree.move(k, last, "compound")
            tree.pos[k], tree.tag[k] = "PROPN", "NNP"
    tree.pos[last], tree.tag[last] = "PROPN", "NNP"
    return True


def secretary_of_state_and_name(tree: Tree, i: int) -> bool:
    """ "Secretary of State Ana Ruiz said", "Chairman of the Chiefs of Staff Tom Berg left": one phrase, whose head is the name."""
    of = tree.head[i]
    office = tree.head[of]
    if tree.ent[i] != "PERSON" or tree.dep[i] != "pobj" or tree.low[of] != "of" or not office < of < i:
        return False
    if tree.low[office] not in ROLE_NOUNS:
        return False
    first = i
    while tree.ent[first - 1] == "PERSON" and tree.head[first - 1] in (i, first) and first - 1 > of:
        first -= 1
    field = next((k for k in tree.kids_of(of, "pobj") if k < first), None)
    if field is None and tree.low[first - 1] in FIELD_NOUNS and tree.head[first - 1] == i and tree.text[first - 1].istitle():
        field = first - 1
    if field is None or tree.subtree(field)[-1] != first - 1 or tree.kid(office, "det") is not None:
        return False
    for k in [k for k in tree.kids[i] if of < k < field]:
        tree.move(k, field, tree.dep[k])
    tree.put_in_place(i, office)
    tree.move(office, i, "nmod")
    tree.move(field, of, "pobj")
    for k in [k for k in tree.kids[office] if k > i]:
        tree.move(k, i, tree.dep[k])
    return True


def minister_then_name(tree: Tree, i: int) -> bool:
    """ "British Prime Minister Keir Starmer and French President Emmanuel Macron left": no comma parts a title from its name."""
    title = tree.head[i]
    first = tree.subtree(i)[0]
    if tree.dep[i] != "appos" or tree.ent[i] != "PERSON" or tree.tag[title] != "NNP" or tree.low[title] not in ROLE_NOUNS:
        return False
    if first != title + 1 or tree.ent[title] == "PERSON" or tree.kid(title, "det", "prep", "case") is not None:
        return False
    tree.put_in_place(i, title)
    for k in [k for k in tree.kids[title] if k > i and k != i]:
        tree.move(k, i, tree.dep[k])
    tree.move(title, i, "compound")
    for k in tree.kids_of(title, "conj", "cc", "punct", "appos", "relcl"):
        tree.move(k, i, tree.dep[k])
    return True


def chief_and_name_apart(tree: Tree, i: int) -> bool:
    """ "Sudan's army chief Abdel Fattah al-Burhan resigned": who resigned is one, the chief of that name."""
    verb = tree.head[i]
    title = next((k for k in tree.kids_of(verb, "nsubj", "nsubjpass") if k < i and tree.low[k] in ROLE_NOUNS | RELATIVE_NOUNS), None)
    if tree.dep[i] not in ("nsubj", "nsubjpass") or not tree.text[i].istitle() or title is None or tree.ent[i] != "PERSON":
        return False
    name = range(title + 1, i)
    parts = all(tree.ent[k] == "PERSON" and (tree.text[k].istitle() or tree.text[k] in ("-", *NAME_PARTICLES)) for k in (*name, i))
    if tree.ent[title] == "PERSON" or not parts or any(kid < title for k in name for kid in tree.kids[k]):
        return False
    for k in name:
        if tree.head[k] in (title, verb):
            tree.move(k, i, "compound")
    tree.move(title, i, "compound")
    return True


_NAMING = frozenset("appoint choose crown declare elect install make name nominate select".split())


def named_poe_chief(tree: Tree, i: int) -> bool:
    """ "The board named Tom Poe chief executive": who was named, and what."""
    verb = tree.head[i]
    name = next((k for k in reversed(tree.kids_of(i, "compound", "nmod")) if tree.tag[k] == "NNP" and tree.text[k].istitle()), None)
    if tree.dep[i] not in ("dobj", "oprd") or tree.lemma[verb] not in _NAMING or tree.low[i] not in ROLE_NOUNS or name is None:
        return False
    if tree.text[i].istitle() or tree.kid(i, "det") is not None:
        return False
    before = [k for k in tree.kids[i] if k < name]
    first = min([name, *tree.subtree(name), *before])
    named = all(tree.tag[k] == "NNP" and tree.text[k].istitle() for k in range(first, name + 1))
    if first != verb + 1 or not named or not any(tree.ent[k] == "PERSON" for k in range(first, name + 1)):
        return False
    tree.move(name, verb, "dobj")
    for k in before:
        tree.move(k, name, "compound")
    tree.dep[i] = "oprd"
    return True


def in_may_ana_ruiz_asked(tree: Tree, i: int) -> bool:
    """ "At the port in May Ana Ruiz asked": she did, and May is no part of her name."""
    into, verb = tree.head[i], i + 1
    month = next((k for k in tree.kids_of(i, "compound", "nmod") if tree.low[k] in MONTHS | DAYS and k == into + 1), None)
    if tree.dep[i] != "pobj" or month is None or tree.ent[i] != "PERSON" or verb >= tree.n or tree.tag[verb] not in ("VBD", "VBZ"):
        return False
    if into == verb or not tree.above(i, verb, -1) or tree.kid(verb, *SUBJECTS) is not None:
        return False
    if tree.low[into] not in ("in", "on", "since", "until"):
        return False
    tree.move(i, verb, "nsubj")
    tree.move(month, into, "pobj")
    tree.move(into, verb, "prep")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    with_particle,
    secretary_of_state_and_name,
    minister_then_name,
    chief_and_name_apart,
    named_poe_chief,
    in_may_ana_ruiz_asked,
)
"""In the order in which they are tried."""
