"""The trees of a fitted LightGBM model as the arrays that ``kg.forest.Forest`` takes."""

from __future__ import annotations

import numpy as np


def arrays_of(model) -> dict[str, np.ndarray]:
    """The trees of a fitted model as flat arrays; a leaf points at itself."""
    out = {k: [] for k in ("feature", "cut", "left", "right", "value")}
    deepest = 0

    def add(node: dict, depth: int) -> int:
        nonlocal deepest
        deepest = max(deepest, depth)
        i = len(out["feature"])
        leaf = "leaf_value" in node
        for key, value in (
            ("feature", 0 if leaf else node["split_feature"]), ("cut", 0.0 if leaf else node["threshold"]),
            ("left", i), ("right", i), ("value", node["leaf_value"] if leaf else 0.0),
        ):  # fmt: skip
            out[key].append(value)
        if not leaf:
            out["left"][i] = add(node["left_child"], depth + 1)
            out["right"][i] = add(node["right_child"], depth + 1)
        return i

    roots = [add(tree["tree_structure"], 0) for tree in model.booster_.dump_model()["tree_info"]]
    kinds = {"feature": np.int16, "cut": np.float32, "left": np.int32, "right": np.int32, "value": np.float32}
    return {
        **{key: np.array(out[key], kind) for key, kind in kinds.items()},
        "roots": np.array(roots, np.int32),
        "depth": np.array(deepest),
        "bias": np.array(0.0),
    }
