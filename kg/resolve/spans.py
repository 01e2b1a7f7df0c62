"""Which stretches of a text are names: what the gazetteer, the recogniser and capital letters say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from . import lexicon as lx
from .gazetteer import Gazetteer, first_word, key_of

if TYPE_CHECKING:
    from .ref import Ref
    from .words import Word, Words

__all__ = [
    "NAME_LABELS", "gazetteer_spans", "hyphened_title", "is_shortened", "numbered_end", "recognised", "runs", "storm_start", "title_end",
]  # fmt: skip

NAME_LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"})
_JOINING = frozenset({"of", "for", "on", "de", "del", "da", "di", "la", "du", "des", "the", "and", "&", "in", "against", "to", "at"})
_SMALL_FIRST = re.compile(r"(?:al|el)-[A-Z]|[a-z]{1,2}[A-Z]")
_NUMBERED = re.compile(r"[A-Z][a-z]+\d+")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_TIME_NOUNS = lx.words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun am pm gmt utc "
    "est edt cet bst"
)


_ARTICLES = frozenset("la le el il der die das les".split())
"""Articles that names of newspapers begin with in running text: "la Repubblica"."""


def gazetteer_spans(doc: Words, gazetteer: Gazetteer) -> dict[int, tuple[int, tuple[str, ...]]]:
    """Start token -> (end, entry slugs) of the longest gazetteer name there; overlaps go to the longer, then the earlier."""
    found = []
    whole = doc.text
    for token in doc:
        arabic = token.lower_ in ("al", "el") and token.i + 2 < len(doc) and doc[token.i + 1].text == "-"
        article = token.text in _ARTICLES and token.i + 1 < len(doc) and doc[token.i + 1].text[:1].isupper()
        if not token.text[:1].isupper() and not token.text[:1].isdigit() and not arabic and not article:
            continue
        first = token.i + 1 if token.lower_ == "the" and token.i + 1 < len(doc) else token.i
        reach = gazetteer.reach.get(first_word(key_of(doc[first].text)), 0)
        for end in range(min(len(doc), first + reach), token.i, -1):
            text = whole[token.idx : doc[end - 1].idx + len(doc[end - 1])]
            if "\n" in text:
                continue
            entries = gazetteer.find(text)
            if entries and _plausible(doc, token.i, end) and (key_of(text) not in gazetteer.with_the or _after_the(doc, token.i)):
                own = first == token.i or any(f.startswith("The ") for f in gazetteer.cased.get(key_of(text), ()))
                if own:  # "The Security Council" is no longer a name than "Security Council", which is found next
                    found.append((token.i, end, tuple(e.slug for e in entries)))
                break
    out: dict[int, tuple[int, tuple[str, ...]]] = {}
    used: set[int] = set()
    for start, end, slugs in sorted(found, key=lambda f: (f[0] - f[1], f[0])):
        if not used & set(range(start, end)):
            used |= set(range(start, end))
            out[start] = (end, slugs)
    return out


def _plausible(doc: Words, start: int, end: int) -> bool:
    """A one-word name must be tagged as a name: "Nice", "Turkey" and "Split" are words too."""
    token = doc[start]
    if end - start > 1 or token.pos_ == "PROPN":
        return True
    if len(token) > 2 and token.text.isupper():
        return not _shouting(doc, start)
    return token.ent_type_ in NAME_LABELS and token.pos_ in ("NOUN", "ADJ", "X")


def _after_the(doc: Words, i: int) -> bool:
    """ "The Sun" is a newspaper, "Sun" is not."""
    return doc[i].lower_ == "the" or (i > 0 and doc[i - 1].lower_ == "the")


def _shouting(doc: Words, i: int) -> bool:
    """True if the words around stand in capitals too, so that capitals say nothing."""
    near = [t for t in doc[max(0, i - 3) : i + 4] if t.is_alpha and len(t) > 2 and t.i != i]
    return bool(near) and sum(t.text.isupper() for t in near) * 2 > len(near)


def recognised(doc: Words) -> Iterator:
    for ent in doc.ents:
        words = doc[ent.start : ent.end]
        if ent.label_ in NAME_LABELS and not any("\n" in t.text for t in words) and any(t.text[:1].isupper() for t in words):
            yield ent


def runs(doc: Words, known: dict, ents: dict[int, int], titled: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Maximal stretches of capitalised name words, joined over what the recogniser or the gazetteer joins.

    ``titled`` are the tokens of sentences in title case, where the capital of a common noun tells nothing.
    """
    i, n, spelt = 0, len(doc), _spelt_out(doc)
    calm = frozenset(t.i for t in doc if t.i not in titled and not t.is_sent_start)
    while i < n:
        text = doc[i].text
        arabic = text in ("al", "el") and i + 2 < n and doc.between(i, i + 2) == f"{text}-" and doc[i + 2].text.istitle()  # "el-Obeid"
        told = doc[i].is_sent_start and doc[i].lower_ in _TOLD_OF and i not in known and i + 1 in known  # "Landlocked Ethiopia lost"
        if told or (text.islower() and i not in known and not text[0].isdigit() and not arabic):  # no name begins so
            i += 1
            continue
        end = _run_end(doc, i + 2 if arabic else i, known, ents, calm)
        end = 0 if arabic and end == i + 2 else end
        end = max([end, *(stop for start, stop in spelt.items() if i <= start < end)])
        end += i < end < n and doc[end - 1].text in ("Directive", "Regulation", "Resolution") and doc[end].tag_ == "CD"  # "Resolution 1325"
        if end > i:
            yield i, end
            i = end
        else:
            i += 1


