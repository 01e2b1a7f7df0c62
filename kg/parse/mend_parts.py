"""Mistakes of small parsers about the parts of a clause: which of two is its subject, what a participle is, where "that" belongs."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import ACTOR_NOUNS, ROLE_NOUNS, VESSEL_NOUNS
from ..tree import Tree
from .labels import ACTING, SAYING, SUBJECTS

__all__ = ["RULES"]

_OFFICES = frozenset("chancellor king minister premier president secretary".split())
_CHIEFS = frozenset("ceo chairman chief commander director executive founder officer".split())
_ISSUING = frozenset("adopt approve introduce issue pass publish release send sign table unveil".split())
_CALLING = frozenset("brand call consider declare deem find judge label pronounce rule term".split())
_ASKING = ACTING | frozenset("appeal ask call challenge criticize defend insist request seek warn welcome".split())
_SAYINGS = frozenset("accusation allegation argument assertion charge claim complaint demand suggestion".split())
_DECIDING = frozenset("delays eyes mulls nears plans rejects seeks weighs".split())
_PUT_OFF = frozenset("ban bid decision plan probe ruling talks trial vote".split())


def the_secretary_and_minister(tree: Tree, i: int) -> bool:
    """ "The Secretary and Foreign Minister Ruiz discussed it": a readout's two people, of whom the second is named."""
    name, cc, title = tree.head[i], tree.kid(i, "cc"), tree.kid(i, "conj")
    det = i - 1 if tree.dep[i - 1] != "compound" else i - 2
    if tree.dep[i] not in ("nmod", "compound") or tree.low[i] not in _OFFICES or cc != i + 1 or title is None or not cc < title < name:
        return False
    if tree.low[det] != "the" or tree.pos[name] != "PROPN" or tree.low[name] in ROLE_NOUNS or tree.low[title] not in _OFFICES:
        return False
    if any(tree.low[k] in _CHIEFS for k in range(cc, name)) or tree.dep[name] not in (*SUBJECTS, "dobj", "pobj"):
        return False
    tree.join_before(i, cc, title, name)
    return True


def rapporteur_having_won(tree: Tree, i: int) -> bool:
    """ "Talks can begin, the rapporteur having secured support": an absolute clause with its own subject (Quirk et al. 1985, 15.58)."""
    who = tree.head[i]
    verb = tree.head[who]
    if tree.dep[i] != "acl" or tree.tag[i] != "VBN" or not any(tree.low[k] == "having" for k in tree.kids_of(i, "aux")):
        return False
    first = tree.subtree(who)[0]
    if tree.dep[who] not in ("dobj", "npadvmod", "appos") or tree.text[first - 1] != "," or tree.pos[verb] != "VERB" or not verb < who < i:
        return False
    tree.move(i, verb, "advcl")
    tree.move(who, i, "nsubj")
    return True


def two_of_them_dissented(tree: Tree, i: int) -> bool:
    """ "The bank held its rate, but two of its members dissented": what two did, though it looks like a participle."""
    members = tree.head[i]
    of = tree.head[members]
    two = tree.head[of]
    verb = tree.head[two]
    if tree.dep[i] != "acl" or tree.tag[i] not in ("VBN", "VBD") or not tree.low[i].endswith("ed") or tree.low[of] != "of":
        return False
    if tree.dep[two] != "conj" or tree.pos[two] not in ("NUM", "NOUN", "PRON") or tree.pos[verb] != "VERB":
        return False
    if not verb < two < of < members < i:
        return False
    if tree.kid(i, "agent", *SUBJECTS, "aux") is not None or tree.kid(verb, "cc") is None:
        return False
    tree.move(i, verb, "conj")
    tree.move(two, i, "nsubj")
    tree.tag[i] = "VBD"
    return True


def called_the_order_bad(tree: Tree, i: int) -> bool:
    """ "Called the order disappointing": what was called so is the verb's object."""
    quality = tree.head[i]
    verb = tree.head[quality]
    if tree.dep[i] != "nsubj" or tree.dep[quality] != "oprd" or tree.pos[quality] != "ADJ" or tree.lemma[verb] not in _CALLING:
        return False
    if not verb < i < quality or tree.kid(verb, "dobj") is not None:
        return False
    tree.move(i, verb, "dobj")
    return True


