"""Closed word lists of the resolver: titles, kinds of organization and place, pronouns.

Hand-kept. A noun that is in none of these lists gets its kind from the fitted model's table.
"""

from __future__ import annotations

import json
import unicodedata
from functools import lru_cache
from pathlib import Path

from ..nouns import NAME_PARTICLES, RELATIVE_NOUNS
from .nouns import (
    ACTOR_NOUNS,
    BODY_NOUNS,
    COMPANY_NOUNS,
    COUNTRY_NOUNS,
    EITHER_NOUNS,
    FEMALE_NOUNS,
    GOVERNMENT_NOUNS,
    MALE_NOUNS,
    MEDIA_NOUNS,
    MILITARY_NOUNS,
    ORG_NOUNS,
    PARTY_NOUNS,
    PERSON_NOUNS,
    PLACE_NOUNS,
    noun_kind,
    words,
)

__all__ = [
    "ACTOR_NOUNS", "BODY_NOUNS", "COMPANY_NOUNS", "COUNTRY_NOUNS", "EITHER_NOUNS", "FEMALE_NOUNS", "GOVERNMENT_NOUNS",
    "MALE_NOUNS", "MEDIA_NOUNS", "MILITARY_NOUNS", "ORG_NOUNS", "PARTY_NOUNS", "PERSON_NOUNS", "PLACE_NOUNS",
    "RELATIVE_NOUNS", "first_name_gender", "noun_kind", "words",
]  # fmt: skip

MONTHS = words("january february march april may june july august september october november december")


TITLES = words(
    "mr mrs ms miss dr prof professor sir lord lady dame baron baroness count rev reverend father sister brother pope king "
    "queen prince princess emperor sultan sheikh sheik emir imam ayatollah rabbi bishop archbishop cardinal pastor "
    "president vice-president premier chancellor minister secretary senator sen congressman congresswoman representative "
    "rep governor gov mayor ambassador envoy commissioner chairman chairwoman chair chief director general gen colonel col "
    "major maj captain capt lieutenant lt sergeant sgt corporal private admiral adm commander marshal officer spokesman "
    "spokeswoman spokesperson judge justice attorney prosecutor sheriff detective inspector superintendent constable coach "
    "manager captain striker midfielder goalkeeper defender referee editor reporter journalist author actor actress singer "
    "director producer leader ceo cfo cto founder co-founder executive analyst economist lawyer activist dissident "
    "opposition-leader lawmaker mep mp deputy speaker whip diplomat negotiator undersecretary under-secretary counsel adviser "
    "advisor head candidate nominee incumbent ex-president president-elect dictator strongman warlord qc sc kc mp doctor "
    "scientist researcher astronaut engineer pilot student teacher historian philosopher poet writer novelist painter "
    "artist comedian administrator creator curator campaigner owner winner treasurer organiser organizer instructor "
    "barrister solicitor scholar sculptor photographer filmmaker entrepreneur billionaire businessman businesswoman veteran "
    "drummer guitarist pianist composer conductor commodore brigadier ensign marshal delegate councillor councilman "
    "councilwoman alderman senator-elect governor-elect rector coordinator rapporteur nuncio patriarch mufti "
    "majesty highness excellency holiness h.e hon datuk dato datin seri tengku tunku "
    "ald mep brig lieut cmdr boss shah founder-director press-secretary newsreader broadcaster presenter cosplayer rapper"
)
"""Words that stand before a person's name and are no part of it."""

STYLES = words("majesty highness excellency holiness")
"""What "his" and "her" stand before in the style of a monarch, a prince, an envoy, a pope."""

STORMS = words("hurricane typhoon cyclone storm")
"""Words before the name of a storm."""

PLURAL_TITLES = words(
    "senators sens representatives reps congressmen congresswomen governors govs mayors presidents ministers premiers ambassadors "
    "generals colonels judges justices professors messrs drs princes princesses lords bishops cardinals councillors doctors "
    "meps alds brothers sisters twins cousins"
)
"""Titles before the first of several people: "Senators Ana Ruiz and Jo Poe"."""

