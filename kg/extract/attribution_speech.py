"""Direct speech: which cue and which speaker a quotation has, over marks and words more than the parse.

The small parsers go wrong around quotation marks (a question mark ends the sentence before "he
asked"), so the stretch of narration beside a quotation is read token by token, within the paragraph.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from .attribution_clauses import Found
from .attribution_cues import VERBS
from .attribution_quotes import Quote
from .attribution_sources import RELATIVES, agent, is_passive, raw_subject
from .attribution_tree import Tree

__all__ = ["direct"]

_ENDS = (".", "!", "?", "…")
_NAMING = ("NOUN", "PROPN", "PRON")
_REACH = 40
_SUBORDINATORS = frozenset({"when", "after", "although", "though", "while", "because", "which", "if", "where", "before"})


@dataclass(frozen=True, slots=True)
class _Speaker:
    verb: int
    source: int | None


def direct(tree: Tree, found: list[Quote]) -> list[Found]:
    """Attributions of direct speech, one per cue, each with all the quotations that belong to it.

    A quotation without a cue of its own goes to the speaker of the quotation before it, in the same
    paragraph or at the start of one of the next; else to the subject of the sentence before it.
    """
    order: list[_Speaker] = []
    contents: dict[int, list[tuple[int, int]]] = {}
    introduced = _introduced(tree)
    last: tuple[int, _Speaker, bool] | None = None  # paragraph and speaker of the latest quotation, and whether it is closed
    for number, quote in enumerate(found):
        before = found[number - 1] if number else None
        after = found[number + 1] if number + 1 < len(found) else None
        if _hangs_on(tree, quote):
            continue
        speaker = _speaker(tree, quote, before, after)
        if speaker is None and after is not None and _joined(tree, quote, after):
            speaker = _speaker(tree, after, quote, found[number + 2] if number + 2 < len(found) else None)
        if speaker is None:
            speaker = introduced.get(tree.paragraph[quote.start]) if _opens_paragraph(tree, quote) else None
        if speaker is None:
            if not _stands_alone(tree, quote):
                continue
            speaker = _goes_on(tree, quote, before, after) or _inherited(tree, quote, before, last)
            if speaker is None:
                continue
        if speaker.verb not in contents:
            order.append(speaker)
            contents[speaker.verb] = []
        start, end = quote.start, quote.end
        if speaker.verb >= quote.close and (governed := _from(tree, quote, before, speaker.verb)) < start:
            start, end = governed, quote.close
            contents[speaker.verb] = [c for c in contents[speaker.verb] if c[1] <= start]  # "is “a crime” and “a lie”, he said"
        contents[speaker.verb].append((start, end))
        last = (tree.paragraph[quote.start], speaker, quote.closed)
    quoted = {tree.paragraph[q.start] for q in found}
    for number, speaker in introduced.items():
        if number not in quoted and speaker.verb not in contents:
            order.append(speaker)
            contents[speaker.verb] = [_paragraph(tree, number)]
    for number, speaker in _pulled(tree, found, {q: s for s in order for q in contents[s.verb]}, quoted | introduced.keys()):
        contents[speaker.verb].append(_paragraph(tree, number))
    return [
        Found(s.source, (s.verb, s.verb + 1), tuple(contents[s.verb]), _kind(tree, s.verb), verb=s.verb)
        for s in order
    ]  # fmt: skip


_REPEATED = 8
"""Words from which on a paragraph that repeats a quotation is taken for a pull quote."""


def _pulled(tree: Tree, found: list[Quote], speakers: dict[tuple[int, int], _Speaker], known: set[int]) -> Iterator[tuple[int, _Speaker]]:
    """Pull quotes: paragraphs without marks whose first sentence stands in a quotation elsewhere, and who spoke it."""
    said = {(q.start, q.end): f" {_words(tree, q.start, q.end)} " for q in found if (q.start, q.end) in speakers}
    if not said:
        return
    for start, end in tree.paragraphs():
        number = tree.paragraph[start]
        if number in known:
            continue
        first = _words(tree, start, min(end, tree.sentence[start][1]))
        if first.count(" ") + 1 < _REPEATED:
            continue
        place = next((place for place, text in said.items() if f" {first} " in text), None)
        if place is not None:
            yield number, speakers[place]


def _words(tree: Tree, start: int, end: int) -> str:
    return " ".join(tree.lower[i] for i in range(start, end) if tree.lower[i].isalnum())


def _joined(tree: Tree, quote: Quote, after: Quote) -> bool:
    """True if only "and", "but" or a comma stands between two quotations ("A" and "B", she said)."""
    if after.open - quote.close > 3 or tree.paragraph[after.open] != tree.paragraph[quote.close - 1]:
        return False
    return all(tree.lower[i] in ("and", "but", "or", ",") for i in range(quote.close, after.open))


def _kind(tree: Tree, v: int) -> str:
    frames = VERBS.get(tree.lemma[v], {})
    return frames["quote"].kind if "quote" in frames else "speech"


def _hangs_on(tree: Tree, quote: Quote) -> bool:
    """ "No talks, she said, were held, “which is a pity”": a relative clause is quoted with the clause that it hangs on."""
    first = quote.start
    if tree.lower[first] not in ("which", "who", "whose", "whom") or tree.doc[first].text[:1].isupper() or quote.open < 2:
        return False
    report = next((v for v in range(quote.open - 1, -1, -1) if _quotes_here(tree, v)), None)
    inserted = report is not None and tree.dep[report] == "parataxis" and tree.lower[quote.open - 1] == ","
    return inserted and tree.head[report] in tree.ancestors(first)


def _from(tree: Tree, quote: Quote, before: Quote | None, cue: int) -> int:
    """ "The deal is “a betrayal”, she said": she said all of it, also what stands before the quotation and governs it."""
    if tree.doc[quote.start].text[:1].isupper():
        return quote.start
    above = [a for i in range(quote.start, quote.end) if not quote.start <= tree.head[i] < quote.end for a in tree.ancestors(i)]
    verb = next((a for a in above if a < quote.open and tree.is_finite(a) and not _quotes_here(tree, a)), None)
    if verb is None or (before is not None and before.open <= verb < before.close):
        return quote.start
    while (up := tree.head[verb]) not in (verb, cue) and up < quote.open:
        if tree.dep[verb] == "parataxis" or (tree.dep[verb] == "conj" and tree.subject(verb) is not None):
            break
        verb = up
    return tree.left[verb]


def _speaker(tree: Tree, quote: Quote, before: Quote | None, after: Quote | None) -> _Speaker | None:
    inner = tree.lower[quote.end - 1]
    follows = _segment_after(tree, quote, after)
    precedes = _segment_before(tree, quote, before)
    if follows and _subordinate(tree, follows):
        follows = []
    comma = inner in (",", "--", "-", "—", "–") or (inner not in _ENDS and follows and tree.lower[follows[0]] in (",", "--"))
    if comma or inner in ("!", "?", "…", "..."):
        speaker = _cue_after(tree, follows, tight=not comma)
        if speaker is not None and not _is_title(tree, quote) and not _within(tree, quote, tree.subject(speaker.verb)):
            return speaker
    speaker = _cue_before(tree, quote, precedes)
    if speaker is not None and not _is_title(tree, quote):
        return speaker
    if inner == "." and follows and not tree.doc[follows[0]].text[:1].isupper():
        return _cue_after(tree, follows, tight=True)
    return None


def _within(tree: Tree, quote: Quote, subject: int | None) -> bool:
    """ "The raid, which she called “the worst”, began": words quoted about the subject are not what it says."""
    return subject is not None and tree.left[subject] < quote.open <= tree.right[subject]


def _subordinate(tree: Tree, segment: list[int]) -> bool:
    words = [i for i in segment[:2] if tree.lower[i] != ","]
    return bool(words) and tree.lower[words[0]] in _SUBORDINATORS


def _segment_after(tree: Tree, quote: Quote, after: Quote | None) -> list[int]:
    """The words of narration that follow, to the end of their sentence or the next quotation."""
    out: list[int] = []
    stop = min(tree.n, quote.close + _REACH, after.open if after is not None else tree.n)
    for i in range(quote.close, stop):
        if tree.paragraph[i] != tree.paragraph[quote.start] or (tree.lower[i] in _ENDS and out):
            break
        if not tree.space[i]:
            out.append(i)
    return out


def _segment_before(tree: Tree, quote: Quote, before: Quote | None) -> list[int]:
    """The words of narration that precede, from the start of their sentence or the quotation before."""
    out: list[int] = []
    stop = max(0, quote.open - 2 * _REACH, before.close if before is not None else 0)
    for i in range(quote.open - 1, stop - 1, -1):
        if tree.paragraph[i] != tree.paragraph[quote.start] or tree.lower[i] in _ENDS:
            break
        if not tree.space[i]:
            out.append(i)
    return out[::-1]


def _quotes_here(tree: Tree, v: int) -> bool:
    return tree.is_verb(v) and "quote" in VERBS.get(tree.lemma[v], {})


def _cue_after(tree: Tree, segment: list[int], *, tight: bool) -> _Speaker | None:
    """ "..., said X", "..., X said", "..., X, who is Y, told Z"."""
    words = [i for i in segment if tree.pos[i] != "PUNCT" or tree.lower[i] in (",", "(")]
    while words and tree.lower[words[0]] in (",", "("):
        words.pop(0)
    if not words or tree.lower[words[0]] in ("and", "but", "or", "yet"):
        return None
    if tight and tree.lower[words[0]] in ("in", "on", "at"):
        return None
    if tree.tag[words[0]] == "VBG" and _quotes_here(tree, words[0]):
        return None  # "…", adding that Peru had offered to wait: nobody speaks behind the comma
    for place, v in enumerate(words):
        if not _quotes_here(tree, v) or tree.dep[v] == "relcl" or tree.tag[v] in ("VB", "VBG") or is_passive(tree, v):
            continue
        lead = [i for i in words[:place] if tree.pos[i] in _NAMING and tree.lower[i] not in RELATIVES]
        if not lead:
            source = _named_after(tree, v, words[place + 1 :])
        else:
            source = _subject_in(tree, v, words[0], v) or _head_of_first(tree, lead, v)
        if source is None:
            continue
        if tight and lead and place > 12 and raw_subject(tree, v) != source:
            continue
        return _Speaker(v, source)
    return None


def _subject_in(tree: Tree, v: int, lo: int, hi: int) -> int | None:
    own = raw_subject(tree, v)
    return own if own is not None and lo <= own < hi and tree.lower[own] not in RELATIVES else None


def _head_of_first(tree: Tree, lead: list[int], v: int) -> int:
    node = lead[0]
    while tree.head[node] != node and lead[0] <= tree.head[node] < v and tree.pos[tree.head[node]] in _NAMING:
        node = tree.head[node]
    return node


def _named_after(tree: Tree, v: int, rest: list[int]) -> int | None:
    """The speaker of "said X": the verb's subject, else the noun phrase that follows at once."""
    own = tree.subject(v)
    if own is not None and own > v:
        return own
    for i in rest[:8]:
        if tree.lower[i] == ",":
            return None
        if tree.pos[i] in _NAMING:
            while tree.dep[i] in ("compound", "nmod", "poss", "amod", "det") and tree.head[i] > i and tree.pos[tree.head[i]] in _NAMING:
                i = tree.head[i]
            return i
    return None


