"""Which time of a sentence is a claim's: told of its clause, of an occasion in it, of the act that it goes with."""

import pytest

import kg.read
from kg.model import Document, Zone

DATE = "2023-03-29"  # a Wednesday


@pytest.mark.parametrize(
    ("text", "relation", "value"),
    [
        ("By dusk on Tuesday the court had closed the port.", "closed", "2023-03-28"),
        ("Ola Berg was arrested in the early hours of Sunday.", "arrested", "2023-03-26"),
        ("Ola Berg was arrested before noon on Feb. 20.", "arrested", "2023-02-20"),
        ("Speaking in Oslo on Monday, Ana Ruiz praised Peru.", "praised", "2023-03-27"),
        ("Norway and Peru settled the dispute in a video call on Sunday.", "settled", "2023-03-26"),
        ("Norway settled the dispute in today's Congress.", "settled", None),
        ("A drone attack on Lima on Monday killed three people.", "killed", "2023-03-27"),
        ("A talk in Lima on Monday harmed Ola Berg.", "harmed", None),
        ("Norway will buy 250 trucks from June.", "bought", "2023-06"),
        ("Norway has agreed to buy 250 trucks a week from June.", "bought", "2023-06"),
        ("Norway froze the account of Ola Berg on Friday, closing the bank.", "closed", "2023-03-24"),
        ("Norway closed the port at the end of the month, on March 3.", "closed", "2023-03-03"),
        ("Norway condemned the killing in January of a journalist.", "condemned", "2023-01"),
        ("In its ruling on Tuesday, the court rejected the appeal.", "rejected", "2023-03-28"),
        ("In a statement issued late on Tuesday, Norway rejected the offer and accused Peru of bias.", "rejected", "2023-03-28"),
        ("In a statement issued late on Tuesday, Norway rejected the offer and accused Peru of bias.", "accused", "2023-03-28"),
        ("Ola Berg was arrested during a protest in 2021.", "arrested", "2021"),
        ("Ola Berg defeated Ana Ruiz to become Norway's president in June.", "became", "2022-06"),
    ],
)
def test_time_of_a_claim(extract, text, relation, value):
    found = [p for p in extract(Document(id="a", text=text, date=DATE)) if p.relation.label in (relation, f"was {relation}")]
    assert {p.time and p.time.value for p in found} == {value}


def test_a_time_is_no_topic(extract):
    (told,) = extract(Document(id="a", text="Norway condemned the killing in January of a journalist.", date=DATE))
    assert ("time", "in January") in [(role, phrase.text) for role, phrase in told.arguments]


@pytest.mark.parametrize(
    ("text", "relation", "value"),
    [
        ("Peru recalled its envoy on 3 March, two days after Chile closed the port.", "closed", "2023-03-01"),
        ("Peru recalled its envoy two days after Chile closed the port on 3 March.", "recalled", "2023-03-05"),
        ("Peru opened the port on 3 March 2023, twenty-five years after Chile closed the port.", "closed", "1998"),
        ("Peru closed the port on 3 March, a day before Chile recalled its envoy.", "recalled", "2023-03-04"),
        ("Peru recalled its envoy in March, two days after Chile closed the port.", "closed", None),
        ("Peru recalled its envoy on 3 March after Chile closed the port.", "closed", None),
    ],
)
def test_a_day_counted_from_the_other_clause(extract, text, relation, value):
    found = [p for p in extract(Document(id="a", text=text, date=DATE)) if p.relation.label.startswith(relation)]
    assert {p.time and p.time.value for p in found} == {value}


def test_the_present_of_a_caption_is_past(extract):
    text = "Ola Berg meets Rosa Villalba in Oslo on Saturday."
    for kind, value in (("caption", "2023-03-25"), ("body", "2023-04-01")):
        found = extract(Document(id="a", text=text, date=DATE, zones=(Zone(kind, 0, len(text)),)))
        assert {p.time.value for p in found if p.relation.label == "met"} == {value}


@pytest.mark.parametrize("label", ["Peru", "Great Lakes", "Port crisis", "Gulf Crisis"])
def test_what_a_headline_is_about_does_nothing(extract, label):
    text = f"{label}: Chile broke the treaty\n\nBy Ola Berg\n3 March 2023\n\nThe envoys of Peru met in Oslo on Monday.\n"
    found = [p for p in extract(kg.read.document(text, id="a")) if p.relation.label == "broke"]
    assert [(p.subject.text, p.attribution) for p in found] == [("Chile", ())]
