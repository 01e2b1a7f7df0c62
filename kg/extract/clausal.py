"""Clauses → propositions: every frame read once for each of its subjects and objects.

Open extraction first (subject, relation words with their preposition, object, further arguments with
roles), then the ontology names the relation; what it does not know keeps its own lemma as an open
property.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..model import Phrase
from ..nouns import EVENT_NOUNS
from ..ontology import Form, Ontology, RelationCodes
from ..words import past
from .actors import is_actor
from .arguments import fill, filler_phrase
from .embedding import CALLING, HEARSAY, NEGATIVE, PLANNED, POSSIBLE, REQUESTED
from .mapping import Mapped, Mapper
from .moods import neither_of
from .phrases import span_phrase
from .reading import Reading
from .roles import COUNTED, WISHES, is_place, is_time
from .slots import Frame, as_written, noun_slots
from .statements import (
    at_its_height,
    bare_number,
    no_statement,
    only_cites,
    opens_relative,
    says_something,
    sets_the_scene,
    stands_for_verb,
    tells_time,
    weighed,
)
from .syntax import Syntax
from .targets import noun_object

__all__ = ["each_other", "read_frame"]

_CLAUSES = ("that", "to do", "doing")
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM"))
_FUNCTION = frozenset(("aux", "auxpass", "neg", "prt"))


def read_frame(
    syntax: Syntax, frame: Frame, mapper: Mapper, ontology: Ontology, reported: tuple[tuple[int, int], ...] = ()
) -> Iterator[Reading]:
    """The readings of one clause: one for each subject and each object of the relation's slot.

    ``reported`` are the token ranges of what its verb reports, where the tree does not show it ("“No,” she said").
    """
    if stands_for_verb(syntax, frame) or only_cites(syntax, frame) or at_its_height(syntax, frame) or sets_the_scene(syntax, frame):
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
    told = frame.slots.get("", []) if codes is None and reported and syntax.lemma[frame.verb] in _TELLING and not frame.passive else []
    if told:  # "Malta, he told reporters, will leave": reporters are who was told, and not what
        frame = replace(frame, slots={m: fillers for m, fillers in frame.slots.items() if m})
    if codes is None:
        marker, objects = _default_object(syntax, frame)
        if reported and marker and any(form.noun is None and _takes_clause(form) for form in ontology.verb_forms(syntax.lemma[frame.verb])):
            marker, objects = "", []  # "he said in a post": what he said is the object
        if _said_below(syntax, frame, objects):
            return
        codes = _open(syntax, frame, marker, objects, ontology)
    shared = mapper.together(frame, mapped) if mapped is not None else None
    if shared is not None:
        yield from _together(syntax, frame, shared, ontology)
    mutual = bool(objects) and len(subjects) > 1 and each_other(syntax, objects[0])  # "A and B accused each other": A accused B, B A
    respectively = len(subjects) > 1 and any(syntax.low[k] == "respectively" for k in syntax.kids_of(frame.verb, "advmod"))
    if frame.passive and frame.slots.get("that") and [syntax.low[o] for o in objects] == ["it"]:
        objects = []  # "it was stressed by the envoy that …": a pronoun that stands for the clause
    for subject in subjects:
        for target in subjects if mutual else objects or [None]:
            if target == subject or (not mutual and target in subjects[: subjects.index(subject)]):
                continue  # of "A, B and C met" each pair once
            if target is not None and syntax.low[target] == "it" and weighed(syntax, frame, target):
                continue  # "makes it hard to …": a pronoun that stands for the clause
            if target is None and not reported and not says_something(syntax, frame, mapped):
                continue
            if respectively and (len(objects) != len(subjects) or objects.index(target) != subjects.index(subject)):
                continue  # "A and B lost 8 and 6 percent respectively": who lost which is not told apart
            if target is not None and (bare_number(syntax, frame, target) or tells_time(syntax, frame, subject, target)):
                continue
            if no_statement(syntax, frame, subject, target):
                continue
            neither = syntax.low[subject] == "neither" and not neither_of(syntax, subject)
            if neither or syntax.low[subject] in ("few", "little", "nor", "so") or opens_relative(syntax, frame, target):
                continue
            if syntax.kid(subject, "case") is not None and syntax.dep[subject] in ("nsubj", "nsubjpass"):
                continue  # "Carrow's fell": whose shares is not said
            reading = Reading(
                frame.verb, subject, target, codes, [], implied=frame.implied, mapped=mapped is not None and not frame.agentless
            )
            reading.form = mapped.form if reading.mapped else None
            reading.bound = frame.bound
            fill(syntax, frame, reading, mapped if reading.mapped else None, marker)
            if told:
                _tell(syntax, reading, told, ontology)
            if target is None and _convened(syntax, frame, reading):
                reading.codes, reading.form, reading.mapped = _open(syntax, frame, "", [], ontology), None, False
            for span in reported:
                ends = syntax.chars(*span)
                reading.arguments = [(role, _until(phrase, *ends) if role == "content" else phrase) for role, phrase in reading.arguments]
            whole = reading.content is None and all(role != "content" for role, _ in reading.arguments)
            parted = len(reported) == 2 and (_hangs(syntax, reported[0][0]) or _hangs(syntax, reported[1][0]))
            if reported and target is None and (whole or (parted and _one_sentence(syntax, reading, reported))):
                _report(syntax, reading, reported, ontology)
            yield reading


def _tell(syntax: Syntax, reading: Reading, told: list[int], ontology: Ontology) -> None:
    """Who was told is the recipient, and telling what is reported is what the ontology's form with a clause says."""
    reading.arguments.extend(("recipient", filler_phrase(syntax, f, False, -1, reading.anchor)) for f in told)
    forms = ontology.verb_forms(syntax.lemma[reading.anchor])
    clausal = [f for f in forms if f.noun is None and not f.particles and any(role == "clause" for _, role in f.slots)]
    for form in clausal:
        if ontology.predicate(form).plover is None:  # "told them to leave" asks
            reading.form, reading.codes, reading.mapped = form, ontology.predicate(form), True
            return


