"""Clauses and appositions that hang on the nearest name or verb, and belong to the one before it."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import APPEAL_NOUNS, SUMMING_NOUNS
from ..tree import Tree
from .labels import FINITE, SAYING, SPEAKING, SUBJECTS

__all__ = ["RULES"]


def appeal_to_fill(tree: Tree, i: int) -> bool:
    """ "Renewed his appeal to states to fill a fund", "for states to fill it": the states are to, and not who appeals."""
    verb, asked = tree.head[i], i - 2
    appeal = tree.kid(verb, "dobj")
    if tree.tag[i] != "VB" or tree.dep[i] not in ("advcl", "ccomp", "xcomp") or appeal is None or tree.lemma[appeal] not in APPEAL_NOUNS:
        return False
    if asked < appeal or tree.low[i - 1] != "to" or tree.head[i - 1] != i or tree.dep[asked] != "pobj":
        return False
    if tree.kid(i, *SUBJECTS) is not None or tree.lemma[i] in ("avoid", "ensure", "help", "win"):
        return False  # what the appeal is made for
    at = tree.head[asked]
    if tree.low[at] not in ("for", "on", "to") or tree.head[at] not in (verb, appeal) or at < appeal:
        return False
    tree.move(at, appeal, "prep")
    tree.move(i, appeal, "acl")
    return True


def member_of_a_place(tree: Tree, i: int) -> bool:
    """ "Ana Ruiz of Chile, a Democrat": she is the Democrat; "$5 million to Peru, the second tranche": the money is the tranche."""
    place = tree.head[i]
    at = tree.head[place]
    host = tree.head[at]
    article = tree.kid(i, "det")
    if tree.dep[i] != "appos" or tree.pos[i] not in ("NOUN", "PROPN") or article is None or not tree.comma_before(i):
        return False
    if tree.dep[place] != "pobj" or tree.ent[place] != "GPE" or tree.pos[at] != "ADP" or tree.low[article] not in ("a", "an", "the"):
        return False
    if tree.ent[host] == "PERSON" and tree.low[at] in ("from", "in", "of"):
        fits = tree.low[article] != "the" and tree.lemma[i] not in _PLACES
    else:
        money = tree.ent[host] == "MONEY" or any(tree.ent[k] == "MONEY" for k in tree.kids_of(host, "dobj") if k < at)
        fits = money and tree.lemma[i] in _PARTS
        host = next((k for k in tree.kids_of(host, "dobj") if k < at), host) if tree.pos[host] == "VERB" else host
    if not fits:
        return False
    tree.move(i, host, "appos")
    return True


_PARTS = frozenset("half instalment installment part portion quarter share sum third tranche".split())
_PLACES = frozenset("area borough capital city country county district enclave island kingdom nation neighbourhood place port province "
                    "region republic settlement state suburb territory town village".split())  # fmt: skip


def above_all(tree: Tree, i: int) -> bool:
    """ "Five states object to Malta, Spain above all": Spain is among the states, and Malta is not in Spain."""
    malta, all_ = tree.head[i], i + 2
    if tree.dep[i] != "appos" or tree.pos[i] != "PROPN" or tree.text[tree.subtree(i)[0] - 1] != "," or i + 2 >= tree.n:
        return False
    if tree.low[i + 1 : i + 3] not in (["above", "all"], ["in", "particular"], ["among", "them"]):
        return False
    verb = next((a for a in tree.ancestors(malta) if tree.pos[a] in ("VERB", "AUX")), None)
    if verb is None or tree.pos[malta] != "PROPN":
        return False
    tree.move(i, verb, "dep")
    if not tree.above(i + 1, i, -1) and tree.head[all_] == i + 1:
        tree.move(i + 1, i, "prep")
    return True


def since_a_year(tree: Tree, i: int) -> bool:
    """ "The talks that Malta has led since 2011 have borne fruit": the talks have, and no year does."""
    led = tree.head[i]
    talks = tree.head[led]
    since, year = tree.kid(i, "mark"), tree.kid(i, "nsubj", "nsubjpass")
    if tree.dep[i] != "advcl" or tree.dep[led] != "relcl" or since is None or year is None:
        return False
    if tree.low[since] not in ("since", "in", "until"):
        return False
    if tree.tag[year] != "CD" or year != since + 1 or since < led or tree.tag[i] not in (*FINITE, "VBN") or tree.head[talks] != talks:
        return False
    helper = next((k for k in tree.kids_of(i, "aux", "auxpass") if tree.tag[k] in (*FINITE, "MD")), i)
    if helper != year + 1:
        return False
    dep = tree.dep[year]
    tree.move(since, led, "prep")
    tree.pos[since], tree.tag[since] = "ADP", "IN"
    tree.move(year, since, "pobj")
    tree.crown(i)
    tree.move(talks, i, dep)
    for k in [k for k in tree.kids_of(talks, "punct") if k > i]:
        tree.move(k, i, "punct")
    return True


def wants_them_out(tree: Tree, i: int) -> bool:
    """ "They want Ruiz dismissed, blaming her": who is to be dismissed dismisses nobody, and blames nobody."""
    verb, whom = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "ccomp" or tree.tag[i] not in ("VBD", "VBN") or tree.lemma[verb] != "want" or whom is None:
        return False
    if (
        tree.subtree(whom)[-1] != i - 1
        or tree.subtree(whom)[0] != verb + 1
        or tree.kid(i, "aux", "auxpass", "mark", "dobj", "ccomp") is not None
    ):
        return False
    tree.tag[i], tree.dep[whom] = "VBN", "nsubjpass"
    for k in [k for k in tree.kids_of(i, "advcl") if tree.tag[k] == "VBG" and tree.text[k - 1] == "," and tree.lemma[k] in SPEAKING]:
        tree.move(k, verb, "advcl")
    return True


def a_diplomat_told(tree: Tree, i: int) -> bool:
    """ "None of it has been paid, a diplomat told Reuters": the report goes on from nothing; it is what frames the clause."""
    clause, who = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "conj" or tree.lemma[i] not in SAYING or tree.tag[i] not in ("VBD", "VBZ") or who is None or not clause < who < i:
        return False
    first = tree.subtree(i)[0]
    if tree.text[first - 1] != "," or tree.subtree(who)[0] != first or tree.low[first] not in ("a", "an", "one", "two"):
        return False
    if any(tree.kid(k, *SUBJECTS) is None for k in (clause, i)) or tree.kid(i, "ccomp", "aux") is not None:
        return False
    if any(tree.head[k] == clause and tree.dep[k] == "cc" and tree.text[k - 1] == "," and k > first for k in range(clause, i)):
        return False
    tree.dep[i] = "parataxis"
    return True


def as_others_do(tree: Tree, i: int) -> bool:
    """ "Gangs stormed a town, the mission said, as a feud split the council": the mission spoke of the town alone."""
    clause, mark = tree.head[i], tree.kid(i, "mark")
    if tree.dep[i] != "advcl" or mark is None or tree.low[mark] != "as" or tree.kid(i, *SUBJECTS) is None or tree.tag[i] not in FINITE:
        return False
    said = next((k for k in tree.kids_of(clause, "parataxis", "ccomp", "conj") if clause < k < mark), None)
    if said is None or tree.dep[said] != "parataxis" or tree.lemma[said] not in SAYING or tree.kid(said, "ccomp", "dobj") is not None:
        return False
    if mark != tree.subtree(i)[0] or tree.text[mark - 1] != "," or tree.subtree(said)[-1] not in (mark - 1, mark - 2):
        return False
    if tree.kid(said, *SUBJECTS) is None or any(tree.low[k] == "as" for k in tree.kids_of(said, "mark", "advmod")):
        return False
    if tree.lemma[i] in SAYING | {"expect", "fear", "forecast", "hope", "plan", "predict", "promise", "warn"}:
        return False  # "as the bank had forecast": how it came, and no second event
    tree.move(i, said, "advcl")
    return True


def she_said_urging(tree: Tree, i: int) -> bool:
    """ ""Nobody should lie," she said, urging both sides to wait": she urged, and not nobody."""
    clause = tree.head[i]
    comma = i - 1
    if tree.tag[i] != "VBG" or tree.dep[i] != "advcl" or tree.lemma[i] not in SPEAKING:
        return False
    if tree.text[comma] != "," or tree.kid(i, *SUBJECTS, "mark") is not None:
        return False
    said = next((k for k in tree.kids_of(clause, "parataxis") if clause < k < i and tree.lemma[k] in SAYING), None)
    if said is None or tree.kid(said, *SUBJECTS) is None or tree.subtree(said)[-1] not in (comma, comma - 1):
        return False
    tree.move(i, said, "advcl")
    return True


def step_they_said(tree: Tree, i: int) -> bool:
    """ "Recalled its envoy, a step Oslo said breached the pact": Oslo said so of the step, and did not say that the envoy was recalled."""
    said = tree.head[i]
    step = next((k for k in tree.kids_of(i, "compound", "nmod") if tree.lemma[k] in SUMMING_NOUNS), None)
    breached = next((k for k in tree.kids_of(said, "ccomp") if k > said), None)
    recalled = next((k for k in tree.kids_of(said, "ccomp", "parataxis") if k < i), None)
    if tree.dep[i] != "nsubj" or step is None or breached is None or recalled is None or tree.lemma[said] not in SAYING:
        return False
    if step != i - 1 or tree.kid(breached, *SUBJECTS, "mark") is not None or tree.head[said] != said or tree.tag[breached] not in FINITE:
        return False
    start = tree.subtree(i)[0]
    if tree.low[start] not in ("a", "an") or tree.text[start - 1] != ",":
        return False
    tree.crown(recalled)
    for k in [k for k in tree.kids[i] if k < step]:
        tree.move(k, step, tree.dep[k])
    for k in [k for k in tree.kids_of(said, "punct") if k < i]:
        tree.move(k, recalled, "punct")
    tree.move(step, breached, "nsubj")
    tree.move(said, recalled, "parataxis")
    return True


def step_that_they_said(tree: Tree, i: int) -> bool:
    """ "Recalled its envoy, a step that Oslo said breached the pact": what the step breached is what Oslo said."""
    breached = tree.head[i]
    said = tree.kid(i, "relcl")
    recalled = next((k for k in tree.kids_of(breached, "ccomp", "parataxis") if k < i), None)
    if tree.dep[i] != "nsubj" or said is None or recalled is None or tree.lemma[i] not in SUMMING_NOUNS or tree.head[breached] != breached:
        return False
    if tree.lemma[said] not in SAYING or said != breached - 1 or tree.text[tree.subtree(i)[0] - 1] != ",":
        return False
    that = next((k for k in tree.kids_of(said, "dobj", "nsubj") if tree.tag[k] == "WDT"), None)
    if that is None or tree.low[tree.subtree(i)[0]] not in ("a", "an"):
        return False
    tree.crown(recalled)
    tree.move(i, recalled, "dep")
    tree.move(breached, said, "ccomp")
    tree.move(that, breached, "nsubj")
    return True


def stop_and_delete(tree: Tree, i: int) -> bool:
    """ "Ordered it to stop sending files and to delete them": to stop, and to delete."""
    sending = tree.head[i]
    stop = tree.head[sending]
    own = any(tree.low[k] == "to" and tree.tag[k] == "TO" for k in tree.kids_of(i, "aux"))
    if tree.dep[i] != "conj" or tree.tag[i] != "VB" or not own or tree.tag[sending] != "VBG" or tree.dep[sending] != "xcomp":
        return False
    if not any(tree.tag[k] == "TO" for k in tree.kids_of(stop, "aux")) or tree.tag[stop] != "VB":
        return False
    for k in [k for k in tree.kids_of(sending, "cc") if sending < k < i]:
        tree.move(k, stop, "cc")
    tree.move(i, stop, "conj")
    return True


def ruling_ignores(tree: Tree, i: int) -> bool:
    """ "The ruling "ignores" the facts": the noun before a quoted verb is its subject."""
    verb, quote = tree.head[i], i + 1
    if tree.dep[i] not in ("amod", "compound", "nmod") or verb != i + 2 or tree.text[quote] not in ('"', "“", "``"):
        return False
    if tree.tag[verb] not in FINITE or tree.pos[verb] != "VERB" or tree.kid(verb, *SUBJECTS) is not None:
        return False
    tree.dep[i], tree.pos[i] = "nsubj", "NOUN"
    for k in [k for k in tree.kids_of(verb, "det", "poss", "amod") if k < i]:
        tree.move(k, i, tree.dep[k])
    return True


def outside_monitoring(tree: Tree, i: int) -> bool:
    """ "Rejected outside monitoring": which monitoring, and not where."""
    thing, verb = tree.kid(i, "pobj"), tree.head[i]
    if tree.low[i] != "outside" or tree.dep[i] != "prep" or thing != i + 1 or verb != i - 1 or tree.pos[thing] != "NOUN":
        return False
    if tree.pos[verb] != "VERB" or tree.kid(verb, "dobj", "auxpass") is not None or tree.kid(thing, "det", "poss") is not None:
        return False
    if tree.lemma[verb] not in _TAKING:
        return False
    tree.move(thing, verb, "dobj")
    tree.move(i, thing, "amod")
    tree.pos[i], tree.tag[i] = "ADJ", "JJ"
    return True


_TAKING = frozenset("accept allow appoint ban demand fear hire invite need oppose permit refuse reject request resist seek welcome".split())


def years_after(tree: Tree, i: int) -> bool:
    """ "Peru agreed to open the line, ten years after the last train left": a clause with "after" is not what the sentence is about."""
    mark = next((k for k in tree.kids_of(i, "mark") if tree.low[k] in ("after", "before")), None)
    agreed = next((k for k in tree.kids_of(i, "ccomp", "parataxis") if k < i), None)
    if tree.head[i] != i or mark is None or agreed is None or not agreed < mark or tree.tag[i] not in FINITE or tree.lemma[i] in SAYING:
        return False
    start = min([mark, *(tree.subtree(k)[0] for k in tree.kids_of(i, "npadvmod", "advmod") if tree.subtree(k)[-1] == mark - 1)])
    if tree.text[start - 1] != "," or tree.subtree(agreed)[-1] != start - 2 or tree.kid(agreed, *SUBJECTS) is None:
        return False
    if tree.tag[agreed] not in FINITE or tree.kid(agreed, "mark") is not None:
        return False
    tree.crown(agreed)
    for k in [k for k in tree.kids_of(i, "punct") if k < start or k == tree.subtree(i)[-1]]:
        tree.move(k, agreed, "punct")
    tree.move(i, agreed, "advcl")
    return True


def in_writing(tree: Tree, i: int) -> bool:
    """ "Sent it in writing on April 3": they sent it on April 3."""
    at = tree.head[i]
    verb = tree.head[at]
    if tree.low[i] != "writing" or tree.dep[i] not in ("pobj", "pcomp") or tree.low[at] != "in" or tree.pos[verb] != "VERB" or at != i - 1:
        return False
    beside = tree.kids_of(i, "prep", "npadvmod")
    if not beside or tree.kid(i, "dobj", "ccomp") is not None:
        return False
    for k in beside:
        tree.move(k, verb, tree.dep[k])
    tree.pos[i], tree.tag[i], tree.dep[i] = "NOUN", "NN", "pobj"
    return True


def owed_by(tree: Tree, i: int) -> bool:
    """ "It was owed 112 million euros by the utility, Naryn Hydro": by whom it was owed, and who that is."""
    sum_ = tree.head[i]
    verb = tree.head[sum_]
    utility = tree.kid(i, "pobj")
    if tree.low[i] != "by" or tree.dep[i] not in ("prep", "agent") or utility is None or i < sum_:
        return False
    if tree.dep[sum_] not in ("dobj", "npadvmod"):
        return False
    if tree.tag[verb] != "VBN" or tree.kid(verb, "auxpass") is None or tree.kid(verb, "agent") is not None:
        return False
    if tree.lemma[verb] not in _GIVEN:
        return False
    named = next((k for k in tree.kids_of(sum_, "appos") if k > tree.subtree(utility)[-1] and tree.pos[k] == "PROPN"), None)
    if named is not None:
        tree.move(named, utility, "appos")
    tree.move(i, verb, "agent")
    return True


_GIVEN = frozenset("allocate allow award charge deny fine give grant hand offer owe pay promise refuse sell send".split())


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    years_after,
    appeal_to_fill,
    member_of_a_place,
    above_all,
    since_a_year,
    wants_them_out,
    a_diplomat_told,
    as_others_do,
    she_said_urging,
    step_they_said,
    step_that_they_said,
    stop_and_delete,
    ruling_ignores,
    outside_monitoring,
    in_writing,
    owed_by,
)
"""In the order in which they are tried."""
