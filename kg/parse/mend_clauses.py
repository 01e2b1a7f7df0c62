"""Mistakes of small parsers that join a part to the wrong clause: agents, sources, relative clauses, auxiliaries, complements."""

from __future__ import annotations

from ..tree import Tree

__all__ = [
    "DOERS",
    "according_last",
    "after_colon",
    "agent_last",
    "apposed",
    "gapped_passive",
    "has_done",
    "negated_subject",
    "own_clause",
    "role_and_name",
    "said_subject",
    "such_as",
    "town_and_state",
    "with_assigned",
]

_GIVING = frozenset("allow ask award charge deny feed give grant hand lend offer pay promise send serve show teach tell".split())
"""Verbs whose passive may keep an object: "she's given a medal"."""
_GONE = frozenset("arrive be become come die fall go grow happen rise vanish".split())
"""Verbs without a passive."""


def town_and_state(tree: Tree, i: int) -> bool:
    """ "The museum in Seattle, Washington was closed": the state after a town is no subject beside the museum."""
    if tree.dep[i] not in ("nsubj", "nsubjpass") or tree.ent[i] != "GPE" or i < 2 or tree.text[i - 1] != "," or tree.ent[i - 2] != "GPE":
        return False
    other = next((k for k in tree.kids_of(tree.head[i], "nsubj", "nsubjpass") if k < i - 2), None)
    if other is None or not tree.above(i - 2, other, -1) or tree.dep[i - 2] not in ("pobj", "appos"):
        return False
    tree.move(i, i - 2, "appos")
    return True


def apposed(tree: Tree, i: int) -> bool:
    """ "Lifted off on STS-1, the first mission": what one comma parts from a verb is no object, but says what the noun before it is."""
    verb, first = tree.head[i], tree.subtree(i)[0]
    if tree.dep[i] != "dobj" or tree.pos[i] != "NOUN" or first < 2 or verb > first or tree.text[first - 1] != ",":
        return False
    named, opener = first - 2, tree.kid(i, "det")
    if tree.pos[named] != "PROPN" or "," in tree.text[verb : first - 1] or opener != first or tree.above(verb, named, -1):
        return False
    if tree.dep[named] not in ("pobj", "conj", "dobj") or (tree.kid(verb, "dobj") != i and tree.dep[named] == "pobj"):
        return False
    tree.move(i, named, "appos")
    return True


