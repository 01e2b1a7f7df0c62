"""Reports that somebody rejects, appeals to somebody, and what stands beside a clause, read by the real model."""

import pytest


@pytest.mark.parametrize("verb", ["denied", "dismissed", "disputed", "refuted", "rejected"])
def test_who_rejects_a_report_denies_what_it_says(found, verb):
    (claim,) = found(f"The ministry {verb} reports that Peru had shipped missiles to Malta.", "armed")
    assert claim == ("Peru", "Malta", "negative", "asserted", ("The ministry",))


def test_who_hears_a_report_denies_nothing(found):
    (claim,) = found("The ministry received reports that Peru had shipped missiles to Malta.", "armed")
    assert claim[2] == "positive"


@pytest.mark.parametrize("preposition", ["to", "for"])
def test_who_is_appealed_to_is_to_act(found, preposition):
    (claim,) = found(f"Guterres renewed his appeal {preposition} member states to fill a trust fund.", "filled")
    assert claim[0] == "member states" and claim[3] == "requested"


def test_what_another_does_beside_it_is_no_object(found):
    (claim,) = found("Peru blocked the aid on Monday, with Malta voting against it.", "blocked")
    assert claim[1] == "the aid"


def test_funds_that_are_routed_are_not_attacked(found):
    text = "Germany had proposed routing the funds through a trust."
    assert found(text, "routed") and not found(text, "attacked")


def test_what_the_narrator_adds_with_as_is_not_of_who_spoke(found):
    text = "Armed gangs stormed a town on Tuesday, the security mission said, as Peru threatened to leave."
    (threat,), (raid,) = found(text, "threatened"), found(text, "stormed")
    assert threat[4] == () and raid[4] == ("the security mission",)


def test_who_urges_as_she_speaks_is_who_speaks(found):
    text = 'Nobody should mistake patience for consent," she said, urging both sides to wait.'
    assert [c[0] for c in found(text, "urged")] == ["she"]


def test_a_step_that_somebody_judges_is_judged_by_them(found):
    (claim,) = found("Malta closed the port, a step Oslo said breached the accord.", "breached")
    assert (claim[0], claim[4]) == ("a step", ("Oslo",))


def test_a_dispute_taken_to_court_is_not_sued(found):
    assert not found("Peru took the dispute to court.", "sued")
    assert [c[1] for c in found("Peru took Malta to court.", "sued")] == ["Malta"]


def test_a_sum_in_short_is_what_they_pay(found):
    assert [c[1] for c in found("The watchdog fined Yunqiao €45m in 2025.", "fined")] == ["Yunqiao"]


def test_a_judgment_of_many_pages_is_no_opinion(found):
    text = "In its 94-page judgment, the court held that Acme had breached the law."
    assert [c[4] for c in found(text, "violated")] == [("the court",)]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Russia has offered to host talks in Kazan.", []),
        ("Russia has offered to send troops to Malta.", ["Malta"]),
    ],
)
def test_where_talks_are_to_be_is_no_target(extract, text, targets):
    (offer,) = (p for p in extract(text) if p.relation.text == "has offered")
    assert [a[1].text for a in offer.arguments if a[0] == "target"] == targets
