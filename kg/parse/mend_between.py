"""What stands between the parts of a clause: a report after "does not", a participle between commas, a day before "to"."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import ROLE_NOUNS
from ..tree import Tree
from ..words import DAYS
from .labels import FINITE, SAYING, SUBJECTS

__all__ = ["RULES"]

_HELPERS = frozenset("can could did do does had has have is may might must should was were will would".split())


def does_not_plan(tree: Tree, i: int) -> bool:
    """ "But does not, Berg added, plan to go", "He did not, he stressed, accept it": what is denied is the planning, the accepting."""
    main, speaker = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] not in ("parataxis", "ccomp") or tree.lemma[i] not in SAYING or speaker is None or main < i:
        return False
    start = tree.subtree(speaker)[0]
    if start < 2 or tree.text[start - 1] != "," or tree.kid(main, "aux", "auxpass") is not None:
        return False
    mine = [k for k in tree.kids_of(i, "aux", "neg") if k < start]
    if mine and tree.low[mine[0]] in _HELPERS:
        for k in mine:
            tree.move(k, main, tree.dep[k])
        return True
    did = next((k for k in tree.kids_of(i, "ccomp", "advcl") if k < start and tree.low[k] in _HELPERS), None)
    if did is None or tree.kid(did, "neg") is None or tree.kid(main, *SUBJECTS) is not None:
        return False
    if tree.kid(did, "dobj", "attr", "acomp") is not None:
        return False
    for k in tree.kids_of(did, *SUBJECTS, "neg", "mark", "cc", "advmod", "prep"):
        tree.move(k, main, tree.dep[k])
    tree.move(did, main, "aux")
    tree.pos[did] = "AUX"
    return True


def before_to(tree: Tree, i: int) -> bool:
    """ "Summoned the envoy on Monday to protest": the day of the summons."""
    to, verb = tree.kid(i, "aux"), tree.head[i]
    if tree.tag[i] != "VB" or to is None or tree.low[to] != "to" or verb > to or tree.dep[i] not in ("advcl", "xcomp"):
        return False
    early = [k for k in tree.kids_of(i, "prep", "npadvmod") if verb < k < to]
    if not early or tree.pos[verb] != "VERB" or tree.kid(i, "mark") is not None:
        return False
    for k in early:
        tree.move(k, verb, tree.dep[k])
    return True


def summoned_to_appear(tree: Tree, i: int) -> bool:
    """ "Summoned the agency's chief, Peter Croft, to appear": the chief is to appear."""
    verb = tree.head[i]
    whom = tree.kid(verb, "dobj")
    if tree.tag[i] != "VB" or tree.dep[i] != "advcl" or tree.lemma[i] not in _ANSWERING or whom is None or not verb < whom < i:
        return False
    if tree.lemma[verb] not in ("call", "invite", "order", "recall", "subpoena", "summon") or tree.kid(i, "mark", "nsubj") is not None:
        return False
    tree.dep[i] = "xcomp"
    return True


_ANSWERING = frozenset("account answer appear attend brief explain justify report speak testify".split())


def due_to_land(tree: Tree, i: int) -> bool:
    """ "Is due to land in Lima": what is due, and no land."""
    to = tree.head[i]
    due = tree.head[to]
    if tree.low[to] != "to" or to != i - 1 or tree.dep[i] != "pobj" or tree.tag[i] != "NN" or tree.low[due] not in ("due", "poised", "set"):
        return False
    if tree.low[i] not in _DUE or tree.kid(i, "det", "amod", "compound", "poss") is not None:
        return False
    be = tree.head[due]
    tree.move(i, due, "xcomp")
    tree.move(to, i, "aux")
    tree.pos[i], tree.tag[i], tree.pos[to], tree.tag[to] = "VERB", "VB", "PART", "TO"
    for k in [k for k in tree.kids_of(be, "prep", "npadvmod") if k > i]:
        tree.move(k, i, tree.dep[k])
    return True


_DUE = frozenset("address chair debate dock host land report return sail sign vote visit".split())


def saturday_to(tree: Tree, i: int) -> bool:
    """ "Called the king on Saturday to thank him": what the call was for, and nothing that Saturday does."""
    day = tree.head[i]
    at = tree.head[day]
    if tree.tag[i] != "VB" or tree.dep[i] not in ("relcl", "acl") or tree.dep[day] not in ("pobj", "npadvmod") or i < day:
        return False
    if tree.low[day] not in DAYS and tree.ent[day] not in ("DATE", "TIME"):
        return False
    verb = tree.head[at] if tree.dep[day] == "pobj" else at
    if tree.pos[verb] != "VERB" or not any(tree.low[k] == "to" for k in tree.kids_of(i, "aux")) or verb > day:
        return False
    tree.move(i, verb, "advcl")
    return True


def forces_killed(tree: Tree, i: int) -> bool:
    """ "After an attack blamed on the paramilitary Rapid Forces killed ten": the attack killed them, and the Forces are blamed."""
    word, forces = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "relcl" or forces is None or tree.pos[forces] != "PROPN" or tree.subtree(forces)[0] != word + 1:
        return False
    on = tree.head[word]
    blamed = tree.head[on]
    attack = tree.head[blamed]
    after = tree.head[attack]
    if tree.dep[word] != "pobj" or tree.pos[word] not in ("ADJ", "NOUN") or tree.dep[blamed] != "acl":
        return False
    if tree.dep[attack] != "pobj" or tree.low[after] not in ("after", "before", "since") or tree.tag[i] not in FINITE:
        return False
    verb = tree.head[after]
    for k in tree.kids_of(word, "det", "amod"):
        tree.move(k, forces, tree.dep[k])
    tree.move(forces, on, "pobj")
    tree.move(i, verb, "advcl")
    tree.move(word, forces, "amod")
    tree.move(attack, i, "nsubj")
    tree.move(after, i, "mark")
    return True


def shipped_it_said(tree: Tree, i: int) -> bool:
    """ "One of them, Orvex Trading, shipped engines, the office said": the trader shipped them."""
    subjects = tree.kids_of(i, "nsubj")
    if tree.lemma[i] not in SAYING or len(subjects) != 2 or tree.tag[i] not in FINITE or tree.kid(i, "ccomp") is not None:
        return False
    first, last = subjects
    start = tree.subtree(last)[0]
    beside = [k for near in (first, *tree.kids_of(first, "appos")) for k in tree.kids_of(near, "acl")]
    shipped = next((k for k in beside if tree.tag[k] in ("VBN", "VBD") and tree.text[k - 1] == ","), None)
    if shipped is None or not first < shipped < start or tree.text[start - 1] != "," or tree.kid(shipped, "dobj", "ccomp") is None:
        return False
    tree.move(shipped, i, "ccomp")
    tree.move(first, shipped, "nsubj")
    tree.pos[shipped], tree.tag[shipped] = "VERB", "VBD"
    return True


def were_it_to(tree: Tree, i: int) -> bool:
    """ "Were Oslo to accept a pause, an envoy said, Malta would pay": under which condition Malta would."""
    to_do, subject = tree.kid(i, "xcomp"), tree.kid(i, "nsubj")
    if tree.low[i] != "were" or tree.head[i] != i or to_do is None or subject is None or not i < subject < to_do:
        return False
    if tree.subtree(i)[0] not in (i, i - 1) or not any(tree.low[k] == "to" for k in tree.kids_of(to_do, "aux")):
        return False
    for said in tree.subtree(to_do):
        told = tree.kid(said, "ccomp")
        if tree.dep[said] == "relcl" and tree.lemma[said] in SAYING and told is not None and tree.kid(said, "nsubj") is not None:
            tree.crown(said)
            tree.move(i, told, "advcl")
            return True
    return False


def fronted_were(tree: Tree, i: int) -> bool:
    """ "Were Malta to leave, Peru would follow": a condition, and nothing that is reported."""
    main, subject = tree.head[i], tree.kid(i, "nsubj", "nsubjpass")
    opens = tree.subtree(i)[0]
    if tree.dep[i] != "ccomp" or main < i or subject is None or tree.low[opens] not in ("were", "had", "should"):
        return False
    if tree.head[opens] != i or tree.dep[opens] not in ("aux", "auxpass") or not opens < subject < i or tree.lemma[main] in SAYING:
        return False
    tree.dep[i] = "advcl"
    return True


def among_the_dead(tree: Tree, i: int) -> bool:
    """ "Among the dead were 11 children": they were."""
    who = tree.kid(i, "attr")
    among = next((k for k in tree.kids_of(i, "prep") if tree.low[k] == "among" and k < i), None)
    if tree.lemma[i] != "be" or who is None or who < i or among is None or tree.kid(i, *SUBJECTS) is not None:
        return False
    tree.dep[who] = "nsubj"
    return True


def designated_then(tree: Tree, i: int) -> bool:
    """ "The militia, designated a threat by Oslo in 2021, left": a participle between commas before the sentence's verb."""
    subject = tree.kid(i, "nsubj")
    left = next((k for k in tree.kids_of(i, "conj") if tree.tag[k] in FINITE and tree.text[k - 1] == ","), None)
    if tree.head[i] != i or tree.tag[i] not in ("VBD", "VBN") or subject is None or left is None or subject > i or tree.text[i - 1] != ",":
        return False
    if tree.kid(i, "cc", "aux", "auxpass", "ccomp") is not None or tree.kid(left, *SUBJECTS, "cc") is not None:
        return False
    if tree.subtree(subject)[-1] not in (i - 2, i - 1) or not tree.low[i].endswith(("ed", "en", "nt", "lt", "ld", "wn")):
        return False
    tree.crown(left)
    tree.move(subject, left, "nsubj")
    tree.move(i, subject, "acl")
    tree.tag[i] = "VBN"
    return True


