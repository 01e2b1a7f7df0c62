"""How resolving and merging grow with the number of documents: 1, 10 and 100 copies of an example with changed names.

usage: python tests/benchmarks/bench_resolve.py [INPUT]

Prints a JSON line: milliseconds a document of resolution and of the merge, and their ratio to ten copies (1 is linear).
"""

import argparse
import gc
import json
import re
import time
from dataclasses import replace
from pathlib import Path

EXAMPLE = Path(__file__).parents[2] / "examples" / "cable-dispute.html"
ROUNDS = 5


def copy(document, names, number):
    """The document with an ending of its own on each of the names."""
    ending = "".join("aeiou"[int(digit) % 5] + "lmnrs"[int(digit) // 2] for digit in str(number))
    text = re.sub("|".join(rf"\b{re.escape(name)}\b" for name in names), lambda found: found[0] + ending, document.text)
    return replace(document, id=f"{number}/{document.id}", text=text, zones=())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", nargs="?", type=Path, default=EXAMPLE)
    options = parser.parse_args()
    import kg.extract
    import kg.parse
    import kg.read
    import kg.resolve
    from kg.build.pipeline import BASE, Pipeline, Settings

    (document,) = kg.read.read([options.input]).documents
    pipeline = Pipeline(Settings())

    def read(documents):
        return [(doc, d, kg.extract.propositions(doc, d, pipeline.ontology)) for d, doc in kg.parse.parse(documents, pipeline.nlp)]

    def resolve(found):
        return [kg.resolve.resolve(doc, d, propositions, pipeline.gazetteer, base=BASE) for doc, d, propositions in found]

    known = kg.resolve.merge(resolve(read([document])), base=BASE).entities
    names = sorted({e.label.split()[-1] for e in known if e.type in ("Person", "Organization", "Company") and not e.same_as}, key=len)
    times = {}
    for count in (1, 10, 100):
        found = read([copy(document, names[::-1], number) for number in range(count)])
        best = [float("inf"), float("inf")]
        for _ in range(ROUNDS):
            gc.collect()
            started = time.perf_counter()
            parts = resolve(found)
            between = time.perf_counter()
            kg.resolve.merge(parts, base=BASE)
            best = [min(best[0], between - started), min(best[1], time.perf_counter() - between)]
        times[count] = [1000 * seconds / count for seconds in best]
    ratios = {count: [round(a / b, 2) for a, b in zip(times[count], times[10], strict=True)] for count in times}
    print(json.dumps({"ms a document, resolve and merge": {c: [round(t, 2) for t in pair] for c, pair in times.items()}, "to ten": ratios}))


if __name__ == "__main__":
    main()
