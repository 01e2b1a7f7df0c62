"""The RDF dataset on disk (Oxigraph), and SPARQL over it.

``write_file`` fills a folder, ``open_store`` opens it for reading, ``query`` runs SPARQL 1.1 (SELECT, ASK, CONSTRUCT,
DESCRIBE) with prefixes bound and limits set; the answer is a ``Result`` that ``Result.text`` prints in any format.
``Endpoint`` is a store elsewhere: ``load`` fills it, ``query_endpoint`` asks it.
"""

from kg.store.disk import GraphStore, StoreError, load_store, open_store, write, write_changed, write_file
from kg.store.endpoint import Endpoint, load, query_endpoint, remove
from kg.store.query import DEFAULT_TIMEOUT, parameters, query
from kg.store.results import FORMATS, Result

__all__ = [
    "DEFAULT_TIMEOUT",
    "FORMATS",
    "Endpoint",
    "GraphStore",
    "Result",
    "StoreError",
    "load",
    "load_store",
    "open_store",
    "parameters",
    "query",
    "query_endpoint",
    "remove",
    "write",
    "write_changed",
    "write_file",
]
