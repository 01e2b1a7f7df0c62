"""SPARQL queries over a store: read-only, limited, and with errors that name line and column.

Prefixes of ``kg.rdf.PREFIXES`` and ``id:`` (the base of resources) are bound beforehand. The default graph of a query
is the union of all graphs, each triple once; ``GRAPH ?document { … }`` asks of one document. Updates and calls to other endpoints
(``SERVICE``) are refused. https://www.w3.org/TR/sparql11-query/
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions, Store, Variable

from kg.errors import QueryError
from kg.rdf.terms import BASE, PREFIXES, check_base
from kg.store.disk import GraphStore
from kg.store.results import Result

__all__ = ["DEFAULT_TIMEOUT", "bound", "check", "form", "parameters", "query"]

DEFAULT_TIMEOUT = 60.0
"""Seconds a query may take where nobody says otherwise."""

_UPDATES = ("INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH")
_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
# https://www.w3.org/TR/sparql11-query/#sparqlGrammar: IRIREF, strings (long ones first), comments; then words
_TOKENS = re.compile(
    r"""<[^<>"{}|^`\\\x00-\x20]*> | '''(?:[^\\]|\\.)*?''' | \"\"\"(?:[^\\]|\\.)*?\"\"\"
    | '(?:[^'\\\n\r]|\\.)*' | "(?:[^"\\\n\r]|\\.)*" | \#[^\n\r]*
    | [?$@]\w+ | [\w\-.]*:[\w\-.%:]* | (?P<word>[A-Za-z]\w*) | (?P<brace>\{)""",
    re.VERBOSE | re.DOTALL,
)
# The head of a SERVICE clause, wherever it stands: what is a string or a comment to one reader may be none to another,
# as "<" begins an IRI or compares, so no context excuses it. Whitespace and comments may stand anywhere in it.
_GAP = r"(?:\s|\#[^\n\r]*(?:[\n\r]|\Z))*"
_SERVICE = re.compile(
    rf"SERVICE{_GAP}(?:SILENT{_GAP})?(?:<[^<>]*>|[?$][^\s{{}}<>]+?|[^\s{{}}<>]*?:(?:\\.|[^\s{{}}])*?){_GAP}\{{", re.IGNORECASE
)
_CODE_POINT = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_POSITION = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)


def query(
    store: GraphStore | Store,
    text: str,
    *,
    base: str = BASE,
    max_rows: int | None = None,
    timeout: float | None = DEFAULT_TIMEOUT,
    bind: Mapping[str, Any] | None = None,
    default_graphs: Sequence[str] = (),
    named_graphs: Sequence[str] = (),
) -> Result:
    """Run one SPARQL query and return its whole answer.

    ``max_rows`` cuts the answer (``Result.truncated`` tells); ``timeout`` is in seconds, None for none; ``bind`` gives
    values to variables beforehand (see ``parameters``); ``default_graphs`` and ``named_graphs`` (IRIs) are the dataset
    to ask in place of the whole, as is ``FROM`` in the query. Raises QueryError: malformed (line and column), an
    update, a ``SERVICE`` call, or out of time.
    """
    check_base(base)
    check(text)
    text = bound(text, bind or {})
    asked, dataset = _dataset(store, text, default_graphs, named_graphs)
    box: list[Any] = []
    stop = threading.Event()

    def work() -> None:
        try:
            box.append(_run(asked, text, base, max_rows, dataset, stop))
        except Exception as error:  # handed to the caller's thread
            box.append(error)

    if timeout is None:
        work()
    else:
        # the engine lets other threads run but cannot be interrupted inside one step, so it gets a thread to be left behind
        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        thread.join(timeout)
        if thread.is_alive():
            stop.set()
            raise QueryError(f"the query took longer than {timeout:g} s: add a LIMIT, narrow it, or allow more time")
    answer = box[0]
    if isinstance(answer, SyntaxError):
        raise QueryError(_explain(str(answer), text)) from answer
    if isinstance(answer, OSError):
        raise QueryError(f"the query failed: {answer}") from answer
    if isinstance(answer, Exception):
        raise answer
    return answer


def parameters(pairs: Mapping[str, str], *, base: str = BASE) -> dict[str, Any]:
    """Values written by a person as terms: ``<iri>``, ``prefix:name`` of a bound prefix, else a plain string."""
    found: dict[str, Any] = {}
    prefixes = {**PREFIXES, "id": base}
    for name, value in pairs.items():
        prefix, colon, local = value.partition(":")
        if value.startswith("<") and value.endswith(">"):
            found[name] = _named(value[1:-1], value)
        elif colon and prefix in prefixes:
            found[name] = _named(prefixes[prefix] + local, value)
        else:
            found[name] = Literal(value)
    return found


def form(text: str) -> str:
    """The form of a query: SELECT, ASK, CONSTRUCT or DESCRIBE; empty if it is none of these."""
    words = (match.group("word").upper() for match in _TOKENS.finditer(text) if match.group("word"))
    return next((word for word in words if word in _FORMS), "")


def check(text: str) -> None:
    """Refuse updates and SERVICE calls, wherever comments, strings or escapes hide them; QueryError says why."""
    plain = _CODE_POINT.sub(_decoded, text)
    words = [(match.group("word").upper(), match.start()) for match in _TOKENS.finditer(plain) if match.group("word")]
    start = next((found for found in words if found[0] not in ("BASE", "PREFIX", "VERSION")), None)
    if start and start[0] in _UPDATES:
        raise QueryError(f"{_place(plain, start[1])}: {start[0]} is an update; queries are {', '.join(_FORMS)}")
    calls = [match.start() for one in (plain, text) for match in _SERVICE.finditer(one)]
    calls += [position for word, position in words if word == "SERVICE"]
    if calls:
        raise QueryError(f"{_place(plain, min(calls))}: SERVICE is refused: a query asks this graph only")


def _dataset(
    store: GraphStore | Store, text: str, default_graphs: Sequence[str], named_graphs: Sequence[str]
) -> tuple[Store, dict[str, Any]]:
    """The database to ask, and what it is to take for the dataset: the graphs named, those of FROM, else all as one."""
    quads = store.dataset if isinstance(store, GraphStore) else store
    if default_graphs or named_graphs:
        lists = ([_named(name, name) for name in names] for names in (default_graphs, named_graphs))
        return quads, dict(zip(("default_graph", "named_graphs"), lists, strict=True))
    words = {match.group("word").upper() for match in _TOKENS.finditer(text) if match.group("word")}
    if "FROM" in words:  # the engine's union would go before it
        return quads, {}
    if isinstance(store, GraphStore) and "GRAPH" not in words:
        return store.union, {}
    return quads, {"use_default_graph_as_union": True}


def _run(store: Store, text: str, base: str, max_rows: int | None, dataset: Mapping[str, Any], stop: threading.Event) -> Result:
    answer = store.query(text, prefixes={**PREFIXES, "id": base}, **dataset)
    if isinstance(answer, QueryBoolean):
        return Result(kind="boolean", value=bool(answer), base=base)
    items = []
    for item in islice(answer, None if max_rows is None else max_rows + 1):
        if stop.is_set():
            break
        items.append(item)
    truncated = max_rows is not None and len(items) > max_rows
    items = items[:max_rows]
    if isinstance(answer, QuerySolutions):
        variables = tuple(variable.value for variable in answer.variables)
        return Result(kind="table", variables=variables, rows=tuple(tuple(row) for row in items), truncated=truncated, base=base)
    return Result(kind="graph", triples=tuple(items), truncated=truncated, base=base)


def bound(text: str, bind: Mapping[str, Any]) -> str:
    """The query with a VALUES block at the start of its pattern, so that variables need not be projected.

    Raises QueryError for a variable that the query has not: its value would be without effect.
    """
    if not bind:
        return text
    known = _variables(text)
    for name in bind:
        if name not in known:
            raise QueryError(f"the query has no variable ?{name}; it has {', '.join(f'?{one}' for one in known) or 'none'}")
    names = " ".join(str(Variable(name)) for name in bind)
    block = f" VALUES ({names}) {{ ({' '.join(map(str, bind.values()))}) }}"
    tokens = [match for match in _TOKENS.finditer(text) if match.group("word") or match.group("brace")]
    words = [(match.group("word") or "").upper() for match in tokens]
    # a CONSTRUCT has its template's brace first; where a pattern is a query itself, its own pattern is meant
    start = words.index("WHERE") if "CONSTRUCT" in words and "WHERE" in words else 0
    braces = (i for i in range(start, len(tokens)) if tokens[i].group("brace") and words[i + 1 : i + 2] != ["SELECT"])
    brace = next((tokens[i].end() for i in braces), len(text))
    return text[:brace] + block + text[brace:]


def _variables(text: str) -> list[str]:
    """The variables of a query, as they come."""
    found = dict.fromkeys(
        name
        for token in (match.group() for match in _TOKENS.finditer(text))
        if token.startswith(("?", "$", "<?", "<$"))  # "?a<?b&&?c>?d" has what looks like an IRI
        for name in re.findall(r"[?$](\w+)", token)
    )
    return list(found)


def _explain(message: str, text: str) -> str:
    """The parser's message as one line: where, what stands there, what could."""
    match = _POSITION.search(message)
    if not match:
        return f"SPARQL: {' '.join(message.split())}"
    line, column, reason = int(match[1]), int(match[2]), match[3]
    source = [*text.split("\n"), ""][min(line - 1, text.count("\n") + 1)]
    here = source[max(0, column - 1) :][:20].strip()
    if "Prefix not found" in reason:
        before = re.findall(r"([\w.-]*):[\w.-]*", source[: column - 1])
        known = ", ".join(sorted([*PREFIXES, "id"]))
        why = f"unknown prefix {(before[-1] if before else '') + ':'!r}; bound are {known}"
    elif sentence := re.search(
        r"[A-Z][\w ]* (?:variable|expression|aggregate|[a-z]+ [a-z]+ [a-z]+)[^\[\]]*", reason.split("expected one of ")[-1]
    ):
        why = sentence.group().rstrip(", ")
    else:
        wanted = set(re.findall(r'"((?:\\.|[^"\\])+)"', re.sub(r"\[['_][^\]]*\]", "", reason)))
        before = " ".join(source[: column - 1].split())[-20:]
        why = (f"unexpected {here!r}" if here else "unexpected end") + (f" after {before!r}" if before else "")
        if not here and r"\\" in wanted:  # an escape: only a string may have one
            why += "; a string is not closed"
        elif not here and "}" in wanted:
            why += "; a } is missing"
    return f"SPARQL line {line}, column {column}: {why}"


def _place(text: str, position: int) -> str:
    before = text[:position]
    return f"SPARQL line {before.count(chr(10)) + 1}, column {position - before.rfind(chr(10))}"


def _decoded(match: re.Match[str]) -> str:
    number = int(match[1] or match[2], 16)
    return chr(number) if number < 0x110000 else match.group()


def _named(value: str, seen: str) -> NamedNode:
    try:
        return NamedNode(value)
    except ValueError as error:
        raise QueryError(f"{seen!r} is not an IRI: {error}") from error
