"""What of a clause is a statement: whether it says anything of anybody, and which of its parts are none of its own."""

from __future__ import annotations

from .actors import meant
from .embedding import HEARSAY, NEGATIVE, PLANNED
from .mapping import Mapped
from .roles import is_time
from .senses import ANSWERING
from .slots import Frame, so_called
from .syntax import Syntax

__all__ = [
    "at_its_height",
    "bare_number",
    "no_statement",
    "only_cites",
    "opens_relative",
    "says_something",
    "sets_the_scene",
    "stands_for_verb",
    "tells_time",
    "weighed",
]


def tells_time(syntax: Syntax, frame: Frame, subject: int, target: int) -> bool:
    """ "It is a quarter to six", "it was late": what is so is nothing that the text speaks of."""
    if syntax.low[subject] != "it" or not frame.copula:
        return False
    return is_time(syntax, target) or syntax.low[target] in ("dark", "early", "late", "light", "o'clock", "quarter")


def weighed(syntax: Syntax, frame: Frame, pronoun: int) -> bool:
    """True for the "it" of "makes it hard to see", which stands for the clause that follows; not for that of "called it a farce"."""
    adjective = syntax.pos[pronoun + 1 : pronoun + 2] == ["ADJ"] and syntax.lemma[frame.verb] in _WEIGHING
    if not adjective and not frame.slots.get("as"):
        return False
    said = (frame.verb, *frame.slots.get("as", ()), *([pronoun + 1] if adjective else []))
    after = [k for i in said for k in syntax.kids[i] if k > pronoun and syntax.dep[k] in _CLAUSES]
    return any("to" in syntax.low[pronoun:k] or "that" in syntax.low[pronoun:k] for k in after)


_CLAUSES = frozenset(("xcomp", "ccomp", "advcl", "relcl", "acl", "csubj"))
_WEIGHING = frozenset("consider deem find make think".split())
_HARMING = frozenset(
    "arrest behead capture claim detain displace evacuate execute free hurt injure jail kidnap kill leave number release rescue save shoot "
    "total wound".split()
)
"""Verbs whose bare number is one of people ("killed ten")."""


