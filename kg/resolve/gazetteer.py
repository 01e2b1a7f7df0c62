"""The gazetteer: what the world's countries, cities, organizations and office holders are called.

Data only: ``ontologies/gazetteer.ttl`` (SKOS), or the user's own file of the same shape. It is read
by pyoxigraph's parser into dictionaries keyed by name, in a fraction of a second, and is picklable.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from ..errors import OntologyError

__all__ = ["BASE", "Entry", "Gazetteer", "Term", "key_of", "load_gazetteer", "slug_of"]

BASE = "https://w3id.org/diplokg/id/"
"""Default IRI prefix of entities; the gazetteer file uses it, ``--base`` replaces it in the output."""

DIP = "https://w3id.org/diplokg/ontology#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

_ACRONYM = re.compile(r"(?:\w\.)+\w?\.?")
_HYPHEN = re.compile(r"\s*-\s*")
_FIRST = re.compile(r"[\s'-]")
_FIRMS = (" inc", " corp", " ltd", " co")
_ABBREVIATED = re.compile(r"(?:[A-Z][a-z]*\.)*[A-Z][a-z]+\.")
_DROP = re.compile(r"[<>\"{}|\\^`%#?/\[\]\x00-\x20]+")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʻ": "'", "–": "-", "—": "-", "‑": "-", "\u00a0": " "})


@dataclass(frozen=True, slots=True)
class Term:
    """An office held: ``role`` ("president", "prime minister", ...), of which entry, from when until when (ISO dates)."""

    role: str
    of: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing of the gazetteer. ``slug`` is the local name of its IRI; places and bodies name their country's slug."""

    slug: str
    label: str
    type: str
    aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()
    capital: str = ""
    country: str = ""
    gender: str = ""
    same_as: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()


@lru_cache(maxsize=1 << 15)
def key_of(name: str) -> str:
    """The form under which a name is looked up: no case, no points in acronyms, plain quotes, no leading "the"."""
    text = unicodedata.normalize("NFC", name).translate(_QUOTES)
    text = " ".join(text.split())
    if _ACRONYM.fullmatch(text):
        text = text.replace(".", "")
    text = text.casefold().removeprefix("the ")
    return _HYPHEN.sub("-", text)


def first_word(key: str) -> str:
    """The part of a key before the first blank, hyphen or apostrophe: the keys of a text's words start with it."""
    return _FIRST.split(key, maxsplit=1)[0].strip(".,")


def slug_of(label: str) -> str:
    """The local name of an entity's IRI: the label with "_" for blanks, and what an IRI cannot hold left out."""
    text = unicodedata.normalize("NFC", label).translate(_QUOTES)
    return _DROP.sub("_", text.strip()).strip("_") or "_"


