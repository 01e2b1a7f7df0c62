"""Commands that ask a graph and print the answer."""

from __future__ import annotations

__all__ = ["COMMANDS"]

COMMANDS = ()
