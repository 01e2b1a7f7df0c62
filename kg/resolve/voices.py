"""Who speaks: for which body somebody says "we", and whom another word for the speaker means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .features import Scene, Track, is_plural
from .governed import main_subjects
from .lexicon import SPEECH_VERBS, noun_kind, words
from .ref import Ref
from .typing import family

if TYPE_CHECKING:
    from .words import Word, Words

__all__ = ["epithet", "fighters", "own_country", "spoken_for", "superlative"]

_VOICE = words("administrator captain ceo chairman chairwoman coach manager secretary-general spokesman spokesperson spokeswoman")
"""Who says "we" for the body that the title names."""


_CHIEF_VOICE = words("director leader president")
"""Who says "we" for it of what it has done; of what is so, for many more."""


_STATESMEN = frozenset({"president", "prime minister", "chancellor", "premier"})
"""Offices whose holder says "we" for the state, ministers beside them."""
_NO_DEED = words("be feel have hear hope know need see think understand want")


def _done(token: Word) -> bool:
    """True for the subject of what was done, or will be: "we lifted the sanctions", "we will not vote for it"."""
    verb = token.head
    deed = verb.tag_ == "VBD" or any(c.lemma_ in ("have", "will") for c in verb.lefts)
    return token.dep_ == "nsubj" and deed and verb.lemma_ not in _NO_DEED


def spoken_for(ref: Ref, track: Track, begun: list[Track], scene: Scene) -> Track | None:
    """The body whose spokesperson or coach somebody is, by the title before the name or the description after it; a minister's state."""
    done = _done(scene.doc[ref.head])
    voices = _VOICE | _CHIEF_VOICE if done else _VOICE
    spoken = [r for r in track.seen if r.kind != "pronoun"]
    found = {id(t): t for r in spoken if _voice(r, scene.doc, voices) for t in _bodies_in(r, scene)}
    if found or not done:
        return next(iter(found.values())) if len(found) == 1 else None
    offices = track.roles.union(*(r.titles for r in spoken))
    return _state(track, spoken, begun, scene) if any(r in _STATESMEN or r.endswith("minister") for r in offices) else None


def _state(track: Track, spoken: list[Ref], begun: list[Track], scene: Scene) -> Track | None:
    """The state of a president or minister: the one in the title or description, else that of the gazetteer."""
    entry = track.thing.entry
    slugs = {track.thing.country, *(t.of for t in entry.terms)} if entry is not None else {track.thing.country}
    slugs |= track.countries
    said = [t for r in spoken for t in _named_in(r, scene) if t.thing.type == "Country"]
    known = [t for t in begun if t.thing.type == "Country" and t.names and t.thing.country in slugs - {""}]
    return next(iter([*said, *known]), None)


def _voice(ref: Ref, doc: Words, voices: frozenset[str]) -> bool:
    chief = "chief executive" in doc.between(ref.start, ref.head + 1).lower()
    return chief or ref.name in voices or bool(set(ref.titles) & voices)


def _bodies_in(ref: Ref, scene: Scene) -> list[Track]:
    """The organizations named in a title or description: "State Department spokesman", "a spokesman for the navy"."""
    return [t for t in _named_in(ref, scene) if family(t.thing.type) == "organization"]


def _named_in(ref: Ref, scene: Scene) -> list[Track]:
    span = list(range(ref.start, ref.core[0] if ref.kind == "name" else ref.head))
    for child in scene.doc[ref.head].rights:
        if child.lower_ in ("for", "of", "at") and child.dep_ == "prep":
            objects = [c for c in child.rights if c.dep_ == "pobj"]
            span.extend(c.i for c in objects)
            span.extend(k.i for c in objects for k in c.lefts if k.dep_ in ("poss", "compound", "nmod"))  # "of the bloc's commission"
    found = [scene.owner[i] for i in span if i in scene.owner]
    return [t for t in found if t.names]


_FIGHTERS = words("rebel insurgent guerrilla movement militia")


