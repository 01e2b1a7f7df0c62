"""Names that bodies of many countries bear: "Congress", "the Senate", "the Security Council".

The gazetteer knows one of them. It is meant where the phrase names its country, or where that country is
what the document is about; elsewhere the name stands for a body that only its document knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .gazetteer import Entry, Gazetteer
from .lexicon import words
from .ref import Ref
from .thing import Thing

if TYPE_CHECKING:
    from .words import Words

__all__ = ["Bodies", "is_shared"]

_SHARED = words(
    "congress senate house representatives parliament assembly national general supreme constitutional court high security "
    "council state cabinet government treasury central bank foreign home office ministry department defence defense justice "
    "interior affairs finance election commission electoral labour labor "
    "conservative liberal democratic republican socialist communist green social christian party democrats republicans conservatives "
    "liberals greens socialists communists commerce agriculture education energy health tory tories front union people's "
    "upper lower chamber"
)
_LOOSE = words("democrats republicans department office tory tories treasury")
"""Words that make a name one that is mostly said of one country all the same."""
_WITH_DEPARTMENTS = frozenset(("Australia", "Canada", "Ireland", "Northern_Ireland", "Philippines", "South_Africa"))
"""Countries whose own ministries are departments, so that "the Department of Justice" is theirs in a text about them."""
SHARE = 0.4
"""So often, against the country named most, must the body's country be named where its name is that of any country's body."""


def is_shared(name: str) -> bool:
    """True for a name of nothing but words that bodies of any country bear."""
    low = [w for w in name.lower().split() if w not in ("of", "the", "and", "for")]
    return bool(low) and all(w in _SHARED for w in low)


class Bodies:
    """How often a document names each country, and which country a body belongs to."""

    def __init__(self, refs: list[Ref], doc: Words, gazetteer: Gazetteer):
        self.doc, self.gazetteer = doc, gazetteer
        self.ending = {r.end: r for r in refs if r.kind == "name"}
        self.by_head = {r.head: r for r in refs if r.kind == "name"}
        self.counts: dict[str, int] = {}
        self.named_at: list[tuple[int, str]] = []
        """Token and country of each name that tells one, in text order."""
        self.un = False
        for ref in refs:
            if ref.kind != "name" or is_shared(ref.name):
                continue
            for slug in ref.entries[:1] or ((ref.country,) if ref.country else ()):
                entry = gazetteer.entries[slug]
                self.un = self.un or slug.startswith("United_Nations")
                country = slug if entry.type == "Country" else entry.country or next((t.of for t in entry.terms), "")
                if country:
                    self.counts[country] = self.counts.get(country, 0) + 1
                    self.named_at.append((ref.start, country))

    def owner(self, ref: Ref) -> str | None:
        """The country that the phrase names ("Peru's Congress", "the Peruvian Congress"); "" for another's; None if none is named."""
        before = self.ending.get(ref.core[0]) or self.ending.get(ref.core[0] - 1)
        for child in self.doc[ref.head].lefts:
            if child.dep_ == "poss" and child.i < ref.core[0]:
                before = self.by_head.get(child.i)
                if before is None:
                    return ""
        if before is None or before is ref or ref.core[0] - before.end > 1:
            return None
        if before.entries:
            entry = self.gazetteer.entries[before.entries[0]]
            return entry.slug if entry.type == "Country" else "" if entry.type == "Place" else None
        return before.country or None

    def body(self, ref: Ref) -> tuple[str, str] | None:
        """The name without its country, and the country ("" if the phrase names none), of a body such as any country has; else None."""
        words, owner = ref.name.split(), self.owner(ref)
        for n in (2, 1):
            found = self.gazetteer.demonym(" ".join(words[:n])) or self.gazetteer.country(" ".join(words[:n])) if len(words) > n else None
            if found is not None:
                words, owner = words[n:], found.slug
                break
        name = " ".join(words)
        return (name, owner or "") if is_shared(name) and len(name) > 2 else None

    def known(self, body: tuple[str, str]) -> Entry | None:
        """The gazetteer's entry of a body whose country the phrase names: "Brazil's Congress" as "Brazilian Congress"."""
        country = self.gazetteer.entries.get(body[1])
        for adjective in country.demonyms if country is not None else ():
            found = [e for e in self.gazetteer.find(f"{adjective} {body[0]}") if e.country == body[1]]
            if found:
                return found[0]
        return None

    def joined(self, things: list[Thing]) -> list[Thing]:
        """A body without its country goes with the one of that name whose country the document tells, if there is just one."""
        owned = [(body[0], t) for t in things for body in {t.body or self._body_of(t)} if body is not None and body[1]]
        out = []
        for thing in things:
            same = [t for name, t in owned if thing.body is not None and not thing.body[1] and name == thing.body[0]]
            if len(same) == 1:
                same[0].take(thing)
            else:
                out.append(thing)
        return out

    def _body_of(self, thing: Thing) -> tuple[str, str] | None:
        """The body that the gazetteer's name says with its country: "U.S. Supreme Court"."""
        return next((body for ref in thing.refs if " " in ref.name for body in [self.body(ref)] if body is not None), None)

    def fits(self, ref: Ref, entry: Entry) -> bool:
        """True if the body of that name can be the gazetteer's."""
        if not is_shared(ref.name) or entry.type in ("Country", "Place", "Person"):
            return True
        owner = self.owner(ref)
        if owner:
            return owner == entry.country
        if not entry.country:
            among = ref.name.endswith("Security Council") and len(self.counts) != 1  # of several countries: not that of one of them
            return owner is None and (self.un or among or not entry.slug.startswith("United_Nations"))
        own = self.counts.get(entry.country, 0)
        most = max((n for country, n in self.counts.items() if country != entry.country), default=0)
        if owner == "":  # "the country's Congress"
            return own > 2 * most
        named = set(ref.name.lower().split())
        if "department" in named and own < most and max(self.counts, key=lambda name: self.counts[name]) in _WITH_DEPARTMENTS:
            return False
        if owner is None and named & _LOOSE and not named & {"christian", "social"}:  # "Social Democrats" are of many countries
            return own > 0 or most < 3
        return own >= SHARE * most and not (owner is None and own < most and self._told_of_another(ref, entry.country))

    def _told_of_another(self, ref: Ref, country: str) -> bool:
        """True if the sentence names the country that the document names most, and not this one."""
        first, last = ref.start, ref.end
        while first > 0 and not self.doc[first].is_sent_start:
            first -= 1
        while last < len(self.doc) and not self.doc[last].is_sent_start:
            last += 1
        here = {name for at, name in self.named_at if first <= at < last}
        return country not in here and max(self.counts, key=lambda name: self.counts[name]) in here
