"""Which thing a pronoun or a description refers to, inside one document.

Apposition and copula are rules. For the rest a ranker scores the things read so far (boosted
trees, fitted by ``scripts/train_coref.py``; data and licence in ``data/coref.json``), the best
one is taken if it is likely enough, and a new thing is begun otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from .features import OFFICES, Scene, Track, anaphor_class, is_plural, role_words, rows
from .lexicon import ORG_SUFFIXES, noun_kind, words
from .mentions import Ref
from .things import Thing
from .typing import family, nominal_type

if TYPE_CHECKING:
    import numpy as np
    from spacy.tokens import Doc

__all__ = ["Forest", "load_forest", "read_through", "resolve_references"]

WINDOW = 12
"""Sentences back that a thing without a name, and any thing for a pronoun, stays within reach."""
CANDIDATES = 20
"""Things that are scored for one mention, the most recent ones."""
DATA = Path(__file__).parent / "data"


class Forest:
    """Boosted regression trees as arrays: all trees and all rows are walked together, level by level."""

    def __init__(self, arrays: dict[str, np.ndarray], thresholds: dict[str, float], nouns: dict[str, list[float]]):
        self.feature, self.cut, self.left, self.right, self.value = (arrays[k] for k in ("feature", "cut", "left", "right", "value"))
        self.roots, self.depth, self.bias = arrays["roots"], int(arrays["depth"]), float(arrays["bias"])
        self.thresholds, self.nouns = thresholds, nouns

    def scores(self, table: list[list[float]]) -> list[float]:
        """Log-odds of each row."""
        import numpy as np

        x = np.asarray(table, dtype=np.float32)
        at = np.broadcast_to(self.roots, (len(x), len(self.roots)))
        line = np.arange(len(x))[:, None]
        for _ in range(self.depth):
            at = np.where(x[line, self.feature[at]] <= self.cut[at], self.left[at], self.right[at])
        return (self.bias + self.value[at].sum(axis=1)).tolist()


@lru_cache(maxsize=1)
def load_forest() -> Forest:
    """The fitted ranker that is shipped (NumPy arrays, no pickle)."""
    import numpy as np

    about = json.loads((DATA / "coref.json").read_text("utf-8"))
    with np.load(DATA / "coref.npz", allow_pickle=False) as arrays:
        return Forest(dict(arrays), about["thresholds"], about["nouns"])


def resolve_references(refs: list[Ref], things: list[Thing], doc: Doc) -> list[Thing]:
    """Attach pronouns and descriptions to things; give all things, those without a name too."""
    forest = load_forest()
    scene = Scene(doc, forest.nouns)
    tracks = []
    for ref, candidates, track_for in read_through(refs, things, scene):
        chosen = None
        if candidates:
            scores = forest.scores(rows(ref, candidates, scene, ref.extra["total"]))
            best = max(range(len(scores)), key=scores.__getitem__)
            if scores[best] > forest.thresholds[str(anaphor_class(ref, doc))]:
                chosen = candidates[best]
        tracks = track_for(chosen)
    for track in tracks:
        _people_by_pronoun(track.thing)
    return [track.thing for track in tracks] if tracks else things


def _people_by_pronoun(thing: Thing) -> None:
    """Who is "he" or "she" is a person, whatever the name looked like."""
    if thing.entry is None and thing.names and family(thing.type) != "person" and any(r.kind == "pronoun" and r.gender in ("m", "f") for r in thing.refs):
        thing.type = "Person"


def read_through(refs: list[Ref], things: list[Thing], scene: Scene) -> Iterator[tuple]:
    """Read the mentions in order; for each that must be resolved yield (mention, candidates, answer).

    ``answer(track or None)`` tells where it goes (None: a thing of its own) and gives all tracks; the
    caller must call it before the next step. Training and use share this loop.
    """
    doc = scene.doc
    tracks = [Track(thing) for thing in things]
    owner = {id(ref): track for track in tracks for ref in track.thing.refs}
    heads = {ref.head: ref for ref in reversed(refs) if not ref.adjective}
    begun: list[Track] = []
    total = 0

    def put(ref: Ref, track: Track | None) -> list[Track]:
        if track is None:
            track = Track(_new_thing(ref, scene))
            tracks.append(track)
        elif id(ref) not in owner:
            track.thing.refs.append(ref)
        owner[id(ref)] = track
        if not track.seen:
            track.order = len(begun)
            begun.append(track)
        track.see(ref, doc)
        if ref.gender in ("m", "f") and not track.thing.gender and family(track.thing.type) == "person":
            track.thing.gender = ref.gender
        return tracks

    for ref in sorted(refs, key=lambda r: (r.head, r.start, -r.end)):  # by head, so that a possessor is read before what it owns
        if ref.adjective:
            continue
        total += 1
        ref.extra["total"] = total
        ref.extra.setdefault("countries", _countries(ref, refs))
        if id(ref) in owner:
            put(ref, owner[id(ref)])
            continue
        host = _stated(ref, heads, doc) or _beside(ref, refs, owner, doc)
        if host is not None and _can_be(ref, owner.get(id(host)), host, scene):
            _retype(ref, owner.get(id(host)), scene)
            if id(host) in owner:
                put(ref, owner[id(host)])
            else:  # the description comes before what it describes
                ref.extra["host"] = host
                put(ref, None)
                owner[id(host)] = owner[id(ref)]
            continue
        if ref.kind == "nominal" and scene.family_of(ref.name) == "other":
            put(ref, _same_words(ref, begun, doc))
            continue
        sure = _speaker(ref, begun, scene) or _head_word(ref, begun, doc) or _office(ref, begun, doc) or _topic_person(ref, begun, scene)
        sure = sure or _kind_word(ref, begun, scene)
        if sure is not None:
            put(ref, sure)
            continue
        candidates = [track for track in _reachable(ref, begun) if agrees(ref, track, scene)][:CANDIDATES]
        yield ref, candidates, lambda track, ref=ref: put(ref, track)


def _new_thing(ref: Ref, scene: Scene) -> Thing:
    kind = "Person" if ref.gender in ("m", "f") else "Topic"
    if ref.kind == "nominal":
        kind = nominal_type(ref.name)
        group = scene.family_of(ref.name)
        if family(kind) != group:
            kind = {"person": "Person", "organization": "Organization", "place": "Place"}.get(group, "Topic")
    elif ref.kind == "pronoun" and ref.person in (1, 2):
        kind = "Person"
    return Thing([ref], kind, None, ref.gender)


def _reachable(ref: Ref, begun: list[Track]) -> list[Track]:
    """Things read so far, the one mentioned last first."""
    near = [t for t in begun if t.seen and (ref.sent - t.seen[-1].sent <= WINDOW or (t.thing.names and ref.kind == "nominal"))]
    near = [t for t in near if not any(ref.start <= r.start and r.end <= ref.end for r in t.seen[-3:])]
    return sorted(near, key=lambda t: -t.seen[-1].start)


def agrees(ref: Ref, track: Track, scene: Scene) -> bool:
    """What English grammar rules out: "he" is no company, "it" no person, one man not "the ministers"."""
    thing, kind = track.thing, family(track.thing.type)
    plural = is_plural(track)
    if ref.kind == "pronoun":
        if ref.gender in ("m", "f"):
            named = bool(thing.names) and thing.entry is None
            return (kind == "person" or named) and not plural and thing.gender in ("", "n", ref.gender)
        if ref.gender == "n":
            return kind != "person" and not plural
        if ref.person == 3:
            return plural or kind != "person" or thing.gender not in ("m", "f")
        return kind != "place" or ref.person == 1
    group = scene.family_of(ref.name)
    if (group == "person") != (kind == "person") and kind != "other":
        return False
    if ref.gender in ("m", "f") and thing.gender in ("m", "f") and ref.gender != thing.gender:
        return False
    return kind != "person" or plural == (ref.number == "pl")


def _same_words(ref: Ref, begun: list[Track], doc: Doc) -> Track | None:
    """A definite noun phrase of no person, organization or place goes with the last one of that noun."""
    if anaphor_class(ref, doc) not in (7, 8):
        return None
    return next((t for t in reversed(begun) if ref.name in t.nouns and ref.sent - t.seen[-1].sent <= WINDOW), None)


def _countries(ref: Ref, refs: list[Ref]) -> frozenset[str]:
    """Countries whose name or adjective stands inside the phrase before its head ("the German firm")."""
    if ref.kind == "pronoun" or ref.head - ref.start == 0:
        return frozenset()
    return frozenset(
        r.country or (r.entries[0] if r.entries else "") for r in refs if r.kind == "name" and ref.start <= r.start and r.end <= ref.head
    ) - {""}


def _stated(ref: Ref, heads: dict[int, Ref], doc: Doc) -> Ref | None:
    """The mention that an apposition or a copula says this one to be: "Ana Ruiz, the envoy", "Ruiz is an envoy"."""
    if ref.kind != "nominal":
        return None
    token = doc[ref.head]
    if token.dep_ == "appos":
        return heads.get(token.head.i)
    if token.dep_ == "attr" and token.head.lemma_ in ("be", "become", "remain") and not any(c.dep_ == "neg" for c in token.head.children):
        subject = next((c for c in token.head.children if c.dep_ == "nsubj"), None)
        return heads.get(subject.i) if subject is not None else None
    named = next((c for c in token.children if c.dep_ == "appos" and c.i > token.i), None)
    host = heads.get(named.i) if named is not None else None
    return host if host is not None and host.kind == "name" else None


def _beside(ref: Ref, refs: list[Ref], owner: dict[int, Track], doc: Doc) -> Ref | None:
    """ "The minister, Ana Ruiz, ..." and "Ana Ruiz, minister of ..." where the parse sees no apposition."""
    if ref.kind != "nominal" or noun_kind(ref.name) != "person" or ref.number == "pl":
        return None
    for other in refs:
        if (
            other.kind == "name"
            and not other.nested
            and id(other) in owner
            and owner[id(other)].thing.type == "Person"
            and other.number == "sg"
        ):
            if other.core[0] == ref.end == other.start:
                return other
            after = (
                other.start == ref.end + 1
                and doc[ref.end].text == ","
                and other.end < len(doc)
                and (doc[other.end].text == "," or doc[ref.head].dep_ == "ROOT")
            )
            before = (
                ref.start == other.end + 1 and doc[other.end].text == "," and doc[ref.head].dep_ not in ("nsubj", "conj", "dobj", "pobj")
            )
            if after or before:
                return other
    return None


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


def _head_word(ref: Ref, begun: list[Track], doc: Doc) -> Track | None:
    """ "The museum" after "Museum of Flight": the head word of a name, with an article and nothing that restricts it."""
    if ref.kind != "nominal" or ref.number == "pl" or ref.head - ref.start != 1 or doc[ref.start].lower_ not in ("the", "this", "that"):
        return None
    if any(c.dep_ in ("prep", "relcl", "acl") and c.lower_ not in ("in", "on", "at") for c in doc[ref.head].rights):
        return None
    found = [t for t in begun if t.thing.type != "Person" and any(ref.name in _head_words(n) for n in t.thing.names)]
    return max(found, key=lambda t: t.seen[-1].start) if found else None


def _office(ref: Ref, begun: list[Track], doc: Doc) -> Track | None:
    """ "The president", "the US president": the person who bears that title here, the one of that country where it is named."""
    if ref.kind != "nominal" or ref.number == "pl" or ref.name not in OFFICES or doc[ref.start].lower_ in ("a", "an", "another", "former", "any"):
        return None
    if doc[ref.start].lower_ != "the" and not ref.extra["countries"] and not doc[ref.head].tag_.startswith("NNP"):
        return None
    if any(c.lower_ == "former" for c in doc[ref.head].lefts):
        return None
    role = role_words(ref, doc)
    found = [t for t in begun if t.thing.type == "Person" and t.thing.names and role in t.roles]
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
            main = last.sent == ref.sent - 1 and scene.role[last.head] == 0 and doc[last.head].head.dep_ == "ROOT" and last.head not in scene.quote_of
            if main and family(track.thing.type) == "person" and agrees(ref, track, scene):
                return track
    return None


def _retype(ref: Ref, track: Track | None, scene: Scene) -> None:
    """An apposition tells the kind of a name that nothing else tells: "the chipmaker, Altun Wafer"."""
    if track is None or track.thing.entry is not None or not track.thing.names:
        return
    if any(len(n.split()) > 1 and n.split()[-1].lower() in ORG_SUFFIXES for n in track.thing.names):
        return
    group = scene.family_of(ref.name)
    if group not in ("other", family(track.thing.type)):
        kind = nominal_type(ref.name)
        track.thing.type = kind if family(kind) == group else {"person": "Person", "organization": "Organization"}.get(group, "Place")


_GENERIC = {
    "company": words("company firm group business corporation conglomerate manufacturer maker retailer carrier airline carmaker automaker steelmaker chipmaker giant"),
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
    named = [t for t in found if len(stem) > 2 and stem != ref.name and any(stem in n.lower() for n in t.thing.names)]
    return max(named or found, key=lambda t: t.seen[-1].start) if found else None


def _is_kind(track: Track, kind: str) -> bool:
    thing = track.thing
    if not thing.names:
        return False
    if kind == "country":
        return thing.type == "Country"
    return thing.type in ("Company", "Organization", "Media") if kind == "company" else thing.type == "Place"


def _coargument(ref: Ref, track: Track, scene: Scene) -> bool:
    """True if the thing is named by another part of the clause that the mention is in."""
    governors = {scene.governor[ref.head], scene.governor[scene.governor[ref.head]]}
    return any(r.sent == ref.sent and (scene.governor[r.head] in governors) and r.head != ref.head for r in track.seen[-4:])


def _head_words(name: str) -> set[str]:
    words = name.lower().split()
    return {words[-1], *(words[i] for i in range(len(words) - 1) if words[i + 1] in ("of", "for", "on"))} if len(words) > 1 else set()


def _can_be(ref: Ref, track: Track | None, host: Ref, scene: Scene) -> bool:
    """A person is no office and an office no person, as far as the noun is known."""
    group = scene.family_of(ref.name)
    if group == "other" and ref.name not in scene.table and host.kind == "name":
        return track is not None and track.thing.entry is None and family(track.thing.type) == "person" and ref.number == host.number
    other = family(track.thing.type) if track is not None else ""
    if track is not None and host.kind == "name" and track.thing.entry is None and not track.thing.gender and group != "other":
        return ref.number == host.number  # what is said in so many words outweighs a guess by the name
    return not other or other == group or {other, group} == {"organization", "place"}
