"""What the times of a sentence come to, on the real parse and on parses built by hand."""

import datetime

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from kg.extract.times import TimeExpression, times
from kg.extract.times_calendar import ago, month_near, near, season, shift, span, unit_near, weekday_near, weekend
from kg.parse import load, parse_text

VOCAB = spacy.blank("en").vocab
REFERENCE = datetime.date(2023, 3, 29)  # a Wednesday


@pytest.fixture(scope="module")
def nlp():
    return load()


def read(nlp, text, reference=REFERENCE):
    doc = parse_text(text, nlp)
    return [(doc[t.start : t.end].text, t.value) for t in times(doc, reference)]


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("Norway signed the pact on Friday.", "Friday", "2023-03-24"),
        ("Norway will sign the pact on Friday.", "Friday", "2023-03-31"),
        ("Norway signed the pact on a Friday.", "Friday", None),
        ("Norway signed the pact on Friday (May 6, 2022) in Oslo.", "Friday (May 6, 2022)", "2022-05-06"),
        ("Norway signed the pact on Friday (6 May 2022) in Oslo.", "Friday (6 May 2022)", "2022-05-06"),
        ("Norway signed the pact on Wednesday.", "Wednesday", "2023-03-29"),
        ("Norway signed the pact last Wednesday.", "last Wednesday", "2023-03-22"),
        ("Norway agreed to sign the pact next Wednesday.", "next Wednesday", "2023-04-05"),
        ("The hearing is scheduled for November.", "November", "2023-11"),
        ("A round scheduled for November may be put off.", "November", "2023-11"),
        ("The rule takes effect in November.", "November", "2023-11"),
        ("Norway held a vote in November.", "November", "2022-11"),
        ("They met Tuesday night in Oslo.", "Tuesday night", "2023-03-28"),
        ("They met on Monday of last week in Oslo.", "Monday of last week", "2023-03-20"),
        ("Monday's debate was long.", "Monday", "2023-03-27"),
        ("The parties are divided ahead of Friday's vote.", "Friday", "2023-03-31"),
        ("It was Thursday, March 23, when the strike began.", "Thursday, March 23", "2023-03-23"),
        ("The fleet left last week.", "last week", "2023-03-20/2023-03-26"),
        ("Over the weekend, troops moved north.", "the weekend", "2023-03-25/2023-03-26"),
        ("He will visit Kenya this weekend.", "this weekend", "2023-04-01/2023-04-02"),
        ("Talks resume next winter.", "next winter", "2023-12/2024-02"),
        ("The port closed last summer.", "last summer", "2022-06/2022-08"),
        ("Prices have risen since January.", "January", "2023-01-01/2023-03-29"),
        ("Trade has grown since 2014.", "2014", "2014-01-01/2023-03-29"),
        ("She arrived in November.", "November", "2022-11"),
        ("They will vote in November.", "November", "2023-11"),
        ("He resigned last November.", "last November", "2022-11"),
        ("The march in May drew a crowd.", "May", "2022-05"),
        ("Yesterday the bridge fell.", "Yesterday", "2023-03-28"),
        ("Estonia reopened its embassy today.", "today", "2023-03-29"),
        ("Two days ago the port closed.", "Two days ago", "2023-03-27"),
        ("The port closed three weeks ago.", "three weeks ago", "2023-03-06/2023-03-12"),
        ("The port closed four months ago.", "four months ago", "2022-11"),
        ("A decade ago they split.", "A decade ago", "2013"),
        ("It will open in two weeks.", "two weeks", "2023-04-10/2023-04-16"),
        ("Over the past two years, exports doubled.", "the past two years", "2021-03-29/2023-03-29"),
        ("The cabinet fell last year.", "last year", "2022"),
        ("Spain left the group earlier this month.", "earlier this month", "2023-03"),
        ("Exports will end by 2030.", "2030", "2030"),
        ("The lease ended on Dec. 31.", "Dec. 31", "2022-12-31"),
        ("He left on the 14th.", "the 14th", "2023-03-14"),
        ("He left on the 14th of last month.", "the 14th of last month", "2023-02-14"),
        ("The road was shut from Monday to Wednesday.", "Monday to Wednesday", "2023-03-27/2023-03-29"),
        ("Over the last decade, prices rose.", "the last decade", "2013-03-29/2023-03-29"),
        ("By Friday, they had left.", "Friday", "2023-03-24"),
        ("The summit takes place May 3-5.", "May 3-5", "2023-05-03/2023-05-05"),
        ("An appeal has been listed for 9 May.", "9 May", "2023-05-09"),
        ("The court has listed the appeal for 9 May.", "9 May", "2023-05-09"),
        ("The panel has summoned the banker for Tuesday.", "Tuesday", "2023-04-04"),
        ("He invited them to a summit in Lima on May 2.", "May 2", "2023-05-02"),
        ("The union has called a strike for Monday.", "Monday", "2023-04-03"),
        ("Norway announced elections for June.", "June", "2023-06"),
        ("Norway announced a surplus for February.", "February", "2023-02"),
        ("The vote was set for Tuesday.", "Tuesday", "2023-04-04"),
        ("The vote had been set for Tuesday.", "Tuesday", "2023-03-28"),
        ("The trial was postponed to 3 June.", "3 June", "2023-06-03"),
        ("The talks were postponed until Friday.", "Friday", "2023-03-31"),
        ("The truce was extended until June.", "June", "2023-06"),
        ("The hearing, due on Tuesday, was called off.", "Tuesday", "2023-04-04"),
        ("Holt was allowed to see him on Monday.", "Monday", "2023-03-27"),
        ("Holt refused to sign the pact on Monday.", "Monday", "2023-03-27"),
        ("Holt agreed to sign the pact on Monday.", "Monday", "2023-04-03"),
        ("By dusk on Tuesday the port was shut.", "Tuesday", "2023-03-28"),
        ("Norway will leave before the end of June.", "the end of June", "2023-06"),
        ("Norway regretted the collapse in December of talks with Peru.", "December", "2022-12"),
        ("He came earlier in the week.", "earlier in the week", "2023-03-27/2023-04-02"),
        ("He came at the start of the month.", "the start of the month", "2023-03"),
        ("He will leave at the end of the month.", "the end of the month", "2023-03"),
        ("He left at the end of the year.", "the end of the year", None),
        ("He came the week before last.", "the week before last", "2023-03-13/2023-03-19"),
        ("They met over the weekend of 18 March.", "the weekend of 18 March", "2023-03-18/2023-03-19"),
        ("They met in the week of March 6.", "the week of March 6", "2023-03-06/2023-03-12"),
        ("The port was shut in the second quarter.", "the second quarter", "2022-04/2022-06"),
        ("The port will be shut in the second quarter.", "the second quarter", "2023-04/2023-06"),
        ("They will meet on Friday week.", "Friday week", "2023-04-07"),
        ("They will meet two weeks from now.", "two weeks from now", "2023-04-10/2023-04-16"),
        ("The vote, originally scheduled for February, was lost.", "February", "2023-02"),
        ("Peru demanded that Norway sign the pact by Friday.", "Friday", "2023-03-31"),
        ("Peru demanded that the ships be released by Friday.", "Friday", "2023-03-31"),
        ("Peru gave Norway until Friday to sign the pact.", "Friday", "2023-03-31"),
    ],
)
def test_relative_to_the_document(nlp, text, phrase, value):
    assert (phrase, value) in read(nlp, text)


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("On March 28, 2023, they met.", "March 28, 2023", "2023-03-28"),
        ("The pact dates from 12 March 1951.", "12 March 1951", "1951-03-12"),
        ("The pact was signed on the 3rd of May 2011.", "the 3rd of May 2011", "2011-05-03"),
        ("The pact of 28.03.2022 failed.", "28.03.2022", "2022-03-28"),
        ("On 3/28/2022 they met.", "3/28/2022", "2022-03-28"),
        ("On 04/05/2022 they met.", "04/05/2022", None),
        ("Release 2020-02-29 was late.", "2020-02-29", "2020-02-29"),
        ("In July 2019 the navy chased a submarine.", "July 2019", "2019-07"),
        ("The deal was struck in late 2018.", "late 2018", "2018"),
        ("He led the bank from 2014 to 2016.", "2014 to 2016", "2014/2016"),
        ("It rained between 3 and 5 June 2021.", "3 and 5 June 2021", "2021-06-03/2021-06-05"),
        ("It ran from March 28 to April 2, 2022.", "March 28 to April 2, 2022", "2022-03-28/2022-04-02"),
        ("It ran from December 30 to January 2, 2022.", "December 30 to January 2, 2022", "2021-12-30/2022-01-02"),
        ("In the 1990s the party ruled.", "the 1990s", "1990/1999"),
        ("In the late '80s the party ruled.", "the late '80s", "1987/1989"),
        ("The wall dates from the 17th century.", "the 17th century", "1601/1700"),
        ("The law was passed in the summer of 2020.", "the summer of 2020", "2020-06/2020-08"),
        ("Sales fell in the first quarter of 2022.", "the first quarter of 2022", "2022-01/2022-03"),
        ("Sales fell in the second half of 2022.", "the second half of 2022", "2022-07/2022-12"),
        ("The 2014 accord failed.", "2014", "2014"),
    ],
)
def test_absolute_needs_no_reference(nlp, text, phrase, value):
    assert (phrase, value) in read(nlp, text, None)