TITLE_LINKS = words(
    "of for and the vice rear brigadier deputy prime foreign former acting interim chief senior assistant under general national security "
    "defense defence finance interior executive managing first supreme attorney state news press police party opposition "
    "home shadow health education trade justice energy transport environment agriculture labour labor immigration affairs "
    "culture tourism commerce industry minority majority senate press house social development labor planning water mines "
    "communications information fisheries petroleum oil gas sports youth women gender budget revenue works housing cabinet staff "
    "district circuit exchequer treasury financial operating technology compliance high permanent regional resident special"
)

GROUP_ADJECTIVES = words(
    "black white hispanic latino latina asian african european arab arabic western eastern northern southern jewish muslim christian "
    "catholic protestant islamic hindu sikh buddhist sunni shiite shia orthodox islamist communist marxist caribbean scandinavian "
    "nordic baltic balkan slavic"
) | frozenset(("south american", "north american", "latin american", "central american", "middle eastern", "east asian", "south asian",
               "southeast asian", "central asian", "west african", "east african", "north african", "sub-saharan"))  # fmt: skip
"""Adjectives of peoples and regions that are no country's: before a noun they name nobody."""

NAMING_TITLES = words("king queen prince princess lord lady duke general captain father sister brother major count baron judge pope doctor")
"""Titles with which names of places and bodies begin too: "Prince George County", "General Foods Corporation"."""

PARTISANS = words("republican democrat libertarian conservative liberal socialist tory nationalist unionist communist independent")
"""What a person of a party is called; with a capital it is no name of somebody: "the Ohio Republican"."""

HONORIFICS = {
    "mr": "m",
    "sir": "m",
    "lord": "m",
    "king": "m",
    "prince": "m",
    "emperor": "m",
    "sultan": "m",
    "sheikh": "m",
    "sheik": "m",
    "pope": "m",
    "father": "m",
    "imam": "m",
    "ayatollah": "m",
    "baron": "m",
    "congressman": "m",
    "chairman": "m",
    "spokesman": "m",
    "actor": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "lady": "f",
    "dame": "f",
    "queen": "f",
    "princess": "f",
    "baroness": "f",
    "sister": "f",
    "congresswoman": "f",
    "chairwoman": "f",
    "spokeswoman": "f",
    "actress": "f",
}

LEGAL_FORMS = words("ab ag aps asa bhd bv co corp corporation gmbh inc jsc limited llc ltd nv oyj pjsc plc pte pty sa sarl spa srl")
"""Words for the legal form of a company, at the end of its name."""
ORG_SUFFIXES = {
    **dict.fromkeys(
        sorted(
            LEGAL_FORMS
            | words(
                "company companies holdings industries motors airlines airways technologies "
                "systems "
                "pharmaceuticals electronics bancorp partners ventures enterprises semiconductor semiconductors energy telecom "
                "petroleum steel water entertainment studios foods brands ratings networks securities insurance aerospace aerosystems "
                "telecommunications chemicals automotive logistics pharma labs software robotics biotech "
                "advisers advisors analytics assurance batteries breweries brewery capital cement chips cobalt consulting copper dairies "
                "dairy electric equity estates farms gas hydrogen investments laboratories lithium metals minerals mining oil packaging "
                "plastics precision railways resources seafood seafoods shipping tech telecoms textiles therapeutics uranium wafer zinc "
                "alloys armaments aviation bioscience biosciences defence defense diagnostics dynamics freight genomics graphite "
                "instruments marine microelectronics microsystems munitions nickel petrochemicals photonics refining renewables retail "
                "shipyard shipyards tankers trading wireless"
            )
        ),
        "Company",
    ),
    **dict.fromkeys(
        sorted(
            words(
                "bureau agency bench commission committee court tribunal parliament congress senate assembly council secretariat police "
                "authority duma knesset bundestag directorate inspectorate"
            )
        ),
        "GovernmentBody",
    ),
    **dict.fromkeys(sorted(words("ministry department office cabinet treasury administration embassy consulate government")), "Government"),
    **dict.fromkeys(sorted(words("army navy brigade battalion regiment marines militia")), "Military"),
    **dict.fromkeys(sorted(words("force forces corps guard guards command legion")), "Organization"),
    **dict.fromkeys(sorted(words("party")), "Party"),
    **dict.fromkeys(
        sorted(
            words(
                "times post news herald tribune gazette journal guardian telegraph chronicle broadcasting television tv radio press "
                "magazine daily mail mirror observer bulletin network show podcast"
            )
        ),
        "Media",
    ),
    **dict.fromkeys(
        sorted(
            words(
                "bank university college school institute institution academy union association federation league club team foundation "
                "charity church alliance society organization organisation fund group movement front centre center hospital trust board "
                "societies caucus collective cooperative "
                "crown coalition orchestra museum museums network fc united project"
            )
        ),
        "Organization",
    ),
}
"""Last (or first, before "of") word of a name -> type."""

