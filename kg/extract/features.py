"""What can be known of how a proposition was read: its construction, and how sure the parse of its words is.

``kg.resolve.confidence`` makes a probability of it, together with what became of the phrases. The
features say how a proposition was read, never its words.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from .reading import Reading
from .syntax import Syntax

__all__ = ["features"]

_RELATIVE = frozenset("that which who whom what whose where when".split())


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
    if reading.form is not None:
        out[f"literals={min(reading.form.literals, 3)}"] = 1.0
        out["noun taken in"] = float(reading.form.noun is not None)
        out[f"quad={reading.form.quad}"] = 1.0
    lengths = [len(p.text.split()) for _, p in reading.arguments]
    out["argument words"] = math.log1p(sum(lengths))
    out.update(_words(syntax, reading))
    out.update(_surroundings(syntax, start, end))
    out["capital verb"] = float(syntax.text[verb][:1].isupper() and verb > start)
    out.update(_certainty(syntax, verb, {"subject": subject, "object": target}))
    return out


def _certainty(syntax: Syntax, verb: int, sides: Mapping[str, int | None]) -> dict[str, float]:
    """How sure the parse is of the arcs and tags that the proposition stands on."""
    arc, tag = syntax.arc_certainty, syntax.tag_certainty
    start, end = syntax.sentences[syntax.sentence[verb]]
    out = {
        "arc verb": arc[verb],
        "arc sentence": sum(arc[start:end]) / (end - start),
        "arc below": min((arc[k] for k in syntax.kids[verb]), default=1.0),
        "arc above": min((arc[k] for k in syntax.ancestors(verb)), default=1.0),
        "tag verb": tag[verb],
        "tag sentence": sum(tag[start:end]) / (end - start),
    }
    heads = [verb, *(i for i in sides.values() if i is not None)]
    out["tag least"] = min(tag[min(heads) : max(heads) + 1])
    for side, head in sides.items():
        if head is None:
            continue
        across = arc[min(verb, head) : max(verb, head) + 1]
        under = syntax.subtree(head)
        out[f"arc {side}"], out[f"tag {side}"] = arc[head], tag[head]
        out[f"arc to {side}"], out[f"arc to {side}, mean"] = min(across), sum(across) / len(across)
        out[f"arc in {side}"] = min(arc[k] for k in under)
        out[f"arc in {side}, mean"] = sum(arc[k] for k in under) / len(under)
        out[f"arc after {side}"] = arc[under[-1] + 1] if under[-1] + 1 < syntax.n else 1.0
    return out


_TOLD = frozenset(("stated", "emphasized", "described", "confirmed", "holds role", "is a", "works for", "head of", "part of", "member of",
                   "based in", "located in", "is", "spokesperson for", "about", "participated in", "owns"))  # fmt: skip
_POINTING = frozenset("it this that these those they them he she we i you who which what one none some many both all".split())


def _words(syntax: Syntax, reading: Reading) -> dict[str, float]:
    """Closed classes of words: which pronoun stands for a side, which state or speech the relation is."""
    verb, out = reading.anchor, {}
    out[f"label={reading.codes.label if reading.codes.label in _TOLD else 'event' if reading.codes.plover else 'other'}"] = 1.0
    for side, i in (("subject", reading.subject), ("object", reading.object)):
        if i is not None:
            if syntax.low[i] in _POINTING:
                out[f"{side} word={syntax.low[i]}"] = 1.0
            if syntax.ent[i]:
                out[f"{side} ent={syntax.ent[i]}"] = 1.0
            out[f"{side} relative"] = float(syntax.kid(i, "relcl", "acl") is not None)
            out[f"{side} apposed"] = float(syntax.kid(i, "appos") is not None)
    out["particle"] = float(syntax.kid(verb, "prt") is not None)
    out["agentless"] = float(syntax.kid(verb, "auxpass") is not None and syntax.kid(verb, "agent") is None)
    out["content only"] = float(reading.object is None and any(role == "content" for role, _ in reading.arguments))
    out["object lost"] = float(reading.object is None and not any(role in ("content", "purpose") for role, _ in reading.arguments))
    out["broken relation"] = float(max(reading.relation) - min(reading.relation) + 1 > len(reading.relation) + 1)
    return out


@lru_cache(maxsize=8)
def _surroundings(syntax: Syntax, start: int, end: int) -> Mapping[str, float]:
    """What makes the sentence hard to parse: marks, coordination, clauses, several roots."""
    text, pos, dep, inside = set(syntax.text[start:end]), syntax.pos[start:end], syntax.dep[start:end], range(start, end)
    roots = sum(syntax.head[i] == i and syntax.pos[i] != "SPACE" for i in inside)
    verbs = sum(p in ("VERB", "AUX") and d not in ("aux", "auxpass") for p, d in zip(pos, dep, strict=True))
    return {
        "clauses": math.log1p(verbs),
        "quoted": float(not text.isdisjoint(('"', "“", "”", "``", "''"))),
        "roots": float(min(roots, 3) - 1),
        "semicolons": float(not text.isdisjoint((";", ":"))),
        "dashes": float(not text.isdisjoint(("--", "—", "–"))),
        "brackets": float("(" in text),
        "coordination": math.log1p(dep.count("cc")),
        "commas": math.log1p(syntax.text[start:end].count(",")),
        "loose": float("dep" in dep),
    }


def _between(syntax: Syntax, verb: int, other: int, side: str) -> dict[str, float]:
    """What stands between the relation and one of its sides: commas and verbs make a wrong attachment likely."""
    span = slice(min(verb, other) + 1, max(verb, other))
    return {
        f"{side} commas": float(min(3, syntax.text[span].count(","))),
        f"{side} verbs": float(min(3, syntax.pos[span].count("VERB"))),
        f"{side} coordinated": float(syntax.dep[other] == "conj"),
        f"{side} words": math.log1p(len(syntax.subtree(other))),
    }


def _kind(syntax: Syntax, i: int) -> str:
    if syntax.low[i] in _RELATIVE:
        return "relative"
    if syntax.pos[i] in ("PROPN", "PRON", "NOUN", "NUM", "ADJ"):
        return syntax.pos[i] + ("+" if syntax.ent[i] else "")
    return "clause" if syntax.pos[i] in ("VERB", "AUX") else "other"
