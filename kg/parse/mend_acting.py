"""Mistakes of small parsers about who does what: subjects hung on the wrong verb, verbs taken for nouns, and what goes on from which."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import ROLE_NOUNS
from ..tree import Tree
from ..words import DAYS
from .labels import ACTING, FINITE, SAYING, SUBJECTS

__all__ = ["RULES"]

_ASKING = ACTING | frozenset("appeal ask call challenge insist request seek warn".split())
_DENYING = frozenset("decline deny dispute refuse reject".split())
_MEASURES = frozenset("feet foot kilometre kilometer km metre meter mile".split())
_OCCURRING = frozenset("begin break come end erupt escalate flare happen intensify resume start".split())
_NAMINGS = frozenset("appointment classification description designation listing nomination recognition".split())
_TRANSFERS = frozenset("hand sign take turn".split())
_RECOILING = frozenset("backs balks bows clings clashes hits lags looks reels slips stalls stops turns vows wavers warns".split())
_SHUT = frozenset("attack bomb close damage destroy loot open raid ransack reopen shut storm".split())
_FACILITIES = frozenset("base branch bureau consulate embassy factory mission office plant prison school site station warehouse".split())
_SETTLING = frozenset("agree decide pledge promise resolve undertake vow".split())


def _opens(tree: Tree, i: int) -> bool:
    """True for the first word of a sentence."""
    return i == 0 or tree.pos[i - 1] == "SPACE" or tree.text[i - 1] in (".", "”", '"', "!", "?")


def whom_they_accuse(tree: Tree, i: int) -> bool:
    """ "Men whom the rebels accuse of spying": what the rebels do, and no accuse of theirs."""
    whom, who = tree.kid(i, "nsubj", "dobj"), tree.kid(i, "compound")
    if tree.dep[i] != "relcl" or tree.tag[i] not in ("NN", "NNS") or whom is None or tree.low[whom] != "whom" or who != i - 1:
        return False
    for k in [k for k in tree.kids[i] if whom < k < who]:
        tree.move(k, who, tree.dep[k])
    tree.dep[whom], tree.dep[who] = "dobj", "nsubj"
    tree.pos[i], tree.tag[i] = "VERB", "VBP"
    for of in tree.kids_of(i, "prep"):
        for k in tree.kids_of(of, "pobj"):
            if tree.tag[k] == "VBG":
                tree.dep[k] = "pcomp"
    return True


def not_covered_are_men(tree: Tree, i: int) -> bool:
    """ "Not covered by the deal are nine men": who is not covered stands last (Quirk et al. 1985, 18.23)."""
    be = tree.kid(i, "auxpass")
    who = tree.kid(be, "attr") if be is not None else None
    if tree.tag[i] != "VBN" or tree.head[i] != i or who is None or not i < be < who or tree.kid(i, *SUBJECTS) is not None:
        return False
    tree.move(who, i, "nsubjpass")
    return True


def designation_which_was_lifted(tree: Tree, i: int) -> bool:
    """ "Its designation of them as terrorists, which was lifted": the designation was."""
    role = tree.head[i]
    at = tree.head[role]
    verb = tree.head[at]
    if tree.dep[i] != "relcl" or tree.kid(i, "nsubjpass") is None or tree.low[at] != "as" or tree.dep[role] != "pobj":
        return False
    thing = verb if tree.lemma[verb] in _NAMINGS else tree.kid(verb, "dobj")
    if thing is None or tree.lemma[thing] not in _NAMINGS or not thing < role:
        return False
    tree.move(i, thing, "relcl")
    if verb != thing:
        tree.move(at, thing, "prep")
    return True


def agreed_in_oslo_to_free(tree: Tree, i: int) -> bool:
    """ "Agreed in Oslo in 2018 to free them": what was agreed, and no purpose of it."""
    verb, to = tree.head[i], tree.kid(i, "aux")
    if tree.dep[i] != "advcl" or tree.tag[i] != "VB" or tree.lemma[verb] not in _SETTLING or to is None or tree.low[to] != "to":
        return False
    if tree.kid(verb, "dobj", "ccomp", "xcomp", "auxpass") is not None or not verb < to:
        return False
    between = [k for k in tree.kids[verb] if verb < k < to]
    if not between or any(tree.dep[k] not in ("prep", "npadvmod", "advmod") for k in between) or "," in tree.text[verb:to]:
        return False
    tree.dep[i] = "xcomp"
    return True


def began_when_they_seized_and_drove(tree: Tree, i: int) -> bool:
    """ "War began in 2014, when rebels took the town and drove the mayor out": the rebels drove him out, and no war."""
    main = tree.head[i]
    if tree.tag[i] != "VBD" or tree.dep[i] != "conj" or tree.lemma[main] not in _OCCURRING or tree.kid(i, *SUBJECTS) is not None:
        return False
    then = next(
        (k for k in range(i - 1, main, -1) if tree.tag[k] == "VBD" and any(tree.low[w] == "when" for w in tree.kids_of(k, "advmod"))), None
    )
    if then is None or tree.dep[then] not in ("relcl", "advcl") or not tree.above(then, main, -1) or tree.kid(i, "dobj") is None:
        return False
    cc = max((k for k in tree.kids_of(main, "cc") if then < k < i), default=None)
    if cc is None or tree.kid(then, "nsubj") is None:
        return False
    tree.move(cc, then, "cc")
    tree.move(i, then, "conj")
    return True


def calls_them_groundless(tree: Tree, i: int) -> bool:
    """ "Calls the claims 'groundless'": a quotation mark, and nothing that the claims own."""
    quality, mark = tree.head[i], i + 1
    verb = tree.head[quality]
    if tree.dep[i] != "poss" or tree.dep[quality] not in ("oprd", "dobj") or quality != i + 2 or tree.text[mark] not in ("'", "‘"):
        return False
    if tree.lemma[verb] not in ("brand", "call", "deem", "label", "term") or tree.text[quality + 1 : quality + 2] not in (["'"], ["’"]):
        return False
    tree.move(i, verb, "dobj")
    tree.dep[quality] = "oprd"
    tree.dep[mark], tree.pos[mark] = "punct", "PUNCT"
    return True


def some_miles_off_the_office_said(tree: Tree, i: int) -> bool:
    """ "Was boarded nine miles off Kara, the mayor's office said": the office said it, and no miles."""
    said = tree.head[i]
    if tree.dep[i] != "nsubj" or tree.lemma[i] not in _MEASURES or tree.lemma[said] not in SAYING or not i < said:
        return False
    told = tree.kid(said, "ccomp")
    behind = [k for k in tree.subtree(i) if tree.dep[k] == "appos" and tree.subtree(k)[-1] == said - 1 and tree.comma_before(k)]
    who = behind[-1] if behind else None
    if told is None or not told < i or who is None:
        return False
    tree.move(who, said, "nsubj")
    tree.move(i, told, "npadvmod")
    return True


def captain_a_citizen(tree: Tree, i: int) -> bool:
    """ "Its captain, a citizen of Chad, was held": one subject, and what he is."""
    verb = tree.head[i]
    first = next((k for k in tree.kids_of(verb, "nsubj", "nsubjpass") if k < i), None)
    det = tree.kid(i, "det")
    if tree.dep[i] not in ("nsubj", "nsubjpass") or first is None or det is None or tree.low[det] not in ("a", "an"):
        return False
    start, end = tree.subtree(i)[0], tree.subtree(i)[-1]
    if tree.text[start - 1] != "," or tree.subtree(first)[-1] not in (start - 1, start - 2) or verb < i:
        return False
    if tree.kid(first, "cc") is not None:
        return False
    if "," not in (tree.text[end], *tree.text[end + 1 : end + 2]) or tree.pos[i] not in ("NOUN", "PROPN"):
        return False
    tree.move(i, first, "appos")
    return True


def in_no_way_connected(tree: Tree, i: int) -> bool:
    """ "Was “in no way connected” to it": a passive, which is denied."""
    be = tree.head[i]
    way = next((k for p in tree.kids_of(i, "prep") if tree.low[p] == "in" for k in tree.kids_of(p, "pobj") if tree.low[k] == "way"), None)
    if tree.tag[i] != "VBN" or tree.dep[i] != "acomp" or tree.lemma[be] != "be" or way is None or tree.low[way - 1] != "no":
        return False
    tree.put_in_place(i, be)
    for k in [k for k in tree.kids[be] if k != i]:
        tree.move(k, i, "nsubjpass" if tree.dep[k] == "nsubj" else tree.dep[k])
    tree.move(be, i, "auxpass")
    tree.pos[be] = "AUX"
    return True


def convicted_the_captain_of_damaging(tree: Tree, i: int) -> bool:
    """ "Convicted the master of a ship, the Tai, of damaging a cable": of what he was convicted; the Tai is the ship."""
    name = tree.head[i]
    verb = tree.head[name]
    if tree.low[i] != "of" or tree.kid(i, "pcomp") is None or tree.pos[name] != "PROPN" or tree.dep[name] not in ("npadvmod", "appos"):
        return False
    if tree.lemma[verb] not in ("accuse", "acquit", "convict", "suspect") or not verb < name < i:
        return False
    thing = next((k for k in range(name - 1, verb, -1) if tree.dep[k] == "pobj" and tree.pos[k] == "NOUN"), None)
    tree.move(i, verb, "prep")
    if thing is not None and not tree.above(thing, name, -1) and tree.text[tree.subtree(name)[0] - 1] == ",":
        tree.move(name, thing, "appos")
    return True


def court_on_thursday(tree: Tree, i: int) -> bool:
    """ "To appear before the Supreme Court on Thursday": when one is to appear."""
    name, day = tree.head[i], tree.kid(i, "pobj")
    at = tree.head[name]
    verb = tree.head[at]
    if tree.low[i] != "on" or tree.dep[i] != "prep" or day is None or tree.low[day] not in DAYS or tree.pos[name] != "PROPN":
        return False
    if tree.dep[name] != "pobj" or tree.dep[at] != "prep" or tree.pos[verb] != "VERB":
        return False
    tree.move(i, verb, "prep")
    return True


def but_balks_at(tree: Tree, i: int) -> bool:
    """A headline's "Peru wins a reprieve but balks at a deal": what Peru does next."""
    thing = tree.head[i]
    verb, cc = tree.head[thing], i - 1
    if tree.low[i] not in _RECOILING or tree.tag[i] != "NNS" or tree.dep[i] != "conj" or tree.low[cc] not in ("but", "and"):
        return False
    if tree.dep[thing] != "dobj" or tree.tag[verb] != "VBZ" or tree.head[cc] not in (thing, verb) or tree.kid(verb, "nsubj") is None:
        return False
    tree.move(cc, verb, "cc")
    tree.move(i, verb, "conj")
    for k in [k for k in tree.kids[verb] if k > i and tree.dep[k] == "prep"]:
        tree.move(k, i, "prep")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBZ", tree.low[i].removesuffix("s")
    return True