def _cue_before(tree: Tree, quote: Quote, segment: list[int]) -> _Speaker | None:
    """ "X said, "..."", "X, adding: "..."", "X asks "..."" - the mark or the verb must stand next to it."""
    if not segment:
        return None
    near = segment[-1]
    mark = tree.lower[near]
    label = segment[:-1]
    if mark == ":" and 0 < len(label) < 6 and _opens_line(tree, label[0]) and all(tree.doc[i].text[:1].isupper() for i in label):
        return _Speaker(near, label[-1])
    if mark in (",", ":", "--", "—", "–"):
        verbs = [v for v in segment if tree.is_verb(v) and tree.dep[v] not in ("aux", "auxpass")]
        cues = [v for v in verbs if _quotes_here(tree, v)]
        if mark == ":" and verbs and not cues:
            cues = verbs[:1]
        for v in reversed(cues):
            speaker = _subject_of(tree, v, segment)
            if speaker is not None and (mark == ":" or (near - v <= 14 and not _between(tree, v, near))):
                return _Speaker(v, speaker)
        return None
    if _quotes_here(tree, near) and (tree.doc[quote.start].text[:1].isupper() or tree.tag[near] in ("VBG", "VBD", "VBZ", "VBP")):
        speaker = _subject_of(tree, near, segment)
        if speaker is not None:
            return _Speaker(near, speaker)
    return None


