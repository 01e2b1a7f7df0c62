"""Attribution by nouns, adjectives and prepositions: "X's claim that", "X is sure that", "according to X"."""

from __future__ import annotations

from collections.abc import Iterator

from ..nouns import CLAIM_NOUNS
from .attribution_clauses import Found
from .attribution_cues import (
    ADJECTIVES,
    BACK_REPORTS,
    BARE,
    DOCUMENT_NOUNS,
    NOUNS,
    OPINION_NOUNS,
    PEOPLE_NOUNS,
    SAYING_NOUNS,
    SPREADING,
    Cue,
)  # fmt: skip
from .attribution_sources import PERSONAL, noun_source, raw_subject, verb_source
from .attribution_tree import Tree
from .embedding import RUMOURS

__all__ = ["adjectival", "nominal", "prepositional"]

_COPULAS = frozenset("be become feel seem remain sound appear stay look get grow make".split())
_EMPTY = frozenset({"it", "that", "this", "these", "those", "which", "what", "there", "something", "everything", "nothing"})
_OPENERS = frozenset("although and because but or since that though unless until when where whereas which who".split())
_LITERAL = frozenset("eye mind experience mouth understanding book version reading".split())


def nominal(tree: Tree) -> list[Found]:
    """ "Their claim that ...", "a threat by X to ...", "X's argument is that ..."."""
    out = []
    for n in range(tree.n):
        frames = NOUNS.get(tree.lemma[n])
        if frames is None or tree.pos[n] not in ("NOUN", "PROPN") or (n and tree.lower[n - 1] == "in" and tree.lower[n] == "order"):
            continue
        clause = _complement(tree, n)
        if clause is not None:
            frame = "inf" if _infinitive(tree, clause) else "that"
        elif tree.lemma[n] in SAYING_NOUNS and (clause := _identified(tree, n)) is not None:
            frame = "that"
        if clause is None or frame not in frames:
            continue
        span = tree.trim(tree.left[clause], tree.right[clause] + 1)
        source = noun_source(tree, n)
        if source is not None and span[0] <= source < span[1]:
            source = None  # "speculation that it had been angered by the delay"
        if source is None or tree.lower[source] not in _EMPTY:
            out.append(_made(tree, n, (n, n + 1), frames[frame], source, span))
    return out


def _complement(tree: Tree, n: int) -> int | None:
    """The clause that a noun takes: finite with "that", or an infinitive; not a relative clause."""
    for k in tree.kids[n]:
        if k > n and tree.dep[k] in ("acl", "ccomp", "relcl", "advcl"):
            if any(tree.dep[g] == "mark" and tree.lower[g] in ("that", "whether") for g in tree.kids[k]):
                return k
            if tree.dep[k] == "acl" and tree.is_finite(k) and tree.subject(k) is not None:
                return k
            if tree.dep[k] in ("acl", "relcl") and _infinitive(tree, k) and tree.subject(k) is None:
                return k
    h = tree.head[n]
    if tree.dep[n] == "nsubj" and tree.lemma[h] in SPREADING:
        clause = tree.child(h, "ccomp")
        if clause is not None and clause > h and tree.lower[tree.left[clause]] == "that":
            return clause
    return None


def _infinitive(tree: Tree, v: int) -> bool:
    return any(tree.tag[k] == "TO" for k in tree.kids[v])


def _identified(tree: Tree, n: int) -> int | None:
    """The clause of "N is that ...", where the noun is the subject of a copula."""
    h = tree.head[n]
    if tree.dep[n] == "nsubj" and tree.lemma[h] == "be" and tree.child(n, "poss") is not None:
        clause = tree.child(h, "ccomp", "advcl")
        if clause is not None and clause > h:
            return clause
    return None


