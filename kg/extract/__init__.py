"""A parsed document → its propositions, in text order."""

from .pipeline import propositions

__all__ = ["propositions"]
