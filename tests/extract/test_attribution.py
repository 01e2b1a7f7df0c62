"""Who says what, construction by construction: on parses built by hand, and on the real parse."""

import pytest
import spacy
from spacy.tokens import Doc

from kg.extract.attribution import Index, SourceSpan, attributions, chain, holding
from kg.extract.syntax import Syntax
from kg.parse import load, parse_text


@pytest.fixture(scope="module")
def nlp():
    return load()


@pytest.fixture(scope="module")
def vocab():
    return spacy.blank("en").vocab


def read(nlp, text):
    """(source, cue, contents) of each attribution, as text."""
    doc = parse_text(text, nlp)
    return [
        (doc[a.source.start : a.source.end].text if a.source else None, doc[a.cue[0] : a.cue[1]].text,
         " ... ".join(doc[s:e].text for s, e in a.contents))
        for a in attributions(Syntax(doc))
    ]  # fmt: skip


def build(vocab, rows):
    """A parse from rows of (word, lemma, pos, tag, head, dep)."""
    words, lemmas, pos, tags, heads, deps = (list(column) for column in zip(*rows, strict=True))
    return Doc(vocab, words=words, lemmas=lemmas, pos=pos, tags=tags, heads=heads, deps=deps)


# -- on parses built by hand --------------------------------------------------------------------------------


def test_clause_after_the_verb(vocab):
    doc = build(vocab, [
        ("Oslo", "Oslo", "PROPN", "NNP", 1, "nsubj"),
        ("said", "say", "VERB", "VBD", 1, "ROOT"),
        ("that", "that", "SCONJ", "IN", 4, "mark"),
        ("ships", "ship", "NOUN", "NNS", 4, "nsubj"),
        ("sank", "sink", "VERB", "VBD", 1, "ccomp"),
        (".", ".", "PUNCT", ".", 1, "punct"),
    ])  # fmt: skip
    (found,) = attributions(Syntax(doc))
    assert (found.source, found.cue, found.contents, found.kind) == (SourceSpan(0, 1, 0), (1, 2), ((2, 5),), "speech")
    assert (found.negative, found.modality, found.same) == (False, None, False)


def test_denial_under_a_report_is_nested_and_negative(vocab):
    doc = build(vocab, [
        ("Quito", "Quito", "PROPN", "NNP", 1, "nsubj"),
        ("said", "say", "VERB", "VBD", 1, "ROOT"),
        ("Lima", "Lima", "PROPN", "NNP", 4, "nsubj"),
        ("had", "have", "AUX", "VBD", 4, "aux"),
        ("denied", "deny", "VERB", "VBN", 1, "ccomp"),
        ("arming", "arm", "VERB", "VBG", 4, "xcomp"),
        ("rebels", "rebel", "NOUN", "NNS", 5, "dobj"),
        (".", ".", "PUNCT", ".", 1, "punct"),
    ])  # fmt: skip
    found = attributions(Syntax(doc))
    assert [(a.source.head, a.kind, a.negative) for a in chain(found, 5)] == [(0, "speech", False), (2, "denial", True)]
    assert [a.source.head for a in chain(found, 4)] == [0]
    assert chain(found, 1) == []


def test_agent_of_a_passive_is_the_source(vocab):
    doc = build(vocab, [
        ("Mali", "Mali", "PROPN", "NNP", 2, "nsubjpass"),
        ("was", "be", "AUX", "VBD", 2, "auxpass"),
        ("urged", "urge", "VERB", "VBN", 2, "ROOT"),
        ("by", "by", "ADP", "IN", 2, "agent"),
        ("Niger", "Niger", "PROPN", "NNP", 3, "pobj"),
        ("to", "to", "PART", "TO", 6, "aux"),
        ("withdraw", "withdraw", "VERB", "VB", 2, "xcomp"),
        (".", ".", "PUNCT", ".", 2, "punct"),
    ])  # fmt: skip
    (found,) = attributions(Syntax(doc))
    assert (found.source.head, found.contents, found.modality) == (4, ((5, 7),), "requested")