def _opens_line(tree: Tree, i: int) -> bool:
    return i == 0 or tree.paragraph[i - 1] != tree.paragraph[i]


def _between(tree: Tree, v: int, near: int) -> bool:
    """True if the verb's own finite clause stands between it and the quotation ("said it was late, "...")."""
    return any(tree.dep[k] == "ccomp" and v < k < near and tree.subject(k) is not None and tree.subject(k) < near for k in tree.kids[v])


def _subject_of(tree: Tree, v: int, segment: list[int]) -> int | None:
    if is_passive(tree, v):  # "was announced by the mayor:"
        return agent(tree, v) if tree.lower[segment[-1]] in (":", ",") else None
    own = raw_subject(tree, v)
    if own is not None and tree.paragraph[own] == tree.paragraph[v]:
        return own
    names = [i for i in segment if i < v and tree.pos[i] in _NAMING and tree.lower[i] not in RELATIVES]
    return _head_of_first(tree, names, v) if names else None


def _introduced(tree: Tree) -> dict[int, _Speaker]:
    """Paragraph -> speaker, for paragraphs after one that ends in "X said:" (block quotations)."""
    out = {}
    words = [i for i in range(tree.n) if not tree.space[i]]
    for i, j in pairwise(words):
        if tree.lower[i] != ":" or tree.paragraph[i] == tree.paragraph[j]:
            continue
        start = tree.sentence[i][0]
        cues = [v for v in range(max(start, i - 14), i) if _quotes_here(tree, v) and _kind(tree, v) == "speech"]
        speaker = _subject_of(tree, cues[-1], list(range(start, i + 1))) if cues else None
        if speaker is not None:
            out[tree.paragraph[j]] = _Speaker(cues[-1], speaker)
    return out


