"""A graph that is built once for all tests of this folder."""

from pathlib import Path

import pytest
from build_corpus import TEXTS, write


@pytest.fixture(scope="session")
def texts(tmp_path_factory) -> Path:
    return write(tmp_path_factory.mktemp("texts"), TEXTS)


@pytest.fixture(scope="session")
def graph(tmp_path_factory, texts) -> Path:
    import kg.build

    out = tmp_path_factory.mktemp("built") / "graph"
    kg.build.build([texts], out)
    return out
