"""Every clause with its subject: its own, another clause's, or the noun it modifies; the passive undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..nouns import APPEAL_NOUNS, PERSON_NOUNS, SHOWING_NOUNS
from ..words import DEMAND, DONE_TO_TEXTS, WEIGHED
from .actors import is_actor, is_body, is_person, is_several, meant
from .embedding import JUDGING, NEGATIVE_ADJECTIVES, PLANNED_ADJECTIVES, POSSIBLE_ADJECTIVES, REQUESTED
from .moods import subjunctive
from .relatives import DOES_NOTHING, RESULTS, antecedents_of, relative
from .roles import is_time
from .slots import Frame, as_written, examples, is_clause, listed, noun_slots, own_slots, share_objects
from .syntax import Syntax

__all__ = ["Frame", "as_written", "examples", "frames", "is_clause", "listed", "noun_slots"]

_OBJECT_CONTROL_OFF = frozenset(("promise", "vow", "threaten", "pledge"))
"""Verbs whose infinitive has the subject's referent although there is an object (Rosenbaum 1967)."""


_MEANS = frozenset("deploy employ exploit have invest leverage spend take use".split())
"""Verbs whose object is a means: what it is for is done by the subject."""
_HIRING = frozenset("appoint assign authorise authorize commission employ empower enable engage extradite fly hire recruit".split())
"""Verbs whose object, where it is somebody, does what the purpose says."""
_SUMMONED = frozenset("account answer appear attend explain face give justify speak testify".split())
"""What somebody who is summoned is to do; who summons an envoy may want "to complain" or "to protest"."""
_TOUGH = frozenset("difficult easy hard impossible simple tough".split())


def frames(syntax: Syntax, transitive: Callable[[str], bool] = lambda lemma: True) -> Iterator[Frame]:
    """Every clause of the text in text order, with its subject found where one can be.

    ``transitive`` tells whether a verb is known to take an object, which it may then share with the verb after it.
    """
    made: dict[int, Frame] = {}
    for i in range(syntax.n):
        if is_clause(syntax, i):
            made[i] = own_slots(syntax, i)
    share_objects(syntax, made, transitive)
    done: set[int] = set()
    for i in made:
        _fill_subject(syntax, i, made, done)
    _share_gaps(syntax, made)
    _bind_pronouns(syntax, made)
    for i in sorted(made):
        yield made[i]


_TAKING = frozenset("annex attack ban blockade bomb capture conquer destroy invade occupy ratify reject seize storm".split())
"""Verbs that never go without an object."""


def _share_gaps(syntax: Syntax, made: dict[int, Frame]) -> None:
    """ "A licence that Oslo granted and revoked": what the clause modifies is the object of both verbs."""
    for i, frame in made.items():
        first = syntax.head[i]
        if syntax.dep[i] != "conj" or syntax.dep[first] != "relcl" or first not in made or frame.passive or frame.copula:
            continue
        if any(not marker or not all(is_time(syntax, k) for k in fillers) for marker, fillers in frame.slots.items()):
            continue
        objects = made[first].slots.get("", ())
        joined = all(syntax.pos[k] in ("CCONJ", "ADV", "PART", "AUX", "PUNCT") for k in range(first + 1, i))
        if list(objects) == [syntax.head[first]] and ((joined and not frame.slots) or syntax.lemma[i] in _TAKING):
            frame.slots[""] = list(objects)


def _fill_subject(syntax: Syntax, i: int, made: dict[int, Frame], done: set[int]) -> None:
    """Find the subject of clause ``i`` in its own or another clause, then undo the passive."""
    if i in done:
        return
    done.add(i)
    frame = made[i]
    relative(syntax, i, frame, made)
    if any(syntax.low[t] == "whom" for k in syntax.kids_of(i, "nsubj", "nsubjpass") for t in syntax.subtree(k)):
        return  # "contributors, 78% of whom gave less": not all of them, and not the campaign
    if not frame.subjects:
        frame.implied = True
        frame.subjects = _shared_subject(syntax, i, made, done)
        if syntax.dep[i] == "conj" and frame.passive is False and _shares_passive(syntax, i, made):
            frame.passive = True
    if frame.passive and not frame.copula and not _met_with(syntax, frame):
        _undo_passive(syntax, frame)


