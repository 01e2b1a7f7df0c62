"""The order in which a parse is read: clauses, event nouns, states; then scope, source, time, place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ..model import Document, Phrase, Predicate, Proposition
from ..nouns import ROLE_NOUNS
from ..ontology import Ontology
from .actors import is_actor
from .clausal import each_other, read_frame
from .context import Context
from .derived import derived
from .ellipsis import elided, gapped, of_gap, stand_on
from .event_nouns import event_nouns, shared_events
from .features import features
from .frames import frames
from .mapping import Mapper
from .moods import left_out, put_right, without
from .phrases import clause_phrase, evidence, noun_phrase, words_of
from .places import where
from .reading import Reading
from .scope import Scope, scope
from .slots import listed
from .states import kind_phrase, states
from .syntax import Syntax
from .topics import name_topics

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["propositions"]

READ_ZONES = frozenset(("headline", "subheading", "body", "caption", "related"))


def propositions(doc: Doc, document: Document, ontology: Ontology) -> list[Proposition]:
    """What the text says, as propositions over phrases, in the order of their sentences and words."""
    made = list(_read(doc, document, ontology))
    made.sort(key=lambda p: (p.evidence.start, p.relation.start, p.subject.start, p.object.start if p.object else -1))
    return list(dict.fromkeys(made))


def _read(doc: Doc, document: Document, ontology: Ontology) -> Iterator[Proposition]:
    syntax = Syntax(doc)
    zones = _token_zones(syntax, document)
    context = Context(doc, document, syntax)
    known: dict[int, Scope] = {}
    readings = list(_readings(syntax, ontology, context.reports()))
    for reading in readings:
        context.split_quotation(reading)
    readings += derived(syntax, readings, known, ontology)
    name_topics(syntax, readings, ontology)
    for reading in readings:
        zone = zones[reading.anchor]
        if zone in READ_ZONES and not _asks(syntax, reading):
            yield from _propositions(syntax, reading, zone, context, scope(syntax, reading.anchor, known), ontology)


def _asks(syntax: Syntax, reading: Reading) -> bool:
    """True if a side is a question word that stands for nothing before it ("deciding who will run")."""
    ends = (reading.subject, reading.object)
    return any(i is not None and syntax.tag[i] in ("WP", "WDT", "WP$", "WRB") for i in ends)


def _readings(syntax: Syntax, ontology: Ontology, reports: dict[int, tuple[tuple[int, int], ...]]) -> Iterator[Reading]:
    mapper = Mapper(syntax, ontology)
    taken: set[int] = set()
    said: set[tuple] = set()
    made = {frame.verb: frame for frame in frames(syntax, partial(_takes_object, ontology))}
    for frame in made.values():
        again = elided(syntax, frame, made)
        if again is not None:
            yield from (stand_on(syntax, reading, frame.verb) for reading in read_frame(syntax, again, mapper, ontology))
            continue
        for reading in read_frame(syntax, frame, mapper, ontology, reports.get(frame.verb, ())):
            if reading.taken is not None and reading.codes.plover != "REJECT":  # whose demand is rejected demanded it
                taken.add(reading.taken)
            said.add((reading.anchor, reading.subject, reading.object, reading.codes.iri))
            yield reading
        for gap in gapped(syntax, frame):
            yield from (of_gap(syntax, gap, reading) for reading in read_frame(syntax, gap, mapper, ontology))
    yield from event_nouns(syntax, mapper, taken, ontology)
    yield from shared_events(syntax, mapper, made, ontology)
    yield from (s for s in states(syntax, ontology, made) if (s.anchor, s.subject, s.object, s.codes.iri) not in said)


def _token_zones(syntax: Syntax, document: Document) -> list[str]:
    """The kind of zone of each token; body where the document has no zones."""
    out, zones, at = [], document.zones, 0
    for start in syntax.idx:
        while at < len(zones) and zones[at].end <= start:
            at += 1
        out.append(zones[at].kind if at < len(zones) and zones[at].start <= start else "body" if not zones else "boilerplate")
    return out


def _takes_object(ontology: Ontology, lemma: str) -> bool:
    return any(marker == "" and form.noun is None and not form.particles for form in ontology.verb_forms(lemma) for marker, _ in form.slots)


def _propositions(
    syntax: Syntax, reading: Reading, zone: str, context: Context, own: Scope, ontology: Ontology
) -> Iterator[Proposition]:
    """One proposition, and one for each of several who say it together."""
    held = context.sources(reading)
    context.drop_cues(reading, held)
    context.times_alone(reading)
    if reading.object is not None and left_out(syntax, reading.object):
        own = replace(own, negative=not own.negative)
    elif reading.object is not None and not own.negative and without(syntax, reading.anchor, reading.object):
        own = replace(own, negative=True)
    if own.negative and reading.object is not None and put_right(syntax, reading.object):
        own = replace(own, negative=False)
        denial = syntax.kids_of(reading.anchor, "neg")
        reading.relation = [t for t in reading.relation if t not in denial and (syntax.lemma[t] != "do" or t == reading.anchor)]
    if left_out(syntax, reading.subject):
        own = replace(own, negative=not own.negative)  # "Oslo, not Peru, expelled him"
    found = context.lay(reading, held, own)
    time = context.time(reading)
    if found.modality == "asserted" and (reading.aim or context.yet_to_come(reading, time)):
        found = replace(found, modality="planned")
    text, start, end = words_of(syntax, reading.relation)
    codes = ontology.codes(reading.form, found.polarity, found.modality) if reading.form else reading.codes
    proposition = Proposition(
        subject=reading.subject_phrase or _phrase(syntax, reading.subject, _taken_out(syntax, reading)),
        relation=Predicate(codes.iri, codes.label, reading.words or text, start, end, codes.plover, codes.cameo, codes.quad),
        object=reading.object_phrase or (_object(syntax, reading) if reading.object is not None else None),
        evidence=evidence(syntax, reading.anchor, zone),
        arguments=tuple(reading.arguments),
        polarity=found.polarity,
        modality=found.modality,
        time=time,
        place=where(syntax, reading),
        features=features(syntax, reading, found.negative, found.modality),
    )
    chains = context.attributions(reading, held)
    for chain in chains:
        if not each_other(syntax, reading.subject):
            yield replace(proposition, attribution=chain)
        elif len(chains) == 2 and all(chains):  # "A and B accused each other of firing first": A says that B fired, B that A did
            yield replace(proposition, subject=next(c for c in chains if c is not chain)[-1].phrase, attribution=chain)


_LEARNING = frozenset("learn read speak study teach translate understand write".split())


def _object(syntax: Syntax, reading: Reading) -> Phrase:
    head = reading.object
    if (
        syntax.lemma[reading.anchor] in ("be", "become")
        and syntax.pos[head] == "NOUN"
        and reading.form is None
        and syntax.dep[head] == "attr"
        and syntax.tag[head] in ("NN", "NNS")
        and not (syntax.lemma[reading.anchor] == "become" and syntax.kid(head, "poss") is not None)  # "became her deputy"
    ):
        return kind_phrase(syntax, head, reading.anchor)
    office = syntax.lemma[head] in ROLE_NOUNS and syntax.lemma[reading.anchor] == "become" and syntax.kid(head, "poss") is not None
    if office or (reading.codes is not None and reading.codes.iri.endswith("#holdsRole") and syntax.pos[head] == "NOUN"):
        return noun_phrase(syntax, head, full=True, without=reading.anchor, type="Role")  # "served as Austria's chancellor": no other one
    if syntax.lemma[reading.anchor] in _LEARNING and syntax.ent[head] in ("", "NORP", "LANGUAGE") and syntax.tag[head] == "NNP":
        return noun_phrase(syntax, head, without=reading.anchor, type="Topic")  # "teaches Spanish": no country
    if syntax.pos[head] == "ADJ" and syntax.dep[head] == "acomp":
        return replace(noun_phrase(syntax, head, full=True, without=reading.anchor), type="Topic")  # "is Russian" is not Russia
    if syntax.pos[head] in ("VERB", "AUX") and syntax.ent[head] == "":
        members = [c for k in syntax.kids_of(head, "dobj") for c in listed(syntax, k)] if syntax.dep[head] == "pcomp" else []
        return clause_phrase(syntax, head, skip=tuple(members), type="Topic" if members else "Statement")
    return noun_phrase(syntax, head, full=_whole(syntax, head), without=reading.anchor, cuts=tuple(reading.cuts))


def _taken_out(syntax: Syntax, reading: Reading) -> int:
    """What the subject's phrase must not hold: the verb, or an object that hangs on it ("should involve Peru in the talks")."""
    inside = reading.mapped and reading.object is not None and reading.subject < reading.object
    return reading.object if inside and syntax.above(reading.object, reading.subject, -1) else reading.anchor


def _phrase(syntax: Syntax, head: int, anchor: int) -> Phrase:
    if syntax.pos[head] in ("VERB", "AUX") and syntax.ent[head] == "":
        return clause_phrase(syntax, head, type="Statement")
    if syntax.low[head] in ("none", "neither"):  # the polarity says so
        parts = [k for p in syntax.kids_of(head, "prep") if syntax.low[p] == "of" for k in syntax.kids_of(p, "pobj")]
        head = parts[0] if parts else head
    return noun_phrase(syntax, head, full=_whole(syntax, head), without=anchor)


_LONG = 12


def _whole(syntax: Syntax, head: int) -> bool:
    """True if what restricts a noun stays in its phrase: of actors only where it is no known one ("companies that break the rule")."""
    if not is_actor(syntax, head) or syntax.low[head] in ("nothing", "something", "anything", "everything"):
        return True
    if syntax.pos[head] != "NOUN" or syntax.ent[head] or syntax.kid(head, "poss") is not None:
        return False
    if any(syntax.low[k] not in ("a", "an", "any", "no", "some", "those", "all", "every") for k in syntax.kids_of(head, "det")):
        return False
    start, end = syntax.noun_span(head, full=True)
    return end - start <= _LONG
