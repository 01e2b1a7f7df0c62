"""Fit the confidence model and write kg/extract/confidence.json.

usage: python scripts/fit_confidence.py SENTENCES.jsonl GOLD.tsv [--write]

Two kinds of data: ``scripts/data/judged_claims.jsonl``, some 350 claims judged by a reader as right in all
their parts or not (from this project's example articles, and from interviews, speeches, academic
and court texts of the GUM corpus, CC BY; the file holds how each was read, not its text), and
CaRB's development part (MIT), where SENTENCES has a line {"id", "text"} a sentence and GOLD the
tab-separated lines: sentence, relation, argument 1, argument 2 …; there a proposition is graded by
the best lenient match of its words with a gold triple (Bhardwaj et al. 2019, section 4), as F1.
Printed: log loss and expected calibration error on judged claims, by cross-validation over documents.
"""

from __future__ import annotations

import collections
import json
import re
import string
import sys
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from kg import ontology
from kg.extract import pipeline
from kg.extract.confidence import features
from kg.model import Document
from kg.parse import load, parse

ESCAPES = (("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]"), ("-LCB-", "{"), ("-RCB-", "}"))
JUDGED = Path(__file__).parent / "data" / "judged_claims.jsonl"
STRENGTH = 0.3
WEIGHT_GRADED = 0.2
"""A graded triple says less than a reader's judgement of what the claim means."""


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


def graded(sentences: Path, gold_file: Path):
    """Rows of (features, grade, sentence number)."""
    golds = collections.defaultdict(list)
    for line in gold_file.read_text("utf-8").splitlines():
        cells = [c.strip() for c in line.split("\t")]
        if len(cells) > 2:
            golds[key(cells[0])].append((cells[1], cells[2:]))
    rows = [json.loads(line) for line in sentences.read_text("utf-8").splitlines() if line.strip()]
    documents = [Document(id=str(r["id"]), text=r["text"]) for r in rows]
    known = ontology.load()
    for number, (document, doc) in enumerate(parse(documents, load())):
        for syntax, reading, p in pipeline.read(doc, document, known):
            parts = [p.subject.text, *([p.object.text] if p.object else []), *(a.text for _, a in p.arguments)]
            yield (
                features(syntax, reading, p.polarity == "negative", p.modality),
                grade(p.relation.text, parts, golds[key(document.text)]),
                number,
            )


def fit(x, y, weights) -> LogisticRegression:
    """A logistic regression on soft grades: each row counts for both classes, by its grade."""
    labels = np.r_[np.ones(len(y)), np.zeros(len(y))]
    both = np.r_[y * weights, (1 - y) * weights] + 1e-9
    return LogisticRegression(C=STRENGTH, max_iter=5000).fit(np.vstack([x, x]), labels, sample_weight=both)


def calibration_error(predicted, actual, bins: int = 10) -> float:
    """Expected calibration error over equal-width bins (Naeini et al. 2015)."""
    which = np.minimum((predicted * bins).astype(int), bins - 1)
    return float(
        sum(abs(predicted[which == b].mean() - actual[which == b].mean()) * (which == b).mean() for b in range(bins) if (which == b).any())
    )


def main(arguments: list[str]) -> None:
    judged = [json.loads(line) for line in JUDGED.read_text("utf-8").splitlines()]
    rows = list(graded(Path(arguments[0]), Path(arguments[1])))
    vectorizer = DictVectorizer(sparse=False, sort=True)
    x = vectorizer.fit_transform([j["features"] for j in judged] + [row[0] for row in rows])
    y = np.array([float(j["right"]) for j in judged] + [row[1] for row in rows])
    weights = np.array([1.0] * len(judged) + [WEIGHT_GRADED] * len(rows))
    groups = np.array([j["document"] for j in judged])
    held, others = np.zeros(len(judged)), np.arange(len(judged), len(y))
    for train, test in GroupKFold(8).split(groups, groups=groups):
        use = np.r_[train, others]
        held[test] = fit(x[use], y[use], weights[use]).predict_proba(x[test])[:, 1]
    truth = y[: len(judged)]
    loss = -np.mean(truth * np.log(held) + (1 - truth) * np.log(1 - held))
    print(json.dumps({"judged": len(judged), "graded": len(rows), "right": round(float(truth.mean()), 3), "log loss": round(float(loss), 4),
                      "calibration error": round(calibration_error(held, truth), 4),
                      "right above 0.7": round(float(truth[held >= 0.7].mean()), 3),
                      "share above 0.7": round(float((held >= 0.7).mean()), 3)}))  # fmt: skip
    if "--write" in arguments:
        model = fit(x, y, weights)
        kept = {n: round(float(w), 4) for n, w in zip(vectorizer.feature_names_, model.coef_[0], strict=True) if abs(w) >= 5e-4}
        out = Path(__file__).parent.parent / "kg" / "extract" / "confidence.json"
        out.write_text(
            json.dumps({"bias": round(float(model.intercept_[0]), 4), "weights": kept}, indent=1, sort_keys=True) + "\n", "utf-8"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
