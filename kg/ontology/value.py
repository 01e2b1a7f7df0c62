"""The ontology as a value: classes, properties with codes and hierarchy, and forms by lemma."""

from __future__ import annotations

import difflib
import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import quote

from kg.errors import OntologyError
from kg.model import QUADS
from kg.ontology.patterns import Form, ParsedPattern, expand
from kg.words import past

__all__ = ["DIP", "OPEN", "Class", "Form", "Ontology", "Property", "RelationCodes"]

DIP = "https://w3id.org/diplokg/ontology#"
"""Namespace of the packaged ontology (prefix ``dip:``)."""

OPEN = "https://w3id.org/diplokg/open#"
"""Namespace of open properties: relations that the ontology does not know, named by their lemma."""

RELATED_TO = DIP + "relatedTo"
STATE, SPEECH = DIP + "state", DIP + "communicated"
"""Parents of the properties that grammar itself reads (copula, apposition, titles, quotation). They
stay when a user's file replaces the event vocabulary."""


@dataclass(frozen=True, slots=True)
class Class:
    """A kind of thing: ``label`` is the ``type`` of entities; ``parents`` are IRIs, nearest first."""

    iri: str
    label: str
    definition: str | None = None
    parents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Property:
    """A relation: label, place in the hierarchy, event codes (None where it is no event), and forms.

    ``forms`` are (kind, pattern, own cameo, own plover) as in the file; ``inverse`` is an IRI;
    ``topic_nouns`` name the relation as a topic ("ownership" for owns). ``own_words``: claims are labelled by the words of
    their form, as the property gathers what one label would misname: "acts" for acts that exclude one another or are far apart
    ("signed", "lifted embargo on"), "verb" for verbs of one meaning ("vetoed", "dismissed" for rejected), "" for none.
    """

    iri: str
    label: str
    definition: str | None = None
    example: str | None = None
    parents: tuple[str, ...] = ()
    plover: str | None = None
    cameo: str | None = None
    quad: int | None = None
    domain: str | None = None
    range: str | None = None
    inverse: str | None = None
    symmetric: bool = False
    transitive: bool = False
    topic_nouns: tuple[str, ...] = ()
    forms: tuple[tuple[str, str, str | None, str | None], ...] = ()
    own_words: str = ""


class RelationCodes(NamedTuple):
    """What a claim's relation carries from the ontology."""

    iri: str
    label: str
    plover: str | None
    cameo: str | None
    quad: int | None


