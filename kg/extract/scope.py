"""Polarity and modality by scope: what the words above a clause in the tree do to it.

Each class of embedding words (``embedding``) maps the value of the clause above to the value of the clause below; what a
clause's own words say of it is ``scope_own``'s.
"""

from __future__ import annotations

from functools import partial

from ..words import DEMAND
from .embedding import (
    DENIAL,
    DOUBT,
    FALSE_ADJECTIVES,
    HEARSAY,
    INSTEAD,
    JUDGING,
    MAKING_DO,
    MODALS,
    NEG_RAISING,
    NEGATIVE,
    NEGATIVE_ADJECTIVES,
    NOUNS,
    OBLIGED_ADJECTIVES,
    PLANNED,
    PLANNED_ADJECTIVES,
    POSSIBLE,
    POSSIBLE_ADJECTIVES,
    PROTESTING,
    REPORTS,
    REQUESTED,
    RISING,
    SPEAKING_UP,
    TEMPORAL,
    THAT_ADJECTIVES,
    UNSAID,
    UNSURE_NOUNS,
    WHEREVER,
    WINNING,
    WITHOUT,
)  # fmt: skip
from .moods import (
    DREADED,
    came_to_nothing,
    follows_from,
    generic,
    hardly_anyone,
    no_known_thing,
    none_of,
    outstanding,
    somebody,
    subjunctive,
)  # fmt: skip
from .scope_events import of_event
from .scope_nouns import of_claim, of_unreal_noun
from .scope_own import STRENGTH, Scope, own_scope
from .syntax import Syntax

__all__ = ["Scope", "scope"]


def scope(syntax: Syntax, verb: int, known: dict[int, Scope] | None = None) -> Scope:
    """Polarity and modality of the clause a token heads (verb or event noun); ``known`` is a cache."""
    known = {} if known is None else known
    if verb in known:
        return known[verb]
    known[verb] = Scope()  # a broken parse must not recurse for ever
    own = own_scope(syntax, verb)
    above = _above(syntax, verb, known)
    if above and above.negative and any(syntax.low[k] == "whether" for k in syntax.kids_of(verb, "mark")):
        above = Scope(False, above.modality)  # "has not decided whether to go": it may yet
    known[verb] = own.under(above) if above else own
    return known[verb]


def _above(syntax: Syntax, verb: int, known: dict[int, Scope]) -> Scope | None:
    """What the governor of a clause does to it, the governor's own scope included; None: nothing."""
    head, dep = syntax.head[verb], syntax.dep[verb]
    if head == verb:
        return None
    if syntax.pos[verb] == "NOUN" and (found := of_event(syntax, verb, lambda k: scope(syntax, k, known))) is not None:
        return found
    if dep == "advcl" and syntax.low[head] == "soon":
        head = syntax.head[head]  # "will resume it as soon as they agree"
    if dep == "conj" and syntax.pos[head] in ("VERB", "AUX"):
        return _shared(syntax, verb, head, known)
    if dep in ("xcomp", "ccomp", "advcl") and syntax.pos[head] in ("VERB", "AUX", "ADJ"):
        return _embedded(syntax, verb, head, dep, known)
    if dep in ("acl", "relcl") and syntax.low[head] in ("less", "little", "nothing") and syntax.tag[verb] == "VB":
        done = syntax.lemma[syntax.head[head]] == "do"  # "has done nothing to improve it"
        return Scope(syntax.low[head] == "nothing", "asserted" if done else "possible")  # "has less to gain"
    to_be = syntax.tag[verb] == "VBN" and any(syntax.low[k] == "to" for k in syntax.kids_of(verb, "aux"))
    bare = (syntax.tag[verb] == "VB" or to_be) and syntax.kid(verb, "nsubj", "nsubjpass") is None
    if dep in ("acl", "relcl") and syntax.pos[head] in ("NOUN", "PROPN") and bare:
        return _of_noun(syntax, head, known)  # "the first boat to be built" too
    opens = ("mark", "nsubj", "nsubjpass") if dep == "acl" else ("mark",)  # "no evidence (that) it sank"
    if dep in ("acl", "ccomp") and syntax.pos[head] == "NOUN" and syntax.kid(verb, *opens) is not None:
        return of_claim(syntax, head, verb)
    if dep in ("acl", "relcl") and syntax.low[head] in ("anybody", "anyone", "somebody", "someone", "whoever") and generic(syntax, head):
        return Scope(False, "hypothetical")
    if dep in ("acl", "relcl") and syntax.pos[head] == "NOUN" and no_known_thing(syntax, head, verb):
        return of_unreal_noun(syntax, head, partial(scope, syntax, known=known))
    if dep == "pcomp" and syntax.low[head] in ("given", "considering", "despite"):
        return None  # "given that debt is rising": it is; "has not paid, despite having promised to"
    if dep == "pcomp":
        finite = any(syntax.tag[k] in ("VBD", "VBZ", "VBP", "MD") for k in (verb, *syntax.kids_of(verb, "aux", "auxpass")))
        asks = finite and any(syntax.tag[k] in ("WRB", "WP") for k in syntax.subtree(verb)[:2])
        if syntax.low[head] == "to" and syntax.low[syntax.head[head]] in ("close", "closer", "near"):
            return Scope(False, "possible")  # "had come close to approving it"
        if syntax.low[head] == "with" and syntax.kid(verb, "nsubj", "nsubjpass") is not None:
            return None  # "with prices rising, the bank may close"
        if asks and any(syntax.low[k] in MODALS for k in syntax.kids_of(verb, "aux")):
            return Scope(False, "hypothetical")  # "a dispute over how fast it should be cut"
        return None if asks and syntax.low[head] not in WITHOUT else _of_preposition(syntax, head, known)  # "pressed on why it fell"
    return None


