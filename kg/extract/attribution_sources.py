"""Who a cue word belongs to: its subject, found through control, coordination, relatives and passives."""

from __future__ import annotations

from .attribution_cues import BARE, DOCUMENT_NOUNS, TRAILING
from .attribution_tree import Tree

__all__ = ["PERSONAL", "RELATIVES", "agent", "is_passive", "noun_source", "raw_subject", "trailing", "verb_source"]

RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
PERSONAL = frozenset("he she they we i who you".split())
_EXPLETIVES = frozenset({"there"})
_ISSUING = frozenset("issue release publish send post write make deliver put submit circulate file sign read give".split())
_LIGHT = _ISSUING | frozenset(
    "have hold express voice offer raise share reiterate repeat renew level air harbor harbour entertain advance push form reach take"
    " state announce lodge bring draw feel keep maintain announce set drop abandon defend withdraw retract press stress".split()
)
"""Verbs whose subject has the claim, hope or plan that is their object ("they made the claim that ...")."""
_OBJECTS = ("dobj", "dative", "obj")


def is_passive(tree: Tree, v: int) -> bool:
    """True for a passive verb, and for a bare past participle that modifies a noun."""
    if tree.child(v, "auxpass", "nsubjpass", "agent") is not None:
        return True
    if tree.tag[v] == "VBN" and tree.dep[v] == "conj" and tree.child(v, "aux", "nsubj") is None:
        return tree.child(tree.head[v], "auxpass", "nsubjpass") is not None
    return tree.tag[v] == "VBN" and tree.dep[v] in ("acl", "advcl") and tree.child(v, "aux", "nsubj") is None


def agent(tree: Tree, v: int) -> int | None:
    """The head of the "by" phrase of a passive."""
    by = tree.child(v, "agent")
    if by is None:
        by = next((k for k in tree.kids[v] if k > v and tree.lower[k] == "by" and tree.dep[k] == "prep"), None)
    return None if by is None else tree.child(by, "pobj")


def verb_source(tree: Tree, v: int) -> int | None:
    """The head of the phrase that says, thinks or wants what ``v`` tells; None if the text does not say.

    Of a passive it is the agent.
    """
    if is_passive(tree, v):
        return agent(tree, v)
    return raw_subject(tree, v)


def raw_subject(tree: Tree, v: int, depth: int = 0) -> int | None:
    """The grammatical subject of a verb, its own or the one it is controlled by."""
    own = tree.subject(v)
    if own is not None:
        return _antecedent(tree, v, own) if _nominal(tree, own) else None
    if depth > 6:
        return None
    dep, h = tree.dep[v], tree.head[v]
    if h == v:
        return None
    if dep in ("conj", "aux", "auxpass"):
        return raw_subject(tree, h, depth + 1) if tree.is_verb(h) else _noun_above(tree, h)
    if dep in ("acl", "relcl"):
        if tree.is_verb(h):
            return raw_subject(tree, h, depth + 1)
        if any(tree.tag[k] == "TO" for k in tree.kids[v]):
            return noun_source(tree, h)
        return _issuer(tree, h) or h
    if dep == "advcl" and (speaker := trailing(tree, v)) is not None:
        return raw_subject(tree, speaker, depth + 1)
    if dep in ("advcl", "ccomp", "parataxis", "dep", "prep", "pcomp", "acomp", "csubj"):
        return _controller(tree, h, depth)
    if dep == "xcomp":
        moved = next((k for k in tree.kids[h] if tree.dep[k] in _OBJECTS and h < k < v), None)
        return moved if moved is not None else _controller(tree, h, depth)
    return None


def trailing(tree: Tree, v: int) -> int | None:
    """The cue whose subject goes on in ", calling it a mistake", where the parse hung that on the content of the cue."""
    first, h = tree.left[v], tree.head[v]
    if tree.tag[v] != "VBG" or tree.lemma[v] not in TRAILING or first == 0 or tree.lower[first - 1] != "," or h > v:
        return None
    cue = tree.head[h]
    return cue if tree.dep[h] == "ccomp" and cue < h and tree.lemma[cue] in BARE and tree.is_verb(cue) else None


