"""Mistakes of small parsers in reports of policy: what is ordered, whose ruling it is, which of them remain, where a quote ends."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import BODY_NOUNS, PERSON_NOUNS, ROLE_NOUNS
from ..tree import Tree
from .labels import AMOUNTS, GROUPS, PASTS, QUOTES, SAYING, SUBJECTS

__all__ = ["RULES"]


def obliges_them_to_carry(tree: Tree, i: int) -> bool:
    """ "Obliges ships near the border to carry lights": the ships carry them."""
    verb = tree.head[i]
    thing = next((k for k in tree.kids_of(verb, "dobj") if verb < k < i), None)
    if tree.dep[i] != "advcl" or tree.tag[i] != "VB" or thing is None or tree.low[i - 1] != "to" or tree.lemma[verb] not in _OBLIGING:
        return False
    if tree.pos[thing] not in ("NOUN", "PROPN", "PRON") or (i > 1 and tree.text[i - 2] == ","):
        return False
    tree.dep[i] = "xcomp"
    return True


_OBLIGING = frozenset("compel empower enable encourage entitle force instruct oblige obligate order persuade pressure tell urge".split())


def ruling_by_the_court(tree: Tree, i: int) -> bool:
    """ "Violates a ruling by the court": whose ruling it is, and no court that violates it."""
    verb, who = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "by" or tree.dep[i] not in ("agent", "prep") or who is None or tree.ent[who] in AMOUNTS:
        return False
    thing = next((k for k in tree.kids_of(verb, "dobj") if k == i - 1), None)
    if thing is None or tree.lemma[thing] not in _MADE or tree.kid(verb, "auxpass") is not None:
        return False
    tree.move(i, thing, "prep")
    return True


_MADE = frozenset(
    "appeal attack bid claim comment complaint decision decree demand directive finding judgment offer order pledge plan proposal protest "
    "recommendation remark report request resolution ruling speech statement study survey verdict vote warning".split()
)


def letter_his_director_wrote(tree: Tree, i: int) -> bool:
    """ "In a letter seen by the Herald, Kade's director, Ana Ruiz, said": she is the director, and no newspaper is."""
    last = tree.subtree(i)[-1]
    if tree.dep[i] != "appos" or tree.lemma[i] not in ROLE_NOUNS | PERSON_NOUNS or tree.kid(i, "poss", "det") is None or last + 2 >= tree.n:
        return False
    name = next((k for k in range(last + 2, tree.n) if tree.dep[k] == "nsubj" and tree.subtree(k)[0] == last + 2), None)
    if name is None or tree.text[last + 1] != "," or tree.ent[name] != "PERSON" or tree.ent[tree.head[i]] == "PERSON":
        return False
    verb = tree.head[name]
    front = next((a for a in tree.ancestors(i) if tree.dep[a] == "prep" and tree.head[a] == verb), None)
    if front is None or not front < i < verb or tree.text[verb - 1] != ",":
        return False
    tree.move(i, verb, "nsubj")
    tree.move(name, i, "appos")
    return True


def power_to_fine(tree: Tree, i: int) -> bool:
    """ "Given the power to fine firms up to 4% of their sales": what it may do, and no fine firms."""
    to, firms = i - 1, tree.head[i]
    if tree.low[i] != "fine" or tree.dep[i] not in ("amod", "compound") or to < 1 or tree.low[to] != "to" or firms != i + 1:
        return False
    power, verb = to - 1, tree.head[to]
    if tree.lemma[power] not in ("authority", "power", "right") or tree.head[firms] != to or verb not in (power, tree.head[power]):
        return False
    sums = [k for k in tree.kids_of(verb, "dobj") if k > firms and tree.ent[k] in ("MONEY", "PERCENT")]
    tree.move(i, power, "acl")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VB", "fine"
    tree.move(to, i, "aux")
    tree.pos[to], tree.tag[to] = "PART", "TO"
    tree.move(firms, i, "dative" if sums else "dobj")
    for k in sums:
        tree.move(k, i, "dobj")
    return True


def west_of_london(tree: Tree, i: int) -> bool:
    """ "Considered a ban on links west of London": where the links are, and nothing that a ban is thought to be."""
    verb = tree.head[i]
    thing = next((k for k in tree.kids_of(verb, "dobj") if verb < k < i and tree.subtree(k)[-1] == i - 1), None)
    if tree.low[i] not in ("east", "north", "south", "west") or tree.dep[i] != "oprd" or thing is None or tree.kid(i, "prep") is None:
        return False
    tree.move(i, i - 1 if tree.pos[i - 1] in ("NOUN", "PROPN") else thing, "advmod")
    tree.pos[i], tree.tag[i] = "ADV", "RB"
    return True


def as_incumbent_seeks(tree: Tree, i: int) -> bool:
    """ "Rival wins by 300 votes as incumbent seeks recount": the incumbent seeks it."""
    as_, verb = tree.head[i], i + 1
    if tree.dep[i] not in ("amod", "compound", "nmod") or tree.dep[as_] != "mark" or as_ != i - 1 or tree.head[as_] != verb:
        return False
    if tree.tag[verb] not in ("VBZ", "VBP", "VBD") or tree.kid(verb, *SUBJECTS) is not None:
        return False
    main = tree.head[verb]
    tree.move(i, verb, "nsubj")
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    if tree.kid(verb, "dobj") is None:
        for k in tree.kids_of(main, "dobj"):
            if k > verb and tree.subtree(k)[0] == verb + 1:
                tree.move(k, verb, "dobj")
    return True


def quote_ends_before(tree: Tree, i: int) -> bool:
    """ "Thanked those who “stood in the snow” and invited her rival": what goes on after the quote is not in it."""
    inner = tree.head[i]
    who = tree.head[inner]
    host = tree.head[who]
    cc = i - 1
    if tree.dep[i] != "conj" or tree.tag[i] not in PASTS or tree.dep[inner] != "relcl" or tree.head[cc] != inner or tree.dep[cc] != "cc":
        return False
    if tree.text[cc - 1] not in QUOTES or tree.tag[inner] != "VBD" or not host < who < inner or tree.tag[host] not in PASTS:
        return False
    if not any(tree.text[k] in QUOTES for k in range(who, inner + 1)):
        return False
    tree.move(i, host, "conj")
    tree.move(cc, host, "cc")
    return True


def spain_whose_state_had_lobbied(tree: Tree, i: int) -> bool:
    """ "Spain, whose state had lobbied it for months, paid for boats and sent crews": Spain paid and sent."""
    thing = tree.head[i]
    months = tree.head[thing]
    main = next((a for a in tree.ancestors(i) if tree.dep[a] == "ROOT"), i)
    if tree.dep[i] != "amod" or tree.tag[i] != "VBN" or tree.subtree(thing)[0] != i or tree.dep[thing] != "appos":
        return False
    clause = next((k for k in tree.kids_of(main, "relcl") if tree.above(months, k, -1)), None)
    if clause is None or tree.pos[main] not in ("NOUN", "PROPN") or tree.text[i - 1] != ",":
        return False
    if not any(tree.low[k] in ("which", "who", "whose") for k in tree.subtree(clause)):
        return False
    later = [k for k in tree.kids_of(clause, "conj", "cc") if k > thing]
    tree.pos[i], tree.tag[i] = "VERB", "VBD"
    tree.crown(i)
    tree.move(main, i, "nsubj")
    tree.move(thing, i, "dobj")
    for k in later:
        tree.move(k, i, tree.dep[k])
    return True


def annexes_which_remain(tree: Tree, i: int) -> bool:
    """ "Publish the annexes to the treaty, which remain secret": the annexes do, as the verb says."""
    noun = tree.head[i]
    prep = tree.head[noun]
    what = tree.kid(i, *SUBJECTS)
    if tree.dep[i] != "relcl" or tree.dep[noun] != "pobj" or what is None or tree.low[what] not in ("that", "which"):
        return False
    first = next((k for k in (i, *tree.kids_of(i, "aux", "auxpass")) if tree.tag[k] in ("VBP", "VBZ", "VBD")), i)
    if tree.tag[first] != "VBP" and tree.low[first] != "were":
        return False
    if tree.tag[noun] not in ("NN", "NNP") or tree.kid(noun, "conj") is not None or tree.lemma[noun] in BODY_NOUNS | GROUPS:
        return False
    host = tree.head[prep]
    many = host if tree.tag[host] == "NNS" and host == prep - 1 else next((k for k in tree.kids_of(host, "dobj") if k == prep - 1), None)
    if many is None or tree.tag[many] != "NNS":
        return False
    tree.move(i, many, "relcl")
    if tree.head[prep] != many:
        tree.move(prep, many, "prep")
    return True


def but_not_yet_signed(tree: Tree, i: int) -> bool:
    """ "Have initialled, but not yet signed, a pact": they have not signed it."""
    yet = tree.head[i]
    verb = tree.head[yet]
    if tree.low[i] != "not" or tree.low[yet] != "yet" or tree.dep[yet] != "advmod" or tree.pos[verb] not in ("VERB", "AUX"):
        return False
    tree.move(i, verb, "neg")
    return True


def brushing_aside(tree: Tree, i: int) -> bool:
    """ "Brushing aside an appeal": a particle, with nothing that it brings in."""
    if tree.dep[i] != "prep" or tree.tag[i] != "RP" or tree.kids[i] or tree.pos[tree.head[i]] != "VERB" or i != tree.head[i] + 1:
        return False
    tree.dep[i] = "prt"
    return True


def ambassador_on_saturday(tree: Tree, i: int) -> bool:
    """ "Summoned the ambassador on Saturday": when, and no ambassador of that day."""
    who, day = tree.head[i], tree.kid(i, "pobj")
    verb = tree.head[who]
    if tree.low[i] != "on" or tree.dep[i] != "prep" or day is None or tree.ent[day] != "DATE" or tree.dep[who] != "dobj":
        return False
    if tree.pos[verb] != "VERB" or not (tree.lemma[who] in ROLE_NOUNS | PERSON_NOUNS | BODY_NOUNS or tree.ent[who] in ("ORG", "PERSON")):
        return False
    tree.move(i, verb, "prep")
    return True


def on_the_dam_a_project(tree: Tree, i: int) -> bool:
    """ "Signed off on the dam, a project which had": what the dam is, and nothing else that was signed."""
    verb, first = tree.head[i], tree.subtree(i)[0]
    what = first - 2
    if tree.dep[i] != "dobj" or tree.low[first] not in ("a", "an") or tree.text[first - 1] != "," or tree.lemma[i] in _SUMMARIES:
        return False
    led = next((k for k in tree.kids_of(verb, "prep") if verb < k < what and tree.above(what, k, -1)), None)
    if led is None or tree.pos[what] not in ("NOUN", "PROPN") or tree.ent[what] == "DATE":
        return False
    tree.move(i, what, "appos")
    return True


_SUMMARIES = frozenset(
    "absence accusation achievement allegation attempt blow boost charge claim concession decision defeat demand development move offer "
    "promise rise setback sign step suggestion threat win".split()
)
"""What takes up a whole clause ("…, a charge that Kabul dismissed")."""


def notified_by_them_of_it(tree: Tree, i: int) -> bool:
    """ "Was notified by the ministry of the end of its licence": of what it was notified, and no ministry of that."""
    who = tree.head[i]
    by = tree.head[who]
    verb = tree.head[by]
    if tree.low[i] != "of" or tree.dep[i] != "prep" or i != who + 1 or tree.dep[by] != "agent" or tree.lemma[verb] not in _NOTIFYING:
        return False
    tree.move(i, verb, "prep")
    return True


_NOTIFYING = frozenset("acquit advise clear convict deprive inform notify remind rob strip suspect warn".split())


def rejects_the_grounds_and_reserves(tree: Tree, i: int) -> bool:
    """ "Rejects the grounds put forward and reserves its rights": the firm reserves them."""
    put, cc = tree.head[i], i - 1
    main = tree.head[tree.head[put]]
    if tree.dep[i] != "conj" or tree.tag[i] not in ("NNS", "VBZ") or (tree.tag[put], tree.dep[put]) != ("VBN", "acl"):
        return False
    if tree.dep[cc] != "cc" or tree.tag[main] != "VBZ" or tree.kid(i, "dobj") is None or tree.kid(i, *SUBJECTS) is not None:
        return False
    tree.move(i, main, "conj")
    tree.move(cc, main, "cc")
    tree.pos[i], tree.tag[i] = "VERB", "VBZ"
    return True


def fennelly_refused(tree: Tree, i: int) -> bool:
    """ "Mr Justice Fennelly refused it": who refused, and no way of refusing."""
    verb = tree.head[i]
    if tree.dep[i] not in ("advmod", "npadvmod") or tree.tag[i] != "NNP" or tree.ent[i] not in ("ORG", "PERSON") or i != verb - 1:
        return False
    if tree.tag[verb] not in ("VBD", "VBZ") or tree.kid(verb, *SUBJECTS) is not None:
        return False
    tree.dep[i] = "nsubj"
    return True


def drowned_the_office_said(tree: Tree, i: int) -> bool:
    """ "19 men drowned when their boat sank, the Migration Office said": they drowned, and the office said it."""
    who = tree.head[i]
    said = tree.head[who]
    if tree.dep[i] != "acl" or tree.tag[i] not in PASTS or i != who + 1 or tree.dep[who] != "nsubj" or tree.lemma[said] not in SAYING:
        return False
    told = next((k for k in tree.kids_of(said, "nsubj") if i < k < said and tree.subtree(k)[-1] == said - 1), None)
    if told is None or tree.text[tree.subtree(told)[0] - 1] != "," or tree.kid(said, "ccomp") is not None:
        return False
    tree.move(i, said, "ccomp")
    tree.move(who, i, "nsubj")
    tree.tag[i] = "VBD"
    return True


def and_not_in_havana(tree: Tree, i: int) -> bool:
    """ "Will be held in Caracas and not, as was reported, in Havana": where it will not be."""
    verb = tree.head[i]
    no = next((k for k in tree.kids_of(verb, "conj", "neg") if k < i and tree.low[k] == "not" and tree.dep[k - 1] == "cc"), None)
    first = next((k for k in tree.kids_of(verb, "prep") if no is not None and verb < k < no and tree.low[k] == tree.low[i]), None)
    if tree.dep[i] != "prep" or no is None or first is None or tree.kid(i, "pobj") is None:
        return False
    tree.move(no - 1, first, "cc")
    tree.move(i, first, "conj")
    tree.move(no, i, "neg")
    return True


def nominee_to_the_court_a_judge(tree: Tree, i: int) -> bool:
    """ "The nominee to the Supreme Court, a judge whose": the nominee is one, and no court is."""
    court = tree.head[i]
    to = tree.head[court]
    who = to - 1
    if tree.dep[i] != "appos" or tree.lemma[i] not in ROLE_NOUNS or tree.ent[court] != "ORG" or tree.dep[court] != "pobj" or who < 0:
        return False
    if tree.lemma[who] not in PERSON_NOUNS | ROLE_NOUNS or tree.low[to] not in ("at", "for", "in", "of", "to"):
        return False
    if tree.above(who, i, -1) or i == who or tree.above(who, to, -1):
        return False
    tree.move(i, who, "appos")
    if tree.head[to] != who:
        tree.move(to, who, "prep")
    return True


def village_on_whose_land(tree: Tree, i: int) -> bool:
    """ "The village, on whose land the mine lies, signed a pact": the village did, for no "and" joins it to the mine."""
    lies = tree.head[i]
    village = tree.head[lies]
    if tree.dep[i] != "conj" or tree.tag[i] != "VBD" or tree.dep[lies] != "relcl" or tree.dep[village] != "ROOT" or tree.text[i - 1] != ",":
        return False
    if any(lies < k < i for k in tree.kids_of(lies, "cc")) or tree.kid(i, *SUBJECTS) is not None or not village < lies < i:
        return False
    if tree.pos[village] not in ("NOUN", "PROPN"):
        return False
    tree.crown(i)
    tree.move(village, i, "nsubj")
    for k in [k for k in tree.kids[village] if k > i]:
        tree.move(k, i, tree.dep[k])
    return True


def sending_shares_down(tree: Tree, i: int) -> bool:
    """ "Sending its shares down 17 percent": which way, and how far."""
    verb, by = tree.head[i], tree.kid(i, "npadvmod")
    if tree.low[i] not in ("down", "up") or tree.dep[i] != "advmod" or tree.lemma[verb] not in ("bring", "drive", "push", "send"):
        return False
    if tree.kid(verb, "dobj") is None or by is None or not i < by or tree.ent[by] not in AMOUNTS:
        return False
    tree.dep[i], tree.pos[i], tree.tag[i] = "prt", "ADP", "RP"
    tree.move(by, verb, "npadvmod")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    obliges_them_to_carry,
    ruling_by_the_court,
    letter_his_director_wrote,
    power_to_fine,
    west_of_london,
    as_incumbent_seeks,
    quote_ends_before,
    spain_whose_state_had_lobbied,
    annexes_which_remain,
    but_not_yet_signed,
    brushing_aside,
    ambassador_on_saturday,
    on_the_dam_a_project,
    notified_by_them_of_it,
    rejects_the_grounds_and_reserves,
    fennelly_refused,
    drowned_the_office_said,
    and_not_in_havana,
    nominee_to_the_court_a_judge,
    village_on_whose_land,
    sending_shares_down,
)
"""In the order in which they are tried."""
