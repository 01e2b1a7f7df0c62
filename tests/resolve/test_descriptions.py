"""Things without a name keep the description that tells them apart."""

import pytest


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("Martha Diallo announced a new ferry plan. The plan angered the crowd.", "The plan", "new ferry plan"),
        ("Martha Diallo announced a ferry plan and a bus plan. The plan angered the crowd.", "The plan", "plan"),
        ("Martha Diallo met a young mother. The mother who runs the shop angered the crowd.", "The mother", "mother"),
        ("Martha Diallo raised a new issue. The issue angered the crowd.", "The issue", "issue"),
    ],
)
def test_a_noun_alone_is_the_thing_described_before(claims, text, words, label):
    assert [c.subject.label for c in claims(text, words, "the crowd")] == [label]
