"""Clauses → propositions: every frame read once for each of its subjects and objects.

Open extraction first (subject, relation words with their preposition, object, further arguments with
roles), then the ontology names the relation; what it does not know keeps its own lemma as an open
property.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..model import Phrase
from ..ontology import Form, Ontology, RelationCodes
from ..words import past
from .actors import is_actor
from .arguments import fill
from .embedding import NEGATIVE, PLANNED, POSSIBLE
from .mapping import Mapped, Mapper
from .phrases import span_phrase
from .reading import Reading
from .roles import WISHES, is_place, is_time
from .slots import Frame, as_written, noun_slots
from .syntax import Syntax
from .targets import noun_object

__all__ = ["read_frame"]

_CLAUSES = ("that", "to do", "doing")
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM"))
_FUNCTION = frozenset(("aux", "auxpass", "neg", "prt"))


def read_frame(
    syntax: Syntax, frame: Frame, mapper: Mapper, ontology: Ontology, reported: tuple[tuple[int, int], ...] = ()
) -> Iterator[Reading]:
    """The readings of one clause: one for each subject and each object of the relation's slot.

    ``reported`` are the token ranges of what its verb reports, where the tree does not show it ("“No,” she said").
    """
    if _stands_for_verb(syntax, frame) or _only_cites(syntax, frame) or _at_its_height(syntax, frame) or _sets_the_scene(syntax, frame):
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
    shared = mapper.together(frame, mapped) if mapped is not None else None
    if shared is not None:
        yield from _together(syntax, frame, shared, ontology)
    mutual = bool(objects) and len(subjects) > 1 and _each_other(syntax, objects[0])  # "A and B accused each other": A accused B, B A
    for subject in subjects:
        for target in subjects if mutual else objects or [None]:
            if target == subject or (not mutual and target in subjects[: subjects.index(subject)]):
                continue  # of "A, B and C met" each pair once
            if target is not None and syntax.low[target] == "it" and (frame.slots.get("as") or _weighed(syntax, frame.verb, target)):
                continue  # "makes it hard to …": a pronoun that stands for the clause
            if target is None and not reported and not _says_something(syntax, frame, mapped):
                continue
            if target is not None and (_bare_number(syntax, frame, target) or _tells_time(syntax, frame, subject, target)):
                continue
            if syntax.low[subject] in ("few", "little", "neither", "nor", "so") or _opens_relative(syntax, frame, target):
                continue
            if syntax.kid(subject, "case") is not None and syntax.dep[subject] in ("nsubj", "nsubjpass"):
                continue  # "Carrow's fell": whose shares is not said
            reading = Reading(
                frame.verb, subject, target, codes, [], implied=frame.implied, mapped=mapped is not None and not frame.agentless
            )
            reading.form = mapped.form if reading.mapped else None
            reading.bound = frame.bound
            fill(syntax, frame, reading, mapped if reading.mapped else None, marker)
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


def _tells_time(syntax: Syntax, frame: Frame, subject: int, target: int) -> bool:
    """ "It is a quarter to six", "it was late": what is so is nothing that the text speaks of."""
    if syntax.low[subject] != "it" or not frame.copula:
        return False
    return is_time(syntax, target) or syntax.low[target] in ("dark", "early", "late", "light", "o'clock", "quarter")


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


def _each_other(syntax: Syntax, i: int) -> bool:
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
    low, high = syntax.chars(start, end)
    reading.arguments = [(role, phrase) for role, phrase in reading.arguments if not (low <= phrase.start < high)]
    content = span_phrase(syntax, start, end, end - 1, type="Statement")
    reading.arguments.append(("content", replace(content, label=label) if label else content))
    reading.arguments.sort(key=lambda pair: pair[1].start)
    if syntax.lemma[reading.anchor] == "ask" and "?" in syntax.text[start : end + 1]:
        return  # a question, no request
    said = next((form for form in ontology.verb_forms(syntax.lemma[reading.anchor]) if form.noun is None and _takes_clause(form)), None)
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
    goes_on = syntax.pos[start] in ("VERB", "AUX", "PART", "ADP", "ADV") or _hangs(syntax, reported[0][0]) or _hangs(syntax, start)
    return same and end <= reading.anchor < start <= end + _INSERTED and goes_on


def _hangs(syntax: Syntax, start: int) -> bool:
    """True if a subordinate clause begins there."""
    first = start + (syntax.pos[start] == "PUNCT") + (syntax.low[start] == "even")
    return first < syntax.n and syntax.low[first] in _SUBORDINATE


_SUBORDINATE = frozenset("after although because before had if once should since though unless until were when whenever while".split())


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


_HARMING = frozenset(
    "arrest behead capture claim detain displace evacuate execute free hurt injure jail kidnap kill leave number release rescue save shoot "
    "total wound".split()
)
"""Verbs whose bare number is one of people ("killed ten")."""


def _bare_number(syntax: Syntax, frame: Frame, i: int) -> bool:
    """ "Wrote one", "accepted two": of what is not said."""
    if syntax.lemma[frame.verb] in _HARMING or syntax.ent[i] in ("DATE", "MONEY", "PERCENT", "QUANTITY", "TIME"):
        return False
    if syntax.low[i] in ("one", "ones") and syntax.head[frame.verb] == i and syntax.dep[frame.verb] == "relcl":
        return True  # "the one he wrote"
    few = syntax.low[i] in ("one", "ones", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return few and syntax.kid(i, "prep", "amod", "appos", "nummod", "relcl") is None and frame.slots.get("") == [i]


def _sets_the_scene(syntax: Syntax, frame: Frame) -> bool:
    """ "It was shortly after nine when Mora rose", "let us be clear": about nobody and nothing."""
    verb = frame.verb
    clauses = syntax.kids_of(verb, "ccomp")
    if syntax.lemma[verb] == "let" and any(syntax.low[s] == "us" for k in clauses for s in syntax.kids_of(k, "nsubj")):
        return True
    if not frame.copula or len(frame.subjects) != 1:
        return False
    if any(syntax.low[f] == "date" for f in frame.slots.get("out of", ())):
        return True  # "was out of date" is an adjective
    if syntax.low[frame.subjects[0]] == "us" and syntax.lemma[syntax.head[verb]] == "let":
        return True
    if syntax.low[frame.subjects[0]] != "it" or frame.slots.get("be"):
        return False
    return any(syntax.low[t] in ("when", "before") and t > verb for t in syntax.subtree(verb))


def _at_its_height(syntax: Syntax, frame: Frame) -> bool:
    """ "Could hardly be worse": as bad as can be, which the words do not say."""
    verb, compared = frame.verb, [k for k in frame.slots.get("be", ()) if syntax.tag[k] in ("JJR", "RBR")]
    could = any(syntax.low[k] in ("could", "can") for k in syntax.kids_of(verb, "aux"))
    never = any(syntax.low[k] in ("not", "n't", "hardly", "scarcely", "barely") for k in syntax.kids_of(verb, "neg", "advmod"))
    return bool(compared) and could and never


def _says_something(syntax: Syntax, frame: Frame, mapped: Mapped | None) -> bool:
    """False for a clause that has a subject and nothing else ("they met"), or lacks what its verb needs ("she said on Monday").

    What a whole sentence says of somebody or something named by a noun is said ("the talks collapsed").
    """
    if syntax.lemma[frame.verb] in _INCOMPLETE and not any(frame.slots.get(slot) for slot in ("that", "to do", "doing", "be", "as")):
        return False
    if frame.copula and not frame.slots.get("be") and frame.subjects and min(frame.subjects) > frame.verb:
        return False  # "Among them is Ana Ruiz"
    if any(fillers for marker, fillers in frame.slots.items()):
        return True
    if mapped is not None or any(syntax.dep[k] == "npadvmod" for k in frame.adverbials):
        return True
    own = any(syntax.head[s] == frame.verb and syntax.pos[s] in ("NOUN", "PROPN") for s in frame.subjects)
    dep = syntax.dep[syntax.first_conjunct(frame.verb)]
    told = dep == "ccomp" and syntax.lemma[frame.verb] != "come" and not _cut(syntax, frame.verb)
    return own and (dep == "ROOT" or told) and syntax.pos[frame.verb] == "VERB" and syntax.lemma[frame.verb] not in _GESTURES


def _cut(syntax: Syntax, verb: int) -> bool:
    """ "To have their temperatures taken", "could not be accounted for": less than a clause, or a verb without its preposition."""
    bare = syntax.tag[verb] == "VBN" and syntax.kid(verb, "aux", "auxpass") is None
    return bare or any(syntax.kid(p, "pobj", "pcomp") is None for p in syntax.kids_of(verb, "prep"))


_GESTURES = frozenset("beam cry frown gesture grimace grin laugh nod pause shrug sigh smile sneer wave weep wince".split())
"""Verbs for what a face or a hand does while somebody speaks."""

_INCOMPLETE = frozenset(
    "add attempt become cause comprise contain decline do entail fail get have hope include involve keep let make manage mean need plan "
    "refuse require say seek seem state tell tend try want".split()
)
"""Verbs that say nothing without an object or a clause."""


_CARRIERS = frozenset("be begin come continue go happen have like love need ought prefer proceed seem start tend use".split())
"""Verbs that only carry their infinitive ("has to send", "were to be lowered")."""


def _stands_for_verb(syntax: Syntax, frame: Frame) -> bool:
    """ "as Italy and Spain do", "so has every minister": a verb that stands for another one."""
    if syntax.low[frame.verb] in ("do", "does", "did") and syntax.dep[frame.verb] in ("advcl", "conj", "relcl", "ccomp"):
        return not frame.slots.get("") or any(syntax.low[k] in ("as", "than", "so") for k in syntax.kids_of(frame.verb, "mark", "advmod"))
    compared = any(syntax.low[k] in ("as", "than") for k in syntax.kids_of(frame.verb, "mark"))
    if compared and syntax.lemma[frame.verb] == "be" and syntax.dep[frame.verb] == "advcl" and not frame.slots.get("be"):
        return True  # "keener on them than we are in …"
    if compared and syntax.tag[frame.verb] == "VBN" and syntax.kid(frame.verb, "nsubj", "nsubjpass") is None:
        return True  # "the greatest, as measured by its wealth"
    start = syntax.low[frame.verb - 1 : frame.verb]
    return syntax.lemma[frame.verb] in ("have", "be", "do") and start in (["so"], ["neither"], ["nor"]) and syntax.pos[frame.verb] != "NOUN"


def _only_cites(syntax: Syntax, frame: Frame) -> bool:
    """ "as hikers say", "as the ministry noted": who says what stands round it; that is the claim's source."""
    if syntax.dep[frame.verb] != "advcl" or syntax.lemma[frame.verb] not in _SAID or frame.slots.get(""):
        return False
    as_said = any(syntax.low[k] == "as" for k in syntax.kids_of(frame.verb, "mark"))
    return as_said and not any(f > frame.verb for f in frame.slots.get("that", ()))


