"""Clauses as frames: who fills which slot of which verb, voice undone, shared parts filled in.

A frame is what the ontology's lexical forms are matched against. Slots are keyed by the marker that
introduces the filler: "" the direct object, "to", "on", "out of" … prepositions, "that" a finite
clause, "to do" an infinitive, "doing" a gerund, "be" what a copula says of its subject.
Dependency labels are those of ClearNLP, which spaCy's English pipelines give (Choi & McCallum 2013).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from .nouns import ROLE_NOUNS
from .scope import REQUESTED
from .syntax import Syntax

__all__ = ["Frame", "as_written", "frames", "noun_slots"]

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
_RELATIVE = frozenset(("that", "which", "who", "whom"))
_EXAMPLES = frozenset(("like", "including", "such", "except", "than", "per"))
"""Prepositions that list or compare and bring in no participant."""
_CLAUSAL = frozenset(("VERB", "AUX"))
_OBJECT_CONTROL_OFF = frozenset(("promise", "vow", "threaten", "pledge"))
"""Verbs whose infinitive has the subject's referent although there is an object (Rosenbaum 1967)."""


@dataclass
class Frame:
    """One clause: verb, subject and slot fillers as token indices, in the active voice."""

    verb: int
    subjects: list[int] = field(default_factory=list)
    slots: dict[str, list[int]] = field(default_factory=dict)
    marker: dict[int, int] = field(default_factory=dict)
    """Filler -> first token of the preposition that introduces it."""
    deep: dict[str, list[int]] = field(default_factory=dict)
    """Slots of prepositions inside a filler ("in favor of"), which only the ontology's forms ask for."""
    particles: list[int] = field(default_factory=list)
    passive: bool = False
    agentless: bool = False
    copula: bool = False
    implied: bool = False
    """The subject stands in another clause (control, participle, shared by coordination)."""
    bound: bool = False
    """The subject stands for a pronoun that takes up the speaker."""
    adverbials: list[int] = field(default_factory=list)
    """Adverbs, bare time phrases and adverbial clauses."""

    def add(self, marker: str, filler: int, at: int | None = None) -> None:
        self.slots.setdefault(marker, []).append(filler)
        if at is not None:
            self.marker[filler] = at


def frames(syntax: Syntax) -> Iterator[Frame]:
    """Every clause of the text in text order, with its subject found where one can be."""
    made: dict[int, Frame] = {}
    for i in range(syntax.n):
        if is_clause(syntax, i):
            made[i] = _own_slots(syntax, i)
    done: set[int] = set()
    for i in made:
        _fill_subject(syntax, i, made, done)
    for frame in made.values():
        _bind_pronoun(syntax, frame, made)
    for i in sorted(made):
        yield made[i]


def is_clause(syntax: Syntax, i: int) -> bool:
    """True if the token heads a clause: a main verb, a copula, or a participle with arguments of its own."""
    if syntax.pos[i] not in _CLAUSAL or syntax.dep[i] in ("aux", "auxpass", "amod", "compound", "case", "prep", "punct", "det", "nmod"):
        return False
    if syntax.dep[i] in ("nsubj", "dobj", "pobj", "attr", "poss", "appos") and syntax.kid(i, *_SUBJECTS, "dobj", "agent") is None:
        return False
    if syntax.dep[i] == "conj" and syntax.pos[syntax.head[i]] not in _CLAUSAL and syntax.kid(i, *_SUBJECTS, "dobj", "agent", "prep") is None:
        return False
    return True


def _own_slots(syntax: Syntax, i: int) -> Frame:
    frame = Frame(i)
    frame.copula = syntax.lemma[i] == "be"
    frame.passive = syntax.kid(i, "nsubjpass", "auxpass", "csubjpass") is not None or _bare_passive(syntax, i)
    for k in syntax.kids[i]:
        dep = syntax.dep[k]
        if syntax.tail_of_word(k):
            continue
        if dep in ("nsubj", "nsubjpass", "csubj"):
            frame.subjects.extend(syntax.conjuncts(k))
        elif dep == "dobj":
            for c in (e for c in syntax.conjuncts(k) for e in (c, *examples(syntax, c))):
                frame.add("", c)
        elif dep == "dative":
            _dative(syntax, frame, k)
        elif dep in ("attr", "acomp", "oprd"):
            for c in syntax.conjuncts(k):
                frame.add("be" if dep != "oprd" else "as", c)
        elif dep in ("prep", "agent"):
            _preposition(syntax, frame, k)
        elif dep == "prt":
            frame.particles.append(k)
        elif dep == "ccomp":
            frame.add("that", k)
        elif dep == "xcomp":
            frame.add("doing" if syntax.tag[k] == "VBG" else "to do", k)
        elif dep == "advmod" and syntax.low[k] in ("back", "together", "away", "ahead", "up", "down") and syntax.kid(k, "prep") is not None:
            for p in syntax.kids_of(k, "prep"):
                _preposition(syntax, frame, p)
            frame.particles.append(k)
        elif dep in ("npadvmod", "advcl") or (dep == "advmod" and syntax.pos[k] in ("ADV", "NOUN")):
            frame.adverbials.append(k)
    return frame


