"""From mentions to things inside one document: which names are one thing.

Deterministic: equal names, gazetteer names, surnames and first names after a full name, acronyms,
company endings, shortened bodies ("the Commission"). What is uncertain is left to the ranker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import lexicon as lx
from .bodies import bare, merge_bodies, merge_bracketed
from .cues import FAMILIES, cues, family_scores, fitted, shares
from .entries import Linker
from .gazetteer import Gazetteer, key_of
from .people import families, merge_people, people_by_surname
from .ref import Ref
from .sport import sport_of, team_title
from .thing import Thing, gender_by_name
from .typing import TYPE_ORDER, context_kind, family, kind_said, type_votes

if TYPE_CHECKING:
    from .words import Words

__all__ = ["Thing", "name_things", "type_cues"]


def name_things(refs: list[Ref], doc: Words, gazetteer: Gazetteer, date: str | None) -> list[Thing]:
    """Group the mentions by name; in order of first mention."""
    groups: dict[str, Thing] = {}
    sport = sport_of(doc)
    for ref in refs:
        _people_as_state(ref, doc)
    linker = Linker(refs, doc, gazetteer, date)
    bodies = linker.bodies
    for ref in refs:
        if ref.kind != "name" or ref.adjective:
            continue
        linker.choose(ref)
        body = bodies.body(ref) if not ref.entries else None
        entry = bodies.known(body) if body is not None and body[1] else None
        if entry is not None:
            ref.entries, body = (entry.slug,), None
        team = team_title(ref, doc, gazetteer, sport)
        if team:
            ref.entries = ()
        key = f"{body[0]}\n{body[1]}" if body is not None else key_of(bare(ref.extra.get("whole", ref.name)))
        key = "=" + (team or ref.entries[0]) if team or ref.entries else key
        thing = groups.setdefault(key, Thing(title=team, body=body))
        ref.extra["cues"] = cues(ref, doc)
        said = kind_said(ref, doc) or context_kind(ref, doc) or _office_before(ref) or _speaks_as_it(ref, doc)
        if said:
            ref.extra["said"] = said
        first, *rest = ref.name.split()
        national = gazetteer.country(first) is not None or gazetteer.demonym(first) is not None
        if rest and national and not ref.titles and not lx.first_name_gender(first):
            ref.extra["national"] = True
        thing.refs.append(ref)
        for kind, weight in type_votes(ref, doc, gazetteer).items():
            thing.votes[kind] = thing.votes.get(kind, 0.0) + weight
    things = bodies.joined(list(groups.values()))
    at = {ref.core[0]: ref for ref in refs if ref.kind == "name"}
    for thing in things:
        thing.region = _beside_state(thing, at, doc, gazetteer)
        _settle(thing, gazetteer)
    sizes = {id(thing): len(thing.refs) for thing in things}
    things = merge_bracketed(things, doc)
    for thing in things:
        if sizes[id(thing)] != len(thing.refs):
            _settle(thing, gazetteer)
    people_by_surname(things, gazetteer)
    things = merge_people(things, doc)
    things = merge_bodies(things, doc)
    for thing in things:
        _settle(thing, gazetteer)
        thing.entry = thing.entry or linker.by_surname(thing)
        if thing.type != "Place":
            thing.region = ""
    families(things)
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
    elif thing.body is not None:
        plain = "GovernmentBody" if "GovernmentBody" in thing.votes else "Organization"  # "Congress", whose country is not said
        thing.type = _type_of(thing) if " " in thing.body[0] else plain
    else:
        thing.type = _type_of(thing)
    if thing.type == "Person" and not thing.gender:
        thing.gender = gender_by_name(thing)


_PLAIN = {"person": "Person", "organization": "Organization", "place": "Place", "other": "Topic"}


def _speaks_as_it(ref: Ref, doc: Words) -> str:
    """ "Altun said it would appeal": no person, whatever the recogniser takes it for."""
    token = doc[ref.head]
    if ref.label != "PERSON" or ref.titles or ref.entries or token.dep_ != "nsubj" or token.head.lemma_ not in ("announce", "say"):
        return ""
    told = [v for v in token.head.rights if v.dep_ == "ccomp" and v.lemma_ in lx.DOING]
    return "Organization" if any(c.lower_ == "it" and c.dep_ == "nsubj" for v in told for c in v.lefts) else ""


def _type_of(thing: Thing) -> str:
    """The family by the fitted cues, then the finest type of that family that any mention votes for."""
    if thing.region and "Place" in thing.votes:
        return "Place"
    said = [ref.extra["said"] for ref in thing.refs if "said" in ref.extra]
    if said:
        return max(sorted(set(said)), key=said.count)
    scores = family_scores(fitted(), type_cues(thing))
    national = all("national" in ref.extra for ref in thing.refs if ref.kind == "name" and " " in ref.name) and " " in thing.names[0]
    bodies = [name for name in thing.names if _ends_as_body(name.lower().split())]
    if national or all(name in bodies or any(body.startswith(name + " ") for body in bodies) for name in thing.names):
        scores["person"] = min(scores.values())  # "its auditor, Altun Partners", "Ghana Gas"
        if any(lx.ORG_SUFFIXES[body.split()[-1].lower().strip(".")] == "Company" for body in bodies):
            scores["place"] = min(scores.values())
    if "Person" not in thing.votes and all(_names_law(name.lower().split()) for name in thing.names):
        scores["other"] = max(scores.values()) + 1.0
    if any(_names_storm(name.lower().split()) for name in thing.names):
        return "Event"
    if any(_is_firm(name.split()) for name in thing.names) or all(_names_body(name.lower().split()) for name in thing.names):
        scores["organization"] = max(scores.values()) + 1.0
    elif all(_no_place(name.lower().split()) for name in thing.names):
        scores["person"] = scores["place"] = min(scores.values())
    best = max(FAMILIES, key=lambda f: (scores[f], -FAMILIES.index(f)))
    finer = [k for k in thing.votes if family(k) == best and k != _PLAIN[best]]
    return max(finer, key=lambda k: (thing.votes[k], -TYPE_ORDER.index(k))) if finer else _PLAIN[best]


def _names_law(words: list[str]) -> bool:
    """True for "Water Resources Act", whatever its other words name."""
    return len(words) > 1 and words[-1] in ("accord", "accords", "act", "bill", "law", "ordinance", "protocol", "statute", "treaty")


def _is_firm(words: list[str]) -> bool:
    """True for a name with a legal form at its end, "AS" in capitals only."""
    return len(words) > 1 and (words[-1].lower().strip(".") in lx.LEGAL_FORMS or words[-1] == "AS")


def _ends_as_body(words: list[str]) -> bool:
    """True for a name of several words that ends as bodies do and people do not ("Church" and "Post" are surnames too)."""
    last = words[-1].strip(".")
    return len(words) > 1 and last in lx.ORG_SUFFIXES and last not in ("church", "post")


_SURE_TITLES = lx.words("minister president chancellor senator governor ambassador senators ministers mr mrs ms")


def _office_before(ref: Ref) -> str:
    """ "Person" for a name whose title none but people bear: "Prime Minister Ito"."""
    words = ref.name.lower().split()
    kinds = lx.ORG_SUFFIXES.keys() | lx.PLACE_SUFFIXES
    return "Person" if _SURE_TITLES & set(ref.titles) and len(words) < 4 and not ref.entries and words[-1] not in kinds else ""


def _names_storm(words: list[str]) -> bool:
    """ "Storm Ana", "Tropical Storm Ana"."""
    if len(words) == 3 and words[0] in ("tropical", "subtropical"):
        words = words[1:]
    return len(words) == 2 and words[0] in lx.STORMS


def _no_place(words: list[str]) -> bool:
    """True for a name that neither people nor places bear: "Odell & Bera", "Harbour Literacy Program"."""
    couple = [bool(lx.first_name_gender(word.title())) for word in words if word != "&"]  # "Ana & Tom"
    joined = "&" in words and words[-1] not in lx.PLACE_SUFFIXES and not all(couple)
    return len(words) > 1 and (words[-1] in _NO_SURNAMES or joined)


def _names_body(words: list[str]) -> bool:
    """True for "City of Bergen Police", "Department of Harbours", "Harlow Irrigation District"."""
    if len(words) < 2:
        return False
    before_of = len(words) > 2 and words[0] in _BODIES and words[1] in ("of", "for")
    return before_of or words[-1] in _BODIES or (words[-1] == "district" and words[-2] in _DISTRICTS)


_BODIES = lx.words(
    "police department agency ministry commission committee council association corporation industries services bureau board authority"
)
"""Words at the end, or before "of", of names of bodies that are no places."""
_DISTRICTS = lx.words("school irrigation water fire health police sanitation hospital conservation")


_NO_SURNAMES = lx.words("program programme project initiative exhibition collection archive maritime navigation shipping logistics letters")
"""Last words of names of bodies and works, and of no person."""


def type_cues(thing: Thing) -> dict[str, float]:
    """Shares of the cues of its mentions, and of the hand-weighted votes by family and type."""
    out = shares(ref.extra["cues"] for ref in thing.refs if "cues" in ref.extra)
    total = sum(thing.votes.values()) or 1.0
    for kind, weight in sorted(thing.votes.items()):
        name = f"vote={family(kind)}"
        out[name] = out.get(name, 0.0) + weight / total
        out[f"votes={kind}"] = weight / total
    return out
