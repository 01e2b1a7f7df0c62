"""The values that travel through the package: documents, propositions, claims, entities.

All are frozen and hashable. Offsets are half-open and count Unicode code points of the document's
text. ``Claim``, ``Entity`` and ``Document`` go to JSON and back without loss (``to_json``,
``from_json``); the JSON is what ``claims.jsonl``, ``entities.jsonl`` and ``documents.jsonl`` hold.

The order of life: a ``Document`` is read; from its parse come ``Proposition`` values, whose parts
are ``Phrase`` values (stretches of text, not yet anything in the world); resolution turns phrases
into ``Node`` values that name entities, and propositions into ``Claim`` values.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

__all__ = [
    "MIN_CONFIDENCE",
    "MODALITIES",
    "POLARITIES",
    "QUADS",
    "ZONES",
    "Argument",
    "Claim",
    "Document",
    "Entity",
    "Evidence",
    "Mention",
    "Node",
    "Phrase",
    "Predicate",
    "Proposition",
    "Relation",
    "Source",
    "SourcePhrase",
    "Time",
    "Zone",
    "claim_id",
    "dumps",
]

ZONES = ("headline", "subheading", "body", "caption", "dateline", "byline", "credit", "related", "boilerplate")
"""Kinds of zone. Claims are read from headline, subheading, body and caption only."""

MIN_CONFIDENCE = 0.75
"""Claims below this are in the files and in the RDF, but graph, paths and page leave them out unless asked."""

POLARITIES = ("positive", "negative")
MODALITIES = ("asserted", "possible", "planned", "obligatory", "hypothetical", "requested")

QUADS = {
    "AGREE": 1, "CONSULT": 1, "SUPPORT": 1,
    "COOPERATE": 2, "AID": 2, "YIELD": 2,
    "REQUEST": 3, "ACCUSE": 3, "REJECT": 3, "THREATEN": 3,
    "PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4,
}  # fmt: skip
"""PLOVER root -> quad class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict."""


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of a document of one kind (see ``ZONES``); zones do not overlap and are in order."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """A text with where it came from. ``date`` is ISO 8601 (day) or None; ``zones`` may be empty (all body)."""

    id: str
    text: str
    title: str | None = None
    date: str | None = None
    url: str | None = None
    zones: tuple[Zone, ...] = ()

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def to_json(self) -> dict[str, Any]:
        """The row of ``documents.jsonl``: everything but the text itself."""
        return {
            "id": self.id, "title": self.title, "date": self.date, "url": self.url, "sha256": self.sha256,
            "zones": [asdict(z) for z in self.zones],
        }  # fmt: skip


# -- before resolution: stretches of text ------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of text that fills a part of a proposition, with its syntactic head's offsets.

    ``label`` names the node where the words as they stand do not (a topic such as "TikTok
    ownership" made from a relative clause); ``about`` holds the phrases such a topic names.
    ``type`` is a hint from the construction ("Role", "Topic", "Quantity", ...), or None.
    """

    text: str
    start: int
    end: int
    head_start: int
    head_end: int
    label: str | None = None
    about: tuple[Phrase, ...] = ()
    type: str | None = None


@dataclass(frozen=True, slots=True)
class Predicate:
    """A relation as read: the ontology's IRI, label and codes, and the words it stands on."""

    iri: str
    label: str
    text: str
    start: int
    end: int
    plover: str | None = None
    cameo: str | None = None
    quad: int | None = None


Relation = Predicate
"""The ``relation`` of a claim has the same fields before and after resolution."""


@dataclass(frozen=True, slots=True)
class SourcePhrase:
    """Who a proposition is attributed to, as text, with the words that show it ("according to")."""

    phrase: Phrase
    cue: str


