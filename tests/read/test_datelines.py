"""When and where a text was published: the shapes of agencies, wires, ministries and newspapers; all texts are made up."""

import pytest

from kg.read import read
from kg.read.document import document

TITLE = "Malta rejects new port fees"
LEAD = "Island farmers on Friday sued the port of Ruritania."
BODY = "The envoys of Malta and Ruritania met in Oslo on Monday to discuss the treaty."


def zones_of(text):
    found = document(text, id="a")
    return found.date, [(z.kind, text[z.start : z.end]) for z in found.zones if text[z.start : z.end] not in (TITLE, BODY)]


@pytest.mark.parametrize(
    "lead",
    """
    VALLETTA, Malta (AP) — March 13, 2026 —
    VALLETTA, Malta — March 13, 2026 —
    VALLETTA (Reuters) - March 13, 2026 -
    VALLETTA, March 13, 2026 (Reuters) -
    VALLETTA — Friday, March 13, 2026 —
    VALLETTA, March 13, 2026 /PRNewswire/ --
    VALLETTA, Malta, March 13, 2026 /PRNewswire/ --
    VALLETTA, Malta, March 13, 2026 (GLOBE NEWSWIRE) --
    VALLETTA, Malta--(BUSINESS WIRE)--March 13, 2026--
    Valletta, 13 March 2026 —
    Valletta, Malta, 13 March 2026 –
    Valletta, 13th March, 2026 –
    VALLETTA, 13 March 2026:
    VALLETTA / OSLO, 13 March 2026 –
    VALLETTA (Malta), March 13, 2026 -
    New Delhi [India], March 13, 2026 (ANI):
    March 13, 2026 (VALLETTA) –
    March 13, 2026 — VALLETTA —
    13 March 2026, Valletta –
    Valletta, 13 Mar 2026 (EFE).-
    Valletta, Mar 13, 2026 (Agencia Norte).-
    """.strip().splitlines(),
)
def test_day_before_the_first_sentence(lead):
    lead = lead.strip()
    assert zones_of(f"{TITLE}\n\n{lead} {LEAD}\n\n{BODY}") == ("2026-03-13", [("dateline", lead), ("body", LEAD)])


@pytest.mark.parametrize(
    "line",
    """
    Valletta, 3 March 2026
    Valletta, Malta, 3 March 2026
    Valletta, 3rd March, 2026
    Valletta, March 3, 2026
    Valletta (Malta), 3 March 2026
    New York / Valletta, 3 March 2026
    VALLETTA — March 3, 2026
    3 March 2026 - Valletta
    Date: 3 March 2026
    Posted Tue 3 Mar 2026 at 6:40pm AEDT
    Issued on 3 March 2026
    Released 3 March 2026
    SC/15001, 3 MARCH 2026
    FOR IMMEDIATE RELEASE March 3, 2026
    For Immediate Release — Tuesday, March 3, 2026
    Press Release, 3 March 2026
    Press Release No. 12, 3 March 2026
    Published 14:32, 3 Mar 2026
    Published: 3 March 2026, 14:32 GMT
    Updated 3:04 p.m. ET, Tue March 3, 2026
    Posted on March 3, 2026 by Ana Holt
    Given at Valletta, this 3rd day of March 2026
    """.strip().splitlines(),
)
def test_line_that_tells_the_day(line):
    line = line.strip()
    assert zones_of(f"{TITLE}\n\nBy Ana Holt\n{line}\n\n{BODY}") == ("2026-03-03", [("byline", "By Ana Holt"), ("dateline", line)])


@pytest.mark.parametrize(
    "line",
    """
    On 3 March 2026 Malta left the pact.
    Malta left the pact on 3 March 2026
    Malta signs pact, 3 March 2026
    The envoys of Malta greet the king in Oslo, 3 March 2026
    Ana Holt greets the king, Oslo, 3 March 2026.
    Issued on 3 March 2026, the permit lapsed in May.
    Signed in Oslo on 3 March 2026, the treaty binds Malta and Ruritania.
    Photo: Ana Holt greets the king in Oslo, 3 March 2026
    Timeline: 3 to 9 March 2026
    """.strip().splitlines(),
)
def test_sentences_and_captions_tell_no_day(line):
    assert document(f"{TITLE}\n\n{line.strip()}\n\n{BODY}", id="a").date is None


