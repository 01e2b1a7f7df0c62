"""The server: its routes, and who may call it.

It listens on loopback unless told otherwise, and answers only requests whose ``Host`` is one it goes by, so that no
web page can reach it by a name of its own (DNS rebinding). It sends no CORS headers.
"""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from kg.build import folder
from kg.errors import KgError
from kg.serve import api
from kg.serve.live import Live
from kg.serve.protocol import describe, endpoint

__all__ = ["app", "run"]

LOOPBACK = ("127.0.0.1", "localhost", "[::1]", "::1")
_DOCUMENT = api.Parameter("document", "name", str, "a document's id", required=True)
_HEADERS = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Resource-Policy": "same-origin"}


def app(
    out: str | Path, *, hosts: Sequence[str] = LOOPBACK, timeout: float = 30.0, max_rows: int = 100_000, processes: int = 2
) -> Starlette:
    """An ASGI application over a graph: ``/`` the page, ``/sparql``, ``/api/…``, ``/openapi.json``, ``/text?document=``.

    A graph that is built anew is served from the next request on. ``timeout`` (seconds) and ``max_rows`` limit a query.
    Raises StoreError where ``out`` is no graph.
    """
    live = Live(out, size=processes, timeout=timeout, max_rows=max_rows)

    async def sparql(request: Request) -> Response:
        served = live.now()
        return await endpoint(request, served.pool, describe(str(request.url.replace(query="")), served.graphs, served.triples))

    async def page(request: Request) -> Response:
        return FileResponse(live.now().answers.out / folder.PAGE, media_type="text/html")

    async def text(request: Request) -> Response:
        try:
            name = api.arguments((_DOCUMENT,), request)["name"]
        except KgError as error:
            return PlainTextResponse(f"{error}\n", 400)
        try:
            return PlainTextResponse(live.now().answers.document(name).text)
        except KgError as error:
            return PlainTextResponse(f"{error}\n", 404)

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        live.close()

    return Starlette(
        routes=[
            Route("/", page),
            Route("/text", text),
            Route("/sparql", sparql, methods=["GET", "POST"]),
            *api.routes(live),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False), Middleware(_Headers)],
        lifespan=lifespan,
    )


def run(out: str | Path, *, host: str = "127.0.0.1", port: int = 8000, timeout: float = 30.0, max_rows: int = 100_000) -> None:
    """Serve a graph until interrupted; the address goes to standard error. KgError where the port is taken."""
    listening = _listen(host, port)
    port = listening.getsockname()[1]
    if not _is_loopback(host):
        print(f"kg: {host} is not loopback: anyone who reaches this machine can read the graph", file=sys.stderr)
    made = app(out, hosts=[*LOOPBACK, host] if not _is_any(host) else ["*"], timeout=timeout, max_rows=max_rows)
    shown = f"[{host}]" if ":" in host else host
    print(f"http://{shown}:{port}/ is the page, http://{shown}:{port}/sparql the SPARQL endpoint; Ctrl-C ends", file=sys.stderr, flush=True)
    uvicorn.Server(uvicorn.Config(made, log_level="warning", lifespan="on")).run(sockets=[listening])


class _Headers:
    """Headers that every answer has."""

    def __init__(self, app: object) -> None:
        self.app = app

    async def __call__(self, scope: dict, receive: object, send: object) -> None:
        async def with_headers(message: dict) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *((k.lower().encode(), v.encode()) for k, v in _HEADERS.items())]
            await send(message)  # type: ignore[operator]

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)  # type: ignore[operator]


def _listen(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listening = socket.socket(family, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
    except OSError as error:
        raise KgError(f"{host}:{port} cannot be listened on: {error.strerror or error}") from error
    return listening


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _is_any(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False
