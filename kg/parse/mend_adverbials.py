"""Adverbials that small parsers hang on the wrong clause, and clauses that something beside them has swallowed."""

from __future__ import annotations

from collections.abc import Callable

from ..nouns import VESSEL_NOUNS
from ..tree import Tree
from .labels import FINITE

__all__ = ["RULES"]

_REPORTS = frozenset("add argue explain insist note point recall remark reply say tell warn write".split())
_TEXTS = frozenset("address article column email interview letter memo message post report speech statement text tweet video".split())
_MOMENTS = frozenset("afternoon date dawn day dusk evening midnight monday morning night noon sunday sunrise sunset".split()) | frozenset(
    "friday saturday thursday tuesday wednesday".split()
)
_HEADINGS = frozenset("analysis breaking commentary editorial exclusive explainer factbox interview opinion timeline update".split())


def behind_comma(tree: Tree, i: int) -> bool:
    """ "Voted to extend it, after days of wrangling": what a comma sets off goes with the main verb, not with the infinitive."""
    verb = tree.head[i]
    mark = tree.kid(i, "mark", "advmod")
    opener = i if tree.dep[i] == "prep" else mark if tree.dep[i] == "advcl" and mark is not None else -1
    if opener < 1 or tree.low[opener] not in ("after", "amid", "before", "despite", "following", "since", "when") or verb > i:
        return False
    if tree.dep[verb] != "xcomp" or tree.tag[verb] != "VB" or tree.text[tree.subtree(i)[0] - 1] != ",":
        return False
    host = tree.head[verb]
    if tree.tag[host] not in (*FINITE, "VBN") or tree.pos[host] != "VERB":
        return False
    tree.move(i, host, tree.dep[i])
    return True


def without_reason(tree: Tree, i: int) -> bool:
    """ "Was rejected by ministers without explanation": how it was, and not who they are."""
    doer = tree.head[i]
    by, manner = tree.head[doer], tree.kid(i, "pobj")
    if tree.low[i] != "without" or tree.dep[i] != "prep" or tree.dep[by] != "agent" or manner is None or tree.lemma[manner] not in _MANNER:
        return False
    tree.move(i, tree.head[by], "prep")
    return True


_MANNER = frozenset("charge comment consultation debate explanation hesitation notice reason trial vote warning".split())


def yet_to(tree: Tree, i: int) -> bool:
    """ "Rules of origin yet to be published": the rules are."""
    first = tree.subtree(i)[0]
    if tree.dep[i] not in ("advcl", "xcomp") or first == 0 or tree.low[first : first + 2] != ["yet", "to"] or tree.head[i] >= first:
        return False
    if tree.tag[i] not in ("VBN", "VB") or tree.pos[first - 1] != "NOUN" or tree.kid(i, "nsubj", "nsubjpass") is not None:
        return False
    noun = first - 1
    while tree.dep[noun] == "pobj" and tree.low[tree.head[noun]] == "of" and tree.pos[tree.head[tree.head[noun]]] == "NOUN":
        noun = tree.head[tree.head[noun]]
    if tree.above(noun, i, -1):
        return False
    tree.move(i, noun, "relcl")
    return True


def condition_last(tree: Tree, i: int) -> bool:
    """ "Doses could arrive, it said, if both approve": the condition is that of what is said."""
    verb = tree.head[i]
    if tree.dep[i] != "advcl" or tree.lemma[verb] not in _REPORTS or i < verb:
        return False
    if not (tree.comma_before(i) or tree.text[tree.subtree(i)[0]] == ","):
        return False
    marks = {tree.low[k] for k in tree.kids_of(i, "mark")}
    if not (marks & {"if", "unless", "once", "provided"} or (marks & {"because"} and tree.subtree(i)[0] == verb + 2)):
        return False
    told = next((k for k in tree.kids_of(verb, "ccomp") if k < verb), None)
    if told is None or tree.kid(verb, "nsubj") is None:
        return False
    tree.move(i, told, "advcl")
    return True


def place_of_what_is_said(tree: Tree, i: int) -> bool:
    """ "In Sweden, he pointed out, wages are settled by the parties": where they are, with the report put between."""
    verb, place = tree.head[i], tree.kid(i, "pobj")
    if tree.dep[i] != "prep" or i > verb or place is None or tree.lemma[verb] not in _REPORTS or tree.lemma[place] in _TEXTS:
        return False
    end, subject = tree.subtree(i)[-1] + 1, tree.kid(verb, "nsubj")
    told = next((k for k in tree.kids_of(verb, "ccomp") if k > verb and tree.kid(k, "mark") is None), None)
    if subject is None or told is None or tree.text[end : end + 1] != [","] or tree.subtree(subject)[0] != end + 1:
        return False
    after = verb + 1 + any(k == verb + 1 for k in tree.kids_of(verb, "prt"))
    if tree.text[after : after + 1] != [","] or tree.text[i - 1 : i] in (['"'], ["“"]):
        return False
    tree.move(i, told, "prep")
    return True


