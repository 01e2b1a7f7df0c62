"""What grammar and wording say for certain, or nearly, about which thing a mention refers to.

Precision of the rules on held-out documents is what lets them come before the ranker.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .carried_on import own_thing, put_before, said_on, shown, told_on, voted_on, what_is_drafted, what_is_opposed
from .deeds import body_taken_for_person, company_behind, deed_meant, object_before, subject_before, text_before
from .excluded import bound, cast_as, dead, elsewhere, names_it, no_agent, of_event, of_some_unit, only_quoted, overtaken, somebody_else
from .features import Scene, Track, is_plural, states_of
from .governed import main_subjects, same_object
from .kinds import GENERIC, NO_COMPANY, NO_FIRM, RULING, UNITED, is_kind
from .lexicon import DOCUMENT_SUFFIXES, ORG_SUFFIXES, PLACE_SUFFIXES, RELATIVE_NOUNS, words
from .office_words import OFFICES, role_words
from .ref import Ref
from .subjects import answered, introduced, subject_person
from .typing import family
from .voices import epithet, fighters, own_country, spoken_for, superlative

if TYPE_CHECKING:
    from .words import Words

__all__ = ["aged", "agrees", "certain", "head_word", "kind_word", "of_another_country", "relative", "several"]


def certain(ref: Ref, begun: list[Track], scene: Scene) -> Track | None:
    """The thing that a rule gives, tried in this order: speaker, head word, office, topic of the last sentence, kind of thing."""
    for rule in (_speaker, _head_word, _office, aged, _subject, _epithet, kind_word):
        track = rule(ref, begun, scene)
        if track is not None:
            ref.extra["rule"] = ref.extra["rule"] if rule is _subject else rule.__name__.strip("_")
            return track
    return None


def _epithet(ref: Ref, begun: list[Track], scene: Scene) -> Track | None:
    plain = fighters(ref, scene) or own_country(ref, scene)
    if plain is not None:
        return plain
    track = superlative(ref, scene) or epithet(ref, begun, scene)
    return track if track is not None and agrees(ref, track, scene) else None


def _head_word(ref: Ref, begun: list[Track], scene: Scene) -> Track | None:
    if ref.head in scene.quote_of and ref.name == "government" and scene.doc[ref.start].lower_ == "this":
        return None  # "I have defended this government": the speaker's, whichever was named last
    return head_word(ref, [t for t in begun if not elsewhere(ref, t, scene)], scene.doc)


def relative(ref: Ref, begun: list[Track], scene: Scene) -> tuple[bool, Track | None]:
    """Whether a mention says who somebody is by another ("her brother"), and who was called so before, by the same owner's side."""
    if ref.kind != "nominal" or ref.name not in RELATIVE_NOUNS:
        return False, None
    owner = next((scene.owner.get(c.i) for c in scene.doc[ref.head].lefts if c.dep_ == "poss"), None)
    if owner is None:
        return any(c.dep_ == "poss" for c in scene.doc[ref.head].lefts), None
    known = (t for t in reversed(begun) if (ref.name, id(owner)) in t.relations)
    return True, next(known, None) if ref.number != "pl" else None


def agrees(ref: Ref, track: Track, scene: Scene) -> bool:
    """What English grammar rules out: "he" is no company, "it" no person, one man not "the ministers"."""
    ruled_out = (bound, names_it, _own, answered, cast_as, of_some_unit, no_agent, dead, overtaken, shown)
    return _alike(ref, track, scene) and not any(rule(ref, track, scene) for rule in ruled_out)