def that_contracts_were(tree: Tree, i: int) -> bool:
    """ "Allege that contracts were steered": "that" opens the clause, whose subject is no verb; nor is any "that" of a plural."""
    noun = tree.head[i]
    clause = tree.head[noun]
    if tree.low[i] != "that" or tree.dep[i] not in ("nsubj", "det") or tree.dep[noun] not in ("nsubj", "nsubjpass") or clause == noun:
        return False
    verbal = tree.dep[i] == "nsubj" and tree.tag[noun] == "VBZ" and tree.low[noun].endswith("s") and i == noun - 1
    plural = tree.dep[i] == "det" and tree.tag[noun] in ("NNS", "NNPS")
    again = tree.dep[i] == "det" and tree.dep[clause] == "conj" and tree.text[i - 1] in ("and", "but") and (
        (mark := tree.kid(tree.head[clause], "mark")) is not None and tree.low[mark] == "that"
    )
    if not (verbal or plural or again) or tree.kid(clause, "mark") is not None or tree.dep[clause] not in ("ccomp", "conj", "acl"):
        return False
    tree.move(i, clause, "mark")
    tree.pos[i], tree.tag[i] = "SCONJ", "IN"
    if verbal:
        tree.pos[noun], tree.tag[noun] = "NOUN", "NNS"
    return True


def a_charge_they_dismissed(tree: Tree, i: int) -> bool:
    """ "…, a charge the main party dismissed as false": what the party did to it."""
    party = tree.head[i]
    charge = tree.head[party]
    if tree.dep[i] != "acl" or tree.tag[i] not in ("VBN", "VBD") or not tree.low[i].endswith("ed") or tree.dep[party] != "appos":
        return False
    det = tree.kid(charge, "det")
    if tree.lemma[charge] not in _SAYINGS or det is None or tree.low[det] not in ("a", "an") or tree.subtree(party)[0] != charge + 1:
        return False
    if tree.kid(i, "agent", "dobj", *SUBJECTS) is not None or tree.low[charge + 1] not in ("the", "its", "his", "her", "their"):
        return False
    tree.move(i, charge, "relcl")
    tree.move(party, i, "nsubj")
    tree.tag[i] = "VBD"
    return True


def and_alarmed_them(tree: Tree, i: int) -> bool:
    """ "A row that had dragged on since May and alarmed traders": what the row did, and no alarmed traders that were ended too."""
    whom = tree.head[i]
    row = tree.head[whom]
    said = tree.kid(row, "relcl")
    if tree.dep[i] != "amod" or not tree.low[i].endswith("ed") or whom != i + 1 or tree.dep[whom] != "conj" or tree.tag[whom] != "NNS":
        return False
    if said is None or not row < said < i or tree.low[i - 1] != "and" or tree.tag[said] != "VBN" or tree.pos[row] != "NOUN":
        return False
    if not any(tree.low[k] == "had" for k in tree.kids_of(said, "aux")) or tree.kid(whom, "det", "poss") is not None:
        return False
    tree.move(i, said, "conj")
    tree.move(whom, i, "dobj")
    tree.move(i - 1, said, "cc")
    tree.pos[i], tree.tag[i] = "VERB", "VBN"
    return True


def reached_after_talks(tree: Tree, i: int) -> bool:
    """ "A deal, reached after all-night talks": when it was reached."""
    talks = tree.head[i]
    verb = tree.head[talks]
    if tree.low[i] not in ("after", "before") or tree.dep[i] != "advmod" or tree.dep[talks] != "dobj" or i != verb + 1:
        return False
    if tree.tag[verb] != "VBN" or tree.dep[verb] != "acl" or tree.subtree(talks)[0] != i:
        return False
    tree.move(i, verb, "prep")
    tree.move(talks, i, "pobj")
    tree.pos[i], tree.tag[i] = "ADP", "IN"
    return True


def maltese_flagged(tree: Tree, i: int) -> bool:
    """ "A Maltese-flagged tanker", "the far-right party": the first part of a word, and no adverb."""
    if tree.tag[i] != "RB" or not (tree.text[i].istitle() or tree.low[i] == "far") or i + 2 >= tree.n or tree.text[i + 1] != "-":
        return False
    if tree.dep[i] not in ("npadvmod", "advmod", "amod") or tree.head[i] != i + 2 or not tree.glued[i]:
        return False
    tree.pos[i], tree.tag[i] = "ADJ", "JJ"
    return True


