"""States that grammar itself says: appositions, titles, kinds, seats, possession.

"Liu Cong, the vice president of iFlytek", "spokesman John Kirby", "a Chinese parent firm", "Durham,
North Carolina", "the bank's owner, X": each gives who is what, holds which role, for whom, where.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..model import Phrase
from ..nouns import ACTOR_NOUNS, BODY_NOUNS, FIELD_NOUNS, RELATIVE_NOUNS, ROLE_NOUNS, SUMMING_NOUNS
from ..ontology import DIP, Ontology
from .actors import is_actor
from .namer import Namer
from .phrases import noun_phrase, span_phrase
from .reading import Reading
from .relatives import owners
from .role_words import BODIES, aged, nationality, office_with_field, role_start
from .seats import hyphened, located, seat, seat_of_kind
from .slots import Frame, noun_slots
from .syntax import Syntax
from .titled_names import name_start, no_person

__all__ = ["kind_phrase", "states"]

_PERSONAL = frozenset(("spokespersonFor", "headOf", "worksFor", "memberOf", "holdsRole"))
_BARE_TITLES = frozenset("dame dr dr. lady lord miss mr mr. mrs mrs. ms ms. rev. sir st.".split())
_SHORT = {"gov.": "governor", "rep.": "representative", "sen.": "senator"}
_RANKS = frozenset("adm. brig. capt. cmdr. col. cpl. gen. lt. maj. sgt.".split())


def states(syntax: Syntax, ontology: Ontology, made: dict[int, Frame]) -> Iterator[Reading]:
    """State readings of the whole text, in order of their heads."""
    namer = Namer(syntax, ontology)
    for i in range(syntax.n):
        if syntax.pos[i] not in ("NOUN", "PROPN"):
            continue
        if syntax.dep[i] == "appos":
            itself = syntax.low[syntax.head[i]].endswith("self") and syntax.dep[syntax.head[i]] == "appos"
            yield from _apposition(namer, syntax.head[syntax.head[i]] if itself else syntax.head[i], i)  # "Poe, himself a lawyer"
        if syntax.ent[i] == "PERSON" or syntax.pos[i] == "PROPN":
            yield from _title(namer, i)
            yield from _affiliation(namer, i)
        yield from seat(namer, i)
        yield from located(namer, i)
        yield from hyphened(namer, i)
    for frame in made.values():
        if frame.copula and frame.slots.get("be"):
            yield from _predicated(namer, frame)


# -- who is what -------------------------------------------------------------------------------


def _named(syntax: Syntax, i: int) -> bool:
    if any(syntax.low[k] in ("a", "an") for k in syntax.kids_of(i, "det")):
        return False  # "a Republican"
    if syntax.low[i] in _OF_PARTIES and syntax.kid(i, "poss") is not None:
        return False  # "the committee's top Democrat"
    if syntax.low[i] in ROLE_NOUNS and syntax.ent[i] != "PERSON" and any(syntax.low[k] == "the" for k in syntax.kids_of(i, "det")):
        return False  # "the High Representative, Ana Ruiz"
    if syntax.low[i] in ROLE_NOUNS and syntax.ent[i] != "PERSON" and syntax.kid(i, "poss") is not None:
        return False  # "Norway's Trade Minister, Ana Ruiz"
    if syntax.low[i] in ROLE_NOUNS and syntax.ent[i] != "PERSON" and any(syntax.low[k] in ("for", "of") for k in syntax.kids_of(i, "prep")):
        return False  # "Ana Ruiz, Special Representative of the Secretary-General"
    return syntax.pos[i] == "PROPN" or syntax.ent[i] in ("PERSON", "ORG", "GPE", "LOC", "FAC")


_OF_PARTIES = frozenset("conservative democrat liberal republican socialist".split())
_RESULTS = frozenset("advance climb decline defeat drop fall gain increase jump level loss plunge result rise slump victory win".split())


def _apposition(namer: Namer, head: int, appos: int) -> Iterator[Reading]:
    """ "X, a Y": X is a Y; "its auditor, X": X is its auditor; "Durham, North Carolina": located in."""
    syntax = namer.syntax
    if syntax.sentence[head] != syntax.sentence[appos] or {syntax.ent[head], syntax.ent[appos]} & {"DATE", "TIME", "CARDINAL"}:
        return
    if appos in syntax.conjuncts(head) or any(syntax.tag[k] in ("WP$", "WDT", "WP") for k in syntax.subtree(appos)[:3]):
        return  # a list, or a relative clause taken for a noun ("China, whose fleet …")
    whose = any(syntax.tag[k] == "WP$" for k in syntax.kids_of(head, "poss"))
    if whose and (syntax.lemma[head] not in ROLE_NOUNS or not _named(syntax, appos)):
        return  # "Ruiz, whose son Ali": a son, and Ruiz's; but "Peru, whose president, Ana Ruiz,"
    after = syntax.subtree(appos)[-1] + 1
    listed = syntax.text[after : after + 1] == [","] and syntax.low[after + 1 : after + 2] in (["and"], ["or"])
    if listed and syntax.lemma[appos] not in ACTOR_NOUNS and syntax.ent[head] != "PERSON" and syntax.kid(appos, "det") is None:
        return  # "Malta, Chile's raids, and Peru's debt": a list too
    opens = syntax.text[syntax.subtree(appos)[0] - 1]
    owned = any(syntax.tag[k] == "PRP$" for k in syntax.kids_of(appos, "poss")) and syntax.lemma[appos] not in ACTOR_NOUNS | ROLE_NOUNS
    if owned and any(syntax.tag[k] == "VBN" for k in syntax.kids_of(appos, "acl")):
        return  # "Kade, its budget cut by a third, …": how it is, not what
    if opens == "[":
        return  # "a ship at anchor [Handout via Reuters]": whose picture it is
    if opens in ("(", ":") and syntax.lemma[appos] not in ROLE_NOUNS and syntax.kid(appos, "det") is None:
        return  # "Ana Ruiz (tennis)", "Trade Committee: Aid to Chad"
    if _named(syntax, head) and _named(syntax, appos):
        two = syntax.tag[after : after + 1] == ["TO"]  # a headline's "presses Belgrade, Pristina to resume talks"
        # "(China, Russian Federation)"
        listed = syntax.text[syntax.subtree(head)[0] - 1] == "(" and syntax.text[after : after + 1] == [")"]
        if syntax.ent[head] in ("GPE", "LOC", "FAC") and syntax.ent[appos] == "GPE" and not (two or listed):
            yield namer.implied("locatedIn", appos, head, appos, [appos - 1])
        return
    first = syntax.subtree(appos)[0]
    if syntax.ent[head] == "GPE" and syntax.ent[first] == "GPE" and syntax.dep[first] == "compound" and first != appos:
        return  # a headline's "India, Pakistan trade blame"
    who, what = (head, appos) if _named(syntax, head) else (appos, head)
    if who == appos and syntax.lemma[what] not in ACTOR_NOUNS:
        return  # "no matter the expectations, Ruiz will run": not every noun before a name describes it
    placed = syntax.dep[who] == "pobj"  # elsewhere a person or firm may be taken for a place: "Prado, the auditor of Peru"
    if placed and syntax.ent[who] in ("GPE", "LOC", "FAC") and syntax.lemma[what] in ACTOR_NOUNS:
        return  # "In Tulsa, a man …"
    if not _named(syntax, who) or syntax.pos[what] not in ("NOUN", "PROPN"):
        return
    if what == appos and syntax.lemma[what] in SUMMING_NOUNS and syntax.kid(what, "relcl") is not None:
        return  # "fined Kade, a move it called absurd"
    if placed and syntax.lemma[what] in _RESULTS:
        return  # "fell 12 percent in Oslo, its steepest loss"
    if syntax.tag[what] == "NNS" and syntax.tag[who] == "NNP" and syntax.kid(what, "det", "nummod") is None:
        return  # "In the game, players fall": one thing is not many
    if syntax.ent[who] == "PERSON" and (syntax.lemma[what] in BODY_NOUNS - ACTOR_NOUNS or syntax.lemma[what] == "tank"):
        return  # "Mona Reyes of the Centre for Roads, a think tank"
    kinds = ("PERSON", syntax.ent[who]) if syntax.ent[who] in ("GPE", "ORG") and _each(syntax, what) else ("PERSON",)
    people = [k for k in syntax.subtree(who) if syntax.dep[k] == "conj" and syntax.ent[k] in kinds] if syntax.tag[what] == "NNS" else []
    roles = [k for k in syntax.conjuncts(what)[1:] if syntax.low[k] in ROLE_NOUNS and what == appos and syntax.ent[k] != "PERSON"]
    for person in (who, *people):  # "two senators, Ruiz and Poe"
        for role in (what, *roles):  # "president of Peru and chair of the bloc"
            yield from _described(namer, person, role, [t for t in (max(head, appos) - 1,) if t >= 0], appos)


def _each(syntax: Syntax, noun: int) -> bool:
    """ "Peru and Chile, both members of the pact"."""
    return any(syntax.low[k] in ("all", "both") for k in syntax.kids_of(noun, "det", "predet", "preconj"))


def _predicated(namer: Namer, frame: Frame) -> Iterator[Reading]:
    syntax = namer.syntax
    for what in frame.slots["be"]:
        if syntax.pos[what] in ("NOUN", "PROPN"):
            for who in frame.subjects:
                words = [frame.verb, *syntax.kids_of(frame.verb, "aux", "neg")]
                yield from _described(namer, who, what, words, frame.verb, plain=False)


def _described(namer: Namer, who: int, what: int, words: list[int], anchor: int, *, plain: bool = True) -> Iterator[Reading]:
    """Readings of a nominal that describes somebody: a role with whom it is for, or a kind."""
    syntax, lemma = namer.syntax, namer.syntax.lemma[what]
    found = False
    for name, others, swapped in _relational(namer, what):
        for other in others:
            if other not in (who, what):
                found = True
                subject, target = (other, who) if swapped else (who, other)
                yield namer.implied(name, anchor, subject, target, [what])
    role = lemma in ROLE_NOUNS or (syntax.pos[what] == "PROPN" and syntax.low[what] in ROLE_NOUNS)
    if role:
        say = namer.implied if plain else namer.reading
        yield say("holdsRole", anchor, who, what, words, object_phrase=_role_phrase(syntax, what))
    elif plain and not found and lemma not in _DISTANCES and not (syntax.tag[what] == "NNS" and syntax.kid(what, "nummod") is not None):
        yield namer.implied("isA", anchor, who, what, words, object_phrase=kind_phrase(syntax, what, anchor))
    yield from seat_of_kind(namer, who, what, anchor)


def _role_phrase(syntax: Syntax, what: int) -> Phrase:
    """The role itself, without whom it is for: "vice president" of "the vice president of iFlytek"."""
    begin = what
    while (
        begin <= syntax.head[begin - 1] <= what
        and syntax.dep[begin - 1] in ("compound", "amod")
        and not nationality(syntax, begin - 1)
        and (syntax.ent[begin - 1] not in ("ORG", "GPE") or syntax.low[begin - 1] in FIELD_NOUNS)
        and not aged(syntax, begin - 1)
    ):
        begin -= 1
    begin, end = syntax.whole_words(begin, max([what + 1, *(f + 1 for f in _field(syntax, what))]))  # "copper-belt chief"
    while begin > 0 and syntax.dep[begin - 1] == "compound" and syntax.head[begin - 1] == begin < what:
        begin -= 1  # "St Petersburg-born banker"
    phrase = span_phrase(syntax, begin, end, what, type="Role")
    return replace(phrase, label=_role_label(syntax, _one(syntax, phrase.text, what), syntax.noun_span(what)[0], begin))


def _field(syntax: Syntax, what: int) -> list[int]:
    """The field that belongs to a role's name: "secretary of state", "minister for foreign affairs", "chief of staff"."""
    after = [p for p in syntax.kids_of(what, "prep") if p == what + 1 and syntax.low[p] in ("of", "for")]
    return [k for p in after for k in syntax.kids_of(p, "pobj") if syntax.low[k] in FIELD_NOUNS and syntax.kid(k, "det", "poss") is None]


