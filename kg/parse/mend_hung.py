"""Phrases and clauses that small parsers hang on a neighbour of the word they belong to."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import DOCUMENT_NOUNS
from ..tree import Tree
from .labels import FINITE, SAYING

__all__ = ["RULES"]

_TELLING = frozenset("assure inform notify remind tell".split())
_SAYING = _TELLING | frozenset("add announce argue believe claim note report say think warn write".split())
_VERDICTS = frozenset("convict deem find hold judge plead rule".split())
_HARM = frozenset("arrest capture detain hurt injure kill maim shoot wound".split())
_STRIKES = frozenset(
    "ambush attack blast bombing clash crash explosion fire incident operation protest raid shooting stampede strike".split()
)


def active_by(tree: Tree, i: int) -> bool:
    """ "Had recommended the offer by Al Sadr": with an object and no passive, "by" tells whose offer it was."""
    verb = tree.head[i]
    thing = tree.kid(verb, "dobj")
    if tree.dep[i] != "agent" or tree.low[i] != "by" or thing is None or not verb < thing < i or tree.subtree(thing)[-1] != i - 1:
        return False
    if tree.kid(verb, "auxpass", "nsubjpass", "csubjpass") is not None or tree.kid(verb, "nsubj") is None:
        return False
    tree.move(i, thing, "prep")
    return True


def told_past_agent(tree: Tree, i: int) -> bool:
    """ "Told staff in a memo seen by reporters that none would go": that clause is told, and not by the memo's readers."""
    mark, seen = tree.kid(i, "mark"), tree.head[i]
    if tree.dep[i] != "ccomp" or mark is None or tree.low[mark] != "that" or tree.dep[seen] != "acl" or tree.tag[seen] != "VBN":
        return False
    told = next((a for a in tree.ancestors(seen) if tree.lemma[a] in _SAYING and tree.pos[a] == "VERB"), None)
    if told is None or told > seen or tree.kid(told, "ccomp") is not None or tree.lemma[seen] in _SAYING:
        return False
    tree.move(i, told, "ccomp")
    return True


def found_guilty(tree: Tree, i: int) -> bool:
    """ "Found Ana Ruiz, 47, guilty of treason": what she is found to be, whatever is put between."""
    who = tree.head[i]
    verb = tree.head[who]
    if tree.tag[i] != "JJ" or tree.dep[i] not in ("amod", "acl", "appos") or i < who or tree.kid(i, "prep") is None:
        return False
    if tree.dep[who] != "dobj" or tree.lemma[verb] not in _VERDICTS or tree.kid(verb, "oprd", "acomp") is not None:
        return False
    tree.move(i, verb, "oprd")
    return True


def after_it_had(tree: Tree, i: int) -> bool:
    """ "Was given up after £38 million had been spent on it": a preposition before a clause with a verb opens the clause."""
    word, verb = tree.head[i], tree.head[tree.head[i]]
    if tree.dep[i] != "pobj" or tree.low[word] not in ("after", "before", "since", "until") or tree.dep[word] != "prep" or word > i:
        return False
    clause = next((k for k in tree.kids_of(verb, "advcl") if k > i and tree.tag[k] in ("VBN", "VBD")), None)
    if clause is None or tree.kid(clause, "nsubj", "nsubjpass", "mark") is not None:
        return False
    helpers = tree.kids_of(clause, "aux", "auxpass")
    first = min([*helpers, clause])
    if first != tree.subtree(i)[-1] + 1 or not helpers or tree.low[first] not in ("had", "has", "have", "was", "were", "is", "are"):
        return False
    tree.move(i, clause, "nsubjpass" if tree.kid(clause, "auxpass") is not None else "nsubj")
    tree.move(word, clause, "mark")
    tree.pos[word] = "SCONJ"
    return True


def spliced(tree: Tree, i: int) -> bool:
    """ "The Dutch have the machines, China has the minerals": two clauses side by side; having says nothing of the other."""
    verb = tree.head[i]
    if tree.dep[i] != "ccomp" or i > verb or tree.lemma[verb] not in ("be", "have", "need", "own", "want"):
        return False
    if tree.kid(i, "mark") is not None:
        return False
    subject = tree.kid(verb, "nsubj")
    if subject is None or subject < i or tree.kid(verb, "dobj", "attr", "acomp") is None or tree.kid(i, "nsubj") is None:
        return False
    if tree.text[tree.subtree(subject)[0] - 1] != ",":
        return False
    tree.move(i, verb, "parataxis")
    return True