_TELLING = frozenset("assure inform remind tell warn".split())


def _convened(syntax: Syntax, frame: Frame, reading: Reading) -> bool:
    """ "The council met on Monday": a body that meets consults nobody else."""
    if syntax.lemma[frame.verb] != "meet" or reading.form is None or len(frame.subjects) > 1 or frame.slots.get("with"):
        return False
    return syntax.tag[reading.subject] in ("NN", "NNP") and not any(role == "target" for role, _ in reading.arguments)


def _together(syntax: Syntax, frame: Frame, mapped: Mapped, ontology: Ontology) -> Iterator[Reading]:
    codes = ontology.predicate(mapped.form)
    for i, subject in enumerate(frame.subjects):
        for other in frame.subjects[i + 1 :]:
            yield Reading(
                frame.verb, subject, other, codes, sorted((frame.verb, mapped.noun)), implied=frame.implied, mapped=True, form=mapped.form
            )


def each_other(syntax: Syntax, i: int) -> bool:
    return syntax.low[i - 1 : i + 1] in (["each", "other"], ["one", "another"])


def _until(phrase: Phrase, low: int, high: int) -> Phrase:
    """Content that begins inside reported words ends with them ("said A, and B replied …")."""
    if not (low <= phrase.start < high < phrase.end and phrase.head_end <= high):
        return phrase
    if not any(c.isalnum() for c in phrase.text[high - phrase.start :]):
        return phrase  # the mark that closes a quotation
    text = phrase.text[: high - phrase.start].rstrip()
    return replace(phrase, text=text, end=phrase.start + len(text))


