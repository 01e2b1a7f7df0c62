"""Documents to parses: the text stays as it is, zones are parsed apart, capitals are undone for the parser alone."""

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.errors import ModelError
from kg.model import Document, Zone
from kg.parse import check, load, parse, parse_text
from kg.parse.headlines import undo_capitals
from kg.parse.segments import tokenize

ODD = st.text(alphabet=st.sampled_from(list("abPQ .,;:!?\"'“”’`()[]-–—\n\r\t\f\v\u00a0\u2028\u200b\ufeff\u0301é中🙂0%$")), max_size=60)


@pytest.fixture(scope="module")
def nlp():
    return load()


def zoned(*zones):
    """A document of (kind, text) zones, parted by empty lines."""
    text, found = "", []
    for kind, part in zones:
        text += "\n\n" if text else ""
        found.append(Zone(kind, len(text), len(text) + len(part)))
        text += part
    return Document(id="z", text=text, zones=tuple(found))


def tags(doc):
    """The parts of speech, which show what the parser read in place of a word."""
    return {token.text: token.pos_ for token in doc}


# -- the text stays -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n",
        "\r\n\r\n",
        "\ufeffPeru left.",
        "\ufeff",
        "Peru left.\r\nChile stayed.\r\n",
        "  Peru\t left .\n\n\n Chile\u00a0stayed.  ",
        "Peru left.\x0bChile stayed.\x0cCuba too.\u2028Togo.",
        "He said: ``We left.''",
        "-LRB- Peru -RRB- left .",
        "` ` `` ``` '' '",
        "e\u0301e\u0301 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🙂🙂 中文",
        "a" * 5000,
        "https://example.org/" + "a/" * 800,
        "\u202ePeru\u202c \x00 left",
        " \ufeff",
        " \ufeff Peru left.",
    ],
)
def test_text_is_kept(nlp, text):
    ((document, doc),) = parse([Document(id="t", text=text)], nlp)
    assert doc.text == document.text == text
    assert all(len(list(token.ancestors)) < len(doc) for token in doc)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(ODD)
def test_any_text_is_kept(nlp, text):
    assert parse_text(text, nlp).text == text


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.sampled_from(("headline", "body", "caption", "boilerplate")), ODD.filter(str.strip)), max_size=4))
def test_any_zones_are_kept(nlp, zones):
    document = zoned(*zones)
    ((_, doc),) = parse([document], nlp)
    assert doc.text == document.text


def test_documents_keep_their_order_in_any_batch(nlp):
    documents = [Document(id=str(n), text=f"Peru bought {n} ships.\n") for n in range(7)]
    for batch in (1, 3, 32):
        assert [(d.id, doc.text) for d, doc in parse(iter(documents), nlp, batch=batch)] == [(d.id, d.text) for d in documents]
    assert list(parse([], nlp)) == []


def test_a_documents_parse_does_not_depend_on_its_neighbours(nlp):
    one = Document(id="1", text="Ecuador seized two tankers near the coast.")
    other = Document(id="2", text="The mayor of Arica resigned on Friday, and nobody was surprised.")
    alone = [(t.text, t.dep_, t.head.i) for t in next(parse([one], nlp))[1]]
    beside = [(t.text, t.dep_, t.head.i) for t in list(parse([other, one], nlp))[1][1]]
    assert alone == beside


# -- zones --------------------------------------------------------------------------------------------------


def test_sentences_stay_inside_their_zone(nlp):
    document = zoned(("headline", "Peru fines Vindal"), ("body", "Vindal refused to pay. It will appeal."), ("caption", "A Vindal depot in Arica"))
    ((_, doc),) = parse([document], nlp)
    for sentence in doc.sents:
        kept = [t for t in sentence if not t.is_space]
        inside = [z for z in document.zones if z.start <= kept[0].idx and kept[-1].idx + len(kept[-1]) <= z.end]
        assert len(inside) == 1
    for token in doc:
        if not token.is_space:
            assert next(z for z in document.zones if z.start <= token.idx < z.end) == next(
                z for z in document.zones if z.start <= token.head.idx < z.end
            )


def test_lines_without_zones_are_parsed_apart(nlp):
    doc = parse_text("Storm over Arica\nThe mayor resigned.", nlp)
    assert [s.text.strip() for s in doc.sents] == ["Storm over Arica", "The mayor resigned."]


# -- what the parser reads ----------------------------------------------------------------------------------


def test_title_case_is_undone_for_the_parser(nlp):
    document = zoned(("headline", "Finland Sanctions Ecuador Over Unpaid Fines"), ("body", "Finland acted on Monday."))
    ((_, doc),) = parse([document], nlp)
    assert doc.text == document.text
    assert list(tags(doc).items())[:6] == [
        ("Finland", "PROPN"), ("Sanctions", "VERB"), ("Ecuador", "PROPN"), ("Over", "ADP"), ("Unpaid", "ADJ"), ("Fines", "NOUN"),
    ]  # fmt: skip
    assert [doc[i].lemma_ for i in (1, 5)] == ["sanction", "fine"]


