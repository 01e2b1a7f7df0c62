"""The SPARQL 1.1 Protocol over HTTP, query part (https://www.w3.org/TR/sparql11-protocol/), read-only.

GET with ``query``, POST of a form or of ``application/sparql-query``; ``default-graph-uri`` and ``named-graph-uri``; the
answer's format by ``Accept``. GET without a query gives the service description
(https://www.w3.org/TR/sparql11-service-description/), and browsers a page to ask from. Updates are answered 403,
malformed queries 400, a query that took too long 503.
"""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import Quad, RdfFormat, parse, serialize
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from kg.errors import QueryError
from kg.rdf import PREFIXES
from kg.serve.form import HEADERS, PAGE
from kg.serve.pool import BusyError, Job, QueryPool, TimeoutError_, UnacceptableError

__all__ = ["GRAPH_TYPES", "TABLE_TYPES", "accepted", "describe", "endpoint"]

TABLE_TYPES = {
    "application/sparql-results+json": "json",
    "application/sparql-results+xml": "xml",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
    "application/json": "json",
    "application/xml": "xml",
    "text/plain": "table",
    "text/markdown": "markdown",
}
"""Media type -> format of an answer to SELECT and ASK, preferred first."""
GRAPH_TYPES = {
    "text/turtle": "ttl",
    "application/n-triples": "nt",
    "application/ld+json": "jsonld",
    "application/rdf+xml": "rdfxml",
    "application/json": "jsonld",
    "application/xml": "rdfxml",
    "text/plain": "nt",
}
"""Media type -> format of an answer to CONSTRUCT and DESCRIBE, preferred first."""

MAX_QUERY = 1 << 20
_UTF8 = {"text/csv", "text/tab-separated-values", "text/plain", "text/markdown", "text/turtle"}


class _RefusedError(Exception):
    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


async def endpoint(request: Request, pool: QueryPool, description: str) -> Response:
    """Answer one request to the endpoint."""
    try:
        text, parameters = await _operation(request)
        if text is None:
            return _described(request, description)
        return await _queried(request, pool, text, parameters)
    except _RefusedError as error:
        return PlainTextResponse(f"{error}\n", error.status)


def accepted(header: str, types: dict[str, str]) -> list[str]:
    """The media types a client takes, best first (RFC 9110, 12.5.1); the server's order decides between equals."""
    wanted = [_quality(part) for part in (header or "*/*").split(",") if part.strip()]
    ranked = []
    for place, name in enumerate(types):
        fits = [(kind.count("*"), quality) for kind, quality in wanted if kind in (name, f"{name.split('/')[0]}/*", "*/*")]
        if fits and (quality := min(fits)[1]) > 0:  # the most specific range decides
            ranked.append((-quality, place, name))
    return [name for _, _, name in sorted(ranked)]


def describe(url: str, graphs: Iterable[str], triples: int) -> str:
    """The service description in Turtle."""
    formats = ("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV")
    formats += ("Turtle", "N-Triples", "JSON-LD", "RDF_XML")
    named = " ,\n        ".join(f"[ a sd:NamedGraph ; sd:name <{name}> ]" for name in graphs)
    return (
        "@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .\n@prefix void: <http://rdfs.org/ns/void#> .\n\n"
        f"<{url}#service> a sd:Service ;\n    sd:endpoint <{url}> ;\n    sd:supportedLanguage sd:SPARQL11Query ;\n"
        "    sd:feature sd:UnionDefaultGraph ;\n"
        f"    sd:resultFormat {' , '.join(f'<http://www.w3.org/ns/formats/{name}>' for name in formats)} ;\n"
        f"    sd:defaultDataset [ a sd:Dataset ;\n        sd:defaultGraph [ a sd:Graph ; void:triples {triples} ]"
        + (f" ;\n        sd:namedGraph {named}" if named else "")
        + " ] .\n"
    )


