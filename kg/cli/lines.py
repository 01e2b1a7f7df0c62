"""Claims, hops and entities as lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kg.model import Claim, Entity

_SHOWN = 10
"""So many documents are named; the rest is in ``kg entity --format json``."""

__all__ = ["claim_lines", "entity_lines", "hop_lines"]


def claim_lines(claim: Claim, indent: str = "") -> Iterator[str]:
    """What a claim says, who says it and how surely, and the sentence it stands on."""
    yield indent + statement(claim)
    yield f"{indent}    {circumstances(claim.to_json())}"
    yield f"{indent}    “{one_line(claim.evidence.text)}”"


def statement(claim: Claim) -> str:
    """The claim as one line: subject, relation, object, further participants."""
    negated = "not " if claim.polarity == "negative" else ""
    line = f"{claim.subject.label} — {negated}{claim.relation.label}"
    if claim.object is not None:
        line += f" → {claim.object.label}"
    if claim.arguments:
        line += f" ({', '.join(f'{argument.role}: {argument.node.label}' for argument in claim.arguments)})"
    return line


def circumstances(row: Mapping[str, Any]) -> str:
    """Who says it, how it is meant, when and where, in which document, how sure: from a claim's JSON."""
    parts = [row["document"]]
    if row["attribution"]:
        parts.append("said by " + ", as told by ".join(source["label"] for source in reversed(row["attribution"])))
    if row["modality"] != "asserted":
        parts.append(row["modality"])
    if row["time"]:
        parts.append(row["time"]["value"])
    if row["place"]:
        parts.append(f"in {row['place']['label']}")
    zone = row["evidence"]["zone"]
    if zone != "body":
        parts.append(zone)
    return "; ".join([*parts, f"confidence {row['confidence']:.2f}"])


def one_line(text: str) -> str:
    return " ".join(text.split())


def hop_lines(hop: Any, *, every: bool = False) -> Iterator[str]:
    """A step of a path with the sentence of its surest claim, or of every one."""
    yield f"  {hop}"
    for _, edge, _ in hop.edges if every else hop.edges[:1]:
        if edge["claim"] is None:
            yield "      the name of the topic names it"
            continue
        other = f"{edge['relation']}; " if edge["relation"] != hop.best["relation"] else ""
        yield f"      {other}{edge['polarity']}; {circumstances(edge['claim'])}"
        yield f"      “{one_line(edge['evidence'])}”"


def entity_lines(entity: Entity, claims: Iterable[Claim], labels: Mapping[str, str]) -> Iterator[str]:
    """A page on an entity: names, where it is mentioned, claims by it, about it, and what it says."""
    claims = list(claims)
    yield f"{entity.label} ({entity.type})"
    yield f"  {entity.id}"
    if entity.aliases:
        yield f"  also: {', '.join(entity.aliases)}"
    for same in entity.same_as:
        yield f"  same as: {same}"
    if entity.about:
        yield f"  about: {', '.join(labels.get(other, other) for other in entity.about)}"
    documents = sorted({mention.document for mention in entity.mentions})
    shown = ", ".join(documents[:_SHOWN]) + (" …" if len(documents) > _SHOWN else "")
    yield f"  {len(entity.mentions)} mentions in {len(documents)} documents: {shown}"
    for title, group in parts_of(entity, claims).items():
        if group:
            yield ""
            yield f"{title}:"
            for claim in group:
                yield from claim_lines(claim, "  ")


def parts_of(entity: Entity, claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """The claims by the part that an entity has in them; a claim stands under the first that fits."""
    found: dict[str, list[Claim]] = {"Claims by it": [], "Claims on it": [], "What it says": []}
    for claim in claims:
        if claim.subject.id == entity.id:
            found["Claims by it"].append(claim)
        elif entity.id in {node.id for node in claim.nodes()}:
            found["Claims on it"].append(claim)
        elif entity.id in {source.id for source in claim.attribution}:
            found["What it says"].append(claim)
    return found
