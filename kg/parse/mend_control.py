"""Mistakes of small parsers about who does what an infinitive, a participle or a gerund says."""

from __future__ import annotations

from ..tree import Tree
from ..words import DEMAND

__all__ = [
    "agrees",
    "announced_to",
    "attempts_were",
    "by_the_time",
    "called_for",
    "cease_fire",
    "demanded_that",
    "displaced_thousands",
    "forced_to",
    "gerund_subject",
    "given_leave",
    "granted_are",
    "let_do",
    "on_board",
    "overthrew",
    "told_clause",
    "told_so",
]

_LEAVES = frozenset(
    "access approval asylum authority authorisation authorization bail clearance consent credit entry immunity leave notice permission "
    "power time".split()
)


def given_leave(tree: Tree, i: int) -> bool:
    """ "Gave the Pentagon permission", "granted Mora bail": who is given it is no part of its name."""
    verb = tree.head[i]
    if tree.dep[i] != "dobj" or tree.lemma[i] not in _LEAVES or tree.lemma[verb] not in ("deny", "give", "grant", "offer", "refuse"):
        return False
    whom = i - 1
    if whom <= verb or tree.head[whom] != i or tree.dep[whom] not in ("compound", "nmod") or tree.pos[whom] != "PROPN":
        return False
    for k in [k for k in tree.kids[i] if k < whom]:
        tree.move(k, whom, tree.dep[k])
    tree.move(whom, verb, "dative")
    return True


_CAUSING = frozenset(
    "advise allow ask beg compel enable encourage force implore instruct invite oblige order permit persuade press pressure require "
    "tell urge warn".split()
)
_OWN_INFINITIVE = frozenset(
    "agree appear attempt choose claim come continue decide decline demand fail fight go have hesitate hope intend learn like long look "
    "manage need offer plan prefer prepare pretend promise push race refuse remain rush seek seem struggle tend threaten travel try use "
    "vow wait want wish work".split()
)


def forced_to(tree: Tree, i: int) -> bool:
    """ "Forced a plane flying from Aden to land": what the plane is forced to do, not what it flew for."""
    inner = tree.head[i]
    if tree.tag[i] != "VB" or tree.dep[i] not in ("advcl", "xcomp") or not any(tree.low[k] == "to" for k in tree.kids_of(i, "aux")):
        return False
    thing = tree.head[inner]
    if tree.dep[inner] not in ("acl", "relcl") or inner > i or tree.lemma[inner] in _CAUSING | _OWN_INFINITIVE:
        return False
    verb = tree.head[thing]
    if tree.dep[thing] != "dobj" or tree.lemma[verb] not in _CAUSING or not verb < thing < inner:
        return False
    if tree.kid(verb, "xcomp", "ccomp") is not None or tree.tag[inner] not in ("VBG", "VBN"):
        return False
    tree.move(i, verb, "xcomp")
    return True


def gerund_subject(tree: Tree, i: int) -> bool:
    """ "Closing the branch, she warned, would cost jobs": a gerund before a verb that has no subject is its subject."""
    verb = tree.head[i]
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBG" or i > verb or tree.kid(verb, "nsubj", "nsubjpass", "csubj", "expl") is not None:
        return False
    if tree.kid(i, "aux", "nsubj", "mark") is not None or tree.head[verb] != verb:
        return False
    modal = any(tree.tag[k] in ("MD", "VBZ", "VBD") for k in (*tree.kids_of(verb, "aux"), verb))
    between = [k for k in tree.kids_of(verb, "parataxis", "ccomp") if i < k < verb]
    if not modal or (tree.comma_before(verb) and not between) or tree.pos[verb] not in ("VERB", "AUX"):
        return False
    ends = tree.subtree(i)[-1] + 1
    alone = ends == min([*tree.kids_of(verb, "aux", "neg", "auxpass"), verb])
    if not alone and not between:
        return False  # "Speaking in Oslo, said the plan …": who speaks is not written
    tree.dep[i] = "csubj"
    return True


