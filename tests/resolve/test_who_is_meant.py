"""Whom a mention stands for, by the whole pipeline: pronouns by their clause, councils and associations, names with their articles."""

import pytest


def rows(claims):
    return {(c.subject.label, c.relation.label, c.object.label if c.object else None) for c in claims}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The junta expelled the ambassador of Benin, accusing him of spying.\n\n“Our patience has limits,” spokesman Amadou "
            "Abdramane said. “Those who shelter our enemies cannot expect a welcome.” He offered no evidence against the envoy.",
            ("Amadou Abdramane", "offered", "evidence against the envoy"),
        ),
        (
            "Niger left ECOWAS in May. Omar Touray, the president of the bloc's commission, condemned the vote. "
            "“We lifted the sanctions,” Touray said.",
            ("ECOWAS", "lifted", "sanctions"),
        ),
        ("The bridge was built by Halver, a contractor based in Bergen. Its director, Marta Dahl, resigned.", ("Marta Dahl", "head of", "Halver")),
        (
            "Hungary left the pact. Foreign Minister Peter Szijjarto said so. “We will not close the border,” he said.",
            ("Hungary", "closed", "border"),
        ),
        ("Ana Ruiz, the president of Peru, left. “We lifted the levies,” Ruiz said.", ("Peru", "lifted", "levies")),
        ("Ana Ruiz, the president of Peru, left. “We have seen floods,” Ruiz said.", ("unnamed group", "saw", "floods")),
        ("The minister said sanctions were a failure. “They have hurt Europe,” he said.", ("sanctions", "hurt", "Europe")),
        ("Dmitry Peskov dismissed the package and warned that it would hurt farmers.", ("package", "hurt", "farmers")),
        ("Ana Ruiz and Finn Holt said the tariffs were unfair. They have hired a lawyer.", ("unnamed group", "hired", "lawyer")),
        (
            "Keith Hall, an envoy who met Ana Ruiz, praised the plan. “The ships want a deal,” the retired general told Reuters.",
            ("Keith Hall", "stated", None),
        ),
        ("Keith Hall praised the plan. “It is late,” the mayor of Oslo said.", ("mayor of Oslo", "stated", None)),
        (
            "“We have a framework,” Daniel Harcourt told reporters.\n\nHis counterpart, Vice Minister Shen Guowei, was more guarded. "
            "The door to dialogue was open, he said.",
            ("Shen Guowei", "stated", None),
        ),
        ("The White House said the president had left. It did not mention the deadline.", ("White House", "mentioned", "deadline")),
        (
            "The quarterly assessment says Chile has left the pact. It also accuses Peru of failing to explain it.",
            ("quarterly assessment", "accused", "Peru"),
        ),
        (
            "The UNHCR, the UN refugee agency, urged Greece to stop. The UNHCR said so twice. Caught in the middle is Frontex, the EU's "
            "border agency, which sent guards. The agency's executive director, Fabrice Leggeri, left.",
            ("Fabrice Leggeri", "head of", "Frontex"),
        ),
        ("Finn Holt spoke with Yvan Gil and Hugh Todd. He said that the men were spies.", ("men", "is", "spies")),
        ("Trinidad and Tobago signed the pact.", ("Trinidad and Tobago", "signed", "pact")),
        ("Berlin is expected to reject the plan.", ("Germany", "rejected", "plan")),
        ("Athens is set to host the games.", ("Athens", "hosted", "games")),
        ("Guo said Washington had no right to intervene.", ("United States", "had", "right to intervene")),
        ("Marco Rubio promised Manila an additional $60 million.", ("Marco Rubio", "promised to", "Philippines")),
        ("The host, Malaysian Prime Minister Anwar Ibrahim, proposed a truce.", ("Anwar Ibrahim", "proposed", "truce")),
        (
            "Foreign Minister Lucia Montes accused Ecuador. Yusmary Graterol, a nurse travelling with her two sons, had waited since dawn.",
            ("Yusmary Graterol", "traveled with", "Yusmary Graterol's two sons"),
        ),
        (
            "China and Russia abstained. Vessels could be boarded with the consent of the state whose flag they fly.",
            ("vessels", "flew", "state's flag"),
        ),
        (
            "For years the negotiators of Egypt and Sudan have met in hotels, and for years they have sold papers.",
            ("negotiators of Egypt and Sudan", "sold", "papers"),
        ),
        (
            "The Chinese commerce ministry protested. Its spokesman said that Beijing would protect its companies.",
            ("China", "protected", "China's companies"),
        ),
        ("The Commission ordered Google to change its rules.", ("Google", "changed", "Google's rules")),
        (
            "Shares in Kade Motors, the carmaker, rose. The vote was welcomed by its chief executive, Tom Berg.",
            ("Tom Berg", "head of", "Kade Motors"),
        ),
        (
            "Residents left Lubero. Tom Berg, a spokesman for the rebels, denied that they had broken the truce.",
            ("rebels", "broke", "truce"),
        ),
        (
            'Ana Ruiz asked for a ban. Peru, said Tom Berg, the foreign minister, was "trying to hurt Chile"; Mona Reyes, he added, would resign.',
            ("Tom Berg", "stated", None),
        ),
        (
            'The Cypriot government was late. "I have defended this government before," said Tom Berg, a Labour lawmaker.',
            ("Tom Berg", "defended", "government"),
        ),
        (
            "The trade body FotonVerband criticized the rules. Halder Optics, a company in Lima, agreed. The association left the talks.",
            ("FotonVerband", "left", "talks"),
        ),
        ("According to the Election Commission, Georgian Dream took 80 percent of the vote.", ("Georgian Dream", "took", "80 percent of the vote")),
        (
            "The Office of the High Commissioner for Human Rights in Geneva described the claims as credible.",
            ("Office of the United Nations High Commissioner for Human Rights", "described", "claims"),
        ),
        ("Brussels will pay the grant, the European Commission said.", ("European Union", "paid", "grant")),
        ("The European Union Agency for Railways approved the cars.", ("European Union Agency for Railways", "approved", "cars")),
        ("Security Council votes. The Security Council extended the mandate.", ("United Nations Security Council", "extended", "mandate")),
        ("Russia's Security Council met. The Security Council extended the decree.", ("Security Council (Russia)", "extended", "decree")),
        (
            "The Prime Minister of Norway, Jonas Berg, came. He was accompanied by the Minister of Fisheries.",
            ("Minister of Fisheries", "accompanied", "Jonas Berg"),
        ),
        ("Lena Dahlqvist, a Swedish Green who is drafting the plan, left.", ("Lena Dahlqvist", "drafted", "plan")),
        (
            "France has influence after its forces left, and the European Union's decision to end its training mission hurt Mali.",
            ("European Union", "ended", "European Union's training mission"),
        ),
        (
            "The French government left. The Italian government paid. The French government spoke. Critics in Rome urged the government to go.",
            ("critics in Rome", "urged", "Government of Italy"),
        ),
        (
            "France and Italy met. The French government protested. Critics in Rome urged the government to go.",
            ("critics in Rome", "urged", "government"),
        ),
        ("In Belgium, the Christian Democrats opposed the law.", ("Christian Democrats", "opposed", "law")),
        (
            "Germany's Social Democrats left Berlin. The Christian Democrats may govern.",
            ("Christian Democratic Union of Germany", "governed", None),
        ),
        ("Envoys from Peru and Chile met. Both countries left the pact.", ("Chile", "left", "pact")),
        ("Peru and Chile met. Neither party spoke. It left the pact.", ("Chile", "spoke", None)),
        ("Lucia Montes works for the bank. Both sides left the pact.", ("both sides", "left", "pact")),
        (
            "Marta Holm is a judge. She freed nine men. She praised the police and she thanked them. Bergen's mayor, Ana Ruiz, stayed away "
            "because, she said, the town had been misled.",
            ("Ana Ruiz", "stated", None),
        ),
        (
            "Marek Lind is an envoy. He met rebels. He spoke to Karl Ober, the premier whose refusal to pay angered his backers.",
            ("Karl Ober's refusal to pay", "angered", "Karl Ober's backers"),
        ),
        (
            "The bloc urged Chile to end its raids, praising Peru for its calm, and calling on Norway to end its support for the movement.",
            ("Norway", "ended support for", "movement"),
        ),
        (
            "The Kade Bureau, an agency in Oslo, issued rules. Chile followed in May, when it banned the engines.",
            ("Chile", "banned", "engines"),
        ),
        (
            "Inspectors found that nine of the pumps bought in Peru and Chile had failed and that officials had approved them anyway.",
            ("officials", "approved", "pumps"),
        ),
        ("Nine people died in the flood, among them a boy. They blamed the mayor.", ("nine people", "blamed", "mayor")),
        (
            'At least six people were killed in the raid, the league said. "They want Ober to sign a letter," his wife said.',
            ("unnamed group", "wanted", "Ober"),
        ),
        (
            "The judge freed nine men. She praised the police. The roads were wet. Rain fell. Trains stopped. Shops shut. The union accused "
            "Marta Dahl of fraud. The envoy, Karl Ober, urged her to leave.",
            ("Karl Ober", "urged", "Marta Dahl"),
        ),
        ("The Senate met. The firm left the pact.", ("firm", "left", "pact")),
        (
            "Floods hit Malaysia and Vietnam. Japan and the Netherlands voted. There were fires in Malaysia and Vietnam. Washington threatened "
            "Dutch and Japanese firms unless both allies left the pact.",
            ("Japan", "left", "pact"),
        ),
        (
            "The Kade Front, an armed group that seized Voss, denounced the vote. The vote was late. Nobody came. The Red Circle, which was "
            "founded in 2010, stayed silent. Experts disagreed. The town was captured by the group in June.",
            ("Kade Front", "captured", "town"),
        ),
        ("Two clerks of the trading house Kade Meridian fled; the company denied any wrongdoing.", ("Kade Meridian", "denied", "wrongdoing")),
        ("Yasin, 24, from Voss, crossed the river. He thanked the mayor.", ("Yasin", "thanked", "mayor")),
        (
            "Greta Holm is a minister. She praised the council. She left. "
            '"It is late," said a relief worker, adding that she had been robbed by rebels.',
            ("rebels", "robbed", "relief worker"),
        ),
        ("Regulators fined Vocant, a maker of locks, for training its guards badly.", ("Vocant", "trained", "Vocant's guards")),
        (
            "At the invitation of President Luiz Inácio Lula da Silva, the President of Kenya, William Ruto, came to Brazil. Ruto praised it. "
            "The President of Kenya thanked his hosts.",
            ("William Ruto", "thanked", "William Ruto's hosts"),
        ),
        ("Jan Dahl praised the plan. Karl Ober, who spoke by telephone with him, left.", ("Karl Ober", "spoke with", "Jan Dahl")),
        ("Justice Karl Ober granted an order. The period, the judge said, was short.", ("Karl Ober", "stated", None)),
        ("Bans on travel will be weighed by foreign ministers when they meet on Monday.", ("foreign ministers", "met", None)),
        ("Neither side spoke. Beijing was under no illusion: it banned the shipments.", ("China", "banned", "shipments")),
        ("Ecuador closed the bridge to anyone not holding a visa.", ("anyone not holding a visa", "held", "visa")),
        ("The 1,400-tonne Onbada 7 was near a platform.", ("Onbada 7", "was near", "platform")),
        ("Nine boats and the Rova left. A local group, the Lawyers' Collective, sued the bank.", ("Lawyers' Collective", "sued", "bank")),
        ("The World Food Programme lost grain. Rain fell. The agency left Mali.", ("World Food Programme", "left", "Mali")),
        (
            "President Mohamed Muizzu telephoned his counterpart, Anura Kumara Dissanayake, on Monday and urged him to resign.",
            ("Anura Kumara Dissanayake", "resigned", None),
        ),
        ("The commissioner, Karl Ober, said that a deckhand had broken his wrist.", ("deckhand", "broke", "wrist")),
        (
            "Portugal would recognise the pact if Spain did so first, its foreign minister said.",
            ("Portugal's foreign minister", "stated", None),
        ),
        (
            "Jon Mamani, the governor, was seized. A judge ordered him held for ten days. He has not been charged.",
            ("Jon Mamani", "was charged", None),
        ),
        (
            "Jon Mamani left. His lawyer, Teresa Ruiz, denied that he had accepted money.",
            ("Jon Mamani", "accepted", "money"),
        ),
        (
            "A spokesperson for Trade Commissioner Karl Dahl praised Peru.",
            ("spokesperson for Trade Commissioner Karl Dahl", "praised", "Peru"),
        ),
        ("Carrick Row wrote to the board of Nordalp urging it to leave the pact.", ("board of Nordalp", "left", "pact")),
        ("A spokesperson said it rained. A diplomat was blunter: the vetoes, he said, are wrong.", ("diplomat", "stated", None)),
        (
            'Mara Dahl left. For Ana Ruiz, whose brother died, the wait has become unbearable. "They are late," she said.',
            ("Ana Ruiz", "stated", None),
        ),
        ("UN News left. The UN called for calm.", ("United Nations", "called for", "calm")),
        (
            "The envoy, Karl Dahl said, had spoken on Monday with President Jo Mwangi and had asked him to resign.",
            ("Jo Mwangi", "resigned", None),
        ),
        (
            "Chile's navy left. Norway's council accused NATO of hiding its losses.",
            ("NATO", "hid", "NATO's losses"),
        ),
        ("The deputies will boycott the vote, according to Jon Poe. He was detained in Oslo.", ("Jon Poe", "was detained", None)),
    ],
)
def test_is_meant(read, text, row):
    assert row in rows(read(text))


