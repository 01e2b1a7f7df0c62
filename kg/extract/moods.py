"""Signs in a clause itself, and in the nouns beside its verb, of whether it holds."""

from __future__ import annotations

from ..nouns import ACTOR_NOUNS
from .embedding import CONDITIONS, REPORTS
from .syntax import Syntax

__all__ = [
    "BY_DEGREES",
    "DREADED",
    "asked_or_had",
    "be_none",
    "came_to_nothing",
    "conditional",
    "denied",
    "either",
    "follows_from",
    "gapped",
    "generic",
    "hardly_anyone",
    "inverted",
    "left_out",
    "neither_of",
    "no_known_thing",
    "none_of",
    "opens_with_hedge",
    "outstanding",
    "put_right",
    "question",
    "somebody",
    "subjunctive",
    "were_to",
    "without",
    "yet_to_come",
]


def gapped(syntax: Syntax, verb: int) -> bool:
    """ "The assets will be frozen and the firms barred": a participle with its own subject shares the auxiliaries before."""
    if syntax.tag[verb] != "VBN" or syntax.dep[verb] != "conj" or syntax.kid(verb, "nsubjpass") is None:
        return False
    return syntax.kid(verb, "aux", "auxpass") is None


BY_DEGREES = frozenset("be complete double exhaust fill finish halve match quadruple quintuple treble triple".split())
"""What is almost done when it is nearly done."""

DREADED = frozenset("die face forfeit incur lose pay risk suffer".split())
"""What "or" threatens with: "told to cut them or face fines"."""


def opens_with_hedge(syntax: Syntax, verb: int) -> bool:
    """ "Perhaps the mayor will demand more": wherever the parser hangs the adverb."""
    start = syntax.sentences[syntax.sentence[verb]][0]
    return syntax.low[start] in ("maybe", "perhaps", "possibly", "presumably") and syntax.pos[start] == "ADV"


def denied(syntax: Syntax, verb: int) -> bool:
    return syntax.kid(verb, "neg") is not None or any(none_of(syntax, k) for k in syntax.kids_of(verb, "nsubj", "nsubjpass", "dobj"))


def asked_or_had(syntax: Syntax, verb: int) -> bool:
    """True for "could not have", and under a condition: there it is no plain past."""
    return any(syntax.lemma[k] == "have" for k in syntax.kids_of(verb, "aux")) or syntax.dep[verb] in ("ccomp", "advcl", "xcomp")


def inverted(syntax: Syntax, verb: int, auxiliary: int) -> bool:
    """True if the auxiliary of a subordinate clause stands before its subject."""
    subject = syntax.kid(verb, "nsubj", "nsubjpass")
    asks = syntax.dep[verb] in ("ccomp", "conj") and syntax.low[auxiliary] == "should" and auxiliary == syntax.subtree(verb)[0]
    return subject is not None and auxiliary < subject < verb and (syntax.dep[verb] == "advcl" or asks)


def none_of(syntax: Syntax, noun: int) -> bool:
    if syntax.low[noun] in ("nobody", "none", "nothing") or (syntax.low[noun] == "no" and syntax.low[noun + 1 : noun + 2] == ["one"]):
        return True
    if syntax.low[noun] == "one" and any(syntax.low[k] == "not" and k == noun - 1 for k in syntax.kids_of(noun, "neg")):
        return True  # "not one of the families"
    if any(syntax.low[k] == "not" and syntax.low[k + 2 : k + 3] == ["single"] for k in syntax.kids_of(noun, "neg")):
        return True  # "not a single ship"
    return any(
        syntax.low[k] in ("no", "neither") and syntax.dep[k] in ("det", "preconj", "cc", "neg") and not syntax.low[k + 1][:1].isdigit()
        and syntax.low[k + 2 : k + 3] != ["than"]  # "no fewer than six"
        for k in syntax.kids[noun]
        if k + 1 < syntax.n  # "a No 10 spokesman"
    )


