"""Which noun a relative clause modifies: parsers take the nearest, the clause itself tells more.

Three things are asked of a noun, and the nearest one that passes is taken, going up from where the parser hung the clause:
what it can be ("who" is somebody, "which" is nobody), how many ("which was" is one), and whether it can be restricted (without a
comma a name cannot). Where no noun passes, or the parser's own does, nothing moves.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..nouns import (
    ACTOR_NOUNS,
    BLOW_NOUNS,
    BODY_NOUNS,
    DOCUMENT_NOUNS,
    EVENT_NOUNS,
    MEDIUM_NOUNS,
    MONEY_NOUNS,
    PARTITIVE_NOUNS,
    PERSON_NOUNS,
    ROLE_NOUNS,
    SERIES_NOUNS,
)
from ..tree import Tree
from .labels import ACTING, SAYING

__all__ = ["rehang"]

_PEOPLE = (PERSON_NOUNS | ROLE_NOUNS | ACTOR_NOUNS) - BODY_NOUNS
_PRONOUNS = frozenset(("who", "whom", "whose", "which", "that"))
_MANY = PARTITIVE_NOUNS | SERIES_NOUNS
_THINGS = frozenset(
    "area boat camp city coast continent country county district home house land nation plane place port province region sea ship state "
    "street tanker town train vehicle vessel village war website world".split()
) | (DOCUMENT_NOUNS | EVENT_NOUNS | MEDIUM_NOUNS | MONEY_NOUNS) - _PEOPLE - BODY_NOUNS
_ABSTRACT = ("age", "ance", "ence", "hood", "ing", "ion", "ism", "ity", "ment", "ness", "ship", "sure", "ure")
_SINGULAR = frozenset(("is", "was", "has", "does"))
_PLURAL = frozenset(("are", "were", "have", "do"))
_NEVER = ("GPE", "LOC", "FAC", "DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "EVENT", "LAW")
_NAMES = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP")
_PRESS = frozenset("broadcast cite obtain publish quote report review".split())
"""What papers and broadcasters do."""
_ASKED_FOR = frozenset("apology change cut end freeze halt inquiry probe reform release return vote withdrawal".split())
_NO, _PERHAPS, _YES = 0, 1, 2


def rehang(tree: Tree) -> None:
    """Move each relative clause whose noun cannot be meant to the nearest noun before it that can."""
    for i in range(tree.n):
        if tree.dep[i] == "relcl" and tree.head[i] < i:
            over = _asked(tree, i)
            if over is not None and not tree.above(over, i, -1):
                tree.move(i, over, "pcomp")
                continue
            found = _noun(tree, i)
            if found is not None and found != tree.head[i] and not tree.above(found, i, -1):
                tree.move(i, found, "relcl")


def _noun(tree: Tree, i: int) -> int | None:
    """The noun that the relative clause ``i`` modifies, or None where nothing tells another than the parser's."""
    start, host = tree.subtree(i)[0], tree.head[i]
    pronoun = next((k for k in (start, start + 1) if k < i and tree.low[k] in _PRONOUNS), None)
    if pronoun is None or host >= start:
        return None
    word = tree.low[pronoun]
    bound = tree.text[start - 1] not in (",", "-", "--", "–", "—", "(", ";")
    subject = tree.dep[pronoun] in ("nsubj", "nsubjpass") and tree.head[pronoun] == i
    number = (_number(tree, i) or _own(tree, i)) if subject else ""
    if word == "whose" and not bound:
        return _owner(tree, i, pronoun)
    fit = _NO if word == "which" and _unmeasured(tree, i, host) else _fits(tree, host, word, number, bound, start)
    fit = min(fit, _does_or_undergoes(tree, pronoun, host))
    if fit == _YES:
        return _one_of_them(tree, i, word, bound)
    for noun in sorted(_candidates(tree, host, start), key=lambda k: -_does_or_undergoes(tree, pronoun, k)):
        if subject and not bound and tree.lemma[i] in ACTING and not _actor(tree, noun) and _actor(tree, host):
            continue  # "gold from Canada's Barrick, which dropped its claims"
        if bound and tree.pos[noun] == "PROPN" and fit == _NO:
            continue  # one name in another
        meant = min(_fits(tree, noun, word, number, bound, start), _does_or_undergoes(tree, pronoun, noun))
        if noun < start and meant > fit and _stands_open(tree, noun, host, bound):
            return _holder(tree, noun) if word == "who" and not bound else noun
    if word == "who" and fit == _NO and (not bound or tree.ent[host] in _NEVER):
        return _nearest(tree, start, number)
    return None


