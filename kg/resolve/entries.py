"""Which entry of the gazetteer a name means: by its kind of use, by what else the document names, and by date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import lexicon as lx
from .gazetteer import Entry, Gazetteer, key_of
from .place_use import acts, is_place_use
from .ref import Ref
from .shared import Bodies
from .thing import Thing
from .typing import type_votes

if TYPE_CHECKING:
    from .words import Words

__all__ = ["Linker"]

_HEADS = frozenset({"president", "prime minister", "chancellor", "monarch", "secretary of state", "foreign minister", "secretary-general"})
"""Offices whose holder news calls by the surname alone."""


_SEATED = {"Belgium": "European_Union"}
"""Country -> international body whose seat is its capital."""


class Linker:
    """Chooses the entries of one document's names."""

    def __init__(self, refs: list[Ref], doc: Words, gazetteer: Gazetteer, date: str | None):
        self.doc, self.gazetteer, self.date = doc, gazetteer, date
        self.bodies = Bodies(refs, doc, gazetteer)
        self.people = _surnames(refs, doc, gazetteer)
        named = [r for r in refs if r.kind == "name"]
        self.sure = {r.entries[0] for r in named if len(r.entries) == 1}
        self.ends = {r.end for r in named}
        self.named: dict[str, int] = {}
        self.first_person: dict[str, int] = {}
        for r in named:
            self.named[r.name] = self.named.get(r.name, 0) + 1
            if " " in r.name and not any(gazetteer.entries[slug].type == "Country" for slug in r.entries):
                self.first_person.setdefault(r.name.split()[-1], r.start)
        self.european = sum(any(slug.startswith("Europe") for slug in r.entries) for r in named)

    def choose(self, ref: Ref) -> None:
        """Leave at most one gazetteer entry on the mention: the person of that surname here, the state, the government."""
        if not ref.entries:
            ref.entries = self._korea(ref)
            return
        entries = [self.gazetteer.entries[slug] for slug in ref.entries]
        other = entries[0].type != "Country" or self._only_by_name(ref, entries[0])
        if other and ref.name in self.people and not is_place_use(ref, self.doc):
            ref.entries = ()
            return
        best = self._of_several(ref, entries) if len(entries) > 1 else entries[0]
        seat = self.gazetteer.seat(ref.name)
        if seat is not None and best.type == "Place" and self._acts(ref):
            best = self._body_there(seat) or seat
            ref.extra["metonym"] = True
        ref.entries = (best.slug,) if self.bodies.fits(ref, best) else ()

    def _korea(self, ref: Ref) -> tuple[str, ...]:
        """ "The North" in a text that names the Koreas, and no other country with a north or a south of its own name."""
        slug = f"{ref.name}_Korea"
        koreas = {"North_Korea", "South_Korea"} & self.sure
        known = ref.name in ("North", "South") and koreas and slug in self.gazetteer.entries and "South_Sudan" not in self.sure
        return (slug,) if known else ()

    def _only_by_name(self, ref: Ref, entry: Entry) -> bool:
        """True if nothing but this name speaks of a country, and the name follows a person's who is called so: "Ana Chad ... Chad said"."""
        alone = self.bodies.counts.get(entry.slug, 0) == self.named.get(ref.name, 0)
        return alone and self.first_person.get(ref.name, ref.start) < ref.start

    def _acts(self, ref: Ref) -> bool:
        return acts(ref, self.doc) and not is_place_use(ref, self.doc) and not self._dateline(ref)

    def _dateline(self, ref: Ref) -> bool:
        """True for "LIMA, July 9" at the start of a paragraph."""
        first, doc = ref.core[0], self.doc
        after = doc[ref.core[1]].text if ref.core[1] < len(doc) else ""
        begins = doc[first].is_sent_start or (first > 1 and doc[first - 1].text == "/")  # "LIMA/OSLO"
        return ref.name.isupper() and len(ref.name) > 3 and begins and after in (",", "-", "—", "–", "(", "/")

    def _body_there(self, seat: Entry) -> Entry | None:
        """ "Brussels" is the European Union in a text that speaks of it more than of Belgium, or of neither."""
        body = self.gazetteer.entries.get(_SEATED.get(seat.slug, ""))
        of_state = self._spoken_of(seat.slug)
        return body if body is not None and (self.european > of_state or of_state == 0) else None

    def _spoken_of(self, country: str) -> int:
        """How often a country is named, its capital left out."""
        capital = self.gazetteer.entries.get(self.gazetteer.entries[country].capital)
        return self.bodies.counts.get(country, 0) - (self.named.get(capital.label, 0) if capital is not None else 0)

    def _of_several(self, ref: Ref, entries: list[Entry]) -> Entry:
        """What is named unmistakably elsewhere; the state of the United States; what an article tells; the country named most."""
        best = next((e for e in entries if e.slug in self.sure), entries[0])
        state = next((e for e in entries if e.country == "United_States"), None)
        after_city = ref.start > 1 and self.doc[ref.start - 1].text == "," and ref.start - 1 in self.ends
        if state is not None and best.type == "Country" and (after_city or self.bodies.counts.get("United_States", 0) > 2):
            return state
        if (after_city or _of_state(ref, self.doc)) and any("state)" in e.slug for e in entries):
            return next(e for e in entries if "state)" in e.slug)
        if best.slug in self.sure:
            return best
        with_article = [e for e in entries if e.slug in self.gazetteer.articled.get(key_of(ref.name), ())]
        if with_article and len(with_article) < len(entries):
            has = "the" in (self.doc[ref.core[0]].lower_, self.doc[max(ref.core[0] - 1, 0)].lower_)
            return with_article[0] if has else next(e for e in entries if e not in with_article)
        if best.type in ("Country", "Place"):
            return best
        return max(entries, key=lambda e: (self.bodies.counts.get(e.country, 0), -entries.index(e)))

    def by_surname(self, thing: Thing) -> Entry | None:
        """The head of state or government whom a surname alone means: one bearer is known, in office then, and the country is named."""
        if thing.entry is not None or thing.type != "Person" or thing.plural or len(set(thing.names)) != 1 or " " in thing.names[0]:
            return None
        name = thing.names[0]
        slugs = self.gazetteer.surnames.get(key_of(name), ())
        entry = self.gazetteer.entries[slugs[0]] if len(slugs) == 1 else None
        if entry is None or lx.is_common(name.lower()) or lx.first_name_gender(name, alone=True) or thing.gender not in ("", entry.gender):
            return None
        titled = {title for ref in thing.refs for title in ref.titles} - lx.HONORIFICS.keys()
        un = self.bodies.un or any(ref.name.startswith("United Nations") for ref in self.bodies.by_head.values())
        named = {of for of, n in self.bodies.counts.items() if n} | ({"United_Nations"} if un else set())
        offices = [t for t in entry.terms if t.role in _HEADS and t.of in named]
        known = offices and (self.gazetteer.in_office(entry, self.date) or (self.date is None and entry.same_as))
        return entry if known and all(any(title in t.role for t in offices) for title in titled) else None


def _of_state(ref: Ref, doc: Words) -> bool:
    """ "Governor of Washington", "the state of New York"."""
    return ref.core[0] > 1 and doc[ref.core[0] - 1].lower_ == "of" and doc[ref.core[0] - 2].lower_ in ("governor", "state", "senator")


def _surnames(refs: list[Ref], doc: Words, gazetteer: Gazetteer) -> frozenset[str]:
    """Last words of the names of two or more words that are plainly people's here."""
    out = set()
    for ref in refs:
        words = ref.name.split()
        if ref.kind == "name" and len(words) > 1 and ref.entries and gazetteer.entries[ref.entries[0]].type == "Person":
            out.add(words[-1])
        elif ref.kind == "name" and len(words) > 1 and not ref.entries:
            votes = type_votes(ref, doc, gazetteer)
            if votes and max(votes, key=lambda k: (votes[k], k)) == "Person":
                out.add(words[-1])
    return frozenset(out)