def adjectival(tree: Tree) -> list[Found]:
    """ "X is confident that ...", "X, worried that ...", "X was determined to ..."."""
    out = []
    for a in range(tree.n):
        frames = ADJECTIVES.get(tree.lower[a])
        if frames is None or tree.pos[a] not in ("ADJ", "VERB"):
            continue
        h = tree.head[a]
        clause = _adjective_clause(tree, a, h)
        if clause is None:
            continue
        frame = "inf" if _infinitive(tree, clause) else "that"
        source = raw_subject(tree, a)
        if h != a and tree.dep[a] in ("acomp", "oprd", "attr", "ccomp") and (source is None or tree.lemma[h] == "make"):
            source = raw_subject(tree, h)
        if source is None and tree.dep[a] in ("amod", "acl", "advcl", "appos") and not tree.is_verb(h):
            source = h
        if frame in frames and source is not None and tree.lower[source] not in _EMPTY:
            span = tree.trim(tree.left[clause], tree.right[clause] + 1)
            if not span[0] <= source < span[1]:
                out.append(_made(tree, a, (a, a + 1), frames[frame], source, span))
    return out


def _that_clause(tree: Tree, k: int) -> bool:
    return tree.dep[k] in ("csubj", "advcl") and tree.lower[tree.left[k]] == "that"


def _adjective_clause(tree: Tree, a: int, h: int) -> int | None:
    places = [a, h] if tree.dep[a] in ("acomp", "oprd", "ccomp") and tree.lemma[h] in _COPULAS else [a]
    for place in places:
        for k in tree.kids[place]:
            if k > a and tree.is_verb(k) and (tree.dep[k] in ("ccomp", "xcomp") or _that_clause(tree, k)):
                return k
    return None


def _made(tree: Tree, word: int, cue: tuple[int, int], entry: Cue, source: int | None, span: tuple[int, int]) -> Found:
    kind, modality, negative = entry.kind, entry.modality, entry.negative
    h = tree.head[word]
    denying = "deny dispute dismiss rebut refute reject" if tree.lemma[word] in CLAIM_NOUNS | RUMOURS else "deny dispute"
    if source is None and tree.lemma[h] in denying.split() and tree.dep[word] == "dobj" and tree.is_verb(h):
        source, kind, negative, modality = verb_source(tree, h), "denial", True, None  # "disputed a suggestion that it sank"
    if source is None and kind != "intention":
        kind, modality = "hearsay", modality or "possible"
    if kind == "thought" and not negative and tree.is_verb(h) and tree.negated(h):
        negative = True
    return Found(source, cue, (span,), kind, negative, modality)


# -- prepositions --------------------------------------------------------------------------------------


def prepositional(tree: Tree) -> list[Found]:
    """ "According to X", "in X's view", "per X", "citing X", "reportedly"."""
    out = []
    for i in range(tree.n):
        low = tree.lower[i]
        if low == "according" and i + 1 < tree.n and tree.lower[i + 1] == "to":
            out.append(_according(tree, i))
        elif low in ("in", "by", "from", "to", "per"):
            out.append(_opinion(tree, i))
        elif low in ("citing", "quoting"):
            out.append(_citing(tree, i))
        elif low in BACK_REPORTS and tree.is_verb(tree.head[i]):
            out.append(Found(None, (i, i + 1), (_hedged(tree, tree.head[i]),), "hearsay", False, "possible"))
    return [found for found in out if found is not None]


def _hedged(tree: Tree, verb: int) -> tuple[int, int]:
    """The clause of a verb, up to a relative clause behind a comma: "was apparently referring to Ana Ruiz, who left"."""
    start, end = tree.left[verb], tree.right[verb] + 1
    apart = [k for k in range(verb + 1, end) if tree.dep[k] == "relcl" and tree.lower[tree.left[k] - 1] == ","]
    return start, min([tree.left[k] - 1 for k in apart if tree.left[k] - 1 > verb] + [end])


_MEASURES = frozenset("age capacity consumption demand income merit need performance plan population rank schedule size".split())