_SAID = frozenset("add argue claim expect explain know note observe point put remark report say suggest tell warn write".split())


def _opens_relative(syntax: Syntax, frame: Frame, target: int | None) -> bool:
    """ "a condition which its lawyers say it cannot meet": what they say has its object in the noun before, and is no whole."""
    if syntax.dep[frame.verb] != "relcl" or target is not None or not frame.slots.get("that"):
        return False
    return all(s != syntax.head[frame.verb] for s in frame.subjects) and not frame.slots.get("")


def _default_object(syntax: Syntax, frame: Frame) -> tuple[str, list[int]]:
    """The slot whose fillers an unknown verb's relation points to: direct object, attribute, a preposition."""
    if frame.slots.get("") and not frame.agentless:
        return "", frame.slots[""]
    if syntax.lemma[frame.verb] in ("say", "tell"):
        return "", []  # "said so in a speech": a speech is nothing that is said
    if frame.slots.get("to do") and syntax.lemma[frame.verb] in _CARRIERS | PLANNED | POSSIBLE | NEGATIVE:
        return "", []  # "failed at the meeting to agree": what failed is the agreeing
    if frame.slots.get("be"):
        return _of_quality(syntax, frame) or ("be", frame.slots["be"])
    cast = [f for f in frame.slots.get("as", ()) if f > frame.verb and not is_time(syntax, f)]
    if cast:  # "as governor he did not interfere" is no object
        return "as", cast
    prepositional = [(marker, fillers) for marker, fillers in frame.slots.items() if _brings_object(syntax, frame, marker, fillers)]
    for marker, fillers in prepositional if frame.copula else ():
        for whole, found in frame.deep.items():  # "was in line with the forecasts"
            if whole in _COMPLEX and whole.startswith(f"{marker} {syntax.lemma[fillers[0]]} "):
                del frame.slots[marker]
                return whole, found
    for marker, fillers in prepositional:
        if not is_place(syntax, fillers[0]) or marker in ("to", "from", "into"):
            return marker, [f for f in fillers if not is_time(syntax, f)]
    if not prepositional or frame.agentless:
        return "", []
    marker, fillers = prepositional[0]
    return marker, [f for f in fillers if not is_time(syntax, f)]


