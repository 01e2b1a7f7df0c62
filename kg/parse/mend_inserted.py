"""Mistakes of small parsers about what commas insert or add, and about what hangs on no word at all."""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from ..words import MONTHS

__all__ = ["RULES"]


def under_punctuation(tree: Tree, i: int) -> bool:
    """ "She has named, until now, a deputy": what hangs on a comma hangs on what the comma hangs on."""
    mark = tree.head[i]
    if tree.low[i] in ("like", "unlike") and tree.dep[tree.head[mark]] in ("nsubj", "nsubjpass") and tree.pos[mark] == "PUNCT":
        tree.move(i, tree.head[mark], "prep")
        return likened(tree, i)
    if tree.pos[mark] != "PUNCT" or mark == i or tree.head[mark] == mark or tree.pos[i] in ("PUNCT", "SPACE"):
        return False
    host = tree.head[mark]
    if tree.pos[i] not in ("NOUN", "PROPN") or tree.dep[i] != "prep":
        tree.move(i, host, tree.dep[i])
        return True
    inner = [k for k in tree.kids_of(host, "ccomp") if k < i < host]
    verb = inner[-1] if inner else host  # "She has named, until now, a deputy," he said
    object_ = tree.pos[verb] == "VERB" and verb < i and tree.kid(verb, "dobj") is None
    tree.move(i, verb, "dobj" if object_ else "dep")
    if verb < mark:
        tree.move(mark, verb, "punct")
    return True


def likened(tree: Tree, i: int) -> bool:
    """ "The minister, like Mora, has refused": a comparison between commas is no part of who does it."""
    host = tree.head[i]
    if tree.low[i] not in ("like", "unlike") or tree.dep[host] not in ("nsubj", "nsubjpass") or tree.kid(i, "pobj") is None:
        return False
    after = tree.subtree(i)[-1] + 1
    if not host < i < tree.head[host] or tree.text[i - 1] != "," or after >= tree.n or tree.text[after] != ",":
        return False
    tree.move(i, tree.head[host], "prep")
    return True


def told_paper(tree: Tree, i: int) -> bool:
    """ "Mora told Harbour Daily": a name of several words behind "told" is who is told, not when."""
    verb = tree.head[i]
    if tree.dep[i] != "npadvmod" or tree.tag[i] != "NNP" or tree.lemma[verb] not in ("tell", "inform", "remind", "assure"):
        return False
    parts = tree.kids_of(i, "compound", "nmod")
    if i < verb or tree.kid(verb, "dobj", "dative") is not None or not parts or parts[0] != verb + 1:
        return False
    if any(tree.tag[k] != "NNP" or tree.low[k].endswith("day") for k in parts):
        return False  # "told Sunday Today"
    tree.dep[i] = "dobj"
    return True


_AMOUNTS = frozenset(
    "amount decline decrease drop fall gain high improvement increase jump level low number peak percentage proportion ratio rate "
    "record reduction rise share spike surge total".split()
)


def summed_up(tree: Tree, i: int) -> bool:
    """ "Were sent to hill farms, a twofold rise": an amount after a comma is what the clause comes to, no further object."""
    mate = tree.head[i]
    article = tree.kid(i, "det")
    if tree.dep[i] not in ("conj", "appos") or tree.lemma[i] not in _AMOUNTS or article is None or tree.low[article] not in ("a", "an"):
        return False
    if mate > i or tree.lemma[mate] in _AMOUNTS or not tree.comma_before(i) or any(mate < k < i for k in tree.kids_of(mate, "cc")):
        return False
    verb = next((k for k in tree.ancestors(mate) if tree.pos[k] in ("VERB", "AUX")), None)
    if verb is None or verb > mate:
        return False
    tree.move(i, verb, "npadvmod")
    return True


