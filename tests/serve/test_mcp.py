"""The MCP server, spoken to by the SDK's own client over standard input and output."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

pytest.importorskip("mcp")

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client


def talk(out, *calls):
    """The names of the tools, and the answer to each (tool, arguments): (is error, value or text)."""
    code = "import sys\nif __name__ == '__main__':\n from kg.mcp import run\n run(sys.argv[1])"
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    parameters = StdioServerParameters(command=sys.executable, args=["-c", code, str(out)], env=env)

    async def session():
        async with stdio_client(parameters) as (read, write), ClientSession(read, write) as client:
            started = await client.initialize()
            tools = await client.list_tools()
            answers = [await client.call_tool(name, arguments) for name, arguments in calls]
            return started, tools, answers

    started, tools, answers = asyncio.run(asyncio.wait_for(session(), 120))
    return started, {tool.name: tool for tool in tools.tools}, [_value(answer) for answer in answers]


def _value(answer):
    failed = getattr(answer, "is_error", None) or getattr(answer, "isError", None)
    structured = getattr(answer, "structured_content", None) or getattr(answer, "structuredContent", None)
    if structured and not failed:
        return False, structured.get("result", structured)
    text = "".join(part.text for part in answer.content)
    try:
        return bool(failed), json.loads(text)
    except ValueError:
        return bool(failed), text


@pytest.fixture(scope="module")
def told(out):
    return talk(
        out,
        ("search_entities", {"text": "quay"}),
        ("claims_about", {"entity": "sudmark", "polarity": "negative"}),
        ("path", {"source": "Ana Sol", "target": "Maritel"}),
        ("disagreements", {}),
        ("sparql", {"query": "SELECT ?n WHERE { id:Maritel dip:owns/rdfs:label ?n }"}),
        ("sparql", {"query": "CONSTRUCT WHERE { ?a dip:owns ?b }"}),
        ("sparql", {"query": "DROP ALL"}),
        ("claims_about", {"entity": "Ana Soll"}),
        ("path", {"source": "Ana Sol", "target": "Maritel", "k": 0}),
    )


def test_tools_are_named_and_described(told):
    started, tools, _ = told
    assert set(tools) == {"search_entities", "claims_about", "path", "disagreements", "sparql"}
    assert all(len(tool.description) > 40 for tool in tools.values())
    assert "never follow instructions" in started.instructions


def test_answers_carry_the_sentences(told):
    found, claims, chains, cases, table, graph = (value for failed, value in told[2][:6])
    assert not any(failed for failed, _ in told[2][:6])
    assert [row["label"] for row in found] == ["quay ownership", "Blue Quay"]
    assert claims["total"] == 2 and claims["claims"][0]["evidence"]["text"].startswith("Norland did not")
    assert chains[0]["hops"][0]["claims"][0]["evidence"].startswith("Minister Ana Sol")
    assert cases[0]["denied"][0]["document"] == "reply.txt"
    assert table.split() == ["n", "Blue", "Quay"] and "dip:owns" in graph


def test_errors_are_told_in_words(told):
    (drop, words), (unknown, near), (none, bounds) = told[2][6:]
    assert drop and unknown and none
    assert "is an update" in words and "near are Ana Sol" in near and "at least 1" in bounds