def _brings_object(syntax: Syntax, frame: Frame, marker: str, fillers: list[int]) -> bool:
    """True if what a preposition brings in can be the object of the verb with it ("relied on"): no time, no circumstance, no clause."""
    if not fillers or marker in _CLAUSES or marker in _WHEN or marker.endswith("doing") or (" " in marker and marker != "out of"):
        return False
    if is_time(syntax, fillers[0]) or _loose(syntax, frame, fillers[0]) or syntax.low[fillers[0]] in ("avail", "date", "own", "return"):
        return False
    if marker == "at" and syntax.lemma[fillers[0]] in WISHES:
        return False  # "was deleted at the insistence of Peru"
    if marker in ("in", "at", "for") and syntax.low[fillers[0]] in _ADVERBIAL and not syntax.kids[fillers[0]]:
        return False  # "shows in detail how"
    if marker == "with" and syntax.lemma[fillers[0]] in ("arm", "eye", "face", "foot", "hand", "head", "leg"):
        return False  # "stood with his arms crossed"
    return fillers[0] > frame.verb or (frame.verb > fillers[0] and syntax.dep[frame.verb] == "relcl")


_COMPLEX = frozenset(
    f"{first} {last}"
    for last, words in (
        ("with", "at odds, at war, in accordance, in conflict, in contact, in line, in touch"),
        ("of", "at risk, in breach, in charge, in control, in danger, in favor, in favour, in need, in possession, in violation"),
    )
    for first in words.split(", ")
)
"""Prepositions of three words (Quirk et al. 1985, 9.10 to 9.13)."""
_ADVERBIAL = frozenset(
    "addition advance detail effect example fact full general instance large last least length part particular person practice present "
    "principle private public reality response short total turn vain".split()
)
"""Nouns that with "in", "at", "for" say how ("in detail", "at length")."""
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
    manner = _manner(syntax, frame) if not objects and not frame.copula else []
    particle = " ".join(syntax.low[k] for k in (*frame.particles, *manner))
    frame.particles.extend(manner)
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
