"""Mistakes of small parsers inside noun phrases: whose a name, a date, a place is, and where a compound ends."""

from __future__ import annotations

from ..tree import Tree
from ..words import DAYS, MONTHS

__all__ = [
    "aged_subject",
    "ampersand",
    "apposed_first",
    "compound_tail",
    "counted_of",
    "dangling",
    "dated",
    "month_first",
    "named_last",
    "of_what",
    "one_of",
    "opens_as_subject",
    "over_half",
    "part_of_them",
    "party_to",
    "sent_to",
    "shared_noun",
    "speaks_for",
    "styled",
    "together",
    "two_did",
    "with_alarm",
    "won_is_money",
]  # fmt: skip


def named_last(tree: Tree, i: int) -> bool:
    """ "Founder of Vindal, Mona Reyes, met …": a role without an article is the person's whose name follows, not the firm's;
    nor is a person a country: "Togo's envoy to Peru, Mona Reyes, met …"."""
    place = tree.head[i]
    if tree.dep[i] != "appos" or tree.ent[i] != "PERSON" or tree.dep[place] != "pobj" or tree.ent[place] == "PERSON":
        return False
    role = tree.head[tree.head[place]]
    if tree.dep[role] not in ("nsubj", "nsubjpass") or tree.pos[role] != "NOUN":
        return False
    if tree.kid(role, "det", "poss") is not None and tree.ent[place] != "GPE":
        return False
    end = tree.subtree(i)[-1] + 1
    if tree.tag[role] != "NN" or end >= tree.n or tree.text[end] != "," or tree.text[tree.subtree(i)[0] - 1] != ",":
        return False
    tree.move(i, role, "appos")
    return True


def dated(tree: Tree, i: int) -> bool:
    """ "published tax returns from 1995", "the first ships since July": the time is that of the object."""
    verb, when = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] not in ("from", "since") or tree.dep[i] != "prep" or when is None:
        return False
    year = tree.text[when].isdigit() and len(tree.text[when]) == 4
    if not (year or tree.low[when] in MONTHS) or tree.low[when + 1 : when + 2] in (["to"], ["until"], ["through"], ["-"], ["–"]):
        return False
    thing = tree.kid(verb, "dobj")
    if thing is None or tree.subtree(thing)[-1] != i - 1:
        return False
    if tree.low[i] == "since" and not any(tree.tag[k] == "JJS" or tree.low[k] in ("first", "last", "only") for k in tree.kids[thing]):
        return False
    tree.move(i, thing, "prep")
    return True


_SENDING = frozenset("deliver deploy dispatch donate export hand ship supply transfer send".split())


def sent_to(tree: Tree, i: int) -> bool:
    """ "sent a team of experts to Oslo": where they go is no part of what they are."""
    if tree.low[i] != "to" or tree.dep[i] != "prep" or tree.pos[tree.head[i]] != "NOUN":
        return False
    thing = tree.head[i]
    while tree.dep[thing] == "pobj" and tree.low[tree.head[thing]] == "of":
        thing = tree.head[tree.head[thing]]
    verb, goal = tree.head[thing], tree.kid(i, "pobj")
    if tree.dep[thing] != "dobj" or tree.lemma[verb] not in _SENDING or thing < verb or tree.subtree(thing)[-1] != tree.subtree(i)[-1]:
        return False
    if goal is None or any(tree.dep[k] == "dative" or (tree.dep[k] == "prep" and tree.low[k] == "to") for k in tree.kids[verb]):
        return False
    tree.move(i, verb, "dative")
    return True


_TIMES = frozenset("afternoon day decade evening hour minute month moment morning night second time today week weekend year".split())


def compound_tail(tree: Tree, i: int) -> bool:
    """ "talks on river dams": a plural right after the noun of a preposition is that noun's head, not a measure of its own."""
    first = i - 1
    if tree.dep[i] != "npadvmod" or tree.tag[i] != "NNS" or tree.ent[i] or tree.lemma[i] in _TIMES or first < 1:
        return False
    if tree.dep[first] != "pobj" or tree.tag[first] != "NN" or tree.ent[first] or tree.kids_of(i, "det", "nummod", "amod"):
        return False
    verb = tree.head[i]
    if not tree.above(first, verb, -1):
        return False
    tree.move(i, tree.head[first], "pobj")
    for k in list(tree.kids[first]):
        tree.move(k, i, tree.dep[k])
    tree.move(first, i, "compound")
    return True


