"""Which names are one body or place in a document: acronyms, aliases, company endings, shortened names, slips of spelling."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import lexicon as lx
from .people import slip
from .ref import Ref
from .thing import Thing
from .typing import family

if TYPE_CHECKING:
    from .words import Words

__all__ = ["bare", "merge_bodies", "merge_bracketed"]

_COMPANY_END = re.compile(rf",? (?:{'|'.join(sorted(lx.LEGAL_FORMS))}|company|group|holdings)\.?$|(?-i: AS)$", re.I)
_COMPANY_WORDS = frozenset(word for word, kind in lx.ORG_SUFFIXES.items() if kind == "Company") | lx.words(
    "group holding motor technology communications media international bank financial platforms"
)
"""Words that follow a company's name in its full name and are left out after it."""
_KNOWN_AS = lx.words("known nicknamed dubbed renamed abbreviated")


def bare(name: str) -> str:
    """A company's name without "Inc." and the like."""
    return _COMPANY_END.sub("", name) or name


def merge_bodies(things: list[Thing], doc: Words) -> list[Thing]:
    """Join what is one body or place, the longer or better known name taking the other."""
    for step in (_acronyms, _aliases, _short, _slips):
        things = _joined(things, step(things, doc))
    return things


def merge_bracketed(things: list[Thing], doc: Words) -> list[Thing]:
    """Join the short forms that stand in brackets after their long ones."""
    return _joined(things, _bracketed(things, doc))


def _joined(things: list[Thing], targets: dict[int, Thing]) -> list[Thing]:
    """``targets``: id(thing) -> the thing that takes it; chains are followed, a circle is left alone."""
    by_id = {id(t): t for t in things}
    out = []
    for thing in things:
        target, steps = targets.get(id(thing)), 0
        while target is not None and id(target) in targets and steps < len(things):
            target, steps = targets[id(target)], steps + 1
        if target is None or target is thing or id(target) not in by_id or steps == len(things):
            out.append(thing)
        else:
            target.take(thing)
    return out


def _initials(name: str) -> tuple[str, str]:
    """The initials of all words of a name, and of those with a capital."""
    words = [w for w in re.split(r"[\s-]+", name.removeprefix("The ")) if w]
    return "".join(w[0] for w in words).upper(), "".join(w[0] for w in words if w[0].isupper())


def _bracketed(things: list[Thing], doc: Words) -> dict[int, Thing]:
    """ "Northern Fisheries Council (NFC)", "Front de Libération (FDL)", "the Council, or NFC,": capitals so set are short for the name."""
    ending: dict[int, Thing] = {}
    named: dict[int, Ref] = {}
    for thing in things:
        for ref in thing.refs:
            if ref.kind == "name" and not ref.adjective:
                ending.setdefault(ref.core[1], thing)
                named.setdefault(ref.core[1], ref)
    out: dict[int, Thing] = {}
    for thing in things:
        for ref in thing.refs:
            short = ref.name.replace(".", "")
            at = ref.core[0]
            either = at > 1 and doc[at - 2].text == "," and doc[at - 1].lower_ == "or"
            opening = at - 1 if doc[at - 1].text == "(" else at - 2 if either else -1
            target = ending.get(opening)
            if target is None or target is thing or not _short_form(short):
                continue
            closing = ")" if opening == at - 1 else ","
            if _spelt_out(short, named[opening], doc):
                target.sort()
            called = either and short.isupper() and target.type != "Person"  # "the National Liberation Army, or ELN,": so the text says
            if ref.core[1] < len(doc) and doc[ref.core[1]].text == closing and (called or _abbreviates(short, target, thing)):
                out[id(thing)] = target
                _unlink(thing, target)
                if target.type == "Person":
                    ref.extra["said"] = "Organization"
    return out


def _spelt_out(short: str, long: Ref, doc: Words) -> bool:
    """ "The Northern Harbour Council (NHC)": the letters tell with which word the long name begins."""
    first = long.core[0] - (len(short) - len(_initials(long.name)[1]))
    words = doc[max(0, first) : long.core[1]]
    if not (0 <= first < long.core[0] and short.isupper() and "".join(t.text[0] for t in words) == short):
        return False
    long.start, long.core = min(long.start, first), (first, long.core[1])
    long.name = " ".join(t.text for t in words)
    return True


def _short_form(name: str) -> bool:
    """True for capitals, or a word with two capitals and more: "NFC", "WAPCo"."""
    return 2 <= len(name) <= 8 and name.isalnum() and sum(c.isupper() for c in name) > 1 and name[0].isupper()


def _abbreviates(short: str, target: Thing, thing: Thing) -> bool:
    """True if the letters are initials of the long name in order, or the long name is foreign and of a body."""
    if target.entry is not None and thing.entry is not None:
        return short.isupper() and any(short in _initials(name) for name in target.names)  # "Rapid Support Forces (RSF)"
    for name in target.names:
        if len(name.split()) < 2:
            continue
        letters = iter(_initials(name)[0])
        if all(letter in letters for letter in short if letter.isupper()):
            return True
    longest = max(target.names, key=len)
    return thing.entry is None and len(longest.split()) > 2 and target.type != "Person" and short[0] in _initials(longest)[1]


