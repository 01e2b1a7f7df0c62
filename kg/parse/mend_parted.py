"""Words that belong together and that the parser parts: a name, a denial and its verb, a quotation, a clause and what reports it."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import DOCUMENT_NOUNS, ORGANIZATION_NOUNS, ROLE_NOUNS
from ..tree import Tree
from ..words import DAYS, MONTHS
from .labels import SAYING

__all__ = ["RULES"]

_SUBJECTS = ("nsubj", "nsubjpass")
_QUOTES = ('"', "“", "``", "”", "''")


def not_however(tree: Tree, i: int) -> bool:
    """ "They have not, however, stopped it": what is denied is the stopping."""
    helper = tree.head[i]
    verb = tree.head[helper]
    if tree.text[i + 1 : i + 2] != [","] or tree.dep[i] != "neg" or tree.dep[helper] not in ("aux", "auxpass"):
        return False
    if tree.text[i + 3 : i + 4] != [","] or verb < i + 4:
        return False
    tree.move(i, verb, "neg")
    return True


def name_for_verb(tree: Tree, i: int) -> bool:
    """ "Said Carlos Mendes Djaru, who": a capital in mid-sentence behind a name goes on with the name."""
    first = i - 1
    if not tree.tag[i].startswith("VB") or not tree.text[i].istitle() or first < 1 or tree.pos[first] != "PROPN":
        return False
    if tree.head[first] != i or tree.dep[first] not in _SUBJECTS or tree.dep[i] not in (*_SUBJECTS, "dobj", "pobj", "appos", "conj"):
        return False
    tree.dep[first] = "compound"
    for k in tree.kids_of(first, "compound"):
        tree.move(k, i, "compound")
    tree.pos[i], tree.tag[i], tree.lemma[i] = "PROPN", "NNP", tree.text[i]
    return True


def house_so_named(tree: Tree, i: int) -> bool:
    """ "Two clerks of the trading house Orvex Marden were held": the house's name, and no second subject."""
    verb = tree.head[i]
    first = next((k for k in tree.kids_of(verb, *_SUBJECTS) if k < i), None)
    house = tree.subtree(i)[0] - 1
    if tree.dep[i] not in _SUBJECTS or tree.pos[i] != "PROPN" or first is None or i > verb:
        return False
    if tree.pos[house] != "NOUN" or tree.dep[house] != "pobj" or not tree.above(house, first, verb):
        return False
    if tree.kid(house, "det") is None or tree.lemma[house] not in ORGANIZATION_NOUNS | ROLE_NOUNS | _HOUSES:
        return False
    tree.move(i, tree.head[house], "pobj")
    for k in tree.kids_of(house, "det", "amod", "compound"):
        tree.move(k, i, tree.dep[k])
    tree.move(house, i, "compound")
    return True


_HOUSES = frozenset("city daily house island magazine paper port project region ship site station town vessel village".split())


def and_quoted(tree: Tree, i: int) -> bool:
    """ "The law "is old," said Ruiz, a judge, and "in no way fits the case"": the second half goes on from the first."""
    said = tree.head[i]
    first = tree.kid(said, "ccomp")
    speaker = tree.kid(said, "nsubj")
    start = tree.subtree(i)[0]
    start += tree.text[start] in _QUOTES
    if tree.dep[i] != "conj" or tree.lemma[said] not in SAYING or first is None or speaker is None or tree.kid(i, *_SUBJECTS) is not None:
        return False
    if not first < said < speaker < start < i or tree.text[start - 1] not in _QUOTES or tree.low[start - 2] not in ("and", "but"):
        return False
    subject = tree.kid(first, *_SUBJECTS)
    if subject is None or tree.tag[i] not in ("VBZ", "VBP", "VBD", "VB"):
        return False
    for k in [k for k in tree.kids_of(said, "cc") if k == start - 2]:
        tree.move(k, first, "cc")
    tree.move(i, first, "conj")
    return True


def should_it(tree: Tree, i: int) -> bool:
    """ "Should the court refuse, officials concede, nobody will go": what is conceded is what would come of it."""
    main = tree.head[i]
    first = tree.kid(i, "ccomp")
    if tree.dep[i] not in ("parataxis", "ccomp") or tree.lemma[i] not in SAYING or first is None or not first < i < main:
        return False
    opens = tree.subtree(first)[0]
    subject = tree.kid(first, *_SUBJECTS)
    if tree.low[opens] not in ("should", "had", "were") or tree.head[opens] != first or subject is None or not opens < subject < first:
        return False
    tree.move(first, main, "advcl")
    tree.dep[i] = "parataxis"
    if tree.low[opens] == "should" and tree.tag[first] == "VBP":
        tree.tag[first] = "VB"
    return True


