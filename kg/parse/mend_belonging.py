"""What a word belongs to: subjects lost to the phrase before, participles on the wrong noun, verbs taken for nouns and nouns for verbs."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import DOCUMENT_NOUNS, EVENT_NOUNS, ROLE_NOUNS
from ..tree import Tree
from ..words import DAYS, MONTHS
from .labels import FINITE, SUBJECTS

__all__ = ["RULES"]

_SAYING = frozenset("acknowledge add announce argue claim confirm declare disclose estimate insist note report reveal say state".split())


def and_the_destroyer(tree: Tree, i: int) -> bool:
    """ "Oslo condemned the raid, and the destroyer Orvo sailed": after a comma and "and" the noun before a verb is its subject."""
    if tree.tag[i] not in FINITE or tree.dep[i] != "conj" or tree.kid(i, *SUBJECTS, "mark") is not None or i < 2:
        return False
    first = tree.head[i]
    last = min([k for k in tree.kids[i] if tree.dep[k] in ("aux", "auxpass", "neg", "advmod")] + [i]) - 1
    joined = [a for a in [last, *tree.ancestors(last)] if tree.dep[a] == "conj" and tree.pos[a] in ("NOUN", "PROPN") and a > first]
    noun = joined[0] if joined else None
    if noun is None or not tree.above(noun, first, -1) or tree.subtree(noun)[-1] != last:
        return False
    start, mate = tree.subtree(noun)[0], tree.head[noun]
    if tree.low[start - 1] != "and" or tree.text[start - 2] != "," or tree.pos[mate] not in ("NOUN", "PROPN") or mate < first:
        return False
    if len(tree.kids_of(mate, "conj")) > 1 or tree.dep[mate] == "conj" or "," in tree.text[tree.subtree(mate)[0] : mate]:
        return False
    tree.move(noun, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
    return True


def concluded_after(tree: Tree, i: int) -> bool:
    """ "The pact, concluded after years, could double trade": a participle between commas, no clause of its own."""
    main, subject = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "ccomp" or tree.tag[i] != "VBD" or subject is None or main < i or tree.kid(main, *SUBJECTS) is not None:
        return False
    last = tree.subtree(i)[-1]
    if tree.text[i - 1] != "," or subject > i or tree.kid(i, "dobj", "ccomp", "aux", "auxpass") is not None or tree.text[last + 1] != ",":
        return False
    if not (tree.tag[main] in FINITE or any(tree.tag[k] in ("MD", *FINITE) for k in tree.kids_of(main, "aux", "auxpass"))):
        return False
    if any(tree.pos[k] not in ("AUX", "ADV", "PART", "PUNCT") for k in range(last + 1, main)):
        return False
    if not tree.low[i].endswith(("ed", "en", "t")):
        return False
    tree.move(subject, main, "nsubjpass" if tree.kid(main, "auxpass") is not None else "nsubj")
    tree.move(i, subject, "acl")
    tree.tag[i] = "VBN"
    return True


def minister_announced(tree: Tree, i: int) -> bool:
    """ "Laos took the loan for a line to Vung Ang, Finance Minister Kham Vo announced on Monday": the minister is who announced it."""
    main, noun = tree.head[i], i - 1
    if tree.lemma[i] not in _SAYING or tree.tag[i] != "VBD" or tree.dep[i] not in ("advcl", "conj", "parataxis", "dep") or main > i:
        return False
    if tree.head[main] != main or tree.kid(i, *SUBJECTS, "mark", "dobj", "ccomp", "cc") is not None:
        return False
    start = tree.subtree(noun)[0]
    if tree.dep[noun] not in ("conj", "appos") or tree.pos[noun] != "PROPN" or tree.text[start - 1] != ",":
        return False
    person = tree.ent[noun] == "PERSON" or any(tree.low[k] in ROLE_NOUNS for k in range(start, noun))
    if not person or not main < start:
        return False
    tree.crown(i)
    tree.move(noun, i, "nsubj")
    tree.move(main, i, "ccomp")
    return True


def at_the_invitation(tree: Tree, i: int) -> bool:
    """ "At the invitation of President Ruiz, the head of the bank, Ola Berg, paid a visit": the head of the bank did."""
    if tree.head[i] != i or tree.tag[i] not in FINITE or tree.kid(i, *SUBJECTS, "ccomp", "aux") is not None:
        return False
    opener = next((k for k in tree.kids_of(i, "prep") if k < i), None)
    if opener is None or tree.text[i - 1] != "," or tree.subtree(opener)[-1] + 2 < i:
        return False
    for host in tree.subtree(opener):
        beside = [k for k in tree.kids_of(host, "appos") if tree.comma_before(k)]
        if tree.dep[host] == "pobj" and beside and tree.ent[host] == "PERSON":
            who = beside[0]
            tree.move(who, i, "nsubj")
            for k in beside[1:]:
                tree.move(k, who, "appos")
            return True
    return False


def to_triple(tree: Tree, i: int) -> bool:
    """ "Called on them to triple aid": a verb, and no adjective."""
    to, noun = i - 1, tree.head[i]
    if tree.low[i] not in ("double", "halve", "quadruple", "triple") or tree.low[to] != "to" or tree.dep[i] not in ("amod", "compound"):
        return False
    if i < 1 or tree.dep[noun] != "pobj" or tree.head[noun] != to or tree.pos[tree.head[to]] != "VERB" or tree.head[to] in (to, i):
        return False
    verb = tree.head[to]
    tree.move(i, verb, "xcomp")
    tree.move(noun, i, "dobj")
    tree.move(to, i, "aux")
    tree.pos[i], tree.tag[i], tree.pos[to], tree.tag[to] = "VERB", "VB", "PART", "TO"
    for k in [k for k in tree.kids_of(verb, "prep") if k > noun]:
        tree.move(k, i, "prep")
    return True


def whose_resources(tree: Tree, i: int) -> bool:
    """ "A fund whose resources, they noted, "remain" small": what remains so is the resources."""
    if tree.dep[i] != "relcl" or tree.pos[i] != "NOUN" or not any(tree.low[k] == "whose" for k in tree.kids_of(i, "poss")):
        return False
    last = tree.subtree(i)[-1]
    if tree.text[last + 1 : last + 2] != [","]:
        return False
    for k in range(last + 2, tree.n):
        if tree.text[k] in (".", ";"):
            return False
        if tree.tag[k] in FINITE and tree.pos[k] == "VERB" and tree.lemma[k] not in _SAYING and tree.kid(k, *SUBJECTS) is None:
            fund = tree.head[i]
            if tree.head[k] == k or tree.above(fund, k, -1):
                return False
            tree.move(k, fund, "relcl")
            tree.move(i, k, "nsubj")
            return True
    return False


_MEASURES = frozenset(
    "accord agreement amendment ban bill budget cap ceasefire charter curb cut deal decree duty embargo fee fine law levy limit measure "
    "mission moratorium motion order pact plan proposal quota reform resolution rule sanction settlement subsidy surcharge tariff tax "
    "treaty truce".split()
)
_ISSUING = frozenset(
    "adopt agree announce approve author back broker circulate draft enact endorse float impose introduce negotiate oppose pass propose "
    "publish ratify recommend reject release sign sponsor suggest table unveil".split()
)


def levy_proposed(tree: Tree, i: int) -> bool:
    """ "A levy on jet fuel proposed by the panel": the levy was proposed, and no fuel."""
    host = tree.head[i]
    prep = tree.head[host]
    levy = tree.head[prep]
    if tree.dep[i] != "acl" or tree.tag[i] != "VBN" or tree.lemma[i] not in _ISSUING:
        return False
    if tree.dep[host] != "pobj" or tree.dep[prep] != "prep":
        return False
    if tree.pos[levy] != "NOUN" or tree.lemma[levy] not in _MEASURES or tree.lemma[host] in _MEASURES | DOCUMENT_NOUNS:
        return False
    if tree.comma_before(i) or host > i:
        return False
    tree.move(i, levy, "acl")
    return True


_FOUNDED = frozenset("adopt build create draft elect establish form found install launch pass publish release set sign".split())


def formed_after(tree: Tree, i: int) -> bool:
    """ "Recognised the council in Lima, formed after the coup": the council was formed, not who recognised it."""
    verb = tree.head[i]
    thing = next((k for k in tree.kids_of(verb, "dobj") if verb < k < i), None)
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBN" or tree.lemma[i] not in _FOUNDED or thing is None or tree.text[i - 1] != ",":
        return False
    if tree.kid(i, *SUBJECTS, "aux", "auxpass", "mark") is not None:
        return False
    between = [k for k in tree.kids[verb] if thing < k < i and tree.dep[k] != "punct"]
    if any(tree.dep[k] != "prep" or tree.low[k] not in ("at", "in", "of") for k in between):
        return False
    tree.move(i, thing, "acl")
    return True


def is_not_applause(tree: Tree, i: int) -> bool:
    """ "It is not applause": no participle that does not end like one."""
    be = next((k for k in tree.kids_of(i, "aux") if tree.lemma[k] == "be" and k < i), None)
    if tree.tag[i] != "VBG" or tree.low[i].endswith(("ing", "in'", "in’")) or be is None:
        return False
    if tree.kid(i, "dobj", "ccomp", "xcomp") is not None:
        return False
    above, dep = tree.head[i], tree.dep[i]
    mine = [k for k in tree.kids[i] if k != be and (tree.dep[k] in (*SUBJECTS, "neg", "mark", "punct", "cc", "conj", "advcl") or k < be)]
    tree.crown(be)
    if above != i:
        tree.move(be, above, dep)
    for k in mine:
        tree.move(k, be, tree.dep[k])
    tree.move(i, be, "attr")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "NOUN", "NN", tree.low[i]
    return True


def having_done(tree: Tree, i: int) -> bool:
    """ "Kenya, having abolished visas, agreed": what it has done, and nothing it is."""
    noun = tree.head[i]
    host = tree.head[noun]
    having = tree.kid(i, "aux")
    if tree.tag[i] != "VBN" or tree.dep[i] not in ("amod", "acl") or having is None or tree.low[having] != "having" or noun < i:
        return False
    if tree.dep[noun] not in ("appos", "conj", "dobj", "npadvmod") or tree.above(host, i, -1):
        return False
    tree.move(i, host, "acl" if tree.pos[host] in ("NOUN", "PROPN") else "advcl")
    tree.move(noun, i, "dobj")
    for k in [k for k in tree.kids_of(noun, "prep") if k > noun]:
        tree.move(k, i, "prep")
    return True


def dismissed_as(tree: Tree, i: int) -> bool:
    """ "Words that a diplomat dismissed as wallpaper": the words were dismissed."""
    words = tree.head[i]
    that = tree.kid(i, "mark")
    if tree.dep[i] not in ("acl", "ccomp") or that is None or tree.low[that] != "that" or tree.pos[words] != "NOUN" or words + 1 != that:
        return False
    as_ = any(tree.low[p] == "as" and p > i for p in tree.kids_of(i, "prep"))
    if tree.lemma[i] not in _JUDGING or not as_ or tree.kid(i, "dobj", "ccomp") is not None or tree.kid(i, "nsubj") is None:
        return False
    tree.dep[i], tree.dep[that], tree.tag[that], tree.pos[that] = "relcl", "dobj", "WDT", "PRON"
    return True


_JUDGING = frozenset(
    "brand characterise characterize condemn criticise criticize decry denounce describe dismiss hail praise regard see view".split()
)


def not_by(tree: Tree, i: int) -> bool:
    """ "Run by the bank, not by the treasury": who did not is no part of the bank's name."""
    bank = tree.head[i]
    by = tree.head[bank]
    no = tree.kid(i, "neg")
    if tree.dep[i] != "prep" or no is None or no != i - 1 or tree.text[no - 1] != ",":
        return False
    if tree.low[i] != tree.low[by] or tree.dep[bank] != "pobj":
        return False
    tree.move(i, tree.head[by], "dep")
    return True


