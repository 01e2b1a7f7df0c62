"""Labels and words that many rules of mending share."""

from __future__ import annotations

__all__ = ["ACTING", "AMOUNTS", "FINITE", "GROUPS", "PASTS", "QUOTES", "SAYING", "SHOUTING", "SPEAKING", "SUBJECTS"]

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
FINITE = ("VBD", "VBZ", "VBP")
PASTS = ("VBD", "VBN")
AMOUNTS = frozenset(("CARDINAL", "DATE", "MONEY", "PERCENT", "QUANTITY", "TIME"))
QUOTES = ('"', "“", "”", "``", "''")
SAYING = frozenset(
    "acknowledge add admit allege argue assert believe caution claim concede contend declare emphasise emphasize estimate explain insist "
    "maintain note predict reckon regret remark report say state stress suggest suspect tell think warn write".split()
)
"""Verbs that report, also from between the parts of what they report."""
SHOUTING = SAYING | frozenset("answer bellow complain cry fume joke laugh quip recall reply roar shout sigh snap thunder".split())
"""Verbs that stand behind a quotation and before who spoke it."""
SPEAKING = frozenset(
    "accuse add argue blame call cite claim condemn criticise criticize describe insist note promise say urge vow warn".split()
)
"""Verbs for what one does in speaking: as participles they are of who speaks ("she said, urging both sides to wait")."""
ACTING = frozenset(
    "accuse agree announce approve ban criticise criticize condemn demand deny drop employ govern invade own promise refuse reject rule "
    "say sign sue tell threaten urge vow warn".split()
)
"""What only somebody does, and no deed or thing."""
GROUPS = frozenset("army crew family police public staff team".split())
"""Singular nouns for several people, whose verbs may be plural."""
