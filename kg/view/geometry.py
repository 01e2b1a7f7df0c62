"""Points in the plane: stress majorisation, overlap removal, packing of discs. Pure numpy, no chance in it."""

from __future__ import annotations

import math

import numpy as np
from scipy.spatial import cKDTree

__all__ = ["GOLDEN", "align", "clear_lines", "pack", "separate", "stress"]

GOLDEN = math.pi * (3 - math.sqrt(5))


def stress(distance: np.ndarray, *, rounds: int = 120) -> np.ndarray:
    """Positions whose distances follow ``distance`` (n x n, finite, symmetric), by SMACOF with weights 1/d²."""
    n = len(distance)
    if n == 1:
        return np.zeros((1, 2))
    if n == 2:
        return np.array([[0.0, 0.0], [float(distance[0, 1]), 0.0]])
    safe = np.where(distance > 0, distance, 1.0)
    weight = np.where(distance > 0, safe**-2.0, 0.0)
    total = weight.sum(axis=1)
    xy = _start(distance)
    last = math.inf
    for _ in range(rounds):
        dx = xy[:, None, 0] - xy[None, :, 0]
        dy = xy[:, None, 1] - xy[None, :, 1]
        gap = np.maximum(np.sqrt(dx * dx + dy * dy), 1e-6)
        pull = weight * distance / gap
        # Jacobi step of the majorant: each node goes to the weighted mean of where the others want it.
        xy = np.column_stack([
            ((weight * xy[None, :, 0]).sum(axis=1) + (pull * dx).sum(axis=1)) / total,
            ((weight * xy[None, :, 1]).sum(axis=1) + (pull * dy).sum(axis=1)) / total,
        ])  # fmt: skip
        now = float((weight * (gap - distance) ** 2).sum())
        if last - now < 1e-4 * now:
            break
        last = now
    return xy


def _start(distance: np.ndarray) -> np.ndarray:
    """Classical scaling by power iteration from fixed vectors, slightly fanned so that twins part."""
    n = len(distance)
    square = distance**2
    rows = square.mean(axis=1)
    gram = -0.5 * (square - rows[:, None] - rows[None, :] + rows.mean())
    angle = np.arange(n) * GOLDEN
    axes: list[np.ndarray] = []
    scales: list[float] = []
    for start in (np.cos(angle) + 0.1, np.sin(angle) - 0.1):
        vector = start
        for _ in range(40):
            for known in axes:
                vector = vector - (vector * known).sum() * known
            vector = (gram * vector[None, :]).sum(axis=1)
            vector = vector / max(float(np.sqrt((vector * vector).sum())), 1e-12)
        axes.append(vector)
        scales.append(math.sqrt(max(float(((gram * vector[None, :]).sum(axis=1) * vector).sum()), 1.0)))
    fan = float(distance.max()) * 0.03 * np.sqrt((np.arange(n) + 1.0) / n)
    return np.column_stack([axes[0] * scales[0] + fan * np.cos(angle), axes[1] * scales[1] + fan * np.sin(angle)])


def separate(xy: np.ndarray, radii: np.ndarray, *, rounds: int = 80, held: np.ndarray | None = None) -> np.ndarray:
    """The points moved as little as needed until discs of these radii do not overlap (or ``rounds`` pass).

    Points where ``held`` is true stay where they are.
    """
    xy = xy.copy()
    free = np.ones(len(xy)) if held is None else np.where(held, 0.0, 1.0)
    reach = 2 * float(radii.max())
    for _ in range(rounds):
        pairs = cKDTree(xy).query_pairs(reach, output_type="ndarray")
        if not len(pairs):
            break
        pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
        i, j = pairs.T
        delta = xy[j] - xy[i]
        gap = np.sqrt((delta * delta).sum(axis=1))
        wish = radii[i] + radii[j]
        close = gap < wish - 0.5
        if not close.any():
            break
        i, j, delta, gap, wish = i[close], j[close], delta[close], gap[close], wish[close]
        flat = gap < 1e-6
        angle = (i * 7 + j) * GOLDEN
        delta[flat] = np.column_stack([np.cos(angle), np.sin(angle)])[flat]
        move = delta / np.maximum(gap, 1e-6)[:, None] * np.where(flat, wish, wish - gap)[:, None] * 0.5
        move[flat] = delta[flat] * (wish[flat] * 0.5)[:, None]
        for axis in (0, 1):
            push = np.bincount(j, weights=move[:, axis], minlength=len(xy)) - np.bincount(i, weights=move[:, axis], minlength=len(xy))
            xy[:, axis] += push * free
    return xy


