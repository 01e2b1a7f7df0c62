"""Commands that ask a graph and print the answer."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.common import clean, graph_argument, out_option, say, tell, write
from kg.cli.querying import query
from kg.errors import KgError, UnknownNameError

if TYPE_CHECKING:
    from kg.model import Claim, Entity

__all__ = ["COMMANDS"]

_format = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
_min_confidence = click.option("--min-confidence", type=click.FloatRange(0, 1), help="Use claims from here up; default: as built.")


def _json(value: Any) -> None:
    click.echo(_json_text(value), nl=False)


def _json_text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _entity(entities: Sequence[Entity], name: str) -> Entity:
    import kg.network

    found = kg.network.find(entities, name)
    return next(entity for entity in entities if entity.id == found)


@click.command()
@graph_argument
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@click.option("--hops", "max_hops", type=click.IntRange(1), default=6, show_default=True, help="At most so many steps.")
@click.option("-k", "--paths", "k", type=click.IntRange(1), default=1, show_default=True, help="So many of the shortest.")
@click.option("--all", "all_", is_flag=True, help="All within --hops (give a small one).")
@click.option("--directed", is_flag=True, help="Only from subject to object.")
@click.option("--relation", "relations", multiple=True, help="Only by this relation (label or IRI); repeatable.")
@click.option("--asserted-only", is_flag=True, help="Only what the documents assert in their own voice.")
@click.option("--negated", is_flag=True, help="Also by claims that are denied.")
@click.option("--as-of", metavar="DATE", help="Only what was so by this day, month or year.")
@click.option("--avoid-hubs", is_flag=True, help="Rather through nodes with few neighbours.")
@_min_confidence
@click.option("--format", "form", type=click.Choice(["text", "json"]), help="Default: text; with -o as the name of the file ends.")
@out_option
def path(out: Path, source: str, target: str, min_confidence: float | None, form: str | None, output: Path | None, **how: Any) -> None:
    """Show how two entities are connected, each step with its sentence.

    With -o FILE.html the paths are drawn; -o FILE.json and FILE.txt are JSON and text.

    \b
    Example: kg path graph Biden ByteDance --hops 4
    """
    import kg.network
    from kg.build import contents, folder

    how["relations"] = how["relations"] or None
    made = contents.manifest(folder.require(out))
    least = made.min_confidence if min_confidence is None else min_confidence
    claims, entities = contents.claims(out), contents.entities(out)
    graph = kg.network.graph(claims, entities, min_confidence=least, documents=contents.rows(out), about=True)
    ends = [_node(graph, entities, name, least) for name in (source, target)]
    if ends[0] == ends[1]:
        raise KgError(f"{source!r} and {target!r} are one entity, {graph.nodes[ends[0]]['label']}")
    _check_relations(graph, how["relations"] or ())
    found = kg.network.paths(graph, *ends, **how)
    if not found:
        labels = " to ".join(graph.nodes[end]["label"] for end in ends)
        raise KgError(f"no path from {labels} within {how['max_hops']} hops by claims of confidence {least:g} and up")
    if output is not None and form is None:
        form = {".json": "json", ".txt": "text"}.get(output.suffix.lower(), "page")
    if form == "page":
        from kg.cli.drawing import draw_paths

        write(draw_paths(out, graph, found, claims, entities, least), output)
    elif form == "json":
        write(_json_text([one.to_json() for one in found]), output)
    else:
        write(clean("".join(f"{line}\n" for line in _path_lines(found, every=how["all_"] or how["k"] > 1))), output)


def _check_relations(graph: Any, names: Sequence[str]) -> None:
    """Raise UnknownNameError for a relation that no claim of the graph has, with near ones."""
    import difflib

    import kg.network.names

    known = {name for _, _, row in graph.edges(data=True) for name in kg.network.names.of_relation(row["relation"], row.get("iri"))}
    labels = sorted({row for _, _, row in graph.edges(data="relation")})
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, labels, n=5, cutoff=0.5) or labels[:10]
            raise UnknownNameError(f"no claim drawn has the relation {name!r}; there are {', '.join(near)}")


def _node(graph: Any, entities: Sequence[Entity], name: str, least: float) -> str:
    """The node of the graph that has the name. Raises UnknownNameError that says whether it is elsewhere."""
    import kg.network

    try:
        return kg.network.find(graph, name)
    except UnknownNameError:
        entity = _entity(entities, name)
        if entity.id in graph:
            return entity.id
        message = f"no claim of confidence {least:g} and up joins {entity.label} to another; try a lower --min-confidence"
        raise UnknownNameError(message) from None


def _path_lines(found: Sequence[Any], every: bool) -> Iterator[str]:
    from kg.cli.lines import hop_lines

    for number, one in enumerate(found):
        if number:
            yield ""
        yield str(one)
        for hop in one.hops:
            yield from hop_lines(hop, every=not every)


@click.command()
@graph_argument
@click.argument("name")
@click.option("--merge", "other", metavar="OTHER", help="Take OTHER for the same entity, under the name of this one.")
@click.option("--split", "document", metavar="DOCUMENT", help="Take it for another entity in this document.")
@click.option("--undo", is_flag=True, help="Forget what --merge and --split said of it.")
@_format
def entity(out: Path, name: str, other: str | None, document: str | None, undo: bool, form: str) -> None:
    """Tell all about an entity: its names, claims by it and on it, and what it says.

    --merge, --split and --undo change the graph instead; what is added later respects them.

    \b
    Example: kg entity graph Biden
    """
    from kg.build import contents, folder
    from kg.cli.lines import entity_lines, parts_of

    entities = contents.entities(folder.require(out))
    found = _entity(entities, name)
    if other is not None or document is not None or undo:
        _override(out, entities, found, other, document, undo)
        return
    claims = contents.claims(out)
    if form == "json":
        groups = zip(("subject_of", "part_of", "source_of"), parts_of(found, claims).values(), strict=True)
        _json({**found.to_json(), **{key: [claim.to_json() for claim in group] for key, group in groups}})
        return
    labels = {entity.id: entity.label for entity in entities}
    for line in entity_lines(found, claims, labels):
        say(line)


def _override(out: Path, entities: Sequence[Entity], found: Entity, other: str | None, document: str | None, undo: bool) -> None:
    """Keep what the user says of an entity, and make the graph anew from what its documents say."""
    import kg.build
    from kg.build import contents
    from kg.resolve import Override

    if document is not None and document not in {mention.document for mention in found.mentions}:
        raise KgError(f"{found.label} is not mentioned in {document!r}")
    make = [Override("merge", found.id, _entity(entities, other).id)] if other is not None else []
    make += [Override("split", found.id, document)] if document is not None else []
    if any(one.first == one.second for one in make):
        raise KgError(f"{other!r} and {found.label} are one entity already")
    before = contents.manifest(out).counts["entities"]
    after = kg.build.override(out, make=make, undo=[found.id] if undo else []).counts["entities"]
    tell(f"{before} entities before, {after} now")


@click.command()
@graph_argument
@click.argument("name", required=False)
@_min_confidence
@_format
def disagree(out: Path, name: str | None, min_confidence: float | None, form: str) -> None:
    """Show what one source affirms and another denies.

    With NAME only what concerns this entity.

    \b
    Example: kg disagree graph China
    """
    import kg.network
    from kg.build import contents, folder

    least = contents.manifest(folder.require(out)).min_confidence if min_confidence is None else min_confidence
    found = kg.network.disagreements(contents.claims(out), min_confidence=least, **_kinds(out))
    if name is not None:
        about = _entity(contents.entities(out), name).id
        found = [one for one in found if any(_concerns(claim, about) for claim in (*one.affirmed, *one.denied))]
    if form == "json":
        _json([one.to_json() for one in found])
        return
    for number, one in enumerate(found):
        _print_disagreement(one, first=number == 0)
    if not found:
        tell(f"no disagreement among claims of confidence {least:g} and up")


def _concerns(claim: Claim, entity: str) -> bool:
    return entity in {*(node.id for node in claim.nodes()), *(source.id for source in claim.attribution)}


def _print_disagreement(one: Any, first: bool) -> None:
    from kg.cli.lines import claim_lines

    if not first:
        say("")
    say(f"{one.subject.label} — {one.relation}" + (f" → {one.object.label}" if one.object else ""))
    if one.topics:
        say(f"  on {', '.join(one.topics)}")
    for side, claims in (("affirmed", one.affirmed), ("denied", one.denied)):
        say(f"  {side}:")
        for claim in claims:
            for line in claim_lines(claim, "    "):
                say(line)


@click.command()
@graph_argument
@click.argument("name")
@_format
def timeline(out: Path, name: str, form: str) -> None:
    """Tell what an entity did, said or met with, day by day.

    A claim without a time of its own stands at the date of its document, marked ~.

    \b
    Example: kg timeline graph "Xi Jinping"
    """
    import kg.network
    from kg.build import contents, folder
    from kg.cli.lines import one_line, statement

    about = _entity(contents.entities(folder.require(out)), name)
    found = kg.network.timeline(contents.claims(out), about.id, contents.rows(out))
    if form == "json":
        _json([moment.to_json() for moment in found])
        return
    for moment in found:
        when = moment.begin if moment.begin == moment.end else f"{moment.begin}/{moment.end}"
        said = f"{', '.join(source.label for source in moment.claim.attribution)}: " if moment.claim.attribution else ""
        say(f"{'~' if moment.dated == 'document' else ' '}{when}  {said}{statement(moment.claim)}")
        say(f"    {moment.claim.document}: “{one_line(moment.claim.evidence.text)}”")
    if not found:
        tell(f"nothing on {about.label} has a date")


@click.command()
@click.argument("before", metavar="OUT", type=click.Path(path_type=Path))
@click.argument("after", metavar="OUT", type=click.Path(path_type=Path))
@_format
def diff(before: Path, after: Path, form: str) -> None:
    """Show which claims and entities one graph has and another has not.

    \b
    Example: kg diff yesterday today
    """
    import kg.network
    from kg.build import contents, folder
    from kg.cli.lines import statement

    sides = [(contents.claims(folder.require(one)), contents.entities(one)) for one in (before, after)]
    found = kg.network.changes(*sides[0], *sides[1])
    if form == "json":
        _json(found.to_json())
        return
    for sign, claims in (("-", found.claims_lost), ("+", found.claims_gained)):
        for claim in claims:
            say(f"{sign} {statement(claim)}  [{claim.document}:{claim.evidence.start}]")
    for old, new in found.claims_changed:
        say(f"< {statement(old)}  [{old.document}:{old.evidence.start}] {old.modality}")
        say(f"> {statement(new)}  [{new.document}:{new.evidence.start}] {new.modality}")
    for sign, entities in (("-", found.entities_lost), ("+", found.entities_gained)):
        for one in entities:
            say(f"{sign} {one.label} ({one.type})")
    for old, new in found.entities_changed:
        say(f"< {old.label} ({old.type}): {', '.join(old.aliases)}")
        say(f"> {new.label} ({new.type}): {', '.join(new.aliases)}")
    if not found:
        tell("both have the same claims and entities")


@click.command()
@graph_argument
@click.option("--top", type=click.IntRange(1), default=10, show_default=True, help="Rows of each table.")
@click.option("--documents", "listed", is_flag=True, help="List the documents instead.")
@click.option("--plot", type=click.Path(path_type=Path, dir_okay=False), help="Draw claims over time, roots and actors (PNG, SVG, PDF).")
@_format
def stats(out: Path, top: int, listed: bool, plot: Path | None, form: str) -> None:
    """Count what is in a graph, and name who and what is central and contested.

    \b
    Example: kg stats graph --plot graph.png
    """
    from kg.build import contents, folder

    rows = list(contents.rows(folder.require(out)))
    if listed:
        if form == "json":
            _json(rows)
        else:
            for row in rows:
                say("\t".join(row[key] or "" for key in ("id", "date", "title")))
        return
    figures = _figures(out, rows, top)
    if plot is not None:
        import kg.plot

        write(kg.plot.plot(figures, plot.suffix.lstrip(".").lower(), title=out.resolve().name), plot)
    elif form == "json":
        _json(figures)
    else:
        _print_figures(figures)


def _figures(out: Path, rows: Sequence[dict[str, Any]], top: int) -> dict[str, Any]:
    import kg.network
    from kg.build import contents

    claims, entities = contents.claims(out), contents.entities(out)
    least = contents.manifest(out).min_confidence
    graph = kg.network.graph(claims, entities, min_confidence=least)
    graph = graph.subgraph(node for node, kind in graph.nodes(data="type") if kind not in kg.network.IMPASSABLE)  # a role joins strangers
    label = graph.nodes(data="label")
    figures = kg.network.stats(claims, entities, rows, top=top)
    figures["central"] = [[label[node], round(score, 4)] for node, score in kg.network.centrality(graph, top=top)]
    contested = kg.network.contested(claims, top=top, min_confidence=least, **_kinds(out))
    figures["contested"] = [[name, count] for _, name, count in contested]
    figures["bridges"] = [[f"{label[a]} – {label[b]}", size] for a, b, size in kg.network.bridges(graph)[:top]]
    groups = kg.network.communities(graph)[:top]
    figures["communities"] = [[label[node] for node in sorted(group, key=lambda node: -graph.degree(node))[:5]] for group in groups]
    return figures


def _kinds(out: Path) -> dict[str, list[str]]:
    """The IRIs of the relations whose ends may change places, and of those whose acts are apart."""
    from kg.build import contents

    known = contents.ontology(out).properties.values()
    return {"symmetric": [one.iri for one in known if one.symmetric], "apart": [one.iri for one in known if one.own_words == "acts"]}


def _print_figures(figures: dict[str, Any]) -> None:
    for name, value in figures.items():
        title = name.replace("_", " ")
        if not isinstance(value, list):
            say(f"{title:20}{'' if value is None else value}")
        elif value:
            say(f"\n{title}")
            for row in value:
                say(f"  {', '.join(row)}" if name == "communities" else f"  {row[1]!s:>8}  {row[0]}")


COMMANDS = (query, path, entity, timeline, disagree, stats, diff)
