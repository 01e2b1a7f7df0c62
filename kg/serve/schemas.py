"""What the JSON API answers, as JSON Schema 2020-12, for its OpenAPI description."""

from __future__ import annotations

from typing import Any

from kg.model import MODALITIES, POLARITIES

__all__ = ["SCHEMAS", "array_of", "reference"]

_TEXT: dict[str, Any] = {"type": "string"}
_NUMBER: dict[str, Any] = {"type": "integer"}
_SHARE: dict[str, Any] = {"type": "number", "minimum": 0, "maximum": 1}


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def array_of(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {**schema, "type": [schema["type"], "null"]} if "type" in schema else {"oneOf": [schema, {"type": "null"}]}


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    """An object with all these properties; more may be added in later versions."""
    named = {name.rstrip("_"): schema for name, schema in properties.items()}
    return {"type": "object", "required": list(named), "properties": named}


_SPAN = {"text": _TEXT, "start": _or_null(_NUMBER), "end": _or_null(_NUMBER)}
_NODE = {"id": _TEXT, "label": _TEXT, "type": _TEXT, **_SPAN}
_POLARITY = {"type": "string", "enum": list(POLARITIES)}
_MODALITY = {"type": "string", "enum": list(MODALITIES)}
_NAMED = _object(id=_TEXT, label=_TEXT)
_NAMES = {"id": _TEXT, "label": _TEXT, "type": _TEXT, "aliases": array_of(_TEXT), "same_as": array_of(_TEXT), "claims": _NUMBER}

SCHEMAS: dict[str, dict[str, Any]] = {
    "Error": _object(error=_TEXT),
    "Node": _object(**_NODE),
    "Claim": _object(
        statement={**_TEXT, "description": "The claim in a line."},
        speaker={**_or_null(_TEXT), "description": "Who it is attributed to, outermost first; null in the document's own voice."},
        title=_or_null(_TEXT),
        date=_or_null(_TEXT),
        url=_or_null(_TEXT),
        id=_TEXT,
        document=_TEXT,
        subject=reference("Node"),
        relation=_object(
            iri=_TEXT, label=_TEXT, **_SPAN, plover=_or_null(_TEXT), cameo=_or_null(_TEXT), quad=_or_null({**_NUMBER, "minimum": 1})
        ),
        object=_or_null(reference("Node")),
        arguments=array_of(_object(role=_TEXT, **_NODE)),
        attribution=array_of(_object(id=_TEXT, label=_TEXT, cue=_TEXT, **_SPAN)),
        polarity=_POLARITY,
        modality=_MODALITY,
        time=_or_null(_object(value=_TEXT, **_SPAN)),
        place=_or_null(reference("Node")),
        confidence=_SHARE,
        evidence=_object(**_SPAN, zone=_TEXT),
    ),
    "Claims": _object(total=_NUMBER, claims=array_of(reference("Claim"))),
    "EntityFound": _object(**_NAMES),
    "Entity": _object(
        **_NAMES,
        about=array_of(_TEXT),
        mentions=array_of(_object(document=_TEXT, start=_NUMBER, end=_NUMBER, text=_TEXT, kind=_TEXT)),
    ),
    "Path": _object(
        hops=array_of(
            _object(
                from_=_NAMED,
                to=_NAMED,
                claims=array_of(
                    _object(
                        claim={**_or_null(_TEXT), "description": "The claim's id; null where a topic's name alone leads on."},
                        kind=_TEXT,
                        forward={"type": "boolean", "description": "Whether the claim's subject is where the hop begins."},
                        relation=_TEXT,
                        polarity=_POLARITY,
                        modality=_MODALITY,
                        speaker=_TEXT,
                        time=_or_null(_TEXT),
                        confidence=_SHARE,
                        document=_TEXT,
                        date=_or_null(_TEXT),
                        evidence=_TEXT,
                    )
                ),
            )
        ),
        cost={"type": "number"},
    ),
    "Disagreement": _object(
        subject=_NAMED,
        relation=_TEXT,
        object=_or_null(_NAMED),
        topics=array_of(_TEXT),
        affirmed=array_of(reference("Claim")),
        denied=array_of(reference("Claim")),
    ),
    "Moment": _object(
        begin=_TEXT, end=_TEXT, dated={"type": "string", "enum": ["text", "document"]}, speaker=_TEXT, claim=reference("Claim")
    ),
    "Document": _object(
        id=_TEXT,
        title=_or_null(_TEXT),
        date=_or_null(_TEXT),
        url=_or_null(_TEXT),
        sha256=_TEXT,
        zones=array_of(_object(kind=_TEXT, start=_NUMBER, end=_NUMBER)),
    ),
    "Statistics": {"type": "object"},
}
"""Name -> schema of a component."""