FIRM_ENDS = words("group holdings inc corp corporation ltd plc properties partners capital securities instruments industries")
"""Last words of names of firms, whose first word may be a town's without a link to it."""
SEATED = words("university college diocese archdiocese bishopric port city town municipality province governorate")
"""Bodies and units whose "of" is followed by where they are."""
LEARNED = ("ology", "ics", "ity", "ence", "ences", "ing", "logy", "nomy", "istry", "tion", "ment", "cine")
"""Endings of what universities teach: "University of Technology"."""

PUBLIC_IF = {
    "council": words(
        "city county borough town state national legislative security executive federal parish district regional provincial municipal "
        "privy supreme governing transitional"
    ),
    "committee": words(
        "senate house judiciary select parliamentary standing congressional intelligence armed affairs appropriations central"
    ),
    "assembly": words("national general legislative constituent state federal regional provincial"),
}
"""Heads of names -> words that make the body one of the state; without them it may as well be a charity or a club."""
PAPERS = words("sun star world today standard examiner globe courier dispatch inquirer express weekly monitor advertiser argus")
"""Last words of names that newspapers have and others too."""

ARMED = words(
    "air armed defense defence marine coast national security special revolutionary republican ground naval army rapid "
    "peacekeeping royal imperial"
)
"""Words before "force", "guard", "corps" or "command" that make them military."""

PLACE_SUFFIXES = words(
    "river sea ocean gulf bay strait channel canal lake lakes mountain mountains mount hill hills valley desert forest island "
    "islands isle peninsula cape coast beach street avenue road square park stadium arena airport port harbor harbour "
    "bridge tower palace castle province state county city town village district region territory border peninsula reef "
    "shoal falls base camp mosque temple cathedral hotel hall prison gallery theatre theater building house station library "
    "airfield plaza mall strip kingdom republic cave caves plain plains swamp marsh lagoon fjord glacier volcano crater dam pier dock "
    "docks quay wharf garden gardens zoo cemetery pad"
)
EVENT_SUFFIXES = words(
    "war wars summit olympics games cup championship championships election elections festival conference forum crisis "
    "revolution uprising massacre genocide treaty talks day week month prize award awards fair expo congress hajj ramadan "
    "holocaust pandemic earthquake hurricane"
)
DOCUMENT_SUFFIXES = words(
    "act law bill treaty agreement accord accords pact convention constitution charter protocol resolution declaration code "
    "report directive regulation regulations rule rules ordinance statute communique communiqué memorandum order proclamation sheet"
)

KIND_WORDS = frozenset(ORG_SUFFIXES) | PLACE_SUFFIXES | EVENT_SUFFIXES | DOCUMENT_SUFFIXES
"""Last words of names that are no people's."""

PRONOUNS = {
    "he": (3, "sg", "m"),
    "him": (3, "sg", "m"),
    "his": (3, "sg", "m"),
    "himself": (3, "sg", "m"),
    "she": (3, "sg", "f"),
    "her": (3, "sg", "f"),
    "hers": (3, "sg", "f"),
    "herself": (3, "sg", "f"),
    "it": (3, "sg", "n"),
    "its": (3, "sg", "n"),
    "itself": (3, "sg", "n"),
    "they": (3, "pl", ""),
    "them": (3, "pl", ""),
    "their": (3, "pl", ""),
    "theirs": (3, "pl", ""),
    "themselves": (3, "pl", ""),
    "i": (1, "sg", ""),
    "me": (1, "sg", ""),
    "my": (1, "sg", ""),
    "mine": (1, "sg", ""),
    "myself": (1, "sg", ""),
    "we": (1, "pl", ""),
    "us": (1, "pl", ""),
    "our": (1, "pl", ""),
    "ours": (1, "pl", ""),
    "ourselves": (1, "pl", ""),
    "you": (2, "", ""),
    "your": (2, "", ""),
    "yours": (2, "", ""),
    "yourself": (2, "sg", ""),
}
"""Pronoun -> person, number, gender."""