def _bare_passive(syntax: Syntax, i: int) -> bool:
    """A past participle without auxiliary ("firms sanctioned by Washington")."""
    if syntax.tag[i] != "VBN":
        return False
    if syntax.dep[i] in ("acl", "relcl", "advcl") or (syntax.dep[i] == "conj" and syntax.kid(syntax.head[i], "auxpass") is not None):
        return not any(syntax.lemma[k] == "have" for k in syntax.kids_of(i, "aux")) and syntax.kid(i, "dobj", "nsubj") is None
    return False


def _dative(syntax: Syntax, frame: Frame, k: int) -> None:
    if syntax.pos[k] == "ADP":
        _preposition(syntax, frame, k)
        return
    for c in syntax.conjuncts(k):
        frame.add("to", c)
        frame.marker[c] = -1  # no word stands for the marker


def _preposition(syntax: Syntax, frame: Frame, p: int) -> None:
    for marker, filler, at in prepositional(syntax, p):
        if marker.count(" ") > 1 and not marker.endswith("doing"):
            frame.deep.setdefault(marker, []).append(filler)
            frame.marker.setdefault(filler, at)
        elif syntax.dep[p] == "agent" and marker == "by":
            frame.add("agent", filler, at)
        else:
            frame.add(marker, filler, at)


def prepositional(syntax: Syntax, p: int, before: str = "") -> Iterator[tuple[str, int, int]]:
    """(marker, filler, first token of the marker) of a preposition, those nested in it included.

    "out of Hungary" gives "out of"; "in favor of the plan" gives "in" and also "in favor of".
    """
    if not before and (syntax.low[p] in _EXAMPLES or (syntax.low[p] == "according" and p + 1 < syntax.n and syntax.low[p + 1] == "to")):
        return
    marker = f"{before} {syntax.low[p]}".strip()
    for k in syntax.kids[p]:
        dep = syntax.dep[k]
        if dep == "pobj" and not syntax.tail_of_word(k):
            for c in (e for c in syntax.conjuncts(k) for e in (c, *examples(syntax, c))):
                yield marker, c, p
            for inner in syntax.kids_of(k, "prep"):
                for c in syntax.kids_of(inner, "pobj"):
                    for mate in syntax.conjuncts(c):
                        yield f"{marker} {syntax.lemma[k]} {syntax.low[inner]}", mate, p
        elif dep == "prep" or (dep == "pcomp" and syntax.pos[k] == "ADP"):
            for found, filler, _ in prepositional(syntax, k, marker):
                yield found, filler, p
        elif dep == "pcomp":
            yield f"{marker} doing", k, p
    for k in syntax.kids_of(p, "conj"):
        if syntax.pos[k] == "ADP":
            yield from prepositional(syntax, k)


def examples(syntax: Syntax, noun: int) -> list[int]:
    """What a general noun stands for: "topics such as A, B and C" gives A, B, C."""
    out: list[int] = []
    for k in syntax.kids_of(noun, "prep"):
        such = syntax.low[k] == "including" or (syntax.low[k] == "as" and k > 0 and syntax.low[k - 1] == "such") or syntax.low[k] == "such"
        if not such:
            continue
        inner = [k, *syntax.kids_of(k, "prep", "fixed")]
        for p in inner:
            for filler in syntax.kids_of(p, "pobj", "pcomp"):
                out += syntax.conjuncts(filler)
                if syntax.dep[filler] == "pcomp":
                    out += [c for k in syntax.kids_of(filler, "dobj") for c in listed(syntax, k)]
    return out


def listed(syntax: Syntax, noun: int) -> list[int]:
    """The further members of a list of three or more that a gerund begins: "such as curbing crime, trade, and sport"."""
    mates = syntax.conjuncts(noun)[1:]
    return mates if len(mates) > 1 and "," in syntax.text[noun : mates[0]] else []


