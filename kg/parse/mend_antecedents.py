"""Mistakes of small parsers about which noun a clause belongs to, and which clause a noun behind a comma belongs to."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import ACTOR_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, ROLE_NOUNS, SUMMING_NOUNS
from ..tree import Tree
from .labels import ACTING, FINITE, SAYING, SUBJECTS

__all__ = ["RULES"]

_ACTORS = ACTOR_NOUNS | BODY_NOUNS | ORGANIZATION_NOUNS | {"country", "nation", "state"}
_DISASTERS = frozenset(
    "accident ambush assault attack avalanche blast bombing collapse crash cyclone derailment disaster earthquake explosion fire flood "
    "hurricane landslide massacre quake raid riot sinking shooting stampede storm strike typhoon wildfire".split()
)
_KILLING = frozenset("claim damage destroy flatten injure kill wound".split())
_DONE = frozenset("adopt agree announce approve enact impose introduce issue launch pass publish sign".split())
"""What is done with measures and texts, not with countries and people."""


def _noun_before(tree: Tree, k: int) -> int:
    """The last word before ``k``, a comma apart; -1 for none."""
    before = k - 1 - (tree.text[k - 1] in (",", "–", "—"))
    return before if before >= 0 and tree.pos[before] in ("NOUN", "PROPN") else -1


def _opener(tree: Tree, i: int, *words: str) -> int:
    """The relative pronoun that is the subject of the clause ``i`` and opens it; -1 for none."""
    who = tree.kid(i, "nsubj", "nsubjpass")
    return who if who is not None and tree.low[who] in words and who == tree.subtree(i)[0] else -1


def which_killed(tree: Tree, i: int) -> bool:
    """ "The collapse of a roof at the station, which killed 16": the collapse did."""
    place = tree.head[i]
    if tree.dep[i] != "relcl" or tree.lemma[i] not in _KILLING or _opener(tree, i, "which", "that") < 0:
        return False
    if tree.lemma[place] in _DISASTERS | PERSON_NOUNS or tree.dep[place] != "pobj" or tree.ent[place] in ("PERSON", "NORP"):
        return False
    above = place
    while tree.dep[above] in ("pobj", "prep") and tree.head[above] != above:
        above = tree.head[above]
        if tree.lemma[above] in _DISASTERS and tree.pos[above] == "NOUN":
            tree.move(i, above, "relcl")
            return True
    return False


def country_that_accused(tree: Tree, i: int) -> bool:
    """ "A success for diplomacy in a country that has accused Oslo": the country has."""
    far, opener = tree.head[i], _opener(tree, i, "that", "which")
    near = _noun_before(tree, opener) if opener > 0 else -1
    if tree.dep[i] != "relcl" or tree.lemma[i] not in ACTING or near < 0 or near == far or not far < near:
        return False
    if tree.lemma[far] in _ACTORS or tree.ent[far] in ("GPE", "ORG", "PERSON", "NORP") or tree.pos[far] == "PROPN":
        return False
    if not tree.above(near, far, -1) or tree.lemma[far] in DOCUMENT_NOUNS or (near == opener - 1 and tree.pos[near] == "PROPN"):
        return False
    if tree.lemma[near] not in _ACTORS and tree.ent[near] not in ("GPE", "ORG") and tree.pos[near] != "PROPN":
        return False
    if tree.dep[near] in ("compound", "poss", "amod"):
        return False
    tree.move(i, near, "relcl")
    return True


def imposed_in(tree: Tree, i: int) -> bool:
    """ "The suspension of Mali, imposed after a coup": the suspension was imposed."""
    country = tree.head[i]
    if tree.dep[i] != "acl" or tree.tag[i] != "VBN" or tree.lemma[i] not in _DONE or not tree.comma_before(i):
        return False
    if tree.ent[country] not in ("GPE", "PERSON", "NORP") or tree.dep[country] != "pobj" or not country < i:
        return False
    noun = tree.head[tree.head[country]]
    if tree.pos[noun] != "NOUN" or tree.dep[tree.head[country]] != "prep":
        return False
    tree.move(i, noun, "acl")
    return True


def confederation_they_formed(tree: Tree, i: int) -> bool:
    """ "The confederation the three countries formed in 2024": they formed it, and were not formed."""
    verb = tree.kid(i, "acl")
    start = tree.subtree(i)[0]
    noun = start - 1
    if verb is None or tree.tag[verb] not in ("VBN", "VBD") or tree.dep[i] not in _BESIDE or noun < 1 or tree.pos[noun] != "NOUN":
        return False
    if tree.low[start] not in _DEFINITE or verb != i + 1 or tree.kid(verb, "dobj", "agent", "aux", "auxpass") is not None:
        return False
    if tree.kid(noun, "det") is None or tree.head[i] == noun or tree.above(noun, i, -1) or not _alike(tree.low[verb]):
        return False
    tree.move(verb, noun, "relcl")
    tree.move(i, verb, "nsubj")
    tree.tag[verb] = "VBD"
    return True


def step_the_general_refused(tree: Tree, i: int) -> bool:
    """ "…, said Poe – a step the general, who took over in May, has refused to take": the general refuses it."""
    start = tree.subtree(i)[0]
    noun, wrong = start - 1, tree.head[i]
    if tree.dep[i] not in _BESIDE or noun < 1 or tree.pos[noun] != "NOUN" or tree.low[start] not in _DEFINITE:
        return False
    if tree.kid(noun, "det") is None or tree.lemma[noun] not in _STEPS or tree.dep[noun] not in _BESIDE:
        return False
    verb = tree.head[wrong]
    end = tree.subtree(i)[-1] + 1
    group = min([k for k in tree.kids_of(verb, "aux", "auxpass", "neg") if k > end - 1] + [verb])
    if not wrong < noun < end <= group <= verb or tree.dep[wrong] != "nsubj" or group - end > 1 or tree.pos[verb] != "VERB":
        return False
    said = tree.head[verb]
    if tree.dep[verb] != "ccomp" or not said < wrong or tree.kid(said, "nsubj") is not None:
        return False
    tree.move(wrong, said, "nsubj")
    tree.move(verb, noun, "relcl")
    tree.move(i, verb, "nsubj")
    return True


_BESIDE = ("appos", "conj", "dep", "dobj", "npadvmod")
_DEFINITE = frozenset("both its our the their these those".split())
_STEPS = SUMMING_NOUNS | {"measure", "option", "outcome", "path", "plan", "policy", "prize", "reform", "right", "role", "task", "title"}


def _alike(low: str) -> bool:
    return low.endswith("ed") or low in ("built", "held", "left", "led", "lost", "made", "set", "won")


def held_were_freed(tree: Tree, i: int) -> bool:
    """ "Agreed to talks, hours after two men held by rebels were freed": the men were freed, and had been held."""
    group = min([k for k in tree.kids_of(i, "aux", "auxpass") if k < i] + [i])
    if group == i or not any(tree.tag[k] in (*FINITE, "MD") for k in tree.kids_of(i, "aux", "auxpass")) or tree.text[group - 1] == ",":
        return False
    held = next((k for k in range(group - 1, max(group - 20, 0), -1) if tree.dep[k] == "advcl" and tree.subtree(k)[-1] == group - 1), None)
    who = None if held is None else tree.kid(held, "nsubj")
    mark = None if held is None else tree.kid(held, "mark")
    if held is None or who is None or mark is None or who != held - 1 or tree.tag[held] not in ("VBN", "VBD") or not _alike(tree.low[held]):
        return False
    if tree.kid(held, "aux", "auxpass", "dobj") is not None or tree.kid(i, "cc") is not None:
        return False
    subject, main = tree.kid(i, *SUBJECTS), tree.head[held]
    if subject is not None:  # "West African leaders agreed …": taken for leaders who had been agreed
        if main != tree.kid(subject, "acl") or not subject < main < held:
            return False
        tree.put_in_place(main, i)
        tree.move(subject, main, "nsubj")
        tree.tag[main] = "VBD"
    elif tree.head[i] != main:
        return False
    tree.move(i, main, "advcl")
    tree.move(mark, i, "mark")
    for k in tree.kids_of(held, "npadvmod", "advmod"):
        if k < mark:
            tree.move(k, i, tree.dep[k])
    tree.move(who, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
    tree.move(held, who, "acl")
    tree.tag[held] = "VBN"
    return True


def a_charge_dismissed(tree: Tree, i: int) -> bool:
    """ "Accused it of fraud, a charge dismissed by Kabul as a tale": the charge sums it up, and is accused of nothing."""
    verb = tree.head[i]
    done = tree.kid(i, "acl", "relcl")
    named = tree.dep[i] == "appos" and tree.dep[verb] == "dobj" and tree.pos[verb] == "PROPN" and tree.pos[tree.head[verb]] == "VERB"
    if named and done is not None and tree.lemma[i] in SUMMING_NOUNS:
        verb = tree.head[verb]  # "fined Kade, a move it called absurd": Kade is no move
    elif tree.dep[i] != "dobj":
        return False
    if tree.lemma[i] not in SUMMING_NOUNS | {"appeal", "call"} or done is None or not verb < i < done:
        return False
    if not named and tree.kid(verb, "dobj") == i and tree.kid(verb, "xcomp", "ccomp", "prep") is None:
        return False
    article = tree.kid(i, "det")
    if article is None or tree.low[article] not in ("a", "an") or tree.text[tree.subtree(i)[0] - 1] != ",":
        return False
    told = tree.dep[verb] == "ccomp" and tree.lemma[tree.head[verb]] in SAYING and tree.head[verb] < verb
    tree.move(i, tree.head[verb] if told else verb, "dep")  # "said that it had, a claim denied by Oslo": the narrator's words
    that = tree.subtree(done)[0]
    if tree.dep[done] == "acl" and tree.low[that] == "that" and tree.head[that] == done and tree.kid(done, "nsubj") is not None:
        tree.pos[that], tree.tag[that], tree.dep[done], tree.dep[that] = "PRON", "WDT", "relcl", "dobj"
    for k in tree.kids_of(verb, "prep"):
        if k > done and tree.low[k] == "as":
            tree.move(k, done, "prep")
    return True


def a_charge_they_deny(tree: Tree, i: int) -> bool:
    """ "Peru accused Malta of spying, a charge Malta denies": Peru accused it, whatever Malta says."""
    first, charge, who = tree.kid(i, "ccomp"), tree.kid(i, "dobj"), tree.kid(i, "nsubj")
    if tree.head[i] != i or tree.tag[i] not in ("VBZ", "VBD", "VBP", "VBN") or None in (first, charge, who) or tree.pos[first] != "VERB":
        return False
    start = tree.subtree(charge)[0]
    if tree.lemma[charge] not in SUMMING_NOUNS or not first < charge < who < i or tree.text[start - 1] != "," or start < 2:
        return False
    if tree.low[start] not in ("a", "an") or tree.kid(first, "nsubj", "nsubjpass") is None:
        return False
    for k in [k for k in tree.kids[i] if k not in (first, charge, who) and (k < start or tree.dep[k] == "punct") and not who < k < i]:
        tree.move(k, first, tree.dep[k])
    tree.crown(first)
    tree.move(charge, first, "dep")
    tree.move(i, charge, "relcl")
    return True


def whom_he_thanked(tree: Tree, i: int) -> bool:
    """ "Attaf, whom his counterpart, Wang Yi, thanked": the counterpart did, and was not thanked."""
    named = tree.head[i]
    own = tree.head[named] if tree.dep[named] == "appos" else named
    start = tree.subtree(own)[0]
    opener = start - 1
    if tree.dep[i] != "acl" or tree.tag[i] not in ("VBN", "VBD") or opener < 2 or tree.low[opener] not in ("whom", "which", "that"):
        return False
    whom = _noun_before(tree, opener)
    if tree.tag[opener] not in ("WP", "WDT") or whom < 0 or tree.kid(i, "dobj", "auxpass") is not None or not own < i:
        return False
    if tree.dep[whom] == "appos" and tree.head[whom] < whom and tree.ent[tree.head[whom]] == "PERSON":
        whom = tree.head[whom]
    if tree.above(whom, own, -1):
        return False
    tree.move(i, whom, "relcl")
    tree.move(own, i, "nsubj")
    if tree.head[opener] != i and not tree.above(i, opener, -1):
        tree.move(opener, i, "dobj")
    tree.tag[i] = "VBD"
    for k in tree.kids_of(i, "agent"):
        tree.dep[k] = "prep"  # "thanked by telephone"
    return True


def against_marchers(tree: Tree, i: int) -> bool:
    """ "Used gas against students marching on the town": against the students; not "voted against banks paying"."""
    against = tree.head[i]
    who = tree.kid(i, "nsubj")
    if tree.dep[i] != "pcomp" or tree.tag[i] != "VBG" or tree.low[against] not in ("against", "at", "on") or who is None:
        return False
    if tree.lemma[who] not in PERSON_NOUNS or tree.lemma[tree.head[against]] in _ARGUING or who != i - 1 or tree.kid(i, "aux") is not None:
        return False
    tree.move(who, against, "pobj")
    tree.move(i, who, "acl")
    return True


_ARGUING = frozenset("advise argue campaign decide insist lobby plan protest recommend rule vote warn".split())


def accused_people_with(tree: Tree, i: int) -> bool:
    """ "Accused people with an agenda of stealing it": of what they are accused, and no agenda of stealing."""
    noun = tree.head[i]
    if tree.low[i] != "of" or tree.dep[i] != "prep" or tree.kid(i, "pcomp") is None or tree.dep[noun] != "pobj":
        return False
    before = tree.head[noun]
    verb = tree.head[before] if tree.pos[tree.head[before]] == "VERB" else tree.head[tree.head[before]]
    thing = tree.kid(verb, "dobj")
    if tree.lemma[verb] not in ("accuse", "suspect", "convict", "acquit") or thing is None or not verb < thing < i:
        return False
    if any(tree.low[k] == "of" and k != i for k in tree.kids_of(verb, "prep")):
        return False
    tree.move(i, verb, "prep")
    return True


def taken_behind_doors(tree: Tree, i: int) -> bool:
    """ "A decision taken behind closed doors": where it was taken, and nothing that it took."""
    verb = tree.head[i]
    where = tree.kid(verb, "prt")
    if tree.dep[i] != "dobj" or tree.dep[verb] != "acl" or tree.tag[verb] != "VBN" or where is None or where != tree.subtree(i)[0] - 1:
        return False
    if tree.low[where] not in ("above", "along", "around", "behind", "beneath", "by", "in", "off", "on", "through", "under"):
        return False
    tree.dep[where], tree.tag[where] = "prep", "IN"
    tree.move(i, where, "pobj")
    return True


def ministers_ruiz_and_berg(tree: Tree, i: int) -> bool:
    """ "The prime ministers Ana Ruiz and Tom Berg left": the two left, whose title stands before them."""
    title = tree.head[i]
    second = tree.kid(i, "conj")
    if tree.dep[i] != "appos" or tree.ent[i] not in ("PERSON", "") or tree.tag[title] != "NNS" or tree.lemma[title] not in ROLE_NOUNS:
        return False
    if second is None or tree.ent[second] not in ("PERSON", "") or {tree.tag[i], tree.tag[second]} != {"NNP"}:
        return False
    if tree.subtree(i)[0] != title + 1 or tree.head[title] == title:
        return False
    tree.move(i, tree.head[title], tree.dep[title])
    tree.move(title, i, "compound")
    for k in tree.kids_of(title, "det", "poss"):
        tree.move(k, i, tree.dep[k])
    for k in [k for k in tree.kids[title] if k > i]:
        tree.move(k, i, tree.dep[k])
    return True


def the_raid_led(tree: Tree, i: int) -> bool:
    """ "The raid led to his capture.": a whole sentence, and no raid that was led."""
    noun = tree.head[i]
    if tree.dep[i] != "acl" or tree.tag[i] not in ("VBN", "VBD") or tree.head[noun] != noun or i < noun:
        return False
    stops = any(tree.text[k] == "." for k in tree.kids_of(noun, "punct"))
    led = tree.lemma[i] == "lead" and any(tree.low[k] == "to" for k in tree.kids_of(i, "prep"))
    if not stops or tree.kid(i, "agent", "aux", "auxpass") is not None or not (led or tree.kid(i, "dobj") is not None):
        return False
    if not _alike(tree.low[i]) or tree.kid(noun, "relcl", "appos", "conj") is not None or tree.comma_before(i):
        return False
    tree.crown(i)
    tree.move(noun, i, "nsubj")
    tree.tag[i] = "VBD"
    return True


def hands_task_to(tree: Tree, i: int) -> bool:
    """ "Hands the task of leading the talks to Peru": who is handed it, and no talks to Peru."""
    inner = tree.head[i]
    of = tree.head[inner]
    thing = tree.head[of]
    verb = tree.head[thing]
    who = tree.kid(i, "pobj")
    if tree.low[i] != "to" or tree.dep[i] not in ("prep", "dative") or tree.dep[inner] not in ("pcomp", "pobj") or tree.low[of] != "of":
        return False
    if tree.dep[thing] != "dobj" or tree.lemma[verb] not in _GIVING or who is None or not verb < thing < of < i:
        return False
    given = any(tree.low[k] == "to" for k in tree.kids_of(verb, "prep", "dative"))
    if given or (tree.lemma[who] not in _ACTORS | PERSON_NOUNS and not tree.ent[who]):
        return False
    tree.move(i, verb, "dative")
    return True


_GIVING = frozenset("assign award cede entrust give grant hand leave offer pass transfer".split())


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    which_killed,
    country_that_accused,
    imposed_in,
    confederation_they_formed,
    step_the_general_refused,
    held_were_freed,
    a_charge_dismissed,
    a_charge_they_deny,
    whom_he_thanked,
    against_marchers,
    accused_people_with,
    taken_behind_doors,
    ministers_ruiz_and_berg,
    the_raid_led,
    hands_task_to,
)
"""In the order in which they are tried."""