def _paragraph(tree: Tree, number: int) -> tuple[int, int]:
    lo = bisect_left(tree.paragraph, number)
    return tree.trim(lo, bisect_right(tree.paragraph, number), marks="")


def _opens_paragraph(tree: Tree, quote: Quote) -> bool:
    before = quote.open - 1
    while before >= 0 and tree.space[before]:
        before -= 1
    return before < 0 or tree.paragraph[before] != tree.paragraph[quote.start]


# -- quotations without a cue ------------------------------------------------------------------------------


def _is_title(tree: Tree, quote: Quote) -> bool:
    """True for a title of a work: every longer word has a capital, and no sentence ends."""
    words = [tree.doc[i].text for i in range(quote.start, quote.end) if len(tree.lower[i]) > 3]
    return len(words) > 1 and all(w[:1].isupper() for w in words) and tree.lower[quote.end - 1] not in (".", "?", "!")


def _stands_alone(tree: Tree, quote: Quote) -> bool:
    """True for a quotation that is a sentence of its own, not words quoted inside one."""
    if quote.end - quote.start < 3 or not tree.doc[quote.start].text[:1].isupper():
        return False
    before = quote.open - 1
    while before >= 0 and tree.space[before] and tree.paragraph[before] == tree.paragraph[quote.start]:
        before -= 1
    opens = before < 0 or tree.paragraph[before] != tree.paragraph[quote.start] or tree.lower[before] in (*_ENDS, ":", '"', "”", "''")
    ends = tree.lower[quote.end - 1] in (*_ENDS, ",", "—", "–", "--") or not quote.closed
    return opens and ends and any(tree.is_verb(i) for i in range(quote.start, quote.end))


