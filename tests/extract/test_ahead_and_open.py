"""What lies ahead and what stays open, read by the real model."""

import pytest


@pytest.mark.parametrize(
    ("text", "relation", "claim"),
    [
        ("The flight is to land at Lima airport on Monday.", "landed at", ("The flight", "Lima airport", "positive", "planned")),
        ("The flight is due to land at Lima airport on Monday.", "landed at", ("The flight", "Lima airport", "positive", "planned")),
        ("Peru will resume aid as soon as the rebels free the envoy.", "freed", ("the rebels", "the envoy", "positive", "planned")),
        ("The firm has not demonstrated that the limits are necessary.", "is", ("the limits", "necessary", "positive", "hypothetical")),
        ("The studio had waited for an update to be approved.", "was approved", ("an update", None, "positive", "planned")),
        ("The mediation, Ola Berg insisted, is dead.", "is", ("The mediation", "dead", "positive", "asserted")),
        ('"Walking away," she told ABC Radio, "isn\'t a strategy."', "is", ("Walking away", "a strategy", "negative", "asserted")),
        ("Malta would hand over to Peru the remains of two soldiers.", "handed over", ("Malta", "the remains of two soldiers", "positive", "planned")),
    ],
)  # fmt: skip
def test_reads(found, text, relation, claim):
    assert claim in [c[:4] for c in found(text, relation)]


def test_insisting_calls_for_nothing(found):
    assert not found("The mediation, Ola Berg insisted, is dead.", "called for")


def test_a_duty_lands_nowhere(found):
    assert not found("The duty was to save lives.", "saved")


def test_who_is_summoned_to_appear_appears(found):
    text = "Senator Fiona Haldane, who chairs the inquiry, has summoned the agency's deputy director-general, Peter Croft, to appear on March 24."
    assert [subject for subject, *_ in found(text, "appeared")] == ["the agency's deputy director-general"]
