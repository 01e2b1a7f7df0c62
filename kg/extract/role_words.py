"""Which words before a role belong to it: its rank, its field and its portfolio, and not the body that it is held in."""

from __future__ import annotations

import re

from ..nouns import BODY_NOUNS, FIELD_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, ROLE_NOUNS
from .syntax import Syntax

__all__ = ["BODIES", "ROLE_MODIFIERS", "aged", "nationality", "office_with_field", "role_start"]

_NATIONAL = re.compile(r"[A-Z]\w*(?:ese|ian|ish|can|ean|nch|tch|iss|eek|hai|ani|ari|iti|aqi|eli|wan|ban|ni|di|gan|zan|guese)$")
BODIES = BODY_NOUNS | ORGANIZATION_NOUNS | {"country", "city", "province", "district", "embassy"}
_PASSING = frozenset("late longtime new old then veteran young".split())
"""Adjectives that say something of the person, not of the role."""
ROLE_MODIFIERS = frozenset(
    "acting assistant associate attorney chief city compliance county defence defense deputy district economy editor education energy "
    "environment ex-president ex-prime executive finance financial first foreign former general grand health high home information "
    "interior investment joint justice labor labour lead major majority managing marketing minority operating opposition paramount "
    "permanent press prime regional resident risk secretary senior special spiritual state supreme technology trade transport treasury "
    "vice".split()
)


def role_start(syntax: Syntax, start: int, role: int) -> int:
    """Where the words of a role before a name begin: "its | vice president", "Kade, | Trade and Industry minister"."""
    begin = role
    portfolio = syntax.low[role] in ("minister", "secretary", "commissioner", "critic", "undersecretary", "justice", "assembly")
    while begin - 1 >= start and (
        syntax.low[begin - 1] in ROLE_MODIFIERS
        or (
            portfolio
            and syntax.text[begin - 1][:1].isupper()
            and not nationality(syntax, begin - 1)
            and not _body_name(syntax, begin - 1)
            and (syntax.dep[begin - 1] in ("compound", "amod", "nmod") or _joined_field(syntax, begin - 1))
        )
        or (portfolio and begin < role and begin - 2 >= start and _joined_field(syntax, begin))
        or _narrows(syntax, begin - 1, role)
        or (syntax.low[begin - 1] in ROLE_NOUNS and syntax.text[begin - 1].istitle() == syntax.text[begin].istitle())
    ):
        begin -= 2 if syntax.text[begin - 1] == "-" else 1
    return begin - 2 if begin - 2 >= start and syntax.low[begin - 2 : begin] == ["lt", "."] else begin  # "Lt. Gov."


def office_with_field(syntax: Syntax, first: int) -> int:
    """The noun of the office right before a name: the word before it, or "Secretary" of "Secretary of State Ana Ruiz"."""
    field = first - 1
    if field < 2 or syntax.low[field] not in FIELD_NOUNS or not syntax.text[field].istitle():
        return first - 1
    of = field - 1
    while of > 1 and (syntax.low[of] in ("and", "the", ",") or (syntax.text[of].istitle() and syntax.pos[of] in ("PROPN", "ADJ", "NOUN"))):
        of -= 1
    office = of - 1
    named = syntax.low[of] in ("of", "for") and syntax.low[office] in ROLE_NOUNS and syntax.sentence[office] == syntax.sentence[first]
    return office if named else first - 1


def _joined_field(syntax: Syntax, i: int) -> bool:
    """ "Trade and Industry minister", "Investment, Trade and Industry Minister": one of the fields of one office."""
    fields = [syntax.text[k][:1].isupper() and syntax.pos[k] in ("PROPN", "NOUN") for k in (i - 2, i) if k >= 0]
    return syntax.low[i - 1] in ("and", ",", "&") and all(fields) and syntax.ent[i - 2] not in ("PERSON", "GPE")


def aged(syntax: Syntax, i: int) -> bool:
    """True for the "old" of "37-year-old", which is no part of a role."""
    return syntax.low[i] == "old" and syntax.text[i - 1 : i] == ["-"]


def _body_name(syntax: Syntax, i: int) -> bool:
    """True inside the name of a body: "NATO", "White House"; not for the portfolio that "Defence Minister" gives."""
    several = syntax.entity[i] != -1 and syntax.entity[i] in (syntax.entity[i - 1], syntax.entity[i + 1])
    return syntax.ent[i] in ("ORG", "FAC") and (several or syntax.text[i].isupper())


def _narrows(syntax: Syntax, i: int, role: int) -> bool:
    """True for a small word that says which role it is ("presidential nominee", "hedge-fund manager"), no body that has it."""
    if syntax.text[i] == "-" and syntax.glued[i]:
        return not aged(syntax, i + 1)
    if aged(syntax, i):
        return False
    hyphened = "-" in (syntax.text[i + 1], syntax.text[i - 1])
    return (
        syntax.text[i].islower()
        and syntax.tag[i] in ("JJ", "NN", "VBG")
        and (hyphened or (syntax.lemma[i] not in BODIES and syntax.low[i] not in _PASSING and syntax.ent[i] not in ("ORG", "GPE", "NORP")))
    )


def nationality(syntax: Syntax, i: int) -> bool:
    """True for a country's adjective, also where the recogniser missed it ("Chinese AI" taken for one name); not in "Dutch-flagged"."""
    if syntax.glued[i] and syntax.text[i + 1] in ("-", "–"):
        return False
    people = syntax.ent[i] == "NORP" and syntax.low[i] not in PERSON_NOUNS  # "Activist fund Kade", taken for a people
    return people or syntax.ent[i] == "GPE" or (syntax.tag[i] == "JJ" and _NATIONAL.match(syntax.text[i]) is not None)
