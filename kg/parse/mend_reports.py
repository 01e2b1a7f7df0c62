"""Mistakes of small parsers about what a report holds: what goes on from what is said, and what goes on from the saying."""

from __future__ import annotations

from ..tree import Tree
from .labels import FINITE, SUBJECTS
from .mend_clauses import DOERS

__all__ = [
    "a_claim_that",
    "had_done",
    "raised_conjunct",
    "read_as_sign",
    "said_after",
    "said_both",
    "says_on",
    "spoke_on",
    "stated_in",
    "they_said_had",
    "told_on",
]


def _join(tree: Tree, i: int, host: int, mate: int, first: int) -> None:
    """Hang the conjunct ``i``, with the "and" on ``host`` between ``first`` and it, on ``mate``."""
    for k in [k for k in tree.kids_of(host, "cc") if first < k < i]:
        tree.move(k, mate, "cc")
    tree.move(i, mate, "conj")


def said_after(tree: Tree, i: int) -> bool:
    """ "Said 900 people were hurt, 130 of them badly": what a comma adds to the clause is no object of "said"."""
    verb, clause = tree.head[i], tree.kid(tree.head[i], "ccomp")
    if tree.dep[i] not in ("dobj", "npadvmod") or tree.lemma[verb] not in _REPORTING or clause is None or not verb < clause < i:
        return False
    if not tree.comma_before(i):
        return False
    tree.move(i, clause, "dep")
    return True


_TAKING = frozenset("describe interpret regard see take view read".split())
_SIGNS = frozenset(
    "admission attempt concession hint indication insult message promise proof provocation signal sign snub threat victory warning".split()
)


def read_as_sign(tree: Tree, i: int) -> bool:
    """ "Said Peru would sign, which officials saw as a sign of …": what is made of a report is no part of it, and takes up all of it."""
    which, noun = tree.kid(i, "dobj"), tree.head[i]
    if tree.dep[i] != "relcl" or tree.lemma[i] not in _TAKING or which is None or tree.low[which] != "which" or not tree.comma_before(i):
        return False
    taken = [k for p in tree.kids_of(i, "prep") if tree.low[p] == "as" for k in tree.kids_of(p, "pobj")]
    if tree.kid(i, "nsubj") is None or not any(tree.lemma[k] in _SIGNS for k in taken):
        return False
    top = next((a for a in tree.ancestors(noun) if tree.dep[a] == "ccomp" and tree.lemma[tree.head[a]] in _REPORTING), None)
    if top is None or tree.head[top] > top or any(tree.text[k] in ('"', "“", "``") for k in range(tree.head[top], i)):
        return False
    tree.move(i, tree.head[top], "advcl")
    return True


def had_done(tree: Tree, i: int) -> bool:
    """ "Said the state had declared mourning and set aside money": a form that may be a participle goes on from "had declared"."""
    cue = tree.head[i]
    first = next((k for k in tree.kids_of(cue, "ccomp") if cue < k < i), None)
    if tree.dep[i] != "conj" or first is None or tree.lemma[cue] not in _REPORTING or tree.lemma[i] in _SPEAKING | _REPORTING:
        return False
    had = tree.tag[first] == "VBN" and any(tree.lemma[k] == "have" for k in tree.kids_of(first, "aux"))
    if not had or tree.tag[i] not in ("VBD", "VBN"):
        return False
    if tree.kid(i, "nsubj", "nsubjpass", "aux", "auxpass") is not None or tree.text[tree.subtree(i)[0] - 1] not in ("and", ","):
        return False
    _join(tree, i, cue, first, first)
    tree.tag[i] = "VBN"
    return True


_STATES_OF_MIND = frozenset("be believe doubt expect feel fear have hope know love need think understand want wish".split())


def said_both(tree: Tree, i: int) -> bool:
    """ "Said the town had been warned but many had refused to go": a past put back once more goes on from what is said."""
    cue = tree.head[i]
    first = next((k for k in tree.kids_of(cue, "ccomp") if cue < k < i), None)
    if tree.dep[i] != "conj" or first is None or tree.lemma[cue] not in _REPORTING or tree.tag[cue] != "VBD":
        return False
    subject = tree.kid(i, "nsubj", "nsubjpass")
    had = [any(tree.low[k] in ("had", "would") for k in tree.kids_of(verb, "aux")) for verb in (first, i)]
    if subject is None or subject > i or not all(had) or any(tree.text[k] in ('"', "“", "”", "``", "''") for k in range(cue, i)):
        return False
    _join(tree, i, cue, first, first)
    return True