def clear_lines(xy: np.ndarray, lines: np.ndarray, margin: float, *, rounds: int = 24) -> np.ndarray:
    """The points moved off the lines (m x 2 indices) that would pass under them, by at most ``margin`` a line.

    A mark on a line that is not its own reads as if it were part of it. Lines give way a little too.
    """
    xy = xy.copy()
    a, b = lines.T
    points = np.arange(len(xy))
    own = (points[:, None] == a[None, :]) | (points[:, None] == b[None, :])
    for _ in range(rounds):
        along = xy[b] - xy[a]
        length = np.maximum((along * along).sum(axis=1), 1e-9)
        to = xy[:, None, :] - xy[a][None, :, :]
        part = (to * along[None, :, :]).sum(axis=2) / length[None, :]
        off = to - part[:, :, None] * along[None, :, :]
        gap = np.sqrt((off * off).sum(axis=2))
        near = ~own & (part > 0.04) & (part < 0.96) & (gap < margin)
        if not near.any():
            break
        k, line = np.nonzero(near)
        # A point right on the line goes to the left of it, seen from the line's first end.
        left = np.column_stack([-along[line, 1], along[line, 0]]) / np.sqrt(length[line])[:, None]
        side = np.where(gap[k, line][:, None] > 1e-6, off[k, line] / np.maximum(gap[k, line], 1e-6)[:, None], left)
        push = side * ((margin - gap[k, line]) * 0.45)[:, None]
        back = -0.3 * push
        for axis in (0, 1):
            moved = np.bincount(k, weights=push[:, axis], minlength=len(xy))
            for end in (a[line], b[line]):
                moved += np.bincount(end, weights=back[:, axis], minlength=len(xy))
            xy[:, axis] += np.clip(moved, -margin, margin)
    return xy


def pack(radii: np.ndarray, ties: np.ndarray) -> np.ndarray:
    """Centres of discs, near where their ties (k x k counts) pull them, none on another."""
    k = len(radii)
    if k == 1:
        return np.zeros((1, 2))
    both = radii[:, None] + radii[None, :]
    near = ties / np.sqrt(np.maximum(ties.sum(axis=1), 1)[:, None] * np.maximum(ties.sum(axis=0), 1)[None, :])
    distance = both * (1.05 + 1.2 * (1 - np.minimum(1.0, 3 * near)))
    np.fill_diagonal(distance, 0.0)
    xy = stress((distance + distance.T) / 2)
    for _ in range(60):
        # Draw in, then part: the discs end close together without touching.
        xy = separate((xy - xy.mean(axis=0)) * 0.93, radii * 1.03, rounds=60)
    return separate(xy, radii * 1.04, rounds=400)


def align(xy: np.ndarray) -> np.ndarray:
    """The points centred and turned so that their longest axis is level: screens are wide."""
    xy = xy - xy.mean(axis=0)
    sxx, syy = float((xy[:, 0] ** 2).sum()), float((xy[:, 1] ** 2).sum())
    sxy = float((xy[:, 0] * xy[:, 1]).sum())
    angle = 0.5 * math.atan2(2 * sxy, sxx - syy)
    c, s = math.cos(angle), math.sin(angle)
    return np.column_stack([xy[:, 0] * c + xy[:, 1] * s, -xy[:, 0] * s + xy[:, 1] * c])
