"""Words that do something to the clause below them: what holds it for undone, planned, asked for, possible, or not so.

The classes follow the literature on implicatives and factives (Karttunen 1971, 2012; Saurí & Pustejovsky
2012, FactBank). The lists are grammar, not vocabulary of events: no relation is named by them.
"""

from __future__ import annotations

__all__ = [
    "CALLING",
    "CONDITIONS",
    "DENIAL",
    "DOUBT",
    "FALSE_ADJECTIVES",
    "HEARSAY",
    "HEDGES",
    "INSTEAD",
    "JUDGING",
    "MAKING_DO",
    "MODALS",
    "NEGATIVE",
    "NEGATIVE_ADJECTIVES",
    "NEG_RAISING",
    "NOUNS",
    "OBLIGED_ADJECTIVES",
    "PLANNED",
    "PLANNED_ADJECTIVES",
    "POSSIBLE",
    "POSSIBLE_ADJECTIVES",
    "PROTESTING",
    "REPORTS",
    "REQUESTED",
    "RISING",
    "RUMOURS",
    "SENSED",
    "SPEAKING_UP",
    "TEMPORAL",
    "THAT_ADJECTIVES",
    "UNSAID",
    "UNSURE_NOUNS",
    "WHEREVER",
    "WINNING",
    "WITHOUT",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NEGATIVE = _words(
    "abandon avoid ban bar block cease decline deter discourage dissuade enjoin fail forbid forget neglect omit prevent "
    "prohibit refrain refuse reject resist restrain stop"
)
"""Embedding verbs whose infinitive or gerund did not come about ("refused to meet")."""
PLANNED = _words(
    "agree aim choose commit consent conspire decide design elect expect intend mean offer opt plan pledge plot poise prepare promise "
    "propose project resolve schedule set slate sue swear threaten tip undertake volunteer vote vow"
)
REQUESTED = _words(
    "advise appeal ask beg beseech call command demand direct encourage exhort implore instruct invite lobby need order "
    "petition plead press pressure push recommend request require summon tell urge want"
)
POSSIBLE = _words(
    "allow appear attempt entitle authorise authorize battle believe campaign compete consider contemplate desire discuss enable "
    "endeavor endeavour fear fight hesitate hint hope like mull permit propose race risk rush scramble seek seem strive "
    "stand struggle suggest suppose suspect tend try vie want weigh wish work"
)
DENIAL = _words("deny disclaim dispute rebut refute reject")
DOUBT = _words("doubt fear hope question speculate suspect")
"""Verbs that hold their finite clause for uncertain, whoever is named as their subject."""
NEG_RAISING = _words("believe expect reckon suppose think")
"""Verbs whose negation is understood of the clause below: "does not believe that it sank" (Horn 1978)."""
RISING = _words("awake come pause return rise stand step stop turn wake")
"""Verbs of motion that begin a speech ("rose to say") or a sight ("woke to find")."""
SENSED = _words("feel find hear see")
REPORTS = _words("add ask inquire remark reply respond say tell wonder write")
HEARSAY = _words("allege assume believe claim report rumor rumour say suppose tell think understand")
"""Verbs whose passive tells that something is said, and nobody who says it."""
UNSAID = _words(
    "announce claim conclude confirm convince demonstrate disclose establish find indicate mention persuade prove report "
    "reveal rule say show specify state suggest"
)
"""Verbs whose negation leaves their clause open: "never confirmed that it sank"."""
CALLING = _words("call campaign clamor clamour lobby press push")
"""Verbs that ask for a clause with "for" alone ("called for the deal to be suspended")."""
NEGATIVE_ADJECTIVES = _words("afraid hesitant incapable loath powerless reluctant scared unable unwilling")
PLANNED_ADJECTIVES = _words("about bound committed determined due eager keen poised prepared ready scheduled set slated willing")
POSSIBLE_ADJECTIVES = _words("able apt certain free liable likely possible slow slower sure unlikely")
FALSE_ADJECTIVES = _words("false impossible inconceivable untrue wrong")
"""What is said of a finite clause that does not hold ("it is false that it sank")."""
THAT_ADJECTIVES = _words("conceivable likely plausible possible probable")
OBLIGED_ADJECTIVES = _words("compelled crucial essential imperative necessary obligated obliged required supposed vital")
NOUNS = {
    "negative": _words("ban failure inability prohibition refusal reluctance unwillingness"),
    "planned": _words(
        "agreement commitment deal decision intention move offer plan pledge promise proposal readiness resolution vote vow willingness"
    ),
    "requested": _words("appeal call demand invitation order plea pressure recommendation request"),
    "possible": _words(
        "ability attempt authority bid campaign capacity chance desire drive effort fight hope opportunity option possibility "
        "potential power push right struggle tendency threat way wish"
    ),
    "obligatory": _words("duty need obligation requirement responsibility"),
}
UNSURE_NOUNS = _words("chance doubt fear hope likelihood possibility prospect risk rumor rumour speculation suspicion")
RUMOURS = _words("report rumor rumour")
"""Nouns for what goes round; who denies one denies what it says."""
MODALS = {
    "may": "possible", "might": "possible", "could": "possible", "can": "possible", "ca": "possible",
    "will": "planned", "would": "planned", "shall": "planned", "wo": "planned", "'ll": "planned", "’ll": "planned", "'d": "planned",
    "must": "obligatory", "should": "obligatory", "ought": "obligatory",
}  # fmt: skip
CONDITIONS = _words("if lest provided providing should unless whether")
TEMPORAL = _words("after before once till until when while")
HEDGES = _words("allegedly likely maybe perhaps possibly probably purportedly reportedly supposedly")
WITHOUT = _words("without")
INSTEAD = _words("instead rather")
JUDGING = _words("apologise apologize blame condemn criticise criticize denounce fault forgive praise punish rebuke reprimand thank")
"""Verbs for what one says or does about something that was done."""
PROTESTING = _words("block demonstrate gather march picket protest rally strike")
SPEAKING_UP = _words("celebrate commemorate condemn demand denounce mark oppose protest show support urge voice")
WHEREVER = _words("whenever where wherever whoever")
MAKING_DO = _words("ask command compel force instruct invite oblige order pressure request require tell urge")
WINNING = _words("beat defeat outpoll oust overcome overtake rise surpass topple win")
"""Verbs beside which "to become" tells what came of it, and no purpose (Quirk et al. 1985, 15.51)."""