def questioned_why_and_asked(tree: Tree, i: int) -> bool:
    """ "Questioned why the deal was signed and asked the auditor to look": the deal asks nobody."""
    inner = tree.head[i]
    main, subject = tree.head[inner], tree.kid(inner, "nsubj", "nsubjpass")
    if tree.tag[i] != "VBD" or tree.dep[i] != "conj" or tree.dep[inner] != "ccomp" or tree.lemma[i] not in _ASKING or subject is None:
        return False
    if tree.kid(i, *SUBJECTS, "aux") is not None or tree.tag[main] != "VBD" or tree.kid(main, "nsubj") is None or not main < inner < i:
        return False
    if tree.pos[subject] != "NOUN" or tree.low[subject] in ACTOR_NOUNS | ROLE_NOUNS | VESSEL_NOUNS or tree.tag[inner] != "VBN":
        return False
    cc = max((k for k in tree.kids_of(inner, "cc") if k < i), default=None)
    if cc is not None:
        tree.move(cc, main, "cc")
    tree.move(i, main, "conj")
    return True


def as_government_delays_vote(tree: Tree, i: int) -> bool:
    """A headline's "as government delays vote on it": what the government does, for no delays vote."""
    delays, mark = i - 1, tree.kid(i, "mark")
    if tree.low[i] not in _PUT_OFF or tree.tag[i] not in ("VBP", "VB") or mark is None or tree.low[mark] not in ("as", "after"):
        return False
    who = tree.kid(delays, "compound")
    if tree.low[delays] not in _DECIDING or tree.head[delays] != i or who != delays - 1 or tree.kid(i, "dobj", "aux") is not None:
        return False
    tree.make_clause(who, delays, i, mark)
    return True


def trader_named_ruiz(tree: Tree, i: int) -> bool:
    """ "A trader named Ana Ruiz": his name, as if it stood there alone."""
    who, name = tree.head[i], tree.kid(i, "oprd")
    if tree.low[i] not in ("named", "called") or tree.dep[i] != "acl" or name is None or not tree.text[name].istitle() or i != who + 1:
        return False
    people = tree.ent[who] == "NORP"  # "an Eritrean named …"
    if (tree.pos[who] != "NOUN" and not people) or tree.subtree(name)[0] != i + 1 or any(k not in (name,) for k in tree.kids[i]):
        return False
    if tree.low[who] not in ROLE_NOUNS and tree.lemma[who] not in ACTOR_NOUNS and not people:
        return False
    tree.move(name, who, "appos")
    tree.dep[i], tree.pos[i], tree.tag[i] = "punct", "PUNCT", ":"
    return True


def signed_an_order_directing(tree: Tree, i: int) -> bool:
    """ "Signed an order directing agencies to act": the order was signed, and directs them."""
    verb, order = tree.head[i], tree.kid(i, "nsubj")
    if tree.tag[i] != "VBG" or tree.dep[i] not in ("xcomp", "ccomp") or tree.lemma[verb] not in _ISSUING or order is None:
        return False
    if tree.kid(verb, "dobj") is not None or not verb < order < i or tree.subtree(order)[-1] != i - 1 or tree.kid(i, "aux", "mark"):
        return False
    tree.move(order, verb, "dobj")
    tree.move(i, order, "acl")
    return True


def fact_sheet(tree: Tree, i: int) -> bool:
    """ "Fact Sheet: The President signed it": a heading's common noun, and nobody's name."""
    if tree.low[i] != "sheet" or i < 1 or tree.low[i - 1] != "fact" or tree.text[i + 1 : i + 2] != [":"] or tree.head[i] == i:
        return False
    if tree.tag[i] != "NNP" and tree.dep[i] not in SUBJECTS:
        return False
    tree.dep[i], tree.pos[i], tree.tag[i] = "dep", "NOUN", "NN"
    return True


def a_general_and_candidate(tree: Tree, i: int) -> bool:
    """ "A retired general and onetime candidate": two things one is, of which the tagger took the first for an adjective."""
    second = tree.head[i]
    cc, other = tree.kid(i, "cc"), tree.kid(i, "conj")
    if tree.low[i] not in ("general", "official", "professional", "intellectual") or tree.dep[i] != "amod" or tree.tag[i] != "JJ":
        return False
    if cc != i + 1 or other is None or not cc < other < second or tree.tag[other] != "JJ" or tree.dep[second] not in ("appos", "attr"):
        return False
    before = [k for k in tree.kids[second] if k < i]
    tree.put_in_place(i, second)
    for k in before:
        tree.move(k, i, tree.dep[k])
    tree.move(cc, i, "cc")
    tree.move(other, second, "amod")
    tree.move(second, i, "conj")
    tree.pos[i], tree.tag[i] = "NOUN", "NN"
    return True


