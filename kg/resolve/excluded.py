"""Whom a mention does not stand for, whatever its number and gender: nobody, somebody new, who is only quoted, an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..nouns import DOCUMENT_NOUNS, ROLE_NOUNS, SHOWING_NOUNS
from ..words import DEMAND
from .features import Scene, Track
from .governed import subjects, taking
from .lexicon import DEED_NOUNS, GOVERNMENT_NOUNS, SPEECH_VERBS, noun_kind, words
from .ref import Ref

if TYPE_CHECKING:
    from .words import Word

__all__ = ["bound", "dead", "elsewhere", "names_it", "no_agent", "of_event", "only_quoted", "overtaken", "somebody_else"]


def only_quoted(ref: Ref, track: Track, scene: Scene) -> bool:
    """ ""A man with his hands up?" she said. "No," he said": nobody whom only a quotation mentions, and as anybody."""
    if ref.head in scene.quote_of or track.names or not all(m.head in scene.quote_of for m in track.seen):
        return False
    token = scene.doc[ref.head]
    of_speaker = token.dep_ == "poss" and token.head.dep_ == "nsubj" and token.head.head.lemma_ in SPEECH_VERBS  # "their spokesman said"
    return of_speaker or scene.doc[track.seen[0].start].lower_ in ("a", "an", "any", "some")


_FRESH = words("new next incoming future")
_SOME = words("all both each few half many most none several some")
_YOUNG = words("baby boy child girl infant teenager toddler")


def somebody_else(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "No minister replied. She …": she is none of them; nor is "the girl" or "the new mayor" who was called by name and so only now."""
    if not track.names and all(scene.doc[r.start].lower_ in ("no", "neither") for r in track.seen):
        return True
    if ref.kind == "pronoun" and ref.number == "sg" and all(scene.doc[r.head].lower_ in _SOME for r in track.seen):
        return True  # "none of those that it has filed"
    if ref.kind == "nominal" and ref.number != "pl" and scene.doc[ref.start].lower_ in ("neither", "either", "each"):
        return True  # "neither party": of two
    if ref.kind == "pronoun" and _in_apposition(ref, track, scene):
        return True
    if ref.kind == "nominal" and (_beside(ref, track, scene) or elsewhere(ref, track, scene) or _asked_of(ref, track, scene)):
        return True
    if ref.kind == "nominal" and ref.name in _YOUNG and track.names and not any(r.name in _YOUNG for r in track.seen):
        return True
    fresh = _FRESH & {t.lower_ for t in scene.doc[ref.start : ref.head]} if ref.kind == "nominal" else frozenset()
    return bool(fresh) and not any(fresh & {t.lower_ for t in scene.doc[r.start : r.head]} for r in track.seen)


