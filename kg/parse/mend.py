"""Mistakes that small parsers make often and that the words themselves show, undone in the tree.

Each rule reads one construction; all readers of a parse see the mended tree. A rule may change parts
of speech, tags, labels and heads, never words.
"""

from __future__ import annotations

from collections.abc import Callable

from ..tree import Tree
from .labels import FINITE
from .mend_adverbials import RULES as ADVERBIALS
from .mend_asides import RULES as ASIDES
from .mend_clauses import (
    according_last,
    after_colon,
    agent_last,
    apposed,
    gapped_passive,
    has_done,
    negated_subject,
    own_clause,
    role_and_name,
    said_subject,
    such_as,
    town_and_state,
    with_assigned,
)
from .mend_conditions import RULES as CONDITIONS
from .mend_control import (
    agrees,
    announced_to,
    appealed_to,
    attempts_were,
    by_the_time,
    called_for,
    cease_fire,
    demanded_that,
    displaced_thousands,
    forced_to,
    gerund_subject,
    given_leave,
    granted_are,
    let_do,
    on_board,
    overthrew,
    told_clause,
    told_so,
)
from .mend_first import FIRST
from .mend_hung import RULES as HUNG
from .mend_idioms import RULES as IDIOMS
from .mend_inserted import RULES as INSERTED
from .mend_nouns import (
    aged_subject,
    ampersand,
    apposed_first,
    compound_tail,
    counted_of,
    dangling,
    dated,
    heard_from,
    leader_of_many,
    legal_form,
    month_first,
    named_last,
    of_what,
    one_of,
    opens_as_subject,
    over_half,
    part_of_them,
    party_to,
    sent_to,
    shared_noun,
    speaks_for,
    styled,
    together,
    two_did,
    with_alarm,
    won_is_money,
)
from .mend_phrases import RULES as PHRASES
from .mend_predicates import (
    called_so,
    decided_then,
    face_to_face,
    is_missing,
    left_so,
    moment_when,
    on_the_ground_that,
    participle_of_report,
    two_objects,
)
from .mend_relatives import rehang
from .mend_reports import (
    a_claim_that,
    had_done,
    raised_conjunct,
    read_as_sign,
    said_after,
    said_both,
    says_on,
    spoke_on,
    stated_in,
    they_said_had,
    told_on,
)
from .mend_series import listed
from .mend_sides import RULES as SIDES
from .mend_speech import day_of_saying, fronted_condition, reported_first, says_last, second_that, speaker_last, told_that
from .mend_states import RULES as STATES

__all__ = ["mend"]

_JUDGING = frozenset(
    "accept back condemn criticise criticize denounce endorse hail oppose praise protest reject resist reverse review scrap support sign "
    "violate welcome".split()
)
_PERCEPTION = frozenset("depict find hear imagine indicate remember report reveal see show watch".split())
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
_EDGES = ("PUNCT", "SPACE")
_LONGEST = 500  # words of a sentence: what runs on for longer is a list, and the rules look back and forth in it


def mend(tree: Tree, *, strict: bool = False) -> None:
    """Change the tree in place: names, then by the first rule that fits a token; one that fails is passed over, ``strict`` raises."""
    _names(tree)
    endless = {k for i in range(tree.n) if tree.head[i] == i and len(words := tree.subtree(i)) > _LONGEST for k in words}
    for i in (i for i in range(tree.n) if i not in endless):
        try:
            if not (_unbracket(tree, i) if tree.pos[i] == "PROPN" else _that_clause(tree, i)):
                next((True for rule in _RULES if rule(tree, i)), False)
        except (ValueError, LookupError, TypeError):  # a word does not cost a document
            if strict:
                raise
    rehang(tree)


