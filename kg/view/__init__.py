"""A graph as one HTML page that opens without a network: ``page``; where its nodes stand: ``layout``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .positions import communities, layout
    from .render import page

__all__ = ["communities", "layout", "page"]

_HOME = {"communities": "positions", "layout": "positions", "page": "render"}


def __getattr__(name: str) -> Any:
    """The public functions, loaded when first asked for: numpy and scipy are slow to import."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
