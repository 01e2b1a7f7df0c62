"""Answers about one graph as plain JSON: what the HTTP API and the MCP server both give."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import networkx as nx

from kg import network
from kg.build import contents, folder
from kg.errors import KgError
from kg.model import POLARITIES, Claim, Document, Entity
from kg.network.names import of_relation

__all__ = ["Answers"]

MAX_LIMIT = 1000


class Answers:
    """The graph in a folder that ``kg build`` made; files are read when first asked for and kept."""

    def __init__(self, out: str | Path) -> None:
        self.out = folder.require(out)
        self.manifest = contents.manifest(self.out)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        return contents.claims(self.out)

    @cached_property
    def entities(self) -> dict[str, Entity]:
        return {entity.id: entity for entity in contents.entities(self.out)}

    @cached_property
    def rows(self) -> dict[str, Mapping[str, Any]]:
        return {row["id"]: row for row in contents.rows(self.out)}

    @cached_property
    def _by_entity(self) -> dict[str, list[Claim]]:
        found: dict[str, list[Claim]] = {}
        for claim in self.claims:
            for name in {node.id for node in claim.nodes()} | {source.id for source in claim.attribution}:
                found.setdefault(name, []).append(claim)
        return found

    @cached_property
    def _kinds(self) -> dict[str, tuple[str, ...]]:
        known = contents.ontology(self.out).properties.values()
        return {
            "symmetric": tuple(one.iri for one in known if one.symmetric),
            "apart": tuple(one.iri for one in known if one.own_words == "acts"),
        }

    @cached_property
    def _graph(self) -> nx.MultiDiGraph:
        return self._graph_from(self.manifest.min_confidence)

    def search_entities(self, text: str, *, limit: int = 10) -> list[dict[str, Any]]:
        """Entities whose names match, begin with, hold or look like the text, best first, with the number of their claims."""
        found = network.search(self.entities.values(), text, limit=_limit(limit))
        return [self._brief(self.entities[name]) for name in found]

    def entity(self, name: str) -> dict[str, Any]:
        """One entity in full, with the number of claims it is in. UnknownNameError offers near names."""
        entity = self._entity(name)
        return {**entity.to_json(), "claims": len(self._by_entity.get(entity.id, ()))}

    def claims_about(
        self,
        *,
        about: str | None = None,
        subject: str | None = None,
        object: str | None = None,
        speaker: str | None = None,
        relation: str | None = None,
        root: str | None = None,
        polarity: str | None = None,
        modality: str | None = None,
        document: str | None = None,
        min_confidence: float = 0.0,
        limit: int = 50,
        offset: int = 0,
    ) -> dict[str, Any]:
        """Claims that fit every condition given, in the order of documents: ``total`` and one page of ``claims``.

        ``about`` is any part of the claim or its source; names are found as ``kg entity`` finds them. ``relation`` is a
        label or IRI, ``root`` a PLOVER code.
        """
        if polarity not in (None, *POLARITIES):
            raise KgError(f"polarity {polarity!r}: allowed are {', '.join(POLARITIES)}")
        ids = {part: self._entity(name).id for part, name in (("about", about), ("subject", subject), ("object", object)) if name}
        said_by = self._entity(speaker).id if speaker else None
        start = self._by_entity.get(ids["about"], []) if "about" in ids else self.claims
        found = [
            claim
            for claim in start
            if claim.confidence >= min_confidence
            and ("subject" not in ids or claim.subject.id == ids["subject"])
            and ("object" not in ids or (claim.object is not None and claim.object.id == ids["object"]))
            and (said_by is None or said_by in {source.id for source in claim.attribution})
            and (relation is None or relation in of_relation(claim.relation.label, claim.relation.iri))
            and root in (None, claim.relation.plover)
            and polarity in (None, claim.polarity)
            and modality in (None, claim.modality)
            and document in (None, claim.document)
        ]
        page = found[max(0, offset) :][: _limit(limit)]
        return {"total": len(found), "claims": [self._cited(claim) for claim in page]}

    def path(
        self, start: str, end: str, *, min_confidence: float | None = None, relation: str | None = None, **how: Any
    ) -> list[dict[str, Any]]:
        """Chains of claims that connect two entities, as ``kg.network.paths`` finds them; each claim with its citation.

        ``relation`` (a label or IRI) is the only one to walk by.
        """
        how = {**how, "relations": (relation,)} if relation is not None else how
        graph = self._graph if min_confidence is None else self._graph_from(min_confidence)
        ends = [name if (name := self._entity(text).id) in graph else network.find(graph, text) for text in (start, end)]
        return [found.to_json() for found in network.paths(graph, *ends, **how)]

    def disagreements(self, *, min_confidence: float | None = None, limit: int = 50) -> list[dict[str, Any]]:
        """What some sources affirm and others deny, both sides with their citations."""
        least = self.manifest.min_confidence if min_confidence is None else min_confidence
        found = network.disagreements(self.claims, min_confidence=least, **self._kinds)[: _limit(limit)]
        return [
            {**case.to_json(), "affirmed": [self._cited(c) for c in case.affirmed], "denied": [self._cited(c) for c in case.denied]}
            for case in found
        ]

    def timeline(self, name: str) -> list[dict[str, Any]]:
        """An entity's claims by day."""
        moments = network.timeline(self._by_entity.get(self._entity(name).id, ()), self._entity(name).id, self.rows.values())
        return [{**moment.to_json(), "claim": self._cited(moment.claim)} for moment in moments]

    def stats(self) -> dict[str, Any]:
        return network.stats(self.claims, list(self.entities.values()), self.rows.values())

    def documents(self) -> list[dict[str, Any]]:
        """The rows of documents.jsonl."""
        return [dict(row) for row in self.rows.values()]

    def document(self, name: str) -> Document:
        """A document with its text; KgError if there is none of that id."""
        if name not in self.rows:
            raise contents.unknown_document(self.out, name, self.rows)
        row = self.rows[name]
        return Document(name, contents.text(self.out, name), row["title"], row["date"], row["url"])

    def _entity(self, name: str) -> Entity:
        return self.entities[network.find(self.entities.values(), name)]

    def _brief(self, entity: Entity) -> dict[str, Any]:
        brief = {"id": entity.id, "label": entity.label, "type": entity.type, "aliases": list(entity.aliases)}
        return {**brief, "same_as": list(entity.same_as), "claims": len(self._by_entity.get(entity.id, ()))}

    def _cited(self, claim: Claim) -> dict[str, Any]:
        """A claim's JSON with a sentence that says it and where it is from."""
        row = self.rows[claim.document]
        cited = {"statement": statement(claim), "speaker": network.speaker(claim) or None}
        return {**cited, "title": row["title"], "date": row["date"], "url": row["url"], **claim.to_json()}

    def _graph_from(self, least: float) -> nx.MultiDiGraph:
        rows: Iterable[Mapping[str, Any]] = self.rows.values()
        return network.graph(self.claims, self.entities.values(), min_confidence=least, documents=rows, about=True)


def statement(claim: Claim) -> str:
    """A claim in a line: "Norland — not threatened → Sudmark (said Ana Sol)"."""
    negated = "not " if claim.polarity == "negative" else ""
    marks = [claim.modality] if claim.modality != "asserted" else []
    marks += [f"according to {network.speaker(claim)}"] if claim.attribution else []
    object_ = f" → {claim.object.label}" if claim.object else ""
    topics = "".join(f" [{a.role}: {a.node.label}]" for a in claim.arguments)
    return f"{claim.subject.label} — {negated}{claim.relation.label}{object_}{topics}" + (f" ({'; '.join(marks)})" if marks else "")


def _limit(limit: int) -> int:
    if not 1 <= limit <= MAX_LIMIT:
        raise KgError(f"limit {limit}: allowed are 1 to {MAX_LIMIT}")
    return limit
