"""Commands that hold a graph against something: a gold file, the ontology's shapes."""

from __future__ import annotations

import difflib
import json
import math
from pathlib import Path
from typing import Any

import click

from kg.cli.common import clean, out_option, say, tell, write
from kg.errors import InputError, KgError

__all__ = ["COMMANDS"]

_METRICS = ("precision", "triple_recall", "full_recall", "core_recall", "never")
"""What --min may name."""


@click.command()
@click.argument("claims", metavar="CLAIMS|OUT", type=click.Path(path_type=Path))
@click.argument("gold", metavar="GOLD", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--errors", is_flag=True, help="Name every gold claim that is not found in full, and what it lacks.")
@click.option("--min", "least", metavar="METRIC=VALUE", multiple=True,
              help="Exit 1 if precision, triple_recall, full_recall or core_recall is lower, or never higher; repeatable.")  # fmt: skip
def evaluate(claims: Path, gold: Path, form: str, errors: bool, least: tuple[str, ...]) -> None:
    """Score claims against a gold file of your own, with a table per phenomenon.

    CLAIMS is claims.jsonl or the folder of a graph; docs/cli.md describes the gold file.

    \b
    Example: kg evaluate graph my-article.gold.json --errors
    """
    import kg.evaluate

    bounds = _bounds(least)
    wanted, found = kg.evaluate.load(gold), _claims(claims)
    _tell_missing(claims, wanted, found)
    result = kg.evaluate.evaluate(found, wanted)
    if form == "json":
        say(json.dumps(result.to_json(), ensure_ascii=False))
    else:
        _print(result, errors)
    _hold(result, bounds)


def _print(result: Any, errors: bool) -> None:
    say(f"{'':24}{'gold':>6}{'triple':>9}{'full':>9}")
    for what, count, triple, full in result.table():
        say(f"{what:24}{count:>6}{triple:>9.3f}{full:>9.3f}")
    precision = f"{result.right / result.judged:.3f} of {result.judged}" if result.judged else "not known: the gold is nowhere complete"
    say(f"precision {precision}; {result.claims} claims; {len(result.never)} that should never be")
    if errors:
        for finding in (f for f in result.findings if not f.full):
            gold = finding.gold
            triple = " - ".join(gold[part][0] for part in ("subject", "relation", "object"))
            say(f"  {gold.get('id', '')}: {triple}: lacks {', '.join(finding.lacks)}")
        for what, label in result.never:
            say(f"  never: {label!r}: {what}")


def _tell_missing(claims: Path, wanted: Any, found: Any) -> None:
    """Tell of documents that the gold names and the graph has not: their claims would be missed without a word."""
    from kg.build import contents

    known = {row["id"] for row in contents.rows(claims)} if claims.is_dir() else {claim.document for claim in found}
    for name in dict.fromkeys(part["document"] for part in wanted if part.get("document") is not None):
        if name not in known:
            near = difflib.get_close_matches(str(name), sorted(known), n=3, cutoff=0.6)
            hint = f" (did you mean {' or '.join(near)}?)" if near else ""
            tell(f"kg: {claims} has no document {name!r}{hint}; what the gold names there counts as missed")


def _bounds(least: tuple[str, ...]) -> dict[str, float]:
    bounds = {}
    for text in least:
        name, _, value = text.partition("=")
        if name not in _METRICS:
            raise click.BadParameter(f"{name!r}; allowed: {', '.join(_METRICS)}", param_hint="--min")
        try:
            bounds[name] = float(value)
        except ValueError:
            bounds[name] = math.nan
        if not math.isfinite(bounds[name]):
            raise click.BadParameter(f"{text!r}; allowed: METRIC=VALUE, a number", param_hint="--min")
    return bounds


def _hold(result: Any, bounds: dict[str, float]) -> None:
    rows = {what: (triple, full) for what, _, triple, full in result.table()}
    all_, core = (rows.get(what, (1.0, 1.0)) for what in ("all", "core"))
    precision = result.right / result.judged if result.judged else 0.0
    figures = dict(zip(_METRICS, (precision, *all_, core[1], float(len(result.never))), strict=True))
    short = [
        f"{name} {figures[name]:g} {'>' if name == 'never' else '<'} {bound:g}"
        for name, bound in bounds.items()
        if (figures[name] > bound if name == "never" else figures[name] < bound)
    ]
    if short:
        raise KgError("falls short: " + ", ".join(short))


def _claims(path: Path) -> Any:
    from kg.build import contents, folder

    if path.is_dir():
        return contents.claims(folder.require(path))
    if not path.exists():
        raise InputError(f"no such file or graph: {path}")
    return contents.read_claims(path)


@click.command()
@click.argument("source", metavar="OUT|FILE", type=click.Path(path_type=Path))
@click.option("--shapes", type=click.Path(), help="Your own SHACL shapes (TTL), not those shipped.")
@click.option("--format", "form", type=click.Choice(["text", "json", "ttl"]), default="text", show_default=True)
@out_option
def validate(source: Path, shapes: str | None, form: str, output: Path | None) -> int:
    """Check that a graph is well-formed: every claim whole, codes and offsets that make sense.

    FILE is RDF in any usual form. Exit status 1 if there is a violation.

    \b
    Example: kg validate graph
    """
    import kg.shapes

    report = kg.shapes.validate(source, shapes=shapes, ontology=_own_ontology(source))
    text = {"text": report.to_text, "json": report.to_json, "ttl": report.to_turtle}[form]()
    text = text if text.endswith("\n") else text + "\n"
    write(clean(text) if form == "text" else text, output)
    return 0 if report.conforms else 1


def _own_ontology(source: Path) -> str | None:
    from kg.build import contents, folder

    return contents.settings(folder.require(source)).ontology if source.is_dir() else None


COMMANDS = (evaluate, validate)
