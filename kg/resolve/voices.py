"""For which body somebody says "we": the one whose spokesperson, coach or president they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .features import Scene, Track
from .lexicon import words
from .ref import Ref
from .typing import family

if TYPE_CHECKING:
    from .words import Word, Words

__all__ = ["done", "spoken_for"]

_VOICE = words("administrator captain ceo chairman chairwoman coach manager secretary-general spokesman spokesperson spokeswoman")
"""Who says "we" for the body that the title names."""


_CHIEF_VOICE = words("director leader president")
"""Who says "we" for it of what it has done; of what is so, for many more."""


def done(token: Word) -> bool:
    """True for the subject of what was done: "we lifted the sanctions"."""
    verb = token.head
    return token.dep_ == "nsubj" and (verb.tag_ == "VBD" or any(c.lemma_ == "have" for c in verb.lefts)) and verb.lemma_ != "be"


def spoken_for(track: Track, scene: Scene, *, done: bool) -> Track | None:
    """The body whose spokesperson or coach somebody is, by the title before the name or the description after it."""
    voices = _VOICE | _CHIEF_VOICE if done else _VOICE
    found = {id(t): t for r in track.seen if r.kind != "pronoun" and _voice(r, scene.doc, voices) for t in _bodies_in(r, scene)}
    return next(iter(found.values())) if len(found) == 1 else None


def _voice(ref: Ref, doc: Words, voices: frozenset[str]) -> bool:
    chief = "chief executive" in doc.between(ref.start, ref.head + 1).lower()
    return chief or ref.name in voices or bool(set(ref.titles) & voices)


def _bodies_in(ref: Ref, scene: Scene) -> list[Track]:
    """The organizations named in a title or description: "State Department spokesman", "a spokesman for the navy"."""
    span = list(range(ref.start, ref.core[0] if ref.kind == "name" else ref.head))
    for child in scene.doc[ref.head].rights:
        if child.lower_ in ("for", "of", "at") and child.dep_ == "prep":
            objects = [c for c in child.rights if c.dep_ == "pobj"]
            span.extend(c.i for c in objects)
            span.extend(k.i for c in objects for k in c.lefts if k.dep_ in ("poss", "compound", "nmod"))  # "of the bloc's commission"
    found = [scene.owner[i] for i in span if i in scene.owner]
    return [t for t in found if family(t.thing.type) == "organization" and t.names]