async def _operation(request: Request) -> tuple[str | None, QueryParams]:
    """The query of a request (None: there is none, the description is asked for) and the parameters beside it."""
    parameters = request.query_params
    if request.method == "POST":
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind == "application/sparql-update":
            raise _RefusedError(403, "updates are refused: this graph is read-only")
        body = await _body(request)
        if kind == "application/sparql-query":
            return body, parameters
        if kind != "application/x-www-form-urlencoded":
            raise _RefusedError(415, f"content type {kind!r}: allowed are application/sparql-query and application/x-www-form-urlencoded")
        parameters = QueryParams(body)
        if "query" not in parameters and "update" not in parameters:
            raise _RefusedError(400, "the form has no parameter query")
    if "update" in parameters:
        raise _RefusedError(403, "updates are refused: this graph is read-only")
    queries = parameters.getlist("query")
    if len(queries) > 1:
        raise _RefusedError(400, f"{len(queries)} parameters query; one is allowed")
    return (queries[0] if queries else None), parameters


async def _body(request: Request) -> str:
    found = bytearray()
    async for part in request.stream():
        found += part
        if len(found) > MAX_QUERY:
            raise _RefusedError(413, f"the query is longer than {MAX_QUERY} bytes")
    try:
        return found.decode("utf-8")
    except UnicodeDecodeError:
        raise _RefusedError(400, "the query is not UTF-8") from None


async def _queried(request: Request, pool: QueryPool, text: str, parameters: QueryParams) -> Response:
    header = request.headers.get("accept", "")
    tables, graphs = accepted(header, TABLE_TYPES), accepted(header, GRAPH_TYPES)
    job = Job(
        text,
        tuple(TABLE_TYPES[name] for name in tables),
        tuple(GRAPH_TYPES[name] for name in graphs),
        tuple(parameters.getlist("default-graph-uri")),
        tuple(parameters.getlist("named-graph-uri")),
    )
    try:
        answer = await run_in_threadpool(pool.run, job)
    except UnacceptableError as error:
        raise _RefusedError(406, str(error)) from error
    except (TimeoutError_, BusyError) as error:
        raise _RefusedError(503, str(error)) from error
    except QueryError as error:
        raise _RefusedError(403 if "is an update" in str(error) else 400, str(error)) from error
    kind = next(n for names, types in ((tables, TABLE_TYPES), (graphs, GRAPH_TYPES)) for n in names if types[n] == answer.format)
    found = _response(answer.text, kind)
    if answer.truncated:
        found.headers["X-Truncated"] = "true"
    return found


def _described(request: Request, description: str) -> Response:
    kinds = {"text/turtle": RdfFormat.TURTLE, "application/n-triples": RdfFormat.N_TRIPLES, "application/rdf+xml": RdfFormat.RDF_XML}
    kinds["application/ld+json"] = RdfFormat.JSON_LD
    wanted = accepted(request.headers.get("accept", ""), dict.fromkeys([*kinds, "text/html"], "")) or ["text/turtle"]
    if wanted[0] == "text/html":
        return HTMLResponse(PAGE, headers={**HEADERS, "Vary": "Accept"})
    if wanted[0] == "text/turtle":
        return _response(description, "text/turtle")
    quads = [Quad(q.subject, q.predicate, q.object) for q in parse(description.encode(), RdfFormat.TURTLE)]
    triples = quads if wanted[0] == "application/ld+json" else [quad.triple for quad in quads]
    return _response(serialize(triples, format=kinds[wanted[0]], prefixes=PREFIXES).decode(), wanted[0])


def _response(text: str, kind: str) -> Response:
    content_type = f"{kind}; charset=utf-8" if kind in _UTF8 else kind
    return Response(text.encode("utf-8"), headers={"Content-Type": content_type, "Vary": "Accept"})


def _quality(part: str) -> tuple[str, float]:
    kind, *parameters = (piece.strip() for piece in part.split(";"))
    quality = 1.0
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "q":
            try:
                quality = float(value)
            except ValueError:
                quality = 0.0
    return kind.lower(), quality