def hardly_anyone(syntax: Syntax, noun: int) -> bool:
    """ "Few believed it", "hardly anyone did"; not "a few"."""
    if syntax.low[noun] == "few":
        return not any(syntax.low[k] in ("a", "the") for k in syntax.kids[noun])
    return syntax.low[noun] in ("anybody", "anyone") and any(syntax.low[k] in ("hardly", "scarcely") for k in syntax.kids[noun])


def neither_of(syntax: Syntax, noun: int) -> bool:
    """ "Neither of the ministers signed", "but neither has confirmed it"; not "two meetings, neither of them announced"."""
    verb = syntax.head[noun]
    finite = syntax.tag[verb] in ("VBD", "VBP", "VBZ") or syntax.kid(verb, "aux", "auxpass") is not None
    finite = finite and syntax.dep[noun] in ("nsubj", "nsubjpass")
    alone = finite and not syntax.kids[noun] and syntax.pos[verb] == "VERB" and noun < verb
    return syntax.low[noun] == "neither" and (alone or syntax.kid(noun, "prep") is not None) and not syntax.comma_before(noun)


def be_none(syntax: Syntax, verb: int, said: int) -> bool:
    """ "Was in no mood", "is no stranger"; not "there are no ships left", where the participle shows it."""
    if syntax.dep[said] == "attr":
        return none_of(syntax, said) and syntax.kid(verb, "expl") is None
    return syntax.low[said] != "with" and any(none_of(syntax, p) for p in syntax.kids_of(said, "pobj"))  # not "a town with no doctor"


def left_out(syntax: Syntax, noun: int) -> bool:
    """ "The army but not the police", "the king, not the press", "not Peru but Chile": a conjunct that is denied by itself."""
    led = syntax.head[noun] if syntax.dep[noun] == "pobj" else noun
    if syntax.dep[led] == "conj":  # "to steel but not to glass or wood"
        either = any(syntax.low[k] in ("nor", "or") for k in syntax.kids_of(syntax.head[led], "cc"))
        denied = any(syntax.low[k] == "not" and k < noun for k in syntax.kids_of(led, "neg"))
        either = either and led == noun and syntax.pos[syntax.head[noun]] in ("NOUN", "PROPN")
        return denied or (either and left_out(syntax, syntax.head[noun]))
    first = syntax.subtree(led)[0]
    denied = syntax.low[first] == "not" and syntax.low[first + 1] not in ("just", "merely", "only", "simply", "solely")
    return denied and syntax.kid(led, "conj") is not None and any(syntax.low[k] == "but" for k in syntax.kids_of(led, "cc"))


def put_right(syntax: Syntax, noun: int) -> bool:
    """ "Is not a lender but a fund", "did not go to Lima but to Quito": what holds instead of what the verb denies."""
    led = syntax.head[noun] if syntax.dep[noun] == "pobj" else noun
    if syntax.dep[led] != "conj" or any(syntax.low[k] == "not" for k in syntax.kids_of(led, "neg")):
        return False
    before = syntax.head[led]
    verb = syntax.head[before]
    joined = any(syntax.low[k] == "but" and before < k < led for k in syntax.kids_of(before, "cc"))
    return joined and verb < before and syntax.kid(verb, "neg") is not None


def without(syntax: Syntax, verb: int, noun: int) -> bool:
    """ "Were left with no choice", "met with no ministers": what a preposition brings in is none; not "for no longer than a week"."""
    preposition = syntax.head[noun]
    if syntax.dep[noun] != "pobj" or syntax.head[preposition] != verb or preposition < verb:
        return False
    return syntax.tag[noun] in ("NN", "NNS", "NNP", "NNPS") and not syntax.ent[noun] and none_of(syntax, noun)


def either(syntax: Syntax, noun: int) -> bool:
    """True for a choice; "PCP, or angel dust, was found" names one thing twice."""
    mates = syntax.kids_of(noun, "conj")
    if any(syntax.low[k] in ("a", "an") for k in syntax.kids_of(noun, "det")):
        return False  # "a drill or saw has a blade": either has
    named_twice = len(mates) == 1 and any(syntax.low[k] == "or" and syntax.text[k - 1] == "," for k in syntax.kids_of(noun, "cc"))
    return any(syntax.low[k] == "or" for k in syntax.kids_of(noun, "cc")) and not named_twice


