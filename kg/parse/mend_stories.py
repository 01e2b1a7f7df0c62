"""Mistakes of small parsers in news stories: what soured, what an attempt and a "when" hang on, what is only come close to."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import ACTOR_NOUNS, CLAIM_NOUNS, ROLE_NOUNS, SUMMING_NOUNS
from ..tree import Tree
from .labels import FINITE, QUOTES, SAYING, SHOUTING, SUBJECTS

__all__ = ["RULES"]


def relations_soured(tree: Tree, i: int) -> bool:
    """ "Relations between the two countries soured in 2022": a clause, and no kind of country."""
    top = tree.head[i]
    while tree.dep[top] in ("pobj", "prep", "conj"):
        top = tree.head[top]
    if tree.dep[i] != "acl" or tree.lemma[i] not in _TURNING or not tree.low[i].endswith("ed"):
        return False
    if tree.dep[top] != "ROOT" or top == tree.head[i]:
        return False
    if tree.pos[top] != "NOUN" or tree.subtree(i)[0] != i or tree.low[top + 1 : top + 2] not in (["between"], ["among"]):
        return False
    _lead(tree, i, top)
    tree.pos[i], tree.tag[i] = "VERB", "VBD"
    return True


def _lead(tree: Tree, i: int, top: int) -> None:
    """Make a verb that hung on the noun ``top`` the main one, with that noun for its subject and what follows for its own."""
    tree.crown(i)
    tree.move(top, i, "nsubj")
    for k in [k for k in tree.kids[top] if k > i]:
        tree.move(k, i, tree.dep[k])


_TURNING = frozenset(
    "collapse cool deepen deteriorate ease end escalate falter flare improve intensify last persist restart resume reopen sour stall start "
    "warm widen worsen".split()
)


def in_an_attempt_to(tree: Tree, i: int) -> bool:
    """ "Halved the visas granted to Algerians in an attempt to force Algiers": who halved them attempts it."""
    attempt, held = tree.kid(i, "pobj"), tree.head[i]
    if tree.low[i] != "in" or tree.dep[i] != "prep" or attempt is None or tree.lemma[attempt] not in _ATTEMPTS:
        return False
    to = next((k for k in tree.kids_of(attempt, "acl") if tree.tag[k] == "VB"), None)
    if to is None or tree.dep[held] not in ("acl", "dobj", "pobj") or tree.lemma[held] in _AT_WORK:
        return False
    verb = held
    while tree.dep[verb] in ("acl", "dobj", "pobj", "prep") and tree.head[verb] != verb and (verb == held or tree.pos[verb] != "VERB"):
        verb = tree.head[verb]
    if tree.pos[verb] != "VERB" or tree.tag[verb] not in ("VBD", "VBP", "VBZ", "VBG", "VB", "VBN") or tree.kid(verb, "dobj") is None:
        return False
    if tree.dep[verb] == "acl" or tree.above(verb, i, -1) or not verb < held:
        return False
    tree.move(i, verb, "prep")
    return True


_ATTEMPTS = frozenset("attempt bid effort".split())
_AT_WORK = frozenset("arrest caught die engage fail have involve injure kill lose make partner role setback step succeed use wound".split())


def was_doing_when(tree: Tree, i: int) -> bool:
    """ "Had been escorting a ship hired to survey the route when the cutter crossed its bow": what was going on then."""
    held = tree.head[i]
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBD" or held > i or not any(tree.low[k] == "when" for k in tree.kids_of(i, "advmod")):
        return False
    if tree.text[tree.subtree(i)[0] - 1] == "," or tree.tag[held] not in ("VB", "VBN", "VBG"):
        return False
    going = held
    while tree.dep[going] in ("acl", "xcomp", "advcl", "dobj", "pobj", "prep", "pcomp", "relcl"):
        going = tree.head[going]
    been = {tree.low[k] for k in tree.kids_of(going, "aux")}
    if going == held or tree.tag[going] != "VBG" or not been & {"was", "were", "been"} or tree.kid(going, *SUBJECTS) is None:
        return False
    tree.move(i, going, "advcl")
    return True


def came_close_to_war(tree: Tree, i: int) -> bool:
    """ "They came close to war": what they came to, nearly."""
    close = tree.head[i]
    verb = tree.head[close]
    if tree.low[i] != "to" or tree.dep[i] != "prep" or tree.low[close] not in ("close", "closer", "near"):
        return False
    if tree.lemma[verb] not in _COMING:
        return False
    if tree.dep[close] not in ("advmod", "acomp") or tree.kid(i, "pobj") is None or close != i - 1:
        return False
    tree.move(i, verb, "prep")
    return True


_COMING = frozenset("come draw get move".split())


def for_decades_over(tree: Tree, i: int) -> bool:
    """ "Have argued for decades over their borders": what they argue over, and no decades of that kind."""
    span = tree.head[i]
    for_ = tree.head[span]
    verb = tree.head[for_]
    if tree.low[i] not in ("about", "against", "over", "with") or tree.dep[i] != "prep" or tree.dep[span] != "pobj":
        return False
    if tree.low[for_] != "for" or tree.dep[for_] != "prep" or tree.pos[verb] != "VERB":
        return False
    if tree.ent[span] not in ("DATE", "TIME") or tree.tag[span] != "NNS" or span != i - 1:
        return False
    what = tree.kid(i, "pobj")
    if what is None or tree.ent[what] in ("DATE", "TIME"):
        return False
    tree.move(i, verb, "prep")
    return True


def step_likely_to(tree: Tree, i: int) -> bool:
    """ "Would tax the strait, a step likely to raise premiums": the step is likely to."""
    step = i - 1
    start = tree.subtree(step)[0] if step > 1 else 0
    if tree.low[i] not in ("bound", "certain", "likely", "sure", "unlikely") or tree.kid(i, "xcomp") is None or start < 2:
        return False
    if tree.lemma[step] not in SUMMING_NOUNS or tree.low[start] not in ("a", "an") or tree.text[start - 1] != ",":
        return False
    host = tree.head[i]
    if tree.head[step] != i or host == i or tree.pos[host] != "VERB":
        return False
    tree.move(step, host, "dep")
    tree.move(i, step, "amod")
    return True


def signed_and_made_public(tree: Tree, i: int) -> bool:
    """ "The accord, signed in May but made public in June": it was made so."""
    first, what = tree.head[i], next((k for k in tree.kids_of(i, "dobj", "acomp", "oprd") if tree.tag[k] == "JJ"), None)
    if tree.dep[i] != "conj" or tree.low[i] not in ("made", "kept", "left", "held") or what is None or what != i + 1:
        return False
    if tree.dep[first] != "acl" or tree.tag[first] != "VBN" or (tree.tag[i] == "VBN" and tree.dep[what] == "oprd"):
        return False
    tree.tag[i], tree.dep[what] = "VBN", "oprd"
    return True


def group_faulted_them(tree: Tree, i: int) -> bool:
    """ "Kade Watch, a group that helps them, faulted ministers for it": a clause, for no minister is called faulted."""
    what = tree.head[i]
    top = tree.head[what]
    if tree.dep[i] != "amod" or tree.tag[i] != "VBD" or tree.dep[what] != "appos" or tree.dep[top] != "ROOT" or tree.pos[top] != "PROPN":
        return False
    first = next((k for k in tree.kids_of(top, "appos") if k < i), None)
    if first is None or tree.text[i - 1] != "," or tree.subtree(first)[-1] + 2 != i or tree.subtree(what)[0] != i:
        return False
    _lead(tree, i, top)
    tree.move(what, i, "dobj")
    for k in [k for k in tree.kids_of(what, "prep") if tree.kid(k, "pcomp") is not None]:
        tree.move(k, i, "prep")
    tree.pos[i] = "VERB"
    return True


def by_pakistan_the_supplier(tree: Tree, i: int) -> bool:
    """ "Agreed to tax rice, brushing aside a threat by Peru, its largest supplier": who that is, and nothing agreed."""
    verb, start = tree.head[i], tree.subtree(i)[0]
    name = start - 2
    if tree.dep[i] not in ("dobj", "npadvmod", "oprd") or tree.pos[verb] != "VERB" or not verb < name or tree.text[start - 1] != ",":
        return False
    if tree.ent[name] not in ("GPE", "ORG", "PERSON") or tree.pos[name] != "PROPN" or tree.ent[i] or tree.tag[i] != "NN":
        return False
    if tree.lemma[i] not in ACTOR_NOUNS | ROLE_NOUNS | _TRADING or tree.low[start] not in ("a", "an", "his", "her", "its", "the", "their"):
        return False
    if not any(verb < k < name and name in tree.subtree(k) for k in tree.kids_of(verb, "advcl", "xcomp", "prep", "ccomp")):
        return False
    tree.move(i, name, "appos")
    return True


_TRADING = frozenset("backer buyer customer donor exporter importer lender neighbour neighbor owner rival supplier".split())


def raise_up_to(tree: Tree, i: int) -> bool:
    """ "Raise tariffs up to agreed ceilings": how far, and no particle."""
    verb, to = tree.head[i], i + 1
    if tree.low[i] != "up" or tree.dep[i] != "prt" or tree.low[to : to + 1] != ["to"] or tree.tag[to] not in ("IN", "TO"):
        return False
    if tree.pos[tree.head[to]] == "VERB" and tree.head[to] != verb:
        return False
    thing = tree.kid(verb, "dobj")
    if thing is None or thing != i - 1 or tree.kid(to, "pobj") is None:
        return False
    tree.move(to, verb, "prep")
    tree.move(i, to, "advmod")
    tree.pos[i], tree.tag[i] = "ADV", "RB"
    return True


def ministers_back_tariff(tree: Tree, i: int) -> bool:
    """A headline's "East African ministers back rice tariff": what they back."""
    who = i - 1
    if tree.low[i] != "back" or who < 0 or not tree.low[who].endswith("s") or tree.low[who][:-1] not in ROLE_NOUNS:
        return False
    thing = tree.head[who]
    if tree.head[i] != who or tree.dep[who] not in ("compound", "nmod") or tree.pos[thing] != "NOUN" or tree.dep[thing] != "ROOT":
        return False
    if not i < thing:
        return False
    tree.crown(i)
    for k in [k for k in tree.kids_of(thing, "prep", "punct") if k > thing]:
        tree.move(k, i, tree.dep[k])
    tree.move(thing, i, "dobj")
    tree.move(who, i, "nsubj")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBP", "back"
    return True