_TOLD_OF = frozenset("authoritarian communist embattled impoverished landlocked modern neighboring neighbouring oil-rich".split())
"""Adjectives that a sentence about a country begins with, and that are no part of its name."""


def _common_capital(doc: Words, i: int, start: int, calm: frozenset[int]) -> bool:
    """A common noun with a capital in mid-sentence, inside a name ("Border Force") or after "the" ("the Solent")."""
    token = doc[i]
    if i not in calm or token.tag_ not in ("NN", "NNS") or not token.text[:1].isupper() or not token.is_alpha or len(token) < 3:
        return False
    if token.lower_ in lx.TITLES or token.lower_ in _TIME_NOUNS:
        return False
    return i > start or (i > 0 and doc[i - 1].lower_ == "the" and doc[i - 1].i in calm and doc[i - 1].text == "The")


def _adjective_inside(doc: Words, i: int) -> bool:
    """The adjective of "Institute for Economic Security"."""
    if i < 2 or i + 1 >= len(doc) or doc[i - 1].lower_ not in ("of", "for") or doc[i - 2].lower_ not in _OF_HEADS:
        return False
    noun = _is_name_token(doc[i + 1]) or (doc[i + 1].pos_ == "NOUN" and i not in (doc.titled or ()))
    return doc[i].tag_ == "JJ" and doc[i].text.istitle() and doc[i + 1].text.istitle() and noun


def _last_of_person(doc: Words, i: int, calm: frozenset[int]) -> bool:
    """The surname that the tagger takes for a verb, inside a name that the recogniser gives whole."""
    token = doc[i]
    inside = token.ent_type_ == "PERSON" and token.ent_iob_ == "I" and i in calm
    return inside and token.pos_ in ("VERB", "AUX") and token.text.istitle() and token.lemma_.lower() not in lx.SPEECH_VERBS


def title_end(doc: Words, i: int, end: int) -> int:
    """Where a run ends without the titles at its end ("State Department Spokesperson"); "Office of Inspector General" has none."""
    last = end
    while last - 1 > i and doc[last - 1].lower_ in lx.TITLES and doc[last - 2].lower_ not in ("of", "for", "on"):
        last -= 1
    office = last < end and last - 2 > i and doc[last - 2].lower_ in ("of", "the") and doc[last - 1].lower_ in lx.TITLES
    return end if office and doc[i].lower_ in lx.ORG_SUFFIXES else last


