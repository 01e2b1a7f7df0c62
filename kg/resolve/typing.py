"""What kind of thing a name names: votes of the gazetteer, the recogniser, the words and the role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import lexicon as lx
from .gazetteer import Gazetteer
from .place_use import PLACE_PREPS
from .ref import Ref

if TYPE_CHECKING:
    from .words import Word, Words

__all__ = ["FAMILY", "context_kind", "family", "finer", "kind_said", "nominal_type", "type_votes"]

TYPE_ORDER = (
    "Country",
    "Person",
    "Company",
    "Media",
    "GovernmentBody",
    "Government",
    "Military",
    "Party",
    "Alliance",
    "Organization",
    "Place",
    "Event",
    "Document",
    "Topic",
    "Role",
    "Quantity",
)
"""Ties go to the earlier type."""

FAMILY = {
    "Person": "person",
    "Country": "place",
    "Place": "place",
    **dict.fromkeys(("Company", "Media", "GovernmentBody", "Government", "Military", "Party", "Alliance", "Organization"), "organization"),
}

_LABEL_VOTES = {
    "PERSON": ("Person", 2.0),
    "ORG": ("Organization", 1.5),
    "GPE": ("Place", 2.0),
    "LOC": ("Place", 2.0),
    "FAC": ("Place", 1.2),
    "NORP": ("Person", 1.5),
    "EVENT": ("Event", 2.0),
    "LAW": ("Document", 2.0),
    "WORK_OF_ART": ("Topic", 1.5),
    "PRODUCT": ("Topic", 1.2),
}

_CHAMBERS = (["senate"], ["parliament"], ["congress"], ["commons"], ["knesset"], ["duma"], ["bundestag"], ["house"])
"""Names of one word of chambers of parliament."""
_PARTISANS = lx.words("democrats republicans conservatives socialists liberals greens communists nationalists")
"""Last words of names of parties that call their people so: "Free Democrats"."""
_JOINED = {"PERSON": ("Person", 1.5), "ORG": ("Organization", 0.7), "GPE": ("Place", 0.7)}
_ARMS = lx.words("force forces corps guard guards command")


def family(kind: str) -> str:
    """ "person", "organization", "place" or "other" for a type name."""
    return FAMILY.get(kind, "other")


def finer(a: str, b: str) -> str:
    """The type that says more: a kind of organization before Organization, anything before Topic; ties by ``TYPE_ORDER``."""
    return min(a, b, key=_fineness)


def _fineness(kind: str) -> tuple:
    return (kind == "Topic", kind == "Organization" or family(kind) == "other", TYPE_ORDER.index(kind) if kind in TYPE_ORDER else 99, kind)


def type_votes(ref: Ref, doc: Words, gazetteer: Gazetteer) -> dict[str, float]:
    """Weights by type name for one mention by name. Sum them over all mentions of a thing."""
    votes: dict[str, float] = {}

    def vote(kind: str, weight: float) -> None:
        votes[kind] = votes.get(kind, 0.0) + weight

    if ref.entries:
        vote(gazetteer.entries[ref.entries[0]].type, 8.0)
    if ref.label in _LABEL_VOTES:
        vote(*_LABEL_VOTES[ref.label])
    words = ref.name.lower().split()
    if len(words) > 1 and words[-1] in _PARTISANS:
        vote("Party", 6.0)
    _vote_words(ref, vote)
    _vote_context(ref, doc, vote)
    return votes


def _vote_words(ref: Ref, vote) -> None:
    words = ref.name.split()
    low = [w.lower().strip(".") for w in words]
    last = low[-1]
    head = next((low[i - 1] for i, w in enumerate(low) if i and w in ("of", "for", "on")), last)
    if ref.titles:
        vote("Person", 4.0)
    if len(words) > 1 and lx.first_name_gender(words[0]) and last not in lx.ORG_SUFFIXES and last not in lx.PLACE_SUFFIXES:
        vote("Person", 3.0 if lx.first_name_gender(words[0], alone=True) else 1.5)
    elif len(words) == 1 and lx.first_name_gender(words[0], alone=True):
        vote("Person", 1.0)
    if (last in lx.LEGAL_FORMS or words[-1] == "AS") and len(words) > 1:
        vote("Company", 6.0)
    if last in lx.PAPERS and len(words) > 1 and low[0] not in lx.GROUP_ADJECTIVES:
        vote("Media", 2.0)
    if head in lx.ORG_SUFFIXES and len(words) > 1:
        armed = lx.ORG_SUFFIXES[head] == "Organization" and head in _ARMS and any(w in lx.ARMED for w in low)
        public = head not in lx.PUBLIC_IF or bool(set(low) & lx.PUBLIC_IF[head])
        vote("Military" if armed else lx.ORG_SUFFIXES[head] if public else "Organization", 4.0)
    elif head in lx.PLACE_SUFFIXES and len(words) > 1:
        vote("Place", 4.0)
    if (head in lx.EVENT_SUFFIXES and len(words) > 1) or low[-2:] == ["national", "convention"]:
        vote("Event", 5.0)
    elif head in lx.DOCUMENT_SUFFIXES and len(words) > 1:
        vote("Document", 5.0)
    if "of" in low and low[0] in lx.PLACE_SUFFIXES and low[0] not in lx.ORG_SUFFIXES:
        vote("Place", 3.0)
    if low in _CHAMBERS:
        vote("GovernmentBody", 4.0)
    if len(words) == 1 and words[0].isupper() and len(words[0]) > 1:
        vote("Organization", 1.0)
    if len(words) > 1 and low[0] == "mount":
        vote("Place", 4.0)
    if len(words) > 1 and low[0] in ("fc", "ac", "afc", "cf"):
        vote("Organization", 4.0)


def _vote_context(ref: Ref, doc: Words, vote) -> None:
    token = doc[ref.head]
    for child in token.children:
        if child.dep_ == "appos" or (
            child.dep_ in ("compound", "amod") and child.pos_ == "NOUN" and not ref.core[0] <= child.i < ref.core[1]
        ):
            part = child.i > 1 and doc[child.i - 1].text == "-" and not doc[child.i - 2].whitespace_  # "35-nation"
            kind = "" if part else lx.noun_kind(child.lemma_.lower())
            if kind and child.lemma_.lower() not in lx.EITHER_NOUNS:
                vote(_noun_type(child.lemma_.lower(), kind), 3.0)
        if child.dep_ == "relcl" and any(g.lower_ in ("who", "whom") for g in child.subtree):
            vote("Person", 2.0)
    for other in token.conjuncts:  # names that "and" joins are mostly of one kind
        if other.ent_type_ in _JOINED:
            vote(*_JOINED[other.ent_type_])
    if token.dep_ == "appos" and token.head.pos_ == "NOUN":
        kind = lx.noun_kind(token.head.lemma_.lower())
        if kind and token.head.lemma_.lower() not in lx.EITHER_NOUNS:
            vote(_noun_type(token.head.lemma_.lower(), kind), 3.0)
    before = doc[ref.start - 1] if 0 < ref.start < ref.core[0] else None
    if before is not None and before.lower_ in ("along", "down") and before.dep_ in ("prep", "advmod") and ref.label != "PERSON":
        vote("Place", 4.0)  # "further down the Syr Darya"
    if token.dep_ == "nsubj" and token.head.lemma_ in ("say", "tell", "tweet", "testify", "smile", "recall"):
        vote("Person", 0.7)
        vote("Organization", 0.5)
    if token.dep_ == "pobj" and token.head.lower_ in PLACE_PREPS:
        vote("Place", 1.0)
    if token.dep_ == "pobj" and token.head.lower_ in ("at", "to", "from"):
        vote("Place", 0.3)


_HOUSES = lx.words("auction brokerage fashion investment publishing software trading")
"""Words before "house" that make it a firm."""


def _which(ref: Ref, doc: Words) -> bool:
    """True for a name taken for a person's that "which" takes up before its verb ("Kade, which runs trains, said"), or headquartered."""
    token = doc[ref.head]
    if ref.label not in ("", "PERSON") or ref.titles or ref.entries:
        return False
    before = token.dep_ in ("nsubj", "nsubjpass") and token.head.lemma_ in _RESOLVING
    which = [c for c in token.rights if c.dep_ == "relcl" and token.head.i > c.i and before and any(g.lower_ == "which" for g in c.lefts)]
    return bool(which) or any(c.dep_ == "acl" and c.lemma_ == "headquarter" for c in token.rights)


