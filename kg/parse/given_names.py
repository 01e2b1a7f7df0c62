"""Names of people with a hyphen in the given one ("Lee Jae-myung", "Wu Chao-hsieh"), which small models take apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["hyphened_people"]

_OPENS = "b|c|ch|d|f|g|h|hs|hw|j|k|ky|kw|l|m|my|n|p|q|r|ry|s|sh|t|ts|tz|w|y|z|zh"
_SYLLABLE = re.compile(rf"(?:{_OPENS})?[aeiou]{{1,3}}(?:h|k|l|m|n|ng|p|r|t)?", re.I)
"""A syllable of Korean and Chinese names in Latin letters."""
_ENGLISH = frozenset(
    "as at ban by cut for in key line long month no off old on out pole run so sea size tall time to top up war way wide".split()
)
"""What ends an English compound and looks like such a syllable."""


def hyphened_people(doc: Doc) -> dict[int, str]:
    """Token -> its entity label ("B-PERSON", "I-PERSON"), for surnames with a given name of two joined syllables."""
    out: dict[int, str] = {}
    for i in range(len(doc) - 3):
        surname, first, mark, second = doc[i : i + 4]
        if mark.text != "-" or first.whitespace_ or mark.whitespace_ or not surname.whitespace_:
            continue
        if not (surname.is_title and surname.is_alpha and first.is_title and second.is_lower) or second.tag_[:1] == "V":
            continue
        syllables = (first.text, second.text)
        if second.text in _ENGLISH or not all(_SYLLABLE.fullmatch(s) for s in syllables) or len(surname.text) > 7:
            continue
        if surname.ent_type_ == "PERSON" == second.ent_type_ or surname.pos_ != "PROPN":
            continue
        out.update({i: "B-PERSON", i + 1: "I-PERSON", i + 2: "I-PERSON", i + 3: "I-PERSON"})
    return out