def _shared(syntax: Syntax, verb: int, first: int, known: dict[int, Scope]) -> Scope | None:
    """Coordinated verbs share a modal, and what governs the first; a negation only under "or", "nor"."""
    if syntax.kid(verb, "nsubj", "nsubjpass") is not None and syntax.kid(first, "mark") is None:
        return _above(syntax, first, known)
    above = scope(syntax, first, known)
    if above.negative and syntax.low[verb - 2 : verb] == ["let", "alone"]:
        return above  # "could not name it, let alone explain it"
    shared = syntax.kid(verb, "nsubj", "nsubjpass") is None and any(none_of(syntax, k) for k in syntax.kids_of(first, "nsubj", "nsubjpass"))
    row = [k for c in syntax.conjuncts(first) for k in syntax.kids_of(c, "cc")]
    if shared and above.negative and any(syntax.low[k] in ("or", "nor") for k in row) and syntax.kid(verb, "aux", "auxpass", "neg") is None:
        return above  # "no licence was revoked, cancelled or denied"
    own_helper = syntax.kid(verb, "aux", "auxpass", "neg", "nsubj", "nsubjpass") is not None
    alike = syntax.tag[first] in (syntax.tag[verb], {"VBD": "VBN"}.get(syntax.tag[verb]))
    if above.negative and not own_helper and alike and first < verb and any(syntax.low[k] in ("or", "nor") for k in row):
        return above  # "has never exported, lent or sold any", "has neither accepted nor refused the offer"
    if first < verb and any(syntax.low[k] in ("if", "provided", "unless", "whether") for k in syntax.kids_of(first, "mark")):
        return Scope(False, "hypothetical")  # "if it rains or the road seems wet"
    own_aux = any(syntax.low[k] in MODALS or syntax.lemma[k] in ("have", "be", "do") for k in syntax.kids_of(verb, "aux"))
    finite = syntax.tag[verb] in ("VBD", "VBZ", "VBP") and syntax.tag[first] not in ("VBD", "VBZ", "VBP")
    if syntax.tag[verb] == "VBP" and any(syntax.low[k] in MODALS for k in syntax.kids_of(first, "aux")):
        finite = False  # "may not speak English or have access": a bare form
    if own_aux or finite:
        return _above(syntax, first, known)
    if syntax.tag[verb] == "VB" and syntax.tag[first] in ("VBZ", "VBD") and not syntax.kids_of(verb, "aux"):
        for noun in syntax.kids_of(first, "dobj"):
            kind = next((kind for kind, words in NOUNS.items() if syntax.lemma[noun] in words), None)
            if kind is not None:  # "has a plan to cut taxes, build roads": a bare form goes on from the noun's infinitive
                return Scope(kind == "negative", "asserted" if kind == "negative" else kind).under(above)
    if syntax.lemma[first] in _GOING and syntax.kid(first, "dobj") is None and syntax.tag[verb] == syntax.tag[first] == "VB":
        return above  # "can't go home and explain this"
    if any(syntax.low[k] in ("or", "nor") for k in syntax.kids_of(first, "cc")):
        threats = ("obligatory", "requested") if syntax.lemma[verb] in DREADED else ("obligatory",)
        return Scope(False, "hypothetical") if above.modality in threats and not above.negative else above  # "must leave or face sanctions"
    lent = _above(syntax, first, known)
    return Scope(bool(lent and lent.negative), above.modality)


