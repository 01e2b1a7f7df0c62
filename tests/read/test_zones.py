"""Zones: shapes and wording of news texts, one phenomenon a case; all texts are made up."""

import pytest

from kg.model import ZONES
from kg.read.document import document
from kg.read.zones import zones


def pieces(text, **options):
    return [(z.kind, text[z.start : z.end]) for z in zones(text, **options)]


BODY = "The envoys of Malta and Ruritania met in Oslo on Monday to discuss the treaty."

CASES = {
    "one body sentence": (BODY, [("body", BODY)]),
    "headline alone": ("Malta rejects new port fees", [("headline", "Malta rejects new port fees")]),
    "a sentence cut short": (
        "In a statement on Friday the foreign ministry of Ruritania expressed its regret over the events in",
        [("body", "In a statement on Friday the foreign ministry of Ruritania expressed its regret over the events in")],
    ),
    "caption after credit": (
        "(Photo: Jo Roe/Pool/Wire) Minister Ana Holt greets the king in Oslo, on May 2, 2021.",
        [("credit", "(Photo: Jo Roe/Pool/Wire)"), ("caption", "Minister Ana Holt greets the king in Oslo, on May 2, 2021.")],
    ),
    "credit after caption": (
        "Minister Ana Holt greets the king in Oslo. Image: Jo Roe.",
        [("caption", "Minister Ana Holt greets the king in Oslo."), ("credit", "Image: Jo Roe.")],
    ),
    "credit alone": ("(Photo: Harbor Times)", [("credit", "(Photo: Harbor Times)")]),
    "agency credit": ("Jo Roe/Reuters", [("credit", "Jo Roe/Reuters")]),
    "caption in the credit's bracket": (
        "[Photo: The envoys of Malta greet reporters at the port. A. Roe/Reuters]",
        [
            ("boilerplate", "[Photo:"),
            ("caption", "The envoys of Malta greet reporters at the port."),
            ("credit", "A. Roe/Reuters"),
            ("boilerplate", "]"),
        ],
    ),
    "caption after its medium": (
        "Photo: Malta's envoys meet fishermen at the old port",
        [("boilerplate", "Photo:"), ("caption", "Malta's envoys meet fishermen at the old port")],
    ),
    "related link": (
        "Read Also: Spain Opens a Port as Talks Stall",
        [("boilerplate", "Read Also:"), ("related", "Spain Opens a Port as Talks Stall")],
    ),
    "related article": ("Related Article: Peru names envoy", [("boilerplate", "Related Article:"), ("related", "Peru names envoy")]),
    "related topics": ("Related Topics: Peru, corruption", [("boilerplate", "Related Topics: Peru, corruption")]),
    "related inside a line": (
        f"{BODY} Read more: Peru names envoy",
        [("body", BODY), ("boilerplate", "Read more:"), ("related", "Peru names envoy")],
    ),
    "byline": ("Written by Ada Mora Lind", [("byline", "Written by Ada Mora Lind")]),
    "byline with agency": ("By Ada Lind and Omar van Dyk, Reuters", [("byline", "By Ada Lind and Omar van Dyk, Reuters")]),
    "by as a preposition": (
        "By Monday the ministers had agreed on a text.",
        [("body", "By Monday the ministers had agreed on a text.")],
    ),
    "agency's closing": (
        f"{BODY} (Reporting by A. Lind; Editing by O. Dyk)",
        [("body", BODY), ("byline", "(Reporting by A. Lind; Editing by O. Dyk)")],
    ),
    "dateline": (f"OSLO, May 3 (Wire) -- {BODY}", [("dateline", "OSLO, May 3 (Wire) --"), ("body", BODY)]),
    "dateline with a weekday": (f"VIENNA, Thursday 5 June 2025 - {BODY}", [("dateline", "VIENNA, Thursday 5 June 2025 -"), ("body", BODY)]),
    "dateline of two words": (f"NEW DELHI - {BODY}", [("dateline", "NEW DELHI -"), ("body", BODY)]),
    "dateline with country": (f"Tartu, Estonia — {BODY}", [("dateline", "Tartu, Estonia —"), ("body", BODY)]),
    "dashes of a sentence": (
        "Malta — The island's neighbors agree — is a fine place for talks.",
        [("body", "Malta — The island's neighbors agree — is a fine place for talks.")],
    ),
    "date line": ("Thursday, January 12, 2006", [("dateline", "Thursday, January 12, 2006")]),
    "an update's date under a lead without a full stop": (
        f"Malta rejects new port fees\n\nValletta calls off talks days before they were to begin in Oslo; envoys say it ‘will not be hurried’ "
        f"as the treaty nears its end\n\nUpdated - May 3, 2026 10:14 pm IST - Oslo / Lima\n\n{BODY}",
        [
            ("headline", "Malta rejects new port fees"),
            (
                "body",
                "Valletta calls off talks days before they were to begin in Oslo; envoys say it ‘will not be hurried’ "
                "as the treaty nears its end",
            ),
            ("dateline", "Updated - May 3, 2026 10:14 pm IST - Oslo / Lima"),
            ("body", BODY),
        ],
    ),
    "date line with an offset": ("October 20, 2025 6:12 PM GMT+1", [("dateline", "October 20, 2025 6:12 PM GMT+1")]),
    "date line run together": (
        "October 20, 20256:12 PM GMT+1Updated 2 hours ago", [("dateline", "October 20, 20256:12 PM GMT+1Updated 2 hours ago")]
    ),
    "date line with a length": ("3 Oct 2025 · 4 min read", [("dateline", "3 Oct 2025 · 4 min read")]),
    "time of day": ("2:45 p.m.", [("dateline", "2:45 p.m.")]),
    "licence": ("© 2024 Harbor Times All rights reserved.", [("boilerplate", "© 2024 Harbor Times All rights reserved.")]),
    "licence at the end": (f"{BODY} © 2024 Harbor Times.", [("body", BODY), ("boilerplate", "© 2024 Harbor Times.")]),
    "copyright as a topic": (
        "Copyright law divides the two countries, the minister said.",
        [("body", "Copyright law divides the two countries, the minister said.")],
    ),
    "advice": ("Join the Discussion", [("boilerplate", "Join the Discussion")]),
    "newsletter": ("Sign up for our newsletter", [("boilerplate", "Sign up for our newsletter")]),
    "follow": ("Follow us on Facebook and Mastodon", [("boilerplate", "Follow us on Facebook and Mastodon")]),
    "junk with bars": (
        "BREAKING >>> MALTA RECALLS 2 ENVOYS -- officials | Read also: Ten beaches for spring",
        [
            ("boilerplate", "BREAKING"), ("boilerplate", ">>>"), ("headline", "MALTA RECALLS 2 ENVOYS -- officials"), ("boilerplate", "|"),
            ("boilerplate", "Read also:"), ("related", "Ten beaches for spring"),
        ],
    ),
    "label": ("Analysis: Why Malta left the talks", [("boilerplate", "Analysis:"), ("headline", "Why Malta left the talks")]),
    "rule": ("* * *", [("boilerplate", "* * *")]),
    "a sentence about sharing": (
        "Share prices fell after Malta withdrew from the pact.",
        [("body", "Share prices fell after Malta withdrew from the pact.")],
    ),
    "a sentence that begins with Read": (
        "Read aloud in parliament, the letter accused Ruritania of theft.",
        [("body", "Read aloud in parliament, the letter accused Ruritania of theft.")],
    ),
    "a sentence that begins with Follow": (
        "Following the talks, Malta signed the treaty.",
        [("body", "Following the talks, Malta signed the treaty.")],
    ),
    "a minister of the home": (
        "Home Secretary Ana Holt rejected the plea of Malta on Monday.",
        [("body", "Home Secretary Ana Holt rejected the plea of Malta on Monday.")],
    ),
    "letters as a topic": ("Letters of protest reached the embassy.", [("body", "Letters of protest reached the embassy.")]),
    "a menu": ("Home | World | Sports", [("boilerplate", "Home | World | Sports")]),
    "a question in quotation marks": ("\"Why did they leave?\" Holt asked.", [("body", "\"Why did they leave?\" Holt asked.")]),
}  # fmt: skip