def range_to(tree: Tree, i: int) -> bool:
    """ "Range from 9% to 21%": both ends are one phrase."""
    verb = tree.head[i] if tree.low[tree.head[i]] != "from" else tree.head[tree.head[i]]
    end = tree.kid(i, "pobj")
    if tree.low[i] != "to" or tree.dep[i] != "prep" or tree.lemma[verb] not in ("range", "vary") or end is None:
        return False
    for other in tree.kids_of(verb, "prep"):
        start = tree.kid(other, "pobj")
        if other < i and tree.low[other] == "from" and start is not None and tree.subtree(start)[-1] == i - 1:
            tree.move(i, start, "prep")
            return True
    return False


_ASKED_FOR = frozenset("access chance clearance leave money more opportunity permission right time".split())


def time_to(tree: Tree, i: int) -> bool:
    """ "Asked for time to consult": what the time is for, and nothing that anybody is asked to do."""
    verb = tree.head[i]
    if tree.tag[i] != "VB" or tree.dep[i] not in ("xcomp", "ccomp", "advcl") or tree.lemma[verb] not in ("ask", "call", "plead", "appeal"):
        return False
    mark = tree.kid(i, "aux")
    for p in tree.kids_of(verb, "prep"):
        thing = tree.kid(p, "pobj")
        if tree.low[p] == "for" and thing is not None and tree.lemma[thing] in _ASKED_FOR and mark == tree.subtree(thing)[-1] + 1:
            tree.move(i, thing, "acl")
            return True
    return False


def whose_speaks(tree: Tree, i: int) -> bool:
    """ "Rejected by the union, whose chief, Mora, said …": who "whose" brings in does what the verb after it says."""
    if tree.tag[i] not in ("VBD", "VBZ") or tree.dep[i] not in ("conj", "advcl", "ccomp", "parataxis"):
        return False
    if tree.kid(i, "nsubj", "nsubjpass", "mark", "expl") is not None or tree.text[i - 1] != ",":
        return False
    for noun in range(i - 1, max(tree.head[i], i - 12), -1):
        whose = tree.kid(noun, "poss")
        if whose is not None and tree.low[whose] == "whose" and tree.dep[noun] in ("appos", "conj"):
            if tree.subtree(noun)[-1] not in (i - 1, i - 2):
                return False
            host = tree.head[noun]
            if tree.above(host, i, -1):
                return False
            tree.move(noun, i, "nsubj")
            tree.move(i, host, "relcl")
            return True
    return False


def among_those(tree: Tree, i: int) -> bool:
    """ "Among those detained was Mora": Mora was detained, with others."""
    verb = tree.head[i]
    those = tree.kid(i, "pobj")
    done = tree.kid(those, "acl") if those is not None else None
    who = next((k for k in tree.kids_of(verb, "nsubj", "attr") if k > verb), None)
    if tree.low[i] != "among" or tree.lemma[verb] != "be" or tree.dep[verb] != "ROOT" or who is None or done is None or i > verb:
        return False
    if tree.low[those] not in ("those", "people") or tree.tag[done] != "VBN" or not i < those < done < verb:
        return False
    tree.crown(done)
    for k in tree.kids[verb][:]:
        tree.move(k, done, "nsubjpass" if k == who else "dep" if k == i else tree.dep[k])
    tree.move(verb, done, "auxpass")
    return True


_ACCUSING = frozenset("accuse acquit convict suspect warn inform remind".split())


def accused_of(tree: Tree, i: int) -> bool:
    """ "Was accused in March of arming them": of what, not of which March."""
    noun = tree.head[i]
    if tree.low[i] != "of" or tree.dep[i] != "prep" or tree.kid(i, "pcomp") is None:
        return False
    dated = tree.ent[noun] in ("DATE", "TIME") or tree.low[noun] in _MONTHS or tree.low[noun].endswith("day")
    before = tree.head[noun]
    verb = tree.head[before]
    if not dated or tree.dep[noun] != "pobj" or tree.lemma[verb] not in _ACCUSING or tree.pos[verb] != "VERB":
        return False
    tree.move(i, verb, "prep")
    return True


_MONTHS = MONTHS | frozenset("week month year spring summer autumn winter".split())