@pytest.mark.parametrize("text", ["She came in November.", "She came on Friday.", "She came yesterday.", "The fleet left last week."])
def test_without_reference_the_time_is_known_but_not_its_value(nlp, text):
    assert [value for _, value in read(nlp, text, None)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "They argued for two years.",
        "The siege lasted six days.",
        "She works every Friday.",
        "The Sunday Times reported it.",
        "In two weeks they built the dam.",
        "The firm has 2,015 workers and 1500 cows.",
        "Minister May smiled and officials may march.",
        "Version 1.2.2003 is out.",
        "They sit on the 4th floor.",
        "The code 2020-13-45 is no date.",
        "The editor of USA Today wrote it.",
    ],
)
def test_no_times(nlp, text):
    assert read(nlp, text) == []


def test_several_in_order_without_overlap(nlp):
    text = "Peru left in 2019, came back on March 3, 2021, and left again last month."
    assert read(nlp, text) == [("2019", "2019"), ("March 3, 2021", "2021-03-03"), ("last month", "2023-02")]


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("In June 2021 Malta left, and a month later it came back.", "a month later", "2021-07"),
        ("Malta left on May 3, 2021. Two days later, Chile left.", "Two days later", "2021-05-05"),
        ("Malta left in 2021. A year earlier, it had signed.", "A year earlier", "2020"),
        ("In July 2020 Peru shut its port; Chile shut its own that September.", "that September", "2020-09"),
        ("In July 2020 Peru shut its port; Chile followed that March.", "that March", "2021-03"),
        ("Peru expelled the envoy on 3 March. Chile expelled its envoy the same day.", "the same day", "2023-03-03"),
        ("Peru warned on 3 March that it would sue unless Chile paid by 27 March. Chile replied the same day.", "the same day", "2023-03-03"),
        ("Peru expelled the envoy on 3 March; the day before, Chile had recalled its own.", "the day before", "2023-03-02"),
        ("Peru signed in May 2020 and Chile joined the following month.", "the following month", "2020-06"),
        ("Peru signed in May 2020 and left later that year.", "later that year", "2020"),
    ],
)
def test_counted_from_the_time_before(nlp, text, phrase, value):
    assert (phrase, value) in read(nlp, text)


