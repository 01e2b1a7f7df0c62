"""Mistakes of small parsers where words stand in another order than they mostly do, or something stands between them."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import ROLE_NOUNS
from ..tree import Tree
from ..words import DAYS, MONTHS
from .labels import FINITE, SAYING, SUBJECTS

__all__ = ["RULES"]

_PARTS = frozenset(("afternoon", "evening", "morning", "night"))
_OFFICERS = frozenset("attorney auditor comptroller consul director governor inspector postmaster secretary solicitor surgeon".split())
"""What a "general" behind a hyphen is: "secretary-general"."""
_BETWEEN = frozenset("already also just long meanwhile never now often recently repeatedly reportedly since still twice yet".split())
"""Adverbs between "has" and its participle."""
_DEEDS = frozenset(
    "announcement arrest assassination attack ban collapse conviction decision declaration departure dismissal dispute election failure "
    "intervention killing move refusal rejection resignation row ruling scandal statement verdict withdrawal".split()
)
"""Nouns of what happened or was done, which have no staff and no friends."""
_MEANT = frozenset("aimed bound calculated designed due expected intended likely meant ready required set supposed sure".split())


def on_tuesday_denmark(tree: Tree, i: int) -> bool:
    """ "On Tuesday Denmark's court ruled": the day is no first word of the name behind it."""
    on, name = i - 1, tree.head[i]
    last = i + 1 if i + 2 < tree.n and tree.low[i + 1] in _PARTS and tree.dep[i + 1] == "compound" else i
    times = {"on": DAYS, "in": MONTHS}.get(tree.low[on], ()) if on >= 0 and tree.dep[on] == "prep" else ()
    if tree.low[i] not in times or tree.dep[i] != "compound" or name == on:
        return False
    top = name if last == i or tree.head[last] == last else tree.head[last]
    verb = tree.head[on]
    while tree.dep[top] == "compound" or (tree.dep[top] == "poss" and tree.head[top] > top):
        top = tree.head[top]
    if not last < top or tree.text[last + 1] == "," or tree.pos[verb] not in ("VERB", "AUX") or not top < verb:
        return False
    if tree.head[top] == on and tree.kid(verb, *SUBJECTS) is None:
        tree.move(top, verb, "nsubjpass" if tree.kid(verb, "auxpass") is not None else "nsubj")
    elif tree.head[top] != verb or tree.dep[top] not in SUBJECTS:
        return False
    tree.move(last, on, "pobj")
    if last != i:
        tree.move(i, last, "compound")
    return True


def has_since_withdrawn(tree: Tree, i: int) -> bool:
    """ "Has since withdrawn cover": a perfect, and nothing that one has."""
    thing = tree.head[i]
    have = tree.head[thing]
    if tree.tag[i] not in ("VBN", "VBD") or tree.dep[i] != "amod" or tree.dep[thing] != "dobj" or tree.lemma[have] != "have":
        return False
    between = range(have + 1, i)
    if not all(tree.low[k] in _BETWEEN for k in between) or tree.kid(have, "aux", "auxpass") is not None:
        return False
    who = tree.kid(have, "nsubj")
    deed = who is not None and tree.lemma[who] in _DEEDS
    if not between and not (deed and tree.tag[thing] in ("NNS", "NNP", "NNPS") and tree.kid(thing, "det", "poss") is None):
        return False  # "has trained staff"; but "the rejection has unsettled officials"
    tree.put_in_place(i, have)
    for k in list(tree.kids[have]):
        tree.move(k, i, tree.dep[k])
    for k in [k for k in tree.kids[thing] if k in between]:
        tree.move(k, i, "advmod")
    tree.move(have, i, "aux")
    tree.tag[i], tree.pos[i], tree.pos[have] = "VBN", "VERB", "AUX"
    return True


def ecowas_imposed(tree: Tree, i: int) -> bool:
    """ "ECOWAS imposed travel bans": capitals that open a sentence are a name, and what follows is the verb."""
    thing = tree.head[i]
    name = tree.head[thing]
    if tree.tag[i] not in ("VBN", "VBD") or tree.dep[i] != "amod" or tree.dep[thing] != "dobj" or name != i - 1:
        return False
    if tree.head[name] != name or tree.tag[name] not in ("VB", "VBP") or not tree.text[name].isupper() or len(tree.text[name]) < 3:
        return False
    if tree.subtree(name)[0] != name:
        return False
    tree.crown(i)
    for k in list(tree.kids[name]):
        tree.move(k, i, tree.dep[k])
    tree.move(name, i, "nsubj")
    tree.tag[i], tree.pos[i] = "VBD", "VERB"
    tree.tag[name], tree.pos[name] = "NNP", "PROPN"
    return True


def has_three_times_demanded(tree: Tree, i: int) -> bool:
    """ "Peru has three times demanded it": how often, and not who."""
    verb = tree.head[i]
    if tree.low[i] != "times" or tree.dep[i] != "nsubj" or tree.kid(i, "nummod") is None or not i < verb:
        return False
    aux = tree.subtree(i)[0] - 1
    if aux < 0 or tree.lemma[aux] != "have" or tree.dep[aux] != "aux" or tree.head[aux] != verb:
        return False
    subject = tree.kid(aux, "nsubj")
    if subject is None and len(tree.kids_of(verb, "nsubj")) < 2:
        return False
    tree.dep[i] = "npadvmod"
    if subject is not None:
        tree.move(subject, verb, "nsubj")
    tree.tag[verb] = "VBN"
    return True


def reckons_the_broker(tree: Tree, i: int) -> bool:
    """ "A ban, says Ruiz, the chancellor, would hurt": Ruiz says it, and the ban would hurt."""
    subjects = [k for k in tree.kids_of(i, "nsubj", "nsubjpass") if k < i]
    if not subjects or tree.pos[i] not in ("VERB", "AUX"):
        return False
    who = subjects[-1]
    says = tree.subtree(who)[0] - 1
    if says < 2 or tree.lemma[says] not in SAYING or tree.tag[says] not in FINITE or tree.text[says - 1] != ",":
        return False
    first = min([k for k in tree.kids_of(i, "aux", "auxpass", "neg") if k > who], default=i)
    closed = tree.text[first - 1] == "," or tree.text[tree.subtree(who)[-1]] == ","
    others = (*subjects[:-1], *tree.kids_of(says, "nsubj"))
    what = next((k for k in others if k < says - 1 and tree.subtree(k)[-1] in (says - 1, says - 2)), None)
    if what is None or not closed or tree.pos[who] != "PROPN" or tree.kid(says, "dobj") is not None:
        return False
    if tree.head[i] == says:
        tree.put_in_place(i, says)
    elif tree.above(says, i, -1) and tree.head[says] != i:
        return False
    tree.move(who, says, "nsubj")
    tree.move(what, i, tree.dep[who] if tree.kid(i, "auxpass") is None else "nsubjpass")
    tree.move(says, i, "parataxis")
    return True


def farmers_have_sold(tree: Tree, i: int) -> bool:
    """ "Farmers, reckons Ruiz, have sold tractors", "“The plan,” she told him, “was late”": the first noun is the main verb's subject."""
    verb, who = tree.head[i], next(iter(tree.kids_of(i, "nsubj")[-1:]), None)
    if tree.dep[i] != "parataxis" or tree.lemma[i] not in SAYING or not i < verb or who is None or tree.kid(verb, *SUBJECTS) is not None:
        return False
    before = (k for k in tree.kids_of(i, "nsubj", "dep", "npadvmod") if k < min(who, i))
    first = next((k for k in before if tree.pos[k] in ("NOUN", "PROPN", "PRON")), None)
    last = -1 if first is None else tree.subtree(first)[-1]
    if first is None or tree.ent[first] in ("DATE", "TIME") or not {",", "”", '"'} & set(tree.text[last : last + 2]):
        return False
    tree.move(first, verb, "nsubj" if tree.kid(verb, "auxpass") is None else "nsubjpass")
    return True


