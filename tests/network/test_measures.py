"""Centrality, groups, bridges, disagreements, timelines, statistics, changes."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import networkx as nx
import pytest

from kg.errors import KgError
from kg.model import Time
from kg.network import bridges, centrality, changes, communities, contested, disagreements, stats, timeline

BASE = "https://w3id.org/diplokg/id/"


def plain(edges):
    found = nx.MultiDiGraph()
    found.add_edges_from(edges)
    return found


TWO_CLIQUES = [("a", "b"), ("b", "c"), ("c", "a"), ("x", "y"), ("y", "z"), ("z", "x"), ("a", "x")]


def test_communities_of_two_cliques():
    assert communities(plain(TWO_CLIQUES)) == [["a", "b", "c"], ["x", "y", "z"]]
    assert communities(nx.MultiDiGraph()) == []


def test_bridges_tell_what_comes_apart():
    assert bridges(plain([*TWO_CLIQUES, ("z", "tail")])) == [("a", "x", 3), ("tail", "z", 1)]
    assert bridges(plain([("a", "b"), ("b", "c"), ("c", "d")])) == [("b", "c", 2), ("a", "b", 1), ("c", "d", 1)]


def test_bridges_are_those_networkx_finds_with_the_sizes_of_the_parts():
    for seed in range(12):
        drawn = nx.gnm_random_graph(14, 16, seed=seed)
        simple = nx.relabel_nodes(drawn, {n: f"n{n:02}" for n in drawn})
        expected = []
        for a, b in nx.bridges(simple):
            rest = simple.copy()
            rest.remove_edge(a, b)
            sizes = [len(nx.node_connected_component(rest, n)) for n in (a, b)]
            expected.append((*sorted((a, b)), min(sizes)))
        assert sorted(bridges(nx.MultiDiGraph(simple))) == sorted(expected)


def test_centrality_of_a_star():
    star = plain([("hub", leaf) for leaf in "abcd"])
    for kind in ("pagerank", "degree", "betweenness"):
        assert centrality(star, kind, top=1)[0][0] == "hub"
    assert dict(centrality(star, "betweenness"))["hub"] == 1.0
    with pytest.raises(KgError, match="pagerank, degree, betweenness"):
        centrality(star, "fame")
    assert centrality(nx.MultiDiGraph()) == []


def test_measures_do_not_hang_on_the_hash_seed():
    code = (
        "import networkx as nx; from kg.network import *\n"
        "g = nx.MultiDiGraph(); g.add_edges_from((f'n{a}', f'n{b}') for a, b in nx.gnm_random_graph(60, 90, seed=4).edges())\n"
        "print(communities(g), centrality(g), bridges(g), betweenness(g))"
    )
    root = str(Path(__file__).parents[2])
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": root}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_what_one_affirms_and_another_denies(small):
    claims, _, _ = small
    (case,) = disagreements(claims)
    assert (case.subject.label, case.relation, case.object.label, case.topics) == ("Sudmark", "accused", "Norland", ("piracy",))
    assert [c.document for c in case.affirmed] == ["quay.txt"] and [c.document for c in case.denied] == ["reply.txt"]
    assert contested(claims, top=3) == [
        (BASE + n, label, 1) for n, label in [("Norland", "Norland"), ("Sudmark", "Sudmark"), ("piracy", "piracy")]
    ]


def test_different_topics_or_modalities_do_not_meet(small):
    claims, _, _ = small
    said, denied = (c for c in claims if c.relation.label == "accused")
    spying = replace(denied, arguments=tuple(replace(a, node=replace(a.node, id=BASE + "spying")) for a in denied.arguments))
    assert disagreements([said, spying]) == []
    assert disagreements([said, replace(denied, modality="planned")]) == []
    assert len(disagreements([said, replace(denied, arguments=())])) == 1
    assert disagreements([replace(said, object=None), replace(denied, object=None, arguments=())]) == []


def test_different_acts_of_one_relation_do_not_meet(small):
    said, denied = (c for c in small[0] if c.relation.label == "accused")
    other = replace(denied, relation=replace(denied.relation, label="charged"))
    assert disagreements([said, other], apart=[said.relation.iri]) == [] == contested([said, other], apart=[said.relation.iri])
    assert len(disagreements([said, other])) == 1


def test_symmetric_relations_meet_either_way(small):
    claims, _, _ = small
    one = claims[8]
    turned = replace(one, id="c-turned", document="quay.txt", subject=one.object, object=one.subject, polarity="negative")
    assert disagreements([one, turned]) == []
    assert len(disagreements([one, turned], symmetric=[one.relation.iri])) == 1


def test_a_bare_description_is_what_a_fuller_one_ends_in(small):
    said, denied = (c for c in small[0] if c.relation.label == "accused")

    def of(claim, label):
        return replace(claim, object=replace(claim.object, id=BASE + label.replace(" ", "_"), label=label, type="Person"))

    assert len(disagreements([of(said, "three foreign engineers"), of(denied, "engineers")])) == 1
    assert len(disagreements([of(said, "engineers"), of(denied, "the engineers")])) == 1
    assert disagreements([of(said, "three foreign engineers"), of(denied, "two engineers")]) == []
    assert disagreements([of(said, "South Korea"), of(denied, "Korea")]) == []
    assert disagreements([of(said, "civil engineers"), of(denied, "gineers")]) == []


def test_one_source_in_one_document_does_not_disagree_with_itself(small):
    said, denied = (c for c in small[0] if c.relation.label == "accused")
    here = replace(denied, document=said.document)
    assert len(disagreements([said, here])) == 1
    assert disagreements([said, replace(here, attribution=said.attribution)]) == []
    assert len(disagreements([said, replace(denied, attribution=said.attribution)])) == 1


def test_times_that_do_not_overlap_do_not_meet(small):
    said, denied = (c for c in small[0] if c.relation.label == "accused")

    def at(claim, value):
        return replace(claim, time=Time(value, value, 0, 4))

    assert disagreements([at(said, "2024-03"), at(denied, "2024-04-01")]) == []
    assert len(disagreements([at(said, "2024-03"), at(denied, "2024-03-31/2024-05")])) == 1
    assert len(disagreements([at(said, "2024-03"), denied])) == 1


def test_timeline_takes_the_claims_time_before_the_documents(small):
    claims, _, documents = small
    found = [(m.begin, m.end, m.dated, m.claim.relation.label) for m in timeline(claims, BASE + "Sudmark", documents)]
    assert found[0] == ("2024-03-01", "2024-03-31", "text", "attacked")
    assert found[-1] == ("2024-05-03", "2024-05-03", "text", "sanctioned")
    assert ("2024-04-09", "2024-04-09", "document", "accused") in found
    assert [m.claim.relation.label for m in timeline(claims, BASE + "Daily_Lamp", documents)] == ["accused"]
    assert len(timeline(claims, BASE + "Sudmark")) == 2


def test_statistics_count_each_thing(small):
    found = stats(*small)
    assert (found["documents"], found["claims"], found["entities"], found["attributed"]) == (2, 10, 10, 2)
    assert found["polarity"] == [["positive", 8], ["negative", 2]]
    assert ["ACCUSE", 4] in found["root"] and ["2024-03", 1] in found["month"]
    assert found["actors"][0] == ["Norland", 7]
    assert stats([], [])["mean_confidence"] is None


def test_changes_from_one_graph_to_another(small):
    claims, entities, _ = small
    edited = replace(claims[8], id="c-edited", polarity="negative")
    renamed = replace(entities[0], label="Ana Maria Sol")
    found = changes(claims, entities, [*claims[:8], edited], [renamed, *entities[2:]])
    assert found.claims_changed == ((claims[8], edited),)
    assert found.claims_lost == (claims[9],) and found.claims_gained == ()
    assert found.entities_lost == (entities[1],) and found.entities_changed == ((entities[0], renamed),)
    assert found and not changes(claims, entities, claims[::-1], entities)
    assert found.to_json()["claims"]["changed"][0]["after"]["polarity"] == "negative"
