"""Whom a pronoun means by the word that governs it, or by the phrase it stands in.

Each rule names one construction.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import lexicon as lx
from .features import Scene
from .ref import Ref
from .typing import family

if TYPE_CHECKING:
    from .words import Word, Words

__all__ = [
    "according_to_its", "accused", "among_several", "begin_before", "called_on", "company_of", "doer_of", "freed_him",
    "gone_on", "held_before", "held_last", "inserted", "main_subjects", "mouthpiece", "object_behind", "of_country",
    "other_of_two", "relative_of_several", "said_before", "same_object", "source_behind", "speaker_behind", "spoken_with",
    "staff_behind", "subjects", "taking", "voice_behind", "whose", "whose_deed", "written_to",
]  # fmt: skip


def subjects(verb: Word) -> list[Word]:
    """The subjects of a verb, before or after it."""
    return [k for k in verb.children if k.dep_ in ("nsubj", "nsubjpass")]


def staff_behind(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Kenya will pay, its president announced": the subject of what is reported."""
    token = scene.doc[ref.head]
    noun = token.head
    speaks = noun.dep_ == "nsubj" and noun.head.lemma_ in lx.SPEECH_VERBS and lx.noun_kind(noun.lemma_.lower()) == "person"
    if token.dep_ == "poss" and speaks:
        for clause in noun.head.lefts:
            if clause.dep_ == "ccomp" and clause.i < token.i:
                yield from (s.i for s in subjects(clause)[:1])


_VOICES = lx.words("spokesman spokeswoman spokesperson secretary aide deputy adviser advisor")