def _report(syntax: Syntax, reading: Reading, reported: tuple[tuple[int, int], ...], ontology: Ontology) -> None:
    """Give a reading without content the words that its verb reports; what the parser took from them for itself goes back."""
    start, end = max(reported, key=lambda span: span[1] - span[0])
    label = ""
    if _one_sentence(syntax, reading, reported):  # "The plan, she said, was late"
        start, end = reported[0][0], reported[-1][1]
        between = ", " if _hangs(syntax, reported[0][0]) else " "
        label = between.join(_unquoted(span_phrase(syntax, *span, span[1] - 1).text) for span in reported)
    said = [syntax.chars(*span) for span in (reported if label else [(start, end)])]
    reading.arguments = [(r, phrase) for r, phrase in reading.arguments if not any(low <= phrase.start < high for low, high in said)]
    content = span_phrase(syntax, start, end, end - 1, type="Statement")
    reading.arguments.append(("content", replace(content, label=label) if label else content))
    reading.arguments.sort(key=lambda pair: pair[1].start)
    if syntax.lemma[reading.anchor] == "ask" and "?" in syntax.text[start : end + 1]:
        return  # a question, no request
    said = next((form for form in ontology.verb_forms(syntax.lemma[reading.anchor]) if form.noun is None and _takes_clause(form)), None)
    if syntax.lemma[reading.anchor] == "insist" and not any(syntax.low[k] in ("must", "should", "be") for k in range(start, end)):
        said = None  # "the mediation, he insisted, is over": nothing is called for
    if reading.form is None and said is not None:
        reading.form, reading.codes, reading.mapped = said, ontology.predicate(said), True


def _unquoted(text: str) -> str:
    """The words without the marks round them; a mark that closes a quotation begun among them stays."""
    text = text.strip(" ,")
    text = text[:-1] if text.endswith(".") and text[-2:-1].islower() else text
    inside = text.strip("\"“”")
    return text if sum(inside.count(mark) for mark in "\"“”") % 2 else inside


_INSERTED = 14
"""Words of a speaker that may part what is said."""


def _one_sentence(syntax: Syntax, reading: Reading, reported: tuple[tuple[int, int], ...]) -> bool:
    """True for two stretches of one sentence with nothing between them but who says it, the second without a subject of its own,
    or the first a condition or another clause that hangs on the second ("If it rains, she said, they will stay")."""
    if len(reported) != 2:
        return False
    (_, end), (start, _) = reported
    same = syntax.sentence[reported[0][0]] == syntax.sentence[start] == syntax.sentence[reported[1][1] - 1]
    goes_on = syntax.pos[start] in ("VERB", "AUX", "PART", "ADP", "ADV", "CCONJ") or _hangs(syntax, reported[0][0]) or _hangs(syntax, start)
    return same and end <= reading.anchor < start <= end + _INSERTED and goes_on


def _hangs(syntax: Syntax, start: int) -> bool:
    """True if a subordinate clause begins there."""
    first = start + (syntax.pos[start] == "PUNCT") + (syntax.low[start] == "even")
    return first < syntax.n and syntax.low[first] in _SUBORDINATE


_SUBORDINATE = frozenset("after although because before had if once should since though unless until were when whenever while".split())


def _takes_clause(form: Form) -> bool:
    return [role for _, role in form.slots] == ["clause"] and not form.particles and form.lemma not in CALLING


