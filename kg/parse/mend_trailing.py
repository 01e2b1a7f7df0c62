"""Mistakes of small parsers with what trails behind a clause: participles, purposes, asides, and the small words of its verb."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import ROLE_NOUNS
from ..tree import Tree
from .labels import SAYING, SPEAKING, SUBJECTS

__all__ = ["RULES"]

_RULING = SAYING | frozenset("conclude cite decide decree determine find hold order rule".split())
_CHARGING = frozenset("accuse acquit charge clear convict indict suspect".split())
_PARTICLES = frozenset("away back down off out over up".split())
_COUNTED = frozenset("days elections hours meetings minutes months negotiations protests talks weeks years".split())
_OPINION = frozenset("believe expect fear hope say think".split())
_STEPS = frozenset("case decision deal gesture measure move sign step".split())
_SELVES = frozenset("herself himself itself themselves yourself myself".split())
_DONE_TO_EVENTS = frozenset(
    "address attend boycott broker cancel chair convene disrupt host mediate organise organize picket postpone sabotage skip snub".split()
)
_EVENTS = frozenset(
    "ceremony conference congress debate forum hearing meeting negotiation parade rally round session summit talk talks".split()
)
_WANTING = frozenset("falter stall drag loom resume rise fall surge slump jump near halt end".split())
"""Verbs of headlines that a tagger takes for nouns behind a plural that it took for the verb."""
_EVENT_PLURALS = frozenset("talks strikes attacks protests exports imports hopes fears clashes raids sales threats".split())


def talks_falter(tree: Tree, i: int) -> bool:
    """A headline's "Peru talks falter as Chile digs in": what the talks do, and nobody talks a falter."""
    talks = i - 1
    if tree.low[i] not in _WANTING or tree.tag[i] not in ("NN", "VB", "VBP") or talks < 1 or tree.low[talks] not in _EVENT_PLURALS:
        return False
    if tree.tag[talks] != "VBZ" or (tree.head[i], tree.dep[i]) != (talks, "dobj"):
        return False
    if tree.kid(i, "det", "amod", "poss", "compound") is not None:
        return False
    subject = tree.kid(talks, "nsubj")
    if subject != talks - 1 or tree.kid(talks, "aux", "neg") is not None:
        return False
    tree.put_in_place(i, talks)
    for k in [k for k in tree.kids[talks] if k != subject]:
        tree.move(k, i, tree.dep[k])
    tree.move(talks, i, "nsubj")
    tree.dep[subject] = "compound"
    tree.pos[talks], tree.tag[talks], tree.lemma[talks] = "NOUN", "NNS", tree.low[talks].removesuffix("s")
    tree.pos[i], tree.tag[i] = "VERB", "VBP"
    return True


def ruling_that(tree: Tree, i: int) -> bool:
    """ "The court struck down a law that raised the tax, ruling that …": the court ruled, and not the law."""
    clause = tree.head[i]
    noun = tree.head[clause]
    if tree.tag[i] != "VBG" or tree.dep[i] not in ("advcl", "acl") or tree.lemma[i] not in _RULING or tree.text[i - 1] != ",":
        return False
    that = tree.kid(clause, "nsubj", "nsubjpass")
    if tree.dep[clause] != "relcl" or that is None or tree.low[that] not in ("that", "which") or tree.low[noun] in ROLE_NOUNS:
        return False
    if tree.kid(i, "ccomp", "dobj") is None or tree.pos[noun] != "NOUN" or tree.dep[noun] not in ("dobj", "pobj"):
        return False
    main = next((k for k in tree.ancestors(noun) if tree.pos[k] == "VERB" and tree.kid(k, "nsubj") is not None), None)
    if main is None:
        return False
    tree.move(i, main, "advcl")
    return True


def and_then_dropped_it(tree: Tree, i: int) -> bool:
    """ "Accused him of having promised a veto and then dropped it": both are what he is accused of."""
    verb = tree.head[i]
    if tree.tag[i] not in ("VBD", "VBN") or tree.dep[i] != "conj" or tree.kid(i, *SUBJECTS) is not None or tree.kid(i, "aux") is not None:
        return False
    of = next((k for k in tree.kids_of(verb, "prep") if tree.low[k] in ("of", "with", "for") and k < i), None)
    done = tree.kid(of, "pcomp") if of is not None else None
    cc = next((k for k in tree.kids_of(verb, "cc") if of is not None and of < k < i), None)
    if done is None or cc is None or tree.tag[done] != "VBN" or not any(tree.low[k] == "having" for k in tree.kids_of(done, "aux")):
        return False
    between = tree.low[cc + 1 : i]
    if "then" not in between or tree.subtree(of)[-1] != cc - 1:
        return False
    tree.move(cc, done, "cc")
    tree.move(i, done, "conj")
    tree.tag[i] = "VBN"
    return True