def test_its_in_a_relative_clause_is_of_what_the_clause_tells_of(read):
    found = rows(read("Human Rights Watch criticised Ghana for arming a firm that locks up its rivals."))
    arrested = [o for _, r, o in found if r == "locked up"]
    assert arrested and not any("Watch" in o or "Ghana" in o for o in arrested)


def test_what_is_said_is_no_body_named_in_it(read):
    claims = read("It had been delayed at the request of the Cypriot government, he said, which faced elections.")
    assert "Government of Cyprus" not in {a.node.label for c in claims for a in c.arguments if a.role == "content"}


def test_nobody_is_a_place(read):
    assert not [c.place for c in read("Iva Oyelaran left. The mayor kept faith in Oyelaran.") if c.place is not None]


def test_what_several_say_of_themselves_each_says_alone(read):
    said = {(c.subject.label, c.attribution[0].label) for c in read("Germany and France said they would leave the pact.") if c.attribution}
    assert said == {("Germany", "Germany"), ("France", "France")}


def test_who_takes_somebody_along_has_them_with_her(read):
    claims = read("Senator Marta Dahl warned that she would take four votes with her.")
    assert {a.node.label for c in claims for a in c.arguments if a.role == "target"} == {"Marta Dahl"}


def test_she_is_no_place(read):
    assert ("Kade Lakes", "thanked", "mayor") not in rows(read("Kade Lakes: Floods feared. She thanked the mayor."))


