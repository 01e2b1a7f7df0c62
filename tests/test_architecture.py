"""The plan of docs/architecture.md, held: which room may import which, and who owns a third-party library."""

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "kg"

BASE = {"errors", "model"}
MAY_IMPORT = {
    "errors": set(),
    "model": {"errors"},
    "words": set(),
    "nouns": set(),
    "tree": set(),
    "forest": set(),
    "transcript": set(),
    "ontology": BASE | {"words"},
    "shapes": BASE | {"ontology", "rdf"},
    "read": BASE,
    "parse": BASE | {"nouns", "tree", "transcript", "words"},
    "extract": BASE | {"nouns", "ontology", "tree", "transcript", "words"},
    "resolve": BASE | {"forest", "nouns", "ontology", "transcript", "words"},
    "rdf": BASE | {"ontology"},
    "store": BASE | {"ontology", "rdf"},
    "network": BASE | {"rdf", "store"},
    "export": BASE | {"rdf", "store", "network"},
    "view": BASE | {"network"},
    "evaluate": BASE,
    "plot": BASE | {"network"},
    "build": BASE | {"words", "ontology", "shapes", "read", "parse", "extract", "resolve", "rdf", "store", "network", "export", "view"},
}
"""Room -> rooms it may import. The command line, the server and the tutorial code are above all of them."""
TOP = {"cli", "serve", "mcp", "notebook", "component", "__main__", "__init__"}

OWNERS = {
    "click": {"cli"},
    "tqdm": {"cli"},
    "charset_normalizer": {"read"},
    "lxml": {"read"},
    "pypdf": {"read"},
    "trafilatura": {"read"},
    "spacy": {"parse", "extract", "resolve", "component"},
    "numpy": {"forest", "parse", "resolve", "network", "view"},
    "scipy": {"network", "view"},
    "rdflib": {"ontology", "shapes"},
    "pyshacl": {"ontology", "shapes"},
    "pyoxigraph": {"ontology", "shapes", "resolve", "rdf", "store", "export", "serve"},
    "networkx": {"network", "view", "export", "serve", "cli", "notebook"},
    "pyvis": {"view"},
    "matplotlib": {"plot"},
    "pandas": {"store", "notebook"},
    "pyarrow": {"export"},
    "pyspark": {"build"},
    "starlette": {"serve"},
    "uvicorn": {"serve"},
    "mcp": {"mcp"},
}
"""Third-party library -> rooms that may import it."""


def room_of(path):
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path, *, types=True):
    """Dotted target of every import in the file, those inside functions too; ``types``: those for type checkers as well."""
    folder = ["kg", *path.relative_to(PACKAGE).parts[:-1]]
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if not types:
        tree.body = [node for node in tree.body if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = folder[: len(folder) - node.level + 1] if node.level else []
            module = [node.module] if node.module else []
            yield from (".".join([*base, *module, alias.name]) for alias in node.names)


def edges(*, types=True):
    for path in sorted(PACKAGE.rglob("*.py")):
        for target in imports(path, types=types):
            yield path.relative_to(PACKAGE).as_posix(), room_of(path), target


def test_every_room_is_in_the_plan():
    rooms = {room_of(path) for path in PACKAGE.rglob("*.py")}
    assert rooms <= set(MAY_IMPORT) | TOP


def test_the_plan_has_no_circle():
    done: set[str] = set()
    while len(done) < len(MAY_IMPORT):
        ready = {room for room, above in MAY_IMPORT.items() if room not in done and above <= done}
        assert ready, f"a circle among {set(MAY_IMPORT) - done}"
        done |= ready


def test_rooms_import_upward_only():
    wrong = []
    for path, room, target in edges():
        parts = target.split(".")
        if parts[0] != "kg" or room in TOP:
            continue
        other = parts[1] if len(parts) > 1 and ((PACKAGE / parts[1]).exists() or (PACKAGE / f"{parts[1]}.py").exists()) else None
        if other is not None and other != room and other not in MAY_IMPORT[room]:
            wrong.append(f"kg/{path} imports {target}")
    assert wrong == []


def test_libraries_have_their_owners():
    wrong = []
    for path, room, target in edges(types=False):
        library = target.split(".")[0]
        if library != "kg" and library not in sys.stdlib_module_names and room not in OWNERS.get(library, set()):
            wrong.append(f"kg/{path} imports {target}")
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("import kg.build", ["kg.build"]),
        ("from kg import build", ["kg.build"]),
        ("from ..build import x", ["kg.build.x"]),
        ("from . import zones", ["kg.read.zones"]),
        ("def f():\n    from kg.build import x", ["kg.build.x"]),
    ],
)
def test_imports_are_seen_in_every_form(code, expected, tmp_path, monkeypatch):
    monkeypatch.setattr(sys.modules[__name__], "PACKAGE", tmp_path)
    path = tmp_path / "read" / "x.py"
    path.parent.mkdir()
    path.write_text(code, encoding="utf-8")
    assert list(imports(path)) == expected


def test_importing_the_package_runs_no_other_room():
    assert {target for path, _, target in edges() if path == "__init__.py" and target.startswith("kg")} == set()
