"""Attribution by verbs, over the dependency parse: whose words or thoughts a clause gives.

A reading (``Found``) is a cue with the head of its source, and the token ranges that it holds.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..nouns import ROLE_NOUNS, SUMMING_NOUNS
from .attribution_cues import ADDRESSING, ADJECTIVES, ASKING, BARE, DOCUMENT_NOUNS, EVENTS, PARTICLES, PEOPLE_NOUNS, VERBS, Cue
from .attribution_repairs import after_colon, beside_verb, fronted, inverted, joined, noun_for_verb, stolen, told_in, unmarked
from .attribution_sources import PERSONAL, is_passive, verb_source
from .attribution_tree import Tree

__all__ = ["Found", "verbal"]

_NAMES = ("PERSON", "ORG", "GPE", "NORP")
_ROLES = ("er", "or", "ist", "man", "men", "ers", "ors", "ists")
_NAMING = frozenset({"call", "name", "dub", "term", "label", "style", "bill", "find"})
"""Passives without an agent that name or state ("a print called Dawn", "was found wet") report nobody's judgement."""
_LAYING_DOWN = frozenset({"require", "mandate", "oblige"})
_KNOWN = frozenset(
    "know discover find reveal show learn establish confirm announce realize realise prove decide determine emerge transpire".split()
)
_GATHERINGS = frozenset({"conference", "debate", "meeting", "negotiation", "round", "session", "summit", "talk", "trial", "visit", "week"})
_AS_SAID = frozenset({"as", "like"})
_AHEAD = frozenset("demand hope intend plan pledge promise request threaten urge vow want".split())
_DENYING = frozenset("contradict deny dispute refute reject".split())


@dataclass(frozen=True, slots=True)
class Found:
    """A cue and what it attributes, before quotations are added; ``source`` is the head token or None."""

    source: int | None
    cue: tuple[int, int]
    contents: tuple[tuple[int, int], ...]
    kind: str
    negative: bool = False
    modality: str | None = None
    verb: int | None = None
    extent: tuple[int, int] | None = None  # the source's words, where the parse does not show them


def verbal(tree: Tree) -> list[Found]:
    """Attributions whose cue is a verb, except direct speech."""
    out: list[Found] = []
    for v in range(tree.n):
        frames = VERBS.get(tree.lemma[v])
        if frames is not None and tree.pos[v] == "NOUN" and (read := noun_for_verb(tree, v)) is not None:
            out.append(Found(read[0], (v, v + 1), (read[1],), "speech", verb=v))
            continue
        if frames is None or not tree.is_verb(v) or (tree.lower[v] in ADJECTIVES and is_passive(tree, v)):
            continue
        if not _particle_fits(tree, v):
            continue
        found = _read(tree, v, frames)
        if found is not None:
            out.append(found)
    return out


def _particle_fits(tree: Tree, v: int) -> bool:
    """True for "point out" and "find out"; not for a bare "point", nor for "think out", "put off", "set up"."""
    found = tree.child(v, "prt")
    wanted = PARTICLES.get(tree.lemma[v])
    if wanted is not None:
        return found is not None and tree.lower[found] in wanted
    return found is None or (tree.lower[found] == "out" and tree.lemma[v] in ("find", "figure"))


