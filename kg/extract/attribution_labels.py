"""Speakers before a colon: the turns of a transcript ("MR. HOLT: We left."), and headlines ("Holt: We left").

A transcript is known by its labels: two or more paragraphs that open with a name in capitals, or labels in
usual spelling of which one comes back. A turn runs to the next label. What the label Q (a question) brings has no source.
"""

from __future__ import annotations

import re
from collections import Counter

from .attribution_clauses import Found
from .attribution_tree import Tree

__all__ = ["headline_labels", "turns"]

_LABEL = re.compile(r"(?:(?:the|of|for|and|de|van|von|al|bin)\s|[A-Z][\w.'’-]*\s?){1,7}(?:\([^)]{1,60}\)\s?)?")
_SMALL_WORDS = frozenset({"of", "the", "and", "for", "Mr.", "Ms.", "Mrs.", "Dr."})
_QUESTIONS = frozenset({"q", "question", "reporter", "journalist", "participant", "audience", "moderator", "operator", "interviewer"})
_NO_SPEAKER = frozenset(
    "image images photo photos picture video credit source sources note notes update updates correction editor's editor’s read related"
    " see also watch listen live by date time location place venue summary abstract title subject from to cc re via tags topic section"
    " part chapter figure table warning advertisement contact phone email tel fax website price address published updated".split()
)
_REACH = 18
_LONGEST_HEADLINE = 30
_LABEL_NOUNS = frozenset(
    "report reports study poll survey memo data documents document official officials police source sources expert experts analyst analysts"
    " aide aides minister president ministry government army military lawyer lawyers prosecutor prosecutors witness witnesses court judge"
    " scientists researchers economists watchdog agency union party ngo monitor activists opposition spokesman spokeswoman".split()
)


def turns(tree: Tree) -> list[Found]:
    """The turns of a transcript, in text order; none where the text is no transcript."""
    paragraphs = tree.paragraphs()
    labels = {n: colon for n, (start, end) in enumerate(paragraphs) if (colon := _label(tree, start, end)) is not None}
    names = {n: _text(tree, paragraphs[n][0], colon) or "Q" for n, colon in labels.items()}
    names = {n: name for n, name in names.items() if not _NO_SPEAKER & set(name.lower().strip(".").split())}
    chosen = _speakers(names)
    out = []
    for place, n in enumerate(chosen):
        following = chosen[place + 1] if place + 1 < len(chosen) else len(paragraphs)
        colon = labels[n]
        content = tree.trim(colon + 1, paragraphs[following - 1][1], marks="")
        if content[1] <= content[0]:
            continue
        asks = names[n].lower().strip(". ") in _QUESTIONS
        source = None if asks else _last_word(tree, paragraphs[n][0], colon)
        kind, modality = ("hearsay", "hypothetical") if asks else ("speech", None)
        extent = None if source is None else (paragraphs[n][0], source + 1)
        out.append(Found(source, (colon, colon + 1), (content,), kind, False, modality, extent=extent))
    return out


def _speakers(names: dict[int, str]) -> list[int]:
    """The paragraphs whose labels are speakers: labels in capitals of which one comes back or asks, or names that take turns."""
    often = Counter(names.values())
    back = {name for name, count in often.items() if count > 1}
    asked = any(name.lower().strip(". ") in _QUESTIONS for name in often)
    shouted = [n for n, name in names.items() if _shouted(name)]
    if len(back) > 1 or (asked and back and len(often) > 1):
        return sorted(names)
    return sorted(shouted) if len(shouted) > 1 and (asked or back & {names[n] for n in shouted}) else []


def _label(tree: Tree, start: int, end: int) -> int | None:
    """The colon after a label that opens the paragraph, or a bare "Q"."""
    if start + 1 < end and tree.doc[start].text == "Q" and tree.lower[start + 1] != ":":
        return start
    for i in range(start, min(end, start + _REACH)):
        if tree.lower[i] == ":":
            return i if i > start and _LABEL.fullmatch(_text(tree, start, i)) and i + 1 < end else None
    return None


def _text(tree: Tree, start: int, end: int) -> str:
    return str(tree.doc[start:end].text).strip()


def _shouted(label: str) -> bool:
    words = re.sub(r"\([^)]*\)", "", label).split()
    return all(w.isupper() or w in _SMALL_WORDS for w in words) and any(len(w) > 1 or w == "Q" for w in words)


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
        before, after = (start, colon), (colon + 1, end)
        for label, content in ((before, after), (after, before)):
            if label[1] - label[0] <= 5 and _is_source(tree, *label, known) and any(tree.is_verb(i) for i in range(*content)):
                out.append(Found(label[1] - 1, (colon, colon + 1), (tree.trim(*content),), "speech", extent=label))
                break
    return out


def _is_source(tree: Tree, start: int, end: int, known: set[str]) -> bool:
    """True for a noun of the list, and for a name that the document uses of a person or body."""
    if any(tree.is_finite(i) for i in range(start, end)):
        return False
    last = end - 1
    return tree.lower[last] in _LABEL_NOUNS or (tree.pos[last] == "PROPN" and tree.lower[last] in known and tree.ent[last] != "GPE")
