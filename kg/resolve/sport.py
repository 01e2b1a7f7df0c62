"""Countries as teams: in a report of a match "Peru" is eleven players, and beats nobody in a war."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import lexicon as lx
from .gazetteer import Gazetteer
from .place_use import is_place_use
from .ref import Ref

if TYPE_CHECKING:
    from .words import Words

__all__ = ["sport_of", "team_title"]

_SPORTS = {
    "football": lx.words(
        "goal goalkeeper striker midfielder penalty equaliser equalizer defender referee header kick-off offside football soccer"
    ),
    "cricket": lx.words("wicket innings batsman bowler cricket over-rate"),
    "rugby": lx.words("rugby scrum try-scorer fly-half"),
    "basketball": lx.words("basketball rebound three-pointer"),
    "ice hockey": lx.words("puck goaltender ice-hockey"),
}
_COMMON = lx.words("match game tournament coach half win score team player squad final semi-final quarter-final group cup")
_NATIONS = frozenset({"England", "Scotland", "Wales", "Northern_Ireland"})

MIN_WORDS, MIN_SHARE = 5, 1 / 60
"""A report of a match has at least so many words of the sport, and such a share of words of sport at all."""


def sport_of(doc: Words) -> str:
    """The sport that the whole text is a report of; "" for nearly every text."""
    lemmas = [t.lemma_.lower() for t in doc if t.is_alpha]
    common = sum(word in _COMMON for word in lemmas)
    for sport, nouns in _SPORTS.items():
        own = sum(word in nouns for word in lemmas)
        if own >= MIN_WORDS and (own + common) >= MIN_SHARE * len(lemmas):
            return sport
    return ""


def team_title(ref: Ref, doc: Words, gazetteer: Gazetteer, sport: str) -> str:
    """ "Peru national football team" for a country that plays; "" where the country itself or a place is meant."""
    if not sport or not ref.entries or ref.adjective:
        return ""
    entry = gazetteer.entries[ref.entries[0]]
    if entry.type != "Country" and entry.slug not in _NATIONS:
        return ""
    if is_place_use(ref, doc) and doc[ref.head].head.lower_ in ("in", "outside", "near", "across"):
        return ""
    return f"{entry.label} national {sport} team"
