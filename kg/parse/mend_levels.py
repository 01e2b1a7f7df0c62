"""Mistakes of small parsers about the level on which a word hangs: inside a phrase, beside it, or on the whole clause."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import CLAIM_NOUNS, SUMMING_NOUNS
from ..tree import Tree
from .labels import QUOTES, SAYING, SUBJECTS

__all__ = ["RULES"]

_REPORTS = frozenset("add announce claim explain insist note report say state tell".split())


def _singular(tree: Tree, verb: int) -> bool:
    """True if a form of the verb, or of one that goes on from it, can have no subject in the plural."""
    for v in (verb, *(k for k in tree.kids_of(verb, "conj") if tree.kid(k, *SUBJECTS) is None)):
        if tree.tag[v] == "VBZ" or any(tree.low[k] in ("is", "was", "has") for k in (v, *tree.kids_of(v, "aux", "auxpass"))):
            return True
    return False


def joined_inside(tree: Tree, i: int) -> bool:
    """ "Distribution of sorghum, lentils and oil was suspended": one thing was."""
    noun = tree.head[i]
    verb, of = tree.head[noun], tree.kid(noun, "prep")
    inner = tree.kid(of, "pobj") if of is not None and tree.low[of] == "of" else None
    if tree.dep[i] != "conj" or tree.dep[noun] not in ("nsubj", "nsubjpass") or inner is None or not noun < inner < i:
        return False
    if tree.pos[i] != "NOUN" or tree.pos[inner] != "NOUN" or any(tree.kid(k, "det", "poss") is not None for k in (i, inner)):
        return False
    if tree.tag[noun] not in ("NN", "NNP") or not _singular(tree, verb):
        return False
    for k in tree.kids_of(noun, "cc", "punct"):
        if inner < k < i:
            tree.move(k, inner, tree.dep[k])
    tree.move(i, inner, "conj")
    return True


def listed_inside(tree: Tree, i: int) -> bool:
    """ "A remedy that depends on them for cranes, software and staff is none": the list goes on, and one thing is none."""
    verb, before = tree.head[i], tree.subtree(i)[0] - 2
    first = next((k for k in tree.kids_of(verb, "nsubj", "nsubjpass") if k < i), None)
    if tree.dep[i] not in ("nsubj", "nsubjpass") or first is None or before <= first or tree.text[before + 1] != "," or i > verb:
        return False
    if tree.pos[before] not in ("NOUN", "PROPN") or not tree.above(before, first, -1) or tree.kid(i, "conj") is None:
        return False
    if not _singular(tree, verb) or tree.kid(i, "det", "poss") is not None:
        return False
    tree.move(i, before, "conj")
    return True


def summed_up(tree: Tree, i: int) -> bool:
    """ "Left its rate unchanged, a decision that pleased makers": what a comma adds sums up the clause, and is none of its parts."""
    host, start = tree.head[i], tree.subtree(i)[0]
    if tree.lemma[i] not in SUMMING_NOUNS or tree.dep[i] not in ("appos", "dobj", "conj", "npadvmod", "oprd", "pobj"):
        return False
    if tree.lemma[i] in CLAIM_NOUNS and (tree.dep[i] not in ("appos", "pobj") or tree.ent[host]):
        return False
    said = tree.kid(i, "relcl", "acl")
    if said is None:  # "a step likely to raise premiums"
        said = next((k for k in tree.kids_of(i, "amod") if k == i + 1 and tree.kid(k, "xcomp") is not None), None)
    if said is None and tree.lemma[i] == "reference":  # "a reference to talks which …"
        said = i
    if said is None or tree.low[tree.subtree(said)[0]] in ("who", "whose") or tree.low[start] not in ("a", "an") or start < 2:
        return False
    if tree.text[start - 1] not in (",", "-", "–", "—") or host > i or tree.lemma[host] in SUMMING_NOUNS:
        return False
    first = any(k < i for k in tree.kids_of(host, "dobj", "npadvmod", "prep", "ccomp", "xcomp", "auxpass"))
    if tree.dep[i] == "dobj" and not first:
        return False
    if tree.dep[i] == "pobj" and not any(k < start for k in tree.kids_of(host, "pobj", "pcomp")):
        return False
    while tree.head[host] != host and (tree.pos[host] not in ("VERB", "AUX") or tree.dep[host] in ("acl", "pcomp")):
        host = tree.head[host]
    if tree.pos[host] not in ("VERB", "AUX") or tree.above(host, i, -1):
        return False
    answers = tree.kid(said, "nsubj")
    if answers is not None and tree.tag[answers] in ("NN", "NNP", "NNS") and tree.dep[said] == "relcl":
        # "said it would if they did, a condition that Peru rejected": the narrator's words
        up = (a for a in (host, *tree.ancestors(host)) if tree.dep[a] == "ccomp" and tree.head[a] < a)
        host = next((tree.head[a] for a in up if tree.lemma[tree.head[a]] in SAYING), host)
    tree.move(i, host, "dep")
    return True


def in_a_decision(tree: Tree, i: int) -> bool:
    """ "Ruled that he must stay, in a decision that may cost Berlin": it is the ruling that is one."""
    told, thing = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "in" or tree.dep[i] != "prep" or thing is None:
        return False
    if tree.lemma[thing] not in SUMMING_NOUNS | {"deal", "ruling", "vote"}:
        return False
    if tree.text[i - 1] != "," or tree.kid(thing, "relcl") is None or tree.low[i + 1] not in ("a", "an") or tree.head[told] == told:
        return False
    top = told
    while tree.head[top] != top and tree.dep[top] in ("ccomp", "xcomp", "advcl", "pcomp"):
        top = tree.head[top]
    if top == told or tree.pos[top] != "VERB" or any(tree.text[k] in QUOTES for k in range(top, i)):
        return False
    tree.move(i, top, "prep")
    return True


def while_doing(tree: Tree, i: int) -> bool:
    """ "Urged them to open the road, while stopping short of threats": who urged them did."""
    deed = tree.head[i]
    above = tree.head[deed]
    mark = tree.kid(i, "mark")
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBG" or mark is None or tree.low[mark] != "while" or tree.dep[deed] != "xcomp":
        return False
    if tree.text[mark - 1] != "," or tree.kid(above, "dobj") is None or tree.kid(i, *SUBJECTS) is not None:
        return False
    tree.move(i, above, "advcl")
    return True


def grain_was_waiting(tree: Tree, i: int) -> bool:
    """ "The trains had been stranded and grain destined for Egypt was waiting": the grain was."""
    main = tree.head[i]
    helpers = tree.kids_of(i, "aux", "auxpass")
    if tree.dep[i] != "conj" or not helpers or tree.kid(i, *SUBJECTS, "cc") is not None:
        return False
    start = min(helpers)
    if tree.low[start] not in ("are", "had", "has", "have", "is", "was", "were", "will", "would"):
        return False
    bare = next((k for k in tree.kids_of(main, "conj") if k < i and tree.subtree(k)[-1] == start - 1), None)
    thing = tree.kid(bare, "nsubj", "nsubjpass") if bare is not None else None
    if bare is None or thing is None or tree.tag[bare] not in ("VBN", "VBD") or tree.kid(bare, "aux", "auxpass", "dobj") is not None:
        return False
    if tree.subtree(thing)[-1] != bare - 1 or tree.pos[thing] not in ("NOUN", "PROPN"):
        return False
    tree.move(thing, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
    tree.move(bare, thing, "acl")
    tree.tag[bare] = "VBN"
    return True


def never_slow(tree: Tree, i: int) -> bool:
    """ "And the Commission, never slow to act, has proposed one": the Commission has."""
    main = tree.head[i]
    helpers = tree.kids_of(i, "aux", "auxpass")
    first = min([i, *helpers])
    if tree.dep[i] != "conj" or tree.kid(i, *SUBJECTS) is not None or tree.text[first - 1] != ",":
        return False
    aside = next((k for k in tree.kids_of(main, "conj") if k < i and tree.pos[k] == "ADJ" and tree.kid(k, "nsubj") is not None), None)
    who = tree.kid(aside, "nsubj") if aside is not None else None
    if aside is None or who is None or who > aside or "," not in tree.text[who:aside]:
        return False
    tree.move(who, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
    tree.move(aside, who, "amod")
    return True


def quoted_on(tree: Tree, i: int) -> bool:
    """ " "We had it," said Ruiz, "in writing" ": what goes on in the quotation is no part of saying it."""
    said = tree.head[i]
    told = next((k for k in tree.kids_of(said, "ccomp") if k < said), None)
    if tree.dep[i] != "prep" or tree.lemma[said] not in _REPORTS or told is None or i < said:
        return False
    marks = [k for k in range(said, i) if tree.text[k] in QUOTES]
    if len(marks) % 2 == 0 or tree.text[tree.subtree(told)[0] - 1] not in QUOTES:
        return False
    tree.move(i, told, "prep")
    return True


def not_until(tree: Tree, i: int) -> bool:
    """ "Not until the second night did they see it": then they did."""
    verb, until = tree.head[i], i + 1
    if tree.low[i] != "not" or tree.dep[i] != "neg" or tree.low[until : until + 1] not in (["until"], ["till"]) or tree.head[until] != verb:
        return False
    subject = tree.kid(verb, "nsubj", "nsubjpass")
    if subject is None or not any(until < k < subject for k in tree.kids_of(verb, "aux", "auxpass")):
        return False
    tree.move(i, until, "advmod")
    return True


def that_prices(tree: Tree, i: int) -> bool:
    """ "Will object that price guarantees distort markets": "that" with a plural opens a clause."""
    noun = tree.head[i]
    verb = tree.head[noun]
    if tree.low[i] != "that" or tree.dep[i] != "det" or tree.dep[noun] not in ("nsubj", "nsubjpass") or tree.dep[verb] != "ccomp":
        return False
    plural = tree.tag[noun] in ("NNS", "NNPS") or (tree.tag[noun] == "VBZ" and tree.tag[verb] == "VBP")
    if not plural or verb < noun or tree.head[verb] > i:
        return False
    if tree.tag[noun] == "VBZ":
        tree.pos[noun], tree.tag[noun] = "NOUN", "NNS"
    tree.move(i, verb, "mark")
    tree.pos[i], tree.tag[i] = "SCONJ", "IN"
    return True


def itself(tree: Tree, i: int) -> bool:
    """ "Moscow had itself been hit": one subject."""
    verb = tree.head[i]
    if tree.dep[i] not in ("nsubj", "nsubjpass") or tree.low[i] not in ("herself", "himself", "itself", "ourselves", "themselves"):
        return False
    if not any(k != i for k in tree.kids_of(verb, "nsubj", "nsubjpass")):
        return False
    tree.dep[i] = "advmod"
    return True


def is_discouraging(tree: Tree, i: int) -> bool:
    """ "The record is discouraging": a state, and no deed."""
    be = next((k for k in tree.kids_of(i, "aux") if tree.lemma[k] == "be" and k < i), None)
    if tree.low[i] not in _STIRRING or be is None or tree.tag[i] != "VBG" or tree.kid(i, "dobj", "ccomp", "auxpass") is not None:
        return False
    above, dep = tree.head[i], tree.dep[i]
    others = [k for k in tree.kids[i] if k != be and (k < be or tree.dep[k] in ("prep", "advcl", "punct", "cc", "conj", "npadvmod"))]
    tree.crown(be)
    if above != i:
        tree.move(be, above, dep)
    for k in others:
        tree.move(k, be, tree.dep[k])
    tree.move(i, be, "acomp")
    tree.pos[i], tree.tag[i] = "ADJ", "JJ"
    return True


_STIRRING = frozenset(
    "alarming challenging charming confusing convincing damning daunting depressing disappointing discouraging disturbing embarrassing "
    "encouraging exhausting frustrating humiliating misleading promising puzzling reassuring revealing shocking striking surprising "
    "telling troubling unsettling worrying".split()
)


def left_in_may(tree: Tree, i: int) -> bool:
    """ "The trucks that left Port Sudan in May rolled into the town": they left in May."""
    verb = tree.head[i]
    subject = tree.kid(verb, "nsubj", "nsubjpass")
    if tree.dep[i] != "prep" or subject is None or not subject < i < verb or i == 0 or tree.text[i - 1] == ",":
        return False
    inner = [r for k in tree.subtree(subject) for r in tree.kids_of(k, "relcl") if tree.subtree(r)[-1] == i - 1]
    if not inner or tree.subtree(i)[-1] + 1 != min([verb, *tree.kids_of(verb, "aux", "auxpass", "neg")]):
        return False
    tree.move(i, inner[0], "prep")
    return True


def wounding(tree: Tree, i: int) -> bool:
    """ "Shots were fired as the trucks crossed, wounding a man": the shots wounded him."""
    clause = tree.head[i]
    main = tree.head[clause]
    opener = {tree.low[k] for k in tree.kids_of(clause, "mark", "advmod")}
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBG" or tree.lemma[i] not in ("damage", "destroy", "injure", "kill", "set", "wound"):
        return False
    if tree.dep[clause] != "advcl" or not opener & {"as", "when", "while"} or not tree.comma_before(i) or i < clause or main > clause:
        return False
    tree.move(i, main, "advcl")
    return True


def killed_people(tree: Tree, i: int) -> bool:
    """ "A war estimated to have killed ten people ended": a second subject right behind an infinitive is its object."""
    verb, deed = tree.head[i], tree.subtree(i)[0] - 1
    first = next((k for k in tree.kids_of(verb, "nsubj", "nsubjpass") if k < i), None)
    if tree.dep[i] not in ("nsubj", "nsubjpass") or first is None or deed <= first or tree.pos[deed] != "VERB" or i > verb:
        return False
    if not tree.above(deed, first, -1) or tree.kid(deed, "dobj", "auxpass") is not None:
        return False
    if not any(tree.low[k] == "to" for k in tree.kids[deed]):
        return False
    tree.move(i, deed, "dobj")
    return True


def looming(tree: Tree, i: int) -> bool:
    """ "Warns of looming famine": which famine."""
    prep, noun = tree.head[i], tree.kid(i, "dobj")
    if tree.dep[i] != "pcomp" or tree.low[i] not in _COMING or noun != i + 1 or tree.kid(noun, "det") is not None:
        return False
    for k in [k for k in tree.kids[i] if k > noun]:
        tree.move(k, noun, tree.dep[k])
    tree.move(noun, prep, "pobj")
    tree.move(i, noun, "amod")
    return True


_COMING = frozenset("deepening escalating growing impending looming mounting rising shrinking soaring spreading worsening".split())


def booked_too(tree: Tree, i: int) -> bool:
    """ "Had been detained in May and booked on a flight": he was booked on it."""
    first = tree.head[i]
    if tree.dep[i] != "conj" or tree.tag[i] != "VBD" or tree.tag[first] != "VBN" or tree.kid(first, "auxpass") is None:
        return False
    if tree.kid(i, *SUBJECTS, "aux", "auxpass", "dobj", "ccomp", "xcomp") is not None or tree.lemma[i] not in _DONE_TO:
        return False
    tree.tag[i] = "VBN"
    return True


_DONE_TO = frozenset(
    "arrest ban bar book bring charge convict deport detain evict expel fine force hand hold jail move place put release remove sell send "
    "sentence strip take transfer treat".split()
)


def following_year(tree: Tree, i: int) -> bool:
    """ "A pact signed the following year": when it was signed."""
    deed = tree.head[i]
    if tree.dep[i] != "dobj" or tree.lemma[i] not in ("day", "month", "week", "year") or tree.dep[deed] != "acl":
        return False
    if tree.tag[deed] not in ("VBN", "VBD"):
        return False
    if not any(tree.low[k] in ("following", "last", "next", "previous", "same") for k in tree.kids_of(i, "amod")):
        return False
    tree.dep[i], tree.tag[deed] = "npadvmod", "VBN"
    return True


_CHARGES = frozenset("accusation allegation assertion charge claim complaint suggestion warning".split())


def concerned_last(tree: Tree, i: int) -> bool:
    """ "Sent to the companies concerned last Friday": when it was sent."""
    at = tree.head[i]
    noun = tree.head[at]
    if tree.low[at] not in ("affected", "concerned", "involved") or tree.dep[at] != "acl" or at != noun + 1:
        return False
    verb = next((k for k in tree.ancestors(at) if k < noun and tree.pos[k] in ("VERB", "AUX")), None)
    when = tree.dep[i] == "npadvmod" or (tree.dep[i] == "prep" and any(tree.ent[k] == "DATE" for k in tree.kids_of(i, "pobj")))
    if not when or verb is None:
        return False
    tree.move(i, verb, tree.dep[i])
    return True


def charged_by(tree: Tree, i: int) -> bool:
    """ "Accusations by Peru that Chile had sold the port": a clause that lacks nothing behind "that" is the accusation."""
    who, that = tree.head[i], tree.subtree(i)[0]
    by = tree.head[who]
    noun = tree.head[by]
    if tree.dep[i] not in ("acl", "relcl") or tree.dep[who] != "pobj" or tree.low[by] not in ("by", "from"):
        return False
    if tree.lemma[noun] not in _CHARGES:
        return False
    if tree.low[that] != "that" or tree.dep[that] != "mark" or tree.head[that] != i or tree.kid(i, "nsubj", "nsubjpass") is None:
        return False
    if tree.kid(i, "dobj", "auxpass", "acomp", "attr") is None:
        return False
    tree.pos[that], tree.tag[that] = "SCONJ", "IN"
    tree.move(i, noun, "acl")
    return True


def and_tobago(tree: Tree, i: int) -> bool:
    """ "Trinidad and Tobago signed it": one country."""
    first = tree.head[i]
    if tree.dep[i] != "conj" or tree.pos[i] != "PROPN" or f"{tree.low[first]} {tree.low[i]}" not in _ONE_COUNTRY:
        return False
    tree.dep[i] = "nmod"
    for k in tree.kids_of(first, "cc"):
        tree.dep[k] = "nmod"
    return True


_ONE_COUNTRY = frozenset(
    ("antigua barbuda", "bosnia herzegovina", "turks caicos", "wallis futuna", "kitts nevis", "trinidad tobago", "vincent grenadines")
)


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    and_tobago,
    joined_inside,
    listed_inside,
    summed_up,
    in_a_decision,
    while_doing,
    grain_was_waiting,
    never_slow,
    quoted_on,
    not_until,
    that_prices,
    itself,
    is_discouraging,
    left_in_may,
    wounding,
    killed_people,
    looming,
    booked_too,
    following_year,
    concerned_last,
    charged_by,
)
"""In the order in which they are tried."""
