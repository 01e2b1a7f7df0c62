"""Mistakes of small parsers with phrases that stand beside the noun they are of: days, sums, places, appositions, "as" and "at"."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import ACTOR_NOUNS
from ..tree import Tree
from ..words import DAYS, MONTHS
from .labels import FINITE, SAYING, SUBJECTS

__all__ = ["RULES"]

_HAPPENINGS = frozenset(
    "assault attack battle blockade blow bombing breakthrough clash collision confrontation crackdown deal defeat departure encounter "
    "escalation exchange incident incursion move offensive operation outbreak raid rebuff rebuke reversal setback shooting shift snub "
    "standoff step stand-off strike victory violation visit".split()
)
"""Nouns of what happened, which are no other name of a place or of somebody."""
_VERDICTS = frozenset("blow breakthrough defeat departure move rebuff rebuke reversal setback shift snub step victory".split())
_EDGES = frozenset("bank border coast edge fringe frontier outskirt outskirts rim shore".split())
_JUDGING = frozenset("assail brand condemn decry denounce deride dismiss hail mock praise reject".split())
"""Verbs that say under "as" what one holds a thing to be."""
_AIMING = frozenset("aim fire hurl launch lob point shoot throw".split())
_SEASONS = frozenset((*DAYS, *MONTHS, "autumn", "evening", "morning", "night", "spring", "summer", "winter", "year"))
_SELVES = frozenset(("herself", "himself", "itself", "themselves"))
_PARTS_OF_DAY = frozenset("afternoon dawn dusk evening midday midnight morning night nightfall noon".split())


def as_a_bill_inched(tree: Tree, i: int) -> bool:
    """ "As a bill that would tax them inched closer": a clause, whose subject stands right before its verb."""
    verb, thing = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "as" or tree.dep[i] != "prep" or thing is None or not i < thing < verb or tree.tag[verb] not in ("VBD", "VBZ"):
        return False
    if tree.kid(verb, *SUBJECTS) is not None or tree.subtree(i)[-1] != verb - 1:
        return False
    tree.move(thing, verb, "nsubj")
    tree.dep[i], tree.pos[i] = "mark", "SCONJ"
    return True


def the_worst_clash(tree: Tree, i: int) -> bool:
    """ "For a clash near Ruvu Hill, the worst encounter in years": what happened is no other name of a place, but of the clash."""
    name = tree.head[i]
    if tree.dep[i] != "appos" or tree.lemma[i] not in _HAPPENINGS or tree.pos[name] != "PROPN" or tree.dep[name] != "pobj" or i < name:
        return False
    for k in tree.ancestors(name):
        if tree.pos[k] in ("VERB", "AUX"):
            if tree.lemma[i] not in _VERDICTS or not any(tree.low[d] in ("a", "an") for d in tree.kids_of(i, "det")):
                return False
            tree.move(i, k, "npadvmod")  # "voted to end duties on Peru, a rare rebuke": that it did
            return True
        if tree.pos[k] == "NOUN" and tree.lemma[k] in _HAPPENINGS:
            tree.move(i, k, "appos")
            return True
    return False


def itself_a_claimant(tree: Tree, i: int) -> bool:
    """ "Peru, itself a claimant, voiced concern": what it is as well."""
    det = i - 1
    while det > 0 and tree.pos[det] == "ADJ":
        det -= 1
    own = det - 1
    if own < 2 or tree.pos[i] != "NOUN" or tree.low[det] not in ("a", "an", "the") or tree.low[own] not in _SELVES:
        return False
    name = own - 2
    if tree.text[own - 1] != "," or i + 1 >= tree.n or tree.text[i + 1] != "," or tree.pos[name] not in ("PROPN", "NOUN"):
        return False
    if (tree.head[i], tree.dep[i]) == (name, "appos") or tree.above(name, i, -1):
        return False
    tree.move(i, name, "appos")
    for k in range(det, i):
        tree.move(k, i, "det" if k == det else "amod")
    tree.move(own, name, "advmod")
    return True


def expressed_concern(tree: Tree, i: int) -> bool:
    """ "While Peru expressed concern": a past with a subject before it and a bare noun behind it is the verb."""
    thing = tree.head[i]
    subject = tree.kid(thing, "nsubj")
    if tree.tag[i] != "VBD" or tree.dep[i] != "amod" or subject is None or not subject < i < thing or tree.pos[thing] != "NOUN":
        return False
    if tree.dep[thing] not in ("advcl", "ccomp", "ROOT", "conj") or tree.kid(thing, "cop", "aux", "det") is not None:
        return False
    tree.put_in_place(i, thing)
    for k in [k for k in tree.kids[thing] if k < i or tree.dep[k] == "punct"]:
        tree.move(k, i, tree.dep[k])
    tree.move(thing, i, "dobj")
    tree.pos[i] = "VERB"
    return True


def cannon_at(tree: Tree, i: int) -> bool:
    """ "Fired a cannon at a boat": what they fired at, and no cannon there."""
    weapon = tree.head[i]
    verb = tree.head[weapon]
    if tree.low[i] != "at" or tree.dep[i] != "prep" or tree.dep[weapon] != "dobj" or tree.lemma[verb] not in _AIMING or not verb < i:
        return False
    for k in [k for k in tree.kids_of(weapon, "prep") if k >= i]:
        tree.move(k, verb, "prep")
    return True


def should_they_refuse(tree: Tree, i: int) -> bool:
    """ "Threatened them with force should they refuse", "will leave, he said, should they refuse": a condition, in mid-sentence."""
    should, subject = tree.kid(i, "aux"), tree.kid(i, "nsubj", "nsubjpass")
    if should is None or subject is None or tree.low[should] not in ("should", "had") or not 0 < should < subject < i:
        return False
    main = next((k for k in tree.kids_of(i, "ccomp", "nsubj", "dep", "advcl") if k < should and tree.pos[k] in ("VERB", "AUX")), None)
    if tree.dep[i] != "ROOT" or main is None:
        return False
    between = [k for k in tree.kids_of(i, "parataxis") if main < k < should]
    begins = tree.subtree(between[0])[0] if len(between) == 1 else should
    joined = tree.subtree(main)[-1] == should - 1 and tree.text[should - 1] not in (",", "?", "”", '"')
    if not joined and not (begins < should and tree.subtree(main)[-1] >= begins - 2):
        return False
    last = tree.subtree(i)[-1]
    tree.crown(main)
    tree.move(i, main, "advcl")
    for k in between:
        tree.move(k, main, "parataxis")
    for k in [k for k in tree.kids_of(i, "punct") if k == last]:
        tree.move(k, main, "punct")
    return True


def watched_warily(tree: Tree, i: int) -> bool:
    """ "Has watched warily": how, and not what."""
    if tree.dep[i] != "dobj" or tree.tag[i] != "RB" or not tree.low[i].endswith("ly") or tree.kids[i]:
        return False
    tree.dep[i] = "advmod"
    return True


def by_afternoon_loyalists(tree: Tree, i: int) -> bool:
    """ "By mid-afternoon loyalists had retaken it": the hour is no first part of who did it."""
    top = tree.head[i]
    at = tree.head[top]
    if tree.low[i] not in _PARTS_OF_DAY or tree.dep[i] != "compound" or tree.dep[top] != "pobj" or tree.low[at] not in ("at", "by"):
        return False
    verb = tree.head[at]
    if top != i + 1 or tree.pos[verb] != "VERB" or not top < verb or tree.kid(verb, *SUBJECTS) is not None:
        return False
    early = [k for k in tree.kids[top] if k < i]
    tree.move(top, verb, "nsubjpass" if tree.kid(verb, "auxpass") is not None else "nsubj")
    tree.move(i, at, "pobj")
    for k in early:
        tree.move(k, i, tree.dep[k])
    return True


def rejected_as(tree: Tree, i: int) -> bool:
    """ "Rejected the offer as unfair": what they hold it to be, and no offer of that kind."""
    thing = tree.head[i]
    verb = tree.head[thing]
    if tree.low[i] != "as" or tree.dep[i] != "prep" or tree.dep[thing] != "dobj" or not verb < thing < i:
        return False
    if tree.lemma[verb] not in _JUDGING:
        return False
    tree.move(i, verb, "prep")
    return True


def dismissed_as_baseless(tree: Tree, i: int) -> bool:
    """ "Dismissed as baseless a report that he left": what they hold the report to be, put first."""
    quality, thing = i + 1, tree.head[i + 1] if i + 1 < tree.n else i
    verb = i - 1
    det = tree.kid(thing, "det") if thing != i else None
    if quality >= tree.n or tree.low[i] != "as" or tree.lemma[verb] not in _JUDGING:
        return False
    if tree.tag[quality] != "JJ" or tree.dep[quality] != "amod":
        return False
    if tree.head[i] not in (quality, thing) or det is None or not quality < det < thing or tree.head[thing] != verb:
        return False
    tree.move(i, verb, "prep")
    tree.move(quality, i, "pobj")
    tree.pos[i], tree.dep[thing] = "ADP", "dobj"
    return True


def on_the_outskirts(tree: Tree, i: int) -> bool:
    """ "Held at a prison on the outskirts of Lima": where the prison is."""
    edge = tree.kid(i, "pobj")
    place = i - 1
    if tree.dep[i] != "prep" or tree.low[i] not in ("at", "near", "on") or edge is None or tree.lemma[edge] not in _EDGES or place < 0:
        return False
    at = tree.head[place]
    if tree.dep[place] != "pobj" or tree.low[at] not in ("at", "in") or tree.head[at] != tree.head[i] or tree.dep[at] != "prep":
        return False
    if tree.above(place, i, -1):
        return False
    tree.move(i, place, "prep")
    return True


def whose_company_kade_holds(tree: Tree, i: int) -> bool:
    """ "Ruiz, whose company Kade holds contracts": the company is Kade, and nothing that Kade holds."""
    whose, verb = tree.kid(i, "poss"), tree.head[i]
    name = next((k for k in tree.kids_of(verb, "nsubj") if i < k < verb), None)
    if whose is None or tree.tag[whose] != "WP$" or tree.dep[i] in SUBJECTS or name is None or tree.tag[name] != "NNP":
        return False
    if tree.subtree(name)[0] != i + 1 or tree.pos[verb] != "VERB" or not any(k > verb for k in tree.kids_of(verb, "dobj", "attr", "acomp")):
        return False  # "whose sentence Ruiz commuted"
    tree.dep[i] = "nsubj"
    tree.move(name, i, "appos")
    return True


def millions_in_bribes(tree: Tree, i: int) -> bool:
    """ "Paid $788m in bribes to officials": bribes of that sum."""
    verb, sort = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "in" or tree.dep[i] != "prep" or sort is None or tree.tag[sort] not in ("NN", "NNS") or sort != i + 1:
        return False
    money = next((k for k in tree.kids_of(verb, "dobj") if k == i - 1), None)
    if money is None or tree.ent[sort] or tree.lemma[sort] in ("cash", "court", "return", "total"):
        return False
    if not any(tree.tag[k] == "$" or tree.ent[k] == "MONEY" for k in tree.subtree(money)):
        return False
    tree.move(i, money, "prep")
    return True


def india_said_its_spokesman(tree: Tree, i: int) -> bool:
    """ "India, said its spokesman, will act": who acts stands before the report, who says so behind "said"."""
    clause = next((k for k in tree.kids_of(i, "ccomp", "advcl", "conj") if k > i), None)
    first = tree.kid(i, "nsubj", "nsubjpass")
    if tree.lemma[i] not in SAYING or tree.tag[i] not in FINITE or clause is None or first is None or not first < i - 1:
        return False
    says = next((k for k in tree.kids_of(i, "nsubj") if i < k < clause), None)
    if says is None or tree.text[i - 1] != "," or tree.subtree(first)[-1] not in (i - 1, i - 2):
        return False
    if tree.kid(clause, *SUBJECTS, "mark") is not None:
        return False
    if not any(tree.tag[k] in ("MD", *FINITE) for k in (clause, *tree.kids_of(clause, "aux", "auxpass"))) or tree.kid(i, "aux") is not None:
        return False
    tree.move(first, clause, "nsubjpass" if tree.kid(clause, "auxpass") is not None else "nsubj")
    tree.dep[clause] = "ccomp"
    return True


def since_the_invasion_in(tree: Tree, i: int) -> bool:
    """ "Have struggled since the invasion in February 2022": when the invasion was, for what goes on since has no such date."""
    verb = tree.head[i]
    date = tree.kid(i, "pobj")
    since = next((k for k in tree.kids_of(verb, "prep") if tree.low[k] == "since" and k < i), None)
    event = tree.kid(since, "pobj") if since is not None else None
    if tree.low[i] not in ("in", "on") or tree.dep[i] != "prep" or date is None or tree.ent[date] != "DATE" or event is None:
        return False
    perfect = any(tree.low[k] in ("have", "has", "had", "'ve", "’ve") for k in tree.kids_of(verb, "aux"))
    if not perfect or tree.pos[event] != "NOUN" or tree.ent[event] or tree.subtree(event)[-1] != i - 1:
        return False
    tree.move(i, event, "prep")
    return True


def according_to_a_body_a_think_tank(tree: Tree, i: int) -> bool:
    """ "According to the Centre for Roads, a think tank": what the source is, and nothing more that the clause is about."""
    det = tree.kid(i, "det")
    first = tree.subtree(i)[0]
    if tree.pos[i] != "NOUN" or det is None or tree.low[det] not in ("a", "an") or first != det or tree.text[first - 1] != "," or first < 4:
        return False
    name = first - 2 - (tree.text[first - 2] == ")")
    chain = (name, *tree.ancestors(name))
    to = next((k for k in chain if tree.low[k] == "to" and tree.low[k - 1] == "according"), None)
    source = tree.kid(to, "pobj") if to is not None else None
    if source is None or i in tree.subtree(source) or tree.above(to, i, -1) or tree.pos[source] != "PROPN" or tree.dep[i] in SUBJECTS:
        return False
    if any(tree.pos[k] == "VERB" for k in range(to, first)):
        return False
    tree.move(i, source, "appos")
    return True


def that_december(tree: Tree, i: int) -> bool:
    """ "Imposed a cap that December": which December, and nothing that was imposed."""
    month = i + 1
    if tree.low[i] != "that" or month >= tree.n or tree.low[month] not in _SEASONS or tree.head[i] == month:
        return False
    if tree.dep[i] not in ("dobj", "nsubj", "mark", "npadvmod", "pobj") or tree.kids[i] or tree.above(month, i, -1):
        return False
    tree.move(i, month, "det")
    tree.pos[i], tree.tag[i] = "DET", "DT"
    later = tree.head[month]
    if tree.dep[month] == "nsubj" and month < later and tree.head[later] == i - 1 and any(k > month for k in tree.kids_of(later, "nsubj")):
        tree.move(month, i - 1, "npadvmod")  # "was suspended that November, but not before firms had complained"
        tree.dep[later] = "advcl"
    if tree.dep[month] in ("dobj", "nsubj"):
        tree.dep[month] = "npadvmod"
    return True


_GIVING = frozenset("deliver donate export give hand lease provide sell send ship supply transfer".split())


def _somebody(tree: Tree, i: int) -> bool:
    return tree.ent[i] in ("GPE", "NORP", "ORG", "PERSON") or tree.lemma[i] in ACTOR_NOUNS or tree.low[i] in ("authorities", "services")


def sold_to_services(tree: Tree, i: int) -> bool:
    """ "Sold software that tracks phones to services in Peru": whom it was sold to, though the noun before might have its own "to"."""
    who = tree.kid(i, "pobj")
    if tree.low[i] != "to" or tree.dep[i] != "prep" or who is None or not _somebody(tree, who):
        return False
    verb = next((k for k in tree.ancestors(i) if tree.lemma[k] in _GIVING and tree.pos[k] == "VERB"), None)
    thing = tree.kid(verb, "dobj") if verb is not None else None
    if thing is None or not verb < thing < i or tree.head[i] in (verb, thing) or not tree.above(i, thing, verb):
        return False
    if tree.kid(verb, "dative") is not None or any(tree.low[k] in ("to", "for") for k in tree.kids_of(verb, "prep")):
        return False
    if tree.lemma[tree.head[i]] in _OWN_TO:
        return False
    host = tree.head[i]
    for k in [k for k in tree.kids_of(host, "prep") if k >= i]:
        tree.move(k, verb, "dative" if k == i else "prep")
    return True


_OWN_TO = frozenset(
    "access according apply belong close come damage drive envoy fly go lead link message related return tie threat travel visit".split()
)
"""Words with a "to" of their own."""
_HELD = frozenset("brand call consider deem dub judge label rate".split())


def fine_kade_millions(tree: Tree, i: int) -> bool:
    """ "Would fine Kade 500 million euros": who is fined, and how much."""
    sum_ = tree.head[i]
    verb = tree.head[sum_]
    if not tree.text[i].isalpha() or tree.pos[i] != "PROPN" or tree.dep[i] not in ("nmod", "compound") or not verb < i < sum_:
        return False
    if tree.dep[sum_] != "dobj" or tree.lemma[verb] not in _COSTING or tree.tag[i + 1] not in ("CD", "$") or tree.subtree(i)[0] != verb + 1:
        return False
    tree.move(i, verb, "dative")
    return True


_COSTING = frozenset("award charge cost fine give grant lend offer owe pay".split())


def deemed_a_threat(tree: Tree, i: int) -> bool:
    """ "Using spyware deemed a threat": what is held to be one."""
    noun = i - 1
    if tree.lemma[i] not in _HELD or tree.tag[i] not in ("VBD", "VBN") or tree.pos[noun] not in ("NOUN", "PROPN") or tree.head[i] == noun:
        return False
    if tree.dep[i] not in ("acl", "advcl", "conj", "ccomp") or tree.kid(i, *SUBJECTS, "aux", "auxpass", "cc", "mark") is not None:
        return False
    what = tree.kid(i, "dobj", "oprd", "attr", "acomp")
    if what is None or not i < what or tree.above(noun, i, -1):
        return False
    tree.move(i, noun, "acl")
    tree.tag[i] = "VBN"
    tree.dep[what] = "oprd"
    return True


def doing_so_cautioned_ruiz_would(tree: Tree, i: int) -> bool:
    """ "Driving them out, cautioned Ruiz, would help Peru": what would help stands before the report."""
    clause, who = tree.kid(i, "ccomp"), tree.kid(i, "dobj", "nsubj")
    doing = next((k for k in tree.kids_of(i, "advcl", "csubj") if k < i and tree.tag[k] == "VBG"), None)
    if tree.lemma[i] not in SAYING | {"caution", "warn"} or clause is None or who is None or doing is None or not i < who < clause:
        return False
    if tree.kid(clause, *SUBJECTS, "mark") is not None or not any(tree.tag[k] == "MD" for k in tree.kids_of(clause, "aux")):
        return False
    if tree.text[i - 1] != "," or tree.subtree(doing)[-1] not in (i - 2, i - 1) or tree.kid(i, "aux") is not None:
        return False
    tree.move(doing, clause, "csubj")
    tree.dep[who] = "nsubj"
    return True


def governor_said_on_telegram(tree: Tree, i: int) -> bool:
    """ "A drone killed four and hurt two in Ruvu, the governor, Ana Ruiz, said on air": what he said, and no third thing the drone did."""
    first, who = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "conj" or tree.lemma[i] not in SAYING or tree.tag[i] not in ("VBD", "VBZ") or who is None or not first < who < i:
        return False
    start = tree.subtree(who)[0]
    if tree.text[start - 1] != "," or tree.kid(i, "dobj", "ccomp", "mark") is not None or tree.low[start - 2] in ("and", "but", "or"):
        return False
    if any(tree.dep[k] == "cc" for k in tree.kids[first] if start - 2 <= k < start) or tree.lemma[first] in SAYING:
        return False
    tree.put_in_place(i, first)
    tree.move(first, i, "ccomp")
    return True


def fined_millions_for(tree: Tree, i: int) -> bool:
    """ "Fined Kade two million euros for misleading buyers": what it was fined for."""
    sum_ = tree.head[i]
    verb = tree.head[sum_]
    if tree.low[i] != "for" or tree.dep[i] != "prep" or tree.dep[sum_] not in ("dobj", "npadvmod") or tree.lemma[verb] != "fine":
        return False
    if tree.kid(i, "pcomp") is None:
        return False
    tree.move(i, verb, "prep")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    as_a_bill_inched,
    the_worst_clash,
    itself_a_claimant,
    expressed_concern,
    cannon_at,
    should_they_refuse,
    watched_warily,
    by_afternoon_loyalists,
    rejected_as,
    dismissed_as_baseless,
    whose_company_kade_holds,
    on_the_outskirts,
    millions_in_bribes,
    india_said_its_spokesman,
    since_the_invasion_in,
    according_to_a_body_a_think_tank,
    that_december,
    sold_to_services,
    fine_kade_millions,
    fined_millions_for,
    deemed_a_threat,
    doing_so_cautioned_ruiz_would,
    governor_said_on_telegram,
)
"""In the order in which they are tried."""
