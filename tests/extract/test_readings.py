"""Sentences whose parse is plain and whose reading is not: what a clause holds, lends and leaves out."""

import pytest

YES, NO = "positive", "negative"


def found(claims, text):
    return [(s, r, o, polarity, modality) for s, r, o, polarity, modality, _ in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ola Berg had better find a boat.", ("Ola Berg", "found", "a boat", YES, "obligatory")),
        ("Thousands marched to demand an election.", ("Thousands", "demanded", "an election", YES, "asserted")),
        ("Norway insists that the line will be built by 2027.", ("Norway", "insisted", None, YES, "asserted")),
        ("Norway insists that the line be built by 2027.", ("Norway", "called for", None, YES, "asserted")),
        ("Ola Berg thanked Mona Reyes for the boat.", ("Ola Berg", "thanked", "Mona Reyes", YES, "asserted")),
        ("Ola Berg promised to leave Malta.", ("Ola Berg", "promised", None, YES, "asserted")),
        ("Malta violated the treaty.", ("Malta", "violated", "the treaty", YES, "asserted")),
        ("The union called a strike.", ("The union", "protested", None, YES, "asserted")),
        ("Commentary: Norway has the ships.", ("Norway", "had", "the ships", YES, "asserted")),
        ("A pact signed in 2018 would not cover Malta.", ("A pact", "was signed", None, YES, "asserted")),
        ("Lawmakers sank the spending bill.", ("Lawmakers", "rejected", "the spending bill", YES, "asserted")),
        ("The mayor has not decided whether to close the port.", ("The mayor", "closed", "the port", YES, "hypothetical")),
        ("Mona Reyes is not convinced that Malta shelled the port.", ("Malta", "shelled", "the port", YES, "hypothetical")),
        ("Malta would not sign unless it set a price, a clause that was dropped in May.", ("a clause", "was dropped", None, YES, "asserted")),
        ("Mona Reyes trusts the army but not the police.", ("Mona Reyes", "trusted", "the police", NO, "asserted")),
        ("Mona Reyes trusts the army but not the police.", ("Mona Reyes", "trusted", "the army", YES, "asserted")),
        ("Mona Reyes blamed the bank, not the farmers.", ("Mona Reyes", "blamed", "the farmers", NO, "asserted")),
        ("The decision was in line with the forecasts.", ("The decision", "was in line with", "the forecasts", YES, "asserted")),
        ("That was too small for the port.", ("That", "was too small for", "the port", YES, "asserted")),
        ("The fleet was tied up by Easter.", ("The fleet", "was tied up", None, YES, "asserted")),
        ("Norway condemned, banned and seized the ships.", ("Norway", "condemned", "the ships", YES, "asserted")),
        ("Malta should involve Norway in the talks.", ("Norway", "participated in", "the talks", YES, "obligatory")),
        ("No one's right to vote should be lost in Malta.", ("No one's right to vote", "was lost", None, NO, "obligatory")),
        ("The guards freed Mona Reyes before the police could question her.", ("the police", "questioned", "her", NO, "asserted")),
        ("The sailors may not speak English or have access.", ("The sailors", "had", "access", NO, "possible")),
        ("The poison, or white salt, was found in the car.", ("The poison", "was found in", "the car", YES, "asserted")),
        ("Mona Reyes refused to say how the papers came to be on a road.", ("the papers", "was on", "a road", YES, "hypothetical")),
        ("The law requires police to tell the mayor when a guard dies in custody.", ("a guard", "died in", "custody", YES, "hypothetical")),
        ("Oslo urged Ola Berg to apologize for suggesting that Malta lied.", ("Ola Berg", "stated", None, YES, "asserted")),
        ("When pressed on why the plan leaves out fathers, Ola Berg left.", ("the plan", "left out", "fathers", YES, "asserted")),
        ("A visa that allows firms to hire sailors will expire unless Congress acts.", ("firms", "hired", "sailors", YES, "possible")),
        ("Ola Berg could not explain the rule.", ("Ola Berg", "stated", "the rule", NO, "asserted")),
        ("Perhaps the mayor will demand more details.", ("the mayor", "demanded", "more details", YES, "possible")),
        ("The group has the potential to give Oslo a bridge.", ("The group", "gave", "a bridge", YES, "possible")),
        ("There is no doubt that Mona Reyes left Malta.", ("Mona Reyes", "left", "Malta", YES, "asserted")),
        ("If the mayor leaves or the road is wet, Ola Berg will stay.", ("the road", "is", "wet", YES, "hypothetical")),
        ("Talks are supposed to resume within a month.", ("Talks", "resumed", None, YES, "planned")),
        ("Farmers are running out of patience.", ("Farmers", "ran out of", "patience", YES, "asserted")),
        ("That rule did not sit well with the mayor.", ("That rule", "sat well with", "the mayor", NO, "asserted")),
        ("Oslo said Mona Reyes should be allowed to finish her work.", ("Mona Reyes", "finished", "her work", YES, "obligatory")),
        ("Mona Reyes insists there will be no return to tolls.", ("Mona Reyes", "insisted", None, YES, "asserted")),
        ("“Who wants to tax the ferries?” asked Ola Berg.", ("Ola Berg", "asked", None, YES, "asserted")),
        ("With prices rising in Malta, the bank may close.", ("prices", "rose in", "Malta", YES, "asserted")),
        ("Neither side could open the port.", ("Neither side", "opened", "the port", NO, "asserted")),
        ("Even back in the sixties, Ola Berg was aware of the risk.", ("Ola Berg", "was aware of", "the risk", YES, "asserted")),
        ("Mona Reyes was banned from singing hymns at shrines by Malta.", ("Malta", "banned", "Mona Reyes", YES, "asserted")),
        ("Ola Berg said the rule does not mean the miners are thieves.", ("the miners", "is", "thieves", YES, "hypothetical")),
        ("The bank denied that it owed the money and accused Oslo of lying.", ("The bank", "accused", "Oslo", YES, "asserted")),
        ("The rates are a risk: Ola Berg, if elected, would need a majority.", ("Ola Berg", "needed", "a majority", YES, "hypothetical")),
        ("Ola Berg was told that Malta had shelled the port.", ("Malta", "shelled", "the port", YES, "possible")),
        ("It might rain given that the glass is nearing zero.", ("the glass", "neared", "zero", YES, "asserted")),
        ("The court convicted Ola Berg of fraud.", ("The court", "convicted", "Ola Berg", YES, "asserted")),
        ("Mona Reyes declined to comment.", ("Mona Reyes", "commented", None, NO, "asserted")),
        ("Mona Reyes gets a great deal of attention from Oslo.", ("Mona Reyes", "got", "a great deal of attention", YES, "asserted")),
        ("Mona Reyes refused to withdraw remarks that angered Chile.", ("remarks", "angered", "Chile", YES, "asserted")),
        ("Judges take orders from no one.", ("Judges", "took", "orders", NO, "asserted")),
        ("The pact is directed at no country.", ("The pact", "was directed", None, NO, "asserted")),
        ("Ola Berg agreed by phone with Mona Reyes to share data.", ("Ola Berg", "agreed with", "Mona Reyes", YES, "asserted")),
        ("Rebels accused the army in turn of bombing crowded markets with drones.",
         ("the army", "bombed", "crowded markets", YES, "asserted")),
        ("The ministry, which has accused Ghana of double standards, called on Togo to leave and warned that it could act.",
         ("The ministry", "called on", "Togo", YES, "asserted")),
        ("Norway sells missiles to Chile.", ("Norway", "armed", "Chile", YES, "asserted")),
        ("Sailors demanded the resignation of Ola Berg.", ("Sailors", "demanded", "the resignation of Ola Berg", YES, "asserted")),
        ("Ola Berg walked out of the room.", ("Ola Berg", "walked out of", "the room", YES, "asserted")),
        ("Norway walked out of the talks.", ("Norway", "walked out of", "the talks", YES, "asserted")),
        ("The ban breached global rules.", ("The ban", "breached", "global rules", YES, "asserted")),
        ("Ola Berg is said to have met Mona Reyes.", ("Ola Berg", "met", "Mona Reyes", YES, "possible")),
        ("If Ola Berg wants to keep the port, he should pay.", ("Ola Berg", "kept", "the port", YES, "hypothetical")),
        ("The agency is suing to stop the merger.", ("The agency", "stopped", "the merger", YES, "planned")),
        ("The mayor has nothing to add to the text.", ("The mayor", "had", "nothing to add to the text", NO, "asserted")),
        ("The mayor said two chains overlapped in Oslo.", ("two chains", "overlapped in", "Oslo", YES, "asserted")),
        ("The beads are thought to have come from Malta.", ("The beads", "came from", "Malta", YES, "possible")),
        ("The play went down badly.", ("The play", "went down badly", None, YES, "asserted")),
        ("The count was assessed less favourably.", ("The count", "was assessed less favourably", None, YES, "asserted")),
        ("Ola Berg called the plan reckless.", ("Ola Berg", "described", "the plan", YES, "asserted")),
        ("Norway, for its part, shut the crossing.", ("Norway", "shut", "the crossing", YES, "asserted")),
        ("There are no sailors left at the port.", ("no sailors", "was left", None, NO, "asserted")),
        ("Mona Reyes wanted the text to welcome her camps.", ("Mona Reyes", "wanted", None, YES, "asserted")),
        ("Mona Reyes, the former copper-belt chief, left.", ("Mona Reyes", "holds role", "copper-belt chief", YES, "asserted")),
        ("The talks collapsed.", ("The talks", "collapsed", None, YES, "asserted")),
        ("Mona Reyes has not commented publicly.", ("Mona Reyes", "commented publicly", None, NO, "asserted")),
        ("Sixty members could abstain.", ("Sixty members", "abstained", None, YES, "possible")),
        ("The flight was nearly cancelled.", ("The flight", "was cancelled", None, NO, "asserted")),
        ("The price has nearly doubled.", ("The price", "doubled", None, YES, "asserted")),
        ("The loan is to be administered by Norway.", ("Norway", "administered", "The loan", YES, "planned")),
        ("Oslo hired Mona Reyes in May to investigate the sinking.", ("Mona Reyes", "investigated", "the sinking", YES, "planned")),
        ("Floods struck Malta.", ("Floods", "struck", "Malta", YES, "asserted")),
        ("Typhoon Ada struck Malta.", ("Typhoon Ada", "struck", "Malta", YES, "asserted")),
        ("Norway and Chile back her.", ("Norway", "backed", "her", YES, "asserted")),
        ("The two banks together control over half of the port.", ("The two banks", "controlled", "over half of the port", YES, "asserted")),
        ("Ten sailors are missing.", ("Ten sailors", "is", "missing", YES, "asserted")),
        ("Chaos has run amok in the navy.", ("Chaos", "ran amok in", "the navy", YES, "asserted")),
        ("For all its faults, Malta voiced doubts about the plan.", ("Malta", "raised concern", "the plan", YES, "asserted")),
        ("Malta voiced doubts about selling the port.", ("Malta", "raised concern", "selling the port", YES, "asserted")),
        ("As mayor of Oslo he did not interfere with the vote.", ("he", "interfered with", "the vote", NO, "asserted")),
        ("The union is filing a complaint with the board.", ("The union", "filed", "a complaint", YES, "asserted")),
        ("Ola Berg gave Mona Reyes the option to come to Oslo.", ("Mona Reyes", "came to", "Oslo", YES, "possible")),
        ("His aides called him ''a genius'' for his plans.", ("His aides", "described", "him", YES, "asserted")),
        ("A study shows in detail how firms hid profits.", ("A study", "showed", None, YES, "asserted")),
        ("Mona Reyes helped shape the law.", ("Mona Reyes", "shaped", "the law", YES, "asserted")),
        ("Oslo criticized the police for shooting a sailor.", ("the police", "shot", "a sailor", YES, "asserted")),
        ("Some doubt the wisdom of voting for Scott, who has never faced a race.", ("Scott", "faced", "a race", NO, "asserted")),
        ("Ola Berg did not return calls from Oslo.", ("Ola Berg", "consulted with", "Oslo", NO, "asserted")),
        ("The bank pushed out a version of its app.", ("The bank", "pushed out", "a version of its app", YES, "asserted")),
        ("The bank could demonstrate that it was safe.", ("The bank", "demonstrated", None, YES, "possible")),
        ("Plants must reject or accept the rule.", ("Plants", "rejected", "the rule", YES, "obligatory")),
        ("Ola Berg denied reports that Malta had sold the port.", ("Malta", "sold", "the port", NO, "asserted")),
        ("Ola Berg said Oslo had declared a truce and set aside funds.", ("Oslo", "set aside", "funds", YES, "asserted")),
        ("Police released a video of the port.", ("Police", "published", "a video of the port", YES, "asserted")),
        ("The 58-year-old added that Malta had left.", ("58-year-old", "stated", None, YES, "asserted")),
        ("Not one senator voted for the bill.", ("one senator", "voted for", "the bill", NO, "asserted")),
        ("He would have paid the judges.", ("He", "paid", "the judges", YES, "hypothetical")),
        ("The landslides destroyed the town of Khait.", ("The landslides", "destroyed", "the town of Khait", YES, "asserted")),
        ("Ola Berg, deputy head of the bank, left Malta.", ("Ola Berg", "works for", "the bank", YES, "asserted")),
        ("Ola Berg, the bank's medical director, left Malta.", ("Ola Berg", "works for", "the bank", YES, "asserted")),
        ("One of the judges, Mona Reyes, left Malta.", ("Mona Reyes", "left", "Malta", YES, "asserted")),
        ("Ola Berg was hauled in and told that Malta had left.", ("Ola Berg", "was told", None, YES, "asserted")),
    ],
)
def test_found(claims, text, expected):
    assert expected in found(claims, text)


