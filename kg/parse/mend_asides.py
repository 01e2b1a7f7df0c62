"""Mistakes of small parsers about what is said aside, turned round or left over in a sentence."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree

__all__ = ["RULES"]


def also_speaking(tree: Tree, i: int) -> bool:
    """ "Also briefing was Ana Ruiz": the participle is no noun, and she is who the sentence is about."""
    be = tree.head[i]
    if tree.dep[i] != "nsubj" or not tree.low[i].endswith("ing") or tree.low[be] not in ("was", "were", "is", "are") or i > be:
        return False
    if not any(k > be for k in tree.kids_of(be, "nsubj")) or tree.kid(i, "det", "poss", "amod") is not None:
        return False
    tree.dep[i] = "dep"
    return True


def until_it_did(tree: Tree, i: int) -> bool:
    """ "Until a drought, in 2019, persuaded her": a verb without a subject behind what "until" brings in is that noun's."""
    mark = tree.head[i]
    if tree.dep[i] != "pobj" or tree.low[mark] not in ("until", "after", "before", "since") or tree.dep[mark] != "prep" or i < mark:
        return False
    above = set(tree.ancestors(mark))
    for verb in range(i + 2, min(i + 12, tree.n)):
        if tree.dep[verb] != "conj" or tree.tag[verb] != "VBD" or tree.head[verb] not in above:
            continue
        between = [k for k in range(tree.subtree(i)[-1] + 1, verb) if tree.pos[k] != "SPACE"]
        if tree.kid(verb, "nsubj", "nsubjpass", "aux") is not None or len(between) < 3:
            return False
        if tree.text[between[0]] != "," or tree.text[between[-1]] != ",":
            return False
        if any(tree.pos[k] in ("CCONJ", "VERB", "AUX") for k in between) or tree.low[between[1]] not in ("in", "on", "at", "last"):
            return False
        tree.move(verb, tree.head[mark], "advcl")
        tree.move(i, verb, "nsubj")
        tree.move(mark, verb, "mark")
        return True
    return False


_PEOPLE = frozenset(
    "ambassador chief commissioner delegate delegation diplomat envoy governor head leader mayor minister premier president "
    "representative spokesman spokesperson spokeswoman".split()
)


def which_of_body(tree: Tree, i: int) -> bool:
    """ "The envoy of France, which holds the pen": "which" takes up no person, but whom or what that person is of."""
    who = tree.head[i]
    subject = tree.kid(i, "nsubj", "nsubjpass")
    if tree.dep[i] != "relcl" or subject is None or tree.low[subject] != "which" or tree.lemma[who] not in _PEOPLE:
        return False
    at = subject - 1
    if at < 1 or tree.text[at] != "," or tree.pos[at - 1] not in ("PROPN", "NOUN"):
        return False
    body = at - 1
    if tree.dep[body] != "pobj" or not tree.above(body, who, -1) or body == who:
        return False
    tree.move(i, body, "relcl")
    return True


_MINDING = frozenset("arguing believing citing claiming fearing hoping insisting saying worrying".split())


def who_feared(tree: Tree, i: int) -> bool:
    """ "Was deleted at the wish of several states, fearing a claim": a thing fears nothing, those named last do."""
    verb = tree.head[i]
    subject = tree.kid(verb, "nsubjpass")
    if tree.low[i] not in _MINDING or tree.dep[i] != "advcl" or subject is None or i < 2 or tree.text[i - 1] != ",":
        return False
    noun = i - 2
    if tree.tag[subject] not in ("NN", "NNS") or tree.tag[noun] not in ("NNS", "NNP", "NNPS") or tree.dep[noun] != "pobj" or noun < verb:
        return False
    tree.move(i, noun, "acl")
    return True


