"""Reports that somebody rejects, appeals to somebody, and what stands beside a clause, read by the real model."""

import pytest


def found(extract, text, relation):
    return [
        (p.subject.text, p.object.text if p.object else None, p.polarity, p.modality, tuple(s.phrase.text for s in p.attribution))
        for p in extract(text)
        if p.relation.label == relation
    ]


@pytest.mark.parametrize("verb", ["denied", "dismissed", "disputed", "refuted", "rejected"])
def test_who_rejects_a_report_denies_what_it_says(extract, verb):
    (claim,) = found(extract, f"The ministry {verb} reports that Peru had shipped missiles to Malta.", "armed")
    assert claim == ("Peru", "Malta", "negative", "asserted", ("The ministry",))


def test_who_hears_a_report_denies_nothing(extract):
    (claim,) = found(extract, "The ministry received reports that Peru had shipped missiles to Malta.", "armed")
    assert claim[2] == "positive"


@pytest.mark.parametrize("preposition", ["to", "for"])
def test_who_is_appealed_to_is_to_act(extract, preposition):
    (claim,) = found(extract, f"Guterres renewed his appeal {preposition} member states to fill a trust fund.", "filled")
    assert claim[0] == "member states" and claim[3] == "requested"


def test_what_another_does_beside_it_is_no_object(extract):
    (claim,) = found(extract, "Peru blocked the aid on Monday, with Malta voting against it.", "blocked")
    assert claim[1] == "the aid"


def test_funds_that_are_routed_are_not_attacked(extract):
    text = "Germany had proposed routing the funds through a trust."
    assert found(extract, text, "routed") and not found(extract, text, "attacked")


def test_what_the_narrator_adds_with_as_is_not_of_who_spoke(extract):
    text = "Armed gangs stormed a town on Tuesday, the security mission said, as Peru threatened to leave."
    (threat,), (raid,) = found(extract, text, "threatened"), found(extract, text, "attacked")
    assert threat[4] == () and raid[4] == ("the security mission",)


def test_who_urges_as_she_speaks_is_who_speaks(extract):
    text = 'Nobody should mistake patience for consent," she said, urging both sides to wait.'
    assert [c[0] for c in found(extract, text, "urged")] == ["she"]


def test_a_step_that_somebody_judges_is_judged_by_them(extract):
    (claim,) = found(extract, "Malta closed the port, a step Oslo said breached the accord.", "breached")
    assert (claim[0], claim[4]) == ("a step", ("Oslo",))


def test_a_dispute_taken_to_court_is_not_accused(extract):
    assert not found(extract, "Peru took the dispute to court.", "accused")
    assert [c[1] for c in found(extract, "Peru took Malta to court.", "accused")] == ["Malta"]


def test_a_sum_in_short_is_what_they_pay(extract):
    assert [c[1] for c in found(extract, "The watchdog fined Yunqiao €45m in 2025.", "fined")] == ["Yunqiao"]


def test_a_judgment_of_many_pages_is_no_opinion(extract):
    text = "In its 94-page judgment, the court held that Acme had broken the law."
    assert all(len(c[4]) <= 1 for c in found(extract, text, "violated"))
