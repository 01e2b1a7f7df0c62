"""Nouns that name an event and have both of its sides in their phrase ("Norway's criticism of Togo")."""

from __future__ import annotations

from collections.abc import Iterator

from ..nouns import ORGANIZATION_NOUNS, ROLE_NOUNS
from ..ontology import Ontology
from .actors import is_actor
from .arguments import argument, filler_phrase, role_name
from .mapping import Mapper
from .phrases import span_phrase
from .reading import Reading
from .relatives import owners
from .slots import Frame, noun_slots
from .syntax import Syntax

__all__ = ["event_nouns", "shared_events"]

_AT = frozenset("after at during following in on".split())
"""Prepositions with which somebody does something at, in or after an event of their own."""


_TRAVELLING = frozenset("arrive come depart fly go head leave return travel visit".split())
"""Verbs with which "for" says what somebody goes to: "flew to Lima for talks with Berg"."""


def event_nouns(syntax: Syntax, mapper: Mapper, taken: set[int], ontology: Ontology) -> Iterator[Reading]:
    """Readings of nouns that name an event and have its two sides in their phrase."""
    for i in range(syntax.n):
        if syntax.pos[i] != "NOUN" or i in taken or syntax.lemma[i] in ROLE_NOUNS or syntax.lemma[i] in ORGANIZATION_NOUNS:
            continue
        if syntax.lemma[i] == "member":
            continue  # "a Belgian member of the Parliament": what Belgium is not
        mapped = mapper.noun(i)
        if mapped is None or not mapped.roles.get("subject") or not mapped.roles.get("object"):
            continue
        codes = ontology.predicate(mapped.form)
        whose = [(owners(syntax, k) if syntax.tag[k] == "WP$" else [k]) for k in mapped.roles["subject"]]
        for subject in (k for group in whose for k in group):
            for target in mapped.roles["object"]:
                if target == subject and syntax.tag[subject] not in ("NNS", "NNPS"):
                    continue
                if syntax.ent[target] in ("DATE", "TIME"):
                    continue  # "the rebel attack of May 7"
                at = mapped.marker.get(target, -1)
                relation = [i, at] if at >= 0 and at != target else [i]
                reading = Reading(
                    i, subject, target, codes, sorted(relation), mapped=True, kind="event noun", implied=True, form=mapped.form
                )
                for role, fillers in mapped.roles.items():
                    if role not in ("subject", "object"):
                        reading.arguments.extend(
                            (role_name(role), filler_phrase(syntax, f, role == "clause", mapped.marker.get(f, -1), i)) for f in fillers
                        )
                        reading.places += fillers if role_name(role) == "place" else []
                for slot, fillers in noun_slots(syntax, i).items():
                    for f, at in fillers:
                        if (
                            slot not in ("'s", "by", "to do", "that")
                            and " " not in slot
                            and all(f not in known for known in mapped.roles.values())
                        ):
                            argument(syntax, reading, slot, f, at)
                if syntax.glued[subject] and syntax.text[subject + 1] == "-":  # "the Saudi-led raid"
                    reading.subject_phrase = span_phrase(syntax, subject, subject + 1, subject)
                yield reading


def shared_events(syntax: Syntax, mapper: Mapper, made: dict[int, Frame], ontology: Ontology) -> Iterator[Reading]:
    """ "At a meeting with Malta's envoy, Cole said …": who says or agrees to something there has met the other side."""
    for frame in made.values():
        actors = [s for s in frame.subjects if is_actor(syntax, s)]
        if frame.passive or not actors or syntax.lemma[frame.verb] == "be":
            continue
        for p in syntax.kids_of(frame.verb, "prep"):
            aim = syntax.low[p] == "for" and syntax.lemma[frame.verb] in _TRAVELLING
            for noun in syntax.kids_of(p, "pobj") if aim or syntax.low[p] in _AT else ():
                mapped = mapper.noun(noun)
                if mapped is None or mapped.form.plover != "CONSULT" or mapped.roles.get("subject") or syntax.kid(noun, "poss") is not None:
                    continue
                if {"of", "by", "between"} & noun_slots(syntax, noun).keys():
                    continue  # "during the visit of the king to Oslo": somebody else's
                codes = ontology.predicate(mapped.form)
                before = syntax.low[p] in ("after", "following") or syntax.kid(frame.verb, "neg") is not None  # it was held all the same
                for subject in actors:
                    for other in mapped.roles.get("object", ()):
                        if other in frame.subjects or not is_actor(syntax, other) or syntax.low[other] in ("other", "another"):
                            continue
                        at = mapped.marker.get(other, -1)
                        yield Reading(
                            noun if before else frame.verb, subject, other, codes, [noun, at] if at > noun else [noun], mapped=True,
                            kind="event noun", implied=True, form=mapped.form, aim=aim,
                        )  # fmt: skip
