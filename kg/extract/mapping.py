"""From a frame or an event noun to a relation of the ontology, by the lexical forms of its lemma.

The extractor reads, the ontology names: which words mean which relation is said in the Turtle file
alone. Of all forms that fit, the most specific wins (the order ``Ontology.verb_forms`` gives).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..nouns import COUNT_NOUNS, MEDIUM_NOUNS, PARTITIVE_NOUNS, ROLE_NOUNS, SERIES_NOUNS, UNDERGONE_NOUNS
from ..ontology import DIP, Form, Ontology
from .actors import named, series, speaks
from .embedding import CALLING, NOUNS
from .fillers import can_be_place, is_kind, is_money, is_natural, is_phrasal, is_somebody
from .roles import is_time
from .senses import another_sense
from .slots import Frame, noun_slots
from .syntax import Syntax

__all__ = ["Mapped", "Mapper"]

_INFINITIVE = {"to": "to do", "that": "that"}
SPEECH = DIP + "communicated"
PLACE, ROLE = DIP + "Place", DIP + "Role"
_TURNING = frozenset("away down in off on out over up".split())
"""Particles that make another verb of a verb."""
_CLAUSES = ("that", "to do", "doing")
_CROWDS = frozenset(
    "audience class conference congregation crowd fan journalist media news parliament press rally reporter student supporter voter".split()
)

@dataclass
class Mapped:
    """A frame read by a form: role -> fillers, the complement noun it took in, the tokens it stands on."""

    form: Form
    roles: dict[str, list[int]] = field(default_factory=dict)
    marker: dict[int, int] = field(default_factory=dict)
    noun: int | None = None
    mutual: bool = False
    """The subjects are each other's object, which the form's own slot does not have."""
    taken: set[int] = field(default_factory=set)
    """Fillers that the form uses up, the complement noun among them."""

_DOERS = frozenset(
    "army coalition commission council court gang government guerrilla insurgent jihadist junta militant military militia mob navy "
    "opposition parliament police rebel regime senate separatist settler terrorist troop union".split()
)
"""Nouns that, right before a noun of an event, say whose it is."""


_DRILLS = frozenset("drill exercise game maneuver manoeuvre patrol training".split())
_SHARES = frozenset("all any many more most much part several some".split())
"""Words for some of what a form takes in ("lifted some of its restrictions")."""


_OF_ITSELF = ("CONSULT", "PROTEST")
"""Roots whose event noun is no object: who calls a strike protests, and not against the strike."""

class Mapper:
    """Matches frames and nouns of one parse against an ontology."""

    def __init__(self, syntax: Syntax, ontology: Ontology) -> None:
        self.syntax = syntax
        self.ontology = ontology
        self._by_noun: dict[str, dict[str | None, list[Form]]] = ontology.__dict__.setdefault("_forms_by_noun", {})

    def verb(self, frame: Frame) -> Mapped | None:
        """The reading of a clause by the most specific form that fits it."""
        syntax = self.syntax
        forms = self._forms(syntax.lemma[frame.verb])
        if not forms:
            return None
        best: Mapped | None = None
        mutual: Mapped | None = None
        for noun, head in self._complements(frame).items():
            for form in forms.get(noun, ()):
                if best is not None and self._rank(form) >= self._rank(best.form):
                    break
                found = self._fit(frame, form, head)
                if found is not None and found.mutual:
                    mutual = mutual or found
                elif found is not None:
                    best = self._nearest(frame, forms[noun], found, head)
                    break
        return best or mutual

    def _nearest(self, frame: Frame, forms: list[Form], first: Mapped, head: int | None) -> Mapped:
        """ "Fired on Peru at a summit", "met with Peru in Lima": of forms that say as much the one with the nearest object."""

        def at(mapped: Mapped) -> int:
            return min(mapped.marker.get(f, frame.marker.get(f, f)) for f in mapped.roles["object"])

        best = first
        placed = [role for _, role in first.form.slots] == ["place"]
        for other in forms:
            if other is first.form or self._rank(other) != self._rank(first.form) or len(other.types) < len(first.form.types):
                continue
            if all(role != "object" for _, role in other.slots) or not (placed or best.roles.get("object")):
                continue
            found = self._fit(frame, other, head)
            if found is None or found.mutual or not found.roles.get("object"):
                continue
            if not best.roles.get("object") or at(found) < at(best):
                best = found
        return best

    def together(self, frame: Frame, mapped: Mapped) -> Mapped | None:
        """What several do together in doing what ``mapped`` says ("Peru and Chile began joint drills off Malta": they cooperated)."""
        if len(frame.subjects) < 2 or mapped.mutual or mapped.noun is None or self.syntax.lemma[mapped.noun] not in _DRILLS:
            return None
        forms = self._forms(self.syntax.lemma[frame.verb]).get(self.syntax.lemma[mapped.noun], ())
        found = (self._fit(frame, form, mapped.noun) for form in forms if form.property == DIP + "cooperatedWith")
        return next((f for f in found if f is not None and f.mutual), None)

    def noun(self, noun: int) -> Mapped | None:
        """The reading of an event noun ("Russia's strikes on Odesa", "talks between A and B")."""
        syntax = self.syntax
        forms = self.ontology.noun_forms(syntax.lemma[noun])
        if not forms:
            return None
        slots = noun_slots(syntax, noun)
        for form in forms:
            found = self._fit_noun(noun, form, slots)
            if found is not None:
                return found
        return None

    # -- verbs --------------------------------------------------------------------------------

    def _forms(self, lemma: str) -> dict[str | None, list[Form]]:
        found = self._by_noun.get(lemma)
        if found is None:
            found = {}
            for form in self.ontology.verb_forms(lemma):
                found.setdefault(form.noun, []).append(form)
            self._by_noun[lemma] = found
        return found

    @staticmethod
    def _rank(form: Form) -> tuple[int, int]:
        return (-form.literals, -len(form.slots))

    def _complements(self, frame: Frame) -> dict[str | None, int | None]:
        """Lemmas that can be a form's complement noun -> the token; None for forms without one."""
        syntax, out = self.syntax, {None: None}
        for marker, fillers in frame.slots.items():
            if marker in _CLAUSES:
                continue
            for filler in fillers:
                lemma = syntax.lemma[filler]
                out.setdefault(lemma, filler)
                for k in syntax.kids_of(filler, "compound", "amod"):
                    out.setdefault(f"{syntax.lemma[k]} {lemma}", filler)
                if lemma in SERIES_NOUNS or lemma in _SHARES:
                    for p in syntax.kids_of(filler, "prep"):
                        for inner in syntax.kids_of(p, "pobj") if syntax.low[p] == "of" else ():
                            out.setdefault(syntax.lemma[inner], inner)
        return out

    def _fit(self, frame: Frame, form: Form, noun: int | None) -> Mapped | None:
        if not self._particles_fit(frame, form, noun) or self._leaves_object(frame, form, noun):
            return None
        if form.property == DIP + "protested" and frame.slots.get("that"):
            return None  # "demonstrated that it can be done"
        crowd = form.lemma in ("speak", "talk") and any(self.syntax.lemma[f] in _CROWDS for f in frame.slots.get("to", ()))
        if crowd and form.property == DIP + "consultedWith":
            return None  # "spoke to reporters", "to a rally": nobody is consulted
        if form.quad == 4 and frame.subjects and all(is_natural(self.syntax, s) for s in frame.subjects):
            return None  # "landslides destroyed the town": nobody attacked it
        named = any(f not in frame.marker for f in frame.slots.get("as", ()))
        if named and not any(m == "as" for m, _ in form.slots) and self._names_things(form.lemma):
            return None  # "called him a genius" is no phone call
        mapped = Mapped(form, noun=noun)
        inner = self._inner(noun) if noun is not None else {}
        if frame.agentless:
            # the subject of a passive is what the form calls its direct object
            fillers = {"": list(frame.subjects)} if "" not in frame.slots else {}
            mapped.roles[form.subject] = []
        else:
            fillers = {}
            mapped.roles[form.subject] = list(frame.subjects)
        if noun is not None:
            mapped.taken.add(noun)
        for marker, role in form.slots:
            found = self._fillers(frame, marker, role, noun, inner, fillers, mapped)
            if found:
                mapped.roles[role] = found
                mapped.taken.update(found)
            elif noun is not None and marker == "of" and role == "object" and self.syntax.lemma[noun] in UNDERGONE_NOUNS and "'s" in inner:
                mapped.roles[role] = [f for f, _ in inner["'s"]]  # "ordered Ruiz's release"
            elif role == "subject" and noun is not None and marker in ("from", "by") and (owners := self._owners(noun)):
                mapped.roles[role] = owners  # "faces US ban threat"
            elif role == "object" and self._reciprocal(frame, form):
                mapped.mutual = True
            else:
                return None  # what may be missing has a form of its own
        if form.plover == "REQUEST" and ("that", "clause") in form.slots and not all(map(self._demanded, mapped.roles["clause"])):
            return None  # "insisted that it was right"
        roles = {form.subject, *(role for _, role in form.slots)}
        itself = noun is not None and form.plover not in _OF_ITSELF and not roles & {"object", "clause"}
        whole = series(self.syntax, noun) if itself else None
        if whole is not None and whole in frame.slots.get("", fillers.get("", ())):
            mapped.roles["object"] = [whole if self.syntax.lemma[whole] in COUNT_NOUNS else noun]
        objects = mapped.roles.get("object", ())
        if self.ontology.properties[form.property].range == PLACE and not all(can_be_place(self.syntax, f) for f in objects):
            return None  # "lives in fear"
        if self.ontology.properties[form.property].range == ROLE and not all(self.syntax.lemma[f] in ROLE_NOUNS for f in objects):
            return None  # "selected as a site"
        if not all(is_kind(self.syntax, kind, f) for role, kind in form.types for f in mapped.roles.get(role, ())):
            return None
        if another_sense(self.syntax, form, mapped.roles, frame.verb):
            return None
        if self.ontology.is_a(form.property, SPEECH) and not all(speaks(self.syntax, s) for s in mapped.roles.get("subject", ())):
            return None  # "the use of the camera revealed his method"
        if form.lemma == "find" and form.noun is None and self._merely_finds(mapped):
            return None  # "may find that he is not asked" says nothing; a court or a study that finds does
        if not all(is_money(self.syntax, f) for f in mapped.roles.get("amount", ())):
            return None  # "gave a speech to", "provided an answer for"
        if "subject" not in mapped.roles and form.subject != "subject":
            return None
        return mapped

    def _names_things(self, lemma: str) -> bool:
        """True for verbs that the ontology also reads as saying what something is ("call X Y")."""
        return any(marker == "as" and role == "role" for form in self.ontology.verb_forms(lemma) for marker, role in form.slots)

    def _inner(self, noun: int) -> dict[str, list[tuple[int, int]]]:
        """The slots of a complement noun, and those of "a round", "a series" that it is one of."""
        found, whole = noun_slots(self.syntax, noun), series(self.syntax, noun)
        if whole != noun:
            for marker, fillers in noun_slots(self.syntax, whole).items():
                if marker != "of":
                    found.setdefault(marker, fillers)
        return found

    def _leaves_object(self, frame: Frame, form: Form, noun: int | None) -> bool:
        """True if the clause has a direct object that the form has no use for."""
        objects = [f for f in frame.slots.get("", ()) if not is_time(self.syntax, f)]
        if not objects or (noun is not None and series(self.syntax, noun) in objects):
            return False
        return not any(marker == "" for marker, _ in form.slots)

    def _reciprocal(self, frame: Frame, form: Form) -> bool:
        own = self.ontology.properties[form.property]
        return own.symmetric and form.subject == "subject" and len(frame.subjects) > 1 and not (form.noun is None and frame.slots.get(""))

    def _owners(self, noun: int) -> list[int]:
        if self.syntax.lemma[noun] in UNDERGONE_NOUNS:
            return []  # "won their release"
        return [k for k, _ in noun_slots(self.syntax, noun).get("'s", [])] or self._owner(noun)

    def _particles_fit(self, frame: Frame, form: Form, noun: int | None) -> bool:
        syntax = self.syntax
        if noun is None and any(syntax.low[k] in _TURNING and syntax.low[k] not in form.particles for k in frame.particles):
            return False  # "turned down" is not "turned"
        held = form.lemma == "hold" and noun is not None and "up" not in form.particles
        if held and any(syntax.low[k] == "up" for k in frame.particles):
            return False  # "talks are held up by disputes"
        for particle in form.particles:
            if any(syntax.low[k] == particle for k in (*frame.particles, *frame.adverbials)):
                continue
            if noun is not None and series(syntax, noun) in frame.slots.get(particle, ()):
                continue
            if particle in frame.slots and noun is None:
                continue
            return False
        # the complement must be the direct object or attribute unless a particle brings it in
        if noun is not None and not form.particles:
            return any(series(syntax, noun) in frame.slots.get(slot, ()) for slot in ("", "be", "as"))
        return True

    def _fronted(self, frame: Frame, filler: int, noun: int | None) -> bool:
        """ "On fisheries, they agreed to talk": what stands before the subject is a topic."""
        return 0 <= frame.marker.get(filler, -1 if noun is None else noun) < min([frame.verb, *frame.subjects])

    def _merely_finds(self, mapped: Mapped) -> bool:
        """ "They find that he is not asked", "finds them sitting there"."""
        if any(is_somebody(self.syntax, s) for s in mapped.roles.get("subject", ())):
            return True
        return any(self.syntax.tag[c] == "VBG" and self.syntax.kid(c, "aux") is None for c in mapped.roles.get("clause", ()))

    def _fillers(self, frame: Frame, marker: str, role: str, noun: int | None, inner: dict, passive: dict, mapped: Mapped) -> list[int]:
        if role == "clause":
            found = frame.slots.get(_INFINITIVE.get(marker, marker), [])
            if len(found) > 1 and any(mark in self.syntax.text[found[0] : frame.verb] for mark in (":", ";")):
                found = found[1:]  # "Italy may not wait: its agency said that …"
            if marker == "to" and not found:
                found = [c for c in frame.slots.get("that", []) if self._infinitive(c)] or self._hung_on_object(frame, noun)
                if not found and (mapped.form.plover == "AID" or mapped.form.lemma == "call"):  # "gave a million to rebuild the port"
                    aims = self.syntax.kids_of(frame.verb, "advcl")
                    found = [k for k in aims if k > frame.verb and self._infinitive(k) and self.syntax.kid(k, "nsubj") is None]
            elif marker == "that":
                for_it = [c for c in found if any(self.syntax.low[k] == "for" for k in self.syntax.kids_of(c, "mark"))]
                found = [c for c in found if not self._infinitive(c) or c in for_it]  # "called for the deal to be suspended"
                if mapped.form.lemma in CALLING:
                    found = [c for c in found if c in for_it]
            if not found and marker not in _INFINITIVE:
                found = frame.slots.get(f"{marker} doing", [])
            if not found and noun is not None:
                found = [f for f, _ in inner.get(_INFINITIVE.get(marker, marker), [])]
            return list(found)
        if marker == "":
            found = [f for f in passive.get("", frame.slots.get("", [])) if f != noun]
            sums = bool(found) and all(is_money(self.syntax, f) for f in found)
            if role == "object" and sums and all(marker != "to" for marker, _ in mapped.form.slots):
                given = [f for f in frame.slots.get("to", []) if frame.marker.get(f) == -1]  # "fined it €30m"
                if given:
                    mapped.roles["amount"], found = found, given
            if not found and not frame.agentless and role != "subject":
                # "allowed the agency to deliver": the parser makes the object the infinitive's subject
                found = [k for c in frame.slots.get("that", []) if self._infinitive(c) for k in self.syntax.kids_of(c, "nsubj")]
            return found
        meant = [(f, at) for f, at in inner.get(marker, ()) if self.syntax.lemma[f] not in MEDIUM_NOUNS and not is_time(self.syntax, f)]
        meant = [(f, at) for f, at in meant if not is_phrasal(self.syntax, marker, f)]
        meant = meant or inner.get(f"{marker} doing", [])  # "reservations about giving"
        if meant:
            mapped.marker.update(meant)
            return [f for f, _ in meant]
        found = [
            f
            for f in frame.slots.get(marker) or frame.deep.get(marker, [])
            if f != noun
            and not is_phrasal(self.syntax, marker, f)
            and not ((noun is not None or marker in ("at", "in", "on", "to")) and self._fronted(frame, f, noun))
            and not is_time(self.syntax, f) and self.syntax.lemma[f] not in MEDIUM_NOUNS
        ]
        if not found:
            doing = frame.slots.get(f"{marker} doing", [])  # "blocked it, with Peru voting against": not with Peru
            found = [f for f in doing if marker != "with" or self.syntax.kid(f, "nsubj") is None]
        if not found and noun is not None and marker == "for" and role == "object":
            found = self._leave_for(frame, noun)
        if not found and noun is None:
            # the parser often hangs the preposition on the object: "accused X of Y", "warned Y about X"
            for host in (*frame.slots.get("", ()), *frame.slots.get("alongside", ())):
                slots = noun_slots(self.syntax, host)
                if marker == "of" and (self.syntax.tag[host] == "CD" or self.syntax.lemma[host] in PARTITIVE_NOUNS):
                    continue  # "convicted one of the guards"
                inside = [(f, at) for f, at in slots.get(marker, ()) if self.syntax.lemma[f] not in MEDIUM_NOUNS]
                inside = inside or slots.get(f"{marker} doing")
                if inside and len(mapped.form.slots) > 1:
                    mapped.marker.update(inside)
                    return [f for f, _ in inside]
        mapped.marker.update({f: frame.marker[f] for f in found if f in frame.marker})
        return found

    def _leave_for(self, frame: Frame, noun: int) -> list[int]:
        """ "Gave approval for the envoy to travel": who it is for stands as the subject of the infinitive."""
        syntax = self.syntax
        clauses = [k for h in (frame.verb, noun) for k in syntax.kids_of(h, "advcl", "acl", "ccomp") if k > noun and self._infinitive(k)]
        clauses = [k for k in clauses if any(syntax.low[m] == "for" for m in syntax.kids_of(k, "mark"))]
        return [s for k in clauses[:1] for s in syntax.kids_of(k, "nsubj")]

    def _hung_on_object(self, frame: Frame, noun: int | None) -> list[int]:
        """The infinitive of "forced the plane to land" where the parser made it modify the plane."""
        if noun is not None:
            return []
        syntax = self.syntax
        hosts = [h for h in frame.slots.get("", ()) if not any(syntax.lemma[h] in words for words in NOUNS.values())]
        return [k for host in hosts for k in syntax.kids_of(host, "acl", "relcl") if self._infinitive(k)]

    def _demanded(self, clause: int) -> bool:
        """True for a clause in the subjunctive or with "should", "must" (Quirk et al. 1985, 16.30)."""
        syntax = self.syntax
        helpers = syntax.kids_of(clause, "aux", "auxpass")
        if any(syntax.low[k] in ("will", "would", "can", "could", "may", "might", "'ll") for k in helpers):
            return False  # "insists that it will be completed"
        if any(syntax.low[k] in ("should", "must", "ought", "be", "need") for k in helpers) or (syntax.low[clause] == "be" and not helpers):
            return True
        plural = syntax.lemma[syntax.head[clause]] not in ("insist", "suggest")  # "insist that they have" demands nothing
        return (syntax.tag[clause] == "VB" or (plural and syntax.tag[clause] == "VBP")) and not helpers

    def _infinitive(self, clause: int) -> bool:
        return any(self.syntax.low[k] == "to" for k in self.syntax.kids_of(clause, "aux"))

    # -- nouns --------------------------------------------------------------------------------

    def _fit_noun(self, noun: int, form: Form, slots: dict) -> Mapped | None:
        syntax = self.syntax
        if form.noun:
            words = {syntax.lemma[k] for k in syntax.kids_of(noun, "compound", "amod")}
            if not set(form.noun.split()) <= words:
                return None
        mapped = Mapped(form, noun=noun)
        for marker, role in form.slots:
            if marker == "and":
                pair = mapped.roles.get(form.slots[0][1], [])
                if len(pair) < 2:
                    return None
                mapped.roles[form.slots[0][1]], mapped.roles[role] = pair[:1], pair[1:]
                continue
            found = slots.get(_INFINITIVE.get(marker, marker) if role == "clause" else marker, [])
            if not found and role == "object" and self.ontology.properties[form.property].symmetric and (sides := self._sides(slots)):
                mapped.roles["subject"], mapped.roles["object"] = sides
                continue
            if not found:
                return None
            mapped.roles[role] = [f for f, _ in found]
            mapped.marker.update(found)
        own = self.ontology.properties[form.property]
        if own.symmetric and form.subject == "subject" and "subject" not in mapped.roles and not mapped.roles.get("object"):
            return None
        if not all(is_kind(self.syntax, kind, f) for role, kind in form.types for f in mapped.roles.get(role, ())):
            return None
        if form.subject not in mapped.roles:
            owners = [(k, at) for k, at in slots.get("'s", ()) if not is_time(syntax, k)]  # "Monday's attack"
            agents = slots.get("by") or owners or slots.get("from") or [(k, k) for k in self._owner(noun)]
            if agents:
                mapped.roles[form.subject] = [f for f, _ in agents]
        return mapped

    def _sides(self, slots: dict) -> tuple[list[int], list[int]] | None:
        """ "the two leaders' meeting": the several owners of a mutual event are its two sides."""
        owners = [f for f, _ in slots.get("'s", [])]
        if len(owners) > 1:
            return owners[:1], owners[1:]
        if owners and self.syntax.tag[owners[0]] in ("NNS", "NNPS"):
            return owners, owners
        return None

    def _owner(self, noun: int) -> list[int]:
        """Who modifies the noun: "the Russian attack", "US sanctions", "a rebel attack", "the Saudi-led raid"."""
        syntax = self.syntax
        before = syntax.kids_of(noun, "compound", "amod", "nmod")
        names = [k for k in before if syntax.ent[k] in ("GPE", "NORP", "ORG")]
        led = [k for k in before if syntax.low[k] == "led" and syntax.text[k - 1] == "-"]
        leads = [c for k in led for c in syntax.kids_of(k, "npadvmod", "compound")]
        others = [k for k in before if not syntax.ent[k] and syntax.lemma[k] in _DOERS and k + 1 == noun]
        others = [k for k in others if (syntax.low[k], syntax.tag[k]) != ("military", "JJ")]  # "military exercises": a kind
        return (names or [k for k in leads if named(syntax, k)] or others)[:1]
