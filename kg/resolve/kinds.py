"""Nouns that take up what was named by its kind, "the company", "the agency", and which things are of that kind."""

from __future__ import annotations

from .features import Track
from .lexicon import PLACE_SUFFIXES, words

__all__ = ["GENERIC", "NO_COMPANY", "NO_FIRM", "RULING", "UNITED", "is_kind"]

GENERIC = {
    "company": words(
        "company firm business corporation conglomerate manufacturer maker retailer carrier airline carmaker automaker "
        "steelmaker chipmaker planemaker lender insurer broadcaster"
    ),
    "country": words("country nation kingdom republic"),
    "city": words("city town"),
    "state": words("state"),
    "alliance": words("bloc alliance"),
    "group": words("group organization organisation association charity nonprofit"),
    "event": words("event"),
    "law": words("bill act law legislation"),
    "agency": words("agency"),
}
NO_FIRM = words("association charity nonprofit")
"""Groups that are no companies."""
UNITED = words("alliance association body charity confederation council federation group league lobby network nonprofit society union")
_SPANS = words("day week month war wars crisis")
"""Last words of names that are called events, but seldom "the event"."""
NO_COMPANY = words(
    "association union federation society council committee party ministry department agency army university school church court "
    "senate house congress parliament assembly legislature chamber commons lords diet duma knesset caucus campaign coalition movement "
    "league foundation charity institute hospital museum"
)
RULING = frozenset({"Government", "GovernmentBody", "Military", "Party"})


_AGENCIES = words("administration agency authority bureau fund office organisation organization programme program service")
"""Last, or before "of" or "for", words of names that are agencies."""


def is_kind(track: Track, kind: str) -> bool:
    """True if a thing that has a name is what the noun of a kind of ``GENERIC`` may take up."""
    thing = track.thing
    if not track.names:
        return False
    last = {n.split()[-1].lower() for n in track.names}
    if kind == "country":
        return thing.type == "Country"
    if kind == "agency":
        heads = last | {w for n in track.names for w in n.lower().partition(" for ")[0].partition(" of ")[0].split()[-1:]}
        return thing.type in ("Organization", "GovernmentBody") and bool(heads & _AGENCIES)
    if kind == "law":
        return bool(last & {"act", "bill", "law"}) and thing.type not in ("Person", "Organization", "Company")
    if kind == "event":
        return thing.type == "Event" and not last & _SPANS
    if kind in ("alliance", "group"):
        return thing.type == "Alliance" or (kind == "group" and thing.type in ("Organization", "Company", "Military", "Party"))
    if kind == "company":
        return thing.type == "Company" or (thing.type == "Organization" and thing.entry is None and not (last | track.nouns) & NO_COMPANY)
    if any("state" in r.extra for r in thing.refs) != (kind == "state"):
        return False
    if any(c.isdigit() for c in track.names[0]):  # "I-40"
        return False
    named = thing.entry is not None or bool(thing.region) or any(r.label == "GPE" for r in thing.refs)
    return thing.type == "Place" and not last & PLACE_SUFFIXES and (named or bool(track.nouns & GENERIC["city"]))