def test_a_parse_without_subject_gives_hearsay(vocab):
    doc = build(vocab, [
        ("Mali", "Mali", "PROPN", "NNP", 2, "nsubjpass"),
        ("is", "be", "AUX", "VBZ", 2, "auxpass"),
        ("said", "say", "VERB", "VBN", 2, "ROOT"),
        ("to", "to", "PART", "TO", 4, "aux"),
        ("withdraw", "withdraw", "VERB", "VB", 2, "xcomp"),
        (".", ".", "PUNCT", ".", 2, "punct"),
    ])  # fmt: skip
    (found,) = attributions(Syntax(doc))
    assert (found.source, found.kind, found.modality) == (None, "hearsay", "possible")
    assert holding([found], 4) == [found]
    assert chain([found], 4) == []


def test_no_attribution_without_a_clause(vocab):
    doc = build(vocab, [
        ("Oslo", "Oslo", "PROPN", "NNP", 1, "nsubj"),
        ("told", "tell", "VERB", "VBD", 1, "ROOT"),
        ("lies", "lie", "NOUN", "NNS", 1, "dobj"),
        (".", ".", "PUNCT", ".", 1, "punct"),
    ])  # fmt: skip
    assert attributions(Syntax(doc)) == []


# -- on the real parse: order of source, cue and content ---------------------------------------------------------

CONTENT = "the navy had seized two trawlers"


@pytest.mark.parametrize(
    "text",
    [
        f"Admiral Vera Holt said that {CONTENT}.",
        f"Admiral Vera Holt told reporters on Friday that {CONTENT}.",
        f"T{CONTENT[1:]}, Admiral Vera Holt said.",
        f"T{CONTENT[1:]}, said Admiral Vera Holt.",
        f"According to Admiral Vera Holt, {CONTENT}.",
        f"T{CONTENT[1:]}, according to Admiral Vera Holt.",
        f"As Admiral Vera Holt noted, {CONTENT}.",
        f"T{CONTENT[1:]}, as Admiral Vera Holt noted on Friday.",
        f"Speaking in Bergen, Admiral Vera Holt said {CONTENT}.",
        f"Admiral Vera Holt believed that {CONTENT}.",
        f"Admiral Vera Holt was sure that {CONTENT}.",
        f"Admiral Vera Holt made the claim that {CONTENT}.",
        f"Admiral Vera Holt issued a statement saying {CONTENT}.",
        f"The claim by Admiral Vera Holt that {CONTENT} was false.",
        f"Admiral Vera Holt was quoted as saying that {CONTENT}.",
    ],
)
def test_reported_in_any_order(nlp, text):
    (source, _, content), *rest = read(nlp, text)
    assert not rest
    assert source == "Admiral Vera Holt"
    assert content.lower().removeprefix("that ") == CONTENT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The port is safe," said Vera Holt.', ("Vera Holt", "said", "The port is safe,")),
        ('"The port is safe," Vera Holt told reporters in Bergen.', ("Vera Holt", "told", "The port is safe,")),
        ("“The port is safe,” Vera Holt, who runs it, told reporters.", ("Vera Holt", "told", "The port is safe,")),
        ("''The port is safe,'' said Vera Holt.", ("Vera Holt", "said", "The port is safe,")),
        ("``The port is safe,'' said Vera Holt.", ("Vera Holt", "said", "The port is safe,")),
        ('Vera Holt said: "The port is safe."', ("Vera Holt", "said", "The port is safe.")),
        ('"Is the port safe?" the mayor asked.', ("the mayor", "asked", "Is the port safe?")),
        ('"Is the port safe?" asked the mayor.', ("the mayor", "asked", "Is the port safe?")),
        ('"The port," Vera Holt said, "has been safe for years."', ("Vera Holt", "said", "The port, ... has been safe for years.")),
        (
            '"The port is safe," Vera Holt said. "We checked every crane."',
            ("Vera Holt", "said", "The port is safe, ... We checked every crane."),
        ),
        (
            "The mayor was angry. “We lost a year,” she said. “Nobody came.\n\n“They only talk.”\n\nThe council met.",
            ("she", "said", "We lost a year, ... Nobody came. ... They only talk."),
        ),
        (
            "The governor added:\n\nOur rivals know nothing. They never did.\n\nThe hall was empty.",
            ("The governor", "added", "Our rivals know nothing. They never did."),
        ),
        ("The governor of Lyon said:\n\n“Our rivals know nothing.”", ("The governor of Lyon", "said", "Our rivals know nothing.")),
        ("'The port is safe,' said Vera Holt.", ("Vera Holt", "said", "The port is safe,")),
        ("‘We will win,’ he said. ‘Nobody can stop us.’", ("he", "said", "We will win, ... Nobody can stop us.")),
        ('"The port is safe, said Vera Holt.', ("Vera Holt", "said", "The port is safe")),
    ],
)
def test_direct_speech(nlp, text, expected):
    assert expected in read(nlp, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The deal is "a betrayal", Mona Reyes said.', ("Mona Reyes", "said", 'The deal is "a betrayal"')),
        ('But the deal is "a betrayal" and "a crime," Mona Reyes said.', ("Mona Reyes", "said", 'But the deal is "a betrayal" and "a crime,"')),
        ('Norway left the pact and is "done with it," Mona Reyes said.', ("Mona Reyes", "said", 'Norway left the pact and is "done with it,"')),
        ('"The deal is dead," Mona Reyes said.', ("Mona Reyes", "said", "The deal is dead,")),
        ('No delegation, Mona Reyes said, may discuss the raids, "which is a shame".',
         ("Mona Reyes", "said", 'No delegation ... may discuss the raids, "which is a shame"')),
    ],
)  # fmt: skip
def test_words_quoted_inside_a_sentence_take_it_with_them(nlp, text, expected):
    assert expected in read(nlp, text)


