"""What a text goes on about: the firm or state of the sentence before, a source named at its end, the state whose navy it is.

Each rule names one construction.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..nouns import SHOWING_NOUNS
from ..words import DONE_TO_TEXTS, WEIGHED
from . import lexicon as lx
from .features import Scene, Track
from .governed import begin_before, main_subjects, subjects
from .ref import Ref

if TYPE_CHECKING:
    from .words import Word

__all__ = [
    "arm_of_state", "behind_semicolon", "body_goes_on", "firm_with_rivals", "found_of", "officer_behind", "own_thing", "participle",
    "put_before", "said_of_several", "said_on", "same_duty", "shown", "source_goes_on", "statement_hints", "struck", "told_on", "voted_on",
    "what_is_drafted", "what_is_opposed",
]  # fmt: skip

_ARMS = lx.words(
    "ambassador army border border-guard cabinet citizen coastguard currency economy embassy envoy exporter farmer fisherman fleet "
    "government judiciary minister ministry navy parliament police president soldier supreme troop voter"
)
_SAYING = lx.words("argue complain fear find hold insist maintain rule say state warn")


def body_goes_on(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Kade welcomed the plan. It has installed batteries", "In May it suspended patrols": the subject of the sentence before."""
    doc, i = scene.doc, ref.head
    token, start = doc[i], scene.sent_start[i]
    verb = token.head
    if token.lower_ != "it" or token.dep_ != "nsubj" or verb.dep_ != "ROOT" or verb.lemma_ not in lx.DOING:
        return
    if any(k in scene.owner for k in range(start, i) if doc[k].ent_type_ not in ("DATE", "TIME")) or i - start > _OPENING:
        return
    yield from (k for k in main_subjects(doc, start) if doc[k].pos_ == "PROPN" or lx.noun_kind(doc[k].lemma_.lower()) == "organization")


_OPENING = 5


