"""Polarity and modality by a clause's own words: its negators, auxiliaries, hedges and marks."""

from __future__ import annotations

from dataclasses import dataclass

from .embedding import CONDITIONS, HEDGES, MODALS, REPORTS, SENSED, UNSAID
from .moods import (
    BY_DEGREES,
    asked_or_had,
    be_none,
    conditional,
    denied,
    either,
    gapped,
    inverted,
    neither_of,
    none_of,
    opens_with_hedge,
    question,
    were_to,
    yet_to_come,
)
from .syntax import Syntax

__all__ = ["STRENGTH", "Scope", "own_scope"]


STRENGTH = ("asserted", "planned", "obligatory", "requested", "possible", "hypothetical")


@dataclass(frozen=True, slots=True)
class Scope:
    """How a clause stands: ``negative`` or not, and one of ``kg.model.MODALITIES``."""

    negative: bool = False
    modality: str = "asserted"

    @property
    def polarity(self) -> str:
        return "negative" if self.negative else "positive"

    def under(self, above: Scope) -> Scope:
        """This scope inside another: denials cancel out, the less certain modality stays."""
        modality = max(self.modality, above.modality, key=STRENGTH.index)
        return Scope(self.negative != above.negative, modality)


_NEVER = frozenset("hardly neither never no nor nowhere rarely scarcely seldom".split())
"""Negators, and approximate ones (Huddleston & Pullum 2002, 9.1.2); not "barely", whose deed is done."""


