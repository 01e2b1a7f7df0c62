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
            ("such condition", "harmed", "cooperation"),
        ),
        (
            "A storm damaged the antennas, Poe told a consul in Lima. Relations have been strained since August, when Chile introduced a "
            "rule that obliges foreign vessels near the border to carry transmitters approved by its navy.",
            ("Chile's navy", "agreed to", "transmitters approved by its navy"),
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
