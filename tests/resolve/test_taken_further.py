"""Whom "he", "his", "it" and "they" mean by what struck, drafted, found or showed it; what is named by its number, its people, its trade."""

import pytest


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Togo and Chad have agreed to suspend patrols in a disputed stretch of the lake for 90 days, mediators said on Tuesday, but three "
            "days of talks in the Nigerian capital ended without a deal.\n\nTogo also promised to free the 19 crew members it has held in Lome "
            "since Oct 17, although it did not say when. Their boats will stay impounded until a court rules.\n\nThat condition angered "
            "Fisheries Minister Jan Poe, who led Chad's team. He accused Togo of holding the boats \"as pawns\" and said the crews had been "
            "held.", ("Jan Poe", "accused", "Togo"),
        ),
        (
            "Prosecutors have charged Karl Berg. Berg denied it. The firm's director, Jan Poe, is believed to have left for Dubai; his lawyer "
            "insists that he is ill.", ("Jan Poe's lawyer", "insisted", None),
        ),
        (
            "Judges in Oslo ruled that Chad had violated the pact, and ordered it to pay the crew.", ("judges in Oslo", "ordered", "Chad"),
        ),
        (
            "Peru wants Chile to stop. Its trade department has drafted a rule that would cover all ports. It has not been published.",
            ("rule that would cover all ports", "was published", None),
        ),
        (
            "The package, adopted on 3 May, is the toughest yet aimed at a single network. It bars the ships from Peru's ports, denies them "
            "cover and freezes the assets of nine men.", ("package", "barred", "ships"),
        ),
        (
            "Ana Ruiz denied that the trawlers had been targeted. Satellite data showed that they had switched off their radios, she said.",
            ("trawlers", "switched off", "radios"),
        ),
        (
            "The chairman of the bloc, H.E. Karl Berg, has appointed Ana Ruiz of Peru as his envoy for the Andes.",
            ("Karl Berg", "head of", "bloc"),
        ),
        (
            "Its first witness, a retired general named Jan Poe, testified that he had opposed the purchase.", ("Jan Poe", "opposed", "purchase"),
        ),
        ("The council adopted Resolution 2231.", ("council", "adopted", "Resolution 2231")),
        ("Slovak farmers blocked the road.", ("Slovak farmers", "blocked", "road")),
        (
            "The deal went to Vectis Defence, a little-known broker in Cyprus. An audit showed that the company had bought the guns.",
            ("Vectis Defence", "bought", "guns"),
        ),
        ("The Chinese firm had made chips. Beijing could close the gap within a year, he warned.", ("China", "closed", "gap")),
        (
            "Kade Marine, an insurer based in Bergen, said it would raise its prices. “We are not predicting a war,” said Ana Falk, its chief "
            "underwriter.", ("Ana Falk", "works for", "Kade Marine"),
        ),
        (
            "Greece rejected a joint inquiry, fearing that it could put its borders up for negotiation.",
            ("joint inquiry", "put up", "Greece's borders"),
        ),
        (
            "The minister, Jan Poe, telephoned his Greek counterpart, Ana Ruiz, on Monday. They agreed to keep a hotline open, diplomats said.",
            ("Ana Ruiz", "agreed to", None),
        ),
        (
            "A recording from the bridge may show who turned first, said Ana Ruiz, a retired captain. “It won't tell us whose sea it was,” she "
            "said.", ("recording from the bridge", "stated", None),
        ),
        (
            "The text must still be ratified by the parliament. The Greens, who are in opposition, have vowed to vote against it.",
            ("Greens", "voted against", "text"),
        ),
        (
            "The Water Resources Act will not enter into force. The act was passed by the National Assembly on September 22. It had been "
            "drafted by the economy ministry.", ("economy ministry", "drafted", "Water Resources Act"),
        ),
        (
            "Lima's council adopted the budget. One official said a milder bill could be tabled by May. It would cap exports at two tonnes.",
            ("milder bill", "capped", "exports"),
        ),
        (
            "Uganda, which had wavered, was won over by a promise of aid for irrigation. Its chief delegate, Ana Ruiz, welcomed the outcome as "
            "“imperfect but fair”.\n\nIn a statement issued in Lima, Pakistan's commerce ministry condemned the tariff as discriminatory and said "
            "it would lodge a complaint with the World Trade Organization if the measure was not withdrawn by May 15. It may also suspend "
            "purchases of Kenyan tea, the statement hinted.",
            ("Pakistan's commerce ministry", "suspended", "purchases of Kenyan tea"),
        ),
        (
            "Among the companies affected is Altun, a bottler owned by the Austrian group Kade, which has built a plant. The company said it was "
            "late.", ("Altun", "stated", None),
        ),
        (
            "Jean Poe, a spokesman for the bank, said it was late. Désiré Ruiz, Burundi's deputy envoy, broke ranks on Wednesday, telling a "
            "radio station in Lima that his government had been pressed to vote.", ("Désiré Ruiz's government", "was pressed", None),
        ),
        (
            "Peru's constitutional court suspended a law that would tax mines, ruling that it could cause harm.",
            ("law that would tax mines", "caused", "harm"),
        ),
        (
            "The European Union should stop pretending that Chad will police its borders. It should, instead, tie its support to reforms.",
            ("European Union", "tied", "European Union's support"),
        ),
        (
            "The antitrust authority fined Milan-based Caffè Altun €48m for having prevented bars from buying beans from its rivals. Altun said it "
            "would appeal.", ("Caffè Altun", "appealed", None),
        ),
        (
            "Jakarta police have named businessman Hendra Poe a suspect in the smuggling of scales. Through his lawyer, he promised to return.",
            ("Hendra Poe", "promised", None),
        ),
        (
            "Journalist Ana Ruiz was abducted outside her home by men wearing police uniforms. Her newspaper had reported that the unit's "
            "commander was taking bribes.", ("unit's commander", "took", "bribes"),
        ),
        ("The Heads of State condemned the attack.", ("Heads of State", "condemned", "attack")),
        (
            "East African ministers back steep rice tariff\n\nThe bloc met on Monday in Arusha. It agreed to tax rice from Asia at a rate of 60 "
            "percent.", ("East African ministers", "backed", "steep rice tariff"),
        ),
        ("H.E. Ana Ruiz spoke to Peru.", ("Ana Ruiz", "spoke to", "Peru")),
        (
            "Ten of the council's members voted in favour. China and Chad abstained. It was the first time that Moscow, which had abstained in "
            "previous years, had used its veto on the file.\n\n“This embargo has outlived its purpose,” Russia's deputy ambassador, Arkady Poe, "
            "told the council. “It punishes a sovereign government while the rebels buy whatever they like across the border.”",
            ("embargo", "punished", "sovereign government"),
        ),
        (
            "Thirty people died in Lima. The envoy said Peru would maintain its own sanctions and might expand them.",
            ("Peru", "expanded", "Peru's own sanctions"),
        ),
        (
            "The embargo was imposed in July 2018. A panel of UN experts reported in April that it had been breached repeatedly.",
            ("embargo", "was breached repeatedly", None),
        ),
        (
            "The cable was planned in 2021 as a way of bringing power to Europe. Brussels put it on a list three years later.",
            ("European Union", "put", "cable"),
        ),
        (
            "Kade Pensioen may withdraw if the dispute is not settled, according to Ana Ruiz, who oversees its portfolio. “We don't mind waiting "
            "for permits. We do mind not knowing who pays,” she said.", ("Ana Ruiz", "stated", None),
        ),
        ("Norway's sovereign wealth fund has sold its stake in Kade.", ("Norway's sovereign wealth fund", "sold", "stake")),
    ],
)  # fmt: skip
def test_who_is_meant(read, text, row):
    assert row in [(c.subject.label, c.relation.label, c.object.label if c.object else None) for c in read(text)]
