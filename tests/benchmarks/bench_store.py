"""A million triples through kg and the plain way, in one run: load, queries, mirror, shortest path.

usage: python tests/benchmarks/bench_store.py [--triples N] [--graph OUT]

The claims are those of a graph that ``kg build`` made (default: the examples, built here), copied with new document
ids until there are N triples; one entity in three stays the same in all copies, so that paths cross documents. The
plain way is rdflib in memory (7 reads N-Triples fastest of all its formats) and ``rdflib_to_networkx_multidigraph``.
kg's store is on disk and keeps a named graph for each document beside the union of all, so its load is given beside
that of rdflib's ``Graph``, which knows no documents, and of rdflib's ``Dataset``, which does. The queries are three of
the competency queries as shipped, a join without more and a text filter; of each the best of five runs counts. For a path
the plain way needs a graph of the relations alone, made first; kg's hops come with their sentences. Prints a
line per step (seconds of kg, seconds of the plain way, how many times as fast) and a JSON line of the ratios.
"""

import argparse
import gc
import json
import os
import tempfile
import time
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).parents[2]
PREFIXES = "PREFIX dip: <https://w3id.org/diplokg/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
PREFIXES += "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX oa: <http://www.w3.org/ns/oa#>\n"
QUERIES = {name: (ROOT / "ontologies" / "competency" / f"{name}.rq").read_text("utf-8") for name in ("accusations", "denied", "concerns")}
QUERIES["who accused whom, in what words"] = (
    PREFIXES
    + """SELECT ?who ?whom ?words WHERE {
    ?c dip:ploverRoot "ACCUSE" ; rdf:subject/rdfs:label ?who ; rdf:object/rdfs:label ?whom ; dip:evidence/oa:exact ?words }"""
)
QUERIES["text filter"] = PREFIXES + """SELECT ?part ?words WHERE { ?part oa:exact ?words FILTER(CONTAINS(LCASE(?words), "cable")) }"""


def copies(facts, triples, per_copy):
    """Claims, entities and documents enough for so many triples."""
    claims, entities, documents = [], {}, []
    for number in range(max(1, round(triples / per_copy))):

        def name(identity, number=number):
            return identity if sum(identity.encode()) % 3 == 0 else f"{identity}_{number}"

        def moved(part, name=name):
            return replace(part, id=name(part.id)) if part is not None else None

        def document(given, number=number):
            return f"{number:05}/{given}"

        for entity in facts.entities:
            mentions = tuple(replace(m, document=document(m.document)) for m in entity.mentions)
            known = entities.get(name(entity.id))
            if known is not None:
                mentions = (*known.mentions, *mentions)
            about = tuple(name(other) for other in entity.about)
            entities[name(entity.id)] = replace(entity, id=name(entity.id), about=about, mentions=mentions)
        for claim in facts.claims:
            claims.append(
                replace(
                    claim,
                    id=f"{claim.id}{number:05}",
                    document=document(claim.document),
                    subject=moved(claim.subject),
                    object=moved(claim.object),
                    place=moved(claim.place),
                    arguments=tuple(replace(a, node=moved(a.node)) for a in claim.arguments),
                    attribution=tuple(moved(s) for s in claim.attribution),
                )
            )
        documents += [{**row, "id": document(row["id"])} for row in facts.documents]
    return claims, list(entities.values()), documents


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--triples", type=int, default=1_000_000)
    parser.add_argument("--graph", type=Path, help="a folder that kg build made")
    options = parser.parse_args()
    ratios = {}

    def clock(step, ours, plain, repeat=1):
        times = []
        results = []
        for work in (ours, plain):
            best = float("inf")
            for _ in range(repeat):
                started = time.perf_counter()
                result = work()
                best = min(best, time.perf_counter() - started)
            results.append(result)
            times.append(best)
        ratios[step] = round(times[1] / times[0], 2)
        print(f"{step:32}{times[0]:9.3f} s {times[1]:9.3f} s {ratios[step]:9.2f} times as fast", flush=True)
        return results

    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), options, clock)
    print(json.dumps({"triples": options.triples, "times_as_fast": ratios}))


