"""Mistakes of small parsers in minutes and communiques: votes, what is refused to whom, what a relative and a time belong to."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import DOCUMENT_NOUNS, EVENT_NOUNS
from ..tree import Tree
from .labels import FINITE, QUOTES, SAYING, SHOUTING, SUBJECTS

__all__ = ["RULES"]


def voted_34_to_29(tree: Tree, i: int) -> bool:
    """ "Voted 34 to 29 on Monday to close two homes": so many to so many, and what was decided."""
    verb, other = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "to" or tree.dep[i] != "prep" or tree.lemma[verb] != "vote" or other is None or tree.tag[other] != "CD":
        return False
    if i < 1 or tree.tag[i - 1] != "CD" or tree.head[i - 1] != verb or other != i + 1:
        return False
    tree.move(i, i - 1, "prep")
    for k in tree.kids_of(verb, "advcl"):
        if k > other and tree.tag[k] == "VB" and any(tree.low[a] == "to" for a in tree.kids_of(k, "aux")):
            tree.dep[k] = "xcomp"
    return True


def of_having_jammed_signals(tree: Tree, i: int) -> bool:
    """ "Suspects the North of having jammed signals": what it is suspected of doing."""
    having, thing = i - 1, tree.head[i]
    done = tree.tag[i] in ("VBD", "VBN") or (tree.tag[i] == "JJ" and tree.low[i].endswith("ed"))
    if tree.dep[i] != "amod" or not done or having < 0 or tree.low[having] != "having":
        return False
    if tree.dep[having] != "pcomp" or tree.head[having] != having - 1:
        return False
    if tree.dep[thing] != "dobj" or tree.head[thing] != having or not i < thing:
        return False
    tree.move(i, tree.head[having], "pcomp")
    for k in tree.kids[having][:]:
        tree.move(k, i, tree.dep[k])
    tree.move(having, i, "aux")
    tree.pos[i], tree.tag[i], tree.pos[having] = "VERB", "VBN", "AUX"
    return True


def dismissed_as_a_tale_a_report(tree: Tree, i: int) -> bool:
    """ "Dismissed as “pure invention” a report that it had": the report was dismissed (heavy noun phrase shift)."""
    tale = tree.head[i]
    as_ = tree.head[tale]
    verb = tree.head[as_]
    first = tree.subtree(i)[0]
    if tree.dep[i] != "appos" or tree.low[as_] != "as" or tree.dep[tale] != "pobj" or tree.lemma[verb] not in _DISMISSING:
        return False
    if first < 1 or tree.text[first - 1] not in QUOTES or tree.kid(i, "det") is None or tree.kid(verb, "dobj", "auxpass") is not None:
        return False
    tree.move(i, verb, "dobj")
    return True


_DISMISSING = frozenset("brand condemn denounce describe dismiss regard reject".split())


def access_to_which_was_refused(tree: Tree, i: int) -> bool:
    """ "To visit the camp, access to which had been refused": the access had, and it is of the camp."""
    relatives = (k for k in range(max(i - 8, 1), i) if tree.tag[k] == "WDT" and tree.dep[k] == "pobj")
    which = next((k for k in relatives if tree.low[tree.head[k]] in _OF), None)
    if tree.dep[i] not in ("advcl", "conj", "ccomp") or which is None or tree.kid(i, *SUBJECTS) is not None:
        return False
    thing = tree.head[tree.head[which]]
    place = tree.head[thing]
    if tree.dep[thing] not in ("appos", "conj") or tree.pos[thing] != "NOUN" or not tree.comma_before(thing):
        return False
    if tree.kid(place, "cc") is not None:
        return False
    if any(tree.head[k] != i for k in range(which + 1, i)) or not (tree.tag[i] in FINITE or tree.kid(i, "aux", "auxpass") is not None):
        return False
    tree.move(i, place, "relcl")
    tree.move(thing, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
    return True


_OF = ("for", "from", "in", "into", "of", "on", "to")


def the_state_concerned(tree: Tree, i: int) -> bool:
    """ "Has not been explained by the State concerned": which State, and nobody's concern."""
    noun = i - 1
    if tree.low[i] not in ("affected", "concerned", "involved") or tree.dep[i] not in ("acomp", "advcl", "dep") or noun < 1 or tree.kids[i]:
        return False
    if tree.dep[noun] != "pobj" or tree.low[tree.head[noun]] not in ("by", "from", "of", "to") or tree.kid(noun, "det") is None:
        return False
    tree.move(i, noun, "amod")
    tree.pos[i], tree.tag[i] = "ADJ", "JJ"
    return True