def hand_over_14_men(tree: Tree, i: int) -> bool:
    """ "To hand over 14 men": the verb's own word, and not more than 14."""
    count, verb = tree.head[i], i - 1
    if tree.low[i] != "over" or tree.dep[i] not in ("quantmod", "advmod") or count != i + 1 or verb < 0:
        return False
    if tree.lemma[verb] not in _TRANSFERS:
        return False
    if tree.pos[verb] != "VERB" or tree.kid(verb, "dobj") is None or tree.kid(verb, "prt") is not None:
        return False
    tree.move(i, verb, "prt")
    tree.pos[i], tree.tag[i] = "ADP", "RP"
    return True


def denied_but_acknowledged(tree: Tree, i: int) -> bool:
    """ "Denied that it failed but acknowledged that it was late": the same one denies and acknowledges."""
    inner = tree.head[i]
    main = tree.head[inner]
    if tree.tag[i] not in FINITE or tree.dep[i] != "conj" or tree.dep[inner] != "ccomp" or tree.lemma[main] not in _DENYING:
        return False
    cc = max((k for k in tree.kids_of(inner, "cc") if k < i), default=None)
    if cc is None or tree.low[cc] != "but" or tree.lemma[i] not in SAYING or tree.tag[main] != tree.tag[i]:
        return False
    if tree.kid(i, *SUBJECTS) is not None:
        return False
    tree.move(cc, main, "cc")
    tree.move(i, main, "conj")
    return True