def starmer_and_macron(tree: Tree, i: int) -> bool:
    """ "In July Starmer and Emmanuel Macron agreed": two people, and no first word of the second's name."""
    other, link = tree.head[i], tree.kid(i, "cc")
    if tree.dep[i] not in ("nmod", "compound") or link is None or tree.low[link] != "and" or not i < link < other:
        return False
    if tree.pos[i] != "PROPN" or tree.pos[other] != "PROPN" or tree.ent[other] != "PERSON" or tree.subtree(i)[-1] != link:
        return False
    before = [k for k in tree.kids[other] if k < i]
    if before or tree.head[other] == other:
        return False
    tree.move(i, tree.head[other], tree.dep[other])
    tree.move(other, i, "conj")
    return True


_PAST_ONLY = frozenset(
    "ate began blew broke came chose did drank drew drove fell flew forgot froze gave grew knew ran rang rode rose sang sank saw shook "
    "spoke stole swam swore threw took tore went woke wore wrote".split()
)
"""Forms of the past that are no participles."""


def spoke(tree: Tree, i: int) -> bool:
    """ "Spoke by telephone": a past tense, and no passive."""
    if tree.low[i] not in _PAST_ONLY or tree.tag[i] != "VBN" or tree.kid(i, "aux", "auxpass") is not None:
        return False
    tree.tag[i] = "VBD"
    return True