def among_them(tree: Tree, i: int) -> bool:
    """ "400 files, among them reports and plans": some of the files, and nobody that they were given to."""
    verb, them = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i : i + 2] not in (["among", "them"], ["among", "these"]) or tree.dep[i] != "prep" or them != i + 1 or i == 0:
        return False
    named = next((k for k in (*tree.kids[i], *tree.kids[them]) if k > them and tree.pos[k] in ("NOUN", "PROPN")), None)
    whole = next((k for k in reversed(tree.kids[verb]) if k < i and tree.dep[k] in ("dobj", "nsubj", "nsubjpass")), None)
    if tree.text[i - 1] != "," or named is None or whole is None or tree.pos[verb] not in ("VERB", "AUX"):
        return False
    if tree.above(whole, named, -1):
        return False
    tree.move(named, whole, "appos")
    tree.move(i, named, "prep")
    return True


def both_of_which(tree: Tree, i: int) -> bool:
    """ "Approached A and B, both of which had left": a relative clause of both."""
    subject, verb = tree.kid(i, "nsubj", "nsubjpass"), tree.head[i]
    if tree.dep[i] not in ("advcl", "ccomp", "conj", "parataxis", "relcl") or subject is None:
        return False
    if subject > i or tree.text[subject - 1] != ",":
        return False
    which = subject + 2
    if tree.low[subject] not in ("all", "both") or tree.low[subject + 1 : which + 1] not in (["of", "which"], ["of", "whom"]):
        return False
    noun = next((k for k in reversed(tree.kids_of(verb, "dobj", "nsubj", "nsubjpass")) if k < subject), None)
    if noun is None or subject - 2 not in tree.subtree(noun) or tree.dep[i] == "relcl":
        noun = subject - 2  # "over the objections of A and B, both of which"
        while tree.dep[noun] in ("compound", "conj"):
            noun = tree.head[noun]
        if tree.ent[noun] in ("DATE", "TIME"):  # "sent two opinions in July, both of which warned"
            noun = next((k for k in tree.kids_of(verb, "dobj", "nsubjpass") if tree.tag[k] in ("NNS", "NNPS") and k < subject), noun)
    if tree.pos[noun] not in ("NOUN", "PROPN") or tree.above(noun, i, -1):
        return False
    mates = tree.kids_of(noun, "conj")
    tree.move(i, mates[-1] if mates else noun, "relcl")
    tree.move(which, i, tree.dep[subject])
    tree.move(subject + 1, which, "case")
    tree.move(subject, which, "predet")
    return True


def according_to_which(tree: Tree, i: int) -> bool:
    """ "Rumours, according to which it kills": a clause of the rumours."""
    to, which = i + 1, i + 2
    if tree.low[i : i + 3] != ["according", "to", "which"] or i < 2 or tree.text[i - 1] != ",":
        return False
    clauses = (tree.head[to], *tree.kids_of(i, "pcomp"), *tree.ancestors(which))
    clause = next((k for k in clauses if tree.tag[k] in FINITE and k > which), None)
    noun = next((k for k in range(i - 2, -1, -1) if tree.pos[k] == "NOUN" and tree.subtree(k)[-1] in (i - 2, i - 1)), None)
    if clause is None or noun is None:
        return False
    top = noun
    while tree.dep[tree.head[top]] in ("prep", "acl") and tree.pos[tree.head[tree.head[top]]] == "NOUN":
        top = tree.head[tree.head[top]]  # "information circulating on social media"
    if tree.dep[tree.head[top]] == "prep" and tree.dep[tree.head[tree.head[top]]] == "acl":
        top = tree.head[tree.head[tree.head[top]]]
    if tree.above(top, clause, -1):
        return False
    tree.move(clause, top, "relcl")
    if not tree.above(clause, i, -1):
        tree.move(i, clause, "prep")
    tree.move(to, i, "prep")
    return True


def killed_in_which(tree: Tree, i: int) -> bool:
    """ "An attack on a convoy near Yei in which four were killed": in the attack."""
    noun = tree.head[i]
    which = next((k for p in tree.kids_of(i, "prep") if tree.low[p] in ("in", "during") for k in tree.kids_of(p, "pobj")), None)
    if tree.dep[i] != "relcl" or tree.lemma[i] not in _HARM or which is None or tree.low[which] != "which":
        return False
    event = next((a for a in tree.ancestors(noun) if tree.lemma[a] in _STRIKES and tree.pos[a] == "NOUN"), None)
    if event is None or tree.lemma[noun] in _STRIKES:
        return False
    tree.move(i, event, "relcl")
    return True


