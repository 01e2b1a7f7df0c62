"""Mistakes of small parsers in plain news: what was said of whom, when and where it was, for what somebody was sued or sentenced."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import ACTOR_NOUNS, BODY_NOUNS, PERSON_NOUNS
from ..tree import Tree
from .labels import SAYING, SUBJECTS

__all__ = ["RULES"]

_CALLING = frozenset("brand call consider declare deem find label think".split())


def called_it_unacceptable(tree: Tree, i: int) -> bool:
    """ "Called the decision unacceptable": what it was called, and no decision of that kind."""
    thing = tree.head[i]
    verb = tree.head[thing]
    if tree.dep[i] != "amod" or tree.tag[i] != "JJ" or i != thing + 1 or tree.dep[thing] != "dobj" or tree.lemma[verb] not in _CALLING:
        return False
    if tree.kid(i, "prep") is not None or tree.kid(thing, "det", "poss") is None or tree.text[i + 1 : i + 2] == ["-"]:
        return False
    tree.move(i, verb, "oprd")
    return True


def after_an_attack_killed(tree: Tree, i: int) -> bool:
    """ "Were suspended after an attack on a base killed three": the attack did, and not what was suspended."""
    verb = tree.head[i]
    if tree.dep[i] not in ("advcl", "conj", "dep") or tree.tag[i] != "VBD" or tree.kid(i, *SUBJECTS, "mark", "aux", "cc") is not None:
        return False
    by = next((k for k in tree.kids_of(verb, "prep") if k < i and tree.low[k] in ("after", "before", "since", "until")), None)
    who = None if by is None else tree.kid(by, "pobj")
    if by is None or who is None or not verb < by or tree.ent[who] in ("DATE", "TIME"):
        return False
    dated = {t for k in tree.kids_of(i, "prep", "npadvmod") if k < i for t in tree.subtree(k) if tree.ent[t] in ("DATE", "TIME")}
    between = [t for t in range(tree.subtree(by)[-1] + 1, i) if tree.pos[t] != "ADP"]
    if between and not dated.issuperset(between):
        return False  # but "after Peru on Friday vetoed the text"
    tree.open_clause(i, verb, by, who)
    return True


def called_by_its_name(tree: Tree, i: int) -> bool:
    """ "Told the newspaper Dagens Nyheter that", "left the regional bloc ECOWAS in 2000": one paper and one bloc, by its name."""
    verb = tree.head[i]
    kind = tree.lemma[i] in _MEDIA if tree.lemma[verb] == "tell" else tree.lemma[verb] in _JOINING and tree.lemma[i] in BODY_NOUNS
    if tree.dep[i] not in ("dative", "dobj") or not kind or i + 1 >= tree.n or not tree.text[i + 1][:1].isupper():
        return False
    name = next((k for k in tree.kids_of(verb, "dobj", "oprd") if tree.subtree(k)[0] == i + 1), None)
    if name is None or (tree.pos[name] != "PROPN" and name != i + 1):
        return False
    for k in tree.kids_of(name, "prep"):
        tree.move(k, verb, "prep")
    tree.move(name, i, "appos")
    tree.pos[name], tree.tag[name] = "PROPN", "NNP"
    if tree.lemma[verb] != "tell":
        tree.dep[i] = "dobj"
    return True


_MEDIA = frozenset("agency broadcaster channel daily magazine newspaper paper station website".split())
_JOINING = frozenset("accuse criticise criticize found head join lead leave quit run".split())


def arresting_in_order_to(tree: Tree, i: int) -> bool:
    """ "Accused Tunisia of arresting writers in order to silence them": what they were arrested for, and no aim of who accuses."""
    verb, order = tree.head[i], i + 1
    if tree.low[i] != "in" or tree.dep[i] != "prep" or order >= tree.n or tree.low[order] != "order" or tree.kid(order, "acl") is None:
        return False
    by = next((k for k in tree.kids_of(verb, "prep") if k < i and tree.low[k] in ("of", "for")), None)
    deed = None if by is None else tree.kid(by, "pcomp")
    if deed is None or tree.tag[deed] != "VBG" or tree.subtree(deed)[-1] != i - 1:
        return False
    tree.move(i, deed, "prep")
    return True


def jailed_to_silence(tree: Tree, i: int) -> bool:
    """ "Jailed writers to silence critics", "summoned the envoy to protest": what for, and nothing that writers or envoys do."""
    verb = tree.head[i]
    called = tree.lemma[verb] == "summon" and tree.lemma[i] in _COMPLAINING
    if tree.dep[i] != "xcomp" or tree.tag[i] != "VB" or not (called or tree.lemma[verb] in _SEIZING) or tree.low[i - 1] != "to":
        return False
    if not any(verb < k < i for k in tree.kids_of(verb, "dobj")):
        return False
    tree.dep[i] = "advcl"
    return True


_COMPLAINING = frozenset("complain condemn convey demand express hear lodge object protest register tell voice warn".split())
_SEIZING = frozenset("arrest attack detain imprison jail kill murder prosecute shoot".split())


def looking_for_one_since(tree: Tree, i: int) -> bool:
    """ "Had been looking for a buyer since last autumn": how long, and no buyer of that time."""
    day, noun = tree.kid(i, "pobj"), tree.head[i]
    if tree.low[i] != "since" or tree.dep[i] != "prep" or day is None or tree.ent[day] != "DATE" or tree.pos[noun] not in ("NOUN", "PROPN"):
        return False
    verb = next((a for a in tree.ancestors(i) if tree.pos[a] in ("VERB", "AUX")), None)
    if verb is None or not verb < noun or not any(tree.lemma[k] == "have" for k in tree.kids_of(verb, "aux")):
        return False
    if any(tree.dep[a] in ("acl", "relcl", "appos") for a in tree.ancestors(i) if tree.above(a, verb, -1) and a != verb):
        return False
    tree.move(i, verb, "prep")
    return True


def denied_misleading_them(tree: Tree, i: int) -> bool:
    """ "Has denied misleading MPs": what one has not done, and no MPs who mislead."""
    thing = tree.head[i]
    verb = tree.head[thing]
    if tree.dep[i] != "amod" or tree.tag[i] != "VBG" or tree.lemma[verb] not in ("admit", "deny") or i != verb + 1 or tree.kids[i]:
        return False
    if tree.dep[thing] != "dobj" or tree.lemma[i] in ("exist", "follow", "grow", "outstand", "remain", "rise"):
        return False
    rest = [k for k in tree.kids_of(verb, "prep") if k > thing]
    tree.move(i, verb, "xcomp")
    tree.move(thing, i, "dobj")
    for k in rest:
        tree.move(k, i, "prep")
    tree.pos[i] = "VERB"
    return True


def euros_on_wednesday(tree: Tree, i: int) -> bool:
    """ "Fined it 340 million euros on Wednesday": when, and no euros of that day."""
    day, sum_ = tree.kid(i, "pobj"), tree.head[i]
    verb = tree.head[sum_]
    if tree.low[i] not in ("in", "on") or tree.dep[i] != "prep" or day is None or tree.ent[day] != "DATE" or tree.pos[verb] != "VERB":
        return False
    counted = tree.kid(sum_, "nummod") is not None and tree.lemma[sum_] in _UNITS
    if not (counted or tree.ent[sum_] in ("MONEY", "PERCENT")) or tree.dep[sum_] not in ("dobj", "npadvmod", "pobj"):
        return False
    tree.move(i, verb, "prep")
    return True


_UNITS = frozenset("barrel crown dinar dirham dollar euro franc krona krone peso pound rand ruble rupee ton tonne yen yuan zloty".split())


def hold_talks_in_athens_in_june(tree: Tree, i: int) -> bool:
    """ "Agreed to hold another round of talks in Athens in June": where and when it is to be held."""
    noun, place = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] not in ("at", "in", "on") or tree.dep[i] != "prep" or place is None or tree.ent[place] not in ("DATE", "FAC", "GPE"):
        return False
    top = noun
    while tree.dep[top] == "pobj" and tree.low[tree.head[top]] == "of":
        top = tree.head[tree.head[top]]
    verb = tree.head[top]
    if top == noun or tree.dep[top] != "dobj" or tree.lemma[verb] not in _STAGING or not verb < top:
        return False
    tree.move(i, verb, "prep")
    return True


_STAGING = frozenset("attend begin hold host resume start".split())


def sued_by_it_over(tree: Tree, i: int) -> bool:
    """ "Has been sued by the watchdog over claims that": over what it was sued, and no watchdog over it."""
    who = tree.head[i]
    by = tree.head[who]
    verb = tree.head[by]
    if tree.low[i] not in ("after", "for", "over") or tree.dep[i] != "prep" or tree.dep[who] != "pobj" or tree.dep[by] != "agent":
        return False
    if tree.lemma[verb] not in _BLAMING or tree.pos[verb] != "VERB" or i != who + 1:
        return False
    tree.move(i, verb, "prep")
    return True


_BLAMING = frozenset("arrest charge criticise criticize fine investigate jail probe question sanction sue summon".split())


def publish_or_resign(tree: Tree, i: int) -> bool:
    """ "Should publish her emails or resign": what else one should do, and nothing to publish."""
    thing = tree.head[i]
    verb = tree.head[thing]
    if tree.low[i] not in ("leave", "quit", "resign") or tree.dep[i] != "conj" or tree.tag[i] not in ("NN", "VB") or tree.kids[i]:
        return False
    cc = next((k for k in tree.kids_of(thing, "cc") if k == i - 1), None)
    if cc is None or tree.dep[thing] != "dobj" or tree.tag[verb] != "VB" or tree.kid(verb, "aux") is None:
        return False
    tree.move(i, verb, "conj")
    tree.move(cc, verb, "cc")
    tree.pos[i], tree.tag[i] = "VERB", "VB"
    return True


def sworn_in_hours_later(tree: Tree, i: int) -> bool:
    """ "Was sworn in hours later": took an oath, and not within hours."""
    verb, hours = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "in" or tree.low[verb] != "sworn" or i != verb + 1 or hours is None or tree.dep[i] != "prep":
        return False
    later = hours + 1
    if later >= tree.n or tree.low[later] not in ("ago", "after", "before", "later"):
        return False
    tree.move(hours, later if tree.head[later] == verb else verb, "npadvmod")
    tree.dep[i], tree.pos[i], tree.tag[i] = "prt", "ADP", "RP"
    return True


def pay_289m_to(tree: Tree, i: int) -> bool:
    """ "To pay $289m to a gardener": one sum, and nothing that is paid to a number."""
    number, verb = i - 1, tree.head[i]
    if tree.low[i] not in ("bn", "k", "m", "mn", "tn") or tree.dep[i] != "dobj" or tree.tag[number] != "CD" or tree.head[number] != verb:
        return False
    if tree.dep[number] not in ("dative", "dobj") or not tree.glued[number]:
        return False
    for k in list(tree.kids[number]):
        tree.move(k, i, tree.dep[k])
    tree.move(number, i, "nummod")
    return True


def wages_and_they_have_called(tree: Tree, i: int) -> bool:
    """ "Unions say that wages have fallen and have called a strike": the unions have, for no wages call one."""
    told = tree.head[i]
    said = tree.head[told]
    if tree.dep[i] != "conj" or tree.dep[told] != "ccomp" or tree.lemma[said] not in SAYING or not said < told < i:
        return False
    if tree.kid(i, *SUBJECTS, "mark", "auxpass") is not None or tree.lemma[i] not in _ACTING:
        return False
    what, who = tree.kid(told, "nsubj", "nsubjpass"), tree.kid(said, "nsubj")
    if what is None or who is None or tree.tag[what] not in ("NN", "NNS") or tree.lemma[what] in ACTOR_NOUNS | BODY_NOUNS | PERSON_NOUNS:
        return False
    if tree.ent[what] or tree.kid(what, "poss") is not None:
        return False
    cc = next((k for k in tree.kids_of(told, "cc") if told < k < i), None)
    if cc is None or any(tree.low[k] in ("could", "may", "might", "should", "would") for k in tree.kids_of(i, "aux")):
        return False
    tree.move(i, said, "conj")
    tree.move(cc, said, "cc")
    return True


_ACTING = frozenset("accuse appeal call demand file promise reject sue threaten urge vow".split())


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    called_it_unacceptable,
    after_an_attack_killed,
    called_by_its_name,
    arresting_in_order_to,
    jailed_to_silence,
    looking_for_one_since,
    denied_misleading_them,
    euros_on_wednesday,
    hold_talks_in_athens_in_june,
    sued_by_it_over,
    publish_or_resign,
    sworn_in_hours_later,
    pay_289m_to,
    wages_and_they_have_called,
)
"""In the order in which they are tried."""
