"""What is seen of many clients in each week: the trailing window of one measure, or of a week's mean."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from bench.detector.generator import Flags, Floats
from domain.progress.bins import START_WEEKS
from domain.progress.single import MIN_BINS

CHUNK: Final = 1000
"""Clients worked on at once, so that their numbers stay in the processor's cache."""

Rows = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Window:
    """One week's view of the clients in `rows`; the rest are arrays of rows × weeks.

    `t`: weeks since the window's first answer. `y`: points. `w`: weights. Both are 0 where nothing is in the window.
    `first` (rows): the phase's first answer is in the window. `begins` (rows): the week of the window's first answer.
    """

    week: int
    rows: Rows
    t: Floats
    y: Floats
    w: Floats
    first: Flags
    begins: Rows


@dataclass(frozen=True, slots=True)
class Start:
    """The first weeks of the phase, per client: weighted mean in points, and weight."""

    mean: Floats
    weight: Floats

    def of(self, rows: Rows) -> "Start":
        """The same for some clients."""
        return Start(self.mean[rows], self.weight[rows])


def start(scores: Floats, weights: Floats) -> Start:
    """Read the start from clients × weeks."""
    first = scores[:, :START_WEEKS]
    w = np.where(np.isnan(first), 0.0, weights[:, :START_WEEKS])
    total = w.sum(axis=1)
    return Start((w * np.nan_to_num(first)).sum(axis=1) / total, total)


def windows(scores: Floats, weights: Floats, reach: float) -> Iterator[Window]:
    """Every week in which somebody answered who has three answered weeks in the trailing `reach` weeks."""
    there = ~np.isnan(scores)
    for week in range(MIN_BINS - 1, scores.shape[1]):
        rows = np.flatnonzero(there[:, week])
        window = view(scores[rows, : week + 1], weights[rows, : week + 1], reach)
        enough = (window.w > 0).sum(axis=1) >= MIN_BINS
        if enough.any():
            yield Window(
                week,
                rows[enough],
                window.t[enough],
                window.y[enough],
                window.w[enough],
                window.first[enough],
                window.begins[enough],
            )


def view(scores: Floats, weights: Floats, reach: float) -> Window:
    """The window that ends with each row's newest answer. Every row has one."""
    there = ~np.isnan(scores)
    weeks = np.arange(scores.shape[1])
    newest = scores.shape[1] - 1 - there[:, ::-1].argmax(axis=1)
    inside = there & (weeks >= newest[:, None] - reach)
    begins = inside.argmax(axis=1)
    t = np.clip(weeks - begins[:, None], 0, (newest - begins)[:, None]).astype(np.float64)
    y, w = np.where(inside, scores, 0.0), np.where(inside, weights, 0.0)
    return Window(scores.shape[1] - 1, np.arange(len(scores)), t, y, w, begins == 0, begins)