def own_scope(syntax: Syntax, verb: int) -> Scope:
    """What the words of the clause of ``verb`` say of it, whatever stands above it."""
    if were_to(syntax, verb):
        return Scope(False, "hypothetical")  # "were Oslo to tax it"
    negative, modality = False, MODALS.get(syntax.low[verb], "possible") if syntax.tag[verb] == "MD" else "asserted"
    for k in syntax.kids[verb]:
        dep, low = syntax.dep[k], syntax.low[k]
        if (
            dep == "neg"
            or (dep in ("advmod", "preconj", "cc") and low in _NEVER and (dep != "cc" or k < verb))  # a "nor" behind it is another's
            or (dep == "advmod" and low == "ever" and any(syntax.low[j] in _NEVER for j in syntax.kids[k]))
            or (dep == "advmod" and low == "longer" and k > 0 and syntax.low[k - 1] == "no")
        ):
            negative = True
        elif dep == "acomp" and any(syntax.low[j] == "not" and j == k - 1 for j in syntax.kids_of(k, "neg")):
            negative = True  # "pleaded not guilty to it"
        elif dep == "advmod" and low in ("nearly", "almost") and k < verb and syntax.lemma[verb] not in BY_DEGREES:
            negative = True  # "was nearly cancelled"
        elif dep == "aux" and low in ("'d", "’d") and (syntax.tag[verb] == "VBN" or syntax.low[k + 1] == "been"):
            continue  # "he'd been managing": had
        elif dep == "aux" and low in ("can", "could") and syntax.lemma[verb] in SENSED and syntax.kid(verb, "auxpass") is not None:
            continue  # "can be heard": it is heard
        elif dep == "aux" and low == "would" and syntax.lemma[verb] in UNSAID | REPORTS and _said_little(syntax, verb):
            continue  # "would not say": refused to; "would say only that": said
        elif dep == "aux" and low == "could" and denied(syntax, verb) and not asked_or_had(syntax, verb):
            continue  # "could not explain", "neither side could open": was not able to
        elif dep == "aux" and low in ("would", "'d", "’d") and any(syntax.lemma[a] == "have" for a in syntax.kids_of(verb, "aux")):
            modality = "hypothetical"  # "would have paid for judges": it did not (Quirk et al. 1985, 14.23)
        elif dep in ("aux", "auxpass") and low in ("had", "were", "should") and inverted(syntax, verb, k):
            modality = "hypothetical"  # "Had he gone to the police, ..."
        elif dep == "advmod" and low == "better" and k > 0 and syntax.low[k - 1] in ("had", "'d", "’d"):
            modality = "obligatory"  # "had better find one" (Quirk et al. 1985, 3.45)
        elif dep == "aux" and low in MODALS and modality != "hypothetical":  # "whether it will sail" stays open
            bound = low == "shall" and not any(syntax.low[s] in ("i", "we") for s in syntax.kids_of(verb, "nsubj", "nsubjpass"))
            modality = "obligatory" if bound else MODALS[low]  # "the Parties shall consult" (Quirk et al. 1985, 4.58)
        elif dep == "aux" and low == "to" and syntax.head[verb] == verb and syntax.kid(verb, "nsubj") is not None:
            modality = "planned"  # headlines: "Lithuania to dig tunnel"
        elif dep == "advmod" and low in HEDGES:
            modality = "possible"
        elif dep == "mark" and low == "if" and syntax.low[k + 1 : k + 2] == ["any"]:
            negative = True  # "few if any banks lend"
        elif dep == "mark" and (low in CONDITIONS or (low == "though" and k > 0 and syntax.low[k - 1] == "as")):
            modality = "hypothetical"  # "as though it were a door" too
        elif low == "neither" and (dep == "dobj" or (dep in ("nsubj", "nsubjpass") and neither_of(syntax, k))):
            negative = True  # "accepts neither"
        elif dep in ("nsubj", "nsubjpass", "dobj") and any(none_of(syntax, p) for p in (k, *syntax.kids_of(k, "poss"))):
            negative = True  # "no one's right is touched" too
        elif dep in ("agent", "prep") and any(_nobody(syntax, p) for p in syntax.kids_of(k, "pobj")):
            negative = True  # "takes orders from no one", "is directed at no country"
        elif dep == "prep" and _by_no_means(syntax, k):
            negative = True
        elif dep in ("prep", "attr") and syntax.lemma[verb] == "be" and be_none(syntax, verb, k):
            negative = True  # "was in no mood", "is no stranger"
        elif dep == "mark" and low == "before" and any(syntax.low[a] == "could" for a in syntax.kids_of(verb, "aux")):
            past = syntax.dep[verb] == "advcl" and _told(syntax, syntax.head[verb])
            return Scope(past, "asserted" if past else "hypothetical")  # "before the guards could stop him": they did not
        elif dep == "advcl" and modality != "asserted" and conditional(syntax, k):
            modality = "hypothetical"
    first = syntax.subtree(verb)[0]
    opener = syntax.low[first - 1 : first] if syntax.tag[first] not in ("WDT", "WP", "WRB") else []  # "did not say who, nor when it will"
    if syntax.dep[verb] == "conj" and opener == ["nor"] and syntax.kid(verb, "nsubj", "nsubjpass", "expl") is not None:
        negative = True  # "it did not write it, nor did it ask"
    if negative and any(_only_so(syntax, verb, k) for k in syntax.kids_of(verb, "advmod")):
        negative = False  # "did not simply fill its sheds", "do not say so lightly"
    without = any(syntax.low[k] == "without" for k in syntax.kids_of(verb, "prep"))
    if negative and without and modality == "possible" and any(syntax.lemma[k] == "have" for k in syntax.kids_of(verb, "aux")):
        negative, modality = False, "asserted"  # "could not have been built without them": it was
    told_of = syntax.dep[verb] == "acl" and syntax.tag[verb] != "VB" and syntax.kid(verb, "mark", "nsubj", "nsubjpass") is None
    if told_of and none_of(syntax, syntax.head[verb]):
        if syntax.dep[syntax.head[verb]] in ("nsubj", "nsubjpass"):
            return Scope(negative, "hypothetical")  # "no household consuming less will pay": some do
        negative = not negative  # "no casualties left at the site"
    if modality in ("asserted", "planned") and syntax.head[verb] == verb and opens_with_hedge(syntax, verb):
        modality = "possible"
    if modality == "asserted" and _one_of_two(syntax, verb):
        modality = "possible"
    if modality in ("asserted", "planned") and any(either(syntax, k) for k in syntax.kids_of(verb, "nsubj", "nsubjpass")):
        modality = "possible"  # "either Oslo or Bergen will be the host"
    if modality == "asserted" and syntax.dep[verb] in ("acl", "relcl") and any(syntax.low[k] == "to" for k in syntax.kids_of(verb, "aux")):
        noun = syntax.head[verb]
        if syntax.kid(verb, "auxpass") is not None and syntax.text[syntax.subtree(verb)[0] - 1] == "," and noun < verb:
            modality = "planned"  # "set up a fund, to be based in Oslo"
    yet = any(syntax.low[k] == "yet" for k in syntax.kids_of(verb, "advmod"))
    if yet and syntax.lemma[syntax.head[verb]] != "have" and any(syntax.low[k] == "to" for k in syntax.kids_of(verb, "aux")):
        negative, modality = True, "asserted"  # "rules yet to be published"
    if modality == "asserted" and gapped(syntax, verb):
        modality = next((MODALS[syntax.low[k]] for k in syntax.kids_of(syntax.head[verb], "aux") if syntax.low[k] in MODALS), modality)
    any_such = any(syntax.low[m] == "any" for k in syntax.kids_of(verb, "nsubj", "nsubjpass") for m in syntax.kids_of(k, "det"))
    if modality == "planned" and any_such and any(syntax.low[k] in ("would", "'d", "’d") for k in syntax.kids_of(verb, "aux")):
        modality = "hypothetical"  # "any attempt to take it would be robbery"
    if modality == "planned" and any(conditional(syntax, k) for k in syntax.kids_of(verb, "advcl")):
        modality = "hypothetical"
    if modality == "asserted" and any(_as_a_rule(syntax, verb, k) for k in syntax.kids_of(verb, "advcl")):
        modality = "hypothetical"
    if modality in ("asserted", "planned") and question(syntax, verb):
        modality = "hypothetical"
    if modality == "asserted" and yet_to_come(syntax, verb):
        modality = "planned"
    return Scope(negative, modality)