def noun_slots(syntax: Syntax, noun: int) -> dict[str, list[tuple[int, int]]]:
    """Marker -> (filler, first token of the marker) of a noun's prepositions; its possessor under "'s"."""
    out: dict[str, list[tuple[int, int]]] = {}
    for k in syntax.kids[noun]:
        if syntax.dep[k] in ("prep", "agent"):
            for marker, filler, at in prepositional(syntax, k):
                out.setdefault(marker, []).append((filler, at))
        elif syntax.dep[k] == "poss":
            out.setdefault("'s", []).extend((c, k) for c in syntax.conjuncts(k))
        elif syntax.dep[k] == "acl" and syntax.tag[k] in ("VB", "VBP") and syntax.kid(k, "aux") is not None:
            out.setdefault("to do", []).append((k, k))
        elif syntax.dep[k] in ("acl", "ccomp", "relcl") and syntax.kid(k, "mark") is not None:
            out.setdefault("that", []).append((k, k))
    return out


# -- subjects ----------------------------------------------------------------------------------


def _fill_subject(syntax: Syntax, i: int, made: dict[int, Frame], done: set[int]) -> None:
    """Find the subject of clause ``i`` in its own or another clause, then undo the passive."""
    if i in done:
        return
    done.add(i)
    frame = made[i]
    _relative(syntax, i, frame, made)
    if not frame.subjects:
        frame.implied = True
        frame.subjects = _shared_subject(syntax, i, made, done)
        if syntax.dep[i] == "conj" and frame.passive is False and _shares_passive(syntax, i, made):
            frame.passive = True
    if frame.passive and not frame.copula:
        _undo_passive(frame)


_BOUND = {"it": "Sing", "he": "Sing", "she": "Sing", "they": "Plur"}


def _bind_pronoun(syntax: Syntax, frame: Frame, made: dict[int, Frame]) -> None:
    """ "Hungary says it will not accept": the pronoun that opens a complement clause is the speaker's.

    Only where the clause above has one named subject, or a plural one for "they" (Kuno 1972, direct
    discourse perspective: the subject of reported first person).
    """
    head = syntax.head[frame.verb]
    if syntax.dep[frame.verb] != "ccomp" or head not in made or len(frame.subjects) != 1 or frame.copula:
        return
    pronoun = frame.subjects[0]
    number = _BOUND.get(syntax.low[pronoun])
    speakers = made[head].subjects
    if number is None or not speakers or head > frame.verb or made[head].passive or syntax.pos[speakers[0]] == "PRON":
        return
    plural = len(speakers) > 1 or any(syntax.tag[s] in ("NNS", "NNPS") for s in speakers)
    kind = syntax.ent[speakers[0]]
    person = kind == "PERSON" or (not kind and syntax.lemma[speakers[0]] in ROLE_NOUNS)
    if number == "Plur":
        fits = plural or kind in ("ORG", "GPE", "NORP")
    else:
        fits = not plural and (syntax.low[pronoun] == "it") != person
    if not fits:
        return
    frame.subjects = list(speakers)
    frame.implied = frame.bound = True


def _undo_passive(frame: Frame) -> None:
    patients, agents = frame.subjects, frame.slots.pop("agent", [])
    if agents:
        frame.subjects = agents
        frame.slots.setdefault("", [])[:0] = patients
    else:
        frame.agentless = True


def _shares_passive(syntax: Syntax, i: int, made: dict[int, Frame]) -> bool:
    first = made.get(syntax.head[i])
    return bool(first and first.passive and syntax.tag[i] == "VBN" and syntax.kid(i, "aux", "auxpass", "dobj") is None)


def as_written(frame: Frame) -> Frame:
    """A passive frame turned back: the patient is its subject, the agent stands in the slot "by"."""
    slots = dict(frame.slots)
    patients = [f for f in slots.pop("", []) if f not in frame.subjects]
    return replace(frame, subjects=patients, slots={"by": frame.subjects, **slots}, agentless=True)


def _surface_subjects(frame: Frame) -> list[int]:
    """The grammatical subjects of a frame whose passive may have been undone."""
    return frame.slots.get("", []) if frame.passive and not frame.agentless else frame.subjects


def _relative(syntax: Syntax, i: int, frame: Frame, made: dict[int, Frame]) -> None:
    """Put the noun a relative clause modifies in place of its pronoun, or in its gap."""
    if syntax.dep[i] != "relcl":
        return
    noun = syntax.head[i]
    antecedents = _antecedents(syntax, noun, i)
    if frame.subjects and all(syntax.low[s] in _RELATIVE and syntax.tag[s] in ("WDT", "WP", "IN", "DT") for s in frame.subjects):
        frame.subjects = antecedents
        return
    for marker, fillers in frame.slots.items():
        for n, filler in enumerate(fillers):
            if syntax.low[filler] in _RELATIVE and syntax.tag[filler] in ("WDT", "WP"):
                if filler in frame.marker:
                    for a in antecedents:
                        frame.marker[a] = frame.marker[filler]
                frame.slots[marker] = fillers[:n] + antecedents + fillers[n + 1 :]
                return
    for lower in _infinitives(frame, made):
        if any(syntax.low[f] in _RELATIVE and syntax.tag[f] in ("WDT", "WP") for f in lower.slots.get("", ())):
            lower.slots[""] = antecedents  # "ailments that it has failed to cure"
            return
    if frame.subjects and "" not in frame.slots and not frame.passive and not frame.copula and not {"that", "to do"} & set(frame.slots):
        if not any(syntax.tag[k] in ("WRB", "WP$") for k in syntax.subtree(i)[:3]):
            frame.slots[""] = antecedents


