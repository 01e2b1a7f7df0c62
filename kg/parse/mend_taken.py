"""Mistakes of small parsers about words taken for what they are not, and clauses hung on the nearest noun."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from .labels import QUOTES, SUBJECTS

__all__ = ["RULES"]

_REPORTS = frozenset("add announce claim confirm explain note report say state tell".split())
_TIMES = frozenset(
    "afternoon century day decade evening fortnight hour minute moment month morning night noon second summer time today tomorrow "
    "tonight week weekend winter year yesterday spring autumn quarter".split()
)


def stripped_too(tree: Tree, i: int) -> bool:
    """ "Was put on the list, barred from entry and stripped of his assets": the third is no past tense."""
    first = tree.head[i]
    if tree.dep[i] != "conj" or tree.tag[i] != "VBD" or tree.tag[first] != "VBN" or tree.dep[first] not in ("advcl", "acl", "conj"):
        return False
    if tree.kid(i, *SUBJECTS, "aux", "auxpass", "dobj", "prt") is not None or tree.kid(first, *SUBJECTS, "aux", "auxpass") is not None:
        return False
    if tree.kid(i, "prep", "agent") != i + 1:
        return False
    tree.tag[i] = "VBN"
    return True


def that_they_value(tree: Tree, i: int) -> bool:
    """ "Stripped of assets that his lawyers value": which assets, and nothing that is told."""
    that = tree.subtree(i)[0]
    noun = that - 1
    if tree.dep[i] != "ccomp" or tree.low[that] != "that" or tree.dep[that] not in ("dobj", "nsubj") or tree.tag[that] != "WDT":
        return False
    if tree.head[that] != i or noun < 0 or tree.pos[noun] != "NOUN" or tree.head[i] >= noun or tree.above(noun, i, -1):
        return False
    tree.move(i, noun, "relcl")
    return True


def cleft(tree: Tree, i: int) -> bool:
    """ "It is her distance from the palace that has helped her": the distance has."""
    noun = tree.head[i]
    be = noun
    while tree.dep[be] in ("pobj", "prep") and tree.head[be] != be:
        be = tree.head[be]
    attr, be = be, tree.head[be]
    who = tree.kid(be, "nsubj")
    if tree.dep[i] != "relcl" or attr == noun or tree.dep[attr] != "attr" or tree.lemma[be] != "be" or who is None or tree.low[who] != "it":
        return False
    that = tree.kid(i, "nsubj", "nsubjpass")
    article = tree.kid(attr, "poss", "det")
    if article is None or tree.low[article] in ("a", "an"):
        return False  # "it was a success in a country that accused it" tells of the country
    if that is None or tree.low[that] != "that" or tree.tag[noun] == "NNS" != tree.tag[attr]:
        return False
    tree.move(i, attr, "relcl")
    return True


def close_to(tree: Tree, i: int) -> bool:
    """ "Had come close to collapse": it did not collapse."""
    to = i - 1
    if tree.tag[i] != "VB" or i < 2 or tree.low[to] != "to" or tree.low[i - 2] != "close" or tree.dep[i] not in ("advcl", "xcomp"):
        return False
    if tree.kid(i, "dobj", "auxpass", "ccomp") is not None or tree.head[to] != i:
        return False
    close = i - 2
    tree.pos[i], tree.tag[i], tree.pos[to], tree.tag[to] = "NOUN", "NN", "ADP", "IN"
    if tree.above(close, i, -1):
        return False
    tree.move(to, close, "prep")
    tree.move(i, to, "pobj")
    return True


def after_it_warned(tree: Tree, i: int) -> bool:
    """ "Said the clause was cut on Monday, after Peru warned …": the warning came before the cut, and they say both."""
    said = tree.head[i]
    told = next((k for k in tree.kids_of(said, "ccomp") if said < k < i), None)
    marks = {tree.low[k] for k in tree.kids_of(i, "mark")}
    if tree.dep[i] != "advcl" or tree.lemma[said] not in _REPORTS or told is None or not marks & {"after", "because", "until"}:
        return False
    if tree.pos[told] not in ("VERB", "AUX") or any(tree.text[k] in QUOTES for k in range(told, i)):
        return False
    if tree.kid(told, "aux") is None and "because" not in marks:
        return False
    tree.move(i, told, "advcl")
    return True


def object_behind(tree: Tree, i: int) -> bool:
    """ "Had deepened public mistrust, she said": a thing right behind the verb is no measure of time."""
    verb = tree.head[i]
    if tree.dep[i] != "npadvmod" or tree.tag[i] not in ("NN", "NNS") or tree.pos[verb] != "VERB" or tree.subtree(i)[0] != verb + 1:
        return False
    if tree.lemma[i] in _TIMES or tree.ent[i] or tree.kid(verb, "dobj", "ccomp", "xcomp", "auxpass", "attr") is not None:
        return False
    if tree.kid(i, "det", "nummod", "quantmod") is not None or tree.kid(i, "amod") is None:
        return False
    if any(tree.low[k] in ("last", "next", "past", "same") for k in tree.kids_of(i, "amod")) or tree.lemma[verb] in ("be", "go", "come"):
        return False
    tree.dep[i] = "dobj"
    return True


def rather_than_it(tree: Tree, i: int) -> bool:
    """ "Concern the calendar rather than the direction": they do not concern the direction."""
    first = tree.head[i]
    than = next((k for k in tree.kids_of(first, "cc") if tree.low[k] == "than" and first < k < i), None)
    if tree.dep[i] != "conj" or tree.pos[i] not in ("NOUN", "PROPN") or than is None or tree.low[than - 1] != "rather":
        return False
    tree.move(than, first, "prep")
    tree.move(i, than, "pobj")
    tree.pos[than] = "ADP"
    return True


def until_year(tree: Tree, i: int) -> bool:
    """ "Delaying it until 2028 would cost": a year that a preposition brings in does nothing."""
    verb = tree.head[i]
    mark = i - 1
    gerund = next((k for k in tree.kids_of(verb, "csubj") if k < mark), None)
    if tree.dep[i] != "nsubj" or tree.pos[i] != "NUM" or i < 2 or tree.low[mark] not in ("after", "before", "by", "in", "since", "until"):
        return False
    if tree.head[mark] != verb or gerund is None:
        return False
    tree.move(mark, gerund, "prep")
    tree.move(i, mark, "pobj")
    tree.pos[mark] = "ADP"
    return True


def between_and(tree: Tree, i: int) -> bool:
    """ "Cut its revenue by between €90m and €120m": one range."""
    thing = tree.head[i]
    between = next((k for k in range(i - 1, thing, -1) if tree.low[k] == "between"), None)
    if tree.dep[i] != "conj" or between is None or thing > i or tree.dep[between] not in ("quantmod", "prep", "advmod"):
        return False
    first = tree.head[between] if tree.dep[between] != "prep" else tree.kid(between, "pobj")
    while first is not None and tree.dep[first] in ("nummod", "compound", "quantmod"):
        first = tree.head[first]
    if first is None or not between < first < i or tree.dep[first] != "pobj" or tree.low[tree.subtree(i)[0] - 1] != "and":
        return False
    if not any(tree.pos[k] == "NUM" for k in tree.subtree(i)) or tree.above(first, i, -1):
        return False
    tree.move(i, first, "conj")
    return True


def without_saying(tree: Tree, i: int) -> bool:
    """ "Said that Oslo would act, without specifying how": who spoke did not specify it."""
    told, deed = tree.head[i], tree.kid(i, "pcomp")
    said = tree.head[told]
    while tree.dep[told] in ("xcomp", "conj") and tree.head[told] != told:
        told, said = tree.head[told], tree.head[tree.head[told]]
    if tree.low[i] != "without" or tree.dep[i] != "prep" or deed is None or tree.lemma[deed] not in _SPECIFYING:
        return False
    if tree.dep[told] != "ccomp" or tree.lemma[said] not in _REPORTS or said > told or tree.text[i - 1] != ",":
        return False
    tree.move(i, said, "prep")
    return True


_SPECIFYING = frozenset("comment detail disclose elaborate explain identify mention name say specify".split())


def servicing(tree: Tree, i: int) -> bool:
    """ "Suspends China servicing": what is suspended, and no clause."""
    verb, name = tree.head[i], i - 1
    if tree.tag[i] != "VBG" or tree.dep[i] not in ("ccomp", "xcomp") or tree.head[name] != i or tree.dep[name] not in ("nsubj", "dobj"):
        return False
    if tree.tag[name] != "NNP" or name != verb + 1 or tree.lemma[verb] not in _HALTING or tree.kid(i, "dobj", "ccomp", "xcomp") is not None:
        return False
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    tree.dep[i], tree.dep[name] = "dobj", "compound"
    for k in tree.kids_of(i, "advcl", "prep"):
        if k > i:
            tree.move(k, verb, tree.dep[k])
    return True


_HALTING = frozenset("ban begin cut delay end expand halt pause restart resume scale start stop suspend".split())


def place_described(tree: Tree, i: int) -> bool:
    """ "Members from Upper Nile, the region flooded by the lake, demand …": what the place is, and nobody who demands."""
    verb = tree.head[i]
    first = next((k for k in tree.kids_of(verb, "nsubj", "nsubjpass") if k < i), None)
    if tree.dep[i] not in ("nsubj", "nsubjpass") or first is None or tree.pos[i] != "NOUN" or tree.kid(i, "det") is None:
        return False
    words, end = tree.subtree(i), tree.subtree(first)[-1]
    last = words[-1] + (tree.text[words[-1]] != ",")
    if tree.text[words[0] - 1] != "," or end != words[0] - 2 or tree.text[last : last + 1] != [","]:
        return False
    if tree.pos[end] != "PROPN" or tree.above(end, i, -1) or end == first:
        return False
    tree.move(i, end, "appos")
    return True


def without_whose(tree: Tree, i: int) -> bool:
    """ "The crew, without whose work the ship could not have sailed": the ship could not."""
    without = tree.head[i]
    noun = tree.head[without]
    things = tree.kids_of(i, "nsubj", "nsubjpass", "dobj")
    whose = next((k for k in things if any(tree.low[w] == "whose" for w in tree.kids_of(k, "poss"))), None)
    if tree.dep[i] != "pcomp" or tree.low[without] not in ("without", "with", "on", "for", "in") or whose is None or len(things) < 2:
        return False
    if tree.pos[noun] == "VERB":
        who = tree.kid(noun, "nsubj", "nsubjpass")
        noun = who if who is not None and tree.subtree(who)[-1] in (without - 1, without - 2) else tree.kid(noun, "dobj")
    if noun is None or noun > without or tree.text[without - 1] != "," or tree.above(noun, i, -1):
        return False
    tree.move(i, noun, "relcl")
    tree.move(without, i, "prep")
    tree.move(whose, without, "pobj")
    return True


def to_be_paid(tree: Tree, i: int) -> bool:
    """ "Announced a grant, to be paid over two years": the grant is announced, and will be paid."""
    verb, thing = tree.head[i], tree.kid(i, "nsubjpass")
    if tree.dep[i] != "ccomp" or tree.tag[i] != "VBN" or thing is None or tree.kid(i, "auxpass") is None or verb > thing:
        return False
    to = next((k for k in tree.kids_of(i, "aux") if tree.low[k] == "to"), None)
    if to is None or not thing < to < i or tree.text[to - 1] != "," or tree.kid(verb, "dobj") is not None or tree.pos[thing] != "NOUN":
        return False
    tree.move(thing, verb, "dobj")
    tree.move(i, thing, "relcl")
    return True


def not_by(tree: Tree, i: int) -> bool:
    """ "Responded not by paying the firms but by taxing them": it did respond."""
    verb = tree.head[i]
    means = next((k for k in tree.kids_of(verb, "prep") if k == i + 1), None)
    if tree.low[i] != "not" or tree.dep[i] != "neg" or means is None or i != verb + 1:
        return False
    if tree.low[means] not in ("by", "for", "through", "to", "with"):
        return False
    if not any(tree.low[k] == "but" for k in range(means, min(tree.n, means + 20))):
        return False
    tree.move(i, means, "neg")
    return True


def beginning_with(tree: Tree, i: int) -> bool:
    """ "Will go to its neighbours, beginning with Chile": no deed of its own."""
    if tree.low[i] not in ("beginning", "starting") or tree.dep[i] != "advcl" or tree.tag[i] != "VBG" or i == 0 or tree.text[i - 1] != ",":
        return False
    if tree.kid(i, "prep") != i + 1 or tree.low[i + 1] not in ("with", "from", "in", "on") or tree.kid(i, "nsubj", "dobj") is not None:
        return False
    tree.pos[i], tree.tag[i], tree.dep[i] = "ADP", "IN", "prep"
    return True


def ahead_of(tree: Tree, i: int) -> bool:
    """ "Remain in contact ahead of the session": when."""
    verb, of = tree.head[i], tree.kid(i, "prep")
    if tree.low[i] != "ahead" or tree.dep[i] != "advmod" or of != i + 1 or tree.low[of] != "of" or tree.pos[verb] not in ("VERB", "AUX"):
        return False
    if not any(k < i for k in tree.kids_of(verb, "prep", "dobj", "attr", "acomp")):
        return False
    tree.pos[i], tree.tag[i], tree.dep[i] = "ADP", "IN", "prep"
    return True


def of_the_kind(tree: Tree, i: int) -> bool:
    """ "Injuries of the kind described": which kind."""
    noun = i - 1
    if tree.tag[i] not in ("VBN", "VBD") or tree.dep[i] not in ("ccomp", "xcomp", "advcl", "conj") or i < 2 or tree.kids[i]:
        return False
    if tree.lemma[noun] not in ("amount", "kind", "sort", "sum", "type") or tree.above(noun, i, -1):
        return False
    tree.tag[i] = "VBN"
    tree.move(i, noun, "acl")
    return True


def as_it_frays(tree: Tree, i: int) -> bool:
    """ "As Kivu truce frays": of two words the one that agrees is the verb."""
    subject, verb = tree.kid(i, "nsubj"), tree.kid(i, "dobj")
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBP" or subject is None or verb != i + 1 or tree.tag[verb] != "NNS" or subject != i - 1:
        return False
    if tree.tag[subject] not in ("NN", "NNP") or not any(tree.low[k] == "as" for k in tree.kids_of(i, "mark")) or tree.kids[verb]:
        return False
    above = tree.head[i]
    tree.move(verb, above, "advcl")
    tree.pos[verb], tree.tag[verb], tree.lemma[verb] = "VERB", "VBZ", tree.low[verb][:-1]
    for k in [k for k in tree.kids[i] if k != subject]:
        tree.move(k, verb, tree.dep[k])
    tree.pos[i], tree.tag[i], tree.dep[subject] = "NOUN", "NN", "compound"
    tree.move(i, verb, "nsubj")
    return True


def thought_likely(tree: Tree, i: int) -> bool:
    """ "A drought, which scientists consider likely": likely is what they think it."""
    verb = tree.head[i]
    if tree.low[i] not in ("likely", "unlikely") or tree.dep[i] != "advmod" or i != verb + 1 or tree.kid(verb, "dobj") is None:
        return False
    if tree.lemma[verb] not in ("believe", "consider", "deem", "find", "judge", "think"):
        return False
    tree.pos[i], tree.tag[i], tree.dep[i] = "ADJ", "JJ", "oprd"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    stripped_too,
    that_they_value,
    cleft,
    close_to,
    after_it_warned,
    object_behind,
    rather_than_it,
    until_year,
    between_and,
    without_saying,
    servicing,
    place_described,
    without_whose,
    to_be_paid,
    not_by,
    beginning_with,
    ahead_of,
    of_the_kind,
    as_it_frays,
    thought_likely,
)
"""In the order in which they are tried."""