def _acronyms(things: list[Thing], doc: Words) -> dict[int, Thing]:
    """ "NFC" anywhere in a text that names the Northern Fisheries Council."""
    by_initials: dict[str, Thing] = {}
    for thing in things:
        for name in thing.names:
            initials = _initials(name)[1]
            if len(initials) > 1 and " " in name and initials not in name.split():  # "UN News" is not what "UN" stands for
                by_initials.setdefault(initials, thing)
    out = {}
    for thing in things:
        spelt = {name.removeprefix("The ").replace(".", "") for name in thing.names}
        short, _, town = thing.names[0].removeprefix("The ").replace(".", "").partition(" ")
        target = by_initials.get(short) if not town else _campus(short, town, things)
        if target is None or target is thing or not short.isupper() or len(short) < 2 or target.type == "Person":
            continue
        foreign = thing.entry is not None and len(short) > 2 and spelt == {short} and short != _initials(thing.entry.label)[1]
        if thing.entry is None or target.entry is None or foreign:  # "RSF" of the Rapid Support Forces is not Reporters sans frontières
            out[id(thing)] = target
            _unlink(thing, target)
    return out


def _campus(short: str, town: str, things: list[Thing]) -> Thing | None:
    """ "UEA Bergen" of "University of East Altland at Bergen": initials, and the last words of the long name."""
    if not short.isupper() or len(short) < 2:
        return None
    for thing in things:
        for name in thing.names:
            before, at, after = name.replace(",", " at").rpartition(" at ")
            if at and after == town and _initials(before)[1] == short:
                return thing
    return None


def _unlink(thing: Thing, target: Thing) -> None:
    """An acronym whose long form here is none that the gazetteer knows is another body than the one it knows by these letters."""
    if thing.entry is None or thing.entry is target.entry:
        return
    known = {word.lower() for name in (thing.entry.label, *thing.entry.aliases) for word in name.split()}
    words = {word.lower() for name in target.names for word in name.split()}
    if len(words & known) * 2 <= len(words):
        for ref in thing.refs:
            ref.entries = ()


def _aliases(things: list[Thing], doc: Words) -> dict[int, Thing]:
    """ "Ana Ruiz, an activist known as Nita", "the Harbour Trust, also known as the Trust"."""
    owner = {ref.head: thing for thing in things for ref in thing.refs if ref.kind == "name" and not ref.adjective and not ref.nested}
    out: dict[int, Thing] = {}
    for token in doc:
        if token.lower_ not in _KNOWN_AS or token.dep_ not in ("acl", "relcl", "advcl", "amod", "conj"):
            continue
        host = token.head
        if host.i not in owner and host.dep_ == "appos":
            host = host.head
        named = _object(token)
        if host.i in owner and named in owner and host.i < token.i < named:
            target, thing = owner[host.i], owner[named]
            kind = family(target.type)
            if thing is not target and thing.entry is None and not target.plural and kind in ("person", "organization"):
                out[id(thing)] = target
    return out


def _object(token) -> int:
    """The token that a participle gives as the name: "known as X", "nicknamed X"; -1 if none."""
    for child in token.rights:
        if child.dep_ in ("oprd", "dobj", "attr") and child.pos_ == "PROPN":
            return child.i
        if child.lower_ == "as":
            return next((c.i for c in child.rights if c.dep_ == "pobj" and c.pos_ == "PROPN"), -1)
    return -1


def _short(things: list[Thing], doc: Words) -> dict[int, Thing]:
    """ "The Council" after "Northern Fisheries Council", "Sonata" beside "Sonata Foods", "Harbour Trust" beside "Harbour Trust of Oslo"."""
    out: dict[int, Thing] = {}
    before: list[Thing] = []
    begin: dict[str, list[Thing]] = {}
    for thing in things:
        for word in {name.partition(" ")[0] for name in thing.names}:
            begin.setdefault(word, []).append(thing)
    for thing in things:
        target = _longer(thing, begin[thing.names[0].partition(" ")[0]], doc) or _head_of(thing, before) or _head_of_only(thing, things)
        target = target or _last_word_of(thing, before)
        if target is None or target is thing:
            before.append(thing)
        else:
            out[id(thing)] = target
            if family(thing.type) in ("person", "place") and family(target.type) == "organization":
                for kind in ("Person", "Place"):
                    thing.votes.pop(kind, None)  # taken for a person or a town only for want of the longer name
    return out


def _last_word_of(thing: Thing, before: list[Thing]) -> Thing | None:
    """ "Caffè Altun was fined. Altun said it would appeal": the one thing named before whose name ends so."""
    said = any(r.extra.get("said") == "Organization" and r.label == "PERSON" for r in thing.refs)
    if " " in thing.names[0] or thing.entry is not None or not said:
        return None
    found = [t for t in before if t.entry is None and any(n.endswith(" " + thing.names[0]) for n in t.names)]
    return found[0] if len(found) == 1 and not any(r.titles for r in found[0].refs) else None