def trump_first_imposed(tree: Tree, i: int) -> bool:
    """ "Trump first imposed duties in May": a name that opens a sentence, whose verb a tagger took for an adjective."""
    thing, name = tree.head[i], tree.head[tree.head[i]]
    if tree.tag[i] not in ("VBN", "VBD") or tree.dep[i] != "amod" or not tree.low[i].endswith("ed") or tree.dep[thing] != "dobj":
        return False
    if tree.head[name] != name or tree.pos[name] not in ("ADJ", "NOUN", "PROPN") or not tree.text[name].istitle() or not name < i < thing:
        return False
    between = [k for k in range(name + 1, i) if tree.pos[k] != "ADV"]
    if between or i - name > 2 or not _opens(tree, name):
        return False
    tree.crown(i)
    for k in [k for k in tree.kids[name] if k != i]:
        tree.move(k, i, tree.dep[k])
    for k in [k for k in tree.kids[thing] if name < k < i]:
        tree.move(k, i, "advmod")
    tree.move(name, i, "nsubj")
    tree.pos[i], tree.tag[i] = "VERB", "VBD"
    tree.pos[name], tree.tag[name] = "PROPN", "NNP"
    return True


def pledged_and_requested(tree: Tree, i: int) -> bool:
    """ "Urged states to send what they had pledged and requested the chief to report": the one who urged requests it."""
    inner = tree.head[i]
    if tree.tag[i] != "VBD" or tree.dep[i] != "conj" or tree.dep[inner] != "relcl" or tree.tag[inner] != "VBN":
        return False
    if tree.lemma[i] not in _ASKING:
        return False
    if tree.kid(i, *SUBJECTS, "aux") is not None or tree.kid(i, "dobj", "ccomp") is None or tree.kid(inner, "aux") is None:
        return False
    main = next((k for k in tree.ancestors(inner) if tree.tag[k] == "VBD" and tree.kid(k, "nsubj") is not None), None)
    if main is None:
        return False
    cc = max((k for k in tree.kids_of(inner, "cc") if k < i), default=None)
    if cc is not None:
        tree.move(cc, main, "cc")
    tree.move(i, main, "conj")
    return True


