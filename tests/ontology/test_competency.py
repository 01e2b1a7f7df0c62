"""The competency questions: asked in English, answered over the examples, portable SPARQL."""

import csv
import importlib.util
import io
from pathlib import Path

import pytest
from rdflib.plugins.sparql import prepareQuery

import kg.build
import kg.store

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "ontology_competency.py"
FOLDER = SCRIPT.parents[1] / "ontologies" / "competency"
QUERIES = sorted(path.stem for path in FOLDER.glob("*.rq"))


@pytest.fixture(scope="module")
def competency():
    spec = importlib.util.spec_from_file_location("ontology_competency", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def graph(competency, tmp_path_factory):
    out = tmp_path_factory.mktemp("competency") / "graph"
    kg.build.build(competency.inputs(), out)
    return out


def test_there_are_at_least_twenty_five():
    assert len(QUERIES) >= 25


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_says_its_question_and_parses_elsewhere(name):
    text = (FOLDER / f"{name}.rq").read_text("utf-8")
    question = text.splitlines()[0]
    assert question.startswith("# ") and question.rstrip(")").count("?") >= 1
    prepareQuery(text)  # rdflib, without any prefix bound beforehand
    assert "ORDER BY" in text


def test_answers_over_the_examples_are_those_kept(competency, graph):
    assert competency.differences(competency.answers(graph)) == []


@pytest.mark.parametrize("name", sorted({*QUERIES} - {"second-hand"}))  # no example quotes somebody who quotes another
def test_no_question_is_without_an_answer(name):
    assert len(list(csv.reader(io.StringIO((FOLDER / f"{name}.csv").read_text("utf-8"))))) > 1


ANSWERS = {
    "accusations": {"accuser": "Sudan", "accused": "Ethiopia"},
    "ownership-chain": {"owner": "Hanlong Telecom", "owned": "Nordkabel"},
    "concerns": {"who": "Liisa Tamberg", "what": "Nordkabel ownership"},
    "sanctions": {"whom": "Hanlong Telecom", "by": "European Union", "when": "2024-06-03"},
    "roles": {"person": "Astrid Moen", "role": "Foreign Minister", "organization": "Norway"},
    "custody": {"who": "Ethiopian soldiers", "relation": "arrested", "whom": "three Sudanese engineers", "day": "2024-04-01"},
    "planned": {"subject": "New Zealand", "relation": "aided"},
    "denied": {"subject": "Hanlong Telecom", "denier": "Gao Wen"},
}


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_what_a_reader_of_the_examples_would_answer_is_among_them(graph, name):
    store = kg.store.open_store(graph / "store")
    rows = csv.DictReader(io.StringIO(kg.store.query(store, (FOLDER / f"{name}.rq").read_text("utf-8")).text("csv")))
    assert any(all(row[k] == v for k, v in ANSWERS[name].items()) for row in rows)


def test_a_variable_narrows_a_question(graph):
    store = kg.store.open_store(graph / "store")
    text = (FOLDER / "said-about.rq").read_text("utf-8")
    answer = kg.store.query(store, text, bind=kg.store.parameters({"speaker": "Gao Wen", "about": "Estonia"})).text("csv")
    rows = list(csv.DictReader(io.StringIO(answer)))
    assert rows and {(row["speaker"], row["about"]) for row in rows} == {("Gao Wen", "Estonia")}
