"""Mistakes of small parsers about what belongs together: two conditions, a description and its name, a thing and what it is called."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import DOCUMENT_NOUNS, ROLE_NOUNS
from ..tree import Tree
from .labels import SUBJECTS

__all__ = ["RULES"]

_CALLING = frozenset("brand call deem dub label term".split())


def unless_and(tree: Tree, i: int) -> bool:
    """ "Will let it lapse unless Oslo pays and Lima reins in its fleet": both are conditions."""
    main, who = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "conj" or tree.tag[i] not in ("VBZ", "VBP") or tree.tag[main] != "VB" or who is None:
        return False
    cc = next((k for k in tree.kids_of(main, "cc") if k < i), None)
    given = next((k for k in tree.kids_of(main, "advcl") if main < k < i and tree.tag[k] == tree.tag[i]), None)
    if cc is None or given is None or not given < cc < who < i or tree.text[cc - 1] == "," or tree.low[cc] not in ("and", "or"):
        return False
    if not any(tree.low[k] in ("if", "once", "unless", "until", "when") for k in tree.kids_of(given, "mark", "advmod")):
        return False
    tree.move(i, given, "conj")
    tree.move(cc, given, "cc")
    return True


def spokesman_for_them_poe(tree: Tree, i: int) -> bool:
    """ "A spokesman for the bloc in Oslo, Tom Poe, said": the spokesman's name, not the town's."""
    town = tree.head[i]
    if tree.dep[i] != "appos" or tree.ent[i] != "PERSON" or tree.dep[town] != "pobj" or tree.ent[town] == "PERSON" or i < town:
        return False
    if tree.text[tree.subtree(i)[0] - 1] != "," or tree.text[tree.subtree(i)[-1] + 1 : tree.subtree(i)[-1] + 2] != [","]:
        return False
    role = next((a for a in tree.ancestors(town) if tree.pos[a] in ("NOUN", "VERB") and tree.lemma[a] in ROLE_NOUNS), None)
    if role is None or tree.dep[role] not in SUBJECTS or tree.kid(role, "det") is None or not role < town or tree.tag[role] != "NN":
        return False
    if any(tree.pos[k] == "VERB" for k in tree.ancestors(town) if tree.above(k, role, -1)):
        return False
    tree.move(i, role, "appos")
    return True


def called_punishment(tree: Tree, i: int) -> bool:
    """ "A decision that Lima has called collective punishment": what it is called, which nobody calls."""
    verb = tree.head[i]
    if tree.dep[i] != "dobj" or tree.lemma[verb] not in _CALLING or tree.dep[verb] not in ("acl", "relcl") or not verb < i:
        return False
    that = next((k for k in tree.kids_of(verb, "dobj", "mark") if k < verb and tree.low[k] in ("that", "which")), None)
    if that is None or tree.kid(verb, "nsubj") is None or tree.kid(verb, "ccomp", "oprd") is not None:
        return False
    tree.dep[that], tree.pos[that], tree.tag[that], tree.dep[verb] = "dobj", "PRON", "WDT", "relcl"
    tree.dep[i] = "oprd"
    return True


def fish_processors(tree: Tree, i: int) -> bool:
    """ "An association of women fish processors": people who process fish, and no women who fish."""
    people, women = i + 1, i - 1
    if tree.low[i] != "fish" or tree.tag[i] not in ("VB", "VBP", "VBN") or people >= tree.n or tree.head[people] != i:
        return False
    if women < 0 or tree.pos[women] not in ("NOUN", "PROPN", "ADJ") or tree.kid(i, "aux") is not None:
        return False
    if tree.dep[people] != "dobj" or tree.tag[people] != "NNS":
        return False
    who, said = tree.kid(i, "nsubj"), tree.head[i]
    if who == women or (who is not None and (tree.kid(said, *SUBJECTS) is not None or not said < who)):
        return False
    if who is not None:
        tree.move(who, said, "nsubj")  # "said Ruiz, who heads a union of women fish processors"
    rest = [k for k in tree.kids[i] if k > people]
    if tree.pos[women] == "NOUN" and tree.dep[women] in ("pobj", "dobj", "conj"):
        tree.put_in_place(people, women)
        for k in [k for k in tree.kids[women] if k < women]:
            tree.move(k, people, tree.dep[k])
        tree.move(women, people, "compound")
    else:
        tree.put_in_place(people, i)
    tree.move(i, people, "compound")
    for k in rest:
        tree.move(k, people, tree.dep[k])
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


def buy_us_goodwill(tree: Tree, i: int) -> bool:
    """ "Would buy us goodwill": whom it buys some, and no goodwill of theirs."""
    thing, verb = tree.head[i], i - 1
    if tree.text[i] not in ("us", "me", "him", "them") or tree.dep[i] not in ("compound", "nmod", "det") or tree.dep[thing] != "dobj":
        return False
    if tree.head[thing] != verb or tree.pos[verb] != "VERB" or not i < thing:
        return False
    tree.move(i, verb, "dative")
    return True


def channel_they_began_digging(tree: Tree, i: int) -> bool:
    """ "A channel that the army began digging": what the army digs."""
    that, dug = tree.kid(i, "mark", "dobj"), tree.kid(i, "xcomp")
    if tree.dep[i] != "relcl" or tree.lemma[i] not in _BEGINNING or that is None or dug is None or tree.kid(i, "nsubj") is None:
        return False
    if tree.low[that] not in ("that", "which") or tree.tag[that] not in ("WDT", "IN") or not that < i < dug or tree.pos[dug] != "VERB":
        return False
    if tree.kid(dug, "dobj", "ccomp", "xcomp", "auxpass") is not None:
        return False
    if any(tree.kid(k, "pobj", "pcomp") is None for k in tree.kids_of(dug, "prep", "prt")):
        return False  # "a fund that they began paying into"
    tree.move(that, dug, "dobj")
    tree.pos[that], tree.tag[that] = "PRON", "WDT"
    return True


_BEGINNING = frozenset("begin continue finish keep plan start stop try want".split())


def as_much_as(tree: Tree, i: int) -> bool:
    """ "Could divert as much as a fifth of the flow": how much it diverts."""
    verb, second = tree.head[i], i + 1
    if tree.low[i] not in ("much", "many") or tree.low[i - 1] != "as" or second >= tree.n or tree.low[second] != "as":
        return False
    amount = tree.kid(second, "pobj")
    if tree.dep[i] != "advmod" or tree.pos[verb] != "VERB" or not verb < i or tree.kid(verb, "dobj") is not None or amount is None:
        return False
    counted = tree.tag[amount] == "CD" or tree.low[amount] in _FRACTIONS or tree.kid(amount, "nummod") is not None
    if tree.head[second] not in (i, verb) or not counted:
        return False
    tree.move(amount, verb, "dobj")
    for k in (i - 1, i, second):
        tree.move(k, amount, "quantmod")
    return True


_FRACTIONS = frozenset("billions dozens fifth half hundreds millions quarter tenth third thousands".split())


def be_released_rejecting(tree: Tree, i: int) -> bool:
    """ "Ordered that he be released, rejecting a request to hold him": who ordered it rejects it."""
    freed = tree.head[i]
    main = tree.head[freed]
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBG" or tree.lemma[i] not in _RULING or tree.text[i - 1] != ",":
        return False
    if tree.dep[freed] != "ccomp" or not main < freed < i or tree.kid(freed, "auxpass") is None or tree.kid(main, "nsubj") is None:
        return False
    tree.move(i, main, "advcl")
    return True


_RULING = frozenset("argue cite dismiss find note overrule overturn reject rule say uphold".split())


def accuses_led_by_of(tree: Tree, i: int) -> bool:
    """ "Accuses the panel, led by a former aide, of failing": it is accused of that."""
    led = tree.head[i]
    main = tree.head[led]
    if tree.low[i] not in ("of", "over", "for") or tree.dep[i] != "prep" or tree.tag[led] != "VBN" or tree.text[i - 1] != ",":
        return False
    whom = tree.kid(main, "dobj") if tree.pos[main] == "VERB" else main
    verb = main if tree.pos[main] == "VERB" else tree.head[main]
    if tree.lemma[verb] not in ("accuse", "blame", "criticise", "criticize", "suspect") or whom is None or tree.dep[whom] != "dobj":
        return False
    if not verb < whom < led < i or tree.text[led - 1] != "," or any(tree.low[k] == tree.low[i] for k in tree.kids_of(verb, "prep")):
        return False
    tree.move(i, verb, "prep")
    tree.move(led, whom, "acl")
    return True


def condemned_attempts(tree: Tree, i: int) -> bool:
    """ "Condemned “attempts to change the line”": what is condemned, and no clause."""
    verb = tree.head[i]
    if tree.dep[i] != "xcomp" or tree.tag[i] not in ("NN", "NNS") or tree.lemma[verb] not in _ANSWERING or not verb < i:
        return False
    if tree.kid(verb, "dobj") is not None or tree.kid(i, "nsubj", "cop", "aux") is not None:
        return False
    tree.dep[i] = "dobj"
    return True


_ANSWERING = frozenset("condemn criticise criticize decry denounce deplore oppose praise reject slam welcome".split())


def report_by_them_published(tree: Tree, i: int) -> bool:
    """ "A report by Amnesty, published on Monday": the report was."""
    body = tree.head[i]
    by = tree.head[body]
    paper = tree.head[by]
    if tree.dep[i] != "acl" or tree.lemma[i] not in ("issue", "leak", "publish", "release") or tree.text[i - 1] != ",":
        return False
    if tree.dep[body] != "pobj" or tree.low[by] not in ("by", "from", "of") or tree.pos[body] != "PROPN":
        return False
    if tree.tag[i] != "VBN" or tree.lemma[paper] not in DOCUMENT_NOUNS:
        return False
    tree.move(i, paper, "acl")
    return True


def outside_town_owusu_said(tree: Tree, i: int) -> bool:
    """ "Outside Kumasi, Abena Owusu, 58, said": she says it, and the town is where."""
    verb, town = tree.head[i], tree.kid(tree.head[i], "nsubj")
    if tree.dep[i] != "prep" or tree.kids[i] or town is None or town < i or tree.subtree(town)[0] != i + 1 or tree.pos[town] != "PROPN":
        return False
    who = next((k for k in tree.kids_of(town, "conj", "appos") if tree.pos[k] == "PROPN" and town < k < verb), None)
    if who is None or tree.text[tree.subtree(who)[0] - 1] != "," or tree.kid(town, "cc") is not None:
        return False
    tree.move(who, verb, "nsubj")
    tree.move(town, i, "pobj")
    return True


def forward_sales(tree: Tree, i: int) -> bool:
    """ "Suspend forward sales": sales of a kind."""
    sales = i + 1
    if tree.low[i] != "forward" or tree.dep[i] not in ("advmod", "prt") or sales >= tree.n or tree.head[i] != i - 1:
        return False
    if tree.low[sales] not in ("contracts", "guidance", "prices", "purchases", "rates", "sales") or tree.dep[sales] != "dobj":
        return False
    if tree.above(sales, i, -1):
        return False
    tree.move(i, sales, "amod")
    tree.pos[i], tree.tag[i] = "ADJ", "JJ"
    return True


def and_from(tree: Tree, i: int) -> bool:
    """ "After complaints from industry and from partners": two from whom they came."""
    after = tree.head[i]
    noun = tree.kid(after, "pobj")
    if tree.dep[i] != "conj" or tree.tag[i] != "IN" or tree.tag[after] != "IN" or noun is None or not after < noun < i:
        return False
    cc = next((k for k in tree.kids_of(after, "cc") if k == i - 1), None)
    if cc is None or tree.low[i] == tree.low[after] or not any(tree.low[k] == tree.low[i] for k in tree.kids_of(noun, "prep")):
        return False
    tree.move(i, noun, "prep")
    tree.move(cc, noun, "cc")
    return True


def those_not_mapped_risk(tree: Tree, i: int) -> bool:
    """ "Say that growers whose farms have not been mapped risk being shut out": they risk it, and no risk was mapped."""
    mapped, shut = tree.head[i], tree.kid(i, "acl")
    people = tree.head[mapped]
    say = tree.head[people]
    if tree.low[i] != "risk" or tree.tag[i] != "NN" or tree.dep[i] != "dobj" or i != mapped + 1 or shut is None or not people < mapped:
        return False
    if tree.dep[mapped] != "relcl" or tree.kid(mapped, "auxpass") is None or tree.dep[people] not in ("dobj", "nsubj") or not say < people:
        return False
    that = next((k for k in tree.kids[say] if say < k < people and tree.low[k] == "that"), None)
    tree.put_in_place(i, people)
    tree.move(people, i, "nsubj")
    tree.move(shut, i, "xcomp")
    if that is not None:
        tree.move(that, i, "mark")
    tree.dep[i], tree.pos[i], tree.tag[i] = "ccomp", "VERB", "VBP"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    unless_and,
    spokesman_for_them_poe,
    called_punishment,
    fish_processors,
    buy_us_goodwill,
    channel_they_began_digging,
    as_much_as,
    be_released_rejecting,
    accuses_led_by_of,
    condemned_attempts,
    report_by_them_published,
    outside_town_owusu_said,
    forward_sales,
    and_from,
    those_not_mapped_risk,
)
"""In the order in which they are tried."""