def it_seems(tree: Tree, i: int) -> bool:
    """ "Good enough to carry them but not, it seems, to speak": put in between commas, it says nothing of anybody."""
    it = tree.kid(i, "nsubj")
    if tree.low[i] not in ("seems", "appears", "seemed", "appeared") or it is None or tree.low[it] != "it" or it != i - 1 or it == 0:
        return False
    if i + 1 >= tree.n or tree.text[i + 1] != "," or tree.text[it - 1] != ",":
        return False
    told = next((k for k in tree.kids_of(i, "ccomp") if k < it), None)
    rest = next((k for k in tree.kids_of(i, "xcomp", "ccomp") if k > i), None)
    if told is None or tree.head[i] != i:
        return False
    tree.crown(told)
    for k in [k for k in tree.kids[i] if k not in (it, told)]:
        tree.move(k, told, tree.dep[k])
    tree.move(i, told, "parataxis")
    deed = next((x for a in (told, *tree.kids_of(told, "acomp")) for x in tree.kids_of(a, "xcomp") if x < it), None)
    if rest is not None and deed is not None and rest > deed and tree.tag[rest] == "VB":
        tree.move(rest, deed, "conj")
        for k in [k for k in tree.kids[told] if tree.low[k] == "not" and deed < k < it]:
            tree.move(k, rest, "neg")
    return True


_TELLING = frozenset("add argue believe complain explain insist note observe recall remember reply report say suggest think write".split())


def told_behind_name(tree: Tree, i: int) -> bool:
    """ "For a month, recalls Dary, 27, the groups ate apart": a whole clause behind who tells it is what is told."""
    name = tree.head[i]
    verb = tree.head[name]
    subject = tree.kid(i, "nsubj", "nsubjpass")
    if tree.dep[i] != "relcl" or tree.dep[name] != "nsubj" or not verb < name < i or tree.lemma[verb] not in _TELLING:
        return False
    start = tree.subtree(i)[0]
    if subject is None or tree.tag[subject] in ("WP", "WDT", "WRB") or tree.text[start - 1] != "," or tree.kid(i, "mark") is not None:
        return False
    if any(tree.tag[k] in ("WP", "WDT", "WRB", "WP$") for k in range(start, subject)) or tree.kid(verb, "ccomp") is not None:
        return False
    tree.move(i, verb, "ccomp")
    for k in [k for k in tree.kids_of(verb, "prep", "npadvmod") if k < verb and tree.text[verb - 1] == ","]:
        tree.move(k, i, tree.dep[k])
    return True


def but_also(tree: Tree, i: int) -> bool:
    """ "Not only agreed to consult but also placed dams": two pasts stand beside each other, not a past beside an infinitive."""
    first = tree.head[i]
    verb = tree.head[first]
    if tree.dep[i] != "conj" or tree.tag[i] not in ("VBD", "VBN") or tree.tag[first] != "VB" or tree.dep[first] != "xcomp":
        return False
    if tree.tag[verb] != "VBD" or tree.kid(i, "aux", "auxpass") is not None:
        return False
    if tree.low[verb - 2 : verb] != ["not", "only"]:
        return False
    for k in [k for k in tree.kids_of(first, "cc", "punct") if first < k < i]:
        tree.move(k, verb, tree.dep[k])
    tree.move(i, verb, "conj")
    return True


def in_whose(tree: Tree, i: int) -> bool:
    """ "Guinea, in whose highlands the river rises": what follows "whose" is a noun, and the verb comes last."""
    at = tree.head[i]
    if i < 3 or tree.low[i - 1] != "whose" or tree.tag[i] != "VBZ" or tree.dep[i] != "pcomp" or tree.dep[at] != "prep":
        return False
    subject, host = tree.kid(i, "dobj"), i - 4
    verb = next((k for k in tree.kids_of(at, "pobj") if k > i and tree.tag[k] == "NNS"), None)
    if subject is None or verb is None or tree.text[i - 3] != "," or tree.pos[host] not in ("NOUN", "PROPN") or tree.above(host, at, -1):
        return False
    tree.pos[i], tree.tag[i] = "NOUN", "NNS"
    tree.pos[verb], tree.tag[verb] = "VERB", "VBZ"
    tree.lemma[verb] = tree.lemma[verb].removesuffix("s")
    tree.move(verb, host, "relcl")
    tree.move(at, verb, "prep")
    tree.move(i, at, "pobj")
    tree.move(subject, verb, "nsubj")
    return True


