"""Clauses → propositions: every frame read once for each of its subjects and objects.

Open extraction first (subject, relation words with their preposition, object, further arguments with
roles), then the ontology names the relation; what it does not know keeps its own lemma as an open
property.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..model import Phrase
from ..ontology import Form, Ontology, RelationCodes
from ..words import past
from .actors import is_actor
from .mapping import Mapped, Mapper
from .nouns import ORGANIZATION_NOUNS, ROLE_NOUNS
from .phrases import clause_phrase, noun_phrase, span_phrase
from .roles import is_place, is_time, role_of
from .scope import NEGATIVE, PLANNED, POSSIBLE
from .slots import Frame, as_written, noun_slots
from .syntax import Syntax
from .targets import noun_object, targets

__all__ = ["Reading", "read_frame"]

_CLAUSES = ("that", "to do", "doing")
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM"))
_FUNCTION = frozenset(("aux", "auxpass", "neg", "prt"))


@dataclass
class Reading:
    """A proposition as tokens, before scope, attribution and time are added."""

    anchor: int
    """The token whose scope counts: the verb, or the event noun."""
    subject: int
    object: int | None
    codes: RelationCodes
    """IRI, label and codes as for an affirmed fact."""
    relation: list[int]
    arguments: list[tuple[str, Phrase]] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    mapped: bool = False
    kind: str = "clause"
    implied: bool = False
    bound: bool = False
    subject_phrase: Phrase | None = None
    object_phrase: Phrase | None = None
    words: str | None = None
    """Relation words that are understood, not written."""
    form: Form | None = None
    content: int | None = None
    """The verb of the clause that the relation is about ("said that …", "agreed to …")."""
    cuts: list[int] = field(default_factory=list)
    """First tokens of what an object's phrase has in it but the relation uses for itself."""
    taken: int | None = None
    """Complement noun that the relation took in ("launched an attack"): it is read here, not again."""


def read_frame(
    syntax: Syntax, frame: Frame, mapper: Mapper, ontology: Ontology, reported: tuple[tuple[int, int], ...] = ()
) -> Iterator[Reading]:
    """The readings of one clause: one for each subject and each object of the relation's slot.

    ``reported`` are the token ranges of what its verb reports, where the tree does not show it ("“No,” she said").
    """
    if _stands_for_verb(syntax, frame) or _only_cites(syntax, frame):
        return
    mapped = mapper.verb(frame)
    if mapped is None and frame.passive and not frame.agentless and not any(is_actor(syntax, s) for s in frame.subjects):
        frame = as_written(frame)  # "caused by thermal expansion": nobody who acts, so it stays as it stands
    if mapped and mapped.roles.get("subject") and not (frame.agentless and mapped.form.subject == "subject"):
        subjects, objects = mapped.roles["subject"], mapped.roles.get("object", []) or noun_object(syntax, frame, mapped, ontology)
        codes = ontology.predicate(mapped.form)
    else:
        codes, mapped = None, (mapped if frame.agentless else None)
        subjects, objects = frame.subjects, []
    marker = ""
    if codes is None:
        marker, objects = _default_object(syntax, frame)
        if reported and marker and any(form.noun is None and _takes_clause(form) for form in ontology.verb_forms(syntax.lemma[frame.verb])):
            marker, objects = "", []  # "he said in a post": what he said is the object
        if _said_below(syntax, frame, objects):
            return
        codes = _open(syntax, frame, marker, objects, ontology)
    for subject in subjects:
        for target in objects or [None]:
            if target == subject or target in subjects[: subjects.index(subject)]:
                continue  # of "A, B and C met" each pair once
            if target is not None and syntax.low[target] == "it" and (frame.slots.get("as") or _weighed(syntax, frame.verb, target)):
                continue  # "makes it hard to …": a pronoun that stands for the clause
            if target is None and not reported and not _says_something(syntax, frame, mapped):
                continue
            if syntax.low[subject] in ("neither", "nor", "so") or _opens_relative(syntax, frame, target):
                continue
            if syntax.kid(subject, "case") is not None and syntax.dep[subject] in ("nsubj", "nsubjpass"):
                continue  # "Carrow's fell": whose shares is not said
            reading = Reading(
                frame.verb, subject, target, codes, [], implied=frame.implied, mapped=mapped is not None and not frame.agentless
            )
            reading.form = mapped.form if reading.mapped else None
            reading.bound = frame.bound
            _fill(syntax, frame, reading, mapped if reading.mapped else None, marker)
            if reported and target is None and reading.content is None and all(role != "content" for role, _ in reading.arguments):
                _report(syntax, reading, reported, ontology)
            yield reading


