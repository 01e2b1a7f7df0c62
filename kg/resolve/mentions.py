"""Where a text refers to something: names, nominals and pronouns, with what each tells by itself.

Names come from three witnesses: the gazetteer, the recogniser of the model, and runs of proper
nouns; titles and nationalities before a name are peeled off its core but stay in the mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from . import lexicon as lx
from .gazetteer import Gazetteer

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ..model import Document

__all__ = ["SILENT_ZONES", "Ref", "find_refs"]

SILENT_ZONES = frozenset({"related", "boilerplate", "byline"})
"""Zones whose words name nobody that the article is about. A credit names its photographer, and nothing else."""

NAME_LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"})
_MODIFIER_DEPS = frozenset({"compound", "nmod", "amod", "npadvmod", "quantmod"})
_LEFT_DEPS = frozenset({"det", "amod", "compound", "nmod", "nummod", "poss", "advmod", "quantmod", "predet", "neg"})
_JOINING = frozenset({"of", "for", "on", "de", "del", "da", "di", "la", "du", "des", "the", "and", "&", "in", "against", "to"})
_TIME_NOUNS = lx.words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun am pm gmt utc est edt cet bst"
)


@dataclass(slots=True, eq=False)
class Ref:
    """One mention. ``start``/``end``/``head`` count tokens; ``core`` is the name itself, without titles and articles."""

    start: int
    end: int
    head: int
    kind: str
    name: str = ""
    core: tuple[int, int] = (0, 0)
    label: str = ""
    entries: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    person: int = 3
    number: str = "sg"
    gender: str = ""
    sent: int = 0
    nested: bool = False
    adjective: bool = False
    type: str = ""
    country: str = ""
    extra: dict = field(default_factory=dict)


def find_refs(doc: Doc, document: Document, gazetteer: Gazetteer) -> list[Ref]:
    """All mentions of the document in text order (outer before inner)."""
    silent = _tokens_in(doc, document, SILENT_ZONES)
    credit = _tokens_in(doc, document, frozenset({"credit"}))
    sents = _sentence_numbers(doc)
    names = list(_names(doc, gazetteer, silent))
    taken = {i for ref in names if not ref.adjective for i in range(*ref.core)}
    refs = [*names, *_pronouns(doc, silent | credit, taken), *_nominals(doc, silent | credit, names)]
    for ref in refs:
        ref.sent = sents[ref.head]
    return sorted(refs, key=lambda r: (r.start, -r.end, r.head))


def _tokens_in(doc: Doc, document: Document, kinds: frozenset[str]) -> frozenset[int]:
    spans = [(z.start, z.end) for z in document.zones if z.kind in kinds]
    return frozenset(t.i for t in doc for s, e in spans if s <= t.idx < e)


def _sentence_numbers(doc: Doc) -> list[int]:
    numbers, n = [], -1
    for token in doc:
        n += bool(token.is_sent_start) or token.i == 0
        numbers.append(n)
    return numbers


# -- names ---------------------------------------------------------------------------------------


def _names(doc: Doc, gazetteer: Gazetteer, silent: frozenset[int]) -> Iterator[Ref]:
    known = _gazetteer_spans(doc, gazetteer)
    ents = {(e.start + 1 if e[0].lower_ in ("the", "a", "an") and len(e) > 1 else e.start): e.end for e in _recognised(doc)}
    labels = {t.i: e.label_ for e in doc.ents for t in e}
    done = -1
    found: list[Ref] = []
    for start, end in _runs(doc, known, ents):
        if start < done or start in silent:
            continue
        done = end
        yield from _segment(doc, start, end, known, labels, gazetteer)


def _gazetteer_spans(doc: Doc, gazetteer: Gazetteer) -> dict[int, tuple[int, tuple[str, ...]]]:
    """Start token -> (end, entry slugs) of the longest gazetteer name there; overlaps go to the longer, then the earlier."""
    found = []
    whole = doc.text
    for token in doc:
        if not token.text[:1].isupper() and not token.text[:1].isdigit():
            continue
        for end in range(min(len(doc), token.i + gazetteer.longest), token.i, -1):
            text = whole[token.idx : doc[end - 1].idx + len(doc[end - 1])]
            if "\n" in text or doc[end - 1].text in ("'s", "’s"):
                continue
            entries = gazetteer.find(text)
            if entries and _plausible(doc, token.i, end):
                found.append((token.i, end, tuple(e.slug for e in entries)))
                break
    out: dict[int, tuple[int, tuple[str, ...]]] = {}
    used: set[int] = set()
    for start, end, slugs in sorted(found, key=lambda f: (f[0] - f[1], f[0])):
        if not used & set(range(start, end)):
            used |= set(range(start, end))
            out[start] = (end, slugs)
    return out


def _plausible(doc: Doc, start: int, end: int) -> bool:
    """A one-word name must be tagged as a name: "Nice", "Turkey" and "Split" are words too."""
    return (
        end - start > 1 or doc[start].pos_ == "PROPN" or (doc[start].ent_type_ in NAME_LABELS and doc[start].pos_ in ("NOUN", "ADJ", "X"))
    )


def _shouting(doc: Doc, i: int) -> bool:
    """True if the words around stand in capitals too, so that capitals say nothing."""
    near = [t for t in doc[max(0, i - 3) : i + 4] if t.is_alpha and len(t) > 2 and t.i != i]
    return bool(near) and sum(t.text.isupper() for t in near) * 2 > len(near)


def _recognised(doc: Doc) -> Iterator:
    for ent in doc.ents:
        if ent.label_ in NAME_LABELS and "\n" not in ent.text and any(t.text[:1].isupper() for t in ent):
            yield ent


def _runs(doc: Doc, known: dict, ents: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Maximal stretches of capitalised name words, joined over what the recogniser or the gazetteer joins."""
    i, n = 0, len(doc)
    while i < n:
        end = _run_end(doc, i, known, ents)
        if end > i:
            yield i, end
            i = end
        else:
            i += 1


