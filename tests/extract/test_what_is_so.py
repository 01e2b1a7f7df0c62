"""What a clause says is so: whether it holds, whether it says anything, who says it and whom it is directed at."""

import pytest

YES, NO = "positive", "negative"


def rows(claims, text):
    return {(s, r, polarity, modality) for s, r, _, polarity, modality, _ in claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unions kept demanding higher wages.", ("Unions", "demanded", YES, "asserted")),
        ("Peru kept Chile from joining the pact.", ("Peru", "kept", YES, "asserted")),
        ("Poe said there was no evidence the balloons had carried explosives.", ("the balloons", "carried", YES, "hypothetical")),
        ("The court saw no evidence the police had found.", ("The court", "saw", NO, "asserted")),
        ("Banks have been slower to settle the debt.", ("Banks", "settled", YES, "possible")),
        ("Unions went on demanding higher wages.", ("Unions", "demanded", YES, "asserted")),
        ("The line cannot go on renting cars.", ("The line", "rented", NO, "possible")),
        ("Sudan must free the sailors or face sanctions.", ("Sudan", "freed", YES, "obligatory")),
        ("Sudan must free the sailors or face sanctions.", ("Sudan", "faced", YES, "hypothetical")),
        ("The crew must wash the deck and paint the hull.", ("The crew", "painted", YES, "obligatory")),
        ("The envoys demanded that the bill be withdrawn until its basis has been published.", ("its basis", "was published", YES, "hypothetical")),
        ("The group said it would wait until Berg was freed.", ("Berg", "was freed", YES, "hypothetical")),
        ("They agreed that no mine should open before the rules had been agreed.", ("the rules", "was agreed", YES, "hypothetical")),
        ("The ship sank before the crew had been warned.", ("the crew", "was warned", YES, "asserted")),
        ("Iceland announced a grant, to be paid over two years.", ("a grant", "was paid", YES, "planned")),
        ("As long as refiners can sell below cost, investors will ignore the targets.", ("investors", "ignored", YES, "hypothetical")),
        ("Should the water fail to arrive, the presidents will sign the text.", ("the presidents", "signed", YES, "hypothetical")),
        ("A permit was issued, on condition that the sonar be sealed.", ("the sonar", "was sealed", YES, "requested")),
        ("Few believed that Peru would fall.", ("Peru", "fell", YES, "hypothetical")),
        ("Oslo, not Peru, expelled the envoy.", ("Peru", "expelled", NO, "asserted")),
        ("Ana Ruiz pleaded not guilty to espionage.", ("Ana Ruiz", "pleaded guilty to", NO, "asserted")),
        ("No licence had been revoked or denied.", ("No licence", "was denied", NO, "asserted")),
        ("The crew was left with no choice.", ("The crew", "was left with", NO, "asserted")),
        ("The crew was held for no longer than a week.", ("The crew", "was held", YES, "asserted")),
        ("Ruiz flew to Lima for talks with Tom Berg.", ("Ruiz", "consulted with", YES, "planned")),
        ("If the bank fails, the state pays the clerks.", ("the state", "paid", YES, "hypothetical")),
        ("Even if the bank fails, the state pays the clerks.", ("the state", "paid", YES, "asserted")),
        ("Oslo called for a ban until Peru withdraws its troops.", ("Peru", "withdrew", YES, "hypothetical")),
        ("The ban was kept until Peru withdrew its troops.", ("Peru", "withdrew", YES, "asserted")),
        ("It was Oslo, not Peru, that closed the border with Chile.", ("Peru", "closed border with", NO, "asserted")),
        ("Peru fired two missiles into the sea.", ("Peru", "fired", YES, "asserted")),
        ("The refusal was paid for.", ("The refusal", "was paid for", YES, "asserted")),
        ("We are not here to pick a winner.", ("We", "picked", NO, "planned")),
        ("Peru canceled its trip to Malta.", ("its", "visited", NO, "planned")),
        ("The government declared a state of emergency.", ("The government", "declared", YES, "asserted")),
        ("A dispute that threatens to delay the talks angered Oslo.", ("A dispute", "delayed", YES, "possible")),
        ("Not one of the families has received a payment.", ("Not one of the families", "received", NO, "asserted")),
        ("Peru accepted the money.", ("Peru", "accepted", YES, "asserted")),
        ("Peru accepted the offer.", ("Peru", "accepted", YES, "asserted")),
        ("Detectives questioned the pilot.", ("Detectives", "questioned", YES, "asserted")),
        ("Peru has yet to respond.", ("Peru", "responded", NO, "asserted")),
        ("Peru is yet to respond.", ("Peru", "responded", NO, "asserted")),
        ("Peru has still to respond.", ("Peru", "responded", NO, "asserted")),
        ("Peru has to respond.", ("Peru", "responded", YES, "obligatory")),
        ("Parties have petitioned the court to annul the vote.", ("the court", "annulled", YES, "requested")),
        ("People treat the border as though it were a door.", ("it", "is", YES, "hypothetical")),
        ("Nothing prevents the clerks from leaving the bank.", ("the clerks", "left", YES, "possible")),
        ("Analysts doubt that the bank has many friends.", ("the bank", "had", NO, "possible")),
        ("Nobody has been able to sell the ship.", ("Nobody", "sold", NO, "asserted")),
        ("Kade is able to sell the ship.", ("Kade", "sold", YES, "possible")),
        ("She would not describe the talks, except to say that they had begun in May.", ("She", "stated", YES, "asserted")),
        ("Japan responded not by paying the mines but by telling firms to save.", ("Japan", "paid", NO, "asserted")),
        ("The panel cannot meet its duty by repeating claims.", ("The panel", "repeated", YES, "hypothetical")),
        ("The panel met its duty by repeating claims.", ("The panel", "repeated", YES, "asserted")),
        ("The crew, without whose work the station could not have been built in May, left.", ("the station", "was built", YES, "asserted")),
        ("A row persists over how quickly the subsidies should be withdrawn.", ("the subsidies", "was withdrawn", YES, "hypothetical")),
        ("A dispute had threatened to overshadow the meeting.", ("A dispute", "overshadowed", YES, "possible")),
        ("Malta had threatened to sink the ferry.", ("Malta", "sank", YES, "planned")),
        ("We did not get everything that we wanted.", ("We", "got", NO, "asserted")),
        ("The ruling does not touch measures taken by Norway.", ("Norway", "took", YES, "asserted")),
        ("The minister said the talks had failed.", ("the talks", "failed", YES, "asserted")),
        ("Kenya congratulated voters on having rejected the text.", ("voters", "rejected", YES, "asserted")),
        ("Pensioners were not wrong to leave Oslo.", ("Pensioners", "left", YES, "asserted")),
        ("Halver opened a line in 2023, only to close it.", ("Halver", "closed", YES, "asserted")),
        ("The monitors had done nothing to improve security.", ("The monitors", "improved", NO, "asserted")),
        ("The delegations had come close to approving the patrols.", ("The delegations", "approved", YES, "possible")),
        ('"We do not make this claim lightly," said Ola Berg.', ("We", "made", YES, "asserted")),
        ("The danger is that members take the bluff seriously.", ("members", "took", YES, "possible")),
        ("The deficit is forecast to reach 5 percent.", ("The deficit", "reached", YES, "possible")),
        ("Norway must weigh the buyer before issuing a licence.", ("Norway", "issued", YES, "hypothetical")),
        ("Japan did not simply fill its sheds.", ("Japan", "filled", YES, "asserted")),
        ("Under a proposal circulated by Malta, fees would rise.", ("Malta", "circulated", YES, "asserted")),
        ("If an option included in the pact is used, ships will follow.", ("an option", "was included in", YES, "asserted")),
    ],
)  # fmt: skip
def test_holds(claims, text, expected):
    assert expected in rows(claims, text)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("He would not say how many remained under review.", "remained under"),
        ("My own view, for what it is worth, is that they have bought time.", "is"),
        ("Yet it is there that failure would be felt.", "was"),
        ("Zambia is within days of a deal.", "was"),
        ("It would be a mistake to sell the ship.", "sold"),
        ("Voters say it is her work that has saved the town.", "is"),
        ("The decision was as good as signed.", "is"),
        ("Oslo had its bags packed, she said.", "packed"),
        ("A report found that the money could not be accounted for.", "was accounted"),
        ("She added that the crew should be allowed to return.", "urged"),
        ("Not everyone admired Ola Berg.", "supported"),
        ("The teacher saw men but could not tell which group they belonged to.", "told"),
        ("A buyer has less to gain from delay.", "gained from"),
        ("Politicians rarely lose elections.", "lost"),
        ("Hardly any ministers lost their seats.", "lost"),
        ("Almost no one lost a seat.", "lost"),
        ("The army lost virtually no men.", "lost"),
        ("The plan was not fully funded.", "was funded"),
        ("The law does not apply equally to all.", "applied to"),
        ("The pledges had not been met in full.", "was met"),
        ("\"We are not asking for charity,\" the president said.", "rejected"),
        ("Groups warned against reopening the law.", "reopened"),
        ("It took three years to establish the facts.", "established"),
        ("The war will cost Peru a port, Ola Berg said in a note to clients.", "consulted with"),
    ],
)
def test_says_nothing(claims, text, relation):
    assert relation not in {r for _, r, _, _ in rows(claims, text)}


