"""Which names of people are one person in a document: full names, surnames, first names, initials, slips of spelling."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from . import lexicon as lx
from .gazetteer import Gazetteer
from .ref import Ref
from .thing import Thing
from .typing import family

if TYPE_CHECKING:
    from .words import Words

__all__ = ["families", "merge_people", "name_parts", "people_by_surname", "slip"]

_GENERATION = re.compile(r",? (Jr|Sr|I|II|III|IV|V|VI)\b\.?(?= |$)")


@lru_cache(maxsize=1 << 14)
def name_parts(name: str) -> tuple[str, ...]:
    """The words of a person's name without "Jr." and the like."""
    return tuple(_GENERATION.sub("", name).split())


def merge_people(things: list[Thing], doc: Words) -> list[Thing]:
    """Surnames, first names, initials and fuller forms join the full name."""
    full = [t for t in things if t.type == "Person" and any(len(name_parts(n)) > 1 for n in t.names) and not t.plural]
    initials = {"".join(w[0] for w in name_parts(n)): t for t in full for n in t.names if len(name_parts(n)) > 2}
    letters = {id(t): _initials(t) for t in full}
    out = []
    for thing in things:
        target = None
        if thing.entry is None or thing.type == "Person":
            longest = max(thing.names, key=lambda n: len(n.split()))
            last = name_parts(longest)[-1][0].lower()  # with which a word of any name that it may be short for begins
            target = _bearer(thing, longest, [t for t in full if t is not thing and last in letters[id(t)]], doc)
        if target is None and thing.entry is None and len(thing.names[0]) > 2:
            target = initials.get(thing.names[0])  # "AKD" for a name of three words
        if target is None or target is thing:
            out.append(thing)
        else:
            target.take(thing)
            letters[id(target)] = _initials(target)
            if thing in full:
                full.remove(thing)
    return out


def _initials(thing: Thing) -> set[str]:
    return {word[0].lower() for name in (*thing.names, *thing.nicknames) for word in name_parts(name)}


def people_by_surname(things: list[Thing], gazetteer: Gazetteer) -> None:
    """ "Ana Ruiz" is a person, whatever the recogniser says of her, where the text goes on with "Ms. Ruiz"."""
    people = {t.names[0]: t for t in things if t.type == "Person" and t.entry is None and " " not in t.names[0]}
    alone = {t.names[0] for t in things if " " not in t.names[0] and any(ref.kind == "name" and not ref.nested for ref in t.refs)}
    for thing in things:
        words = thing.names[0].split()
        last = people.get(words[-1]) if 1 < len(words) < 4 else None
        if last is None or thing.type == "Person" or thing.entry is not None or thing.body is not None or thing.title:
            continue
        plain = all(w.replace("-", "").isalpha() and w[0].isupper() and not lx.is_common(w.lower()) for w in words)
        said = any("said" in ref.extra for ref in thing.refs)
        called = (
            bool(lx.first_name_gender(words[0])) or any(ref.label == "PERSON" for ref in thing.refs) or any(r.titles for r in last.refs)
        )
        called = called or not (words[0] in alone or gazetteer.find(words[0]))  # "Google Lens", later "Lens"
        if plain and called and not said and thing.refs[0].start < last.refs[0].start:
            thing.type = "Person"
            thing.refs[0].extra["said"] = "Person"


def families(things: list[Thing]) -> None:
    """ "The Ruizes", "the Finns" beside an Ana Ruiz and an Orla Finn are people."""
    surnames = {name_parts(n)[-1] for t in things if t.type == "Person" for n in t.names if len(name_parts(n)) > 1}
    for thing in things:
        name = thing.names[0] if thing.entry is None and len(set(thing.names)) == 1 else ""
        if name[-1:] == "s" and (name[:-1] in surnames or name[:-2] in surnames) and " " not in name and name not in surnames:
            thing.type = "Person"
            for ref in thing.refs:
                ref.number = "pl"