KINDS = {
    "dateline": """
        Updated 3:15 PM EDT, Tue September 20, 2016
        Published: 3 March 2024 at 10:02am
        Last updated on March 3, 2024 at 4:05 p.m. ET
        2024-03-03 10:15:00
        Sun 3 Mar 2024 12.15 GMT
    """,
    "byline": """
        By JANE ROE and JO DOE Harbor Press
        By Jane Roe March 3, 2024
        By our correspondent in Paris
        Jane Roe, Reuters
        Jane Roe is a reporter for the Harbor Times covering trade.
        Harbor Press writer Jane Roe in Paris contributed to this report.
        Reporting by Jane Roe in Paris; Editing by Jo Doe
        (Additional reporting by Jane Roe in Paris, writing by Jo Doe; editing by A. B.)
        --additional reporting from Jane Roe.
    """,
    "credit": """
        Getty Images
        AP Photo/Jane Roe
        (AP Photo/Jane Roe, File)
        [Photo/Xinhua]
        Photograph: Jane Roe/Harbor Times
        Image source, Getty Images
        Source: Harbor Times
    """,
    "boilerplate": """
        Related Stories
        Copyright © 2024 Harbor
        (c) 2024 Harbor Wire. Do not reproduce without permission.
        This article was originally published in the Harbor Times.
        Share on Facebook
        Follow @harbor on Twitter
        Subscribe to our newsletter to get the news every morning.
        Click here to read more.
        Tags: Malta, Spain
        ADVERTISEMENT
        Story continues below advertisement
        Contact us at news@harbor.example
        https://harbor.example/malta
        4 min read
        FOR IMMEDIATE RELEASE
        5 hours ago
        Facebook Twitter Print Email
        Press contact: Jane Roe, press@harbor.example
        CLIMATE|CONFLICT|TRADE
        ENDS
        -30-
    """,
    "body": """
        Sharing power is hard, Malta's president said.
        The copyright of the map belongs to Malta.
        Sources in Valletta said Malta would sign.
        By signing, Malta broke with Spain.
        Getty, the company, sued Malta on Monday.
        Video shows that the ship sank off Malta.
        Photos of the talks were leaked by Spain.
        Related talks in Madrid failed on Friday.
        Report by report, the commission accused Malta of fraud.
        May 3 was the day on which Malta left the pact.
        March on Rome, the general told his troops.
        Email from Malta reached the envoy on Monday.
        Supported by France, Malta accused Spain of theft.
        Watch groups say Malta broke the law.
        Next week, Malta will host the talks.
        Top officials in Malta denied the report.
        Breaking the treaty would be a mistake, Spain warned.
        Live fire killed two people in Malta.
    """,
}