@pytest.mark.parametrize(
    ("text", "subject", "sources"),
    [
        ("The minister declined to say whether the bill would return.", "the bill", ()),
        ("Nobody has explained how the crew left the port.", "the crew", ()),
        ("Had it known of the leak, he said, it would have left Oslo.", "it", ("he",)),
        ("Germany and France said they would leave the pact.", "Germany", ("Germany",)),
        ("The delegation left, prompting talk that it had been angered by the omission of the clash from the text.", "it", ()),
        ("The losses were shared according to consumption.", "The losses", ()),
        ("Kenya said the plan was fair, provided that Malta paid its share.", "Malta", ("Kenya",)),
        ("The mayor would not pay, he said, nor would he leave the town.", "he", ("he",)),
        ("Envoys said the clause had been cut, after Malta left the talks.", "Malta", ("Envoys",)),
        ("Peru denied accusations by Chile that it had armed the rebels.", "it", ("Chile",)),
        ("The minister denied accusations by the opposition that Malta had sold the port.", "Malta", ("the opposition",)),
        ("The plan, it found, had broken the law.", "The plan", ("it",)),
        ("The school is shut, he said, and most children have left.", "most children", ("he",)),
        ("Croatia says the frontier follows the river, while Serbia insists that the river has moved.", "the river", ("Serbia",)),
        ("Judges found that Ruiz had failed Jindhara Metals, a group based in Mumbai.", "Jindhara Metals", ()),
        ("The offer, according to officials briefed on the talks, was rejected.", "officials", ()),
        ("Jo Poe said a delay would be “costly but manageable”, adding that Peru had offered to wait.", "a delay", ("Jo Poe",)),
        ("Oslo thanked Peru for the jets, which will arrive in May.", "the jets", ()),
        ("She denied that the ban had been sought by Kade Isotopes, a firm whose share price rose in May.", "whose share price", ()),
        ("Ola Berg noted that ships had left and announced that Malta would pay.", "Malta", ("Ola Berg",)),
        ("The bank broke the law when it sold the port, the court ruled on Monday.", "The bank", ("the court",)),
        ("Lund rejected claims from a rival that the vote had been rigged.", "the vote", ("a rival",)),
    ],
)
def test_who_says_it(claims, text, subject, sources):
    assert sources in {said for s, r, *_, said in claims(text) if s == subject and r not in ("stated", "denied")}