def _bearer(thing: Thing, longest: str, full: list[Thing], doc: Words) -> Thing | None:
    """The person that a shorter name means; of several bearers of a surname the one the text calls by it."""
    found = [t for t in full if _same_person(longest, t, thing)]
    if len(found) < 2:
        return found[0] if found else None
    start = thing.refs[0].start
    before = [t for t in found if t.refs[0].start <= start] or found

    titles = {title for ref in thing.refs for title in ref.titles} - lx.HONORIFICS.keys()

    def closeness(person: Thing) -> tuple:
        last = [r for r in person.refs if r.start < start]
        free = [r for r in last if not _inside_another(r, doc)]
        titled = any(title in titles for ref in last for title in ref.titles)
        return titled, bool(free), max((r.start for r in free or last), default=-person.refs[0].start)

    return max(before, key=closeness)


def _inside_another(ref: Ref, doc: Words) -> bool:
    """True for a name that only says whose relative or aide another is: "a cousin of Ana Ruiz", "Ana Ruiz's father"."""
    token = doc[ref.head]
    return token.dep_ == "poss" or (token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.pos_ == "NOUN")


def _same_person(short: str, thing: Thing, other: Thing) -> bool:
    """ "Kerry" or "John" and "John Kerry"; "J. Kerry"; "John F. Kerry". Not "Ms Kerry" for a man, nor "John Kerry" for "John Kerry Jr."."""
    words = name_parts(short)
    if family(other.type) not in ("person", "organization", "place") and other.type not in ("Topic", "Event"):
        return False
    if thing.entry is not None and other.entry is not None and thing.entry is not other.entry:
        return False
    surname = any(len(parts) > len(words) and parts[-len(words) :] == words for parts in map(name_parts, thing.names))
    gender = other.gender if len(words) > 1 and not surname else _honorific(other)  # the Ben of "Leila Ben Hamdane" is no first name
    if thing.gender in ("m", "f") and gender in ("m", "f") and thing.gender != gender:
        return False
    same = [name for name in (*thing.names, *thing.nicknames) if len(words) < 2 or _GENERATION.findall(name) == _GENERATION.findall(short)]
    forms = [words, (short.title(),)] if short.isupper() and len(words) == 1 and len(short) > 3 else [words]  # "FINN" in a heading
    return any(_name_fits(form, name_parts(name), other) for form in forms for name in same)


def _honorific(thing: Thing) -> str:
    """The gender that a title tells: "Ms"."""
    return next((lx.HONORIFICS[title] for ref in thing.refs for title in ref.titles if title in lx.HONORIFICS), "")


def _name_fits(words: tuple[str, ...], full: tuple[str, ...], other: Thing) -> bool:
    """True if ``words`` is a short, initialled or misspelt form of the full name of two or more words."""
    if len(full) < 2 or len(full) < len(words):
        return False
    if len(words) == 1:
        first = words[0] == full[0] and len(words[0]) > 1 and (other.type == "Person" or bool(lx.first_name_gender(words[0])))
        joined = "-" in words[0] and words[0].lower() == full[-1].lower()  # "El-Sisi" at the start of a sentence
        if words[0] == full[-1] or joined or first:  # "Altun" that is no first name is not short for "Altun Watch"
            return other.entry is None or other.type == "Person"
        rare = other.entry is None and other.type == "Person" and len(other.refs) < 3
        return rare and len(words[0]) > 4 and slip(words[0], full[-1])
    surname = [w.lower() for w in full[-len(words) :]]
    if words[0].lower() in lx.GROUP_PARTICLES and len(words) < len(full) and [w.lower() for w in words] == surname:
        return True  # "De Blasio" at the start of a sentence
    if words[-1] != full[-1]:
        return False
    first, whole = words[0], full[0]
    initial = len(first.strip(".")) == 1 and first[0] == whole[0]
    if len(words) < len(full):
        return first == whole or initial or set(words) <= set(full)
    return len(words) == 2 and (initial or (min(len(first), len(whole)) > 4 and slip(first, whole)))


def slip(a: str, b: str) -> bool:
    """True if one spelling is a slip of the other: one letter changed, added, left out or swapped; two in words of eight and more."""
    if a[0] != b[0] or abs(len(a) - len(b)) > 2:
        return False
    return _distance(a, b) <= (2 if min(len(a), len(b)) > 7 else 1)


def _distance(a: str, b: str) -> int:
    """Edits between two words, a swap of neighbours being one (Damerau 1964)."""
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]