def test_all_capitals(nlp):
    ((_, doc),) = parse([zoned(("headline", "FINLAND SANCTIONS ECUADOR"))], nlp)
    assert doc.text == "FINLAND SANCTIONS ECUADOR"
    assert tags(doc) == {"FINLAND": "PROPN", "SANCTIONS": "VERB", "ECUADOR": "PROPN"}
    assert doc[1].lemma_ == "sanction"


def test_a_name_of_the_running_text_keeps_its_capital(nlp):
    document = zoned(("headline", "Minister Meets Miners From Stone"), ("body", "The minister talked to people from Stone about their wages, and left."))
    ((_, doc),) = parse([document], nlp)
    assert tags(doc)["Stone"] == "PROPN"
    document = zoned(("headline", "Minister Meets Miners From Stone"), ("body", "The minister talked about walls made of stone, and left."))
    ((_, doc),) = parse([document], nlp)
    assert tags(doc)["Stone"] == "NOUN"


def test_two_names_and_a_verb_in_a_headline(nlp):
    ((_, doc),) = parse([zoned(("headline", "Finland, Ecuador sanction network accused of smuggling"))], nlp)
    [verb] = [t for t in doc if t.text == "sanction"]
    assert (verb.dep_, {t.text for k in verb.children if k.dep_ == "nsubj" for t in (k, *k.conjuncts)}) == ("ROOT", {"Finland", "Ecuador"})


def test_a_headline_that_is_a_noun_phrase_has_no_verb(nlp):
    ((_, doc),) = parse([zoned(("headline", "Large Strikes Toward Winter Holidays"))], nlp)
    assert tags(doc)["Strikes"] == "NOUN"


def test_a_headline_without_a_verb_is_read_again(nlp):
    ((_, doc),) = parse([zoned(("headline", "Ecuador Lifts Ban on Finnish Paper"))], nlp)
    verb = doc[1]
    assert (verb.text, verb.pos_, verb.dep_, verb.lemma_) == ("Lifts", "VERB", "ROOT", "lift")


def test_treebank_codes(nlp):
    doc = parse_text("Peru -LRB- the buyer -RRB- said : `` We left . ''", nlp)
    assert [t.norm_ for t in doc if t.text in ("-LRB-", "-RRB-", "``", "''")] == ["(", ")", '"', '"']


@pytest.mark.parametrize(("form", "lemma"), [("staged", "stage"), ("fined", "fine"), ("waging", "wage"), ("banned", "ban"), ("planned", "plan")])
def test_lemmas_keep_their_e(nlp, form, lemma):
    aux = "was " if form.endswith("ing") else ""
    doc = parse_text(f"Ecuador {aux}{form} its soldiers.", nlp)
    assert next(t for t in doc if t.text == form).lemma_ == lemma


def test_blank_tokens(nlp):
    doc = parse_text("Peru  left.\n\nChile stayed.\n", nlp)
    assert {t.pos_ for t in doc if t.is_space} == {"SPACE"}
    assert all(t.pos_ != "SPACE" for t in doc if not t.is_space)


# -- models -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("date", ["May 3, 2026", "3 May 2026"])
def test_the_date_in_brackets_after_a_day_parts_no_clause(nlp, date):
    text = f"Ana Ruiz said on Wednesday ({date}) that her country had received data. She left on Friday (see below)."
    doc = parse_text(text, nlp)
    assert doc.text == text
    assert len(list(doc.sents)) == 2
    said, received = (next(t for t in doc if t.text == word) for word in ("said", "received"))
    may = next(t for t in doc if t.text == "May")
    assert (received.head, received.dep_) == (said, "ccomp")
    assert (may.head.text, may.dep_, may.ent_type_) == ("Wednesday", "appos", "DATE")
    assert {t.text for t in may.children} == set(date.replace(",", " ,").split()) - {"May"}


def test_a_model_that_is_not_there():
    with pytest.raises(ModelError, match="no_such_model"):
        load("no_such_model")


def test_a_model_that_lacks_a_part():
    with pytest.raises(ModelError, match="parser, tagger, lemmatizer"):
        check(spacy.blank("en"))


@pytest.mark.parametrize("word", ["re-opened", "re-appointed", "co-sponsored"])
def test_a_verb_with_a_hyphened_prefix_is_one_word(nlp, word):
    text = f"The minister {word} the bill."
    doc = parse_text(text, nlp)
    assert doc.text == text
    assert [t.text for t in doc if t.pos_ == "VERB"] == [word]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Sofia accuses Belgrade of neglect.", "NNP"),
        ("Zagreb accuses Belgrade of neglect.", "NNP"),
        ("Unfazed, the minister left.", "VBN"),
        ("Fishing fleets left.", "NN"),
        ("Gameplay was delayed.", "NN"),
    ],
)
def test_names_that_open_a_sentence(nlp, text, tag):
    assert (parse_text(text, nlp)[0].tag_ == "NNP") == (tag == "NNP")


def test_capitals_of_known_places_are_kept_in_headlines(nlp):
    segment = tokenize("Kharkiv Rejects Mosul Deal", nlp)
    assert undo_capitals(segment, "", nlp)[:3:2] == ["Kharkiv", "Mosul"]
