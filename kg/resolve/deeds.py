"""Which deed, plan or body "it" is, by the verb that has it for its object and the clause before.

Each rule names one construction.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..nouns import APPEAL_NOUNS
from . import lexicon as lx
from .features import Scene, Track
from .governed import main_subjects, subjects
from .ref import Ref

if TYPE_CHECKING:
    from .words import Word, Words

__all__ = [
    "body_behind", "body_taken_for_person", "company_behind", "deed_meant", "object_before", "round_it", "shares_in", "so_called",
    "subject_before", "text_before",
]  # fmt: skip

_ANSWERING = lx.words(
    "appeal approve back challenge condemn contest criticise criticize decry denounce deplore dismiss endorse fight hail implement oppose "
    "praise ratify reject resist sign support veto welcome"
)
"""What one does to a plan or a deed of somebody else's."""
_UNDOING = lx.words("cancel postpone reconsider repeal rescind reverse revoke scrap shelve withdraw")
"""What is done to plans and deeds only."""
_PUTTING = lx.words(
    "adopt announce approve declare draft impose issue launch make offer order pass present propose publish reach sign submit suggest "
    "table unveil"
)
_JUDGING = lx.words("brand call condemn criticise criticize denounce describe dismiss hail label reject")
_BLAMING = lx.words("accuse blame charge criticise criticize denounce fault praise sue thank urge")


