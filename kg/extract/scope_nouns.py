"""Clauses under a noun: what restricts a noun of a clause that is no fact, and what a claim, a report or a doubt holds."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import BODY_NOUNS, CLAIM_NOUNS
from .embedding import DENIAL, MODALS, NOUNS, RUMOURS, UNSURE_NOUNS
from .moods import none_of, subjunctive
from .scope_own import Scope
from .syntax import Syntax

__all__ = ["of_claim", "of_unreal_noun"]

_SEEN = frozenset("circulate draft leak obtain publish release review see".split())


def of_unreal_noun(syntax: Syntax, noun: int, scope: Callable[[int], Scope]) -> Scope | None:
    """ "A study commissioned by the court would not cost much": where the clause is no fact, neither is what restricts its noun."""
    clause = next((a for a in syntax.ancestors(noun) if syntax.pos[a] in ("VERB", "AUX")), None)
    if clause is None:
        return None
    done = [v for v in syntax.kids_of(noun, "acl") if syntax.tag[v] == "VBN"]
    dated = any(syntax.ent[k] in ("DATE", "TIME") for v in done for k in syntax.subtree(v))
    sure = any(syntax.lemma[v] in ("contain", "include", "mention") for v in syntax.kids_of(noun, "acl"))
    sure |= syntax.lemma[clause] in ("avert", "prevent") and any(syntax.tag[v] == "VBD" for v in syntax.kids_of(noun, "relcl"))
    if sure or (dated and noun < clause) or any(syntax.lemma[v] in _SEEN and syntax.kid(v, "agent") is not None for v in done):
        return None  # "an option included in the pact", "a plan circulated on Monday", "did not prevent a fire that killed ten"
    known = any(syntax.low[k] in ("a", "an", "the") for k in syntax.kids_of(noun, "det")) and syntax.dep[noun] != "nsubj"
    if syntax.lemma[noun] in BODY_NOUNS and known and any(syntax.tag[v] == "VBG" for v in syntax.kids_of(noun, "acl")):
        return None  # "refused to appear before a committee looking into it"
    held = any(syntax.low[k] in ("had", "has", "have") for v in syntax.kids_of(noun, "relcl") for k in syntax.kids_of(v, "aux"))
    plain = not any(syntax.low[k] in MODALS for k in syntax.kids_of(clause, "aux"))
    agents = [p for v in syntax.kids_of(noun, "acl") for p in syntax.kids_of(v, "agent") if plain]
    if held or any(syntax.ent[k] for p in agents for k in syntax.kids_of(p, "pobj")):
        return None  # "cannot rest on claims which they have contested", "does not touch measures taken by Oslo"
    refused = syntax.dep[clause] == "xcomp" and syntax.lemma[syntax.head[clause]] in ("decline", "refuse")
    subjects = [s for v in syntax.kids_of(noun, "relcl") if syntax.tag[v] == "VBD" for s in syntax.kids_of(v, "nsubj")]
    if refused and any(syntax.low[s] in ("that", "which", "who") for s in subjects):
        return None  # "refused to withdraw remarks that angered Peru": they did
    around = scope(clause)
    past = [v for v in syntax.kids_of(noun, "relcl") if syntax.tag[v] == "VBD"]
    by_them = any(syntax.tag[s] == "PRP" for v in past for s in syntax.kids_of(v, "nsubj"))
    if around.modality == "requested" and not around.negative and by_them:
        return None  # "called on him to stand down over a message he sent"
    told = syntax.dep[clause] == "ccomp" and syntax.tag[syntax.head[clause]] in ("VBD", "VBN")
    reported = told or any(syntax.low[k] == "according" for k in syntax.kids_of(clause, "prep"))  # "said it would": that it will
    would = not reported and any(syntax.low[k] in ("would", "'d", "’d") for k in syntax.kids_of(clause, "aux"))
    if any(syntax.low[k] == "will" for k in syntax.kids_of(clause, "aux")) and not around.negative:
        return None  # "a permit that lets them in will expire unless": it does let them in
    if around.negative or would or around.modality in ("hypothetical", "requested"):
        return Scope(False, "hypothetical")
    if around.modality == "obligatory" and syntax.tag[noun] == "NNS" and syntax.dep[noun] != "pobj" and syntax.kid(noun, "det") is None:
        return Scope(False, "hypothetical")  # "firms that take aid must hire": those that do; not "must do so under rules set by Chad"
    able = any(syntax.low[k] in ("can", "could") for k in syntax.kids_of(clause, "aux"))  # "can buy from firms that have no duty to ask"
    return Scope(False, "possible") if around.modality == "possible" and not able else None


def of_claim(syntax: Syntax, noun: int, clause: int) -> Scope | None:
    """A finite clause under a noun: "no evidence that", "the possibility that", "rejected allegations that"."""
    lemma, host = syntax.lemma[noun], syntax.head[noun]
    if lemma in NOUNS["requested"] | {"condition", "insistence", "proposal", "requirement"} and subjunctive(syntax, clause):
        return Scope(False, "requested")  # "a demand that the line be redrawn"
    if lemma == "condition" and syntax.low[host] == "on":
        return Scope(False, "requested")  # "on condition that monitors sail aboard"
    if none_of(syntax, noun):
        return None if lemma in ("doubt", "question") else Scope(False, "hypothetical")  # "no doubt that it sank": it did
    if lemma in UNSURE_NOUNS:
        return Scope(False, "possible")
    if syntax.dep[noun] == "dobj" and any(syntax.low[k] in ("by", "from") for k in syntax.kids_of(noun, "prep", "agent")):
        return None  # "denied accusations by Peru that it had": Peru says so
    if syntax.dep[noun] == "dobj" and syntax.lemma[host] in DENIAL | {"dismiss"} and lemma in CLAIM_NOUNS | RUMOURS:
        return Scope(True)  # "denied reports that it sank"
    answered = syntax.lemma[host] in DENIAL | {"answer", "dismiss", "face", "fight", "investigate"}
    owned = syntax.kid(noun, "poss") is not None or (syntax.dep[noun] == "dobj" and not answered)
    return Scope(False, "possible") if lemma in CLAIM_NOUNS and not owned else None
