#!/usr/bin/env python3
"""Run the commands shown in README.md and docs/, and write their output below them.

usage: python scripts/update_docs.py [--check]

In a fenced block of the kind ``console`` a line that begins with "$ " is a command, and the lines up
to the next one are its standard output. The blocks of a page run from top to bottom in one folder
that holds a copy of examples/. ``--check`` changes nothing and exits 1 if an output differs.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("README.md", "docs/index.md", "docs/formats.md", "docs/install.md")
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def commands(block: str) -> list[str]:
    """The commands of a block; a backslash at a line's end continues one."""
    found: list[str] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append(line[2:])
        elif found and found[-1].endswith("\\"):
            found[-1] += "\n" + line
        elif line.startswith("$"):
            raise ValueError(f"not a command: {line!r}")
    return found


def shown(command: str, output: str) -> str:
    """A command with its output, as it stands in a page."""
    return f"$ {command}\n{output}" + ("" if not output or output.endswith("\n") else "\n")


def run(command: str, folder: Path) -> str:
    """Standard output of a command line; ``kg`` is this source tree's.

    Raises ``RuntimeError`` if it fails.
    """
    setup = f'kg() {{ "{sys.executable}" -m kg "$@"; }}; '
    env = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "COLUMNS": "120", "BROWSER": "true"}
    done = subprocess.run(["bash", "-c", setup + command], cwd=folder, env=env, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise RuntimeError(f"{command}\nexit {done.returncode}\n{done.stderr}")
    return done.stdout


def renewed(page: str, folder: Path) -> str:
    """The page's text with every output as it is now."""

    def renew(match: re.Match[str]) -> str:
        return "```console\n" + "".join(shown(command, run(command, folder)) for command in commands(match.group(1))) + "```"

    return _BLOCK.sub(renew, page)


def stale(names: tuple[str, ...] = PAGES, *, write: bool = False) -> list[str]:
    """Names of pages whose outputs differ from what the commands print now."""
    found = []
    for name in names:
        path = ROOT / name
        if not path.exists():
            continue
        page = path.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "examples", Path(folder) / "examples")
            fresh = renewed(page, Path(folder))
        if fresh != page:
            found.append(name)
            if write:
                path.write_text(fresh, encoding="utf-8")
    return found


def main() -> None:
    check = "--check" in sys.argv[1:]
    found = stale(write=not check)
    if check and found:
        sys.exit(f"differ: {', '.join(found)}; run python scripts/update_docs.py and read the difference")
    print("\n".join(found) or "all as shown", file=sys.stderr)


if __name__ == "__main__":
    main()