def _issuer(tree: Tree, n: int) -> int | None:
    """Who issued a document that goes on "saying ...": the subject of the verb whose object it is."""
    v = tree.head[n]
    if tree.dep[n] == "dobj" and tree.lemma[n] in DOCUMENT_NOUNS and tree.lemma[v] in _ISSUING:
        return verb_source(tree, v)
    return None


def _nominal(tree: Tree, i: int) -> bool:
    """True unless the parse made a subject of a particle, a clitic or a verb."""
    return tree.pos[i] in ("NOUN", "PROPN", "PRON", "DET", "NUM", "ADJ", "X") and tree.lower[i] not in ("'s", "’s", "n't", "n’t", "not")


def _controller(tree: Tree, h: int, depth: int) -> int | None:
    if tree.is_verb(h):
        return raw_subject(tree, h, depth + 1)
    if tree.dep[h] in ("prep", "agent", "mark", "acomp", "pcomp", "advmod"):
        above = tree.head[h]
        if above == h:
            return None
        if tree.is_verb(above):
            told = tree.child(above, "dobj") if tree.lower[h] == "as" and tree.lemma[above] in ("quote", "cite") else None
            return told if told is not None else raw_subject(tree, above, depth + 1)
        return noun_source(tree, above) if tree.pos[above] == "NOUN" else _controller(tree, above, depth + 1) if depth < 6 else None
    return None


def _noun_above(tree: Tree, h: int) -> int | None:
    return h if tree.pos[h] in ("NOUN", "PROPN", "PRON") else None


def _antecedent(tree: Tree, v: int, own: int) -> int | None:
    """What a relative pronoun stands for; expletives stand for nothing."""
    if tree.lower[own] in _EXPLETIVES:
        return None
    if tree.lower[own] not in RELATIVES or tree.tag[own] not in ("WP", "WDT", "WP$", "IN", "DT"):
        return own
    node = v
    for _ in range(4):
        if tree.dep[node] in ("relcl", "acl"):
            return tree.head[node]
        if tree.dep[node] not in ("conj", "ccomp", "xcomp") or tree.head[node] == node:
            break
        node = tree.head[node]
    return own


def noun_source(tree: Tree, n: int, depth: int = 0) -> int | None:
    """The source of a noun such as "claim": its possessor, "by", "from" or "of" phrase, modifier, or the
    subject of the verb whose object it is ("they made the claim that ...")."""
    owner = tree.child(n, "poss")
    if owner is not None:
        return owner
    for k in tree.kids[n]:
        if tree.dep[k] in ("prep", "agent") and tree.lower[k] in ("by", "from", "of", "among"):
            who = tree.child(k, "pobj")
            if who is not None and (tree.lower[k] != "of" or _can_say(tree, who)):
                return who
        if tree.dep[k] == "acl" and tree.tag[k] == "VBN":
            who = agent(tree, k)
            if who is not None:
                return who
    for k in tree.kids[n]:
        if tree.dep[k] in ("compound", "amod", "nmod") and tree.ent[k] in ("PERSON", "ORG", "GPE", "NORP"):
            return k
    h, dep = tree.head[n], tree.dep[n]
    if depth < 3 and h != n:
        if tree.tag[h] == "POS":  # a curly "’s" taken for the head of the clause
            return tree.subject(h)
        if dep in ("dobj", "attr", "oprd") and tree.lemma[h] in _LIGHT:
            return verb_source(tree, h)
        if dep == "conj" and not tree.is_verb(h):
            return noun_source(tree, h, depth + 1)
        if dep == "pobj" and tree.is_verb(tree.head[h]) and tree.lower[h] in ("on", "with", "in", "by", "of"):
            return None if is_passive(tree, tree.head[h]) else raw_subject(tree, tree.head[h])
    return None


def _can_say(tree: Tree, i: int) -> bool:
    """True for names and personal pronouns: those whom an "of" phrase can name as source."""
    return tree.ent[i] in ("PERSON", "ORG", "GPE", "NORP") or tree.lower[i] in PERSONAL or tree.pos[i] == "PROPN"
