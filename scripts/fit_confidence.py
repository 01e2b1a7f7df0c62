"""Fit the confidence model and write kg/extract/confidence.json and kg/resolve/data/confidence.json.

usage: python scripts/fit_confidence.py SENTENCES.jsonl GOLD.tsv [--write]

Two kinds of data: ``scripts/data/judged_claims.jsonl``, claims judged by strict readers as right in all
their parts or not (from news written for this project and its example articles, and from interviews,
speeches, academic and court texts of the GUM corpus, CC BY; the file holds how each was read, not its
text), and CaRB's development part (MIT), where SENTENCES has a line {"id", "text"} a sentence and GOLD the
tab-separated lines: sentence, relation, argument 1, argument 2 …; there a claim is graded by the best
lenient match of its words with a gold triple (Bhardwaj et al. 2019, section 4), as F1.

One logistic regression over what extraction and resolution see; its sum is put on a scale of steps by
isotonic regression (Zadrozny & Elkan 2002) on judged claims of documents held out. Printed, by
cross-validation over documents: log loss, expected calibration error, precision at thresholds.
"""

from __future__ import annotations

import collections
import json
import re
import string
import sys
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from kg import ontology
from kg.extract import pipeline
from kg.extract.confidence import features
from kg.model import Claim, Document
from kg.parse import load, parse
from kg.resolve import load_gazetteer
from kg.resolve.resolve import Reading

ROOT = Path(__file__).parent.parent
ESCAPES = (("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]"), ("-LCB-", "{"), ("-RCB-", "}"))
JUDGED = Path(__file__).parent / "data" / "judged_claims.jsonl"
STRENGTH = 0.05
"""Inverse of the ridge penalty, chosen by cross-validated log loss."""
WEIGHT_GRADED = 1.0
"""A graded triple says less than a reader's judgement of what the claim means."""
FOLDS = 10
SMALLEST_STEP = 150
"""Judged claims that a step of the scale stands on at least."""


def rows(documents: Iterable[Document]) -> Iterator[tuple[Document, Claim, dict[str, float], dict[str, float]]]:
    """Each claim of the documents with what extraction and what resolution see of it."""
    known, gazetteer, nlp = ontology.load(), load_gazetteer(), load()
    for document, doc in parse(documents, nlp):
        read = list(pipeline.read(doc, document, known))
        resolver = Reading(doc, document, gazetteer, "")
        resolver.read_phrases([p for _, _, p in read])
        seen: set[tuple] = set()
        for syntax, reading, p in read:
            found = features(syntax, reading, p.polarity == "negative", p.modality)
            sources = [resolver.standing(source.phrase) for source in p.attribution]
            for claim in resolver.claims(p):
                what = (claim.subject, claim.relation, claim.object, claim.arguments, claim.polarity, claim.modality)
                if what not in seen:
                    seen.add(what)
                    yield document, claim, found, resolver.found(p, claim.subject, claim.object, sources)


def key(sentence: str) -> str:
    """A sentence without blanks, escapes and punctuation, to find it by."""
    squeezed = sentence.replace(" ", "")
    for code, mark in ESCAPES:
        squeezed = squeezed.replace(code, mark)
    return re.sub(f"[{re.escape(string.punctuation)}]", "", squeezed)


def grade(relation: str, parts: list[str], golds: list[tuple[str, list[str]]]) -> float:
    """The best match with a gold triple: harmonic mean of word precision and recall, slot by slot."""
    best = 0.0
    sides = [parts[0], " ".join(parts[1:])] if len(parts) > 1 else parts
    for gold_relation, gold_parts in golds:
        gold_sides = [gold_parts[0], " ".join(gold_parts[1:])] if len(gold_parts) > 1 else gold_parts
        if len(sides) < len(gold_sides):
            continue
        pairs = [(gold_relation, relation), *zip(gold_sides, sides, strict=False)]
        hits = [sum((collections.Counter(g.split()) & collections.Counter(p.split())).values()) for g, p in pairs]
        if "be" in relation.split() or hits[0]:
            precision = sum(hits) / max(1, sum(len(p.split()) for _, p in pairs))
            recall = sum(hits) / max(1, sum(len(g.split()) for g, _ in pairs))
            best = max(best, 2 * precision * recall / (precision + recall) if precision + recall else 0.0)
    return best


def graded(sentences: Path, gold_file: Path) -> Iterator[tuple[dict[str, float], float]]:
    """(features, grade) of each claim of CaRB's sentences."""
    golds = collections.defaultdict(list)
    for line in gold_file.read_text("utf-8").splitlines():
        cells = [c.strip() for c in line.split("\t")]
        if len(cells) > 2:
            golds[key(cells[0])].append((cells[1], cells[2:]))
    texts = [json.loads(line) for line in sentences.read_text("utf-8").splitlines() if line.strip()]
    for document, claim, found, nodes in rows(Document(id=str(r["id"]), text=r["text"]) for r in texts):
        parts = [claim.subject.text, *([claim.object.text] if claim.object else []), *(a.node.text for a in claim.arguments)]
        yield joined(found, nodes), grade(claim.relation.text, parts, golds[key(document.text)])


def joined(found: dict[str, float], nodes: dict[str, float]) -> dict[str, float]:
    """Both kinds of features in one table."""
    return {**{f"x {k}": v for k, v in found.items()}, **{f"n {k}": v for k, v in nodes.items()}}


