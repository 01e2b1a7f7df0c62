"""English words: the past tense of a verb, for labels; the stem of a form in -s, for headlines; days and months; verbs of asking.

Irregular forms are facts of the language (Quirk et al. 1985, A Comprehensive Grammar of the English
Language, sections 3.11 to 3.19).
"""

from __future__ import annotations

import re

__all__ = ["DAYS", "DEMAND", "DONE_TO_TEXTS", "MONTHS", "WEIGHED", "past", "present", "verb_stem"]

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset("january february march april may june july august september october november december".split())
DEMAND = frozenset("ask demand insist order propose recommend request require suggest urge".split())
"""Verbs whose that-clause is what somebody is to do (the mandative subjunctive, Quirk et al. 1985, 16.30)."""
DONE_TO_TEXTS = frozenset(
    "adopt amend approve breach circulate circumvent debate draft extend flout leak pass publish ratify redraft renew repeal sign table "
    "violate".split()
)
"""What is done to laws, pacts, bans and reports, and to no body."""
WEIGHED = frozenset(
    "annul approve back block criticise criticize condemn defend denounce dismiss endorse oppose overturn praise quash reject support "
    "suspend uphold veto welcome".split()
)
"""What one does about a plan, and then says what it would do."""


_IRREGULAR = dict(
    pair.split(":")
    for pair in (
        "be:was have:had do:did go:went say:said make:made take:took give:gave get:got come:came know:knew see:saw "
        "think:thought tell:told find:found leave:left feel:felt bring:brought begin:began keep:kept hold:held write:wrote "
        "stand:stood hear:heard let:let mean:meant set:set meet:met run:ran pay:paid sit:sat speak:spoke lie:lay lead:led "
        "read:read grow:grew lose:lost fall:fell send:sent build:built understand:understood draw:drew break:broke spend:spent "
        "cut:cut rise:rose drive:drove buy:bought wear:wore choose:chose seek:sought fight:fought throw:threw deal:dealt "
        "win:won teach:taught catch:caught sell:sold shoot:shot put:put strike:struck hit:hit hurt:hurt quit:quit shut:shut "
        "split:split spread:spread cast:cast bet:bet bid:bid burst:burst cost:cost rid:rid shed:shed slit:slit thrust:thrust "
        "upset:upset arise:arose awake:awoke bear:bore beat:beat become:became bend:bent bind:bound bite:bit bleed:bled "
        "blow:blew breed:bred broadcast:broadcast cling:clung creep:crept dig:dug dive:dived drink:drank dream:dreamed eat:ate "
        "feed:fed flee:fled fling:flung fly:flew forbid:forbade forecast:forecast foresee:foresaw forget:forgot forgive:forgave "
        "forgo:forwent freeze:froze grind:ground hang:hung hide:hid kneel:knelt lay:laid leap:leapt lend:lent light:lit "
        "mislead:misled mistake:mistook misunderstand:misunderstood outdo:outdid overcome:overcame oversee:oversaw "
        "overtake:overtook overthrow:overthrew partake:partook rebuild:rebuilt repay:repaid retake:retook ride:rode ring:rang "
        "sew:sewed shake:shook shine:shone shrink:shrank sing:sang sink:sank slay:slew sleep:slept slide:slid sow:sowed "
        "spin:spun spring:sprang steal:stole stick:stuck sting:stung swear:swore sweep:swept swell:swelled swim:swam "
        "swing:swung tear:tore undergo:underwent undertake:undertook undo:undid uphold:upheld wake:woke weave:wove weep:wept "
        "wind:wound withdraw:withdrew withhold:withheld withstand:withstood wring:wrung outbid:outbid resell:resold "
        "rewrite:rewrote offset:offset override:overrode overrun:overran unwind:unwound can:could may:might will:would "
        "speed:sped strive:strove forsake:forsook spit:spat stride:strode tread:trod sling:slung stink:stank input:input behold:beheld "
        "befall:befell beset:beset bespeak:bespoke typeset:typeset relay:relayed inset:inset interleave:interleaved "
    ).split()
)
_DOUBLING = frozenset(
    "acquit admit allot annul appal commit compel concur confer control defer deter dispel distil enrol equip excel expel fulfil "
    "impel incur infer instal instil occur omit patrol permit prefer propel rebel rebut recap recur refer refit regret rejig remit "
    "repel submit transfer transmit".split()
)
"""Verbs of two syllables, stressed on the second, that double their last consonant."""

_DOUBLING_ENDS = ("drop", "lap", "nap", "plug", "ship", "slip", "step", "stop", "strip", "tap", "trap", "wrap")
"""Ends of compounds, which double what their last part doubles: "overlap", "kidnap", "worship"."""
_PREFIXES = ("under", "counter", "fore", "inter", "mis", "out", "over", "re", "un")
"""With them a verb is inflected as without: "overhear", "outfit", "rethink"."""

_SHORT_CLOSED = re.compile(r"[^aeiou]*(?:qu)?[aeiou][bcdfgklmnprtvz]")
"""One syllable, one vowel, one consonant: "lag", "plan", "quit" (Quirk et al. 1985, 3.8)."""


def past(lemma: str) -> str:
    """The simple past of a verb's lemma; the first word changes, particles stay.

    >>> [past(v) for v in ("accuse", "ban", "deny", "visit", "withdraw", "carry out", "readmit", "pre-commit")]
    ['accused', 'banned', 'denied', 'visited', 'withdrew', 'carried out', 'readmitted', 'pre-committed']
    """
    verb, _, rest = lemma.partition(" ")
    hyphened, mark, verb = verb.rpartition("-")  # "pre-commit": the last part is the verb
    base = next((verb.removeprefix(p) for p in _PREFIXES if verb.startswith(p) and len(verb) > len(p) + 2), "")
    root = verb if verb.startswith(("inter", "re")) else base or verb  # "render", "interpret" have no prefix
    if verb in _IRREGULAR:
        done = _IRREGULAR[verb]
    elif base in _IRREGULAR:
        done = verb.removesuffix(base) + _IRREGULAR[base]
    elif verb.endswith("e"):
        done = verb + "d"
    elif verb.endswith("ic"):
        done = verb + "ked"
    elif verb.endswith("y") and verb[-2:-1] not in "aeiou":
        done = verb[:-1] + "ied"
    elif verb in _DOUBLING or base in _DOUBLING or verb.endswith(_DOUBLING_ENDS) or _SHORT_CLOSED.fullmatch(root):
        done = verb + verb[-1] + "ed"
    else:
        done = verb + "ed"
    done = hyphened + mark + done
    return f"{done} {rest}" if rest else done


_BASES = {done: verb for verb, done in _IRREGULAR.items() if done not in _IRREGULAR}


def present(form: str) -> str | None:
    """The verb of an irregular past that is no other word; None for other forms.

    >>> [present(w) for w in ("retook", "swam", "found", "shown", "left")]
    ['retake', 'swim', None, None, None]
    """
    return None if form in _OTHER_WORDS else _BASES.get(form)


_OTHER_WORDS = frozenset("bespoke bore could fell felt found ground lay left lit might saw spat stuck thought would wound".split())


def verb_stem(form: str) -> str | None:
    """The lemma that a third person singular would have; None for a word that cannot be one.

    >>> [verb_stem(w) for w in ("lifts", "denies", "pushes", "bus", "news", "greet")]
    ['lift', 'deny', 'push', 'bu', 'new', None]
    """
    if not form.endswith("s") or form.endswith("ss") or len(form) < 3:
        return None
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith(("ches", "shes", "sses", "xes", "zes", "oes")):
        return form[:-2]
    return form[:-1]
