"""How likely a proposition is right: a logistic model over its construction, fitted on graded triples.

The weights in ``confidence.json`` were fitted by ``scripts/fit_confidence.py`` on the development part
of CaRB (Bhardwaj, Aggarwal & Mausam 2019; MIT licence): a triple counts as right in the degree to
which its words match a gold triple. The features say how a proposition was read, never its words.
"""

from __future__ import annotations

import json
import math
from functools import lru_cache
from importlib.resources import files

from .clausal import Reading
from .syntax import Syntax

__all__ = ["confidence", "features"]

_RELATIVE = frozenset("that which who whom what whose where when".split())


@lru_cache(maxsize=1)
def _model() -> dict:
    return json.loads(files("kg.extract").joinpath("confidence.json").read_text("utf-8"))


def confidence(syntax: Syntax, reading: Reading, negative: bool, modality: str) -> float:
    """Probability in (0, 1), rounded to three digits, that a careful reader finds the proposition in the text."""
    model = _model()
    weights = model["weights"]
    total = model["bias"] + sum(weights.get(name, 0.0) * value for name, value in features(syntax, reading, negative, modality).items())
    return round(1 / (1 + math.exp(-total)), 3)


def features(syntax: Syntax, reading: Reading, negative: bool, modality: str) -> dict[str, float]:
    """Name -> value of what is known about how a proposition was read; most are 0 or 1."""
    verb, subject, target = reading.anchor, reading.subject, reading.object
    out = {f"kind={reading.kind}": 1.0, f"dep={syntax.dep[verb]}": 1.0, f"tag={syntax.tag[verb]}": 1.0}
    out[f"subject={_kind(syntax, subject)}"] = 1.0
    out[f"object={_kind(syntax, target) if target is not None else 'none'}"] = 1.0
    out[f"subject dep={syntax.dep[subject]}"] = 1.0
    if target is not None:
        out[f"object dep={syntax.dep[target]}"] = 1.0
        out["object far"] = math.log1p(abs(target - verb))
    out[f"arguments={min(len(reading.arguments), 4)}"] = 1.0
    out[f"ends={int(target is not None)}{min(len(reading.arguments), 1)}"] = 1.0
    out["subject far"] = math.log1p(abs(verb - subject))
    out["subject after"] = float(subject > verb)
    for role, _ in reading.arguments:
        out[f"role={role}"] = 1.0
    start, end = syntax.sentences[syntax.sentence[verb]]
    out["sentence"] = math.log1p(end - start)
    out["depth"] = min(sum(1 for _ in syntax.ancestors(verb)), 8) / 4
    out["implied"] = float(reading.implied)
    out[f"mapped={reading.kind}"] = float(reading.mapped)
    out["copula"] = float(syntax.lemma[verb] == "be")
    out["relation words"] = math.log1p(len(reading.relation))
    out["negative"] = float(negative)
    out[f"modality={modality}"] = 1.0
    out.update(_between(syntax, verb, subject, "subject"))
    if target is not None:
        out.update(_between(syntax, verb, target, "object"))
        out["object first"] = float(target < verb)
    out[f"under={syntax.dep[syntax.head[verb]]}"] = 1.0
    out["own subject"] = float(syntax.kid(verb, "nsubj", "nsubjpass") is not None)
    out["clauses"] = math.log1p(
        sum(syntax.pos[i] in ("VERB", "AUX") and syntax.dep[i] not in ("aux", "auxpass") for i in range(start, end))
    )
    out["quoted"] = float(any(syntax.text[i] in ('"', "“", "”", "``", "''") for i in range(start, end)))
    if reading.form is not None:
        out[f"literals={min(reading.form.literals, 3)}"] = 1.0
        out["noun taken in"] = float(reading.form.noun is not None)
        out[f"quad={reading.form.quad}"] = 1.0
    lengths = [len(p.text.split()) for _, p in reading.arguments]
    out["argument words"] = math.log1p(sum(lengths))
    return out


def _between(syntax: Syntax, verb: int, other: int, side: str) -> dict[str, float]:
    """What stands between the relation and one of its sides: commas and verbs make a wrong attachment likely."""
    span = range(min(verb, other) + 1, max(verb, other))
    return {
        f"{side} commas": float(min(3, sum(syntax.text[i] == "," for i in span))),
        f"{side} verbs": float(min(3, sum(syntax.pos[i] == "VERB" for i in span))),
        f"{side} coordinated": float(syntax.dep[other] == "conj"),
        f"{side} words": math.log1p(len(syntax.subtree(other))),
    }


def _kind(syntax: Syntax, i: int) -> str:
    if syntax.low[i] in _RELATIVE:
        return "relative"
    if syntax.pos[i] in ("PROPN", "PRON", "NOUN", "NUM", "ADJ"):
        return syntax.pos[i] + ("+" if syntax.ent[i] else "")
    return "clause" if syntax.pos[i] in ("VERB", "AUX") else "other"
