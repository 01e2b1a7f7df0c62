"""Where the subject of a clause tells whom "he", "she", "his" or "her" means.

Each rule names one construction.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..words import DONE_TO_TEXTS
from . import lexicon as lx
from .carried_on import (
    arm_of_state,
    behind_semicolon,
    body_goes_on,
    firm_with_rivals,
    found_of,
    officer_behind,
    participle,
    said_of_several,
    said_on,
    same_duty,
    source_goes_on,
    statement_hints,
    struck,
)
from .deeds import body_behind, round_it, shares_in, so_called
from .features import Scene, Track
from .governed import (
    according_to_its,
    accused,
    among_several,
    begin_before,
    called_on,
    company_of,
    doer_of,
    freed_him,
    gone_on,
    held_before,
    held_last,
    inserted,
    main_subjects,
    mouthpiece,
    object_behind,
    of_country,
    other_of_two,
    relative_of_several,
    said_before,
    same_object,
    source_behind,
    speaker_behind,
    spoken_with,
    staff_behind,
    subjects,
    voice_behind,
    whose,
    whose_deed,
    written_to,
)  # fmt: skip
from .ref import Ref

if TYPE_CHECKING:
    from .words import Word, Words

__all__ = ["answered", "introduced", "subject_person"]

_INSIDE = frozenset({"ccomp", "xcomp", "nsubj", "nsubjpass", "poss", "dobj", "pobj", "prep", "conj"})
_THINKING = lx.SPEECH_VERBS | lx.words("feel hope know learn fear promise vow pledge agree realize realise deny swear")


_ALONE = lx.words("sayer clause object voice inserted company") | {
    "body speaks", "of itself", "opening body", "called on", "among several", "said before",
}  # fmt: skip
"""Rules that hold only where nobody else who fits is named between."""


def subject_person(ref: Ref, scene: Scene, fits) -> tuple[Track, str] | None:
    """The person a pronoun goes on about, and the rule that says so; ``fits(track)`` tells whether grammar allows it."""
    many = ref.person == 3 and ref.number == "pl"
    if ref.kind != "pronoun" or not (many or ref.gender in ("m", "f", "n")):
        return None
    rules = _OF_SEVERAL if many else _RULES if ref.gender != "n" else _OF_BODIES
    if ref.head in scene.quote_of:
        rules = {"said of several": said_of_several, "said on": said_on} if many else {}
    for name, rule in rules.items():
        for i in rule(ref, scene):
            track = scene.owner.get(i) or scene.named.get(i)
            first = lx.PRONOUNS.get(scene.doc[i].lower_, (3,))[0] != 3
            quoted = i in scene.quote_of and name not in ("among several", "said on")
            if track is None or first or quoted or not fits(track):
                continue
            alone = name in _ALONE
            after = max(i, scene.governor[i]) + 1  # what stands inside the subject itself ("who had met Finn") does not count
            inside = (k for k in range(after, ref.head) if k in scene.owner and not (many and scene.role[k] > 1))
            between = (scene.owner[k] for k in inside if not _told(k, i, scene)) if alone else ()
            own = name == "own" and scene.doc[ref.head].head.lemma_ == "counterpart"  # "would meet his counterpart": who would
            apart = not own and name not in ("both say", "participle", "sayer", "spoken with") and _rather(ref, track, scene)
            if not apart and not any(other is not track and fits(other) for other in between):
                return track, name
    return None


def _rather(ref: Ref, track: Track, scene: Scene) -> bool:
    """True if somebody else as near is of the gender of the pronoun, and of this one it is not known: "Chris Poe met Ana Ruiz when she"."""
    if ref.gender == "n" or track.thing.gender == ref.gender or not track.names:
        return False
    since = track.seen[-1].sent
    for t in scene.owner.values():
        if t.names and t is not track and t.thing.gender == ref.gender:
            own = [r.sent for r in t.seen if scene.doc[r.head].dep_ != "poss"]  # "his counterpart" is of him, not about him
            if own and ref.sent - own[-1] < 2 and own[-1] >= since:
                return True
    return False


def _told(k: int, i: int, scene: Scene) -> bool:
    """True for the one spoken to: "Ruiz told Finn that her party ..." is of Ruiz's party."""
    return scene.role[k] == 1 and scene.governor[k] == scene.governor[i]


