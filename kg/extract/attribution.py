"""Who says, thinks or intends what a text tells: sources with the stretches of text that are theirs.

``attributions`` reads a parse and gives every source with its cue and contents; ``chain`` gives the
sources of one word, outermost first ("A said B had denied ...": A, then B). Covered: reported and
direct speech in every order, split and continued quotations, "according to X" and its kin, nouns
("X's claim that"), adjectives ("X is sure that"), thoughts, intentions, requests, judgements, and
documents as sources. What the text reports without naming a source ("is said to", "reportedly") has the source None.

After the PolNeAR guidelines (Newell, Margolin and Ruths, LREC 2018) and, for the grammar of reporting,
Quirk et al. 1985, 14.28-35 and 16.30-63.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .attribution_clauses import Found, verbal
from .attribution_nominal import adjectival, nominal, prepositional
from .attribution_quotes import Quote, quotes
from .attribution_speech import direct
from .attribution_tree import Tree

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Attribution", "SourceSpan", "attributions", "chain"]


@dataclass(frozen=True, slots=True)
class SourceSpan:
    """A noun phrase as a range of token indices (half-open) with the index of its head."""

    start: int
    end: int
    head: int


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source, the cue that shows it, and the token ranges (half-open) that belong to it.

    ``kind`` is speech, document, thought, intention, denial or hearsay (then ``source`` is None).
    ``negative``: the source denies or does not believe the contents. ``modality`` is what the cue
    imposes on the contents (requested, planned, possible, hypothetical), or None.
    """

    source: SourceSpan | None
    cue: tuple[int, int]
    contents: tuple[tuple[int, int], ...]
    kind: str
    negative: bool = False
    modality: str | None = None

    def holds(self, token: int) -> bool:
        """True if the token is part of the contents."""
        return any(start <= token < end for start, end in self.contents)

    @property
    def size(self) -> int:
        return sum(end - start for start, end in self.contents)


def attributions(doc: Doc) -> list[Attribution]:
    """Every attribution of a parsed document, in the order of their cues.

    Needs tags, lemmas and a dependency parse with ClearNLP labels; entity types help. Contents never
    leave their paragraph unless a quotation does.
    """
    tree = Tree(doc)
    marks = quotes(tree)
    spoken = direct(tree, [q for q in marks if not q.single])
    found = spoken + _clauses(tree, marks, spoken)
    made = [_finish(tree, f, spoken) for f in found]
    return sorted((a for a in made if a is not None), key=lambda a: (a.cue, a.contents))


def chain(found: Sequence[Attribution], token: int) -> list[Attribution]:
    """The attributions whose contents hold a token, outermost first."""
    held = [a for a in found if a.holds(token)]
    return sorted(held, key=lambda a: (-a.size, a.cue))


def _clauses(tree: Tree, marks: list[Quote], spoken: list[Found]) -> list[Found]:
    """Attributions within the sentence, their contents fitted to the quotations that they touch."""
    full = [span for f in spoken for span in f.contents]
    used = {f.verb for f in spoken}
    inside = sorted(full)
    out = []
    for f in (*verbal(tree), *nominal(tree), *adjectival(tree), *prepositional(tree)):
        home = _holder(inside, f.cue[0])
        spans = []
        for start, end in f.contents:
            if home is not None:
                start, end = max(start, home[0]), min(end, home[1])
            else:
                start, end = _fit(tree, start, end, marks, f.cue)
            if f.verb in used and any(s < end and start < e for s, e in full):
                continue
            if end > start:
                spans.append((start, end))
        if f.verb in used:
            spans = [s for s in spans if s[0] > f.cue[0]]
        if spans and not (f.source is not None and home is None and _holder(inside, f.source) is not None):
            out.append(Found(f.source, f.cue, tuple(spans), f.kind, f.negative, f.modality, f.verb))
    return out


def _holder(spans: list[tuple[int, int]], token: int) -> tuple[int, int] | None:
    """The span of a sorted, disjoint list that holds a token."""
    at = bisect_right(spans, (token, 1 << 60)) - 1
    return spans[at] if at >= 0 and spans[at][0] <= token < spans[at][1] else None


def _fit(tree: Tree, start: int, end: int, marks: list[Quote], cue: tuple[int, int]) -> tuple[int, int]:
    """Contents that end or start inside quoted words take in the rest of them, within the sentence."""
    lo, hi = tree.sentence[cue[0]]
    for q in marks:
        if q.start < end < q.end and start < q.start and q.end <= hi:
            end = q.end
        if q.start < start < q.end and lo <= q.start and not q.start <= cue[0] < q.end:
            start = q.start
    return start, end


def _finish(tree: Tree, found: Found, spoken: list[Found]) -> Attribution | None:
    """The public value; "I" and "we" inside a quotation stand for its speaker."""
    head = found.source
    if head is not None and tree.lower[head] in ("i", "we"):
        speaker = next((f.source for f in spoken if f.source is not None and any(s <= head < e for s, e in f.contents)), None)
        head = speaker if speaker is not None else head
    source = None if head is None else SourceSpan(*tree.noun_phrase(head), head)
    if source is not None and tree.lower[source.head] == "you":
        return None
    return Attribution(source, found.cue, found.contents, found.kind, found.negative, found.modality)
