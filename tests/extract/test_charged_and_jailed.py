"""For what somebody is sentenced, flown somewhere or jailed, and what is only charged, read by the real model."""

import pytest


@pytest.mark.parametrize(
    ("text", "relation", "claim"),
    [
        ("Poe was found guilty of diverting public funds.", "diverted", ("Poe", "public funds", "positive", "asserted", ())),
        ("A court in Lagos sentenced Poe to nine years in prison for stealing public funds.", "stole",
         ("Poe", "public funds", "positive", "asserted", ())),
        ("Peru extradited Poe to Chad to face trial.", "faced", ("Poe", "trial", "positive", "planned", ())),
        ("Kade faces accusations that it misled buyers.", "misled", ("it", "buyers", "positive", "possible", ())),
        ("Kade will answer charges that it bribed a minister.", "bribed", ("it", "a minister", "positive", "possible", ())),
        ("The inspectors did not prevent a fire that killed ten workers.", "killed", ("a fire", "ten workers", "positive", "asserted", ())),
        ("Peru said Belarus arrested reporters in order to silence critics.", "silenced",
         ("Belarus", "critics", "positive", "planned", ("Peru",))),
        ("Engineers have yet to restore power to the port.", "restored", ("Engineers", "power", "negative", "asserted", ())),
    ],
)  # fmt: skip
def test_what_is_read(found, text, relation, claim):
    assert claim in found(text, relation)
