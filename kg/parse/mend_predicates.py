"""Mistakes of small parsers about what is said of an object, and about clauses that belong to a noun."""

from __future__ import annotations

from ..tree import Tree

__all__ = [
    "called_so",
    "decided_then",
    "face_to_face",
    "is_missing",
    "left_so",
    "moment_when",
    "on_the_ground_that",
    "participle_of_report",
    "two_objects",
]

_LEAVING = frozenset("keep leave render".split())
_STATES = frozenset("dead deadlocked divided homeless open split stranded unharmed wounded".split())


def left_so(tree: Tree, i: int) -> bool:
    """ "Left the court split", "left the court deeply divided": the state that something is left in, not a noun or a clause of its own."""
    thing = tree.kid(i, "dobj")
    if tree.pos[i] != "VERB" or tree.kid(i, "oprd", "acomp") is not None or thing is None or thing < i:
        return False
    if tree.lemma[i] == "take":  # "took the chain private"
        state = next((k for k in tree.kids_of(thing, "amod") if k == thing + 1 and tree.low[k] in ("private", "public")), None)
        if state is not None:
            tree.move(state, i, "oprd")
        return state is not None
    if tree.lemma[i] not in _LEAVING:
        return False
    if tree.low[thing] in _STATES and tree.pos[thing] == "NOUN":  # "the court split" taken for a compound
        inner = tree.kid(thing, "compound")
        if inner != thing - 1:
            return False
        for k in [k for k in tree.kids[thing] if k < inner]:
            tree.move(k, inner, tree.dep[k])
        tree.pos[thing], tree.tag[thing] = "ADJ", "JJ"
        tree.move(inner, i, "dobj")
        tree.dep[thing] = "oprd"
        return True
    for k in tree.kids_of(i, "ccomp", "xcomp"):  # "the court deeply split" taken for a clause
        bare = tree.tag[k] in ("VBD", "VBN") and tree.kid(k, "nsubj", "nsubjpass", "aux", "auxpass", "mark", "dobj") is None
        if bare and k > thing and all(tree.pos[t] == "ADV" for t in range(tree.subtree(thing)[-1] + 1, k)):
            tree.pos[k], tree.dep[k] = "ADJ", "oprd"
            return True
    for k in tree.kids[thing]:
        if k > thing and tree.dep[k] in ("acl", "amod") and (tree.tag[k] == "VBN" or tree.pos[k] == "ADJ") and not tree.comma_before(k):
            last = tree.subtree(thing)[-1] == tree.subtree(k)[-1]
            if last and all(tree.pos[t] == "ADV" for t in range(thing + 1, k)) and tree.kid(k, "agent") is None:
                tree.pos[k] = "ADJ"
                tree.move(k, i, "oprd")
                return True
    return False


def is_missing(tree: Tree, i: int) -> bool:
    """ "Dozens are missing": a state, and nothing that they miss."""
    be = next((k for k in tree.kids_of(i, "aux") if tree.lemma[k] == "be"), None)
    if tree.low[i] != "missing" or tree.tag[i] != "VBG" or be is None or tree.kid(i, "dobj") is not None or tree.kid(i, "nsubj") is None:
        return False
    tree.put_in_place(be, i)
    for k in list(tree.kids[i]):
        tree.move(k, be, tree.dep[k])
    tree.pos[i], tree.tag[i] = "ADJ", "JJ"
    tree.move(i, be, "acomp")
    return True


_CALLING = frozenset("brand call consider declare deem dub find hold judge label pronounce rule term think".split())


_QUALITIES = ("able", "ate", "ful", "ible", "ical", "ish", "ive", "less", "lous", "ous", "unfair")