def shared_noun(tree: Tree, i: int) -> bool:
    """ "Pilot and commander seats": a bare noun before "and", and a compound in the plural after it, share the plural."""
    first = tree.head[i]
    if tree.dep[i] != "conj" or tree.tag[i] != "NNS" or tree.tag[first] != "NN" or i - first != 3 or tree.low[first + 1] != "and":
        return False
    if tree.dep[i - 1] != "compound" or tree.head[i - 1] != i or tree.tag[i - 1] != "NN" or tree.ent[first] or tree.ent[i]:
        return False
    if tree.dep[first] not in ("dobj", "pobj", "nsubj", "nsubjpass") or any(k < first for k in tree.kids[first]):
        return False
    tree.move(i, tree.head[first], tree.dep[first])
    tree.move(first, i, "compound")
    return True


_SPOKESPEOPLE = frozenset("adviser advisor aide analyst attorney lawyer representative spokesman spokesperson spokeswoman".split())


def speaks_for(tree: Tree, i: int) -> bool:
    """ "A spokeswoman for Aster, Ana Poe, said": the name between commas is the spokeswoman's, not that of whom she speaks for."""
    boss = tree.head[i]
    if tree.dep[i] not in ("appos", "conj") or tree.ent[i] != "PERSON" or tree.dep[boss] != "pobj" or i < boss:
        return False
    role = tree.head[tree.head[boss]]
    if tree.lemma[role] not in _SPOKESPEOPLE or tree.low[tree.head[boss]] not in ("for", "of", "to") or tree.kid(role, "appos") is not None:
        return False
    end = tree.subtree(i)[-1] + 1
    if end >= tree.n or tree.text[end] != "," or tree.text[tree.subtree(i)[0] - 1] != ",":
        return False
    tree.move(i, role, "appos")
    return True


def one_of(tree: Tree, i: int) -> bool:
    """ "One of them, Ana Poe, said": the name between commas is who the one is, and the subject."""
    host = tree.head[i]
    one = host if tree.low[host] == "one" else tree.head[tree.head[host]] if tree.dep[host] == "pobj" else host
    if tree.dep[i] != "appos" or tree.low[one] != "one" or tree.dep[one] not in ("nsubj", "nsubjpass") or i < one:
        return False
    end = tree.subtree(i)[-1] + 1
    if tree.pos[i] != "PROPN" or end >= tree.n or tree.text[end] != "," or tree.text[tree.subtree(i)[0] - 1] != ",":
        return False
    tree.move(i, tree.head[one], tree.dep[one])
    tree.move(one, i, "appos")
    return True


def two_did(tree: Tree, i: int) -> bool:
    """ "The two held talks": between "the two" and a noun without a verb the participle is the verb."""
    noun, subject = tree.head[i], i - 1
    if tree.dep[i] != "amod" or tree.tag[i] not in ("VBN", "VBD") or tree.head[noun] != noun or tree.pos[noun] != "NOUN":
        return False
    if subject < 1 or tree.low[subject] not in ("two", "three") or tree.low[subject - 1] != "the":
        return False
    if tree.kid(noun, "cop", "aux") is not None:
        return False
    tree.crown(i)
    tree.pos[i], tree.tag[i] = "VERB", "VBD"
    tree.move(subject, i, "nsubj")
    tree.move(subject - 1, subject, "det")
    for k in [k for k in tree.kids[noun] if k > noun or k < i]:
        tree.move(k, i, tree.dep[k])
    tree.move(noun, i, "dobj")
    return True


def together(tree: Tree, i: int) -> bool:
    """ "The two firms together control the port": how they do it, not who they are."""
    noun = tree.head[i]
    if tree.low[i] != "together" or tree.dep[noun] != "nsubj" or noun > i or tree.head[noun] < i:
        return False
    tree.move(i, tree.head[noun], "advmod")
    return True


def over_half(tree: Tree, i: int) -> bool:
    """ "Control over half of the port": more than half of it."""
    verb, part = tree.head[i], tree.kid(i, "pobj")
    if tree.low[i] != "over" or tree.dep[i] != "prep" or tree.pos[verb] != "VERB" or part != i + 1 or tree.kid(verb, "dobj") is not None:
        return False
    if tree.low[part] != "half" or i != verb + 1:
        return False
    tree.move(part, verb, "dobj")
    tree.move(i, part, "quantmod")
    return True