def and_conditional(tree: Tree, i: int) -> bool:
    """ "A fund, paid in tranches and conditional on progress": an adjective goes on from the participle, not from the tranches."""
    noun = tree.head[i]
    deed = tree.head[tree.head[noun]]
    if tree.tag[i] != "JJ" or tree.dep[i] != "conj" or tree.dep[noun] != "pobj" or tree.kid(i, "prep") is None or noun > i:
        return False
    if tree.dep[deed] != "acl" or tree.tag[deed] != "VBN" or tree.pos[noun] != "NOUN":
        return False
    tree.move(i, deed, "conj")
    return True


def while_in_headline(tree: Tree, i: int) -> bool:
    """ "Supplier warns of revenue hit as The Hague tightens licences": the clause goes with the headline's verb."""
    hit, mark = tree.head[i], tree.kid(i, "mark")
    if tree.dep[i] != "advcl" or mark is None or tree.low[mark] != "as" or tree.tag[i] != "VBZ":
        return False
    if tree.dep[hit] != "acl" or hit != mark - 1:
        return False
    noun = tree.head[hit]
    verb = next((a for a in tree.ancestors(noun) if tree.tag[a] in FINITE), None)
    if verb is None or noun != hit - 1 or tree.low[hit] not in ("cut", "hit", "lift", "loss", "push", "rise", "slump"):
        return False
    tree.move(i, verb, "advcl")
    above, dep = tree.head[noun], tree.dep[noun]
    tree.crown(hit)
    tree.move(hit, above, dep)
    for k in list(tree.kids[noun]):
        tree.move(k, hit, tree.dep[k])
    tree.move(noun, hit, "compound")
    tree.pos[hit], tree.tag[hit] = "NOUN", "NN"
    return True


def while_both(tree: Tree, i: int) -> bool:
    """Headlines: "Stocks fall as US, China clash over chips": the clash is when they fall, and of both."""
    first, fall = tree.kid(i, "pobj"), tree.head[i]
    clash = tree.head[fall]
    if tree.low[i] != "as" or tree.dep[i] != "prep" or first is None or tree.dep[fall] != "ccomp" or tree.tag[clash] not in ("VBP", "VB"):
        return False
    second = next((k for k in tree.kids_of(clash, "nsubj") if k == first + 2), None)
    if second is None or tree.text[first + 1] != "," or tree.pos[first] != "PROPN" or tree.pos[second] != "PROPN":
        return False
    above, dep = tree.head[clash], tree.dep[clash]
    tree.crown(fall)
    if above != clash:
        tree.move(fall, above, dep)
    tree.move(clash, fall, "advcl")
    tree.move(first, clash, "nsubj")
    tree.move(second, first, "conj")
    tree.move(i, clash, "mark")
    tree.pos[i] = "SCONJ"
    return True


_HEADLINE_VERBS = frozenset("back battle brace clash eye face hail mull plan plot push race row seek slam spar trade vow weigh".split())


def while_they_trade(tree: Tree, i: int) -> bool:
    """Headlines: "Firm fined as Oslo and Lima trade blame": a form that is noun and verb, after two names, is what they do."""
    first = tree.kid(i, "pobj")
    last = None if first is None else tree.kid(first, "conj")
    if tree.low[i] != "as" or last is None or tree.pos[first] != "PROPN" or tree.tag[last] not in ("NN", "NNS"):
        return False
    second = tree.subtree(last)[0]
    verb = second + 1
    if tree.pos[second] != "PROPN" or verb >= last or tree.lemma[verb] not in _HEADLINE_VERBS or tree.tag[verb] != "NN":
        return False
    tree.move(verb, tree.head[i], "advcl")
    tree.pos[verb], tree.tag[verb], tree.pos[i] = "VERB", "VBP", "SCONJ"
    tree.move(first, verb, "nsubj")
    tree.move(second, first, "conj")
    tree.move(last, verb, "dobj")
    tree.move(i, verb, "mark")
    return True