_MEANS = frozenset("air boat bus car email helicopter letter link mail phone plane radio rail road sea telephone text train video".split())


def spoke_by_telephone(tree: Tree, i: int) -> bool:
    """ "Spoke by telephone with Ruiz": how, and not by whom."""
    verb = tree.head[i]
    if tree.dep[i] != "agent" or tree.low[i] != "by" or tree.tag[verb] != "VBD":
        return False
    means = tree.kid(i, "pobj")
    if tree.kid(verb, "nsubj") is None or tree.kid(verb, "auxpass", "nsubjpass") is not None or means is None:
        return False
    if tree.lemma[means] not in _MEANS or tree.kid(means, "det", "poss") is not None:
        return False  # a headline's "Ruiz removed from the hall by police"
    tree.dep[i] = "prep"
    return True


def prejudges_its_claim(tree: Tree, i: int) -> bool:
    """ "The chart “prejudges” its claim": what has a subject and an object is no plural."""
    if tree.tag[i] != "NNS" or tree.kid(i, "nsubj") is None or tree.kid(i, "dobj") is None or tree.text[i - 1] not in ("“", '"'):
        return False
    tree.tag[i], tree.pos[i] = "VBZ", "VERB"
    return True


def a_meeting_convened_by(tree: Tree, i: int) -> bool:
    """ "Will dominate a meeting in Lima, convened by Ruiz": the meeting is what was convened."""
    main = tree.head[i]
    if tree.tag[i] != "VBN" or tree.lemma[i] not in _CONVENING or tree.dep[i] not in ("advcl", "conj", "dep"):
        return False
    if tree.kid(i, "agent") is None:
        return False
    if tree.kid(i, *SUBJECTS, "aux", "auxpass", "mark") is not None or not main < i or not tree.comma_before(i):
        return False
    noun = next((k for k in range(i - 1, main, -1) if tree.lemma[k] in _MEETINGS and tree.pos[k] == "NOUN"), None)
    if noun is None or tree.dep[noun] not in ("dobj", "pobj") or tree.subtree(noun)[-1] not in (i - 1, i - 2):
        return False
    tree.move(i, noun, "acl")
    return True