def gapped_object(tree: Tree, i: int) -> bool:
    """ "Sentenced one to six years and two to four": a second object, whose verb is left out."""
    host = verb = tree.head[i]
    if tree.dep[host] == "pobj" and tree.dep[tree.head[host]] == "prep":
        verb = tree.head[tree.head[host]]
    first = next((k for k in tree.kids_of(verb, "dobj") if k < i), None)
    if tree.dep[i] != "conj" or tree.pos[i] not in ("NOUN", "PROPN") or tree.pos[verb] != "VERB" or first is None or i < verb:
        return False
    joiner = next((k for k in tree.kids_of(host, "cc") if first < k < i), None)
    marks = {tree.low[p] for p in tree.kids_of(verb, "prep") if first < p < i}
    if joiner is None or tree.subtree(i)[0] != joiner + 1 or not any(tree.low[p] in marks for p in tree.kids_of(verb, "prep") if p > i):
        return False
    tree.move(joiner, first, "cc")
    tree.move(i, first, "conj")
    return True


def speaking_for(tree: Tree, i: int) -> bool:
    """ "Speaking for Algeria, the envoy of Peru said": who speaks stands behind the comma, and is not apposed to what stands before it."""
    verb = tree.head[i]
    if tree.tag[i] not in ("VBG", "VBN") or tree.dep[i] != "csubj" or i > verb or tree.kid(verb, "nsubj", "nsubjpass") is not None:
        return False
    first = min([k for k in tree.kids_of(verb, "aux", "auxpass", "neg") if k < verb] + [verb])
    who = first - 1
    while tree.head[who] != who and tree.dep[who] != "appos" and who > i:
        who = tree.head[who]
    if tree.dep[who] != "appos" or not i < who < verb or tree.subtree(who)[-1] != first - 1:
        return False
    start = tree.subtree(who)[0]
    if tree.text[start - 1] != "," or (tree.pos[start] not in ("DET", "PROPN", "PRON")):
        return False
    tree.move(who, verb, "nsubjpass" if tree.kid(verb, "auxpass") is not None else "nsubj")
    tree.dep[i] = "advcl"
    plan = i - 2  # "Under the plan, announced by Ruiz, a flight is to leave"
    if tree.tag[i] == "VBN" and plan > 0 and tree.text[i - 1] == "," and tree.pos[plan] == "NOUN" and tree.dep[plan] == "pobj":
        tree.move(i, plan, "acl")
    return True


def once_done(tree: Tree, i: int) -> bool:
    """ "Takes effect once published": a condition of the clause, and no part of the noun before it."""
    noun = tree.head[i]
    opener = tree.kid(i, "advmod", "mark")
    if tree.tag[i] != "VBN" or tree.dep[i] != "acl" or opener is None or tree.low[opener] not in ("once", "if", "unless", "until", "when"):
        return False
    if opener != noun + 1 or tree.dep[noun] not in ("dobj", "attr", "pobj"):
        return False
    verb = next((a for a in tree.ancestors(noun) if tree.pos[a] in ("VERB", "AUX")), None)
    if verb is None:
        return False
    tree.move(i, verb, "advcl")
    return True


_MONEY = frozenset("dollar euro pound rand ruble rupee yen yuan franc".split())


def rate_to(tree: Tree, i: int) -> bool:
    """ "Strengthened to 2,870 to the dollar": the rate is one phrase."""
    verb, coin = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] not in ("to", "against", "on", "per") or tree.dep[i] != "prep" or coin is None or tree.lemma[coin] not in _MONEY:
        return False
    for other in tree.kids_of(verb, "prep"):
        number = tree.kid(other, "pobj")
        if number is not None and number == i - 1 and (tree.tag[number] == "CD" or tree.lemma[number] in ("cent", "penny")):
            if tree.above(number, i, -1):
                return False
            tree.move(i, number, "prep")
            return True
    return False


def read_out(tree: Tree, i: int) -> bool:
    """ "Said in a statement read out by his sister": what was read out is the statement."""
    noun = i - 1
    if tree.tag[i] != "VBN" or tree.dep[i] != "ccomp" or noun <= tree.head[i] or tree.pos[noun] != "NOUN" or tree.above(noun, i, -1):
        return False
    if tree.kid(i, "nsubj", "nsubjpass", "aux", "auxpass", "mark") is not None or tree.kid(i, "agent", "prep", "prt") is None:
        return False
    tree.move(i, noun, "acl")
    return True


