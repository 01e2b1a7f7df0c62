"""An endpoint elsewhere is kept as the graph in the folder; only what changes is sent."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from build_corpus import files
from pyoxigraph import DefaultGraph, QueryResultsFormat, Store

import kg.build
from kg.errors import StoreError
from kg.store import open_store


@pytest.fixture
def endpoint():
    """A SPARQL 1.1 endpoint over a store in memory: (URL, store, updates received)."""
    store, updates = Store(), []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if "update" in self.headers["Content-Type"]:
                updates.append(body.decode())
                store.update(updates[-1])
                answer = b""
            else:
                from urllib.parse import parse_qs

                text = parse_qs(body.decode())["query"][0] if b"query=" in body else body.decode()
                answer = store.query(text).serialize(format=QueryResultsFormat.JSON)
            self.send_response(200)
            self.send_header("Content-Type", "application/sparql-results+json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/sparql", store, updates
    server.shutdown()
    server.server_close()


def there(store, base="https://w3id.org/diplokg/id/"):
    """Graph and triple of each quad; the shared graph's name stands for the default graph."""
    return {("" if quad.graph_name.value == f"{base}shared" else quad.graph_name.value, str(quad.triple)) for quad in store}


def here(out):
    return {("" if isinstance(q.graph_name, DefaultGraph) else q.graph_name.value, str(q.triple)) for q in open_store(out / "store")}


def test_endpoint_follows_the_graph(tmp_path, texts, endpoint):
    url, store, updates = endpoint
    out = tmp_path / "g"
    kg.build.build([texts / "01-oslo.txt", texts / "02-lima.txt"], out, store=url)
    assert there(store) == here(out)
    updates.clear()
    kg.build.add(out, [texts / "05-marks.txt"], store=url)
    assert there(store) == here(out)
    assert not any("document/02-lima.txt>" in update for update in updates)
    kg.build.remove(out, ["01-oslo.txt"], store=url)
    assert there(store) == here(out)
    assert "01-oslo" not in str(list(store))


def test_the_graph_is_as_it_was_when_the_endpoint_is_not_there(tmp_path, texts, monkeypatch):
    monkeypatch.setattr("kg.store.endpoint.time.sleep", lambda seconds: None)
    out = tmp_path / "g"
    kg.build.build([texts / "01-oslo.txt"], out)
    before = files(out)
    monkeypatch.setattr("kg.build._read", None)  # no text is read for nothing
    with pytest.raises(StoreError, match="127"):
        kg.build.add(out, [texts / "05-marks.txt"], store="http://127.0.0.1:9/sparql")
    with pytest.raises(StoreError, match="127"):
        kg.build.build([texts / "05-marks.txt"], out, store="http://127.0.0.1:9/sparql")
    assert files(out) == before
