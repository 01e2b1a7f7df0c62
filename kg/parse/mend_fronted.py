"""Mistakes of small parsers about what stands before or behind its clause: clefts, questions put first, parts of what is named, sentences
whose main verb was taken for a participle."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from .labels import SAYING, SUBJECTS

__all__ = ["RULES"]

_TO = frozenset("accede amount bow capitulate cave contribute lead object resort submit succumb surrender yield".split())
"""Verbs whose "to" brings in a noun."""


def ship_idled(tree: Tree, i: int) -> bool:
    """ "For ten days the Rova, a ship owned by Kade, idled outside Oslo": the one past form behind the comma is the main verb."""
    first, start = tree.head[i], tree.subtree(i)[0]
    root = next((a for a in tree.ancestors(i) if tree.head[a] == a), i)
    if tree.tag[i] not in ("VBN", "VBD") or tree.dep[i] != "acl" or tree.pos[root] != "ADP" or start != i or tree.text[i - 1] != ",":
        return False
    name = next((k for k in tree.kids_of(root, "pobj", "dep", "appos") if tree.pos[k] == "PROPN"), None)
    described = None if name is None else tree.kid(name, "appos")
    if described is None or not tree.above(first, described, -1) or not name < described < i:
        return False
    tree.crown(i)
    tree.tag[i] = "VBD"
    tree.move(name, i, "nsubj")
    tree.move(root, i, "prep")
    for k in [k for k in tree.kids_of(root, "pcomp", "punct") if k > i]:
        tree.move(k, i, "advcl" if tree.dep[k] == "pcomp" else "punct")
    return True


def whom_he_called(tree: Tree, i: int) -> bool:
    """ "Ruiz, whom Poe accused of rigging the vote, called for talks": Ruiz called for them."""
    host = tree.head[i]
    name = next((a for a in tree.ancestors(i) if tree.head[a] == a), i)
    clause = None if tree.pos[name] not in ("NOUN", "PROPN") else next((k for k in tree.kids_of(name, "relcl") if k < i), None)
    if tree.dep[i] != "acl" or tree.tag[i] not in ("VBN", "VBD") or clause is None or not tree.above(host, clause, -1):
        return False
    if tree.subtree(i)[0] != i or tree.text[i - 1] != ",":
        return False
    tree.crown(i)
    tree.tag[i] = "VBD"
    tree.move(name, i, "nsubj")
    for k in [k for k in tree.kids_of(name, "punct") if k > i]:
        tree.move(k, i, "punct")
    return True


def yielding_to(tree: Tree, i: int) -> bool:
    """ "Accused it of yielding to pressure": what it yielded to, and no infinitive."""
    verb = tree.head[i]
    to = next((k for k in tree.kids_of(i, "aux") if tree.low[k] == "to"), None)
    if tree.lemma[verb] not in _TO or tree.dep[i] not in ("xcomp", "advcl") or to is None or not verb < to < i:
        return False
    if tree.kid(i, "dobj", "ccomp", "xcomp") is not None or any(tree.pos[k] != "PUNCT" for k in range(to + 1, i)):
        return False
    tree.move(to, verb, "prep")
    tree.pos[to], tree.tag[to] = "ADP", "IN"
    tree.move(i, to, "pobj")
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


def it_was_who(tree: Tree, i: int) -> bool:
    """ "It was Peru that broke the deadlock": Peru broke it (Quirk et al. 1985, 18.25), however the parser hangs the clause."""
    be = tree.head[i]
    it, that, who = tree.kid(be, "nsubj", "expl"), tree.kid(i, "nsubj", "nsubjpass"), tree.kid(be, "attr")
    if tree.dep[i] != "ccomp" or tree.lemma[be] != "be" or it is None or that is None or who is None:
        return False
    if tree.low[it] != "it" or tree.low[that] not in ("that", "who") or not it < be < who < that < i:
        return False
    if tree.pos[who] != "PROPN" and not (tree.pos[who] == "NOUN" and any(tree.low[k] == "the" for k in tree.kids_of(who, "det"))):
        return False
    tree.dep[i], dep = tree.dep[be], tree.dep[that]
    tree.put_in_place(i, be)
    tree.move(who, i, dep)
    tree.move(that, i, "mark")
    for k in [k for k in tree.kids[be] if k != it]:
        tree.move(k, i, tree.dep[k])
    tree.move(be, i, "dep")
    tree.dep[it] = "expl"
    return True


def let_it_veto(tree: Tree, i: int) -> bool:
    """ "Would let the ministry veto any vessel": a noun with a subject and an object behind "let" is a verb."""
    verb, who = tree.head[i], tree.kid(i, "nsubj")
    if tree.pos[i] != "NOUN" or tree.dep[i] not in ("ccomp", "xcomp") or tree.lemma[verb] not in ("help", "let", "make", "see", "watch"):
        return False
    if who is None or tree.kid(i, "dobj") is None or not verb < who < i:
        return False
    tree.pos[i], tree.tag[i], tree.dep[i] = "VERB", "VB", "ccomp"
    return True


def first_of_which(tree: Tree, i: int) -> bool:
    """ "Paid for two ships, the first of which is to sail in May": a clause about the ships, and not about who paid."""
    part = next((k for k in tree.kids_of(i, "nsubj", "nsubjpass") if k < i and tree.pos[k] in ("ADJ", "NOUN", "NUM")), None)
    of = None if part is None else next((k for k in tree.kids_of(part, "prep") if tree.low[k] == "of"), None)
    which = None if of is None else next((k for k in tree.kids_of(of, "pobj") if tree.low[k] in ("which", "whom")), None)
    start = 0 if part is None else tree.subtree(part)[0]
    if which is None or start < 2 or tree.text[start - 1] != "," or tree.dep[i] not in ("advcl", "conj", "ccomp", "parataxis"):
        return False
    noun = start - 2
    if tree.pos[noun] not in ("NOUN", "PROPN") or tree.above(noun, i, -1):
        return False
    tree.move(i, noun, "relcl")
    return True


def what_he_called(tree: Tree, i: int) -> bool:
    """ "Unless what he called a shakedown was dropped": the clause with "what" is the subject of the verb behind it."""
    helper = min([*tree.kids_of(i, "aux", "auxpass"), i])
    if tree.dep[i] not in ("conj", "ccomp", "advcl") or tree.kid(i, *SUBJECTS, "cc", "mark") is not None or helper < 3:
        return False
    what = next((k for k in range(helper - 1, 0, -1) if tree.low[k] == "what"), None)
    named = None if what is None else tree.head[what]
    if what is None or named is None or not what < named < helper or tree.dep[named] != "advcl" or tree.above(named, i, -1):
        return False
    mark = next((k for k in tree.kids_of(named, "mark") if k == what - 1), None)
    last = next(k for k in reversed(tree.subtree(named)) if tree.pos[k] != "PUNCT")
    if mark is None or any(tree.pos[k] != "PUNCT" for k in range(last + 1, helper)):
        return False
    tree.move(i, tree.head[named], "advcl")
    tree.move(named, i, "csubjpass" if tree.kid(i, "auxpass") is not None else "csubj")
    tree.move(mark, i, "mark")
    return True


def from_which(tree: Tree, i: int) -> bool:
    """ "A pool from which, a note says, Peru would be barred": the last clause is of the pool, and the first is the sentence."""
    main = next((k for k in tree.kids_of(i, "ccomp") if k < i), None)
    who = tree.kid(i, *SUBJECTS)
    if tree.head[i] != i or main is None or who is None or who > i:
        return False
    inserted = [k for k in tree.kids_of(i, "ccomp") if main < k < who] + [k for k in tree.subtree(main) if tree.dep[k] == "parataxis"]
    said = next((k for k in inserted if tree.lemma[k] in SAYING and k > main), None)
    start = 0 if said is None else next((k for k in tree.subtree(said) if tree.pos[k] != "PUNCT"), 0)
    if said is None or start < 3 or tree.text[start - 1] != "," or tree.low[start - 2] not in ("which", "whom"):
        return False
    prep = tree.head[start - 2]
    noun = tree.head[prep]
    if tree.dep[prep] != "prep" or tree.pos[noun] not in ("NOUN", "PROPN") or noun != prep - 1:
        return False
    if tree.text[tree.subtree(who)[0] - 1] != ",":
        return False
    tree.crown(main)
    tree.move(i, noun, "relcl")
    tree.move(prep, i, "prep")
    tree.move(said, i, "parataxis")
    return True


def whether_it_has_not_said(tree: Tree, i: int) -> bool:
    """ "Oslo has paid; whether Peru will, it has not said": what is not said is all that stands behind the semicolon."""
    asked = next((k for k in range(i - 1, 0, -1) if tree.low[k] == "whether" and tree.text[k - 1] == ";"), None)
    who = tree.kid(i, "nsubj")
    if tree.lemma[i] not in ("say", "know", "disclose", "explain") or tree.kid(i, "neg") is None or asked is None or who is None or who > i:
        return False
    open_, root = tree.head[asked], next((a for a in [i, *tree.ancestors(i)] if tree.head[a] == a), i)
    if tree.dep[asked] != "mark" or not asked < open_ < who or tree.kid(i, "mark") is not None:
        return False
    main = root
    if root == i:
        main = next((k for k in tree.kids_of(i, "ccomp", "advcl") if k < asked), None)
        if main is None or tree.pos[main] not in ("VERB", "AUX"):
            return False
        tree.crown(main)
    elif not root < asked or tree.above(root, i, -1):
        return False
    if tree.above(i, open_, -1):
        tree.move(i, main, "conj")
    tree.move(open_, i, "ccomp")
    if tree.head[i] != main or tree.dep[i] != "conj":
        tree.move(i, main, "conj")
    return True


def finds_itself(tree: Tree, i: int) -> bool:
    """ "Could find itself bound to one yard": what it would be, which nobody states."""
    verb, own = tree.head[i], tree.kid(i, "nsubj", "nsubjpass")
    if tree.dep[i] not in ("ccomp", "xcomp") or tree.lemma[verb] != "find" or own is None or not tree.low[own].endswith(("self", "selves")):
        return False
    who = tree.kid(verb, "nsubj")
    if tree.tag[i] not in ("VBN", "VBG", "JJ") or who is None or not who < verb < own < i:
        return False
    for k in [*tree.kids_of(verb, "nsubj", "aux", "advmod", "neg", "advcl", "punct", "mark", "prep")]:
        if k < verb or tree.dep[k] == "punct":
            tree.move(k, i, "nsubjpass" if k == who and tree.tag[i] == "VBN" else tree.dep[k])
    tree.put_in_place(i, verb)
    tree.move(verb, i, "auxpass" if tree.tag[i] == "VBN" else "aux")
    tree.move(own, i, "dep")
    tree.pos[verb] = "AUX"
    return True


_ASKING = frozenset("ask beg implore lobby petition press pressure tell urge warn".split())


def petitioned_to(tree: Tree, i: int) -> bool:
    """ "Petitioned the court to annul the vote": what the court is asked for, not why it was asked."""
    verb, to = tree.head[i], i - 1
    asked = tree.kid(verb, "dobj")
    if tree.tag[i] != "VB" or tree.dep[i] != "advcl" or tree.lemma[verb] not in _ASKING or asked is None:
        return False
    if tree.low[to] != "to" or tree.head[to] != i or tree.subtree(asked)[-1] != to - 1 or tree.kid(verb, "xcomp", "ccomp") is not None:
        return False
    tree.dep[i] = "xcomp"
    return True


_DEVELOPING = frozenset(
    "begin bite continue deepen drag ease end escalate fall falter flare grow heat intensify linger loom mount persist rage resume rise "
    "simmer soar spread stall start tumble widen worsen".split()
)


def as_row_deepens(tree: Tree, i: int) -> bool:
    """ "Oslo recalls envoy as row over fish deepens": a headline's last word in -s is what the row does."""
    as_ = next((k for k in range(i - 1, 1, -1) if tree.low[k] == "as"), None)
    noun = None if as_ is None else tree.kid(as_, "pobj")
    if (i + 1 < tree.n and tree.pos[i + 1] != "SPACE") or as_ is None or noun is None:
        return False
    if tree.dep[as_] != "prep" or not as_ < noun < i:
        return False
    main = next((a for a in tree.ancestors(as_) if tree.head[a] == a), as_)
    verb = tree.low[i].removesuffix("s")
    if tree.tag[main] != "VBZ" or tree.tag[i] not in ("NNS", "VBZ") or main > as_:
        return False
    if tree.tag[i] == "NNS" and not {verb, verb.removesuffix("e")} & _DEVELOPING:
        return False
    if tree.tag[i] == "NNS" and i != noun:
        last = i - 1
        if tree.head[last] != i or tree.dep[i] != "pobj" or not tree.above(i, noun, -1):
            return False
        prep = tree.head[i]
        for k in [k for k in tree.kids[i] if k != last]:
            tree.move(k, last, tree.dep[k])
        tree.move(last, prep, "pobj")
    tree.move(i, main, "advcl")
    tree.move(noun, i, "nsubj")
    tree.move(as_, i, "mark")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBZ", verb
    tree.pos[as_], tree.tag[as_] = "SCONJ", "IN"
    return True