def _read(tree: Tree, v: int, frames: dict[str, Cue]) -> Found | None:
    for frame, spans in _contents(tree, v, frames):
        cue = frames[frame]
        source = _source(tree, v, frame)
        if source is not None and any(s <= source < e for s, e in spans):
            source = None
        if source is None and not is_passive(tree, v):
            source = beside_verb(tree, v)
            if source is None:
                continue
        if source is not None and tree.lower[source] == "it" and tree.subject(v) is None and cue.kind in ("thought", "intention"):
            continue  # "it is reasonable to assume that ..."
        if tree.lemma[v] == "hold" and "that" not in tree.lower[v + 1 : v + 4]:
            continue  # "how much each may hold: Peru favours ten"
        if cue.kind == "thought" and any(tree.lower[k] in ("must", "should") for k in tree.kids[v] if tree.dep[k] == "aux"):
            continue  # "Peru must understand that …": nobody says that it does
        if source is None and frame == "judge" and tree.lemma[v] in _NAMING:
            continue
        if frame == "judge" and tree.lemma[v] in ("appoint", "name") and _to_office(tree, v):
            continue
        if tree.lemma[v] in ("compel", "force", "oblige", "recall") and not _can_know(tree, source):
            continue  # "the delay would oblige Oslo to pay", "the raid recalled Mali's seizure of the gold"
        if (cue.evidence and not _can_know(tree, source)) or _left_unsaid(tree, v, frame, source):
            continue
        return _made(tree, v, cue, source, spans)
    return None


def _to_office(tree: Tree, v: int) -> bool:
    """ "Named as prime minister Ilian Vaz, who worked": a deed, and no judgement of who named him."""
    for p in tree.kids[v]:
        if tree.lower[p] == "as" and tree.dep[p] == "prep":
            return any(tree.lemma[k] in ROLE_NOUNS for noun in tree.kids[p] for k in (noun, *tree.kids[noun]))
    return False


def _made(tree: Tree, v: int, cue: Cue, source: int | None, spans: list[tuple[int, int]]) -> Found:
    kind, modality, negative = cue.kind, cue.modality, cue.negative
    if source is None or kind == "hearsay" or (tree.lower[source] in ("it", "there") and is_passive(tree, v)):
        source, kind, modality = None, "hearsay", modality or (None if tree.lemma[v] in _KNOWN else "possible")
    elif kind in ("speech", "document"):
        kind = "document" if tree.lemma[source] in DOCUMENT_NOUNS else "speech"
    if tree.negated(v) and not negative:
        if kind == "thought":
            negative = True
        elif kind in ("speech", "document"):
            modality = modality or "possible"
    elif tree.dep[v] == "xcomp" and tree.lemma[tree.head[v]] in ("refuse", "decline"):
        modality = modality or "possible"  # "refused to say whether ..."
    return Found(source, _cue_range(tree, v), tuple(spans), kind, negative, modality, v)


def _left_unsaid(tree: Tree, v: int, frame: str, source: int | None) -> bool:
    """True under "failed to mention that ...", "would not say whether ...", "nobody explained how ...": nobody says the content there."""
    if frame == "q" and tree.lemma[v] in _TELLING:
        nobody = source is not None and tree.lower[source] in ("nobody", "none")
        return nobody or tree.negated(v) or (tree.dep[v] == "xcomp" and tree.lemma[tree.head[v]] in ("decline", "fail", "refuse"))
    return frame == "that" and tree.dep[v] == "xcomp" and tree.lemma[tree.head[v]] in ("fail", "forget", "neglect", "refuse", "decline")


_TELLING = frozenset("disclose explain reveal say specify tell".split())


def _cue_range(tree: Tree, v: int) -> tuple[int, int]:
    end = v + 1
    for k in tree.kids[v]:
        if tree.dep[k] == "prt" and k == end:
            end = k + 1
    return v, end


def _can_know(tree: Tree, source: int | None) -> bool:
    """True for what can be a source of evidence: a document, a name, a person."""
    if source is None:
        return False
    return (
        tree.lemma[source] in DOCUMENT_NOUNS
        or tree.ent[source] in _NAMES
        or tree.lower[source] in PERSONAL
        or tree.lemma[source] in PEOPLE_NOUNS
        or tree.lower[source].endswith(_ROLES)
    )


# -- the content, frame by frame ------------------------------------------------------------------------


