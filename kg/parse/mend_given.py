"""Mistakes of small parsers about what is given, paid and bought: to whom, by whom, from whom and for how much."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import CURRENCY_NOUNS
from ..tree import Tree

__all__ = ["RULES"]

_GIVING = frozenset("award bring deny give grant guarantee hand lend loan offer owe pledge promise provide sell send".split())
_GIVEN = frozenset(
    "access aid ammunition arm artillery assistance asylum backing cash cover credit food fuel gas grain help loan membership money oil "
    "peacekeeper protection relief shelter support tank troop weapon weaponry".split()
)
"""Nouns of what is given, which no name of a country or body tells kinds of."""
_BUYING = frozenset("acquire borrow buy import lease order purchase rent".split())


def promised_it_aid(tree: Tree, i: int) -> bool:
    """ "Promised Colombia aid": whom it promised what."""
    thing = tree.head[i]
    verb = tree.head[thing]
    if tree.dep[i] != "compound" or tree.dep[thing] != "dobj" or tree.lemma[thing] not in _GIVEN or tree.lemma[verb] not in _GIVING:
        return False
    if tree.ent[i] not in ("GPE", "ORG", "PERSON", "NORP") or tree.pos[i] != "PROPN" or i != thing - 1:
        return False
    if tree.subtree(i)[0] != verb + 1 or tree.kid(verb, "dative") is not None or len(tree.kids[thing]) != 1:
        return False
    tree.move(i, verb, "dative")
    return True


def fined_a_sum(tree: Tree, i: int) -> bool:
    """ "Was fined 2 billion euros by the court": how much, and nothing that was fined."""
    verb = tree.head[i]
    if tree.dep[i] != "dobj" or tree.kid(verb, "auxpass") is None or tree.kid(verb, "nsubjpass") is None:
        return False
    if tree.lemma[i] not in CURRENCY_NOUNS and not any(tree.text[k] in ("$", "€", "£", "¥") for k in tree.subtree(i)):
        return False
    tree.dep[i] = "npadvmod"
    return True


def bought_from(tree: Tree, i: int) -> bool:
    """ "Bought jets from France": from whom they were bought, and no kind of jets."""
    thing = tree.head[i]
    verb = tree.head[thing]
    seller = tree.kid(i, "pobj")
    if tree.low[i] != "from" or tree.dep[i] != "prep" or tree.dep[thing] != "dobj" or tree.lemma[verb] not in _BUYING or seller is None:
        return False
    if tree.pos[seller] != "PROPN" or verb > thing:
        return False
    tree.move(i, verb, "prep")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    promised_it_aid,
    fined_a_sum,
    bought_from,
)
"""In the order in which they are tried."""