def item_by_item(tree: Tree, i: int) -> bool:
    """ "Would do so, budget by budget", "was judged case by case": how, and nothing that is done."""
    by, last = i + 1, i + 2
    if tree.dep[i] not in ("dobj", "attr", "oprd", "npadvmod") or tree.tag[i] != "NN" or tree.low[by : by + 1] not in (["by"], ["after"]):
        return False
    if tree.low[last : last + 1] != [tree.low[i]] or tree.head[last] != by or tree.kid(i, "det") is not None:
        return False
    if tree.above(i, by, -1):
        return False
    tree.dep[i] = "npadvmod"
    tree.move(by, i, "prep")
    return True


def so_long(tree: Tree, i: int) -> bool:
    """ "Considered it for so long that they left": how long, and no part of what is considered."""
    noun = tree.head[i]
    if tree.low[i] != "for" or tree.dep[i] != "prep" or tree.dep[noun] != "dobj" or tree.kid(i, "pobj") is not None:
        return False
    if tree.low[i + 1 : i + 3] != ["so", "long"]:
        return False
    tree.move(i, tree.head[noun], "prep")
    return True


_REPORTED = frozenset("add announce claim confirm note report say state".split())
_SPOKEN = frozenset(
    "accuse add admit argue blame call cite claim concede confirm decline demand deny describe dismiss emphasise emphasize explain "
    "express insist liken note point promise quote refer refuse reiterate reject repeat reply say stress suggest tell underline urge "
    "vow warn welcome".split()
)


def deed_behind_report(tree: Tree, i: int) -> bool:
    """ "Peru has signed, the fund said on Monday, clearing the way": what comes of the deed, not of its being said."""
    said = tree.head[i]
    told = next((k for k in tree.kids_of(said, "ccomp") if k < said), None)
    if tree.tag[i] != "VBG" or tree.dep[i] != "advcl" or i < said or told is None or tree.lemma[said] not in _REPORTED:
        return False
    if tree.lemma[i] in _SPOKEN or tree.kid(i, "nsubj", "mark", "advmod") is not None or tree.text[tree.subtree(i)[0] - 1] != ",":
        return False
    if tree.kid(told, "nsubj") is None or any(tree.text[k] in ('"', "“", "”", "``", "''") for k in range(tree.subtree(told)[0], i)):
        return False
    tree.move(i, told, "advcl")
    return True


_MOODS = ("hurry", "mood", "position", "rush", "shape", "state")


def mood_to(tree: Tree, i: int) -> bool:
    """ "Was in no mood to sell": what the mood is for."""
    be = tree.head[i]
    mark = tree.kid(i, "aux")
    if tree.tag[i] != "VB" or tree.dep[i] not in ("advcl", "xcomp") or tree.lemma[be] != "be" or mark is None or tree.low[mark] != "to":
        return False
    noun = mark - 1
    if tree.lemma[noun] not in _MOODS or tree.dep[noun] != "pobj" or tree.kid(i, "nsubj") is not None:
        return False
    tree.move(i, noun, "acl")
    return True


def without_details(tree: Tree, i: int) -> bool:
    """ "Said China would act, without elaborating": how it was said."""
    told = tree.head[i]
    gerund, said = tree.kid(i, "pcomp"), tree.head[told]
    if tree.low[i] != "without" or gerund is None or tree.dep[told] != "ccomp" or said > told or tree.text[i - 1] != ",":
        return False
    if tree.lemma[gerund] not in ("comment", "elaborate", "explain", "give", "identify", "name", "offer", "provide", "say", "specify"):
        return False
    tree.move(i, said, "prep")
    return True


def only_that(tree: Tree, i: int) -> bool:
    """ "Would confirm only that they had spoken": what is confirmed, and no more."""
    verb = tree.head[i]
    mark, only = tree.kid(i, "mark"), tree.kid(i, "advmod")
    if tree.dep[i] not in ("advcl", "ccomp") or mark is None or tree.low[mark] != "that" or only is None or only != mark - 1:
        return False
    if tree.low[only] != "only" or tree.kid(verb, "dobj") is not None or tree.kid(verb, "ccomp") not in (None, i) or verb + 1 != only:
        return False
    tree.dep[i] = "ccomp"
    tree.move(only, verb, "advmod")
    return True