def called_so(tree: Tree, i: int) -> bool:
    """ "Called the approval reckless", "called the charge "garbage"", "ruled the complaint unfounded": what it is held to be."""
    if tree.lemma[i] not in _CALLING or tree.pos[i] != "VERB":
        return False
    thing = tree.kid(i, "dobj")
    said = tree.kid(i, "oprd") if thing is None else None
    if said is None and thing is not None and any(tree.text[k] in ('"', "“", "``") for k in range(i, thing)):
        said, thing = thing, None
    if said is not None and said > i and thing is None:  # taken for a compound
        noun = next((k for k in tree.kids_of(said, "compound", "nmod") if tree.text[k + 1] in ('"', "“", "``") or k + 1 == said), None)
        if noun is None or tree.ent[said] or not any(k < noun and tree.dep[k] in ("det", "poss") for k in tree.kids[said]):
            return False
        if tree.text[noun + 1] not in ('"', "“", "``") and not tree.low[said].endswith(_QUALITIES):
            return False  # "the swing vote"
        for k in [k for k in tree.kids[said] if k < noun]:
            tree.move(k, noun, tree.dep[k])
        tree.move(noun, i, "dobj")
        tree.dep[said] = "oprd"
        return True
    if thing is None or thing < i:
        return False
    if tree.kid(i, "oprd") is None and _quoted_last(tree, i, thing):
        return True
    state = next((k for k in tree.kids_of(i, "advcl", "ccomp", "acomp") if k == tree.subtree(thing)[-1] + 1 and tree.pos[k] == "ADJ"), None)
    if state is None or tree.kid(state, "nsubj", "aux", "mark") is not None:
        return False
    tree.dep[state] = "oprd"
    return True


def _quoted_last(tree: Tree, verb: int, thing: int) -> bool:
    """ "Called the plan to ship oil "a betrayal"": what is quoted behind the object is no part of it."""
    inside = tree.subtree(thing)
    opening = next((k for k in range(thing + 1, inside[-1]) if tree.text[k] in ('"', "“", "``")), None)
    said = next((k for k in inside if opening is not None and k > opening and tree.head[k] < opening), None)
    if said is None or tree.dep[said] not in ("appos", "dobj", "attr", "npadvmod") or tree.low[opening + 1] not in ("a", "an", "the"):
        return False
    if tree.subtree(said)[0] not in (opening, opening + 1) or tree.subtree(said)[-1] < inside[-1] - 1:
        return False
    left = tree.head[said]
    tree.move(said, verb, "oprd")
    for k in tree.kids_of(left, "dative") if tree.kid(left, "dobj") is None else ():
        tree.dep[k] = "dobj"  # "to ship oil"
    return True


_GROUNDS = frozenset("assumption basis condition ground grounds premise pretext understanding".split())


def on_the_ground_that(tree: Tree, i: int) -> bool:
    """ "Refused on the ground that it was late": the clause is the ground."""
    mark = tree.kid(i, "mark")
    noun = mark - 1 if mark is not None and mark > 0 else -1
    if tree.dep[i] not in ("ccomp", "advcl") or noun < 0 or tree.low[mark] != "that" or tree.low[noun] not in _GROUNDS:
        return False
    if tree.dep[noun] != "pobj" or tree.above(noun, i, -1):
        return False
    tree.move(i, noun, "acl")
    return True


_MOMENTS = frozenset("day hour instant minute moment month second week year".split())


def moment_when(tree: Tree, i: int) -> bool:
    """ "From the moment passengers board": a clause without "when" right behind a time is that of the time."""
    first = tree.subtree(i)[0]
    if tree.dep[i] not in ("ccomp", "advcl") or first == 0 or tree.low[first - 1] not in _MOMENTS or tree.dep[first - 1] != "pobj":
        return False
    subject = tree.kid(i, "nsubj", "nsubjpass")
    if subject is None or tree.subtree(subject)[0] != first or tree.kid(i, "mark") is not None or tree.above(first - 1, i, -1):
        return False
    if tree.kid(first - 1, "det") is None:
        return False
    tree.move(i, first - 1, "relcl")
    return True


