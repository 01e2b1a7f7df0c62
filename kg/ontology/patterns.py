"""The pattern language of lexical forms: ``"accuse {object} (of|over {topic})"`` to ``Form`` values.

A pattern is a clause (verb form) or a noun phrase (noun form) with its participants cut out:

* words are lemmas, alternatives stand between bars: ``voice|raise|express``;
* a verb comes first, or after one leading slot (the grammatical subject; unsaid, it is {subject});
  particles that belong to the verb are joined to it: ``take_over``, ``carry_out``;
* another open-class word is the head of a complement: the direct object of a light verb ("voice
  concern"), the attribute of "be" ("be critical"), a complement of the object ("find {object}
  guilty"), or the object of the preposition before it ("take {object} into custody"); words that
  must modify it are joined to it: ``hunger_strike``;
* a slot ``{role}`` takes the preposition before it; without one it is the direct object. An indirect
  object ("gave him time") is marked "to", a predicate of the object ("called it unfair") "as". ``{clause}``
  is a clausal complement, marked by "to" or "that" (unsaid: that). A verb form without slots has
  the direct object as {object};
* ``{object:Actor}`` takes only a filler of that kind, where the text shows it: Actor (a name of a person,
  organization or country, a pronoun, a noun for people), Person, Organization, Place, Territory, Money;
* a part in parentheses may be missing; where all slots are, the verb has no object ("resign (from {object})").

Roles are free words; the extractor gives ``subject`` and ``object`` to the claim's two ends, and the
others (topic, target, recipient, instrument, purpose, amount, clause, place) to its arguments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from kg.errors import OntologyError

__all__ = ["CLOSED_CLASS", "Form", "ParsedPattern", "expand", "parse"]

_PARTICLES = frozenset(
    ("ahead", "apart", "aside", "away", "back", "down", "forth", "forward", "off", "out", "together", "up", "clear", "known", "plain")
)  # fmt: skip
"""Words that are particles of the verb, not prepositions, even right before a slot; "clear" and its like in "make clear"."""

_PREPOSITIONS = frozenset(
    ("about", "above", "across", "after", "against", "along", "alongside", "amid", "among", "around", "as", "at", "before", "behind",
     "below", "beneath", "beside", "besides", "between", "beyond", "by", "concerning", "despite", "during", "for", "from", "in",
     "inside", "into", "like", "near", "of", "on", "onto", "outside", "over", "past", "per", "regarding", "since", "surrounding",
     "through", "throughout", "to", "toward", "towards", "under", "until", "unto", "upon", "versus", "via", "with", "within", "without",
     "that", "and", "whether", "doing")
)  # fmt: skip

_ALSO_VERBS = frozenset(
    ("back", "clear", "down", "forward", "like", "near", "over", "up")
)  # fmt: skip
"""Closed-class words that may start a verb form nonetheless: "back {object}"."""

CLOSED_CLASS = _PARTICLES | _PREPOSITIONS
"""Words that a pattern reads as particles or prepositions; every other word is an open-class lemma."""

_COMPOUND_PREPOSITIONS = frozenset(
    ("out of", "away from", "ahead of", "in favor of", "in favour of", "on behalf of", "in support of", "in response to",
     "in exchange for", "in front of", "because of", "as to", "back to", "back from", "together with", "in violation of",
     "in connection with", "in line with", "on charges of", "on suspicion of", "at odds with", "up to", "off of", "down on",
     "in relation to", "in retaliation for", "in solidarity with", "in protest at", "in protest against", "in return for", "on to")
)  # fmt: skip
"""Runs of words that are one marker; elsewhere, of a run before a slot the last word is the marker."""

_TOKEN = re.compile(r"\{(?P<role>[a-z][a-z_-]*(?::[A-Z][A-Za-z]*)?)\}|(?P<open>\()|(?P<close>\))|(?P<word>[^\s(){}]+)|(?P<bad>\S)")
_WORD = re.compile(r"[^\W\d_][\w'’-]*", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Form:
    """One way to say a property: literal lemmas and the roles of what stands around them.

    ``subject`` is the role of the grammatical subject (of a noun form: of the possessor or "by").
    ``slots`` are (marker, role): marker "" is the direct object, "to", "doing" and "that" mark a clause
    where the role is "clause", "and" the second conjunct, else a preposition. ``noun`` is the
    complement's head lemma, with words that must modify it before it ("hunger strike"); in a noun form
    only those words. Where no role is object or clause, the noun's phrase is the object. ``plover``,
    ``cameo`` and ``quad`` are the form's own codes or its property's; ``types`` are (role, kind) of the
    slots that take one kind of filler only.
    """

    property: str
    kind: str
    lemma: str
    particles: tuple[str, ...]
    noun: str | None
    subject: str
    slots: tuple[tuple[str, str], ...]
    cameo: str | None = None
    plover: str | None = None
    quad: int | None = None
    pattern: str = ""
    types: tuple[tuple[str, str], ...] = ()

    @property
    def literals(self) -> int:
        """How many words, besides the lemma, the form asks for."""
        return len(self.particles) + (len(self.noun.split()) if self.noun else 0) + sum(1 for marker, _ in self.slots if marker)


@dataclass(frozen=True, slots=True)
class ParsedPattern:
    """A pattern read but not yet multiplied out: tokens are slots ``("{}", role)`` and alternatives."""

    kind: str
    pattern: str
    variants: tuple[tuple[tuple[str, ...], ...], ...]

    @property
    def lemmas(self) -> tuple[str, ...]:
        """The lemmas the pattern starts from, to index it by; sorted."""
        heads = {alternative for variant in self.variants for alternative in variant[_head_at(variant)]}
        return tuple(sorted({(_words(h)[0] if self.kind == "verb" else _words(h)[-1]) for h in heads}))


def parse(pattern: str, kind: str) -> ParsedPattern:
    """Read a pattern of a "verb" or "noun" form.

    Raises OntologyError naming the pattern and what is wrong in it.

    >>> parse("accuse {object} (of|over {topic})", "verb").lemmas
    ('accuse',)
    """
    variants = tuple(tuple(v) for v in _variants(_tokens(pattern), pattern))
    for variant in variants:
        _check(variant, kind, pattern)
    return ParsedPattern(kind, pattern, variants)


def expand(parsed: ParsedPattern, lemma: str, **codes) -> Iterator[Form]:
    """Every ``Form`` of a pattern that starts from a lemma; ``codes`` go into the form as they are.

    >>> [form.slots for form in expand(parse("accuse {object} of|over {topic}", "verb"), "accuse", property="p")]
    [(('', 'object'), ('of', 'topic')), (('', 'object'), ('over', 'topic'))]
    """
    place = 0 if parsed.kind == "verb" else -1
    for variant in parsed.variants:
        at = _head_at(variant)
        heads = tuple(alternative for alternative in variant[at] if _words(alternative)[place] == lemma)
        for choice in product(*(heads if i == at else t[1:] if t[0] == "{}" else t for i, t in enumerate(variant))):
            yield _form(parsed, variant, choice, at, codes)


def _form(parsed: ParsedPattern, variant: tuple, choice: tuple[str, ...], at: int, codes: dict) -> Form:
    """The form of one choice of alternatives."""
    head = _words(choice[at])
    particles, noun = (list(head[1:]), None) if parsed.kind == "verb" else ([], " ".join(head[:-1]) or None)
    lemma = head[0] if parsed.kind == "verb" else head[-1]
    slots, run = [], []
    types = tuple(tuple(word.split(":")) for token, word in zip(variant, choice, strict=True) if token[0] == "{}" and ":" in word)
    for token, word in zip(variant[at + 1 :], choice[at + 1 :], strict=True):
        if token[0] == "{}":
            role = word.partition(":")[0]
            early, marker = _marker(run, role, parsed.kind)
            particles += early
            slots.append((marker, role))
            run = []
        elif word in CLOSED_CLASS or " ".join([*run, *_words(word)]) in _COMPOUND_PREPOSITIONS or (
            run and any(c.startswith(" ".join([*run, word]) + " ") for c in _COMPOUND_PREPOSITIONS)
        ):  # fmt: skip
            run += _words(word)
        elif noun and parsed.kind == "verb":
            raise OntologyError(f"lexical form {parsed.pattern!r}: two complements, {noun!r} and {word!r}; join what belongs together by _")
        else:
            particles += run
            run, noun = [], " ".join(_words(word))
    particles += run
    if not slots and not noun and parsed.kind == "verb" and "{" not in parsed.pattern:
        slots = [("", "object")]
    subject = choice[0].partition(":")[0] if at else "subject"
    return Form(
        kind=parsed.kind, lemma=lemma, particles=tuple(particles), noun=noun, subject=subject, slots=tuple(slots),
        pattern=parsed.pattern, types=types, **codes,
    )  # fmt: skip


def _marker(run: list[str], role: str, kind: str) -> tuple[list[str], str]:
    """Split the closed-class words before a slot into particles and the slot's marker."""
    if not run:
        return [], "that" if role == "clause" else ""
    for start in range(len(run)):
        if " ".join(run[start:]) in _COMPOUND_PREPOSITIONS:
            return run[:start], " ".join(run[start:])
    if run[-1] in _PARTICLES and kind == "verb":
        return run, "that" if role == "clause" else ""
    return run[:-1], run[-1]


