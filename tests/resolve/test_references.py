"""Pronouns, descriptions, plurals and phrases: what they stand for in claims."""

import re

import pytest

from kg import ontology, parse
from kg.extract import propositions
from kg.model import Document
from kg.resolve import coref, load_gazetteer, resolve
from kg.resolve.features import rows as weigh
from kg.resolve.rules import agrees


def labels(found):
    return [(c.subject.label, c.object.label if c.object else None) for c in found]


def test_pronoun_is_its_antecedent(claims):
    assert labels(claims("Martha Diallo arrived in Lima. She praised the treaty.", "She", "the treaty")) == [("Martha Diallo", "treaty")]


def test_two_leaders_are_both(claims):
    found = claims("Martha Diallo and Pavel Horak met on Monday. The two leaders signed a pact.", "The two leaders", "a pact")
    assert sorted(labels(found)) == [("Martha Diallo", "pact"), ("Pavel Horak", "pact")]


def test_former_and_latter(claims):
    assert labels(claims("Peru and Ghana met. The former thanked the latter.", "The former", "the latter")) == [("Peru", "Ghana")]


def test_the_president_by_title(claims):
    text = "President Martha Diallo and Finance Minister Pavel Horak spoke. The president rejected the plan."
    assert labels(claims(text, "The president", "the plan")) == [("Martha Diallo", "plan")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Maine Gov. Martha Diallo met Pavel Horak. Horak left. The governor rejected the plan.", "The governor"),
        ("Former President Martha Diallo met Pavel Horak. The former president rejected the plan.", "The former president"),
    ],
)
def test_the_office_of_an_abbreviated_or_former_title(claims, text, words):
    assert labels(claims(text, words, "the plan")) == [("Martha Diallo", "plan")]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The Rail Expo Norway took place in Oslo. The event drew the crowd.", "The event", "Rail Expo Norway"),
        ("Pavel Horak opened the Harbour Festival. This particular event drew the crowd.", "This particular event", "Harbour Festival"),
    ],
)
def test_the_event_is_the_one_named_before(claims, text, words, name):
    assert labels(claims(text, words, "the crowd")) == [(name, "crowd")]


def test_head_word_of_a_body(claims):
    text = "The Harbour Trust of Oslo hired divers. Martha Diallo praised the trust."
    assert labels(claims(text, "Martha Diallo", "the trust"))[0][1] == "Harbour Trust of Oslo"


def test_a_country_s_troops_are_a_node_of_their_own_that_is_about_the_country(claims):
    found = claims("French troops left the town.", "French troops", "the town")
    assert (found[0].subject.label, found[0].subject.type) == ("French troops", "Military")


def test_role_is_what_the_subject_is_said_to_be(claims):
    text = "Martha Diallo is the envoy."
    (claim,) = claims(text, "Martha Diallo", "the envoy")
    assert (claim.object.label, claim.object.type) == ("envoy", "Role")


def test_possessive_pronoun_is_spelt_out(claims):
    assert labels(claims("Brunei sent its navy to the strait.", "its navy"))[0][0] == "Brunei's navy"


@pytest.mark.parametrize("text", ["They said it was over.", "It annoyed this.", "He left those."])
def test_no_label_is_a_bare_pronoun(claims, text):
    words = text.rstrip(".").split()
    for claim in claims(text, words[0], words[-1]):
        for node in claim.nodes():
            assert node.label.lower() not in {"they", "it", "he", "this", "those", "over"} or node.label == "over"


def test_what_two_documents_cost_together_is_what_they_cost_apart(monkeypatch):
    """Work is counted as pairs of mention and candidate that are weighed: nothing is carried from one document to the next."""
    weighed = []
    monkeypatch.setattr(coref, "agrees", lambda ref, track, scene: weighed.append(ref) or agrees(ref, track, scene))
    nlp, gazetteer = parse.load(), load_gazetteer()
    names = ["Diallo", "Horak", "Olsen", "Banda", "Rivas", "Sadiq", "Rowe", "Finch"]
    text = "Martha {0} of the Oslo {1} Trust met Peru's minister. She said the trust would pay. He asked whether it could. "
    documents = [Document(id=str(n), text=text.format(names[n % 8], names[n % 7]) * 3) for n in range(12)]
    parsed = list(parse.parse(documents, nlp))

    def cost(part):
        weighed.clear()
        for document, doc in part:
            resolve(doc, document, [], gazetteer)
        return len(weighed)

    assert cost(parsed) == sum(cost([one]) for one in parsed) > 0