def briefing_members_she_said(tree: Tree, i: int) -> bool:
    """ "Briefing members before the vote, Ana Ruiz, head of the mission, said": she did both; no members are briefing ones."""
    members = tree.head[i]
    verb = tree.head[members]
    who = tree.kid(members, "conj")
    if tree.dep[i] != "compound" or not tree.low[i].endswith("ing") or not tree.text[i].istitle() or members != i + 1 or who is None:
        return False
    if tree.dep[members] != "nsubj" or tree.pos[verb] != "VERB" or tree.pos[who] != "PROPN" or tree.text[tree.subtree(who)[0] - 1] != ",":
        return False
    if tree.kid(members, "cc") is not None or not _opens(tree, i):
        return False
    tree.move(who, verb, "nsubj")
    for k in tree.kids_of(who, "conj"):
        if tree.low[k] in ROLE_NOUNS | {"representative"} and tree.text[tree.subtree(k)[0] - 1] == ",":
            tree.dep[k] = "appos"
    tree.move(i, verb, "advcl")
    for k in [k for k in tree.kids[members] if k > members]:
        tree.move(k, i, "prep" if tree.pos[k] == "ADP" else tree.dep[k])
    tree.move(members, i, "dobj")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBG", tree.low[i].removesuffix("ing")
    return True


def she_regretting_stressed(tree: Tree, i: int) -> bool:
    """ "The envoy, regretting the delay, stressed that …": who stressed it stands first."""
    doing = tree.head[i]
    verb = tree.head[doing]
    if tree.dep[i] != "nsubj" or tree.tag[doing] != "VBG" or tree.dep[doing] != "advcl" or not i < doing < verb:
        return False
    if tree.tag[verb] not in FINITE:
        return False
    end = tree.subtree(i)[-1]
    if tree.kid(verb, *SUBJECTS) is not None or tree.kid(doing, "aux") is not None or "," not in tree.text[end : end + 2]:
        return False
    tree.move(i, verb, "nsubj")
    return True


