"""Claims → ``networkx.MultiDiGraph``: entities are nodes, a claim is an edge from its subject to its object.

A node has ``label``, ``type``, ``aliases``, ``same_as``, ``about`` (lists of text) and ``mentions`` (how many). An
edge's key is the claim's id; ``claim`` is the claim's JSON, and flat copies stand beside it for tools that want
scalars: ``relation``, ``iri``, ``plover``, ``quad``, ``polarity``, ``modality``, ``speaker``, ``time``, ``place``,
``confidence``, ``document``, ``date`` (of the document), ``evidence``, and ``kind`` ("claim").

With ``about=True`` a topic has an edge to each entity it names (kind "about", key ``about:N``, ``claim`` None),
so that a path may go through it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import networkx as nx

from kg.model import MIN_CONFIDENCE, Claim, Document, Entity

__all__ = ["ABOUT", "HIDDEN_TYPES", "MIN_CONFIDENCE", "graph", "speaker"]

HIDDEN_TYPES = frozenset({"Quantity", "Reference", "Statement", "Time"})
"""Nodes that are no things one would look for; a claim with such an end is not drawn."""

ABOUT = "about"


def graph(
    claims: Iterable[Claim],
    entities: Iterable[Entity],
    *,
    min_confidence: float = MIN_CONFIDENCE,
    documents: Iterable[Document | Mapping[str, Any]] = (),
    about: bool = False,
) -> nx.MultiDiGraph:
    """The graph of the claims that have two ends and are at least this confident.

    ``documents`` (values or rows of documents.jsonl) give edges the date of their document. Nodes and edges are added
    in order of id, so that the same claims give the same graph whatever their order.
    """
    known = {entity.id: entity for entity in entities}
    dates = {}
    for document in documents:
        row = document.to_json() if isinstance(document, Document) else document
        dates[row["id"]] = row["date"]
    kept = sorted((c for c in claims if _drawn(c, min_confidence)), key=lambda c: c.id)
    ends = {node.id: node for claim in kept for node in (claim.subject, claim.object) if node is not None}
    links = sorted(_abouts(ends, known)) if about else []
    found = nx.MultiDiGraph()
    for name in sorted({*ends, *(target for _, target in links)}):
        found.add_node(name, **_node(known.get(name), ends.get(name)))
    for claim in kept:
        found.add_edge(claim.subject.id, claim.object.id, key=claim.id, **_edge(claim, dates.get(claim.document)))
    for number, (topic, target) in enumerate(links):
        found.add_edge(topic, target, key=f"{ABOUT}:{number}", kind=ABOUT, relation=ABOUT, claim=None, confidence=1.0, polarity="positive",
                       modality="asserted", speaker="", document="", date=None, time=None, evidence="")  # fmt: skip
    return found


def speaker(claim: Claim | Mapping[str, Any]) -> str:
    """Who a claim is attributed to, outermost first ("The Daily Lamp < Ana Sol"); empty in the document's own voice."""
    sources = claim.attribution if isinstance(claim, Claim) else claim["attribution"]
    return " < ".join(s.label if not isinstance(s, Mapping) else s["label"] for s in sources)


def _drawn(claim: Claim, min_confidence: float) -> bool:
    if claim.object is None or claim.confidence < min_confidence:
        return False
    return claim.subject.type not in HIDDEN_TYPES and claim.object.type not in HIDDEN_TYPES


def _abouts(ends: Mapping[str, Any], known: Mapping[str, Entity]) -> set[tuple[str, str]]:
    """(topic, entity named) pairs from the drawn nodes on, and from those reached, in turn."""
    found: set[tuple[str, str]] = set()
    todo, seen = sorted(ends), set(ends)
    while todo:
        entity = known.get(todo.pop())
        for target in entity.about if entity else ():
            if target in known and target != entity.id and known[target].type not in HIDDEN_TYPES:
                found.add((entity.id, target))
                if target not in seen:
                    seen.add(target)
                    todo.append(target)
    return found


def _node(entity: Entity | None, end: Any) -> dict[str, Any]:
    if entity is None:  # a claim's node that no entity row describes
        return {"label": end.label, "type": end.type, "aliases": [], "same_as": [], "about": [], "mentions": 0}
    return {
        "label": entity.label, "type": entity.type, "aliases": list(entity.aliases), "same_as": list(entity.same_as),
        "about": list(entity.about), "mentions": len(entity.mentions),
    }  # fmt: skip


def _edge(claim: Claim, date: str | None) -> dict[str, Any]:
    relation = claim.relation
    return {
        "kind": "claim", "relation": relation.label, "iri": relation.iri, "plover": relation.plover, "quad": relation.quad,
        "polarity": claim.polarity, "modality": claim.modality, "speaker": speaker(claim), "time": claim.time.value if claim.time else None,
        "place": claim.place.label if claim.place else None, "confidence": claim.confidence, "document": claim.document, "date": date,
        "evidence": claim.evidence.text, "claim": claim.to_json(),
    }  # fmt: skip