_ENDS = frozenset(("'s", "’s", "'", "’", "-", "–", "/", ".", ",", '"'))
"""Marks and endings that no name ends in, but for one that the gazetteer knows ("Moody's")."""


_LINKED = frozenset(f"{word}-" for word in ("e", "i", "o", "u", "al", "ul", "ud", "ur"))
_SMALL = frozenset("and for in of on the to".split())


def _spelt_out(doc: Words) -> dict[int, int]:
    """Start -> end of long forms with small words inside whose initials follow in brackets: "Centre for Peace and Law (CPL)".

    The letters are matched from the last to the first (Schwartz and Hearst 2003); one of four and more may leave out a word.
    """
    out = {}
    for i in range(2, len(doc) - 2):
        letters = doc[i + 1].text
        if doc[i].text != "(" or doc[i + 2].text != ")" or not (letters.isupper() and letters.isalpha() and 1 < len(letters) < 9):
            continue
        start, k, left, spare = i, i - 1, list(letters), len(letters) > 3
        while k >= 0 and left:
            if doc[k].text[:1] == left[-1]:
                left.pop()
                start = k
            elif doc[k].lower_ not in _SMALL:
                if not spare or not doc[k].text.istitle() or k == i - 1:
                    break
                spare = False
            k -= 1
        if not left and any(doc[t].lower_ in _SMALL for t in range(start, i)):
            out[start] = i
    return out


def _run_end(doc: Words, i: int, known: dict, ents: dict[int, int], calm: frozenset[int]) -> int:
    end = i + 2 if _parted(doc, i, calm) else i
    while end < len(doc):
        token = doc[end]
        if end in known:
            end = known[end][0]
        elif (
            _is_name_token(token)
            or (end > i and (_bridge(doc, end, known) or _last_of_person(doc, end, calm) or _adjective_inside(doc, end)))
            or _common_capital(doc, end, i, calm)
        ):
            end += 1
        elif end > i and token.lower_ in lx.GROUP_PARTICLES and _particle_joins(doc, end):
            end += 2 if doc[end + 1].text == "-" else 1
        elif end > i + 1 and token.text == "-" and not token.whitespace_ and not doc[end - 1].whitespace_ and _hyphen_name(doc, end + 1):
            end += 2
        elif end > i and token.text == "-" and doc.between(end + 1, min(end + 3, len(doc))) in _LINKED and not token.whitespace_:
            end += 3  # "Jamaat-e-Islami"
        elif end > i and _nickname(doc, end):
            end += 4
        elif end > i and doc[end].text in ("'s", "’s", "'", "’") and _possessed_body(doc, end):
            end += 2
        elif end == i and end in calm and token.tag_ == "NNS" and token.text.istitle() and _of_members(doc, end + 1):
            end += 3  # "the Lawyers' Collective"
        elif end > i and token.lower_ in _JOINING and _joins(doc, i, end, ents):
            end = _after_joint(doc, end)
        elif (
            end == i
            and _ORDINAL.fullmatch(token.text)
            and end + 1 < len(doc)
            and _is_name_token(doc[end + 1])
            and not doc[end + 1].like_num
        ):
            end += 1  # "7th Fleet"
        elif end == i and end in ents and token.text[:1].isupper() and _whole_entity(doc, end, ents[end]):
            end = ents[end]
        else:
            break
    while end > i and known.get(i, (0,))[0] != end and (doc[end - 1].text in _ENDS or doc[end - 1].is_space):
        end -= 1
    return end


def _parted(doc: Words, i: int, calm: frozenset[int]) -> bool:
    """True where a name has a preposition with a capital: "Rights Without Borders", "Workers Against Hunger"."""
    if i + 2 >= len(doc) or i + 1 not in calm or not doc[i].text.istitle() or not doc[i].is_alpha:
        return False
    return doc[i + 1].text in _CAPITAL_LINKS and doc[i + 2].text.istitle() and doc[i].pos_ in ("NOUN", "PROPN", "ADJ")