def have_each_sent(tree: Tree, i: int) -> bool:
    """ "Peru and Chile have each sent a ship": each of the two, which are the subject."""
    verb = tree.head[i]
    if tree.low[i] not in ("all", "both", "each") or tree.dep[i] not in ("nsubj", "nsubjpass") or tree.kids[i] or i < 1:
        return False
    if tree.pos[i - 1] != "AUX" or not any(k < i - 1 for k in tree.kids_of(verb, "nsubj", "nsubjpass")):
        return False
    tree.dep[i] = "advmod"
    return True


def office_in_kara_which_was_closed(tree: Tree, i: int) -> bool:
    """ "Its office in Kara, which was closed": the office was, for no town is closed so."""
    place, which = tree.head[i], tree.kid(i, "nsubjpass", "dobj")
    at = tree.head[place]
    office = tree.head[at]
    if tree.dep[i] != "relcl" or which is None or tree.low[which] != "which" or tree.lemma[i] not in _SHUT:
        return False
    if tree.pos[place] != "PROPN" or tree.low[at] not in ("at", "in", "near", "outside") or tree.lemma[office] not in _FACILITIES:
        return False
    tree.move(i, office, "relcl")
    return True


def which_they_fear_could_sink_it(tree: Tree, i: int) -> bool:
    """ "A condition that Oslo fears could sink the deal": Oslo fears that the condition could, and there are no fears."""
    sink, who, noun = tree.head[i], tree.kid(i, "nsubj"), tree.head[tree.head[i]]
    that = next((k for k in tree.kids_of(sink, "mark", "nsubj") if tree.low[k] in ("that", "which")), None)
    if tree.dep[i] not in ("nsubj", "nsubjpass") or tree.tag[i] != "NNS" or tree.dep[sink] not in ("acl", "relcl") or who is None:
        return False
    if that is None or tree.low[i] not in _HELD or not noun < that < who < i < sink or tree.kid(sink, "aux") is None:
        return False
    tree.move(i, noun, "relcl")
    tree.move(sink, i, "ccomp")
    tree.move(that, sink, "nsubj")
    tree.tag[that], tree.pos[that] = "WDT", "PRON"
    tree.tag[i], tree.pos[i], tree.lemma[i] = "VBZ", "VERB", _HELD[tree.low[i]]
    return True


def and_she_said(tree: Tree, i: int) -> bool:
    """ "Summoned the envoy, and Ana Ruiz, its spokeswoman, said that": she was not summoned, and she said it."""
    first = next((k for k in tree.kids_of(i, "ccomp") if k < i), None)
    if tree.head[i] != i or tree.lemma[i] not in SAYING or tree.kid(i, *SUBJECTS) is not None or first is None or tree.pos[first] != "VERB":
        return False
    thing = tree.kid(first, "dobj")
    cc = None if thing is None else tree.kid(thing, "cc")
    who = None if thing is None else next((k for k in tree.kids_of(thing, "conj") if tree.pos[k] == "PROPN"), None)
    if None in (cc, who) or not first < thing < cc < who < i or tree.text[cc - 1] != "," or tree.low[cc] != "and":
        return False
    if tree.subtree(who)[-1] not in (i - 1, i - 2) or not any(k > i for k in tree.kids_of(i, "ccomp", "dobj")):
        return False
    tree.move(who, i, "nsubj")
    tree.move(cc, first, "cc")
    tree.crown(first)
    tree.move(i, first, "conj")
    return True


_HELD = {"fears": "fear", "hopes": "hope", "claims": "claim", "believes": "believe", "doubts": "doubt", "estimates": "estimate"}


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    whom_they_accuse,
    not_covered_are_men,
    designation_which_was_lifted,
    agreed_in_oslo_to_free,
    began_when_they_seized_and_drove,
    calls_them_groundless,
    some_miles_off_the_office_said,
    captain_a_citizen,
    in_no_way_connected,
    convicted_the_captain_of_damaging,
    court_on_thursday,
    but_balks_at,
    hand_over_14_men,
    denied_but_acknowledged,
    trump_first_imposed,
    pledged_and_requested,
    briefing_members_she_said,
    she_regretting_stressed,
    have_each_sent,
    office_in_kara_which_was_closed,
    which_they_fear_could_sink_it,
    and_she_said,
)
"""In the order in which they are tried."""
