"""What two clauses have in common, what is not so of a single one, and what is only wanted, read by the real model."""

import pytest


@pytest.mark.parametrize(
    ("text", "relation", "claim"),
    [
        ("The court fined Ola Berg 40,000 euros and his deputy 10,000.", "fined", ("The court", "Ola Berg", "positive", "asserted", ())),
        ("The Reds won 171 seats and Renamo 28.", "won", ("Renamo", "28", "positive", "asserted", ())),
        ("The Liberals took 26 percent of the vote and the Greens 14 percent.", "took",
         ("the Greens", "14 percent", "positive", "asserted", ())),
        ("Poland will send 40 tanks, and the Netherlands 18.", "sent", ("the Netherlands", "18", "positive", "planned", ())),
        ("Poe was sentenced to 12 years in prison and Ruiz to 10.", "was sentenced to", ("Ruiz", "10", "positive", "asserted", ())),
        ("Exports to China fell by 12 percent and those to Japan by 8 percent.", "fell by",
         ("those to Japan", "8 percent", "positive", "asserted", ())),
        ("Peru signed but did not ratify the treaty.", "signed", ("Peru", "the treaty", "positive", "asserted", ())),
        ("Peru signed but did not ratify the treaty.", "ratified", ("Peru", "the treaty", "negative", "asserted", ())),
        ("The rules slowed but did not halt the decline.", "slowed", ("The rules", "the decline", "positive", "asserted", ())),
        ("Not a single minister attended the talks.", "participated in",
         ("Not a single minister", "the talks", "negative", "asserted", ())),
        ("The union wants its leader freed.", "was freed", ("its leader", None, "positive", "requested", ())),
        ("The bank wants tariffs raised by 18 percent.", "was raised by", ("tariffs", "18 percent", "positive", "requested", ())),
        ("A draft seen by Kade would allow the firm to leave.", "saw", ("Kade", "A draft", "positive", "asserted", ())),
        ("The money would be used to repair the highway.", "was used", ("The money", None, "positive", "planned", ())),
        ("The ban took effect in March.", "took effect", ("The ban", None, "positive", "asserted", ())),
        ("What the union wants is a pay rise.", "wanted", ("the union", "a pay rise", "positive", "asserted", ())),
        ("What Peru refuses is to switch off the lights.", "switched off", ("Peru", "the lights", "negative", "asserted", ())),
        ("Ruiz said Peru would accept the offer provided that the levy was suspended.", "was suspended",
         ("the levy", None, "positive", "hypothetical", ("Ruiz",))),
        (
            "At least ten people had died when shells struck a market on Monday, rescue workers and a rebel spokesman said, three days before "
            "the two sides were due to meet in Lima.", "died",
            ("At least ten people", None, "positive", "asserted", ("rescue workers and a rebel spokesman",)),
        ),
    ],
)  # fmt: skip
def test_what_is_read(found, text, relation, claim):
    assert claim in found(text, relation)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Galleries are on display at the Tang Museum and the Art Hall at Skid College.", "displayed"),
    ],
)
def test_what_is_not_read(found, text, relation):
    assert not found(text, relation)


def test_a_bare_number_is_one_of_what_is_counted(extract):
    (won,) = [p for p in extract("The Reds won 171 seats and Renamo 28.") if p.subject.text == "Renamo"]
    assert (won.object.text, won.object.label) == ("28", "28 seats")


def test_a_number_at_which_a_toll_is_put_is_how_many(extract):
    (put,) = [p for p in extract("The government puts the toll at 58.") if p.relation.label == "put"]
    assert [role for role, phrase in put.arguments if "58" in phrase.text] == ["amount"]


def test_a_sum_is_nobody(extract):
    (agreed,) = [p for p in extract("Kade agreed to buy a stake in Orvex for €260mn.") if p.relation.label == "agreed to"]
    assert not [phrase for role, phrase in agreed.arguments if role == "target" and "260" in phrase.text]


@pytest.mark.parametrize(
    ("text", "relation", "claim"),
    [
        ("No fewer than six judges were appointed by Ola Berg.", "appointed",
         ("Ola Berg", "No fewer than six judges", "positive", "asserted", ())),
        ("It is not that Peru opposes the ban, one envoy said.", "opposed", ("Peru", "the ban", "negative", "asserted", ("one envoy",))),
        ("The lesson is not that courts block trade.", "blocked", ("courts", "trade", "positive", "hypothetical", ())),
        ("Creditors would rather wait than accept a cut.", "accepted", ("Creditors", "a cut", "negative", "asserted", ())),
        ("Police opened fire without warning.", "opened fire", ("Police", None, "positive", "asserted", ())),
        ("The state breached the pact by revoking the licence, though not by raising fees.", "raised",
         ("The state", "fees", "negative", "asserted", ())),
        ("Wellington will cut NZ$18m in aid.", "cut", ("Wellington", "NZ$18m", "positive", "planned", ())),
    ],
)  # fmt: skip
def test_what_is_not_so_of_all(found, text, relation, claim):
    assert claim in found(text, relation), found(text, relation)