def _role_label(syntax: Syntax, text: str, start: int, begin: int) -> str:
    """The role's words; "former" comes along from farther off."""
    words = (syntax.text[t] for t in range(start, begin) if syntax.low[t] in _PAST or syntax.low[t] in _QUALIFIED)
    past = next((word if word == "Rear" else word.lower() for word in words), "")
    return " ".join([past, *text.split()]).strip()


def kind_phrase(syntax: Syntax, what: int, anchor: int) -> Phrase:
    """A description as a node of its own, not the thing described: "a Chinese parent firm" is no second name of ByteDance."""
    start, end = syntax.noun_span(what, full=True, without=anchor)
    if syntax.tag[start] == "PRP$" and syntax.lemma[what] in RELATIVE_NOUNS:
        return noun_phrase(syntax, what, full=True, without=anchor, type="Role")  # "his wife": whose tells what she is
    phrase = noun_phrase(syntax, what, full=True, without=anchor, type="Topic")
    while start < what and (syntax.dep[start] == "det" or syntax.pos[start] == "PUNCT" or syntax.tag[start] == "PRP$"):
        start += 1
    a, b = syntax.chars(start, end)
    label = " ".join(syntax.whole[a:b].split())
    if label.count('"') == 1 or label.count("“") != label.count("”"):
        label = label.translate(dict.fromkeys(map(ord, '"“”')))  # one of a pair is outside
    return replace(phrase, label=label)