def _report(syntax: Syntax, reading: Reading, reported: tuple[tuple[int, int], ...], ontology: Ontology) -> None:
    """Give a reading without content the words that its verb reports; what the parser took from them for itself goes back."""
    start, end = max(reported, key=lambda span: span[1] - span[0])
    low, high = syntax.chars(start, end)
    reading.arguments = [(role, phrase) for role, phrase in reading.arguments if not (low <= phrase.start < high)]
    reading.arguments.append(("content", span_phrase(syntax, start, end, end - 1, type="Statement")))
    reading.arguments.sort(key=lambda pair: pair[1].start)
    said = next((form for form in ontology.verb_forms(syntax.lemma[reading.anchor]) if form.noun is None and _takes_clause(form)), None)
    if reading.form is None and said is not None:
        reading.form, reading.codes, reading.mapped = said, ontology.predicate(said), True


def _takes_clause(form: Form) -> bool:
    return [role for _, role in form.slots] == ["clause"] and not form.particles


def _said_below(syntax: Syntax, frame: Frame, objects: list[int]) -> bool:
    """True for a clause whose infinitive or that-clause says it all: "chose to accept", "is able to pay", "it is likely that"."""
    if not objects:
        carries = syntax.lemma[frame.verb] in _CARRIERS | PLANNED | POSSIBLE | NEGATIVE and bool(frame.slots.get("to do"))
        return carries or (bool(frame.slots) and set(frame.slots) <= {"to do", "doing"})
    said = frame.slots.get("be")
    if not said or set(frame.slots) - {"be", "to do", "that"}:
        return False
    clauses = [*frame.slots.get("to do", ()), *frame.slots.get("that", ()), *(c for k in said for c in syntax.kids_of(k, "xcomp", "ccomp"))]
    if all(syntax.low[s] == "it" for s in frame.subjects) and any(c > frame.verb for c in clauses):
        return True
    return frame.quality is None and len(said) == 1 and syntax.pos[said[0]] == "ADJ" and any(syntax.dep[c] == "xcomp" for c in clauses)


def _weighed(syntax: Syntax, verb: int, pronoun: int) -> bool:
    """True for the "it" of "makes it hard to see", which stands for the clause that follows."""
    return syntax.lemma[verb] in ("consider", "deem", "find", "make", "think") and syntax.pos[pronoun + 1 : pronoun + 2] == ["ADJ"]


def _says_something(syntax: Syntax, frame: Frame, mapped: Mapped | None) -> bool:
    """False for a clause that has a subject and nothing else ("they met"), or lacks what its verb needs ("she said on Monday")."""
    if syntax.lemma[frame.verb] in _INCOMPLETE and not any(frame.slots.get(slot) for slot in ("that", "to do", "doing", "be", "as")):
        return False
    if any(fillers for marker, fillers in frame.slots.items()):
        return True
    return mapped is not None or any(syntax.dep[k] == "npadvmod" for k in frame.adverbials)


_INCOMPLETE = frozenset(
    "add attempt become cause decline do fail get have hope keep let make manage need plan refuse say seek seem state tell tend try "
    "want".split()
)
"""Verbs that say nothing without an object or a clause."""


_CARRIERS = frozenset("be begin come continue go happen have like love need ought prefer proceed seem start tend use".split())
"""Verbs that only carry their infinitive ("has to send", "were to be lowered")."""