def deed_meant(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Peru proposed a ban. Chile opposed it", "called the raid unlawful and vowed to fight it": what is answered or undone."""
    token, doc = scene.doc[ref.head], scene.doc
    verb = token.head
    if token.lower_ != "it" or token.dep_ != "dobj" or verb.lemma_ not in _ANSWERING | _UNDOING:
        return
    while verb.dep_ == "xcomp" and not verb.head.i > verb.i:
        verb = verb.head
    before = verb.head if verb.dep_ in ("conj", "ccomp", "parataxis") else None
    if before is None and verb.dep_ == "ROOT":  # "94 backed the motion, 15 opposed it"
        before = next((c for c in verb.lefts if c.dep_ in ("ccomp", "parataxis") and c.lemma_ in _ANSWERING), None)
    if before is not None and before.i < token.i and before.lemma_ in _PUTTING | _ANSWERING | _JUDGING:
        yield from _things(before, token)
        return
    start = scene.sent_start[ref.head]
    if not any(subjects(v) for v in (verb, token.head)) or any(k in scene.owner and _thing(doc[k]) for k in range(start, verb.i)):
        return
    root = _main_verb(doc, start)
    if root is not None:
        yield from _things(root, token) if root.lemma_ in _PUTTING | _ANSWERING else ()
        if token.head.lemma_ in _UNDOING:
            yield from (s.i for s in subjects(root) if _thing(s))


def _things(verb: Word, token: Word) -> Iterator[int]:
    """The one thing that a verb is about, as its object or the subject of its passive."""
    found = [c for c in verb.children if c.dep_ in ("dobj", "nsubjpass") and c.i < token.i and _thing(c)]
    yield from (c.i for c in found[:1] if len(found) == 1)


def _thing(noun: Word) -> bool:
    return noun.tag_ == "NN" and lx.noun_kind(noun.lemma_.lower()) == ""


def _main_verb(doc: Words, start: int) -> Word | None:
    """The verb of the main clause of the sentence that ends before a token."""
    first = start - 1
    while first > 0 and not doc[first].is_sent_start:
        first -= 1
    return next((t for t in doc[max(first, 0) : start] if t.dep_ == "ROOT" and t.pos_ == "VERB"), None)


def body_behind(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Kenya suspended the licence of Kade, accusing it of fraud": the body in the object of the clause before."""
    token = scene.doc[ref.head]
    verb = token.head
    if token.lower_ != "it" or token.dep_ != "dobj" or verb.tag_ != "VBG" or verb.dep_ != "advcl" or verb.lemma_ not in _BLAMING:
        return
    if not verb.head.i < verb.i or any(c.dep_ == "mark" for c in verb.children):
        return
    clauses = [verb.head, *(c for c in verb.head.children if c.dep_ == "ccomp")]
    for clause in clauses:
        for thing in (c for c in clause.children if c.dep_ in ("dobj", "nsubjpass") and c.i < verb.i):
            yield thing.i
            yield from (c.i for c in thing.lefts if c.dep_ == "poss")
            yield from (c.i for p in thing.rights if p.lower_ in ("of", "against", "on", "to") for c in p.rights if c.dep_ == "pobj")
    yield from (s.i for clause in clauses[1:] for s in subjects(clause) if s.i < verb.i)  # "Kade lost it, the court said, accusing it of …"


def body_taken_for_person(ref: Ref, scene: Scene) -> Track | None:
    """The body that "it" is behind its name of one word, which is no person's then: "banned Worldcoin, accusing it of theft"."""
    if ref.kind != "pronoun" or ref.gender != "n":
        return None
    for i in body_behind(ref, scene):
        track = scene.owner.get(i)
        guessed = track is not None and track.names and track.thing.type == "Person" and track.thing.entry is None
        if guessed and not track.thing.gender and all(r.kind == "name" and not r.titles and " " not in r.name for r in track.seen):
            track.thing.type = "Organization"
            return track
    return None


def so_called(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The ministry, which blamed what it called thugs": whoever blames them calls them so."""
    token = scene.doc[ref.head]
    verb = token.head
    if token.dep_ != "nsubj" or not any(c.tag_ == "WP" and c.i < token.i for c in verb.lefts):
        return
    if verb.lemma_ not in ("call", "term", "consider", "describe", "see") or verb.dep_ not in ("ccomp", "pcomp", "dobj", "advcl"):
        return
    node = verb.head
    while node.pos_ == "ADP" and node.head is not node:
        node = node.head
    for s in subjects(node)[:1]:
        yield node.head.i if s.tag_ in ("WDT", "WP") and node.dep_ == "relcl" else s.i


_TEXTS = lx.words(
    "accord act agreement amendment analysis assessment audit bill budget charter code communique convention deal decree directive "
    "document draft framework guideline inquiry law letter mandate measure memo memorandum motion order package pact paper plan "
    "proposal protocol regulation report resolution review rule ruling scheme statement strategy study survey text treaty"
)
_TOLD_BY_TEXTS = lx.words(
    "accuse advise allege allow authorise authorize ban bar call cap claim commit conclude cover create criticise criticize cut "
    "describe direct encourage end envisage establish estimate exempt find forbid instruct note oblige order permit predict prohibit "
    "provide recommend require say set state stipulate urge warn"
)


def text_before(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The report says that it has. It also accuses Iran": what a text says goes on."""
    token = scene.doc[ref.head]
    verb = token.head
    says = {verb.lemma_, *(c.lemma_ for c in verb.rights if c.dep_ == "conj")}  # "It stopped short of that, but warned"
    if token.lower_ == "it" and token.dep_ == "nsubj" and verb.dep_ == "ROOT" and says & _TOLD_BY_TEXTS:
        first = [*main_subjects(scene.doc, scene.sent_start[ref.head])][:1]
        yield from (i for i in first if scene.doc[i].lemma_.lower() in _TEXTS)


def object_before(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "He dismissed the plan and warned that it would fail", "rejected calls for a truce, saying that it": what he speaks of twice."""
    token = scene.doc[ref.head]
    said = token.head.head
    joined = said.dep_ == "conj" or (said.dep_ == "advcl" and said.tag_ == "VBG")
    if token.dep_ not in ("nsubj", "nsubjpass") or token.head.dep_ != "ccomp" or not joined or said.lemma_ not in lx.SPEECH_VERBS:
        return
    who = [s for s in subjects(said.head) if s.i in scene.owner and scene.owner[s.i].thing.type == "Person"]
    things = [c for c in said.head.rights if c.dep_ == "dobj" and c.i < said.i and c.tag_ == "NN" and lx.noun_kind(c.lemma_.lower()) == ""]
    if who and not subjects(said) and len(things) == 1:
        called = [p for c in things[0].rights if c.lower_ == "for" and things[0].lemma_ in APPEAL_NOUNS for p in c.rights if p.tag_ == "NN"]
        yield called[0].i if called else things[0].i


def subject_before(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The pact, which Peru signed, was not binding, and it failed", "lapsed after Oslo had left, and it was not renewed": the pact."""
    token = scene.doc[ref.head]
    first = token.head.head
    if token.lower_ == "it" and token.dep_ == "nsubjpass" and token.head.dep_ == "advcl" and first.i < token.i:
        whole = [s for s in subjects(first) if s.dep_ == "nsubjpass" and s.tag_ == "NN" and lx.noun_kind(s.lemma_.lower()) == ""]
        yield from (s.i for s in whole if len(subjects(first)) == 1)  # "the pact should be debated before it is signed"
        return
    if token.lower_ != "it" or token.dep_ not in ("nsubj", "nsubjpass") or token.head.dep_ != "conj" or first.dep_ != "ROOT":
        return
    if scene.doc[token.i - 1].dep_ != "cc":
        return
    for subject in subjects(first):
        clauses = [c for c in (*subject.subtree, *first.children) if c.i < token.i and c.dep_ in ("relcl", "advcl") and subjects(c)]
        if len(subjects(first)) == 1 and clauses and lx.noun_kind(subject.lemma_.lower()) == "" and subject.tag_ in ("NN", "NNP"):
            yield subject.i


def shares_in(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Shares in Kade fell after it delayed its results": the company whose shares they are."""
    token = scene.doc[ref.head]
    verb = token.head
    if token.lower_ != "it" or token.dep_ not in ("nsubj", "nsubjpass") or verb.dep_ != "advcl" or not verb.head.i < verb.i:
        return
    for subject in (s for s in subjects(verb.head) if s.lemma_.lower() in ("bond", "share", "stock")):
        yield from (c.i for p in subject.rights if p.lower_ in ("in", "of") for c in p.rights if c.dep_ == "pobj")
        yield from (c.i for c in subject.lefts if c.dep_ in ("poss", "compound"))


def company_behind(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Kade would sue Volta, said Ana Ruiz, the company's counsel": the one that she tells of."""
    office = scene.doc[ref.head].head
    speaker = office.head
    if scene.doc[ref.head].dep_ == "poss" and office.dep_ == "appos" and speaker.dep_ == "nsubj" and speaker.head.lemma_ in lx.SPEECH_VERBS:
        for clause in (c for c in speaker.head.lefts if c.dep_ in ("ccomp", "parataxis")):
            yield from (s.i for s in subjects(clause))


def round_it(verb: Word, token: Word, scene: Scene) -> Iterator[int]:
    """ "Ruiz spoke at a hearing, where she questioned Poe": who did what is told round it; whom police held there, of several."""
    above = verb.head
    while above.pos_ != "VERB" and above.head is not above:
        above = above.head
    held = [c for c in above.rights if c.dep_ == "dobj" and c.i < token.i and c.tag_ == "NNS"]
    if token.lower_ == "they" and held and above.lemma_ in ("arrest", "capture", "detain", "intercept", "seize", "stop"):
        yield held[0].i
    else:
        yield from (s.i for s in subjects(above)[:1] if s.i < token.i)
