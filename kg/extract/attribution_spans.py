"""Where contents end: fitted to quotations, to the cues beside them, and to the clauses that leave them.

The parse alone lets contents run on ("they say A, but others argue B") or stop inside quoted words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from .attribution_clauses import Found
from .attribution_quotes import Quote
from .attribution_sources import trailing
from .attribution_tree import Tree

__all__ = ["Fitting", "holder"]

_FRAGMENT = 5
"""Quoted words up to this many are part of the clause around them; longer ones are a text of their own."""
_FACTIVE = frozenset({"know", "realize", "realise", "understand", "see", "learn", "remember", "notice", "recognize", "hear", "forget"})
_EVERYONE = frozenset({"we", "us", "one", "everyone", "everybody", "people"})
_CONTRASTS = frozenset({"although", "though", "whereas", "despite", "notwithstanding"})
_TIMES = frozenset({"after", "because", "since", "until"})
_JOINTS = frozenset({"but", "and", "while", "yet"})

Span = tuple[int, int]


def holder(spans: list[Span], token: int) -> Span | None:
    """The span of a sorted, disjoint list that holds a token."""
    at = bisect_right(spans, (token, 1 << 60)) - 1
    return spans[at] if at >= 0 and spans[at][0] <= token < spans[at][1] else None


class Fitting:
    """The quotations of a document, those that are direct speech, and the cues that contents must not run over."""

    def __init__(self, tree: Tree, marks: list[Quote], spoken: list[Found], turns: list[Found], read: list[Found]) -> None:
        self.tree = tree
        self.spoken = sorted(span for f in spoken for span in f.contents)
        self.turns = sorted(span for f in turns for span in f.contents)
        self.speaking = {f.verb for f in spoken}
        self.quoted = sorted({*self.spoken, *((q.start, q.end) for q in marks if not q.single and q.end - q.start > _FRAGMENT)})
        self.marks = {}
        for q in marks:
            self.marks.setdefault(tree.sentence[q.start], []).append(q)
        self.direct = sorted(f.cue[0] for f in spoken if holder(self.spoken, f.cue[0]) is None)
        self.cues = {f.cue[0] for f in read}
        self.rivals = {f.cue[0] for f in read if f.kind in ("speech", "denial", "document") and tree.subject(f.cue[0]) is not None}

    def fit(self, f: Found) -> Found | None:
        """The reading with its contents fitted; None if nothing is left, or if its source is a quoted word."""
        home = holder(self.quoted, f.cue[0]) or holder(self.turns, f.cue[0])
        if f.source is not None and not self._same_text(f.source, f.cue[0]):
            return None
        if self._common(f, home) or (f.source is not None and home is None and holder(self.quoted, f.source) is not None):
            return None
        spans = [self._within(span, home) if home is not None else self._outside(span, f) for span in f.contents]
        kept = tuple(s for s in spans if s is not None and any(not self.tree.space[i] and self.tree.pos[i] != "PUNCT" for i in range(*s)))
        return Found(f.source, f.cue, kept, f.kind, f.negative, f.modality, f.verb) if kept else None

    def speech_around(self, token: int) -> Span | None:
        """The direct speech that holds a token: a quotation, else a turn."""
        return holder(self.spoken, token) or holder(self.turns, token)

    def _same_text(self, source: int, cue: int) -> bool:
        """False where a cue inside direct speech has a source outside of it: the parse crossed the marks."""
        home = self.speech_around(cue)
        return home is None or home[0] <= source < home[1]

    @staticmethod
    def _within(span: Span, home: Span) -> Span:
        return max(span[0], home[0]), min(span[1], home[1])

    def _outside(self, span: Span, f: Found) -> Span | None:
        cue = f.cue[0]
        start, end = self._whole_quotes(*span, cue)
        end = self._before_leaving(cue, start, self._before_speech(cue, start, end), f.kind == "intention")
        if f.verb in self.speaking:  # its quotations are taken already; what else it says stands free of them
            before = start < cue and (end > cue or self.tree.lower[end : end + 1] != [","])  # but "It is closed, he said, “and …”"
            return None if before or self._speech_between(start, end) or holder(self.spoken, start) is not None else (start, end)
        return None if holder(self.spoken, start) is not None else (start, end)

    def _speech_between(self, start: int, end: int) -> bool:
        at = bisect_left(self.spoken, (end, 0)) - 1
        return at >= 0 and self.spoken[at][1] > start

    def _whole_quotes(self, start: int, end: int, cue: int) -> Span:
        """Contents that end or start inside quoted words take in the rest of them, within the sentence."""
        lo, hi = self.tree.sentence[cue]
        for q in self.marks.get((lo, hi), ()):
            if q.start < end < q.end <= hi and start < q.start:
                end = q.end
            if lo <= q.start < start < q.end and not q.start <= cue < q.end:
                start = q.start
        return start, end

    def _before_speech(self, cue: int, start: int, end: int) -> int:
        """Contents end before a clause that brings in direct speech of its own ("said A, and B replied, ...")."""
        tree = self.tree
        for v in self.direct[bisect_right(self.direct, start) : bisect_left(self.direct, end)]:
            if tree.lower[tree.left[v]] in ("what", "whatever"):
                continue  # "said it rests on what he called “the mood of the room”"
            if v != cue and start < tree.left[v] < end:
                end = tree.trim(start, tree.left[v])[1]
                if end > start and tree.lower[end - 1] in _JOINTS:
                    end = tree.trim(start, end - 1)[1]
        return end

    def _before_leaving(self, cue: int, start: int, end: int, intends: bool) -> int:
        """Contents end before ", although ...", before ", but others say ..." and ", and others say ..." in the cue's tense."""
        tree = self.tree
        for i in range(max(start, cue) + 2, end):
            if intends and tree.lower[i] in _TIMES and tree.dep[i] == "mark" and tree.subject(tree.head[i]) is not None:
                return tree.trim(start, i)[1]  # "refused to leave until Peru sent troops": Peru did
            if tree.lower[i] in _CONTRASTS and tree.lower[i - 1] == "," and tree.dep[i] in ("mark", "prep"):
                return tree.trim(start, i)[1]
            if tree.tag[i] == "VBG" and (trailing(tree, i) == cue or (i in self.cues and tree.dep[i] == "conj" and tree.tag[cue] == "VBG")):
                return tree.trim(start, tree.left[i])[1]
            if tree.lower[i] in ("citing", "quoting") and tree.lower[i - 1] == ",":
                return tree.trim(start, i)[1]
            if i in self.rivals and tree.dep[i] == "conj" and tree.tag[i] == tree.tag[cue] != "VBN":
                joint = tree.left[i] - 1
                if joint > start and tree.lower[joint] in _JOINTS and (tree.lower[joint] == "but" or tree.lower[joint - 1] == ","):
                    return tree.trim(start, joint)[1]
        return end

    def _common(self, f: Found, home: Span | None) -> bool:
        """True for what "we", "one" or "people" know or are let know: the text itself says it."""
        tree = self.tree
        if f.kind != "thought" or f.source is None or f.verb is None:
            return False
        if tree.lemma[tree.head[f.verb]] == "let" and tree.dep[f.verb] == "ccomp":
            return True
        return home is None and tree.lower[f.source] in _EVERYONE and tree.lemma[f.verb] in _FACTIVE