def _stands_for_verb(syntax: Syntax, frame: Frame) -> bool:
    """ "as Italy and Spain do", "so has every minister": a verb that stands for another one."""
    if syntax.low[frame.verb] in ("do", "does", "did") and syntax.dep[frame.verb] in ("advcl", "conj", "relcl", "ccomp"):
        return not frame.slots.get("") or any(syntax.low[k] in ("as", "than", "so") for k in syntax.kids_of(frame.verb, "mark", "advmod"))
    start = syntax.low[frame.verb - 1 : frame.verb]
    return syntax.lemma[frame.verb] in ("have", "be", "do") and start in (["so"], ["neither"], ["nor"]) and syntax.pos[frame.verb] != "NOUN"


def _only_cites(syntax: Syntax, frame: Frame) -> bool:
    """ "as hikers say", "as the ministry noted": who says what stands round it; that is the claim's source."""
    if syntax.dep[frame.verb] != "advcl" or syntax.lemma[frame.verb] not in _SAID or frame.slots.get(""):
        return False
    as_said = any(syntax.low[k] == "as" for k in syntax.kids_of(frame.verb, "mark"))
    return as_said and not any(f > frame.verb for f in frame.slots.get("that", ()))


_SAID = frozenset("add argue claim explain note observe point put remark report say suggest tell warn write".split())


def _opens_relative(syntax: Syntax, frame: Frame, target: int | None) -> bool:
    """ "a condition which its lawyers say it cannot meet": what they say has its object in the noun before, and is no whole."""
    if syntax.dep[frame.verb] != "relcl" or target is not None or not frame.slots.get("that"):
        return False
    return all(s != syntax.head[frame.verb] for s in frame.subjects) and not frame.slots.get("")


def _default_object(syntax: Syntax, frame: Frame) -> tuple[str, list[int]]:
    """The slot whose fillers an unknown verb's relation points to: direct object, attribute, a preposition."""
    if frame.slots.get("") and not frame.agentless:
        return "", frame.slots[""]
    if frame.slots.get("to do") and syntax.lemma[frame.verb] in _CARRIERS | PLANNED | POSSIBLE | NEGATIVE:
        return "", []  # "failed at the meeting to agree": what failed is the agreeing
    if frame.slots.get("be"):
        return _of_quality(syntax, frame) or ("be", frame.slots["be"])
    if frame.slots.get("as"):
        return "as", frame.slots["as"]
    prepositional = [
        (marker, fillers) for marker, fillers in frame.slots.items()
        if marker not in _CLAUSES and not marker.endswith("doing") and " " not in marker and fillers and not is_time(syntax, fillers[0])
        and (fillers[0] > frame.verb or (frame.verb - fillers[0] > 0 and syntax.dep[frame.verb] == "relcl"))
    ]  # fmt: skip
    for marker, fillers in prepositional:
        if not is_place(syntax, fillers[0]) or marker in ("to", "from", "into"):
            return marker, [f for f in fillers if not is_time(syntax, f)]
    if not prepositional or frame.agentless:
        return "", []
    marker, fillers = prepositional[0]
    return marker, [f for f in fillers if not is_time(syntax, f)]


def _of_quality(syntax: Syntax, frame: Frame) -> tuple[str, list[int]] | None:
    """ "is responsible for the delay": the adjective and its preposition are the relation, what follows its object."""
    said = frame.slots["be"]
    if len(said) != 1 or syntax.pos[said[0]] != "ADJ":
        return None
    frame.marker.update(pair for found in noun_slots(syntax, said[0]).values() for pair in found)
    for marker, found in (*noun_slots(syntax, said[0]).items(), *_beside(syntax, frame, said[0])):
        fillers = [f for f, at in found if f > said[0]]
        if " " in marker or marker in ("'s", "that") or not fillers:
            continue
        if is_time(syntax, fillers[0]) or syntax.pos[fillers[0]] not in _NOMINAL:
            continue
        frame.quality = said[0]
        return f"{syntax.low[said[0]]} {marker}", fillers
    return None


