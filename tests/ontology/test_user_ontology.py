"""An ontology of one's own: what it replaces, what it adds to, what its author is told, and an example built."""

import csv
import json
from pathlib import Path

import pytest

import kg.build
from kg.errors import OntologyError
from kg.ontology import DIP, load
from kg.shapes import validate

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "company-news"
COMPANY = "https://example.org/company#"
P = ':p a owl:ObjectProperty ; rdfs:label "hailed"'
PREFIXES = """
@prefix : <https://example.org/own#> .
@prefix dip: <https://w3id.org/diplokg/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
"""


def written(tmp_path, text):
    path = tmp_path / "own.ttl"
    path.write_text(PREFIXES + text, encoding="utf-8")
    return path


def labels(ontology, lemma):
    return [ontology.predicate(form).label for form in ontology.verb_forms(lemma)]


def test_in_place_of_the_packaged_events_only_the_users_are_read():
    own = load(EXAMPLE / "company.ttl")
    assert "acquired" in labels(own, "buy")
    assert labels(own, "condemn") == []
    assert own.name == "company+diplomacy"


def test_states_and_speech_stay_as_grammar_reads_them():
    own = load(EXAMPLE / "company.ttl")
    for label in ("holds role", "based in", "is a", "stated", "described", "owns"):
        assert own.by_label(label).iri.startswith(DIP)


def test_added_to_the_packaged_the_users_come_first_among_equals():
    both = load(EXAMPLE / "company.ttl", extend=True)
    assert "condemned" in labels(both, "condemn")
    of_sue = [f.property for f in both.verb_forms("sue") if f.slots == (("", "object"), ("over", "topic"))]
    assert of_sue == [COMPANY + "sued", DIP + "sued"]


def test_codes_come_from_the_nearest_parent():
    own = load(EXAMPLE / "company.ttl")
    assert own.predicate(COMPANY + "sued")[1:] == ("sued", "ACCUSE", "115", 3)
    assert own.predicate(COMPANY + "hired")[2:] == (None, None, None)


def test_domain_and_range_come_from_the_nearest_parent():
    acquired = load(EXAMPLE / "company.ttl").by_label("acquired")
    assert (acquired.domain, acquired.range) == (DIP + "Actor", DIP + "Entity")


def test_label_and_words_are_enough(tmp_path):
    own = load(written(tmp_path, ':praises a owl:ObjectProperty ; rdfs:label "praises" ; dip:verbForm "laud {object}" .'))
    (form,) = own.verb_forms("laud")
    assert own.predicate(form)[1:] == ("praises", None, None, None)


def test_the_digest_changes_with_the_file_and_with_the_way_it_is_used(tmp_path):
    text = ':praises a owl:ObjectProperty ; rdfs:label "praises" ; dip:verbForm "laud {object}" .'
    path = written(tmp_path, text)
    first = load(path).sha256
    path.write_text(PREFIXES + text.replace("laud", "hail"), encoding="utf-8")
    assert len({first, load(path).sha256, load(path, extend=True).sha256, load().sha256}) == 4


@pytest.mark.parametrize(
    "text, says",
    [
        (':p a owl:ObjectProperty ; dip:verbForm "hail {object}" .', "property p has no rdfs:label"),
        (':p a owl:ObjectProperty ; rdfs:label "hailed" .', "property p has no dip:verbForm, dip:nounForm or subproperty"),
        (':p rdfs:label "hailed" ; dip:verbForm "hail {object}" .', "p has lexical forms but is not declared as an owl:ObjectProperty"),
        (P + ' ; dip:verbForm "hail {object" .', "p: lexical form 'hail {object': .* opens no slot"),
        (P + ' ; dip:verbForm "hail {object}" ; dip:plover "PRAISE" .', "p: dip:plover 'PRAISE' is none of"),
        (P + ' ; dip:verbForm "hail {object}" ; dip:cameo "five" .', "p: dip:cameo 'five' is not a code"),
        (P + ' ; dip:verbForm [ dip:cameo "051" ] .', "p: a dip:verbForm without dip:pattern"),
        (P + ' ; dip:verbForm "hail" . :q a owl:ObjectProperty ; rdfs:label "Hailed" ; dip:verbForm "laud" .',
         "q and p have the same label 'Hailed'"),
        (':C a owl:Class . :p a owl:ObjectProperty ; rdfs:label "hailed" ; dip:verbForm "hail" .', "class C has no rdfs:label"),
        ('[] a dip:CodeRule ; rdfs:label "x" .', "code rule .* needs dip:plover"),
        (':p a owl:Class ; rdfs:label "P" .', "declares no owl:ObjectProperty"),
        (":p a owl:ObjectProperty ; rdfs:label 'x", "not Turtle, line 6"),
    ],
)  # fmt: skip
def test_the_author_is_told_what_a_term_lacks(tmp_path, text, says):
    with pytest.raises(OntologyError, match=says) as caught:
        load(written(tmp_path, text))
    assert "own.ttl" in str(caught.value) and "\n" not in str(caught.value)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(OntologyError, match=r"gone\.ttl: No such file"):
        load(tmp_path / "gone.ttl")


def test_every_problem_of_a_file_is_counted(tmp_path):
    text = "".join(f":p{i} a owl:ObjectProperty ; rdfs:label 'l{i}' .\n" for i in range(8))
    with pytest.raises(OntologyError, match="and 3 more"):
        load(written(tmp_path, text))


def test_the_example_gives_the_claims_beside_it(tmp_path):
    kg.build.build([EXAMPLE / "article.txt"], tmp_path / "out", ontology=str(EXAMPLE / "company.ttl"))
    rows = []
    for line in (tmp_path / "out" / "claims.jsonl").read_text("utf-8").splitlines():
        claim = json.loads(line)
        if claim["object"] is not None:
            sources = "; ".join(source["label"] for source in claim["attribution"])
            labels_of = [claim[part]["label"] for part in ("subject", "relation", "object")]
            rows.append([*labels_of, claim["polarity"], claim["modality"], sources])
    with open(EXAMPLE / "claims.tsv", encoding="utf-8", newline="") as file:
        expected = list(csv.reader(file, delimiter="\t"))[1:]
    missing = [row for row in expected if row not in rows]
    assert missing == []
    assert validate(tmp_path / "out", ontology=EXAMPLE / "company.ttl").conforms
