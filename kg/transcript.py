"""Transcripts: texts whose paragraphs open with who speaks ("MR. HOLT: We left.").

A transcript is known by its labels. Labels in capitals make one if one of them comes back or asks; names in usual spelling
if two of them come back, or if one of them comes back after each of two others ("Reuters: …", "Bloomberg: …"), as in a
briefing. A turn runs to the next label.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

__all__ = ["Turn", "turns"]


@dataclass(frozen=True, slots=True)
class Turn:
    """Offsets in characters: the label from ``start`` to ``label``, what is said from ``content`` to ``end``.

    ``asks``: the label only says that it is a question ("Q")."""

    start: int
    label: int
    content: int
    end: int
    asks: bool = False


_LABEL = re.compile(
    r"^[^\S\n]*(?P<label>(?:(?:the|of|for|and|de|van|von|al|bin)\s|[A-Z][\w.'’-]*[^\S\n]?){1,7}(?:\([^)\n]{1,60}\)[^\S\n]?)?):(?=\s*\S)"
    r"|^[^\S\n]*(?P<bare>Q)[^\S\n]+(?=\S)",
    re.M,
)
_SMALL_WORDS = frozenset({"of", "the", "and", "for", "Mr.", "Ms.", "Mrs.", "Dr."})
_QUESTIONS = frozenset({"q", "question", "reporter", "journalist", "participant", "audience", "moderator", "operator", "interviewer"})
_NO_SPEAKER = frozenset(
    "image images photo photos picture video credit source sources note notes update updates correction editor's editor’s read related"
    " see also watch listen live by date time location place venue summary abstract title subject from to cc re via tags topic section"
    " part chapter figure table warning advertisement contact phone email tel fax website price address published updated".split()
)


def turns(text: str) -> list[Turn]:
    """The turns of a transcript, in text order; none where the text is no transcript.

    >>> text = "Q: Why?" + chr(10) + "MR. HOLT: No." + chr(10) + "Q: When?" + chr(10) + "MR. HOLT: Now."
    >>> [text[turn.content:turn.end] for turn in turns(text)]
    ['Why?', 'No.', 'When?', 'Now.']
    """
    found = [m for m in _LABEL.finditer(text) if not _NO_SPEAKER & set(_name(m).lower().strip(".").split())]
    chosen = [found[k] for k in _speakers([_name(m) for m in found])]
    ends = [*(m.start() for m in chosen[1:]), len(text)]
    out = []
    for m, end in zip(chosen, ends, strict=False):
        said = text[m.end() : end]
        content = m.end() + len(said) - len(said.lstrip())
        start, label = m.span("label" if m["label"] else "bare")
        out.append(Turn(start, label, content, m.end() + len(said.rstrip()), _name(m).lower().strip(". ") in _QUESTIONS))
    return out


def _name(m: re.Match[str]) -> str:
    return (m["label"] or m["bare"]).strip()


def _speakers(names: list[str]) -> list[int]:
    """Which of the labels are speakers' labels."""
    often = Counter(names)
    back = {name for name, count in often.items() if count > 1}
    asked = any(name.lower().strip(". ") in _QUESTIONS for name in often)
    answered = {(one, other) for one, other in pairwise(names) if one != other and other in back}
    briefed = any(len({one for one, other in answered if other == name and one not in back}) > 1 for name in back)
    if len(back) > 1 or briefed or (asked and back and len(often) > 1):
        return list(range(len(names)))
    shouted = [k for k, name in enumerate(names) if _shouted(name)]
    return shouted if len(shouted) > 1 and (asked or back & {names[k] for k in shouted}) else []


def _shouted(label: str) -> bool:
    words = re.sub(r"\([^)]*\)", "", label).split()
    return all(w.isupper() or w in _SMALL_WORDS for w in words) and any(len(w) > 1 or w == "Q" for w in words)
