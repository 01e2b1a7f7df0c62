"""Which role a further participant has, from the preposition that brings it in and what it is."""

from __future__ import annotations

import re

from .embedding import JUDGING
from .syntax import Syntax

__all__ = ["COUNTED", "PLACE_MARKERS", "PLACE_TYPES", "WISHES", "is_place", "is_time", "role_of"]

_ROLES = {
    "to": "recipient", "toward": "target", "towards": "target", "against": "target", "at": "target", "upon": "target", "with": "target",
    "on": "topic", "about": "topic", "over": "topic", "regarding": "topic", "concerning": "topic", "of": "topic",
    "for": "purpose", "by": "instrument", "via": "instrument", "through": "instrument", "using": "instrument",
    "from": "origin", "out of": "origin", "away from": "origin", "into": "destination", "onto": "destination", "as": "role",
    "because of": "cause", "due to": "cause", "despite": "concession", "amid": "circumstance", "during": "circumstance",
    "after": "circumstance",
    "before": "circumstance", "in": "circumstance", "under": "circumstance", "without": "absence", "between": "target", "among": "target",
    "alongside": "partner", "along with": "partner", "together with": "partner", "that": "content", "to do": "purpose", "doing": "content",
    "in response to": "cause", "in favor of": "topic", "in favour of": "topic",
}  # fmt: skip
_BECAUSE = ("despite", "because of", "due to", "amid")
"""Prepositions with which a stretch of time is no time: "despite weeks of protests"."""
PLACE_MARKERS = frozenset("above across along around at from in inside into near off on outside over through to within".split())
PLACE_TYPES = frozenset(("GPE", "LOC", "FAC"))
_PLACE_NOUNS = frozenset(
    "airbase airfield airport airspace area barracks base bay beach border bridge building camp campus canal capital cathedral "
    "cemetery center centre checkpoint church city clinic coast coastline college compound country court courthouse crossing "
    "depot desert district dock embassy factory facility farm garrison gulf harbor harbour headquarters highway hospital hotel island "
    "jail junction laboratory library line mall monastery mosque mountain museum neighborhood neighbourhood office outpost "
    "outskirts palace park peninsula plant port prison province quarry railway refinery region reservoir resort restaurant "
    "river road roadblock school sea shelter shore shrine site square stadium state station strait street suburb supermarket "
    "synagogue temple terminal territory town township university valley venue village warehouse wharf zone".split()
)
_IN_SOMEBODY = frozenset("belief believe confide confidence faith find hope interest interested invest meet see trust".split())
_NAMED_PLACES = frozenset("airbase airport barrage bay bridge dam harbor harbour hospital hotel palace port square stadium strait".split())
_TIME_TYPES = frozenset(("DATE", "TIME"))
_TIME_NOUNS = frozenset(
    "afternoon am april august autumn century christmas dawn day decade december dusk easter evening fall february friday future "
    "gmt hour january july june march may meantime midday midnight minute moment monday month morning night nightfall noon "
    "november october past pm ramadan saturday season september spring summer sunday sunrise sunset thursday time today tomorrow "
    "tonight tuesday wednesday week weekend winter year yesterday".split()
)


_FEASTS = frozenset("diwali eid halloween hanukkah holi lent nowruz passover pentecost purim thanksgiving vesak whitsun yuletide".split())
WISHES = frozenset("behest cost discretion expense insistence invitation prompting request suggestion urging".split())
"""Nouns that with "at" before them say why or for whom, not where ("at the insistence of Peru")."""


_CLOCK = frozenset("one two three four five six seven eight nine ten eleven twelve".split())


def is_time(syntax: Syntax, head: int) -> bool:
    """True if a phrase's head names a time or a stretch of time."""
    if syntax.low[head] == "fall" and syntax.kid(head, "poss", "prep") is not None:
        return False  # "his fall", "the fall of the cabinet"
    enough = all(syntax.low[k] in ("little", "more", "no") for k in syntax.kids_of(head, "det", "amod", "prep"))
    if syntax.low[head] == "time" and syntax.kid(head, "acl") is not None and enough:
        return False  # "asked for time to consult", "left her no time to read it"
    if syntax.lemma[head] == "hour" and syntax.low[syntax.head[head]] == "on" and not syntax.ent[head]:
        return False  # "put workers on shorter hours"
    if syntax.lemma[head] == "hour" and syntax.text[head - 1] == "-" and syntax.low[head - 2].endswith(("man", "person", "watt")):
        return False  # "1.4 billion kilowatt-hours"
    if syntax.ent[head] == "PERSON" and syntax.kid(head, "compound") is not None:
        return False  # "Ana Easter"
    if syntax.lemma[head] == "generation" and syntax.kid(head, "det", "amod", "nummod", "poss") is None and syntax.tag[head] == "NNS":
        return True  # "for generations"
    bare = syntax.kid(head, "det", "poss") is None
    if syntax.low[head] in ("arrival", "departure", "landing") and bare and syntax.low[syntax.head[head]] in ("on", "upon"):
        return True  # "was arrested on arrival"
    first = syntax.first_conjunct(head)
    if syntax.low[syntax.head[first]] == "between" and _YEAR.fullmatch(syntax.text[head]) and syntax.dep[first] == "pobj":
        return True
    if syntax.tag[head] == "CD" and syntax.low[syntax.head[head]] == "at" and syntax.lemma[syntax.head[syntax.head[head]]] in _VALUING:
        return False  # "puts the toll at 58"
    if syntax.low[head] in _CLOCK and syntax.low[syntax.head[head]] == "at" and not syntax.kids[head]:
        return True  # "woken at four"
    if syntax.lemma[head] in _TIME_NOUNS or syntax.low[head] in _TIME_NOUNS:
        return True
    alone = syntax.tag[head] == "NNP" and syntax.kid(head, "nummod", "compound", "amod") is None
    if alone and not any(c.isdigit() for c in syntax.text[head]):
        return syntax.low[head] in _FEASTS  # "Niger", which the recogniser takes for a date
    if syntax.low[head + 1 : head + 2] in (["a"], ["an"]) and syntax.ent[head + 1] in _TIME_TYPES:
        return False  # "learned of the breakthrough an hour before": the recogniser's span is too long
    return syntax.ent[head] in _TIME_TYPES


