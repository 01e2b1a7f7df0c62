"""Whether a text looks English, by its small words: the parser finds claims in any language's text, and they are nonsense.

No count of letters or words tells the language of a headline. So a few words are judged only where
small words of one other language show, and a text without them only where it is long.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["looks_english"]

_ENGLISH = frozenset(
    "the of and to in a is that for on with as was by at from it its his her he she they we you are were be been being has have had not "
    "but this these those which who whom whose what when where while will would can could should may might must if than their there "
    "them about into over after before between during against said says all also more no or an so such other some any out up than then "
    "because since until under through only both each how do does did our your my i him us".split()
)
_OTHERS = tuple(
    frozenset(words.split())
    for words in (
        "le la les des du un une et est sont a à au aux dans sur avec qui que ce cette ces ses ne pas il elle ils ont été",
        "der das den dem des ein eine einen einem einer und ist sind im zu zum zur auf für mit von vom nicht sich auch nach bei aus dass",
        "el la los las un una y es son en del al para por con que se su sus no ha han como más pero lo este esta fue",
        "il lo la gli le un una e è sono di del della dei delle nel nella per con che si non ha hanno come più ma al alla da",
        "o os as um uma e é são em no na nos nas do da dos das para por com que se não mais foi ao à pelo pela seu sua",
        "de het een en is zijn van op te dat voor met niet aan ook om bij naar uit heeft hebben werd wordt deze door als",
        "och det att en ett är som på av för med den till inte har de om från var han hon ska kan",
        "og det at en et er som på af av til med den ikke har de om fra var han hun skal kan der",
        "w z na się i nie jest są do że od po za przez jak o dla był była było oraz który która które",
        "a v ve se na je jsou že do z za o od po při jako i byl byla bylo který která které si nie sú sa",
        "i u na je su se da za od sa o po koji koja koje nije ali bi kao iz će što",
        "și si în la de pe cu din este sunt un o nu a fost au mai pentru că prin să lui ei",
        "ve bir bu da de için ile olan olarak çok daha gibi ama ne mi değil sonra kadar olduğu",
        "yang dan di ke dari untuk dengan ini itu pada adalah tidak akan dalam oleh para juga telah sebagai",
        "a az és egy hogy nem is volt meg ez van de el csak már azt ki",
        "ja on ei se että oli hän mutta ovat kuin myös joka niin tai kun ole mukaan",
        "és la el els les un una i de del amb que per no és són en al dels va",
    )
)
"""Small words of French, German, Spanish, Italian, Portuguese, Dutch, Swedish, Danish and Norwegian, Polish, Czech and Slovak,
Croatian and Serbian, Romanian, Turkish, Indonesian, Hungarian, Finnish, Catalan."""

_PARTICLES = frozenset("al ben bin da das de dei del della den der des di do dos du e el i ibn o san van von y".split())
"""Small words inside names, in English texts too: "Luiz Inácio Lula da Silva"."""

_WORD = re.compile(r"(?<!['’])\b[^\W\d_]+|(?<=['’])(?!(?:s|t|d|m|re|ve|ll)\b)[^\W\d_]+")
_FEW, _MANY = 5, 40
"""Words: a text of fewer than the first is not judged; one of the second has small words if it is English."""


def looks_english(text: str) -> bool:
    """Whether nothing shows that ``text`` is of another language or script.

    >>> looks_english("The envoys met."), looks_english("La France a condamné la Russie."), looks_english("Посол прибыл.")
    (True, False, False)
    """
    words = _WORD.findall(text)
    foreign = sum(len(word) for word in words if "LATIN" not in unicodedata.name(word[0], "LATIN"))
    if foreign * 2 > sum(map(len, words)):
        return False
    if len(words) < _FEW:
        return True
    if len(words) >= _MANY and sum(word.lower() in _ENGLISH for word in words) < 0.1 * len(words):
        return False
    return not any(_speaks(words, small) for small in _OTHERS)


def _speaks(words: list[str], small: frozenset[str]) -> bool:
    """Whether a language's small words are frequent, of two kinds or more, and more than those that only English has."""
    found = [word for word in words if word.lower() in small]
    if len(found) < 0.2 * len(words) or len({word.lower() for word in found}) < 2:
        return False
    sure = any(word not in _ENGLISH and word not in _PARTICLES and word.islower() for word in found)
    return sure and len(found) > sum(word.lower() in _ENGLISH and word.lower() not in small for word in words)