def report_that_he_had(tree: Tree, i: int) -> bool:
    """ "A report that his government had offered to hand it over": what the report says, and no part of it."""
    verb = tree.head[i]
    noun = tree.head[verb]
    who = tree.kid(verb, "nsubj", "nsubjpass")
    if tree.low[i] != "that" or tree.dep[i] != "dobj" or tree.dep[verb] != "relcl" or tree.lemma[noun] not in _REPORTS:
        return False
    if who is None or not i < who < verb or tree.kid(verb, "xcomp", "ccomp") is None or noun != i - 1:
        return False
    tree.move(i, verb, "mark")
    tree.move(verb, noun, "acl")
    tree.pos[i], tree.tag[i] = "SCONJ", "IN"
    return True


_REPORTS = CLAIM_NOUNS | frozenset("denial hint report reports rumor rumour speculation story".split())


def kade_filed_for(tree: Tree, i: int) -> bool:
    """ "Kade AB, once the darling of investors, filed for bankruptcy on Wednesday.": a clause, where nothing else is one."""
    top = tree.head[i]
    first = next((k for k in tree.kids_of(top, "appos") if k < i), None)
    if tree.dep[i] != "acl" or tree.tag[i] != "VBN" or tree.dep[top] != "ROOT" or tree.pos[top] != "PROPN" or first is None:
        return False
    if tree.text[i - 1] != "," or tree.subtree(first)[-1] + 2 != i or tree.kid(i, "agent") is not None or tree.lemma[i] in _CALLED:
        return False
    if not tree.low[i].endswith("ed") or tree.text[tree.subtree(top)[-1]] != "." or tree.kid(i, "prep", "dobj", "xcomp") is None:
        return False
    if any(tree.tag[k] in FINITE for k in tree.kids[top]):
        return False
    _lead(tree, i, top)
    tree.tag[i] = "VBD"
    return True