def _asked_of(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "Lord Poe asked whether the minister could say": not the minister, who is asked."""
    token = scene.doc[ref.head]
    asked = token.head.head
    if token.dep_ not in ("nsubj", "nsubjpass") or token.head.dep_ != "ccomp" or asked.lemma_ not in ("ask", "inquire", "wonder"):
        return False
    return any(r.head == s.i for s in subjects(asked) for r in track.seen)


def _in_apposition(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "Mozilla Firefox, its main rival": nobody is its own rival."""
    noun = scene.doc[ref.head].head
    if scene.doc[ref.head].dep_ != "poss" or noun.dep_ != "appos":
        return False
    return any(r.start <= noun.head.i < r.end for r in track.seen)


def elsewhere(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "Politicians in Yerevan called on the government": the one of the country that the subject's place lies in, and no other."""
    if ref.kind != "nominal" or ref.name not in GOVERNMENT_NOUNS or scene.doc[ref.start].lower_ != "the" or ref.extra.get("countries"):
        return False
    here, node = set(), scene.doc[ref.head]
    while node.head is not node:
        node = node.head
        places = (c for s in node.lefts if s.dep_ == "nsubj" for p in s.rights if p.lower_ == "in" for c in p.rights if c.dep_ == "pobj")
        here |= {scene.named[c.i].thing.country for c in places if c.i in scene.named} - {""}
    own = {track.thing.country, *(slug for r in track.seen for slug in r.extra.get("countries", ()))} - {""}
    return bool(here) and bool(own) and not here & own


def _beside(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "He was accompanied by the minister": who does it and whom it is done to are two (binding principle B)."""
    token = scene.doc[ref.head]
    while token.dep_ == "conj" and token.head.pos_ in ("NOUN", "PROPN"):
        token = token.head
    if token.dep_ != "pobj" or token.head.dep_ != "agent":
        return False
    verb = token.head.head.i
    return any(t.dep_ == "nsubjpass" and t.head.i == verb for t in (scene.doc[m.head] for m in track.seen))


def names_it(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "He said Ruiz would win": who says it is not who is named in it (binding principle C)."""
    if ref.kind != "pronoun" or ref.person != 3 or not track.names or scene.role[ref.head] != 0:
        return False
    return any(start <= r.head < end for start, end in scene.told_by(ref.head) for r in track.thing.refs if r.kind == "name")


_AGENTIVE = words(
    "agree apologise apologize ask believe complain demand hire hope insist negotiate ponder propose quit refuse remarry resign retire sue "
    "tell think vote vow want"
)
"""Verbs of what only somebody does (Dowty 1991, proto-agent: volition and sentience)."""
_OF_STATES = _AGENTIVE | words(
    "accuse announce arrest ban blame buy deny deploy deport detain dismiss expel impose invade jail launch offer pledge promise recall "
    "recognise recognize sanction seize send sign slap summon suspend urge warn withdraw"
)

def of_some_unit(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "The unit's commander": nobody who was named without such an office."""
    owner = next((c for c in scene.doc[ref.head].lefts if c.dep_ == "poss"), None)
    if ref.kind != "nominal" or track.thing.type != "Person" or not track.names or owner is None or owner.tag_ != "NN":
        return False
    return ref.name in ROLE_NOUNS and not track.roles and ref.name not in track.nouns


def cast_as(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "Named Ana Ruiz a suspect. She": Ana Ruiz, and no suspect beside her."""
    doc = scene.doc
    if ref.kind != "pronoun" or track.names:
        return False
    cast = [doc[r.head] for r in track.seen]
    return all(t.dep_ == "oprd" and any(c.dep_ == "dobj" and c.i in scene.named for c in t.head.rights) for t in cast)


def no_agent(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "They said the tariffs were unfair. They have hired a lawyer": no tariff does."""
    token = scene.doc[ref.head]
    if ref.kind != "pronoun" or track.names or track.thing.type != "Topic" or token.dep_ != "nsubj":
        return False
    if token.head.lemma_ in _OF_STATES and all(r.name in DEED_NOUNS for r in track.seen if r.kind == "nominal"):
        return True  # "Peru's response was mild. It recalled its envoy"
    told = any(r.name in SHOWING_NOUNS or r.name in DOCUMENT_NOUNS for r in track.seen) and token.head.lemma_ in ("say", "tell")
    if token.head.lemma_ not in _AGENTIVE or told:  # "A tape may show it. It won't tell us when"
        return False
    return all(noun_kind(r.name) == "" for r in track.seen if r.kind == "nominal") and any(r.kind == "nominal" for r in track.seen)


_DYING = words("die drown kill perish bury execute")
_ABOUT = words("be come do have include leave live number range represent")
"""What is said of the dead too."""


def dead(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "Nine people were killed. They want him to sign": those who act now are not who was killed."""
    token = scene.doc[ref.head]
    if ref.kind != "pronoun" or track.names or token.dep_ != "nsubj" or token.head.lemma_ in _ABOUT:
        return False
    now = token.head.tag_ in ("VBP", "VBZ") or (token.head.tag_ == "VB" and any(c.lower_ in ("will", "'ll") for c in token.head.lefts))
    ends = ("nsubj", "nsubjpass", "dobj")
    return now and any(scene.doc[r.head].dep_ in ends and scene.doc[r.head].head.lemma_ in _DYING for r in track.seen)


_LEFT = 4
"""Sentences after which "she" is nobody who was mentioned last then, if a woman has been named just before."""


def overtaken(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "The judge left. … They accused Ana Ruiz. Poe asked her": who was spoken of long ago gives way to who is named just before."""
    away = ref.sent - track.sents[-1]
    if ref.kind != "pronoun" or ref.gender not in ("m", "f") or away <= _LEFT + 2 * bool(track.names) or ref.head in scene.quote_of:
        return False
    others = (t for t in scene.owner.values() if t.names and t is not track and t.thing.type == "Person" and t.thing.gender == ref.gender)
    return any(0 <= ref.sent - r.sent < 2 and not _source(r, scene) for t in others for r in t.seen)


def _source(ref: Ref, scene: Scene) -> bool:
    """True for who is only quoted there, and for a name inside a quotation: the text may go on about somebody else."""
    token = scene.doc[ref.head]
    return ref.head in scene.quote_of or (token.dep_ == "nsubj" and token.head.lemma_ in SPEECH_VERBS)


_DRAWN_UP = words("adopt broker draft initial ink mediate negotiate ratify")
_HAPPENING = words("happen occur unfold begin start end last erupt continue")


def of_event(ref: Ref, scene: Scene) -> bool:
    """True for "it" that happens or is "a mistake": no body and no place is."""
    token = scene.doc[ref.head]
    if token.dep_ not in ("nsubj", "nsubjpass"):
        return False
    if token.head.lemma_ == "be":
        said = [c for c in token.head.rights if c.dep_ == "attr" and c.pos_ == "NOUN"]
        return bool(said) and scene.family_of(said[0].lemma_.lower()) == "other"
    if token.dep_ == "nsubjpass" and token.head.lemma_ in _DRAWN_UP:
        return True  # "it was brokered by the bank"
    return token.head.lemma_ in _HAPPENING and not any(c.dep_ in ("dobj", "xcomp") for c in token.head.rights)


def bound(ref: Ref, track: Track, scene: Scene) -> bool:
    """Subject and object of one verb are two things, unless a reflexive says otherwise (binding principle B); "voted for her" too.

    So are two that "and" joins.
    """
    role, token = scene.role, scene.doc[ref.head]
    if ref.kind == "pronoun" and (taking(token) is not None or token.head.lower_ == "among"):
        return False  # "she took her sons with her", "nine died, among them a boy"
    if token.dep_ == "conj" and token.head.pos_ in ("NOUN", "PROPN", "PRON") and any(r.head == token.head.i for r in track.seen[-3:]):
        return True
    governor = scene.governor[ref.head]
    while role[ref.head] == 1 and _raised(scene.doc[governor]):  # "is reported to have warned him"
        governor = scene.governor[governor]
    if ref.kind == "pronoun" and role[ref.head] in (1, 2) and _of_relative(token, track):
        return True
    if role[ref.head] == 2 and ref.kind == "pronoun" and token.head.head.pos_ == "VERB" and not token.lower_.endswith(("self", "selves")):
        return any(scene.governor[r.head] == token.head.head.i and role[r.head] == 0 for r in track.seen[-3:])
    if role[ref.head] > 1:
        return False
    asked = token.head.head if role[ref.head] == 0 and ref.kind == "pronoun" and _asked_of_others(token) else None
    if asked is not None and any(r.head in {s.i for s in subjects(asked)} for r in track.seen[-3:]):
        return True
    above = {governor} if role[ref.head] == 0 else {governor, _shares_subject(scene.doc[governor])}
    for r in track.seen[-3:]:
        beside = scene.governor[r.head] == governor and role[r.head] < 2
        if (beside or (scene.governor[r.head] in above and role[r.head] == 0)) and r.head != ref.head:
            return not token.lower_.endswith(("self", "selves"))
    return False


def _shares_subject(verb: Word) -> int:
    """The verb whose subject a participle or a joined verb has too: "Kenya banned it, accusing it of fraud" is not of Kenya."""
    shared = verb.dep_ == "conj" or (verb.dep_ == "advcl" and verb.tag_ == "VBG")
    while shared and verb.head is not verb and not any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.lefts):
        verb = verb.head
        shared = verb.dep_ == "conj" or (verb.dep_ == "advcl" and verb.tag_ == "VBG")
    return verb.i


def _asked_of_others(token: Word) -> bool:
    """ "The bloc demanded that it withdraw": nobody demands that of themselves, but may that "it be heard"."""
    verb = token.head
    active = token.dep_ == "nsubj" and verb.dep_ == "ccomp" and verb.tag_ in ("VB", "VBP") and verb.lemma_ not in ("be", "get", "receive")
    if token.dep_ == "nsubjpass" and verb.dep_ == "ccomp" and verb.head.lemma_ == "order":
        return True  # "the judge ordered that he be held"
    return active and verb.head.lemma_ in DEMAND and not any(c.dep_ in ("aux", "auxpass") for c in verb.lefts)


def _of_relative(token: Word, track: Track) -> bool:
    """ "Ruiz, who spoke with her": who "who" is, is not she."""
    verb = token.head.head if token.dep_ == "pobj" else token.head
    who = verb.dep_ == "relcl" and any(c.dep_ in ("nsubj", "nsubjpass") and c.tag_ in ("WP", "WDT") for c in verb.lefts)
    return who and not token.lower_.endswith(("self", "selves")) and any(r.head == verb.head.i for r in track.seen[-3:])


def _raised(verb: Word) -> bool:
    """True for an infinitive whose subject is that of the verb above it."""
    return verb.dep_ == "xcomp" and not any(c.dep_ in ("dobj", "dative") for c in verb.head.children)
