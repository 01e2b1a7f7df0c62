"""Common nouns by what they name: people, bodies and places, each kind in its finer kinds.

Hand-kept. A noun that is in none of these lists gets its kind from the fitted model's table.
"""

from __future__ import annotations

__all__ = [
    "ACTOR_NOUNS", "BODY_NOUNS", "COMPANY_NOUNS", "COUNTRY_NOUNS", "EITHER_NOUNS", "FEMALE_NOUNS", "GOVERNMENT_NOUNS",
    "MALE_NOUNS", "MEDIA_NOUNS", "MILITARY_NOUNS", "ORG_NOUNS", "PARTY_NOUNS", "PERSON_NOUNS", "PLACE_NOUNS",
    "RELATIVE_NOUNS", "noun_kind", "words",
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

PERSON_NOUNS = words(
    "man woman boy girl child person people citizen resident national leader president premier minister chancellor king "
    "queen prince princess monarch senator congressman congresswoman lawmaker legislator politician mp governor mayor "
    "ambassador envoy diplomat official officer spokesman spokeswoman spokesperson chairman chairwoman chair director chief "
    "head boss secretary commissioner general colonel captain commander soldier troop fighter rebel militant terrorist "
    "gunman sniper attacker bomber suspect defendant victim survivor witness prisoner hostage detainee inmate refugee "
    "migrant asylum-seeker immigrant protester demonstrator activist dissident journalist reporter editor correspondent "
    "author writer poet novelist blogger analyst expert economist scientist researcher professor lecturer teacher student "
    "pupil doctor nurse patient physician surgeon engineer astronaut pilot driver passenger worker employee owner "
    "founder co-founder ceo executive manager coach player footballer striker goalkeeper midfielder defender referee "
    "athlete champion lawyer attorney judge prosecutor police-officer policeman detective inspector artist singer musician "
    "actor actress comedian filmmaker producer designer father mother son daughter brother sister husband wife parent uncle "
    "aunt cousin nephew niece grandfather grandmother widow friend colleague partner ally rival opponent critic supporter "
    "follower fan member candidate nominee winner successor predecessor adviser advisor aide deputy counterpart negotiator "
    "mediator chancellor pope bishop priest imam cleric monk nun philanthropist businessman businesswoman entrepreneur "
    "investor billionaire consumer customer user farmer fisherman pilgrim tourist visitor guest neighbour neighbor teenager academic "
    "youth adult baby infant hero villain character family couple duo crew volunteer veteran reservist recruit conscript "
    "whistleblower spy agent lord dictator ruler emperor sultan heir premier incumbent statesman veteran chairperson "
    "curator instructor photographer cosplayer campaigner barrister solicitor treasurer organizer organiser presenter celebrity "
    "businessperson contender frontrunner front-runner loyalist hardliner strategist pollster banker "
    "trader broker technocrat autocrat oligarch tycoon magnate mogul veteran sailor trooper paratrooper plaintiff "
    "complainant accuser perpetrator murderer killer shooter thief smuggler trafficker dealer pirate hacker magistrate juror "
    "witness bystander pedestrian motorist cyclist commuter rider jockey racer sprinter swimmer gymnast boxer wrestler cricketer batsman "
    "bowler golfer skier skater climber runner midfielder winger captain skipper trainer veterinarian surgeon dentist pharmacist midwife "
    "paramedic firefighter rescuer lifeguard sheriff constable bodyguard butler maid chef barber "
    "carpenter plumber electrician miner logger trucker sailor fisher shepherd peasant villager islander townsman "
    "settler nomad exile expatriate emigrant deportee internee evacuee orphan toddler newborn teen adolescent schoolboy schoolgirl "
    "undergraduate graduate alumnus apprentice intern trainee freshman bride newlywed mourner "
    "worshipper worshiper preacher missionary evangelist rabbi mullah ayatollah cardinal archbishop prophet disciple "
    "believer atheist scholar philosopher historian archaeologist anthropologist sociologist psychologist psychiatrist biologist chemist "
    "physicist mathematician geologist astronomer meteorologist ecologist botanist zoologist statistician programmer technician "
    "mechanic inventor explorer cosmonaut aviator skipper playwright screenwriter lyricist composer conductor pianist violinist "
    "guitarist drummer dancer choreographer sculptor painter illustrator cartoonist animator entertainer performer rapper songwriter "
    "broadcaster newsreader columnist commentator critic reviewer translator interpreter librarian archivist "
    "envoy attache consul plenipotentiary rapporteur inspector auditor accountant actuary bureaucrat mandarin functionary "
    "administrator coordinator organizer chairperson president-elect premier-designate mayor-elect parliamentarian "
    "councillor councilman alderman delegate voter constituent taxpayer shareholder stakeholder donor benefactor "
    "beneficiary laureate medalist nobleman duke duchess earl baron baroness viscount knight emir sheikh "
    "principal dean provost republican democrat partisan conservative liberal socialist tory nationalist unionist communist"
)
EITHER_NOUNS = words(
    "publisher producer developer operator contractor vendor distributor supplier employer rival partner ally owner member winner "
    "supporter backer critic competitor opponent successor predecessor sponsor customer investor user host leader buyer seller donor "
    "founder creator maker manufacturer lender insurer regulator retailer"
)
"""Nouns that name a person or a body alike, so that they do not tell which a name is."""

RELATIVE_NOUNS = words(
    "wife husband spouse son daughter father mother parent brother sister sibling uncle aunt cousin nephew niece grandfather "
    "grandmother grandson granddaughter widow widower fiance fiancee girlfriend boyfriend friend colleague boss employer employee "
    "neighbour neighbor predecessor successor counterpart ally rival opponent critic supporter lawyer attorney aide adviser advisor "
    "deputy spokesman spokeswoman spokesperson assistant partner child twin heir daughter-in-law son-in-law staff"
)
"""Nouns that name somebody by what he or she is to another: "his brother" is not the man before, and mostly nobody named."""

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