@pytest.mark.parametrize(
    ("text", "subject", "relation"),
    [
        ("The first step is creating a simpler way to report profits.", "The first step", "reported"),
        ("Life will not be smooth, marred as most of our lives are with illness.", "most of our lives", "was with"),
        ("The new rule is stricter than others are in Malta.", "others", "was in"),
        ("Ola Berg could commit the image to silk.", "the image", "agreed to"),
        ("The mayor wants to assure tenants that the rents will not rise.", "The mayor", "supported"),
        ("Mona Reyes was willing to skip class.", "Mona Reyes", "agreed to"),
        ("Mona Reyes insists there will be no return to tolls.", "Mona Reyes", "is"),
        ("Few had heard of the plan.", "Few", "heard of"),
        ("An attorney for Ola Berg did not respond to requests for comment.", "An attorney for Ola Berg", "stated"),
        ("The ship is the fastest ever as measured by its owners.", "its owners", "measured"),
        ("Mona Reyes spoke at the General Assembly in Malta.", "Assembly", "holds role"),
        ("Mona Reyes of the Centre for Roads, a liberal think tank, left.", "Mona Reyes", "is a"),
        ("The senate moved ahead on its own.", "The senate", "moved ahead on"),
        ("That ground will be harder to recapture in May.", "That ground", "recaptured"),
        ("Ola Berg beamed and praised the crowd.", "Ola Berg", "beamed"),
        ("Ola Berg smiled and asked the crowd to sing.", "Ola Berg", "smiled"),
        ("Her campaign listed 900 donors, 78% of whom gave less than $100.", "Her campaign", "gave"),
        ("The show includes pictures of Ola Berg and Mona Reyes (tennis).", "Mona Reyes", "is a"),
        ("Mona Reyes was secretary of state until 2012.", "Mona Reyes", "works for"),
        ("Amnesty's Norway director, Mona Reyes, left.", "Mona Reyes", "head of"),
        ("The police union vowed to fight the bill.", "The police union", "attacked"),
        ("Mona Reyes said her party has supported the idea.", "Mona Reyes", "supported"),
    ],
)
def test_not_found(claims, text, subject, relation):
    assert (subject, relation) not in {(s, r) for s, r, *_ in found(claims, text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway began a new round of talks with Chile.", ("Norway", "consulted with", "Chile", YES, "asserted")),
        ("Norway launched a series of attacks on Chile.", ("Norway", "attacked", "Chile", YES, "asserted")),
        ("Peru imposed a wave of sanctions on Chile.", ("Peru", "sanctioned", "Chile", YES, "asserted")),
        ("Peru and Chile began a new round of joint exercises.", ("Peru", "cooperated with", "Chile", YES, "asserted")),
    ],
)
def test_a_series_of_events_is_what_its_events_are(claims, text, expected):
    assert found(claims, text) == [expected]


