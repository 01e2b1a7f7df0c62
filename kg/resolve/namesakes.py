"""Namesakes: people of one full name whom the documents speak of as different people.

What a document calls somebody tells a walk of life (a striker, a novelist, a senator) and a sex. A name is parted where its
documents tell of sexes that differ, or of walks of life that no document brings together ("the former striker, now a
senator"). What tells is what the mentions and the claims of a role say, so that the parting is a function of the set of
documents, in whatever order and grouping they were merged; ``joined`` undoes it before more is merged.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from ..model import Claim, Entity
from .lexicon import words
from .overrides import rename

__all__ = ["joined", "parted"]

_WALKS = {
    "sport": words(
        "footballer striker midfielder goalkeeper defender winger quarterback pitcher batsman bowler cricketer golfer sprinter swimmer "
        "boxer wrestler cyclist skier skater gymnast jockey athlete runner marathoner coach referee medallist olympian teammate rower "
        "batter outfielder shortstop linebacker forward sportsman sportswoman racer driver"
    ),
    "arts": words(
        "actor actress singer songwriter musician guitarist drummer pianist violinist composer conductor novelist poet playwright painter "
        "sculptor filmmaker rapper dancer choreographer comedian screenwriter illustrator photographer soprano tenor"
    ),
    "public": words(
        "president minister premier chancellor senator congressman congresswoman lawmaker deputy mp mayor governor ambassador envoy "
        "diplomat secretary spokesman spokeswoman candidate councillor commissioner judge prosecutor lawyer attorney general colonel "
        "admiral sheriff professor scientist researcher economist physicist biologist chemist historian doctor surgeon bishop "
        "archbishop imam rabbi cardinal banker executive ceo chairman chairwoman founder entrepreneur analyst activist"
    ),
}
"""Walks of life that one person seldom leaves for another; those of public life go over into one another."""
_SEXES = {"he": "man", "him": "man", "his": "man", "himself": "man", "mr": "man", "sir": "man", "she": "woman", "her": "woman",
          "hers": "woman", "herself": "woman", "mrs": "woman", "ms": "woman", "miss": "woman", "dame": "woman"}  # fmt: skip
_BEING = ("holds role", "is a")
"""Relations whose object says what somebody is."""
_TOLD = 2
"""Words of one sex, and none of the other, that tell it: a single pronoun may be misread."""
_PARTED = re.compile(r"\.(sport|arts|public|man|woman)(?:\.(man|woman))?$")
_SUFFIX = re.compile(r" \((?:sport|arts|public|man|woman)(?:, (?:man|woman))?\)$")
_WORD = re.compile(r"[a-z]+")


def joined(entities: Iterable[Entity], claims: Iterable[Claim]) -> tuple[list[Entity], list[Claim]]:
    """Entities and claims as they were before ``parted``: one entity for each name, which may stand in the list several times."""
    found, said = list(entities), list(claims)
    names = {e.id: _PARTED.sub("", e.id) for e in found if e.type == "Person" and _PARTED.search(e.id)}
    if not names:
        return found, said
    out = []
    for entity in found:
        about = tuple(sorted({names.get(a, a) for a in entity.about}))
        label = _SUFFIX.sub("", entity.label) if entity.id in names else entity.label
        out.append(replace(entity, id=names.get(entity.id, entity.id), label=label, about=about))
    return out, [rename(claim, names) for claim in said]


def parted(entities: dict[str, Entity], claims: list[Claim]) -> tuple[dict[str, Entity], list[Claim]]:
    """Entities by id, and claims, with namesakes apart; ids end in what parts them (``Peter_Rowe.sport``), and so do labels."""
    homes: dict[str, dict[str, str]] = {}
    texts = {key: _texts(e) for key, e in entities.items() if e.type == "Person" and not e.same_as and " " in e.label}
    texts = {key: found for key, found in texts.items() if len(found) > 1}
    for claim in claims:
        if claim.subject.id in texts and claim.object is not None and claim.relation.label in _BEING:
            texts[claim.subject.id].setdefault(claim.document, []).append(claim.object.text)
    for key, found in texts.items():
        kinds = _kinds(found)
        if len(set(kinds.values())) > 1:
            homes[key] = kinds
    if not homes:
        return entities, claims
    out: dict[str, Entity] = {}
    for key, entity in entities.items():
        for part in _parts(entity, homes[key]) if key in homes else (entity,):
            out[part.id] = _about(part, homes)
    ids = {(key, document): f"{key}.{kind}" for key, kinds in homes.items() for document, kind in kinds.items()}
    names: dict[str, dict[str, str]] = {}
    for (key, document), new in ids.items():
        names.setdefault(document, {})[key] = new
    return out, [rename(claim, names.get(claim.document, {})) for claim in claims]


def _kinds(texts: dict[str, list[str]]) -> dict[str, str]:
    """Of what each document calls somebody: document -> what parts its bearer of the name from others ("sport", "public.woman").

    All the same if nothing does. A document that tells nothing goes with the most.
    """
    told = {document: _told(words) for document, words in texts.items()}
    walks = _walks(walk for walk, _ in told.values())
    known = {document: (next((walks[w] for w in sorted(walk)), ""), sex) for document, (walk, sex) in told.items()}
    several = len(set(walks.values())) > 1
    sexes = {walk: {s for w, s in known.values() if s and w in ("", walk)} for walk in {w for w, _ in known.values()}}
    sure: dict[str, tuple[str, str]] = {}
    for document, (walk, sex) in known.items():
        if (walk or not several) and (sex or len(sexes[walk]) < 2):
            sure[document] = walk if several else "", sex if len(sexes[walk]) > 1 else ""
    often = Counter(sure.values())
    order = sorted(often, key=lambda kind: (-often[kind], kind))
    out = {}
    for document, (walk, sex) in known.items():
        fits = [k for k in order if k[0] in ("", walk) or not walk] if document not in sure else [sure[document]]
        fits = [k for k in fits if not sex or k[1] in ("", sex)] or fits or order
        out[document] = ".".join(filter(None, fits[0])) if fits else ""
    return out


def _texts(entity: Entity) -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    for mention in entity.mentions:
        out.setdefault(mention.document, []).append(mention.text)
    return out


def _told(texts: list[str]) -> tuple[frozenset[str], str]:
    """The walks of life and the sex that one document's words for somebody tell."""
    low = [word for text in texts for word in _WORD.findall(text.lower())]
    sexes = Counter(_SEXES[word] for word in low if word in _SEXES)
    sex = next(iter(sexes)) if len(sexes) == 1 and sum(sexes.values()) >= _TOLD else ""
    return frozenset(walk for walk, nouns in _WALKS.items() if not nouns.isdisjoint(low)), sex


