"""What fills a slot of a form: whether it is of the kind that the form asks for."""

from __future__ import annotations

from ..nouns import ACTOR_NOUNS, CURRENCY_NOUNS, EVENT_NOUNS, MONEY_NOUNS, ORGANIZATION_NOUNS, ROLE_NOUNS
from .actors import is_person, meant, named
from .roles import is_place
from .syntax import Syntax

__all__ = ["can_be_place", "in_currency", "is_kind", "is_money", "is_natural", "is_phrasal", "is_somebody"]

_KINDS = {
    "Actor": (("PERSON", "ORG", "GPE", "NORP"), ACTOR_NOUNS),
    "Person": (("PERSON",), ROLE_NOUNS),
    "Organization": (("ORG", "GPE"), ORGANIZATION_NOUNS),
    "Territory": (("GPE", "LOC"), frozenset("airport area base capital city country district island province region town village".split())),
    "Event": (("EVENT",), EVENT_NOUNS | {"alliance", "coalition", "deal", "accord", "pact"}),
    "Money": (("MONEY",), frozenset("billion cash credit dollar euro fund funding loan million money pound ruble rupee yen yuan".split())),
}
"""Kinds of filler a form can ask for (``{object:Actor}``) -> the recognizer's labels and the nouns that show them."""
_NATURAL = frozenset(
    "accident aftershock avalanche blaze cold cyclone disease drought earthquake epidemic eruption famine fire flood flooding frost gust "
    "hail heat heatwave hurricane landslide lightning mudslide outbreak pandemic quake rain snow storm tide tornado tremor tsunami typhoon "
    "virus volcano wave weather wildfire wind".split()
)
"""What harms without meaning to."""
_STORMS = frozenset(("cyclone", "hurricane", "storm", "typhoon"))
"""What stands before the name of one."""
_GROUNDS = frozenset("accordance case connection exchange keeping light line reaction relation response retaliation return view".split())
"""Nouns that with "in" before them and another preposition behind are one preposition."""


def is_kind(syntax: Syntax, kind: str, i: int) -> bool:
    """Whether a filler is of a kind that a form asks for; a kind that words do not show is not asked."""
    if kind == "Place":
        return can_be_place(syntax, i)
    if kind not in _KINDS:
        return True
    entities, nouns = _KINDS[kind]
    i = meant(syntax, i)
    if kind == "Actor" and not syntax.ent[i] and named(syntax, i):
        return True  # a name that the recogniser missed
    pronoun = syntax.pos[i] == "PRON" and syntax.low[i] not in ("it", "this", "that")
    pronoun = pronoun or syntax.low[i - 1 : i + 1] in (["each", "other"], ["one", "another"])
    return syntax.ent[i] in entities or syntax.lemma[i] in nouns or (pronoun and kind in ("Actor", "Person"))


def is_money(syntax: Syntax, i: int) -> bool:
    """True for a sum, a number or a share, and for nouns of money."""
    return syntax.ent[i] in ("MONEY", "CARDINAL", "PERCENT") or syntax.lemma[i] in MONEY_NOUNS or in_currency(syntax, i)


def in_currency(syntax: Syntax, i: int) -> bool:
    """True for a sum of so many of a currency, or with its sign, "€45m": beside the unit or the number."""
    counted = syntax.lemma[i] in CURRENCY_NOUNS and syntax.kid(i, "nummod") is not None
    return counted or any(syntax.text[k] in "$€£¥" for n in (i, *syntax.kids_of(i, "nummod", "compound")) for k in syntax.kids[n])


def can_be_place(syntax: Syntax, i: int) -> bool:
    """True for a name, a noun of places, and adverbs that stand for one."""
    return syntax.pos[i] == "PROPN" or syntax.ent[i] != "" or is_place(syntax, i) or syntax.low[i] in ("here", "there", "which", "where")


def is_natural(syntax: Syntax, i: int) -> bool:
    """ "Landslides", "Typhoon Ada"; not the "Wind Energy Association"."""
    by_name = any(syntax.lemma[k].lower() in _STORMS for k in syntax.kids_of(i, "compound", "nmod"))
    return by_name or syntax.lemma[i].lower() in _NATURAL or syntax.low[i].removesuffix("s") in _NATURAL


def is_somebody(syntax: Syntax, i: int) -> bool:
    """True for one person: by name or role, by pronoun, or as "a man"."""
    return is_person(syntax, i) or syntax.low[i] in ("he", "she", "i", "you", "one", "man", "woman", "people", "person")


def is_phrasal(syntax: Syntax, marker: str, i: int) -> bool:
    """ "Eased its rules in exchange for calm": nothing that is done in anything."""
    return marker == "in" and syntax.lemma[i] in _GROUNDS and syntax.kid(i, "prep") is not None