_DECISIONS = frozenset(
    "agreement attempt bid decision effort failure move offer order plan pledge promise proposal refusal request threat vote".split()
)


def decided_then(tree: Tree, i: int) -> bool:
    """ "Blamed the state's decision last year to trim aid": when it was decided, and what."""
    verb, noun = tree.head[i], tree.subtree(i)[0] - 1
    if tree.dep[i] != "npadvmod" or noun <= verb or tree.lemma[noun] not in _DECISIONS or tree.pos[noun] != "NOUN":
        return False
    after = tree.subtree(i)[-1] + 1
    deed = next((k for k in tree.kids_of(verb, "advcl", "xcomp") if tree.tag[k] == "VB" and tree.subtree(k)[0] == after), None)
    if deed is None or tree.dep[noun] not in ("dobj", "pobj") or tree.low[tree.subtree(deed)[0]] != "to":
        return False
    tree.move(i, noun, "npadvmod")
    tree.move(deed, noun, "acl")
    return True


_STANCES = frozenset(
    "accuse add argue blame brush call cite contradict defy deny describe dismiss echo ignore insist note reject urge warn".split()
)
_OUTCOMES = frozenset("clear deal deliver end give hand open overturn pave reverse set side uphold".split())
_RULING = frozenset("decide find rule".split())
_TELLING = frozenset("announce claim confirm declare insist report say state".split())


def participle_of_report(tree: Tree, i: int) -> bool:
    """ "Said it had agreed, brushing aside objections", "ruled that Peru erred, handing Chile a victory": what the report itself does."""
    told, mark = tree.head[i], tree.subtree(i)[0] - 1
    cue = tree.head[told]
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBG" or tree.kid(i, "nsubj", "mark") is not None or mark <= told or tree.text[mark] != ",":
        return False
    if tree.dep[told] != "ccomp" or cue > told or any(tree.text[k] in ('"', "“", "``") for k in range(cue, i)):
        return False
    stance = tree.lemma[i] in _STANCES and tree.lemma[cue] in _TELLING | _RULING
    if not stance and not (tree.lemma[i] in _OUTCOMES and tree.lemma[cue] in _RULING):
        return False
    if i - told < 3 or tree.subtree(i)[-1] < tree.subtree(told)[-1]:
        return False
    tree.move(i, cue, "advcl")
    return True


def two_objects(tree: Tree, i: int) -> bool:
    """ "fined it €30m": of two objects side by side the first is whom it is done to; "called it a threat": what it is called."""
    if tree.pos[i] != "VERB":
        return False
    named, objects = tree.kids_of(i, "oprd"), tree.kids_of(i, "dobj")
    if len(named) == 2 and not objects and i < named[0]:
        tree.dep[named[0]] = "dobj"
        return True
    if len(objects) != 2 or tree.kid(i, "dative") is not None or objects[0] < i:
        return False
    first, second = objects
    between = range(first + 1, tree.subtree(second)[0])
    if any(tree.pos[t] in ("PUNCT", "CCONJ", "ADP", "VERB") for t in between):
        return False
    tree.dep[first] = "dative"
    return True


def face_to_face(tree: Tree, i: int) -> bool:
    """ "met face to face" meets no face."""
    if tree.low[i : i + 3] != ["face", "to", "face"]:
        return False
    if tree.above(i, i + 1, -1) or tree.above(i, i + 2, -1):
        return False
    for k in [k for k in tree.kids[i] if k < i]:
        tree.move(k, tree.head[i], tree.dep[i]) if tree.dep[k] in ("compound", "nmod", "poss") else None
    tree.dep[i], tree.pos[i], tree.tag[i] = "advmod", "ADV", "RB"
    for k, dep, pos, tag in ((i + 1, "prep", "ADP", "IN"), (i + 2, "pobj", "NOUN", "NN")):
        tree.move(k, k - 1, dep)
        tree.pos[k], tree.tag[k] = pos, tag
    return True