def _does_or_undergoes(tree: Tree, pronoun: int, noun: int) -> int:
    """Whether a noun can do, or undergo, what the pronoun does: towns and plants injure nobody, and what is signed is a paper."""
    verb = tree.lemma[tree.head[pronoun]]
    if verb == "last" and tree.dep[pronoun] == "nsubj" and tree.low[pronoun] in ("that", "which"):
        lasting = tree.lemma[noun] in BLOW_NOUNS | EVENT_NOUNS or (tree.lemma[noun].endswith(_ABSTRACT) and tree.tag[noun] == "NN")
        return _YES if lasting else _PERHAPS  # "a suspension of licences that had lasted a year"
    if tree.low[pronoun] != "which":
        return _YES
    if verb == "demand" and tree.dep[pronoun] == "dobj":
        return _YES if tree.lemma[noun] in _ASKED_FOR else _PERHAPS  # "changes to the constitution, which Peru has demanded"
    if verb in ("acquire", "award", "grant") and tree.dep[pronoun] == "nsubjpass":
        return _YES if tree.ent[noun] == "ORG" or tree.lemma[noun] in ACTOR_NOUNS | BODY_NOUNS else _PERHAPS  # a firm, and no province
    if verb in ("injure", "kill", "wound") and tree.dep[pronoun] == "nsubj":
        return _YES if tree.lemma[noun] in BLOW_NOUNS | BODY_NOUNS | ACTOR_NOUNS or tree.ent[noun] == "ORG" else _PERHAPS
    if verb in ("initial", "ratify", "sign") and tree.dep[pronoun] in ("dobj", "nsubjpass"):
        return _YES if tree.lemma[noun] in DOCUMENT_NOUNS or tree.low[noun] in DOCUMENT_NOUNS else _PERHAPS
    return _YES


def _actor(tree: Tree, noun: int) -> bool:
    return tree.ent[noun] in _NAMES or tree.lemma[noun] in ACTOR_NOUNS | BODY_NOUNS | DOCUMENT_NOUNS


def _fits(tree: Tree, noun: int, word: str, number: str, bound: bool, start: int) -> int:
    """How well a noun can be meant: ``_NO``, ``_PERHAPS`` or ``_YES``."""
    count = _count(tree, noun)
    if number and count and number != count:
        return _NO
    if bound and _bare_name(tree, noun) and noun + 1 == start:
        return _NO
    if word in ("who", "whom"):
        return _somebody(tree, noun, number, bound, start)
    one = tree.ent[noun] == "PERSON" or (tree.ent[noun] == "" and tree.lemma[noun] in ROLE_NOUNS and tree.tag[noun] == "NN")
    if word == "which" and one and noun + 2 == start and tree.pos[noun] == "PROPN" and any(
        tree.lemma[k] in _PRESS for k in range(start, min(start + 3, tree.n))
    ):
        return _YES  # "Der Spiegel, which cited a memo": a paper that the recogniser takes for a person
    if word == "which" and (one or tree.pos[noun] in ("PRON", "DET")):
        return _NO
    return _YES