def _according(tree: Tree, i: int) -> Found | None:
    source = _object_of(tree, i + 1)
    if source is None or source <= i + 1:
        return None
    if tree.tag[source] == "NN" and source == i + 2 and tree.lemma[source] in _MEASURES:
        return None  # "are shared according to consumption"
    end = _source_end(tree, i, source)
    clause = next((a for a in tree.ancestors(source) if tree.dep[a] == "relcl"), None)
    if tree.tag[source] == "WDT" and clause is not None:  # "rumours, according to which it kills"
        source, spans = tree.head[clause], [tree.trim(end, tree.right[clause] + 1)]
    else:
        spans = _beside(tree, i, end)
    kind = "document" if tree.lemma[source] in DOCUMENT_NOUNS else "speech"
    return Found(source, (i, i + 2), tuple(spans), kind) if spans else None


def _source_end(tree: Tree, i: int, source: int) -> int:
    """The end of the source; where the phrase opens the sentence, with all that modifies it up to the comma."""
    end = tree.noun_phrase(source)[1]
    if i != tree.sentence[i][0]:
        while end < tree.sentence[i][1] and tree.tag[end] == "NNP" and tree.tag[end - 1] in ("NN", "NNP") and tree.ent[end] == "PERSON":
            end += 1  # "according to curator Elaine Dahl", the name hung elsewhere
        return end
    stop = tree.right[source] + 1
    root = next((a for a in tree.ancestors(i) if tree.is_verb(a)), None)
    if root is not None and end < stop < tree.left_of_clause(root, i) + 1:
        return stop
    return end


def _object_of(tree: Tree, i: int) -> int | None:
    found = tree.child(i, "pobj")
    if found is not None:
        return found
    for j in range(i + 1, min(tree.sentence[i][1], i + 12)):
        if tree.pos[j] in ("NOUN", "PROPN", "PRON"):
            while tree.dep[j] in ("compound", "nmod", "amod", "poss") and tree.head[j] > j:
                j = tree.head[j]
            return j
    return None


def _beside(tree: Tree, lo: int, hi: int) -> list[tuple[int, int]]:
    """The clause around a phrase, up to the sentence; not beyond a semicolon or the clause that another cue holds."""
    start, end = _clause_bounds(tree, lo)
    if start == lo or tree.lower[lo - 1] in ("and", "but"):
        start = lo
    for j in range(lo - 1, start - 1, -1):
        own = tree.lower[j] == ":" and any((tree.subject(a) or -1) > j for a in tree.ancestors(lo))  # "a sham: allies, in her view, …"
        if own or tree.lower[j] == ";":
            start = j + 1
            break
    for j in range(hi, end):
        if tree.lower[j] == ";":
            end = j
            break
    end = min([end, *_other_reports(tree, lo, hi, end)])
    before, after = tree.trim(start, lo), tree.trim(hi, end)
    if before[1] > before[0] and not _main_clause_follows(tree, lo, hi, end) and tree.lemma[before[1] - 1] != "be":
        return [before]
    return [(s, e) for s, e in (before, after) if e > s]


def _other_reports(tree: Tree, lo: int, hi: int, end: int) -> Iterator[int]:
    """Where a clause begins that "and" adds and in which somebody else speaks: "…, according to X, and the bank has said that …"."""
    for j in range(hi, end):
        verb = tree.head[j]
        if tree.dep[j] == "nsubj" and tree.dep[verb] == "conj" and tree.lemma[verb] in BARE and tree.head[verb] < lo and tree.is_verb(verb):
            yield tree.left[verb]


def _clause_bounds(tree: Tree, i: int) -> tuple[int, int]:
    start, end = tree.sentence[i]
    opener = i - 1 - (tree.lower[i - 1] == ",")
    if opener > start and tree.lower[opener] in _OPENERS:  # "which, according to X, ..."
        clause = next((a for a in tree.ancestors(i) if tree.dep[a] == "relcl"), None)
        return opener + (tree.dep[opener] == "cc"), end if clause is None else min(end, tree.right[clause] + 1)
    node = i
    while tree.head[node] != node:
        if tree.dep[node] == "ccomp" and tree.head[node] < tree.left[node] and tree.left[node] < i:
            return tree.left[node], min(end, tree.right[node] + 1)
        if tree.dep[node] == "conj" and tree.subject(node) is not None and _told_before(tree, start, tree.left[node]):
            return tree.left[node], end
        node = tree.head[node]
    return start, end


