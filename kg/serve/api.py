"""The JSON API: its routes, and its description in OpenAPI 3.1, both made from one table."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

import kg
from kg.errors import KgError, StoreError, UnknownNameError
from kg.model import MODALITIES, POLARITIES, QUADS
from kg.serve.answers import MAX_LIMIT, Answers
from kg.serve.live import Live
from kg.serve.schemas import SCHEMAS, array_of, reference

__all__ = ["OPERATIONS", "Parameter", "arguments", "openapi", "routes"]


@dataclass(frozen=True)
class Parameter:
    """A query parameter: its name in the URL, the argument it fills, its kind (str, int, float, bool), values or bounds, and help."""

    name: str
    argument: str
    kind: type
    help: str
    required: bool = False
    values: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True)
class Operation:
    path: str
    method: Callable[..., Any]
    help: str
    answer: dict[str, Any]
    parameters: tuple[Parameter, ...] = ()


_LIMIT = Parameter("limit", "limit", int, "at most so many", least=1, most=MAX_LIMIT)
_CONFIDENCE = Parameter("min_confidence", "min_confidence", float, "claims from this confidence up", least=0, most=1)

OPERATIONS = (
    Operation(
        "/api/entities",
        Answers.search_entities,
        "Entities by name: whole names first, then beginnings, parts, look-alikes.",
        array_of(reference("EntityFound")),
        (Parameter("q", "text", str, "a name or part of one", required=True), _LIMIT),
    ),
    Operation(
        "/api/entity",
        Answers.entity,
        "One entity with its names and mentions.",
        reference("Entity"),
        (Parameter("name", "name", str, "label, alias or IRI", required=True),),
    ),
    Operation(
        "/api/claims",
        Answers.claims_about,
        "Claims that fit every condition, with the sentences they stand on.",
        reference("Claims"),
        (
            Parameter("about", "about", str, "an entity anywhere in the claim, or its source"),
            Parameter("subject", "subject", str, "the entity that does or says"),
            Parameter("object", "object", str, "the entity it is done or said to"),
            Parameter("speaker", "speaker", str, "an entity the claim is attributed to"),
            Parameter("relation", "relation", str, "label or IRI of the relation"),
            Parameter("root", "root", str, "PLOVER root code", values=tuple(QUADS)),
            Parameter("polarity", "polarity", str, "affirmed or denied", values=POLARITIES),
            Parameter("modality", "modality", str, "how it is given", values=MODALITIES),
            Parameter("document", "document", str, "a document's id"),
            _CONFIDENCE,
            _LIMIT,
            Parameter("offset", "offset", int, "so many are passed over", least=0),
        ),
    ),
    Operation(
        "/api/path",
        Answers.path,
        "How two entities are connected: chains of claims, each hop with its sentences.",
        array_of(reference("Path")),
        (
            Parameter("from", "start", str, "label, alias or IRI", required=True),
            Parameter("to", "end", str, "label, alias or IRI", required=True),
            Parameter("k", "k", int, "so many of the shortest", least=1, most=100),
            Parameter("hops", "max_hops", int, "at most so many steps", least=1, most=12),
            Parameter("relation", "relation", str, "only by this relation, label or IRI"),
            Parameter("all", "all_", bool, "all within hops"),
            Parameter("directed", "directed", bool, "only from subject to object"),
            Parameter("asserted_only", "asserted_only", bool, "only what documents assert in their own voice"),
            Parameter("negated", "negated", bool, "also by claims that are denied"),
            Parameter("as_of", "as_of", str, "a day, month or year: nothing later"),
            Parameter("avoid_hubs", "avoid_hubs", bool, "rather through nodes with few neighbours"),
            _CONFIDENCE,
        ),
    ),
    Operation(
        "/api/disagreements",
        Answers.disagreements,
        "What one source affirms and another denies.",
        array_of(reference("Disagreement")),
        (_CONFIDENCE, _LIMIT),
    ),
    Operation(
        "/api/timeline",
        Answers.timeline,
        "An entity's claims by day.",
        array_of(reference("Moment")),
        (Parameter("name", "name", str, "label, alias or IRI", required=True),),
    ),
    Operation("/api/stats", Answers.stats, "Counts over the whole graph.", reference("Statistics")),
    Operation("/api/documents", Answers.documents, "The documents with titles, dates and zones.", array_of(reference("Document"))),
)


def routes(live: Live) -> list[Route]:
    """A GET route per operation, and ``/openapi.json``."""
    description = openapi()

    async def described(request: Request) -> JSONResponse:
        return JSONResponse(description)

    return [*(Route(o.path, _handler(live, o), methods=["GET"]) for o in OPERATIONS), Route("/openapi.json", described)]


def openapi() -> dict[str, Any]:
    """The description: https://spec.openapis.org/oas/v3.1.0"""
    return {
        "openapi": "3.1.0",
        "info": {"title": "kg", "version": kg.__version__, "description": "A graph of claims read from news and policy texts. Read-only."},
        "paths": {operation.path: {"get": _described(operation)} for operation in OPERATIONS},
        "components": {"schemas": SCHEMAS},
    }