def test_words_quoted_about_a_subject_are_not_what_it_says(nlp):
    found = read(nlp, 'The raid, which she described as "the worst in a year", began at dawn.')
    assert "began" not in {cue for _, cue, _ in found}


def test_he_added_has_its_own_subject(nlp):
    assert read(nlp, '“The strike will end soon,” he added, noting that the union had agreed to talks.') == [
        ("he", "added", "The strike will end soon,"),
        ("he", "noting", "that the union had agreed to talks"),
    ]


def test_a_title_or_a_quoted_word_is_no_speech(nlp):
    assert read(nlp, 'In his book, "The Long Winter Road," Holt describes the town.') == []
    assert read(nlp, 'The so-called "blue line" runs through the town.') == []


def test_quotation_does_not_run_into_the_next_zone(nlp):
    found = read(nlp, '"The port is closed," said Holt.\n\nThe ferry company lost money.\n\n"Nobody came," said Amari.')
    assert found == [("Holt", "said", "The port is closed,"), ("Amari", "said", "Nobody came,")]


# -- thoughts, intentions, requests, judgements -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "content", "kind", "negative", "modality"),
    [
        ("Okoro fears that the army will attack Kisumu.", "that the army will attack Kisumu", "thought", False, "possible"),
        ("Okoro did not believe that the army would attack.", "that the army would attack", "thought", True, None),
        ("Okoro hopes to win the seat.", "to win the seat", "intention", False, "possible"),
        ("Okoro plans to visit Kenya.", "to visit Kenya", "intention", False, "planned"),
        ("Okoro promised to release the prisoners.", "to release the prisoners", "intention", False, "planned"),
        ("Okoro urged Kenya to release the prisoners.", "to release the prisoners", "speech", False, "requested"),
        ("Okoro demanded that the army leave Kisumu.", "that the army leave Kisumu", "speech", False, "requested"),
        ("Okoro accused the army of burning two villages.", "burning two villages", "speech", False, None),
        ("Okoro praised Kenya for releasing the prisoners.", "releasing the prisoners", "speech", False, None),
        ("Okoro denied that the army had burned the villages.", "that the army had burned the villages", "denial", True, None),
        ("Okoro denied burning the villages.", "burning the villages", "denial", True, None),
        ("Okoro described the treaty as a betrayal of farmers.", "the treaty as a betrayal of farmers", "speech", False, None),
        ("Okoro asked whether the army had left.", "whether the army had left", "speech", False, "hypothetical"),
        ("Okoro's promise to raise taxes pleased nobody.", "to raise taxes", "intention", False, "planned"),
    ],
)
def test_kind_and_effect(nlp, text, content, kind, negative, modality):
    doc = parse_text(text, nlp)
    (found,) = attributions(Syntax(doc))
    (span,) = found.contents
    assert doc[found.source.head].text == "Okoro"
    assert (doc[slice(*span)].text, found.kind, found.negative, found.modality) == (content, kind, negative, modality)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A leaked memo shows the company paid bribes.", "A leaked memo"),
        ("A poll found that most voters oppose the treaty.", "A poll"),
        ("The company paid bribes, according to a leaked memo.", "a leaked memo"),
        ("The report, published on Monday, says the company paid bribes.", "The report"),
    ],
)
def test_documents_are_sources(nlp, text, source):
    doc = parse_text(text, nlp)
    (found,) = attributions(Syntax(doc))
    assert doc[found.source.start : found.source.end].text == source
    assert found.kind in ("document", "thought")