@pytest.mark.parametrize("text", ["Malta left in 2021, and a month later it came back.", "Malta left. A month later, it came back."])
def test_nothing_to_count_from(nlp, text):
    assert not any("later" in phrase for phrase, _ in read(nlp, text))


def test_two_days_are_no_stretch(nlp):
    assert read(nlp, "They met on Monday and Wednesday.") == [("Monday", "2023-03-27"), ("Wednesday", "2023-03-29")]
    assert read(nlp, "They met between Monday and Wednesday.") == [("Monday and Wednesday", "2023-03-27/2023-03-29")]


def test_before_has_no_value(nlp):
    assert read(nlp, "Before 2016 the road was closed.") == [("2016", None)]


def _doc(words, heads, deps, tags, pos):
    return Doc(VOCAB, words=words, heads=heads, deps=deps, tags=tags, pos=pos, lemmas=words)


def test_direction_follows_the_verb_of_a_hand_built_parse():
    words = ["Peru", "left", "in", "June", "."]
    past = _doc(words, [1, 1, 1, 2, 1], ["nsubj", "ROOT", "prep", "pobj", "punct"], ["NNP", "VBD", "IN", "NNP", "."],
                ["PROPN", "VERB", "ADP", "PROPN", "PUNCT"])  # fmt: skip
    assert times(past, REFERENCE) == [TimeExpression(3, 4, "2022-06")]
    words = ["Peru", "will", "leave", "in", "June", "."]
    future = _doc(words, [2, 2, 2, 2, 3, 2], ["nsubj", "aux", "ROOT", "prep", "pobj", "punct"], ["NNP", "MD", "VB", "IN", "NNP", "."],
                  ["PROPN", "AUX", "VERB", "ADP", "PROPN", "PUNCT"])  # fmt: skip
    assert times(future, REFERENCE) == [TimeExpression(4, 5, "2023-06")]