def test_candidates_of_a_mention_are_bounded(monkeypatch):
    """A text twice as long costs about twice as much, not four times: only so many things are weighed for each mention."""
    rows = []
    monkeypatch.setattr(coref, "rows", lambda ref, tracks, *rest: rows.append(len(tracks)) or weigh(ref, tracks, *rest))
    nlp, gazetteer = parse.load(), load_gazetteer()
    text = "Martha Diallo met Pavel Horak of Brno. He said the envoy would pay. She doubted that he could. "
    costs = []
    for times in (10, 20):
        rows.clear()
        document = Document(id="t", text=text * times)
        ((_, doc),) = parse.parse([document], nlp)
        resolve(doc, document, [], gazetteer)
        costs.append(sum(rows))
        assert max(rows) <= coref.CANDIDATES
    assert 0 < costs[1] <= 2.2 * costs[0]


def test_a_quantity_without_noun_is_called_by_its_word(claims):
    assert labels(claims("Martha Diallo asked for much.", "Martha Diallo", "much")) == [("Martha Diallo", "much")]


def test_a_phrase_that_ends_in_a_titled_name_is_who_bears_it(claims):
    text = "Tulsa police Chief Pavel Horak praised the plan."
    assert labels(claims(text, "Tulsa police Chief Pavel Horak", "the plan", head="Tulsa")) == [("Pavel Horak", "plan")]


@pytest.mark.parametrize(("words", "label"), [("Some Democrats", "some Democrats"), ("Democrats", "Democratic Party")])
def test_some_members_are_not_the_party(claims, words, label):
    assert labels(claims(f"{words} rejected the plan.", words, "the plan")) == [(label, "plan")]


@pytest.mark.parametrize(
    "text",
    [
        "Pavel Horak praised Lukas Moe. Moe left. He said that Moe rejected the plan.",
        'Pavel Horak praised Lukas Moe. Moe left. He said, "Moe rejected the plan."',
    ],
)
def test_who_says_it_is_not_who_is_named_in_it(claims, text):
    assert labels(claims(text, "He", "the plan")) != [("Lukas Moe", "plan")]


def test_a_firm_named_by_its_site(claims):
    text = "The security firm Altun.com has said that the plan failed."
    assert labels(claims(text, "The security firm Altun.com", "the plan", head="firm")) == [("Altun.com", "plan")]


def test_a_former_office_by_the_gazetteer(claims):
    text = "Hillary Clinton and Martha Diallo met in Oslo. On Monday the former secretary of state rejected the plan."
    assert labels(claims(text, "the former secretary of state", "the plan", head="secretary")) == [("Hillary Clinton", "plan")]


def test_a_party_before_a_title_is_no_part_of_the_name(claims):
    for words in ("Republican Sen. Pavel Horak", "Libertarian Martin Horak"):
        assert labels(claims(f"{words} rejected the plan.", words, "the plan")) == [(" ".join(words.split()[-2:]), "plan")]


def test_the_name_after_a_spokeswoman_is_hers(claims):
    text = "A spokeswoman for Horak, Martha Diallo, rejected the plan."
    assert labels(claims(text, "A spokeswoman for Horak", "the plan", head="spokeswoman")) == [("Martha Diallo", "plan")]


def test_who_adds_something_spoke_last(claims):
    text = (
        'Gulnora Sharip said she heard calls. "It was quiet," she said. The road was open. Martha Diallo, the coordinator, said that '
        'winter was near. "People could die," said Diallo. Tents were needed most, she added, "and not the plan".'
    )
    assert labels(claims(text, "she", "the plan", nth=2)) == [("Martha Diallo", "plan")]


