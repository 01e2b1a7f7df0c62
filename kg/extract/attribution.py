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
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .attribution_clauses import Found, verbal
from .attribution_nominal import adjectival, nominal, prepositional
from .attribution_quotes import Quote, quotes
from .attribution_speech import direct
from .attribution_tree import Tree

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Attribution", "SourceSpan", "attributions", "chain", "holding"]


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
    imposes on the contents (requested, planned, possible, hypothetical), or None. ``same``: the
    source is the speaker of the attribution around it ("she said she feared ..."), or tells nothing
    new beside that one ("she said they plan to ..."); its effect on the contents holds all the same.
    """

    source: SourceSpan | None
    cue: tuple[int, int]
    contents: tuple[tuple[int, int], ...]
    kind: str
    negative: bool = False
    modality: str | None = None
    same: bool = False

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
    made = sorted((a for a in (_finish(tree, f, spoken) for f in found) if a is not None), key=lambda a: (a.cue, a.contents))
    return [replace(a, same=True) if _repeats(tree, a, made) else a for a in made]


def chain(found: Sequence[Attribution], token: int) -> list[Attribution]:
    """The sources of a token: the attributions with a source whose contents hold it, outermost first.

    Those that repeat the source around them (``same``) are left out.
    """
    return [a for a in holding(found, token) if a.source is not None and not a.same]


def holding(found: Sequence[Attribution], token: int) -> list[Attribution]:
    """Every attribution whose contents hold a token, outermost first: what bears on polarity and modality."""
    return sorted((a for a in found if a.holds(token)), key=lambda a: (-a.size, a.cue))


def _clauses(tree: Tree, marks: list[Quote], spoken: list[Found]) -> list[Found]:
    """Attributions within the sentence, their contents fitted to the quotations that they touch."""
    full = [span for f in spoken for span in f.contents]
    used = {f.verb for f in spoken}
    inside = sorted(full)
    out = []
    read = [*verbal(tree), *nominal(tree), *adjectival(tree), *prepositional(tree)]
    rivals = {f.cue[0] for f in read if f.kind in ("speech", "denial", "document") and tree.subject(f.cue[0]) is not None}
    for f in read:
        home = _holder(inside, f.cue[0])
        spans = []
        for start, end in f.contents:
            if home is not None:
                start, end = max(start, home[0]), min(end, home[1])
            else:
                start, end = _fit(tree, start, end, marks, f.cue)
                end = _before_rival(tree, f.cue[0], start, _before_speech(tree, f, start, end, spoken), rivals)
            if f.verb in used and any(s < end and start < e for s, e in full):
                continue
            if end > start:
                spans.append((start, end))
        if f.verb in used:
            spans = [s for s in spans if s[0] > f.cue[0]]
        if spans and not (f.source is not None and home is None and _holder(inside, f.source) is not None):
            out.append(Found(f.source, f.cue, tuple(spans), f.kind, f.negative, f.modality, f.verb))
    return out


def _before_speech(tree: Tree, f: Found, start: int, end: int, spoken: list[Found]) -> int:
    """Contents end before a clause that brings in direct speech of its own ("said A, and B replied, ...")."""
    for other in spoken:
        v = other.cue[0]
        if start < v < end and v != f.cue[0] and start < tree.left[v] and not any(s <= v < e for o in spoken for s, e in o.contents):
            end = tree.trim(start, tree.left[v])[1]
            if end > start and tree.lower[end - 1] in ("and", "but", "while"):
                end = tree.trim(start, end - 1)[1]
    return end


def _before_rival(tree: Tree, cue: int, start: int, end: int, rivals: set[int]) -> int:
    """Contents end before ", but others say ..." and ", and others say ..." in the cue's own tense."""
    for i in range(max(start, cue) + 2, end):
        if i in rivals and tree.dep[i] == "conj" and tree.tag[i] == tree.tag[cue] != "VBN":
            first = tree.left[i]
            joint = next((j for j in range(first - 1, start, -1) if tree.lower[j] in ("but", "and", "while", "yet")), None)
            if joint is not None and joint == first - 1 and (tree.lower[joint] == "but" or tree.lower[joint - 1] == ","):
                return tree.trim(start, joint)[1]
    return end


def _repeats(tree: Tree, a: Attribution, found: list[Attribution]) -> bool:
    """True if the attribution around this one already gives its source."""
    if a.source is None:
        return False
    outer = [o for o in found if o is not a and o.source is not None and o.kind != "intention" and o.holds(a.cue[0])]
    if not outer:
        return False
    around = min(outer, key=lambda o: o.size)
    if a.kind == "intention" or a.source == around.source:
        return True
    word = tree.lower[a.source.head]
    if word in ("i", "we", "me", "us", "my", "our"):
        return True
    if word not in ("he", "she", "they", "it", "his", "her", "their", "its") or a.source.head < around.source.head:
        return False
    if word in ("they", "their") and tree.tag[around.source.head] not in ("NNS", "NNPS") and tree.lower[around.source.head] != "they":
        return a.kind == "thought"
    rivals = (i for i in range(around.cue[1], a.source.head) if tree.ent[i] == "PERSON")
    return a.kind in ("thought", "intention") or next(rivals, None) is None


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
    if head is not None and tree.lower[head] in ("i", "we", "me", "us", "my", "our"):
        speaker = next((f.source for f in spoken if f.source is not None and any(s <= head < e for s, e in f.contents)), None)
        head = speaker if speaker is not None else head
    source = None if head is None else SourceSpan(*tree.noun_phrase(head), head)
    if source is not None and tree.lower[source.head] == "you":
        return None
    return Attribution(source, found.cue, found.contents, found.kind, found.negative, found.modality)