def clause_critics(tree: Tree, i: int) -> bool:
    """ "A clause critics seized on": the article of one shows that it is the clause that the critics seized on."""
    thing = i - 1
    verb = next((k for k in tree.kids_of(i, "acl", "relcl") if k == i + 1), None)
    article = tree.kid(i, "det")
    if tree.tag[i] != "NNS" or article is None or tree.low[article] not in ("a", "an"):
        return False
    if verb is None or tree.tag[verb] not in ("VBN", "VBD"):
        return False
    if thing <= article or tree.head[thing] != i or tree.dep[thing] != "compound" or tree.tag[thing] != "NN":
        return False
    tree.move(thing, tree.head[i], tree.dep[i])
    for k in [k for k in tree.kids[i] if k < thing]:
        tree.move(k, thing, tree.dep[k])
    tree.move(verb, thing, "relcl")
    tree.move(i, verb, "nsubj")
    tree.tag[verb] = "VBD"
    sums_up(tree, thing)
    return True


def sums_up(tree: Tree, i: int) -> bool:
    """ "Kade may leave without penalty, a clause that angers many": what stands behind the verb describes what is said, not its subject."""
    subject = tree.head[i]
    verb = tree.head[subject]
    if tree.dep[i] != "appos" or tree.dep[subject] not in ("nsubj", "nsubjpass") or not subject < verb < i:
        return False
    article = tree.kid(i, "det")
    if article is None or tree.low[article] not in ("a", "an") or tree.pos[i] != "NOUN" or not tree.comma_before(i):
        return False
    tree.move(i, verb, "npadvmod")
    return True


def announced_last(tree: Tree, i: int) -> bool:
    """ "Peru will host it in Lima, its president, Ana Ruiz, announced": who announces it is not apposed to the town."""
    told = tree.lemma[i] == "tell" and tree.dep[i] == "conj" and tree.kid(i, "dobj") is not None and i > tree.kid(i, "dobj") - 5
    if tree.tag[i] not in ("VBN", "VBD") or not (told or (tree.dep[i] in ("advcl", "acl") and tree.lemma[i] in _REPORTED)) or i < 3:
        return False
    if tree.text[i - 1] != "," or tree.kid(i, "nsubj", "nsubjpass", "ccomp", "agent", "mark", "aux", "auxpass") is not None:
        return False
    if not told and tree.kid(i, "dobj") is not None:
        return False
    top = None
    for k in (i - 2, *tree.ancestors(i - 2)):
        if k >= i or tree.above(i, k, -1):
            break
        if tree.dep[k] == "appos" and tree.comma_before(k):
            top = k
    verb = next((a for a in tree.ancestors(i) if tree.pos[a] in ("VERB", "AUX")), None)
    if top is None or verb is None or verb > i or tree.subtree(top)[-1] != i - 2:
        return False
    owned = tree.kid(top, "poss") is not None and tree.low[tree.kid(top, "poss")] in ("its", "his", "her", "their")
    named = tree.kid(top, "det", "poss") is not None and any(tree.pos[k] == "PROPN" for k in tree.kids_of(top, "appos"))
    if not owned and not (told and named):
        return False
    tree.move(i, verb, "parataxis")
    tree.move(top, i, "nsubj")
    tree.tag[i] = "VBD"
    return True


def made_public(tree: Tree, i: int) -> bool:
    """ "Was handed down on Friday but made public on Monday": both are passives."""
    first, what = tree.head[i], next((k for k in tree.kids_of(i, "dobj", "acomp", "oprd", "ccomp") if tree.pos[k] == "ADJ"), None)
    if tree.dep[i] != "conj" or tree.low[i] not in ("made", "kept", "left", "held") or what is None or what != i + 1:
        return False
    if tree.kid(first, "auxpass") is None or tree.kid(i, "nsubj", "aux", "auxpass") is not None or len(tree.kids_of(i, "dobj")) > 1:
        return False
    tree.tag[i] = "VBN"
    tree.dep[what] = "oprd"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    also_speaking,
    until_it_did,
    which_of_body,
    who_feared,
    it_seems,
    told_behind_name,
    but_also,
    in_whose,
    gapped_object,
    speaking_for,
    once_done,
    rate_to,
    read_out,
    item_by_item,
    so_long,
    deed_behind_report,
    mood_to,
    without_details,
    only_that,
    clause_critics,
    made_public,
    sums_up,
    announced_last,
)
"""In the order in which they are tried."""
