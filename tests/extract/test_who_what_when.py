"""What reading fresh articles showed to be read wrongly: whose words, how certain, in which role, by what label."""

import pytest

NO = "negative"


def claims_of(extract, text):
    return [
        (
            p.subject.text,
            p.relation.label,
            p.object.text if p.object else None,
            p.polarity,
            p.modality,
            tuple(source.phrase.text for source in p.attribution),
        )
        for p in extract(text)
    ]


@pytest.mark.parametrize(
    ("text", "subject", "relation", "sources"),
    [
        ("The border is closed, Ola Berg said, “but we will reopen it in May”.", "The border", "is", ("Ola Berg",)),
        ("The border is closed, Ola Berg said in Oslo, “but we will reopen it”.", "The border", "is", ("Ola Berg",)),
        ("After the flood, Ola Berg pointed out, the bank was closed.", "the bank", "was closed", ("Ola Berg",)),
        ("If Malta had opened the port, said Mona Reyes, the crew would have been safe.", "Malta", "opened", ("Mona Reyes",)),
        ("Ola Berg disputed a suggestion that a memo had been burnt in Oslo.", "a memo", "was burnt", ("Ola Berg",)),
        ("Ola Berg denied having called it weak: “The plan was late.”", "The plan", "is", ("Ola Berg",)),
        ("Norway urged Malta to sign the text, to publish the files, and to leave.", "Malta", "published", ("Norway",)),
        ("Norway criticized Togo, as a meeting of the panel concluded without a deal.", "Norway", "criticized", ()),
        ("The decision, announced Thursday in Oslo, comes with conditions.", "The decision", "came with", ()),
        ("Sales fell, according to figures published by the Harbor Bank.", "the Harbor Bank", "published", ()),
        ("The court refused to extradite Ola Berg, a man hurt by rebels.", "rebels", "hurt", ()),
        ("According to two envoys, Peru threatened Togo, a charge Lima has denied.", "Lima", "denied", ()),
        ("The waiver was weakened by Peru until, in the words of one envoy, “there was nothing left”.", "Peru", "weakened", ()),
        ("The road was shut because, according to Ola Berg, Peru had bombed it.", "The road", "was shut", ()),
        ("Ola Berg denied that Peru had bombed the road, as the paper had reported.", "Peru", "bombed", ("Ola Berg",)),
        ("The troops left the town, as Ola Berg had promised.", "The troops", "left", ()),
        ("The raid recalled Mali's seizure of the gold.", "Mali", "seized", ()),
        ("Amnesty, citing videos of the raid, demanded an inquiry.", "Amnesty", "demanded", ()),
    ],
)
def test_whose_words(extract, text, subject, relation, sources):
    found = {(s, r): sources for s, r, _, _, _, sources in claims_of(extract, text)}
    assert found[subject, relation] == sources


@pytest.mark.parametrize(
    ("text", "subject", "relation", "polarity", "modality"),
    [
        ("The summit between Peru and Togo scheduled for May will last a day.", "Peru", "consulted with", "positive", "planned"),
        ("The summit between Peru and Togo lasted a day.", "Peru", "consulted with", "positive", "asserted"),
        ("Efforts by Norway to revive the talks have failed.", "Norway", "revived", NO, "asserted"),
        ("Efforts by Norway to revive the talks continued.", "Norway", "revived", "positive", "possible"),
        ("Firms that receive aid must hire locals.", "Firms", "received", "positive", "hypothetical"),
        ("Norway will sign the pact, ending the dispute.", "Norway", "ended", "positive", "planned"),
        ("Norway signed the pact, ending the dispute.", "Norway", "ended", "positive", "asserted"),
        ("The bank would not hesitate to raise rates.", "The bank", "raised", "positive", "planned"),
        ("Ola Berg woke to find the house in ruins.", "Ola Berg", "found", "positive", "asserted"),
        ("Ola Berg went to Oslo to find the house.", "Ola Berg", "found", "positive", "planned"),
        ("The panel should wait rather than stage a trial.", "The panel", "staged", NO, "asserted"),
        ("It would be hard at a time when donors were cutting budgets.", "donors", "cut", "positive", "asserted"),
        ("The treaty would close a gap that smugglers had exploited.", "smugglers", "exploited", "positive", "asserted"),
        ("Farmers blocked roads to protest the tax.", "Farmers", "protested", "positive", "asserted"),
    ],
)  # fmt: skip
def test_how_certain(extract, text, subject, relation, polarity, modality):
    found = {(s, r): (p, m) for s, r, _, p, m, _ in claims_of(extract, text)}
    assert found[subject, relation] == (polarity, modality)