_CALLED = frozenset("base call compare couple dedicate dub entitle follow hit join list name own title type".split())


def crossing_closed_since(tree: Tree, i: int) -> bool:
    """ "Agreed to reopen the crossing, closed since 2019, but not to leave": the crossing was closed, by nobody named."""
    verb, thing = tree.head[i], i - 2
    if tree.lemma[i] not in _SHUT or tree.tag[i] not in ("VBD", "VBN") or tree.dep[i] not in ("advcl", "conj") or thing < 0:
        return False
    if tree.text[i - 1] != "," or tree.dep[thing] not in ("dobj", "pobj") or not verb < thing:
        return False
    if tree.kid(i, *SUBJECTS, "dobj", "aux") is not None or tree.kid(i, "prep", "agent") is None:
        return False
    governor = tree.head[thing]
    behind = [k for k in tree.kids_of(i, "cc", "conj") if k > i]
    for k in behind:
        tree.move(k, governor if tree.pos[governor] == "VERB" else verb, tree.dep[k])
    tree.move(i, thing, "acl")
    tree.tag[i] = "VBN"
    return True


_SHUT = frozenset("abandon close decommission demolish destroy evacuate mothball shut suspend vacate".split())


def spoke_with_her_to(tree: Tree, i: int) -> bool:
    """ "Spoke with Ana Ruiz of Peru to reaffirm it": with whom, and what for."""
    with_, who = tree.head[i], tree.kid(i, "nsubj")
    verb = tree.head[with_]
    if tree.dep[i] != "pcomp" or tree.tag[i] != "VB" or tree.low[with_] != "with" or who is None or tree.pos[who] != "PROPN":
        return False
    if tree.pos[verb] != "VERB" or not verb < with_ < who < i or all(tree.low[k] != "to" for k in tree.kids_of(i, "aux")):
        return False
    tree.move(i, verb, "advcl")
    tree.move(who, with_, "pobj")
    return True


