"""A graph's folder changes in one step, whatever happens meanwhile."""

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from kg.build import folder
from kg.errors import StoreError

GRAPH = '{"kg": "1"}'


def fill(where: Path, word: str) -> None:
    (where / "manifest.json").write_text(GRAPH)
    (where / "claims.jsonl").write_text(word)
    (where / "store").mkdir()
    (where / "store" / "data").write_text(word)


def state(out: Path) -> tuple[str, str]:
    return (out / "claims.jsonl").read_text(), (out / "store" / "data").read_text()


def names(where: Path) -> list[str]:
    return sorted(entry.name for entry in where.iterdir())


def test_new_folder_with_parents(tmp_path):
    out = tmp_path / "a" / "b"
    with folder.replacing(out) as new:
        fill(new, "one")
        assert not out.exists()
    assert state(out) == ("one", "one")
    assert names(out.parent) == ["b"]


def test_replaces_a_graph(tmp_path):
    for word in ("one", "two"):
        with folder.replacing(tmp_path / "g") as new:
            assert names(new) == []
            fill(new, word)
    assert state(tmp_path / "g") == ("two", "two")
    assert names(tmp_path) == ["g"]


def test_replaces_without_exchange_of_folders(tmp_path, monkeypatch):
    monkeypatch.setattr(folder, "_exchange", lambda one, other: False)
    test_replaces_a_graph(tmp_path)


def test_an_error_leaves_all_as_it_was(tmp_path):
    with folder.replacing(tmp_path / "g") as new:
        fill(new, "one")
    with pytest.raises(KeyboardInterrupt), folder.replacing(tmp_path / "g") as new:
        fill(new, "two")
        raise KeyboardInterrupt
    assert state(tmp_path / "g") == ("one", "one")
    assert names(tmp_path) == ["g"]


def test_repairs_an_interruption_between_two_renames(tmp_path):
    fill_in = tmp_path / ".g.kg-old"
    fill_in.mkdir()
    fill(fill_in, "one")
    assert folder.require(tmp_path / "g") == tmp_path / "g"
    assert state(tmp_path / "g") == ("one", "one")


def test_litter_of_a_killed_process_is_cleared(tmp_path):
    litter = tmp_path / ".g.kg-new"
    litter.mkdir()
    fill(litter, "half")
    with folder.replacing(tmp_path / "g") as new:
        fill(new, "one")
    assert names(tmp_path) == ["g"]
    assert state(tmp_path / "g") == ("one", "one")


@pytest.mark.parametrize("names_there", [["notes.txt"], ["manifest.json"], ["claims.jsonl", "store"]])
def test_something_else_is_not_overwritten(tmp_path, names_there):
    for name in names_there:
        (tmp_path / "g").mkdir(exist_ok=True)
        (tmp_path / "g" / name).write_text("{}")
    with (
        pytest.raises(StoreError, match=rf"holds {names_there[0]}( and 1 more)?, which kg did not write"),
        folder.replacing(tmp_path / "g"),
    ):
        pass
    assert names(tmp_path / "g") == sorted(names_there)


def test_a_users_file_in_a_graph_is_not_lost(tmp_path):
    with folder.replacing(tmp_path / "g") as new:
        fill(new, "one")
    (tmp_path / "g" / "notes.txt").write_text("mine")
    with pytest.raises(StoreError, match=r"holds notes\.txt, which kg did not write"), folder.replacing(tmp_path / "g"):
        pass
    assert (tmp_path / "g" / "notes.txt").read_text() == "mine"


def test_litter_of_file_managers_is_no_obstacle(tmp_path):
    (tmp_path / "g").mkdir()
    (tmp_path / "g" / ".DS_Store").write_text("")
    with folder.replacing(tmp_path / "g") as new:
        fill(new, "one")
    assert state(tmp_path / "g") == ("one", "one")


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "g").write_text("a file")
    with pytest.raises(StoreError, match="is a file; -o names a folder"), folder.replacing(tmp_path / "g"):
        pass


def test_the_current_folder_is_refused(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(StoreError, match="is the current folder"), folder.replacing("."):
        pass


def test_a_link_to_a_folder_stays_a_link(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "g").symlink_to(tmp_path / "real")
    with folder.replacing(tmp_path / "g") as new:
        fill(new, "one")
    assert (tmp_path / "g").is_symlink()
    assert state(tmp_path / "real") == ("one", "one")


def test_two_writers(tmp_path):
    with folder.replacing(tmp_path / "g") as new:
        fill(new, "one")
        with pytest.raises(StoreError, match="is being written by another kg"), folder.replacing(tmp_path / "g"):
            pass
    assert state(tmp_path / "g") == ("one", "one")


def test_require_names_what_is_missing(tmp_path):
    with pytest.raises(StoreError, match=r"no such graph: .*kg build INPUT -o"):
        folder.require(tmp_path / "none")
    with pytest.raises(StoreError, match="is not a folder that kg build has left"):
        folder.require(tmp_path)


WRITER = """
import sys
from pathlib import Path
from kg.build import folder
out, word = Path(sys.argv[1]), "x"
print("ready", flush=True)
for number in range(100000):
    word = str(number)
    with folder.replacing(out) as new:
        (new / "manifest.json").write_text('{"kg": "1"}')
        (new / "claims.jsonl").write_text(word)
        (new / "store").mkdir()
        (new / "store" / "data").write_text(word)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX systems")
def test_kill_at_any_moment(tmp_path):
    """Killed while it replaces the graph again and again, a writer leaves a whole graph each time."""
    out = tmp_path / "g"
    with folder.replacing(out) as new:
        fill(new, "start")
    for round_ in range(12):
        writer = subprocess.Popen([sys.executable, "-c", textwrap.dedent(WRITER), str(out)], stdout=subprocess.PIPE)
        writer.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            writer.wait(0.005 + 0.003 * round_)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        claims, store = state(folder.require(out))
        assert claims == store
    with folder.replacing(out) as new:
        fill(new, "end")
    assert names(tmp_path) == ["g"]
