"""Where a text refers to something: names, nominals and pronouns."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import lexicon as lx
from .gazetteer import Gazetteer
from .names import NameFinder
from .ref import Ref, left_edge

if TYPE_CHECKING:
    from ..model import Document
    from .words import Word, Words

__all__ = ["SILENT_ZONES", "Ref", "find_refs"]

SILENT_ZONES = frozenset({"boilerplate", "byline"})
"""Zones whose words name nobody. A credit names its photographer, and nothing else."""


def find_refs(doc: Words, document: Document, gazetteer: Gazetteer) -> list[Ref]:
    """All mentions of the document in text order (outer before inner)."""
    silent = _tokens_in(doc, document, SILENT_ZONES) | _agency(doc, _tokens_in(doc, document, frozenset({"dateline"})))
    credit = _tokens_in(doc, document, frozenset({"credit"}))
    sents = _sentence_numbers(doc)
    names = [ref for ref in NameFinder(doc, gazetteer).names(silent) if not (_some_of(ref, doc) or _numbered(ref, doc))]
    taken = {i for ref in names if not ref.adjective for i in range(*ref.core)}
    refs = [*names, *_pronouns(doc, silent | credit, taken), *_nominals(doc, silent | credit, names)]
    for ref in refs:
        ref.sent = sents[ref.head]
    return sorted(refs, key=lambda r: (r.start, -r.end, r.head))


_PARTS = lx.words("some many few several most other more fewer any")


def _some_of(ref: Ref, doc: Words) -> bool:
    """True for members of a party or people that are not all of it: "some Democrats", "three Republicans"."""
    if doc[ref.head].tag_ != "NNPS" or ref.core[1] - ref.core[0] > 1:
        return False
    one = ref.name.lower().removesuffix("s")
    members = one in lx.PARTISANS or bool(ref.country)
    return members and any(t.lower_ in _PARTS or t.pos_ == "NUM" for t in doc[ref.start : ref.core[0]])


_PARTS_OF_TEXTS = lx.words("annex appendix article chapter clause paragraph part section title")


def _numbered(ref: Ref, doc: Words) -> bool:
    """True for "Section" in "Section 12", which is part of a text, for "Us" at the start of a sentence, for half of a direction."""
    if ref.core[1] - ref.core[0] > 1 or ref.entries:
        return False
    if ref.nested and ref.name in ("East", "West", "North", "South", "Central") and doc[ref.core[1]].lower_ in ("and", "or"):
        return True  # "East and southern African blocs"
    if ref.core[0] > 1 and doc.between(ref.core[0] - 2, ref.core[0]) in ("D-", "R-", "I-") and doc[ref.core[1]].text == ".":
        return True  # the state of "(D-Tex.)"
    after = doc[ref.core[1]] if ref.core[1] < len(doc) else None
    number = after is not None and after.like_num and after.i == ref.core[1]
    return ref.name in ("Us", "We", "They", "Them") or (number and ref.name.lower() in _PARTS_OF_TEXTS)


def _agency(doc: Words, dateline: frozenset[int]) -> frozenset[int]:
    """ "LIMA, May 2 (Harbor Wire) -": who sent the text stands in brackets, and nothing in it is about them."""
    opens = next((i for i in sorted(dateline) if doc[i].text == "("), None)
    return frozenset(i for i in dateline if opens is not None and i >= opens)


def _tokens_in(doc: Words, document: Document, kinds: frozenset[str]) -> frozenset[int]:
    spans = [(z.start, z.end) for z in document.zones if z.kind in kinds]
    if not spans:
        return frozenset()
    at = [t.idx for t in doc]
    return frozenset(i for start, end in spans for i in range(bisect_left(at, start), bisect_left(at, end)))


def _sentence_numbers(doc: Words) -> list[int]:
    numbers, n = [], -1
    for token in doc:
        n += bool(token.is_sent_start) or token.i == 0
        numbers.append(n)
    return numbers


def _pronouns(doc: Words, silent: frozenset[int], taken: set[int]) -> Iterator[Ref]:
    for token in doc:
        info = lx.PRONOUNS.get(token.lower_)
        if info is None or token.i in silent or token.i in taken or token.text == "US" or token.pos_ not in ("PRON", "DET"):
            continue
        if token.lower_ == "it" and _expletive(token):
            continue
        if token.dep_ == "poss" and token.i + 1 < len(doc) and doc[token.i + 1].lower_ in lx.STYLES:
            continue  # "His Majesty"
        person, number, gender = info
        yield Ref(token.i, token.i + 1, token.i, "pronoun", person=person, number=number, gender=gender)


_WEATHER = lx.words("rain snow thunder hail")
_CLAUSE_ADJ = lx.words(
    "clear likely unlikely possible impossible important necessary difficult hard easy unclear true good better best "
    "essential vital crucial time worth early late obvious evident understandable"
)
_CLAUSE_VERBS = lx.words("seem appear say believe report think turn happen follow mean expect understand allege hope know note suggest")


def _expletive(token: Word) -> bool:
    """ "It" that refers to nothing: weather, extraposition, clefts (Bergsma and Yarowsky 2011 list the frames)."""
    if token.dep_ == "expl":
        return True
    verb = token.head
    if verb.lemma_ in _WEATHER:
        return True
    kids = list(verb.children)
    counted = any(k.dep_ in ("dobj", "npadvmod") and any(g.dep_ == "nummod" for g in k.children) for k in kids)
    if verb.lemma_ == "take" and counted and any(k.dep_ in ("xcomp", "advcl") and k.tag_ == "VB" for k in kids):
        return True  # "it took five drafts to find a word"
    clause = any(k.dep_ in ("ccomp", "csubj", "xcomp", "advcl", "acl", "csubjpass") for k in kids)
    if verb.lemma_ == "be":
        attr = [k for k in kids if k.dep_ in ("acomp", "attr")]
        if any(k.lemma_ in _CLAUSE_ADJ for k in attr) and (
            clause or any(g.dep_ in ("ccomp", "xcomp", "advcl", "acl", "relcl") for k in attr for g in k.children)
        ):
            return True
    return (
        verb.lemma_ in _CLAUSE_VERBS
        and clause
        and any(
            k.dep_ == "nsubjpass" or (k.dep_ == "nsubj" and k.i == token.i and verb.lemma_ in ("seem", "appear", "turn", "happen"))
            for k in kids
        )
    )


_ROLES = ("nsubj", "nsubjpass", "dobj", "pobj", "dative")


def _the_two(token: Word, doc: Words) -> bool:
    """ "The two" with no noun after it."""
    alone = token.dep_ in _ROLES and not any(c.dep_ != "det" for c in token.children)
    return alone and token.lower_ in ("two", "three") and token.pos_ == "NUM" and token.i > 0 and doc[token.i - 1].lower_ == "the"


_PARTIES_DO = lx.words(
    "accept accuse acknowledge admit agree announce answer appeal approve attend blame comment condemn confirm decline denounce deny "
    "insist negotiate object offer pledge promise refuse reject reply respond say sign speak threaten urge vow warn welcome"
)
"""What parties do, and things do not: "both" deeds are ratified, and both sides sign them."""


def _the_parties(token: Word) -> bool:
    """ "Both signed", "neither has commented" with no noun after it."""
    alone = token.lower_ in ("both", "neither") and token.dep_ == "nsubj" and not list(token.children)
    return alone and token.head.lemma_ in _PARTIES_DO and token.head.i > token.i


def _nominals(doc: Words, silent: frozenset[int], names: list[Ref]) -> Iterator[Ref]:
    """Noun phrases whose head is a common noun, or a title that stands alone ("the Prime Minister")."""
    heads = {ref.head for ref in names if not ref.nested and not ref.adjective}
    inside = {i for ref in names for i in range(*ref.core)}
    for token in doc:
        if token.i in silent or token.i in heads or token.i in inside or token.is_space:
            continue
        title = token.pos_ == "PROPN" and token.lower_ in lx.TITLES
        ordinal = token.lower_ in ("former", "latter") and token.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "dative", "poss")
        aged = token.lower_ == "old" and token.dep_ in _ROLES and doc.between(max(token.i - 3, 0), token.i + 1).endswith("year-old")
        named = token.pos_ == "PROPN" and token.text[:1].isupper() and (token.text == "US" or token.lower_ not in lx.PRONOUNS)
        small = token.pos_ == "PROPN" and token.text.islower() and lx.noun_kind(token.lower_) != ""  # "trade ministry", tagged as a name
        if not (token.pos_ == "NOUN" or small or title or ordinal or aged or named or _the_two(token, doc) or _the_parties(token)):
            continue
        if token.dep_ in ("compound", "nmod", "npadvmod", "amod") and token.head.i > token.i:
            continue
        if token.ent_type_ in ("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY") and not aged:
            continue
        ref = Ref(token.i, token.i + 1, token.i, "nominal")
        ref.start = left_edge(doc, ref)
        ref.name = token.lemma_.lower()
        ref.number = "pl" if token.tag_ in ("NNS", "NNPS", "CD") or token.lower_ == "both" else "sg"
        low = token.lemma_.lower()
        ref.gender = "m" if low in lx.MALE_NOUNS else "f" if low in lx.FEMALE_NOUNS else ""
        yield ref