_RESOLVING = lx.words("add agree announce appeal deny expect hope plan promise refuse reject reply report say state sue tell want warn")
"""What a firm does that no ship and no storm does."""


def kind_said(ref: Ref, doc: Words) -> str:
    """The type by the noun that stands right before a name and belongs to it ("carmaker Altwagen"); "" if none does."""
    if not ref.nested and _which(ref, doc):
        return "Organization"
    at = ref.core[0] - 1
    if at < 0 or ref.core[0] <= 0 or ref.nested:
        return ""
    noun, name = doc[at], doc[ref.head]
    if noun.text == "house" and at and doc[at - 1].lower_ in _HOUSES:
        return "Company"
    based = at > 1 and doc[at - 1].lower_ == "based" and (noun.lower_ in _TRADES or noun.lower_ in ("broker", "dealer", "trader"))
    if based and not lx.first_name_gender(doc[ref.core[0]].text):
        return "Company"  # "London-based broker Altun Hythe"
    joined = noun.head is name or name.head is noun or (noun.head is name.head and name.dep_ == "appos")
    if noun.tag_ != "NN" or not joined or noun.text[:1].isupper():
        return ""
    kind = lx.noun_kind(noun.lemma_.lower())
    return _noun_type(noun.lemma_.lower(), kind) if kind else ""