def with_her_calling(tree: Tree, i: int) -> bool:
    """ "Urged Chile to cancel it, with a minister calling it wrong": the calling goes with the urging."""
    inner, calling = tree.head[i], tree.kid(i, "pcomp")
    verb = tree.head[inner]
    if tree.low[i] != "with" or tree.dep[i] != "prep" or calling is None or tree.tag[calling] != "VBG" or tree.text[i - 1] != ",":
        return False
    if tree.dep[inner] not in ("xcomp", "ccomp") or tree.tag[inner] != "VB" or tree.lemma[calling] not in SPEAKING | SAYING:
        return False
    if tree.kid(calling, "nsubj") is None or not verb < inner or tree.pos[verb] != "VERB":
        return False
    tree.move(i, verb, "prep")
    return True


def a_step_they_hope_will(tree: Tree, i: int) -> bool:
    """ "Freed them, Peru said, in a step mediators hope will revive the talks": a step of which they hope so."""
    who, does = tree.kid(i, "nsubj"), next((k for k in range(i + 2, min(i + 4, tree.n)) if tree.tag[k] == "VB"), None)
    step = who - 1 if who is not None else -1
    if who != i - 1 or does is None or tree.lemma[i] not in _OPINION or tree.low[i + 1] not in ("will", "would", "could", "may"):
        return False
    into = tree.head[i]
    if tree.low[step] not in _STEPS or tree.head[step] != who or tree.dep[i] != "pobj" or tree.low[into] not in ("in", "as"):
        return False
    if tree.kid(does, *SUBJECTS) is not None or tree.head[does] == does:
        return False
    report = tree.head[into]
    main = tree.head[report] if tree.dep[report] == "parataxis" else report
    for k in [k for k in tree.kids[who] if k < step]:
        tree.move(k, step, tree.dep[k])
    tree.move(step, into, "pobj")
    tree.move(i, step, "relcl")
    tree.move(does, i, "ccomp")
    if main != report:
        tree.move(into, main, "prep")
    return True


def a_case_that_they_say_was(tree: Tree, i: int) -> bool:
    """ "Charged him, in a case that officials say was long": what was long, and nothing that he is charged with."""
    that = tree.kid(i, "mark")
    if tree.dep[i] not in ("acl", "ccomp", "relcl") or that is None or tree.low[that] != "that" or tree.lemma[i] not in _OPINION:
        return False
    noun, said = that - 1, tree.kid(i, "ccomp")
    at = tree.head[noun]
    if tree.low[noun] not in _STEPS or tree.dep[noun] != "pobj" or said is None or tree.kid(said, *SUBJECTS) is not None:
        return False
    if tree.low[at] not in ("in", "as", "with") or tree.head[i] not in (noun, tree.head[at]) or not i < said:
        return False
    tree.move(i, noun, "relcl")
    tree.move(that, said, "nsubj")
    tree.pos[that], tree.tag[that] = "PRON", "WDT"
    return True


def assessed_case_by_case(tree: Tree, i: int) -> bool:
    """ "Said that licences were assessed case by case": a participle with its auxiliary is a verb, and what it stands before is how."""
    how = tree.head[i]
    verb = tree.head[how]
    if tree.dep[i] != "amod" or tree.tag[i] != "VBN" or tree.kid(i, "auxpass") is None or how != i + 1 or tree.pos[how] != "NOUN":
        return False
    if tree.dep[how] not in ("npadvmod", "dobj", "ccomp") or verb == how or not verb < i or tree.lemma[verb] not in SAYING:
        return False
    for k in [k for k in tree.kids[verb] if k > how and tree.dep[k] in ("conj", "cc")]:
        tree.move(k, i if i not in tree.subtree(k) else verb, tree.dep[k])
    tree.move(i, verb, "ccomp")
    tree.move(how, i, "npadvmod")
    tree.pos[i] = "VERB"
    that = min(tree.subtree(i)) - 1
    if tree.low[that] == "that" and tree.dep[that] == "mark":
        tree.move(that, i, "mark")
    return True


def where_they_met(tree: Tree, i: int) -> bool:
    """ "Djibouti, where two delegations, seated apart, communicated by letter": what they did there."""
    where = tree.kid(i, "advmod")
    if tree.dep[i] != "relcl" or tree.pos[i] != "NOUN" or where is None or tree.tag[where] != "WRB" or tree.kid(i, "nsubj") is not None:
        return False
    done = [k for k in tree.kids_of(i, "acl") if tree.low[k].endswith("ed") and tree.text[k - 1] == ","]
    if len(done) < 1 or not where < i < done[-1] or tree.kid(done[-1], "agent", *SUBJECTS) is not None or tree.text[i + 1] != ",":
        return False
    verb = done[-1]
    tree.put_in_place(verb, i)
    tree.move(i, verb, "nsubj")
    tree.move(where, verb, "advmod")
    tree.pos[verb], tree.tag[verb] = "VERB", "VBD"
    return True