@pytest.mark.parametrize(
    ("text", "relation", "targets"),
    [
        ("The envoys agreed to reopen a canal linking the port of Gdynia to Belarus.", "agreed to", []),
        ("The envoy refused to confirm a story that Kade wants the Utah plant of its Canadian rival.", "rejected", []),
        ("The senate voted to extend the term of the panel that watches Mali.", "agreed to", []),
        ("Both sides promised to meet before the next session in Lima.", "promised", []),
        ("They condemned the arrest of the crew of the tanker Blue Star.", "condemned", []),
        ("Norway agreed to send aid to Mali.", "agreed to", ["Mali"]),
        ("Berg declined to say whether Oslo would pay.", "rejected", []),
        ("The leaders agreed to meet ahead of the Lima summit.", "agreed to", []),
        ("The Office of Roads promised to send help for those affected in Chad.", "promised", ["Chad"]),
    ],
)
def test_whom_it_is_directed_at(extract, text, relation, targets):
    [found] = [p for p in extract(text) if p.relation.label == relation and (p.object is None or relation == "condemned")]
    assert [a.text for r, a in found.arguments if r == "target"] == targets


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The union announced a 35 percent tariff on steel.", "imposed tariffs on"),
        ("Most parties boycotted the election.", "boycotted"),
        ("The clerk wrote to the ministry.", "wrote to"),
        ("The senator recommended Ana Ruiz for the post.", "recommended"),
        ("Mona Reyes wants the ministry to publish the report.", "wanted"),
        ("The company will appeal to the Supreme Court.", "appealed to"),
        ("Several states, led by Italy, will use it.", "led"),
        ("She respected the independence of the panel.", "respected"),
        ("Colombia ignored seven requests.", "ignored"),
        ("The records contradicted the account.", "contradicted"),
        ("She feared that dozens of people would leave.", "feared"),
        ("Berg regretted that Peru had left.", "regretted"),
        ("The mayor told the clerk of the delay.", "told"),
        ("Halver began as a herring exporter.", "began as"),
        ("The minister proposed a new levy.", "proposed"),
        ("The mayor commended Kenya for its efforts.", "praised"),
        ("The mayor expressed her gratitude for the welcome.", "thanked"),
        ("Tennessee passed a law.", "passed"),
        ("The troops returned fire.", "returned"),
        ("The son was levelling mud.", "leveled"),
        ("The vote left the party divided.", "left divided"),
        ("The vote left the party divided over tariffs.", "left"),
        ("The council left the plans alone.", "left alone"),
        ("The law makes duels illegal.", "made illegal"),
        ("The blast left six people dead.", "killed"),
        ("The ministry made it clear that Peru had left.", "emphasized"),
        ("The minister made clear his opposition to the plan.", "rejected"),
        ("He broke a promise made in May.", "violated"),
    ],
)
def test_names_the_relation(extract, text, relation):
    assert relation in {p.relation.label for p in extract(text)}