def _relational(namer: Namer, what: int) -> Iterator[tuple[str, list[int], bool]]:
    """(property, its other side, whether that side is the subject) of "Y of X", "X's Y", "X spokesman"."""
    syntax = namer.syntax
    if any(syntax.low[k] in _PAST for k in syntax.kids_of(what, "amod", "advmod", "compound")):
        return  # "a former spokesman for the bank" speaks for it no more
    fields = _field(syntax, what)
    slots = noun_slots(syntax, what)
    if _of_a_movement(syntax, what):
        slots = {m: [x for x in found if syntax.ent[x[0]] not in ("GPE", "NORP")] for m, found in slots.items()}
    if fields:  # "the chief of staff of the governor"
        inner = noun_slots(syntax, fields[0])
        slots = {m: inner.get(m, []) + [x for x in slots.get(m, []) if x[0] not in fields] for m in {*slots, *inner}}
    slots["'s"] = [(owner, at) for f, at in slots.get("'s", []) for owner in (owners(syntax, f) if syntax.tag[f] == "WP$" else [f])]
    region = [f for f, _ in slots.get("for", []) if syntax.ent[f] in ("GPE", "LOC") and _heads(syntax, what)]  # "director for Asia"
    for form in namer.ontology.noun_forms(syntax.lemma[what]):
        name = form.property.removeprefix(DIP)
        if form.quad is not None or fields:
            continue
        for marker, role in form.slots:
            others = [f for f, _ in slots.get(marker, [])] or [f for f, _ in slots.get("'s", [])]
            bodies = [k for k in syntax.kids_of(what, "compound", "nmod", "amod") if syntax.ent[k] in ("ORG", "GPE", "NORP")]
            if name == "memberOf":  # "a NATO member", not "a Danish member"
                bodies = [k for k in bodies if not nationality(syntax, k)]
            others = others or bodies[-1:]
            if others and role in ("object", "subject"):
                before = syntax.kids_of(what, "compound", "amod", "nmod")
                lesser = any(_lesser(syntax, k) and k not in others for k in before)
                lesser = lesser or (bool(syntax.kids_of(what, "poss")) and any(syntax.lemma[k] in BODIES for k in before))
                lesser = name == "headOf" and (lesser or bool(region) or _of_a_field(syntax, before) or _one_of_many(syntax, what, marker))
                yield "worksFor" if lesser else name, others, role == "subject"  # "deputy head of the bank"
                return
    if syntax.lemma[what] in ROLE_NOUNS and syntax.lemma[what] not in _UNEMPLOYED:
        markers = ("of", "'s") if syntax.lemma[what] in _SENT else ("of", "for", "at", "'s", "to")
        near = [f for marker in markers for f, _ in slots.get(marker, []) if f not in region]
        if syntax.lemma[what] in _MEMBERS:  # "a lawmaker from the People's Party"
            near += [f for m in ("from", "with") for f, _ in slots.get(m, []) if syntax.ent[f] in ("ORG", "NORP")]
        # "an analyst with the bank"
        near += [f for f, _ in slots.get("with", []) if syntax.ent[f] == "ORG" or syntax.lemma[f] in BODY_NOUNS]
        others = [f for f in near if (is_actor(syntax, f) or syntax.lemma[f] in BODY_NOUNS) and syntax.ent[f] not in _NO_BODIES]
        if not others:  # "the UN secretary-general"
            inner = [k, *syntax.kids_of(k, "compound")] if (k := syntax.kid(what, "compound")) is not None else []
            others = [k for k in inner if syntax.ent[k] == "ORG" and syntax.pos[k] == "PROPN" and syntax.low[k] not in FIELD_NOUNS][:1]
        if not others and syntax.lemma[what] in _OFFICES - _MEMBERS:  # "the Spanish defence minister"
            before = syntax.kids_of(what, "amod", "compound")
            others = [k for k in before if nationality(syntax, k) and (syntax.dep[k] == "amod" or syntax.ent[k] in ("GPE", "NORP"))][:1]
        if others:
            owned = {f for f, _ in slots.get("'s", [])} & set(others)  # "Peru's central bank governor": head of the bank
            fields = fields or (owned and [k for k in syntax.kids_of(what, "compound") if syntax.lemma[k] in BODIES])
            several = any(_one_of_many(syntax, what, m) for m in ("at", "in", "with") if slots.get(m))
            top = not (fields or region or several) and _heads(syntax, what)  # not "head of research", not "a director at the bank"
            yield ("memberOf" if syntax.lemma[what] in _MEMBERS else "headOf" if top else "worksFor"), others[:1], False