def helped_denial(tree: Tree, i: int) -> bool:
    """ "Is not applause", "have not yet left": a denial that the parser hangs on the helping verb is the verb's."""
    helper = tree.head[i]
    verb = tree.head[helper]
    if tree.dep[i] != "neg" or tree.dep[helper] not in ("aux", "auxpass") or not helper < i < verb:
        return False
    if any(tree.pos[k] not in ("AUX", "ADV", "PART") for k in range(helper, verb)):
        return False
    tree.move(i, verb, "neg")
    return True


def called_on(tree: Tree, i: int) -> bool:
    """ "Called on them to pay": on whom they called, and no particle."""
    verb = tree.head[i]
    whom = tree.kid(verb, "dobj")
    if tree.low[i] != "on" or tree.dep[i] != "prt" or tree.lemma[verb] != "call" or whom is None or tree.subtree(whom)[0] != i + 1:
        return False
    tree.dep[i], tree.pos[i], tree.tag[i] = "prep", "ADP", "IN"
    tree.move(whom, i, "pobj")
    return True


def hours_after_he(tree: Tree, i: int) -> bool:
    """ "Hours after the envoy, Ana Ruiz, had flown home": the envoy had."""
    last = min([*tree.kids_of(i, "aux", "auxpass", "neg"), i]) - 1
    noun = next((a for a in tree.ancestors(last) if tree.dep[a] == "pobj"), last) if tree.text[last] == "," else last
    after = tree.head[noun]
    if tree.dep[i] not in ("advcl", "conj", "dep", "ccomp", "parataxis") or tree.kid(i, *SUBJECTS, "mark") is not None or last < 2:
        return False
    if tree.dep[noun] != "pobj" or tree.low[after] not in ("after", "before", "since", "until") or tree.dep[after] not in ("prep", "mark"):
        return False
    finite = any(tree.low[k] in ("had", "has", "have", "was", "were") for k in tree.kids_of(i, "aux", "auxpass"))
    if not finite or not after < noun < i or tree.above(noun, i, -1) or tree.subtree(noun)[-1] not in (last, last - 1):
        return False
    tree.move(noun, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
    tree.move(after, i, "mark")
    return True


def has_not_be(tree: Tree, i: int) -> bool:
    """ "Has written, demanding that it be withdrawn, and has had no reply": a finite verb goes on from the one that has."""
    first = tree.head[i]
    bare = any(tree.low[k] == "be" for k in tree.kids_of(first, "auxpass")) or (tree.tag[first] == "VB" and not tree.kids_of(first, "aux"))
    if tree.dep[i] != "conj" or tree.tag[i] not in ("VBZ", "VBD") or first > i or tree.dep[first] != "ccomp" or not bare:
        return False
    if tree.kid(i, *SUBJECTS, "mark") is not None:
        return False
    for k in tree.ancestors(first):
        helped = any(tree.low[a] in ("has", "had") for a in tree.kids_of(k, "aux"))
        if tree.pos[k] in ("VERB", "AUX") and (tree.tag[k] in FINITE or helped) and tree.kid(k, *SUBJECTS) is not None:
            tree.move(i, k, "conj")
            return True
    return False


def last_autumn(tree: Tree, i: int) -> bool:
    """ "Has long complained, and last autumn threatened": when, and not who."""
    verb = tree.head[i]
    word = tree.kid(i, "amod", "det")
    if tree.dep[i] != "nsubj" or tree.dep[verb] != "conj" or word != i - 1 or tree.low[word] not in ("last", "this", "next"):
        return False
    if tree.low[i] not in _WHEN and tree.low[i] not in DAYS | MONTHS:
        return False
    if tree.lemma[verb] in ("be", "become", "bring", "mark", "prove", "see", "witness"):
        return False
    tree.dep[i] = "npadvmod"
    return True


_WHEN = frozenset("autumn evening fall month morning night spring summer week weekend winter year".split())


def coordinator_supports(tree: Tree, i: int) -> bool:
    """ "Is divided: its coordinator, the MEP Iva Bell, supports it": what stands between the colon and a verb without subject is that."""
    if i < 3 or tree.tag[i] not in FINITE or tree.dep[i] not in ("conj", "advcl", "parataxis", "ccomp"):
        return False
    if tree.kid(i, *SUBJECTS, "mark", "cc") is not None:
        return False
    last = i - 1 - (tree.text[i - 1] == ",")
    for noun in (last, *tree.ancestors(last)):
        start = tree.subtree(noun)[0]
        if tree.text[start - 1] == ":" and start > 1:
            if tree.pos[noun] not in ("NOUN", "PROPN") or tree.dep[noun] not in ("appos", "conj", "dep", "dobj", "npadvmod"):
                return False
            if tree.above(noun, i, -1) or tree.subtree(noun)[-1] not in (last, last + 1):
                return False
            tree.move(noun, i, "nsubj")
            return True
    return False


def if_they_will(tree: Tree, i: int) -> bool:
    """ "If ministers approve the text they will shut the port": a clause of its own, and nothing that is said of the text."""
    noun = tree.head[i]
    approve = tree.head[noun]
    who = tree.kid(i, "nsubj")
    mark = tree.kid(approve, "mark")
    if mark is None:  # the parser joins the condition to what stands before
        mark = next((k for k in tree.kids[approve] if tree.low[k] in ("if", "unless", "once", "when")), None)
    if tree.dep[i] != "relcl" or who is None or tree.pos[who] != "PRON" or who != noun + 1 or tree.dep[noun] != "dobj" or mark is None:
        return False
    if tree.low[mark] not in ("if", "unless", "once", "when") or tree.head[approve] == approve or tree.kid(i, "dobj", "ccomp") is None:
        return False
    if not any(tree.low[k] in ("will", "would", "'ll", "’ll") for k in tree.kids_of(i, "aux")):
        return False
    tree.move(i, tree.head[approve], tree.dep[approve])
    tree.move(approve, i, "advcl")
    return True


def shot_dead(tree: Tree, i: int) -> bool:
    """ "Shot dead two men": what they were shot, and no dead men."""
    noun = tree.head[i]
    verb = tree.head[noun]
    behind = [k for k in tree.kids_of(noun, "det", "nummod", "poss") if k > i == verb + 1]
    if tree.dep[i] != "amod" or tree.pos[i] != "ADJ" or tree.dep[noun] != "dobj" or not behind or tree.low[i + 1] == "than":
        return False  # nor "used more than a fifth of it"
    tree.move(i, verb, "oprd")
    return True


def barring_cases(tree: Tree, i: int) -> bool:
    """ "Suspended all services, barring urgent cases, at its centres": a preposition, and nothing that anybody bars."""
    cases = tree.kid(i, "dobj")
    verb = tree.head[i]
    if tree.low[i] not in ("barring", "excepting", "excluding") or tree.dep[i] not in ("advcl", "acl") or cases is None:
        return False
    if tree.text[i - 1] != "," or tree.kid(i, *SUBJECTS, "aux") is not None or i < verb or any(tree.low[k] == "from" for k in tree.kids[i]):
        return False
    for k in [k for k in tree.kids[i] if k > cases and tree.dep[k] in ("prep", "npadvmod")]:
        tree.move(k, verb, tree.dep[k])
    tree.pos[i], tree.tag[i], tree.dep[i], tree.dep[cases] = "ADP", "IN", "prep", "pobj"
    return True


def hyphened_name(tree: Tree, i: int) -> bool:
    """ "Jamaat-e-Islami leader": one name, whatever its parts hang on."""
    last = i
    while last + 2 < tree.n and tree.text[last + 1] in ("-", "–") and tree.glued[last] and tree.glued[last + 1]:
        last += 2
    if last < i + 4 or not tree.text[i].istitle() or not tree.text[last].istitle():
        return False
    if not tree.text[i + 2].islower() or len(tree.text[i + 2]) > 3:
        return False
    if i > 0 and tree.text[i - 1] in ("-", "–") and tree.glued[i - 1]:
        return False
    if all(tree.head[k] == last for k in range(i, last)) or any(tree.above(last, k, -1) for k in range(i, last)):
        return False
    for k in range(i, last):
        tree.move(k, last, "punct" if tree.text[k] in ("-", "–") else "compound")
        tree.pos[k], tree.tag[k] = ("PUNCT", "HYPH") if tree.text[k] in ("-", "–") else ("PROPN", "NNP")
    tree.pos[last], tree.tag[last] = "PROPN", "NNP"
    if tree.dep[last] in ("amod", "nmod"):
        tree.dep[last] = "compound"
    return True


_DATED = EVENT_NOUNS | frozenset(
    "anniversary ballot coup deadline election final handover inauguration invasion launch offensive poll primary raid referendum "
    "retirement strike tournament trial trip visit vote war".split()
)


def vote_in_december(tree: Tree, i: int) -> bool:
    """ "Must meet before the election in December": the election is in December, whenever they meet."""
    verb, day, noun = tree.head[i], tree.kid(i, "pobj"), i - 1
    if tree.low[i] not in ("in", "on") or tree.dep[i] != "prep" or day is None or tree.pos[verb] not in ("VERB", "AUX"):
        return False
    if tree.low[day] not in DAYS | MONTHS and not _is_year(tree, day):
        return False
    beside = (k for k in tree.kids_of(verb, "prep", "advmod") if k < i and tree.low[k] in ("ahead", "before", "until"))
    before = next((k for k in beside if tree.subtree(k)[-1] == noun), None)
    if before is None or tree.dep[noun] != "pobj" or tree.lemma[noun] not in _DATED or tree.ent[noun] in ("DATE", "TIME"):
        return False
    tree.move(i, noun, "prep")
    return True


def _is_year(tree: Tree, i: int) -> bool:
    return tree.text[i].isdecimal() and len(tree.text[i]) == 4


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    and_the_destroyer,
    concluded_after,
    minister_announced,
    at_the_invitation,
    to_triple,
    whose_resources,
    levy_proposed,
    formed_after,
    is_not_applause,
    having_done,
    dismissed_as,
    not_by,
    helped_denial,
    called_on,
    hours_after_he,
    has_not_be,
    last_autumn,
    coordinator_supports,
    if_they_will,
    shot_dead,
    barring_cases,
    hyphened_name,
    vote_in_december,
)
"""In the order in which they are tried."""
