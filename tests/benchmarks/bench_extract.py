"""How long each step of reading takes, beside the parse.

usage: python tests/benchmarks/bench_extract.py [INPUT...] [--max-share STEP=SHARE]...

Prints a JSON line: seconds and words per second of each step, and its share of the parse's time.
Without INPUT the examples are read, ten times over. Every step has run on two documents before it
is timed, so that what is loaded at its first use counts for none; the best of three rounds is taken,
and no step walks over what the steps before it left behind.
"""

import argparse
import gc
import json
import sys
import time
from dataclasses import replace
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"


ROUNDS = 3


def measure(inputs):
    """Seconds of each step over the documents of the inputs."""
    import kg.extract
    import kg.parse
    import kg.read
    import kg.resolve
    from kg.build.pipeline import BASE, Pipeline, Settings

    seconds = {}

    def clock(step, work):
        gc.collect()
        gc.freeze()
        started = time.perf_counter()
        result = work()
        seconds[step] = min(time.perf_counter() - started, seconds.get(step, float("inf")))
        return result

    def steps(documents):
        parsed = clock("parse", lambda: list(kg.parse.parse(documents, pipeline.nlp)))
        found = clock("extract", lambda: [kg.extract.propositions(doc, document, pipeline.ontology) for document, doc in parsed])
        parts = clock(
            "resolve",
            lambda: [
                kg.resolve.resolve(doc, document, propositions, pipeline.gazetteer, base=BASE)
                for (document, doc), propositions in zip(parsed, found, strict=True)
            ],
        )
        return clock("merge", lambda: kg.resolve.merge(parts, base=BASE)), sum(len(doc) for _, doc in parsed)

    documents = clock("read", lambda: kg.read.read(inputs).documents)
    if inputs == [EXAMPLES]:
        documents = [replace(document, id=f"{number}/{document.id}") for number in range(10) for document in documents]
    pipeline = clock("load", lambda: Pipeline(Settings()))
    steps(documents[:2])
    for step in ("parse", "extract", "resolve", "merge"):
        del seconds[step]
    for _ in range(ROUNDS):
        merged, words = steps(documents)
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
