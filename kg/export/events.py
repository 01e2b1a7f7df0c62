"""Events for political scientists: PLOVER records (JSON), and counts by month and pair of actors (CSV).

An event is a claim whose relation has a PLOVER root. ``plover`` writes all of them in the layout of PLOVER's gold
standard records (id, date, source, target, event, eventText, text, …; https://github.com/openeventdata/PLOVER), with
polarity, modality, speaker and confidence beside, as a record of what did not or may happen is no event.
``dyads`` counts only what is positive and asserted, between actors (no topics, roles, documents), confident enough and
dated, once for each date, pair, root and direction ("one a day": the same event told by five articles is one).
``attributed`` counts those that rest on a quoted source alone. The date is the claim's, else its document's.
"""

from __future__ import annotations

import csv
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from kg.export.material import Material
from kg.export.tables import cell
from kg.model import QUADS, Claim, Node
from kg.network import HIDDEN_TYPES, speaker
from kg.rdf.terms import DIP, time_bounds

__all__ = ["DYAD_FIELDS", "dyads", "records", "write_dyads", "write_plover"]

DYAD_FIELDS = (
    "month", "source", "target", "source_type", "target_type", "source_country", "target_country", "events", "attributed",
    "quad1", "quad2", "quad3", "quad4", *(root.lower() for root in QUADS),
)  # fmt: skip

_TIES = {f"{DIP}{name}" for name in ("worksFor", "headOf", "spokespersonFor", "basedIn", "locatedIn", "partOf")}
_REACH = 4
_NO_ACTORS = HIDDEN_TYPES | {"Topic", "Role", "Document", "Event"}


