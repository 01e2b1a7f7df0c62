"""Accusations that the accused deny: "A accused B of X", and then "B denied it", "B rejected the accusation", "B denied doing X".

A denial meets an accusation of its own subject in two ways only, so that few are joined and rightly:

* it *points back*: its object is a noun for an accusation ("the allegations", "Norway's charge") or, in the next sentence
  at most, a bare pronoun ("denied this"). It answers the last accusation before it in the same document, in the plural
  all of them; one that somebody is named for ("the claims of Egypt") answers that accuser's alone.
* it *says the thing again*: every word of what B is accused of is among the words of what B denies. In two documents
  one word ("theft") does not do.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from kg.model import Claim
from kg.rdf.terms import DIP

__all__ = ["denials", "points_back"]

_ACCUSED = frozenset({f"{DIP}accused", f"{DIP}criticized"})
_DENIED = f"{DIP}denied"
_REJECTED = f"{DIP}rejected"

_NOUNS = {"accusation", "allegation", "charge", "claim", "assertion", "insinuation", "blame", "criticism"}
_BEFORE = frozenset("the a an this that these those all any such both her his its their latest new fresh earlier".split())
_PRONOUNS = frozenset({"this", "that", "it", "them", "these", "those", "which"})
_EMPTY = _BEFORE | frozenset("of in to on for it and or by with from at as has have had was were be been being is are not".split())
_WORD = re.compile(r"[^\W_]+")
_NEXT = 3
"""Characters between two sentences of which the second follows the first."""


def denials(claims: Iterable[Claim]) -> list[tuple[Claim, Claim]]:
    """(accusation, denial) pairs, in the order of the denials."""
    accusations: dict[str, list[Claim]] = defaultdict(list)
    answers = []
    for claim in sorted(claims, key=_position):
        if claim.polarity != "positive" or claim.modality != "asserted":
            continue
        if claim.relation.iri in _ACCUSED and claim.object is not None:
            accusations[claim.object.id].append(claim)
        elif claim.relation.iri in (_DENIED, _REJECTED):
            answers.append(claim)
    found = []
    for denial in answers:
        made = [a for a in accusations.get(denial.subject.id, ()) if a.subject.id != denial.subject.id]
        found.extend((accusation, denial) for accusation in _answered(denial, made))
    return found


def points_back(claim: Claim) -> bool:
    """Tell whether a denial's object is but a word for an accusation, said elsewhere."""
    return _is_pronoun(claim) or _pointing_noun(claim) is not None


def _answered(denial: Claim, accusations: list[Claim]) -> list[Claim]:
    """Those of the accusations of a denial's subject that it denies."""
    before = [a for a in accusations if a.document == denial.document and _position(a) < _position(denial)]
    if _is_pronoun(denial):
        return [a for a in before[-1:] if denial.evidence.start - a.evidence.end <= _NEXT]
    noun = _pointing_noun(denial)
    if noun is not None:
        named = {argument.node.id for argument in denial.arguments if argument.role == "target"}
        before = [a for a in before if not named or a.subject.id in named]
        return before if noun.endswith("s") else before[-1:]
    return [a for a in accusations if denial.relation.iri == _DENIED and _says_again(denial, a)]


def _is_pronoun(claim: Claim) -> bool:
    return claim.object is not None and claim.object.type == "Reference" and claim.object.text.lower() in _PRONOUNS


def _pointing_noun(claim: Claim) -> str | None:
    """The noun of an object that is nothing but a word for an accusation, and perhaps whose it is."""
    words = claim.object.label.lower().split() if claim.object is not None else []
    if not words or words[-1].removesuffix("s") not in _NOUNS:
        return None
    whose = " ".join(words[:-1])
    named = [argument.node.label.lower() for argument in claim.arguments if argument.role == "target"]
    for name in sorted(named, key=len, reverse=True):
        whose = whose.replace(f"{name}'s", "").replace(f"{name}’s", "").replace(f"{name}'", "")
    return words[-1] if all(word in _BEFORE for word in whose.split()) else None


def _says_again(denial: Claim, accusation: Claim) -> bool:
    told = [argument.node.text for argument in denial.arguments if argument.role == "content"]
    told += [denial.object.text] if denial.object is not None else []
    denied = set().union(*map(_stems, told))
    for topic in (argument.node.text for argument in accusation.arguments if argument.role == "topic"):
        charged = _stems(topic)
        enough = 1 if denial.document == accusation.document else 2
        if len(charged) >= enough and charged <= denied:
            return True
    return False


def _stems(text: str) -> set[str]:
    """The words that tell something, without their endings; crude, as both sides are cut alike."""
    return {_stem(word) for word in _WORD.findall(text.lower()) if word not in _EMPTY}


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


def _position(claim: Claim) -> tuple:
    start = claim.relation.start
    return claim.document, claim.evidence.start, claim.evidence.start if start is None else start, claim.id