def test_the_company_is_whom_the_sentence_before_was_about(claims):
    text = "Altun Inc. shipped the fix. Altun Inc. has a server. Altun Inc. is big. Bera Inc. sells the server. The company rejected the plan."
    assert labels(claims(text, "The company", "the plan")) == [("Bera Inc.", "plan")]


@pytest.mark.parametrize(
    "text",
    [
        "Martha Diallo met the ambassador, Pavel Horak. The two praised the plan.",
        "Martha Diallo and Pavel Horak came to Oslo. The two praised the plan.",
        "Martha Diallo raised funds. Pavel Horak raised more. The two praised the plan.",
    ],
)
def test_the_two_are_who_met_or_were_named(claims, text):
    assert sorted(labels(claims(text, "The two", "the plan"))) == [("Martha Diallo", "plan"), ("Pavel Horak", "plan")]


def test_the_bill_is_the_act_named_before(claims):
    text = "Senators blocked the Secure Crossings Act, a bill that Pavel Horak introduced. The bill angered the crowd."
    assert labels(claims(text, "The bill", "the crowd")) == [("Secure Crossings Act", "crowd")]


@pytest.mark.parametrize(("verb", "who"), [("lasted", ["talks"]), ("criticized", ["Norway", "Peru"])])
def test_what_talks_do_and_what_those_do_who_hold_them(claims, verb, who):
    found = claims(f"Talks between Norway and Peru began on Monday. They {verb} two firms.", "They", "two firms")
    assert sorted(label for label, _ in labels(found)) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Martha Essomba left the Council. Also briefing was Furaha Mwamini, who said that she rejected the plan.", "Furaha Mwamini"),
        ("Martha Essomba left. Furaha Mwamini said it was late. Nobody had come, she noted. She rejected the plan.", "Furaha Mwamini"),
        ("Martha Essomba said it was late. If the road were closed, it would be cold. It was, she noted, late. She rejected the plan.",
         "Martha Essomba"),
        ("The envoy of France left. Speaking for Chad, the envoy of Peru said it was late. It was, he noted, cold. He rejected the plan.",
         "envoy of Peru"),
    ],
)  # fmt: skip
def test_who_spoke_last(claims, text, who):
    words = "she" if "that she" in text else text.split(". ")[-1].split()[0]
    assert [label for label, _ in labels(claims(text, words, "the plan"))] == [who]


def test_who_argues_between_commas(claims):
    text = "Defenders of the policy are many. Unless parties are tough, they argue, voters will reject the plan."
    assert [c.subject.label for c in claims(text, "they")] == ["defenders of the policy"]


def test_nobody_answers_a_request_of_their_own(claims):
    found = labels(claims("The ministry accepted its recommendation.", "The ministry", "its recommendation"))
    assert found == [("ministry", "recommendation")]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Japan and Chile met. Both sides rejected the plan.", ["Chile", "Japan"]),
        ("Norway accused Peru of theft. Norway has closed a port. Peru denied it. Norway and Peru met in May. Peru left. "
         "Japan and Chile voiced concern. Both sides rejected the plan.", ["Norway", "Peru"]),
    ],
)  # fmt: skip
def test_both_sides_are_those_that_the_text_is_about(claims, text, sides):
    assert sorted(label for label, _ in labels(claims(text, "Both sides", "the plan"))) == sides


def test_a_town_travelled_to_is_no_government(claims):
    assert labels(claims("Ole Berg shuttled between Maputo and Nairobi.", "Ole Berg", "Nairobi")) == [("Ole Berg", "Nairobi")]


def test_the_group_is_the_one_brought_in_before(claims):
    found = labels(claims("Harbor Flats is a firm. A group of residents sued it. The group rejected the plan.", "The group", "the plan"))
    assert found == [("group", "plan")]  # no other claim of it here, that its phrase could come from


def test_they_of_a_clause_is_what_the_clause_is_about(claims):
    text = "Sheets from the towns of Lima and Oslo were altered after they rejected the plan."
    assert labels(claims(text, "they", "the plan")) == [("sheets", "plan")]


def test_they_goes_on_about_several(claims):
    text = "The two presidents held talks. Noting that trade had grown, they rejected the plan."
    assert labels(claims(text, "they", "the plan")) == [("two presidents", "plan")]