@pytest.mark.parametrize(
    ("text", "filler"),
    [
        ("The crew was woken at four.", ("time", "at four")),
        ("The family has wintered there for generations.", ("time", "for generations")),
        ("The ban will cut its revenue by between €90m and €120m.", ("instrument", "by between €90m and €120m")),
        ("The bank cut rates to below 3 per cent.", ("amount", "to below 3 per cent")),
    ],
)
def test_when_and_how_much(extract, text, filler):
    assert filler in {(r, a.text) for p in extract(text) for r, a in p.arguments}


def test_what_kind_of_move_it_was_is_no_way_of_saying_so(extract):
    made = extract("The bank will cut jobs, two envoys said on Tuesday, in a move that angered Peru.")
    [said] = [p for p in made if p.relation.label == "stated"]
    assert {a.text for r, a in said.arguments if r != "content"} == {"on Tuesday"}


def test_an_inverted_condition_goes_with_what_depends_on_it(extract):
    [left] = [p for p in extract("Had the bank known of the leak, the minister would have left.") if p.relation.label == "left"]
    assert [(r, a.text) for r, a in left.arguments] == [("circumstance", "Had the bank known of the leak")]


def test_who_lost_which_is_not_guessed(claims):
    assert {(s, o) for s, _, o, *_ in claims("Peru and Chile bought ships and planes respectively.")} == {("Peru", "ships"), ("Chile", "planes")}


def test_a_set_phrase_is_nobody(extract):
    [made] = [p for p in extract("The regulator had made no finding to the contrary.") if p.relation.label == "made"]
    assert made.arguments == ()


def test_a_sum_ends_its_sentence(extract):
    assert "Its shares" in {p.subject.text for p in extract("The ban may cost it between €90m and €120m. Its shares fell by half.")}