def warned_kade(tree: Tree, i: int) -> bool:
    """ "The farm will not open, warned Baltic Arrow, the consortium behind it": who warned."""
    told, who = tree.head[i], tree.kid(i, "dobj", "npadvmod")
    if tree.dep[i] != "conj" or tree.dep[told] != "ROOT" or tree.lemma[i] not in SAYING or tree.tag[i] != "VBD" or who is None:
        return False
    if tree.text[i - 1] != "," or tree.pos[who] != "PROPN" or tree.subtree(who)[0] != i + 1 or tree.kid(i, *SUBJECTS, "aux") is not None:
        return False
    if tree.tag[told] == "VBD" and tree.kid(told, "auxpass") is None:
        return False  # "left home, warned Ana Ruiz and fled"
    tree.crown(i)
    tree.move(told, i, "ccomp")
    tree.move(who, i, "nsubj")
    for k in tree.kids_of(told, "punct"):
        tree.move(k, i, "punct")
    return True


def overtook_it_shipping(tree: Tree, i: int) -> bool:
    """ "Overtook Chad as the largest exporter, shipping ten tonnes": who overtook it ships them."""
    noun = tree.head[i]
    as_ = tree.head[noun]
    verb = tree.head[as_]
    if tree.dep[i] != "acl" or tree.tag[i] != "VBG" or tree.low[as_] != "as" or tree.dep[noun] != "pobj" or tree.pos[verb] != "VERB":
        return False
    if tree.text[tree.subtree(i)[0] - 1] != "," or tree.kid(verb, "nsubj") is None:
        return False
    tree.move(i, verb, "advcl")
    return True


def ministers_implicated_in(tree: Tree, i: int) -> bool:
    """ "Accused him of shielding ministers implicated in the affair": the ministers are."""
    noun, verb = i - 1, tree.head[i]
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBN" or noun < 1 or tree.dep[noun] != "dobj" or tree.tag[noun] not in ("NNS", "NN"):
        return False
    inner = tree.head[noun]
    if tree.dep[inner] != "pcomp" or not verb < inner or tree.kid(i, *SUBJECTS, "aux", "auxpass", "mark", "dobj") is not None:
        return False
    if tree.kid(i, "prep", "agent") is None or verb not in tree.ancestors(noun):
        return False
    tree.move(i, noun, "acl")
    return True