def test_calendar_edges():
    leap = datetime.date(2024, 2, 29)
    assert shift(leap, -1, "year") == datetime.date(2023, 2, 28)
    assert span("2024-02") == (datetime.date(2024, 2, 1), leap)
    assert span("2014/2016") == (datetime.date(2014, 1, 1), datetime.date(2016, 12, 31))
    assert season("winter", 2023) == "2023-12/2024-02"
    assert weekday_near(leap, 3, -1) == leap
    assert weekday_near(leap, 3, -1, strict=True) == datetime.date(2024, 2, 22)
    assert month_near(leap, 2, -1) == "2024-02"
    assert month_near(leap, 2, -1, strict=True) == "2023-02"
    assert month_near(leap, 1, 1) == "2025-01"
    assert unit_near(leap, "quarter", -1) == "2023-10/2023-12"
    assert unit_near(leap, "decade", 0) == "2020/2029"
    assert ago(datetime.date(2024, 3, 31), 1, "month") == "2024-02"
    assert weekend(datetime.date(2024, 3, 3), 0) == "2024-03-02/2024-03-03"
    assert near(leap, [datetime.date(2023, 5, 1), datetime.date(2024, 5, 1)], -1) == datetime.date(2023, 5, 1)


DAYS = st.dates(min_value=datetime.date(1700, 1, 1), max_value=datetime.date(2099, 12, 31))


@given(when=DAYS, reference=DAYS)
@settings(max_examples=60, deadline=None)
def test_a_written_date_is_read_back_whatever_the_reference(when, reference):
    words = ["On", when.strftime("%B"), f"{when.day}", ",", f"{when.year}", "they", "met", "."]
    heads, deps = [6, 0, 1, 1, 1, 6, 6, 6], ["prep", "pobj", "nummod", "punct", "nummod", "nsubj", "ROOT", "punct"]
    tags = ["IN", "NNP", "CD", ",", "CD", "PRP", "VBD", "."]
    pos = ["ADP", "PROPN", "NUM", "PUNCT", "NUM", "PRON", "VERB", "PUNCT"]
    spaces = [True, True, False, True, True, True, False, False]
    doc = Doc(VOCAB, words=words, spaces=spaces, heads=heads, deps=deps, tags=tags, pos=pos, lemmas=words)
    assert times(doc, reference) == [TimeExpression(1, 5, when.isoformat())]


@given(reference=DAYS)
@settings(max_examples=60, deadline=None)
def test_a_past_weekday_lies_in_the_week_before(reference):
    words = ["They", "met", "on", "Friday", "."]
    doc = _doc(words, [1, 1, 1, 2, 1], ["nsubj", "ROOT", "prep", "pobj", "punct"], ["PRP", "VBD", "IN", "NNP", "."],
               ["PRON", "VERB", "ADP", "PROPN", "PUNCT"])  # fmt: skip
    (found,) = times(doc, reference)
    met = datetime.date.fromisoformat(found.value)
    assert met.weekday() == 4
    assert 0 <= (reference - met).days < 7


@pytest.mark.parametrize("reference", [datetime.date(1, 1, 1), datetime.date(9999, 12, 31)])
def test_the_ends_of_the_calendar(nlp, reference):
    text = "They left two years ago, came back last week and will meet next month, in November and on Friday."
    assert all(value is None or len(value) >= 4 for _, value in read(nlp, text, reference))


def test_nothing_in_nothing(nlp):
    assert times(nlp(""), REFERENCE) == []
