"""Senses of a verb that its form in the ontology does not mean, told from what fills its roles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..nouns import DOCUMENT_NOUNS, EVENT_NOUNS, PERSON_NOUNS
from ..ontology import Form
from .actors import is_actor, meant
from .syntax import Syntax

__all__ = ["ANSWERING", "another_sense"]

_NO_GIFTS = frozenset("body captive case document file hostage letter list note office power prisoner remain remains suspect".split())
_TREATING = DOCUMENT_NOUNS | EVENT_NOUNS | {"case", "chapter", "clause", "issue", "paragraph", "part", "question", "section"}
_WITH_WORDS = frozenset("openly personally publicly verbally".split())
ANSWERING = frozenset(("comment", "elaborate", "speculate"))
_NO_TARGETS = {
    "blow": frozenset("agreement budget coalition deal negotiation pact plan relation relationship summit talk truce".split()),
    "destroy": frozenset("basis confidence credibility evidence faith hope illusion logic myth prospect record reputation trust".split()),
    "slam": frozenset("brake door gate lid shutter window".split()),
}
_SAKES = frozenset("defence defense protest reply reprisal response retaliation return revenge self-defence solidarity support".split())
_SUPPLIES = frozenset("calm confidence electricity internet order peace power service stability trust water".split())
_PROGRAMMES = frozenset("arrangement facility loan program programme".split())
_NOWHERE = frozenset("air ocean sea sky water".split())
_GROUND = frozenset("field ground land mud soil".split())


def _at_the_polls(syntax: Syntax, verb: int) -> bool:
    """True where one is beaten by votes, points or seats, or in a match or an election."""
    around = [verb, *(a for a in syntax.ancestors(verb) if syntax.pos[a] == "VERB")]
    fillers = [c for v in around for p in syntax.kids_of(v, "prep", "agent") for c in syntax.kids_of(p, "pobj")]
    fillers += [c for v in around[1:] for c in syntax.kids_of(v, "dobj")]
    inner = [c for f in fillers for p in syntax.kids_of(f, "prep") for c in syntax.kids_of(p, "pobj")]
    return any(syntax.lemma[f] in _POLLED for f in (*fillers, *inner))


_POLLED = frozenset(
    "ballot championship contest cup election final game goal margin match point poll presidency primary race run-off runoff seat set "
    "title tournament vote".split()
)


def another_sense(syntax: Syntax, form: Form, roles: Mapping[str, Sequence[int]], verb: int) -> bool:
    """True if the verb or noun of ``form`` says something else here: ``roles`` are the tokens that fill its roles."""
    objects, lemma = roles.get("object", ()), form.lemma
    lemmas = {syntax.lemma[f] for f in objects}
    if lemma == "attack" and any(syntax.low[k] in _WITH_WORDS for k in syntax.kids_of(verb, "advmod")):
        return True  # "has publicly attacked him": with words
    if any(_plenty(syntax, k) for k in syntax.kids_of(verb, "dobj")):
        return form.plover in ("AGREE", "SUPPORT")  # "gets a great deal of attention from Peru": nothing is agreed
    if lemma in ("decline", "refuse"):
        return any(syntax.lemma[k] in ANSWERING for k in syntax.kids_of(verb, "xcomp"))  # "declined to comment": rejects nothing
    if lemmas & _NO_TARGETS.get(lemma, frozenset()):
        return True  # "would blow up the deal", "has slammed the door"
    if verb > 1 and syntax.text[verb - 1] == "-" and syntax.low[verb - 2] in ("mis", "over", "under"):
        return True  # "had under-declared its income"
    if lemma in ("announce", "confirm"):
        told = (k for v in (verb, *syntax.kids_of(verb, "xcomp")) for k in syntax.kids_of(v, "dobj", "nsubjpass"))
        return any(syntax.low[t] == "by" for k in told for t in syntax.subtree(k))  # "confirmed the arrest of a man by police": they did it
    if any(syntax.lemma[k] == "review" for k in syntax.kids_of(verb, "dobj")) and lemmas & _PROGRAMMES:
        return True  # "completed the third review of the programme": nobody is looked into
    if lemma == "see" and any(syntax.dep[f] == "oprd" and syntax.low[f - 1] != "as" for f in roles.get("role", ())):
        return True  # "have never seen it open": they saw it
    if lemma == "seek":
        return any(syntax.lemma[k] in ("cover", "safety", "shelter") for k in syntax.kids_of(verb, "dobj"))  # "from a storm"
    if lemma == "face":
        return not any(is_actor(syntax, f) for f in roles.get("object", objects))  # "the truce faces a lawsuit": nobody is accused
    if lemma == "concern":
        return any(syntax.lemma[meant(syntax, f)] in _TREATING for f in objects)  # "half of the briefing concerned it": it was about it
    if lemma == "hand":
        return any(syntax.lemma[f] in _NO_GIFTS for f in roles.get("topic", ()))  # "handed over the remains": nobody is aided
    if lemma == "appeal":
        return bool(lemmas & {"court", "tribunal"})  # "will appeal to the Supreme Court": against a judgment
    if lemma == "level":
        return any(syntax.low[f] in _GROUND for f in objects)
    if lemma == "leave":
        return form.plover == "YIELD" and syntax.kid(verb, "oprd") is not None  # "left the party divided"
    if lemma in ("fire", "launch"):
        return bool(lemmas & _NOWHERE)  # "fired missiles into the Sea of Japan": nobody is attacked
    if lemma in ("beat", "crush", "defeat", "rout", "thrash"):
        return _at_the_polls(syntax, verb)  # "took half of the vote, beating Poe by 300 ballots": nobody is hurt
    if lemma == "send":
        people = any(is_actor(syntax, f) or syntax.lemma[f] in PERSON_NOUNS for f in objects)
        return "back" in form.particles and not people  # "sent the bill back to parliament": nobody is expelled
    if lemma == "strike":
        return any(syntax.low[p] == "off" and syntax.kid(p, "pobj") is not None for p in syntax.kids_of(verb, "prep"))  # "off its register"
    if lemma == "challenge":
        return any(syntax.lemma[c] in ("court", "tribunal") for p in syntax.kids_of(verb, "prep") for c in syntax.kids_of(p, "pobj"))
    if lemma == "restore":
        return bool(lemmas & _SUPPLIES)  # "cannot restore power to the port": nothing is given back
    if form.plover == "ASSAULT" and any(syntax.lemma[f] in _SAKES and syntax.low[syntax.head[f]] == "in" for f in objects):
        return True  # "carried out the attack in support of the rebels"
    if lemma == "return":
        return any(syntax.low[f] == "fire" for f in objects)  # "troops returned fire"
    if lemma == "receive":
        return any(syntax.pos[s] == "PRON" and syntax.dep[s] == "poss" for s in roles.get("subject", ()))  # "received its share"
    if lemma == "call":
        return form.plover == "CONSULT" and any(syntax.low[f] == "another" for f in objects)  # "have called another for May": a strike
    if lemma in ("chair", "head", "lead", "oversee"):  # "several states, led by Italy", "chaired the summit"
        return bool(lemmas & EVENT_NOUNS) or any(syntax.tag[f] == "NNS" and not syntax.ent[f] for f in objects)
    return False


def _plenty(syntax: Syntax, i: int) -> bool:
    large = any(syntax.low[k] in ("good", "great") for k in syntax.kids_of(i, "amod"))
    return syntax.low[i] == "deal" and large and any(syntax.low[k] == "of" for k in syntax.kids_of(i, "prep"))
