"""Claims against a gold file: what counts as found, and what a bad gold file is told."""

import json
from dataclasses import replace

import pytest

from kg.errors import InputError
from kg.evaluate import evaluate, load
from kg.model import Argument, Claim, Evidence, Node, Relation, Source, Time

DIP = "https://w3id.org/diplokg/ontology#"
SENTENCE = "The regulator said Corvina Bank had not sold the Lisbon branch of Aldora in May 2021."


def node(text, label=None):
    start = SENTENCE.index(text)
    return Node("http://x/" + text, label or text, "Organization", text, start, start + len(text))


CLAIM = Claim(
    id="c-1",
    document="bank.txt",
    subject=node("Corvina Bank"),
    relation=Relation(DIP + "cutTiesWith", "cut ties with", "sold", 37, 41),
    object=node("the Lisbon branch of Aldora", "Lisbon branch of Aldora"),
    arguments=(Argument("topic", node("Aldora")),),
    attribution=(Source("http://x/r", "regulator", "The regulator", "said", 0, 13),),
    polarity="negative",
    modality="asserted",
    time=Time("2021-05", "May 2021", 76, 84),
    place=node("Lisbon"),
    confidence=0.9,
    evidence=Evidence(0, len(SENTENCE), SENTENCE),
)
GOLD = {"subject": ["Corvina Bank"], "relation": ["cut ties with"], "object": ["Lisbon branch"], "polarity": "negative"}


def found(gold, claims=(CLAIM,), **part):
    return evaluate(claims, [{"claims": [{**GOLD, **gold}], **part}])


@pytest.mark.parametrize(
    "gold",
    [
        {},
        {"subject": ["the corvina bank"]},
        {"relation": ["cuts ties with"]},
        {"relation": ["cutTiesWith"]},
        {"object": ["Aldora"]},
        {"object": ["Lisbon branch of Aldora"]},
        {"subject": ["Aldora"], "object": ["Corvina Bank"], "symmetric": True},
        {"subject": ["nobody"], "lenient_subject": True},
        {"attribution": ["the regulator"], "modality": ["planned", "asserted"], "time": "2021", "place": ["Lisbon"]},
        {"evidence": "elsewhere|had not sold the Lisbon"},
    ],
)
def test_found_in_full(gold):
    (finding,) = found(gold).findings
    assert finding.triple and finding.full, finding.lacks


@pytest.mark.parametrize(
    "gold",
    [
        {"subject": ["Corvina"]},
        {"relation": ["ties with"]},
        {"object": ["branch in Porto"]},
        {"object": ["Lis"]},
        {"subject": ["Aldora"], "object": ["Corvina Bank"]},
        {"evidence": "another sentence"},
    ],
)
def test_not_found(gold):
    (finding,) = found(gold).findings
    assert not finding.triple and not finding.full


@pytest.mark.parametrize(
    ("gold", "lacks"),
    [
        ({"polarity": "positive"}, "polarity"),
        ({"attribution": ["Aldora"]}, "attribution"),
        ({"modality": ["planned"]}, "modality"),
        ({"time": "2021-06"}, "time"),
        ({"place": ["Porto"]}, "place"),
    ],
)
def test_found_but_for(gold, lacks):
    (finding,) = found(gold).findings
    assert finding.triple and finding.lacks == (lacks,)


def test_the_best_answer_counts():
    worse = replace(CLAIM, polarity="positive", id="c-2")
    (finding,) = found({}, claims=[worse, CLAIM]).findings
    assert finding.claim is CLAIM


def test_table_has_a_row_for_each_phenomenon():
    gold = [{"claims": [{**GOLD, "core": True, "phenomenon": "denial"}, {**GOLD, "subject": ["X"], "phenomenon": "passive"}]}]
    assert evaluate([CLAIM], gold).table() == [
        ("all", 2, 0.5, 0.5),
        ("core", 1, 1.0, 1.0),
        ("with polarity", 2, 0.5, 0.5),
        ("denial", 1, 1.0, 1.0),
        ("passive", 1, 0.0, 0.0),
    ]


def test_precision_only_where_the_gold_is_complete():
    wrong = replace(CLAIM, subject=node("Aldora"), id="c-2")
    other = replace(CLAIM, subject=node("Aldora"), id="c-3", evidence=Evidence(100, 110, "Elsewhere."))
    assert found({}, claims=[CLAIM, wrong, other]).to_json()["precision"] is None
    assert found({}, claims=[CLAIM, wrong, other], complete=True).to_json()["precision"] == round(1 / 3, 4)
    assert found({}, claims=[CLAIM, wrong, other], complete=["had not sold the Lisbon branch"]).to_json()["precision"] == 0.5


def test_only_claims_of_the_document_count():
    assert found({}, document="other.txt").claims == 0
    assert found({}, document="bank.txt").findings[0].full


def test_never():
    pronoun = replace(CLAIM, subject=replace(CLAIM.subject, label="It"))
    result = found({}, claims=[pronoun], never=[{"what": "a pronoun", "pattern": "^(it|he)$"}])
    assert result.never == (("a pronoun", "It"),)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "is not JSON"),
        ("[1]", 'an object with a list "claims"'),
        ('{"claims": [{"id": "a", "subject": ["x"], "relation": ["y"]}]}', r"claim 1 \(a\): lacks 'object'"),
        ('{"claims": [{"subject": "x", "relation": ["y"], "object": ["z"]}]}', "claim 1: 'subject' is 'x'; allowed: a list"),
        ('{"claims": [], "never": [{"what": "w", "pattern": "("}]}', r"the pattern '\(' is not a regular expression"),
        ('{"claims": [], "document": ["a.txt"]}', "'document' is .'a.txt'.; allowed: the id of one document"),
        ('{"claims": [], "never": [{"pattern": "x"}]}', "never: .*what"),
    ],
)
def test_a_bad_gold_file_is_told_where(tmp_path, content, message):
    path = tmp_path / "gold.json"
    path.write_text(content)
    with pytest.raises(InputError, match=message):
        load(path)


def test_a_gold_file_may_hold_several_documents(tmp_path):
    path = tmp_path / "gold.json"
    path.write_text(json.dumps([{"claims": [GOLD]}, {"claims": []}]))
    assert len(load(path)) == 2
