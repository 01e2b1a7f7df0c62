"""What surrounds a clause: who is said to say it, when it was, and where.

Sources come from ``attribution``, times from ``times``; here they are laid on the readings of the
clauses they hold.
"""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Document, SourcePhrase, Time
from ..nouns import BLOW_NOUNS, CLAIM_NOUNS, EVENT_NOUNS
from . import times_calendar as cal
from .attribution import Attribution, Index, attributions
from .embedding import PLANNED, REQUESTED
from .phrases import span_phrase
from .places import goes_with, opening, told_by
from .reading import Reading
from .roles import is_time
from .scope import Scope
from .syntax import Syntax
from .times import TimeExpression, times

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Context"]

_LATER = frozenset("afterwards eventually later now since subsequently then".split())
_SPANNING = frozenset(("from", "since", "until", "till"))
"""Openers of a time that is its noun's, not that of the clause around it."""
_OCCASIONS = EVENT_NOUNS | frozenset(
    "address attack battle broadcast call clash coup crackdown decision election email filing judgment letter memo message operation order "
    "poll post protest raid referendum remark report ruling settlement speech statement strike telecast tweet verdict video vote".split()
)
"""What happens at its time, and with it what happens in it."""
_BROUGHT_OUT = frozenset("air broadcast circulate date deliver file give issue post publish release send sign submit".split())
"""What is done with a statement or a report when it comes out."""

_ANSWERS = frozenset("challenge contest contradict deny dismiss dispute rebut refute reject".split())
"""What one does with a claim that one does not accept."""
_MOST_TOGETHER = 6
"""Sources of one statement that each get a claim of their own."""
_PORTIONS = frozenset("bulk half lot majority most much part rest third".split())
_MEANING = PLANNED | REQUESTED
"""Verbs for what is to be done, at another time than that of saying so."""


def _within(t: TimeExpression, other: TimeExpression) -> bool:
    """True if a time is a part of another."""
    (first, last), (begin, end) = cal.span(t.value), cal.span(other.value)
    return begin <= first and last <= end and (first, last) != (begin, end)


