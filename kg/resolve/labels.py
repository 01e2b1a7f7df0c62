"""The name of a node and its IRI: from the words of a thing or of a phrase."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Container
from functools import lru_cache
from typing import TYPE_CHECKING

from .gazetteer import Gazetteer, slug_of
from .lexicon import STYLES

if TYPE_CHECKING:
    from .words import Word, Words

__all__ = [
    "bare_word", "best_name", "clause_label", "document_key", "expanded", "folded_slug", "ministry", "national", "nominal_label",
    "person_slug", "possessive", "those_who", "tidy",
]  # fmt: skip

_EDGE = " \t\r\n,;:.\"'“”‘’«»()[]-–—"
_QUOTES = str.maketrans("", "", '"“”')
_PERSON_FORMS = {
    "mohamed": "mohammed",
    "mohammad": "mohammed",
    "muhammad": "mohammed",
    "muhammed": "mohammed",
    "mohamad": "mohammed",
    "aleksandr": "alexander",
    "alexandr": "alexander",
    "aleksander": "alexander",
    "aleksey": "alexei",
    "alexey": "alexei",
    "sergey": "sergei",
    "yevgeny": "evgeny",
    "dmitriy": "dmitry",
    "dmitri": "dmitry",
    "yury": "yuri",
    "yuriy": "yuri",
    "andrey": "andrei",
    "hussain": "hussein",
    "husain": "hussein",
    "ahmad": "ahmed",
    "yousef": "youssef",
    "yusuf": "youssef",
    "yusef": "youssef",
    "abdallah": "abdullah",
    "vladimir": "vladimir",
}
"""Transcriptions of one first name: spellings that news agencies use side by side."""


def tidy(text: str) -> str:
    """One blank between words, no punctuation at the ends but what belongs to the word ("U.S.", "Inc.")."""
    text = " ".join(text.split())
    out = text.strip(_EDGE)
    if out.count('"') == 1 or out.count("“") != out.count("”"):
        out = out.translate(_QUOTES)  # one of a pair is outside
    if out.count("(") == out.count(")") + 1 and out + ")" in text:
        out += ")"
    if text.find(out + ".") >= 0 and re.search(r"(?:^|[\s.])\w\.?$|\b(?:Inc|Corp|Ltd|Co|Jr|Sr)$", out):
        out += "." if re.search(r"\.\w$|\b(?:Inc|Corp|Ltd|Co|Jr|Sr)$", out) else ""
    return out


def document_key(document: str) -> str:
    """Eight hexadecimal digits that stand for a document in the IRIs of things only it knows."""
    return hashlib.sha256(document.encode("utf-8", "surrogatepass")).hexdigest()[:8]


@lru_cache(maxsize=1 << 14)
def folded_slug(label: str) -> str:
    """The local IRI name of what is joined by its words: no case at the start, no accents."""
    return slug_of(_unaccented(label))


def _unaccented(text: str) -> str:
    return text if text.isascii() else "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def person_slug(name: str) -> str:
    """One slug for the spellings of a person's full name: accents, middle initials, doubled or soft endings, transcriptions."""
    words = [w for w in re.split(r"[\s-]+", _unaccented(name)) if w]
    words = [w for i, w in enumerate(words) if not (0 < i < len(words) - 1 and re.fullmatch(r"\w\.?", w))]
    out = []
    for i, word in enumerate(words):
        low = word.casefold().strip(".,")
        low = _PERSON_FORMS.get(low, low)
        if i == len(words) - 1 and len(low) > 4:
            low = re.sub(r"(?<=sk)(?:yy|iy|ii|yi|i|y)$", "y", low)
        out.append(low[:1].upper() + low[1:])
    return slug_of(" ".join(out))


def _governors(doc: Words, head: int) -> set[int]:
    """The tokens above a head in its own phrase: of "out of the city" "of" and "out"."""
    out: set[int] = set()
    while doc[head].head.i != head and doc[head].head.i < head and doc[head].head.pos_ in ("ADP", "SCONJ"):
        head = doc[head].head.i
        out.add(head)
    return out


def best_name(names: list[str], *, initials: bool = False) -> str:
    """The fullest form in use: most words (up to five), not in capitals if others are not, the most frequent, the longest, the first.

    One word that is only written in capitals is a name that was printed so ("GENEVA", "BIDEN"), with ``initials`` letters of
    the words of a body's name ("UNIFIL").
    """
    counts = {name: names.count(name) for name in names}
    folded = {name.casefold() for name in counts if not name.isupper()}

    def rank(name: str) -> tuple:
        loud = name.isupper() and (" " in name or name.casefold() in folded)
        return -min(len(name.split()), 5), loud, -counts[name], -len(name), name

    best = min(counts, key=rank)
    loud = best.isupper() and best.isalpha() and len(best) > 4 and len(counts) == 1 and _VOWELS.search(best) is not None
    return best.title() if loud and not (initials and best.isascii()) else best