def granted_are(tree: Tree, i: int) -> bool:
    """ "Says refugees granted asylum are welcome": a past form between a noun and the verb that agrees with it is a participle."""
    noun, host = tree.kid(i, "nsubj"), tree.head[i]
    if tree.tag[i] not in ("VBD", "VBN") or noun is None or noun != i - 1 or tree.tag[noun] not in ("NN", "NNS", "NNPS"):
        return False
    if tree.kid(i, "aux", "auxpass", "mark", "ccomp", "cc") is not None or not tree.low[i].endswith(("ed", "en", "held", "hurt")):
        return False
    below = [k for k in tree.kids_of(i, "conj", "advcl") if tree.kid(k, "mark") is None]
    after = max(k for k in tree.subtree(i, skip=below) if tree.pos[k] != "PUNCT") + 1
    for k in [*{"csubj": [host], "ccomp": [*tree.kids_of(host, "ccomp", "conj"), host]}.get(tree.dep[i], []), *below]:
        if tree.low[k] == "won" and tree.pos[k - 1] == "NUM":
            continue  # "fined the firm 97 billion won"
        bare = tree.kid(k, "nsubj", "nsubjpass", "expl", "cc") is None and k > i and all(c == i for c in tree.kids_of(k, "csubj"))
        first = min([*tree.kids_of(k, "aux", "auxpass"), k])
        if bare and first == after and tree.tag[first] in ("VBZ", "VBP", "VBD", "MD"):
            if tree.head[k] == i:
                tree.put_in_place(k, i)
            tree.move(noun, k, "nsubj")
            tree.tag[i] = "VBN"
            tree.move(i, noun, "acl")
            return True
    return False


_PASTS = {
    "brought": "bring", "chose": "choose", "drove": "drive", "fought": "fight", "gave": "give", "grew": "grow", "overthrew": "overthrow",
    "sold": "sell", "sought": "seek", "swore": "swear", "taught": "teach", "threw": "throw", "took": "take", "underwent": "undergo",
    "withdrew": "withdraw", "wrote": "write",
}  # fmt: skip
"""Past tenses that are nothing else, and their verbs."""


def overthrew(tree: Tree, i: int) -> bool:
    """ "Army chief Omar Sisi overthrew President Mora": a past tense taken for a part of a name; before it stands who did it."""
    if tree.low[i] not in _PASTS or tree.pos[i] not in ("NOUN", "PROPN", "ADJ") or not tree.text[i].islower():
        return False
    host, subject = tree.head[i], i - 1
    if tree.dep[i] not in ("ROOT", "appos", "compound", "nmod", "amod") or tree.head[host] != host or tree.pos[subject] != "PROPN":
        return False
    parts = [*tree.kids[i], *(tree.kids[host] if host != i else ())]
    thing = host if host > i else next((k for k in parts if k > i and tree.pos[k] in ("NOUN", "PROPN", "PRON")), i)
    before = [k for k in parts if k < i and k != subject]
    if thing == i or subject not in parts:
        return False
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBD", _PASTS[tree.low[i]]
    tree.crown(i)
    tree.move(subject, i, "nsubj")
    for k in before:
        tree.move(k, subject, tree.dep[k])
    for k in [k for k in tree.kids[host] if k > i]:
        if host < i:
            tree.move(k, i, tree.dep[k])
    if host < i:
        tree.move(host, subject, "compound")
    tree.move(thing, i, "dobj")
    for k in tree.kids_of(thing, "npadvmod", "punct"):
        if k > thing:
            tree.move(k, i, tree.dep[k])
    return True


_CALLING = frozenset("appeal ask beg call campaign clamor clamour lobby plead press push".split())


