"""Quotations without a verb of saying beside them: whose they are."""

import pytest


def sources(extract, text, words):
    """Texts of the sources of the first proposition whose relation stands on the words."""
    found = next(p for p in extract(text) if p.relation.text == words)
    return [s.phrase.text for s in found.attribution]


@pytest.mark.parametrize(
    ("text", "words", "source"),
    [
        ('Mona Reyes, a fan, agreed.\n\n"The team lost its way in Malta."\n\nThe game ended.', "lost", "Mona Reyes"),
        ('The mayor met Ola Berg.\n\n"The team lost its way in Malta."\n\n"I blame him," Mona Reyes added.', "lost", "Mona Reyes"),
        ('"We won," Ola Berg said. "We beat Malta.\n\n"The team lost its way."\n\n"I blame him," Mona Reyes added.', "lost", "Ola Berg"),
        ('Mona Reyes issued a statement about the vote.\n\n"The plan hurts the workers of Malta."\n\nThe vote is on Monday.', "hurts", "Mona Reyes"),
        ('The choice was announced by Ola Berg on Tuesday:\n\n"These ports serve the people of Malta."', "serve", "Ola Berg"),
    ],
)
def test_speaker_of_the_next_or_the_last_paragraph(extract, text, words, source):
    assert sources(extract, text, words) == [source]


def test_who_does_something_else_before_speaks_not(extract):
    text = 'Ola Berg left Malta.\n\n"The ferry sank the boat near the port."\n\nThe sea was calm.'
    assert sources(extract, text, "sank") == []


def test_a_pull_quote_is_its_speakers(extract):
    text = (
        '"We are glad," said Ola Berg. "In the end, these ports serve the people of Malta with the best ferries in the region."\n\n'
        "The ports opened in May.\n\n"
        "In the end, these ports serve the people of Malta with the best ferries in the region. Ola Berg, head of ports"
    )
    assert [[s.phrase.text for s in p.attribution] for p in extract(text) if p.relation.text == "serve"] == [["Ola Berg"]] * 2
