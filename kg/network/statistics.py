"""Counts over claims, and an entity's claims in order of time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kg.model import Claim, Document, Entity
from kg.network.graph import speaker
from kg.rdf.terms import time_bounds

__all__ = ["Moment", "stats", "timeline"]


def stats(
    claims: Sequence[Claim], entities: Sequence[Entity], documents: Iterable[Document | Mapping[str, Any]] = (), *, top: int = 10
) -> dict[str, Any]:
    """Counts as JSON: totals, claims by polarity, modality, root, quad, relation, month and document, top actors and speakers.

    Tables are lists of [name, count], most first; months in order, by the claim's time, else its document's date.
    """
    rows = [_row(document) for document in documents]
    dates = {row["id"]: row["date"] for row in rows}
    actors = Counter(node.label for claim in claims for node in (claim.subject, claim.object) if node is not None)
    months = Counter(day[:7] for claim in claims if (day := _day(claim, dates)))
    confidence = [claim.confidence for claim in claims]
    return {
        "documents": len(rows),
        "claims": len(claims),
        "entities": len(entities),
        "mentions": sum(len(entity.mentions) for entity in entities),
        "attributed": sum(bool(claim.attribution) for claim in claims),
        "mean_confidence": round(sum(confidence) / len(confidence), 4) if confidence else None,
        "polarity": _table(Counter(claim.polarity for claim in claims)),
        "modality": _table(Counter(claim.modality for claim in claims)),
        "root": _table(Counter(claim.relation.plover for claim in claims if claim.relation.plover)),
        "quad": _table(Counter(claim.relation.quad for claim in claims if claim.relation.quad)),
        "relation": _table(Counter(claim.relation.label for claim in claims), top),
        "type": _table(Counter(entity.type for entity in entities)),
        "actors": _table(actors, top),
        "speakers": _table(Counter(source.label for claim in claims for source in claim.attribution), top),
        "claims_per_document": _table(Counter(claim.document for claim in claims), top),
        "month": sorted([month, count] for month, count in months.items()),
    }


@dataclass(frozen=True)
class Moment:
    """A claim at its first and last day; ``dated`` tells whether the claim ("text") or its document ("document") dates it."""

    begin: str
    end: str
    dated: str
    claim: Claim

    def to_json(self) -> dict[str, Any]:
        return {"begin": self.begin, "end": self.end, "dated": self.dated, "speaker": speaker(self.claim), "claim": self.claim.to_json()}


def timeline(claims: Iterable[Claim], entity: str, documents: Iterable[Document | Mapping[str, Any]] = ()) -> list[Moment]:
    """The claims an entity (id) takes part in or is a source of, by day; those that nothing dates are left out."""
    dates = {row["id"]: row["date"] for row in map(_row, documents)}
    found = []
    for claim in claims:
        if entity in {node.id for node in claim.nodes()} | {source.id for source in claim.attribution}:
            own = time_bounds(claim.time.value) if claim.time else None
            bounds = own or time_bounds(dates.get(claim.document) or "")
            if bounds:
                found.append(Moment(*bounds, "text" if own else "document", claim))
    return sorted(found, key=lambda m: (m.begin, m.end, m.claim.document, m.claim.evidence.start, m.claim.id))


def _day(claim: Claim, dates: Mapping[str, str | None]) -> str | None:
    bounds = (time_bounds(claim.time.value) if claim.time else None) or time_bounds(dates.get(claim.document) or "")
    return bounds[0] if bounds else None


def _row(document: Document | Mapping[str, Any]) -> Mapping[str, Any]:
    return document.to_json() if isinstance(document, Document) else document


def _table(counts: Counter, top: int | None = None) -> list[list[Any]]:
    return [[name, count] for name, count in sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))[:top]]