_GOING = frozenset("come go sit stand stay try turn".split())
"""Verbs that with "and" and another one make a single deed (Quirk et al. 1985, 13.98)."""
_JUDGED = frozenset("brave cruel foolish lucky mistaken right rude stupid unwise wise wrong".split())
"""What somebody is who has done something, or is not, having done it (Quirk et al. 1985, 16.76)."""


def _embedded(syntax: Syntax, verb: int, head: int, dep: str, known: dict[int, Scope]) -> Scope | None:
    above = scope(syntax, syntax.head[head] if syntax.dep[head] == "acomp" else head, known)  # "must be ready to"
    ours = syntax.lemma[head] == "let" and any(syntax.low[s] == "us" for s in syntax.kids_of(verb, "nsubj"))
    if ours and syntax.kid(head, "nsubj") is None:
        return Scope(above.negative, "requested")  # "let us read it first"
    if dep in ("ccomp", "xcomp") and any(hardly_anyone(syntax, s) for s in syntax.kids_of(head, "nsubj")):
        return Scope(False, "hypothetical")  # "few believed that it would fall"
    if dep == "xcomp" and syntax.low[head] in _JUDGED and syntax.dep[head] == "acomp":
        return Scope(False, above.modality)  # "was not wrong to leave": left
    lemma = syntax.lemma[head]
    modal = any(syntax.low[k] in MODALS for k in syntax.kids_of(verb, "aux"))
    helped = any(syntax.low[k] in ("do", "did", "does") for k in syntax.kids_of(verb, "aux"))
    progressive = any(syntax.lemma[k] == "be" and syntax.tag[k] != "VBG" for k in syntax.kids_of(verb, "aux"))
    infinitive = any(syntax.low[k] == "to" for k in syntax.kids_of(verb, "aux"))
    to_do = (syntax.tag[verb] == "VBG" and not progressive) or (syntax.tag[verb] == "VB" and not modal and not helped) or infinitive
    beside = dep == "advcl" and syntax.comma_before(verb) and syntax.kid(head, "dobj") is not None  # "ruled that out, saying that"
    if to_do and lemma == "rule" and not beside and any(syntax.low[k] == "out" for k in syntax.kids_of(head, "prt", "advmod")):
        return Scope(False, "possible") if above.negative else _of_verb("refuse", above)  # "ruled out serving", "has not ruled it out"
    if dep == "advcl":
        if to_do and lemma in NEGATIVE and syntax.kid(head, "dobj") is None and syntax.kid(verb, "aux") == head + 1:
            return _of_verb(lemma, above)  # "declined to appeal", taken for a purpose
        if infinitive and any(syntax.low[k] == "for" for k in syntax.kids_of(verb, "mark")) and lemma in REQUESTED:
            return _of_verb(lemma, above)  # "called for Russia to be banned"
        if infinitive and lemma in PROTESTING and syntax.lemma[verb] in SPEAKING_UP:
            return above  # "marched to demand an election": and demanded it
        if infinitive and lemma in RISING and syntax.lemma[verb] in REPORTS:
            return above  # "rose to say"
        if infinitive and ((lemma == "come" and syntax.kid(verb, "dobj") is None) or (lemma in RISING and syntax.lemma[verb] == "find")):
            return above  # "how it came to be there", "woke to find the house gone"
        if infinitive and syntax.low[syntax.subtree(verb)[0]] == "only" and (syntax.comma_before(verb) or syntax.pos[head] == "VERB"):
            return above  # "opened a line, only to close it"
        if infinitive and any(syntax.low[k] in ("but", "except") for k in syntax.kids_of(verb, "mark")):
            return Scope(False, "asserted" if above.negative else above.modality)  # "would not describe it, except to say"
        here = lemma == "be" and any(syntax.low[k] in ("here", "there") for k in syntax.kids_of(head, "advmod"))
        made = lemma in ("build", "construct", "design", "make") and syntax.kid(head, "auxpass") is not None
        if infinitive and above.negative and (here or made or lemma in ("come", "gather", "meet")):
            return Scope(True, "planned")  # "did not come here to sign anything", "is not built to last"
        if infinitive and syntax.lemma[verb] == "become" and lemma in WINNING and syntax.tag[head] in ("VBD", "VBN"):
            return above  # "defeated Ruiz to become president"
        if infinitive:
            return Scope(False, "planned" if above.modality == "asserted" else above.modality)  # purpose
        opener = {syntax.low[k] for k in syntax.kids_of(verb, "mark", "advmod")}
        sooner = [*syntax.kids_of(head, "advmod"), *syntax.kids_of(verb, "advmod"), *(k - 1 for k in syntax.kids_of(verb, "mark"))]
        if "than" in opener and any(syntax.low[k] == "rather" for k in sooner):
            return Scope(True)  # "rather than support Malta", "would rather wait than support it"
        mark = syntax.kid(verb, "mark")
        if mark is not None and syntax.low[max(mark - 2, 0) : mark] == ["as", "soon"]:
            opener |= {"once"}  # "as soon as they give it"
        if opener & {"until", "till"} and syntax.tag[verb] in ("VBZ", "VBP"):
            return Scope(False, "hypothetical")  # "until Ankara withdraws the threat"
        if opener & TEMPORAL and syntax.tag[verb] in ("VBZ", "VBP") and (above.modality != "asserted" or "before" in opener):
            if above.modality == "requested":  # "must report when somebody dies": nobody asks for that; "hold him while they look": they do
                return None if "while" in opener else Scope(False, "hypothetical")
            return Scope(False, above.modality if above.modality != "asserted" else "planned")  # "when he visits": yet to come
        if opener & {"before", "once", "until"} and above.modality in (*_AHEAD, "possible") and _perfect(syntax, verb, opener):
            return Scope(False, "hypothetical")  # "should wait until it has been approved"
        if follows_from(syntax, verb, head):
            return Scope(False, above.modality)
        return Scope(False, "hypothetical") if above.modality == "hypothetical" and opener & WHEREVER else None
    if dep in ("ccomp", "xcomp") and lemma in DENIAL and above.negative:
        beside = {syntax.lemma[k] for k in (*syntax.kids_of(head, "conj"), syntax.head[head])}
        if beside & {"admit", "confirm"}:
            return Scope(False, "hypothetical")  # "neither confirmed nor denied that", "nor denied having": nobody says
    if dep == "ccomp" and not to_do:
        if lemma in DENIAL:
            return Scope(not above.negative, "asserted")
        if lemma == "be" and any(syntax.lemma[k] in _FEARED for k in syntax.kids_of(head, "nsubj")):
            return Scope(False, "possible")  # "the danger is that they take it seriously"
        if lemma == "be" and above.negative and any(syntax.low[k - 1 : k + 1] == ["not", "that"] for k in syntax.kids_of(verb, "mark")):
            return Scope(True, above.modality) if syntax.low[head - 1] == "it" else Scope(False, "hypothetical")  # "it is not that it left"
        helped = head if syntax.dep[head] != "conj" or syntax.tag[head] != "VBN" else syntax.head[head]
        told = lemma == "tell" or any(syntax.low[k] == "that" for k in syntax.kids_of(verb, "mark"))
        if lemma in HEARSAY and told and syntax.kid(helped, "auxpass") is not None and syntax.kid(head, "agent") is None:
            return Scope(above.negative and lemma in NEG_RAISING, "possible")  # "was told that it sank": by nobody that is named
        if lemma in DOUBT:
            return Scope(lemma == "doubt" and not above.negative, "possible")
        if lemma in NEG_RAISING and above.negative:
            return Scope(True, above.modality)
        if (lemma in UNSAID or lemma == "mean") and above.negative:
            return Scope(False, "hypothetical")
        for adjective in syntax.kids_of(head, "acomp"):
            return _of_truth(syntax.low[adjective], above)
        bare = ("VB",) if lemma in ("insist", "suggest") else ("VB", "VBP")  # "insist that they have" tells what is
        asked = lemma in DEMAND and (syntax.tag[verb] in bare or subjunctive(syntax, verb))
        wanted = lemma in ("need", "order", "want") and syntax.tag[verb] == "VBN" and syntax.kid(verb, "auxpass") is None
        if (asked or wanted) and syntax.kid(verb, "aux") is None:
            return Scope(False, "requested")  # "wants him freed" too
        open_ = above.modality == "hypothetical" or (above.modality == "obligatory" and lemma in ("demonstrate", "prove", "show"))
        return Scope(False, "hypothetical") if open_ else None
    if dep == "xcomp" and lemma in DENIAL:
        return Scope(not above.negative, above.modality)
    for adjective in (*syntax.kids_of(head, "acomp"), *((head,) if syntax.pos[head] == "ADJ" else ())):
        if any(syntax.low[k] == "too" for k in syntax.kids_of(adjective, "advmod")):
            return Scope(not above.negative, above.modality)  # "too busy to read"
        if syntax.low[adjective] == "able" and _once(syntax, syntax.head[adjective] if syntax.pos[head] == "ADJ" else head):
            return above  # "has been able to say", "was able to flee"
        return _of_adjective(syntax.low[adjective], above)
    if infinitive and ((lemma in RISING and syntax.lemma[verb] in REPORTS) or lemma == "ought"):
        return above if lemma != "ought" else Scope(above.negative, "obligatory")
    passive = syntax.kid(head, "auxpass") is not None or (syntax.dep[head] == "acl" and syntax.tag[head] == "VBN")
    if infinitive and lemma in (HEARSAY | _REACHED) - {"suppose", "tell"} and passive and dep == "xcomp":
        return Scope(above.negative, max("possible", above.modality, key=STRENGTH.index))  # "is said to have fled"
    if infinitive and above.negative and dep == "xcomp" and lemma in MAKING_DO:
        return Scope(False, "hypothetical")  # "was never forced to work": and may have
    if infinitive and lemma in ("say", "tell"):
        return Scope(above.negative, "requested")  # "said to change the locks"
    if infinitive and lemma == "go" and syntax.tag[head] == "VBG":
        return Scope(above.negative, max("planned", above.modality, key=STRENGTH.index))  # "is going to sue"
    if lemma == "like" and not any(syntax.low[k] in ("would", "'d", "’d", "should") for k in syntax.kids_of(head, "aux")):
        return above  # "likes to tell": a habit
    if dep == "xcomp" and lemma in ("want", "need") and above.modality != "hypothetical":
        return Scope(above.negative, "obligatory" if lemma == "need" else "possible")  # "wants Malta to sign" is a ccomp
    to_be = {syntax.low[k] for k in syntax.kids_of(verb, "aux")}
    if lemma in ("be", "have") and infinitive and outstanding(syntax, head, verb):
        return Scope(not above.negative, "asserted")  # "has yet to answer", "is yet to answer", "has still to answer"
    if lemma == "be" and dep == "xcomp" and not modal and (syntax.tag[verb] == "VB" or "to" in to_be):
        if "have" in to_be and syntax.low[head] in ("was", "were"):
            return Scope(above.negative, "hypothetical")  # "was to have met": it did not come to that (Quirk et al. 1985, 4.66)
        return Scope(above.negative, max("planned", above.modality, key=STRENGTH.index))  # "are to travel"
    if lemma == "have" and infinitive:
        return Scope(False, "obligatory").under(above)
    if lemma == "suppose" and infinitive and syntax.kid(head, "dobj") is None:
        return Scope(above.negative, max("planned", above.modality, key=STRENGTH.index))  # "are supposed to resume"
    if lemma in ("require", "oblige", "obligate") and syntax.kid(head, "auxpass") is not None:
        return Scope(above.negative, "obligatory")
    if lemma == "threaten" and infinitive and not any(somebody(syntax, s) for s in syntax.kids_of(head, "nsubj")):
        return Scope(above.negative, "possible")  # "a dispute that threatened to overshadow it"
    return _of_verb(lemma, above)