@dataclass(frozen=True, slots=True)
class Time:
    """When: ``value`` is ISO 8601 (day, month, year or ``start/end``), the rest where the text says so."""

    value: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence a claim stands on, and the kind of zone it is in."""

    start: int
    end: int
    text: str
    zone: str = "body"


@dataclass(frozen=True, slots=True)
class Proposition:
    """What a clause says, over phrases: the claim before names are resolved.

    ``arguments`` are (role, phrase) pairs; ``attribution`` has the outermost source first; ``features``
    (name -> number) say how it was read, for the confidence of its claims.
    """

    subject: Phrase
    relation: Predicate
    object: Phrase | None
    evidence: Evidence
    arguments: tuple[tuple[str, Phrase], ...] = ()
    attribution: tuple[SourcePhrase, ...] = ()
    polarity: str = "positive"
    modality: str = "asserted"
    time: Time | None = None
    place: Phrase | None = None
    features: Mapping[str, float] = field(default_factory=dict, compare=False)


# -- after resolution: things in the world -----------------------------------------------------


@dataclass(frozen=True, slots=True)
class Node:
    """An entity where a claim names it. ``start`` and ``end`` are of ``text`` in the document."""

    id: str
    label: str
    type: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Argument:
    """A further participant: ``role`` is topic, target, recipient, instrument, purpose, ..."""

    role: str
    node: Node


@dataclass(frozen=True, slots=True)
class Source:
    """One link of a claim's attribution: the entity that says it and the words that show so."""

    id: str
    label: str
    text: str
    cue: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Claim:
    """What a document says, with who says it, whether it holds, when, where, and on which words."""

    id: str
    document: str
    subject: Node
    relation: Relation
    object: Node | None
    arguments: tuple[Argument, ...]
    attribution: tuple[Source, ...]
    polarity: str
    modality: str
    time: Time | None
    place: Node | None
    confidence: float
    evidence: Evidence

    def to_json(self) -> dict[str, Any]:
        """The row of ``claims.jsonl``. Inverse: ``Claim.from_json``."""
        row = _plain(self)
        row["arguments"] = [{"role": a.role, **_plain(a.node)} for a in self.arguments]
        return row

    @classmethod
    def from_json(cls, row: Mapping[str, Any]) -> Claim:
        """The claim of a row of ``claims.jsonl``; unknown keys are ignored."""
        return cls(
            id=row["id"],
            document=row["document"],
            subject=_make(Node, row["subject"]),
            relation=_make(Relation, row["relation"]),
            object=_make(Node, row["object"]),
            arguments=tuple(Argument(a["role"], _make(Node, a)) for a in row["arguments"]),
            attribution=tuple(_make(Source, s) for s in row["attribution"]),
            polarity=row["polarity"],
            modality=row["modality"],
            time=_make(Time, row["time"]),
            place=_make(Node, row["place"]),
            confidence=row["confidence"],
            evidence=_make(Evidence, row["evidence"]),
        )

    def nodes(self) -> tuple[Node, ...]:
        """Every node of the claim: subject, object, arguments and place, in this order."""
        found = (self.subject, self.object, *(a.node for a in self.arguments), self.place)
        return tuple(node for node in found if node is not None)


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """Where a document refers to an entity; ``kind`` is "name", "nominal" or "pronoun"."""

    document: str
    start: int
    end: int
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing in the world: one node of the graph. ``about`` lists what a topic names (IRIs)."""

    id: str
    label: str
    type: str
    aliases: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The row of ``entities.jsonl``. Inverse: ``Entity.from_json``."""
        return _plain(self)

    @classmethod
    def from_json(cls, row: Mapping[str, Any]) -> Entity:
        """The entity of a row of ``entities.jsonl``; ``about`` may be absent."""
        return cls(
            id=row["id"], label=row["label"], type=row["type"],
            aliases=tuple(row["aliases"]), same_as=tuple(row["same_as"]), about=tuple(row.get("about", ())),
            mentions=tuple(_make(Mention, m) for m in row["mentions"]),
        )  # fmt: skip


def claim_id(claim: Claim) -> str:
    """Name a claim by what it says and where, so that the same claim has the same id on any machine.

    The hash covers the document's id, the labels and offsets of every part, polarity, modality,
    attribution, time and place; not the confidence and not the IRIs, which ``--base`` changes.
    """
    row = replace(claim, id="", confidence=0.0).to_json()
    for part in (row["subject"], row["object"], row["place"], *row["arguments"], *row["attribution"]):
        if part is not None:
            part.pop("id")
    digest = hashlib.sha256(dumps(row).encode("utf-8", "surrogatepass")).hexdigest()
    return "c-" + digest[:16]


def dumps(row: Any) -> str:
    """JSON in one canonical line: keys in the order given, no escapes but those JSON demands."""
    return json.dumps(row, ensure_ascii=False, separators=(", ", ": "))


def _plain(value: Any) -> Any:
    """A value of this module as JSON; ``dataclasses.asdict`` copies every leaf and takes several times as long."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return {name: _plain(getattr(value, name)) for name in type(value).__slots__}


def _make(cls: type, row: Mapping[str, Any] | None) -> Any:
    if row is None:
        return None
    return cls(**{f.name: row[f.name] for f in fields(cls) if f.name in row})
