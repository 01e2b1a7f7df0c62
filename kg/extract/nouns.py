"""Nouns by what they name: roles, organizations, actors, occasions, money. Grammar asks; no relation is named here."""

from __future__ import annotations

__all__ = ["ACTOR_NOUNS", "EVENT_NOUNS", "MEDIUM_NOUNS", "MONEY_NOUNS", "ORGANIZATION_NOUNS", "ROLE_NOUNS"]

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
    "ally asylum-seeker battalion boy brigade brother captive cartel clan colleague community contingent convict counterpart criminal crowd daughter delegation demonstrator detainee "
    "docker driver embassy enemy expatriate extremist faction father fighter fisherman fleet foe gang girl guard guerrilla hostage husband immigrant inmate jihadist "
    "loyalist migrant miner minority mother neighbor neighbour nurse observer opponent paramilitary parent passenger patient peacekeeper pilgrim pilot population predecessor "
    "prisoner protester pupil refugee relative rival sailor secessionist separatist sister smuggler son squad squadron supporter survivor suspect teacher tourist trafficker "
    "tribe unit victim wife youth authority citizen civilian committee congress council country court crew family farmer force government group gunman hacker insurgent investigator junta man "
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