def test_what_a_comma_parts_from_the_verb_is_no_object(claims):
    assert ("The event", "was attended", None, YES, "asserted") in found(claims, "The event was well attended, with the stands full of sailors.")


def test_of_whom_somebody_is_one_is_not_spoken_of(claims):
    assert ("the paper", "spoke with", "a sailor", YES, "asserted") in found(claims, "Of the thousands, the paper spoke with a sailor.")


@pytest.mark.parametrize("noun", ["phrase", "slogan"])
def test_words_in_quotation_marks_belong_to_the_noun_for_them(extract, noun):
    [used] = [p for p in extract(f"Ola Berg has used the {noun} “soft tyranny” often.") if p.relation.label == "used"]
    assert used.object.text == f"the {noun} “soft tyranny”"


def test_a_title_is_no_hearsay(extract):
    read = extract("The plan was reportedly rejected by Prime Minister Ola Berg.")
    assert {p.relation.label: p.modality for p in read} == {"rejected": "possible", "holds role": "asserted"}


@pytest.mark.parametrize(
    ("text", "role", "words"),
    [
        ("In March, a bundle of plans for a port were found stuffed in a bin.", "circumstance", "stuffed in a bin"),
        ("“The fire is out,” said Ola Berg, on what was his first day in Oslo.", "circumstance", "what was his first day in Oslo"),
        ("The event was well attended, with the stands full of sailors.", "circumstance", "with the stands full of sailors"),
        ("With prices rising in Malta, the bank may close.", "circumstance", "prices rising in Malta"),
        ("Ola Berg died after torture.", "circumstance", "after torture"),
        ("England started the match with attacking style.", "circumstance", "with attacking style"),
        ("Ola Berg was taken to a clinic following her fall at the port.", "circumstance", "her fall at the port"),
    ],
)
def test_role(extract, text, role, words):
    assert (role, words) in {(r, a.text) for p in extract(text) for r, a in p.arguments}


