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

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .attribution_clauses import Found, verbal
from .attribution_labels import headline_labels, turns
from .attribution_nominal import adjectival, nominal, prepositional
from .attribution_quotes import quotes
from .attribution_spans import Fitting
from .attribution_speech import direct
from .attribution_tree import Tree

if TYPE_CHECKING:
    from .syntax import Syntax

__all__ = ["Attribution", "Index", "SourceSpan", "attributions", "chain", "holding"]


_NEVER = ("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL")
"""What is said by no day and no sum ("announced last spring")."""
_FIRST = frozenset({"i", "we", "me", "us", "my", "our"})
_THIRD = frozenset({"he", "she", "they", "it", "his", "her", "their", "its"})


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
    ``conjuncts`` are the members of a source that is several names ("Peru and Chile said"), else empty.
    """

    source: SourceSpan | None
    cue: tuple[int, int]
    contents: tuple[tuple[int, int], ...]
    kind: str
    negative: bool = False
    modality: str | None = None
    same: bool = False
    conjuncts: tuple[SourceSpan, ...] = ()

    def holds(self, token: int) -> bool:
        """True if the token is part of the contents."""
        return any(start <= token < end for start, end in self.contents)

    @property
    def size(self) -> int:
        return sum(end - start for start, end in self.contents)


def attributions(syntax: Syntax) -> list[Attribution]:
    """Every attribution of a parsed document, in the order of their cues.

    Needs tags, lemmas and a dependency parse with ClearNLP labels; entity types help. Contents never
    leave their paragraph unless a quotation does.
    """
    tree = Tree(syntax)
    marks = quotes(tree)
    spoken = direct(tree, [q for q in marks if not q.single or tree.lower[q.end - 1] in (",", ".", "?", "!")])
    read = [*verbal(tree), *nominal(tree), *adjectival(tree), *prepositional(tree)]
    labelled = turns(tree)
    fitting = Fitting(tree, marks, spoken, labelled, read)
    found = [*spoken, *labelled, *(headline_labels(tree) if not labelled else ()), *(f for f in map(fitting.fit, read) if f is not None)]
    speakers = {span: f.source for f in (*spoken, *labelled) for span in f.contents}
    made = sorted((a for a in (_finish(tree, f, fitting, speakers) for f in found) if a is not None), key=lambda a: (a.cue, a.contents))
    index = Index(made)
    return [replace(a, same=True) if _repeats(tree, a, index) else a for a in made]


class Index:
    """Attributions by token, for those who ask for many tokens of a document."""

    def __init__(self, found: Sequence[Attribution]) -> None:
        self._by_token: dict[int, list[Attribution]] = {}
        for a in sorted(found, key=_outer_first):
            for token in {t for start, end in a.contents for t in range(start, end)}:
                self._by_token.setdefault(token, []).append(a)

    def holding(self, token: int) -> list[Attribution]:
        """Every attribution whose contents hold a token, outermost first: what bears on polarity and modality."""
        return self._by_token.get(token, [])

    def chain(self, token: int) -> list[Attribution]:
        """The sources of a token, outermost first; those that repeat the source around them (``same``) are left out."""
        return [a for a in self.holding(token) if a.source is not None and not a.same]


def chain(found: Sequence[Attribution], token: int) -> list[Attribution]:
    """``Index.chain`` for a single token."""
    return [a for a in holding(found, token) if a.source is not None and not a.same]


def holding(found: Sequence[Attribution], token: int) -> list[Attribution]:
    """``Index.holding`` for a single token."""
    return sorted((a for a in found if a.holds(token)), key=_outer_first)


def _outer_first(a: Attribution) -> tuple[int, bool, tuple[int, int]]:
    """Larger contents first; of equal ones, "X reported, citing Y": the source that its cue follows is outside."""
    return -a.size, a.source is not None and a.source.start > a.cue[0], a.cue


def _finish(tree: Tree, found: Found, fitting: Fitting, speakers: dict[tuple[int, int], int | None]) -> Attribution | None:
    """The public value; "I" and "we" inside a quotation stand for its speaker, "you" for nobody."""
    head = found.source
    if head is not None and tree.lower[head] in _FIRST:
        around = fitting.speech_around(head)
        speaker = speakers.get(around) if around is not None else None
        head = head if speaker is None else speaker
    if head is not None and (tree.lower[head] == "you" or tree.ent[head] in _NEVER):
        return None
    source = None if head is None else SourceSpan(*((head == found.source and found.extent) or tree.noun_phrase(head)), head)
    several = () if head is None else _conjuncts(tree, head)
    return Attribution(source, found.cue, found.contents, found.kind, found.negative, found.modality, conjuncts=several)


def _conjuncts(tree: Tree, head: int) -> tuple[SourceSpan, ...]:
    """The names that a coordinated source is made of; none where one of them is no name, or all are one ("Marks and Spencer")."""
    title = next((k for k in tree.kids[head] if tree.dep[k] == "appos" and tree.left[k] == head + 1), None)
    heads = [head if title is None else title]  # "envoys Ana Holt and Per Dahl": the names, not the title
    for node in heads:  # grows while it is read: "A, B and C" hangs each on the one before
        heads.extend(k for k in tree.kids[node] if k > node and tree.dep[k] == "conj")
    if len(heads) < 2 or any(tree.pos[h] != "PROPN" for h in heads):
        return ()
    if any(tree.dep[k] == "cc" and tree.ent[k] for h in heads for k in tree.kids[h]):
        return ()
    out = []
    for h in sorted(heads):
        start, end = tree.noun_phrase(h)
        start = tree.noun_phrase(head)[0] if h == title else start
        joint = next((k for k in tree.kids[h] if k > h and tree.dep[k] in ("cc", "conj", "punct")), end)
        out.append(SourceSpan(start, max(h + 1, min(end, joint)), h))
    return tuple(out)


def _repeats(tree: Tree, a: Attribution, index: Index) -> bool:
    """True if the attribution around this one already gives its source."""
    if a.source is None:
        return False
    outer = [o for o in index.holding(a.cue[0]) if o is not a and o.source is not None and o.kind != "intention"]
    outer = [o for o in outer if any(o.holds(start) for start, _ in a.contents)]
    if not outer:
        return False
    around = outer[-1]
    if a.kind == "intention" or a.source == around.source:
        return True
    word = tree.lower[a.source.head]
    if word in _FIRST:
        return True
    if around.source is None or word not in _THIRD or a.source.head < around.source.head:
        return False
    if word in ("they", "their") and tree.tag[around.source.head] not in ("NNS", "NNPS") and tree.lower[around.source.head] != "they":
        return a.kind == "thought"
    rivals = (i for i in range(around.cue[1], a.source.head) if tree.ent[i] == "PERSON")
    return a.kind in ("thought", "intention") or next(rivals, None) is None
