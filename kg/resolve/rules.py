"""What grammar and wording say for certain, or nearly, about which thing a mention refers to.

Precision of the rules on held-out documents is what lets them come before the ranker.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from .features import OFFICES, Scene, Track, is_plural, role_words
from .lexicon import ORG_SUFFIXES, PLACE_SUFFIXES, noun_kind, words
from .ref import Ref
from .typing import family, nominal_type

if TYPE_CHECKING:
    from .words import Words

__all__ = ["Names", "agrees", "beside", "can_be", "certain", "head_word", "retype", "stated"]


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


def certain(ref: Ref, begun: list[Track], scene: Scene) -> Track | None:
    """The thing that a rule gives, tried in this order: speaker, head word, office, topic of the last sentence, kind of thing."""
    return (
        _speaker(ref, begun, scene)
        or head_word(ref, begun, scene.doc)
        or _office(ref, begun, scene.doc)
        or _topic_person(ref, begun, scene)
        or _kind_word(ref, begun, scene)
    )


def agrees(ref: Ref, track: Track, scene: Scene) -> bool:
    """What English grammar rules out: "he" is no company, "it" no person, one man not "the ministers"."""
    if _bound(ref, track, scene):
        return False
    thing, kind = track.thing, family(track.thing.type)
    plural = is_plural(track)
    if ref.kind == "pronoun":
        if ref.gender in ("m", "f"):
            named = bool(track.names) and thing.entry is None and not _plainly_no_person(track)
            return (kind == "person" or named) and not plural and thing.gender in ("", "n", ref.gender)
        if ref.gender == "n":
            return kind != "person" and not plural
        if ref.person == 3:
            return plural or kind != "person" or thing.gender not in ("m", "f")
        return kind != "place" or ref.person == 1
    group = scene.family_of(ref.name)
    if (group == "person") != (kind == "person") and kind != "other":
        return False
    if kind == "person" and _of_another_country(ref, track):
        return False
    if ref.gender in ("m", "f") and thing.gender in ("m", "f") and ref.gender != thing.gender:
        return False
    return kind != "person" or plural == (ref.number == "pl")


def _plainly_no_person(track: Track) -> bool:
    """True if the words of a name, or the noun beside it, say that it is a body or a place, whatever "he" might suggest."""
    if any(family(r.extra["said"]) in ("organization", "place") for r in track.seen if "said" in r.extra):
        return True
    last = {n.split()[-1].lower() for n in track.names if len(n.split()) > 1}
    return bool(last & (PLACE_SUFFIXES | ORG_SUFFIXES.keys()))


def _of_another_country(ref: Ref, track: Track) -> bool:
    """ "The Peruvian president" is nobody who is spoken of, or known, only as an office holder of other countries."""
    asked = ref.extra.get("countries", ())
    if not asked or ref.name not in OFFICES:
        return False
    entry = track.thing.entry
    known = track.countries | ({term.of for term in entry.terms} if entry is not None else set())
    return bool(known) and not known & set(asked)


def _bound(ref: Ref, track: Track, scene: Scene) -> bool:
    """Subject and object of one verb are two things, unless a reflexive says otherwise (binding principle B)."""
    role, governor = scene.role, scene.governor[ref.head]
    if role[ref.head] > 1:
        return False
    if not any(scene.governor[r.head] == governor and role[r.head] < 2 and r.head != ref.head for r in track.seen[-3:]):
        return False
    return not scene.doc[ref.head].lower_.endswith(("self", "selves"))


_PLACE_OF = words("city town village island province state country nation republic kingdom port borough county")


def stated(ref: Ref, heads: dict[int, Ref], doc: Words) -> Ref | None:
    """The mention that an apposition or a copula says this one to be: "Ana Ruiz, the envoy", "Ruiz is an envoy"."""
    if ref.kind != "nominal":
        return None
    token = doc[ref.head]
    if token.dep_ == "appos":
        return heads.get(token.head.i)
    of = next((c for c in token.rights if c.lower_ == "of"), None)
    host = next((heads.get(c.i) for c in of.rights if c.dep_ == "pobj"), None) if of is not None else None
    if host is not None and host.kind == "name":
        place = token.lemma_ in _PLACE_OF and doc[ref.start].lower_ == "the" and token.tag_ == "NN"  # "the city of Ghent"
        if place or token.lower_ in host.titles:  # "Governor of Maine Ana Ruiz"
            return host
    if token.dep_ == "attr" and token.head.lemma_ in ("be", "become", "remain") and not any(c.dep_ == "neg" for c in token.head.children):
        subject = next((c for c in token.head.children if c.dep_ == "nsubj"), None)
        return heads.get(subject.i) if subject is not None else None
    named = next((c for c in token.children if c.dep_ == "appos" and c.i > token.i), None)
    host = heads.get(named.i) if named is not None else None
    return host if host is not None and host.kind == "name" else None


def beside(ref: Ref, names: Names, owner: dict[int, Track], doc: Words) -> Ref | None:
    """ "The minister, Ana Ruiz, ..." and "Ana Ruiz, minister of ..." where the parse sees no apposition."""
    if ref.kind != "nominal" or noun_kind(ref.name) != "person" or ref.number == "pl":
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
    if person(other):
        return other
    comma = ref.end < len(doc) and doc[ref.end].text == ","
    other = names.starting.get(ref.end + 1) if comma else None
    if person(other) and other.end < len(doc) and (doc[other.end].text == "," or doc[ref.head].dep_ == "ROOT"):
        return other
    comma = ref.start > 0 and doc[ref.start - 1].text == ","
    other = names.ending.get(ref.start - 1) if comma else None
    return other if person(other) and doc[ref.head].dep_ not in ("nsubj", "conj", "dobj", "pobj") else None


def can_be(ref: Ref, track: Track | None, host: Ref, scene: Scene) -> bool:
    """A person is no office and an office no person, as far as the noun is known."""
    group = scene.family_of(ref.name)
    if group == "other" and ref.name not in scene.table and host.kind == "name":
        return track is not None and track.thing.entry is None and family(track.thing.type) == "person" and ref.number == host.number
    other = family(track.thing.type) if track is not None else ""
    if track is not None and host.kind == "name" and track.thing.entry is None and not track.thing.gender and group != "other":
        return ref.number == host.number  # what is said in so many words outweighs a guess by the name
    return not other or other == group or {other, group} == {"organization", "place"}


def retype(ref: Ref, track: Track | None, scene: Scene) -> None:
    """An apposition tells the kind of a name that nothing else tells: "the chipmaker, Altun Wafer"."""
    if track is None or track.thing.entry is not None or not track.names:
        return
    if any(len(n.split()) > 1 and n.split()[-1].lower() in ORG_SUFFIXES for n in track.names):
        return
    group = scene.family_of(ref.name)
    if group not in ("other", family(track.thing.type)):
        kind = nominal_type(ref.name)
        track.thing.type = kind if family(kind) == group else {"person": "Person", "organization": "Organization"}.get(group, "Place")


def _speaker(ref: Ref, begun: list[Track], scene: Scene) -> Track | None:
    """ "I" in a quotation is who speaks it; without a verb of speech beside it, who spoke last in the paragraph or the one before."""
    quote = scene.quote_of.get(ref.head)
    if ref.kind != "pronoun" or ref.person != 1 or ref.number != "sg" or quote is None:
        return None
    for n in range(quote, -1, -1):
        head = scene.speaker_head[n]
        if scene.paragraph[ref.head] - scene.paragraph[scene.quotes[n][0]] > 2:
            return None
        if head is not None:
            track = next((t for t in begun if any(r.head == head for r in t.seen)), None)
            if track is not None and family(track.thing.type) == "person":
                return track
    return None


def head_word(ref: Ref, begun: list[Track], doc: Words) -> Track | None:
    """ "The museum" after "Museum of Flight": the head word of a name, with an article and nothing that restricts it."""
    if ref.kind != "nominal" or ref.number == "pl" or ref.head - ref.start != 1 or doc[ref.start].lower_ not in ("the", "this", "that"):
        return None
    if any(c.dep_ in ("prep", "relcl", "acl") and c.lower_ not in ("in", "on", "at") for c in doc[ref.head].rights):
        return None
    found = [t for t in begun if t.thing.type != "Person" and any(ref.name in _head_words(n) for n in t.names)]
    return max(found, key=lambda t: t.seen[-1].start) if found else None


def _head_words(name: str) -> set[str]:
    words = name.lower().split()
    return {words[-1], *(words[i] for i in range(len(words) - 1) if words[i + 1] in ("of", "for", "on"))} if len(words) > 1 else set()


def _office(ref: Ref, begun: list[Track], doc: Words) -> Track | None:
    """ "The president", "the US president": the person who bears that title here, the one of that country where it is named."""
    if (
        ref.kind != "nominal"
        or ref.number == "pl"
        or ref.name not in OFFICES
        or doc[ref.start].lower_ in ("a", "an", "another", "former", "any")
    ):
        return None
    if doc[ref.start].lower_ != "the" and not ref.extra["countries"] and not doc[ref.head].tag_.startswith("NNP"):
        return None
    if any(c.lower_ == "former" for c in doc[ref.head].lefts):
        return None
    role = role_words(ref, doc)
    found = [t for t in begun if t.thing.type == "Person" and t.names and role in t.roles]
    if ref.extra["countries"]:
        found = [t for t in found if not t.countries or t.countries & ref.extra["countries"]]
    return max(found, key=lambda t: t.seen[-1].start) if found else None


def _topic_person(ref: Ref, begun: list[Track], scene: Scene) -> Track | None:
    """ "He" or "she" that opens a sentence goes on about the person who was the subject of the sentence before."""
    doc = scene.doc
    if ref.kind != "pronoun" or ref.gender not in ("m", "f") or scene.role[ref.head] != 0 or ref.head - scene.sent_start[ref.head] > 2:
        return None
    if ref.head in scene.quote_of or not begun:
        return None
    for track in begun:
        for last in reversed(track.seen):
            if last.sent < ref.sent - 1:
                break
            main = (
                last.sent == ref.sent - 1
                and scene.role[last.head] == 0
                and doc[last.head].head.dep_ == "ROOT"
                and last.head not in scene.quote_of
            )
            if main and family(track.thing.type) == "person" and agrees(ref, track, scene):
                return track
    return None


_GENERIC = {
    "company": words(
        "company firm group business corporation conglomerate manufacturer maker retailer carrier airline carmaker automaker "
        "steelmaker chipmaker giant"
    ),
    "country": words("country nation kingdom republic"),
    "city": words("city town capital"),
}


def _kind_word(ref: Ref, begun: list[Track], scene: Scene) -> Track | None:
    """ "The company", "the country", "the city": the last named one, unless it acts on itself in this clause."""
    doc = scene.doc
    if ref.kind != "nominal" or ref.number == "pl" or ref.head - ref.start != 1 or doc[ref.start].lower_ not in ("the", "this"):
        return None
    if any(c.dep_ in ("prep", "relcl", "acl") and c.lower_ not in ("in", "on", "at", "for") for c in doc[ref.head].rights):
        return None
    kind = next((k for k, nouns in _GENERIC.items() if ref.name in nouns), "")
    found = [t for t in begun if kind and _is_kind(t, kind) and ref.sent - t.seen[-1].sent <= 5 and not _coargument(ref, t, scene)]
    stem = ref.name.removesuffix("maker")
    named = [t for t in found if len(stem) > 2 and stem != ref.name and any(stem in n.lower() for n in t.names)]
    return max(named or found, key=lambda t: t.seen[-1].start) if found else None


def _is_kind(track: Track, kind: str) -> bool:
    thing = track.thing
    if not track.names:
        return False
    if kind == "country":
        return thing.type == "Country"
    return thing.type in ("Company", "Organization", "Media") if kind == "company" else thing.type == "Place"


def _coargument(ref: Ref, track: Track, scene: Scene) -> bool:
    """True if the thing is named by another part of the clause that the mention is in."""
    governors = {scene.governor[ref.head], scene.governor[scene.governor[ref.head]]}
    return any(r.sent == ref.sent and (scene.governor[r.head] in governors) and r.head != ref.head for r in track.seen[-4:])