def test_who_says_i_is_the_source():
    text = "Ole Berg left. He wept.\n\nThe captain, Ana Ruiz, struck a gentler note, posting a photograph with the words: \"I miss Peru. I thank Chile.\""
    document = Document(id="t.txt", text=text)
    ((_, doc),) = parse.parse([document], parse.load())
    found = resolve(doc, document, propositions(doc, document, ontology.load()), load_gazetteer()).claims
    assert {c.subject.label for c in found if c.subject.text == "I"} == {"Ana Ruiz"}


def test_everyone_is_not_somebody_unnamed(claims):
    assert labels(claims("Not everyone rejected the plan.", "everyone", "the plan")) == [("everyone", "plan")]


@pytest.mark.parametrize(
    ("text", "who"), [("Washington welcomed the move.", "United States"), ("Lima welcomed the visitors.", "Lima")]
)
def test_who_welcomes_what(claims, text, who):
    subject, _, rest = text.partition(" welcomed ")
    assert [label for label, _ in labels(claims(text, subject, rest.rstrip(".")))] == [who]


def test_those_who_are_called_by_what_they_do(claims):
    assert labels(claims("Those who back Peru rejected the plan.", "Those", "the plan")) == [("those who back Peru", "plan")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Martha Diallo, 47, met Pavel Horak, 52, in Oslo. The 47-year-old rejected the plan.", "The 47-year-old"),
        ("Martha Diallo fell ill in January. The 58-year-old driver from Oslo rejected the plan.", "The 58-year-old driver"),
    ],
)
def test_who_is_of_that_age(claims, text, words):
    assert labels(claims(text, words, "the plan", head=re.split("[ -]", words)[-1])) == [("Martha Diallo", "plan")]


def test_what_a_comma_adds_restricts_nothing(claims):
    text = "The Horn Water Institute published a report. The institute, which Peru funds, praised the plan."
    assert labels(claims(text, "The institute", "the plan")) == [("Horn Water Institute", "plan")]


def test_both_sides_are_not_who_urges_them(claims):
    text = "Peru and Chile, whose firms use the port, had urged both sides to reach a deal."
    assert not {"Peru", "Chile"} & {c.object.label for c in claims(text, "Peru", "both sides")}


def test_the_prime_minister_is_not_the_president(claims):
    text = "President Martha Diallo flew to Lima. She met the prime minister. The prime minister praised the treaty."
    assert labels(claims(text, "The prime minister", "the treaty")) != [("Martha Diallo", "treaty")]


@pytest.mark.parametrize("whose", ["representative of Ghana", "envoy from Ghana"])
def test_the_envoy_of_another_country(claims, whose):
    text = f"The Chilean {whose.split()[0]}, Martha Diallo, spoke first. The {whose} praised the treaty."
    assert labels(claims(text, f"The {whose}", "the treaty", whose.split()[0])) != [("Martha Diallo", "treaty")]


def test_a_pronoun_for_somebody_with_an_office_only(claims):
    text = "The representative of Ghana rose. She praised the treaty."
    assert labels(claims(text, "She", "the treaty")) == [("representative of Ghana", "treaty")]


def test_his_majesty_is_nobodys(claims):
    text = "President Horak flew to Oslo. His Majesty the King received the guests."
    assert labels(claims(text, "His Majesty the King", "the guests")) == [("King", "guests")]


def test_a_storm_is_no_town_of_that_name(claims):
    text = "Typhoon Lima hit Ghana. By evening, Lima had reached the coast."
    assert labels(claims(text, "Lima", "the coast", nth=1)) == [("Typhoon Lima", "coast")]


@pytest.mark.parametrize("label", ["Pavel Horak", "MR. HORAK"])
def test_who_speaks_in_a_transcript_is_i(claims, label):
    text = f"Talk with Pavel Horak\n\nQ: Who won?\n\n{label}: I praised the treaty.\n\nQ: When?\n\n{label}: On Monday."
    assert labels(claims(text, "I", "the treaty")) == [("Pavel Horak", "treaty")]