def test_a_name_with_and_inside_is_one(read):
    claims = read("Under Section 12 of the bill, Customs and Border Protection would be required to buy at least 220 towers.")
    assert [c.relation.label for c in claims].count("bought") == 1


def test_a_spokesman_is_of_who_speaks_through_him(claims):
    text = (
        "Karl Ober was seized in May. He is 61. Soldiers hold him. His wife has seen him. He is ill. In Oslo, Envoy Tomas Lind urged the "
        'army to free Ober "at once," his deputy spokesman, Per Dahl, said.'
    )
    assert [c.subject.label for c in claims(text, '" his')] == ["Tomas Lind"]


def test_he_is_no_document(read):
    claims = read("Joint Communiqué on the Visit of President William Ruto\n\nThe visit was short. He thanked the mayor.")
    assert "Joint Communiqué" not in {c.subject.label for c in claims}


def test_among_them_are_those_before_the_comma(read):
    claims = read('The envoy told members that the "root causes" of the war, among them the presence of a militia, worried the council.')
    assert not [c for c in claims if c.subject.label == "members"]


def test_who_holds_the_office_on_the_day(read):
    claims = read("The Secretary-General left. “António Guterres is late,” she said. The UN chief agreed.", date="2026-03-17")
    assert {("António Guterres", "left", None), ("António Guterres", "agreed", None)} <= rows(claims)


