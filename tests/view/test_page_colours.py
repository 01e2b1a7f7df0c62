"""The colours of kinds can be told apart by people with any common colour blindness, and seen on their ground."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

CSS = (Path(__file__).parents[2] / "kg/view/assets/page.css").read_text("utf-8")
LIGHT = CSS[CSS.index(":root {") : CSS.index("}")]
DARK = CSS[CSS.index(':root[data-theme="dark"] {') :].split("}")[0]

# Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency", 2009,
# severity 1.0, on linear RGB.
SEEN = {
    "normal": np.eye(3),
    "protanopia": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
    "tritanopia": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
}
XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]])


def colour(sheet: str, name: str) -> np.ndarray:
    """The variable's colour in linear RGB."""
    text = re.search(rf"--{name}: #([0-9a-f]{{6}})", sheet).group(1)
    value = np.array([int(text[i : i + 2], 16) for i in (0, 2, 4)]) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def lab(linear: np.ndarray) -> np.ndarray:
    t = XYZ @ np.clip(linear, 0, 1) / (XYZ @ np.ones(3))
    f = np.where(t > (6 / 29) ** 3, np.cbrt(t), t / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def contrast(a: np.ndarray, b: np.ndarray) -> float:
    one, two = sorted(float(XYZ[1] @ v) + 0.05 for v in (a, b))
    return two / one


@pytest.mark.parametrize("sheet", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("eye", sorted(SEEN))
def test_the_four_kinds_of_relation_stay_apart(sheet: str, eye: str) -> None:
    seen = {name: lab(SEEN[eye] @ colour(sheet, name)) for name in ("quad1", "quad2", "quad3", "quad4")}
    for a, b in combinations(sorted(seen), 2):
        assert np.linalg.norm(seen[a] - seen[b]) > 18, (a, b)


@pytest.mark.parametrize("sheet", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_and_lines_are_seen_on_the_ground_and_text_is_read(sheet: str) -> None:
    ground = colour(sheet, "paper")
    for name in ("person", "country", "organization", "place", "event", "topic", "other", "quad2", "quad4"):
        assert contrast(colour(sheet, name), ground) >= 2.9, name
    for name in ("quad0", "quad1", "quad3"):  # the light ends of the scale, which are lines with arrows
        assert contrast(colour(sheet, name), ground) >= 2.2, name
    for name in ("ink", "muted", "accent"):
        assert contrast(colour(sheet, name), ground) >= 4.5, name
