"""How likely a claim is right: what extraction made of its words, and what resolution made of its phrases.

Boosted trees over both (``data/confidence.npz``; the names of their columns are in ``confidence.json``)
were fitted by ``scripts/fit_confidence.py`` on claims judged by readers and on the development part of
CaRB (Bhardwaj, Aggarwal & Mausam 2019; MIT licence). Their sum is put on a scale of steps (isotonic
regression; Zadrozny & Elkan 2002) on which 0.8 means four in five.
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

from ..forest import Forest

__all__ = ["LEAST", "Standing", "confidences", "features"]

LEAST = 0.15
"""A reading less likely to be right than this is no claim."""
DATA = Path(__file__).parent / "data"

_DANGLING = re.compile(r"\b(?:it|them|they|him|her|this|that|which|those|these|one|ones|us|what|who)\b")


class Standing(NamedTuple):
    """How a phrase came by its node: ``kind`` (name, description, pronoun, plain, unnamed, clause, label) and ``doubt``, 0 to 1."""

    kind: str
    doubt: float = 0.0


@lru_cache(maxsize=1)
def _model() -> tuple[dict[str, int], Forest, list[float], list[float]]:
    import numpy as np

    about = json.loads((DATA / "confidence.json").read_text("utf-8"))
    with np.load(DATA / "confidence.npz", allow_pickle=False) as arrays:
        return {name: i for i, name in enumerate(about["columns"])}, Forest(dict(arrays)), about["cuts"], about["values"]


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


def confidences(found: Sequence[Mapping[str, float]]) -> list[float]:
    """The step on the scale for each claim, by its features: extraction's and ``features`` in one mapping."""
    columns, forest, cuts, values = _model()
    table = []
    for one in found:
        row = [0.0] * len(columns)
        for name, value in one.items():
            if name in columns:
                row[columns[name]] = value
        table.append(row)
    return [values[bisect_right(cuts, total)] for total in forest.scores(table)] if table else []
