"""A graph in a notebook: tables and the page are shown as cells' values, DataFrames go in and come out.

    from kg.notebook import Graph, build
    graph = build(frame, "graph")            # a DataFrame with id and text, and title, date, url if it has them
    graph                                    # the page, in the cell
    graph.claims.about("Norland").to_dataframe()
    graph.path("Ana Sol", "Norland")
    graph.query("SELECT ?who WHERE { ?c dip:attributedTo/rdfs:label ?who }").to_dataframe()

DataFrames need pandas; nothing else here does.
"""

from __future__ import annotations

import html
import json
import math
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

import networkx as nx

from kg import network
from kg.build import build as build_folder
from kg.build import contents, folder
from kg.errors import InputError
from kg.model import Claim, Entity
from kg.network.names import of_relation
from kg.store import Result, open_store, parameters, query

if TYPE_CHECKING:
    import pandas

__all__ = ["Claims", "Graph", "Paths", "build"]

_FIELDS = ("title", "date", "url")
_SHOWN = 100


def build(frame: pandas.DataFrame, out: str | Path, **options: Any) -> Graph:
    """Build the graph of a DataFrame of documents (columns id and text; title, date, url) in a folder; see ``kg.build.build``.

    Raises InputError where a column is missing or an id or a text is.
    """
    missing = [name for name in ("id", "text") if name not in frame.columns]
    if missing:
        raise InputError(f"the DataFrame has no column {missing[0]!r}; it has {', '.join(map(str, frame.columns))}")
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "documents.jsonl"
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            for number, row in enumerate(frame.to_dict("records")):
                file.write(json.dumps(_document(number, row), ensure_ascii=False) + "\n")
        build_folder([path], out, **options)
    return Graph(out)


class Graph:
    """A folder that ``kg build`` made. Its value in a cell is the page. StoreError where it is none."""

    def __init__(self, out: str | Path) -> None:
        self.out = folder.require(out)
        self.manifest = contents.manifest(self.out)

    @cached_property
    def claims(self) -> Claims:
        return Claims(contents.claims(self.out), self.entities)

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        return contents.entities(self.out)

    @cached_property
    def network(self) -> nx.MultiDiGraph:
        """The claims as a graph, at the confidence of the page, topics joined to what they are about."""
        rows = contents.rows(self.out)
        return network.graph(self.claims, self.entities, min_confidence=self.manifest.min_confidence, documents=rows, about=True)

    def find(self, name: str) -> Entity:
        """The entity of this name. UnknownNameError offers near ones."""
        identity = network.find(self.entities, name)
        return next(entity for entity in self.entities if entity.id == identity)

    def path(self, start: str, end: str, **how: Any) -> Paths:
        """How two entities are connected; see ``kg.network.paths``."""
        return Paths(network.paths(self.network, network.find(self.network, start), network.find(self.network, end), **how))

    def query(self, text: str, **bind: str) -> Result:
        """A SPARQL query; keywords give values to its variables. See ``kg.store.query``."""
        base = self.manifest.base
        return query(open_store(self.out / folder.STORE), text, base=base, bind=parameters(bind, base=base))

    def entities_frame(self) -> pandas.DataFrame:
        """A row per entity: id, label, type, aliases, same_as, about, mentions (their number)."""
        import pandas

        rows = [{**entity.to_json(), "mentions": len(entity.mentions)} for entity in self.entities]
        return pandas.DataFrame(rows, columns=["id", "label", "type", "aliases", "same_as", "about", "mentions"])

    def __repr__(self) -> str:
        return f"<graph {self.out}: {self.manifest.documents} documents, {len(self.claims)} claims, {len(self.entities)} entities>"

    def _repr_html_(self) -> str:
        page = (self.out / folder.PAGE).read_text(encoding="utf-8")
        # without allow-same-origin the page can reach neither the notebook nor its server
        style = "width:100%;height:620px;border:1px solid #ccc"
        return f'<iframe sandbox="allow-scripts allow-downloads" srcdoc="{html.escape(page)}" style="{style}"></iframe>'