def _told_before(tree: Tree, start: int, end: int) -> bool:
    return any(tree.lemma[j] in BARE and tree.is_verb(j) for j in range(start, end))


def _main_clause_follows(tree: Tree, lo: int, hi: int, end: int) -> bool:
    """True if the words after the phrase go on with the sentence (its root, or a verb's own words)."""
    if any(hi <= a < end for a in tree.ancestors(lo)):
        return True
    return any(tree.head[j] == j or (tree.head[j] < hi and tree.dep[j] not in ("punct", "relcl", "acl", "appos")) for j in range(hi, end))


def _opinion(tree: Tree, i: int) -> Found | None:
    """ "In the senator's view, ...", "in the words of one aide, ...", "per the ministry, ..."."""
    noun = tree.child(i, "pobj")
    if noun is None:
        return None
    if tree.lower[i] == "per":
        if _fronted(tree, i) and tree.lower[min(tree.right[i] + 1, tree.n - 1)] != ",":
            return None
        source = noun if tree.pos[noun] == "PROPN" or tree.lemma[noun] in DOCUMENT_NOUNS else None
    elif tree.lower[noun] in OPINION_NOUNS or tree.lemma[noun] in OPINION_NOUNS:
        source = tree.child(noun, "poss")
        if tree.lemma[noun] in ("judgment", "judgement") and tree.child(noun, "compound", "amod", "nummod") is not None:
            return None  # "in its 94-page judgment": a text of the court
        if source is not None and tree.pos[source] == "PRON" and any(tree.dep[a] == "ccomp" for a in tree.ancestors(i)):
            return None  # "he said he had received, in his words, a card"
        of = next((k for k in tree.kids[noun] if tree.lower[k] == "of" and tree.dep[k] == "prep"), None)
        if source is None and of is not None and tree.lower[i] == "in":
            source = tree.child(of, "pobj")
        if tree.lemma[noun] in _LITERAL and not _fronted(tree, i):
            source = None
    else:
        return None
    if source is None or not (_fronted(tree, i) or tree.lower[i - 1] in (",", "(", "-", "–", "—", "and", "but")):
        return None
    spans = _beside(tree, i, tree.noun_phrase(max(noun, source))[1])
    return Found(source, (i, noun + 1), tuple(spans), "thought" if tree.lower[i] != "per" else "speech") if spans else None


def _fronted(tree: Tree, i: int) -> bool:
    return i == tree.sentence[i][0]


def _citing(tree: Tree, i: int) -> Found | None:
    """ "..., citing two officials": the source is what is cited; the content that of the clause it stands by."""
    source = tree.child(i, "dobj")
    h = tree.head[i]
    if source is None or tree.dep[i] not in ("advcl", "prep", "acl") or not tree.is_verb(h):
        return None
    named = tree.ent[source] in ("PERSON", "ORG", "GPE", "NORP") or _animate(tree, source)
    if not named and tree.lemma[source] not in DOCUMENT_NOUNS - {"evidence"}:
        return None
    clause = tree.child(h, "ccomp")
    if clause is None and tree.lemma[h] in _OWN_WORDS and tree.ent[source] not in ("PERSON", "ORG") and not _animate(tree, source):
        return None  # "demanded an inquiry, citing videos": who demands it gives a reason
    spans = [(tree.left[clause], tree.right[clause] + 1)] if clause is not None else _beside(tree, i, tree.right[i] + 1)
    spans = [tree.trim(s, e) for s, e in spans]
    return Found(source, (i, i + 1), tuple(spans), "speech") if spans else None


_OWN_WORDS = frozenset(
    "accuse appeal ask call cancel condemn criticise criticize decline defend demand deny dismiss oppose postpone refuse reject request "
    "urge".split()
)
"""What one does in one's own name, whatever one cites for it."""


def _animate(tree: Tree, i: int) -> bool:
    return tree.lemma[i] in PEOPLE_NOUNS or tree.lower[i] in PERSONAL
