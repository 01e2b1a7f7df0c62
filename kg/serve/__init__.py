"""A graph served on this machine: SPARQL 1.1 Protocol, a JSON API, and the page. Read-only.

``app`` is the ASGI application, ``run`` serves it until interrupted; ``Answers`` gives the same answers in Python. The
server needs starlette and uvicorn (``pip install 'diplokg[serve]'``).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kg.errors import KgError
from kg.serve.answers import Answers

__all__ = ["Answers", "app", "run"]


def app(out: str | Path, **options: Any) -> Any:
    """The ASGI application over a graph; see ``kg.serve.server.app``. KgError where a library is missing."""
    return _server().app(out, **options)


def run(out: str | Path, **options: Any) -> None:
    """Serve a graph until interrupted; see ``kg.serve.server.run``. KgError where a library is missing."""
    _server().run(out, **options)


def _server() -> Any:
    try:
        import starlette
        import uvicorn
    except ImportError as error:
        raise KgError(f"serving needs the library {error.name}: pip install 'diplokg[serve]'") from error
    del starlette, uvicorn
    from kg.serve import server

    return server