class Claims(Sequence[Claim]):
    """Claims in order, narrowed by ``about``, ``where``; shown as a table, turned to a DataFrame."""

    def __init__(self, claims: Iterable[Claim], entities: Sequence[Entity] = ()) -> None:
        self._claims, self._entities = tuple(claims), entities

    @overload
    def __getitem__(self, at: int) -> Claim: ...
    @overload
    def __getitem__(self, at: slice) -> Claims: ...
    def __getitem__(self, at: int | slice) -> Claim | Claims:
        return Claims(self._claims[at], self._entities) if isinstance(at, slice) else self._claims[at]

    def __len__(self) -> int:
        return len(self._claims)

    def __iter__(self) -> Iterator[Claim]:
        return iter(self._claims)

    def about(self, name: str) -> Claims:
        """Those that an entity takes part in or is a source of."""
        identity = network.find(self._entities, name)
        return Claims(
            (c for c in self if identity in {n.id for n in c.nodes()} or identity in {s.id for s in c.attribution}), self._entities
        )

    def where(self, *, min_confidence: float = 0.0, relation: str | None = None, **values: Any) -> Claims:
        """Those at least this confident, of this relation, whose fields (polarity, modality, document) are these.

        ``relation`` is a label or an IRI; "rejected" takes what is labelled "vetoed" in.
        """
        return Claims(
            (
                c
                for c in self
                if c.confidence >= min_confidence
                and (relation is None or relation in of_relation(c.relation.label, c.relation.iri))
                and all(getattr(c, field) == value for field, value in values.items())
            ),
            self._entities,
        )

    def to_dataframe(self) -> pandas.DataFrame:
        """A row per claim, as in the table ``claims`` of ``kg export csv``."""
        import pandas

        from kg.export.tables import TABLES, claim_row

        return pandas.DataFrame([claim_row(claim) for claim in self], columns=list(TABLES["claims"]))

    def __repr__(self) -> str:
        return f"<{len(self)} claims>"

    def _repr_html_(self) -> str:
        head = ("subject", "relation", "object", "modality", "speaker", "time", "confidence", "sentence", "document")
        rows = [[str(cell) for cell in _cells(claim)] for claim in self._claims[:_SHOWN]]
        more = f"<p>{len(self) - _SHOWN} more</p>" if len(self) > _SHOWN else ""
        return _table(head, rows) + more


class Paths(list[network.Path]):
    """Paths, best first; shown with their sentences."""

    def _repr_html_(self) -> str:
        return "".join(f"<h4>{html.escape(str(path))}</h4>" + _table(_HOP, map(_hop_cells, path.hops)) for path in self) or "<p>no path</p>"


_HOP = ("hop", "speaker", "modality", "sentence", "document")


def _hop_cells(hop: network.Hop) -> list[str]:
    edge = hop.best
    return [str(hop), edge["speaker"], edge["modality"], edge["evidence"], edge["document"]]


def _cells(claim: Claim) -> list[Any]:
    negated = "not " if claim.polarity == "negative" else ""
    ends = [claim.subject.label, negated + claim.relation.label, claim.object.label if claim.object else ""]
    time = claim.time.value if claim.time else ""
    return [*ends, claim.modality, network.speaker(claim), time, claim.confidence, claim.evidence.text, claim.document]


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    def row(cells: Iterable[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    return f"<table><thead>{row(head, 'th')}</thead><tbody>{''.join(row(cells, 'td') for cells in rows)}</tbody></table>"


def _document(number: int, row: dict[str, Any]) -> dict[str, Any]:
    """A DataFrame's row as a line of JSONL; what pandas takes for missing is left out."""
    given = {name: row[name] for name in ("id", "text", *_FIELDS) if name in row and not _missing(row[name])}
    for name in ("id", "text"):
        if name not in given:
            raise InputError(f"row {number} of the DataFrame has no {name}")
    if hasattr(given.get("date"), "date"):  # a timestamp
        given["date"] = given["date"].date().isoformat()
    return {name: str(value) for name, value in given.items()}


def _missing(value: Any) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value)) or str(value) in ("NaT", "<NA>")
