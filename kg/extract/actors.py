"""Which nouns name somebody who can act or speak: names, pronouns, roles, bodies, and parts of a plurality of these."""

from __future__ import annotations

from ..nouns import ACTOR_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS, PARTITIVE_NOUNS, ROLE_NOUNS, SERIES_NOUNS
from .syntax import Syntax

__all__ = ["is_actor", "is_body", "is_person", "is_several", "meant", "named", "series", "speaks"]

_ACTING = ("PERSON", "ORG", "GPE", "NORP")
_MEASURES = ("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL")


def meant(syntax: Syntax, i: int) -> int:
    """Of "a majority of the guards" the guards; any other noun itself."""
    for _ in range(3):
        if syntax.lemma[i] not in PARTITIVE_NOUNS and syntax.tag[i] not in ("CD", "JJS", "JJR"):
            break
        inner = [k for p in syntax.kids_of(i, "prep") if syntax.low[p] == "of" for k in syntax.kids_of(p, "pobj")]
        if not inner:
            break
        i = inner[0]
    return i


_PARTS = SERIES_NOUNS | frozenset("all any many more most much part several some".split())


def series(syntax: Syntax, i: int) -> int:
    """Of the talks in "a new round of talks" the round; any other noun itself."""
    while syntax.dep[i] == "pobj" and syntax.low[syntax.head[i]] == "of" and syntax.lemma[syntax.head[syntax.head[i]]] in _PARTS:
        i = syntax.head[syntax.head[i]]
    return i


def named(syntax: Syntax, i: int) -> bool:
    """True for a name: by the recogniser, by its tag, or by its capital in mid-sentence."""
    if syntax.ent[i] != "" or syntax.pos[i] == "PROPN":
        return True
    start = syntax.sentences[syntax.sentence[i]][0]
    return syntax.pos[i] == "NOUN" and syntax.text[i][:1].isupper() and i > start and syntax.text[i - 1] not in ('"', "“", "``", ":")


def aged(syntax: Syntax, i: int) -> bool:
    """True for "the 47-year-old", a person by age alone."""
    return syntax.low[i] == "old" and syntax.low[max(i - 3, 0) : i] == ["-", "year", "-"]


def is_actor(syntax: Syntax, i: int) -> bool:
    """True if a noun names somebody who can act: a name, a pronoun, a role or organization, or some of them."""
    i = meant(syntax, i)
    if aged(syntax, i):
        return True
    if syntax.ent[i] in _MEASURES or syntax.text[i - 1 : i] in (["$"], ["£"], ["€"]):  # "€260mn"
        return False
    if syntax.low[i] == "force" and syntax.kid(i, "det", "poss", "amod", "compound") is None:
        return False  # "threatened to use force"
    return (
        syntax.ent[i] in _ACTING
        or syntax.pos[i] in ("PROPN", "PRON")
        or syntax.lemma[i] in ACTOR_NOUNS
        or (syntax.ent[i] == "" and named(syntax, i))
    )


def speaks(syntax: Syntax, i: int) -> bool:
    """True if a noun can be the subject of saying: a name, a pronoun, people, a body or a text."""
    i = meant(syntax, i)
    return (
        named(syntax, i)
        or aged(syntax, i)
        or syntax.pos[i] in ("PRON", "DET", "NUM")
        or syntax.lemma[i] in ACTOR_NOUNS
        or syntax.lemma[i] in DOCUMENT_NOUNS
        or syntax.lemma[i] in BODY_NOUNS
    )


def is_person(syntax: Syntax, i: int) -> bool:
    """True for one person by name or by role."""
    kind = syntax.ent[i]
    return kind == "PERSON" or (not kind and syntax.lemma[i] in ROLE_NOUNS)


def is_body(syntax: Syntax, i: int) -> bool:
    """True for what "it" takes up as a speaker: a named organization or country, a noun for one."""
    kind = syntax.ent[i]
    unknown = kind == "" and named(syntax, i) and syntax.lemma[i] not in ROLE_NOUNS
    return kind in ("ORG", "GPE", "NORP") or syntax.lemma[i] in BODY_NOUNS or unknown


def is_several(syntax: Syntax, i: int) -> bool:
    """True for a plural, also by its parts ("a group of lawmakers")."""
    return syntax.tag[i] in ("NNS", "NNPS") or (meant(syntax, i) != i and syntax.tag[meant(syntax, i)] in ("NNS", "NNPS"))