_MOVEMENTS = frozenset(
    "business cartel church community dissident faith gang guerrilla insurgent militia opposition party protest rebel religious separatist "
    "spiritual student tribal union".split()
)


def _of_a_movement(syntax: Syntax, what: int) -> bool:
    """ "The Venezuelan opposition leader": of the opposition, and of no country."""
    return any(syntax.low[k] in _MOVEMENTS for k in syntax.kids_of(what, "amod", "compound", "nmod"))


def _lesser(syntax: Syntax, i: int) -> bool:
    """ "Deputy director", "its Norway director"."""
    return syntax.low[i] in _LESSER or syntax.ent[i] == "GPE"


def _heads(syntax: Syntax, what: int) -> bool:
    """True for a role at the top, undiminished by "vice" or "deputy"."""
    before = syntax.kids_of(what, "compound", "amod", "nmod")
    field = _of_a_field(syntax, before)
    top = _singular(syntax, what) in _TOP_ROLES or (syntax.lemma[what] == "executive" and any(syntax.low[k] == "chief" for k in before))
    return top and not field and not any(syntax.low[k] in _LESSER for k in before)  # not "policy chief"


def _of_a_field(syntax: Syntax, before: list[int]) -> bool:
    """ "Policy director": the head of something inside the body."""
    nouns = [k for k in before if syntax.pos[k] == "NOUN" and syntax.text[k].islower() and not syntax.ent[k]]
    return any(syntax.lemma[k] not in BODIES | {"executive", "co", "managing", "general"} for k in nouns)


