"""What an apposition or a copula says a thing to be, and what that tells of its type."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from .features import Scene, Track
from .lexicon import EITHER_NOUNS, ORG_SUFFIXES, noun_kind, words
from .office_words import of_another
from .ref import Ref, whole_end
from .thing import gender_by_name
from .typing import family, nominal_type

if TYPE_CHECKING:
    from .words import Word, Words

__all__ = ["Names", "beside", "can_be", "retype", "stated"]


class Names:
    """The names of a document by where they start and end."""

    def __init__(self, refs: list[Ref]):
        named = sorted((r for r in refs if r.kind == "name"), key=lambda r: (r.start, -r.end))
        self.starting = {r.start: r for r in reversed(named)}
        self.ending = {r.end: r for r in reversed(named)}
        self.order = named
        self.starts = [r.start for r in named]

    def inside(self, start: int, end: int) -> list[Ref]:
        """Names that lie between two tokens."""
        return [r for r in self.order[bisect_left(self.starts, start) : bisect_left(self.starts, end)] if r.end <= end]


_PLACE_OF = words("city town village island province state country nation republic kingdom port borough county")


def stated(ref: Ref, heads: dict[int, Ref], names: Names, scene: Scene) -> Ref | None:
    """The mention that an apposition or a copula says this one to be: "Ana Ruiz, the envoy", "Ruiz is an envoy"."""
    doc = scene.doc
    if ref.kind != "nominal" or ref.head in scene.titled:
        return None
    token = doc[ref.head]
    if token.dep_ == "appos":
        host = heads.get(token.head.i) if _apposed(ref, doc) else None
        if host is not None and any(t.lower_ == "based" for t in doc[token.head.i : ref.head]):
            town = scene.named.get(host.head)  # "the Bergen-based firm" is no town
            host = None if town is None or town.thing.entry is not None or family(town.thing.type) == "place" else host
        return _nearer(ref, host, names, scene) or host
    of = next((c for c in token.rights if c.lower_ == "of"), None)
    host = next((heads.get(c.i) for c in of.rights if c.dep_ == "pobj"), None) if of is not None else None
    if host is not None and host.kind == "name":
        place = token.lemma_ in _PLACE_OF and doc[ref.start].lower_ == "the" and token.tag_ == "NN"  # "the city of Ghent"
        if place or token.lower_ in host.titles:  # "Governor of Maine Ana Ruiz"
            return host
    if token.dep_ == "attr" and token.head.lemma_ in ("be", "become", "remain") and not any(c.dep_ == "neg" for c in token.head.children):
        subject = next((c for c in token.head.children if c.dep_ == "nsubj"), None)
        return heads.get(subject.i) if subject is not None and doc[ref.start].lower_ != "no" else None
    named = next((c for c in token.children if c.dep_ == "appos" and c.i > token.i), None)
    host = heads.get(named.i) if named is not None else None
    if host is not None and host.kind == "nominal":  # "its owner, the private equity firm Altun Partners,"
        own = next((c for c in named.rights if c.dep_ == "appos" and _said_at_once(c, named, doc)), None)
        host = heads.get(own.i, host) if own is not None else host
    return host if host is not None and host.kind == "name" and doc[named.left_edge.i - 1].text != "(" else None


def _said_at_once(name: Word, noun: Word, doc: Words) -> bool:
    """ "The private equity firm Altun Partners", "a retired general named Ana Ruiz"."""
    between = name.left_edge.i - noun.i - 1
    return between == 0 or (between == 1 and doc[noun.i + 1].lower_ in ("called", "named"))


def _nearer(ref: Ref, host: Ref | None, names: Names, scene: Scene) -> Ref | None:
    """The body right before "a think tank" where the parse sees the person before it: "Ana Ruiz, head of the Oslo Forum, a think tank"."""
    near = names.ending.get(ref.start - 1) if ref.start > 1 and scene.doc[ref.start - 1].text == "," else None
    if near is None or near is host or host is None or host.kind != "name" or noun_kind(ref.name) == "person":
        return None
    kinds = [family(scene.named[r.head].thing.type) if r.head in scene.named else "" for r in (host, near)]
    return near if kinds in (["person", "organization"], ["person", "place"]) else None


_SPEECH_MARKS = frozenset((":", '"', "“", "'", "‘"))
"""Marks before a noun phrase that begins what somebody says, and is no apposition."""


def _apposed(ref: Ref, doc: Words) -> bool:
    """True for an apposition; a bracket without article ("Jack (golf)") and the middle of an enumeration ("A, the B and C") are none."""
    token = doc[ref.head]
    before = doc[max(ref.start - 1, 0)].text
    if before == "(":
        return doc[ref.start].pos_ == "DET"
    if before in _SPEECH_MARKS:
        return False
    joined = [c for c in token.rights if c.dep_ == "conj"]
    other = any(c.pos_ == "PROPN" or noun_kind(c.lemma_.lower()) != noun_kind(token.lemma_.lower()) for c in joined)
    return not other or noun_kind(token.lemma_.lower()) == "person"


def beside(ref: Ref, names: Names, owner: dict[int, Track], doc: Words) -> Ref | None:
    """ "The minister, Ana Ruiz, ..." and "Ana Ruiz, minister of ..." where the parse sees no apposition."""
    if ref.kind != "nominal" or noun_kind(ref.name) != "person" or ref.number == "pl" or doc[ref.head].dep_ == "poss":
        return None

    def person(other: Ref | None) -> bool:
        return (
            other is not None
            and not other.nested
            and other.number == "sg"
            and id(other) in owner
            and owner[id(other)].thing.type == "Person"
        )

    other = names.starting.get(ref.end)
    if other is None and doc[min(ref.head + 1, len(doc) - 1)].lower_ in ("for", "of"):  # "Commissioner for Social Rights Ana Ruiz"
        other = next((name for name in names.inside(ref.head, min(ref.head + 8, len(doc))) if ref.name in name.titles), None)
    if person(other):
        return None if of_another(doc[ref.head + 1 : other.core[0]]) else other
    end = whole_end(doc, ref)  # "the President of Peru, Ana Ruiz,"
    comma = end < len(doc) and doc[end].text == ","
    other = names.starting.get(end + 1) if comma else None
    if person(other) and other.end < len(doc) and (doc[other.end].text == "," or doc[ref.head].dep_ == "ROOT"):
        return other
    comma = ref.start > 0 and doc[ref.start - 1].text == ","
    other = names.ending.get(ref.start - 1) if comma else None
    return other if person(other) and doc[ref.head].dep_ not in ("nsubj", "conj", "dobj", "pobj") else None


def can_be(ref: Ref, track: Track | None, host: Ref, scene: Scene) -> bool:
    """A person is no office and an office no person, as far as the noun is known."""
    group = scene.family_of(ref.name)
    other = family(track.thing.type) if track is not None else ""
    if other == "person" and host.kind != "nominal" and ref.number != host.number and host.number:
        return False
    if group == "other" and other == "person" and scene.doc[ref.head].dep_ == "attr" and host.kind != "nominal":
        return scene.doc[ref.start].lower_ in ("a", "an", "the", "one", "such")  # "she was a legend"
    if group == "other" and ref.name not in scene.table and host.kind == "name":
        if other == "organization" and scene.doc[ref.head].dep_ == "appos":  # "the Harbour Church, a denomination"
            return scene.doc[ref.start].lower_ in ("a", "an") and ref.number == "sg"
        return track is not None and track.thing.entry is None and other == "person" and ref.number == host.number
    if group == "person" and track is not None and _plainly_body(track):
        return False
    if ref.name in EITHER_NOUNS and other in ("person", "organization") and host.kind == "name":
        return ref.number == host.number  # "the host, Prime Minister Ana Ruiz"
    if track is not None and host.kind == "name" and track.thing.entry is None and not track.thing.gender and group != "other":
        return ref.number == host.number  # what is said in so many words outweighs a guess by the name
    return not other or other == group or {other, group} == {"organization", "place"}


def _plainly_body(track: Track) -> bool:
    """True for a name of several words that ends as names of bodies do."""
    return any(len(n.split()) > 1 and n.split()[-1].lower() in ORG_SUFFIXES for n in track.names)


def retype(ref: Ref, track: Track | None, scene: Scene) -> None:
    """An apposition tells the kind of a name that nothing else tells: "the chipmaker, Altun Wafer"."""
    if track is None or track.thing.entry is not None or not track.names:
        return
    thing = track.thing
    if ref.name in EITHER_NOUNS or _plainly_body(track):
        return
    group = scene.family_of(ref.name)
    if group not in ("other", family(thing.type)):
        kind = nominal_type(ref.name)
        thing.type = kind if family(kind) == group else {"person": "Person", "organization": "Organization"}.get(group, "Place")
        if thing.type == "Person" and not thing.gender:
            thing.gender = gender_by_name(thing)
