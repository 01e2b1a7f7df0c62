"""The entity of a thing: its usual name, and the IRI that any machine would give it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Entity, Mention
from .gazetteer import Gazetteer, key_of
from .headlines import title_case
from .labels import best_name, expanded, folded_slug, ministry, national, person_slug, tidy
from .ref import Ref
from .thing import Thing
from .typing import family

if TYPE_CHECKING:
    from .words import Words

__all__ = ["Namer"]


class Namer:
    """Names the things of one document. ``key`` stands for the document in IRIs; ``names`` gives the thing of a name's key."""

    def __init__(self, doc: Words, gazetteer: Gazetteer, base: str, key: str, names: dict[str, Thing]):
        self.doc, self.gazetteer, self.base, self.key, self.names = doc, gazetteer, base, key, names
        self.titled = title_case(doc)

    def entity(self, thing: Thing, mentions: tuple[Mention, ...]) -> Entity:
        """The entity of a thing that has a name or an entry in the gazetteer."""
        return self._of_entry(thing, mentions) if thing.entry is not None else self._of_name(thing, mentions)

    def _of_entry(self, thing: Thing, mentions: tuple[Mention, ...]) -> Entity:
        entry = thing.entry
        used = {tidy(name) for name in thing.names} - {entry.label, ""}
        seat = self.gazetteer.seat(entry.label) if entry.type == "Place" else None  # a capital goes with its country
        about = (self.base + seat.slug,) if seat is not None and seat.slug == entry.country else ()
        return Entity(self.base + entry.slug, entry.label, entry.type, tuple(sorted(used)), entry.same_as, about, mentions)

    def _of_name(self, thing: Thing, mentions: tuple[Mention, ...]) -> Entity:
        names = [tidy(n) for n in thing.names if tidy(n)]
        called = [name for name in names if name in thing.nicknames]  # "Nita Ruiz", where the text says so without the first name
        initials = thing.type not in ("Company", "Country", "Person", "Place")
        label = best_name(called or names, initials=initials) if names else thing.names[0]
        label = next((name for name in names if label.startswith(f"{name} of ") and self._is_place(label[len(name) + 4 :])), label)
        label = thing.title or self.body_label(thing, label) or label
        if thing.type != "Person" and any(ref.name == label and self._with_capital_article(ref) for ref in thing.refs):
            label = f"The {label}"  # "The Harbour Echo" in the middle of a sentence
        if thing.region and "," not in label:
            label = f"{label}, {thing.region}"
        if thing.body is not None and not thing.body[1]:  # a "Congress" of no country that the text names
            slug = f"{folded_slug(label)}_{self.key}"
        elif thing.type == "Person" and not thing.plural:
            slug = person_slug(label)
            if " " not in label:  # a bare surname says who it is only inside its document
                slug += "_" + self.key
        else:
            slug = folded_slug(label.removeprefix("The ").removeprefix("the "))
        about = (self.base + thing.country,) if thing.country else ()
        aliases = tuple(sorted({*names, *thing.nicknames} - {label}))
        return Entity(self.base + slug, label, thing.type, aliases, (), about, mentions)

    def _is_place(self, name: str) -> bool:
        """True if the document names a place so: "Museum of Flight of Bergen" is the "Museum of Flight" in other sentences."""
        found = self.names.get(key_of(name))
        return found is not None and family(found.type) == "place"

    def _with_capital_article(self, ref: Ref) -> bool:
        at = ref.core[0] - 1
        if ref.kind != "name" or at < 1 or self.doc[at].text != "The":
            return False
        return not self.doc[at].is_sent_start and (self.doc[at - 1].is_alpha or self.doc[at - 1].text == ",") and at not in self.titled

    def body_label(self, thing: Thing, label: str) -> str:
        """One name for a ministry, however its country is put: "Ministry of Defence (Chile)" for "Chile's Defence Ministry"."""
        if family(thing.type) != "organization":
            return ""
        if thing.body is not None and thing.body[1] and "Ministry" not in label:
            return national(thing.body[0], self.gazetteer.entries[thing.body[1]].label)
        words = label.split()
        owner = next(
            (
                self.gazetteer.demonym(" ".join(words[:n])) or self.gazetteer.country(" ".join(words[:n]))
                for n in (2, 1)
                if len(words) > n and (self.gazetteer.demonym(" ".join(words[:n])) or self.gazetteer.country(" ".join(words[:n])))
            ),
            None,
        )
        if owner is not None:
            words = words[2:] if self.gazetteer.demonym(" ".join(words[:2])) or self.gazetteer.country(" ".join(words[:2])) else words[1:]
        else:
            slugs = sorted({slug for ref in thing.refs for slug in ref.extra.get("countries", ())})
            owner = self.gazetteer.entries.get(slugs[0]) if len(slugs) == 1 else None
        return ministry(words, owner.label if owner is not None else "") or expanded(label, self.gazetteer)