def _said_below(syntax: Syntax, frame: Frame, objects: list[int]) -> bool:
    """True for a clause whose infinitive or that-clause says it all: "chose to accept", "is able to pay", "it is likely that"."""
    if not objects and frame.agentless and set(frame.slots) == {"to do"} and syntax.lemma[frame.verb] in REQUESTED | {"invite", "sentence"}:
        return any(_full(syntax, k) for k in frame.slots["to do"])
    if frame.passive and syntax.lemma[frame.verb] in HEARSAY - {"tell"} and frame.slots.get("to do"):
        return True  # "a war in which thousands are thought to have died"
    if frame.agentless and syntax.lemma[frame.verb] == "use":
        return False  # "the money was used to buy tanks": nobody is named who bought them
    if not objects:
        carries = syntax.lemma[frame.verb] in _CARRIERS | PLANNED | POSSIBLE | NEGATIVE and bool(frame.slots.get("to do"))
        return carries or (bool(frame.slots) and set(frame.slots) <= {"to do", "doing"})
    said = frame.slots.get("be")
    if not said or set(frame.slots) - {"be", "to do", "that"}:
        return False
    clauses = [*frame.slots.get("to do", ()), *frame.slots.get("that", ()), *(c for k in said for c in syntax.kids_of(k, "xcomp", "ccomp"))]
    if all(syntax.low[s] == "it" for s in frame.subjects) and any(c > frame.verb for c in clauses):
        return True
    whole = any(syntax.dep[c] == "xcomp" and (_full(syntax, c) or syntax.low[said[0]] in _CARRYING) for c in clauses)
    return frame.quality is None and len(said) == 1 and syntax.pos[said[0]] == "ADJ" and whole


_CARRYING = frozenset("able about bound due set unable".split())
"""Adjectives that say nothing without their infinitive."""


def _full(syntax: Syntax, verb: int) -> bool:
    """False for an infinitive alone, which gives no claim of its own ("was invited to testify")."""
    return syntax.kid(verb, "dobj", "prep", "xcomp", "ccomp", "attr", "acomp", "advcl", "npadvmod", "dative") is not None


_CARRIERS = frozenset("be begin come continue go happen have like love need ought prefer proceed seem start tend use".split())
"""Verbs that only carry their infinitive ("has to send", "were to be lowered")."""


def _default_object(syntax: Syntax, frame: Frame) -> tuple[str, list[int]]:
    """The slot whose fillers an unknown verb's relation points to: direct object, attribute, a preposition."""
    if frame.slots.get("") and not frame.agentless:
        return _taken_of(syntax, frame) or ("", frame.slots[""])
    if syntax.lemma[frame.verb] in ("say", "tell"):
        return "", []  # "said so in a speech": a speech is nothing that is said
    if frame.slots.get("to do") and syntax.lemma[frame.verb] in _CARRIERS | PLANNED | POSSIBLE | NEGATIVE:
        return "", []  # "failed at the meeting to agree": what failed is the agreeing
    if frame.slots.get("be"):
        return _of_quality(syntax, frame) or ("be", frame.slots["be"])
    cast = [f for f in frame.slots.get("as", ()) if f > frame.verb and not is_time(syntax, f)]
    if cast:  # "as governor he did not interfere" is no object
        return "as", cast
    granted = frame.slots.get("", []) if syntax.lemma[frame.verb] in ("allow", "give", "grant") else []
    if granted and all(is_time(syntax, f) and syntax.dep[f] == "dobj" for f in granted):
        return "", granted  # "were given an extra six months"
    prepositional = [(marker, fillers) for marker, fillers in frame.slots.items() if _brings_object(syntax, frame, marker, fillers)]
    for marker, fillers in prepositional:
        for whole, found in frame.deep.items():  # "was in line with the forecasts", "ruled in favour of Peru"
            complex_ = whole in _COMPLEX if frame.copula else whole in _TAKING_SIDES
            if complex_ and whole.startswith(f"{marker} {syntax.lemma[fillers[0]]} "):
                del frame.slots[marker]
                return whole, found
    gathered = frame.copula or syntax.lemma[frame.verb] in ("assemble", "congregate", "convene", "gather")
    if gathered and prepositional and is_place(syntax, prepositional[0][1][0]):
        return prepositional[0]  # "was in Oslo for talks"
    for marker, fillers in prepositional:
        leaned = marker == "on" and syntax.ent[fillers[0]] in ("GPE", "ORG", "NORP")  # "relies on Peru for its tea"
        gone = marker == "for" and syntax.lemma[frame.verb] in ("bind", "depart", "destine", "head", "leave")  # "bound for a port"
        if not is_place(syntax, fillers[0]) or leaned or gone or marker in ("to", "from", "into"):
            return marker, [f for f in fillers if not is_time(syntax, f)]
    if not prepositional or frame.agentless:
        return "", []
    marker, fillers = prepositional[0]
    return marker, [f for f in fillers if not is_time(syntax, f)]