def to_be_done(tree: Tree, i: int) -> bool:
    """ "Set up a fund, to be headquartered in Oslo": what is to be done with the thing named last."""
    verb = tree.head[i]
    mark = tree.kid(i, "aux")
    if tree.tag[i] != "VBN" or tree.dep[i] != "advcl" or tree.kid(i, "auxpass", "nsubj", "nsubjpass") is None or mark is None:
        return False
    thing = tree.kid(verb, "dobj")
    if tree.low[mark] != "to" or thing is None or tree.text[mark - 1] != "," or tree.subtree(thing)[-1] != mark - 2:
        return False
    if tree.low[mark + 1] != "be" or thing < verb:
        return False
    tree.move(i, thing, "acl")
    return True


_JUDGING = frozenset(
    "accuse attack berate blame castigate chastise chide condemn criticise criticize deride excoriate fault hit knock lambast mock praise "
    "punish rebuke reprimand ridicule scold slam sue thank".split()
)


def blamed_for(tree: Tree, i: int) -> bool:
    """ "Ran a poster mocking Mora for leaving early": what one is blamed or praised for hangs on the verb that does so."""
    host = tree.head[i]
    act = tree.kid(i, "pcomp")
    if tree.low[i] != "for" or act is None or tree.tag[act] != "VBG" or host > i:
        return False
    for verb in range(i - 1, host, -1):
        if tree.lemma[verb] in _JUDGING and tree.tag[verb] in ("VBG", "VBD", "VBN", "VBZ", "VB", "VBP"):
            whom = tree.kid(verb, "dobj")
            if whom is None or tree.subtree(whom)[-1] != i - 1 or not tree.above(verb, host, -1):
                return False
            tree.move(i, verb, "prep")
            return True
    return False


_PEOPLE = frozenset(
    "ally anyone backer citizen donor driver everyone expert farmer investor lawmaker leader member nurse official parent partner people "
    "person reader republican democrat senator somebody someone soldier staff supporter teacher troop viewer voter woman man worker".split()
)


def needs_to(tree: Tree, i: int) -> bool:
    """ "Needs more members to back her": who is needed to do something does it, and it is no aim of who needs them."""
    verb = tree.head[i]
    whom = tree.kid(verb, "dobj")
    if tree.tag[i] != "VB" or tree.dep[i] != "advcl" or tree.lemma[verb] != "need" or whom is None or not verb < whom < i:
        return False
    mark = tree.kid(i, "aux")
    if mark is None or tree.low[mark] != "to" or mark != tree.subtree(whom)[-1] + 1 or tree.lemma[whom] not in _PEOPLE:
        return False
    tree.move(i, verb, "ccomp")
    tree.move(whom, i, "nsubj")
    return True


def spliced(tree: Tree, i: int) -> bool:
    """ "The tower is old, however, it is in use", "they spoke Swahili, they took rice": neither says the other."""
    verb = tree.head[i]
    other = next((k for k in tree.kids_of(verb, "nsubj", "nsubjpass") if i < k < verb), None)
    if tree.dep[i] != "ccomp" or i > verb or other is None or tree.kid(i, "mark") is not None or tree.kid(i, "nsubj", "nsubjpass") is None:
        return False
    if tree.lemma[verb] == "be":
        if tree.pos[other] not in ("PRON", "PROPN") or tree.low[other] in ("that", "this", "what") or tree.dep[other] != "nsubj":
            return False
        comma = tree.text[tree.subtree(i)[-1] + 1] == ","
    else:
        before = tree.subtree(other)[0] - 1
        comma = tree.text[before] in (",", ";") or tree.low[before] == "then"
        if tree.kid(verb, "dobj") is None or tree.tag[i] not in ("VBD", "VBZ", "VBP") or tree.lemma[verb] in _TELLING:
            return False
        if tree.dep[verb] not in ("ccomp", "ROOT", "conj"):
            return False
    if not comma:
        return False
    tree.dep[i] = "parataxis"
    return True


_TELLING = frozenset("add argue claim conclude find hold insist maintain note report rule say state tell warn write".split())