class Context:
    """Sources and times of one document, by token."""

    def __init__(self, doc: Doc, document: Document, syntax: Syntax) -> None:
        self.syntax = syntax
        self.found: list[Attribution] = attributions(syntax)
        self._index = Index(self.found)
        self.date = document.date
        reference = datetime.date.fromisoformat(document.date) if document.date else None
        captions = [(zone.start, zone.end) for zone in document.zones if zone.kind == "caption"]
        self._times = [t for t in times(doc, reference, captions) if t.value]
        self._at: dict[int, list[TimeExpression]] = {}
        for expression in self._times:
            self._at.setdefault(self._clause_of(expression), []).append(expression)

    def _clause_of(self, expression: TimeExpression) -> int:
        """The verb or noun that a time modifies: the first one above its words that is no time itself."""
        syntax = self.syntax
        inside = range(expression.start, expression.end)
        top = next((i for i in inside if syntax.head[i] not in inside or syntax.head[i] == i), expression.start)
        noun = expression.start - 2
        if noun >= 0 and self._of_more(expression) and syntax.pos[noun] == "NOUN":
            return noun
        for above in (top, *syntax.ancestors(top)):
            if (
                above not in inside
                and syntax.pos[above] in ("VERB", "AUX", "NOUN", "PROPN")
                and syntax.dep[above] not in ("aux", "auxpass")
                and not (syntax.pos[above] == "NOUN" and is_time(syntax, above))  # "by dusk on Monday"
            ):
                return above
        return top

    def _of_more(self, t: TimeExpression, *words: str) -> bool:
        """ "The collapse in December of a bank": what follows the time is the noun's before it; with other words, the clause's."""
        syntax, after = self.syntax, t.end
        if after >= len(syntax.low) or syntax.low[after] not in ("of", *words) or syntax.head[after] != t.end - 1:
            return False
        return all(not is_time(syntax, k) and syntax.pos[k] != "NUM" for k in syntax.kids_of(after, "pobj"))

    def times_alone(self, reading: Reading) -> None:
        """Cut arguments that a time begins to the time: "in December of a bank they owned"; it is no topic."""
        for n, (role, phrase) in enumerate(reading.arguments):
            for t in self._times if role in ("time", "topic") else ():
                start, end = self.syntax.chars(t.start, t.end)
                if not start <= phrase.head_start < end or len(self.syntax.whole[phrase.start : start].split()) > 1:
                    continue
                if end < phrase.end and self._of_more(t, "for", "with", "between", "by", "after"):
                    phrase = replace(phrase, text=self.syntax.whole[phrase.start : end], end=end)
                if phrase.end <= end:
                    reading.arguments[n] = ("time", phrase)

    # -- sources ------------------------------------------------------------------------------

    def sources(self, reading: Reading) -> list[Attribution]:
        """Attributions whose contents hold the reading's anchor, outermost first."""
        held = self._index.holding(reading.anchor)
        held = [a for a in held if a.source is None or not a.source.start <= reading.anchor < a.source.end]  # "figures released by"
        return [a for a in held if a.kind != "intention" or not self._told_beside(reading.anchor, a)]

    def _told_beside(self, verb: int, found: Attribution) -> bool:
        """True inside a relative clause of what somebody means to do: "decided to sack the man who had lied" does not mean him to."""
        syntax = self.syntax
        inside = [t for t in (verb, *syntax.ancestors(verb)) if any(start <= t < end for start, end in found.contents)]
        if any(syntax.dep[t] == "acl" and syntax.tag[t] == "VBN" and syntax.dep[syntax.head[t]] == "appos" for t in inside):
            return True  # "refused to extradite Roe, a man wanted by the police"
        return any(syntax.dep[t] == "relcl" and syntax.tag[t] in ("VBD", "VBN", "VBZ") for t in inside)

    def reports(self) -> dict[int, tuple[tuple[int, int], ...]]:
        """Verb of a speech -> the token ranges of what is said."""
        out: dict[int, set[tuple[int, int]]] = {}
        for a in self.found:
            if a.kind == "speech" and a.source is not None:
                for t in range(*a.cue):
                    out.setdefault(t, set()).update(a.contents)
        return {t: tuple(sorted(spans)) for t, spans in out.items()}

    def split_quotation(self, reading: Reading) -> None:
        """ "“Slovenia,” the mayor said, “has betrayed us”": the first part is the second's subject."""
        for a in self.sources(reading) if reading.implied else ():
            if a.source is None or a.source.head != reading.subject or a.kind != "speech" or len(a.contents) < 2:
                continue
            start, end = a.contents[0]
            if self.syntax.above(reading.anchor, a.source.head, -1):
                continue  # "according to two officials briefed on it"
            if reading.anchor >= end and end <= a.cue[0] and all(self.syntax.pos[t] not in ("VERB", "AUX") for t in range(start, end)):
                heads = [
                    t
                    for t in range(start, end)
                    if self.syntax.pos[t] in ("NOUN", "PROPN", "PRON") and not start <= self.syntax.head[t] < end
                ]
                if heads:
                    reading.subject = heads[-1]

    def attributions(self, reading: Reading, held: list[Attribution]) -> list[tuple[SourcePhrase, ...]]:
        """The chains of named sources of a reading, each outermost first: one, and one for each of those who say it together.

        Its own subject is no source of what it means to do.
        """
        chains: list[tuple[SourcePhrase, ...]] = [()]
        if reading.kind == "state" and reading.words is not None:
            return chains  # titles and appositions are the narrator's, whoever is quoted round them
        glossed = self._glossed(reading)
        for a in held:
            if glossed and not self.syntax.above(a.cue[0], reading.anchor, -1):
                continue  # "a firm that, according to police, has paid bribes": that is theirs
            if a.source is None or a.same or self._restricting(reading.anchor, a) or self._of_topic(reading.anchor, a):
                continue
            heads = [source.head for source in a.conjuncts or (a.source,)]  # one of those who agree
            heads += [self.syntax.head[h] for h in heads if self.syntax.dep[h] == "appos"]
            own = reading.subject in heads
            own = own and a.kind != "denial" and not (a.kind == "speech" and self._gerund(reading.anchor))
            if own and (a.kind in ("intention", "thought") or not reading.bound):
                continue
            start, end = self.syntax.chars(*a.cue)
            together = (a.conjuncts or (a.source,))[:_MOST_TOGETHER]
            together = [source for source in together if source.head == reading.subject] or together  # each of those who agree for itself
            phrases = [span_phrase(self.syntax, source.start, source.end, source.head) for source in together]
            chains = [(*chain, SourcePhrase(phrase, self.syntax.whole[start:end])) for chain in chains for phrase in phrases]
        return chains[:_MOST_TOGETHER]

    def _glossed(self, reading: Reading) -> bool:
        """ "Judges found that it had failed Metals, a group based in Mumbai", "…, a firm whose shares fell": what tells who somebody is."""
        anchor = reading.anchor
        noun, dep = self.syntax.head[anchor], self.syntax.dep[anchor]
        told = dep == "acl" and self.syntax.tag[anchor] == "VBN"
        if dep == "relcl":
            begin = next((k for k in range(noun, -1, -1) if self.syntax.text[k] in ('"', "“", "”")), -1)
            told = begin < 0 or self.syntax.text[begin] == "”" or not (self.syntax.text[begin] == "“" or self.syntax.glued[begin])
        if dep == "relcl" and self.syntax.lemma[noun] in CLAIM_NOUNS and self.syntax.lemma[anchor] in _ANSWERS:
            return self.syntax.comma_before(noun)  # "…, a charge that the ministry has denied"
        if not told or self.syntax.dep[noun] != "appos":
            return False
        return self.syntax.ent[self.syntax.head[noun]] != "" and self.syntax.comma_before(noun)

    def _of_topic(self, verb: int, a: Attribution) -> bool:
        """ "Thanked Peru for the jets, which arrive in May": what is said of the topic, behind a comma, is the narrator's."""
        syntax, cue = self.syntax, range(*a.cue)
        if a.source is not None and syntax.dep[verb] == "acl" and syntax.tag[verb] == "VBN" and syntax.head[verb] == a.source.head:
            return True  # "according to officials briefed on the talks"
        if syntax.dep[verb] != "relcl" or not syntax.comma_before(verb) or all(syntax.low[k] != "which" for k in syntax.subtree(verb)[:2]):
            return False
        for k in syntax.ancestors(verb):
            if k in cue:
                return True
            if syntax.pos[k] in ("VERB", "AUX"):
                return False
        return False

    def _restricting(self, verb: int, a: Attribution) -> bool:
        """ "Agreed to reopen a line linking two ports", "will raise it when they meet": what tells which, or when, is not asked for."""
        syntax, cue = self.syntax, range(*a.cue)
        if a.kind != "intention" and a.modality not in ("requested", "planned"):
            return False
        for k in (verb, *syntax.ancestors(verb)):
            if k in cue:
                return False
            if syntax.dep[k] == "relcl" or (syntax.dep[k] == "acl" and syntax.tag[k] in ("VBG", "VBN")):
                return any(above in cue for above in syntax.ancestors(k))
            opener = {syntax.low[m] for m in syntax.kids_of(k, "advmod", "mark")} if syntax.dep[k] == "advcl" else set()
            if opener & {"after", "before", "when", "while"}:
                return any(above in cue for above in syntax.ancestors(k))
        return False

    def _gerund(self, verb: int) -> bool:
        """ "Admitted taking it", "described being woken": what is told of oneself."""
        syntax = self.syntax
        if syntax.dep[syntax.first_conjunct(verb)] != "xcomp":
            return False
        return any(syntax.tag[k] == "VBG" for k in (verb, *syntax.kids_of(verb, "aux", "auxpass")))

    def drop_cues(self, reading: Reading, held: list[Attribution]) -> None:
        """Take out arguments that only say who says it ("as the ministry noted")."""
        starts = [self.syntax.idx[a.cue[0]] for a in held]
        reading.arguments = [
            (r, p) for r, p in reading.arguments if r in ("content", "purpose") or not any(p.start <= s < p.end for s in starts)
        ]

    def lay(self, reading: Reading, held: list[Attribution], own: Scope) -> Scope:
        """The reading's scope with what its sources do to it, where the tree does not show it already."""
        if reading.kind == "state" and reading.words is not None:
            return own  # as in ``attribution``
        above = set(self.syntax.ancestors(reading.anchor))
        for a in held:
            cue = range(*a.cue)
            if any(t in above for t in cue) or reading.anchor in cue:
                continue
            own = own.under(Scope(a.negative, a.modality or "asserted"))
        return own

    # -- time and place -----------------------------------------------------------------------

    def time(self, reading: Reading) -> Time | None:
        """The time that the reading's clause (or event noun, or the clause above it) names."""
        for anchor in self._clauses(reading):
            own = [t for t in self._at.get(anchor, ()) if self._holds(anchor, reading, t)]
            if own:
                return self._told(next((t for t in own[1:] if _within(t, own[0])), own[0]))  # "at the end of the month, on April 29"
        for noun in self._occasions(reading):
            issued = [k for k in self.syntax.kids_of(noun, "acl") if self.syntax.lemma[k] in _BROUGHT_OUT]
            for when in (noun, *issued):  # "in a ruling on Tuesday", "in a statement issued late on Tuesday"
                if self._at.get(when):
                    return self._told(self._at[when][0])
        blow = reading.kind == "clause" and reading.codes.plover == "ASSAULT" and self.syntax.lemma[reading.subject] in BLOW_NOUNS
        if blow and self._at.get(reading.subject):
            return self._told(self._at[reading.subject][0])  # "an attack on Monday killed nine"
        meanwhile = opening(self.syntax, reading)
        if meanwhile is not None and self._at.get(meanwhile):
            return self._told(self._at[meanwhile][0])
        when = self._when(reading.anchor) if reading.kind == "clause" else None
        return self._told(when) if when is not None else self._counted(reading.anchor) if reading.kind == "clause" else None

    def _holds(self, anchor: int, reading: Reading, t: TimeExpression) -> bool:
        """True if a time of the anchor is the reading's."""
        syntax = self.syntax
        if not self._shared(anchor, reading, t) or self._of_object(anchor, reading, t):
            return False
        if syntax.low[t.start - 1] in ("until", "till") and syntax.kid(anchor, "neg") is not None:
            return False  # "not until August": then, but not in it
        meant = t.start < reading.anchor != anchor and syntax.lemma[anchor] in _MEANING and syntax.dep[reading.anchor] == "xcomp"
        return not meant  # "agreed in May to work on it": they agreed then

    def _told(self, t: TimeExpression) -> Time:
        start, end = self.syntax.chars(t.start, t.end)
        return Time(t.value, self.syntax.whole[start:end], start, end)

    def _when(self, verb: int) -> TimeExpression | None:
        """ "Came in 2021, when Ruiz won": the time that the clause says more of."""
        syntax = self.syntax
        when = next((k for k in syntax.kids_of(verb, "advmod", "mark") if syntax.low[k] == "when"), None)
        if when is None or syntax.dep[verb] not in ("advcl", "relcl"):
            return None
        day = syntax.head[verb] if syntax.dep[verb] == "relcl" else when - 1 - (syntax.text[when - 1] == ",")
        return next((t for t in self._times if t.start <= day < t.end), None)

    def _counted(self, verb: int) -> Time | None:
        """ "Peru left on 3 May, two days after Chile left": one clause's day by the other's."""
        syntax = self.syntax
        inner = (verb, *(k for k in syntax.kids_of(verb, "advcl", "conj") if k > verb))
        for clause in inner if syntax.pos[verb] in ("VERB", "AUX") else ():
            mark = next((k for k in syntax.kids_of(clause, "mark") if syntax.low[k] in ("after", "before")), None)
            first = -1 if mark is None else mark - 4 if syntax.low[mark - 3 : mark - 2] == ["-"] else mark - 2  # "forty-seven years after"
            count = cal.number("".join(syntax.low[first : mark - 1])) if mark is not None and first >= 0 else None
            unit = syntax.lemma[mark - 1] if mark is not None else ""
            other = syntax.head[clause] if clause == verb else clause
            told = [t for a in (other, syntax.first_conjunct(other)) for t in self._at.get(a, ())]
            days = [t for t in told if len(t.value or "") == len("2023-05-03")]
            if count is None or unit not in ("day", "week", "month", "year") or not days:
                continue
            back = (syntax.low[mark] == "after") == (clause == verb)
            start, end = syntax.chars(first, mark)
            return Time(cal.ago(cal.span(days[0].value)[0], count if back else -count, unit), syntax.whole[start:end], start, end)
        return None

    def _of_object(self, anchor: int, reading: Reading, t: TimeExpression) -> bool:
        """ "Praised the 2009 ruling", "condemned the attack of 14 May": the date of a thing is not when it was praised."""
        syntax, last = self.syntax, t.end - 1
        before = last < anchor and syntax.dep[last] in ("nummod", "compound", "amod")
        of = syntax.low[t.start - 1] == "of" and syntax.lemma[anchor] not in _PORTIONS
        return anchor == reading.object != reading.taken and (before or of)

    def yet_to_come(self, reading: Reading, time: Time | None) -> bool:
        """True for a present tense with a day after the document's: "the ship leaves on 28 June" (Quirk et al. 1985, 4.45)."""
        syntax, verb = self.syntax, reading.anchor
        if time is None or not self.date or syntax.pos[verb] not in ("VERB", "AUX"):
            return False
        helpers = [syntax.low[k] for k in syntax.kids_of(verb, "aux", "auxpass")]
        present = syntax.tag[verb] in ("VBZ", "VBP") if not helpers else helpers in (["is"], ["are"], ["'s"], ["’s"], ["'re"], ["’re"])
        day, between = time.value.partition("/")[0], syntax.whole[syntax.idx[verb] : time.start]
        return present and day > self.date[: len(day)] and not any(mark in between for mark in '"“”—–')

    def _clauses(self, reading: Reading) -> list[int]:
        syntax, anchor = self.syntax, reading.anchor
        out = [anchor]
        if reading.kind == "state":
            return []
        if reading.object is not None and syntax.pos[reading.object] == "NOUN" and reading.kind == "clause":
            out.append(reading.object)
        if reading.taken is not None:
            out.append(reading.taken)
        if reading.kind == "event noun" and (told := told_by(syntax, anchor)) is not None:
            out.append(told)
        while (
            (syntax.dep[anchor] in ("xcomp", "conj") or goes_with(syntax, anchor))
            and syntax.head[anchor] != anchor
            and syntax.pos[syntax.head[anchor]] in ("VERB", "AUX")
        ):
            if syntax.dep[anchor] == "conj" and syntax.kid(anchor, "nsubj", "nsubjpass") is not None:
                break
            anchor = syntax.head[anchor]
            out.append(anchor)
        return out

    def _shared(self, anchor: int, reading: Reading, t: TimeExpression) -> bool:
        """True if a clause's time holds for the reading too: of coordinated clauses, what stands before the first does."""
        syntax, verb = self.syntax, reading.anchor
        above = anchor not in syntax.conjuncts(syntax.first_conjunct(verb))  # "struck the town at dawn, killing two and wounding five"
        if anchor == verb or syntax.dep[verb] != "conj" or above or syntax.pos[anchor] not in ("VERB", "AUX"):
            spans = syntax.low[t.start - 1] in _SPANNING or syntax.low[t.start] in _SPANNING
            return anchor != reading.object or not spans or self._to_come(reading, t)  # "will buy 250 trucks from June"
        return not anchor < t.start < verb or self._same_day(anchor, verb, t)

    def _same_day(self, anchor: int, verb: int, t: TimeExpression) -> bool:
        """ "Freed her on Monday and jailed him": deeds told one right after the other are of one day, where no other is named."""
        syntax = self.syntax
        told = syntax.tag[anchor] == syntax.tag[verb] and syntax.tag[verb] in ("VBD", "VBN")
        joined = syntax.head[verb] == anchor and syntax.low[syntax.subtree(verb)[0] - 1] == "and"
        later = any(syntax.low[k] in _LATER for k in syntax.kids_of(verb, "advmod"))
        return told and joined and not later and len(t.value or "") == len("2023-05-03")

    def _to_come(self, reading: Reading, t: TimeExpression) -> bool:
        """True for a time after the document's date and a verb of what is to be done."""
        syntax, begins = self.syntax, (t.value or "").partition("/")[0]
        ahead = bool(self.date) and begins > self.date[: len(begins)]
        return ahead and syntax.tag[reading.anchor] == "VB" and syntax.kid(reading.anchor, "aux") is not None

    def _occasions(self, reading: Reading) -> list[int]:
        """What a clause happens in, told with it or before the first of the verbs that share its subject."""
        verb = reading.anchor
        first = self.syntax.first_conjunct(verb)
        if reading.kind != "clause":
            return []
        shared = first != verb and self.syntax.kid(verb, "nsubj", "nsubjpass") is None
        return self._met_in(verb) + [noun for noun in self._met_in(first) if shared and noun < first]

    def _met_in(self, verb: int) -> list[int]:
        """ "Settled it in a video call on Sunday": the occasions that a clause happens in or by, whose day is its own."""
        syntax = self.syntax
        preps = [k for k in syntax.kids_of(verb, "prep") if syntax.low[k] in ("at", "by", "during", "in", "over", "via")]
        nouns = [(k, noun) for k in preps for noun in syntax.kids_of(k, "pobj") if syntax.pos[noun] == "NOUN"]
        return [noun for k, noun in nouns if syntax.lemma[noun] in _OCCASIONS or syntax.low[k] == "during"]
