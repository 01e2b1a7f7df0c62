"""How building grows with the number of documents, and what adding one costs beside building all.

usage: python tests/benchmarks/bench_build.py [--documents N] [--workers N]

Builds N and 2 N documents, made of the sentences of the examples in an order of their own, then adds
one and removes one. Prints a JSON line: seconds of each, growth (2 N over N; 2 is linear), and the
seconds of an add over those of a build.
"""

import argparse
import json
import random
import tempfile
import time
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"
SENTENCES = 15


def corpus(place, count):
    """Write a JSONL file of ``count`` texts, each of sentences drawn from the examples."""
    import kg.read

    texts = [document.text for document in kg.read.read([EXAMPLES]).documents]
    sentences = sorted({line.strip() for text in texts for line in text.split("\n") if line.strip()})
    draw = random.Random(3)
    with open(place, "w", encoding="utf-8") as file:
        for number in range(count):
            text = "\n\n".join(draw.choices(sentences, k=SENTENCES))
            file.write(json.dumps({"id": f"d{number:05}", "text": text}) + "\n")
    return place


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=100)
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    import kg.build

    seconds = {}

    def clock(step, work):
        started = time.perf_counter()
        result = work()
        seconds[step] = round(time.perf_counter() - started, 2)
        return result

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        one = corpus(place / "one.jsonl", options.documents)
        two = corpus(place / "two.jsonl", 2 * options.documents)
        more = place / "more.jsonl"
        more.write_text(json.dumps({"id": "more", "text": "Norway praised Denmark on 3 May 2023."}) + "\n")
        clock("build", lambda: kg.build.build([one], place / "g", workers=options.workers))
        manifest = clock("build twice as many", lambda: kg.build.build([two], place / "h", workers=options.workers))
        clock("add one", lambda: kg.build.add(place / "h", [more]))
        clock("remove one", lambda: kg.build.remove(place / "h", ["more"]))
    growth = round(seconds["build twice as many"] / seconds["build"], 2)
    share = round(seconds["add one"] / seconds["build twice as many"], 3)
    print(json.dumps({"documents": manifest.documents, **manifest.counts, "seconds": seconds, "growth": growth, "add_share": share}))


if __name__ == "__main__":
    main()