_RAISING = NEGATIVE_ADJECTIVES | PLANNED_ADJECTIVES | (POSSIBLE_ADJECTIVES - {"possible"})
"""Adjectives whose own subject does what their infinitive says; with others "it" stands for the infinitive
(Huddleston & Pullum 2002, chapter 17)."""
_OTHERS = frozenset(
    "attack await block condemn consider criticise criticize debate defeat denounce deny discuss dismiss examine face favor favour fear "
    "follow halt hear ignore oppose praise question receive reject resist review see slam stop support thwart veto weigh welcome".split()
)
"""Verbs for what one does about somebody else's plan, motion or offer."""
_OWNERS = {"he": ("his",), "she": ("her",), "they": ("their",)}
_BOUND = {"it": "Sing", "he": "Sing", "she": "Sing", "they": "Plur"}


def _bind_pronouns(syntax: Syntax, made: dict[int, Frame]) -> None:
    """Put the speaker in place of the pronoun that opens a complement clause, and of what goes on from it."""
    bound = {}
    for frame in made.values():
        speakers = _speakers(syntax, frame, made)
        if speakers:
            bound[frame.subjects[0]] = list(speakers)
    for frame in made.values():
        if len(frame.subjects) == 1 and frame.subjects[0] in bound:
            frame.subjects = bound[frame.subjects[0]]
            frame.implied = frame.bound = True


def _speakers(syntax: Syntax, frame: Frame, made: dict[int, Frame]) -> list[int]:
    """ "Hungary says it will not accept": whom the pronoun that opens a complement clause stands for; empty where unsure.

    Only where the clause above has one named subject, or a plural one for "they" (Kuno 1972, direct
    discourse perspective: the subject of reported first person).
    """
    head = syntax.head[frame.verb]
    if syntax.dep[frame.verb] != "ccomp" or head not in made or len(frame.subjects) != 1 or frame.copula:
        return []
    given = syntax.kid(frame.verb, "auxpass") is not None or syntax.lemma[frame.verb] in ("be", "get", "receive")  # "that it be heard"
    if syntax.lemma[head] in DEMAND and (not given or syntax.lemma[head] == "order") and subjunctive(syntax, frame.verb):
        return []  # "the bloc demanded that it withdraw": somebody else
    pronoun = frame.subjects[0]
    number, speakers = _BOUND.get(syntax.low[pronoun]), made[head].subjects
    if speakers and any(syntax.low[k] in _OWNERS.get(syntax.low[pronoun], ()) for k in syntax.kids_of(speakers[0], "poss")):
        return []  # "his lawyer said he had paid": whose lawyer it is had
    if syntax.low[pronoun] == "it" and syntax.dep[head] == "advcl" and syntax.tag[head] == "VBG" and _would_be(syntax, frame.verb, head):
        return []  # "rejected an inquiry, fearing that it could cost it votes": the inquiry could
    if speakers and syntax.lemma[speakers[0]] in SHOWING_NOUNS:
        return []  # "images showed that they had left"
    if syntax.kid(frame.verb, "auxpass") is not None and syntax.lemma[frame.verb] in DONE_TO_TEXTS:
        return []  # "a panel reported that it had been breached": the embargo, and no panel
    if number is None or not speakers or head > frame.verb or made[head].passive or syntax.pos[speakers[0]] == "PRON":
        return []
    plural = len(speakers) > 1 or any(is_several(syntax, s) for s in speakers)
    if number == "Plur":
        fits = plural or is_body(syntax, speakers[0])
    else:
        fits = not plural and (is_body if syntax.low[pronoun] == "it" else is_person)(syntax, speakers[0])
        other = {"she": ("man", "lord", "king"), "he": ("woman", "lady", "queen")}.get(syntax.low[pronoun], ())
        woman = syntax.low[pronoun] == "she" and syntax.low[speakers[0]].endswith("woman")
        fits = fits and (woman or not syntax.low[speakers[0]].endswith(other or ("?",)))  # "a spokesman said she was ill"
    return speakers if fits else []


def _would_be(syntax: Syntax, verb: int, said: int) -> bool:
    """True for what is said that a plan would do, by who approves or rejects it."""
    weighs = syntax.head[said]
    plan = next((k for k in syntax.kids_of(weighs, "dobj") if k < said), None)
    modal = any(syntax.low[k] in ("can", "could", "may", "might", "will", "would") for k in syntax.kids_of(verb, "aux"))
    return syntax.lemma[weighs] in WEIGHED and modal and plan is not None and syntax.tag[plan] == "NN" and not is_actor(syntax, plan)