_TAKEN = {"make": ("fun", "use"), "take": ("account", "advantage", "care", "charge", "heed", "note", "stock"), "lose": ("sight",)}
"""Verbs and bare nouns that with "of" are one verb: "take note of" (Quirk et al. 1985, 16.58)."""


def _taken_of(syntax: Syntax, frame: Frame) -> tuple[str, list[int]] | None:
    """ "Took stock of the progress": the noun is of the verb, and what follows its object."""
    noun = frame.slots[""][0]
    if frame.passive or syntax.low[noun] not in _TAKEN.get(syntax.lemma[frame.verb], ()) or noun != frame.verb + 1:
        return None
    found = noun_slots(syntax, noun).get("of", []) or [(f, frame.marker.get(f, -1)) for f in frame.slots.get("of", ())]
    if not found or len(frame.slots[""]) > 1 or found[0][1] != noun + 1:
        return None
    frame.marker.update(found)
    frame.particles.append(noun)
    del frame.slots[""]
    frame.slots["of"] = [f for f, _ in found]
    return "of", frame.slots["of"]


def _brings_object(syntax: Syntax, frame: Frame, marker: str, fillers: list[int]) -> bool:
    """True if what a preposition brings in can be the object of the verb with it ("relied on"): no time, no circumstance, no clause."""
    if not fillers or marker in _CLAUSES or marker in _WHEN or marker.endswith("doing") or (" " in marker and marker != "out of"):
        return False
    if is_time(syntax, fillers[0]) or _loose(syntax, frame, fillers[0]) or syntax.low[fillers[0]] in ("avail", "date", "own", "return"):
        return False
    if (marker == "by" and syntax.lemma[fillers[0]] in COUNTED) or (marker == "on" and syntax.lemma[fillers[0]] == "condition"):
        return False
    if marker == "at" and syntax.lemma[fillers[0]] in WISHES:
        return False  # "was deleted at the insistence of Peru"
    if marker in ("in", "at", "for", "on") and syntax.low[fillers[0]] in _ADVERBIAL and not syntax.kids[fillers[0]]:
        return False  # "shows in detail how"
    if marker == "in" and fillers[0] < frame.verb and syntax.lemma[fillers[0]] in EVENT_NOUNS:
        return False  # "a debate in which two deputies were removed from the chamber"
    if marker == "with" and syntax.lemma[fillers[0]] in _FEELINGS and not syntax.kids[fillers[0]]:
        return False  # "accepted with pleasure"
    if marker == "with" and syntax.lemma[fillers[0]] in ("arm", "eye", "face", "foot", "hand", "head", "leg"):
        return False  # "stood with his arms crossed"
    return fillers[0] > frame.verb or (frame.verb > fillers[0] and syntax.dep[frame.verb] == "relcl")


_FEELINGS = frozenset(
    "alacrity alarm anger caution contempt delight dismay disbelief enthusiasm fury gratitude horror indifference joy pleasure pride "
    "regret relief reluctance satisfaction scorn sorrow surprise suspicion".split()
)
_COMPLEX = frozenset(
    f"{first} {last}"
    for last, words in (
        ("with", "at odds, at war, in accordance, in conflict, in contact, in line, in touch"),
        ("of", "at risk, in breach, in charge, in control, in danger, in favor, in favour, in need, in possession, in violation"),
    )
    for first in words.split(", ")
)
"""Prepositions of three words (Quirk et al. 1985, 9.10 to 9.13)."""
_TAKING_SIDES = frozenset(("in defence of", "in defense of", "in favor of", "in favour of", "in support of", "on behalf of"))
_ADVERBIAL = frozenset(
    "absentia addition advance detail effect example fact full general instance large last least length part particular person "
    "practice present principle private public purpose reality response short total turn vain".split()
)
"""Nouns that with "in", "at", "for", "on" say how ("in detail", "at length", "on purpose")."""
_WHEN = frozenset("after amid before despite during following since till until without".split())
"""Prepositions that say when or how something happens; what follows them is no object."""