def says_on(tree: Tree, i: int) -> bool:
    """ "Cole says she hopes to win, but she knows that …": the pronoun of what is said goes on, and so does what is said."""
    cue = tree.head[i]
    first = next((k for k in tree.kids_of(cue, "ccomp") if cue < k < i), None)
    if tree.dep[i] != "conj" or first is None or tree.lemma[i] not in _STATES_OF_MIND or tree.tag[i] != tree.tag[first]:
        return False
    subjects = [tree.kid(v, "nsubj") for v in (cue, first, i)]
    if tree.lemma[cue] not in _REPORTING or None in subjects:
        return False
    speaker, one, two = subjects
    if tree.pos[speaker] == "PRON" or tree.pos[one] != "PRON" or tree.low[one] != tree.low[two]:
        return False
    _join(tree, i, cue, first, first)
    return True


_SPEAKING = frozenset("accuse add blame call condemn criticize criticise demand deny insist praise promise say tell urge vow warn".split())
_REPORTING = frozenset(
    "acknowledge add admit allege announce argue claim confirm declare deny explain insist note predict report reveal say state stress "
    "suggest warn".split()
)


def told_on(tree: Tree, i: int) -> bool:
    """ "Denied that it owed money and accused the ministry": two verbs of saying go with one another, not with what is said.

    What is not said aloud ("described") does so only after what cannot do it: "said the towns shrank and predicted more".
    """
    first = tree.head[i]
    if tree.dep[i] != "conj" or tree.lemma[i] not in _SPEAKING | _JUDGING or tree.tag[i] not in ("VBD", "VBZ"):
        return False
    if tree.dep[first] != "ccomp" or first > i:
        return False
    if tree.kid(i, "nsubj", "nsubjpass", "aux", "auxpass") is not None or tree.kid(i, "dobj", "ccomp", "xcomp") is None:
        return False
    above = tree.head[first]
    if any(tree.low[k] == "neither" for k in tree.kids_of(first, "preconj", "cc", "advmod", "neg")):
        return False  # "said it neither confirmed nor denied that …"
    if tree.lemma[above] not in _REPORTING or tree.lemma[first] in _SPEAKING or above > first:
        return False
    perfect = tree.tag[above] == "VBN" and any(tree.low[k] in ("has", "have") for k in tree.kids_of(above, "aux"))
    if tree.tag[i] != ("VBZ" if perfect and tree.tag[i] == "VBZ" else tree.tag[above]):  # "has admitted that it exists but denies"
        return False
    if tree.lemma[i] in _JUDGING and _can_act(tree, first):
        return False
    _join(tree, i, first, above, first)
    return True


_JUDGING = frozenset(
    "compare defend denounce describe dismiss express predict propose question reject reiterate stress suggest thank".split()
)


def _can_act(tree: Tree, verb: int) -> bool:
    """True unless the subject of a verb is plainly a thing."""
    subject = tree.kid(verb, "nsubj", "nsubjpass")
    return subject is None or tree.pos[subject] != "NOUN" or bool(tree.ent[subject]) or tree.lemma[subject] in DOERS


def spoke_on(tree: Tree, i: int) -> bool:
    """What goes on from the verb of a report, though the parse lets it go on from what is reported.

    "Insists he was robbed and has appealed", "said the plan is dead and walked out": its tense is that of the report;
    "found no proof that he gained, and cleared him": its object is who the reported clause is about;
    "said the talks went well but declined to elaborate": who reports says no more.
    """
    first = tree.head[i]
    if tree.dep[i] != "conj" or first > i or tree.kid(i, *SUBJECTS) is not None:
        return False
    while tree.dep[first] in ("xcomp", "advcl", "pcomp") and not _tense(tree, first) and tree.pos[tree.head[first]] in ("VERB", "AUX"):
        first = tree.head[first]  # "was paid to treat him and has left": no infinitive goes on with a finite verb
    if tree.dep[first] not in ("ccomp", "acl") or not _tense(tree, i):
        return False
    above = tree.head[first]
    if tree.dep[first] == "acl":
        mark = tree.kid(first, "mark")
        if mark is None or tree.low[mark] != "that" or tree.dep[above] != "dobj":
            return False
        above = tree.head[above]
    if above > first or tree.pos[above] != "VERB" or tree.kid(first, *SUBJECTS) is None:
        return False
    report = _tense(tree, above)
    own, told = _tense(tree, i), _tense(tree, first)
    if not report or own not in (report, "modal") or any(k < i for k in tree.kids_of(above, "conj")):
        return False
    other = report == own != told and told in ("past", "present") and _plain(tree, i, first)
    about = own != "modal" and (other or _about_subject(tree, i, first))
    if not about and not _says_no_more(tree, i):
        return False
    _join(tree, i, tree.head[i], above, first)
    return True