@pytest.mark.parametrize("word", ["Both", "Neither"])
def test_both_and_neither_are_those_who_met(read, word):
    claims = [c for c in read(f"Peru and Chile met in Lima. {word} signed the deal.") if c.object and c.object.label == "deal"]
    assert {(c.subject.label, c.polarity) for c in claims} == {(n, "positive" if word == "Both" else "negative") for n in ("Peru", "Chile")}


def test_deeds_of_two_are_not_the_two(read):
    claims = read("Peru and Chile signed two treaties. Both were ratified. Both cover trade.")
    assert {c.subject.label for c in claims if c.relation.label in ("was ratified", "covered")} == {"both"}


def test_neither_of_nobody_named(read):
    [attended] = read("Neither attended the talks.")
    assert (attended.subject.label, attended.polarity) == ("either", "negative")


def test_who_added_it_spoke_before_the_semicolon(read):
    claims = read('Jon Ruiz left. Peru, said Tom Berg, the foreign minister, was "trying to hurt Chile"; the mayor, he added, would resign.')
    told = [(c.subject.label, a.node.text) for c in claims if c.relation.label == "stated" for a in c.arguments if a.role == "content"]
    assert told == [
        ("Tom Berg", 'Peru, said Tom Berg, the foreign minister, was "trying to hurt Chile"'),
        ("Tom Berg", "the mayor, he added, would resign"),
    ]