_VOWELS = re.compile("[AEIOU].*[AEIOU]")


_PORTFOLIOS = {"Foreign": "Foreign Affairs", "External": "External Affairs"}


def ministry(words: list[str], country: str) -> str:
    """ "Ministry of Culture (Peru)" from the words without the country; "" if they name no ministry or no country is known."""
    if not country or len(words) < 2:
        return ""
    if words[-1] == "Ministry" and all(w[:1].isupper() or w in ("and", "of", "&") for w in words):
        portfolio = " ".join(words[:-1])
        return f"Ministry of {_PORTFOLIOS.get(portfolio, portfolio)} ({country})"
    return f"{' '.join(words)} ({country})" if words[0] == "Ministry" and words[1] in ("of", "for") else ""


_OF_COUNTRY = re.compile(r"(?:Supreme|High|Constitutional) Court|Senate|Parliament|Government|Cabinet|Central Bank")
_WITH_THE = ("Philippines", "Netherlands", "United ", "Republic", "Democratic Republic", "Bahamas", "Gambia", "Maldives", "Czech Republic",
             "Dominican Republic", "Central African Republic", "Solomon Islands", "Marshall Islands", "Comoros")  # fmt: skip


def national(body: str, country: str) -> str:
    """ "Supreme Court of Peru", "Congress (Peru)": how Wikipedia tells bodies of one name apart."""
    if _OF_COUNTRY.fullmatch(body):
        return f"{body} of {'the ' if country.startswith(_WITH_THE) else ''}{country}"
    return f"{body} ({country})"


def expanded(name: str, gazetteer: Gazetteer) -> str:
    """A body's name with abbreviated places spelt out ("Bank of the U.S." -> "Bank of the United States"); "" if there are none."""
    words = name.split()
    for i in range(1, len(words)):
        if (words[i].isupper() or "." in words[i]) and len(words[i]) > 1:
            found = [e for e in gazetteer.find(words[i]) if e.type in ("Country", "Place")]
            if found:
                words[i] = found[0].label
    return " ".join(words) if words != name.split() else ""