def measure(place, options, clock):
    import networkx
    import rdflib
    from pyoxigraph import RdfFormat, Store
    from rdflib.extras.external_graph_libs import rdflib_to_networkx_multidigraph

    from kg import build, network, rdf, store
    from kg.export import load

    given = options.graph
    if given is None:
        given = place / "examples"
        build.build([ROOT / "examples"], given)
    facts = load(given)
    started = time.perf_counter()
    claims, entities, documents = copies(facts, options.triples, len(set(facts.quads())))
    quads = list(rdf.quads(claims, entities, documents))
    rdf.write_trig(quads, place / "g.trig")
    (place / "g.nt").write_text("".join(f"{t} .\n" for t in {q.triple for q in quads}), encoding="utf-8")
    (place / "g.nq").write_text("".join(f"{q} .\n" for q in quads), encoding="utf-8")
    print(f"{len(quads)} quads of {len(claims)} claims made and written in {time.perf_counter() - started:.1f} s", flush=True)
    # what the data was made of would slow down the collector, and with it rdflib's load
    gc.collect()
    gc.freeze()
    plain = rdflib.Graph()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before the first step")

    clock("load", lambda: store.write_file(place / "g.trig", place / "store"), lambda: plain.parse(place / "g.nt", format="nt"))
    started = time.perf_counter()
    rdflib.Dataset().parse(place / "g.nq", format="nquads")
    print(f"rdflib.Dataset, with documents: {time.perf_counter() - started:.1f} s", flush=True)
    for name, kind in (("g.nt", RdfFormat.N_TRIPLES), ("g.nq", RdfFormat.N_QUADS)):
        alone = Store(str(place / f"alone-{name}"))
        started = time.perf_counter()
        alone.bulk_load(path=place / name, format=kind)
        alone.flush()
        print(f"Oxigraph alone, {name}: {time.perf_counter() - started:.1f} s", flush=True)
        del alone
    opened = store.open_store(place / "store")
    for name, text in QUERIES.items():
        ours, theirs = clock(name, lambda t=text: store.query(opened, t).rows, lambda t=text: list(plain.query(t)), 5)
        assert len(ours) == len(theirs) > 0, (name, len(ours), len(theirs))

    def mirror():
        facts = rdf.read(rdf.parse_trig(place / "g.trig"))
        return network.graph(facts.claims, facts.entities, about=True)

    clock("mirror, read from TriG", mirror, lambda: rdflib_to_networkx_multidigraph(rdflib.Graph().parse(place / "g.nt", format="nt")))
    ours, theirs = clock("mirror", lambda: network.graph(claims, entities, about=True), lambda: rdflib_to_networkx_multidigraph(plain))
    kept = relations_alone(theirs, plain)
    both = max(networkx.weakly_connected_components(ours), key=len)
    ends = sorted(both & {str(node) for node in max(networkx.connected_components(kept), key=len)})
    pairs = [(ends[i], ends[-1 - i]) for i in range(10)]

    def plain_paths(graph):
        return [networkx.shortest_path(graph, *map(rdflib.URIRef, pair)) for pair in pairs]

    def our_paths():
        return [network.paths(ours, *pair, max_hops=20) for pair in pairs]

    clock("ten shortest paths", our_paths, lambda: plain_paths(relations_alone(theirs, plain)))
    clock("ten more", our_paths, lambda: plain_paths(kept))


def relations_alone(converted, plain):
    """The converted graph's edges that are relations: over all its edges, paths go through classes and literals."""
    import networkx
    import rdflib

    relations = set(plain.objects(predicate=rdflib.RDF.predicate)) | {rdflib.URIRef("https://w3id.org/diplokg/ontology#about")}
    return networkx.Graph((a, b) for a, b, key in converted.edges(keys=True) if key in relations)


if __name__ == "__main__":
    main()
