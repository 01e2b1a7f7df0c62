"""Whether the name of a place is used of the place or of who governs it: "in Paris", "Paris warned"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import lexicon as lx
from .ref import Ref

if TYPE_CHECKING:
    from .words import Word, Words

__all__ = ["PLACE_PREPS", "acts", "is_place_use"]

PLACE_PREPS = lx.words("in near outside inside around across throughout within")
_ACTOR_PREPS = lx.words("with against between by")
_TRAVELLING = lx.words("shuttle travel fly commute drive run sail move ferry ply oscillate alternate ship")
_ACTOR_OBJECTS = lx.words(
    "accuse encourage warn urge criticize criticise condemn blame sanction support pressure punish defy anger press ask tell order "
    "instruct call assure praise thank back oppose persuade provoke threaten isolate target oblige compel force prompt remind require "
    "spare"
)
_GIVING = lx.words("award cede deny give grant guarantee hand lend offer owe pledge promise sell send supply")
"""Verbs with two objects: who is given something is somebody."""
_STANDINGS = lx.words(
    "agreement duty influence intention interest leverage obligation objection option plan policy relation right stake tie treaty veto"
)
"""What governments have, and cities have not."""
_DEALINGS = {
    "to": lx.words(
        "tie link message warning threat ally aid close closer loyal overture concession challenge rebuke blow response signal "
        "answerable commitment friendly hostile"
    ),
    "from": lx.words(
        "pressure support backing order demand call help approval permission aid assistance criticism condemnation independence "
        "signal objection denial"
    ),
    "of": lx.words(
        "ally behalf critic criticism defence defense favor favour rival enemy adversary condemnation support wary suspicious foe patience"
    ),
}
"""Preposition -> words after which a capital's name stands for its government: "pressure from Lima"."""
_CITY_NOUNS = lx.words(
    "street airport mayor outskirt suburb metro resident population square subway park market skyline district neighborhood "
    "neighbourhood university hospital hotel museum port stadium center centre weather traffic"
)


def _dealt_with(token: Word) -> bool:
    """True for the government of "ties to Lima", "pressure from Lima", "awarded the temple to Lima"."""
    prep = token.head.lower_
    above = token.head.head
    given = prep == "to" and above.pos_ == "VERB" and above.lemma_ in _GIVING - {"send"}
    objects = [c.lemma_.lower() for c in above.children if c.dep_ == "dobj"]  # "faced pressure from Lima"
    return given or bool({above.lemma_.lower(), *objects} & _DEALINGS.get(prep, frozenset()))


def is_place_use(ref: Ref, doc: Words) -> bool:
    """True if the words around say that a place is meant: "in Paris", "Paris, France"."""
    token = doc[ref.head]
    if token.dep_ == "pobj" and token.head.lower_ in (
        PLACE_PREPS | {"at", "to", "from", "through", "via", "towards", "toward", "into", "leave"}
    ):
        return not _dealt_with(token)
    after = doc[ref.end] if ref.end < len(doc) else None
    return (
        after is not None
        and after.text == ","
        and ref.end + 1 < len(doc)
        and doc[ref.end + 1].ent_type_ == "GPE"
        and doc[ref.end + 1].head.i in range(ref.start, ref.end)
        and doc[ref.end + 1].dep_ != "conj"  # "London, Paris warn Tehran"
    )


_MOODS = lx.words(
    "adamant angry anxious aware cautious concerned confident critical defiant determined disappointed eager enthusiastic furious "
    "hesitant indignant keen nervous optimistic prepared ready reluctant sceptical skeptical suspicious unhappy unimpressed unwilling "
    "wary willing worried"
)


_PARTIES = lx.words("ally backer buyer creditor critic customer donor investor lender mediator opponent partner rival supplier supporter")


def _minded(verb: Word) -> bool:
    """ "Beijing was wary", "was under no illusion": moods are a government's, not a city's."""
    if verb.lemma_ not in ("be", "remain"):
        return False
    if any(c.dep_ == "attr" and c.lemma_ in _PARTIES for c in verb.rights):
        return True  # "Beijing is its largest investor"
    under = (c for p in verb.rights if p.lower_ == "under" for c in p.rights if c.dep_ == "pobj")
    return any(c.dep_ == "acomp" and c.lower_ in _MOODS for c in verb.rights) or any(c.lemma_ in ("illusion", "pressure") for c in under)


def _raised(verb: Word) -> Word | None:
    """ "Berlin is expected to abstain", "is likely to": the active verb whose subject is said first (Quirk et al. 1985, 16.41)."""
    held = next((c for c in verb.rights if c.dep_ == "acomp" and c.lower_ in ("likely", "unlikely", "due", "set", "ready", "keen")), verb)
    if held is verb and verb.lemma_ not in _RAISING:
        return None
    below = next((c for c in held.rights if c.dep_ == "xcomp" and c.tag_ == "VB" and c.lemma_ != "be"), None)
    return below if below is not None and not any(c.dep_ == "auxpass" for c in below.lefts) else None


_RAISING = frozenset("appear believe expect report say schedule seem set tend".split())


def acts(ref: Ref, doc: Words) -> bool:
    """True if a capital's name stands for a government here: it says, warns, is accused, has ties (Markert and Nissim 2002)."""
    token = doc[ref.head]
    while token.dep_ == "conj":
        token = token.head
    verb = token.head
    will = _raised(verb)
    if token.dep_ in ("nsubj", "nsubjpass") and will is not None:
        return will.lemma_ not in lx.CITY_VERBS
    if token.dep_ == "nsubj":
        if verb.lemma_ == "welcome":  # "welcomed the move", and not "welcomed 90,000 visitors"
            return any(c.dep_ == "dobj" and lx.noun_kind(c.lemma_) == "" and c.tag_ == "NN" for c in verb.rights)
        if verb.lemma_ == "have":  # "had no right to intervene", and not "has two airports"
            to_do = next((c for c in verb.rights if c.dep_ == "xcomp" and c.tag_ == "VB"), None)  # "has yet to confirm it"
            return (to_do or verb).lemma_ not in lx.CITY_VERBS | {"have", "be"} or any(
                c.dep_ == "dobj" and c.lemma_ in _STANDINGS for c in verb.rights
            )
        if verb.lemma_ == "remain" and any(c.dep_ == "acomp" and c.lower_ in ("committed", "opposed", "silent") for c in verb.rights):
            return True  # "remained opposed to talks"
        if verb.lemma_ in ("close", "open", "reopen") and any(c.dep_ == "dobj" and c.lemma_ in lx.SHUT_BY_STATES for c in verb.rights):
            return True  # "could close the gap", and not "closed its parks"
        return _minded(verb) or (verb.pos_ == "VERB" and verb.lemma_ not in lx.CITY_VERBS)
    if token.dep_ == "nsubjpass":
        return verb.lemma_ in _ACTOR_OBJECTS
    if token.dep_ == "dative" and verb.lemma_ in _GIVING:
        return True
    if token.dep_ in ("dobj", "dative"):
        given = verb.lemma_ in _GIVING and any(c.dep_ == "dobj" and c is not token for c in verb.rights)
        return given or verb.lemma_ in _ACTOR_OBJECTS
    if token.dep_ == "pobj":
        prep = verb.lower_
        if prep == "between" and verb.head.lemma_ in _TRAVELLING:
            return False
        if _dealt_with(token):
            return True
        return prep in _ACTOR_PREPS or (prep == "on" and verb.head.lemma_ in ("call", "pressure", "sanction", "impose"))
    if token.dep_ == "poss":
        return verb.lemma_ not in _CITY_NOUNS
    return False