_AMOUNTS = ("CARDINAL", "PERCENT", "MONEY", "QUANTITY", "DATE", "TIME")
_MARGINS = frozenset(
    "accident chance default degree half inch law majority margin mistake percent proxy quarter third vote way".split()
)


_MEDIA = frozenset(
    "air boat bus car courier email e-mail fax land letter mail phone plane post radio rail road satellite sea ship telephone "
    "text train".split()
)


def _medium(syntax: Syntax, i: int) -> bool:
    """ "Was warned by radio": a bare noun for a means is nobody who acts."""
    if syntax.lemma[i] in ("count", "estimate", "reckoning", "standard"):
        return True  # "was broken sixty times by her count"
    if syntax.lemma[i] in ("acclamation", "consensus", "decree", "referendum", "vote"):
        return syntax.kid(i, "poss") is None and syntax.kid(i, "prep") is None  # "was adopted by consensus", "by a show of hands"
    return syntax.lemma[i] in _MEDIA and syntax.tag[i] == "NN" and syntax.kid(i, "det", "amod", "compound", "poss", "relcl") is None


def _undo_passive(syntax: Syntax, frame: Frame) -> None:
    patients, agents = frame.subjects, frame.slots.pop("agent", [])
    measures = [a for a in agents if (syntax.ent[a] in _AMOUNTS and meant(syntax, a) == a) or syntax.lemma[a] in _MARGINS]
    agents = [a for a in agents if not _medium(syntax, a)]
    if measures:
        frame.slots.setdefault("by", []).extend(measures)  # "was passed by 19 votes", but "by 81 of the members"
        agents = [a for a in agents if a not in measures]
    if agents:
        frame.subjects = agents
        frame.slots.setdefault("", [])[:0] = patients
    else:
        frame.agentless = True


def _shares_passive(syntax: Syntax, i: int, made: dict[int, Frame]) -> bool:
    first = made.get(syntax.head[i])
    return bool(first and first.passive and syntax.tag[i] == "VBN" and syntax.kid(i, "aux", "auxpass", "dobj") is None)


def _surface_subjects(frame: Frame) -> list[int]:
    """The grammatical subjects of a frame whose passive may have been undone."""
    return frame.slots.get("", []) if frame.passive and not frame.agentless else frame.subjects


_ADVISING = frozenset("advise argue campaign caution speak warn".split())
_IN_QUESTION = frozenset("affect concern involve question".split())


def _met_with(syntax: Syntax, frame: Frame) -> bool:
    """ "Was met with protests from Peru": who met with them, as they stand."""
    answers = frame.slots.get("with", ()) if syntax.lemma[frame.verb] == "meet" else ()
    return any("from" in noun_slots(syntax, k) for k in answers)