_TRADES = lx.words(
    "bottler brewer contractor developer distiller distributor drugmaker insurer lender maker manufacturer operator producer publisher "
    "refiner retailer seller shipbuilder shipper supplier vendor wholesaler winemaker"
)
"""What a person and a company may be; which of them, the words beside it tell."""
_COMPANY_SIGNS = lx.words("based owned held listed traded largest biggest")
_STAFF = lx.words("boss ceo chairman chairwoman spokesman spokeswoman spokesperson executive founder co-founder employee shareholder")
_OWNED = lx.words("ceo board shareholder headquarters subsidiary executive boss")
_TAKEN = lx.words("share stake takeover acquisition merger shareholder")
_LAND = lx.words(
    "province region district mountain mountains county city town village river valley peninsula island coast desert basin oblast "
    "prefecture governorate suburb neighbourhood neighborhood highlands plateau"
)
_FIGHTERS = lx.words("rebel fighter militant militia insurgent gunman guerrilla rebels faction militiaman separatist")


_HELD = lx.words("expo festival championship championships olympics games marathon biennale")


def _held(ref: Ref, doc: Words) -> bool:
    """True for what takes place, and for the name of an occasion with where or when after it ("Rail Expo Norway", "Games 2032")."""
    token = doc[ref.head]
    if ref.nested or ref.titles:
        return False
    words = ref.name.lower().split()
    verb = token.head
    takes = token.dep_ == "nsubj" and verb.lemma_ == "take" and any(c.lower_ == "place" and c.i == verb.i + 1 for c in verb.rights)
    return takes or (len(words) > 2 and words[-2] in _HELD)