def _one_of_many(syntax: Syntax, what: int, marker: str) -> bool:
    """ "A director at the ministry": it has others."""
    article = syntax.kid(what, "det")
    return marker in ("at", "in", "with") and article is not None and syntax.low[article] in ("a", "an")


_TOP_ROLES = frozenset(
    "ceo chair chairman chairwoman chancellor chief director emir emperor governor head king leader mayor pope premier "
    "president queen sultan".split()
)
_SENT = frozenset("ambassador attache consul coordinator delegate emissary envoy mediator representative".split())
"""Roles at or for a place or body by which somebody else is served: "ambassador to Peru", "envoy for Yemen"."""
_MEMBERS = frozenset("candidate congressman congresswoman councillor lawmaker legislator mep mp nominee politician rep. senator".split())
"""Roles one has in a body or for a party, which employs nobody in them."""
_UNEMPLOYED = frozenset(
    "activist author candidate critic defender dictator dissident founder fugitive heir investor militant opponent owner partner "
    "predecessor rival striker student successor tycoon warlord whistleblower".split()
)
"""Roles that say how one stands to somebody, not whom one works for."""
_OFFICES = frozenset(
    "admiral ambassador attache chancellor chief commander commissioner consul delegate deputy diplomat emperor envoy foreign general "
    "governor head judge king lawmaker leader legislator mayor minister monarch mp negotiator official ombudsman premier president prince "
    "princess prosecutor queen regulator representative secretary senator soldier spokesman spokesperson spokeswoman sultan treasurer "
    "undersecretary".split()
)
"""Roles that one has for the country whose adjective stands before them."""
_QUALIFIED = frozenset("acting deputy incoming interim outgoing presumptive rear vice".split())
_PAST = frozenset("former formerly previously ex late onetime retired then ousted deposed sacked fired disgraced".split())
_DISTANCES = frozenset("block day distance drive flight hour journey mile minute ride step trip walk".split())
_NO_BODIES = ("WORK_OF_ART", "LAW", "EVENT", "PRODUCT", "DATE", "LANGUAGE")
_LESSER = frozenset(
    "artistic assistant associate clinical commercial country creative deputy editorial ex financial former legal lieutenant lt medical "
    "political regional scientific sporting technical vice".split()
)




