"""Documents → spaCy ``Doc``s: the only place that loads a model.

Each zone of a document is parsed by itself, so that a headline or a caption never runs into a
sentence, and the pieces are joined to one ``Doc`` whose text is the document's text, character for
character. What the parser reads may differ from what stands there: title case and capitals are
undone, bracket and quotation codes of treebanks are spelt out; ``Token.norm_`` keeps the form read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..model import Document
from ..tree import CERTAINTY, UNKNOWN, Tree
from ..words import present
from .certainty import certainties
from .given_names import hyphened_people
from .headlines import find_verb, shouts, undo_capitals
from .lexicon import of_ing, of_past, silent_e
from .mend import mend
from .openings import opening_names
from .pipelines import DEFAULT_MODEL, check, load
from .segments import SPEAKER, Segment, passed_over, pipe, tiles, tokenize

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["DEFAULT_MODEL", "check", "load", "mended", "parse", "parse_text"]

_VERBLESS = frozenset(("headline", "subheading", "caption", "related"))
"""Zones whose style makes the parser miss a verb."""

_UNREAD = frozenset(("boilerplate", "byline", "credit", "dateline"))
"""Zones that no claim is read from."""


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
    segments = [[(tokenize(document.text[s:e], nlp), kind) for s, e, kind in tiles(document)] for document in documents]
    for segment in (segment for pieces in segments for segment, kind in pieces if kind == SPEAKER):
        segment.forms = [form.capitalize() if form.isupper() and len(form) > 2 else form for form in segment.forms]
    bodies = iter(pipe([s for pieces in segments for s, kind in pieces if not shouts(s, kind)], nlp))
    parses: list[list[tuple[Segment, Doc]]] = []
    for document, pieces in zip(documents, segments, strict=True):
        parsed = []
        for segment, kind in pieces:
            if shouts(segment, kind):
                segment.forms = undo_capitals(segment, document.text, nlp)
                piece = next(iter(pipe([segment], nlp)))
            else:
                piece = next(bodies)
            parsed.append((segment, find_verb(segment, piece, nlp) if kind in _VERBLESS or shouts(segment, kind) else piece))
        parses.append(parsed)
    read = [
        piece
        for parsed, pieces in zip(parses, segments, strict=True)
        for (_, piece), (_, kind) in zip(parsed, pieces, strict=True)
        if kind not in _UNREAD
    ]
    for piece, known in zip(read, certainties(read, nlp), strict=True):
        piece.user_data[CERTAINTY] = known
    for document, parsed in zip(documents, parses, strict=True):
        yield document, _join(parsed, nlp)


def _join(parsed: list[tuple[Segment, Doc]], nlp: Language) -> Doc:
    """One ``Doc`` of the pieces, blanks put back; each piece keeps its own sentences."""
    from spacy.tokens import Doc

    rows: list[tuple] = []
    certain: list[tuple[float, float]] = []
    verbs = silent_e(nlp)
    for segment, piece in parsed:
        base = len(rows)
        kept = [i for i, blank in enumerate(segment.blank) if not blank]
        place = {i: k for k, i in enumerate(kept)}
        known = piece.user_data.get(CERTAINTY) or [UNKNOWN] * len(piece)
        names, people = opening_names(piece, nlp), hyphened_people(piece)
        certain += [UNKNOWN if blank else known[place[i]] for i, blank in enumerate(segment.blank)]
        for i, word in enumerate(segment.words):
            if segment.blank[i] and any(c.isalnum() or c in "()," for c in word):
                head, tag, pos, dep, ent = passed_over(segment.words, i)
                rows.append((word, segment.spaces[i], tag, pos, "", word, base + head, dep, ent, word))
                continue
            if segment.blank[i]:
                head = base + i - 1 if base + i > 0 else kept[0] if kept else 0
                rows.append((word, segment.spaces[i], "_SP", "SPACE", "", word, head, "dep", "O", word))
                continue
            token = piece[place[i]]
            ent = f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O"
            ent = people.get(token.i, ent)
            lemma = verbs.get(token.lower_, token.lemma_) if token.pos_ == "VERB" else token.lemma_
            tag, pos = ("NNP", "PROPN") if token.i in names or token.i in people else (token.tag_, token.pos_)
            rows.append((word, segment.spaces[i], tag, pos, str(token.morph), lemma,
                         base + kept[token.head.i], token.dep_, ent, token.text))  # fmt: skip
    columns = (list(column) for column in zip(*rows, strict=True)) if rows else [[]] * 10
    words, spaces, tags, pos, morphs, lemmas, heads, deps, ents, forms = columns
    tree = Tree(words, lemmas, pos, tags, deps, heads, [ent.partition("-")[2] for ent in ents], spaces)
    mend(tree)
    for i in (i for i in range(tree.n) if tree.pos[i] == "VERB" and tree.lemma[i] == tree.low[i] and tree.low[i].endswith("ed")):
        tree.lemma[i] = of_past(tree.low[i], nlp)  # "pleased", which the tagger took for another form
        if tree.lemma[i] != tree.low[i] and tree.tag[i] in ("VB", "VBP"):
            tree.tag[i] = "VBD"
    for i in (i for i in range(tree.n) if tree.pos[i] == "VERB" and tree.lemma[i] == tree.low[i]):
        if (base := present(tree.low[i])) is not None:
            tree.lemma[i], tree.tag[i] = base, "VBD"  # "retook", which the tagger took for another form
    for i in (i for i in range(tree.n) if tree.tag[i] == "VBG" and tree.pos[i] == "VERB" and tree.lemma[i] == tree.low[i]):
        tree.lemma[i] = of_ing(tree.low[i], nlp)  # "bombing", which the tagger took for a noun
    doc = Doc(nlp.vocab, words=words, spaces=spaces, tags=tree.tag, pos=tree.pos, morphs=morphs, lemmas=tree.lemma, heads=tree.head,
              deps=tree.dep, ents=ents)  # fmt: skip
    for token, form in zip(doc, forms, strict=True):
        if token.text != form:
            token.norm_ = form
    doc.user_data[CERTAINTY] = certain
    return doc


def mended(doc: Doc, nlp: Language | None = None) -> Doc:
    """A copy of a parse that another pipeline (``nlp``, if at hand) made, with frequent mistakes undone as ``parse`` undoes them."""
    from spacy.tokens import Doc

    rows = [(t.text, t.lemma_, t.pos_, t.tag_, t.dep_, t.head.i, t.ent_type_, bool(t.whitespace_), str(t.morph), t.ent_iob_) for t in doc]
    words, lemmas, pos, tags, deps, heads, kinds, spaces, morphs, iob = (list(c) for c in zip(*rows, strict=True)) if rows else [[]] * 10
    tree = Tree(words, lemmas, pos, tags, deps, heads, kinds, spaces)
    mend(tree)
    ents = [f"{mark}-{kind}" if kind else "O" for mark, kind in zip(iob, kinds, strict=True)]
    out = Doc(doc.vocab, words=words, spaces=spaces, tags=tree.tag, pos=tree.pos, morphs=morphs, lemmas=tree.lemma, heads=tree.head,
              deps=tree.dep, ents=ents)  # fmt: skip
    if nlp is not None:
        out.user_data[CERTAINTY] = certainties([doc], nlp)[0]
    return out