def _names(tree: Tree) -> None:
    """ "Sandoval said": a word that is a name in mid-sentence elsewhere, and never written small, is one at a sentence's start too."""
    small, named = set(tree.text), {tree.text[i] for i in range(1, tree.n) if tree.pos[i] == "PROPN" and tree.pos[i - 1] not in _EDGES}
    for i in range(tree.n):
        if (
            tree.tag[i] in ("NN", "NNS", "JJ", "VB", "VBP")
            and tree.text[i] in named
            and tree.text[i][0].isupper()
            and tree.low[i] not in small
            and tree.dep[i] in ("nsubj", "nsubjpass", "dobj", "pobj", "poss", "conj", "appos")
            and tree.kid(i, "det") is None
        ):
            tree.pos[i], tree.tag[i] = "PROPN", "NNPS" if tree.tag[i] == "NNS" else "NNP"


def _unbracket(tree: Tree, i: int) -> bool:
    """ "Marta Ruiz (D-Ford Hills) spoke": what stands in brackets after a name is not the head of the phrase."""
    if tree.dep[i] not in ("nsubj", "nsubjpass", "dobj", "pobj") or "(" not in tree.text[max(0, i - 4) : i]:
        return False
    bracket = next(t for t in range(i - 1, -1, -1) if tree.text[t] == "(")
    name = next((k for k in reversed(tree.kids[i]) if k < bracket and tree.pos[k] == "PROPN"), None)
    if ")" in tree.text[bracket:i] or name is None or tree.dep[name] not in ("compound", "nmod", "amod"):
        return False
    for k in [k for k in tree.kids[i] if k < bracket and k != name]:
        tree.move(k, name, tree.dep[k])
    tree.put_in_place(name, i)
    tree.move(i, name, "appos")
    return True


def _that_clause(tree: Tree, i: int) -> bool:
    """ "observed that the date of the fair coincided": a finite verb under the object after "that" is the clause's own."""
    if tree.dep[i] != "acl" or tree.tag[i] != "VBD":
        return False
    noun = tree.head[i]
    while tree.dep[noun] in ("pobj", "prep") and tree.head[noun] != noun:
        noun = tree.head[noun]
    above, mark = tree.head[noun], tree.kid(noun, "mark")
    if tree.dep[noun] != "dobj" or mark is None or tree.low[mark] != "that" or tree.pos[above] != "VERB":
        return False
    tree.move(i, above, "ccomp")
    tree.move(noun, i, "nsubj")
    tree.move(mark, i, "mark")
    return True


def _noun_for_clause(tree: Tree, i: int) -> bool:
    """ "concluded a fisheries pact": a noun without subject, copula or auxiliary is no clause but the object."""
    if (
        tree.dep[i] != "ccomp"
        or tree.pos[i] not in ("NOUN", "PROPN")
        or tree.kid(i, "nsubj", "cop", "aux", "mark") is not None
        or i < tree.head[i]
    ):
        return False
    if tree.kid(tree.head[i], "dobj") is None:
        tree.dep[i] = "dobj"
    return True


def _lost_root(tree: Tree, i: int) -> bool:
    """ "A delegation here on Thursday called on the king", "Ana Ruiz, who wrote the bill, asked": a finite past is the sentence's verb."""
    noun = tree.head[i]
    clause = tree.head[noun]
    if tree.dep[noun] == "dobj" and tree.dep[clause] == "relcl" and tree.comma_before(clause) and tree.text[i - 1] == ",":
        noun = tree.head[clause]
    past = tree.tag[i] == "VBD" or (tree.low[i] == "left" and tree.kid(i, "dobj") is not None)
    if tree.tag[i] == "VBN" and tree.pos[noun] == "PROPN" and tree.text[i - 1] == ",":  # "Ruiz, who led it, offered to go"
        past = past or (any(noun < k < i for k in tree.kids_of(noun, "relcl")) and tree.kid(i, "agent") is None)
    if tree.dep[i] != "acl" or not past or tree.dep[noun] != "ROOT" or noun > i or tree.pos[noun] not in ("NOUN", "PROPN"):
        return False
    tree.pos[i], tree.tag[i], tree.lemma[i] = "VERB", "VBD", "leave" if tree.low[i] == "left" else tree.lemma[i]
    tree.crown(i)
    tree.move(noun, i, "dep" if tree.text[noun + 1] == ":" and tree.kid(i, "nsubj") is not None else "nsubj")  # "Peru: Chile left"
    return True


