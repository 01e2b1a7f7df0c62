"""Claims held against a gold file of the user's own: what was found, what was missed, by phenomenon.

A gold file is JSON: an object for a document, or a list of them.

    {"document": "article.txt",                      # optional: only this document's claims count
     "complete": true | ["a sentence", ...],         # optional: where the gold names every claim
     "claims": [{"id": "visit", "core": true, "phenomenon": "passive",
                 "subject": ["Joe Biden"], "relation": ["visited"], "object": ["Wolfspeed"],
                 "attribution": ["Kirby"], "polarity": "negative", "modality": ["planned"],
                 "time": "2023-03", "place": ["Durham"], "evidence": "visits Wolfspeed",
                 "symmetric": true, "lenient_subject": true}],
     "never": [{"what": "a pronoun as a label", "pattern": "^(it|he)$"}]}

Lists hold accepted answers; only subject, relation and object are required. A gold claim's triple is
found when a claim whose sentence holds the evidence (parts joined by "|": any of them) has an
accepted subject, relation and object; the object may stand in an argument and be up to four words
longer than the answer. It is found in full when that claim also has the attribution, polarity,
modality, time (a prefix of the ISO value) and place that the gold names.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.model import Claim

__all__ = ["Evaluation", "Finding", "evaluate", "load"]

_QUOTES = str.maketrans("", "", "\"“”'’‘")
_LEADING = re.compile(r"^(?:(?:the|a|an|recent|ongoing)\s+)+")
_LONGER_BY = 4
_REQUIRED = ("subject", "relation", "object")
_LISTS = (*_REQUIRED, "attribution", "modality", "place")


@dataclass(frozen=True)
class Finding:
    """What became of a gold claim: ``claim`` is the best answer, ``lacks`` what keeps it from being one in full."""

    gold: Mapping[str, Any]
    claim: Claim | None
    lacks: tuple[str, ...]

    @property
    def triple(self) -> bool:
        return self.claim is not None

    @property
    def full(self) -> bool:
        return self.claim is not None and not self.lacks


@dataclass(frozen=True)
class Evaluation:
    """The findings of every gold claim; ``judged`` and ``right`` count the claims where the gold is complete."""

    findings: tuple[Finding, ...]
    claims: int
    judged: int
    right: int
    never: tuple[tuple[str, str], ...]

    def table(self) -> list[tuple[str, int, float, float]]:
        """Rows of (what, gold claims, triple recall, full recall): all, core, what the gold asks for, each phenomenon."""
        named = sorted({f.gold["phenomenon"] for f in self.findings if f.gold.get("phenomenon")})
        groups = {"all": list(self.findings), "core": [f for f in self.findings if f.gold.get("core")]}
        for trait in ("attribution", "polarity", "modality", "time", "place"):
            groups[f"with {trait}"] = [f for f in self.findings if f.gold.get(trait)]
        for name in named:
            groups[name] = [f for f in self.findings if f.gold.get("phenomenon") == name]
        return [
            (name, len(found), _share(f.triple for f in found), _share(f.full for f in found)) for name, found in groups.items() if found
        ]

    def to_json(self) -> dict[str, Any]:
        """The figures as one JSON value; ``precision`` is null where the gold is nowhere complete."""
        rows = self.table()
        return {
            "gold": len(self.findings),
            "claims": self.claims,
            "precision": round(self.right / self.judged, 4) if self.judged else None,
            "never": len(self.never),
            "rows": [{"what": what, "gold": count, "triple_recall": triple, "full_recall": full} for what, count, triple, full in rows],
        }


def load(path: str | os.PathLike[str]) -> list[dict[str, Any]]:
    """The objects of a gold file. Raises InputError with the place of what is wrong in it."""
    try:
        value = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    except ValueError as error:
        raise InputError(f"{path} is not JSON: {error}") from error
    parts = value if isinstance(value, list) else [value]
    for part in parts:
        if not isinstance(part, dict) or not isinstance(part.get("claims"), list):
            raise InputError(f'{path}: a gold file is an object with a list "claims", or a list of such objects')
        if not isinstance(part.get("document"), str | None):
            raise InputError(f"{path}: 'document' is {part['document']!r}; allowed: the id of one document")
        for number, gold in enumerate(part["claims"], 1):
            _check(gold, f"{path}, claim {number}")
        for row in part.get("never", ()):
            _check_pattern(row, f"{path}, never")
    return parts


def _check(gold: Any, where: str) -> None:
    if not isinstance(gold, dict):
        raise InputError(f"{where}: {gold!r} is not an object")
    where += f" ({gold['id']})" if gold.get("id") else ""
    for key in _REQUIRED:
        if not gold.get(key):
            raise InputError(f"{where}: lacks {key!r}, a list of accepted answers")
    for key in _LISTS:
        value = gold.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise InputError(f"{where}: {key!r} is {value!r}; allowed: a list of strings")


def _check_pattern(row: Any, where: str) -> None:
    try:
        re.compile(row["pattern"])
        str(row["what"])
    except (TypeError, KeyError) as error:
        raise InputError(f'{where}: {row!r} is not {{"what": ..., "pattern": ...}}') from error
    except re.error as error:
        raise InputError(f"{where}: the pattern {row['pattern']!r} is not a regular expression: {error}") from error


def evaluate(claims: Iterable[Claim], gold: Sequence[Mapping[str, Any]]) -> Evaluation:
    """Compare claims with the objects of a gold file."""
    claims = list(claims)
    findings: list[Finding] = []
    judged = right = counted = 0
    never: list[tuple[str, str]] = []
    for part in gold:
        here = [claim for claim in claims if part.get("document") in (None, claim.document)]
        counted += len(here)
        findings += [_find(item, here) for item in part["claims"]]
        covered = [claim for claim in here if _is_covered(claim, part.get("complete"))]
        judged += len(covered)
        right += sum(any(_triple(claim, item) for item in part["claims"] if _stands_in(claim, item)) for claim in covered)
        never += _never(here, part.get("never", ()))
    return Evaluation(tuple(findings), counted, judged, right, tuple(never))


def _find(gold: Mapping[str, Any], claims: Iterable[Claim]) -> Finding:
    """The claim that answers best: a triple first, then the fewest things lacking."""
    answers = [(claim, _lacks(claim, gold)) for claim in claims if _stands_in(claim, gold) and _triple(claim, gold)]
    if not answers:
        return Finding(gold, None, ("triple",))
    claim, lacks = min(answers, key=lambda answer: len(answer[1]))
    return Finding(gold, claim, lacks)


def _lacks(claim: Claim, gold: Mapping[str, Any]) -> tuple[str, ...]:
    wrong = {
        "attribution": bool(gold.get("attribution"))
        and not any(_is(answer, source.label, source.text) for source in claim.attribution for answer in gold["attribution"]),
        "polarity": claim.polarity != gold.get("polarity", "positive"),
        "modality": bool(gold.get("modality")) and claim.modality not in gold["modality"],
        "time": bool(gold.get("time")) and not (claim.time and claim.time.value.startswith(gold["time"])),
        "place": bool(gold.get("place")) and not (claim.place and _node(claim.place, gold["place"], loose=True)),
    }
    return tuple(part for part, bad in wrong.items() if bad)


def _stands_in(claim: Claim, gold: Mapping[str, Any]) -> bool:
    sentence = _words(claim.evidence.text)
    passages = [_words(passage) for passage in gold.get("evidence", "").split("|")]
    return any(passage in sentence or sentence in passage for passage in passages)


def _is_covered(claim: Claim, complete: Any) -> bool:
    if isinstance(complete, list):
        return any(_words(claim.evidence.text) in _words(passage) or _words(passage) in _words(claim.evidence.text) for passage in complete)
    return bool(complete)


def _triple(claim: Claim, gold: Mapping[str, Any]) -> bool:
    if not any(_relation(claim, answer) for answer in gold["relation"]):
        return False
    others = [node for node in (claim.object, *(argument.node for argument in claim.arguments)) if node is not None]

    def pair(subject: str, object_: str, lenient: bool = False) -> bool:
        return (lenient or _node(claim.subject, gold[subject])) and any(_node(node, gold[object_], loose=True) for node in others)

    return pair("subject", "object", bool(gold.get("lenient_subject"))) or (bool(gold.get("symmetric")) and pair("object", "subject"))


def _node(node: Any, answers: Iterable[str], *, loose: bool = False) -> bool:
    return any(_is(answer, node.label, node.text, loose=loose) for answer in answers)


def _is(answer: str, *forms: str, loose: bool = False) -> bool:
    answer = _norm(answer)
    for form in map(_norm, forms):
        if form == answer:
            return True
        longer = len(form.split()) - len(answer.split())
        if loose and answer and 0 < longer <= _LONGER_BY and f" {answer} " in f" {form} ":
            return True
    return False


def _relation(claim: Claim, answer: str) -> bool:
    local = re.split(r"[#/:]", claim.relation.iri)[-1]
    return _verb(answer) in (_verb(claim.relation.label), _verb(local))


def _verb(phrase: str) -> tuple[str, ...]:
    """The words of a label or an IRI's local name, the first stemmed, so that accuse, accuses and accused compare alike."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|[_-]", " ", phrase)
    first, *rest = _norm(spaced).split() or [""]
    return (_stem(first), *rest)


def _stem(word: str) -> str:
    for suffix in ("ied", "ies", "ed", "es", "s", "d"):
        if word.endswith(suffix) and len(word) - len(suffix) >= 2:
            word = word[: -len(suffix)] + ("y" if suffix.startswith("i") else "")
            break
    word = word.rstrip("e")
    return re.sub(r"([^aeiou])\1$", r"\1", word)


def _norm(text: str) -> str:
    return _LEADING.sub("", _words(text).translate(_QUOTES).replace("u.s.", "us"))


def _words(text: str) -> str:
    return " ".join(text.casefold().split())


def _never(claims: Iterable[Claim], patterns: Iterable[Mapping[str, str]]) -> list[tuple[str, str]]:
    compiled = [(row["what"], re.compile(row["pattern"], re.IGNORECASE if row["pattern"].startswith("^") else 0)) for row in patterns]
    labels = [node.label for claim in claims for node in (claim.subject, claim.object) if node is not None]
    return [(what, label) for label in labels for what, pattern in compiled if pattern.search(label)]


def _share(flags: Iterable[bool]) -> float:
    flags = list(flags)
    return round(sum(flags) / len(flags), 4)
