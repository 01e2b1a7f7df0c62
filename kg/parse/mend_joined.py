"""Mistakes of small parsers about which verb goes on from which, and which verb of a sentence is its own."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from .labels import FINITE, QUOTES, SUBJECTS

__all__ = ["RULES"]

_SAYING = frozenset("add admit argue claim explain insist maintain note report say state tell warn".split())


def _finite(tree: Tree, i: int) -> bool:
    helpers = tree.kids_of(i, "aux", "auxpass")
    return tree.tag[i] in FINITE or any(tree.tag[k] in (*FINITE, "MD") for k in helpers)


def _goes_on(tree: Tree, i: int, first: int, above: int) -> None:
    """Hang the conjunct ``i`` of ``first``, with the word that joins it, on ``above``."""
    for k in [k for k in tree.kids_of(first, "cc", "punct") if first < k < i]:
        tree.move(k, above, tree.dep[k])
    tree.move(i, above, "conj")


def may_go_on(tree: Tree, i: int) -> bool:
    """ "Has asked it to reopen the case and may leave": a modal goes on from the finite verb, from no infinitive."""
    first = tree.head[i]
    if tree.dep[i] != "conj" or first > i or tree.dep[first] not in ("xcomp", "advcl", "acl") or tree.tag[first] != "VB":
        return False
    if not any(tree.tag[k] == "MD" for k in tree.kids_of(i, "aux")) or not any(tree.low[k] == "to" for k in tree.kids_of(first, "aux")):
        return False
    if tree.kid(i, *SUBJECTS, "mark") is not None:
        return False
    above = next((a for a in tree.ancestors(first) if tree.pos[a] in ("VERB", "AUX") and _finite(tree, a)), None)
    if above is None or above > first or tree.kid(above, *SUBJECTS) is None:
        return False
    _goes_on(tree, i, first, above)
    return True


def agrees_above(tree: Tree, i: int) -> bool:
    """ "They point out that the plan was late, and argue …": a verb that does not agree with the subject inside goes on from the first."""
    first = tree.head[i]
    inner = tree.kid(first, "nsubj", "nsubjpass")
    if tree.dep[i] != "conj" or tree.tag[i] not in ("VBZ", "VBP") or inner is None or first > i or tree.dep[first] != "ccomp":
        return False
    if tree.kid(i, *SUBJECTS, "mark", "aux") is not None or tree.kid(inner, "conj") is not None or inner > first:
        return False
    if tree.tag[first] == "VB" and tree.low[i] == tree.lemma[i]:
        tree.tag[i] = "VB"  # "should stop lending and instead police it": a bare form
        return True
    wrong = {"VBP": ("NN", "NNP"), "VBZ": ("NNS", "NNPS")}[tree.tag[i]]
    above = tree.head[first]
    if tree.tag[inner] not in wrong or tree.tag[above] != tree.tag[i] or above > first or tree.low[inner] in ("number", "majority"):
        return False
    _goes_on(tree, i, first, above)
    return True


def gapped_be(tree: Tree, i: int) -> bool:
    """ "That 20 had been hurt and 60 people detained, and blamed rivals": a passive without its "been", and who said so goes on."""
    first, subject = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "conj" or tree.tag[i] != "VBD" or subject is None or first > i:
        return False
    if tree.kid(i, "aux", "dobj", "ccomp", "prt") is not None or tree.tag[first] != "VBN":
        return False
    if tree.kid(first, "auxpass") is None or tree.kid(first, "nsubjpass") is None:
        return False
    if tree.lemma[i] not in _SUFFERED or subject > i:
        return False
    tree.tag[i], tree.dep[subject] = "VBN", "nsubjpass"
    above = tree.head[first]
    for k in [k for k in tree.kids_of(i, "conj") if tree.tag[k] == "VBD" and tree.kid(k, *SUBJECTS) is None]:
        if tree.dep[first] == "ccomp" and tree.tag[above] == "VBD" and "," in tree.text[i:k]:
            _goes_on(tree, k, i, above)
    return True


_SUFFERED = frozenset(
    "arrest close cut damage destroy detain displace evacuate expel fine free hospitalise hospitalize hurt injure jail kill release "
    "rescue seize suspend wound".split()
)


def goes_on_saying(tree: Tree, i: int) -> bool:
    """ "He was held, his lawyer said, and has been denied a telephone": what is said goes on behind who says it."""
    said = tree.head[i]
    told = next((k for k in tree.kids_of(said, "ccomp", "nsubj") if k < said), None) if tree.dep[i] == "conj" else None
    if told is None or i < said or tree.lemma[said] not in _SAYING or tree.kid(i, *SUBJECTS, "mark") is not None:
        return False
    if tree.dep[told] != "ccomp" or not any(k < said for k in tree.kids_of(said, "nsubj")) or tree.kid(told, *SUBJECTS) is None:
        return False
    start = min(tree.subtree(i)[0], *tree.kids_of(said, "cc") or [i])
    comma = next((k for k in range(said + 1, min(said + 7, start)) if tree.text[k] == ","), said)
    when = all(tree.dep[k] in ("advmod", "npadvmod", "prep") for k in tree.kids[said] if said < k < comma)  # "Ruiz said on Monday, but"
    if not any(tree.tag[k] in ("VBZ", "VBP", "MD") for k in tree.kids_of(i, "aux", "auxpass")) or comma == said or not when:
        return False
    opens = tree.subtree(told)[0]
    if any(tree.text[k] in QUOTES for k in range(max(opens - 1, 0), opens + 1)):
        return False  # what is quoted ends with its marks
    if tree.text[start - 1] in QUOTES:
        return False
    _goes_on(tree, i, said, told)
    return True


def said_and_others(tree: Tree, i: int) -> bool:
    """ "The school is shut, he said, and most children have left": what is so now goes on being said."""
    said = tree.head[i]
    if tree.dep[i] != "conj" or i < said or tree.lemma[said] not in ("add", "explain", "say") or tree.tag[said] != "VBD":
        return False
    told = next((k for k in tree.kids_of(said, "ccomp") if k < said), None)
    speaker, who = tree.kid(said, "nsubj"), tree.kid(i, "nsubj", "nsubjpass")
    if told is None or speaker is None or who is None or not told < speaker < said < who or tree.low[who] == tree.low[speaker]:
        return False
    comma = tree.subtree(who)[0] - 2
    if tree.low[comma + 1] != "and" or tree.text[comma] != "," or any(tree.text[k] in QUOTES for k in range(tree.subtree(told)[0], i)):
        return False
    if tree.pos[who] == "PRON" or tree.lemma[i] in _SAYING or not all(_present(tree, k) for k in (told, i)):
        return False
    _goes_on(tree, i, said, told)
    return True


def _present(tree: Tree, verb: int) -> bool:
    return any(tree.tag[k] in ("VBZ", "VBP") for k in (verb, *tree.kids_of(verb, "aux", "auxpass")))


def nor_would(tree: Tree, i: int) -> bool:
    """ "Oslo would not pay, he said, nor would it leave": what is said goes on, and is denied."""
    said = tree.head[i]
    nor = next((k for k in tree.kids_of(said, "cc") if tree.low[k] == "nor" and said < k < i), None)
    told = next((k for k in tree.kids_of(said, "ccomp") if k < said), None)
    if tree.dep[i] != "conj" or nor is None or told is None or tree.lemma[said] not in _SAYING or tree.kid(i, *SUBJECTS) is None:
        return False
    tree.move(i, told, "conj")
    tree.move(nor, i, "neg")
    return True


def that_above(tree: Tree, i: int) -> bool:
    """ "Said that Peru had insisted it be shared and that Chile left": a second "that" goes on from the clause that has the first."""
    first = tree.head[i]
    above = tree.head[first]
    mark = tree.kid(i, "mark")
    if tree.dep[i] != "conj" or mark is None or tree.low[mark] != "that" or first > i or tree.dep[first] != "ccomp":
        return False
    if any(tree.low[k] == "that" for k in tree.kids_of(first, "mark")) or tree.dep[above] != "ccomp" or above > first:
        return False
    if not any(tree.low[k] == "that" for k in tree.kids_of(above, "mark")):
        return False
    _goes_on(tree, i, first, above)
    return True


def nearer_object(tree: Tree, i: int) -> bool:
    """ "Had written and had received, she said, two letters": an object behind the second verb is that verb's."""
    first = tree.head[i]
    second = next((k for k in tree.kids_of(first, "conj") if first < k < i and tree.pos[k] == "VERB"), None)
    if tree.dep[i] != "dobj" or second is None or tree.kid(second, "dobj", "ccomp", "xcomp", "attr", "conj") is not None or first > i:
        return False
    if tree.kid(second, *SUBJECTS) is not None or any(k < second for k in tree.kids_of(first, "dobj")):
        return False
    tree.move(i, second, "dobj")
    return True


