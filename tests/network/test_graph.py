"""Claims as edges, entities as nodes."""

import random
from dataclasses import replace

import networkx as nx
import pytest

from kg.errors import UnknownNameError
from kg.model import Claim
from kg.network import find, graph, search

BASE = "https://w3id.org/diplokg/id/"


def test_a_claim_is_an_edge_with_its_json_and_flat_copies(small):
    claims, entities, documents = small
    found = graph(claims, entities, documents=documents)
    claim = next(c for c in claims if c.place)
    edge = found.edges[claim.subject.id, claim.object.id, claim.id]
    assert Claim.from_json(edge["claim"]) == claim
    flat = {k: edge[k] for k in ("relation", "plover", "quad", "polarity", "modality", "time", "place", "document", "date", "kind")}
    assert flat == {
        "relation": "attacked", "plover": "ASSAULT", "quad": 4, "polarity": "positive", "modality": "asserted", "time": "2024-03",
        "place": "Port Elm", "document": "reply.txt", "date": "2024-04-09", "kind": "claim",
    }  # fmt: skip


def test_threshold_and_ends(small):
    claims, entities, _ = small
    sure = {key for *_, key in graph(claims, entities).edges(keys=True)}
    every = {key for *_, key in graph(claims, entities, min_confidence=0).edges(keys=True)}
    assert every - sure == {c.id for c in claims if c.confidence < 0.5}
    one_ended = replace(claims[0], object=None)
    counted = replace(claims[1], object=replace(claims[1].object, type="Quantity"))
    assert graph([one_ended, counted], entities).number_of_nodes() == 0


def test_topics_are_joined_to_what_they_name_on_request(small):
    claims, entities, _ = small
    assert not any(kind == "about" for *_, kind in graph(claims, entities).edges(data="kind"))
    joined = graph(claims, entities, about=True)
    assert [(a, b) for a, b, kind in joined.edges(data="kind") if kind == "about"] == [(BASE + "quay_ownership", BASE + "Blue_Quay")]


def test_a_node_without_an_entity_row_is_still_named(small):
    claims, _, _ = small
    assert graph(claims, []).nodes[claims[0].subject.id]["label"] == "Ana Sol"


def test_order_of_claims_does_not_show(small):
    claims, entities, _documents = small
    shuffled = random.Random(3).sample(claims, len(claims))
    once, again = graph(claims, entities, about=True), graph(shuffled, entities[::-1], about=True)
    assert list(once.nodes(data=True)) == list(again.nodes(data=True))
    assert list(once.edges(keys=True, data=True)) == list(again.edges(keys=True, data=True))


@pytest.mark.parametrize("name", ["Ana Sol", "ana  sol", "SOL", "Minister Ana Sol", "Aná Sol", BASE + "Ana_Sol"])
def test_names_are_found_without_case_accents_or_by_alias(network, name):
    assert find(network, name) == BASE + "Ana_Sol"


def test_a_surname_finds_its_only_bearer(small):
    _, entities, _ = small
    port = next(e for e in entities if e.id.endswith("Port_Elm"))
    berg = replace(port, id=BASE + "Ola_Berg", label="Ola Berg", type="Person", aliases=())
    assert find([*entities, berg], "berg") == berg.id
    with pytest.raises(UnknownNameError, match="near are Tom Berg, Ola Berg"):
        find([*entities, berg, replace(berg, id=BASE + "Tom_Berg", label="Tom Berg")], "berg")


def test_the_article_does_not_matter(small):
    assert find(small[1], "daily lamp") == find(small[1], "THE Daily Lamp") == BASE + "Daily_Lamp"


def test_unknown_names_get_near_ones(network):
    with pytest.raises(UnknownNameError, match="'Ana Soll' is not in the graph; near are Ana Sol"):
        find(network, "Ana Soll")
    with pytest.raises(UnknownNameError, match="near are Orvel Group"):
        find(network, "group")
    with pytest.raises(UnknownNameError, match=r"is not in the graph$"):
        find(network, "zzzzzz")


def test_a_label_goes_before_an_alias_and_the_most_mentioned_first(small):
    _, entities, _ = small
    by_id = {e.id.removeprefix(BASE): e for e in entities}
    namesake = replace(by_id["Port_Elm"], id=BASE + "Sol", label="Sol")
    assert find([*entities, namesake], "sol") == BASE + "Sol"
    rare = replace(by_id["Norland"], id=BASE + "A_first", mentions=())
    assert find([*entities, rare], "norland") == BASE + "Norland"


def test_search_ranks_whole_names_first(small):
    assert search(small[1], "nor")[0] == BASE + "Norland"
    assert search(small[1], "quay") == [BASE + "quay_ownership", BASE + "Blue_Quay"]
    assert search(small[1], "Sudmarc") == [BASE + "Sudmark"]


def test_the_graph_is_plain_networkx(network):
    assert isinstance(network, nx.MultiDiGraph)
    assert nx.node_link_graph(nx.node_link_data(network, edges="edges"), edges="edges").number_of_edges() == network.number_of_edges()