def designated_by(tree: Tree, i: int) -> bool:
    """ "Designated a threat by Oslo": by whom, and no part of the threat."""
    verb = tree.head[i] if tree.tag[tree.head[i]] == "VBN" else tree.head[tree.head[i]]
    threat = tree.kid(verb, "oprd", "dobj", "attr")
    if tree.low[i] != "by" or tree.dep[i] != "prep" or threat is None or tree.tag[verb] != "VBN":
        return False
    if tree.lemma[verb] not in _NAMING or tree.kid(verb, "agent", "nsubj") is not None or not verb < threat < i:
        return False
    tree.move(i, verb, "agent")
    tree.dep[threat] = "oprd"
    return True


_NAMING = frozenset("appoint brand call consider declare deem designate dub elect judge label name proclaim rule term".split())


def and_proposed(tree: Tree, i: int) -> bool:
    """ "It urged Oslo to restrain the militias and proposed talks": a second deed, and no proposed talks."""
    talks = tree.head[i]
    militias = tree.head[talks]
    if tree.tag[i] != "VBN" or tree.dep[i] != "amod" or tree.dep[talks] != "conj" or tree.low[i - 1] != "and":
        return False
    if tree.kid(talks, "det", "poss") is not None or tree.kid(militias, "det", "poss") is None or tree.lemma[i] not in _DOING:
        return False
    for verb in tree.ancestors(militias):
        if tree.pos[verb] == "VERB" and tree.tag[verb] == "VBD" and tree.kid(verb, "nsubj") is not None:
            tree.move(i, verb, "conj")
            tree.move(talks, i, "dobj")
            tree.pos[i], tree.tag[i] = "VERB", "VBD"
            return True
        if tree.dep[verb] not in ("xcomp", "prep", "pobj", "advcl"):
            return False
    return False