def _tense(tree: Tree, verb: int) -> str:
    """ "past", "present" or "modal" of a finite clause; "" where no word tells."""
    for k in (*tree.kids_of(verb, "aux", "auxpass"), verb):
        if k <= verb and tree.tag[k] in _TENSES:
            return _TENSES[tree.tag[k]]
    return ""


_TENSES = {"MD": "modal", "VBD": "past", "VBZ": "present", "VBP": "present"}


def _plain(tree: Tree, i: int, first: int) -> bool:
    """True unless a past tense may be a participle that shares an auxiliary: "has met them and offered terms"."""
    return tree.kid(i, "aux", "auxpass") is not None or tree.tag[first] != "VBN"


_OBJECTIVE = {"he": "him", "she": "her", "they": "them", "i": "me", "we": "us"}


def _about_subject(tree: Tree, i: int, first: int) -> bool:
    """True if the object is the pronoun of the reported clause's subject, which cannot be its own (binding principle B)."""
    subject, thing = tree.kid(first, "nsubj", "nsubjpass"), tree.kid(i, "dobj")
    return subject is not None and thing is not None and _OBJECTIVE.get(tree.low[subject]) == tree.low[thing]


_NO_MORE = frozenset("answer comment disclose elaborate identify say specify".split())
_DETAILS = frozenset("comment comments detail details evidence explanation figure figures proof reason reasons timetable".split())


def _says_no_more(tree: Tree, i: int) -> bool:
    """ "Declined to elaborate", "did not say why", "gave no details", "would not be drawn on it"."""
    denied = any(tree.low[k] in ("not", "n't", "n’t", "never") for k in tree.kids_of(i, "neg"))
    if tree.lemma[i] in ("decline", "refuse"):
        return any(tree.lemma[k] in _NO_MORE for k in tree.kids_of(i, "xcomp"))
    if tree.lemma[i] == "draw":
        return denied and tree.kid(i, "auxpass") is not None
    if tree.lemma[i] in ("give", "offer", "provide"):
        thing = tree.kid(i, "dobj")
        none = thing is not None and any(tree.low[k] in ("no", "few", "little") for k in tree.kids_of(thing, "det", "amod"))
        return none and tree.low[thing] in _DETAILS
    return denied and tree.lemma[i] in _NO_MORE


_LIKE_PARTICIPLES = frozenset(
    "bought brought built caught cut dealt fed fled fought found had heard held hit hurt kept laid led left lent let lost made meant met "
    "paid put read rid sent set shot shut sold spent split spread stood struck taught told thought won".split()
)
"""Past tenses that look like the participle."""


_MODALS = frozenset("can could may might must shall should will would".split())


def _quotes(tree: Tree, i: int) -> bool:
    """ "Described it as "wild stuff"": whoever is quoted in part is who speaks."""
    return tree.lemma[i] in _JUDGING and any(tree.text[k] in ('"', "“", "``") for k in tree.subtree(i))


