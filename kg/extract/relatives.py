"""Whom or what "which", "that" and "who" stand for: the noun that a relative clause modifies, or one near it."""

from __future__ import annotations

from collections.abc import Iterator

from ..nouns import SUMMING_NOUNS
from .embedding import NEGATIVE, PLANNED, POSSIBLE
from .moods import left_out
from .roles import is_time
from .slots import Frame, noun_slots
from .syntax import Syntax

__all__ = ["DOES_NOTHING", "RESULTS", "antecedents_of", "owners", "relative"]

_RELATIVE = frozenset(("that", "which", "who", "whom"))
_WANTING = PLANNED | POSSIBLE | NEGATIVE | {"have"}
RESULTS = frozenset("allow bring cause create force lead leave make mean prompt result spark trigger".split())
"""Verbs for what comes of something."""


def relative(syntax: Syntax, i: int, frame: Frame, made: dict[int, Frame]) -> None:
    """Put the noun a relative clause modifies in place of its pronoun, or in its gap."""
    opened = syntax.first_conjunct(i) if _opens_again(syntax, i) else i
    if syntax.dep[opened] != "relcl":
        _relative_inside(syntax, i, frame, made)
        return
    noun = syntax.head[opened]
    antecedents = antecedents_of(syntax, noun, opened)
    if syntax.lemma[i] in RESULTS and syntax.comma_before(i) and any(syntax.low[s] == "which" for s in frame.subjects):
        frame.subjects = []
        return
    firm = any(syntax.ent[k] == "GPE" for k in syntax.kids_of(noun, "poss"))  # "Canada's Barrick, which"
    inside = syntax.dep[noun] in ("nsubj", "nsubjpass") and syntax.head[noun] > i  # "Kade, which runs trains, said": no person, so called
    if syntax.ent[noun] == "PERSON" and not (firm or inside) and any(syntax.low[s] == "which" for s in frame.subjects):
        frame.subjects = []  # a person is "who": this takes up the clause
        return
    if frame.subjects and all(syntax.low[s] in _RELATIVE and syntax.tag[s] in ("WDT", "WP", "IN", "DT") for s in frame.subjects):
        frame.subjects = antecedents
        return
    taken_up = any(syntax.low[f] in _RELATIVE for f in frame.slots.get("", ()))
    if frame.slots.get("to do") and syntax.lemma[i] in _WANTING and taken_up:
        pronouns = frame.slots.pop("")  # "the oil, which they intended to cap": it is the cap's object
        for lower in _infinitives(frame, made):
            if not lower.slots.get("") and not lower.copula:
                lower.slots[""] = antecedents
                return
        frame.slots[""] = pronouns
    for marker, fillers in frame.slots.items():
        for n, filler in enumerate(fillers):
            opens = syntax.low[filler] == "that" and filler < i and filler == syntax.subtree(i)[0]
            if opens or (syntax.low[filler] in _RELATIVE and syntax.tag[filler] in ("WDT", "WP")):
                if filler in frame.marker:
                    for a in antecedents:
                        frame.marker[a] = frame.marker[filler]
                frame.slots[marker] = fillers[:n] + antecedents + fillers[n + 1 :]
                return
    for lower in _infinitives(frame, made):
        if any(syntax.low[f] in _RELATIVE and syntax.tag[f] in ("WDT", "WP") for f in lower.slots.get("", ())):
            lower.slots[""] = antecedents  # "ailments that it has failed to cure"
            return
    gap = frame.subjects and "" not in frame.slots and not {"that", "to do"} & set(frame.slots)
    adverbial = any(syntax.tag[k] in ("WRB", "WP$") for k in syntax.subtree(i)[:3])  # "the town where", "the man whose"
    adverbial = adverbial or syntax.lemma[noun] in _MANNERS or is_time(syntax, noun)  # "the way Malta votes", "the day it voted"
    if gap and not frame.passive and not frame.copula and not adverbial:
        frame.slots[""] = antecedents
    bare = frame.subjects and syntax.tag[syntax.subtree(i)[0]] not in ("WDT", "WP", "WRB", "WP$", "IN") and "" not in frame.slots
    if bare and not adverbial and syntax.lemma[i] in _WANTING:
        for lower in _infinitives(frame, made):  # "a figure the ministry refused to confirm"
            if not lower.slots and not lower.copula and not lower.passive and syntax.lemma[lower.verb] not in _GOING:
                lower.slots[""] = antecedents
                return


def _opens_again(syntax: Syntax, i: int) -> bool:
    """ "The summit, which opens on Sunday and which Li will attend": a second relative clause of the same noun."""
    start = syntax.subtree(i)[0]
    takes_part = syntax.tag[start] in ("WDT", "WP") or syntax.dep[start] in ("nsubj", "nsubjpass", "dobj")
    first = syntax.first_conjunct(i)
    again = syntax.low[start] == "that" == syntax.low[syntax.subtree(first)[0]]  # "islands that Oslo took and that Peru claims"
    takes_part = takes_part or (again and syntax.dep[first] == "relcl" and syntax.kid(i, "nsubj") is not None)
    return syntax.dep[i] == "conj" and syntax.low[start] in _RELATIVE and takes_part


