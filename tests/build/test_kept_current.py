"""Twenty documents that come, go and change one at a time, and a process that is killed at fifty moments."""

import json
import os
import random
import subprocess
import sys

import pytest
from build_corpus import files, stored

import kg.build

ACTORS = ("Norway", "Peru", "Ghana", "Denmark", "Togo", "Malta", "Bolivia")
TEXTS = (
    "{a}'s foreign minister accused {b} of delaying the {c} treaty on {n} May 2023. {b} denied the accusation.",
    "{a} imposed sanctions on {b}. According to {c}, the step may harm trade.",
    "{a} and {b} signed a fishing agreement in {c}. “We welcome the deal,” said Mateo Quispe, the president of {a}.",
    "{b} did not attack {a}, officials of {c} said. Mateo Quispe visited {b} in June 2023.",
)


def rows(changed=()):
    """Twenty documents; those whose numbers are in ``changed`` say something else."""
    made = {}
    for number in range(20):
        draw = random.Random(number + 100 * (number in changed))
        a, b, c = draw.sample(ACTORS, 3)
        text = " ".join(one.format(a=a, b=b, c=c, n=number + 1) for one in draw.sample(TEXTS, 2))
        made[f"d{number:02}"] = {"id": f"d{number:02}", "text": text, "date": f"2023-05-{number + 1:02}"}
    return made


def lines(path, documents):
    path.write_text("".join(json.dumps(row) + "\n" for row in documents), encoding="utf-8")
    return path


@pytest.mark.slow
def test_twenty_come_five_go_three_change(tmp_path):
    before, after = rows(), rows(changed={3, 8, 15})
    names = list(before)
    random.Random(3).shuffle(names)
    out = tmp_path / "g"
    kg.build.build([lines(tmp_path / "one.jsonl", [before[names[0]]])], out)
    for name in names[1:]:
        kg.build.add(out, [lines(tmp_path / "one.jsonl", [before[name]])])
    kg.build.build([lines(tmp_path / "all.jsonl", before.values())], tmp_path / "fresh")
    assert files(out) == files(tmp_path / "fresh") and stored(out) == stored(tmp_path / "fresh")

    gone = ["d01", "d06", "d11", "d16", "d19"]
    for name in gone:
        kg.build.remove(out, [name])
    for name in ("d15", "d03", "d08"):
        kg.build.add(out, [lines(tmp_path / "one.jsonl", [after[name]])])
    left = [row for name, row in after.items() if name not in gone]
    kg.build.build([lines(tmp_path / "left.jsonl", left)], tmp_path / "fresh")
    assert files(out) == files(tmp_path / "fresh") and stored(out) == stored(tmp_path / "fresh")


# One process loads the libraries once and forks fifty children that add a document; each is killed at a moment of its own.
KILLER = """
import os, random, signal, sys, time
import kg.build, kg.extract, kg.network, kg.ontology, kg.parse, kg.rdf, kg.resolve, kg.store, kg.view
out, spare, more = sys.argv[1:]

def adding(place):
    child = os.fork()
    if child == 0:
        try:
            kg.build.add(place, [more])
        finally:
            os._exit(0)
    return child

started = time.monotonic()
os.waitpid(adding(spare), 0)
whole = time.monotonic() - started
draw = random.Random(50)
for moment in range(50):
    child = adding(out)
    time.sleep(draw.uniform(0, 1.05) * whole)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    print(moment, flush=True)
    sys.stdin.readline()
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX systems")
def test_fifty_kills_leave_the_graph_before_or_after(tmp_path):
    documents = list(rows().values())
    out, spare = tmp_path / "g", tmp_path / "spare"
    for place in (out, spare):
        kg.build.build([lines(tmp_path / "some.jsonl", documents[:6])], place)
    before = files(out), stored(out)
    more = lines(tmp_path / "more.jsonl", documents[6:9])
    command = [sys.executable, "-c", KILLER, str(out), str(spare), str(more)]
    killer = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    outcomes = []
    for _ in range(50):
        assert killer.stdout.readline()
        found = files(out), stored(out)
        after = files(spare), stored(spare)
        assert found in (before, after)
        outcomes.append(found == before)
        if found == after:  # from the start again
            kg.build.remove(out, [row["id"] for row in documents[6:9]])
            assert (files(out), stored(out)) == before
        killer.stdin.write("\n")
        killer.stdin.flush()
    killer.stdin.close()
    assert killer.wait(20) == 0
    assert any(outcomes)
    kg.build.add(out, [more])
    assert (files(out), stored(out)) == (files(spare), stored(spare))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["g", "more.jsonl", "some.jsonl", "spare"]