def owing_to_a_shortage(tree: Tree, i: int) -> bool:
    """ "Owing to the shortage, the bank": why, and nothing that the bank owes."""
    to = i + 1
    if tree.low[i] != "owing" or to >= tree.n or tree.low[to] != "to" or tree.head[to] != i or tree.dep[i] not in ("advcl", "acl", "csubj"):
        return False
    tree.dep[i], tree.pos[i], tree.tag[i], tree.lemma[i] = "prep", "ADP", "IN", "owing"
    return True


def were_it_to_drift(tree: Tree, i: int) -> bool:
    """ "Were prices to drift upward, the bank might": the prices would (inverted condition, Quirk et al. 1985, 15.36)."""
    were = tree.head[i]
    who = tree.kid(were, "attr")
    if tree.low[were] != "were" or tree.dep[were] != "advcl" or tree.dep[i] not in ("advcl", "xcomp") or tree.tag[i] != "VB" or who is None:
        return False
    if not were < who < i or not any(tree.low[k] == "to" for k in tree.kids_of(i, "aux")) or tree.subtree(were)[0] != were:
        return False
    main = tree.head[were]
    tree.move(i, main, "advcl")
    tree.move(who, i, "nsubj")
    for k in tree.kids[were][:]:
        tree.move(k, i, tree.dep[k])
    tree.move(were, i, "aux")
    return True


def governor_dissented(tree: Tree, i: int) -> bool:
    """ "Deputy Governor Park Jae-hoon dissented from the decision": he did, for nobody can be dissented."""
    who = tree.head[i]
    if tree.dep[i] != "acl" or tree.tag[i] != "VBN" or tree.dep[who] != "ROOT" or tree.lemma[i] not in _OWN_DOING or i != who + 1:
        return False
    tree.crown(i)
    for k in [k for k in tree.kids[who] if k > i]:
        tree.move(k, i, tree.dep[k])
    tree.move(who, i, "nsubj")
    tree.tag[i] = "VBD"
    if tree.ent[who] == "PERSON":
        tree.pos[who], tree.tag[who] = "PROPN", "NNP"
    return True


_OWN_DOING = frozenset(
    "abstain agree apologise apologize appear arrive boast brag collapse comply demur depart die differ disagree disappear dissent emerge "
    "falter flee hesitate insist object persist prevail protest quarrel react relent reply resign respond rise stumble surrender vanish"
    .split()
)


def by_in_the_active(tree: Tree, i: int) -> bool:
    """ "She had recognised him by his voice", "voted by a majority": how, and nobody who did it."""
    verb = tree.head[i]
    if tree.dep[i] != "agent" or tree.kid(verb, "nsubj") is None or tree.kid(verb, "auxpass", "nsubjpass") is not None:
        return False
    perfect = any(tree.lemma[k] == "have" for k in tree.kids_of(verb, "aux"))
    if not (perfect or tree.tag[verb] in FINITE):
        return False
    if tree.kid(verb, "dobj") is None and tree.lemma[verb] not in ("agree", "decide", "vote"):
        return False
    tree.dep[i] = "prep"
    return True


def failed_for_the_third_time_to(tree: Tree, i: int) -> bool:
    """ "Failed for the third time to elect a president": what it failed to do, and no time of electing."""
    time = tree.head[i]
    for_ = tree.head[time]
    verb = tree.head[for_]
    if tree.dep[i] not in ("acl", "relcl") or tree.tag[i] != "VB" or tree.lemma[time] != "time" or tree.low[for_] != "for":
        return False
    if tree.lemma[verb] not in _TRYING or not any(tree.low[k] == "to" for k in tree.kids_of(i, "aux")):
        return False
    if tree.kid(i, *SUBJECTS) is not None:
        return False
    tree.move(i, verb, "xcomp")
    return True


_TRYING = frozenset("agree attempt decline fail offer promise refuse seek threaten try vote vow".split())


def found_cracking_in(tree: Tree, i: int) -> bool:
    """ "Divers found cracking in nine of the beams": what they found, and nothing they did."""
    verb = tree.head[i]
    if tree.dep[i] != "xcomp" or tree.tag[i] != "VBG" or tree.lemma[verb] not in ("detect", "discover", "find", "report") or i != verb + 1:
        return False
    if tree.kid(i, "dobj", "advmod", "xcomp", "ccomp") is not None or tree.kid(i, "prep") is None:
        return False
    if tree.kid(verb, "auxpass") is not None:
        return False
    tree.dep[i], tree.pos[i], tree.tag[i] = "dobj", "NOUN", "NN"
    return True