def goes_on_finite(tree: Tree, i: int) -> bool:
    """ "Is not convinced that it will be met, and notes …", "says levies are high and has threatened …": a third person in the present
    goes on from one, neither from "will be met" nor from what several do."""
    first = tree.head[i]
    own = [k for k in (i, *tree.kids_of(i, "aux", "auxpass")) if tree.tag[k] == "VBZ"]
    if tree.dep[i] != "conj" or not own or tree.kid(i, "nsubj", "nsubjpass", "expl") is not None or first > i:
        return False
    subject = tree.kid(first, "nsubj", "nsubjpass")
    several = subject is not None and tree.tag[subject] in ("NNS", "NNPS")
    modal = any(tree.tag[k] == "MD" for k in tree.kids_of(first, "aux")) and own == [i]
    if not (several or modal) or tree.dep[first] not in ("ccomp", "relcl", "advcl", "acl"):
        return False
    host = next((a for a in tree.ancestors(first) if any(tree.tag[k] == "VBZ" for k in (a, *tree.kids_of(a, "aux", "auxpass")))), None)
    if host is None or host > first:
        return False
    if all(tree.kid(k, "nsubj", "nsubjpass") is None for k in (host, *tree.kids_of(host, "aux", "auxpass"))):
        return False
    paper = tree.kid(host, "nsubj")
    if paper is not None and tree.lemma[paper] in DOCUMENT_NOUNS and tree.lemma[i] not in SAYING:  # papers say, and build nothing
        host = next((k for k in range(i - 1, first, -1) if tree.tag[k] == "VBZ" and tree.kid(k, "nsubj") is not None), host)
    tree.move(i, host, "conj")
    return True


_OFFICES = frozenset(
    "ambassador chairman chairwoman chancellor chief commissioner director envoy governor head leader mayor minister premier president "
    "representative secretary speaker spokesman spokeswoman".split()
)


def two_titles(tree: Tree, i: int) -> bool:
    """ "The Taoiseach and Minister for Trade, Ana Ruiz, spoke": one person with two titles under one article."""
    first = tree.head[i]
    name = next((k for k in tree.kids_of(first, "appos") if k > i), None)
    if tree.dep[i] != "conj" or tree.low[i] not in _OFFICES or tree.kid(i, "det", "poss") is not None or name is None or first > i:
        return False
    article = tree.kid(first, "det")
    if article is None or tree.low[article] != "the" or tree.pos[name] != "PROPN" or not tree.comma_before(name):
        return False
    if "," in tree.text[first:i] or tree.kid(i, "conj") is not None:
        return False
    tree.dep[i] = "nmod"
    for k in tree.kids_of(first, "cc"):
        tree.dep[k] = "dep"
    return True


def angering_peru_its_creditor(tree: Tree, i: int) -> bool:
    """ "Opposed the draft for fear of angering Peru, its largest creditor": that tells what Peru is, and was opposed by nobody."""
    verb, first = tree.head[i], tree.subtree(i)[0]
    name = first - 2
    if tree.dep[i] != "dobj" or tree.tag[i] != "NN" or first <= verb or tree.text[first - 1] != ",":
        return False
    if tree.tag[name] not in ("NNP", "NNPS"):
        return False
    if tree.tag[first] not in ("DT", "PRP$") or tree.low[first] not in ("a", "an", "the", "his", "her", "its", "their"):
        return False
    before = [k for k in tree.kids_of(verb, "dobj") if verb < k < name]
    if not before or tree.dep[name] not in ("dobj", "pobj", "conj") or tree.above(i, name, -1):
        return False
    tree.move(i, name, "appos")
    return True


def which_accused_called_on(tree: Tree, i: int) -> bool:
    """ "The ministry, which accused Peru, called on Chile to leave and warned it": the ministry called, and was not called."""
    noun = tree.head[i]
    before = [k for k in tree.kids_of(noun, "relcl") if noun < k < i]
    if tree.dep[i] != "acl" or tree.tag[i] != "VBN" or tree.lemma[i] != "call" or not before:
        return False
    if tree.low[i + 1 : i + 2] not in (["for"], ["on"]):
        return False
    verb, opens = tree.head[noun], tree.subtree(i)[0]
    if tree.text[opens - 1] != "," or tree.subtree(before[-1])[-1] > opens or tree.kid(i, "agent") is not None:
        return False
    cc = next((k for k in (*tree.kids_of(noun, "cc"), *tree.kids_of(i, "cc")) if i < k), None)
    if tree.dep[noun] == "ROOT":
        tree.crown(i)
    elif tree.dep[noun] == "nsubj" and cc is not None and i < cc < verb:
        tree.put_in_place(i, verb)
        tree.move(verb, i, "conj")
        tree.move(cc, i, "cc")
    else:
        return False
    for k in [k for k in (*tree.kids_of(noun, "punct"), *tree.kids_of(verb, "punct")) if k > i]:
        tree.move(k, i, "punct")
    tree.move(noun, i, "nsubj")
    tree.tag[i] = "VBD"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    two_titles,
    active_by,
    told_past_agent,
    found_guilty,
    after_it_had,
    spliced,
    among_them,
    both_of_which,
    according_to_which,
    killed_in_which,
    and_conditional,
    while_in_headline,
    while_both,
    while_they_trade,
    goes_on_finite,
    angering_peru_its_creditor,
    which_accused_called_on,
)