_ARTICLES = frozenset(("the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "your", "my", "whose"))
_NONE = frozenset(("no", "any", "either", "neither"))
"""Determiners that a claim's polarity stands for."""
_WHOEVER = {"nobody": "anybody", "nothing": "anything", "no one": "anyone"}
"""Words of which the denial goes into a claim's polarity, and what is left of them."""
_LONG = 14
"""Words from which on a description is named without its relative clause."""


def _nowhere(word: str) -> None:
    """No adjective is a country's, where no gazetteer is at hand."""


def clause_label(doc: Words, start: int, end: int, demonym: Callable[[str], object]) -> str:
    """The words of a clause without the "that" before it: nothing else can go without changing what it says.

    ``demonym`` knows the adjectives that keep their capital ("Greek guards left").
    """
    tokens = list(doc[start:end])
    while tokens and (tokens[0].is_space or tokens[0].is_punct or (tokens[0].lower_ == "that" and tokens[0].dep_ == "mark")):
        tokens.pop(0)
    if not tokens:
        return ""
    named = tokens[0].pos_ == "PROPN" or tokens[0].text == "I" or demonym(tokens[0].text) is not None
    return _small("".join(t.text_with_ws for t in tokens), named)


def _small(text: str, name: bool) -> str:
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    return tidy(text[:1].lower() + text[1:] if first[1:].islower() and not name else text)


def possessive(owner: str, thing: str) -> str:
    """ "Ana Ruiz's staff", "the Democrats' voters"."""
    mark = "'" if owner.endswith("s") else "'s"
    return f"{owner}{mark} {thing}"


def nominal_label(
    doc: Words, start: int, end: int, head: int, owner: str | None, names: Container[int] = (), demonym: Callable[[str], object] = _nowhere
) -> str:
    """The words of a noun phrase without article, without the preposition before it and what a bare possessive pronoun stood for.

    Left out is also what only adds to the phrase: an apposition after a comma, when, and a relative clause in a long one.
    ``owner`` is the label of the thing that a leading possessive pronoun refers to, or None; ``names`` are the tokens of names.
    Quantifiers ("most", "few", "at least") stay, as the thing is another without them. ``demonym`` as for ``clause_label``.
    """
    tokens = list(doc[start:end])
    governors = _governors(doc, head)
    style = next((k for k, t in enumerate(tokens[:2]) if t.lower_ in STYLES), None)
    if style is not None and tokens[style].i < head:
        tokens = tokens[style + 1 :]  # "His Majesty the King"
    while tokens and (
        tokens[0].is_space
        or tokens[0].is_punct
        or (tokens[0].lower_ in _ARTICLES and tokens[0].i != head)
        or (tokens[0].lower_ in _NONE and tokens[0].i < head and [t.lower_ for t in tokens[2:3]] != ["than"])
        or (tokens[0].lower_ == "not" and [t.lower_ for t in tokens[1:3]] in (["a", "single"], ["one", "single"]))
        or (tokens[0].lower_ == "single" and tokens[0].i > 1 and doc[tokens[0].i - 2].lower_ == "not")
        or (tokens[0].pos_ in ("ADP", "SCONJ") and tokens[0].i in governors)
        or (tokens[0].pos_ == "CCONJ" and tokens[0].i < head)
    ):
        tokens.pop(0)
    first_owner = start < len(doc) and doc[start].lower_ in ("its", "his", "her", "their", "whose") and owner
    tokens = _to_the_point(tokens, head)
    if not tokens:
        return ""
    text = "".join(t.text_with_ws for t in tokens)
    first = tokens[0]
    if first.i == head and first.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj"):
        word = "no one" if first.lower_ == "one" and head > 0 and doc[head - 1].lower_ == "no" else first.lower_
        text = _WHOEVER[word] + text[len(first.text) :] if word in _WHOEVER else text
    # "its Democratic Renewal bloc"
    inside = not first.is_sent_start and len(tokens) > 1 and tokens[1].text.istitle() and tokens[1].pos_ == "PROPN"
    named = first.pos_ == "PROPN" or first.i in names or inside or demonym(first.text) is not None
    if first.text[:1].isupper() and first.text[1:].islower() and not named:
        text = text[:1].lower() + text[1:]
    text = tidy(_TICKER.sub("", text))
    text = re.sub(r"\s*['’]s?$", "", text)
    return possessive(owner, text) if first_owner and text else text


_TICKER = re.compile(r"\s*\((?:(?:ASX|HKEX|KRX|LON|LSE|NASDAQ|Nasdaq|NYSE|TSE|TSX|TYO)\s*:\s*[\w.]+|[A-Z0-9]{1,6}\.[A-Z]{1,3})\)")
"""What a share is traded as ("SMIC (0981.HK)"): no part of what is named."""
_YEAR = re.compile(r"[12]\d{3}")


def _to_the_point(tokens: list[Word], head: int) -> list[Word]:
    """The words up to the first that only adds to the noun phrase: an apposition, a date, and in a long one a relative clause."""
    long = len(tokens) > _LONG
    if any(t.i == head and t.pos_ == "ADV" for t in tokens):
        return tokens  # "late on Wednesday"
    for k, token in enumerate(tokens):
        if token.i <= head:
            continue
        if token.dep_ == "relcl" and long:
            return [t for t in tokens[:k] if t.i < token.left_edge.i]
        when = token.dep_ == "prep" and token.lower_ != "of" and any(
            c.dep_ == "pobj" and c.ent_type_ in ("DATE", "TIME") and not _YEAR.fullmatch(c.text) for c in token.rights
        )
        aside = token.text == "," and any(t.dep_ == "appos" for t in tokens[k + 1 :]) and not any(t.dep_ == "conj" for t in tokens[k + 1 :])
        said = tokens[k + 1] if k + 1 < len(tokens) else token
        aside = aside or (token.text == "," and said.dep_ == "acl" and said.head.i == head)  # "the cost, put at $85m"
        if token.text in (";", ":", "\n") or (token.head.i <= head and when) or aside:
            return tokens[:k]
    return tokens


def those_who(doc: Words, head: int | None) -> str:
    """ "Those who agree to sell", "anyone not holding a visa": a pronoun and what says which are meant; "" where that is long."""
    clause = next((c for c in doc[head].rights if c.dep_ in ("relcl", "acl")), None) if head is not None else None
    last = max((t.i for t in clause.subtree), default=head) if clause is not None else head
    text = tidy(doc.between(head, last + 1)) if head is not None and head + 1 < last < head + 12 else ""
    return text[:1].lower() + text[1:]


def bare_word(doc: Words, head: int | None) -> str:
    """The pronoun at ``head`` in lower case, "no one" as "nobody"; "" where there is none."""
    low = doc[head].lower_ if head is not None else ""
    return "nobody" if low == "one" and head and doc[head - 1].lower_ == "no" else low
