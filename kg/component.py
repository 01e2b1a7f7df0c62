"""Claims in a spaCy pipeline of one's own: ``nlp.add_pipe("kg_claims")`` gives ``doc._.claims``.

The component reads the parse that the pipeline made. ``kg build`` reads more from the same text: it
parses headlines, captions and prose each by itself. spaCy finds the component by its entry point,
and imports this file with every pipeline it loads, so what is heavy is imported on first use.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc

from kg.errors import ModelError
from kg.model import Claim, Entity

if TYPE_CHECKING:
    from kg.ontology import Ontology
    from kg.resolve import Gazetteer

__all__ = ["KgClaims", "make_kg_claims"]

BASE = "https://w3id.org/diplokg/id/"
_KEY = "kg_claims"


class KgClaims:
    """Reads claims off a parsed ``Doc``; see ``make_kg_claims`` for the settings."""

    def __init__(self, nlp: Language, ontology: Ontology, gazetteer: Gazetteer, base: str) -> None:
        self.nlp, self.ontology, self.gazetteer, self.base = nlp, ontology, gazetteer, base

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.claims`` and ``doc._.claim_entities``. Raises ``ModelError`` for a ``Doc`` without parse or lemmas."""
        from kg.extract import propositions
        from kg.parse import mended
        from kg.read import document
        from kg.resolve import merge, resolve

        missing = [name for name in ("DEP", "TAG", "LEMMA") if len(doc) and not doc.has_annotation(name)]
        if missing:
            raise ModelError(f"kg_claims needs {', '.join(missing)}; add it after the parser, the tagger and the lemmatizer")
        about = doc._.kg_document or {}
        source = document(doc.text, id=about.get("id", "text"), title=about.get("title"), date=about.get("date"), url=about.get("url"))
        parsed = mended(doc, self.nlp)
        said = propositions(parsed, source, self.ontology)
        found = merge([resolve(parsed, source, said, self.gazetteer, base=self.base)], base=self.base)
        doc.user_data[_KEY] = {"claims": [c.to_json() for c in found.claims], "entities": [e.to_json() for e in found.entities]}
        return doc


@Language.factory(
    "kg_claims",
    default_config={"ontology": None, "extend": False, "gazetteer": [], "base": BASE},
    requires=["token.dep", "token.tag", "token.lemma"],
    assigns=["doc._.claims", "doc._.claim_entities"],
)
def make_kg_claims(nlp: Language, name: str, ontology: str | None, extend: bool, gazetteer: Sequence[str], base: str) -> KgClaims:
    """The component.

    ``ontology`` and ``gazetteer`` are paths of Turtle files as for ``kg build``, ``base`` is what entities'
    IRIs begin with. Before the call ``doc._.kg_document`` may be set to ``{"id", "title", "date", "url"}``: dates
    such as "on Friday" count from the document's date.

    Raises ``OntologyError`` for a bad file.
    """
    import kg.ontology
    import kg.resolve

    return KgClaims(nlp, kg.ontology.load(ontology, extend=extend), kg.resolve.load_gazetteer(extra=tuple(gazetteer)), base)


def _claims(doc: Doc) -> list[Claim]:
    return [Claim.from_json(row) for row in doc.user_data.get(_KEY, {}).get("claims", ())]


def _entities(doc: Doc) -> list[Entity]:
    return [Entity.from_json(row) for row in doc.user_data.get(_KEY, {}).get("entities", ())]


# Rows, not values, are kept in the Doc, so that it can be pickled, sent between processes and stored.
Doc.set_extension("claims", getter=_claims, force=True)
Doc.set_extension("claim_entities", getter=_entities, force=True)
Doc.set_extension("kg_document", default=None, force=True)
