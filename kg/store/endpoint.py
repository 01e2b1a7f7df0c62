"""A graph in somebody else's store: any SPARQL 1.1 endpoint, for queries and for loading.

``Endpoint.of(URL)`` takes the rest from the environment: ``KG_STORE_USER`` and ``KG_STORE_PASSWORD`` (sent only when
the server asks, by Basic or Digest), ``KG_STORE_UPDATE`` (the URL for updates, if it is another) and
``KG_STORE_GRAPHS`` (the URL of the Graph Store HTTP Protocol; where given, graphs are PUT there instead of by update).

``load`` replaces each graph in one request, so that a document is there whole, as it was or as it is. What documents
share goes into a named graph of its own, ``<base>shared``, never into the store's default graph, which may hold other
people's data. A request that fails for a passing reason is sent again, later and later; replacing twice does no harm.
https://www.w3.org/TR/sparql11-update/ https://www.w3.org/TR/sparql11-http-rdf-update/
"""

from __future__ import annotations

import base64
import http.client
import os
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from pyoxigraph import DefaultGraph, Quad, QueryBoolean, QueryResultsFormat, RdfFormat, parse, parse_query_results

from kg.errors import QueryError, StoreError
from kg.rdf.terms import BASE, PREFIXES, check_base
from kg.store.query import DEFAULT_TIMEOUT, bound, check, form
from kg.store.results import Result

__all__ = ["Endpoint", "load", "query_endpoint", "remove", "shared_graph"]

_PASSING = (429, 500, 502, 503, 504)
_MAX_ANSWER = 1 << 30
_BATCH = 1 << 20
_ACCEPT_TABLE = "application/sparql-results+json, application/sparql-results+xml;q=0.9"
_ACCEPT_GRAPH = "application/n-triples, text/turtle;q=0.9"


@dataclass(frozen=True)
class Endpoint:
    """Where a store is, and how patiently to ask it: ``timeout`` seconds a request, ``tries`` with ``pause`` doubling."""

    url: str
    update_url: str | None = None
    graphs_url: str | None = None
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    timeout: float = 60.0
    tries: int = 4
    pause: float = 0.5

    @classmethod
    def of(cls, url: str, environment: Mapping[str, str] = os.environ, **options: Any) -> Endpoint:
        """The endpoint at a URL, with what the environment says of it. StoreError where a URL is none."""
        found = cls(
            url,
            update_url=environment.get("KG_STORE_UPDATE"),
            graphs_url=environment.get("KG_STORE_GRAPHS"),
            user=environment.get("KG_STORE_USER"),
            password=environment.get("KG_STORE_PASSWORD"),
            **options,
        )
        for one in (found.url, found.update_url, found.graphs_url):
            if one is not None and (urlsplit(one).scheme not in ("http", "https") or not urlsplit(one).hostname):
                raise StoreError(f"{one!r} is not the URL of a store: http://… or https://… is wanted")
        return found


def shared_graph(base: str = BASE) -> str:
    """The named graph that holds, in an endpoint, what the default graph holds here."""
    return f"{base}shared"


def query_endpoint(
    endpoint: Endpoint,
    text: str,
    *,
    base: str = BASE,
    max_rows: int | None = None,
    timeout: float | None = DEFAULT_TIMEOUT,
    bind: Mapping[str, Any] | None = None,
) -> Result:
    """Run a query there, with the prefixes bound; see ``kg.store.query``. Which graphs it asks is the server's choice."""
    check_base(base)
    check(text)
    head = " ".join(f"PREFIX {name}: <{space}>" for name, space in sorted({**PREFIXES, "id": base}.items()))
    body = urlencode({"query": f"{head} {bound(text, bind or {})}"}).encode()
    accept = _ACCEPT_GRAPH if form(text) in ("CONSTRUCT", "DESCRIBE") else _ACCEPT_TABLE
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": accept}
    kind, answer = _send(endpoint, "POST", endpoint.url, body, headers, timeout or endpoint.timeout)
    try:
        return _result(kind, answer, base, max_rows)
    except (SyntaxError, ValueError) as error:
        raise QueryError(f"{endpoint.url} answers what is not a SPARQL result ({kind}): {error}") from error