def _in_headline(tree: Tree, i: int) -> bool:
    """True if a line goes on from ``i`` to its end without a full stop."""
    end = next((k for k in range(i, tree.n) if tree.pos[k] == "SPACE" or tree.text[k] in (".", "!", "?")), tree.n)
    return end == tree.n or tree.pos[end] == "SPACE"


def as_row_halts(tree: Tree, i: int) -> bool:
    """ "UN urges rivals to step back as row halts aid": in a headline the clause is beside what is told, and no part of what is urged."""
    asked = tree.head[i]
    main = tree.head[asked]
    mark = next((k for k in tree.kids_of(i, "mark") if tree.low[k] == "as"), None)
    if tree.dep[i] != "advcl" or tree.dep[asked] != "xcomp" or mark is None or not main < asked < mark or tree.head[main] != main:
        return False
    if tree.tag[main] != "VBZ" or tree.tag[i] != "VBZ" or not _in_headline(tree, i) or tree.kid(i, "nsubj") is None:
        return False
    tree.move(i, main, "advcl")
    return True


def stranded_as(tree: Tree, i: int) -> bool:
    """ "Footballers stranded as row hits talks": in a headline the participle is the main verb, and the row hits them."""
    who = tree.kid(i, "nsubj")
    done = None if who is None else next((k for k in tree.kids_of(who, "acl") if tree.tag[k] in ("VBN", "VBD") and k < i), None)
    as_ = None if done is None else next((k for k in tree.kids_of(done, "prep") if tree.low[k] == "as"), None)
    noun = None if as_ is None else tree.kid(as_, "pobj")
    if tree.head[i] != i or tree.tag[i] != "VBZ" or who is None or done is None or as_ is None or noun is None or not who < done < noun < i:
        return False
    if not _in_headline(tree, i) or "," in tree.text[who:i] or tree.kid(i, "aux") is not None:
        return False
    tree.crown(done)
    tree.tag[done] = "VBN"
    tree.move(who, done, "nsubjpass")
    tree.move(i, done, "advcl")
    tree.move(noun, i, "nsubj")
    tree.move(as_, i, "mark")
    tree.pos[as_], tree.tag[as_] = "SCONJ", "IN"
    return True


