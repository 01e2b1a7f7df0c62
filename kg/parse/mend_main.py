"""Mistakes of small parsers about which clause of a sentence is the main one, and which words are its verb."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import ROLE_NOUNS
from ..tree import Tree
from ..words import DAYS, MONTHS
from .labels import SAYING, SUBJECTS

__all__ = ["RULES"]

_OFFERED = frozenset("appeal bid call claim demand deal offer plan plea pledge proposal push request threat vote".split())
"""Nouns of headlines that are verbs as well, and that somebody rejects, backs or makes."""


def it_was_in_may_that(tree: Tree, i: int) -> bool:
    """ "It was only in May that Peru left": Peru left in May (a cleft sentence, Quirk et al. 1985, 18.25)."""
    it, be = tree.kid(tree.head[i], "nsubj", "expl"), tree.head[i]
    mark = tree.kid(i, "mark")
    if tree.dep[i] not in ("ccomp", "advcl") or tree.lemma[be] != "be" or it is None or tree.low[it] != "it" or tree.dep[be] != "ROOT":
        return False
    when = [k for k in tree.kids_of(be, "prep", "npadvmod") if be < k < i and any(tree.ent[t] == "DATE" for t in tree.subtree(k))]
    if mark is None or tree.low[mark] != "that" or len(when) != 1 or tree.subtree(when[0])[-1] != mark - 1:
        return False
    if tree.kid(be, "attr", "acomp", "aux", "neg") is not None or tree.kid(i, *SUBJECTS) is None:
        return False
    tree.crown(i)
    tree.move(when[0], i, tree.dep[when[0]])
    for k in [k for k in tree.kids_of(be, "punct") if k > i]:
        tree.move(k, i, "punct")
    tree.dep[it] = "expl"
    tree.move(be, i, "dep")
    return True


def in_2019_months_after(tree: Tree, i: int) -> bool:
    """ "In 2019, months after police had seized him, Peru closed the port": it was closed then."""
    clause = tree.head[i]
    main, mark = tree.head[clause], tree.kid(clause, "mark")
    date = tree.kid(i, "pobj")
    if tree.dep[i] != "prep" or date is None or tree.ent[date] != "DATE" or mark is None or tree.low[mark] not in ("after", "before"):
        return False
    count = tree.kid(clause, "npadvmod")
    if tree.dep[clause] not in ("ccomp", "advcl") or not i < date < mark < clause < main or tree.text[date + 1] != ",":
        return False
    if count is None or not date < count < mark:
        return False
    tree.move(i, main, "prep")
    tree.dep[clause] = "advcl"
    return True


def leaders_meeting_had_agreed(tree: Tree, i: int) -> bool:
    """ "Days after leaders meeting in Lima had agreed to stay, they left": who meets there had agreed."""
    have = tree.kid(i, "aux")
    if have is None or tree.low[have] not in ("had", "has", "have") or tree.tag[i] != "VBN" or tree.kid(i, *SUBJECTS) is not None:
        return False
    doing = next((k for k in range(have - 1, max(have - 12, -1), -1) if tree.tag[k] == "VBG" and tree.subtree(k)[-1] == have - 1), None)
    who = tree.kid(doing, "nsubj") if doing is not None else None
    if who is None or who != doing - 1 or tree.kid(doing, "aux") is not None or tree.head[i] == i or tree.dep[doing] == "ROOT":
        return False
    host = tree.head[doing]
    chain = [host, *tree.ancestors(host)]
    if i not in chain:
        return False
    if host != i:
        top = chain[chain.index(i) - 1]
        tree.move(top, tree.head[i], "advcl")
        tree.move(i, host, "advcl")
    tree.move(who, i, "nsubj")
    for k in [k for k in tree.kids[doing] if k < who]:
        tree.move(k, i, tree.dep[k])
    tree.move(doing, who, "acl")
    return True


def concession_risks_angering(tree: Tree, i: int) -> bool:
    """ "Any concession risks angering them": what it may do."""
    subject = i - 1
    if tree.low[i] != "risks" or tree.tag[i] != "NNS" or tree.head[subject] != i or tree.dep[subject] != "compound":
        return False
    doing = tree.kid(i, "acl")
    if doing != i + 1 or tree.tag[doing] != "VBG":
        return False
    for k in [k for k in tree.kids[i] if k < subject]:
        tree.move(k, subject, tree.dep[k])
    tree.dep[subject], tree.dep[doing] = "nsubj", "xcomp"
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBZ", "risk"
    return True


def in_april_the_firm(tree: Tree, i: int) -> bool:
    """ "In April Kade, the group created in 2015, founded it": the month is no part of the name, whose description is no subject."""
    name = tree.head[i]
    at = tree.head[name]
    verb = tree.head[at]
    times = {"on": DAYS, "in": MONTHS}.get(tree.low[at], ())
    if tree.low[i] not in times or tree.dep[i] != "compound" or tree.dep[name] != "pobj" or tree.dep[at] != "prep" or at != i - 1:
        return False
    kind = tree.kid(verb, "nsubj", "nsubjpass")
    det = tree.kid(kind, "det") if kind is not None else None
    if det is None or tree.low[det] not in ("a", "an", "the") or tree.text[name + 1 : det + 1] != [",", tree.text[det]]:
        return False
    end = tree.subtree(kind)[-1]
    if tree.pos[kind] != "NOUN" or not kind < verb or "," not in tree.text[end : end + 2]:
        return False
    tree.move(name, verb, tree.dep[kind])
    tree.move(kind, name, "appos")
    tree.move(i, at, "pobj")
    return True


def act_that_had_damaged(tree: Tree, i: int) -> bool:
    """ "An act that had damaged carmakers": what the act had done, and no carmakers of a kind."""
    thing, that = tree.head[i], tree.kid(i, "nsubj")
    act = tree.head[thing]
    if tree.tag[i] != "VBN" or tree.dep[i] != "amod" or that is None or tree.low[that] not in ("that", "which") or not that < i < thing:
        return False
    if tree.kid(i, "aux") is None or tree.dep[thing] not in ("appos", "dobj", "attr", "pobj", "conj") or not act < that:
        return False
    tree.move(i, act, "relcl")
    tree.move(thing, i, "dobj")
    tree.pos[i] = "VERB"
    return True


def after_a_discharge_flooded(tree: Tree, i: int) -> bool:
    """ "After a discharge of water last month flooded the port": a clause, whose subject stands behind "after"."""
    thing = tree.kid(i, "pobj")
    if tree.low[i] not in ("after", "before", "since", "until") or tree.dep[i] != "prep" or thing is None:
        return False
    end = tree.subtree(i)[-1] + 1
    host = tree.head[i]
    for verb in range(end, min(end + 4, tree.n)):
        if tree.pos[verb] == "VERB":
            break
    else:
        return False
    between = [k for k in range(end, verb) if not (tree.dep[k] == "npadvmod" or tree.dep[tree.head[k]] == "npadvmod")]
    joined = any(tree.dep[k] == "cc" and tree.head[verb] < k < verb for k in tree.kids[tree.head[verb]])
    if tree.tag[verb] != "VBD" or between or tree.kid(verb, *SUBJECTS) is not None or tree.dep[verb] != "conj" or joined:
        return False
    if tree.above(host, verb, -1):
        return False
    tree.move(verb, host, "advcl")
    tree.move(thing, verb, "nsubj")
    tree.move(i, verb, "mark")
    tree.pos[i] = "SCONJ"
    return True


def spurns_talks_offer(tree: Tree, i: int) -> bool:
    """A headline's "spurns talks offer": an offer of talks, and no talks that offer."""
    talks = i - 1
    verb = talks - 1
    if tree.low[i] not in _OFFERED or tree.tag[i] not in ("VBP", "VB") or tree.tag[talks] not in ("NNS", "NN") or verb < 1:
        return False
    if (tree.head[talks], tree.dep[talks]) != (i, "nsubj") or tree.tag[verb] != "VBZ":
        return False
    if tree.kid(verb, "dobj", "ccomp", "xcomp") is not None:
        return False
    if [k for k in tree.kids[i] if k > i and tree.dep[k] not in ("punct", "prep")] or tree.kid(verb, *SUBJECTS) is None:
        return False
    if tree.head[i] == i or tree.above(verb, i, -1):
        return False
    tree.move(i, verb, "dobj")
    tree.dep[talks] = "compound"
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