def raised_conjunct(tree: Tree, i: int) -> bool:
    """A finite verb goes on from the finite verb above, from no participle or infinitive:
    "denied that it had shared data and accused Oslo", "welcomed the plan to finance drains and took note"."""
    first = tree.head[i]
    if tree.dep[i] != "conj" or tree.tag[i] not in FINITE or tree.tag[first] not in ("VB", "VBN", "VBG") or first > i:
        return False
    if tree.kid(i, *SUBJECTS) is not None or tree.kid(i, "aux", "auxpass") is not None or tree.pos[first] not in ("VERB", "AUX"):
        return False
    helpers = {tree.low[k] for k in tree.kids_of(first, "aux", "auxpass")}
    if tree.tag[first] == "VBN":
        bare = not helpers and tree.dep[first] in ("acl", "advcl", "relcl")
        told = helpers & {"had", "have", "has"} and tree.dep[first] == "ccomp"
        if not bare and not told and not (helpers & _MODALS and tree.kid(i, "dobj", "xcomp", "ccomp") is not None):
            return False
        same = bool(helpers & {"has", "have"}) and tree.tag[i] in ("VBZ", "VBP")  # "says it has won and is glad"
        shared = same or tree.low[i].endswith("ed") or tree.low[i] in _LIKE_PARTICIPLES
        if told and _both_that(tree, i, first):
            shared = False  # "noted that they had left and announced that they would return"
        if told and shared and tree.lemma[i] not in _SPEAKING and not _quotes(tree, i) and not _speaks_of_self(tree, i, first):
            return False  # "said it had declared mourning and set aside money"
    elif helpers - {"to"} and tree.tag[i] != "VBD":
        return False
    above = next((a for a in tree.ancestors(first) if tree.pos[a] == "VERB" and tree.tag[a] == tree.tag[i]), None)
    if above is None or above > first or _cannot_be_its(tree, i, first, above):
        return False
    if tree.tag[first] == "VB" and tree.low[i] == tree.lemma[i] and tree.lemma[above] in _REPORTING and tree.kid(i, "ccomp") is None:
        return False  # "said it had been forced to idle one and cut 340 jobs"
    _join(tree, i, first, above, first)
    return True


def _both_that(tree: Tree, i: int, first: int) -> bool:
    clause = tree.kid(i, "ccomp")
    marks = [tree.kid(k, "mark") for k in (clause, first) if k is not None]
    return tree.lemma[i] in _REPORTING and len(marks) == 2 and all(m is not None and tree.low[m] == "that" for m in marks)


def _speaks_of_self(tree: Tree, i: int, first: int) -> bool:
    """ "Mora said the court had erred and announced that he would appeal": what "he" would do is no court's to announce."""
    clause, about = tree.kid(i, "ccomp"), tree.kid(first, "nsubj", "nsubjpass")
    own = tree.kid(clause, "nsubj") if clause is not None else None
    if own is None or about is None or tree.lemma[i] not in _REPORTING or tree.low[own] not in ("he", "she"):
        return False
    return tree.pos[about] == "NOUN" and tree.lemma[about] not in _PEOPLE_SAY and tree.ent[about] != "PERSON"


_PEOPLE_SAY = frozenset("adviser ambassador diplomat envoy expert he lawyer minister official president she spokesman spokeswoman".split())


def _cannot_be_its(tree: Tree, i: int, first: int, above: int) -> bool:
    """ "A diplomat said Paris was watching and maintained its position": "its" cannot be a person's, so Paris maintained it."""
    who, own, about = tree.kid(above, "nsubj"), tree.kid(i, "dobj"), tree.kid(first, "nsubj", "nsubjpass")
    whose = tree.kid(own, "poss") if own is not None else None
    if who is None or about is None or whose is None or tree.low[whose] != "its":
        return False
    return (tree.lemma[who] in _PEOPLE_SAY or tree.ent[who] == "PERSON") and tree.ent[about] in ("GPE", "ORG", "NORP")


_STATEMENTS = frozenset(
    "announcement article book briefing broadcast call column communique conversation email essay filing hearing interview letter memo "
    "message note podcast post release report speech statement testimony time tweet".split()
)