@pytest.mark.parametrize(("kind", "text"), [(kind, line.strip()) for kind, block in KINDS.items() for line in block.strip().splitlines()])
def test_kind_of_a_line(kind, text):
    *found, last = pieces(f"{text}\n\n{BODY}")
    assert ({k for k, _ in found}, last) == ({kind}, ("body", BODY))


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("MOSCOW, March 3. /TASS/. Malta signed a pact with Spain on Monday.", "MOSCOW, March 3. /TASS/."),
        ("Paris, Mar 3 (PTI) Malta signed a pact with Spain on Monday.", "Paris, Mar 3 (PTI)"),
        ("PARIS: Malta signed a pact with Spain on Monday.", "PARIS:"),
        ("Kabul: The ministry has rejected a pact with Malta on trade.", "Kabul:"),
        ("(CNN) Malta signed a pact with Spain on Monday.", "(CNN)"),
        ("LONDON/PARIS (Reuters) - Malta signed a pact.", "LONDON/PARIS (Reuters) -"),
        ("ST. PETERSBURG, Russia, June 3 (Reuters) - Malta signed.", "ST. PETERSBURG, Russia, June 3 (Reuters) -"),
        ("VATICAN CITY (RNS) — Malta signed.", "VATICAN CITY (RNS) —"),
        ("Tehran, March 15, IRNA - Malta signed.", "Tehran, March 15, IRNA -"),
        ("U.S. - Malta trade grew in May.", None),
        ("Malta - Spain talks fail", None),
    ],
)
def test_dateline(text, dateline):
    assert [words for kind, words in pieces(text) if kind == "dateline"] == ([dateline] if dateline else [])


