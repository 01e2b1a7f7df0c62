"""Nouns by what they name: people, roles, organizations, actors, occasions, money. Grammar asks; no relation is named here."""

from __future__ import annotations

__all__ = [
    "ACTOR_NOUNS",
    "APPEAL_NOUNS",
    "BLOW_NOUNS",
    "BODY_NOUNS",
    "COUNT_NOUNS",
    "CURRENCY_NOUNS",
    "DOCUMENT_NOUNS",
    "EVENT_NOUNS",
    "FIELD_NOUNS",
    "MEDIUM_NOUNS",
    "MONEY_NOUNS",
    "NAME_PARTICLES",
    "ORGANIZATION_NOUNS",
    "PARTITIVE_NOUNS",
    "PERSON_NOUNS",
    "RELATIVE_NOUNS",
    "ROLE_NOUNS",
    "SERIES_NOUNS",
    "SHOWING_NOUNS",
    "SUMMING_NOUNS",
    "UNDERGONE_NOUNS",
    "VESSEL_NOUNS",
]

ROLE_NOUNS = frozenset(
    "abbot activist actor actress admiral adviser advisor aide ambassador analyst archbishop artist attache attorney "
    "auditor author banker baron bishop boss brigadier businessman businesswoman candidate captain cardinal ceo chair "
    "chairman chairperson chairwoman chancellor chaplain chief cleric co-chair co-founder coach cofounder colonel "
    "columnist commander commissioner commodore comptroller congressman congresswoman constable consul coordinator "
    "corporal correspondent councillor councilman counsel critic defender delegate deputy detective dictator diplomat "
    "director dissident doctor economist editor emir emperor engineer envoy executive expert fellow filmmaker "
    "forecaster founder fugitive general governor harbourmaster head heir historian inspector investor journalist "
    "judge justice king lawmaker lawyer leader legislator lieutenant major manager mayor mediator mep militant "
    "minister monarch mp mufti negotiator nominee officer official ombudsman owner partner physician player "
    "politician pope premier president prince princess principal professor prosecutor publisher queen rapporteur "
    "rebel rector registrar regulator reporter representative researcher scholar scientist secretary senator sheikh "
    "sheriff singer soldier speaker spokesman spokesperson spokeswoman strategist striker student successor sultan "
    "superintendent treasurer trustee tsar tycoon undersecretary underwriter vicar vice-president warlord "
    "whistleblower writer".split()
)
"""Nouns that name what a person is or does in public; the head of a title or of a role."""

PERSON_NOUNS = frozenset(
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
    "bondholder creditor investigator landlord mercenary observer subscriber tribesman "
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
    "abductor acquaintance admirer anaesthetist appellant architect arsonist assailant backer bailiff beekeeper beginner "
    "biographer bookkeeper bosun boyfriend bricklayer bridegroom burglar butcher buyer cabbie cadet cameraman cardiologist "
    "caretaker cashier celebrant challenger classmate clerk climatologist co-worker cobbler coder colonist consultant contestant "
    "courier coworker crewman crewmember deckhand defector detractor draftee elector epidemiologist essayist eyewitness farmhand "
    "fiance finalist financier fireman fisherwoman flatmate foreigner forester fundraiser gangster gaoler gardener gatekeeper "
    "geographer girlfriend granddaughter grandson grocer gunner hairdresser hawker headmaster headteacher helmsman herder "
    "herdsman hijacker hobbyist homeowner housekeeper hydrologist infantryman informant informer insider jailer janitor kidnapper "
    "laborer labourer landowner linguist lobbyist looter machinist mariner marshal medallist militiaman mobster nanny newcomer "
    "notary oncologist onlooker outsider passerby pastor pastoralist pathologist pensioner petitioner picketer poacher "
    "policewoman practitioner radiologist rancher ratepayer receptionist responder rioter robber roofer roommate seafarer "
    "seismologist seller sergeant sharecropper shopkeeper shopper smallholder specialist stevedore steward stewardess "
    "stranger surveyor sympathiser tailor teammate tenant therapist traveler traveller trawlerman tutor typist vandal vendor "
    "virologist waiter waitress warden watchman welder widower "
    "principal dean provost republican democrat partisan conservative liberal socialist tory nationalist unionist communist".split()
)
"""Nouns that name a person, whatever he or she does."""