@pytest.mark.parametrize(
    "text",
    [
        "It is believed that the army has fled.",
        "The army is said to have fled.",
        "The envoy was accused of bribing a judge.",
        "Mali reportedly expelled the envoy.",
    ],
)
def test_hearsay_has_no_source(nlp, text):
    (found,) = attributions(Syntax(parse_text(text, nlp)))
    assert (found.source, found.kind, found.modality) == (None, "hearsay", "possible")


@pytest.mark.parametrize(
    "text",
    [
        "The bank raised rates, citing inflation.",
        "The delay shows that the bridge is old.",
        "We know that winters are cold.",
        "The ministry failed to mention that the dam had cracks.",
        "Workers closed the road in order to repair the bridge.",
    ],
)
def test_what_nobody_says(nlp, text):
    doc = parse_text(text, nlp)
    assert [a for a in attributions(Syntax(doc)) if a.source is not None] == []


# -- nesting, and where contents end -----------------------------------------------------------------------------------


def test_three_deep(nlp):
    doc = parse_text("Reuters reported that Kuwait had told Jordan that Iraq reopened the pipeline.", nlp)
    found = attributions(Syntax(doc))
    verb = next(t.i for t in doc if t.text == "reopened")
    assert [doc[a.source.head].text for a in chain(found, verb)] == ["Reuters", "Kuwait"]
    assert Index(found).chain(verb) == chain(found, verb)
    assert Index(found).holding(verb) == holding(found, verb)


def test_who_is_cited_stands_inside(nlp):
    before = "Reuters, citing two officials, reported that the bank failed."
    after = "The bank failed, Reuters reported, citing two officials."
    for text in (before, after):
        doc = parse_text(text, nlp)
        verb = next(t.i for t in doc if t.text == "failed")
        assert [doc[a.source.head].text for a in chain(attributions(Syntax(doc)), verb)] == ["Reuters", "officials"]


def test_source_inside_a_quotation(nlp):
    doc = parse_text('"Georgia told us that Armenia would close the crossing," envoy Cem Kaya recalled.', nlp)
    verb = next(t.i for t in doc if t.text == "close")
    assert [doc[a.source.head].text for a in chain(attributions(Syntax(doc)), verb)] == ["Kaya", "Georgia"]


def test_first_person_and_own_plans_add_no_source(nlp):
    doc = parse_text('"I think Sweden cheated," said Brandt.', nlp)
    verb = next(t.i for t in doc if t.text == "cheated")
    assert [(doc[a.source.head].text, doc[a.cue[0]].text) for a in chain(attributions(Syntax(doc)), verb)] == [("Brandt", "said")]
    doc = parse_text("Brandt said she hopes to visit Kenya.", nlp)
    verb = next(t.i for t in doc if t.text == "visit")
    found = attributions(Syntax(doc))
    assert [doc[a.source.head].text for a in chain(found, verb)] == ["Brandt"]
    assert [a.modality for a in holding(found, verb)] == [None, "possible"]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Critics say the law harms farmers, but supporters argue that it protects forests.", "Critics", "the law harms farmers"),
        ("Moreau claimed that the tax was fair, although he refused to pay it.", "Moreau", "that the tax was fair"),
        ("According to a complaint filed by the ministry, the firm hid its losses.", "a complaint", "the firm hid its losses"),
    ],
)
def test_contents_end_where_the_source_does(nlp, text, source, content):
    assert (source, content) in [(s, c) for s, _, c in read(nlp, text)]


