"""Commands that draw a graph or take it elsewhere."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.common import graph_argument, say, write
from kg.errors import KgError

if TYPE_CHECKING:
    import networkx as nx


__all__ = ["COMMANDS"]

EXPORTS = (
    "ttl", "nt", "nq", "trig", "jsonld", "rdfxml", "graphml", "gexf", "csv", "neo4j", "cytoscape", "parquet", "plover", "dyads",
)  # fmt: skip
"""The names of kg.export.FORMATS, which is not loaded for the help."""


@click.command()
@graph_argument
@click.option("--focus", metavar="NAME", help="Only what is near this entity.")
@click.option("--hops", type=click.IntRange(1), default=1, show_default=True, help="How near.")
@click.option("--query", "query", metavar="QUERY|FILE.rq", help="Only the claims and entities that a SPARQL query finds.")
@click.option("--path", "ends", nargs=2, metavar="A B", help="Open on the shortest path from A to B.")
@click.option("--min-confidence", type=click.FloatRange(0, 1), help="Open at this confidence; default: as built.")
@click.option("--max-nodes", type=click.IntRange(1), help="Keep the most important nodes only; the page says what it left out.")
@click.option("--title", default="", help="The title of the page.")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="The page to write; default: OUT.html here.")
@click.option("--open", "launch", is_flag=True, help="Open it in the browser.")
def show(
    out: Path,
    focus: str | None,
    hops: int,
    query: str | None,
    ends: tuple[str, str] | None,
    min_confidence: float | None,
    max_nodes: int | None,
    title: str,
    output: Path | None,
    launch: bool,
) -> None:
    """Draw a graph, or a part of it, as one page that opens offline.

    \b
    Example: kg show graph --focus Biden --hops 2 -o biden.html --open
    """
    import kg.network
    from kg.build import contents, folder
    from kg.cli.drawing import draw

    made = contents.manifest(folder.require(out))
    claims, entities = contents.claims(out), contents.entities(out)
    least = made.min_confidence if min_confidence is None else min_confidence
    graph = kg.network.graph(claims, entities, min_confidence=0.0, documents=contents.rows(out))
    options: dict[str, Any] = {"title": title or made.title or out.resolve().name, "min_confidence": least, "max_nodes": max_nodes}
    if query is not None:
        graph = _found_by(out, graph, query, made.base)
    if focus is not None:
        node = kg.network.find(graph, focus)
        graph = _near(graph, node, hops)
        options["focus"] = (node, hops)
    if ends is not None:
        options["path"] = tuple(kg.network.find(graph, end) for end in ends)
    output = output or Path(f"{out.resolve().name}.html")
    write(draw(out, graph, claims, entities, **options), output)
    say(str(output))
    if launch:
        click.launch(str(output.resolve()))


def _near(graph: nx.MultiDiGraph, node: str, hops: int) -> nx.MultiDiGraph:
    import networkx as nx

    return graph.subgraph(nx.single_source_shortest_path_length(graph.to_undirected(as_view=True), node, cutoff=hops))


def _found_by(out: Path, graph: nx.MultiDiGraph, query: str, base: str) -> nx.MultiDiGraph:
    """The claims that a query's answer names, and those between two entities that it names."""
    import kg.rdf
    import kg.store
    from kg.build import folder
    from kg.cli.querying import query_text

    answer = kg.store.query(kg.store.open_store(out / folder.STORE), query_text(query), base=base)
    named = {getattr(term, "value", None) for row in answer.table[1] for term in row}
    iris = {kg.rdf.iri(node, base).value: node for node in graph}
    nodes = {node for iri, node in iris.items() if iri in named}
    edges = [
        (start, end, key)
        for start, end, key in graph.edges(keys=True)
        if kg.rdf.claim_iri(key, base).value in named or key in named or (start in nodes and end in nodes)
    ]
    if not edges:
        raise KgError("the query finds no claim and no two entities that a claim joins; select claims (?c a dip:Claim) or both ends")
    return graph.edge_subgraph(edges)


@click.command()
@graph_argument
@click.argument("form", metavar="FORMAT", type=click.Choice(EXPORTS))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The file to write, not standard output; a folder for csv, neo4j, parquet."
)
@click.option("--min-confidence", type=click.FloatRange(0, 1), help="Draw edges from here up; default: as built.")
def export(out: Path, form: str, output: Path | None, min_confidence: float | None) -> None:
    """Write a graph in the format of another tool.

    FORMAT is ttl, nt, nq, trig, jsonld or rdfxml (all claims), graphml, gexf, csv, neo4j, cytoscape or
    parquet (nodes and edges), plover or dyads (events).

    \b
    Example: kg export graph graphml -o graph.graphml
    """
    import kg.export
    from kg.build import contents, folder

    made = contents.manifest(folder.require(out))
    if kg.export.FORMATS[form].suffix and output is not None and output.is_dir():
        raise click.UsageError(f"{output} is a folder; {form} is one file")
    least = made.min_confidence if min_confidence is None else min_confidence
    material = kg.export.load(out, min_confidence=least, base=made.base)
    if not kg.export.FORMATS[form].suffix:
        if output is None:
            raise click.UsageError(f"{form} is a folder of files; name it with -o")
        kg.export.export(material, form, output)
        return
    with tempfile.TemporaryDirectory() as place:
        made_file = kg.export.export(material, form, Path(place) / f"graph{kg.export.FORMATS[form].suffix}")
        write(made_file.read_bytes(), output)


@click.command()
@graph_argument
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes one that is free.")
@click.option("--timeout", type=click.FloatRange(0, min_open=True), default=30.0, show_default=True, help="Seconds a query may take.")
@click.option("--max-rows", type=click.IntRange(1), default=100_000, show_default=True, help="Rows an answer may have.")
def serve(out: Path, **options: Any) -> None:
    """Serve a graph on this machine: the page, SPARQL 1.1 and a JSON API, read-only, until Ctrl-C.

    \b
    Example: kg serve graph --port 8080
    """
    import kg.serve
    from kg.build import folder

    with contextlib.suppress(KeyboardInterrupt):
        kg.serve.run(folder.require(out), **options)


@click.command()
@graph_argument
def mcp(out: Path) -> None:
    """Serve a graph to an assistant by the Model Context Protocol, on standard input and output.

    \b
    Example: kg mcp graph
    """
    import kg.mcp
    from kg.build import folder

    with contextlib.suppress(KeyboardInterrupt):
        kg.mcp.run(folder.require(out))


COMMANDS: Sequence[click.Command] = (show, export, serve, mcp)
