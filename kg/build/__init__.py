"""From inputs to a graph in a folder: the only code that knows the order of the steps.

    read → parse → extract → resolve (each document by itself) → merge → RDF, store, page

A document's own results depend on its text and the settings alone, and merging does not depend on
order, so the same inputs give the same bytes in whatever order, with however many workers, and
whether built at once or added one at a time. The store alone is compared by what it holds: its
files carry times.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.build import contents, folder
from kg.build.assemble import MIN_CONFIDENCE, Options, assemble
from kg.build.contents import Manifest, Part
from kg.build.engines import run
from kg.build.pipeline import BASE, MODEL, Pipeline, Settings
from kg.build.publish import check_reachable, publish
from kg.errors import InputError, StoreError
from kg.model import Claim, Document
from kg.read import Failure

if TYPE_CHECKING:
    from kg.read import Reading
    from kg.resolve import Override

__all__ = ["Manifest", "add", "build", "extract", "merge", "override", "remove"]

Inputs = Iterable[str | os.PathLike[str]]
Progress = Callable[..., Iterable[Any]]
"""Called as ``progress(iterable, total=..., desc=...)``, like ``tqdm``; gives the items of the iterable."""


def build(
    inputs: Inputs,
    out: str | os.PathLike[str],
    *,
    model: str = MODEL,
    ontology: str | None = None,
    extend: bool = False,
    gazetteer: Iterable[str] = (),
    base: str = BASE,
    min_confidence: float = MIN_CONFIDENCE,
    assertion: str = "narrator",
    reify: str = "rdf",
    title: str = "",
    overrides: str | None = None,
    workers: int = 1,
    encoding: str | None = None,
    date: str | None = None,
    store: str | None = None,
    progress: Progress | None = None,
) -> Manifest:
    """Build the graph of the inputs in the folder ``out``, in place of a graph that is there.

    ``ontology`` is the path of a TTL whose events replace the packaged ones (``extend``: are added to
    them), ``gazetteer`` holds paths of TTL files that are added to the packaged one;
    ``min_confidence`` (0 to 1) is the threshold of the page; ``assertion`` says which claims are also
    stated as plain triples, ``reify`` how claims are written ("rdf", "rdf12"); ``overrides`` is
    a file of the user's merges and splits of entities; ``store`` is the URL of
    a SPARQL endpoint to load as well; ``date`` is the day ("2026-03-09") of documents that give none. Inputs that
    cannot be read are skipped and named in ``Manifest.failures``. Raises InputError if none can be read, StoreError if ``out`` holds
    something else; then ``out`` is as it was.
    """
    import kg.rdf

    kg.rdf.check_base(base)
    with folder.replacing(out) as new:
        check_reachable(store)
        reading = _read(inputs, encoding, date)
        from kg.resolve import load_overrides

        kept_names = load_overrides(overrides, base=base) if overrides is not None else ()
        options = Options(min_confidence, assertion, reify, title, kept_names)
        pipeline = Pipeline(Settings(model, ontology, extend, tuple(gazetteer), base))
        parts, failures = _resolve(reading.documents, pipeline, workers, progress)
        failures = (*reading.failures, *failures)
        kept = [document for document in reading.documents if document.id in parts]
        if not kept:
            raise InputError(str(failures[0]))
        made = assemble(new, kept, parts, pipeline, options, progress)
        if store is not None:
            publish(new, store, base)
        return replace(made, failures=failures)


def add(
    out: str | os.PathLike[str],
    inputs: Inputs,
    *,
    workers: int = 1,
    encoding: str | None = None,
    date: str | None = None,
    store: str | None = None,
    progress: Progress | None = None,
) -> Manifest:
    """Add documents to a graph, or replace those whose ids it has; equals a build of the whole set.

    With ``store``, the URL of a SPARQL endpoint that holds the graph, only the named graphs that change
    are replaced there. Raises StoreError if the graph was built by another version or with files that
    have changed.
    """
    old = folder.require(out)
    with folder.replacing(old) as new:
        check_reachable(store)
        reading = _read(inputs, encoding, date)
        pipeline = _same_pipeline(old)
        kept = {document.id: document for document in contents.documents(old)}
        changed = tuple(document for document in reading.documents if kept.get(document.id) != document)
        fresh, failures = _resolve(changed, pipeline, workers, progress)
        kept.update((document.id, document) for document in changed if document.id in fresh)
        parts = {**contents.parts(old), **fresh}
        made = assemble(new, kept.values(), parts, pipeline, _options(old), progress, old=old)
        if store is not None:
            publish(new, store, made.base, old=old)
        return replace(made, failures=(*reading.failures, *failures))


def remove(
    out: str | os.PathLike[str], document_ids: Iterable[str], *, store: str | None = None, progress: Progress | None = None
) -> Manifest:
    """Remove documents from a graph; equals a build of the rest.

    Raises StoreError for an id that the graph does not have.
    """
    old = folder.require(out)
    with folder.replacing(old) as new:
        check_reachable(store)
        pipeline = _same_pipeline(old)
        kept = {document.id: document for document in contents.documents(old)}
        for name in document_ids:
            if kept.pop(name, None) is None:
                raise contents.unknown_document(old, name, kept)
        parts = {name: part for name, part in contents.parts(old).items() if name in kept}
        made = assemble(new, kept.values(), parts, pipeline, _options(old), progress, old=old)
        if store is not None:
            publish(new, store, made.base, old=old)
        return made


def override(
    out: str | os.PathLike[str],
    *,
    make: Iterable[Override] = (),
    undo: Iterable[str] = (),
    store: str | None = None,
    progress: Progress | None = None,
) -> Manifest:
    """Make entities one or several by the user's own say, which later additions respect.

    ``undo`` holds IRIs of entities whose merges and splits are forgotten.
    """
    old = folder.require(out)
    with folder.replacing(old) as new:
        options, forgotten = _options(old), set(undo)
        kept = [one for one in options.overrides if not forgotten & {one.first, one.second}]
        options = replace(options, overrides=(*kept, *make))
        made = assemble(new, contents.documents(old), contents.parts(old), _same_pipeline(old), options, progress, old=old)
        if store is not None:
            publish(new, store, made.base, old=old)
        return made


def merge(graphs: Sequence[str | os.PathLike[str]], out: str | os.PathLike[str], *, progress: Progress | None = None) -> Manifest:
    """Join graphs that were built alike into one; equals a build of all their documents.

    A title that all have is kept. Raises StoreError if they were built with different settings or disagree about a document.
    """
    olds = [folder.require(graph) for graph in graphs]
    options = _common_options(olds)
    with folder.replacing(out) as new:
        pipeline = _same_pipeline(olds[0])
        documents: dict[str, Document] = {}
        parts: dict[str, Part] = {}
        for old in olds:
            _check_same(contents.manifest(old), pipeline, old)
            for document in contents.documents(old):
                if documents.setdefault(document.id, document) != document:
                    raise StoreError(f"{old} has another {document.id!r} than the graphs before it; remove one of them first")
            parts.update(contents.parts(old))
        return assemble(new, documents.values(), parts, pipeline, options, progress)


def extract(
    inputs: Inputs,
    *,
    model: str = MODEL,
    ontology: str | None = None,
    extend: bool = False,
    gazetteer: Iterable[str] = (),
    base: str = BASE,
    workers: int = 1,
    encoding: str | None = None,
    date: str | None = None,
    progress: Progress | None = None,
    failures: list[Failure] | None = None,
) -> Iterator[Claim]:
    """Yield the claims of each document, sorted by document and position, names resolved inside each document.

    The inputs that were skipped are appended to ``failures``.
    """
    import kg.rdf
    import kg.resolve

    kg.rdf.check_base(base)
    reading = _read(inputs, encoding, date)
    skipped: list[Failure] = [] if failures is None else failures
    skipped.extend(reading.failures)
    settings = Settings(model, ontology, extend, tuple(gazetteer), base)
    results = run(reading.documents, settings, workers=workers)
    for part in _shown(results, progress, len(reading.documents), "reading"):
        if isinstance(part, Failure):
            skipped.append(part)
        else:
            yield from kg.resolve.merge([part], base=base).claims


def _read(inputs: Inputs, encoding: str | None, date: str | None) -> Reading:
    """The documents of the inputs, sorted by id. Raises InputError if there are none."""
    import kg.read

    named = [os.fspath(path) for path in inputs]
    _check_distinct(named)
    reading = kg.read.read(named, encoding=encoding, date=date)
    if not reading.documents:
        reasons = [str(failure) for failure in reading.failures]
        more = f" (and {len(reasons) - 1} more)" if len(reasons) > 1 else ""
        raise InputError(f"{reasons[0]}{more}" if reasons else "no input has a readable document")
    return replace(reading, documents=tuple(sorted(reading.documents, key=lambda document: document.id)))


def _check_distinct(paths: Iterable[str]) -> None:
    """Raise InputError for an input that is named twice: its documents would be called two of one id."""
    seen: dict[str, str] = {}
    for path in paths:
        if path == "-":  # kg.read counts it
            continue
        place = os.path.abspath(path)
        if place in seen:
            kind = "folder" if os.path.isdir(place) else "file"
            same = "is named twice" if seen[place] == path else f"and {path} are one {kind}; name it once"
            raise InputError(f"{seen[place]} {same}")
        seen[place] = path


def _resolve(
    documents: Sequence[Document], pipeline: Pipeline, workers: int, progress: Progress | None
) -> tuple[dict[str, Part], tuple[Failure, ...]]:
    """What each document says, by id, and the documents on which a step failed."""
    results = run(documents, pipeline.settings, workers=workers, pipeline=pipeline)
    found = list(zip(documents, _shown(results, progress, len(documents), "reading"), strict=True))
    parts = {document.id: Part.of(document.id, part) for document, part in found if not isinstance(part, Failure)}
    return parts, tuple(part for _, part in found if isinstance(part, Failure))


def _shown(items: Iterable[Any], progress: Progress | None, total: int, what: str) -> Iterable[Any]:
    return items if progress is None else progress(items, total=total, desc=what)


def _options(out: Path) -> Options:
    made = contents.manifest(out)
    return Options(made.min_confidence, made.assertion, made.reify, made.title, contents.overrides(out))


def _common_options(olds: Sequence[Path]) -> Options:
    """The options of graphs to join, with the overrides of all. Raises StoreError if two were written differently."""
    made = [_options(old) for old in olds]
    for old, options in zip(olds, made, strict=True):
        for part, option in (("min_confidence", "--min-confidence"), ("assertion", "--assert"), ("reify", "--reify")):
            was, now = getattr(made[0], part), getattr(options, part)
            if was != now:
                raise StoreError(f"{old} was built with {option} {now}, {olds[0]} with {was}; build one of them again with kg build")
    titles = {options.title for options in made}
    overrides = tuple(one for options in made for one in options.overrides)
    return replace(made[0], title=titles.pop() if len(titles) == 1 else "", overrides=overrides)


def _same_pipeline(out: Path) -> Pipeline:
    """The pipeline that a graph was built with. Raises StoreError if it is no longer the same."""
    pipeline = Pipeline(contents.settings(out))
    _check_same(contents.manifest(out), pipeline, out)
    return pipeline


def _check_same(made: Manifest, pipeline: Pipeline, out: Path) -> None:
    for part, now in {**pipeline.names(), "base": pipeline.settings.base}.items():
        was = getattr(made, part)
        if was != now:
            raise StoreError(f"{out} was built with {part} {_short(was)}, not {_short(now)}; build it again with kg build")


def _short(value: str | dict[str, str]) -> str:
    return value if isinstance(value, str) else " ".join(v[:12] for v in value.values())