_FEARED = UNSURE_NOUNS | {"aim", "concern", "danger", "dream", "expectation", "hypothesis", "idea", "plan", "theory", "thought", "worry"}
_REACHED = frozenset("believe calculate estimate forecast predict project reckon rumor rumour".split())


_AHEAD = ("planned", "obligatory", "requested", "hypothetical")


def _perfect(syntax: Syntax, verb: int, opener: set[str]) -> bool:
    """True for "until it has been held", "until it was held": what has to come first; before "before" only a perfect tells."""
    told = syntax.head[verb]
    ahead = any(syntax.low[k] in ("will", "would") for k in syntax.kids_of(told, "aux"))
    return "until" in opener or ahead or any(syntax.lemma[k] == "have" for k in syntax.kids_of(verb, "aux"))


def _once(syntax: Syntax, be: int) -> bool:
    """True for a plain or perfect past, with no other modal ("was able", "has been able")."""
    perfect = [k for k in syntax.kids_of(be, "aux") if syntax.low[k] in ("had", "has", "have")]
    return (syntax.tag[be] == "VBD" or bool(perfect)) and not any(syntax.low[k] in MODALS for k in syntax.kids_of(be, "aux"))


def _of_verb(lemma: str, above: Scope) -> Scope:
    if above.negative and above.modality == "asserted" and lemma in ("decline", "refuse", "reject"):
        return Scope(False, "possible")  # "is not refusing to reform": nor has it
    if lemma in NEGATIVE or (lemma == "hesitate" and above.negative):
        return Scope(not above.negative, above.modality)
    if lemma in ("allow", "let", "permit") and above.modality in ("obligatory", "requested"):
        return above  # "should be allowed to finish"
    for words, modality in ((PLANNED, "planned"), (REQUESTED, "requested"), (POSSIBLE, "possible"), (("obligate", "oblige"), "obligatory")):
        if lemma in words:
            return Scope(above.negative, max(modality, above.modality, key=STRENGTH.index))
    return above