def said_subject(tree: Tree, i: int) -> bool:
    """ "Has said single parents would qualify": what stands between "said" and a clause without a subject is its subject."""
    verb, thing = tree.head[i], tree.kid(tree.head[i], "dobj")
    if tree.dep[i] != "ccomp" or tree.lemma[verb] != "say" or thing is None or not verb < thing < i:
        return False
    if tree.kid(i, "nsubj", "nsubjpass", "csubj", "mark") is not None or tree.subtree(thing)[0] != verb + 1:
        return False
    if not any(tree.tag[k] in ("MD", "VBD", "VBZ", "VBP") for k in (i, *tree.kids_of(i, "aux", "auxpass"))):
        return False
    for k in [k for k in tree.kids_of(verb, "punct") if thing < k < i]:
        tree.move(k, i, "punct")
    tree.move(thing, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
    return True


def with_assigned(tree: Tree, i: int) -> bool:
    """ "With each state assigned a target": a participle after "with" and a noun is passive."""
    mark, subject = tree.kid(i, "mark"), tree.kid(i, "nsubj")
    if mark is None or tree.low[mark] != "with" or subject is None or tree.tag[i] not in ("VBD", "VBN") or tree.kid(i, "aux") is not None:
        return False
    tree.tag[i], tree.dep[subject] = "VBN", "nsubjpass"
    return True


def after_colon(tree: Tree, i: int) -> bool:
    """ "The stakes are high: Cole, if elected, would need votes": what follows a colon has its own subject."""
    head = tree.head[i]
    if tree.dep[i] != "appos" or tree.pos[i] != "PROPN" or i < head:
        return False
    first = tree.subtree(i)[0]
    if tree.text[first - 1] != ":":
        return False
    clause = next((k for k in tree.kids_of(tree.head[head], "ccomp", "parataxis", "conj") if k > i), None)
    if clause is None or tree.kid(clause, "nsubj", "nsubjpass", "csubj", "expl") is not None or tree.kid(clause, "aux", "auxpass") is None:
        return False
    tree.move(i, clause, "nsubjpass" if tree.kid(clause, "auxpass") is not None else "nsubj")
    tree.dep[clause] = "parataxis"
    return True


def has_done(tree: Tree, i: int) -> bool:
    """ "He's changed his tune": with an object of its own, or without a passive, the verb after "'s" is a perfect."""
    helper, subject = tree.kid(i, "auxpass"), tree.kid(i, "nsubjpass")
    if tree.tag[i] != "VBN" or helper is None or subject is None or tree.low[helper] not in ("'s", "’s"):
        return False
    if tree.kid(i, "agent") is not None or tree.lemma[i] in _GIVING:
        return False
    if tree.lemma[i] not in _GONE and tree.kid(i, "dobj") is None:
        return False
    tree.dep[helper], tree.lemma[helper], tree.dep[subject] = "aux", "have", "nsubj"
    return True


DOERS = frozenset(
    "agent authority bandit commission committee council court crowd doctor fighter firefighter force government guard gunman inspector "
    "investigator judge jury lawmaker man militant mob mourner neighbor neighbour nurse officer official panel parliament passerby "
    "peacekeeper people police policeman policewoman priest prosecutor protester rebel resident scientist senate settler shopkeeper "
    "soldier student supporter teacher team tourist tribunal troop villager visitor volunteer voter witness woman worker youth".split()
)
_DONE_BY = frozenset(
    "album appeal article attempt bid book call campaign claim complaint demand effort essay film interview letter map memo move novel "
    "offer order painting paper photo photograph picture piece plan play poem poll portrait probe proposal push raid report request "
    "research response review ruling score song speech strike study survey threat tour trip use visit vote win work".split()
)
_DONE = ("tion", "sion", "ment", "ance", "ence", "ism", "al", "ack", "ing", "ure")
"""Endings of nouns for what somebody does, to which "by" may belong."""


def agent_last(tree: Tree, i: int) -> bool:
    """ "Was found in an envelope by a passerby", "was banned from singing at sites by the ministry": who stands last did it."""
    doer, host = tree.kid(i, "pobj"), tree.head[i]
    if tree.low[i] != "by" or tree.dep[i] not in ("prep", "agent") or doer is None or doer < i or host > i:
        return False
    if tree.ent[doer] not in ("PERSON", "ORG", "GPE", "NORP") and tree.lemma[doer] not in DOERS:
        return False
    if tree.kid(host, "auxpass") is not None:
        return False
    for _ in range(8):
        done = tree.lemma[host] in _DONE_BY or tree.lemma[host].endswith(_DONE)
        if done and tree.pos[host] in ("NOUN", "PROPN") and not tree.ent[host]:
            return False
        if tree.tag[host] in ("VBN", "VBD", "VBZ", "VBP") or tree.dep[host] not in ("pobj", "prep", "pcomp", "xcomp", "dobj", "nmod"):
            return False
        if tree.pos[host] == "VERB" and tree.kid(host, "dobj", "prep") in (None, i):
            return False
        host = tree.head[host]
        if tree.tag[host] == "VBN" and tree.kid(host, "auxpass") is not None:
            break
    else:
        return False
    if tree.kid(host, "agent") is not None or tree.subtree(host)[-1] > tree.subtree(i)[-1] + 1:
        return False
    tree.move(i, host, "agent")
    return True


_CARRIED = ("ccomp", "pcomp", "xcomp", "advcl")


def according_last(tree: Tree, i: int) -> bool:
    """ "The firm hopes to see sales rise, according to its chief": after a comma, at the end, it holds for all of the sentence."""
    if tree.low[i] != "according" or tree.dep[i] != "prep" or i < 2 or tree.text[i - 1] != ",":
        return False
    last, top = tree.subtree(i)[-1], tree.head[i]
    if top > i or (last + 1 < tree.n and tree.text[last + 1] not in (".", '"', "”", "''") and tree.pos[last + 1] != "SPACE"):
        return False
    while tree.dep[top] in ("dobj", "pobj", "attr", "prep", "conj", "acomp", *_CARRIED) and tree.head[top] < i:
        top = tree.head[top]
    if top == tree.head[i] or tree.head[top] != top or tree.pos[top] not in ("VERB", "AUX"):
        return False
    tree.move(i, top, "prep")
    return True


def such_as(tree: Tree, i: int) -> bool:
    """ "Artists used the camera, such as Moe and Orr": people after a comma are no examples of a single thing, but of the artists."""
    host, example = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] not in ("as", "like", "including") or tree.dep[i] != "prep" or example is None or tree.tag[host] != "NN":
        return False
    if tree.low[i] == "as" and tree.low[i - 1] != "such":
        return False
    start = i - 1 if tree.low[i] == "as" else i
    if tree.text[start - 1] != "," or tree.ent[example] != "PERSON" or tree.dep[host] not in ("dobj", "pobj"):
        return False
    verb = tree.head[host] if tree.dep[host] == "dobj" else tree.head[tree.head[host]]
    subject = tree.kid(verb, "nsubj")
    if subject is not None and tree.pos[subject] == "PRON" and tree.dep[verb] == "relcl":
        subject = tree.head[verb]
    if subject is None or tree.tag[subject] != "NNS" or subject > i:
        return False
    such = tree.kid(i, "amod")
    tree.move(i, subject, "prep")
    if such is not None and tree.low[such] == "such":
        tree.dep[such] = "amod"
    return True


