"""Commands that draw a graph or take it elsewhere."""

from __future__ import annotations

__all__ = ["COMMANDS"]

COMMANDS = ()