def _longer(thing: Thing, things: list[Thing], doc: Words) -> Thing | None:
    """The one thing whose name is this name and "of ..." or words of companies."""
    name = thing.names[0]
    if family(thing.type) == "person" and thing.entry is None and len(name.split()) > 1 and lx.first_name_gender(name.split()[0]):
        return None  # "Ana Ruiz" beside "Ana Ruiz Capital"
    prefix = name + " "
    others = [t for t in things if any(n.startswith(prefix) for n in t.names) and (t.entry is None or thing.entry is None)]
    found = [t for t in others if t is not thing and _lengthens(t, name, thing, doc)]
    return found[0] if len(found) == 1 else None


def _lengthens(other: Thing, name: str, thing: Thing, doc: Words) -> bool:
    for longer in other.names:
        rest = longer[len(name) :].lower().replace(".", "").split() if longer.startswith(name + " ") else []
        if rest and all(w in _COMPANY_WORDS for w in rest):
            return family(thing.type) == "organization" or (thing.entry is None and not any(_with_the(ref, doc) for ref in thing.refs))
        body = family(thing.type) == "organization" or _guessed(thing, other, doc)
        both = body and family(other.type) == "organization" and thing.entry is None and other.entry is None
        first = min((r.start for r in other.refs if r.kind == "name" and r.name == longer), default=-1)
        if any(first > ref.start and ref.sent > 0 for ref in thing.refs):
            continue  # what is called by the short name first, headlines apart, is no shortening: "Altun", then its "Altun Watch"
        if len(rest) == 1 and both and name.isalpha() and len(name) > 4 and not lx.is_common(name.lower()):
            return rest[0] not in lx.ORG_SUFFIXES  # "Altun" beside "Altun Bera"
        if rest and rest[0] in ("of", "for") and len(name.split()) > 1 and other.entry is None and thing.entry is None:
            return family(thing.type) in ("organization", "place")
    return False


def _guessed(thing: Thing, other: Thing, doc: Words) -> bool:
    """True for one word taken for a person without a sign of it, after a firm that the text calls one ("the trader Altun Bera … Altun"),
    or where the recogniser takes it for a body wherever it stands, or for a place that nothing is said to be in."""
    person = any(r.titles or lx.first_name_gender(r.name.split()[0]) for r in thing.refs)
    names = [r for r in thing.refs if r.kind == "name"]
    body = all(r.label == "ORG" for r in names)
    body = body or (family(thing.type) == "place" and not any(doc[r.start - 1].lower_ in _WHERE for r in names if r.start > 0))
    return not person and " " not in thing.names[0] and (body or any(r.extra.get("said") == "Company" for r in other.refs))


_WHERE = frozenset("around at from in into near of outside to toward towards".split())


def _with_the(ref: Ref, doc: Words) -> bool:
    return ref.start < ref.core[0] and doc[ref.start].lower_ == "the"


def _head_of(thing: Thing, before: list[Thing]) -> Thing | None:
    """The body named before whose own head word, with a capital, this is."""
    name = thing.names[0]
    if thing.entry is not None or len(name.split()) > 1 or name.lower() not in lx.ORG_SUFFIXES:
        return None
    longer = [t for t in before if any(len(n.split()) > 1 and name in n.split() for n in t.names) and family(t.type) != "person"]
    start = thing.refs[0].start
    return max(longer, key=lambda t: max((r.start for r in t.refs if r.start < start), default=-1)) if longer else None


def _head_of_only(thing: Thing, things: list[Thing]) -> Thing | None:
    """ "The Commission", in the lines above an article, of the only one that the article names: "the European Commission"."""
    name = thing.names[0]
    if thing.entry is not None or name.lower() not in _ONE_WORD or len(set(_names(thing))) > 1:
        return None
    longer = [t for t in things if t is not thing and any(n.endswith(" " + name) or n.startswith(name + " of ") for n in t.names)]
    return longer[0] if len(longer) == 1 and family(longer[0].type) == "organization" else None


_ONE_WORD = lx.words("agency alliance assembly association authority bank commission committee council court federation ministry union")


def _slips(things: list[Thing], doc: Words) -> dict[int, Thing]:
    """A long name that stands once and differs by a slip in one word from a better known one: "Untied Nations"."""
    out: dict[int, Thing] = {}
    for thing in things:
        words = thing.names[0].removeprefix("The ").split()
        if thing.entry is not None or len(words) < 2 or len(_names(thing)) > 1 or len(thing.refs) > 2:
            continue
        for other in things:
            if other is not thing and (other.entry is not None or len(other.refs) > len(thing.refs)) and _misspelt(words, other):
                out[id(thing)] = other
    return out


def _names(thing: Thing) -> set[str]:
    return {name.removeprefix("The ") for name in thing.names}


def _misspelt(words: list[str], other: Thing) -> bool:
    for name in _names(other):
        right = name.split()
        wrong = [(a, b) for a, b in zip(words, right, strict=False) if a != b]
        if len(right) == len(words) and len(wrong) == 1:
            a, b = wrong[0]
            if min(len(a), len(b)) > 4 and slip(a, b) and a.rstrip("s") != b.rstrip("s") and not a.isdigit():
                return True
    return False