def place_for_subject(tree: Tree, i: int) -> bool:
    """ "Outside court, one of the victims said": what a preposition opens is no subject where another noun follows."""
    if tree.dep[i] != "nsubj" or tree.low[tree.subtree(i)[0]] not in ("outside", "inside", "near", "behind", "beneath", "beyond", "amid"):
        return False
    other = tree.kid(i, "appos")
    if other is None or other < i or "," not in tree.text[i + 1 : other]:
        return False
    tree.move(other, tree.head[i], "nsubj")
    tree.dep[i] = "npadvmod"
    return True


def title_colon(tree: Tree, i: int) -> bool:
    """ "In Storm: A History", "the voice of Fox in Fox: The Series": a title goes on behind its colon."""
    if tree.dep[i] not in ("appos", "attr", "dobj", "dep", "conj", "nsubj") or tree.pos[i] not in ("NOUN", "PROPN"):
        return False
    first = tree.subtree(i)[0]
    colon, last = first - 1, first - 2
    if last < 1 or tree.text[colon] != ":":
        return False
    capital = tree.text[last][:1].isupper() and tree.text[last - 1].islower() and tree.pos[last] in ("NOUN", "PROPN")
    words = [tree.text[k] for k in range(first, i + 1) if tree.text[k].isalpha()]
    if not capital or words[:1] not in (["A"], ["An"], ["The"]):
        return False
    if not all(w[0].isupper() or w in ("of", "and", "the", "in") for w in words) or not tree.glued[last] or tree.above(last, i, -1):
        return False
    for k in [k for k in tree.kids_of(i, "prep") if k > i]:
        tree.move(k, tree.head[last] if tree.dep[last] != "pobj" else tree.head[tree.head[last]], "prep")
    tree.move(i, last, "nmod")
    tree.move(colon, last, "punct")
    return True


def cleft(tree: Tree, i: int) -> bool:
    """ "It was the envoy that insisted, arguing …": the envoy insisted (Quirk et al. 1985, 18.25)."""
    noun = tree.head[i] if tree.dep[tree.head[i]] != "appos" else tree.head[tree.head[i]]
    be = tree.head[noun]
    it, that = tree.kid(be, "nsubj"), tree.kid(i, "nsubj", "nsubjpass")
    if tree.dep[i] != "relcl" or tree.dep[noun] != "attr" or tree.lemma[be] != "be" or it is None or that is None:
        return False
    if tree.low[it] != "it" or not it < be < noun < that < i or tree.low[that] not in ("that", "who", "which"):
        return False
    added = tree.kid(noun, "appos") is not None  # "the guide, an Eritrean, who"
    if tree.comma_before(i) and not added and not any(tree.kid(k, "neg") is not None for k in tree.kids_of(noun, "conj")):
        return False  # but "Oslo, not Bergen, that"
    if tree.kid(noun, "det") is not None and tree.low[tree.kid(noun, "det")] in ("a", "an"):
        return False  # "it is a plan that failed" may speak of a plan
    dep = tree.dep[that]
    tree.put_in_place(i, be)
    tree.move(noun, i, dep)
    tree.move(that, i, "mark")
    for k in tree.kids[be][:]:
        if k != it:
            tree.move(k, i, tree.dep[k])
    tree.move(be, i, "dep")
    tree.dep[it] = "expl"
    return True


def event_in_which(tree: Tree, i: int) -> bool:
    """ "An incident in May in which ten died": the incident, not the May."""
    date = tree.head[i]
    if tree.dep[i] != "relcl" or tree.ent[date] != "DATE" or tree.dep[date] != "pobj":
        return False
    start = tree.subtree(i)[0]
    preposition = tree.head[date]
    event = preposition - 1
    if tree.low[start : start + 2] != ["in", "which"]:
        return False
    if tree.pos[event] != "NOUN" or tree.dep[event] not in ("dobj", "pobj") or tree.above(event, preposition, -1):
        return False
    tree.move(preposition, event, "prep")
    tree.move(i, event, "relcl")
    return True


