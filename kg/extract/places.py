"""Where a claim happens: a place of its clause, of its object, the one gone to, or that of a clause that tells of the same act."""

from __future__ import annotations

from ..model import Phrase
from ..nouns import BLOW_NOUNS
from .phrases import noun_phrase
from .reading import Reading
from .roles import PLACE_TYPES, is_place
from .slots import noun_slots
from .syntax import Syntax

__all__ = ["goes_with", "opening", "told_by", "where"]

_MOVING = frozenset(
    "airlift arrive bring come deploy deport drive enter escape evacuate extradite flee fly go head land leave march move reach return "
    "sail send summon take tour transfer travel visit walk".split()
)
"""Verbs whose goal is where it happens: "was flown to Lima"."""
_BEFALLING = frozenset(("attacked", "invaded", "occupied", "seized", "visited"))
"""Relations that happen in the place that is their object."""
_HARMING = frozenset("damage destroy die hurt injure kill perish wound".split())
_HAPPENING = _HARMING | frozenset("begin conclude convene happen hold host occur open resume sign start take".split())
"""Verbs an event happens by: their time and place are the event's."""
_IN_PLACE = ("in", "at", "near", "off", "outside", "inside", "around", "across", "along")
_MEANWHILE = frozenset("address appear attend brief gather hold launch meet open speak talk testify unveil visit welcome write".split())
"""Verbs of what one is doing while one says or settles something."""


def opening(syntax: Syntax, reading: Reading) -> int | None:
    """ "Speaking in Oslo on Monday, Ruiz said": the verb of what one did meanwhile; the main clause has its time and place."""
    verb = syntax.first_conjunct(reading.anchor) if reading.kind == "clause" else -1
    if verb < 0 or syntax.head[verb] != verb or syntax.tag[verb] not in ("VBD", "VBZ", "VBP"):
        return None
    found = (k for k in syntax.kids_of(verb, "advcl") if k < verb and syntax.lemma[k] in _MEANWHILE and syntax.tag[k] == "VBG")
    return next((k for k in found if syntax.kid(k, "mark", "aux", "neg", "nsubj") is None), None)


def told_by(syntax: Syntax, noun: int) -> int | None:
    """The verb an event noun happens by: "talks between A and B were held in Oslo", "an attack killed nine", "died in a raid"."""
    led = syntax.head[noun]
    if syntax.dep[noun] in ("nsubj", "nsubjpass"):
        return led if syntax.lemma[led] in _HAPPENING else None
    inside = syntax.dep[noun] == "pobj" and syntax.low[led] in ("in", "during") and syntax.dep[led] == "prep"
    return syntax.head[led] if inside and syntax.lemma[syntax.head[led]] in _HARMING else None


def goes_with(syntax: Syntax, verb: int) -> bool:
    """ "Closed the bank on Friday, dismissing its head": what a participle after a comma tells of the same act."""
    if syntax.dep[verb] != "advcl" or syntax.tag[verb] != "VBG" or not syntax.head[verb] < verb or not syntax.comma_before(verb):
        return False
    return syntax.kid(verb, "mark", "aux", "auxpass", "nsubj", "prep") is None


