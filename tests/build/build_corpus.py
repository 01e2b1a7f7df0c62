"""Short texts of our own to build graphs from, and ways to compare graphs."""

from pathlib import Path

TEXTS = {
    "01-oslo.txt": "Ferry talks stall in Oslo\n\nNorway's Transport Minister Ingrid Solberg accused Denmark of delaying the ferry deal "
    "on 3 May 2023. "
    "Denmark denied the accusation. Solberg will visit Copenhagen next week.\n",
    "02-lima.txt": "Peru recalled its ambassador from Bolivia, the foreign ministry said on Friday. "
    "Bolivia's president Mateo Quispe criticized the decision. He said Bolivia had not violated the border treaty.\n",
    "03-owner.txt": "Halvorsen Shipping, which is owned by Nordlys Holding, a Norwegian company, signed a contract with the Danish Navy. "
    "According to Ingrid Solberg, Nordlys Holding may sell Halvorsen Shipping.\n",
    "04-summit.txt": "Mateo Quispe met Ingrid Solberg in Geneva in June 2023. "
    "The two leaders discussed fishing quotas. Norway ferried the delegates. Norway urged Peru to sign the fishing treaty.\n",
    "05-marks.txt": "“Côte d’Ivoire will not leave the union,” said Aïssata Koné, the country's envoy. 🕊️ "
    "Ghana supported Côte d’Ivoire.\r\n\r\nTogo rejected the plan.\r\n",
    "06-none.txt": "Quietly, quietly.\n",
}


def write(place: Path, names) -> Path:
    place.mkdir(parents=True, exist_ok=True)
    for name in names:
        (place / name).write_bytes(TEXTS[name].encode("utf-8"))
    return place


def files(out: Path) -> dict[str, bytes]:
    """The bytes of every file of a graph but those of the store, which carry times."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.relative_to(out).parts[0] != "store"
    }


def stored(out: Path) -> list[str]:
    """What the store holds, in an order of its own."""
    from kg.store import open_store

    return sorted(str(quad) for quad in open_store(out / "store"))