def _somebody(tree: Tree, noun: int, number: str, bound: bool, start: int) -> int:
    """How well a noun can be meant by "who"."""
    kind, lemma = tree.ent[noun], tree.lemma[noun].lower()
    if tree.pos[noun] in ("PRON", "DET", "NUM") or kind in ("PERSON", "NORP"):
        return _NO if tree.low[noun] in ("it", "this", "that") else _YES
    if lemma in ROLE_NOUNS and kind in ("", "ORG"):
        return _YES  # "the Minister of State, who"
    if lemma in _MANY and any(tree.low[p] == "of" for p in tree.kids_of(noun, "prep")):
        return _YES
    says = tree.dep[noun] == "nsubj" and tree.lemma[tree.head[noun]] in SAYING and tree.head[noun] == noun - 1  # "said Jamal, who"
    if kind in ("CARDINAL", "PERCENT") and bound and noun + 1 == start:
        return _YES  # "courting the 14 percent who voted": that many people
    if kind in _NEVER and not says:
        return _NO
    if kind in ("ORG", "PRODUCT") or says:
        # "talks with Scott, who": one capitalised word before "who" is a person's name that the recogniser took for a body's
        alone = not bound and noun + 2 == start and tree.kid(noun, "compound", "det", "poss") is None and not tree.text[noun].isupper()
        office = tree.head[tree.head[noun]] if tree.dep[noun] == "pobj" else noun
        alone = alone and not (tree.dep[office] == "appos" and tree.lemma[office] in ROLE_NOUNS)  # "Ruiz, an analyst at Kade, who"
        return _YES if alone and number != "many" else _PERHAPS
    agents = tree.tag[noun] == "NNS" and lemma.endswith(("er", "or", "ist", "ian", "ant", "man", "ee"))
    if agents or (lemma in _PEOPLE and lemma not in _THINGS):
        return _YES
    return _NO if lemma in _THINGS or (lemma.endswith(_ABSTRACT) and lemma not in BODY_NOUNS and lemma != "being") else _PERHAPS


def _bare_name(tree: Tree, noun: int) -> bool:
    """True for a name without an article (but its own, "The Hague"): no clause tells it from others of its kind."""
    marks = [k for k in tree.kids_of(noun, "det", "poss", "amod") if not tree.text[k].istitle()]
    return tree.pos[noun] == "PROPN" and tree.ent[noun] in _NAMES and not marks


def _number(tree: Tree, i: int) -> str:
    """ "one", "many" or "" by the form of the verb that agrees with the pronoun."""
    for k in [k for k in (*tree.kids_of(i, "aux", "auxpass"), i) if k <= i]:
        if tree.low[k] in _SINGULAR or (tree.tag[k] == "VBZ" and tree.low[k] not in ("'s", "’s")):
            return "one"
        if tree.low[k] in _PLURAL or tree.tag[k] == "VBP":
            return "many"
        if tree.tag[k] in ("MD", "VBD", "VBN", "VBG", "VB"):
            return ""
    return ""


def _own(tree: Tree, i: int) -> str:
    """ "A maker of tools that earned a third of its revenue abroad": "one" where "of its" in the object goes back to the subject."""
    of = [p for k in tree.kids_of(i, "dobj") for p in tree.kids_of(k, "prep") if tree.low[p] == "of"]
    return "one" if any(tree.low[k] == "its" for p in of for n in tree.kids_of(p, "pobj") for k in tree.kids_of(n, "poss")) else ""


def _count(tree: Tree, noun: int) -> str:
    """ "one" or "many" where a noun tells; "" for a body (that is or are), a name, a part or number of something."""
    lemma = tree.lemma[noun]
    if lemma in _MANY or (lemma in BODY_NOUNS and tree.tag[noun] != "NNS"):
        return ""
    if tree.low[noun] in ("people", "police", "staff", "media", "data", "public"):
        return ""
    if tree.kid(noun, "conj") is not None:
        return ""
    if tree.tag[noun] == "NNS" and tree.low[noun] != lemma:
        return "many"
    return "one" if tree.tag[noun] == "NN" or tree.ent[noun] in ("PERSON", "GPE") else ""


