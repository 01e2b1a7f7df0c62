"""A small world of invented news for the tests: two documents, a dozen claims, offsets found in the text."""

from __future__ import annotations

from dataclasses import replace

from kg.model import QUADS, Argument, Claim, Document, Entity, Evidence, Mention, Node, Relation, Source, Time, claim_id

BASE = "https://w3id.org/diplokg/id/"
DIP = "https://w3id.org/diplokg/ontology#"

TEXTS = {
    "quay.txt": (
        "Minister Ana Sol voiced worries on quay ownership. Maritel owns Blue Quay, and Orvel Group owns Maritel. "
        "Orvel Group is based in Norland. Norland did not threaten Sudmark, said Ana Sol. "
        "Norland may sanction Sudmark on 3 May 2024. According to the Daily Lamp, Sudmark accused Norland of piracy."
    ),
    "reply.txt": (
        "Sudmark did not accuse Norland of piracy. Norland attacked Sudmark in Port Elm in March 2024. Ana Sol criticized Norland."
    ),
}
ENTITIES = {
    "Ana_Sol": ("Ana Sol", "Person", ("Minister Ana Sol", "Sol"), (), ()),
    "quay_ownership": ("quay ownership", "Topic", (), (), ("Blue_Quay",)),
    "Blue_Quay": ("Blue Quay", "Company", (), (), ()),
    "Maritel": ("Maritel", "Company", (), ("http://www.wikidata.org/entity/Q0",), ()),
    "Orvel_Group": ("Orvel Group", "Company", ("Orvel",), (), ()),
    "Norland": ("Norland", "Country", ("Kingdom of Norland",), (), ()),
    "Sudmark": ("Sudmark", "Country", (), (), ()),
    "Daily_Lamp": ("The Daily Lamp", "Media", (), (), ()),
    "piracy": ("piracy", "Topic", (), (), ()),
    "Port_Elm": ("Port Elm", "Place", (), (), ()),
}
CLAIMS = [
    # document, sentence's first words, subject, relation, its words, root, object, more
    ("quay.txt", "Minister", "Ana_Sol", "raisedConcern|raised concern", "voiced worries on", "ACCUSE", "quay_ownership", {}),
    ("quay.txt", "Maritel owns", "Maritel", "owns|owns", "owns", None, "Blue_Quay", {}),
    ("quay.txt", "Maritel owns", "Orvel_Group", "owns|owns", "owns", None, "Maritel", {}),
    ("quay.txt", "Orvel Group is", "Orvel_Group", "basedIn|based in", "based in", None, "Norland", {}),
    (
        "quay.txt",
        "Norland did",
        "Norland",
        "threatened|threatened",
        "threaten",
        "THREATEN",
        "Sudmark",
        {"polarity": "negative", "by": [("Ana_Sol", "said")]},
    ),
    (
        "quay.txt",
        "Norland may",
        "Norland",
        "sanctioned|sanctioned",
        "sanction",
        "SANCTION",
        "Sudmark",
        {"modality": "possible", "time": ("2024-05-03", "3 May 2024")},
    ),
    (
        "quay.txt",
        "According",
        "Sudmark",
        "accused|accused",
        "accused",
        "ACCUSE",
        "Norland",
        {"by": [("Daily_Lamp", "According to")], "topic": "piracy"},
    ),
    ("reply.txt", "Sudmark did", "Sudmark", "accused|accused", "accuse", "ACCUSE", "Norland", {"polarity": "negative", "topic": "piracy"}),
    (
        "reply.txt",
        "Norland attacked",
        "Norland",
        "attacked|attacked",
        "attacked",
        "ASSAULT",
        "Sudmark",
        {"time": ("2024-03", "March 2024"), "place": "Port_Elm"},
    ),
    ("reply.txt", "Ana Sol", "Ana_Sol", "criticized|criticized", "criticized", "ACCUSE", "Norland", {"confidence": 0.4}),
]


def small_world() -> tuple[list[Claim], list[Entity], list[Document]]:
    """(claims, entities, documents), ids and offsets as a build would give them."""
    documents = [
        Document("quay.txt", TEXTS["quay.txt"], "Worry at the quay", "2024-04-01", "https://news.example/quay"),
        Document("reply.txt", TEXTS["reply.txt"], None, "2024-04-09"),
    ]
    return [_claim(*row) for row in CLAIMS], sorted((_entity(k) for k in ENTITIES), key=lambda e: e.id), documents


def _find(document: str, words: str, after: int = 0) -> tuple[str, int, int]:
    start = TEXTS[document].index(words, after)
    return words, start, start + len(words)


def _entity(key: str) -> Entity:
    label, type_, aliases, same, about = ENTITIES[key]
    mentions = []
    for name, text in sorted(TEXTS.items()):
        after = 0
        while (start := text.find(label, after)) >= 0:
            after = start + len(label)
            mentions.append(Mention(name, start, after, label, "nominal" if type_ == "Topic" else "name"))
    return Entity(BASE + key, label, type_, aliases, same, tuple(BASE + a for a in about), tuple(mentions))


def _node(key: str, document: str, after: int) -> Node:
    label, type_ = ENTITIES[key][:2]
    words = label.replace("The ", "")
    return Node(BASE + key, label, type_, *_find(document, words, after if words in TEXTS[document][after:] else 0))


def _claim(document: str, first: str, subject: str, relation: str, words: str, root: str | None, object_: str, more: dict) -> Claim:
    start = TEXTS[document].index(first)
    stop = TEXTS[document].index(".", start) + 1
    name, label = relation.split("|")
    at = start if subject != "Orvel_Group" or first != "Maritel owns" else TEXTS[document].index("Orvel")
    verb = _find(document, words, at)
    time = more.get("time")
    sources = [(_node(who, document, start), cue) for who, cue in more.get("by", [])]
    claim = Claim(
        "",
        document,
        _node(subject, document, at),
        Relation(DIP + name, label, *verb, root, root and "112", root and QUADS[root]),
        _node(object_, document, verb[2]),
        tuple(Argument("topic", _node(more[role], document, start)) for role in ["topic"] if role in more),
        tuple(Source(n.id, n.label, n.text, cue, n.start, n.end) for n, cue in sources),
        more.get("polarity", "positive"),
        more.get("modality", "asserted"),
        Time(time[0], *_find(document, time[1], start)) if time else None,
        _node(more["place"], document, start) if "place" in more else None,
        more.get("confidence", 0.9),
        Evidence(start, stop, TEXTS[document][start:stop]),
    )
    return replace(claim, id=claim_id(claim))