_PARTS = frozenset("all both half many most none several some".split())


def part_of_them(tree: Tree, i: int) -> bool:
    """ "Killed 1,000 people, most of them in one town": where most of them were is not where all were."""
    of = next((k for k in tree.kids_of(i, "prep") if tree.low[k] == "of" and k == i + 1), None)
    them = tree.kid(of, "pobj") if of is not None else None
    if tree.low[i] not in _PARTS or them is None or tree.low[them] not in ("them", "whom") or i == 0 or tree.text[i - 1] != ",":
        return False
    where = them + 1
    if where >= tree.n or tree.dep[where] != "prep" or tree.head[where] >= i:
        return False
    if tree.head[i] == where:  # taken for the subject of "in what they called a raid"
        tree.move(i, tree.head[where], "dep")
    tree.move(where, i, "prep")
    return True


def party_to(tree: Tree, i: int) -> bool:
    """ "Called on the parties to the conflict to stop": what they are parties to is theirs."""
    if tree.low[i] != "to" or tree.dep[i] not in ("prep", "dative") or tree.lemma[i - 1] not in ("party", "signatory") or i < 2:
        return False
    if tree.head[i] == i - 1 or tree.head[i] > i or tree.pos[i - 1] != "NOUN" or tree.above(i - 1, i, -1):
        return False
    tree.move(i, i - 1, "prep")
    return True


_OPENERS = frozenset("afterward afterwards also besides finally here however indeed instead later maybe meanwhile moreover nevertheless "
    "next now once perhaps still then there thereafter though today tomorrow tonight well yes yesterday yet".split())  # fmt: skip


def apposed_first(tree: Tree, i: int) -> bool:
    """ "Tolliver, a councillor, accused …": a word that opens a sentence as a name would is one, where the next phrase says what it is."""
    verb = tree.head[i]
    opens = i == 0 or tree.pos[i - 1] == "SPACE" or tree.text[i - 1] in (".", "?", "!", '"', "”")
    if tree.dep[i] not in ("advmod", "intj", "npadvmod") or not tree.text[i].istitle() or not opens or verb <= i + 2 or tree.kids[i]:
        return False
    if tree.low[i] in _OPENERS or tree.low[i].endswith("ly") or tree.text[i + 1] != "," or tree.low[i + 2] not in ("a", "an", "the"):
        return False
    subject = tree.kid(verb, "nsubj", "nsubjpass")
    if subject is None or tree.subtree(subject)[0] != i + 2 or tree.kid(subject, "punct") is None or tree.ent[subject] == "PERSON":
        return False
    tree.pos[i], tree.tag[i] = "PROPN", "NNP"
    tree.dep[i] = tree.dep[subject]
    tree.move(subject, i, "appos")
    return True


def opens_as_subject(tree: Tree, i: int) -> bool:
    """ "Tolliver accused the bank": what opens a sentence with a capital right before a verb without subject is the subject."""
    verb = tree.head[i]
    opens = i == 0 or tree.pos[i - 1] == "SPACE" or tree.text[i - 1] in (".", "?", "!")
    if tree.dep[i] not in ("advmod", "intj", "npadvmod") or not tree.text[i].istitle() or not opens or verb != i + 1 or tree.kids[i]:
        return False
    if tree.low[i] in _OPENERS or tree.low[i].endswith("ly") or len(tree.text[i]) < 4 or tree.tag[verb] not in ("VBD", "VBZ"):
        return False
    if tree.kid(verb, "nsubj", "nsubjpass", "csubj", "expl", "attr") is not None:
        return False
    if tree.kid(verb, "dobj", "ccomp", "xcomp", "prep") is None:
        return False
    tree.pos[i], tree.tag[i], tree.dep[i] = "PROPN", "NNP", "nsubj"
    return True


_STYLES = frozenset("excellency highness holiness majesty".split())


def styled(tree: Tree, i: int) -> bool:
    """ "His Majesty the Emperor": the office is the head, the style stands before it."""
    office = next((k for k in tree.kids_of(i, "appos") if k > i), None)
    if tree.low[i] not in _STYLES or office is None or tree.subtree(office)[0] != i + 1 or tree.head[i] == i:
        return False
    for k in [k for k in tree.kids[i] if k != office]:
        tree.move(k, office, tree.dep[k])
    tree.move(office, tree.head[i], tree.dep[i])
    tree.move(i, office, "nmod")
    return True


