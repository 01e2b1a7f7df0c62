"""One document: propositions over phrases → claims over entities."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING

from ..model import Argument, Claim, Document, Entity, Mention, Node, Phrase, Proposition, Source
from . import lexicon as lx
from .confidence import LEAST, Standing, confidences, features
from .coref import resolve_references
from .descriptions import Descriptions
from .gazetteer import BASE, Entry, Gazetteer, key_of
from .groups import groups
from .labels import bare_word, clause_label, document_key, folded_slug, nominal_label, possessive, those_who, tidy
from .mentions import find_refs
from .naming import Namer
from .office_words import of_another
from .offices import name_holders
from .parts import all_of, of_whole_names
from .ranker import load_ranker
from .ref import Ref, whole_end
from .thing import Thing
from .things import name_things
from .told_countries import with_told_countries
from .typing import family, finer, nominal_type
from .words import Words

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Resolved", "resolve"]

_OWN_NODE = frozenset({"Role", "Statement", "Time", "Quantity"})
"""Hints of extraction for which a description is a node of its own, whoever it describes."""

UNNAMED = "Reference"
"""Type of a node that stands for a pronoun without antecedent; the graph leaves it out."""

_BARE = lx.PRONOUNS.keys() | lx.DETERMINERS | lx.PEOPLE_PRONOUNS | lx.GROUP_PRONOUNS | lx.QUANTITIES
"""Words that alone name nothing."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """Claims over entities, and the entities with their mentions. Picklable; ``merge`` joins one or several, and names the claims."""

    claims: tuple[Claim, ...]
    entities: tuple[Entity, ...]


def resolve(doc: Doc, document: Document, propositions: Sequence[Proposition], gazetteer: Gazetteer, *, base: str = BASE) -> Resolved:
    """Name what the phrases of a document refer to.

    ``doc`` is the parse of ``document`` (``doc.text == document.text``). Entities are those that have a
    name and those that a claim needs; their ids are final for this document alone. Claims get theirs from ``merge``.
    """
    reading = Reading(Words.of(doc), document, gazetteer, base)
    whole = list(of_whole_names(propositions, reading.inside, reading.token_at, reading.doc))
    reading.read_phrases(whole)
    drafts = [draft for proposition in whole for draft in reading.drafts(proposition)]
    likely = confidences([seen for _, seen in drafts])
    claims = [replace(claim, confidence=value) for (claim, _), value in zip(drafts, likely, strict=True) if value >= LEAST]
    return Resolved(tuple(claims), tuple(reading.entities()))


_NO_MENTION = frozenset({"Statement", "Time", "Quantity"})
"""Nodes for clauses and amounts: they stand in claims, and are no mentions of things."""


class Reading:
    """What one document speaks of, while its propositions are being named."""

    def __init__(self, doc: Words, document: Document, gazetteer: Gazetteer, base: str):
        gazetteer = with_told_countries(doc, gazetteer)
        self.doc, self.document, self.gazetteer, self.base = doc, document, gazetteer, base
        self.key = document_key(document.id)
        refs = find_refs(doc, document, gazetteer)
        self.things = resolve_references(refs, name_things(refs, doc, gazetteer, document.date), doc)
        name_holders(self.things, doc, gazetteer, document.date)
        self.thing_of = {id(ref): thing for thing in self.things for ref in thing.refs}
        self.by_head: dict[int, Ref] = {}
        for ref in refs:  # later ones are inner ones: the outer mention of a head wins
            self.by_head.setdefault(ref.head, ref)
        self.descriptions = Descriptions(refs, self.thing_of, doc)
        self.inside: dict[int, Ref] = {}
        for ref in refs:
            if ref.kind == "name":
                for i in range(*ref.core):
                    self.inside[i] = ref
        self.spanned = {i for ref in refs if ref.kind == "name" and not ref.adjective for i in range(ref.start, ref.core[0])}
        self.idx = [token.idx for token in doc]
        self.token_at = {idx: i for i, idx in enumerate(self.idx)}
        self.groups = groups(refs, self.thing_of, doc, gazetteer)
        self.names = {key_of(tidy(name)): thing for thing in reversed(self.things) for name in thing.names}
        self.namer = Namer(doc, gazetteer, base, self.key, self.names)
        self.made: dict[str, Entity] = {}
        self.named: dict[int, Entity] = {}
        self.described: dict[tuple[int, int, int, str | None], str] = {}
        """Phrase that names nothing (tokens, head, hint) -> id of its node, "" if it has none."""
        self.fullest: dict[int, tuple[int, int]] = {}

    def read_phrases(self, propositions: Sequence[Proposition]) -> None:
        """Note the fullest phrase of each head, so that one thing has one name in all that is said of it ("firms that Ghana fined")."""
        for p in propositions:
            for phrase in (p.subject, p.object, p.place, *(phrase for _, phrase in p.arguments)):
                head = self.token_at.get(phrase.head_start) if phrase is not None and not phrase.label else None
                if head is not None and phrase.type not in _OWN_NODE:
                    span = self._tokens(phrase)
                    known = self.fullest.get(head, span)
                    self.fullest[head] = (min(span[0], known[0]), max(span[1], known[1]))

    # -- entities ----------------------------------------------------------------------------

    def entity(self, thing: Thing) -> Entity | None:
        """The entity of a thing that has a name; None for one that has not."""
        known = self.named.get(id(thing))
        if known is not None or not (thing.names or thing.entry):
            return known
        self.named[id(thing)] = self._keep(self.namer.entity(thing, self.mentions(thing)))
        return self.named[id(thing)]

    def _keep(self, entity: Entity) -> Entity:
        """Two things of one document that come to the same id are one entity."""
        old = self.made.get(entity.id)
        if old is not None:
            entity = replace(
                old,
                type=finer(old.type, entity.type),
                same_as=old.same_as or entity.same_as,
                aliases=tuple(sorted({*old.aliases, *entity.aliases} - {old.label})),
                about=tuple(sorted({*old.about, *entity.about})),
                mentions=tuple(sorted({*old.mentions, *entity.mentions})),
            )
        self.made[entity.id] = entity
        return entity

    def mentions(self, thing: Thing) -> tuple[Mention, ...]:
        """Where it is mentioned. A short form inside its full name, and a noun right before the name, are no mentions of their own."""
        names = [ref for ref in thing.refs if ref.kind == "name"]
        outer = [(r.start, r.end, len(r.name)) for r in names]
        inner = {id(r) for r in names if r.nested and any(s <= r.start and r.end <= e and n > len(r.name) for s, e, n in outer)}
        starts: dict[int, int] = {}
        for noun in thing.refs:  # "her colleague Ana Ruiz" is one mention
            for name in names:
                if noun.kind == "nominal" and noun.start < name.core[0] and name.start <= noun.head < name.core[0] == noun.end:
                    starts[id(name)] = min(noun.start, name.start)
                    inner.add(id(noun))
        return tuple(sorted({self.mention(ref, starts.get(id(ref))) for ref in thing.refs if id(ref) not in inner}))

    def mention(self, ref: Ref, first: int | None = None) -> Mention:
        start, end = self.doc[ref.start if first is None else first].idx, self.doc[ref.end - 1].idx + len(self.doc[ref.end - 1])
        return Mention(self.document.id, start, end, self.document.text[start:end], ref.kind)

    def entities(self) -> list[Entity]:
        """Everything named in the document, and what its claims needed, by id."""
        for thing in self.things:
            self.entity(thing)
        return [self.made[key] for key in sorted(self.made)]

    def nodes(self, phrase: Phrase, found: list[Entity] | None = None) -> list[Node]:
        """The node of a phrase; several for a plural that stands for named members; none if it cannot be named."""
        return [Node(e.id, e.label, e.type, phrase.text, phrase.start, phrase.end) for e in found or self.named_by(phrase)]

    def named_by(self, phrase: Phrase) -> list[Entity]:
        if phrase.label:
            known = self.names.get(key_of(phrase.label)) if phrase.type in (None, "Topic") else None
            found = self.entity(known) if known is not None else None
            return [found or self.topic(phrase.label, phrase.type or "Topic", phrase)]
        head = self.token_at.get(phrase.head_start)
        if head is None:
            return [self.topic(tidy(phrase.text), phrase.type or "Topic", phrase)] if tidy(phrase.text) else []
        if phrase.type == "Statement":
            return self.nominal(phrase, head) or [self.unnamed(phrase)]
        head = all_of(self.doc, head)
        ref = self.by_head.get(head) or self.inside.get(head)
        if ref is not None and ref.kind == "name" and not (ref.nested and head not in range(*ref.core)):
            if ref.adjective:  # but "is Polish": no country
                of = [self.listed(self.gazetteer.entries[ref.entries[0]])] if ref.entries else []
                return [self.topic(tidy(phrase.text), "Topic", phrase)] if self.doc[head].dep_ == "acomp" else of
            return [found] if (found := self.entity(self.thing_of[id(ref)])) is not None else []
        if ref is not None and id(ref) in self.groups:
            return [entity for thing in self.groups[id(ref)] if (entity := self.entity(thing)) is not None]
        thing = self.thing_of.get(id(ref)) if ref is not None else None
        if thing is not None and not (ref.kind == "nominal" and phrase.type in _OWN_NODE) and (found := self.entity(thing)) is not None:
            return [found]
        if named := self._adjective(head, phrase) or (self._appended(head, phrase) if thing is None or not thing.names else None):
            return [named]
        if ref is not None and ref.kind == "pronoun":
            return self.antecedent(ref, thing) or [self.unnamed(phrase)]
        return self.nominal(phrase, head) or [self.unnamed(phrase)]

    def _adjective(self, head: int, phrase: Phrase) -> Entity | None:
        """The country of a phrase that is its adjective alone, though the recogniser counts the word to a longer name."""
        word = self.doc[head]
        entry = self.gazetteer.demonym(word.text) if len(phrase.text.strip()) == len(word) else None
        return self.listed(entry) if entry is not None else None

    def _appended(self, head: int, phrase: Phrase) -> Entity | None:
        """The person or body whose name a description ends in: "the academic and author Ana Ruiz"."""
        ends = self._ends_in_person(head, phrase)
        if ends is not None:
            return ends
        for child in self.doc[head].rights:
            ref = self.by_head.get(child.i)
            if child.dep_ != "appos" or ref is None or ref.kind != "name" or ref.adjective or child.idx >= phrase.end:
                continue
            thing = self.thing_of[id(ref)]
            if family(thing.type) in ("person", "organization") and not any(t.text == "," for t in self.doc[head : child.i]):
                return self.entity(thing)
        return None

    def _ends_in_person(self, head: int, phrase: Phrase) -> Entity | None:
        """The person whose office or profession heads a phrase that ends in the name: "Governor of Maine Ana Ruiz"."""
        end = self._tokens(phrase)[1]
        ref = self.inside.get(end - 1)
        if ref is None or ref.adjective or ref.core[1] != end or not head < ref.core[0] or self.thing_of[id(ref)].type != "Person":
            return None
        between = self.doc[head + 1 : max(ref.start, head + 1)]
        joined = bool(between) and all(t.lower_ == "and" or t.pos_ in ("ADJ", "NOUN") for t in between)
        before = self.doc[self._tokens(phrase)[0] : ref.core[0]]
        if ref.titles and before[-1].lower_.strip(".") in ref.titles and all(t.text[:1].isupper() or t.pos_ == "NOUN" for t in before):
            return self.entity(self.thing_of[id(ref)])  # "Bergen police Chief Ana Ruiz", whatever the parse takes for its head
        own = self.doc[head].lower_ in ref.titles and not of_another(self.doc[head + 1 : ref.core[0]])
        own = own or (joined and nominal_type(self.doc[head].lemma_.lower()) == "Person")
        return self.entity(self.thing_of[id(ref)]) if own else None

    def antecedent(self, pronoun: Ref, thing: Thing | None) -> list[Entity]:
        """The node of the first noun phrase before it that a pronoun takes up ("a man … he"); none if there is none."""
        for ref in thing.refs if thing is not None else ():
            if ref.kind == "nominal" and ref.head < pronoun.start:  # not what its own clause says it is ("it is a bomb")
                first, last, head = self.doc[ref.start], self.doc[whole_end(self.doc, ref) - 1], self.doc[ref.head]
                end = last.idx + len(last)
                return self.nominal(Phrase(self.document.text[first.idx : end], first.idx, end, head.idx, head.idx + len(head)), ref.head)
        return []

    def unnamed(self, phrase: Phrase) -> Entity:
        """A node of its own for a pronoun whose antecedent is not found: what is said of it stays, and names nobody."""
        head = self.token_at.get(phrase.head_start)
        low = bare_word(self.doc, head)
        words = those_who(self.doc, head) if low in ("those", "anyone", "everyone") else ""
        words = tidy(phrase.text).lower() if low in lx.QUANTITIES else words
        kind = "group" if low in lx.GROUP_PRONOUNS else "person" if low in lx.PEOPLE_PRONOUNS else "thing"
        label = words or lx.ANYBODY.get(low, f"unnamed {kind}")
        mention = Mention(self.document.id, phrase.start, phrase.end, self.document.text[phrase.start : phrase.end], "pronoun")
        return self._keep(Entity(f"{self.base}{folded_slug(label)}_{self.key}_{phrase.start}", label, UNNAMED, (), (), (), (mention,)))

    def listed(self, entry: Entry, mentions: tuple[Mention, ...] = ()) -> Entity:
        return self._keep(Entity(self.base + entry.slug, entry.label, entry.type, (), entry.same_as, (), mentions))

    def nominal(self, phrase: Phrase, head: int) -> list[Entity]:
        """A node for a phrase that names nothing: joined across documents if a topic, else of this document alone."""
        start, end = self._tokens(phrase)
        if phrase.type not in _OWN_NODE:
            start, end = self.fullest.get(head, (start, end))
            fuller = self.descriptions.fuller(start, end, self.by_head.get(head))
            if fuller is not None:
                head = fuller.head
                start, end = self.fullest.get(head, (fuller.start, fuller.end))
        known = self.described.get((start, end, head, phrase.type))
        if known is None:
            made = self._described(phrase.type, start, end, head)
            known = self.described[start, end, head, phrase.type] = made.id if made is not None else ""
        return [self.made[known]] if known else []

    def _described(self, asked: str | None, start: int, end: int, head: int) -> Entity | None:
        owner = self._owner(start)
        if asked == "Statement":
            label = clause_label(self.doc, start, end, self.gazetteer.demonym)
        else:
            own = owner.label.partition(" whose ")[0] if owner else None
            label = nominal_label(self.doc, start, end, head, own, self.inside, self.gazetteer.demonym)
            of_whose = self.doc.between(start + 1, min(start + 3, end)) == "of whose"
            tail = "whose " if of_whose else "whom" if label.endswith(" of whom") else ""
            who = self._relative_owner(start + 2 if tail == "whose " else end - 1) if tail else None
            if who is not None:  # "most of whose members", "one of whom"
                label = label.replace(tail, possessive(who.label, "") if tail == "whose " else who.label, 1)
        if (label.casefold() in _BARE and label != "mine") or not any(c.isalnum() for c in label):  # "the mine" is no pronoun
            return None
        amount = self.doc[head].ent_type_ in ("MONEY", "PERCENT", "CARDINAL", "QUANTITY")
        kind = asked or ("Quantity" if amount else self.noun_type(self.doc[head].lemma_.lower()))
        mention = self.mention(self._noun_phrase(start, end, head))
        described = self.thing_of.get(id(self.by_head.get(head)))
        named = described is not None and (described.names or described.entry)
        mentions = () if kind in _NO_MENTION or named or (kind == "Role" and head in self.spanned) else (mention,)
        if kind == "Topic" and " " in label:
            for slug in self.gazetteer.names.get(key_of(label), ()):
                entry = self.gazetteer.entries[slug]
                if family(entry.type) == "other":
                    return self.listed(entry, mentions)
        about = {e.id for i in range(start, end) if (e := self._name_at(i)) is not None}
        if owner is not None:
            about.add(owner.id)
        slug = folded_slug(label)
        if family(kind) != "other":
            slug += "_" + self.key
        return self._keep(Entity(self.base + slug, label, kind, (), (), tuple(sorted(about)), mentions))

    def _noun_phrase(self, start: int, end: int, head: int) -> Ref:
        """Where the phrase mentions its own thing: what follows the head and has a name ("ties to the Bank") mentions another."""
        if start <= head < end and any(i in self.inside for i in range(head + 1, end)):
            end = head + 1
            while start < head and self.doc[start].pos_ in ("ADP", "PUNCT"):
                start += 1
        return Ref(start, end, head, "nominal")

    def noun_type(self, lemma: str) -> str:
        """Type of what a common noun heads: the word lists, then the fitted table where it is plain."""
        kind = nominal_type(lemma)
        shares = load_ranker().nouns.get(lemma) if kind == "Topic" else None
        best = max(range(4), key=shares.__getitem__) if shares else 3
        return ("Person", "Organization", "Place", kind)[best] if shares and shares[best] >= 0.75 else kind

    def predicate(self, phrase: Phrase, subject: str) -> list[Node]:
        """What a thing is said to be ("an envoy", "a semiconductor maker"): a role or topic, not the thing itself."""
        head = self.token_at.get(phrase.head_start)
        if head is None:
            return []
        kind = phrase.type or ("Role" if family(self.noun_type(self.doc[head].lemma_.lower())) == "person" else "Topic")
        made = self.nominal(replace(phrase, type=kind), head)
        return [Node(e.id, e.label, e.type, phrase.text, phrase.start, phrase.end) for e in made if e.id != subject]

    def topic(self, label: str, kind: str, phrase: Phrase) -> Entity:
        about = {e.id for part in phrase.about for e in self.named_by(part)}
        mention = Mention(self.document.id, phrase.start, phrase.end, self.document.text[phrase.start : phrase.end], "nominal")
        silent = kind in _NO_MENTION or (kind == "Role" and self.token_at.get(phrase.head_start) in self.spanned)
        mentions = () if silent else (mention,)
        return self._keep(Entity(self.base + folded_slug(label), label, kind, (), (), tuple(sorted(about)), mentions))

    def _tokens(self, phrase: Phrase) -> tuple[int, int]:
        start = max(bisect_right(self.idx, phrase.start) - 1, 0)
        return start, max(bisect_left(self.idx, phrase.end), start + 1)

    def _owner(self, start: int) -> Entity | None:
        """Whose something is, by the pronoun that its phrase begins with."""
        if self.doc[start].tag_ == "WP$":
            return self._relative_owner(start)
        ref = self.by_head.get(start)
        thing = self.thing_of.get(id(ref)) if ref is not None and ref.kind == "pronoun" else None
        return self.entity(thing) if thing is not None else None

    def _relative_owner(self, start: int) -> Entity | None:
        """ "a bank whose debt grew": the bank."""
        clause = self.doc[start]
        while clause.dep_ != "relcl":
            if clause.head is clause:
                return None
            clause = clause.head
        noun = clause.head
        thing = self.thing_of.get(id(self.by_head.get(noun.i)))  # "Ana Ruiz, the premier whose refusal": hers
        named = self._name_at(noun.i) or (self.entity(thing) if thing is not None else None)
        if named is not None or noun.pos_ not in ("NOUN", "PROPN"):
            return named
        first = next((w for w in noun.lefts if w.pos_ not in ("PUNCT", "SPACE")), noun)
        end = noun.idx + len(noun)
        return next(iter(self.nominal(Phrase(self.document.text[first.idx : end], first.idx, end, noun.idx, end), noun.i)), None)

    def _name_at(self, i: int) -> Entity | None:
        ref = self.inside.get(i)
        if ref is None:
            return None
        if ref.adjective:
            return self.listed(self.gazetteer.entries[ref.entries[0]]) if ref.entries else None
        return self.entity(self.thing_of[id(ref)])

    # -- claims ------------------------------------------------------------------------------

    def drafts(self, proposition: Proposition) -> list[tuple[Claim, dict[str, float]]]:
        """The claims of a proposition, with what their confidence is told by: one for each member that subject and object stand for."""
        subjects = self._speaking(proposition, self.nodes(proposition.subject))
        objects: list[Node | None] = list(self.nodes(proposition.object)) if proposition.object is not None else [None]
        arguments = tuple(Argument(role, node) for role, phrase in proposition.arguments for node in self.nodes(phrase))
        said_by = [
            [Source(node.id, node.label, node.text, source.cue, node.start, node.end) for node in self.nodes(source.phrase)]
            for source in proposition.attribution
        ]
        place = next((n for n in self.nodes(proposition.place) if n.type != "Person"), None) if proposition.place is not None else None
        sources = [self.standing(source.phrase) for source in proposition.attribution]
        out = []
        for attribution, subject in product(product(*filter(None, said_by)), subjects):  # each of "both ministers" says it
            if len(subjects) > 1 and self._of_others(subject, {n.id for n in subjects}, proposition, attribution):
                continue  # "Peru and Chile said they would pay": each of itself
            for thing in self._not_itself(subject, objects, proposition.object):
                if thing is not None and thing.id == subject.id and len(objects) + len(subjects) > 2:
                    continue
                # merge names it, once labels are final; its confidence is told by the features, those of all claims in one go
                claim = Claim(
                    "", self.document.id, subject, proposition.relation, thing, arguments, attribution, proposition.polarity,
                    proposition.modality, proposition.time, place, 0.0, proposition.evidence,
                )  # fmt: skip
                out.append((claim, {**proposition.features, **self.found(proposition, subject, thing, sources)}))
        return out

    def _of_others(self, subject: Node, members: set[str], proposition: Proposition, said: tuple[Source, ...]) -> bool:
        """True for a member of a group of whom another one of those who speak together is the source."""
        for source, phrase in zip(said, (s.phrase for s in proposition.attribution), strict=False):
            token = self.token_at.get(phrase.head_start)
            joined = token is not None and (self.doc[token].dep_ == "conj" or any(c.dep_ == "conj" for c in self.doc[token].rights))
            if source.id in members and (joined or len(self.named_by(phrase)) > 1):
                return source.id != subject.id
        return False

    def _speaking(self, proposition: Proposition, subjects: list[Node]) -> list[Node]:
        """ "I" in what a person is the source of is that person."""
        if proposition.subject.text != "I" or not proposition.attribution or len(subjects) != 1:
            return subjects
        who = self.nodes(proposition.attribution[-1].phrase)
        if len(who) != 1 or who[0].type != "Person":
            return subjects
        return [replace(subjects[0], id=who[0].id, label=who[0].label, type=who[0].type)]

    def found(self, proposition: Proposition, subject: Node, thing: Node | None, sources: Sequence[Standing]) -> dict[str, float]:
        """What resolution made of a claim's phrases, as the confidence model sees it."""
        sides = {
            "subject": (self.standing(proposition.subject), subject.label, subject.type),
            "object": (self.standing(proposition.object), thing.label, thing.type) if thing is not None and proposition.object else None,
        }
        return features(sides, sources)

    def standing(self, phrase: Phrase) -> Standing:
        """How a phrase comes by its node: by a name, or by what a description or pronoun is taken to stand for, and how sure that is."""
        if phrase.label:
            return Standing("label")
        head = self.token_at.get(phrase.head_start)
        if phrase.type == "Statement" or head is None:
            return Standing("clause")
        ref = self.by_head.get(head) or self.inside.get(head)
        owner = self.by_head.get(self._tokens(phrase)[0])
        doubt = 1.0 - owner.extra.get("certainty", 1.0) if owner is not None and owner.kind == "pronoun" else 0.0
        if ref is None:
            return Standing("plain", doubt)
        if ref.kind == "name":
            return Standing("name", doubt)
        thing = self.thing_of.get(id(ref))
        named = thing is not None and bool(thing.names or thing.entry)
        doubt = max(doubt, 1.0 - ref.extra.get("certainty", 1.0))
        if ref.kind == "pronoun":
            return Standing("pronoun" if named else "unnamed", doubt)
        return Standing("description" if named else "plain", doubt if named else 0.0)

    def _not_itself(self, subject: Node, objects: list[Node | None], phrase: Phrase | None) -> list[Node | None]:
        """ "Orla Finn is the envoy": the description that names the subject again becomes what it is said to be; "it" is another."""
        if phrase is None or [o.id for o in objects if o is not None] != [subject.id]:
            return objects
        if phrase.text.lower() in ("him", "her", "it", "them"):
            return list(self.nodes(phrase, [self.unnamed(phrase)]))
        return list(self.predicate(phrase, subject.id)) or objects
