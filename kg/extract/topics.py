"""Topics that a relative clause makes: "worries on TikTok, which is under the ownership of ByteDance".

What is worried about is not the company but what the clause says of it; the ontology names that
("ownership" for owns), and the topic is called by both: "TikTok ownership".
"""

from __future__ import annotations

from dataclasses import replace

from ..ontology import Ontology
from .phrases import noun_phrase
from .reading import Reading
from .syntax import Syntax

__all__ = ["name_topics"]


def name_topics(syntax: Syntax, readings: list[Reading], ontology: Ontology) -> None:
    """Give such objects their topic as ``object_phrase``, in place."""
    nouns: dict[int, str] = {}
    for reading in readings:
        if syntax.dep[reading.anchor] != "relcl" or reading.form is None or reading.codes.plover is not None:
            continue
        topics = ontology.properties[reading.codes.iri].topic_nouns
        named = syntax.head[reading.anchor]
        if topics and named in (reading.subject, reading.object) and syntax.pos[named] == "PROPN":
            nouns[named] = topics[0]
    for reading in readings:
        if reading.object in nouns and reading.form is not None and reading.kind == "clause" and _is_worry(reading, ontology):
            whole = noun_phrase(syntax, reading.object)
            reading.object_phrase = replace(whole, label=f"{whole.text} {nouns[reading.object]}", about=(whole,), type="Topic")


def _is_worry(reading: Reading, ontology: Ontology) -> bool:
    """True for relations that are about a matter, not against somebody: a verbal conflict told with a topic noun of its own."""
    return "concern" in ontology.properties[reading.codes.iri].topic_nouns