_CAPITAL_LINKS = frozenset(("Above", "Across", "Against", "Behind", "Between", "Beyond", "Under", "Without"))


def _nickname(doc: Words, i: int) -> bool:
    """True if a nickname stands in quotation marks between first name and surname: Ana "Nita" Ruiz."""
    if i + 3 >= len(doc) or doc[i].text not in ('"', "“") or doc[i + 2].text not in ('"', "”") or doc[i].whitespace_:
        return False
    return bool(doc[i - 1].whitespace_) and doc[i + 1].text.istitle() and doc[i + 3].text.istitle() and doc[i + 3].pos_ in ("PROPN", "NOUN")


def _of_members(doc: Words, i: int) -> bool:
    return i < len(doc) and doc[i].text in ("'", "’") and _possessed_body(doc, i)


def _possessed_body(doc: Words, i: int) -> bool:
    """True for the mark in "Sheriff's Office" and "Growers' Association": who it is of is nobody by name."""
    owner, body = doc[i - 1], doc[i + 1] if i + 1 < len(doc) else doc[i]
    role = owner.lower_ in lx.TITLES or "person" in (lx.noun_kind(owner.lemma_.lower()), lx.noun_kind(owner.lower_.removesuffix("s")))
    role = role or (len(doc[i]) == 1 and owner.lower_.endswith(("ers", "ors", "ists")))
    if body.text in ("Law", "Act") and owner.pos_ == "PROPN" and owner.text.istitle() and owner.ent_type_ != "GPE":
        return True  # "Kate's Law"
    if owner.text == "People" and body.text[:1].isupper() and body.pos_ == "PROPN":
        return True  # "the People's Compact"
    return role and body.text[:1].isupper() and body.lower_ in lx.ORG_SUFFIXES and body.pos_ == "PROPN"


def _whole_entity(doc: Words, start: int, end: int) -> bool:
    """True if what the recogniser found reads as a name though its first word is not tagged as one ("Make-A-Wish Foundation")."""
    if end - start == 1:
        return doc[start].pos_ in ("NOUN", "ADJ", "X", "INTJ") and not doc[start].is_sent_start
    return (
        not doc[start].is_sent_start
        and doc[end - 1].pos_ in ("PROPN", "NOUN")
        and all(t.text[:1].isupper() or not t.is_alpha or t.is_stop for t in doc[start:end])
    )


def _bridge(doc: Words, i: int, known: dict) -> bool:
    """A mark inside a name: "Texas A&M", "Wright-Patterson"."""
    if doc[i].text in ("-", "–") and len(doc[i - 1]) == 1 and doc[i - 1].text in "RDI":  # "R-Texas"
        return False
    if doc[i].text == "/" and (i + 1 in known or any(end == i for end, _ in known.values())):  # "LIMA/OSLO"
        return False
    return doc[i].text in ("-", "–", "/", "&", ".") and i + 1 < len(doc) and not doc[i].whitespace_ and _is_name_token(doc[i + 1])


_SITE = re.compile(r"[A-Za-z0-9][\w-]*\.(?:com|org|net|gov|edu|info|co\.\w\w|tv|io)")


_ELIDED = re.compile(r"[dl]['’][A-ZÀ-Þ][a-zà-ÿ]+")
"""A part of a French or Italian name: "Baie d'Or"."""


def _is_name_token(token: Word) -> bool:
    if _SITE.fullmatch(token.text) and token.dep_ != "ROOT":
        return True  # "the website Savings.com"
    if token.text == token.lower_:
        return False
    if token.is_space or token.like_url or token.like_email:
        return False
    if token.lower_.strip(".") in _TIME_NOUNS and token.ent_type_ in ("DATE", "TIME", ""):
        return False
    if token.ent_type_ in ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY") and not token.text.isupper():
        return False
    first = token.text[:1]
    if token.tag_ in ("NNP", "NNPS") and (first.isupper() or _ELIDED.fullmatch(token.text)):
        return True
    if first.isupper() and token.pos_ == "ADJ" and token.ent_type_ == "NORP":
        return True
    if _SMALL_FIRST.match(token.text) and token.pos_ in ("PROPN", "NOUN", "X", "ADJ", "VERB"):
        return True
    if _NUMBERED.fullmatch(token.text):  # "Cloud9"
        return True
    return (
        first.isupper()
        and token.ent_type_ in ("ORG", "PERSON", "FAC", "GPE", "LOC", "PRODUCT", "EVENT")
        and token.pos_ in ("NOUN", "ADJ", "X", "PROPN")
        and (not token.is_sent_start or token.ent_iob_ == "I" or (len(token.text) > 1 and token.text[1:2].isupper()))
    )