def test_a_mine_is_no_pronoun(read):
    assert "mine" in {c.subject.label for c in read("Rio Tinto denies that the mine would pollute the river.")}


def test_one_of_whom_is_one_of_those(read):
    claims = read("Two Malian sources, one of whom said that a ransom had been paid, left.")
    assert [s.label for c in claims if c.relation.label == "was paid" for s in c.attribution] == ["one of two Malian sources"]


def test_what_a_text_stops_short_of_it_does_not_say(read):
    claims = read("The memo said that engineers had left. It stopped short of blame, but warned that the gear was old.")
    assert "memo" in {c.subject.label for c in claims if c.relation.label == "warned"}


def test_theirs_is_not_they(read):
    claims = read("Peru spoke to Chile. The two countries cannot choose theirs.")
    assert not [c for c in claims if c.object is not None and c.relation.label == "chose" and c.object.label in ("Peru", "Chile")]


def test_a_plural_is_spelt_out_by_the_names_behind_it(read):
    text = "The pact was signed by her counterparts, Karl Weiss of Austria and Ola Berg of Norway."
    assert {claim.subject.label for claim in read(text) if claim.relation.label == "signed"} == {"Karl Weiss", "Ola Berg"}


def test_who_needs_no_title_is_called_by_the_office_next(read):
    text = "Ana Ruiz has accused Peru of bribery. The home secretary, who met Karl Weiss on Monday, left. {}"
    assert ("Ana Ruiz", "met", "Karl Weiss") in rows(read(text.format("")))
    assert ("Ana Ruiz", "met", "Karl Weiss") not in rows(read(text.format("Home Secretary Ola Berg stayed.")))