def test_content_ends_with_the_quotation_it_began_with(extract):
    text = (
        "The paper on the party's website states that tenants would receive the grant only if their lease is \"recognized under state "
        'law," language that could bar any subtenant.'
    )
    [content] = [a.text for p in extract(text) if p.relation.label == "stated" for r, a in p.arguments if r == "content"]
    assert content.endswith("state law,\"")


def test_the_time_of_an_object_is_not_the_clauses(extract):
    [published] = [p for p in extract("On Sunday, the paper published letters from 1995.", date="2016-10-03") if p.relation.label == "published"]
    assert published.time.value == "2016-10-02"


def test_quoted_words_before_the_verb_are_no_recipient(extract):
    [said] = [p for p in extract('"To the vote," Ola Berg said.') if p.relation.label == "stated"]
    assert "recipient" not in {role for role, _ in said.arguments}


def test_the_day_beside_said_is_the_day_of_saying(extract):
    [said] = [p for p in extract("Regulators said on Thursday they had begun an inquiry.", date="2026-03-06") if p.relation.label == "stated"]
    assert [(role, a.text) for role, a in said.arguments] == [("time", "on Thursday"), ("content", "they had begun an inquiry")]
    assert said.time.value == "2026-03-05"


def test_not_until_a_time_is_not_in_it(extract):
    [became] = extract("The rules will not become law until August.", date="2026-03-06")
    assert became.time is None