@dataclass
class Gazetteer:
    """Entries by slug, and the slugs that a name, a demonym, a seat of government or an office may mean."""

    entries: dict[str, Entry] = field(default_factory=dict)
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    demonyms: dict[str, str] = field(default_factory=dict)
    seats: dict[str, str] = field(default_factory=dict)
    surnames: dict[str, tuple[str, ...]] = field(default_factory=dict)
    with_the: frozenset[str] = frozenset()
    articled: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Name -> entries that bear it with an article: "the Emirates" is a country, "Emirates" an airline."""
    regions: frozenset[str] = frozenset()
    """Slugs of states: those that labels of towns name ("Akron, Ohio") and those of abbreviated names ("W.Va.")."""
    reach: dict[str, int] = field(default_factory=dict)
    cased: dict[str, frozenset[str]] = field(default_factory=dict)

    def find(self, name: str) -> tuple[Entry, ...]:
        """Entries that bear the name. An acronym must stand in capitals ("WHO", not "who")."""
        key = key_of(name)
        slugs = self.names.get(key, ())
        if not slugs and key.endswith(_FIRMS):  # "Apple Inc" as "Apple Inc."
            name, key = name + ".", key + "."
            slugs = self.names.get(key, ())
        if not slugs or not _case_fits(name, self.cased.get(key, frozenset())):
            return ()
        return tuple(self.entries[slug] for slug in slugs)

    def country(self, name: str) -> Entry | None:
        """The country or territory of that name, adjective or demonym."""
        for entry in self.find(name):
            if entry.type == "Country":
                return entry
        slug = self.demonyms.get(key_of(name))
        return self.entries[slug] if slug else None

    def demonym_words(self, words: list[str]) -> int:
        """How many of the first words are a country's adjective: 2 for "South Korean", 1 for "Peruvian", 0 for none."""
        for n in (2, 1):
            if len(words) >= n and self.demonym(" ".join(words[:n])) is not None:
                return n
        return 0

    def demonym(self, word: str) -> Entry | None:
        """The country that an adjective or a people's name belongs to ("Chinese", "Americans")."""
        key = key_of(word)
        slug = self.demonyms.get(key) or self.demonyms.get(key.removesuffix("s"))
        return self.entries[slug] if slug and word[:1].isupper() else None

    def seat(self, name: str) -> Entry | None:
        """The country whose government a city's or building's name stands for ("Beijing")."""
        slug = self.seats.get(key_of(name))
        return self.entries[slug] if slug else None

    def office(self, role: str, of: str, date: str | None) -> Entry | None:
        """Who held an office on a day (ISO); without a date nobody, as it would be a guess."""
        if not date:
            return None
        for entry in self.entries.values():
            for term in entry.terms:
                if term.role == role and term.of == of and term.start <= date < (term.end or "9999"):
                    return entry
        return None

    def in_office(self, entry: Entry, date: str | None) -> bool:
        """True if the person held any office on that day, or within two years of it."""
        if not date:
            return False
        return any(
            term.start[:4] <= str(int(date[:4]) + 2) and (not term.end or date[:4] <= str(int(term.end[:4]) + 2)) for term in entry.terms
        )


def load_gazetteer(path: str | Path | None = None, extra: Iterable[str | Path] = ()) -> Gazetteer:
    """Read the gazetteer (None: the one that is shipped) and the user's own files after it.

    A later file adds to the entries of an earlier one or replaces those of the same IRI.
    Raises ``OntologyError`` for a file that is missing or not Turtle.
    """
    rows: dict[str, Entry] = {}
    for file in (path if path is not None else shipped(), *extra):
        for entry in _read(Path(file)):
            rows[entry.slug] = entry
    return index(rows.values())