def stated_in(tree: Tree, i: int) -> bool:
    """ "Said in a statement that aid had been cut and that …": what the statement says is what is said."""
    noun, mark = tree.head[i], tree.subtree(i)[0]
    if tree.dep[i] not in ("acl", "relcl") or mark == i or tree.low[mark] != "that" or tree.dep[noun] != "pobj" or noun > i:
        return False
    if tree.dep[mark] == "dobj" and tree.head[mark] == i and tree.kids_of(i, "dobj") == [mark]:
        return False  # "in a letter that he sent"
    verb = tree.head[tree.head[noun]]
    if tree.lemma[noun] not in _STATEMENTS or tree.lemma[verb] not in _REPORTING or tree.kid(verb, "ccomp", "dobj") is not None:
        return False
    if tree.kid(i, *SUBJECTS) is None or not verb < noun:
        return False
    tree.move(mark, i, "mark")
    tree.move(i, verb, "ccomp")
    for k in [k for k in tree.kids_of(verb, "conj") if k > i]:
        mark = tree.kid(k, "mark")
        if mark is not None and tree.low[mark] == "that":
            for c in [c for c in tree.kids_of(verb, "cc") if i < c < k]:
                tree.move(c, i, "cc")
            tree.move(k, i, "conj")
    return True


_VERSIONS = frozenset(
    "account accusation allegation assertion assessment charge claim conclusion contention finding report statement story suggestion "
    "version view".split()
)


def a_claim_that(tree: Tree, i: int) -> bool:
    """ "Said the army had fled, a claim that Oslo denies": what is made of a report is the narrator's, and takes up all of it."""
    if tree.lemma[i] not in _VERSIONS or tree.pos[i] != "NOUN" or not tree.comma_before(i):
        return False
    if tree.low[tree.subtree(i)[0]] not in ("a", "an"):
        return False
    host = tree.head[i]
    if _reports(tree, host) and any(host < k < i for k in tree.kids_of(host, "ccomp")):
        cue = host
    else:
        cue = next((tree.head[a] for a in (host, *tree.ancestors(host)) if tree.dep[a] == "ccomp" and _reports(tree, tree.head[a])), i)
    if cue >= i:
        return False
    told = tree.kid(host, "ccomp") if tree.dep[i] == "dobj" and cue < i < host else None
    if told is not None and told < i and tree.head[host] == cue:  # "…, a charge Oslo denies" taken for what is said
        tree.move(told, cue, "ccomp")
        tree.move(i, cue, "dep")
        tree.move(host, i, "relcl")
        return True
    said = next((k for k in tree.kids_of(i, "relcl", "acl") if k > i and tree.kid(k, "nsubj", "nsubjpass") is not None), None)
    if said is None:
        return False
    that = tree.subtree(said)[0]
    if tree.dep[said] == "acl" and tree.low[that] == "that":
        lowest = tree.kid(said, "xcomp") or said
        tree.pos[that], tree.tag[that], tree.dep[said] = "PRON", "WDT", "relcl"
        tree.move(that, lowest, "dobj")
    tree.move(i, cue, "dep")
    return True


def _reports(tree: Tree, verb: int) -> bool:
    return tree.lemma[verb] in _REPORTING or tree.lemma[verb] in ("find", "conclude", "tell", "believe", "think")


def they_said_had(tree: Tree, i: int) -> bool:
    """ "Firms they said had supplied fuel": the relative clause is what they said, whose subject is the firms."""
    noun, who = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] not in ("relcl", "acl") or tree.lemma[i] not in ("say", "believe", "claim", "think", "suspect", "allege") or who is None:
        return False
    if who != i - 1 or who != noun + 1 or tree.kid(i, "dobj", "ccomp", "mark") is not None or tree.pos[who] != "PRON":
        return False
    aux = i + 1
    if aux >= tree.n or tree.low[aux] not in ("had", "has", "have", "was", "were", "is", "are", "would", "will", "could"):
        return False
    verb = next((k for k in range(aux + 1, min(aux + 4, tree.n)) if tree.tag[k] in ("VBN", "VBG", "VB")), None)
    if verb is None or any(tree.pos[k] not in ("AUX", "ADV", "PART") for k in range(aux, verb)) or tree.above(noun, verb, -1):
        return False
    thing = tree.head[verb] if tree.dep[verb] == "amod" and tree.head[verb] > verb else None
    tree.pos[verb] = "VERB"
    tree.move(verb, noun, "relcl")
    for k in range(aux, verb):
        passive = tree.lemma[k] == "be" and tree.tag[verb] == "VBN"
        tree.move(k, verb, "auxpass" if passive else "aux" if tree.pos[k] == "AUX" else "advmod")
    if thing is not None and not tree.above(verb, thing, -1):
        tree.move(thing, verb, "dobj")
    tree.move(i, verb, "parataxis")
    return True