_DOING = frozenset(
    "accept accuse announce approve back ban block condemn demand denounce launch offer oppose pledge promise propose reject request seek "
    "suggest threaten urge".split()
)


def as_fiction(tree: Tree, i: int) -> bool:
    """ "Dismissed reports of a reply as fiction": what the reports were called, and no part of them."""
    noun = tree.head[i]
    what = tree.kid(i, "pobj")
    if tree.low[i] != "as" or tree.dep[i] != "prep" or what is None or tree.pos[noun] not in ("NOUN", "PROPN") or noun > i:
        return False
    for verb in tree.ancestors(noun):
        if tree.pos[verb] == "VERB":
            if tree.lemma[verb] not in _JUDGING or verb > noun or any(tree.low[k] == "as" for k in tree.kids_of(verb, "prep")):
                return False
            tree.move(i, verb, "prep")
            return True
        if tree.dep[verb] not in ("pobj", "prep", "dobj"):
            return False
    return False


_JUDGING = frozenset("brand characterise characterize condemn decry denounce deride describe dismiss hail mock praise reject".split())


def recovered_from(tree: Tree, i: int) -> bool:
    """ "Systems found in wreckage recovered from a tanker": the wreckage was, right before."""
    near = i - 1
    if tree.tag[i] != "VBN" or tree.dep[i] != "advcl" or tree.pos[near] not in ("NOUN", "PROPN") or tree.dep[near] not in ("pobj", "dobj"):
        return False
    if tree.lemma[i] not in _FOUND or tree.kid(i, *SUBJECTS, "aux", "auxpass", "mark") is not None or tree.above(near, i, -1):
        return False
    tree.move(i, near, "acl")
    return True