def _run_end(doc: Doc, i: int, known: dict, ents: dict[int, int]) -> int:
    end = i
    while end < len(doc):
        token = doc[end]
        if end in known:
            end = known[end][0]
        elif (
            _is_name_token(token)
            or (
                end > i
                and token.text in ("-", "–", "/", "&", ".")
                and end + 1 < len(doc)
                and not token.whitespace_
                and _is_name_token(doc[end + 1])
            )
            or (end > i and token.lower_ in lx.GROUP_PARTICLES and _particle_joins(doc, end))
        ):
            end += 1
        elif end > i and token.lower_ in _JOINING and _joins(doc, i, end, ents):
            end = _after_joint(doc, end)
        elif end == i and end in ents and token.text[:1].isupper() and token.pos_ not in ("DET", "PRON", "ADP", "CCONJ", "VERB", "AUX"):
            end = (
                ents[end]
                if all(t.pos_ in ("PROPN", "NOUN", "ADJ", "ADP", "PART", "PUNCT", "CCONJ", "DET", "NUM", "X") for t in doc[end : ents[end]])
                else end + 1
            )
        else:
            break
    while end > i and (doc[end - 1].text in ("'s", "’s", "'", "’", "-", "–", "/", ".", ",", '"') or doc[end - 1].is_space):
        end -= 1
    return end


def _is_name_token(token: Token) -> bool:
    if token.is_space or token.like_url or token.like_email or (token.lower_ in _TIME_NOUNS and token.ent_type_ in ("DATE", "TIME", "")):
        return False
    if token.ent_type_ in ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY") and not token.text.isupper():
        return False
    first = token.text[:1]
    if first.isupper() and token.tag_ in ("NNP", "NNPS"):
        return True
    if first.isupper() and token.pos_ == "ADJ" and token.ent_type_ == "NORP":
        return True
    if re.match(r"(?:al|el)-[A-Z]|[a-z]{1,2}[A-Z]", token.text) and token.pos_ in ("PROPN", "NOUN", "X", "ADJ", "VERB"):
        return True
    return first.isupper() and token.ent_type_ in ("ORG", "PERSON", "FAC", "GPE", "LOC", "PRODUCT", "EVENT") and token.pos_ in ("NOUN", "ADJ", "X", "PROPN") and (
        not token.is_sent_start or token.ent_iob_ == "I" or (len(token.text) > 1 and token.text[1:2].isupper()))  # fmt: skip