def test_a_comment_after_the_content_is_the_speakers(nlp):
    found = read(nlp, 'Envoy Dmitri Holt said Russia would never give up the islands, calling the proposal "absurd".')
    assert found == [
        ("Envoy Dmitri Holt", "said", "Russia would never give up the islands"),
        ("Envoy Dmitri Holt", "calling", 'the proposal "absurd'),
    ]


def test_quoted_words_are_not_cut(nlp):
    ((_, _, content),) = read(nlp, 'Holt said the plan was "a gift to every smuggler on the coast" and that it would fail.')
    assert content == 'the plan was "a gift to every smuggler on the coast" and that it would fail'


TRANSCRIPT = """Press briefing

MR. HOLT: Good afternoon. We think the talks will go well.

I have nothing else.

Q    Did Norway close its ports?

MR. HOLT: Norway told us that it closed two ports."""


def test_turns_of_a_transcript(nlp):
    doc = parse_text(TRANSCRIPT, nlp)
    found = attributions(Syntax(doc))

    def sources(word):
        token = next(t.i for t in doc if t.text == word)
        return [doc[a.source.start : a.source.end].text for a in chain(found, token)]

    assert sources("go") == ["MR. HOLT"]
    assert sources("nothing") == ["MR. HOLT"]
    assert sources("briefing") == sources("close") == []
    assert sources("two") == ["MR. HOLT", "Norway"]
    asked = next(t.i for t in doc if t.text == "close")
    assert [(a.source, a.modality) for a in holding(found, asked)] == [(None, "hypothetical")]


def test_names_joined_are_several_sources(nlp):
    doc = parse_text("Norway and Sweden denied that Mali had attacked Ghana. Farmers and traders said it had.", nlp)
    names, plain = attributions(Syntax(doc))
    assert [doc[s.start : s.end].text for s in names.conjuncts] == ["Norway", "Sweden"]
    assert doc[names.source.start : names.source.end].text == "Norway and Sweden"
    assert plain.conjuncts == ()


def test_a_list_after_a_colon_is_no_transcript(nlp):
    assert read(nlp, "The list is long: bread, milk and honey were missing.\n\nNote: The shop closed.") == []


def test_credits_and_notes_are_no_transcript(nlp):
    lines = ["Image: A. Holt.", "Note: It closed.", "Image: A. Holt.", "UPDATE: It opened.", "UPDATE: It closed.", "Image: P. Dahl."]
    assert read(nlp, "\n\n".join(lines)) == []