def suspended_finding(tree: Tree, i: int) -> bool:
    """ "Hopes rose on Monday, when a court froze the fee, finding that …": the court found it."""
    main, start = tree.head[i], tree.subtree(i)[0]
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBG" or start != i or tree.text[i - 1] != "," or tree.kid(i, "ccomp") is None:
        return False
    clause = next((a for a in range(i - 1, main, -1) if tree.dep[a] in ("relcl", "advcl") and tree.pos[a] == "VERB"), None)
    if clause is None or tree.subtree(clause)[-1] not in (i - 1, i - 2) or tree.kid(clause, "nsubj") is None or tree.above(clause, i, -1):
        return False
    if not any(tree.low[k] == "when" for k in tree.kids_of(clause, "advmod", "mark")):
        return False
    tree.move(i, clause, "advcl")
    return True


def should_either_side(tree: Tree, i: int) -> bool:
    """ "Should either side fail to come": the side is who fails."""
    deed = tree.kid(i, "ccomp", "xcomp")
    either = next((k for k in tree.kids_of(i, "preconj", "det", "cc") if k == i - 1 and tree.low[k] in ("either", "neither", "each")), None)
    if tree.low[i] != "side" or tree.pos[i] != "VERB" or deed is None or either is None or deed < i:
        return False
    tree.put_in_place(deed, i)
    for k in [k for k in tree.kids[i] if k != either]:
        tree.move(k, deed, tree.dep[k])
    tree.move(i, deed, "nsubj")
    tree.dep[either] = "det"
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


def discuss_whether_to(tree: Tree, i: int) -> bool:
    """ "Debated whether to ban it": a question that is debated, and no ban."""
    if tree.dep[i] != "xcomp" or tree.tag[i] != "VB" or not any(tree.low[k] == "whether" for k in tree.kids_of(i, "mark")):
        return False
    tree.dep[i] = "ccomp"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    ship_idled,
    whom_he_called,
    yielding_to,
    it_was_who,
    let_it_veto,
    first_of_which,
    what_he_called,
    from_which,
    whether_it_has_not_said,
    finds_itself,
    petitioned_to,
    as_row_deepens,
    as_row_halts,
    stranded_as,
    suspended_finding,
    should_either_side,
    discuss_whether_to,
)
"""In the order in which they are tried."""