def meant_he_said_to(tree: Tree, i: int) -> bool:
    """ "A measure meant, Ruiz said, to help farmers": what it is meant to do, and no saying to."""
    said = tree.head[i]
    who = tree.kid(said, "nsubj")
    if tree.dep[i] != "xcomp" or tree.lemma[said] not in SAYING or who is None or not who < said < i or tree.tag[i] != "VB":
        return False
    opens = [k for k in range(said + 1, tree.subtree(i)[0] + 1) if tree.tag[k] not in ("``", "''", ":") and tree.text[k] != '"']
    meant = tree.subtree(who)[0] - 2
    if [tree.text[k] for k in opens[:1]] != [","] or meant < 1 or tree.text[meant + 1] != "," or tree.low[meant] not in _MEANT:
        return False
    if tree.above(meant, i, -1):
        return False
    tree.move(i, meant, "xcomp")
    return True


def the_director_general(tree: Tree, i: int) -> bool:
    """ "The secretary-general": an officer, and nothing general."""
    if tree.low[i] != "general" or tree.pos[i] != "ADJ" or i < 2 or tree.text[i - 1] != "-" or tree.low[i - 2] not in _OFFICERS:
        return False
    tree.tag[i], tree.pos[i] = ("NNP", "PROPN") if tree.text[i].istitle() else ("NN", "NOUN")
    return True


def the_agencys_chief_said(tree: Tree, i: int) -> bool:
    """ "It was closed, the agency's chief, Jan Ruiz, said", "…, and its chief, Jan Ruiz, resigned": who did so, and nothing that it was."""
    name = i - 2
    if tree.tag[i] not in FINITE or tree.pos[i] != "VERB" or tree.kid(i, *SUBJECTS) is not None or name < 4:
        return False
    if tree.text[i - 1] != "," or tree.pos[name] != "PROPN" or tree.dep[name] not in ("npadvmod", "attr", "appos", "dobj", "conj", "dep"):
        return False
    chief = tree.subtree(name)[0] - 2
    if chief < 2 or tree.text[chief + 1] != "," or tree.pos[chief] != "NOUN" or tree.kid(chief, "det", "poss") is None:
        return False
    lead = tree.subtree(chief)[0] - 1
    joined = tree.low[lead] in ("and", "but") and tree.text[lead - 1] == ","
    if not joined and (tree.text[lead] != "," or tree.lemma[i] not in SAYING):
        return False
    if tree.above(i, chief, -1) or tree.above(chief, name, -1):
        return False
    before = tree.kid(i, "ccomp") if joined else None
    if joined and (before is None or not before < lead):
        return False
    tree.move(chief, i, "nsubj")
    tree.move(name, chief, "appos")
    main = tree.head[i]
    if joined:
        tree.put_in_place(before, i)
        tree.move(i, before, "conj")
    elif tree.dep[i] == "conj" and main < chief and not any(main < k < i for k in tree.kids_of(main, "cc")):  # what comes first is said
        tree.put_in_place(i, main)
        tree.move(main, i, "ccomp")
    return True


def to_host(tree: Tree, i: int) -> bool:
    """ "Offered to host talks": a verb behind its "to", whatever it is elsewhere."""
    aux = tree.kid(i, "aux")
    if tree.pos[i] != "NOUN" or tree.tag[i] != "NN" or tree.dep[i] not in ("xcomp", "acl", "advcl"):
        return False
    if aux != i - 1 or tree.low[aux] != "to":
        return False
    if tree.kid(i, "dobj", "ccomp", "xcomp") is None:
        return False  # "to applause from the gallery"
    tree.tag[i], tree.pos[i] = "VB", "VERB"
    return True


def after_china_the_biggest(tree: Tree, i: int) -> bool:
    """ "India is, after China, the biggest buyer": what India is, and no name of China."""
    china = tree.head[i]
    after = tree.head[china]
    be = tree.head[after]
    if tree.dep[i] != "appos" or tree.dep[china] != "pobj" or tree.lemma[be] != "be" or tree.dep[after] != "prep" or after < 2:
        return False
    if tree.text[after - 1] != "," or not be < after < china < i or not tree.comma_before(i) or tree.kid(be, "attr", "acomp") is not None:
        return False
    tree.move(i, be, "attr")
    return True