def _shared_subject(syntax: Syntax, i: int, made: dict[int, Frame], done: set[int]) -> list[int]:
    dep, head = syntax.dep[i], syntax.head[i]
    if head == i or _of_whole_clause(syntax, i) or syntax.kid(i, "expl") is not None:
        return []  # "insists there will be no return": "there" is no one
    if dep == "acl":
        if i == head + 1 and syntax.lemma[i] in _IN_QUESTION and all(syntax.dep[k] in ("npadvmod", "punct") for k in syntax.kids[i]):
            return []  # "the agency concerned"
        if syntax.tag[i] == "VBG" and syntax.lemma[head] in DOES_NOTHING:
            return []
        return _noun_controller(syntax, i, head)
    if dep == "relcl":
        return [head] if syntax.tag[i] in ("VBN", "VBG") else _noun_controller(syntax, i, head)
    if dep == "pcomp":
        host = head
        against = syntax.low[head] == "against" and syntax.lemma[syntax.head[head]] in _ADVISING
        if against and syntax.kid(syntax.head[head], "dobj") is None:
            return []  # "warned against reopening it": others would
        while host not in made and syntax.dep[host] in ("prep", "pcomp", "agent", "advmod") and syntax.head[host] != host:
            host = syntax.head[host]
        if syntax.low[host] == "guilty" and syntax.head[host] in made and syntax.lemma[syntax.head[host]] == "find":
            _fill_subject(syntax, syntax.head[host], made, done)  # "was found guilty of diverting funds", "found him guilty of it"
            return made[syntax.head[host]].slots.get("") or made[syntax.head[host]].subjects
        punished = syntax.kids_of(host, "dative") if syntax.lemma[host] in _JUDGED_FOR and syntax.low[head] == "for" else []
        if punished:
            return punished  # "fined Kade two billion euros for misleading buyers"
        if host in made and _object_does(syntax, i, head, host, made, done):
            return made[host].slots[""]
        head = host
        if head not in made:
            return [k for k, _ in noun_slots(syntax, head).get("'s", [])] if syntax.pos[head] in ("NOUN", "PROPN") else []
    if dep == "xcomp" and syntax.dep[head] == "acomp":
        if syntax.lemma[head] in _TOUGH and syntax.kid(i, "dobj", "ccomp", "auxpass") is None:
            return []  # "the ground will be hard to recapture": the ground is what is recaptured (Quirk et al. 1985, 16.78)
        head = syntax.head[head]
    if dep == "xcomp" and syntax.dep[head] == "amod" and syntax.low[head] in _RAISING and syntax.head[head] == head - 1:
        return [syntax.head[head]]  # "a step likely to raise premiums"
    duty = _is_a_duty(syntax, head) and syntax.kid(i, "auxpass") is None and syntax.lemma[i] not in _ON_A_DAY
    if dep == "xcomp" and (_impersonal(syntax, head) or duty):
        return []
    if head not in made:
        return []
    _fill_subject(syntax, head, made, done)
    above = made[head]
    if dep == "xcomp":
        if above.passive and syntax.lemma[head] in _MEANS:
            return [] if above.agentless else above.subjects  # "a tool used by officers to track": the officers do
        objects = above.slots.get("", []) if not above.passive else []
        if not objects and syntax.lemma[head] in REQUESTED | {"appeal", "plead", "rely"}:
            # "called on both countries to withdraw"
            asked = [f for marker in ("on", "upon", "with", "to", "for") for f in above.slots.get(marker, []) if f < i]
            objects = [f for f in asked if not is_time(syntax, f)]
            if any(syntax.ent[f] == "MONEY" for f in objects):
                return []  # "appealed for $340 million to feed them": no money feeds anybody
        if not objects and _hired_ones(syntax, head):
            return [syntax.head[head]]  # "the mercenaries they hired to hold the north"
        if objects and syntax.lemma[head] in _MEANS and not any(is_actor(syntax, o) and syntax.low[o] != "it" for o in objects):
            return _surface_subjects(above)  # "used the money to defeat her"
        if objects and syntax.lemma[head] not in _OBJECT_CONTROL_OFF:
            return objects
        return _surface_subjects(above)
    if dep in ("conj", "advcl", "pcomp", "ccomp", "dep", "parataxis"):
        if dep == "ccomp" and syntax.tag[i] not in ("VB", "VBG"):
            return []
        if dep == "ccomp" and i < head and syntax.tag[i] == "VB" and not any(syntax.low[k] == "to" for k in syntax.kids_of(i, "aux")):
            return []  # "“Let it say so,” she said": an order, and nothing that she does
        if _nobody_known(syntax, i, above):
            return []
        giving = dep == "advcl" and syntax.tag[i] == "VB" and syntax.lemma[head] in ("allow", "give")
        until = any(syntax.low[k] == "until" and head < k < i for k in syntax.kids_of(head, "prep"))  # "gave him until June to leave"
        given = syntax.kid(head, "dative", *(("dobj",) if until else ())) if giving else None
        if given is not None and head < given < i:
            return syntax.conjuncts(given)  # "gave him a week to leave"
        asked = syntax.lemma[head] in _HIRING or (syntax.lemma[head] == "summon" and syntax.lemma[i] in _SUMMONED)
        hired = above.slots.get("", []) if dep == "advcl" and asked and syntax.tag[i] == "VB" else []
        if hired and not above.passive and all(is_actor(syntax, k) for k in hired):
            return hired  # "hired her to investigate"
        return _surface_subjects(above)
    return []


def _hired_ones(syntax: Syntax, verb: int) -> bool:
    """True for a relative clause whose verb hires or sends whom its noun names, and who then do what they are sent for."""
    own = syntax.kid(verb, "nsubj")
    if syntax.dep[verb] != "relcl" or syntax.lemma[verb] not in _HIRING | {"send", "train", "urge"} or own is None:
        return False
    return syntax.tag[own] not in ("WDT", "WP") and syntax.kid(verb, "dobj") is None and is_actor(syntax, syntax.head[verb])