def load(
    quads: Iterable[Quad],
    endpoint: Endpoint,
    *,
    base: str = BASE,
    progress: Callable[[list[str]], Iterable[str]] | None = None,
) -> int:
    """Replace each graph that the quads name, and count what is there then; returns the number of graphs.

    Documents come first, what they share last. StoreError where the store refuses, stays away, or holds something else
    afterwards; graphs replaced before that stay, each whole, and loading again completes the rest.
    """
    shared = shared_graph(base)
    graphs: dict[str, set[str]] = {}
    for quad in quads:
        name = shared if isinstance(quad.graph_name, DefaultGraph) else quad.graph_name.value
        graphs.setdefault(name, set()).add(f"{quad.triple} .")
    names = sorted(graphs, key=lambda name: (name == shared, name))
    done = 0
    batch: list[str] = []
    for name in progress(names) if progress else names:
        batch.append(name)
        size = sum(len(line) for one in batch for line in graphs[one])
        if endpoint.graphs_url or size > _BATCH or name == names[-1]:
            try:
                _replace(endpoint, {one: graphs[one] for one in batch})
            except StoreError as error:
                raise StoreError(f"{error}; {done} of {len(names)} graphs are loaded, each whole: load again") from error
            done += len(batch)
            batch = []
    _verify(endpoint, graphs, base)
    return len(names)


def remove(endpoint: Endpoint, graph: str) -> None:
    """Remove one graph (by IRI), in one request."""
    if endpoint.graphs_url:
        _send(endpoint, "DELETE", _graph_url(endpoint, graph), None, {}, endpoint.timeout, missing=True)
    else:
        _update(endpoint, f"DROP SILENT GRAPH <{graph}>")


def _replace(endpoint: Endpoint, graphs: Mapping[str, set[str]]) -> None:
    if endpoint.graphs_url:
        for name, lines in graphs.items():
            body = "".join(line + "\n" for line in sorted(lines)).encode()
            # N-Triples is Turtle, and every server takes Turtle
            headers = {"Content-Type": "text/turtle; charset=utf-8"}
            _send(endpoint, "PUT", _graph_url(endpoint, name), body, headers, endpoint.timeout)
        return
    drops = [f"DROP SILENT GRAPH <{name}>" for name in graphs]
    data = [f"INSERT DATA {{ GRAPH <{name}> {{\n" + "\n".join(sorted(lines)) + "\n} }" for name, lines in graphs.items()]
    _update(endpoint, " ;\n".join([*drops, *data]))


def _update(endpoint: Endpoint, text: str) -> None:
    headers = {"Content-Type": "application/sparql-update; charset=utf-8"}
    _send(endpoint, "POST", endpoint.update_url or endpoint.url, text.encode(), headers, endpoint.timeout)


def _graph_url(endpoint: Endpoint, graph: str) -> str:
    return f"{endpoint.graphs_url}{'&' if '?' in (endpoint.graphs_url or '') else '?'}graph={quote(graph, safe='')}"


def _verify(endpoint: Endpoint, graphs: Mapping[str, set[str]], base: str) -> None:
    """Count the triples of each graph there; StoreError names the first that has another number."""
    for name, lines in sorted(graphs.items()):
        found = query_endpoint(endpoint, f"SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH <{name}> {{ ?s ?p ?o }} }}", base=base)
        number = found.values()[0][0]
        if number != len(lines):
            raise StoreError(f"{endpoint.url} holds {number} of the {len(lines)} triples of <{name}>: load again")


def _send(
    endpoint: Endpoint, method: str, url: str, body: bytes | None, headers: Mapping[str, str], timeout: float, missing: bool = False
) -> tuple[str, bytes]:
    """One request, tried again where that may help; the answer's media type and body."""
    opener = _opener(endpoint)
    pause = endpoint.pause
    for attempt in range(1, endpoint.tries + 1):
        request = urllib.request.Request(url, data=body, headers=dict(headers), method=method)
        request.headers.update(_authorization(endpoint, request, timeout))
        try:
            with opener.open(request, timeout=timeout) as answer:
                return answer.headers.get_content_type(), _read(answer, url, timeout)
        except urllib.error.HTTPError as error:
            with error:
                said = _said(error)
            if missing and error.code == 404:
                return "", b""
            if error.code not in _PASSING or attempt == endpoint.tries:
                kind = QueryError if error.code == 400 and url == endpoint.url and "Accept" in headers else StoreError
                raise kind(f"{url} answers {error.code}{said}") from None
        except (OSError, http.client.HTTPException) as error:
            # a query that took too long once would again, and a person waits
            if attempt == endpoint.tries or ("Accept" in headers and _is_timeout(error)):
                raise StoreError(f"{url} cannot be reached: {_reason(error, timeout)}") from error
        time.sleep(pause)
        pause *= 2
    raise AssertionError("unreachable")


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> None:
        raise StoreError(f"{req.full_url} redirects to {newurl}: name that URL")


def _opener(endpoint: Endpoint) -> urllib.request.OpenerDirector:
    return urllib.request.build_opener(_NoRedirect, *(_credentials(endpoint) if endpoint.user is not None else ()))


