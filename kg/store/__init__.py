"""The RDF dataset on disk (Oxigraph), and SPARQL over it.

``write`` fills a folder, ``open_store`` opens it for reading, ``query`` runs SPARQL 1.1 (SELECT, ASK, CONSTRUCT,
DESCRIBE) with prefixes bound and limits set; the answer is a ``Result`` that ``Result.text`` prints in any format.
"""

from kg.store.disk import StoreError, load_store, open_store, write
from kg.store.query import DEFAULT_TIMEOUT, parameters, query
from kg.store.results import FORMATS, Result

__all__ = ["DEFAULT_TIMEOUT", "FORMATS", "Result", "StoreError", "load_store", "open_store", "parameters", "query", "write"]