def _of_truth(low: str, above: Scope) -> Scope | None:
    """What an adjective says of a that-clause: "it is likely that", "it is not true that"."""
    if low in FALSE_ADJECTIVES:
        return Scope(not above.negative, above.modality)
    if low == "true":
        return Scope(above.negative, above.modality)
    if low in THAT_ADJECTIVES or low == "unlikely":
        return Scope(above.negative != (low == "unlikely"), "possible")
    if low in OBLIGED_ADJECTIVES:
        return Scope(above.negative, "obligatory")
    if low in ("unclear", "uncertain", "doubtful") or (above.negative and low in ("clear", "certain", "sure")):
        return Scope(False, "hypothetical")
    return Scope(False, "hypothetical") if above.modality == "hypothetical" else None


def _of_adjective(low: str, above: Scope) -> Scope:
    if low in NEGATIVE_ADJECTIVES:
        return Scope(not above.negative, above.modality)
    if low == "unlikely":
        return Scope(not above.negative, "possible")
    for words, modality in ((PLANNED_ADJECTIVES, "planned"), (POSSIBLE_ADJECTIVES, "possible"), (OBLIGED_ADJECTIVES, "obligatory")):
        if low in words:
            return Scope(above.negative, max(modality, above.modality, key=STRENGTH.index))
    return above


