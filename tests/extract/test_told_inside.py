"""Claims that stand inside others: in relative clauses that somebody reports, in what letters promise, joined to a name by a hyphen."""

import pytest


def claims_of(extract, text):
    return {
        (
            p.subject.text,
            p.relation.label,
            p.object.text if p.object else None,
            tuple(source.phrase.text for source in p.attribution),
        )
        for p in extract(text)
    }


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The plan, which critics say would hurt farmers, was dropped.", ("The plan", "hurt", "farmers", ("critics",))),
        ("Malta rejected a law that Chile says violates the treaty.", ("a law", "violated", "the treaty", ("Chile",))),
        ("Malta seized a ship that the navy believes was carrying arms.", ("a ship", "carried", "arms", ("the navy",))),
        ("They ran a mine that the ministry said had never been licensed.", ("a mine", "was licensed", None, ("the ministry",))),
        (
            "It passed a measure that has hurt exports and that unions warned would cost jobs.",
            ("a measure", "cost", "jobs", ("unions",)),
        ),
        ("The summit, which opens on Sunday and which Ola Berg will attend, is short.", ("Ola Berg", "participated in", "The summit", ())),
        ("Malta promised in a letter to Chile that it would free the crew.", ("Malta", "promised", None, ())),
        ("The governor confirmed that a ship had been hit but denied that it sank.", ("The governor", "denied", None, ())),
        ("The minister condemned what he called a coup.", ("The minister", "condemned", "a coup", ())),
        ("Iran-backed rebels attacked Malta.", ("Iran", "supported", "Iran-backed rebels", ())),
        ("Drones hit a Rosneft-owned plant.", ("Rosneft", "owns", "a Rosneft-owned plant", ())),
        ("The Oslo-based bank failed.", ("The Oslo-based bank", "based in", "Oslo", ())),
        ("Kofi Mensah, an analyst with the Institute for Security Studies, left.",
         ("Kofi Mensah", "works for", "the Institute for Security Studies", ())),
        ("Japan, which signed a pact last year, and Malta voiced concern over the clash.", ("Japan", "raised concern", "the clash", ())),
        ("In this photo provided by the Navy, a Maltese ship, right, fires a flare.", ("a Maltese ship", "fired", "a flare", ())),
        ("A ruling by a tribunal in Geneva that voided the claims angered Malta.", ("a tribunal in Geneva", "voided", "the claims", ())),
        ("Further to the right, Malta opposed the bill.", ("Malta", "opposed", "the bill", ())),
        ("They met Malta, whose ministry demanded that the bloc leave.", ("whose ministry", "called for", None, ())),
        ("Japan is concerned by the drills.", ("Japan", "raised concern", "the drills", ())),
        ("Ola Berg condemned what he called a step backward.", ("Ola Berg", "condemned", "a step backward", ())),
        ("Foreign Minister Olushegun Adjadi Bakari left.", ("Olushegun Adjadi Bakari", "holds role", "Foreign Minister", ())),
        ("The Navy denied having fired on the ship.", ("The Navy", "denied", None, ())),
        ("Rights groups such as Amnesty International condemned the pact.", ("Amnesty International", "condemned", "the pact", ())),
        ("The quarterly assessment says Malta has left.", ("The quarterly assessment", "stated", None, ())),
        ("The text did not name Malta, an omission that diplomats attributed to Chile.", ("diplomats", "attributed", "an omission", ())),
        ("Ola Berg met with Joe Biden in Lima in April.", ("Ola Berg", "met with", "Joe Biden", ())),
        ("Ola Berg met Joe Biden in Lima.", ("Ola Berg", "met", "Joe Biden", ())),
        ("Malta rejected a Chilean demand for talks.", ("Chilean", "called for", "talks", ())),
        ("Chile opened fire on Peru at a summit in May.", ("Chile", "attacked", "Peru", ())),
        ("Finland paid Ecuador $40 million for the tankers.", ("Finland", "paid to", "Ecuador", ())),
        ("Chile rallied behind Peru in Oslo.", ("Chile", "rallied behind", "Peru", ())),
        ("Chile caused harm to Peru in Oslo.", ("Chile", "harmed", "Peru", ())),
        ("Chile paid a visit to Peru in May in Oslo.", ("Chile", "visited", "Peru", ())),
        ("Japan was concerned by the drills in Oslo.", ("Japan", "raised concern", "the drills in Oslo", ())),
        ("Malta had left the pact, Ola Berg retorted.", ("Malta", "left", "the pact", ("Ola Berg",))),
        ("Malta dismissed the findings.", ("Malta", "rejected", "the findings", ())),
        ("Deputy Foreign Minister Ola Berg refused.", ("Deputy Foreign Minister Ola Berg", "refused", None, ())),
    ],
)  # fmt: skip
def test_is_claimed(extract, text, claim):
    assert claim in claims_of(extract, text)


@pytest.mark.parametrize(
    "text",
    ["State-owned banks failed.", "The Chinese-owned app was banned.", "A Rosneft-linked plant burnt."],
)
def test_nothing_is_owned(extract, text):
    assert not any(relation == "owns" for _, relation, _, _ in claims_of(extract, text))


def test_a_headline_names_no_kind(extract):
    assert not any(relation == "is a" for _, relation, _, _ in claims_of(extract, "India, Pakistan trade blame over truce breaches"))


def test_when_takes_up_a_day(extract):
    (left,) = (p for p in extract("The pact failed on May 3, 2021, when Malta left it.") if p.relation.label == "left")
    assert left.time.value == "2021-05-03"
