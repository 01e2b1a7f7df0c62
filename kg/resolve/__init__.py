"""Phrases → entities: names, coreference, gazetteer, linking; merging across documents in any order."""

from .gazetteer import BASE, Entry, Gazetteer, load_gazetteer
from .merge import merge
from .resolve import Resolved, resolve

__all__ = ["BASE", "Entry", "Gazetteer", "Resolved", "load_gazetteer", "merge", "resolve"]
