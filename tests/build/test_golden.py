"""The examples give, byte for byte, what is kept beside them."""

import importlib.util
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "scripts" / "update_golden.py"


def test_examples_as_expected(tmp_path):
    spec = importlib.util.spec_from_file_location("update_golden", SCRIPT)
    golden = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(golden)
    assert len(golden.articles()) >= 3
    assert golden.differences(golden.build(tmp_path)) == []