def _inherited(tree: Tree, quote: Quote, before: Quote | None, last: tuple[int, _Speaker, bool] | None) -> _Speaker | None:
    here = tree.paragraph[quote.start]
    if last is not None and last[0] == here:
        return last[1]
    start = next((i for i in range(quote.open, -1, -1) if i == 0 or tree.paragraph[i - 1] != here), 0)
    if start < quote.open - 1:
        told = _told_of(tree, start, quote.open)
        if told is not None:
            return told
    if start < quote.open - 1:
        return None
    if last is not None and here - last[0] <= (1 if last[2] else 2):  # one left open goes on, past a caption too
        return last[1]
    return _told_before(tree, here, spoken=last is not None and here - last[0] <= _STILL)


_ADDING = frozenset(("add", "continue"))


def _goes_on(tree: Tree, quote: Quote, before: Quote | None, after: Quote | None) -> _Speaker | None:
    """ "“The team lost.” / “I blame the coach,” she added": who adds something said what the paragraph before quotes."""
    here = tree.paragraph[quote.start]
    if after is None or tree.paragraph[after.start] != here + 1 or not (_opens_paragraph(tree, quote) and _opens_paragraph(tree, after)):
        return None
    if before is not None and not before.closed and tree.paragraph[before.start] == here - 1:
        return None  # it goes on from the paragraph before
    speaker = _speaker(tree, after, quote, None)
    return speaker if speaker is not None and tree.lemma[speaker.verb] in _ADDING else None


_STATING = frozenset(
    "admit agree answer argue claim comment complain concede decline deny describe disagree explain insist laugh nod note object pause "
    "recall refuse remember reply respond say shrug sigh smile speak tell warn write".split()
)
_STILL = 8
"""Paragraphs back within which somebody was quoted, for "she" who is spoken of right before a quotation to be its speaker."""


def _told_before(tree: Tree, here: int, *, spoken: bool) -> _Speaker | None:
    """Who speaks in the last sentence of the paragraph before ("Lena Moss, a fan, agreed."), issues a statement there, or was quoted
    before (``spoken``) and is what that sentence is about ("She paused.")."""
    stop = bisect_left(tree.paragraph, here)
    while stop > 0 and tree.space[stop - 1]:
        stop -= 1
    if stop == 0:
        return None
    start = tree.sentence[stop - 1][0]
    told = _told_of(tree, start, stop)
    if told is None:
        return None
    issued = any(tree.lemma[k] in ("statement", "letter") for k in tree.kids[told.verb] if tree.dep[k] == "dobj")
    about = spoken and tree.lower[told.source] in ("he", "she")
    return told if issued or about or tree.lemma[told.verb] in _STATING else None


def _told_of(tree: Tree, start: int, stop: int) -> _Speaker | None:
    """The subject of the sentence before the quotation, where it is a person."""
    best = None
    for i in range(start, stop):
        if tree.head[i] == i and tree.is_verb(i):
            subject = raw_subject(tree, i)
            if subject is not None and (tree.lower[subject] in ("he", "she", "they") or tree.ent[subject] == "PERSON"):
                best = _Speaker(i, subject)
    return best
