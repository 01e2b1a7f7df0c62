"""What the coreference ranker sees of a mention and a thing it may refer to.

One row of numbers for each pair, in the order of ``NAMES``. The choice follows the mention-pair
literature (Ng and Cardie 2002; Bengtson and Roth 2008) on what a parse without word vectors gives.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from . import lexicon as lx
from .headlines import title_case
from .office_words import role_words
from .quotes import quotations, speaker_token, turn_labels
from .ref import Ref
from .thing import Thing
from .typing import family, nominal_type

if TYPE_CHECKING:
    from .words import Word, Words

__all__ = ["FIXED", "NAMES", "Scene", "Track", "anaphor_class", "is_plural", "rows", "states_of"]

NAMES = (
    "class",
    "possessive",
    "role",
    "noun_family",
    "plural",
    "offset",
    "after_modifiers",
    "quoted",
    "verb_be",
    "object_of",
    "thing_family",
    "named",
    "thing_plural",
    "gender",
    "number",
    "mentions",
    "recent",
    "order",
    "share",
    "gender_known",
    "named_so_far",
    "first_sentence",
    "name_tokens",
    "plural_pronoun",
    "entry",
    "sentences",
    "tokens",
    "last_kind",
    "last_role",
    "subject_of_owner",
    "parallel",
    "paragraphs",
    "last_quoted",
    "same_pronoun",
    "clauses_up",
    "embedded",
    "modifier",
    "both_speak",
    "last_clause_subject",
    "in_conjunction",
    "last_offset",
    "last_noun_known",
    "first_of_sentence",
    "rank",
    "family_rank",
    "gender_rank",
    "subject_rank",
    "same_noun",
    "same_type",
    "unseen",
    "noun_fits",
    "candidates",
)
"""What the numbers of a row are, in their order."""

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
    relations: set[tuple[str, int]] = field(default_factory=set)
    """What it is to whom: (noun, id of the owner's track), as "her brother" says."""
    order: int = 0
    single: bool = False
    """True if a name or a description in the singular has referred to it."""
    heads: frozenset[str] = frozenset()
    """The head words of its names of two or more words."""
    tokens: int = 0
    """Words of its longest name."""
    named: int = 0
    """How often it was named so far."""
    as_group: int = -100
    """Which mention was the last that was a pronoun in the plural."""
    sents: list[int] = field(default_factory=list)
    last: tuple[float, ...] = ()
    """What the last mention is and where it stands; () until it is asked for."""

    def __post_init__(self) -> None:
        self.names = self.thing.names  # a thing's names are known before the text is read
        self.heads = frozenset().union(*(_head_words(name) for name in self.names))
        self.tokens = max((len(n.split()) for n in self.names), default=0)

    def see(self, ref: Ref, doc: Words) -> None:
        self.last = ()
        self.sents.append(ref.sent)
        self.named += ref.kind == "name"
        if ref.kind == "pronoun" and ref.number == "pl":
            self.as_group = len(self.seen)
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


def _head_words(name: str) -> set[str]:
    words = name.lower().split()
    before = {words[i] for i in range(len(words) - 1) if words[i + 1] in ("of", "for", "on")}
    last = set() if words[-2:-1] == ["the"] else {words[-1]}  # "Man of the Match" is no match
    return before | last if len(words) > 1 else set()


class Scene:
    """Facts of a document that every pair asks for, computed once; ``owner`` tells the thing of the head of each
    mention read so far, ``named`` that of each name, read or not."""

    def __init__(self, doc: Words, noun_table: dict[str, list[float]]):
        self.titled = title_case(doc)
        self.owner: dict[int, Track] = {}
        self.named: dict[int, Track] = {}
        self.leading = ""
        """Slug of the country that the text names most, by itself and its towns; "" if several are named as often."""
        self.doc = doc
        self.table = noun_table
        self.role = [_ROLES.get(t.dep_, 5) for t in doc]
        self.governor = [t.head.i for t in doc]
        self.quotes = quotations(doc)
        self.quote_of: dict[int, int] = {i: n for n, (s, e) in enumerate(self.quotes) for i in range(s, e)}
        self.speaker_head = [speaker_token(doc, s, e) for s, e in self.quotes]
        self.turn_of = turn_labels(doc)
        """Token of a turn in a transcript -> last token of the label that opens the turn."""
        self._told: dict[int, list[tuple[int, int]]] = {}
        self.paragraph: list[int] = []
        self.sent_start: list[int] = []
        paragraph = start = 0
        for i, token in enumerate(doc):
            paragraph += token.is_space and "\n" in token.text
            start = i if token.is_sent_start else start
            self.paragraph.append(paragraph)
            self.sent_start.append(start)

    def told_by(self, subject: int) -> list[tuple[int, int]]:
        """Token spans of what the subject of a verb of speech says: its quotations and its clause."""
        if subject not in self._told:
            spans = [span for span, head in zip(self.quotes, self.speaker_head, strict=True) if head == subject]
            verb = self.doc[subject].head
            if verb.lemma_ in lx.SPEECH_VERBS:
                inside = [[t.i for t in c.subtree] for c in verb.rights if c.dep_ == "ccomp"]
                spans += [(min(tokens), max(tokens) + 1) for tokens in inside if tokens]
            self._told[subject] = spans
        return self._told[subject]

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


FIXED = 10
"""Numbers at the beginning of a row that tell of the mention alone: those of all its rows are the same."""


def rows(ref: Ref, tracks: list[Track], scene: Scene, total: int) -> list[list[float]]:
    """A row for each track, most recent first; ``total`` is the number of mentions read so far."""
    token = scene.doc[ref.head]
    fixed = _anaphor(ref, token, scene)
    nominal = ref.kind == "nominal"
    kind = scene.family_of(ref.name) if nominal else {"m": "person", "f": "person"}.get(ref.gender, "")
    own_type = nominal_type(ref.name) if nominal else ""
    modifiers = {t.lower_ for t in scene.doc[ref.start : ref.head] if t.pos_ in ("ADJ", "NOUN", "PROPN", "NUM")} if nominal else set()
    fit = {group: scene.fit(ref.name, group) if nominal else -1.0 for group in _FAMILIES}
    gendered = ref.gender in ("m", "f")
    place = _Place(ref, token, scene)
    out: list[list[float]] = []
    family_rank = gender_rank = subject_rank = 0
    for rank, track in enumerate(tracks):
        thing = track.thing
        group = family(thing.type)
        fits = not kind or group == kind
        of_last = _of_last(place, track, scene)
        row = [*fixed, *_of_thing(ref, track, group, total), *of_last]
        row += (rank, family_rank if fits else 20, gender_rank, subject_rank)
        if nominal:
            row += (ref.name in track.nouns, own_type == thing.type, len(modifiers - track.words), fit[group], len(tracks))
        else:
            row += (False, False, 0, -1.0, len(tracks))
        out.append(row)
        if fits:
            family_rank += 1
            gender_rank += not (gendered and thing.gender in ("m", "f") and thing.gender != ref.gender)
            subject_rank += of_last[3] == 0
    return out


def _of_thing(ref: Ref, track: Track, group: str, total: int) -> tuple[float, ...]:
    """What the thing is, and how much the text has spoken of it."""
    thing, plural, seen = track.thing, is_plural(track), len(track.seen)
    near = ref.sent - 2
    return (
        _FAMILIES[group],
        bool(track.names),
        plural,
        _gender(ref, thing, group),
        (ref.number == "pl") == plural,
        min(seen, 30),
        len([sent for sent in track.sents[-8:] if sent >= near]),
        min(track.order, 40),
        seen / max(total, 1),
        thing.gender in ("m", "f"),
        min(track.named, 20),
        min(track.sents[0], 30),
        track.tokens,
        seen - track.as_group <= 6,
        thing.entry is not None,
    )


class _Place:
    """Where a mention stands, as each of its candidates is seen from there."""

    __slots__ = ("above", "owned", "paragraph", "pronoun", "ref", "role", "said")

    def __init__(self, ref: Ref, token: Word, scene: Scene):
        self.ref, self.role, self.paragraph = ref, scene.role[ref.head], scene.paragraph[ref.head]
        self.above = _subjects_above(token)
        self.said = token.dep_ == "nsubj" and token.head.lemma_ in lx.SPEECH_VERBS
        self.owned, self.pronoun = self.role == 3, ref.kind == "pronoun"

    def up(self, track: Track) -> int:
        """How many verbs up the thing, or one of its last mentions, is a subject; 0 for none."""
        above = self.above
        if not above:
            return 0
        last = above.get(track.seen[-1].head)
        return last if last is not None else min([above[r.head] for r in track.seen[-4:] if r.head in above], default=0)


def _of_last(place: _Place, track: Track, scene: Scene) -> tuple[float, ...]:
    """Where it was mentioned last, seen from the mention."""
    ref, last = place.ref, track.seen[-1]
    if not track.last:
        track.last = _standing(last, scene)
    kind, role, quoted, depth, modifier, speaks, subject, joined, offset, known = track.last
    here = last.sent == ref.sent
    return (
        min(ref.sent - last.sent, 30),
        math.log1p(max(ref.head - last.head, 0)),
        kind,
        role,
        place.owned and here and role == 0,
        role == place.role,
        min(place.paragraph - scene.paragraph[last.head], 20),
        quoted,
        place.pronoun and kind == 2 and last.person == ref.person and last.gender == ref.gender and last.number == ref.number,
        place.up(track),
        depth,
        modifier,
        place.said and speaks,
        subject,
        joined,
        min(offset, 25),
        known,
        offset <= 4 and here,
    )


def _standing(last: Ref, scene: Scene) -> tuple[float, ...]:
    """What of a thing's last mention is the same from wherever it is seen."""
    tail, role = scene.doc[last.head], scene.role[last.head]
    return (
        _KINDS[last.kind],
        role,
        last.head in scene.quote_of,
        _depth(tail),
        last.nested or tail.dep_ in ("compound", "nmod", "amod"),
        tail.dep_ == "nsubj" and tail.head.lemma_ in lx.SPEECH_VERBS,
        role == 0 and tail.head.pos_ in ("VERB", "AUX"),
        tail.dep_ == "conj" or any(c.dep_ == "conj" for c in tail.rights),
        last.head - scene.sent_start[last.head],
        last.kind == "nominal" and scene.family_of(last.name) != "other",
    )


def _subjects_above(token: Word) -> dict[int, int]:
    """Token of a subject -> how many verbs up from a mention it governs a clause that holds the mention."""
    out: dict[int, int] = {}
    level = 0
    node = token
    while node.head is not node and level < 5:
        child, node = node, node.head
        if node.pos_ in ("VERB", "AUX") or node.dep_ == "ROOT":
            level += 1
            for kid in node.lefts:
                if kid.dep_ in ("nsubj", "nsubjpass") and kid is not child and kid.i not in out:
                    out[kid.i] = level
            for kid in node.rights:  # "said Ana Ruiz"
                if kid.dep_ == "nsubj" and kid is not child and kid.i not in out:
                    out[kid.i] = level
    return out


def _depth(token: Word) -> int:
    """How deep inside another noun phrase a mention stands: 0 for an argument of a verb, 1 for a possessor or "of ...", and so on."""
    depth, node = 0, token
    while node.head is not node and depth < 4:
        if node.dep_ in ("poss", "compound", "nmod", "appos") or (node.dep_ == "prep" and node.head.pos_ in ("NOUN", "PROPN")):
            depth += 1
        if node.head.pos_ in ("VERB", "AUX"):
            break
        node = node.head
    return depth


def _anaphor(ref: Ref, token: Word, scene: Scene) -> list[float]:
    """What the mention is and where it stands."""
    kind = scene.family_of(ref.name) if ref.kind == "nominal" else ""
    return [
        anaphor_class(ref, scene.doc),
        float(token.dep_ == "poss"),
        scene.role[ref.head],
        _FAMILIES.get(kind, 4),
        float(ref.number == "pl"),
        min(ref.head - scene.sent_start[ref.head], 25),
        float(any(c.dep_ in ("prep", "relcl", "acl") for c in token.rights)),
        float(ref.head in scene.quote_of and ref.kind == "pronoun" and ref.person == 3),
        float(token.head.lemma_ == "be"),
        float(scene.role[ref.head] == 1),
    ]


def states_of(track: Track) -> frozenset[str]:
    """The countries named with somebody, and those that the gazetteer knows an office of theirs in."""
    terms = track.thing.entry.terms if track.thing.entry is not None else ()
    return frozenset(track.countries) | {term.of for term in terms}


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