def called_for(tree: Tree, i: int) -> bool:
    """ "Called for the union to end the strike": "for" brings in who is called on."""
    verb, mark, whom = tree.head[i], tree.kid(i, "mark"), tree.kid(i, "nsubj", "nsubjpass")
    bare = tree.tag[i] == "VB" or any(tree.low[k] == "be" for k in tree.kids_of(i, "auxpass"))
    if not bare or tree.dep[i] not in ("advcl", "ccomp") or mark is None or whom is None or tree.low[mark] != "for":
        return False
    if tree.lemma[verb] not in _CALLING or not verb < mark < whom < i or not any(tree.low[k] == "to" for k in tree.kids_of(i, "aux")):
        return False
    if tree.tag[i] != "VB" and tree.pos[verb] != "VERB":
        return False
    if tree.tag[i] != "VB":
        if tree.dep[i] == "ccomp":
            return False
        tree.dep[i] = "ccomp"  # "called for the terms to be debated": nobody calls for the terms
        return True
    tree.pos[mark], tree.tag[mark] = "ADP", "IN"
    tree.move(mark, verb, "prep")
    tree.move(whom, mark, "pobj")
    tree.dep[i] = "xcomp"
    return True


def appealed_to(tree: Tree, i: int) -> bool:
    """ "Appealed to the council to back a pause": what is asked, and not what they appeal for."""
    verb = tree.head[i]
    if tree.tag[i] != "VB" or tree.dep[i] != "advcl" or tree.lemma[verb] not in ("appeal", "plead") or i < verb:
        return False
    if not any(tree.low[k] == "to" for k in tree.kids_of(i, "aux")) or tree.kid(i, "nsubj", "mark") is not None:
        return False
    asked = [p for p in tree.kids_of(verb, "prep", "dative") if verb < p < i and tree.low[p] in ("to", "with")]
    if all(tree.kid(p, "pobj") is None for p in asked):
        return False
    tree.dep[i] = "xcomp"
    return True


_ANNOUNCING = frozenset("adopt announce approve declare hold issue launch open pass propose publish sign unveil".split())


def announced_to(tree: Tree, i: int) -> bool:
    """ "Announced a truce to mark the feast": what is announced is the truce, and what it is for is a part of it."""
    verb, thing = tree.head[i], tree.kid(i, "nsubj")
    if tree.tag[i] != "VB" or tree.dep[i] != "ccomp" or thing is None or not verb < thing < i or tree.kid(i, "mark") is not None:
        return False
    if tree.lemma[verb] not in _ANNOUNCING or not any(tree.low[k] == "to" for k in tree.kids_of(i, "aux")):
        return False
    tree.move(thing, verb, "dobj")
    tree.move(i, thing, "acl")
    return True


_NUMBERS = frozenset("billion dozen hundred million score thousand".split())


def displaced_thousands(tree: Tree, i: int) -> bool:
    """ "Displaced thousands", "killed dozens": a number of people right after a verb is its object."""
    verb = tree.head[i]
    if tree.dep[i] != "npadvmod" or tree.tag[i] != "NNS" or tree.lemma[i] not in _NUMBERS or i != verb + 1:
        return False
    if tree.pos[verb] != "VERB" or tree.kid(verb, "dobj", "ccomp", "auxpass") is not None:
        return False
    tree.dep[i] = "dobj"
    return True


def let_do(tree: Tree, i: int) -> bool:
    """ "let a firm that answers to Oslo decide who sells": a bare verb that no preposition can have is what the firm is let do."""
    if tree.tag[i] != "VB" or tree.dep[i] != "pobj" or tree.kid(i, "aux", "det") is not None:
        return False
    verb = next((t for t in tree.ancestors(i) if tree.lemma[t] in ("let", "make", "see", "help", "watch")), None)
    doer = None if verb is None else tree.kid(verb, "dobj")
    if doer is None or not verb < doer < i or tree.kid(verb, "ccomp", "xcomp") is not None:
        return False
    name = next((k for k in reversed(tree.kids[i]) if k < i and tree.dep[k] in ("compound", "nmod", "amod")), None)
    if name is not None:
        tree.move(name, tree.head[i], "pobj")
    tree.move(i, verb, "ccomp")
    for k in [k for k in tree.kids_of(doer, "relcl") if k > i]:
        tree.move(k, i, "ccomp")
    tree.move(doer, i, "nsubj")
    return True


