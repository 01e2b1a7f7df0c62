"""Mistakes of small parsers about verbs: forms taken for nouns, clauses taken into others, and what hangs on the wrong verb."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from .labels import FINITE, SUBJECTS

__all__ = ["RULES"]

_TELLS = frozenset(
    "add announce argue claim conclude estimate forecast indicate note predict report reveal rule say show suggest state warn".split()
)
_OUTCOMES = frozenset(
    "cause deal deprive displace escalate force injure kill leave open "
    "paralyse paralyze plunge prompt raise set spark strand trigger".split()
)
"""Verbs whose participle at the end of a sentence tells what an event brought about."""
_DATIVES = frozenset("award charge fine lend loan offer owe pay".split())
_TO_NOUNS = frozenset("accustom attribute compare contribute equate expose lose oppose prefer relate superior".split())
"""Governors of "to" after which a bare noun is likelier than an infinitive ("lost to crop damage", "preferred to rival bids")."""


def noun_for_finite(tree: Tree, i: int) -> bool:
    """ "If funding lapses at noon", "…, records show": after a noun of the other number, where a verb is wanting."""
    if tree.tag[i] not in ("NNS", "NN") or tree.dep[i] not in ("advcl", "ROOT") or i == 0:
        return False
    subject = next((k for k in tree.kids_of(i, "compound", "nsubj") if k == i - 1 and tree.tag[k] in ("NN", "NNS", "NNP")), None)
    if subject is None or (tree.tag[i] == "NNS") == (tree.tag[subject] == "NNS"):
        return False
    marked = tree.dep[i] == "advcl" and tree.kid(i, "mark") is not None and tree.kid(i, "det", "amod", "poss", "nummod", "cop") is None
    told = tree.dep[i] == "ROOT" and tree.lemma[i] in _TELLS and any(k < subject for k in tree.kids_of(i, "ccomp"))
    if not marked and not told:
        return False
    tree.pos[i], tree.tag[i] = "VERB", "VBZ" if tree.tag[i] == "NNS" else "VBP"
    for k in [k for k in tree.kids_of(i, "compound", "det", "amod", "poss") if k < subject]:
        tree.move(k, subject, tree.dep[k])
    tree.dep[subject] = "nsubj"
    return True


def reported_last(tree: Tree, i: int) -> bool:
    """ "Hundreds could be sent home, the office estimated last month": a clause of saying at the end reports what stands before it."""
    main, subject = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "advcl" or tree.lemma[i] not in _TELLS or tree.tag[i] not in (*FINITE, "VBN") or tree.head[main] != main:
        return False
    if main > i or subject is None or tree.pos[main] not in ("VERB", "AUX"):
        return False
    if tree.kid(i, "mark", "ccomp", "dobj", "advmod", "aux", "auxpass") is not None:
        return False
    start = tree.subtree(subject)[0]
    if tree.text[start - 1] != "," or any(k > i and tree.pos[k] == "VERB" for k in tree.kids[main]):
        return False
    before = [k for k in tree.kids[i] if k < start - 1 and tree.pos[k] != "PUNCT"]
    last = max((k for k in tree.subtree(main) if k < start and tree.pos[k] == "VERB" and not tree.above(k, i, main)), default=main)
    tree.crown(i)
    tree.move(main, i, "ccomp")
    for k in before:  # "lapses at midnight Saturday, the office …"
        tree.move(k, last, tree.dep[k])
    return True


def subject_behind_comma(tree: Tree, i: int) -> bool:
    """ "The reds stayed, and the women's side, who had waited, left": a noun joined to a verb is the subject of the next one."""
    verb, relative = tree.head[i], tree.kid(i, "relcl", "acl", "appos")
    if tree.dep[i] != "conj" or tree.pos[i] not in ("NOUN", "PROPN") or tree.pos[verb] != "VERB" or relative is None or relative < i:
        return False
    start, after = tree.subtree(i)[0], tree.subtree(i)[-1] + 1
    if start == 0 or tree.low[start - 1] not in ("and", "but") or tree.text[start - 2] != "," or after >= tree.n:
        return False
    after += tree.text[after] == ","
    if after >= tree.n or tree.dep[after] not in ("conj", "advcl") or tree.head[after] != verb:
        return False
    if tree.tag[after] not in FINITE or tree.kid(after, *SUBJECTS, "aux", "mark") is not None:
        return False
    tree.dep[after] = "conj"
    tree.move(i, after, "nsubj")
    return True


def clause_in_helper(tree: Tree, i: int) -> bool:
    """ "Markets were closed, bicycles were taken": a helping verb with a subject and a predicate of its own is a clause."""
    verb = tree.head[i]
    subject, state = tree.kid(i, "nsubj", "nsubjpass"), tree.kid(i, "acomp", "attr")
    if tree.dep[i] not in ("aux", "auxpass") or subject is None or state is None or not subject < i < state < verb:
        return False
    if tree.kid(verb, "nsubj", "nsubjpass") is None or "," not in tree.text[state:verb]:
        return False
    passive = tree.pos[state] == "ADJ" and tree.low[state].endswith("ed")
    above, dep = tree.head[verb], tree.dep[verb]
    head = state if passive else i
    tree.crown(i)
    if passive:
        tree.crown(state)
        tree.pos[state], tree.tag[state] = "VERB", "VBN"
        tree.move(i, state, "auxpass")
        for k in [k for k in tree.kids[i] if k != state]:
            tree.move(k, state, {"nsubj": "nsubjpass"}.get(tree.dep[k], tree.dep[k]))
    if above != verb:
        tree.move(head, above, dep)
    tree.move(verb, head, "conj")
    return True


def subject_of_helper(tree: Tree, i: int) -> bool:
    """ "The committee is not convinced": the subject is that of the verb, wherever its helping verb hangs."""
    helper = tree.head[i]
    verb = tree.head[helper]
    if tree.dep[i] != "nsubj" or tree.dep[helper] not in ("aux", "auxpass") or tree.kid(helper, "acomp", "attr") is not None:
        return False
    if tree.kid(verb, *SUBJECTS) is not None or not i < helper < verb:
        return False
    tree.move(i, verb, "nsubj" if tree.dep[helper] == "aux" else "nsubjpass")
    return True


def object_of_relative(tree: Tree, i: int) -> bool:
    """ "A team that visited Lusaka in October welcomed it": a second subject, right behind the verb of a relative clause, is its object."""
    verb = tree.head[i]
    if tree.dep[i] != "nsubj" or tree.pos[i] not in ("NOUN", "PROPN") or verb < i:
        return False
    team = next((k for k in tree.kids_of(verb, "nsubj", "nsubjpass") if k < i), None)
    relative = None if team is None else tree.kid(team, "relcl")
    if relative is None or relative != tree.subtree(i)[0] - 1 or tree.kid(relative, "dobj", "prep") is not None:
        return False
    who = tree.kid(relative, "nsubj")
    if who is None or tree.tag[who] not in ("WDT", "WP") or tree.pos[relative] != "VERB":
        return False
    for k in tree.kids_of(i, "prep"):
        month = tree.kid(k, "pobj")
        if month is not None and tree.ent[month] == "DATE":
            tree.move(k, relative, "prep")
    tree.move(i, relative, "dobj")
    return True


def that_and_comma(tree: Tree, i: int) -> bool:
    """ "Forbids precisely that, as the mayor warned": what a comma follows opens no clause."""
    clause, verb = tree.head[i], tree.head[tree.head[i]]
    if tree.low[i] != "that" or tree.dep[i] not in ("mark", "det", "nsubj", "dobj") or tree.text[i + 1 : i + 2] != [","] or clause < i:
        return False
    if tree.dep[clause] != "ccomp" or verb > i or tree.low[i + 2 : i + 3] not in (["as"], ["while"], ["though"], ["although"]):
        return False
    just = tree.low[i - 1] in ("exactly", "just", "precisely")
    if tree.kid(verb, "dobj") is not None or not (just or tree.lemma[verb] in ("allow", "do", "forbid", "prevent", "want")):
        return False
    tree.move(i, verb, "dobj")
    tree.pos[i], tree.tag[i], tree.dep[clause] = "PRON", "DT", "advcl"
    if just and tree.head[i - 1] == verb:
        tree.move(i - 1, i, "advmod")
    return True


def that_told(tree: Tree, i: int) -> bool:
    """ "Told reporters that price mattered": behind whoever is told, "that" opens what is told."""
    noun, clause = tree.head[i], tree.head[tree.head[i]]
    if tree.low[i] != "that" or tree.dep[i] != "det" or tree.dep[noun] not in ("nsubj", "nsubjpass") or tree.dep[clause] != "ccomp":
        return False
    verb = tree.head[clause]
    told = next((k for k in tree.kids_of(verb, "dobj", "dative") if k < i), None)
    if tree.lemma[verb] not in ("tell", "inform", "remind", "assure") or told is None or tree.subtree(told)[-1] != i - 1:
        return False
    if tree.kid(clause, "mark") is not None:
        return False
    tree.move(i, clause, "mark")
    tree.pos[i], tree.tag[i] = "SCONJ", "IN"
    return True


def to_and_to(tree: Tree, i: int) -> bool:
    """ "Voted to ban firms from using cameras and to limit fines": of two with "to" each, the second goes on from the first."""
    first, to = tree.head[i], _to(tree, i)
    if tree.dep[i] != "conj" or tree.tag[i] != "VB" or to is None or first > i or tree.low[to - 1] not in ("and", "or", "but"):
        return False
    if _to(tree, first) is not None or tree.kid(first, "xcomp") is not None or tree.dep[first] not in ("pcomp", "relcl", "acl", "ccomp"):
        return False
    host = next((a for a in tree.ancestors(first) if tree.tag[a] == "VB" and _to(tree, a) is not None), None)
    if host is None or host > first:
        return False
    tree.move(i, host, "conj")
    return True


def _to(tree: Tree, i: int) -> int | None:
    return next((k for k in tree.kids_of(i, "aux") if tree.low[k] == "to"), None)


def brought_about(tree: Tree, i: int) -> bool:
    """ "Voted to ban it, setting up a clash", "accused it of the attack that hit ports, stranding hundreds": what brings about an outcome
    is an event, neither what is merely decided on nor an accusation."""
    verb = tree.head[i]
    if tree.tag[i] != "VBG" or tree.dep[i] != "advcl" or verb > i or tree.lemma[i] not in _OUTCOMES or tree.text[i - 1] != ",":
        return False
    if tree.kid(i, "mark", "aux", *SUBJECTS) is not None:
        return False
    if any(tree.low[k] in ("if", "unless") for k in tree.kids_of(verb, "mark")) and tree.head[verb] < verb:
        verb = tree.head[verb]  # "threatened to leave unless they paid, plunging it into crisis"
    if tree.tag[verb] == "VB" and _to(tree, verb) is not None:
        host = next((a for a in tree.ancestors(verb) if tree.tag[a] in FINITE), None)
        if host is None or tree.lemma[host] not in ("vote", "decide", "agree", "move", "threaten", "refuse", "fail"):
            return False
        tree.move(i, host, "advcl")
        return True
    if tree.lemma[verb] not in ("accuse", "blame", "suspect", "charge"):
        return False
    deeds = [k for k in tree.subtree(verb) if verb < k < i and tree.pos[k] == "VERB" and tree.dep[k] in ("relcl", "pcomp")]
    if not deeds:
        return False
    tree.move(i, deeds[-1], "advcl")
    return True


def said_between(tree: Tree, i: int) -> bool:
    """ "Had promised him in a call, he said, that all would be seen to": the clause is what was promised, and "he said" is put between."""
    mark, told = tree.kid(i, "mark"), tree.kid(i, "parataxis")
    verb = tree.kid(i, "ccomp") if tree.head[i] == i else tree.head[i]
    if tree.dep[i] == "ccomp" and tree.dep[tree.head[i]] == "parataxis":
        told = tree.head[i]
        verb = tree.head[told]
    if mark is None or told is None or verb is None or tree.low[mark] != "that" or not verb < told < mark or tree.text[mark - 1] != ",":
        return False
    if tree.lemma[verb] not in ("promise", "tell", "assure", "inform", "warn", "remind"):
        return False
    if tree.head[verb] == i:
        tree.crown(verb)
    tree.move(told, verb, "parataxis")
    tree.move(i, verb, "ccomp")
    return True


def fined_so_much(tree: Tree, i: int) -> bool:
    """ "Fined carrier Parcello €87 million": who pays, and what, are two things."""
    verb = tree.head[i]
    if tree.dep[i] != "dobj" or tree.lemma[verb] not in _DATIVES or tree.pos[i] not in ("NOUN", "PROPN"):
        return False
    sum_ = next((k for k in tree.kids_of(i, "nummod") if k > i), None)
    if sum_ is None or tree.tag[tree.subtree(sum_)[0]] != "$" or tree.subtree(sum_)[0] != i + 1:
        return False
    tree.move(sum_, verb, "npadvmod")
    return True


def to_a_noun(tree: Tree, i: int) -> bool:
    """ "Lost millions to crop damage", "was preferred to rival bids": no infinitive, but a noun that another one modifies."""
    verb, to = tree.head[i], i - 1
    if tree.tag[i] != "VB" or tree.dep[i] not in ("advcl", "xcomp") or i == 0 or tree.low[to] != "to" or tree.head[to] != i:
        return False
    if tree.lemma[verb] not in _TO_NOUNS or verb > i:
        return False
    noun = next((k for k in tree.kids_of(i, "dobj") if tree.tag[k] in ("NN", "NNS")), None)
    if noun is None or tree.subtree(noun)[0] != i + 1:
        return False
    first = next((k for k in range(i + 1, noun + 1) if tree.dep[k] in ("compound", "nmod", "dobj") and tree.pos[k] == "NOUN"), None)
    if first is None or any(tree.head[k] == noun and tree.dep[k] == "det" for k in range(i + 1, noun)):
        return False
    tree.move(to, verb, "prep")
    tree.pos[to], tree.tag[to] = "ADP", "IN"
    joined = tree.kid(first, "conj") if first != noun else None
    head = first if joined is not None else noun
    if joined is not None:  # "crop damage and plant stoppages": the parser took both for what modifies the last
        for k in [k for k in tree.kids[first] if k != joined]:
            if tree.dep[k] == "cc":
                tree.move(k, first, "cc")
        tree.move(first, to, "pobj")
        tree.move(noun, first, "conj")
        tree.move(joined, noun, "compound")
    else:
        tree.move(noun, to, "pobj")
    for k in [k for k in tree.kids[i] if k != head]:
        tree.move(k, verb, tree.dep[k])
    tree.move(i, head, "compound")
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    noun_for_finite,
    reported_last,
    subject_behind_comma,
    clause_in_helper,
    subject_of_helper,
    object_of_relative,
    that_and_comma,
    that_told,
    to_and_to,
    brought_about,
    said_between,
    fined_so_much,
    to_a_noun,
)
