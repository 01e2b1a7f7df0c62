"""Nouns that name an event and have both of its sides in their phrase ("Norway's criticism of Togo")."""

from __future__ import annotations

from collections.abc import Iterator

from ..ontology import Ontology
from .arguments import argument, filler_phrase, role_name
from .mapping import Mapper
from .nouns import ORGANIZATION_NOUNS, ROLE_NOUNS
from .reading import Reading
from .slots import noun_slots
from .syntax import Syntax

__all__ = ["event_nouns"]


def event_nouns(syntax: Syntax, mapper: Mapper, taken: set[int], ontology: Ontology) -> Iterator[Reading]:
    """Readings of nouns that name an event and have its two sides in their phrase."""
    for i in range(syntax.n):
        if syntax.pos[i] != "NOUN" or i in taken or syntax.lemma[i] in ROLE_NOUNS or syntax.lemma[i] in ORGANIZATION_NOUNS:
            continue
        mapped = mapper.noun(i)
        if mapped is None or not mapped.roles.get("subject") or not mapped.roles.get("object"):
            continue
        codes = ontology.predicate(mapped.form)
        for subject in mapped.roles["subject"]:
            for target in mapped.roles["object"]:
                if target == subject and syntax.tag[subject] not in ("NNS", "NNPS"):
                    continue
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
                for slot, fillers in noun_slots(syntax, i).items():
                    for f, at in fillers:
                        if (
                            slot not in ("'s", "by", "to do", "that")
                            and " " not in slot
                            and all(f not in known for known in mapped.roles.values())
                        ):
                            argument(syntax, reading, slot, f, at)
                yield reading