def told_so(tree: Tree, i: int) -> bool:
    """ "was hauled in and told that": without anybody who is told, a verb of telling shares the passive before it."""
    if tree.tag[i] != "VBD" or tree.dep[i] != "conj" or tree.lemma[i] not in ("advise", "assure", "inform", "notify", "remind", "tell"):
        return False
    if tree.kid(tree.head[i], "auxpass") is None or tree.kid(i, "nsubj", "nsubjpass", "dobj", "dative", "aux", "auxpass") is not None:
        return False
    tree.tag[i] = "VBN"
    return True


def demanded_that(tree: Tree, i: int) -> bool:
    """ "demanded that the government resign": a verb in the subjunctive, taken for a noun."""
    mark, subject = tree.kid(i, "mark"), tree.kid(i, "compound", "nsubj")
    if tree.dep[i] != "ccomp" or tree.tag[i] != "NN" or mark is None or tree.low[mark] != "that" or subject != i - 1:
        return False
    if tree.lemma[tree.head[i]] not in DEMAND:
        return False
    for k in [k for k in tree.kids[i] if mark < k < subject]:
        tree.move(k, subject, tree.dep[k])
    tree.pos[i], tree.tag[i], tree.dep[subject] = "VERB", "VB", "nsubj"
    return True


def cease_fire(tree: Tree, i: int) -> bool:
    """ "Cease-fire" is a ceasefire. No other rule is kept from the word."""
    if tree.low[i].startswith("fire") and tree.low[max(i - 2, 0) : i] == ["cease", "-"]:
        tree.lemma[i] = "ceasefire"
    return False


def told_clause(tree: Tree, i: int) -> bool:
    """ "Had been told a bridge was unsafe", "told aides ships were late": what is told is the clause, and the ships its subject."""
    noun, host = tree.kid(i, "dobj"), tree.head[i]
    if tree.lemma[i] not in ("assure", "inform", "tell", "warn") or noun is None or noun < i:
        return False
    whom = i if tree.kid(i, "auxpass") is not None else tree.kid(noun, "compound", "nmod")
    people = whom is not None and (tree.tag[whom] in ("NNS", "NNPS") or tree.text[whom][:1].isupper())
    if whom is None or (whom != i and not (people and tree.tag[noun] == "NNS")):
        return False
    after = tree.subtree(i)[-1] + 1
    for k in (*tree.kids_of(host, "ccomp", "conj"), *tree.kids_of(i, "ccomp")):
        first = min([*tree.kids_of(k, "aux", "auxpass"), k])
        bare = tree.kid(k, "nsubj", "nsubjpass", "expl", "csubj", "mark", "cc") is None
        if k > noun and bare and tree.tag[first] in ("VBD", "VBZ", "VBP", "MD") and (tree.head[k] == i or first == after):
            if whom != i:
                tree.move(whom, i, "dobj")
            tree.move(noun, k, "nsubjpass" if tree.kid(k, "auxpass") is not None else "nsubj")
            tree.move(k, i, "ccomp")
            return True
    return False


def by_the_time(tree: Tree, i: int) -> bool:
    """ "By the time it rains, they will vote": when, and nothing that is said."""
    first = tree.subtree(i)[0]
    if tree.dep[i] != "ccomp" or i > tree.head[i] or tree.low[first : first + 3] != ["by", "the", "time"]:
        return False
    tree.dep[i] = "advcl"
    return True