def _credentials(endpoint: Endpoint) -> tuple[Any, Any]:
    """Handlers that answer a server's demand, for the servers named and no other."""
    passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    for url in (endpoint.url, endpoint.update_url, endpoint.graphs_url):
        if url is not None:
            parts = urlsplit(url)
            passwords.add_password(None, f"{parts.scheme}://{parts.netloc}/", endpoint.user or "", endpoint.password or "")
    return urllib.request.HTTPDigestAuthHandler(passwords), urllib.request.HTTPBasicAuthHandler(passwords)


def _authorization(endpoint: Endpoint, request: urllib.request.Request, timeout: float) -> dict[str, str]:
    """The header that the server will demand, asked for beforehand by HEAD.

    A server that demands it only once we are sending a long body may close the connection under it.
    """
    if endpoint.user is None or request.data is None:
        return {}
    probe = urllib.request.Request(request.full_url, method="HEAD")
    try:
        urllib.request.build_opener(_NoRedirect).open(probe, timeout=timeout).close()
        return {}
    except urllib.error.HTTPError as error:
        demand = error.headers.get("WWW-Authenticate", "") if error.code == 401 else ""
        error.close()
    except (OSError, http.client.HTTPException, StoreError):
        return {}
    scheme, _, rest = demand.partition(" ")
    if scheme.lower() == "basic":
        token = base64.b64encode(f"{endpoint.user}:{endpoint.password or ''}".encode()).decode()
        return {"Authorization": f"Basic {token}"}
    if scheme.lower() == "digest":
        values = urllib.request.parse_keqv_list(list(filter(None, urllib.request.parse_http_list(rest))))
        made = _credentials(endpoint)[0].get_authorization(request, values)
        return {"Authorization": f"Digest {made}"} if made else {}
    return {}


def _read(answer: Any, url: str, timeout: float) -> bytes:
    """The whole body, within the time: a server that drips must not hold us."""
    end = time.monotonic() + timeout
    found = bytearray()
    while part := answer.read(1 << 16):
        found += part
        if len(found) > _MAX_ANSWER:
            raise StoreError(f"{url} answers more than {_MAX_ANSWER >> 20} MiB")
        if time.monotonic() > end:
            raise TimeoutError
    expected = answer.headers.get("Content-Length")
    if expected is not None and expected.isdigit() and len(found) < int(expected):
        raise http.client.IncompleteRead(bytes(found), int(expected) - len(found))
    return bytes(found)


def _said(error: urllib.error.HTTPError) -> str:
    """The first words of what a server says of its refusal, in one line."""
    try:
        text = " ".join(error.read(4096).decode("utf-8", "replace").split())
    except (OSError, http.client.HTTPException):
        text = ""
    plain = "".join(c if c.isprintable() else "?" for c in text)
    return f": {plain[:200]}" if plain and not plain.startswith("<") else f" {error.reason}" if error.reason else ""


def _is_timeout(error: Exception) -> bool:
    cause = getattr(error, "reason", error)
    return isinstance(cause, TimeoutError) or "timed out" in str(cause)


def _reason(error: Exception, timeout: float) -> str:
    cause = getattr(error, "reason", error)
    if _is_timeout(error):
        return f"no answer in {timeout:g} s"
    if isinstance(cause, (http.client.IncompleteRead, http.client.RemoteDisconnected, ConnectionResetError)):
        return "it closed the connection midway"
    return str(getattr(cause, "strerror", None) or cause)


def _result(kind: str, answer: bytes, base: str, max_rows: int | None) -> Result:
    formats = {"application/n-triples": RdfFormat.N_TRIPLES, "text/turtle": RdfFormat.TURTLE, "text/plain": RdfFormat.N_TRIPLES}
    if kind in formats:
        triples = [quad.triple for quad in parse(answer, formats[kind])]
        return Result(
            kind="graph", triples=tuple(triples[:max_rows]), truncated=max_rows is not None and len(triples) > max_rows, base=base
        )
    xml = kind in ("application/sparql-results+xml", "application/xml", "text/xml")
    found = parse_query_results(answer, QueryResultsFormat.XML if xml else QueryResultsFormat.JSON)
    if isinstance(found, QueryBoolean):
        return Result(kind="boolean", value=bool(found), base=base)
    variables = tuple(variable.value for variable in found.variables)
    rows = [tuple(row) for row in found]
    return Result(
        kind="table", variables=variables, rows=tuple(rows[:max_rows]), truncated=max_rows is not None and len(rows) > max_rows, base=base
    )
