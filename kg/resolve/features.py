"""What the coreference ranker sees of a mention and a thing it may refer to.

One row of numbers for each pair, in the order of ``NAMES``. The choice follows the mention-pair
literature (Ng and Cardie 2002; Bengtson and Roth 2008) on what a parse without word vectors gives.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from . import lexicon as lx
from .quotes import quotations, speaker_token
from .ref import Ref
from .thing import Thing
from .typing import family, nominal_type

if TYPE_CHECKING:
    from .words import Words

__all__ = ["NAMES", "Scene", "Track", "anaphor_class", "is_plural", "rows"]

NAMES = (
    "class",
    "possessive",
    "role",
    "quoted",
    "noun_family",
    "plural",
    "offset",
    "thing_family",
    "named",
    "thing_plural",
    "gender",
    "number",
    "sentences",
    "tokens",
    "mentions",
    "recent",
    "last_kind",
    "last_role",
    "rank",
    "family_rank",
    "coargument",
    "subject_of_owner",
    "parallel",
    "same_noun",
    "noun_in_name",
    "same_type",
    "same_country",
    "speaker",
    "same_quotation",
    "paragraphs",
    "order",
    "share",
    "previous_subject",
    "country",
    "last_quoted",
    "modifiers_found",
    "modifiers",
    "said_of",
    "holds",
    "inside",
    "same_pronoun",
    "noun_fits",
    "gender_known",
    "candidates",
)

_FAMILIES = {"person": 0, "organization": 1, "place": 2, "other": 3}
_ROLES = {"nsubj": 0, "nsubjpass": 0, "csubj": 0, "dobj": 1, "dative": 1, "pobj": 2, "poss": 3, "appos": 4, "attr": 4}
_KINDS = {"name": 0, "nominal": 1, "pronoun": 2}
_PRONOUN_CLASSES = {(3, "m"): 0, (3, "f"): 1, (3, "n"): 2, (3, ""): 3, (2, ""): 6}


@dataclass(slots=True, eq=False)
class Track:
    """A thing while the text is read: what has been seen of it so far."""

    thing: Thing
    seen: list[Ref] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    nouns: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    order: int = 0
    single: bool = False
    """True if a name or a description in the singular has referred to it."""
    name_words: frozenset[str] | None = None

    def __post_init__(self) -> None:
        self.names = self.thing.names  # a thing's names are known before the text is read

    def see(self, ref: Ref, doc: Words) -> None:
        self.seen.append(ref)
        self.single = self.single or (ref.kind != "pronoun" and ref.number != "pl")
        if ref.kind == "nominal":
            self.nouns.add(ref.name)
        self.nouns.update(ref.titles)
        if ref.kind != "pronoun":
            role = role_words(ref, doc)
            if role:
                self.roles.add(role)
                self.countries.update(ref.extra.get("countries", ()))
        self.nouns.update(ref.extra.get("nouns", ()))
        if ref.kind != "pronoun":
            self.words.update(t.lower_ for t in doc[ref.start : ref.end] if t.pos_ in ("NOUN", "PROPN", "ADJ", "NUM"))


OFFICES = lx.words(
    "president minister chancellor premier secretary king queen emperor pope governor mayor ambassador senator chairman "
    "chairwoman commissioner spokesman spokeswoman spokesperson director judge prosecutor general envoy leader chief ceo "
    "coach captain"
)
"""Titles that one person at a time bears."""

_OF_OFFICE = lx.words(
    "prime foreign vice deputy finance defence defense interior home health trade education energy justice secretary state "
    "general first crown"
)


def role_words(ref: Ref, doc: Words) -> str:
    """The office that a title or a description names: "prime minister", "secretary of state"; "" for none."""
    words = [t.lower_.strip(".") for t in doc[ref.start : (ref.core[0] if ref.kind == "name" else ref.head + 1)]]
    last = next((i for i in range(len(words) - 1, -1, -1) if words[i] in OFFICES), None)
    if last is None:
        return ""
    first = last
    while first > 0 and words[first - 1] in _OF_OFFICE:
        first -= 1
    after = ["of", "state"] if words[last] == "secretary" and "state" in words[last:] else []
    if ref.kind == "nominal" and words[last] == "secretary" and [t.lower_ for t in doc[ref.head + 1 : ref.head + 3]] == ["of", "state"]:
        after = ["of", "state"]
    return " ".join([*words[first : last + 1], *after]).replace("defence", "defense")


class Scene:
    """Facts of a document that every pair asks for, computed once."""

    def __init__(self, doc: Words, noun_table: dict[str, list[float]]):
        self.doc = doc
        self.table = noun_table
        self.role = [_ROLES.get(t.dep_, 5) for t in doc]
        self.governor = [t.head.i for t in doc]
        self.quotes = quotations(doc)
        self.quote_of: dict[int, int] = {i: n for n, (s, e) in enumerate(self.quotes) for i in range(s, e)}
        self.speaker_head = [speaker_token(doc, s, e) for s, e in self.quotes]
        self.paragraph: list[int] = []
        self.sent_start: list[int] = []
        paragraph = start = 0
        for i, token in enumerate(doc):
            paragraph += token.is_space and "\n" in token.text
            start = i if token.is_sent_start else start
            self.paragraph.append(paragraph)
            self.sent_start.append(start)

    def family_of(self, lemma: str) -> str:
        """ "person", "organization", "place" or "other" for a common noun: the word lists, then the fitted table."""
        kind = lx.noun_kind(lemma)
        if kind:
            return kind
        shares = self.table.get(lemma)
        if shares is None:
            return "other"
        best = max(range(4), key=lambda k: shares[k])
        return ("person", "organization", "place", "other")[best]

    def fit(self, lemma: str, kind: str) -> float:
        shares = self.table.get(lemma)
        if shares is not None:
            return shares[_FAMILIES[kind]]
        known = lx.noun_kind(lemma)
        return -1.0 if not known else float(known == kind)


def anaphor_class(ref: Ref, doc: Words) -> int:
    """0 he, 1 she, 2 it, 3 they, 4 I, 5 we, 6 you; nominals 7 the, 8 this, 9 with a possessor, 10 bare, 11 a or some."""
    if ref.kind == "pronoun":
        if ref.person == 1:
            return 4 if ref.number == "sg" else 5
        return 6 if ref.person == 2 else _PRONOUN_CLASSES[(3, ref.gender)]
    first = doc[ref.start]
    if first.lower_ == "the":
        return 7
    if first.lower_ in ("this", "that", "these", "those", "such"):
        return 8
    if any(c.dep_ == "poss" for c in doc[ref.head].lefts):
        return 9
    return (
        11
        if first.lower_ in ("a", "an", "some", "any", "another", "no", "every", "each", "several", "many", "more") or first.pos_ == "NUM"
        else 10
    )


def rows(ref: Ref, tracks: list[Track], scene: Scene, total: int) -> list[list[float]]:
    """A row for each track, most recent first; ``total`` is the number of mentions read so far."""
    doc = scene.doc
    token = doc[ref.head]
    fixed = _anaphor(ref, token, scene)
    kind = scene.family_of(ref.name) if ref.kind == "nominal" else {"m": "person", "f": "person"}.get(ref.gender, "")
    modifiers = (
        {t.lower_ for t in doc[ref.start : ref.head] if t.pos_ in ("ADJ", "NOUN", "PROPN", "NUM")} if ref.kind == "nominal" else set()
    )
    countries = set(ref.extra.get("countries", ()))
    quote = scene.quote_of.get(ref.head)
    speaker = scene.speaker_head[quote] if quote is not None else None
    nominal, own_type = ref.kind == "nominal", nominal_type(ref.name) if ref.kind == "nominal" else ""
    out, family_rank = [], 0
    for rank, track in enumerate(tracks):
        thing, last = track.thing, track.seen[-1]
        group = family(thing.type)
        fits = not kind or group == kind
        found = len(modifiers & track.words) if modifiers else 0
        plural = is_plural(track)
        out.append(
            [
                *fixed,
                _FAMILIES[group],
                float(bool(track.names)),
                float(plural),
                _gender(ref, thing, group),
                float((ref.number == "pl") == plural),
                min(ref.sent - last.sent, 30),
                math.log1p(max(ref.head - last.head, 0)),
                min(len(track.seen), 30),
                sum(ref.sent - r.sent <= 2 for r in track.seen[-8:]),
                _KINDS[last.kind],
                scene.role[last.head],
                rank,
                family_rank if fits else 20,
                float(scene.governor[last.head] == scene.governor[ref.head] and last.sent == ref.sent and scene.role[ref.head] < 3),
                float(scene.role[ref.head] == 3 and last.sent == ref.sent and scene.role[last.head] == 0),
                float(scene.role[last.head] == scene.role[ref.head]),
                float(nominal and ref.name in track.nouns),
                float(nominal and ref.name in _name_words(track)),
                float(nominal and own_type == thing.type),
                float(bool(countries) and thing.country in countries)
                - float(bool(countries) and bool(thing.country) and thing.country not in countries),
                float(speaker is not None and any(r.head == speaker for r in track.seen)),
                float(quote is not None and scene.quote_of.get(last.head) == quote),
                min(scene.paragraph[ref.head] - scene.paragraph[last.head], 20),
                min(track.order, 40),
                len(track.seen) / max(total, 1),
                float(last.sent == ref.sent - 1 and scene.role[last.head] == 0),
                float(thing.type == "Country"),
                float(scene.quote_of.get(last.head) is not None),
                found,
                len(modifiers),
                float(
                    ref.kind == "nominal"
                    and (ref.name in track.nouns and not any(r.kind == "nominal" and r.name == ref.name for r in track.seen))
                ),
                float(any(ref.start <= r.start and r.end <= ref.end for r in track.seen[-4:])),
                float(any(r.start <= ref.start and ref.end <= r.end for r in track.seen[-4:])),
                float(
                    ref.kind == "pronoun"
                    and last.kind == "pronoun"
                    and last.person == ref.person
                    and last.gender == ref.gender
                    and last.number == ref.number
                ),
                scene.fit(ref.name, group) if ref.kind == "nominal" else -1.0,
                float(thing.gender in ("m", "f")),
                len(tracks),
            ]
        )
        family_rank += fits
    return out


def _name_words(track: Track) -> frozenset[str]:
    """The words of its names, which are known before the text is read."""
    if track.name_words is None:
        track.name_words = frozenset(w for n in track.names for w in n.lower().split())
    return track.name_words


def _anaphor(ref: Ref, token, scene: Scene) -> list[float]:
    kind = scene.family_of(ref.name) if ref.kind == "nominal" else ""
    return [
        anaphor_class(ref, scene.doc),
        float(token.dep_ == "poss"),
        scene.role[ref.head],
        float(ref.head in scene.quote_of),
        _FAMILIES.get(kind, 4),
        float(ref.number == "pl"),
        min(ref.head - scene.sent_start[ref.head], 25),
    ]


def is_plural(track: Track) -> bool:
    """True if nothing but plurals has referred to it so far."""
    if track.thing.entry is not None or track.single:
        return False
    return len(track.seen) != 1 or track.seen[0].number == "pl"


def _gender(ref: Ref, thing: Thing, group: str) -> float:
    """1 agrees, 0 unknown, -1 clashes."""
    if not ref.gender:
        return 0.0
    if ref.gender == "n":
        return -1.0 if group == "person" else 0.5
    if group != "person":
        return -1.0
    return 1.0 if thing.gender == ref.gender else -1.0 if thing.gender in ("m", "f") else 0.0
