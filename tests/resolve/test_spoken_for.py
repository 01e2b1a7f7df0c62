"""Who is meant by those who speak for somebody, whose shares they are, and names that run over several words."""

import pytest


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Police held Jon Poe, a trader, on Monday. His lawyer said he would appeal.", ("Jon Poe", "appealed", None)),
        ("Kade is late. A spokesman for the ministry said it was watching the talks.", ("ministry", "watched", "talks")),
        ("Shares in Kade fell after it delayed its results.", ("Kade", "delayed", "Kade's results")),
        ("Chief Financial Officer Claire Montagnac said the outlook was solid.", ("Claire Montagnac", "holds role", "Chief Financial Officer")),
        ("The trade ministry in Lima protested. The ministry rejected the plan.", ("trade ministry in Lima", "rejected", "plan")),
    ],
)
def test_who_is_meant(read, text, row):
    assert row in [(c.subject.label, c.relation.label, c.object.label if c.object else None) for c in read(text)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Pella Lindqvist, headquartered in Oslo, makes paints.", "Pella Lindqvist"),
        ("Mila Lind, which runs trains in Sweden, has appealed.", "Mila Lind"),
    ],
)
def test_a_name_with_a_seat_or_with_which_is_no_person(read, text, label):
    assert "Organization" in {c.subject.type for c in read(text) if c.subject.label == label}