def named_cost(tree: Tree, i: int) -> bool:
    """ "A consultancy hired to assess its cost had been paid": a second subject right behind an infinitive is its object."""
    verb = tree.head[i]
    first = next((k for k in tree.kids_of(verb, "nsubj", "nsubjpass") if k < i), None)
    deed = None if first is None else tree.kid(first, "acl", "relcl")
    if tree.dep[i] not in ("nsubj", "nsubjpass") or deed is None or not first < deed < i:
        return False
    last = next((k for k in (deed, *tree.kids_of(deed, "xcomp")) if k == tree.subtree(i)[0] - 1), None)
    if last is None or tree.kid(last, "dobj") is not None or tree.pos[last] != "VERB" or tree.tag[last] not in ("VB", "VBG"):
        return False
    tree.move(i, last, "dobj")
    return True


def as_bad_and_accused(tree: Tree, i: int) -> bool:
    """ "Described it as unfair and accused Seko of greed": who is accused is not described."""
    quality = tree.head[i]
    if tree.dep[i] != "conj" or tree.tag[i] not in ("VBN", "VBD") or tree.pos[quality] != "ADJ" or quality > i:
        return False
    as_, noun = quality - 1, tree.head[quality]
    verb = tree.head[noun]
    if tree.low[as_] != "as" or noun < i or tree.dep[noun] not in ("dobj", "pobj") or tree.dep[quality] != "amod":
        return False
    verb = tree.head[verb] if tree.pos[verb] == "ADP" else verb
    thing = next((k for k in tree.kids_of(verb, "dobj", "dative") if verb < k < as_), None)
    if thing is None or tree.pos[verb] != "VERB" or tree.subtree(noun)[-1] < i:
        return False
    tree.move(i, verb, "conj")
    tree.move(as_, verb, "prep")
    tree.pos[as_], tree.tag[i] = "ADP", "VBD"
    tree.move(quality, as_, "pobj")
    tree.dep[thing] = "dobj"
    tree.move(noun, i, "dobj")
    for k in [k for k in tree.kids[verb] if k > noun and tree.dep[k] == "prep"]:
        tree.move(k, i, "prep")
    return True


def which_thing(tree: Tree, i: int) -> bool:
    """ "Presented a compromise on Saturday, which they accepted": what is accepted is no day."""
    day = tree.head[i]
    which = next((k for k in tree.kids_of(i, "dobj", "nsubj", "nsubjpass") if tree.low[k] == "which"), None)
    if tree.dep[i] != "relcl" or which is None or tree.ent[day] != "DATE" or tree.dep[day] != "pobj" or tree.text[which - 1] != ",":
        return False
    verb = tree.head[tree.head[day]]
    thing = next((k for k in tree.kids_of(verb, "dobj") if verb < k < day), None)
    if thing is None or tree.pos[verb] != "VERB":
        return False
    tree.move(i, thing, "relcl")
    return True


def while_they_abstain(tree: Tree, i: int) -> bool:
    """Headlines: "Extends mission as Russia and China abstain", "topples mayor as talks loom": what happens meanwhile."""
    verb = tree.head[i]
    if tree.tag[i] != "VBP" or tree.dep[i] not in ("ccomp", "advmod", "advcl") or tree.kid(i, "nsubj", "mark") is not None or verb > i:
        return False
    last = tree.subtree(i)[0] - 1
    ends = [k for k in range(last, verb, -1) if tree.subtree(k)[-1] == last and tree.pos[k] in ("NOUN", "PROPN")]
    noun = next((k for k in ends if "as" in tree.low[tree.subtree(k)[0] - 1 : tree.subtree(k)[0] + 1]), None)
    if noun is None or tree.tag[noun] == "NN":
        return False
    as_ = next((k for k in (tree.head[noun], *tree.kids[noun]) if tree.low[k] == "as"), None)
    if as_ is None or as_ > noun or (tree.tag[noun] == "NNP" and tree.kid(noun, "conj") is None):
        return False
    if tree.above(verb, i, -1) or tree.above(verb, noun, -1) or tree.above(verb, as_, -1):
        return False
    tree.move(i, verb, "advcl")
    tree.move(noun, i, "nsubj")
    tree.move(as_, i, "mark")
    tree.pos[as_] = "SCONJ"
    return True