def fighters(ref: Ref, scene: Scene) -> Track | None:
    """ "The Houthi rebels", later "the rebels": the movement of that name, where the text names it by itself too."""
    doc, first = scene.doc, scene.doc[ref.start].lower_
    if ref.kind != "nominal" or doc[ref.head].lemma_.lower() not in _FIGHTERS or first in ("a", "an", "another", "no", "other", "some"):
        return None
    if any(t.tag_ == "CD" or t.dep_ == "poss" for t in doc[ref.start : ref.head]):
        return None
    bodies = {id(t): t for t in scene.named.values() if t.thing.entry is not None and family(t.thing.type) == "organization"}
    named = [t for t in bodies.values() if t.thing.entry.slug in ref.extra["countries"]]
    if not ref.extra["countries"] and first == "the" and ref.head == ref.start + 1:
        named = [t for t in bodies.values() if ref.name in t.nouns]
    return named[0] if len(named) == 1 else None


_PLAIN_OWNERS = words("his her their its")


def own_country(ref: Ref, scene: Scene) -> Track | None:
    """ "The Peruvian envoy said his country …": the state that the office of its owner tells, where the text names it."""
    token = scene.doc[ref.head]
    owner = next((c for c in token.lefts if c.dep_ == "poss" and c.lower_ in _PLAIN_OWNERS), None)
    if ref.kind != "nominal" or ref.name not in ("country", "nation") or owner is None or ref.head - owner.i != 1:
        return None
    who = scene.owner.get(owner.i)
    if who is None or who.thing.type != "Person":
        return None
    told = {slug for r in who.seen if r.kind != "pronoun" for slug in (*r.extra.get("countries", ()), who.thing.country) if slug}
    for r in who.seen:  # "Its chief negotiator, Ana Ruiz, said his country …"
        owners = (scene.owner.get(c.i) for c in scene.doc[r.head].lefts if c.dep_ == "poss" and r.kind == "nominal")
        told |= {t.thing.country for t in owners if t is not None and t.thing.type == "Country"}
    states = {id(t): t for t in scene.named.values() if t.thing.type == "Country" and t.thing.country in told}
    return next(iter(states.values())) if len(states) == 1 else None


def superlative(ref: Ref, scene: Scene) -> Track | None:
    """ "Kade halted sales. Europe's largest chipmaker …": the company that the sentence before was about, by what it is first in."""
    doc, token = scene.doc, scene.doc[ref.head]
    if ref.kind != "nominal" or ref.number == "pl" or token.dep_ != "nsubj" or scene.family_of(ref.name) != "organization":
        return None
    most = any(t.tag_ in ("JJS", "RBS") for t in doc[ref.start : ref.head])
    owner = next((c for c in token.lefts if c.dep_ == "poss"), None)
    if not most or owner is None or token.head.dep_ != "ROOT" or any(c.dep_ in ("appos", "conj") for c in token.rights):
        return None
    first = next((scene.owner.get(i) for i in main_subjects(doc, scene.sent_start[ref.head])), None)
    if first is None or not first.names or first.thing.type not in ("Company", "Organization") or is_plural(first):
        return None
    place = scene.owner.get(owner.i)
    country = place.thing.country if place is not None else ""
    return first if not country or country == first.thing.country else None


def epithet(ref: Ref, begun: list[Track], scene: Scene) -> Track | None:
    """ "Keith Hall praised the deal. “It is late,” the retired general said": who the sentence before was about, by another word."""
    doc, token = scene.doc, scene.doc[ref.head]
    the = doc[ref.start].lower_ == "the" and ref.start < ref.head and ref.kind == "nominal" and ref.number != "pl"
    if not the or noun_kind(ref.name) != "person" or token.dep_ != "nsubj" or token.head.lemma_ not in SPEECH_VERBS:
        return None
    if any(c.dep_ in ("prep", "relcl", "acl", "appos", "conj") for c in token.rights) or ref.extra.get("countries"):
        return None
    if any(c.dep_ == "poss" for c in token.lefts):
        return None  # "the bloc's foreign policy chief": the bloc's, and so told apart
    if not any(end <= ref.start <= end + 1 for _, end in scene.quotes) or any(ref.name in t.nouns for t in begun):
        return None
    before = [scene.owner.get(i) for i in main_subjects(doc, scene.sent_start[ref.head]) if i not in scene.quote_of][:1]
    found = [t for t in before if t is not None and t.names and t.thing.type == "Person" and not is_plural(t)]
    return found[0] if found else None