def bare_number(syntax: Syntax, frame: Frame, i: int) -> bool:
    """ "Wrote one", "accepted two": of what is not said."""
    if syntax.lemma[frame.verb] in _HARMING or syntax.ent[i] in ("DATE", "MONEY", "PERCENT", "QUANTITY", "TIME"):
        return False
    if syntax.low[i] in ("one", "ones") and syntax.head[frame.verb] == i and syntax.dep[frame.verb] == "relcl":
        return True  # "the one he wrote"
    if any(syntax.low[k] in ("each", "that", "this") for k in syntax.kids_of(i, "det")):
        return False  # "rejected that one"
    few = syntax.low[i] in ("one", "ones", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return few and syntax.kid(i, "prep", "amod", "appos", "nummod", "relcl") is None and frame.slots.get("") == [i]


def anticipatory(syntax: Syntax, frame: Frame) -> bool:
    """ "It is believed that Chad will sign": the pronoun stands for the clause (Quirk et al. 1985, 18.33)."""
    about = [syntax.low[s] for s in frame.subjects]
    if not frame.passive or not frame.agentless or about != ["it"] or syntax.lemma[frame.verb] in _ADDRESSED:
        return False
    return any(k > frame.verb and any(syntax.low[m] == "that" for m in syntax.kids_of(k, "mark")) for k in frame.slots.get("that", ()))


_ADDRESSED = frozenset("advise assure convince inform notify persuade promise remind satisfy teach tell warn".split())
"""Verbs whose passive has for its subject whoever is spoken to."""


def sets_the_scene(syntax: Syntax, frame: Frame) -> bool:
    """ "It was shortly after nine when Mora rose", "let us be clear": about nobody and nothing."""
    verb = frame.verb
    clauses = syntax.kids_of(verb, "ccomp")
    if syntax.lemma[verb] == "let" and any(syntax.low[s] == "us" for k in clauses for s in syntax.kids_of(k, "nsubj")):
        return True
    if anticipatory(syntax, frame):
        return True
    if not frame.copula or len(frame.subjects) != 1:
        return False
    if any(syntax.low[f] == "date" for f in frame.slots.get("out of", ())):
        return True  # "was out of date" is an adjective
    if syntax.low[frame.subjects[0]] == "us" and syntax.lemma[syntax.head[verb]] == "let":
        return True
    if syntax.low[frame.subjects[0]] != "it" or frame.slots.get("be"):
        return False
    return any(syntax.low[t] in ("when", "before") and t > verb for t in syntax.subtree(verb))


def at_its_height(syntax: Syntax, frame: Frame) -> bool:
    """ "Could hardly be worse": as bad as can be, which the words do not say."""
    verb, compared = frame.verb, [k for k in frame.slots.get("be", ()) if syntax.tag[k] in ("JJR", "RBR")]
    could = any(syntax.low[k] in ("could", "can") for k in syntax.kids_of(verb, "aux"))
    never = any(syntax.low[k] in ("not", "n't", "hardly", "scarcely", "barely") for k in syntax.kids_of(verb, "neg", "advmod"))
    return bool(compared) and could and never


def says_something(syntax: Syntax, frame: Frame, mapped: Mapped | None) -> bool:
    """False for a clause that has a subject and nothing else ("they met"), or lacks what its verb needs ("she said on Monday").

    What a whole sentence says of somebody or something named by a noun is said ("the talks collapsed").
    """
    if syntax.lemma[frame.verb] == "come" and any(syntax.low[k] in ("close", "closer", "near") for k in syntax.kids[frame.verb]):
        return False  # "came close to being called off"
    if syntax.lemma[frame.verb] in _INCOMPLETE and not any(frame.slots.get(slot) for slot in ("that", "to do", "doing", "be", "as")):
        return False
    if frame.copula and not frame.slots.get("be") and frame.subjects and min(frame.subjects) > frame.verb:
        return False  # "Among them is Ana Ruiz"
    if any(fillers for marker, fillers in frame.slots.items()):
        return True
    if mapped is not None or any(syntax.dep[k] == "npadvmod" for k in frame.adverbials):
        return True
    top = syntax.first_conjunct(frame.verb)
    above = syntax.head[top]
    whole = syntax.lemma[above] in ("be", "have") or syntax.lemma[top] in ANSWERING or raised(syntax, top)
    if syntax.dep[top] == "xcomp" and whole:  # "has yet to answer", "is to resign", "declined to comment", "is expected to recover"
        top = syntax.first_conjunct(syntax.head[above] if syntax.pos[above] == "ADJ" else above)
    host = syntax.head[above] if syntax.pos[above] == "ADJ" else above
    hosts = (frame.verb, top, host)
    own = any(
        syntax.head[s] in hosts and (syntax.pos[meant(syntax, s)] in ("NOUN", "PROPN", "NUM") or syntax.low[s] == "nobody")
        for s in frame.subjects
    )
    dep = syntax.dep[top]
    contents = dep == "acl" and any(syntax.low[k] == "that" for k in syntax.kids_of(frame.verb, "mark"))  # "claims that it sank"
    late = any(syntax.low[k] == "late" for k in syntax.kids_of(frame.verb, "advmod"))  # "said it came too late"
    told = (dep == "ccomp" or contents) and (syntax.lemma[frame.verb] != "come" or late) and not _cut(syntax, frame.verb)
    said = syntax.head[frame.verb]
    # "a mine that they say had closed"
    own = own or (dep == "ccomp" and syntax.dep[said] == "relcl" and syntax.head[said] in frame.subjects)
    ahead = any(syntax.low[k] in ("will", "would") for k in syntax.kids_of(frame.verb, "aux"))
    written = syntax.kids_of(frame.verb, "nsubj", "nsubjpass") or syntax.kids_of(top, "nsubj")
    who = any(syntax.low[s] in _PERSONAL or (ahead and syntax.low[s] == "it") for s in written)
    own = own or (told and who and syntax.tag[frame.verb] in ("VB", "VBN", "VBD"))
    gesture = syntax.lemma[frame.verb] in _GESTURES and syntax.kid(frame.verb, "auxpass") is None  # "the licences had been paused" is none
    if _in_a_place(syntax, frame.verb) or (own and dep == "advcl" and _after_it(syntax, top)):
        return True
    inside = any(syntax.tag[k] == "WDT" for p in syntax.kids_of(above, "prep") for k in syntax.kids_of(p, "pobj"))
    if own and dep == "relcl" and inside and raised(syntax, frame.verb):
        return True  # "a war in which thousands are thought to have died"
    listed = dep == "parataxis" and ";" in syntax.text[top : syntax.head[top]]  # "the boats have not stopped; they now sail from Chad"
    return own and (dep == "ROOT" or told or listed) and syntax.pos[frame.verb] == "VERB" and not gesture


def raised(syntax: Syntax, verb: int) -> bool:
    """ "Is expected to recover", "are believed to have fled", "is likely to appeal": an infinitive whose subject stands above (raising)."""
    above = syntax.head[verb]
    if syntax.dep[verb] != "xcomp" or not any(syntax.low[k] == "to" for k in syntax.kids_of(verb, "aux")):
        return False
    if syntax.pos[above] == "ADJ":
        return syntax.low[above] in _LIKELY
    if syntax.kid(above, "auxpass") is not None:
        return syntax.tag[above] == "VBN" and syntax.lemma[above] in _EXPECTED and syntax.kid(above, "agent") is None
    return syntax.lemma[above] in PLANNED | NEGATIVE and syntax.kid(above, "dobj") is None  # "agreed to leave", "refused to intervene"


_EXPECTED = HEARSAY | frozenset("design estimate expect forecast intend mean poise predict project schedule set slate".split())
_LIKELY = frozenset("able about bound certain due likely poised scheduled set sure unable unlikely".split())


_PERSONAL = frozenset("he i she they we".split())


def _in_a_place(syntax: Syntax, verb: int) -> bool:
    """ "Malta, where nine of the firms are registered": the place says where."""
    where = any(syntax.low[k] == "where" for k in syntax.kids_of(verb, "advmod"))
    place = syntax.ent[syntax.head[verb]] in ("FAC", "GPE", "LOC")
    return syntax.dep[verb] == "relcl" and where and place and syntax.kid(verb, "auxpass") is not None


def _after_it(syntax: Syntax, verb: int) -> bool:
    """ "Was dropped after Chad objected": what had come about before something else did."""
    mark = next((syntax.low[k] for k in syntax.kids_of(verb, "mark", "advmod") if k < verb), "")
    return syntax.tag[verb] in ("VBD", "VBN") and mark in ("after", "because", "since") and syntax.kid(verb, "nsubj") is not None


def _cut(syntax: Syntax, verb: int) -> bool:
    """ "To have their temperatures taken", "could not be accounted for": less than a clause, or a verb without its preposition."""
    bare = syntax.tag[verb] == "VBN" and syntax.kid(verb, "aux", "auxpass") is None
    return bare or any(syntax.kid(p, "pobj", "pcomp") is None for p in syntax.kids_of(verb, "prep"))


_GESTURES = frozenset("beam cry frown gesture grimace grin laugh nod pause shrug sigh smile sneer wave weep wince".split())
"""Verbs for what a face or a hand does while somebody speaks."""


_INCOMPLETE = frozenset(
    "add attempt become cause comprise contain do entail get have hope include involve keep let make manage mean need plan "
    "require say seek seem state tell tend try want".split()
)
"""Verbs that say nothing without an object or a clause."""


def stands_for_verb(syntax: Syntax, frame: Frame) -> bool:
    """ "as Italy and Spain do", "so has every minister": a verb that stands for another one."""
    if syntax.low[frame.verb] in ("do", "does", "did") and syntax.dep[frame.verb] in ("advcl", "conj", "relcl", "ccomp"):
        return not frame.slots.get("") or any(syntax.low[k] in ("as", "than", "so") for k in syntax.kids_of(frame.verb, "mark", "advmod"))
    compared = any(syntax.low[k] in ("as", "than") for k in syntax.kids_of(frame.verb, "mark"))
    if compared and syntax.lemma[frame.verb] == "be" and syntax.dep[frame.verb] == "advcl" and not frame.slots.get("be"):
        return True  # "keener on them than we are in …"
    if compared and syntax.tag[frame.verb] == "VBN" and syntax.kid(frame.verb, "nsubj", "nsubjpass") is None:
        return True  # "the greatest, as measured by its wealth"
    start = syntax.low[frame.verb - 1 : frame.verb]
    return syntax.lemma[frame.verb] in ("have", "be", "do") and start in (["so"], ["neither"], ["nor"]) and syntax.pos[frame.verb] != "NOUN"


def only_cites(syntax: Syntax, frame: Frame) -> bool:
    """ "as hikers say", "as the ministry noted": who says what stands round it; that is the claim's source."""
    if syntax.dep[frame.verb] != "advcl" or syntax.lemma[frame.verb] not in _SAID or frame.slots.get(""):
        return False
    as_said = any(syntax.low[k] == "as" for k in syntax.kids_of(frame.verb, "mark"))
    return as_said and not any(f > frame.verb for f in frame.slots.get("that", ()))


_SAID = frozenset("add argue claim expect explain know note observe point put remark report say suggest tell warn write".split())


def opens_relative(syntax: Syntax, frame: Frame, target: int | None) -> bool:
    """ "a condition which its lawyers say it cannot meet": what they say has its object in the noun before, and is no whole."""
    if syntax.dep[frame.verb] != "relcl" or target is not None or not frame.slots.get("that"):
        return False
    if any(syntax.tag[k] == "WP$" for s in frame.subjects for k in syntax.kids_of(s, "poss")):
        return False  # "Beijing, whose ministry demanded that it stop"
    return all(s != syntax.head[frame.verb] for s in frame.subjects) and not frame.slots.get("")


_WHOLLY = frozenset(
    "altogether always automatically completely entirely equally evenly exclusively fully necessarily solely universally wholly".split()
)


def _partly_denied(syntax: Syntax, verb: int) -> bool:
    """ "Was not fully funded", "does not apply equally to all": what is denied is the extent (Quirk et al. 1985, 10.66)."""
    neg = syntax.kid(verb, "neg")
    if neg is None:
        return False
    inner = (verb, *syntax.kids_of(verb, "acomp", "prep"))
    if any(syntax.low[k] in _WHOLLY and k > neg for i in inner for k in syntax.kids_of(i, "advmod")):
        return True
    return any(syntax.low[p] == "in" and syntax.low[p + 1 : p + 2] == ["full"] for p in syntax.kids_of(verb, "advmod", "prep"))


def no_statement(syntax: Syntax, frame: Frame, subject: int, target: int | None) -> bool:
    """ "For what it is worth", "how many remained", "it is her vote that helped", "it would be a mistake to wait": nothing that is so."""
    verb, low = frame.verb, syntax.low[subject]
    if so_called(syntax, verb) is not None:
        return True  # "what he called a coup"
    if frame.copula and subject > verb and any(syntax.low[k] == "among" and k < verb for k in syntax.kids_of(verb, "prep")):
        return True  # "among the losses are a school, two ships and a bridge": neither is the other
    if low in ("all", "everybody", "everyone", "everything") and subject > 0 and syntax.low[subject - 1] == "not":
        return True  # "not everyone admired him": some did
    if any(_hardly_any(syntax, i) for i in (subject, target) if i is not None):
        return True
    if low == "one" and syntax.dep[verb] == "relcl" and syntax.kid(subject, "prep") is None and syntax.kid(subject, "det") is not None:
        return True  # "the one that leaves the room": who that is, is not said
    if low in ("many", "much") and subject > 0 and syntax.low[subject - 1] == "how":
        return True
    if _partly_denied(syntax, verb) or any(syntax.low[k] in ("rarely", "seldom") for k in syntax.kids_of(verb, "advmod", "neg")):
        return True
    if syntax.tag[verb] == "MD":
        return True  # "by the summer two parties might"
    if syntax.lemma[verb] in ("ask", "request") and any(syntax.lemma[k] in _UNNAMED for k in syntax.kids_of(verb, "xcomp")):
        return True  # "who asked not to be named"
    if syntax.dep[verb] in ("acl", "relcl", "xcomp") and syntax.low[syntax.head[verb]] in ("less", "little") and syntax.tag[verb] == "VB":
        return True  # "has less to gain"
    if syntax.lemma[verb] == "tell" and syntax.kid(verb, "dobj", "dative") is None and syntax.kid(verb, "neg") is not None:
        return any(syntax.low[k] in ("can", "could") for k in syntax.kids_of(verb, "aux"))  # "could not tell which was which"
    opened = [s for s in syntax.kids_of(frame.verb, "nsubj", "nsubjpass") if syntax.lemma[s] not in ("all", "both", "each", "none")]
    if any(syntax.low[k] == "which" for s in opened for p in syntax.kids_of(s, "prep") for k in syntax.kids_of(p, "pobj")):
        return True  # "copies of which were shown", "half of which still stands"
    if target is not None and syntax.pos[target] == "ADJ" and any(syntax.low[k] == "as" for k in syntax.kids_of(target, "advmod")):
        return any(syntax.low[m] == "as" for k in syntax.kids_of(target, "advcl") for m in syntax.kids_of(k, "mark"))  # "as good as signed"
    if frame.copula and target is None and not frame.slots.get("be") and any(_nearly(syntax, f) for f in frame.slots.get("within", ())):
        return True  # "is within days of a deal"
    if low == "it" and syntax.lemma[verb] == "take" and target is not None and syntax.kid(target, "nummod") is not None:
        return any(syntax.tag[k] == "VB" for k in syntax.kids_of(verb, "xcomp", "advcl"))  # "it took five drafts to find a word"
    if low != "it":
        return False
    if syntax.dep[verb] == "pcomp" and target is not None and syntax.low[target] == "worth":
        return True
    above = syntax.head[syntax.head[verb]] if syntax.dep[syntax.head[verb]] == "attr" else syntax.head[verb]
    hung = syntax.dep[verb] in ("xcomp", "acl", "relcl") and syntax.tag[verb] == "VB"
    if hung and syntax.lemma[above] == "be" and syntax.kid(above, "attr") is not None:
        return True
    if not frame.copula:
        return False
    if target is None:
        return any(syntax.low[k] in ("here", "there", "then") for k in syntax.kids_of(verb, "advmod")) and bool(frame.slots.get("that"))
    picked = syntax.pos[target] == "PROPN" or syntax.kid(target, "poss") is not None
    picked = picked or any(syntax.low[k] == "the" for k in syntax.kids_of(target, "det"))
    that = [k for k in syntax.kids_of(target, "relcl") if any(syntax.low[w] in ("that", "who") for w in syntax.subtree(k)[:1])]
    return picked and bool(that)


_UNNAMED = frozenset(("identify", "name", "quote"))


def _hardly_any(syntax: Syntax, i: int) -> bool:
    """ "Hardly any ministers", "almost nothing", "virtually no one": neither some nor none."""
    before = range(syntax.noun_span(i)[0], i + 1)
    pairs = [(syntax.low[t - 1], syntax.low[t]) for t in before if t > 0]
    return any((a in _HARDLY and b.startswith("any")) or (a in _ALMOST and b in _NONE) for a, b in pairs)


_HARDLY = frozenset(("barely", "hardly", "scarcely"))
_ALMOST = frozenset(("almost", "nearly", "practically", "virtually"))
_NONE = frozenset(("no", "nobody", "none", "nothing"))


def _nearly(syntax: Syntax, i: int) -> bool:
    return is_time(syntax, i) and any(syntax.low[p] == "of" for p in syntax.kids_of(i, "prep"))
