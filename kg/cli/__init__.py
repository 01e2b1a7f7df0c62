"""The command line: open, call one function, print. Loads nothing heavy until a command runs."""

from kg.cli.app import cli, main

__all__ = ["cli", "main"]