def where(syntax: Syntax, reading: Reading) -> Phrase | None:
    """Where: a place of the clause, else one in its object ("a refinery in Warri"), one gone to, or that of a clause it goes with."""
    for named in (p for p in reading.places if syntax.ent[p] in PLACE_TYPES):
        return noun_phrase(syntax, named)
    if reading.places:
        return noun_phrase(syntax, reading.places[0])
    things = [reading.taken] if reading.kind == "clause" and reading.taken is not None else []
    thing = reading.object if reading.kind == "clause" and reading.content is None else None
    if thing is not None and syntax.pos[thing] in ("NOUN", "PROPN") and syntax.ent[thing] not in PLACE_TYPES:
        things.insert(0, thing)
    event = syntax.lemma[reading.subject] in BLOW_NOUNS and reading.codes.plover == "ASSAULT"
    if reading.kind == "clause" and (event or syntax.dep[syntax.head[reading.subject]] == "agent"):
        things.append(reading.subject)  # "was held by rebels in Mali", "an attack in Marib killed nine"
        struck = [f for f, _ in noun_slots(syntax, reading.subject).get("on", ())] if event else []
        things += struck  # "an attack on a camp in Marib"
    for thing in things:
        slots = noun_slots(syntax, thing)
        for marker in (*_IN_PLACE, "of") if is_place(syntax, thing) else _IN_PLACE:  # "struck the market of Lima"
            for filler, _ in slots.get(marker, ()):
                if syntax.ent[filler] in PLACE_TYPES:
                    return noun_phrase(syntax, filler)
        if reading.codes.plover == "ASSAULT":
            for filler, _ in (f for marker in ("at", "on") for f in slots.get(marker, ())):
                if is_place(syntax, filler):
                    return noun_phrase(syntax, filler)  # "killed four people on the coastal road"
    there = _gone_to(syntax, reading)
    there = _opened_by_where(syntax, reading) if there is None else there
    if there is not None:
        return noun_phrase(syntax, there)
    for clause in _going_on(syntax, reading):
        beside = [p for p in syntax.kids_of(clause, "prep") if syntax.low[p] in _IN_PLACE]
        for near in (k for p in beside for k in syntax.kids_of(p, "pobj") if syntax.ent[k] in PLACE_TYPES):
            return noun_phrase(syntax, near)
    return None


def _opened_by_where(syntax: Syntax, reading: Reading) -> int | None:
    """ "Fled to Kara Barracks, where they hold a minister": the place that "where" stands for."""
    verb = syntax.first_conjunct(reading.anchor) if reading.kind == "clause" else -1
    if verb < 0 or syntax.dep[verb] != "relcl" or not syntax.head[verb] < verb:
        return None
    where = any(syntax.low[k] == "where" for k in syntax.kids_of(verb, "advmod"))
    return syntax.head[verb] if where and is_place(syntax, syntax.head[verb]) else None


def _gone_to(syntax: Syntax, reading: Reading) -> int | None:
    """ "Visited Lima", "was flown to Lima", "landed in Lima", "seized Lima": a place that is what the clause is about."""
    there = reading.object
    if there is None or reading.kind != "clause" or not is_place(syntax, there) or syntax.tag[there] in ("NNS", "NNPS"):
        return None
    verb = reading.anchor
    led = syntax.head[there] if syntax.dep[there] == "pobj" else -1
    deed = reading.codes.iri.rpartition("#")[2]
    lands = led >= 0 and syntax.low[led] in _IN_PLACE and deed not in ("basedIn", "locatedIn")
    moves = syntax.lemma[verb] in _MOVING and (led < 0 or syntax.low[led] in ("in", "into", "on", "onto", "to", "through"))
    other = any(not is_place(syntax, k) for k in syntax.kids_of(there, "appos"))  # "seized the Arosa, a trawler"
    taken = syntax.ent[there] in PLACE_TYPES and deed in _BEFALLING and not other
    return there if lands or moves or taken else None


def _going_on(syntax: Syntax, reading: Reading) -> list[int]:
    """The clauses whose place is the reading's too: what one did meanwhile, the deed before, what a participle tells more of."""
    if reading.kind != "clause":
        told = told_by(syntax, reading.anchor) if reading.kind == "event noun" else None
        return [] if told is None else [told]
    verb, meanwhile = reading.anchor, opening(syntax, reading)
    out = [] if meanwhile is None else [meanwhile]
    first = syntax.first_conjunct(verb)
    if first != verb and syntax.tag[first] == syntax.tag[verb] and syntax.kid(verb, "nsubj", "nsubjpass") is None:
        told = syntax.tag[verb] in ("VBD", "VBG") and syntax.kid(verb, "aux") is None
        out += [first] if told else []
    if goes_with(syntax, first):
        out.append(syntax.head[first])
    return out