def conditional(syntax: Syntax, verb: int) -> bool:
    helped = syntax.kids_of(verb, "aux", "auxpass")
    fronted = any(syntax.low[k] in ("had", "were", "should") and inverted(syntax, verb, k) for k in helped)
    so_long = any(syntax.low[k - 1] == "long" for k in syntax.kids_of(verb, "mark") if syntax.low[k] == "as" and k > 0)
    return fronted or so_long or were_to(syntax, verb) or any(syntax.low[k] in CONDITIONS for k in syntax.kids_of(verb, "mark"))


def were_to(syntax: Syntax, verb: int) -> bool:
    """ "Were Oslo to tax it, …": the condition's own "were" stands before its subject."""
    subject = syntax.kid(verb, "nsubj")
    return syntax.low[verb] == "were" and syntax.dep[verb] == "advcl" and subject is not None and syntax.subtree(verb)[0] == verb < subject


def question(syntax: Syntax, verb: int) -> bool:
    if syntax.head[verb] != verb or (syntax.lemma[verb] in REPORTS and syntax.kid(verb, "ccomp", "punct") is not None):
        return False  # ""Did he?" she said": the mark is that of what she said
    start, end = syntax.sentences[syntax.sentence[verb]]
    last = [t for t in syntax.text[max(start, end - 4) : end] if t.strip() and t not in ('"', "”", "''", "'")]
    subject = syntax.kid(verb, "nsubj", "nsubjpass")
    if subject is not None and subject < verb and ":" in syntax.text[verb:end]:
        return False  # "He asked himself this: can it last?"
    return bool(last) and last[-1] == "?"


def subjunctive(syntax: Syntax, verb: int) -> bool:
    """True for "that he go", "that it be struck": a bare form with a subject (Quirk et al. 1985, 3.59)."""
    if syntax.kid(verb, "aux") is not None or syntax.kid(verb, "nsubj", "nsubjpass") is None:
        return False
    one = any(syntax.tag[s] in ("NN", "NNP") and syntax.kid(s, "conj") is None for s in syntax.kids_of(verb, "nsubj"))
    plain = syntax.tag[verb] == "VB" or (syntax.tag[verb] == "VBP" and one and syntax.lemma[verb] != "be")  # "that Oslo suspend it"
    return plain or any(syntax.low[k] == "be" for k in syntax.kids_of(verb, "auxpass"))


def yet_to_come(syntax: Syntax, noun: int) -> bool:
    """ "The summit between Peru and Chile scheduled for May", "their planned talks": an event that a noun names, still ahead."""
    if syntax.pos[noun] != "NOUN":
        return False
    said_of = (*syntax.kids_of(noun, "acl", "relcl"), *syntax.kids_of(noun, "amod"))
    return any(syntax.low[k] in _AHEAD and syntax.kid(k, "auxpass", "aux") is None for k in said_of)


def follows_from(syntax: Syntax, verb: int, above: int) -> bool:
    """ "Will sign the pact, ending the dispute": what comes of it is as certain as it is; not what is said with it (", arguing that")."""
    if syntax.tag[verb] != "VBG" or verb < above or not (syntax.comma_before(verb) or syntax.text[syntax.subtree(verb)[0]] == ","):
        return False
    if syntax.kid(verb, "mark", "aux", "auxpass", "nsubj", "ccomp", "advmod") is not None:
        return False
    return syntax.lemma[verb] in _OUTCOMES


_OUTCOMES = frozenset(
    "add affect allow avert avoid bring boost close complete create cut deepen double drive ease enable end fuel give halt harm help hurt "
    "increase leave lift limit make open pave prevent push put raise reduce remove replace restore reverse save send spare strain "
    "strengthen threaten turn undermine weaken".split()
)
"""Verbs for what a deed brings about."""