def yet_they_awarded(tree: Tree, i: int) -> bool:
    """ "Owes its workers their pay, yet councillors last week awarded themselves rises": who awarded them."""
    verb = tree.head[i]
    if tree.tag[i] not in FINITE or tree.dep[i] not in ("advcl", "ccomp", "conj") or tree.kid(i, *SUBJECTS) is not None:
        return False
    beside = [k for k in tree.kids_of(verb, "dobj", "npadvmod") if verb < k < i]
    who = next((k for k in beside if tree.low[tree.subtree(k)[0] - 1] in ("but", "yet")), None)
    if who is None or tree.pos[who] not in ("NOUN", "PROPN") or tree.text[tree.subtree(who)[0] - 2] != ",":
        return False
    if any(tree.ent[k] != "DATE" and tree.pos[k] != "ADV" for k in range(tree.subtree(who)[-1] + 1, i)):
        return False
    tree.move(i, verb, "conj")
    tree.move(who, i, "nsubj")
    return True


def thundered_ana_ruiz(tree: Tree, i: int) -> bool:
    """ "“Let them come,” thundered senator Ana Ruiz": who thundered it."""
    who = tree.kid(i, "dobj")
    if tree.lemma[i] not in SHOUTING or tree.tag[i] != "VBD" or who is None or tree.kid(i, *SUBJECTS) is not None:
        return False
    if tree.ent[who] != "PERSON" or i < 1 or tree.text[i - 1] not in QUOTES or tree.subtree(who)[0] != i + 1:
        return False
    tree.dep[who] = "nsubj"
    return True


def let_alone_accepted(tree: Tree, i: int) -> bool:
    """ "No proposal had been put to him, let alone accepted": nor was it accepted."""
    alone, let = i - 1, i - 2
    if let < 1 or tree.low[let:i] != ["let", "alone"] or tree.tag[i] != "VBN" or tree.dep[i] != "advcl":
        return False
    verb = tree.head[i]
    helped = tree.kid(verb, "auxpass")
    if helped is None or tree.tag[verb] != "VBN" or tree.above(i, let, -1) or tree.above(let, alone, -1):
        return False
    tree.dep[i] = "conj"
    tree.move(let, i, "advmod")
    tree.move(alone, let, "advmod")
    return True


def hour_before_it(tree: Tree, i: int) -> bool:
    """ "Learned of the deal an hour before it was announced": how long before."""
    noun = tree.head[i]
    if tree.dep[i] != "npadvmod" or tree.pos[noun] != "NOUN" or tree.dep[noun] != "pobj":
        return False
    if tree.low[i + 1 : i + 2] not in (["before"], ["after"]):
        return False
    clause = tree.head[i + 1]
    if tree.dep[i + 1] != "mark" or tree.pos[clause] not in ("VERB", "AUX") or not noun < i < clause:
        return False
    tree.move(i, clause, "npadvmod")
    for k in range(tree.subtree(noun)[0], noun + 1):
        tree.ent[k] = ""
    return True


def heads_of_state(tree: Tree, i: int) -> bool:
    """ "The Heads of State and Government met": what they are, and no name."""
    if tree.low[i] != "heads" or tree.pos[i] != "PROPN" or tree.low[i + 1 : i + 2] != ["of"]:
        return False
    if tree.low[i + 2 : i + 3] not in (["state"], ["government"], ["delegation"], ["mission"]):
        return False
    tree.pos[i], tree.tag[i], tree.lemma[i], tree.ent[i] = "NOUN", "NNS", "head", ""
    for k in range(i + 2, min(i + 5, len(tree.low))):
        if tree.low[k] in ("state", "government", "delegation", "mission") and tree.pos[k] == "PROPN":
            tree.pos[k], tree.tag[k], tree.lemma[k], tree.ent[k] = "NOUN", "NN", tree.low[k], ""
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    relations_soured,
    in_an_attempt_to,
    was_doing_when,
    came_close_to_war,
    for_decades_over,
    step_likely_to,
    signed_and_made_public,
    group_faulted_them,
    by_pakistan_the_supplier,
    raise_up_to,
    ministers_back_tariff,
    report_that_he_had,
    kade_filed_for,
    crossing_closed_since,
    spoke_with_her_to,
    warned_kade,
    overtook_it_shipping,
    ministers_implicated_in,
    yet_they_awarded,
    thundered_ana_ruiz,
    let_alone_accepted,
    hour_before_it,
    heads_of_state,
)
"""In the order in which they are tried."""
