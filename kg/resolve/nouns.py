"""Common nouns by what they name: people, bodies and places, each kind in its finer kinds.

Hand-kept. A noun that is in none of these lists gets its kind from the fitted model's table.
"""

from __future__ import annotations

from ..nouns import PERSON_NOUNS

__all__ = [
    "ACTOR_NOUNS", "BODY_NOUNS", "COMPANY_NOUNS", "COUNTRY_NOUNS", "EITHER_NOUNS", "FEMALE_NOUNS", "GOVERNMENT_NOUNS",
    "MALE_NOUNS", "MEDIA_NOUNS", "MILITARY_NOUNS", "ORG_NOUNS", "PARTY_NOUNS", "PERSON_NOUNS", "PLACE_NOUNS",
    "noun_kind", "words",
]  # fmt: skip


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MALE_NOUNS = words(
    "man boy gentleman father son brother husband uncle nephew grandfather grandson king prince spokesman chairman "
    "businessman congressman policeman boyfriend guy widower actor waiter monk priest"
)
FEMALE_NOUNS = words(
    "woman girl lady mother daughter sister wife aunt niece grandmother granddaughter queen princess spokeswoman chairwoman "
    "businesswoman congresswoman policewoman girlfriend widow actress waitress nun mum mom"
)

EITHER_NOUNS = words(
    "publisher producer developer operator contractor vendor distributor supplier employer rival partner ally owner member winner "
    "supporter backer critic competitor opponent successor predecessor sponsor customer investor user host leader buyer seller donor "
    "founder creator maker manufacturer lender insurer regulator retailer"
)
"""Nouns that name a person or a body alike, so that they do not tell which a name is."""

ORG_NOUNS = words(
    "company firm corporation conglomerate group organization organisation agency bureau office ministry department "
    "government administration cabinet regime authority parliament congress senate assembly legislature council commission "
    "committee court tribunal party coalition opposition army navy military force police militia bank lender insurer "
    "manufacturer maker producer carmaker automaker steelmaker chipmaker airline carrier operator retailer publisher "
    "broadcaster newspaper magazine channel network station outlet website university college school institute institution "
    "academy union association federation league club team squad foundation charity ngo nonprofit church denomination bloc alliance "
    "coalition body board embassy consulate mission delegation startup start-up giant subsidiary supplier contractor vendor "
    "developer studio band hospital think-tank watchdog regulator treasury secretariat kingdom junta faction movement "
    "front brigade battalion corps fleet guard cartel gang syndicate consortium venture unit daily tabloid "
    "society enterprise startup publisher"
)
PLACE_NOUNS = words(
    "country nation state republic kingdom province region district county city town village capital island peninsula "
    "territory area zone border coast sea ocean gulf bay strait river lake mountain valley desert forest continent world "
    "neighborhood neighbourhood suburb street road square park building palace house stadium arena airport port harbor "
    "harbour station base camp headquarters site place location venue mosque temple cathedral museum theatre theater hotel "
    "prison jail border enclave colony municipality metropolis homeland archipelago reef shoal"
)
COUNTRY_NOUNS = words("country nation republic kingdom monarchy democracy homeland neighbor neighbour superpower economy")
COMPANY_NOUNS = words(
    "company firm corporation conglomerate manufacturer maker producer carmaker automaker steelmaker chipmaker airline "
    "carrier operator retailer startup start-up giant subsidiary supplier contractor vendor developer lender insurer parent "
    "business"
)
MEDIA_NOUNS = words("broadcaster newspaper magazine channel network station outlet website publisher daily tabloid newswire")
BODY_NOUNS = words(
    "ministry department office bureau agency commission committee court tribunal parliament congress senate assembly "
    "legislature council cabinet treasury embassy consulate secretariat regulator watchdog police"
)
MILITARY_NOUNS = words(
    "army navy military force troop militia brigade battalion corps fleet guard regiment marines air-force soldier warship"
)
GOVERNMENT_NOUNS = words("government administration regime junta authorities authority")
PARTY_NOUNS = words("party")

ACTOR_NOUNS = PERSON_NOUNS | ORG_NOUNS | COUNTRY_NOUNS | MILITARY_NOUNS


def noun_kind(lemma: str) -> str:
    """ "person", "organization", "place" or "" for a common noun."""
    if lemma in PERSON_NOUNS:
        return "person"
    if lemma in ORG_NOUNS or lemma in MILITARY_NOUNS or lemma in GOVERNMENT_NOUNS:
        return "organization"
    return "place" if lemma in PLACE_NOUNS else ""