def _noun_for_verb(tree: Tree, i: int) -> bool:
    """ "Germany and Peru hand over 30 trucks": what has a subject and an object is a verb."""
    if (
        tree.dep[i] != "ROOT"
        or tree.pos[i] not in ("NOUN", "PROPN", "ADV", "ADJ")
        or tree.kid(i, "nsubj") is None
        or tree.kid(i, "dobj") is None
    ):
        return False
    tree.pos[i] = "VERB"
    if tree.tag[i] in ("RB", "JJ", "RP"):
        tree.tag[i] = "VBP"  # "France and Peru back her"
    return True


def _perceived(tree: Tree, i: int) -> bool:
    """ "shows prices falling": what is shown is that they fall."""
    noun = tree.head[i]
    if (
        tree.dep[i] != "acl"
        or tree.tag[i] != "VBG"
        or tree.kid(i, "dobj") is None
        or tree.dep[noun] != "dobj"
        or tree.lemma[tree.head[noun]] not in ("show", "see", "watch")
        or tree.comma_before(i)
        or noun > i
    ):
        return False
    tree.move(i, tree.head[noun], "ccomp")
    tree.move(noun, i, "nsubj")
    return True


def _small_clause(tree: Tree, i: int) -> bool:
    """ "found the bank guilty of fraud": an adjective without a copula is what the object is found to be."""
    if tree.dep[i] != "ccomp" or tree.pos[i] != "ADJ" or i < tree.head[i] or tree.kid(i, "aux", "mark", "cop") is not None:
        return False
    subject = tree.kid(i, "nsubj")
    if subject is not None and tree.kid(tree.head[i], "dobj") is None:
        tree.move(subject, tree.head[i], "dobj")
        tree.dep[i] = "oprd"
    return True


def _participle_for_clause(tree: Tree, i: int) -> bool:
    """ "accept refugees fleeing the war": outside verbs of perception a participle modifies the object."""
    if tree.dep[i] != "ccomp" or tree.tag[i] not in ("VBG", "VBN") or i < tree.head[i] or tree.kid(i, "aux", "auxpass", "mark") is not None:
        return False
    subject, verb = tree.kid(i, "nsubj", "nsubjpass"), tree.head[i]
    if tree.tag[i] == "VBN" and tree.lemma[verb] not in _JUDGING:
        return False  # "welcomed the accord concluded in Oslo", not "wants it done"
    perceived = tree.lemma[verb] in _PERCEPTION or tree.kid(verb, "dobj") is not None
    if subject is not None and tree.pos[subject] in ("NOUN", "PROPN") and not perceived:
        tree.move(subject, verb, "dobj")
        tree.move(i, subject, "acl")
    return True


def _lost_subject(tree: Tree, i: int) -> bool:
    """A finite main verb without a subject takes an acronym before it, or a name that a comma parts from a place."""
    if (
        tree.pos[i] != "VERB"
        or tree.dep[i] != "ROOT"
        or tree.kid(i, *_SUBJECTS[:3], "expl") is not None
        or not (tree.tag[i] in FINITE or tree.kid(i, "aux") is not None)
    ):
        return False
    for k in tree.kids_of(i, "advmod", "npadvmod", "dep"):
        if k < i and tree.text[k].isupper() and len(tree.text[k]) > 2 and tree.kid(k, "det") is None:
            tree.dep[k], tree.pos[k] = "nsubj", "PROPN"  # "USAID provided": an acronym taken for an adverb
            return True
    for p in tree.kids_of(i, "prep"):
        for mate in tree.subtree(p):
            place = tree.head[mate]
            if not place < mate < i or tree.pos[mate] not in ("NOUN", "PROPN") or "," not in tree.text[place + 1 : mate]:
                continue
            listed = tree.dep[mate] == "conj" and tree.kid(place, "cc") is None  # "In Geneva, Cuba and Haiti signed"
            if listed or (tree.dep[mate] == "appos" and tree.text[tree.subtree(mate)[-1] + 1] != ","):
                tree.move(mate, i, "nsubj")
                return True
    return False


