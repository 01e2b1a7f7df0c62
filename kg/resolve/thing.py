"""One thing of a document, while its mentions are being gathered."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import lexicon as lx
from .gazetteer import Entry
from .ref import Ref

__all__ = ["Thing", "gender_by_name"]


@dataclass(slots=True, eq=False)
class Thing:
    """One thing as a document speaks of it."""

    refs: list[Ref] = field(default_factory=list)
    type: str = ""
    entry: Entry | None = None
    gender: str = ""
    country: str = ""
    votes: dict[str, float] = field(default_factory=dict)
    region: str = ""
    title: str = ""
    body: tuple[str, str] | None = None
    """For a name that bodies of many countries bear: the name without its country, and the country's slug, "" if none is named."""

    _names: tuple[int, list[str]] = field(default=(0, []), repr=False)

    @property
    def names(self) -> list[str]:
        """The names in the order of the mentions; kept until another mention comes or they are put in order."""
        if self._names[0] != len(self.refs):
            self._names = len(self.refs), self._named()
        return self._names[1]

    def take(self, other: Thing) -> None:
        """Join another thing of the document: its mentions and votes."""
        self.refs.extend(other.refs)
        for kind, weight in other.votes.items():
            self.votes[kind] = self.votes.get(kind, 0.0) + weight

    def sort(self) -> None:
        """Put the mentions in the order of the text."""
        self.refs.sort(key=lambda r: (r.start, -r.end))
        self._names = len(self.refs), self._named()

    def _named(self) -> list[str]:
        return [ref.name for ref in self.refs if ref.kind == "name" and not ref.adjective]

    @property
    def nicknames(self) -> list[str]:
        """Names made of a nickname and the surname: "Nita Ruiz" of Ana "Nita" Ruiz."""
        return [ref.extra["also"] for ref in self.refs if "also" in ref.extra]

    @property
    def plural(self) -> bool:
        return self.entry is None and bool(self.refs) and all(ref.number == "pl" for ref in self.refs if ref.kind != "pronoun")


def gender_by_name(thing: Thing) -> str:
    """Gender by the titles and first names of a person: "m", "f" or "" where they leave it open."""
    for ref in thing.refs:
        for title in ref.titles:
            if title in lx.HONORIFICS:
                return lx.HONORIFICS[title]
    names = sorted(set(thing.names), key=lambda n: (-len(n), n))
    for name in names:
        if " " in name or len(names) == 1:
            found = lx.first_name_gender(name.split()[0], alone=" " not in name)
            if found in ("m", "f"):
                return found
    return ""