def test_a_rule_of_somebodys_time_is_not_directed_at_them(extract):
    [threw] = [p for p in extract("The judge threw out a Trump-era rule.") if p.relation.label == "rejected"]
    assert threw.arguments == ()


def test_a_language_is_no_country(extract):
    [taught] = extract("Ola Berg teaches Spanish at a school.")
    assert taught.object.type == "Topic"


def test_what_restricts_an_indefinite_noun_stays(extract):
    [written] = [p for p in extract("The book was not written for a country whose debt is high.") if p.relation.label == "was written"]
    assert [(role, a.text) for role, a in written.arguments] == [("purpose", "for a country whose debt is high")]


def test_this_time_is_no_time(extract):
    [scored] = extract("Ola Berg scored a third goal for Malta, this time from a pass.")
    assert "time" not in {role for role, _ in scored.arguments}


def test_a_list_is_no_apposition(claims):
    text = "They spoke about problems such as Malta, Chile's recent raids on the ports, and Peru's debt."
    assert "is a" not in {r for _, r, *_ in found(claims, text)}


def test_two_people_are_not_each_two(claims):
    text = "Prosecutors charged two Vermont developers, Ola Berg and Mona Reyes, with fraud."
    assert "is a" not in {r for _, r, *_ in found(claims, text)}