def _contents(tree: Tree, v: int, frames: dict[str, Cue]) -> list[tuple[str, list[tuple[int, int]]]]:
    """The frames of the verb that the parse fills, with their token ranges, the surest first."""
    out: list[tuple[str, list[tuple[int, int]]]] = []
    if "that" in frames and inverted(tree, v) is not None:
        return [("that", _around(tree, v))]
    clause = _clause(tree, v)
    if clause is None and (asked := _asked(tree, v)) is not None:
        out.append(("obj_inf", [_span(tree, asked)]))
    if clause is not None:
        frame = _frame_of(tree, v, clause)
        if frame == "inf" and _asked(tree, v) == clause:
            frame = "obj_inf"
        if frame == "obj_inf" and "obj_inf" not in frames and "inf" in frames:
            frame = "inf"
        if frame in frames:
            out.append((frame, [*_before_too(tree, v, clause), *_range(tree, v, clause)]))
    if "judge" in frames:
        span = _judgement(tree, v)
        if span is not None:
            out.append(("judge", [span]))
    by = tree.child(v, "agent")
    own = tree.kids[by] and tree.kids[tree.kids[by][0]] if by is not None else []  # "accused by X of": "of" hung on X
    for k in (*tree.kids[v], *own):
        if tree.dep[k] == "prep" and k > v and tree.lower[k] in frames:
            inner = tree.child(k, "pcomp", "pobj")
            if inner is not None and (tree.dep[inner] == "pcomp" or tree.pos[inner] == "NOUN"):
                out.append((tree.lower[k], [_span(tree, inner)]))
    if "event" in frames and not is_passive(tree, v):
        thing = tree.child(v, "dobj")
        if thing is not None and tree.lemma[thing] in EVENTS and tree.pos[thing] == "NOUN":
            out.append(("event", [tree.noun_phrase(thing)]))
        scene = _scene(tree, thing) if thing is not None and tree.lemma[v] in ("describe", "recall", "recount") else None
        if scene is not None:
            out.append(("event", [_span(tree, scene)]))
    if not out and "that" in frames and (told := told_in(tree, v) or ("quote" in frames and after_colon(tree, v)) or []):
        out.append(("that", told))
    if not out and "that" in frames and (around := _around(tree, v)):
        out.append(("that", around))
    return out


def _scene(tree: Tree, thing: int) -> int | None:
    """ "Recalls a dinner at which he told her": the clause that says what happened there."""
    for k in tree.kids[thing]:
        first = tree.left[k]
        opens = tree.lower[first] in ("when", "where") or (tree.lower[first] in ("at", "during", "in") and tree.lower[first + 1] == "which")
        if tree.dep[k] == "relcl" and opens and tree.subject(k) is not None:
            return k
    return None


def _clause(tree: Tree, v: int) -> int | None:
    """The head of the clause that the verb takes."""
    after = [k for k in tree.kids[v] if tree.dep[k] in ("ccomp", "xcomp") and k > v]
    before = [k for k in tree.kids[v] if tree.dep[k] == "ccomp" and k < v]
    for k in after + before:
        if tree.dep[k] == "ccomp" or tree.is_verb(k):
            return k
    return None


def _before_too(tree: Tree, v: int, clause: int) -> list[tuple[int, int]]:
    """ "The border is closed, he said, “but it will reopen”": the clause before the cue, where quoted words follow it."""
    first = next((k for k in tree.kids[v] if tree.dep[k] == "ccomp" and k < v < clause and tree.is_finite(k)), None)
    if first is None or tree.right[first] >= v or tree.lower[tree.right[first] + 1] != "," or tree.lower[tree.left[clause] - 2] != ",":
        return []
    return _range(tree, v, first) if tree.lower[tree.left[clause] - 1] in ('"', "“", "``") else []


def _asked(tree: Tree, v: int) -> int | None:
    """The infinitive of "called on the union to stop", "appealed for troops to leave", "pleaded with the court to wait"."""
    words = ASKING.get(tree.lemma[v])
    if words is None:
        return None
    for k in tree.kids[v]:
        if k > v + 1 and tree.dep[k] in ("xcomp", "advcl", "ccomp") and _infinitive(tree, k):
            return k if tree.lower[v + 1] in words else None
    return None