_FOUND = frozenset("collect confiscate find gather obtain recover retrieve salvage seize steal take".split())


def after_noted(tree: Tree, i: int) -> bool:
    """ "Imports fell, she noted; unless donors act, aid will stop": what a semicolon parts is a clause of its own."""
    said = tree.head[i]
    first = tree.kid(said, "ccomp")
    if tree.dep[i] != "ccomp" or first is None or first == i or not first < said < i:
        return False
    if ";" not in tree.text[said + 1 : tree.subtree(i)[0] + 1]:
        return False
    tree.dep[i] = "parataxis"
    return True


def delegate_regretted(tree: Tree, i: int) -> bool:
    """ "That request, its representative regretted, was not taken up": who regretted it."""
    request = tree.head[i]
    main = tree.head[request]
    delegate = i - 1
    if tree.dep[i] != "appos" or tree.pos[i] != "NOUN" or tree.low[i] not in _REGRETTED or tree.low[delegate] not in ROLE_NOUNS:
        return False
    if tree.head[delegate] != i or tree.dep[request] not in SUBJECTS or tree.text[i + 1 : i + 2] != [","] or main < i:
        return False
    tree.move(i, main, "parataxis")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBD", _REGRETTED[tree.low[i]]
    tree.pos[delegate], tree.tag[delegate], tree.dep[delegate] = "NOUN", "NN", "nsubj"
    for k in [k for k in tree.kids_of(i, "poss", "det") if k < delegate]:
        tree.move(k, delegate, tree.dep[k])
    return True


_REGRETTED = {"claimed": "claim", "complained": "complain", "insisted": "insist", "noted": "note", "regretted": "regret"}


def listed_in_brackets(tree: Tree, i: int) -> bool:
    """ "3 abstentions (Chad, Peru, Russian Federation)": a list, and nowhere that one lies in another."""
    first = tree.head[i]
    opening = next((k for k in range(i, max(-1, i - 40), -1) if tree.text[k] in ("(", ")")), -1)
    if tree.dep[i] != "appos" or tree.pos[first] != "PROPN" or tree.pos[i] != "PROPN" or opening < 0 or tree.text[opening] != "(":
        return False
    if not opening < first < i or tree.kid(first, "conj") is None or "and" in tree.low[opening:i]:
        return False
    tree.dep[i] = "conj"
    return True


def was_quoted_as(tree: Tree, i: int) -> bool:
    """ "Iran, he was quoted as saying, "has broken no rule"": Iran has, as he said."""
    subjects = [k for k in tree.kids_of(i, "nsubjpass", "nsubj", "npadvmod") if k < i and tree.pos[k] in ("NOUN", "PROPN", "PRON")]
    if tree.low[i] != "quoted" or len(subjects) != 2 or tree.kid(i, "auxpass") is None or tree.ent[subjects[0]] in ("DATE", "TIME"):
        return False
    first, _ = subjects
    saying = next((k for k in tree.subtree(i) if tree.low[k] == "saying" and k > i), None)
    if saying is None or tree.text[tree.subtree(first)[-1] + 1] != ",":
        return False
    for k in range(saying + 1, tree.n):
        if tree.text[k] in (".", ";"):
            return False
        helped = any(tree.tag[a] in ("MD", *FINITE) for a in tree.kids_of(k, "aux", "auxpass"))
        if tree.pos[k] in ("VERB", "AUX") and tree.dep[k] not in ("aux", "auxpass") and (tree.tag[k] in FINITE or helped):
            if tree.kid(k, *SUBJECTS) is not None or tree.head[k] == k or tree.above(saying, k, -1):
                return False
            tree.move(k, saying, "ccomp")
            tree.move(first, k, "nsubjpass" if tree.kid(k, "auxpass") is not None else "nsubj")
            return True
    return False


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    does_not_plan,
    before_to,
    summoned_to_appear,
    due_to_land,
    saturday_to,
    forces_killed,
    shipped_it_said,
    were_it_to,
    fronted_were,
    among_the_dead,
    designated_then,
    designated_by,
    and_proposed,
    as_fiction,
    recovered_from,
    after_noted,
    delegate_regretted,
    listed_in_brackets,
    was_quoted_as,
)
"""In the order in which they are tried."""