def _hyphen_name(doc: Doc, i: int) -> bool:
    """The lower-case second half of a given name: "Lee Hae-chan", "Wu Den-yih"."""
    if i >= len(doc) or not doc[i].is_alpha or len(doc[i]) > 6:
        return False
    return doc[i].ent_type_ == "PERSON" or (doc[i - 2].ent_type_ == "PERSON" and doc[i].tag_ in ("NN", "NNP", "FW"))


def _particle_joins(doc: Doc, i: int) -> bool:
    j = i + 1
    while j < len(doc) and (doc[j].lower_ in lx.GROUP_PARTICLES or (doc[j].text == "-" and not doc[j].whitespace_)):
        j += 1
    if j >= len(doc) or doc[i].lower_ in ("and", "the", "i", "y", "et") or not _is_name_token(doc[j]):
        return False
    return doc[i].lower_ not in ("de", "la", "st") or doc[i].pos_ in ("PROPN", "X") or doc[i].ent_type_ != ""


def _joins(doc: Doc, start: int, i: int, ents: dict[int, int]) -> bool:
    """True if the little word at ``i`` stands inside a name: "Ministry of Defence", not "Biden of course"."""
    after = _after_joint(doc, i)
    if after >= len(doc) or not _is_name_token(doc[after]):
        return False
    inside = any(s <= start + 1 and s < i < after < e for s, e in ents.items() if s <= i)
    if doc[i].lower_ in ("of", "for", "on", "against"):
        words = {t.lower_ for t in doc[start:i]}
        return (bool(words & _OF_HEADS) and doc[i - 1].lower_ not in lx.TITLES) or (inside and doc[i - 1].lower_ not in lx.TITLES)
    if doc[i].lower_ in ("and", "&", "in", "to", "the"):
        return (
            inside
            and doc.char_span(doc[start].idx, doc[i - 1].idx + len(doc[i - 1])) is not None
            and (doc[i].text == "&" or _of_before(doc, start, i))
        )
    return inside


def _of_before(doc: Doc, start: int, i: int) -> bool:
    return any(t.lower_ in ("of", "for", "on") for t in doc[start:i])


_OF_HEADS = lx.words(
    "ministry department bank university college church council house republic organization organisation society court institute office association "
    "federation union order gulf sea strait isle bay centers centre center board bureau academy school league committee commission chamber board "
    "movement party front army kingdom commonwealth state states city port cape mount museum hall palace tower knights daughters sons friends "
    "coalition alliance campaign corps agency authority fund group campaign"
)


def _after_joint(doc: Doc, i: int) -> int:
    j = i + 1
    while j < len(doc) and doc[j].lower_ in ("the", "of"):
        j += 1
    return j


def _segment(doc: Doc, start: int, end: int, known: dict, labels: dict[int, str], gazetteer: Gazetteer) -> Iterator[Ref]:
    """Cut a run into nested names, titles and the core name."""
    i, titles, nested = start, [], []
    while i < end:
        word = doc[i].lower_
        if i in known and known[i][0] < end and _title_follows(doc, known[i][0], end):
            nested.append((i, known[i][0]))
            i = known[i][0]
        elif i in known:
            break
        elif gazetteer.demonym(doc[i].text) and i + 1 < end and (_title_follows(doc, i + 1, end) or labels.get(i + 1) == "PERSON"):
            nested.append((i, i + 1))
            i += 1
        elif word.strip(".") in lx.TITLES or (word in lx.TITLE_LINKS and _title_follows(doc, i + 1, end)):
            titles.append(word.strip("."))
            i += 1
        else:
            break
    last = end
    while last > i and doc[last - 1].lower_ in lx.TITLES and not (i in known and known[i][0] >= last) and last - 1 > i:
        last -= 1
    for s, e in nested:
        yield _name(doc, s, e, known, labels, gazetteer, nested=True)
    if i == end:
        return
    if last < end:  # "State Department Spokesperson": the role is the head, the name only modifies it
        yield _name(doc, i, last, known, labels, gazetteer, nested=True)
        return
    yield from _core(doc, i, end, known, labels, gazetteer, tuple(titles))