def voice_behind(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Ruiz urged the army to free Finn, her spokesman said": who speaks through a spokesman, whoever else is named in it."""
    if scene.doc[ref.head].head.lemma_.lower() in _VOICES:
        yield from staff_behind(ref, scene)


def inserted(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Ruiz stayed away because, she said, the town was shut": the subject of the clause round the one she speaks in."""
    token = scene.doc[ref.head]
    verb = token.head
    clause = verb.head
    if token.dep_ != "nsubj" or verb.dep_ != "parataxis" or verb.lemma_ not in lx.SPEECH_VERBS or clause.dep_ not in ("advcl", "relcl"):
        return
    if not clause.i > token.i or any(s.i < token.i for s in subjects(clause)):
        return
    yield from (s.i for s in subjects(clause.head)[:1] if s.i < token.i)


_TAKING = lx.words("bring carry drag have take")


def company_of(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "She took her sons with her": who takes somebody along has them with her."""
    token = scene.doc[ref.head]
    verb = taking(token)
    if verb is not None:
        yield from (s.i for s in subjects(verb)[:1] if s.i < token.i)


def taking(token: Word) -> Word | None:
    """The verb of "take six votes with her", by the pronoun; None for any other "with"."""
    if token.dep_ != "pobj" or token.head.lower_ != "with":
        return None
    verb = token.head.head
    if verb.pos_ == "NOUN" and verb.dep_ == "dobj":
        verb = verb.head
    return verb if verb.lemma_ in _TAKING and any(c.dep_ == "dobj" and c.i < token.i for c in verb.rights) else None


def whose(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Ruiz, whose refusal cost her the seat": who "whose" is, unless somebody of hers acts ("whose brother lost his job")."""
    token = node = scene.doc[ref.head]
    while node.head is not node and node.dep_ != "relcl":
        node = node.head
    for subject in subjects(node) if node.dep_ == "relcl" else ():
        owned = any(c.tag_ == "WP$" and c.i < token.i for c in subject.lefts)
        if owned and subject.i < token.i and scene.family_of(subject.lemma_.lower()) == "other":
            yield node.head.i


def called_on(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "calling on Chile to end its support": whose it is that is called on to do something."""
    token = node = scene.doc[ref.head]
    while token.dep_ == "poss" and node.head is not node:
        child, node = node, node.head
        if child.dep_ == "xcomp" and child.tag_ == "VB" and node.lemma_ in ("call", "count", "prevail", "rely"):
            told = [c for p in node.rights if p.lower_ in ("on", "upon") and p.i < child.i for c in p.rights if c.dep_ == "pobj"]
            yield from (c.i for c in told[:1])
        if node.pos_ in ("VERB", "AUX") and (subjects(node) or child.dep_ == "xcomp"):
            return


_WHEN = lx.words("when after before since once")


def of_country(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Chile followed in May, when it shut its ports": the subject of the main clause, where nothing else stands there."""
    token = scene.doc[ref.head]
    verb = token.head
    if token.lower_ != "it" or token.dep_ != "nsubj" or verb.dep_ != "advcl" or not verb.head.i < verb.i:
        return
    if not any(c.dep_ in ("mark", "advmod") and c.lower_ in _WHEN and c.i < token.i for c in verb.lefts):
        return
    main = verb.head
    if any(c.dep_ in ("dobj", "ccomp", "attr", "nsubjpass") and c.tag_ not in ("NNS", "NNPS") for c in main.children):
        return
    yield from (s.i for s in subjects(main)[:1] if s.i in scene.named and s.i < token.i)


def among_several(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "the causes of the war, among them a raid": the several that stand before the comma."""
    doc, i = scene.doc, ref.head
    before = doc[i - 1].lower_ if i > 1 else ""
    if doc[i].lower_ != "them" or before not in ("among", "including", "of") or doc[i].head.i != i - 1:
        return
    one = doc[i - 1].head
    if before == "of" and one.lower_ in ("one", "another") and one.dep_ == "nsubj" and one.head.lemma_ in lx.SPEECH_VERBS:
        return  # "she sought the funds, one of them said"
    comma = next((k for k in range(i - 1, max(i - 6, 0), -1) if doc[k].text in (",", "(")), None)
    if comma is None or (before == "of" and comma < i - 3):
        return
    several = [k for k in range(comma - 1, scene.sent_start[i] - 1, -1) if doc[k].tag_ in ("NNS", "NNPS")]
    counted = [k for k in several if any(c.dep_ == "nummod" for c in doc[k].lefts)]  # "nine men came with scars, all of them"
    yield from (k for k in (counted or several)[:1] if k in scene.owner)


def relative_of_several(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Ships may be boarded with the consent of the state whose flag they fly": the several things the clause around it is about."""
    token = node = scene.doc[ref.head]
    if token.dep_ != "nsubj" or token.head.dep_ != "relcl":
        return
    node = token.head
    while node.head is not node:
        child, node = node, node.head
        if node.pos_ in ("VERB", "AUX"):
            found = [s for s in subjects(node) if s.i < token.i]
            if child not in found:
                yield from (s.i for s in found[:1] if s.tag_ == "NNS")
            return


def said_before(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Ten of the pumps failed, and officials signed off on them": the several things that the clause before is about."""
    token = scene.doc[ref.head]
    verb = token.head.head if token.dep_ == "pobj" and token.head.dep_ == "prep" else token.head
    if token.lower_ != "them" or token.dep_ not in ("dobj", "pobj") or verb.dep_ != "conj" or not subjects(verb):
        return
    for subject in subjects(verb.head)[:1]:
        noun = subject
        if subject.tag_ in ("CD", "DT", "JJ", "JJS", "NN"):
            noun = next((c for p in subject.rights if p.lower_ == "of" for c in p.rights if c.dep_ == "pobj"), subject)
        if noun.tag_ == "NNS" and noun.i < token.i and scene.family_of(noun.lemma_.lower()) == "other":
            yield noun.i


_MOUTHPIECES = lx.words("spokesman spokeswoman spokesperson representative lawyer attorney negotiator")


def mouthpiece(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Finn, a spokesman for the rebels, denied that they had broken it": those he speaks for."""
    token = node = scene.doc[ref.head]
    while node.head is not node:
        child, node = node, node.head
        if child.dep_ == "ccomp" and (node.lemma_ in lx.SPEECH_VERBS or node.lemma_ == "deny"):
            for subject in subjects(node)[:1]:
                for noun in (subject, *(c for c in subject.rights if c.dep_ == "appos")):
                    if noun.i < token.i and noun.lemma_.lower() in _MOUTHPIECES:
                        yield from (c.i for p in noun.rights if p.lower_ in ("for", "of") for c in p.rights if c.dep_ == "pobj")
            return
        if node.pos_ in ("VERB", "AUX") and child.dep_ not in ("nsubj", "nsubjpass", "poss", "dobj", "xcomp"):
            return


def spoken_with(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "She had met Finn on Monday and had asked him to wait": somebody else than who does both, so whom she met."""
    token = scene.doc[ref.head]
    verb = token.head
    if token.dep_ not in ("dobj", "dative") or verb.dep_ != "conj" or subjects(verb) or not verb.head.i < verb.i:
        return
    first = verb.head
    beside = [c for p in first.rights if p.dep_ == "prep" and p.lower_ in ("to", "with") for c in p.rights if c.dep_ == "pobj"]
    met = [c for c in (*first.rights, *beside) if c.dep_ in ("dobj", "dative", "pobj") and c.i < verb.i]
    for c in sorted(met, key=lambda c: -c.i):
        yield from (k.i for k in (c, *(a for a in c.rights if a.dep_ == "appos")) if k.i in scene.named)


def accused(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Accused the mission of writing its report": whose deed it is that is spoken of."""
    token = node = scene.doc[ref.head]
    while token.dep_ == "poss" and node.head is not node:
        child, node = node, node.head
        if child.dep_ == "pcomp" and child.tag_ == "VBG" and node.lower_ in ("for", "from", "of") and not subjects(child):
            yield from (c.i for c in node.head.rights if c.dep_ == "dobj" and c.i < node.i)
            return
        if node.pos_ in ("VERB", "AUX") and subjects(node):
            return


def source_behind(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The bloc will leave, according to its leader, Jo Poe. He …", "… “It is,” he said": who the sentence before was according to."""
    doc, start = scene.doc, scene.sent_start[ref.head]
    says = doc[ref.head].head.lemma_ in lx.SPEECH_VERBS and all(k in scene.quote_of for k in range(start, ref.head) if doc[k].is_alpha)
    while says and start > 1 and _quoted_whole(doc, start, scene):  # "“We wait. We pay,” she said"
        start = begin_before(doc, start)
    if scene.role[ref.head] != 0 or (ref.head - start > 1 and not says) or start < 2:
        return
    first = begin_before(doc, start)
    for k in range(start - 1, first, -1):
        if doc[k].lower_ == "to" and doc[k - 1].lower_ == "according":
            for noun in (c for c in doc[k].rights if c.dep_ == "pobj"):
                yield noun.i
                yield from (c.i for c in noun.rights if c.dep_ == "appos")


def _quoted_whole(doc: Words, start: int, scene: Scene) -> bool:
    """True if the sentence before a token is all in quotation marks."""
    first = begin_before(doc, start)
    return all(k in scene.quote_of for k in range(first, start) if doc[k].is_alpha)


def according_to_its(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Kade, which is Swedish, has lost trucks, according to its chief executive": whom the sentence is about."""
    token = scene.doc[ref.head]
    to = token.head.head
    if token.dep_ != "poss" or to.lower_ != "to" or to.head.lower_ != "according" or lx.noun_kind(token.head.lemma_.lower()) != "person":
        return
    verb = to.head.head
    yield from (s.i for s in subjects(verb) if s.i < token.i and verb.pos_ in ("AUX", "VERB"))


def freed_him(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Belgium freed Ali Poe, an engineer. He was flown home": the one person named there, where no person is the subject."""
    doc, start, token = scene.doc, scene.sent_start[ref.head], scene.doc[ref.head]
    if token.dep_ not in ("nsubj", "nsubjpass") or ref.head != start or token.head.lemma_ in lx.SPEECH_VERBS:
        return
    first = begin_before(doc, start)
    people = {id(scene.owner[k]): k for k in range(first, start) if k in scene.owner and scene.owner[k].thing.type == "Person"}
    if len(people) != 1:
        return
    (k,) = people.values()
    head = next((r.head for r in scene.owner[k].seen if first <= r.head < start and r.kind == "name"), None)
    if head is None or head in scene.quote_of or doc[head].dep_ != "dobj" or doc[head].head.dep_ != "ROOT":
        return
    who = [scene.owner[s.i].thing.type for s in subjects(doc[head].head) if s.i in scene.owner]
    if all(kind == "Country" or family(kind) == "organization" for kind in who):
        yield head


def gone_on(ref: Ref, start: int, scene: Scene) -> Iterator[int]:
    """ "A judge ordered him (or Ruiz) held. He …": who was spoken of already, rather than somebody who comes in (Grosz et al. 1995)."""
    doc = scene.doc
    first = begin_before(doc, start)
    subject = next((k for k in range(first, start) if doc[k].dep_ in ("nsubj", "nsubjpass") and doc[k].head.dep_ == "ROOT"), None)
    if subject is None or doc[subject].pos_ != "NOUN" or not any(c.lower_ in ("a", "an") for c in doc[subject].lefts):
        return
    same = {"m": ("he", "him", "his"), "f": ("her", "she")}.get(ref.gender, ())
    yield from (k for k in range(subject + 1, start) if doc[k].lower_ in same and k not in scene.quote_of)
    held = (k for k in range(subject + 1, start) if k in scene.named and doc[k].dep_ in ("dobj", "poss"))
    yield from (k for k in held if scene.named[k].thing.type == "Person" and k not in scene.quote_of and ref.gender in ("m", "f"))


def held_last(ref: Ref, start: int, scene: Scene) -> Iterator[int]:
    """ "Police surrounded Ruiz's home and took him away. His lawyer …": who was seized last is whom it goes on about."""
    doc = scene.doc
    same = {"m": "him", "f": "her"}.get(ref.gender)
    first = begin_before(doc, start)
    yield from (
        k
        for k in range(start - 1, first, -1)
        if doc[k].lower_ == same and doc[k].dep_ == "dobj" and doc[k].head.lemma_ in _SEIZING and k not in scene.quote_of
    )


_SEIZING = lx.words(
    "acquit arrest beat capture charge convict deport detain dismiss expel fire free indict jail kill release seize shoot sue take"
)


def doer_of(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Peru's retaliation fell on farmers. In March it taxed tea", "Peru's claims rest on a pact it signed": whose deed was spoken of."""
    doc, token = scene.doc, scene.doc[ref.head]
    if token.lower_ != "it" or token.dep_ != "nsubj" or token.head.pos_ != "VERB":
        return
    start = scene.sent_start[ref.head]
    here = [k for k in range(start, ref.head) if doc[k].dep_ == "nsubj" and doc[k].head.dep_ == "ROOT" and token.head.dep_ == "relcl"]
    opens = not here and (token.head.dep_ == "ROOT" or (token.head.dep_ == "conj" and token.head.head.dep_ == "ROOT"))
    for k in here or (main_subjects(doc, start) if opens else ()):
        if doc[k].lemma_ in lx.DEED_NOUNS:
            yield from (c.i for c in doc[k].lefts if c.dep_ == "poss")


def whose_deed(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The EU's decision to end its mission": whose decision it is."""
    thing = scene.doc[ref.head]
    verb = thing.head.head if thing.dep_ == "poss" else thing
    noun = verb.head
    if thing.dep_ != "poss" or thing.head.dep_ != "dobj" or verb.dep_ != "acl" or verb.tag_ != "VB" or noun.pos_ != "NOUN":
        return
    yield from (c.i for c in noun.lefts if c.dep_ == "poss")


def written_to(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Wrote to the board urging it to act": the body that was written to."""
    token = scene.doc[ref.head]
    verb = token.head
    if token.lower_ != "it" or token.dep_ not in ("dobj", "nsubj") or verb.tag_ != "VBG" or verb.dep_ != "advcl":
        return
    if not verb.head.i < verb.i:
        return
    beside = [c for p in verb.head.rights if p.dep_ == "prep" and p.lower_ == "to" for c in p.rights if c.dep_ == "pobj"]
    told = [c for c in (*beside, *verb.head.rights) if c.dep_ in ("dobj", "pobj", "dative") and c.i < verb.i]
    yield from (c.i for c in told if c.i in scene.owner and (c.i in scene.named or lx.noun_kind(c.lemma_.lower()) == "organization"))


def begin_before(doc: Words, start: int) -> int:
    """Where the sentence begins that ends before a token."""
    return next((k for k in range(start - 1, -1, -1) if doc[k].is_sent_start), 0)


def main_subjects(doc: Words, start: int) -> Iterator[int]:
    """The subjects of the main clause of the sentence that ends before a token; then of what is said there, "..., the court said"."""
    said = []
    for token in doc[begin_before(doc, start) : start]:
        if token.dep_ in ("nsubj", "nsubjpass"):
            verb = token.head
            if verb.dep_ == "ROOT":
                yield token.i
            elif verb.dep_ == "ccomp" and verb.head.dep_ == "ROOT" and verb.head.lemma_ in lx.SPEECH_VERBS:
                said.append(token.i)
            elif verb.dep_ == "parataxis" and verb.head.dep_ == "ROOT" and verb.lemma_ in lx.SPEECH_VERBS:
                said.append(token.i)  # "The filling, Ruiz said, is a test."
    yield from said


def other_of_two(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Ruiz will meet General Poe. The minister would ask him to wait": not who asks, so the other one of the two."""
    doc, token = scene.doc, scene.doc[ref.head]
    verb = token.head.head if token.dep_ == "pobj" else token.head
    start = scene.sent_start[ref.head]
    asks = next((scene.owner.get(s.i) for s in subjects(verb)), None)
    if token.dep_ not in ("dobj", "dative", "pobj") or asks is None or verb.i < start:
        return
    for who in main_subjects(doc, start):
        if scene.owner.get(who) is asks:
            met = [k for k in range(doc[who].head.i + 1, start) if scene.named.get(k) is scene.owner.get(k) is not None]
            people = [k for k in met if doc[k].dep_ in ("dobj", "pobj") and scene.owner[k].thing.type == "Person"]
            if len({id(scene.owner[k]) for k in people}) == 1 and scene.owner[people[0]] is not asks:
                yield people[0]
            return


def speaker_behind(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The bondholders balked. “We are no villains,” their spokesman said": of whom the sentence before was."""
    token, start = scene.doc[ref.head], scene.sent_start[ref.head]
    speaks = token.dep_ == "poss" and token.head.dep_ == "nsubj" and token.head.head.lemma_ in lx.SPEECH_VERBS
    if speaks and any(k in scene.quote_of for k in range(start, min(start + 2, ref.head))):
        yield from main_subjects(scene.doc, start)


def object_behind(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The party tabled a motion against Ruiz, accusing him of …": who is named behind the verb that the participle belongs to."""
    token = scene.doc[ref.head]
    verb = token.head
    if token.dep_ not in ("dobj", "dative") or verb.tag_ != "VBG" or verb.dep_ != "advcl" or not verb.head.i < verb.i:
        return
    if any(c.dep_ == "mark" for c in verb.children):
        return
    yield from (i for i in range(verb.i - 1, verb.head.i, -1) if i in scene.owner and scene.named.get(i) is scene.owner[i])


def held_before(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Police surrounded Ruiz's home and took him away": who is in the object of the verb before, not who does both."""
    token = scene.doc[ref.head]
    verb = token.head
    if token.dep_ != "dobj" or verb.dep_ != "conj" or not verb.head.i < verb.i or subjects(verb):
        return
    for thing in (c for c in verb.head.rights if c.dep_ == "dobj" and c.i < verb.i):
        owners = [c.i for c in thing.lefts if c.dep_ == "poss"]
        owners += [c.i for p in thing.rights if p.lower_ == "of" for c in p.rights if c.dep_ == "pobj"]
        yield from (i for i in (thing.i, *owners) if i in scene.owner and scene.named.get(i) is scene.owner[i])


def same_object(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The army denied the claim, and the rebels accepted it", "called the tariffs unfair and said that they did harm": the object."""
    token = scene.doc[ref.head]
    verb = token.head
    said = token.lower_ == "they" and token.dep_ == "nsubj" and verb.dep_ == "ccomp" and not subjects(verb.head)
    joined = token.lower_ in ("it", "them") and token.dep_ == "dobj"
    held = verb.head if said else verb
    if not (said or joined) or held.dep_ != "conj":
        return
    number = "NN" if token.lower_ == "it" else "NNS"
    for thing in held.head.rights:
        if thing.dep_ == "dobj" and thing.i < verb.i and thing.tag_ == number and lx.noun_kind(thing.lemma_.lower()) != "person":
            yield thing.i