@pytest.mark.parametrize(
    ("text", "relation", "role", "words"),
    [
        ("Ola Berg will visit Oslo before meeting Mona Reyes.", "visited", "circumstance", "before meeting Mona Reyes"),
        ("The envoy returned to Oslo late in the evening.", "returned to", "time", "late in the evening"),
        ("Ola Berg travelled to Oslo with six colleagues.", "visited", "circumstance", "with six colleagues"),
        ("“It is late,” Ola Berg was quoted as saying.", "was quoted", "content", "It is late"),
        ("Norway will sign a treaty in Dublin in May.", "signed", "place", "in Dublin"),
    ],
)
def test_roles(extract, text, relation, role, words):
    arguments = [(r, x.text) for p in extract(text) if p.relation.label == relation for r, x in p.arguments]
    assert (role, words) in arguments
    assert "saying" not in [x for _, x in arguments]


@pytest.mark.parametrize(
    ("text", "subject", "labels"),
    [
        ("Police spoke of around forty guests.", "Police", {"spoke of"}),
        ("Ola Berg referred to Togo.", "Ola Berg", {"referred to"}),
        ("Togo extradited the banker to Peru.", "Togo", {"extradited"}),
        ("The answer reassured the union.", "The answer", {"reassured"}),
        ("The ruling is strangling small shops.", "The ruling", {"strangled"}),
        ("Norway claimed that air defences had shot down drones.", "Norway", {"stated"}),
        ("Norway claimed that Togo's navy had attacked the port.", "Norway", {"stated", "accused"}),
        ("The board approved the takeover of Kade Media by Nordel.", "Nordel", set()),
    ],
)
def test_labels(extract, text, subject, labels):
    assert {r for s, r, *_ in claims_of(extract, text) if s == subject} == labels


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Trade and Industry minister Ola Berg left Oslo.", {("holds role", "Trade and Industry minister")}),
        ("Heritage critic Ola Berg left Oslo.", {("holds role", "Heritage critic")}),
        ("Spokesman Col. Ola Berg left Oslo.", {("holds role", "Spokesman")}),
        ("The humanitarian coordinator for Yemen, Ana Ruiz, said aid was short.", {("holds role", "humanitarian coordinator")}),
    ],
)
def test_roles_of_people(extract, text, roles):
    found = {(p.relation.label, p.object.label or p.object.text) for p in extract(text) if p.relation.label in ("holds role", "works for")}
    assert found == roles


def test_what_is_denied_is_directed_at_nobody(extract):
    assert [r for p in extract("Norway has denied arming the rebels.") if p.relation.label == "denied" for r, _ in p.arguments] == ["content"]


def test_no_name_is_a_proposal(extract):
    found = claims_of(extract, "The Harbor Party wants to close the port, a proposal backed by Ola Berg.")
    assert ("Ola Berg", "backed", "a proposal", "positive", "asserted", ()) in found
    assert "is a" not in {r for _, r, *_ in found}


def test_what_two_say_together_each_of_them_says(extract):
    found = claims_of(extract, "Norway and Togo said that rebels had attacked Oslo.")
    assert [sources for _, r, _, _, _, sources in found if r == "attacked"] == [("Norway",), ("Togo",)]


def test_what_two_heard_from_one_stays_a_chain(extract):
    found = claims_of(extract, "Norway and Togo said Mona Reyes had claimed that rebels attacked Oslo.")
    assert [sources for _, r, _, _, _, sources in found if r == "attacked"] == [("Norway", "Mona Reyes"), ("Togo", "Mona Reyes")]


def test_who_need_not_do_it_is_not_urged(extract):
    assert "urged" not in {row[1] for row in claims_of(extract, "“Senators should not have to read about it,” Ola Berg said.")}


@pytest.mark.parametrize(("noun", "label"), [("sale", "harmed"), ("deal", "rejected"), ("ship", "attacked")])
def test_what_is_sunk(extract, noun, label):
    assert label in {p.relation.iri.rpartition("#")[2] for p in extract(f"The refusal sank the {noun}.")}


def test_an_open_bracket_is_no_end(extract):
    found = claims_of(extract, "The men were abducted by fighters of Ansar Dine (AD).")
    assert "fighters of Ansar Dine" in {row[0] for row in found}