def dependent_on_them_to_pass(tree: Tree, i: int) -> bool:
    """ "Would leave it dependent on others to pass its budget": who is left so is to pass it."""
    verb, so = tree.head[i], tree.kid(tree.head[i], "oprd", "acomp")
    if tree.tag[i] != "VB" or tree.dep[i] not in ("xcomp", "advcl") or so is None or tree.low[so] not in ("dependent", "reliant", "unable"):
        return False
    if not verb < so < i or tree.kid(verb, "dobj") is None or not any(tree.low[k] == "to" for k in tree.kids_of(i, "aux")):
        return False
    tree.move(i, so, "xcomp")
    return True


def while_stressing_that(tree: Tree, i: int) -> bool:
    """ "Peru has let them in, Ruiz said, while stressing that the road stays shut": Ruiz stresses it."""
    verb, mark = tree.head[i], tree.kid(i, "mark")
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBG" or mark is None or tree.low[mark] != "while" or tree.text[mark - 1] != ",":
        return False
    said = next((k for k in tree.kids_of(verb, "parataxis") if tree.lemma[k] in SAYING and k < mark), None)
    if said is None or tree.lemma[i] not in SAYING | SPEAKING or tree.subtree(said)[-1] < mark - 2 or tree.kid(i, "nsubj") is not None:
        return False
    tree.move(i, said, "advcl")
    return True


def convicted_of_taking(tree: Tree, i: int) -> bool:
    """ "Was convicted in his absence last year of taking bribes": of what one is convicted."""
    noun = tree.head[i]
    verb = next((k for k in tree.ancestors(noun) if tree.pos[k] == "VERB"), None)
    if tree.low[i] not in ("of", "with") or tree.dep[i] != "prep" or tree.kid(i, "pcomp") is None or tree.pos[noun] != "NOUN":
        return False
    if verb is None or tree.lemma[verb] not in _CHARGING or not verb < noun < i - 1 or tree.subtree(i)[0] != i:
        return False
    between = [k for k in range(noun + 1, i) if tree.dep[k] == "npadvmod"]
    if not between:
        return False
    tree.move(i, verb, "prep")
    for k in between:
        if tree.head[k] == noun:
            tree.move(k, verb, "npadvmod")
    return True


def has_power_to_hear(tree: Tree, i: int) -> bool:
    """ "It has jurisdiction to hear the case": which jurisdiction, and nothing that it has to do."""
    have = tree.head[i]
    thing = tree.kid(have, "dobj")
    if tree.dep[i] != "xcomp" or tree.tag[i] != "VB" or tree.lemma[have] != "have" or thing is None or not have < thing < i:
        return False
    to = tree.kid(i, "aux")
    if to is None or tree.low[to] != "to" or tree.subtree(thing)[-1] != to - 1 or tree.pos[thing] != "NOUN":
        return False
    tree.move(i, thing, "acl")
    return True


def gained_entry_using(tree: Tree, i: int) -> bool:
    """ "The intruders gained entry using stolen papers": who gained it used them (a free adjunct, Quirk et al. 1985, 15.60)."""
    thing = tree.head[i]
    verb = tree.head[thing]
    if tree.low[i] != "using" or tree.dep[i] != "acl" or tree.dep[thing] not in ("dobj", "pobj") or tree.kid(i, "dobj") is None:
        return False
    if tree.dep[verb] == "prep":
        verb = tree.head[verb]
    if tree.pos[verb] != "VERB" or tree.pos[thing] != "NOUN" or tree.low[thing] in ROLE_NOUNS or tree.tag[thing] == "NNS":
        return False
    tree.move(i, verb, "advcl")
    return True


def well_short_of(tree: Tree, i: int) -> bool:
    """ "The offer fell well short of it": how far it fell short."""
    short = tree.head[i]
    verb = tree.head[short]
    if tree.low[short] != "short" or tree.dep[i] != "advmod" or tree.dep[short] not in ("advmod", "acomp") or i != short - 1:
        return False
    of = tree.kid(short, "prep")
    if tree.lemma[verb] not in ("come", "fall", "stop") or of != short + 1:
        return False
    tree.move(i, of, "advmod")
    tree.dep[short], tree.tag[short] = "prt", "RP"
    return True


