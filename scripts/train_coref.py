#!/usr/bin/env python3
"""Fit the coreference ranker that kg/resolve/data/coref.npz holds.

usage: python scripts/train_coref.py FOLDER [--held-out N]

FOLDER holds NAME.txt and NAME.gold.json (entities with mentions: start, end, head offsets). The
shipped model was fitted on the interview, speech, court, academic, biography and travel parts of
the GUM corpus (Zeldes 2017), whose licences ``coref.json`` names; no news text was used.

Needs scikit-learn; what is written are plain arrays and a table of nouns, read by kg.resolve.coref.
The same data and versions give the same file. Every N-th document is held out to choose the
thresholds (default 5); the final fit uses all documents.
"""

from __future__ import annotations

import argparse
import collections
import json
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kg import parse  # noqa: E402
from kg.model import Document  # noqa: E402
from kg.read import document as read_document  # noqa: E402
from kg.resolve.coref import DATA, Forest, read_through  # noqa: E402
from kg.resolve.cues import FAMILIES, family_scores, fitted  # noqa: E402
from kg.resolve.features import NAMES, Scene, anaphor_class, rows  # noqa: E402
from kg.resolve.gazetteer import load_gazetteer  # noqa: E402
from kg.resolve.mentions import find_refs  # noqa: E402
from kg.resolve.things import name_things, type_cues  # noqa: E402
from kg.resolve.words import Words  # noqa: E402

ALWAYS = -3.0
"""Threshold of "he" and "she": one of the people in reach is meant nearly always."""
KINDS = {"person": 0, "organization": 1, "place": 2}
ABOUT = {
    "data": "GUM corpus (Zeldes 2017, https://gucorpling.org/gum/), parts interview, speech, court, academic, bio, voyage; "
    "fitted weights only, no text",
    "licence": "annotations CC BY 4.0; texts: interview CC BY 2.5, academic and court CC BY 4.0, speech public domain, "
    "bio and voyage CC BY-SA 3.0",
}