def in_her_words(tree: Tree, i: int) -> bool:
    """ "Had received, in her words, two letters": no place and no thing received."""
    words = tree.kid(i, "pobj")
    if tree.low[i] != "in" or tree.dep[i] != "prep" or words is None or tree.low[words] != "words" or tree.kid(words, "poss") is None:
        return False
    tree.dep[i] = "dep"
    return True


def asked_aside(tree: Tree, i: int) -> bool:
    """ "A spokesman, asked whether it would pay, said that …", "Kade, renamed Stroom, remains": he was asked, it was renamed."""
    asked = tree.head[i]
    subject = tree.kid(asked, "nsubj")
    if tree.dep[i] not in ("ccomp", "conj", "advcl") or tree.tag[i] not in FINITE or subject is None:
        return False
    bare = tree.dep[i] == "conj" and not any(asked < k < i for k in tree.kids_of(asked, "cc")) and tree.lemma[asked] in _NAMED
    if tree.lemma[asked] not in _ASKED and not bare:
        return False
    if not subject < asked < i or tree.text[asked - 1] != "," or tree.text[i - 1] != "," or tree.tag[asked] not in ("VBD", "VBN"):
        return False
    if tree.kid(i, *SUBJECTS, "mark", "aux") is not None or tree.kid(asked, "aux", "auxpass") is not None:
        return False
    if tree.kid(asked, "dobj") is not None and not bare:
        return False
    if tree.subtree(subject)[-1] not in (asked - 1, asked - 2):
        return False
    above, dep = tree.head[asked], tree.dep[asked]
    for k in tree.kids_of(asked, "dobj") if bare else ():
        tree.dep[k] = "oprd"  # what it is called now
    tree.crown(i)
    tree.move(subject, i, "nsubj")
    tree.move(asked, subject, "acl")
    tree.tag[asked] = "VBN"
    for k in [k for k in tree.kids_of(asked, "punct") if k >= i - 1]:
        tree.move(k, i, "punct")
    if above != asked:
        tree.move(i, above, dep)
    return True


