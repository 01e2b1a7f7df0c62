"""Commands that make or change a graph, or read texts."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from kg.cli.common import bar, graph_argument, reading_options, running_options, skipped, tell
from kg.model import MIN_CONFIDENCE

__all__ = ["COMMANDS"]

_inputs = click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)


_store = click.option(
    "--store", metavar="URL", help="Load into this SPARQL 1.1 endpoint as well; credentials from KG_STORE_USER, KG_STORE_PASSWORD."
)


def _told(manifest: Any, out: Path) -> None:
    counts = manifest.counts
    numbers = (("document", manifest.documents), ("claim", counts["claims"]))
    told = ", ".join(f"{number} {name}{'' if number == 1 else 's'}" for name, number in numbers)
    tell(f"{told}, {counts['entities']} entit{'y' if counts['entities'] == 1 else 'ies'}: {out / 'graph.html'}")


@click.command()
@_inputs
@click.option("-o", "--out", required=True, type=click.Path(path_type=Path), help="The folder to make; a graph in it is replaced.")
@reading_options
@click.option("--min-confidence", type=click.FloatRange(0, 1), default=MIN_CONFIDENCE, show_default=True, help="Draw from here up.")
@click.option("--assert", "assertion", type=click.Choice(["narrator", "attributed", "all"]), default="narrator", show_default=True,
              help="Which claims to state as plain triples too: the document's own, those of sources as well, or all.")  # fmt: skip
@click.option("--reify", type=click.Choice(["rdf", "rdf12"]), default="rdf", show_default=True,
              help="Claims as RDF statements, or as RDF 1.2 reifiers of triple terms.")  # fmt: skip
@click.option("--title", default="", help="The title of the page.")
@click.option("--overrides", type=click.Path(), help="A file of your own merges and splits of entities.")
@_store
@click.option("--open", "show", is_flag=True, help="Open the page in the browser.")
def build(inputs: tuple[str, ...], out: Path, show: bool, **options: Any) -> int:
    """Build a graph from files, folders or standard input (-).

    INPUT is .txt, .md, .html, .pdf or .jsonl (a line: {"id", "text", "title"?, "date"?, "url"?}).

    \b
    Example: kg build articles/ -o graph --open
    """
    import kg.build

    manifest = kg.build.build(inputs, out, progress=bar, **options)
    _told(manifest, out)
    if show:
        click.launch(str((out / "graph.html").resolve()))
    return skipped(manifest.failures)


@click.command()
@graph_argument
@_inputs
@running_options
@_store
def add(out: Path, inputs: tuple[str, ...], **options: Any) -> int:
    """Add documents to a graph, or replace those that have changed; the others are not read again.

    \b
    Example: kg add graph new-article.txt
    """
    import kg.build

    manifest = kg.build.add(out, inputs, progress=bar, **options)
    _told(manifest, out)
    return skipped(manifest.failures)


@click.command()
@graph_argument
@click.argument("documents", metavar="DOCUMENT...", nargs=-1, required=True)
@_store
def remove(out: Path, documents: tuple[str, ...], store: str | None) -> None:
    """Remove documents, with all that only they say, from a graph.

    \b
    Example: kg remove graph new-article.txt
    """
    import kg.build

    _told(kg.build.remove(out, documents, store=store, progress=bar), out)


@click.command()
@click.argument("graphs", metavar="OUT OUT...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("-o", "--out", required=True, type=click.Path(path_type=Path), help="The folder to make; a graph in it is replaced.")
def merge(graphs: tuple[Path, ...], out: Path) -> None:
    """Join graphs into one, as if all their documents had been built at once.

    \b
    Example: kg merge january february -o winter
    """
    import kg.build

    _told(kg.build.merge(graphs, out, progress=bar), out)


@click.command()
@_inputs
@reading_options
def extract(inputs: tuple[str, ...], **options: Any) -> int:
    """Print the claims of texts as JSON lines, without making a graph.

    \b
    Example: kg extract article.txt > claims.jsonl
    """
    import kg.build
    from kg.model import dumps

    failures: list[Any] = []
    for claim in kg.build.extract(inputs, progress=bar, failures=failures, **options):
        sys.stdout.write(dumps(claim.to_json()) + "\n")
    return skipped(failures)


@click.command()
@graph_argument
@click.argument("document", metavar="DOCUMENT")
def text(out: Path, document: str) -> None:
    """Print the text that the offsets of a document's claims count in.

    \b
    Example: kg text graph article.txt
    """
    from kg.build import contents, folder

    found = contents.text(folder.require(out), document)
    stream = click.get_binary_stream("stdout")
    stream.write(found.encode("utf-8"))
    if sys.stdout.isatty() and not found.endswith("\n"):
        stream.write(b"\n")
    stream.flush()


COMMANDS = (build, add, remove, merge, extract, text)