def the_authority_said(tree: Tree, i: int) -> bool:
    """ "Will ask them to hire a professional, the Authority said": who said it was not hired."""
    main = tree.head[i]
    if tree.dep[i] not in ("ccomp", "conj") or tree.lemma[i] not in SAYING or tree.tag[i] != "VBD" or tree.head[main] != main:
        return False
    if tree.kid(i, *SUBJECTS, "aux", "ccomp", "dobj", "mark") is not None or not main < i or tree.kid(main, "nsubj", "nsubjpass") is None:
        return False
    names = [k for k in range(main + 1, i) if tree.dep[k] in ("conj", "appos") and tree.pos[k] == "PROPN" and tree.subtree(k)[-1] >= i - 2]
    said = next((k for k in names if tree.text[tree.subtree(k)[0] - 1] == ","), None)
    if said is None or tree.kid(tree.head[said], "cc") is not None:
        return False
    tree.crown(i)
    tree.move(said, i, "nsubj")
    tree.move(main, i, "ccomp")
    for k in [k for k in tree.kids_of(i, "cc", "conj") if k > i and tree.kid(k, *SUBJECTS) is None]:
        tree.move(k, main, tree.dep[k])  # "…, the Authority said in May, but will not pay"
    return True


def hackers_believed_to_work_for(tree: Tree, i: int) -> bool:
    """ "Hackers believed to work for Korea stole it": they stole it, and "for" opens no clause."""
    mark, wrong = tree.kid(i, "mark"), tree.kid(i, "nsubj")
    work = tree.head[i]
    held = tree.head[work]
    who = tree.kid(held, "nsubj")
    if tree.tag[i] not in ("VBD", "VBZ") or mark is None or tree.low[mark] != "for" or wrong is None or not mark < wrong < i:
        return False
    if tree.lemma[held] not in ("allege", "believe", "know", "say", "suspect", "think") or tree.dep[work] != "xcomp" or who is None:
        return False
    if tree.kid(held, "auxpass", "aux") is not None or not who < held < work < mark:
        return False
    tree.put_in_place(i, held)
    for k in [k for k in tree.kids[held] if k not in (who, work)]:
        tree.move(k, i, tree.dep[k])
    tree.move(who, i, "nsubj")
    tree.move(held, who, "acl")
    tree.move(mark, work, "prep")
    tree.move(wrong, mark, "pobj")
    tree.tag[held], tree.pos[mark] = "VBN", "ADP"
    return True


def all_but_three(tree: Tree, i: int) -> bool:
    """ "Of all but three of them": not three as well."""
    if tree.low[i] != "but" or tree.dep[i] != "cc" or tree.low[i - 1] not in ("all", "none", "nothing"):
        return False
    rest = tree.kid(i, "pobj") or next((k for k in tree.kids_of(i - 1, "conj") if k > i), None)
    if rest is None or tree.above(i - 1, i, -1) or tree.above(i, rest, -1):
        return False
    tree.move(i, i - 1, "prep")
    tree.pos[i], tree.tag[i] = "ADP", "IN"
    tree.move(rest, i, "pobj")
    return True


def liquefied_natural_gas(tree: Tree, i: int) -> bool:
    """ "Imports of US liquefied natural gas doubled": one kind of gas, which nobody liquefied here."""
    gas = i + 2
    if tree.low[i] != "liquefied" or tree.low[i + 1 : i + 3] not in (["natural", "gas"], ["petroleum", "gas"]) or tree.dep[i] == "amod":
        return False
    owner, imports = i - 1, tree.kid(i, "nsubj")
    main = next((k for k in tree.kids_of(i, "ccomp", "advcl") if k > gas and tree.tag[k] == "VBD"), None)
    at = tree.head[owner]
    if main is None or tree.dep[gas] not in ("nsubj", "npadvmod") or tree.dep[owner] != "pobj" or imports is None or not imports < at:
        return False
    tree.put_in_place(main, i)
    for k in [k for k in tree.kids[i] if k != imports]:
        tree.move(k, main, tree.dep[k])
    tree.move(imports, main, "nsubj")
    tree.move(gas, at, "pobj")
    tree.move(owner, gas, "compound")
    tree.move(i, gas, "amod")
    tree.pos[i], tree.tag[i] = "ADJ", "JJ"
    return True