def as_the_house_signals_caution(tree: Tree, i: int) -> bool:
    """A headline's "as White House signals caution": the word that the tagger took for a plural is the verb."""
    verb, mark = i - 1, tree.kid(i, "mark")
    if mark is None or tree.low[mark] != "as" or (tree.head[verb], tree.dep[verb]) != (mark, "pobj") or tree.tag[verb] != "NNS":
        return False
    subject = verb - 1
    if tree.tag[i] not in ("VBP", "VB") or (tree.head[subject], tree.dep[subject]) != (verb, "compound"):
        return False
    if tree.kid(i, *SUBJECTS) is not None:
        return False
    tree.make_clause(subject, verb, i, mark)
    return True


def that_debt_was_rising(tree: Tree, i: int) -> bool:
    """ "Warned them that debt was rising": what they were warned of, and not which debt."""
    noun = tree.head[i]
    clause = tree.head[noun]
    told = tree.head[clause]
    if tree.low[i] != "that" or tree.dep[i] != "det" or tree.dep[noun] not in ("nsubj", "nsubjpass") or tree.dep[clause] != "ccomp":
        return False
    if tree.lemma[told] not in _TELLING or tree.kid(clause, "mark") is not None or tree.tag[noun] not in ("NN", "NNP"):
        return False
    whom = tree.kid(told, "dobj", "dative")
    if whom is None or tree.subtree(whom)[-1] != i - 1 or tree.subtree(noun)[0] != i:
        return False
    tree.move(i, clause, "mark")
    tree.pos[i], tree.tag[i] = "SCONJ", "IN"
    return True