def that_they_allege(tree: Tree, i: int) -> bool:
    """ "Seized crates that, prosecutors allege, were bound for Oslo": the crates were, as they allege."""
    crates = tree.head[i]
    start = tree.subtree(i)[0]
    last = tree.subtree(i)[-1]
    who = tree.kid(i, "nsubj")
    if tree.dep[i] != "relcl" or tree.lemma[i] not in SAYING or who is None or tree.low[start] not in ("that", "which", "who"):
        return False
    if tree.text[start + 1 : start + 2] != [","] or not start + 1 < tree.subtree(who)[0] or tree.text[last + 1 : last + 2] != [","]:
        return False
    main = next((k for k in range(last + 2, tree.n) if tree.pos[k] == "VERB"), None)
    if main is None or any(tree.pos[k] not in ("AUX", "ADV", "PART") for k in range(last + 2, main)):
        return False
    if tree.dep[main] not in ("conj", "ROOT", "ccomp", "advcl", "parataxis") or tree.kid(main, *_SUBJECTS) is not None:
        return False
    if tree.above(crates, main, -1) and tree.head[main] == main:
        return False
    tree.move(main, crates, "relcl")
    tree.move(start, main, "nsubjpass" if tree.kid(main, "auxpass") is not None else "nsubj")
    tree.tag[start], tree.pos[start] = "WDT", "PRON"
    tree.move(i, main, "parataxis")
    return True


def he_says(tree: Tree, i: int) -> bool:
    """ "Whose members have lost, he says, a fifth of their orders": what they have lost."""
    top = tree.head[i]
    before, after = tree.subtree(i)[0] - 1, tree.subtree(i)[-1] + 1
    what = next((k for k in tree.kids_of(top, "attr", "dobj", "npadvmod", "appos") if k > i), None)
    if tree.dep[i] != "parataxis" or tree.lemma[i] not in SAYING or what is None or tree.subtree(what)[0] not in (after, after + 1):
        return False
    before -= tree.text[before] == ","
    if tree.text[before + 1] != "," and tree.text[before] != ",":
        return False
    lost = before
    if tree.dep[lost] != "relcl" or tree.pos[lost] != "VERB" or tree.kid(lost, "dobj", "ccomp", "xcomp", "auxpass") is not None:
        return False
    tree.move(what, lost, "dobj")
    tree.move(i, lost, "parataxis")
    return True


def gave_the_money(tree: Tree, i: int) -> bool:
    """ "Ought to give the bureau, whose budget is small, the money to hire": what the bureau is given, and not what it is."""
    whom = tree.head[i]
    verb = tree.head[whom]
    if tree.dep[i] != "appos" or tree.dep[whom] != "dobj" or tree.lemma[verb] not in _GIVING or tree.kid(i, "det") is None:
        return False
    if not any(whom < k < i for k in tree.kids_of(whom, "relcl")) or tree.tag[i] not in ("NN", "NNS"):
        return False
    tree.dep[whom] = "dative"
    tree.move(i, verb, "dobj")
    return True


_GIVING = frozenset("allow allot assign award bring cost deny give grant guarantee hand lend offer owe pay promise sell send show".split())


def bill_mandating(tree: Tree, i: int) -> bool:
    """ "To introduce a bill in April mandating a ban": the bill mandates it."""
    month = i - 1
    at = tree.head[month]
    if tree.tag[i] != "VBG" or tree.dep[i] == "acl" or tree.kid(i, "aux", "mark") is not None or month < 2:
        return False
    who, main = tree.kid(i, *_SUBJECTS), tree.head[i]
    if who is not None and (main < i or tree.kid(main, *_SUBJECTS) is not None or tree.dep[i] not in ("ccomp", "advcl")):
        return False
    if tree.dep[month] != "pobj" or tree.dep[at] != "prep" or tree.pos[at - 1] != "NOUN" or tree.ent[month] not in ("DATE", ""):
        return False
    bill = at - 1
    if tree.lemma[bill] not in DOCUMENT_NOUNS | _MEASURES or tree.dep[bill] != "dobj":
        return False
    if who is None and tree.above(bill, i, -1):
        return False
    if tree.pos[month] != "PROPN" and tree.ent[month] != "DATE":
        return False
    if who is not None:
        tree.move(who, main, "nsubj")
        if tree.above(bill, i, -1):
            for k in [k for k in tree.kids[i] if k < i]:
                tree.move(k, main, tree.dep[k])
    tree.move(i, bill, "acl")
    return True


_MEASURES = frozenset("accord agreement amendment decree measure motion order pact plan proposal rule".split())