def aged_subject(tree: Tree, i: int) -> bool:
    """ "The 58-year-old added that": before a verb without a subject, who is so old is the subject."""
    verb = tree.head[i]
    if tree.low[i] != "old" or tree.low[max(i - 3, 0) : i] != ["-", "year", "-"]:
        return False
    if tree.dep[i] not in ("amod", "advmod", "acomp", "compound"):
        return False
    if verb < i or tree.tag[verb] not in ("VBD", "VBZ") or tree.kid(verb, "nsubj", "nsubjpass", "csubj") is not None:
        return False
    for k in [k for k in tree.kids_of(verb, "det", "nummod") if k < i]:
        tree.move(k, i, tree.dep[k])
    tree.dep[i] = "nsubj"
    return True


def of_what(tree: Tree, i: int) -> bool:
    """ "Praised the handover in June of a ship", "released video on Monday of the raid": no day or month has a ship.

    The month is the noun's, the day what the verb's news is of.
    """
    day = tree.head[i]
    when = tree.head[day]
    if tree.low[i] != "of" or tree.dep[i] != "prep" or tree.low[day] not in MONTHS | DAYS or tree.dep[day] != "pobj" or i != day + 1:
        return False
    noun = tree.subtree(when)[0] - 1
    if noun < 0 or tree.tag[noun] not in ("NN", "NNS") or tree.head[when] not in (noun, tree.head[noun]):
        return False
    if any(tree.tag[k] == "CD" for k in tree.kids_of(i, "pobj")):
        return False  # "in June of 2020"
    tree.move(i, noun, "prep")
    if tree.low[day] in MONTHS:
        tree.move(when, noun, "prep")
    return True


def dangling(tree: Tree, i: int) -> bool:
    """ "A contract signed with a firm would cover it": what stands right after a preposition is no second subject."""
    if tree.dep[i] != "prep" or tree.pos[i] != "ADP" or tree.kids[i] or i + 1 >= tree.n:
        return False
    verb = next((a for a in tree.ancestors(i) if tree.pos[a] in ("VERB", "AUX") and len(tree.kids_of(a, "nsubj", "nsubjpass")) > 1), None)
    if verb is None:
        return False
    first, *others = tree.kids_of(verb, "nsubj", "nsubjpass")
    second = next((k for k in others if first < i < k < verb and tree.subtree(k)[0] == i + 1), None)
    if second is None:
        return False
    tree.move(second, i, "pobj")
    return True


def counted_of(tree: Tree, i: int) -> bool:
    """ "The eight EU and NATO members": what is counted is the members, and both names are theirs."""
    name = tree.head[i]
    if tree.dep[i] != "conj" or tree.tag[i] != "NNS" or tree.pos[name] != "PROPN" or tree.kid(name, "nummod") is None or i - name != 3:
        return False
    if tree.low[name + 1] != "and" or tree.dep[i - 1] != "compound" or tree.head[i - 1] != i or tree.pos[i - 1] != "PROPN":
        return False
    dep, host = tree.dep[name], tree.head[name]
    if host == name:
        return False
    tree.move(i, host, dep)
    for k in [k for k in tree.kids[name] if k < name and tree.dep[k] in ("det", "nummod", "amod", "poss")]:
        tree.move(k, i, tree.dep[k])
    tree.move(name, i, "compound")
    tree.move(i - 1, name, "conj")
    return True


def heard_from(tree: Tree, i: int) -> bool:
    """ "Learned of the leak from a colleague": who it is heard from is no part of the leak."""
    noun = tree.head[i]
    about = tree.head[noun]
    verb = tree.head[about]
    if tree.low[i] != "from" or tree.dep[i] != "prep" or tree.dep[noun] != "pobj" or tree.low[about] not in ("about", "of"):
        return False
    if tree.lemma[verb] not in ("hear", "know", "learn") or not verb < about < noun < i:
        return False
    tree.move(i, verb, "prep")
    return True