def _core(doc: Doc, i: int, end: int, known: dict, labels: dict[int, str], gazetteer: Gazetteer, titles: tuple[str, ...]) -> Iterator[Ref]:
    """The core, and the places named inside it; two names that merely touch are two."""
    if i in known and known[i][0] < end:
        cut = known[i][0]
        rest = {labels.get(k) for k in range(cut, end)}
        if rest == {"PERSON"} and labels.get(i) != "PERSON":
            yield _name(doc, i, cut, known, labels, gazetteer, nested=True)
            yield _name(doc, cut, end, known, labels, gazetteer, titles=titles)
            return
    ref = _name(doc, i, end, known, labels, gazetteer, titles=titles)
    yield ref
    if ref.type != "Person" and not ref.adjective:
        for s in range(i, end):
            if s in known and known[s][0] - s < end - i and any(gazetteer.entries[x].type in ("Country", "Place") for x in known[s][1]):
                yield _name(doc, s, known[s][0], known, labels, gazetteer, nested=True)


def _title_follows(doc: Doc, i: int, end: int) -> bool:
    """True if a title stands at ``i``, after words that may belong to it ("deputy prime minister")."""
    while i < end and doc[i].lower_ in lx.TITLE_LINKS:
        i += 1
    return (i < end and doc[i].lower_.strip(".") in lx.TITLES) or (i > 0 and i <= end and doc[i - 1].lower_ == "secretary")


def _name(
    doc: Doc,
    start: int,
    end: int,
    known: dict,
    labels: dict[int, str],
    gazetteer: Gazetteer,
    *,
    titles: tuple[str, ...] = (),
    nested: bool = False,
) -> Ref:
    head = _head(doc, start, end)
    text = doc[start:end].text
    entries = known[start][1] if start in known and known[start][0] == end else ()
    entries = entries or tuple(e.slug for e in gazetteer.find(text))
    ref = Ref(start, end, head, "name", name=" ".join(text.split()), core=(start, end), entries=entries, titles=titles, nested=nested)
    ref.label = _majority(labels.get(k, "") for k in range(start, end))
    ref.number = "pl" if doc[head].tag_ in ("NNPS", "NNS") and not entries else "sg"
    country = gazetteer.demonym(text)
    if country is not None and not entries:
        ref.country = country.slug
        ref.adjective = _is_adjective(doc, start, end)
        ref.entries = (country.slug,) if ref.adjective else ()
    elif ref.label == "NORP" and not entries and end - start == 1:
        ref.adjective = _is_adjective(doc, start, end)
    if doc[head].dep_ in _MODIFIER_DEPS and not start <= doc[head].head.i < end:
        ref.nested = True
    if not ref.nested:
        ref.start = _left_edge(doc, ref)
        ref.titles = titles or tuple(t.lower_ for t in doc[ref.start : start] if t.lower_ in lx.TITLES)
    elif start > 0 and doc[start - 1].pos_ == "DET" and doc[start - 1].head.i == head:
        ref.start = start - 1
    return ref


def _is_adjective(doc: Doc, start: int, end: int) -> bool:
    token = doc[end - 1]
    return (
        token.pos_ == "ADJ"
        or token.dep_ in ("amod", "compound", "nmod", "acomp")
        or (token.tag_ == "NNP" and token.dep_ in ("amod", "compound"))
    )