def _own(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "Her aide" is not who "her" is, nor is "our aide" who speaks the turn."""
    if ref.kind == "pronoun":
        return False
    for owner in (c for c in scene.doc[ref.head].lefts if c.dep_ == "poss"):
        label = scene.turn_of.get(owner.i) if owner.lower_ in ("my", "our") else None
        if scene.owner.get(owner.i) is track or (label is not None and scene.owner.get(label) is track):
            return True
    return False


def _alike(ref: Ref, track: Track, scene: Scene) -> bool:
    """True if number, gender and kind do not clash."""
    thing, kind = track.thing, family(track.thing.type)
    if somebody_else(ref, track, scene):
        return False
    plural = is_plural(track)
    if ref.kind == "pronoun":
        if ref.person == 2 and ref.head not in scene.quote_of:
            return not track.names  # "you" outside quotations is the reader
        if ref.person == 1 and ref.head not in scene.quote_of and ref.head not in scene.turn_of:
            return bool(track.names) or all(r.person == 1 for r in track.seen)  # "spoke of a smuggler, Ruiz told me": who writes
        if ref.person == 3 and (_speaks_of_others(ref, track, scene) or only_quoted(ref, track, scene)):
            return False
        if ref.gender in ("m", "f"):
            if plural or thing.gender not in ("", "n", ref.gender):
                return False
            return kind == "person" or (bool(track.names) and thing.entry is None and not _plainly_no_person(track))
        if ref.gender == "n":
            if kind == "other" and not track.names and _has_officers(ref, scene):
                return False
            several = plural and not (kind == "organization" and _named_alone(track, scene))
            return kind != "person" and not several and not (track.names and kind != "other" and of_event(ref, scene))
        if ref.person == 3:
            return plural or kind != "person" or (not thing.names and thing.gender not in ("m", "f"))
        return kind == "person" or (kind != "place" and ref.number == "pl") or (not track.names and kind != "place")
    group = scene.family_of(ref.name)
    if (group == "person") != (kind == "person") and kind != "other":
        return False
    if ref.name in GENERIC["company"] and (track.nouns & NO_COMPANY or thing.type in RULING):
        return False  # "a union, Acdac", "the Senate": no company
    if kind == "person" and (of_another_country(ref, track, scene) or _of_another_office(ref, track, scene)):
        return False
    if ref.gender in ("m", "f") and thing.gender in ("m", "f") and ref.gender != thing.gender:
        return False
    return kind != "person" or plural == (ref.number == "pl")


def _named_alone(track: Track, scene: Scene) -> bool:
    """True for a body of two words and more without an article, which is one, whatever its last word: "Kade Systems"."""
    return bool(track.names) and all(" " in r.name and scene.doc[r.start].lower_ != "the" for r in track.seen if r.kind == "name")


def several(ref: Ref, track: Track) -> bool:
    """True for "he" or "she" and what one noun names several people by: "the family"."""
    return ref.gender in ("m", "f") and not track.names and bool(track.nouns) and track.nouns <= _SEVERAL


_SEVERAL = words("audience congregation couple crew delegation duo family jury pair team trio")
"""Singular nouns for several people."""
_OFFICERS = words(
    "adviser ambassador ceo chair chairman chairwoman chancellor chief commissioner diplomat envoy executive governor lawmaker leadership "
    "lieutenant mayor minister negotiator parliament premier president prosecutor spokesman spokesperson spokeswoman treasurer"
)


def _has_officers(ref: Ref, scene: Scene) -> bool:
    """ "The vote was welcomed by its chief executive": of a body or a country, not of the vote."""
    return scene.doc[ref.head].dep_ == "poss" and scene.doc[ref.head].head.lemma_.lower() in _OFFICERS


def _speaks_of_others(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "He" in a quotation, or in a turn of a transcript, is not who speaks it."""
    quote = scene.quote_of.get(ref.head)
    head = scene.speaker_head[quote] if quote is not None else scene.turn_of.get(ref.head)
    return head is not None and (scene.owner.get(head) is track or any(r.head == head for r in track.thing.refs))


_NO_PEOPLE = PLACE_SUFFIXES | DOCUMENT_SUFFIXES | ORG_SUFFIXES.keys()


def _plainly_no_person(track: Track) -> bool:
    """True if the words of a name, or the noun beside it, say that it is a body or a place, whatever "he" might suggest."""
    if any(family(r.extra["said"]) in ("organization", "place") for r in track.seen if "said" in r.extra):
        return True
    parts = [n.lower().split() for n in track.names]
    telling = {w[-1] for w in parts if len(w) > 1} | {w[0] for w in parts if w[1:2] in (["of"], ["for"])}  # "Department of Fisheries"
    return not telling.isdisjoint(_NO_PEOPLE)


def _of_another_office(ref: Ref, track: Track, scene: Scene) -> bool:
    """ "The prime minister" is nobody whom the text calls president."""
    role = role_words(ref, scene.doc) if ref.name in OFFICES else ""
    return role in _CHIEFS and not track.roles.isdisjoint(_CHIEFS) and role not in track.roles


def of_another_country(ref: Ref, track: Track | None, scene: Scene) -> bool:
    """ "The Peruvian president" is nobody who is spoken of, or known, only as an office holder of other countries."""
    asked = ref.extra.get("countries", ())
    if not asked or ref.name not in OFFICES or track is None:
        return False
    entry = track.thing.entry
    known = track.countries | ({term.of for term in entry.terms} if entry is not None else set())
    if not known:  # an office of a country that the text leaves open is that of the country it speaks of most
        return role_words(ref, scene.doc) in track.roles and scene.leading not in asked
    return not known & set(asked)


def _speaker(ref: Ref, begun: list[Track], scene: Scene) -> Track | None:
    """ "I" in a quotation is who speaks it; without a verb of speech beside it, who spoke last in the paragraph or the one before.

    "We" is the body that a spokesperson speaks for.
    """
    quote = scene.quote_of.get(ref.head)
    if ref.kind != "pronoun" or ref.person != 1:
        return None
    if quote is None:
        label = scene.turn_of.get(ref.head)
        track = scene.owner.get(label) if label is not None else None
        return track if track is not None and ref.number == "sg" and family(track.thing.type) == "person" else None
    for n in range(quote, -1, -1):
        head = scene.speaker_head[n]
        if scene.paragraph[ref.head] - scene.paragraph[scene.quotes[n][0]] > 2:
            return None
        track = scene.owner.get(head) if head is not None else None
        if track is not None:
            if family(track.thing.type) != "person" or is_plural(track):
                return track if ref.number == "pl" and family(track.thing.type) == "organization" else None
            return track if ref.number == "sg" else spoken_for(ref, track, begun, scene)
    return None


_OF_VERBS = words("accuse suspect convict warn inform remind deprive rob strip rid clear acquit assure notify")
"""Verbs that have "of" themselves: "accused the firm of fraud"."""


def _restricts(child) -> bool:
    """True for what says which one is meant: "the museum of flight"; not where it is, nor what it is accused of."""
    noun = child.head
    accused = child.lower_ == "of" and noun.dep_ in ("dobj", "nsubjpass") and noun.head.lemma_ in _OF_VERBS
    if child.dep_ in ("relcl", "acl") and any(t.text == "," and t.i < child.i for t in noun.rights):
        return False  # "the institute, which is funded by Peru": more is said of it, not which one it is
    doing = child.dep_ == "prep" and (accused or any(c.dep_ == "pcomp" for c in child.rights))
    return child.dep_ in ("prep", "relcl", "acl") and child.lower_ not in ("in", "on", "at") and not doing


_FAR = 10
"""Sentences back within which "the museum" is the museum that was named."""


_FORCES = words("army military")
_SELFSAME = words("particular same very")


def _bare(ref: Ref, doc: Words, articles: tuple[str, ...] = ("the", "this")) -> bool:
    """True for an article or demonstrative and one noun in the singular: "the event", "this particular event"."""
    if ref.kind != "nominal" or ref.number == "pl" or doc[ref.start].lower_ not in articles:
        return False
    return ref.head - ref.start == 1 or (ref.head - ref.start == 2 and doc[ref.start + 1].lower_ in _SELFSAME)


def head_word(ref: Ref, begun: list[Track], doc: Words) -> Track | None:
    """ "The museum" after "Museum of Flight", "the group" after "a group of residents": its head word, with nothing that restricts it."""
    if not _bare(ref, doc, ("the", "this", "that")) or any(_restricts(c) for c in doc[ref.head].rights):
        return None
    near = [t for t in begun if t.thing.type != "Person" and ref.sent - t.sents[-1] <= (_FAR if t.names else _NEAR)]
    found = [t for t in near if ref.name in t.heads or introduced(ref, t, doc)]
    if not found:
        return None
    last = max(found, key=lambda t: t.seen[-1].start)
    state = [t for t in near if not t.names and t.nouns & _FORCES] if ref.name in _FORCES and last.names else []
    if state:
        return state[-1]  # "the military …", where "the Free Army" is another: "the army"
    just = [t for t in near if t.names and ref.name in t.nouns and ref.sent - t.sents[-1] < 2]
    if len(just) == 1:
        return just[0]  # "Frontex, the EU's border agency, left. The agency"
    main = max(found, key=lambda t: (len(t.seen), t is last))  # "the council": the one that the text is about
    return main if main.names and len(main.seen) > 2 * len(last.seen) else last


_OTHERS = words("former new next first last other another acting previous late then interim ex future incoming outgoing")
"""Words that make an office another's than the one named before."""


_HEADS = frozenset({"president", "prime minister", "chancellor", "monarch", "leader", "premier"})
"""Offices whose holder is "the leader" of a country."""
_CHIEFS = frozenset({"president", "prime minister", "chancellor", "monarch", "foreign minister"})
"""Offices of which nobody has two."""


def _of_unknown(child) -> bool:
    """True for "of that country" and the like after an office: the country is not named."""
    return child.lower_ == "of" and any(c.dep_ == "pobj" and c.pos_ != "PROPN" and c.lower_ not in _FIELDS for c in child.rights)


_FIELDS = words("state staff defense defence finance")


def _once_held(role: str, begun: list[Track]) -> list[Track]:
    """Who of those named held an office, by the gazetteer, that the text calls them former holders of; several: none."""
    asked = role.removeprefix("former ")
    found = [
        t for t in begun if t.names and t.thing.entry is not None and any(term.role == asked and term.end for term in t.thing.entry.terms)
    ]
    return found if role != asked and len(found) == 1 else []


def _office(ref: Ref, begun: list[Track], scene: Scene) -> Track | None:
    """ "The president", "the US president": the person who bears that title here, the one of that country where it is named."""
    doc = scene.doc
    if (
        ref.kind != "nominal"
        or ref.number == "pl"
        or not (ref.name in OFFICES or role_words(ref, doc).endswith(" candidate"))
        or doc[ref.start].lower_ in ("a", "an", "another", "former", "any")
    ):
        return None
    if doc[ref.start].lower_ != "the" and not ref.extra["countries"] and not doc[ref.head].tag_.startswith("NNP"):
        return None
    role = role_words(ref, doc)
    others = {c.lower_ for c in doc[ref.head].lefts} & _OTHERS
    if others - ({"former"} if role.startswith("former ") else set()) or doc[ref.head].head.lower_ == "as":
        return None
    after = [c for c in doc[ref.head].rights if c.dep_ != "relcl" or doc[c.left_edge.i - 1].text != ","]  # "the minister, who"
    if any(c.dep_ in ("relcl", "acl") or c.lower_ in ("from", "on") or _of_unknown(c) for c in after):
        return None
    running = role.endswith(" candidate")
    placed = running or ref.extra["countries"]
    if not placed and any(t.text[:1].isupper() and t.lower_ not in OFFICES for t in doc[ref.start + 1 : ref.head]):
        return None  # "the Bavarian leader": of somewhere that is not known
    asked = _HEADS if ref.name == "leader" and ref.extra["countries"] else {role}  # "the Peruvian leader"
    found = [t for t in begun if t.thing.type == "Person" and t.names and asked & t.roles]
    found = found or _once_held(role, begun)
    if ref.extra["countries"] and not running:
        countries = ref.extra["countries"]
        found = [t for t in found if states_of(t) & countries or (not t.countries and scene.leading in countries)]
    if not found and not placed and not others:
        return _who_needs_no_title(ref, role, begun, scene)
    return max(found, key=lambda t: t.seen[-1].start) if found else None


_KNOWN_BY_OFFICE = ("chancellor", "governor", "mayor", "minister", "premier", "president", "secretary")


def _who_needs_no_title(ref: Ref, role: str, begun: list[Track], scene: Scene) -> Track | None:
    """ "Ana Ruiz has accused the bank. The home secretary, who": a text that opens with a name and no word of who that is tells it next."""
    doc = scene.doc
    subjects = ("nsubj", "nsubjpass")
    if not role.endswith(_KNOWN_BY_OFFICE) or doc[ref.start].lower_ != "the" or doc[ref.head].dep_ not in subjects:
        return None
    if any(role_words(r, doc) == role for t in scene.named.values() for r in t.thing.refs if r.kind == "name"):
        return None  # "Home Secretary Ola Poe", farther on
    before = [t for t in begun if t.thing.type == "Person" and t.names and ref.sent - 1 in t.sents]
    found = [
        t for t in before
        for r in t.seen
        if r.kind == "name" and r.sent == ref.sent - 1 and " " in r.name and not r.titles and doc[r.head].dep_ == "nsubj"
        and doc[r.head].head.dep_ == "ROOT" and not any(c.dep_ in ("appos", "relcl") for c in doc[r.head].children)
    ]  # fmt: skip
    if len(found) != 1 or found[0].roles:
        return None
    first = next(r for r in found[0].seen if r.kind == "name" and " " in r.name)
    return found[0] if first.sent == ref.sent - 1 else None


_AGE = re.compile(r"\b(\d{1,3})-year-old\b")
_JUST_NAMED = 3
"""Sentences back within which somebody is who "the 47-year-old" is."""


def aged(ref: Ref, begun: list[Track], scene: Scene) -> Track | None:
    """ "The 47-year-old": who the text says is of that age, else the one person named nearby, or whom the sentence before is about."""
    doc = scene.doc
    if ref.kind != "nominal" or ref.number == "pl" or doc[ref.start].lower_ != "the":
        return None
    age = _AGE.search(doc.between(ref.start, ref.head + 1))
    if age is None:
        return None
    near = [t for t in begun if t.names and t.thing.type == "Person" and not is_plural(t) and ref.sent - t.sents[-1] <= _JUST_NAMED]
    near = [t for t in near if ref.gender in ("", t.thing.gender) or not t.thing.gender]
    told = [t for t in near if any(doc.between(r.end, min(r.end + 2, len(doc))) == f", {age[1]}" for r in t.seen if r.end < len(doc))]
    about = [t for i in main_subjects(doc, scene.sent_start[ref.head]) if (t := scene.owner.get(i)) in near]
    for found in (told, about, near):
        if len(found) == 1:
            return found[0]
    return None


def _subject(ref: Ref, begun: list[Track], scene: Scene) -> Track | None:
    kind = "organization" if ref.gender == "n" else "person" if ref.gender in ("m", "f") else ""

    def fits(track: Track) -> bool:
        body = kind in ("", family(track.thing.type)) or (kind == "organization" and track.thing.type == "Country")
        return body and agrees(ref, track, scene) and not several(ref, track)

    def thing(rule) -> tuple[Track, str] | None:
        things = (scene.owner[i] for i in rule(ref, scene) if i in scene.owner) if ref.gender == "n" else ()
        return next(((t, "thing before") for t in things if agrees(ref, t, scene)), None)

    body = body_taken_for_person(ref, scene)
    found = (body, "body behind") if body is not None else None
    for rule in (text_before, same_object, deed_meant, subject_before, own_thing, said_on, told_on, put_before, voted_on, what_is_opposed):
        found = found or thing(rule)
    found = found or subject_person(ref, scene, fits) or thing(object_before) or thing(what_is_drafted)
    if found is None:
        return None
    ref.extra["rule"] = found[1]
    return found[0]


_NEAR = 5
"""Sentences back within which "the company" and the like are looked for."""


def kind_word(ref: Ref, begun: list[Track], scene: Scene) -> Track | None:
    """ "The company", "the country", "the city": the one named nearby, or of several the one that the text is mostly about.

    None where several are named nearby about as often: then it is anybody's guess.
    """
    doc = scene.doc
    if not _bare(ref, doc):
        return None
    if any(_restricts(c) and c.lower_ != "for" for c in doc[ref.head].rights):
        return None
    kind = next((k for k, nouns in GENERIC.items() if ref.name in nouns), "")
    called = [t for t in begun if kind == "group" and t.names and ref.name in t.nouns and ref.sent - t.sents[-1] <= _FAR]
    if len(called) == 1 and not _coargument(ref, called[0], scene):
        return called[0]  # "the M5, an armed group": before any body that might be a group
    told = [t for i in company_behind(ref, scene) if kind and (t := scene.owner.get(i)) is not None and is_kind(t, kind)]
    if told:
        return told[0]
    found = [t for t in begun if kind and is_kind(t, kind) and _said_near(ref, t, scene) and not _coargument(ref, t, scene)]
    if ref.name in NO_FIRM:
        found = [t for t in found if t.thing.type != "Company"]
        found = [t for t in found if t.nouns & UNITED] or found
    stem = ref.name.removesuffix("maker")
    named = [t for t in found if len(stem) > 2 and stem != ref.name and any(stem in n.lower() for n in t.names)]
    found = sorted(named or found, key=lambda t: (-_names_of(t), -t.seen[-1].start))
    if kind == "event" and found:
        return max(found, key=lambda t: t.seen[-1].start)
    spoken_of = [t for i in main_subjects(doc, scene.sent_start[ref.head]) if (t := scene.owner.get(i)) in found]
    if len(found) > 1 and kind in ("company", "country", "group") and len(spoken_of) == 1:
        return spoken_of[0]  # who the sentence before was about
    if len(found) > 1 and (_names_of(found[0]) < 2 * _names_of(found[1]) or _passed_over(ref, found)):
        return None
    return found[0] if found else None


def _passed_over(ref: Ref, found: list[Track]) -> bool:
    """True if the one named most was not mentioned in this sentence or the two before, and another was."""
    near = [any(ref.sent - r.sent < 3 for r in track.seen) for track in found]
    return not near[0] and any(near)


def _names_of(track: Track) -> int:
    return sum(r.kind == "name" for r in track.thing.refs)


def _said_near(ref: Ref, track: Track, scene: Scene) -> bool:
    """True if it was mentioned nearby as something of its own, not only in the title or description of another."""
    near = [r for r in track.seen if ref.sent - r.sent <= _NEAR]
    return any(not r.nested or track.thing.type == "Alliance" or scene.doc[r.head].dep_ == "poss" for r in near)



def _coargument(ref: Ref, track: Track, scene: Scene) -> bool:
    """True if the thing is named by another part of the clause that the mention is in."""
    governors = {scene.governor[ref.head], scene.governor[scene.governor[ref.head]]}
    return any(r.sent == ref.sent and (scene.governor[r.head] in governors) and r.head != ref.head for r in track.seen[-4:])
