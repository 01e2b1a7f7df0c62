"""Boosted regression trees as arrays: fitted elsewhere (by LightGBM, in ``scripts/``), applied here with NumPy alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

__all__ = ["Forest"]


class Forest:
    """All trees and all rows are walked together, level by level.

    ``arrays``: for each node of all trees ``feature`` (column), ``cut`` (at most: left), ``left``, ``right`` (a leaf points at
    itself) and ``value``; for the whole ``roots``, ``depth`` (levels of the deepest tree) and ``bias``.
    """

    def __init__(self, arrays: Mapping[str, np.ndarray]) -> None:
        import numpy as np

        self.feature, self.cut, self.value = (arrays[k] for k in ("feature", "cut", "value"))
        self.next = np.stack([arrays["right"], arrays["left"]], axis=1).ravel()
        self.roots, self.depth, self.bias = arrays["roots"], int(arrays["depth"]), float(arrays["bias"])

    def scores(self, table: Sequence[Sequence[float]]) -> list[float]:
        """Log-odds of each row."""
        import numpy as np

        x = np.asarray(table, dtype=np.float32)
        at = np.broadcast_to(self.roots, (len(x), len(self.roots)))
        line = (np.arange(len(x)) * x.shape[1])[:, None]
        flat = x.ravel()
        for _ in range(self.depth):
            lower = flat.take(line + self.feature.take(at)) <= self.cut.take(at)
            at = self.next.take(at * 2 + lower)
        return (self.bias + self.value.take(at).sum(axis=1)).tolist()
