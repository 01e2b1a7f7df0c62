"""What can go wrong, as exceptions whose text is one line a person can act on.

Every message names the value seen, what is allowed, and where. Library code raises these; only
``kg.cli`` turns them into a line on standard error and an exit status.
"""

__all__ = ["InputError", "KgError", "ModelError", "OntologyError", "QueryError", "StoreError", "UnknownNameError"]


class KgError(Exception):
    """Base of every error this package raises on purpose; its text is one line."""


class InputError(KgError):
    """An input cannot be read: missing, empty, binary, broken, malformed or named twice."""


class ModelError(KgError):
    """A spaCy pipeline is missing, or lacks a component that extraction needs."""


class OntologyError(KgError):
    """An ontology or gazetteer file lacks something, or says something that cannot be."""


class StoreError(KgError):
    """An output folder or a store cannot be opened, is locked, or holds something else."""


class QueryError(KgError):
    """A query is malformed, not allowed (an update), or passed its limits."""


class UnknownNameError(KgError):
    """A name is not in the graph; the message offers the nearest ones."""
