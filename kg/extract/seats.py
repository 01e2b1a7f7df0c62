"""Where something is, and what a hyphened participle says of it: "Chinese AI company iFlytek", "the forum in Hainan", "Iran-backed"."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Phrase
from ..nouns import ORGANIZATION_NOUNS, ROLE_NOUNS
from .namer import Namer
from .phrases import noun_phrase, span_phrase
from .reading import Reading
from .role_words import nationality
from .syntax import Syntax

__all__ = ["hyphened", "located", "seat", "seat_of_kind"]

_HYPHENED = {
    "backed": "supported", "supported": "supported", "funded": "aided", "financed": "aided", "armed": "aided", "owned": "owns",
    "led": "headOf", "based": "basedIn",
}  # fmt: skip


def hyphened(namer: Namer, noun: int) -> Iterator[Reading]:
    """ "Iran-backed rebels", "a Rosneft-owned plant", "the Oslo-based bank": what a participle joined to a name says."""
    syntax = namer.syntax
    for done in syntax.kids_of(noun, "amod"):
        name = done - 2
        relation = _HYPHENED.get(syntax.low[done])
        if relation is None or name < 0 or syntax.text[done - 1] != "-" or syntax.head[name] != done:
            continue
        if not syntax.text[name][0].isupper():
            continue
        if relation == "headOf" and any(form.quad for form in namer.ontology.noun_forms(syntax.lemma[noun])):
            continue  # "the Hamas-led attack": an act of theirs
        people = syntax.ent[name] == "NORP" or nationality(syntax, name)
        opens = syntax.sentences[syntax.sentence[name]][0] == name
        if syntax.pos[name] != "PROPN" and (opens or syntax.pos[name] != "NOUN"):
            continue
        nowhere = relation == "basedIn" and syntax.ent[name] in ("ORG", "WORK_OF_ART")
        if nowhere or (people and relation in ("owns", "basedIn")):
            continue
        phrase = span_phrase(syntax, name, name + 1, name)
        if relation == "basedIn":
            yield namer.reading(relation, done, noun, name, [done], object_phrase=phrase)
        else:
            yield namer.reading(relation, done, name, noun, [done], subject_phrase=phrase)


def seat(namer: Namer, name: int) -> Iterator[Reading]:
    """ "Chinese AI company iFlytek": a nationality and a kind of organization before a name."""
    syntax = namer.syntax
    if syntax.pos[name] != "PROPN":
        return
    start, _ = syntax.noun_span(name)
    kinds = [t for t in range(start, name) if syntax.lemma[t] in ORGANIZATION_NOUNS and syntax.pos[t] in ("NOUN", "PROPN")]
    where = [t for t in range(start, name) if nationality(syntax, t)]
    held = any(syntax.lemma[t] in ROLE_NOUNS for k in kinds[-1:] for t in range(k + 1, name))  # "Chinese Foreign Ministry spokesman Poe"
    if kinds and where and where[0] < kinds[-1] and syntax.dep[where[0]] != "poss" and not held:
        at = where[0]
        yield namer.implied("basedIn", kinds[-1], name, at, [at], object_phrase=_people(syntax, at, kinds[-1]))


def seat_of_kind(namer: Namer, who: int, what: int, anchor: int) -> Iterator[Reading]:
    """ "ByteDance, a Chinese firm": the seat that a description gives."""
    syntax = namer.syntax
    if syntax.lemma[what] not in ORGANIZATION_NOUNS:
        return
    start, _ = syntax.noun_span(what)
    for k in range(start, what):
        if nationality(syntax, k) and syntax.dep[k] != "poss":
            yield namer.implied("basedIn", anchor, who, k, [k], object_phrase=_people(syntax, k, what))
            return


def _people(syntax: Syntax, at: int, stop: int) -> Phrase:
    """ "South Korean": the words of one adjective from its first on."""
    end = at + 1
    while end < stop and syntax.ent[end] == "NORP" and syntax.entity[end] == syntax.entity[at]:
        end += 1
    return span_phrase(syntax, at, end, end - 1)


def located(namer: Namer, name: int) -> Iterator[Reading]:
    """ "the Boao Forum for Asia in Hainan province": a named thing and the place it is in."""
    syntax = namer.syntax
    if syntax.pos[name] != "PROPN" or syntax.ent[name] in ("PERSON", "GPE", "NORP", "DATE"):
        return
    if syntax.lemma[syntax.head[name]] in ROLE_NOUNS or (not syntax.ent[name] and syntax.noun_span(name)[0] == name):
        return  # "met Minister Fifield in Lima", "an institute against Leukaemia in Oslo"
    for p in syntax.kids_of(name, "prep"):
        for place in syntax.kids_of(p, "pobj"):
            abroad = syntax.ent[name] == "ORG" and syntax.ent[place] == "LOC"  # "the Organization for … in Europe": one name
            if syntax.low[p] in ("in", "near") and syntax.ent[place] in ("GPE", "LOC") and not abroad:
                named = noun_phrase(syntax, name)
                yield namer.implied("locatedIn", p, name, place, [p], subject_phrase=_until(syntax, name, p, named))


def _until(syntax: Syntax, head: int, stop: int, whole: Phrase) -> Phrase:
    start, _ = syntax.noun_span(head)
    return span_phrase(syntax, start, max(head + 1, stop), head) if stop > head else whole