_BODIES = frozenset(
    "agency alliance association bank body broadcaster centre center charity coalition company consultancy federation firm foundation "
    "group institute lobby magazine newspaper nonprofit organisation organization outfit partner party regulator think-tank union "
    "university watchdog".split()
)


def body_apposed(tree: Tree, i: int) -> bool:
    """ "Hana Tiro of the Nile Centre, a group whose staff …": the group is the centre, not Hana."""
    person = tree.head[i]
    opener = tree.kid(i, "det")
    if tree.dep[i] != "appos" or tree.lemma[i] not in _BODIES or opener is None or tree.low[opener] not in ("a", "an", "the"):
        return False
    for p in tree.kids_of(person, "prep"):
        body = tree.kid(p, "pobj")
        if tree.low[p] in ("of", "at", "from", "with") and person < p < i and body is not None and tree.pos[body] == "PROPN":
            between = [k for k in tree.kids[person] if p < k < i and tree.pos[k] != "PUNCT"]
            if tree.pos[person] != "PROPN" or tree.ent[person] == "ORG" or any(tree.dep[k] != "prep" for k in between):
                return False
            for k in between:  # "of the Centre for Trade"
                tree.move(k, body, "prep")
            tree.move(i, body, "appos")
            return True
    return False


def as_so(tree: Tree, i: int) -> bool:
    """ "Described the talks, which ended on Friday, as useful": what they are described as, whatever stands between."""
    inner = tree.head[i]
    told = [k for k in tree.kids_of(i, "amod", "pobj") if k > i]
    if tree.low[i] != "as" or not told or inner > i or tree.dep[i] not in ("prep", "advmod"):
        return False
    for k in told:
        tree.dep[k] = "pobj"
    noun = tree.head[inner]
    verb = tree.head[noun]
    describes = tree.lemma[verb] in ("describe", "portray", "regard", "characterize", "see") and tree.dep[noun] == "dobj"
    if tree.dep[inner] == "relcl" and tree.text[i - 1] == "," and describes:
        tree.move(i, verb, "prep")
        return True
    return False  # no other rule is kept from the word


_BARRING = frozenset("ban bar block disqualify exclude keep prevent prohibit".split())


def barred_from(tree: Tree, i: int) -> bool:
    """ "Barred anyone charged with a crime from office": from what they are barred."""
    noun = tree.head[i]
    if tree.low[i] != "from" or tree.dep[i] != "prep" or tree.pos[noun] == "VERB":
        return False
    verb = next((k for k in tree.ancestors(i) if tree.lemma[k] in _BARRING and tree.pos[k] == "VERB"), None)
    if verb is None or verb > i:
        return False
    thing = tree.kid(verb, "dobj", "nsubjpass")
    inner = tree.kid(thing, "acl", "relcl") if thing is not None else None
    if thing is None or thing < verb or inner is None or not tree.above(i, inner, -1):
        return False
    if any(tree.low[k] == "from" for k in tree.kids_of(verb, "prep")):
        return False
    tree.move(i, verb, "prep")
    return True


def particle_near(tree: Tree, i: int) -> bool:
    """ "Braces for strikes as talks drag on": a particle right behind a verb is that verb's."""
    verb = i - 1
    if tree.dep[i] != "prt" or i == 0 or tree.pos[verb] != "VERB" or tree.head[i] in (verb, i) or tree.tag[verb] == "VBN":
        return False
    if tree.kid(verb, "prt") is not None or not tree.above(verb, tree.head[i], -1) or tree.above(verb, i, -1):
        return False
    tree.move(i, verb, "prt")
    return True


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    under_punctuation,
    particle_near,
    likened,
    told_paper,
    summed_up,
    blamed_for,
    needs_to,
    spliced,
    range_to,
    time_to,
    to_be_done,
    accused_of,
    among_those,
    title_colon,
    cleft,
    body_apposed,
    as_so,
    event_in_which,
    barred_from,
    whose_speaks,
    place_for_subject,
)
"""In the order in which they are tried."""
