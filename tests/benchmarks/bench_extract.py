"""How long each step of reading takes, beside the parse.

usage: python tests/benchmarks/bench_extract.py [INPUT...] [--max-share STEP=SHARE]...

Prints a JSON line: seconds and words per second of each step, and its share of the parse's time.
Without INPUT the examples are read, ten times over.
"""

import argparse
import json
import sys
import time
from dataclasses import replace
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"


def measure(inputs):
    """Seconds of each step over the documents of the inputs."""
    import kg.extract
    import kg.parse
    import kg.read
    import kg.resolve
    from kg.build.pipeline import BASE, Pipeline, Settings

    seconds = {}

    def clock(step, work):
        started = time.perf_counter()
        result = work()
        seconds[step] = time.perf_counter() - started
        return result

    documents = clock("read", lambda: kg.read.read(inputs).documents)
    if inputs == [EXAMPLES]:
        documents = [replace(document, id=f"{number}/{document.id}") for number in range(10) for document in documents]
    pipeline = clock("load", lambda: Pipeline(Settings()))
    list(kg.parse.parse(documents[:2], pipeline.nlp))  # the first parse pays for what is loaded late
    parsed = clock("parse", lambda: list(kg.parse.parse(documents, pipeline.nlp)))
    found = clock("extract", lambda: [kg.extract.propositions(doc, document, pipeline.ontology) for document, doc in parsed])
    parts = clock(
        "resolve",
        lambda: [
            kg.resolve.resolve(doc, document, propositions, pipeline.gazetteer, base=BASE)
            for (document, doc), propositions in zip(parsed, found, strict=True)
        ],
    )
    merged = clock("merge", lambda: kg.resolve.merge(parts, base=BASE))
    words = sum(len(doc) for _, doc in parsed)
    return seconds, words, len(documents), len(merged.claims)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="*", type=Path)
    parser.add_argument("--max-share", action="append", default=[], metavar="STEP=SHARE")
    options = parser.parse_args()
    seconds, words, documents, claims = measure(options.inputs or [EXAMPLES])
    shares = {step: round(seconds[step] / seconds["parse"], 3) for step in ("extract", "resolve", "merge")}
    speed = {step: round(words / max(value, 1e-9)) for step, value in seconds.items() if step != "load"}
    times = {step: round(value, 3) for step, value in seconds.items()}
    print(
        json.dumps({"documents": documents, "words": words, "claims": claims, "seconds": times, "words_per_second": speed, "share": shares})
    )
    bounds = dict(bound.split("=") for bound in options.max_share)
    over = [f"{step} {shares[step]} > {bound}" for step, bound in bounds.items() if shares[step] > float(bound)]
    sys.exit("too slow: " + ", ".join(over) if over else 0)


if __name__ == "__main__":
    main()
