"""Whom "it" and "its" mean by what the sentence before was about, by its source, and by whose navy it is."""

import pytest


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "If the EU leaves the deal unchanged, Chad could use fish as leverage, as Turkey did in 2020. In August it suspended patrols.",
            ("Chad", "suspended", "patrols"),
        ),
        (
            "Squid exports earned Peru $980 million last year, according to the fishermen's federation Fenapesca.\n\n"
            "Its president, Delia Quispe, urged the government to act.", ("Delia Quispe", "head of", "Fenapesca"),
        ),
        (
            "Togo and Chad oppose any such condition, arguing that it would weaken cooperation.",
            ("such condition", "weakened", "cooperation"),
        ),
        (
            "A storm damaged the antennas, Poe told a consul in Lima. Relations have been strained since August, when Chile introduced a "
            "rule that obliges foreign vessels near the border to carry transmitters approved by its navy.",
            ("Chile's navy", "approved", "transmitters approved by its navy"),
        ),
        (
            "Observers from a body in Oslo described the vote as fair but criticized a lack of transparency in campaign financing. "
            "They are expected to publish a report.", ("observers from a body in Oslo", "published", "report"),
        ),
    ],
)  # fmt: skip
def test_who_is_meant(read, text, row):
    assert row in [(c.subject.label, c.relation.label, c.object.label if c.object else None) for c in read(text)]


def test_a_crowd_addressed_is_not_who_speaks_on(read):
    text = (
        "Daniela Prat said no vote was lost. Elitsa Marin, who served as ambassador to Peru, campaigned on a promise of aid. "
        "Addressing supporters outside the hall, she thanked her team."
    )
    assert [c.subject.label for c in read(text) if c.relation.label == "thanked"] == ["Elitsa Marin"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The ministry fined Kade Airways for taking part in a cartel. Its two rivals, which had alerted it, were not fined.",
            ("Kade Airways' two rivals", "was fined", None),
        ),
        ("Lord Poe asked whether the minister could confirm the raid.", ("minister", "confirmed", "raid")),
        (
            "Boughton Water has asked the regulator to let it put up bills. Without the increase, it said, it would be late.",
            ("Boughton Water", "put up", "bills"),
        ),
        ("Egypt, together with Qatar and the United States, has been mediating between the two sides.", ("Egypt", "mediated between", "two sides")),
    ],
)
def test_whose_it_is(read, text, row):
    assert row in [(c.subject.label, c.relation.label, c.object.label if c.object else None) for c in read(text)]


def test_they_are_who_is_named_on_either_side_of_and(read):
    text = (
        "Norwegian Foreign Minister Ana Ruiz and her Indonesian counterpart, Budi Poe, put their names to the document at a brief ceremony "
        "in the capital, where they shook hands."
    )
    assert {c.subject.label for c in read(text) if c.relation.label == "shook"} == {"Ana Ruiz", "Budi Poe"}


def test_who_is_asked_about_is_not_who_answers(read):
    text = (
        "Industry Minister Geneviève Larocque declined to discuss the case. Asked whether the deal could be approved if Ana Poe withdrew, "
        "she left the hall without a word."
    )
    assert [c.subject.label for c in read(text) if c.relation.label == "left"] == ["Geneviève Larocque"]


def test_an_adjective_keeps_its_capital(read):
    (said,) = [c for c in read("Greek guards did not tow the boat, Athens said.") if c.relation.label == "stated"]
    assert [a.node.label for a in said.arguments if a.role == "content"] == ["Greek guards did not tow the boat"]
