"""Mistakes of small parsers where something stands between a verb and its subject or object, or hides the verb's form."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import ROLE_NOUNS, SUMMING_NOUNS
from ..tree import Tree
from .labels import FINITE, QUOTES, SAYING, SUBJECTS

__all__ = ["RULES"]

_ACCUSING = frozenset("absolve accuse acquit convict suspect".split())
_LASTING = frozenset("alleged continuing existing growing looming missing mounting ongoing outstanding remaining rising".split())
"""Participles that describe what somebody is accused of."""


def _behind_comma(tree: Tree, i: int) -> bool:
    """True if the verb group of ``i``, without a subject and conjunction, begins right behind a comma."""
    start = min([k for k in tree.kids_of(i, "aux", "auxpass", "neg") if k < i] + [i])
    return start > 0 and tree.text[start - 1] == "," and tree.kid(i, *SUBJECTS) is None


def _finite(tree: Tree, i: int) -> bool:
    return tree.tag[i] in FINITE or any(tree.tag[k] in (*FINITE, "MD") for k in tree.kids_of(i, "aux", "auxpass"))


def accused_of_waging(tree: Tree, i: int) -> bool:
    """ "Accused it of waging war": what it does to the war, and no war of a kind."""
    thing = tree.head[i]
    of = tree.head[thing]
    if tree.tag[i] != "VBG" or tree.dep[i] != "amod" or tree.dep[thing] != "pobj" or tree.low[of] != "of" or of + 1 != i:
        return False
    if tree.lemma[tree.head[of]] not in _ACCUSING or tree.low[i] in _LASTING:
        return False
    after = [k for k in tree.kids_of(thing, "prep", "cc", "conj") if k > thing and tree.dep[k] == "prep"]
    tree.move(i, of, "pcomp")
    tree.move(thing, i, "dobj")
    for k in after:
        if tree.low[k] not in ("of", "for"):
            tree.move(k, i, "prep")
    return True


def blamed_it_on(tree: Tree, i: int) -> bool:
    """ "Blamed the delay on Peru": whom they blame, and no delay on Peru; not "blamed the attack on Peru for the delay"."""
    thing = tree.head[i]
    verb = tree.head[thing]
    if tree.low[i] != "on" or tree.dep[i] != "prep" or tree.dep[thing] != "dobj" or tree.lemma[verb] != "blame" or verb > thing:
        return False
    if any(tree.low[k] in ("for", "on") and k != i for k in (*tree.kids_of(verb, "prep"), *tree.kids_of(thing, "prep"))):
        return False
    tree.move(i, verb, "prep")
    return True


def whose_and_was(tree: Tree, i: int) -> bool:
    """ "That Spain, whose minister has refused it, was alone": the minister refused, Spain was."""
    subjects = tree.kids_of(i, "nsubj")
    if tree.pos[i] != "VERB" or len(subjects) != 2:
        return False
    name, minister = subjects
    later = next((k for k in tree.kids_of(tree.head[i], "conj") if k > i and _finite(tree, k) and _behind_comma(tree, k)), None)
    if later is None:
        later = next((k for k in tree.kids_of(i, "conj") if k > i and _finite(tree, k) and _behind_comma(tree, k)), None)
    if later is None or tree.head[i] == i or not name < minister < i:
        return False
    if not any(tree.tag[k] == "WP$" for k in tree.kids_of(minister, "poss")):
        return False
    said, dep, mark = tree.head[i], tree.dep[i], tree.kid(i, "mark")
    tree.move(later, said, dep)
    tree.move(name, later, "nsubjpass" if tree.kid(later, "auxpass") is not None else "nsubj")
    if mark is not None and mark < name:
        tree.move(mark, later, "mark")
    tree.move(i, name, "relcl")
    return True


def whose_chief_had(tree: Tree, i: int) -> bool:
    """ "Pfizer, whose chief, Al Poe, had assured them, withdrew": the chief assured them, Pfizer withdrew."""
    name = tree.kid(i, "nsubj")
    chief = None if name is None else tree.kid(name, "appos")
    later = next((k for k in tree.kids_of(i, "conj") if k > i and _finite(tree, k) and _behind_comma(tree, k)), None)
    if chief is None or later is None or not name < chief < i or not any(tree.tag[k] == "WP$" for k in tree.kids_of(chief, "poss")):
        return False
    tree.put_in_place(later, i)
    tree.move(name, later, "nsubjpass" if tree.kid(later, "auxpass") is not None else "nsubj")
    tree.move(i, name, "relcl")
    tree.move(chief, i, "nsubj")
    return True


def whose_then_was(tree: Tree, i: int) -> bool:
    """ "Spain, whose minister refused it, was alone, he said": Spain was."""
    refused = tree.head[i]
    name = tree.head[refused]
    said = tree.head[name]
    if tree.dep[i] != "conj" or tree.dep[refused] != "relcl" or tree.dep[name] != "nsubj" or tree.lemma[said] not in SAYING:
        return False
    others = [k for k in tree.kids_of(said, "nsubj") if k != name]
    if not name < refused < i < said or not others or others[0] < i or not (_finite(tree, i) and _behind_comma(tree, i)):
        return False
    tree.move(i, said, "ccomp")
    tree.move(name, i, "nsubj")
    return True


def whose_minister_accused(tree: Tree, i: int) -> bool:
    """ "By Ghana, whose minister, Ama Boateng, accused Togo": the minister accused it."""
    minister = tree.head[i]
    owner = tree.head[minister]
    if tree.tag[i] != "WP$" or tree.dep[minister] not in ("appos", "dep", "conj") or not owner < i:
        return False
    if tree.pos[owner] not in ("NOUN", "PROPN"):
        return False
    named = tree.kid(minister, "appos")
    hung = None if named is None else tree.kid(named, "acl", "relcl")
    if hung is not None and tree.tag[hung] in FINITE and tree.kid(hung, *SUBJECTS) is None and tree.text[hung - 1] == ",":
        tree.move(hung, owner, "relcl")  # what the name was thought to have done
        tree.move(minister, hung, "nsubj")
        return True
    end = tree.subtree(minister)[-1] + 1
    if tree.text[end : end + 1] == [","] and tree.text[end - 1] != ",":
        end += 1
    verb = next((k for k in range(end, min(end + 5, tree.n)) if tree.pos[k] == "VERB"), None)
    if verb is None or tree.above(owner, verb, -1) or tree.kid(verb, *SUBJECTS) is not None or not _finite(tree, verb):
        return False
    if any(tree.pos[k] not in ("AUX", "ADV", "PART", "PUNCT") for k in range(end, verb)) or tree.kid(verb, "mark", "cc") is not None:
        return False
    tree.move(verb, owner, "relcl")
    tree.move(minister, verb, "nsubj")
    return True


def sent_to_watch(tree: Tree, i: int) -> bool:
    """ "Observers sent to watch it were turned back": who was sent, and the verb of the sentence is the second."""
    sent = tree.head[i]
    who = tree.kid(sent, "nsubj")
    if tree.dep[i] not in ("conj", "dep", "ccomp") or tree.dep[sent] != "ROOT" or tree.tag[sent] != "VBD" or not sent < i or who is None:
        return False
    if who != sent - 1 or tree.low[sent] == tree.lemma[sent] or tree.kid(sent, "aux", "dobj", "cc", "ccomp") is not None:
        return False
    if not (tree.kid(i, "auxpass", "aux") is not None and _finite(tree, i) and _behind_comma(tree, i)) or not _same_form(tree.low[sent]):
        return False
    told = next((k for k in tree.kids_of(sent, "conj", "ccomp", "dep", "parataxis") if k > i and tree.lemma[k] in SAYING), None)
    tree.crown(i)
    tree.move(who, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
    for k in [k for k in tree.kids[sent] if k > i]:
        tree.move(k, i, tree.dep[k])
    tree.move(sent, who, "acl")
    tree.tag[sent] = "VBN"
    if told is not None and tree.kid(told, "nsubj") is not None and tree.kid(told, "ccomp") is None:
        tree.crown(told)
        tree.move(i, told, "ccomp")
    return True


def _same_form(low: str) -> bool:
    """True for a verb form that is past tense and participle alike."""
    return low.endswith("ed") or low in _ALIKE


_ALIKE = frozenset("brought built caught found held kept led left lost made met paid put sent sold taught thought told won".split())


def approved_by_votes(tree: Tree, i: int) -> bool:
    """ "He won when the house approved, by 30 votes, the sale": the house approved it (Quirk et al. 1985, 18.39)."""
    main = tree.head[i]
    if tree.dep[i] not in ("dobj", "appos", "conj") or tree.pos[main] != "VERB":
        return False
    start = tree.subtree(i)[0]
    inner = [k for k in tree.kids[main] if main < k < start and tree.dep[k] in ("advcl", "ccomp", "relcl")]
    verb = inner[-1] if inner else main
    if verb == main or tree.text[start - 1] != "," or tree.text[verb + 1] != "," or tree.kid(verb, "dobj", "ccomp", "xcomp", "auxpass"):
        return False
    between = tree.kids_of(verb, "prep")
    if len(between) != 1 or between[0] != verb + 2 or tree.subtree(between[0])[-1] not in (start - 2, start - 1):
        return False
    if tree.kid(main, "dobj") in (None, i):
        return False
    tree.move(i, verb, "dobj")
    return True


def cost_her_a_minister(tree: Tree, i: int) -> bool:
    """ "Cost the premier her farm minister": whom it cost what; nothing parts the two, as it would a description."""
    whom = tree.head[i]
    verb = tree.head[whom]
    own = tree.subtree(i)[0]
    if tree.dep[i] != "appos" or tree.dep[whom] != "dobj" or tree.lemma[verb] not in _DITRANSITIVE or own != whom + 1 or verb > whom:
        return False
    if tree.tag[own] != "PRP$" or tree.kid(verb, "dative") is not None:
        return False
    tree.move(i, verb, "dobj")
    tree.move(whom, verb, "dative")
    return True


_DITRANSITIVE = frozenset("allow ask cost deny envy forgive give grant hand lend offer owe pay promise refuse save send spare".split())


def arguing_that(tree: Tree, i: int) -> bool:
    """ "Rejected a plan under which banks would pay, arguing that it …": who rejected it argues, not the banks."""
    clause = tree.head[i]
    plan = tree.head[clause]
    main = tree.head[plan]
    while tree.dep[main] in ("prep", "pobj", "dobj") and tree.pos[main] != "VERB" and tree.head[main] != main:
        main = tree.head[main]
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBG" or tree.lemma[i] not in SAYING or tree.dep[clause] != "relcl" or i < clause:
        return False
    opening = next((k for k in tree.subtree(clause) if tree.tag[k] in ("WDT", "WP")), None)
    if opening is None or opening in tree.kids_of(clause, *SUBJECTS) or tree.pos[main] != "VERB" or main > plan:
        return False
    if tree.text[tree.subtree(i)[0] - 1] != "," or tree.kid(main, "nsubj") is None or tree.kid(i, "ccomp") is None:
        return False
    tree.move(i, main, "advcl")
    return True


def warehouse_there(tree: Tree, i: int) -> bool:
    """ "After its warehouse there was looted": what was looted, and nothing that "there was"."""
    done = tree.head[i]
    if tree.low[i] != "there" or tree.dep[i] != "expl" or tree.tag[done] != "VBN" or i < 2:
        return False
    thing = i - 1
    before = tree.head[thing]
    if tree.dep[thing] != "pobj" or tree.low[before] not in _SUBORDINATE or tree.dep[before] != "prep" or tree.above(thing, done, -1):
        return False
    if tree.head[before] != tree.head[done] or not before < thing < done:
        return False
    tree.move(thing, done, "nsubjpass")
    tree.move(before, done, "mark")
    tree.move(i, thing, "advmod")
    tree.tag[i], tree.pos[i] = "RB", "ADV"
    return True


_SUBORDINATE = frozenset("after before since until".split())


def athens_said_he_was(tree: Tree, i: int) -> bool:
    """ "Athens, said Fidan, the minister, was trying to …": Fidan says it, of Athens."""
    last, who = tree.kid(i, "ccomp"), tree.kid(i, "nsubj")
    if tree.lemma[i] not in SAYING or last is None or who is None or not who < i < last or i < 2 or tree.text[i - 1] != ",":
        return False
    first = (k for k in tree.kids_of(last, "parataxis", "ccomp") if i < k < last and ";" in tree.text[k:last])
    clause = next(first, last)  # "…; the mayor, he added, would resign"
    speaker = tree.kid(clause, "nsubj", "nsubjpass")
    if tree.subtree(who)[-1] not in (i - 1, i - 2) or tree.kid(who, "appos", "relcl", "acl") is not None:
        return False
    if speaker is None or tree.subtree(speaker)[0] != i + 1 or tree.pos[speaker] == "PRON" or tree.kid(clause, "mark") is not None:
        return False
    start = min([k for k in tree.kids_of(clause, "aux", "auxpass", "neg", "advmod") if speaker < k < clause] + [clause])
    if tree.text[start - 1] not in (",", *QUOTES) or not _finite(tree, clause):
        return False
    dep, above = tree.dep[speaker], tree.head[i]
    tree.move(speaker, i, "nsubj")
    if above == i or ";" in tree.text[clause:above]:
        tree.crown(clause)
    else:
        tree.move(clause, above, tree.dep[i])
    tree.move(who, clause, dep)
    tree.move(i, clause, "parataxis")
    if last != clause:
        tree.crown(last)
    return True


def claim_they_reject(tree: Tree, i: int) -> bool:
    """ "A claim that Lima rejects": the claim is what it rejects, and not that it does."""
    noun = tree.head[i]
    if tree.dep[i] != "acl" or tree.lemma[i] not in _TAKING_UP or tree.lemma[noun] not in SUMMING_NOUNS or not noun < i:
        return False
    mark, who = tree.kid(i, "mark"), tree.kid(i, "nsubj")
    name = tree.kid(i, "compound") if tree.tag[i] == "NNS" and mark is not None else None
    who = name if name is not None and tree.pos[name] == "PROPN" else who
    if mark is None or tree.low[mark] != "that" or mark != noun + 1 or who is None:
        return False
    if tree.kid(i, "dobj", "ccomp", "xcomp", "auxpass", "oprd") is not None or not tree.comma_before(noun):
        return False
    if who == name:  # taken for "Lima's rejects"
        tree.dep[who], tree.tag[i], tree.pos[i] = "nsubj", "VBZ", "VERB"
    tree.dep[i] = "relcl"
    return True


_TAKING_UP = frozenset(
    "accept challenge contest contradict deny describe dismiss dispute echo embrace endorse ignore make rebut refute reject repeat share "
    "support welcome".split()
)


def call_from_to(tree: Tree, i: int) -> bool:
    """ "A call from Lula da Silva to Modi": to whom the call was."""
    name = tree.head[i]
    start = tree.head[name]
    noun = tree.head[start]
    if tree.low[i] != "to" or tree.dep[i] != "prep" or tree.pos[name] != "PROPN" or tree.dep[name] != "pobj" or tree.low[start] != "from":
        return False
    if tree.pos[noun] != "NOUN" or tree.dep[start] != "prep" or noun > start or tree.low[name] in ROLE_NOUNS:
        return False
    tree.move(i, noun, "prep")
    return True


def and_its_refusal_angered(tree: Tree, i: int) -> bool:
    """ "Opposed the plan, which Oslo favoured, and the bloc's refusal angered Ghana": a second clause, of the refusal."""
    main = tree.head[i]
    if tree.dep[i] not in ("advcl", "conj", "ccomp", "dep") or tree.tag[i] != "VBD" or tree.kid(i, "dobj") is None or main > i:
        return False
    start = min([k for k in tree.kids_of(i, "aux", "neg", "advmod") if k < i] + [i])
    if tree.kid(i, *SUBJECTS, "mark", "cc", "auxpass") is not None or tree.kid(main, "nsubj") is None:
        return False
    noun = next((k for thing in tree.kids_of(main, "dobj") for k in tree.kids_of(thing, "conj") if tree.subtree(k)[-1] == start - 1), None)
    thing = None if noun is None else tree.head[noun]
    joint = None if thing is None else next((k for k in tree.kids_of(thing, "cc") if k == tree.subtree(noun)[0] - 1), None)
    if joint is None or tree.pos[noun] not in ("NOUN", "PROPN") or not main < thing < noun:
        return False
    tree.move(noun, i, "nsubj")
    tree.move(joint, main, "cc")
    tree.move(i, main, "conj")
    return True


def that_they_signed(tree: Tree, i: int) -> bool:
    """ "The accord that they signed": a relative clause, whatever it was taken for."""
    noun = tree.head[i]
    if tree.dep[i] != "acl" or tree.tag[i] not in FINITE or not noun < i or tree.kid(i, "nsubj") is None:
        return False
    opens = tree.subtree(i)[0]
    if tree.tag[opens] not in ("WDT", "WP") or tree.dep[opens] not in ("dobj", "pobj", "nsubj", "dative") or tree.head[opens] != i:
        return False
    tree.dep[i] = "relcl"
    return True


def warning_that_it_would(tree: Tree, i: int) -> bool:
    """ "Voted for it despite a warning from Poe, the leader, that defeat would help them": of what the warning is."""
    who, main = tree.kid(i, "nsubj"), tree.head[i]
    that = None if who is None else tree.kid(who, "det")
    if tree.dep[i] not in ("conj", "advcl", "ccomp", "relcl", "acl") or that is None or tree.low[that] != "that" or not main < that < i:
        return False
    if tree.subtree(who)[0] != that or tree.text[that - 1] != "," or tree.kid(i, "aux", "neg") is None:
        return False
    claims = (k for k in range(that - 2, max(main, that - _FAR), -1) if tree.lemma[k] in _TELLING and tree.pos[k] == "NOUN")
    noun = next((k for k in claims if tree.subtree(k)[-1] in (that - 1, that - 2)), None)
    if noun is None or tree.above(noun, i, -1):
        return False
    tree.move(that, i, "mark")
    tree.tag[that], tree.pos[that] = "IN", "SCONJ"
    tree.move(i, noun, "acl")
    return True


_FAR = 20
"""Words that may stand between a noun and what it is said to be about."""
_TELLING = frozenset(
    "accusation admission advice alert allegation announcement argument assertion assurance belief claim complaint concern conclusion "
    "confirmation demand fear finding forecast guarantee hint hope news opinion pledge prediction promise proposal reminder report "
    "requirement rumour rumor statement suggestion threat view vow warning".split()
)


def fears_turkey(tree: Tree, i: int) -> bool:
    """ "Greece fears Turkey": a name right behind a verb is its object, and no time."""
    verb = tree.head[i]
    if tree.dep[i] != "npadvmod" or tree.ent[i] not in ("GPE", "PERSON", "NORP") or tree.pos[i] != "PROPN" or tree.pos[verb] != "VERB":
        return False
    if tree.subtree(i)[0] != verb + 1 or tree.kid(verb, "dobj", "ccomp", "xcomp", "auxpass", "prt") is not None:
        return False
    tree.dep[i] = "dobj"
    return True


def given_and_asked(tree: Tree, i: int) -> bool:
    """ "Was given the keys and asked to look after them": she was asked."""
    given = tree.head[i]
    if tree.dep[i] != "conj" or tree.tag[i] != "VBD" or tree.lemma[i] not in _ASKED or tree.kid(given, "auxpass") is None:
        return False
    if tree.kid(i, *SUBJECTS, "dobj", "aux", "auxpass", "ccomp") is not None or tree.kid(i, "xcomp") is None:
        return False
    tree.tag[i] = "VBN"
    return True


_ASKED = frozenset("allow ask instruct invite order require tell".split())


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    accused_of_waging,
    blamed_it_on,
    whose_and_was,
    whose_chief_had,
    whose_then_was,
    whose_minister_accused,
    sent_to_watch,
    approved_by_votes,
    cost_her_a_minister,
    arguing_that,
    warehouse_there,
    athens_said_he_was,
    claim_they_reject,
    call_from_to,
    and_its_refusal_angered,
    that_they_signed,
    warning_that_it_would,
    fears_turkey,
    given_and_asked,
)
"""In the order in which they are tried."""
