"""What a reading has besides its subject and object: further arguments with their roles, and the words of the relation."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Phrase
from ..nouns import BODY_NOUNS, MEDIUM_NOUNS
from .actors import is_actor, series
from .fillers import in_currency
from .mapping import Mapped
from .moods import conditional
from .phrases import clause_phrase, noun_phrase, span_phrase
from .reading import Reading
from .roles import is_time, role_of
from .slots import Frame, noun_slots
from .syntax import Syntax
from .targets import targets

__all__ = ["argument", "fill", "filler_phrase", "role_name"]

_CLAUSES = ("that", "to do", "doing")
_MARKS = ('"', "”", "''")
_TERMS = frozenset("cost discount level pace premium price rate speed".split())
"""What something is done at, which is nobody it is done to."""
_LONG = 12
_WORDING = frozenset("fashion language term tone word".split())
"""Tokens up to which somebody of a kind keeps the clause that says which."""
_BEFORE = ("ADP", "SCONJ", "ADV")
_ASIDE = (("to", "contrary"), ("as", "such"), ("on", "own"), ("on", "purpose"), ("in", "words"))
_SET = frozenset((*_ASIDE, *(("among", w) for w in ("others", "them", "whom"))))
_FUNCTION = frozenset(("aux", "auxpass", "neg", "prt"))


def fill(syntax: Syntax, frame: Frame, reading: Reading, mapped: Mapped | None, marker: str) -> None:
    reading.relation = _relation_tokens(syntax, frame, mapped, reading, marker)
    used = {reading.subject, reading.object, *frame.subjects}
    if mapped is not None:
        used |= {at + 1 for f, at in mapped.marker.items() if at >= 0 and syntax.head[syntax.head[f]] == at + 1 < f}
        used |= {f for f in mapped.taken if f == mapped.noun or f in mapped.roles.get("object", ()) or f in mapped.roles.get("subject", ())}
        for role, fillers in mapped.roles.items():
            if role not in ("subject", "object"):
                for f in _own_share(frame, reading, fillers):
                    at = mapped.marker.get(f, -1)
                    reading.cuts.append(at)
                    manner = role == "topic" and syntax.lemma[f] in _WORDING and syntax.low[syntax.head[f]] == "in"
                    name = "circumstance" if manner else role_name(role)  # "condemned it in the strongest terms"
                    reading.arguments.append((name, filler_phrase(syntax, f, role == "clause", at, frame.verb)))
                    reading.places += [f] if role_name(role) == "place" else []
                    used.add(f)
        reading.taken = mapped.noun
        reading.content = next(iter(mapped.roles.get("clause", ())), None)
        if mapped.form.plover:
            for actor in targets(syntax, frame, mapped, reading):
                reading.arguments.append(("target", filler_phrase(syntax, actor, False, -1, frame.verb)))
                used.add(actor)
    if frame.quality is not None:
        used.add(frame.quality)
    for slot, fillers in _filled(syntax, frame):
        fillers = _own_share(frame, reading, fillers)
        first = role_of(syntax, slot, fillers[0]) if fillers else ""
        for f in fillers:
            if slot == "that" and f < frame.verb and f not in used and (mapped is not None or not _reports(syntax, f, frame.verb)):
                continue  # "X; Y": a clause before its like is no content
            if f < frame.verb and slot not in _CLAUSES and not set(syntax.text[f : frame.verb]).isdisjoint(_MARKS):
                continue  # "“To the vote,” she said": quoted words are what is said
            at = frame.marker.get(f, -1)
            if (slot, syntax.low[f]) in _SET or (slot not in _CLAUSES and at >= 0 and syntax.kid(at, "neg") is not None):
                continue  # "to the contrary"; "not by paying them but by"
            if slot == "in" and syntax.lemma[f] in ("bid", "move", "step") and frame.slots.get("that"):
                continue  # "will tax steel, envoys said, in a move that angers Peru": no way of saying so
            if f in used or slot == marker or (frame.quality is not None and marker == f"{syntax.low[frame.quality]} {slot}"):
                continue
            used.add(f)
            listed = f != fillers[0] and syntax.first_conjunct(f) == fillers[0]  # "in Mali, Burkina Faso and Niger"
            argument(syntax, reading, slot, f, frame.marker.get(f, -1), first if listed else None)
    for p in syntax.kids_of(reading.object, "prep") if reading.object is not None and reading.object > frame.verb else ():
        event = syntax.event_phrase(p)
        if event is not None and event not in used:
            argument(syntax, reading, syntax.low[p], event, p)
    for k in frame.adverbials:
        _adverbial(syntax, reading, k)
    for k in syntax.kids_of(reading.content, "advcl") if reading.content is not None and reading.content > frame.verb else ():
        if k < frame.verb:  # "If it rains, she said, the talks may fail"
            _adverbial(syntax, reading, k)
    _about_its_subject(syntax, reading)
    reading.arguments.sort(key=lambda pair: pair[1].start)


def _own_share(frame: Frame, reading: Reading, fillers: list[int]) -> list[int]:
    """ "Sentenced one man to six years and two to four": of the fillers of a slot those of the object at hand, where each has its own."""
    objects = sorted(frame.slots.get("", ()))
    if len(objects) < 2 or len(fillers) < len(objects) or reading.object not in objects:
        return fillers
    bounds = [*objects[1:], max(fillers) + 1]
    shares = {o: [f for f in fillers if o < f < end] for o, end in zip(objects, bounds, strict=True)}
    return shares[reading.object] if all(shares.values()) else fillers


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
    if reading.codes.plover is not None or reading.codes.label in ("confirmed", "stated"):
        return
    if syntax.lemma[reading.content] not in ("be", "remain"):
        return  # "observed that the date coincided with …": what is observed is all of it
    found = syntax.kid(reading.content, "nsubj", "nsubjpass")
    if found is not None and syntax.pos[found] in ("NOUN", "PROPN") and found > reading.anchor:
        reading.object = found


def _reports(syntax: Syntax, clause: int, verb: int) -> bool:
    """True if a clause before the verb can be what the verb reports: a comma or quotation mark stands between."""
    between = [syntax.text[t] for t in range(clause, verb)]
    return ";" not in between and ":" not in between and not any(syntax.dep[k] == "cc" for k in syntax.kids[clause] if k > clause)


def role_name(role: str) -> str:
    return "content" if role == "clause" else role


def filler_phrase(syntax: Syntax, filler: int, clause: bool, marker: int, anchor: int) -> Phrase:
    if clause or syntax.pos[filler] in ("VERB", "AUX"):
        return clause_phrase(syntax, filler, type="Statement")
    if syntax.pos[filler] == "ADJ" and syntax.dep[filler] == "oprd":
        return noun_phrase(syntax, filler, full=True, without=anchor, type="Topic")  # "called it Russian" is not Russia
    a_kind = any(syntax.low[k] in ("a", "an", "any", "no") for k in syntax.kids_of(filler, "det"))  # "for a country that is in debt"
    if a_kind and is_actor(syntax, filler):
        start, end = syntax.noun_span(filler, full=True)
        a_kind = end - start <= _LONG
    if marker > 0 and syntax.low[marker] == "as":  # "as early as 2024"
        marker = min([marker, *(syntax.subtree(k)[0] for k in syntax.kids_of(marker, "advmod"))])
    return noun_phrase(syntax, filler, full=a_kind or not is_actor(syntax, filler), without=anchor, marker=marker)


_DISCOURSE = frozenset(
    "addition brief conclusion contrast course effect essence example fact general instance particular practice result "
    "short sum theory turn".split()
)


_GERUND_ROLES = {"by": "instrument", "without": "absence", "for": "purpose"}
_ABOUT = ("of", "about", "from", "at", "against", "into", "on", "to", "with", "as", "like")
"""Prepositions whose gerund is what the clause is about; with the others it says when or how."""


_SAID = frozenset("post say tell tweet write".split())
"""Verbs with which "on" brings in where something was said; what it was about has other prepositions."""


_SENDING = frozenset("contribute deliver donate export offer provide sell send ship supply transfer".split())
"""Verbs that have things given to a country rather than brought to a place."""


def argument(syntax: Syntax, reading: Reading, slot: str, filler: int, marker: int = -1, given: str | None = None) -> None:
    bare = all(syntax.low[k] == "a" for k in syntax.kids[filler])  # "as a result"
    if (syntax.lemma[filler] in _DISCOURSE and bare and (slot == "as" or not syntax.kids[filler])) or syntax.low[filler] == "avail":
        return  # "in addition", "to no avail"
    if slot == "to" and syntax.low[filler] == "date" and not syntax.kids[filler]:
        return  # "have not replied to date"
    if syntax.low[filler] == "end" and syntax.low[filler - 1 : filler] in (["that"], ["this"]):
        return  # "to that end"
    if slot == "as doing" and syntax.lemma[filler] in ("say", "tell") and not syntax.kids[filler]:
        return  # "“It is over,” she was quoted as saying"
    if slot == "to" and syntax.ent[filler] in ("CARDINAL", "DATE") and marker > 0 and syntax.pos[marker - 1] == "NUM":
        return  # "voted 14 to 3"
    bound = slot.removesuffix(" doing")
    if bound != slot and syntax.pos[filler] == "ADV":  # "until recently"
        role = "time" if bound in ("by", "since", "till", "until") else "circumstance"
        reading.arguments.append((role, noun_phrase(syntax, filler, marker=marker, type="Time" if role == "time" else None)))
        return
    clause = slot in _CLAUSES or slot.endswith("doing")
    role = given or role_of(syntax, slot, filler)
    if slot == "to" and marker == -1 and role != "time":
        role = "recipient"  # "cost Peru a krone": no preposition, so no place it goes to
    given = syntax.lemma[reading.anchor] in _SENDING and reading.object is not None and not is_actor(syntax, reading.object)
    if role == "destination" and slot == "to" and (reading.codes.plover or given):
        role = "recipient"  # "suspended flights to Armenia": no movement, but whom it is done to
    if clause:
        bare = slot == "to do" and not any(syntax.low[k] == "to" for k in syntax.kids_of(filler, "aux"))
        role = "circumstance" if bare and syntax.tag[filler] in ("VBN", "VBD") else {"to do": "purpose"}.get(slot, "content")
        before = slot.removesuffix(" doing")
        own = before != slot and syntax.kid(filler, "nsubj", "nsubjpass") is not None
        if own and (before == "with" or (marker > 0 and syntax.text[marker - 1] == ",")):
            role = "circumstance"  # "with prices rising", ", on what was his first day"
        elif before != slot:
            role = _GERUND_ROLES.get(before, "content" if before in _ABOUT else "circumstance")
    if slot == "to" and syntax.low[filler] == "end" and syntax.kid(filler, "prep") is not None:
        role = "time"  # "insisted to the end of his life"
    if slot == "at" and role == "target" and (filler < reading.anchor or syntax.lemma[reading.anchor] in _SAID):
        role = "place" if syntax.pos[filler] == "PROPN" else "circumstance"  # "At Bwera, she said"
    if slot == "on" and role == "topic" and (syntax.lemma[reading.anchor] in _SAID or syntax.lemma[filler] in MEDIUM_NOUNS):
        role = "circumstance"  # "said on a call that", "wrote on X"
    if slot == "on" and filler < reading.anchor and role == "place" and syntax.ent[filler] == "GPE" and marker >= 0:
        first = syntax.sentences[syntax.sentence[filler]][0]
        role = "topic" if marker == first and syntax.ent[filler] == "GPE" else role  # "On Libya, she said"
    if slot == "between" and syntax.low[filler] == "them":
        role = "circumstance"
    if slot == "over" and syntax.lemma[filler] in ("breakfast", "coffee", "dinner", "drink", "lunch", "supper", "tea"):
        role = "circumstance"
    if slot == "on" and marker >= 0 and syntax.low[marker + 1] == "board":
        role = "place"
    if slot == "at" and role == "target" and syntax.lemma[filler] in _TERMS:
        role = "circumstance"
    if slot == "with" and role == "target" and (not is_actor(syntax, filler) or reading.codes.iri.endswith("#visited")):
        role = "circumstance"  # "travelled to Oslo with six colleagues"
    if slot == "in" and syntax.low[filler : filler + 2] == ["line", "with"]:
        role = "circumstance"
    inside = [k for p in syntax.kids_of(filler, "prep") if syntax.low[p] == "of" for k in syntax.kids_of(p, "pobj")]
    if slot == "for" and syntax.low[filler] in ("all", "half", "most", "much", "part") and inside and not is_actor(syntax, inside[0]):
        role = "circumstance"  # "for most of the war": how long
    summed = in_currency(syntax, filler) or syntax.ent[filler] in ("MONEY", "PERCENT")
    if slot == "for" and (summed or syntax.low[filler] in ("half", "quarter", "third")):
        role = "amount"
    if slot == "at" and role == "target" and (syntax.ent[filler] in ("MONEY", "PERCENT", "CARDINAL") or syntax.tag[filler] == "CD"):
        role = "amount"  # "left the rate unchanged at 14%"
    if slot == "at" and role == "target" and not is_actor(syntax, filler) and syntax.lemma[reading.anchor] not in _AIMING:
        role = "circumstance"  # "failed to win it at the talks"
    at_body = slot == "at" and role == "target" and syntax.pos[filler] == "NOUN" and syntax.lemma[filler] in BODY_NOUNS
    if at_body and syntax.lemma[reading.anchor] not in _AIMING:
        role = "place"  # "studies rivers at an institute in Oslo"
    if slot == "to" and syntax.lemma[reading.anchor] in _MEASURING and role == "time":
        role = "amount"  # "sentenced to two years", "cut to a week": how much, not when
    if slot == "" and syntax.ent[filler] == "MONEY":
        role = "amount"
    if role == "place":
        reading.places.append(filler)
    phrase = filler_phrase(syntax, filler, clause, marker, reading.anchor)
    if slot in ("after doing", "before doing", "since doing") and marker >= 0 and syntax.idx[marker] < phrase.start:
        last = next(k for k in range(filler, syntax.n) if syntax.chars(k, k + 1)[1] >= phrase.end)
        phrase = span_phrase(syntax, marker, last + 1, filler, type="Statement")  # "before meeting Braun": nothing without its "before"
    reading.arguments.append((role, phrase if role != "time" else _typed(phrase, "Time")))


_AIMING = frozenset("aim direct fire fling hurl launch lob look point shoot shout stare target throw".split())
"""Verbs whose "at" brings in what they are aimed at."""


_MEASURING = frozenset("cut extend limit reduce sentence shorten".split())
"""Verbs whose "to" brings in how long something is to be."""


def _typed(phrase: Phrase, kind: str) -> Phrase:
    return Phrase(phrase.text, phrase.start, phrase.end, phrase.head_start, phrase.head_end, phrase.label, phrase.about, kind)


def _adverbial(syntax: Syntax, reading: Reading, k: int) -> None:
    dep = syntax.dep[k]
    if dep == "npadvmod" and is_time(syntax, k) and syntax.low[k - 1 : k + 1] != ["this", "time"]:
        reading.arguments.append(("time", noun_phrase(syntax, k, full=True, type="Time")))
    elif dep == "npadvmod" and (syntax.ent[k] in ("PERCENT", "MONEY", "QUANTITY") or in_currency(syntax, k)):
        reading.arguments.append(("amount", noun_phrase(syntax, k, full=True)))  # "fell 2.1%", "fined it €45m"
    elif dep == "advmod" and syntax.low[k] in ("late", "early") and syntax.kid(k, "prep") == k + 1:
        reading.arguments.append(("time", span_phrase(syntax, k, syntax.subtree(k)[-1] + 1, k, type="Time")))  # "late in the evening"
    elif (dep == "advmod" and is_time(syntax, k)) or (syntax.low[k] in ("later", "earlier") and syntax.kid(k, "npadvmod") is not None):
        start = syntax.subtree(k)[0] if syntax.kid(k, "npadvmod") is not None else k  # "six days later"
        reading.arguments.append(("time", span_phrase(syntax, start, k + 1, k, type="Time")))
    elif dep == "advcl" and _conditioned(syntax, k):
        reading.arguments.append(("circumstance", clause_phrase(syntax, k, type="Statement")))


_OPENERS = frozenset("although if once though unless until when whenever while".split())


def _conditioned(syntax: Syntax, clause: int) -> bool:
    """True for a clause with a conjunction and a subject of its own or an understood one ("once published", "if elected", "had it")."""
    if conditional(syntax, clause):
        return True
    marks = syntax.kids_of(clause, "mark", "advmod")
    if marks and syntax.kid(clause, "nsubj", "nsubjpass") is not None:
        return True
    return syntax.tag[clause] in ("VBN", "VBG", "JJ") and any(syntax.low[k] in _OPENERS and k < clause for k in marks)


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
    if mapped is not None and mapped.noun is not None and reading.object not in (mapped.noun, series(syntax, mapped.noun)):
        start, _ = syntax.noun_span(series(syntax, mapped.noun))
        low, high = sorted((verb, mapped.noun))
        owned = [t for k in syntax.kids_of(mapped.noun, "poss") if k in (reading.subject, reading.object) for t in syntax.subtree(k)]
        words = range(start if mapped.noun > verb else mapped.noun, mapped.noun + 1)
        tokens += [t for t in words if t not in owned]  # "won | Peru's | backing"
        tokens += [t for t in syntax.ancestors(mapped.noun) if low < t < high and syntax.pos[t] == "ADP"]
    at = frame.marker.get(reading.object, -1) if reading.object is not None else -1
    if mapped is not None and reading.object in mapped.marker:
        at = mapped.marker[reading.object]
    if at is not None and at >= 0 and reading.object is not None and verb < at < reading.object:
        before = syntax.head[reading.object]
        whole = syntax.pos[before] == "ADP" and syntax.head[before] == at + 1 and syntax.head[at + 1] == at  # "in relation to Chile"
        near = [t for t in range(at, min(at + 3, reading.object)) if syntax.pos[t] in _BEFORE and syntax.dep[t] not in _OF_NUMBERS]
        tokens += range(at, before + 1) if whole else near[:2]
    if frame.passive and not frame.agentless:
        by = frame.marker.get(reading.subject, -1)
        if by >= 0:
            tokens.append(by)
    tokens = [t for t in tokens if t != reading.subject and t != reading.object]
    return sorted(set(tokens))


_OF_NUMBERS = ("quantmod", "compound", "advmod")
"""What words before a number are to it: "for roughly 9", "by more than two", "31 per cent"."""


def _adverbs(syntax: Syntax, verb: int, first: int) -> list[int]:
    """Adverbs right before the verb group or inside it ("effectively removes", "had also pulled off")."""
    found = [k for k in syntax.kids_of(verb, "advmod") if first <= k < verb and syntax.pos[k] == "ADV"]
    found += [k for adverb in found for k in syntax.kids[adverb] if k == adverb - 1]  # "has so far declined"
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