def entry_which_it_called(tree: Tree, i: int) -> bool:
    """ "Against the entry of ships into waters off Oma Island, which it called regrettable": the entry is, and no island."""
    name, which = tree.head[i], tree.kid(i, "dobj")
    if tree.dep[i] != "relcl" or tree.lemma[i] not in _CALLING or which is None or tree.low[which] != "which" or not tree.comma_before(i):
        return False
    if tree.pos[name] != "PROPN" or tree.ent[name] == "PERSON":
        return False
    said = [*tree.kids_of(i, "oprd"), *(c for p in tree.kids_of(i, "prep") if tree.low[p] == "as" for c in tree.kids_of(p, "pobj", "amod"))]
    if not any(tree.pos[k] == "ADJ" or tree.kid(k, "det") is None for k in said):
        return False
    deed = next((a for a in tree.ancestors(name) if tree.pos[a] == "NOUN" and tree.lemma[a] in _JUDGED), None)
    if deed is None:
        return False
    tree.move(i, deed, "relcl")
    return True


_CALLING = frozenset("call consider deem describe find label regard see term".split())
_JUDGED = EVENT_NOUNS | DOCUMENT_NOUNS | frozenset("conduct decision detention entry move plan refusal step".split())


def explain_to_her_why(tree: Tree, i: int) -> bool:
    """ "Could not explain to a mother why they had left": what is explained, and no mother of that kind."""
    whom = tree.head[i]
    why = next((k for k in tree.kids_of(i, "advmod", "mark") if k == tree.subtree(i)[0]), None)
    verb = next((a for a in tree.ancestors(i) if tree.pos[a] == "VERB"), i)
    to = tree.head[whom]
    if tree.dep[i] not in ("acl", "relcl") or why is None or tree.low[why] not in ("how", "whether", "why"):
        return False
    if tree.lemma[verb] not in _TELLING:
        return False
    if tree.dep[whom] not in ("dobj", "pobj", "dative") or not (to == verb or (tree.low[to] == "to" and tree.head[to] == verb)):
        return False
    tree.move(i, verb, "ccomp")
    return True


_TELLING = frozenset("ask explain tell show".split())


def believes_it_would_satisfy(tree: Tree, i: int) -> bool:
    """ "Believes a revised split, with Spain paying a share, would satisfy it": the split would."""
    verb, thing = tree.head[i], tree.kid(tree.head[i], "dobj")
    modal = next((k for k in tree.kids_of(i, "aux") if tree.tag[k] == "MD"), None)
    if tree.dep[i] != "ccomp" or tree.lemma[verb] not in SAYING or thing is None or modal is None or tree.kid(i, *SUBJECTS) is not None:
        return False
    if not verb < thing < modal or tree.text[modal - 1] != "," or tree.text[tree.subtree(thing)[-1] + 1] != ",":
        return False
    tree.move(thing, i, "nsubj")
    for k in [k for k in tree.kids_of(verb, "prep") if thing < k < modal]:
        tree.move(k, i, "prep")
    return True


def however_at_the_end(tree: Tree, i: int) -> bool:
    """ "For a cable that does not touch Peru, however, and": of the whole sentence, and not of what the cable touches."""
    if tree.low[i] != "however" or i < 2 or tree.text[i - 1] != "," or tree.dep[tree.head[i]] not in ("acl", "advcl", "relcl", "xcomp"):
        return False
    if tree.subtree(tree.head[i])[-1] > i + 1:
        return False
    root = next((a for a in tree.ancestors(i) if tree.dep[a] == "ROOT"), None)
    if root is None or root == i - 1:
        return False
    tree.move(i, root, "advmod")
    tree.move(i - 1, root, "punct")
    return True


def people_when_they_refused(tree: Tree, i: int) -> bool:
    """ "The talks collapsed, according to two people, when Peru refused": when they collapsed, and no people of that kind."""
    source = tree.head[i]
    to = tree.head[source]
    according = tree.head[to]
    main = tree.head[according]
    when = next((k for k in tree.kids_of(i, "advmod", "mark") if k == tree.subtree(i)[0]), None)
    if tree.dep[i] != "relcl" or tree.low[according] != "according" or when is None or tree.low[when] not in ("when", "where", "while"):
        return False
    if tree.kid(i, *SUBJECTS) is None or tree.text[when - 1] != ",":
        return False
    tree.move(i, main, "advcl")
    return True


def review_of_it_in_march(tree: Tree, i: int) -> bool:
    """ "Asked for a review of the measures in March", "will send a draft in the coming weeks": when it is done, and no draft of then."""
    noun = tree.head[i]
    when = tree.kid(i, "pobj")
    if tree.dep[i] != "prep" or tree.low[i] not in ("during", "in", "on", "since") or when is None or tree.ent[when] != "DATE":
        return False
    if tree.tag[noun] not in ("NN", "NNS") or tree.subtree(i)[-1] != tree.subtree(noun)[-1] or tree.lemma[noun] in _DATED or noun > i:
        return False
    chain = [noun]
    while tree.dep[chain[-1]] == "pobj" and tree.low[tree.head[chain[-1]]] == "of" and tree.pos[tree.head[tree.head[chain[-1]]]] == "NOUN":
        chain.append(tree.head[tree.head[chain[-1]]])
    top = chain[-1]
    verb = tree.head[top]
    if tree.dep[top] == "pobj" and tree.low[verb] in ("for", "to") and tree.lemma[tree.head[verb]] in ("appeal", "apply", "ask", "call"):
        verb = tree.head[verb]
    elif tree.dep[top] not in ("dobj", "nsubjpass"):
        return False
    if tree.pos[verb] != "VERB" or not verb < noun or any(tree.lemma[k] in _DATED for k in chain) or tree.dep[verb] in ("acl", "relcl"):
        return False
    if any(tree.ent[c] in ("DATE", "TIME") for p in tree.kids_of(verb, "prep", "npadvmod") for c in (p, *tree.kids_of(p, "pobj"))):
        return False  # "said on Monday that prices in March": the verb has a time of its own
    tree.move(i, verb, "prep")
    return True