def _after_semicolon(tree: Tree, i: int) -> bool:
    """ "The rebels said they won; bloggers disagreed": a clause before a semicolon is not what the clause after it reports."""
    head = tree.head[i]
    if tree.dep[i] not in ("ccomp", "advcl") or i > head or tree.kid(i, "mark") is not None:
        return False
    end = tree.subtree(i)[-1] + 1
    if ";" not in tree.text[end : end + 2]:
        return False
    tree.dep[i] = "parataxis"
    return True


_FILLERS = ("appos", "attr", "dobj", "pobj", "nsubj", "conj")


def _hyphened(tree: Tree, i: int) -> bool:
    """ "co-founder": the first part of a word cut at its hyphen is no second phrase beside the last."""
    last = i + 2
    if last >= tree.n or tree.text[i + 1] not in ("-", "–") or not (tree.glued[i] and tree.glued[i + 1]):
        return False
    if tree.head[i] != tree.head[last] or tree.dep[i] != tree.dep[last] or tree.dep[i] not in _FILLERS:
        return False
    tree.move(i, last, "compound")
    if tree.head[i + 1] != last and not tree.above(last, i + 1, -1):
        tree.move(i + 1, last, "punct")
    return True


_RULES: tuple[Callable[[Tree, int], bool], ...] = (
    *FIRST,
    *STATES,
    *HUNG,
    *IDIOMS,
    *ADVERBIALS,
    *ASIDES,
    *PHRASES,
    *SIDES,
    *INSERTED,
    *CONDITIONS,
    cease_fire,
    gapped_passive,
    own_clause,
    leader_of_many,
    won_is_money,
    they_said_had,
    speaker_last,
    fronted_condition,
    second_that,
    told_that,
    says_last,
    day_of_saying,
    a_claim_that,
    told_so,
    told_clause,
    attempts_were,
    by_the_time,
    agrees,
    on_board,
    named_last,
    speaks_for,
    two_did,
    aged_subject,
    apposed_first,
    styled,
    opens_as_subject,
    one_of,
    of_what,
    month_first,
    dangling,
    counted_of,
    heard_from,
    with_alarm,
    dated,
    sent_to,
    part_of_them,
    over_half,
    together,
    party_to,
    compound_tail,
    shared_noun,
    demanded_that,
    agent_last,
    according_last,
    such_as,
    negated_subject,
    told_on,
    spoke_on,
    left_so,
    called_so,
    on_the_ground_that,
    moment_when,
    decided_then,
    participle_of_report,
    has_done,
    is_missing,
    given_leave,
    forced_to,
    gerund_subject,
    granted_are,
    overthrew,
    appealed_to,
    called_for,
    announced_to,
    displaced_thousands,
    role_and_name,
    town_and_state,
    apposed,
    said_after,
    stated_in,
    read_as_sign,
    had_done,
    said_subject,
    said_both,
    says_on,
    with_assigned,
    after_colon,
    face_to_face,
    let_do,
    _noun_for_clause,
    _lost_root,
    _noun_for_verb,
    _perceived,
    raised_conjunct,
    listed,
    _small_clause,
    _participle_for_clause,
    _lost_subject,
    _after_semicolon,
    _hyphened,
    ampersand,
    legal_form,
    two_objects,
    reported_first,
)