def _handler(live: Live, operation: Operation) -> Callable[[Request], Any]:
    async def handle(request: Request) -> JSONResponse:
        try:
            given = arguments(operation.parameters, request)
            return JSONResponse(await run_in_threadpool(operation.method, live.now().answers, **given))
        except UnknownNameError as error:
            return JSONResponse({"error": str(error)}, 404)
        except StoreError as error:
            return JSONResponse({"error": str(error)}, 500)
        except KgError as error:
            return JSONResponse({"error": str(error)}, 400)

    return handle


def arguments(parameters: Sequence[Parameter], request: Request) -> dict[str, Any]:
    """The values that a request gives to parameters; KgError for one that is unknown, wrong, missing or given twice."""
    known = {parameter.name: parameter for parameter in parameters}
    for name in request.query_params:
        if name not in known:
            raise KgError(f"parameter {name!r}: allowed are {', '.join(known) or 'none'}")
    found = {}
    for parameter in parameters:
        values = request.query_params.getlist(parameter.name)
        if len(values) > 1:
            raise KgError(f"parameter {parameter.name!r} is given {len(values)} times")
        if values:
            found[parameter.argument] = _value(parameter, values[0])
        elif parameter.required:
            raise KgError(f"parameter {parameter.name!r} is missing: {parameter.help}")
    return found


def _value(parameter: Parameter, text: str) -> Any:
    if parameter.values and text not in parameter.values:
        raise KgError(f"{parameter.name} {text!r}: allowed are {', '.join(parameter.values)}")
    if parameter.kind is bool:
        if text.lower() not in ("true", "false", "1", "0"):
            raise KgError(f"{parameter.name} {text!r}: allowed are true and false")
        return text.lower() in ("true", "1")
    try:
        found = parameter.kind(text)
    except ValueError:
        raise KgError(f"{parameter.name} {text!r}: a number is wanted") from None
    if parameter.kind is not str and not (_or(parameter.least, -math.inf) <= found <= _or(parameter.most, math.inf)):  # nan is neither
        bounds = f"{_or(parameter.least, '…')} to {_or(parameter.most, '…')}"
        raise KgError(f"{parameter.name} {text}: allowed are {bounds}")
    return found


def _or(value: Any, other: Any) -> Any:
    return other if value is None else value


def _described(operation: Operation) -> dict[str, Any]:
    json_error = {"application/json": {"schema": reference("Error")}}
    responses = {
        "200": {"description": "The answer.", "content": {"application/json": {"schema": operation.answer}}},
        "400": {"description": "A parameter is wrong.", "content": json_error},
        "404": {"description": "A name is not in the graph; near ones are offered.", "content": json_error},
        "500": {"description": "The graph cannot be read.", "content": json_error},
    }
    parameters = [_parameter(parameter) for parameter in operation.parameters]
    name = operation.path.rpartition("/")[2]
    return {"operationId": name, "summary": operation.help, "parameters": parameters, "responses": responses}


def _parameter(parameter: Parameter) -> dict[str, Any]:
    kinds = {str: "string", int: "integer", float: "number", bool: "boolean"}
    schema: dict[str, Any] = {"type": kinds[parameter.kind]}
    if parameter.values:
        schema["enum"] = list(parameter.values)
    bounds = {"minimum": parameter.least, "maximum": parameter.most}
    schema.update({name: bound for name, bound in bounds.items() if bound is not None})
    return {"name": parameter.name, "in": "query", "required": parameter.required, "description": parameter.help, "schema": schema}
