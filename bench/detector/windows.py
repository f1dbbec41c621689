"""What is seen of many clients in each week: the trailing window of one measure, or of a week's mean."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
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
    """One week's view of the clients in `rows`; the rest are arrays of rows × weeks, or of rows.

    `t`: weeks since the window's first answer, 0 before. `y`: points. `w`: weights. Both are 0 where nothing is in
    the window. Of rows: `begins`, the week of the window's first answer; `first`, whether that is the phase's first;
    `span`, the weeks from there to the newest answer.
    """

    week: int
    rows: Rows
    t: Floats
    y: Floats
    w: Floats
    begins: Rows
    first: Flags
    span: Floats

    @property
    def bins(self) -> Floats:
        """How many weeks were answered."""
        count: Floats = (self.w > 0).sum(axis=1).astype(np.float64)
        return count

    def only(self, chosen: Flags) -> "Window":
        """The same for some of the rows."""
        seen = (self.t[chosen], self.y[chosen], self.w[chosen])
        return Window(self.week, self.rows[chosen], *seen, self.begins[chosen], self.first[chosen], self.span[chosen])


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


def windows(scores: Floats, weights: Floats, reach: float, when: Flags | None = None) -> Iterator[Window]:
    """Every week for whoever answered in it and has three answered weeks in the trailing `reach` weeks.

    `when` (clients × weeks) says who is looked at in which week; those with a score, if not given.
    """
    looked = ~np.isnan(scores) if when is None else when
    for week in range(MIN_BINS - 1, scores.shape[1]):
        rows = np.flatnonzero(looked[:, week])
        until = slice(0, week + 1)
        window = view(scores[rows, until], weights[rows, until], reach)
        window = replace(window, rows=rows).only(window.bins >= MIN_BINS)
        if len(window.rows):
            yield window


def view(scores: Floats, weights: Floats, reach: float) -> Window:
    """The window that ends with each row's newest answer. Every row has one."""
    there = ~np.isnan(scores)
    weeks = np.arange(scores.shape[1])
    newest = scores.shape[1] - 1 - there[:, ::-1].argmax(axis=1)
    inside = there & (weeks >= newest[:, None] - reach)
    begins = inside.argmax(axis=1)
    return Window(
        week=scores.shape[1] - 1,
        rows=np.arange(len(scores)),
        t=np.maximum(weeks - begins[:, None], 0).astype(np.float64),
        y=np.where(inside, scores, 0.0),
        w=np.where(inside, weights, 0.0),
        begins=begins,
        first=begins == 0,
        span=(newest - begins).astype(np.float64),
    )