def found_itself(tree: Tree, i: int) -> bool:
    """ "Peru found itself under pressure": a state it was in, and nothing that it found."""
    verb = tree.head[i]
    if tree.low[i] not in _SELVES or tree.dep[i] != "dobj" or tree.low[verb] not in ("find", "found", "finds", "finding") or i != verb + 1:
        return False
    into = tree.kid(verb, "prep", "acomp", "oprd")
    if into is None or into != i + 1:
        return False
    tree.dep[i] = "prt"
    return True


def summit_which_they_boycotted(tree: Tree, i: int) -> bool:
    """ "The summit in Oslo, which Peru boycotted": the summit, for nobody boycotts towns so."""
    place, which = tree.head[i], next((k for k in tree.kids[i] if tree.low[k] in ("which", "that")), None)
    at = tree.head[place]
    event = tree.head[at]
    if tree.dep[i] != "relcl" or which is None or tree.dep[which] not in ("dobj", "nsubjpass") or tree.lemma[i] not in _DONE_TO_EVENTS:
        return False
    if tree.pos[place] != "PROPN" or tree.low[at] not in ("in", "at", "near", "on") or tree.dep[at] != "prep":
        return False
    if tree.lemma[event] not in _EVENTS:
        return False
    tree.move(i, event, "relcl")
    return True


def pull_back_troops(tree: Tree, i: int) -> bool:
    """ "Urged them to pull back troops": the verb's own adverb, and no troops of the back."""
    thing = tree.head[i]
    verb = i - 1
    if tree.low[i] not in _PARTICLES or tree.dep[i] not in ("amod", "advmod") or tree.tag[i] not in ("RB", "JJ", "RP") or verb < 0:
        return False
    if tree.dep[thing] != "dobj" or tree.head[thing] != verb or tree.pos[verb] != "VERB" or tree.kid(verb, "prt") is not None:
        return False
    tree.move(i, verb, "prt")
    tree.pos[i], tree.tag[i] = "ADP", "RP"
    return True


def brushed_aside_a_plea(tree: Tree, i: int) -> bool:
    """ "Brushed aside a plea from Peru", "sent in troops": the verb's own adverb, whose object is the verb's."""
    verb, thing = tree.head[i], tree.kid(i, "pobj")
    own = tree.dep[i] == "prt" or (tree.low[i] == "aside" and tree.dep[i] == "prep")
    if not own or thing is None or tree.kid(verb, "dobj") is not None or tree.pos[verb] != "VERB":
        return False
    tree.move(thing, verb, "dobj")
    tree.dep[i], tree.tag[i] = "prt", "RP"
    return True


def went_after_them(tree: Tree, i: int) -> bool:
    """ "The court went after foreign firms": whom it pursued, and not after whom it left."""
    verb, whom = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "after" or tree.dep[i] != "prep" or tree.lemma[verb] not in ("come", "go") or i != verb + 1 or whom is None:
        return False
    if tree.kid(verb, "dobj") is not None or tree.ent[whom] in ("CARDINAL", "DATE", "EVENT", "TIME") or tree.tag[whom] == "PRP$":
        return False
    plural = tree.tag[whom] in ("NNS", "NNPS") and tree.low[whom] not in _COUNTED
    if not (plural or (tree.pos[whom] == "PROPN" and tree.ent[whom] in ("GPE", "ORG", "PERSON"))):
        return False
    tree.dep[i], tree.tag[i] = "prt", "RP"
    tree.move(whom, verb, "dobj")
    return True


def did_not_fine(tree: Tree, i: int) -> bool:
    """ "Which the court did not fine": what has "do" for an auxiliary is a verb."""
    if tree.tag[i] not in ("JJ", "NN") or tree.dep[i] not in ("ROOT", "ccomp", "conj", "relcl", "advcl"):
        return False
    do = next((k for k in tree.kids_of(i, "aux") if tree.lemma[k] == "do" or tree.low[k] in ("did", "does", "will", "would")), None)
    if do is None or not do < i or tree.kid(i, "nsubj") is None or tree.kid(i, "cop", "det") is not None:
        return False
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VB", tree.low[i]
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    went_after_them,
    did_not_fine,
    brushed_aside_a_plea,
    talks_falter,
    ruling_that,
    and_then_dropped_it,
    with_her_calling,
    a_step_they_hope_will,
    a_case_that_they_say_was,
    assessed_case_by_case,
    where_they_met,
    dependent_on_them_to_pass,
    while_stressing_that,
    convicted_of_taking,
    has_power_to_hear,
    gained_entry_using,
    well_short_of,
    found_itself,
    summit_which_they_boycotted,
    pull_back_troops,
)
"""In the order in which they are tried."""
