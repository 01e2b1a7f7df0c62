"""How likely a claim is right: what extraction made of its words, and what resolution made of its phrases.

A logistic model over both, fitted by ``scripts/fit_confidence.py`` on judged claims: extraction hands on
its part as a probability; here the log-odds of what the nodes are is added, and the sum is put on a
scale of steps (isotonic regression; Zadrozny & Elkan 2002) on which 0.8 means four in five.
"""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

__all__ = ["Standing", "confidence", "features"]

_DANGLING = re.compile(r"\b(?:it|them|they|him|her|this|that|which|those|these|one|ones|us|what|who)\b")


class Standing(NamedTuple):
    """How a phrase came by its node: ``kind`` (name, description, pronoun, plain, unnamed, clause, label) and ``doubt``, 0 to 1."""

    kind: str
    doubt: float = 0.0


@lru_cache(maxsize=1)
def _model() -> dict:
    return json.loads((Path(__file__).parent / "data" / "confidence.json").read_text("utf-8"))


def features(sides: Mapping[str, tuple[Standing, str, str] | None], sources: Sequence[Standing]) -> dict[str, float]:
    """Name -> value. ``sides``: "subject" and "object" -> (standing, label, type) or None; ``sources`` outermost first."""
    out: dict[str, float] = {}
    for side, found in sides.items():
        if found is None:
            continue
        standing, label, kind = found
        out[f"{side} {standing.kind}"] = 1.0
        out[f"{side} doubt"] = standing.doubt
        out[f"{side} label words"] = math.log1p(len(label.split()))
        out[f"{side} is {kind}"] = 1.0
        if standing.kind == "plain" and _DANGLING.search(label):
            out[f"{side} dangling"] = 1.0
    for source in sources:
        out[f"source {source.kind}"] = 1.0
        out["source doubt"] = max(out.get("source doubt", 0.0), source.doubt)
    out["sources"] = float(min(len(sources), 2))
    return out


def confidence(prior: float, found: Mapping[str, float]) -> float:
    """The step on the scale for extraction's probability and what resolution found."""
    model = _model()
    weights = model["weights"]
    prior = min(max(prior, 1e-9), 1 - 1e-9)
    total = math.log(prior / (1 - prior)) + sum(weights.get(name, 0.0) * value for name, value in found.items())
    return model["values"][bisect_right(model["cuts"], total)]
