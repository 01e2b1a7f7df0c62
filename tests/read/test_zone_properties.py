"""Promises of zones that hold for any text: order, no overlap, nothing left out, no run-away time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.read.zones import zones

FRAGMENTS = [
    "Malta signed.", "(Photo: A/Wire)", "Read Also: Peru", "By Ada Lind", "© 2024", "|", ">>>", "\n", "\r\n", "\n\n", " ",
    "OSLO —", "May 3, 2021", "- ", "# ", "Sign up", "(Editing by A. B.)", "Image: X.", "“", "”", "\u2028", "\ufeff", "é",
    "漢字", "Related articles", ". ", "Tags: x",
]  # fmt: skip


def _printed(text):
    return text.replace("\ufeff", "").replace("\u200b", "").strip()


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=12)), max_size=14).map("".join))
def test_zones_cover_the_text_in_order_without_overlap(text):
    found = zones(text)
    end = 0
    for zone in found:
        assert end <= zone.start < zone.end <= len(text)
        assert not _printed(text[end : zone.start])
        assert text[zone.start : zone.end].strip()
        end = zone.end
    assert not _printed(text[end:])


@pytest.mark.parametrize("unit", ["A", "Aa ", "A. ", "By A, ", "(Photo: ", "A/", ", A", '"', "| ", "- ", "A-", "© ", "Read more: "])
def test_time_grows_with_length_only(unit):
    started = time.perf_counter()
    zones(unit * (20_000 // len(unit)))
    zones(f"By {unit * 500}!")
    zones(f"The talks. {unit * 500}!")
    assert time.perf_counter() - started < 2.0