def load(folder: Path) -> list[tuple[Document, dict]]:
    out = []
    for path in sorted(folder.glob("*.gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        with (folder / gold["document"]).open(encoding="utf-8", newline="") as file:
            out.append((read_document(file.read(), id=gold["document"]), gold))
    return out


def align(refs, doc, gold) -> dict[int, str]:
    """id(ref) -> gold entity id: one to one, by largest overlap among those that cover the gold head."""
    options = []
    for j, (mention, entity) in enumerate((m, e) for e in gold["entities"] for m in e["mentions"]):
        for i, ref in enumerate(refs):
            start, end = doc[ref.start].idx, doc[ref.end - 1].idx + len(doc[ref.end - 1])
            if not ref.adjective and start <= mention["head"][0] and mention["head"][1] <= end:
                common = min(end, mention["end"]) - max(start, mention["start"])
                options.append((-common / (max(end, mention["end"]) - min(start, mention["start"])), i, j, entity["id"]))
    taken_i, taken_j, out = set(), set(), {}
    for _, i, j, entity in sorted(options):
        if i not in taken_i and j not in taken_j:
            taken_i.add(i)
            taken_j.add(j)
            out[id(refs[i])] = entity
    return out


def noun_table(examples) -> dict[str, list[float]]:
    """Head noun -> shares of person, organization, place and other among the gold mentions it heads (seen at least 3 times)."""
    counts: dict[str, np.ndarray] = collections.defaultdict(lambda: np.zeros(4))
    for doc, gold in examples:
        at = {t.idx: t for t in doc}
        for entity in gold["entities"]:
            for mention in entity["mentions"]:
                token = at.get(mention["head"][0])
                if token is not None and token.pos_ == "NOUN":
                    counts[token.lemma_.lower()][KINDS.get(entity["type"], 3)] += 1
    return {
        noun: [round(float(v), 3) for v in row / row.sum()] for noun, row in sorted(counts.items()) if row.sum() >= 3 and row[3] < row.sum()
    }


def type_examples(document, doc, gold, gazetteer):
    """(cue shares, family) of each name thing whose gold type is known."""
    refs = find_refs(doc, document, gazetteer)
    truth = align(refs, doc, gold)
    kinds = {entity["id"]: entity["type"] for entity in gold["entities"]}
    for thing in name_things(refs, doc, gazetteer, document.date):
        known = [kinds[truth[id(r)]] for r in thing.refs if id(r) in truth]
        if known and thing.entry is None:
            common = collections.Counter(known).most_common(1)[0][0]
            yield type_cues(thing), KINDS.get(common, 3)


def fit_types(examples) -> dict[str, list[float]]:
    """Weights of the cues by multinomial logistic regression; "" is the bias."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = DictVectorizer()
    table = vectorizer.fit_transform([x for x, _ in examples])
    model = LogisticRegression(C=0.3, max_iter=2000).fit(table, [y for _, y in examples])
    weights = {name: [round(float(w), 3) for w in model.coef_[:, i]] for i, name in enumerate(vectorizer.get_feature_names_out())}
    return {"": [round(float(b), 3) for b in model.intercept_], **weights}


def train_types(parsed, gazetteer, held_out: int) -> None:
    """Fit the type weights; print how often the held-out documents' types are right."""
    used = list(enumerate(parsed))
    parts = [[e for n, p in used if (n % held_out == 0) == kept for e in type_examples(*p, gazetteer)] for kept in (False, True)]
    weights = fit_types(parts[0])
    right = sum(FAMILIES[y] == max(FAMILIES, key=family_scores(weights, x).__getitem__) for x, y in parts[1])
    print(f"types: {len(parts[0])} things to fit, {len(parts[1])} held out, {right / len(parts[1]):.3f} right")
    weights = fit_types(parts[0] + parts[1])
    (DATA / "types.json").write_text(json.dumps({**ABOUT, "families": FAMILIES, "weights": weights}, separators=(",", ":")) + "\n", "utf-8")


def examples_of(document, doc, gold, gazetteer, nouns):
    """Rows, answers and groups of one document, things joined as the gold says (teacher forcing)."""
    refs = find_refs(doc, document, gazetteer)
    truth = align(refs, doc, gold)
    scene = Scene(doc, nouns)
    for ref, candidates, answer in read_through(refs, name_things(refs, doc, gazetteer, document.date), scene):
        mine = truth.get(id(ref))
        right = None
        if candidates:
            said = [_gold_of(track, truth) for track in candidates]
            flags = [mine is not None and g == mine for g in said]
            right = candidates[flags.index(True)] if any(flags) else None
            yield rows(ref, candidates, scene, ref.extra["total"]), flags, anaphor_class(ref, doc)
        answer(right)


def _gold_of(track, truth) -> str | None:
    found = collections.Counter(truth[id(r)] for r in track.seen if id(r) in truth)
    return min(found, key=lambda g: (-found[g], g)) if found else None


def fit(table, answers):
    from sklearn.ensemble import HistGradientBoostingClassifier

    model = HistGradientBoostingClassifier(
        max_iter=150, learning_rate=0.08, max_depth=6, max_leaf_nodes=24, min_samples_leaf=40, l2_regularization=1.0, random_state=0
    )
    model.fit(np.asarray(table, dtype=np.float32), np.asarray(answers))
    return model


def arrays_of(model) -> dict[str, np.ndarray]:
    """The trees of a fitted model as flat arrays; a leaf points at itself."""
    out = {k: [] for k in ("feature", "cut", "left", "right", "value")}
    roots, depth = [], 0
    for (tree,) in model._predictors:
        base = len(out["feature"])
        roots.append(base)
        for i, node in enumerate(tree.nodes):
            leaf = bool(node["is_leaf"])
            out["feature"].append(0 if leaf else int(node["feature_idx"]))
            out["cut"].append(0.0 if leaf else float(node["num_threshold"]))
            out["left"].append(base + (i if leaf else int(node["left"])))
            out["right"].append(base + (i if leaf else int(node["right"])))
            out["value"].append(float(node["value"]) if leaf else 0.0)
            depth = max(depth, int(node["depth"]))
    return {
        "feature": np.array(out["feature"], np.int16),
        "cut": np.array(out["cut"], np.float32),
        "left": np.array(out["left"], np.int32),
        "right": np.array(out["right"], np.int32),
        "value": np.array(out["value"], np.float32),
        "roots": np.array(roots, np.int32),
        "depth": np.array(depth),
        "bias": np.array(float(model._baseline_prediction.ravel()[0])),
    }


def thresholds_of(forest: Forest, groups) -> dict[str, float]:
    """For each class of mention the score above which joining is right more often than not joining (largest F1 of links)."""
    by_class = collections.defaultdict(list)
    for table, flags, kind in groups:
        scores = forest.scores(table)
        best = int(np.argmax(scores))
        by_class[kind].append((scores[best], flags[best], any(flags)))
    out = {}
    for kind in range(12):
        seen = by_class.get(kind, [])
        best = (-1.0, 0.0)
        for cut in np.arange(-5.0, 2.01, 0.1):
            made = sum(s > cut for s, _, _ in seen)
            right = sum(s > cut and ok for s, ok, _ in seen)
            have = sum(h for _, _, h in seen)
            f1 = 2 * right / (made + have) if made + have else 0.0
            best = max(best, (round(f1, 4), round(float(cut), 1)))
        out[str(kind)] = min(best[1], ALWAYS) if kind < 2 else best[1]
        print(f"class {kind:2}: {len(seen):5} mentions, {sum(h for _, _, h in seen):5} with an antecedent, F1 {best[0]:.3f} at {best[1]}")
    return out


def train(parsed, gazetteer, held_out: int) -> None:
    """Fit types, then the ranker on things of those types; write both."""
    train_types(parsed, gazetteer, held_out)
    fitted.cache_clear()
    nouns = noun_table([(doc, gold) for _, doc, gold in parsed])
    parts = [list(examples_of(*p, gazetteer, nouns)) for p in parsed]
    groups = [g for n, part in enumerate(parts) if n % held_out for g in part]
    kept = [g for part in parts[::held_out] for g in part]
    model = fit([row for table, _, _ in groups for row in table], [f for _, flags, _ in groups for f in flags])
    print(f"{len(groups)} mentions to fit, {len(kept)} held out, {len(NAMES)} features")
    thresholds = thresholds_of(Forest(arrays_of(model), {}, nouns), kept)
    groups += kept
    model = fit([row for table, _, _ in groups for row in table], [f for _, flags, _ in groups for f in flags])
    np.savez_compressed(DATA / "coref.npz", **arrays_of(model))
    about = {**ABOUT, "features": list(NAMES), "thresholds": thresholds, "nouns": nouns}
    (DATA / "coref.json").write_text(json.dumps(about, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--held-out", type=int, default=5)
    options = parser.parse_args()
    data = load(options.folder)
    pairs = parse.parse([d for d, _ in data], parse.load())
    parsed = [(document, Words.of(doc), gold) for (document, doc), (_, gold) in zip(pairs, data, strict=True)]
    train(parsed, load_gazetteer(), options.held_out)


if __name__ == "__main__":
    main()
