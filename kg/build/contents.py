"""What the folder of a graph holds, file by file, in both directions.

The JSON lines are UTF-8, one value a line, ended by a line feed. ``sources/`` keeps what the claims
cannot give back: the texts, and the results of each document before names are joined across
documents, so that adding or removing a document reads no other document again.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.build import folder as names
from kg.build.pipeline import Settings
from kg.errors import OntologyError, StoreError
from kg.model import Claim, Document, Entity, Zone, dumps

if TYPE_CHECKING:
    from kg.ontology import Ontology
    from kg.read import Failure
    from kg.resolve import Override, Resolved

__all__ = ["Manifest", "Part", "claims", "documents", "entities", "manifest", "parts", "settings", "text"]

TEXTS = "texts.jsonl"
PARTS = "parts.jsonl"
ONTOLOGY = "ontology"
EXTENSION = "ontology-extension"
GAZETTEER = "gazetteer"
OVERRIDES = "overrides.txt"


@dataclass(frozen=True)
class Manifest:
    """What a graph was built with and what is in it: the ``manifest.json`` of its folder.

    ``documents`` is their number; ``counts`` has claims, entities, mentions and quads; ``failures``
    are the inputs that were skipped, which the file does not hold.
    """

    kg: str
    model: dict[str, str]
    ontology: dict[str, str]
    gazetteer: dict[str, str]
    base: str
    min_confidence: float
    assertion: str
    reify: str
    title: str
    documents: int
    counts: dict[str, int]
    failures: tuple[Failure, ...] = field(default=(), compare=False)

    def to_json(self) -> dict[str, Any]:
        """The object that ``manifest.json`` holds."""
        row = asdict(self)
        del row["failures"]
        return row


def _lines(path: Path) -> Iterator[Any]:
    """The values of a file of JSON lines. Raises StoreError as ``_rows_and_lines``."""
    return (row for row, _ in _rows_and_lines(path))


def _rows_and_lines(path: Path) -> Iterator[tuple[Any, str]]:
    """Each value with its line. Raises StoreError with the line that is broken or the file that is missing."""
    try:
        with open(path, encoding="utf-8", newline="\n") as file:
            for number, line in enumerate(file, 1):
                try:
                    yield json.loads(line), line
                except ValueError as error:
                    raise StoreError(f"{path}, line {number}: {error}; the file has been changed, build the graph again") from error
    except (FileNotFoundError, UnicodeDecodeError) as error:
        raise StoreError(f"{path}: {error}; the graph is damaged, build it again") from error


def write_lines(path: Path, rows: Iterable[Any]) -> int:
    """Write one JSON value a line; returns how many."""
    count = 0
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            file.write(dumps(row) + "\n")
            count += 1
    return count


def manifest(out: Path) -> Manifest:
    """The manifest of a graph. Raises StoreError if it is not one that this version reads."""
    try:
        row = json.loads((out / names.MANIFEST).read_text(encoding="utf-8"))
        return Manifest(**row)
    except (OSError, ValueError, TypeError) as error:
        raise StoreError(f"{out / names.MANIFEST} cannot be read: {error}") from error


def write_manifest(out: Path, value: Manifest) -> None:
    """Write ``manifest.json``, indented for people."""
    with open(out / names.MANIFEST, "w", encoding="utf-8", newline="\n") as file:
        file.write(json.dumps(value.to_json(), ensure_ascii=False, indent=2) + "\n")


def documents(out: Path) -> tuple[Document, ...]:
    """The documents with their texts, sorted by id."""
    texts = {row["id"]: row["text"] for row in _lines(out / names.SOURCES / TEXTS)}
    return tuple(_document(row, texts) for row in _lines(out / names.DOCUMENTS))


def rows(out: Path) -> tuple[dict[str, Any], ...]:
    """The rows of ``documents.jsonl``, without texts."""
    return tuple(_lines(out / names.DOCUMENTS))


def _document(row: Mapping[str, Any], texts: Mapping[str, str]) -> Document:
    if row["id"] not in texts:
        raise StoreError(f"the graph has no text of {row['id']!r}; it is damaged, build it again")
    zones = tuple(Zone(zone["kind"], zone["start"], zone["end"]) for zone in row["zones"])
    return Document(row["id"], texts[row["id"]], row["title"], row["date"], row["url"], zones)


def write_documents(out: Path, values: Iterable[Document]) -> None:
    """Write ``documents.jsonl`` and the texts."""
    values = tuple(values)
    write_lines(out / names.DOCUMENTS, (document.to_json() for document in values))
    write_lines(out / names.SOURCES / TEXTS, ({"id": document.id, "text": document.text} for document in values))


def text(out: Path, document: str) -> str:
    """The text that the offsets of a document's claims count in. Raises StoreError with near names if it is not there."""
    known = []
    for row in _lines(out / names.SOURCES / TEXTS):
        if row["id"] == document:
            return row["text"]
        known.append(row["id"])
    raise unknown_document(out, document, known)