def shipped() -> Path:
    """Where the gazetteer that comes with the package lies: inside it when installed, beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "_ontologies", package / "_data" / "ontologies", package.parent / "ontologies"):
        if (folder / "gazetteer.ttl").exists():
            return folder / "gazetteer.ttl"
    raise OntologyError(
        f"gazetteer.ttl is not in {package / '_ontologies'} nor in {package.parent / 'ontologies'}; name one with --gazetteer"
    )


def index(entries: Iterable[Entry]) -> Gazetteer:
    """Build the look-up tables. The first entry of a name by rank (country, organization, place, person) comes first."""
    out = Gazetteer()
    names: dict[str, list[str]] = {}
    cased: dict[str, set[str]] = {}
    surnames: dict[str, list[str]] = {}
    entries = list(entries)
    demonyms = {key_of(name) for entry in entries for name in entry.demonyms}
    for entry in sorted(entries, key=lambda e: (_rank(e), "(" in e.slug, e.slug)):
        out.entries[entry.slug] = entry
        for name in (entry.label, *entry.aliases):
            key = key_of(name)
            if entry.type == "Place" and "," in name and entry.aliases and "D.C." not in name:
                continue  # "Town, State" is two names in a text
            if key in demonyms:  # "Australian" is the adjective before it is a newspaper
                continue
            if entry.slug not in names.setdefault(key, []):
                names[key].append(entry.slug)
            cased.setdefault(key, set()).add(name.translate(_QUOTES))
            if name.startswith("the "):
                out.articled[key] = (*out.articled.get(key, ()), entry.slug)
            size = len(key.split()) + key.count("-") * 2 + key.count("'") + key.count(",") + key.count(".")
            first = first_word(key)
            out.reach[first] = max(out.reach.get(first, 1), size)
        for name in entry.demonyms:
            out.demonyms.setdefault(key_of(name), entry.slug)
        for name in entry.metonyms:
            out.seats.setdefault(key_of(name), entry.slug)
        if entry.type == "Person":
            for name in (entry.label, *entry.aliases):
                surnames.setdefault(key_of(name.split()[-1]), []).append(entry.slug)
    for slug, entry in out.entries.items():
        if entry.type == "Country" and entry.capital in out.entries:
            capital = out.entries[entry.capital]
            for name in (capital.label, *capital.aliases):
                out.seats.setdefault(key_of(name), slug)
    out.with_the = frozenset(key for key, forms in cased.items() if all(f.startswith("The ") for f in forms) and " " not in key)
    places = [e for e in entries if e.type == "Place"]
    out.regions = frozenset(e.label.rpartition(", ")[2].replace(" ", "_") for e in places if ", " in e.label)
    out.regions |= {e.slug for e in places if ", " not in e.label and any(_ABBREVIATED.fullmatch(a) for a in e.aliases)}
    out.regions |= {e.slug for e in places if e.slug.endswith("state)")}
    out.names = {key: tuple(slugs) for key, slugs in names.items()}
    out.cased = {key: frozenset(forms) for key, forms in cased.items()}
    out.surnames = {key: tuple(dict.fromkeys(slugs)) for key, slugs in surnames.items()}
    return out


_RANKS = {"Country": 0, "Place": 2, "Person": 3}


def _rank(entry: Entry) -> int:
    return _RANKS.get(entry.type, 1)


def _case_fits(name: str, forms: frozenset[str]) -> bool:
    """Lower-case words never match; what is only known in capitals must stand in capitals."""
    bare = name.replace(".", "")
    words = bare.removeprefix("The ").removeprefix("the ")
    if words.islower() or (len(bare) < 3 and bare == name and all("." in form for form in forms)):  # "SC" is not "S.C."
        return False
    if any(not form.replace(".", "").isupper() for form in forms):
        return True
    return bare.removeprefix("the ").removeprefix("The ").isupper() or name in forms


def _read(path: Path) -> Iterator[Entry]:
    from pyoxigraph import RdfFormat, parse

    facts: dict[str, dict[str, list[str]]] = {}
    try:
        for quad in parse(path=str(path), format=RdfFormat.TURTLE):
            facts.setdefault(quad.subject.value, {}).setdefault(quad.predicate.value, []).append(quad.object.value)
    except (OSError, SyntaxError, ValueError) as error:
        raise OntologyError(f"gazetteer {path} cannot be read as Turtle: {error}") from error
    for iri in sorted(facts):
        row = facts[iri]
        if SKOS + "prefLabel" in row:
            yield _entry(iri, row, facts)


def _entry(iri: str, row: dict[str, list[str]], facts: dict[str, dict[str, list[str]]]) -> Entry:
    def one(name: str) -> str:
        return next(iter(sorted(row.get(DIP + name, ()))), "")

    types = sorted(t.removeprefix(DIP) for t in row.get(RDF_TYPE, ()) if t.startswith(DIP))
    terms = []
    for node in row.get(DIP + "held", ()):
        term = {k.removeprefix(DIP): v[0] for k, v in facts.get(node, {}).items()}
        terms.append(Term(term.get("role", ""), _local(term.get("of", "")), term.get("from", ""), term.get("until", "")))
    return Entry(
        slug=_local(iri),
        label=row[SKOS + "prefLabel"][0],
        type=types[0] if types else "Organization",
        aliases=tuple(sorted(row.get(SKOS + "altLabel", ()))),
        demonyms=tuple(sorted(row.get(DIP + "demonym", ()))),
        metonyms=tuple(sorted(row.get(DIP + "metonym", ()))),
        capital=_local(one("capital")),
        country=_local(one("country")),
        gender=one("gender"),
        same_as=tuple(sorted(row.get(SKOS + "exactMatch", ()))),
        terms=tuple(sorted(terms, key=lambda t: (t.start, t.role, t.of))),
    )


def _local(iri: str) -> str:
    return iri.removeprefix(BASE)
