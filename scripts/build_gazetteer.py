#!/usr/bin/env python3
"""Build ontologies/gazetteer.ttl from the tables in scripts/gazetteer/ and pycountry's ISO 3166 codes.

usage: python scripts/build_gazetteer.py [--check]

Build-time need: pycountry (ISO alpha-3 codes and official names). The same tables give the same
bytes; --check exits 1 if the file in the repository is not what the tables give.
"""

from __future__ import annotations

import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kg.resolve.gazetteer import slug_of  # noqa: E402

TABLES = ROOT / "scripts" / "gazetteer"
TARGET = ROOT / "ontologies" / "gazetteer.ttl"

HEADER = """\
# Gazetteer of kg: made by scripts/build_gazetteer.py from scripts/gazetteer/*.psv; do not edit by hand.
# Wikidata identifiers: see the head of each table for where they come from and whether they were checked; many entries have none.
@prefix : <https://w3id.org/diplokg/id/> .
@prefix dip: <https://w3id.org/diplokg/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

"""

SLUGS = {"GE": "Georgia_(country)"}
"""Countries whose label is not unique in the world."""


def rows(name: str) -> list[list[str]]:
    """The lines of a table: cells split at "|", comments and blank lines left out."""
    lines = (TABLES / name).read_text("utf-8").splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines if line.strip() and not line.startswith("#")]


