"""Whom an event is directed at, where the clause's grammar does not put them in a slot of their own.

PLOVER's target is an actor (codebook, "source and target"): of "defended Colombia's actions" it is
Colombia, of "Jordan and Cyprus signed a pact" each is the other's, of "agreed to free two pilots" the
pilots. The object of the claim stays what the words say; targets are arguments.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..nouns import EVENT_NOUNS, VESSEL_NOUNS
from ..ontology import Ontology
from .actors import is_actor, series
from .mapping import Mapped
from .roles import is_time
from .slots import Frame
from .syntax import Syntax

__all__ = ["names_in", "noun_object", "targets"]

_RECIPROCAL = frozenset(("AGREE", "CONSULT", "COOPERATE", "SUPPORT"))
_MOST = 3
_DIRECTED = frozenset("across against at for from in into on over through to toward towards with within".split())
"""Prepositions whose filler an event can be directed at; not those of time and circumstance."""


def noun_object(syntax: Syntax, frame: Frame, mapped: Mapped, ontology: Ontology) -> list[int]:
    """The object of a reading that has none: the event noun itself ("violated the ceasefire"), or the
    other side of a reciprocal relation ("Trump and Putin met")."""
    noun = mapped.noun
    own = ontology.properties[mapped.form.property]
    if own.symmetric and len(mapped.roles.get("subject", ())) > 1:
        return mapped.roles["subject"][1:]
    barred = mapped.form.property.endswith("#blocked")  # "blocked the roads"
    if (mapped.form.plover in ("CONSULT", "PROTEST") and not barred) or (mapped.form.plover == "AID" and mapped.roles.get("clause")):
        return []  # "did not return two calls": the calls are nobody; "announced aid to rebuild the port" aids no aid
    if noun is None or series(syntax, noun) not in frame.slots.get("", ()):
        return []
    if syntax.lemma[noun] in {w for t in own.topic_nouns for w in t.split()}:
        return []
    return [noun] if any(k < noun and syntax.dep[k] in ("det", "poss", "amod", "compound", "nummod") for k in syntax.kids[noun]) else []


def targets(syntax: Syntax, frame: Frame, mapped: Mapped, reading) -> list[int]:
    """Heads of the actors an event is directed at, at most three, in text order; none if its object is one."""
    if reading.object is not None and is_actor(syntax, reading.object):
        return []
    given = [f for role in ("recipient", "target") for f in mapped.roles.get(role, ())]
    if given:  # "mobilized troops for a war against Malta": Malta, where what the form asks for is nobody
        actors = [f for f in given if is_actor(syntax, f) and syntax.lemma[f] not in EVENT_NOUNS]
        return [] if actors else [n for f in given for n in _inside(syntax, f, frame.verb)][:_MOST]
    sides = _sides(syntax, reading.subject) if mapped.form.plover in _RECIPROCAL and len(frame.subjects) == 1 else []
    found = sides or _asking(syntax, frame)
    # "France and Peru backed the text" do not back each other
    alike = mapped.form.property.endswith(_ALIKE) and reading.object is not None
    going = mapped.form.property.endswith(("#promised", "#visited"))  # "Ruiz and Poe arrived in Oslo" do not visit each other
    if mapped.form.plover in _RECIPROCAL and len(frame.subjects) > 1 and not alike and not going:
        found = [s for s in frame.subjects if s != reading.subject]
    if reading.object is not None and not sides:
        met = [] if mapped.form.plover == "CONSULT" else syntax.kids_of(reading.object, "dobj")  # "dropped its policy of expelling miners"
        met = [c for k in met for c in syntax.conjuncts(k) if is_actor(syntax, c) and syntax.pos[c] != "PRON"]
        done = syntax.pos[reading.object] == "VERB" and not syntax.ent[reading.object]
        found += met if done and met else _inside(syntax, reading.object, frame.verb)
    if mapped.noun is not None and mapped.noun != reading.object and not found:
        found += _inside(syntax, mapped.noun, frame.verb)
    denied = mapped.form.property.endswith("#denied")  # "denied arming the rebels": they are denied nothing
    if not found and reading.object is None:
        for clause in mapped.roles.get("clause", ()) if not denied else ():
            found += _of_clause(syntax, clause, asked=mapped.form.plover == "REQUEST", own=mapped.form.lemma in _VOWS)
    if not found and mapped.form.plover in _RECIPROCAL:
        found += [n for n in _inside(syntax, reading.subject, frame.verb) if syntax.dep[n] not in ("amod", "compound", "nmod", "poss")]
        found = [n for n in found if syntax.entity[n] != syntax.entity[reading.subject] and syntax.tag[reading.subject] in ("NNS", "NNPS")]
        found = [n for n in found if syntax.low[syntax.head[n]] not in ("in", "at", "near")]  # "the two sides in Oslo agreed"
        clauses = [k for k in syntax.kids_of(reading.subject, "relcl") if syntax.kid(k, "nsubj") is not None]
        found = [n for n in found if not any(syntax.above(n, k, reading.subject) for k in clauses)]  # "a team that visited Oslo agreed"
    if not found:
        for marker, fillers in frame.slots.items():
            if marker in _DIRECTED:
                fillers = [f for f in fillers if syntax.lemma[f] not in EVENT_NOUNS | _GROUNDS]
                fillers = [f for f in fillers if f > frame.verb or marker in ("against", "with")]
                if marker == "in" and syntax.lemma[frame.verb] in _STAGED:
                    continue  # "signed it in Dublin"
                named = [n for f in fillers for n in _names(syntax, range(*syntax.noun_span(f, full=True))) if not is_time(syntax, n)]
                found += [n for n in named if not _where(syntax, n, frame.verb)]
    if not found and not denied:
        for clause in (*frame.slots.get("to do", ()), *(k for k in syntax.kids_of(frame.verb, "advcl") if syntax.tag[k] == "VB")):
            found += _of_clause(syntax, clause)
    if not found:
        found += _conditions(syntax, frame.verb)
    known = {f for role, fillers in mapped.roles.items() if role != "clause" for f in fillers} - set(frame.subjects)
    own = syntax.low[reading.subject] if syntax.pos[reading.subject] == "PROPN" else ""
    found = [f for f in found if syntax.dep[f] not in ("amod", "compound", "nmod") or syntax.head[f] not in found]  # "by M23 rebels"
    if mapped.form.plover not in _RECIPROCAL:  # "the Kade agency has released it": to no Kade
        found = [f for f in found if syntax.dep[f] != "compound" or not syntax.above(f, reading.subject, -1)]
    return [f for f in dict.fromkeys(found) if f != reading.subject and syntax.low[f] != own and f not in known][:_MOST]


_ALIKE = ("#supported", "#accepted", "#passed", "#signed")
"""Relations that each of several has to the same thing, and not to the others."""
_STAGED = frozenset("announce conclude hold host launch open present sign stage unveil".split())
"""Verbs of what is done somewhere."""


def _sides(syntax: Syntax, subject: int) -> list[int]:
    """ "British and EU negotiators": the second side of those who do it together."""
    mates = [c for k in syntax.kids_of(subject, "compound", "amod", "nmod", "poss") for c in syntax.conjuncts(k)[1:]]
    return [c for c in mates if c < subject and syntax.ent[c] in ("GPE", "ORG", "NORP")]


_GROUNDS = frozenset("case cooperation coordination event light reaction response return revenge search view wake".split())
"""Nouns of phrases that say why, when or beside whom something is done ("in response to")."""
_ASKED = frozenset("appeal bid call complaint demand invitation offer petition plea proposal request".split())


def _asking(syntax: Syntax, frame: Frame) -> list[int]:
    """ "Refused to answer a request from ten members", "condemned a march by farmers": whose deed or request it is."""
    clauses = (frame.verb, *frame.slots.get("to do", ()))
    things = [k for v in clauses for k in syntax.kids_of(v, "dobj")]
    things += [k for v in clauses for p in syntax.kids_of(v, "prep") if syntax.low[p] == "to" for k in syntax.kids_of(p, "pobj")]
    phrases = [p for t in things for p in syntax.kids_of(t, "prep")]
    phrases = [p for p in phrases if syntax.low[p] == "by" or (syntax.low[p] == "from" and syntax.lemma[syntax.head[p]] in _ASKED)]
    whose = [k for p in phrases for k in syntax.kids_of(p, "pobj")]
    return [c for k in whose if is_actor(syntax, k) and syntax.pos[k] != "PRON" for c in syntax.conjuncts(k)]


def _inside(syntax: Syntax, head: int, anchor: int) -> list[int]:
    """Names within a noun phrase, its head apart; not what it followed, nor, beside others, whose nationality something deep inside has."""
    start, end = syntax.noun_span(head, full=True)
    found = [i for i in _names(syntax, range(start, end)) if i != head and i != anchor]
    around = [t for t in (anchor, *syntax.ancestors(anchor)) if syntax.dep[t] == "relcl"]
    own = [t for t in around if syntax.above(t, head, -1)]  # "the plan that Peru and Chile proposed"
    found = [i for i in found if not any(t in own for t in syntax.ancestors(i))]
    found = [i for i in found if not (syntax.dep[i] == "compound" and syntax.ent[syntax.head[i]] == "PERSON" and syntax.head[i] in found)]
    found = [i for i in found if not any(_aside(syntax, t) for t in syntax.ancestors(i) if t > head)]
    found = [i for i in found if syntax.dep[i] != "appos" or syntax.low[syntax.head[syntax.head[i]]] not in ("at", "in")]
    found = [i for i in found if not _where(syntax, i, head)]
    owners = [c for k in syntax.kids_of(head, "poss") for c in syntax.conjuncts(k) if c in found]
    return owners or [i for i in found if not _deep(syntax, i, head)] or found


def _where(syntax: Syntax, i: int, head: int) -> bool:
    """ "Maintenance at its Petten reactor", "handouts in Voss, Lund and Bergen": names of places where something is."""
    filler = next((t for t in (i, *syntax.ancestors(i)) if syntax.dep[t] == "pobj"), None)
    if filler is None or not syntax.above(filler, head, -1):
        return False
    at = syntax.head[filler]
    if syntax.low[at] == "at":  # not "fired at Voss"
        return syntax.pos[syntax.head[at]] == "NOUN" or (filler != i and syntax.dep[i] in ("compound", "nmod"))
    return syntax.low[at] == "in" and len(syntax.conjuncts(filler)) > 2


_GROUND = frozenset("airspace border capital coast frontier ground land port shore soil territory water waters".split())
"""What lies in a country, which what is done there is not done to: "foreign monitors on Sudanese soil"."""
_WHEN = frozenset("after ahead amid before despite during following since until".split())


def _aside(syntax: Syntax, preposition: int) -> bool:
    """ "After the storm", "at a rally in Oslo", "the pact signed in Rome": when, where and on what occasion."""
    host = syntax.head[preposition]
    told = syntax.dep[host] == "relcl" or (syntax.dep[host] == "acl" and syntax.tag[host] == "VBN")
    placed = told and syntax.low[preposition] in ("in", "at", "near", "outside")
    if placed or syntax.low[preposition] == "near":
        return True
    return syntax.low[preposition] in _WHEN or syntax.event_phrase(preposition) is not None


def _deep(syntax: Syntax, i: int, head: int) -> bool:
    """ "The help by Ghana in the rescue of Danish sailors": whose nationality something deep inside has is no party."""
    noun = syntax.head[i]
    if syntax.dep[i] != "amod" or syntax.ent[i] != "NORP" or syntax.dep[noun] != "pobj":
        return False
    return syntax.head[syntax.head[noun]] != head and noun != head


def _conditions(syntax: Syntax, verb: int) -> list[int]:
    """Who has to act first: "will not end the strike until the ministry pays"."""
    clauses = [k for k in syntax.kids_of(verb, "advcl") if any(syntax.low[m] in ("until", "unless") for m in syntax.kids_of(k, "mark"))]
    doers = [s for k in clauses for s in syntax.kids_of(k, "nsubj")]
    doers += [s for k in clauses for p in syntax.kids_of(k, "agent") for s in syntax.kids_of(p, "pobj")]
    return [s for s in doers if is_actor(syntax, s) and syntax.pos[s] != "PRON"]


_VOWS = frozenset("pledge promise threaten vow".split())
"""Verbs whose clause is done by who says it, or for them ("threatened that the navy would sink the ferry")."""


_MOVING = frozenset("deploy dispatch pull redeploy send station withdraw".split())


def _of_clause(syntax: Syntax, clause: int, *, asked: bool = False, own: bool = False) -> list[int]:
    """Whom a complement clause acts on: its objects that are actors, else the names in it; of a request, who is to do it."""
    if syntax.lemma[clause] in ("disclose", "reveal", "say", "tell") and syntax.kid(clause, "ccomp") is not None:
        return []  # "declined to say whether Oslo would pay"
    if asked:
        doers = [c for k in syntax.kids_of(clause, "nsubj") for c in syntax.conjuncts(k) if is_actor(syntax, c) and syntax.pos[c] != "PRON"]
        if doers:
            return doers
    own_men = syntax.lemma[clause] in _MOVING  # "agreed to withdraw its troops"
    objects = [c for k in syntax.kids_of(clause, "dobj", "dative") if not own_men for c in syntax.conjuncts(k)]
    hosts = [clause, *syntax.kids_of(clause, "dobj")] if own else [clause]  # "cut all ties with the firm"
    host = any(syntax.lemma[k] in _GATHERED for k in syntax.kids_of(clause, "dobj"))  # "offered to host talks in Oslo"
    beside = [p for h in hosts for p in syntax.kids_of(h, "prep") if not (host and syntax.low[p] in ("in", "at"))]
    objects += [c for p in beside for k in syntax.kids_of(p, "pobj") for c in syntax.conjuncts(k)]
    actors = [o for o in objects if is_actor(syntax, o) and syntax.pos[o] != "PRON"]
    if syntax.kid(clause, "nsubj", "nsubjpass") is None or any(syntax.low[k] == "to" for k in syntax.kids_of(clause, "aux")):
        near = [n for n in _names(syntax, syntax.subtree(clause)) if not _beside(syntax, n, clause) and not _where(syntax, n, clause)]
        return actors or [n for n in near if not _far(syntax, n, clause)]
    others = [k for k in syntax.kids_of(clause, "nsubj", "nsubjpass") if syntax.pos[k] != "PRON"]
    return [] if others and not own else actors  # "warned that buyers will turn to Kade" is directed at nobody


def _far(syntax: Syntax, i: int, clause: int) -> bool:
    """ "To buy the plant of its Canadian rival", "a canal linking Oslo to Bergen", "the panel that watches Mali", "a session in Lima"."""
    noun = syntax.head[i]
    if syntax.ent[i] == "NORP" and syntax.dep[i] == "amod" and syntax.head[noun] != clause and syntax.dep[noun] == "pobj":
        return syntax.head[syntax.head[noun]] != clause
    gathered = [syntax.head[noun], *syntax.kids_of(clause, "dobj")] if syntax.low[noun] in ("in", "at") else []
    if any(syntax.lemma[k] in _GATHERED for k in gathered if k == syntax.head[noun] or syntax.head[noun] == clause):
        return True
    told = [a for a in (i, *syntax.ancestors(i)) if clause < a and syntax.above(a, clause, -1) and syntax.dep[a] in ("relcl", "acl")]
    return any(syntax.lemma[a] not in _SUFFERED for a in told)


_SUFFERED = frozenset("affect displace hit hurt impact injure kill ravage strand wound".split())
"""Verbs for what people meet with whom help is for ("aid for those affected in Chad")."""
_GATHERED = frozenset("conference congress meeting round session summit talk".split())


def _beside(syntax: Syntax, i: int, clause: int) -> bool:
    """ "To resume talks after a clash near Gao": when and beside what it is done."""
    while i != clause and syntax.head[i] != i:
        i = syntax.head[i]
        if syntax.low[i] in _WHEN or (syntax.low[i] == "near" and syntax.dep[i] == "prep"):
            return True
        opener = {syntax.low[k] for k in syntax.kids_of(i, "mark", "advmod")} if syntax.dep[i] == "advcl" else set()
        if opener & {*_WHEN, "as", "before", "if", "once", "unless", "when", "while"}:
            return True  # "promised to try them if Peru asks"
    return False


def names_in(syntax: Syntax, head: int) -> list[int]:
    """The actors named within the noun phrase of ``head``, each by its last token, in text order."""
    return list(_names(syntax, range(*syntax.noun_span(head, full=True))))


def _names(syntax: Syntax, span) -> Iterator[int]:
    """The last token of each name of an actor in a stretch."""
    for i in span:
        if syntax.text[i - 1] in ("$", "€", "£", "¥"):
            continue
        if i + 1 < syntax.n and syntax.glued[i] and syntax.text[i + 1] in ("-", "–"):
            continue  # "a Trump-era rule"
        if syntax.ent[i] == "NORP" and syntax.lemma[syntax.head[i]] in _GROUND:
            continue
        if syntax.low[syntax.head[i]] == "of" and syntax.lemma[syntax.head[syntax.head[i]]] in _GROUND:
            continue  # "on the shore of Lake Chad"
        ship = syntax.dep[i] == "appos" and syntax.low[syntax.head[i]] in VESSEL_NOUNS
        if ship or any(syntax.low[k] in VESSEL_NOUNS for k in syntax.kids_of(i, "compound", "nmod")):
            continue  # "the crew of the tanker Blue Star"
        last = i + 1 == syntax.n or syntax.entity[i + 1] != syntax.entity[i]
        if last and syntax.ent[i] in ("GPE", "ORG", "NORP", "PERSON") and syntax.text[i] not in ("'s", "’s"):
            yield i - 1 if syntax.text[i] in ("'", "’") else i
