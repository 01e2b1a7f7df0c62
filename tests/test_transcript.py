"""Who speaks in a transcript, and what is none."""

from hypothesis import given
from hypothesis import strategies as st

from kg.transcript import turns


def spoken(text):
    return [(text[turn.start : turn.label].strip(), text[turn.content : turn.end], turn.asks) for turn in turns(text)]


def test_labels_in_capitals():
    text = "Briefing\n\nMR. HOLT: We left.\nIt rained.\nQ    When?\nMR. HOLT (in Oslo): Late.\nMR. HOLT: Bye."
    assert spoken(text) == [
        ("MR. HOLT", "We left.\nIt rained.", False), ("Q", "When?", True), ("MR. HOLT (in Oslo)", "Late.", False), ("MR. HOLT", "Bye.", False),
    ]  # fmt: skip


def test_one_who_answers_many():
    text = "AFP: Did it rain?\nAna Holt: Yes.\nReuters: Why?\nAna Holt: It is May."
    assert [label for label, _, _ in spoken(text)] == ["AFP", "Ana Holt", "Reuters", "Ana Holt"]


def test_lists_credits_and_a_single_label_are_none():
    assert turns("Image: A. Holt.\nNote: It closed.\nImage: A. Holt.\nNote: It opened.") == []
    assert turns("Holt: We left.\nThe sea was calm.") == []
    assert turns("Where: Oslo\nWhen: Monday\nWho: Ana Holt") == []


@given(st.text(st.sampled_from("AnaQ:. \n(),MR'"), max_size=80))
def test_turns_are_in_order_and_inside_the_text(text):
    last = 0
    for turn in turns(text):
        assert last <= turn.start < turn.label <= turn.content <= turn.end <= len(text)
        last = turn.start
