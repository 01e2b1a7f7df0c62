"""Each source format to a document: its text, title, date, address, and the errors it has."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pdf_maker import column, make_pdf

from kg.errors import InputError
from kg.read import read
from kg.read.decode import decode
from kg.read.markdown import read_markdown

BODY = "The envoys of Malta and Ruritania met in Oslo on Monday. They signed a treaty on fishing."


def one(path, data, **options):
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return read([path], **options).documents[0]


def kinds(document):
    return [(zone.kind, document.text[zone.start : zone.end]) for zone in document.zones]


# -- encodings ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Señor Núñez met “Malta”.".encode(), "Señor Núñez met “Malta”."),
        (b"\xef\xbb\xbfMalta", "\ufeffMalta"),
        ("The café’s owner accused Malta of theft.".encode("cp1252"), "The café’s owner accused Malta of theft."),
        ("Malta signed.".encode("utf-16"), "Malta signed."),
        (("Президент подписал договор о рыболовстве в понедельник в столице. " * 4).encode("cp1251"), None),
    ],
)
def test_encoding_is_found(data, text):
    expected = text or "Президент подписал договор о рыболовстве в понедельник в столице. " * 4
    assert decode(data, "a.txt") == expected


def test_encoding_can_be_named():
    assert decode("Łódź".encode("cp1250"), "a.txt", encoding="cp1250") == "Łódź"


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", None, "a: is binary, not text"),
        (bytes(range(1, 32)) * 20, None, "a: is binary, not text"),
        (b"caf\xe9", "utf-8", r"a: is not utf-8 text \(byte 3\)"),
        (b"Malta", "klingon", "a: encoding 'klingon' is unknown"),
        (b"Malta", "base64", "a: encoding 'base64' is unknown"),
        (BODY.encode(), "utf-16", "a: is not utf-16 text"),
        (BODY.encode() + b"\n", "utf-16-be", "a: is not utf-16-be text"),
        (BODY.encode() * 2, "utf-32", "a: is not utf-32 text"),
        ("Der Präsident von Österreich grüßt die Bürger der Städte.".encode(), "utf-16", "a: is not utf-16 text"),
        ("Президент подписал договор о рыболовстве.".encode(), "utf-16-le", "a: is not utf-16-le text"),
        ("The café’s owner accused Malta of theft.".encode("cp1252"), "UTF_16", "a: is not UTF_16 text"),
        (BODY.encode("utf-16-le"), "utf-16-be", "a: is not utf-16-be text"),
        ("Президент подписал договор.".encode("utf-16-be"), "utf-16-le", "a: is not utf-16-le text"),
        (BODY.encode(), "cp037", "a: is not cp037 text"),
        (b"Malta \x81\x8d\x8f\x90 signed", "latin-1", "a: is not latin-1 text"),
    ],
)
def test_bytes_that_are_not_text(data, encoding, message):
    with pytest.raises(InputError, match=message):
        decode(data, "a", encoding=encoding)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-8", "utf-8-sig", "gb18030", "utf-7"])
@pytest.mark.parametrize("text", [BODY, "“Señor Núñez” met Wałęsa.", "Президент подписал договор.", "马耳他和挪威签署了协议。\n", "日本の首相は東京で会見した。"])
def test_text_of_the_encoding_named_is_read(text, encoding):
    assert decode(text.encode(encoding), "a", encoding=encoding) == text


@given(st.text(alphabet=st.characters(exclude_characters="\x00", exclude_categories=["Cs", "Cc"])))
def test_utf8_text_comes_back_exactly(text):
    assert decode(text.encode("utf-8"), "a") == text


# -- JSON Lines --------------------------------------------------------------------------------


def test_jsonl_fields(tmp_path):
    row = {"id": 7, "text": BODY, "title": " T ", "date": "2021-05-03T23:00:00-05:00", "url": "https://a.example/", "other": [1]}
    found = one(tmp_path / "a.jsonl", "\ufeff" + json.dumps(row) + "\n\n")
    assert (found.id, found.text, found.title, found.date, found.url) == ("7", BODY, "T", "2021-05-03", "https://a.example/")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"id": "a", "text": "x"', "is not JSON: Expecting ',' delimiter (column 24)"),
        ("[1]", "is a list, not an object with id and text"),
        ('{"text": "x"}', "has no id; id is a string that is not blank"),
        ('{"id": " ", "text": "x"}', "has no id; id is a string that is not blank"),
        ('{"id": "a", "text": " "}', "document 'a' has no text; text is a string that is not blank"),
        ('{"id": "a", "text": 3}', "document 'a' has no text; text is a string that is not blank"),
        ('{"id": "a", "text": "x", "title": {}}', "document 'a': title is an object, not a string"),
        ('{"id": "a", "text": "x", "date": "soon"}', "document 'a': date 'soon' is not a day such as 2024-04-03"),
        ('{"id": "a", "text": "x\\ud800"}', "document 'a': has half a surrogate pair (character 1)"),
        ("[" * 5000, "is not JSON"),
    ],
)
def test_bad_line_is_told_with_its_number(tmp_path, line, reason):
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "good", "text": "Malta signed."}\n' + line + "\n", encoding="utf-8")
    reading = read([path])
    assert [d.id for d in reading.documents] == ["good"]
    assert reading.failures[0].where == f"{path}:2"
    assert reading.failures[0].reason.startswith(reason)


def test_line_separators_inside_a_text_do_not_end_its_line(tmp_path):
    text = "Malta signed.\u2028Ruritania did not.\x85"
    assert one(tmp_path / "a.jsonl", json.dumps({"id": "a", "text": text}, ensure_ascii=False)).text == text


# -- Markdown ----------------------------------------------------------------------------------


def test_markdown_keeps_every_place(tmp_path):
    source = (
        "---\ntitle: 'Pact signed'\ndate: 2021-05-03\nurl: https://a.example/x\n---\n# Pact signed\n\n"
        '**Malta** met _the_ [envoy of Ruritania](https://a.example/e "x") in Oslo.\n\n<!-- note -->\n- A snake_case word.\n'
    )
    found = one(tmp_path / "a.md", source)
    assert len(found.text) == len(source)
    assert (found.title, found.date, found.url) == ("Pact signed", "2021-05-03", "https://a.example/x")
    assert [(k, " ".join(words.split())) for k, words in kinds(found)] == [
        ("boilerplate", "#"),
        ("headline", "Pact signed"),
        ("body", "Malta met the envoy of Ruritania in Oslo."),
        ("boilerplate", "-"),
        ("body", "A snake_case word."),
    ]
    for word in ("Malta", "envoy of Ruritania", "snake_case"):
        assert found.text.index(word) == source.index(word)


def test_markdown_image_and_code_are_no_text():
    found = read_markdown("![Malta attacks](a.png)\n\n```\nMalta(attacks)\n```\n\nMalta signed `it` today.\n", id="a")
    assert [(k, " ".join(words.split())) for k, words in kinds(found)] == [("body", "Malta signed it today.")]


@given(st.text(alphabet='ab *_`[]()!<>#-\n\r~:"/', max_size=60))
@example("[a][\r]")
def test_markdown_never_changes_a_length_or_a_line(source):
    text = read_markdown(source, id="a").text
    assert len(text) == len(source)
    assert [c for c in text if c in "\r\n"] == [c for c in source if c in "\r\n"]


# -- HTML --------------------------------------------------------------------------------------

PAGE = """<!DOCTYPE html><html><head><title>Envoys sign pact | Harbor Times</title>
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2021-05-03T09:00:00Z"}]}</script>
<link rel="canonical" href="https://harbor.example/pact"></head><body>
<nav><a href="/">Home</a> <a href="/w">World</a></nav>
<article><h1>Envoys sign pact</h1>
<figure><img src="a.jpg"><figcaption>The envoys greet each other in Oslo, May 2. (Photo: A. Roe/Wire)</figcaption></figure>
<p>OSLO — The envoys of <a href="/m">Malta</a> and Ruritania met in Oslo on Monday.<br>They signed a treaty on fishing.</p>
<h2>A long quarrel</h2>
<p>Malta had accused Ruritania of breaking an older treaty, according to its&nbsp;foreign ministry in Valletta.</p>
<blockquote>"We are content," the envoy said.</blockquote>
</article><footer><p>© 2021 Harbor Times</p></footer><script>var p = "<p>Malta attacks</p>";</script></body></html>"""


def test_html_article(tmp_path):
    found = one(tmp_path / "a.html", PAGE)
    assert (found.title, found.date, found.url) == ("Envoys sign pact", "2021-05-03", "https://harbor.example/pact")
    assert kinds(found) == [
        ("headline", "Envoys sign pact"),
        ("caption", "The envoys greet each other in Oslo, May 2."),
        ("credit", "(Photo: A. Roe/Wire)"),
        ("dateline", "OSLO —"),
        ("body", "The envoys of Malta and Ruritania met in Oslo on Monday."),
        ("body", "They signed a treaty on fishing."),
        ("subheading", "A long quarrel"),
        ("body", "Malta had accused Ruritania of breaking an older treaty, according to its foreign ministry in Valletta."),
        ("body", '"We are content," the envoy said.'),
    ]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Malta leaves pact with Spain | Harbor Times", "Malta leaves pact with Spain"),
        ("Malta leaves pact - Wharf News, the free source", "Malta leaves pact"),
        ("Harbor Times - Malta leaves pact", "Malta leaves pact"),
        ("Malta leaves pact", "Malta leaves pact"),
        ("Talks - Day 2", "Talks - Day 2"),
    ],
)
def test_html_title_without_the_name_of_its_site(tmp_path, title, expected):
    page = f"<html><head><title>{title}</title></head><body><b>Malta leaves pact</b><p>{BODY}</p></body></html>"
    if "Harbor Times -" not in title:
        page = page.replace("<b>Malta leaves pact</b>", "")
    assert one(tmp_path / "a.html", page).title == expected


def test_html_footnote_marks_are_dropped(tmp_path):
    found = one(
        tmp_path / "a.html", f"<body><p>{BODY}<sup>[2]</sup> Malta lost its quota<sup>1</sup>, and 10<sup>th</sup> place.</p></body>"
    )
    assert "fishing. Malta lost its quota, and 10th place." in found.text


EMBEDS = (
    '<blockquote class="twitter-tweet"><p>Malta is closing its door.</p>— Maria Z (@mz) <a href="/s">May 14, 2024</a></blockquote>',
    '<blockquote class="twitter-video tw-align-center"><p lang="en">Malta is closing its door.</p></blockquote>',
    '<blockquote class="instagram-media" data-instgrm-version="14"><div><p>Malta is closing its door.</p></div></blockquote>',
    '<blockquote class="tiktok-embed"><section><p>Malta is closing its door.</p></section></blockquote>',
    '<blockquote class="bluesky-embed"><p>Malta is closing its door.</p>— Maria Z (<a href="/p">@mz.example</a>)</blockquote>',
    '<blockquote class="text-post-media"><p>Malta is closing its door.</p></blockquote>',
    '<div class="fb-post" data-href="/p"><blockquote><p>Malta is closing its door.</p></blockquote></div>',
    "<blockquote><p>Malta is closing its door.</p><p>— Maria Z (@mz) May 14, 2024</p></blockquote>",
    "<blockquote><p>Malta is closing its door. — Maria Z (@mz) 14 May 2024</p></blockquote>",
    "<blockquote>Malta is closing its door.<br>— Maria Z (@mz@social.example)</blockquote>",
)


@pytest.mark.parametrize("post", EMBEDS)
@pytest.mark.parametrize("page", [PAGE, f"<html><body><p>{BODY}</p><blockquote>\"We are content,\" the envoy said.</blockquote></body></html>"])
def test_html_embedded_posts_are_left_out(tmp_path, page, post):
    plain, found = (one(tmp_path / "a.html", text).text for text in (page, page.replace("<blockquote>", f"{post} <blockquote>")))
    assert found == plain


def test_html_quotation_with_its_author_is_kept(tmp_path):
    page = f"<body><p>{BODY}</p><blockquote><p>Malta is closing its door.</p><p>— Maria Z, May 14, 2024</p></blockquote></body>"
    assert "Malta is closing its door." in one(tmp_path / "a.html", page).text


def test_html_encoding_that_the_page_declares(tmp_path):
    page = f'<html><head><meta charset="iso-8859-2"><title>x</title></head><body><p>{BODY} Wałęsa spoke.</p></body></html>'
    assert "Wałęsa spoke" in one(tmp_path / "a.html", page.encode("iso-8859-2")).text


@pytest.mark.parametrize("page", ["<p>Malta signed.</p>", "<html><body>Malta signed.</body></html>", "<div><div>Malta signed.</div></div>"])
def test_small_page(tmp_path, page):
    assert "Malta signed." in one(tmp_path / "a.html", page).text


@pytest.mark.parametrize("page", ["<html></html>", "<!-- -->", "<html><body><script>x</script></body></html>", "<"])
def test_page_without_text(tmp_path, page):
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    with pytest.raises(InputError, match=r"a\.html: has no text in it"):
        read([tmp_path / "a.html"])


# -- PDF ---------------------------------------------------------------------------------------

LINES = [
    "The envoys of Malta and Ruritania met in the old city hall of Oslo on Monday",
    "to sign a treaty on fishing, which the two countries had been negoti-",
    "ating since March. It was a long-",
    "term plan. The long-term plan will cost little, said the “chief envoy” of",
    "Malta.",
    "",
    "Ruritania accused Malta of delay.",
]


def test_pdf_paragraphs_and_hyphens(tmp_path):
    pages = [[(72, 760, 18, "Envoys sign pact"), *column(LINES), (300, 30, 9, "1")]]
    found = one(tmp_path / "a.pdf", make_pdf(pages))
    assert found.text == (
        "Envoys sign pact\n\n"
        "The envoys of Malta and Ruritania met in the old city hall of Oslo on Monday to sign a treaty on fishing, which the two "
        "countries had been negotiating since March. It was a long-term plan. The long-term plan will cost little, said the “chief "
        "envoy” of Malta.\n\nRuritania accused Malta of delay.\n"
    )
    assert found.title == "Envoys sign pact"


def test_pdf_paragraph_goes_on_over_pages_without_running_heads(tmp_path):
    days = ("Monday", "Tuesday", "Friday", "Sunday")
    texts = [
        [f"On {day} Malta and Ruritania were talking for a long time about the fish", f"in the sea, and by {day} night they were"]
        for day in days
    ]
    pages = [[(72, 760, 9, "Harbor Times 3 May 2021"), *column(text), (300, 30, 9, f"Page {n} of 4")] for n, text in enumerate(texts, 1)]
    found = one(tmp_path / "a.pdf", make_pdf(pages))
    assert "Harbor" not in found.text
    assert "Page" not in found.text
    assert found.text == " ".join(line for text in texts for line in text) + "\n"


def _paged(head, title, texts):
    """Pages under a small running head, the first with a title in large type, numbered at their foot."""
    count = len(texts)
    for n, text in enumerate(texts, 1):
        top = [(72, 732, 18, line) for line in title] if n == 1 else []
        top = [(x, y - 20 * i, size, line) for i, (x, y, size, line) in enumerate(top)]
        heads = [(72, 770, 8, head)] if head else []
        yield [*heads, *top, *column(text, top=690 if n == 1 else 740), (300, 30, 8, f"Page {n} of {count}")]


CROSSING = [
    ["On Monday Malta and Ruritania were talking for a long time about the fish", "in the sea, and by Monday night the two countries were"],
    ["close to a treaty, the foreign ministry of Malta said in the old city hall.", "On Tuesday the talks went on in Oslo, and the two envoys were again"],
    ["at one table, with the quota and the ports of the western sea before them."],
]


@pytest.mark.parametrize("count", [2, 3])
def test_pdf_of_few_pages_without_running_heads(tmp_path, count):
    pages = list(_paged("The Daily Courier - World", ["Malta Signs a Treaty on Fish"], CROSSING[:count]))
    found = one(tmp_path / "a.pdf", make_pdf(pages))
    assert found.title == "Malta Signs a Treaty on Fish"
    assert found.text == f"{found.title}\n\n{' '.join(line for text in CROSSING[:count] for line in text)}\n"


def test_pdf_running_head_that_the_first_of_three_pages_lacks(tmp_path):
    pages = list(_paged("The Daily Courier - World", ["Malta Signs a Treaty on Fish"], CROSSING))
    assert "Courier" not in one(tmp_path / "a.pdf", make_pdf([pages[0][1:], *pages[1:]])).text


def test_pdf_words_said_twice_are_no_running_head(tmp_path):
    pages = [column(["Malta and Spain left the talks.", *text], top=top) for text, top in zip(CROSSING[:2], (740, 600), strict=True)]
    assert one(tmp_path / "a.pdf", make_pdf(pages)).text.count("Malta and Spain left") == 2


def test_pdf_title_is_in_the_largest_type(tmp_path):
    title = ["Malta Signs a Treaty on Fish With", "Ruritania in Oslo"]
    found = one(tmp_path / "a.pdf", make_pdf(list(_paged("World news and comment", title, CROSSING[:1]))))
    assert found.title == "Malta Signs a Treaty on Fish With Ruritania in Oslo"
    assert kinds(found)[1] == ("headline", found.title)
    assert kinds(found)[0] == ("subheading", "World news and comment")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.4\n", r"a\.pdf: is a broken PDF"),
        (b"no pdf at all", r"a\.pdf: is a broken PDF"),
        (make_pdf([column(["Malta signed."])])[:200], r"a\.pdf: is a broken PDF"),
        (make_pdf([[]]), r"a\.pdf: has no text in it"),
    ],
)
def test_pdf_without_text(tmp_path, data, message):
    (tmp_path / "a.pdf").write_bytes(data)
    with pytest.raises(InputError, match=message):
        read([tmp_path / "a.pdf"])


def test_byte_order_mark_is_no_part_of_a_word(tmp_path):
    from kg.parse import load, parse

    found = one(tmp_path / "a.txt", b"\xef\xbb\xbfMalta accused Ruritania of theft.")
    ((_, doc),) = parse([found], load())
    assert doc.text == found.text
    assert [t.text for t in doc][:3] == ["\ufeff", "Malta", "accused"]
    assert doc[1].dep_ == "nsubj"