def test_our_envoy_is_not_who_speaks(claims):
    text = "Q: Who won?\n\nPavel Horak: Our envoy praised the treaty.\n\nQ: When?\n\nPavel Horak: On Monday."
    assert labels(claims(text, "Our envoy", "the treaty")) == [("envoy", "treaty")]


def test_sides_are_no_firms_that_were_named_in_passing(claims):
    text = (
        "Peru and Chile met. A deal was made between Altun Bank and Bera Bank. It is long. It is dry. "
        "The two sides praised the treaty."
    )
    assert sorted(labels(claims(text, "The two sides", "the treaty"))) == [("Chile", "treaty"), ("Peru", "treaty")]


def test_a_firm_is_not_its_product(claims):
    text = "Altun makes watches. Altun unveiled the Altun Pulse. The Pulse can count. Altun praised the treaty."
    assert labels(claims(text, "Altun", "the treaty", nth=3)) == [("Altun", "treaty")]


def test_a_union_is_no_company(claims):
    text = "A pilots' union, Acdac, met on Monday. It criticised the runway. The company praised the treaty."
    assert labels(claims(text, "The company", "the treaty")) == [("company", "treaty")]


@pytest.mark.parametrize("opening", ["Speaking in Lima", "Pressed by Pavel Horak on the plan"])
def test_a_pronoun_after_a_participle(claims, opening):
    text = f"Ana Ruiz left Oslo. Ruiz was tired. Martha Diallo toured Bolivia. {opening}, she praised the treaty."
    assert labels(claims(text, "she", "the treaty")) == [("Martha Diallo", "treaty")]


def test_who_goes_on_speaking(claims):
    text = "Ted Olsen spoke on Monday. Olsen was tired. City Attorney Mel Dorn said that a search had found nothing, but he praised the treaty."
    assert labels(claims(text, "he", "the treaty")) == [("Mel Dorn", "treaty")]


def test_who_leads_by_an_adjective(claims):
    assert labels(claims("The Saudi-led raid on the port killed ten people.", "Saudi", "the port")) == [("Saudi Arabia", "port")]


def test_a_pronoun_after_what_is_said_of_it(claims):
    text = "Pavel Horak toured Bolivia. Horak was tired. The mayor, Ana Keve, stays out of it. A genial former judge, she praised the treaty."
    assert labels(claims(text, "she", "the treaty")) == [("Ana Keve", "treaty")]


def test_nobody_whom_a_quotation_mentions_as_anybody(claims):
    text = (
        "Ana Ruiz left Oslo. Pavel Horak spoke on Monday.\n\n"
        '"Do you want to see a woman shot in the street? It is unbearable," Horak said.\n\nShe praised the treaty.'
    )
    assert labels(claims(text, "She", "the treaty")) == [("Ana Ruiz", "treaty")]


@pytest.mark.parametrize("subject", ["she said", "since she"])
def test_who_speaks_behind_two_quoted_sentences(claims, subject):
    text = (
        "Martha Diallo, who was ill, was shot and killed by an officer after she waved a pistol.\n\n"
        "Ana Ruiz, who has campaigned for Bera since she ended her own race in May, blasted the treaty on Monday.\n\n"
        '"It is a disgrace. It is a disgrace and so is the plan," she said.'
    )
    assert labels(claims(text, subject, "the treaty", head="she")) == [("Ana Ruiz", "treaty")]


def test_a_body_goes_on_speaking(claims):
    text = "The Harbour Commission fined Kade Group. Kade Group said that. In a statement, it argued that the plan was late."
    assert [c.subject.label for c in claims(text, "it", None)] == ["Kade Group"]


@pytest.mark.parametrize("words", ["it", "its ships"])
def test_what_a_body_says_of_itself(claims, words):
    text = f"The Harbour Commission fined Kade Group. Kade Group said {words} rejected the plan."
    assert [c.subject.label.split("'")[0] for c in claims(text, words, "the plan")] == ["Kade Group"]


@pytest.mark.parametrize("who", ["Pavel Horak, chief executive of Kade Group", "Kade Group chief executive Pavel Horak"])
def test_we_are_the_body_of_its_head(claims, who):
    text = f'Kade Group lost. "We rejected the plan," said {who}.'
    assert labels(claims(text, "We", "the plan")) == [("Kade Group", "plan")]