def _tokens(pattern: str) -> list[tuple[str, ...]]:
    """Tokens: ("{}", role), ("(",), (")",) or the alternatives of a word."""
    tokens: list[tuple[str, ...]] = []
    for match in _TOKEN.finditer(pattern):
        if match["role"]:
            tokens.append(("{}", match["role"]))
        elif match["word"]:
            alternatives = tuple(match["word"].split("|"))
            if not all(a and all(_WORD.fullmatch(w) for w in a.split("_")) for a in alternatives):
                raise OntologyError(f"lexical form {pattern!r}: {match['word']!r} is not words between bars")
            tokens.append(alternatives)
        elif match["bad"]:
            raise OntologyError(f"lexical form {pattern!r}: {match['bad']!r} opens no slot; slots look like {{object}}")
        else:
            tokens.append((match[0],))
    return tokens


def _variants(tokens: list[tuple[str, ...]], pattern: str) -> Iterator[list[tuple[str, ...]]]:
    """The pattern with and without each part in parentheses (which do not nest)."""
    parts: list[tuple[bool, list]] = [(False, [])]
    for token in tokens:
        if token == ("(",) and not parts[-1][0]:
            parts.append((True, []))
        elif token == (")",) and parts[-1][0]:
            parts.append((False, []))
        elif token in (("(",), (")",)):
            raise OntologyError(f"lexical form {pattern!r}: parentheses must be in pairs and not inside each other")
        else:
            parts[-1][1].append(token)
    if parts[-1][0]:
        raise OntologyError(f"lexical form {pattern!r}: a parenthesis is not closed")
    for keep in product(*((True, False) if optional else (True,) for optional, _ in parts)):
        yield [token for kept, (_, part) in zip(keep, parts, strict=True) if kept for token in part]