def a_quarrel_over_fishing(tree: Tree, i: int) -> bool:
    """ "Coincided with a quarrel with Peru over fishing": what the quarrel is over."""
    verb, gerund = tree.head[i], tree.kid(i, "pcomp")
    if tree.low[i] != "over" or tree.dep[i] != "prep" or gerund is None or tree.tag[gerund] != "VBG" or not verb < i:
        return False
    nouns = (k for k in range(i - 1, max(verb, i - 8), -1) if tree.lemma[k] in _QUARRELS and tree.pos[k] == "NOUN")
    noun = next((k for k in nouns if tree.subtree(k)[-1] == i - 1), None)
    if noun is None:
        return False
    tree.move(i, noun, "prep")
    return True


def the_first_to_default(tree: Tree, i: int) -> bool:
    """ "Became the first country to default": what it was the first to do, and no purpose."""
    verb = tree.head[i]
    kind = tree.kid(verb, "attr", "oprd", "dobj")
    if tree.tag[i] != "VB" or tree.dep[i] not in ("xcomp", "advcl") or tree.lemma[verb] not in ("be", "become", "remain") or kind is None:
        return False
    ranked = any(tree.low[k] in _RANKED or tree.tag[k] == "JJS" for k in tree.kids_of(kind, "amod"))
    if not ranked or tree.low[tree.subtree(i)[0]] != "to" or tree.subtree(i)[0] != tree.subtree(kind)[-1] + 1:
        return False
    tree.move(i, kind, "relcl")
    return True


_RANKED = frozenset("first last next only second third".split())


def strike_its_fifth(tree: Tree, i: int) -> bool:
    """ "Called the strike, its fifth under Ruiz": what the strike is, and not what it was called."""
    verb = tree.head[i]
    thing = tree.kid(verb, "dobj")
    owner = tree.kid(i, "poss")
    if tree.dep[i] != "oprd" or thing is None or owner is None or not verb < thing < owner or not tree.comma_before(i):
        return False
    tree.move(i, thing, "appos")
    return True


def her_counterparts_named(tree: Tree, i: int) -> bool:
    """ "The pact was signed by her counterparts, Jan Ruiz of Peru and Ola Poe": who they are, and no name of the pact."""
    group = tree.subtree(i)[0] - 2
    if tree.dep[i] not in ("appos", "conj") or tree.ent[i] != "PERSON" or tree.pos[i] != "PROPN" or group < 1 or tree.head[i] == group:
        return False
    several = any(tree.dep[k] == "conj" and tree.ent[k] == "PERSON" for k in tree.subtree(i))
    if tree.text[group + 1] != "," or tree.tag[group] != ("NNS" if several else "NN") or tree.dep[group] not in ("dobj", "pobj", "conj"):
        return False
    known = tree.lemma[group] in ROLE_NOUNS or tree.lemma[group] in ("counterpart", "colleague", "ally")
    if not known or tree.kid(group, "det", "poss", "nummod") is None or tree.above(group, i, -1) or not tree.head[i] < group:
        return False
    if tree.dep[i] == "conj" and not several:
        return False  # "Ruiz met the minister, Jan Poe and …"
    tree.move(i, group, "appos")
    return True


_CONVENING = frozenset("broker call chair convene host mediate organise organize sponsor".split())
_MEETINGS = frozenset("conclave conference dialogue forum gathering meeting session summit talk".split())
_QUARRELS = frozenset(
    "argument battle clash conflict controversy disagreement dispute feud fight quarrel row spat standoff tension war".split()
)


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    on_tuesday_denmark,
    has_since_withdrawn,
    ecowas_imposed,
    has_three_times_demanded,
    reckons_the_broker,
    farmers_have_sold,
    meant_he_said_to,
    the_director_general,
    the_agencys_chief_said,
    to_host,
    after_china_the_biggest,
    a_quarrel_over_fishing,
    the_first_to_default,
    strike_its_fifth,
    starmer_and_macron,
    spoke,
    spoke_by_telephone,
    prejudges_its_claim,
    a_meeting_convened_by,
    her_counterparts_named,
)
"""In the order in which they are tried."""