def write_plover(material: Material, path: Path) -> None:
    path.write_text(json.dumps(records(material), ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def write_dyads(material: Material, path: Path) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, DYAD_FIELDS, lineterminator="\r\n")
        writer.writeheader()
        writer.writerows({name: cell(value) for name, value in row.items()} for row in dyads(material))


def records(material: Material) -> list[dict[str, Any]]:
    """A PLOVER record per event claim, in the order of claims."""
    about = _Countries(material)
    documents = {row["id"]: row for row in material.documents}
    return [_record(claim, documents.get(claim.document, {}), about) for claim in material.claims if claim.relation.plover]


def dyads(material: Material) -> list[dict[str, Any]]:
    """A row per month and ordered pair of actors, with counts by quad and root."""
    about = _Countries(material)
    dates = {row["id"]: row["date"] for row in material.documents}
    events: dict[tuple, list[Claim]] = defaultdict(list)
    for claim in material.claims:
        day = _day(claim, dates.get(claim.document))
        if day and _happened(claim, material.min_confidence):
            events[day, claim.subject.id, claim.object.id, claim.relation.plover].append(claim)
    rows: dict[tuple, tuple[Counter, Claim]] = {}
    for (day, subject, object_, root), claims in sorted(events.items()):
        counts, _ = rows.setdefault((day[:7], subject, object_), (Counter(), claims[0]))
        counts.update(["events", f"quad{QUADS[root]}", root.lower()])
        counts["attributed"] += all(claim.attribution for claim in claims)
    return [_dyad(month, counts, claim, about) for (month, _, _), (counts, claim) in sorted(rows.items(), key=lambda row: row[0])]


class _Countries:
    """The country an actor stands for: itself, the one it is named for ("Norland's navy"), or the one that the claims tie it to."""

    def __init__(self, material: Material) -> None:
        self._known = {entity.id: entity for entity in material.entities}
        self._ties: dict[str, set[str]] = defaultdict(set)
        for claim in material.claims:
            if claim.object is not None and claim.relation.iri in _TIES and _holds(claim, material.min_confidence):
                self._ties[claim.subject.id].add(claim.object.id)

    def __call__(self, node: Node) -> str | None:
        """Its label; None where there is none, or more than one."""
        for links in (self._named, self._tied):
            countries = self._reached(node.id, links)
            if countries:
                return self._known[countries.pop()].label if len(countries) == 1 else None
        return None

    def _reached(self, start: str, links: Callable[[str], Iterable[str]]) -> set[str]:
        """Countries within a few links: a spokeswoman works for a ministry that is based in a city of a country."""
        reached = seen = {start}
        for _ in range(_REACH):
            countries = {i for i in reached if i in self._known and self._known[i].type == "Country"}
            if countries:
                return countries
            reached = {other for i in reached for other in links(i)} - seen
            seen = seen | reached
        return set()

    def _named(self, identity: str) -> Iterable[str]:
        return self._known[identity].about if identity in self._known else ()

    def _tied(self, identity: str) -> Iterable[str]:
        return (*self._named(identity), *self._ties.get(identity, ()))


def _record(claim: Claim, document: Mapping[str, Any], country: _Countries) -> dict[str, Any]:
    day = time_bounds(claim.time.value) if claim.time else time_bounds(document.get("date") or "")
    return {
        "id": claim.id,
        "date": day[0] if day else None,
        "endDate": day[1] if day and day[1] != day[0] else None,
        "source": [_actor(claim.subject, country)],
        "target": [_actor(claim.object, country)] if claim.object else [],
        "event": claim.relation.plover,
        "eventText": claim.relation.text,
        "cameo": claim.relation.cameo,
        "quadClass": claim.relation.quad,
        "eventLoc": claim.place.label if claim.place else None,
        "text": claim.evidence.text,
        "language": "en",
        "publication": document.get("title") or claim.document,
        "url": document.get("url"),
        "coder": "kg",
        "relation": claim.relation.label,
        "polarity": claim.polarity,
        "modality": claim.modality,
        "speaker": speaker(claim) or None,
        "confidence": claim.confidence,
        "document": claim.document,
        "textInfo": {"markup": _markup(claim), "start": claim.evidence.start, "end": claim.evidence.end},
    }


def _actor(node: Node, country: _Countries) -> dict[str, Any]:
    return {"actorText": node.text, "name": node.label, "type": node.type, "country": country(node), "iri": node.id}


def _markup(claim: Claim) -> str:
    """The sentence with source, event and target marked as PLOVER's records do: "(SRC: Norland) (EVT: attacked) (TAR: …)"."""
    parts = [("SRC", claim.subject), ("EVT", claim.relation), ("TAR", claim.object)]
    text, first = claim.evidence.text, claim.evidence.start
    done = len(text)
    for name, part in sorted((p for p in parts if p[1] is not None and p[1].start is not None), key=lambda p: -p[1].start):
        start, end = part.start - first, part.end - first
        if 0 <= start < end <= done:  # parts that overlap, or stand in another sentence, stay unmarked
            text = f"{text[:start]}({name}: {text[start:end]}){text[end:]}"
            done = start
    return text


def _happened(claim: Claim, min_confidence: float) -> bool:
    if claim.object is None or claim.relation.plover not in QUADS or claim.subject.id == claim.object.id:
        return False
    return _holds(claim, min_confidence) and not {claim.subject.type, claim.object.type} & _NO_ACTORS


def _holds(claim: Claim, min_confidence: float) -> bool:
    return claim.polarity == "positive" and claim.modality == "asserted" and claim.confidence >= min_confidence


def _day(claim: Claim, date: str | None) -> str | None:
    bounds = (time_bounds(claim.time.value) if claim.time else None) or time_bounds(date or "")
    return bounds[0] if bounds else None


def _dyad(month: str, counts: Counter, claim: Claim, country: _Countries) -> dict[str, Any]:
    source, target = claim.subject, claim.object
    return dict.fromkeys(DYAD_FIELDS, 0) | counts | {
        "month": month, "source": source.label, "target": target.label, "source_type": source.type, "target_type": target.type,
        "source_country": country(source) or "", "target_country": country(target) or "",
    }  # fmt: skip
