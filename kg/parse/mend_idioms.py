"""Words that mean something together only ("took place", "under way"), which a parser reads one by one."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree

__all__ = ["RULES"]

_STATES = {
    "fall": "asleep dead ill short sick silent", "come": "first second third last true", "finish": "first second third fourth last",
    "go": "bankrupt hungry missing unanswered unheeded unnoticed unpunished wild", "lie": "empty idle", "open": "fire",
    "stand": "empty firm idle",
    "place": "first second third", "rank": "first second third fourth fifth last", "take": "effect office place root shape",
}  # fmt: skip
_PAIRS = {
    "as": "consequence ever normal result rule usual whole", "at": "earliest latest", "for": "good",
    "in": "earnest favor favour full person unison vain writing", "of": "late",
}  # fmt: skip
_HOURS = frozenset("dawn dusk midday midnight night noon sunrise sunset".split())
_STAGED = frozenset("announce conclude hold host launch open present sign stage unveil".split())
"""Verbs of what is done somewhere: where goes with them, and not with what is signed or launched."""
_APPOINTED = frozenset("due expect plan schedule set slate".split())
_GATHERINGS = frozenset(
    "ceremony conference debate election hearing meeting negotiation referendum session summit talk trial vote visit".split()
)


def pair(tree: Tree, i: int) -> bool:
    """ "Thanked the envoy in person", "opened as usual": two words that say how, and nothing by themselves."""
    word = tree.kid(i, "pobj", "pcomp", "amod", "advmod", "prep")
    alone = tree.subtree(i) in ([i, i + 1], [i, i + 1, i + 2]) and word == tree.subtree(i)[-1]
    if tree.dep[i] not in ("prep", "advmod", "mark") or not alone or (word == i + 2 and tree.low[i + 1] not in ("a", "the")):
        return False
    verb = tree.head[i]
    if tree.low[word] not in _PAIRS.get(tree.low[i], "").split():
        return False
    if tree.dep[i] == "prep" and tree.pos[verb] in ("NOUN", "PROPN") and tree.dep[verb] in ("dobj", "nsubjpass", "pobj"):
        verb = tree.head[verb]
        verb = tree.head[verb] if tree.pos[verb] == "ADP" else verb
    if tree.pos[verb] not in ("VERB", "AUX"):
        return False
    tree.move(i, verb, "advmod")
    tree.pos[i] = "ADV"
    return True


def one_verb(tree: Tree, i: int) -> bool:
    """ "Had fallen ill after it", "came third with 18%", "took place at dawn": a word that makes one verb with the verb."""
    verb = tree.head[i]
    noun = tree.dep[i] == "dobj" and tree.lemma[verb] in ("open", "take")
    if not (noun or tree.dep[i] in ("advmod", "acomp", "xcomp", "oprd")) or not verb < i < verb + 3 or tree.subtree(i) != [i]:
        return False
    if tree.low[i] not in _STATES.get(tree.lemma[verb], "").split() or (not noun and tree.kid(verb, "dobj") is not None):
        return False
    if tree.kid(verb, "prt") is not None or (noun and any(_of_place(tree, p) for p in tree.kids_of(verb, "prep"))):
        return False
    if tree.lemma[verb] == "open" and any(tree.low[p] in ("at", "on") for p in tree.kids_of(verb, "prep")):
        return False  # "opened fire on them"
    tree.dep[i] = "prt"
    return True


def made_clear(tree: Tree, i: int) -> bool:
    """ "Made (it) clear that it would leave", "made clear her opposition": one verb of speech."""
    it = i - 1 if tree.low[i - 1] == "it" else None
    verb = i - 1 if it is None else i - 2
    if tree.low[i] not in _CLEAR or verb < 0 or tree.lemma[verb] != "make" or (tree.dep[i] == "prt" and tree.head[i] == verb):
        return False
    mine = [k for k in tree.subtree(verb) if k > i]
    told = next((k for k in mine if tree.pos[k] in ("VERB", "AUX") and _told(tree, k, i)), None)
    thing = None if it is not None else next((k for k in mine if tree.pos[k] in ("NOUN", "PROPN") and tree.subtree(k)[0] == i + 1), None)
    if (told is None and thing is None) or any(k < i and k not in (verb, it) for k in tree.kids[i]):
        return False
    if told is not None:
        tree.move(told, verb, "ccomp")
    elif thing is not None:
        tree.move(thing, verb, "dobj")
    held = tree.kid(verb, "nsubjpass") if told is not None and it is None else it
    if held is not None and tree.low[held] == "it":
        tree.move(held, verb, "expl")
    tree.move(i, verb, "prt")
    for k in list(tree.kids[i]):
        tree.move(k, verb, tree.dep[k])
    tree.pos[i], tree.tag[i] = "ADP", "RP"
    return True


def _told(tree: Tree, verb: int, clear: int) -> bool:
    """True for the verb of the clause that follows at once, or after whom it is said to."""
    start = next(t for t in tree.subtree(verb) if t != clear)
    marked = tree.low[start] == "that" and (start == clear + 1 or tree.low[clear + 1] == "to")
    return marked or (start == clear + 1 and tree.kid(verb, "nsubj", "nsubjpass") is not None)


_CLEAR = frozenset(("clear", "plain", "known"))


def left_divided(tree: Tree, i: int) -> bool:
    """ "Left the party divided over it": a state that it is left in, and nobody leaves it."""
    at = tree.head[i]
    verb = tree.head[at] if tree.dep[i] in ("acl", "amod") and tree.dep[at] == "dobj" else at
    thing = tree.kid(verb, "dobj")
    if tree.low[i] not in _LEFT or tree.dep[i] not in ("advcl", "acl", "amod", "ccomp", "xcomp") or tree.lemma[verb] != "leave":
        return False
    if thing is None or i < thing:
        return False
    words = tree.subtree(thing) if at != thing else [t for t in tree.subtree(thing) if t < i]
    if words[-1] + 1 != i or tree.subtree(i)[0] != i:
        return False
    tree.move(i, verb, "oprd")
    return True


_LEFT = frozenset(
    "bruised crippled dead deadlocked deserted devastated divided exposed homeless injured isolated paralysed paralyzed "
    "scarred shaken shattered split stranded stunned unanswered unchanged unprotected unresolved untouched vulnerable "
    "weakened wounded".split()
)


def _of_place(tree: Tree, preposition: int) -> bool:
    filler = tree.kid(preposition, "pobj")
    where = filler is not None and tree.ent[filler] not in ("DATE", "TIME") and tree.low[filler] not in _HOURS
    return tree.low[preposition] in ("in", "at") and where


def under_way(tree: Tree, i: int) -> bool:
    """ "Talks were under way": a state."""
    under = tree.head[i]
    verb = tree.head[under]
    if tree.low[i] != "way" or tree.low[under] != "under" or tree.dep[i] != "pobj" or tree.subtree(under) != [under, i]:
        return False
    if tree.lemma[verb] != "be" or tree.dep[under] != "prep":
        return False
    tree.move(i, verb, "acomp")
    tree.move(under, i, "advmod")
    tree.pos[i], tree.tag[i] = "ADJ", "JJ"
    return True


def go_on(tree: Tree, i: int) -> bool:
    """ "Went on renting cars", "went on to shell the port": what is done."""
    verb, prep = tree.head[i], i
    if tree.dep[i] == "amod" and tree.tag[i] == "VBG" and tree.dep[verb] == "pobj" and tree.subtree(verb)[0] == i:  # "go on renting cars"
        thing, prep = verb, tree.head[verb]
        before = tree.head[prep]
        if tree.low[prep] == "on" and before == prep - 1 == i - 2 and tree.lemma[before] in ("go", "carry", "keep"):
            tree.pos[i] = "VERB"
            tree.move(i, tree.head[prep], "xcomp")
            tree.move(thing, i, "dobj")
            tree.dep[prep] = "prt"
            return True
        return False
    if tree.dep[i] == "pcomp" and tree.dep[verb] in ("prep", "prt"):
        prep, verb = verb, tree.head[verb]
    else:
        prep = tree.kid(verb, "prt")
    if tree.lemma[verb] not in ("go", "keep", "carry") or prep != verb + 1 or tree.low[prep] != "on" or i <= prep:
        return False
    begun = tree.subtree(i)[0] if tree.tag[i] == "VB" else i
    if tree.dep[i] not in ("pcomp", "advcl") or begun != prep + 1 or tree.kid(i, "nsubj", "mark") is not None:
        return False
    if tree.tag[i] != "VBG" and not (tree.tag[i] == "VB" and tree.lemma[verb] == "go"):
        return False
    tree.move(prep, verb, "prt")
    tree.move(i, verb, "xcomp")
    return True


def look_after(tree: Tree, i: int) -> bool:
    """ "Asked to look after the keys": who looks after something is not told when they looked."""
    verb, thing = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "after" or tree.lemma[verb] != "look" or i != verb + 1 or thing is None or tree.kid(verb, "dobj") is not None:
        return False
    tree.move(thing, verb, "dobj")
    tree.pos[i], tree.tag[i], tree.dep[i] = "ADP", "RP", "prt"
    return True


def cannot(tree: Tree, i: int) -> bool:
    """ "If they cannot, it is a mistake": what is denied stands right before "not"."""
    can = i - 1
    if tree.low[i] != "not" or tree.dep[i] != "neg" or i == 0 or tree.low[can] != "can" or tree.text[i + 1 : i + 2] != [","]:
        return False
    if tree.dep[can] in ("aux", "auxpass") or tree.head[i] == can or tree.above(can, i, -1):
        return False
    tree.move(i, can, "neg")
    return True


def nor_does(tree: Tree, i: int) -> bool:
    """ "Nor does it amount to support, she stressed": she did stress it."""
    verb = tree.head[i]
    told = next((k for k in tree.kids_of(verb, "ccomp") if i < k < verb), None)
    if tree.low[i] not in ("nor", "neither") or tree.dep[i] not in ("cc", "preconj", "advmod") or told is None:
        return False
    tree.move(i, told, tree.dep[i])
    return True


def rather_than(tree: Tree, i: int) -> bool:
    """ "Should wait rather than stage a trial": what follows is what should not be."""
    verb = tree.head[i]
    than = next((k for k in tree.kids_of(verb, "cc") if tree.low[k] == "than" and verb < k < i), None)
    if tree.dep[i] != "conj" or tree.pos[i] != "VERB" or tree.pos[verb] != "VERB" or than is None or tree.low[than - 1] != "rather":
        return False
    tree.move(i, verb, "advcl")
    tree.move(than, i, "mark")
    tree.pos[than] = "SCONJ"
    return True


def self_employed(tree: Tree, i: int) -> bool:
    """ "Clerks and the self-employed": people."""
    if tree.tag[i] not in ("VBN", "VBD") or i < 3 or tree.text[i - 1] != "-" or tree.kid(i, "det") is None:
        return False
    if not tree.glued[i - 1] or tree.dep[i] != "conj" or tree.kid(i, "nsubj", "nsubjpass", "aux", "auxpass", "dobj") is not None:
        return False
    verb = tree.head[i]
    first = next((k for k in tree.kids_of(verb, "dobj", "nsubj") if k < i and tree.kid(k, "cc") is not None), None)
    if tree.pos[verb] != "VERB" or first is None:
        return False
    for k in [k for k in tree.kids_of(i, "prep") if k > i]:
        tree.move(k, verb, "prep")
    tree.move(i, first, "conj")
    tree.pos[i], tree.tag[i] = "NOUN", "NNS"
    return True


def launched_in(tree: Tree, i: int) -> bool:
    """ "Will sign a treaty in Dublin next month", "launched an appeal for help in Geneva": it is done there."""
    thing, place = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "in" or tree.dep[i] != "prep" or place is None or tree.ent[place] != "GPE" or tree.pos[place] != "PROPN":
        return False
    top = thing
    while tree.dep[top] == "pobj" and tree.low[tree.head[top]] == "for":
        top = tree.head[tree.head[top]]
    verb = tree.head[top]
    if tree.dep[top] != "dobj" or tree.lemma[verb] not in _STAGED or tree.subtree(top)[-1] != tree.subtree(i)[-1]:
        return False
    tree.move(i, verb, "prep")
    return True


def in_a_statement(tree: Tree, i: int) -> bool:
    """ "Confirmed the arrest in a statement": that is where it was confirmed."""
    thing, text = tree.head[i], tree.kid(i, "pobj")
    verb = tree.head[thing]
    if tree.low[i] != "in" or tree.dep[i] != "prep" or text is None or tree.lemma[text] not in _MESSAGES or tree.dep[thing] != "dobj":
        return False
    if tree.lemma[verb] not in _STATING or tree.lemma[thing] in _WORDS or tree.subtree(thing)[-1] != tree.subtree(i)[-1]:
        return False
    tree.move(i, verb, "prep")
    return True


_MESSAGES = frozenset("briefing broadcast email interview message post speech statement tweet".split())
_STATING = frozenset(
    "acknowledge announce condemn confirm criticise criticize defend denounce deny describe dismiss praise reject welcome".split()
)
_WORDS = frozenset("accusation claim comment error language line mistake passage remark sentence statement word".split())


def lessened(tree: Tree, i: int) -> bool:
    """ "Would likely have lessened competition": nothing that one would have."""
    have, thing = i - 1, tree.head[i]
    if tree.tag[i] != "VBN" or tree.dep[i] != "amod" or i < 2 or tree.low[have] != "have" or tree.subtree(i) != [i]:
        return False
    if tree.head[thing] != have:
        return False
    if tree.dep[thing] != "dobj" or tree.subtree(thing)[0] != i or not any(tree.tag[k] == "MD" for k in tree.kids_of(have, "aux")):
        return False
    head, dep = tree.head[have], tree.dep[have]
    others = [k for k in tree.kids[have] if k != thing]
    if head == have:
        tree.crown(i)
    else:
        tree.move(i, head, dep)
    for k in (thing, *others):
        tree.move(k, i, tree.dep[k])
    tree.move(have, i, "aux")
    tree.pos[i], tree.pos[have] = "VERB", "AUX"
    return True


def denied_colon(tree: Tree, i: int) -> bool:
    """ "Denied having called it weak: “It was unfinished.”": what the colon brings in is said, and not denied."""
    verb = tree.head[i]
    start = next(k for k in tree.subtree(i) if k == i or tree.pos[k] not in ("PUNCT", "SPACE"))
    before = [k for k in range(start - 1, verb, -1) if tree.text[k] not in ('"', "“", "``") and tree.pos[k] != "SPACE"]
    if tree.dep[i] != "ccomp" or tree.lemma[verb] not in ("decline", "deny", "dispute", "refuse", "reject") or verb > i:
        return False
    if not before or tree.text[before[0]] != ":":
        return False
    tree.dep[i] = "parataxis"
    return True


def called_on(tree: Tree, i: int) -> bool:
    """ "Called on both sides to show restraint": what the sides are asked to do, and not what for."""
    verb = tree.head[i]
    words = {"call": ("on", "upon"), "appeal": ("to",), "plead": ("with",)}.get(tree.lemma[verb], ())
    asked = next((p for p in tree.kids_of(verb, "prep") if tree.low[p] in words and verb < p < i), None)
    if tree.dep[i] != "advcl" or tree.tag[i] != "VB" or asked is None or tree.kid(asked, "pobj") is None:
        return False
    if tree.subtree(i)[0] != tree.subtree(asked)[-1] + 1 or tree.low[tree.subtree(i)[0]] != "to":
        return False
    tree.dep[i] = "xcomp"
    return True


def call_on(tree: Tree, i: int) -> bool:
    """ "Declined to call on Peru to halt them": whom it calls on, and no one verb with "on"."""
    verb = tree.head[i]
    whom = tree.kid(verb, "dobj")
    if tree.dep[i] != "prt" or tree.low[i] not in ("on", "upon") or tree.lemma[verb] != "call":
        return False
    if whom is None or tree.subtree(whom)[0] != i + 1:
        return False
    asked = next((k for k in tree.kids_of(verb, "xcomp", "advcl") if k > whom and tree.tag[k] == "VB"), None)
    if asked is None or tree.low[tree.subtree(asked)[0]] != "to":
        return False
    tree.dep[i], tree.pos[i], tree.tag[i], tree.dep[asked] = "prep", "ADP", "IN", "xcomp"
    tree.move(whom, i, "pobj")
    return True


def step_backward(tree: Tree, i: int) -> bool:
    """ "What he called a step backward": which step."""
    step = i - 1
    if tree.low[i] not in ("back", "backward", "backwards", "forward", "forwards") or tree.kids[i]:
        return False
    if tree.dep[i] not in ("advmod", "oprd", "acomp"):
        return False
    if tree.lemma[step] not in ("leap", "move", "step") or tree.pos[step] != "NOUN" or tree.head[i] == step:
        return False
    if tree.kid(step, "det") is None:
        return False
    if tree.dep[step] == "npadvmod" and tree.head[step] == i:
        tree.move(step, tree.head[i], "oprd" if tree.kid(tree.head[i], "dobj") is not None else "dobj")
    tree.move(i, step, "advmod")
    return True


def missing(tree: Tree, i: int) -> bool:
    """ "Three crew missing after the raid": they missed nothing."""
    if tree.low[i] != "missing" or tree.dep[i] not in ("acl", "ROOT", "amod") or tree.pos[i] != "VERB":
        return False
    if tree.kid(i, "dobj", "aux", "nsubj") is not None:
        return False
    tree.pos[i], tree.tag[i] = "ADJ", "JJ"
    tree.dep[i] = "amod" if tree.dep[i] == "acl" else tree.dep[i]
    return True


def scheduled_talks(tree: Tree, i: int) -> bool:
    """ "Talks on a hotline for incidents, scheduled for May": the talks are."""
    noun = tree.head[i]
    if tree.dep[i] != "acl" or tree.tag[i] != "VBN" or tree.lemma[i] not in _APPOINTED or tree.lemma[noun] in _GATHERINGS:
        return False
    if not tree.comma_before(i) and tree.text[tree.subtree(i)[0]] != ",":
        return False
    top = noun
    while tree.dep[top] == "pobj" and tree.pos[tree.head[tree.head[top]]] == "NOUN" and tree.lemma[top] not in _GATHERINGS:
        top = tree.head[tree.head[top]]
    if top == noun or tree.lemma[top] not in _GATHERINGS:
        return False
    tree.move(i, top, "acl")
    return True


def and_to(tree: Tree, i: int) -> bool:
    """ "Urged them to sign the text, to publish it and to leave": one request after the other."""
    verb = tree.head[i]
    first = next((k for k in tree.kids_of(verb, "xcomp") if verb < k < i), None)
    if tree.dep[i] != "xcomp" or tree.tag[i] != "VB" or first is None or tree.tag[first] != "VB":
        return False
    start = tree.subtree(i)[0]
    if tree.low[start] != "to" or tree.text[start - 1] not in (",", ";") or tree.low[tree.subtree(first)[0]] != "to":
        return False
    tree.move(i, first, "conj")
    return True


def said_whoever(tree: Tree, i: int) -> bool:
    """ "If it had been watched, said Ana Ruiz, the ships would have been stopped": she said it, and was not stopped."""
    told = tree.head[i]
    said = tree.head[told]
    if tree.dep[i] not in ("nsubj", "nsubjpass") or tree.dep[told] != "ccomp" or tree.lemma[said] not in ("say", "add", "argue", "warn"):
        return False
    others = [k for k in tree.kids_of(told, "nsubj", "nsubjpass") if k > i]
    words = tree.subtree(i)
    end = words[-1] + (tree.text[words[-1]] != ",")
    if not others or words[0] != said + 1 or tree.text[end : end + 1] != [","] or tree.kid(said, "nsubj") is not None:
        return False
    tree.move(i, said, "nsubj")
    for k in [k for k in tree.kids_of(said, "advcl") if k < said and tree.kid(k, "mark") is not None]:
        tree.move(k, told, "advcl")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    pair,
    one_verb,
    made_clear,
    left_divided,
    under_way,
    go_on,
    look_after,
    cannot,
    nor_does,
    rather_than,
    self_employed,
    launched_in,
    in_a_statement,
    lessened,
    denied_colon,
    called_on,
    call_on,
    step_backward,
    missing,
    scheduled_talks,
    and_to,
    said_whoever,
)