def month_first(tree: Tree, i: int) -> bool:
    """ "In July Fabio, who led it, was shot": the month is the time, and the name after it who was shot."""
    month, before = i - 1, i - 2
    if tree.pos[i] != "PROPN" or before < 0 or tree.head[month] != i or tree.dep[month] != "compound" or tree.low[month] not in MONTHS:
        return False
    if tree.low[before] != "in" or tree.dep[before] != "prep" or tree.kids_of(i, "compound") != [month]:
        return False
    verb = tree.head[before]
    if tree.dep[i] == "pobj" and tree.head[i] == before:
        own = tree.kid(verb, "nsubj", "nsubjpass")
        aside = own is not None and tree.text[own + 1 : own + 2] == [","] and tree.comma_before(own)  # "Fabio, the mayor, left"
        if not before < i < verb or (own is not None and not aside):
            return False
        tree.move(i, verb, "nsubjpass" if tree.kid(verb, "auxpass") is not None else "nsubj")
        if aside:
            tree.move(own, i, "appos")
    elif tree.head[i] != verb or tree.kids[before]:
        return False
    tree.move(month, before, "pobj")
    return True


_MOODS = frozenset(
    "alarm anger caution concern delight disbelief dismay enthusiasm fury horror indifference interest outrage relief sadness satisfaction "
    "scepticism shock skepticism surprise suspicion".split()
)


def with_alarm(tree: Tree, i: int) -> bool:
    """ "Reacted to the news with alarm": how they did, and nothing that the news has."""
    noun = tree.head[i]
    if tree.low[i] != "with" or tree.dep[i] != "prep" or tree.dep[noun] not in ("dobj", "pobj") or tree.pos[noun] not in ("NOUN", "PROPN"):
        return False
    mood, verb = tree.kid(i, "pobj"), next((a for a in tree.ancestors(noun) if tree.pos[a] == "VERB"), None)
    if mood is None or tree.lemma[mood] not in _MOODS or tree.kid(mood, "prep", "det", "poss") is not None or verb is None or verb > noun:
        return False
    tree.move(i, verb, "prep")
    return True


def leader_of_many(tree: Tree, i: int) -> bool:
    """ "A former miners' leader": an article of one, and what stands between, are those of the leader, not of the miners."""
    head = tree.head[i]
    article = tree.kid(i, "det")
    if tree.dep[i] != "poss" or tree.tag[i] != "NNS" or article is None or tree.low[article] not in ("a", "an"):
        return False
    for k in [k for k in tree.kids_of(i, "det", "amod") if k < i]:
        tree.move(k, head, tree.dep[k])
    return True


def won_is_money(tree: Tree, i: int) -> bool:
    """ "Fined Baropick 97 billion won": behind a number of millions it is money, and nobody's victory."""
    number = i - 1
    if i < 1 or tree.low[i] != "won" or tree.pos[i] != "VERB" or tree.low[number] not in ("thousand", "million", "billion", "trillion"):
        return False
    host = tree.head[number]
    if tree.head[i] != host or host in (i, number) or tree.kid(i, "nsubj", "aux") is not None:
        return False
    dep = tree.dep[number]
    tree.pos[i], tree.tag[i], tree.lemma[i] = "NOUN", "NN", "won"
    names = [k for k in tree.kids[number] if tree.pos[k] == "PROPN"]
    for k in tree.kids[i][:]:
        tree.move(k, host, tree.dep[k])
    tree.move(i, host, dep)
    tree.move(number, i, "nummod")
    for k in names:
        tree.move(k, host, "dative")
    return True


def ampersand(tree: Tree, i: int) -> bool:
    """ "Kade & Stroom": what an ampersand joins is one name."""
    mark = next((k for k in tree.kids_of(tree.head[i], "cc") if tree.text[k] == "&" and k < i), None)
    if tree.dep[i] != "conj" or mark is None or tree.pos[i] != "PROPN" or tree.pos[tree.head[i]] != "PROPN" or i < tree.head[i]:
        return False
    tree.dep[i] = tree.dep[mark] = "nmod"
    return True


def legal_form(tree: Tree, i: int) -> bool:
    """ "Falk AS sold it": in capitals behind a name in small letters, a form of company, and no conjunction."""
    if tree.text[i] != "AS" or tree.tag[i] == "NNP" or i == 0 or tree.tag[i - 1] != "NNP" or tree.text[i - 1].isupper() or tree.kids[i]:
        return False
    tree.move(i, i - 1, "nmod")
    tree.pos[i], tree.tag[i] = "PROPN", "NNP"
    return True