def and_the_minister(tree: Tree, i: int) -> bool:
    """ "The envoy of Peru, Ana Ruiz, and the minister of Chile, Tom Poe, met": two offices, each with its holder."""
    name, det = tree.head[i], tree.kid(i, "det")
    first = tree.head[name]
    if tree.dep[i] != "conj" or tree.low[i] not in ROLE_NOUNS or det is None or tree.low[det] != "the" or tree.dep[name] != "appos":
        return False
    if tree.low[first] not in ROLE_NOUNS or tree.tag[name] != "NNP" or not first < name < i or tree.ent[i] == "PERSON":
        return False
    for k in [k for k in tree.kids_of(name, "cc") if name < k < i]:
        tree.move(k, first, "cc")
    tree.move(i, first, "conj")
    for k in [k for k in tree.kids_of(first, "appos") if k > i]:
        tree.move(k, i, "appos")
    return True


def at_the_port_the_minister_said(tree: Tree, i: int) -> bool:
    """ "Speaking at Ruvu Hospital, the minister, Ana Ruiz, said": who said it is no other name of the hospital."""
    place, det = tree.head[i], tree.kid(i, "det")
    if tree.dep[i] != "appos" or tree.low[i] not in ROLE_NOUNS or det is None or tree.low[det] != "the" or tree.dep[place] != "pobj":
        return False
    verb = next((k for k in tree.ancestors(place) if tree.dep[k] == "ROOT"), None)
    if tree.ent[place] == "PERSON" or verb is None or not i < verb or tree.kid(verb, *SUBJECTS) is not None or tree.text[det - 1] != ",":
        return False
    if tree.pos[verb] != "VERB" or tree.tag[verb] not in ("VBD", "VBZ") or tree.lemma[tree.head[place]] == "by":
        return False
    tree.move(i, verb, "nsubj")
    for k in tree.kids_of(i, "conj"):
        if tree.ent[k] == "PERSON" and tree.kid(i, "cc") is None:
            tree.dep[k] = "appos"
    return True


_WINNING = frozenset("beat defeat oust outpoll overtake surpass topple".split())


def defeated_her_to_become(tree: Tree, i: int) -> bool:
    """ "Ruiz defeated Poe to become president": who won became it."""
    verb = tree.head[i]
    if tree.dep[i] != "xcomp" or tree.lemma[i] != "become" or tree.lemma[verb] not in _WINNING or tree.kid(verb, "dobj") is None:
        return False
    tree.dep[i] = "advcl"
    return True


_AGREEING = frozenset("agree decide offer pledge promise refuse threaten vote vow".split())