def test_content_ends_where_another_begins_to_speak(extract):
    text = 'She said tenants would not be eligible for leave, and when pressed on why, the mayor replied, "It is meant to help."'
    contents = {a.text for p in extract(text) if p.subject.text == "She" for role, a in p.arguments if role == "content"}
    assert contents == {"tenants would not be eligible for leave"}


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Ethiopia and Sudan Resume Talks on River Dams", {"Ethiopia", "Sudan"}),
        ("Ghana and Togo Halt Talks on Border Roads", {"Ghana", "Togo"}),
    ],
)
def test_two_names_and_a_verb_in_title_case(claims, headline, expected):
    assert {s for s, *_ in found(claims, headline)} == expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Mona Reyes was secretary of state until 2012.", "secretary of state"),
        ("Ola Berg, the chief of staff of the mayor, resigned.", "chief of staff"),
        ("Ola Berg, minister for foreign affairs, met the mayor.", "minister for foreign affairs"),
        ("Ola Berg, the head of the bank, met the mayor.", "head"),
    ],
)
def test_a_role_keeps_its_field(extract, text, role):
    assert [p.object.label for p in extract(text) if p.relation.label == "holds role"] == [role]


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("The former minister and current envoy praised the plan.", {"The former minister and current envoy"}),
        ("A lawyer and activist praised the plan.", {"A lawyer and activist"}),
        ("The minister and the envoy praised the plan.", {"The minister", "the envoy"}),
        ("The minister and envoy praise the plan.", {"The minister", "envoy"}),
    ],
)
def test_two_roles_under_one_article(claims, text, doers):
    assert {s for s, r, *_ in found(claims, text) if r == "praised"} == doers


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The ferry leaves Malta on June 28.", "planned"),
        ("The ferry leaves Malta on June 2.", "asserted"),
        ("The ferry left Malta on Monday.", "asserted"),
    ],
)
def test_a_present_with_a_day_to_come_is_planned(extract, text, modality):
    assert {p.modality for p in extract(text, date="2026-06-10") if p.relation.label == "left"} == {modality}


def test_a_senator_is_no_member_of_the_country(claims):
    assert "member of" not in {r for _, r, *_ in found(claims, "U.S. Senator Ola Berg left Malta.")}


def test_as_somebody_put_it_names_a_source(extract):
    [claim] = [p for p in extract("The rule is a burden, as a ministry memo put it.") if p.relation.label == "is"]
    assert [s.phrase.text for s in claim.attribution] == ["a ministry memo"]


def test_what_follows_a_colon_is_reported_too(extract):
    text = "Ola Berg notes that three things are happening: rents are rising in Malta, rates are low and banks are lax."
    held = {p.subject.text: [s.phrase.text for s in p.attribution] for p in extract(text)}
    assert held["rents"] == held["rates"] == held["banks"] == ["Ola Berg"]


def test_what_is_said_goes_on_with_its_pronoun(extract):
    [knew] = [p for p in extract("Mona Reyes says she hopes to win, but she knows that Ola Berg is strong.") if p.relation.label == "knew"]
    assert [s.phrase.text for s in knew.attribution] == ["Mona Reyes"]


def test_are_to_travel_is_yet_to_come(extract):
    [trip] = [p for p in extract("On Wednesday, Ola Berg and his son are to travel to Oslo.", date="2015-09-18") if p.subject.text == "Ola Berg"]
    assert trip.time.value == "2015-09-23"


def test_what_we_talk_about_is_talked_about_by_us(claims):
    read = found(claims, '"We are talking about a bank that could fail," said Ola Berg.')
    assert "Ola Berg" not in {s for s, r, *_ in read if r == "discussed"}


def test_how_long_after_is_no_time_of_what_was_before(extract):
    [released] = [p for p in extract("Sailors marched on Monday, hours after police released a video.") if p.subject.text == "police"]
    assert "time" not in {role for role, _ in released.arguments}


def test_as_a_law_requires_names_no_source(extract):
    [urged] = [p for p in extract("Judges pressed the bank to explain the rule, as the Port Act requires.") if p.relation.label == "pressed"]
    assert urged.attribution == ()