@dataclass(frozen=True)
class Ontology:
    """Properties and classes by IRI, and their lexical forms by lemma. Immutable; pickles.

    ``name`` is the file's name without its ending (several joined by "+"), ``sha256`` the digest of
    what was read.
    """

    name: str
    sha256: str
    properties: Mapping[str, Property]
    classes: Mapping[str, Class]
    light_verbs: tuple[tuple[str, str], ...] = ()
    code_rules: tuple[tuple[int, str, str, str, str | None], ...] = ()
    _patterns: Mapping[tuple[str, str], tuple[tuple[str, ParsedPattern, str | None, str | None], ...]] = field(
        default_factory=dict, repr=False, compare=False
    )
    _rank: Mapping[str, int] = field(default_factory=dict, repr=False, compare=False)

    def verb_forms(self, lemma: str) -> tuple[Form, ...]:
        """The forms that a verb starts, most specific first; () for a verb the ontology does not know.

        A light verb ("launch", "hold", "face") has besides its own forms those of every event noun:
        "launch an attack on X" is the noun form "attack on {object}" with the verb's subject.
        """
        return self._cached("verb", lemma)

    def noun_forms(self, lemma: str) -> tuple[Form, ...]:
        """The forms that a noun starts ("talks between {subject} and {object}"), most specific first."""
        return self._cached("noun", lemma)

    def by_label(self, label: str) -> Property:
        """The property of a label, without regard to case. Raises OntologyError with near matches."""
        labels = self._labels
        found = labels.get(label.casefold())
        if found is None:
            near = difflib.get_close_matches(label.casefold(), labels, n=3)
            raise OntologyError(f"ontology {self.name}: no property is labelled {label!r}" + (f"; near: {', '.join(near)}" if near else ""))
        return self.properties[found]

    def predicate(self, what: Property | Form | RelationCodes | str) -> RelationCodes:
        """IRI, label, PLOVER root, CAMEO code and quad of a property (or its IRI) or a form."""
        if isinstance(what, RelationCodes):
            return what
        if isinstance(what, Form):
            own = self.properties[what.property]
            plain = own.own_words == "verb" and (what.noun is not None or what.lemma in _EMPTY)
            label = (_own_words(what) if own.own_words and not plain else None) or own.label
            label = own.label if label.replace("ised", "ized") == own.label else label  # "recognised": one relation, one label
            return RelationCodes(what.property, label, what.plover, what.cameo, what.quad)
        found = self.properties[what] if isinstance(what, str) else what
        return RelationCodes(found.iri, found.label, found.plover, found.cameo, found.quad)

    def codes(self, what: Property | Form | RelationCodes | str, polarity: str = "positive", modality: str = "asserted") -> RelationCodes:
        """As ``predicate``, with the event codes of what the text reports at that polarity and modality.

        A promised release is an agreement, a refused one a rejection, a demanded one a request: CAMEO
        codes them so (03 express intent, 12 reject, 13 threaten, 10 demand), and the file's
        ``dip:CodeRule`` statements say which.
        """
        found = self.predicate(what)
        for quad, rule_polarity, rule_modality, plover, cameo in self.code_rules:
            if (quad, rule_polarity, rule_modality) == (found.quad, polarity, modality):
                return found._replace(plover=plover, cameo=cameo, quad=QUADS[plover])
        return found

    def open(self, lemma_phrase: str, past_label: str | None = None) -> str:
        """The IRI of an open property, named by its lemma ("carry out" -> ``open#carry-out``).

        Open properties are subproperties of ``dip:relatedTo``; ``past_label`` ("carried out") is their
        label and does not change the IRI, so that one relation has one IRI.
        """
        name = "-".join(lemma_phrase.casefold().split()) or "-".join((past_label or "related").casefold().split())
        return OPEN + quote(name, safe="-_.~")

    def ancestors(self, iri: str) -> tuple[str, ...]:
        """Every property or class above a term, nearest first, each once."""
        found: dict[str, None] = {}
        level = [iri]
        while level:
            above = [p for i in level for p in self._parents(i) if p not in found and p != iri]
            found.update(dict.fromkeys(above))
            level = list(dict.fromkeys(above))
        return tuple(found)

    def is_a(self, iri: str, ancestor: str) -> bool:
        """Whether a term is another or stands below it."""
        return iri == ancestor or ancestor in self.ancestors(iri)

    def class_of_type(self, label: str) -> Class | None:
        """The class whose label is an entity's type ("GovernmentBody"), or None."""
        return self.classes.get(self._types.get(label, ""))

    def _parents(self, iri: str) -> tuple[str, ...]:
        term = self.properties.get(iri) or self.classes.get(iri)
        return term.parents if term else ()

    @functools.cached_property
    def _labels(self) -> dict[str, str]:
        ordered = sorted(self.properties, key=lambda iri: (-self._rank.get(iri, 0), iri))
        return {self.properties[iri].label.casefold(): iri for iri in ordered}

    @functools.cached_property
    def _types(self) -> dict[str, str]:
        return {c.label: iri for iri, c in sorted(self.classes.items(), reverse=True)}

    @functools.cached_property
    def _forms(self) -> dict[tuple[str, str], tuple[Form, ...]]:
        return {}

    def _cached(self, kind: str, lemma: str) -> tuple[Form, ...]:
        key = (kind, lemma)
        if key not in self._forms:
            found = dict.fromkeys(self._expand(kind, lemma))
            if kind == "verb":
                found.update(dict.fromkeys(self._light_forms(lemma)))
            self._forms[key] = tuple(sorted(found, key=self._order))
        return self._forms[key]

    def _order(self, form: Form) -> tuple:
        """Most specific first: words, slots, kinds of filler; then the user's own; then by pattern."""
        rank = self._rank.get(form.property, 0)
        return (
            -form.literals, -len(form.slots), -len(form.types), rank, form.pattern, form.property,
            form.slots, form.particles, form.noun or "",
        )  # fmt: skip

    def _expand(self, kind: str, lemma: str) -> Iterable[Form]:
        for iri, parsed, cameo, plover in self._patterns.get((kind, lemma), ()):
            own = self.properties[iri]
            root = plover or own.plover
            yield from expand(
                parsed, lemma, property=iri, cameo=cameo or (own.cameo if root == own.plover else None), plover=root,
                quad=QUADS.get(root or "", own.quad if root == own.plover else None),
            )  # fmt: skip

    def _light_forms(self, lemma: str) -> Iterable[Form]:
        """Forms of "lemma + event noun" for the light verb patterns of a lemma ("carry_out", "come_under")."""
        for pattern, role in self.light_verbs:
            verb, *particles = pattern.split("_")
            if lemma in verb.split("|"):
                for form in self._event_nouns:
                    yield from _light(form, lemma, tuple(particles), role)

    @functools.cached_property
    def _event_nouns(self) -> tuple[Form, ...]:
        """The noun forms that a light verb can carry: of events and speech, with the agent left to the verb."""
        nouns = sorted({noun for kind, noun in self._patterns if kind == "noun"})
        forms = (form for noun in nouns for form in self.noun_forms(noun))
        return tuple(
            form for form in forms
            if form.subject == "subject" and not any(role == "subject" for _, role in form.slots) and not self.is_a(form.property, STATE)
        )  # fmt: skip