ORGANIZATION_NOUNS = frozenset(
    "agency airline alliance army association automaker bank bloc broadcaster brokerage builder bureau business carmaker coalition "
    "carrier chain channel charity chipmaker club company conglomerate consortium consultancy contractor cooperative "
    "corporation developer drugmaker enterprise exporter firm foundation fund giant group grower institute insurer investor "
    "lender maker manufacturer militia miner ministry movement navy network newspaper nonprofit operator organisation "
    "organization outlet owner parent party platform producer publisher refiner retailer shipper shipyard start-up startup "
    "steelmaker subsidiary supermarket supplier telecom think-tank trader union university utility watchdog wholesaler".split()
)
"""Nouns that name a kind of organization; with a nationality they say where it is based."""

ACTOR_NOUNS = (
    ROLE_NOUNS
    | ORGANIZATION_NOUNS
    | frozenset(
        "administration board cabinet commission consulate department directorate federation inspectorate panel regime secretariat "
        "treasury tribunal "
        "addict adult ally apprentice asylum-seeker authority battalion boy brigade brother captive cartel child citizen "
        "civilian clan client colleague committee community congress conscript contingent convict council counterpart country "
        "court cousin creditor crew criminal crowd daughter delegation demonstrator detainee docker donor driver embassy enemy "
        "expatriate extremist faction family farmer father fighter fisherman fleet foe force friend gang girl government "
        "graduate group guard guerrilla guest gunman hacker hostage husband immigrant individual inmate insurgent intern "
        "investigator investor jihadist junta kid landlord loyalist man medic member mercenary midwife migrant military miner minority mob "
        "mother nation neighbor neighbour nurse observer opponent orphan paramedic paramilitary parent parliament passenger "
        "patient peacekeeper people person pilgrim pilot police population predecessor prisoner protester pupil rebel recruit "
        "refugee relative resident retiree rival sailor sceptic secessionist senate separatist shareholder sibling side sister "
        "skeptic smuggler son source spouse squad squadron state supporter survivor suspect teacher team terrorist thief "
        "tourist trafficker trainee tribe troop union unit veteran victim villager voter wife witness woman "
        "worker youth".split()
    )
)
"""Nouns that name somebody who can act: roles, organizations, and people taken together."""

BODY_NOUNS = ORGANIZATION_NOUNS | frozenset(
    "administration army authority cabinet command commission committee council court delegation department directorate embassy "
    "federation government guard jury junta leadership legislature military mission office opposition panel parliament police "
    "presidency regime senate service staff state team treasury tribunal".split()
)
"""Nouns for bodies that speak as one and are taken up by "it"."""

DOCUMENT_NOUNS = frozenset(
    "analysis article assessment audit bill book bulletin cable charter communique constitution declaration document editorial filing "
    "indictment law letter memo memorandum message note notice paper poll post press regulation release report resolution "
    "review ruling speech statement study survey text treaty tweet verdict".split()
)
"""Nouns for texts, which state things as people do."""

MEDIUM_NOUNS = frozenset(
    "basis behalf condition margin media medium occasion phone radio sideline telephone television tv video "
    "facebook instagram linkedin reddit snapchat telegram twitter weibo whatsapp youtube".split()
)
"""Nouns that say how something was said or done, never about what."""

CURRENCY_NOUNS = frozenset(
    "crown dinar dirham dollar euro franc krone krona lira peso pound rand real rial riyal ruble rouble rupee shekel shilling won yen "
    "yuan zloty".split()
)
MONEY_NOUNS = frozenset(
    "aid allocation assistance bailout billion bond budget capital cash cent compensation contribution credit debt dinar "
    "dollar donation euro finance financing franc fund funding grant installment instalment investment lira loan million "
    "money package payment peso pound ransom relief reserve rouble ruble rupee subsidy sum support tranche trillion won yen "
    "yuan".split()
)
"""Nouns for sums of money and what is paid out in them."""

