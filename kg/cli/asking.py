"""Commands that ask a graph and print the answer."""

from __future__ import annotations

from kg.cli.querying import query

__all__ = ["COMMANDS"]

COMMANDS = (query,)