_DATED = EVENT_NOUNS | frozenset(
    "budget case cost day demand drop election emission export fall figure growth import increase inflation level month output peak "
    "poll price profit rate revenue rise sale season spending turnout war week year".split()
)
"""What is of its own time: the elections of May, the prices of March."""


def to_pre_commit(tree: Tree, i: int) -> bool:
    """ "Does not intend to pre-commit to a path": one verb, whatever stands before its hyphen."""
    mark, pre = i - 1, i - 2
    if pre < 0 or tree.text[mark] != "-" or not (tree.glued[pre] and tree.glued[mark]) or tree.low[pre] not in _PREFIXES:
        return False
    if tree.pos[i] != "VERB" or tree.pos[pre] != "VERB" or tree.tag[i] not in ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"):
        return False
    if tree.above(pre, i, -1) or tree.dep[pre] == "acomp" or tree.above(pre, mark, -1) or tree.above(i, mark, -1):
        return False
    tree.put_in_place(i, pre)
    for k in [k for k in tree.kids[pre] if k != i]:
        tree.move(k, i, tree.dep[k])
    tree.move(pre, i, "amod")
    tree.move(mark, i, "punct")
    tree.pos[pre], tree.tag[pre], tree.pos[mark], tree.tag[mark] = "ADJ", "AFX", "PUNCT", "HYPH"
    tree.lemma[i] = f"{tree.low[pre]}-{tree.lemma[i]}"
    return True


_PREFIXES = frozenset("co counter cross de dis mis out over pre re self sub un under".split())


def joked_farmer_poe(tree: Tree, i: int) -> bool:
    """ "“We were promised a bridge,” joked farmer Jan Poe": he joked, and no farmer of that kind."""
    name = next((a for a in tree.ancestors(i) if tree.dep[a] not in ("amod", "compound")), i)
    quote = i - 1
    if tree.dep[i] not in ("amod", "compound") or tree.lemma[i] not in SHOUTING or tree.tag[i] not in ("VBD", "VBN"):
        return False
    if quote < 2 or tree.text[quote] not in QUOTES:
        return False
    root = tree.head[name]
    if tree.dep[name] not in ("conj", "dobj", "appos", "dep") or tree.dep[root] != "ROOT" or not root < quote or not i < name:
        return False
    tree.crown(i)
    tree.move(root, i, "ccomp")
    tree.move(name, i, "nsubj")
    for k in [k for k in tree.kids[root] if k >= quote]:
        tree.move(k, i, tree.dep[k])
    for k in [k for k in tree.kids_of(name, "acl", "advcl") if tree.comma_before(k)]:
        tree.move(k, i, "advcl")
    tree.pos[i], tree.tag[i] = "VERB", "VBD"
    return True


def in_absentia_of(tree: Tree, i: int) -> bool:
    """ "Was convicted in absentia of spying": of what, and no absence of that kind."""
    absent = tree.head[i]
    by = tree.head[absent]
    if tree.low[i] != "of" or tree.low[absent] != "absentia" or tree.dep[i] != "prep" or tree.low[by] != "in" or i != absent + 1:
        return False
    if tree.pos[tree.head[by]] != "VERB":
        return False
    tree.move(i, tree.head[by], "prep")
    tree.pos[absent], tree.tag[absent], tree.ent[absent] = "NOUN", "NN", ""
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    voted_34_to_29,
    of_having_jammed_signals,
    dismissed_as_a_tale_a_report,
    access_to_which_was_refused,
    the_state_concerned,
    owing_to_a_shortage,
    were_it_to_drift,
    governor_dissented,
    by_in_the_active,
    failed_for_the_third_time_to,
    found_cracking_in,
    entry_which_it_called,
    explain_to_her_why,
    believes_it_would_satisfy,
    however_at_the_end,
    people_when_they_refused,
    review_of_it_in_march,
    to_pre_commit,
    joked_farmer_poe,
    in_absentia_of,
)
"""In the order in which they are tried."""