def context_kind(ref: Ref, doc: Words) -> str:
    """The type that one phrase decides: "the Altun rebels", "Altun province", "shares in Altun", "Altun boss Ana Ruiz"; "" if none does."""
    token, head = doc[ref.head], doc[ref.head].head
    if doc[ref.core[0] - 1].lower_ == "flagged":  # "the Liberia-flagged Altun Star"
        return "Topic"
    if token.dep_ in ("dobj", "pobj") and doc[ref.core[0] - 1].lower_ == "off" and not ref.titles and _verb_above(token).lemma_ in _AT_SEA:
        return "Place"
    if _after_person_noun(ref, doc) or _aged(ref, doc):
        return "Person"
    if _held(ref, doc):
        return "Event"
    if ref.core[0] <= head.i < ref.core[1] or (ref.core[1] - ref.core[0] > 1 and lx.first_name_gender(doc[ref.core[0]].text)):
        return ""
    lemma = head.lemma_.lower()
    if token.dep_ in ("compound", "nmod", "amod") and head.i > token.i and head.pos_ in ("NOUN", "PROPN"):
        after = {t.lemma_.lower() for t in doc[ref.core[1] : head.i + 1] if t.pos_ == "NOUN"}
        if after & _FIGHTERS or after & _STAFF:
            return "Organization"
        return "Place" if lemma in _LAND and head.text.islower() else ""
    if token.dep_ == "poss" and lemma in _OWNED:
        return "Organization"
    if token.dep_ == "pobj" and head.lower_ in ("in", "of", "with") and head.head.lemma_ in _TAKEN:
        return "Organization"
    first = token.head if token.dep_ == "conj" else token  # "Altun and Bera, the two largest lenders"
    for child in first.children:
        if child.dep_ == "appos" and child.tag_ == "NNS" and lx.noun_kind(child.lemma_.lower()) in ("organization", "place"):
            return _noun_type(child.lemma_.lower(), lx.noun_kind(child.lemma_.lower()))
        if child.dep_ == "appos" and child.lemma_.lower() in _TRADES:
            one = " " not in ref.name and not ref.titles and any(c.lower_ == "of" for c in child.rights)  # "Altun, a maker of locks"
            if any(w.lower_ in _COMPANY_SIGNS for w in child.subtree) or (one and child.tag_ == "NN"):
                return "Company"
    return ""


_AT_SEA = lx.words("anchor board capsize collide drift drown fish founder ground intercept moor patrol rescue seize sink spot")


def _verb_above(token: Word) -> Word:
    """What a noun is an object of: "sank off Voss"."""
    return token.head.head if token.dep_ == "pobj" else token.head


def _aged(ref: Ref, doc: Words) -> bool:
    """ "Yasin, 24, from Bergen": a name with an age between commas, but not in a list of numbers."""
    at = ref.core[1]
    if ref.entries or ref.nested or at + 3 >= len(doc) or len(ref.name.split()) > 3:
        return False
    age = doc[at + 1].text
    listed = doc[at + 3].text[:1].isupper() or doc[at + 3].like_num
    return doc[at].text == doc[at + 2].text == "," and age.isdigit() and 1 < len(age) < 3 and not listed and doc[ref.head].dep_ != "pobj"


def _after_person_noun(ref: Ref, doc: Words) -> bool:
    """True for "athletes Ana Ruiz (tennis) and ...", whatever tag the noun has."""
    at, words = ref.core[0] - 1, ref.name.lower().split()
    if at < 0 or len(words) < 2 or not doc[at].text.islower() or words[-1] in lx.ORG_SUFFIXES or words[-1] in lx.PLACE_SUFFIXES:
        return False
    noun = doc[at].lower_
    return noun in lx.PERSON_NOUNS or (noun.endswith("s") and noun[:-1] in lx.PERSON_NOUNS)


def nominal_type(lemma: str) -> str:
    """Type name for a noun phrase by its head noun; "Topic" if the noun names no person, organization or place."""
    kind = lx.noun_kind(lemma)
    return _noun_type(lemma, kind) if kind else "Topic"


def _noun_type(lemma: str, kind: str) -> str:
    if kind == "person":
        return "Military" if lemma in ("troop", "soldier") else "Person"
    if lemma in lx.COUNTRY_NOUNS:
        return "Country"
    if kind == "place":
        return "Place"
    for words, name in (
        (lx.MILITARY_NOUNS, "Military"),
        (lx.COMPANY_NOUNS, "Company"),
        (lx.MEDIA_NOUNS, "Media"),
        (lx.GOVERNMENT_NOUNS, "Government"),
        (lx.BODY_NOUNS, "GovernmentBody"),
        (lx.PARTY_NOUNS, "Party"),
    ):
        if lemma in words:
            return name
    return "Organization"