def and_calling(tree: Tree, i: int) -> bool:
    """ "A text demanding that the militia, which seized it, leave, and calling on Rwanda to help": the text calls on it."""
    first = tree.head[i]
    if tree.dep[i] != "conj" or tree.tag[i] != "VBG" or first > i or tree.tag[first] == "VBG" or tree.kid(i, *_SUBJECTS, "aux") is not None:
        return False
    for k in tree.ancestors(first):
        if tree.tag[k] == "VBG" and tree.dep[k] in ("acl", "advcl", "conj") and tree.kid(k, "ccomp") is not None:
            tree.move(i, k, "conj")
            return True
        if tree.dep[k] not in ("ccomp", "conj"):
            return False
    return False


def hours_before(tree: Tree, i: int) -> bool:
    """ "Pact signed hours before judges ruled": how long before, and nothing that was signed."""
    verb = tree.head[i]
    mark = i + 1
    if tree.dep[i] != "dobj" or tree.lemma[i] not in _SPANS or mark >= tree.n or tree.low[mark] not in ("before", "after"):
        return False
    if tree.kid(i, "det", "poss", "amod") is not None or tree.lemma[verb] in ("last", "lose", "spend", "take", "wait"):
        return False
    tree.dep[i] = "npadvmod"
    subject = tree.kid(verb, "nsubj")
    if subject is not None and tree.head[verb] == verb and tree.lemma[subject] in DOCUMENT_NOUNS | _MEASURES and tree.tag[verb] == "VBD":
        tree.tag[verb], tree.dep[subject] = "VBN", "nsubjpass"  # the headline's
    return True


_SPANS = frozenset("day decade hour minute moment month second week year".split())


def captured_by(tree: Tree, i: int) -> bool:
    """ "Colleagues in Bukavu, captured by the rebels a day earlier": the town was."""
    town = i - 2
    if tree.tag[i] != "VBN" or tree.dep[i] != "advcl" or town < 1 or tree.text[i - 1] != ",":
        return False
    if tree.pos[town] != "PROPN" or tree.dep[town] != "pobj" or tree.low[tree.head[town]] not in ("from", "in", "near", "of", "outside"):
        return False
    if tree.lemma[i] not in _OVERRUN or tree.kid(i, *_SUBJECTS, "aux", "auxpass", "mark") is not None or tree.above(town, i, -1):
        return False
    tree.move(i, town, "acl")
    return True


_OVERRUN = frozenset(
    "abandon attack besiege bomb bombard capture control destroy devastate encircle flatten flood hit hold liberate occupy overrun "
    "recapture retake ring rock seize shell storm strike surround take".split()
)


def told_that_it(tree: Tree, i: int) -> bool:
    """ "Had been told by aides in Oslo, she said, that it sank": what a clause with "that" tells is told."""
    verb = tree.head[i]
    mark = tree.kid(i, "mark")
    if tree.dep[i] != "advcl" or mark is None or tree.low[mark] != "that" or tree.lemma[verb] not in _TELLING or verb > i:
        return False
    if tree.low[mark - 1] in ("so", "such", "now", "in", "given", "provided") or tree.kid(verb, "ccomp") is not None:
        return False
    tree.dep[i] = "ccomp"
    return True


_TELLING = frozenset("advise assure inform notify remind tell warn".split())


def euros(tree: Tree, i: int) -> bool:
    """ "Will pay €540m", "fined Acme €45m": a number, its sign and its unit are one sum, and no second thing that is paid or fined."""
    joined = _with_its_number(tree, i)
    verb = tree.head[i]
    if tree.dep[i] not in ("dobj", "npadvmod") or not any(tree.text[k] in ("$", "€", "£", "¥") for k in range(tree.subtree(i)[0], i)):
        return joined
    fined = next((k for k in tree.kids_of(verb, "dobj", "dative") if verb < k < i and tree.pos[k] != "ADP"), None)
    if fined is None or (tree.dep[fined] == "dative" and tree.lemma[verb] != "fine"):
        return joined
    changed = (tree.dep[fined], tree.dep[i]) != ("dobj", "npadvmod")
    tree.dep[fined], tree.dep[i] = "dobj", "npadvmod"
    return joined or changed


def _with_its_number(tree: Tree, i: int) -> bool:
    """Hang a number on the unit it is written with; True if it did not."""
    number = i - 1
    if tree.low[i] not in ("m", "bn", "tn", "mn") or number < 0 or not tree.glued[number] or tree.pos[number] != "NUM":
        return False
    if tree.head[i] == number and tree.dep[i] in ("appos", "nmod", "dep") and tree.head[number] != number:  # "$210m in aid was lost"
        tree.move(i, tree.head[number], tree.dep[number])
        tree.move(number, i, "nummod")
        for k in tree.kids_of(number, "nmod", "quantmod", "dep"):
            tree.move(k, i, "nmod")
        return True
    if tree.head[number] == i or tree.above(i, number, -1) or tree.head[number] != tree.head[i]:
        return False
    if tree.dep[number] != tree.dep[i] and {tree.dep[number], tree.dep[i]} != {"dobj", "npadvmod"}:
        return False
    tree.move(number, i, "nummod")
    for k in tree.kids_of(number, "nmod", "quantmod", "dep"):
        tree.move(k, i, "nmod")
    return True