def _relative_inside(syntax: Syntax, i: int, frame: Frame, made: dict[int, Frame]) -> None:
    """ "A plan (which) critics say would hurt farmers": what opens the clause that reports belongs to the one reported."""
    said = syntax.head[i]
    opened = syntax.first_conjunct(said)
    if syntax.dep[i] != "ccomp" or syntax.dep[opened] != "relcl":
        return
    antecedents = antecedents_of(syntax, syntax.head[opened], opened)
    for fillers in (frame.subjects, frame.slots.get("", [])):
        if any(f < said < i and syntax.low[f] in _RELATIVE and syntax.tag[f] in ("WDT", "WP", "IN", "DT") for f in fillers):
            if fillers is not frame.subjects and frame.slots.get("to do"):
                del frame.slots[""]  # "a system that he claims he is going to change": it is the infinitive's
                for lower in _infinitives(frame, made):
                    if not lower.slots.get("") and not lower.copula:
                        lower.slots[""] = antecedents
                        break
                continue
            fillers[:] = antecedents
    if not frame.subjects and syntax.subtree(i)[0] == said + 1 and syntax.kid(said, "nsubj") is not None:
        frame.subjects = antecedents


_GOING = frozenset(
    "act appear arrive begin come continue die end fight flee go leave live meet remain return speak stay travel vote work".split()
)
"""Verbs that need nobody and nothing beside their subject."""
_MANNERS = frozenset("extent manner moment occasion place point reason speed time way".split())
"""Nouns whose bare relative clause says how, when or why ("the way X votes"); they fill no gap in it."""
DOES_NOTHING = _MANNERS | frozenset("case instance order process purpose respect".split())
"""Nouns that no participle after them has as its subject ("in many cases reporting …")."""
_WHO = ("GPE", "NORP", "PERSON")
_DONE = frozenset(
    "acquisition aim ambition arrangement attack campaign conflict contract crime crisis custom deal disaster election exchange goal habit "
    "measure merger operation pact plan policy project purchase ruling sale scheme strike swap takeover target trade tradition transaction "
    "trend trip visit war".split()
)
"""Nouns for what is done, which no country or person is: "the sale of jets to Qatar, a deal that angered Israel"."""
_LIKENESSES = frozenset("clip footage image photo photograph picture portrait video".split())


def _infinitives(frame: Frame, made: dict[int, Frame]) -> Iterator[Frame]:
    for k in (*frame.slots.get("to do", ()), *frame.slots.get("doing", ())):
        if k in made:
            yield made[k]
            yield from _infinitives(made[k], made)




def antecedents_of(syntax: Syntax, noun: int, clause: int) -> list[int]:
    """The noun a clause modifies, or all conjuncts of a coordination that ends just before it."""
    both = any(syntax.low[k] in ("all", "both") and syntax.dep[k] == "predet" for k in syntax.subtree(clause)[:1])
    helped = syntax.kids_of(clause, "aux", "auxpass")
    many = syntax.tag[clause] in ("VBP", "VB") and not helped
    many = many or any(syntax.low[k] in ("are", "were", "have", "do") for k in helped)
    if syntax.dep[noun] == "conj" and (both or many) and not left_out(syntax, noun):
        return syntax.conjuncts(syntax.first_conjunct(noun))
    mates = syntax.conjuncts(noun)
    if (both or many) and len(mates) > 1 and syntax.subtree(clause)[0] - syntax.subtree(mates[-1])[-1] in (1, 2):
        return mates  # "Peru and Chile, which are allies"
    kind = syntax.pos[noun] == "NOUN" or any(syntax.low[k] in ("a", "an") for k in syntax.kids_of(noun, "det"))
    if syntax.lemma[noun] in SUMMING_NOUNS and syntax.comma_before(noun):
        return [noun]  # "did not name Peru, an omission that they regret"
    if syntax.dep[noun] == "appos" and syntax.pos[syntax.head[noun]] == "PROPN" and kind:
        who = syntax.head[noun]
        done = syntax.ent[who] in _WHO and syntax.lemma[noun] in _DONE
        return [noun] if done else [who]  # "Brown, a lawyer who runs": it is Brown who runs
    if syntax.lemma[noun] in _LIKENESSES and syntax.tag[clause] == "VBG":
        shown = [f for f, _ in noun_slots(syntax, noun).get("of", []) if f < clause]
        return shown or [noun]  # "images of the boy wearing a cap"
    return [noun]


def owners(syntax: Syntax, whose: int) -> list[int]:
    """Whom "whose" stands for: "Peru, whose president resigned"."""
    clause = syntax.head[whose]
    while syntax.dep[clause] not in ("relcl", "ROOT"):
        clause = syntax.head[clause]
    return antecedents_of(syntax, syntax.head[clause], clause) if syntax.dep[clause] == "relcl" and syntax.head[clause] < whose else []