def came_to_nothing(syntax: Syntax, noun: int) -> bool:
    """ "Attempts to reach him were unsuccessful", "efforts to free them have failed": what was tried was not done."""
    verb = syntax.head[noun]
    if syntax.dep[noun] != "nsubj" or syntax.kid(verb, "neg") is not None or syntax.kid(verb, "xcomp") is not None:
        return False
    helpers = {syntax.low[k] for k in syntax.kids_of(verb, "aux")}
    how = {syntax.low[k] for k in syntax.kids_of(verb, "acomp")}
    done = syntax.tag[verb] in ("VBD", "VBN") and not helpers & {"may", "might", "could", "would", "will"}
    return done and (syntax.lemma[verb] in ("collapse", "fail", "founder") or bool(how & {"unsuccessful", "fruitless", "futile"}))


_AHEAD = frozenset("expected forthcoming future planned proposed scheduled slated upcoming".split())


def generic(syntax: Syntax, pronoun: int) -> bool:
    """ "Someone who has been used is no weapon", "anyone who knows": whoever it may be; not "someone who knew him called"."""
    verb = syntax.head[pronoun]
    finite = [verb, *syntax.kids_of(verb, "aux", "auxpass")]
    return syntax.low[pronoun][:3] == "any" or any(syntax.tag[k] in ("VBZ", "VBP", "MD") for k in finite)


_TABLED = frozenset("back circulate draft introduce propose sponsor submit table unveil write".split())


def no_known_thing(syntax: Syntax, noun: int, clause: int) -> bool:
    """True for an indefinite noun and what restricts it, which holds no more than the clause the noun stands in."""
    if syntax.comma_before(clause) or syntax.kid(noun, "poss", "nummod") is not None:
        return False
    if syntax.dep[noun] == "appos" or (syntax.dep[noun] == "npadvmod" and syntax.comma_before(noun)):
        return False  # "unless it held water, a clause that was dropped in 1996"
    words = [syntax.low[t] for t in syntax.subtree(clause)]
    if syntax.tag[clause] in ("VBN", "VBD") and any(len(w) == 4 and w.isdigit() and w[:2] in ("18", "19", "20") for w in words):
        return False  # "a law signed in 2018 would not allow it"
    agents = [f for p in syntax.kids_of(clause, "agent") for f in syntax.kids_of(p, "pobj")]
    if syntax.lemma[clause] in _TABLED and any(syntax.pos[f] == "PROPN" for f in agents):
        return False  # "a draft circulated by Peru would …": it was
    told = syntax.tag[clause] == "VBD" or any(syntax.low[k] in ("had", "has", "have", "did", "was", "were") for k in syntax.kids[clause])
    doers = syntax.kids_of(clause, "nsubj")
    if told and syntax.dep[clause] == "relcl" and any(syntax.ent[k] or syntax.tag[k] == "NNS" for k in doers):
        return False  # "under a law that Congress passed", "close a gap that criminals had used": they did
    if syntax.lemma[noun] in ("day", "moment", "period", "point", "time", "year") and syntax.kid(clause, "advmod") is not None:
        return False  # "hard at a time when budgets were cut"
    return all(syntax.low[k] in ("a", "an", "any", "no", "some", "every") for k in syntax.kids_of(noun, "det"))


def outstanding(syntax: Syntax, head: int, verb: int) -> bool:
    """True for "yet" anywhere, and for "still" right before "to"."""
    words = (*syntax.kids[head], *syntax.kids[verb])
    to = next((k for k in syntax.kids_of(verb, "aux") if syntax.low[k] == "to"), 0)
    return any(syntax.low[k] == "yet" or (syntax.low[k] == "still" and k == to - 1) for k in words)


def somebody(syntax: Syntax, i: int) -> bool:
    """True for a name, a pronoun or a noun for who acts, also as what "that" or "which" takes up."""
    if syntax.low[i] in ("that", "which"):
        i = syntax.head[syntax.first_conjunct(syntax.head[i])]  # "a dispute that threatens to delay it"
    return syntax.pos[i] in ("PRON", "PROPN") or bool(syntax.ent[i]) or syntax.lemma[i] in ACTOR_NOUNS