def _beside(syntax: Syntax, frame: Frame, adjective: int) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Prepositions that the parser gave to the copula although they follow its adjective."""
    for marker, fillers in frame.slots.items():
        found = [(f, frame.marker[f]) for f in fillers if frame.marker.get(f, -1) > adjective]
        if found and all(syntax.pos[t] in ("ADV", "PART") for t in range(adjective + 1, found[0][1])):
            yield marker, found


def _open(syntax: Syntax, frame: Frame, marker: str, objects: list[int], ontology: Ontology) -> RelationCodes:
    """An open property, labelled by the verb in the past tense ("evacuated", "was jailed")."""
    verb = syntax.lemma[frame.verb]
    particle = " ".join(syntax.low[k] for k in frame.particles)
    if frame.copula and marker == "be" and objects:
        return RelationCodes(ontology.open("be"), "is", None, None, None)
    words = " ".join(filter(None, (verb, particle)))
    label = past(words)
    if frame.agentless:
        done = " ".join(filter(None, (syntax.low[frame.verb], particle)))
        words, label = f"be {done}", f"was {done}"
    if marker and marker not in ("be", "as") and objects:
        words, label = f"{words} {marker}", f"{label} {marker}"
    return RelationCodes(ontology.open(words, label), label, None, None, None)


def _fill(syntax: Syntax, frame: Frame, reading: Reading, mapped: Mapped | None, marker: str) -> None:
    reading.relation = _relation_tokens(syntax, frame, mapped, reading, marker)
    used = {reading.subject, reading.object, *frame.subjects}
    if mapped is not None:
        used |= {f for f in mapped.taken if f == mapped.noun or f in mapped.roles.get("object", ()) or f in mapped.roles.get("subject", ())}
        for role, fillers in mapped.roles.items():
            if role not in ("subject", "object"):
                for f in fillers:
                    at = mapped.marker.get(f, -1)
                    reading.cuts.append(at)
                    reading.arguments.append((_role_name(role), _filler_phrase(syntax, f, role == "clause", at, frame.verb)))
                    used.add(f)
        reading.taken = mapped.noun
        reading.content = next(iter(mapped.roles.get("clause", ())), None)
        if mapped.form.plover:
            for actor in targets(syntax, frame, mapped, reading):
                reading.arguments.append(("target", _filler_phrase(syntax, actor, False, -1, frame.verb)))
                used.add(actor)
    if frame.quality is not None:
        used.add(frame.quality)
    for slot, fillers in _filled(syntax, frame):
        first = role_of(syntax, slot, fillers[0]) if fillers else ""
        for f in fillers:
            if slot == "that" and f < frame.verb and f not in used and (mapped is not None or not _reports(syntax, f, frame.verb)):
                continue  # "X; Y": a clause before its like is no content
            if f in used or slot == marker or (frame.quality is not None and marker == f"{syntax.low[frame.quality]} {slot}"):
                continue
            used.add(f)
            listed = f != fillers[0] and syntax.first_conjunct(f) == fillers[0]  # "in Mali, Burkina Faso and Niger"
            _argument(syntax, reading, slot, f, frame.marker.get(f, -1), first if listed else None)
    for p in syntax.kids_of(reading.object, "prep") if reading.object is not None and reading.object > frame.verb else ():
        event = syntax.event_phrase(p)
        if event is not None and event not in used:
            _argument(syntax, reading, syntax.low[p], event, p)
    for k in frame.adverbials:
        _adverbial(syntax, reading, k)
    _about_its_subject(syntax, reading)
    reading.arguments.sort(key=lambda pair: pair[1].start)


def _filled(syntax: Syntax, frame: Frame) -> Iterator[tuple[str, list[int]]]:
    """The slots of a frame, then those of its adjective; without a preposition of its own an adjective has only clauses."""
    yield from frame.slots.items()
    for adjective in (k for k in frame.slots.get("be", ()) if syntax.pos[k] == "ADJ"):
        clauses = [k for k in syntax.kids_of(adjective, "ccomp") if k > adjective]
        if clauses:
            yield "that", clauses
    if frame.quality is not None:
        for slot, found in noun_slots(syntax, frame.quality).items():
            if slot != "'s" and (" " not in slot or slot == "to do"):
                yield slot, [f for f, _ in found]


def _about_its_subject(syntax: Syntax, reading: Reading) -> None:
    """ "highlighted that the separation was urgent": what is highlighted is the separation.

    Not for plain saying, which is about the whole clause.
    """
    if reading.content is None or reading.object is not None or reading.form is None or reading.form.lemma in ("say", "tell"):
        return
    if reading.codes.plover is not None or reading.codes.label == "stated":
        return
    if syntax.lemma[reading.content] not in ("be", "remain"):
        return  # "observed that the date coincided with …": what is observed is all of it
    found = syntax.kid(reading.content, "nsubj", "nsubjpass")
    if found is not None and syntax.pos[found] in ("NOUN", "PROPN") and found > reading.anchor:
        reading.object = found


def _reports(syntax: Syntax, clause: int, verb: int) -> bool:
    """True if a clause before the verb can be what the verb reports: a comma or quotation mark stands between."""
    between = [syntax.text[t] for t in range(clause, verb)]
    return ";" not in between and not any(syntax.dep[k] == "cc" for k in syntax.kids[clause] if k > clause)


def _role_name(role: str) -> str:
    return "content" if role == "clause" else role


def _filler_phrase(syntax: Syntax, filler: int, clause: bool, marker: int, anchor: int) -> Phrase:
    if clause or syntax.pos[filler] in ("VERB", "AUX"):
        return clause_phrase(syntax, filler, type="Statement")
    return noun_phrase(syntax, filler, full=not is_actor(syntax, filler), without=anchor, marker=marker)


_DISCOURSE = frozenset(
    "addition brief conclusion contrast course effect essence example fact general instance particular practice result "
    "short sum theory turn".split()
)


_GERUND_ROLES = {"by": "instrument", "without": "absence", "for": "purpose"}
_ABOUT = ("of", "about", "from", "at", "against", "into", "on", "to", "with", "as", "like")
"""Prepositions whose gerund is what the clause is about; with the others it says when or how."""


def _argument(syntax: Syntax, reading: Reading, slot: str, filler: int, marker: int = -1, given: str | None = None) -> None:
    if syntax.lemma[filler] in _DISCOURSE and not syntax.kids[filler]:
        return  # "in addition"
    clause = slot in _CLAUSES or slot.endswith("doing")
    role = given or role_of(syntax, slot, filler)
    if slot == "to" and marker == -1 and role != "time":
        role = "recipient"  # "cost Peru a krone": no preposition, so no place it goes to
    if role == "destination" and slot == "to" and reading.codes.plover:
        role = "recipient"  # "suspended flights to Armenia": no movement, but whom it is done to
    if clause:
        role = {"to do": "purpose"}.get(slot, "content")
        before = slot.removesuffix(" doing")
        if before != slot:
            role = _GERUND_ROLES.get(before, "content" if before in _ABOUT else "circumstance")
    if slot == "" and syntax.ent[filler] == "MONEY":
        role = "amount"
    if role == "place":
        reading.places.append(filler)
    phrase = _filler_phrase(syntax, filler, clause, marker, reading.anchor)
    reading.arguments.append((role, phrase if role != "time" else _typed(phrase, "Time")))


def _typed(phrase: Phrase, kind: str) -> Phrase:
    return Phrase(phrase.text, phrase.start, phrase.end, phrase.head_start, phrase.head_end, phrase.label, phrase.about, kind)


def _adverbial(syntax: Syntax, reading: Reading, k: int) -> None:
    dep = syntax.dep[k]
    if dep == "npadvmod" and is_time(syntax, k):
        reading.arguments.append(("time", noun_phrase(syntax, k, full=True, type="Time")))
    elif dep == "advmod" and is_time(syntax, k):
        reading.arguments.append(("time", span_phrase(syntax, k, k + 1, k, type="Time")))
    elif dep == "advcl" and syntax.kid(k, "mark", "advmod") is not None and syntax.kid(k, "nsubj", "nsubjpass") is not None:
        reading.arguments.append(("circumstance", clause_phrase(syntax, k, type="Statement")))


def _relation_tokens(syntax: Syntax, frame: Frame, mapped: Mapped | None, reading: Reading, marker: str) -> list[int]:
    """The words of the relation: auxiliaries, negation, verb, particle, taken-in noun, preposition."""
    verb = frame.verb
    tokens = [verb, *(k for k in syntax.kids[verb] if syntax.dep[k] in _FUNCTION or k in frame.particles)]
    tokens += _adverbs(syntax, verb, min(tokens))
    chain = verb
    while syntax.dep[chain] in ("xcomp", "acomp") and frame.implied and syntax.head[chain] != chain:
        chain = syntax.head[chain]
        if reading.subject in range(chain, verb):
            break  # "urged Malta to extradite": the subject stands between
        tokens += [chain, *(k for k in syntax.kids[chain] if syntax.dep[k] in _FUNCTION or (syntax.dep[k] == "acomp" and k < verb))]
    if frame.quality is not None:
        tokens += [frame.quality, *(k for k in syntax.kids_of(frame.quality, "advmod") if verb < k < frame.quality)]
    if mapped is not None and mapped.noun is not None and mapped.noun != reading.object:
        start, _ = syntax.noun_span(mapped.noun)
        low, high = sorted((verb, mapped.noun))
        tokens += range(start if mapped.noun > verb else mapped.noun, mapped.noun + 1)
        tokens += [t for t in syntax.ancestors(mapped.noun) if low < t < high and syntax.pos[t] == "ADP"]
    at = frame.marker.get(reading.object, -1) if reading.object is not None else -1
    if mapped is not None and reading.object in mapped.marker:
        at = mapped.marker[reading.object]
    if at is not None and at >= 0 and reading.object is not None and verb < at < reading.object:
        tokens += [t for t in range(at, min(at + 3, reading.object)) if syntax.pos[t] in ("ADP", "SCONJ", "ADV")][:2]
    if frame.passive and not frame.agentless:
        by = frame.marker.get(reading.subject, -1)
        if by >= 0:
            tokens.append(by)
    tokens = [t for t in tokens if t != reading.subject and t != reading.object]
    return sorted(set(tokens))


def _adverbs(syntax: Syntax, verb: int, first: int) -> list[int]:
    """Adverbs right before the verb group or inside it ("effectively removes", "had also pulled off")."""
    found = [k for k in syntax.kids_of(verb, "advmod") if first <= k < verb and syntax.pos[k] == "ADV"]
    before = first - 1
    while (
        before >= 0
        and syntax.head[before] == verb
        and syntax.dep[before] == "advmod"
        and syntax.pos[before] == "ADV"
        and syntax.tag[before] == "RB"
    ):
        found.append(before)
        before -= 1
    return found


def event_nouns(syntax: Syntax, mapper: Mapper, taken: set[int], ontology: Ontology) -> Iterator[Reading]:
    """Readings of nouns that name an event and have its two sides in their phrase."""
    for i in range(syntax.n):
        if syntax.pos[i] != "NOUN" or i in taken or syntax.lemma[i] in ROLE_NOUNS or syntax.lemma[i] in ORGANIZATION_NOUNS:
            continue
        mapped = mapper.noun(i)
        if mapped is None or not mapped.roles.get("subject") or not mapped.roles.get("object"):
            continue
        codes = ontology.predicate(mapped.form)
        for subject in mapped.roles["subject"]:
            for target in mapped.roles["object"]:
                if target == subject and syntax.tag[subject] not in ("NNS", "NNPS"):
                    continue
                at = mapped.marker.get(target, -1)
                relation = [i, at] if at >= 0 and at != target else [i]
                reading = Reading(
                    i, subject, target, codes, sorted(relation), mapped=True, kind="event noun", implied=True, form=mapped.form
                )
                for role, fillers in mapped.roles.items():
                    if role not in ("subject", "object"):
                        reading.arguments.extend(
                            (_role_name(role), _filler_phrase(syntax, f, role == "clause", mapped.marker.get(f, -1), i)) for f in fillers
                        )
                for slot, fillers in noun_slots(syntax, i).items():
                    for f, at in fillers:
                        if (
                            slot not in ("'s", "by", "to do", "that")
                            and " " not in slot
                            and all(f not in known for known in mapped.roles.values())
                        ):
                            _argument(syntax, reading, slot, f, at)
                yield reading