def test_a_placed_day_stands_before_the_body_or_at_the_end():
    assert document(f"{TITLE}\n\n{BODY}\n\nOslo, 3 March 2026\n\n{BODY}", id="a").date is None
    assert document(f"{TITLE}\n\n{BODY}\n\nOslo, 3 March 2026", id="a").date == "2026-03-03"


def test_items_of_a_chronology_keep_their_day():
    item = "March 3, 2014 (OSLO) – Malta left the pact."
    assert zones_of(f"{TITLE}\n\n{BODY}\n\n{item}") == (None, [("body", item)])


@pytest.mark.parametrize("place", ["VALLETTA (AP)", "VALLETTA, Malta (Reuters)", "Valletta (Bloomberg)", "VALLETTA, MALTA —"])
def test_place_and_agency_over_the_day(place):
    expected = ("2026-03-03", [("dateline", place), ("dateline", "March 3, 2026")])
    assert zones_of(f"{TITLE}\n\n{place}\nMarch 3, 2026\n\n{BODY}") == expected


@pytest.mark.parametrize(
    "line",
    """
    Ana Holt in Valletta
    Ana Holt in Valletta and Jo Roe
    Ana Holt in Valletta and Jo Roe Home affairs correspondent
    Ana Holt Diplomatic editor
    Ana Holt, Valletta correspondent
    """.strip().splitlines(),
)
def test_byline_without_by(line):
    assert zones_of(f"{TITLE}\n\n{line.strip()}\nTuesday 3 March 2026\n\n{BODY}")[1][0] == ("byline", line.strip())


@pytest.mark.parametrize(
    "line",
    """
    Roe reported from Oslo, Norway. Harbor Press writer Jane Doe in Paris contributed to this report.
    Jane Roe reported from Oslo, and Jo Doe from Rome. Ana Holt contributed reporting from Valletta.
    AP writer Jane Roe contributed from Paris.
    Ana Holt and Jo Roe contributed reporting and research.
    Harbor Press Diplomatic Writer Jane Roe contributed to this report from Oslo.
    With files from The Harbor Press
    With files from Ana Holt and Jo Roe.
    Additional reporting: Ana Holt
    This story was reported by Jane Roe in Oslo.
    Reporting by Ana Holt, Jo Roe; editing by Jo Doe
    burs-ah/jr/ann
    """.strip().splitlines(),
)
def test_credits_after_the_end(line):
    assert zones_of(f"{TITLE}\n\n{BODY}\n\n___\n\n{line.strip()}")[1][1:] == [("byline", line.strip())]


@pytest.mark.parametrize(
    "line",
    """
    Roe reported from Oslo that Malta had left the pact.
    Malta reported from Oslo a loss of three ships.
    Malta contributed to this report on trade.
    The envoy contributed to this report of failure, Malta said.
    """.strip().splitlines(),
)
def test_sentences_that_are_no_credits(line):
    assert zones_of(f"{TITLE}\n\n{BODY}\n\n{line.strip()}")[1] == [("body", line.strip())]


def test_credit_of_a_picture_after_dots():
    text = f"{TITLE}\n\nAna Holt greets the king in Oslo last month. Credit...Jo Roe for The Harbor Times\n\n{BODY}"
    assert [kind for kind, _ in zones_of(text)[1]] == ["caption", "credit"]


@pytest.mark.parametrize(
    ("lead", "given", "day"),
    [
        ("ATHENS, June 9 —", "2026-11-27", "2026-06-09"),
        ("GENEVA, 28 Dec (Wire) --", "2026-11-27", "2025-12-28"),
        ("ATHENS, June 9 —", None, None),
        ("ATHENS —", "2026-11-27", "2026-11-27"),
        ("ATHENS, June 9, 2024 —", "2026-11-27", "2024-06-09"),
    ],
)
def test_a_dateline_without_its_year_is_of_the_last_one(tmp_path, lead, given, day):
    assert document(f"{TITLE}\n\n{lead} {LEAD}\n\n{BODY}", id="a", default_date=given).date == day
    path = tmp_path / "a.txt"
    path.write_text(f"{TITLE}\n\n{lead} {LEAD}\n\n{BODY}", encoding="utf-8")
    assert [found.date for found in read([path], date=given).documents] == [day]