@pytest.mark.parametrize("name", CASES)
def test_zones_of_a_paragraph(name):
    text, expected = CASES[name]
    assert pieces(text) == expected


def test_an_article_in_order():
    text = (
        "Malta and Ruritania Sign Fishing Pact\r\n\r\nBy Ada Lind\r\n\r\nTuesday, 3 March 2020\r\n\r\n"
        f"{BODY}\r\n\r\nA long dispute\r\n\r\n{BODY}\r\n\r\nRelated stories\r\nPeru names envoy\r\nChile opens embassy\r\n"
    )
    assert [kind for kind, _ in pieces(text)] == [
        "headline", "byline", "dateline", "body", "subheading", "body", "boilerplate", "related", "related",
    ]  # fmt: skip


def test_list_of_links_with_marks():
    text = f"{BODY}\n\nAlso read\n- Peru names envoy\n- Chile opens embassy\n\n{BODY}"
    assert pieces(text) == [
        ("body", BODY), ("boilerplate", "Also read"), ("boilerplate", "-"), ("related", "Peru names envoy"), ("boilerplate", "-"),
        ("related", "Chile opens embassy"), ("body", BODY),
    ]  # fmt: skip


def test_masthead_under_a_byline_and_caption_under_its_lead():
    text = f"Malta leaves pact\n\nImage caption,\nAna Holt resigned on television\n\nBy Jo Roe\nHarbor News, Valletta\n\n{BODY}"
    assert pieces(text) == [
        ("headline", "Malta leaves pact"),
        ("boilerplate", "Image caption,"),
        ("caption", "Ana Holt resigned on television"),
        ("byline", "By Jo Roe"),
        ("byline", "Harbor News, Valletta"),
        ("body", BODY),
    ]


def test_speakers_of_a_transcript_are_no_datelines():
    text = f"{BODY}\n\nHOLT: Talks will go on in May, and Malta will host them.\n\nRUIZ: Spain has left the talks for good."
    assert [kind for kind, _ in pieces(text)] == ["body", "body", "body"]


def test_article_on_one_line():
    text = f"Malta Signs a Pact (Photo: A. Roe/Wire) Ana Holt greets the king in Oslo. {BODY} Read Also: Peru Names Envoy"
    assert pieces(text) == [
        ("headline", "Malta Signs a Pact"),
        ("credit", "(Photo: A. Roe/Wire)"),
        ("body", f"Ana Holt greets the king in Oslo. {BODY}"),
        ("boilerplate", "Read Also:"),
        ("related", "Peru Names Envoy"),
    ]


def test_headline_with_full_stop_before_a_dateline():
    text = f"Envoy leaves the talks in Oslo after a quarrel.\n\nOSLO, May 3 (Wire) — {BODY}\n"
    assert [kind for kind, _ in pieces(text)] == ["headline", "dateline", "body"]


def test_known_title_marks_its_paragraph():
    text = f"the envoys, they talked\n\n{BODY}"
    assert pieces(text, title="The Envoys: They Talked")[0][0] == "headline"


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r", "\u2028"])
def test_wrapped_lines_are_one_zone(break_):
    lines = (
        "The foreign ministers of the seven countries that share the river met",
        "in the old capital on Monday and Tuesday, to discuss the dams which",
        "Ruritania has been building since 2011.",
    )
    text = break_.join(lines)
    assert pieces(text) == [("body", text)]


def test_wrapped_paragraph_stays_whole_where_a_line_ends_a_sentence():
    text = (
        "Malta Leaves the Talks\n\n"
        "Envoys of the island left the talks in Oslo on Monday, officials said.\n"
        "Spain and Portugal, which had joined in March, will go on without the\n"
        "island. No day was named.\n\n"
        "The envoys will be back, a spokesman of the foreign ministry in\n"
        "Valletta said.\n"
    )
    assert [(kind, words.count("\n")) for kind, words in pieces(text)] == [("headline", 0), ("body", 2), ("body", 1)]


WRAPPED = (
    "Sweden moved a step closer to membership of the alliance on Tuesday,\n"
    "when the parliament in Ankara agreed to its bid, the envoys of both said."
)


