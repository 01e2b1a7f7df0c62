"""Names as mentions: a run of name words cut into nested names, titles and the name itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import lexicon as lx
from .gazetteer import Gazetteer, key_of
from .headlines import headline_names, title_case
from .ref import Ref, head_of, is_adjective, left_edge, majority
from .spans import gazetteer_spans, hyphened_title, is_shortened, numbered_end, recognised, runs, storm_start, title_end
from .typing import family

if TYPE_CHECKING:
    from .words import Words

__all__ = ["NameFinder"]

_MODIFIER_DEPS = frozenset({"compound", "nmod", "amod", "npadvmod", "quantmod"})


_NAMELIKE = frozenset({"NOUN", "ADJ", "X", "INTJ", "PROPN", "ADV"})
_NICKNAMED = re.compile(r"([\w.'’ -]+?) [\"“(]([\w' -]+)[\"”)] ([\w.'’ -]+)")
_QUOTED = frozenset('"“(')
_PROFESSION = ("ologist", "ographer")
_KIN = lx.words("brother sister twin sibling cousin")
_STATE_OF = re.compile(r"^(?:State|City|Province|Commonwealth|Republic|Kingdom|Town) of (?:the )?")


class NameFinder:
    """Finds the names of one document."""

    def __init__(self, doc: Words, gazetteer: Gazetteer):
        self.doc, self.gazetteer = doc, gazetteer
        self.known = gazetteer_spans(doc, gazetteer)
        self.labels = {i: e.label_ for e in doc.ents for i in range(e.start, e.end)}
        self.people = {e.start: e.end for e in doc.ents if e.label_ == "PERSON"}

    def names(self, silent: frozenset[int]) -> list[Ref]:
        """All names outside the silent tokens; those nested in others too."""
        articles = ("the", "a", "an")
        ents = {e.start + (self.doc[e.start].lower_ in articles and len(e) > 1): e.end for e in recognised(self.doc)}
        found: list[Ref] = []
        titled = title_case(self.doc)
        found_runs = (run for run in runs(self.doc, self.known, ents, titled) if run[0] not in silent)
        spans = [(storm_start(self.doc, start), numbered_end(self.doc, start, end, self.known)) for start, end in found_runs]
        for start, end in spans:
            if start not in titled:
                found.extend(self._spans(start, end))
        said = {tuple(t.text for t in self.doc[ref.core[0] : ref.core[1]]) for ref in found}
        for start, end in headline_names(self.doc, titled - silent, [s for s in spans if s[0] in titled], self.known, said):
            found.extend(self._spans(start, end))
        self._after_storms(found)
        found.extend(self._again(found, silent))
        surnames = {ref.name.split()[-1] for ref in found if " " in ref.name}
        found = [ref for ref in found if not self._of_kin(ref) or ref.name in surnames]
        return found + list(self._repeated(found))

    def _is_storm(self, i: int, end: int) -> bool:
        first = i + (self.doc[i].lower_ in ("tropical", "subtropical"))
        return end - first == 2 and self.doc[first].lower_ in lx.STORMS

    def _after_storms(self, names: list[Ref]) -> None:
        """The name of a storm alone means the storm, and no town or person that bears it, but for "in Ana"."""
        storms = {ref.name.split()[-1]: ref.name for ref in names if self._is_storm(*ref.core)}
        for ref in names:
            if ref.name in storms and self.doc[max(ref.start - 1, 0)].lower_ not in ("in", "at", "near", "from", "to"):
                ref.extra["whole"], ref.entries = storms[ref.name], ()

    def _of_kin(self, ref: Ref) -> bool:
        """True for the surname in "the Finn brothers", which alone means nobody."""
        token = self.doc[ref.head]
        surname = ref.label not in ("GPE", "LOC") and not ref.entries and " " not in ref.name
        return surname and token.dep_ == "compound" and token.head.lemma_ in _KIN

    def _spans(self, start: int, end: int) -> Iterator[Ref]:
        """The names of one run of capitals."""
        first, title = self._after_role(start, end)
        if first < end:
            yield from self._segment(first, end, (title,) if title else ())

    def _again(self, names: list[Ref], silent: frozenset[int]) -> Iterator[Ref]:
        """A word that is a name elsewhere in the text is one where the tagger misses it, as at the start of a sentence."""
        words = set()
        for ref in names:
            parts = ref.name.split()
            if not ref.adjective and ref.label in ("PERSON", "ORG", "GPE") and (len(parts) == 1 or ref.label == "PERSON"):
                words.add(parts[-1])
        taken = {i for ref in names for i in range(*ref.core)}
        for token in self.doc:
            if token.text not in words or token.i in taken or token.i in silent or len(token) < 4 or token.is_stop:
                continue
            if token.text[0].isupper() and token.pos_ in _NAMELIKE and not self._after_role(token.i, token.i + 1)[1]:
                yield self._name(token.i, token.i + 1)

    def _after_role(self, start: int, end: int) -> tuple[int, str]:
        """Where the name begins in a run that opens with a portfolio, and the title before: "State" of "Secretary of State Ana Ruiz"."""
        doc, i, of = self.doc, start, start - 1
        of -= doc[of].lower_ == "the" and doc[start].lower_ == "exchequer"  # "Chancellor of the Exchequer Ana Ruiz"
        while of > 2 and doc[of].lower_ in ("and", "&") and doc[of - 1].lower_ in lx.TITLE_LINKS:  # "of Finance and Planning"
            of -= 2
        if of < 1 or start in self.known or doc[of].lower_ not in ("of", "for") or doc[of - 1].lower_ not in lx.TITLES | lx.PLURAL_TITLES:
            return start, ""
        named = next((k for k in range(start + 1, end - 1) if self._opens_name(k, end)), 0)  # "for Social Rights Ana Ruiz"
        while i < end and (doc[i].lower_ in lx.TITLE_LINKS or (lx.is_common(doc[i].lower_) and self.labels.get(i) != "PERSON")):
            i += 1
        return named or i, doc[of - 1].lower_ if named or i > start else ""

    def _segment(self, start: int, end: int, before: tuple[str, ...] = ()) -> Iterator[Ref]:
        """Cut a run: names of bodies and countries before a title, titles, and the core name."""
        doc, known, i = self.doc, self.known, start
        titles: list[str] = list(before)
        if doc[i - 1].lower_ in ("a", "an") and end - i > 1 and i not in known and self.gazetteer.demonym(doc[end - 1].text):
            i = end - 1  # "A Quiet American": no name of anybody
        if end - i > 1 and doc[i].lower_ in lx.MONTHS and doc[i - 1].lower_ in ("in", "since", "until") and i not in known:
            i += 1  # "In July Fabio was shot"
        while i < end:
            word = doc[i].lower_
            if i in known and known[i][0] < end and self._title_follows(known[i][0], end):
                yield self._name(i, known[i][0], nested=True)
                i = known[i][0]
            elif i in known:
                break
            elif (n := self.gazetteer.demonym_words([t.text for t in doc[i : i + 2]])) and i + n < end and self._apart(i + n, end):
                yield self._name(i, i + n, nested=True)
                i += n
            elif self._party_before(i, end):
                i += 1
            elif (at := hyphened_title(doc, i, end)) is not None:  # "Attorney-General Ana Ruiz"
                titles.append(doc[at].lower_)
                i = at + 1
            elif self._is_title(i, end):
                titles.append(word.strip("."))
                i += 1
            else:
                break
        last = title_end(doc, max(i, known[i][0] - 1 if i in known else i), end)
        if i == end or (end - i == 1 and len(doc[i]) == 1):
            return
        whole = known.get(i, (0,))[0] == end and i - start == 1 and bool(titles) and titles[0] in lx.NAMING_TITLES
        if whole and self._country_at(i):  # "Captain America", "Miss Peru"
            yield self._name(start, end)
            return
        if last < end:  # "State Department Spokesperson": the role is the head, the name only modifies it
            cut = known[i][0] if i in known and known[i][0] < last and doc[last - 1].lower_ in lx.PARTISANS else last
            yield self._name(i, cut, nested=True)
            return
        if doc[end - 1].lower_ in lx.PARTISANS and doc[end - 1].tag_ != "NNPS" and known.get(i, (0,))[0] != end:
            if i in known:  # "the Ohio Republican"
                yield self._name(i, known[i][0], nested=True)
            return
        for ref in self._titled(i, end, tuple(titles)):
            if titles and ref.core[1] == end and not ref.adjective:  # "US President Ana Ruiz" where the parse has a verb between
                ref.start = min(ref.start, start)
            yield ref

    def _country_at(self, i: int) -> bool:
        return self.gazetteer.entries[self.known[i][1][0]].type == "Country"

    def _party_before(self, i: int, end: int) -> bool:
        """ "Republican Sen. Ana Ruiz", "Democrat Ana Ruiz": the party is no part of the name."""
        word = self.doc[i].lower_
        if i + 2 >= end or not (word in lx.PARTISANS or word == "democratic"):
            return False
        return self._is_title(i + 1, end) or bool(lx.first_name_gender(self.doc[i + 1].text))

    def _is_title(self, i: int, end: int) -> bool:
        """True for a title before a name, or a word that belongs to a title after it; a "Prince" of Prince George County is neither."""
        doc, word = self.doc, self.doc[i].lower_
        if word in lx.TITLE_LINKS and self._title_follows(i + 1, end):
            return True
        bare = word.strip(".")
        several = i + 2 < end or (i + 1 < end < len(doc) and doc[end].lower_ in ("and", ","))
        if bare in lx.PLURAL_TITLES and several:  # "Senators Ana Ruiz and Jo Poe", "Brothers Tom and Jim Finn"
            initials = doc[i + 1].text.isupper() and doc[i + 1].text.endswith(".")  # "H.D. Gowda"
            return initials or bool(lx.first_name_gender(doc[i + 1].text))
        if word == "executive" and i + 2 == end and doc[i + 1].lower_ in lx.ORG_SUFFIXES:
            return False  # "the Executive Secretariat"
        title = bare in lx.TITLES or (i + 2 < end and word.endswith(_PROFESSION))
        if not title or (doc[end - 1].lower_ in lx.DOCUMENT_SUFFIXES and self.labels.get(end - 1) != "PERSON"):
            return False
        of = next((k for k in range(i + 1, end) if doc[k].lower_ in ("of", "for")), end)
        last = doc[of - 1].lower_
        return not (word in lx.NAMING_TITLES and of - i > 1 and (last in lx.PLACE_SUFFIXES or last in lx.ORG_SUFFIXES))

    def _apart(self, i: int, end: int) -> bool:
        """True if a nationality before ``i`` is no part of the name: before a title, a person, or a name known without it."""
        if self.labels.get(i) == self.labels.get(i - 1) == "PERSON" and end - i == 1 and not lx.first_name_gender(self.doc[i].text):
            return False  # "Georgian Dream"
        if self._title_follows(i, end) or self.labels.get(i) == "PERSON" or hyphened_title(self.doc, i, end) is not None:
            return True
        if i not in self.known or self.known[i][0] != end:
            return False
        country = self.gazetteer.demonym(self.doc[i - 1].text)
        entries = [self.gazetteer.entries[slug] for slug in self.known[i][1]]
        return any(family(e.type) == "other" or (country is not None and e.country == country.slug) for e in entries)

    def _titled(self, i: int, end: int, titles: tuple[str, ...]) -> Iterator[Ref]:
        """ "NASA Administrator Ada Cole": a title inside the run parts a body from a person."""
        doc = self.doc
        titles_inside = [k for k in range(i + 1, end - 1) if doc[k].lower_ in lx.TITLES]
        inner = next((k for k in titles_inside if self.labels.get(end - 1) == "PERSON" or self._opens_name(k + 1, end)), None)
        if inner is None or any(i <= s < inner < e for s, (e, _) in self.known.items()):
            yield from self._core(i, end, titles)
            return
        first = inner
        while first > i + 1 and doc[first - 1].lower_ in lx.TITLE_LINKS:
            first -= 1
        if doc[inner].lower_ not in ("minister", "secretary") or i in self.known:  # "Emergency Management Minister" names no body
            yield self._name(i, first, nested=True)
        after = inner + 1
        while after < end - 1 and (doc[after].lower_ in lx.TITLES or doc[after].lower_ in lx.TITLE_LINKS):
            after += 1
        yield from self._core(after, end, (*titles, *(t.lower_ for t in doc[first:after])))

    def _opens_name(self, i: int, end: int) -> bool:
        """True if a first name and more stand there."""
        return end - i > 1 and bool(lx.first_name_gender(self.doc[i].text, alone=True))

    def _core(self, i: int, end: int, titles: tuple[str, ...]) -> Iterator[Ref]:
        """The core, and the places named inside it; a place and a person that merely touch are two."""
        known = self.known
        if self._is_storm(i, end):
            yield self._name(i, end)
            return
        if i in known and known[i][0] < end:
            cut = known[i][0]
            if self._own_body(i, cut, end):
                yield self._name(i, cut, nested=True)
                yield self._name(cut, end, titles=titles)
                return
            office = self._office_of(i, cut, end)
            if office:
                yield self._name(i, cut, nested=True)
                yield self._name(cut, end, titles=(office,))
                return
            if {self.labels.get(k) for k in range(cut, end)} == {"PERSON"} and self.labels.get(i) != "PERSON":
                yield self._name(i, cut, nested=True)
                yield self._name(cut, end, titles=titles)
                return
        body = self._body_before_person(i, end) or self._person_entity(i, end)
        if body:
            yield self._name(i, body, nested=True)
            yield self._name(body, end, titles=titles)
            return
        ref = self._name(i, end, titles=titles)
        yield ref
        if not ref.adjective and not self._plain_person(ref):
            yield from self._places_inside(i, end)

    def _plain_person(self, ref: Ref) -> bool:
        """True for first name and surname: "Victoria Reyes" names no Australian state."""
        words = ref.name.split()
        plain = not any(w.lower() in lx.ORG_SUFFIXES or w.lower() in lx.PLACE_SUFFIXES for w in words[1:])
        return 1 < len(words) < 4 and plain and (ref.label == "PERSON" or bool(ref.titles)) and _opens_person(words[0])

    def _own_body(self, i: int, cut: int, end: int) -> bool:
        """True for a country before the name of one of its bodies: "United Kingdom Home Office"."""
        entries = self.gazetteer.entries
        owner = entries[self.known[i][1][0]]
        found = self.gazetteer.find(self.doc.between(cut, end))
        return owner.type == "Country" and bool(found) and found[0].country == owner.slug and family(found[0].type) == "organization"

    def _office_of(self, i: int, cut: int, end: int) -> str:
        """The title in "Governor of Oregon Ana Ruiz", "Ambassador to Peru Ana Ruiz": the name begins where the place's ends; else ""."""
        doc, at = self.doc, i - 1
        while at > 0 and doc[at].lower_ in ("the", "of", "to", "for"):
            at -= 1
        if at < 0 or at == i - 1 or doc[at].lower_ not in lx.TITLES or not 2 <= end - cut <= 3:
            return ""
        places = all(self.gazetteer.entries[slug].type in ("Country", "Place") for slug in self.known[i][1])
        plain = all(t.text.istitle() and t.is_alpha and not lx.is_common(t.lower_) for t in doc[cut:end])
        return doc[at].lower_ if places and plain else ""

    def _body_before_person(self, i: int, end: int) -> int:
        """Where the person begins in "Harbour Council Ada Cole": two words of no common meaning after the head word of a body; else 0."""
        doc, cut = self.doc, end - 2
        if cut - i < 2 or doc[cut - 1].lower_ not in lx.ORG_SUFFIXES or i in self.known:
            return 0
        after = doc[cut:end]
        if any(not t.text.istitle() or not t.is_alpha or lx.is_common(t.lower_) or t.i in self.known for t in after):
            return 0
        return cut if lx.first_name_gender(after[0].text) or all(t.tag_ == "NNP" for t in after) else 0

    def _person_entity(self, i: int, end: int) -> int:
        """Where the recogniser begins a person's full name right after another name: "University of Lima Ana Ruiz"; else 0."""
        start = next((k for k in range(i + 1, end - 1) if self.people.get(k) == end), 0)
        before = {self.labels.get(k) for k in range(i, start)}
        whole = before and before <= {"ORG", "GPE", "LOC", "FAC"} and self.doc[start - 1].pos_ == "PROPN"
        return start if whole else 0

    def _places_inside(self, i: int, end: int) -> Iterator[Ref]:
        """The town of "Riga Technical University", the country of "UK Foreign Office"."""
        known, entries = self.known, self.gazetteer.entries
        seated = frozenset(range(*self._seat(i, end)))
        for s in range(i, end):
            if s in seated:
                continue
            kinds = ("Country", "Place", "Company", "Media") if s == i else ("Country", "Place")  # the maker of "Google Chrome"
            if s == i and self.doc[end - 1].lower_ in lx.FIRM_ENDS:  # "Oxford Instruments Group" need not be of Oxford
                kinds = ("Country",)
            if s not in known or known[s][0] - s >= end - i:
                continue
            person = known[s][0] - s > 1 and entries[known[s][1][0]].type == "Person"  # "Ronald Reagan Library"
            person = person and self.doc[s].lower_ not in lx.NAMING_TITLES  # "Prince William County" is after another
            if person or (any(entries[x].type in kinds for x in known[s][1]) and not (s == i and self._surnamed(i, end))):
                yield self._name(s, known[s][0], nested=True)
        at = next((k for k in range(i + 2, end) if self.doc[k - 1].lower_ == "at"), None)
        if at is not None:  # "University of Bergen at Voss"
            yield self._name(at, end, nested=True)
        of = next((k for k in range(i + 2, end) if self.doc[k - 1].lower_ == "of"), None)
        if of is not None:  # "Friends of the Swiss Red Cross": a body the gazetteer knows
            first = of + (self.doc[of].lower_ == "the")
            if first < end and any(family(e.type) == "organization" for e in self.gazetteer.find(self.doc.between(first, end))):
                yield self._name(first, end, nested=True)
        if seated:
            yield self._name(min(seated), max(seated) + 1, nested=True)
        elif of is not None and self._before_state(end) and end - of < 3 and of not in known:  # "Museum of Millbrook, Ohio"
            yield self._name(of, end, nested=True)
        eponym = self._eponym(i, end)
        if eponym:
            yield self._name(i, eponym, nested=True)
        if i in known and known[i][0] == end and all(entries[x].type not in ("Country", "Place", "Person") for x in known[i][1]):
            kinds = ("Country", "Place", "Alliance", "Organization")
            cuts = (k for k in (i + 1, i + 2) if k < end and any(e.type in kinds for e in self.gazetteer.find(self.doc.between(i, k))))
            cut = next(cuts, None)
            if cut is not None and self.doc[cut - 1].pos_ == "PROPN":
                yield self._name(i, cut, nested=True)

    def _before_state(self, end: int) -> bool:
        """True if a comma and a state of the United States or Canada follow."""
        after = self.known.get(end + 1) if end + 1 < len(self.doc) and self.doc[end].text == "," else None
        entry = self.gazetteer.entries[after[1][0]] if after else None
        return entry is not None and entry.type == "Place" and entry.country in ("United_States", "Canada")

    def _eponym(self, i: int, end: int) -> int:
        """Where the name of a person ends after whom a body or building is called: "Ana F. Ruiz Library"; 0 if there is none."""
        doc = self.doc
        if end - i < 4 or i in self.known or not lx.first_name_gender(doc[i].text, alone=True):
            return 0
        last = i + 2 if len(doc[i + 1].text.strip(".")) == 1 and doc[i + 1].text[0] not in _QUOTED else 0
        while last and last + 2 < end and doc[last + 1].text == "-":
            last += 2
        return last + 1 if last and last + 1 < end and not lx.is_common(doc[last].lower_) else 0

    def _seat(self, i: int, end: int) -> tuple[int, int]:
        """Where a university or diocese says it is: up to three words of no common meaning after "of"; (0, 0) if nowhere."""
        doc = self.doc
        of = next((k for k in range(i + 1, end) if doc[k].lower_ == "of"), None)
        if of is None or doc[of - 1].lower_ not in lx.SEATED:
            return 0, 0
        first = of + 1 + (of + 1 < end and doc[of + 1].lower_ == "the")
        last = next((k for k in range(first, end) if doc[k].lower_ == "at"), end)
        words = doc[first:last]
        plain = 0 < len(words) < 4 and first not in self.known and all(t.text.istitle() and t.is_alpha for t in words)
        common = bool(words) and (lx.is_common(words[-1].lower_) or words[-1].lower_.endswith(lx.LEARNED))
        return (first, last) if plain and not common else (0, 0)

    def _surnamed(self, i: int, end: int) -> bool:
        """True if a place's name is somebody's first name in a longer name: "Florence Nightingale Hospital"."""
        doc, word = self.doc, self.doc[i].text
        return (
            end - i > 2
            and bool(lx.first_name_gender(word))
            and not lx.first_name_gender(word, alone=True)
            and doc[i + 1].pos_ == "PROPN"
            and not (lx.is_common(doc[i + 1].lower_) or doc[i + 1].lower_ in lx.ORG_SUFFIXES)
        )

    def _repeated(self, names: list[Ref]) -> Iterator[Ref]:
        """A name that stands alone elsewhere is a name inside a longer one too: "Oxfam" in "Oxfam Relief Fund"."""
        alone = {tuple(r.name.split()) for r in names if not r.nested and not r.adjective and r.label != "NORP"}
        taken = {r.core for r in names}
        people = [r.name.split() for r in names if r.label == "PERSON" and not r.nested]
        surnames = {words[-1] for words in people if len(words) > 1} - {words[0] for words in people if len(words) > 1}
        for ref in names:
            words = [t.text for t in self.doc[ref.core[0] : ref.core[1]]]
            if len(words) < 2 or ref.adjective or is_shortened(ref, words, names, self.gazetteer):
                continue
            if ref.label == "PERSON" and words[-1].lower() not in lx.KIND_WORDS and words[0] not in surnames:
                continue
            for length in range(len(words) - 1, 0, -1):
                core = (ref.core[0], ref.core[0] + length)
                if tuple(words[:length]) in alone and core not in taken and self.doc[core[1]].lower_ not in ("of", "for", "on", "and"):
                    taken.add(core)
                    yield self._name(*core, nested=True)
                    break

    def _noun_before(self, ref: Ref) -> int:
        """Where the mention begins if a noun for people stands right before the name, whatever the parse says: "student Ana Ruiz"."""
        at = ref.core[0] - 1
        person = ref.label == "PERSON" or bool(lx.first_name_gender(self.doc[ref.core[0]].text))
        if at < 0 or not person or not self.doc[at].text.islower():
            return ref.start
        word = self.doc[at].lower_
        if word not in lx.TITLES and word not in lx.PERSON_NOUNS and word.removesuffix("s") not in lx.PERSON_NOUNS:
            return ref.start
        return at - 2 if at > 1 and self.doc[at - 1].text == "-" and self.doc[at - 2].is_alpha else at  # "co-founder"

    def _title_follows(self, i: int, end: int) -> bool:
        """True if a title stands at ``i``, after words that may belong to it ("deputy prime minister")."""
        doc = self.doc
        while i < end and doc[i].lower_ in lx.TITLE_LINKS:
            i += 1
        plural = i + 1 < end and doc[i].lower_ in lx.PLURAL_TITLES and self._is_title(i, end)  # "Prime Ministers Ana Ruiz and Jo Poe"
        return i < end and (plural or doc[i].lower_.strip(".") in lx.TITLES)

    def _name(self, start: int, end: int, *, titles: tuple[str, ...] = (), nested: bool = False) -> Ref:
        doc, gazetteer = self.doc, self.gazetteer
        head = head_of(doc, start, end)
        text = doc.between(start, end)
        nick = _NICKNAMED.fullmatch(text)  # Ana "Nita" Ruiz
        text = f"{nick[1]} {nick[3]}" if nick else text
        entries = self.known[start][1] if start in self.known and self.known[start][0] == end else ()
        if not entries and key_of(text) not in gazetteer.with_the:
            entries = tuple(e.slug for e in gazetteer.find(_STATE_OF.sub("", text)))
        name = " ".join(text.split()).replace("’", "'")
        ref = Ref(start, end, head, "name", name=name, core=(start, end), entries=entries, titles=titles, nested=nested)
        if entries and entries[0] in gazetteer.regions:
            ref.extra["state"] = True
        if nick:
            ref.extra["also"] = f"{nick[2]} {nick[3]}"
        ref.label = majority(self.labels.get(k, "") for k in range(start, end))
        one = end - start > 1 and lx.first_name_gender(doc[start].text)  # "Carla Desrosiers"
        several = doc[head].tag_ in ("NNPS", "NNS") or (doc[head].text[:-1].isupper() and doc[head].text.endswith("s"))  # MPs
        ref.number = "pl" if several and not entries and not one else "sg"
        country = gazetteer.demonym(text)
        if country is not None and not entries:
            ref.country = country.slug
            ref.adjective = is_adjective(doc, end)
            ref.entries = (country.slug,) if ref.adjective else ()
        elif not entries and (text.lower() in lx.GROUP_ADJECTIVES or (ref.label == "NORP" and end - start == 1)):
            ref.adjective = is_adjective(doc, end)
        if doc[head].dep_ in _MODIFIER_DEPS and not start <= doc[head].head.i < end:
            ref.nested = True
        if not ref.nested:
            ref.start = min(left_edge(doc, ref), self._noun_before(ref))
            ref.titles = titles or tuple(t.lower_ for t in doc[ref.start : start] if t.lower_ in lx.TITLES)
            if ref.number == "pl" and ref.titles and not any(t.lower_ in lx.PLURAL_TITLES for t in doc[ref.start : start]):
                ref.number = "sg"  # "President Farinhas"
        elif start > 0 and doc[start - 1].pos_ == "DET" and doc[start - 1].head.i == head:
            ref.start = start - 1
        return ref


def _opens_person(word: str) -> bool:
    return bool(lx.first_name_gender(word)) or len(word.strip(".")) == 1  # "L. Douglas Poe"