def heading(tree: Tree, i: int) -> bool:
    """ "Commentary: the flank has troops", "Great Lakes: Peru demands talks": a heading has nothing."""
    verb = tree.head[i]
    if tree.dep[i] == "nsubj" and i < verb and tree.text[i + 1 : i + 2] == [":"]:
        first = tree.subtree(i)[0]
        alone = first == 0 or tree.pos[first - 1] in ("SPACE", "PUNCT")
        if alone and any(i + 1 < k < verb for k in tree.kids_of(verb, "nsubj")):
            tree.dep[i] = "dep"
            return True
    if tree.low[i] not in _HEADINGS or tree.text[i + 1 : i + 2] != [":"] or tree.dep[i] not in ("nsubj", "dep", "npadvmod"):
        return False
    if i > 0 and tree.pos[i - 1] not in ("SPACE", "PUNCT"):
        return False
    if tree.head[i + 1] == i:
        tree.move(i + 1, verb, "punct")
    tree.dep[i] = "punct"
    return True


def moved_men(tree: Tree, i: int) -> bool:
    """ "Two men extradited from Europe had been moved": without "and", the verb with a helper is the clause's, the one before modifies."""
    above = tree.head[i]
    helpers = tree.kids_of(i, "aux", "auxpass")
    if tree.dep[i] != "conj" or not helpers or tree.kid(i, "nsubj", "nsubjpass") is not None or above > i:
        return False
    first = next((k for k in tree.kids_of(above, "ccomp") if above < k < i), None)
    noun = None if first is None else tree.kid(first, "nsubj", "nsubjpass")
    if noun is None or noun != first - 1 or tree.tag[first] not in ("VBD", "VBN") or tree.kid(first, "aux", "auxpass", "dobj") is not None:
        return False
    if tree.subtree(first)[-1] + 1 != helpers[0] or any(above < k < i for k in tree.kids_of(above, "cc")):
        return False
    mark = tree.kid(first, "mark")
    tree.move(i, above, "ccomp")
    tree.move(noun, i, "nsubjpass" if tree.kid(i, "auxpass") is not None else "nsubj")
    tree.move(first, noun, "acl")
    tree.tag[first] = "VBN"
    if mark is not None:
        tree.move(mark, i, "mark")
    return True


def beside_a_time(tree: Tree, i: int) -> bool:
    """ "Before dawn on board a plane", "since that date at a camp": where it was is no part of when."""
    time = tree.head[i]
    verb = tree.head[tree.head[time]]
    if tree.dep[i] != "prep" or tree.low[i] in ("of", "to", "until", "between", "from") or tree.lemma[time] not in _MOMENTS or time > i:
        return False
    if tree.dep[time] != "pobj" or tree.dep[tree.head[time]] != "prep" or tree.pos[verb] != "VERB" or verb > time:
        return False
    tree.move(i, verb, "prep")
    return True


def failing_that(tree: Tree, i: int) -> bool:
    """ "To free him or, failing that, to let him write": an adverbial, and nobody fails."""
    that, verb = i + 1, tree.head[i]
    if tree.low[i : i + 3] != ["failing", "that", ","] or tree.dep[i] not in ("advcl", "prep", "acl"):
        return False
    clause = tree.head[that]
    first = next((k for k in tree.kids_of(verb, "xcomp") if k < i), verb)
    if clause > that and tree.tag[clause] == "VB":
        tree.move(that, i, "dobj")
        tree.move(clause, first, "conj")
    tree.pos[i], tree.tag[i], tree.dep[i] = "ADV", "RB", "advmod"
    tree.dep[that] = "advmod"
    return True


def ranked_in_years(tree: Tree, i: int) -> bool:
    """ "Their highest level in 14 months", "the fourth head of her cabinet in two years": of how many, and not when."""
    verb, span = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "in" or tree.dep[i] != "prep" or tree.pos[verb] != "VERB" or span is None or tree.lemma[span] not in _SPANS:
        return False
    if tree.kid(span, "nummod", "amod", "det") is None:
        return False
    noun = next((k for k in range(i - 1, verb, -1) if tree.dep[k] in ("pobj", "dobj") and tree.subtree(k)[-1] == i - 1), None)
    while noun is not None and tree.low[tree.head[noun]] == "of" and tree.pos[tree.head[tree.head[noun]]] == "NOUN":
        noun = tree.head[tree.head[noun]]
    if noun is None or not any(tree.tag[k] == "JJS" or tree.low[k] in _ORDINALS for k in tree.kids_of(noun, "amod")):
        return False
    tree.move(i, noun, "prep")
    return True