def that_september(tree: Tree, i: int) -> bool:
    """ "Restricted its exports that September": when, and nothing that was restricted."""
    that = i - 1
    verb = tree.head[that]
    if tree.low[i] not in DAYS | MONTHS | _SEASONS or that < 1 or tree.low[that] != "that":
        return False
    if tree.head[i] != that or tree.dep[that] != "dobj":
        return False
    tree.move(i, verb, "npadvmod")
    tree.move(that, i, "det")
    tree.pos[that], tree.tag[that] = "DET", "DT"
    thing = tree.kid(verb, "dative")
    if thing is not None and tree.pos[thing] == "NOUN":
        tree.dep[thing] = "dobj"
    return True


def he_told_between(tree: Tree, i: int) -> bool:
    """ "On Monday, he told reporters, he would leave": what opens the sentence is when he would, and what he told is all of it."""
    main = tree.head[i]
    speaker, subject = tree.kid(i, "nsubj"), tree.kid(main, "nsubj", "nsubjpass", "expl")
    if tree.dep[i] not in ("ccomp", "parataxis") or tree.lemma[i] not in SAYING or speaker is None or subject is None or main < i:
        return False
    last = tree.subtree(i)[-1]
    if tree.kid(i, "ccomp", "mark", "xcomp") is not None or not i < subject or tree.text[last + 1 : last + 2] != [","]:
        return False
    opening = [k for k in tree.kids_of(i, "prep", "npadvmod", "advmod", "advcl") if k < speaker]
    if not opening or tree.text[tree.subtree(speaker)[0] - 1] != ",":
        return False
    for k in opening:
        tree.move(k, main, tree.dep[k])
    tree.dep[i] = "parataxis"
    return True


def malta_he_told(tree: Tree, i: int) -> bool:
    """ "Malta, he told reporters, "will not leave"": what opens the sentence is who will not."""
    said = tree.head[i]
    speaker = tree.kid(said, "nsubj")
    if tree.dep[i] != "ccomp" or tree.lemma[said] not in SAYING or speaker is None or not speaker < said < i:
        return False
    if tree.kid(i, *_SUBJECTS, "expl", "mark") is not None or not (
        tree.tag[i] in ("VBZ", "VBP", "VBD") or any(tree.tag[k] in ("MD", "VBZ", "VBP", "VBD") for k in tree.kids_of(i, "aux", "auxpass"))
    ):
        return False
    joined = [k for k in tree.kids_of(speaker, "conj", "appos") if tree.pos[k] == "PROPN" and tree.text[tree.subtree(k)[0] - 1] == ","]
    if len(joined) == 1 and tree.kid(speaker, "cc") is None and joined[0] == said - 1 and tree.dep[joined[0]] == "conj":
        tree.move(joined[0], said, "nsubj")
        tree.move(speaker, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
        return True
    opened = next((k for k in tree.kids_of(said, "npadvmod", "dep", "dobj") if k < speaker), None)
    if opened is None or tree.pos[opened] not in ("NOUN", "PROPN") or tree.ent[opened] in ("DATE", "TIME") or tree.low[opened] in DAYS:
        return False
    if tree.text[tree.subtree(opened)[-1] + 1] != "," or tree.text[tree.subtree(i)[0] - 1] != ",":
        return False
    tree.move(opened, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
    return True


def and_41_injured(tree: Tree, i: int) -> bool:
    """ "17 were killed and 41 injured": the second shares the first's "were"."""
    first, who = tree.head[i], tree.kid(i, "nsubj")
    if tree.dep[i] != "conj" or tree.tag[i] not in ("VBN", "VBD") or who is None or tree.kid(first, "auxpass") is None:
        return False
    if tree.pos[who] != "NUM" or who != i - 1 or tree.kid(i, "aux", "auxpass", "dobj", "ccomp", "xcomp") is not None:
        return False
    if any(tree.low[k] != "according" for k in tree.kids_of(i, "prep")):
        return False
    tree.dep[who], tree.tag[i] = "nsubjpass", "VBN"
    return True


_SEASONS = frozenset("autumn day evening month morning spring summer week winter year".split())

RULES: tuple[Callable[[Tree, int], bool], ...] = (
    not_however,
    name_for_verb,
    house_so_named,
    and_quoted,
    should_it,
    that_they_allege,
    he_says,
    gave_the_money,
    bill_mandating,
    and_calling,
    hours_before,
    captured_by,
    told_that_it,
    euros,
    that_september,
    he_told_between,
    malta_he_told,
    and_41_injured,
)
"""In the order in which they are tried."""