def test_nobody_is_not_somebody(claims):
    assert labels(claims("Nobody rejected the plan.", "Nobody", "the plan")) == [("anybody", "plan")]
    assert labels(claims("No one rejected the plan.", "No one", "the plan")) == [("anybody", "plan")]


def test_the_group_is_the_one_named(claims):
    text = "The Alliance of Steel Producers called for duties. Martha Diallo praised the group."
    assert labels(claims(text, "Martha Diallo", "the group")) == [("Martha Diallo", "Alliance of Steel Producers")]


def test_he_is_no_several(claims):
    text = "Liberal MPs asked why Pavel Horak had not come. He rejected the plan."
    assert labels(claims(text, "He", "the plan")) == [("Pavel Horak", "plan")]


def test_most_of_whose(claims):
    text = "The tribunal, most of whose members were chosen by the king, rejected the plan."
    assert [c.subject.label for c in claims(text, "most of whose members", "the king")] == ["most of tribunal's members"]


_DISPUTE = (
    "Ghana accused Norway of dumping fish. Norway denied it, and Ghana filed a complaint. Ghana buys its milk from Peru and Chile. "
    "Norway is a small market for Ghana. Mora praised the idea of talks. {} rejected the plan."
)


@pytest.mark.parametrize("words", ["Both sides", "Neither side", "The two countries", "Both governments"])
def test_both_sides_are_whom_the_text_is_about(claims, words):
    assert labels(claims(_DISPUTE.format(words), words, "the plan")) == [("Ghana", "plan"), ("Norway", "plan")]


def test_who_was_joined_just_before_is_meant_by_the_two(claims):
    text = _DISPUTE.format("Peru and Chile met on Monday. The two countries")
    assert labels(claims(text, "The two countries", "the plan")) == [("Peru", "plan"), ("Chile", "plan")]


def test_two_of_a_kind_without_an_article_are_others(claims):
    text = "Martha Diallo met Pavel Horak. Two officials rejected the plan."
    assert not {"Martha Diallo", "Pavel Horak"} & {c.subject.label for c in claims(text, "Two officials", "the plan")}


def test_who_calls_on_both_sides_is_neither(claims):
    text = "Norway and Peru met in May. Chile left. Chile came back. Norway spoke. Chile called on both countries to stop. Both sides rejected the plan."
    assert sorted(label for label, _ in labels(claims(text, "both countries", "the plan"))) == ["Norway", "Peru"]


def test_whose_president_announces_it(claims):
    text = "Ghana and Togo built a joint centre. Peru will host the centre in Lima, its president announced."
    assert labels(claims(text, "its president", "the centre", head="its")) == [("Peru", "joint centre")]


def test_backers_are_no_sides(claims):
    text = "Peru hosted the talks, which are backed by Ghana and Togo. Neither side rejected the plan."
    assert not {"Ghana", "Togo"} & {c.subject.label for c in claims(text, "Neither side", "the plan")}


def test_the_accused_is_who_the_motion_is_against(claims):
    text = "Pavel Horak owns a boat. He has debts. The senate tabled a motion against Mr Diallo on Tuesday, accusing him of fraud."
    assert [c.object.label for c in claims(text, "The senate", "him")] == ["Diallo"]


def test_its_board(claims):
    text = "Peru has blocked the sale of Altun Lithium. Altun owns two mines near Lima. Its board rejected the plan."
    assert labels(claims(text, "Its board", "the plan")) == [("Altun Lithium's board", "plan")]


def test_a_firm_called_by_the_first_part_of_its_name(claims):
    text = "The mine was sold to Bera Sadr Capital. In a statement, Bera Sadr said it rejected the plan."
    assert labels(claims(text, "it", "the plan", nth=1)) == [("Bera Sadr Capital", "plan")]


@pytest.mark.parametrize("words", ["They", "The Russians"])
def test_it_is_never_who_did_it(claims, words):
    assert "Russia" not in [c.object.label for c in claims(f"The Russians left. {words} did it.", words, "it")]


