"""What "it" is where a deed or a plan is answered, whose a title is, and which body or state a short name means."""

import pytest


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Poland proposed a ban on Russian coal. Hungary opposed it.", ("Hungary", "opposed", "ban on Russian coal")),
        ("Four states backed the motion, and two opposed it.", ("two", "opposed", "motion")),
        ("Ana Ruiz called the raid unlawful and vowed to fight it.", ("Ana Ruiz", "fought", "raid")),
        ("The proposed sale worried Beijing. China urged Washington to cancel it.", ("United States", "canceled", "proposed sale")),
        ("Kenya banned Worldcoin, accusing it of stealing data.", ("Worldcoin", "stole", "data")),
        ("Kenya suspended Worldcoin's licence in August, accusing it of collecting data.", ("Kenya", "accused", "Worldcoin")),
        (
            "The ministry of commerce said that it was late. China has opposed the duties, it added.",
            ("ministry of commerce", "stated", None),
        ),
        (
            "The spokesman, Olof Renberg, spoke. He said that Trade Commissioner Maros Sefcovic would meet his counterpart, Wang Wentao.",
            ("Wang Wentao", "is a", "Maros Sefcovic's counterpart"),
        ),
        ("ASML halted sales. Europe's largest chipmaker warned of delays.", ("ASML", "warned", "delays")),
        ("South Korea accused the North of jamming signals.", ("South Korea", "accused", "North Korea")),
        (
            "President Donald Trump met China's leader. Talks ended after the U.S. leader's meeting with Xi Jinping.",
            ("Donald Trump", "consulted with", "Xi Jinping"),
        ),
        ("Brussels waited until the Commission met. The European Commission fined Kade.", ("European Commission", "met", None)),
        ("A raid on Ireland's registry was costly, the Department of Justice said.", ("Department of Justice", "stated", None)),
        ("Berlin is less enthusiastic.", ("Germany", "is", "less enthusiastic")),
        ("The court ordered Caracas to pay.", ("court", "ordered", "Venezuela")),
        ("Moscow has more influence in Caracas than ever.", ("Russia", "had", "more influence in Caracas")),
        ("Ana Ruiz is American.", ("Ana Ruiz", "is", "American")),
        ("The firm ran two plants owned by SMIC (0981.HK).", ("firm", "ran", "two plants owned by SMIC")),
        ("European Commission President Ursula von der Leyen left.", ("Ursula von der Leyen", "head of", "European Commission")),
        ("Mali, Burkina Faso and Niger, all of them poor, quit Ecowas.", ("Burkina Faso", "quit", "ECOWAS")),
        ("State news agency INA reported the visit.", ("INA", "stated", "visit")),
        ("The Houthis left Aden. The rebels took Taiz. Houthi rebels sank a ship.", ("Houthi movement", "sank", "ship")),
        ("Iran armed the Houthi rebels. The Houthis paid. The rebels took Taiz.", ("Houthi movement", "took", "Taiz")),
        ("Russia left. The Russian envoy Ana Ruiz said her country could not support the text.", ("Russia", "supported", "text")),
        ("Rangers detained nine fishermen; all of them were deported.", ("nine fishermen", "was deported", None)),
        ("Rangers detained nine fishermen near Koror, where they had been harvesting sea cucumbers.", ("nine fishermen", "harvested", "sea cucumbers")),
        ("Ana Ruiz spoke at a hearing, where she questioned Tom Poe.", ("Ana Ruiz", "questioned", "Tom Poe")),
        ("Ana Ruiz met Tom Poe in Lima. They discussed the elections.", ("Tom Poe", "discussed", "elections")),
        ("The law bans exports. It also requires firms to register.", ("law", "required", "firms")),
        ("The Loya Kor Front, or LQN, took Jenin. The LQN burned a port.", ("Loya Kor Front", "burned", "port")),
        ("Malta threatened to leave after the Commission demanded that it surrender its ships.", ("Malta", "surrendered", "Malta's ships")),
        (
            "John Berg has rejected an appeal by Tom Poe for a 72-hour truce, telling reporters that it would help rebels.",
            ("72-hour truce", "helped", "rebels"),
        ),
        ("The pact, which Peru signed in 2002, was not binding, and it failed to prevent a war.", ("pact", "prevented", "war")),
        ("The Lima High Court freed Ana Ruiz.", ("Lima High Court", "freed", "Ana Ruiz")),
        (
            "Naftogaz would sue Uniper in Stockholm if the rights were sold, said Ola Berg, the company's general counsel.",
            ("Ola Berg", "works for", "Naftogaz"),
        ),
        ("Oslo regards the deal as a lifeline. It was brokered by the World Bank.", ("World Bank", "brokered", "unnamed thing")),
        ("Malta fumes if the European Union refuses to raise the fee it pays for access.", ("European Union", "paid", "fee it pays for access")),
        ("Peru urged Chile to return the land it seized in 1880.", ("Chile", "seized", "land it seized in 1880")),
        (
            "The pact with Peru lapsed in 2024, months after Oslo had issued the state with a card, and it has not been renewed by Malta.",
            ("Malta", "renewed", "pact with Peru"),
        ),
        ("The town houses Baie d'Or Industries, a company.", ("Baie d'Or Industries", "is a", "company")),
        ("A Division Bench headed by Ana Ruiz heard the case. “A river is no canal,” she observed.", ("Ana Ruiz", "stated", None)),
        (
            "Peru rejected the plan. Its chief negotiator, Tom Poe, denied that his country had exceeded its quota.",
            ("Peru", "exceeded", "Peru's quota"),
        ),
        (
            "Some farmers waited. “If they had done so, the makers would have panicked,” said Ola Berg. “Today they have stocks, and they buy.”",
            ("makers", "had", "stocks"),
        ),
        (
            "Oslo backed a deal on cod. The pact should have been debated by Malta before it was announced by Peru.",
            ("Peru", "stated", "pact"),
        ),
        ("Fact Sheet: The President today signed an Executive Order directing agencies to act.", ("President", "signed", "Executive Order")),
        ("The cost, put at $85m, would be met by the World Bank.", ("World Bank", "met", "cost")),
        ("The law was passed by Prime Ministers H.D. Poe and Ana Ruiz.", ("H.D. Poe", "passed", "law")),
        ("Volta chief executive Sultan Al Jaber left.", ("Al Jaber", "holds role", "chief executive")),
        ("They reaffirmed their commitment to Kyiv.", ("unnamed group", "supported", "Ukraine")),
    ],
)  # fmt: skip
def test_who_or_what_is_meant(read, text, row):
    assert row in {(c.subject.label, c.relation.label, c.object.label if c.object else None) for c in read(text)}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Kade downgraded its debt.", "Kade"),
        ("China's largest chipmaker fell. Nvidia halted sales. China's largest chipmaker said so.", "Nvidia"),
        ("In Paris the Department of Justice of Kade spoke.", "United States Department of Justice"),
    ],
)
def test_who_is_not_meant(read, text, label):
    said = read(text)
    assert said and not any(label == c.subject.label and c.relation.label == "stated" for c in said)
    assert not any(c.object is not None and c.object.label.startswith(f"{label}'s") for c in said)


def test_what_it_called_so_is_said_by_whoever_blames_them(read):
    said = read("Nine were held, according to the Interior Ministry, which blamed what it called violent groups financed from abroad.")
    (claim,) = [c for c in said if c.relation.label == "was financed"]
    assert [source.label for source in claim.attribution] == ["Interior Ministry"]


def test_a_spokesman_is_not_she(read):
    said = read("The economist Ana Ruiz was held. A spokesman for the ministry said that she was helping the police.")
    assert ("Ana Ruiz", "helped") in {(c.subject.label, c.relation.label) for c in said}


def test_both_presidents_are_no_ministers(read):
    said = read("Foreign ministers Ana Ruiz and Tom Poe met. Both presidents left.")
    assert {c.subject.label for c in said if c.relation.label == "left"} == {"both presidents"}


def test_who_is_accused_is_not_who_accuses(read):
    """The object of a participle is not its subject, which is that of the main verb (binding principle B)."""
    said = read("Kenya left the fund, criticizing it in May.")
    assert not any(c.object is not None and c.object.label == c.subject.label for c in said)