def _one_of_two(syntax: Syntax, verb: int) -> bool:
    """ "Either parliament was misled or nobody was reading": which of the two clauses holds is left open."""
    first = syntax.head[verb] if syntax.dep[verb] == "conj" else verb
    if not any(syntax.low[k] == "or" for k in syntax.kids_of(first, "cc")) or not syntax.kids_of(first, "conj"):
        return False
    start = syntax.subtree(first)[0]
    start += syntax.text[start] in ('"', "“", "``")
    return syntax.low[start] == "either"


def _as_a_rule(syntax: Syntax, verb: int, clause: int) -> bool:
    """ "If the bank fails, the state pays": both in the present, so the second holds only under the first; not "even if"."""
    marks = [k for k in syntax.kids_of(clause, "mark") if syntax.low[k] in ("if", "unless")]
    opened = marks and syntax.low[marks[0] - 1 : marks[0]] not in (["even"], ["as"], ["only"])
    now = [any(syntax.tag[k] in ("VBZ", "VBP") for k in (v, *syntax.kids_of(v, "aux", "auxpass"))) for v in (verb, clause)]
    had = any(syntax.lemma[k] == "have" for v in (verb, clause) for k in syntax.kids_of(v, "aux"))
    return bool(opened) and all(now) and not had and syntax.lemma[verb] not in REPORTS


def _by_no_means(syntax: Syntax, preposition: int) -> bool:
    """ "In no way fits", "under no circumstances", "at no time"."""
    return any(syntax.lemma[k] in _MEANS and none_of(syntax, k) for k in syntax.kids_of(preposition, "pobj"))


_MEANS = frozenset("account circumstance condition mean means moment point sense stage time way".split())
_SIMPLY = frozenset("just merely only simply solely".split())


def _only_so(syntax: Syntax, verb: int, k: int) -> bool:
    """True for what a denial denies in place of the verb: "not simply", "not … lightly"."""
    if syntax.low[k] in ("lightly", "willingly", "gladly") and k > verb:
        return True
    return syntax.low[k] in _SIMPLY and k > 0 and syntax.low[k - 1] in ("not", "n't", "n’t")


def _said_little(syntax: Syntax, verb: int) -> bool:
    return syntax.kid(verb, "neg") is not None or syntax.low[verb + 1 : verb + 2] == ["only"]


def _told(syntax: Syntax, verb: int) -> bool:
    """True for a verb in the past, with what is said of it: "fled before they could stop him", not "would have a day before they could"."""
    for above in (verb, *syntax.ancestors(verb)):
        if any(syntax.low[k] in MODALS for k in syntax.kids_of(above, "aux")):
            return False
        if syntax.tag[above] == "VBD" or any(syntax.low[k] in ("had", "was", "were") for k in syntax.kids_of(above, "aux", "auxpass")):
            return True
    return False


def _nobody(syntax: Syntax, i: int) -> bool:
    person = syntax.low[i] in ("nobody", "one") or syntax.lemma[i] in _SOMEBODY
    return person and none_of(syntax, i)


_SOMEBODY = frozenset("company country firm government man minister nation official party person state woman".split())
