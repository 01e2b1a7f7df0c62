"""Fit the confidence model and write kg/resolve/data/confidence.json and confidence.npz.

usage: python scripts/fit_confidence.py SENTENCES.jsonl GOLD.tsv [--write]

Two kinds of data: ``scripts/data/judged_claims*.jsonl``, claims judged by strict readers as right in all
their parts or not (from news written for this project and its example articles, and from interviews,
speeches, academic and court texts of the GUM corpus, CC BY; the file holds how each was read, not its
text; a later file weighs more, as its claims were read by rules nearer to the present ones), and CaRB's
development part (MIT), where SENTENCES has a line {"id", "text"} a sentence and GOLD the tab-separated
lines: sentence, relation, argument 1, argument 2 …; there a claim is graded by the best lenient match of
its words with a gold triple (Bhardwaj et al. 2019, section 4), as F1.

Boosted trees (LightGBM) over what extraction and resolution see; their sum is put on a scale of steps by
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
from lightgbm import LGBMClassifier
from sklearn.feature_extraction import DictVectorizer
from sklearn.isotonic import IsotonicRegression
from sklearn.model_selection import GroupKFold
from trees import arrays_of

from kg import ontology
from kg.extract import propositions
from kg.model import Claim, Document
from kg.parse import load, parse
from kg.resolve import load_gazetteer
from kg.resolve.confidence import DATA
from kg.resolve.resolve import Reading

ESCAPES = (("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]"), ("-LCB-", "{"), ("-RCB-", "}"))
JUDGED = sorted((Path(__file__).parent / "data").glob("judged_claims*.jsonl"))
WEIGHT_GRADED = 1.0
"""A graded triple says less than a reader's judgement of what the claim means."""
RARE = 8
"""Rows that a feature must occur in."""
TREES = {
    "n_estimators": 250, "learning_rate": 0.03, "num_leaves": 12, "min_child_samples": 25, "colsample_bytree": 0.3, "subsample": 0.7,
    "subsample_freq": 1, "reg_lambda": 5.0, "random_state": 0, "deterministic": True, "force_row_wise": True, "n_jobs": 1, "verbose": -1,
}  # fmt: skip
"""Settings chosen by cross-validated log loss."""
FOLDS = 10
SMALLEST_STEP = 30
"""Judged claims that a step of the scale stands on at least."""


def rows(documents: Iterable[Document]) -> Iterator[tuple[Document, Claim, dict[str, float]]]:
    """Each claim of the documents with what extraction and resolution see of it."""
    known, gazetteer, nlp = ontology.load(), load_gazetteer(), load()
    for document, doc in parse(documents, nlp):
        said = propositions(doc, document, known)
        resolver = Reading(doc, document, gazetteer, "")
        resolver.read_phrases(said)
        seen: set[tuple] = set()
        for proposition in said:
            for claim, found in resolver.drafts(proposition):
                what = (claim.subject, claim.relation, claim.object, claim.arguments, claim.polarity, claim.modality)
                if what not in seen:
                    seen.add(what)
                    yield document, claim, found


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
    for document, claim, found in rows(Document(id=str(r["id"]), text=r["text"]) for r in texts):
        parts = [claim.subject.text, *([claim.object.text] if claim.object else []), *(a.node.text for a in claim.arguments)]
        yield found, grade(claim.relation.text, parts, golds[key(document.text)])


def soft(x, y, weights):
    """Rows for a classifier that takes no soft grades: each counts for both classes, by its grade."""
    part = (y > 0) & (y < 1)
    labels = np.r_[np.where(part, 1.0, y), np.zeros(part.sum())]
    return np.vstack([x, x[part]]), labels, np.r_[np.where(part, y * weights, weights), ((1 - y) * weights)[part]] + 1e-9


def grow(x, y, weights) -> LGBMClassifier:
    rows_, labels, w = soft(x, y, weights)
    return LGBMClassifier(**TREES).fit(rows_, labels, sample_weight=w)


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
        right, total = (t[group] * w[group]).sum(), w[group].sum()
        return round(float((right + 1) / (total + 2)), 3)  # Laplace's rule of succession: no step is sure

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


def read_judged() -> list[dict]:
    """The judged claims; a file's first line names the features, the others have their numbers, with the value where it is not 1.

    The second file weighs twice, the third three times: chosen by cross-validated log loss on its documents.
    """
    judged = []
    for times, path in enumerate(JUDGED, 1):
        head, *lines = path.read_text("utf-8").splitlines()
        names = json.loads(head)["columns"]
        for row in map(json.loads, lines):
            pairs = [f if isinstance(f, list) else (f, 1) for f in row["features"]]
            judged.append({"news": True, **row, "weight": times * row["weight"], "features": {names[i]: value for i, value in pairs}})
    return judged


def main(arguments: list[str]) -> None:
    judged = read_judged()
    others = list(graded(Path(arguments[0]), Path(arguments[1])))
    vectorizer = DictVectorizer(sparse=False, sort=True)
    x = vectorizer.fit_transform([j["features"] for j in judged] + [found for found, _ in others])
    kept = (x != 0).sum(0) >= RARE
    x, columns = x[:, kept], [str(name) for name in np.array(vectorizer.feature_names_)[kept]]
    n = len(judged)
    y = np.array([float(j["right"]) for j in judged] + [value for _, value in others])
    weights = np.array([j["weight"] for j in judged] + [WEIGHT_GRADED] * len(others))
    groups = np.array([j["document"] for j in judged])
    truth, w = y[:n], weights[:n]
    held, stepped, ungrouped = np.zeros(n), np.zeros(n), np.arange(n, len(y))
    for train, test in GroupKFold(FOLDS).split(groups, groups=groups):
        use = np.r_[train, ungrouped]
        held[test] = grow(x[use], y[use], weights[use]).predict(x[test], raw_score=True)
    for train, test in GroupKFold(FOLDS).split(groups, groups=groups):  # the scale too is measured on documents that it was not made from
        stepped[test] = on_scale(held[test], *scale(held[train], truth[train], w[train]))
    report(truth, stepped, w, held, judged)
    if "--write" in arguments:
        cuts, values = scale(held, truth, w)
        np.savez_compressed(DATA / "confidence.npz", **arrays_of(grow(x, y, weights)))
        about = {"columns": columns, "cuts": cuts, "values": values}
        (DATA / "confidence.json").write_text(json.dumps(about, indent=1, sort_keys=True) + "\n", "utf-8")


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


if __name__ == "__main__":
    main(sys.argv[1:])
