"""The package's metadata: every folder and data file goes into the wheel, and the command starts light."""

import configparser
import fnmatch
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = {
    "charset_normalizer", "igraph", "lxml", "networkx", "numpy", "pandas", "pyoxigraph", "pypdf", "pyshacl", "pyvis",
    "rdflib", "scipy", "sklearn", "spacy", "starlette", "thinc", "torch", "tqdm", "trafilatura", "uvicorn",
}  # fmt: skip


@pytest.fixture(scope="module")
def config():
    parser = configparser.ConfigParser()
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


def lines(value):
    return value.strip().splitlines()


def test_every_package_is_listed(config):
    folders = {".".join(path.parent.relative_to(ROOT).parts) for path in (ROOT / "kg").rglob("__init__.py")}
    assert folders | {"kg._data.ontologies"} == set(lines(config["options"]["packages"]))


def test_every_data_file_goes_into_the_wheel(config):
    patterns = {key: lines(value) for key, value in config["options.package_data"].items()}
    packages = sorted(lines(config["options"]["packages"]), key=len, reverse=True)
    missed = []
    for path in sorted((ROOT / "kg").rglob("*")):
        if path.suffix in (".py", ".pyc") or not path.is_file():
            continue
        dotted = ".".join(path.relative_to(ROOT).parts[:-1])
        package = next(name for name in packages if dotted == name or dotted.startswith(name + "."))
        inside = path.relative_to(ROOT / package.replace(".", "/")).as_posix()
        if not any(fnmatch.fnmatchcase(inside, pattern) for pattern in [*patterns.get("*", []), *patterns.get(package, [])]):
            missed.append(path.relative_to(ROOT).as_posix())
    assert missed == []


def test_ontology_files_go_into_the_wheel(config):
    patterns = lines(config["options.package_data"]["kg._data.ontologies"])
    files = [path.relative_to(ROOT / "ontologies").as_posix() for path in (ROOT / "ontologies").rglob("*") if path.is_file()]
    assert "diplomacy.ttl" in files
    assert [name for name in files if not any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)] == []


def test_entry_points_lead_somewhere(config):
    for group in config["options.entry_points"].values():
        for line in lines(group):
            module, function = re.fullmatch(r"\w+ = ([\w.]+):(\w+)", line).groups()
            __import__(module)
            assert callable(getattr(sys.modules[module], function))


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["build", "--help"], ["query", "--help"], ["path", "--help"], ["show", "--help"]]
)
def test_help_loads_no_heavy_library(arguments):
    code = (
        "import sys\nfrom kg.cli import main\n"
        f"try:\n    main({arguments!r})\nexcept SystemExit as end:\n    assert not end.code\n"
        "print(' '.join(sorted(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout
    assert HEAVY & {name.split(".")[0] for name in done.stderr.split()} == set()


def test_version_is_the_package_s():
    import kg

    done = subprocess.run([sys.executable, "-m", "kg", "--version"], capture_output=True, text=True, cwd=ROOT, check=True)
    assert kg.__version__ in done.stdout