def agreed_there_to_hold(tree: Tree, i: int) -> bool:
    """ "Agreed on Monday, after talks led by Ruiz, to hold a vote": what they agreed on, and not what was led for it."""
    to, host = tree.kid(i, "aux"), tree.head[i]
    if tree.tag[i] != "VB" or to is None or tree.low[to] != "to" or tree.text[to - 1] != ",":
        return False
    if tree.dep[i] not in ("xcomp", "advcl", "acl"):
        return False
    main = next((k for k in tree.ancestors(host) if tree.lemma[k] in _AGREEING and tree.pos[k] == "VERB"), None)
    if main is None or not main < host < to or tree.kid(main, "xcomp", "ccomp", "dobj") is not None or tree.kid(host, "nsubj") is not None:
        return False
    if "," not in tree.text[main:host] or tree.tag[host] not in ("VBD", "VBN", "VBG", "NN", "NNS"):
        return False
    tree.move(i, main, "xcomp")
    return True


_TELLING = frozenset("assure inform persuade promise remind tell warn".split())
_TRADED = frozenset("accusations barbs blame blows fire insults threats".split())


def they_trade_blame(tree: Tree, i: int) -> bool:
    """A headline's "Peru, Chile trade blame as talks fail": they do, and there is no trade blame."""
    blame, second = i + 1, i - 1
    if tree.low[i] != "trade" or blame >= tree.n or tree.low[blame] not in _TRADED or tree.dep[i] != "compound" or second < 0:
        return False
    first, later = tree.head[blame], tree.kid(blame, "prep")
    if tree.pos[second] != "PROPN" or tree.head[second] != blame or tree.dep[blame] not in ("conj", "appos") or tree.pos[first] != "PROPN":
        return False
    verb = tree.head[first]
    if tree.dep[first] not in SUBJECTS or tree.pos[verb] != "VERB" or later is None or tree.low[later] != "as":
        return False
    clash = tree.kid(later, "pobj")
    if clash is None or tree.subtree(later)[-1] != verb - 1:
        return False
    tree.move(clash, verb, "nsubj")
    tree.put_in_place(i, verb)
    tree.move(verb, i, "advcl")
    tree.move(later, verb, "mark")
    tree.move(first, i, "nsubj")
    tree.move(second, first, "conj")
    tree.move(blame, i, "dobj")
    tree.pos[i], tree.tag[i], tree.pos[later] = "VERB", "VBP", "SCONJ"
    return True


_REACHING = frozenset("attend cross enter join reach tour visit".split())


def visited_oslo_to_sign(tree: Tree, i: int) -> bool:
    """ "Ruiz visited Oslo to sign a deal": who went there is to sign it (Quirk et al. 1985, 15.48)."""
    verb = tree.head[i]
    if tree.dep[i] != "xcomp" or tree.tag[i] != "VB" or tree.lemma[verb] not in _REACHING or tree.kid(verb, "dobj") is None:
        return False
    if not any(tree.low[k] == "to" for k in tree.kids_of(i, "aux")):
        return False
    tree.dep[i] = "advcl"
    return True


_MEANS = frozenset("cable email fax letter mail phone post radio telephone telegram text video".split())


def demanded_by_radio(tree: Tree, i: int) -> bool:
    """ "A vessel demanded by radio that it halt", "agreed by phone with Poe to meet": nobody but those who did it."""
    verb, means = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "by" or tree.dep[i] not in ("agent", "prep") or means is None or tree.low[means] not in _MEANS or means != i + 1:
        return False
    whose = tree.head[verb] if tree.dep[verb] == "conj" and tree.tag[tree.head[verb]] in ("VBD", "VBN") else verb
    if tree.pos[verb] != "VERB" or tree.kid(verb, "auxpass") is not None or tree.kid(whose, *SUBJECTS) is None:
        return False
    if tree.kid(whose, "auxpass") is not None:
        return False
    partner = next((k for k in tree.kids_of(means, "prep") if tree.low[k] == "with"), None)
    if tree.dep[i] == "prep" and partner is None:
        return False
    if partner is not None:
        tree.move(partner, verb, "prep")
    if tree.tag[verb] == "VBN" and not tree.kids_of(verb, "aux"):
        tree.tag[verb] = "VBD"
        for k in tree.kids_of(verb, "nsubjpass"):
            tree.dep[k] = "nsubj"
    tree.dep[i] = "prep"
    return True


