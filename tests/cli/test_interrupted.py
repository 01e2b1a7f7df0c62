"""A full disk, a closed pipe, Ctrl-C and termination end a command quietly, in one line, and leave nothing half done."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

resource = pytest.importorskip("resource", reason="limits and signals of POSIX systems")

SENTENCES = "Norway accused Denmark of piracy in 2021. Peru's president Mateo Quispe visited Oslo. Denmark denied it. "


def written(path, documents):
    rows = [{"id": f"{number:03}", "text": SENTENCES * 20} for number in range(documents)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


@pytest.fixture
def texts(tmp_path):
    return written(tmp_path / "texts.jsonl", 40)


def kg(*arguments, **options):
    command = [sys.executable, "-m", "kg", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, **options)


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(("workers", "after"), [(1, 0.5), (2, 0.2), (2, 2)])  # while the workers start, and while they read
def test_interrupted(tmp_path, sent, workers, after):
    texts = written(tmp_path / "texts.jsonl", 1000)  # more than are read before the signal, on any machine
    process = kg("build", texts, "-o", tmp_path / "g", "--workers", workers)
    while not (tmp_path / ".g.kg-new").exists():
        assert process.poll() is None
        time.sleep(0.05)
    time.sleep(after)
    assert process.poll() is None
    send = os.killpg if sent == signal.SIGINT else os.kill  # a terminal sends Ctrl-C to the whole group
    send(process.pid, sent)
    try:
        out, err = process.communicate(timeout=8)
    except subprocess.TimeoutExpired:  # what a signal raises inside a library's finaliser is lost: one presses Ctrl-C again
        send(process.pid, sent)
        out, err = process.communicate(timeout=20)
    assert process.returncode == 1
    assert (out, err) == ("", "kg: interrupted; nothing was changed\n")
    assert os.listdir(tmp_path) == ["texts.jsonl"]


IMPORTING = """
import kg.cli.app as app
app.cli.commands["validate"].callback = lambda **_: exec("import os, signal; os.kill(os.getpid(), signal.SIGINT); os.getpid()")
app.main(["validate", "."])
"""


def test_interrupted_while_a_string_is_executed(tmp_path):
    """As importing a library may do; a module's interpreter then ends by the signal if what was raised is KeyboardInterrupt itself."""
    (tmp_path / "importing.py").write_text(IMPORTING)
    done = subprocess.run([sys.executable, "-m", "importing"], capture_output=True, text=True, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "kg: interrupted; nothing was changed\n")


def test_full_disk_while_building(tmp_path, texts):
    """A limit on the size of files stands for the disk: the system refuses the write in the same way."""
    (tmp_path / "small.txt").write_text(SENTENCES)
    done = kg("build", tmp_path / "small.txt", "-o", tmp_path / "g")
    assert done.wait() == 0
    before = (tmp_path / "g" / "claims.jsonl").read_bytes()
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))  # noqa: E731
    process = kg("add", tmp_path / "g", texts, preexec_fn=limit)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 1
    assert out == "" and err.startswith("kg: ") and err.count("\n") == 1, err
    assert "File too large" in err or "written" in err
    assert (tmp_path / "g" / "claims.jsonl").read_bytes() == before
    assert sorted(os.listdir(tmp_path)) == ["g", "small.txt", "texts.jsonl"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="/dev/full is of Linux")
def test_full_disk_behind_standard_output(texts):
    with open("/dev/full", "w") as full:
        done = subprocess.run([sys.executable, "-m", "kg", "extract", str(texts)], stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1
    assert done.stderr == "kg: No space left on device\n"


def test_closed_pipe_is_quiet(texts):
    process = kg("extract", texts)
    assert process.stdout.readline().startswith('{"id": ')
    process.stdout.close()
    assert process.stderr.read() == ""
    assert process.wait() == 0
