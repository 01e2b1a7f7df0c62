"""What a report itself does: "the envoy said that Qatar must mediate" urges Qatar.

A statement that somebody must or should do something is a request to them; a statement that
something does harm is an accusation of it (CAMEO codebook 1.1b3, 10 and 11, "verbal" cue category notes).
The statement keeps its own proposition; this one is added beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..nouns import EVENT_NOUNS
from ..ontology import DIP, Ontology
from .actors import is_actor, is_body, is_person
from .moods import conditional, none_of
from .phrases import clause_phrase, noun_phrase, span_phrase
from .reading import Reading
from .scope import Scope, scope
from .syntax import Syntax
from .targets import names_in

__all__ = ["derived"]

_HARMFUL_QUADS = frozenset((4,))


def derived(syntax: Syntax, readings: list[Reading], known: dict[int, Scope], ontology: Ontology) -> list[Reading]:
    """Requests and accusations made by statements; empty where the ontology has no such relations."""
    inner: dict[int, list[Reading]] = {}
    for reading in readings:
        if reading.kind == "clause":
            inner.setdefault(reading.anchor, []).append(reading)
    out: list[Reading] = []
    for reading in readings:
        if reading.content is not None and reading.object is None and reading.codes.plover is None and reading.form is not None:
            out.extend(_takes_part(syntax, reading, ontology))
            out.extend(_blames(syntax, reading, known, ontology))
            told = inner.get(_said(syntax, reading.content, inner), [])
            acts = list(_acts(syntax, reading, told, known, ontology))
            out.extend(acts or _wants(syntax, reading, known, ontology))
            out.extend(_of_own_side(syntax, reading, told, known, ontology))
    return out


def _said(syntax: Syntax, verb: int, inner: dict[int, list[Reading]]) -> int:
    """The verb that says what a clause says: of "must be ready to mediate" the infinitive."""
    while verb not in inner:
        below = [c for k in (verb, *syntax.kids_of(verb, "acomp")) for c in syntax.kids_of(k, "xcomp")]
        if not below:
            break
        verb = below[0]
    return verb


def _acts(syntax: Syntax, said: Reading, content: list[Reading], known: dict[int, Scope], ontology: Ontology) -> Iterator[Reading]:
    seen: set[int] = set()
    for told in content:
        if (
            told.subject in seen
            or told.subject == said.subject
            or (told.form is None and told.codes.plover is None and not _must(syntax, told))
        ):
            continue
        found = scope(syntax, told.anchor, known)
        seen.add(told.subject)
        let = syntax.head[told.anchor]
        if syntax.dep[told.anchor] == "xcomp" and syntax.lemma[let] in ("allow", "permit") and syntax.kid(let, "auxpass") is not None:
            continue  # "they should be allowed to return": asked of nobody named
        somebody = is_actor(syntax, told.subject) and syntax.pos[told.subject] != "PRON" and not none_of(syntax, told.subject)
        somebody = somebody and syntax.kid(told.anchor, "auxpass") is None  # "must be consulted": asked of others
        if found.modality == "obligatory" and somebody and _must(syntax, told):
            yield _act(syntax, said, told, "urged", ontology)
        elif found == Scope() and _harmful(told, ontology) and _disputes(ontology, said.form.lemma) and _blamed(syntax, told.subject):
            yield _act(syntax, said, told, "accused", ontology)


_NEEDED = frozenset("crucial essential imperative indispensable necessary needed overdue required vital".split())


def _wants(syntax: Syntax, said: Reading, known: dict[int, Scope], ontology: Ontology) -> Iterator[Reading]:
    """ "Said Peru must disarm", "said a reform of the bank was needed", "says the war must be ended": asked of somebody, or called for."""
    verb = said.content
    actor, thing = syntax.kid(verb, "nsubj"), syntax.kid(verb, "nsubj", "nsubjpass")
    if actor is not None and any(syntax.low[k] == "welcome" for k in syntax.kids_of(verb, "acomp")):
        if is_actor(syntax, actor) and syntax.pos[actor] != "PRON" and actor != said.subject:
            found = scope(syntax, verb, known)
            if found.modality in ("asserted", "planned"):
                told = Reading(verb, actor, None, said.codes, [])
                yield _act(syntax, said, told, "rejected" if found.negative else "supported", ontology)
        return
    if actor is not None and actor != said.subject and is_actor(syntax, actor) and syntax.pos[actor] != "PRON":
        if none_of(syntax, actor):
            return  # "no child should have to choose": asked of no child
        must = syntax.lemma[verb] != "be" and syntax.kid(verb, "auxpass") is None and _bound(syntax, verb)
        if must and scope(syntax, verb, known).modality == "obligatory":
            yield _act(syntax, said, Reading(verb, actor, None, said.codes, []), "urged", ontology)
        return
    if thing is None or is_actor(syntax, thing) or syntax.pos[thing] != "NOUN" or DIP + "calledFor" not in ontology.properties:
        return
    codes = ontology.predicate(DIP + "calledFor")
    quality = syntax.kid(verb, "acomp")
    needed = verb if syntax.low[verb] in _NEEDED and syntax.kid(verb, "auxpass") is not None else quality
    if needed is not None and syntax.low[needed] in _NEEDED:
        if scope(syntax, verb, known) == Scope() and all(syntax.low[k] != "for" for k in syntax.kids_of(needed, "prep")):
            names = [n for n in names_in(syntax, thing) if n != thing]
            arguments = [("target", noun_phrase(syntax, n)) for n in names[:1]]
            yield Reading(
                said.anchor, said.subject, thing, codes, said.relation, arguments, mapped=True, kind="derived", implied=said.implied
            )
        return
    if syntax.kid(verb, "auxpass") is not None and _bound(syntax, verb) and scope(syntax, verb, known).modality == "obligatory":
        content = [("content", clause_phrase(syntax, verb, type="Statement"))]
        content += [("target", noun_phrase(syntax, n)) for n in names_in(syntax, thing)[:1]]
        yield Reading(said.anchor, said.subject, None, codes, said.relation, content, mapped=True, kind="derived", implied=said.implied)


def _bound(syntax: Syntax, verb: int) -> bool:
    """True for "must go", "must be mended", not for "must have gone", which is a guess."""
    helpers = [syntax.low[k] for k in syntax.kids_of(verb, "aux")]
    if any(conditional(syntax, k) for k in syntax.kids_of(verb, "advcl")):
        return False  # "if the court refuses, the firm must comply": nobody is urged yet
    return "must" in helpers and "have" not in helpers and syntax.kid(verb, "neg") is None


_SIDES = frozenset(
    "administration army bloc coalition company country force government group military ministry nation party side state".split()
)
_SPOKEN = (1, 3)
"""Quad classes of what is done by saying it."""
_DONE = {1: "agreedTo", 2: "agreedTo", 3: "threatened", 4: "threatened"}
"""Quad class of what is announced -> what the announcement does (CAMEO codebook, 03 and 13)."""


def _of_own_side(syntax: Syntax, said: Reading, content: list[Reading], known: dict[int, Scope], ontology: Ontology) -> Iterator[Reading]:
    """ "Turkey's president says it will attack", "Putin said his country will not lift the ban": who announces it threatens, refuses.

    What is said of one's own side, present or to come, is done in saying it: a promise, a threat, a refusal, a condemnation.
    """
    if not (is_person(syntax, said.subject) or is_body(syntax, said.subject)):
        return
    for told in content:
        if told.form is None or told.codes.quad is None or told.subject == said.subject:
            continue
        if not _own_side(syntax, told.subject, said.subject):
            continue
        found = scope(syntax, told.anchor, known)
        if found.negative and told.codes.plover in ("REJECT", "REQUEST"):
            continue  # "we are not asking for charity", "we are ruling nothing out"
        name = "rejected" if found.negative else _DONE[told.codes.quad] if found.modality == "planned" else None
        if name == "threatened" and told.codes.plover in ("COERCE", "SANCTION"):
            name = "announcedMeasure"  # "announced that it will extend the curfew" threatens nobody by name
        if name is not None and found.modality in ("asserted", "planned"):
            act = _act(syntax, said, told, name, ontology)
            if name == "rejected":  # what is refused is the deed: "refused" to "sign it", not that "it will not sign it"
                end = clause_phrase(syntax, told.anchor).end
                deed = [t for t in syntax.subtree(told.anchor) if t >= told.anchor and syntax.idx[t] < end]
                act.arguments = [("content", span_phrase(syntax, told.anchor, deed[-1] + 1, told.anchor, type="Statement"))]
            aims = [told.object] if told.object is not None and is_actor(syntax, told.object) else []
            act.object = None
            act.arguments += [("target", noun_phrase(syntax, aim)) for aim in aims]
            act.arguments += [(role, phrase) for role, phrase in told.arguments if role in ("target", "recipient")]
            yield act
        elif name is None and found == Scope() and told.codes.quad in _SPOKEN and told.codes.plover != "CONSULT":
            if _done(syntax, told):
                continue
            yield replace(told, subject=said.subject, kind="derived", implied=True, arguments=list(told.arguments))


_DEEDS = frozenset(
    "abduction assassination assault attack blast bombing breach campaign coup crime cyberattack disappearance explosion fraud hack "
    "hacking incident kidnapping killing leak massacre murder plot poisoning raid riot sabotage shooting strike unrest violence".split()
)
_GUILTY = frozenset("accountable complicit culpable guilty liable responsible".split())


def _blames(syntax: Syntax, said: Reading, known: dict[int, Scope], ontology: Ontology) -> Iterator[Reading]:
    """ "Said militants were behind the attack", "said Oslo was responsible", "said the firm was to blame": an accusation of them."""
    be = said.content
    if any(syntax.kid(k, "neg") is not None for k in (be, *syntax.kids_of(be, "xcomp"))):
        return
    if syntax.lemma[be] == "blame" and syntax.low[be - 1 : be] == ["to"] and syntax.lemma[syntax.head[be]] == "be":
        be = syntax.head[be]
    if syntax.lemma[be] != "be" or DIP + "accused" not in ontology.properties or scope(syntax, be, known) != Scope():
        return
    guilty = any(syntax.lemma[k] in _GUILTY for k in syntax.kids_of(be, "acomp"))
    blamed = any(syntax.lemma[k] == "blame" and syntax.low[k - 1] == "to" for k in syntax.kids_of(be, "xcomp"))
    behind = any(
        syntax.low[p] == "behind" and any(syntax.lemma[k] in _DEEDS for k in syntax.kids_of(p, "pobj")) for p in syntax.kids_of(be, "prep")
    )
    if not (guilty or blamed or behind):
        return
    for whom in (c for k in syntax.kids_of(be, "nsubj") for c in syntax.conjuncts(k)):
        if is_actor(syntax, whom) and syntax.pos[whom] != "PRON" and whom != said.subject:
            codes = ontology.predicate(DIP + "accused")
            content = [("content", clause_phrase(syntax, be, type="Statement"))]
            yield Reading(said.anchor, said.subject, whom, codes, said.relation, content, mapped=True, kind="derived", implied=said.implied)


def _done(syntax: Syntax, told: Reading) -> bool:
    """ "Said her party has supported it": what was done before is not done in saying it."""
    return syntax.tag[told.anchor] == "VBD" or any(syntax.lemma[k] == "have" for k in syntax.kids_of(told.anchor, "aux"))


_GOVERNING = frozenset("chancellor governor minister premier president spokesman spokesperson spokeswoman".split())


def _own_side(syntax: Syntax, i: int, speaker: int) -> bool:
    """True for "it", "they" and "we", for "his country", "our government", and for "the government" of a minister who speaks."""
    if syntax.lemma[i] == "government" and syntax.subtree(i) == [i - 1, i] and syntax.low[i - 1] == "the":
        titles = [speaker, *syntax.kids_of(speaker, "compound", "nmod", "appos")]
        return any(syntax.lemma[t].lower() in _GOVERNING for t in titles)
    if syntax.low[i] in ("it", "they", "we"):
        return True
    return syntax.lemma[i] in _SIDES and any(syntax.tag[k] == "PRP$" for k in syntax.kids_of(i, "poss"))


def _takes_part(syntax: Syntax, said: Reading, ontology: Ontology) -> Iterator[Reading]:
    """Whoever speaks during a panel or at a summit takes part in it."""
    iri = DIP + "participatedIn"
    if iri not in ontology.properties:
        return
    _, end = syntax.sentences[syntax.sentence[said.anchor]]
    for p in range(said.anchor + 1, end):
        if (
            syntax.low[p] == "during"
            and syntax.dep[p] == "prep"
            and not (syntax.head[p] == p - 1 > said.anchor and syntax.pos[p - 1] == "VERB")  # "said the deal came during talks": it did
            and not any(syntax.text[t] in ('"', "“", "”", "``", "''") for t in range(said.anchor, p))
        ):
            for event in syntax.kids_of(p, "pobj"):
                if syntax.lemma[event] in EVENT_NOUNS:
                    yield Reading(p, said.subject, event, ontology.predicate(iri), [p], mapped=True, kind="derived", implied=True)


def _disputes(ontology: Ontology, lemma: str) -> bool:
    """True for verbs of statement that the ontology also reads as accusing ("claim", "allege", "complain")."""
    return any(form.property == DIP + "accused" and form.noun is None for form in ontology.verb_forms(lemma))


def _blamed(syntax: Syntax, subject: int) -> bool:
    """Somebody, or something that is theirs ("China's policies"); "air defences" that shot a drone down are accused of nothing."""
    return any(is_actor(syntax, k) for k in (subject, *syntax.kids_of(subject, "poss")))


def _must(syntax: Syntax, told: Reading) -> bool:
    verb = told.anchor
    while syntax.dep[verb] in ("xcomp", "acomp") and syntax.head[verb] != verb:
        verb = syntax.head[verb]
    helpers = [syntax.low[k] for k in syntax.kids_of(verb, "aux")]
    if any(conditional(syntax, k) for k in syntax.kids_of(verb, "advcl")):
        return False  # "if the court refuses, the firm must comply": nobody is urged yet
    if syntax.lemma[verb] == "have" and syntax.kid(verb, "neg") is not None:
        return False  # "should not have to read it"
    return bool({"must", "should", "ought"} & set(helpers)) and "have" not in helpers  # "must have gone" is a guess


def _harmful(told: Reading, ontology: Ontology) -> bool:
    return told.codes.quad in _HARMFUL_QUADS or told.codes.iri == DIP + "harmed"


def _act(syntax: Syntax, said: Reading, told: Reading, name: str, ontology: Ontology) -> Reading:
    iri = DIP + name
    codes = ontology.predicate(iri) if iri in ontology.properties else said.codes
    return Reading(
        said.anchor, said.subject, told.subject, codes, said.relation, [("content", clause_phrase(syntax, told.anchor, type="Statement"))],
        mapped=True, kind="derived", implied=said.implied,
    )  # fmt: skip
