"""The coreference ranker: boosted regression trees, walked by bit sets.

Each tree has a field of bits, one for each leaf from left to right. A test that fails rules out the leaves on
its left, so that the leaf of a row is the first that no test of the tree rules out (QuickScorer; Lucchese et
al. 2015). What a value of one feature rules out in all trees is one long integer, kept for each value seen.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache, reduce
from operator import and_
from pathlib import Path
from typing import TYPE_CHECKING

from .features import FIXED, NAMES

if TYPE_CHECKING:
    import numpy as np

__all__ = ["DATA", "Ranker", "load_ranker"]

DATA = Path(__file__).parent / "data"
_KEPT = 256
"""Values of a feature whose leaves are kept; most features have few."""
_FIELD = 32
"""Bits of a tree: the most leaves that one may have."""


class Ranker:
    """Its trees, how certain the links are by class of mention and rule, and its table of nouns."""

    def __init__(
        self, arrays: dict[str, np.ndarray], slopes: dict[str, list[float]], rules: dict[str, float], nouns: dict[str, list[float]]
    ):
        import numpy as np

        self.bias, self.trees = float(arrays["bias"]), len(arrays["roots"])
        self.slopes, self.rules, self.nouns = slopes, rules, nouns
        nodes = {name: arrays[name].tolist() for name in ("feature", "left", "right", "roots")}
        cuts = _widened(arrays["cut"])
        tests: dict[int, list[tuple[float, int]]] = {}
        leaves = np.zeros((self.trees, _FIELD + 1), dtype=np.float32)
        for tree, root in enumerate(nodes["roots"]):
            order = _leaves(root, nodes["left"], nodes["right"], tests, nodes["feature"], cuts, tree * _FIELD)
            leaves[tree, 1 : len(order) + 1] = arrays["value"][order]  # by the exponent of the lowest bit, which begins at 1
        self.leaves, self.line = leaves.ravel(), np.arange(self.trees) * (_FIELD + 1)
        self.all = (1 << self.trees * _FIELD) - 1
        self.cuts: list[list[float]] = []
        self.left_over: list[list[int]] = []
        for feature in range(len(NAMES)):
            self._count(sorted(tests.get(feature, ())))
        self.kept: list[dict[float, int]] = [{} for _ in NAMES]

    def _count(self, found: list[tuple[float, int]]) -> None:
        """Of the next feature, its cuts in rising order and the leaves left over above each number of them (0 for all)."""
        cuts, left = [], [self.all]
        for cut, ruled_out in found:
            if not cuts or cut > cuts[-1]:
                cuts.append(cut)
                left.append(left[-1])
            left[-1] &= ~ruled_out
        self.cuts.append(cuts)
        self.left_over.append([0, *left[1:]])

    def certainty(self, kind: int, score: float) -> float:
        """How likely a link of that class of mention and score is right, 0 to 1, as measured on documents held out."""
        slope, offset = self.slopes.get(str(kind), (1.0, 0.0))
        return 1.0 / (1.0 + math.exp(-(slope * score + offset)))

    def scores(self, table: Sequence[Sequence[float]]) -> list[float]:
        """Log-odds of each row; all rows are of one mention."""
        import numpy as np

        size = self.trees * _FIELD // 8
        shared = self._left(self.all, table[0][:FIXED], 0)
        bits = np.frombuffer(b"".join([self._left(shared, row[FIXED:], FIXED).to_bytes(size, "little") for row in table]), dtype="<u4")
        bits = bits.reshape(len(table), self.trees)
        lowest = np.frexp((bits & (~bits + np.uint32(1))).astype(np.float64))[1]
        return (self.bias + self.leaves.take(self.line + lowest).sum(axis=1)).tolist()

    def _left(self, left: int, values: Sequence[float], first: int) -> int:
        """The leaves, of those given, that no test rules out of the features from the first on, which have these values."""
        over = list(map(dict.get, self.kept[first:], values))
        while None in over:
            k = over.index(None)
            over[k] = self._over(first + k, values[k])
        return reduce(and_, filter(None, over), left)

    def _over(self, feature: int, value: float) -> int:
        """The leaves that a value of one feature leaves over, 0 for all."""
        over = self.left_over[feature][bisect_left(self.cuts[feature], value)]
        if len(self.kept[feature]) < _KEPT:
            self.kept[feature][value] = over
        return over


def _widened(cuts: np.ndarray) -> list[float]:
    """The cuts of single precision as bounds for values of double precision: halfway to the next single number."""
    import numpy as np

    after = np.nextafter(cuts, np.float32(np.inf))
    return ((cuts.astype(np.float64) + after.astype(np.float64)) / 2).tolist()


def _leaves(root: int, left: list[int], right: list[int], tests: dict, feature: list[int], cuts: list[float], shift: int) -> list[int]:
    """The leaves of a tree from left to right; notes for each of its tests the leaves that failing it rules out."""
    order: list[int] = []

    def walk(node: int) -> None:
        if left[node] == node:
            order.append(node)
            return
        first = len(order)
        walk(left[node])
        ruled_out = (1 << len(order)) - (1 << first)
        tests.setdefault(feature[node], []).append((cuts[node], ruled_out << shift))
        walk(right[node])

    walk(root)
    return order


@lru_cache(maxsize=1)
def load_ranker() -> Ranker:
    """The fitted ranker that is shipped (NumPy arrays, no pickle)."""
    import numpy as np

    about = json.loads((DATA / "coref.json").read_text("utf-8"))
    with np.load(DATA / "coref.npz", allow_pickle=False) as arrays:
        return Ranker(dict(arrays), about["certainty"], about["rules"], about["nouns"])