@pytest.mark.parametrize(
    ("text", "verb", "role", "words"),
    [
        ("Ola Berg told sailors on a conference call that the port would close.", "told", "circumstance", "on a conference call"),
        ("Ola Berg said on Twitter that Oslo was safe.", "said", "circumstance", "on Twitter"),
        (
            "If Malta fills the dam, said Mona Reyes, “the farmers will go to court”.", "said", "content",
            "If Malta fills the dam, said Mona Reyes, “the farmers will go to court",
        ),
        ("Mona Reyes said her government would not sign the text.", "rejected", "content", "sign the text"),
        ("Shares of the bank fell 2% in Oslo.", "fell in", "amount", "2%"),
        ("Ola Berg thanked Mona Reyes on Twitter.", "thanked", "circumstance", "on Twitter"),
        ("At Bwera, Ola Berg said that Oslo was safe.", "said", "place", "At Bwera"),
        ("Ola Berg insisted to the end of his life that Oslo was safe.", "insisted", "time", "to the end of his life"),
        (
            "Ola Berg said that the plan rests on what he called “a gift”.", "said", "content",
            "that the plan rests on what he called “a gift”",
        ),
        ("Norway thanked Chile for the aid provided by Peru after Cyclone Ada.", "thanked", "target", None),
    ],
)
def test_arguments_of_saying(extract, text, verb, role, words):
    arguments = [(r, x.text) for p in extract(text) if verb in (p.relation.label, p.relation.text) for r, x in p.arguments]
    assert ((role, words) in arguments) if words else ("Cyclone Ada" not in [x for _, x in arguments])


def test_for_their_part_is_no_purpose(extract):
    assert [r for p in extract("Sailors, for their part, denied that Oslo had paid.") for r, _ in p.arguments if r == "purpose"] == []


def test_what_is_told_of_oneself_has_a_source(extract):
    [taken] = [p for p in extract("Ola Berg admitted taking the money.") if p.relation.label == "took"]
    assert [source.phrase.text for source in taken.attribution] == ["Ola Berg"]


def test_words_of_the_speaker_inside_what_is_said(extract):
    [said] = [p for p in extract("The proposal, Mona Reyes said, was never presented in Oslo.") if p.relation.text == "said"]
    [content] = [x for role, x in said.arguments if role == "content"]
    assert content.label == "The proposal was never presented in Oslo"


def test_an_ousted_mayor_heads_nothing(extract):
    read = {(p.relation.label, p.object.label or p.object.text) for p in extract("Mona Reyes, the ousted mayor of Oslo, left.") if p.object}
    assert ("holds role", "ousted mayor") in read and "head of" not in {label for label, _ in read}


def test_a_clause_before_a_colon_is_no_content(extract):
    [taken] = [p for p in extract("The fears grew in Oslo: That mayor would assume office in January.") if p.relation.label == "assumed"]
    assert "content" not in [role for role, _ in taken.arguments]


def test_those_who_agree_are_no_source_of_it(extract):
    shared = [p for p in extract("Norway and Chile agreed to share water.") if p.relation.label == "shared"]
    assert [(p.subject.text, p.attribution) for p in shared] == [("Norway", ()), ("Chile", ())]


def test_according_to_which(extract):
    read = extract("The ministry knows the rumours, according to which the pill kills sailors.")
    assert [(p.relation.label, [a.phrase.text for a in p.attribution]) for p in read] == [("knew", []), ("killed", ["the rumours"])]


@pytest.mark.parametrize("text", ["It is a quarter to six in Oslo.", "It was late."])
def test_the_hour_is_nothing_that_is_spoken_of(extract, text):
    assert extract(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norway accounted for 31 per cent of the fish.", "accounted for"),
        ("The prices fell by more than half.", "fell by"),
        ("Norway accounted for roughly 9% of the fish.", "accounted for"),
    ],
)
def test_words_of_a_number_are_not_those_of_the_relation(extract, text, words):
    assert [p.relation.text for p in extract(text)] == [words]


def test_rates_and_talks_are_no_targets(extract):
    roles = {x.text: role for text in ("Malta left the rate unchanged at 14.5%.", "Malta failed to win it at the talks.", "Police shot at Ola Berg.")
             for p in extract(text) for role, x in p.arguments}  # fmt: skip
    assert roles["at 14.5%"] == "amount" and roles["at the talks"] == "circumstance"


