"""From mentions to things inside one document: which names are one thing.

Deterministic: equal names, gazetteer names, surnames and first names after a full name, acronyms,
company endings, shortened bodies ("the Commission"). What is uncertain is left to the ranker.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from . import lexicon as lx
from .cues import FAMILIES, cues, family_scores, fitted, shares
from .gazetteer import Entry, Gazetteer, key_of
from .ref import Ref
from .sport import sport_of, team_title
from .typing import TYPE_ORDER, acts, family, is_place_use, kind_said, type_votes

if TYPE_CHECKING:
    from .words import Words

__all__ = ["Thing", "name_things", "type_cues"]

_COMPANY_END = re.compile(r",? (?:inc|corp|corporation|ltd|llc|plc|co|gmbh|ag|group|holdings|limited|company)\.?$", re.I)


@dataclass(slots=True, eq=False)
class Thing:
    """One thing as a document speaks of it."""

    refs: list[Ref] = field(default_factory=list)
    type: str = ""
    entry: Entry | None = None
    gender: str = ""
    country: str = ""
    votes: dict[str, float] = field(default_factory=dict)
    region: str = ""
    title: str = ""

    _names: tuple[int, list[str]] = field(default=(0, []), repr=False)

    @property
    def names(self) -> list[str]:
        """The names in the order of the mentions; kept until another mention comes or they are put in order."""
        if self._names[0] != len(self.refs):
            self._names = len(self.refs), self._named()
        return self._names[1]

    def sort(self) -> None:
        """Put the mentions in the order of the text."""
        self.refs.sort(key=lambda r: (r.start, -r.end))
        self._names = len(self.refs), self._named()

    def _named(self) -> list[str]:
        return [ref.name for ref in self.refs if ref.kind == "name" and not ref.adjective]

    @property
    def plural(self) -> bool:
        return self.entry is None and bool(self.refs) and all(ref.number == "pl" for ref in self.refs if ref.kind != "pronoun")


def name_things(refs: list[Ref], doc: Words, gazetteer: Gazetteer, date: str | None) -> list[Thing]:
    """Group the mentions by name; in order of first mention."""
    groups: dict[str, Thing] = {}
    people = _surnames(refs, doc, gazetteer)
    sport = sport_of(doc)
    for ref in refs:
        _people_as_state(ref, doc)
    for ref in refs:
        if ref.kind != "name" or ref.adjective:
            continue
        _choose_entry(ref, refs, doc, gazetteer, people, date)
        team = team_title(ref, doc, gazetteer, sport)
        if team:
            ref.entries = ()
        key = "=" + (team or ref.entries[0]) if team or ref.entries else key_of(_bare(ref.name))
        thing = groups.setdefault(key, Thing(title=team))
        ref.extra["cues"] = cues(ref, doc)
        said = kind_said(ref, doc)
        if said:
            ref.extra["said"] = said
        thing.refs.append(ref)
        for kind, weight in type_votes(ref, doc, gazetteer).items():
            thing.votes[kind] = thing.votes.get(kind, 0.0) + weight
    things = list(groups.values())
    at = {ref.core[0]: ref for ref in refs if ref.kind == "name"}
    for thing in things:
        thing.region = _beside_state(thing, at, doc, gazetteer)
        _settle(thing, gazetteer)
    things = _merge_people(things)
    things = _merge_acronyms(things, doc)
    things = _merge_short(things, doc)
    for thing in things:
        _settle(thing, gazetteer)
        if thing.type != "Place":
            thing.region = ""
    return things


_REGIONAL = frozenset({"United_States", "Canada"})
"""Countries whose towns go by "Town, State" (Wikipedia's naming conventions, geographic names)."""


def _beside_state(thing: Thing, at: dict[int, Ref], doc: Words, gazetteer: Gazetteer) -> str:
    """The state that the text names after a town: "Durham, North Carolina"."""
    if thing.entry is not None:
        return ""
    for ref in thing.refs:
        after = ref.core[1] + 1
        if after < len(doc) and doc[after - 1].text == "," and after in at and at[after].entries:
            entry = gazetteer.entries[at[after].entries[0]]
            if entry.type == "Place" and entry.country in _REGIONAL:
                return entry.label
    return ""


def _people_as_state(ref: Ref, doc: Words) -> None:
    """ "The Russians" stands for the state as "Russia" does; "Bangladeshis" are people."""
    if (
        ref.kind == "name"
        and not ref.adjective
        and ref.country
        and ref.start < ref.core[0]
        and doc[ref.start].lower_ == "the"
        and not ref.entries
    ):
        ref.entries = (ref.country,)


def _bare(name: str) -> str:
    return _COMPANY_END.sub("", name) or name


def _settle(thing: Thing, gazetteer: Gazetteer) -> None:
    """Type, gazetteer entry and gender by the votes of all mentions."""
    thing.sort()
    slugs = [ref.entries[0] for ref in thing.refs if ref.kind == "name" and ref.entries]
    thing.entry = gazetteer.entries[max(sorted(set(slugs)), key=slugs.count)] if slugs else None
    if thing.entry is not None:
        thing.type = thing.entry.type
        thing.gender = thing.entry.gender
        thing.country = thing.entry.slug if thing.entry.type == "Country" else thing.entry.country
    elif thing.title:
        thing.type = "Organization"
    else:
        thing.type = _type_of(thing)
    if thing.type == "Person" and not thing.gender:
        thing.gender = _gender(thing)


_PLAIN = {"person": "Person", "organization": "Organization", "place": "Place", "other": "Topic"}


def _type_of(thing: Thing) -> str:
    """The family by the fitted cues, then the finest type of that family that any mention votes for."""
    if thing.region and "Place" in thing.votes:
        return "Place"
    said = [ref.extra["said"] for ref in thing.refs if "said" in ref.extra]
    if said:
        return max(sorted(set(said)), key=said.count)
    scores = family_scores(fitted(), type_cues(thing))
    best = max(FAMILIES, key=lambda f: (scores[f], -FAMILIES.index(f)))
    finer = [k for k in thing.votes if family(k) == best and k != _PLAIN[best]]
    return max(finer, key=lambda k: (thing.votes[k], -TYPE_ORDER.index(k))) if finer else _PLAIN[best]


def type_cues(thing: Thing) -> dict[str, float]:
    """Shares of the cues of its mentions, and of the hand-weighted votes by family and type."""
    out = shares(ref.extra["cues"] for ref in thing.refs if "cues" in ref.extra)
    total = sum(thing.votes.values()) or 1.0
    for kind, weight in sorted(thing.votes.items()):
        name = f"vote={family(kind)}"
        out[name] = out.get(name, 0.0) + weight / total
        out[f"votes={kind}"] = weight / total
    return out


def _gender(thing: Thing) -> str:
    for ref in thing.refs:
        for title in ref.titles:
            if title in lx.HONORIFICS:
                return lx.HONORIFICS[title]
    for name in sorted(thing.names, key=len, reverse=True):
        if len(name.split()) > 1 or len(thing.names) == 1:
            found = lx.first_name_gender(name.split()[0])
            if found in ("m", "f"):
                return found
    return ""


def _surnames(refs: list[Ref], doc: Words, gazetteer: Gazetteer) -> frozenset[str]:
    """Last words of the names of two or more words that are plainly people's here."""
    out = set()
    for ref in refs:
        words = ref.name.split()
        if ref.kind == "name" and len(words) > 1 and not ref.entries:
            votes = type_votes(ref, doc, gazetteer)
            if votes and max(votes, key=lambda k: (votes[k], k)) == "Person":
                out.add(words[-1])
    return frozenset(out)


def _choose_entry(ref: Ref, refs: list[Ref], doc: Words, gazetteer: Gazetteer, people: frozenset[str], date: str | None) -> None:
    """Leave at most one gazetteer entry on the mention: the person of that surname here, the state, the government."""
    if not ref.entries:
        return
    entries = [gazetteer.entries[slug] for slug in ref.entries]
    if ref.name in people and entries[0].type not in ("Country",) and not is_place_use(ref, doc):
        ref.entries = ()
        return
    best = entries[0]
    if len(entries) > 1:
        sure = {r.entries[0] for r in refs if r.kind == "name" and len(r.entries) == 1 and r is not ref}
        best = next((e for e in entries if e.slug in sure), best)
        entries.sort(key=lambda e: e is not best)
    before = [r for r in refs if r.kind == "name" and r.end <= ref.start and ref.start - r.end <= 1]
    if len(entries) > 1:
        state = next((e for e in entries if e.country == "United_States"), None)
        after_city = ref.start > 1 and doc[ref.start - 1].text == "," and any(r.end == ref.start - 1 for r in before)
        american = sum(1 for r in refs if r.entries and gazetteer.entries[r.entries[0]].country == "United_States" and r.name != ref.name)
        if state is not None and entries[0].type == "Country" and (after_city or american > 2):
            best = state
        elif (after_city or _of_state(ref, doc)) and any("state)" in e.slug for e in entries):
            best = next(e for e in entries if "state)" in e.slug)
    seat = gazetteer.seat(ref.name)
    if seat is not None and best.type == "Place" and acts(ref, doc) and not is_place_use(ref, doc):
        best = seat
        ref.extra["metonym"] = True
    ref.entries = (best.slug,)


def _of_state(ref: Ref, doc: Words) -> bool:
    """ "Governor of Washington", "the state of New York"."""
    return ref.core[0] > 1 and doc[ref.core[0] - 1].lower_ == "of" and doc[ref.core[0] - 2].lower_ in ("governor", "state", "senator")


def _join(target: Thing, other: Thing) -> None:
    target.refs.extend(other.refs)
    for kind, weight in other.votes.items():
        target.votes[kind] = target.votes.get(kind, 0.0) + weight


def _merge_people(things: list[Thing]) -> list[Thing]:
    """Surnames, first names and fuller forms join the full name; of several bearers the one mentioned last before."""
    full = [t for t in things if t.type == "Person" and any(len(n.split()) > 1 for n in t.names) and not t.plural]
    out = []
    for thing in things:
        target = None
        if thing.entry is None or thing.type == "Person":
            target = _bearer(thing, [t for t in full if t is not thing])
        if target is None:
            out.append(thing)
        else:
            _join(target, thing)
            if thing in full:
                full.remove(thing)
    return out


def _bearer(thing: Thing, full: list[Thing]) -> Thing | None:
    words = max(thing.names, key=lambda n: len(n.split())).split()
    start = thing.refs[0].start
    found = [t for t in full if _same_person(words, t, thing)]
    if not found:
        return None
    before = [t for t in found if t.refs[0].start <= start]
    return max(
        before or found,
        key=lambda t: (
            sum(r.start < start for r in t.refs) > 0,
            max((r.start for r in t.refs if r.start < start), default=-t.refs[0].start),
        ),
    )


def _same_person(words: list[str], thing: Thing, other: Thing) -> bool:
    """ "Kerry" or "John" and "John Kerry"; "J. Kerry"; "John F. Kerry". Not "Ms Kerry" for a man."""
    if other.type not in ("Person", "Organization", "Place", "Topic", "Event", "Company"):
        return False
    if thing.gender and other.gender and thing.gender != other.gender:
        return False
    return any(_name_fits(words, name.split(), other) for name in thing.names)


def _name_fits(words: list[str], full: list[str], other: Thing) -> bool:
    """True if ``words`` is a short, initialled or misspelt form of the full name of two or more words."""
    if len(full) < 2 or len(full) < len(words):
        return False
    if len(words) == 1:
        if words[0] == full[-1] or (words[0] == full[0] and len(words[0]) > 1):
            return other.entry is None or other.type == "Person"
        slip = len(words[0]) > 5 and other.entry is None and other.type == "Person" and len(other.refs) < 3
        return slip and _one_letter(words[0], full[-1])
    if words[-1] != full[-1]:
        return False
    first, whole = words[0], full[0]
    initial = len(first.strip(".")) == 1 and first[0] == whole[0]
    if len(words) < len(full):
        return first == whole or initial or set(words) <= set(full)
    return len(words) == 2 and (initial or (min(len(first), len(whole)) > 4 and _one_letter(first, whole)))


def _one_letter(a: str, b: str) -> bool:
    """True if one letter is changed, added or left out: a slip of spelling."""
    if abs(len(a) - len(b)) > 1 or a[0] != b[0]:
        return False
    head = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return a[head + (len(a) >= len(b)) :] == b[head + (len(b) >= len(a)) :]


def _merge_acronyms(things: list[Thing], doc: Words) -> list[Thing]:
    """ "Northern Fisheries Council (NFC)": initials in capitals join the long name."""
    by_initials: dict[str, Thing] = {}
    for thing in things:
        for name in thing.names:
            words = [w for w in re.split(r"[\s-]+", name) if w[:1].isupper()]
            if len(words) > 1:
                by_initials.setdefault("".join(w[0] for w in words), thing)
    out = []
    for thing in things:
        short = thing.names[0].replace(".", "")
        target = by_initials.get(short)
        if (
            target is not None
            and target is not thing
            and short.isupper()
            and len(short) > 1
            and target.type != "Person"
            and (thing.entry is None or target.entry is None)
        ):
            _join(target, thing)
        else:
            out.append(thing)
    return out


def _longer_of(thing: Thing, things: list[Thing]) -> Thing | None:
    """ "Harbour Trust" where the text also has "Harbour Trust of Oslo": a body of two words or more and its full name."""
    if thing.entry is not None or family(thing.type) not in ("organization", "place") or len(thing.names[0].split()) < 2:
        return None
    starts = tuple(f"{thing.names[0]} {joint} " for joint in ("of", "for"))
    found = [t for t in things if t is not thing and t.entry is None and any(n.startswith(starts) for n in t.names)]
    return found[0] if len(found) == 1 else None


def _merge_short(things: list[Thing], doc: Words) -> list[Thing]:
    """ "the Council" after "Northern Fisheries Council": a body's own head word with a capital and an article."""
    out: list[Thing] = []
    for thing in things:
        name = thing.names[0]
        target = _longer_of(thing, things)
        if target is None and thing.entry is None and len(name.split()) == 1 and name.lower() in lx.ORG_SUFFIXES:
            longer = [t for t in out if any(len(n.split()) > 1 and name in n.split() for n in t.names) and family(t.type) != "person"]
            target = (
                max(longer, key=lambda t: max((r.start for r in t.refs if r.start < thing.refs[0].start), default=-1)) if longer else None
            )
        if target is None:
            out.append(thing)
        else:
            _join(target, thing)
    return out
