"""Whom a pronoun or a short name means by who was named just before, by which state, or by whose it is."""

import pytest


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Ten died, according to Jon Poe, who leads a rescue team there. “People were buying food,” he said.",
            ("Jon Poe", "stated", None),
        ),
        ("Belgium freed Jon Poe, an engineer. He was flown to Oslo.", ("Jon Poe", "was flown to", "Oslo")),
        (
            "Premier Olof Berg spoke on Monday. Jonas Lind, a builder, is to reach Oslo. In a short note released by the club, he asked for privacy.",
            ("Jonas Lind", "asked for", "privacy"),
        ),
        (
            "Peru sent an envoy. Kade, a Swedish firm, has moved ten trucks to Chad, according to its chief executive, Jon Poe.",
            ("Jon Poe", "head of", "Kade"),
        ),
        (
            "Officials accused Lanhan Microelectronics of theft. Lanhan denied the charge.",
            ("Lanhan Microelectronics", "denied", "charge"),
        ),
        ("The Dutch and German governments protested.", ("Netherlands", "protested", None)),
        ("Turkish and Syrian authorities protested.", ("Syria", "protested", None)),
        ("The Platform for Civic Rights protested.", ("Platform for Civic Rights", "protested", None)),
        ("Critics say the pact encourages Tehran to seize ships.", ("pact", "encouraged", "Iran")),
        ("In a statement, the Chinese embassy said it was late. It did not address the raid.", ("Chinese embassy", "addressed", "raid")),
        ("Under Secretary of Commerce Ana Ruiz left for Oslo.", ("Ana Ruiz", "holds role", "Under Secretary of Commerce")),
    ],
)  # fmt: skip
def test_who_is_meant(read, text, row):
    assert row in [(c.subject.label, c.relation.label, c.object.label if c.object else None) for c in read(text)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Among those named is General Ola Poe, the commander of the police. “Those who fired will pay,” the bloc's foreign policy chief said.",
            "Ola Poe",
        ),
        ("Ana Ruiz left. The family was told that she would be on the plane.", "family"),
        ("The Free Liberation Army took the town. It blamed the military. Poe said the army would have to pull its guns back.",
         "Free Liberation Army"),
    ],
)  # fmt: skip
def test_who_is_not_meant(read, text, label):
    last = [c for c in read(text) if c.evidence.start > text.index(". ")]
    assert last
    assert label not in {n.label for c in last if c.relation.label in ("pulled", "stated", "was on") for n in (c.subject, *c.attribution)}


def test_what_it_said_of_its_chip_is_its_word(read):
    told = read("In May, Kadel Systems unveiled a chip that it said had been produced without any steel.")
    assert [[s.label for s in c.attribution] for c in told if c.relation.label == "was produced"] == [["Kadel Systems"]]


def test_what_takes_effect_is_still_ahead(read):
    told = read("The ban takes effect in March.", date="2026-11-27")
    assert [(c.relation.label, c.modality, c.time.value) for c in told] == [("took effect", "planned", "2027-03")]