def _impersonal(syntax: Syntax, verb: int) -> bool:
    """ "It is necessary to climb": "it" stands for the infinitive, and nobody is named who climbs."""
    qualities = syntax.kids_of(verb, "acomp")
    if syntax.lemma[verb] == "take" and syntax.kid(verb, "dobj", "npadvmod", "dative") is not None:
        return [syntax.low[s] for s in syntax.kids_of(verb, "nsubj")] == ["it"]  # "it took years to show that"
    return (
        bool(qualities)
        and [syntax.low[s] for s in syntax.kids_of(verb, "nsubj")] == ["it"]
        and not any(syntax.low[q] in _RAISING for q in qualities)
    )


def _is_a_duty(syntax: Syntax, verb: int) -> bool:
    """ "The duty was to save lives": no duty saves any; "the ministers are to meet" is another thing."""
    subjects = syntax.kids_of(verb, "nsubj")
    return syntax.lemma[verb] == "be" and bool(subjects) and syntax.kid(verb, "acomp", "attr") is None and not any(
        is_actor(syntax, s) or syntax.lemma[s] in PERSON_NOUNS or syntax.tag[s] in ("NNS", "WDT", "DT") for s in subjects
    )


_ON_A_DAY = frozenset("arrive begin close conclude depart dock end expire land open resume return start".split())
"""What a flight, a hearing or a bridge "is to" do."""


def _nobody_known(syntax: Syntax, i: int, above: Frame) -> bool:
    """True where the clause above has no one who could do what a gerund, participle or infinitive says."""
    dep, tag = syntax.dep[i], syntax.tag[i]
    if dep == "conj" and tag == "VBG" and syntax.tag[above.verb] in ("VBD", "VBZ", "VBP"):
        return syntax.kid(i, "aux", "nsubj") is None  # no -ing form goes on from a finite verb
    if any(is_actor(syntax, s) for s in _surface_subjects(above)):
        return False
    infinitive = dep == "advcl" and tag == "VB" and any(syntax.low[k] == "to" for k in syntax.kids_of(i, "aux"))
    return (infinitive or dep == "pcomp") and (above.passive or above.copula)  # "roads were closed to protect voters"




def _of_whole_clause(syntax: Syntax, i: int) -> bool:
    """ "…, leading to a crisis", "…, which caused riots": what brings it about is the whole clause before, no noun of it."""
    return syntax.lemma[i] in RESULTS and syntax.tag[i] == "VBG" and syntax.dep[i] == "advcl" and syntax.comma_before(i)


def _object_does(syntax: Syntax, i: int, preposition: int, host: int, made: dict[int, Frame], done: set[int]) -> bool:
    """ "prevented firms from selling", "accused the firm of leaking": the object does what the gerund says."""
    _fill_subject(syntax, host, made, done)
    if preposition > 0 and syntax.low[preposition - 1] in ("instead", "rather"):
        return False  # "recognized Malta instead of supporting Cyprus"
    judged = syntax.low[preposition] == "for" or (syntax.low[preposition] == "on" and syntax.lemma[host] in ("compliment", "congratulate"))
    if judged and syntax.lemma[host] in _JUDGED_FOR and made[host].slots.get(""):
        return all(is_actor(syntax, o) for o in made[host].slots[""])  # "criticized the police for shooting"
    charged = syntax.low[preposition] == "with" and syntax.lemma[host] in ("charge", "credit")
    return (
        (charged or syntax.low[preposition] in ("from", "of", "into", "against"))
        and bool(made[host].slots.get(""))
        and preposition > made[host].slots[""][0]
        and (syntax.low[preposition] != "into" or any(is_actor(syntax, o) for o in made[host].slots[""]))  # "put effort into landing it"
    )


_RESPONDING = frozenset("accept decline get receive refuse reject".split())
_JUDGED_FOR = JUDGING | frozenset(
    "admonish applaud arrest attack berate blast castigate censure chastise chide charge commend compliment congratulate convict "
    "detain fine hail indict "
    "imprison investigate jail prosecute rap salute sanction scold sentence slam sue suspend".split()
)
"""Verbs for what is done to somebody for what they did."""
_ISSUING = frozenset(
    "adopt approve circulate compose deliver file give hold issue launch lodge make mount organise organize pass post publish read release "
    "send sign stage submit write".split()
)
_UTTERANCES = frozenset(
    "appeal campaign communique complaint declaration demonstration editorial lawsuit letter march message motion note petition post "
    "protest rally resolution speech statement strike suit tweet".split()
)
_UTTERING = frozenset(
    "accuse affirm allege announce ask assail back blame call challenge condemn congratulate criticise criticize declare decry "
    "defend demand denounce deplore dispute endorse express oppose praise protest reaffirm reject request say seek support thank "
    "threaten urge warn welcome".split()
)