def _loose(syntax: Syntax, frame: Frame, filler: int) -> bool:
    """ "was well attended, with the stands full": what a comma parts from the verb is no object of it."""
    at = frame.marker.get(filler, -1)
    return at > frame.verb + 1 and syntax.low[at] in ("with", "without") and syntax.text[at - 1] == ","


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
        degree = "too " if any(syntax.low[k] == "too" for k in syntax.kids_of(said[0], "advmod")) else ""
        return f"{degree}{syntax.low[said[0]]} {marker}", fillers
    return None


def _beside(syntax: Syntax, frame: Frame, adjective: int) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Prepositions that the parser gave to the copula although they follow its adjective."""
    for marker, fillers in frame.slots.items():
        found = [(f, frame.marker[f]) for f in fillers if frame.marker.get(f, -1) > adjective]
        if found and all(syntax.pos[t] in ("ADV", "PART") for t in range(adjective + 1, found[0][1])):
            yield marker, found


_NO_MANNER = frozenset("again already also anyway either ever here instead just now only so soon still then there too yet".split())


def _manner(syntax: Syntax, frame: Frame) -> list[int]:
    """The adverb right behind a verb without object, and what grades it: "was assessed less favourably", "went further"."""
    at = max([frame.verb, *frame.particles]) + 1
    for k in syntax.kids_of(frame.verb, "advmod"):
        span = syntax.subtree(k)
        plain = all(syntax.pos[t] == "ADV" and not is_time(syntax, t) for t in span)
        if span[0] == at and k not in frame.particles and plain and len(span) < 3 and syntax.low[k] not in _NO_MANNER:
            return span
    return []


def _open(syntax: Syntax, frame: Frame, marker: str, objects: list[int], ontology: Ontology) -> RelationCodes:
    """An open property, labelled by the verb in the past tense ("evacuated", "was jailed")."""
    verb = syntax.lemma[frame.verb]
    manner = _manner(syntax, frame) if not frame.copula else []
    if objects and (marker != "to" or [syntax.low[k] for k in manner] not in (["close"], ["closer"], ["near"], ["nearer"])):
        manner = []  # but who came close to war did not come to it
    if frame.agentless:  # "was paid for"
        manner = manner + [k for k in syntax.kids_of(frame.verb, "prep") if k == frame.verb + 1 and not syntax.kids[k]]
    particle = " ".join(syntax.low[k] for k in (*frame.particles, *manner))
    frame.particles.extend(manner)
    if frame.copula and marker == "be" and objects:
        return RelationCodes(ontology.open("be"), "is", None, None, None)
    words = " ".join(filter(None, (verb, particle)))
    label = past(words)
    if verb == "lie" and (syntax.low[frame.verb] == "lied" or marker in ("about", "to")):
        words = label = words.replace("lie", "lied", 1)  # told an untruth, and did not lie anywhere
    if frame.agentless:
        done = " ".join(filter(None, (syntax.low[frame.verb], particle)))
        words, label = f"be {done}", f"was {done}"
    said = bool(objects) and frame.marker.get(objects[0], -1) > frame.verb  # "began as": no mere predicate
    if marker and objects and (marker not in ("be", "as") or (marker == "as" and said and not frame.slots.get(""))):
        words, label = f"{words} {marker}", f"{label} {marker}"
    return RelationCodes(ontology.open(words, label), label, None, None, None)