CLAIM_NOUNS = frozenset("accusation allegation assertion charge claim insinuation suggestion".split())
"""Nouns for what somebody says and others may deny."""
SHOWING_NOUNS = frozenset(
    "data datum document evidence figure image log photo photograph picture poll record recording survey video".split()
)
"""Nouns for what shows that "they" did something, and is not they."""
UNDERGONE_NOUNS = frozenset(
    "acquittal arrest capture conviction deportation detention dismissal execution expulsion extradition imprisonment liberation ouster "
    "release removal".split()
)
"""Nouns for what happens to who stands before them in the genitive: "Ruiz's release"."""
SUMMING_NOUNS = frozenset(
    "accusation act allegation announcement assertion blow boast charge claim comment concession condition decision demand "
    "description development exception fact failure feat figure formula gesture idea incident label limitation line message move notion "
    "offence offense offer omission outcome pattern phrase phrasing pledge position practice prediction promise proposal prospect "
    "reference remark request result reversal rise sentiment setback shift sign signal statement step success suggestion term "
    "threat verdict victory view vow warning wording".split()
)
"""Nouns by which an apposition sums up the clause before it (Quirk et al. 1985, 17.65: "…, a sign that …")."""

VESSEL_NOUNS = frozenset(
    "aircraft barge boat cutter destroyer ferry freighter frigate gunboat helicopter jet plane ship submarine tanker trawler tug vessel "
    "warship yacht".split()
)
"""What goes by a name of its own and has a crew, whose deeds are its own: "the tanker refused to stop"."""

BLOW_NOUNS = frozenset(
    "accident airstrike ambush assault attack avalanche blast bombardment bombing clash collapse collision crash cyclone disaster drone "
    "earthquake epidemic explosion fire flood hurricane landslide missile outbreak quake raid riot rocket shelling shooting storm strike "
    "tornado typhoon violence war".split()
)
"""Nouns for what injures and kills, and where and when it does."""

EVENT_NOUNS = frozenset(
    "assembly briefing ceremony conference congress convention debate dialogue discussion event exhibition fair forum gala "
    "gathering hearing interview march meeting negotiation panel parade press-conference reception roundtable seminar "
    "rally session summit symposium talk vigil workshop".split()
)
"""Nouns for occasions that one takes part in."""

COUNT_NOUNS = frozenset(
    "billion consignment dozen gram hundred kilogram litre liter million thousand ton tonne tranche truckload".split()
)
"""Nouns before "of" that say how much there is of what comes after it."""
SERIES_NOUNS = COUNT_NOUNS | frozenset(
    "barrage batch bout bundle burst chain combination cycle flurry host kind mix number package pair part phase raft range round run "
    "series session set slew spate spree string succession type wave week".split()
)
"""Nouns before "of" that leave what comes after it what it is ("a new round of talks with Oslo", "hundreds of troops")."""
PARTITIVE_NOUNS = frozenset(
    "all any both dozen each few fraction group half handful host hundred majority many member million minority most number one "
    "pair part percent portion range rest score series several share some team thousand third trio two".split()
)
"""Words for a part or a number of what their "of" brings in."""

APPEAL_NOUNS = frozenset("appeal call demand plea request".split())
"""Nouns for what is asked of somebody, who stands under "to", "on" or "for"."""

NAME_PARTICLES = frozenset("af al ben bin da das de del della den der des di do dos du el la le ter van von zu".split())
"""Small words inside a name before its last part: "Ursula von der Leyen", "Covas do Barroso"."""

FIELD_NOUNS = frozenset(
    "affairs agriculture commerce communications culture defence defense development economics economy education energy exchequer finance "
    "government health housing information intelligence interior justice labor labour mission operations police policy security "
    "staff state tourism trade transport transportation treasury war".split()
)
"""What an office is for, behind its "of": "secretary of state", "minister of foreign affairs"."""

RELATIVE_NOUNS = frozenset(
    "wife husband spouse son daughter father mother parent brother sister sibling uncle aunt cousin nephew niece grandfather "
    "grandmother grandson granddaughter widow widower fiance fiancee girlfriend boyfriend friend colleague boss employer employee "
    "neighbour neighbor predecessor successor counterpart ally rival opponent critic supporter lawyer attorney aide adviser advisor "
    "deputy spokesman spokeswoman spokesperson assistant partner child twin heir daughter-in-law son-in-law staff".split()
)
"""Nouns that name somebody by what he or she is to another: "his brother" is not the man before, and mostly nobody named."""
