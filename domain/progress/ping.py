"""Small signs read from the raw answers, quicker and coarser than any fit."""

from collections.abc import Sequence
from statistics import median
from typing import Final

from domain.progress.outlook import Outlook

_TWICE: Final = 2.0
"""Points above the median of earlier answers, in the last two answers (Interlude's detector notes); two points of
ten is the change that people call much (Salaffi 2004, Farrar 2001).
"""

_ONCE: Final = 4.0
"""Points above that median in the last answer alone (Interlude's detector notes)."""

_WIDE: Final = 1.6
"""A single answer's deviation, in points, that about one client in six exceeds: their weeks swing (our choice)."""

_SWING_BINS: Final = 4
"""Answered weeks before swings are spoken of."""


def worse_ping(points: Sequence[float]) -> bool:
    """Whether the newest answers look like a hard stretch. `points` in order of time, oldest first.

    The last two both two points above the median of those before, or the last one four points above. Without an
    earlier answer there is nothing to compare with.
    """
    if len(points) >= 3 and min(points[-2:]) >= median(points[:-2]) + _TWICE:
        return True
    return len(points) >= 2 and points[-1] >= median(points[:-1]) + _ONCE


def is_swinging(outlook: Outlook) -> bool:
    """Whether weeks go widely up and down around whatever course they are on."""
    return outlook.bins >= _SWING_BINS and outlook.wobble >= _WIDE