DETERMINERS = words(
    "the a an this that these those some any no every each all both either neither such what which another several many few "
    "much more most other its his her their our your my whose"
)

SPEECH_VERBS = words(
    "say tell add state claim report announce note warn argue insist declare explain ask reply respond write comment tweet "
    "remark acknowledge admit stress emphasize emphasise reiterate continue conclude suggest believe think assert allege "
    "confirm deny describe call recall observe point maintain predict urge demand accuse criticize criticise praise welcome "
    "condemn express testify quote"
)
DOING = words(
    "accuse acquire advise agree announce appeal apply appoint arrest ask assure ban bar borrow build buy call cancel close condemn "
    "control cut decide declare demand deny deploy deport dismiss donate employ expel export fire hire import impose instal install invest "
    "issue join launch lay lend lift make manufacture nationalise offer open operate order own plan plead pledge produce promise "
    "propose publish pull recall recognise recruit refuse reject release rent reopen request resume run sack sell send settle shut sign "
    "spend sue summon supply suspend threaten urge vote vow withdraw"
)
"""What only somebody does: no plan, deal or report."""
CITY_VERBS = words(
    "be become lie sit host grow boast suffer flood shut reopen burn fall wake sleep rank record experience brace swelter shiver "
    "endure house get stay fill empty stretch remain begin open close welcome celebrate attract bustle sprawl freeze choke shake "
    "sink expand shrink draw feature lack contain include have cost"
)
"""Verbs whose subject may be a city as such; with any other the name of a capital stands for a government
(CAMEO actors; Markert and Nissim 2002 on place-for-people)."""
SHUT_BY_STATES = words("airspace border consulate door embassy frontier gap inquiry market mission probe talk")
"""What a state closes and opens, and a town does not."""

ANYBODY = {"neither": "either", "nobody": "anybody", "everyone": "everyone", "everybody": "everyone"}
"""Pronouns for all or none -> the label of what is said, or denied, of them."""

DEED_NOUNS = words(
    "answer attack claim decision move offer objection offensive protest reaction refusal rejection reply response retaliation withdrawal"
)
"""What somebody does, which does nothing itself."""

GROUP_PARTICLES = NAME_PARTICLES | words("abu av et i ibn san st ul und y")


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    table = json.loads((Path(__file__).parent / "data" / "coref.json").read_text("utf-8"))["nouns"]
    return frozenset(table) | PERSON_NOUNS | ORG_NOUNS | PLACE_NOUNS | EVENT_SUFFIXES | DOCUMENT_SUFFIXES | frozenset(ORG_SUFFIXES)


def is_common(word: str) -> bool:
    """True for a word that is a common noun of the word lists or of the fitted table: "sun", "group"."""
    return word in _common()


@lru_cache(maxsize=1)
def _first_names() -> tuple[dict[str, str], frozenset[str]]:
    """Name -> gender, and the names that are places too."""
    out: dict[str, str] = {}
    places: set[str] = set()
    title = ""
    for line in (Path(__file__).parent / "data" / "first_names.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            title = line
        elif not line.startswith("#"):
            out.update(dict.fromkeys(line.split(), title[1]))
            places.update(line.split() if "place" in title else ())
    return out, frozenset(places)


def first_name_gender(name: str, *, alone: bool = False) -> str | None:
    """ "m" or "f" for a first name of clear gender, "n" for one of both, None for an unknown one.

    ``alone`` leaves out what is as often a place ("Victoria"): before a surname it is a first name, by itself it tells nothing.
    """
    names, places = _first_names()
    return None if alone and name in places else names.get(name) or names.get(_unaccented(name))


def _unaccented(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))

PEOPLE_PRONOUNS = frozenset(
    ("i", "me", "my", "you", "he", "him", "his", "she", "her", "who", "whom", "whoever", "someone", "anyone", "everyone", "nobody")
)
GROUP_PRONOUNS = words("we us our they them their these those")
QUANTITIES = words("much many more most less few some all both any each another others enough several")
"""Words that say how much or how many, and are the name of what they stand for where the text has no noun for it."""
