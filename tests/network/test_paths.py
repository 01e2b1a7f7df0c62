"""How A is connected to B."""

from dataclasses import replace
from itertools import pairwise

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import KgError, UnknownNameError
from kg.network import graph, paths
from kg.network.names import of_relation

BASE = "https://w3id.org/diplokg/id/"


def go(network, source, target, **options):
    return paths(network, BASE + source, BASE + target, **options)


def test_a_chain_through_a_topic_and_what_it_is_about(network):
    (found,) = go(network, "Ana_Sol", "Orvel_Group")
    assert str(found) == "Ana Sol — raised concern → quay ownership — about → Blue Quay ← owns — Maritel ← owns — Orvel Group"
    assert found.hops[0].best["evidence"] == "Minister Ana Sol voiced worries on quay ownership."
    assert found.to_json()["hops"][2]["claims"][0]["forward"] is False


def test_each_hop_has_all_its_claims_the_surest_first(small):
    claims, entities, _ = small
    doubt = replace(claims[1], id="c-doubt", confidence=0.75)
    (found,) = go(graph([doubt, *claims], entities), "Maritel", "Blue_Quay")
    assert [key for key, _, _ in found.hops[0].edges] == [claims[1].id, "c-doubt"]


def test_direction(network):
    assert str(go(network, "Orvel_Group", "Blue_Quay", directed=True)[0]) == "Orvel Group — owns → Maritel — owns → Blue Quay"
    assert go(network, "Blue_Quay", "Orvel_Group", directed=True) == []


def test_relations(network):
    (found,) = go(network, "Sudmark", "Norland", relations=("attacked",))
    assert str(found) == "Sudmark ← attacked — Norland"
    assert go(network, "Ana_Sol", "Norland", relations=("owns",)) == []


def test_a_relation_is_asked_for_by_its_label_its_iri_and_the_words_of_that():
    iri = "https://w3id.org/diplokg/ontology#calledFor"
    assert of_relation("demanded", iri) == ("demanded", iri, "called for")
    assert of_relation("carried out", None) == ("carried out",)


def test_denied_claims_only_on_request(small):
    claims, entities, _ = small
    denied = [c for c in claims if c.polarity == "negative"]
    assert go(graph(denied, entities), "Norland", "Sudmark") == []
    (found,) = go(graph(denied, entities), "Norland", "Sudmark", negated=True)
    assert str(found) == "Norland ← not accused — Sudmark"


def test_asserted_only_leaves_out_modal_and_quoted_claims(small):
    claims, entities, _ = small
    loose = [c for c in claims if c.modality != "asserted" or c.attribution]
    assert go(graph(loose, entities), "Norland", "Sudmark", negated=True, asserted_only=True) == []
    assert go(graph(loose, entities), "Norland", "Sudmark")


def test_as_of_a_date(small):
    claims, entities, documents = small
    network = graph(claims, entities, documents=documents)
    hop = go(network, "Norland", "Sudmark", as_of="2024-03")[0].hops[0]
    assert [edge["relation"] for _, edge, _ in hop.edges] == ["attacked"]
    assert go(network, "Maritel", "Blue_Quay", as_of="2024-03-31") == []
    assert go(network, "Maritel", "Blue_Quay", as_of="2024-04-01")
    with pytest.raises(KgError, match="date 'soon'"):
        go(network, "Maritel", "Blue_Quay", as_of="soon")


def _star(small, hub_type="Country"):
    """a–hub–b in two hops, a–x–y–b in three, and a hub with ten more neighbours."""
    claims, _entities, _ = small
    node = claims[0].subject
    pairs = [("a", "hub"), ("hub", "b"), ("a", "x"), ("x", "y"), ("y", "b"), *(("hub", f"n{i}") for i in range(10))]

    def named(name):
        return replace(node, id=BASE + name, label=name, type=hub_type if name == "hub" else "Person")

    made = [replace(claims[0], id=f"c-{i}", subject=named(a), object=named(b)) for i, (a, b) in enumerate(pairs)]
    return graph(made, [])


def test_hubs_are_avoided_on_request(small):
    network = _star(small)
    assert [p.nodes[1] for p in go(network, "a", "b")] == [BASE + "hub"]
    assert [p.nodes[1] for p in go(network, "a", "b", avoid_hubs=True)] == [BASE + "x"]