def _infinitive(tree: Tree, v: int) -> bool:
    return any(tree.tag[k] == "TO" and tree.dep[k] == "aux" for k in tree.kids[v])


def _frame_of(tree: Tree, v: int, c: int) -> str:
    kids = tree.kids[c]
    if _infinitive(tree, c):
        if is_passive(tree, v) and tree.subject(c) is None and "heard" in VERBS[tree.lemma[v]]:
            return "heard"
        moved = tree.subject(c) is not None or any(tree.dep[k] in ("dobj", "dative") and v < k < c for k in tree.kids[v])
        return "obj_inf" if moved or is_passive(tree, v) else "inf"
    if any(tree.dep[k] == "mark" and tree.lower[k] in ("whether", "if") for k in kids) and c > v:
        return "q"
    left = tree.left[c]
    if tree.tag[left] in ("WP", "WRB", "WDT") and c > v and left > v:
        return "q"
    having = any(tree.lower[k] == "having" for k in kids if tree.dep[k] == "aux")
    being = any(tree.lower[k] == "being" for k in kids if tree.dep[k] == "auxpass") and tree.child(c, "aux") is None  # "were being burnt"
    if having or being or (tree.tag[c] == "VBG" and tree.subject(c) is None and tree.child(c, "aux", "auxpass") is None):
        return "ing"
    if any(tree.dep[k] == "mark" and tree.lower[k] == "that" for k in kids):
        return "that"
    if tree.is_finite(c) or (c < v and tree.subject(c) is not None):
        return "that" if tree.lemma[v] in BARE else ""
    return "judge" if tree.subject(c) is not None and not tree.is_verb(c) else ""


def _span(tree: Tree, c: int) -> tuple[int, int]:
    return tree.trim(tree.left[c], tree.right[c] + 1)


def _range(tree: Tree, v: int, c: int) -> list[tuple[int, int]]:
    """The clause's tokens without the cue's own words, where they stand inside it."""
    start, end = tree.left[c], tree.right[c] + 1
    unsaid = _clause(tree, c) if tree.lemma[v] in ("decline", "refuse") and tree.lemma[c] in _TELLING else None
    if unsaid is not None and _frame_of(tree, c, unsaid) == "q" and tree.left[unsaid] > c:
        end = tree.left[unsaid]  # "declined to say whether it would go": nothing is said of that
    if not start <= v < end:
        return [*fronted(tree, v, c), tree.trim(start, max(end, joined(tree, v, end)))]
    lo, hi = _own_words(tree, v, c)
    return _cut(tree, start, end, lo, hi)


def _own_words(tree: Tree, v: int, c: int | None) -> tuple[int, int]:
    """The stretch of the cue verb with its subject, auxiliaries and adjuncts, without its clause."""
    lo = hi = v
    for k in tree.kids[v]:
        if k == c or tree.dep[k] in ("ccomp", "punct"):
            continue
        lo, hi = min(lo, tree.left[k]), max(hi, tree.right[k])
    return lo, hi + 1


def _cut(tree: Tree, start: int, end: int, lo: int, hi: int) -> list[tuple[int, int]]:
    parts = [tree.trim(start, min(lo, end)), tree.trim(max(hi, start), end)]
    return [(s, e) for s, e in parts if e > s]