def unknown_document(out: Path, document: str, known: Iterable[str]) -> StoreError:
    """The error that a document is not in the graph, with the ids that look most like it."""
    import difflib

    near = difflib.get_close_matches(document, list(known), n=3, cutoff=0.6)
    hint = f"; did you mean {' or '.join(near)}?" if near else f"; kg stats {out} --documents lists them"
    return StoreError(f"no document {document!r} in {out}{hint}")


def claims(out: Path) -> tuple[Claim, ...]:
    """The claims, sorted by document and position."""
    return read_claims(out / names.CLAIMS)


def read_claims(path: Path) -> tuple[Claim, ...]:
    """The claims of a file of JSON lines, one claim a line. Raises StoreError if a line is none."""
    try:
        return tuple(Claim.from_json(row) for row in _lines(path))
    except (KeyError, TypeError) as error:
        raise StoreError(f"{path} has a line that is not a claim: it lacks {error}") from error


def entities(out: Path) -> tuple[Entity, ...]:
    """The entities, sorted by id."""
    return tuple(Entity.from_json(row) for row in _lines(out / names.ENTITIES))


@dataclass(frozen=True)
class Part:
    """What a document says by itself, with the line that keeps it, so that an unchanged one is copied and not made again."""

    resolved: Resolved
    line: str

    @classmethod
    def of(cls, document: str, resolved: Resolved) -> Part:
        """The part of a document that has just been read."""
        row = {
            "document": document,
            "claims": [claim.to_json() for claim in resolved.claims],
            "entities": [entity.to_json() for entity in resolved.entities],
        }
        return cls(resolved, dumps(row) + "\n")


def parts(out: Path) -> dict[str, Part]:
    """What each document says by itself, by document id."""
    from kg.resolve import Resolved

    found = {}
    for row, line in _rows_and_lines(out / names.SOURCES / PARTS):
        claims = tuple(Claim.from_json(claim) for claim in row["claims"])
        found[row["document"]] = Part(Resolved(claims, tuple(Entity.from_json(entity) for entity in row["entities"])), line)
    return found


def write_parts(out: Path, values: Mapping[str, Part]) -> None:
    """Write the results of each document, sorted by id. Inverse of ``parts``."""
    with open(out / names.SOURCES / PARTS, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(value.line for _, value in sorted(values.items()))


def keep_settings(out: Path, settings: Settings) -> None:
    """Copy a user's own ontology and gazetteers into the graph, so that a later document is read with the same."""
    place = EXTENSION if settings.extend else ONTOLOGY
    own = [(settings.ontology, place)] if settings.ontology is not None else []
    own += [(path, f"{GAZETTEER}/{number:03}") for number, path in enumerate(settings.gazetteer, 1)]
    for path, place in own:
        kept = out / names.SOURCES / place / Path(path).name
        kept.parent.mkdir(parents=True)
        try:
            shutil.copyfile(path, kept)
        except FileNotFoundError as error:
            raise OntologyError(f"no such file: {path}") from error


def settings(out: Path) -> Settings:
    """The settings a graph was built with."""
    value = manifest(out)
    places = ((place, sorted((out / names.SOURCES / place).glob("*"))) for place in (ONTOLOGY, EXTENSION))
    ontology, extend = next(((str(paths[0]), place == EXTENSION) for place, paths in places if paths), (None, False))
    gazetteer = sorted((out / names.SOURCES / GAZETTEER).glob("*/*"))
    return Settings(value.model["name"], ontology, extend, tuple(map(str, gazetteer)), value.base)


def overrides(out: Path) -> tuple[Override, ...]:
    """The user's own merges and splits that a graph keeps."""
    from kg.resolve import load_overrides

    path = out / names.SOURCES / OVERRIDES
    return load_overrides(path, base=manifest(out).base) if path.exists() else ()


def write_overrides(out: Path, values: Iterable[Override]) -> None:
    """Write the user's merges and splits, each once, in order; no file where there are none. Inverse of ``overrides``."""
    lines = sorted({f"{value.kind} {value.first} {value.second}\n" for value in values})
    if lines:
        (out / names.SOURCES / OVERRIDES).write_bytes("".join(lines).encode("utf-8"))


def ontology(out: Path) -> Ontology:
    """The ontology a graph was built with."""
    import kg.ontology

    kept = settings(out)
    return kg.ontology.load(kept.ontology, extend=kept.extend)
