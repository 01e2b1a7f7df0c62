"""A graph as the value of a notebook's cell."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from kg.errors import InputError, UnknownNameError
from kg.notebook import Claims, Graph, build


class Cells(HTMLParser):
    """The tags and the texts of a piece of HTML."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.texts = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.texts.append(data)


@pytest.fixture
def graph(out):
    return Graph(out)


def test_the_page_is_the_value_and_is_shut_in(graph):
    ((tag, attributes),) = Cells(graph._repr_html_()).tags
    assert tag == "iframe" and attributes["srcdoc"] == "<!doctype html><title>Quay</title>"
    assert "allow-same-origin" not in attributes["sandbox"]
    assert repr(graph).endswith("2 documents, 10 claims, 10 entities>")


def test_claims_are_narrowed_and_shown(graph):
    found = graph.claims.about("norland").where(polarity="negative")
    assert [c.relation.label for c in found] == ["threatened", "accused"] and len(found[:1]) == 1
    assert {"not threatened", "Ana Sol"} <= set(Cells(found._repr_html_()).texts)
    assert [c.relation.label for c in graph.claims.where(min_confidence=0.95)] == []
    assert len(graph.claims.where(relation="owns")) == 2
    with pytest.raises(UnknownNameError):
        graph.claims.about("nobody at all")


def test_long_tables_are_cut_and_say_so(graph):
    assert "<p>20 more</p>" in Claims(list(graph.claims) * 12)._repr_html_()


def test_text_is_text_in_a_cell(graph):
    claim = graph.claims[0]
    hostile = replace(claim, subject=replace(claim.subject, label="<script>alert(1)</script>"))
    assert "script" not in [tag for tag, _ in Cells(Claims([hostile])._repr_html_()).tags]


def test_paths_and_queries(graph):
    (path,) = found = graph.path("Ana Sol", "Maritel")
    assert str(path).startswith("Ana Sol — raised concern") and "quay.txt" in Cells(found._repr_html_()).texts
    assert graph.path("Ana Sol", "Maritel", max_hops=1)._repr_html_() == "<p>no path</p>"
    assert graph.query("SELECT ?b WHERE { ?a dip:owns/rdfs:label ?b }", a="id:Maritel").values() == [("Blue Quay",)]


def test_frames_come_out(graph):
    pytest.importorskip("pandas")
    frame = graph.claims.to_dataframe()
    assert frame.groupby("document").size().to_dict() == {"quay.txt": 7, "reply.txt": 3}
    assert graph.entities_frame().set_index("label").loc["Ana Sol", "mentions"] == 3
    assert graph.query("SELECT ?b WHERE { id:Maritel dip:owns/rdfs:label ?b }").to_dataframe().b.tolist() == ["Blue Quay"]


def test_frames_go_in(tmp_path):
    pandas = pytest.importorskip("pandas")
    texts = ["Norway accused Denmark of piracy.", "Denmark denied the charge."]
    frame = pandas.DataFrame({"id": [1, 2], "text": texts, "title": ["A", None], "date": pandas.to_datetime(["2024-05-06", None])})
    made = build(frame, tmp_path / "graph")
    assert made.manifest.documents == 2 and any(c.relation.label == "accused" for c in made.claims)
    with pytest.raises(InputError, match="no column 'text'"):
        build(frame[["id"]], tmp_path / "other")
    with pytest.raises(InputError, match="row 1 of the DataFrame has no text"):
        build(frame.assign(text=["x", None]), tmp_path / "other")


def test_the_query_command_writes_parquet(out, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    pytest.importorskip("pandas")
    from click.testing import CliRunner

    from kg.cli.querying import query

    file = tmp_path / "owners.parquet"
    text = "SELECT ?who ?whom { ?a dip:owns ?b . ?a rdfs:label ?who . ?b rdfs:label ?whom }"
    done = CliRunner().invoke(query, [str(out), text, "--format", "parquet", "-o", str(file)])
    assert done.exit_code == 0, done.output
    assert sorted(row["who"] for row in parquet.read_table(file).to_pylist()) == ["Maritel", "Orvel Group"]
