"""What is said, and who says it, where a clause stands between them: in a relative clause, behind a letter, after what was said before."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from ..words import DAYS

__all__ = ["RULES"]

_TELLING = frozenset(
    "acknowledge add admit affirm allege announce argue assert believe caution claim complain confirm contend deny estimate expect explain "
    "fear insist maintain note pledge predict promise recall reply report reveal say state stress suggest suspect tell think vow warn "
    "write".split()
)
_MEDIA = frozenset(
    "address affidavit article bulletin email interview letter memo message note post report speech statement submission tweet "
    "video".split()
)
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")


_TOLD = frozenset(("promise", "tell", "warn"))
"""Verbs whose passive may have such a clause: "was stopped and told that it was late"."""


def denied_that(tree: Tree, i: int) -> bool:
    """ "Confirmed that it had been hit but denied that it sank": what was hit denies nothing; who confirmed it does."""
    first = tree.head[i]
    said = tree.head[first]
    told = tree.kid(i, "ccomp")
    if tree.dep[i] != "conj" or tree.dep[first] != "ccomp" or tree.lemma[i] not in _TELLING - _TOLD or tree.tag[i] not in ("VBN", "VBD"):
        return False
    if told is None or tree.low[tree.subtree(told)[0]] != "that" or tree.kid(i, *_SUBJECTS, "aux", "auxpass") is not None:
        return False
    if not said < first < i or tree.pos[said] != "VERB" or tree.kid(first, "auxpass") is None or tree.tag[said] not in ("VBD", "VBN"):
        return False
    for k in [k for k in tree.kids_of(first, "cc", "punct") if first < k < i]:
        tree.move(k, said, tree.dep[k])
    tree.move(i, said, "conj")
    tree.tag[i] = tree.tag[said]
    return True


def in_a_letter(tree: Tree, i: int) -> bool:
    """ "Promised in a letter to Peru that states would be exempt": that was promised, and is no part of the letter."""
    if tree.dep[i] not in ("relcl", "acl"):
        return False
    start = tree.subtree(i)[0]
    said = next((a for a in tree.ancestors(i) if tree.pos[a] == "VERB" and tree.dep[a] != "acl"), None)
    if tree.low[start] != "that" or tree.dep[start] != "mark" or tree.kid(i, "nsubj", "nsubjpass") in (None, start):
        return False
    if said is None or tree.lemma[said] not in _TELLING or said > start or tree.kid(said, "ccomp", "dobj", "auxpass") is not None:
        return False
    places = [p for p in tree.kids_of(said, "prep") if said < p < start and tree.above(i, p, -1)]
    media = [k for p in places for k in tree.kids_of(p, "pobj") if tree.lemma[k] in _MEDIA]
    gapless = tree.kid(i, "nsubjpass") is not None or tree.kid(i, "dobj", "acomp", "attr", "ccomp", "xcomp") is not None
    if not media or not gapless:
        return False
    tree.move(i, said, "ccomp")
    tree.tag[start], tree.pos[start] = "IN", "SCONJ"
    return True


def envoy_cautioned(tree: Tree, i: int) -> bool:
    """ "A campaign that an envoy cautioned could hurt talks": what it could do, the envoy cautioned."""
    said = i - 1
    while said > 0 and tree.head[said] == i and tree.dep[said] in ("aux", "auxpass", "neg", "advmod"):
        said -= 1
    finite = tree.tag[said + 1] == "MD" or tree.tag[said + 1] in ("VBD", "VBZ", "VBP")
    if said == i - 1 and not finite:
        return False
    if tree.dep[i] not in ("ccomp", "advcl", "conj", "xcomp") or tree.head[i] == said or tree.lemma[said] not in _TELLING:
        return False
    opens = [k for k in tree.kids_of(said, "nsubj", "mark", "dobj") if k < said and tree.low[k] in ("that", "which", "who")]
    if not opens or not finite or tree.kid(i, *_SUBJECTS) is not None or not tree.above(said, tree.head[i], -1):
        return False
    if tree.dep[said] not in ("acl", "relcl", "conj") or tree.tag[said] not in ("VBD", "VBZ", "VBP") or tree.head[said] > said:
        return False
    who = next((k for k in tree.kids_of(said, "nsubj") if k not in opens), None)
    if who is None or not opens[0] < who < said:
        return False
    if tree.dep[said] == "acl":
        tree.dep[said] = "relcl"
    tree.move(i, said, "ccomp")
    tree.move(opens[0], i, "nsubj")
    tree.tag[opens[0]], tree.pos[opens[0]] = ("WP" if tree.low[opens[0]] == "who" else "WDT"), "PRON"
    return True


def to_free(tree: Tree, i: int) -> bool:
    """ "Urged the generals to free Ruiz": a verb, though the word is an adjective too."""
    to, above = i - 1, tree.head[i]
    if tree.low[i] not in ("clear", "dry", "empty", "free", "open") or tree.low[to] != "to" or tree.tag[i] != "JJ":
        return False
    if tree.dep[i] == "xcomp" and tree.head[to] == i and tree.kid(i, "dobj") is not None:
        verb = above
    elif tree.dep[i] == "amod" and tree.dep[to] == "prep" and tree.head[above] == to and tree.subtree(above)[0] == i:
        verb = tree.head[to]
    else:
        return False
    whom = tree.kid(verb, "dobj")
    if whom is None or not verb < whom < to or tree.lemma[verb] not in _URGING:
        return False
    if verb != above:
        tree.move(i, verb, "xcomp")
        tree.move(above, i, "dobj")
        tree.move(to, i, "aux")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VB", tree.low[i]
    tree.pos[to], tree.tag[to] = "PART", "TO"
    return True


_URGING = frozenset("allow ask beg call compel convince force implore instruct order persuade press pressure push tell urge want".split())


def deepening_ties(tree: Tree, i: int) -> bool:
    """ "Concerned by Niger's deepening ties": which ties."""
    ties = tree.kid(i, "dobj")
    owner = tree.kid(i, "poss")
    if owner is None and tree.dep[i] == "pcomp":  # "by Niger's [quoted] deepening ties"
        owner = next((k for k in tree.kids_of(tree.head[i], "pobj") if k < i and tree.kid(k, "case") is not None), None)
    if tree.tag[i] != "VBG" or ties is None or owner is None or tree.dep[i] not in ("pcomp", "pobj", "dobj", "nsubj", "ccomp", "xcomp"):
        return False
    if tree.subtree(ties)[0] != i + 1 or tree.subtree(owner)[-1] >= i or tree.kid(ties, "det", "poss") is not None:
        return False
    above = tree.head[i]
    dep = "pobj" if tree.pos[above] == "ADP" else "nsubj" if tree.dep[i] == "nsubj" else "dobj"
    tree.move(ties, above, dep)
    for k in {*tree.kids[i], owner}:
        tree.move(k, ties, "poss" if k == owner else tree.dep[k])
    tree.move(i, ties, "amod")
    return True


def critics_say(tree: Tree, i: int) -> bool:
    """ "It extended the term, a move critics say was meant to …": who says it is no kind of critic, and the move is what is meant."""
    who = tree.kid(i, "nsubj")
    thing = None if who is None else next((k for k in tree.kids_of(who, "compound") if k == who - 1), None)
    if thing is None or tree.lemma[i] not in _TELLING or who != i - 1 or tree.tag[who] != "NNS" or tree.tag[thing] != "NN":
        return False
    article = tree.kid(who, "det")
    told = next((k for k in tree.kids_of(i, "ccomp") if k > i and tree.subtree(k)[0] == i + 1), None)
    before = next((k for k in tree.kids_of(i, "ccomp") if k < who), None)
    if article != thing - 1 or tree.low[article] not in ("a", "an") or told is None or tree.kid(told, *_SUBJECTS) is not None:
        return False
    if before is None or tree.text[article - 1] != ",":
        return False
    for k in [k for k in tree.kids_of(i, "punct") if k < article or k > told]:
        tree.move(k, before, "punct")
    above, dep = tree.head[i], tree.dep[i]
    tree.crown(before)
    if above != i:
        tree.move(before, above, dep)
    tree.move(thing, before, "npadvmod")
    tree.move(article, thing, "det")
    tree.move(i, thing, "relcl")
    return True


def step_analysts_say(tree: Tree, i: int) -> bool:
    """ "Would ask it to annul the vote, a step analysts say has little chance": the step has, and is none of what they say otherwise."""
    thing, who = [*tree.kids_of(i, "nsubj"), None, None][:2]
    below = tree.head[i]
    if thing is None or who is None or tree.lemma[i] not in _TELLING or tree.dep[i] != "parataxis" or below != i + 1:
        return False
    article = tree.kid(thing, "det")
    if article is None or tree.low[article] not in ("a", "an") or tree.text[article - 1] != "," or tree.subtree(who)[0] != thing + 1:
        return False
    above = tree.head[below]
    if tree.dep[below] != "ccomp" or not above < article:
        return False
    tree.crown(i)
    tree.move(below, i, "ccomp")
    tree.move(thing, above, "npadvmod")
    tree.move(i, thing, "relcl")
    return True


def but_not(tree: Tree, i: int) -> bool:
    """ "We had a choice," said Ruiz, "but no rights": what goes on in the quotation is had, and nobody who says it."""
    who = tree.head[i]
    said = tree.head[who]
    told = next((k for k in tree.kids_of(said, "ccomp") if k < said), None) if tree.dep[i] == "conj" else None
    if told is None or tree.dep[who] != "nsubj" or tree.lemma[said] not in ("say", "add", "tell", "write") or not said < who < i:
        return False
    joined = next((k for k in tree.kids_of(who, "cc") if who < k < i), None)
    if joined is None or tree.text[joined - 1] not in ('"', "“", "``"):
        return False
    thing = tree.kid(told, "dobj", "attr", "acomp") or told
    tree.move(joined, thing, "cc")
    tree.move(i, thing, "conj")
    return True


def on_tuesday(tree: Tree, i: int) -> bool:
    """ "The opposition on Tuesday rejected it", "envoys from both states on Tuesday left": when they did, and no opposition of Tuesday."""
    noun, day = tree.head[i], tree.kid(i, "pobj")
    who = next((k for k in (noun, *tree.ancestors(noun)) if tree.dep[k] not in ("pobj", "prep")), noun)
    verb = tree.head[who]
    if tree.low[i] != "on" or tree.dep[i] != "prep" or day is None or tree.low[day] not in DAYS:
        return False
    if tree.dep[who] not in ("nsubj", "nsubjpass"):
        return False
    after = next((k for k in range(day + 1, verb + 1) if tree.dep[k] not in ("aux", "auxpass", "neg", "advmod")), verb)
    if i != noun + 1 or not who < verb or after != verb or tree.lemma[who] in _EVENTS or tree.lemma[noun] in _EVENTS:
        return False
    tree.move(i, verb, "prep")
    return True


_EVENTS = frozenset(
    "attack blast clash collision crash election explosion meeting protest raid rally shooting strike summit talk vote".split()
)


def as_it_threatened(tree: Tree, i: int) -> bool:
    """ "Rejected a result that monitors said was marred, as the EU threatened …": that stands beside the whole."""
    verb = tree.head[i]
    mark = tree.kid(i, "mark")
    if tree.dep[i] != "advcl" or mark is None or tree.low[mark] != "as" or not tree.comma_before(mark) or verb > i:
        return False
    if tree.kid(i, "nsubj", "nsubjpass") is None or tree.tag[i] not in ("VBD", "VBZ", "VBP"):
        return False
    chain = [verb, *tree.ancestors(verb)]
    relative = next((k for k in chain if tree.dep[k] == "relcl"), None)
    if relative is None or any(tree.dep[k] not in ("ccomp", "relcl") for k in chain[: chain.index(relative) + 1]):
        return False
    noun = tree.head[relative]
    main = next((a for a in tree.ancestors(noun) if tree.pos[a] == "VERB"), None)
    if main is None or main > noun or tree.comma_before(relative) or tree.subtree(i)[0] != mark:
        return False
    tree.move(i, main, "advcl")
    return True


def called_it(tree: Tree, i: int) -> bool:
    """ "Tehran, which denies it, called the claims baseless": it called them so, and was called nothing."""
    host = tree.head[i]
    who = next((a for a in [host, *tree.ancestors(host)] if tree.head[a] == a), host)
    what = tree.kid(i, "oprd", "dobj")
    if tree.tag[i] not in ("VBN", "VBD") or tree.dep[i] != "acl" or tree.pos[who] not in ("PROPN", "NOUN") or tree.text[i - 1] != ",":
        return False
    beside = ("relcl", "appos", "prep") if tree.tag[i] == "VBD" else ("relcl", "appos")
    aside = next((k for k in tree.kids_of(who, *beside) if who < k < i and tree.text[tree.subtree(k)[0] - 1] == ","), None)
    if (what is None and tree.tag[i] != "VBD") or aside is None or tree.kid(i, "agent", "aux", "auxpass", "nsubj") is not None:
        return False
    if host != who and not tree.above(host, aside, -1):
        return False
    tree.crown(i)
    for k in [k for k in tree.kids_of(who, "punct") if k > i]:
        tree.move(k, i, "punct")
    tree.move(who, i, "nsubj")
    for k in [k for k in tree.kids_of(who, "prep") if k < who or (tree.dep[aside] == "prep" and tree.comma_before(k))]:
        tree.move(k, i, "prep")
    if what is not None and tree.dep[what] == "oprd" and tree.kid(i, "dobj") is None:
        tree.dep[what] = "dobj"
        said = [k for k in tree.subtree(what) if tree.dep[k] == "amod" and tree.text[k - 1] in ('"', "“", "``")]
        if said and said[0] > what and tree.subtree(what)[-1] == said[0]:
            tree.move(said[0], i, "oprd")
    tree.tag[i] = "VBD"
    return True


def a_detour(tree: Tree, i: int) -> bool:
    """ "Have ordered ships to divert, a detour that adds days": what a comma adds sums up the clause, and is ordered by nobody."""
    verb = tree.head[i]
    first = next((k for k in tree.kids_of(verb, "dobj") if k < i), None)
    words = tree.subtree(i)
    if tree.dep[i] != "dobj" or first is None or tree.tag[i] != "NN" or tree.low[words[0]] not in ("a", "an"):
        return False
    if tree.text[words[0] - 1] != ",":
        return False
    if tree.lemma[i] in _CHANGES and tree.kid(i, "prep") is not None:
        tree.dep[i] = "npadvmod"  # "had made the journey, a rise of 14%"
        return True
    if tree.kid(i, "relcl") is None or not any(k < i for k in tree.kids_of(verb, "xcomp", "advcl", "prep") if k > first):
        return False
    tree.dep[i] = "npadvmod"
    return True


_CHANGES = frozenset("decline decrease drop fall increase jump leap rise surge".split())


def most_of_them(tree: Tree, i: int) -> bool:
    """ "Its 24 members, most of them Filipinos": most are, and not the 24."""
    some = next((k for k in range(i - 3, i) if k > 0 and tree.low[k] in ("all", "both", "half", "many", "most", "some", "several")), None)
    if tree.dep[i] != "appos" or some is None or tree.low[some + 1 : i] != ["of", "them"] or tree.text[some - 1] != ",":
        return False
    if tree.head[some] != i:
        tree.move(some, i, "nsubj")
    tree.dep[i] = "acl"
    return True


def among_first(tree: Tree, i: int) -> bool:
    """ "Was among the first to congratulate him": those who did."""
    be = tree.head[i]
    among = next((p for p in tree.kids_of(be, "prep") if tree.low[p] == "among" and be < p < i), None)
    first = None if among is None else tree.kid(among, "pobj")
    if tree.dep[i] != "advcl" or tree.tag[i] != "VB" or tree.lemma[be] != "be" or first is None:
        return False
    if tree.low[first] not in ("few", "first", "last"):
        return False
    if tree.subtree(i)[0] != first + 1 or tree.low[first + 1] != "to":
        return False
    tree.move(i, first, "relcl")
    return True


def by_shipping(tree: Tree, i: int) -> bool:
    """ "Blamed by shipping companies", "against trafficking rings": companies did, and nobody by shipping them."""
    firms = tree.kid(i, "dobj")
    by = tree.head[i]
    if tree.tag[i] != "VBG" or tree.dep[i] != "pcomp" or firms is None or tree.low[i] not in _TRADES:
        return False
    if firms != i + 1 or i != by + 1 or tree.lemma[firms] not in _FIRMS:
        return False
    tree.move(firms, by, "pobj")
    for k in [k for k in tree.kids[i] if k != firms]:
        tree.move(k, firms, tree.dep[k])
    tree.move(i, firms, "compound")
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


_TRADES = frozenset(
    "banking broadcasting farming fishing insuring logging manufacturing mining printing publishing rating shipping smuggling trading "
    "trafficking".split()
)
_FIRMS = frozenset(
    "agency association body cartel company conglomerate corporation firm gang giant group house industry interest magnate network ring "
    "route union".split()
)


def base_goes_on(tree: Tree, i: int) -> bool:
    """ "A pact that would delay rules, suspend fees and revive trade": a bare verb goes on from the one with "would", not from "left"."""
    first = tree.head[i]
    low = tree.low[i] == tree.lemma[i] and tree.tag[i] in ("VB", "VBP")
    if tree.dep[i] != "conj" or not low or first > i or tree.tag[first] not in ("VBD", "VBN", "VBZ") or tree.pos[first] != "VERB":
        return False
    if tree.kid(i, *_SUBJECTS, "aux", "auxpass", "mark") is not None:
        return False
    subject = tree.kid(first, "nsubj")
    if tree.tag[i] == "VBP" and subject is not None and tree.tag[first] == "VBZ":
        return False
    before = [k for k in range(i - 1, 0, -1) if tree.tag[k] == "VB" and any(tree.tag[a] == "MD" for a in tree.kids_of(k, "aux"))]
    verb = before[0] if before else None
    if verb is None or any(tree.text[k] in (".", "!", "?", ";", ":") for k in range(verb, i)) or tree.above(verb, i, -1):
        return False
    if tree.low[i - 1] not in (",", "and", "or", "but", "then", "also", "instead"):
        return False
    for k in [k for k in tree.kids_of(first, "cc", "punct") if first < k < i and k > verb]:
        tree.move(k, verb, tree.dep[k])
    tree.move(i, verb, "conj")
    tree.tag[i] = "VB"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    denied_that, in_a_letter, envoy_cautioned, to_free, deepening_ties, critics_say, step_analysts_say, but_not,
    on_tuesday, as_it_threatened, called_it, a_detour, most_of_them, among_first, by_shipping, base_goes_on,
)  # fmt: skip
"""In the order in which they are tried."""