def _title(namer: Namer, name: int) -> Iterator[Reading]:
    """Words before a person's name: "National Security Council spokesman John Kirby"."""
    syntax = namer.syntax
    if no_person(syntax, name):
        return
    start, _ = syntax.noun_span(name)
    first = name_start(syntax, name, start)
    if syntax.ent[name] == "ORG" and syntax.low[first] == "general":
        return  # "General Electric"
    role_end = first
    role = office_with_field(syntax, first)
    fields = role < first - 1
    if syntax.low[name] in _RANKS:
        return
    start = min(start, role) if fields else start
    while role >= start and syntax.low[role] in _BARE_TITLES | _RANKS:
        role, role_end = role - 1, role
    if (
        role < start
        or _singular(syntax, role) not in ROLE_NOUNS
        or syntax.low[role] in ("sheikh", "sheik")  # said of many, as "sir" is
        or syntax.dep[role] == "poss"
        or syntax.sentence[role] != syntax.sentence[name]
    ):
        return
    while fields and start > 0 and syntax.head[start - 1] == role and syntax.dep[start - 1] in ("compound", "nmod", "amod"):
        start -= 1
    begin = role_start(syntax, start, role)
    phrase = span_phrase(syntax, begin, role_end, role, type="Role")
    words = _one(syntax, phrase.text, role)
    phrase = replace(phrase, label=_role_label(syntax, words, start, begin))
    office = list(range(begin, role_end))
    whose = span_phrase(syntax, first, name + 1, name)
    yield namer.implied("holdsRole", role, name, role, office, object_phrase=phrase, subject_phrase=whose)
    for other in syntax.conjuncts(name)[1:] if syntax.tag[role] in ("NNS", "NNPS") else ():  # "the ministers Ana Ruiz and Tom Berg"
        named = syntax.ent[other] in ("PERSON", "") and syntax.pos[other] == syntax.pos[syntax.noun_span(other)[0]] == "PROPN"
        if named and ";" not in syntax.text[name:other]:
            yield namer.implied("holdsRole", role, other, role, office, object_phrase=phrase)
    joint = next((t for t in range(begin - 1, start - 1, -1) if syntax.low[t] in ("and", ",") and syntax.ent[t] == ""), start - 1)
    before = [t for t in range(joint + 1, begin) if syntax.pos[t] not in ("DET", "PUNCT", "SPACE") and syntax.low[t] != "rear"]
    owner = next(
        (t for t in reversed(before) if syntax.ent[t] in ("ORG", "GPE", "NORP", "FAC") or syntax.pos[t] in ("PROPN", "NOUN")), None
    )
    if owner is not None and not any(syntax.low[t] in _PAST for t in range(start, role)):
        found = _owner_reading(namer, name, role, owner, before, whose, fields)
        if found is not None:
            yield found


