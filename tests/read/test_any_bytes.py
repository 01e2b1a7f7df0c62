"""Whatever a file holds: a document whose zones lie in its text, or one error that names the file."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdf_maker import column, make_pdf

from kg.errors import InputError
from kg.read import read

EXAMPLES = Path(__file__).parents[2] / "examples"
WHOLE = {
    ".html": (EXAMPLES / "cable-dispute.html").read_bytes(),
    ".md": (EXAMPLES / "river-talks.md").read_bytes(),
    ".txt": (EXAMPLES / "fisheries-visit.txt").read_bytes(),
    ".jsonl": (EXAMPLES / "briefs.jsonl").read_bytes(),
    ".pdf": make_pdf([column(["Malta accused Spain of theft.", "Spain denied that."])]),
}


def check(folder, suffix, data):
    path = folder / f"a{suffix}"
    path.write_bytes(data)
    try:
        found = read([path]).documents
    except InputError as error:
        assert str(error).startswith(("two documents have the id", str(path)))
        assert "\n" not in str(error)
        return
    for document in found:
        document.text.encode("utf-8")
        assert all(0 <= z.start < z.end <= len(document.text) for z in document.zones)


@pytest.mark.parametrize("suffix", WHOLE)
def test_damaged_files(tmp_path_factory, suffix):
    folder, whole = tmp_path_factory.mktemp("damaged"), WHOLE[suffix]

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(at=st.integers(0, len(whole)), cut=st.integers(0, 300), put=st.binary(max_size=12))
    def damaged(at, cut, put):
        check(folder, suffix, whole[:at] + put + whole[at + cut :])

    damaged()


@pytest.mark.parametrize("suffix", WHOLE)
def test_random_bytes(tmp_path_factory, suffix):
    folder = tmp_path_factory.mktemp("random")

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.one_of(st.binary(max_size=200), st.text(max_size=100).map(lambda text: text.encode("utf-8", "ignore"))))
    def random(data):
        check(folder, suffix, data)

    random()