def negated_subject(tree: Tree, i: int) -> bool:
    """ "Not all were pleased": what is denied is the clause."""
    subject = tree.head[i]
    if tree.low[subject] == "one" and tree.dep[subject] == "nummod":
        subject = tree.head[subject]
    if tree.low[i] != "not" or tree.dep[i] not in ("neg", "preconj", "advmod") or tree.dep[subject] not in ("nsubj", "nsubjpass"):
        return False
    verb = tree.head[subject]
    if tree.low[i + 1 : i + 2] == ["one"] and i + 2 == subject < verb:  # "not one senator voted"
        tree.move(i, verb, "neg")
        return True
    whole = tree.low[subject] in ("all", "everybody", "everyone", "everything", "many", "much") or any(
        tree.low[k] in ("all", "every", "many") for k in tree.kids_of(subject, "det", "amod", "predet")
    )
    if not whole or i + 1 > subject or verb < subject or tree.text[i + 1] == "only":
        return False
    tree.move(i, verb, "neg")
    return True


def role_and_name(tree: Tree, i: int) -> bool:
    """ "According to curator Elaine Moss": a role and the name right behind it are one phrase, not two."""
    noun, name = i, i + 1
    if tree.tag[i] != "NN" or tree.dep[i] not in ("pobj", "dobj") or name >= tree.n or tree.ent[name] != "PERSON":
        return False
    while name + 1 < tree.n and tree.ent[name + 1] == "PERSON" and tree.head[name] == name + 1:
        name += 1
    if tree.head[name] != tree.head[noun] or tree.dep[name] != tree.dep[noun] or any(k > noun for k in tree.kids[noun]):
        return False
    tree.move(noun, name, "compound")
    for k in list(tree.kids[noun]):
        tree.move(k, name, tree.dep[k])
    return True


def gapped_passive(tree: Tree, i: int) -> bool:
    """ "The assets will be frozen, and the firms barred from entry": a second passive that shares the auxiliaries of the first."""
    noun = tree.head[i]
    verb = tree.head[noun]
    if tree.dep[i] != "acl" or tree.tag[i] != "VBN" or i != noun + 1 or tree.dep[noun] != "conj" or verb > noun:
        return False
    passive = tree.kid(verb, "auxpass") is not None or (tree.lemma[verb] == "be" and tree.kid(verb, "acomp") is not None)
    if tree.pos[verb] not in ("VERB", "AUX") or not passive or not any(k > verb for k in tree.kids_of(verb, "cc")):
        return False
    if tree.kid(noun, "conj", "relcl") is not None or tree.kid(i, "dobj") is not None:
        return False
    tree.move(i, verb, "conj")
    tree.move(noun, i, "nsubjpass")
    return True


_HELPERS = frozenset("am are can could did do does had has have is may might must should was were will would".split())


def own_clause(tree: Tree, i: int) -> bool:
    """ "Are claimed by Peru and Chile, and the limits have never been settled": the noun before a finite verb is its subject."""
    first = min([*tree.kids_of(i, "aux", "auxpass"), i])
    if tree.dep[i] not in ("ccomp", "advcl", "conj", "dep") or tree.low[first] not in _HELPERS or first == i:
        return False
    if tree.kid(i, "nsubj", "nsubjpass", "expl", "csubj", "mark", "cc") is not None or any(k < first for k in tree.kids[i]):
        return False
    verb = tree.head[i]
    for noun in range(first - 1, verb, -1):
        if tree.dep[noun] == "conj" and tree.pos[noun] in ("NOUN", "PROPN") and tree.subtree(noun)[-1] == first - 1:
            start = tree.subtree(noun)[0]
            joined = tree.low[start - 1] in ("and", "but") and tree.text[start - 2] == ","
            if not joined or not tree.above(noun, verb, -1) or tree.pos[tree.head[noun]] not in ("NOUN", "PROPN"):
                return False
            tree.move(noun, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
            tree.move(i, verb, "conj")
            return True
    return False