_NAMED = frozenset("call dub elect name nickname rename title".split())
_ASKED = frozenset("ask contact press query question reach tell".split())


def verb_before_object(tree: Tree, i: int) -> bool:
    """ "The Court on Monday annulled sanctions": a past tense with a subject of its own is no modifier of its object."""
    noun, subject = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "amod" or tree.tag[i] != "VBD" or subject is None or not subject < i < noun:
        return False
    above, dep = tree.head[noun], tree.dep[noun]
    after = [k for k in tree.kids[noun] if k > noun and (tree.dep[k] == "punct" or (tree.tag[k] == "VBG" and tree.comma_before(k)))]
    tree.crown(i)
    tree.pos[i] = "VERB"
    if above != noun:
        tree.move(i, above, dep)
    for k in after:
        tree.move(k, i, "punct" if tree.dep[k] == "punct" else "advcl")
    tree.move(noun, i, "dobj")
    return True


def second_verb(tree: Tree, i: int) -> bool:
    """ "The pact initialled in Rome last week is different": a finite verb without a subject is the sentence's, the first a participle."""
    first = tree.head[i]
    subject = tree.kid(first, "nsubj")
    if tree.dep[i] != "ccomp" or not _finite(tree, i) or subject is None or not subject < first < i or tree.tag[first] != "VBD":
        return False
    if tree.kid(i, *SUBJECTS, "mark") is not None or tree.kid(first, "aux", "auxpass", "dobj", "mark", "dative") is not None:
        return False
    if tree.subtree(subject)[-1] != first - 1 or any(tree.text[k] in (",", *QUOTES) for k in range(first, i)):
        return False
    if any(k != i for k in tree.kids_of(first, "ccomp", "xcomp")):
        return False
    if tree.pos[subject] not in ("NOUN", "PROPN") or any(tree.tag[k][:1] == "W" for k in tree.kids_of(i, "advmod", "dobj")):
        return False
    above, dep = tree.head[first], tree.dep[first]
    others = [k for k in tree.kids[first] if k != subject and (k < subject or k > i or tree.dep[k] in ("advcl", "punct", "parataxis"))]
    tree.crown(i)
    tree.move(subject, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
    for k in [k for k in others if k != i]:
        tree.move(k, i, tree.dep[k])
    tree.move(first, subject, "acl")
    tree.tag[first] = "VBN"
    if above != first:
        tree.move(i, above, dep)
    return True


def those_that(tree: Tree, i: int) -> bool:
    """ "And those that promise everything tend to break": the verb behind a relative clause has its noun for a subject."""
    relative = tree.head[i]
    noun = tree.head[relative]
    first = tree.head[noun]
    if tree.dep[i] not in ("ccomp", "conj") or tree.dep[relative] != "relcl" or tree.dep[noun] != "conj" or tree.tag[i] not in FINITE:
        return False
    if tree.kid(i, *SUBJECTS, "mark") is not None or not noun < relative < i or tree.text[i - 1] == ",":
        return False
    main = first
    while tree.pos[main] not in ("VERB", "AUX") and tree.head[main] != main:
        main = tree.head[main]
    start = tree.subtree(noun)[0]
    if tree.pos[main] not in ("VERB", "AUX") or not first <= main < start or tree.low[start - 1] not in ("and", "but"):
        return False
    tree.move(i, main, "conj")
    tree.move(noun, i, "nsubj")
    return True


def surprising_them(tree: Tree, i: int) -> bool:
    """ "Left its rate unchanged, surprising analysts": what that did, and nothing that it left."""
    noun = tree.head[i]
    verb = tree.head[noun]
    if tree.dep[i] != "amod" or (tree.low[i] not in _DOING and tree.tag[i] != "VBG") or tree.dep[noun] != "dobj":
        return False
    if i == 0 or tree.text[i - 1] != ",":
        return False
    if not any(k < i for k in tree.kids_of(verb, "dobj") if k != noun) or tree.subtree(noun)[0] != i:
        return False
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBG", _DOING.get(tree.low[i], tree.lemma[i])
    tree.move(i, verb, "advcl")
    tree.move(noun, i, "dobj")
    return True


_DOING = {
    "alarming": "alarm", "angering": "anger", "damaging": "damage", "disappointing": "disappoint", "embarrassing": "embarrass",
    "encouraging": "encourage", "frustrating": "frustrate", "humiliating": "humiliate", "infuriating": "infuriate", "pleasing": "please",
    "reassuring": "reassure", "satisfying": "satisfy", "shocking": "shock", "stunning": "stun", "surprising": "surprise",
    "threatening": "threaten", "troubling": "trouble", "worrying": "worry",
}  # fmt: skip
"""Participles that are adjectives too, for which a word list has no verb."""


def most_of_them(tree: Tree, i: int) -> bool:
    """ "A few dozen people, most of them students, left": what most of them are, and no second group."""
    part = tree.kid(i, "nsubj")
    of = tree.kid(part, "prep") if part is not None else None
    them = tree.kid(of, "pobj") if of is not None else None
    if tree.dep[i] != "conj" or tree.pos[i] != "NOUN" or them is None or tree.low[them] not in ("them", "whom") or part > i:
        return False
    tree.dep[i] = "appos"
    return True


def aired_first(tree: Tree, i: int) -> bool:
    """ "Denied suggestions, first aired in the press, that it sank": what was aired, and what the suggestions are."""
    verb = tree.head[i]
    thing = tree.kid(verb, "dobj")
    if tree.dep[i] != "advcl" or tree.tag[i] not in ("VBD", "VBN") or thing is None or not verb < thing < i:
        return False
    start = tree.subtree(i)[0]
    if tree.text[start - 1] != "," or start - 2 != tree.subtree(thing)[-1]:
        return False
    if tree.kid(i, *SUBJECTS, "mark", "aux", "auxpass", "dobj") is not None:
        return False
    clause = tree.kid(i, "ccomp")
    if clause is None or tree.low[tree.subtree(clause)[0]] != "that" or tree.text[tree.subtree(clause)[0] - 1] != ",":
        return False
    tree.tag[i] = "VBN"
    tree.move(i, thing, "acl")
    tree.move(clause, thing, "acl")
    return True


def landed_there(tree: Tree, i: int) -> bool:
    """ "Would come from cargoes landed in Greece": the cargoes were."""
    noun = i - 1
    if tree.dep[i] != "advcl" or tree.low[i] == "said" or tree.tag[i] != "VBD" or i < 2 or tree.pos[noun] != "NOUN" or tree.head[i] > noun:
        return False
    if tree.subtree(i)[0] != i or tree.above(noun, i, -1) or tree.kid(i, "prep", "agent") is None:
        return False
    if tree.kid(i, *SUBJECTS, "mark", "aux", "auxpass", "dobj", "ccomp") is not None:
        return False
    tree.tag[i] = "VBN"
    tree.move(i, noun, "acl")
    return True


def whose_report(tree: Tree, i: int) -> bool:
    """ "A group based in Oslo, whose report …": the group's; "the station in Oslo, financed by both": the station."""
    place = tree.head[i]
    by = tree.head[place]
    start = tree.subtree(i)[0]
    if tree.low[by] != "in" or tree.dep[place] != "pobj" or tree.text[start - 1] != "," or tree.pos[place] != "PROPN":
        return False
    thing = tree.head[by]
    if tree.dep[thing] == "acl" and tree.lemma[thing] in ("base", "headquarter"):
        thing = tree.head[thing]
        thing = tree.head[thing] if tree.dep[thing] == "appos" else thing
    if tree.pos[thing] not in ("NOUN", "PROPN") or tree.subtree(place)[-1] != tree.subtree(i)[-1]:
        return False
    whose = tree.dep[i] == "relcl" and tree.low[start] == "whose"
    made = tree.dep[i] == "acl" and tree.tag[i] == "VBN" and start == i and tree.lemma[i] in _MADE
    if not whose and not made:
        return False
    tree.move(i, thing, tree.dep[i])
    return True


_MADE = frozenset("build design finance found fund operate organise organize own pay run sponsor stage support".split())


def which_they_called(tree: Tree, i: int) -> bool:
    """ "The move, which the ministry called late, follows …": the ministry called it so."""
    who = tree.head[i]
    noun = tree.head[who]
    which = next((k for k in tree.kids_of(noun, "appos", "nsubj", "dobj") if k < who and tree.low[k] == "which"), None)
    if tree.dep[i] != "acl" or tree.tag[i] != "VBN" or tree.dep[who] != "appos" or which is None or i != who + 1:
        return False
    if tree.subtree(who)[0] != which + 1 or tree.kid(i, "oprd", "dobj", "xcomp") is None:
        return False
    tree.tag[i] = "VBD"
    tree.move(i, noun, "relcl")
    tree.move(who, i, "nsubj")
    tree.move(which, i, "dobj")
    return True


def had_behind(tree: Tree, i: int) -> bool:
    """ "That the tender run by Varna, the firm set up to build it, had favoured one": the clause has its subject before the apposition."""
    cue = tree.head[i]
    inner = next((k for k in tree.kids_of(cue, "ccomp") if cue < k < i), None)
    if tree.dep[i] != "ccomp" or inner is None or tree.kid(i, *SUBJECTS, "mark") is not None or not _finite(tree, i):
        return False
    names = [k for k in tree.kids_of(inner, "nsubj", "nsubjpass") if k < inner]
    if not 1 <= len(names) <= 2 or tree.tag[inner] != "VBD" or tree.kid(inner, "aux", "auxpass", "dobj") is not None:
        return False
    first, second = names[0], names[-1]
    if first == second:  # "that two men extradited on such terms had been moved"
        if inner != tree.subtree(first)[-1] + 1 or any(tree.text[k] in (",", *QUOTES) for k in range(inner, i)):
            return False
        for k in tree.kids_of(inner, "mark"):
            tree.move(k, i, "mark")
        tree.move(first, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
        tree.move(inner, first, "acl")
        tree.tag[inner] = "VBN"
        return True
    start, end = tree.subtree(second)[0], tree.subtree(first)[-1]
    if tree.text[start - 1] != "," or end != start - 2 or inner != tree.subtree(second)[-1] + 1 or tree.text[tree.subtree(i)[0] - 1] != ",":
        return False
    for k in tree.kids_of(inner, "mark"):
        tree.move(k, i, "mark")
    tree.move(first, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
    tree.move(second, end if tree.pos[end] in ("NOUN", "PROPN") else first, "appos")
    tree.move(inner, second, "acl")
    tree.tag[inner] = "VBN"
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    may_go_on,
    agrees_above,
    gapped_be,
    goes_on_saying,
    said_and_others,
    nor_would,
    that_above,
    nearer_object,
    in_her_words,
    asked_aside,
    verb_before_object,
    second_verb,
    those_that,
    surprising_them,
    most_of_them,
    aired_first,
    landed_there,
    whose_report,
    which_they_called,
    had_behind,
)
"""In the order in which they are tried."""
