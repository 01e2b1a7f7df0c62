"""Which thing a pronoun or a description refers to, inside one document.

Apposition and copula are rules. For the rest a ranker scores the things read so far (boosted
trees, fitted by ``scripts/train_coref.py``; data and licence in ``data/coref.json``), the best
one is taken if it is likely enough, and a new thing is begun otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from .features import Scene, Track, anaphor_class, rows
from .ranker import load_ranker
from .ref import Ref
from .rules import aged, agrees, certain, head_word, kind_word, of_another_country, relative, several
from .stated import Names, beside, can_be, retype, stated
from .thing import Thing
from .typing import family, nominal_type

if TYPE_CHECKING:
    from .words import Words

__all__ = ["read_through", "resolve_references"]

WINDOW = 12
"""Sentences back that a thing without a name, and any thing for a pronoun, stays within reach."""
CANDIDATES = 14
"""Things that are scored for one mention, the most recent ones."""
SURE = 0.55
"""A link less likely to be right than this is not made: a mention without a name harms less than one with a wrong name."""
UNSEEN = 0.8
"""Certainty of a rule that the fitted texts do not show."""
NEW = (10, 11)
"""Classes of mention that mostly begin a new thing: bare and indefinite noun phrases; only rules join them."""


def resolve_references(refs: list[Ref], things: list[Thing], doc: Words) -> list[Thing]:
    """Attach pronouns and descriptions to things; give all things, those without a name too."""
    forest = load_ranker()
    scene = Scene(doc, forest.nouns)
    tracks: list[Track] = []
    for ref, candidates, track_for in read_through(refs, things, scene, tracks):
        chosen = None
        if candidates:
            scores = forest.scores(rows(ref, candidates, scene, ref.extra["total"]))
            best = max(range(len(scores)), key=lambda k: (not several(ref, candidates[k]), scores[k]))
            certainty = forest.certainty(anaphor_class(ref, doc), scores[best])
            if certainty >= SURE:
                chosen = candidates[best]
                ref.extra["certainty"] = certainty
        track_for(chosen)
    for track in tracks:
        _people_by_pronoun(track.thing)
        for ref in track.seen:
            if ref.kind != "name" and "certainty" not in ref.extra:
                ref.extra["certainty"] = forest.rules.get(ref.extra.get("rule", ""), UNSEEN)
    return [track.thing for track in tracks]


def _people_by_pronoun(thing: Thing) -> None:
    """Who is "he" or "she" is a person, whatever the name looked like."""
    if (
        thing.entry is None
        and thing.names
        and family(thing.type) != "person"
        and any(r.kind == "pronoun" and r.gender in ("m", "f") for r in thing.refs)
    ):
        thing.type = "Person"


def read_through(refs: list[Ref], things: list[Thing], scene: Scene, tracks: list[Track]) -> Iterator[tuple]:
    """Read the mentions in order; for each that must be resolved yield (mention, candidates, answer).

    ``answer(track or None)`` tells where it goes (None: a thing of its own); the caller must call it before the
    next step. ``tracks`` is filled with all things. Training and use share this loop.
    """
    doc = scene.doc
    tracks[:] = [Track(thing) for thing in things]
    owner = {id(ref): track for track in tracks for ref in track.thing.refs}
    scene.named = {ref.head: track for track in tracks for ref in track.thing.refs if ref.kind == "name"}
    scene.leading = _leading(things)
    heads = {ref.head: ref for ref in reversed(refs) if not ref.adjective}
    names = Names(refs)
    begun: list[Track] = []
    total = 0

    def put(ref: Ref, track: Track | None) -> None:
        if track is None:
            track = Track(_new_thing(ref, scene))
            tracks.append(track)
        elif id(ref) not in owner:
            track.thing.refs.append(ref)
        owner[id(ref)] = track
        scene.owner[ref.head] = track
        if not track.seen:
            track.order = len(begun)
            begun.append(track)
        track.see(ref, doc)
        if ref.kind == "nominal":
            owners = (scene.owner.get(c.i) for c in doc[ref.head].lefts if c.dep_ == "poss")
            track.relations.update((ref.name, id(owner)) for owner in owners if owner is not None)
        if ref.gender in ("m", "f") and not track.thing.gender and family(track.thing.type) == "person":
            track.thing.gender = ref.gender

    for ref in sorted(refs, key=lambda r: (_of_speaker(r, scene), r.head, r.start, -r.end)):  # by head: a possessor before what it owns
        if ref.adjective:
            continue
        total += 1
        ref.extra["total"] = total
        ref.extra["countries"] = _countries(ref, names, doc)
        if id(ref) in owner:
            put(ref, owner[id(ref)])
            continue
        host = stated(ref, heads, names, scene)
        ref.extra["rule"] = "stated"
        if host is None or of_another_country(ref, owner.get(id(host)), scene):
            host = beside(ref, names, owner, doc)
            ref.extra["rule"] = "beside"
        track = owner.get(id(host))
        if host is not None and can_be(ref, track, host, scene) and not of_another_country(ref, track, scene):
            retype(ref, track, scene)
            if host.kind == "name":
                ref.extra["rule"] += " of a name"
            if id(host) in owner:
                put(ref, owner[id(host)])
            else:  # the description comes before what it describes
                ref.extra["host"] = host
                put(ref, None)
                owner[id(host)] = owner[id(ref)]
            continue
        ref.extra["rule"] = "other"
        if ref.kind == "nominal" and scene.family_of(ref.name) == "other":
            put(ref, aged(ref, begun, scene) or head_word(ref, begun, doc) or kind_word(ref, begun, scene) or _same_words(ref, begun, doc))
            continue
        is_relative, same = relative(ref, begun, scene)
        if is_relative:
            ref.extra["rule"] = "relative"
            put(ref, same)
            continue
        sure = certain(ref, begun, scene)
        if sure is not None or (ref.kind == "nominal" and anaphor_class(ref, doc) in NEW):
            put(ref, sure)
            continue
        candidates = list(islice((track for track in _reachable(ref, begun) if agrees(ref, track, scene)), CANDIDATES))
        ref.extra["rule"] = "ranker"
        candidates = _without_passing(ref, candidates, doc)
        yield ref, candidates, lambda track, ref=ref: put(ref, track)


def _without_passing(ref: Ref, candidates: list[Track], doc: Words) -> list[Track]:
    """The candidates without who is mentioned in passing, where a pronoun goes on: "A judge ordered her arrest … she … . She …".

    What a pronoun has stood for stays in the centre of attention before what is new (Grosz, Joshi and Weinstein 1995, rule 1).
    """

    def central(track: Track) -> bool:
        last = track.seen[-1]
        same = last.kind == "pronoun" and last.gender == ref.gender and last.person == 3
        return bool(track.names) and same and 0 <= ref.sent - last.sent <= 1

    def passing(track: Track) -> bool:
        only = track.seen[0]
        return not track.names and len(track.seen) == 1 and only.kind == "nominal" and doc[only.start].lower_ in ("a", "an")

    if ref.kind != "pronoun" or ref.gender not in ("m", "f") or not any(map(central, candidates)):
        return candidates
    return [track for track in candidates if not passing(track)]


def _leading(things: list[Thing]) -> str:
    """The country named most, with its towns and bodies; "" for a tie."""
    counts: dict[str, int] = {}
    for thing in things:
        if thing.country:
            counts[thing.country] = counts.get(thing.country, 0) + sum(ref.kind == "name" for ref in thing.refs)
    order = sorted(counts, key=lambda slug: -counts[slug])
    return order[0] if order and (len(order) == 1 or counts[order[0]] > counts[order[1]]) else ""


def _of_speaker(ref: Ref, scene: Scene) -> bool:
    """True for "I" and "we" in a quotation, which are read last: who speaks is often named only after it."""
    return ref.kind == "pronoun" and ref.person == 1 and ref.head in scene.quote_of


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


def _reachable(ref: Ref, begun: list[Track]) -> Iterator[Track]:
    """Things read so far, the one mentioned last first."""
    near = [t for t in begun if ref.sent - t.sents[-1] <= WINDOW or (t.names and ref.kind == "nominal")]
    near.sort(key=lambda t: -t.seen[-1].start)
    start, end = ref.start, ref.end
    for track in near:
        for r in track.seen[-3:]:
            if start <= r.start and r.end <= end:
                break
        else:
            yield track


def _same_words(ref: Ref, begun: list[Track], doc: Words) -> Track | None:
    """A definite noun phrase of no person, organization or place goes with the last one of that noun."""
    if anaphor_class(ref, doc) not in (7, 8):
        return None
    words = {t.lower_ for t in doc[ref.start : ref.head] if t.pos_ in ("ADJ", "NOUN", "PROPN", "NUM")}
    near = (t for t in reversed(begun) if not t.names and ref.name in t.nouns and ref.sent - t.seen[-1].sent <= WINDOW)
    return next((t for t in near if words <= t.words and t.seen[-1].number in ("", ref.number)), None)


def _countries(ref: Ref, names: Names, doc: Words) -> frozenset[str]:
    """Countries whose name or adjective stands inside the phrase before its head, or that it is said to be of: "the envoy of Peru"."""
    if ref.kind == "pronoun":
        return frozenset()
    inside = names.inside(ref.start, ref.head)
    if ref.kind == "nominal":
        said = (p for p in doc[ref.head].rights if p.dep_ == "prep" and p.lower_ in ("of", "for", "from"))
        of = {c.i for p in said for c in p.rights if c.dep_ == "pobj"}
        inside += [name for name in names.order if name.head in of] if of else []
    return frozenset(r.country or (r.entries[0] if r.entries else "") for r in inside) - {""}