def test_an_age_is_no_time(extract):
    [young] = extract("Four of the players are under 18.")
    assert [(r, a.text) for r, a in young.arguments] == [("circumstance", "under 18")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister blamed not Peru but Chile.", {"Peru": False, "Chile": True}),
        ("The money came not from Peru but from Chile.", {"Peru": False, "Chile": True}),
        ("The envoy did not travel to Lima but to Quito.", {"Lima": False, "Quito": True}),
        ("The bank is not a lender but a fund.", {"a lender": False, "a fund": True}),
        ("The minister blamed not only Peru but also Chile.", {"Peru": True, "Chile": True}),
        ("The mayor trusts the army but not the police.", {"the army": True, "the police": False}),
    ],
)
def test_not_one_but_the_other(extract, text, expected):
    """What is denied and what is set against it are told apart (Quirk et al. 1985, 13.42)."""
    found = [p for p in extract(text) if p.object is not None]
    assert {p.object.text: p.polarity == YES for p in found} == expected
    assert all("not" not in p.relation.text.split() for p in found if p.polarity == YES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("India relies on Peru for its tea.", {("India", "relied on", "Peru")}),
        ("Ana Ruiz was in Lima for talks with Poe.", {("Ana Ruiz", "was in", "Lima")}),
        ("Envoys gathered in Lima for a summit.", {("Envoys", "gathered in", "Lima")}),
        ("Ana Ruiz has publicly attacked Poe.", {("Ana Ruiz", "attacked", "Poe")}),
        ("The board named Tom Poe chief executive.", {("Tom Poe", "holds role", "chief executive")}),
        ("The bank would fine Kade 500 million euros.", {("The bank", "fined", "Kade")}),
        ("Kenya and Peru, which are allies of Chile, left.", {("Kenya", "supported", "Chile"), ("Peru", "supported", "Chile")}),
        ("Ana Ruiz, whose company Kade holds two mines, left.", {("whose company", "held", "two mines")}),
        ("The Kremlin dismissed as baseless a report that spies had left.", {("The Kremlin", "dismissed", "a report that spies had left")}),
        ("Texas Gov. Ana Ruiz left.", {("Ana Ruiz", "holds role", "Gov."), ("Ana Ruiz", "head of", "Texas")}),
        ("Texas Lt. Gov. Tom Poe left.", {("Tom Poe", "holds role", "Lt. Gov."), ("Tom Poe", "works for", "Texas")}),
        ("Ana Ruiz visited Lima to sign a pact.", {("Ana Ruiz", "visited", "Lima"), ("Ana Ruiz", "signed", "a pact")}),
        ("The bank fined Kade 2 billion euros for misleading buyers.", {("Kade", "misled", "buyers")}),
        ("Kade has no interest in the proposal.", {("Kade", "had", "no interest in the proposal")}),
        ("Kade holds a 20% interest in Ruvu Mines.", {("Kade", "owns", "Ruvu Mines")}),
        ("Tom Poe accepted Ana Ruiz's invitation to visit Peru.", {("Tom Poe", "visited", "Peru")}),
        ("The court ruled in favour of the plan.", {("The court", "ruled in favour of", "the plan")}),
        ("Ana Ruiz chaired the summit.", {("Ana Ruiz", "chaired", "the summit")}),
        ("Ana Ruiz chairs the bank.", {("Ana Ruiz", "head of", "the bank")}),
        ("The firm trained its models.", {("The firm", "trained", "its models")}),
        ("France trained Peruvian soldiers.", {("France", "trained", "Peruvian soldiers")}),
        ("Peru opposed any reference to the raid.", {("Peru", "opposed", "any reference to the raid")}),
        ("Peru summoned the envoy to lodge a protest.", {("Peru", "summoned", "the envoy")}),
        ("Ana Ruiz blamed the flood on rain.", {("Ana Ruiz", "blamed", "the flood")}),
        ("Peru's promise to leave the bloc pleased Chile.", {("Peru's promise", "pleased", "Chile")}),
    ],
)
def test_what_the_verb_says(extract, text, expected):
    found = {(p.subject.text, p.relation.label, p.object.text) for p in extract(text) if p.object is not None}
    assert expected <= {(s.partition(" to ")[0], r, o) for s, r, o in found}


def test_they_whom_it_is_laid_to_tried_it(extract):
    found = {(p.subject.text, p.relation.label, p.modality) for p in extract("Police arrested two soldiers over an attempt to kill Ana Ruiz.")}
    assert ("two soldiers", "killed", "possible") in found


def test_what_is_likely_is_the_main_clause_alone(extract):
    found = {p.relation.label: p.modality for p in extract("He was apparently referring to Ana Ruiz, who left Lima last week.")}
    assert found == {"referred to": "possible", "left": "asserted"}


def test_a_word_behind_a_comma_is_no_part_of_the_name(extract):
    assert "Ana Ruiz" in {p.object.text for p in extract("Poe met Ana Ruiz, formerly an envoy, who left.") if p.object is not None}


def test_what_comes_of_winning_is_no_plan(extract):
    (become,) = [p for p in extract("Ola Berg defeated Ana Ruiz to become president.") if p.relation.label == "became"]
    assert become.modality == "asserted"
