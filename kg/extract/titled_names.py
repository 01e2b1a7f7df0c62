"""Where a person's name begins behind a title, and which words are no person's name, whatever the recogniser says."""

from __future__ import annotations

from ..nouns import BODY_NOUNS, DOCUMENT_NOUNS, FIELD_NOUNS, NAME_PARTICLES, ROLE_NOUNS
from .role_words import ROLE_MODIFIERS, office_with_field
from .syntax import Syntax

__all__ = ["name_start", "no_person"]

_ASSEMBLIES = BODY_NOUNS | DOCUMENT_NOUNS | frozenset("assembly board congress election hospital motors order secretariat".split())
_GIVEN = frozenset("baron bishop dean duke earl king major marshal pope prince sultan".split())
"""Titles that are first names too."""


def no_person(syntax: Syntax, name: int) -> bool:
    """True for a word that is no person's last name: a role, a body, a field, a street, the first of two names."""
    nobody = (syntax.low[name] in ROLE_NOUNS or syntax.low[name] in _ASSEMBLIES) and syntax.ent[name] != "PERSON"
    nobody = nobody or (syntax.low[name] in ROLE_NOUNS and syntax.low[name + 1 : name + 2] in (["of"], ["to"]))  # "Chief Constable of Kent"
    nobody = nobody or (syntax.low[name] in FIELD_NOUNS and syntax.ent[name] != "PERSON")
    short = syntax.text[name].isupper() and len(syntax.text[name]) < 5
    first_name = syntax.dep[name] == "compound" and syntax.head[name] == name + 1 and syntax.pos[name + 1] == "PROPN"
    person = syntax.ent[name] in ("PERSON", "ORG", "") or _particled(syntax, name) < name
    # "the Secretary General", "the General Assembly", "King Charles Street"
    return first_name or nobody or short or not person or syntax.low[name] in ("avenue", "road", "square", "street")


def _particled(syntax: Syntax, name: int) -> int:
    """The first word of "Ursula von der Leyen", whose last word the recogniser takes for a place; ``name`` for any other."""
    k = name
    while k > 1 and syntax.text[k - 1] in NAME_PARTICLES:
        k -= 1
    person = k < name and syntax.ent[k - 1] == "PERSON" and syntax.head[k - 1] == name
    while person and syntax.ent[k - 1] == "PERSON" and syntax.head[k - 1] == name:
        k -= 1
    return k if person else name


def name_start(syntax: Syntax, name: int, start: int) -> int:
    """Where the name begins within the phrase: titles that the recogniser took into it left out, first names that it left out taken in."""
    first = max(start, _particled(syntax, name))
    while first > start and syntax.entity[first - 1] == syntax.entity[name] != -1:
        if syntax.pos[first - 1] != "PROPN" and syntax.text[first - 1] not in ("-", "'", "’"):  # "Bashar al-Assad"
            break
        first -= 1
    while first > start and syntax.ent[name] == "" and syntax.ent[first - 1] == "PERSON" and syntax.head[first - 1] == name:
        first -= 1  # "Maria Corina Machado", whose first names alone the recogniser knows
    if syntax.ent[name] == "ORG" and syntax.low[first] == "general":
        return first
    unseen = first
    while unseen > start and syntax.dep[unseen - 1] == "compound" and syntax.pos[unseen - 1] == "PROPN" and syntax.entity[unseen - 1] == -1:
        unseen -= 1
        if unseen < first and syntax.low[unseen] in ROLE_NOUNS and syntax.low[name + 1 : name + 2] != ["of"]:
            first = unseen + 1  # "Minister Olusegun Adjadi Bakari": first names that the recogniser left out
            break
    if unseen < first and unseen > start and syntax.tag[unseen - 1] == "NNS" and syntax.lemma[unseen - 1] in ROLE_NOUNS:
        first = unseen  # "the ministers Ana Ruiz and": a name that the recogniser left out
    if unseen < first and office_with_field(syntax, unseen) < unseen - 1:
        first = unseen  # "Secretary of State Ana Ruiz": a name that the recogniser does not know
    while first < name and (syntax.low[first] in ROLE_NOUNS or syntax.low[first] in ROLE_MODIFIERS):
        if first > start and syntax.text[first].istitle() and syntax.low[first] in _GIVEN and syntax.low[first - 1] in ROLE_NOUNS:
            break  # "chief executive Sultan Al Jaber"
        first += 1  # the recogniser took the title into the name
    return first
