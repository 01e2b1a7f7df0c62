"""Speakers before a colon: the turns of a transcript ("MR. HOLT: We left."), and headlines ("Holt: We left")."""

from __future__ import annotations

from bisect import bisect_left

from .. import transcript
from .attribution_clauses import Found
from .attribution_tree import Tree

__all__ = ["headline_labels", "turns"]

_LONGEST_HEADLINE = 30
_LABEL_NOUNS = frozenset(
    "report reports study poll survey memo data documents document official officials police source sources expert experts analyst analysts"
    " aide aides minister president ministry government army military lawyer lawyers prosecutor prosecutors witness witnesses court judge"
    " scientists researchers economists watchdog agency union party ngo monitor activists opposition spokesman spokeswoman".split()
)

_TOPIC_NOUNS = frozenset(
    "attack attacks ceasefire climate conflict crisis deal dispute economy election elections invasion peace row sanctions scandal "
    "strike strikes talks tariffs trade trial truce vote war".split()
)
"""What a headline's label is about, and nobody who speaks: "Gulf Crisis: Peru recalls envoy"."""


_CREDITS = frozenset(
    "by credit credits graphic illustration image images photo photograph photographs photos picture pictures source video".split()
)


def turns(tree: Tree) -> list[Found]:
    """The turns of a transcript, in text order; none where the text is no transcript. What a mere question brings has no source."""
    idx = [token.idx for token in tree.doc]
    out = []
    for turn in transcript.turns(tree.doc.text):
        start, colon, first = (bisect_left(idx, offset) for offset in (turn.start, turn.label, turn.content))
        content = tree.trim(first, bisect_left(idx, turn.end), marks="")
        if content[1] <= content[0]:
            continue
        source = None if turn.asks else _last_word(tree, start, colon)
        kind, modality = ("hearsay", "hypothetical") if turn.asks else ("speech", None)
        extent = None if source is None else (start, source + 1)
        out.append(Found(source, (colon, colon + 1) if colon < first else (start, first), (content,), kind, False, modality, extent=extent))
    return out


def _last_word(tree: Tree, start: int, colon: int) -> int:
    """The last word of a label before a bracket: the head of the name."""
    stop = next((i for i in range(start, colon) if tree.lower[i] in ("(", "[")), colon)
    return max((i for i in range(start, max(stop, start + 1)) if not tree.space[i]), default=start)


def headline_labels(tree: Tree) -> list[Found]:
    """ "Holt: We left the pact" and "Party left the pact: report", in paragraphs that are headlines."""
    out = []
    known = {tree.lower[i] for i in range(tree.n) if tree.ent[i] in ("PERSON", "ORG") and tree.pos[i] == "PROPN"}
    for start, end in tree.paragraphs():
        start, end = tree.trim(start, end, marks="")
        colons = [i for i in range(start, end) if tree.lower[i] == ":"] if end - start <= _LONGEST_HEADLINE else []
        if len(colons) != 1 or tree.lower[end - 1] in (".", "?", "!", '"', "”", ":") or colons[0] == start:
            continue
        colon = colons[0]
        if tree.lower[colon - 1] in _CREDITS:
            continue  # "A family waits. Photograph: Ana Ruiz/EPA"
        before, after = (start, colon), (colon + 1, end)
        for label, content in ((before, after), (after, before)):
            if label[1] - label[0] <= 5 and _is_source(tree, *label, known) and any(tree.is_verb(i) for i in range(*content)):
                out.append(Found(label[1] - 1, (colon, colon + 1), (tree.trim(*content),), "speech", extent=label))
                break
    return out


def _is_source(tree: Tree, start: int, end: int, known: set[str]) -> bool:
    """True for a noun of the list, and for a name that the document uses of a person or body."""
    last = end - 1
    if any(tree.is_finite(i) for i in range(start, end)) or tree.lower[last] in _TOPIC_NOUNS:
        return False
    return tree.lower[last] in _LABEL_NOUNS or (tree.pos[last] == "PROPN" and tree.lower[last] in known and tree.ent[last] != "GPE")
