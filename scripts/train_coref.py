#!/usr/bin/env python3
"""Fit the coreference ranker that kg/resolve/data/coref.npz holds.

usage: python scripts/train_coref.py FOLDER [--folds N]

FOLDER holds NAME.txt and NAME.gold.json (entities with mentions: start, end, head offsets). The
shipped model was fitted on the interview, speech, court, academic, biography and travel parts of
the GUM corpus (Zeldes 2017), whose licences ``coref.json`` names; no news text was used.

Needs scikit-learn and LightGBM; what is written are plain arrays, a table of nouns and how certain the links are, all read
by kg.resolve.coref. The same data and versions give the same files. The documents are parted N ways (default 5): a model fitted
on the other parts resolves each part by itself, from its own earlier decisions, and what is right there calibrates the
certainty of links by class of mention, and of each rule. The final fit uses all documents.
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

from trees import arrays_of  # noqa: E402

from kg import parse  # noqa: E402
from kg.model import Document  # noqa: E402
from kg.read import document as read_document  # noqa: E402
from kg.resolve.coref import SURE, read_through  # noqa: E402
from kg.resolve.cues import FAMILIES, family_scores, fitted  # noqa: E402
from kg.resolve.features import NAMES, Scene, anaphor_class, rows  # noqa: E402
from kg.resolve.gazetteer import load_gazetteer  # noqa: E402
from kg.resolve.mentions import find_refs  # noqa: E402
from kg.resolve.ranker import DATA, Ranker  # noqa: E402
from kg.resolve.things import name_things, type_cues  # noqa: E402
from kg.resolve.words import Words  # noqa: E402

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
    for ref, candidates, answer in read_through(refs, name_things(refs, doc, gazetteer, document.date), scene, []):
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


def fit(groups):
    """Boosted trees that score a pair of mention and thing."""
    from lightgbm import LGBMClassifier

    model = LGBMClassifier(
        n_estimators=200, learning_rate=0.06, num_leaves=20, min_child_samples=40, reg_lambda=2.0, colsample_bytree=0.6, subsample=0.8,
        subsample_freq=1, random_state=0, deterministic=True, force_row_wise=True, n_jobs=1, verbose=-1,
    )  # fmt: skip
    table = np.asarray([row for rows_, _, _ in groups for row in rows_], dtype=np.float32)
    return model.fit(table, np.asarray([flag for _, flags, _ in groups for flag in flags]))


def decisions(document, doc, gold, gazetteer, forest):
    """What the model decides on a document it was not fitted on: (class, score, right) of its best things, (rule, right) of rules."""
    refs = find_refs(doc, document, gazetteer)
    truth = align(refs, doc, gold)
    scene = Scene(doc, forest.nouns)
    scored, tracks = [], []
    for ref, candidates, answer in read_through(refs, name_things(refs, doc, gazetteer, document.date), scene, tracks):
        chosen = None
        if candidates:
            scores = forest.scores(rows(ref, candidates, scene, ref.extra["total"]))
            best = int(np.argmax(scores))
            kind = anaphor_class(ref, doc)
            if id(ref) in truth:
                scored.append((kind, scores[best], _gold_of(candidates[best], truth) == truth[id(ref)]))
            chosen = candidates[best] if forest.certainty(kind, scores[best]) >= SURE else None
        answer(chosen)
    return scored, list(_of_rules(tracks, truth))


def _of_rules(tracks, truth):
    """(rule, whether it agrees with what else the thing is) for each description or pronoun that a rule put to a thing."""
    for track in tracks:
        for ref in track.seen:
            others = collections.Counter(truth[id(r)] for r in track.seen if r is not ref and id(r) in truth and r.head != ref.head)
            if ref.kind != "name" and ref.extra.get("rule", "ranker") != "ranker" and others and id(ref) in truth:
                yield ref.extra["rule"], truth[id(ref)] == min(others, key=lambda g: (-others[g], g))


def calibrated(scored) -> dict[str, list[float]]:
    """Class of mention -> slope and offset that turn a score into the chance that the link is right (Platt 1999)."""
    from sklearn.linear_model import LogisticRegression

    out = {}
    for kind in range(12):
        seen = [(s, r) for k, s, r in scored if k == kind]
        if len({r for _, r in seen}) < 2:
            out[str(kind)] = [1.0, 0.0]
            continue
        model = LogisticRegression(C=1.0).fit([[s] for s, _ in seen], [r for _, r in seen])
        slope, offset = float(model.coef_[0][0]), float(model.intercept_[0])
        out[str(kind)] = [round(max(slope, 0.0), 3), round(offset, 3)]
        made = [r for s, r in seen if slope * s + offset >= 0]
        have = f"{sum(made) / max(len(made), 1):.3f} right of {len(made)} links made"
        print(f"class {kind:2}: {len(seen):5} mentions, {sum(r for _, r in seen):5} whose best thing is right, {have}")
    return out


def shares_right(judged) -> dict[str, float]:
    """Rule -> how often it is right, held towards .8 where it was seen seldom."""
    counts = collections.defaultdict(lambda: [0, 0])
    for rule, right in judged:
        counts[rule][0] += right
        counts[rule][1] += 1
    for rule, (right, seen) in sorted(counts.items()):
        print(f"rule {rule:10}: {right} right of {seen}")
    return {rule: round((right + 8) / (seen + 10), 3) for rule, (right, seen) in sorted(counts.items())}


def train(parsed, gazetteer, folds: int) -> None:
    """Fit types, then the ranker on things of those types; write both."""
    train_types(parsed, gazetteer, folds)
    fitted.cache_clear()
    nouns = noun_table([(doc, gold) for _, doc, gold in parsed])
    parts = [list(examples_of(*p, gazetteer, nouns)) for p in parsed]
    scored, judged = [], []
    for fold in range(folds):
        arrays = arrays_of(fit([g for n, part in enumerate(parts) if n % folds != fold for g in part]))
        forest = Ranker(arrays, {}, {}, nouns)
        for n, document in enumerate(parsed):
            if n % folds == fold:
                found = decisions(*document, gazetteer, forest)
                scored += found[0]
                judged += found[1]
    groups = [g for part in parts for g in part]
    print(f"{len(groups)} mentions, {len(NAMES)} features")
    np.savez_compressed(DATA / "coref.npz", **arrays_of(fit(groups)))
    certainty = {"certainty": calibrated(scored), "rules": shares_right(judged)}
    about = {**ABOUT, "features": list(NAMES), **certainty, "nouns": nouns}
    (DATA / "coref.json").write_text(json.dumps(about, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args()
    data = load(options.folder)
    pairs = parse.parse([d for d, _ in data], parse.load())
    parsed = [(document, Words.of(doc), gold) for (document, doc), (_, gold) in zip(pairs, data, strict=True)]
    train(parsed, load_gazetteer(), options.folds)


if __name__ == "__main__":
    main()