def test_whom_a_raised_subject_warned(claims):
    found = claims("The attorney general is reported to have warned him in a memo.", "The attorney general", "him")
    assert [c.object.label for c in found] == ["unnamed person"]


def test_two_capitals_in_a_headline(claims):
    assert [c.subject.label for c in claims("London, Paris warn Tehran over ships", "London", "Tehran")] == ["United Kingdom"]


def test_the_portfolio_is_no_part_of_the_name(claims):
    text = "Commissioner for Social Rights Martha Diallo praised Peru. She rejected the plan."
    assert labels(claims(text, "She", "the plan")) == [("Martha Diallo", "plan")]


def test_a_regulation_is_nobody(claims):
    [found] = claims("Peru rejected the General Fish Protection Regulation.", "Peru", "the General Fish Protection Regulation")
    assert (found.object.label, found.object.type) != ("Fish Protection Regulation", "Person")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("No minister replied. She rejected the plan.", "She"),
        ("Martha Diallo, who taught her, praised Peru. The girl rejected the plan.", "The girl"),
        ("Martha Diallo resigned as prime minister on Monday. The new prime minister rejected the plan.", "The new prime minister"),
    ],
)
def test_somebody_else_is_meant(claims, text, words):
    assert not {"Martha Diallo", "minister"} & {label for label, _ in labels(claims(text, words, "the plan"))}


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("Nobody in the room disputed the figures.", "Nobody in the room", "anybody in the room"),
        ("No one in Oslo knew the plan.", "No one in Oslo", "anyone in Oslo"),
        ("Norway knew nobody in the room.", "nobody in the room", "anybody in the room"),
    ],
)
def test_the_denial_in_nobody_is_left_to_the_polarity(claims, text, words, label):
    head = "one" if "one" in words else words.split()[0]
    (claim,) = claims(text, words, head=head)
    assert claim.subject.label == label


@pytest.mark.parametrize(
    ("text", "words", "head", "label"),
    [
        ("The talks resumed at the end of June.", "the end of June", "end", "end of June"),
        ("The talks ended late on Friday.", "late on Friday", "late", "late on Friday"),
        ("The port closed in the strike on Friday.", "the strike on Friday", "strike", "strike"),
    ],
)
def test_a_time_is_named_whole(claims, text, words, head, label):
    (claim,) = claims(text, words, head=head)
    assert claim.subject.label == label


def test_both_sides_are_not_those_who_call_on_them(claims):
    text = "Peru and Chile voiced concern and called on both sides to show restraint."
    assert {c.object.label for c in claims(text, "Peru", "both sides")} == {"both sides"}


def test_what_both_say_each_of_them_says():
    document = Document(id="t.txt", text="Martha Diallo met Pavel Horak in Oslo. Both ministers said that rebels had attacked Lima.")
    ((_, doc),) = parse.parse([document], parse.load())
    found = resolve(doc, document, propositions(doc, document, ontology.load()), load_gazetteer()).claims
    assert [[s.label for s in c.attribution] for c in found if c.relation.label == "attacked"] == [["Martha Diallo"], ["Pavel Horak"]]


def test_a_short_name_is_the_body_and_no_part_of_its_name(claims):
    text = "The plant was built by Vienna-based Dravena Energie.\n\nDravena said it was owed the money."
    (claim,) = claims(text, "Dravena", "the money", nth=1)
    assert claim.subject.label == "Dravena Energie"


def test_he_is_who_said_so_in_the_middle_of_the_sentence_before(claims):
    text = (
        '"We were not notified, let alone consulted," Uzbek Water Minister Rustam Yoldashev told reporters in Tashkent. Flows at the '
        "border had fallen by 38% since May 28, he said, and some farmland could go dry by mid-July.\n\nKyrgyzstan denied any breach. "
        'The filling, Energy Minister Nurlan Asanbekov said, is "a technical test, not a tap being turned off", and Uzbek officials '
        "had been sent the schedule in writing on April 3. He rejected the plan."
    )
    assert labels(claims(text, "He", "the plan")) == [("Nurlan Asanbekov", "plan")]
