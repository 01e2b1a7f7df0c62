"""The commands that ask a graph give its answers, and say in one line what they cannot find."""

import csv
import io
import json

import pytest

from kg.cli.showing import EXPORTS


def test_text(answer):
    assert answer("text", "lamp.txt").startswith("Norway accused Denmark of delaying the ferry treaty")


def test_path_gives_each_hop_with_its_sentence(answer):
    out = answer("path", "norway", "Halvorsen Shipping")
    chain, *rest = out.splitlines()
    assert chain == "Norway — accused → Denmark — attacked → Nordlys Holding — owns → Halvorsen Shipping"
    sentences = [line.strip() for line in rest if "“" in line]
    assert sentences[1:] == ["“Denmark attacked Nordlys Holding.”", "“Nordlys Holding owns Halvorsen Shipping.”"]
    assert "positive; lamp.txt" in out


def test_path_as_json(answer):
    (path,) = json.loads(answer("path", "Norway", "Nordlys Holding", "--format", "json"))
    assert [hop["to"]["label"] for hop in path["hops"]] == ["Denmark", "Nordlys Holding"]
    assert path["hops"][0]["claims"][0]["evidence"].startswith("Norway accused Denmark")


def test_path_drawn(answer, tmp_path):
    assert answer("path", "Norway", "Nordlys Holding", "-o", tmp_path / "path.html") == ""
    page = (tmp_path / "path.html").read_text(encoding="utf-8")
    assert "Nordlys Holding" in page and "Mateo Quispe" not in page


@pytest.mark.parametrize(
    ("name", "form", "kind"),
    [
        ("p.json", None, "json"), ("p.html", "json", "json"), ("p", "json", "json"), ("p.txt", None, "text"), ("p.json", "text", "text"),
        ("p.html", None, "page"), ("p", None, "page"),
    ],
)  # fmt: skip
def test_a_path_is_written_as_the_format_says_else_the_suffix(answer, tmp_path, name, form, kind):
    option = ["--format", form] if form else []
    assert answer("path", "Norway", "Nordlys Holding", *option, "-o", tmp_path / name) == ""
    written = (tmp_path / name).read_text(encoding="utf-8")
    if kind == "page":
        assert written.startswith("<!DOCTYPE html>")
    else:
        assert written == answer("path", "Norway", "Nordlys Holding", "--format", kind)


def test_a_path_needs_two_ends_and_a_relation_that_is_there(refusal, answer):
    assert "are one entity, Norway" in refusal("path", "norway", "Norway")
    line = refusal("path", "Norway", "Denmark", "--relation", "acused")
    assert "no claim drawn has the relation 'acused'; there are accused" in line
    assert answer("path", "Norway", "Denmark", "--relation", "accused").startswith("Norway — accused → Denmark")


def test_no_path(refusal):
    assert "no path from Norway to Halvorsen Shipping within 1 hops" in refusal("path", "Norway", "Halvorsen Shipping", "--hops", 1)