def test_between_equal_ways_the_quiet_and_sure_one_comes_first(small):
    claims, _, _ = small
    node = claims[0].subject
    pairs = [("a", "busy"), ("busy", "b"), ("a", "quiet"), ("quiet", "b"), *(("busy", f"n{i}") for i in range(4))]
    made = [
        replace(claims[0], id=f"c-{i}", subject=replace(node, id=BASE + a, label=a), object=replace(node, id=BASE + b, label=b))
        for i, (a, b) in enumerate(pairs)
    ]
    assert [p.nodes[1] for p in go(graph(made, []), "a", "b", k=2)] == [BASE + "quiet", BASE + "busy"]
    doubted = [replace(c, attribution=claims[4].attribution, modality="possible") if i == 2 else c for i, c in enumerate(made)]
    assert [p.nodes[1] for p in go(graph(doubted, []), "a", "b")] == [BASE + "busy"]


def test_a_topic_that_names_both_connects_nothing(small):
    claims, entities, _ = small
    topic = next(e for e in entities if e.label == "quay ownership")
    both = replace(topic, about=(BASE + "Norland", BASE + "Maritel"))
    known = [both if e is topic else e for e in entities]
    network = graph([claims[0], claims[5]], known, about=True)
    assert go(network, "Norland", "Maritel") == [] and go(network, "Norland", "Maritel", all_=True) == []
    assert str(go(network, "Ana_Sol", "Maritel")[0]) == "Ana Sol — raised concern → quay ownership — about → Maritel"
    assert len(go(network, "Norland", "quay_ownership")) == 1


def test_a_topic_of_one_thing_leads_to_it_better_than_a_topic_of_many(small):
    claims, entities, _ = small
    topic = next(e for e in entities if e.label == "quay ownership")
    vague = replace(topic, id=BASE + "vague", label="vague", about=tuple(BASE + n for n in ("Orvel_Group", "Norland", "Sudmark")))
    said = replace(claims[0], id="c-vague", object=replace(claims[0].object, id=vague.id, label="vague"))
    network = graph([said, *claims[:3]], [*entities, vague], about=True)
    assert [len(p.hops) for p in go(network, "Ana_Sol", "Orvel_Group", k=2)] == [4, 2]
    assert [len(p.hops) for p in go(network, "Ana_Sol", "Maritel", k=2)] == [3, 3]


@pytest.mark.parametrize("kind", ["Role", "Quantity"])
def test_never_through_a_role_or_a_quantity(small, kind):
    network = _star(small, kind)
    assert [p.nodes for p in go(network, "a", "b")] == [tuple(BASE + n for n in ("a", "x", "y", "b"))]


def test_a_path_may_end_at_a_role(small):
    assert len(go(_star(small, "Role"), "a", "hub")) == 1


def test_k_shortest_and_all(small):
    network = _star(small)
    assert [len(p.hops) for p in go(network, "a", "b", k=5)] == [2, 3]
    assert [len(p.hops) for p in go(network, "a", "b", all_=True)] == [2, 3]
    assert [len(p.hops) for p in go(network, "a", "b", all_=True, max_hops=2)] == [2]
    assert go(network, "a", "b", max_hops=1) == []


def test_unknown_nodes_and_bounds(network):
    with pytest.raises(UnknownNameError, match="not in the graph"):
        go(network, "Ana_Sol", "Nobody")
    with pytest.raises(KgError, match="at least 1"):
        go(network, "Ana_Sol", "Norland", k=0)
    assert go(network, "Ana_Sol", "Ana_Sol") == []


@settings(max_examples=60, deadline=None)
@given(st.sets(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=18), st.integers(1, 5), st.booleans())
def test_all_paths_are_those_networkx_finds(pairs, bound, directed):
    network = nx.MultiDiGraph()
    network.add_nodes_from((str(n), {"label": str(n), "type": "Person"}) for n in range(7))
    row = {
        "kind": "claim",
        "relation": "r",
        "iri": "r",
        "polarity": "positive",
        "modality": "asserted",
        "speaker": "",
        "confidence": 1.0,
        "time": None,
    }
    for a, b in sorted(pairs):
        network.add_edge(str(a), str(b), key=f"{a}-{b}", **row, date=None, document="d", evidence="e")
    plain = nx.DiGraph(network) if directed else nx.Graph(network)
    expected = {tuple(p) for p in nx.all_simple_paths(plain, "0", "6", cutoff=bound)}
    found = paths(network, "0", "6", all_=True, max_hops=bound, directed=directed)
    assert {p.nodes for p in found} == expected
    assert [len(p.hops) for p in found] == sorted(len(p.hops) for p in found)
    if expected:
        (best,) = paths(network, "0", "6", max_hops=bound, directed=directed)
        assert len(best.hops) == min(map(len, expected)) - 1
    for path in found:
        assert [h.end for h in path.hops[:-1]] == [h.start for h in path.hops[1:]]
        assert all((a, b) == (h.start, h.end) for (a, b), h in zip(pairwise(path.nodes), path.hops, strict=True))