_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_VALUING = frozenset("cap cost estimate fix hold keep leave peg put set stand value".split())
"""Verbs beside which a bare number after "at" is how many, and no hour."""


def is_place(syntax: Syntax, head: int) -> bool:
    """True if a phrase's head names a place."""
    if syntax.ent[head] in PLACE_TYPES or syntax.lemma[head] in _PLACE_NOUNS or syntax.low[head] == "waters":
        return True
    if syntax.tag[head] == "NNP" and syntax.low[head] in _NAMED_PLACES and syntax.kid(head, "compound") is not None:
        return True
    if syntax.tag[head] != "NNP" or syntax.dep[head] != "pobj" or not syntax.text[head].istitle():
        return False
    led = syntax.head[head]
    if syntax.ent[head] == "":
        return syntax.low[led] in ("outside", "near", "off")  # "seized outside Hilla"
    alone = syntax.kid(head, "amod", "appos", "conj", "det") is None
    if syntax.ent[head] != "PERSON" or syntax.low[led] not in ("in", "outside", "near") or not alone:
        return False
    opens = led == syntax.sentences[syntax.sentence[head]][0]  # "In Ruiz, the party has a leader"
    host = syntax.head[led]
    inside = [host, *syntax.kids_of(host, "dobj", "nsubjpass")]  # "had confidence in Ruiz"
    return not opens and not any(syntax.lemma[k] in _IN_SOMEBODY for k in inside)  # a town taken for a person: nobody is in another


COUNTED = frozenset(("ballot", "majority", "margin", "vote"))
"""What "by" tells the margin with: "passed by 30 votes"."""


_BEGGING = frozenset("appeal ask beg call plead press push request".split())


def role_of(syntax: Syntax, marker: str, head: int) -> str:
    """The role of a filler: time and place by what it is, the others by its preposition."""
    if marker in ("above", "below", "over", "under") and syntax.tag[head] == "CD" and len(syntax.text[head]) < 4:
        return "circumstance"  # "under 18"
    asked = marker == "for" and syntax.lemma[syntax.head[syntax.head[head]]] in _BEGGING
    if asked and syntax.lemma[head] in ("month", "time", "year") and syntax.kid(head, "amod", "det", "nummod") is not None:
        return "topic"  # "asked for more time"
    if marker not in ("that", "to do", "doing", "", "be", *_BECAUSE) and is_time(syntax, head):
        return "time"
    if marker == "to" and (syntax.ent[head] in ("PERCENT", "MONEY") or any(syntax.low[k] in ("below", "above") for k in syntax.kids[head])):
        return "amount"  # "cut rates to below 3 per cent"
    if marker == "between" and syntax.ent[head] in ("PERCENT", "MONEY", "CARDINAL", "QUANTITY"):
        return "amount"  # "cost it between €300mn and €450mn"
    if marker == "by" and (syntax.lemma[head] in COUNTED or syntax.ent[head] == "PERCENT" or syntax.lemma[head] in ("cent", "percent")):
        return "amount"  # "by 30 votes", "put up bills by 53 per cent"
    if marker in PLACE_MARKERS and is_place(syntax, head):
        return {"to": "destination", "into": "destination", "from": "origin"}.get(marker, "place")
    if marker == "at" and syntax.lemma[head] in WISHES:
        return "cause"
    if marker == "for" and syntax.lemma[syntax.head[syntax.head[head]]] in JUDGING:
        return "topic"  # "blames the dam for the floods"
    if marker == "for" and any(syntax.low[k] == "all" for k in syntax.kids_of(head, "predet")) and syntax.low[syntax.head[head]] == "for":
        return "circumstance"  # "for all its ships": in spite of them
    if marker == "with" and syntax.kid(head, "det") is not None and syntax.low[syntax.kid(head, "det")] == "no":
        return "absence"  # "with no experience"
    if marker == "to" and syntax.lemma[head] in ("applause", "boo", "cheer", "jeer", "laughter"):
        return "circumstance"
    if marker == "":
        return "target"
    if marker == "be":
        return "attribute"
    return _ROLES.get(marker, "purpose" if marker.startswith("for ") else "content" if marker.endswith("doing") else "circumstance")
