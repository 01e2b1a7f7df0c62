"""Claims, entities and documents come back from quads as they went in."""

import random
from dataclasses import replace
from io import StringIO

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from strategies_rdf import graphs

from kg.errors import InputError, KgError
from kg.rdf import dataset_text, parse_trig, quads, read
from kg.rdf.back import order
from kg.rdf.terms import iri, literal_time, number, time_bounds

quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def expect(graph):
    claims, entities, documents = graph
    return tuple(sorted(claims, key=order)), tuple(entities), tuple(d.to_json() for d in documents)


@quick
@given(graphs())
def test_quads_and_back(graph):
    facts = read(quads(*graph))
    assert (facts.claims, facts.entities, facts.documents) == expect(graph)


@quick
@given(graphs())
def test_claims_come_back_in_the_order_of_the_file(graph):
    from kg.resolve.merge import position

    assert sorted(graph[0], key=order) == sorted(graph[0], key=position)


@quick
@given(graphs())
def test_rdf12_and_back(graph):
    facts = read(quads(*graph, reify="rdf12"))
    assert (facts.claims, facts.entities, facts.documents) == expect(graph)


@quick
@given(graphs())
def test_through_trig_text(graph):
    text = "".join(dataset_text(quads(*graph)))
    facts = read(ox.parse(text.encode(), ox.RdfFormat.TRIG))
    assert (facts.claims, facts.entities, facts.documents) == expect(graph)


@quick
@given(graphs())
def test_order_of_input_does_not_show(graph):
    once = list(quads(*graph))
    again = list(quads(*(random.Random(1).sample(part, len(part)) for part in graph)))
    assert set(once) == set(again)
    random.Random(2).shuffle(again)
    assert "".join(dataset_text(once)) == "".join(dataset_text(again))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(graphs(max_claims=2))
def test_rdflib_reads_the_same_dataset(graph):
    once = list(quads(*graph))
    theirs = rdflib.Dataset()
    theirs.parse(data="".join(dataset_text(once)), format="trig")
    assert sum(1 for _ in theirs.quads()) == len(set(once))


def test_lone_surrogates_and_nul_become_replacement_characters(small):
    _claims, entities, documents = small
    odd = replace(entities[0], label="A\ud800B\x00C", aliases=("\udfff",))
    facts = read(quads([], [odd], documents))
    assert facts.entities[0].label == "A\ufffdB\ufffdC"
    assert facts.entities[0].aliases == ("\ufffd",)


def test_one_span_with_two_texts_keeps_both(small):
    claims, entities, documents = small
    other = replace(claims[0], id="c-other", subject=replace(claims[0].subject, text="not the same"))
    facts = read(quads([claims[0], other], entities, documents))
    assert {c.subject.text for c in facts.claims} == {claims[0].subject.text, "not the same"}


def test_a_part_without_offsets_keeps_its_words(small):
    claims, entities, documents = small
    unplaced = replace(claims[0], subject=replace(claims[0].subject, start=None, end=None))
    assert read(quads([unplaced], entities, documents)).claims == (unplaced,)


@pytest.mark.parametrize(
    ("assert_", "stated"),
    [("narrator", {"ok"}), ("attributed", {"ok", "said"}), ("all", {"ok", "said", "may"})],
)
def test_what_is_stated_plainly(small, assert_, stated):
    claims, entities, documents = small
    ok = replace(claims[0], attribution=(), polarity="positive", modality="asserted")
    cases = {
        "ok": ok,
        "said": replace(ok, attribution=claims[4].attribution),
        "not": replace(ok, polarity="negative"),
        "may": replace(ok, modality="possible"),
    }
    found = set()
    for name, claim in cases.items():
        plain = ox.NamedNode(claim.relation.iri)
        if any(q.predicate == plain for q in quads([claim], entities, documents, assert_=assert_)):
            found.add(name)
    assert found == stated


def test_unknown_options_and_documents_are_refused(small):
    claims, entities, documents = small
    with pytest.raises(KgError, match="narrator, attributed, all"):
        list(quads(claims, entities, documents, assert_="some"))
    with pytest.raises(KgError, match="rdf, rdf12"):
        list(quads(claims, entities, documents, reify="star"))
    with pytest.raises(KgError, match="is not among the 0 documents"):
        list(quads(claims, entities, []))


def test_a_claim_without_polarity_is_named(small):
    left = [q for q in quads(*small) if not q.predicate.value.endswith("#polarity")]
    with pytest.raises(KgError, match=r"claim/c-.* has no .*polarity"):
        read(left)


def test_broken_trig_names_the_line(tmp_path):
    path = tmp_path / "x.trig"
    path.write_text("@prefix a: <http://a/> .\na:b a:c .\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"x\.trig.*2"):
        list(parse_trig(path))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("https://e.org/a b", "https://e.org/a%20b"),
        ("https://e.org/a%20b", "https://e.org/a%20b"),
        ("https://e.org/100%", "https://e.org/100%25"),
        ("https://e.org/<x>\n", "https://e.org/%3Cx%3E%0A"),
        ("https://e.org/é", "https://e.org/é"),
        ("no scheme", "https://w3id.org/diplokg/id/no%20scheme"),
    ],
)
def test_iris_are_made_safe_once(given, expected):
    assert iri(given).value == expected
    assert iri(expected).value == expected


def test_numbers_and_times():
    assert [float(number(x).value) for x in (0.0, 1.0, 0.83, 1e-7)] == [0.0, 1.0, 0.83, 1e-7]
    assert literal_time("2023-03").datatype.value.endswith("gYearMonth")
    assert literal_time("2023-02-30").datatype.value.endswith("string")
    assert time_bounds("2024-02") == ("2024-02-01", "2024-02-29")
    assert time_bounds("soon") is None


def test_writer_goes_to_a_file(small, tmp_path):
    from kg.rdf import write_trig

    file = StringIO()
    write_trig(quads(*small), file)
    (tmp_path / "g.trig").write_text(file.getvalue(), encoding="utf-8", newline="\n")
    assert read(parse_trig(tmp_path / "g.trig")) == read(quads(*small))
