"""Which role a further participant has, from the preposition that brings it in and what it is."""

from __future__ import annotations

from .syntax import Syntax

__all__ = ["PLACE_MARKERS", "is_place", "is_time", "role_of"]

_ROLES = {
    "to": "recipient", "toward": "target", "towards": "target", "against": "target", "at": "target", "upon": "target", "with": "target",
    "on": "topic", "about": "topic", "over": "topic", "regarding": "topic", "concerning": "topic", "of": "topic",
    "for": "purpose", "by": "instrument", "via": "instrument", "through": "instrument", "using": "instrument", "with the help of": "instrument",
    "from": "origin", "out of": "origin", "away from": "origin", "into": "destination", "onto": "destination", "as": "role",
    "because of": "cause", "due to": "cause", "despite": "concession", "amid": "circumstance", "during": "circumstance", "after": "circumstance",
    "before": "circumstance", "in": "circumstance", "under": "circumstance", "without": "absence", "between": "target", "among": "target",
    "alongside": "partner", "along with": "partner", "together with": "partner", "that": "content", "to do": "purpose", "doing": "content",
    "in response to": "cause", "in favor of": "topic", "in favour of": "topic",
}  # fmt: skip
PLACE_MARKERS = frozenset("in at near off outside inside around across along above within on over into to from through".split())
_PLACE_TYPES = frozenset(("GPE", "LOC", "FAC"))
_PLACE_NOUNS = frozenset(
    "airport airfield border bridge building camp capital center centre church city coast coastline court district embassy hospital hotel island "
    "line mosque office palace park port prison province region river road sea shore square stadium state station street strait suburb town venue village zone "
    "headquarters country area waters territory crossing gulf bay valley mountain desert peninsula school university".split()
)
_TIME_TYPES = frozenset(("DATE", "TIME"))
_TIME_NOUNS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
    "year month week day decade century morning evening afternoon night hour minute weekend today yesterday tomorrow tonight summer winter spring autumn fall season "
    "sunrise sunset dawn dusk noon midnight moment time".split()
)


def is_time(syntax: Syntax, head: int) -> bool:
    """True if a phrase's head names a time or a stretch of time."""
    return syntax.ent[head] in _TIME_TYPES or syntax.lemma[head] in _TIME_NOUNS or syntax.low[head] in _TIME_NOUNS


def is_place(syntax: Syntax, head: int) -> bool:
    """True if a phrase's head names a place."""
    return syntax.ent[head] in _PLACE_TYPES or syntax.lemma[head] in _PLACE_NOUNS


def role_of(syntax: Syntax, marker: str, head: int) -> str:
    """The role of a filler: time and place by what it is, the others by its preposition."""
    if marker not in ("that", "to do", "doing", "", "be") and is_time(syntax, head):
        return "time"
    if marker in PLACE_MARKERS and is_place(syntax, head):
        return {"to": "destination", "into": "destination", "from": "origin"}.get(marker, "place")
    if marker == "":
        return "target"
    if marker == "be":
        return "attribute"
    return _ROLES.get(marker, "purpose" if marker.startswith("for ") else "content" if marker.endswith("doing") else "circumstance")