def cells(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


class Graph:
    """Triples by subject, printed in one canonical order."""

    def __init__(self) -> None:
        self.facts: dict[str, dict[str, set[str]]] = {}

    def add(self, slug: str, **values: list[str]) -> None:
        row = self.facts.setdefault(slug, {})
        for key, texts in values.items():
            row.setdefault(key, set()).update(t for t in texts if t)

    def turtle(self) -> str:
        names = {"type": "a", "label": "skos:prefLabel", "alias": "skos:altLabel", "same": "skos:exactMatch"}
        out = []
        for slug in sorted(self.facts):
            row = self.facts[slug]
            parts = [
                f"    {names.get(key, 'dip:' + key)} {', '.join(sorted(row[key]))}" for key in sorted(row, key=ORDER.index) if row[key]
            ]
            out.append(f"<https://w3id.org/diplokg/id/{slug}>\n" + " ;\n".join(parts) + " .\n")
        return HEADER + "\n".join(out)


ORDER = [
    "type",
    "label",
    "alias",
    "demonym",
    "metonym",
    "isoAlpha2",
    "isoAlpha3",
    "capital",
    "country",
    "memberOf",
    "gender",
    "held",
    "role",
    "of",
    "from",
    "until",
    "same",
]


def text(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def iri(slug: str) -> str:
    return f"<https://w3id.org/diplokg/id/{slug}>"


def types(name: str) -> list[str]:
    return ["skos:Concept", f"dip:{name}"]


def wikidata(number: str) -> list[str]:
    return [f"wd:{number}"] if number else []


def bare(label: str) -> str:
    """ "Georgia (U.S. state)" is shown as "Georgia"; "Durham, North Carolina" keeps its comma."""
    return label.split(" (")[0]


def shown(label: str, aliases: str) -> str:
    """The label of a body: "Amazon" for "Amazon (company)", whose other names have it; "Time (magazine)" as it is, as "time" is a word."""
    return bare(label) if bare(label) in cells(aliases) else label


def countries(graph: Graph) -> dict[str, str]:
    """Add the countries and their capitals; give the slug of each ISO code."""
    import pycountry

    slugs = {}
    for iso2, label, number, demonyms, capital, aliases in rows("countries.psv"):
        slug = slugs[iso2] = SLUGS.get(iso2) or slug_of(label)
        known = pycountry.countries.get(alpha_2=iso2)
        names = set(cells(aliases))
        if known is not None:
            names |= {n for n in (known.name, getattr(known, "official_name", ""), getattr(known, "common_name", "")) if n and "," not in n}
        names.discard(label)
        graph.add(
            slug,
            type=types("Country"),
            label=[text(label)],
            alias=map(text, names),
            demonym=map(text, cells(demonyms)),
            isoAlpha2=[text(iso2)],
            isoAlpha3=[text(known.alpha_3)] if known else [],
            same=wikidata(number),
        )
        if capital:
            city = CAPITAL_SLUGS.get(capital, slug_of(capital))
            graph.add(
                city, type=types("Place"), label=[text(capital)], country=[iri(slug)], alias=map(text, CAPITAL_NAMES.get(capital, ()))
            )
            graph.add(slug, capital=[iri(city)], metonym=map(text, METONYMS.get(iso2, ())))
    return slugs


CAPITAL_SLUGS = {
    "Victoria": "Victoria,_Seychelles",
    "Kingston": "Kingston,_Jamaica",
    "Georgetown": "Georgetown,_Guyana",
    "San Juan": "San_Juan,_Puerto_Rico",
    "Hamilton": "Hamilton,_Bermuda",
    "Stanley": "Stanley,_Falkland_Islands",
    "Santiago": "Santiago,_Chile",
}
CAPITAL_NAMES = {
    "Washington, D.C.": ["Washington", "Washington DC", "Washington D.C.", "District of Columbia", "D.C."],
    "Kyiv": ["Kiev"],
    "Beijing": ["Peking"],
    "Brasília": ["Brasilia"],
    "Bogotá": ["Bogota"],
    "Yaoundé": ["Yaounde"],
    "Chişinău": ["Chisinau", "Kishinev"],
    "Reykjavík": ["Reykjavik"],
    "Asunción": ["Asuncion"],
    "San José": ["San Jose"],
    "Malé": ["Male"],
    "Lomé": ["Lome"],
    "Sanaa": ["Sana'a"],
    "Tripoli": [],
    "Riyadh": [],
    "N'Djamena": ["Ndjamena"],
    "Astana": ["Nur-Sultan"],
    "Ulaanbaatar": ["Ulan Bator"],
    "Luxembourg City": ["Luxembourg city"],
}
METONYMS = {"US": ["Washington"], "TZ": ["Dar es Salaam"], "IL": ["Tel Aviv"], "NL": ["The Hague"], "CI": ["Abidjan"], "MM": ["Naypyidaw"]}
"""Seats of government besides the capital's own name."""


def organizations(graph: Graph, slugs: dict[str, str]) -> None:
    for label, kind, aliases, country, members, number in rows("organizations.psv"):
        slug = slug_of(label)
        graph.add(
            slug,
            type=types(kind),
            label=[text(shown(label, aliases))],
            alias=map(text, cells(aliases)),
            same=wikidata(number),
            country=[iri(slugs[country])] if country else [],
        )
        for member in cells(members):
            graph.add(slugs[member], memberOf=[iri(slug)])


def places(graph: Graph, slugs: dict[str, str]) -> None:
    for label, aliases, country, *more in rows("places.psv"):
        kind, demonyms = [*more, "", ""][:2]
        graph.add(
            slug_of(label),
            type=types(kind or "Place"),
            label=[text(bare(label))],
            alias=map(text, cells(aliases)),
            demonym=map(text, cells(demonyms)),
            country=[iri(slugs[country])] if country else [],
        )
    for label, aliases in rows("states_us.psv"):
        graph.add(
            slug_of(label), type=types("Place"), label=[text(bare(label))], alias=map(text, cells(aliases)), country=[iri(slugs["US"])]
        )
    for country, cities in rows("cities.psv"):
        for city in cells(cities):
            label, *aliases = city.split("=")
            short = label.split(", ")[0]
            names = [*aliases, *([short] if ", " in label else [])]
            graph.add(
                slug_of(label), type=types("Place"), label=[text(label)], alias=[text(n) for n in names], country=[iri(slugs[country])]
            )


def towns(graph: Graph, slugs: dict[str, str]) -> None:
    """The larger towns; one of the United States goes by its state, as in Wikipedia."""
    for name, country, state in rows("towns.psv"):
        label = f"{name}, {state}" if state else name
        plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
        also = {name, plain} - {label}
        if country in slugs:
            graph.add(slug_of(label), type=types("Place"), label=[text(label)], alias=map(text, also), country=[iri(slugs[country])])


def parliaments_and_banks(graph: Graph, slugs: dict[str, str]) -> None:
    """Parliament and central bank of each country that the table has, and what they are called by its adjective."""
    adjectives = {row[0]: next(iter(cells(row[3])), "") for row in rows("countries.psv")}
    for country, parliament, other, bank, others in rows("bodies.psv"):
        adjective, home = adjectives[country], [iri(slugs[country])]
        also = {*cells(other), f"{adjective} parliament", f"{adjective} Parliament"} - {parliament}
        if parliament:
            graph.add(slug_of(parliament), type=types("GovernmentBody"), label=[text(parliament)], alias=map(text, also), country=home)
        also = {*cells(others), f"{adjective} central bank", f"{adjective} Central Bank"} - {bank}
        if bank:
            graph.add(slug_of(bank), type=types("GovernmentBody"), label=[text(bank)], alias=map(text, also), country=home)


def companies_and_media(graph: Graph, slugs: dict[str, str]) -> None:
    for kind, table in (("Company", "companies.psv"), ("Media", "media.psv")):
        for label, aliases, country in rows(table):
            home = [iri(slugs[country])] if country else []
            graph.add(
                slug_of(label), type=types(kind), label=[text(shown(label, aliases))], alias=map(text, cells(aliases)), country=home
            )


def people(graph: Graph, slugs: dict[str, str]) -> None:
    for label, gender, aliases, offices, number in rows("people.psv"):
        held = []
        for office in cells(offices):
            role, of, start, end = office.split(",")
            until = f' ; dip:until "{end}"^^xsd:date' if end else ""
            held.append(f'[ dip:role "{role}" ; dip:of {iri(slugs.get(of) or slug_of(of))} ; dip:from "{start}"^^xsd:date{until} ]')
        graph.add(
            slug_of(label),
            type=types("Person"),
            label=[text(label)],
            alias=map(text, cells(aliases)),
            gender=[text(gender)],
            held=held,
            same=wikidata(number),
        )


WITH_THE = frozenset(
    name.strip()
    for name in (
        "United States; United Kingdom; United Arab Emirates; Netherlands; Philippines; Czech Republic; Dominican Republic; Maldives; "
        "Marshall Islands; Solomon Islands; Central African Republic; Republic of the Congo; Democratic Republic of the Congo; Comoros; "
        "Seychelles; Bahamas; Gambia"
    ).split(";")
)
OWN_ARMS = {"US": "Army Navy Air Force Armed Forces", "GB": "Army Navy Air Force", "CN": "Army Armed Forces", "IL": "Army Armed Forces",
            "DE": "Army Armed Forces", "RU": "Armed Forces", "UA": "Armed Forces", "IR": "", "JP": "Armed Forces"}  # fmt: skip
"""Arms that the table of organizations names itself."""


def state_bodies(graph: Graph, slugs: dict[str, str]) -> None:
    """Government, army, navy and air force of every country with an adjective: "Peruvian Navy", "Government of Peru"."""
    for iso2, label, _, demonyms, _, aliases in rows("countries.psv"):
        adjective = next(iter(cells(demonyms)), "")
        if not adjective or label in ("Puerto Rico", "Guam", "Hong Kong", "Macau", "Gibraltar", "Greenland", "Bermuda"):
            continue
        home = [iri(slugs[iso2])]
        bare_label = label.removeprefix("The ")
        name = f"Government of {'the ' if bare_label in WITH_THE else ''}{bare_label}"
        short = [a for a in cells(aliases) if len(a) < 5]
        also = {f"{adjective} government", f"government of {bare_label}", f"{bare_label} government", *(f"{a} government" for a in short)}
        graph.add(slug_of(name), type=types("Government"), label=[text(name)], alias=map(text, also), country=home)
        for arm in ("Army", "Navy", "Air Force", "Armed Forces"):
            if arm in OWN_ARMS.get(iso2, ""):
                continue
            more = [f"{adjective} military"] if arm == "Armed Forces" else []
            graph.add(
                slug_of(f"{adjective} {arm}"),
                type=types("Military"),
                label=[text(f"{adjective} {arm}")],
                alias=map(text, more),
                country=home,
            )


def build() -> str:
    """The whole file as Turtle."""
    graph = Graph()
    slugs = countries(graph)
    organizations(graph, slugs)
    places(graph, slugs)
    towns(graph, slugs)
    parliaments_and_banks(graph, slugs)
    companies_and_media(graph, slugs)
    state_bodies(graph, slugs)
    people(graph, slugs)
    for label, kind, aliases in rows("topics.psv"):
        graph.add(slug_of(label), type=types(kind), label=[text(label)], alias=map(text, cells(aliases)))
    return graph.turtle()


def main(arguments: list[str]) -> int:
    turtle = build()
    if "--check" in arguments:
        return int(TARGET.read_text("utf-8") != turtle)
    TARGET.write_text(turtle, "utf-8")
    print(f"{turtle.count('skos:prefLabel')} entries -> {TARGET.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