def _hyphen_name(doc: Words, i: int) -> bool:
    """The lower-case second half of a given name: "Lee Hae-chan", "Wu Den-yih"."""
    if i >= len(doc) or not doc[i].is_alpha or len(doc[i]) > 6:
        return False
    return doc[i].ent_type_ == "PERSON" or (doc[i - 2].ent_type_ == "PERSON" and doc[i].tag_ in ("NN", "NNP", "FW"))


def _particle_joins(doc: Words, i: int) -> bool:
    j = i + 1
    while j < len(doc) and (doc[j].lower_ in lx.GROUP_PARTICLES or (doc[j].text == "-" and not doc[j].whitespace_)):
        j += 1
    if j >= len(doc) or doc[i].lower_ in ("and", "the", "i", "y", "et") or not _is_name_token(doc[j]):
        return False
    return doc[i].lower_ not in ("de", "la", "st") or doc[i].pos_ in ("PROPN", "X") or doc[i].ent_type_ != ""


def _joins(doc: Words, start: int, i: int, ents: dict[int, int]) -> bool:
    """True if the little word at ``i`` stands inside a name: "Ministry of Defence", not "Biden of course"."""
    after = _after_joint(doc, i)
    if after >= len(doc) or not (_is_name_token(doc[after]) or _adjective_inside(doc, after)):
        return False
    inside = any(s <= start + 1 and s < i < after < e for s, e in ents.items() if s <= i)
    words = {t.lower_ for t in doc[start:i]}
    if doc[i].lower_ == "on":
        return bool(words & {"council", "committee", "commission", "conference", "convention", "institute", "panel", "forum", "summit"})
    if doc[i].lower_ in ("of", "for", "in", "on") and after == i + 1 and _names_act(doc, after):
        return True
    if doc[i].lower_ in ("of", "for", "against"):
        if doc[i].lower_ == "of" and doc[after].text in _TIMES and doc[i - 1].text.istitle():
            return True  # "Man of the Match", "Person of the Year"
        if words & lx.TITLES and not words & _OF_HEADS and doc[after].ent_type_ == "GPE":
            return False  # "Prime Minister Ito of Japan"
        person = lx.first_name_gender(doc[after].text, alone=True) and after + 1 < len(doc) and doc[after + 1].text.istitle()
        return doc[i - 1].lower_ not in lx.TITLES and (bool(words & _OF_HEADS) or (inside and doc[i].lower_ == "of" and not person))
    if doc[i].lower_ == "at":
        return after == i + 1 and "university" in words and "of" in words
    if doc[i].lower_ == "and" and doc[i - 1].dep_ in ("compound", "nmod", "amod") and doc[i - 1].head.i > i:
        return _head_after(doc, i, after)  # "Air and Space Museum": both words modify one head
    if doc[i].lower_ in ("and", "&") and after == i + 1 and _of_two_fields(doc, i):
        return True
    if doc[i].lower_ in ("and", "&", "in", "to", "the"):
        return inside and (doc[i].text == "&" or _of_before(doc, start, i))
    return inside


def _head_after(doc: Words, i: int, after: int) -> bool:
    """True if the word before ``and`` and the one after it both stand before one capitalised head."""
    head = doc[i - 1].head
    return head.i > after and head.i - after < 4 and head.text[:1].isupper() and all(t.text[:1].isupper() for t in doc[after : head.i + 1])


