"""Fit the confidence model on CaRB's development part and write kg/extract/confidence.json.

usage: python scripts/fit_confidence.py SENTENCES.jsonl GOLD.tsv [--write]

SENTENCES has a line {"id", "text"} a sentence, GOLD CaRB's tab-separated lines: sentence, relation,
argument 1, argument 2 … A proposition is graded by the best lenient match of its words with a gold
triple (Bhardwaj et al. 2019, section 4), precision and recall as F1. Printed: the log loss and the expected
calibration error of five-fold cross-validation over sentences.
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
STRENGTH = 0.3


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
        pairs = [(gold_relation, relation), *zip(gold_sides, sides)]
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
            yield features(syntax, reading, p.polarity == "negative", p.modality), grade(p.relation.text, parts, golds[key(document.text)]), number


def fit(x, y, weights=None) -> LogisticRegression:
    """A logistic regression on soft grades: each row counts for both classes, by its grade."""
    twice = np.vstack([x, x])
    labels = np.r_[np.ones(len(y)), np.zeros(len(y))]
    return LogisticRegression(C=STRENGTH, max_iter=3000).fit(twice, labels, sample_weight=np.r_[y, 1 - y] + 1e-9)


def calibration_error(predicted, actual, bins: int = 10) -> float:
    """Expected calibration error over equal-width bins (Naeini et al. 2015)."""
    which = np.minimum((predicted * bins).astype(int), bins - 1)
    return float(sum(abs(predicted[which == b].mean() - actual[which == b].mean()) * (which == b).mean() for b in range(bins) if (which == b).any()))


def main(arguments: list[str]) -> None:
    data = list(graded(Path(arguments[0]), Path(arguments[1])))
    vectorizer = DictVectorizer(sparse=False, sort=True)
    x = vectorizer.fit_transform([row[0] for row in data])
    y, groups = np.array([row[1] for row in data]), np.array([row[2] for row in data])
    held = np.zeros(len(y))
    for train, test in GroupKFold(5).split(x, y, groups):
        held[test] = fit(x[train], y[train]).predict_proba(x[test])[:, 1]
    loss = -np.mean(y * np.log(held) + (1 - y) * np.log(1 - held))
    print(json.dumps({"propositions": len(y), "mean grade": round(float(y.mean()), 3), "log loss": round(float(loss), 4),
                      "calibration error": round(calibration_error(held, y), 4)}))  # fmt: skip
    if "--write" in arguments:
        model = fit(x, y)
        weights = {n: round(float(w), 4) for n, w in zip(vectorizer.feature_names_, model.coef_[0]) if abs(w) >= 5e-4}
        out = Path(__file__).parent.parent / "kg" / "extract" / "confidence.json"
        out.write_text(json.dumps({"bias": round(float(model.intercept_[0]), 4), "weights": weights}, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