def test_interview_with_names(nlp):
    text = "Ana Dahl: Why did you leave?\n\nPer Holt: They betrayed us.\n\nAna Dahl: Who leads it?\n\nPer Holt: I do not know."
    assert [(s, c) for s, _, c in read(nlp, text)] == [
        ("Ana Dahl", "Why did you leave?"),
        ("Per Holt", "They betrayed us."),
        ("Ana Dahl", "Who leads it?"),
        ("Per Holt", "I do not know."),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sweden cheated in talks: report", ("report", ":", "Sweden cheated in talks")),
        ("Holt: Sweden cheated in talks\n\nEnvoy Anna Holt said Sweden had cheated.", ("Holt", ":", "Sweden cheated in talks")),
    ],
)
def test_source_of_a_headline(nlp, text, expected):
    assert expected in read(nlp, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor called on Congress to pass the bill.", ("The mayor", "called", "to pass the bill")),
        ("The mayor called for police to leave the square.", ("The mayor", "called", "to leave the square")),
        ("The mayor appealed to farmers to stay home.", ("The mayor", "appealed", "to stay home")),
        ("Rumors spread that Holt had resigned.", (None, "Rumors", "that Holt had resigned")),
        ("The paper quoted Holt as saying the board had lied.", ("Holt", "saying", "the board had lied")),
        ("Holt tweeted: The board is a gang of liars.", ("Holt", "tweeted", "The board is a gang of liars")),
        ("Holt told The Times in an email that the board lied.", ("Holt", "told", "that the board lied")),
        ("The board lied, Holt told The Times.", ("Holt", "told", "The board lied")),
        ("The board, Holt argued, had lied.", ("Holt", "argued", "The board ... had lied")),
        ("The boards, said Holt, are required to resign.", ("Holt", "said", "The boards ... are required to resign")),
        ("The plan, the minister told reporters, could harm farmers.", ("the minister", "told", "The plan ... could harm farmers")),
        ("Holt made it clear that the port will close.", ("Holt", "made", "that the port will close")),
        ("Holt made clear Peru had closed the port.", ("Holt", "made clear", "Peru had closed the port")),
        ('"The talks failed" and "there is no way back", Holt said.', ("Holt", "said", "The talks failed ... there is no way back")),
        ('Holt: "I will stay."', ("Holt", ":", "I will stay.")),
        ("Prosecutors allege Brandt took bribes in 2014.", ("Prosecutors", "allege", "Brandt took bribes in 2014")),
        ("Brandt's office confirmed that she had left and said she would not return.", ("Brandt's office", "said", "she would not return")),
        ("It emerged that Brandt took bribes.", (None, "emerged", "that Brandt took bribes")),
        ("State media reported the arrest of ten men.", ("State media", "reported", "the arrest of ten men")),
        ("The army denied involvement in the raid.", ("The army", "denied", "involvement in the raid")),
        ("State television said troops had left, quoting a military source.", ("State television", "said", "troops had left")),
        ("Holt pointed out that the port had closed.", ("Holt", "pointed out", "that the port had closed")),
        (
            "The pact, which, according to Reuters, both states rejected, is dead.",
            ("Reuters", "according to", "which ... both states rejected"),
        ),
    ],
)
def test_further_shapes(nlp, text, expected):
    assert expected in read(nlp, text)


# -- robustness ------------------------------------------------------------------------------------------------------------


BROKEN = ["", " ", '"', "“”", "said", '"said"', "''", 'He said "\n\n"', "According to", "\n\n\n:\n\n", "‘‘‘’’’ said“ ”he"]


@pytest.mark.parametrize("text", BROKEN)
def test_broken_text_raises_nothing(nlp, text):
    for a in attributions(Syntax(nlp(text))):
        assert all(s < e for s, e in a.contents)


def test_same_result_twice_and_in_order(nlp):
    text = 'Holt said the port was safe. "It is old," Amari replied. According to a survey, ships avoid it.'
    doc = parse_text(text, nlp)
    first, second = attributions(Syntax(doc)), attributions(Syntax(doc))
    assert first == second
    assert [a.cue for a in first] == sorted(a.cue for a in first)
    assert len(first) == 3


BRIEFING = """Weekly briefing

Radio Oslo: Norway accused our government of lying. What is your answer?

Ana Dahl: We have read the text. Ghana has lost nothing.

Peru has raised concerns.

AFP: Has Chile paid?

Ana Dahl: Chile paid on Monday."""


def test_a_briefing_is_a_transcript(nlp):
    doc = parse_text(BRIEFING, nlp)
    found = attributions(Syntax(doc))

    def sources(word):
        token = next(t.i for t in doc if t.text == word)
        return [doc[a.source.start : a.source.end].text for a in chain(found, token)]

    assert sources("lying") == ["Radio Oslo", "Norway"]
    assert sources("nothing") == sources("raised") == sources("Monday") == ["Ana Dahl"]
    assert {sent.text.strip() for sent in doc.sents} >= {"Ana Dahl:", "We have read the text."}  # a label is no part of a sentence


def test_who_took_the_picture_says_nothing(extract):
    text = "Ana Ruiz left.\n\nA family waits for a boat near Zaranj on Monday. Photograph: Ana Ruiz\n\nAna Ruiz spoke."
    assert not [p for p in extract(text) if p.attribution]