def _majority(values) -> str:
    counts: dict[str, int] = {}
    for value in values:
        if value:
            counts[value] = counts.get(value, 0) + 1
    return max(sorted(counts), key=lambda v: counts[v]) if counts else ""


def _head(doc: Doc, start: int, end: int) -> int:
    """The token whose governor lies outside; the last such one, as names are head-final."""
    outside = [t.i for t in doc[start:end] if not start <= t.head.i < end or t.head.i == t.i]
    nouns = [i for i in outside if doc[i].pos_ in ("PROPN", "NOUN", "ADJ")]
    return (nouns or outside or [end - 1])[-1]


def _left_edge(doc: Doc, ref: Ref) -> int:
    """Where the noun phrase begins: articles, titles, numbers and possessors before the name belong to the mention."""
    edge = ref.start
    for child in doc[ref.head].lefts:
        if child.i < ref.start and child.dep_ in _LEFT_DEPS:
            left = child.left_edge.i
            if left < edge and not any(
                t.is_space or t.text in (",", ";", ":", "(", '"') or (t.pos_ == "VERB" and t.dep_ not in ("amod", "compound"))
                for t in doc[left : ref.start]
            ):
                edge = left
    return edge


# -- pronouns and nominals -----------------------------------------------------------------------


def _pronouns(doc: Doc, silent: frozenset[int], taken: set[int]) -> Iterator[Ref]:
    for token in doc:
        info = lx.PRONOUNS.get(token.lower_)
        if info is None or token.i in silent or token.i in taken or token.text == "US" or token.pos_ not in ("PRON", "DET"):
            continue
        if token.lower_ == "it" and _expletive(token):
            continue
        person, number, gender = info
        yield Ref(token.i, token.i + 1, token.i, "pronoun", person=person, number=number, gender=gender)


_WEATHER = lx.words("rain snow thunder hail")
_CLAUSE_ADJ = lx.words("clear likely unlikely possible impossible important necessary difficult hard easy unclear true good better best essential vital crucial "
                        "time worth early late obvious evident understandable")  # fmt: skip
_CLAUSE_VERBS = lx.words("seem appear say believe report think turn happen follow mean expect understand allege hope know note suggest")


def _expletive(token: Token) -> bool:
    """ "It" that refers to nothing: weather, extraposition, clefts (Bergsma and Yarowsky 2011 list the frames)."""
    if token.dep_ == "expl":
        return True
    verb = token.head
    if verb.lemma_ in _WEATHER:
        return True
    kids = list(verb.children)
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


def _nominals(doc: Doc, silent: frozenset[int], names: list[Ref]) -> Iterator[Ref]:
    """Noun phrases whose head is a common noun, or a title that stands alone ("the Prime Minister")."""
    heads = {ref.head for ref in names if not ref.nested and not ref.adjective}
    inside = {i for ref in names for i in range(*ref.core)}
    for token in doc:
        if token.i in silent or token.i in heads or token.i in inside or token.is_space:
            continue
        title = token.pos_ == "PROPN" and token.lower_ in lx.TITLES
        if not (token.pos_ == "NOUN" or title or (token.pos_ == "PROPN" and token.text[:1].isupper())):
            continue
        if (token.dep_ in ("compound", "nmod", "npadvmod", "amod") and token.head.i > token.i) or token.ent_type_ in (
            "DATE",
            "TIME",
            "MONEY",
            "PERCENT",
            "QUANTITY",
        ):
            continue
        ref = Ref(token.i, token.i + 1, token.i, "nominal")
        ref.start = _left_edge(doc, ref)
        ref.name = token.lemma_.lower()
        ref.number = "pl" if token.tag_ in ("NNS", "NNPS") else "sg"
        low = token.lemma_.lower()
        ref.gender = "m" if low in lx.MALE_NOUNS else "f" if low in lx.FEMALE_NOUNS else ""
        yield ref