@pytest.mark.parametrize(
    "command", [["path", "Norway", "Danmark"], ["entity", "Danmark"], ["timeline", "Danmark"], ["show", "--focus", "Danmark"]]
)
def test_unknown_name_offers_near_ones(refusal, command, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    line = refusal(*command)
    assert "'Danmark' is not in the graph" in line and "Denmark" in line
    assert list(tmp_path.iterdir()) == []


def test_entity(answer):
    out = answer("entity", "DENMARK")
    assert out.startswith("Denmark (Country)\n")
    by, on = out.index("Claims by it:"), out.index("Claims on it:")
    assert by < out.index("Denmark — attacked → Nordlys Holding") < on
    assert on < out.index("Norway — not accused → Denmark")


def test_entity_as_json(answer):
    row = json.loads(answer("entity", "Denmark", "--format", "json"))
    assert row["label"] == "Denmark"
    assert "attacked" in {claim["relation"]["label"] for claim in row["subject_of"]}


def test_timeline(answer):
    out = answer("timeline", "Denmark")
    assert "~2023-05-04  Denmark — attacked → Nordlys Holding\n" in out
    assert " 2023-05-03  Norway" in answer("timeline", "Norway")


def test_disagree(answer):
    out = answer("disagree")
    assert out.startswith("Norway — accused → Denmark\n")
    assert out.index("affirmed:") < out.index("lamp.txt") < out.index("denied:") < out.index("echo.txt")
    (case,) = json.loads(answer("disagree", "Denmark", "--format", "json"))
    assert case["relation"] == "accused"
    assert answer("disagree", "Peru") == ""


def test_stats(answer):
    figures = json.loads(answer("stats", "--format", "json", "--top", 3))
    assert figures["documents"] == 2
    assert figures["central"][0][0] in ("Denmark", "Norway")
    assert ["Denmark – Nordlys Holding", 2] in figures["bridges"]
    assert dict(figures["contested"])["Norway"] == 1
    assert answer("stats", "--documents").splitlines() == ["echo.txt\t2023-05-04\t", "lamp.txt\t2023-05-04\t"]
    assert f"claims              {figures['claims']}\n" in answer("stats")


@pytest.mark.parametrize(("suffix", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_stats_as_a_picture(answer, refusal, tmp_path, suffix, start):
    pytest.importorskip("matplotlib")
    for name in ("one", "two"):
        assert answer("stats", "--plot", tmp_path / f"{name}.{suffix}") == ""
    one, two = ((tmp_path / f"{name}.{suffix}").read_bytes() for name in ("one", "two"))
    assert one.startswith(start) and one == two
    assert "a picture ends in png, svg, pdf, not 'gif'" in refusal("stats", "--plot", tmp_path / "x.gif")


QUERY = """SELECT ?who ?whom WHERE {
    ?c a dip:Claim ; rdf:subject/rdfs:label ?who ; rdf:predicate dip:accused ; rdf:object/rdfs:label ?whom
}"""


def test_query(answer, tmp_path):
    rows = list(csv.reader(io.StringIO(answer("query", QUERY, "--format", "csv"))))
    assert rows == [["who", "whom"], ["Norway", "Denmark"], ["Norway", "Denmark"]]
    (tmp_path / "q.rq").write_text(QUERY)
    assert answer("query", tmp_path / "q.rq", "--format", "csv", "-o", tmp_path / "rows.csv") == ""
    assert list(csv.reader((tmp_path / "rows.csv").read_text().splitlines())) == rows


def test_query_constructs_turtle(answer):
    out = answer("query", "CONSTRUCT { ?s dip:accused ?o } WHERE { ?s dip:accused ?o }")
    assert "id:Norway dip:accused id:Denmark" in out


def test_query_with_a_parameter(answer):
    out = answer("query", "SELECT ?o WHERE { ?s dip:accused ?o }", "-p", "s=id:Denmark", "--format", "tsv")
    assert out.splitlines() == ["?o"]


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("SELECT ?x WHERE { ?x a", "line 1"),
        ("SELECT ?x WHERE {\n ?x foo:bar 1 }", "foo:"),
        ("DELETE WHERE { ?s ?p ?o }", "update"),
        ("no-such-file.rq", "no-such-file.rq: No such file"),
        ("", "the query is empty"),
        ("  ", "the query is empty"),
    ],
)
def test_bad_query(refusal, query, message):
    assert message in refusal("query", query)


def test_query_of_a_base_that_is_no_iri(refusal):
    assert "base 'not an iri'" in refusal("query", "SELECT * { ?s ?p ?o }", "--base", "not an iri")
    assert "base ''" in refusal("query", "SELECT * { ?s ?p ?o }", "--base", "")


def test_query_says_that_rows_were_cut(graph, capsys):
    from kg.cli.app import run

    assert run(["query", str(graph), "SELECT * { ?s ?p ?o }", "--max-rows", "2", "--format", "csv"]) == 0
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 3
    assert "more than 2 rows" in err


def test_named_queries(answer, refusal):
    from kg.ontology import data_dir

    names = [line.split()[0] for line in answer("query", "--list").splitlines()]
    assert names == sorted(path.stem for path in (data_dir() / "competency").glob("*.rq"))
    for name in names:
        answer("query", "--named", name)
    assert "Norway" in answer("query", "--named", "accusations", "-p", "accuser=Norway")
    assert "Norway" not in answer("query", "--named", "accusations", "-p", "accuser=Peru")
    answer("query", "--named", "concerns", "-p", "who=Norway")
    line = refusal("query", "--named", "sanctions", "-p", "bogus=1")
    assert "no variable ?bogus; it has ?whom, ?by," in line
    assert "no query is named 'nonsense'" in refusal("query", "--named", "nonsense")


def test_an_output_that_cannot_be_is_named_as_given(refusal, tmp_path):
    nowhere, folder = tmp_path / "none", tmp_path / "folder"
    folder.mkdir()
    commands = (["query", "SELECT * { ?s ?p ?o }"], ["path", "Norway", "Denmark"], ["show"], ["export", "graphml"])
    for command in commands:
        assert refusal(*command, "-o", nowhere / "x.csv") == f"kg: {nowhere / 'x.csv'}: there is no folder {nowhere}\n"
    assert f"{folder} is a folder; graphml is one file" in " ".join(refusal("export", "graphml", "-o", folder, status=2).split())
    assert list(tmp_path.iterdir()) == [folder] and list(folder.iterdir()) == []


def test_show(answer, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert answer("show").strip() == "graph.html"
    assert "Halvorsen Shipping" in (tmp_path / "graph.html").read_text(encoding="utf-8")
    answer("show", "--focus", "Mateo Quispe", "-o", "near.html")
    near = (tmp_path / "near.html").read_text(encoding="utf-8")
    assert "Mateo Quispe" in near and "Halvorsen Shipping" not in near
    answer("show", "--query", "SELECT ?c { ?c rdf:predicate dip:owns }", "-o", "owns.html")
    owns = (tmp_path / "owns.html").read_text(encoding="utf-8")
    assert "Halvorsen Shipping" in owns and "Mateo Quispe" not in owns


def test_show_of_a_query_that_finds_no_claim(refusal):
    assert "finds no claim" in refusal("show", "--query", "SELECT ?x { ?x a dip:Nothing }")


def test_exports_are_those_of_the_package():
    from kg.export import FORMATS

    assert tuple(FORMATS) == EXPORTS


@pytest.mark.parametrize("form", [form for form in EXPORTS if form not in ("csv", "neo4j", "parquet")])
def test_export_to_standard_output_and_file(answer, tmp_path, form):
    out = answer("export", form)
    assert "Denmark" in out
    assert answer("export", form, "-o", tmp_path / "file") == ""
    assert (tmp_path / "file").read_bytes().decode("utf-8") == out


def test_export_of_folders(answer, refusal, tmp_path):
    answer("export", "csv", "-o", tmp_path / "tables")
    assert any("Nordlys" in path.read_text(encoding="utf-8") for path in (tmp_path / "tables").iterdir())
    assert "is a folder of files" in refusal("export", "csv", status=2)


def test_diff(answer, graph, tmp_path, capsys):
    from kg.cli.app import run

    assert answer("diff", graph) == ""
    (tmp_path / "lamp.txt").write_text("Norway accused Denmark of delaying the ferry treaty on 3 May 2023.\n")
    assert run(["build", str(tmp_path / "lamp.txt"), "-o", str(tmp_path / "g")]) == 0
    out = answer("diff", tmp_path / "g")
    assert "- Denmark — attacked → Nordlys Holding" in out
    assert "- Nordlys Holding (" in out


def test_evaluate(answer, refusal, tmp_path):
    gold = {"claims": [{"subject": ["Denmark"], "relation": ["attacked"], "object": ["Nordlys Holding"], "phenomenon": "active"}]}
    (tmp_path / "gold.json").write_text(json.dumps(gold))
    assert json.loads(answer("evaluate", tmp_path / "gold.json", "--format", "json"))["rows"][0]["full_recall"] == 1.0
    assert "active" in answer("evaluate", tmp_path / "gold.json", "--min", "full_recall=1")
    gold["claims"][0]["object"] = ["Peru"]
    (tmp_path / "gold.json").write_text(json.dumps(gold))
    assert "lacks triple" in answer("evaluate", tmp_path / "gold.json", "--errors")


@pytest.mark.parametrize("least", ["bogus=1", "precision", "precision=high", "full_recall=nan"])
def test_a_least_figure_that_is_none_is_refused_before_anything(refusal, tmp_path, least):
    (tmp_path / "gold.json").write_text('{"claims": []}')
    assert "allowed: " in refusal("evaluate", tmp_path / "gold.json", "--min", least, status=2)


def test_a_gold_document_that_is_not_there_is_told(graph, tmp_path, capsys):
    from kg.cli.app import run

    claim = {"subject": ["Denmark"], "relation": ["attacked"], "object": ["Nordlys Holding"]}
    names = ("lamp.txt", "lamps.txt", "quite-other", "lamps.txt")
    (tmp_path / "gold.json").write_text(json.dumps([{"document": name, "claims": [claim]} for name in names]))
    for claims in (graph, graph / "claims.jsonl"):
        assert run(["evaluate", str(claims), str(tmp_path / "gold.json"), "--format", "json"]) == 0
        out, err = capsys.readouterr()
        assert json.loads(out)["gold"] == 4
        one, other = err.splitlines()
        assert "document 'lamps.txt'" in one and "did you mean lamp.txt?" in one and "'quite-other'" in other
        assert all(line.startswith("kg: ") and line.endswith("what the gold names there counts as missed") for line in (one, other))


def test_validate(graph, answer, tmp_path, capsys):
    from kg.cli.app import run

    assert json.loads(answer("validate", "--format", "json"))["conforms"]
    assert "the graph is well-formed" in answer("validate")
    broken = (graph / "graph.trig").read_text(encoding="utf-8").replace('dip:polarity "positive"', 'dip:polarity "perhaps"')
    (tmp_path / "broken.trig").write_text(broken, encoding="utf-8")
    assert run(["validate", str(tmp_path / "broken.trig")]) == 1
    assert "perhaps" in capsys.readouterr().out


def test_control_characters_do_not_reach_the_terminal(tmp_path, capsys):
    from kg.cli.app import run

    (tmp_path / "a.txt").write_text("Norway accused Den\x1b[31mmark of piracy.\n")
    assert run(["build", str(tmp_path / "a.txt"), "-o", str(tmp_path / "g")]) == 0
    capsys.readouterr()
    assert run(["entity", str(tmp_path / "g"), "Norway"]) == 0
    assert "\x1b" not in capsys.readouterr().out