def _check(variant: tuple, kind: str, pattern: str) -> None:
    """Raise OntologyError where a variant has no head, or names a role twice."""
    at = _head_at(variant)
    if at >= len(variant) or variant[at][0] == "{}":
        raise OntologyError(f"lexical form {pattern!r}: no {kind} stands at its start (after one slot at most)")
    if any(_words(a)[0] in CLOSED_CLASS - _ALSO_VERBS for a in variant[at]):
        raise OntologyError(f"lexical form {pattern!r}: {'|'.join(variant[at])!r} is no {kind} but a particle or preposition")
    if kind == "noun" and at:
        raise OntologyError(f"lexical form {pattern!r}: a noun form starts with its noun")
    if kind == "verb" and any(w not in CLOSED_CLASS for a in variant[at] for w in _words(a)[1:]):
        raise OntologyError(f"lexical form {pattern!r}: only particles such as out, up, over may be joined to the verb by _")
    roles = [token[1].partition(":")[0] for token in variant if token[0] == "{}"]
    if len(set(roles)) < len(roles) or (not at and kind == "verb" and "subject" in roles):
        raise OntologyError(f"lexical form {pattern!r}: a role stands twice ({{subject}} is the verb's subject unless another slot leads)")
    for token in variant[at + 1 :]:
        if token[0] != "{}" and len({a in CLOSED_CLASS for a in token}) > 1:
            raise OntologyError(f"lexical form {pattern!r}: {'|'.join(token)!r} mixes prepositions with other words")
    form = _form(ParsedPattern(kind, pattern, (variant,)), variant, tuple(t[-1] for t in variant), at, {"property": ""})
    if [marker for marker, _ in form.slots].count("") > 1:
        raise OntologyError(f"lexical form {pattern!r}: two slots without a preposition; an indirect object is marked by to")


def _head_at(variant: tuple) -> int:
    return 1 if variant and variant[0][0] == "{}" else 0


def _words(alternative: str) -> list[str]:
    return alternative.split("_")