_BRINGING = frozenset("approve block buy cancel extend fund lift reject replace restore resume reverse revive sell suspend use".split())


def restored_curbs_lifted(tree: Tree, i: int) -> bool:
    """ "Restored curbs lifted under the 2015 deal": the curbs are restored; that they are lifted is said of them."""
    verb, thing = tree.head[i], tree.kid(i, *SUBJECTS)
    if tree.dep[i] != "ccomp" or tree.lemma[verb] not in _BRINGING or thing is None or not verb < thing < i or thing != i - 1:
        return False
    if tree.tag[i] not in ("VBD", "VBN") or not tree.low[i].endswith("ed") or tree.kid(i, "aux", "auxpass", "mark", "dobj") is not None:
        return False
    if tree.kid(i, "prep", "agent") is None or tree.pos[thing] not in ("NOUN", "PROPN") or tree.kid(verb, "dobj") is not None:
        return False
    tree.move(thing, verb, "dobj")
    tree.move(i, thing, "acl")
    tree.tag[i] = "VBN"
    return True


def at_kara_the_head_said(tree: Tree, i: int) -> bool:
    """ "Entered the plant at Kara, the head of the agency said on Tuesday": the head is no other name of Kara."""
    place, said = tree.head[i], tree.subtree(i)[-1] + 1
    det = tree.kid(i, "det")
    if tree.dep[i] != "appos" or det is None or tree.text[det - 1] != "," or said >= tree.n or tree.lemma[said] not in SAYING:
        return False
    if tree.dep[said] != "advcl" or tree.tag[said] != "VBD" or tree.kid(said, *SUBJECTS, "mark") is not None or tree.dep[place] != "pobj":
        return False
    main = tree.head[said]
    if tree.low[tree.head[place]] not in ("at", "from", "in", "near", "to"):
        return False
    if tree.low[i] not in ROLE_NOUNS or tree.dep[main] != "ROOT" or not main < place or not tree.above(place, main, -1):
        return False
    for k in [k for k in tree.kids_of(main, "dobj", "npadvmod", "appos", "punct") if k > said]:
        tree.move(k, said, "punct" if tree.dep[k] == "punct" else "npadvmod")  # "a rebuff that …"
    tree.crown(said)
    tree.move(i, said, "nsubj")
    tree.move(main, said, "ccomp")
    return True


def of_bombing_the_port(tree: Tree, i: int) -> bool:
    """ "Accused the army of bombing populated areas": a verb, which has an object."""
    if tree.dep[i] != "pcomp" or tree.tag[i] != "NN" or not tree.low[i].endswith("ing") or tree.kid(i, "dobj") is None:
        return False
    if tree.kid(i, "det", "amod", "compound", "poss") is not None:
        return False
    tree.tag[i], tree.pos[i] = "VBG", "VERB"
    return True


_CALLING = frozenset("brand call declare deem judge label pronounce rule term".split())


def called_it_wrong(tree: Tree, i: int) -> bool:
    """ "Called the decision "wrong"": what it was called, which the quotation marks part from it."""
    thing = tree.head[i]
    verb, after = tree.head[thing], i + 1
    if tree.dep[i] != "amod" or tree.tag[i] != "JJ" or i != thing + 2 or tree.text[i - 1] not in ('"', "“") or after >= tree.n:
        return False
    if tree.dep[thing] not in ("dobj", "oprd") or tree.lemma[verb] not in _CALLING or tree.text[after] not in ('"', "”", ",", "."):
        return False
    tree.move(i, verb, "oprd")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    it_was_in_may_that,
    in_2019_months_after,
    leaders_meeting_had_agreed,
    concession_risks_angering,
    in_april_the_firm,
    act_that_had_damaged,
    after_a_discharge_flooded,
    spurns_talks_offer,
    as_the_house_signals_caution,
    they_trade_blame,
    that_debt_was_rising,
    and_the_minister,
    at_the_port_the_minister_said,
    agreed_there_to_hold,
    defeated_her_to_become,
    visited_oslo_to_sign,
    demanded_by_radio,
    restored_curbs_lifted,
    at_kara_the_head_said,
    of_bombing_the_port,
    called_it_wrong,
)
"""In the order in which they are tried."""
