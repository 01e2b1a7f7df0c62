"""A graph of two short texts of our own, built once, and a way to call commands on it."""

import json

import pytest

from kg.cli.app import run

TEXTS = {
    "lamp.txt": "Norway accused Denmark of delaying the ferry treaty on 3 May 2023. Nordlys Holding owns Halvorsen Shipping. "
    "Denmark attacked Nordlys Holding.\n",
    "echo.txt": "Norway did not accuse Denmark. Peru's president Mateo Quispe visited Norway. "
    "“Peru supports Denmark,” Mateo Quispe said.\n",
}


@pytest.fixture(scope="session")
def graph(tmp_path_factory):
    place = tmp_path_factory.mktemp("cli")
    rows = [{"id": name, "text": text, "date": "2023-05-04"} for name, text in TEXTS.items()]
    (place / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert run(["build", str(place / "in.jsonl"), "-o", str(place / "graph"), "--min-confidence", "0.05"]) == 0
    return place / "graph"


@pytest.fixture
def answer(graph, capsys):
    """Run a command that must succeed; returns its standard output."""

    def call(command, *arguments):
        capsys.readouterr()
        assert run([command, str(graph), *map(str, arguments)]) == 0, capsys.readouterr().err
        return capsys.readouterr().out

    return call


@pytest.fixture
def refusal(graph, capsys):
    """Run a command that must fail with one line; returns the line."""

    def call(command, *arguments, status=1):
        capsys.readouterr()
        assert run([command, str(graph), *map(str, arguments)]) == status
        out, err = capsys.readouterr()
        assert out == ""
        assert status == 2 or (err.startswith("kg: ") and err.count("\n") == 1), err
        return err

    return call