_SPANS = frozenset("century day decade hour month week year".split())
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())


def said_flanked(tree: Tree, i: int) -> bool:
    """ "“I never asked,” he said, flanked by two ministers": how it was said, not how it was asked."""
    verb = tree.head[i]
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBN" or verb > i or tree.text[i - 1] != "," or tree.kid(i, "agent", "prep") is None:
        return False
    report = next((a for a in tree.ancestors(verb) if tree.lemma[a] in _REPORTS and tree.dep[verb] == "ccomp"), None)
    if report is None or not verb < report < i:
        return False
    tree.move(i, report, "advcl")
    return True


def why_it_fell(tree: Tree, i: int) -> bool:
    """ "Asked why a bridge, rebuilt last year, collapsed": what fell had been rebuilt, and the question is why it fell."""
    noun, why = tree.kid(i, "nsubj", "nsubjpass"), tree.kid(i, "advmod", "mark")
    if tree.tag[i] != "VBN" or tree.dep[i] not in ("pcomp", "ccomp") or noun is None or why is None or why > noun:
        return False
    if tree.tag[why] != "WRB" and tree.low[why] not in ("that", "whether"):
        return False
    if tree.text[i - 1] != "," or tree.subtree(noun)[-1] not in (i - 1, i - 2) or tree.kid(i, "aux", "auxpass") is not None:
        return False
    end = tree.subtree(i)[-1] + 1
    fell = next((k for k in tree.kids[tree.head[i]] + [c for a in tree.ancestors(i) for c in tree.kids[a]] if k == end + 1), None)
    if fell is None or tree.text[end] != "," or tree.tag[fell] not in FINITE or tree.kid(fell, "nsubj", "nsubjpass", "cc") is not None:
        return False
    tree.move(fell, tree.head[i], tree.dep[i])
    tree.move(why, fell, tree.dep[why])
    tree.move(noun, fell, "nsubj")
    tree.move(i, noun, "acl")
    return True


def after_the_raid(tree: Tree, i: int) -> bool:
    """ "Images taken hours after the raid show smoke": the plural verb is that of the images."""
    first, *others = tree.kids_of(i, "nsubj") or [i]
    raid = others[0] if len(others) == 1 else i
    after = next((k for k in (*tree.kids_of(i, "mark", "prep"), *tree.kids[raid]) if tree.low[k] in ("after", "before", "since")), None)
    if tree.tag[i] != "VBP" or tree.tag[first] not in ("NNS", "NNPS") or tree.tag[raid] != "NN" or after is None:
        return False
    deed = tree.kid(first, "acl", "relcl")
    if deed is None or not first < deed < after < raid < i or tree.subtree(raid)[0] not in (after, after + 1):
        return False
    span = next((k for k in tree.kids_of(i, "npadvmod", "dobj", "advmod") if deed < k < after), None)
    if span is not None:
        tree.move(span, deed, "npadvmod")
    tree.move(after, deed, "prep")
    tree.move(raid, after, "pobj")
    tree.pos[after] = "ADP"
    return True


def no_mention(tree: Tree, i: int) -> bool:
    """ "Claimed that it had shot down drones and made no mention of damage": who speaks makes none."""
    clause = tree.head[i]
    said = tree.head[clause]
    if tree.dep[i] != "conj" or tree.tag[i] != "VBD" or tree.dep[clause] != "ccomp" or tree.tag[said] not in ("VBD", "VBZ"):
        return False
    if tree.kid(i, "nsubj", "nsubjpass", "aux") is not None or not said < clause < i or tree.kid(said, "nsubj") is None:
        return False
    thing = tree.kid(i, "dobj")
    none = thing is not None and any(tree.low[k] == "no" for k in tree.kids_of(thing, "det")) and tree.lemma[thing] in _TOLD
    who = tree.kid(clause, "nsubj")
    sails = who is not None and tree.low[who] in VESSEL_NOUNS  # "said the gunboat had entered its waters and refused to turn back"
    if not (none or (tree.lemma[i] in ("decline", "refuse") and tree.kid(i, "xcomp") is not None and not sails)):
        return False
    cc = next((k for k in range(i - 1, clause, -1) if tree.dep[k] == "cc" and tree.head[k] == clause), None)
    tree.move(i, said, "conj")
    if cc is not None:
        tree.move(cc, said, "cc")
    return True