def disputes_that_view(tree: Tree, i: int) -> bool:
    """ "Ruiz, a former mayor, disputes that view": a noun with a subject and an object is a verb."""
    who, what = tree.kid(i, "nsubj"), tree.kid(i, "dobj", "ccomp")
    if tree.tag[i] != "NNS" or tree.dep[i] not in ("ROOT", "ccomp", "conj") or who is None or what is None or not who < i < what:
        return False
    if tree.tag[who] not in ("NNP", "NN") or tree.kid(i, "det", "poss", "nummod", "amod") is not None or tree.text[i - 1] != ",":
        return False
    tree.pos[i], tree.tag[i] = "VERB", "VBZ"
    if tree.pos[what] == "NOUN":
        tree.dep[what] = "dobj"
    for k in tree.kids_of(i, "acl", "relcl"):
        if k > what and tree.tag[k] == "VB":
            tree.dep[k] = "xcomp"  # "obliges both to leave"
    return True


def barred_then_retaliated(tree: Tree, i: int) -> bool:
    """ "On Monday, the Board barred imports; Oslo retaliated": two clauses, of which the parser hung the first upon a comma."""
    who, things = tree.kid(i, "nsubj"), tree.head[i]
    main = tree.head[tree.head[things]]
    if tree.dep[i] != "amod" or tree.tag[i] != "VBD" or who is None or not who < i < things < main or tree.text[tree.head[things]] != ",":
        return False
    if not any(tree.text[k] == ";" for k in range(things, main)):
        return False
    for k in [k for k in tree.kids[main] if k < who and tree.dep[k] == "prep"]:
        tree.move(k, i, "prep")
    tree.move(i, main, "ccomp")
    tree.move(things, i, "dobj")
    for k in [k for k in tree.kids_of(things, "prep") if tree.low[k] in ("at", "through", "via")]:
        tree.move(k, i, "prep")
    return True


def whose_firm_drills(tree: Tree, i: int) -> bool:
    """ "Peru, whose state firm, Kade, drills there, also fears it": the firm drills, and Peru fears."""
    main, state = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "ccomp" or state is None or tree.text[i - 1] != "," or not i < main:
        return False
    inner = tree.kid(main, *SUBJECTS)
    if inner is not None and (tree.tag[inner] not in ("VBZ", "VBP", "VBD") or not i < inner):
        return False
    firm = next((k for k in tree.kids_of(state, "appos") if any(tree.low[w] == "whose" for w in tree.kids_of(k, "poss"))), None)
    if firm is None or not state < firm < i or "," not in tree.text[i:main]:
        return False
    tree.move(state, main, "nsubj")
    tree.move(i, state, "relcl")
    tree.move(firm, i, "nsubj")
    if inner is not None:  # "drills in waters that Chile claims"
        noun = tree.subtree(inner)[0] - 1
        tree.move(inner, noun if tree.pos[noun] == "NOUN" else i, "relcl")
    return True


def from_diverting_water(tree: Tree, i: int) -> bool:
    """ "Restrained the state from diverting water": what it may not do, no kind of water."""
    noun = tree.head[i]
    of = tree.head[noun]
    host = tree.head[of]
    if tree.tag[i] != "VBG" or tree.dep[i] not in ("compound", "amod") or tree.dep[noun] != "pobj" or tree.low[of] != "from" or i != of + 1:
        return False
    if tree.pos[host] == "NOUN" and tree.dep[host] == "dobj":
        host = tree.head[host]
    if tree.lemma[host] not in _KEEPING_FROM or (tree.kid(host, "dobj") is None and tree.kid(host, "auxpass") is None):
        return False
    tree.move(of, host, "prep")
    tree.move(i, of, "pcomp")
    tree.move(noun, i, "dobj")
    tree.pos[i] = "VERB"
    return True


_KEEPING_FROM = frozenset("ban bar block deter discourage dissuade enjoin keep prevent prohibit restrain stop".split())


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    the_secretary_and_minister,
    rapporteur_having_won,
    two_of_them_dissented,
    called_the_order_bad,
    that_contracts_were,
    a_charge_they_dismissed,
    and_alarmed_them,
    reached_after_talks,
    maltese_flagged,
    questioned_why_and_asked,
    as_government_delays_vote,
    trader_named_ruiz,
    signed_an_order_directing,
    fact_sheet,
    a_general_and_candidate,
    the_authority_said,
    hackers_believed_to_work_for,
    all_but_three,
    liquefied_natural_gas,
    disputes_that_view,
    barred_then_retaliated,
    whose_firm_drills,
    from_diverting_water,
)
"""In the order in which they are tried."""