def _names_act(doc: Words, i: int) -> bool:
    """True if the capitals from ``i`` on end in "Act" or "Bill": "Death in Custody Reporting Act"."""
    j = i
    while j < min(len(doc), i + 6) and (doc[j].text[:1].isupper() or doc[j].lower_ in ("of", "and", "for")):
        j += 1
    return any(doc[k].text in ("Act", "Bill") for k in range(i, j))


_FIELD_BODIES = lx.words("committee subcommittee ministry department commission agency directorate secretariat bureau")
_CHAMBERS = lx.words("house senate")


def _of_two_fields(doc: Words, i: int) -> bool:
    """True for "Education and Workforce Committee", where the word before "and" names a field and no body."""
    before = doc[i - 1].lower_
    if not doc[i - 1].text.istitle() or before in lx.ORG_SUFFIXES or before in _CHAMBERS or not lx.is_common(before):
        return False
    j = i + 1
    while j < min(len(doc), i + 4) and doc[j].text.istitle():
        if doc[j].lower_ in _FIELD_BODIES:
            return j > i + 1
        j += 1
    return False


def _of_before(doc: Words, start: int, i: int) -> bool:
    return any(t.lower_ in ("of", "for", "on") for t in doc[start:i])


_TIMES = frozenset("Decade Game Match Month Season Series Tournament Week Year".split())
_OF_HEADS = lx.words(
    "ministry department bank university college church council house republic organization organisation society court "
    "institute office association federation union order gulf sea strait isle bay centers centre center board bureau "
    "academy school league committee commission chamber board movement party front army kingdom commonwealth state states "
    "city port cape mount museum hall palace tower knights daughters sons friends coalition alliance campaign corps agency "
    "authority fund group foundation initiative network platform programme"
)


def _after_joint(doc: Words, i: int) -> int:
    j = i + 1
    while j < len(doc) and doc[j].lower_ in ("the", "of"):
        j += 1
    return j


def storm_start(doc: Words, start: int) -> int:
    """Where a name begins that the word for a storm stands before: "Tropical Storm Ana"."""
    if start > 0 and doc[start - 1].text.istitle() and doc[start - 1].lower_ in lx.STORMS:
        start -= 1
    if start > 0 and doc[start].lower_ in lx.STORMS and doc[start - 1].text in ("Tropical", "Subtropical"):
        start -= 1
    return start


def numbered_end(doc: Words, start: int, end: int, known: dict) -> int:
    """Where a name ends with its number, "the Onbada 7", "Apollo 11": after "the", or where name and number recur together."""
    if end >= len(doc) or start in known or not doc[end].text.isdecimal() or len(doc[end]) > 3:
        return end
    head = doc[end].head
    if doc[end].dep_ != "nummod" or not start <= head.i < end or head.lower_ in lx.MONTHS:
        return end
    article = any(c.lower_ == "the" for c in head.lefts)
    return end + 1 if article or doc.text.count(f"{doc.between(start, end)} {doc[end].text}") > 1 else end


def hyphened_title(doc: Words, i: int, end: int) -> int | None:
    """Where a title of two words with a hyphen ends: the "General" of "Attorney-General Ana Ruiz"; None where ``i`` begins none."""
    joined = i + 2 < end and doc[i + 1].text == "-" and not doc[i].whitespace_ and not doc[i + 1].whitespace_
    return i + 2 if joined and doc[i + 2].lower_ in lx.TITLES else None


def is_shortened(ref: Ref, words: Sequence[str], names: Sequence[Ref], gazetteer: Gazetteer) -> bool:
    """True for "Kavrel Energie", later "Kavrel": a body of two words whose first is its short name, and names nothing else."""
    if len(words) != 2 or ref.label != "ORG" or words[1].lower() in lx.KIND_WORDS or lx.is_common(words[1].lower()):
        return False
    alone = [r for r in names if r.name == words[0] and not r.nested]
    return not gazetteer.find(words[0]) and all(r.core[0] > ref.core[0] and r.label == "ORG" for r in alone)
