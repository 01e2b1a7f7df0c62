"""Whether a text looks English; the sentences are made up."""

import subprocess
import sys

import pytest

from kg.read import read
from kg.read.language import looks_english


@pytest.mark.parametrize(
    "text",
    [
        "La France a condamné la Russie.",
        "Le président a dit que la France ne signera pas le traité.",
        "Der Minister hat das Abkommen mit Malta nicht unterzeichnet.",
        "El ministro dijo que Malta no ha firmado el tratado.",
        "Il ministro ha detto che la Francia non è pronta.",
        "O ministro disse que a França não vai assinar o tratado.",
        "De minister zei dat het verdrag niet is getekend.",
        "Ministern sade att det är för sent och att Malta inte har skrivit på.",
        "Ministeren sagde at det er for sent, og at Malta ikke har underskrevet.",
        "Minister powiedział, że Malta nie podpisze umowy, i że to nie jest koniec.",
        "Menteri itu mengatakan bahwa Malta tidak akan menandatangani perjanjian dengan Spanyol.",
        "Посол Мальты прибыл в Осло.",
        "马耳他大使抵达奥斯陆。",
        "وصل سفير مالطا إلى أوسلو.",
        "Balozi wa Malta aliwasili Oslo siku ya Jumatatu, na kusaini mkataba wa uvuvi uliojadiliwa tangu mwezi wa tatu. " * 3,
    ],
)
def test_other_languages(text):
    assert not looks_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Malta signed.",
        "Le Pen wins a seat",
        "Charles de Gaulle gets a new carrier",
        "Ursula von der Leyen meets Van der Bellen",
        "El Salvador, Los Angeles sign pact",
        "Luiz Inácio Lula da Silva fires Dias Toffoli",
        "Malta's envoy takes a different view.",
        "Putin meets Xi, Modi, Erdogan, Lukashenko, Tokayev: Beijing talks open",
        "MALTA SIGNS TREATY",
        'The motto of Malta is "Virtute et constantia", and that of France "Liberté, égalité, fraternité".',
        "The word Путин means nothing in Maltese.",
        "1 2 3",
        "",
    ],
)
def test_english(text):
    assert looks_english(text)


def test_document_of_another_language_is_read_with_a_warning(tmp_path, caplog):
    (tmp_path / "a.txt").write_text("La France a condamné la Russie.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("France condemned Russia.", encoding="utf-8")
    reading = read([tmp_path])
    assert ([d.id for d in reading.documents], reading.failures) == (["a.txt", "b.txt"], ())
    assert [record.getMessage() for record in caplog.records] == [
        f"{tmp_path / 'a.txt'}: does not look English; what is read from it may be nonsense"
    ]


def test_many_documents_of_another_language_take_few_lines(tmp_path, caplog):
    line = '{"id": %d, "text": "La France a condamné la Russie."}\n'
    (tmp_path / "a.jsonl").write_text("".join(line % number for number in range(20)), encoding="utf-8")
    assert len(read([tmp_path]).documents) == 20
    messages = [record.getMessage() for record in caplog.records]
    assert len(messages) == 6
    assert messages[-1] == "15 more documents do not look English"


@pytest.mark.parametrize("logging", ["", "import logging; logging.getLogger().addHandler(logging.NullHandler()); "])
def test_warning_is_printed_where_nobody_handles_logs(tmp_path, logging):
    (tmp_path / "a.txt").write_text("La France a condamné la Russie.", encoding="utf-8")
    code = f"{logging}from kg.read import read; read(['a.txt'])"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stderr == "kg: a.txt: does not look English; what is read from it may be nonsense\n"