def attempts_were(tree: Tree, i: int) -> bool:
    """ "That attempts to flee were made": a plural before an infinitive and the verb that agrees with it is no verb."""
    host = tree.head[i]
    if tree.tag[i] != "VBZ" or tree.dep[i] != "ccomp" or tree.kid(i, "nsubj", "nsubjpass", "aux", "dobj") is not None:
        return False
    inner, after = tree.kid(i, "xcomp"), tree.subtree(i)[-1] + 1
    if inner is None or not any(tree.low[k] == "to" for k in tree.kids_of(inner, "aux")):
        return False
    for k in tree.kids_of(host, "ccomp", "conj"):
        first = min([*tree.kids_of(k, "aux", "auxpass"), k])
        bare = k > i and first == after and tree.kid(k, "nsubj", "nsubjpass", "expl") is None
        if bare and tree.low[first] in ("are", "were", "have", "had"):
            tree.pos[i], tree.tag[i] = "NOUN", "NNS"
            for mark in tree.kids_of(i, "mark"):
                tree.move(mark, k, "mark")
            tree.dep[inner], tree.dep[k] = "acl", "ccomp"
            tree.move(i, k, "nsubjpass" if tree.kid(k, "auxpass") is not None else "nsubj")
            return True
    return False


def _number(tree: Tree, verb: int) -> str | None:
    """The tag of a noun in the number that a verb shows, or None."""
    first = min([*tree.kids_of(verb, "aux", "auxpass"), verb])
    number = {"have": "NNS", "are": "NNS", "were": "NNS", "has": "NN", "is": "NN", "was": "NN"}.get(tree.low[first])
    return number or {"VBP": "NNS", "VBZ": "NN"}.get(tree.tag[first])


def _agrees_before(tree: Tree, i: int) -> bool:
    """ "The hotline between commanders, which has not been used": so too the noun that the nearer one is inside of."""
    near = tree.head[i]
    prep = tree.head[near]
    which = next((k for k in tree.kids_of(i, "nsubj", "nsubjpass") if tree.low[k] in ("which", "that")), None)
    if tree.dep[i] != "relcl" or which is None or tree.dep[near] != "pobj" or tree.dep[prep] != "prep" or tree.tag[near] != "NNS":
        return False
    far = tree.head[prep]
    if _number(tree, i) != "NN" or tree.tag[far] != "NN" or far > near:
        return False
    tree.move(i, far, "relcl")
    return True


def agrees(tree: Tree, i: int) -> bool:
    """ "An analysis of groups that have paid": a relative clause modifies the noun before it that its verb agrees with."""
    if _agrees_before(tree, i):
        return True
    far, first = tree.head[i], tree.subtree(i)[0]
    subject = tree.kid(i, "nsubj", "nsubjpass")
    if tree.dep[i] != "relcl" or subject is None or tree.low[subject] not in ("that", "which", "who") or subject != first:
        return False
    near = first - 1 - (tree.text[first - 1] == ",")
    if near <= far or tree.pos[near] not in ("NOUN", "PROPN") or tree.dep[near] != "pobj" or not tree.above(near, far, -1):
        return False
    number = _number(tree, i)
    kinds = {"NNP": "NN", "NNPS": "NNS"}
    one, other = kinds.get(tree.tag[far], tree.tag[far]), kinds.get(tree.tag[near], tree.tag[near])
    if number is None or one == number or other != number or tree.kid(far, "conj") is not None:
        return False
    tree.move(i, near, "relcl")
    return True


def on_board(tree: Tree, i: int) -> bool:
    """ "On board the ship": where, in two words."""
    before, first = tree.head[i], i + 1
    if tree.low[i] != "board" or tree.low[before] != "on" or before != i - 1 or tree.dep[i] not in ("pobj", "pcomp", "advmod"):
        return False
    ship = next((k for k in range(first, min(first + 5, tree.n)) if tree.subtree(k)[0] == first and tree.pos[k] in ("NOUN", "PROPN")), None)
    if ship is None or tree.dep[ship] in ("nsubj", "nsubjpass", "compound"):
        return False
    tree.move(ship, before, "pobj")
    tree.pos[i], tree.tag[i] = "ADP", "IN"
    tree.move(i, before, "advmod")
    return True
