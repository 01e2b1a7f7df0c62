"""Phrases → entities: names, coreference, gazetteer, linking; merging across documents in any order."""

from .gazetteer import BASE, Entry, Gazetteer, load_gazetteer
from .merge import merge
from .overrides import Override, load_overrides
from .resolve import Resolved, resolve

__all__ = ["BASE", "Entry", "Gazetteer", "Override", "Resolved", "load_gazetteer", "load_overrides", "merge", "resolve"]
