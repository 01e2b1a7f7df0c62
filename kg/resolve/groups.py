"""Plurals that stand for things named before: "the two leaders", "both countries", "they" after "A and B"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import lexicon as lx
from .parties import parties
from .ref import Ref
from .thing import Thing
from .typing import family

if TYPE_CHECKING:
    from .gazetteer import Gazetteer
    from .words import Words

__all__ = ["groups"]

REACH = 6
"""Sentences back within which a coordination or an earlier plural is taken up."""

_KINDS = {
    "person": lx.words(
        "leader president minister man woman politician official diplomat pair duo couple chief candidate statesman chancellor premier"
    ),
    "country": lx.words(
        "country nation state neighbour neighbor government capital superpower power ally rival kingdom republic economy delegation army"
    ),
    "company": lx.words("company firm maker carmaker automaker giant manufacturer bank lender retailer airline chipmaker producer"),
    "any": lx.words("side party two both neither"),
}


_SURE = ("clause", "relative clause", "speaks on", "topic")
"""Rules by subject that tell whom "they" means, whoever stands joined near by."""


def groups(refs: list[Ref], thing_of: dict[int, Thing], doc: Words, gazetteer: Gazetteer) -> dict[int, list[Thing]]:
    """id(mention) -> the things it stands for, for plurals that can be spelt out."""
    made: list[tuple[int, str, list[Thing], int]] = []
    qualified: list[tuple[int, list[Thing]]] = []
    countries = {thing.entry.slug: thing for thing in thing_of.values() if thing.type == "Country" and thing.entry is not None}
    by_head = {ref.head: ref for ref in refs if ref.adjective}
    by_name = {ref.head: ref for ref in refs if ref.kind == "name" and id(ref) in thing_of}
    out: dict[int, list[Thing]] = {}
    for ref in sorted(refs, key=lambda r: (r.head, r.start)):
        if ref.kind == "name" and ref.adjective and (pair := _two_adjectives(ref, by_head, countries, doc)):
            qualified.append((ref.sent, pair))
        if ref.kind == "name" and not ref.adjective:
            joined = _coordination(ref, refs, thing_of, doc)
            if joined:
                made.append((ref.sent, _kind_of(joined), joined, _verb_of(ref.head, doc)))
            continue
        pair = _former_latter(ref, made, doc)
        if pair is not None:
            out[id(ref)] = [pair]
            continue
        people = _named_in_apposition(ref, by_name, thing_of, doc)
        if people:
            out[id(ref)] = people
            continue
        states = _governments(ref, by_head, countries, doc, gazetteer)
        if states:
            out[id(ref)] = states
            made.append((ref.sent, "country", states, _verb_of(ref.head, doc)))
            continue
        wanted = _wanted(ref, doc)
        named = thing_of.get(id(ref))
        if not wanted or (wanted == "they" and ((named is not None and named.names) or ref.extra.get("rule") in _SURE)):
            continue
        own = _own_clause(ref, doc)
        near = [m for m in made if m[3] not in own and (wanted != "any" or doc[m[3]].dep_ != "agent")]  # "backed by A and B": no sides
        if wanted == "they" or ref.name in _STANDING:
            near = [m for m in near if doc[m[3]].lower_ not in _WHERE]
        found = _taken_up(ref, wanted, near, _number(ref, doc))
        if wanted == "person" and ref.name in _TITLED and not all(_holds(thing, ref.name) for thing in found):
            found = []  # "both presidents" are no ministers
        if wanted == "they" and not found and doc[ref.head].dep_ == "nsubj" and doc[ref.head].head.lemma_ in _TOGETHER:
            found = [t for t in _of_clause(ref, refs, thing_of, doc, _MEETING) if family(t.type) == "person"]
        if wanted in ("country", "any") and _counts_two(ref, doc):
            found = next((things for sent, things in reversed(qualified) if ref.sent - sent <= 1), None) or found
        if wanted in ("country", "any") and _counts_two(ref, doc):
            main = parties(ref, refs, thing_of)
            acting = [thing_of[id(r)] for r in refs if id(r) in thing_of and doc[r.head].head.i in own and r.kind == "name"]
            if any(thing in acting for thing in main):
                main = []  # "the United States called on both countries"
            if main and (not _close(ref, found, made) or not any(thing in main for thing in found)):  # "Japan and Chile urged both sides"
                found = main
        if not found and _counts_two(ref, doc):
            found = _of_clause(ref, refs, thing_of, doc) if wanted == "any" else []
            here = [thing_of[id(r)] for r in refs if id(r) in thing_of and doc[r.head].head.i in own]  # "I have asked both leaders"
            others = [r for r in refs if doc[r.head].head.i not in own and thing_of.get(id(r)) not in here]
            if wanted in ("any", "country"):  # "US President Ruiz warned both countries": not his
                others = [r for r in others if r.sent < ref.sent or doc[r.head].dep_ not in ("amod", "compound", "nmod")]
            found = found or _last_two(ref, "person" if ref.name == "two" else wanted, others, thing_of)
        if found:
            out[id(ref)] = found
            made.append((ref.sent, _kind_of(found), found, doc[ref.head].head.i))
    return out


_TITLED = lx.words("president")
"""Plurals of offices, which stand for people who hold them."""
_MEETING = lx.words("call confer host meet phone receive ring speak talk telephone visit")
_TOGETHER = lx.words("agree discuss exchange pledge reaffirm review sign talk underline underscore")
"""What two who met do: "Ruiz met Poe. They discussed …"."""
_WHERE = frozenset("across around at in inside near outside through throughout".split())
"""Prepositions before places named in passing: "floods in Peru and Chile" are not whom "they" means."""
_STANDING = frozenset("ally rival power superpower kingdom delegation army".split())
"""What countries are to each other and places are not."""


def _two_adjectives(ref: Ref, adjectives: dict[int, Ref], countries: dict[str, Thing], doc: Words) -> list[Thing]:
    """The two countries of "Peruvian and Chilean firms", by the first of the adjectives."""
    token = doc[ref.head]
    slugs = [*ref.entries[:1], *(r.entries[0] for c in token.rights if c.dep_ == "conj" and (r := adjectives.get(c.i)) and r.entries)]
    things = [countries[slug] for slug in slugs if slug in countries]
    return things if token.dep_ == "amod" and len(set(slugs)) == len(things) == 2 else []


def _governments(ref: Ref, adjectives: dict[int, Ref], countries: dict[str, Thing], doc: Words, gazetteer: Gazetteer) -> list[Thing]:
    """ "The Peruvian and Chilean governments": the states that the adjectives name."""
    if ref.kind != "nominal" or ref.number != "pl" or ref.name not in ("authority", "government"):
        return []
    first = [c for c in doc[ref.head].lefts if c.dep_ == "amod" and c.i in adjectives]
    kinds = [adjectives.get(c.i) for a in first for c in (a, *a.conjuncts)]
    named = {r.entries[0]: r for r in kinds if r is not None and r.entries and gazetteer.entries[r.entries[0]].type == "Country"}
    if len(named) < 2 or len(named) != len(kinds):
        return []
    for slug, adjective in named.items():
        countries.setdefault(slug, Thing([adjective], "Country", gazetteer.entries[slug], country=slug))
    return [countries[slug] for slug in named]


def _named_in_apposition(ref: Ref, by_name: dict[int, Ref], thing_of: dict[int, Thing], doc: Words) -> list[Thing]:
    """ "Her counterparts, Jan Ruiz of Peru and Ola Poe of Chile": the people that a plural behind an owner or a number is spelt out by."""
    head = doc[ref.head]
    owned = any(child.dep_ in ("poss", "nummod") for child in head.children)
    first = next((child for child in head.children if child.dep_ == "appos" and child.i in by_name), None)
    if head.tag_ != "NNS" or not owned or first is None:
        return []
    heads = [first.i, *(token.i for token in first.subtree if token.dep_ == "conj")]
    found = [thing_of[id(by_name[i])] for i in heads if i in by_name]
    people = [thing for thing in found if family(thing.type) == "person"]
    return people if len(people) > 1 else []


def _verb_of(i: int, doc: Words) -> int:
    """What the joined names are a part of: of "envoys from Peru and Chile urged" the verb too."""
    token = doc[i].head
    while token.dep_ == "prep" and token.lower_ in ("from", "of") and token.head.dep_ in ("nsubj", "nsubjpass"):
        token = token.head.head
    return token.i


def _close(ref: Ref, found: list[Thing], made: list[tuple[int, str, list[Thing], int]]) -> bool:
    """True if the things stand joined in the sentence or the one before: they are meant, whomever the text is about."""
    return any(things == found and ref.sent - sent <= 1 for sent, _, things, _verb in made)


def _own_clause(ref: Ref, doc: Words) -> set[int]:
    """The verbs whose other parts a description cannot stand for: "Peru and Chile urged both sides to sign" (binding principle B)."""
    verb = doc[ref.head].head
    if verb.dep_ == "prep" and verb.head.pos_ == "VERB":
        verb = verb.head  # "called on both countries"
    if ref.kind == "pronoun" or (doc[ref.head].dep_ in ("nsubj", "nsubjpass") and verb.tag_ != "VB"):
        return set()
    found = {verb.i}
    if verb.tag_ == "VB" and any(c.tag_ == "TO" for c in verb.lefts):
        found.add(verb.head.i)
    while verb.dep_ == "conj" and verb.head.pos_ == "VERB" and not any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.lefts):
        verb = verb.head  # "Peru and Chile met and called on both sides to sign"
        found.add(verb.i)
    beside = (k for s in verb.lefts if s.dep_ in ("nsubj", "nsubjpass") for k in s.subtree)
    return found | {k.i for k in beside}  # "Egypt, together with Qatar and Oman, mediates between the two sides"


def _coordination(ref: Ref, refs: list[Ref], thing_of: dict[int, Thing], doc: Words) -> list[Thing]:
    """The named things joined to a name by "and", the name first."""
    others = {t.i for t in doc[ref.head].conjuncts if t.i > ref.head}
    if not others or doc[ref.head].dep_ == "conj":
        return []
    things = [thing_of[id(ref)]]
    for other in refs:
        thing = thing_of.get(id(other)) if other.head in others and other.kind in ("name", "nominal") else None
        if thing is not None and thing.names and thing not in things:  # "Ruiz and her counterpart, Ola Poe"
            things.append(thing)
    return things if len(things) > 1 and len({_kind_of([t]) for t in things}) == 1 else []


def _former_latter(ref: Ref, made: list[tuple[int, str, list[Thing], int]], doc: Words) -> Thing | None:
    """ "The former" and "the latter" of the last two things that "and" joins."""
    word = doc[ref.head].lower_
    if word not in ("former", "latter") or ref.head == 0 or doc[ref.head - 1].lower_ != "the":
        return None
    for sent, _, things, _verb in reversed(made):
        if len(things) == 2 and ref.sent - sent <= 2:
            return things[word == "latter"]
    return None


def _kind_of(things: list[Thing]) -> str:
    kinds = {"country" if t.type == "Country" else family(t.type) for t in things}
    return kinds.pop() if len(kinds) == 1 else "mixed"


_LASTING = frozenset("adjourn begin break collapse conclude end focus last reconvene restart resume stall start".split())
"""Verbs for what becomes of talks, which "they" then means rather than who holds them."""


def _wanted(ref: Ref, doc: Words) -> str:
    """What a plural asks for: people, countries, companies, anything, or "they"; "" if it stands for nothing named."""
    if ref.kind == "pronoun":
        verb = doc[ref.head].head
        lasting = next((c.lemma_ for c in verb.rights if c.dep_ == "xcomp"), verb.lemma_) in _LASTING  # "they are expected to last a week"
        several = ref.person == 3 and ref.number == "pl" and doc[ref.head].lower_ != "theirs"  # what is theirs is not they
        return "they" if several and not lasting else ""
    first = doc[ref.start].lower_
    if ref.number != "pl" and ref.name not in ("pair", "duo", "couple") and first != "neither":
        return ""
    if first not in ("the", "both", "neither", "these", "those") and ref.name not in ("pair", "duo", "couple"):
        return ""  # "two diplomats said" are others
    if any(t.pos_ in ("ADJ", "PROPN", "NOUN") and t.pos_ != "NUM" for t in doc[ref.start : ref.head]):
        return ""  # "the European leaders" are others
    if any(c.dep_ in ("prep", "relcl", "acl") for c in doc[ref.head].rights):
        return ""
    if ref.name in _ANY_PEOPLE and not _number(ref, doc):
        return ""  # "the men" may be any that were spoken of, "both men" are two
    return next((kind for kind, nouns in _KINDS.items() if ref.name in nouns), "")


_ANY_PEOPLE = frozenset("man officer official people person woman".split())


def _counts_two(ref: Ref, doc: Words) -> bool:
    return any(t.lower_ in _TWO for t in doc[ref.start : ref.end])


_TWO = frozenset("both couple duo neither pair two".split())
_NUMBERS = {**dict.fromkeys(sorted(_TWO), 2), "three": 3, "trio": 3, "four": 4, "five": 5, "six": 6, "seven": 7}


def _number(ref: Ref, doc: Words) -> int:
    """How many a plural says they are; 0 if it does not say."""
    return next((_NUMBERS[t.lower_] for t in doc[ref.start : ref.end] if t.lower_ in _NUMBERS), 0)


def _taken_up(ref: Ref, wanted: str, made: list[tuple[int, str, list[Thing], int]], number: int) -> list[Thing]:
    match = {"company": "organization"}.get(wanted, wanted)
    reach = 1 if wanted == "they" else REACH
    if wanted == "any":  # sides are countries and people before they are firms
        parties = [m for m in made if m[1] in ("country", "person")]
        made = [m for m in made if m not in parties and ref.sent - m[0] <= 1] + parties
    for sent, kind, things, _verb in reversed(made):
        if ref.sent - sent > reach and not (wanted == "person" and kind == "person" and ref.sent - sent < 30):
            continue
        if number in (0, len(things)) and (kind == match or wanted in ("any", "they")):
            return things
    return []


def _of_clause(
    ref: Ref, refs: list[Ref], thing_of: dict[int, Thing], doc: Words, verbs: frozenset[str] | None = None
) -> list[Thing]:
    """Subject and object of the clause last before, if they are of one kind: "Ruiz met Poe. The two …"; ``verbs``: only of these."""
    near = [r for r in refs if r.sent < ref.sent <= r.sent + (2 if verbs is None else 1) and id(r) in thing_of]
    by_head = {r.head: thing_of[id(r)] for r in near if thing_of[id(r)].names}
    for head in sorted(by_head, reverse=True):
        token = doc[head]
        verb = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "with" else token.head
        if token.dep_ not in ("dobj", "pobj") or verb.pos_ != "VERB" or (verbs is not None and verb.lemma_ not in verbs):
            continue
        for child in verb.lefts:
            both = [by_head[child.i], by_head[head]] if child.dep_ == "nsubj" and child.i in by_head else []
            if both and both[0] is not both[1] and _kind_of(both) in ("person", "country", "organization"):
                return both
    return []


def _last_two(ref: Ref, wanted: str, refs: list[Ref], thing_of: dict[int, Thing]) -> list[Thing]:
    """The two different things of the kind that were named last, if just two were named within reach."""
    match = {"company": "organization"}.get(wanted, wanted)
    found: list[Thing] = []
    for other in sorted(refs, key=lambda r: r.start):
        thing = thing_of.get(id(other))
        if other.kind != "name" or thing is None or other.start >= ref.start or ref.sent - other.sent > REACH or thing in found:
            continue
        if (wanted == "any" and family(thing.type) != "place") or _kind_of([thing]) == match:
            found.append(thing)
    if wanted == "any" and len({_kind_of([thing]) for thing in found}) > 1:
        return []  # "both sides" are no man and his employer
    if len(found) > 2 and match == "person":
        last = {id(thing_of[id(r)]) for r in refs if r.kind == "name" and r.sent == ref.sent - 1 and id(r) in thing_of}
        before = [thing for thing in found if id(thing) in last]
        found = before if len(before) == 2 else found
    if wanted == "person" and (len(found) > 2 or ref.name in _TITLED):  # "the two presidents" among several people
        found = [thing for thing in found if _holds(thing, ref.name)]
    return found if len(found) == 2 else []


def _holds(thing: Thing, office: str) -> bool:
    """True if a title in the text, or an office that the gazetteer knows, makes a person a president, a minister, ..."""
    titled = any(office in ref.titles for ref in thing.refs)
    return titled or (thing.entry is not None and any(office in term.role for term in thing.entry.terms))