_PARTISANS = frozenset("conservatives democrats greens labour liberals nationalists party populists republicans socialists tories".split())


def _affiliation(namer: Namer, name: int) -> Iterator[Reading]:
    """ "Ana Ruiz of the Brookings Institution", "Tom Berg of the Greens": whom a person with a full name is of."""
    syntax = namer.syntax
    of = name + 1
    full = any(syntax.pos[k] == "PROPN" and syntax.ent[k] == "PERSON" for k in syntax.kids_of(name, "compound"))
    if syntax.ent[name] != "PERSON" or not full or of >= syntax.n or syntax.low[of] not in ("of", "from") or syntax.head[of] != name:
        return
    for body in syntax.kids_of(of, "pobj"):
        party = syntax.low[body] in _PARTISANS and syntax.text[body][:1].isupper()
        if syntax.pos[body] == "PROPN" and (syntax.ent[body] == "ORG" or party):
            yield namer.implied("memberOf" if party else "worksFor", of, name, body, [of])


def _owner_reading(namer: Namer, name: int, role: int, owner: int, before: list[int], person: Phrase, fields: bool) -> Reading | None:
    syntax = namer.syntax
    firm = syntax.ent[owner] == "GPE" and syntax.low[role] in ("ceo", "executive") and syntax.tag[owner] == "NNP"  # a firm taken for a town
    if nationality(syntax, owner) and _singular(syntax, role) not in _OFFICES and not firm:
        return None  # "the Canadian lawyer Dick Pound" works for no Canada
    if syntax.ent[owner] in ("GPE", "NORP") and _of_a_movement(syntax, role):
        return None
    forms = [f.property.removeprefix(DIP) for f in namer.ontology.noun_forms(_singular(syntax, role)) if f.quad is None]
    relation = next((f for f in forms if f in _PERSONAL), "worksFor")
    heads = _heads(syntax, role) and not fields
    if relation in ("holdsRole", "headOf", "worksFor"):
        one_of_many = syntax.low[owner] in ("fed", "reserve")  # "Fed Governor Ana Ruiz"
        body = syntax.low[owner] in BODY_NOUNS and syntax.text[owner].istitle()  # "Commission President Ana Ruiz"
        named = (body or syntax.ent[owner] in ("GPE", "NORP", "ORG")) and not one_of_many
        relation = "headOf" if heads and (relation == "headOf" or named) else "worksFor"
    if syntax.low[role] in _MEMBERS or _singular(syntax, role) in _MEMBERS:
        relation = "memberOf"
        if syntax.ent[owner] in ("GPE", "NORP"):
            return None  # "US Senator Ana Ruiz" is a member of the Senate, not of the country
    low = owner
    while low - 1 in before and syntax.pos[low - 1] in ("PROPN", "NOUN", "ADJ") and syntax.low[low - 1] not in ("former", "late", "new"):
        low -= 1
    phrase = span_phrase(syntax, *syntax.whole_words(low, owner + 1), owner)
    return namer.implied(relation, role, name, owner, [role], object_phrase=phrase, subject_phrase=person)


def _one(syntax: Syntax, text: str, role: int) -> str:
    """The words of a role of several as each of them holds it: "senator" of "the senators Ana Ruiz and Tom Berg"."""
    word = syntax.text[role]
    if syntax.low[role] in _SHORT:
        return text.removesuffix(word) + _SHORT[syntax.low[role]].capitalize()
    if syntax.tag[role] not in ("NNS", "NNPS") or not text.endswith(word):
        return text
    return text.removesuffix(word) + (word[:-1] if word[:-1].isupper() else _singular(syntax, role))


def _singular(syntax: Syntax, i: int) -> str:
    return syntax.low[i] if syntax.low[i] in ROLE_NOUNS else _SHORT.get(syntax.low[i], syntax.lemma[i])