def _of_noun(syntax: Syntax, noun: int, known: dict[int, Scope]) -> Scope | None:
    lemma = syntax.lemma[noun]
    if lemma == "order" and noun > 0 and syntax.low[noun - 1] == "in":
        return Scope(False, "planned")  # "in order to"
    if none_of(syntax, noun) and lemma in ("duty", "need", "obligation", "reason", "right"):
        return Scope(False, "hypothetical")  # "has no right to halt it": and may have
    for kind, words in NOUNS.items():
        if lemma in words:
            if kind == "possible" and came_to_nothing(syntax, noun):
                return Scope(True)
            return Scope(not none_of(syntax, noun)) if kind == "negative" else Scope(none_of(syntax, noun), kind)  # "no plans to move"
    if any(syntax.low[k] in ("first", "last", "latest", "only", "next") or syntax.ent[k] == "ORDINAL" for k in syntax.kids[noun]):
        return None  # "the first woman to land", "the ninth to be held"
    return Scope(none_of(syntax, noun), "planned")  # "in no mood to sell"


def _of_preposition(syntax: Syntax, preposition: int, known: dict[int, Scope]) -> Scope | None:
    """A gerund after a preposition: "without signing", "instead of meeting", "accused of selling"."""
    low, host = syntax.low[preposition], syntax.head[preposition]
    if (
        low in WITHOUT
        or (low == "from" and syntax.low[preposition - 1] == "far")  # "far from easing it"
        or (low == "of" and (syntax.low[host] in INSTEAD or (preposition > 0 and syntax.low[preposition - 1] in INSTEAD)))
        or (low == "than" and "rather" in (syntax.low[host], syntax.low[preposition - 1], *(syntax.low[k] for k in syntax.kids[host])))
    ):
        return Scope(True)
    if low == "of" and syntax.low[host] == "short":
        return _of_verb("refuse", scope(syntax, syntax.head[host], known))  # "stopped short of endorsing"
    while syntax.dep[host] in ("prep", "pcomp") and syntax.head[host] != host:
        host = syntax.head[host]
    if syntax.pos[host] not in ("VERB", "AUX"):
        return _of_noun(syntax, host, known) if syntax.pos[host] == "NOUN" else None
    lemma = syntax.lemma[host]
    if low == "for" and lemma in JUDGING:
        return None  # "is to apologize for suggesting": it was suggested
    if syntax.kid(preposition, "neg") is not None:
        return Scope(True)  # "not by paying them but by"
    if low in ("before", "after") and scope(syntax, host, known).modality in ("obligatory", "requested"):
        return Scope(False, "hypothetical")  # "must weigh it before issuing a licence"
    if low == "by" and scope(syntax, host, known).negative:
        return Scope(False, "hypothetical")  # "cannot do so by waiting"
    if low == "against":
        return Scope(True, "planned" if lemma in PLANNED else "requested")  # "warned Malta against signing", "decided against signing"
    if low == "from" and (lemma in NEGATIVE or lemma == "keep"):
        around = scope(syntax, host, known)
        if any(none_of(syntax, k) for k in syntax.kids_of(host, "nsubj")):
            return Scope(False, "possible")  # "nothing prevents them from leaving"
        if around.negative:  # "would not stop Oslo from building": it may
            return Scope(False, "possible" if around.modality in ("planned", "possible") else "asserted")
        return Scope(True, around.modality)
    if low in ("for", "on") and lemma in ("plan", "push", "call", "press", "insist"):
        return _of_verb(lemma, scope(syntax, host, known))
    if lemma in ("accuse", "suspect") or (lemma == "charge" and low == "with"):
        told_of = syntax.kid(host, "auxpass") is not None or (syntax.tag[host] == "VBN" and syntax.kid(host, "aux") is None)
        named = syntax.kid(host, "nsubj", "agent") is not None or not told_of
        return Scope(False, "asserted" if lemma != "suspect" and named else "possible")  # "was accused of": nobody vouches for it
    if lemma in ("lose", "waste") and any(syntax.lemma[k] == "time" for k in syntax.kids_of(host, "dobj")):
        return None  # "wasted no time in suing"
    return scope(syntax, host, known)