@pytest.mark.parametrize("name", ["Cheong In-kyo", "Lin Chia-lung"])
def test_a_hyphen_in_a_given_name(read, name):
    text = f"South Korea's trade minister, {name}, left for Washington. {name.split()[0]} told reporters that it was late."
    found = rows(read(text))
    assert {(name, "left for", "Washington, D.C."), (name, "holds role", "trade minister")} <= found
    assert any(row[:2] == (name, "stated") for row in found)


@pytest.mark.parametrize(("who", "whom"), [("Karl Weiss", "Tom Berg"), ("Tom Berg", "Karl Weiss")])
def test_of_two_who_met_one_asks_the_other(read, who, whom):
    text = f"Karl Weiss met Tom Berg in Lima. {who.split()[1]} asked him to wait."
    assert (who, "asked", whom) in rows(read(text))


def test_a_spokesman_is_of_nobody_whom_his_own_words_name(read):
    text = "The bondholders rejected the plan. “We are not the villains of this story,” their spokesman, Thomas Arden, told reporters."
    assert ("Thomas Arden", "spokesperson for", "bondholders") in rows(read(text))


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Ivo Lund denied it. A Peruvian judge ordered Ivo Lund's arrest in February, by which time he was living in Oslo. "
            "He was detained there in July.",
            ("Ivo Lund", "was detained", None),
        ),
        (
            "Tom Berg named nobody, but police surrounded the home of Karl Ruiz and took him away. His lawyer, Ana Poe, left.",
            ("Ana Poe", "works for", "Karl Ruiz"),
        ),
        (
            "The response of France, the former colonial power, was mild. Its foreign minister, Ivan Barrot, met Karl Weiss.",
            ("Ivan Barrot", "works for", "France"),
        ),
        (
            "Alan Poe died in 2019. Tom Berg, who resigned in 2018, remains under inquiry, and Karl Weiss is accused of fraud. "
            "Both men deny the charges.",
            ("Karl Weiss", "denied", "charges"),
        ),
        ("Tom Berg was arrested in Lima. His wife, Ana Karp, stayed.", ("Ana Karp", "is a", "Tom Berg's wife")),
        ("The court ruled in favour of Manila.", ("court", "ruled in favour of", "Philippines")),
        ("She may meet Karl Weiss, though Beijing has yet to confirm the talks.", ("China", "confirmed", "talks")),
        ("Peru's retaliation fell on farmers. In March it taxed Chilean tea.", ("Peru", "taxed", "Chilean tea")),
        ("Peru's claims rest on an agreement it signed with Chile in 1959.", ("Peru", "signed agreement with", "Chile")),
        ("Ruiz met Egyptian President Abdel Fattah el-Sisi. El-Sisi left Lima.", ("Abdel Fattah el-Sisi", "left", "Lima")),
        ("The army denied the claim, and the rebels accepted it.", ("rebels", "accepted", "claim")),
        ("Karl Weiss praised the tariffs and said that they would harm Peru.", ("tariffs", "harmed", "Peru")),
        ("Karl Weiss thanked Peru but urged it to wait.", ("Karl Weiss", "urged", "Peru")),
        ("Oslo faced pressure from Lima.", ("Peru", "urged", "Norway")),
        ("Beijing is the largest creditor of Peru.", ("China", "is", "largest creditor of Peru")),
        (
            "Inés Rojas, the judge, asked Ola Berg to wait. “It is late,” Karl Weiss said. He was referring to the talks.",
            ("Karl Weiss", "referred to", "talks"),
        ),
    ],
)
def test_who_is_meant_behind_others(read, text, row):
    assert row in rows(read(text))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Peru's president, Ana Ruiz, left Peru for the United States. Dockers marched on Congress to back the Peruvian president.", "Congress"),
        ("The United States left. Dockers marched on Congress in Washington.", "United States Congress"),
    ],
)
def test_whose_congress(read, text, label):
    assert label in {row[2] for row in rows(read(text)) if row[1] == "protested"}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("US Secretary of State Ana Ruiz left.", ("Ana Ruiz", "holds role", "Secretary of State")),
        ("US Secretary of State Ana Ruiz left.", ("Ana Ruiz", "works for", "United States")),
        ("British Chancellor of the Exchequer Ana Ruiz left.", ("Ana Ruiz", "works for", "United Kingdom")),
        ("US Treasury secretary Ana Ruiz left.", ("Ana Ruiz", "holds role", "Treasury secretary")),
        ("The High Representative for Security Policy, Ana Ruiz, left.", ("Ana Ruiz", "holds role", "High Representative for Security Policy")),
        ("Sen. Ana Ruiz, the committee's top Democrat, left.", ("Ana Ruiz", "is a", "committee's top Democrat")),
        ("Jamaat-e-Islami leader Abdul Poe left.", ("Abdul Poe", "head of", "Jamaat-e-Islami")),
        ("Venezuelan opposition leader Maria Corina Machado left.", ("María Corina Machado", "holds role", "opposition leader")),
        ("Turkey's central bank governor, Ana Ruiz, left.", ("Ana Ruiz", "works for", "Turkey")),
        ("Ana Ruiz, the UN secretary-general, left.", ("Ana Ruiz", "works for", "United Nations")),
        ("Nvidia chief executive Tom Berg left.", ("Tom Berg", "works for", "Nvidia")),
        ("Karl Weiss served as Austria's chancellor.", ("Karl Weiss", "holds role", "Austria's chancellor")),
        ("Peru's minister, Ana Ruiz, and Chile's envoy, Tom Berg, left.", ("Ana Ruiz", "holds role", "minister")),
        ("Peru's minister, Ana Ruiz, and Chile's envoy, Tom Berg, left.", ("Tom Berg", "holds role", "envoy")),
        ("British Prime Minister Ana Ruiz and French President Tom Berg left Oslo.", ("Tom Berg", "left", "Oslo")),
        ("Chechen leader Ivo Lund met Bavarian officials.", ("Ivo Lund", "head of", "Chechnya")),
        ("Syrian President Ahmed al-Sharaa left.", ("Ahmed al-Sharaa", "holds role", "President")),
        ("Syrian President Ahmed al-Sharaa left.", ("Ahmed al-Sharaa", "head of", "Syria")),
        ("Fed Governor Ana Ruiz left.", ("Ana Ruiz", "works for", "Federal Reserve")),
        ("Tom Berg of the Brookings Institution left.", ("Tom Berg", "works for", "Brookings Institution")),
        ("Tom Berg of the Greens left.", ("Tom Berg", "member of", "Greens")),
        ("Ana Ruiz, a lawmaker from the European People's Party, left.", ("Ana Ruiz", "member of", "European People's Party")),
        ("Tom Berg, an MEP for the Greens, left.", ("Tom Berg", "holds role", "MEP")),
        (
            "The Democratic Convergence for Change (DCC) called a strike. The DCC left Lima.",
            ("Democratic Convergence for Change", "left", "Lima"),
        ),
        ("Spain left. The minister met Ana von der Berg on Monday.", ("minister", "met", "Ana von der Berg")),
    ],
)
def test_offices_and_names(read, text, row):
    assert row in rows(read(text))


def test_nobody_is_its_own_rival(read):
    assert ("Kade", "is a", "Kade's main rival") not in rows(read("Kade, its main rival, left."))


def test_both_countries_are_not_the_one_of_a_president(read):
    text = "Peru's army fired. The clash worried US President Karl Weiss, who warned both countries."
    assert not any(row[:2] == ("Karl Weiss", "warned") and row[2] in ("United States", "Peru") for row in rows(read(text)))


def test_who_leads_the_opposition_leads_no_country(read):
    assert not any(row[1:] in (("head of", "Venezuela"), ("works for", "Venezuela")) for row in rows(read("Venezuelan opposition leader Ana Ruiz left.")))