def fit(x, y, weights) -> LogisticRegression:
    """A logistic regression on soft grades: each row counts for both classes, by its grade."""
    labels = np.r_[np.ones(len(y)), np.zeros(len(y))]
    both = np.r_[y * weights, (1 - y) * weights] + 1e-9
    return LogisticRegression(C=STRENGTH, max_iter=5000).fit(np.vstack([x, x]), labels, sample_weight=both)


def scale(sums, truth, weights) -> tuple[list[float], list[float]]:
    """(cuts, values): the share of right claims, by steps of the sum, each step on enough claims."""
    order = np.argsort(sums, kind="stable")
    isotonic = IsotonicRegression(y_min=0.02, y_max=0.98, out_of_bounds="clip")
    fitted = isotonic.fit(sums[order], truth[order], weights[order]).predict(sums[order])
    groups: list[list[int]] = []
    for i in range(len(order)):
        if groups and (fitted[i] == fitted[groups[-1][-1]] or len(groups[-1]) < SMALLEST_STEP):
            groups[-1].append(i)
        else:
            groups.append([i])
    if len(groups) > 1 and len(groups[-1]) < SMALLEST_STEP:
        groups[-2] += groups.pop()
    s, t, w = sums[order], truth[order], weights[order]

    def share(group):
        return round(float((t[group] * w[group]).sum() / w[group].sum()), 3)

    k = 1
    while k < len(groups):  # a step stands higher than the one before
        if share(groups[k]) > share(groups[k - 1]):
            k += 1
        else:
            groups[k - 1] += groups.pop(k)
            k = max(k - 1, 1)
    cuts = [float((s[a[-1]] + s[b[0]]) / 2) for a, b in pairwise(groups)]
    return [round(c, 4) for c in cuts], [share(group) for group in groups]


def on_scale(sums, cuts, values):
    return np.array(values)[np.searchsorted(cuts, sums, side="right")]


def calibration_error(predicted, actual, weights, bins: int = 10) -> float:
    """Expected calibration error over equal-width bins (Naeini et al. 2015)."""
    which = np.minimum((predicted * bins).astype(int), bins - 1)
    total = weights.sum()
    error = 0.0
    for b in range(bins):
        m = which == b
        if m.any():
            error += abs((predicted[m] * weights[m]).sum() - (actual[m] * weights[m]).sum()) / total
    return float(error)


def main(arguments: list[str]) -> None:
    judged = [json.loads(line) for line in JUDGED.read_text("utf-8").splitlines()]
    others_rows = list(graded(Path(arguments[0]), Path(arguments[1])))
    vectorizer = DictVectorizer(sparse=False, sort=True)
    x = vectorizer.fit_transform([joined(j["features"], j["nodes"]) for j in judged] + [row[0] for row in others_rows])
    names = np.array(vectorizer.feature_names_)
    kept = (x != 0).sum(0) >= 8
    x, names = x[:, kept], names[kept]
    n = len(judged)
    y = np.array([float(j["right"]) for j in judged] + [row[1] for row in others_rows])
    weights = np.array([j["weight"] for j in judged] + [WEIGHT_GRADED] * len(others_rows))
    groups = np.array([j["document"] for j in judged])
    held, others = np.zeros(n), np.arange(n, len(y))
    for train, test in GroupKFold(FOLDS).split(groups, groups=groups):
        use = np.r_[train, others]
        held[test] = fit(x[use], y[use], weights[use]).decision_function(x[test])
    truth, w = y[:n], weights[:n]
    stepped = np.zeros(n)  # the scale too is measured on documents that it was not made from
    for train, test in GroupKFold(FOLDS).split(groups, groups=groups):
        stepped[test] = on_scale(held[test], *scale(held[train], truth[train], w[train]))
    report(truth, stepped, w, held, judged)
    if "--write" in arguments:
        model = fit(x, y, weights)
        coefficients = {str(name): round(float(c), 4) for name, c in zip(names, model.coef_[0], strict=True) if abs(c) >= 5e-4}
        cuts, values = scale(held, truth, w)
        write("kg/extract/confidence.json", {"bias": round(float(model.intercept_[0]), 4), "weights": part(coefficients, "x ")})
        write("kg/resolve/data/confidence.json", {"cuts": cuts, "values": values, "weights": part(coefficients, "n ")})


def report(truth, stepped, w, held, judged) -> None:
    p = np.clip(stepped, 0.01, 0.99)
    loss = -float((w * (truth * np.log(p) + (1 - truth) * np.log(1 - p))).sum() / w.sum())
    order = np.argsort(-held)
    ranked = np.cumsum((truth * w)[order]) / np.cumsum(w[order])
    share = np.cumsum(w[order]) / w.sum()
    news = np.array([j["news"] for j in judged])
    row = {
        "judged": len(judged), "right": round(float((truth * w).sum() / w.sum()), 3), "log loss": round(loss, 4),
        "calibration error": round(calibration_error(stepped, truth, w), 4),
        "calibration error, news": round(calibration_error(stepped[news], truth[news], w[news]), 4),
        "precision of the surest": {str(q): round(float(ranked[np.searchsorted(share, q)]), 3) for q in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)},
    }  # fmt: skip
    print(json.dumps(row))


def part(coefficients: dict[str, float], prefix: str) -> dict[str, float]:
    return {name.removeprefix(prefix): value for name, value in coefficients.items() if name.startswith(prefix)}


def write(path: str, value: dict) -> None:
    (ROOT / path).write_text(json.dumps(value, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
