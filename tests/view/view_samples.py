"""Graphs for the page's tests: a small diplomatic story written for them, and generated ones of any size."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from dataclasses import replace

import networkx as nx

from kg.model import QUADS, Argument, Claim, Document, Entity, Evidence, Mention, Node, Relation, Source, Time, Zone, claim_id

BASE = "https://example.org/id/"
TERMS = "https://w3id.org/diplokg/ontology#"

NAMES = {
    "Kestria": "Country", "Norvane": "Country", "Halmar": "Country", "Ostrel": "Country", "Velland": "Country",
    "Ilsa Maren": "Person", "Dorian Vask": "Person", "Tomas Ekely": "Person", "Petra Lindqvist": "Person", "Aune Sorri": "Person",
    "Northern Trade Union": "Alliance", "Straits Commission": "Organization", "Kestrian Navy": "Military", "Meridian Cables": "Company",
    "Coastal Herald": "Media", "Norvane Parliament": "GovernmentBody", "Lake Accord": "Event", "Varda Strait": "Place", "Port Essen": "Place",
    "fishing rights": "Topic", "undersea cable contract": "Topic", "grain tariffs": "Topic", "prisoner exchange": "Topic",
}  # fmt: skip

RELATIONS = {
    "agreed with": ("AGREE", "057"), "visited": ("CONSULT", "042"), "negotiated with": ("CONSULT", "046"), "supported": ("SUPPORT", "051"),
    "cooperated with": ("COOPERATE", "060"), "committed funds to": ("AID", "070"), "released": ("YIELD", "084"), "called for": ("REQUEST", "020"),
    "criticized": ("ACCUSE", "111"), "raised concern": ("ACCUSE", "110"), "accused": ("ACCUSE", "112"), "rejected": ("REJECT", "120"),
    "warned": ("THREATEN", "130"), "sanctioned": ("SANCTION", "163"), "restricted": ("SANCTION", "160"), "seized": ("COERCE", "171"),
    "mobilized": ("MOBILIZE", "152"), "member of": (None, None), "owns": (None, None), "head of": (None, None), "located in": (None, None),
    "participated in": (None, None), "discussed": ("CONSULT", "040"),
}  # fmt: skip

# (text, subject, relation, words of the relation, object, options)
STORY = {
    "lake-talks.txt": ("Ministers return to the lake", "2031-03-14", "https://example.org/news/lake-talks", [
        ("Ilsa Maren, who leads the government of Kestria, visited Port Essen on Monday.", "Ilsa Maren", "visited", "visited", "Port Essen", {"time": ("2031-03-10", "Monday")}),
        ("Ilsa Maren is prime minister of Kestria.", "Ilsa Maren", "head of", "is prime minister of", "Kestria", {}),
        ("Kestria agreed with Norvane on a prisoner exchange after two days of talks.", "Kestria", "agreed with", "agreed with", "Norvane", {"args": [("topic", "prisoner exchange")]}),
        ("Kestria also agreed with Norvane that both would send observers.", "Kestria", "agreed with", "agreed with", "Norvane", {}),
        ("Norvane released 14 sailors under the prisoner exchange, Tomas Ekely said.", "Norvane", "released", "released", "prisoner exchange", {"said": ("Tomas Ekely", "said")}),
        ("Tomas Ekely may visit Port Essen in April.", "Tomas Ekely", "visited", "may visit", "Port Essen", {"modality": "possible", "time": ("2031-04", "April")}),
        ("The Straits Commission supported the Lake Accord.", "Straits Commission", "supported", "supported", "Lake Accord", {}),
        ("Halmar participated in the Lake Accord as an observer.", "Halmar", "participated in", "participated in", "Lake Accord", {}),
        ("Kestria participated in the Lake Accord.", "Kestria", "participated in", "participated in", "Lake Accord", {}),
        ("Norvane participated in the Lake Accord.", "Norvane", "participated in", "participated in", "Lake Accord", {}),
    ]),
    "strait.txt": ("Navy holds trawlers in the Varda Strait", "2031-05-02", None, [
        ("The Kestrian Navy seized two trawlers in the Varda Strait.", "Kestrian Navy", "seized", "seized", "Varda Strait", {"time": ("2031-05-01", "")}),
        ("Dorian Vask accused Kestria of piracy.", "Dorian Vask", "accused", "accused", "Kestria", {}),
        ("Kestria did not seize the boats, Ilsa Maren insisted.", "Kestria", "seized", "did not seize", "Varda Strait", {"polarity": "negative", "said": ("Ilsa Maren", "insisted")}),
        ("Ostrel criticized Kestria over fishing rights.", "Ostrel", "criticized", "criticized", "Kestria", {"args": [("topic", "fishing rights")]}),
        ("Ostrel would sanction Kestria if more boats were held.", "Ostrel", "sanctioned", "would sanction", "Kestria", {"modality": "hypothetical"}),
        ("Dorian Vask is president of Ostrel.", "Dorian Vask", "head of", "is president of", "Ostrel", {}),
        ("The Varda Strait lies in Halmar.", "Varda Strait", "located in", "lies in", "Halmar", {}),
        ("Halmar called for calm and raised fishing rights.", "Halmar", "called for", "called for", "fishing rights", {"modality": "requested"}),
        ("The Kestrian Navy was mobilized by Kestria.", "Kestria", "mobilized", "was mobilized by", "Kestrian Navy", {}),
        ("Ostrel warned Kestria that the Varda Strait must stay open.", "Ostrel", "warned", "warned", "Kestria", {"modality": "asserted"}),
        ("Ostrel criticized Kestria again in the evening.", "Ostrel", "criticized", "criticized", "Kestria", {}),
    ]),
    "cables.txt": ("Parliament asks who owns the cables", "2031-07-20", "https://example.org/news/cables", [
        ("Meridian Cables owns the landing station at Port Essen.", "Meridian Cables", "owns", "owns", "Port Essen", {}),
        ("Petra Lindqvist raised concern over the undersea cable contract.", "Petra Lindqvist", "raised concern", "raised concern over", "undersea cable contract", {}),
        ("Petra Lindqvist is speaker of the Norvane Parliament.", "Petra Lindqvist", "head of", "is speaker of", "Norvane Parliament", {}),
        ("The Norvane Parliament restricted Meridian Cables.", "Norvane Parliament", "restricted", "restricted", "Meridian Cables", {}),
        ("Velland may invest: it committed funds to Meridian Cables.", "Velland", "committed funds to", "committed funds to", "Meridian Cables", {"modality": "planned"}),
        ("The Coastal Herald said that Meridian Cables negotiated with Velland.", "Meridian Cables", "negotiated with", "negotiated with", "Velland", {"said": ("Coastal Herald", "said")}),
        ("Aune Sorri rejected the undersea cable contract.", "Aune Sorri", "rejected", "rejected", "undersea cable contract", {}),
        ("Aune Sorri is a member of the Norvane Parliament.", "Aune Sorri", "member of", "is a member of", "Norvane Parliament", {}),
    ]),
    "trade.txt": ("Union weighs grain tariffs", "2031-11-05", "https://example.org/news/trade", [
        ("Velland is a member of the Northern Trade Union.", "Velland", "member of", "is a member of", "Northern Trade Union", {}),
        ("Norvane is a member of the Northern Trade Union.", "Norvane", "member of", "is a member of", "Northern Trade Union", {}),
        ("Halmar is a member of the Northern Trade Union.", "Halmar", "member of", "is a member of", "Northern Trade Union", {}),
        ("The Northern Trade Union discussed grain tariffs.", "Northern Trade Union", "discussed", "discussed", "grain tariffs", {}),
        ("Velland rejected the grain tariffs.", "Velland", "rejected", "rejected", "grain tariffs", {}),
        ("Norvane did not support the grain tariffs, Tomas Ekely said.", "Norvane", "supported", "did not support", "grain tariffs", {"polarity": "negative", "said": ("Tomas Ekely", "said")}),
        ("Tomas Ekely is foreign minister of Norvane.", "Tomas Ekely", "head of", "is foreign minister of", "Norvane", {}),
        ("Norvane cooperated with Velland on harvest data.", "Norvane", "cooperated with", "cooperated with", "Velland", {}),
        ("Some say Ostrel cooperated with Velland.", "Ostrel", "cooperated with", "cooperated with", "Velland", {"confidence": 0.3}),
    ]),
}  # fmt: skip


def iri(name: str) -> str:
    return BASE + name.replace(" ", "_")


def node(name: str, text: str = "", start: int = 0) -> Node:
    return Node(iri(name), name, NAMES.get(name, "Topic"), text or name, start, start + len(text or name))


def relation(label: str, text: str, start: int) -> Relation:
    plover, cameo = RELATIONS.get(label, (None, None))
    return Relation(TERMS + label.replace(" ", "_"), label, text, start, start + len(text), plover, cameo, QUADS.get(plover or ""))


def claim(document: str, at: int, sentence: str, subject: str, label: str, words: str, object: str | None, options: dict) -> Claim:
    """One claim of the story, its offsets found in the sentence."""

    def found(name: str) -> Node:
        seen = re.search(rf"\b{re.escape(name)}\b", sentence)
        return node(name, name, at + (seen.start() if seen else 0))

    said = options.get("said")
    time = options.get("time")
    made = Claim(
        id="", document=document, subject=found(subject), relation=relation(label, words, at + sentence.index(words)),
        object=found(object) if object else None,
        arguments=tuple(Argument(role, found(name)) for role, name in options.get("args", ())),
        attribution=(Source(iri(said[0]), said[0], said[0], said[1], at + sentence.find(said[0]), at + sentence.find(said[0]) + len(said[0])),) if said else (),
        polarity=options.get("polarity", "positive"), modality=options.get("modality", "asserted"),
        time=Time(time[0], time[1], at + sentence.find(time[1]), at + sentence.find(time[1]) + len(time[1])) if time else None,
        place=None, confidence=options.get("confidence", 0.6 + (at * 7 % 37) / 100), evidence=Evidence(at, at + len(sentence), sentence),
    )  # fmt: skip
    return replace(made, id=claim_id(made))


def story() -> tuple[list[Document], list[Claim], list[Entity]]:
    documents, claims = [], []
    for id, (title, date, url, rows) in STORY.items():
        text, at = title + "\n\n", len(title) + 2
        for sentence, subject, label, words, object, options in rows:
            claims.append(claim(id, at, sentence, subject, label, words, object, options))
            text += sentence + " "
            at += len(sentence) + 1
        text = text.rstrip()
        documents.append(Document(id, text, title, date, url, (Zone("headline", 0, len(title)), Zone("body", len(title) + 2, len(text)))))
    return documents, claims, entities_of(claims)


def entities_of(claims: Iterable[Claim]) -> list[Entity]:
    found: dict[str, Entity] = {}
    for c in claims:
        for n in (*c.nodes(), *(Node(s.id, s.label, NAMES.get(s.label, "Person"), s.text, s.start, s.end) for s in c.attribution)):
            held = found.get(n.id) or Entity(n.id, n.label, n.type, aliases=tuple(n.label.split()[1:][-1:]))
            mention = Mention(c.document, n.start, n.end, n.text, "name")
            found[n.id] = replace(held, mentions=tuple(sorted({*held.mentions, mention})))
    return [found[id] for id in sorted(found)]


def graph_of(claims: Iterable[Claim]) -> nx.MultiDiGraph:
    """The graph as ``docs/architecture.md`` describes it."""
    made = nx.MultiDiGraph()
    for c in claims:
        if c.object is None:
            continue
        for n in (c.subject, c.object):
            made.add_node(n.id, label=n.label, type=n.type, aliases=[], same_as=[])
        flat = {
            "relation": c.relation.label,
            "polarity": c.polarity,
            "modality": c.modality,
            "quad": c.relation.quad,
            "confidence": c.confidence,
            "document": c.document,
            "evidence": c.evidence.text,
        }
        made.add_edge(c.subject.id, c.object.id, key=c.id, claim=c.to_json(), **flat)
    return made


def generated(nodes: int, edges: int, seed: int = 7) -> tuple[list[Document], list[Claim], list[Entity]]:
    """Communities of about forty names with hubs, most claims inside them; ten sentences a document."""
    rng = random.Random(seed)
    kinds = sorted(set(NAMES.values()))
    labels = [
        f"{rng.choice(['Ar', 'Bel', 'Cor', 'Dun', 'El', 'Far', 'Gal', 'Hol'])}{rng.choice(['an', 'eth', 'ia', 'or', 'um', 'wick'])} {i}"
        for i in range(nodes)
    ]
    types = [rng.choice(kinds) for _ in range(nodes)]
    relations = sorted(RELATIONS)
    size = 40
    groups = max(1, nodes // size)
    claims: list[Claim] = []
    documents: list[Document] = []
    rows: list[tuple] = []
    pairs = [(i, (i // size) * size if i % size else rng.randrange(nodes)) for i in range(nodes)]
    while len(pairs) < edges:
        g = rng.randrange(groups) * size
        a = g + int(size * rng.random() ** 2)
        pairs.append((a, g + int(size * rng.random() ** 1.5) if rng.random() < 0.88 else rng.randrange(nodes)))
    for a, b in pairs[:edges]:
        a, b = a % nodes, b % nodes
        rows.append((a, b if a != b else (b + 1) % nodes, rng.choice(relations)))
    for k in range(0, len(rows), 10):
        id, at, text = f"news-{k // 10:05d}.txt", 0, ""
        for a, b, label in rows[k : k + 10]:
            sentence = f"On this day {labels[a]} {label} {labels[b]}, the paper wrote."
            options = {
                "polarity": "negative" if rng.random() < 0.06 else "positive",
                "modality": rng.choice(["asserted"] * 6 + ["planned", "possible"]),
                "confidence": round(0.35 + 0.6 * rng.random(), 2),
            }
            made = claim(id, at, sentence, labels[a], label, label, labels[b], options)
            claims.append(replace(made, subject=replace(made.subject, type=types[a]), object=replace(made.object, type=types[b])))
            text, at = text + sentence + " ", at + len(sentence) + 1
        documents.append(Document(id, text, f"Report {k // 10}", f"20{10 + k // 10 % 20:02d}-{1 + k // 200 % 12:02d}-11"))
    claims = [replace(c, id=claim_id(c)) for c in claims]
    return documents, claims, entities_of(claims)
