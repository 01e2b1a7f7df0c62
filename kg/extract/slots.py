"""Clauses as frames: who fills which slot of which verb.

A frame is what the ontology's lexical forms are matched against. Slots are keyed by the marker that
introduces the filler: "" the direct object, "to", "on", "out of" … prepositions, "that" a finite
clause, "to do" an infinitive, "doing" a gerund, "be" what a copula says of its subject.
Dependency labels are those of ClearNLP, which spaCy's English pipelines give (Choi & McCallum 2013).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from .roles import is_time
from .syntax import Syntax

__all__ = [
    "SUBJECTS", "Frame", "as_written", "examples", "is_clause", "listed", "noun_slots", "own_slots", "prepositional", "share_objects",
    "so_called",
]  # fmt: skip

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
_EXAMPLES = frozenset(("like", "including", "such", "except", "than", "per"))
"""Prepositions that list or compare and bring in no participant."""
_CLAUSAL = frozenset(("VERB", "AUX"))


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
    quality: int | None = None
    """The adjective that the relation takes in with its preposition ("is responsible for")."""
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


def as_written(frame: Frame) -> Frame:
    """A passive frame turned back: the patient is its subject, the agent stands in the slot "by"."""
    slots = dict(frame.slots)
    patients = [f for f in slots.pop("", []) if f not in frame.subjects]
    return replace(frame, subjects=patients, slots={"by": frame.subjects, **slots}, agentless=True)


def is_clause(syntax: Syntax, i: int) -> bool:
    """True if the token heads a clause: a main verb, a copula, or a participle with arguments of its own."""
    if syntax.pos[i] not in _CLAUSAL or syntax.dep[i] in ("aux", "auxpass", "amod", "compound", "case", "prep", "punct", "det", "nmod"):
        return False
    if syntax.dep[i] in ("nsubj", "dobj", "pobj", "attr", "poss", "appos") and syntax.kid(i, *SUBJECTS, "dobj", "agent") is None:
        return False
    after_noun = syntax.dep[i] == "conj" and syntax.pos[syntax.head[i]] not in _CLAUSAL
    return not (after_noun and syntax.kid(i, *SUBJECTS, "dobj", "agent", "prep") is None)


def own_slots(syntax: Syntax, i: int) -> Frame:
    """The frame of a clause with what stands in it; its subject may have to be found elsewhere."""
    frame = Frame(i)
    frame.copula = syntax.lemma[i] == "be"
    frame.passive = syntax.kid(i, "nsubjpass", "auxpass", "csubjpass", "agent") is not None or _bare_passive(syntax, i)
    strays = _stray_subjects(syntax, i)
    for k in syntax.kids[i]:
        dep = syntax.dep[k]
        if syntax.tail_of_word(k) or k in strays:
            continue
        if dep in ("nsubj", "nsubjpass", "csubj"):
            for c in syntax.conjuncts(k):
                named = [e for e in examples(syntax, c) if syntax.pos[e] == "PROPN"] if syntax.tag[c] == "NNS" else []
                frame.subjects.extend(s for s in (c, *named) if not _relative_part(syntax, s))
        elif dep == "dobj":
            for c in (e for mate in syntax.conjuncts(k) for e in (mate, *examples(syntax, mate))):
                frame.add("", c)
        elif dep == "dative":
            _dative(syntax, frame, k)
        elif _outcome(syntax, i, k):
            frame.particles.append(k)
        elif dep in ("attr", "acomp", "oprd"):
            for c in syntax.conjuncts(k):
                frame.add("be" if dep != "oprd" else "as", c)
        elif dep in ("prep", "advmod", "prt") and k == i + 1 and syntax.low[k] == "against" and not syntax.kids[k]:
            frame.particles.append(k)  # "will vote against"
        elif dep in ("prep", "agent"):
            # "Of the thousands, she spoke with one": of whom the one is; "by what it does, not by what it says"
            if (syntax.low[k] != "of" or k > i) and not (syntax.low[k - 1] == "not" and syntax.low[k - 2] in _PUT_RIGHT):
                _preposition(syntax, frame, k)
        elif dep == "prt" or (k == i + 1 and dep == "advmod" and (syntax.tag[k] == "RP" or syntax.low[k] in _PARTICLES)):
            frame.particles.append(k)
            for p in syntax.kids_of(k, "prep"):
                _preposition(syntax, frame, p)
        elif dep == "ccomp":
            called = so_called(syntax, k)
            frame.add("that" if called is None or frame.slots.get("") else "", k if called is None else called)
        elif dep == "xcomp":
            having = syntax.tag[k] == "VBN" and any(syntax.low[a] == "having" for a in syntax.kids_of(k, "aux"))  # "denied having fired"
            frame.add("doing" if syntax.tag[k] == "VBG" or having else "to do", k)
        elif dep == "advmod" and k > i and syntax.low[k] in _TOWARDS and syntax.kid(k, "prep") is not None and syntax.text[k - 1] != ",":
            for p in syntax.kids_of(k, "prep"):
                _preposition(syntax, frame, p)
            frame.particles.append(k)
        elif dep == "npadvmod" and any(syntax.low[m] in ("after", "before") and m > k for m in syntax.kids_of(i, "mark")):
            continue  # "hours after it fell": how long after, not how long it fell
        elif dep in ("npadvmod", "advcl") or (dep == "advmod" and syntax.pos[k] in ("ADV", "NOUN")):
            frame.adverbials.append(k)
    return frame


_PUT_RIGHT = (",", "although", "but", "though")


def _stray_subjects(syntax: Syntax, i: int) -> list[int]:
    """ "Two missiles, he said, hit it", "Statement: the envoy left": of several subjects before a verb only the last is its own."""
    before = [k for k in syntax.kids_of(i, "nsubj", "nsubjpass") if k < i]
    return [k for k in before[:-1] if "," in (inside := syntax.text[k : before[-1]]) or (":" in inside and "(" not in inside)]


def _outcome(syntax: Syntax, verb: int, k: int) -> bool:
    """The one word that says how the object is left or made: "left the plans alone", "makes it illegal" (Levin 1993, 2.15)."""
    behind = any(verb < o and syntax.subtree(o)[-1] + 1 == k for o in syntax.kids_of(verb, "dobj"))
    if syntax.lemma[verb] not in _LEAVING or syntax.kids[k] or syntax.low[k] == "dead" or not behind:
        return False
    said = syntax.dep[k] in ("oprd", "acomp") and (syntax.pos[k] == "ADJ" or syntax.tag[k] in ("VBN", "VBD"))
    return said or (syntax.dep[k] == "advmod" and syntax.low[k] == "alone")


_LEAVING = frozenset("drive get hold keep leave make paint render".split())
_TOWARDS = frozenset(("back", "together", "away", "ahead", "up", "down"))
_PARTICLES = frozenset(
    "abroad afoul aground ahead amok apart aside astray away awry back badly down forward home off out over poorly rampant short together "
    "up well wrong".split()
)


def _relative_part(syntax: Syntax, i: int) -> bool:
    """ "none of which", and a relative clause taken for a conjunct of the subject: neither is a subject of the main clause."""
    opens = [k for k in syntax.kids_of(i, "nsubj", "nsubjpass") if syntax.tag[k] in ("WP", "WDT")]
    stands = syntax.dep[i] == "csubj" and syntax.tag[i] != "VBG"  # "what began it is over"
    free = stands and any(syntax.low[k] in ("what", "whatever", "whoever") for k in opens)
    if opens and syntax.pos[i] in ("VERB", "AUX") and not free:
        return True
    parts = [k for p in syntax.kids_of(i, "prep") if syntax.low[p] == "of" for k in syntax.kids_of(p, "pobj")]
    return any(syntax.tag[k] in ("WDT", "WP") for k in parts)


def _bare_passive(syntax: Syntax, i: int) -> bool:
    """A past participle without auxiliary ("firms sanctioned by Washington")."""
    if syntax.tag[i] != "VBN":
        return False
    if syntax.dep[i] in ("xcomp", "oprd", "ccomp") and syntax.kid(syntax.head[i], "auxpass") is not None and not syntax.kids_of(i, "aux"):
        return syntax.kid(i, "dobj") is None  # "were reported killed"
    if syntax.dep[i] in ("acl", "relcl", "advcl") or (
        syntax.dep[i] == "conj" and (syntax.kid(syntax.head[i], "auxpass") is not None or syntax.kid(i, "agent") is not None)
    ):
        given = syntax.dep[i] in ("acl", "conj") and syntax.lemma[i] in _GIVING and syntax.kid(i, "nsubj", "agent") is None
        bare = given or syntax.kid(i, "dobj", "nsubj") is None
        return bare and not any(syntax.lemma[k] in ("have", "having") for k in syntax.kids_of(i, "aux"))
    return False


_GIVING = frozenset("award deny give grant hand offer owe promise refuse".split())
"""Verbs whose passive keeps an object: "refugees granted asylum"."""


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
        elif syntax.dep[p] == "agent" and marker == "by" and not is_time(syntax, filler):  # "was tied up by Easter"
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
        if dep == "pobj" and marker == "in" and syntax.lemma[k] == "order" and syntax.kid(k, "acl") is not None:
            continue  # "in order to": no place and no topic
        if dep == "pobj" and marker == "for" and syntax.low[k] in ("part", "sake") and syntax.kid(k, "poss") is not None:
            continue  # "for its part"
        if dep == "pobj" and not syntax.tail_of_word(k):
            ranging = any(syntax.low[q] == "between" for q in syntax.kids_of(k, "quantmod"))  # "by between €90m and €120m"
            mates = [k] if ranging else syntax.conjuncts(k)
            named = [a for a in syntax.kids_of(k, "appos") if syntax.ent[a] == "PERSON" and len(mates) == 1 and marker == "between"]
            if named and syntax.kid(named[0], "conj") is not None:
                mates = syntax.conjuncts(named[0])  # "between the chiefs, Al Miller and Bo Bay"
            for c in (e for mate in mates for e in (mate, *examples(syntax, mate))):
                yield marker, c, p
            for inner in syntax.kids_of(k, "prep"):
                for c in syntax.kids_of(inner, "pobj"):
                    for mate in syntax.conjuncts(c):
                        yield f"{marker} {syntax.lemma[k]} {syntax.low[inner]}", mate, p
        elif dep == "prep" and any(syntax.dep[o] == "pobj" and o < k for o in syntax.kids[p]):
            continue  # "from 3,050 on Friday": when it was 3,050
        elif dep == "prep" or (dep == "pcomp" and syntax.pos[k] == "ADP"):
            for found, filler, _ in prepositional(syntax, k, marker):
                yield found, filler, p
        elif dep == "pcomp":
            called = so_called(syntax, k)
            yield (f"{marker} doing", k, p) if called is None else (marker, called, p)
    for k in syntax.kids_of(p, "conj"):
        if syntax.pos[k] == "ADP":
            yield from prepositional(syntax, k)


def so_called(syntax: Syntax, clause: int) -> int | None:
    """ "Condemned what he called a coup", "on what it described as a patrol": the coup is meant (Huddleston & Pullum 2002, 12.6)."""
    if syntax.lemma[clause] not in ("call", "consider", "deem", "describe", "label", "regard", "see", "term", "view"):
        return None
    if not any(syntax.low[k] == "what" and k < clause for k in syntax.kids_of(clause, "dobj", "nsubjpass", "attr")):
        return None
    named = [k for k in syntax.kids_of(clause, "oprd", "attr", "dobj") if k > clause]
    named += [k for p in syntax.kids_of(clause, "prep") if syntax.low[p] == "as" for k in syntax.kids_of(p, "pobj")]
    return next((k for k in named if syntax.pos[k] in ("NOUN", "PROPN")), None)


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


def share_objects(syntax: Syntax, made: dict[int, Frame], transitive: Callable[[str], bool]) -> None:
    """ "Must cut or capture half of it", "threatened, banned and seized ships": verbs in a row have the object of the last."""
    lent: dict[int, list[int]] = {}
    for i in sorted(made, reverse=True):
        frame = made[i]
        last = next((k for k in range(i + 1, min(i + 9, syntax.n)) if k in made), None)
        if last is None or syntax.dep[last] != "conj" or syntax.head[last] not in (i, syntax.head[i]):
            continue
        other, inside = made[last], set(syntax.subtree(last))
        joins = [t for t in range(i + 1, last) if t not in inside or syntax.dep[t] in ("cc", "punct")]
        half = [syntax.low[t] for t in joins] == ["but"] and syntax.kid(last, "neg") is not None  # "slowed but did not halt its rise"
        if not joins or joins[0] != i + 1 or (not half and any(syntax.low[t] not in ("and", "nor", "or", ",") for t in joins)):
            continue
        if len(joins) > 1 and syntax.dep[i] != "conj":
            continue  # "says, and opens the door"
        joined = [*joins, *syntax.kids_of(last, "cc"), *syntax.kids_of(i, "cc")]
        if syntax.low[i + 1] == "," and last not in lent and not any(syntax.low[k] in ("and", "nor", "or") for k in joined):
            continue  # "wept, left the room": no row
        again = syntax.low[last - 1 : last] == ["to"] == syntax.low[i - 1 : i]  # "has a week to pay or to lodge an appeal"
        own = again or syntax.kid(last, "nsubj", "nsubjpass") is not None or {"that", "to do"} & other.slots.keys()
        objects = other.slots.get("") or lent.get(last)
        behind = any(f > i for fillers in frame.slots.values() for f in fillers)
        if own or not objects or behind or frame.particles or frame.passive:
            continue
        lent[i] = objects
        if transitive(syntax.lemma[i]) or syntax.lemma[i] not in _ALONE or (half and syntax.lemma[i] == "slow"):
            frame.slots[""] = list(objects)


_ALONE = frozenset(
    "act advance agree apologise apologize appear arrive beam beg bleed blink bow break breathe burst campaign cheer collapse come "
    "compete crawl crouch cry dance decide die disagree disappear drink drive eat escape exist fall fight flee fly freeze fret frown "
    "gather gesture go grimace grin grow happen hesitate hide hurry intervene jump kneel land laugh lean lie linger listen live look "
    "march meet mobilise mobilize move nod object panic park pause plead pray pretend protest pull rage reach read rebel remain "
    "resign respond rest retire retreat return revolt ride rise rush sail scream shrug sigh sing sit sleep slow smile sneer sob speak "
    "spin stand stare starve stay step stop strike struggle study succeed suffer surrender survive swim talk thrive travel tremble "
    "try turn vanish vote wait wake walk wander watch wave weep win wince withdraw work worry write yell".split()
)
"""Verbs that often have no object, so that "sat and read the letter" tells nothing of what was sat."""