def _around(tree: Tree, v: int) -> list[tuple[int, int]]:
    """The content of a cue that stands beside or inside its clause: "..., officials said", "as X noted"."""
    if (speaker := inverted(tree, v)) is not None:
        described = tree.child(speaker, "appos")  # "Athens, said Hakan Fidan, the foreign minister, was …"
        return _cut(tree, *tree.sentence[v], v, (speaker if described is None else tree.right[described]) + 1)
    if tree.subject(v) is None and stolen(tree, v) is not None:
        return [tree.trim(v + 1, tree.right[tree.head[v]] + 1)]
    filled = ("ccomp", "xcomp", "attr", "acomp") if tree.lemma[v] in (*ADDRESSING, "put") else ("dobj", "ccomp", "xcomp", "attr", "acomp")
    if is_passive(tree, v) or tree.subject(v) is None or tree.child(v, *filled) is not None:
        return []
    start, end = tree.sentence[v]
    lo, hi = _own_words(tree, v, None)
    marked = any(tree.dep[k] in ("mark", "advmod") and tree.lower[k] in _AS_SAID for k in tree.kids[v])
    if (not marked and tree.lemma[v] not in BARE) or (marked and tree.lemma[v] in _LAYING_DOWN):
        return []  # "as the act requires" tells what is meant, not who says it
    over = tree.head[v]
    if marked and (tree.lemma[v] in _AHEAD or {tree.lemma[over], tree.lemma[tree.head[over]]} & _DENYING):
        return []  # "left, as it had promised"; "denied it had left, as the paper had reported"
    if marked and tree.lemma[v] == "conclude" and tree.lemma[tree.subject(v)] in _GATHERINGS:
        return []  # "as the meeting concluded": it ended
    h = tree.head[v]
    if h != v and tree.dep[v] in ("parataxis", "ccomp", "advcl", "dep") and (marked or tree.dep[v] != "advcl" or unmarked(tree, v)):
        if _set_off(tree, lo, hi, start, end):
            parts = _cut(tree, max(start, tree.left[h]), min(end, tree.right[h] + 1), lo, hi)
            goes_on = marked and len(parts) == 2 and tree.lower[parts[1][0]] in ("and", "but")
            return parts[:1] if goes_on or _sums_up(tree, parts) else parts  # "She left, as she admits, and was fined"
    elif h == v and lo > start + 2 and tree.lower[lo - 1] == "," and hi >= end - 1:
        return _cut(tree, start, lo - 1, lo, hi)
    return []


def _sums_up(tree: Tree, parts: list[tuple[int, int]]) -> bool:
    """ "The army left, officers said, a claim that Oslo dismissed": the narrator's words for what they said."""
    first, end = parts[-1]
    near = range(first, min(first + 4, end))
    words = (tree.lemma[k] in SUMMING_NOUNS and tree.dep[k] in ("appos", "dep", "npadvmod") for k in near)
    return len(parts) == 2 and tree.lower[first] in ("a", "an") and any(words)


def _source(tree: Tree, v: int, frame: str) -> int | None:
    found = None
    if tree.lemma[v] in _LAYING_DOWN and tree.tag[v] == "VBG" and tree.dep[v] == "advcl":  # "signed a law, requiring ..."
        return tree.child(tree.head[v], "dobj") or verb_source(tree, v)
    if frame == "that":
        found = inverted(tree, v)
        if found is None:
            found = stolen(tree, v)
    return verb_source(tree, v) if found is None else found


def _set_off(tree: Tree, lo: int, hi: int, start: int, end: int) -> bool:
    before = tree.lower[lo - 1] if lo > start else ""
    after = tree.lower[hi] if hi < end else ""
    marks = (",", "-", "–", "—", "(", "--", '"', "”", "''")
    return before in marks or (lo == start and after == ",")


def _judgement(tree: Tree, v: int) -> tuple[int, int] | None:
    """ "call X a failure", "describe X as failing": from the object to the end of what is said of it."""
    parts = [k for k in tree.kids[v] if k > v]
    small = next((k for k in parts if tree.dep[k] == "ccomp" and tree.subject(k) is not None and not tree.is_verb(k)), None)
    if small is not None:
        return _span(tree, small)
    about = next((k for k in parts if tree.dep[k] in ("oprd", "acomp", "attr")), None)
    if about is None:
        about = next((k for k in parts if tree.dep[k] in ("prep", "mark") and tree.lower[k] == "as" and tree.kids[k]), None)
    if about is None:
        return None
    thing = tree.child(v, "dobj")
    first = thing if thing is not None and thing > v else about
    return tree.trim(min(tree.left[first], tree.left[about]), tree.right[about] + 1)