def _walks(found: Iterable[frozenset[str]]) -> dict[str, str]:
    """Walk of life -> the first of those that some document brings together with it."""
    root: dict[str, str] = {}

    def top(walk: str) -> str:
        while root.setdefault(walk, walk) != walk:
            walk = root[walk]
        return walk

    for walks in found:
        tops = sorted({top(walk) for walk in walks})
        for other in tops[1:]:
            root[other] = tops[0]
    return {walk: top(walk) for walk in sorted(root)}


def _parts(entity: Entity, kinds: dict[str, str]) -> Iterable[Entity]:
    for kind in sorted(set(kinds.values())):
        mentions = tuple(m for m in entity.mentions if kinds[m.document] == kind)
        here = " ".join(m.text for m in mentions)
        elsewhere = " ".join(m.text for m in entity.mentions if kinds[m.document] != kind)
        aliases = tuple(a for a in entity.aliases if a in here or a not in elsewhere)
        label = f"{entity.label} ({kind.replace('.', ', ')})"
        yield replace(entity, id=f"{entity.id}.{kind}", label=label, aliases=aliases, mentions=mentions)


def _about(entity: Entity, homes: dict[str, dict[str, str]]) -> Entity:
    """The entity with what it is about parted by the documents that mention it."""
    if not any(a in homes for a in entity.about):
        return entity
    documents = {m.document for m in entity.mentions}
    about: set[str] = set()
    for a in entity.about:
        kinds = homes.get(a)
        if kinds is None:
            about.add(a)
            continue
        here = {kind for document, kind in kinds.items() if document in documents}
        about.update(f"{a}.{kind}" for kind in here or set(kinds.values()))
    return replace(entity, about=tuple(sorted(about)))
