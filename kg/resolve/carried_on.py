"""What a text goes on about: the firm or state of the sentence before, a source named at its end, the state whose navy it is.

Each rule names one construction.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import lexicon as lx
from .features import Scene
from .governed import main_subjects, subjects
from .ref import Ref

if TYPE_CHECKING:
    from .words import Word

__all__ = ["arm_of_state", "body_goes_on", "firm_with_rivals", "participle", "source_goes_on", "what_is_opposed"]

_DOING = lx.words(
    "accuse acquire advise agree announce appeal apply appoint arrest ask assure ban bar borrow build buy call cancel close condemn "
    "control cut decide declare demand deny deploy deport dismiss donate employ expel export fire hire import impose instal install invest "
    "issue join launch lay lend lift make manufacture nationalise offer open operate order own plan plead pledge produce promise "
    "propose publish pull recall recognise recruit refuse reject release rent reopen request resume run sack sell send settle shut sign "
    "spend sue summon supply suspend threaten urge vote vow withdraw"
)
"""What only somebody does: no plan, deal or report."""
_ARMS = lx.words(
    "ambassador army border border-guard cabinet citizen coastguard currency economy embassy envoy exporter farmer fisherman fleet "
    "government judiciary minister ministry navy parliament police president soldier supreme troop voter"
)
_SAYING = lx.words("argue complain fear insist maintain say state warn")
_OPPOSING = lx.words(
    "approve back block criticise criticize condemn defend denounce dismiss endorse oppose praise reject support veto welcome"
)


def body_goes_on(ref: Ref, scene: Scene) -> Iterator[int]:
    """ "Kade welcomed the plan. It has installed batteries", "In May it suspended patrols": the subject of the sentence before."""
    doc, i = scene.doc, ref.head
    token, start = doc[i], scene.sent_start[i]
    verb = token.head
    if token.lower_ != "it" or token.dep_ != "nsubj" or verb.dep_ != "ROOT" or verb.lemma_ not in _DOING:
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
    first = next((k for k in range(start - 1, -1, -1) if doc[k].is_sent_start), 0)
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
    if said.dep_ != "advcl" or said.tag_ != "VBG" or said.head.lemma_ not in _OPPOSING or not _would(token.head):
        return
    things = [c for c in said.head.rights if c.dep_ == "dobj" and c.i < said.i]
    yield from (c.i for c in things if c.tag_ == "NN" and lx.noun_kind(c.lemma_.lower()) == "")


def _would(verb: Word) -> bool:
    """A rule or plan "would", "will" or "could" do something; who opposes it has done so or does."""
    return any(c.dep_ == "aux" and c.lower_ in ("can", "could", "may", "might", "will", "would") for c in verb.lefts)


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
