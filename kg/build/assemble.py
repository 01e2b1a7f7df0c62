"""From what each document says to the files of a graph."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.build import contents, folder
from kg.build.contents import Manifest, Part
from kg.build.pipeline import Pipeline
from kg.model import MIN_CONFIDENCE, Document

if TYPE_CHECKING:
    from kg.resolve import Override, Resolved

__all__ = ["Options", "assemble"]


@dataclass(frozen=True)
class Options:
    """How the claims become RDF and a page: the page's threshold, which claims are plain triples too, how a claim is reified,
    the title, and the user's own say on which names are one entity."""

    min_confidence: float = MIN_CONFIDENCE
    assertion: str = "narrator"
    reify: str = "rdf"
    title: str = ""
    overrides: tuple[Override, ...] = ()


def assemble(
    new: Path,
    documents: Iterable[Document],
    parts: Mapping[str, Part],
    pipeline: Pipeline,
    options: Options,
    progress: Callable[..., Iterable[Any]] | None = None,
    *,
    old: Path | None = None,
) -> Manifest:
    """Write every file of a graph into the empty folder ``new``; the order of the arguments' items does not matter.

    ``old`` is a graph made with the same settings and options: what it has already is copied, which changes no byte.
    """
    import kg.network
    import kg.resolve
    import kg.view

    steps = iter(progress(range(4), total=4, desc="writing") if progress else range(4))
    next(steps)
    documents = tuple(sorted(documents, key=lambda document: document.id))
    merged = kg.resolve.merge(
        [parts[document.id].resolved for document in documents], base=pipeline.settings.base, overrides=options.overrides
    )
    (new / folder.SOURCES).mkdir()
    contents.keep_settings(new, pipeline.settings)
    contents.write_overrides(new, options.overrides)
    contents.write_documents(new, documents)
    contents.write_parts(new, parts)
    contents.write_lines(new / folder.CLAIMS, (claim.to_json() for claim in merged.claims))
    contents.write_lines(new / folder.ENTITIES, (entity.to_json() for entity in merged.entities))
    next(steps)
    quads = _write_rdf(new, merged, documents, pipeline, options, old)
    next(steps)
    graph = kg.network.graph(merged.claims, merged.entities, min_confidence=0.0)  # the page filters by itself
    page = kg.view.page(
        graph,
        documents=documents,
        claims=merged.claims,
        entities=merged.entities,
        title=options.title or _title(documents),
        min_confidence=options.min_confidence,
    )
    (new / folder.PAGE).write_bytes(page.encode("utf-8"))
    counts = {
        "claims": len(merged.claims),
        "entities": len(merged.entities),
        "mentions": sum(len(entity.mentions) for entity in merged.entities),
        "quads": quads,
    }
    value = Manifest(
        **pipeline.names(),
        base=pipeline.settings.base,
        min_confidence=options.min_confidence,
        assertion=options.assertion,
        reify=options.reify,
        title=options.title,
        documents=len(documents),
        counts=counts,
    )
    contents.write_manifest(new, value)
    next(steps)
    return value


def _write_rdf(new: Path, merged: Resolved, documents: tuple[Document, ...], pipeline: Pipeline, options: Options, old: Path | None) -> int:
    """Write the dataset as TriG and as a store; returns the number of quads."""
    import kg.rdf
    import kg.store

    names = pipeline.names()
    made_with = {part: value if isinstance(value, str) else " ".join(value.values()) for part, value in names.items()}
    base = pipeline.settings.base
    kept = _kept_graphs(old, new, base) if old is not None else {}
    quads = kg.rdf.quads(
        merged.claims,
        merged.entities,
        documents,
        pipeline.ontology,
        base=base,
        assert_=options.assertion,
        reify=options.reify,
        provenance=made_with,
        without=kept.keys(),
    )
    kg.rdf.write_trig(quads, new / folder.TRIG, base=base, kept=dict(kept.values()))
    if old is None:
        kg.store.write_file(new / folder.TRIG, new / folder.STORE)
    else:
        before = {"old_trig": old / folder.TRIG, "old_folder": old / folder.STORE}
        kg.store.write_changed(new / folder.TRIG, new / folder.STORE, **before)
    return len(kg.store.open_store(new / folder.STORE))


def _kept_graphs(old: Path, new: Path, base: str) -> dict[str, tuple[str, str]]:
    """The documents whose RDF stays as it is: id -> the name and the text of its graph."""
    import kg.rdf
    from kg.build.unchanged import unchanged

    texts = kg.rdf.graph_texts(old / folder.TRIG)
    named = {document: str(kg.rdf.document_iri(document, base)) for document in unchanged(old, new)}
    return {document: (name, texts[name]) for document, name in named.items() if name in texts}


def _title(documents: tuple[Document, ...]) -> str:
    if len(documents) == 1:
        return documents[0].title or documents[0].id
    return f"{len(documents)} documents"