_EMPTY = frozenset("be cast come do find get give go have hold keep make put say set single take throw".split())
"""Verbs that do not say by themselves what was done ("took it to task")."""


def _own_words(form: Form) -> str | None:
    """A verb form as a label in the past tense ("lift embargo on {object}": "lifted embargo on"); None for what needs more words."""
    marker = next((marker for marker, role in form.slots if role == "object"), None)
    if form.kind != "verb" or form.subject != "subject" or marker in ("that", "doing", "and"):
        return None
    if marker is None and any(role == "clause" for _, role in form.slots):
        return None
    if form.noun is None:
        return " ".join(filter(None, (past(" ".join((form.lemma, *form.particles))), marker)))
    if marker == "":
        return None  # the noun stands behind the object
    noun = _MANY.get(form.noun, form.noun) if marker else ""
    return " ".join(filter(None, (past(" ".join((form.lemma, *form.particles))), noun, marker)))


_MANY = {
    noun: f"{noun}s"
    for noun in "account asset charge curb force hand negotiation relation restriction sanction talk tariff term tie troop".split()
}
"""Nouns that are said of many: "lifted sanctions on", "suspended talks with"."""


def _light(form: Form, lemma: str, particles: tuple[str, ...], role: str) -> Iterable[Form]:
    """A noun form under a light verb whose subject has ``role`` (subject: "launch"; object: "face")."""
    noun = f"{form.noun} {form.lemma}" if form.noun else form.lemma
    sides = (form.slots,)
    if role != "subject":
        others = tuple(slot for slot in form.slots if slot[1] != "object")
        sides = ((*others, ("from", "subject")), (*others, ("by", "subject")))
    for slots in sides:
        yield Form(
            form.property, "verb", lemma, particles, noun, role, slots, form.cameo, form.plover, form.quad,
            f"{lemma} + {form.pattern}", form.types,
        )  # fmt: skip