def undertook_to(tree: Tree, i: int) -> bool:
    """ "Has undertaken to try them if asked": what is undertaken, and that under the condition."""
    verb = tree.head[i]
    if tree.lemma[verb] not in _BINDING or tree.tag[i] != "VB" or i < verb or tree.dep[i] not in ("advcl", "xcomp"):
        return False
    if tree.kid(verb, "dobj") is not None or tree.subtree(i)[0] != verb + 1 or tree.low[verb + 1] not in ("to", "not"):
        return False
    condition = next((k for k in tree.kids_of(verb, "advcl") if k > i and tree.kid(k, "mark") is not None), None)
    bound = condition is not None and tree.low[tree.kid(condition, "mark")] in ("if", "unless", "once")
    if bound and tree.text[tree.subtree(condition)[0] - 1] != ",":
        tree.move(condition, i, "advcl")
    elif tree.dep[i] == "xcomp":
        return False
    tree.dep[i] = "xcomp"
    return True


def offered_last_year(tree: Tree, i: int) -> bool:
    """ "Offered to buy it last October", "agreed to meet two days ago": a time gone by is that of the offer."""
    verb = tree.head[i]
    past = any(tree.low[k] == "last" for k in tree.kids_of(i, "amod")) or tree.low[i] in ("ago", "yesterday")
    if not past or tree.dep[i] not in ("npadvmod", "advmod") or tree.tag[verb] != "VB" or tree.dep[verb] != "xcomp" or i < verb:
        return False
    offer = tree.head[verb]
    if tree.tag[offer] not in ("VBD", "VBN") or tree.kid(offer, "nsubj", "nsubjpass") is None:
        return False
    tree.move(i, offer, tree.dep[i])
    return True


def late_in(tree: Tree, i: int) -> bool:
    """ "Late in the afternoon, a group threw bottles": one time."""
    time = tree.kid(i, "pobj")
    if i == 0 or tree.low[i] not in ("in", "on", "at") or tree.low[i - 1] not in ("late", "early") or time is None or tree.head[i] == i - 1:
        return False
    if tree.dep[i - 1] != "advmod" or tree.head[i - 1] not in (tree.head[i], i) or tree.head[i] == i:
        return False
    tree.move(i - 1, tree.head[i], "advmod")
    tree.move(i, i - 1, "prep")
    return True


def a_protest(tree: Tree, i: int) -> bool:
    """ "Two were killed near Malaba, a blow which left the port shut": no name is a blow, a protest or a proposal."""
    name = tree.head[i]
    article = tree.kid(i, "det")
    if tree.dep[i] != "appos" or tree.lemma[i] not in _HAPPENINGS or tree.pos[name] != "PROPN" or article is None:
        return False
    comma = "," in (tree.text[article - 1], tree.text[tree.subtree(i)[0]])
    if tree.low[article] not in ("a", "an") or not comma or tree.kid(i, "relcl", "acl") is None:
        return False
    verb = next((a for a in tree.ancestors(name) if tree.pos[a] in ("VERB", "AUX")), None)
    if verb is None:
        return False
    top = next((a for a in (verb, *tree.ancestors(verb)) if tree.dep[a] == "ROOT"), verb)
    tree.move(i, top, "npadvmod")
    return True


def remarking(tree: Tree, i: int) -> bool:
    """ "Would not say whether Oslo might help, remarking that it was late": who would not say it remarks."""
    clause = tree.head[i]
    said = tree.head[clause]
    if tree.dep[i] != "advcl" or tree.tag[i] != "VBG" or tree.lemma[i] not in _REPORTS or tree.dep[clause] != "ccomp" or i < clause:
        return False
    asks = any(tree.low[k] in ("whether", "if") for k in tree.kids_of(clause, "mark", "advmod"))
    if not asks or tree.kid(said, "nsubj") is None or not (tree.comma_before(i) or tree.text[tree.subtree(i)[0]] == ","):
        return False
    tree.move(i, said, "advcl")
    return True


_TOLD = frozenset("comment detail explanation indication mention reference".split())
_BINDING = frozenset("agree offer pledge promise threaten undertake vow".split())
_HAPPENINGS = frozenset(
    "accusation allegation blow boast claim defeat demand development failure gesture incident measure move plan position practice "
    "prediction proposal protest request result reversal setback shift signal statement step strike suggestion tactic threat tragedy "
    "victory vow".split()
)


RULES: tuple[Callable[[Tree, int], bool], ...] = (
    behind_comma,
    condition_last,
    without_reason,
    yet_to,
    place_of_what_is_said,
    named_cost,
    as_bad_and_accused,
    which_thing,
    while_they_abstain,
    heading,
    moved_men,
    beside_a_time,
    failing_that,
    ranked_in_years,
    said_flanked,
    why_it_fell,
    after_the_raid,
    no_mention,
    undertook_to,
    offered_last_year,
    late_in,
    a_protest,
    remarking,
)
