"""The JSON API and its description."""

import pytest

pytest.importorskip("starlette")
pytest.importorskip("uvicorn")

from starlette.testclient import TestClient

from kg.serve import app
from kg.serve.api import OPERATIONS, openapi


@pytest.fixture(scope="module")
def client(out):
    with TestClient(app(out), base_url="http://localhost:8000") as made:
        yield made


def test_the_page_and_a_text(client):
    assert client.get("/").text == "<!doctype html><title>Quay</title>"
    assert client.get("/text", params={"document": "reply.txt"}).text.startswith("Sudmark did not")
    assert client.get("/text", params={"document": "reply"}).status_code == 404


@pytest.mark.parametrize(
    ("params", "words"),
    [({}, "'document' is missing"), ({"doc": "reply.txt"}, "allowed are document"), ([("document", "a"), ("document", "b")], "2 times")],
)
def test_a_text_of_no_document_is_a_bad_request(client, params, words):
    answer = client.get("/text", params=params)
    assert answer.status_code == 400 and words in answer.text


def test_entities_are_searched(client):
    found = client.get("/api/entities", params={"q": "quay"}).json()
    assert [row["label"] for row in found] == ["quay ownership", "Blue Quay"]
    assert found[1]["claims"] == 1


def test_an_entity_with_its_mentions(client):
    found = client.get("/api/entity", params={"name": "sol"}).json()
    assert found["label"] == "Ana Sol" and len(found["mentions"]) == 3


def test_claims_by_conditions(client):
    found = client.get("/api/claims", params={"about": "Sudmark", "polarity": "negative"}).json()
    assert found["total"] == 2
    assert found["claims"][0]["statement"] == "Norland — not threatened → Sudmark (according to Ana Sol)"
    assert found["claims"][0]["evidence"]["text"].startswith("Norland did not threaten")
    assert found["claims"][0]["title"] == "Worry at the quay"

    def labels(**params):
        return [c["relation"]["label"] for c in client.get("/api/claims", params=params).json()["claims"]]

    assert labels(root="ASSAULT") == ["attacked"]
    assert labels(speaker="Daily Lamp") == ["accused"]
    assert labels(modality="possible") == ["sanctioned"]
    assert labels(subject="Orvel") == ["owns", "based in"] and labels(object="Blue Quay") == ["owns"]
    assert labels(relation="based in", document="quay.txt") == ["based in"]
    assert labels(min_confidence=0.5, relation="criticized") == []
    assert labels(limit=1, offset=9) == ["criticized"]


def test_a_path_with_its_sentences(client):
    (found,) = client.get("/api/path", params={"from": "Ana Sol", "to": "Maritel"}).json()
    assert [hop["to"]["label"] for hop in found["hops"]] == ["quay ownership", "Blue Quay", "Maritel"]
    assert found["hops"][0]["claims"][0]["evidence"].startswith("Minister Ana Sol")
    assert client.get("/api/path", params={"from": "Ana Sol", "to": "Maritel", "hops": 2}).json() == []
    assert len(client.get("/api/path", params={"from": "Norland", "to": "Sudmark", "directed": "true", "all": "1"}).json()) >= 1


def test_disagreements_timeline_statistics_documents(client):
    (case,) = client.get("/api/disagreements").json()
    assert case["denied"][0]["document"] == "reply.txt" and case["affirmed"][0]["speaker"] == "The Daily Lamp"
    assert client.get("/api/timeline", params={"name": "Sudmark"}).json()[0]["begin"] == "2024-03-01"
    assert client.get("/api/stats").json()["claims"] == 10
    assert [row["id"] for row in client.get("/api/documents").json()] == ["quay.txt", "reply.txt"]


@pytest.mark.parametrize(
    ("path", "params", "status", "words"),
    [
        ("/api/entity", {"name": "Ana Soll"}, 404, "near are Ana Sol"),
        ("/api/entity", {}, 400, "'name' is missing"),
        ("/api/entity", {"nam": "x"}, 400, "allowed are name"),
        ("/api/claims", {"polarity": "maybe"}, 400, "positive, negative"),
        ("/api/claims", {"limit": "many"}, 400, "a number is wanted"),
        ("/api/claims", {"limit": "0"}, 400, "1 to 1000"),
        ("/api/path", {"from": "Ana Sol", "to": "Maritel", "as_of": "soon"}, 400, "date 'soon'"),
        ("/api/path", {"from": "Ana Sol", "to": "Maritel", "all": "perhaps"}, 400, "true and false"),
        ("/api/claims", [("about", "Sol"), ("about", "Norland")], 400, "2 times"),
    ],
)
def test_bad_requests(client, path, params, status, words):
    answer = client.get(path, params=params)
    assert answer.status_code == status and words in answer.json()["error"]


def test_the_description_is_openapi(client):
    found = client.get("/openapi.json").json()
    assert found == openapi() and set(found["paths"]) == {operation.path for operation in OPERATIONS}
    validator = pytest.importorskip("openapi_spec_validator")
    validator.validate(found)


CALLS = {
    "/api/entities": {"q": "o"},
    "/api/entity": {"name": "Ana Sol"},
    "/api/claims": {"limit": "1000"},
    "/api/path": {"from": "Ana Sol", "to": "Sudmark", "k": "5", "negated": "true"},
    "/api/disagreements": {},
    "/api/timeline": {"name": "Sudmark"},
    "/api/stats": {},
    "/api/documents": {},
}


@pytest.mark.parametrize("path", CALLS)
def test_answers_are_as_described(client, path):
    jsonschema = pytest.importorskip("jsonschema")
    described = openapi()
    schema = described["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    answer = client.get(path, params=CALLS[path])
    assert answer.status_code == 200 and answer.json()
    jsonschema.Draft202012Validator({**schema, "components": described["components"]}).validate(answer.json())


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.path)
def test_bounds_are_told_and_held(client, operation):
    for parameter in operation.parameters:
        for bound, beyond in ((parameter.least, -1), (parameter.most, 1)):
            if bound is not None:
                given = {**CALLS[operation.path], parameter.name: str(bound)}
                assert client.get(operation.path, params=given).status_code != 400
                answer = client.get(operation.path, params={**given, parameter.name: str(bound + beyond)})
                assert answer.status_code == 400 and "allowed are" in answer.json()["error"]
    if any(parameter.name == "min_confidence" for parameter in operation.parameters):
        assert client.get(operation.path, params={**CALLS[operation.path], "min_confidence": "nan"}).status_code == 400


def test_a_path_by_one_relation(client):
    found = client.get("/api/path", params={"from": "Orvel", "to": "Blue Quay", "relation": "owns"}).json()
    assert [hop["claims"][0]["relation"] for hop in found[0]["hops"]] == ["owns", "owns"]
    assert client.get("/api/path", params={"from": "Orvel", "to": "Blue Quay", "relation": "attacked"}).json() == []
