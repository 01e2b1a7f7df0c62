"""``kg query``: SPARQL over the store of a graph."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from kg.cli.common import clean, out_option, say, tell, write
from kg.errors import QueryError

__all__ = ["query", "query_text"]

_FORMATS = ["table", "markdown", "csv", "tsv", "json", "xml", "ttl", "nt", "jsonld", "rdfxml", "parquet"]


@click.command()
@click.argument("out", metavar="OUT|URL")
@click.argument("query", metavar="QUERY|FILE.rq", required=False)
@click.option("--named", metavar="NAME", help="Ask one of the queries that are shipped; --list names them.")
@click.option("--list", "listed", is_flag=True, help="List the queries that are shipped.")
@click.option("-p", "--param", "params", metavar="NAME=VALUE", multiple=True, help="Give a variable a value: text, <IRI> or prefix:name.")
@click.option("--format", "form", type=click.Choice(_FORMATS), help="Default: table, and ttl for CONSTRUCT and DESCRIBE.")
@click.option("--max-rows", type=click.IntRange(1), help="Stop after so many rows.")
@click.option("--timeout", type=click.FloatRange(0, min_open=True), default=60.0, show_default=True, help="Seconds to answer in.")
@click.option("--base", help="What id: stands for; default: as built.")
@out_option
def query(
    out: str,
    query: str | None,
    named: str | None,
    listed: bool,
    params: tuple[str, ...],
    form: str | None,
    output: Path | None,
    **limits: Any,
) -> None:
    """Ask a graph, or any SPARQL endpoint, in SPARQL 1.1; updates are refused.

    QUERY is the text of a query, a file of one, or - for standard input. The prefixes dip:, open:,
    id:, rdf:, rdfs:, xsd:, owl:, skos:, dct:, prov:, oa: and schema: are bound.

    \b
    Example: kg query graph "SELECT ?who WHERE { ?c a dip:Claim ; rdf:subject/rdfs:label ?who }"
    """
    if listed:
        _list()
        return
    if (query is None) == (named is None):
        raise click.UsageError("give either a QUERY or --named NAME")
    answer = _answer(out, query_text(query, named), _parameters(params), **limits)
    form = form or ("ttl" if answer.kind == "graph" else "table")
    if form == "parquet":
        write(_parquet(answer, output), output)
    else:
        text = answer.text(form)
        write(clean(text) if form == "table" and sys.stdout.isatty() else text, output)
    if answer.truncated:
        tell(f"kg: there are more than {limits['max_rows']} rows; --max-rows sets how many to give")


def _parquet(answer: Any, output: Path | None) -> bytes:
    """The answer as a Parquet file; a terminal is no place for its bytes."""
    if output is None and sys.stdout.isatty():
        raise click.UsageError("parquet is not for a terminal; name a file: -o answer.parquet")
    made: bytes = answer.parquet()
    return made


def _answer(out: str, text: str, params: dict[str, str], base: str | None, **limits: Any) -> Any:
    """The answer of a graph's store, or of an endpoint elsewhere."""
    import kg.rdf
    import kg.store
    from kg.build import contents, folder

    if out.startswith(("http://", "https://")):
        base = kg.rdf.BASE if base is None else base
        bind = kg.store.parameters(params, base=base)
        return kg.store.query_endpoint(kg.store.Endpoint.of(out), text, base=base, bind=bind, **limits)
    made = contents.manifest(folder.require(out))
    base = made.base if base is None else base
    store = kg.store.open_store(Path(out) / folder.STORE)
    return kg.store.query(store, text, base=base, bind=kg.store.parameters(params, base=base), **limits)


def _parameters(params: tuple[str, ...]) -> dict[str, str]:
    pairs = [param.partition("=") for param in params]
    for name, equals, _ in pairs:
        if not equals or not name.isidentifier():
            raise click.BadParameter(f"{name + equals!r}; allowed: NAME=VALUE", param_hint="--param")
    return {name: value for name, _, value in pairs}


def query_text(query: str | None, named: str | None = None) -> str:
    """The text of the query that the command line names."""
    if named is not None:
        return _named(named)
    assert query is not None
    text = sys.stdin.read() if query == "-" else _read(query)
    if not text.strip():
        raise QueryError("the query is empty; QUERY is the text of a query, a file of one, or - for standard input")
    return text


def _read(query: str) -> str:
    """The text of a query that is given as it is or as a file."""
    if not query.strip():
        return ""
    if not query.endswith(".rq") and any(sign in query for sign in "{ \n"):
        return query
    try:
        return Path(query).read_text(encoding="utf-8")
    except OSError as error:
        raise QueryError(f"{query}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise QueryError(f"{query} is not UTF-8") from error


def _shipped() -> dict[str, Path]:
    from kg.ontology import data_dir

    return {path.stem: path for path in sorted((data_dir() / "competency").glob("*.rq"))}


def _named(name: str) -> str:
    shipped = _shipped()
    if name not in shipped:
        import difflib

        near = difflib.get_close_matches(name, shipped, n=3) or sorted(shipped)
        raise QueryError(f"no query is named {name!r}; there are {', '.join(near)}")
    return shipped[name].read_text(encoding="utf-8")


def _list() -> None:
    for name, path in _shipped().items():
        first = path.read_text(encoding="utf-8").lstrip().splitlines()[0]
        say(f"{name:32}{first.lstrip('# ') if first.startswith('#') else ''}".rstrip())