def _infinitives(frame: Frame, made: dict[int, Frame]) -> Iterator[Frame]:
    for k in (*frame.slots.get("to do", ()), *frame.slots.get("doing", ())):
        if k in made:
            yield made[k]
            yield from _infinitives(made[k], made)


def _antecedents(syntax: Syntax, noun: int, clause: int) -> list[int]:
    """The noun a clause modifies, or all conjuncts of a coordination that ends just before it."""
    if syntax.dep[noun] == "conj" and syntax.tag[clause] in ("VBP", "VB"):
        return syntax.conjuncts(syntax.first_conjunct(noun))
    if syntax.dep[noun] == "appos" and syntax.pos[syntax.head[noun]] == "PROPN" and syntax.pos[noun] == "NOUN":
        return [syntax.head[noun]]  # "Brown, a lawyer who runs": it is Brown who runs
    return [noun]


def _shared_subject(syntax: Syntax, i: int, made: dict[int, Frame], done: set[int]) -> list[int]:
    dep, head = syntax.dep[i], syntax.head[i]
    if head == i:
        return []
    if dep == "acl":
        return _noun_controller(syntax, i, head)
    if dep == "relcl":
        return [head] if syntax.tag[i] in ("VBN", "VBG") else _noun_controller(syntax, i, head)
    if dep == "pcomp":
        host = head
        while syntax.dep[host] in ("prep", "pcomp", "agent") and syntax.head[host] != host:
            host = syntax.head[host]
        if host in made and _object_does(syntax, i, head, host, made, done):
            return made[host].slots[""]
        head = host
        if head not in made:
            return [k for k, _ in noun_slots(syntax, head).get("'s", [])] if syntax.pos[head] in ("NOUN", "PROPN") else []
    if dep == "xcomp" and syntax.dep[head] == "acomp":
        head = syntax.head[head]
    if head not in made:
        return []
    _fill_subject(syntax, head, made, done)
    above = made[head]
    if dep == "xcomp":
        objects = above.slots.get("", []) if not above.passive else []
        if not objects and syntax.lemma[head] in REQUESTED | {"appeal", "plead", "rely"}:
            # "called on both countries to withdraw"
            objects = [f for marker in ("on", "upon", "with", "to", "for") for f in above.slots.get(marker, []) if f < i]
        if objects and syntax.lemma[head] not in _OBJECT_CONTROL_OFF:
            return objects
        return _surface_subjects(above)
    if dep in ("conj", "advcl", "pcomp", "ccomp", "dep", "parataxis"):
        if dep == "ccomp" and syntax.tag[i] not in ("VB", "VBG"):
            return []
        return _surface_subjects(above)
    return []


def _object_does(syntax: Syntax, i: int, preposition: int, host: int, made: dict[int, Frame], done: set[int]) -> bool:
    """ "prevented firms from selling", "accused the firm of leaking": the object does what the gerund says."""
    _fill_subject(syntax, host, made, done)
    if preposition > 0 and syntax.low[preposition - 1] in ("instead", "rather"):
        return False  # "recognized Malta instead of supporting Cyprus"
    return syntax.low[preposition] in ("from", "of", "into", "against") and bool(made[host].slots.get("")) and preposition > made[host].slots[""][0]


def _noun_controller(syntax: Syntax, i: int, noun: int) -> list[int]:
    """Subject of a participle or infinitive that modifies a noun."""
    if syntax.tag[i] in ("VBN", "VBG"):
        return _antecedents(syntax, noun, i)
    if syntax.kid(i, "aux") is None:
        return []
    # "U.S. efforts to stifle": whoever has the efforts; else whoever makes them
    owners = syntax.kids_of(noun, "poss") or [k for k in syntax.kids_of(noun, "compound", "amod", "nmod") if syntax.ent[k] in ("GPE", "ORG", "PERSON", "NORP")]
    if owners:
        return owners
    if syntax.dep[noun] in ("dobj", "attr", "pobj"):
        host = syntax.head[noun]
        while syntax.pos[host] == "ADP" and syntax.head[host] != host:
            host = syntax.head[host]
        return [c for s in syntax.kids_of(host, "nsubj") for c in syntax.conjuncts(s)]
    return []
