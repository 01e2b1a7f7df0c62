"""Commands that hold a graph against something: a gold file, the ontology's shapes."""

from __future__ import annotations

__all__ = ["COMMANDS"]

COMMANDS = ()