def _candidates(tree: Tree, host: int, start: int) -> Iterator[int]:
    """The nouns above ``host`` in its phrase, nearest first; before them the last noun in it, right before the clause."""
    near = start - 1 if tree.text[start - 1] != "," else start - 2
    if near > host and tree.pos[near] in ("NOUN", "PROPN") and tree.above(near, host, -1) and tree.dep[near] in ("pobj", "conj"):
        yield near
    for k in tree.ancestors(host):
        if tree.pos[k] in ("NOUN", "PROPN", "PRON", "NUM") and tree.dep[k] not in ("compound", "amod", "nmod", "poss"):
            yield k
        if tree.pos[k] in ("VERB", "AUX") and tree.dep[k] not in ("acl", "pcomp"):
            return


def _stands_open(tree: Tree, noun: int, host: int, bound: bool) -> bool:
    """True unless the clause would have to reach across a verb or a comma that closes the noun's phrase."""
    return not (bound and any(tree.text[k] in (",", ";", ":") for k in range(min(noun, host), max(noun, host))))


def _holder(tree: Tree, noun: int) -> int:
    """ "Ana Ruiz, a lecturer in Bonn, who": Ruiz."""
    above = tree.head[noun]
    return above if tree.dep[noun] == "appos" and above < noun and tree.pos[above] == "PROPN" else noun


def _one_of_them(tree: Tree, i: int, word: str, bound: bool) -> int | None:
    """ "One of the envoys, who declined to be named, said": that one declined."""
    of = tree.head[tree.head[i]]
    one = tree.head[of]
    single = tree.low[of] == "of" and tree.low[one] == "one" and tree.dep[one] in ("nsubj", "nsubjpass")
    return one if word == "who" and not bound and tree.dep[tree.head[i]] == "pobj" and single else None


def _unmeasured(tree: Tree, i: int, host: int) -> bool:
    """ "Its dependence on China, which stood at 90 percent": a name stands at no number."""
    return tree.pos[host] == "PROPN" and tree.lemma[i] in _MEASURED and any(tree.pos[k] == "NUM" for k in tree.subtree(i))


_MEASURED = frozenset("amount average fall hover peak reach rise stand total".split())


def _owner(tree: Tree, i: int, whose: int) -> int | None:
    """ "The Liberals, a partner in the coalition, whose leaders": the Liberals'. "Deputies from Madeira, whose support": the deputies'."""
    noun = tree.head[i]
    prep = tree.head[noun]
    kind = tree.head[prep]
    if tree.dep[noun] != "pobj" or tree.dep[prep] != "prep":
        return None
    if tree.low[prep] == "from" and tree.tag[kind] == "NNS" and tree.low[whose + 1] not in _OF_PLACES:
        return kind
    return tree.head[kind] if tree.dep[kind] == "appos" and tree.comma_before(kind) else None


_OF_PLACES = frozenset(
    "army beaches border borders capital coast coastline economy exports government harbour king mayor parliament population president "
    "prime queen rulers shores soil streets tourism voters".split()
)
"""What a place has, and people do not."""


def _asked(tree: Tree, i: int) -> int | None:
    """ "A dispute over who pays", "views on which way is best": a question after a preposition, that preposition."""
    start = tree.subtree(i)[0]
    before = start - 1
    asks = tree.tag[start] in ("WP", "WDT", "WRB") and tree.low[start] in ("how", "what", "when", "where", "who", "why")
    return before if asks and before >= 0 and tree.dep[before] == "prep" and tree.kid(before, "pobj", "pcomp") is None else None


def _nearest(tree: Tree, start: int, number: str) -> int | None:
    """ "They freed the editor on Friday, who": the nearest noun before "who" that people can be meant by, with nothing else to tell."""
    for k in range(start - 1, -1, -1):
        if tree.text[k] in (".", ";", ":", "?", "!"):
            return None
        filler = tree.pos[k] in ("NOUN", "PROPN") and tree.dep[k] in ("dobj", "pobj", "nsubj", "nsubjpass", "attr", "conj", "appos")
        if filler and _fits(tree, k, "who", number, False, start) == _YES:
            return _holder(tree, k)
    return None