@pytest.mark.parametrize(
    "lines",
    [
        ("Russia's ambassador to Stockholm, Viktor Tatarintsev, warned that", 'Moscow would respond with "military-technical" measures.'),
        ("The ambassador of Russia to Sweden, Viktor Tatarintsev, warned that", 'Moscow would respond with "military-technical" measures.'),
        ("It was agreed on in Oslo, and on Monday Turkish President Recep", "Tayyip Erdogan approved the bid."),
        ("The accord was signed by the envoys. On Monday the Turkish President Recep", "Tayyip Erdogan approved the bid."),
        ("The envoys of Malta, of Ruritania and of Spain met the foreign minister,", "Ana Holt of Malta, in Oslo."),
        ("The bid of Sweden was in the morning sent to", "Ankara, Budapest and all other capitals of the allies."),
    ],
)
def test_name_after_the_end_of_a_wrapped_line(lines):
    text = "\n".join(lines)
    assert pieces(f"{WRAPPED}\n\n{text}\n")[-1] == ("body", text)


@pytest.mark.parametrize(
    "lines",
    [
        ("Sweden Moves Another Step Closer to Its Place in the Alliance", "The Swedish envoy said in Ankara that the talks were over."),
        ("Spain rejects the quota while talks go on in the old city hall", "Malta signs the pact with Spain over the fish of the sea"),
        ("The quota", "Malta and Spain will share the fish of the western sea."),
        ("Malta and Spain will share all the fish of the western sea.", "Peru will not."),
        ("By Ana Holt and Jo Roe in Valletta, Malta, and in Madrid, Spain", "Malta and Spain will share the fish of the western sea."),
    ],
)
def test_lines_in_wrapped_text_that_stay_apart(lines):
    assert [words for _, words in pieces(f"{WRAPPED}\n\n" + "\n".join(lines) + "\n")][-2:] == list(lines)


def test_text_is_known_as_wrapped_without_a_small_letter_at_any_line_start():
    text = (
        "STOCKHOLM - Sweden moved a step closer to membership of the alliance with\n"
        "Turkey, when the parliament in Ankara agreed on Tuesday. Turkish President Recep\n"
        "Tayyip Erdogan approved the bid."
    )
    assert pieces(f"Sweden Nears Membership\n\n{text}\n")[1:] == [("dateline", text[:11]), ("body", text[12:])]


def test_first_line_of_wrapped_text_is_a_headline():
    title = "Sweden moves a step closer to membership of the alliance"
    assert pieces(f"{title}\n{WRAPPED}\n")[0] == ("headline", title)


def test_lines_of_a_list_are_not_taken_for_wrapped_text():
    titles = [
        "Malta signs the pact with Spain over the fish of the western sea",
        "Spain rejects the quota while talks go on in the old city hall",
    ]
    text = f"{BODY} {BODY}\n\n" + "\n".join(titles)
    assert [words for _, words in pieces(text)][1:] == titles


def test_lines_that_are_paragraphs_stay_apart():
    text = "The ministers met in Oslo.\nThey signed a treaty on fishing.\nMalta did not sign."
    assert len(pieces(text)) == 3


def test_document_takes_title_and_date_from_its_text():
    found = document(f"Malta rejects new port fees\n\nOSLO, 3 May 2021 (Wire) — {BODY}", id="a")
    assert (found.title, found.date) == ("Malta rejects new port fees", "2021-05-03")


def test_document_without_headline_has_no_title():
    assert document(BODY, id="a").title is None


def test_given_title_and_date_win():
    found = document("Malta rejects fees\n\nMay 3, 2021\n", id="a", title="Other", date="2020-01-01")
    assert (found.title, found.date) == ("Other", "2020-01-01")


def test_kinds_are_those_of_the_model():
    assert {kind for text, _ in CASES.values() for kind, _ in pieces(text)} <= set(ZONES)


def test_a_credit_in_brackets_before_its_caption():
    text = "Dam row deepens\n\n(Photo: Andrej Kos/EPA) Students face riot police outside the town hall of Novi Sad on Monday.\n\nThe talks failed.\n"
    zones = [(z.kind, text[z.start : z.end]) for z in document(text, id="d").zones]
    assert ("credit", "(Photo: Andrej Kos/EPA)") in zones
    assert ("caption", "Students face riot police outside the town hall of Novi Sad on Monday.") in zones