def _authors(syntax: Syntax, i: int, noun: int) -> list[int]:
    """ "Parliament passed a resolution criticizing the president": what a text or a protest says is said by those who issue it."""
    host = syntax.head[noun]
    if syntax.lemma[i] not in _UTTERING or syntax.lemma[noun] not in _UTTERANCES or syntax.dep[noun] != "dobj":
        return []
    if syntax.lemma[host] not in _ISSUING or syntax.kid(host, "neg") is not None:
        return []
    return [c for s in syntax.kids_of(host, "nsubj") for c in syntax.conjuncts(s) if is_actor(syntax, c)]


_WAYS = frozenset("approach framework manner means mechanism method place process rule standard system technique tool way".split())
_FINDING = frozenset("devise discover figure find have lack need seek use".split())


def _noun_controller(syntax: Syntax, i: int, noun: int) -> list[int]:
    """Subject of a participle or infinitive that modifies a noun."""
    if syntax.tag[i] == "VBG":
        return _authors(syntax, i, noun) or antecedents_of(syntax, noun, i)
    if syntax.tag[i] == "VBN":
        return antecedents_of(syntax, noun, i)
    if syntax.kid(i, "aux") is None:
        return []
    # "U.S. efforts to stifle": whoever has the efforts; else whoever makes them
    slots = noun_slots(syntax, noun)
    makers = [f for f, _ in slots.get("by", []) if f < i]
    makers += [f for k in syntax.kids_of(noun, "acl") if k < i for p in syntax.kids_of(k, "agent") for f in syntax.kids_of(p, "pobj")]
    if makers:
        return [c for m in makers for c in syntax.conjuncts(m)]  # "the commitment by the bank to finance"
    if syntax.dep[noun] == "pobj" and syntax.low[syntax.head[noun]] == "by" and syntax.pos[syntax.head[syntax.head[noun]]] == "NOUN":
        return [noun]
    if syntax.lemma[noun] in APPEAL_NOUNS:
        asked = [f for marker in ("to", "for", "on") for f, _ in slots.get(marker, []) if f < i and is_actor(syntax, f)]
        if asked:
            return [c for f in asked for c in syntax.conjuncts(f)]  # "his appeal to states to pay"
    host = syntax.head[noun]
    if syntax.lemma[noun] == "invitation" and syntax.dep[noun] == "dobj" and syntax.lemma[host] in _RESPONDING:
        return syntax.kids_of(host, "nsubj")  # "accepted her invitation to visit Peru": who accepted it would
    owners = syntax.kids_of(noun, "poss") or [
        k for k in syntax.kids_of(noun, "compound", "amod", "nmod") if syntax.ent[k] in ("GPE", "ORG", "PERSON", "NORP")
    ]
    first = ("first", "last", "latest", "only")
    ranked = syntax.dep[noun] == "attr" and any(syntax.low[k] in first for k in syntax.kids_of(noun, "amod"))
    if owners and not ranked:  # "the first African country to default": the country did
        return owners
    if syntax.dep[noun] in ("dobj", "attr", "pobj"):
        host = syntax.head[noun]
        if syntax.lemma[noun] in _WAYS and syntax.lemma[host] not in _FINDING:
            return []  # "creating a way to report": whoever will
        while syntax.pos[host] == "ADP" and syntax.head[host] != host:
            host = syntax.head[host]
        if syntax.dep[noun] == "pobj" and syntax.lemma[host] in _JUDGED_FOR and syntax.lemma[noun] != "order":
            # "arrested them over an attempt to kill him"
            return [c for s in syntax.kids_of(host, "dobj", "nsubjpass")[-1:] for c in syntax.conjuncts(s)]
        if syntax.lemma[host] in _OTHERS:
            return []  # "denied a motion to move the trial": somebody else's
        given = syntax.kids_of(host, "dative") if syntax.lemma[host] in ("allow", "deny", "give", "grant", "offer") else []
        given = [g for k in given for g in (syntax.kids_of(k, "pobj") if syntax.pos[k] == "ADP" else [k])]
        if given:
            return [c for g in given for c in syntax.conjuncts(g)]  # "gave the boy the option to come"
        if ranked and syntax.dep[host] == "advcl" and syntax.kid(host, "nsubj") is None:
            host = syntax.head[host]  # "defaulted, becoming the first state to do so"
        return [c for s in syntax.kids_of(host, "nsubj") for c in syntax.conjuncts(s)]
    return []
