"""The formats by name, and the one function that writes any of them."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kg.errors import KgError
from kg.export.material import Material

__all__ = ["FORMATS", "Format", "export"]


@dataclass(frozen=True)
class Format:
    """A format: the module and function that write it, the usual file ending ("" for a folder), and a line of help."""

    name: str
    module: str
    function: str
    suffix: str
    help: str

    @property
    def write(self) -> Callable[[Material, Path], None]:
        # by name, so that a format's libraries load when it is asked for
        return getattr(importlib.import_module(f"kg.export.{self.module}"), self.function)


FORMATS = {
    row[0]: Format(*row)
    for row in (
        ("ttl", "rdf", "turtle", ".ttl", "Turtle: all graphs as one"),
        ("nt", "rdf", "n_triples", ".nt", "N-Triples: all graphs as one, sorted lines"),
        ("nq", "rdf", "n_quads", ".nq", "N-Quads: the dataset, sorted lines"),
        ("trig", "rdf", "trig", ".trig", "TriG: the dataset, as graph.trig"),
        ("jsonld", "rdf", "json_ld", ".jsonld", "JSON-LD: the dataset, with a context"),
        ("rdfxml", "rdf", "rdf_xml", ".rdf", "RDF/XML: all graphs as one"),
        ("graphml", "graphml", "write", ".graphml", "GraphML: for yEd, igraph, NetworkX"),
        ("gexf", "gexf", "write", ".gexf", "GEXF: for Gephi"),
        ("csv", "tables", "write_csv", "", "a folder of CSV tables: nodes, edges, claims, mentions, documents"),
        ("neo4j", "neo4j", "write", "", "a folder for Neo4j: CSV for bulk import, and the same as Cypher statements"),
        ("cytoscape", "cytoscape", "write", ".json", "Cytoscape.js JSON"),
        ("parquet", "tables", "write_parquet", "", "a folder of Parquet tables (needs pyarrow)"),
        ("plover", "events", "write_plover", ".json", "event records in PLOVER's JSON"),
        ("dyads", "events", "write_dyads", ".csv", "events by month and pair of actors, as a CSV table"),
    )
}
"""Name -> format, in the order to show them."""


def export(material: Material, format: str, path: str | Path) -> Path:
    """Write a graph in one of ``FORMATS`` to a path (a folder for csv, neo4j and parquet) and return it.

    Raises KgError for an unknown format, for a path that cannot be written, and for a library that is missing.
    """
    if format not in FORMATS:
        raise KgError(f"format {format!r}: allowed are {', '.join(FORMATS)}")
    path = Path(path)
    if not FORMATS[format].suffix and path.exists() and not path.is_dir():
        raise KgError(f"{path} is a file; {format} is a folder of files")
    try:
        if not FORMATS[format].suffix:
            path.mkdir(parents=True, exist_ok=True)
        FORMATS[format].write(material, path)
    except OSError as error:
        raise KgError(f"{error.filename or path} cannot be written: {error.strerror or error}") from error
    return path