def source_goes_on(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Prices rose, according to the union Fenap. Its president, Ana Ruiz, asked": the source at the end of the sentence before."""
    doc, i = scene.doc, ref.head
    start = scene.sent_start[i]
    if doc[i].dep_ != "poss" or i != start or lx.noun_kind(doc[i].head.lemma_.lower()) != "person":
        return
    last = start - 1
    while last > 0 and (doc[last].is_space or doc[last].is_punct):
        last -= 1
    node = doc[last]
    while node.head is not node and node.dep_ in ("appos", "compound", "conj", "pobj", "prep", "flat"):
        if node.lower_ == "to" and node.head.lower_ == "according":
            found = [c for c in node.rights if c.dep_ == "pobj"]
            yield from (k.i for c in found for k in (*c.rights, c) if k is c or k.dep_ == "appos")
            return
        node = node.head


def firm_with_rivals(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The Commission fined Kade. Its two rivals were not fined": the one firm named there."""
    doc, i = scene.doc, ref.head
    start = scene.sent_start[i]
    if doc[i].dep_ != "poss" or i != start or doc[i].head.lemma_.lower() not in _OF_FIRMS:
        return
    first = begin_before(doc, start)
    acting = {id(scene.owner[k]) for k in main_subjects(doc, start) if k in scene.owner}
    firms = {id(t): k for k in range(first, start) if (t := scene.owner.get(k)) is not None and t.thing.type == "Company"}
    if not firms:
        bodies = [(k, scene.owner[k]) for k in range(first, start) if k in scene.owner and scene.owner[k].thing.type == "Organization"]
        firms = {id(t): k for k, t in bodies if id(t) not in acting}
    if len(firms) == 1:
        yield from firms.values()


_OF_FIRMS = lx.words("brand competitor customer parent product rival share shareholder subsidiary")


def arm_of_state(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Chile brought in a rule that obliges ships to carry lights approved by its navy": the state that the sentence is about."""
    token = node = scene.doc[ref.head]
    if token.dep_ != "poss" or token.head.lemma_.lower() not in _ARMS:
        return
    while node.head is not node:
        node = node.head
        for subject in subjects(node) if node.pos_ in ("AUX", "VERB") else ():
            track = scene.owner.get(subject.i)
            if subject.i < token.i and track is not None and track.thing.type == "Country":
                yield subject.i
                return


def what_is_opposed(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Chad opposes any such condition, arguing that it would do harm": what is opposed or praised, and not who does."""
    token = scene.doc[ref.head]
    said = token.head.head
    if token.lower_ != "it" or token.dep_ not in ("nsubj", "nsubjpass") or token.head.dep_ != "ccomp" or said.lemma_ not in _SAYING:
        return
    if said.dep_ != "advcl" or said.tag_ != "VBG" or said.head.lemma_ not in WEIGHED or not _would(token.head):
        return
    things = [c for c in said.head.rights if c.dep_ == "dobj" and c.i < said.i]
    yield from (c.i for c in things if c.tag_ == "NN" and lx.noun_kind(c.lemma_.lower()) == "")


def _would(verb: Word) -> bool:
    """A rule or plan "would", "will" or "could" do something; who opposes it has done so or does."""
    return any(c.dep_ == "aux" and c.lower_ in ("can", "could", "may", "might", "will", "would") for c in verb.lefts)


def struck(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "That condition angered Ana Ruiz, who led the team. She accused": the one person named there, where no person is the subject."""
    doc, i = scene.doc, ref.head
    start = scene.sent_start[i]
    first = begin_before(doc, start)
    if doc[i].dep_ not in ("nsubj", "nsubjpass") or i != start or doc[i].head.dep_ != "ROOT":
        return
    acting = [k for k in range(first, start) if doc[k].dep_ == "nsubj" and doc[k].head.dep_ == "ROOT"]
    people = {id(scene.owner[k]) for k in range(first, start) if k in scene.owner and scene.owner[k].thing.type == "Person"}
    if len(acting) == 1 and len(people) == 1 and doc[acting[0]].tag_ == "NN" and lx.noun_kind(doc[acting[0]].lemma_.lower()) == "":
        yield from (c.i for c in doc[acting[0]].head.rights if c.dep_ == "dobj" and c.i in scene.named and c.i not in scene.quote_of)


def behind_semicolon(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Its head, Jan Poe, is said to have left; his lawyer insists": the subject of the clause before the semicolon."""
    doc, i = scene.doc, ref.head
    start = scene.sent_start[i]
    if doc[i].dep_ != "poss" or i - start < 2 or doc[i - 1].text != ";" or doc[i].head.dep_ not in ("nsubj", "nsubjpass"):
        return
    first = next((k for k in range(i - 2, start, -1) if doc[k].text == ";"), start)
    acting = (k for k in range(first, i) if doc[k].dep_ in ("nsubj", "nsubjpass") and doc[k].head.dep_ != "relcl")
    for k in acting:
        yield k
        yield from (c.i for c in doc[k].rights if c.dep_ == "appos")
        return


def found_of(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The court ruled that Chad had broken the law, and ordered it to pay": of whom it was ruled."""
    token = scene.doc[ref.head]
    verb = token.head if token.dep_ != "nsubj" else token.head.head  # "ordered it to pay" may be read as a clause
    if token.lower_ != "it" or token.dep_ not in ("dobj", "dative", "nsubj") or verb.dep_ != "conj" or verb.lemma_ not in _ORDERING:
        return
    if subjects(verb) or verb.head.lemma_ not in _RULING:
        return
    for clause in (c for c in verb.head.rights if c.dep_ == "ccomp" and c.i < verb.i):
        yield from (s.i for s in subjects(clause)[:1])


_ORDERING = lx.words("advise allow ask bar compel direct fine force forbid instruct invite oblige order require sentence tell urge warn")
_RULING = lx.words("conclude confirm decide declare determine establish find hold judge note rule say")


def own_thing(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "This embargo has outlived its purpose": the purpose of what outlives it."""
    token = scene.doc[ref.head]
    verb = token.head.head
    held = token.head.lemma_ in ("holding", "share", "stake")  # "the fund has sold its stake"
    if token.lower_ != "its" or token.dep_ != "poss" or token.head.dep_ != "dobj" or not (held or verb.lemma_ in _OF_ITSELF):
        return
    yield from (s.i for s in subjects(verb)[:1] if s.i < token.i and s.tag_ == "NN" and lx.noun_kind(s.lemma_.lower()) == "")


_OF_ITSELF = lx.words(
    "achieve approach complete enter exceed fulfil fulfill lose meet miss near outgrow outlive owe reach regain resume retain serve"
)


def put_before(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The cable was planned in 2021. Brussels put it on a list": what the sentence before was about, where nothing else was named."""
    doc, token = scene.doc, scene.doc[ref.head]
    start, verb = scene.sent_start[ref.head], token.head
    if token.lower_ != "it" or token.dep_ != "dobj" or verb.dep_ != "ROOT" or token.i != verb.i + 1:
        return
    acting = [s for s in subjects(verb) if s.i in scene.named]
    if not acting or any(doc[k].pos_ == "NOUN" for k in range(start, token.i)):
        return
    first = begin_before(doc, start)
    root = next((t for t in doc[first:start] if t.dep_ == "ROOT"), None)
    if root is None or any(c.dep_ in ("dobj", "ccomp") for c in root.rights):
        return
    things = [s for s in subjects(root) if s.tag_ == "NN" and lx.noun_kind(s.lemma_.lower()) == "" and s.i not in scene.quote_of]
    yield from (s.i for s in things if len(things) == 1 and any(c.lower_ in ("the", "this", "that") for c in s.lefts))


def voted_on(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The text must be ratified in May. The Greens have vowed to vote against it": the text of the sentence before."""
    doc, token = scene.doc, scene.doc[ref.head]
    by = token.head
    if token.lower_ != "it" or token.dep_ != "pobj" or by.lower_ not in ("against", "for", "on") or by.head.lemma_ != "vote":
        return
    start = scene.sent_start[ref.head]
    first = begin_before(doc, start)
    roots = [t for t in doc[first:start] if t.dep_ == "ROOT" and t.lemma_ in _DONE_TO_TEXTS]
    yield from (c.i for t in roots for c in t.children if c.dep_ in ("dobj", "nsubjpass") and c.tag_ == "NN")


def officer_behind(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Kade will raise prices. “No war is near,” said Ana Ruiz, its chief underwriter": the body that the sentence before was about."""
    doc, token = scene.doc, scene.doc[ref.head]
    office, start = token.head, scene.sent_start[ref.head]
    if token.lower_ != "its" or token.dep_ != "poss" or office.dep_ != "appos" or lx.noun_kind(office.lemma_.lower()) != "person":
        return
    known = [k for k in range(start, ref.head) if k in scene.owner and scene.owner[k].thing.type != "Person" and k not in scene.quote_of]
    if known or office.head.i not in scene.named:
        return
    first = [k for k in main_subjects(doc, start) if k in scene.owner]
    yield from (k for k in first if doc[k].pos_ == "PROPN" or lx.noun_kind(doc[k].lemma_.lower()) == "organization")


def what_is_drafted(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "His office has drafted a rule. It has not been published": the text that was drawn up in the sentence before."""
    doc, token = scene.doc, scene.doc[ref.head]
    start = scene.sent_start[ref.head]
    if token.lower_ == "it" and ref.head == start and token.dep_ == "nsubj" and _would(token.head):
        yield from _drawn_up(ref, scene)
    if token.lower_ != "it" or token.dep_ != "nsubjpass" or token.head.lemma_ not in _DONE_TO_TEXTS:
        return
    if token.head.dep_ == "ccomp" and token.head.lemma_ in DONE_TO_TEXTS:  # "The ban was imposed in May. Experts said it had been breached"
        acting = [k for k in main_subjects(doc, start) if doc[k].tag_ == "NN" and lx.noun_kind(doc[k].lemma_.lower()) == ""]
        yield from acting[:1]
    if ref.head != start:
        return
    first = begin_before(doc, start)
    roots = [t for t in doc[first:start] if t.dep_ == "ROOT" and t.lemma_ in _DRAWING_UP]
    things = [c for t in roots for c in t.children if c.dep_ in ("dobj", "nsubjpass") and c.tag_ == "NN"]
    yield from (c.i for c in things if lx.noun_kind(c.lemma_.lower()) == "" and len(things) == 1)


def _drawn_up(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "An official said a milder bill could be tabled. It would cap exports": the bill."""
    doc, start = scene.doc, scene.sent_start[ref.head]
    first = begin_before(doc, start)
    said = [t for t in doc[first:start] if t.dep_ == "ccomp" and t.head.dep_ == "ROOT" and t.lemma_ in _DRAWING_UP | _DONE_TO_TEXTS]
    texts = [s for t in said for s in subjects(t) if s.dep_ == "nsubjpass" and s.tag_ == "NN" and lx.noun_kind(s.lemma_.lower()) == ""]
    yield from (s.i for s in texts if len(texts) == 1 and s.i not in scene.quote_of)


def same_duty(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The Union should stop saying that Chad will pay. It should tie its aid to that": who should do both."""
    doc, token = scene.doc, scene.doc[ref.head]
    start = scene.sent_start[ref.head]
    duty = {c.lower_ for c in token.head.lefts if c.dep_ == "aux"} & {"must", "ought", "should"}
    if token.lower_ != "it" or token.dep_ != "nsubj" or token.head.dep_ != "ROOT" or ref.head - start > 2 or not duty:
        return
    first = begin_before(doc, start)
    roots = [t for t in doc[first:start] if t.dep_ == "ROOT" and duty & {c.lower_ for c in t.lefts if c.dep_ == "aux"}]
    yield from (s.i for t in roots for s in subjects(t) if s.i in scene.owner)


def statement_hints(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "The ministry condemned the tariff. It may also stop its purchases, the statement hinted": whose statement it is."""
    doc, token = scene.doc, scene.doc[ref.head]
    said = token.head.head
    texts = [s for s in subjects(said) if s.lemma_ in ("communique", "letter", "statement") and any(c.lower_ == "the" for c in s.lefts)]
    if token.lower_ != "it" or token.dep_ != "nsubj" or token.head.dep_ != "ccomp" or said.dep_ != "ROOT":
        return
    if not texts or texts[0].i < ref.head:
        return
    first = [k for k in main_subjects(doc, scene.sent_start[ref.head]) if k in scene.owner]
    yield from (k for k in first if doc[k].pos_ == "PROPN" or lx.noun_kind(doc[k].lemma_.lower()) == "organization")


_DRAWING_UP = lx.words("adopt agree approve compile complete draft finish negotiate pass prepare produce propose sign submit table write")
_DONE_TO_TEXTS = DONE_TO_TEXTS | lx.words("disclose reject release send share submit")


def shown(ref: Ref, track: Track, scene: Scene) -> bool:
    """True for the data that show what "they" did, which are not they: "Satellite data showed that they had left"."""
    token = node = scene.doc[ref.head]
    if ref.kind != "pronoun" or track.names or track.thing.type == "Person":
        return False
    while node.head is not node and node.dep_ != "ccomp":
        node = node.head
    if node.dep_ != "ccomp" or node.head.lemma_ not in ("confirm", "indicate", "reveal", "show", "suggest") or node.i < token.i:
        return False
    return any(r.head == s.i and r.name in SHOWING_NOUNS for s in subjects(node.head) for r in track.seen)


def participle(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Ana Ruiz, a nurse travelling with her sons": of whom the participle is said."""
    token = node = scene.doc[ref.head]
    while token.dep_ == "poss" and node.head is not node:
        child, node = node, node.head
        if child.pos_ == "VERB" and (child.tag_ != "VBG" or child.dep_ != "acl"):
            return
        if child.pos_ == "VERB":
            yield node.head.i if node.dep_ == "appos" else node.i
            return


_OF_THINGS = lx.words(
    "affect apply be become cause cost cover damage do drive fail harm help hit hurt lead make mean push raise reduce remain result show "
    "target threaten undermine violate work"
)
"""Verbs of what things do."""


def said_of_several(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "He said sanctions were a failure. They hurt Europe": the several things that one speaker told of."""
    doc, start = scene.doc, scene.sent_start[ref.head]
    if scene.role[ref.head] != 0 or ref.head - start > 2 or doc[ref.head].head.lemma_ not in _OF_THINGS:
        return
    first, *told = [*main_subjects(doc, start)] or [-1]
    if first < 0 or doc[first].tag_ not in ("NN", "NNP", "PRP") or doc[first].lower_ in ("they", "we") or len(told) != 1:
        return
    if any(c.dep_ == "conj" for c in doc[first].rights):
        return
    yield from (k for k in told if doc[k].tag_ == "NNS" and lx.noun_kind(doc[k].lemma_.lower()) == "")


def said_on(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "“The makers would have panicked,” Ruiz said. “Now they have stocks”", "“The ban failed,” Ruiz said. “It hurts us”": the same."""
    doc, token = scene.doc, scene.doc[ref.head]
    quote = scene.quote_of.get(ref.head, 0)
    tags = {"they": ("NNS",), "it": ("NN", "NNP")}.get(token.lower_, ())
    if quote == 0 or not tags or token.dep_ != "nsubj":
        return
    (begin, end), start = scene.quotes[quote - 1], scene.quotes[quote][0]
    speaker, other = (scene.speaker_head[n] for n in (quote - 1, quote))
    if speaker is None or not end <= speaker < start or other not in (None, speaker) or any("\n" in t.text for t in doc[end:start]):
        return
    acting = [k for k in (*range(begin, end), *range(start, ref.head)) if doc[k].dep_ in ("nsubj", "nsubjpass") and doc[k].tag_ in tags]
    if len(acting) == 1 and acting[0] < end:
        yield acting[0]


def told_on(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "A tape may show who turned first, said Ruiz. “It won't tell us whose sea it was,” she said": what she spoke of before."""
    doc, token = scene.doc, scene.doc[ref.head]
    quote = scene.quote_of.get(ref.head, -1)
    if token.lower_ != "it" or token.dep_ not in ("nsubj", "nsubjpass") or quote < 0:
        return
    begin, speaker = scene.quotes[quote][0], scene.speaker_head[quote]
    start = scene.sent_start[begin]
    first = begin_before(doc, start)
    if speaker is None or doc[speaker].lower_ not in ("he", "she") or begin > start + 1:
        return
    if any(k in scene.quote_of for k in range(first, start)) or any(doc[k].dep_ in ("nsubj", "nsubjpass") for k in range(begin, ref.head)):
        return
    told = [
        c for t in doc[first:start] if t.dep_ == "ROOT" and t.lemma_ in lx.SPEECH_VERBS for c in t.lefts
        if c.dep_ == "ccomp" and any(scene.owner[s.i].thing.type == "Person" for s in subjects(t) if s.i in scene.owner)
    ]  # fmt: skip
    yield from (s.i for c in told for s in subjects(c) if s.tag_ == "NN" and lx.noun_kind(s.lemma_.lower()) == "")