def test_who_opens_the_door_says_no_door(extract):
    assert [p.object for p in extract("“Ask me tonight,” Mona Reyes says, and opens the door.") if p.relation.label == "stated"] == [None]


def test_to_take_over_a_firm_is_no_conquest(extract):
    assert "seized" not in {p.relation.label for p in extract("Norway blocked Altun Bera's takeover of a miner.")}
    assert "seized" in {p.relation.label for p in extract("The rebels' takeover of the city shocked Norway.")}


def test_the_street_of_a_king_holds_no_office(extract):
    read = {(p.relation.label, p.object.text) for p in extract("Mona Reyes was summoned to King Charles Street.")}
    assert read == {("was summoned to", "King Charles Street")}


def test_the_mark_that_closes_a_quotation_goes_with_it(extract):
    [said] = [p for p in extract('Ola Berg said that "ships are burning."') if p.relation.label == "stated"]
    [content] = [x for role, x in said.arguments if role == "content"]
    assert content.text == 'that "ships are burning."'


def test_who_is_given_a_week_to_leave(extract):
    read = {(p.subject.text, p.relation.label) for p in extract("Malta gave the owner seven days to leave the port.")}
    assert ("the owner", "left") in read


def test_what_is_being_done_has_its_source(extract):
    [burned] = [p for p in extract("Ola Berg said that villages were being burned by Malta.") if p.relation.label == "burned"]
    assert [a.phrase.text for a in burned.attribution] == ["Ola Berg"]


def test_what_is_told_beside_a_decision_is_not_decided(extract):
    [lied] = [p for p in extract("Norway decided to sack the clerk who had killed Ola Berg.") if p.relation.label == "killed"]
    assert lied.attribution == () and lied.modality == "asserted"


def test_a_country_that_sounds_like_a_date(extract):
    roles = {role for p in extract("The engineer was held in Niger.") for role, _ in p.arguments}
    assert "time" not in roles


def test_without_experience(extract):
    [lost] = [p for p in extract("Ola Berg lost to a teacher with no experience.") if p.relation.label.startswith("lost")]
    assert "with no experience" not in {x.text for role, x in lost.arguments if role != "absence"}


def test_those_who_arrive_together_do_not_visit_each_other(extract):
    read = extract("Ola Berg and Mona Reyes arrived in Oslo.")
    assert [role for p in read for role, _ in p.arguments if role == "target"] == []


def test_a_condition_behind_the_report_belongs_to_what_is_said(extract):
    [said] = [p for p in extract("Doses could arrive on Sunday, Norway said, if Malta approves the trial.") if p.relation.label == "stated"]
    assert [x.label for role, x in said.arguments if role == "content"] == ["Doses could arrive on Sunday if Malta approves the trial"]


def test_a_second_relative_clause_with_that_has_the_noun(extract):
    text = "Oslo seized islands that troops occupied in 1945 and that Peru claims as its own."
    assert ("Peru", "islands") in {(p.subject.text, p.object.text) for p in extract(text) if p.object}


def test_who_proposed_it_is_not_whom_it_was_proposed_to(extract):
    assert not [p for p in extract("A waiver that Peru and Chile had proposed failed.") if p.arguments]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Qatar won the engineers' release.", ("Qatar", "released", "the engineers", "won release")),
        ("Poe ordered Tom Berg's arrest.", ("Poe", "arrested", "Tom Berg", "ordered arrest")),
        ("Chile won Peru's backing.", ("Peru", "supported", "Chile", "won backing")),
        ("The Algerian army's downing of a drone angered Mali.", ("The Algerian army", "attacked", "a drone", "downing of")),
        ("Perth-based Kestrel left.", ("Perth-based Kestrel", "based in", "Perth", "based")),
    ],
)
def test_what_befalls_who_stands_before_it(extract, text, row):
    assert row in {(p.subject.text, p.relation.label, p.object.text, p.relation.text) for p in extract(text) if p.object}


def test_who_asks_to_do_something_requests_it(extract):
    (asked,) = [p for p in extract("Peru had not asked to be readmitted.") if p.relation.label == "requested"]
    assert asked.polarity == "negative" and [(role, x.text) for role, x in asked.arguments] == [("content", "to be readmitted")]
    assert not [p for p in extract("A diplomat who asked not to be named said Peru had left.") if p.relation.label == "requested"]