def _ahead(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Asked about her plans, Ruiz ...": the named subject that follows a clause at the start of the sentence."""
    node = scene.doc[ref.head]
    while node.head is not node:
        child, node = node, node.head
        if child.dep_ in ("advcl", "prep") and node.pos_ in ("VERB", "AUX") and child.i < node.i and child.pos_ in ("VERB", "ADP", "SCONJ"):
            found = [s for s in subjects(node) if s.i > ref.head]
            own = child.pos_ == "VERB" and subjects(child)  # "when she left, Ruiz ..." may be of two people
            if found and not own and not any(k in scene.owner for k in range(scene.sent_start[ref.head], ref.head)):
                yield found[0].i
            return


def _sayer(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Ruiz said she would stay", "Ruiz, the lawyer, said his clients had left": who says it."""
    node = scene.doc[ref.head]
    while node.head is not node:
        child, node = node, node.head
        if child.dep_ == "ccomp" and node.lemma_ in _THINKING:
            found = [s for s in subjects(node) if s is not child]
            adds = node.dep_ == "advcl" and node.tag_ == "VBG"  # "he said, adding that he", "left, telling them that he"
            adds = adds and bool({node.lemma_, node.head.lemma_} & lx.SPEECH_VERBS)
            if not found and (node.dep_ in ("conj", "xcomp") or adds):
                found = subjects(node.head)
            for s in found[:1]:
                owner = next((c for c in s.lefts if c.dep_ == "poss" and lx.PRONOUNS.get(c.lower_, (0, "", ""))[2:] == (ref.gender,)), None)
                if owner is not None and s.lemma_.lower() in _FOR_OTHERS:
                    yield owner.i  # "his lawyer said he would appeal": whose lawyer it is
                    return
                who = s.lower_ == "who" and node.dep_ == "relcl"
                yield from (k for k in (node.head.i if who else s.i,) if s.i < ref.head)  # "Ruiz, who said that she …"
            return
        if node.pos_ in ("VERB", "AUX") and child.dep_ not in _INSIDE:
            return


_FOR_OTHERS = lx.words("attorney family lawyer mother party spokesman spokesperson spokeswoman wife")


def _both_say(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Ruiz said the plan was dead, but she admitted …": who goes on speaking."""
    token = scene.doc[ref.head]
    verb = token.head
    if token.dep_ == "nsubj" and verb.dep_ == "conj" and {verb.lemma_, verb.head.lemma_} <= lx.SPEECH_VERBS:
        yield from (s.i for s in subjects(verb.head)[:1] if s.i < token.i)


def _clause(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Ruiz has been silent since she took office": the subject of the main clause before, or of the clause that "and" joins."""
    token = scene.doc[ref.head]
    verb = token.head
    if token.dep_ == "nsubj" and verb.dep_ == "relcl" and any(c.lower_ in ("where", "when") for c in verb.lefts):
        yield from round_it(verb, token, scene)
    if token.dep_ in ("nsubj", "nsubjpass") and verb.dep_ in ("advcl", "conj") and verb.head.i < verb.i:
        found = [s for s in subjects(verb.head) if s.i < token.i]
        if not found and verb.head.dep_ in ("conj", "xcomp", "ccomp"):
            found = [s for s in subjects(verb.head.head) if s.i < token.i]
        for subject in found[:1]:
            who = subject.lower_ == "who" and subject.head.dep_ == "relcl"
            yield subject.head.head.i if who else subject.i  # "Ruiz, who has paid since she left"


_ANSWERING = lx.words("accept adopt answer approve consider decline dismiss follow heed honour ignore implement oppose reject turn welcome")
_ASKED = lx.words("advice appeal call complaint demand finding invitation offer plea proposal recommendation request suggestion warning")


def answered(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "The government accepted its recommendation", "Kade downgraded its debt": nobody answers requests, or rates debts, of their own."""
    noun = scene.doc[ref.head].head
    if ref.kind != "pronoun" or scene.doc[ref.head].dep_ != "poss" or noun.dep_ != "dobj":
        return False
    other = noun.head.lemma_ == "downgrade" or (noun.lemma_ in _ASKED and noun.head.lemma_ in _ANSWERING)
    return other and any(scene.owner.get(s.i) is track for s in subjects(noun.head))


def introduced(ref: Ref, track: Track, doc: Words) -> bool:
    """True for what has no name and was brought in by the same noun with "a" ("a group of residents … The group")."""
    first = track.seen[0]
    if doc[first.head].dep_ == "appos":
        return False  # "the Ports Act, a bill that …": the act
    return not track.names and first.kind == "nominal" and first.name == ref.name and doc[first.start].lower_ in ("a", "an")


def _own(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Ruiz praised her staff", "urged Chile to return the land it seized": the subject of the pronoun's clause, by name."""
    token = node = scene.doc[ref.head]
    if token.lower_ == "it" and token.dep_ == "nsubj" and token.head.dep_ == "relcl" and token.head.head.dep_ in ("dobj", "pobj"):
        node = token.head.head
    elif token.dep_ != "poss":
        return
    while node.head is not node:
        child, node = node, node.head
        if node.pos_ not in ("VERB", "AUX"):
            continue
        found = [s for s in subjects(node) if s.i < token.i]
        if child in found:
            return
        made = [c for c in node.children if c.dep_ == "dobj" and c.i < child.i] if child.dep_ == "xcomp" else []
        if found or made:  # "ordered the group to change its rules": the group's
            who = (made or found)[0]
            yield node.head.i if who.tag_ in ("WDT", "WP") and node.dep_ == "relcl" else who.i
            return
        if node.dep_ not in ("conj", "xcomp", "advcl", "acl"):
            return


def _opening(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Her brother ..." at the start of a sentence: the subject of the sentence before."""
    start = scene.sent_start[ref.head]
    if scene.doc[ref.head].dep_ == "poss" and ref.head == start:
        yield from held_last(ref, start, scene)
        yield from main_subjects(scene.doc, start)


def _opening_staff(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Its director ..." at the start of a sentence: the subject of the sentence before, or of whom it is ("France's reply was mild")."""
    doc = scene.doc
    if lx.noun_kind(doc[ref.head].head.lemma_.lower()) != "person":
        return
    for k in _opening(ref, scene):
        yield k
        yield from (c.i for c in doc[k].lefts if c.dep_ == "poss")
        yield from (c.i for p in doc[k].rights if p.lower_ == "of" for c in p.rights if c.dep_ == "pobj")


def _opening_body(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Its board ..." at the start of a sentence: the subject of the one before, if no other body stands there."""
    if lx.noun_kind(scene.doc[ref.head].head.lemma_.lower()) == "organization":
        yield from _opening(ref, scene)


def _topic(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "She ...", "Speaking in Oslo, she ...", "A former judge, she ...": the subject of the sentence before."""
    start = scene.sent_start[ref.head]
    if scene.role[ref.head] == 0 and (ref.head - start <= 2 or _after_opening(ref.head, start, scene)):
        yield from gone_on(ref, start, scene)
        yield from main_subjects(scene.doc, start)


_LONG_OPENING = 16


def _after_opening(i: int, start: int, scene: Scene) -> bool:
    """True after "Speaking in Oslo,", "In a note," and "A former judge,", but not where somebody else is what it is about."""
    doc = scene.doc
    opens = doc[start].tag_ in ("IN", "VBG", "VBN") or doc[start].lower_ in ("a", "an")
    if doc[i - 1].text != "," or not opens or i - start > _LONG_OPENING:
        return False
    if doc[start].lower_ in ("asked", "pressed", "questioned"):
        return True  # "Asked whether Poe would leave, she said": who is asked about is not who answers
    named = [k for k in range(start, i) if k in scene.owner and scene.owner[k].thing.type == "Person" and doc[k].tag_ != "NNS"]
    return all(doc[k].dep_ == "pobj" and doc[k].head.dep_ == "agent" for k in named)


_SPOKE_LAST = 4
"""Sentences back within which somebody spoke last, where those who are named since are not of that gender."""


def _speaks_on(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "..." she said: whoever was the last to speak, in this sentence or the two before; not who a quotation is about."""
    doc, token = scene.doc, scene.doc[ref.head]
    adds = token.head.lemma_ in ("add", "continue")
    if token.dep_ != "nsubj" or token.head.lemma_ not in lx.SPEECH_VERBS or not (adds or _after_quote(ref, scene) or _trails(ref, scene)):
        return
    start = scene.sent_start[ref.head]
    here = [k for k in range(start, token.i) if doc[k].dep_ == "nsubj" and doc[k].head.dep_ == "ROOT" and k not in scene.quote_of]
    aside = [k for k in range(start, token.i) if doc[k].dep_ == "nsubj" and _beside(doc[k].head)]  # "It is, said Finn; it, he added, was"
    yield from (k for k in aside[:1] if any(t.text == ";" for t in doc[k : token.i]))
    # "Ruiz noted that it was, she said, late"
    behind = any(t.text == ":" for t in doc[start : token.i])  # "A diplomat was blunter: the vetoes, he said, were wrong"
    yield from (k for k in here[:1] if doc[k].head.i < token.i and (behind or doc[k].head.lemma_ in lx.SPEECH_VERBS))
    end, sentences = start, 0
    while end > 0 and sentences < _SPOKE_LAST:
        begin = begin_before(doc, end)
        said = [k for k in range(end - 1, begin - 1, -1) if doc[k].dep_ in ("nsubj", "nsubjpass") and k not in scene.quote_of]
        if doc[begin].lower_ in ("for", "to") and end < start + 1:  # "For Ruiz, none of it comes soon. “…,” she said."
            yield from (c.i for c in doc[begin].rights if c.dep_ == "pobj" and c.i in scene.named)
        aside = [k for k in said if _beside(doc[k].head)]
        yield from (aside or [k for k in said if doc[k].head.dep_ == "ROOT"])[:1]
        end, sentences = begin, sentences + 1


def _beside(verb: Word) -> bool:
    """True for "he said" between commas."""
    return verb.dep_ == "parataxis" and verb.lemma_ in lx.SPEECH_VERBS


def _was_quoted(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Those who stay are welcome." He named nobody.: where a sentence of quoted words went before, who was the last to speak."""
    doc, start = scene.doc, scene.sent_start[ref.head]
    before = next((k for k in range(start - 1, -1, -1) if doc[k].pos_ not in ("SPACE", "PUNCT")), None)
    if scene.role[ref.head] != 0 or ref.head - start > 2 or before is None or before not in scene.quote_of:
        return
    end, sentences = start, 0
    while end > 0 and sentences < _SPOKE_LAST:
        begin = begin_before(doc, end)
        out = [k for k in range(end - 1, begin - 1, -1) if doc[k].dep_ in ("nsubj", "nsubjpass") and k not in scene.quote_of]
        told = [k for k in out if doc[k].head.lemma_ in lx.SPEECH_VERBS]
        if out:
            yield from told[:1]
            return
        end, sentences = begin, sentences + 1


def _speak_on(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Unless parties are tough, they argue, voters …": the several people that the sentence before was about."""
    token = scene.doc[ref.head]
    if token.dep_ == "nsubj" and token.head.lemma_ in lx.SPEECH_VERBS and token.head.dep_ in ("parataxis", "ROOT") and _trails(ref, scene):
        found = list(main_subjects(scene.doc, scene.sent_start[ref.head]))[:1]
        yield from (k for k in found if _several_act(scene.doc[k]))


def _clause_of_several(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The sheets were altered after they left the towns": the several things that the main clause is about, or who does it."""
    for k in _clause(ref, scene):
        by = [c for p in scene.doc[k].head.rights if p.dep_ == "agent" for c in p.rights if c.dep_ == "pobj" and _several_act(c)]
        if scene.doc[k].dep_ == "nsubjpass" and not _several_act(scene.doc[k]):
            yield from (c.i for c in by if c.i < ref.head)  # "bans will be weighed by ministers when they meet"
        if scene.doc[k].tag_ in ("NNS", "NNPS"):
            yield k


def _topic_of_several(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "They agreed …", "Noting that trade had grown, they agreed …": the several people the sentence before was about."""
    yield from (k for k in _topic(ref, scene) if _several_act(scene.doc[k]))


def _several_act(token: Word) -> bool:
    return token.tag_ == "NNPS" or (token.tag_ == "NNS" and lx.noun_kind(token.lemma_.lower()) in ("person", "organization"))


def _trails(ref: Ref, scene: Scene) -> bool:
    """ "Women had been asked to leave, she recalled": a report behind what it reports goes on with who spoke last."""
    token = scene.doc[ref.head]
    verb = token.head
    behind = verb.dep_ == "parataxis" or any(c.dep_ == "ccomp" and c.i < token.i for c in verb.lefts)
    return behind and token.i > 0 and scene.doc[token.i - 1].text == ","


def _after_quote(ref: Ref, scene: Scene) -> bool:
    """True if a quotation ends right before the clause of the mention."""
    return any(end <= ref.head <= end + 3 for _, end in scene.quotes)


_OF_SPEAKERS = lx.words("address comment decline disclose elaborate identify mention name refuse respond rule specify")
"""What a body does, or does not, when it speaks."""


def _body_speaks(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "In a statement, it argued …", "the price, it said, was fair": the subject of the sentence before; "it" that speaks is some body."""
    doc, token = scene.doc, scene.doc[ref.head]
    verb = token.head
    speaks = verb.lemma_ in lx.SPEECH_VERBS or verb.lemma_ in _OF_SPEAKERS
    if token.lower_ == "it" and token.dep_ == "nsubj" and speaks and verb.dep_ in ("ROOT", "parataxis"):
        yield from main_subjects(doc, scene.sent_start[ref.head])


def _body_adds(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The findings were clear, the ministry said. Peru was late, it added": who spoke last, whoever it speaks of."""
    doc, token = scene.doc, scene.doc[ref.head]
    verb = token.head
    if token.lower_ == "it" and token.dep_ == "nsubj" and verb.lemma_ in ("add", "continue") and verb.dep_ in ("ROOT", "parataxis"):
        yield from (k for k in main_subjects(doc, scene.sent_start[ref.head]) if doc[k].head.lemma_ in lx.SPEECH_VERBS)


def _body_of_itself(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The bank said it would pay", "Kade said its ships were late": what a body says it or its own does."""
    token = scene.doc[ref.head]
    subject = token.head if token.dep_ == "poss" else token
    verb = subject.head
    while verb.dep_ == "conj" and any(c.dep_ == "mark" for c in verb.lefts):
        verb = verb.head  # "said that it was late and that it would pay"
    if subject.dep_ == "nsubjpass" and subject is token and subject.head.lemma_ in DONE_TO_TEXTS:
        return  # "the panel said that it had been breached"
    if subject.dep_ in ("nsubj", "nsubjpass") and verb.dep_ == "ccomp":
        for k in _sayer(ref, scene):
            yield k
            office = scene.doc[k]
            if lx.noun_kind(office.lemma_.lower()) == "person":  # "a spokesman for the firm said it was late", "the head of Kade said it"
                yield from (c.i for p in office.rights if p.lower_ in ("for", "of") for c in p.rights if c.dep_ == "pobj")


_OF_BODIES = {
    "speaker behind": speaker_behind, "source goes on": source_goes_on, "rivals": firm_with_rivals,
    "opening": _opening_staff, "opening body": _opening_body,
    "called on": called_on, "staff": staff_behind, "of country": of_country, "body adds": _body_adds, "body speaks": _body_speaks,
    "of itself": _body_of_itself, "body behind": body_behind, "so called": so_called, "doer": doer_of, "whose deed": whose_deed,
    "written to": written_to, "accused": accused, "own": _own, "according": according_to_its, "shares": shares_in,
    "goes on": body_goes_on, "officer": officer_behind, "statement": statement_hints, "same duty": same_duty,
    "arm": arm_of_state, "found of": found_of,
}  # fmt: skip
_OF_SEVERAL = {
    "speaker behind": speaker_behind, "mouthpiece": mouthpiece, "clause": _clause_of_several, "relative clause": relative_of_several,
    "speaks on": _speak_on, "topic": _topic_of_several, "said of several": said_of_several, "among several": among_several,
    "said before": said_before, "same object": same_object,
}  # fmt: skip


_RULES = {
    "object": object_behind, "held before": held_before, "other of two": other_of_two,
    "ahead": _ahead, "company": company_of, "whose": whose, "called on": called_on, "inserted": inserted,
    "sayer": _sayer, "both say": _both_say, "voice": voice_behind, "staff": staff_behind, "clause": _clause,
    "spoken with": spoken_with, "participle": participle, "accused": accused, "own": _own, "opening": _opening,
    "semicolon": behind_semicolon,
    "topic": _topic, "source": source_behind, "was quoted": _was_quoted, "speaks on": _speaks_on,
    "freed": freed_him, "struck": struck,
}  # fmt: skip
"""Tried in this order."""
