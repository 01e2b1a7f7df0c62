"""Which role a further participant has, from the preposition that brings it in and what it is."""

from __future__ import annotations

from .syntax import Syntax

__all__ = ["ACTOR_NOUNS", "ORGANIZATION_NOUNS", "EVENT_NOUNS", "MEDIUM_NOUNS", "MONEY_NOUNS", "PLACE_MARKERS", "ROLE_NOUNS", "is_place", "is_time", "role_of"]

ROLE_NOUNS = frozenset(
    "admiral adviser advisor aide ambassador analyst archbishop attache attorney auditor banker baron bishop boss brigadier businessman businesswoman "
    "candidate captain cardinal ceo chair chairman chairperson chairwoman chancellor chief cleric co-chair co-founder coach cofounder colonel columnist commander "
    "commissioner congressman congresswoman consul coordinator correspondent councillor councilman counsel critic defender delegate deputy detective dictator "
    "diplomat director doctor economist editor emir emperor engineer envoy executive expert founder general governor head heir historian inspector investor journalist "
    "judge justice king lawmaker lawyer leader legislator lieutenant major manager mayor mediator minister monarch mp negotiator nominee officer official "
    "ombudsman owner partner physician politician pope premier president prince princess principal professor prosecutor publisher queen rebel rector "
    "regulator reporter representative researcher scholar scientist secretary senator sheikh sheriff speaker spokesman spokesperson spokeswoman "
    "strategist successor sultan superintendent treasurer trustee tsar tycoon undersecretary vice-president vicar warlord "
    "activist actor actress artist author dissident filmmaker fugitive militant player singer soldier striker student writer whistleblower".split()
)
"""Nouns that name what a person is or does in public; the head of a title or of a role."""

ORGANIZATION_NOUNS = frozenset(
    "agency airline alliance army association automaker bank bloc broadcaster brokerage builder bureau business carmaker carrier chain channel charity chipmaker club "
    "company conglomerate consortium consultancy contractor cooperative corporation developer drugmaker enterprise exporter firm foundation fund giant group "
    "grower insurer institute investor lender maker manufacturer militia miner ministry movement navy network newspaper nonprofit operator organization organisation outlet owner "
    "parent party platform producer publisher refiner retailer shipper shipyard start-up startup steelmaker subsidiary supermarket supplier telecom "
    "think-tank trader union university utility watchdog wholesaler".split()
)
"""Nouns that name a kind of organization; with a nationality they say where it is based."""

ACTOR_NOUNS = ROLE_NOUNS | ORGANIZATION_NOUNS | frozenset(
    "authority citizen civilian committee congress council country court crew family farmer force government group gunman hacker insurgent investigator junta man "
    "military mob nation parliament people person police protester rebel resident senate side state team terrorist troop union villager voter woman worker".split()
)
"""Nouns that name somebody who can act: roles, organizations, and people taken together."""

MEDIUM_NOUNS = frozenset("phone telephone radio television tv video sideline margin behalf condition basis occasion".split())
"""Nouns that say how something was said or done, never about what."""

MONEY_NOUNS = frozenset(
    "aid allocation assistance bailout billion bond budget capital cash cent compensation contribution credit debt dinar dollar donation euro finance financing franc "
    "fund funding grant instalment installment investment lira loan million money package payment peso pound ransom relief reserve rouble ruble rupee subsidy sum support tranche trillion won yen yuan".split()
)
"""Nouns for sums of money and what is paid out in them."""

EVENT_NOUNS = frozenset(
    "assembly briefing ceremony conference congress convention debate dialogue discussion event exhibition fair forum gala gathering hearing interview march meeting "
    "negotiation panel parade press-conference rally reception roundtable seminar session summit symposium talk vigil workshop".split()
)
"""Nouns for occasions that one takes part in."""

_ROLES = {
    "to": "recipient", "toward": "target", "towards": "target", "against": "target", "at": "target", "upon": "target", "with": "target",
    "on": "topic", "about": "topic", "over": "topic", "regarding": "topic", "concerning": "topic", "of": "topic",
    "for": "purpose", "by": "instrument", "via": "instrument", "through": "instrument", "using": "instrument", "with the help of": "instrument",
    "from": "origin", "out of": "origin", "away from": "origin", "into": "destination", "onto": "destination", "as": "role",
    "because of": "cause", "due to": "cause", "despite": "concession", "amid": "circumstance", "during": "circumstance", "after": "circumstance",
    "before": "circumstance", "in": "circumstance", "under": "circumstance", "without": "absence", "between": "target", "among": "target",
    "alongside": "partner", "along with": "partner", "together with": "partner", "that": "content", "to do": "purpose", "doing": "content",
    "in response to": "cause", "in favor of": "topic", "in favour of": "topic",
}  # fmt: skip
PLACE_MARKERS = frozenset("in at near off outside inside around across along above within on over into to from through".split())
_PLACE_TYPES = frozenset(("GPE", "LOC", "FAC"))
_PLACE_NOUNS = frozenset(
    "airport airfield border bridge building camp capital center centre church city coast coastline court district embassy hospital hotel island "
    "line mosque office palace park port prison province region river road sea shore square stadium state station street strait suburb town venue village zone "
    "headquarters country area waters territory crossing gulf bay valley mountain desert peninsula school university".split()
)
_TIME_TYPES = frozenset(("DATE", "TIME"))
_TIME_NOUNS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
    "year month week day decade century morning evening afternoon night hour minute weekend today yesterday tomorrow tonight summer winter spring autumn fall season "
    "sunrise sunset dawn dusk noon midnight moment time".split()
)


def is_time(syntax: Syntax, head: int) -> bool:
    """True if a phrase's head names a time or a stretch of time."""
    return syntax.ent[head] in _TIME_TYPES or syntax.lemma[head] in _TIME_NOUNS or syntax.low[head] in _TIME_NOUNS


def is_place(syntax: Syntax, head: int) -> bool:
    """True if a phrase's head names a place."""
    return syntax.ent[head] in _PLACE_TYPES or syntax.lemma[head] in _PLACE_NOUNS


def role_of(syntax: Syntax, marker: str, head: int) -> str:
    """The role of a filler: time and place by what it is, the others by its preposition."""
    if marker not in ("that", "to do", "doing", "", "be") and is_time(syntax, head):
        return "time"
    if marker in PLACE_MARKERS and is_place(syntax, head):
        return {"to": "destination", "into": "destination", "from": "origin"}.get(marker, "place")
    if marker == "":
        return "target"
    if marker == "be":
        return "attribute"
    return _ROLES.get(marker, "purpose" if marker.startswith("for ") else "content" if marker.endswith("doing") else "circumstance")
