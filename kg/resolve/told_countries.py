"""Countries that no gazetteer has and a text itself brings in: "Velmora", whose government is "the Velmoran government".

The adjective is made from the name by the regular endings of English demonyms (Quirk et al. 1985, appendix I), and stands
before a word for what only states and their like have.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from . import lexicon as lx
from .gazetteer import Entry, Gazetteer, key_of, slug_of

if TYPE_CHECKING:
    from .words import Words

__all__ = ["with_told_countries"]

_OF_STATES = frozenset(
    "ambassador army authorities border cabinet capital citizens coast constitution delegation embassy foreign forces government "
    "governments leader leaders military minister ministers ministry navy officials parliament people premier president prime "
    "soldiers territory troops waters".split()
)


def _adjectives(name: str) -> tuple[str, ...]:
    """What the regular endings make of a country's name."""
    last, stem = name[-1], name[:-1]
    if last == "a":
        return (name + "n", stem + "ian", stem + "ese")
    if last in "eoy":
        return (stem + "ian", stem + "an", stem + "ese", name + "an")
    if last in "iu":
        return (name + "an", stem + "ian")
    return (name + "ian", name + "an", name + "ese", name + "i", name + "ish")


def with_told_countries(doc: Words, gazetteer: Gazetteer) -> Gazetteer:
    """The gazetteer with the countries that the text brings in; itself where it brings in none."""
    unknown = {
        token.text
        for token in doc
        if token.text.istitle() and token.is_alpha and len(token) > 3 and token.tag_ in ("NNP", "NNPS", "JJ", "NN")
    }
    before = {doc[i].text for i in range(len(doc) - 1) if doc[i].text in unknown and doc[i + 1].lower_ in _OF_STATES}
    told = {}
    for adjective in sorted(before):
        for name in sorted(unknown):
            if adjective in _adjectives(name) and _new(name, gazetteer) and _new(adjective, gazetteer) and _stands_alone(doc, name):
                told.setdefault(name, []).append(adjective)
    if not told:
        return gazetteer
    entries, names, demonyms = dict(gazetteer.entries), dict(gazetteer.names), dict(gazetteer.demonyms)
    cased = dict(gazetteer.cased)
    for name, adjectives in told.items():
        slug = slug_of(name)
        entries[slug] = Entry(slug=slug, label=name, type="Country", demonyms=tuple(adjectives))
        names[key_of(name)], cased[key_of(name)] = (slug,), frozenset((name,))
        demonyms.update({key_of(adjective): slug for adjective in adjectives})
    return replace(gazetteer, entries=entries, names=names, demonyms=demonyms, cased=cased)


def _new(word: str, gazetteer: Gazetteer) -> bool:
    return not gazetteer.find(word) and gazetteer.demonym(word) is None and slug_of(word) not in gazetteer.entries


def _stands_alone(doc: Words, name: str) -> bool:
    """True if the name is somewhere no part of a longer one, and nowhere the end of a person's."""
    alone = False
    for i, token in enumerate(doc):
        if token.text != name:
            continue
        before = doc[i - 1] if i else None
        after = doc[i + 1] if i + 1 < len(doc) else None
        if before is not None and (lx.first_name_gender(before.text, alone=True) or before.lower_ in lx.HONORIFICS):
            return False
        capital = [t for t in (before, after) if t is not None and t.text[:1].isupper() and t.tag_ in ("NNP", "NNPS")]
        alone = alone or not capital
    return alone
